"""Which of several findings is meant where one is asked for: the one that clearly most works name."""

from __future__ import annotations

import re

from footgraph.patterns import Pattern
from footgraph.questions import Evidence, Question
from footgraph.store import Store
from footgraph.vocabulary import CONNECTS, OCCURS_AT, PART_OF

CHIEFLY = Pattern(
    r"\b(?:main|chief|principal|primary|mainly|chiefly|primarily|principally|mostly|usually|typically|classically|commonest"
    r"|most (?:often|common|commonly|frequent|frequently|likely|important)|as a rule|in most (?:people|cases|feet))\b",
    re.IGNORECASE,
)
MAIN_LEAD = 1.3
"""How many times as many works must name what is asked for as the main one as name the next."""
ONE_LEAD = 2.0
"""The same, where no more than the singular says that one is asked for."""
SEVERAL = (
    r"(?:nerves|arteries|veins|bones|muscles|ligaments|tendons|joints|toes|metatarsals|roots|insertions|origins|branches"
    r"|muskeln|nerven|knochen|they|two|three|four|of|are|do)"
)
SEVERAL_ASKED = Pattern(rf"\b{SEVERAL}\b", re.IGNORECASE)
ONE_ASKED = Pattern(
    rf"\b(?:which|what|wich|welcher|welche|welches)(?: (?!{SEVERAL}\b)[\w-]+){{0,3}}? "
    r"(?:nerve|artery|vein|bone|muscle|ligament|tendon|joint|compartment|layer|retinaculum|toe|metatarsal|metatarsal head|root"
    r"|insertion|origin|branch|nerv|muskel|gelenk|arterie)\b(?! of (?:these|the following))",
    re.IGNORECASE,
)
EVERY = Pattern(r"\b(?:all|both|and (?:which|what)|which ones|every|list|name the)\b", re.IGNORECASE)


ONE_TIE = Pattern(r"\b(?:ligament|membrane|septum|fascia|band|sheet)\b(?!s)", re.IGNORECASE)


def called(store: Store, found: Evidence, noun: str) -> Evidence:
    """Return the findings whose names hold a noun, where some do: membranes, of membranes, septa and sheaths."""
    return {id: facts for id, facts in found.items() if noun in store.structures[id].label.split()} or found


def tying_just(store: Store, question: Question, found: Evidence) -> Evidence:
    """Return the ties that join just the structures named, where some do and others go on to further ones."""
    if len(question.conditions) < 2 or any(one.relations != (CONNECTS,) or one.negated for one in question.conditions):
        return {}
    others = {other for one in question.conditions for other in one.others}
    others |= {fact.object for fact in store.facts_of(PART_OF) if fact.subject in others}
    named = {id for other in others for id in (*store.within(other), *store.groups_of(other))}
    ends = {id: {end for end in ends_of(store, id) if store.structures[end].kind == "bone"} for id in found}
    return {id: found[id] for id, its in ends.items() if its and its <= named}


def ends_of(store: Store, tie: str) -> set[str]:
    """Return what a ligament or membrane is attached to, groups opened."""
    return {leaf for fact in store.facts_of(CONNECTS) if fact.subject == tie for leaf in store.leaves(fact.object)}


def told_alone(question: Question, found: Evidence) -> Evidence:
    """Return the one joint of a movement that works name by itself, not only with others in a group; nothing for several."""
    if question.kinds != ("joint",) or any(one.relations != (OCCURS_AT,) for one in question.conditions):
        return {}
    alone = {id: facts for id, facts in found.items() if any(id in (fact.subject, fact.object) for fact in facts)}
    return alone if len(alone) == 1 else {}


def foremost_told(store: Store, text: str, question: Question, found: Evidence) -> Evidence:
    """Return the one finding that clearly most works name, where one is asked for: 'which nerve', 'the main insertion'.

    Of ligaments between two bones it is first those that tie no other, of joints the one that is told of by itself.
    """
    if len(found) > 1 and question.number < 2 and not EVERY.search(text):
        if (tie := ONE_TIE.search(text)) and (ties := tying_just(store, question, called(store, found, tie[0].lower()))):
            return (most_told(store, ties, ONE_LEAD) if len(ties) > 1 else {}) or ties
        if not re.search(r"\bjoints\b", text, re.IGNORECASE) and (joint := told_alone(question, found)):
            return joint
    is_chief = bool(CHIEFLY.search(text)) and not SEVERAL_ASKED.search(text)
    if len(found) < 2 or question.number > 1 or not (is_chief or ONE_ASKED.search(text)) or EVERY.search(text):
        return {}
    return most_told(store, found, MAIN_LEAD if is_chief else ONE_LEAD)


def most_told(store: Store, found: Evidence, lead: float) -> Evidence:
    """Return the one of two or more findings that so many times as many works name as name the next; nothing if none is."""
    voices = {id: len({store.families.get(fact.source, fact.source) for fact in facts}) for id, facts in found.items()}
    first, second, *_ = sorted(voices, key=lambda id: (-voices[id], id))
    return {first: found[first]} if voices[first] >= lead * voices[second] else {}
