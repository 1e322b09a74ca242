/* The plates: skin, bones, bellies and tendons, ligaments, nerves and vessels, and which of them lies under a point.
   What a shape holds is written at the head of plate.py. */

const shapes = {};
for (const view of PLATES.keys()) {
  shapes[view] = CONTENTS.shapes[view].map((shape) => ({
    ...shape,
    path: pathOf(shape.d),
    fibresPath: shape.fibres && pathOf(shape.fibres),
    shadePath: shape.shade && pathOf(shape.shade),
  }));
}
const skins = Object.fromEntries([...PLATES].map(([id, view]) => [id, { path: pathOf(CONTENTS.skin[id]), creases: pathOf(view.creases || "") }]));
const idsOf = (shape) => [shape.id, shape.also].filter(Boolean);
const idsIn = (view, isCounted) => new Set(shapes[view].filter(isCounted).flatMap(idsOf));
const hasShape = Object.fromEntries([...PLATES.keys()].map((view) => [view, idsIn(view, () => true)]));
const isLoud = Object.fromEntries([...PLATES.keys()].map((view) => [view, new Set(shapes[view].filter((shape) => !shape.quiet).map((shape) => shape.id))]));

/** Parts that have a name of their own only when asked for, and what would veil or crowd the plate. */
const isOnlyDrawnLit = (structure) => ["muscle_head", "tendon"].includes(structure.kind) || (hasShape[state.view] && hasShape[state.view].has(structure.id) && !isLoud[state.view].has(structure.id));

function drawPlate(context) {
  scale = network.getScale();
  if (!PLATES.has(state.view)) return;
  drawSkin(context);
  const drawn = shapes[state.view].filter(isDrawn);
  for (const rank of state.lit ? [0, 1, 2] : [0]) for (const shape of drawn) if (rankInLight(shape) === rank) drawShape(context, shape);
  drawVeil(context);
}

function lightOf(shape) {
  if (!state.lit) return null;
  return state.lit.get(shape.id) || (shape.also && state.lit.get(shape.also)) || null;
}
const isChosen = (shape) => Boolean(state.selected) && idsOf(shape).includes(state.selected);
/** What is lit is drawn upon what is not, and what is chosen upon all, however deep it lies. */
const rankInLight = (shape) => (!lightOf(shape) ? 0 : isChosen(shape) ? 2 : 1);
const isMuscleChosen = () => STRUCTURES.has(state.selected) && isMuscle(STRUCTURES.get(state.selected)) && hasShape[state.view].has(state.selected);
function isDrawn(shape) {
  if (!shape.id) return true;
  return isShown(STRUCTURES.get(shape.id)) && (!shape.quiet || Boolean(lightOf(shape)));
}

function drawSkin(context) {
  const { path, creases } = skins[state.view];
  context.save();
  context.lineJoin = context.lineCap = "round";
  context.strokeStyle = paint["skin-edge"];
  context.lineWidth = 2.6 / scale;
  context.stroke(path);
  context.fillStyle = paint.skin;
  context.fill(path);
  context.lineWidth = 1 / scale;
  if (creases.d) context.stroke(creases);
  context.restore();
}

/** Where the leg is cut off, the picture fades out: on the screen it is rubbed out, on paper covered in steps. */
function drawVeil(context) {
  const { fade, frame } = PLATES.get(state.view);
  if (!fade) return;
  const [left, right] = [frame[0] - 40, frame[1] + 40];
  const downTo = (down) => pathOf(`M${left} ${fade[0] - 900}H${right}V${down.toFixed(1)}H${left}Z`);
  context.save();
  if (context.createLinearGradient) {
    const rubber = context.createLinearGradient(0, fade[0], 0, fade[1]);
    rubber.addColorStop(0, "#000f");
    rubber.addColorStop(1, "#0000");
    context.globalCompositeOperation = "destination-out";
    context.fillStyle = rubber;
    context.fill(downTo(fade[1]));
  } else {
    const steps = 30;
    context.fillStyle = paint.paper;
    for (let step = 0; step <= steps; step++) {
      context.globalAlpha = step ? 0.12 : 1;
      context.fill(downTo(fade[0] + ((fade[1] - fade[0]) * step) / steps));
    }
  }
  context.restore();
}

function drawShape(context, shape) {
  const light = lightOf(shape);
  const look = { light, faded: Boolean(state.lit && !light), chosen: Boolean(light) && isChosen(shape) };
  context.save();
  context.lineJoin = context.lineCap = "round";
  DRAW[shape.part](context, shape, look);
  context.restore();
}

const DRAW = { bone: drawBone, belly: drawBelly, tendon: drawCord, band: drawCord, sheet: drawCord, line: drawLine, area: drawArea, arch: drawArch };

function drawBone(context, shape, { light, faded, chosen }) {
  const words = light ? light.word.split(", ") : [];
  const isRare = light && light.word.startsWith("variant");
  const tint = isRare ? relationColour(light.relation) : words.includes("origin") ? paint.origin : words.includes("insertion") ? paint.insertion : light ? (chosen ? paint.accent : kindColour("bone")) : "";
  context.fillStyle = paint.bone;
  context.globalAlpha = faded ? 0.6 : 1;
  context.fill(shape.path);
  if (shape.shadePath) {
    context.fillStyle = paint["bone-shade"];
    context.globalAlpha = faded ? 0.18 : 0.42;
    context.fill(shape.shadePath);
  }
  if (isRare) context.setLineDash([5 / scale, 4 / scale]);
  if (tint) {
    context.globalAlpha = isRare ? 0.12 : 0.5;
    context.fillStyle = tint;
    context.fill(shape.path);
  }
  context.globalAlpha = faded ? 0.6 : 1;
  context.strokeStyle = words.includes("origin") && words.includes("insertion") ? paint.insertion : tint || paint["bone-edge"];
  context.lineWidth = (tint ? 2 : 0.9) / scale;
  context.stroke(shape.path);
}

function drawBelly(context, shape, { light, faded, chosen }) {
  const whole = faded ? 0.1 : light && !chosen && isMuscleChosen() ? 0.3 : 1;
  context.globalAlpha = whole;
  context.fillStyle = muscleColour(shape.id);
  context.fill(shape.path);
  context.strokeStyle = paint["belly-edge"];
  if (whole === 1) {
    context.save();
    context.clip(shape.path);
    context.globalAlpha = 0.13;
    context.lineWidth = 15;
    context.stroke(shape.path);
    context.restore();
  }
  if (shape.fibresPath) {
    context.globalAlpha = whole * 0.3;
    context.lineWidth = Math.max(0.9, 0.6 / scale);
    context.stroke(shape.fibresPath);
  }
  context.globalAlpha = faded ? 0.2 : 0.85;
  context.lineWidth = (light ? (chosen ? 2 : 1.3) : 0.8) / scale;
  context.stroke(shape.path);
}

/** Tendons, ligaments and sheets: pale, with an edge; a sheet lets through what it covers. */
function drawCord(context, shape, { light, faded, chosen }) {
  const isTendon = shape.part === "tendon";
  const clear = faded ? 0.12 : shape.part === "sheet" ? (light ? 0.62 : 0.42) : 1;
  const word = light && CONTENTS.relations[light.relation] && light.word && light.word !== "action" ? relationColour(light.relation) : "";
  context.globalAlpha = clear;
  context.fillStyle = isTendon ? paint.tendon : paint.ligament;
  context.fill(shape.path);
  if (light && (word || (chosen && !isTendon))) {
    context.globalAlpha = 0.4;
    context.fillStyle = word || paint.accent;
    context.fill(shape.path);
  }
  context.strokeStyle = isTendon ? paint["tendon-edge"] : paint["ligament-edge"];
  if (shape.fibresPath) {
    context.globalAlpha = clear * 0.7;
    context.lineWidth = Math.max(0.7, 0.5 / scale);
    context.stroke(shape.fibresPath);
  }
  context.globalAlpha = faded ? 0.25 : 0.9;
  context.lineWidth = (light ? 1.5 : 0.8) / scale;
  context.stroke(shape.path);
}

function drawLine(context, shape, { light, faded }) {
  const { kind } = STRUCTURES.get(shape.id);
  const wide = Math.max(shape.w * (light ? 1.35 : 1), (light ? 2.4 : 1.2) / scale);
  context.globalAlpha = faded ? 0.13 : 1;
  context.strokeStyle = paint[`${kind}-edge`] || paint["nerve-edge"];
  context.lineWidth = wide + 1.7 / scale;
  context.stroke(shape.path);
  context.strokeStyle = paint[kind] || paint.nerve;
  context.lineWidth = wide;
  context.stroke(shape.path);
}

function drawArea(context, shape, { light, chosen }) {
  context.globalAlpha = chosen || !STRUCTURES.has(state.selected) || STRUCTURES.get(state.selected).kind !== "skin_area" ? 0.42 : 0.12;
  context.fillStyle = light && CONTENTS.relations[light.relation] ? relationColour(light.relation) : paint.nerve;
  context.fill(shape.path);
}

function drawArch(context, shape) {
  context.strokeStyle = kindColour("arch");
  context.lineWidth = Math.max(shape.w, 3 / scale);
  context.stroke(shape.path);
}

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
  const inFront = shapes[state.view].filter((shape) => shape.id && isDrawn(shape)).reverse();
  probe.lineWidth = Math.max(16, 12 / scale);
  const isOpen = (shape) => shape.part === "line" || shape.part === "arch";
  const touches = (shape) => (isOpen(shape) ? probe.isPointInStroke(shape.path, point.x, point.y) : probe.isPointInPath(shape.path, point.x, point.y));
  const lit = state.lit ? inFront.filter((shape) => !["bone", "area"].includes(shape.part) && lightOf(shape)) : [];
  const hit = lit.find(touches) || inFront.find(touches);
  return hit ? hit.id : "";
}
