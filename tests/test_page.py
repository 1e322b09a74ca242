"""The page: one file, offline, the same bytes for the same record, and everything in it can be reached."""

from __future__ import annotations

import base64
import hashlib
import json
import math
import os
import re
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

import networkx as nx
import pytest

import footgraph
from footgraph.explorer.packing import unsqueezed
from footgraph.explorer.views import VIEWS
from footgraph.facts import Fact, Record, Source, Structure
from footgraph.foot import Foot
from footgraph.losses import losses
from footgraph.page import VIS, page_html, write_page

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

CHROMIUM = "/usr/bin/chromium"
VIS_SHA256 = "1f20f0736f32cb9bedf8f6383b25cfea2f839e1abe80d6e8040b4d5bea378c69"
HOSTILE = '</script><img src=x onerror="document.documentElement.dataset.pwn=1"><!--\u2028'

# Abductor hallucis arises from the calcaneus and reaches the big toe; two sources agree on its nerve, and its layer is disputed.
STRUCTURES = (
    Structure("abductor_hallucis", "abductor hallucis", "muscle", "musculus abductor hallucis", ("AbH",), ("big toe spreader",)),
    Structure("fibularis_longus", "fibularis longus", "muscle", "", ("FL",), ("peroneus longus", "long fíbular muscle")),
    Structure("tibialis_anterior", "tibialis anterior", "muscle"),
    Structure("calcaneus", "calcaneus", "bone", "", (), ("heel bone",)),
    Structure("medial_process_of_calcaneal_tuberosity", "medial process of calcaneal tuberosity", "bone_feature"),
    Structure("proximal_phalanx_of_big_toe", "proximal phalanx of big toe", "bone"),
    Structure("medial_plantar_nerve", "medial plantar nerve", "nerve"),
    Structure("first_layer_of_sole", "first layer of sole", "layer"),
    Structure("first_mtp_abduction", "abduction of big toe at the MTP joint", "movement"),
    Structure("muscles_of_sole", "muscles of sole", "group"),
    Structure("short_foot", "short foot exercise", "exercise"),
    Structure("odd_thing", "odd thing", "unheard_of_kind"),
)
SOURCES = {
    "gray1918": Source(
        "gray1918", "Gray, Anatomy of the Human Body, 1918", "https://example.org/gray", "public domain", "excerpt"
    ),
    "evil": Source("evil", f"Evil {HOSTILE}", "javascript:alert(1)", "none", "abstract", HOSTILE),
}


def fact(number: int, subject: str, relation: str, thing: str, **more: Any) -> Fact:
    return Fact(f"f{number}", subject, relation, thing, **{"source": "gray1918"} | more)


PROCESS = (("feature", "medial_process_of_calcaneal_tuberosity"),)
FACTS = (
    fact(1, "abductor_hallucis", "has_origin", "calcaneus", parts=PROCESS, locator="p. 491"),
    fact(2, "abductor_hallucis", "has_insertion", "proximal_phalanx_of_big_toe"),
    fact(3, "abductor_hallucis", "innervated_by", "medial_plantar_nerve"),
    fact(4, "abductor_hallucis", "innervated_by", "medial_plantar_nerve", source="evil", note="seen twice"),
    fact(5, "abductor_hallucis", "in_layer", "first_layer_of_sole", standing="disputed"),
    fact(6, "abductor_hallucis", "has_action", "first_mtp_abduction", parts=(("condition", "standing"),)),
    fact(7, "abductor_hallucis", "member_of", "muscles_of_sole"),
    fact(8, "short_foot", "loads", "muscles_of_sole"),
    fact(9, "abductor_hallucis", "described_as", "Spreads the big toe."),
    fact(10, "odd_thing", "drains_into", "calcaneus"),
    Fact("c1", "abductor_hallucis", "crosses", "first_mtp_abduction", rule="crosses", because=("f1", "f2")),
)
RECORD = Record({structure.id: structure for structure in STRUCTURES}, FACTS, SOURCES)
ANSWER = {
    "question": "Which muscle spreads the big toe?",
    "reading": "muscles with the action abduction of big toe",
    "status": "answered",
    "kind": "structures",
    "value": None,
    "answers": [
        {"id": "abductor_hallucis", "label": "abductor hallucis", "kind": "muscle", "standing": "agreed", "facts": ["f:f6"]}
    ],
    "facts": {
        "f:f6": {
            "says": "abductor hallucis abducts the big toe",
            "source": {"key": "gray1918", "citation": "Gray, Anatomy of the Human Body, 1918", "locator": "p. 491"},
            "standing": "agreed",
            "rule": None,
        }
    },
    "text": "Abductor hallucis does.",
    "suggestions": ["What supplies abductor hallucis?"],
}


def says(fact: Fact) -> str:
    return f"{fact.subject} {fact.relation} {fact.object}"


def contents_of(page: str) -> Any:
    """Return what the page knows."""
    return json.loads(packed_in(page, "contents"))


def packed_in(page: str, id: str) -> str:
    return unsqueezed(page.partition(f'id="{id}" type="application/octet-stream">')[2].partition("</script>")[0])


def page_of(record: Record = RECORD, **more: Any) -> str:
    return page_html(record, title="The foot", says=says, **more)


def hostile_record() -> Record:
    """Return the tiny foot with markup in every text that a table could bring."""
    structures = {
        structure.id: Structure(structure.id, HOSTILE + structure.label, structure.kind, HOSTILE, (HOSTILE,), (HOSTILE,))
        for structure in STRUCTURES
    }
    structures["x"] = Structure("x", HOSTILE, HOSTILE)
    facts = tuple(
        Fact(f.id, f.subject, f.relation, f.object, ((HOSTILE, HOSTILE),), "evil", HOSTILE, HOSTILE, HOSTILE) for f in FACTS
    )
    return Record(structures, (*facts, fact(99, "x", HOSTILE, HOSTILE)), SOURCES)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A headless Chromium that is shut down at the end."""
    if not Path(CHROMIUM).exists():
        (pytest.fail if os.environ.get("FOOTGRAPH_BROWSER") == "required" else pytest.skip)(f"no Chromium at {CHROMIUM}")
    sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    with sync_api.sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        yield chromium
        chromium.close()


class Opened:
    """A page opened from disk, with everything it asked for and complained about."""

    def __init__(self, browser: Browser, path: Path, html: str, *, at: str = "", **context: Any) -> None:
        if html:
            write_page(html, path)
        self.page: Page = browser.new_page(**{"viewport": {"width": 1280, "height": 800}} | context)
        self.requests: list[str] = []
        self.complaints: list[str] = []
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.goto(path.as_uri() + at)
        self.page.wait_for_selector("html[data-ready]")

    def panel(self) -> str:
        return self.page.inner_text("#panel")

    def heading(self) -> str:
        return self.page.inner_text("#panel h2")

    def close(self) -> None:
        """Close the page and insist that it neither asked any host for anything nor complained."""
        assert [url for url in self.requests if not url.startswith("file:")] == []
        assert self.complaints == []
        self.page.close()


def open_page(browser: Browser, tmp_path: Path, html: str = "", **more: Any) -> Opened:
    return Opened(browser, tmp_path / "foot.html", html or page_of(), **more)


# --- The file ---


def test_the_page_is_whole_html() -> None:
    """The page says what it is: doctype, language, title, viewport, and that it is no medical advice."""
    html = page_of()
    assert html.startswith('<!doctype html>\n<html lang="en">')
    assert "<title>The foot</title>" in html
    assert 'name="viewport" content="width=device-width, initial-scale=1"' in html
    assert "Education, not medical advice." in html


def test_the_page_names_no_address_but_those_of_sources() -> None:
    """No element of the page loads anything: no src, no href, no import, no url()."""
    html = page_of()
    own = re.sub(r"<script.*?</script>", "", html, flags=re.DOTALL)
    assert not re.findall(r"(?:src|href)\s*=|@import|url\(", own)


def test_the_policy_admits_just_the_three_scripts() -> None:
    """The hashes of the content security policy are those of the scripts: the one that unpacks, and the two it unpacks."""
    html = page_of()
    policy = html.split('Content-Security-Policy" content="')[1].split('"')[0].replace("&#39;", "'")
    unpack = re.findall(r"<script>(.*?)</script>", html, re.DOTALL)
    scripts = [*unpack, packed_in(html, "renderer"), packed_in(html, "script")]
    hashes = [base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() for script in scripts]
    assert "\r" not in html
    assert policy.startswith("default-src 'none'")
    assert re.findall(r"'sha256-([^']+)'", policy) == hashes
    assert len(hashes) == 3


def test_vis_is_the_one_that_was_read() -> None:
    """The bundled renderer is the file whose behaviour was measured; another one must be looked at first."""
    assert hashlib.sha256(resources.files("pyvis").joinpath(VIS).read_bytes()).hexdigest() == VIS_SHA256


def test_physics_is_off_and_places_are_fixed() -> None:
    """pyvis' options say so: nothing moves by itself."""
    contents = contents_of(page_of())
    assert contents["options"]["physics"]["enabled"] is False
    assert all("network" in structure["spots"] for structure in contents["structures"])


def test_the_tiny_page_is_small() -> None:
    """Renderer, style and script leave most of the 1.5 MB to the facts."""
    assert len(page_of().encode()) < 700_000


def test_hostile_text_is_never_markup() -> None:
    """Whatever the tables say, the page's markup stays the same: as many scripts, no image."""
    html = page_html(
        hostile_record(), title=HOSTILE, answer=ANSWER | {"text": HOSTILE, "question": HOSTILE}, says=lambda _: HOSTILE
    )
    assert html.count("<script") == page_of().count("<script")
    assert "<img" not in html
    assert 'href="javascript' not in html
    assert "javascript:alert" not in html


def test_the_same_record_gives_the_same_bytes(tmp_path: Path) -> None:
    """Processes with other hash seeds, in a locale of ASCII alone, or with a terminal of Windows' write the same file."""
    code = "import sys, test_page as t; t.write_page(t.page_of(answer=t.ANSWER), sys.argv[1])"
    ascii_alone = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    settings: tuple[dict[str, str], ...] = ({}, ascii_alone, {"PYTHONIOENCODING": "cp1252"})
    for seed, setting in enumerate(settings, start=1):
        environment = {
            **os.environ,
            **setting,
            "PYTHONHASHSEED": str(seed),
            "PYTHONPATH": os.pathsep.join([str(Path(__file__).parent), *sys.path]),
        }
        subprocess.run([sys.executable, "-c", code, str(tmp_path / f"{seed}.html")], check=True, env=environment)
    assert len({path.read_bytes() for path in tmp_path.iterdir()}) == 1


def test_the_order_of_the_tables_does_not_show() -> None:
    """Facts and structures read in another order give the same page."""
    backwards = Record(dict(reversed(RECORD.structures.items())), FACTS[::-1], dict(reversed(SOURCES.items())))
    assert page_of(backwards) == page_of()


def test_an_empty_record_still_gives_a_page() -> None:
    """With nothing to show, the page shows nothing."""
    assert "<!doctype html>" in page_of(Record({}, (), {}))


def test_without_javascript_the_facts_are_there_to_read() -> None:
    """The noscript part holds every structure and every sentence."""
    plain = page_of().split("<noscript>")[1].split("</noscript>")[0]
    assert all(structure.label in plain for structure in STRUCTURES)
    assert all(says(fact) in plain for fact in FACTS)


def test_writing_is_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A write that fails leaves the old page, and no draft beside it."""
    path = tmp_path / "foot.html"
    write_page("old → page\n", path)
    assert path.read_bytes() == "old → page\n".encode()

    def refuse(*_: object) -> None:
        raise OSError(28, "disk is full")

    monkeypatch.setattr("footgraph.whole_files.os.replace", refuse)
    with pytest.raises(OSError, match="disk is full"):
        write_page("new", path)
    assert path.read_bytes() == "old → page\n".encode()
    assert list(tmp_path.iterdir()) == [path]


# --- In a browser ---


@pytest.mark.browser
def test_the_page_draws_offline_and_in_silence(browser: Browser, tmp_path: Path) -> None:
    """The foot is drawn within 2.5 s without a request or a complaint, in each view."""
    opened = open_page(browser, tmp_path)
    drawn = opened.page.evaluate("performance.now()")
    assert drawn < 2500
    for view in ("top", "network", "list", "sole"):
        opened.page.click(f"[data-view={view}]")
    colours = opened.page.evaluate(
        """() => {
            const canvas = document.querySelector("#map canvas");
            const pixels = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;
            const seen = new Set();
            for (let at = 0; at < pixels.length; at += 4000) seen.add(pixels.slice(at, at + 3).join());
            return seen.size;
        }"""
    )
    assert colours > 5
    opened.close()


@pytest.mark.browser
def test_a_network_that_hangs_holds_nothing_up(browser: Browser, whole: Path) -> None:
    """With every host silent for ever, the whole foot is drawn within 2.5 s, and no host was asked."""
    page = browser.new_page()
    asked: list[str] = []
    page.route(re.compile("^http"), lambda route: asked.append(route.request.url))  # and never an answer
    page.on("websocket", lambda socket: asked.append(socket.url))
    page.goto(whole.as_uri())
    page.wait_for_selector("html[data-ready]")
    assert page.evaluate("performance.now()") < 2500
    assert asked == []
    page.close()


@pytest.mark.browser
@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("abh", "abductor hallucis"),
        ("peroneus longus", "fibularis longus"),
        ("fibular muscle", "fibularis longus"),
        ("heel bone", "calcaneus"),
        ("musculus abductor", "abductor hallucis"),
    ],
)
def test_search_finds_by_any_name(browser: Browser, tmp_path: Path, typed: str, found: str) -> None:
    """Abbreviation, synonym, Latin and a name without its accents all lead to the structure."""
    opened = open_page(browser, tmp_path)
    opened.page.fill("#search", typed)
    assert opened.page.get_attribute("#search", "aria-expanded") == "true"
    assert opened.page.get_attribute("#search", "aria-activedescendant") == "hit-0"
    opened.page.press("#search", "Enter")
    assert opened.heading().lower() == found
    assert opened.page.evaluate("location.hash.split('&')[0]") == "#" + found.replace(" ", "_")
    opened.close()


@pytest.mark.browser
def test_search_says_when_nothing_is_found(browser: Browser, tmp_path: Path) -> None:
    """A word the foot does not know is said back, and Escape closes the list."""
    opened = open_page(browser, tmp_path)
    opened.page.fill("#search", "elbow")
    assert "elbow" in opened.page.inner_text("#found")
    opened.page.press("#search", "Escape")
    assert opened.page.is_hidden("#found")
    opened.close()


@pytest.mark.browser
def test_the_panel_tells_everything_with_its_sources(browser: Browser, tmp_path: Path) -> None:
    """Headings in order, one claim of two sources once, disputes, conclusions and groups by word, sources in place."""
    opened = open_page(browser, tmp_path, at="#abductor_hallucis")
    headings = [heading.lower() for heading in opened.page.locator("#panel h3").all_inner_texts()]
    assert headings[:6] == ["in short", "origin", "insertion", "nerve", "actions", "layer, compartment"]
    panel = opened.panel()
    assert panel.count("medial plantar nerve") == 1
    for words in ("2 sources", "disputed", "concluded", "when: standing", "said of muscles of sole", "Spreads the big toe."):
        assert words in panel
    opened.page.click("#panel .cite[aria-label*='has_origin']")
    source = opened.page.locator(".sources:not([hidden])")
    assert "Gray, Anatomy of the Human Body, 1918, p. 491" in source.inner_text()
    assert "read: excerpt" in source.inner_text()
    assert source.locator("a").get_attribute("href") == "https://example.org/gray"
    assert "noopener" in (source.locator("a").get_attribute("rel") or "")
    opened.close()


@pytest.mark.browser
@pytest.mark.parametrize(("width", "beside"), [(1280, True), (390, False)])
def test_sides_of_a_dispute_stand_beside_one_another(browser: Browser, tmp_path: Path, width: int, beside: bool) -> None:
    """What most say and what one says are two columns, one above the other on a phone; each opens to its own source."""
    other = Structure("lateral_plantar_nerve", "lateral plantar nerve", "nerve")
    odd = fact(30, "abductor_hallucis", "innervated_by", other.id, source="evil", standing="disputed")
    record = Record({**RECORD.structures, other.id: other}, (*FACTS, odd), SOURCES)
    html = page_of(record)
    opened = open_page(browser, tmp_path, html, at="#abductor_hallucis", viewport={"width": width, "height": 800})
    sides = opened.page.locator("#panel .sides:has([data-id=lateral_plantar_nerve]) > div")
    assert [" ".join(side.split()) for side in sides.all_inner_texts()] == [
        "Sources agree medial plantar nerve 2 sources",
        "Sources differ lateral plantar nerve disputed 1 source",
    ]
    left, right = (side.bounding_box() for side in sides.all())
    assert left and right
    assert (left["x"] + left["width"] <= right["x"]) is beside
    assert (left["y"] + left["height"] <= right["y"]) is not beside
    sides.last.locator(".cite").click()
    assert "Evil" in sides.last.inner_text()
    assert "Gray" not in sides.last.inner_text()
    opened.page.evaluate("() => { location.hash = 'lateral_plantar_nerve' }")
    opened.page.wait_for_function("() => document.querySelector('#panel h2').textContent === 'Lateral plantar nerve'")
    against = opened.page.locator("#panel .sides > div").last
    assert " ".join(against.inner_text().split()) == "Others say medial plantar nerve 2 sources"
    opened.close()


@pytest.mark.browser
def test_every_claim_is_on_the_panel_of_both_its_ends(browser: Browser, tmp_path: Path) -> None:
    """No fact is lost on the way: each stands under its subject and under its object."""
    opened = open_page(browser, tmp_path)
    for structure in RECORD.structures:
        opened.page.evaluate("id => { location.hash = id }", structure)
        label = RECORD.structures[structure].label.lower()
        opened.page.wait_for_function(
            "label => document.querySelector('#panel h2').textContent.toLowerCase() === label", arg=label
        )
        told = opened.page.eval_on_selector_all("#panel .cite", "all => all.map(each => each.getAttribute('aria-label'))")
        for each in FACTS:
            if structure in (each.subject, each.object, *(value for _, value in each.parts)):
                assert any(label.endswith(": " + says(each)) for label in told), (structure, each.id)
    opened.close()


@pytest.mark.browser
def test_gaps_are_said(browser: Browser, tmp_path: Path) -> None:
    """A muscle of which nothing is recorded says so four times."""
    opened = open_page(browser, tmp_path, at="#tibialis_anterior")
    assert opened.panel().count("not recorded") == 4
    assert opened.page.get_attribute("[data-view=leg_front]", "aria-pressed") == "true"
    opened.close()


@pytest.mark.browser
def test_a_click_on_the_drawing_opens_the_panel(browser: Browser, tmp_path: Path) -> None:
    """What is drawn can be pressed: the heel, in the middle of the picture, opens the calcaneus; Escape lets it go."""
    opened = open_page(browser, tmp_path)
    hit = opened.page.evaluate(
        """() => {
            const map = document.getElementById("map"), note = document.getElementById("whisper");
            const box = map.getBoundingClientRect();
            for (let y = box.top + 20; y < box.bottom; y += 9) for (let x = box.left + 250; x < box.right - 250; x += 9) {
                map.dispatchEvent(new PointerEvent("pointermove", { clientX: x, clientY: y, bubbles: true }));
                if (!note.hidden && note.textContent === "Calcaneus") return [x, y];
            }
            return null;
        }"""
    )
    assert hit
    opened.page.mouse.click(*hit)
    opened.page.wait_for_function("() => location.hash.split('&')[0] === '#calcaneus'")
    assert opened.heading() == "Calcaneus"
    assert "origin of" in opened.panel()
    opened.page.focus("#map")
    opened.page.keyboard.press("Escape")
    assert opened.heading() == "Explore the foot"
    opened.close()


@pytest.mark.browser
def test_keys_walk_and_back_returns(browser: Browser, tmp_path: Path) -> None:
    """Arrows go to a neighbour and say its name; Back returns to where one was; an unknown address is home."""
    opened = open_page(browser, tmp_path, at="#abductor_hallucis")
    opened.page.focus("#map")
    opened.page.keyboard.press("ArrowUp")
    assert opened.heading() != "Abductor hallucis"
    assert opened.heading().lower() in opened.page.inner_text("#live").lower()
    opened.page.go_back()
    opened.page.wait_for_function("() => document.querySelector('#panel h2').textContent === 'Abductor hallucis'")
    opened.page.evaluate("() => { location.hash = '%E0%A4%A' }")
    opened.page.wait_for_function("() => document.querySelector('#panel h2').textContent === 'Explore the foot'")
    opened.close()


@pytest.mark.browser
def test_filters_say_what_they_show(browser: Browser, tmp_path: Path) -> None:
    """A chip of the legend is a button that knows whether it is pressed."""
    opened = open_page(browser, tmp_path)
    opened.page.click("#kinds summary")
    muscles = opened.page.locator("[data-kind=muscle]")
    assert muscles.get_attribute("aria-pressed") == "true"
    muscles.click()
    assert muscles.get_attribute("aria-pressed") == "false"
    assert "0 muscles shown" in opened.page.inner_text("#live")
    muscles.click()
    opened.page.keyboard.press("Escape")
    opened.page.click("[data-value=first_layer_of_sole]")
    assert "1 muscle shown" in opened.page.inner_text("#live")
    assert opened.page.locator("[data-kind=unheard_of_kind]").count() == 1
    opened.close()


@pytest.mark.browser
def test_the_answer_stands_in_the_panel_and_is_lit(browser: Browser, tmp_path: Path) -> None:
    """An answered question opens with its text, its reasons and their source; from a structure one comes back to it."""
    opened = open_page(browser, tmp_path, page_of(answer=ANSWER))
    assert opened.heading() == ANSWER["question"]
    assert "Abductor hallucis does." in opened.panel()
    opened.page.click("#panel .cite")
    assert "Gray, Anatomy of the Human Body, 1918" in opened.panel()
    opened.page.click("#panel [data-id=abductor_hallucis]")
    assert opened.heading() == "Abductor hallucis"
    opened.page.click("#panel .back")
    assert opened.heading() == ANSWER["question"]
    opened.close()


@pytest.mark.browser
def test_the_list_holds_everything_once(browser: Browser, tmp_path: Path) -> None:
    """Each structure is listed once; the table of facts is made on opening, one row a claim."""
    opened = open_page(browser, tmp_path)
    opened.page.click("[data-view=list]")
    assert opened.page.locator("#list .to").count() == len(STRUCTURES)
    assert opened.page.locator("#list tbody tr").count() == 0
    opened.page.click("#list summary")
    opened.page.locator("#list tbody tr").first.wait_for()
    assert opened.page.locator("#list tbody tr").count() == len(FACTS) - 1
    opened.close()


@pytest.mark.browser
def test_hostile_text_stays_text(browser: Browser, tmp_path: Path) -> None:
    """Markup in any table is shown as it is written, and runs nowhere."""
    html = page_html(
        hostile_record(), title=HOSTILE, answer=ANSWER | {"text": HOSTILE, "suggestions": [HOSTILE]}, says=lambda _: HOSTILE
    )
    opened = open_page(browser, tmp_path, html)
    opened.page.fill("#search", "script")
    for view in ("top", "network", "list"):
        opened.page.click(f"[data-view={view}]")
    opened.page.click("#list summary")
    opened.page.evaluate("() => { location.hash = 'abductor_hallucis' }")
    opened.page.wait_for_function("() => document.querySelectorAll('#panel .cite').length > 3")
    for cite in opened.page.locator("#panel .cite").all():
        cite.click()
    assert opened.page.evaluate("document.documentElement.dataset.pwn") is None
    assert opened.page.locator("img").count() == 0
    assert "onerror" in opened.panel()
    opened.close()


@pytest.mark.browser
@pytest.mark.parametrize("width", [320, 390, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_makes_the_page_scroll_sideways(browser: Browser, tmp_path: Path, width: int, scheme: str) -> None:
    """From the narrowest phone on, by day and by night, the page is as wide as its window."""
    opened = open_page(
        browser,
        tmp_path,
        at="#abductor_hallucis",
        viewport={"width": width, "height": 700},
        color_scheme=scheme,
        reduced_motion="reduce",
    )
    assert opened.page.evaluate("document.documentElement.scrollWidth") <= width
    opened.close()


@pytest.mark.browser
def test_the_page_works_in_a_sandboxed_frame(browser: Browser, tmp_path: Path) -> None:
    """Inside a notebook's sandbox, where history refuses, a structure still opens."""
    html = page_of()
    frame = ElementTree.Element("iframe", {"sandbox": "allow-scripts", "srcdoc": html, "width": "1000", "height": "700"})
    outer = tmp_path / "outer.html"
    outer.write_text(
        "<!doctype html><title>outer</title>" + ElementTree.tostring(frame, encoding="unicode", method="html"), encoding="utf-8"
    )
    page = browser.new_page()
    page.goto(outer.as_uri())
    inner = page.frame_locator("iframe")
    inner.locator("#panel [data-id=abductor_hallucis]").first.click()
    assert inner.locator("#panel h2").inner_text() == "Abductor hallucis"
    page.close()


@pytest.mark.browser
def test_a_muscle_of_several_heads_tells_what_its_heads_do(browser: Browser, tmp_path: Path) -> None:
    """Where only a head's origin is recorded, the muscle's panel shows it, and says of which head."""
    head = Structure("oblique_head", "oblique head", "muscle_head")
    facts = (
        fact(20, "oblique_head", "part_of", "fibularis_longus"),
        fact(21, "oblique_head", "has_origin", "calcaneus"),
    )
    record = Record({**RECORD.structures, head.id: head}, (*FACTS, *facts), SOURCES)
    opened = open_page(browser, tmp_path, page_of(record), at="#fibularis_longus")
    assert "said of oblique head" in opened.panel()
    opened.close()


# --- The whole foot, in a browser ---


@pytest.fixture(scope="module")
def foot() -> Foot:
    return footgraph.load()


@pytest.fixture(scope="module")
def whole(foot: Foot, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of the whole foot, made once."""
    path = tmp_path_factory.mktemp("whole") / "foot.html"
    footgraph.explore(foot=foot).write(path)
    return path


def visit(browser: Browser, whole: Path, at: str = "", **context: Any) -> Opened:
    return Opened(browser, whole, "", at=at, **context)


TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SIZES = ((1280, 800), (1024, 768), (390, 844), (320, 640), (640, 400))  # the last is 1280 x 800 at 200 %


def test_the_contents_keep_their_schema(whole: Path) -> None:
    """What a page holds is what explorer/contents.schema.json says, for the whole foot, a tiny and a hostile one."""
    fastjsonschema = pytest.importorskip("fastjsonschema")  # comes with validate-pyproject
    schema = json.loads(resources.files("footgraph.explorer").joinpath("contents.schema.json").read_text(encoding="utf-8"))
    validate = fastjsonschema.compile(schema)
    hostile = page_html(hostile_record(), title=HOSTILE, says=lambda _: HOSTILE)
    for html in (whole.read_text(encoding="utf-8"), page_of(answer=ANSWER), hostile):
        validate(contents_of(html))


def test_the_whole_foot_is_below_one_and_a_half_megabytes(whole: Path) -> None:
    assert whole.stat().st_size < 1_500_000


@pytest.mark.browser
@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("at", ["", "#abductor_hallucis", "#tibial_nerve", "#view=top"])
def test_names_never_overlap_and_every_leader_ends_in_its_place(
    browser: Browser, whole: Path, width: int, height: int, at: str
) -> None:
    """At each size the names stand in the stage, apart from one another and 24 px high; each has its leader."""
    opened = visit(browser, whole, at, viewport={"width": width, "height": height})
    boxes = opened.page.eval_on_selector_all(
        ".name",
        "all => all.map(each => (({ left, right, top, bottom }) => [left, right, top, bottom])(each.getBoundingClientRect()))",
    )
    stage = opened.page.evaluate(
        "(({ left, right, top, bottom }) => [left, right, top, bottom])(document.getElementById('stage').getBoundingClientRect())"
    )
    assert len(boxes) >= 10
    for number, (left, right, top, bottom) in enumerate(boxes):
        assert left >= stage[0] - 1 and right <= stage[1] + 1 and top >= stage[2] - 1 and bottom <= stage[3] + 1
        assert bottom - top > 23.9
        for other in boxes[:number]:
            apart = right <= other[0] + 0.5 or other[1] <= left + 0.5 or bottom <= other[2] + 0.5 or other[3] <= top + 0.5
            assert apart, (boxes[number], other)
    leaders = opened.page.eval_on_selector_all(
        "#leaders path", "all => all.map(each => [each.dataset.id, each.getAttribute('d')])"
    )
    assert len(leaders) == len(boxes)
    opened.close()


def frame_of(contents: Any, view: str) -> list[float]:
    return next(each["frame"] for each in contents["views"] if each["id"] == view)


@pytest.mark.browser
@pytest.mark.parametrize("view", VIEWS)
def test_a_leader_ends_inside_the_shape_it_names(browser: Browser, whole: Path, view: str) -> None:
    """The dot of each name lies in (or on the line of) a shape of its structure, or is the glyph of what has no shape."""
    opened = visit(browser, whole, f"#view={view}")
    contents = contents_of(whole.read_text(encoding="utf-8"))
    shapes: dict[str, list[dict[str, Any]]] = {}
    for shape in contents["shapes"][view]:
        for id in (shape.get("id"), shape.get("also")):
            if id:
                shapes.setdefault(id, []).append(shape)
    ends = opened.page.eval_on_selector_all(
        "#leaders path",
        "all => all.map(each => [each.dataset.id, ...each.getAttribute('d').match(/[\\d.-]+/g).slice(0, 2).map(Number)])",
    )
    assert len(ends) >= 10
    outside = opened.page.evaluate(
        """([ends, shapes, [left, right, top, bottom]]) => {
            const map = document.getElementById("map");
            const room = Math.min(220, map.clientWidth * 0.24);
            const scale = Math.min((map.clientWidth - 2 * room) / (right - left), (map.clientHeight - 24) / (bottom - top));
            const pen = document.createElement("canvas").getContext("2d");
            pen.lineWidth = 14;
            return ends.filter(([id, x, y]) => !shapes[id].some((shape) => {
                const [aside, down] = [x - map.clientWidth / 2, y - map.clientHeight / 2];
                const at = [aside / scale + (left + right) / 2, down / scale + (top + bottom) / 2];
                return pen.isPointInStroke(new Path2D(shape.d), ...at) || pen.isPointInPath(new Path2D(shape.d), ...at);
            }));
        }""",
        [[end for end in ends if end[0] in shapes], shapes, frame_of(contents, view)],
    )
    assert outside == []
    opened.close()


@pytest.mark.browser
def test_each_value_of_a_colouring_shows_just_its_muscles(browser: Browser, whole: Path, foot: Foot) -> None:
    """Pressing a layer leaves the muscles of that layer alone in the picture."""
    opened = visit(browser, whole, "#view=sole")
    for layer in ("first", "second", "third", "fourth"):
        opened.page.evaluate("id => { location.hash = `view=sole&only=${id}` }", f"{layer}_layer_of_sole")
        opened.page.wait_for_function(
            "id => document.querySelector(`[data-value=${id}][aria-pressed=true]`)", arg=f"{layer}_layer_of_sole"
        )
        opened.page.wait_for_timeout(120)
        named = set(opened.page.eval_on_selector_all(".name", "all => all.map(each => each.dataset.id)"))
        inside = {
            fact.subject for fact in foot.record.facts if fact.relation == "in_layer" and fact.object == f"{layer}_layer_of_sole"
        }
        inside |= {member for id in inside for member in foot.members(id)}
        muscles = {id for id in named if foot.record.structures[id].kind == "muscle"}
        assert muscles and muscles <= inside, muscles - inside
    opened.close()


@pytest.mark.browser
def test_one_layer_deeper_takes_off_layer_after_layer(browser: Browser, whole: Path) -> None:
    opened = visit(browser, whole, "#view=sole")
    shown = []
    for _ in range(5):
        opened.page.click("#peel")
        shown.append(int(opened.page.inner_text("#live").split(" ")[0]))
    assert shown[0] > shown[1] > shown[2] > shown[3] < shown[4]
    opened.close()


@pytest.mark.browser
def test_names_are_one_tab_stop_and_arrows_walk_them(browser: Browser, whole: Path) -> None:
    """Roving tabindex: one name can be tabbed to, arrows go on, Enter opens, Escape lets go."""
    opened = visit(browser, whole, "#view=sole")
    assert opened.page.locator(".name[tabindex='0']").count() == 1
    opened.page.focus(".name[tabindex='0']")
    first = opened.page.evaluate("document.activeElement.dataset.id")
    opened.page.keyboard.press("ArrowDown")
    second = opened.page.evaluate("document.activeElement.dataset.id")
    assert second and second != first
    opened.page.keyboard.press("Enter")
    opened.page.wait_for_function("id => location.hash.startsWith('#' + id)", arg=second)
    assert opened.page.evaluate("document.activeElement.tagName") == "H2"
    opened.page.keyboard.press("Escape")
    assert opened.heading() == "Explore the foot"
    opened.close()


@pytest.mark.browser
def test_a_path_is_told_step_by_step_and_as_short_as_networkx_finds(browser: Browser, whole: Path, foot: Foot) -> None:
    """Each step of the page is a claim of the graph; there are as many as ``Foot.path`` takes."""
    ids = list(foot.record.structures)
    opened = visit(browser, whole)
    for start, end in (("tibial_nerve", "big_toe"), ("soleus", "cuboid"), ("short_foot", "calcaneus"), (ids[7], ids[-7])):
        opened.page.evaluate("([a, b]) => { location.hash = `path=${a}..${b}` }", [start, end])
        opened.page.wait_for_function(
            "label => document.querySelector('#panel h2').textContent.toLowerCase().startsWith(`from ${label}`.toLowerCase())",
            arg=foot.record.structures[start].label,
        )
        opened.page.wait_for_timeout(100)
        answer = foot.path(start, end)
        assert opened.page.locator("#panel .step").count() == (answer.value or 0)
        steps = opened.page.eval_on_selector_all(
            "#panel .step > span:first-child", "all => all.map(each => each.textContent.toLowerCase())"
        )
        told = {foot.says(fact).lower() for fact in foot.record.facts}
        assert set(steps) <= told
    opened.close()


@pytest.mark.browser
def test_an_answer_lights_what_the_graph_answers_now(browser: Browser, whole: Path, foot: Foot) -> None:
    """Each answered question of the page lists the structures that asking it again finds."""
    contents = contents_of(whole.read_text(encoding="utf-8"))
    assert len(contents["answers"]) >= 10
    opened = visit(browser, whole)
    for number, answer in enumerate(contents["answers"], start=1):
        again = foot.ask(answer["question"])
        assert [found["id"] for found in answer["answers"]] == [found.structure.id for found in again.found]
        opened.page.evaluate("n => { location.hash = `answer=${n}` }", number)
        opened.page.wait_for_function("q => document.querySelector('#panel h2').textContent === q", arg=answer["question"])
        listed = opened.page.eval_on_selector_all(
            "#panel ul:first-of-type > .fact > .to", "all => all.map(each => each.dataset.id)"
        )
        assert {found["id"] for found in answer["answers"]} <= set(listed)
    opened.close()


@pytest.mark.browser
def test_what_is_lost_without_a_nerve_is_what_the_graph_says(browser: Browser, whole: Path, foot: Foot) -> None:
    opened = visit(browser, whole, "#deep_fibular_nerve")
    opened.page.click("#panel .cut")
    opened.page.wait_for_function("() => location.hash.startsWith('#without=deep_fibular_nerve')")
    listed = opened.page.eval_on_selector_all("#panel ul:first-of-type > .fact > .to", "all => all.map(each => each.dataset.id)")
    lost = losses(foot.store, "deep_fibular_nerve")
    assert lost.lost.keys() and lost.lost.keys() <= set(listed)
    assert "lost" in opened.page.inner_text("#names")
    opened.close()


@pytest.mark.browser
def test_two_muscles_are_compared_side_by_side(browser: Browser, whole: Path) -> None:
    """ "Compare with" waits for the other; the table has a column for each."""
    opened = visit(browser, whole, "#abductor_hallucis")
    opened.page.click("#panel .tools button:nth-child(2)")
    opened.page.keyboard.type("flexor hallucis brevis")
    opened.page.keyboard.press("Enter")
    opened.page.wait_for_function("() => location.hash.startsWith('#compare=abductor_hallucis..flexor_hallucis_brevis')")
    assert opened.page.locator(".compare thead th").count() == 2
    assert opened.page.locator(".compare .shared").count() > 1
    opened.close()


@pytest.mark.browser
@pytest.mark.parametrize("game", ["name", "find"])
def test_the_quiz_hides_names_and_tells_right_from_wrong(browser: Browser, whole: Path, game: str) -> None:
    opened = visit(browser, whole, f"#quiz={game}")
    assert opened.page.locator(".name").count() == 0
    opened.page.click("#panel .choices button" if game == "name" else "#panel .starts button")
    assert opened.page.locator("#panel .lead.right, #panel .lead.wrong").count() == 1
    assert "of 1 right" in opened.panel()
    opened.page.click("#panel .next")
    assert opened.page.locator("#panel .lead.right, #panel .lead.wrong").count() == 0
    opened.close()


@pytest.mark.browser
def test_every_structure_tells_all_that_the_graph_says_of_it_and_no_more(browser: Browser, whole: Path, foot: Foot) -> None:
    """A link to each structure opens its panel; the claims there are those of the graph, both ways."""
    contents = contents_of(whole.read_text(encoding="utf-8"))
    claims = unpacked(contents)
    opened = visit(browser, whole, "#view=list&hide=bone")
    panels = opened.page.evaluate(
        """async (ids) => {
            const panels = {};
            for (const id of ids) {
                location.hash = id;
                await new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
                for (const more of document.querySelectorAll("#panel .more")) more.click();
                const told = [...document.querySelectorAll("#panel [data-claim]")].map((each) => Number(each.dataset.claim));
                panels[id] = [document.querySelector("#panel h2").textContent, told];
            }
            return panels;
        }""",
        list(foot.record.structures),
    )
    both = {(subject, relation, thing) for subject, relation, thing, _ in claims}
    about: dict[str, set[int]] = {id: set() for id in panels}
    for number, (subject, relation, thing, parts) in enumerate(claims):
        is_mirrored = (thing, relation, subject) in both
        for id in {subject} if is_mirrored else {subject, thing, *parts}:
            if id in about and not (id == thing and id == subject):
                about[id].add(number)
    wider = {id: set().union(*(about[other] for other in (id, *kin(foot, id)))) for id in panels}
    for id, (heading, told) in panels.items():
        assert heading.lower() == foot.record.structures[id].label.lower()
        missing = {claims[number] for number in about[id] - set(told)}
        assert missing == set(), (id, missing)
        assert set(told) <= wider[id], (id, [claims[number] for number in set(told) - wider[id]])
    opened.close()


@pytest.mark.browser
def test_each_fact_opens_to_its_source_and_locator(browser: Browser, whole: Path, foot: Foot) -> None:
    """What stands under a claim is the citation and the place in it of every fact behind it."""
    opened = visit(browser, whole, "#soleus")
    told = opened.page.evaluate(
        """() => {
            for (const more of document.querySelectorAll("#panel .more")) more.click();
            for (const cite of document.querySelectorAll("#panel .cite")) cite.click();
            return [...document.querySelectorAll("#panel .sources > div > p:first-child")].map((each) => each.textContent);
        }"""
    )
    facts = [fact for fact in foot.record.facts if fact.subject == "soleus" and fact.source]
    assert len(facts) > 100
    for fact in facts:
        citation = foot.record.sources[fact.source].citation
        assert (f"{citation}, {fact.locator}" if fact.locator else citation) in told, fact.id
    opened.close()


def kin(foot: Foot, id: str) -> set[str]:
    """Return the groups of a structure and its heads: what is said of these is told of it too."""
    found = {id}
    while more := {f.object for f in foot.record.facts if f.relation == "member_of" and f.subject in found} - found:
        found |= more
    return found | {f.subject for f in foot.record.facts if f.relation == "part_of" and f.object == id}


def unpacked(contents: Any) -> list[tuple[str, str, str, tuple[str, ...]]]:
    """Return the claims of a page as subject, relation, object and the structures among their parts."""
    packed, ids = contents["claims"], [structure["id"] for structure in contents["structures"]]
    things = [*ids, *packed["texts"]]
    told = []
    for subject, thing, relation, parts in zip(
        packed["subject"], packed["object"], packed["relation"]["at"], packed["parts"]["at"], strict=True
    ):
        values = [part for part in packed["parts"]["of"][parts][1::2] if isinstance(part, int)]
        told.append((things[subject], packed["relation"]["of"][relation], things[thing], tuple(things[part] for part in values)))
    return told


@pytest.mark.browser
def test_state_is_in_the_address_and_back_returns(browser: Browser, whole: Path) -> None:
    """Structure, view, colouring, filters and language are read from the address, and Back undoes a step."""
    opened = visit(browser, whole, "#soleus&view=leg_back&by=nerve&names=la&hide=nerve")
    assert opened.heading() == "Musculus soleus"
    assert opened.page.get_attribute("[data-view=leg_back]", "aria-pressed") == "true"
    assert opened.page.input_value("#by") == "nerve"
    opened.page.click("[data-view=network]")
    assert "view=network" in opened.page.evaluate("location.hash")
    opened.page.go_back()
    opened.page.wait_for_selector("[data-view=leg_back][aria-pressed=true]")
    for hostile in ("#path=a..b", "#answer=999", "#constructor", "#set=__proto__", "#by=constructor&view=__proto__", "#=", "#%"):
        opened.page.evaluate("at => { location.hash = at }", hostile)
        opened.page.wait_for_function("() => document.querySelector('#panel h2').textContent === 'Explore the foot'")
    opened.close()


@pytest.mark.browser
def test_switching_off_a_relation_takes_its_neighbours_out_of_the_network(browser: Browser, whole: Path) -> None:
    opened = visit(browser, whole, "#abductor_hallucis&view=network")
    chips = opened.page.locator("[data-section]")
    assert chips.count() > 5
    before = opened.page.evaluate("document.querySelector('#map canvas').toDataURL().length")
    opened.page.click("[data-section=Origin]")
    assert opened.page.get_attribute("[data-section=Origin]", "aria-pressed") == "false"
    assert opened.page.evaluate("document.querySelector('#map canvas').toDataURL().length") != before
    opened.page.click("#depth")
    assert "two steps away" in opened.page.inner_text("#caption")
    opened.close()


@pytest.mark.browser
def test_saved_pictures_hold_every_name_and_the_csv_every_claim(browser: Browser, whole: Path, tmp_path: Path) -> None:
    """The SVG parses, holds no script and one text a name; the PNG is twice the screen with names; the CSV has the claims."""
    opened = visit(browser, whole, "#abductor_hallucis&view=sole")

    def saved(what: str, name: str) -> Path:
        opened.page.click("#save summary")
        with opened.page.expect_download() as download:
            opened.page.click(f"[data-save={what}]")
        download.value.save_as(tmp_path / name)
        return tmp_path / name

    files = {what: saved(what, f"saved.{what}") for what in ("svg", "png", "csv")}
    tree = ElementTree.parse(files["svg"])  # noqa: S314 - our own page made it
    tags = [element.tag.rpartition("}")[2] for element in tree.iter()]
    names = opened.page.locator(".name").count()
    assert names > 20
    assert tags.count("text") == names
    assert not {"script", "foreignObject", "image"} & set(tags)
    assert tags.count("path") > 100
    header = files["png"].read_bytes()[:24]
    width, height = int.from_bytes(header[16:20], "big"), int.from_bytes(header[20:24], "big")
    assert [width, height] == opened.page.evaluate(
        "[2 * document.getElementById('map').clientWidth, 2 * document.getElementById('map').clientHeight]"
    )
    assert saved("png", "again.png").read_bytes() == files["png"].read_bytes()
    opened.page.evaluate(
        """() => {
            const serialize = XMLSerializer.prototype.serializeToString;
            XMLSerializer.prototype.serializeToString = function (svg) {
                for (const text of svg.querySelectorAll("text")) text.remove();
                return serialize.call(this, svg);
            };
        }"""
    )
    assert saved("png", "nameless.png").read_bytes() != files["png"].read_bytes()
    rows = files["csv"].read_text(encoding="utf-8-sig").splitlines()
    assert rows[0] == '"subject","relation","object","says","standing","sources"'
    assert len(rows) > 50
    opened.requests = [url for url in opened.requests if not url.startswith(("blob:", "data:"))]
    opened.close()


@pytest.mark.browser
@pytest.mark.parametrize(("width", "height"), [(1280, 800), (390, 844)])
def test_headings_of_the_whole_network_are_whole(browser: Browser, whole: Path, tmp_path: Path, width: int, height: int) -> None:
    """Each kind stands over its column in full, on two lines at most, clear of the picture's edge."""
    opened = visit(browser, whole, "#view=network", viewport={"width": width, "height": height})
    opened.page.click("#save summary")
    with opened.page.expect_download() as download:
        opened.page.click("[data-save=svg]")
    download.value.save_as(tmp_path / "saved.svg")
    tree = ElementTree.parse(tmp_path / "saved.svg")  # noqa: S314 - our own page made it
    lines = [element for element in tree.iter() if element.tag.endswith("}text")]
    told = " ".join(line.text or "" for line in lines)
    plurals = [kind["plural"] for kind in contents_of(whole.read_text(encoding="utf-8"))["kinds"]]
    assert [plural for plural in plurals if plural not in told] == []
    assert len(lines) < 2 * len(plurals) + 20
    assert min(float(line.get("x", 0)) for line in lines) >= 10
    assert min(float(line.get("y", 0)) - float(line.get("font-size", 0)) for line in lines) >= 0
    opened.requests = [url for url in opened.requests if not url.startswith("blob:")]
    opened.close()


@pytest.mark.browser
def test_print_has_the_picture_and_the_panel_and_no_controls(browser: Browser, whole: Path) -> None:
    opened = visit(browser, whole, "#abductor_hallucis")
    opened.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    opened.page.emulate_media(media="print")
    assert opened.page.locator("#printed svg text").count() > 20
    assert opened.page.is_visible("#printed svg")
    assert not opened.page.is_visible("#legend")
    assert not opened.page.is_visible(".search")
    assert opened.page.is_visible("#panel h2")
    opened.close()


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("width", "height"), [(1280, 800), (390, 844)])
def test_axe_finds_nothing(browser: Browser, whole: Path, scheme: str, width: int, height: int) -> None:
    """WCAG 2.2 AA as far as a machine can tell, in every view, with each sort of panel."""
    axe = pytest.importorskip("axe_playwright_python", reason="axe is not installed")
    script = (Path(axe.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
    subjects = (
        "",
        "#abductor_hallucis",
        "#lateral_plantar_nerve",
        "#path=tibial_nerve..big_toe",
        "#compare=soleus..plantaris",
        "#without=tibial_nerve",
        "#answer=1",
        "#quiz=name",
    )
    views = [f"#abductor_hallucis&view={view}" for view in (*VIEWS, "network", "list")]
    opened = visit(browser, whole, viewport={"width": width, "height": height}, color_scheme=scheme, bypass_csp=True)
    opened.page.evaluate(script)
    for at in (*subjects, *views):
        opened.page.evaluate("at => { location.hash = at }", at)
        opened.page.wait_for_timeout(80)
        found = opened.page.evaluate("tags => axe.run({ runOnly: { type: 'tag', values: tags } })", TAGS)
        assert [(at, each["id"], each["nodes"][0]["html"][:120]) for each in found["violations"]] == []
    opened.close()


@pytest.mark.browser
@pytest.mark.parametrize("context", [{"forced_colors": "active"}, {"reduced_motion": "reduce"}])
def test_the_page_works_as_its_reader_has_set_the_system(browser: Browser, whole: Path, context: dict[str, str]) -> None:
    opened = visit(browser, whole, "#soleus", **context)
    assert opened.page.locator(".name").count() > 10
    opened.page.click("[data-zoom=in]")
    opened.close()


@pytest.mark.browser
def test_without_javascript_the_whole_foot_can_be_read(browser: Browser, whole: Path) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto(whole.as_uri())
    text = page.inner_text(".plain")
    assert "arises from calcaneus" in text
    assert "For want of room these need JavaScript too" in text
    page.close()


@pytest.mark.browser
@pytest.mark.parametrize(
    ("sought", "found"),
    [
        ("fhb", "flexor_hallucis_brevis"),
        ("Fersenbein", "calcaneus"),
        ("peroneus longus", "fibularis_longus"),
        ("grosszehenspreizer", "abductor_hallucis"),
    ],
)
def test_search_by_abbreviation_old_and_german_names(browser: Browser, whole: Path, sought: str, found: str) -> None:
    opened = visit(browser, whole)
    opened.page.fill("#search", sought)
    opened.page.keyboard.press("Enter")
    assert opened.page.evaluate("location.hash.slice(1).split('&')[0]") == found
    opened.close()


@pytest.mark.browser
def test_names_in_german_and_latin(browser: Browser, whole: Path) -> None:
    opened = visit(browser, whole, "#abductor_hallucis&names=de")
    assert opened.heading() == "Abzieher der großen Zehe" or opened.heading() == "Großzehenspreizer"
    opened.page.click("#kinds summary")
    opened.page.select_option("#language", "la")
    assert opened.heading() == "Musculus abductor hallucis"
    assert "names=la" in opened.page.evaluate("location.hash")
    opened.close()


@pytest.mark.browser
def test_choosing_and_panning_are_quick(browser: Browser, whole: Path) -> None:
    """Generous for a loaded machine; scripts/page_times.py measures."""
    opened = visit(browser, whole, "#view=sole")
    took = opened.page.evaluate(
        """async () => {
            const start = performance.now();
            location.hash = "tibial_nerve";
            while (document.querySelector("#panel h2").textContent !== "Tibial nerve") await new Promise(requestAnimationFrame);
            return performance.now() - start;
        }"""
    )
    assert took < 1500
    before = opened.page.get_attribute("#leaders circle", "cx")
    opened.page.mouse.move(450, 400)
    opened.page.mouse.down()
    opened.page.mouse.move(520, 440, steps=6)
    opened.page.mouse.up()
    opened.page.wait_for_timeout(100)
    assert opened.page.get_attribute("#leaders circle", "cx") != before
    assert opened.heading() == "Tibial nerve"  # a drag chooses nothing
    opened.close()


@pytest.mark.browser
def test_firefox_draws_it_too(whole: Path, tmp_path: Path) -> None:
    """Firefox takes its picture at load, so a slow dot holds the load back until the page has drawn itself."""
    firefox = shutil.which("firefox-esr") or shutil.which("firefox")
    if firefox is None:
        pytest.skip("no Firefox here")

    class Slow(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            time.sleep(6)
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Slow)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    wrapper = tmp_path / "wrapper.html"
    wrapper.write_text(
        f'<!doctype html><title>w</title><iframe src="{whole.as_uri()}" width="1200" height="700"></iframe>'
        f'<img src="http://127.0.0.1:{server.server_port}/dot">',
        encoding="utf-8",
    )
    shot = tmp_path / "shot.png"
    subprocess.run(
        [
            firefox,
            "--headless",
            "--profile",
            str(tmp_path),
            "--screenshot",
            str(shot),
            "--window-size=1280,800",
            wrapper.as_uri(),
        ],
        check=True,
        timeout=120,
        capture_output=True,
    )
    server.shutdown()
    server.server_close()
    assert shot.stat().st_size > 200_000  # the empty page is 50 kB


def test_a_graph_of_ones_own_is_drawn_and_left_as_it_is(tmp_path: Path) -> None:
    """Any networkx graph that keeps the contract makes a page; a node that is no string is told."""
    graph: nx.MultiDiGraph[Any] = nx.MultiDiGraph()
    graph.add_node("soleus", kind="muscle")
    graph.add_edge("soleus", "my_idea", key="reminds_of", source="me", says="soleus reminds me of a flatfish")
    before = nx.to_dict_of_dicts(graph)
    html = footgraph.explore(graph).html
    assert "reminds me of a flatfish" in html
    assert nx.to_dict_of_dicts(graph) == before
    graph.add_node(7)
    with pytest.raises(ValueError, match="7"):
        footgraph.explore(graph)


def test_a_notebook_shows_the_page_in_a_sandbox(foot: Foot) -> None:
    shown = footgraph.explore("soleus", foot=foot)._repr_html_()
    assert shown.startswith('<iframe sandbox="allow-scripts allow-downloads"')
    assert "<script" not in shown
    assert math.isclose(len(shown), len(footgraph.explore("soleus", foot=foot).html), rel_tol=0.35)
