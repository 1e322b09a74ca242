/* Names in the picture. On a plate they are buttons in two margins, each tied to its place by a thin line; in the network they are written. */

const names = document.getElementById("names");
const leaders = document.getElementById("leaders");
const namesNow = new Map(); // id -> { button, text, word, line, dot, side, y }
let written = []; // what is written in the network, to be pressed
const NAME_PITCH = 25; // a button may not be lower than 24

const onScreen = (x, y) => network.canvasToDOM({ x, y });
const fontOf = (size, bold) => `${bold ? "600 " : ""}${size}px ${paint.font}`;
/** The width of a column of names; on a phone a foot seen from its side needs more of it for itself. */
function roomForNames() {
  const [left, right, top, bottom] = frameOfView();
  if (!isNarrow()) return Math.min(220, map.clientWidth * 0.24);
  return map.clientWidth * (right - left > bottom - top ? 0.21 : 0.31);
}

function drawLabels(context) {
  written = [];
  const isPlate = PLATES.has(state.view);
  names.hidden = leaders.style.display = "";
  if (isPlate) return placeNames(namesToPlace());
  placeNames({ left: [], right: [] });
  const ratio = context.canvas.width / context.canvas.clientWidth || 1;
  context.save();
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.textBaseline = "middle";
  context.lineJoin = "round";
  writeNetwork(context);
  context.restore();
}

/* ---- On a plate ---- */

const RANKS = { muscle: 1, nerve: 3, artery: 4, ligament: 5, bone: 6, vein: 7, fascia: 8, retinaculum: 8, tendon: 9, joint: 10, bone_feature: 11 };
function rankOf(structure, light) {
  if (structure.id === state.selected) return 0;
  const rank = RANKS[structure.kind] || 12;
  return light ? rank + (light.word && light.word !== "action" ? 0 : 20) : rank;
}

/** What is named: what is lit if anything is, else what is drawn; close by, also what is only a point. */
function namable(structure) {
  if (structure.listed || !isDrawnIn(structure, state.view) || !isShown(structure)) return false;
  const light = state.lit && state.lit.get(structure.id);
  if (state.lit) return Boolean(light);
  if (!hasShape[state.view].has(structure.id)) return scale > 1.1 && isGlyph(structure, light);
  return !isOnlyDrawnLit(structure);
}

/** Where a leader ends: at the spot, which lies in the shape; of a line at the nearest point that is drawn. */
const lines = Object.fromEntries([...PLATES.keys()].map((view) => [view, new Map()]));
for (const view of PLATES.keys()) for (const shape of shapes[view]) if (shape.part === "line" || shape.part === "arch") lines[view].set(shape.id, (lines[view].get(shape.id) || "") + shape.d);
const snapped = new Map();
function tiedAt(structure, view) {
  const spot = structure.spots[view];
  const d = lines[view].get(structure.id);
  if (!d) return spot;
  const key = `${view} ${structure.id}`;
  if (!snapped.has(key)) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", d);
    const points = Array.from({ length: 81 }, (_, step) => path.getPointAtLength((path.getTotalLength() * step) / 80));
    const away = ({ x, y }) => Math.hypot(x - spot[0], y - spot[1]);
    const { x, y } = points.reduce((best, point) => (away(point) < away(best) ? point : best));
    snapped.set(key, [x, y]);
  }
  return snapped.get(key);
}

function namesToPlace() {
  const sides = { left: [], right: [] };
  if (isQuizzing()) return sides;
  const width = map.clientWidth;
  const height = map.clientHeight;
  const entries = [];
  for (const structure of STRUCTURES.values()) {
    if (!namable(structure)) continue;
    const anchor = onScreen(...tiedAt(structure, state.view));
    if (anchor.x < 4 || anchor.y < 4 || anchor.x > width - 4 || anchor.y > height - 4) continue;
    const light = state.lit && state.lit.get(structure.id);
    entries.push({ structure, light, anchor, rank: rankOf(structure, light) });
  }
  const slots = Math.max(3, Math.floor((height - 66) / NAME_PITCH));
  entries.sort((a, b) => a.rank - b.rank || a.structure.id.localeCompare(b.structure.id));
  const kept = entries.slice(0, slots * 2);
  const middle = onScreen((frameOfView()[0] + frameOfView()[1]) / 2, 0).x;
  kept.sort((a, b) => a.anchor.x - b.anchor.x || a.structure.id.localeCompare(b.structure.id));
  kept.forEach((entry, number) => sides[Math.abs(entry.anchor.x - middle) < 40 * scale ? (number < kept.length / 2 ? "left" : "right") : entry.anchor.x < middle ? "left" : "right"].push(entry));
  for (const [side, other] of [["left", "right"], ["right", "left"]]) {
    sides[side].sort((a, b) => Math.abs(a.anchor.x - middle) - Math.abs(b.anchor.x - middle));
    while (sides[side].length > slots || sides[side].length > sides[other].length + 8) sides[other].push(sides[side].shift());
  }
  for (const [side, column] of Object.entries(sides)) spread(column, height, side);
  return sides;
}

/** Down the column in the order of their places, each as near to its own as its neighbours let it. */
function spread(column, height, side) {
  column.sort((a, b) => a.anchor.y - b.anchor.y || a.structure.id.localeCompare(b.structure.id));
  const top = 16;
  const bottom = height - (side === "right" ? 66 : 20);
  let last = top - NAME_PITCH;
  for (const entry of column) last = entry.y = Math.max(entry.anchor.y, last + NAME_PITCH);
  let next = bottom + NAME_PITCH;
  for (const entry of [...column].reverse()) next = entry.y = Math.min(entry.y, next - NAME_PITCH);
}

function placeNames(sides) {
  const room = roomForNames();
  const width = map.clientWidth;
  const [left, right] = frameOfView();
  const gutters = {
    left: Math.max(room, Math.min(width - room, onScreen(left, 0).x - 8)),
    right: Math.min(width - room, Math.max(room, onScreen(right, 0).x + 8)),
  };
  const gone = new Set(namesNow.keys());
  for (const [side, column] of Object.entries(sides)) {
    for (const entry of column) {
      const { structure, light, anchor, y } = entry;
      gone.delete(structure.id);
      const name = namesNow.get(structure.id) || newName(structure.id);
      fillName(name, structure, light, room - 12);
      Object.assign(name, { side, y });
      name.button.className = `name ${side}${structure.id === state.selected ? " chosen" : ""}${light ? " lit" : ""}`;
      name.button.style.width = `${room - 6}px`;
      const edge = gutters[side];
      name.button.style.transform = `translate(${side === "left" ? edge - room + 2 : edge + 4}px, ${y - 12}px)`;
      const bend = side === "left" ? edge + 12 : edge - 12;
      name.line.setAttribute("d", `M${anchor.x.toFixed(1)} ${anchor.y.toFixed(1)}L${bend.toFixed(1)} ${y.toFixed(1)}H${edge.toFixed(1)}`);
      name.line.setAttribute("class", light ? "lit" : "");
      name.line.style.stroke = light && CONTENTS.relations[light.relation] ? relationColour(light.relation) : "";
      name.dot.setAttribute("cx", anchor.x.toFixed(1));
      name.dot.setAttribute("cy", anchor.y.toFixed(1));
    }
  }
  for (const id of gone) dropName(id);
  if (![...namesNow.values()].some(({ button }) => button.tabIndex === 0)) {
    const first = namesNow.get(state.selected) || [...namesNow.values()].sort((a, b) => a.side.localeCompare(b.side) || a.y - b.y)[0];
    if (first) first.button.tabIndex = 0;
  }
}

function newName(id) {
  const button = make("button", { type: "button", tabindex: "-1", "data-id": id });
  const text = make("span", { class: "text" });
  const word = make("span", { class: "role" });
  button.append(text, word);
  button.addEventListener("click", (event) => select(id, { focus: event.detail === 0 }));
  button.addEventListener("keydown", (event) => walkNames(event, id));
  names.append(button);
  const line = document.createElementNS(SVG, "path");
  const dot = document.createElementNS(SVG, "circle");
  dot.setAttribute("r", "2");
  line.dataset.id = id;
  leaders.append(line, dot);
  const name = { button, text, word, line, dot, filled: "" };
  namesNow.set(id, name);
  return name;
}

function dropName(id) {
  const { button, line, dot } = namesNow.get(id);
  for (const element of [button, line, dot]) element.remove();
  namesNow.delete(id);
}

/** The short name if it fits, else the abbreviation; the full name is what is read aloud. */
function fillName(name, structure, light, room) {
  const word = light ? (isNarrow() ? light.word.replace(/variant \w+/g, "variant") : light.word) : "";
  const key = [state.language, word, room, dark.matches, light ? light.relation : ""].join("|");
  if (name.filled === key) return;
  name.filled = key;
  const full = labelOf(structure.id);
  const short = state.language === "en" ? structure.short : full;
  const space = room - (word ? widthOf(`${word} · `, true) : 0);
  const text = widthOf(short) > space && structure.abbreviations.length ? structure.abbreviations[0] : short;
  name.text.textContent = text;
  name.button.lang = state.language === "la" && structure.latin ? "la" : state.language === "de" && GERMAN.has(structure.id) ? "de" : "en";
  name.word.textContent = word;
  name.word.style.color = word && CONTENTS.relations[light.relation] ? relationColour(light.relation) : "";
  name.button.setAttribute("aria-label", [text, word, text === full ? "" : full].filter(Boolean).join(", "));
  name.button.title = full === text ? "" : capital(full);
}

const widths = new Map();
const ruler = document.createElement("canvas").getContext("2d");
function widthOf(text, bold = false, size = 12) {
  const key = `${size}${bold}${text}`;
  if (!widths.has(key)) {
    ruler.font = fontOf(size, bold);
    widths.set(key, ruler.measureText(text).width);
  }
  return widths.get(key);
}

/** One stop for the Tab key; arrows go down a column and across to the other. */
function walkNames(event, id) {
  const here = namesNow.get(id);
  const column = (side) => [...namesNow.values()].filter((name) => name.side === side).sort((a, b) => a.y - b.y);
  const mine = column(here.side);
  const at = mine.indexOf(here);
  const across = (side) => (side === here.side ? here : column(side).sort((a, b) => Math.abs(a.y - here.y) - Math.abs(b.y - here.y))[0]);
  const goal = { ArrowDown: mine[at + 1], ArrowUp: mine[at - 1], Home: mine[0], End: mine.at(-1), ArrowLeft: across("left"), ArrowRight: across("right") };
  if (event.key === "Escape") { clear(); map.focus(); }
  else if (!(event.key in goal)) return;
  event.preventDefault();
  event.stopPropagation();
  const next = goal[event.key];
  if (!next) return;
  for (const { button } of namesNow.values()) button.tabIndex = -1;
  next.button.tabIndex = 0;
  next.button.focus({ preventScroll: true });
}

/* ---- In the network ---- */

function writeNetwork(context) {
  const pitch = (ring ? PITCH : CONTENTS.row) * scale;
  const size = Math.max(10, Math.min(13, pitch * 0.84));
  const most = (ring ? BESIDE - 40 : CONTENTS.column - 30) * scale;
  for (const heading of ring ? ring.headings : CONTENTS.headings) {
    if (heading.kind && state.hidden.has(heading.kind)) continue;
    const spot = onScreen(heading.x, heading.y);
    const align = heading.sign < 0 ? "right" : "left";
    const size = Math.max(ring ? 11 : 9.5, Math.min(15, 40 * scale));
    const lines = ring ? [heading.text] : inTwoLines(heading.text, size, CONTENTS.column * scale - 2);
    const lift = ring ? 0 : Math.max(0, 8 - pitch); // clear of the first glyph below
    const over = size + 1 - (spot.y - lift - (lines.length - 1) * size * 1.1); // how far the first line stands over the edge
    const y = spot.y - lift + Math.min(4, Math.max(0, over));
    lines.forEach((line, number) => write(context, line, spot.x + (align === "left" ? -4 : 4), y - (lines.length - 1 - number) * size * 1.1, { align, size, serif: true, colour: paint.muted }));
  }
  if (!ring && pitch < 9) return;
  for (const structure of STRUCTURES.values()) {
    if (ring ? !ring.spots.has(structure.id) : !isShown(structure)) continue;
    const [x, y] = spotOf(structure, "network");
    const spot = onScreen(x, y);
    if (spot.x < -most || spot.y < -20 || spot.x > map.clientWidth + most || spot.y > map.clientHeight + 20) continue;
    const chosen = structure.id === state.selected;
    const align = ring && state.selected && x < 0 ? "right" : chosen && !isNarrow() ? "center" : "left";
    const shift = { left: 11, right: -11, center: 0 }[align];
    const text = state.language === "en" ? structure.short : labelOf(structure.id);
    write(context, clipped(chosen ? capital(labelOf(structure.id)) : text, size, chosen ? 400 : Math.max(90, most)), spot.x + shift, spot.y + (align === "center" ? 19 : 0), { id: structure.id, align, size: chosen ? 14 : size, bold: chosen, colour: chosen ? paint.accent : paint.ink });
  }
}

function write(context, text, x, y, { id = "", align = "left", size = 12, bold = false, colour = paint.ink, serif = false } = {}) {
  context.font = serif ? `italic ${size}px ${paint.serif}` : fontOf(size, bold);
  context.textAlign = align;
  context.lineWidth = 3;
  context.strokeStyle = paint.paper;
  context.strokeText(text, x, y);
  context.fillStyle = colour;
  context.fillText(text, x, y);
  const width = widthOf(text, bold, size);
  const left = { left: x, right: x - width, center: x - width / 2 }[align];
  if (id) written.push({ id, left, top: y - 9, right: left + width, bottom: y + 9 });
}

/** A heading on one line if it has room, else its last words on a second. */
function inTwoLines(text, size, room) {
  ruler.font = `italic ${size}px ${paint.serif}`;
  const fits = (words) => ruler.measureText(words).width <= room;
  if (fits(text)) return [text];
  const words = text.split(" ");
  let first = words.length - 1;
  while (first > 1 && !fits(words.slice(0, first).join(" "))) first -= 1;
  return [words.slice(0, first), words.slice(first)].filter((line) => line.length).map((line) => line.join(" "));
}

function clipped(text, size, space) {
  if (widthOf(text, false, size) <= space) return text;
  let cut = text;
  while (cut.length > 4 && widthOf(cut + "…", false, size) > space) cut = cut.slice(0, -1);
  return cut.trimEnd() + "…";
}
