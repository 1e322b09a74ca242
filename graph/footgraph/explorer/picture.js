/* The canvas that vis keeps: glyphs, pointing, camera. */

const map = document.getElementById("map");
const structures = new vis.DataSet();
const edges = new vis.DataSet();
let network = null;
let scale = 1;
let labels = [];
const ROW = 31;

function startPicture() {
  structures.add([...STRUCTURES.values()].map(({ id, spots }) => ({ id, x: spots[state.view][0], y: spots[state.view][1], shape: "custom", ctxRenderer: drawGlyph, label: "" })));
  const options = CONTENTS.options;
  network = new vis.Network(map, { nodes: structures, edges }, {
    physics: { enabled: false },
    layout: { improvedLayout: false },
    interaction: { ...options.interaction, dragNodes: false, selectable: false, hover: false, tooltipDelay: 1e9, zoomSpeed: 0.7 },
    edges: { smooth: { enabled: true, type: options.edges.smooth.type, forceDirection: "horizontal", roundness: 0.45 }, color: { inherit: false }, hoverWidth: 0, selectionWidth: 0 },
    nodes: { chosen: false, fixed: true },
  });
  const frame = map.querySelector(".vis-network");
  if (frame) frame.tabIndex = -1;
  network.on("beforeDrawing", drawPlate);
  network.on("afterDrawing", drawLabels);
  network.on("click", (event) => {
    const id = structureAt(event.pointer.DOM.x, event.pointer.DOM.y);
    if (id) select(id);
    else if (state.selected) clear();
  });
  map.addEventListener("pointermove", whisper);
  map.addEventListener("pointerleave", () => { document.getElementById("whisper").hidden = true; });
  new ResizeObserver(() => { if (map.clientWidth && state.view !== "list") fitView(false); }).observe(map);
}

/** Constant on the screen, whatever the zoom; what has a shape of its own on the plate needs no glyph. */
function drawGlyph({ ctx, id, x, y }) {
  return {
    drawNode() {
      const structure = STRUCTURES.get(id);
      const light = state.lit && state.lit.get(id);
      if (!isShown(structure) || !isGlyph(structure, light)) return;
      const faded = state.lit && !light;
      const inList = structure.listed || state.view === "network";
      const size = (light ? (id === state.selected ? 7 : 5) : inList ? 3.6 : structure.kind === "joint" ? 2.3 : 2) / scale;
      ctx.save();
      ctx.globalAlpha = faded ? 0.18 : light || inList ? 1 : 0.6;
      ctx.fillStyle = light && CONTENTS.relations[light.relation] ? relationColour(light.relation) : isMuscle(structure) ? muscleColour(id) : kindColour(structure.kind);
      ctx.strokeStyle = paint.sheet;
      ctx.lineWidth = 1.2 / scale;
      tracePath(ctx, KINDS.get(structure.kind).shape, x, y, size);
      ctx.fill();
      if (light) ctx.stroke();
      ctx.restore();
    },
    nodeDimensions: { width: 0, height: 0 },
  };
}

function isGlyph(structure, light) {
  if (state.view === "network") return !ring || ring.spots.has(structure.id);
  if (structure.listed) return true;
  if (hasShape[state.view].has(structure.id)) return false;
  if (light) return true;
  if (structure.kind === "joint") return true;
  return structure.kind !== "muscle_head" && isDrawnIn(structure, state.view) && scale > 0.75;
}

function structureAt(x, y) {
  const label = labels.find((each) => x >= each.left - 4 && x <= each.right + 4 && y >= each.top && y <= each.bottom);
  if (label) return label.id;
  return glyphAt(x, y) || (state.view === "network" ? "" : shapeAt(x, y));
}

function glyphAt(x, y) {
  let nearest = "";
  let distance = 10;
  const places = ring || state.view === "network" ? placesNow() : null;
  for (const structure of STRUCTURES.values()) {
    const light = state.lit && state.lit.get(structure.id);
    if (!isShown(structure) || !isGlyph(structure, light)) continue;
    const [px, py] = places ? places(structure) : structure.spots[state.view];
    const spot = onScreen(px, py);
    const away = Math.hypot(spot.x - x, spot.y - y);
    if (away < distance) [nearest, distance] = [structure.id, away];
  }
  return nearest;
}

function whisper(event) {
  const note = document.getElementById("whisper");
  const box = map.getBoundingClientRect();
  const id = event.pointerType === "touch" || event.buttons ? "" : structureAt(event.clientX - box.left, event.clientY - box.top);
  map.style.cursor = id ? "pointer" : "grab";
  note.hidden = !id;
  if (!id) return;
  note.textContent = capital(labelOf(id));
  const x = event.clientX - box.left;
  note.style.left = `${Math.min(x, box.width - note.offsetWidth - 16)}px`;
  note.style.top = `${Math.max(34, event.clientY - box.top)}px`;
}

/* ---------- Camera ---------- */

function frameOfView() {
  if (state.view === "network") {
    if (ring) return [-ring.reach.left, ring.reach.right, -ring.reach.tall / 2 - 40, ring.reach.tall / 2 + 60];
    const spots = [...STRUCTURES.values()].map((structure) => structure.spots.network);
    const xs = spots.map((spot) => spot[0]);
    const ys = spots.map((spot) => spot[1]);
    return [Math.min(...xs, 0) - 60, Math.max(...xs, 0) + 420, Math.min(...ys, 0) - 60, Math.max(...ys, 0) + 40];
  }
  return map.clientWidth < 620 ? [-330, 330, -460, 1040] : [-1025, 1170, -460, 1130];
}

function fitView(moving = true) {
  const [left, right, top, bottom] = frameOfView();
  const fit = Math.min(map.clientWidth / (right - left), map.clientHeight / (bottom - top));
  const most = state.view === "network" ? 1 : 3;
  glide({ position: { x: (left + right) / 2, y: (top + bottom) / 2 }, scale: Math.min(most, fit) }, moving);
}

function glide(goal, moving = true) {
  network.moveTo({ ...goal, animation: moving && !still.matches ? { duration: 260, easingFunction: "easeInOutQuad" } : false });
}

function zoomBy(factor) {
  glide({ position: network.getViewPosition(), scale: Math.min(6, Math.max(0.1, network.getScale() * factor)) });
}
