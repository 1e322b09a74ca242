/* Legend and filters in one: what a colour means is also what shows it alone. */

const SVG = "http://www.w3.org/2000/svg";
const SWATCHES = { diamond: "0,-6 6,0 0,6 -6,0", triangle: "0,-5.5 6,5 -6,5", square: "-4.6,-4.6 4.6,-4.6 4.6,4.6 -4.6,4.6", hexagon: "0,-5.6 5,-2.8 5,2.8 0,5.6 -5,2.8 -5,-2.8", star: "0,-6 1.6,-2 6,-1.8 2.5,.9 3.7,5.2 0,2.6 -3.7,5.2 -2.5,.9 -6,-1.8 -1.6,-2" };
function swatch(shape, colour) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "-6 -6 12 12");
  svg.setAttribute("aria-hidden", "true");
  const points = SWATCHES[shape];
  const figure = document.createElementNS(SVG, points ? "polygon" : "circle");
  if (points) figure.setAttribute("points", points);
  else figure.setAttribute("r", "5");
  figure.setAttribute("fill", colour);
  svg.append(figure);
  return svg;
}

function chip(label, { pressed, press, mark = null, ...attributes }) {
  const button = make("button", { type: "button", class: "chip", "aria-pressed": String(pressed), ...attributes }, mark, label);
  button.addEventListener("click", () => { press(); changed(button); });
  return button;
}

/** After a filter changed: the legend says so, the picture follows, the number of muscles is said. */
function changed(pressed) {
  const key = pressed && (pressed.dataset.value || pressed.dataset.section || pressed.id);
  buildLegend();
  pushAddress({ replace: true });
  if (state.view === "network") refresh();
  else if (state.view === "list") buildList();
  else network.redraw();
  const again = key && [...document.querySelectorAll("#legend button")].find((button) => [button.dataset.value, button.dataset.section, button.id].includes(key));
  if (again) again.focus();
  if (state.view === "list") return;
  say(`${count(MUSCLES.filter((structure) => structure.kind === "muscle" && isShown(structure)).length, "muscle")} shown`);
}

function flip(set, key) {
  if (set.has(key)) set.delete(key);
  else set.add(key);
}

function buildLegend() {
  const chips = document.getElementById("chips");
  document.getElementById("by").value = state.by;
  document.querySelector("#by").closest("label").hidden = !PLATES.has(state.view);
  document.getElementById("kind-chips").hidden = state.view === "network" && Boolean(ring);
  document.getElementById("legend").hidden = false;
  if (PLATES.has(state.view)) chips.replaceChildren(...valueChips(), ...peelChip());
  else chips.replaceChildren(...(state.view === "network" ? networkChips() : []));
  buildKinds();
}

/** The values of the colouring that give some muscle of this view its colour. */
function valueChips() {
  const drawn = MUSCLES.filter((structure) => hasShape[state.view].has(structure.id)).map(({ id }) => id);
  const seen = new Set(drawn.map(valueOf));
  const every = drawn.length ? colouring().filter((value) => seen.has(value)) : colouring();
  const shown = every.concat(colouring().filter((value) => state.only.has(value.id) && !every.includes(value)));
  return shown.map((value) => chip(value.label, { pressed: state.only.has(value.id), press: () => flip(state.only, value.id), mark: swatch("dot", shade([value.colour, value.dark])), class: "chip value", "data-value": value.id }));
}

function peelChip() {
  const drawn = LAYERS.some((layer) => layer.members.some((id) => hasShape[state.view].has(id)));
  if (!drawn) return [];
  const words = state.peeled < LAYERS.length ? (state.peeled ? `Deeper (${state.peeled} off)` : "One layer deeper") : "All layers back";
  return [chip(words, { pressed: state.peeled > 0, press: peel, id: "peel" })];
}
function peel() {
  state.peeled = (state.peeled + 1) % (LAYERS.length + 1);
}

function networkChips() {
  if (!ring || !state.selected) return [];
  const depths = isNarrow() ? [] : [chip("Two steps", { pressed: state.depth === 2, press: () => { state.depth = state.depth === 2 ? 1 : 2; }, id: "depth" })];
  return [...depths, ...[...new Set(ring.sections)].map((heading) => chip(heading, { pressed: !state.cutOff.has(heading), press: () => flip(state.cutOff, heading), "data-section": heading }))];
}

/** The menu of kinds: each shown until let go. */
function buildKinds() {
  const menu = document.getElementById("kind-chips");
  const hidden = [...KINDS.keys()].filter((kind) => state.hidden.has(kind)).length;
  document.querySelector("#kinds summary").textContent = hidden ? `Show (${hidden} hidden)` : "Show";
  if (!menu.childNodes.length) fillKinds(menu);
  const seen = new Set([...STRUCTURES.values()].filter((structure) => !PLATES.has(state.view) || (!structure.listed && isPlaced(structure, state.view))).map(({ kind }) => kind));
  for (const each of menu.querySelectorAll("[data-kind]")) {
    each.setAttribute("aria-pressed", String(!state.hidden.has(each.dataset.kind)));
    each.hidden = !seen.has(each.dataset.kind);
  }
}

function fillKinds(menu) {
  menu.replaceChildren(...[...KINDS.values()].map((kind) => {
    const button = make("button", { type: "button", class: "chip", "data-kind": kind.kind, "aria-pressed": String(!state.hidden.has(kind.kind)) }, swatch(kind.shape, kindColour(kind.kind)), kind.plural);
    button.addEventListener("click", () => { flip(state.hidden, kind.kind); changed(null); });
    return button;
  }));
}

function startLegend() {
  const by = document.getElementById("by");
  by.replaceChildren(...Object.entries(COLOURINGS).map(([value, { label }]) => make("option", { value, text: label })));
  by.addEventListener("change", () => { state.by = by.value; state.only.clear(); changed(null); });
  const language = document.getElementById("language");
  language.addEventListener("change", () => {
    state.language = language.value;
    pushAddress({ replace: true });
    worked.clear();
    firstValues.clear();
    buildLegend();
    document.getElementById("list").replaceChildren();
    show(state.shown, { push: false });
  });
  for (const menu of document.querySelectorAll("details.drop")) {
    menu.addEventListener("keydown", (event) => { if (event.key === "Escape" && menu.open) { menu.open = false; menu.querySelector("summary").focus(); event.stopPropagation(); } });
    document.addEventListener("pointerdown", (event) => { if (menu.open && !menu.contains(event.target)) menu.open = false; });
  }
}
