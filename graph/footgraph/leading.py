"""Which of several findings is meant where one is asked for: the one that clearly most works name."""

from __future__ import annotations

import re

from footgraph.patterns import Pattern
from footgraph.questions import Evidence, Question
from footgraph.store import Store

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
ONE = (
    r"(?:nerve|artery|vein|bone|muscle|ligament|tendon|joint|compartment|layer|retinaculum|toe|metatarsal|metatarsal head|root"
    r"|fascia|sheet|membrane|septum|landmark|point|pulse|puls|insertion|origin|branch|nerv|muskel|gelenk|arterie)"
)
ONE_ASKED = Pattern(
    rf"\b(?:which|what|wich|welcher|welchen|welche|welches)(?: (?!{SEVERAL}\b)[\w-]+){{0,3}}? {ONE}\b"
    r"(?! of (?:these|the following)| (?:heads|bones|bases|shafts|groups|layers|compartments|branches|joints|tendons|muscles)\b)"
    rf"|[:,.;–-]\s+(?:[\w-]+ ){{0,2}}{ONE}(?: \w+){{0,3}}\?$",
    re.IGNORECASE,
)
"""One thing asked for: 'which nerve', or a noun in the singular at the end of a case: 'torn ligament?'."""
EVERY = Pattern(r"\b(?:all|both|and (?:which|what)|which ones|every|list|name the)\b", re.IGNORECASE)


def foremost_told(store: Store, text: str, question: Question, found: Evidence) -> Evidence:
    """Return the one finding that clearly most works name, where one is asked for: 'which nerve', 'the main insertion'."""
    is_chief = bool(CHIEFLY.search(text)) and not SEVERAL_ASKED.search(text)
    if len(found) < 2 or question.number > 1 or not (is_chief or ONE_ASKED.search(text)) or EVERY.search(text):
        return {}
    voices = {id: len({store.families.get(fact.source, fact.source) for fact in facts}) for id, facts in found.items()}
    first, second, *_ = sorted(voices, key=lambda id: (-voices[id], id))
    lead = MAIN_LEAD if is_chief else ONE_LEAD
    return {first: found[first]} if voices[first] >= lead * voices[second] else {}
