"""Which of two opposite movements goes further, by the figures that measure the range of both alike."""

from __future__ import annotations

from itertools import product

from footgraph.answers import Answer, Found, listing
from footgraph.measures import Ranking, rankings
from footgraph.mentions import Mention, mentions_in
from footgraph.patterns import Pattern
from footgraph.saying import capital, plainly
from footgraph.several import opens_yes_no
from footgraph.store import Store
from footgraph.vocabulary import OCCURS_AT

DEGREE = (
    r"greater|larger|bigger|wider|more|greatest|largest|widest|most|smaller|less|lesser|smallest|least|freer|freest"
    r"|further|farther|furthest|farthest"
)
RANGE = r"ranges?|rom|excursion|degrees|movements?|motion|travels?|moves?|goes"
FURTHER = Pattern(rf"\b(?:(?:{DEGREE}|fuller)\b.*\b(?:{RANGE})|(?:{RANGE}) .*\b(?:{DEGREE}|restricted|limited))\b")
"""Words that ask which of two movements has the greater range."""
LESS = Pattern(r"\b(?:smaller|less|lesser|smallest|least|(?:more|most) (?:restricted|limited))\b")
ASKS_WHICH = Pattern(r"\b(?:which|what|the one|name the|of the two)\b|\bor\b")
OTHERWISE = Pattern(
    r"\b(?:muscles?|nerves?|ligaments?|bones?|tendons?|stable|stability|strong\w*|powerful|weak\w*|sprain\w*|torn|pain\w*|hurt"
    r"|phase|gait|walking|exercise|limits?|cause[sd]?|than|not|joints|(?:which|what) joint|pair|both)\b"
)
"""Words of questions about something else than two movements."""


def freer_movement(store: Store, text: str) -> Answer | None:
    """Return which of two movements, or of the two of a joint, has the greater range, or the smaller if that is asked for.

    >>> import footgraph
    >>> freer_movement(footgraph.load().store, "Which has the greater range, inversion or eversion?").text
    'Foot inversion, by range of motion: foot inversion 30 degrees and foot eversion 10 degrees.'
    """
    if not FURTHER.search(text) or not ASKS_WHICH.search(text) or OTHERWISE.search(text):
        return None
    mentions = mentions_in(store, text)
    if opens_yes_no(mentions):
        return None
    motions = [m for m in mentions if m.senses.get("motion", "any") != "any" or is_movement(store, m)]
    places = [m for m in mentions if m.ids and m not in motions]
    if len({m.words for m in motions}) not in (0, 2):
        return None
    near = movements_at(store, places)
    one, *_, other = [meant(store, motion, near) for motion in motions] if motions else [near, near]
    sign = -1 if LESS.search(text) else 1
    pairs = {tuple(sorted(pair)) for pair in product(one, other) if pair[0] != pair[1]}
    ranked = {pair: [rank for rank in rankings(store, pair, "range_of_motion", sign) if is_unequal(rank)] for pair in pairs}
    ranked = {pair: ranks for pair, ranks in ranked.items() if len({rank.order[0][0] for rank in ranks}) == 1}
    if len(ranked) != 1:
        return None
    (ranks,) = ranked.values()
    order = ranks[0].order
    first = store.structures[order[0][0]]
    told = listing(f"{store.structures[id].label} {number:g} {ranks[0].series.unit}" for id, number, _ in order)
    read_as = (
        f"Which has the {'smaller' if sign < 0 else 'greater'} range: {listing(store.structures[id].label for id, *_ in order)}?"
    )
    shown = [Found(first, tuple(fact for _, _, facts in order for fact in facts))]
    return plainly(store, text, read_as, shown, said=f"{capital(first.label)}, by range of motion: {told}.")


def movements_at(store: Store, places: list[Mention]) -> set[str]:
    """Return the movements of the joints that are named."""
    joints = {leaf for place in places for id in place.ids for leaf in store.leaves(id)}
    return {fact.subject for fact in store.facts_of(OCCURS_AT) if fact.object in joints}


def meant(store: Store, motion: Mention, near: set[str]) -> set[str]:
    """Return the movements that words for one can mean, of those of a joint where it is named."""
    named = {id for id in motion.ids if store.structures[id].kind == "movement"}
    alike = {fact.subject for fact in store.facts_of(OCCURS_AT) if fact.part("motion") == motion.senses.get("motion")}
    return alike & near or named or alike


def is_movement(store: Store, mention: Mention) -> bool:
    """Tell whether a mention names a movement of a joint."""
    return any(store.structures[id].kind == "movement" for id in mention.ids[:1])


def is_unequal(rank: Ranking) -> bool:
    """Tell whether the first two of a ranking differ in their figures."""
    return rank.order[0][1] != rank.order[1][1]
