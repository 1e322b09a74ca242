"""A conversation that leans on the last answer, the proof of an answer, and the same on the command line."""

from __future__ import annotations

import importlib.util
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
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


def test_another_takes_the_place_of_its_like(talk: Talk) -> None:
    """'And the little toe?' is put for the big toe, not for the sole; an old name is replaced as any other."""
    talk.ask("which muscles of the sole flex the big toe?")
    assert "flexor_digiti_minimi_brevis" in found(talk, "and the little toe?")
    talk.ask("what nerve supplies peroneus longus?")
    assert found(talk, "and soleus?") == ["tibial_nerve"]


def test_none_is_an_answer_that_can_be_asked_about(talk: Talk) -> None:
    """'Why?' after an answer that nothing does is about that answer, not about the one before it."""
    talk.ask("what nerve supplies soleus?")
    assert talk.ask("which plantar muscle flexes the ankle?").status == "none"
    assert talk.last
    assert "none crosses the ankle joint" in proof_of(talk.last)
    assert "[rule: crosses]" in proof_of(talk.last)


def test_what_is_not_recorded_is_said_of_what_was_meant(talk: Talk) -> None:
    """Where a question that leans on the last has no answer, that is said, rather than that it was not understood."""
    talk.ask("where does the long plantar ligament attach?")
    assert talk.ask("and its artery?").status == "unknown"


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


CTRL_C, CTRL_D = b"\x03", b"\x04"


@pytest.fixture
def terminal(foot: Foot, tmp_path: Path) -> Iterator[Callable[[bytes], str]]:
    """Return a conversation on a terminal: what is typed goes in, what is shown until the next prompt comes out."""
    if os.name != "posix" or importlib.util.find_spec("readline") is None:
        pytest.skip("a terminal with readline, as POSIX has it")
    assert foot.store.structures
    ours, theirs = os.openpty()
    inputrc = tmp_path / "inputrc"
    inputrc.write_text("set enable-bracketed-paste off\nset bell-style none\n", encoding="utf-8")
    talking = subprocess.Popen(
        [sys.executable, "-m", "footgraph", "ask"],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=os.environ | {"TERM": "dumb", "INPUTRC": str(inputrc), "NO_COLOR": "1", "HOME": str(tmp_path)},
    )
    os.close(theirs)

    def typed(text: bytes) -> str:
        os.write(ours, text.removesuffix(CTRL_C))
        if text.endswith(CTRL_C):  # the terminal is not the one that controls the process, so it is told itself
            time.sleep(0.2)
            talking.send_signal(signal.SIGINT)
        shown, until = b"", time.monotonic() + 120
        while time.monotonic() < until and not shown.replace(b"\r", b"").endswith(b"\n? "):
            if select.select([ours], [], [], 0.1)[0]:
                try:
                    shown += os.read(ours, 65536)
                except OSError:  # the other end has gone
                    return shown.decode()
        assert time.monotonic() < until, shown
        return shown.decode()

    assert "Ctrl-D ends" in typed(b"")
    try:
        yield typed
        assert talking.wait(timeout=120) == 0
    finally:
        talking.kill()
        talking.wait()
        os.close(ours)


def test_a_conversation_on_a_terminal(terminal: Callable[[bytes], str], cache: Path) -> None:
    """Tab completes, 'its' and 'why' lean on the last answer, help helps, Ctrl-C takes a line back, Ctrl-D ends; all is kept."""
    assert "ask first" in terminal(b"why?\n")
    assert "Nerve supplying flexor hallucis longus: tibial nerve." in terminal(b"what nerve supplies flexor hal\tl\t?\n")
    assert "medial plantar nerve" in terminal(b"and its branches?\n")
    assert "is a branch of tibial nerve [" in terminal(b"why?\n")
    assert "Which muscles evert the foot?" in terminal(b"help\n")
    assert "two side by side" in terminal(b"help compare\n")
    terminal(b"no question" + CTRL_C)
    assert "no question" not in terminal(b"\n")
    assert "What is talus?" in terminal(b"what is the talus?\n")
    terminal(CTRL_D)
    kept = (cache / "footgraph" / "history").read_text(encoding="utf-8").splitlines()
    assert "what nerve supplies flexor hallucis longus?" in kept


def test_quit_ends_a_conversation(terminal: Callable[[bytes], str]) -> None:
    """So does 'quit'."""
    terminal(b"quit\n")
