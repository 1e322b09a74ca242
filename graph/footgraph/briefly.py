"""One test or condition named, and else only words that ask what it concerns: put as the plainest question of that meaning.

'Thompson +ve: dz?' and 'the Thompson test is positive in ...' ask which condition the test is for, 'Sever's: bone?' and
'the bone concerned in Sever's is' which bone is affected in that disease. No order of words is looked for.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from footgraph.concerned import begins
from footgraph.mentions import Mention, mentions_in
from footgraph.names import words_of
from footgraph.patterns import Pattern
from footgraph.questions import kinds_in
from footgraph.several import opens_yes_no
from footgraph.store import Store
from footgraph.vocabulary import AFFECTS

LONGEST = 160
PARTS = Pattern(r"[:;,?=>()–]|\s-+\s")
PARTS_OF = Pattern(r"[:;,?=>()–]|\s-+\s|(?<=ligament) of\b|(?<=bone) of\b|(?<=nerve) of\b|(?<=joint) of\b")
"""What parts the words of a text, so that no name goes on beyond it: 'bunion: joint', 'the ligament of Lisfranc injury'."""
ASKING = (
    r"which|what|name|give|state|identify|of|in|is|are|was|ha[sd]|have|do(?:es)?|did|the|it|that|this|by|for|with|on|at|if|when|you"
    r"|we|one|to|from|your|please|would|could|can|find|patients?|there|be|been|being|an?|usually|typically|normally|called|named"
    r"|eponym(?:ous)?|examiner|viva|answer|disease|dz|structure|part|its|get|gets|got|and|then|where|who"
)
"""Words that ask, and of themselves tell nothing of what is asked for."""
OF_TESTS = (
    r"positiv\w*|\+?ve|pos|purpose|use[sd]?|for|diagnos\w*|tests|testing|tested|detect\w*|suspect\w*|indicat\w*|suggest\w*|means?"
    r"|look(?:s|ing)?|points?|think|seen|found|characteristic|pathognomonic|typical|associated|hallmark|assess\w*|check\w*|grades?"
    r"|classifies|screens|reveals?|abnormal|evaluat\w*|present|stress(?:es|ed)?|integrity"
)
"""Words that ask what a test is for."""
WITH_TESTS = (
    r"clinical|special|signs?|most|likely|test|physical|examination|wofur|ist|der|die|das|condition|x|ray|xray|radiograph|torn|tear"
    r"|ruptured?|injur\w*|hurt|damaged?|gone|lax(?:ity)?"
)
"""Words that say no more beside those."""
OF_CONDITIONS = (
    r"affect\w*|involve\w*|concern\w*|diseased|located|occurs?|happens?|osteochondr\w+|avascular|necro\w+|avn|apophysitis|entrapment"
    r"|compression|problem|due|caused?|causes|results?|attacks|hits|suffers|fracture|dies|dead|deformed|most|often|common\w*"
    r"|frequently|first|fault|culprit|trouble"
)
"""Words that ask what a condition affects."""
BY_TESTS = (
    r"used|diagnos\w*|positive|suspect\w*|detects?|choice|helps?|confirm\w*|assess\w*|clinical(?:ly)?|special|physical|examination"
    r"|indicates|classif\w*|according|whom|systems?|measured|how|man\w+ver|best|graded?|grades|test\w*|shows?"
)
"""Words that ask by which test a condition is found."""
WHERE = r"where|site|location|place"
ABOUT_TESTS = Pattern(rf"{ASKING}|{OF_TESTS}|{WITH_TESTS}")
ABOUT_CONDITIONS = Pattern(rf"{ASKING}|{OF_CONDITIONS}|{BY_TESTS}|{WHERE}")
TESTING = {"classification": r"classif\w+", "test": r"tests?|tested|man\w+ver"}
"""What a test of a condition is asked for by, with the words that do."""
OF_WHAT = {"bone": r"osteochondr\w+|necrosis|avn|apophysitis|fracture", "nerve": r"entrapment|compression|lesion"}
"""What is said to be of something that is left out: 'Sever's = osteochondrosis of?'."""
HURT_SO = {
    "torn": Pattern(r"\b(?:torn|tears?|ruptur\w*|goes|gone|tore)\b"),
    "compressed": Pattern(r"\b(?:compress\w*|trap\w*|entrap\w*|pinched|squeezed)\b"),
    "broken": Pattern(r"\b(?:broken|fractur\w*|breaks?)\b"),
    "inflamed": Pattern(r"\b(?:inflamed|irritated|sore)\b"),
    "injured": Pattern(r"\b(?:injur\w*|hurt|damaged?|strained|sprained)\b"),
}
"""How something is hurt, with the words that say so."""
MOSTLY = Pattern(r"\b(?:most|usual\w*|typical\w*|common\w*|first)\b")
NAME_OF = Pattern(r"\b(?:eponym|name) (?:of|for)\b|\btest\b.*\bwhere (?:you|one|we|they|the)\b")
"""What asks how a test is called, and not what it is for: 'the test where you squeeze the forefoot'."""
THINGS = ("bone", "joint", "nerve", "ligament", "tendon", "muscle", "artery", "fascia")


def put_briefly(store: Store, text: str) -> str:
    """Return the plainest question of a text that names one test or condition and asks in few words what it concerns.

    Any other text stays as it is.
    """
    if len(text) > LONGEST or NAME_OF.search(text):
        return text
    for apart in (PARTS, PARTS_OF):
        mentions = [m for part in apart.split(text) for m in mentions_in(store, part)]
        if mentions and not opens_yes_no(mentions) and (plain := plainest(store, mentions)):
            return plain
    return text


def plainest(store: Store, mentions: Sequence[Mention]) -> str:
    """Return the plainest question that the words of a text ask of the one test or condition that they name; else nothing."""
    named = [m for m in mentions if m.ids]
    strange = [
        m for m in mentions if not m.ids and not m.senses and not is_idle(m, ABOUT_TESTS) and not is_idle(m, ABOUT_CONDITIONS)
    ]
    topic = (named or strange)[0] if len(named) + len(strange) == 1 else None
    if topic is None:
        return ""
    rest = [m for m in mentions if m is not topic]
    said = " ".join(m.words for m in rest)
    kinds = [m.senses["kind"] for m in rest if is_of_one(m)]
    asked = next((kind for kind in kinds if kind in THINGS), "")
    ids = [topic.ids[0]] if topic.ids else by_first_name(store, topic.words, asked)
    one = store.structures[ids[0]] if len(ids) == 1 else None
    if one and one.kind == "test" and all(is_idle(m, ABOUT_TESTS) for m in rest):
        return of_test(one.label, asked, kinds, said)
    if one and one.kind == "condition" and all(is_idle(m, ABOUT_CONDITIONS) for m in rest):
        return of_condition(one.label, asked, kinds, said)
    return ""


def of_test(name: str, asked: str, kinds: Sequence[str], said: str) -> str:
    """Return the question what a test is for, or which ligament, tendon or the like it tests; empty where none is asked."""
    if asked:
        return f"which {asked} does the {name} check"
    if not re.search(rf"(?<!\S)(?:{OF_TESTS})(?!\S)", said) and "condition" not in kinds:
        return ""
    if "any" in kinds:
        return f"which structure does the {name} check"
    return f"{'which condition' if 'condition' in kinds else 'what'} does the {name} check for"


def of_condition(name: str, asked: str, kinds: Sequence[str], said: str) -> str:
    """Return the question what a condition affects, where it lies or by which test it is found; empty where none is asked."""
    noun = next((noun for noun, some in TESTING.items() if re.search(rf"\b(?:{some})\b", said)), "")
    left_out = (kind for kind, nouns in OF_WHAT.items() if re.search(rf"\b(?:{nouns}) of(?: what)?$", said))
    asked = asked or next(left_out, "")
    if asked and not noun and not said.startswith("where"):
        mostly = "most commonly " if MOSTLY.search(said) else ""
        if asked == "ligament":
            return f"which ligament is most commonly {hurt_in(said) or 'torn'} in {name}"
        return f"which {asked} is {mostly}{hurt_in(said) or 'affected'} in {name}"
    if noun and not asked and "condition" not in kinds:
        return f"which {noun} is used for {name}"
    return f"where is {name}" if re.search(rf"\b(?:{WHERE})\b", said) and not noun and (asked or not kinds) else ""


def hurt_in(said: str) -> str:
    """Return the plain word for how something is hurt, of a text that says it; an empty text where it does not.

    >>> hurt_in("which ligament ruptures"), hurt_in("bone")
    ('torn', '')
    """
    return next((plain for plain, so in HURT_SO.items() if so.search(said)), "")


def is_idle(mention: Mention, about: Pattern) -> bool:
    """Tell whether words are made of some words only, tell how something is hurt, or of what kind one thing is asked for."""
    if all(about.fullmatch(word) for word in mention.words.split()) or (about is ABOUT_CONDITIONS and hurt_in(mention.words)):
        return True
    return is_of_one(mention) and mention.senses["kind"] in (*THINGS, "condition", "any", "test")


def is_of_one(mention: Mention) -> bool:
    """Tell whether words ask for one of a kind: 'bone', and not 'bones'."""
    return "kind" in mention.senses and (mention.words.endswith("is") or not mention.words.endswith("s"))


def by_first_name(store: Store, words: str, asked: str) -> list[str]:
    """Return the conditions, or else the tests, that begin with somebody's name; of several those that affect what is asked."""
    those = [id for id, one in store.structures.items() if one.kind in ("condition", "test") and begins(one, words_of(words))]
    ones = [id for id in those if store.structures[id].kind == "condition"] or those
    if len(ones) > 1 and not asked:
        return [id for id in ones if store.structures[id].label.endswith(" disease")]
    if len(ones) > 1:
        of_kind = {fact.subject for fact in store.facts_of(AFFECTS) if asked in kinds_in(store, fact.object)}
        return [id for id in ones if id in of_kind]
    return ones
