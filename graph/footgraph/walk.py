"""Facts as steps to walk along: by subject, by object, and the chain of bones and joints."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import networkx as nx

from footgraph.facts import Fact, Record
from footgraph.network import skeleton_of
from footgraph.standing import families_of, majority
from footgraph.vocabulary import FOOT, HAS_INSERTION, MEMBER_OF, PART_OF, TENDON_OF


class Walk:
    """The facts that rules step along, by subject or object, with groups opened to their members."""

    def __init__(self, record: Record):
        self.record = record
        self.by_subject: dict[tuple[str, str], list[Fact]] = defaultdict(list)
        self.by_object: dict[tuple[str, str], list[Fact]] = defaultdict(list)
        for fact in majority(list(record.facts), families_of(record.sources)):
            self.by_subject[fact.subject, fact.relation].append(fact)
            self.by_object[fact.object, fact.relation].append(fact)
        self.skeleton: nx.Graph[str] = skeleton_of(record.facts)
        self.foot = frozenset(bone for fact in self.by_object[FOOT, PART_OF] for bone, _ in self.bones_of(fact.subject, []))

    def bones_of(self, place: str, so_far: list[str]) -> Iterator[tuple[str, list[str]]]:
        """Yield the bones that a place of attachment comes to, each with the facts that lead there.

        A bone is itself; a feature is on its bone; a group opens to its members; a tendon reaches where
        the muscles it belongs to insert. Fasciae, ligaments and capsules span several bones and come to none.
        """
        kind = self.record.structures[place].kind
        if kind == "bone":
            yield place, so_far
        elif kind == "group":
            for fact in self.by_object[place, MEMBER_OF]:
                yield from self.bones_of(fact.subject, [*so_far, fact.id])
        elif kind == "bone_feature":
            for fact in self.by_subject[place, PART_OF]:
                yield from self.bones_of(fact.object, [*so_far, fact.id])
        elif kind == "tendon":
            toes = self.by_subject[place, PART_OF]
            for belongs in self.by_subject[place, TENDON_OF]:
                for fact in self.by_subject[belongs.object, HAS_INSERTION]:
                    if self.record.structures[fact.object].kind in ("bone", "group"):
                        for bone, steps in self.bones_of(fact.object, [*so_far, belongs.id, fact.id]):
                            if not toes or any(self.is_part(bone, toe.object) for toe in toes):
                                yield bone, steps

    def leaves(self, id: str) -> list[str]:
        """Return the members of a group or collective that have no members, however deep they lie, or the structure itself."""
        members = [fact.subject for fact in self.by_object[id, MEMBER_OF]]
        return sorted({leaf for member in members for leaf in self.leaves(member)}) if members else [id]

    def groups_of(self, id: str) -> list[str]:
        """Return the groups, not collectives, that a structure belongs to, however deep."""
        direct = [fact.object for fact in self.by_subject[id, MEMBER_OF] if self.record.structures[fact.object].kind == "group"]
        return sorted({group for one in direct for group in (one, *self.groups_of(one))})

    def heads_of(self, muscle: str) -> list[str]:
        """Return the heads of a muscle."""
        parts = sorted({fact.subject for fact in self.by_object[muscle, PART_OF]})
        return [part for part in parts if self.record.structures[part].kind == "muscle_head"]

    def is_part(self, part: str, whole: str) -> bool:
        return any(fact.object == whole for fact in self.by_subject[part, PART_OF])

    def attachments(self, muscle: str, end: str) -> dict[str, list[str]]:
        """Return the bones at one end of a muscle, each with the facts that lead to it; by a tendon only if by no other."""
        facts = self.by_subject[muscle, end]
        direct = [fact for fact in facts if self.record.structures[fact.object].kind != "tendon"]
        for some in (
            [fact for fact in direct if fact.standing == "agreed"],
            [fact for fact in facts if fact.standing == "agreed"],
            facts,
        ):
            bones: dict[str, list[str]] = {}
            for fact in some:
                for bone, steps in self.bones_of(fact.object, [fact.id]):
                    bones.setdefault(bone, steps)
            if bones:
                return bones
        return {}

    def chain(self, start: str, end: str) -> tuple[str, ...]:
        """Return bones and joints in turn from one bone to another by the fewest joints, the first in order of ids."""
        if start not in self.skeleton or end not in self.skeleton or not nx.has_path(self.skeleton, start, end):
            return ()
        return tuple(min(nx.all_shortest_paths(self.skeleton, start, end)))
