/* The canvas that vis keeps: glyphs, pointing, camera. */

const map = document.getElementById("map");
const structures = new vis.DataSet();
const edges = new vis.DataSet();
let network = null;
let scale = 1;

function startPicture() {
  structures.add([...STRUCTURES.values()].map(({ id, spots }) => ({ id, x: (spots[state.view] || NOWHERE)[0], y: (spots[state.view] || NOWHERE)[1], shape: "custom", ctxRenderer: drawGlyph, label: "" })));
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
  network.on("beforeDrawing", (context) => { scale = network.getScale(); (PLATES.has(state.view) ? drawPlate : drawTies)(context); });
  network.on("afterDrawing", drawLabels);
  network.on("click", (event) => {
    const id = structureAt(event.pointer.DOM.x, event.pointer.DOM.y);
    if (id) select(id);
    else if (state.shown.as === "structure") clear();
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
      const inList = state.view === "network";
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
  if (structure.listed || !isDrawnIn(structure, state.view) || hasShape[state.view].has(structure.id)) return false;
  if (light) return true;
  if (structure.kind === "joint") return true;
  return structure.kind !== "muscle_head" && isDrawnIn(structure, state.view) && scale > 0.75;
}

function structureAt(x, y) {
  const label = written.find((each) => x >= each.left - 4 && x <= each.right + 4 && y >= each.top && y <= each.bottom);
  if (label) return label.id;
  return glyphAt(x, y) || (state.view === "network" ? "" : shapeAt(x, y));
}

function glyphAt(x, y) {
  let nearest = "";
  let distance = 10;
  for (const structure of STRUCTURES.values()) {
    const light = state.lit && state.lit.get(structure.id);
    if (!isShown(structure) || !isGlyph(structure, light)) continue;
    const spot = onScreen(...spotOf(structure, state.view));
    const away = Math.hypot(spot.x - x, spot.y - y);
    if (away < distance) [nearest, distance] = [structure.id, away];
  }
  return nearest;
}

function whisper(event) {
  const note = document.getElementById("whisper");
  const box = map.getBoundingClientRect();
  const id = event.pointerType === "touch" || event.buttons || isQuizzing() ? "" : structureAt(event.clientX - box.left, event.clientY - box.top);
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
  if (PLATES.has(state.view)) return PLATES.get(state.view).frame;
  if (ring && isNarrow()) return [-60, 560, -60, Math.min(ring.reach.bottom, 700)];
  if (ring) return [-ring.reach.left, ring.reach.right, -ring.reach.top - 20, ring.reach.bottom + 20];
  const [left, right, top, bottom] = CONTENTS.frame;
  return isNarrow() ? [left, left + ((bottom - top) * map.clientWidth) / map.clientHeight, top, bottom] : [left, right, top, bottom]; // a phone shows the first columns, the rest by dragging
}

/** All of the view in the picture; beside a plate there is room for the columns of names. */
function fitView(moving = true) {
  const [left, right, top, bottom] = frameOfView();
  const isPlate = PLATES.has(state.view);
  const width = map.clientWidth - (isPlate ? 2 * roomForNames() : 0);
  const height = map.clientHeight - (isPlate ? 24 : 0);
  const fit = Math.min(width / (right - left), height / (bottom - top));
  glide({ position: { x: (left + right) / 2, y: (top + bottom) / 2 }, scale: Math.max(0.03, Math.min(state.view === "network" ? 1 : 3, fit)) }, moving);
}

function glide(goal, moving = true) {
  network.moveTo({ ...goal, animation: moving && !still.matches ? { duration: 260, easingFunction: "easeInOutQuad" } : false });
}

function zoomBy(factor) {
  glide({ position: network.getViewPosition(), scale: Math.min(6, Math.max(0.1, network.getScale() * factor)) });
}

/** What is chosen is brought into the picture if it lies outside, which it may after zooming in. */
function keepInSight(id) {
  const structure = STRUCTURES.get(id);
  if (!PLATES.has(state.view) || !isPlaced(structure, state.view)) return;
  const [x, y] = structure.spots[state.view];
  const spot = onScreen(x, y);
  const room = roomForNames();
  if (spot.x < room || spot.y < 20 || spot.x > map.clientWidth - room || spot.y > map.clientHeight - 20) glide({ position: { x, y }, scale: network.getScale() });
}
