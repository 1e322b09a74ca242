"""Words that say the same are told once, as pieces of patterns."""

from __future__ import annotations

import re

import pytest

from footgraph.patterns import either, told, unless, where, wording
from footgraph.synonyms import ORDINAL_OF, SEVERAL, forms, side_of, sided


@pytest.mark.parametrize(
    ("verb", "words"),
    [
        ("cross", "cross crosses crossed crossing"),
        ("grip", "grip grips gripped gripping"),
        ("pierce", "pierce pierces pierced piercing"),
        ("carry on", "carry on, carries on, carried on, carrying on"),
        ("lie", "lie lies lying"),
        ("hold", "hold holds held holding"),
    ],
)
def test_forms(verb: str, words: str) -> None:
    """All forms of a verb are fitted, regular or not, and nothing that only begins like one."""
    each = words.split(", ") if "," in words else words.split()
    assert all(re.fullmatch(forms(verb), word) for word in each)
    assert not re.fullmatch(forms(verb), f"{each[0]}er")


@pytest.mark.parametrize(
    ("word", "side"), [("inner", "medial"), ("Big toe", "medial"), ("outside", "lateral"), ("little-toe", "lateral")]
)
def test_side_of(word: str, side: str) -> None:
    """A side is medial or lateral, whatever it is called."""
    assert side_of(word) == side


def test_numbers() -> None:
    """A number is the same in words and figures, an ordinal in each way to write it."""
    assert SEVERAL["three"] == SEVERAL["3"] == 3
    assert {ORDINAL_OF[way] for way in ("2", "2nd", "two", "ii")} == {"second"}


def test_put() -> None:
    """A wording holds what was found in braces, from whichever branch, by its side, or only where other words stand too."""
    pattern, put = wording("bump on the (?P<side>[a-z]+)|(?P<side2>[a-z]+) bump", sided("{side} malleolus"))
    assert pattern.sub(put, "Outer bump") == "lateral malleolus"
    is_muscle, _ = wording("muscle", "")
    assert pattern.sub(where(is_muscle, "x"), "inner bump") == "inner bump"
    assert pattern.sub(unless(is_muscle, "x"), "inner bump of a muscle") == "inner bump of a muscle"
    assert pattern.sub(either("side", "a {side} one", "none"), "inner bump") == "a inner one"
    found = pattern.search("bump on the inside")
    assert found is not None
    assert told(found, "side") == "inside"
