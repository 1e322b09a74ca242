"""A text that a pattern fits is never passed over, and what is kept of patterns is what Python makes of them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import footgraph.reply  # noqa: F401 with it comes every room of the language
from footgraph import foot, kept_patterns, paths, patterns
from footgraph.needed import needs_of
from footgraph.paths import PACKAGE

ASKED = Path(PACKAGE).parent.parent / "scripts" / "asked.jsonl"
SOME = 50
"""Every how manyeth of the questions is tried."""


@pytest.mark.parametrize(
    ("text", "needs"),
    [
        ("(?:lateral|medial) side", ("lateral side", "medial side")),
        (r"\bwhich (?:\w+ )?nerve", ("which ",)),
        ("(?:pull|turn)(?:s|ing)?", ("pull", "turn")),
        (r"(?=.*\bboth\b).+", ("both",)),
        (r"^(?!.*\bnot\b)bend", ("bend",)),
        ("a{2,}", ("aa",)),
        (r"\b[ls][1-2]\b", ("l1", "l2", "s1", "s2")),
        ("[^a]b|[a-z]", ()),
        (r"(?:\.{2,}|…)\s*$", ("..", "…")),
        ("(?:very )*deep", ("deep",)),
        ("(?P<what>[a-z]+) of (?P=what)", (" of ",)),
        ("muscles?|.+", ()),
        ("ab(?:cd|e+)", ("ab",)),
        ("[Kk]nee", ("knee",)),
        (r"\bin \w+ toe|at \w+ heel|hip", (" heel", " toe", "hip")),
    ],
)
def test_what_an_expression_needs(text: str, needs: tuple[str, ...]) -> None:
    """What must stand in every text that fits is needed; what can be left out, is denied, or may be anything is not."""
    assert needs_of(text, 0) == needs


def test_no_text_that_fits_is_passed_over() -> None:
    """Of real questions, and the pieces of them, none fits a pattern whose words it lacks."""
    questions = [json.loads(line)["question"] for line in ASKED.read_text(encoding="utf-8").splitlines()[::SOME]]
    passed_over = [
        (pattern.text, question)
        for pattern in patterns.patterns()
        for question in questions
        if not patterns.holds_one(question.lower(), pattern.needs) and pattern.compiled.search(question)
    ]
    assert not passed_over


def test_most_patterns_are_never_tried() -> None:
    """A plain question may fit one pattern in eight."""
    tried = [pattern.may_fit("which nerve supplies soleus?") for pattern in patterns.patterns()]
    assert len(tried) > 1000
    assert sum(tried) < len(tried) / 8


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Yield where the expressions are kept during a test: nothing is there yet."""
    path = tmp_path / "patterns.bin"
    monkeypatch.setattr(kept_patterns, "patterns_path", lambda: str(path))
    kept_patterns.kept.cache_clear()
    yield path
    kept_patterns.kept.cache_clear()


def test_what_is_kept_is_what_python_makes_of_each_expression(place: Path) -> None:
    """What each needs, its code, its flags and its groups are those that it has when it is compiled anew."""
    patterns.keep_patterns(str(place))
    made = {(one.text, int(one.flags)) for one in patterns.patterns()}
    assert len(kept_patterns.kept().records) == len(made) > 1000
    assert kept_patterns.kept().code
    for text, flags in made:
        assert kept_patterns.needs_kept(text, flags) == needs_of(text, flags)
        taken_up, compiled = kept_patterns.compiled(text, flags), re.compile(text, flags)
        assert taken_up == compiled  # for Python that is the same text, the same flags and the same code
        assert (taken_up.groups, taken_up.groupindex) == (compiled.groups, compiled.groupindex)


def test_an_expression_that_is_taken_up_fits_as_ever(place: Path) -> None:
    """It finds the same, by number and by name, and is taken up indeed."""
    text = r"(?P<what>[a-z]+) of (?:the )?(foot)"
    kept_patterns.write_patterns(str(place), [(text, int(re.I))])
    assert kept_patterns.kept().code
    found = kept_patterns.compiled(text, re.I).search("the ARCH of the foot")
    assert found
    assert (found["what"], found[2], found.lastgroup, found.re.groupindex) == ("ARCH", "foot", None, {"what": 1})


def test_what_another_python_compiled_is_not_taken_up(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its expressions are compiled anew; what they need holds for all."""
    monkeypatch.setattr(kept_patterns, "MADE_FOR", "another 0 4 little")
    kept_patterns.write_patterns(str(place), [("toes?", 0)])
    monkeypatch.undo()
    monkeypatch.setattr(kept_patterns, "patterns_path", lambda: str(place))
    assert kept_patterns.needs_kept("toes?", 0) == ("toe",)
    assert not kept_patterns.kept().code
    assert kept_patterns.compiled("toes?", 0) == re.compile("toes?")


@pytest.mark.parametrize("contents", [None, b"", b"\n", b"cpython 9\n", b"\xff 1\n", b"a b 2\n\xff\xff", b"a b -1\n"])
def test_without_what_is_kept_the_expressions_are_asked(contents: bytes | None, place: Path) -> None:
    """A file that is missing or broken costs time, and nothing else."""
    if contents is not None:
        place.write_bytes(contents)
    assert patterns.Pattern(r"which (?:\w+ )?nerve").needs == ("which ",)
    assert patterns.Pattern(r"which (?:\w+ )?nerve").search("which nerve")


@pytest.mark.parametrize("spoilt", ["cut", "wrong", "no place"])
def test_code_that_is_broken_is_compiled_anew(spoilt: str, place: Path) -> None:
    """Python checks whatever code it is given: what is cut short, is no step of an expression, or has no place costs time."""
    text = "(?:big|great) toe(s?)"
    kept_patterns.write_patterns(str(place), [(text, 0)])
    written = place.read_bytes()
    code = written.rpartition(b"\x1e")[2]
    others = {
        "cut": written[:-7],
        "wrong": written[: -len(code)] + b"\xff" * len(code),
        "no place": written.replace(b" 1\x1f", b" x\x1f"),
    }
    assert others[spoilt] != written
    place.write_bytes(others[spoilt])
    assert kept_patterns.compiled(text, 0).fullmatch("great toes")


def test_a_checkout_keeps_its_patterns_beside_its_foot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are written whole into the folder of the cache; where they cannot be, only time is lost."""
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setattr(paths, "COMPILED", str(tmp_path / "not packed"))
    with pytest.raises(OSError, match="footgraph"):
        foot.keep_language(paths.patterns_path())
    assert not list(tmp_path.iterdir())
    (tmp_path / "footgraph").mkdir()
    foot.keep_language(paths.patterns_path())
    (kept,) = (tmp_path / "footgraph").iterdir()
    assert kept == Path(paths.patterns_path())
    assert kept.read_bytes().startswith(kept_patterns.MADE_FOR.encode())
