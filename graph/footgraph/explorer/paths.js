/* Paths between two structures, what is lost with a nerve, and what an answer lights. */

let neighbours = null;

/** A shortest way against arrows or along them, through no hub if there is one; of equally short ones the first by ids. */
function pathBetween(from, to) {
  return walk(from, to, true) || walk(from, to, false) || [];
}

function walk(from, to, roundHubs) {
  if (!neighbours) {
    neighbours = new Map([...STRUCTURES.keys()].map((id) => [id, new Set()]));
    for (const claim of CLAIMS) if (isEdge(claim)) { neighbours.get(claim.subject).add(claim.object); neighbours.get(claim.object).add(claim.subject); }
  }
  const isOpen = (id) => id === from || id === to || !roundHubs || !CONTENTS.hubs.includes(STRUCTURES.get(id).kind);
  const away = new Map([[to, 0]]);
  let open = [to];
  while (open.length && !away.has(from)) {
    const next = [];
    for (const id of open) for (const other of neighbours.get(id)) if (!away.has(other) && isOpen(other)) { away.set(other, away.get(id) + 1); next.push(other); }
    open = next;
  }
  if (!away.has(from)) return null;
  const way = [from];
  while (way.at(-1) !== to) way.push([...neighbours.get(way.at(-1))].filter((id) => away.get(id) === away.get(way.at(-1)) - 1).sort()[0]);
  return way;
}

/** All claims between two structures, the agreed ones first. */
const claimsBetween = (one, other) => [...claimsFrom(one).filter((claim) => claim.object === other), ...claimsFrom(other).filter((claim) => claim.object === one)].filter(isEdge).sort((a, b) => isDisputed(a) - isDisputed(b) || isVariant(a) - isVariant(b) || b.facts.length - a.facts.length);

const litInOrder = (ids) => new Map(ids.map((id, step) => [id, { word: String(step + 1), relation: "" }]));

function litByLoss(nerve) {
  const { lost, part } = CONTENTS.losses[nerve];
  const lit = new Map([[nerve, { word: "cut", relation: "innervated_by" }]]);
  for (const [ids, word] of [[lost, "lost"], [part, "weakened"]]) {
    for (const id of ids) for (const each of [id, ...membersOf(id)]) if (!lit.has(each)) lit.set(each, { word, relation: word === "lost" ? "has_origin" : "" });
  }
  return lit;
}

function litByAnswer(answer) {
  const ids = answer.answers.map((found) => found.id).filter((id) => STRUCTURES.has(id));
  if (!ids.length) return null;
  if (answer.kind === "path") return litInOrder(ids);
  const lit = new Map(ids.map((id) => [id, { word: "", relation: "" }]));
  for (const id of ids) for (const member of membersOf(id)) if (!lit.has(member)) lit.set(member, { word: "", relation: "" });
  return lit;
}
