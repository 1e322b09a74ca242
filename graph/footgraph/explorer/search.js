/* Search by any name. */

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
  box.placeholder = PLACEHOLDER;
  closeHits();
  select(hit.id, { focus: true, leave: true });
}

const PLACEHOLDER = box.placeholder;
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
