"""Colours stand out from what is behind them and apart from one another, for colour-blind eyes too."""

from __future__ import annotations

import itertools
import math
import re
from importlib import resources

import pytest

from footgraph.look import LOOKS

Triple = tuple[float, float, float]

# From linear red, green and blue to what is left of them without one sort of cone.
# Machado, Oliveira and Fernandes 2009, doi:10.1109/TVCG.2009.113, severity 1.
SIGHT: dict[str, tuple[Triple, Triple, Triple]] = {
    "all three": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
# Kinds drawn as glyphs on the plates, by their shape: there colour alone tells those of one shape apart.
GLYPHS = {
    "square": ("bone", "accessory_bone", "ligament", "fascia", "retinaculum"),
    "dot": ("bone_feature", "accessory_muscle"),
    "diamond": ("joint", "nerve"),
}
# What the plates draw in one form: cords, and courses. Bones, bellies and skin have forms, edges and names of their own.
FORMS = (("ligament", "tendon"), ("nerve", "artery", "vein"))


def linear(colour: str) -> Triple:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))

    def of(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return of(red), of(green), of(blue)


def contrast(one: str, other: str) -> float:
    """Return the contrast of WCAG 2: 1 to 21."""
    dark, light = sorted(
        sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear(c), strict=True)) for c in (one, other)
    )
    return (light + 0.05) / (dark + 0.05)


def lab(colour: str, sight: str) -> Triple:
    """Return the colour as an eye of that sight has it, in CIELAB under D65."""
    red, green, blue = (
        min(1.0, max(0.0, sum(weight * part for weight, part in zip(row, linear(colour), strict=True)))) for row in SIGHT[sight]
    )

    def root(part: float) -> float:
        return math.cbrt(part) if part > 216 / 24389 else (24389 / 27 * part + 16) / 116

    x = root((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047)
    y = root(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue)
    z = root((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def ciede2000(one: Triple, other: Triple) -> float:
    """Return how far two colours are apart (Sharma, Wu and Dalal 2005, doi:10.1002/col.20070)."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    mean = (math.hypot(a1, b1) + math.hypot(a2, b2)) / 2
    stretch = 1 + 0.5 * (1 - math.sqrt(mean**7 / (mean**7 + 25**7)))
    a1, a2 = a1 * stretch, a2 * stretch
    c1, c2 = math.hypot(a1, b1), math.hypot(a2, b2)
    h1, h2 = (math.degrees(math.atan2(b, a)) % 360 for a, b in ((a1, b1), (a2, b2)))
    turn = (h2 - h1 + 180) % 360 - 180 if c1 * c2 else 0.0
    hue = (h1 + turn / 2) % 360 if c1 * c2 else h1 + h2
    light, chroma = (l1 + l2) / 2, (c1 + c2) / 2

    def wave(times: int, shift: int) -> float:
        return math.cos(math.radians(times * hue + shift))

    t = 1 - 0.17 * wave(1, -30) + 0.24 * wave(2, 0) + 0.32 * wave(3, 6) - 0.2 * wave(4, -63)
    lightness = (l2 - l1) / (1 + 0.015 * (light - 50) ** 2 / math.sqrt(20 + (light - 50) ** 2))
    colourful = (c2 - c1) / (1 + 0.045 * chroma)
    hued = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn / 2)) / (1 + 0.015 * chroma * t)
    bend = math.sin(math.radians(60 * math.exp(-(((hue - 275) / 25) ** 2))))
    both = -2 * math.sqrt(chroma**7 / (chroma**7 + 25**7)) * bend * colourful * hued
    return math.sqrt(lightness**2 + colourful**2 + hued**2 + both)


def variables() -> tuple[dict[str, str], dict[str, str]]:
    """Return the colours of the style by name, by day and by night."""
    style = resources.files("footgraph.explorer").joinpath("explorer.css").read_text(encoding="utf-8")
    day, night = (
        dict(re.findall(r"--([\w-]+): (#\w{6})", block)) for block in re.findall(r":root \{(.*?)\}", style, re.DOTALL)[:2]
    )
    return day, night


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, 2.5, 0), (73, 25, -18), 27.1492),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_the_measure_is_that_of_its_authors(one: Triple, other: Triple, apart: float) -> None:
    """Three pairs of the table that Sharma, Wu and Dalal give to check by."""
    assert ciede2000(one, other) == pytest.approx(apart, abs=5e-5)


def test_every_kind_stands_out_from_the_paper() -> None:
    """3:1 or more for what is no text (WCAG 2.2, 1.4.11), by day and by night."""
    day, night = variables()
    assert [look.kind for look in LOOKS.values() if contrast(look.colour, day["paper"]) < 3] == []
    assert [look.kind for look in LOOKS.values() if contrast(look.dark, night["paper"]) < 3] == []


def test_text_and_drawn_structures_stand_out() -> None:
    """Text has 4.5:1 on each ground it stands on; what is drawn has 3:1 on the skin, by its colour or its edge."""
    for scheme in variables():
        for text, ground in itertools.product(("ink", "muted", "accent"), ("paper", "sheet", "wash")):
            assert contrast(scheme[text], scheme[ground]) >= 4.5, (text, ground)
        assert contrast(scheme["disputed"], scheme["disputed-wash"]) >= 4.5
        for drawn in ("bone", *itertools.chain(*FORMS)):
            assert max(contrast(scheme[name], scheme["skin"]) for name in (drawn, f"{drawn}-edge")) >= 3, drawn


@pytest.mark.parametrize("sight", SIGHT)
def test_what_is_alike_in_form_is_apart_in_colour(sight: str) -> None:
    """CIEDE2000 of 10 or more between kinds that only their colour tells apart on a plate.

    Forty kinds cannot all be so far apart. The others never meet without a heading (the network's columns), a word or a
    shape of their own beside the colour.
    """
    day, night = variables()
    alike = [
        (LOOKS[one].colour, LOOKS[other].colour, one, other)
        for kinds in GLYPHS.values()
        for one, other in itertools.combinations(kinds, 2)
    ]
    alike += [
        (LOOKS[one].dark, LOOKS[other].dark, one, other)
        for kinds in GLYPHS.values()
        for one, other in itertools.combinations(kinds, 2)
    ]
    for scheme in (day, night):
        alike += [(scheme[one], scheme[other], one, other) for form in FORMS for one, other in itertools.combinations(form, 2)]
    near = {(one, other) for a, b, one, other in alike if ciede2000(lab(a, sight), lab(b, sight)) < 10}
    assert near == set()


def test_the_glyphs_have_the_shapes_that_are_said_here() -> None:
    assert all(LOOKS[kind].shape == shape for shape, kinds in GLYPHS.items() for kind in kinds)
