/* An answered question, with its reasons. */

function answerLight() {
  const ids = (CONTENTS.answer.answers || []).map((found) => found.id).filter((id) => STRUCTURES.has(id));
  return ids.length ? new Map(ids.map((id) => [id, { word: "", relation: "" }])) : null;
}

function answerPanel() {
  const answer = CONTENTS.answer;
  const contents = [title(capital(answer.question || "Answer"))];
  if (answer.reading) contents.push(make("p", { class: "under", text: `Read as: ${answer.reading}` }));
  if (answer.text) contents.push(make("p", { class: "lead", text: answer.text }));
  const found = answer.answers || [];
  if (found.length) {
    contents.push(make("h3", { text: "Found, with reasons" }), make("ul", {}, ...found.map((each) => {
      const row = make("li", { class: "fact" }, STRUCTURES.has(each.id) ? linkTo(each.id) : make("span", { text: each.label || each.id }));
      if (each.standing && each.standing !== "agreed") row.append(" ", make("span", { class: `mark ${each.standing}`, text: each.standing }));
      row.append(...reasonsOf(each.facts || []));
      return row;
    })));
  }
  const told = new Set(found.flatMap((each) => each.facts || []));
  const rest = Object.keys(answer.facts || {}).filter((id) => !told.has(id));
  if (rest.length) contents.push(make("h3", { text: found.length ? "Resting on" : "Reasons" }), make("ul", {}, ...rest.map((id) => make("li", { class: "fact" }, ...reasonOf(id)))));
  if (answer.suggestions && answer.suggestions.length) contents.push(make("h3", { text: "You could also ask" }), make("ul", {}, ...answer.suggestions.map((text) => make("li", { class: "fact", text }))));
  return contents;
}

function reasonsOf(ids) {
  const known = ids.filter((id) => CONTENTS.answer.facts && CONTENTS.answer.facts[id]);
  if (!known.length) return [];
  const box = make("div", { class: "sources", id: `sources-${opened++}`, hidden: true }, ...known.map((id) => make("div", {}, ...reasonOf(id))));
  const button = make("button", { type: "button", class: "cite", "aria-expanded": "false", "aria-controls": box.id, text: count(known.length, "reason"), on: () => {
    const open = button.getAttribute("aria-expanded") === "true";
    button.setAttribute("aria-expanded", String(!open));
    box.hidden = open;
  } });
  return [" ", button, box];
}

function reasonOf(id) {
  const fact = CONTENTS.answer.facts[id];
  const parts = [make("p", { class: "says", text: capital(fact.says || id) })];
  const source = fact.source;
  if (source) {
    const known = CONTENTS.sources[source.key || source];
    const citation = source.citation || (known && known.citation) || source.key || source;
    const link = known && known.link;
    const line = make("p", { class: "how" }, link ? make("a", { href: link, rel: "noopener noreferrer", target: "_blank", text: citation }) : String(citation));
    if (source.locator) line.append(`, ${source.locator}`);
    parts.push(line);
  }
  if (fact.rule) parts.push(make("p", { class: "how", text: `Concluded by the rule “${String(fact.rule).replaceAll("_", " ")}”.` }));
  if (fact.standing && fact.standing !== "agreed") parts.push(make("span", { class: `mark ${fact.standing}`, text: fact.standing }));
  return parts;
}
