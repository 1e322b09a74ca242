/* The network: where structures stand there, and the edges that are lit. */

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

const placesNow = () => (structure) => (ring && ring.spots.get(structure.id)) || structure.spots.network;

function lightEdges() {
  edges.clear();
  if (!state.selected) return;
  const shown = new Set();
  const lit = [];
  for (const { claim, side, of } of claimsAbout(state.selected)) {
    if (!isEdge(claim)) continue;
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
const isInFrame = (structure) => structure.listed && map.clientWidth >= 620 && Math.abs(structure.spots[state.view][0]) <= 1100;
