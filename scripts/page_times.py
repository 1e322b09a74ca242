"""Measure the page of the whole foot in headless Chromium: its size, when it is drawn, and what it asks of the network."""

from __future__ import annotations

import os
import platform
import statistics
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Browser, Request, sync_playwright

import footgraph
from footgraph.page import page_html, write_page

CHROMIUM = "/usr/bin/chromium"
ROUNDS = 5


def milliseconds(browser: Browser, address: str, asked: list[str]) -> tuple[float, float]:
    """Return when the first paint came and when the page could be used, in ms after navigation began."""
    page = browser.new_page(viewport={"width": 1280, "height": 800})

    def note(request: Request) -> None:
        if not request.url.startswith(("file:", "data:", "blob:")):
            asked.append(request.url)

    page.on("request", note)
    page.goto(address, wait_until="load")
    page.wait_for_function("document.querySelector('canvas') && performance.getEntriesByType('paint').length > 0")
    ready = page.evaluate("performance.now()")
    paint = page.evaluate("performance.getEntriesByType('paint')[0].startTime")
    page.evaluate("location.hash = '#abductor_hallucis'")
    page.wait_for_timeout(300)
    page.close()
    return float(paint), float(ready)


def main() -> None:
    """Print the figures with the machine and the date."""
    foot = footgraph.load()
    start = time.perf_counter()
    html = page_html(foot.record, title="The foot and ankle", says=foot.says)
    made = time.perf_counter() - start
    asked: list[str] = []
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        page = Path(folder) / "foot.html"
        write_page(html, page)
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        times = [milliseconds(browser, page.as_uri(), asked) for _ in range(ROUNDS)]
        version = browser.version
        browser.close()
    paint, ready = (statistics.median(column) for column in zip(*times, strict=True))
    print(f"{platform.platform()}, {os.cpu_count()} cores, Chromium {version}, {time.strftime('%Y-%m-%d')}")
    print(f"made in {made:.2f} s; {len(html.encode()):,} bytes; {len(asked)} requests to any host")
    print(f"first paint {paint:.0f} ms, ready {ready:.0f} ms (medians of {ROUNDS})")


if __name__ == "__main__":
    main()
