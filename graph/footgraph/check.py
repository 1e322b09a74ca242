"""Whether a foot is well-formed and can be true: by the shapes of its graph, the laws of anatomy and well-known counts."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

from footgraph.compiled import whole_record
from footgraph.facts import Fact, Record
from footgraph.laws import LAWS, SEVERITIES, Body, Breach, breaches
from footgraph.laws.body import wrong
from footgraph.paths import data_folder
from footgraph.records import NamedTuple
from footgraph.rows import Problems, did_you_mean, rows
from footgraph.tables import TableError
from footgraph.vocabulary import JOINS

FORM = "form"
COUNTS = "counts"
COUNT_COLUMNS = ("what", "of", "number", "why")
EXCEPTION_COLUMNS = ("law", "subject", "object", "source", "why")


class Explanation(NamedTuple):
    """A breach that is known and explained: of a law, by a subject, an object and a source; an empty cell stands for any."""

    law: str
    subject: str
    object: str
    source: str
    why: str

    def explains(self, breach: Breach, facts: Iterable[Fact]) -> bool:
        """Tell whether this is the breach meant."""
        if breach.law != self.law or breach.severity == "note":
            return False
        first = next(iter(facts), None)
        ends = (first.subject, first.object, first.source) if first else (*breach.about, "", "")[:3]
        return all(meant in ("", end) for meant, end in zip((self.subject, self.object, self.source), ends, strict=True))


class Report(NamedTuple):
    """What a check found: every breach, why those that are known are as they are, and where each fact stands."""

    breaches: tuple[Breach, ...]
    explained: dict[Breach, str]
    record: Record

    def unexplained(self, severity: str) -> list[Breach]:
        """Return the breaches of one severity that nobody has explained."""
        return [breach for breach in self.breaches if breach.severity == severity and breach not in self.explained]

    def rows(self, breach: Breach) -> list[str]:
        """Return the file and line of each fact of a breach, or its id where it was concluded."""
        return [self.record.rows.get(fact, fact) for fact in breach.facts]


def check(data: Iterable[str] = ()) -> Report:
    """Return the report on the built-in foot with more tables or triples laid on top.

    Raises TableError with every problem of tables that cannot be read, and FileNotFoundError where one does not exist.
    """
    more = tuple(data)
    record = whole_record(more)
    exceptions = [one for folder in (data_folder(), *more) for one in read_exceptions(folder, record)]
    return report_on(record, exceptions)


def report_on(record: Record, exceptions: Iterable[Explanation] = ()) -> Report:
    """Return the report on a record with its conclusions."""
    found = [*ill_formed(record), *counted(record), *breaches(record), *passed_over(record)]
    found.sort(key=lambda breach: (SEVERITIES.index(breach.severity), breach.law, breach.says, breach.facts))
    facts = {fact.id: fact for fact in record.facts}
    explained: dict[Breach, str] = {}
    for exception in exceptions:
        meant = [one for one in found if exception.explains(one, [facts[id] for id in one.facts[:1]])]
        explained |= dict.fromkeys(meant, exception.why)
        if not meant:
            told = " ".join(filter(None, exception[:4]))
            found.append(Breach("warning", f"nothing is explained by: {told}", "take it out of exceptions.tsv", law="exceptions"))
    return Report(tuple(dict.fromkeys(found)), explained, record)


def ill_formed(record: Record) -> Iterator[Breach]:
    """Yield what in the graph of a record has not the form that shapes.ttl asks for."""
    from footgraph.build import graph_of
    from footgraph.shapes import violations

    for violation in violations(graph_of(record)):
        yield Breach("error", f"{violation.focus}: {violation.says}", "see data/shapes.ttl", law=FORM)


def passed_over(record: Record) -> Iterator[Breach]:
    """Yield how much of each file of triples speaks of nothing known here."""
    for name, number in record.passed_over.items():
        if number:
            says = f"{number:,} triples of {name} speak of nothing that is known here"
            yield Breach("note", says, "use ids of this graph, or of a vocabulary that it is matched with exactly", law=FORM)


def counted(record: Record) -> Iterator[Breach]:
    """Yield the counts that everyone knows and that do not come out."""
    body = Body(record)
    problems = Problems()
    for row in rows(problems, os.path.join(data_folder(), "counts.tsv"), COUNT_COLUMNS):
        what, of, number = (row.cells[column] for column in ("what", "of", "number"))
        if what == "kind":
            got = len(body.of_kind(of))
        elif of not in body.structures:
            continue
        else:
            told = body.walk.by_subject[of, JOINS]
            got = len({fact.object for fact in told} if what == "bones" else body.leaves(of))
        if got != int(number):
            says = f"{body.label(of)}: {got} {what if what != 'kind' else 'of this kind'}"
            yield wrong(says, f"{number}: {row.cells['why']}", about=(of,))._replace(law=COUNTS)
    if problems.lines:
        raise TableError(problems.lines)


def read_exceptions(folder: str, record: Record) -> list[Explanation]:
    """Return the breaches that a folder explains; raises TableError with every line that names nothing known."""
    path = os.path.join(folder, "exceptions.tsv")
    problems = Problems()
    found = []
    laws = (*LAWS, FORM, COUNTS)
    for row in rows(problems, path, EXCEPTION_COLUMNS) if os.path.isfile(path) else ():
        exception = Explanation(**row.cells)
        if exception.law not in laws:
            problems.complain(row.where, f"unknown law {exception.law!r}{did_you_mean(exception.law, laws)}")
        if exception.subject and exception.subject not in record.structures:
            near = did_you_mean(exception.subject, record.structures)
            problems.complain(row.where, f"unknown subject {exception.subject!r}{near}")
        if exception.source and exception.source not in record.sources:
            problems.complain(row.where, f"unknown source {exception.source!r}{did_you_mean(exception.source, record.sources)}")
        if not exception.why:
            problems.complain(row.where, "why is empty")
        found.append(exception)
    if problems.lines:
        raise TableError(problems.lines)
    return found
