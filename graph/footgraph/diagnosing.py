"""The disease, deformity, test or operation that a text tells of by its signs, where it asks what that is called.

Words that nothing here tells (a sport, an age) are no evidence against any. One is named where enough of the rest is told
of it, and clearly more than of the next.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from footgraph.answers import Answer, Found
from footgraph.focus import focus_of
from footgraph.matching import SICK, Match, Matcher
from footgraph.mentions import Mention, mentions_in
from footgraph.names import names_of, raw_words
from footgraph.patterns import Pattern
from footgraph.questions import kinds_in
from footgraph.saying import capital, noun_of, plainly
from footgraph.several import opens_yes_no
from footgraph.stems import EMPTY
from footgraph.store import GROUPS, Store

NOUNS = {
    "test": r"test|sign|reflex|angle|manoeuvre|maneuver|index",
    "treatment": r"operation|procedure|surgery|transfer|amputation|splint|orthosis",
    "condition": (
        r"eponym|condition|diagnos[ie]s|deformity|disease|disorder|syndrome|injury|gait|neuropathy|neuroma|fracture|sprain|dx"
        r"|tendinopathy|pathology|problem|emergency|complication|kind of (?:foot|toe|gait|fracture|injury)"
        r"|(?:foot|toe) (?:type|shape|problem)"
    ),
}
"""The words by which something is asked for that signs tell."""
NOUN = "|".join(NOUNS.values())
ASKS_KIND = Pattern(
    rf"\b(?:which|what|what's the|name (?:of )?(?:the |this )?|whose|identify (?:the |this )?"
    rf"|(?:likely|probable|suspected|working) )\s*(?:[\w-]+ ){{0,2}}?({NOUN})\b(?! of\b)"
    rf"|^\W*(?:an? |the )?(?:[\w-]+ )?({NOUN})\b[^,;:?]{{0,40}}? (?:in which|where|whose|by which|with)\b"
    r"(?!.*(?<!in )(?<!by )\b(?:which|what)\b)"
    r"|\b((?:called|named) (?:after|for))(?= (?:whom|who)\b)"
    rf"|^\W*({NOUN})\s*:"
    rf"|(?:^|[,;:.?–-])\s*(?:(?!which\b|what\b)[\w-]+ ){{0,3}}({NOUN})\W*$",
    re.I,
)
TOLD_NOUN = re.compile(rf"\b(?:{NOUN})\b", re.I)
ASKS_NAME = Pattern(
    r"\b(?:called|term|word|name(?! (?:the|its|all|both|two|three|an?|one)\b)|eponym"
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
PROPER = Pattern(r"\b(?:lay|common|popular|colloquial|proper|medical|correct|scientific)\b (?:\w+ )?(?:name|term|word)\b", re.I)
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
NAMED_SO = Pattern(r"^(?:gait|fracture|neuroma|neuropathy|sprain|impingement|angle|reflex|index|amputation|transfer)$")
"""Nouns by which those that go by them are asked for."""
HEAVY = 3.2
"""The weight of a word so telling that what does not have it is not meant, where no noun says that a disease is."""
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
    if (not by_noun or PROPER.search(text)) and (id := named_otherwise(store, text)):
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


def asks_otherwise(store: Store, text: str, answer: Answer) -> bool:
    """Tell whether a text asks by a noun for a disease, test or operation, and an answer gives something else."""
    kind, by_noun = kind_asked(store, text)
    return (
        by_noun and answer.kind == "structures" and bool(answer.found) and all(one.structure.kind != kind for one in answer.found)
    )


def kind_asked(store: Store, text: str) -> tuple[str, bool]:
    """Return the kind that a text asks for by its signs, and whether a noun says so; an empty text where none is."""
    if found := ASKS_KIND.search(text):
        noun = next(filter(None, found.groups())).lower()
        nouns = (
            [word.lower() for word in TOLD_NOUN.findall(text)]
            if noun in ("eponym", "called after", "named after", "named for")
            else [noun]
        )
        return next(
            (kind for kind in ("test", "treatment") for word in nouns if re.fullmatch(NOUNS[kind], word)), "condition"
        ), True
    mentions = mentions_in(store, text)
    told_alone = SICK.search(text.lower()) and not any("ask" in m.senses for m in mentions)
    other = any(
        {"kind", "agent"} & set(m.senses) and m.senses.get("kind") not in ("condition", "any") and not m.ids for m in mentions
    )
    other = other or asks_of_a_group(store, mentions) or opens_with_another(store, mentions)
    return ("condition" if (ASKS_NAME.search(text) or told_alone) and not other else ""), False


def opens_with_another(store: Store, mentions: Sequence[Mention]) -> bool:
    """Tell whether a fragment opens with something else than a condition: 'front shin muscle that gets sore'."""
    head = focus_of(store, mentions)
    opens = head.mention is not None and any(one is head.mention for one in mentions[:3]) and "thing" not in head.mention.senses
    return opens and "condition" not in head.kinds


def asks_of_a_group(store: Store, mentions: Sequence[Mention]) -> bool:
    """Tell whether one of a group is asked for, which is no disease: 'which tarsal bone is most likely broken'."""
    asked = [name for ask, name in pairwise(mentions) if "ask" in ask.senses and name.ids]
    kinds = {kind for name in asked for kind in kinds_in(store, name.ids[0])}
    groups = [name for name in asked if store.structures[name.ids[0]].kind in GROUPS]
    return bool(groups) and "condition" not in kinds


def named_otherwise(store: Store, text: str) -> str:
    """Return the condition that a text names by another name, and asks for its proper one; an empty text for none."""
    named = [m for m in mentions_in(store, text) if m.ids]
    ones = {m.ids[0]: m for m in named if store.structures[m.ids[0]].kind == "condition"}
    if (
        len(ones) != 1
        or any(store.structures[m.ids[0]].kind not in ("condition", "region", "arch") for m in named)
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
    matches = of_noun(store, text, matcher.matches())
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
    missed = [one for one in matcher.asked if one.words in best.missed and one.weight > HEAVY]
    told = [one for one in missed if any(map(matcher.told, one.tokens))]
    if not by_noun and told and (not SICK.search(text.lower()) or any(SICK.search(one.words) for one in told)):
        return None
    need = LEAST if by_noun else LEAST + 1
    enough = weight >= need and share >= 0.45 and lead >= (0.11 if share < 0.95 else 0.065)
    return best if enough else None


def of_noun(store: Store, text: str, matches: list[Match]) -> list[Match]:
    """Return those of some matches that go by the noun that asks for them: which gait, which fracture; all, where none does."""
    found = ASKS_KIND.search(text)
    noun = next((group.lower() for group in found.groups() if group), "") if found else ""
    noun = noun.removeprefix("kind of ")
    those = [match for match in matches if any(noun in name.split() for name, _ in names_of(store.structures[match.id]))]
    return those if NAMED_SO.search(noun) and those else matches
