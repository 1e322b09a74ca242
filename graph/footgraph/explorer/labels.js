/* Names in the picture. */

function drawLabels(context) {
  const canvas = context.canvas;
  const ratio = canvas.width / canvas.clientWidth || 1;
  labels = [];
  context.save();
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.textBaseline = "middle";
  context.lineJoin = "round";
  drawLists(context);
  if (state.view !== "network") {
    drawCallouts(context, canvas.clientWidth, canvas.clientHeight);
    if (scale > 0.8) drawNamesInPlace(context, canvas.clientWidth, canvas.clientHeight);
  }
  context.restore();
}

const onScreen = (x, y) => network.canvasToDOM({ x, y });
const fontOf = (size, bold) => `${bold ? "600 " : ""}${size}px ${paint.font}`;

function write(context, text, x, y, { id = "", align = "left", size = 11.5, bold = false, colour = paint.ink, alpha = 1, serif = false } = {}) {
  context.font = serif ? `italic ${size}px ${paint.serif}` : fontOf(size, bold);
  context.textAlign = align;
  context.globalAlpha = alpha;
  context.lineWidth = 3;
  context.strokeStyle = paint.paper;
  context.strokeText(text, x, y);
  context.fillStyle = colour;
  context.fillText(text, x, y);
  context.globalAlpha = 1;
  const width = context.measureText(text).width;
  const left = align === "left" ? x : align === "right" ? x - width : x - width / 2;
  if (id) labels.push({ id, left, top: y - 9, right: left + width, bottom: y + 9 });
  return width;
}

function drawLists(context) {
  const view = state.view;
  const headings = view === "network" ? (ring ? ring.headings : CONTENTS.headings.network) : CONTENTS.headings.plate;
  const litKinds = state.lit && !ring ? new Set([...state.lit.keys()].map((id) => STRUCTURES.get(id).kind)) : null;
  const roomy = ROW * scale >= 8.6;
  const size = Math.max(view === "network" && !ring ? 9 : 10, Math.min(13, (ring ? 36 : ROW) * scale * 0.84));
  const most = view !== "network" ? 1e6 : ring ? (BESIDE - 20) * scale : 400 * scale;
  for (const heading of headings) {
    const spot = onScreen(heading.x, heading.y);
    if (heading.kind && (state.hidden.has(heading.kind) || (litKinds && !litKinds.has(heading.kind)))) continue;
    const align = heading.sign < 0 ? "right" : "left";
    write(context, heading.text, spot.x + (align === "left" ? -4 : 4), spot.y, { align, size: Math.max(11, Math.min(15, 40 * scale)), serif: true, colour: paint.muted });
  }
  for (const structure of STRUCTURES.values()) {
    if (view !== "network" && !structure.listed) continue;
    if (ring && !ring.spots.has(structure.id)) continue;
    const light = state.lit && state.lit.get(structure.id);
    if (!isShown(structure) || (!light && !ring && (!roomy || state.lit))) continue;
    const [x, y] = ring && ring.spots.has(structure.id) ? ring.spots.get(structure.id) : structure.spots[view];
    const spot = onScreen(x, y);
    if (spot.x < -4 && !ring) continue;
    const align = ring && x < 0 ? "right" : ring && x === 0 ? "center" : "left";
    const shift = align === "left" ? 11 : align === "right" ? -11 : 0;
    write(context, clipped(context, structure.short, size, most - 20), spot.x + shift, spot.y + (align === "center" ? 19 : 0), { id: structure.id, align, size: align === "center" ? 14 : size, bold: Boolean(light) && (!ring || align === "center"), colour: structure.id === state.selected ? paint.accent : paint.ink });
  }
}

/** Names stand in two columns beside the foot, each tied to its place by a thin line. */
function drawCallouts(context, width, height) {
  const entries = [];
  for (const structure of STRUCTURES.values()) {
    if (structure.listed || !isShown(structure)) continue;
    const light = state.lit && state.lit.get(structure.id);
    if (state.lit ? !light : structure.kind !== "muscle" || !isDrawnIn(structure, state.view)) continue;
    const anchor = onScreen(...structure.spots[state.view]);
    if (!light && (anchor.x < 0 || anchor.y < 0 || anchor.x > width || anchor.y > height)) continue;
    entries.push({ structure, light, anchor, rank: rankOf(structure, light) });
  }
  const narrow = width < 620;
  const size = narrow ? 10.5 : 11.5;
  const pitch = narrow ? 14.5 : 16.5;
  const slots = Math.max(4, Math.floor((height - 70) / pitch));
  entries.sort((a, b) => a.rank - b.rank || a.structure.id.localeCompare(b.structure.id));
  const kept = entries.slice(0, slots * 2);
  const middle = onScreen(0, 0).x;
  const sides = { left: [], right: [] };
  kept.sort((a, b) => a.anchor.x - b.anchor.x || a.structure.id.localeCompare(b.structure.id));
  const half = kept.length / 2;
  kept.forEach((entry, number) => {
    const near = Math.abs(entry.anchor.x - middle) < 60 * scale;
    const side = near ? (number < half ? "left" : "right") : entry.anchor.x < middle ? "left" : "right";
    sides[side].push(entry);
  });
  for (const [side, other] of [["left", "right"], ["right", "left"]]) {
    while (sides[side].length > Math.min(slots, sides[other].length + 8)) {
      sides[side].sort((a, b) => Math.abs(b.anchor.x - middle) - Math.abs(a.anchor.x - middle));
      sides[other].push(sides[side].pop());
    }
  }
  const room = narrow ? Math.min(150, width * 0.34) : 182;
  const gutters = {
    left: Math.max(room, Math.min(width - room, onScreen(-262, 0).x)),
    right: Math.min(width - room, Math.max(room, onScreen(262, 0).x)),
  };
  for (const side of ["left", "right"]) drawColumn(context, sides[side], side, gutters[side], { height, pitch, size, room });
}

function rankOf(structure, light) {
  if (structure.id === state.selected) return 0;
  if (!light) return structure.kind === "muscle" ? 5 : 9;
  if (light.word) return STRUCTURES.get(structure.id).kind === "bone_feature" ? 2 : 1;
  return { muscle: 3, nerve: 3, bone: 4, joint: 5 }[structure.kind] || 6;
}

function drawColumn(context, entries, side, gutter, { height, pitch, size, room }) {
  entries.sort((a, b) => a.anchor.y - b.anchor.y || a.structure.id.localeCompare(b.structure.id));
  const top = 16;
  const bottom = height - (room < 160 ? 62 : 46);
  let last = top - pitch;
  for (const entry of entries) last = entry.y = Math.max(entry.anchor.y, last + pitch);
  let next = bottom + pitch;
  for (const entry of [...entries].reverse()) next = entry.y = Math.min(entry.y, next - pitch);
  for (const entry of entries) {
    const { structure, light, anchor } = entry;
    const chosen = structure.id === state.selected;
    const sign = side === "left" ? -1 : 1;
    context.strokeStyle = light && light.word && CONTENTS.relations[light.relation] ? relationColour(light.relation) : paint.muted;
    context.globalAlpha = light ? 0.9 : 0.5;
    context.lineWidth = light ? 1 : 0.7;
    context.beginPath();
    context.moveTo(anchor.x, anchor.y);
    context.lineTo(gutter - sign * 14, entry.y);
    context.lineTo(gutter, entry.y);
    context.stroke();
    context.beginPath();
    context.arc(anchor.x, anchor.y, chosen ? 3.4 : light ? 2.6 : 1.7, 0, Math.PI * 2);
    context.fillStyle = chosen ? paint.accent : paint.ink;
    context.globalAlpha = light ? 1 : 0.75;
    context.fill();
    const word = light ? (room < 160 ? light.word.replace(/variant \w+/, "variant") : light.word) : "";
    const elsewhere = light && !isDrawnIn(structure, state.view) ? ` (${PLATES.get(structure.views[0]).label.toLowerCase()})` : "";
    let text = structure.short + elsewhere;
    const space = room - 10 - (word ? widthOf(context, " · " + word, size, true) : 0);
    if (widthOf(context, text, size, chosen) > space && structure.abbreviations.length) text = structure.abbreviations[0] + elsewhere;
    text = clipped(context, text, size, space);
    const x = gutter + sign * 4;
    if (word) {
      const align = side === "left" ? "right" : "left";
      context.font = fontOf(size, true);
      const wordWidth = context.measureText(word).width;
      context.font = fontOf(size, chosen);
      const textWidth = context.measureText(text + " · ").width;
      write(context, text + " · ", side === "left" ? x - wordWidth : x, entry.y, { id: structure.id, align, size });
      write(context, word, side === "left" ? x : x + textWidth, entry.y, { id: structure.id, align, size, bold: true, colour: relationColour(light.relation) });
    } else {
      write(context, text, x, entry.y, { id: structure.id, align: side === "left" ? "right" : "left", size, bold: chosen, colour: chosen ? paint.accent : paint.ink });
    }
  }
  context.globalAlpha = 1;
}

function widthOf(context, text, size, bold) {
  context.font = fontOf(size, bold);
  return context.measureText(text).width;
}

function clipped(context, text, size, space) {
  if (widthOf(context, text, size, false) <= space) return text;
  let cut = text;
  while (cut.length > 4 && widthOf(context, cut + "…", size, false) > space) cut = cut.slice(0, -1);
  return cut.trimEnd() + "…";
}

/** Close by there is room for names where things are: bones first, then joints and features, never one over another. */
function drawNamesInPlace(context, width, height) {
  const order = ["bone", "joint", "ligament", "nerve", "bone_feature", "tendon", "fascia"];
  const taken = labels.map((label) => ({ ...label }));
  const candidates = [...STRUCTURES.values()].filter((structure) => !structure.listed && order.includes(structure.kind) && isShown(structure) && !(state.lit && state.lit.has(structure.id)) && isDrawnIn(structure, state.view));
  candidates.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.id.localeCompare(b.id));
  for (const structure of candidates) {
    const spot = onScreen(...structure.spots[state.view]);
    if (spot.x < 0 || spot.y < 0 || spot.x > width || spot.y > height) continue;
    const size = structure.kind === "bone" ? 12 : 10.5;
    context.font = fontOf(size, false);
    const half = context.measureText(structure.short).width / 2 + 3;
    const y = structure.kind === "bone" ? spot.y : spot.y + 11;
    const box = { left: spot.x - half, right: spot.x + half, top: y - 8, bottom: y + 8 };
    if (taken.some((other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom)) continue;
    taken.push(box);
    write(context, structure.short, spot.x, y, { id: structure.id, align: "center", size, colour: structure.kind === "bone" ? paint.ink : paint.muted, alpha: state.lit ? 0.45 : 1 });
  }
}
