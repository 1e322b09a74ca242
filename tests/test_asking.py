"""What can be asked: every example is answered, under its own form, and every way of answering has an example."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest

from footgraph import (
    answering,
    asking,
    cases,
    counting,
    diagnosing,
    doing,
    judging,
    likely,
    otherwise,
    reply,
    tellings,
    trunks,
    twofold,
)
from footgraph.answers import Answer
from footgraph.asking import by_heading, forms, headings_in_text, in_text
from footgraph.completing import Completer, completer_of
from footgraph.foot import Foot
from footgraph.guesses import LIKELIEST
from footgraph.likely import likeliest
from footgraph.paths import data_folder
from footgraph.talk import Talk

if TYPE_CHECKING:
    from tests.conftest import Run

FORMS = forms()
EXAMPLES = [(form, example.question) for form in FORMS for example in form.examples]
ROOMS: dict[ModuleType, tuple[str, ...]] = {
    cases: ("still_done",),
    counting: ("of_members",),
    diagnosing: ("told_by_signs",),
    judging: ("told_so",),
    answering: ("structures", "count", "yes_or_no"),
    reply: ("whether", "not_understood", "asked_of_old"),
    tellings: ("purely", "end_branches"),
    trunks: ("asked",),
    twofold: ("has_part", "two_at_once", "is_it_the", "either_or"),
}
"""What a reply calls by name, beside what stands in its lists of attempts."""

OF_OLD = "reply.asked_of_old"
"""A question of any form may be one that everybody asks."""
Attempt = Callable[..., Answer | None]


def name_of(attempt: Any) -> str:
    return f"{attempt.__module__.rpartition('.')[2]}.{attempt.__name__}"


PASSING_ON = (reply.done_or_studied, reply.composed)
"""What only passes a question on to rooms that are watched themselves."""
ATTEMPTS = [one for one in (*reply.ATTEMPTS, *otherwise.FIRST_ATTEMPTS, *otherwise.LAST_ATTEMPTS) if one not in PASSING_ON]
EVERY = {name_of(one) for one in (*ATTEMPTS, *doing.ATTEMPTS, *answering.DIRECT.values())}


@pytest.fixture(scope="module")
def answers(foot: Foot) -> dict[str, tuple[Answer, str]]:
    """Return the answer to every example, with the room that gave it: the last that had an answer, as it gave the whole."""
    told: list[str] = []

    def watched(attempt: Attempt, name: str = "") -> Attempt:
        def watching(*arguments: Any) -> Answer | None:
            answer = attempt(*arguments)
            if answer is not None:
                told.append(name or name_of(attempt))
            return answer

        return watching

    with pytest.MonkeyPatch.context() as patch:
        for place, attempts in (
            (reply, "ATTEMPTS"),
            (otherwise, "FIRST_ATTEMPTS"),
            (otherwise, "LAST_ATTEMPTS"),
            (doing, "ATTEMPTS"),
        ):
            watching = tuple(one if one in PASSING_ON else watched(one) for one in getattr(place, attempts))
            patch.setattr(place, attempts, watching)
        patch.setattr(answering, "DIRECT", {form: watched(one) for form, one in answering.DIRECT.items()})
        for room, names in ROOMS.items():
            for name in names:
                patch.setattr(room, name, watched(getattr(room, name), f"{room.__name__.rpartition('.')[2]}.{name}"))
        patch.setattr(Foot, "path", watched(Foot.path, "path"))

        def likely_alone(*arguments: Any) -> Answer | None:
            """Answer by likelihood without watching what is tried on the way."""
            before, answer = len(told), likeliest(*arguments)
            del told[before:]
            return answer

        def room_of(answer: Answer) -> str:
            return "likely.likeliest" if answer.reading.endswith(LIKELIEST) else told[-1]

        patch.setattr(likely, "likeliest", likely_alone)
        return {question: (answer := foot.ask(question), room_of(answer)) for form, question in EXAMPLES if "talk" not in form.by}


def test_there_are_as_many_examples_as_were_written() -> None:
    """No example is lost on the way from the table; every form has at least one, and no question stands twice."""
    table = Path(data_folder()) / "english" / "examples.tsv"
    assert len(EXAMPLES) == len(table.read_text(encoding="utf-8").splitlines()) - 1 > 150
    questions = [question.lower() for _, question in EXAMPLES]
    assert len(set(questions)) == len(questions)


def test_every_example_is_answered_under_its_form(answers: dict[str, tuple[Answer, str]]) -> None:
    """Each example gets an answer, by one of the rooms that its form names, or as what everybody asks; none is refused."""
    asked = [(form, question, *answers[question]) for form, question in EXAMPLES if question in answers]
    assert len(asked) > 150
    assert [
        (question, answer.text)
        for form, question, answer, _ in asked
        if answer.status not in ("answered", "none") and form.name != "what is not told"
    ] == []
    assert [(form.name, question, room) for form, question, _, room in asked if room not in (*form.by, OF_OLD)] == []


def test_every_room_that_a_form_names_answers_an_example(answers: dict[str, tuple[Answer, str]]) -> None:
    """A form promises no more than its examples show."""
    shown = {form.name: {answers[one.question][1] for one in form.examples if one.question in answers} for form in FORMS}
    idle = [(form.name, set(form.by) - shown[form.name] - {"talk"}) for form in FORMS]
    assert [(name, rooms) for name, rooms in idle if rooms] == []


def test_every_way_of_answering_has_an_example() -> None:
    """Whatever is tried to answer a question stands in forms.tsv: add it to 'by', with an example, if this fails."""
    assert EVERY - {room for form in FORMS for room in form.by} == set()


def turns() -> Iterator[list[str]]:
    for form in FORMS:
        if "talk" in form.by:
            yield from (example.turns for example in form.examples)


@pytest.mark.parametrize("asked", list(turns()), ids=" > ".join)
def test_every_conversation_leads_on(foot: Foot, asked: list[str]) -> None:
    """Each turn is answered in the light of the one before, which alone would not be."""
    talk = Talk(foot)
    assert len(asked) > 1
    for turn in asked:
        if talk.is_why(turn):
            assert talk.last
            assert talk.last.facts
        else:
            assert talk.ask(turn).status == "answered", turn
    assert all(foot.ask(turn).text != talk.last.text for turn in asked[1:] if talk.last)


def test_forms_are_told_under_headings() -> None:
    """In short each form has a line with an example, under its heading; a word picks those that speak of it."""
    lines = in_text(FORMS).splitlines()
    assert [line for line in lines if line and not line.startswith(" ")] == list(by_heading(FORMS))
    assert sum(line.startswith("  ") for line in lines) == len(FORMS)
    assert len(headings_in_text(FORMS).splitlines()) == len(by_heading(FORMS))
    assert 0 < len(forms("nerve")) < len(FORMS)
    assert forms("no such thing") == []


def test_a_slip_in_the_tables_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A form without an example, and an example without a form, are refused by name."""
    (tmp_path / "english").mkdir()
    (tmp_path / "english" / "forms.tsv").write_text("place\tabout\tform\tsays\tby\n10\tA\tone\tx\ty\n", encoding="utf-8")
    (tmp_path / "english" / "examples.tsv").write_text("form\tquestion\tshows\nother\tWhy?\t\n", encoding="utf-8")
    monkeypatch.setattr(asking, "data_folder", lambda: str(tmp_path))
    with pytest.raises(ValueError, match="form 'one' has no example") as raised:
        forms()
    assert "form 'other' is not in forms.tsv" in str(raised.value)


def test_the_command_shows_forms(run: Run) -> None:
    """``ask --forms`` prints them all, those that speak of a word, or JSON; a word that none speaks of ends with 3."""
    assert b"  Which muscles evert the foot?" in run("ask", "--forms").stdout
    assert run("ask", "--forms", "lymph").stdout.splitlines()[0] == b"What supplies it"
    assert b'"form": "blood and lymph"' in run("ask", "--forms", "--format", "json", "lymph").stdout
    assert run("ask", "--forms", "xyzzy").returncode == 3


@pytest.fixture(scope="module")
def completer(foot: Foot) -> Completer:
    return completer_of(foot.store.structures.values(), [question for _, question in EXAMPLES])


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("flexor hallucis l", "longus"),
        ("what nerve supplies flexor hal", "hallucis longus"),
        ("WHAT NERVE SUPPLIES FLEXOR HAL", "hallucis brevis"),
        ("which is the str", "strongest evertor?"),
        ("compare soleus and gastroc", "gastrocnemius"),
        ("where does peroneus l", "longus"),
        ("what ner", "nerve supplies"),
        ("Welcher N", "Nerv innerviert den M."),
    ],
)
def test_names_and_openings_are_completed_wherever_they_stand(completer: Completer, line: str, expected: str) -> None:
    """The last word of a line becomes what a name that it begins goes on with, or the opening of a question."""
    assert expected in completer.after(line)


def test_what_begins_nothing_is_not_completed(completer: Completer) -> None:
    """An empty line and a word that begins nothing get no completion; no completion leaves the line as it is."""
    assert [completer.after(line) for line in ("", "   ", "what nerve supplies xyz")] == [[]] * 3
    assert all(one.lower().startswith("tib") for one in completer.after("which muscles attach to the tib"))
