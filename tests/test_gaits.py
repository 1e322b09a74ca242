"""Phases of gait: how long they last, to what they belong, how the foot turns in them, which rocker is theirs."""

from __future__ import annotations

import pytest

from footgraph.foot import Foot


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("What are the two phases of gait?", {"walking_stance_phase", "walking_swing_phase"}),
        ("In which phase of gait is heel strike?", {"walking_stance_phase"}),
        ("Terminal swing is part of which phase?", {"walking_swing_phase"}),
        ("Which rocker occurs in loading response?", {"heel_rocker"}),
        ("What marks the beginning of the stance phase?", {"initial_contact"}),
        ("Which event marks the end of stance?", {"pre_swing"}),
        ("Is the foot pronated or supinated in loading response?", {"foot_eversion"}),
        ("Does the foot evert or invert in terminal stance?", {"foot_inversion"}),
        ("Which gait is caused by foot drop?", {"steppage_gait"}),
        ("What is tightened in the windlass mechanism?", {"plantar_aponeurosis"}),
    ],
)
def test_what_is_told_of_a_phase(foot: Foot, text: str, ids: set[str]) -> None:
    assert {one.structure.id for one in foot.ask(text).found} == ids


@pytest.mark.parametrize(
    "text",
    [
        "What type of contraction does tibialis anterior make in loading response?",
        "Is the contraction of tibialis anterior at heel strike concentric or eccentric?",
    ],
)
def test_how_a_muscle_works(foot: Foot, text: str) -> None:
    """Where works tell but one manner of it in a phase, this is the answer."""
    assert [one.structure.label for one in foot.ask(text).found] == ["eccentric"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("What percentage of the gait cycle is loading response?", 12),
        ("How long does midstance last?", 19),
        ("What percentage of the gait cycle is the swing phase?", 40),
        ("At what percentage of the gait cycle does toe off occur?", 62),
        ("At what percentage does terminal stance begin?", 31),
    ],
)
def test_how_long_a_phase_lasts_and_when_it_begins(foot: Foot, text: str, value: int) -> None:
    """A share that works give, else the time from the beginning that they give to the end."""
    assert foot.ask(text).value == value


def test_the_phase_of_a_share(foot: Foot) -> None:
    """A phase is found by the share of the gait cycle that it takes up."""
    answer = foot.ask("Which phase takes up 40 percent of the gait cycle?")
    assert [one.structure.id for one in answer.found] == ["walking_swing_phase"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Is the stance phase longer than the swing phase?", True),
        ("Is swing longer than stance?", False),
        ("Is stance longer than swing in running?", None),
    ],
)
def test_which_phase_lasts_longer(foot: Foot, text: str, value: bool | None) -> None:
    """By the share of the gait cycle; of walking nothing is told for running."""
    assert foot.ask(text).value is value


def test_both_feet_on_the_ground(foot: Foot) -> None:
    """Double support comes twice in a cycle, and is no third main phase."""
    assert [one.structure.id for one in foot.ask("In which phase of gait are both feet on the ground?").found] == [
        "double_support"
    ]
    assert foot.ask("How many periods of double support are there in a gait cycle?").value == 2
    main = [one.structure.id for one in foot.ask("What are the two main phases of the gait cycle?").found]
    assert main == ["walking_stance_phase", "walking_swing_phase"]
