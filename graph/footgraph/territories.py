"""What a nerve or an artery mainly serves: the whole for its parts, and of places those that most works name."""

from __future__ import annotations

from collections.abc import Iterable

from footgraph.facts import Fact
from footgraph.losses import comes_wholly
from footgraph.patterns import Pattern
from footgraph.questions import Condition, Evidence, Question, is_skin_of_sides, trunks, unrepeated
from footgraph.store import Store
from footgraph.vocabulary import INNERVATED_BY, PART_OF

SKIN_SHARE = 2.5
"""One in so many who name the foremost area of skin must name another, for it to be told among the main ones."""
NERVE_SHARE = 2
"""One in so many who name the foremost nerve of an area must name another, for it to be told with it."""
WHOLE_SHARE = 2
"""One in so many who name a part must name the whole, for it to stand for its parts."""
SIDES = (
    (Pattern(r"dorsal skin\b", 0), ("skin_of_dorsum_of_foot",)),
    (Pattern(r"plantar skin of (?:big|second|third|medial)\b", 0), ("skin_of_sole", "skin_of_medial_sole")),
    (Pattern(r"plantar skin of (?:little|lateral)\b", 0), ("skin_of_sole", "skin_of_lateral_sole")),
)
"""With which larger areas the skin on a side of a toe is told as one, where they are found too."""


def mainly_served(store: Store, question: Question, found: Evidence) -> Evidence:
    """Return of what one nerve serves the muscles and the main areas of skin, where its skin or all of it is asked for.

    Of the skin of a toe asked for as one it is the nerves that most works name of each of its sides.
    """
    only = question.conditions[0] if len(question.conditions) == 1 else None
    if only and question.kinds == ("nerve",) and is_skin_of_sides(store, only):
        return nerves_of_skin(store, only.others[0]) or found
    if only is None or not is_of_one_nerve(store, only) or question.kinds not in ((), ("skin_area",)):
        return found
    skins = {id: facts for id, facts in found.items() if store.structures[id].kind == "skin_area"}
    muscles = {id: facts for id, facts in found.items() if store.structures[id].kind == "muscle"}
    return muscles | as_places(store, chief_skins(store, only.others[0], skins)) or found


def is_of_one_nerve(store: Store, condition: Condition) -> bool:
    """Tell whether a condition asks for what one nerve supplies."""
    is_plain = condition.relations == (INNERVATED_BY,) and condition.side == "subject" and not condition.negated
    return is_plain and [store.structures[id].kind for id in condition.others] == ["nerve"]


def chief_skins(store: Store, nerve: str, skins: Evidence) -> Evidence:
    """Return the main areas among the skin of a nerve, a whole in place of its parts, with the facts of these."""
    voices = {id: own_voices(store, nerve, facts) for id, facts in skins.items()}
    kept = {id: list(skins[id]) for id, number in voices.items() if number}
    for whole in sorted(kept, key=lambda id: (len([one for one in kept if id in wholes_of(store, one)]), id)):
        parts = [id for id in kept if whole in wholes_of(store, id)]
        if parts and WHOLE_SHARE * voices[whole] < max(voices[id] for id in parts):
            del kept[whole]
        elif parts:
            kept[whole] = unrepeated([*kept[whole], *(fact for id in parts for fact in kept[id])])
            kept = {id: facts for id, facts in kept.items() if id not in parts}
    most = max((voices[id] for id in kept), default=0)
    return {id: facts for id, facts in kept.items() if SKIN_SHARE * voices[id] >= most} or skins


def as_places(store: Store, skins: Evidence) -> Evidence:
    """Return areas of skin as the regions that they cover, where a region goes by that name."""
    found: Evidence = {}
    for id, facts in skins.items():
        named = [one.id for one in store.find(store.structures[id].label.removeprefix("skin of ")) if one.kind == "region"]
        found[named[0] if named else id] = facts
    return found


def nerves_of_skin(store: Store, area: str) -> Evidence:
    """Return the nerves that serve an area of skin or any of its parts, as most works tell; branches rather than their trunk."""
    within = {id for id, one in store.structures.items() if one.kind == "skin_area" and area in wholes_of(store, id)}
    areas = {area, *store.leaves(area), *within}
    served: Evidence = {}
    for fact in store.facts_of(INNERVATED_BY):
        if fact.subject in areas and fact.standing == "agreed":
            served.setdefault(fact.subject, []).append(fact)
    found: Evidence = {}
    for facts in served.values():
        named = {fact.object for fact in facts}
        wider = {nerve for nerve in named if any(nerve in trunks(store, other) for other in named)}
        near: Evidence = {}
        for fact in facts:
            if nerve := fact.object if fact.object not in wider else fact.part("branch"):
                near.setdefault(nerve, []).append(fact)
        most = max(len(store.voices(some)) for some in near.values())
        for nerve, some in near.items():
            if NERVE_SHARE * len(store.voices(some)) >= most:
                found.setdefault(nerve, []).extend(some)
    return found


def own_voices(store: Store, nerve: str, facts: Iterable[Fact]) -> int:
    """Return how many works tell that a nerve serves something, by no branch that gets fibres from elsewhere too."""
    supplying = [fact for fact in facts if fact.relation == INNERVATED_BY]
    return len(store.voices(fact for fact in supplying if comes_wholly(store, fact.part("branch") or fact.object, nerve)))


def wholes_of(store: Store, part: str) -> set[str]:
    """Return the areas of skin in which another lies."""
    told = {fact.object for fact in store.facts_from(PART_OF, part)}
    label = store.structures[part].label
    return told.union(*(wholes for side, wholes in SIDES if side.match(label)))
