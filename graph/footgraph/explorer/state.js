/* What is chosen, hidden and lit, and the colours of the day or the night. */

const state = { view: [...PLATES.keys()][0], selected: "", lit: null, hidden: new Set(), spaces: new Set() };
const dark = matchMedia("(prefers-color-scheme: dark)");
const still = matchMedia("(prefers-reduced-motion: reduce)");
let paint = {};

function readPaint() {
  const style = getComputedStyle(document.documentElement);
  const names = ["paper", "sheet", "ink", "muted", "line", "accent", "accent-ink", "skin", "skin-edge", "bone", "bone-edge", "ghost", "nerve", "nerve-edge", "ligament", "tendon", "origin", "insertion"];
  paint = Object.fromEntries(names.map((name) => [name, style.getPropertyValue("--" + name).trim()]));
  paint.font = getComputedStyle(document.body).fontFamily;
  paint.serif = style.getPropertyValue("--serif").trim();
}
const kindColour = (kind) => (KINDS.has(kind) ? (dark.matches ? KINDS.get(kind).dark : KINDS.get(kind).colour) : paint.muted);
const relationColour = (relation) => {
  const pair = CONTENTS.relations[relation];
  return pair ? pair[dark.matches ? 1 : 0] : paint.muted;
};

const spaceOf = new Map();
for (const space of CONTENTS.filters) for (const id of space.inside) if (!spaceOf.has(id)) spaceOf.set(id, space);
for (const claim of CLAIMS) {
  if (claim.relation === "part_of" && spaceOf.has(claim.object) && !spaceOf.has(claim.subject)) spaceOf.set(claim.subject, spaceOf.get(claim.object));
}
for (const id of STRUCTURES.keys()) {
  const group = spaceOf.has(id) ? null : groupsOf(id).find((each) => spaceOf.has(each));
  if (group) spaceOf.set(id, spaceOf.get(group));
}
function muscleColour(id) {
  const space = spaceOf.get(id);
  return space ? (dark.matches ? space.dark : space.colour) : kindColour(STRUCTURES.get(id).kind);
}

const isMuscle = (structure) => structure.kind === "muscle" || structure.kind === "muscle_head";
function isShown(structure) {
  if (state.lit && state.lit.has(structure.id)) return true;
  if (state.hidden.has(structure.kind)) return false;
  if (state.spaces.size && isMuscle(structure)) return [...state.spaces].some((id) => isIn(structure.id, SPACES.get(id)));
  return true;
}
function isIn(id, space) {
  return space.inside.includes(id) || groupsOf(id).some((group) => space.inside.includes(group)) || claimsFrom(id).some((claim) => claim.relation === "part_of" && space.inside.includes(claim.object));
}
const isDrawnIn = (structure, view) => view === "network" || structure.listed || structure.views.includes(view);

const isVariant = (claim) => claim.facts.every((fact) => fact.standing === "variant");

/** What a selection lights: each structure with a word for what it is to the selected one, and the relation that says so. */
function litBy(id) {
  const lit = new Map([[id, { word: "", relation: "" }]]);
  const light = (other, word, relation) => {
    if (!STRUCTURES.has(other)) return;
    const before = lit.get(other);
    if (!before) lit.set(other, { word, relation });
    else if (other !== id && word && before.word && !before.word.includes(word.replace("variant ", ""))) before.word += ", " + word;
    else if (other !== id && word && !before.word) Object.assign(before, { word, relation });
  };
  const usualFirst = claimsAbout(id).sort((a, b) => isVariant(a.claim) - isVariant(b.claim));
  for (const { claim, side } of usualFirst) {
    const role = side === "out" ? { has_origin: "origin", has_insertion: "insertion", innervated_by: "nerve", has_action: "action" }[claim.relation] || "" : "";
    const word = role && isVariant(claim) ? "variant " + role : role;
    const reached = side === "out" ? [claim.object, ...Object.values(claim.parts)] : [claim.subject];
    for (const other of reached) {
      light(other, word, claim.relation);
      if (role === "origin" || role === "insertion") for (const member of membersOf(other)) light(member, word, claim.relation);
    }
  }
  if (["group", "collective"].includes(STRUCTURES.get(id).kind)) for (const member of membersOf(id)) light(member, "", "member_of");
  return lit;
}

const headsOf = (id) => claimsTo(id).filter((claim) => claim.relation === "part_of" && STRUCTURES.get(claim.subject).kind === "muscle_head").map((claim) => claim.subject);

/** All claims about a structure with the side it is on, those made of its groups and of its heads included. */
function claimsAbout(id) {
  const about = [];
  for (const claim of claimsFrom(id)) about.push({ claim, side: "out", of: id });
  for (const claim of claimsTo(id)) about.push({ claim, side: "in", of: id });
  for (const group of groupsOf(id)) {
    for (const claim of claimsFrom(group)) if (SOUGHT_IN_GROUPS.has(claim.relation)) about.push({ claim, side: "out", of: group });
    for (const claim of claimsTo(group)) if (SOUGHT_IN_GROUPS.has(claim.relation)) about.push({ claim, side: "in", of: group });
  }
  for (const head of headsOf(id)) {
    for (const claim of claimsFrom(head)) if (SOUGHT_IN_GROUPS.has(claim.relation)) about.push({ claim, side: "out", of: head });
  }
  return about;
}
