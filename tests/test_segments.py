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
