"""What the language is held to: scores that do not fall, and answers that do not hang on how a question is put."""

from __future__ import annotations

import importlib.util
import random
from pathlib import Path
from types import ModuleType

import pytest

from footgraph.foot import Foot

ROOT = Path(__file__).parent.parent
PRACTICE = ROOT.parent / "shared" / "questions" / "practice.jsonl"
FLOOR, MOST_WRONG = 73, 2
"""How many practice questions were answered right, and wrong, when this was last raised, less two for data in motion."""
ASKS = (
    "what nerve supplies {}",
    "where does {} insert",
    "which layer is {} in",
    "origin of {}",
)
POLITE = ("please tell me, {}", "could you tell me {}?", "Hello! {}", "{} please", "I was wondering, {}", "{}, thank you so much")


@pytest.fixture(scope="module")
def bench() -> ModuleType:
    spec = importlib.util.spec_from_file_location("ask_bench", ROOT / "scripts" / "ask_bench.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.skipif(not PRACTICE.exists(), reason="the practice questions are not part of the repository")
def test_the_practice_score_does_not_fall(bench: ModuleType, foot: Foot) -> None:
    """As many right, and as few wrong, as before."""
    totals, _, _ = bench.score(PRACTICE, foot)
    assert totals["all"]["right"] >= FLOOR
    assert totals["all"]["wrong"] <= MOST_WRONG


def told(foot: Foot, text: str) -> tuple[str, frozenset[str]]:
    answer = foot.ask(text)
    return answer.status, frozenset(one.structure.id for one in answer.found)


def test_any_name_of_a_muscle_asks_the_same(foot: Foot) -> None:
    """A muscle by its label, its other names and its abbreviations has one nerve, one insertion, one layer, one origin."""
    muscles = [one for one in foot.store.structures.values() if one.kind == "muscle"]
    for muscle in muscles:
        names = [name for name in (*muscle.names, *muscle.abbreviations) if foot.store.find(name)[:1] == [muscle]]
        for ask in ASKS:
            expected = told(foot, ask.format(muscle.label))
            for name in names:
                assert told(foot, ask.format(name)) == expected, ask.format(name)


@pytest.mark.parametrize("text", ["what nerve supplies soleus", "which muscles evert the foot", "how many lumbricals are there"])
def test_how_a_question_is_put_does_not_matter(foot: Foot, text: str) -> None:
    """Case, politeness, a missing question mark, 'what' for 'which': the same answer."""
    expected = told(foot, text)
    assert expected[0] == "answered"
    swapped = text.replace("what ", "which ", 1) if text.startswith("what") else text.replace("which ", "what ", 1)
    for other in (text.upper(), text.title(), f"{text}?", f"  {text} ", swapped, *(polite.format(text) for polite in POLITE)):
        assert told(foot, other) == expected, other


def test_words_at_random_do_no_harm(foot: Foot) -> None:
    """Words of definitions thrown together never fail, and are answered by what is said of what was found."""
    words = [word for one in foot.store.structures.values() for word in one.definition.split()]
    chance = random.Random(7)  # noqa: S311 a sample, not a secret
    for _ in range(300):
        answer = foot.ask(" ".join(chance.choice(words) for _ in range(chance.randint(1, 12))))
        assert answer.text
        assert (answer.status == "answered") == bool(answer.found or answer.value is not None)
