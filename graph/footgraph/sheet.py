"""Answers, structures and lists as text for people: a line each, the sources after it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from textwrap import fill

from footgraph.answers import Answer, Found, object_in_words
from footgraph.facts import Fact, Source
from footgraph.foot import Foot
from footgraph.look import sections_with, together
from footgraph.records import TYPE_CHECKING
from footgraph.saying import PLURALS
from footgraph.vocabulary import FOUND, HAS_FIGURE, RULES

WIDTH = 100
COLOURS = {"answered": "green", "none": "yellow", "unknown": "yellow", "outside": "yellow", "not_understood": "red"}
NO_ANSWER, INTERRUPTED = 3, 130
"""The exit codes of a command that found no answer, and of one that was given up."""
MOST_REASONS = 40
"""How many reasons a text answer shows; ``--format json`` gives them all."""

CONTROLS = dict.fromkeys((*range(9), *range(11, 32), *range(127, 160), 8206, 8207, *range(8234, 8239), *range(8294, 8298)))
if TYPE_CHECKING:
    from typing import Any

    Style = Callable[[str, dict[str, Any]], str]


def plain(text: str) -> str:
    """Return a text without the control characters that could steer a terminal.

    >>> plain("sol\\x1b[31meus")
    'sol[31meus'
    """
    return text.translate(CONTROLS)


def answer_in_short(answer: Answer, style: Style, colours: Mapping[str, str]) -> str:
    """Return an answer as it is said in a conversation: the reading and the answer, no reasons."""
    lines = [style(fill(plain(f"Read as: {answer.reading}"), WIDTH), {"dim": True})] if answer.reading else []
    return "\n".join([*lines, style(fill(plain(answer.text), WIDTH), {"fg": colours[answer.status]})])


def answer_in_text(answer: Answer, style: Style, colour: str) -> str:
    """Return an answer as people read it: the reading, the answer, each reason with its sources, the works cited."""
    lines = []
    if answer.reading:
        lines += [style(fill(plain(f"Read as: {answer.reading}"), WIDTH), {"dim": True}), ""]
    lines += [style(fill(plain(answer.text), WIDTH), {"fg": colour}), ""]
    reasons = reasons_of(answer)
    if reasons:
        lines += [
            style("Why", {"bold": True}),
            *(fill(f"  {plain(reason)}", WIDTH, subsequent_indent="    ") for reason in reasons[:MOST_REASONS]),
        ]
        if len(reasons) > MOST_REASONS:
            lines.append(f"  … and {len(reasons) - MOST_REASONS} more; --format json gives them all")
        if rules := rules_of(answer.facts):
            lines += ["", style("Rules", {"bold": True}), *rules]
        lines += ["", style("Sources", {"bold": True})]
        lines += [fill(plain(f"  [{work.key}] {cited(work)}"), WIDTH, subsequent_indent="    ") for work in answer.sources]
    return "\n".join(lines).rstrip()


def reasons_of(answer: Answer) -> list[str]:
    """Return what the answer rests on: a line a claim, everyone who says so after it; a rule on a structure is one."""
    says = dict(answer.says)
    first = {fact.id: fact for one in answer.found for fact in one.facts}
    claims: dict[tuple[str, ...], list[Fact]] = {}
    for fact in (first | {fact.id: fact for fact in answer.facts}).values():
        claim = (fact.subject, fact.relation, fact.rule) if fact.rule else (says[fact.id],)
        claims.setdefault(claim, []).append(fact)
    return [f"{together([says[fact.id] for fact in made], words_before(made[0]))} {who_says(made)}" for made in claims.values()]


def words_before(fact: Fact) -> int:
    """Return how many words a sentence has before its object: those of its subject and of its relation."""
    return len(fact.subject.split("_")) + len(fact.relation.split("_"))


def who_says(facts: Iterable[Fact]) -> str:
    """Return the sources of one claim in brackets, each with its locator, and the standing where it is not agreed."""
    facts = list(facts)
    works = [f"{fact.source} {fact.locator}".strip() for fact in facts if fact.source]
    rules = sorted({f"rule: {fact.rule.replace('_', ' ')}" for fact in facts if fact.rule})
    standings = sorted({fact.standing for fact in facts} - {"agreed"})
    return f"[{'; '.join([*dict.fromkeys(works), *rules])}]" + (f" — {', '.join(standings)}" if standings else "")


def rules_of(facts: Iterable[Fact]) -> list[str]:
    """Return the rules that some facts were concluded by, each with its sentence."""
    used = sorted({fact.rule for fact in facts if fact.rule})
    return [fill(f"  {rule.replace('_', ' ')}: {RULES[rule]}", WIDTH, subsequent_indent="    ") for rule in used]


def cited(work: Source) -> str:
    return " ".join(filter(None, (f"{work.citation.rstrip('.')}.", work.link, f"(read: {work.read})")))


def sheet_of(foot: Foot, answer: Answer) -> str:
    """Return everything known of one structure, grouped by relation, with the sources of each claim."""
    structure = answer.found[0].structure
    lines = [structure.label, f"{structure.kind.replace('_', ' ')}" + (f" · {structure.latin}" if structure.latin else "")]
    if others := [*structure.abbreviations, *structure.names]:
        lines.append(fill(f"also: {', '.join(others)}", WIDTH, subsequent_indent="  "))
    if structure.definition:
        lines.append(fill(structure.definition, WIDTH))
    for heading, claims in headed(foot, answer.found[0]).items():
        lines += ["", heading]
        lines += [fill(f"  {said} {who_says(made)}", WIDTH, subsequent_indent="    ") for said, made in sorted(claims.items())]
    if rules := rules_of(answer.facts):
        lines += ["", "Rules", *rules]
    lines += ["", "Sources", *(fill(f"  [{work.key}] {cited(work)}", WIDTH, subsequent_indent="    ") for work in answer.sources)]
    return "\n".join(lines)


def headed(foot: Foot, found: Found) -> dict[str, dict[str, list[Fact]]]:
    """Return what is told of a structure under the headings of the panel: each line with the facts that say so."""
    id = found.structure.id
    by_side: dict[tuple[str, str], list[Fact]] = {}
    for fact in found.facts:
        by_side.setdefault((fact.relation, "out" if fact.subject == id else "in"), []).append(fact)
    told: dict[str, dict[str, list[Fact]]] = {}
    for section in sections_with({fact.relation for fact in found.facts}):
        for relation, side, words in section.relations:
            for fact in by_side.get((relation, side), ()):
                line = f"{words} {line_of(foot, id, fact)}".lstrip()
                told.setdefault(section.heading, {}).setdefault(line, []).append(fact)
    return told


def line_of(foot: Foot, id: str, fact: Fact) -> str:
    """Return the far end of a fact, with its parts; of a figure measured elsewhere, that of what."""
    thing, parts = object_in_words(foot.store, fact)
    if fact.subject != id:
        label = foot.store.structures[fact.subject].label
        thing = f"{label}: {thing}" if fact.relation in (HAS_FIGURE, FOUND) else label
    return thing + (f" ({'; '.join(parts)})" if parts else "")


def listing_of(foot: Foot, kind: str | None, form: str) -> str:
    """Return the structures of a kind as text, TSV or JSON; without a kind, the kinds with their counts.

    Raises ValueError for a kind that does not exist, naming those that do.
    """
    import json

    if kind is None:
        rows = [(name, str(len(foot.structures(name)))) for name in foot.kinds]
        header = ("kind", "structures")
    else:
        singular = {
            plural: one for one in foot.kinds for plural in (one, PLURALS.get(one, one + "s"), one + "s", one.replace("_", " "))
        }
        if kind not in singular:
            raise ValueError(f"there is no kind {kind!r}; the kinds are: {', '.join(foot.kinds)}")
        rows = [(structure.id, structure.label) for structure in foot.structures(singular[kind])]
        header = ("id", "label")
    if form == "json":
        return json.dumps([dict(zip(header, row, strict=True)) for row in rows], indent=2) + "\n"
    if form == "tsv":
        return "".join("\t".join(row) + "\n" for row in (header, *rows))
    if kind is None:
        return "".join(f"{count:>5} {name}\n" for name, count in rows)
    return "".join(f"{label}\n" for _, label in rows)
