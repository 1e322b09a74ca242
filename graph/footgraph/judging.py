"""A claim held against single sentences of what is told: yes where one tells all of it, no where one tells the contrary."""

from collections.abc import Iterator

from footgraph.answers import Answer, Found
from footgraph.facts import Fact
from footgraph.mentions import Mention, mentions_in
from footgraph.names import raw_words
from footgraph.patterns import Pattern
from footgraph.records import NamedTuple
from footgraph.saying import plainly
from footgraph.several import opens_yes_no
from footgraph.stems import EMPTY, stem
from footgraph.store import Store
from footgraph.tellings import STOPS
from footgraph.vocabulary import DESCRIBED_AS, FOOT, LEG

CONTRARY = (
    ("front", "back"),
    ("medial", "lateral"),
    ("dorsal", "plantar"),
    ("superficial", "deep"),
    ("longest", "shortest"),
    ("largest", "smallest"),
    ("strongest", "weak"),
    ("highest", "low"),
    ("broad", "thin"),
    ("thick", "thin"),
    ("proximal", "distal"),
    ("above", "under"),
    ("constant", "inconstant"),
    ("bipennat", "unipennat"),
    ("convex", "concav"),
    ("active", "passive"),
    ("first", "last"),
    ("intrinsic", "extrinsic"),
    ("fibrous", "synovial"),
)
"""Words, as stems of those that mean the like, of which one denies the other."""
CONTRARIES: dict[str, frozenset[str]] = {
    word: frozenset(other for pair in CONTRARY if word in pair for other in pair if other != word)
    for word in {one for pair in CONTRARY for one in pair}
}
SIDES = frozenset(word for pair in CONTRARY[:4] for word in pair) | {"above", "under", "proximal", "distal"}
"""Words of place: what is lateral of what, the word after them tells."""
DENIAL = Pattern(
    r"\b(?:not|no|never|nor|neither|without|unlike|rather|except|instead|hardly|rarely|may|might|sometimes"
    r"|often|than|few|some|once|if|little|slight|slightly|minor|less|least|scarcely|barely|seldom|partly)\b",
)
QUANTIFIED = Pattern(
    r"\b(?:than|or|any|some|every|all|always|ever|most|more|mostly|mainly|chiefly|largely|half|much|less|least"
    r"|equally|purely|entirely|wholly|several|many|few"
    r"|you|patients?|if|when|why|because|about|around|approximately|\d+|percent)\b",
)
"""Words that say how much or of whom something holds, which a sentence may tell otherwise."""
CONTRAST = Pattern(r"\b(?:whereas|while|but|the one\b.*\bthe other|the \w+ one|half an?)\b")
"""What sets one thing against another, in one sentence: which word is told of which, its words alone do not show."""
IDLE = frozenset(
    (
        "side",
        "lie",
        "situat",
        "found",
        "part",
        "person",
        "people",
        "normal",
        "normally",
        "usual",
        "usually",
        "really",
        "actual",
        "true",
        "kind",
        "type",
    )
)
"""Stems that add nothing to a claim."""
LYING = frozenset(("side", "aspect", "bone", "surface"))
"""What is on the lateral side is the lateral bone."""
ENDS = frozenset(("", "and", "or", "of", "to", "in", "on", "at"))
"""What follows a word of place that is said of the subject itself, not of a noun after it: 'and outward rotation'."""
IS = frozenset(("is", "are", "be", "and", "lies", "lie", "as"))
PASSIVE = Pattern(r"\b(?:is|are|was|be|been|being|\w+ed) (?:\w+ )?by\b")
BROKEN_OFF = Pattern(r"\b(?:of|by|with|from|to|in|on|for|at)\W*$|\b(?:does|do) [\w ]+ like\b")
"""A question that lacks what it asks for; and a liking, of which nothing is told."""
ENDS_AS = Pattern(r"\b(?:ends?|continues?|terminates?|goes on|carr(?:y|ies) on|finish(?:es)?) as\b")
"""What something becomes, of which a sentence may tell beside other things."""
NEAR = 0.9
ABOUT = 0.8
MOST_LOOKED_AT = 60


class Claim(NamedTuple):
    """What is claimed: of whom, which other structures and motions it names, its telling words, each with the one after it."""

    subject: str
    names: tuple[frozenset[str], ...]
    motions: frozenset[str]
    words: dict[str, str]
    passive: bool


def told_so(store: Store, text: str) -> Answer | None:
    """Return whether what a yes-or-no claims is told in one sentence, or its contrary; None where neither is, or both are."""
    claim = claim_in(store, text)
    if claim is None:
        return None
    votes: dict[bool, list[Fact | None]] = {True: [], False: []}
    said: dict[bool, str] = {}
    for sentence, about, fact in candidates(store, claim):
        verdict = verdict_of(store, claim, sentence, about)
        if verdict is not None:
            votes[verdict].append(fact)
            said.setdefault(verdict, sentence)
    if bool(votes[True]) is bool(votes[False]):
        return None
    value = bool(votes[True])
    one = store.structures[claim.subject]
    facts = tuple(dict.fromkeys(fact for fact in votes[value] if fact))
    read_as = f"Is it told of {one.label}: {text.strip().rstrip('?')}?"
    told = f"{'Yes' if value else 'No'}: {said[value]}"
    return plainly(store, text, read_as, [Found(one, facts)], said=told, kind="yes_no", value=value)


def claim_in(store: Store, text: str) -> Claim | None:
    """Return what a yes-or-no claims; None for other questions, denials, and claims of all, of one or of a number."""
    mentions = mentions_in(store, text[:300])
    if not opens_yes_no(mentions) or any({"not", "only"} & set(m.senses) and not m.ids for m in mentions):
        return None
    if QUANTIFIED.search(text) or BROKEN_OFF.search(text) or ENDS_AS.search(text):
        return None
    names = [m for m in mentions[1:] if m.ids and m.ids[0] not in (FOOT, LEG)]
    if not names or mentions[0].ids:
        return None
    words: dict[str, str] = {}
    cues: dict[str, str] = {}
    for mention in mentions[1:]:
        if mention.ids or "motion" in mention.senses:
            continue
        told = words_of(store, text, mention)
        if "relation" in mention.senses:
            cues |= told
        elif not {"aux", "padding", "join", "kind", "ask"} & set(mention.senses):
            words |= told
    words = words if words or len(names) == 1 else cues
    words = words or cues
    if len(names) == 1:  # 'wider behind' is not told where it is wider in front
        words |= {word: after for word, after in cues.items() if word in SIDES}
    motions = frozenset(m.senses["motion"] for m in mentions if "motion" in m.senses and not (m.ids and m is names[0]))
    if not words and not motions:
        return None
    others = tuple(frozenset(near for id in m.ids[:2] for near, fit in store.near(id).items() if fit >= NEAR) for m in names[1:])
    return Claim(names[0].ids[0], others, motions, words, bool(PASSIVE.search(text)))


def words_of(store: Store, text: str, mention: Mention) -> dict[str, str]:
    """Return the telling words of a mention, as what means the like, each with the word that follows it in the text."""
    spoken = raw_words(text)
    found = {}
    for word in mention.words.split():
        if word in EMPTY or word.isdigit() or stem(word) in IDLE:
            continue
        place = next((n for n, one in enumerate(spoken) if one == word or stem(one) == stem(word)), -1)
        after = next((one for one in spoken[place + 1 :] if one not in ("the", "a", "an")), "") if place >= 0 else ""
        found[meaning(store, word)] = after
    return found


def meaning(store: Store, word: str) -> str:
    """Return the one word that stands for all that mean the like, else the stem."""
    return store.alike.get(stem(word), stem(word))


def candidates(store: Store, claim: Claim) -> Iterator[tuple[str, str, Fact | None]]:
    """Yield the sentences told of the subject of a claim or naming it, each with whom it is told of and its fact."""
    about = [id for id, fit in store.near(claim.subject).items() if fit >= ABOUT]
    for id in about:
        for said, fact in store.texts_of(id):
            yield from ((sentence, id, fact) for sentence in clauses(said))
    naming = [number for number in store.tellings_with(f"#{claim.subject}") if not set(store.told[number - 1][0]) & set(about)]
    for told in store.facts_named(id for number in naming[:MOST_LOOKED_AT] if (id := store.told[number - 1][1])):
        if told.relation == DESCRIBED_AS:
            yield from ((sentence, told.subject, told) for sentence in clauses(told.object))


def clauses(text: str) -> Iterator[str]:
    """Yield the sentences of a text; of one that denies or restricts something the parts between commas."""
    for sentence in STOPS.split(text):
        yield from sentence.split(", ") if DENIAL.search(sentence) else (sentence,)


def verdict_of(  # noqa: PLR0911 a return for each reason why a sentence says nothing
    store: Store, claim: Claim, sentence: str, about: str
) -> bool | None:
    """Return whether a sentence tells a claim (True), or its contrary (False), or neither."""
    if DENIAL.search(sentence) or CONTRAST.search(sentence):
        return None
    mentions = mentions_in(store, sentence[:300])
    named = [m for m in mentions if m.ids]
    ids = {id for m in named for id in m.ids} | {about}
    if not speaks_of(store, claim, sentence, named, about) or any(not one & ids for one in claim.names):
        return None
    if not claim.motions <= {m.senses["motion"] for m in mentions if "motion" in m.senses}:
        return None
    if claim.names and claim.passive is not bool(PASSIVE.search(sentence)):
        return None
    spoken = [(word, meaning(store, word)) for word in raw_words(sentence)]
    met = [is_met(store, spoken, word, after) for word, after in claim.words.items()]
    if all(met):
        both = any({means for _, means in spoken} & CONTRARIES.get(word, frozenset()) for word in claim.words)
        return None if both else True
    if met.count(False) != 1:
        return None
    word, after = list(claim.words.items())[met.index(False)]
    against = any(is_met(store, spoken, other, after, shown=True) for other in CONTRARIES.get(word, ()))
    return False if against and word not in {means for _, means in spoken} else None


def speaks_of(store: Store, claim: Claim, sentence: str, named: list[Mention], about: str) -> bool:
    """Tell whether a sentence speaks of the subject of a claim: it names it, or is told of it and of nothing like it."""
    one = store.structures[claim.subject]
    if any(claim.subject in m.ids for m in named):
        is_of_another = one.kind in ("artery", "nerve", "vein") and claim.subject not in named[0].ids
        return about == claim.subject or not is_of_another
    if store.near(claim.subject).get(about, 0) < ABOUT:
        return False
    against = {other for word in raw_words(one.label) for other in CONTRARIES.get(meaning(store, word), ())}
    if against & {meaning(store, word) for word in raw_words(sentence)}:
        return False
    return not any(store.structures[m.ids[0]].kind == one.kind for m in named[:1])


def is_met(store: Store, spoken: list[tuple[str, str]], word: str, after: str, *, shown: bool = False) -> bool:
    """Tell whether a sentence has a word; one of place or a contrary before the same word as in the claim, or after 'is'."""
    for place, (_, means) in enumerate(spoken):
        if means != word:
            continue
        if word not in SIDES and not shown:
            return True
        following = next((one for one, _ in spoken[place + 1 :] if one not in ("the", "a", "an")), "")
        if after and (stem(following) == stem(after) or {following, after} <= LYING):
            return True
        if not after and place and spoken[place - 1][0] in IS and (spoken[place - 1][0] != "and" or following in ENDS):
            return True
    return False
