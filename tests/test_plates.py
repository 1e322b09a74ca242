"""The plates agree with the facts: what is drawn begins, ends and passes where the graph says."""

from __future__ import annotations

import json
import math
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from footgraph.explorer.curves import is_inside, outline
from footgraph.explorer.plate import Plate
from footgraph.explorer.views import UNIT, VIEWS, Point
from footgraph.facts import Record
from footgraph.foot import load
from footgraph.paths import data_folder

NEAR = 0.02
"""How far, in foot lengths (about 5 mm), the end of a muscle may be drawn from what it is attached to."""
BESIDE = 0.09
"""How far the course of a nerve, or a branch of it, may pass from what it supplies, or begin from its trunk."""
REACH = 0.21
"""How far an artery may: its small branches have no names and are not drawn."""


@cache
def plate() -> Plate:
    return Plate(Path(data_folder()) / "geometry")


@cache
def record() -> Record:
    return load().record


@cache
def shapes(view: str) -> list[dict[str, Any]]:
    return plate().shapes(view, record().structures)


@cache
def objects(relation: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for fact in record().facts:
        if fact.relation == relation and fact.standing != "disputed":
            found[fact.subject].add(fact.object)
            found[fact.subject] |= {value for name, value in fact.parts if name == "feature" and value}
    return found


def kind(id: str) -> str:
    return record().structures[id].kind


def with_wholes(ids: Iterable[str]) -> set[str]:
    """Return structures with their members, and the wholes they are parts of: a tuberosity's bone, a group's bones."""
    members = defaultdict(set)
    for id, groups in objects("member_of").items():
        for group in groups:
            members[group].add(id)
    open_, found = set(ids), set()
    while open_:
        id = open_.pop()
        if id not in found:
            found.add(id)
            open_ |= members[id]
            if kind(id) == "bone_feature":
                open_ |= objects("part_of").get(id, set())
    return found & set(record().structures)


def corners_of(d: str) -> list[list[Point]]:
    """Return the corners of each piece of a path, the curves in four steps: a reader of its own, not the writer's."""
    pieces: list[list[Point]] = []
    handle: Point = (0, 0)
    for command, text in re.findall(r"([MLQTZ])([^MLQTZ]*)", d):
        numbers = [float(number) for number in re.findall(r"-?[\d.]+", text)]
        points = list(zip(numbers[::2], numbers[1::2], strict=True))
        if command == "M":
            pieces.append([points[0]])
        elif command == "L":
            pieces[-1] += points
        elif command in "QT":
            start = pieces[-1][-1]
            handle = points[0] if command == "Q" else (2 * start[0] - handle[0], 2 * start[1] - handle[1])
            end = points[-1]
            for t in (0.25, 0.5, 0.75, 1.0):
                s = 1 - t
                pieces[-1].append(
                    (
                        s * s * start[0] + 2 * s * t * handle[0] + t * t * end[0],
                        s * s * start[1] + 2 * s * t * handle[1] + t * t * end[1],
                    )
                )
    return pieces


def to_segment(point: Point, a: Point, b: Point) -> float:
    long = math.dist(a, b) ** 2
    t = max(0.0, min(1.0, ((point[0] - a[0]) * (b[0] - a[0]) + (point[1] - a[1]) * (b[1] - a[1])) / long)) if long else 0.0
    return math.dist(point, (a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])))


def to_shape(point: Point, shape: dict[str, Any]) -> float:
    """Return how far a point lies from a shape in units; 0 inside a closed one."""
    away = math.inf
    for corners in corners_of(shape["d"]):
        closed = shape["part"] not in ("line", "arch")
        if closed and is_inside(point, corners):
            return 0.0
        border = [*corners, corners[0]] if closed else corners
        away = min(away, *(to_segment(point, a, b) for a, b in pairwise(border)))
    return away


@cache
def of_structure(view: str) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for shape in shapes(view):
        for id in {shape["id"], shape.get("also", "")} - {""}:
            found[id].append(shape)
    return found


def away(point: Point, id: str, view: str) -> float:
    """Return how far a point of a view lies from a structure, in foot lengths: from its shapes there, or from its place."""
    reach = [to_shape(point, shape) for shape in of_structure(view).get(id, ())]
    if id in plate().places:
        reach.append(math.dist(point, VIEWS[view].spot(plate().places[id])))
    return min(reach, default=math.inf) / VIEWS[view].scale


MUSCLES = sorted(
    {(view, shape["id"]) for view in VIEWS for shape in shapes(view) if shape["part"] in ("belly", "tendon")},
    key=lambda pair: pair[::-1],
)


def attachments(muscle: str, relation: str) -> set[str]:
    """Return what a muscle, a head of it or a group it belongs to is attached to."""
    heads = {id for id, wholes in objects("part_of").items() if muscle in wholes and kind(id) == "muscle_head"}
    groups = objects("member_of").get(muscle, set())
    own = {place for id in {muscle, *heads} for place in objects(relation).get(id, set())}
    shared = {place for group in groups for place in objects(relation).get(group, set()) if place == "extensor_expansion"}
    return with_wholes(own | shared)


@pytest.mark.parametrize(("view", "muscle"), MUSCLES)
def test_a_muscle_begins_at_its_origin_and_ends_at_its_insertion(view: str, muscle: str) -> None:
    """Each end drawn lies within 0.02 foot lengths of a structure that the facts name, in every view that shows the muscle."""
    for end, relation in (("begin", "has_origin"), ("end", "has_insertion")):
        places = attachments(muscle, relation)
        assert places
        for shape in of_structure(view)[muscle]:
            for point in shape.get(end, ()):
                nearest = min((away((point[0], point[1]), id, view), id) for id in places)
                assert nearest[0] <= NEAR, f"{muscle} {end} in {view}: nearest is {nearest}"


@pytest.mark.parametrize("muscle", sorted({muscle for _, muscle in MUSCLES}))
def test_a_muscle_is_drawn_whole_in_one_view_at_least(muscle: str) -> None:
    """Somewhere its origin, its belly and its insertion are seen together."""
    whole = [
        view
        for view in VIEWS
        if any("begin" in shape for shape in of_structure(view)[muscle])
        and any("end" in shape for shape in of_structure(view)[muscle])
        and any(shape["part"] == "belly" for shape in of_structure(view)[muscle])
    ]
    assert whole


def test_every_muscle_is_drawn() -> None:
    """All muscles of the foot and leg are there."""
    muscles = {id for id, structure in record().structures.items() if structure.kind == "muscle"}
    assert muscles == {muscle for _, muscle in MUSCLES}


def test_a_belly_and_its_tendon_hold_together() -> None:
    """In each view a muscle's tendons touch its belly or another of its tendons: no piece floats by itself."""
    for view, muscle in MUSCLES:
        pieces = [
            (shape, corners)
            for shape in of_structure(view)[muscle]
            if shape["id"] == muscle
            for corners in corners_of(shape["d"])
        ]
        for number, (_, corners) in enumerate(pieces):
            others = [other for other in pieces if other[1] is not corners]
            if not others:
                continue
            gap = min(to_shape(point, {**shape, "d": _d(piece)}) for point in corners for shape, piece in others)
            assert gap / VIEWS[view].scale <= 0.03, f"{muscle} in {view}, piece {number}: {gap}"


def _d(corners: list[Point]) -> str:
    return "M" + "L".join(f"{x} {y}" for x, y in corners)


def points_of(id: str) -> list[tuple[float, float, float]]:
    """Return where a structure runs in space: its lines in small steps, else its place."""
    found = []
    for line in plate().lines:
        if id in (line.structure, line.also):
            for a, b in pairwise(line.points):
                found += [tuple(a[k] + (b[k] - a[k]) * t / 8 for k in range(3)) for t in range(9)]
    if not found and id in plate().places:
        found = [plate().places[id]]
    return [(x, y, z) for x, y, z in found]


def gap(one: str, other: str) -> float:
    return min((math.dist(a, b) for a in points_of(one) for b in points_of(other)), default=0.0)


def test_nerves_and_arteries_pass_what_they_supply() -> None:
    """A muscle's nerve, or a branch of it, passes within 0.09 foot lengths of its belly or tendon, its artery within 0.21."""
    branches = defaultdict(set)
    for id, trunks in objects("branch_of").items():
        for trunk in trunks:
            branches[trunk].add(id)
    far, tried = [], 0
    for relation, limit in (("innervated_by", BESIDE), ("receives_blood_from", REACH)):
        for muscle in sorted({muscle for _, muscle in MUSCLES}):
            for source in sorted(objects(relation).get(muscle, ())):
                reach, open_ = set(), {source}
                while open_:
                    id = open_.pop()
                    reach.add(id)
                    open_ |= branches[id] - reach
                if points_of(source):
                    tried += 1
                    nearest = min(gap(id, muscle) for id in sorted(reach) if points_of(id))
                    if nearest > limit:
                        far.append((muscle, source, round(nearest, 3)))
    assert tried > 100
    assert not far


def test_a_branch_begins_at_its_trunk() -> None:
    """Each nerve and artery that is drawn touches what it branches from, if that is drawn too."""
    far = []
    for id, trunks in sorted(objects("branch_of").items()):
        drawn = [trunk for trunk in trunks if points_of(trunk)]
        if points_of(id) and drawn and min(gap(id, trunk) for trunk in drawn) > BESIDE:
            far.append((id, sorted(drawn), round(min(gap(id, trunk) for trunk in drawn), 3)))
    assert not far


@pytest.mark.parametrize("view", list(VIEWS))
def test_nothing_floats_outside_the_skin(view: str) -> None:
    """All corners of all shapes lie inside the skin of their view, or within 0.012 foot lengths of it."""
    pieces = corners_of(plate().skin(view))
    outside: dict[str, float] = {}
    for shape in shapes(view):
        for corners in corners_of(shape["d"]):
            for point in corners:
                if any(is_inside(point, piece) for piece in pieces):
                    continue
                off = (
                    min(to_segment(point, a, b) for piece in pieces for a, b in pairwise([*piece, piece[0]])) / VIEWS[view].scale
                )
                if off > max(0.012, outside.get(shape["id"], 0)):
                    outside[shape["id"]] = round(off, 3)
    assert not outside


def test_bones_that_do_not_meet_do_not_overlap() -> None:
    """From below, where bones lie side by side, no metatarsal or phalanx covers more than a third of one of another toe."""
    bones = {
        shape["id"]: corners_of(shape["d"])[0]
        for shape in shapes("sole")
        if shape["part"] == "bone" and ("metatarsal" in shape["id"] or "phalanx" in shape["id"])
    }
    assert len(bones) == 19
    for one, corners in bones.items():
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        steps = [
            (min(xs) + (max(xs) - min(xs)) * i / 20, min(ys) + (max(ys) - min(ys)) * j / 20) for i in range(21) for j in range(21)
        ]
        inside = [point for point in steps if is_inside(point, corners)]
        for other, others in bones.items():
            if one.rpartition("_of_")[2] != other.rpartition("_of_")[2]:
                assert sum(is_inside(point, others) for point in inside) <= len(inside) / 3, (one, other)


def test_toes_lie_in_order() -> None:
    """From the big toe to the little one, in every view that looks along them; the sole and the top mirror each other."""
    for view, side in (("sole", -1), ("leg_back", 1), ("top", -1), ("leg_front", -1)):
        toes = [f"distal_phalanx_of_{toe}" for toe in ("big_toe", "second_toe", "third_toe", "fourth_toe", "little_toe")]
        spots = plate().spots(record())[view]
        across = [side * spots[toe][0] for toe in toes]
        assert across == sorted(across)


def test_each_placed_structure_is_drawn_or_marked_in_some_view() -> None:
    """What has a row of geometry has a shape, or at least a spot inside the picture."""
    spots = plate().spots(record())
    drawn = {id for view in VIEWS for id in of_structure(view)}
    placed = {*plate().places, *(line.structure for line in plate().lines), *(line.also for line in plate().lines)} - {""}
    assert len(placed) > 400
    for id in sorted(placed - drawn):
        views = [view for view in VIEWS if id in spots[view]]
        assert views, id
        for view in views:
            left, right, top, bottom = plate().frame(view)
            assert left <= spots[view][id][0] <= right, (id, view)
            assert top - 60 <= spots[view][id][1] <= bottom, (id, view)


def test_a_leader_ends_inside_its_shape() -> None:
    """The point where a name is tied to a closed shape lies inside it, to a line upon it."""
    for view in VIEWS:
        for shape in shapes(view):
            if "at" in shape:
                assert to_shape((shape["at"][0], shape["at"][1]), shape) <= 3, (view, shape["id"])


def test_the_geometry_says_how_it_was_found() -> None:
    """Each row tells how it was placed, and by whom."""
    ways = {"measured", "modelled", "constructed", "placed"}
    for name in ("places", "lines", "outlines", "areas"):
        header, *rows = (Path(data_folder()) / "geometry" / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
        columns = header.split("\t")
        for row in rows:
            cells = dict(zip(columns, row.split("\t"), strict=True))
            assert cells["how"] in ways
            assert cells["source"]


def test_the_six_plates_fit_their_budget() -> None:
    """Shapes, skins and creases of all six views together stay below 250 kB before packing."""
    told = {view: [shapes(view), plate().skin(view), plate().creases(view)] for view in VIEWS}
    assert len(json.dumps(told, separators=(",", ":"), sort_keys=True)) < 250_000


def test_the_same_plates_for_the_same_data() -> None:
    """Two processes with different hash seeds draw the same bytes."""
    program = (
        "import json, pathlib\nfrom footgraph.explorer.plate import Plate\nfrom footgraph.explorer.views import VIEWS\n"
        "from footgraph.paths import data_folder\nplate = Plate(pathlib.Path(data_folder()) / 'geometry')\n"
        "ids = {line.structure for line in plate.lines} | {bone.structure for bone in plate.outlines}\n"
        "print(json.dumps([[plate.shapes(v, ids), plate.skin(v), plate.creases(v), plate.frame(v)] for v in VIEWS]))"
    )
    drawn = [
        subprocess.run(
            [sys.executable, "-c", program],
            env={"PYTHONHASHSEED": seed, "LC_ALL": "C"},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert drawn[0] == drawn[1]
    assert len(drawn[0]) > 100_000


def test_a_round_outline_is_read_as_it_is_drawn() -> None:
    """The corners of ``outline`` lie on the path of ``closed_path``: T takes the handle that was meant."""
    for bone in plate().outlines[:40]:
        drawn = next(shape for shape in shapes(bone.view) if shape["id"] == bone.structure and shape["part"] == "bone")
        for point in outline(bone.points):
            assert min(to_segment(point, a, b) for a, b in pairwise(corners_of(drawn["d"])[0])) < 1.5
    assert UNIT == 1000
