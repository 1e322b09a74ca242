"""A conversation that leans on the last answer, the proof of an answer, and the same on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from footgraph.foot import Foot
from footgraph.proof import proof_of
from footgraph.talk import Talk

if TYPE_CHECKING:
    from tests.conftest import Run


@pytest.fixture
def talk(foot: Foot) -> Talk:
    return Talk(foot)


def found(talk: Talk, text: str) -> list[str]:
    return sorted(one.structure.id for one in talk.ask(text).found)


def test_its_is_of_what_was_found(talk: Talk) -> None:
    """'And its trunk' after a nerve was found is that of the nerve; 'and its artery' is of the muscle asked about."""
    assert found(talk, "what nerve supplies soleus?") == ["tibial_nerve"]
    assert "medial_plantar_nerve" in found(talk, "and its branches?")


def test_what_cannot_be_of_the_answer_is_of_what_was_asked(talk: Talk) -> None:
    """A nerve has no layer: the layer is that of the muscle that was asked about."""
    assert found(talk, "what nerve supplies quadratus plantae?") == ["lateral_plantar_nerve"]
    assert found(talk, "and its layer?") == ["second_layer_of_sole"]


def test_and_another_asks_the_same_of_it(talk: Talk) -> None:
    """'And soleus?' asks the last question of soleus."""
    talk.ask("what nerve supplies tibialis anterior?")
    assert found(talk, "and soleus?") == ["tibial_nerve"]
    assert found(talk, "what about fibularis longus?") == ["superficial_fibular_nerve"]


def test_a_question_that_leans_on_nothing_is_itself(talk: Talk) -> None:
    """Without a last answer, and where a question names what it asks about, nothing is put in."""
    assert talk.ask("and its nerve?").status != "answered"
    assert not talk.is_why("why?")
    talk.ask("what nerve supplies soleus?")
    assert found(talk, "which muscles are in the first layer?") == [
        "abductor_digiti_minimi",
        "abductor_hallucis",
        "flexor_digitorum_brevis",
    ]
    assert talk.is_why("Why?")
    assert talk.is_why("and why is that")


def test_a_proof_goes_down_to_what_sources_say(foot: Foot) -> None:
    """A conclusion stands over its rule in a sentence, and that over the attachments and articulations."""
    lines = proof_of(foot.ask("does gastrocnemius cross the knee joint?")).splitlines()
    assert any(line.startswith("  gastrocnemius crosses knee joint") for line in lines)
    rule = next(n for n, line in enumerate(lines) if line.startswith("    for: A muscle crosses"))
    below = " ".join(lines[rule:])
    assert "gastrocnemius arises from femur" in below
    assert "[" in below


def test_a_proof_names_the_weakest_standing(foot: Foot) -> None:
    """What sources dispute is marked beside the structure; where nothing was found there is nothing to prove."""
    assert "— disputed" in proof_of(foot.ask("what nerve supplies the second lumbrical?"))
    assert proof_of(foot.ask("which plantar muscle flexes the ankle?")).startswith("Nothing was found")


def test_ask_shows_proof_or_reading(run: Run) -> None:
    """``--why`` prints the proof, ``--reading`` only what was understood; without a question there must be a terminal."""
    assert run("ask", "--reading", "soleus nerve").stdout == b"Nerves supplying soleus?\n"
    assert b"tibial nerve\n  soleus is supplied by tibial nerve [" in run("ask", "--why", "soleus nerve").stdout
    none = run("ask", "--reading", "nerve of the moon")
    assert none.returncode == 3
    missing = run("ask")
    assert missing.returncode == 2
    assert b"Missing argument" in missing.stderr
