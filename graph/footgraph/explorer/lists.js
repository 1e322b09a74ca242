/* Everything as text. */

function buildList() {
  const list = document.getElementById("list");
  if (list.childNodes.length) return;
  list.append(make("h2", { text: "Everything, as text" }));
  for (const kind of KINDS.values()) {
    const members = [...STRUCTURES.values()].filter((structure) => structure.kind === kind.kind).sort((a, b) => a.label.localeCompare(b.label, "en"));
    list.append(make("h3", { text: `${kind.plural} (${members.length})` }), make("ul", { class: "columns" }, ...members.map((structure) => make("li", {}, linkTo(structure.id)))));
  }
  const facts = make("details", {}, make("summary", { text: `All facts (${CLAIMS.length})` }));
  facts.addEventListener("toggle", () => { if (facts.open && facts.childNodes.length === 1) facts.append(factsTable()); });
  list.append(facts);
}

function factsTable() {
  const head = make("tr", {}, ...["Fact", "Source", "Standing"].map((text) => make("th", { scope: "col", text })));
  const body = make("tbody");
  for (const claim of CLAIMS) {
    const cited = claim.facts.map((fact) => (fact.rule ? `rule: ${fact.rule.replaceAll("_", " ")}` : ((CONTENTS.sources[fact.source] || {}).citation || fact.source || "") + (fact.locator ? `, ${fact.locator}` : ""))).join("; ");
    const standing = [...new Set(claim.facts.map((fact) => fact.standing || "agreed"))].join(", ");
    body.append(make("tr", {}, make("td", { text: claim.says }), make("td", { text: cited }), make("td", { text: standing })));
  }
  return make("div", { class: "wide", tabindex: "0", role: "region", "aria-label": "All facts" }, make("table", {}, make("thead", {}, head), body));
}
