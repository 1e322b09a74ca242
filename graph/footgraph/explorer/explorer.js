"use strict";
(async () => {
/* ---------- What the page knows ---------- */

const CONTENTS = JSON.parse(await unsqueezed(document.getElementById("contents").textContent));
const STRUCTURES = new Map(CONTENTS.structures.map((told) => [told.id, { short: told.label, latin: "", abbreviations: [], names: [], listed: false, views: ["sole", "top"], ...told }]));
const KINDS = new Map(CONTENTS.kinds.map((kind) => [kind.kind, kind]));
const CLAIMS = unpacked(CONTENTS.claims);
const SPACES = new Map(CONTENTS.filters.map((space) => [space.id, space]));
const SOUGHT_IN_GROUPS = new Set(["has_origin", "has_insertion", "innervated_by", "has_action", "in_layer", "in_compartment", "supports", "loads"]);
const VIEW_NAMES = { sole: "the sole", top: "the top", network: "the network", list: "the list" };

const out = new Map();
const into = new Map();
CLAIMS.forEach((claim, number) => {
  claim.number = number;
  gather(out, claim.subject, claim);
  if (STRUCTURES.has(claim.object)) gather(into, claim.object, claim);
  for (const part of Object.values(claim.parts)) if (STRUCTURES.has(part) && part !== claim.object) gather(into, part, claim);
});
const isEdge = new Set(CONTENTS.edges);

/** The text that packing.py squeezed: base64 of what was deflated. */
function unsqueezed(text) {
  const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"))).text();
}

/** The other half of packing.py: each claim with its texts in place of their numbers. */
function unpacked({ texts, claims }) {
  return claims.map(([subject, relation, object, says, parts, facts]) => {
    const claim = { subject: texts[subject], relation: texts[relation], object: texts[object], parts: {} };
    for (let at = 0; at < parts.length; at += 2) claim.parts[texts[parts[at]]] = texts[parts[at + 1]];
    claim.says = texts[says].replace("\ue000", () => labelOf(claim.subject)).replace("\ue001", () => labelOf(claim.object));
    claim.facts = facts.map(([source = 0, locator = 0, note = 0, standing = 0, rule = 0, ...because]) => ({ source: texts[source], locator: texts[locator], note: texts[note], standing: texts[standing], rule: texts[rule], because }));
    return claim;
  });
}

function labelOf(id) { return STRUCTURES.has(id) ? STRUCTURES.get(id).label : id; }

function gather(index, key, claim) {
  if (!index.has(key)) index.set(key, []);
  index.get(key).push(claim);
}
const claimsFrom = (id) => out.get(id) || [];
const claimsTo = (id) => into.get(id) || [];
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const count = (number, one, many = one + "s") => `${number} ${number === 1 ? one : many}`;

/** The groups a structure belongs to, and the groups these belong to; what is said of a collective is not said of its members. */
function groupsOf(id) {
  const groups = new Set();
  const open = [id];
  while (open.length) {
    for (const claim of claimsFrom(open.pop())) {
      if (claim.relation === "member_of" && claim.object !== id && !groups.has(claim.object) && STRUCTURES.get(claim.object).kind === "group") {
        groups.add(claim.object);
        open.push(claim.object);
      }
    }
  }
  return [...groups];
}

/** The members of a group, and the members of these. */
function membersOf(id) {
  const members = new Set();
  const open = [id];
  while (open.length) {
    for (const claim of claimsTo(open.pop())) {
      if (claim.relation === "member_of" && !members.has(claim.subject)) {
        members.add(claim.subject);
        open.push(claim.subject);
      }
    }
  }
  return [...members];
}

/* ---------- State ---------- */

const state = { view: "sole", selected: "", lit: null, hidden: new Set(), spaces: new Set() };
const dark = matchMedia("(prefers-color-scheme: dark)");
const still = matchMedia("(prefers-reduced-motion: reduce)");
let paint = {};

function readPaint() {
  const style = getComputedStyle(document.documentElement);
  const names = ["paper", "sheet", "ink", "muted", "line", "accent", "accent-ink", "skin", "skin-edge", "bone", "bone-edge", "ghost", "nerve", "nerve-edge", "ligament", "tendon", "origin", "insertion"];
  paint = Object.fromEntries(names.map((name) => [name, style.getPropertyValue("--" + name).trim()]));
  paint.font = getComputedStyle(document.body).fontFamily;
  paint.serif = style.getPropertyValue("--serif").trim();
}
const kindColour = (kind) => (KINDS.has(kind) ? (dark.matches ? KINDS.get(kind).dark : KINDS.get(kind).colour) : paint.muted);
const relationColour = (relation) => {
  const pair = CONTENTS.relations[relation];
  return pair ? pair[dark.matches ? 1 : 0] : paint.muted;
};

const spaceOf = new Map();
for (const space of CONTENTS.filters) for (const id of space.inside) if (!spaceOf.has(id)) spaceOf.set(id, space);
for (const claim of CLAIMS) {
  if (claim.relation === "part_of" && spaceOf.has(claim.object) && !spaceOf.has(claim.subject)) spaceOf.set(claim.subject, spaceOf.get(claim.object));
}
for (const id of STRUCTURES.keys()) {
  const group = spaceOf.has(id) ? null : groupsOf(id).find((each) => spaceOf.has(each));
  if (group) spaceOf.set(id, spaceOf.get(group));
}
function muscleColour(id) {
  const space = spaceOf.get(id);
  return space ? (dark.matches ? space.dark : space.colour) : kindColour(STRUCTURES.get(id).kind);
}

const isMuscle = (structure) => structure.kind === "muscle" || structure.kind === "muscle_head";
function isShown(structure) {
  if (state.lit && state.lit.has(structure.id)) return true;
  if (state.hidden.has(structure.kind)) return false;
  if (state.spaces.size && isMuscle(structure)) return [...state.spaces].some((id) => isIn(structure.id, SPACES.get(id)));
  return true;
}
function isIn(id, space) {
  return space.inside.includes(id) || groupsOf(id).some((group) => space.inside.includes(group)) || claimsFrom(id).some((claim) => claim.relation === "part_of" && space.inside.includes(claim.object));
}
const isDrawnIn = (structure, view) => view === "network" || structure.listed || structure.views.includes(view);

const isVariant = (claim) => claim.facts.every((fact) => fact.standing === "variant");

/** What a selection lights: each structure with a word for what it is to the selected one, and the relation that says so. */
function litBy(id) {
  const lit = new Map([[id, { word: "", relation: "" }]]);
  const light = (other, word, relation) => {
    if (!STRUCTURES.has(other)) return;
    const before = lit.get(other);
    if (!before) lit.set(other, { word, relation });
    else if (other !== id && word && before.word && !before.word.includes(word.replace("variant ", ""))) before.word += ", " + word;
    else if (other !== id && word && !before.word) Object.assign(before, { word, relation });
  };
  const usualFirst = claimsAbout(id).sort((a, b) => isVariant(a.claim) - isVariant(b.claim));
  for (const { claim, side } of usualFirst) {
    const role = side === "out" ? { has_origin: "origin", has_insertion: "insertion", innervated_by: "nerve", has_action: "action" }[claim.relation] || "" : "";
    const word = role && isVariant(claim) ? "variant " + role : role;
    const reached = side === "out" ? [claim.object, ...Object.values(claim.parts)] : [claim.subject];
    for (const other of reached) {
      light(other, word, claim.relation);
      if (role === "origin" || role === "insertion") for (const member of membersOf(other)) light(member, word, claim.relation);
    }
  }
  if (["group", "collective"].includes(STRUCTURES.get(id).kind)) for (const member of membersOf(id)) light(member, "", "member_of");
  return lit;
}

const headsOf = (id) => claimsTo(id).filter((claim) => claim.relation === "part_of" && STRUCTURES.get(claim.subject).kind === "muscle_head").map((claim) => claim.subject);

/** All claims about a structure with the side it is on, those made of its groups and of its heads included. */
function claimsAbout(id) {
  const about = [];
  for (const claim of claimsFrom(id)) about.push({ claim, side: "out", of: id });
  for (const claim of claimsTo(id)) about.push({ claim, side: "in", of: id });
  for (const group of groupsOf(id)) {
    for (const claim of claimsFrom(group)) if (SOUGHT_IN_GROUPS.has(claim.relation)) about.push({ claim, side: "out", of: group });
    for (const claim of claimsTo(group)) if (SOUGHT_IN_GROUPS.has(claim.relation)) about.push({ claim, side: "in", of: group });
  }
  for (const head of headsOf(id)) {
    for (const claim of claimsFrom(head)) if (SOUGHT_IN_GROUPS.has(claim.relation)) about.push({ claim, side: "out", of: head });
  }
  return about;
}

/* ---------- The picture ---------- */

const map = document.getElementById("map");
const structures = new vis.DataSet();
const edges = new vis.DataSet();
let network = null;
let scale = 1;
let labels = [];
const ROW = 31;
const shapes = {};
for (const view of ["sole", "top"]) {
  shapes[view] = CONTENTS.shapes[view].map((shape) => ({ ...shape, path: new Path2D(shape.d) }));
}
const skins = { sole: new Path2D(CONTENTS.skin.sole), top: new Path2D(CONTENTS.skin.top) };
const hasShape = { sole: new Set(shapes.sole.map((shape) => shape.id)), top: new Set(shapes.top.map((shape) => shape.id)) };

function startPicture() {
  structures.add([...STRUCTURES.values()].map(({ id, spots }) => ({ id, x: spots.sole[0], y: spots.sole[1], shape: "custom", ctxRenderer: drawGlyph, label: "" })));
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

function placeStructures() {
  const places = placesIn(state.view);
  structures.update([...STRUCTURES.keys()].map((id) => ({ id, x: places.get(id)[0], y: places.get(id)[1] })));
}

/** Where each structure stands in a view; in the network a selected one stands between what points to it and what it points to. */
let ring = null;
const BESIDE = 540; // from one column of the network to the next: room for the longest short label
function placesIn(view) {
  const places = new Map([...STRUCTURES.values()].map((structure) => [structure.id, structure.spots[view]]));
  ring = null;
  if (view === "network" && state.selected) {
    ring = ringAbout(state.selected);
    for (const [id, spot] of ring.spots) places.set(id, spot);
  }
  return places;
}

function ringAbout(id) {
  const sides = { out: [], in: [] };
  const seen = new Set([id]);
  for (const section of CONTENTS.sections) {
    for (const side of ["out", "in"]) {
      const rows = [];
      for (const about of claimsAbout(id)) {
        const other = about.side === "out" ? about.claim.object : about.claim.subject;
        if (about.side !== side || seen.has(other) || !STRUCTURES.has(other)) continue;
        if (!section.relations.some(([relation, where]) => relation === about.claim.relation && where === side)) continue;
        seen.add(other);
        rows.push(other);
      }
      rows.sort((a, b) => labelOf(a).localeCompare(labelOf(b)));
      if (rows.length) sides[side].push({ heading: section.heading, rows });
    }
  }
  const spots = new Map([[id, [0, 0]]]);
  const headings = [];
  const reach = { left: 0, right: 0, tall: 0 };
  for (const [side, sign] of [["in", -1], ["out", 1]]) {
    const slots = [];
    for (const { heading, rows } of sides[side]) slots.push({ heading }, ...rows.map((row) => ({ row })), {});
    const columns = Math.max(1, Math.ceil(slots.length / 30));
    const height = Math.ceil(slots.length / columns);
    slots.forEach((slot, number) => {
      const column = Math.floor(number / height);
      const spot = [sign * (330 + column * BESIDE), ((number % height) - (height - 1) / 2) * 36];
      if (slot.row) spots.set(slot.row, spot);
      if (slot.heading) headings.push({ text: slot.heading, x: spot[0], y: spot[1], sign });
    });
    reach[sign < 0 ? "left" : "right"] = slots.length ? 330 + (columns - 1) * BESIDE + 460 : 150;
    reach.tall = Math.max(reach.tall, height * 36);
  }
  return { spots, headings, reach };
}

function drawPlate(context) {
  scale = network.getScale();
  if (state.view !== "sole" && state.view !== "top") return;
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

/* ---------- Names in the picture ---------- */

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
    const elsewhere = light && !isDrawnIn(structure, state.view) ? ` (${state.view === "sole" ? "on top" : "in sole"})` : "";
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

/* ---------- Pointing ---------- */

const probe = document.createElement("canvas").getContext("2d");

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
const placesNow = () => (structure) => (ring && ring.spots.get(structure.id)) || structure.spots.network;

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

/* ---------- Selecting ---------- */

function select(id, { focus = false, push = true } = {}) {
  if (!STRUCTURES.has(id)) return;
  state.selected = id;
  state.lit = litBy(id);
  if (push) address(id);
  const structure = STRUCTURES.get(id);
  if (state.view === "sole" && !isDrawnIn(structure, "sole")) setView("top");
  else if (state.view === "top" && !isDrawnIn(structure, "top")) setView("sole");
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

function lightEdges() {
  edges.clear();
  if (!state.selected) return;
  const shown = new Set();
  const lit = [];
  for (const { claim, side, of } of claimsAbout(state.selected)) {
    if (!isEdge.has(claim.number)) continue;
    const [from, to] = side === "out" ? [state.selected, claim.object] : [claim.subject, state.selected];
    const key = `${from} ${claim.relation} ${to}`;
    if (shown.has(key) || from === to || !STRUCTURES.has(from) || !STRUCTURES.has(to)) continue;
    const other = STRUCTURES.get(side === "out" ? to : from);
    if (state.view !== "network" && !isInFrame(other)) continue;
    shown.add(key);
    lit.push({ id: key, from, to, width: state.view === "network" ? 1.8 : 2, dashes: of !== state.selected, color: { color: relationColour(claim.relation), opacity: state.view === "network" ? 0.75 : 0.6 } });
  }
  edges.add(lit); // all at once: vis looks at everything again after each change
}

/** On the plate the line of a name ties what lies in the foot; edges go only to the lists that are in the picture. */
const isInFrame = (structure) => structure.listed && map.clientWidth >= 620 && Math.abs(structure.spots.sole[0]) <= 1100;

function keepInSight(id) {
  if (state.view !== "sole" && state.view !== "top") return;
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
  document.getElementById("caption").textContent = {
    sole: "Right foot from behind and below. The leg is drawn shortened.",
    top: "Right foot from the front and above. The leg is drawn shortened.",
    network: state.selected ? "" : "Every structure by kind. Choose one to see what it is tied to.",
  }[view] || "";
  map.setAttribute("aria-label", `Picture of the right foot, ${VIEW_NAMES[view]}`);
}

/** An address of its own for every structure; inside a sandboxed frame history may refuse, and the page goes on without. */
function address(id) {
  const hash = id ? "#" + encodeURIComponent(id) : "#";
  if (location.hash === hash || (!id && !location.hash)) return;
  try { history.pushState(null, "", hash); } catch { /* a sandboxed frame */ }
}

function followAddress() {
  let id = location.hash.slice(1);
  try { id = decodeURIComponent(id); } catch { id = ""; }
  if (STRUCTURES.has(id)) select(id, { push: false });
  else clear({ push: false });
}

function say(text) { document.getElementById("live").textContent = text; }

/* ---------- The panel ---------- */

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "text") element.textContent = value;
    else if (name === "on") element.addEventListener("click", value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
  return element;
}

function showPanel(contents, focus = false) {
  const panel = document.getElementById("panel");
  panel.replaceChildren(...contents);
  panel.scrollTop = 0;
  const heading = panel.querySelector("h2");
  if (focus && heading) heading.focus();
}

const title = (text) => make("h2", { tabindex: "-1", text });
const linkTo = (id, text) => make("button", { type: "button", class: "to", "data-id": id, text: text || labelOf(id), on: () => select(id, { focus: true }) });

function homePanel() {
  const starts = ["abductor_hallucis", "tibialis_posterior", "tibial_nerve", "medial_longitudinal_arch", "foot_inversion", "short_foot", "plantar_fasciitis"].filter((id) => STRUCTURES.has(id));
  const begin = starts.length ? starts : [...STRUCTURES.keys()].slice(0, 6);
  return [
    title("Explore the foot"),
    make("p", { class: "lead", text: `${count(STRUCTURES.size, "structure")}, ${count(CLAIMS.length, "claim")} and ${count(Object.keys(CONTENTS.sources).length, "source")} behind them.` }),
    make("p", { text: "Touch a muscle, a bone or a nerve, or begin here:" }),
    make("div", { class: "starts" }, ...begin.map((id) => make("button", { type: "button", "data-id": id, text: labelOf(id), on: () => select(id, { focus: true }) }))),
    make("p", { class: "hint", text: "Origin is red, insertion blue. Every line in this panel opens to where it was read. Zoom in to read the names of bones and joints." }),
  ];
}

function structurePanel(id) {
  const structure = STRUCTURES.get(id);
  const also = structure.names.filter((name) => name.toLowerCase() !== structure.label.toLowerCase());
  const contents = [
    CONTENTS.answer ? make("button", { type: "button", class: "back", text: "← The answer", on: () => clear() }) : null,
    title(capital(structure.label)),
    make("p", { class: "under" }, [KINDS.get(structure.kind).label, ...structure.abbreviations].join(" · "), structure.latin ? " · " : null, structure.latin ? make("span", { class: "latin", lang: "la", text: structure.latin }) : null),
    also.length ? make("p", { class: "under", text: "Also: " + also.slice(0, 6).join(", ") }) : null,
    structure.definition ? make("p", { text: structure.definition }) : null,
  ];
  const about = claimsAbout(id);
  const expected = CONTENTS.expected[structure.kind] || [];
  for (const section of CONTENTS.sections) {
    const rows = rowsOf(section, about, id);
    if (rows.length) contents.push(...sectionOf(section, rows));
    else if (expected.includes(section.heading)) contents.push(headingOf(section), make("p", { class: "gap", text: "not recorded" }));
  }
  return contents.filter(Boolean);
}

/** The claims under one heading, one row for each structure at the other end. */
function rowsOf(section, about, id) {
  const rows = new Map();
  for (const { claim, side, of } of about) {
    const match = section.relations.find(([relation, where]) => relation === claim.relation && where === side);
    if (!match) continue;
    const other = side === "out" ? claim.object : claim.subject;
    if (other === id || (side === "in" && isMirrored(claim))) continue;
    const key = `${match[2]}|${other}|${of === id ? "" : of}`;
    if (!rows.has(key)) rows.set(key, { other, word: match[2], of: of === id ? "" : of, side, claims: [] });
    rows.get(key).claims.push(claim);
  }
  const own = new Set([...rows.values()].filter((row) => !row.of).map((row) => row.other + row.word));
  return [...rows.values()]
    .filter((row) => !row.of || !own.has(row.other + row.word))
    .sort((a, b) => a.word.localeCompare(b.word) || labelOf(a.other).localeCompare(labelOf(b.other), "en", { numeric: true }) || a.of.localeCompare(b.of));
}

/** What holds both ways and is recorded both ways is told once. */
const isMirrored = (claim) => claimsFrom(claim.object).some((other) => other.relation === claim.relation && other.object === claim.subject);

function headingOf(section) {
  const relation = section.relations[0][0];
  const mark = ["has_origin", "has_insertion"].includes(relation) && section.relations.length === 1 ? make("span", { class: "tick", style: `background:${relationColour(relation)}` }) : null;
  return make("h3", {}, mark, section.heading);
}

function sectionOf(section, rows) {
  return [headingOf(section), make("ul", {}, ...rows.map(rowOf))];
}

/** A head goes by its own name beside its muscle: "oblique head". */
const shortOf = (id) => (STRUCTURES.get(id).kind === "muscle_head" ? STRUCTURES.get(id).short.split(", ").pop() : labelOf(id));

function rowOf(row) {
  if (row.claims[0].relation === "has_figure") return figureRow(row);
  const plain = row.claims.filter((claim) => !hasParts(claim, row));
  const exact = row.claims.filter((claim) => hasParts(claim, row));
  const single = row.claims.length === 1;
  const first = single ? row.claims[0] : plain[0];
  const line = make("li", { class: "fact" });
  line.append(row.word ? make("span", { class: "word", text: row.word + " " }) : "", STRUCTURES.has(row.other) ? linkTo(row.other) : make("span", { text: capital(row.other) }));
  const ofWhom = row.of ? [make("span", { class: "mark", text: `said of ${shortOf(row.of)}` })] : [];
  if (first) appendClaim(line, first, row, single, ofWhom);
  else if (row.of) line.append(" ", ...ofWhom);
  const rest = single ? [] : exact.concat(plain.slice(1));
  if (rest.length) line.append(make("ul", { class: "details" }, ...rest.map((claim) => {
    const item = make("li");
    appendClaim(item, claim, row, true);
    return item;
  })));
  return line;
}

/** Figures of one value: the quantity with its unit and all that makes it exact, as the sentence has it after "has". */
function figureRow(row) {
  const line = make("li", { class: "fact" });
  for (const claim of row.claims) {
    const said = claim.says.replace(labelOf(claim.subject), "").replace(/^ ha(s|ve) /, "");
    line.append(line.childNodes.length ? "; " : "", make("span", { text: line.childNodes.length ? said : capital(said) }));
    for (const mark of marksOf(claim)) line.append(" ", mark);
    line.append(" ", ...citeOf(claim));
  }
  return line;
}

const shownParts = (claim, row) => Object.entries(claim.parts).filter(([, value]) => value !== row.other);
const hasParts = (claim, row) => shownParts(claim, row).length > 0;

function appendClaim(line, claim, row, withParts, ofWhom = []) {
  line.dataset.claim = claim.number;
  if (withParts) {
    shownParts(claim, row).forEach(([name, value], number) => {
      line.append(number || line.childNodes.length ? (line.tagName === "LI" && !line.childNodes.length ? "" : number ? "; " : " — ") : "");
      line.append(STRUCTURES.has(value) ? linkTo(value) : make("span", { class: "part", text: name === "condition" ? `when: ${value}` : value }));
    });
  }
  if (row.side === "in" && claim.object !== state.selected && claim.object !== row.of && STRUCTURES.has(claim.object)) line.append(" ", make("span", { class: "part", text: `(${labelOf(claim.object)})` }));
  for (const mark of [...ofWhom, ...marksOf(claim)]) line.append(" ", mark);
  line.append(" ", ...citeOf(claim));
}

function marksOf(claim) {
  const standings = new Set(claim.facts.map((fact) => fact.standing).filter(Boolean));
  const marks = [...standings].sort().map((standing) => make("span", { class: `mark ${standing === "disputed" ? "disputed" : ""}`, text: standing }));
  if (claim.facts.every((fact) => fact.rule)) marks.push(make("span", { class: "mark", text: "concluded" }));
  return marks;
}

let opened = 0;
function citeOf(claim) {
  const ruled = claim.facts.every((fact) => fact.rule);
  const box = make("div", { class: "sources", id: `sources-${opened++}`, hidden: true });
  const button = make("button", { type: "button", class: "cite", "aria-expanded": "false", "aria-controls": box.id, text: ruled ? "why" : count(claim.facts.filter((fact) => !fact.rule).length, "source"), on: () => {
    const open = button.getAttribute("aria-expanded") === "true";
    if (!open && !box.childNodes.length) box.append(...sourcesOf(claim));
    button.setAttribute("aria-expanded", String(!open));
    box.hidden = open;
  } });
  button.setAttribute("aria-label", `${button.textContent}: ${claim.says}`);
  return [button, box];
}

function sourcesOf(claim) {
  return [make("p", { class: "says", text: capital(claim.says) }), ...claim.facts.map(evidenceOf)];
}

function evidenceOf(fact) {
  const block = make("div");
  if (fact.rule) {
    block.append(make("p", { text: `Concluded by the rule “${fact.rule.replaceAll("_", " ")}”` + (fact.because.length ? " from:" : ".") }));
    if (fact.because.length) block.append(make("ul", {}, ...fact.because.map((number) => make("li", { class: "how", text: "– " + (CLAIMS[number] ? CLAIMS[number].says : number) }))));
    return block;
  }
  const source = CONTENTS.sources[fact.source] || { citation: fact.source || "no source recorded" };
  const citation = make("p", {}, source.link ? make("a", { href: source.link, rel: "noopener noreferrer", target: "_blank", text: source.citation }) : source.citation);
  if (fact.locator) citation.append(`, ${fact.locator}`);
  block.append(citation);
  const how = [source.read && `read: ${source.read}`, source.licence, fact.standing && `standing: ${fact.standing}`].filter(Boolean).join(" · ");
  if (how) block.append(make("p", { class: "how", text: how }));
  for (const note of [fact.note, source.note]) if (note) block.append(make("p", { class: "how", text: `Note: ${note}` }));
  return block;
}

/* ---------- An answer ---------- */

function answerLight() {
  const ids = (CONTENTS.answer.answers || []).map((found) => found.id).filter((id) => STRUCTURES.has(id));
  return ids.length ? new Map(ids.map((id) => [id, { word: "", relation: "" }])) : null;
}

function answerPanel() {
  const answer = CONTENTS.answer;
  const contents = [title(capital(answer.question || "Answer"))];
  if (answer.reading) contents.push(make("p", { class: "under", text: `Read as: ${answer.reading}` }));
  if (answer.text) contents.push(make("p", { class: "lead", text: answer.text }));
  const found = answer.answers || [];
  if (found.length) {
    contents.push(make("h3", { text: "Found, with reasons" }), make("ul", {}, ...found.map((each) => {
      const row = make("li", { class: "fact" }, STRUCTURES.has(each.id) ? linkTo(each.id) : make("span", { text: each.label || each.id }));
      if (each.standing && each.standing !== "agreed") row.append(" ", make("span", { class: `mark ${each.standing}`, text: each.standing }));
      row.append(...reasonsOf(each.facts || []));
      return row;
    })));
  }
  const told = new Set(found.flatMap((each) => each.facts || []));
  const rest = Object.keys(answer.facts || {}).filter((id) => !told.has(id));
  if (rest.length) contents.push(make("h3", { text: found.length ? "Resting on" : "Reasons" }), make("ul", {}, ...rest.map((id) => make("li", { class: "fact" }, ...reasonOf(id)))));
  if (answer.suggestions && answer.suggestions.length) contents.push(make("h3", { text: "You could also ask" }), make("ul", {}, ...answer.suggestions.map((text) => make("li", { class: "fact", text }))));
  return contents;
}

function reasonsOf(ids) {
  const known = ids.filter((id) => CONTENTS.answer.facts && CONTENTS.answer.facts[id]);
  if (!known.length) return [];
  const box = make("div", { class: "sources", id: `sources-${opened++}`, hidden: true }, ...known.map((id) => make("div", {}, ...reasonOf(id))));
  const button = make("button", { type: "button", class: "cite", "aria-expanded": "false", "aria-controls": box.id, text: count(known.length, "reason"), on: () => {
    const open = button.getAttribute("aria-expanded") === "true";
    button.setAttribute("aria-expanded", String(!open));
    box.hidden = open;
  } });
  return [" ", button, box];
}

function reasonOf(id) {
  const fact = CONTENTS.answer.facts[id];
  const parts = [make("p", { class: "says", text: capital(fact.says || id) })];
  const source = fact.source;
  if (source) {
    const known = CONTENTS.sources[source.key || source];
    const citation = source.citation || (known && known.citation) || source.key || source;
    const link = known && known.link;
    const line = make("p", { class: "how" }, link ? make("a", { href: link, rel: "noopener noreferrer", target: "_blank", text: citation }) : String(citation));
    if (source.locator) line.append(`, ${source.locator}`);
    parts.push(line);
  }
  if (fact.rule) parts.push(make("p", { class: "how", text: `Concluded by the rule “${String(fact.rule).replaceAll("_", " ")}”.` }));
  if (fact.standing && fact.standing !== "agreed") parts.push(make("span", { class: `mark ${fact.standing}`, text: fact.standing }));
  return parts;
}

/* ---------- The list ---------- */

function buildList() {
  const list = document.getElementById("list");
  if (list.childNodes.length) return;
  list.append(make("h2", { text: "Everything, as text" }));
  for (const kind of KINDS.values()) {
    const members = [...STRUCTURES.values()].filter((structure) => structure.kind === kind.kind).sort((a, b) => a.label.localeCompare(b.label, "en"));
    list.append(make("h3", { text: `${kind.plural} (${members.length})` }), make("ul", { class: "columns" }, ...members.map((structure) => make("li", {}, linkTo(structure.id)))));
  }
  const facts = make("details", {}, make("summary", { text: `All facts (${CLAIMS.length})` }));
  facts.addEventListener("toggle", () => { if (facts.open && facts.childNodes.length === 1) facts.append(factsTable()); });
  list.append(facts);
}

function factsTable() {
  const head = make("tr", {}, ...["Fact", "Source", "Standing"].map((text) => make("th", { scope: "col", text })));
  const body = make("tbody");
  for (const claim of CLAIMS) {
    const cited = claim.facts.map((fact) => (fact.rule ? `rule: ${fact.rule.replaceAll("_", " ")}` : ((CONTENTS.sources[fact.source] || {}).citation || fact.source || "") + (fact.locator ? `, ${fact.locator}` : ""))).join("; ");
    const standing = [...new Set(claim.facts.map((fact) => fact.standing || "agreed"))].join(", ");
    body.append(make("tr", {}, make("td", { text: claim.says }), make("td", { text: cited }), make("td", { text: standing })));
  }
  return make("div", { class: "wide", tabindex: "0", role: "region", "aria-label": "All facts" }, make("table", {}, make("thead", {}, head), body));
}

/* ---------- Searching ---------- */

const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
const NAMES = [...STRUCTURES.values()].flatMap((structure) => {
  const all = [structure.label, ...structure.abbreviations, ...structure.names, structure.latin, structure.short, structure.id.replaceAll("_", " ")].filter(Boolean);
  return [...new Map(all.map((name) => [plain(name), name]))].map(([key, name], rank) => ({ id: structure.id, key, name, rank }));
});

function searchFor(text) {
  const sought = plain(text);
  if (!sought) return [];
  const words = sought.split(" ");
  const best = new Map();
  for (const { id, key, name, rank } of NAMES) {
    let score = key === sought ? 0 : key.startsWith(sought) ? 10 : ` ${key}`.includes(` ${sought}`) ? 20 : words.every((word) => ` ${key}`.includes(` ${word}`)) ? 30 : sought.length > 2 && key.includes(sought) ? 45 : -1;
    if (score < 0) continue;
    score += (rank ? 2 : 0) + (STRUCTURES.get(id).kind === "group" && score ? 3 : 0) + key.length / 100;
    if (!best.has(id) || best.get(id).score > score) best.set(id, { id, score, name });
  }
  return [...best.values()].sort((a, b) => a.score - b.score || a.id.localeCompare(b.id)).slice(0, 12);
}

const box = document.getElementById("search");
const found = document.getElementById("found");
let hits = [];
let active = -1;

function showHits() {
  hits = searchFor(box.value);
  active = hits.length ? 0 : -1;
  found.replaceChildren(...hits.map((hit, number) => {
    const structure = STRUCTURES.get(hit.id);
    const alias = plain(hit.name) === plain(structure.label) ? "" : hit.name;
    const option = make("li", { role: "option", id: `hit-${number}` }, make("span", { text: structure.label }), alias ? make("span", { class: "alias", text: alias }) : "", make("span", { class: "kind", text: KINDS.get(structure.kind).label }));
    option.addEventListener("pointerdown", (event) => { event.preventDefault(); take(number); });
    return option;
  }));
  const sought = box.value.trim();
  if (!hits.length && sought) found.replaceChildren(make("li", { role: "option", "aria-disabled": "true", text: `Nothing is called “${sought}” here.` }));
  found.hidden = !sought;
  box.setAttribute("aria-expanded", String(!found.hidden));
  markActive();
  if (sought) say(hits.length ? `${count(hits.length, "structure")} found` : "Nothing found");
}

function markActive() {
  [...found.children].forEach((option, number) => option.setAttribute("aria-selected", String(number === active)));
  if (active < 0) box.removeAttribute("aria-activedescendant");
  else {
    box.setAttribute("aria-activedescendant", `hit-${active}`);
    found.children[active].scrollIntoView({ block: "nearest" });
  }
}

function closeHits() {
  found.hidden = true;
  active = -1;
  box.setAttribute("aria-expanded", "false");
  box.removeAttribute("aria-activedescendant");
}

function take(number) {
  const hit = hits[number];
  if (!hit) return;
  box.value = "";
  closeHits();
  select(hit.id, { focus: true });
}

function startSearch() {
  box.addEventListener("input", showHits);
  box.addEventListener("focus", () => { if (box.value.trim()) showHits(); });
  box.addEventListener("blur", closeHits);
  box.addEventListener("keydown", (event) => {
    const moves = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in moves && hits.length) {
      event.preventDefault();
      if (found.hidden) showHits();
      else active = (active + moves[event.key] + hits.length) % hits.length;
      markActive();
    } else if (event.key === "Enter" && !found.hidden) {
      event.preventDefault();
      take(active);
    } else if (event.key === "Escape") {
      event.preventDefault();
      if (found.hidden) box.value = "";
      closeHits();
    }
  });
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
      event.preventDefault();
      box.focus();
      box.select();
    }
  });
}

/* ---------- Legend and filters ---------- */

const SVG = "http://www.w3.org/2000/svg";
function swatch(shape, colour) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "-6 -6 12 12");
  svg.setAttribute("aria-hidden", "true");
  const points = { diamond: "0,-6 6,0 0,6 -6,0", triangle: "0,-5.5 6,5 -6,5", square: "-4.6,-4.6 4.6,-4.6 4.6,4.6 -4.6,4.6", hexagon: "0,-5.6 5,-2.8 5,2.8 0,5.6 -5,2.8 -5,-2.8", star: "0,-6 1.6,-2 6,-1.8 2.5,.9 3.7,5.2 0,2.6 -3.7,5.2 -2.5,.9 -6,-1.8 -1.6,-2" }[shape];
  const figure = document.createElementNS(SVG, points ? "polygon" : "circle");
  if (points) figure.setAttribute("points", points);
  else figure.setAttribute("r", "5");
  figure.setAttribute("fill", colour);
  svg.append(figure);
  return svg;
}

function buildLegend() {
  const legend = document.getElementById("legend");
  legend.replaceChildren();
  for (const kind of KINDS.values()) {
    const chip = make("button", { type: "button", class: "chip", "data-kind": kind.kind, "aria-pressed": String(!state.hidden.has(kind.kind)) }, swatch(kind.shape, kindColour(kind.kind)), kind.plural);
    chip.addEventListener("click", () => toggle(chip, state.hidden, kind.kind, true));
    legend.append(chip);
  }
  if (SPACES.size) legend.append(make("span", { class: "rule", "aria-hidden": "true" }));
  for (const space of SPACES.values()) {
    const chip = make("button", { type: "button", class: "chip space", "data-space": space.id, "aria-pressed": String(state.spaces.has(space.id)), "aria-label": `Only ${space.label}` }, swatch("dot", dark.matches ? space.dark : space.colour), space.label);
    chip.removeAttribute("aria-label");
    chip.addEventListener("click", () => toggle(chip, state.spaces, space.id, false));
    legend.append(chip);
  }
}

/** Kinds are shown until let go; layers are all shown until one is chosen. */
function toggle(chip, set, key, pressedWhenAbsent) {
  if (set.has(key)) set.delete(key);
  else set.add(key);
  chip.setAttribute("aria-pressed", String(set.has(key) !== pressedWhenAbsent));
  if (network) network.redraw();
  const muscles = [...STRUCTURES.values()].filter((structure) => structure.kind === "muscle" && isShown(structure)).length;
  say(`${count(muscles, "muscle")} shown`);
}

/* ---------- Keys of the picture ---------- */

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

/* ---------- Beginning ---------- */

function begin() {
  readPaint();
  buildLegend();
  startPicture();
  startSearch();
  for (const button of document.querySelectorAll(".views button")) button.addEventListener("click", () => setView(button.dataset.view));
  for (const button of document.querySelectorAll(".zoom button")) button.addEventListener("click", () => ({ in: () => zoomBy(1.3), out: () => zoomBy(1 / 1.3), fit: () => fitView() })[button.dataset.zoom]());
  map.addEventListener("keydown", pressKey);
  document.getElementById("panel").addEventListener("keydown", (event) => { if (event.key === "Escape") { clear(); map.focus(); } });
  addEventListener("popstate", followAddress);
  addEventListener("hashchange", followAddress);
  dark.addEventListener("change", () => { readPaint(); buildLegend(); lightEdges(); network.redraw(); });
  document.getElementById("tally").textContent = `${count(STRUCTURES.size, "structure")} · ${count(CLAIMS.length, "claim")} · ${count(Object.keys(CONTENTS.sources).length, "source")}`;
  setView("sole");
  followAddress();
  document.documentElement.dataset.ready = "true";
}
begin();
})().catch((problem) => {
  document.getElementById("panel").textContent = "This page could not start: " + problem.message + ". It needs a browser of 2023 or later.";
  throw problem;
});
