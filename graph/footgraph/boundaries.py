"""What bounds a space: the floor, the roof and the borders of the popliteal fossa, the tarsal tunnel, Kager's triangle.

The floor is what works tell to lie deep to it, the roof what covers it, a border what lies to that side of it.
"""

from __future__ import annotations

import re

from footgraph.answers import Answer
from footgraph.facts import Fact
from footgraph.focus import focus_of
from footgraph.leading import is_torn
from footgraph.mentions import mentions_in
from footgraph.patterns import Pattern
from footgraph.questions import Question, heads_within_muscles
from footgraph.saying import in_order, plainly
from footgraph.several import opens_yes_no
from footgraph.store import Store
from footgraph.ways import kinds_meant

SIDE = r"(?P<level>upper|lower|superior|inferior|supero|infero)?[ -]?(?P<side>medial|lateral|anterior|posterior)?"
BOUND = Pattern(
    rf"\b(?P<what>floor|roof|{SIDE} (?:border|boundar(?:y|ies)|wall|limit|margin|edge)s?)\b",
    needs=("floor", "roof", "bo", "wall", "limit", "margin", "edge"),
)
LEVELS = {"upper": "upper", "superior": "upper", "supero": "upper", "lower": "lower", "inferior": "lower", "infero": "lower"}
RELATIONS = {
    "floor": ("deep_to",),
    "roof": ("covers", "superficial_to"),
    "medial": ("medial_to",),
    "lateral": ("lateral_to",),
    "anterior": ("anterior_to",),
    "posterior": ("posterior_to",),
}
SIDES = ("medial_to", "lateral_to", "anterior_to", "posterior_to")
SPACES = ("region",)


def bounding(store: Store, text: str) -> Answer | None:
    """Return what forms the floor, the roof or a border of a space; None where no such thing is asked or told."""
    found = BOUND.search(text)
    mentions = mentions_in(store, text) if found else []
    spaces = list(dict.fromkeys(m.ids[0] for m in mentions if m.ids and store.structures[m.ids[0]].kind in SPACES))
    others = [m for m in mentions if m.ids and m.ids[0] not in spaces]
    if found is None or len(spaces) != 1 or others or opens_yes_no(mentions) or any("not" in m.senses for m in mentions):
        return None
    told = heads_within_muscles(store, bounds_of(store, spaces[0], found), together=True)
    focus = focus_of(store, mentions)
    kinds = focus.kinds if focus.mention and not focus.mention.ids and "kind" in focus.mention.senses else ()
    wanted = kinds_meant(kinds[0]) if kinds and kinds != ("any",) else ()
    told = {id: facts for id, facts in told.items() if not wanted or store.structures[id].kind in wanted}
    read_as = f"What forms the {found['what'].lower().strip()} of {store.structures[spaces[0]].label}?"
    if not told or is_torn(store, text, Question("structures", wanted, ()), told):
        return None
    return plainly(store, text, read_as, in_order(store, told))


def bounds_of(store: Store, space: str, found: re.Match[str]) -> dict[str, list[Fact]]:
    """Return what works tell to bound a space on the side that is asked for; nothing for the whole of its border."""
    level = LEVELS.get((found["level"] or "").lower(), "")
    said = (found["side"] or found["what"]).lower()
    relations = RELATIONS.get(said, SIDES if level else ())
    told: dict[str, list[Fact]] = {}
    for relation in relations:
        for fact in store.facts_of(relation):
            if fact.object == space and fact.standing == "agreed":
                told.setdefault(fact.subject, []).append(fact)
    by_level = {id: facts for id, facts in told.items() if any(re.search(rf"\b{level}\b", fact.note) for fact in facts)}
    return by_level if level else told
