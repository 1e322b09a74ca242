"""What is inherited: from a group by its members, by a whole from its parts, by a nerve's trunk from its branches."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache

from footgraph.facts import Fact, Record, concluded
from footgraph.standing import families_of, majority
from footgraph.tables import with_facts
from footgraph.vocabulary import (
    BRANCH_OF,
    CONNECTS,
    DEEP_TO,
    HAS_ACTION,
    HAS_INSERTION,
    HAS_JOINT_TYPE,
    HAS_ORIGIN,
    HAS_ROOT,
    IN_COMPARTMENT,
    IN_LAYER,
    INNERVATED_BY,
    LOCATED_IN,
    MEMBER_OF,
    PART_OF,
    RECEIVES_BLOOD_FROM,
    RUNS_IN,
    SUBTYPE_OF,
    SUPPORTS,
)

TRANSITIVE = (PART_OF, BRANCH_OF, SUBTYPE_OF)
"""Relations that go on from step to step."""
PARTLY = (PART_OF, MEMBER_OF, BRANCH_OF)
"""Relations that RO holds to be kinds of being part of something."""
UPWARDS = {
    INNERVATED_BY: BRANCH_OF,
    RECEIVES_BLOOD_FROM: BRANCH_OF,
    HAS_JOINT_TYPE: SUBTYPE_OF,
    **dict.fromkeys((HAS_ORIGIN, HAS_INSERTION, CONNECTS, LOCATED_IN, RUNS_IN, IN_COMPARTMENT), PART_OF),
}
"""What holds of a branch, a part or a subtype at the far end of a relation holds of the trunk, the whole and the type."""
SHARED = (
    *(HAS_ORIGIN, HAS_INSERTION, HAS_ACTION, INNERVATED_BY, HAS_ROOT, RECEIVES_BLOOD_FROM, IN_LAYER, IN_COMPARTMENT),
    *(SUPPORTS, CONNECTS, LOCATED_IN, RUNS_IN, HAS_JOINT_TYPE),
)
"""Relations that the members of a group share: what is said of the group by them is said of each member."""
BY_HEADS = (HAS_ORIGIN, HAS_INSERTION, HAS_ACTION, INNERVATED_BY, HAS_ROOT, RECEIVES_BLOOD_FROM)
"""Relations in which a muscle has what its heads have."""

Steps = dict[str, tuple[str, ...]]
"""Structures, each with the ids of the facts that lead to it."""


def inherited(record: Record) -> tuple[Fact, ...]:
    """Return what is inherited and no source says, each with its rule and the facts it rests on, in the order of ids.

    What a rule concluded before (which joints a muscle crosses) is taken as it is, and nothing is handed down: what
    holds of a muscle need not hold of each head, nor what holds of a trunk of each branch.
    """
    up = Ladder(record)
    stated = {(fact.subject, fact.relation, fact.object) for fact in record.facts}
    found: dict[tuple[str, str, str], Fact] = {}
    for subject, relation, thing, rule, because in (*steps_from(up), *layered(up)):
        claim = (subject, relation, thing)
        if claim not in stated and claim not in found:
            found[claim] = concluded(*claim, rule, list(because))
    return tuple(sorted(found.values(), key=lambda fact: fact.id))


def with_inherited(record: Record) -> Record:
    """Return a record with everything that is inherited."""
    return with_facts(record, inherited(record))


def steps_from(up: Ladder) -> Iterator[tuple[str, str, str, str, tuple[str, ...]]]:
    """Yield each claim that a fact hands on, with the rule that does it last and the facts it takes."""
    for fact in up.facts:
        relation = fact.relation
        for goes_on in {relation, PART_OF if relation in PARTLY else relation} & set(TRANSITIVE):
            for thing, way in ({fact.object: ()} | up.above(fact.object, goes_on)).items():
                if thing != fact.subject:
                    yield fact.subject, goes_on, thing, RULE_OF[goes_on], (fact.id, *way)
        ends: Steps = {fact.object: ()}
        if relation in UPWARDS:
            ends |= up.above(fact.object, UPWARDS[relation])
            for name, part in fact.parts:  # the feature of a bone, the branch of a nerve: the end made exact
                if name in ("feature", "branch"):
                    ends.setdefault(part, ())
        whose: Steps = {fact.subject: ()}
        if relation in SHARED:
            whose |= up.below(fact.subject)
        if relation in BY_HEADS:
            whose |= {muscle: (*way, step) for head, way in tuple(whose.items()) for muscle, step in up.muscles_of(head)}
        for subject, from_subject in whose.items():
            for thing, from_object in ends.items():
                if from_subject or thing != fact.object:
                    rule = SUBJECT_RULES[bool(up.muscles_of(fact.subject))] if from_subject else rule_up(relation, from_object)
                    yield subject, relation, thing, rule, (fact.id, *from_subject, *from_object)


def layered(up: Ladder) -> Iterator[tuple[str, str, str, str, tuple[str, ...]]]:
    """Yield which muscles lie deep to which, by their layers."""
    order: dict[str, dict[str, str]] = defaultdict(dict)
    muscles: dict[str, Steps] = defaultdict(dict)
    for fact in up.facts:
        kinds = [up.record.structures[end].kind for end in (fact.subject, fact.object) if end in up.record.structures]
        if fact.relation == DEEP_TO and kinds == ["layer", "layer"]:
            order[fact.subject].setdefault(fact.object, fact.id)
        elif fact.relation == IN_LAYER:
            for id, way in ({fact.subject: ()} | up.below(fact.subject)).items():
                if up.record.structures[id].kind == "muscle":
                    muscles[fact.object].setdefault(id, (fact.id, *way))
    for layer in tuple(order):
        for above, way in reach(layer, order).items():
            for muscle, lies in muscles[layer].items():
                for other, lies_above in muscles[above].items():
                    if muscle != other:
                        yield muscle, DEEP_TO, other, "deeper_layer", (*lies, *way, *lies_above)


RULE_OF = {PART_OF: "part_of_a_part", BRANCH_OF: "branch_of_a_branch", SUBTYPE_OF: "kind_of_a_kind"}
SUBJECT_RULES = ("of_its_group", "of_its_heads")


def rule_up(relation: str, way: tuple[str, ...]) -> str:
    if not way:
        return "at_its_feature"
    return {BRANCH_OF: "by_a_branch", SUBTYPE_OF: "of_a_kind", PART_OF: "on_a_part"}[UPWARDS[relation]]


class Ladder:
    """The steps from parts to wholes, from branches to trunks and from groups to members, each with the fact it is."""

    def __init__(self, record: Record):
        self.record = record
        self.facts: list[Fact] = sorted(majority(list(record.facts), families_of(record.sources)), key=lambda fact: fact.id)
        self.steps: dict[str, dict[str, dict[str, str]]] = {relation: defaultdict(dict) for relation in TRANSITIVE}
        self.members: dict[str, dict[str, str]] = defaultdict(dict)
        for fact in self.facts:
            if fact.relation in TRANSITIVE:
                self.steps[fact.relation][fact.subject].setdefault(fact.object, fact.id)
            if fact.relation in PARTLY:
                self.steps[PART_OF][fact.subject].setdefault(fact.object, fact.id)
            if fact.relation == MEMBER_OF and record.structures[fact.object].kind == "group":
                self.members[fact.object].setdefault(fact.subject, fact.id)
        self.above = cache(self._above)
        self.below = cache(self._below)

    def muscles_of(self, head: str) -> Iterable[tuple[str, str]]:
        """Return the muscle of a head, with the fact that it is its part."""
        if self.record.structures[head].kind != "muscle_head":
            return ()
        return [(whole, id) for whole, id in self.steps[PART_OF][head].items() if self.record.structures[whole].kind == "muscle"]

    def _above(self, start: str, relation: str) -> Steps:
        return reach(start, self.steps[relation])

    def _below(self, group: str) -> Steps:
        return reach(group, self.members)


def reach(start: str, steps: dict[str, dict[str, str]]) -> Steps:
    """Return everything that steps lead to from a start, nearest first, each with the facts of one shortest way."""
    found: Steps = {}
    edge: Steps = {start: ()}
    while edge:
        further = {end: (*way, id) for place, way in edge.items() for end, id in sorted(steps.get(place, {}).items())}
        edge = {end: way for end, way in further.items() if end not in found and end != start}
        found |= edge
    return found
