/* The network: what is chosen stands between what points to it and what it points to; else everything stands by kind. */

const BESIDE = 540; // from one column to the next: room for the longest short label
const PITCH = 36;
const FAR = 40; // so many of the second step on each side
let ring = null; // { spots, headings, reach, ties, left } while something is chosen

function placeStructures() {
  ring = state.view === "network" && state.shown.as !== "home" && state.shown.as !== "quiz" ? ringOf(state.shown) : null;
  const places = [...STRUCTURES.values()].map((structure) => [structure.id, spotOf(structure, state.view)]);
  structures.update(places.map(([id, [x, y]]) => ({ id, x, y })));
}

const NOWHERE = [0, 0];
const spotOf = (structure, view) => (ring && view === "network" && ring.spots.get(structure.id)) || structure.spots[view] || NOWHERE;
const isNarrow = () => map.clientWidth < 620;

const ringOf = (shown) => (state.selected ? ringAbout(state.selected) : ringOfMany(shown));

/** The neighbours under each heading of the panel, on the side of their arrow. */
function neighboursOf(id) {
  const sides = { in: [], out: [] };
  const seen = new Set([id]);
  for (const section of CONTENTS.sections) {
    for (const side of ["out", "in"]) {
      const rows = [];
      for (const { claim, side: where, of } of claimsAbout(id)) {
        const other = where === "out" ? claim.object : claim.subject;
        if (where !== side || seen.has(other) || !STRUCTURES.has(other)) continue;
        if (!section.relations.some(([relation, its]) => relation === claim.relation && its === side)) continue;
        seen.add(other);
        rows.push({ id: other, relation: claim.relation, of });
      }
      rows.sort((a, b) => labelOf(a.id).localeCompare(labelOf(b.id), "en", { numeric: true }));
      if (rows.length) sides[side].push({ heading: section.heading, rows });
    }
  }
  return sides;
}

function ringAbout(id) {
  const sides = neighboursOf(id);
  const all = [...sides.out, ...sides.in];
  for (const side of ["in", "out"]) sides[side] = sides[side].filter(({ heading }) => !state.cutOff.has(heading));
  if (isNarrow()) Object.assign(sides, { out: [...sides.out, ...sides.in], in: [] });
  const spots = new Map([[id, [0, 0]]]);
  const headings = [];
  const ties = [];
  const reach = { left: 150, right: 150, top: 60, bottom: 60 };
  for (const [side, sign] of [["in", -1], ["out", 1]]) {
    const total = sides[side].reduce((sum, { rows }) => sum + rows.length + 2, 0);
    if (!total) continue;
    const columns = isNarrow() ? 1 : Math.ceil(total / (state.depth === 2 ? 60 : 40));
    const height = isNarrow() ? total : Math.ceil(total / columns) + 2;
    let [column, line] = [0, 0];
    const next = () => [isNarrow() ? 40 : sign * (330 + column * BESIDE), (isNarrow() ? line++ + 2 : line++ - (height - 1) / 2) * PITCH];
    const head = (text) => { const [x, y] = next(); headings.push({ text, x, y, sign }); };
    for (const { heading, rows } of sides[side]) {
      if (line && line + Math.min(rows.length, 3) >= height) [column, line] = [column + 1, 0];
      head(heading);
      for (const row of rows) {
        if (line >= height) { [column, line] = [column + 1, 0]; head(`${heading}, continued`); }
        const spot = next();
        spots.set(row.id, spot);
        ties.push({ from: id, to: row.id, relation: row.relation, indirect: row.of !== id, by: headings.at(-1) });
        reach.top = Math.max(reach.top, -spot[1] + 2 * PITCH);
        reach.bottom = Math.max(reach.bottom, spot[1] + PITCH);
      }
      line += 1;
    }
    reach[sign < 0 ? "left" : "right"] = 330 + column * BESIDE + 560;
  }
  let left = 0;
  if (state.depth === 2 && !isNarrow()) left = addSecondStep(id, { spots, headings, ties, reach, sides });
  return { spots, headings, ties, reach, left, sections: all.map(({ heading }) => heading) };
}

/** Beyond the neighbours stand theirs: those tied to most of them, as far as there is room. */
function addSecondStep(id, { spots, headings, ties, reach, sides }) {
  let left = 0;
  const near = new Set(spots.keys());
  const taken = new Set(near);
  for (const [side, sign] of [["in", -1], ["out", 1]]) {
    const far = new Map();
    for (const { rows } of sides[side]) {
      for (const row of rows) {
        if (isHub(row.id)) continue;
        for (const { rows: next } of Object.values(neighboursOf(row.id)).flat().filter(({ heading }) => !state.cutOff.has(heading))) {
          for (const other of next) {
            if (near.has(other.id) || isHub(other.id)) continue;
            if (!far.has(other.id)) far.set(other.id, []);
            far.get(other.id).push({ from: row.id, relation: other.relation });
          }
        }
      }
    }
    const order = [...far].filter(([other]) => !taken.has(other)).sort((a, b) => b[1].length - a[1].length || a[0].localeCompare(b[0]));
    left += Math.max(0, order.length - FAR);
    const kept = order.slice(0, FAR).map(([other, from]) => ({ other, from, y: from.reduce((sum, tie) => sum + spots.get(tie.from)[1], 0) / from.length })).sort((a, b) => a.y - b.y);
    if (!kept.length) continue;
    const x = sign * (reach[sign < 0 ? "left" : "right"] + 200);
    headings.push({ text: "One step further", x, y: (-kept.length / 2 - 1) * PITCH, sign });
    kept.forEach(({ other, from }, number) => {
      taken.add(other);
      spots.set(other, [x, (number - (kept.length - 1) / 2) * PITCH]);
      for (const tie of from) ties.push({ ...tie, to: other, indirect: true, thin: true });
    });
    reach[sign < 0 ? "left" : "right"] += 640;
    reach.top = Math.max(reach.top, (kept.length / 2 + 2) * PITCH);
    reach.bottom = Math.max(reach.bottom, (kept.length / 2 + 1) * PITCH);
  }
  return left;
}
const isHub = (id) => CONTENTS.hubs.includes(STRUCTURES.get(id).kind) || ["group", "joint_type", "quantity"].includes(STRUCTURES.get(id).kind);

/** Several structures: a path as a chain, anything else as a column, with the claims among them. */
function ringOfMany(shown) {
  const ids = [...(state.lit || new Map()).keys()].slice(0, 60);
  if (!ids.length) return null;
  const chain = shown.as === "path" || (shown.as === "answer" && CONTENTS.answers[shown.number - 1].kind === "path");
  const rows = chain ? ids.length : Math.min(ids.length, 24);
  const spots = new Map(ids.map((id, number) => [id, [Math.floor(number / rows) * BESIDE, ((number % rows) - (rows - 1) / 2) * (chain ? 90 : PITCH)]]));
  const ties = ids.flatMap((id, number) => (chain ? ids.slice(number + 1, number + 2) : ids.slice(number + 1)).flatMap((other) => claimsBetween(id, other).slice(0, 1)));
  const tall = (rows / 2) * (chain ? 90 : PITCH) + 60;
  return { spots, headings: [], left: 0, ties: ties.map((claim) => ({ from: claim.subject, to: claim.object, relation: claim.relation })), reach: { left: 160, right: (Math.ceil(ids.length / rows) - 1) * BESIDE + 560, top: tall, bottom: tall }, sections: [] };
}

/** The way of a path on a plate is an edge of vis; in the network the ties draw themselves. */
function lightEdges() {
  edges.clear();
  if (!PLATES.has(state.view) || !state.lit || !isWay(state.shown)) return;
  const way = [...state.lit.keys()].filter((id) => isPlaced(STRUCTURES.get(id), state.view));
  edges.add(way.slice(1).map((id, number) => ({ id: `${number}`, from: way[number], to: id, width: 3, color: { color: paint.accent, opacity: 0.85 } })));
}

/** Ties run from what is chosen to each heading, and from there down its rows: a tree, not a ball. */
function drawTies(context) {
  if (!ring) return;
  context.save();
  const reached = new Set();
  for (const tie of ring.ties) {
    const from = ring.spots.get(tie.from);
    const to = ring.spots.get(tie.to);
    context.beginPath();
    context.lineWidth = (tie.thin ? 0.7 : 1.3) / scale;
    context.globalAlpha = tie.thin ? 0.45 : 0.8;
    context.strokeStyle = relationColour(tie.relation);
    context.setLineDash(tie.indirect && !tie.thin ? [5 / scale, 4 / scale] : []);
    if (tie.by) {
      const stem = tie.by.x - tie.by.sign * 26;
      if (!reached.has(tie.by)) bow(context, from, [stem, tie.by.y]);
      reached.add(tie.by);
      context.moveTo(stem, tie.by.y);
      context.lineTo(stem, to[1]);
      context.lineTo(to[0], to[1]);
    } else bow(context, tie.thin ? [from[0] + Math.sign(to[0]) * (40 + widthOf(STRUCTURES.get(tie.from).short, false, 13) / 13 * 30), from[1]] : from, to);
    context.stroke();
  }
  context.restore();
}

function bow(context, [x, y], [toX, toY]) {
  const middle = (x + toX) / 2;
  context.moveTo(x, y);
  context.bezierCurveTo(middle, y, middle, toY, toX, toY);
}
const isWay = (shown) => shown.as === "path" || (shown.as === "answer" && CONTENTS.answers[shown.number - 1].kind === "path");

function networkCaption() {
  if (!ring) return "Every structure by kind. Choose one to see what it is tied to.";
  return ring.left ? `${ring.left} more are two steps away; here stand those with most ties.` : state.selected ? "Left: what points to it. Right: what it points to." : "";
}
