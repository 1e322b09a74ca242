/* The panel: everything known of a structure, each claim with its sources. */

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "text") element.textContent = value;
    else if (name === "on") element.addEventListener("click", value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
  return element;
}

function showPanel(contents, focus = false) {
  const panel = document.getElementById("panel");
  panel.replaceChildren(...contents);
  panel.scrollTop = 0;
  const heading = panel.querySelector("h2");
  if (focus && heading) heading.focus({ preventScroll: !isNarrow() });
}

const title = (text) => make("h2", { tabindex: "-1", text });
const linkTo = (id, text) => make("button", { type: "button", class: "to", "data-id": id, text: text || labelOf(id), on: () => select(id, { focus: true }) });

function homePanel() {
  const starts = ["abductor_hallucis", "tibialis_posterior", "tibial_nerve", "medial_longitudinal_arch", "foot_inversion", "short_foot", "plantar_fasciitis"].filter((id) => STRUCTURES.has(id));
  const begin = starts.length ? starts : [...STRUCTURES.keys()].slice(0, 6);
  return [
    title("Explore the foot"),
    make("p", { class: "lead", text: `${count(STRUCTURES.size, "structure")}, ${count(CLAIMS.length, "claim")} and ${count(Object.keys(CONTENTS.sources).length, "source")} behind them.` }),
    make("p", { text: "Touch a muscle, a bone or a nerve, or begin here:" }),
    make("div", { class: "starts" }, ...begin.map((id) => make("button", { type: "button", "data-id": id, text: labelOf(id), on: () => select(id, { focus: true }) }))),
    ...otherAnswers(null),
    make("h3", { text: "Quiz" }),
    make("div", { class: "starts" }, ...Object.entries(GAMES).map(([game, label]) => make("button", { type: "button", "data-game": game, text: label, on: () => show({ as: "quiz", game }, { focus: true }) }))),
    make("p", { class: "hint", text: "Origin is red, insertion blue. Every line in this panel opens to where it was read. Zoom in to read the names of joints and bone features." }),
  ];
}

function structurePanel(id) {
  const structure = STRUCTURES.get(id);
  const also = [structure.label, ...structure.names, GERMAN.get(id) || ""].filter((name, at, all) => name && name.toLowerCase() !== labelOf(id).toLowerCase() && all.indexOf(name) === at);
  const opens = OPENS();
  const contents = [
    opens.as === "home" ? null : make("button", { type: "button", class: "back", text: opens.as === "answer" ? "← The answer" : "← Back to the start", on: () => clear() }),
    title(capital(labelOf(id))),
    make("p", { class: "under" }, [KINDS.get(structure.kind).label, ...structure.abbreviations].join(" · "), structure.latin ? " · " : null, structure.latin ? make("span", { class: "latin", lang: "la", text: structure.latin }) : null),
    also.length ? make("p", { class: "under", text: "Also: " + also.slice(0, 6).join(", ") }) : null,
    structure.definition ? make("p", { text: structure.definition }) : null,
    tools(structure),
  ];
  const about = claimsAbout(id);
  const expected = CONTENTS.expected[structure.kind] || [];
  for (const section of CONTENTS.sections) {
    const rows = rowsOf(section, about, id);
    if (rows.length) contents.push(...sectionOf(section, rows));
    else if (expected.includes(section.heading)) contents.push(headingOf(section), make("p", { class: "gap", text: "not recorded" }));
  }
  return contents.filter(Boolean);
}

/** What can be done with a structure. */
function tools({ id }) {
  const pick = (as, words) => () => {
    picking = { as, from: id };
    box.focus();
    box.placeholder = words;
    say(words);
  };
  return make("div", { class: "starts tools" },
    make("button", { type: "button", text: "Path to …", on: pick("path", "Path to: search, or touch it in the picture") }),
    make("button", { type: "button", text: "Compare with …", on: pick("compare", "Compare with: search, or touch it in the picture") }),
    CONTENTS.losses[id] ? make("button", { type: "button", class: "cut", text: "If it is cut", on: () => show({ as: "without", id }, { focus: true }) }) : null,
    copyButton());
}

/** The claims under one heading, one row for each structure at the other end. */
function rowsOf(section, about, id) {
  const rows = new Map();
  for (const { claim, side, of } of about) {
    const match = section.relations.find(([relation, where]) => relation === claim.relation && where === side);
    if (!match) continue;
    const other = side === "out" ? claim.object : claim.subject;
    if (other === id || (side === "in" && isMirrored(claim))) continue;
    const key = `${match[2]}|${other}|${of === id ? "" : of}`;
    if (!rows.has(key)) rows.set(key, { other, word: match[2], of: of === id ? "" : of, side, claims: [] });
    rows.get(key).claims.push(claim);
  }
  const own = new Set([...rows.values()].filter((row) => !row.of).map((row) => row.other + row.word));
  return [...rows.values()]
    .filter((row) => !row.of || !own.has(row.other + row.word))
    .sort((a, b) => isRowDisputed(a) - isRowDisputed(b) || a.word.localeCompare(b.word) || labelOf(a.other).localeCompare(labelOf(b.other), "en", { numeric: true }) || a.of.localeCompare(b.of));
}

/** What holds both ways and is recorded both ways is told once. */
const isMirrored = (claim) => claimsFrom(claim.object).some((other) => other.relation === claim.relation && other.object === claim.subject);

function headingOf(section) {
  const relation = section.relations[0][0];
  const mark = ["has_origin", "has_insertion"].includes(relation) && section.relations.length === 1 ? make("span", { class: "tick", style: `background:${relationColour(relation)}` }) : null;
  return make("h3", {}, mark, section.heading);
}

/** What is disputed stands beside what speaks against it, below the rest of its section. */
const isRowDisputed = (row) => row.claims.every((claim) => claim.facts.every((fact) => fact.standing === "disputed"));

/** A long section shows its first rows, and the rest on asking; of what is told in sentences it shows fewer. */
function sectionOf(section, rows) {
  const most = rows[0].claims[0].relation === "described_as" ? 2 : 12;
  const disputed = rows.filter(isRowDisputed);
  const isOpposed = (row) => row.side === "out" && disputed.some((other) => other.side === "out" && other.word === row.word);
  const alone = rows.filter((row) => !isRowDisputed(row) && !isOpposed(row));
  return [headingOf(section), ...listOf(alone, most), ...disputesOf(disputed, rows.filter((row) => !isRowDisputed(row) && isOpposed(row)))];
}

function listOf(rows, most = 12) {
  if (!rows.length) return [];
  const shown = rows.length - most < 3 ? rows.length : most;
  const list = make("ul", {}, ...rows.slice(0, shown).map(rowOf));
  if (shown === rows.length) return [list];
  const more = make("button", { type: "button", class: "more", text: `${rows.length - shown} more`, on: () => { list.append(...rows.slice(shown).map(rowOf)); more.remove(); } });
  return [list, more];
}

/** Two columns: what most sources say beside what some say, or each side of an even dispute; of what points here, the other ends that it is given. */
function disputesOf(disputed, opposed) {
  const heading = (text) => make("p", { class: "differ", text });
  const side = (text, contents) => make("div", {}, heading(text), ...contents);
  const some = (rows, text = "Sources differ") => make("div", { class: "some" }, text && heading(text), ...listOf(rows));
  const sides = (...columns) => make("div", { class: "sides", role: "group", "aria-label": "Sources differ" }, ...columns.filter(Boolean));
  const blocks = [];
  for (const word of new Set(disputed.filter((row) => row.side === "out").map((row) => row.word))) {
    const these = disputed.filter((row) => row.side === "out" && row.word === word);
    const most = opposed.filter((row) => row.word === word);
    blocks.push(most.length ? sides(side("Sources agree", listOf(most)), some(these)) : sides(heading("Sources differ"), ...these.map((row) => some([row], ""))));
  }
  for (const row of disputed.filter((each) => each.side === "in")) {
    const against = againstIt(row);
    blocks.push(sides(some([row]), against.length ? side("Others say", [make("ul", {}, ...against)]) : null));
  }
  return blocks;
}

/** What the subject of a disputed claim is tied to instead, by the same relation: three at most, the agreed ones first. */
function againstIt(row) {
  const others = claimsFrom(row.claims[0].subject).filter((claim) => claim.relation === row.claims[0].relation && claim.object !== row.claims[0].object && STRUCTURES.has(claim.object));
  const isAgreed = (claim) => claim.facts.some((fact) => fact.standing !== "disputed");
  const kept = others.some(isAgreed) ? others.filter(isAgreed) : others;
  return kept.filter((claim, at) => kept.findIndex((other) => other.object === claim.object) === at).slice(0, 3).map((claim) => make("li", { class: "fact" }, linkTo(claim.object), " ", ...marksOf(claim), ...citeOf(claim)));
}

/** A head goes by its own name beside its muscle: "oblique head". */
const shortOf = (id) => (STRUCTURES.get(id).kind === "muscle_head" ? STRUCTURES.get(id).short.split(", ").pop() : labelOf(id));

function rowOf(row) {
  if (row.claims[0].relation === "has_figure") return figureRow(row);
  const plain = row.claims.filter((claim) => !hasParts(claim, row));
  const exact = row.claims.filter((claim) => hasParts(claim, row));
  const single = row.claims.length === 1;
  const first = single ? row.claims[0] : plain[0];
  const line = make("li", { class: "fact" });
  line.append(row.word ? make("span", { class: "word", text: row.word + " " }) : "", STRUCTURES.has(row.other) ? linkTo(row.other) : make("span", { text: capital(row.other) }));
  const ofWhom = row.of ? [make("span", { class: "mark", text: `said of ${shortOf(row.of)}` })] : [];
  if (first) appendClaim(line, first, row, single, ofWhom);
  else if (row.of) line.append(" ", ...ofWhom);
  const rest = single ? [] : exact.concat(plain.slice(1));
  if (rest.length) line.append(make("ul", { class: "details" }, ...rest.map((claim) => {
    const item = make("li");
    appendClaim(item, claim, row, true);
    return item;
  })));
  return line;
}

/** Figures of one value: the quantity with its unit and all that makes it exact, as the sentence has it after "has". */
function figureRow(row) {
  const line = make("li", { class: "fact" });
  for (const claim of row.claims) {
    const said = claim.says.replace(labelOf(claim.subject), "").replace(/^ ha(s|ve) /, "");
    line.append(line.childNodes.length ? "; " : "", make("span", { "data-claim": claim.number, text: line.childNodes.length ? said : capital(said) }));
    for (const mark of marksOf(claim)) line.append(" ", mark);
    line.append(" ", ...citeOf(claim));
  }
  return line;
}

const shownParts = (claim, row) => Object.entries(claim.parts).filter(([, value]) => value !== row.other);
const hasParts = (claim, row) => shownParts(claim, row).length > 0;

function appendClaim(line, claim, row, withParts, ofWhom = []) {
  line.dataset.claim = claim.number;
  if (withParts) {
    shownParts(claim, row).forEach(([name, value], number) => {
      line.append(number || line.childNodes.length ? (line.tagName === "LI" && !line.childNodes.length ? "" : number ? "; " : " — ") : "");
      line.append(STRUCTURES.has(value) ? linkTo(value) : make("span", { class: "part", text: name === "condition" ? `when: ${value}` : value }));
    });
  }
  if (row.side === "in" && claim.object !== state.selected && claim.object !== row.of && STRUCTURES.has(claim.object)) line.append(" ", make("span", { class: "part", text: `(${labelOf(claim.object)})` }));
  for (const mark of [...ofWhom, ...marksOf(claim)]) line.append(" ", mark);
  line.append(" ", ...citeOf(claim));
}

function marksOf(claim) {
  const standings = new Set(claim.facts.map((fact) => fact.standing).filter(Boolean));
  const marks = [...standings].sort().map((standing) => make("span", { class: `mark ${standing === "disputed" ? "disputed" : ""}`, text: standing }));
  if (claim.facts.every((fact) => fact.rule)) marks.push(make("span", { class: "mark", text: "concluded" }));
  return marks;
}

let opened = 0;
function citeOf(claim) {
  const ruled = claim.facts.every((fact) => fact.rule);
  const box = make("div", { class: "sources", id: `sources-${opened++}`, hidden: true });
  const button = make("button", { type: "button", class: "cite", "aria-expanded": "false", "aria-controls": box.id, text: ruled ? "why" : count(claim.facts.filter((fact) => !fact.rule).length, "source"), on: () => {
    const open = button.getAttribute("aria-expanded") === "true";
    if (!open && !box.childNodes.length) box.append(...sourcesOf(claim));
    button.setAttribute("aria-expanded", String(!open));
    box.hidden = open;
  } });
  button.setAttribute("aria-label", `${button.textContent}: ${claim.says}`);
  return [button, box];
}

function sourcesOf(claim) {
  return [make("p", { class: "says", text: capital(claim.says) }), ...claim.facts.map(evidenceOf)];
}

function evidenceOf(fact) {
  const block = make("div");
  if (fact.rule) {
    block.append(make("p", { text: `Concluded by the rule “${fact.rule.replaceAll("_", " ")}”` + (fact.because.length ? " from:" : ".") }));
    if (fact.because.length) block.append(make("ul", {}, ...fact.because.map((number) => make("li", { class: "how", text: "– " + (CLAIMS[number] ? CLAIMS[number].says : number) }))));
    return block;
  }
  const source = CONTENTS.sources[fact.source] || { citation: fact.source || "no source recorded" };
  const citation = make("p", {}, source.link ? make("a", { href: source.link, rel: "noopener noreferrer", target: "_blank", text: source.citation }) : source.citation);
  if (fact.locator) citation.append(`, ${fact.locator}`);
  block.append(citation);
  const how = [source.read && `read: ${source.read}`, source.licence, fact.standing && `standing: ${fact.standing}`].filter(Boolean).join(" · ");
  if (how) block.append(make("p", { class: "how", text: how }));
  for (const note of [fact.note, source.note]) if (note) block.append(make("p", { class: "how", text: `Note: ${note}` }));
  return block;
}
