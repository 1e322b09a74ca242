/* The panels of what is more than one structure: answers, paths, losses, comparisons, sets. */

function answerPanel(answer) {
  const contents = [title(capital(answer.question || "Answer"))];
  if (answer.reading) contents.push(make("p", { class: "under", text: `Read as: ${answer.reading}` }));
  if (answer.text) contents.push(make("p", { class: "lead", text: answer.text }));
  if (answer.answers.length) {
    contents.push(make("h3", { text: "Found, with reasons" }), make("ul", {}, ...answer.answers.map((found) => {
      const row = make("li", { class: "fact" }, STRUCTURES.has(found.id) ? linkTo(found.id) : make("span", { text: found.label }));
      if (found.standing && found.standing !== "agreed") row.append(" ", make("span", { class: `mark ${found.standing === "disputed" ? "disputed" : ""}`, text: found.standing }));
      row.append(...reasonsOf(found.claims, found.told));
      return row;
    })));
  }
  if (answer.claims.length || answer.told.length) {
    const more = [...answer.claims.map((number) => claimRow(CLAIMS[number])), ...answer.told.map((text) => make("li", { class: "fact", text: capital(text) }))];
    contents.push(...folded(answer.answers.length ? "Resting on" : "Reasons", more));
  }
  if (answer.suggestions.length) contents.push(make("h3", { text: "You could also ask" }), make("ul", {}, ...answer.suggestions.map((text) => make("li", { class: "fact", text }))));
  return contents.concat(otherAnswers(answer));
}

function otherAnswers(answer) {
  const others = CONTENTS.answers.map((each, index) => ({ each, number: index + 1 })).filter(({ each }) => each !== answer);
  return others.length ? [make("h3", { text: "Answered questions" }), make("ul", {}, ...others.map(({ each, number }) => make("li", { class: "fact" }, answerLink(each, number))))] : [];
}
const answerLink = (answer, number) => make("button", { type: "button", class: "to", "data-answer": number, text: capital(answer.question), on: () => show({ as: "answer", number }, { focus: true }) });

/** A long list shows its first rows, the rest on asking. */
function folded(heading, rows, first = 8) {
  const list = make("ul", {}, ...rows.slice(0, first));
  const rest = rows.slice(first);
  if (!rest.length) return [make("h3", { text: heading }), list];
  const more = make("button", { type: "button", class: "more", text: `${rest.length} more`, on: () => { list.append(...rest); more.remove(); } });
  return [make("h3", { text: heading }), list, more];
}

const claimRow = (claim) => make("li", { class: "fact", "data-claim": claim.number }, make("span", { text: capital(claim.says) }), ...marksOf(claim).flatMap((mark) => [" ", mark]), " ", ...citeOf(claim));

function reasonsOf(claims, told = []) {
  if (!claims.length && !told.length) return [];
  const sources = make("div", { class: "sources", id: `sources-${opened++}`, hidden: true });
  const button = make("button", { type: "button", class: "cite", "aria-expanded": "false", "aria-controls": sources.id, text: count(claims.length + told.length, "reason"), on: () => {
    const open = button.getAttribute("aria-expanded") === "true";
    if (!open && !sources.childNodes.length) sources.append(...claims.map((number) => make("div", {}, ...sourcesOf(CLAIMS[number]))), ...told.map((text) => make("p", { class: "says", text: capital(text) })));
    button.setAttribute("aria-expanded", String(!open));
    sources.hidden = open;
  } });
  return [" ", button, sources];
}

/* ---- Paths ---- */

function pathPanel(from, to) {
  const way = pathBetween(from, to);
  const ends = [title(`From ${labelOf(from)} to ${labelOf(to)}`)];
  if (way.length < 2) return [...ends, make("p", { class: "lead", text: from === to ? "This is one structure." : "Nothing recorded here ties the two together." }), ...tools({ id: from })];
  const steps = way.slice(1).map((id, step) => {
    const claims = claimsBetween(way[step], id);
    const item = make("li", { class: "step" }, make("span", { text: capital(claims[0].says) }), ...marksOf(claims[0]).flatMap((mark) => [" ", mark]), " ", ...citeOf(claims[0]));
    item.dataset.claim = claims[0].number;
    if (claims.length > 1) item.append(...reasonsOf(claims.slice(1).map((claim) => claim.number)));
    return item;
  });
  return [
    ...ends,
    make("p", { class: "under", text: `${count(way.length - 1, "step")}; no shorter way is recorded` }),
    make("ol", { class: "steps" }, ...steps),
    make("h3", { text: "By way of" }),
    make("ul", {}, ...way.map((id) => make("li", { class: "fact" }, linkTo(id)))),
    make("div", { class: "starts" }, make("button", { type: "button", text: "The other way round", on: () => show({ as: "path", from: to, to: from }, { focus: true }) }), copyButton()),
  ];
}

/* ---- What is lost with a nerve ---- */

function withoutPanel(id) {
  const { lost, part } = CONTENTS.losses[id];
  const list = (heading, ids, none) => [make("h3", { text: heading }), ids.length ? make("ul", {}, ...ids.map((each) => make("li", { class: "fact" }, linkTo(each), " ", make("span", { class: "word", text: KINDS.get(STRUCTURES.get(each).kind).label }), ...reasonsOf(supplyOf(each, id))))) : make("p", { class: "gap", text: none })];
  const actions = new Map();
  for (const each of lost) for (const { claim, side } of claimsAbout(each)) if (side === "out" && claim.relation === "has_action" && !isVariant(claim) && !isDisputed(claim)) actions.set(claim.object, (actions.get(claim.object) || new Set()).add(each));
  return [
    make("button", { type: "button", class: "back", text: `← ${capital(labelOf(id))}`, on: () => select(id) }),
    title(`Without ${labelOf(id)}`),
    make("p", { class: "lead", text: lost.length || part.length ? `Cut at its beginning: ${count(lost.length, "structure loses its nerve", "structures lose their nerve")}, ${count(part.length, "is served", "are served")} by another nerve too.` : "Nothing recorded here gets its nerve from it." }),
    ...list("Lost", lost, "nothing altogether"),
    ...(part.length ? list("Lost in part", part, "") : []),
    ...(actions.size ? [make("h3", { text: "Movements that lose a muscle" }), make("ul", {}, ...[...actions].sort((a, b) => b[1].size - a[1].size).map(([action, muscles]) => make("li", { class: "fact" }, linkTo(action), " ", make("span", { class: "word", text: [...muscles].map(labelOf).join(", ") }))))] : []),
    make("div", { class: "starts" }, copyButton()),
  ];
}

/** The claims that give a structure its nerve, if this is the one that was cut, a branch of it or a trunk named for it. */
function supplyOf(id, nerve) {
  const above = (branch) => { const all = new Set([branch]); for (const each of all) for (const trunk of trunksOf(each)) all.add(trunk); return all; };
  return claimsAbout(id).filter(({ claim, side }) => side === "out" && claim.relation === "innervated_by" && [claim.object, ...Object.values(claim.parts)].some((each) => STRUCTURES.has(each) && (above(each).has(nerve) || above(nerve).has(each)))).map(({ claim }) => claim.number);
}

/* ---- Two side by side ---- */

function comparePanel(one, other) {
  const both = [one, other].map((id) => ({ id, about: claimsAbout(id) }));
  const rows = [];
  for (const section of CONTENTS.sections) {
    if (["has_figure", "described_as", "called"].includes(section.relations[0][0])) continue;
    const cells = both.map(({ id, about }) => rowsOf(section, about, id));
    if (!cells[0].length && !cells[1].length) continue;
    const objects = cells.map((cell) => new Set(cell.map((row) => row.other)));
    rows.push(make("tr", {}, make("th", { scope: "row", text: section.heading }), ...cells.map((cell, side) => make("td", {}, cell.length ? make("ul", {}, ...cell.map((row) => make("li", { class: objects[1 - side].has(row.other) ? "shared" : "" }, row.word ? make("span", { class: "word", text: row.word + " " }) : null, linkTo(row.other), objects[1 - side].has(row.other) ? make("span", { class: "unseen", text: " (both)" }) : null, ...(row.claims.some(isDisputed) ? [" ", make("span", { class: "mark disputed", text: "disputed" })] : [])))) : make("p", { class: "gap", text: "not recorded" })))));
  }
  return [
    title(`${capital(labelOf(one))} beside ${labelOf(other)}`),
    make("p", { class: "under", text: "What both have stands in bold. Sources stand in the panel of each." }),
    make("div", { class: "wide", tabindex: "0", role: "region", "aria-label": "Comparison" }, make("table", { class: "compare" }, make("thead", {}, make("tr", {}, make("td"), ...[one, other].map((id, side) => make("th", { scope: "col" }, make("span", { class: "mark", text: "AB"[side] }), " ", linkTo(id))))), make("tbody", {}, ...rows))),
    make("div", { class: "starts" }, copyButton()),
  ];
}

function setPanel(ids) {
  const among = ids.flatMap((id, at) => ids.slice(at + 1).flatMap((other) => claimsBetween(id, other)));
  return [
    title(CONTENTS.heading || count(ids.length, "structure")),
    make("h3", { text: "Structures" }),
    make("ul", {}, ...ids.map((id) => make("li", { class: "fact" }, linkTo(id), " ", make("span", { class: "word", text: KINDS.get(STRUCTURES.get(id).kind).label })))),
    ...(among.length ? folded("What ties them", among.map(claimRow), 20) : []),
    make("div", { class: "starts" }, copyButton()),
  ];
}
