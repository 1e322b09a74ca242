"""What follows from the facts: each conclusion names its rule and the facts it rests on."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from footgraph.actions import oppositions
from footgraph.facts import Fact, Record, concluded
from footgraph.vocabulary import (
    ANKLE_JOINT,
    ARTICULATES_WITH,
    CROSSES,
    EXTRINSIC,
    HAS_INSERTION,
    HAS_ORIGIN,
    INTRINSIC,
    INVERSES,
    JOINS,
    MEMBER_OF,
    NAMED_BONES,
    PART_OF,
    SUBTALAR_JOINT,
    TALOCALCANEONAVICULAR_JOINT,
    TALONAVICULAR_JOINT,
    TENDON_OF,
)
from footgraph.walk import Walk


def conclusions(record: Record) -> tuple[Fact, ...]:
    """Return everything the rules conclude from a record, in the order of ids."""
    walk = Walk(record)
    crossed = tuple(crossings(walk))
    found = [*articulations(record), *crossed, *sides(walk), *inverses(record), *oppositions(walk, crossed)]
    return tuple(sorted(found, key=lambda fact: fact.id))


def crossings(walk: Walk) -> Iterator[Fact]:
    """Yield which joints each muscle and each head crosses, found by walking the skeleton between its attachments."""
    found: dict[str, dict[str, list[str]]] = {}
    for structure in walk.record.structures.values():
        if structure.kind in ("muscle", "muscle_head"):
            found[structure.id] = joints_between(walk, structure.id)
    for muscle, joints in found.items():
        from_tendon = arises_from_tendon(walk, muscle)
        for joint, because in joints.items():
            yield concluded(muscle, CROSSES, joint, "crosses_from_a_tendon" if from_tendon else "crosses", because)
        by_heads: dict[str, list[str]] = {}
        for fact in walk.by_object[muscle, PART_OF]:
            for joint, because in found.get(fact.subject, {}).items():
                by_heads.setdefault(joint, [fact.id, *because])
        for joint in sorted(set(by_heads) - set(joints)):
            yield concluded(muscle, CROSSES, joint, "crosses_by_its_heads", by_heads[joint])
        together = joints | by_heads
        if {ANKLE_JOINT, TALONAVICULAR_JOINT} <= set(together) and SUBTALAR_JOINT not in together:
            complex_facts = [fact.id for fact in walk.by_object[TALOCALCANEONAVICULAR_JOINT, MEMBER_OF]]
            yield concluded(
                muscle, CROSSES, SUBTALAR_JOINT, "crosses_a_complex", [*complex_facts, *together[TALONAVICULAR_JOINT]]
            )


def arises_from_tendon(walk: Walk, muscle: str) -> bool:
    origins = walk.by_subject[muscle, HAS_ORIGIN]
    return bool(origins) and all(walk.record.structures[fact.object].kind == "tendon" for fact in origins)


def joints_between(walk: Walk, muscle: str) -> dict[str, list[str]]:
    """Return the joints between the origins and the insertions of a muscle, each with the facts that prove it."""
    origins = hosts_of(walk, muscle) if arises_from_tendon(walk, muscle) else walk.attachments(muscle, HAS_ORIGIN)
    joints: dict[str, list[str]] = {}
    for insertion, to_insertion in sorted(walk.attachments(muscle, HAS_INSERTION).items()):
        chains = [chain for origin in sorted(origins) if (chain := walk.chain(origin, insertion))]
        if arises_from_tendon(walk, muscle):
            chains = [chain[-3:] for chain in chains]
        for chain in chains:
            because = [*origins.get(chain[0], next(iter(origins.values()))), *to_insertion]
            for joint in chain[1::2]:
                if joint not in joints:
                    joints[joint] = [*because, *links(walk, chain)]
    return joints


def hosts_of(walk: Walk, muscle: str) -> dict[str, list[str]]:
    """Return the bones where the muscles begin whose tendon a muscle arises from."""
    hosts: dict[str, list[str]] = {}
    for fact in walk.by_subject[muscle, HAS_ORIGIN]:
        for belongs in walk.by_subject[fact.object, TENDON_OF]:
            for bone, steps in walk.attachments(belongs.object, HAS_ORIGIN).items():
                hosts.setdefault(bone, [fact.id, belongs.id, *steps])
    return hosts


def links(walk: Walk, chain: tuple[str, ...]) -> list[str]:
    """Return one fact for each step along a chain of bones and joints."""
    return [min(walk.skeleton.edges[a, b]["facts"]) for a, b in pairwise(chain)]


def articulations(record: Record) -> Iterator[Fact]:
    """Yield which bones meet, both ways round; what works only dispute of a joint makes no bones meet."""
    joins = [fact for fact in record.facts if fact.relation == JOINS and fact.standing not in ("disputed", "variant")]
    first: dict[tuple[str, str], str] = {}
    for one in joins:
        first.setdefault((one.subject, one.object), one.id)
    meeting: dict[tuple[str, str], list[str]] = defaultdict(list)
    for (joint, bone), fact in first.items():
        for (other_joint, other), other_fact in first.items():
            if joint == other_joint and bone != other and are_across(joint, bone, other):
                meeting[bone, other] += [fact, other_fact]
    for (bone, other), because in meeting.items():
        yield concluded(bone, ARTICULATES_WITH, other, "articulates", because)


def are_across(joint: str, one: str, other: str) -> bool:
    """Tell whether two bones lie on different sides of a joint: cuneiforms meet the navicular there, and not each other."""
    sides = next((bones for name, bones in NAMED_BONES.items() if re.search(rf"(^|_){name}(_|$)", joint)), ())
    if len(sides) != 2:
        return True
    on = [[side for side in sides if re.search(side, bone)] for bone in (one, other)]
    return not on[0] or on[0] != on[1]


def inverses(record: Record) -> Iterator[Fact]:
    """Yield what is said the other way round: what lies superficial to a structure has it deep to itself.

    Nothing is concluded that a source says already, nor from what holds in some people only.
    """
    stated = {(fact.subject, fact.relation, fact.object) for fact in record.facts}
    because: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for fact in record.facts:
        if fact.relation in INVERSES and fact.standing == "agreed":
            because[fact.object, INVERSES[fact.relation], fact.subject].append(fact.id)
    for turned, premises in because.items():
        if turned not in stated:
            yield concluded(*turned, "turned_round", premises)


def sides(walk: Walk) -> Iterator[Fact]:
    """Yield which muscles are intrinsic and which extrinsic, from where they are attached."""
    for structure in walk.record.structures.values():
        if structure.kind != "muscle":
            continue
        origins, insertions = (walk.attachments(structure.id, end) for end in (HAS_ORIGIN, HAS_INSERTION))
        if arises_from_tendon(walk, structure.id):
            origins = {}
        because = [fact for steps in (*origins.values(), *insertions.values()) for fact in steps]
        on_foot = [bone in walk.foot for bone in (*origins, *insertions)]
        if on_foot and all(on_foot):
            yield concluded(structure.id, MEMBER_OF, INTRINSIC, "intrinsic_by_attachment", because)
        elif origins and not any(bone in walk.foot for bone in origins) and any(bone in walk.foot for bone in insertions):
            yield concluded(structure.id, MEMBER_OF, EXTRINSIC, "extrinsic_by_attachment", because)
