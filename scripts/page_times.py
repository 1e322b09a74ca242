"""Measure the page of the whole foot in headless Chromium, and beside it pyvis' own page of the same graph."""

from __future__ import annotations

import os
import platform
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

import networkx as nx
from playwright.sync_api import Browser, Page, Request, sync_playwright
from pyvis.network import Network

import footgraph
from footgraph.foot import Foot

CHROMIUM = "/usr/bin/chromium"
ROUNDS = 5
PATIENCE = 20
"""Seconds that pyvis' page may take to stand still."""

SELECT = """async (id) => {
    const start = performance.now();
    location.hash = id;
    const wanted = id.replaceAll("_", " ");
    while (document.querySelector("#panel h2").textContent.toLowerCase() !== wanted) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now() - start;
}"""
FRAMES = """() => {
    window.frames_seen = [];
    let before = performance.now();
    const tick = (now) => { window.frames_seen.push(now - before); before = now; window.ticking = requestAnimationFrame(tick); };
    window.ticking = requestAnimationFrame(tick);
}"""


def panned(page: Page) -> float:
    """Return the median time between two frames while the picture is dragged by the mouse."""
    page.mouse.move(440, 380)
    page.mouse.down()
    page.mouse.move(450, 384)
    page.evaluate(FRAMES)
    for step in range(60):
        page.mouse.move(450 + 2 * step, 384 + step)
    times = page.evaluate("(cancelAnimationFrame(window.ticking), window.frames_seen)")
    page.mouse.up()
    return float(statistics.median(times))


def opened(browser: Browser, address: str, asked: list[str]) -> Page:
    """Return the page at an address; what it asks any host for is noted, and gets no answer."""
    page = browser.new_page(viewport={"width": 1280, "height": 800})

    def note(request: Request) -> None:
        if request.url.startswith("http"):
            asked.append(request.url)

    page.on("request", note)
    page.route("http*://**", lambda route: route.abort())
    page.goto(address, wait_until="commit")
    return page


def made_up(number: int) -> nx.MultiDiGraph[str]:
    """Return a graph of so many structures, each tied to seven others."""
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    kinds = ("muscle", "bone", "nerve", "joint", "ligament", "movement")
    for at in range(number):
        graph.add_node(f"thing_{at}", label=f"thing {at}", kind=kinds[at % len(kinds)])
    for at in range(number):
        for step in (1, 7, 30, 77, 111, 200, 301):
            other = f"thing_{(at + step) % number}"
            graph.add_edge(f"thing_{at}", other, key="touches", source="nobody", says=f"thing {at} touches {other}")
    return graph


def timed(browser: Browser, address: str, asked: list[str]) -> dict[str, float]:
    """Return how long selecting and panning take in the network of a made-up graph, everything shown."""
    page = opened(browser, f"{address}#view=network", asked)
    page.wait_for_selector("html[data-ready]")
    times = {"pan": panned(page)}
    times["select"] = statistics.median(page.evaluate(SELECT, f"thing_{at}") for at in (0, 99, 250, 420, 599))
    page.close()
    return times


def ours(browser: Browser, address: str, asked: list[str]) -> dict[str, float]:
    page = opened(browser, address, asked)
    page.wait_for_selector("html[data-ready]")
    times = {"drawn": page.evaluate("async () => (await new Promise(requestAnimationFrame), performance.now())")}
    times["paint"] = page.evaluate("performance.getEntriesByType('paint')[0].startTime")
    times["select"] = statistics.median(
        page.evaluate(SELECT, id) for id in ("abductor_hallucis", "tibial_nerve", "calcaneus", "soleus", "fibularis_longus")
    )
    times["pan"] = panned(page)
    page.evaluate("location.hash = '#view=network'")
    page.wait_for_timeout(300)
    page.mouse.wheel(0, -400)
    page.wait_for_timeout(300)
    times["pan in the network"] = panned(page)
    page.close()
    return times


def theirs(browser: Browser, address: str, asked: list[str]) -> dict[str, float]:
    page = opened(browser, address, asked)
    page.wait_for_function("typeof network !== 'undefined'", timeout=120_000)
    times = {"drawn": page.evaluate("async () => (await new Promise(requestAnimationFrame), performance.now())")}
    page.evaluate("void network.on('stabilizationIterationsDone', () => { window.still = performance.now(); })")
    try:
        page.wait_for_function("window.still", timeout=PATIENCE * 1000)
        times["still"] = page.evaluate("window.still")
    except Exception as problem:
        print(f"pyvis' page was not still after {PATIENCE} s ({type(problem).__name__})")
    page.close()
    return times


def default_page(foot: Foot) -> str:
    """Return pyvis' own page of the same graph, with its scripts in line."""
    network: Any = Network(directed=True, cdn_resources="in_line")
    for id, attributes in foot.network.nodes(data=True):
        network.add_node(id, label=attributes["label"])
    for start, end, relation in foot.network.edges(keys=True):
        network.add_edge(start, end, title=relation)
    return str(network.generate_html())


def main() -> None:
    """Print the figures with the machine and the date."""
    foot = footgraph.load()
    start = time.perf_counter()
    page = footgraph.explore(foot=foot)
    made = time.perf_counter() - start
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        path, other = Path(folder) / "foot.html", Path(folder) / "pyvis.html"
        page.write(path)
        other.write_text(default_page(foot), encoding="utf-8")
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        version = browser.version
        asked: list[str] = []
        rounds = [ours(browser, path.as_uri(), asked) for _ in range(ROUNDS)]
        print(f"{platform.platform()}, {os.cpu_count()} cores, Chromium {version}, {time.strftime('%Y-%m-%d')}")
        print(f"made in {made:.2f} s; {path.stat().st_size:,} bytes; {len(asked)} requests to any host")
        for name in rounds[0]:
            print(f"  {name:20} {statistics.median(times[name] for times in rounds):6.0f} ms (median of {ROUNDS})", flush=True)
        synthetic = Path(folder) / "synthetic.html"
        footgraph.explore(made_up(600)).write(synthetic)
        rounds = [timed(browser, synthetic.as_uri(), asked) for _ in range(ROUNDS)]
        print("600 synthetic structures in the network (at most 60 ms to pan, 250 ms to select)")
        for name in rounds[0]:
            print(f"  {name:20} {statistics.median(times[name] for times in rounds):6.0f} ms (median of {ROUNDS})", flush=True)
        others: list[str] = []
        beside = theirs(browser, other.as_uri(), others)
        browser.close()
        size = other.stat().st_size
    print(f"pyvis' own page of the same graph: {size:,} bytes; {len(set(others))} requests to hosts")
    for name, milliseconds in beside.items():
        print(f"  {name:20} {milliseconds:6.0f} ms (once)")


if __name__ == "__main__":
    main()
