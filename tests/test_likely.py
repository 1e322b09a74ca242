"""Questions whose words are not all read: the likeliest reading, guesses that are doubtful, and what is asked last."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from footgraph.foot import Foot
from footgraph.guesses import LIKELIEST, is_doubtful, is_guess
from footgraph.likely import (
    MOST_TRIED,
    NONE,
    STRANGE,
    SURE,
    asked_in,
    best_tried,
    chances_of,
    choices_for,
    heard,
    is_of_a_name,
    leanings_of,
    likeliest,
)
from footgraph.reply import read_through
from footgraph.whereabouts import ASKED_LAST, asked_of_one_told, in_place_words

ASKED = Path(__file__).parent.parent / "scripts" / "asked.jsonl"


def found(foot: Foot, text: str) -> list[str]:
    return sorted(one.structure.id for one in foot.ask(text).found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("artery that slips over the top of the interosseous membrane", ["anterior_tibial_artery"]),
        ("What cutaneous nerve descends together with the great saphenous vein?", ["saphenous_nerve"]),
        ("The spring ligament passes from ? to ?", ["calcaneus", "navicular"]),
        ("The summit, or keystone, of the medial arch is formed by ...", ["talus"]),
    ],
)
def test_the_likeliest_reading_is_answered_and_says_so(foot: Foot, text: str, expected: list[str]) -> None:
    """What is named is known, and one thing that could be asked of it is far likelier than the rest."""
    answer = likeliest(foot.store, text, read_through)
    assert answer
    assert sorted(one.structure.id for one in answer.found) == expected == found(foot, text)
    assert answer.reading.endswith(LIKELIEST)
    assert answer.facts


def test_what_is_read_needs_no_likelihood(foot: Foot) -> None:
    assert LIKELIEST not in foot.ask("what nerve supplies soleus?").reading


def test_chances_are_shares_of_one(foot: Foot) -> None:
    """The readings tried and none of them share out one chance; no more are walked to their answers than may be."""
    asked = asked_in(foot.store, "the soleus and its innervation in the leg")
    assert asked is not None
    tried = best_tried(foot.store, asked, read_through)
    assert 0 < len(tried) <= MOST_TRIED
    chances = chances_of(foot.store, asked, tried)
    assert sum(chances.values()) == pytest.approx(1)
    assert () in chances


def test_every_choice_leans_by_its_own_key(foot: Foot) -> None:
    """A relation is tried at the end where the kind asked for can stand, an intent where its gap takes what is named."""
    asked = asked_in(foot.store, "which nerve for soleus")
    assert asked is not None
    choices = list(choices_for(foot.store, asked))
    assert "innervated_by/object" in {choice.key for choice in choices}
    assert "innervated_by/subject" not in {choice.key for choice in choices}
    for choice in choices:
        assert {reading for reading, _ in leanings_of(foot.store, asked, choice)} <= {choice.key, "any"}


def test_lists_and_yes_or_no_are_not_read_so(foot: Foot) -> None:
    for text in (
        "does soleus flex the toes?",
        "soleus, gastrocnemius, plantaris, popliteus, tibialis anterior: which",
        "what is it",
    ):
        assert asked_in(foot.store, text) is None, text


def test_a_word_that_is_nowhere_stands_for_any_such(foot: Foot) -> None:
    """A word that hardly anybody asked with weighs what such words weigh; one of a name that is not read makes another name."""
    asked = asked_in(foot.store, "zeppelin soleus velvet nerve")
    assert asked is not None
    assert heard(asked, foot.store.leanings(NONE)).words == (STRANGE, "<muscle>", STRANGE, "nerv")
    assert is_of_a_name(foot.store, "sustentaculum")
    assert not is_of_a_name(foot.store, "zeppelin")
    assert foot.ask("zeppelin soleus velvet nerve").status == "not_understood"


def test_what_was_found_is_narrowed_down_by_what_else_is_named(foot: Foot) -> None:
    """Of what one reading finds, that is told which some fact ties to the other names; the fact is among the reasons."""
    answer = likeliest(foot.store, "Third-layer muscles supplied by the lateral plantar nerve only.", read_through)
    assert answer
    assert sorted(one.structure.id for one in answer.found) == ["adductor_hallucis", "flexor_digiti_minimi_brevis"]
    assert answer.reading.endswith(f"Of these, what has to do with third layer of sole {LIKELIEST}")
    assert any("third_layer_of_sole" in (fact.subject, fact.object) for fact in answer.facts)


def test_words_that_mean_nothing_are_left_out(foot: Foot) -> None:
    """The question without the words that mean nothing here is one of the choices, and leans by these."""
    asked = asked_in(foot.store, "In how many compartments, conventionally, is the leg divided?")
    assert asked is not None
    assert asked.rest == "In how many compartments, is the leg"
    assert asked.without == ("conventional", "divid")
    assert foot.ask("In how many compartments, conventionally, is the leg divided?").value == 4


def test_words_thrown_together_are_hardly_ever_read(foot: Foot) -> None:
    """Of two hundred heaps of known words about something named at most one in twenty has a likeliest reading."""
    chance = random.Random(11)  # noqa: S311 a sample, not a secret
    names = [one.label for one in foot.store.structures.values() if one.kind in ("muscle", "nerve", "bone", "joint", "test")]
    words = (
        "happy",
        "swim",
        "dancing",
        "window",
        "island",
        "bottle",
        "never",
        "always",
        "about",
        "nerve",
        "muscle",
        "bone",
        "supply",
        "move",
    )
    heaps = []
    for _ in range(200):
        heap = chance.sample(words, chance.randint(3, 6))
        heap.insert(chance.randint(0, len(heap)), chance.choice(names))
        heaps.append(" ".join(heap))
    assert sum(LIKELIEST in foot.ask(heap).reading for heap in heaps) <= 10


def test_the_same_words_give_the_same_reading(foot: Foot) -> None:
    text = "The spring ligament passes from ? to ?"
    assert likeliest(foot.store, text, read_through) == likeliest(foot.store, text, read_through)
    assert SURE > 0.5


def test_a_guess_of_another_kind_is_doubtful(foot: Foot) -> None:
    """A bone is asked for: the disease that fits the words is none; nor is what the question itself names an answer."""
    for text in ("5 yr old limping, sclerotic flattened bone on the inner midfoot, Köhler's. Bone?",):
        read = read_through(foot.store, text)
        assert not is_guess(read) or is_doubtful(foot.store, text, read), text
        assert not {one.structure.kind for one in foot.ask(text).found} & {"condition"}
    sure = foot.ask("what nerve supplies soleus?")
    assert not is_guess(sure)
    assert not is_doubtful(foot.store, "what nerve supplies soleus?", sure)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Both leg bones give origin to one superficial calf muscle: which?", ""),
        ("It keeps two tendons apart: which?", "It keeps which two tendons apart?"),
        ("A dorsiflexor pays out slowly at heel strike. Which one?", "which dorsiflexor pays out slowly at heel strike?"),
        ("Chopart amputation goes through two joints. Name both.", "Chopart amputation goes through which two joints?"),
        ("Which muscle inverts the foot?", ""),
        ("The tendon lies behind the malleolus, which is palpable", ""),
    ],
)
def test_what_is_asked_last(text: str, first: str) -> None:
    """Only one noun that is told of as one or some number can be meant; where two can, nothing is put first."""
    last = ASKED_LAST.match(text)
    assert ((last and asked_of_one_told(last["told"].strip())) or "") == first.removesuffix("?")
    if first:
        assert in_place_words(text) == first.removesuffix("?")


def test_the_questions_learnt_from_are_whole() -> None:
    """Each has its words and an answer, none stands there twice, and none is a practice question."""
    rows = [json.loads(line) for line in ASKED.read_text(encoding="utf-8").splitlines()]
    assert len({row["question"].lower() for row in rows}) == len(rows) > 3000
    assert {row["kind"] for row in rows} == {"entity-set", "count", "path", "yesno", "unanswerable"}
    assert all(row["gold"] for row in rows if row["kind"] != "unanswerable")
    practice = Path(__file__).parent.parent.parent / "shared" / "questions" / "practice.jsonl"
    if practice.exists():
        ours = {row["question"].lower() for row in rows}
        assert not [
            line for line in practice.read_text(encoding="utf-8").splitlines() if json.loads(line)["question"].lower() in ours
        ]
