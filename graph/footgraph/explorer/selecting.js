/* Choosing a structure or a view, and letting go. */

function select(id, { focus = false, push = true } = {}) {
  if (!STRUCTURES.has(id)) return;
  state.selected = id;
  state.lit = litBy(id);
  if (push) address(id);
  const structure = STRUCTURES.get(id);
  if (PLATES.has(state.view) && !isDrawnIn(structure, state.view)) setView(structure.views[0]);
  else refresh();
  showPanel(structurePanel(id), focus);
  keepInSight(id);
  say(`${structure.label}, ${KINDS.get(structure.kind).label}, ${count(state.lit.size - 1, "connection")}`);
}

function clear({ push = true } = {}) {
  state.selected = "";
  state.lit = CONTENTS.answer ? answerLight() : null;
  if (push) address("");
  refresh();
  showPanel(CONTENTS.answer ? answerPanel() : homePanel());
  say(CONTENTS.answer ? "The answer" : "Nothing selected");
}

function refresh() {
  if (state.view === "list") return;
  const before = ring;
  if (state.view === "network") placeStructures();
  lightEdges();
  if (state.view === "network" && (ring || before)) fitView();
  network.redraw();
}

function keepInSight(id) {
  if (!PLATES.has(state.view)) return;
  const [x, y] = STRUCTURES.get(id).spots[state.view];
  const spot = onScreen(x, y);
  const inside = spot.x > 20 && spot.y > 20 && spot.x < map.clientWidth - 20 && spot.y < map.clientHeight - 20;
  if (!inside) glide({ position: { x, y }, scale: network.getScale() });
}

function setView(view) {
  state.view = view;
  for (const button of document.querySelectorAll(".views button")) button.setAttribute("aria-pressed", String(button.dataset.view === view));
  const isList = view === "list";
  document.getElementById("stage").hidden = isList;
  document.getElementById("legend").hidden = isList;
  document.getElementById("list").hidden = !isList;
  if (isList) return buildList();
  placeStructures();
  lightEdges();
  captionOf(view);
  network.setSize("100%", "100%");
  network.redraw();
  fitView(false);
}

function captionOf(view) {
  const plate = PLATES.get(view);
  document.getElementById("caption").textContent = plate ? plate.caption : state.selected ? "" : "Every structure by kind. Choose one to see what it is tied to.";
  map.setAttribute("aria-label", `Picture of the right foot, ${plate ? plate.label : "network"}`);
}
