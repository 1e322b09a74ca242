"""Roots that serve a place or a movement: dermatomes, myotomes, the ankle jerk."""

import pytest

from footgraph.foot import Foot


@pytest.mark.parametrize(
    ("text", "root"),
    [
        ("Dermatome of the little toe and lateral border of the foot?", "root_s1"),
        ("Dermatome, medial malleolus", "root_l4"),
        ("Numbness over the dorsum of the foot: which spinal segment?", "root_l5"),
        ("Ankle jerk: which root?", "root_s1"),
        ("Root tested by extending the big toe against resistance", "root_l5"),
        ("Which nerve root is tested by plantarflexion of the ankle?", "root_s1"),
    ],
)
def test_the_root_of_a_place_or_movement(foot: Foot, text: str, root: str) -> None:
    """The dermatome that most works draw over a place; the root of the muscle that most works name for a movement."""
    answer = foot.ask(text)
    assert [one.structure.id for one in answer.found] == [root]
    assert answer.facts


def test_works_that_differ_over_a_dermatome_are_both_told(foot: Foot) -> None:
    """The big toe is given to L4 by as many works as to L5."""
    assert {one.structure.id for one in foot.ask("dermatome of the big toe?").found} == {"root_l4", "root_l5"}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Is the little toe in the S1 dermatome?", True),
        ("Does S1 supply the skin of the little toe?", True),
        ("Is the dermatome of the big toe L5?", True),
        ("Does L5 supply the lateral border of the foot?", False),
        ("Is the sole in the S1 dermatome?", True),
        ("Does the knee jerk test L4?", True),
        ("Is the knee jerk the reflex of S1?", False),
        ("Does L5 supply tibialis anterior?", True),
    ],
)
def test_a_root_is_judged_by_its_dermatome_or_jerk(foot: Foot, text: str, value: bool) -> None:
    """A root that is claimed for a place is judged by who draws its dermatome there; one for a jerk by what that tests."""
    answer = foot.ask(text)
    assert answer.value is value
    assert answer.facts


def test_works_that_differ_over_a_dermatome_give_no_verdict(foot: Foot) -> None:
    """Whether the big toe belongs to L4 is not decided."""
    assert foot.ask("Is the big toe in the L4 dermatome?").status == "unknown"


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("L5 radiculopathy: where on the foot is the numbness, classically?", {"dorsum_of_foot", "big_toe"}),
        ("In S1 radiculopathy, where on the foot is sensation lost?", {"lateral_border_of_foot"}),
        ("L4 root compression: where is the skin numb?", {"skin_of_medial_leg"}),
    ],
)
def test_where_a_root_is_felt_is_what_most_works_draw(foot: Foot, text: str, places: set[str]) -> None:
    """The places of a dermatome are told, of the foot alone where the foot is named."""
    assert {one.structure.id for one in foot.ask(text).found} == places
