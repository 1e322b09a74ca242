"""Bones that one meets at one of its ends: 'the cuboid articulates distally with', 'the bones proximal to the navicular'.

Which end is which follows from the rows of the bones, from the leg to the tips of the toes; of bones in one row none is meant.
"""

from __future__ import annotations

import re

from footgraph.answers import Answer
from footgraph.mentions import mentions_in
from footgraph.patterns import Pattern
from footgraph.questions import Evidence
from footgraph.saying import capital, in_order, plainly
from footgraph.several import ask, opens_yes_no
from footgraph.store import Store
from footgraph.vocabulary import PART_OF

MEETING = (
    r"(?:articulat\w+|meets?|meeting|joins?|joined|joint|jointed|in contact|contacts?|touch(?:es|ing)?|related|abuts?"
    r"|connects?)"
)
BY_END = Pattern(
    rf"\b{MEETING}\b(?: \w+)?? (?P<one>distally|proximally|anteriorly|posteriorly|in front|behind)\b"
    rf"|\b(?P<two>distally|proximally|anteriorly|posteriorly)\b(?: it| does it)? {MEETING}\b"
    rf"|\b{MEETING} .{{3,40}}?\b(?P<three>distally|proximally)\W*$"
    rf"|^\W*(?P<four>distally|proximally|anteriorly|posteriorly),? .*\b{MEETING}\b"
    r"|\b(?P<five>distal|proximal|anterior|posterior) (?:articular |articulating )?(?:surface|facet|end|aspect) "
    rf"(?:of|on) (?=.*\b{MEETING}\b)|\b(?P<six>distal|proximal|anterior|posterior) articulations? of\b"
)
"""How a question says at which end of a bone another meets it."""
ENDS_OF_BONES = ("base of", "head of")
TOWARDS_TOES = ("distal", "anterior", "in front")
ROWS = (
    ("tibia|fibula", 0.0),
    ("talus|calcaneus", 1.0),
    ("navicular", 2.0),
    ("cuboid", 2.6),
    ("cuneiform", 3.0),
    ("metatarsal", 4.0),
    ("proximal_phalanx", 5.0),
    ("middle_phalanx", 6.0),
    ("distal_phalanx", 7.0),
)
"""How far down the foot a bone stands, by a word of its id."""
OWN_RAY = {
    "medial_cuneiform": "first_metatarsal",
    "intermediate_cuneiform": "second_metatarsal",
    "lateral_cuneiform": "third_metatarsal",
}
"""The metatarsal at the end of each cuneiform; others meet its sides."""
OF_DESCRIBED = Pattern(
    r"\b(?:does|do) (?:the )?(?:\w+ )?(?:bone|metatarsal|cuneiform|tarsal) (?:that|which|whose|with|wedged|between|in|on|of|at)\b"
    r"|\bthe bone articulates with\b"
)
"""What asks which bones another meets that it does not name but describes."""
STEP = 0.9
"""How far apart the rows of two bones are of which one is distal to the other."""


def at_its_end(store: Store, text: str) -> Answer | None:
    """Return the bones that one bone meets towards the toes, or towards the leg; None where neither is asked for."""
    if not (found := BY_END.search(text)) or OF_DESCRIBED.search(text):
        return None
    mentions = mentions_in(store, text)
    wholes = {fact.subject: fact.object for fact in store.facts_of(PART_OF)}
    ends = [wholes.get(m.ids[0], m.ids[0]) if m.words.startswith(ENDS_OF_BONES) else m.ids[0] for m in mentions if m.ids]
    named = list(dict.fromkeys(id for id in ends if store.structures[id].kind == "bone"))
    if len(named) != 1 or opens_yes_no(mentions) or any("not" in m.senses for m in mentions):
        return None
    end = next(filter(None, found.groups())).lower()
    groups = [m.words for m in mentions if m.ids and store.structures[m.ids[0]].kind == "group"]
    part = ask(
        store, f"which {groups[0] if len(groups) == 1 else 'bones'} articulate with the {store.structures[named[0]].label}"
    )
    if part is None or not part.found:
        return None
    way = 1 if end.startswith(TOWARDS_TOES) else -1
    met = {id: facts for id, facts in part.found.items() if way * (row_of(id) - row_of(named[0])) > STEP}
    if way > 0 and (own := OWN_RAY.get(named[0], "")) in met:
        met = {own: met[own]}
    where = "distally" if way > 0 else "proximally"
    read_as = f"Which bones does {store.structures[named[0]].label} meet {where}?"
    return plainly(store, text, read_as, in_order(store, met)) if met else None


ONE_BY_ONE = Pattern(
    r"\b(?:in (?:order|sequence|turn|succession)|one (?:after|by) (?:the other|another|one)|successive(?:ly)?"
    r"|consecutive(?:ly)?"
    r"|(?:order|sequence|chain|row|succession|line) of (?:the )?bones?|bones? in (?:a )?(?:row|line)|bone by bone)\b"
    r"|^\W*(?:sequence|order|arrange|line up) (?:the )?bones\b",
)
FROM = Pattern(r"\b(?:from|between|starting (?:at|with))\b")


BELOW = Pattern(r"\s*(?:just |directly |right )?(?:under|below|beneath|underneath)\b")
"""'From under the tibia': from the bone that follows it."""
STANDS_FOR = {"heel": "calcaneus", "ankle_joint": "talus"}
"""The bone of the foot that a place stands for at the end of a way."""


def on_the_way(store: Store, text: str) -> Answer | None:
    """Return the bones from one to another that follow one another down the foot: 'from talus to the tip of the big toe'."""
    start = FROM.search(text) if ONE_BY_ONE.search(text) else None
    mentions = mentions_in(store, text) if start else []
    named = [m for m in mentions_in(store, text[start.end() :]) if m.ids][:2] if start else []
    if len(named) < 2 or not any(m.senses.get("kind") == "bone" and not m.ids for m in mentions):
        return None
    wholes = {fact.subject: fact.object for fact in store.facts_of(PART_OF)}
    tips = {fact.object: fact.subject for fact in store.facts_of(PART_OF) if fact.subject.startswith("distal_phalanx")}
    ends = [STANDS_FOR.get(m.ids[0], m.ids[0]) for m in named]
    ends = [id if store.structures[id].kind == "bone" else tips.get(id) or wholes.get(id, id) for id in ends]
    upper, lower = sorted(ends, key=row_of)
    is_below = bool(start and BELOW.match(text[start.end() :])) and ends[0] == upper
    met: Evidence = {}
    ways = [[upper]]
    while ways and not any(way[-1] == lower for way in ways):
        longer = []
        for way in ways:
            part = ask(store, f"which bones articulate with the {store.structures[way[-1]].label}")
            for id, facts in part.found.items() if part else ():
                own = OWN_RAY.get(way[-1], id) == id or row_of(id) != row_of("metatarsal")
                if row_of(way[-1]) < row_of(id) <= row_of(lower) and own:
                    met.setdefault(id, facts)
                    longer.append([*way, id])
        ways = longer
    way = next((way for way in ways if way[-1] == lower), [])
    way = way[1:] if is_below else way
    if len(way) < MOST_BY_HEART:
        return None
    shown = in_order(store, {id: met.get(id, []) for id in way})
    shown.sort(key=lambda one: way.index(one.structure.id), reverse=ends[0] == lower)
    one, other = (store.structures[id].label for id in ends)
    said = " – ".join(one.structure.label for one in shown)
    return plainly(
        store, text, f"Which bones follow one another from {one} to {other}?", shown, said=f"{capital(said)}.", kind="path"
    )


MOST_BY_HEART = 3
"""How many bones a way down the foot has at least."""


def row_of(bone: str) -> float:
    """Return how far down the foot a bone stands.

    >>> row_of("tibia") < row_of("talus") < row_of("second_metatarsal")
    True
    """
    return next((row for words, row in ROWS if re.search(words, bone)), -9.0)
