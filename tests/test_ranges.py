"""Which of two movements goes further is told by figures that measure both, and by nothing else."""

from __future__ import annotations

import pytest

import footgraph
from footgraph.foot import Foot


@pytest.fixture(scope="module")
def foot() -> Foot:
    return footgraph.load()


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Of the two ankle movements, the one with the greater range is", "ankle_plantarflexion"),
        ("Which ankle movement is the more limited?", "ankle_dorsiflexion"),
        ("Which has the greater range of motion, dorsiflexion or plantarflexion of the ankle?", "ankle_plantarflexion"),
        ("Which movement at the subtalar joint has the greater range?", "foot_inversion"),
        ("Greater range at the first MTP joint: flexion or extension?", "first_mtp_extension"),
    ],
)
def test_the_freer_of_two_movements(foot: Foot, text: str, first: str) -> None:
    """One of the two is named, by what a work measures of both."""
    assert [one.structure.id for one in foot.ask(text).found] == [first]


@pytest.mark.parametrize(
    "text", ["Which joint has the larger range, ankle or subtalar?", "Which muscle has the greater range of movement?"]
)
def test_what_has_no_two_movements(foot: Foot, text: str) -> None:
    """Joints and muscles are not compared by the range of one movement."""
    assert foot.ask(text).status != "answered"
