"""A text that a pattern fits is never passed over for want of words that it were told to need."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import footgraph.reply  # noqa: F401 with it comes every room of the language
from footgraph import foot, paths, patterns
from footgraph.needed import needs_of
from footgraph.paths import PACKAGE

ASKED = Path(PACKAGE).parent.parent / "scripts" / "asked.jsonl"
SOME = 50
"""Every how manyeth of the questions is tried."""


@pytest.mark.parametrize(
    ("text", "needs"),
    [
        ("(?:lateral|medial) side", [["lateral side", "medial side"]]),
        (r"\bwhich (?:\w+ )?nerve", [["which "], ["nerve"]]),
        ("(?:pull|turn)(?:s|ing)?", [["pull", "turn"]]),
        (r"(?=.*\bboth\b).+", [["both"]]),
        (r"^(?!.*\bnot\b)bend", [["bend"]]),
        ("a{2,}", [["aa"]]),
        (r"\b[ls][1-2]\b", [["l1", "l2", "s1", "s2"]]),
        ("[^a]b|[a-z]", []),
        (r"(?:\.{2,}|…)\s*$", [["..", "…"]]),
        ("^.{3,}[:,].?(?:is|are)", [[",", ":"], ["are", "is"]]),
        ("(?:very )*deep", [["deep"]]),
        ("(?P<what>[a-z]+) of (?P=what)", [[" of "]]),
        ("muscles?|.+", []),
        ("ab(?:cd|e+)", [["ab"]]),
        ("[Kk]nee", [["knee"]]),
        (r"\bin \w+ toe|at \w+ toe", [[" toe"], ["at ", "in "]]),
        (r"\bin \w+ toe|at \w+ heel|hip", [["hip", [[" heel"], ["at "]], [[" toe"], ["in "]]]]),
    ],
)
def test_what_an_expression_needs(text: str, needs: list[list[object]]) -> None:
    """What must stand in every text that fits is needed; what can be left out, is denied, or may be anything is not."""
    told = json.loads(json.dumps(needs_of(text, 0)))
    assert sorted(told) == sorted(needs)


def test_no_text_that_fits_is_passed_over() -> None:
    """Of real questions, and the pieces of them, none fits a pattern whose words it lacks."""
    questions = [json.loads(line)["question"] for line in ASKED.read_text(encoding="utf-8").splitlines()[::SOME]]
    passed_over = [
        (pattern.text, question)
        for pattern in patterns.patterns()
        for question in questions
        if not patterns.holds(question.lower(), pattern.needs) and pattern.compiled.search(question)
    ]
    assert not passed_over


def test_most_patterns_are_never_tried() -> None:
    """A plain question may fit one pattern in ten."""
    tried = [pattern.may_fit("which nerve supplies soleus?") for pattern in patterns.patterns()]
    assert len(tried) > 1000
    assert sum(tried) < len(tried) / 10


def test_what_is_kept_is_what_the_expressions_tell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is kept for the next call is what would be told without it."""
    patterns.write_needs(str(tmp_path / "needs.json"))
    monkeypatch.setattr(patterns, "needs_path", lambda: str(tmp_path / "needs.json"))
    patterns.kept_needs.cache_clear()
    try:
        kept = patterns.kept_needs()
        told = {patterns.key_of(one.text): needs_of(one.text, one.flags) for one in patterns.patterns()}
        assert kept == json.loads(json.dumps(told))
    finally:
        patterns.kept_needs.cache_clear()


@pytest.mark.parametrize("contents", [None, "", "{", "[1]"])
def test_without_what_is_kept_the_expressions_are_asked(
    contents: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that is missing or broken costs time, and nothing else."""
    if contents is not None:
        (tmp_path / "needs.json").write_text(contents)
    monkeypatch.setattr(patterns, "needs_path", lambda: str(tmp_path / "needs.json"))
    patterns.kept_needs.cache_clear()
    try:
        assert patterns.Pattern(r"which (?:\w+ )?nerve").needs == (("which ",), ("nerve",))
    finally:
        patterns.kept_needs.cache_clear()


def test_a_checkout_keeps_what_patterns_need_beside_its_foot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is written whole into the folder of the cache; where it cannot be, only time is lost."""
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setattr(paths, "COMPILED", str(tmp_path / "not packed"))
    foot.keep_needs()
    assert not list(tmp_path.iterdir())
    (tmp_path / "footgraph").mkdir()
    foot.keep_needs()
    (kept,) = (tmp_path / "footgraph").iterdir()
    assert kept == Path(paths.needs_path())
    assert len(json.loads(kept.read_text(encoding="utf-8"))) > 1000
