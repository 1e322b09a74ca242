"""The plate: where every structure lies in the picture of a right foot, and the shapes drawn there.

The leg is up, the heel below it and the toes at the bottom, seen from behind and below (``sole``) or from the front and
above (``top``). Measured places come from ``data/geometry``; what has none is placed beside what the facts tie it to.
"""

from __future__ import annotations

import csv
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise
from pathlib import Path

from footgraph.facts import Record, Structure
from footgraph.look import kinds_in_order, look_of, natural_order, short_label

VIEWS = ("sole", "top")
FOOT = 1000
"""Units of the plate to the length of the foot."""
LEG = 0.27
"""How much of its length the leg keeps: it would else be twice as long as the foot."""
ROW = 31

LEG_SKIN = (  # (aside, x, z) down the outer side of the leg and up the inner
    (
        *((0.235, 0.17, 2.1), (0.215, 0.17, 1.85), (0.2, 0.17, 1.65), (0.213, 0.17, 1.4), (0.2, 0.17, 1.1)),
        *((0.165, 0.17, 0.75), (0.14, 0.17, 0.5), (0.145, 0.17, 0.3), (0.14, 0.26, 0.2), (0.12, 0.33, 0.2)),
    ),
    (
        *((-0.1, 0.33, 0.2), (-0.125, 0.26, 0.2), (-0.13, 0.17, 0.3), (-0.12, 0.17, 0.5), (-0.145, 0.17, 0.75)),
        *((-0.185, 0.17, 1.1), (-0.2, 0.17, 1.4), (-0.2, 0.17, 1.65), (-0.22, 0.17, 1.85), (-0.24, 0.17, 2.1)),
    ),
)

Point = tuple[float, float]
Place = tuple[float, float, float]
Shape = dict[str, str]
Heading = dict[str, str | int]

# What tells most about where a thing lies comes first.
TIES = ("part_of", "joins", "connects", "tendon_of", "has_origin", "has_insertion", "branch_of", "innervated_by", "affects")


@dataclass(frozen=True, slots=True)
class Line:
    """The centre line of a muscle's belly, a tendon, a nerve or a ligament."""

    structure: str
    views: tuple[str, ...]
    depth: int
    belly: tuple[float, float] | None
    width: float
    points: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """The outline of a bone in one view; leg bones are given in space and serve both."""

    structure: str
    view: str
    depth: int
    points: tuple[tuple[float, ...], ...]


class Plate:
    """The geometry tables, and the questions the page asks of them."""

    def __init__(self, folder: Path) -> None:
        self.places: dict[str, Place] = {
            row["structure"]: (float(row["x"]), float(row["y"]), float(row["z"])) for row in _rows(folder / "places.tsv")
        }
        self.lines = [_line(row) for row in _rows(folder / "lines.tsv")]
        self.outlines = [
            Outline(row["structure"], row["view"], int(row["depth"]), tuple(_points(row["points"])))
            for row in _rows(folder / "outlines.tsv")
        ]

    def shapes(self, view: str, structures: Iterable[str]) -> list[Shape]:
        """Return what is drawn in a view, farthest first: each structure's outline, belly or line as an SVG path."""
        known = set(structures)
        bones = [outline for outline in self.outlines if outline.view in ("leg", {"sole": "plantar", "top": "dorsal"}[view])]
        bones.sort(key=lambda outline: ((outline.view == "leg") == (view == "top"), outline.depth, outline.structure))
        shapes = [_bone_shape(outline, view) for outline in bones if outline.structure in known]
        seen = [line for line in self.lines if view in line.views and line.structure in known]
        for _, lines in groupby(sorted(seen, key=_depth), key=_depth):
            shapes += _line_shapes(list(lines), view)
        return shapes

    def skin(self, view: str) -> str:
        """Return the outline of the leg, which has no bones near its skin to be drawn from."""
        outline = [project((x, side + 0.1 * max(0, z - 0.3), z), view) for half in LEG_SKIN for side, x, z in half]
        half = len(LEG_SKIN[0])
        return _open_path(_smooth(outline[:half])) + "L" + _open_path(_smooth(outline[half:]))[1:] + "Z"

    def views_of(self, structure: str) -> list[str]:
        """Return the views in which a structure is drawn as a shape; one without lines is shown in all."""
        drawn = {view for line in self.lines if line.structure == structure for view in line.views}
        return [view for view in VIEWS if view in drawn] or list(VIEWS)

    def spots(self, record: Record) -> dict[str, dict[str, Point]]:
        """Return where each structure that has a place in the body stands in each view."""
        return {view: self._spots_in(view, record) for view in VIEWS}

    def _spots_in(self, view: str, record: Record) -> dict[str, Point]:
        bodily = sorted(id for id, structure in record.structures.items() if not look_of(structure.kind).listed)
        spots = {id: spot for id in bodily if (spot := self._measured(id, view))}
        ties = _ties(record)
        for _ in range(4):  # a head beside its muscle, a tendon beside that: four steps reach whatever is tied at all
            near = {id: _beside(ties.get(id, []), spots) for id in bodily if id not in spots}
            found = {id: spot for id, spot in near.items() if spot}
            if not found:
                break
            spots |= {id: _aside(spot, rank) for rank, (id, spot) in enumerate(sorted(found.items()))}
        return spots

    def _measured(self, structure: str, view: str) -> Point | None:
        lines = [line for line in self.lines if line.structure == structure]
        if lines and structure not in self.places:
            lines = [line for line in lines if line.width] or lines
            line = lines[len(lines) // 2]
            start, end = line.belly or (0.2, 0.8)
            return _along(_smooth([project(point, view) for point in line.points]), (start + end) / 2)
        place = self.places.get(structure)
        return project(place, view) if place else None


def project(place: Place, view: str) -> Point:
    """Return the point of the plate for a place in the foot: toes down, the leg above the heel, one the mirror of the other.

    >>> project((1.0, 0.1, 0.0), "sole"), project((1.0, 0.1, 0.0), "top")
    ((100.0, 1000.0), (-100.0, 1000.0))
    """
    x, y, z = place
    aside = y - 0.1 * max(0.0, z - 0.3)  # the measured leg leans outwards; upright, it fits a narrow picture
    leg = _ease((z - 0.28) / 0.2)
    down = (1 - leg) * x + leg * ({"sole": 0.03, "top": 0.2}[view] - (z - 0.3) * LEG)
    return round((aside if view == "sole" else -aside) * FOOT, 1) + 0.0, round(down * FOOT, 1)


def listed_spots(
    structures: Iterable[Structure], *, rows: int, column: int, left: int, right: int
) -> tuple[dict[str, Point], list[Heading]]:
    """Return places in headed lists: movements at the left, all else at the right, in columns of so many rows."""
    by_kind: dict[str, list[Structure]] = {}
    for structure in structures:
        by_kind.setdefault(structure.kind, []).append(structure)
    spots: dict[str, Point] = {}
    headings: list[Heading] = []
    slots = {"left": _slots(rows, left, -column), "right": _slots(rows, right, column)}
    for kind in sorted(kinds_in_order(set(by_kind)), key=lambda kind: not look_of(kind).listed):
        slot = slots["left" if kind == "movement" else "right"]
        x, y = next(slot)
        headings.append({"kind": kind, "text": look_of(kind).plural, "x": x, "y": y})
        for structure in sorted(by_kind[kind], key=lambda structure: (natural_order(short_label(structure.label)), structure.id)):
            spots[structure.id] = next(slot)
        next(slot)
    return spots, headings


def _slots(rows: int, x: int, step: int) -> Iterator[tuple[int, int]]:
    while True:
        for row in range(rows):
            yield x, FOOT - (rows - 1 - row) * ROW
        x += step


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))


def _points(text: str) -> list[tuple[float, ...]]:
    return [tuple(float(number) for number in point.split()) for point in text.split(";")]


def _line(row: dict[str, str]) -> Line:
    start_end = [float(number) for number in row["belly"].split()]
    belly = (start_end[0], start_end[1]) if start_end else None
    points = tuple((x, y, z) for x, y, z in _points(row["points"]))
    return Line(row["structure"], tuple(row["views"].split()), int(row["depth"]), belly, float(row["width"]), points)


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
    return (_mean(x for x, _ in nearest), _mean(y for _, y in nearest)) if nearest else None


def _aside(spot: Point, rank: int) -> Point:
    """Return a point a little off, each rank in another direction, so that neighbours do not cover each other."""
    angle = rank * 2.4  # about the golden angle: successive directions never line up
    return round(spot[0] + 16 * math.cos(angle), 1), round(spot[1] + 16 * math.sin(angle), 1)


def _mean(numbers: Iterable[float]) -> float:
    values = list(numbers)
    return round(sum(values) / len(values), 1)


def _ease(t: float) -> float:
    t = min(1.0, max(0.0, t))
    return t * t * (3 - 2 * t)


def _bone_shape(outline: Outline, view: str) -> Shape:
    if outline.view == "leg":
        points = [project((x, y, z), view) for x, y, z in outline.points]
    else:
        points = [project((x, y, 0.0), view) for x, y in outline.points]
    return {"id": outline.structure, "part": "bone", "d": _closed_path(points)}


def _depth(line: Line) -> tuple[int, str]:
    return line.depth, line.structure


def _line_shapes(lines: list[Line], view: str) -> list[Shape]:
    """Return the lines of a structure as one shape and its bellies as another, so that they do not darken where they overlap."""
    strands = [(_smooth([project(point, view) for point in line.points]), line) for line in lines]
    paths = {
        "line": [_open_path(points) for points, _ in strands],
        "belly": [_belly(points, line.belly, line.width * FOOT) for points, line in strands if line.belly and line.width],
    }
    return [{"id": lines[0].structure, "part": part, "d": "".join(ds)} for part, ds in paths.items() if ds]


def _smooth(points: list[Point], steps: int = 6) -> list[Point]:
    """Return a Catmull-Rom curve through the points."""
    if len(points) < 3:
        return points
    ends = [points[0], *points, points[-1]]
    curve: list[Point] = []
    for a, b, c, d in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        for step in range(steps):
            t = step / steps
            curve.append((_spline(a[0], b[0], c[0], d[0], t), _spline(a[1], b[1], c[1], d[1], t)))
    return [*curve, points[-1]]


def _spline(a: float, b: float, c: float, d: float, t: float) -> float:
    return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))


def _lengths(points: list[Point]) -> list[float]:
    lengths = [0.0]
    for start, end in pairwise(points):
        lengths.append(lengths[-1] + math.dist(start, end))
    return lengths


def _along(points: list[Point], fraction: float) -> Point:
    """Return the point at a fraction of a line's length."""
    lengths = _lengths(points)
    goal = fraction * lengths[-1]
    for (start, end), (before, after) in zip(pairwise(points), pairwise(lengths), strict=True):
        if after >= goal and after > before:
            t = (goal - before) / (after - before)
            return round(start[0] + t * (end[0] - start[0]), 1), round(start[1] + t * (end[1] - start[1]), 1)
    return points[-1]


def _belly(points: list[Point], belly: tuple[float, float], width: float) -> str:
    """Return a spindle about a stretch of the line, full in the middle and drawn out into its tendons."""
    start, end = belly
    count = 14
    middle = [_along(points, start + (end - start) * step / count) for step in range(count + 1)]
    left, right = [], []
    for step, (x, y) in enumerate(middle):
        before, after = middle[max(0, step - 1)], middle[min(count, step + 1)]
        long = math.dist(before, after) or 1.0
        half = width / 2 * (0.12 + 0.88 * math.sin(math.pi * step / count) ** 0.75)
        across = (-(after[1] - before[1]) / long * half, (after[0] - before[0]) / long * half)
        left.append((x + across[0], y + across[1]))
        right.append((x - across[0], y - across[1]))
    return _closed_path(left + right[::-1])


def _open_path(points: list[Point]) -> str:
    return "M" + "L".join(f"{x:.0f} {y:.0f}" for x, y in points)


def _closed_path(points: list[Point]) -> str:
    """Return a round outline: a curve through the middles of the sides, with the points as its handles."""
    middles = [((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) for a, b in zip(points, points[1:] + points[:1], strict=True)]
    handles = points[1:] + points[:1]
    curves = "".join(
        f"Q{h[0]:.0f} {h[1]:.0f} {m[0]:.0f} {m[1]:.0f}" for h, m in zip(handles, middles[1:] + middles[:1], strict=True)
    )
    return f"M{middles[0][0]:.0f} {middles[0][1]:.0f}{curves}Z"
