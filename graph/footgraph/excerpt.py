"""A record made smaller: what is about some structures only, or without who says it."""

from __future__ import annotations

from collections.abc import Iterable

from footgraph.facts import Fact, Record


def about(record: Record, ids: Iterable[str]) -> Record:
    """Return what a record says between and about some structures: their facts, and all that these facts name or rest on.

    >>> from footgraph.facts import Structure
    >>> bones = {id: Structure(id, id, "bone") for id in ("tibia", "talus", "femur")}
    >>> fact = Fact("f", "tibia", "articulates_with", "talus")
    >>> list(about(Record(bones, (fact,), {}), ["talus"]).structures)
    ['tibia', 'talus']
    """
    wanted = set(ids)
    by_id = {fact.id: fact for fact in record.facts}
    kept = {fact.id for fact in record.facts if wanted & {fact.subject, fact.object}}
    edge = kept
    while edge:
        edge = {premise for id in edge for premise in by_id[id].because if premise in by_id} - kept
        kept |= edge
    facts = tuple(fact for fact in record.facts if fact.id in kept)
    named = wanted.union(*((fact.subject, fact.object, *(value for _, value in fact.parts)) for fact in facts))
    cited = {fact.source for fact in facts}
    while more := {record.sources[key].follows for key in cited if key in record.sources and record.sources[key].follows} - cited:
        cited |= more
    return record._replace(
        structures={id: structure for id, structure in record.structures.items() if id in named},
        facts=facts,
        sources={key: source for key, source in record.sources.items() if key in cited},
        matches=tuple(match for match in record.matches if match.structure in named),
    )


def without_sources(record: Record) -> Record:
    """Return a record in which each claim stands once, without who makes it, where, and what it follows from.

    What several sources say is one fact; it is agreed if one of them says so undisputed.
    """
    ranks = {standing: rank for rank, standing in enumerate(("agreed", "disputed", "variant", "unread"))}
    said: dict[str, Fact] = {}
    for fact in sorted(record.facts, key=lambda fact: ranks.get(fact.standing, 0)):
        parts = tuple(part for part in fact.parts if part[1])
        id = ".".join((fact.subject, fact.relation, fact.object, *(value for _, value in parts)))
        said.setdefault(id, Fact(id, fact.subject, fact.relation, fact.object, parts, standing=fact.standing))
    return record._replace(facts=tuple(said[id] for id in sorted(said)), sources={})
