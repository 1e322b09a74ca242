"""Simple questions get the same answer without the rooms that read everything else."""

from __future__ import annotations

import subprocess
import sys

import pytest

from footgraph import Foot
from footgraph.reply import reply
from footgraph.simply import simply

WORDINGS = (
    "nerve of {}",
    "what nerve supplies {}?",
    "{} innervation",
    "where does {} insert?",
    "origin of {}",
    "{} insertion",
    "artery of {}",
    "which layer is {} in?",
    "roots of {}",
)


def test_a_simple_question_is_answered_as_the_long_way(foot: Foot) -> None:
    """For every muscle by its label and its abbreviations, in each wording, the two ways say the same to the letter."""
    muscles = [one for one in foot.store.structures.values() if one.kind == "muscle"]
    answered = 0
    for text in (words.format(name) for one in muscles for name in (one.label, *one.abbreviations) for words in WORDINGS):
        if answer := simply(foot.store, text):
            answered += 1
            assert answer.as_dict() == reply(foot.store, text).as_dict(), text
    assert answered > 300


OTHERS = (
    "which muscles support the {}?",
    "muscles of the {}",
    "which muscles evert the {}",
    "which bones articulate with the {}",
    "what crosses the {}?",
    "which nerve supplies the {}?",
    "artery of the {}",
)


def test_simple_questions_of_other_things_too(foot: Foot) -> None:
    """So it is for bones, arches, layers, compartments, nerves and movements."""
    kinds = ("arch", "artery", "bone", "collective", "compartment", "layer", "nerve")
    names = [one.label for one in foot.store.structures.values() if one.kind in kinds][::5]
    answered = 0
    for text in (words.format(name) for name in [*names, "arch", "foot", "ankle"] for words in OTHERS):
        if answer := simply(foot.store, text):
            answered += 1
            assert answer.as_dict() == reply(foot.store, text).as_dict(), text
    assert answered > 30


@pytest.mark.parametrize(
    "text",
    [
        "which nerve does not supply soleus",
        "nerve of soleus and plantaris",
        "what nerve supplies the third head of soleus",
        "main insertion of tibialis posterior",
        "Soleus: nerve?",
    ],
)
def test_what_is_not_simple_is_left_to_the_others(foot: Foot, text: str) -> None:
    """A denial, two names, an unknown word, a superlative or punctuation is not simple."""
    assert simply(foot.store, text) is None


def test_a_simple_question_loads_no_further_rooms(foot: Foot) -> None:
    """The rooms for cases, choices and descriptions are not imported."""
    assert foot.store.structures
    asked = ("what nerve supplies soleus?", "which muscles support the arch?")
    for text in asked:
        code = f"import sys, footgraph; footgraph.load().ask({text!r}); print('footgraph.reply' in sys.modules)"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
        assert done.stdout.strip() == "False"
