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
    "test": r"test|sign|reflex|angle|manoeuvre|maneuver|index|ratio|classification|x-?ray view",
    "treatment": (
        r"operation|procedure|surgery|transfer|amputation|splint|orthosis|osteotomy|arthrodesis|fusion|tenotomy|nerve block"
        r"|flap|transplant"
    ),
    "condition": (
        r"eponym|condition|diagnos[ie]s|deformity|disease|disorder|syndrome|injury|gait|neuropathy|neuroma|fracture|sprain|dx"
        r"|tendinopathy|pathology|problem|emergency|complication|kind of (?:foot|toe|gait|fracture|injury)"
        r"|(?:foot|toe) (?:type|shape|problem)|ulcer|tumou?r|infection|arthritis|osteochondr(?:osis|itis)|dislocation"
        r"|malformation|abnormality|impingement|bursitis|entrapment|inflammation"
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
)
HEAD_NOUN = Pattern(
    r"^\W*(?:(?:an?|the|this) )?(?:(?:type|kind|sort|form|pattern) of )?"
    rf"(?:(?!which\b|what\b|is\b|are\b|does\b|do\b|of\b|in\b|and\b|with\b)[\w'’-]+ ){{0,3}}?({NOUN})s?"
    r"(?=\s*[,:(]| (?:(?:adopted|seen|shown|found|assumed|resulting|typical|characteristic|produced) )?(?:of|in|at|on|through"
    r"|with|by|from|across|between|under|above|below|after|along|near|just|due|caused|that|for"
    r"|to|where|when|around|behind|keeping|involving|because)\b)",
)
"""The noun that heads a text without a question in it: 'transverse fracture of ...', 'amputation through ...'."""
TYPE_OF = Pattern(rf"^\W*(?:the )?(?:type|kind|sort|form|pattern) of ({NOUN})\b")
"""'Type of gait adopted because of a dropped foot': the noun of what it names is another."""
CLOSING = Pattern(
    r"^\W*(?:(?:so|and|now|hence|but) )*(?:(?:what(?: is|'s|’s|s| was| could| might| would| must)(?: be)?"
    r" (?:it|this|that|wrong|up|the matter|going on|happening"
    r"|the (?:\w+ )?(?:problem|cause|diagnosis|condition|name|term|eponym|word))"
    r"|what (?:has|have|had|does|do|did) (?:he|she|they|the \w+|this \w+|it) (?:got|have|suffer from|be)"
    r"|what (?:do|would|should) (?:you|we|doctors|they|one) (?:call (?:it|this|that)|suspect|think(?: of)?|diagnose)"
    r"|think of|suspect(?:ed)?|suspicion|first thought"
    r"|(?:the )?(?:(?:most )?likely|probable|working|spot|clinical|your|medical|proper|correct|technical|common"
    r"|\w+ for this|usual|eponymous|special|full) "
    r"(?:diagnosis|dx|cause|culprit|problem|condition|disease|disorder|name|term|word|eponym|suspicion)|diagnosis|dx|cause|name"
    r"|term"
    r"|type|(?:which|what|what's the|name the|whose) (?:type|cause|culprit|eponym|name)|eponym|whose|name (?:it|this|that)"
    r"|(?:the )?(?:name|term|word) (?:for|of) (?:it|this|that|such an?)(?: \w+){0,2}"
    r"|(?:it |this |that |which )?(?:is |are )?(?:called|named|known as|termed|referred to as"
    r"|goes by the name)|what|identify (?:it|this))"
    r"(?: (?:called|likely|likeliest|known as|termed|here|most likely))?)\W*$",
)
"""A last clause that asks what it is that was told before."""
LAST_CLAUSE = Pattern(r".*(?:[,.;:?!]\s|\s[-–—]+\s|(?=\b(?:is|are) (?:called|known|termed|named)\b))", re.DOTALL | re.I)
TOLD_NOUN = Pattern(rf"\b(?:{NOUN})\b")
AREA_ASKED = Pattern(r"\b(?:area|territory|patch)(?: (?:numb|lost|supplied))?\W*\?")
"""A fragment that asks where something is felt."""
ASKS_NAME = Pattern(
    r"\b(?:called|term|word|name(?! (?:the|its|all|both|two|three|an?|one)\b)|eponym"
    r"|what (?:is|'s) (?:it|this|that)|what'?s (?:it|this|that)|known as|named"
    r"|what (?:does|has) (?:he|she|the \w+|this \w+|it) (?:have|got|be)|(?:most )?likely"
    r"|suspect\w*|what is (?:wrong|going on|the matter)|(?:do|would) (?:we|you|doctors|people) call|what (?:has|have) happened"
    r"|what (?:must|should) be (?:feared|suspected|excluded))\b",
)
ASKS_WORD = Pattern(r"\b(?:name|term|word|called|call(?: a| an| the)?|known as|language)\b")
"""Words that ask how something is called that may be named by another of its names."""
PROPER = Pattern(r"\b(?:lay|common|popular|colloquial|proper|medical|correct|scientific)\b (?:\w+ )?(?:name|term|word)\b")
ASKS_WHETHER = Pattern(r",\s*(?:can|does|do|is|are|will|could|would|has|have)\b[^?]*\?\W*$")
"""A clause after others that asks yes or no."""
ASKS_PLACE = Pattern(
    r"\bwhere (?:is|are|does|do|on|in|exactly|would|will)\b|\b(?:insertion|origin|attachment|branch(?:es)?) of\b"
    r"|\bleads? to (?:what|which)\b"
)
"""What asks for a place, an end or a consequence, and for no name of what it tells."""
BRINGS = Pattern(r"\b(?:do|does|can|may|will) [^?]+? (?:give|cause|lead to|result in|produce|bring about|end in)\W*$")
"""What asks for that to which a named condition leads."""
BROKEN_OFF = Pattern(
    r"\b(?:weakness|paralysis|palsy|lesion|rupture|tear|fracture|loss|failure) of\W*$|\b[a-z]+(?:s|es|ed by) the\W*$"
)
"""A text that asks of what something is the weakness, or what something does harm to."""
SAYS_NOTHING = frozenset(
    (
        *("feared", "suspected", "medical", "term", "eponym", "word", "lay", "likely", "year", "old", "positive", "diagnosis"),
        *("does", "has"),
    )
)
"""Words of the question itself, and of whom it is told."""
NAMED_SO = Pattern(
    r"^(?:gait|fracture|neuroma|neuropathy|sprain|impingement|angle|reflex|index|amputation|transfer|osteotomy|ulcer|dislocation"
    r"|classification|flap|osteochondrosis)$"
)
"""Nouns by which those that go by them are asked for."""
HEAVY = 3.2
"""The weight of a word so telling that what does not have it is not meant, where no noun says that a disease is."""
TISSUES = ("ligament", "muscle", "nerve", "artery", "vein", "tendon", "fascia", "retinaculum", "group", "bone")
"""Kinds of which a fragment that opens with one tells something else than a disease."""
TOLD_OF = frozenset(("skin_area", "bone", "joint"))
"""Kinds whose nouns tell of a case as often as they ask: hard skin, a bone growth, a stiff joint."""
MEANT = 0.6
"""How much of a text must be told of what it names, for that to be what it asks for."""
SURELY, SURE_LEAD = 0.7, 0.2
"""How much of a text that asks nothing must be told, and how far ahead of the next, for it to be taken for a case."""
LEAST = 7.0
"""How much must be told of what is asked for by a noun: a telling word weighs some three, a common one half as much."""
LEAST_OF_GAIT = 4.0
"""How much must be told of a gait, of which there are few, if most is."""
MOSTLY = 0.8


CALLED_LAST = Pattern(r"^\W*what(?:'s|’s| is| are)\b.*\b(?:called|known as|termed)\b[^,;:]{0,20}$")
"""What asks how something that it names is called."""


WHAT_HURT = Pattern(
    r"\bwhat(?:['’]s| has| is| was| did)\b.{0,20}"
    r"\b(?:torn|ruptur\w*|broken|injured|damaged|hurt|affected|failed|avulsed|inflamed|snapped)\b"
    r"|\bwhat (?:structure )?(?:tore|ruptured|broke|snapped|popped|gave way|gave out|went|failed"
    r"|got (?:torn|hurt|injured|broken))\b"
    r"|[:,;.–-]\s*(?:torn|injured|ruptured|damaged|broken|inflamed|irritated|affected) (?:structure|part|tissue)\W*$"
    r"|[:,;.–-]\s*(?:structure|part|tissue) (?:torn|injured|ruptured|damaged|broken|inflamed|irritated|affected)\W*$"
)
"""What asks for the structure that suffers in what is told, and not for its name."""


TISSUE_HURT = Pattern(
    r"[,;:.–-]\s*(?:the )?(?:(?:most )?(?:likely|probably|usually) )?(?:broken|fractured|torn|ruptured|injured|damaged) "
    r"(?:bone|ligament|tendon|muscle|nerve|artery|joint)\W*$"
    r"|[,;:.–-]\s*(?:the )?(?:bone|ligament|tendon|muscle|nerve|artery|joint) (?:(?:most )?(?:likely|probably|usually|often) )*"
    r"(?:broken|fractured|torn|ruptured|injured|damaged|affected)\W*$"
)
"""What asks at the end for the bone or another part that suffers, and not for the name of what is told."""


def told_by_signs(store: Store, text: str) -> Answer | None:
    """Return the one disease, deformity, test or operation that a text tells by its signs, where it asks for one."""
    mentions = mentions_in(store, text)
    if (
        opens_yes_no(mentions)
        or BROKEN_OFF.search(text)
        or ASKS_PLACE.search(text)
        or ASKS_WHETHER.search(text)
        or WHAT_HURT.search(text)
        or TISSUE_HURT.search(text)
        or any(m.senses.get("ask") in ("count", "reason", "path") and (m.words != "when" or m is mentions[0]) for m in mentions)
    ):
        return None
    kind, by_noun = kind_asked(store, text)
    if not kind:
        return None
    meant = named_otherwise(store, text) if not by_noun or PROPER.search(text) else ""
    meant = meant or (first_named(store, mentions) if CALLED_LAST.search(text) else "")
    matcher = Matcher(store, text, kinds=(kind,))
    matcher.asked = [one for one in matcher.asked if one.words not in SAYS_NOTHING]
    matcher.left = []
    matcher.named -= by_another_name(store, mentions)
    id = "" if BRINGS.search(text) else meant or named_and_meant(store, text, mentions, matcher)
    if id and NAMED_SO.search(noun := noun_asked(text)) and noun not in words_of_names(store, id):
        id = ""  # 'which gait is seen in ...' asks for a gait
    if id:
        return called(store, text, id)
    best = clearly_best(store, text, matcher, by_noun)
    if best is None or (NAMED_SO.search(noun_asked(text)) and not goes_by(store, best, noun_asked(text))):
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
    if AREA_ASKED.search(text):
        return "", False
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
    if headed := HEAD_NOUN.search(text):
        rest = text[headed.end() :]
        if closes(rest) or (":" not in rest and not any({"ask", "aux", "relation"} & m.senses.keys() for m in mentions)):
            return kind_of_noun(headed[1]), True
    is_case = bool(SICK.search(text.lower()) or STANDS_SO.search(text))
    if closes(text) and not opens_with_another(store, told_before(store, text), is_case=is_case):
        return "condition", False
    told_alone = SICK.search(text.lower()) and not any("ask" in m.senses for m in mentions)
    other = any(
        {"kind", "agent"} & set(m.senses) and m.senses.get("kind") not in ("condition", "any", *TOLD_OF) and not m.ids
        for m in mentions
    )
    other = other or asks_of_a_group(store, mentions) or opens_with_another(store, mentions)
    is_told = is_fragment(mentions) and not opens_with_tissue(store, mentions)
    if other or not (ASKS_NAME.search(text) or told_alone or is_told):
        return "", False
    return "condition", False


def is_fragment(mentions: Sequence[Mention]) -> bool:
    """Tell whether nothing asks and there is no verb of a question: 'black specks on the heel of a tennis player'."""
    return not any({"ask", "aux", "only"} & m.senses.keys() for m in mentions if not m.ids and m.words != "when")


def kind_of_noun(noun: str) -> str:
    """Return whether a noun is that of a test, of a treatment or of a condition.

    >>> kind_of_noun("Amputation"), kind_of_noun("eponym")
    ('treatment', 'condition')
    """
    return next(kind for kind, nouns in NOUNS.items() if re.fullmatch(nouns, noun.lower()))


def closes(text: str) -> bool:
    """Tell whether the last clause of a text asks what it is that the rest tells of.

    >>> closes("Warm, red, painless foot in a diabetic. Think of?"), closes("bony bump: which nerve is pressed?")
    (True, False)
    """
    found = LAST_CLAUSE.match(text)
    return bool(found and CLOSING.search(text[found.end() :]))


def opens_with_tissue(store: Store, mentions: Sequence[Mention]) -> bool:
    """Tell whether a fragment opens with a ligament, muscle, nerve or the like: 'Y-shaped ligament from ...'."""
    return any(m.ids and store.structures[m.ids[0]].kind in TISSUES for m in mentions[:2])


STANDS_SO = Pattern(r"\b(?:stuck|bent|crooked|curled|clawed|fixed)\b")
"""How a toe or a foot stands that is deformed."""


def asking_part(text: str) -> str:
    """Return what of a text asks for a kind: of a case that closes with 'what is it?' nothing, of one of a hurt that question.

    >>> asking_part("Heel hits the floor, no movement of the foot. What is ruptured?")
    'What is ruptured?'
    """
    hurt = WHAT_HURT.search(text)
    return text[hurt.start() :] if hurt else "" if closes(text) else text


def told_before(store: Store, text: str) -> list[Mention]:
    """Return what a text mentions before its last clause, which only asks."""
    found = LAST_CLAUSE.match(text)
    return list(mentions_in(store, text[: found.end()] if found else text))


def opens_with_another(store: Store, mentions: Sequence[Mention], *, is_case: bool = False) -> bool:
    """Tell whether a fragment opens with something else than a condition: 'front shin muscle that gets sore'.

    In a case it may open with where it hurts: 'burning between the toes'.
    """
    head = focus_of(store, mentions)
    opens = head.mention is not None and any(one is head.mention for one in mentions[:3]) and "thing" not in head.mention.senses
    return (
        opens
        and "condition" not in head.kinds
        and not (
            set(head.kinds) <= (TOLD_OF | {"region"} if is_case else TOLD_OF) and not any("ask" in m.senses for m in mentions)
        )
    )


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


def first_named(store: Store, mentions: Sequence[Mention]) -> str:
    """Return the condition, test or operation that a text opens with by another name than it has here; empty for none."""
    first = next((m for m in mentions if m.ids), None)
    return next(iter(by_another_name(store, [first])), "") if first else ""


def named_and_meant(store: Store, text: str, mentions: Sequence[Mention], matcher: Matcher) -> str:
    """Return the one condition, test or operation that a text names by another name, if none tells more of the text."""
    named = by_another_name(store, mentions)
    matches = matcher.matches() if len(named) == 1 and not matcher.names_a_stranger else []
    mine = next((one for one in matches if one.id in named and one.share >= MEANT), None)
    return mine.id if mine and mine.score >= 0.97 * matches[0].score and not names_two(store, mentions) else ""


def names_two(store: Store, mentions: Sequence[Mention]) -> bool:
    """Tell whether a text names two conditions, tests or operations."""
    return len({m.ids[0] for m in mentions if m.ids and store.structures[m.ids[0]].kind in NOUNS}) > 1


def by_another_name(store: Store, mentions: Sequence[Mention]) -> set[str]:
    """Return the conditions, tests and operations that are named, but not as they are called here: they may be meant."""
    return {
        m.ids[0]
        for m in mentions
        if m.ids and store.structures[m.ids[0]].kind in NOUNS and m.words not in store.structures[m.ids[0]].label.lower()
    }


def called(store: Store, text: str, id: str) -> Answer:
    """Return what a condition is called."""
    one = store.structures[id]
    return plainly(
        store, text, f"What is {one.label} called?", [Found(one, ())], said=f"{capital(one.label)}. {one.definition}".rstrip()
    )


def clearly_best(store: Store, text: str, matcher: Matcher, by_noun: bool) -> Match | None:
    """Return the match that tells enough of what is known at all, and clearly more than the next; None where none does."""
    matches = of_age(store, matcher.text, of_noun(store, text, matcher.matches()))
    if not matches or matcher.names_a_stranger:
        return None
    total = sum(one.weight for one in matcher.asked)
    known = sum(one.weight for one in matcher.asked if any(matcher.told(token) for token in one.tokens))
    best, *others = matches
    weight, share = best.share * total, best.share * total / known
    if others and goes_by(store, best, noun_asked(text)):
        others = [one for one in others if goes_by(store, one, noun_asked(text))]
    lead = 1 - others[0].score / best.score if others else 1.0
    if not by_noun:
        wider = Matcher(store, text, kinds=()).matches() if not SICK.search(text.lower()) else []
        if wider and wider[0].score >= best.score and not closes(text):
            return None
        if is_fragment(matcher.mentions) and (share < SURELY or lead < SURE_LEAD) and not SICK.search(text.lower()):
            return None
    missed = [one for one in matcher.asked if one.words in best.missed and one.weight > HEAVY]
    told = [one for one in missed if any(map(matcher.told, one.tokens))]
    is_wanting = not by_noun and told and (not SICK.search(text.lower()) or any(SICK.search(one.words) for one in told))
    if is_wanting and not (closes(text) and share >= 0.55 and lead >= 0.25):
        return None
    need = LEAST if by_noun else LEAST + 1
    if noun_asked(text) == "gait" and goes_by(store, best, "gait") and best.share >= MOSTLY:
        need = LEAST_OF_GAIT
    ahead = others[0].share < best.share - 0.03 if others else True
    enough = weight >= need and share >= 0.45 and lead >= (0.1 if share < 0.95 else 0.035 if ahead else 0.065)
    return best if enough else None


AGES = (Pattern(r"\badults?\b|\bmiddle age"), Pattern(r"\bchild|\bboy|\bgirl|\bkid|\byouth|\binfant"))
"""Words that tell of one age and of the other."""


def of_age(store: Store, text: str, matches: list[Match]) -> list[Match]:
    """Return matches without those that are defined as of adults where a text tells of a child alone, or the other way round."""
    for told, other in (AGES, AGES[::-1]):
        if told.search(text) and not other.search(text):
            defined = {match.id: store.structures[match.id].definition for match in matches}
            matches = [one for one in matches if told.search(defined[one.id]) or not other.search(defined[one.id])]
    return matches


def noun_asked(text: str) -> str:
    """Return the noun by which something that signs tell is asked for, or which heads the text; an empty text for none."""
    if found := ASKS_KIND.search(text):
        return next((group.lower() for group in found.groups() if group), "").removeprefix("kind of ")
    headed = HEAD_NOUN.search(text) or TYPE_OF.search(text)
    return headed[1].lower() if headed else ""


def goes_by(store: Store, match: Match, noun: str) -> bool:
    """Tell whether a structure has a noun in one of its names."""
    return bool(noun) and noun in words_of_names(store, match.id)


def words_of_names(store: Store, id: str) -> set[str]:
    """Return the words of all names of a structure."""
    return {word for name, _ in names_of(store.structures[id]) for word in name.split()}


def of_noun(store: Store, text: str, matches: list[Match]) -> list[Match]:
    """Return those of some matches that go by the noun that asks for them: which gait, which fracture; all, where none does."""
    noun = noun_asked(text)
    those = [match for match in matches if goes_by(store, match, noun)]
    return those if NAMED_SO.search(noun) and those else matches
