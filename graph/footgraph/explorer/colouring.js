/* What the colour of a muscle says: its layer, its nerve, the arch it supports, what it does, or whether its sources agree. */

const COLOURINGS = {
  layer: { label: "Layer", values: spaces },
  nerve: { label: "Nerve", values: () => valued(nerveOf) },
  arch: { label: "Arch", values: () => valued((id) => objectsOf(id, "supports").filter((other) => STRUCTURES.get(other).kind === "arch"), "supports no arch") },
  action: { label: "Action", values: () => valued((id) => objectsOf(id, "has_action").flatMap(motionOf)) },
  standing: { label: "Agreement", values: standings },
};

const MUSCLES = [...STRUCTURES.values()].filter(isMuscle);
const worked = new Map();

/** The values of the present colouring, each with its colour and the muscles it holds of. */
function colouring() {
  if (!worked.has(state.by)) worked.set(state.by, COLOURINGS[state.by].values());
  return worked.get(state.by);
}

/** The one value that gives a muscle its colour: of several the foremost. */
const firstValues = new Map();
function valueOf(id) {
  if (!firstValues.has(state.by)) {
    const first = new Map();
    for (const value of colouring()) for (const each of value.inside) if (!first.has(each) || (value.foremost && value.foremost.has(each))) first.set(each, value);
    firstValues.set(state.by, first);
  }
  return firstValues.get(state.by).get(id);
}
function muscleColour(id) {
  const value = valueOf(id);
  return value ? shade([value.colour, value.dark]) : state.by === "layer" ? kindColour(STRUCTURES.get(id).kind) : paint.muted;
}

function spaces() {
  return CONTENTS.filters.map((space) => ({ ...space, inside: new Set(MUSCLES.map(({ id }) => id).filter((id) => isIn(id, space))) }));
}
function isIn(id, space) {
  return space.inside.includes(id) || groupsOf(id).some((group) => space.inside.includes(group)) || (STRUCTURES.get(id).kind === "muscle_head" && claimsFrom(id).some((claim) => claim.relation === "part_of" && space.inside.includes(claim.object)));
}

/** The structures that a relation leads to, those of most sources first; what holds in some people only comes last. */
function objectsOf(id, relation) {
  const weights = new Map();
  for (const { claim, side } of claimsAbout(id)) {
    if (side === "out" && claim.relation === relation && STRUCTURES.has(claim.object)) weights.set(claim.object, (weights.get(claim.object) || 0) + claim.facts.length * (isVariant(claim) ? 0.01 : 1));
  }
  return [...weights].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([other]) => other);
}

const trunksOf = (id) => claimsFrom(id).filter((claim) => claim.relation === "branch_of" && STRUCTURES.has(claim.object)).map((claim) => claim.object);

/** A muscle's main nerve: the named one if it supplies several muscles here, else the nearest trunk that does. */
function nerveOf(id) {
  if (!nerveOf.often) {
    nerveOf.often = new Map();
    for (const muscle of MUSCLES) for (const nerve of objectsOf(muscle.id, "innervated_by").slice(0, 1)) nerveOf.often.set(nerve, (nerveOf.often.get(nerve) || 0) + 1);
  }
  let open = objectsOf(id, "innervated_by").slice(0, 1);
  for (let step = 0; open.length && step < 6; step++) {
    const main = open.find((nerve) => (nerveOf.often.get(nerve) || 0) > 1);
    if (main) return [main];
    open = open.flatMap(trunksOf);
  }
  return [];
}

const MOTIONS = [...STRUCTURES.values()].filter((structure) => structure.kind === "motion").sort((a, b) => b.label.length - a.label.length);
function motionOf(movement) {
  const motion = MOTIONS.find(({ label }) => ` ${labelIn(movement, "en")} `.includes(` ${label} `) || ` ${labelIn(movement, "en")}`.endsWith(label));
  return motion ? [motion.id] : [];
}

/** A value for each structure that ``of`` gives a muscle, the most frequent first; eight colours at most, and one for the rest. */
function valued(of, rest = "other") {
  const inside = new Map();
  const foremost = new Map();
  const without = new Set();
  for (const { id } of MUSCLES) {
    const values = [...new Set(of(id))];
    if (!values.length) without.add(id);
    values.forEach((value, rank) => {
      if (!inside.has(value)) { inside.set(value, new Set()); foremost.set(value, new Set()); }
      inside.get(value).add(id);
      if (!rank) foremost.get(value).add(id);
    });
  }
  const order = [...inside].sort((a, b) => b[1].size - a[1].size || a[0].localeCompare(b[0]));
  const values = order.slice(0, CONTENTS.palette.length).map(([id, members], rank) => ({ id, label: labelOf(id), colour: CONTENTS.palette[rank][0], dark: CONTENTS.palette[rank][1], inside: members, foremost: foremost.get(id) }));
  const others = new Set([...without, ...order.slice(CONTENTS.palette.length).flatMap(([, members]) => [...members])]);
  for (const value of values) for (const id of value.inside) others.delete(id);
  if (others.size) values.push({ id: "other", label: rest, colour: "#8a867c", dark: "#a9a297", inside: others });
  return values;
}

function standings() {
  const inside = { disputed: new Set(), variant: new Set(), agreed: new Set() };
  for (const { id } of MUSCLES) {
    const claims = claimsFrom(id).filter((claim) => SOUGHT_IN_GROUPS.has(claim.relation));
    if (claims.length) inside[claims.some(isDisputed) ? "disputed" : claims.some(isVariant) ? "variant" : "agreed"].add(id);
  }
  const words = { disputed: "sources differ", variant: "varies in people", agreed: "sources agree" };
  return Object.entries(inside).filter(([, members]) => members.size).map(([id, members], rank) => ({ id, label: words[id], colour: CONTENTS.palette[rank][0], dark: CONTENTS.palette[rank][1], inside: members }));
}

/** The muscles of the layers of the sole that were taken off, the nearest to the skin first. */
function peeledOff() {
  if (!state.peeled) return NOTHING;
  return new Set(LAYERS.slice(0, state.peeled).flatMap((layer) => [...layer.members]));
}
const NOTHING = new Set();
const LAYERS = CONTENTS.filters.filter((space) => STRUCTURES.get(space.id).kind === "layer").map((space) => ({ ...space, members: MUSCLES.map(({ id }) => id).filter((id) => isIn(id, space)) }));
