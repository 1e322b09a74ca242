/* What the page knows: structures, claims, sources, views; and what follows from them. Nothing here draws. */

const CONTENTS = JSON.parse(window.contents); // put there by unpack.js
const PLATES = new Map(CONTENTS.views.map((view) => [view.id, view])); // the drawn views; network and list stand beside them
const STRUCTURES = new Map(CONTENTS.structures.map((told) => [told.id, { short: told.label, latin: "", abbreviations: [], names: [], listed: false, views: [...PLATES.keys()], ...told }]));
const KINDS = new Map(CONTENTS.kinds.map((kind) => [kind.kind, kind]));
const CLAIMS = unpacked(CONTENTS.claims);
const SPACES = new Map(CONTENTS.filters.map((space) => [space.id, space]));
const SOUGHT_IN_GROUPS = new Set(["has_origin", "has_insertion", "innervated_by", "has_action", "in_layer", "in_compartment", "supports", "loads"]);

const out = new Map();
const into = new Map();
for (const claim of CLAIMS) {
  gather(out, claim.subject, claim);
  if (STRUCTURES.has(claim.object)) gather(into, claim.object, claim);
  for (const part of Object.values(claim.parts)) if (STRUCTURES.has(part) && part !== claim.object) gather(into, part, claim);
}
/** An edge of the network ties two structures; names and descriptions are texts. */
const isEdge = (claim) => STRUCTURES.has(claim.object) && !CONTENTS.texts.includes(claim.relation);

/** The other half of packing.py: each claim with its texts in place of their numbers. */
function unpacked(columns) {
  const thing = (number) => (number < CONTENTS.structures.length ? CONTENTS.structures[number].id : columns.texts[number - CONTENTS.structures.length]);
  const cell = (name, row) => columns[name].of[columns[name].at[row]];
  const reasons = new Map(columns.reasoned.map((fact, number) => [fact, columns.because[number]]));
  let next = 0;
  return columns.subject.map((subject, number) => {
    const claim = { number, subject: thing(subject), object: thing(columns.object[number]), relation: cell("relation", number), parts: {}, facts: [] };
    const parts = cell("parts", number);
    for (let at = 0; at < parts.length; at += 2) claim.parts[parts[at]] = typeof parts[at + 1] === "number" ? thing(parts[at + 1]) : parts[at + 1];
    const told = [claim.subject, claim.object, ...Object.values(claim.parts)];
    claim.says = cell("says", number).replace(/[\ue000-\ue00f]/g, (place) => labelOf(told[place.charCodeAt(0) - 0xe000]));
    for (const end = next + columns.facts[number]; next < end; next++) {
      claim.facts.push({ source: cell("source", next), locator: cell("locator", next), note: cell("note", next), standing: cell("standing", next), rule: cell("rule", next), because: (reasons.get(next) || []).map((step) => number + step) });
    }
    return claim;
  });
}

function labelOf(id) { return STRUCTURES.has(id) ? STRUCTURES.get(id).label : id; }

function gather(index, key, claim) {
  if (!index.has(key)) index.set(key, []);
  index.get(key).push(claim);
}
const claimsFrom = (id) => out.get(id) || [];
const claimsTo = (id) => into.get(id) || [];
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const count = (number, one, many = one + "s") => `${number} ${number === 1 ? one : many}`;

/** The groups a structure belongs to, and the groups these belong to; what is said of a collective is not said of its members. */
function groupsOf(id) {
  const groups = new Set();
  const open = [id];
  while (open.length) {
    for (const claim of claimsFrom(open.pop())) {
      if (claim.relation === "member_of" && claim.object !== id && !groups.has(claim.object) && STRUCTURES.get(claim.object).kind === "group") {
        groups.add(claim.object);
        open.push(claim.object);
      }
    }
  }
  return [...groups];
}

/** The members of a group, and the members of these. */
function membersOf(id) {
  const members = new Set();
  const open = [id];
  while (open.length) {
    for (const claim of claimsTo(open.pop())) {
      if (claim.relation === "member_of" && !members.has(claim.subject)) {
        members.add(claim.subject);
        open.push(claim.subject);
      }
    }
  }
  return [...members];
}
