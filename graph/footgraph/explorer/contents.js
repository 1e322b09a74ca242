/* What the page knows: structures, claims, sources, views; and what follows from them. Nothing here draws. */

const CONTENTS = JSON.parse(window.contents); // put there by unpack.js
const PLATES = new Map(CONTENTS.views.map((view) => [view.id, view])); // the drawn views; network and list stand beside them
const STRUCTURES = new Map(CONTENTS.structures.map((told) => [told.id, { short: told.label, latin: "", abbreviations: [], names: [], listed: false, views: [...PLATES.keys()], ...told }]));
const KINDS = new Map(CONTENTS.kinds.map((kind) => [kind.kind, kind]));
const CLAIMS = unpacked(CONTENTS.claims);
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
    claim.says = cell("says", number).replace(/[\ue000-\ue00f]/g, (place) => labelIn(told[place.charCodeAt(0) - 0xe000], "en"));
    for (const end = next + columns.facts[number]; next < end; next++) {
      claim.facts.push({ source: cell("source", next), locator: columns.locator.of[cell("source", next)][columns.locator.at[next]], note: cell("note", next), standing: cell("standing", next), rule: cell("rule", next), because: (reasons.get(next) || []).map((step) => number + step) });
    }
    return claim;
  });
}

/** The name of a structure in the language that is chosen, or in English where it has none. Sentences stay English. */
const labelOf = (id) => labelIn(id, state.language);
function labelIn(id, language) {
  const structure = STRUCTURES.get(id);
  if (!structure) return id;
  return (language === "la" && structure.latin) || (language === "de" && GERMAN.get(id)) || structure.label;
}

/** What a structure is called, in any language, is a name of it. */
for (const claim of CLAIMS) {
  const structure = STRUCTURES.get(claim.subject);
  if (claim.relation === "called" && !structure.names.includes(claim.object)) structure.names = [...structure.names, claim.object];
}

/** Of several German names the one that most sources give; a disputed one is none. */
const GERMAN = new Map();
for (const claim of [...CLAIMS].sort((a, b) => a.facts.length - b.facts.length)) {
  if (claim.relation === "called" && claim.parts.language === "German" && !claim.facts.every((fact) => fact.standing === "disputed")) GERMAN.set(claim.subject, claim.object);
}

function gather(index, key, claim) {
  if (!index.has(key)) index.set(key, []);
  index.get(key).push(claim);
}
const claimsFrom = (id) => out.get(id) || [];
const claimsTo = (id) => into.get(id) || [];
/** A path of the canvas that remembers what it was drawn from, so that it can be written as SVG too. */
const pathOf = (d) => Object.assign(new Path2D(d), { d });
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
