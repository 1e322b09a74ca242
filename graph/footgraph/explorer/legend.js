/* Legend and filters in one. */

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
