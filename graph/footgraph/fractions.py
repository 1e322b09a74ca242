"""Muscles by the part of a bone that they take: 'from the lower two thirds of the posterior surface of the fibula'.

Works tell the part in a remark on the attachment; the muscle of whose attachments there most tell that part is named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from footgraph.answers import Answer, Found
from footgraph.attached import within_place
from footgraph.facts import Fact
from footgraph.mentions import mentions_in
from footgraph.patterns import Pattern
from footgraph.questions import places
from footgraph.saying import plainly
from footgraph.several import ask
from footgraph.store import Store
from footgraph.vocabulary import HAS_INSERTION, HAS_ORIGIN

PART = Pattern(
    r"\b(?:the )?(?P<end>upper|proximal|superior|lower|distal|inferior|middle|central|intermediate)"
    r"(?:[ -](?:one|two|three|four|2|3|4))?[ -](?P<part>thirds?|half|halves|quarters?|fourths?|fifths?|parts?|portion|end)"
    r"(?: or (?:half|more|two[ -]thirds))? of (?:the )?(?=(?:\w+ ){0,3}?(?:surface|border|shaft|side|aspect|fibula"
    r"|tibia|membrane)\b)"
    r"|\b(?:the )?(?P<middle>middle) of (?:the )?(?=(?:\w+ ){0,3}?(?:surface|border|shaft|side|aspect)\b)"
)
ENDS = {
    "upper": ("upper", "proximal", "superior"),
    "lower": ("lower", "distal", "inferior"),
    "middle": ("middle", "central", "intermediate"),
}
ATTACHED = Pattern(
    r"\b(?:aris\w*|arose|origin\w*|insert\w*|attach\w*|tak\w+|com(?:es?|ing)|start\w*|begin\w*|spring\w*|fixed"
    r"|muscles? (?:of|on|from|for))\b",
)
ASKS_MUSCLE = Pattern(r"\bmuscles?\b")
INSERTS = Pattern(r"\binsert")
YES_NO = Pattern(r"^\W*(?:is|are|does|do|can|how many)\b")
LEAD = 2
"""How many times as many works must tell the part of one muscle as of the next, where one is asked for."""


def by_fraction(store: Store, text: str) -> Answer | None:
    """Return the muscle that most works let arise from the part of a bone that a question tells."""
    found = PART.search(text)
    if not found or not ATTACHED.search(text) or not ASKS_MUSCLE.search(text) or YES_NO.search(text):
        return None
    if any(m.ids and m.words.startswith(f"{(found['end'] or '').lower()} end ") for m in mentions_in(store, text)):
        return None  # the upper end of the tibia is a part with a name of its own
    named = [id for mention in mentions_in(store, text[found.end() :]) for id in mention.ids[:1]][:1]
    verb = "insert on" if INSERTS.search(text) else "arise from"
    part = ask(store, f"which muscles {verb} the {store.structures[named[0]].label}") if named else None
    if part is None or not part.found:
        return None
    wanted = next(words for words in ENDS.values() if (found["end"] or found["middle"]).lower() in words)
    others = {word for words in ENDS.values() if words is not wanted for word in words}
    there = {inside for id in named for inside in within_place(store, id)}
    told: dict[str, list[Fact]] = {}
    for id, fact in attachments(store, list(part.found)):
        note = set(re.findall(r"\w+", fact.note.lower()))
        if there & set(places(fact)) and note & set(wanted) and not note & others:
            told.setdefault(id, []).append(fact)
    ranked = sorted(told, key=lambda id: (-len(store.voices(told[id])), id))
    if not ranked or (len(ranked) > 1 and len(store.voices(told[ranked[0]])) < LEAD * len(store.voices(told[ranked[1]]))):
        return None
    one = store.structures[ranked[0]]
    read_as = f"Which muscle is attached to the {wanted[0]} part of what is named?"
    return plainly(store, text, read_as, [Found(one, tuple(told[one.id]))])


def attachments(store: Store, muscles: list[str]) -> Iterator[tuple[str, Fact]]:
    """Yield the attachments of some muscles, each with its muscle."""
    for relation in (HAS_ORIGIN, HAS_INSERTION):
        for fact in store.facts_of(relation):
            if fact.subject in muscles:
                yield fact.subject, fact
