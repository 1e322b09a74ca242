/* What is shown, hidden and lit, and the colours of the day or the night. */

const state = {
  shown: { as: "home" }, // what the page is about: one of SUBJECTS in showing.js
  selected: "", // the one structure in the middle of it, if there is one
  lit: null, // id -> { word, relation }; null when everything is equally lit
  view: [...PLATES.keys()][0],
  hidden: new Set(), // kinds
  by: "layer", // what the colour of a muscle says
  only: new Set(), // values of that colouring: others are hidden
  peeled: 0, // layers of the sole taken off
  depth: 1, // how far the network reaches
  cutOff: new Set(), // headings whose relations are switched off in the network
  language: "en",
};
const dark = matchMedia("(prefers-color-scheme: dark)");
const still = matchMedia("(prefers-reduced-motion: reduce)");
const contrast = matchMedia("(forced-colors: active)");
let paint = {};

/** Every custom property of the style sheet is a paint of the same name. */
function readPaint() {
  const style = getComputedStyle(document.documentElement);
  const names = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule.selectorText === ":root").flatMap((rule) => [...rule.style]).filter((name) => name.startsWith("--"));
  paint = Object.fromEntries(names.map((name) => [name.slice(2), style.getPropertyValue(name).trim()]));
  paint.font = getComputedStyle(document.body).fontFamily;
}
const shade = (pair) => pair[dark.matches ? 1 : 0];
const kindColour = (kind) => (KINDS.has(kind) ? shade([KINDS.get(kind).colour, KINDS.get(kind).dark]) : paint.muted);
const relationColour = (relation) => (CONTENTS.relations[relation] ? shade(CONTENTS.relations[relation]) : paint.muted);

const isMuscle = (structure) => structure.kind === "muscle" || structure.kind === "muscle_head" || structure.kind === "accessory_muscle";
const isPlaced = (structure, view) => view === "network" || Boolean(structure.spots[view]);
const isDrawnIn = (structure, view) => view === "network" || (isPlaced(structure, view) && structure.views.includes(view));

function isShown(structure) {
  if (state.lit && state.lit.has(structure.id)) return true;
  if (state.hidden.has(structure.kind)) return false;
  if (!isMuscle(structure)) return true;
  if (peeledOff().has(structure.id)) return false;
  return !state.only.size || colouring().some((value) => state.only.has(value.id) && value.inside.has(structure.id));
}

const isVariant = (claim) => claim.facts.every((fact) => fact.standing === "variant");
const isDisputed = (claim) => claim.facts.some((fact) => fact.standing === "disputed");

const WORDS = { has_origin: "origin", has_insertion: "insertion", innervated_by: "nerve", receives_blood_from: "artery", has_action: "action" };

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
    const role = side === "out" ? WORDS[claim.relation] || "" : "";
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
