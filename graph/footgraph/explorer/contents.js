/* What the page knows: structures, claims, sources, views; and what follows from them. Nothing here draws. */

const CONTENTS = JSON.parse(await unsqueezed(document.getElementById("contents").textContent));
const PLATES = new Map(CONTENTS.views.map((view) => [view.id, view])); // the drawn views; network and list stand beside them
const STRUCTURES = new Map(CONTENTS.structures.map((told) => [told.id, { short: told.label, latin: "", abbreviations: [], names: [], listed: false, views: [...PLATES.keys()], ...told }]));
const KINDS = new Map(CONTENTS.kinds.map((kind) => [kind.kind, kind]));
const CLAIMS = unpacked(CONTENTS.claims);
const SPACES = new Map(CONTENTS.filters.map((space) => [space.id, space]));
const SOUGHT_IN_GROUPS = new Set(["has_origin", "has_insertion", "innervated_by", "has_action", "in_layer", "in_compartment", "supports", "loads"]);

const out = new Map();
const into = new Map();
CLAIMS.forEach((claim, number) => {
  claim.number = number;
  gather(out, claim.subject, claim);
  if (STRUCTURES.has(claim.object)) gather(into, claim.object, claim);
  for (const part of Object.values(claim.parts)) if (STRUCTURES.has(part) && part !== claim.object) gather(into, part, claim);
});
const isEdge = new Set(CONTENTS.edges);

/** The text that packing.py squeezed: base64 of what was deflated. */
function unsqueezed(text) {
  const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"))).text();
}

/** The other half of packing.py: each claim with its texts in place of their numbers. */
function unpacked({ texts, claims }) {
  return claims.map(([subject, relation, object, says, parts, facts]) => {
    const claim = { subject: texts[subject], relation: texts[relation], object: texts[object], parts: {} };
    for (let at = 0; at < parts.length; at += 2) claim.parts[texts[parts[at]]] = texts[parts[at + 1]];
    claim.says = texts[says].replace("\ue000", () => labelOf(claim.subject)).replace("\ue001", () => labelOf(claim.object));
    claim.facts = facts.map(([source = 0, locator = 0, note = 0, standing = 0, rule = 0, ...because]) => ({ source: texts[source], locator: texts[locator], note: texts[note], standing: texts[standing], rule: texts[rule], because }));
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
