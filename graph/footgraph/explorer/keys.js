/* The picture by keys alone. */

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const KEYS = {
  "+": () => zoomBy(1.3),
  "=": () => zoomBy(1.3),
  "-": () => zoomBy(1 / 1.3),
  0: () => fitView(),
  d: () => { if (LAYERS.length && PLATES.has(state.view)) { peel(); changed(null); } },
  Escape: () => clear(),
  "/": () => box.focus(),
  Enter: () => { const heading = document.querySelector("#panel h2"); if (heading) heading.focus(); },
};

function pressKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key in ARROWS) stepTowards(ARROWS[event.key]);
  else if (Object.hasOwn(KEYS, event.key)) KEYS[event.key]();
  else return;
  event.preventDefault();
}

/** To the nearest structure in a direction that can be seen. */
function stepTowards([dx, dy]) {
  const [left, right, top, bottom] = frameOfView();
  const here = state.selected ? spotOf(STRUCTURES.get(state.selected), state.view) : [(left + right) / 2, (top + bottom) / 2];
  let nearest = "";
  let least = Infinity;
  for (const structure of STRUCTURES.values()) {
    if (structure.id === state.selected || !isShown(structure) || !isDrawnIn(structure, state.view) || structure.kind === "muscle_head") continue;
    if (state.view !== "network" && structure.listed) continue;
    if (ring && !ring.spots.has(structure.id)) continue;
    const [x, y] = spotOf(structure, state.view);
    const along = (x - here[0]) * dx + (y - here[1]) * dy;
    const across = Math.abs((x - here[0]) * dy) + Math.abs((y - here[1]) * dx);
    if (along < 1 || across > along * 1.5) continue;
    if (along + across * 2 < least) [nearest, least] = [structure.id, along + across * 2];
  }
  if (nearest) select(nearest);
}
