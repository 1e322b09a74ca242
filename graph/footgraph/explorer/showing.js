/* What the page is about: a structure, a path, an answer … Each has its light, its panel, its word aloud and its address. */

const SUBJECTS = {
  home: { light: () => null, panel: homePanel, says: () => "Nothing selected" },
  structure: {
    read: (text) => known({ as: "structure", id: text }, text),
    write: ({ id }) => [id],
    light: ({ id }) => litBy(id),
    panel: ({ id }) => structurePanel(id),
    says: ({ id }) => `${labelOf(id)}, ${KINDS.get(STRUCTURES.get(id).kind).label}, ${count(state.lit.size - 1, "connection")}`,
  },
  path: {
    read: (from, to) => known({ as: "path", from, to }, from, to),
    write: ({ from, to }) => [from, to],
    light: ({ from, to }) => litInOrder(pathBetween(from, to)),
    panel: ({ from, to }) => pathPanel(from, to),
    says: ({ from, to }) => `Path from ${labelOf(from)} to ${labelOf(to)}, ${count(Math.max(0, pathBetween(from, to).length - 1), "step")}`,
  },
  compare: {
    read: (one, other) => known({ as: "compare", one, other }, one, other),
    write: ({ one, other }) => [one, other],
    light: ({ one, other }) => new Map([[one, { word: "A", relation: "" }], [other, { word: "B", relation: "" }]]),
    panel: ({ one, other }) => comparePanel(one, other),
    says: ({ one, other }) => `${labelOf(one)} beside ${labelOf(other)}`,
  },
  without: {
    read: (id) => (CONTENTS.losses[id] ? known({ as: "without", id }, id) : null),
    write: ({ id }) => [id],
    light: ({ id }) => litByLoss(id),
    panel: ({ id }) => withoutPanel(id),
    says: ({ id }) => `Without ${labelOf(id)}: ${count(CONTENTS.losses[id].lost.length, "structure")} lost`,
  },
  answer: {
    read: (number) => (CONTENTS.answers[Number(number) - 1] ? { as: "answer", number: Number(number) } : null),
    write: ({ number }) => [String(number)],
    light: ({ number }) => litByAnswer(CONTENTS.answers[number - 1]),
    panel: ({ number }) => answerPanel(CONTENTS.answers[number - 1]),
    says: ({ number }) => CONTENTS.answers[number - 1].text || "The answer",
  },
  set: {
    read: (...ids) => known({ as: "set", ids }, ...ids),
    write: ({ ids }) => ids,
    light: ({ ids }) => new Map(ids.map((id) => [id, { word: "", relation: "" }])),
    panel: ({ ids }) => setPanel(ids),
    says: ({ ids }) => count(ids.length, "structure"),
  },
  quiz: {
    read: (game) => (GAMES[game] ? { as: "quiz", game } : null),
    write: ({ game }) => [game],
    light: () => quizLight(),
    panel: () => quizPanel(),
    says: () => "Quiz",
  },
};
const known = (shown, ...ids) => (ids.length && ids.every((id) => STRUCTURES.has(id)) ? shown : null);

/** Show something: light it, tell of it in the panel, say it aloud, and give it an address of its own. */
function show(shown, { focus = false, push = true } = {}) {
  if (shown.as === "quiz" && state.shown.as !== "quiz") startQuiz(shown.game);
  state.shown = shown;
  document.body.dataset.as = shown.as;
  state.selected = shown.as === "structure" || shown.as === "without" ? shown.id : "";
  state.lit = SUBJECTS[shown.as].light(shown);
  const seen = PLATES.has(state.view) ? firstView(shown, state.view) : state.view;
  if (seen !== state.view) setView(seen, { push: false });
  else refresh();
  if (push) pushAddress();
  showPanel(SUBJECTS[shown.as].panel(shown), focus);
  if (state.selected) keepInSight(state.selected);
  say(SUBJECTS[shown.as].says(shown));
}

/** The view in which something can be seen: the present one if it can, else the one that shows most of it. */
function firstView(shown, present = "") {
  const views = [...PLATES.keys()];
  if (shown.as === "structure") {
    const structure = STRUCTURES.get(shown.id);
    if (structure.listed) return present || mostOf(litBy(shown.id));
    return present && isDrawnIn(structure, present) ? present : structure.views.find((view) => isPlaced(structure, view)) || present || views[0];
  }
  if (shown.as === "home" || shown.as === "quiz") return present || views[0];
  return mostOf(SUBJECTS[shown.as].light(shown), present);
}

/** The plate on which most of what is lit has a shape; the present one will do if it shows half as much. */
function mostOf(lit, present = "") {
  const drawn = (view) => [...(lit || new Map()).keys()].filter((id) => hasShape[view].has(id) && !STRUCTURES.get(id).listed).length;
  const best = [...PLATES.keys()].reduce((most, view) => (drawn(view) > drawn(most) ? view : most));
  return present && drawn(present) >= drawn(best) / 2 ? present : best;
}

/** A structure was chosen: the end of a path or the other of two, if one was asked for; else it is shown. */
let picking = null;
function select(id, options = {}) {
  if (!STRUCTURES.has(id)) return;
  if (state.shown.as === "quiz" && !options.leave) return tryAnswer(id);
  const wanted = picking;
  picking = null;
  if (wanted && wanted.from !== id) return show(wanted.as === "path" ? { as: "path", from: wanted.from, to: id } : { as: "compare", one: wanted.from, other: id }, options);
  show({ as: "structure", id }, options);
}

const OPENS = () => (CONTENTS.opens ? readSubject(CONTENTS.opens) : null) || { as: "home" };
function clear(options = {}) {
  picking = null;
  show(OPENS(), options);
}

function setView(view, { push = true } = {}) {
  state.view = view;
  for (const button of document.querySelectorAll(".views button")) button.setAttribute("aria-pressed", String(button.dataset.view === view));
  const isList = view === "list";
  document.getElementById("stage").hidden = isList;
  document.getElementById("list").hidden = !isList;
  document.body.dataset.view = PLATES.has(view) ? "plate" : view;
  if (push) pushAddress();
  if (!isList) placeStructures();
  buildLegend();
  if (isList) return buildList();
  captionOf(view);
  lightEdges();
  network.setSize("100%", "100%");
  fitView(false);
  network.redraw();
}

function refresh() {
  if (state.view === "list") return buildList();
  const before = ring;
  if (state.view === "network") placeStructures();
  buildLegend();
  lightEdges();
  captionOf(state.view);
  if (state.view === "network" && (ring || before)) fitView(false);
  network.redraw();
}

function captionOf(view) {
  const plate = PLATES.get(view);
  document.getElementById("caption").textContent = plate ? plate.caption : networkCaption();
  map.setAttribute("aria-label", `Picture of the right foot, ${plate ? plate.label : "network"}`);
}

/* ---- The address ---- */

const SETTINGS = {
  view: { write: () => (state.view === firstView(state.shown) ? "" : state.view), read: (text) => { if (PLATES.has(text) || text === "network" || text === "list") state.view = text; } },
  by: { write: () => (state.by === "layer" ? "" : state.by), read: (text) => { if (Object.hasOwn(COLOURINGS, text)) state.by = text; } },
  only: { write: () => [...state.only].join(","), read: (text) => { state.only = new Set(text.split(",").filter((id) => colouring().some((value) => value.id === id))); } },
  hide: { write: () => [...state.hidden].join(","), read: (text) => { state.hidden = new Set(text.split(",").filter((kind) => KINDS.has(kind))); } },
  peel: { write: () => (state.peeled ? String(state.peeled) : ""), read: (text) => { state.peeled = Math.min(LAYERS.length, Number.parseInt(text, 10) || 0); } },
  depth: { write: () => (state.depth === 2 ? "2" : ""), read: (text) => { state.depth = text === "2" ? 2 : 1; } },
  names: { write: () => (state.language === "en" ? "" : state.language), read: (text) => { if (["de", "la"].includes(text)) state.language = text; } },
};

function addressNow() {
  const { as } = state.shown;
  const ids = as === "home" ? [] : SUBJECTS[as].write(state.shown).map(encodeURIComponent);
  const subject = as === "structure" ? ids[0] : ids.length ? `${as}=${ids.join("..")}` : "";
  const settings = Object.entries(SETTINGS).map(([name, { write }]) => [name, write()]).filter(([, text]) => text).map(([name, text]) => `${name}=${encodeURIComponent(text).replaceAll("%2C", ",")}`);
  return "#" + [subject, ...settings].filter(Boolean).join("&");
}

/** Inside a sandboxed frame history may refuse, and the page goes on without. */
function pushAddress({ replace = false } = {}) {
  const address = addressNow();
  if (location.hash === address || (address === "#" && !location.hash)) return;
  try { history[replace ? "replaceState" : "pushState"](null, "", address); } catch { /* a sandboxed frame */ }
}

function readSubject(text) {
  const [name, value] = text.includes("=") ? text.split("=") : ["structure", text];
  if (!Object.hasOwn(SUBJECTS, name) || !SUBJECTS[name].read) return null;
  try { return SUBJECTS[name].read(...value.split("..").map(decodeURIComponent)); } catch { return null; }
}

function followAddress() {
  const parts = location.hash.slice(1).split("&");
  const shown = parts.map(readSubject).find(Boolean) || OPENS();
  Object.assign(state, { by: "layer", only: new Set(), hidden: new Set(), peeled: 0, depth: 1, language: "en", view: firstView(shown) });
  for (const part of parts) {
    const [name, value = ""] = part.split("=");
    if (!Object.hasOwn(SETTINGS, name)) continue;
    try { SETTINGS[name].read(decodeURIComponent(value)); } catch { /* not ours */ }
  }
  document.getElementById("language").value = state.language;
  setView(state.view, { push: false });
  show(shown, { push: false });
}

function say(text) { document.getElementById("live").textContent = text; }
