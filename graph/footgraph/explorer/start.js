/* The beginning. */

function begin() {
  readPaint();
  startLegend();
  startPicture();
  startSearch();
  startExports();
  for (const button of document.querySelectorAll(".views button")) button.addEventListener("click", () => setView(button.dataset.view));
  for (const button of document.querySelectorAll(".zoom button")) button.addEventListener("click", () => ({ in: () => zoomBy(1.3), out: () => zoomBy(1 / 1.3), fit: () => fitView() })[button.dataset.zoom]());
  map.addEventListener("keydown", pressKey);
  document.getElementById("panel").addEventListener("keydown", (event) => { if (event.key === "Escape") { clear(); map.focus(); } });
  addEventListener("popstate", followAddress);
  addEventListener("hashchange", followAddress);
  dark.addEventListener("change", () => { readPaint(); fillKinds(document.getElementById("kind-chips")); buildLegend(); lightEdges(); network.redraw(); });
  document.getElementById("tally").textContent = `${count(STRUCTURES.size, "structure")} · ${count(CLAIMS.length, "claim")} · ${count(Object.keys(CONTENTS.sources).length, "source")}`;
  followAddress();
  document.documentElement.dataset.ready = "true";
}

try {
  begin();
} catch (problem) {
  document.getElementById("panel").textContent = `This page could not start: ${problem.message}`;
  throw problem;
}
