"""A question as data, and the walk that answers it: which structures meet every condition, and which facts say so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from footgraph.facts import Fact
from footgraph.standing import majority
from footgraph.store import GROUPS, Store
from footgraph.vocabulary import BRANCH_OF, HAS_ACTION, INNERVATED_BY, OCCURS_AT, PART_OF


@dataclass(frozen=True)
class Condition:
    """What the structures asked for must meet: one of some relations with one of some other structures.

    ``side`` is the end of the relation at which the asked structures stand, "subject" or "object".
    """

    relations: tuple[str, ...]
    side: str
    others: tuple[str, ...]
    said: str
    parts: tuple[tuple[str, str], ...] = ()
    negated: bool = False


@dataclass(frozen=True)
class Question:
    """What is asked: in which form, of which kinds, under which conditions; of whom, where it is about someone.

    ``form`` is "structures", "count", "yes_no" or "description".
    """

    form: str
    kinds: tuple[str, ...]
    conditions: tuple[Condition, ...]
    subjects: tuple[str, ...] = ()
    said: str = ""


Evidence = dict[str, list[Fact]]
"""Structures that meet a condition, each with the facts that say so."""


def evidence(store: Store, question: Question) -> Evidence:
    """Return the structures that meet every condition of a question, with their facts."""
    met = [meeting(store, condition, question.kinds) for condition in question.conditions]
    return heads_within_muscles(store, together(met)) if met else every(store, question.kinds)


def every(store: Store, kinds: tuple[str, ...]) -> Evidence:
    return {id: [] for id, structure in store.structures.items() if structure.kind in kinds and structure.kind != "muscle_head"}


def together(met: list[Evidence]) -> Evidence:
    """Return what stands in all of several findings, with all its facts."""
    shared = set(met[0]).intersection(*met[1:])
    return {id: [fact for one in met for fact in one[id]] for id in sorted(shared)}


def meeting(store: Store, condition: Condition, kinds: tuple[str, ...]) -> Evidence:
    """Return the structures of some kinds that meet one condition."""
    if condition.side == "object":
        return objects_of(store, condition, kinds)
    targets = reached(store, condition)
    met: Evidence = {}
    opened: dict[str, tuple[str, ...]] = {}
    for fact in standing_facts(store, condition):
        because = next((steps for place in places(fact) if (steps := targets.get(place)) is not None), None)
        if because is not None:
            for id in opened.setdefault(fact.subject, (fact.subject, *spoken_for(store, fact.subject))):
                met.setdefault(id, []).extend([fact, *because])
    share_with_heads(store, condition, met)
    met = {id: facts for id, facts in met.items() if is_asked(store, id, kinds)}
    if condition.negated:
        known = {id for fact in standing_facts(store, condition) for id in spoken_for(store, fact.subject)}
        return {id: [] for id in sorted(known - set(met)) if is_asked(store, id, kinds)}
    return {id: unrepeated(met[id]) for id in sorted(met)}


def spoken_for(store: Store, id: str) -> tuple[str, ...]:
    """Return of whom a fact about a structure holds: of each member of a group, but of a collective only as a whole."""
    return store.leaves(id) if store.structures[id].kind == "group" else (id,)


def is_asked(store: Store, id: str, kinds: tuple[str, ...]) -> bool:
    kind = store.structures[id].kind
    return kind in kinds if kinds else kind not in GROUPS


def places(fact: Fact) -> list[str]:
    """Return what a fact reaches: its object, and any feature that its parts name."""
    return [fact.object, *(part for name, part in fact.parts if name == "feature")]


def reached(store: Store, condition: Condition) -> dict[str, list[Fact]]:
    """Return everything that counts as the other end of a condition, each with the facts that make it count.

    A group counts with its members and each member with its groups; a whole with its parts; a nerve with
    its branches, for what a branch supplies the nerve supplies.
    """
    leaves = {leaf for other in condition.others for leaf in store.leaves(other)}
    targets: dict[str, list[Fact]] = {id: [] for id in (*condition.others, *leaves)}
    if INNERVATED_BY in condition.relations:
        below(store, BRANCH_OF, targets)
    else:
        below(store, PART_OF, targets)
    for id, structure in store.structures.items():
        if structure.kind == "group" and id not in targets and leaves.intersection(store.leaves(id)):
            targets[id] = []
    return targets


def below(store: Store, relation: str, targets: dict[str, list[Fact]]) -> None:
    """Add to targets whatever leads to one of them by a relation, step by step, with the facts of the way."""
    facts = store.facts_of(relation)
    grew = True
    while grew:
        grew = False
        for fact in facts:
            if fact.object in targets and fact.subject not in targets:
                targets[fact.subject] = [fact, *targets[fact.object]]
                grew = True


def standing_facts(store: Store, condition: Condition) -> list[Fact]:
    """Return the facts of a condition's relations that stand: the majority where sources differ, no rare variants."""
    facts = [fact for relation in condition.relations for fact in store.facts_of(relation)]
    if condition.parts:
        facts = [fact for fact in facts if all(fact.part(name) == value for name, value in condition.parts)]
    return majority(facts)


def dissent(store: Store, facts: Iterable[Fact]) -> list[Fact]:
    """Return the disputed facts about the same subjects and relations that the majority outweighs."""
    shown = list(facts)
    about = {(fact.subject, fact.relation) for fact in shown if fact.standing == "disputed" or fact.relation == INNERVATED_BY}
    kept = {fact.id for relation in {fact.relation for fact in shown} for fact in majority(list(store.facts_of(relation)))}
    return [
        fact
        for relation in sorted({relation for _, relation in about})
        for fact in store.facts_of(relation)
        if (fact.subject, relation) in about and fact.standing == "disputed" and fact.id not in kept
    ]


def share_with_heads(store: Store, condition: Condition, met: Evidence) -> None:
    """Let heads have what their muscle has, and a muscle what its heads have, where their own facts do not say."""
    own = {fact.subject for relation in condition.relations for fact in store.facts_of(relation)}
    for id, structure in store.structures.items():
        if structure.kind == "muscle" and (heads := store.members(id)):
            for head in heads:
                if head not in own and id in met:
                    met.setdefault(head, met[id])
            if id not in own:
                shared = [fact for head in heads for fact in met.get(head, ())]
                if shared:
                    met.setdefault(id, shared)


def objects_of(store: Store, condition: Condition, kinds: tuple[str, ...]) -> Evidence:
    """Return what stands at the far end of a relation from some structures, such as the nerve of a muscle.

    A structure without facts of its own speaks through its groups, then through its heads, then through its muscle.
    """
    facts = standing_facts(store, condition)
    met: Evidence = {}
    for other in sorted({leaf for other in condition.others for leaf in store.leaves(other)} | set(condition.others)):
        for fact in said_of(store, other, facts):
            if fact.object in store.structures:
                for id in far_ends(store, fact, kinds):
                    met.setdefault(id, []).append(fact)
            elif not kinds:
                met.setdefault(fact.subject, []).append(fact)
    return {id: unrepeated(found) for id, found in sorted(met.items())}


def said_of(store: Store, structure: str, facts: list[Fact]) -> list[Fact]:
    """Return the facts about a structure itself and its groups, else about its heads, else about its muscle."""
    muscle = [fact.object for fact in store.facts_of(PART_OF) if fact.subject == structure]
    for speakers in (store.groups_of(structure), store.members(structure), muscle):
        if found := [fact for fact in facts if fact.subject in speakers]:
            return found
    return []


def far_ends(store: Store, fact: Fact, kinds: tuple[str, ...]) -> tuple[str, ...]:
    """Return the object of a fact, or the members of a kind asked for where it is a group of them; or its feature."""
    if not kinds:
        return (fact.object,)
    ends = [end for end in (fact.object, *places(fact)[1:])]
    return tuple(dict.fromkeys(leaf for end in ends for leaf in store.leaves(end) if store.structures[leaf].kind in kinds))


def heads_within_muscles(store: Store, met: Evidence) -> Evidence:
    """Return the findings with a head left out where its muscle stands, and all heads of a muscle put as the muscle."""
    kept = dict(met)
    for id, structure in store.structures.items():
        if structure.kind == "muscle" and (heads := store.members(id)) and (id in met or all(head in met for head in heads)):
            facts = [fact for head in heads for fact in kept.pop(head, [])]
            kept.setdefault(id, unrepeated(facts))
    return dict(sorted(kept.items()))


def unrepeated(facts: Iterable[Fact]) -> list[Fact]:
    return list({fact.id: fact for fact in facts}.values())


def movements(store: Store, motion: str, sites: Iterable[str]) -> tuple[str, ...]:
    """Return the movements of one motion (or "any") at the joints of some sites: joints, toes, regions, groups of these.

    Without sites, every movement of that motion.
    """
    joints: dict[str, list[Fact]] = {leaf: [] for site in sites for leaf in (site, *store.leaves(site))}
    if joints:
        below(store, PART_OF, joints)
        joints |= {leaf: [] for joint in list(joints) for leaf in store.leaves(joint)}
    return tuple(
        fact.subject
        for fact in standing_only(store.facts_of(OCCURS_AT))
        if motion in ("any", fact.part("motion")) and (not joints or any(leaf in joints for leaf in store.leaves(fact.object)))
    )


def standing_only(facts: Iterable[Fact]) -> list[Fact]:
    return list({fact.subject + fact.object: fact for fact in facts if fact.standing != "variant"}.values())


def does(motion_ids: tuple[str, ...], said: str, *, negated: bool = False) -> Condition:
    """Return the condition of performing one of some movements."""
    return Condition((HAS_ACTION,), "subject", motion_ids, said, negated=negated)
