"""One page for the whole foot, or for an answer: a single HTML file that needs no network. The only door to pyvis."""

from __future__ import annotations

import base64
import hashlib
import importlib
import json
import os
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from importlib import resources
from pathlib import Path
from typing import Any

from footgraph.explorer.columns import COLUMN, ROW, Columns, columns
from footgraph.explorer.packing import packed, squeezed
from footgraph.explorer.plain import LEAST_ROOM, plain
from footgraph.explorer.plate import Plate
from footgraph.explorer.views import VIEWS, Point
from footgraph.facts import Fact, Record, Source
from footgraph.look import (
    COMPARTMENT_COLOURS,
    EXPECTED,
    LAYER_COLOURS,
    PART_WORDS,
    RELATION_COLOURS,
    VALUE_COLOURS,
    kinds_in_order,
    look_of,
    natural_order,
    sections_with,
    short_label,
    short_space,
)
from footgraph.paths import data_folder
from footgraph.vocabulary import FOUND, HUBS, TEXTS, part_order
from footgraph.whole_files import write_whole

SCRIPTS = (
    *("contents", "state", "colouring", "drawing", "picture", "network", "labels", "paths", "showing", "panel", "answer"),
    *("quiz", "lists", "search", "legend", "keys", "exports", "start"),
)
"""The files of the page's script, joined in this order."""

VIEW_WORDS = {
    "sole": ("Sole", "Right foot from below."),
    "top": ("Top", "Right foot from the front and above."),
    "inner": ("Inner side", "Right foot from its inner side."),
    "outer": ("Outer side", "Right foot from its outer side."),
    "leg_back": ("Leg, back", "Right leg from behind and below."),
    "leg_front": ("Leg, front", "Right leg from the front and above."),
}
"""The name and the caption of each view that the plate can draw."""


VIS = "templates/lib/vis-9.1.2/vis-network.min.js"

LARGEST = 1_490_000
"""Bytes of the whole page that its lines for readers without a script may fill up to."""
AROUND = 40
"""Bytes around the lines of a structure: its label and its marks."""

Says = Callable[[Fact], str]
Claim = dict[str, Any]
Told = Mapping[str, Any]
Loss = Mapping[str, list[str]]
Spots = Mapping[str, Mapping[str, Point]]


def page_html(
    record: Record,
    *,
    title: str,
    answer: Told | None = None,
    asked: Iterable[Told] = (),
    losses: Mapping[str, Loss] | None = None,
    opens: str = "",
    says: Says,
) -> str:
    """Return the explorer of a record as one self-contained HTML page, the same text for the same record.

    ``says`` puts a fact into a sentence. ``answer`` is an answer as plain values (``Answer.as_dict()``): with one the page
    opens with its structures lit and its reasons beside them. ``asked`` are answers that the reader may open too, ``losses``
    say for each nerve what is "lost" without it and what in "part". ``opens`` is what the page shows first, as it would
    stand in its address: a structure's id, ``path=ID..ID`` or ``set=ID..ID..ID``.
    """
    claims, numbers = _claims(record, says)
    answers = [_answer(told, numbers) for told in ((answer, *asked) if answer else asked)]
    contents = _contents(record, claims) | {
        "answers": answers,
        "losses": {nerve: loss for nerve, loss in sorted((losses or {}).items()) if nerve in record.structures},
        "opens": opens or ("answer=1" if answer else ""),
    }
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
    laid = columns(record.structures.values())
    network = _network(record, claims, _spots(plate, record, laid), plate)
    shapes = {view: [_drawn(shape) for shape in plate.shapes(view, record.structures)] for view in VIEWS}
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
        "headings": laid.headings,
        "frame": laid.frame,
        "row": ROW,
        "column": COLUMN,
        "views": [
            {**_view(id), "frame": plate.frame(id), "fade": view.fade, "creases": plate.creases(id)} for id, view in VIEWS.items()
        ],
        "shapes": shapes,
        "skin": {view: plate.skin(view) for view in VIEWS},
        "palette": VALUE_COLOURS,
        "hubs": list(HUBS),
        "options": json.loads(options),
    }


def _network(record: Record, claims: list[Claim], spots: Spots, plate: Plate) -> Any:
    """Return the record as pyvis' network: structures as its nodes, claims between two structures as its edges."""
    pyvis = importlib.import_module("pyvis.network")  # here and not above: it takes as long to load as all of footgraph
    network = pyvis.Network(directed=True, cdn_resources="in_line")
    network.toggle_physics(False)
    network.options.interaction.dragNodes = False
    network.options.edges.toggle_smoothness("cubicBezier")
    for id, structure in sorted(record.structures.items()):
        look = look_of(structure.kind)
        x, y = spots["network"][id]
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
            names=list(structure.names),
            definition=structure.definition,
            spots={view: [round(number) for number in places[id]] for view, places in sorted(spots.items()) if id in places},
            listed=not any(id in spots[view] for view in VIEWS),
            views=plate.views_of(id),
        )
    for number, claim in enumerate(claims):
        if claim["object"] in record.structures and claim["relation"] not in TEXTS:
            network.add_edge(claim["subject"], claim["object"], relation=claim["relation"], claim=number)
    return network


def _drawn(shape: Mapping[str, Any]) -> dict[str, Any]:
    """Return a shape without what only the checks of the plates ask for."""
    return {name: value for name, value in shape.items() if name not in ("begin", "end", "size")}


def _without_defaults(node: dict[str, Any]) -> dict[str, Any]:
    """Return a node of pyvis without what its kind, its label or its spots already say, and without what holds of most."""
    said = {"color", "shape", "x", "y", *(["short"] if node["short"] == node["label"] else [])}
    if node["listed"] or node["views"] == list(VIEWS):
        said.add("views")
    return {name: value for name, value in node.items() if name not in said and value not in ("", [], False)}


def _spots(plate: Plate, record: Record, laid: Columns) -> Spots:
    """Return where each structure stands: in the network everything does, on a plate what has a place in the body."""
    return {**plate.spots(record), "network": laid.spots}


def _claims(record: Record, says: Says) -> tuple[list[Claim], dict[str, int]]:
    """Return the facts gathered into claims, and the number of the claim of each fact.

    What several sources say alike stands once, with all its sources.
    """
    gathered: dict[tuple[str, str, str, tuple[tuple[str, str], ...]], list[Fact]] = {}
    for fact in record.facts:
        if fact.subject in record.structures:
            gathered.setdefault((fact.subject, fact.relation, fact.object, fact.parts), []).append(fact)
    claims = sorted(gathered.items())
    numbers = {fact.id: number for number, (_, facts) in enumerate(claims) for fact in facts}
    told = [
        {
            "subject": subject,
            "relation": relation,
            "object": object_,
            "parts": _parts(relation, object_, parts),
            "says": says(facts[0]),
            "facts": [_fact(fact, numbers) for fact in sorted(facts, key=lambda fact: (bool(fact.rule), fact.source, fact.id))],
        }
        for (subject, relation, object_, parts), facts in claims
    ]
    return told, numbers


def _answer(told: Told, numbers: Mapping[str, int]) -> dict[str, Any]:
    """Return an answer with the numbers of the claims it rests on; what is no claim of the page is told in words."""
    said = told.get("facts") or {}

    def behind(facts: Iterable[str]) -> dict[str, list[Any]]:
        claims = {numbers[id]: None for fact in facts if (id := fact.removeprefix("f:")) in numbers}
        words = {said[fact]["says"]: None for fact in facts if fact.removeprefix("f:") not in numbers and fact in said}
        return {"claims": list(claims), "told": list(words)}

    found = [
        {"id": one["id"], "label": one["label"], "standing": one["standing"], **behind(one["facts"])} for one in told["answers"]
    ]
    reasons = {fact for one in told["answers"] for fact in one["facts"]}
    cells = {name: told.get(name) or "" for name in ("question", "reading", "status", "kind", "text")}
    rest = behind([fact for fact in said if fact not in reasons])
    return {**cells, "answers": found, "suggestions": list(told.get("suggestions") or ()), **rest}


def _parts(relation: str, said: str, parts: tuple[tuple[str, str], ...]) -> dict[str, str]:
    """Return the parts of a claim as the panel shows them; of a finding its text too, for who is seen from what it is about."""
    told = {
        name: PART_WORDS.get(name, "") + value for name, value in sorted(parts, key=lambda part: part_order(part[0])) if value
    }
    return {"says": said, **told} if relation == FOUND else told


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
        within = _agreed(record, relation)
        short = Counter(short_space(space.label) for space in spaces)
        for rank, space in enumerate(sorted(spaces, key=lambda space: (natural_order(space.label), space.id))):
            inside = {subject for subject, spaces_of in within.items() if space.id in spaces_of}
            colour, dark = colours[rank % len(colours)]
            label = short_space(space.label)
            if short[label] > 1:
                label += f" ({space.label.rpartition(' of ')[2]})"
            if inside:
                chips.append({"id": space.id, "label": label, "colour": colour, "dark": dark, "inside": sorted(inside)})
    return chips


def _agreed(record: Record, relation: str) -> dict[str, set[str]]:
    """Return the objects of a relation for each subject: the agreed ones, or all where none is agreed."""
    every: dict[str, dict[bool, set[str]]] = {}
    for fact in record.facts:
        if fact.relation == relation:
            every.setdefault(fact.subject, {}).setdefault(fact.standing == "agreed", set()).add(fact.object)
    return {subject: said.get(True) or said[False] for subject, said in every.items()}


def _filled(parts: Mapping[str, str], record: Record, claims: list[Claim]) -> str:
    jinja2 = importlib.import_module("jinja2")  # here for the same reason as pyvis
    markupsafe = importlib.import_module("markupsafe")
    trusted = {name: markupsafe.Markup(text) for name, text in parts.items() if name != "title"}  # ours, or escaped above
    rest = sum(len(text.encode("utf-8")) for text in parts.values())
    told = plain(record.structures, claims, max(LEAST_ROOM, LARGEST - AROUND * len(record.structures) - rest))
    kinds = kinds_in_order({structure.kind for structure in record.structures.values()})
    listing = [
        (look_of(kind).plural, [(one.label, told.lines[id]) for id, one in sorted(record.structures.items()) if one.kind == kind])
        for kind in kinds
    ]
    template = jinja2.Environment(autoescape=True, keep_trailing_newline=True).from_string(_file("explorer.html.j2"))
    return str(
        template.render(
            trusted, title=parts["title"], listing=listing, left_out=told.left_out, views=[_view(view) for view in VIEWS]
        )
    )


def _file(name: str) -> str:
    return resources.files("footgraph.explorer").joinpath(name).read_text(encoding="utf-8").replace("\r\n", "\n")


def _vis() -> str:
    # A browser reads CRLF as LF before it hashes a script, so the hash must be of LF too.
    return resources.files("pyvis").joinpath(VIS).read_text(encoding="utf-8").replace("\r\n", "\n")


def _digest(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode("utf-8")).digest()).decode("ascii")
