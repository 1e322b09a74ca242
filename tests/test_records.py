"""Our named tuples are what `typing` makes, for everything that they are used for."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

import footgraph.records
from footgraph.facts import Fact, Source

Named: Any = footgraph.records.NamedTuple


class Ours(Named):  # type: ignore[misc]
    """A record with a value of its own."""

    place: str
    number: int = 3

    @property
    def twice(self) -> int:
        return 2 * int(self.number)


def test_fields_are_told_in_order_by_name_or_left_out() -> None:
    assert Ours("a") == ("a", 3) == Ours(number=3, place="a")
    assert (Ours("a", 4).place, Ours("a", 4).number, Ours("a", 4).twice) == ("a", 4, 8)
    assert Ours("a")._replace(number=5) == ("a", 5)
    assert Ours("a")._asdict() == {"place": "a", "number": 3}
    assert Ours._make(["b", 1]) == ("b", 1)
    assert repr(Ours("a")) == "Ours(place='a', number=3)"
    assert len({Ours("a"), Ours("a"), Ours("b")}) == 2


@pytest.mark.parametrize(
    ("values", "named", "wrong"),
    [
        ((), {}, "lacks place"),
        (("a", 1, 2), {}, "has no place for so many values"),
        (("a",), {"place": "b"}, "has no place for place"),
        (("a",), {"colour": "red"}, "has no place for colour"),
    ],
)
def test_what_does_not_fit_is_told(values: tuple[Any, ...], named: dict[str, Any], wrong: str) -> None:
    with pytest.raises(TypeError, match=f"Ours {wrong}"):
        Ours(*values, **named)


def test_fields_with_a_value_stand_last() -> None:
    with pytest.raises(TypeError, match="Odd: a field without a value"):

        class Odd(Named):  # type: ignore[misc]
            number: int = 3
            place: str


def test_a_record_cannot_be_changed_and_can_be_copied() -> None:
    source = Source("gray", "Gray", "", "", "full text")
    with pytest.raises(AttributeError):
        source.key = "other"  # type: ignore[misc]
    assert copy.copy(source) == source == pickle.loads(pickle.dumps(source))  # noqa: S301 our own
    assert type(pickle.loads(pickle.dumps(source))) is Source  # noqa: S301 our own


def test_a_record_is_matched_by_its_places() -> None:
    match Fact("f1", "talus", "joins", "navicular"):
        case Fact(_, subject, relation):
            assert (subject, relation) == ("talus", "joins")
        case _:
            pytest.fail("a fact was not matched")
