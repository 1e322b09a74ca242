"""Which ligament holds a movement back in a posture."""

from __future__ import annotations

import pytest

from footgraph.foot import Foot


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Which ligament resists inversion in dorsiflexion?", "calcaneofibular_ligament"),
        ("Which ligament limits inversion when the foot is plantarflexed?", "anterior_talofibular_ligament"),
        ("Which ligament checks inversion with the ankle in neutral position?", "calcaneofibular_ligament"),
    ],
)
def test_the_ligament_told_for_the_posture_is_named(foot: Foot, text: str, expected: str) -> None:
    """How the foot is held is no movement that the ligament restrains too."""
    assert [one.structure.id for one in foot.ask(text).found] == [expected]


def test_without_a_posture_nothing_is_preferred(foot: Foot) -> None:
    """Several ligaments hold back inversion, where no posture is told."""
    assert foot.ask("Which ligament resists inversion?").status == "unknown"
