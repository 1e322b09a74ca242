"""Where on one bone something is attached: 'where on the calcaneus does soleus insert', 'popliteus: its femoral attachment'."""

from __future__ import annotations

import re
from collections.abc import Iterable

from footgraph.answers import Answer, answer_of, listing
from footgraph.facts import Fact
from footgraph.mentions import Mention, mentions_in
from footgraph.patterns import Pattern
from footgraph.questions import Condition, Evidence, Question, evidence, places
from footgraph.saying import capital, in_order, plainly
from footgraph.store import Store
from footgraph.vocabulary import CONNECTS, HAS_INSERTION, HAS_ORIGIN, PART_OF

BONES = {
    "femoral": "femur",
    "tibial": "tibia",
    "fibular": "fibula",
    "talar": "talus",
    "calcaneal": "calcaneus",
    "navicular": "navicular",
    "cuboid": "cuboid",
}
"""Adjectives that say on which bone an attachment is."""
ENDS = r"(origin|insertion|attachment)s?(?: (?:point|site))?"
ON_A_BONE = Pattern(
    rf"\b(?P<bone>{'|'.join(BONES)}) (?P<end>{ENDS})\b(?! to\b)"
    r"|\bwhere (?:exactly )?on (?:the )?(?P<place>[\w -]+?) (?:is|does|do|are)\b"
)
NOUN_BEFORE = Pattern(
    r"\b(?:muscles?|ligaments?|tendons?|nerves?) (?:with|has|have)\b|\b(?:which|what) (?:muscles?|ligaments?)\b"
)
"""Words by which not the place but what is attached there is asked for."""
RELATIONS = {
    "origin": (HAS_ORIGIN,),
    "insert": (HAS_INSERTION,),
    "aris": (HAS_ORIGIN,),
    "originat": (HAS_ORIGIN,),
    "start": (HAS_ORIGIN,),
    "begin": (HAS_ORIGIN,),
    "end": (HAS_INSERTION,),
}
BOTH_ENDS = (HAS_ORIGIN, HAS_INSERTION, CONNECTS)
MUCH = 2
"""A place on the bone is told where at least one in so many name it of those who name the foremost."""


def on_bone(store: Store, text: str) -> Answer | None:
    """Return where on a bone or toe that is named something is attached, or that nothing is told of that."""
    found = ON_A_BONE.search(text)
    if not found or NOUN_BEFORE.search(text):
        return None
    place = place_named(store, found)
    rest = mentions_in(store, f"{text[: found.start()]} : {text[found.end() :]}")
    named = list(dict.fromkeys(m.ids[0] for m in rest if m.ids))
    relations = relations_said(found["end"] or " ".join(m.words for m in rest if not m.ids))
    if not place or len(named) != 1 or not relations or not is_understood(rest):
        return None
    one = store.structures[named[0]]
    ends = ends_within(store, named[0], relations, place)
    read_as = f"Where on {store.structures[place].label} is {one.label} attached?"
    if not ends:
        said = f"No work here tells of an attachment of {one.label} on {store.structures[place].label}."
        return answer_of(store, question=text, reading=read_as, status="unknown", kind="structures", text=said)
    shown = in_order(store, ends)
    return plainly(store, text, read_as, shown, said=f"{capital(listing(one.structure.label for one in shown))}.")


def place_named(store: Store, found: re.Match[str]) -> str:
    """Return the bone or toe on which an attachment is asked for; an empty text where it is none that is known."""
    if found["bone"]:
        return BONES[found["bone"].lower()]
    named = [m.ids[0] for m in mentions_in(store, found["place"]) if m.ids]
    kinds = {store.structures[leaf].kind for id in named for leaf in store.leaves(id)}
    return named[0] if len(named) == 1 and kinds <= {"bone", "bone_feature", "region"} else ""


def relations_said(words: str) -> tuple[str, ...]:
    """Return which ends of a muscle or tie some words speak of."""
    lower = words.lower()
    some = dict.fromkeys(
        relation for said, relations in RELATIONS.items() if re.search(rf"\b{said}", lower) for relation in relations
    )
    return tuple(some) or (BOTH_ENDS if re.search(r"\b(?:attach|fix|anchor)", lower) else ())


def is_understood(mentions: Iterable[Mention]) -> bool:
    """Tell whether every word beside what is attached is one of asking or attaching."""
    known = {"ask", "aux", "padding", "relation", "kind"}
    return all(m.ids or known & set(m.senses) for m in mentions)


def ends_within(store: Store, id: str, relations: tuple[str, ...], place: str) -> Evidence:
    """Return the parts of a bone on which something is attached, by most works, or the bone itself where none tells the part."""
    muscles = store.muscles_of_tendons.get(id, ())
    condition = Condition(relations, "object", (*muscles, id), store.structures[id].label)
    inside = within_place(store, place)
    facts = [fact for some in evidence(store, Question("structures", (), (condition,))).values() for fact in some]
    told: dict[str, list[Fact]] = {}
    for fact in dict.fromkeys(facts):
        ends = [end for end in places(fact) if end in inside]
        if ends:  # of a bone the part is asked for, of a toe the bone
            told.setdefault(ends[0 if store.structures[place].kind == "region" else -1], []).append(fact)
    parts = {end: some for end, some in told.items() if end != place} or told
    within = {(fact.subject, fact.object) for fact in store.facts_of(PART_OF)}
    for part, whole in within:
        if part in parts and whole in parts:
            del parts[part if len(parts[whole]) > len(parts[part]) else whole]
    voices = {end: len(store.voices(some)) for end, some in parts.items()}
    return {end: some for end, some in parts.items() if MUCH * voices[end] >= max(voices.values())}


def within_place(store: Store, place: str) -> set[str]:
    """Return a bone or toe with its members, their parts and the parts of these."""
    inside = set(store.within(place))
    grew = True
    while grew:
        more = {fact.subject for fact in store.facts_of(PART_OF) if fact.object in inside} - inside
        inside |= more
        grew = bool(more)
    return inside
