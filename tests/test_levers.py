"""Of which class the foot is a lever on tiptoe."""

from __future__ import annotations

import pytest

from footgraph.foot import Foot


@pytest.mark.parametrize(
    "text",
    [
        "Which class of lever is standing on tiptoe?",
        "What kind of lever is the foot in standing on tiptoe?",
        "What type of lever is the foot when the heel is raised?",
    ],
)
def test_the_class_is_told_as_most_works_tell_it(foot: Foot, text: str) -> None:
    """The load lies between the ball of the foot and the heel."""
    answer = foot.ask(text)
    assert (answer.status, answer.text) == ("answered", "Second-class lever.")
    assert answer.facts


@pytest.mark.parametrize(
    ("text", "value"),
    [("Is standing on tiptoe a second-class lever?", True), ("Is standing on tiptoe a third-class lever?", False)],
)
def test_a_class_that_is_named_is_judged(foot: Foot, text: str, value: bool) -> None:
    """Yes for the one that works tell, no for another."""
    assert foot.ask(text).value is value


def test_other_questions_of_levers_are_left_alone(foot: Foot) -> None:
    """The fulcrum is no class."""
    assert foot.ask("On tiptoe, what is the fulcrum of the lever?").status == "not_understood"
