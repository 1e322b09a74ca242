"""Questions of old topics are known by their words in any order, and by no others."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import footgraph
from footgraph.classics import TOPICS, in_a_classic
from footgraph.foot import Foot
from footgraph.paths import PACKAGE

ASKED = Path(PACKAGE).parent.parent / "scripts" / "asked.jsonl"


@pytest.fixture(scope="module")
def foot() -> Foot:
    return footgraph.load()


@pytest.mark.parametrize("put", sorted({str(put) for _, put in TOPICS}))
def test_what_a_topic_comes_to_is_answered(foot: Foot, put: str) -> None:
    """Each plain question is read, and has an answer with sources."""
    answer = foot.ask(put)
    assert answer.status == "answered"
    assert answer.found
    assert answer.sources


@pytest.mark.parametrize(
    ("question", "found"),
    [
        (
            "An elastic band holds the forefoot and she turns it outwards against the pull: what does she train?",
            "fibularis_longus",
        ),
        ("Sprain with the foot turned in, and a flake off the tuberosity of metatarsal V. Whose tendon?", "fibularis_brevis"),
        ("He lands on both heels from a scaffold. Which foot bone has he broken?", "calcaneus"),
        ("sitting cross-legged all through a film gave me a dead foot, what nerve is it", "common_fibular_nerve"),
        ("the ballerina's painful tendon deep behind the inner ankle", "flexor_hallucis_longus"),
        ("Two limbs has the bifurcate ligament; where, on what bones, do they end?", "cuboid"),
        ("a fracture high up the fibula with a torn syndesmosis is named after whom", "maisonneuve_fracture"),
    ],
)
def test_a_topic_is_known_in_other_words(foot: Foot, question: str, found: str) -> None:
    """Words that no pattern gives in their order are understood by what they speak of."""
    assert found in [one.structure.id for one in foot.ask(question).found]


@pytest.mark.parametrize(
    "question",
    [
        "Does the windlass tighten the plantar fascia?",
        "Which member of the triceps surae leaves the knee alone?",
        "Tibial nerve lesion: which calf muscle is spared?",
        "Why do dancers hurt behind the inner ankle in a tendon?",
        "How many muscles are in the lateral compartment of the leg?",
        "All of these unlock the knee except",
        "gastrocnemius, plantaris and one more muscle form the superficial calf group; what is the missing one",
    ],
)
def test_other_questions_are_of_no_topic(question: str) -> None:
    """Questions of yes or no, for a reason, with an exception or with a further condition are left alone."""
    assert not in_a_classic(question)


def test_few_questions_are_of_a_topic() -> None:
    """Topics are narrow: of real questions hardly any has one."""
    questions = [json.loads(line)["question"] for line in ASKED.read_text(encoding="utf-8").splitlines()]
    of_topics = [question for question in questions if in_a_classic(question)]
    assert len(questions) > 1000
    assert 0 < len(of_topics) < len(questions) / 8
