"""What can be asked: the forms of question under the headings of what people want to know, each with examples."""

from __future__ import annotations

import os
from collections.abc import Iterable

from footgraph.names import plain_name
from footgraph.paths import data_folder
from footgraph.records import NamedTuple
from footgraph.rows import Problems, rows

FORM_COLUMNS = ("place", "about", "form", "says", "by")
EXAMPLE_COLUMNS = ("form", "question", "shows")
TURN = " > "
"""What stands between the questions of a conversation."""


class Example(NamedTuple):
    """A question that can be asked, and what it shows; several turns of a conversation in one."""

    question: str
    shows: str

    @property
    def turns(self) -> list[str]:
        """Return the questions one after the other: one, but of a conversation."""
        return self.question.split(TURN)


class Form(NamedTuple):
    """A form of question: its heading, its name, what comes back, which rooms answer it, and examples."""

    about: str
    name: str
    says: str
    by: tuple[str, ...]
    examples: tuple[Example, ...]

    @property
    def shortest(self) -> str:
        """Return the example that is read fastest, the turns of a conversation one after the other."""
        return min((" … ".join(one.turns) for one in self.examples), key=len)

    def speaks_of(self, words: str) -> bool:
        """Tell whether some words stand in the form or in an example of it, plurals and capitals aside."""
        told = (self.about, self.name, self.says, *(one.question for one in self.examples))
        return any(plain_name(words) in plain_name(text) for text in told)

    def as_dict(self) -> dict[str, object]:
        """Return the form as plain values, without the rooms that answer it."""
        return {"about": self.about, "form": self.name, "says": self.says, "examples": [one.question for one in self.examples]}


def forms(words: str = "") -> list[Form]:
    """Return the forms of question in the order of their places, or those that speak of some words.

    Raises ValueError with every problem of the two tables.

    >>> [form.name for form in forms("lymph")]
    ['blood and lymph']
    """
    problems, folder = Problems(), os.path.join(data_folder(), "english")
    examples: dict[str, list[Example]] = {}
    for row in rows(problems, os.path.join(folder, "examples.tsv"), EXAMPLE_COLUMNS):
        examples.setdefault(row.cells["form"], []).append(Example(row.cells["question"], row.cells["shows"]))
    found = []
    for row in sorted(rows(problems, os.path.join(folder, "forms.tsv"), FORM_COLUMNS), key=lambda row: int(row.cells["place"])):
        _, about, name, says, by = row.cells.values()
        if name not in examples:
            problems.complain(row.where, f"form {name!r} has no example in examples.tsv")
        found.append(Form(about, name, says, tuple(by.split()), tuple(examples.pop(name, ()))))
    for name in sorted(examples):
        problems.complain("english/examples.tsv", f"form {name!r} is not in forms.tsv")
    if problems.lines:
        raise ValueError("\n".join(problems.lines))
    return [form for form in found if form.speaks_of(words)]


def by_heading(told: Iterable[Form]) -> dict[str, list[Form]]:
    """Return forms under their headings."""
    headed: dict[str, list[Form]] = {}
    for form in told:
        headed.setdefault(form.about, []).append(form)
    return headed


def in_text(told: Iterable[Form]) -> str:
    """Return forms as text: a line each, an example and what it asks for, under the headings."""
    lines = []
    for about, some in by_heading(told).items():
        lines += ["", about]
        lines += [f"  {form.shortest:<58}  {form.name}" for form in some]
    return "\n".join(lines[1:])


def headings_in_text(told: Iterable[Form]) -> str:
    """Return the headings alone, each with an example of every form of it that is short enough for a line."""
    lines = []
    for about, some in by_heading(told).items():
        shown = [form.shortest for form in sorted(some, key=lambda form: len(form.shortest))[:2]]
        lines.append(f"{about + ':':<30} {'  '.join(shown)}")
    return "\n".join(lines)
