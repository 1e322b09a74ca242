"""A question is answered without the heavy libraries: told by what is imported, not by the clock."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from footgraph import Foot

HEAVY = {"networkx", "rdflib", "pyvis", "IPython", "jinja2", "pyoxigraph"}
COMPILING = {"footgraph.tables", "footgraph.rules", "footgraph.filling", "footgraph.page", "footgraph.export", "footgraph.build"}
COMMANDS = [
    ["ask", "what nerve supplies soleus?"],
    ["ask", "which plantar muscle flexes the ankle?"],
    ["ask", "--format", "json", "which muscles support the arch?"],
    ["ask", "xyzzy"],
    ["show", "FHL"],
    ["list"],
    ["--help"],
    ["explore", "--help"],
    ["completion", "bash"],
]
IMPORTED = """
import json, os, sys
from footgraph.__main__ import main
os._exit = sys.exit
try:
    main()
finally:
    print(json.dumps(sorted(sys.modules)), file=sys.stderr)
"""


def imported(*arguments: str) -> set[str]:
    """Return the modules that a command has imported when it ends."""
    done = subprocess.run(
        [sys.executable, "-c", IMPORTED, *arguments], capture_output=True, check=False, timeout=60, cwd=Path(__file__).parent
    )
    modules: list[str] = json.loads(done.stderr.splitlines()[-1])
    return set(modules)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_question_imports_nothing_heavy(foot: Foot, command: list[str]) -> None:
    """With a kept foot no command that only answers imports a heavy library, or the rooms that compile and draw."""
    assert foot.store.structures
    modules = imported(*command)
    assert "footgraph.foot" in modules
    assert {module.split(".")[0] for module in modules} & HEAVY == set()
    assert modules & COMPILING == set()


@pytest.mark.parametrize("question", ["what nerve supplies soleus?", "How many lumbricals are there?", "xyzzy"])
def test_a_plain_question_does_without_the_library_of_the_command_line(foot: Foot, question: str) -> None:
    """Only a command with options, or one that is no question, waits for click."""
    assert foot.store.structures
    assert imported("ask", question) & {"click", "dataclasses", "footgraph.cli", "inspect"} == set()
    assert "click" in imported("ask", "--reading", question)


def test_the_measure_sees_a_heavy_import(foot: Foot) -> None:
    """A path walks the network and pays for networkx, and this test can tell."""
    assert foot.store.structures
    assert "networkx" in imported("path", "tibial nerve", "big toe")


def test_import_footgraph_alone_is_light() -> None:
    """``import footgraph`` brings neither a heavy library nor click."""
    code = "import footgraph, sys; print(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, timeout=60, text=True)
    roots = {module.split(".")[0] for module in done.stdout.split()}
    assert "footgraph" in roots
    assert roots & (HEAVY | {"click"}) == set()
