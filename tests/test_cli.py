"""The command parses, calls, prints: with honest exit codes, on any terminal, and never with a traceback."""

from __future__ import annotations

import json
import os
import shlex
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import pytest
from click.testing import CliRunner, Result

import footgraph
from footgraph.answers import STATUSES
from footgraph.cli import main

if TYPE_CHECKING:
    from tests.conftest import Lay, Run

posix = pytest.mark.skipif(os.name != "posix", reason="signals, closed pipes and terminals as POSIX has them")

# one question for each status, and the exit code that goes with it
QUESTIONS = {
    "answered": ("what nerve supplies soleus?", 0),
    "none": ("which plantar muscle flexes the ankle?", 3),
    "unknown": ("which arteries supply the long plantar ligament?", 3),
    "outside": ("what nerve supplies the biceps brachii?", 3),
    "not_understood": ("xyzzy plugh", 3),
}
KEYS = {"question", "reading", "status", "kind", "value", "answers", "facts", "text", "suggestions"}
STEERING = "\x1b]0;PWN\x07\x1b[31m\u202e"
STRUCTURES = "id\tlabel\tlatin\tabbreviations\tnames\n"


def invoke(foot: footgraph.Foot, *arguments: str) -> Result:
    """Return what a command does inside this process; ``foot`` stands for the kept foot that it finds."""
    assert foot.store.structures
    return CliRunner().invoke(main, arguments)


@pytest.fixture
def in_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a new folder, in which the test then runs."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def examples() -> list[str]:
    """Return every line of help that can be pasted."""
    helps = [main.help or "", *(command.help or "" for command in main.commands.values())]
    return [line.strip() for help in helps for line in help.splitlines() if line.strip().startswith("footgraph ")]


def test_every_command_shows_an_example() -> None:
    """Each command has a summary, and an example of itself that can be pasted."""
    assert set(main.commands) >= {"ask", "show", "path", "list", "explore", "export"}
    for name, command in main.commands.items():
        assert command.get_short_help_str()
        assert f"footgraph {name} " in (command.help or "")
        assert all(option.help for option in command.params if isinstance(option, click.Option))


@pytest.mark.parametrize("example", examples())
def test_examples_can_be_pasted(foot: footgraph.Foot, example: str) -> None:
    """Each example in the help is understood as it stands; a question or a name in it finds something or says why not."""
    _, name, *rest = shlex.split(example.split(" > ", maxsplit=1)[0].split(" >> ", maxsplit=1)[0])
    command = main.commands[name]
    assert command.make_context(name, list(rest), parent=click.Context(main, **main.context_settings)).params
    if name in ("ask", "show", "path", "list", "completion"):
        done = invoke(foot, name, *rest)
        assert (done.exit_code, bool(done.stdout)) in ((0, True), (3, True))
        assert "Not understood" not in done.stdout


@pytest.mark.parametrize("command", [[], *([name] for name in main.commands)], ids=lambda words: " ".join(words) or "footgraph")
@pytest.mark.parametrize("option", ["-h", "--help"])
def test_help_is_there(foot: footgraph.Foot, command: list[str], option: str) -> None:
    """Help is printed for the whole and for each command, and ends with 0."""
    done = invoke(foot, *command, option)
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout.startswith("Usage: ")


def test_the_version_is_told(foot: footgraph.Foot) -> None:
    """--version names the program and its version."""
    done = invoke(foot, "--version")
    assert (done.exit_code, done.stdout) == (0, f"footgraph, version {footgraph.__version__}\n")


@pytest.mark.parametrize("status", STATUSES)
def test_the_exit_code_tells_whether_there_is_an_answer(foot: footgraph.Foot, status: str) -> None:
    """0 where there is an answer and 3 where there is none, in text and in JSON, and either way it goes to stdout."""
    question, code = QUESTIONS[status]
    text, data = invoke(foot, "ask", question), invoke(foot, "ask", "--format", "json", question)
    assert (text.exit_code, data.exit_code) == (code, code)
    assert (text.stderr, data.stderr) == ("", "")
    assert text.stdout.strip()
    assert json.loads(data.stdout)["status"] == status


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["list", "musle"], 1, "footgraph: there is no kind 'musle'; the kinds are: "),
        (["export", "--format", "docx"], 1, "footgraph: unknown format 'docx'"),
        (["export", "-o", "foot.docx"], 1, "footgraph: 'foot.docx' does not end in the ending of a format"),
        (["export", "-o", "https://example.org/foot.ttl"], 1, "footgraph: 'https://example.org/foot.ttl' is not a path"),
        ([], 2, "Usage: "),
        (["aks", "soleus"], 2, "No such command 'aks'"),
        (["ask"], 2, "Missing argument"),
        (["path", "soleus"], 2, "Missing argument"),
        (["ask", "--format", "yaml", "soleus"], 2, "'yaml' is not one of"),
        (["ask", "--data", "nowhere.tsv", "soleus"], 2, "nowhere.tsv"),
        (["explore"], 2, "Missing option"),
        (["completion", "cmd.exe"], 2, "'cmd.exe' is not one of"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_problems_are_told_on_stderr(
    foot: footgraph.Foot, in_empty_folder: Path, arguments: list[str], code: int, said: str
) -> None:
    """A problem ends with its exit code, 1 ours or 2 click's, and says on stderr what is wrong; stdout stays empty."""
    done = invoke(foot, *arguments)
    assert (done.exit_code, done.stdout) == (code, "")
    assert said in done.stderr
    assert list(in_empty_folder.iterdir()) == []


def test_an_unknown_kind_names_those_that_exist(foot: footgraph.Foot) -> None:
    """Asked for a kind that does not exist, the list of kinds is given."""
    done = invoke(foot, "list", "organ")
    assert done.stderr == f"footgraph: there is no kind 'organ'; the kinds are: {', '.join(foot.kinds)}\n"


@pytest.mark.parametrize("status", STATUSES)
def test_json_has_the_keys_of_an_answer(foot: footgraph.Foot, status: str) -> None:
    """JSON holds every key of an answer; each structure has its facts, and each fact a source or a rule with its premises."""
    done = invoke(foot, "ask", "--format", "json", QUESTIONS[status][0])
    answer: dict[str, Any] = json.loads(done.stdout)
    assert set(answer) == KEYS
    assert answer["question"] == QUESTIONS[status][0]
    assert answer == json.loads(json.dumps(foot.ask(answer["question"]).as_dict()))
    for found in answer["answers"]:
        assert set(found) == {"id", "label", "kind", "standing", "facts"}
        assert foot.store.structures[found["id"]].label == found["label"]
        assert set(found["facts"]) <= set(answer["facts"])
    for fact in answer["facts"].values():
        assert set(fact) == {"says", "source", "standing", "rule", "because"}
        assert set(fact["because"]) <= set(answer["facts"])
        if fact["rule"] is None:
            assert {"key", "citation", "locator"} <= set(fact["source"])
        else:
            assert fact["source"] is None
            assert fact["because"]
    assert bool(answer["answers"]) == (status == "answered")


@pytest.mark.parametrize("command", [["show", "FHL"], ["path", "tibial nerve", "big toe"]], ids=" ".join)
def test_show_and_path_have_the_same_keys(foot: footgraph.Foot, command: list[str]) -> None:
    """JSON of a sheet and of a path is an answer too."""
    answer = json.loads(invoke(foot, *command, "--format", "json").stdout)
    assert set(answer) == KEYS
    assert answer["status"] == "answered"
    assert answer["facts"]


def test_an_answer_in_text_names_its_sources(foot: footgraph.Foot) -> None:
    """The text of an answer gives every reason with who says so, and the works in full."""
    done = invoke(foot, "ask", "what nerve supplies soleus?")
    answer = foot.ask("what nerve supplies soleus?")
    assert answer.sources
    squeezed = " ".join(done.stdout.split())
    assert all(f"[{source.key}]" in done.stdout for source in answer.sources)
    assert " ".join(answer.text.split()) in squeezed


def test_lists_agree_in_every_format(foot: footgraph.Foot) -> None:
    """The nerves are the same as text, TSV and JSON, and as many as the list of kinds says; a plural will do."""
    text, tsv, data, plural = (
        invoke(foot, "list", kind, "--format", form).stdout
        for kind, form in (("nerve", "text"), ("nerve", "tsv"), ("nerve", "json"), ("nerves", "text"))
    )
    labels = [structure.label for structure in foot.structures("nerve")]
    assert text.splitlines() == plural.splitlines() == labels
    assert [line.split("\t")[1] for line in tsv.splitlines()] == ["label", *labels]
    assert [row["label"] for row in json.loads(data)] == labels
    kinds = {row["kind"]: row["structures"] for row in json.loads(invoke(foot, "list", "--format", "json").stdout)}
    assert int(kinds["nerve"]) == len(labels)
    assert sum(map(int, kinds.values())) == len(foot.store.structures)


@posix
def test_nothing_is_coloured_in_a_pipe(run: Run) -> None:
    """Piped output holds no escape character."""
    for arguments in (["ask", "which muscles support the arch?"], ["show", "soleus"], ["ask", "xyzzy"], ["--help"], ["list"]):
        done = run(*arguments, env={"TERM": "xterm-256color"})
        assert done.stdout
        assert b"\x1b" not in done.stdout + done.stderr


# What others write: hostile labels, questions and paths.


def test_markup_in_a_label_is_only_text(foot: footgraph.Foot, lay: Lay) -> None:
    """A label that looks like markup is printed as it is."""
    label = "[/foo] [bold]toe[/bold] <b>%s {0}"
    folder = lay({"structures/regions.tsv": f"{STRUCTURES}odd_toe\t{label}\t\t\t\n"})
    done = invoke(foot, "show", "--data", str(folder), "odd_toe")
    assert done.exit_code == 3
    assert label in done.stdout
    assert label in invoke(foot, "list", "region", "--data", str(folder)).stdout


def test_a_label_that_steers_a_terminal_is_refused_without_doing_so(run: Run, lay: Lay) -> None:
    """A label with escapes is refused with file and line, and the message itself holds no control character."""
    folder = lay({"structures/regions.tsv": f"{STRUCTURES}odd_toe\t{STEERING}toe\t\t\t\n"})
    done = run("show", "--data", str(folder), "odd_toe")
    assert (done.returncode, done.stdout) == (1, b"")
    assert (
        done.stderr.decode()
        == r"footgraph: structures/regions.tsv:2: label holds the character '\x1b', which tables may not hold" + "\n"
    )


@posix
@pytest.mark.parametrize(
    "arguments",
    [
        ["ask", STEERING],
        ["ask", f"what nerve supplies {STEERING}soleus?"],
        ["show", STEERING],
        ["path", STEERING, "soleus"],
        ["list", STEERING],
        ["export", "--format", STEERING],
        ["ask", "--data", STEERING, "soleus"],
        [STEERING],
        ["ask", "--format", "json", STEERING],
    ],
    ids=lambda arguments: " ".join(arguments).encode("unicode_escape").decode(),
)
def test_what_is_asked_does_not_steer_the_terminal(run: Run, arguments: list[str]) -> None:
    """A question, a name or a path with escapes is given back without them."""
    done = run(*arguments)
    assert done.returncode in (0, 1, 2, 3)
    assert b"Traceback" not in done.stderr
    assert not set(done.stdout + done.stderr) & {*range(9), *range(11, 32), 127}


@posix
@pytest.mark.parametrize(
    "arguments", [["export", "-f", "tsv", "-o", "a\x1b]0;PWN\x07.tsv"], ["ask", "-f", "json", "\x9b31m\u202e soleus"]]
)
def test_paths_and_json_do_not_steer_the_terminal(
    run: Run, tmp_path: Path, arguments: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The path that was written, and JSON for a terminal, hold no control character, not one of the upper half either."""
    monkeypatch.chdir(tmp_path)
    done = run(*arguments)
    said = (done.stdout + done.stderr).decode()
    assert [char for char in said if char not in "\n" and (ord(char) < 32 or 127 <= ord(char) < 160 or char == "\u202e")] == []


# Terminals, pipes and signals.

NARROW: dict[str, dict[str, str | None]] = {
    "the C locale": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": None},
    "cp1252": {"PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"},
    "ascii": {"PYTHONIOENCODING": "ascii:strict", "PYTHONUTF8": "0"},
}


@pytest.mark.parametrize("narrow", NARROW)
@pytest.mark.parametrize(
    "arguments",
    [
        ["ask", "which muscles support the arch? → 足"],
        ["ask", "--format", "json", "what nerve supplies soleus? → 足"],
        ["show", "short foot"],
        ["list", "exercise"],
        ["list", "→"],
        ["--help"],
    ],
    ids=" ".join,
)
def test_a_narrow_terminal_gets_an_answer(run: Run, narrow: str, arguments: list[str]) -> None:
    """What a terminal cannot show is put otherwise; there is no traceback, and JSON can still be read without loss."""
    done, wide = (run(*arguments, env=env) for env in (NARROW[narrow], {"PYTHONIOENCODING": "utf-8"}))
    assert done.returncode == wide.returncode
    assert b"Traceback" not in done.stderr
    assert done.stdout or done.stderr
    if "json" in arguments and narrow != "the C locale":  # in the C locale the question itself reaches us as other letters
        assert json.loads(done.stdout.decode("ascii")) == json.loads(wide.stdout)


def test_an_export_has_the_same_bytes_on_every_terminal(run: Run) -> None:
    """What is exported does not depend on the terminal's letters."""
    assert len({run("export", "--format", "tsv", env=env).stdout for env in (*NARROW.values(), {})}) == 1


@posix
@pytest.mark.parametrize(
    "arguments", [["list", "muscle"], ["ask", "which muscles support the arch?"], ["export", "-f", "tsv"], ["-h"]], ids=" ".join
)
def test_a_closed_pipe_is_no_problem(run: Run, arguments: list[str]) -> None:
    """Where nobody reads on, as in `| head -1`, nothing is said about it."""
    assert run("--version").returncode == 0
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "-m", "footgraph", *arguments], stdout=writer, stderr=subprocess.PIPE, check=False, timeout=60
    )
    os.close(writer)
    assert done.stderr == b""
    assert done.returncode in (0, 1, 141)


def interrupted(tmp_path: Path) -> tuple[int, str]:
    """Return exit code and last words of a command that is interrupted when it says that it reads the tables."""
    terminal, stderr = os.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "footgraph", "ask", "what nerve supplies soleus?"],
        stdout=subprocess.PIPE,
        stderr=stderr,
        env=os.environ | {"XDG_CACHE_HOME": str(tmp_path / "empty")},
    )
    os.close(stderr)
    said = b""
    while b"reading" not in said:
        said += os.read(terminal, 1000)
    process.send_signal(signal.SIGINT)
    stdout, _ = process.communicate(timeout=60)
    assert stdout == b""
    try:
        while more := os.read(terminal, 1000):
            said += more
    except OSError:  # the terminal is closed when its last user ends
        os.close(terminal)
    return process.returncode, said.decode()


@posix
def test_an_interruption_ends_without_a_traceback(tmp_path: Path) -> None:
    """Ctrl-C while the tables are read ends the command at once, with no answer, no traceback and no draft in the cache."""
    code, said = interrupted(tmp_path)
    assert code != 0
    assert "Traceback" not in said
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


@posix
def test_an_interruption_ends_with_130(tmp_path: Path) -> None:
    """Ctrl-C ends with the exit code that cli.py promises."""
    assert interrupted(tmp_path)[0] == 130


@pytest.mark.parametrize("command", [["export", "-f", "tsv", "-o"], ["export", "-o"], ["explore", "-o"]], ids=" ".join)
@pytest.mark.parametrize("where", ["missing/foot.ttl", "file/foot.ttl"])
def test_a_path_that_cannot_be_written_is_told(foot: footgraph.Foot, tmp_path: Path, command: list[str], where: str) -> None:
    """A folder that is not there, or no folder, gives one line and exit code 1, and leaves nothing behind."""
    (tmp_path / "file").write_text("in the way")
    done = invoke(foot, *command, str(tmp_path / where))
    assert (done.exit_code, done.stdout) == (1, "")
    assert len(done.stderr.splitlines()) == 1
    assert done.stderr.startswith("footgraph: ")
    assert [path.name for path in tmp_path.rglob("*")] == ["file"]


def test_a_path_that_cannot_be_written_is_named(foot: footgraph.Foot, tmp_path: Path) -> None:
    """The line names the file that was asked for."""
    goal = tmp_path / "missing" / "foot.tsv"
    assert str(goal) in invoke(foot, "export", "-o", str(goal)).stderr


def test_a_folder_is_no_file_to_write(foot: footgraph.Foot, tmp_path: Path) -> None:
    """A folder given as the file to write is refused before anything is drawn."""
    done = invoke(foot, "explore", "-o", str(tmp_path))
    assert (done.exit_code, done.stdout) == (2, "")
    assert "is a directory" in done.stderr


@posix
def test_a_full_disk_is_told_in_one_line(run: Run) -> None:
    """Where stdout takes no more, one line says so."""
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    assert run("--version").returncode == 0
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "footgraph", "list"], stdout=full, stderr=subprocess.PIPE, check=False, timeout=60
        )
    assert done.returncode == 1
    assert done.stderr.decode().startswith("footgraph: ")
    assert len(done.stderr.splitlines()) == 1


def test_the_module_runs_isolated(foot: footgraph.Foot, tmp_path: Path) -> None:
    """``python -I -m footgraph`` answers, from whatever folder."""
    assert foot.store.structures
    done = subprocess.run(
        [sys.executable, "-I", "-m", "footgraph", "ask", "what nerve supplies soleus?"],
        capture_output=True,
        cwd=tmp_path,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"tibial nerve" in done.stdout
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("line", "begun", "offered"), [("footgraph list mus", "mus", "muscle_head"), ("footgraph show sol", "sol", "soleus")]
)
def test_the_shell_completes_kinds_and_names(line: str, begun: str, offered: str) -> None:
    """What is begun on the command line is completed from the graph."""
    words = {"_FOOTGRAPH_COMPLETE": "bash_complete", "COMP_WORDS": line, "COMP_CWORD": "2"}
    done = CliRunner().invoke(main, [], env=words, prog_name="footgraph")
    assert f"plain,{offered}" in done.output.splitlines()
    assert all(one.split(",")[1].startswith(begun) for one in done.output.splitlines())


def test_a_sheet_says_how_a_tendon_runs_and_what_was_measured(foot: footgraph.Foot) -> None:
    """Under a heading that gathers several relations each line tells which; a figure tells quantity, unit, sample and method."""
    sheet = " ".join(invoke(foot, "show", "flexor hallucis longus").stdout.split())
    assert "Course behind medial malleolus [" in sheet
    assert " under sustentaculum tali [" in sheet
    assert " moment arm 14.6 mm for ankle plantarflexion (8.6 to 21.2; 8 models; computed from models" in sheet
    sheet = " ".join(invoke(foot, "show", "ankle joint").stdout.split())
    assert "anterior medial malleolar artery: frequency 33.3 % at ankle joint (origin at the ankle joint; 12 feet;" in sheet
