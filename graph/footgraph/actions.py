"""Which movements a muscle performs, as most sources have it; which movements and muscles are opposite to each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from footgraph.facts import Fact, concluded
from footgraph.standing import families_of, is_confirmed
from footgraph.vocabulary import ANTAGONIST_OF, HAS_ACTION, OCCURS_AT, OPPOSITE_OF, SYNERGIST_OF
from footgraph.walk import Walk

Actions = dict[str, dict[str, list[str]]]
"""Of each muscle the movements it performs, each with the facts that say so."""


def oppositions(walk: Walk, crossed: Iterable[Fact]) -> Iterator[Fact]:
    """Yield which movements are opposite to each other, and which muscles work against each other or together."""
    against = opposite_movements(walk)
    for (movement, other), because in against.items():
        yield concluded(movement, OPPOSITE_OF, other, "opposite_motions", because)
    actions = actions_of(walk, crossed)
    for muscle, performs in actions.items():
        for other, answers in actions.items():
            if muscle == other:
                continue
            alike = [*(performs[m] + answers[m] for m in performs if m in answers)]
            opposed = [performs[m] + answers[n] + against[m, n] for m in performs for n in answers if (m, n) in against]
            if alike:
                yield concluded(muscle, SYNERGIST_OF, other, "same_actions", first_of(alike))
            if opposed:
                yield concluded(muscle, ANTAGONIST_OF, other, "opposite_actions", first_of(opposed))


def first_of(reasons: Iterable[list[str]]) -> list[str]:
    return [fact for because in reasons for fact in because]


def opposite_movements(walk: Walk) -> dict[tuple[str, str], list[str]]:
    """Return the pairs of movements at one joint whose motions are opposite, both ways round, each with the facts it rests on."""
    opposite: dict[tuple[str, str], str] = {}
    for said in walk.record.facts:
        if said.relation == OPPOSITE_OF:
            opposite[said.subject, said.object] = opposite[said.object, said.subject] = said.id
    at_joint: dict[str, dict[tuple[str, str], str]] = defaultdict(dict)
    for site in walk.record.facts:
        if site.relation == OCCURS_AT:
            at_joint[site.object].setdefault((site.subject, site.part("motion")), site.id)
    found: dict[tuple[str, str], list[str]] = {}
    for movements in at_joint.values():
        for (movement, motion), fact in movements.items():
            for (other, other_motion), other_fact in movements.items():
                if by := opposite.get((motion, other_motion)):
                    found.setdefault((movement, other), [by, fact, other_fact])
    return found


def actions_of(walk: Walk, crossed: Iterable[Fact]) -> Actions:
    """Return what each muscle performs in the eyes of enough sources: itself, through its groups or through its heads.

    Where a source names a group of movements, those at joints that the muscle crosses are meant.
    """
    joints: dict[str, set[str]] = defaultdict(set)
    for fact in crossed:
        joints[fact.subject].add(fact.object)
    families = families_of(walk.record.sources)
    share = int(walk.record.wordings[HAS_ACTION].one_in or 0) if HAS_ACTION in walk.record.wordings else 0
    found: Actions = {}
    for structure in walk.record.structures.values():
        if structure.kind != "muscle":
            continue
        said: dict[str, list[Fact]] = defaultdict(list)
        for speaker in (structure.id, *walk.groups_of(structure.id), *walk.heads_of(structure.id)):
            for fact in walk.by_subject[speaker, HAS_ACTION]:
                for movement in movements_of(walk, fact.object, joints[structure.id]):
                    said[movement].append(fact)
        speakers = {families[fact.source] for facts in said.values() for fact in facts}
        found[structure.id] = {
            movement: [fact.id for fact in facts]
            for movement, facts in said.items()
            if is_confirmed(len({families[fact.source] for fact in facts}), len(speakers), share)
        }
    return found


def movements_of(walk: Walk, movement: str, joints: set[str]) -> list[str]:
    """Return a movement, or of a group of movements those at some joints, or all of them where none is at any of these."""
    leaves = walk.leaves(movement)
    if leaves == [movement]:
        return leaves
    sites = {leaf: {joint for site in walk.by_subject[leaf, OCCURS_AT] for joint in walk.leaves(site.object)} for leaf in leaves}
    return [leaf for leaf in leaves if sites[leaf] & joints] or leaves
