/* The picture by keys alone. */

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function pressKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const actions = { "+": () => zoomBy(1.3), "=": () => zoomBy(1.3), "-": () => zoomBy(1 / 1.3), 0: () => fitView(), Escape: () => clear(), "/": () => box.focus(), Enter: () => { const heading = document.querySelector("#panel h2"); if (heading) heading.focus(); } };
  if (event.key in ARROWS) stepTowards(ARROWS[event.key]);
  else if (event.key in actions) actions[event.key]();
  else return;
  event.preventDefault();
}

function stepTowards([dx, dy]) {
  const place = (structure) => (state.view === "network" ? placesNow()(structure) : structure.spots[state.view]);
  const here = state.selected ? place(STRUCTURES.get(state.selected)) : [0, 400];
  let nearest = "";
  let least = Infinity;
  for (const structure of STRUCTURES.values()) {
    if (structure.id === state.selected || !isShown(structure) || !isDrawnIn(structure, state.view) || structure.kind === "muscle_head") continue;
    if (ring && !ring.spots.has(structure.id)) continue;
    const [x, y] = place(structure);
    const along = (x - here[0]) * dx + (y - here[1]) * dy;
    const across = Math.abs((x - here[0]) * dy) + Math.abs((y - here[1]) * dx);
    if (along < 1 || across > along * 1.5) continue;
    if (along + across * 2 < least) [nearest, least] = [structure.id, along + across * 2];
  }
  if (nearest) select(nearest);
}
