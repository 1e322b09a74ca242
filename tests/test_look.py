"""How things look and are headed."""

from __future__ import annotations

import subprocess
import sys

import pytest

from footgraph.look import (
    COMPARTMENT_COLOURS,
    EXPECTED,
    LAYER_COLOURS,
    LOOKS,
    RELATION_COLOURS,
    SECTIONS,
    kinds_in_order,
    look_of,
    natural_order,
    sections_with,
    short_label,
    short_space,
)

PAPER, NIGHT = "#fbfaf6", "#15181b"


def luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("kind", sorted(LOOKS))
def test_every_kind_can_be_seen_on_paper_and_at_night(kind: str) -> None:
    """A kind's colour stands 3:1 against the ground it is drawn on, light and dark."""
    look = LOOKS[kind]
    assert contrast(look.colour, PAPER) >= 3
    assert contrast(look.dark, NIGHT) >= 3


def test_origin_and_insertion_differ() -> None:
    """Origin and insertion never share a colour, and both can be read as text."""
    for ground, which in ((PAPER, 0), (NIGHT, 1)):
        colours = {RELATION_COLOURS["has_origin"][which], RELATION_COLOURS["has_insertion"][which]}
        assert len(colours) == 2
        assert all(contrast(colour, ground) >= 4.5 for colour in colours)


def test_layers_run_from_light_to_dark() -> None:
    """The deeper the layer, the darker its colour."""
    lights = [luminance(colour) for colour, _ in LAYER_COLOURS]
    assert lights == sorted(lights, reverse=True)
    assert len({*COMPARTMENT_COLOURS}) == 13


def test_an_unknown_kind_gets_a_look_and_comes_last() -> None:
    """A kind that nobody drew yet is shown all the same."""
    assert look_of("hair_follicle").plural == "Hair follicle"
    assert look_of("").label == "other"
    assert kinds_in_order({"zebra", "bone", "alien"}) == ["bone", "alien", "zebra"]


def test_an_unknown_relation_is_headed_from_both_sides() -> None:
    """Nothing that is recorded falls off the panel for want of a heading."""
    headings = [section.heading for section in sections_with({"drains_into"})]
    assert headings[: len(SECTIONS)] == [section.heading for section in SECTIONS]
    assert headings[-2:] == ["Drains into", "Drains into this"]


def test_what_is_expected_has_a_heading() -> None:
    """Each gap the page can speak of is one of its headings."""
    headings = {section.heading for section in SECTIONS}
    assert {heading for expected in EXPECTED.values() for heading in expected} <= headings


def test_labels_are_sorted_and_shortened_as_people_say_them() -> None:
    """First comes before fourth, and a joint goes by its abbreviation."""
    assert sorted(["fourth toe", "first toe", "second toe"], key=natural_order) == ["first toe", "second toe", "fourth toe"]
    assert short_label("proximal interphalangeal joint of third toe") == "PIP joint of 3rd toe"
    assert short_space("anterior compartment of leg") == "anterior"


def test_looking_needs_neither_pyvis_nor_networkx() -> None:
    """Colours are cheap: reading them, or opening the page's room, loads no heavy library."""
    code = "import sys, footgraph.look, footgraph.page; print([m for m in ('pyvis', 'jinja2', 'IPython') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
