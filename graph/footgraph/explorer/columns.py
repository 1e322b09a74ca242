"""The whole network laid out: kinds one after the other in columns, each under its heading."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import NamedTuple

from footgraph.facts import Structure
from footgraph.look import kinds_in_order, look_of, natural_order, short_label

ROW, COLUMN = 31, 600
"""Units of the picture from one name to the next below and beside it: columns wide enough for their headings."""
WIDE = 1.35
"""The width of all columns to their height, about that of a screen beside the panel."""
APART = 3
"""Rows left free above a heading, which may take two lines."""

Heading = dict[str, str | int]


class Columns(NamedTuple):
    """Where each structure stands, where the headings, and the box around all: left, right, top, bottom."""

    spots: dict[str, tuple[int, int]]
    headings: list[Heading]
    frame: list[int]


def columns(structures: Iterable[Structure]) -> Columns:
    """Return the structures by kind in columns that together are about as wide as a screen.

    >>> laid = columns([Structure("b", "b", "bone"), Structure("a", "a", "bone")])
    >>> laid.spots, laid.headings
    ({'a': (0, 31), 'b': (0, 62)}, [{'kind': 'bone', 'text': 'Bones', 'x': 0, 'y': 0}])
    """
    by_kind: dict[str, list[Structure]] = {}
    for structure in structures:
        by_kind.setdefault(structure.kind, []).append(structure)
    slots = sum(len(members) + 1 + APART for members in by_kind.values())
    rows = max(8, math.ceil(math.sqrt(slots * COLUMN / ROW / WIDE)))
    spots: dict[str, tuple[int, int]] = {}
    headings: list[Heading] = []
    column = row = 0
    for kind in kinds_in_order(set(by_kind)):
        if row and row > rows - 4:  # no heading at the foot of a column
            column, row = column + 1, 0
        headings.append({"kind": kind, "text": look_of(kind).plural, "x": column * COLUMN, "y": row * ROW})
        row += 1
        for structure in sorted(by_kind[kind], key=lambda one: (natural_order(short_label(one.label)), one.id)):
            if row == rows:
                column, row = column + 1, 1
                headings.append({"kind": kind, "text": f"… {look_of(kind).plural.lower()}", "x": column * COLUMN, "y": 0})
            spots[structure.id] = (column * COLUMN, row * ROW)
            row += 1
        row += APART
        if row >= rows:
            column, row = column + 1, 0
    return Columns(spots, headings, [-180, (column + 1) * COLUMN - 60, -220, rows * ROW + 20])
