/* Everything that the picture shows, as text: a list of structures and a table of claims. */

/** The claims behind what is shown: those of the structure, the path, the answer; else all that the filters leave. */
function shownClaims() {
  const { as } = state.shown;
  if (as === "structure") return [...new Set(claimsAbout(state.selected).map(({ claim }) => claim))];
  if (as === "answer") { const answer = CONTENTS.answers[state.shown.number - 1]; return [...new Set([...answer.answers.flatMap((found) => found.claims), ...answer.claims])].map((number) => CLAIMS[number]); }
  if (as === "without") return [...new Set([...state.lit.keys()].flatMap((id) => supplyOf(id, state.selected)))].map((number) => CLAIMS[number]);
  if (as === "path") { const way = [...state.lit.keys()]; return way.slice(1).flatMap((id, step) => claimsBetween(way[step], id)); }
  if (as === "compare") return [...new Set([...state.lit.keys()].flatMap((id) => claimsAbout(id).map(({ claim }) => claim)))];
  if (as === "set") { const ids = new Set(state.lit.keys()); return CLAIMS.filter((claim) => ids.has(claim.subject) && ids.has(claim.object)); }
  return CLAIMS.filter((claim) => isShown(STRUCTURES.get(claim.subject)));
}

function shownStructures() {
  const all = state.lit && state.shown.as !== "quiz" ? [...state.lit.keys()].map((id) => STRUCTURES.get(id)) : [...STRUCTURES.values()].filter(isShown);
  return all;
}

function buildList() {
  const list = document.getElementById("list");
  const shown = shownStructures();
  const isAll = shown.length === STRUCTURES.size;
  const contents = [make("h2", { text: isAll ? "Everything, as text" : state.lit ? capital(`what is lit: ${count(shown.length, "structure")}`) : `What the filters leave: ${count(shown.length, "structure")}` })];
  if (!isAll && state.lit) contents.push(make("p", {}, make("button", { type: "button", class: "back", text: "All structures", on: () => show({ as: "home" }) })));
  for (const kind of KINDS.values()) {
    const members = shown.filter((structure) => structure.kind === kind.kind).sort((a, b) => labelOf(a.id).localeCompare(labelOf(b.id), "en"));
    if (!members.length) continue;
    const word = (structure) => (state.lit && state.lit.get(structure.id) && state.lit.get(structure.id).word) || "";
    contents.push(make("h3", { text: `${kind.plural} (${members.length})` }), make("ul", { class: "columns" }, ...members.map((structure) => make("li", {}, linkTo(structure.id), word(structure) ? make("span", { class: "word", text: ` ${word(structure)}` }) : null))));
  }
  const claims = shownClaims();
  const facts = make("details", {}, make("summary", { text: `${isAll ? "All facts" : "The facts"} (${claims.length})` }));
  facts.addEventListener("toggle", () => { if (facts.open && facts.childNodes.length === 1) facts.append(factsTable(claims)); });
  list.replaceChildren(...contents, facts);
}

const citedIn = (claim) => claim.facts.map((fact) => (fact.rule ? `rule: ${fact.rule.replaceAll("_", " ")}` : ((CONTENTS.sources[fact.source] || {}).citation || fact.source || "") + (fact.locator ? `, ${fact.locator}` : ""))).join("; ");
const standingOf = (claim) => [...new Set(claim.facts.map((fact) => fact.standing || "agreed"))].join(", ");

function factsTable(claims) {
  const head = make("tr", {}, ...["Fact", "Source", "Standing"].map((text) => make("th", { scope: "col", text })));
  const body = make("tbody");
  for (const claim of claims) body.append(make("tr", {}, make("td", { text: claim.says }), make("td", { text: citedIn(claim) }), make("td", { text: standingOf(claim) })));
  return make("div", { class: "wide", tabindex: "0", role: "region", "aria-label": "Facts" }, make("table", {}, make("thead", {}, head), body));
}
