"""The curves of a plate: smooth lines, spindles and ribbons about them, and their paths in whole units."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from footgraph.explorer.views import Point

Row = tuple[float, ...]


def smooth(points: Sequence[Row], steps: int = 6) -> list[Row]:
    """Return a Catmull-Rom curve through points of any dimension; two points stay a straight line.

    >>> smooth([(0.0, 0.0), (1.0, 1.0), (2.0, 0.0)], steps=2)
    [(0.0, 0.0), (0.4375, 0.5625), (1.0, 1.0), (1.5625, 0.5625), (2.0, 0.0)]
    """
    if len(points) < 3:
        return list(points)
    ends = [points[0], *points, points[-1]]
    curve: list[Row] = []
    for a, b, c, d in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        curve += [tuple(map(_spline, a, b, c, d, [step / steps] * len(a))) for step in range(steps)]
    return [*curve, points[-1]]


def _spline(a: float, b: float, c: float, d: float, t: float) -> float:
    return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))


def below(curve: Sequence[Row], height: float) -> list[Row]:
    """Return the longest stretch of a curve in space that stays below a height, cut off where it reaches it.

    >>> below([(0, 0, 0.0), (0, 0, 2.0)], 1.0)
    [(0, 0, 0.0), (0.0, 0.0, 1.0)]
    """
    stretches: list[list[Row]] = [[]]
    for start, end in pairwise([curve[0], *curve]):
        low, high = start[2] <= height, end[2] <= height
        if low != high:
            t = (height - start[2]) / (end[2] - start[2])
            stretches[-1].append(tuple(a + t * (b - a) for a, b in zip(start, end, strict=True)))
        if high:
            stretches[-1].append(end)
        elif low:
            stretches.append([])
    return max(stretches, key=len)


def at_even_steps(curve: Sequence[Row], count: int) -> list[Row]:
    """Return so many points along a curve, as far from one another as the plate shows them."""
    lengths = [0.0]
    for start, end in pairwise(curve):
        lengths.append(lengths[-1] + math.dist(start[:2], end[:2]))
    found: list[Row] = []
    leg = 0
    for step in range(count):
        goal = lengths[-1] * step / (count - 1)
        while leg < len(curve) - 2 and lengths[leg + 1] < goal:
            leg += 1
        span = lengths[leg + 1] - lengths[leg]
        t = (goal - lengths[leg]) / span if span else 0.0
        found.append(tuple(a + t * (b - a) for a, b in zip(curve[leg], curve[leg + 1], strict=True)))
    return found


def length(curve: Sequence[Row]) -> float:
    """Return how long a curve is on the plate."""
    return sum(math.dist(start[:2], end[:2]) for start, end in pairwise(curve))


def aside(stations: Sequence[Row], share: float) -> list[Point]:
    """Return the line that runs beside stations (x, y, width) at a share of half their width, to the left if positive."""
    line: list[Point] = []
    last = len(stations) - 1
    for number, (x, y, width) in enumerate(stations):
        before, after = stations[max(0, number - 1)], stations[min(last, number + 1)]
        long = math.dist(before[:2], after[:2]) or 1.0
        half = share * width / 2
        line.append((x - (after[1] - before[1]) / long * half, y + (after[0] - before[0]) / long * half))
    return line


def open_path(points: Sequence[Row]) -> str:
    """Return a smooth open path from the first point to the last, with those between as its handles.

    >>> open_path([(0, 0), (10, 0), (10, 10)]), open_path([(0, 0), (10, 0), (20, 5), (30, 5)])
    ('M0 0Q10 0 10 10', 'M0 0Q10 0 15 2.5T30 5')
    """
    whole = [_whole(point) for point in points]
    if len(whole) < 3:
        return "M" + "L".join(_pair(point) for point in whole)
    if len(whole) == 3:
        return f"M{_pair(whole[0])}Q{_pair(whole[1])} {_pair(whole[2])}"
    return f"M{_pair(whole[0])}{_through(whole[1:-1])}T{_pair(whole[-1])}"


def halfway(points: Sequence[Row]) -> Point:
    """Return a point half-way on the path that ``open_path`` draws of four or more points: there one curve gives way to the next.

    >>> halfway([(0, 0), (10, 0), (20, 5), (30, 5)])
    (15.0, 2.5)
    """
    half = len(points) // 2
    return _middle(points[half - 1], points[half])


def closed_path(points: Sequence[Row]) -> str:
    """Return a round outline: a quadratic B-spline, a curve through the middles of the sides with the points as its handles.

    >>> closed_path([(0, 0), (10, 0), (10, 10)])
    'M5 0Q10 0 10 5T5 5T5 0Z'
    """
    whole = [_whole(point) for point in points]
    return f"M{_pair(_middle(whole[0], whole[1]))}{_through([*whole[1:], *whole[:2]])}Z"


def _through(handles: list[Point]) -> str:
    """Return curves with these handles, each but the last from the middle before it to the middle after it.

    The handles being whole, T, which reflects the handle before it in the middle reached, gives the next one exactly.
    """
    middles = [_pair(_middle(a, b)) for a, b in pairwise(handles)]
    return f"Q{_pair(handles[0])} {middles[0]}" + "".join(f"T{middle}" for middle in middles[1:])


def outline(points: Sequence[Row]) -> list[Point]:
    """Return the corners of the round outline that ``closed_path`` draws, four to a handle, to measure by."""
    corners: list[Point] = []
    turned = [points[-1], *points, points[0]]
    for before, handle, after in zip(turned, turned[1:], turned[2:], strict=False):
        start, end = _middle(before, handle), _middle(handle, after)
        for t in (0.0, 0.25, 0.5, 0.75):
            s = 1 - t
            corners.append(
                (
                    s * s * start[0] + 2 * s * t * handle[0] + t * t * end[0],
                    s * s * start[1] + 2 * s * t * handle[1] + t * t * end[1],
                )
            )
    return corners


def is_inside(point: Point, corners: Sequence[Point]) -> bool:
    """Tell whether a point lies inside a closed outline.

    >>> is_inside((1, 1), [(0, 0), (4, 0), (4, 4), (0, 4)]), is_inside((5, 1), [(0, 0), (4, 0), (4, 4), (0, 4)])
    (True, False)
    """
    x, y = point
    inside = False
    for (ax, ay), (bx, by) in pairwise([*corners, corners[0]]):
        if (ay > y) != (by > y) and x < ax + (y - ay) / (by - ay) * (bx - ax):
            inside = not inside
    return inside


def _middle(a: Row, b: Row) -> Point:
    return (a[0] + b[0]) / 2, (a[1] + b[1]) / 2


def _whole(point: Row) -> Point:
    return round(point[0]), round(point[1])


def _pair(point: Row) -> str:
    return f"{point[0]:g} {point[1]:g}".replace(" -", "-")
