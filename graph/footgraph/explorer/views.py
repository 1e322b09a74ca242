"""The six views of the plate: from where each looks at a right foot, and where a place of the foot falls in it.

Every view is a parallel projection of one and the same frame of space (``data/geometry/README.md``), so that a structure placed
once is drawn in all of them. The leg, standing upright, is cut off at a height of its own in each.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

Point = tuple[float, float]
Place = tuple[float, float, float]

UNIT = 1000
"""Units of a plate to the length of the foot, in the views that show the foot alone."""


@dataclass(frozen=True, slots=True)
class View:
    """From where a plate is seen: which way of the foot runs right and down on it, and which comes towards the eye."""

    id: str
    right: Place
    down: Place
    near: Place
    scale: float
    cut: float
    """The height, in foot lengths, above which the leg is not drawn."""
    drop: float = 0
    fade: Point | None = None
    """Where the cut end of the leg begins to come out of the paper and where it has come, in units down the plate."""

    def spot(self, place: Place) -> Point:
        """Return the point of the plate, in its units right and down, where a place of the foot falls.

        >>> VIEWS["sole"].spot((1.0, 0.1, 0.0)), VIEWS["inner"].spot((1.0, 0.1, 0.25))
        ((-100.0, 0.0), (-1000.0, -250.0))
        """
        return (
            round(_dot(self.right, place) * self.scale, 1) + 0.0,
            round(_dot(self.down, place) * self.scale + self.drop, 1) + 0.0,
        )

    def nearness(self, place: Place) -> float:
        """Return how far, in foot lengths, a place lies towards the eye."""
        return _dot(self.near, place)


def _dot(a: Place, b: Place) -> float:
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def _tilted(id: str, degrees: float, *, behind: bool, scale: float, cut: float, fade: Point) -> View:
    """Return a view with the toes down and the leg up: from in front and above, or from behind and below, by an angle."""
    sine, cosine = math.sin(math.radians(degrees)), math.cos(math.radians(degrees))
    side = 1.0 if behind else -1.0
    return View(id, (0.0, side, 0.0), (sine, 0.0, -cosine), (-side * cosine, 0.0, -side * sine), scale, cut, 0, fade)


VIEWS = {
    view.id: view
    for view in (
        View("sole", (0, -1, 0), (-1, 0, 0), (0, 0, -1), UNIT, 0.2, drop=UNIT),
        _tilted("top", 62, behind=False, scale=UNIT, cut=1.0, fade=(-215, -95)),
        View("inner", (-1, 0, 0), (0, 0, -1), (0, -1, 0), UNIT, 0.95, fade=(-955, -860)),
        View("outer", (1, 0, 0), (0, 0, -1), (0, 1, 0), UNIT, 0.95, fade=(-955, -860)),
        _tilted("leg_back", 35, behind=True, scale=640, cut=2.08, fade=(-1085, -985)),
        _tilted("leg_front", 35, behind=False, scale=640, cut=2.08, fade=(-985, -885)),
    )
}
