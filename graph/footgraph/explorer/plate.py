"""The plates: what is drawn in each view of a right foot, as paths, and where every structure stands there.

``Plate.shapes(view, structures)`` is a list of shapes, farthest first. A shape is one JSON object:

==========  ==========================================================================================================
``id``      the structure drawn, or "" for what is drawn but not in the record (the kneecap)
``also``    a second structure that the same shape shows, such as the tendon or the head of a muscle; left out if none
``part``    ``bone`` (closed), ``belly``, ``tendon``, ``band`` and ``sheet`` (closed; a band is a ligament, a sheet a fascia or
            retinaculum), ``line`` (open: a nerve or vessel), ``area`` (closed: skin) and ``arch`` (open)
``d``       its path, in whole units of the plate, absolute coordinates
``fibres``  open paths along a belly, band or sheet, to be drawn thin; left out if none
``shade``   closed paths of a bone's side that lies away from the light (which comes from the left and above); left out if none
``w``       the width of a line in units
``at``      a point inside the shape where a leader may end; what bones hide has none
``begin``   the points where its strands leave their origin, ``end`` where they reach their insertion; left out where the
            picture cuts or hides them, or where they only go on as another part
``quiet``   true for what is drawn only where it is asked for: small things, and sheets that would veil the rest
==========  ==========================================================================================================

Measured places come from ``data/geometry``; what has none is placed beside what the facts tie it to.
"""

from __future__ import annotations

import csv
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any

from footgraph.explorer.curves import (
    Row,
    aside,
    at_even_steps,
    below,
    closed_path,
    halfway,
    is_inside,
    length,
    open_path,
    outline,
    smooth,
)
from footgraph.explorer.views import VIEWS, Place, Point, View
from footgraph.facts import Record
from footgraph.look import look_of

Shape = dict[str, Any]

# What tells most about where a thing lies comes first.
TIES = ("part_of", "joins", "connects", "tendon_of", "has_origin", "has_insertion", "branch_of", "innervated_by", "affects")

HIDDEN = -0.025
"""A place that lies so far, in foot lengths, behind the middle of its bone is on the side that the eye does not see."""

FIBRES = {"belly": (-0.5, 0.0, 0.5), "band": (), "tendon": (), "line": ()}
"""Where fibres run along a shape, as shares of half its width."""


@dataclass(frozen=True, slots=True)
class Line:
    """The centre line of a belly, tendon, ligament, nerve or vessel; or the border of a sheet."""

    structure: str
    also: str
    role: str
    is_quiet: bool
    """Drawn only where it is asked for: small things, and sheets that would veil the rest."""
    ends: frozenset[str]
    depths: dict[str, int]
    """The views that show it, each with how near it lies to the eye there; below 0 it lies behind the bones."""
    thick: float
    """Its thickness as a share of its width: what a view from the side sees of it."""
    points: tuple[Row, ...]
    """x, y, z and width, in foot lengths."""


@dataclass(frozen=True, slots=True)
class Outline:
    """The outline of a bone in one view, in units of the plate: the handles of a round closed path."""

    structure: str
    view: str
    depth: int
    at: Point | None
    points: tuple[Row, ...]
    shades: tuple[tuple[Row, ...], ...]


class Plate:
    """The geometry tables, and the questions the page asks of them."""

    def __init__(self, folder: Path) -> None:
        self.places: dict[str, Place] = {
            row["structure"]: (float(row["x"]), float(row["y"]), float(row["z"])) for row in _rows(folder / "places.tsv")
        }
        self.lines = [_line(row) for row in _rows(folder / "lines.tsv")]
        self.outlines = [_outline(row) for row in _rows(folder / "outlines.tsv")]
        self.areas = [(row["structure"], row["view"], _points(row["points"])) for row in _rows(folder / "areas.tsv")]
        self.ground = [(row["part"], row["view"], _points(row["points"])) for row in _rows(folder / "ground.tsv")]
        self._drawn = cache(self._drawn_in)

    def shapes(self, view: str, structures: Iterable[str]) -> list[Shape]:
        """Return what is drawn in a view of these structures, farthest first, as the head of this module tells."""
        known = {*structures, ""}
        return [
            {key: value for key, value in shape.items() if key != "size" and (key != "also" or value in known)}
            for shape in self._drawn(view)
            if shape["id"] in known
        ]

    def _drawn_in(self, view: str) -> list[Shape]:
        bones = sorted((bone for bone in self.outlines if bone.view == view), key=lambda bone: bone.depth)
        behind = [_bone_shape(points) for points in self._ground("bone", view)]
        lines = sorted((line for line in self.lines if view in line.depths), key=lambda line: _order(line, view))
        areas = [_area_shape(structure, points) for structure, seen, points in self.areas if seen == view]
        strands = groupby(lines, key=lambda line: _order(line, view))
        drawn = [
            (depth, shape)
            for (depth, *_), alike in strands
            if (shape := _one([_line_shape(line, VIEWS[view]) for line in alike]))
        ]
        return [
            *areas,
            *(shape for depth, shape in drawn if depth < 0),
            *(_outline_shape(bone) for bone in bones),
            *behind,
            *(shape for depth, shape in drawn if depth >= 0),
        ]

    def skin(self, view: str) -> str:
        """Return the outline of the skin: closed paths that turn one way, the foot and leg and each toe."""
        toes = [_turning_right((*points, points[0])) for points in self._ground("toe", view)]
        return "".join(closed_path(_turning_right(points)) for points in [*self._ground("skin", view), *toes])

    def creases(self, view: str) -> str:
        """Return the edge of each toe from web to web: open paths."""
        return "".join(open_path(points) for points in self._ground("toe", view))

    def frame(self, view: str) -> tuple[int, int, int, int]:
        """Return the left, right, top and bottom of a plate in its units: the skin with a narrow margin."""
        points = [point for part in ("skin", "toe") for border in self._ground(part, view) for point in border]
        xs, ys = [point[0] for point in points], [point[1] for point in points]
        fade = VIEWS[view].fade
        top = min(ys) if fade is None else fade[0]
        return round(min(xs)) - 12, round(max(xs)) + 12, round(top) - 12, round(max(ys)) + 12

    def _ground(self, part: str, view: str) -> list[tuple[Row, ...]]:
        return [points for name, seen, points in self.ground if name == part and seen == view]

    def views_of(self, structure: str) -> list[str]:
        """Return the views that draw a structure, the one that shows most of it first; one without a shape is shown in all."""
        shown: dict[str, float] = {}
        for view in VIEWS:
            for shape in self._drawn(view):
                if structure in (shape["id"], shape.get("also")) and "at" in shape:
                    shown[view] = shown.get(view, 0.0) + shape["size"] / VIEWS[view].scale
        return sorted(shown, key=lambda view: (-round(shown[view], 2), list(VIEWS).index(view))) or list(VIEWS)

    def spots(self, record: Record) -> dict[str, dict[str, Point]]:
        """Return where each structure that has a place in the body stands in each view that shows it."""
        ties = _ties(record)
        return {view: self._spots_in(view, record, ties) for view in VIEWS}

    def _spots_in(self, view: str, record: Record, ties: dict[str, list[tuple[int, str]]]) -> dict[str, Point]:
        bodily = sorted(id for id, structure in record.structures.items() if not look_of(structure.kind).listed)
        left, right, top, bottom = self.frame(view)
        spots = {id: spot for id, spot in sorted(self._shape_spots(view).items()) if id in record.structures}
        for id in bodily:
            if id not in spots and id in self.places and view in self._seen_from(id, ties):
                spot = VIEWS[view].spot(self.places[id])
                if left <= spot[0] <= right and top <= spot[1] <= bottom:
                    spots[id] = spot
        placed = {*self.places, *(line.structure for line in self.lines), *(line.also for line in self.lines)}
        for _ in range(4):  # a head beside its muscle, a tendon beside that: four steps reach whatever is tied at all
            near = {id: _beside(ties.get(id, []), spots) for id in bodily if id not in spots and id not in placed}
            found = {id: spot for id, spot in near.items() if spot}
            if not found:
                break
            spots |= {id: _off(spot, rank) for rank, (id, spot) in enumerate(sorted(found.items()))}
        return spots

    def _shape_spots(self, view: str) -> dict[str, Point]:
        """Return the point of each drawn structure's greatest shape."""
        best: dict[str, Shape] = {}
        for shape in self._drawn(view):
            for id in (shape["id"], shape.get("also", "")):
                if "at" in shape and (id not in best or _rank(shape) > _rank(best[id])):
                    best[id] = shape
        return {id: (float(shape["at"][0]), float(shape["at"][1])) for id, shape in best.items()}

    def _seen_from(self, structure: str, ties: dict[str, list[tuple[int, str]]]) -> list[str]:
        """Return the views that see a place: those where it is not on the far side of the bone that it is a part of."""
        place = self.places[structure]
        bone = next((self.places[id] for rank, id in ties.get(structure, []) if rank == 0 and id in self.places), None)
        nearness = {
            id: view.nearness(place) - (view.nearness((bone[0], bone[1], place[2] if _is_tall(bone) else bone[2])) if bone else 0)
            for id, view in VIEWS.items()
            if place[2] <= view.cut
        }
        return [id for id, near in nearness.items() if bone is None or near >= HIDDEN] or [
            max(nearness, key=lambda id: nearness[id])
        ]


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))


def _points(text: str) -> tuple[Row, ...]:
    return tuple(tuple(float(number) for number in point.split()) for point in text.split(";"))


def _line(row: dict[str, str]) -> Line:
    depths = {view: int(depth) for view, depth in (word.split(":") for word in row["views"].split())}
    points = tuple((*point, 0.0)[:4] for point in _points(row["points"]))
    ends = frozenset(row["ends"].split())
    return Line(row["structure"], row["also"], row["role"], row["shown"] == "lit", ends, depths, float(row["thick"]), points)


def _outline(row: dict[str, str]) -> Outline:
    at = _points(row["at"])[0] if row["at"] else None
    shades = tuple(_points(shade) for shade in row["shades"].split("|")) if row["shades"] else ()
    return Outline(
        row["structure"], row["view"], int(row["depth"]), (at[0], at[1]) if at else None, _points(row["points"]), shades
    )


def _ties(record: Record) -> dict[str, list[tuple[int, str]]]:
    """Return, for each structure, what it is tied to, the nearest tie first."""
    ties: dict[str, set[tuple[int, str]]] = {}
    for fact in record.facts:
        if fact.relation in TIES and fact.object in record.structures:
            rank = TIES.index(fact.relation)
            ties.setdefault(fact.subject, set()).add((rank, fact.object))
            ties.setdefault(fact.object, set()).add((rank + len(TIES), fact.subject))
    return {id: sorted(tied) for id, tied in ties.items()}


def _beside(ties: list[tuple[int, str]], spots: dict[str, Point]) -> Point | None:
    """Return the middle of the nearest placed ties of one sort."""
    placed = [(rank, spots[id]) for rank, id in ties if id in spots]
    nearest = [spot for rank, spot in placed if rank == placed[0][0]]
    return _middle_of(nearest) if nearest else None


def _off(spot: Point, rank: int) -> Point:
    """Return a point a little off, each rank in another direction, so that neighbours do not cover each other."""
    angle = rank * 2.4  # about the golden angle: successive directions never line up
    return round(spot[0] + 16 * math.cos(angle), 1), round(spot[1] + 16 * math.sin(angle), 1)


def _middle_of(points: Iterable[Row]) -> Point:
    values = list(points)
    return round(sum(p[0] for p in values) / len(values), 1), round(sum(p[1] for p in values) / len(values), 1)


def _order(line: Line, view: str) -> tuple[int, str, str, str]:
    """Farthest first; a belly lies upon the tendon that leaves it; strands of one structure together."""
    return line.depths[view], line.structure, "~" if line.role == "belly" else line.role, line.also


def _one(strands: list[Shape | None]) -> Shape | None:
    """Return the strands of a structure as one shape, so that they do not darken where they overlap."""
    shapes = [shape for shape in strands if shape]
    if not shapes:
        return None
    whole = dict(max(shapes, key=lambda shape: shape["size"]))
    whole["size"] = sum(shape["size"] for shape in shapes)
    whole["d"] = "".join(shape["d"] for shape in shapes)
    for key in ("fibres", "begin", "end"):
        whole.pop(key, None)
        parts = [shape[key] for shape in shapes if key in shape]
        if parts:
            whole[key] = "".join(parts) if key == "fibres" else parts
    return whole


def _whole(point: Row) -> list[int]:
    return [round(point[0]), round(point[1])]


def _is_tall(bone: Place) -> bool:
    return bone[2] > 0.5


def _rank(shape: Shape) -> tuple[bool, float]:
    """The belly stands for a muscle before its tendon does."""
    return shape["part"] in ("belly", "bone"), shape["size"]


def _bone_shape(points: tuple[Row, ...]) -> Shape:
    return {"id": "", "part": "bone", "d": closed_path(points), "size": _extent(points)}


def _turning_right(points: Sequence[Row]) -> list[Row]:
    """Return a border so that it runs with the clock: paths that turn one way fill as one."""
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, [*points[1:], points[0]], strict=True))
    return list(points if area > 0 else points[::-1])


def _outline_shape(bone: Outline) -> Shape:
    shape: Shape = {"id": bone.structure, "part": "bone", "d": closed_path(bone.points), "size": _extent(bone.points)}
    if bone.shades:
        shape["shade"] = "".join(closed_path(points) for points in bone.shades)
    if bone.at:
        shape["at"] = _whole(bone.at)
    return shape


def _line_shape(line: Line, view: View) -> Shape | None:
    """Return a line as its view shows it, or none where it lies wholly above the cut."""
    if line.role == "sheet":
        return _sheet_shape(line, view)
    whole = smooth(line.points)
    kept = below(whole, view.cut)
    if len(kept) < 2:
        return None
    width = view.scale * (line.thick if abs(view.near[1]) == 1 else 1.0)
    curve = [(*view.spot((x, y, z)), w * width) for x, y, z, w in kept]
    shape: Shape = {**_named(line), "size": length(curve)}
    if line.role in ("line", "arch"):
        handles = at_even_steps(curve, max(4, min(8, round(length(curve) / 60))))
        shape["d"] = open_path(handles)
        shape["w"] = max(1, round(max(point[2] for point in curve)))
        shape["at"] = _whole(halfway(handles))
    else:
        stations = at_even_steps(curve, max(4, min(9, round(length(curve) / 50) + 2)))
        shape["d"] = closed_path(_round_about(stations))
        fibres = [aside(stations[1:-1], share) for share in FIBRES.get(line.role, ())] if len(stations) > 4 else []
        if fibres:
            shape["fibres"] = "".join(open_path(fibre) for fibre in fibres)
        shape["at"] = _whole(at_even_steps(curve, 9)[4])
    if line.depths[view.id] < 0:
        del shape["at"]
        return shape
    if "origin" in line.ends and kept[0] == whole[0]:
        shape["begin"] = _whole(curve[0])
    if "insertion" in line.ends and kept[-1] == whole[-1]:
        shape["end"] = _whole(curve[-1])
    return shape


def _named(line: Line) -> Shape:
    shape: Shape = {"id": line.structure, "part": line.role}
    if line.also:
        shape["also"] = line.also
    if line.is_quiet:
        shape["quiet"] = True
    return shape


def _round_about(stations: list[Row]) -> list[Point]:
    """Return the handles of the outline about stations (x, y, width), with blunt ends."""
    left, right = aside(stations, 1.0), aside(stations, -1.0)
    return [*left, *right[::-1]]


def _sheet_shape(line: Line, view: View) -> Shape:
    """Return a sheet with fibres along it; its border runs down one side and up the other."""
    border = [view.spot((x, y, z)) for x, y, z, _ in line.points]
    half = len(border) // 2
    down, up = border[:half], border[half:][::-1]
    fibres = [
        open_path([(a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])) for a, b in zip(down, up, strict=False)])
        for t in (0.25, 0.5, 0.75)
    ]
    shape: Shape = {**_named(line), "d": closed_path(border), "fibres": "".join(fibres)}
    shape["at"] = _whole(_inside(border))
    shape["size"] = _extent(border)
    return shape


def _area_shape(structure: str, border: tuple[Row, ...]) -> Shape:
    named: Shape = {"id": structure, "part": "area", "quiet": True}
    return {**named, "d": closed_path(border), "at": _whole(_inside(border)), "size": _extent(border)}


def _inside(border: Sequence[Row]) -> Point:
    """Return a point within a round outline: its middle, or if that lies outside, the one farthest in of a few tried."""
    corners = outline(border)
    middle = _middle_of(border)
    if is_inside(middle, corners):
        return middle
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    steps = [step / 12 for step in range(1, 12)]
    tried = [(min(xs) + s * (max(xs) - min(xs)), min(ys) + t * (max(ys) - min(ys))) for s in steps for t in steps]
    within = [point for point in tried if is_inside(point, corners)]
    return max(within, key=lambda point: min(math.dist(point, corner) for corner in corners), default=middle)


def _extent(points: Iterable[Row]) -> float:
    values = list(points)
    xs, ys = [point[0] for point in values], [point[1] for point in values]
    return math.hypot(max(xs) - min(xs), max(ys) - min(ys))
