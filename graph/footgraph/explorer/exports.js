/* What is shown, to take away: SVG, PNG and print of one drawing, CSV of the claims, the address. */

function startExports() {
  const actions = { svg: saveSvg, png: savePng, print: () => print(), csv: saveCsv, link: copyLink };
  for (const button of document.querySelectorAll("[data-save]")) button.addEventListener("click", () => { document.getElementById("save").open = false; actions[button.dataset.save](); });
  addEventListener("beforeprint", () => document.getElementById("printed").replaceChildren(pictureSvg()));
  addEventListener("afterprint", () => document.getElementById("printed").replaceChildren());
}

function svgOf(tag, attributes = {}, text = "") {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (text) element.textContent = text;
  return element;
}

/** The drawing as SVG, seen as the picture is now: the same shapes, leaders and names, each name once. */
function pictureSvg() {
  const width = map.clientWidth || 1000;
  const height = map.clientHeight || 700;
  const svg = svgOf("svg", { xmlns: SVG, viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "font-family": paint.font, "font-size": 12 });
  svg.append(svgOf("title", {}, `${document.title}: ${document.querySelector("#panel h2") ? document.querySelector("#panel h2").textContent : ""}`));
  svg.append(svgOf("rect", { width, height, fill: paint.paper }));
  const pen = new Pen(svg);
  (PLATES.has(state.view) ? drawPlate : drawTies)(pen);
  for (const tie of edges.get()) {
    const [from, to] = [tie.from, tie.to].map((id) => onScreen(...spotOf(STRUCTURES.get(id), state.view)));
    const middle = (from.x + to.x) / 2;
    svg.append(svgOf("path", { d: `M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`, fill: "none", stroke: tie.color.color, "stroke-opacity": tie.color.opacity, "stroke-width": Math.max(0.6, tie.width * scale) }));
  }
  for (const structure of STRUCTURES.values()) {
    if (PLATES.has(state.view) && !isPlaced(structure, state.view)) continue;
    drawGlyph({ ctx: pen, id: structure.id, x: spotOf(structure, state.view)[0], y: spotOf(structure, state.view)[1] }).drawNode();
  }
  if (PLATES.has(state.view)) drawNames(svg);
  else {
    pen.onGlass = true;
    writeNetwork(pen);
  }
  return svg;
}

function drawNames(svg) {
  const origin = map.getBoundingClientRect();
  for (const [id, { button, line, dot, text, word, side }] of namesNow) {
    svg.append(svgOf("path", { d: line.getAttribute("d"), fill: "none", stroke: getComputedStyle(line).stroke, "stroke-width": 0.8 }));
    svg.append(svgOf("circle", { cx: dot.getAttribute("cx"), cy: dot.getAttribute("cy"), r: 2, fill: paint.ink }));
    const box = button.getBoundingClientRect();
    const written = svgOf("text", { x: side === "left" ? box.right - origin.left - 6 : box.left - origin.left + 6, y: box.top - origin.top + box.height / 2 + 4, "text-anchor": side === "left" ? "end" : "start", fill: paint.ink, "data-id": id }, text.textContent);
    if (word.textContent) {
      const role = svgOf("tspan", { "font-weight": 600, fill: getComputedStyle(word).color }, ` · ${word.textContent}`);
      written.append(role);
    }
    svg.append(written);
  }
}

/** As much of a canvas' 2D context as the drawing uses, writing SVG: the picture is drawn by the same functions. */
class Pen {
  constructor(svg) {
    this.svg = svg;
    this.stack = [];
    this.onGlass = false;
    const { x, y } = network.canvasToDOM({ x: 0, y: 0 });
    this.onPlate = `translate(${x} ${y}) scale(${scale})`;
    Object.assign(this, { fillStyle: "#000", strokeStyle: "#000", lineWidth: 1, globalAlpha: 1, lineJoin: "miter", lineCap: "butt", dash: [], font: "", textAlign: "left", textBaseline: "middle", d: "", clipId: "" });
    this.canvas = { width: map.clientWidth, height: map.clientHeight, clientWidth: map.clientWidth, clientHeight: map.clientHeight };
  }
  save() { this.stack.push({ ...this }); }
  restore() { const { stack, ...before } = this.stack.pop(); Object.assign(this, before); }
  setTransform() { /* names are written on the glass */ }
  setLineDash(dash) { this.dash = dash; }
  beginPath() { this.d = ""; }
  moveTo(x, y) { this.d += `M${x} ${y}`; }
  lineTo(x, y) { this.d += `${this.d ? "L" : "M"}${x} ${y}`; }
  closePath() { this.d += "Z"; }
  bezierCurveTo(...numbers) { this.d += `C${numbers.join(" ")}`; }
  arc(x, y, radius) { this.d += `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`; }
  fill(path) { this.put(path, { fill: this.fillStyle, stroke: "none" }); }
  stroke(path) { this.put(path, { fill: "none", stroke: this.strokeStyle, "stroke-width": this.lineWidth, "stroke-linejoin": this.lineJoin, "stroke-linecap": this.lineCap, ...(this.dash.length ? { "stroke-dasharray": this.dash.join(" ") } : {}) }); }
  clip(path) {
    this.clipId = `clip-${this.svg.childNodes.length}`;
    const clip = svgOf("clipPath", { id: this.clipId });
    clip.append(svgOf("path", { d: path ? path.d || "" : this.d }));
    this.svg.append(clip);
  }
  put(path, look) {
    const d = path ? path.d : this.d;
    if (!d || this.globalAlpha === 0) return;
    const group = svgOf("g", { transform: this.onGlass ? "" : this.onPlate, opacity: this.globalAlpha });
    group.append(svgOf("path", { d, ...look, ...(this.clipId ? { "clip-path": `url(#${this.clipId})` } : {}) }));
    this.svg.append(group);
  }
  measureText(text) { return { width: widthOf(text) }; }
  strokeText() { /* the halo of a name, which paper does not need */ }
  fillText(text, x, y) {
    const size = Number.parseFloat((/([\d.]+)px/.exec(this.font) || [0, 12])[1]);
    this.svg.append(svgOf("text", { x, y: y + size * 0.35, "font-size": size, "font-weight": this.font.startsWith("600") ? 600 : 400, "font-style": this.font.startsWith("italic") ? "italic" : "normal", "text-anchor": { left: "start", right: "end", center: "middle" }[this.textAlign], fill: this.fillStyle, opacity: this.globalAlpha }, text));
  }
}

const fileName = (ending) => `foot-${(addressNow().slice(1).replace(/[^\w-]+/g, "-") || state.view).slice(0, 60)}.${ending}`;

function save(blob, name) {
  const link = make("a", { href: URL.createObjectURL(blob), download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  say(`Saved ${name}`);
}

const svgText = () => new XMLSerializer().serializeToString(pictureSvg());
function saveSvg() { save(new Blob([svgText()], { type: "image/svg+xml" }), fileName("svg")); }

/** The same drawing as pixels, two to each of the screen's. */
async function savePng() {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText())}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width * 2;
  canvas.height = image.height * 2;
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((blob) => save(blob, fileName("png")));
}

/** A cell that a spreadsheet would take for a formula begins with an apostrophe. */
const cell = (text) => `"${(/^[=+\-@\t\r]/.test(text) ? "'" : "") + String(text).replaceAll('"', '""')}"`;
function saveCsv() {
  const rows = shownClaims().map((claim) => [claim.subject, claim.relation, claim.object, claim.says, standingOf(claim), citedIn(claim)]);
  save(new Blob(["\ufeff" + [["subject", "relation", "object", "says", "standing", "sources"], ...rows].map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n"], { type: "text/csv" }), fileName("csv"));
}

async function copyLink() {
  pushAddress({ replace: true });
  const link = location.href.split("#")[0] + addressNow();
  try {
    await navigator.clipboard.writeText(link);
    say("Link copied");
  } catch {
    const field = make("input", { value: link, "aria-label": "Link to this view" });
    document.getElementById("panel").prepend(field);
    field.select();
    say("Copy the link from the field in the panel");
  }
}
const copyButton = () => make("button", { type: "button", text: "Copy link", on: copyLink });
