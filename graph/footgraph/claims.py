"""Claims to be judged yes or no in other orders of words: 'is it soleus that ...', 'only at the ankle', 'but not the knee'.

Each is judged by asking plainer questions, and putting their answers together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from footgraph import causing, surfaces
from footgraph.answers import Answer, Found, Reply, answer_of, listing, sentence
from footgraph.besides import alike, all_beyond
from footgraph.claim_words import in_claim_terms
from footgraph.english import NotUnderstood, read
from footgraph.framed import set_apart
from footgraph.mentions import Mention, mentions_in
from footgraph.patterns import Pattern, told
from footgraph.questions import Condition, Question, evidence, kinds_in, reached
from footgraph.rewording import ASKS, CLAIM, DENIES, TAG, TRUE_FALSE, claimed, turned
from footgraph.saying import capital, in_order, labels, plainly
from footgraph.several import ask, objects, opens_yes_no
from footgraph.store import Store
from footgraph.synonyms import AMOUNTS
from footgraph.tellings import PURELY
from footgraph.vocabulary import FOOT, HAS_ACTION, INNERVATED_BY, LEG, OCCURS_AT, PART_OF, SOLE

SETTINGS = (FOOT, LEG, SOLE)
OPENS = r"(?:is|are|does|do|did|can|could|has|have|was|were|will|would)"
CLEFT = Pattern(
    r"^(?:is|was) it (?:really )?(?:the )?(?!true\b|correct\b|right\b|so\b|possible\b|the case\b)(.+?) (?:that"
    r"|which|who) (.+?)\s*\?*$",
    re.I | re.S,
)
SETTING = Pattern(
    rf"^((?:in|at|on|within|behind|near|around) (?:the |your )?(?:[\w-]+ ){{0,4}}[\w-]+),\s*(?=({OPENS}|which"
    rf"|what|how many)\b)(.+?)\s*\?*$",
    re.I | re.S,
)

WHERE_THEY = Pattern(
    r",? (?:where|when|as) (?:they|the two|these|both|the (?:two )?tendons) (?:cross|meet|pass|lie|run)\b[^?]*\??\s*$"
)


def cleft(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return the answer to 'is it soleus that flexes the knee' or 'is it inversion that the deltoid ligament limits'."""
    found = CLEFT.match(text.strip())
    if not found or not mentions_in(store, found[2]):
        return None
    opens = mentions_in(store, found[2])[0]
    words = f"does {found[2]} {found[1]}" if opens.ids else f"does {found[1]} {found[2]}"
    if "aux" in opens.senses:
        words = f"{opens.words} {found[1]} {found[2][len(opens.words) :]}"
    answer = reply(store, words)
    return answer._replace(question=text) if answer.value is not None and answer.kind == "yes_no" else None


def in_a_setting(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return the answer to a yes-or-no that opens with a place: 'in the sole, does FDL lie superficial to FHL'."""
    if found := WHERE_THEY.search(text):
        return verdict(reply(store, text[: found.start()]))
    found = SETTING.match(text.strip())
    if not found or found[2].lower().split()[0] in ("which", "what", "how"):
        return None
    with_place, plain = f"{found[3]} {found[1]}", found[3]
    several = len([m for m in mentions_in(store, plain) if m.ids]) > 1
    for words in (plain, with_place) if several else (with_place, plain):
        answer = reply(store, words)
        if answer.kind == "yes_no" and answer.value is not None:
            return answer._replace(question=text)
    return None


AT_THE_ANKLE = Pattern(
    rf"^(?P<claim>{OPENS} .+ (?:(?:lateral|medial|posterior|anterior|deep|superficial) to|(?<!pass )behind|in front of)\b.+?),? "
    r"(?:at|behind|near|by|around) (?:the )?(?:level of (?:the )?)?(?:medial malleolus|inner ankle|ankle)\s*\?*$"
)
"""Where the tendons and vessels behind the medial malleolus lie beside one another, as they are told to."""
OF_TUNNEL = ("muscle", "tendon", "nerve", "artery", "vein")


def at_the_ankle(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return whether one of two lies so to the other where a question says 'at the medial malleolus', at which they are told."""
    found = AT_THE_ANKLE.match(text.strip())
    kinds = [store.structures[m.ids[0]].kind for m in mentions_in(store, found["claim"]) if m.ids] if found else []
    if not found or len(kinds) != 2 or not set(kinds) <= set(OF_TUNNEL):
        return None
    return verdict(reply(store, found["claim"]))


SORT_OF_JOINT = Pattern(
    r"^(?P<is>(?:is|are) there )(?:an? |any )?(?:synovial|true|real|proper|direct) (?P<rest>joints? between .+)$"
)


def of_that_sort(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return that there is no synovial or true joint between two bones, as there is none of any sort."""
    found = SORT_OF_JOINT.match(text.strip())
    answer = verdict(reply(store, f"{found['is']}a {found['rest']}")) if found else None
    return answer if answer and answer.value is False else None


BUT_NOT = Pattern(
    rf"^({OPENS}) (.+?),? (?:but|and|yet|though) not (?:at |by |to |on |with |of |in |behind )?(?:the )?(.+?)\s*\?*$", re.I | re.S
)


def but_not(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return whether the one holds and the other does not: 'does soleus cross the ankle but not the knee'."""
    found = BUT_NOT.match(text.strip())
    named = [m for m in mentions_in(store, found[2]) if m.ids or "motion" in m.senses] if found else []
    if not found or len(named) < 2:
        return None
    first = f"{found[1]} {found[2]}"
    place = first.lower().rfind(named[-1].words.lower())
    if place < 0:
        return None
    other = first[:place] + found[3] + first[place + len(named[-1].words) :]
    holds, other_holds = reply(store, first), reply(store, other)
    if any(one.kind != "yes_no" or one.value is None for one in (holds, other_holds)):
        return None
    value = bool(holds.value) and not other_holds.value
    said = f"{'Yes' if value else 'No'}. {first}? {holds.text} {other}? {other_holds.text}"
    shown = list({one.structure.id: one for one in (*holds.found, *other_holds.found)}.values())
    return plainly(store, text, f"{holds.reading} And not: {other_holds.reading}", shown, said=said, kind="yes_no", value=value)


NUMBER = "|".join([*AMOUNTS, r"\d{1,2}"])
HAS_NUMBER = Pattern(
    rf"^(?:(does|do) (.+?) (?:have|possess|comprise|contain|consist of|show|carry) (?:got )?"
    rf"|(has|have) (.+?)(?<! all)(?<! the)(?<! both) (?:got )?)(?:(?:just|exactly|only) )?({NUMBER}) (.+?)(?:"
    rf" each| in all| in total)?\s*\?*$",
    re.I | re.S,
)
ARE_NUMBER = Pattern(
    rf"^(?:are there|is there) (?:(?:just|exactly|only) )?({NUMBER}) (.+?)\s*\?*$|^(?:are|is) (?:the |all the"
    rf" )?(.+?) (?:just |only |exactly )?({NUMBER}) in number\s*\?*$",
    re.I | re.S,
)
DO_NUMBER = Pattern(
    rf"^(?:do|does) (?:(?:just|exactly|only) )?({NUMBER}) (?:of (?:the|its|your) )?(.+? (?:insert|attach|end|arise) .+?)\s*\?*$",
    re.I | re.S,
)
"""'Do two dorsal interossei insert on the second toe?'"""
NO_NOUNS = frozenset(("or", "of", "and", "to", "degrees", "times", "percent", "per"))
EACH = Pattern(r"\beach\W*$")
THAN = Pattern(r"\bthan (?:the |that of the )?([\w-]+(?: (?!ones?\b)[\w-]+)?)(?: ones?)?\s*\?*$")
OPENING = Pattern(rf"^(?:{OPENS})\b")
SEVERAL = 3
"""How many works must tell of the movements of a joint for what none of them tells to be a no."""
OF_EACH = Pattern(r"^(?:all|each|every|both)(?: of)?(?: the)?(?: two| three| four| five)? ")


def number_of(word: str) -> int:
    """Return the number that a word or figure tells.

    >>> number_of("three"), number_of("14")
    (3, 14)
    """
    return int(word) if word.isdigit() else AMOUNTS[word.lower()]


def of_that_number(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return whether there are as many as a question says: 'does the big toe have three phalanges', 'are there four ...'."""
    if found := HAS_NUMBER.match(text.strip()):
        number, noun, whole = number_of(found[5]), found[6], found[2] or found[4]
        if noun.split()[0].lower() in NO_NOUNS:
            return None
        asked = [f"how many {noun} does {one} have" for one in each_of(store, text, whole)]
    elif found := ARE_NUMBER.match(text.strip()):
        number = number_of(found[1] or found[4])
        asked = [f"how many {found[2] or found[3]} are there"]
        if each := re.match(r"(.+?) (?:in|of|on) (?:each|every|all) (?:of the |the )?(.+)$", found[2] or ""):
            asked = [f"how many {each[1]} does {one} have" for one in each_of(store, f"{text.strip(' ?')} each", each[2])]
        parted = re.match(r"(.+?) (?:in|of|on) (?:the |each |every |an? )?(.+)$", found[2] or "")
        if parted and number == 1:
            asked = [f"how many {parted[1]}s does {parted[2]} have"]
    elif found := DO_NUMBER.match(text.strip()):
        number, asked = number_of(found[1]), [f"how many {found[2]}"]
    else:
        return None
    counts = [reply(store, words) for words in asked]
    if any(one.kind != "count" or not isinstance(one.value, int) for one in counts):
        return None
    value = all(one.value == number for one in counts)
    told = [one for one in counts if one.value != number] or counts
    said = f"{'Yes' if value else 'No'}. {told[0].reading} {told[0].text}"
    shown = list({one.structure.id: one for some in told for one in some.found}.values())
    return plainly(store, text, f"{told[0].reading} {number}?", shown, said=said, kind="yes_no", value=value)


def each_of(store: Store, text: str, whole: str) -> list[str]:
    """Return of what a number is told: of the whole, or of each member where it is a group of places or 'each' is said."""
    named = [m.ids[0] for m in mentions_in(store, whole) if m.ids]
    if len(named) == 1 and (OF_EACH.search(f"{whole} ") or EACH.search(text) or kinds_in(store, named[0]) == {"region"}):
        return [store.structures[id].label for id in store.leaves(named[0])]
    return [whole]


def than_another(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return the answer to a comparison whose second name lacks the noun: 'is the lateral arch higher than the medial'."""
    found = THAN.search(text)
    before = [m for m in mentions_in(store, text[: found.start()]) if m.ids] if found else []
    if not found or not before or [m for m in mentions_in(store, found[1]) if m.ids]:
        return None
    for mention in before[:1]:
        words = mention.words.split()
        for place in range(1, len(words)):
            name = f"{found[1]} {' '.join(words[place:])}"
            if (other := store.find(name)) and other[0].id != mention.ids[0]:
                answer = reply(store, f"{text[: found.start()]} than the {name}?")
                return answer._replace(question=text) if answer.value is not None else None
    return None


OF_TWO = Pattern(
    r"^(?:of|among|between) (?:the |your )?(?:(?:two|2) )?(?P<pair>[^,?]{4,50}?),? (?P<is>is|are|does"
    r"|do) (?:the )?(?P<one>[\w ]+?)"
    r"(?: ones?)? (?:the )?(?P<how>(?:more |less )?[\w-]+er|(?:more|less) \w+)\W*$"
)
SIDES = {
    "medial": "lateral",
    "inner": "outer",
    "dorsal": "plantar",
    "anterior": "posterior",
    "superior": "inferior",
    "deep": "superficial",
}
SIDES |= {other: one for one, other in SIDES.items()}
PAIR = Pattern(r"^(?P<one>.+) and (?:the )?(?P<other>.+)$")
NOUN_OF = Pattern(r"^(?P<noun>[\w ]+?)(?P<of> (?:of|at|in) .+)?$")


def of_two(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return the answer to 'of the two arches, is the lateral one the lower', as 'is the one lower than the other'."""
    found = OF_TWO.match(text.strip())
    if not found:
        return None
    side = SIDES.get(found["one"].lower().split()[0])
    if both := PAIR.match(found["pair"]):
        one, other = ([m.ids[0] for m in mentions_in(store, both[name]) if m.ids] for name in ("one", "other"))
        asked = [m.ids[0] for m in mentions_in(store, found["one"]) if m.ids]
        if len(asked) != 1 or asked[0] not in (*one, *other) or len({*one, *other}) != HALF:
            return None
        rest = next(iter({*one, *other} - {asked[0]}))
        return verdict(reply(store, f"is {store.structures[asked[0]].label} {found['how']} than {store.structures[rest].label}"))
    noun = NOUN_OF.match(found["pair"])
    if not side or not noun or len(found["one"].split()) != 1:
        return None
    words = PLURAL.sub(lambda end: "us" if end[0] == "i" else "", noun["noun"])
    for whole in (f"{words}{noun['of'] or ''}", words):
        two = [store.find(f"{which} {whole}") for which in (found["one"], side)]
        if all(two):
            return verdict(reply(store, f"is {two[0][0].label} {found['how']} than {two[1][0].label}"))
    return None


PLURAL = Pattern(r"(?:(?<=malleol)i|(?<=ch)es|s)$")
ONLY = Pattern(r"\b(?:only|solely|exclusively|nothing but|alone)\s*")
HALF = 2


def only_so(store: Store, text: str, reply: Reply) -> Answer | None:  # noqa: PLR0911 a return for each way not to be asked so
    """Return whether something holds of nothing else: 'does gastrocnemius act only at the ankle'."""
    if not ONLY.search(text) or not OPENING.match(text):
        return None
    words = ONLY.sub(" ", text)
    try:
        question = read(store, words)
    except NotUnderstood:
        return None
    if question.form != "yes_no" or len(question.conditions) != 1 or len(question.subjects) != 1:
        return None
    holds = reply(store, words)
    if holds.kind != "yes_no" or holds.value is None:
        return None
    if not holds.value:
        return holds._replace(question=text)
    condition = question.conditions[0]
    side = "object" if condition.side == "subject" else "subject"
    turned = Question(
        "structures", tuple(kinds_of_all(store, condition.others)), (condition._replace(side=side, others=question.subjects),)
    )
    found = evidence(store, turned)
    inside = reached(store, condition)
    voices = {id: len(store.voices(facts)) for id, facts in found.items()}
    most = max((number for id, number in voices.items() if id in inside), default=0)
    beyond = {id: facts for id, facts in found.items() if id not in inside and not set(store.leaves(id)) <= inside.keys()}
    clear = {id: facts for id, facts in beyond.items() if HALF * voices[id] >= most}
    if beyond and not clear:
        return None
    shown = in_order(store, clear or found)
    said = f"No, also {listing(labels(store, shown))}." if clear else f"Yes: {listing(labels(store, shown))}."
    read_as = f"{holds.reading.rstrip('?')}, and nothing else?"
    return plainly(store, text, read_as, shown, said=said, kind="yes_no", value=not clear)


def kinds_of_all(store: Store, ids: Iterable[str]) -> set[str]:
    """Return the kinds of what some names come to."""
    return set().union(*(kinds_in(store, id) for id in ids))


SERVES = Pattern(
    r"\b(motor|muscular|sensory|cutaneous|mixed)\b|\b(?:supply|supplies|innervate|innervates|serve|serves|to)"
    r" (?:any|some|a)?\s*(muscles?|skin)\b",
)
SERVED = {"motor": "muscle", "muscular": "muscle", "muscle": "muscle", "muscles": "muscle"}


FIBRES_TO = Pattern(
    r"^.+? (?:motor|muscular) (?:nerve )?(?:fib(?:re|er)s|axons|branch(?:es)?|twigs?|innervation|supply|impulses) (?:to|for) "
    r"(?:the |any )?(?P<place>[\w ]+?)\W*$"
)
"""'Does the tibial nerve carry motor fibres to the sole?'"""


def serving(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return whether a nerve serves muscles at all, or skin: 'does the sural nerve have any motor job'."""
    found = SERVES.search(text)
    mentions = mentions_in(store, text)
    named = [m.ids[0] for m in mentions if m.ids]
    places = [id for id in named if store.structures[id].kind != "nerve"]
    named = [id for id in named if id not in places]
    if not found or not opens_yes_no(mentions) or len(named) != 1:
        return None
    if any("not" in m.senses or "only" in m.senses or "motion" in m.senses for m in mentions) or PURELY.search(text):
        return None
    nerve = store.structures[named[0]]
    condition = Condition((INNERVATED_BY,), "subject", (nerve.id,), nerve.label)
    served = {kind: evidence(store, Question("structures", (kind,), (condition,))) for kind in ("muscle", "skin_area")}
    works = store.voices(fact for some in served.values() for facts in some.values() for fact in facts)
    word = (found[1] or found[2]).lower()
    kinds = tuple(served) if word == "mixed" else (SERVED.get(word, "skin_area"),)
    if len(works) < SEVERAL:
        return None
    if places and served["muscle"]:  # whether there are any in that very place is not told here
        there = FIBRES_TO.match(text.strip()) if kinds == ("muscle",) else None
        of = "" if set().union(*(kinds_in(store, id) for id in places)) <= {"muscle", "muscle_head"} else "any muscle of the "
        return verdict(reply(store, f"does the {nerve.label} supply {of}{there['place']}")) if there else None
    if places and kinds != ("muscle",) and not set(places) <= set(SETTINGS):
        return None
    value = all(served[kind] for kind in kinds)
    shown = in_order(store, {id: facts for some in served.values() for id, facts in some.items()})
    said = f"{'Yes' if value else 'No'}: it serves {listing(labels(store, shown)[:6])}."
    what = "muscles and skin" if word == "mixed" else "muscles" if kinds == ("muscle",) else "skin"
    return plainly(store, text, f"Does {nerve.label} serve {what}?", shown, said=said, kind="yes_no", value=value)


AT_WORDS = {"aux", "padding", "join"}


MAINLY = Pattern(r"\b(?:mainly|chiefly|mostly|primarily|principally|main|chief|primary|principal)\b")


def moved_there(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return whether movements take place at a joint: 'do inversion and eversion take place at the ankle joint'."""
    mentions = mentions_in(store, text)
    moving = [m for m in mentions if "motion" in m.senses]
    joints = [m.ids[0] for m in mentions if m.ids and "motion" not in m.senses and kinds_in(store, m.ids[0]) == {"joint"}]
    others = [m for m in mentions if m.ids and "motion" not in m.senses and m.ids[0] not in (*joints, *SETTINGS)]
    if not moving or len(set(joints)) != 1 or others or any(m.senses["motion"] in ("any", "raise") for m in moving):
        return None
    for m in mentions:
        plain = (
            m.ids
            or AT_WORDS & set(m.senses)
            or "motion" in m.senses
            or m.senses.get("kind") == "movement"
            or m.words in ("one", "somebody")
        )
        if not plain and not {OCCURS_AT, HAS_ACTION, PART_OF}.intersection(m.senses.get("relation", "").split()):
            return None
    joint = store.structures[joints[0]]
    told = [fact for fact in store.facts_of(OCCURS_AT) if fact.object in store.leaves(joint.id) or fact.object == joint.id]
    by_tilt = {fact.subject for fact in told} - performed(store)
    told = [fact for fact in told if fact.subject not in by_tilt]
    met = {m.senses["motion"]: [fact for fact in told if fact.part("motion") == m.senses["motion"]] for m in moving}
    if not told or len({fact.source for fact in told}) < SEVERAL:
        return None
    value = all(met.values())
    if value and MAINLY.search(text):
        chief = reply(store, f"at which joint do {' and '.join(m.words for m in moving)} mainly take place")
        if chief.status != "answered" or len(chief.found) != 1:
            return None
        if chief.found[0].structure.id != joint.id:
            return chief._replace(question=text, kind="yes_no", value=False, text=f"No, not mainly. {chief.text}", asked=None)
    facts = [fact for some in met.values() for fact in some] if value else told
    said = (
        f"{'Yes' if value else 'No'}. What is known of {joint.label}: "
        + listing(dict.fromkeys(store.structures[fact.subject].label for fact in told))
        + "."
    )
    shown = [Found(joint, tuple(facts))]
    return plainly(store, text, f"Do {listing(met)} take place at {joint.label}?", shown, said=said, kind="yes_no", value=value)


def performed(store: Store) -> set[str]:
    """Return the movements that some muscle performs: no tilt that only a tester's hand makes."""
    return {leaf for fact in store.facts_of(HAS_ACTION) for leaf in store.leaves(fact.object)}


TOGETHER = Pattern(
    r"\b(?:same|share|common|each other|one another|together|alike|differ\w*|synerg\w*|antagon\w*|oppos\w*"
    r"|form|forms|make|unite|join|meet"
    r"|touch|articulat\w*|between|separate|connect\w*|not|or|only)\b",
)
"""What is told of two at once and not of each."""


def listed_first(mentions: Sequence[Mention]) -> list[Mention]:
    """Return the names that a question for yes or no opens with, those joined by 'and': 'do the nerve and the artery ...'."""
    listed: list[Mention] = []
    is_joined = True
    for mention in mentions[1:]:
        if mention.ids and is_joined:
            listed.append(mention)
            is_joined = False
        elif "join" in mention.senses and mention.words != "or":
            is_joined = True
        elif not ("padding" in mention.senses and mention.words in ("the", "a", "an")):
            break
    return listed


def of_both(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return whether something holds of each of two or more: 'do fibularis longus and brevis evert the foot'."""
    mentions = mentions_in(store, text)
    listed = listed_first(mentions)
    if len(listed) < 2 or TOGETHER.search(text) or "aux" not in mentions[0].senses:
        return None
    if any("motion" in m.senses or kinds_in(store, m.ids[0]) == {"movement"} for m in listed):
        return None
    rest = [m.words for m in mentions[mentions.index(listed[-1]) + 1 :] if m.words not in ("both", "all")]
    opens = SINGULAR.get(mentions[0].words, mentions[0].words)
    answers = [reply(store, " ".join([opens, store.structures[m.ids[0]].label, *rest])) for m in listed]
    if not rest or any(one.kind != "yes_no" or one.value is None for one in answers):
        return None
    value = all(one.value for one in answers)
    told = [one for one in answers if bool(one.value) is value]
    shown = list({one.structure.id: one for some in told for one in some.found}.values())
    said = f"{'Yes' if value else 'No'}. " + " ".join(one.text for one in told)
    return plainly(store, text, " ".join(one.reading for one in answers), shown, said=said, kind="yes_no", value=value)


ALL_SAME = Pattern(
    r"^(?:do|are|is|have|does) (?:all|every one|each) (?:of )?(?:the )?(.+?) (?:have|share|has|get|receive"
    r"|supplied by|innervated by|served by) "
    r"(?:the |a )?(?:same|common|single|one) (\w+)(?: supply)?\s*\?*$",
    re.I | re.S,
)


def all_the_same(store: Store, text: str, _reply: Reply) -> Answer | None:
    """Return whether all that meet a description have the same nerve or other: 'do all evertors have the same nerve'."""
    found = ALL_SAME.match(text.strip())
    kinds = [m.senses["kind"] for m in mentions_in(store, found[2]) if "kind" in m.senses] if found else []
    part = ask(store, f"which {found[1]}") if found and kinds else None
    if not found or part is None or len(part.found) < SEVERAL - 1:
        return None
    told = {id: objects(store, id, kinds[0]) for id in part.found}
    common = set.intersection(*(set(some) for some in told.values()))
    if not all(told.values()):
        return None
    each = "; ".join(
        f"{store.structures[id].label}: {listing(store.structures[one].label for one in some)}" for id, some in told.items()
    )
    shown = [Found(store.structures[id], tuple(fact for facts in some.values() for fact in facts)) for id, some in told.items()]
    said = f"{'Yes' if common else 'No'}. {each}."
    return plainly(store, text, f"Have all {found[1]} the same {found[2]}?", shown, said=said, kind="yes_no", value=bool(common))


ON_BONE = Pattern(
    r"^(?:is|does) (?:the )?(.+?) (?:(?:situated |found |located |lie )?on|(?:an? )?(?:bony )?(?:process"
    r"|feature|projection|prominence|landmark) (?:of|on)"
    r"|belong to) (?:the )?(.+?)\s*\?*$",
    re.I | re.S,
)


def on_a_bone(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return whether a feature is one of a bone: 'is the medial malleolus on the tibia'."""
    found = ON_BONE.match(text.strip())
    if not found:
        return None
    kinds = [[store.structures[id].kind for m in mentions_in(store, part) for id in m.ids[:1]] for part in found.groups()]
    return verdict(reply(store, f"is {found[1]} part of {found[2]}")) if kinds == [["bone_feature"], ["bone"]] else None


SINGULAR = {"are": "is", "do": "does", "have": "has", "were": "was"}
LACKS = Pattern(
    r"^(?:(?:is|are) (.+?) (?:free (?:of|from)|without|devoid of|lacking)|(?:does|do) (.+?) (?:have no|lack)"
    r"|(?:has|have) (.+?) no) (?:any |all )?"
    r"(muscle|muscular|muscles|tendon|tendons|ligament|ligaments|ligamentous)(?: attachments?| attached)?(?:"
    r" to it| at all)?\s*\?*$",
    re.I | re.S,
)


LACKING = Pattern(r"^(does|do|can|could|may) (.+?) (?:lack|miss) (?:an? |any |the )?(.+?)\s*\?*$", re.I | re.S)


def lacking(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return whether something has no such part, or nothing attached: 'is the talus free of muscle attachments'."""
    if found := LACKS.match(text.strip()):
        kind = found[4].lower().replace("muscular", "muscle").replace("ligamentous", "ligament").rstrip("s")
        words = f"does any {kind} attach to {found[1] or found[2] or found[3]}"
    elif (found := LACKING.match(text.strip())) and found[1].lower() in ("does", "do"):
        words = f"{found[1]} {found[2]} have a {found[3]}"
    else:
        return None
    answer = verdict(reply(store, words))
    return denied(answer, words) if answer else None


BY_MEANS = Pattern(
    r"^(?:is|are) (?:the )?(.+?) (?:attached|connected|joined|linked|bound|held|fixed|tied|anchored|tethered)"
    r" (?:together )?(?:to|with) (?:the )?(.+?) "
    r"(?:by|through|via|by means of|by way of) (?:the )?(.+?)\s*\?*$",
    re.I | re.S,
)
DONE_BY = Pattern(
    r"^(?:is|are) (?:the )?(.+?) (produced|brought about|caused|performed|effected|carried out|achieved|done"
    r"|executed|limited|checked"
    r"|resisted|prevented|restrained|restricted) (?:chiefly |mainly )?(?:by|through) (?:the )?(.+?)\s*\?*$",
    re.I | re.S,
)
FORMED_BY = Pattern(
    r"^(?:is|are) (?:the )?(.+?) (?:formed|made up|composed|built)(?: up)? (?:by|of|from) (?:the )?(.+?)\s*\?*$", re.I | re.S
)
STOPPING = frozenset(("limited", "checked", "resisted", "prevented", "restrained", "restricted"))


def turned_round(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return the answer to a passive: 'is eversion produced by soleus', 'is the talus attached to the calcaneus by ...'."""
    if found := BY_MEANS.match(text.strip()):
        return verdict(reply(store, f"does {found[3]} connect {found[1]} and {found[2]}"))
    if found := DONE_BY.match(text.strip()):
        if not any("motion" in m.senses for m in mentions_in(store, found[1])):
            return None
        verb = "limit" if found[2].lower() in STOPPING else "perform"
        return verdict(reply(store, f"does {found[3]} {verb} {found[1]}"))
    found = FORMED_BY.match(text.strip())
    if found and sum(bool(m.ids) for m in mentions_in(store, found[2])) == 1:  # of several, each is asked for as it stands
        return verdict(reply(store, f"do the {found[2]} form the {found[1]}"))
    return None


PULSE = Pattern(
    r"\b(posterior tibial|anterior tibial|dorsalis pedis|popliteal|fibular|peroneal) pulse(?: (?:best |usually"
    r" )?(?:felt|palpated|palpable|taken|found|located))?"
)
"""A pulse is where its artery is."""


NONE_THERE = Pattern(r"^(?:is|are) there no (?!longer|more\b|doubt|need|difference)(.+?)\s*\?*$", re.I | re.S)
NEITHER = Pattern(r"^(is|are|does|do|can|has|have) neither (.+?) nor (.+?)\s*\?*$", re.I | re.S)
OF_ALL = Pattern(
    rf"^({OPENS}) (?:every(?: single)?|each(?: of the)?|all(?: of)?(?: the)?)(?: (?:two|three|four|five|seven))? (.+?)\s*\?*$",
    re.I | re.S,
)
VERB = Pattern(
    r"\b(?:supplied|innervated|served|drained|attached|inserted|found|located|able|insert|arise|originate|attach|cross"
    r"|act|flex|extend|evert"
    r"|invert|dorsiflex|plantarflex|abduct|adduct|lie|pass|run|support|belong|articulate|receive|get|come|end|reach"
    r"|part of|in the|in contact|in touch"
    r"|(?:plantar|dorsi)?flexors?|(?:e|in)vertors?|extensors?|abductors?|adductors?|intrinsic|extrinsic|bipennate|unipennate)\b"
)


def none_there(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return whether there is none: 'is there no muscle attached to the talus'; 'does neither A nor B ...'."""
    if found := NONE_THERE.match(text.strip()):
        words = f"does any {found[1]}"
        answers = (verdict(reply(store, one)) for one in (f"is there any {found[1]}", words))
        answer = next((one for one in answers if one), None)
        return denied(answer, words) if answer else None
    found = NEITHER.match(text.strip())
    rest = mentions_in(store, found[3]) if found else []
    if not found or not rest or not rest[0].ids or len(rest) < 2:
        return None
    told = " ".join(m.words for m in rest[1:])
    both = [verdict(reply(store, f"{found[1]} {name} {told}")) for name in (found[2], rest[0].words)]
    known = [one for one in both if one]
    if len(known) < len(both):
        return None
    value = not any(one.value for one in known)
    shown = list({one.structure.id: one for some in known for one in some.found}.values())
    said = f"{'Yes' if value else 'No'}. {' '.join(one.text for one in known)}"
    return plainly(store, text, " ".join(one.reading for one in known), shown, said=said, kind="yes_no", value=value)


def of_all(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return whether something holds of each that meets a description: 'is every muscle of the compartment supplied by ...'."""
    found = OF_ALL.match(text.strip())
    if not found or ONLY.search(text) or DENIES.search(text):
        return None
    for verb in VERB.finditer(found[2]):
        part = ask(store, f"which {found[2][: verb.start()]}")
        if part is None or not 1 < len(part.found) < MANY:
            continue
        opens = SINGULAR.get(found[1].lower(), found[1].lower())
        each = [verdict(reply(store, f"{opens} {store.structures[id].label} {found[2][verb.start() :]}")) for id in part.found]
        known = [one for one in each if one]
        if len(known) < len(each):
            continue
        value = all(one.value for one in known)
        told = [one for one in known if bool(one.value) is value]
        shown = list({one.structure.id: one for some in told for one in some.found}.values())
        said = f"{'Yes' if value else 'No'}. {told[0].text}"
        return plainly(store, text, f"Is it so of each: {text.strip(' ?')}?", shown, said=said, kind="yes_no", value=value)
    return None


MANY = 15
"""Of how many a question is asked at most, one by one."""


SIDE_PART = Pattern(
    r"^(?:is|are) (?:the )?(?P<one>.+?) (?:an?|the) (?:most )?(?P<side>medial|lateral|inner|outer|innermost|outermost"
    r"|anterior|posterior) "
    r"(?P<noun>part|slip|belly|head|portion|limb|band|division|tendon|component) of (?:the )?(?P<whole>.+?)\s*\?*$"
)
SIDED = Pattern(
    r"\b(medial|inner|lateral|outer|anterior|posterior)(?:most)?\b(?= (?:\w+ )?(?:part|slip|belly|head|portion|limb|band"
    r"|division|tendon"
    r"|component|short)s?\b)"
)
SAME_SIDE = {"inner": "medial", "outer": "lateral", "innermost": "medial", "outermost": "lateral"}


def part_on_side(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return whether something is the medial, lateral ... part of another: it is part of it, and told to be on that side."""
    found = SIDE_PART.match(text.strip())
    named = [m.ids[0] for m in mentions_in(store, found["one"]) if m.ids] if found else []
    if not found or len(named) != 1:
        return None
    part = verdict(reply(store, f"is the {found['one']} part of the {found['whole']}"))
    if part is None or not part.value:
        return part
    side = SAME_SIDE.get(found["side"].lower(), found["side"].lower())
    one = store.structures[named[0]]
    texts = [one.definition, *(said for said, _ in store.texts_of(one.id))]
    told = {SAME_SIDE.get(word.lower(), word.lower()) for said in texts for word in SIDED.findall(said)}
    if side not in told and SIDES.get(side) not in told:
        return None
    value = side in told
    return part._replace(value=value, text=part.text if value else f"No: {one.definition}") if len(told) == 1 else None


JOINT_BETWEEN = Pattern(
    r"^(?P<is>is|does|can) (?:the )?(?:joint|union|articulation|junction|connection) (?:between"
    r"|of) (?:the )?(?P<one>[\w ]+?) and "
    r"(?:the )?(?P<rest>.+)$"
)


def joint_between(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return the answer to a claim of the joint between two bones, by the name of that joint."""
    found = JOINT_BETWEEN.match(text.strip())
    rest = mentions_in(store, found["rest"]) if found else []
    if not found or len(rest) < 2 or not rest[0].ids:
        return None
    part = ask(store, f"which joint joins {found['one']} and {rest[0].words}")
    said = " ".join(m.words for m in rest[1:])
    if part is None or len(part.found) != 1 or not said:
        return None
    return verdict(reply(store, f"{found['is']} the {store.structures[next(iter(part.found))].label} {said}"))


STRETCHED = Pattern(
    rf"^{OPENS} (?P<motion>bending|flexing|straightening|extending|dorsiflexing|plantarflexing) (?:the |my |your |one's )?"
    r"(?P<joint>knee|ankle|foot|toes|big toe) (?P<how>slacken|relax|loosen|shorten|stretch|lengthen|tighten|tense|weaken"
    r"|handicap|disadvantage)s? "
    r"(?:the )?(?P<muscle>.+?)\s*\?*$"
    rf"|^{OPENS} (?:the )?(?P<muscle2>.+?) (?P<how2>slack|slackened|relaxed|loosened|loose|shortened|stretched|lengthened"
    r"|tight|tightened|taut|tense|weak|weaker|weakened|handicapped) "
    r"(?:by|on|in|when|if|with|while) (?:the )?(?P<motion2>bending|flexing|straightening|extending|dorsiflexing|plantarflexing) "
    r"(?:of )?(?:the |my |your |one's )?(?P<joint2>knee|ankle|foot|toes|big toe)\s*\?*$"
)
MOVED = {"bending": "flex", "straightening": "extend", "flexing": "flex", "extending": "extend"}
AGAINST = {"flex": "extend", "extend": "flex", "dorsiflex": "plantarflex", "plantarflex": "dorsiflex"}


def stretched(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return whether a joint's movement slackens a muscle, which then performs it, or stretches it, which does the contrary."""
    found = STRETCHED.match(text.strip())
    named = [m.ids[0] for m in mentions_in(store, told(found, "muscle")) if m.ids] if found else []
    if not found or len(named) != 1 or kinds_in(store, named[0]) != {"muscle"}:
        return None
    motion = told(found, "motion").lower()
    motion = MOVED.get(motion, motion.removesuffix("ing"))
    if not SLACK.match(told(found, "how")):
        motion = AGAINST[motion]
    return verdict(reply(store, f"does {store.structures[named[0]].label} {motion} the {told(found, 'joint')}"))


SLACK = Pattern(r"(?:slack|relax|loose|short|weak|handicap|disadvantage)")
"""What slackens a muscle also weakens it."""
JOINT_HELD = Pattern(
    r"^(?P<claim>.+?),? (?:(?:when|if|while|once) (?:(?:the|my|your|i|you|one|we) )*(?:bend|flex|straighten|extend)(?:s|ing)? "
    r"(?:the |my |your |one's )?(?P<joint>knee|ankle)|(?:with|when|if|while) (?:the |my |your |one's )?(?P<joint2>knee|ankle) "
    r"(?:is )?(?:kept )?(?:bent|flexed|straight|extended)"
    r"|with (?:a |an )?(?:bent|flexed|straight|extended) (?P<joint3>knee|ankle))\s*\?*$"
)
STILL = Pattern(r"\bstill ")


def with_joint_held(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return whether a muscle does something however a joint is held that it does not cross: 'soleus with the knee bent'."""
    found = JOINT_HELD.match(text.strip()) if OPENING.match(text.strip()) else None
    named = [m.ids[0] for m in mentions_in(store, found["claim"]) if m.ids] if found else []
    if not found or not named or kinds_in(store, named[0]) != {"muscle"}:
        return None
    one, joint = store.structures[named[0]].label, told(found, "joint")
    crosses = verdict(reply(store, f"does {one} cross the {joint}"))
    if crosses and crosses.value:
        said = f"No source here says how the {joint} must be held for {one} to do so."
        return answer_of(store, question=text, reading=text.strip(), status="unknown", kind="yes_no", text=said)
    return verdict(reply(store, STILL.sub("", found["claim"]))) if crosses else None


OTHERS_CAN = Pattern(
    r"^(?:(?:if|when|once|after|with|without) (?P<loss>[^?]{3,60}?),? )?(?:can|could|do|will"
    r"|would) (?:any )?other muscles? (?:still )?"
    r"(?:help (?:to )?)?(?P<deed>[^?]+?)(?:,? (?:if|when|once|without|after|with) (?P<loss2>[^?]+?))?\s*\?*$"
)
TORN = Pattern(r"\b(?:ruptured|torn|cut|severed|snapped|damaged|paraly[sz]ed|weak|failed|failing|lost|divided) ")
HARDLY = Pattern(r" (?:a little|a bit|somewhat|at all|slightly|partly|at least a little)\b")


def others_can(store: Store, text: str, _reply: Reply) -> Answer | None:
    """Return whether other muscles do what one does that is lost: 'if the Achilles tendon is torn can others plantarflex'."""
    found = OTHERS_CAN.match(text.strip())
    loss = TORN.sub("", told(found, "loss")) if found else ""
    named = {id for m in mentions_in(store, loss) for id in m.ids[:1]}
    lost = named.union(*(store.muscles_of_tendons.get(id, ()) for id in named))
    lost |= {leaf for id in lost for leaf in (*store.leaves(id), *store.members(id))}
    deed = HARDLY.sub("", told(found, "deed")) if found else ""
    part = ask(store, f"which muscles {deed}") if named else None
    doing = {leaf for id in part.found for leaf in store.leaves(id)} if part else set()
    if part is None or not doing & lost:
        return None
    rest = {id: facts for id, facts in part.found.items() if not {*store.leaves(id)} & lost}
    shown = in_order(store, rest)
    said = f"Yes: {listing(labels(store, shown))}." if rest else "No, no other muscle does so."
    return plainly(store, text, f"Do other muscles {deed}?", shown, said=said, kind="yes_no", value=bool(rest))


UNABLE = Pattern(
    rf"^{OPENS} (?:i|you|one|we|he|she|they|somebody|someone|(?:the|a|my) patient) (?:be (?:unable|no longer able) to|struggle to"
    r"|fail to|find it (?:hard|difficult|impossible) to|lose the (?:ability|power) to|be unable to|have (?:trouble|difficulty)) "
    r"(?P<rest>.+)$"
)


def unable(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return whether somebody can no longer do something: 'will I struggle to stand on tiptoe if the tibial nerve is cut'."""
    found = UNABLE.match(text.strip())
    words = f"can you {found['rest']}" if found else ""
    answer = verdict(reply(store, words)) if found else None
    return denied(answer, words) if answer else None


MORE_OFTEN = Pattern(
    r"^(?:is|are) (?:the )?(?P<one>.+?) (?P<hurt>sprained|torn|injured|ruptured|hurt|damaged|broken|fractured) "
    r"more (?:often|frequently|commonly|readily|easily) +than (?:the )?(?P<other>.+?)\s*\?*$"
)


def more_often(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return whether one is hurt more often than another, where one of the two is hurt the most often of all their kind."""
    found = MORE_OFTEN.match(text.strip())
    two = [[m.ids[0] for m in mentions_in(store, found[name]) if m.ids] for name in ("one", "other")] if found else []
    if not found or [len(some) for some in two] != [1, 1] or kinds_in(store, two[0][0]) != kinds_in(store, two[1][0]):
        return None
    kind = store.structures[two[0][0]].kind
    most = reply(store, f"which {kind} is most often {found['hurt']}?")
    ids = [one.structure.id for one in most.found] if most.status == "answered" and most.kind == "structures" else []
    if len(ids) != 1 or ids[0] not in (two[0][0], two[1][0]):
        return None
    value = ids[0] == two[0][0]
    said = f"{'Yes' if value else 'No'}. {most.text}"
    return plainly(store, text, most.reading, list(most.found), said=said, kind="yes_no", value=value)


REACHING = Pattern(
    rf"^{OPENS} (?:the )?(?P<nerve>[\w ]+? nerve) (?:(?:get|go|extend|run|come|reach) (?:down )?as far as"
    r"|reach(?: down)?(?: to| into)?|get (?:down )?(?:to|into)) (?:the )?(?P<place>[\w ]+?)\s*\?*$"
)


def reaching(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return that a nerve reaches a place, where it serves skin or muscles there; that it does not is not told."""
    found = REACHING.match(text.strip())
    places = [m.ids[0] for m in mentions_in(store, found["place"]) if m.ids] if found else []
    if not found or len(places) != 1 or kinds_in(store, places[0]) != {"region"}:
        return None
    for what in ("the skin of", "any muscle of"):
        answer = verdict(reply(store, f"does the {found['nerve']} supply {what} the {found['place']}"))
        if answer and answer.value:
            return answer
    said = f"No source here says how far {found['nerve']} reaches."
    return answer_of(store, question=text, reading=text.strip(), status="unknown", kind="yes_no", text=said)


DEEPER = Pattern(
    rf"^{OPENS} (?:the )?(?P<one>[^,?]+?) (?:(?:lie|run|lying|found|situated|located) )?(?P<side>deep|superficial) to (?:the )?"
    r"(?P<other>[^,?]+?)\s*\?*$"
)


def deeper(store: Store, text: str, _reply: Reply) -> Answer | None:
    """Return whether one lies deep to another, by what lies between them, or by their layers; None where neither is told."""
    found = DEEPER.match(text.strip())
    two = [[m.ids[0] for m in mentions_in(store, found[name]) if m.ids] for name in ("one", "other")] if found else []
    if found is None or [len(some) for some in two] != [1, 1] or any("not" in m.senses for m in mentions_in(store, text)):
        return None
    (one,), (other,) = two
    side = found["side"].lower()
    beyond = {id: all_beyond(store, id, side) for id in (one, other)}
    there, back = beyond[one].keys() & alike(store, other), beyond[other].keys() & alike(store, one)
    if bool(there) is bool(back):
        return None
    facts = beyond[one if there else other][min(there or back)]
    said = f"{'Yes' if there else 'No'}: {'; '.join(dict.fromkeys(sentence(store, fact) for fact in facts))}."
    shown = [Found(store.structures[one], tuple(facts))]
    return plainly(store, text, capital(text.strip(" ?")) + "?", shown, said=said, kind="yes_no", value=bool(there))


BETWEEN_TWO = Pattern(
    rf"^{OPENS} (?:the )?(?P<one>[^,?]+?) (?:(?:lie|run|pass|sit|lying|found|located|situated|placed"
    rf"|sandwiched) )?(?:in )?between "
    r"(?:the )?(?P<pair>[^,?]+? and [^,?]+?)\s*\?*$"
)
FACING = (("deep", "superficial"), ("anterior", "posterior"), ("medial", "lateral"))
"""Sides that face each other: what lies in front of one and behind another lies between them."""
BOTH = 2


def between_sides(store: Store, text: str, _reply: Reply) -> Answer | None:
    """Return that a structure lies between two of which it has one on either side: in front of one and behind the other."""
    found = BETWEEN_TWO.match(text.strip())
    pair = [m for m in mentions_in(store, found["pair"]) if m.ids] if found else []
    ones = [m for m in mentions_in(store, found["one"]) if m.ids] if found else []
    if found is None or len(pair) < BOTH or len(ones) != 1 or any("not" in m.senses for m in mentions_in(store, text)):
        return None
    one, first = ones[0].ids[0], alike(store, pair[0].ids[0])
    second = {id for m in pair[1:] for id in alike(store, m.ids[0])}
    for way, back in FACING:
        there, here = all_beyond(store, one, way), all_beyond(store, one, back)
        for near, far in ((first, second), (second, first)):
            facts = [fact for id in sorted(near & there.keys()) for fact in there[id]]
            others = [fact for id in sorted(far & here.keys()) for fact in here[id]]
            if facts and others and not far & there.keys() and not near & here.keys():
                said = f"Yes: {'; '.join(dict.fromkeys(sentence(store, fact) for fact in (*facts, *others)))}."
                shown = [Found(store.structures[one], (*facts, *others))]
                return plainly(store, text, capital(text.strip(" ?")) + "?", shown, said=said, kind="yes_no", value=True)
    return None


CLAIMS = (
    none_there,
    between_sides,
    deeper,
    others_can,
    causing.caused,
    surfaces.meeting,
    part_on_side,
    joint_between,
    stretched,
    with_joint_held,
    unable,
    more_often,
    reaching,
    of_all,
    lacking,
    turned_round,
    cleft,
    of_two,
    than_another,
    in_a_setting,
    but_not,
    of_that_number,
    at_the_ankle,
    of_that_sort,
    only_so,
    serving,
    moved_there,
    all_the_same,
    on_a_bone,
    of_both,
)


BELIEVED = Pattern(
    r"^(?:i (?:think|believe|thought|was told|read|heard|assume|guess|learned|learnt|am told|remember)"
    r"|(?:my|the|our) (?:teacher|tutor|professor|book|friend|colleague|physio|atlas|lecturer)s? (?:says?|said|claims?"
    r"|thinks?|told me)"
    r"|(?:some|people|they|somebody|someone) (?:says?|said|claims?|thinks?)|claim|statement"
    r"|according to my notes,?)(?: that)?[:,]? "
    r"(?=.*[,.;–-]\s*(?:is (?:that|this|it) |was (?:that|this) |am i )?(?:true|right|correct|so|agree|wrong)\b)",
    re.I | re.S,
)
"""'I think soleus crosses the knee; is that correct?'"""
AGREEING = Pattern(r"[,;.–-]\s*(?:yes|no|right|correct|agree[d]?|ok)\W*$")
DENIED = Pattern(r"\b(is|are|does|do|has|have|can|was)(?: not|n['’]t)\b|\b(has|have) no\b")
IS_TRUE = Pattern(
    r"^(?:(?:is it|would it be|it is|it's) (?:really |actually )?"
    r"(?:true|correct|right|so|the case|accurate|fair|safe|a fact|possible|reasonable)(?: to (?:say|state|claim))? that"
    r"|(?:do|would|can|could) (?:you|we|one) (?:agree|say|confirm|state|claim)(?: with me)?(?: that)?"
    r"|am i (?:right|correct)(?: in (?:thinking|saying|assuming|believing)| to (?:think|say|assume|believe))?(?: that)?"
    r"|does it hold(?: true)? that|(?:did|have|do) i (?:understand|got|get|have) (?:it |this )?(?:correctly|right|rightly) that"
    r"|is the (?:statement|claim|assertion)(?: true)?(?: that)?) "
)
IS_FALSE = Pattern(
    r"^(?:is it|it is|it's|would it be) (?:really |actually )?(?:false|untrue|wrong|incorrect|not true|not correct|not so"
    r"|not the case"
    r"|a mistake|an error)(?: to (?:say|state|claim)(?: that)?| that) "
    r"|^am i (?:wrong|mistaken)(?: in (?:thinking|saying|assuming|believing)| to (?:think|say|assume|believe))?(?: that)? "
)
"""'It is false that soleus crosses the knee, yes?' is a yes where soleus does not."""


def said_false(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return whether it is false what is said to be: 'is it wrong to say that soleus crosses the knee'."""
    rest = TRUE_FALSE.sub(" ", AGREEING.sub("", IS_FALSE.sub("", text))).strip(" ?.:,–-")
    answer = None if DENIES.search(rest) else verdict(reply(store, turned(rest)))
    return denied(answer, rest) if answer else None


def true_or_false(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return whether a statement is true: 'soleus crosses the knee, right?'; of a denial, whether what it denies is not so."""
    if TAGGED.search(text.strip()):
        text = RELATIVE.sub("that", text)
    if ASKS.search(text) or IS_FALSE.search(text):
        return None if ASKS.search(text) else said_false(store, text, reply)
    if (tagged := CLAIM.match(text)) and (parted := set_apart(store, tagged[1])):
        return in_a_setting(store, f"{parted[0]}, {turned(parted[1])}", reply)
    text = IS_TRUE.sub("true or false: ", text)
    tagged = CLAIM.match(text)
    if tagged and (turned_round := claimed(tagged)):
        return verdict(reply(store, turned_round))
    if not TRUE_FALSE.search(text) or (tagged and re.search(rf"{TAG}\W*$", text, re.I)):
        return None
    rest = TRUE_FALSE.sub(" ", text).strip(" ?.:,–-")
    plain = DENIED.sub(lambda found: found[1] or f"{found[2]} an", rest, count=1)
    if not rest or DENIES.search(plain):
        return None
    asked = plain if OPENING.match(plain) else EQUALS.sub(r"is \2 the \1", plain) if EQUALS.match(plain) else turned(plain)
    answer = verdict(reply(store, asked))
    return answer if plain == rest or answer is None else denied(answer, plain)


EQUALS = Pattern(r"^(?!.*\b(?:is|are|does|do|has|have|can)\b)(?:the )?([^:=]{3,}?) ?[:=] ([^:=]{3,})$")
"""'Close-packed position of the ankle: dorsiflexion, true?'"""


def is_claim(text: str) -> bool:
    """Tell whether a text only claims something and asks whether it is so, which no structure answers.

    >>> is_claim("Plantaris has a long tendon. Correct?"), is_claim("Which is correct?")
    (True, False)
    """
    return not ASKS.search(text) and bool(TAGGED.search(text.strip()) or IS_TRUE.match(text) or IS_FALSE.match(text))


RELATIVE = Pattern(r"(?<=\w )(?<!\bin )(?<!\bof )(?<!\bby )(?<!\bto )(?<!\bon )(?<!\bfrom )(?<!\bwith )(?<!\bat )which(?= \w)")
"""'The vein which passes in front of the malleolus', as what follows a noun and asks for nothing."""
TAGGED = Pattern(
    r"[.,;:–-]\s*(?:is (?:that|this|it) )?(?:correct|right|true|yes or no|true(?: or|/|,)? false|t/f"
    r"|right or wrong|so)(?: or not)?\W*$"
    r"|^(?:true or false|t/f|right or wrong|correct or incorrect|yes or no)\b"
    r"|,\s*(?:is|are|does|do|can|could|has|have|will|would)(?:n['’]t|['’]t| not)? (?:it|they|you|one|he|she|there|that|this)\W*$",
)


def verdict(answer: Answer) -> Answer | None:
    """Return an answer that is a yes or a no; None for any other."""
    return answer if answer.kind == "yes_no" and answer.value is not None else None


def denied(answer: Answer, plain: str) -> Answer:
    """Return the answer to the denial of a question that is answered by yes or no."""
    said = f"{'No' if answer.value else 'Yes'}. {plain}? {answer.text}"
    return answer._replace(value=not answer.value, text=said, reading=f"Not: {answer.reading}", asked=None)


def judged(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return the verdict on a claim that is told in another order of words, or is made of several."""
    words = PULSE.sub(lambda found: f"{found[1]} artery", text.strip())
    words = in_claim_terms(BELIEVED.sub("", words))
    opens = OPENING.match(words) or SETTING.match(words) or OF_TWO.match(words) or OTHERS_CAN.match(words)
    if IS_TRUE.match(words) or IS_FALSE.match(words) or not opens:
        answer = true_or_false(store, words, reply)
        return answer._replace(question=text) if answer else None
    for attempt in CLAIMS:
        if answer := attempt(store, words, reply):
            return answer._replace(question=text)
    if words == text.strip():
        return None
    answer = reply(store, words)
    if verdict(answer) or (PULSE.search(text) and answer.status == "unknown"):
        return answer._replace(question=text)
    return None
