"""What is known of some structures as Markdown: for a wiki, a notebook or an issue."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from footgraph.facts import Fact, Record
from footgraph.vocabulary import TEXTS

SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~])")
"""What Markdown, or HTML inside it, could take for more than text."""


def markdown(record: Record, ids: Iterable[str] = ()) -> bytes:
    """Return a section for each of some structures, or for all: names, definition, claims with their sources, matches."""
    facts: dict[str, list[Fact]] = {}
    for fact in record.facts:
        facts.setdefault(fact.subject, []).append(fact)
    chosen = sorted(set(ids) or record.structures, key=lambda id: (record.structures[id].label, id))
    lines = [line for id in chosen for line in section(record, id, facts.get(id, []))]
    cited = sorted({fact.source for id in chosen for fact in facts.get(id, ()) if fact.source in record.sources})
    if cited:
        lines += ["## Sources", ""]
        lines += [f"- \\[{escaped(key)}\\] {escaped(record.sources[key].citation)}{link(record, key)}" for key in cited]
    return ("\n".join(lines).rstrip() + "\n").encode()


def section(record: Record, id: str, facts: list[Fact]) -> Iterator[str]:
    """Yield the lines of one structure."""
    structure = record.structures[id]
    yield from (f"# {escaped(structure.label)}", "")
    names = ", ".join(escaped(name) for name in (structure.latin, *structure.names, *structure.abbreviations) if name)
    yield from (f"*{escaped(structure.kind.replace('_', ' '))}*" + (f": also {names}" if names else ""), "")
    if structure.definition:
        yield from (escaped(structure.definition), "")
    claims: dict[tuple[str, str, str], list[Fact]] = {}
    for fact in facts:
        claims.setdefault((fact.relation, said(record, fact), fact.rule), []).append(fact)
    heading = ""
    for (relation, claim, rule), told in sorted(claims.items()):
        if relation != heading:
            heading = relation
            yield from ("", f"**{escaped(relation.replace('_', ' '))}**", "")
        works = sorted({f"{fact.source} {fact.locator}".strip() for fact in told if fact.source})
        by = f" (by the rule: {escaped(rule.replace('_', ' '))})" if rule else ""
        cited = " ".join(f"\\[{escaped(work)}\\]" for work in works)
        standings = sorted({fact.standing for fact in told} - {"agreed"})
        yield f"- {claim}{by}" + (f" *{', '.join(standings)}*" if standings else "") + (f" {cited}" if cited else "")
    matches = [match for match in record.matches if match.structure == id]
    if matches:
        yield from ("", "**elsewhere**", "")
        yield from (f"- {escaped(m.predicate)} {escaped(m.other)} {escaped(m.other_label)}".rstrip() for m in matches)
    yield ""


def said(record: Record, fact: Fact) -> str:
    """Return the far end of a fact, with the parts that make it exact in brackets."""

    def labelled(id: str) -> str:
        return escaped(record.structures[id].label if id in record.structures else id)

    thing = escaped(fact.object) if fact.relation in TEXTS else labelled(fact.object)
    parts = [f"{escaped(name.replace('_', ' '))}: {labelled(value)}" for name, value in fact.parts if value]
    return f"{thing} ({'; '.join(parts)})" if parts else thing


def link(record: Record, key: str) -> str:
    address = record.sources[key].link
    return f" <{re.sub('[<> ]', '', address)}>" if address else ""


def escaped(text: str) -> str:
    """Return a text that Markdown shows as it is, on one line.

    >>> print(escaped("<b>2*3</b>"))
    \\<b\\>2\\*3\\</b\\>
    """
    return SPECIAL.sub(r"\\\1", " ".join(text.split()))
