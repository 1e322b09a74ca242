"""What an anatomist would swear to: questions with their answers, one a row of answers.tsv."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from footgraph import Foot

with (Path(__file__).parent / "answers.tsv").open(encoding="utf-8") as table:
    TRUTHS = list(csv.DictReader(table, delimiter="\t"))


def test_there_are_as_many_truths_as_were_written() -> None:
    """No truth is lost on the way from the table to the tests."""
    assert len(TRUTHS) == 27


@pytest.mark.parametrize("truth", TRUTHS, ids=[truth["question"] for truth in TRUTHS])
def test_truth(foot: Foot, truth: dict[str, str]) -> None:
    """Each question of the table gets the answer of the table."""
    answer = foot.ask(truth["question"])
    expected = truth["status"]
    if expected in ("yes", "no"):
        assert answer.value is (expected == "yes"), answer.text
    elif expected.isdigit():
        assert answer.value == int(expected), answer.text
    else:
        assert answer.status == expected, answer.text
        assert sorted(found.structure.id for found in answer.found) == truth["answers"].split()


def test_the_founding_question_says_why(foot: Foot) -> None:
    """No plantar muscle flexes the ankle, because none crosses it; four that do send their tendons into the sole."""
    answer = foot.ask("Which plantar muscle flexes the ankle?")
    assert answer.status == "none"
    assert "none crosses the ankle joint" in answer.text
    told = answer.text.partition("Of these, ")[2].partition(" send their tendons into the sole.")[0]
    visitors = {"tibialis posterior", "fibularis longus", "flexor hallucis longus", "flexor digitorum longus"}
    assert set(re.split(", | and ", told)) == visitors
    assert {fact.rule for fact in answer.facts} >= {"crosses", "crosses_from_a_tendon"}


@pytest.mark.parametrize("muscle", ["abductor hallucis", "flexor digitorum brevis", "quadratus plantae", "adductor hallucis"])
def test_the_reason_is_found_for_each_muscle_of_the_sole_by_itself(foot: Foot, muscle: str) -> None:
    """The walk from attachments through joints answers for one muscle what it answers for all."""
    assert foot.ask(f"Does {muscle} cross the ankle joint?").value is False
