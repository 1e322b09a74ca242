"""A record as the laws of anatomy look at it, and what a breach of one is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import NamedTuple

import networkx as nx

from footgraph.closure import Ladder
from footgraph.facts import Fact, Record, Structure
from footgraph.rules import crossings
from footgraph.standing import families_of
from footgraph.vocabulary import BRANCH_OF, OCCURS_AT, PART_OF
from footgraph.walk import Walk

SEVERITIES = ("error", "warning", "note")
TRUSTED = ("agreed", "unread")


class Breach(NamedTuple):
    """A law that is broken: how badly, what is wrong and what would be right, by which facts, about which structures."""

    severity: str
    says: str
    right: str
    facts: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    law: str = ""


def wrong(says: str, right: str, *facts: Fact, about: Iterable[str] = (), severity: str = "") -> Breach:
    """Return a breach by some facts, the first of them to blame; only a note where that fact is marked as doubtful itself."""
    first = facts[0] if facts else None
    severity = severity or ("error" if first is None or first.standing in TRUSTED else "note")
    ends = tuple(about) or ((first.subject, first.object) if first else ())
    return Breach(severity, says, right, tuple(fact.id for fact in facts), ends)


class Body:
    """A record with its facts by relation, its steps upwards, the joints that muscles cross, and who speaks of what."""

    def __init__(self, record: Record):
        self.record = record
        self.structures = record.structures
        self.walk = Walk(record)
        self.up = Ladder(record)
        self.families = families_of(record.sources)
        self.facts: dict[str, list[Fact]] = defaultdict(list)
        for fact in record.facts:
            self.facts[fact.relation].append(fact)

    def told(self, *relations: str) -> Iterator[Fact]:
        """Yield what sources say of some relations, without what is disputed or holds in some people only."""
        for relation in relations:
            yield from (fact for fact in self.facts[relation] if fact.standing in TRUSTED and fact.source)

    def of_kind(self, *kinds: str) -> list[Structure]:
        return [structure for structure in self.structures.values() if structure.kind in kinds]

    @property
    def muscles(self) -> list[Structure]:
        return self.of_kind("muscle", "muscle_head")

    def kind(self, id: str) -> str:
        return self.structures[id].kind if id in self.structures else ""

    def label(self, id: str) -> str:
        return self.structures[id].label if id in self.structures else id

    def labels(self, ids: Iterable[str]) -> str:
        return ", ".join(sorted(map(self.label, ids))) or "nothing"

    def voice(self, fact: Fact) -> str:
        return self.families.get(fact.source, fact.source)

    def leaves(self, id: str) -> list[str]:
        return self.walk.leaves(id)

    def speakers(self, subject: str) -> set[str]:
        """Return whose facts hold of a structure: its own, its groups', its heads' and its muscle's."""
        muscle = {muscle for muscle, _ in self.up.muscles_of(subject)}
        return {subject, *self.walk.groups_of(subject), *self.walk.heads_of(subject), *muscle}

    def above(self, id: str) -> set[str]:
        """Return a structure with everything that it is a part, member or branch of."""
        return {id, *self.up.above(id, PART_OF)}

    def is_branch(self, one: str, other: str) -> bool:
        """Tell whether two nerves or arteries are the same, or one is a branch of the other."""
        return one == other or one in self.up.above(other, BRANCH_OF) or other in self.up.above(one, BRANCH_OF)

    def sites(self, movement: str) -> set[str]:
        """Return the joints at which a movement, or each of a group of movements, takes place."""
        facts = (fact for leaf in self.leaves(movement) for fact in self.walk.by_subject[leaf, OCCURS_AT])
        return {joint for fact in facts for joint in self.leaves(fact.object)}

    def bones_at(self, place: str) -> set[str]:
        """Return the bones that a place of attachment comes to."""
        return {bone for bone, _ in self.walk.bones_of(place, [])}

    @cached_property
    def crossed(self) -> dict[str, set[str]]:
        """Which joints each muscle and each head crosses."""
        found: dict[str, set[str]] = defaultdict(set)
        for fact in crossings(self.walk):
            found[fact.subject].add(fact.object)
        return found

    @cached_property
    def distance(self) -> dict[str, int]:
        """How many joints each bone lies from the femur."""
        if "femur" not in self.walk.skeleton:
            return {}
        steps = nx.single_source_shortest_path_length(self.walk.skeleton, "femur")
        return {bone: length // 2 for bone, length in steps.items() if self.kind(bone) == "bone"}


Law = Callable[[Body], Iterator[Breach]]
