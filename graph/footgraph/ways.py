"""How what is asked for can be related to what is named: which relations join their kinds, and at which end."""

from __future__ import annotations

from collections.abc import Iterable

from footgraph.store import Store
from footgraph.vocabulary import (
    COVERS,
    HAS_INSERTION,
    HAS_ORIGIN,
    IN_LAYER,
    JOINS,
    LIGAMENT_OF,
    MEMBER_OF,
    PART_OF,
    PASSES_UNDER,
)

KINDS = {"muscle": ("muscle", "muscle_head"), "any": ()}
"""Kind words that stand for other kinds than the one of their name."""

Way = tuple[tuple[str, ...], str]
"""Some relations, and the side at which what is asked for stands."""


def kinds_meant(word: str) -> tuple[str, ...]:
    """Return the kinds that a kind word stands for; none for "any" and for no word.

    >>> kinds_meant("muscle"), kinds_meant("bone"), kinds_meant("any")
    (('muscle', 'muscle_head'), ('bone',), ())
    """
    return KINDS.get(word, (word,) if word else ())


def sides(store: Store, relations: tuple[str, ...], kinds: set[str], asked: set[str]) -> list[str]:
    """Return at which end of some relations the kinds asked for can stand, the named at the other; the commoner first."""
    facts = {"subject": 0, "object": 0}
    for relation in set(relations):
        for subject, thing, number in store.pairings.get(relation, ()):
            if thing in kinds and (not asked or subject in asked):
                facts["subject"] += number
            if subject in kinds and (not asked or thing in asked):
                facts["object"] += number
    return sorted((side for side, number in facts.items() if number), key=lambda side: (-facts[side], side == "object"))


def fitting(store: Store, relations: Iterable[str], kinds: set[str], asked: set[str]) -> tuple[str, ...]:
    """Return those of some relations that can join what is asked for to the kinds named, each once."""
    meant = list(relations)
    if kinds == asked == {"ligament"} and MEMBER_OF in meant:  # what makes up a ligament is not what is attached to it
        meant = [PART_OF, MEMBER_OF]
    if kinds == {"layer"} and "muscle" in asked and IN_LAYER in meant:  # not the muscles whose tendons run in it
        meant = [IN_LAYER]
    if kinds == {"bone"} and not asked and {PART_OF, JOINS} <= set(meant):  # a joint is no part of a bone
        meant = [PART_OF]
    if kinds == {"joint"} and not asked and JOINS in meant:  # what a joint is between is what it joins
        meant = [JOINS]
    if {COVERS, PASSES_UNDER} <= set(meant) and "retinaculum" not in kinds | asked:  # it alone covers what passes under it
        meant.remove(PASSES_UNDER)
    return tuple(dict.fromkeys(relation for relation in meant if sides(store, (relation,), kinds, asked)))


def ways_by_default(store: Store, kinds: set[str], asked: set[str]) -> Iterable[Way]:
    """Yield the relations meant where a question names none: attachments between muscle and bone, else each that fits."""
    if "muscle" in asked and kinds & {"bone", "bone_feature"}:
        yield (HAS_ORIGIN, HAS_INSERTION), "subject"
    if "muscle" in kinds and asked & {"bone", "bone_feature"}:
        yield (HAS_ORIGIN, HAS_INSERTION), "object"
    if kinds == {"muscle"} and asked == {"retinaculum"}:
        yield (PASSES_UNDER,), "object"
    if kinds == {"joint"} and asked == {"ligament"}:
        yield (LIGAMENT_OF,), "subject"
    if kinds == {"ligament"} and asked == {"joint"}:
        yield (LIGAMENT_OF,), "object"
    if kinds == asked == {"ligament"}:
        yield (PART_OF, MEMBER_OF), "subject"
    if kinds == {"bone_feature"} and asked == {"bone"}:
        yield (PART_OF,), "object"
    if kinds == {"bone"} and asked == {"bone_feature"}:
        yield (PART_OF,), "subject"
    meant = [relation for relation, wording in sorted(store.wordings.items()) if wording.by_default]
    if kinds <= {"muscle", "muscle_head"} and asked & {"region", "muscle"}:  # a muscle is no part of one, nor a toe of a muscle
        meant.remove(PART_OF)
    for relation in sorted(meant, key=lambda relation: relation == PART_OF):
        for side in sides(store, (relation,), kinds, asked):
            yield (relation,), side
