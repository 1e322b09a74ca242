"""Questions of old topics are known by their words in any order, and by no others."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import footgraph
from footgraph.facts import Topic
from footgraph.foot import Foot
from footgraph.paths import PACKAGE, data_folder
from footgraph.rows import Problems, rows
from footgraph.tables import TOPIC_COLUMNS
from footgraph.topics import compiled_topic, fits, needed_words, put_plainly, spaced

ASKED = Path(PACKAGE).parent.parent / "scripts" / "asked.jsonl"
TOPICS = [Topic(**row.cells) for row in rows(Problems(), str(Path(data_folder()) / "english" / "topics.tsv"), TOPIC_COLUMNS)]


@pytest.fixture(scope="module")
def foot() -> Foot:
    return footgraph.load()


@pytest.mark.parametrize("question", sorted({topic.question for topic in TOPICS}))
def test_what_a_topic_comes_to_is_answered(foot: Foot, question: str) -> None:
    """Each plain question is read, and has an answer."""
    answer = foot.ask(question)
    assert answer.status == "answered"
    assert answer.found or answer.kind in ("yes_no", "count")


@pytest.mark.parametrize(
    ("question", "found"),
    [
        (
            "An elastic band holds the forefoot and she turns it outwards against the pull: what does she train?",
            "fibularis_longus",
        ),
        ("The bursa between the Achilles tendon and the skin is", "subcutaneous_calcaneal_bursa"),
        ("Which artery pierces the lower part of the interosseous membrane?", "perforating_branch_of_fibular_artery"),
        ("What surrounds the Achilles tendon in place of a synovial sheath?", "paratenon_of_calcaneal_tendon"),
        ("Name the fatigue-resistant slow-twitch muscle of the calf", "soleus"),
        ("Which tendon is used to replace tibialis posterior?", "flexor_digitorum_longus"),
        ("Which muscle takes over plantarflexion when the knee is flexed?", "soleus"),
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
        "Which member of the triceps surae leaves the knee alone?",
        "Why do dancers hurt behind the inner ankle in a tendon?",
        "All of these unlock the knee except",
        "gastrocnemius, plantaris and one more muscle form the superficial calf group; what is the missing one",
    ],
)
def test_other_questions_are_of_no_topic(foot: Foot, question: str) -> None:
    """Questions for a reason, with an exception or with a further condition are left alone."""
    assert not put_plainly(foot.store, question)


def test_a_question_for_yes_or_no_has_topics_of_its_own(foot: Foot) -> None:
    """What is asked by 'which' never answers whether something is so, nor the other way round."""
    for line in ASKED.read_text(encoding="utf-8").splitlines():
        question = json.loads(line)["question"]
        plain = put_plainly(foot.store, question)
        if plain and question.lower().startswith(("is ", "are ", "does ", "do ", "can ")):
            assert plain.split()[0] in ("is", "are", "does", "do", "can", "has", "have", "will"), question


def test_few_questions_are_of_a_topic(foot: Foot) -> None:
    """Topics are narrow: of real questions hardly any has one that it is not asked of."""
    questions = [json.loads(line)["question"] for line in ASKED.read_text(encoding="utf-8").splitlines()]
    of_topics = [question for question in questions if put_plainly(foot.store, question)]
    assert len(questions) > 1000
    assert 0 < len(of_topics) < len(questions) / 2


def test_whoever_fits_a_topic_holds_a_word_that_it_needs() -> None:
    """The words by which topics are looked up pass over none that fits."""
    compiled = list(map(compiled_topic, TOPICS))
    for line in ASKED.read_text(encoding="utf-8").splitlines()[::7]:
        text = spaced(json.loads(line)["question"])
        for topic in compiled:
            if fits(text, topic):
                assert any(word in text for word in needed_words(topic))


@pytest.mark.parametrize(
    ("row", "wrong"),
    [
        ("\tknee\t", "question should be"),
        ("which muscle unlocks the knee\t\t", "phrase '' should be words"),
        ("which muscle unlocks the knee\tknee + (un)lock\t", "phrase '(un)lock'"),
        ("which muscle unlocks the knee\tknee\t.. hip", "phrase '.. hip'"),
    ],
)
def test_a_row_that_cannot_be_read_is_told(tmp_path: Path, row: str, wrong: str) -> None:
    """A topic without a question, or with a phrase that is none, is one clear line."""
    (tmp_path / "english").mkdir()
    (tmp_path / "english" / "topics.tsv").write_text(f"question\twords\tunless\n{row}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"topics\.tsv:2") as told:
        footgraph.load([tmp_path])
    assert wrong in str(told.value)
