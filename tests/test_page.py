"""The page: one file, offline, the same bytes for the same record, and everything in it can be reached."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

import pytest

from footgraph.explorer.packing import unsqueezed
from footgraph.explorer.plate import VIEWS, Plate, project
from footgraph.facts import Fact, Record, Source, Structure
from footgraph.page import VIS, page_html, write_page
from footgraph.paths import data_folder

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
    assert all(set(structure["spots"]) == {*VIEWS, "network"} for structure in contents["structures"])


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
    """Two processes with other hash seeds write the same file."""
    code = "import sys, test_page as t; t.write_page(t.page_of(answer=t.ANSWER), sys.argv[1])"
    for seed in ("1", "2"):
        environment = os.environ | {
            "PYTHONHASHSEED": seed,
            "PYTHONPATH": os.pathsep.join([str(Path(__file__).parent), *sys.path]),
        }
        subprocess.run([sys.executable, "-c", code, str(tmp_path / seed)], check=True, env=environment)
    assert (tmp_path / "1").read_bytes() == (tmp_path / "2").read_bytes()


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


# --- The plate ---


def plate() -> Plate:
    return Plate(Path(data_folder()) / "geometry")


def test_sole_and_top_mirror_each_other() -> None:
    """In the foot the two views differ only in which side lies left."""
    x, y = project((0.7, 0.1, 0.05), "sole")
    assert project((0.7, 0.1, 0.05), "top") == (-x, y)


def test_toes_are_below_the_heel_and_the_leg_above() -> None:
    """Down the plate: knee, heel, toes."""
    spots = plate().spots(
        Record({id: Structure(id, id, "bone") for id in ("tibia", "calcaneus", "distal_phalanx_of_big_toe")}, (), {})
    )
    for view in VIEWS:
        assert spots[view]["tibia"][1] < spots[view]["calcaneus"][1] < spots[view]["distal_phalanx_of_big_toe"][1]


def test_what_was_not_measured_lies_beside_what_it_belongs_to() -> None:
    """A new feature of the calcaneus is placed near the calcaneus; what nothing ties down is listed beside the foot."""
    structures = {
        id: Structure(id, id, kind) for id, kind in (("calcaneus", "bone"), ("new_bump", "bone_feature"), ("lost", "bone"))
    }
    spots = plate().spots(Record(structures, (fact(1, "new_bump", "part_of", "calcaneus"),), {}))["sole"]
    assert abs(spots["new_bump"][0] - spots["calcaneus"][0]) < 20
    assert "lost" not in spots


def test_the_geometry_speaks_of_structures_that_exist() -> None:
    """Each id of the geometry is one of the structure tables."""
    known = {
        line.split("\t")[0]
        for path in (Path(data_folder()) / "structures").glob("*.tsv")
        for line in path.read_text(encoding="utf-8").splitlines()[1:]
    }
    drawn = plate()
    used = {*drawn.places, *(line.structure for line in drawn.lines), *(outline.structure for outline in drawn.outlines)}
    assert len(used) > 200
    assert used - known == set()


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
    assert opened.page.evaluate("location.hash") == "#" + found.replace(" ", "_")
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
    assert opened.page.get_attribute("[data-view=top]", "aria-pressed") == "true"
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
    opened.page.wait_for_function("location.hash === '#calcaneus'")
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
    opened.page.wait_for_function("document.querySelector('#panel h2').textContent === 'Abductor hallucis'")
    opened.page.evaluate("() => { location.hash = '%E0%A4%A' }")
    opened.page.wait_for_function("document.querySelector('#panel h2').textContent === 'Explore the foot'")
    opened.close()


@pytest.mark.browser
def test_filters_say_what_they_show(browser: Browser, tmp_path: Path) -> None:
    """A chip of the legend is a button that knows whether it is pressed."""
    opened = open_page(browser, tmp_path)
    muscles = opened.page.locator("[data-kind=muscle]")
    assert muscles.get_attribute("aria-pressed") == "true"
    muscles.click()
    assert muscles.get_attribute("aria-pressed") == "false"
    assert "0 muscles shown" in opened.page.inner_text("#live")
    muscles.click()
    opened.page.click("[data-space=first_layer_of_sole]")
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
    assert "p. 491" in opened.panel()
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
    opened.page.wait_for_function("document.querySelectorAll('#panel .cite').length > 3")
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
