"""What bounds a space, a compartment or a part of the foot: floor, roof and borders, and the joints where two parts meet.

The floor is what works tell to lie deep to it, the roof what covers it, a border what lies to that side of it or parts it
from another. Two parts of the skeleton are bounded by the joints whose bones belong to both.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from footgraph.answers import Answer, Found
from footgraph.facts import Fact
from footgraph.focus import focus_of
from footgraph.leading import is_torn
from footgraph.mentions import Mention, mentions_in
from footgraph.patterns import Pattern, told
from footgraph.questions import Evidence, Question, heads_within_muscles, kinds_in
from footgraph.saying import in_order, plainly
from footgraph.several import opens_yes_no
from footgraph.store import Store
from footgraph.vocabulary import JOINS, PART_OF
from footgraph.ways import kinds_meant

FEWEST = 3
"""On how many sides a space is bounded whose walls are all told."""
LEVEL = r"(?P<level>upper|lower|superior|inferior|supero|infero)?"
SIDE = r"medial|lateral|anterior|posterior"
EDGE = r"(?:border|boundar(?:y|ies)|wall|limit|margin|edge)s?"
BOUND = Pattern(
    rf"\b(?P<what>floor|roof|(?=upper|lower|super|infer|{SIDE}){LEVEL}[ -]?(?P<side>{SIDE})? {EDGE})\b"
    rf"|\b(?P<what2>bound(?:s|ed|ing)?\b.{{0,60}}?\b(?:(?P<side2>{SIDE})ly|on (?:its|the) (?P<side3>{SIDE}) side))\b"
    rf"|\b(?P<what3>(?P<side4>{SIDE})ly,? (?:\w+ ){{0,8}}bounded)\b"
)
ALL_WALLS = Pattern(rf"\b(?:{EDGE}|bounds?|bounded|(?P<made>encloses?|enclosed|forms?|formed|makes? up|made up))\b")
"""What asks for all walls of a space; by some words a compartment is told of what lies in it."""
RIM_ASKED = Pattern(r"\b(?:borders?|boundar(?:y|ies)|bound(?:s|ed)?|limits?|margins?|edges?)\b")
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
RIM = ("medial_to", "lateral_to", "superior_to", "inferior_to")
"""Where the borders of a hollow lie that has a floor and a roof."""
ALL_ROUND = ("deep_to", "covers", "superficial_to", *SIDES)
BETWEEN = "lies_between"
"""How a septum stands to each of the compartments that it parts."""
SPACES = ("region", "compartment")


def bounding(store: Store, text: str) -> Answer | None:
    """Return what forms the floor, the roof, a border or all the walls of a space; None where no such thing is asked or told."""
    found = BOUND.search(text) or ALL_WALLS.search(text)
    mentions = mentions_in(store, text) if found else []
    spaces = list(dict.fromkeys(m.ids[0] for m in mentions if m.ids and store.structures[m.ids[0]].kind in SPACES))
    others = [m for m in mentions if m.ids and m.ids[0] not in spaces]
    if found is None or len(spaces) != 1 or others or opens_yes_no(mentions) or any("not" in m.senses for m in mentions):
        return None
    space = store.structures[spaces[0]]
    if space.kind != "region" and is_whole(found) and found["made"]:
        return None
    by = heads_within_muscles(store, bounds_of(store, space.id, found), together=True)
    wanted = kinds_wanted(store, mentions)
    by = {id: facts for id, facts in by.items() if not wanted or kinds_in(store, id) & {*wanted, "collective"}}
    read_as = f"What forms the {in_words(found)} of {space.label}?"
    if not by or is_torn(store, text, Question("structures", wanted, ()), by):
        return None
    return plainly(store, text, read_as, in_order(store, by))


def kinds_wanted(store: Store, mentions: Sequence[Mention]) -> tuple[str, ...]:
    """Return the kinds that a question about no name in particular asks for; none where it asks for any."""
    focus = focus_of(store, mentions)
    kinds = focus.kinds if focus.mention and not focus.mention.ids and "kind" in focus.mention.senses else ()
    return kinds_meant(kinds[0]) if kinds and kinds != ("any",) else ()


def in_words(found: re.Match[str]) -> str:
    """Return what of a space is asked for: its roof, its lateral border, its walls."""
    if is_whole(found):
        return "walls"
    return found["what"].lower().strip() if found["what"] else f"{told(found, 'side').lower()} border"


def is_whole(found: re.Match[str]) -> bool:
    """Tell whether all walls of a space are asked for."""
    return found.re is ALL_WALLS.compiled


def bounds_of(store: Store, space: str, found: re.Match[str]) -> dict[str, list[Fact]]:
    """Return what works tell to bound a space on one side, or all round where enough sides are told and no level is left out."""
    level = "" if is_whole(found) else LEVELS.get((found["level"] or "").lower(), "")
    said = "" if is_whole(found) else (told(found, "side") or found["what"]).lower()
    relations = (*ALL_ROUND, *RIM, BETWEEN) if is_whole(found) else RELATIONS.get(said, SIDES if level else ())
    bounds: dict[str, list[Fact]] = {}
    for relation in relations:
        for fact in store.facts_of(relation):
            if fact.object == space and fact.standing == "agreed" and store.structures[fact.subject].kind not in SPACES:
                bounds.setdefault(fact.subject, []).append(fact)
    if is_whole(found):
        facts = [fact for some in bounds.values() for fact in some]
        rim = {id: on_rim for id, some in bounds.items() if (on_rim := [fact for fact in some if fact.relation in RIM])}
        if RIM_ASKED.search(found.string) and len({fact.relation for some in rim.values() for fact in some}) >= FEWEST:
            return rim
        levels = {one for fact in facts for one in LEVELS if re.search(rf"\b{one}\b", fact.note)}
        return bounds if len({fact.relation for fact in facts} - {BETWEEN}) >= FEWEST and len(levels) != 1 else {}
    by_level = {id: facts for id, facts in bounds.items() if any(re.search(rf"\b{level}\b", fact.note) for fact in facts)}
    return by_level if level else bounds


PARTS = Pattern(
    r"\b(?:separat\w*|divid\w*|(?:boundar(?:y|ies)|border|junction|line|joints?) between|demarcat\w*|mark(?:s|ed)? off|parts?"
    r"|part(?:ed|ing)|lies? between|meets?)\b"
)
DIVISIONS = Pattern(
    r"\b(?P<number>three |3 )?(?:main |major |anatomical |functional |skeletal )*(?:divisions|segments|parts|regions|sections"
    r"|subdivisions|units) of the (?:human )?(?:foot|skeleton of the foot)(?! core)\b"
    r"|\bfoot(?: skeleton)? (?:is|can be) (?:\w+ly )?(?:divided|subdivided|separated|split) into\b"
    r"|\b(?:is|can) the foot (?:be )?(?:\w+ly )?(?:divided|subdivided|split)\b"
)


def parting(store: Store, text: str) -> Answer | None:
    """Return the joint, or joints, where two parts of the foot meet, the parts that a joint parts, or all of the foot."""
    mentions = mentions_in(store, text) if PARTS.search(text) or DIVISIONS.search(text) else []
    named = list(dict.fromkeys(m.ids[0] for m in mentions if m.ids and m.ids[0] != "foot"))
    if not mentions or opens_yes_no(mentions) or any("not" in m.senses for m in mentions):
        return None
    parts = parts_of_foot(store)
    wanted = set(kinds_wanted(store, mentions))
    if not named and DIVISIONS.search(text) and len(parts) > 1 and not wanted & {"bone", "joint", "muscle", "nerve"}:
        shown, read_as = in_order(store, parts), "Into which parts is the skeleton of the foot divided?"
        if any(m.senses.get("ask") == "count" for m in mentions):
            return plainly(store, text, read_as, shown, kind="count", value=len(shown))
        return plainly(store, text, read_as, shown)
    if len(named) == BOTH and set(named) <= parts.keys() and wanted <= {"joint"}:
        by = joints_between(store, *named)
        read_as = f"At which joint do {' and '.join(store.structures[id].label for id in named)} meet?"
        return plainly(store, text, read_as, as_one(store, by)) if by else None
    if len(named) == 1 and kinds_in(store, named[0]) == {"joint"} and not wanted & {"bone", "ligament", "joint", "muscle"}:
        pairs = [(a, b) for a in parts for b in parts if a < b]
        whose = [pair for pair in pairs if set(joints_between(store, *pair)) == set(store.leaves(named[0]) or named)]
        by = {id: parts[id] for pair in whose for id in pair}
        read_as = f"Which parts of the foot does {store.structures[named[0]].label} part?"
        return plainly(store, text, read_as, in_order(store, by)) if len(whose) == 1 else None
    return None


BOTH = 2


def parts_of_foot(store: Store) -> Evidence:
    """Return the sets of bones that are parts of the foot, with the facts: the smallest, and of alike ones the first."""
    by: dict[str, list[Fact]] = {}
    for fact in store.facts_of(PART_OF):
        if (
            fact.object == "foot"
            and store.structures[fact.subject].kind == "collective"
            and kinds_in(store, fact.subject) == {"bone"}
        ):
            by.setdefault(fact.subject, []).append(fact)
    bones = {id: set(store.leaves(id)) for id in by}
    ranked = sorted(by, key=lambda id: (-len(store.voices(by[id])), id))
    alike = {id for at, id in enumerate(ranked) if any(bones[id] == bones[other] for other in ranked[:at])}
    return {id: by[id] for id in by if id not in alike and not any(bones[other] < bones[id] for other in by)}


def joints_between(store: Store, one: str, other: str) -> Evidence:
    """Return the joints that join bones of one set with those of another."""
    joined: dict[str, list[Fact]] = {}
    for fact in store.facts_of(JOINS):
        if store.structures[fact.subject].kind == "joint" and not store.members(fact.subject):
            joined.setdefault(fact.subject, []).append(fact)
    sides = set(store.leaves(one)), set(store.leaves(other))
    bones = {id: {leaf for fact in facts for leaf in store.leaves(fact.object)} for id, facts in joined.items()}
    return {id: joined[id] for id in joined if all(bones[id] & side for side in sides)}


def as_one(store: Store, by: Evidence) -> list[Found]:
    """Return joints as the group that they make, where they make one; else each."""
    group = next(
        (id for id, some in store.leaf_sets.items() if set(some) == set(by) and "joint" in store.structures[id].label), ""
    )
    facts = tuple(fact for facts in by.values() for fact in facts)
    return [Found(store.structures[group], facts)] if group else in_order(store, by)
