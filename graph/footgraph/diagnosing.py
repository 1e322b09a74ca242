"""The disease, deformity, test or operation that a text tells of by its signs, where it asks what that is called.

Words that nothing here tells (a sport, an age) are no evidence against any. One is named where enough of the rest is told
of it, and clearly more than of the next.
"""

from __future__ import annotations

import re

from footgraph.answers import Answer, Found
from footgraph.focus import focus_of
from footgraph.matching import SICK, Match, Matcher
from footgraph.mentions import mentions_in
from footgraph.names import raw_words
from footgraph.patterns import Pattern
from footgraph.saying import capital, noun_of, plainly
from footgraph.several import opens_yes_no
from footgraph.stems import EMPTY
from footgraph.store import Store

NOUNS = {
    "test": r"test|sign|reflex|angle|manoeuvre|maneuver|index",
    "treatment": r"operation|procedure|surgery|transfer|amputation|splint|orthosis",
    "condition": (
        r"eponym|condition|diagnos[ie]s|deformity|disease|disorder|syndrome|injury|gait|neuropathy|neuroma|fracture|sprain|dx"
        r"|tendinopathy|pathology|emergency|complication|foot (?:type|shape|problem)|toe (?:type|problem)"
    ),
}
"""The words by which something is asked for that signs tell."""
NOUN = "|".join(NOUNS.values())
ASKS_KIND = Pattern(
    rf"\b(?:which|what|what's the|name (?:of )?(?:the |this )?|whose|identify (?:the |this )?"
    rf"|(?:likely|probable|suspected|working) )\s*(?:[\w-]+ ){{0,2}}?({NOUN})\b(?! of\b)"
    rf"|^\W*(?:an? |the )?(?:[\w-]+ )?({NOUN}) (?:in which|where|whose|by which|with)\b(?!.*(?<!in )(?<!by )\b(?:which|what)\b)"
    rf"|(?:^|[,;:.?–-])\s*(?:(?!which\b|what\b)[\w-]+ ){{0,2}}({NOUN})\W*$",
    re.I,
)
TOLD_NOUN = re.compile(rf"\b(?:{NOUN})\b", re.I)
ASKS_NAME = Pattern(
    r"\b(?:called|term|name(?! (?:the|its|all|both|two|three|an?|one)\b)|eponym"
    r"|what (?:is|'s) (?:it|this|that)|what'?s (?:it|this|that)|known as|named"
    r"|what (?:does|has) (?:he|she|the \w+|this \w+|it) (?:have|got|be)|(?:most )?likely"
    r"|suspect\w*|what is (?:wrong|going on|the matter)|(?:do|would) (?:we|you|doctors|people) call|what (?:has|have) happened"
    r"|what (?:must|should) be (?:feared|suspected|excluded))\b",
    re.I,
)
ASKS_WORD = Pattern(
    r"\b(?:name|term|word|called|call(?: a| an| the)?|known as|language)\b",
    re.I,
    needs=("name", "term", "word", "call", "known", "language"),
)
"""Words that ask how something is called that may be named by another of its names."""
ASKS_WHETHER = Pattern(r",\s*(?:can|does|do|is|are|will|could|would|has|have)\b[^?]*\?\W*$", re.I)
"""A clause after others that asks yes or no."""
BROKEN_OFF = Pattern(r"\b(?:weakness|paralysis|palsy|lesion|rupture|tear|fracture|loss|failure) of\W*$", re.I, needs=(" of",))
"""A text that asks of what something is the weakness."""
SAYS_NOTHING = frozenset(
    (
        *("feared", "suspected", "medical", "term", "eponym", "word", "lay", "likely", "year", "old", "positive", "diagnosis"),
        *("does", "has"),
    )
)
"""Words of the question itself, and of whom it is told."""
LEAST = 7.0
"""How much must be told of what is asked for by a noun: a telling word weighs some three, a common one half as much."""


def told_by_signs(store: Store, text: str) -> Answer | None:
    """Return the one disease, deformity, test or operation that a text tells by its signs, where it asks for one."""
    mentions = mentions_in(store, text)
    if (
        opens_yes_no(mentions)
        or BROKEN_OFF.search(text)
        or ASKS_WHETHER.search(text)
        or any(m.senses.get("ask") in ("count", "reason", "path") for m in mentions)
    ):
        return None
    kind, by_noun = kind_asked(store, text)
    if not kind:
        return None
    if not by_noun and (id := named_otherwise(store, text)):
        return called(store, text, id)
    matcher = Matcher(store, text, kinds=(kind,))
    matcher.asked = [one for one in matcher.asked if one.words not in SAYS_NOTHING]
    matcher.left = []
    best = clearly_best(store, text, matcher, by_noun)
    if best is None:
        return None
    one = store.structures[best.id]
    by = ", ".join(f"“{words}”" for words in matcher.said(best))
    found = [Found(one, tuple(dict.fromkeys(matcher.facts(best))))]
    read_as = f"Which {noun_of(one.kind)} is told of with {by}?"
    return plainly(store, text, read_as, found, said=f"{capital(one.label)}. {one.definition}".rstrip())


def kind_asked(store: Store, text: str) -> tuple[str, bool]:
    """Return the kind that a text asks for by its signs, and whether a noun says so; an empty text where none is."""
    if found := ASKS_KIND.search(text):
        noun = next(filter(None, found.groups())).lower()
        nouns = [word.lower() for word in TOLD_NOUN.findall(text)] if noun == "eponym" else [noun]
        return next(
            (kind for kind in ("test", "treatment") for word in nouns if re.fullmatch(NOUNS[kind], word)), "condition"
        ), True
    mentions = mentions_in(store, text)
    told_alone = SICK.search(text.lower()) and not any("ask" in m.senses for m in mentions)
    other = any(
        {"kind", "agent"} & set(m.senses) and m.senses.get("kind") not in ("condition", "any") and not m.ids for m in mentions
    )
    asked = focus_of(store, mentions)
    asks = [m.at for m in mentions if "ask" in m.senses and not m.ids]
    other = other or bool(asked.mention and asked.mention.ids and asks and asks[0] < asked.mention.at)
    return ("condition" if (ASKS_NAME.search(text) or told_alone) and not other else ""), False


def named_otherwise(store: Store, text: str) -> str:
    """Return the condition that a text names by another name, and asks for its proper one; an empty text for none."""
    named = [m for m in mentions_in(store, text) if m.ids]
    ones = {m.ids[0]: m for m in named if store.structures[m.ids[0]].kind == "condition"}
    if (
        len(ones) != 1
        or any(store.structures[m.ids[0]].kind not in ("condition", "region") for m in named)
        or not ASKS_WORD.search(text)
    ):
        return ""
    rest = [word for word in raw_words(text) if word not in EMPTY and word not in raw_words(" ".join(m.words for m in named))]
    return next(iter(ones)) if len(rest) <= 4 else ""


def called(store: Store, text: str, id: str) -> Answer:
    """Return what a condition is called."""
    one = store.structures[id]
    return plainly(
        store, text, f"What is {one.label} called?", [Found(one, ())], said=f"{capital(one.label)}. {one.definition}".rstrip()
    )


def clearly_best(store: Store, text: str, matcher: Matcher, by_noun: bool) -> Match | None:
    """Return the match that tells enough of what is known at all, and clearly more than the next; None where none does."""
    matches = matcher.matches()
    if not matches or matcher.names_a_stranger:
        return None
    total = sum(one.weight for one in matcher.asked)
    known = sum(one.weight for one in matcher.asked if any(matcher.told(token) for token in one.tokens))
    best = matches[0]
    weight, share = best.share * total, best.share * total / known
    lead = 1 - matches[1].score / best.score if len(matches) > 1 else 1.0
    if not by_noun:
        others = Matcher(store, text, kinds=()).matches() if not SICK.search(text.lower()) else []
        if others and others[0].score >= best.score:
            return None
    need = LEAST if by_noun else LEAST + 1
    enough = weight >= need and share >= 0.45 and lead >= (0.12 if share < 0.95 else 0.06)
    return best if enough else None
