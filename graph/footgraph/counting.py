"""How many: the number of parts that works tell of a structure, of both feet, without some, of those of a group that are so."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from footgraph.answers import Answer, Found, Reply, answer_of, listing
from footgraph.facts import Fact
from footgraph.mentions import Mention, mentions_in
from footgraph.names import raw_words
from footgraph.patterns import Pattern, told
from footgraph.saying import capital, plainly
from footgraph.several import EXCLUDED, WITHOUT
from footgraph.stems import stem, stems_of
from footgraph.store import GROUPS, Store
from footgraph.synonyms import AMOUNTS
from footgraph.vocabulary import HAS_INSERTION, MEMBER_OF, PART_OF

HOW_MANY = Pattern(r"\bhow many\b|\bnumber of\b|\bno\. of\b|^\W*count\b")
PARTS = {"slip": "tendon", "tendon": "tendon", "digitation": "tendon"}
PARTS |= dict.fromkeys(("part", "component", "band", "bundl", "fascicl", "fasciculus", "portion", "division"), "part")
PARTS |= {"head": "head", "belly": "head"}
"""What divides is told by one word or another: a tendon into slips, a ligament into parts or bands, a muscle into heads."""
TELLING = frozenset(
    (
        "has",
        "have",
        "with",
        "into",
        "its",
        "in",
        "by",
        "of",
        "are",
        "from",
        "usually",
        "about",
        "mostly",
        "shows",
        "gives",
        "sends",
        "own",
        "possesses",
        "comprises",
    )
)
"""Words after which a number tells how many there are; after 'the' or 'last' it tells of some among them."""
OF_SOME = Pattern(r"\b(?:of|one of|by) (?:the|these)$|\b(?:last|first|next|other|outer|inner|these|those|only|middle)$")
HAVING = frozenset(
    (
        "divid",
        "subdivid",
        "split",
        "end",
        "giv",
        "consist",
        "compos",
        "mak",
        "aris",
        "form",
        "has",
        "have",
        "into",
        "arrang",
        "group",
        "distal",
        "usual",
        "usually",
        "normal",
        "normally",
        "typically",
        "each",
    )
)
"""Stems of words that only say that something has parts."""


RARELY = Pattern(
    r"\b(?:sometimes|occasional\w*|rare\w*|may|variation|variants?|anomal\w*|in some|at times|few people|per ?cent)\b|\d ?%"
)
"""What is told of some people only."""
PAUSES = Pattern(r"(?<=[.;:])\s|[(]")
"""What parts a number from a noun that it does not count: 'into three: a slip for each'."""


def number_told(store: Store, text: str) -> Answer | None:
    """Return how many parts, slips, heads or tendons a structure is told to have, by the number before that word."""
    if not HOW_MANY.search(text):
        return None
    mentions = mentions_in(store, text)
    place = next((n for n, m in enumerate(mentions) if m.senses.get("ask") == "count"), -1)
    counted = next((m for m in mentions[place + 1 :] if m.words.split()[0] not in ("the", "of")), None)
    if counted is None:
        return None
    noun = stem(counted.words.split()[0])
    named = dict.fromkeys(m.ids[0] for m in mentions if m.ids and not (m is counted and is_of_members(store, counted)))
    own = {id: {id, *store.tendons_of(id), *store.muscles_of_tendons.get(id, ())} for id in named}
    for id in dict.fromkeys(one for first in named for one in (first, *store.muscles_of_tendons.get(first, ()))):
        of_it = own.get(id) or {id, *store.tendons_of(id)}
        rest = [m for m in mentions if m is not counted and not of_it.intersection(m.ids) and is_telling(m)]
        rest = [m for m in rest if PARTS.get(stem(m.words), "-") != PARTS.get(noun, "")]
        told: Counter[int] = Counter()
        facts: list[Fact] = []
        for said, fact in store.texts_of(id):
            is_rare = fact is not None and fact.standing == "variant"
            for piece in () if is_rare or RARELY.search(said) else PAUSES.split(said):
                for number in numbers_before(piece, noun, store.alike) if tells_all(store, piece, rest) else ():
                    told[number] += 1
                    facts += [fact] if fact else []
        if told and (len(told) == 1 or told.most_common(2)[0][1] > told.most_common(2)[1][1]):
            number = told.most_common(1)[0][0]
            one = store.structures[id]
            return plainly(
                store,
                text,
                f"How many {counted.words} of {one.label} are told of?",
                [Found(one, tuple(facts))],
                said=f"{number}, as it is told of {one.label}.",
                kind="count",
                value=number,
            )
        if PARTS.get(noun) == "tendon" and not rest and (answer := by_toes(store, text, id)):
            return answer
    return None


def by_toes(store: Store, text: str, muscle: str) -> Answer | None:
    """Return how many tendons a muscle has that ends on a bone of each of several toes, and nowhere else: as many as toes."""
    facts = [fact for fact in store.facts_from(HAS_INSERTION, muscle) if fact.standing == "agreed"]
    bones = {leaf for fact in facts for leaf in store.leaves(fact.object)}
    toes = {fact.object for fact in store.facts_of(PART_OF) if fact.subject in bones and fact.object in store.leaves("toes")}
    placed = {fact.subject for fact in store.facts_of(PART_OF) if fact.object in toes}
    if len(toes) < 2 or not bones <= placed:
        return None
    one = store.structures[muscle]
    said = f"{len(toes)}, one for each toe on which {one.label} inserts."
    return plainly(
        store, text, f"How many tendons has {one.label}?", [Found(one, tuple(facts))], said=said, kind="count", value=len(toes)
    )


def is_of_members(store: Store, counted: Mention) -> bool:
    """Tell whether what is counted is itself a group, whose members are counted and not told by a number: the phalanges."""
    return bool(counted.ids) and store.structures[counted.ids[0]].kind in GROUPS


def is_telling(mention: Mention) -> bool:
    """Tell whether a mention narrows down what is counted, so that a sentence must tell it too."""
    if mention.ids or "not" in mention.senses:
        return True
    return not {"ask", "aux", "padding", "kind", "relation"} & set(mention.senses) and stem(mention.words) not in HAVING


def tells_all(store: Store, piece: str, rest: Sequence[Mention]) -> bool:
    """Tell whether a sentence has every word of some mentions, or one that means the like; none tells a denial."""
    stems = {store.alike.get(one, one) for _, one in stems_of(piece)}
    return all(
        "not" not in mention.senses and {store.alike.get(one, one) for _, one in stems_of(mention.words)} <= stems
        for mention in rest
    )


def numbers_before(text: str, noun: str, alike: Mapping[str, str] | None = None) -> Iterator[int]:
    """Yield the numbers that tell how many there are of a noun, or of a word that means the like, at most two words later.

    >>> list(numbers_before("It divides into five slips, one for each toe.", "slip"))
    [5]
    >>> list(numbers_before("The two slips cross, and of the three tendons the last two slips are thin.", "slip"))
    []
    """
    words = raw_words(text)
    alike = alike or {}
    for place, word in enumerate(words):
        if meaning(word, alike) == meaning(noun, alike):
            for at in range(place - 1, max(-1, place - 4), -1):
                before = words[at - 1] if at else "its"
                if words[at] in AMOUNTS:
                    if before in TELLING and not OF_SOME.search(" ".join(words[max(0, at - 2) : at])):
                        yield AMOUNTS[words[at]]
                    break


def meaning(word: str, alike: Mapping[str, str]) -> str:
    """Return the one word that stands for all that mean the like, of what divides."""
    return PARTS.get(stem(word), alike.get(stem(word), stem(word)))


BOTH_FEET = Pattern(
    r"\b(?:(?:both|(?:the )?two) (?:human )?feet|(?:a|the|one) pair of feet)(?: together| combined| taken together)?\b"
)


def in_both_feet(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return twice what one foot has, where both feet are asked for."""
    if not HOW_MANY.search(text) or not BOTH_FEET.search(text):
        return None
    one = reply(store, BOTH_FEET.sub("one foot", text))
    if one.kind != "count" or not isinstance(one.value, int):
        return None
    return one._replace(
        question=text, value=2 * one.value, text=f"{2 * one.value}, twice {one.text}", reading=f"Twice: {one.reading}", asked=None
    )


def without_one(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return how many tendons a muscle has without that for one toe, of which it is told that it ends there."""
    found = (WITHOUT.search(text) or EXCLUDED.search(text)) if HOW_MANY.search(text) else None
    out = [m.ids[0] for m in mentions_in(store, found[1]) if m.ids] if found else []
    if not found or len(out) != 1 or store.structures[out[0]].kind != "region":
        return None
    whole = reply(store, f"{text[: found.start()]} {text[found.end() :]}".strip(" ,"))
    if whole.kind != "count" or not isinstance(whole.value, int) or len(whole.found) != 1:
        return None
    muscle, toe = whole.found[0].structure, store.structures[out[0]]
    ends = reply(store, f"does {muscle.label} insert on {toe.label}")
    if not {"tendons", "slips", "tendon", "slip"} & set(raw_words(text)) or ends.kind != "yes_no" or not ends.value:
        return None
    number = whole.value - 1
    said = f"{number}: {whole.text} One of them is for {toe.label}."
    return whole._replace(question=text, value=number, text=said, reading=f"{whole.reading} Without that for {toe.label}?")


EACH_OF = Pattern(
    r"\b(?:(?:each|every one|any one|one) of (?:the )?|(?:one|any|every|each|a single|any single) (?=lesser|lateral|small))"
    r"([\w ]+?)(?= (?:have|has|contain|possess)|\W*$)"
)
EACH_ARISES = Pattern(r"\beach(?: of the| one of the)? ([\w ]+?)(?= (?:arises?|originates?|springs?|comes?)\b)")
"""'From how many metatarsals does each plantar interosseous arise'."""
BONES = Pattern(r"\b(?:metatarsals|bones)\b")
PHALANGES = Pattern(r"\bphalan|\bbones?\b|\bjoints?\b")


def in_each(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return how many each of several has, where all have as many: 'how many phalanges has each of the lesser toes'."""
    if not HOW_MANY.search(text):
        return None
    found = (EACH_OF.search(text) if PHALANGES.search(text) else None) or (
        EACH_ARISES.search(text) if BONES.search(text) else None
    )
    groups = [m.ids[0] for m in mentions_in(store, found[1]) if m.ids] if found else []
    members = store.leaves(groups[0]) if len(groups) == 1 else ()
    if not found or len(members) < 2:
        return None
    each = [reply(store, f"{text[: found.start()]}the {store.structures[id].label}{text[found.end() :]}") for id in members]
    numbers = {one.value for one in each}
    number = numbers.pop() if len(numbers) == 1 else None
    if not isinstance(number, int) or isinstance(number, bool):
        return None
    said = f"{number}, each of the {store.structures[groups[0]].label}."
    shown = list({item.structure.id: item for one in each for item in one.found}.values())
    return plainly(store, text, f"Each: {each[0].reading}", shown, said=said, kind="count", value=number)


ENDS_IN = Pattern(
    r"\bhow many\b(?=.*\b(?:branches|nerves|arteries|vessels|trunks)\b).*"
    r"\b(?:ends?|terminal|final|end branches|divides?|splits?|terminates?|forks?|bifurcates?)\b"
)


def of_its_end(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return in how many branches a nerve or artery ends, not how many it gives off in all."""
    named = list(dict.fromkeys(m.ids[0] for m in mentions_in(store, text) if m.ids)) if ENDS_IN.search(text) else []
    if len(named) != 1 or store.structures[named[0]].kind not in ("nerve", "artery"):
        return None
    ends = reply(store, f"what are the terminal branches of the {store.structures[named[0]].label}")
    if ends.status != "answered" or ends.kind != "structures":
        return answer_of(store, question=text, reading="", status="unknown", kind="count", text="How it ends is not told here.")
    said = f"{len(ends.found)}. {ends.text}"
    return plainly(store, text, f"How many: {ends.reading}", ends.found, said=said, kind="count", value=len(ends.found))


HAVING_SO_MANY = Pattern(
    r"^\W*(?:which|what|(?:name|give|state) the) (?:of the )?([\w -]+?) "
    r"(?:(?:has|have)(?: got)?|with|contains?|possess(?:es)?|consists? of"
    r"|comprises?|shows?|gets?|receives?|takes?) "
    rf"(?:only |just |exactly )?({'|'.join(AMOUNTS)}|[1-9]) ([\w -]+?)(?: each| in it| in them)?\s*\?*$"
)
"""'Which toes have three phalanges?'"""


def having_so_many(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return the members of a group that have as many parts as a question says, each asked how many it has."""
    found = HAVING_SO_MANY.match(text)
    named = mentions_in(store, found[1]) if found else []
    ids = [id for m in named[:1] for id in m.ids if store.structures[id].kind in GROUPS]
    ids = ids or [one.id for m in named[:1] for one in store.find(f"{m.words.rstrip('s')}s") if one.kind in GROUPS]
    if not found or len(named) != 1 or not ids or not 1 < len(store.leaves(ids[0])) < 8:
        return None
    members = {id: store.structures[id].label for id in store.leaves(ids[0])}
    each = [(id, reply(store, f"how many {found[3]} does {label} have")) for id, label in members.items()]
    if {store.structures[id].kind for id in members} == {"region"} and not any(one.value for _, one in each):
        each = [(id, reply(store, f"how many {found[3]} insert on {label}")) for id, label in members.items()]
    each = [(id, one) for id, one in each if one.status != "none"]
    if not each or any(one.kind != "count" or not isinstance(one.value, int) for _, one in each):
        return None
    number = int(found[2]) if found[2].isdigit() else AMOUNTS[found[2].lower()]
    met = [(id, one) for id, one in each if one.value == number]
    if not met:
        return None
    shown = [Found(store.structures[id], tuple(fact for item in one.found for fact in item.facts)) for id, one in met]
    return plainly(store, text, f"Which {found[1]} {'have' if found[1].endswith('s') else 'has'} {found[2]} {found[3]}?", shown)


OWN = Pattern(
    r"^\W*how many ([\w -]+?) (?:has|have|does|do|are there in|are there on|are in|belong to|lie in|of) (?:the |each "
    r"|one |a )?(.+?)(?: have| got| possess| contain)?\s*\?*$"
)


def own_group(store: Store, text: str) -> Answer | None:
    """Return how many a group has that is named after the very place it is asked of: 'how many sesamoids has the hallux'."""
    found = OWN.match(text)
    groups, places = ([m.ids[0] for m in mentions_in(store, part) if m.ids] for part in found.groups()) if found else ([], [])
    if len(groups) != 1 or len(places) != 1 or store.structures[groups[0]].kind not in GROUPS:
        return None
    place = store.structures[places[0]]
    if not any(store.structures[groups[0]].label.endswith(f" of {name}") for name in (place.label, *place.names)):
        return None
    shown = [Found(store.structures[id], tuple(store.facts_about(id)[:1])) for id in store.leaves(groups[0])]
    label = store.structures[groups[0]].label
    said = f"{len(shown)} {label}: {listing(one.structure.label for one in shown)}."
    return plainly(store, text, f"How many {label}?", shown, said=said, kind="count", value=len(shown))


OF_THEM = Pattern(r"^how many (?:of )?(?:the |these )?(.+?) (is|are|has|have|do|does|can|get|gets) (.+?)\s*\?*$", re.I | re.S)


DENIED_BOTH = Pattern(r"\b(?:not|neither|nor)\b.*\bn?or\b")
"""A denial of one thing or another, which no reply to one of them answers."""


WHICH_OF_THEM = Pattern(
    r"^(?:which|what) (?:of the )?(?P<what>[\w -]{4,30}?) (?:is|are) (?:the )?(?P<how>[a-z-]+(?<!er)(?<!est))(?: ones?)?\W*$"
    r"|^(?:which|what|name the) (?P<how2>(?:uni|bi)pennate) (?P<what2>[\w -]{4,30}?)\W*$"
)
"""'Which lumbricals are bipennate.'"""


def members_called(store: Store, text: str) -> Answer | None:
    """Return the members of a group that go by a noun of their own, or how many: 'the subsystems of the foot core'."""
    mentions = mentions_in(store, text)
    groups = [id for m in mentions for id in m.ids[:1] if store.structures[id].kind in GROUPS]
    asks = [m.senses["ask"] for m in mentions if "ask" in m.senses]
    nouns = {stem(m.words) for m in mentions if not m.ids and not m.senses and m.words.endswith("s")}
    if len(groups) != 1 or len(nouns) != 1 or not set(asks) & {"list", "count"} or any("not" in m.senses for m in mentions):
        return None
    facts = [fact for fact in store.facts_of(MEMBER_OF) if fact.object == groups[0]]
    members = sorted({fact.subject for fact in facts})
    called = [id for id in members if nouns & {stem(word) for word in store.structures[id].label.split()}]
    if len(called) < 2:
        return None
    shown = [Found(store.structures[id], tuple(fact for fact in facts if fact.subject == id)) for id in called]
    listed = listing(one.structure.label for one in shown)
    read_as = f"Which {nouns.pop()}s has the {store.structures[groups[0]].label}?"
    if "count" in asks:
        return plainly(store, text, read_as, shown, said=f"{len(shown)}: {listed}.", kind="count", value=len(shown))
    return plainly(store, text, read_as, shown, said=f"{capital(listed)}.")


def which_members(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return the members of a group that are what a word tells which only texts know, each asked whether it is so."""
    found = WHICH_OF_THEM.match(text.strip())
    what, word = (told(found, "what"), told(found, "how")) if found else ("", "")
    named = [m.ids[0] for m in mentions_in(store, what) if m.ids]
    groups = [id for id in named if store.structures[id].kind in GROUPS]
    if not found or len(groups) != 1 or any(m.ids or m.senses for m in mentions_in(store, word)):
        return None
    each = [(id, reply(store, f"is {store.structures[id].label} {word}")) for id in store.leaves(groups[0])]
    met = [(id, one) for id, one in each if one.value]
    if not met or any(one.kind != "yes_no" or one.value is None for _, one in each):
        return None
    shown = [Found(store.structures[id], tuple(fact for item in one.found for fact in item.facts)) for id, one in met]
    said = f"{capital(listing(store.structures[id].label for id, _ in met))}."
    return plainly(store, text, f"Which of the {store.structures[groups[0]].label} are {word}?", shown, said=said)


def of_members(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return of how many members of a group something holds, asked of each: 'how many of the lumbricals are bipennate'."""
    found = OF_THEM.match(text.strip())
    named = [m.ids[0] for m in mentions_in(store, found[1]) if m.ids] if found else []
    groups = [id for id in named if store.structures[id].kind in GROUPS]
    if not found or len(groups) != 1 or DENIED_BOTH.search(text):
        return None
    verb = {"is": "is", "are": "is", "has": "has", "have": "has", "can": "can"}.get(found[2].lower(), "does")
    rest = f"{found[2]} {found[3]}" if found[2].lower().startswith("get") else found[3]
    each = [(id, reply(store, f"{verb} {store.structures[id].label} {rest}")) for id in store.leaves(groups[0])]
    if any(one.kind != "yes_no" or one.value is None for _, one in each):
        return None
    met = [(id, one) for id, one in each if one.value]
    label = store.structures[groups[0]].label
    shown = [Found(store.structures[id], tuple(fact for item in one.found for fact in item.facts)) for id, one in met]
    said = f"{len(met)}: {listing(store.structures[id].label for id, _ in met)}." if met else "None of them."
    read_as = f"How many of the {label} {found[2]} {found[3]}?"
    return plainly(store, text, read_as, shown, said=said, kind="count", value=len(met))
