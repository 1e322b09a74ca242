/* The plates: skin, bones, bellies, lines, and which of them lies under a point. */

const shapes = {};
for (const view of PLATES.keys()) {
  shapes[view] = CONTENTS.shapes[view].map((shape) => ({ ...shape, path: pathOf(shape.d) }));
}
const skins = Object.fromEntries([...PLATES.keys()].map((view) => [view, pathOf(CONTENTS.skin[view])]));
const hasShape = Object.fromEntries([...PLATES.keys()].map((view) => [view, new Set(shapes[view].map((shape) => shape.id))]));

function drawPlate(context) {
  scale = network.getScale();
  if (!PLATES.has(state.view)) return;
  drawSkin(context);
  for (const shape of shapes[state.view]) drawShape(context, shape);
}

/** The skin is all bones, widened: the gaps between the toes come out by themselves. */
function drawSkin(context) {
  const bones = shapes[state.view].filter((shape) => shape.part === "bone" && !["femur", "tibia", "fibula"].includes(shape.id));
  context.save();
  context.lineJoin = "round";
  for (const [colour, more] of [["skin-edge", 5 / 1.6], ["skin", 0]]) {
    context.fillStyle = context.strokeStyle = paint[colour];
    context.lineWidth = more * 2;
    if (more) context.stroke(skins[state.view]);
    context.fill(skins[state.view]);
    for (const bone of bones) {
      context.lineWidth = 2 * (skinOver(bone.id) + more);
      context.stroke(bone.path);
    }
  }
  context.restore();
}
const skinOver = (id) => (id.includes("phalanx") ? (id.includes("big_toe") ? 24 : 17) : id === "calcaneus" ? 34 : id.includes("metatarsal") ? 36 : 30);

function drawShape(context, shape) {
  const structure = STRUCTURES.get(shape.id);
  const light = state.lit && state.lit.get(shape.id);
  if (!isShown(structure) || (!light && isOnlyDrawnLit(structure))) return;
  const faded = state.lit && !light;
  context.save();
  context.lineJoin = context.lineCap = "round";
  if (shape.part === "bone") drawBone(context, shape, light, faded);
  else if (shape.part === "belly") drawBelly(context, shape, light, faded);
  else drawLine(context, shape, structure, light, faded);
  context.restore();
}
const isOnlyDrawnLit = (structure) => ["muscle_head", "tendon", "fascia"].includes(structure.kind);

function drawBone(context, shape, light, faded) {
  const words = light ? light.word.split(", ") : [];
  const isRare = light && light.word.startsWith("variant");
  const tint = isRare ? relationColour(light.relation) : words.includes("origin") ? paint.origin : words.includes("insertion") ? paint.insertion : light ? (shape.id === state.selected ? paint.accent : kindColour("bone")) : "";
  context.fillStyle = paint.bone;
  context.globalAlpha = faded ? 0.55 : 0.96;
  context.fill(shape.path);
  if (isRare) context.setLineDash([5 / scale, 4 / scale]);
  if (tint) {
    context.globalAlpha = isRare ? 0.12 : 0.52;
    context.fillStyle = tint;
    context.fill(shape.path);
    context.globalAlpha = 1;
  }
  context.strokeStyle = words.includes("origin") && words.includes("insertion") ? paint.insertion : tint || paint["bone-edge"];
  context.lineWidth = (tint ? 2 : 0.9) / scale;
  context.stroke(shape.path);
}

function drawBelly(context, shape, light, faded) {
  const colour = muscleColour(shape.id);
  context.globalAlpha = faded ? 0.07 : shape.id === state.selected ? 1 : light ? 0.88 : 0.5;
  context.fillStyle = colour;
  context.fill(shape.path);
  context.globalAlpha = faded ? 0.14 : 1;
  context.strokeStyle = light ? paint.ink : colour;
  context.lineWidth = (light ? (shape.id === state.selected ? 1.7 : 1) : 0.8) / scale;
  context.stroke(shape.path);
}

function drawLine(context, shape, structure, light, faded) {
  const isNerve = structure.kind === "nerve";
  context.globalAlpha = faded ? 0.1 : light ? (isNerve || isMuscle(structure) ? 1 : 0.8) : isNerve ? 0.9 : 0.5;
  if (isNerve) {
    context.strokeStyle = paint["nerve-edge"];
    context.lineWidth = Math.min(Math.max(8, (light ? 4.6 : 3.2) / scale), 7.5 / scale);
    context.stroke(shape.path);
  }
  const colour = isNerve ? paint.nerve : isMuscle(structure) ? muscleColour(shape.id) : structure.kind === "tendon" ? paint.tendon : paint.ligament;
  context.strokeStyle = colour;
  const wide = { nerve: 5, ligament: 7, fascia: 8, tendon: 8 }[structure.kind] || 5;
  const least = light ? 2.6 : 1.4;
  context.lineWidth = Math.min(Math.max(wide * (light ? 1.25 : 1), least / scale), 5 / scale);
  context.stroke(shape.path);
}

/** Constant on the screen, whatever the zoom; what has a shape of its own on the plate needs no glyph. */

function tracePath(context, shape, x, y, size) {
  const corners = { diamond: [4, 0], triangle: [3, 0], hexagon: [6, 0], square: [4, Math.PI / 4], star: [5, 0] }[shape];
  context.beginPath();
  if (!corners) {
    context.arc(x, y, size, 0, Math.PI * 2);
    return;
  }
  const [number, turn] = corners;
  const points = shape === "star" ? number * 2 : number;
  for (let point = 0; point < points; point++) {
    const reach = size * 1.25 * (shape === "star" && point % 2 ? 0.45 : 1);
    const angle = turn - Math.PI / 2 + (point * 2 * Math.PI) / points;
    context.lineTo(x + reach * Math.cos(angle), y + reach * Math.sin(angle));
  }
  context.closePath();
}

const probe = document.createElement("canvas").getContext("2d");

function shapeAt(x, y) {
  const point = network.DOMtoCanvas({ x, y });
  const drawn = shapes[state.view].filter((shape) => {
    const structure = STRUCTURES.get(shape.id);
    const light = state.lit && state.lit.has(shape.id);
    return isShown(structure) && (light || !isOnlyDrawnLit(structure));
  });
  const inFront = [...drawn].reverse();
  probe.lineWidth = Math.max(16, 12 / scale);
  const touches = (shape) => (shape.part === "line" ? probe.isPointInStroke(shape.path, point.x, point.y) : probe.isPointInPath(shape.path, point.x, point.y));
  const lit = state.lit ? inFront.filter((shape) => shape.part !== "bone" && state.lit.has(shape.id)) : [];
  const hit = lit.find(touches) || inFront.find(touches);
  return hit ? hit.id : "";
}
