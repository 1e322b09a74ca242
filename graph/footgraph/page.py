"""One page for the whole foot, or for an answer: a single HTML file that needs no network. The only door to pyvis."""

from __future__ import annotations

import base64
import hashlib
import importlib
import json
import os
from collections import Counter
from collections.abc import Callable, Mapping
from importlib import resources
from pathlib import Path
from typing import Any

from footgraph.explorer.packing import packed, squeezed
from footgraph.explorer.plain import plain
from footgraph.explorer.plate import VIEWS, Heading, Plate, Point, listed_spots
from footgraph.facts import Fact, Record, Source, Structure
from footgraph.look import (
    COMPARTMENT_COLOURS,
    EXPECTED,
    LAYER_COLOURS,
    RELATION_COLOURS,
    kinds_in_order,
    look_of,
    natural_order,
    sections_with,
    short_label,
    short_space,
)
from footgraph.paths import data_folder
from footgraph.vocabulary import CALLED, TEXTS
from footgraph.whole_files import write_whole

SCRIPTS = (
    *("contents", "state", "drawing", "picture", "network", "labels", "selecting", "address", "panel", "answer"),
    *("lists", "search", "legend", "keys", "start"),
)
"""The files of the page's script, joined in this order."""

VIEW_WORDS = {
    "sole": ("Sole", "Right foot from behind and below. The leg is drawn shortened."),
    "top": ("Top", "Right foot from the front and above. The leg is drawn shortened."),
    "inner": ("Inner side", "Right foot from its inner side. The leg is drawn shortened."),
    "outer": ("Outer side", "Right foot from its outer side. The leg is drawn shortened."),
    "leg_back": ("Leg, back", "Right leg from behind."),
    "leg_front": ("Leg, front", "Right leg from the front."),
}
"""The name and the caption of each view that the plate can draw."""

VIS = "templates/lib/vis-9.1.2/vis-network.min.js"

Says = Callable[[Fact], str]
Claim = dict[str, Any]
Spots = Mapping[str, Mapping[str, Point]]


def page_html(record: Record, *, title: str, answer: dict[str, Any] | None = None, says: Says) -> str:
    """Return the explorer of a record as one self-contained HTML page, the same text for the same record.

    ``says`` puts a fact into a sentence. With an ``answer`` the page opens with its structures lit and its reasons beside them.
    """
    claims = _claims(record, says)
    contents = _contents(record, claims) | {"answer": answer}
    unpack, renderer = _file("unpack.js"), _vis()
    script = "\n".join(_file(f"{name}.js") for name in SCRIPTS)
    parts = {
        "title": title,
        "hashes": " ".join(f"'sha256-{_digest(text)}'" for text in (unpack, renderer, script)),
        "style": _file("explorer.css"),
        "contents": squeezed(json.dumps(contents, ensure_ascii=False, sort_keys=True, separators=(",", ":"))),
        "renderer": squeezed(renderer),
        "script": squeezed(script),
        "unpack": unpack,
    }
    return _filled(parts, record, claims)


def write_page(html: str, path: str | os.PathLike[str]) -> None:
    """Write a page whole or not at all: a failure leaves what was there before."""
    write_whole(path, html.encode("utf-8"))


def _contents(record: Record, claims: list[Claim]) -> dict[str, Any]:
    plate = Plate(Path(data_folder()) / "geometry")
    spots, beside, headings = _spots(record, plate)
    network = _network(record, claims, spots, plate, beside)
    nodes, *_, options = network.get_network_data()
    sources = sorted({fact["source"] for claim in claims for fact in claim["facts"] if "source" in fact})
    return {
        "kinds": [_kind(kind) for kind in kinds_in_order({structure.kind for structure in record.structures.values()})],
        "filters": _filters(record),
        "sections": [
            {"heading": section.heading, "relations": section.relations}
            for section in sections_with({claim["relation"] for claim in claims})
        ],
        "expected": EXPECTED,
        "relations": RELATION_COLOURS,
        "structures": [_without_defaults(node) for node in nodes],
        "texts": sorted(TEXTS),
        "claims": packed(claims, {id: structure.label for id, structure in record.structures.items()}),
        "sources": {key: _source(record.sources.get(key), key) for key in sources},
        "headings": headings,
        "views": [_view(view) for view in VIEWS],
        "shapes": {view: plate.shapes(view, record.structures) for view in VIEWS},
        "skin": {view: plate.skin(view) for view in VIEWS},
        "options": json.loads(options),
    }


def _network(record: Record, claims: list[Claim], spots: Spots, plate: Plate, beside: set[str]) -> Any:
    """Return the record as pyvis' network: structures as its nodes, claims between two structures as its edges."""
    pyvis = importlib.import_module("pyvis.network")  # here and not above: it takes as long to load as all of footgraph
    network = pyvis.Network(directed=True, cdn_resources="in_line")
    network.toggle_physics(False)
    network.options.interaction.dragNodes = False
    network.options.edges.toggle_smoothness("cubicBezier")
    called: dict[str, list[str]] = {}
    for claim in claims:
        if claim["relation"] == CALLED:
            called.setdefault(claim["subject"], []).append(claim["object"])
    for id, structure in sorted(record.structures.items()):
        look = look_of(structure.kind)
        x, y = spots["sole"][id]
        network.add_node(
            id,
            label=structure.label or id,
            shape=look.shape,
            color=look.colour,
            x=x,
            y=y,
            short=short_label(structure.label or id),
            kind=structure.kind,
            latin=structure.latin,
            abbreviations=list(structure.abbreviations),
            names=list(dict.fromkeys((*structure.names, *called.get(id, ())))),
            definition=structure.definition,
            spots={view: places[id] for view, places in sorted(spots.items())},
            listed=id in beside,
            views=plate.views_of(id),
        )
    for number, claim in enumerate(claims):
        if claim["object"] in record.structures and claim["relation"] not in TEXTS:
            network.add_edge(claim["subject"], claim["object"], relation=claim["relation"], claim=number)
    return network


def _without_defaults(node: dict[str, Any]) -> dict[str, Any]:
    """Return a node of pyvis without what its kind, its label or its spots already say."""
    said = {"color", "shape", "x", "y", *(["short"] if node["short"] == node["label"] else [])}
    return {name: value for name, value in node.items() if name not in said and value not in ("", [], False)}


def _spots(record: Record, plate: Plate) -> tuple[Spots, set[str], dict[str, list[Heading]]]:
    """Return where each structure stands in each view, which of them stand beside the foot, and the headings there."""
    spots = plate.spots(record)
    body = spots["sole"]
    beside, headings = listed_spots(
        [structure for id, structure in sorted(record.structures.items()) if id not in body],
        rows=47,
        column=600,
        left=-1010,
        right=690,
    )
    everything, network_headings = listed_spots(
        [structure for _, structure in sorted(record.structures.items())], rows=66, column=420, left=-420, right=0
    )
    placed = {view: {**beside, **spots[view]} for view in VIEWS}
    return {**placed, "network": everything}, set(beside), {"plate": headings, "network": network_headings}


def _claims(record: Record, says: Says) -> list[Claim]:
    """Return the facts gathered into claims: what several sources say alike stands once, with all its sources."""
    gathered: dict[tuple[str, str, str, tuple[tuple[str, str], ...]], list[Fact]] = {}
    for fact in record.facts:
        if fact.subject in record.structures:
            gathered.setdefault((fact.subject, fact.relation, fact.object, fact.parts), []).append(fact)
    claims = sorted(gathered.items())
    numbers = {fact.id: number for number, (_, facts) in enumerate(claims) for fact in facts}
    return [
        {
            "subject": subject,
            "relation": relation,
            "object": object_,
            "parts": {name: value for name, value in parts if value},
            "says": says(facts[0]),
            "facts": [_fact(fact, numbers) for fact in sorted(facts, key=lambda fact: (bool(fact.rule), fact.source, fact.id))],
        }
        for (subject, relation, object_, parts), facts in claims
    ]


def _fact(fact: Fact, numbers: Mapping[str, int]) -> dict[str, Any]:
    cells = {"source": fact.source, "locator": fact.locator, "note": fact.note, "rule": fact.rule}
    told: dict[str, Any] = {name: value for name, value in cells.items() if value}
    if fact.standing != "agreed":
        told["standing"] = fact.standing
    if fact.because:
        told["because"] = sorted({numbers[premise] for premise in fact.because if premise in numbers})
    return told


def _source(source: Source | None, key: str) -> dict[str, str]:
    if source is None:
        return {"citation": key}
    told = {"citation": source.citation, "licence": source.licence, "read": source.read, "note": source.note}
    if source.link.startswith(("https://", "http://")):
        told["link"] = source.link
    return {name: value for name, value in told.items() if value}


def _view(view: str) -> dict[str, str]:
    label, caption = VIEW_WORDS.get(view, (view.replace("_", " ").capitalize(), "Right foot."))
    return {"id": view, "label": label, "caption": caption}


def _kind(kind: str) -> dict[str, str | bool]:
    look = look_of(kind)
    return {
        "kind": kind,
        "label": look.label,
        "plural": look.plural,
        "shape": look.shape,
        "colour": look.colour,
        "dark": look.dark,
        "listed": look.listed,
    }


def _filters(record: Record) -> list[dict[str, Any]]:
    """Return the layers and compartments with what lies in each, as chips that are the legend too."""
    chips = []
    for relation, kind, colours in (
        ("in_layer", "layer", LAYER_COLOURS),
        ("in_compartment", "compartment", COMPARTMENT_COLOURS),
    ):
        spaces = [structure for structure in record.structures.values() if structure.kind == kind]
        short = Counter(short_space(space.label) for space in spaces)
        for rank, space in enumerate(sorted(spaces, key=lambda space: (natural_order(space.label), space.id))):
            inside = {fact.subject for fact in record.facts if (fact.relation, fact.object) == (relation, space.id)}
            colour, dark = colours[rank % len(colours)]
            label = short_space(space.label)
            if short[label] > 1:
                label += f" ({space.label.rpartition(' of ')[2]})"
            if inside:
                chips.append({"id": space.id, "label": label, "colour": colour, "dark": dark, "inside": sorted(inside)})
    return chips


def _filled(parts: Mapping[str, str], record: Record, claims: list[Claim]) -> str:
    jinja2 = importlib.import_module("jinja2")  # here for the same reason as pyvis
    markupsafe = importlib.import_module("markupsafe")
    trusted = {name: markupsafe.Markup(text) for name, text in parts.items() if name != "title"}  # ours, or escaped above
    told = plain(record.structures, claims)
    listing = [
        {"label": structure.label, "kind": look_of(structure.kind).label, "lines": told.lines[id]}
        for id, structure in sorted(record.structures.items())
    ]
    template = jinja2.Environment(autoescape=True, keep_trailing_newline=True).from_string(_file("explorer.html.j2"))
    return str(template.render(trusted, title=parts["title"], listing=listing, left_out=told.left_out, views=[_view(view) for view in VIEWS]))


def _file(name: str) -> str:
    return resources.files("footgraph.explorer").joinpath(name).read_text(encoding="utf-8").replace("\r\n", "\n")


def _vis() -> str:
    # A browser reads CRLF as LF before it hashes a script, so the hash must be of LF too.
    return resources.files("pyvis").joinpath(VIS).read_text(encoding="utf-8").replace("\r\n", "\n")


def _digest(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode("utf-8")).digest()).decode("ascii")
