"""What the foot believes, as links between structures, facts and sources: what a plain query needs to answer as we do.

A fact is one claim; an answer weighs claims. Here they are weighed once for every relation, by the functions that answer
questions, so that over the exported graph one triple does the work of a question's condition:

- ``believed/R`` leads from a structure to all that it has by a relation R, with groups, wholes and trunks: from a muscle to
  each nerve that supplies it, be it by a branch;
- ``exactly/R`` leads from it to what it is told to have, as exact as it is told: from the muscle to its own nerve alone;
- ``told/R`` leads from it to the same in the sources' own terms: a group stays a group, a bone is named without its feature.

What sources outvote, or only one of many says, is in none of them. The other links show how it was weighed, for questions that
weigh several relations or ends at once: of whom a fact that stands ``holds``, what it ``reaches``, what that ``counts_as``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache

from footgraph.closure import with_inherited
from footgraph.facts import Fact, Link, Record
from footgraph.filling import store_of
from footgraph.questions import (
    WAYS,
    Condition,
    Evidence,
    confirmed,
    far_ends,
    kinds_in,
    movements_meant,
    places,
    share_with_heads,
    speakers_of,
    spoken_for,
    standing_facts,
    trunks,
)
from footgraph.store import GROUPS, Store
from footgraph.vocabulary import HAS_ACTION, INNERVATED_BY, MEMBER_OF, PART_OF, SUBTYPE_OF, TEXTS

COUNTS_AS = {"branch_of": "counts_as_branch", "subtype_of": "counts_as_kind", "part_of": "counts_as"}
"""The link that widens the far end of a relation, by the way that it is widened along."""
IN_WHOLE, IN_GROUP = "counts_as_part", "counts_as_member"
"""The same for being part, where no group counts by one member, and for membership, where no part does."""


def widening(relation: str) -> str:
    """Return the link that leads from what a fact of a relation reaches to all that this counts as.

    >>> widening("innervated_by"), widening("crosses"), widening("member_of")
    ('counts_as_branch', 'counts_as', 'counts_as_member')
    """
    own = {MEMBER_OF: IN_GROUP, PART_OF: IN_WHOLE}
    return own.get(relation) or COUNTS_AS[WAYS.get(relation, PART_OF)]


def links(store: Store) -> tuple[Link, ...]:
    """Return everything that follows from weighing the facts of a store, sorted."""
    scale = Scale(store)
    return tuple(sorted({*scale.structures(), *scale.sources(), *scale.voices(), *scale.facts(), *scale.beliefs()}))


def closed(record: Record) -> Record:
    """Return a record with all that follows from it: what is inherited, and what weighing its facts comes to."""
    return with_inherited(record)._replace(links=links(store_of(record)))


class Scale:
    """The facts of a store being weighed."""

    def __init__(self, store: Store):
        self.store = store
        self.relations = [relation for relation in sorted(store.wordings) if relation not in TEXTS]
        self.groups = cache(store.groups_of)
        self.trunks = cache(lambda nerve: trunks(store, nerve))
        self.wholes: dict[str, list[str]] = defaultdict(list)
        for fact in store.facts_of(PART_OF):
            self.wholes[fact.subject].append(fact.object)
        self.wide = {link: self.widened(link) for link in (*COUNTS_AS.values(), IN_WHOLE, IN_GROUP)}

    def structures(self) -> Iterator[Link]:
        """Yield whom each structure speaks for, what it opens to, and of what kinds a gathering is."""
        for id, structure in self.store.structures.items():
            yield from (Link("structure", id, "speaks_for", one) for one in spoken_for(self.store, id))
            yield from (Link("structure", id, "opens_to", one) for one in {id, *self.store.leaves(id)})
            if structure.kind in GROUPS:
                yield from (Link("kind", id, "of_kind", kind) for kind in kinds_in(self.store, id))
        for muscle, heads in self.store.heads.items():
            yield from (Link("structure", muscle, "has_head", head) for head in heads)

    def sources(self) -> Iterator[Link]:
        """Yield the work whose voice each source has: its own, or that of the work that it mostly repeats."""
        yield from (Link("source", source, "voice", family) for source, family in self.store.families.items())

    def voices(self) -> Iterator[Link]:
        """Yield which independent sources speak of each structure's relations that are weighed."""
        for relation in self.relations:
            if self.store.wordings[relation].one_in:
                for id, voices in speakers_of(self.store, (relation,)).items():
                    yield from (Link("voice", id, f"heard/{relation}", voice) for voice in voices if voice)

    def facts(self) -> Iterator[Link]:
        """Yield of whom each fact that stands holds, what it reaches, and all that this counts as."""
        for relation in self.relations:
            muscles, wide = self.by_heads(relation), self.wide[widening(relation)]
            for fact in standing_facts(self.store, by(relation)):
                whom = set(spoken_for(self.store, fact.subject))
                whom |= {muscle for id in whom for muscle in muscles.get(id, ())}
                yield from (Link("fact", fact.id, f"holds/{relation}", id) for id in whom)
                for place in reached_by(self.store, fact):
                    yield Link("fact", fact.id, "reaches", place)
                    yield from (Link("structure", place, widening(relation), end) for end in wide[place])

    def by_heads(self, relation: str) -> dict[str, list[str]]:
        """Return for each head the muscles that have what it has: those of which nothing of the kind is told."""
        told = {fact.subject for fact in self.store.facts_of(relation)}
        found: dict[str, list[str]] = defaultdict(list)
        for muscle, heads in self.store.heads.items():
            for head in heads if muscle not in told else ():
                found[head].append(muscle)
        return found

    def beliefs(self) -> Iterator[Link]:
        """Yield what each structure is believed to have, with all that this counts as, and exactly."""
        for relation in self.relations:
            for end, met in self.met(relation).items():
                yield from (Link("structure", id, f"believed/{relation}", end) for id in met)
            for id, facts in self.speaking(relation):
                yield from (Link("structure", id, f"exactly/{relation}", end) for end in self.ends(id, relation, facts))
                yield from (Link("structure", id, f"told/{relation}", end) for end in self.objects(id, relation, facts))

    def met(self, relation: str) -> dict[str, Evidence]:
        """Return for each structure what has it by a relation, as ``questions.subjects_of`` finds it."""
        wide = self.wide[widening(relation)]
        found: dict[str, Evidence] = defaultdict(dict)
        for fact in standing_facts(self.store, by(relation)):
            whom = spoken_for(self.store, fact.subject)
            for end in {one for place in reached_by(self.store, fact) for one in wide[place]}:
                for id in whom:
                    found[end].setdefault(id, []).append(fact)
        kept = {end: confirmed(self.store, by(relation)._replace(others=(end,)), met) for end, met in found.items()}
        for met in kept.values():
            share_with_heads(self.store, by(relation), met)
            for muscle, heads in self.store.heads.items():
                if all(head in met for head in heads):
                    met.setdefault(muscle, [])
        return kept

    def speaking(self, relation: str) -> Iterator[tuple[str, list[Fact]]]:
        """Yield each structure of which facts of a relation speak that stand, with these facts."""
        of: dict[str, list[Fact]] = defaultdict(list)
        for fact in standing_facts(self.store, by(relation)):
            of[fact.subject].append(fact)
        for id in self.store.structures:
            if facts := self.speaking_for(id, of):
                yield id, facts

    def speaking_for(self, id: str, of: dict[str, list[Fact]]) -> list[Fact]:
        """Return the facts of a structure and its groups, else of its heads, else of its wholes, as ``said_of`` does."""
        for speakers in (self.groups(id), self.store.members(id), self.wholes.get(id, ())):
            if found := [fact for one in speakers for fact in of.get(one, ())]:
                return found
        return []

    def ends(self, id: str, relation: str, facts: Iterable[Fact]) -> Iterator[str]:
        """Yield what a structure has by a relation, as ``questions.objects_of`` finds it for each kind."""
        of_kind: dict[str, Evidence] = defaultdict(dict)
        for fact in facts:
            for kind, ends in self.ends_by_kind(fact).items():
                for end in ends:
                    of_kind[kind].setdefault(end, []).append(fact)
        for met in of_kind.values():
            yield from self.kept(id, relation, met)

    def objects(self, id: str, relation: str, facts: Iterable[Fact]) -> Iterator[str]:
        """Yield what a structure has by a relation, as ``questions.objects_of`` finds it where no kind is asked for."""
        met: Evidence = {}
        for fact in facts:
            for end in far_ends(self.store, fact, ()) if fact.object in self.store.structures else ():
                met.setdefault(end, []).append(fact)
        yield from self.kept(id, relation, met, at_all=True)

    def kept(self, id: str, relation: str, met: Evidence, *, at_all: bool = False) -> Iterator[str]:
        kept = confirmed(self.store, by(relation), met, id, at_all=at_all)
        if relation == INNERVATED_BY:
            kept = {nerve: some for nerve, some in kept.items() if not set(self.trunks(nerve)) & kept.keys()}
        wider = {fact.object for fact in self.store.facts_of(SUBTYPE_OF) if fact.subject in kept}
        yield from kept.keys() - wider

    def ends_by_kind(self, fact: Fact) -> dict[str, tuple[str, ...]]:
        """Return what a fact leads to where each kind is asked for."""
        structures = self.store.structures
        if fact.object not in structures:
            return {}
        if fact.relation == HAS_ACTION:
            return {"movement": movements_meant(self.store, fact)}
        kinds = {kind for end in places(fact) for kind in (structures[end].kind, *kinds_in(self.store, end))} | {"muscle"}
        return {kind: ends for kind in kinds if (ends := far_ends(self.store, fact, (kind,)))}

    def widened(self, link: str) -> dict[str, set[str]]:
        """Return all that each structure counts as by one of the links, itself included, as ``questions.reached`` finds it."""
        relation = MEMBER_OF if link == IN_GROUP else next((way for way, name in COUNTS_AS.items() if name == link), PART_OF)
        steps: dict[str, set[str]] = defaultdict(set)
        for fact in self.store.facts_of(relation):
            steps[fact.subject].add(fact.object)
        above = {id: upwards(id, steps) for id in self.store.structures}
        if link == IN_GROUP:
            return above
        inside: dict[str, set[str]] = defaultdict(set)
        for id in self.store.structures:
            for one in self.store.within(id):
                inside[one].add(id)
        found = {id: {group for one in ends for group in inside[one]} for id, ends in above.items()}
        if link != IN_WHOLE:
            for id, structure in self.store.structures.items():
                if structure.kind == "group":
                    found[id] = found[id].union(*(found[leaf] for leaf in self.store.leaves(id)))
        return found


def by(relation: str) -> Condition:
    return Condition((relation,), "subject", (), "")


def reached_by(store: Store, fact: Fact) -> tuple[str, ...]:
    """Return what a fact reaches: its object with a feature or branch, or the movements that it means."""
    return movements_meant(store, fact) if fact.relation == HAS_ACTION else tuple(places(fact))


def upwards(start: str, steps: dict[str, set[str]]) -> set[str]:
    """Return everything that steps lead to from a start, the start included."""
    found, edge = {start}, {start}
    while edge:
        edge = {end for one in edge for end in steps.get(one, ())} - found
        found |= edge
    return found
