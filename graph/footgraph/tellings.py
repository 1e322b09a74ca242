"""Answers read out of what is told in words: the number of slips, the branches a nerve ends in, which of two is the longer."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from footgraph.answers import Answer, Found, listing
from footgraph.composed import Nothing
from footgraph.facts import Fact, Structure
from footgraph.focus import focus_of
from footgraph.matching import Asked, Matcher
from footgraph.mentions import Mention, mentions_in, named_in
from footgraph.names import NUMERALS, raw_words
from footgraph.patterns import Pattern
from footgraph.questions import Condition, Evidence, Question, evidence, kinds_in
from footgraph.saying import in_order, labels, plainly, plural_of
from footgraph.several import ask, opens_yes_no
from footgraph.stems import stem, stems_of
from footgraph.store import GROUPS, Store
from footgraph.vocabulary import BRANCH_OF, DESCRIBED_AS, INNERVATED_BY, PRESENCE, RESTRAINS, SUPPORTS

NUMBERS = {
    word: n
    for n, word in enumerate(
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    )
}
NUMBERS |= {"single": 1, "both": 2, "double": 2, "pair": 2}
STOPS = Pattern(r"(?<=[.;])\s")
TOLD_SHARE = 0.6
"""How much of what is said of a structure a piece of text must tell."""
CLAUSES = Pattern(r"[.;,:]\s| and | while | whereas | but ")
FOR_MORE = frozenset(
    [
        "longer",
        "stronger",
        "larger",
        "bigger",
        "higher",
        "taller",
        "wider",
        "thicker",
        "greater",
        "broader",
        "deeper",
        "further",
        "more",
        "farther",
        "heavier",
    ]
)
FOR_LESS = frozenset(["shorter", "weaker", "smaller", "lower", "narrower", "thinner", "lesser", "less", "shallower", "lighter"])
MOST = {
    "longer": "longest",
    "shorter": "shortest",
    "stronger": "strongest",
    "weaker": "weakest",
    "larger": "largest",
    "bigger": "largest",
    "smaller": "smallest",
    "higher": "highest",
    "taller": "tallest",
    "lower": "lowest",
    "wider": "widest",
    "thicker": "thickest",
    "thinner": "thinnest",
    "narrower": "narrowest",
    "greater": "greatest",
    "broader": "broadest",
}
OPPOSITE = {
    "longer": "shorter",
    "stronger": "weaker",
    "larger": "smaller",
    "bigger": "smaller",
    "higher": "lower",
    "taller": "lower",
    "wider": "narrower",
    "thicker": "thinner",
    "greater": "smaller",
    "broader": "narrower",
}
OPPOSITE |= {other: one for one, other in OPPOSITE.items()}
LIKE = {
    "bigger": ("larger", "greater", "wider"),
    "greater": ("larger", "wider", "further", "more"),
    "further": ("greater", "wider", "more"),
    "higher": ("taller",),
}


def texts_of(store: Store, id: str) -> Iterator[tuple[str, Fact | None]]:
    """Yield the definition of a structure and each description, with the fact that it is."""
    if store.structures[id].definition:
        yield store.structures[id].definition, None
    for fact in store.facts_of(DESCRIBED_AS):
        if fact.subject == id:
            yield fact.object, fact


def number_told(store: Store, text: str) -> Answer | None:
    """Return how many parts, slips, heads or tendons a structure is told to have, by the number before that word."""
    if not re.search(r"\bhow many\b|\bnumber of\b|\bno\. of\b", text.lower()):
        return None
    mentions = mentions_in(store, text)
    named = [m.ids[0] for m in mentions if m.ids]
    place = next((n for n, m in enumerate(mentions) if m.senses.get("ask") == "count"), -1)
    noun = next((stem(m.words.split()[0]) for m in mentions[place + 1 :] if m.words.split()[0] not in ("the", "of")), "")
    for id in dict.fromkeys(named):
        told: Counter[int] = Counter()
        facts: list[Fact] = []
        for said, fact in texts_of(store, id):
            for number in numbers_before(said, noun, store.alike):
                told[number] += 1
                facts += [fact] if fact else []
        if told and (len(told) == 1 or told.most_common(2)[0][1] > told.most_common(2)[1][1]):
            number = told.most_common(1)[0][0]
            one = store.structures[id]
            return plainly(
                store,
                text,
                f"How many {noun}s of {one.label} are told of?",
                [Found(one, tuple(facts))],
                said=f"{number}, as it is told of {one.label}.",
                kind="count",
                value=number,
            )
    return None


SLIPS = {"slip": "tendon", "tendon": "tendon", "digitation": "tendon"}
"""A tendon divides into slips, which some call tendons."""


def numbers_before(text: str, noun: str, alike: Mapping[str, str] | None = None) -> Iterator[int]:
    """Yield the numbers that stand at most two words before a noun, or before a word that means the like.

    >>> list(numbers_before("It divides into five slips, one for each toe.", "slip"))
    [5]
    """
    words = raw_words(text)
    alike = alike or {}
    for place, word in enumerate(words):
        if SLIPS.get(stem(word), alike.get(stem(word), stem(word))) == SLIPS.get(noun, alike.get(noun, noun)):
            for before in words[max(0, place - 3) : place][::-1]:
                if before in NUMBERS:
                    yield NUMBERS[before]
                    break
                if before in NUMERALS:
                    break


SHAPE = Pattern(r"\b(?:what|which) shape\b|\bshape of\b|\bshaped like\b|\bwelche form\b", re.I, needs=("shape", "form"))
SHAPED = Pattern(
    r"\b([\w-]+)[- ]shaped\b|\bshaped like an? ([\w-]+(?: [\w-]+)?)"
    r"|\b(triangular|quadrilateral|rectangular|quadrangular|spherical)\b",
    re.I,
)


def shape(store: Store, text: str) -> Answer | None:
    """Return the shape that most texts tell a structure to have: 'Y-shaped', 'triangular'."""
    named = named_in(store, text)
    if not SHAPE.search(text) or len(named) != 1:
        return None
    told: dict[str, list[Fact]] = {}
    for said, fact in texts_of(store, named[0]):
        for found in SHAPED.finditer(said):
            words = f"{found[1]}-shaped" if found[1] else f"like a {found[2]}" if found[2] else found[3]
            told.setdefault(words, []).extend([fact] if fact else [])
    if not told:
        return None
    best = max(told, key=lambda words: len(told[words]))
    one = store.structures[named[0]]
    found_so = [Found(Structure("", best, "shape"), tuple(told[best]))]
    return plainly(store, text, f"What shape has {one.label}?", found_so, said=f"{one.label[0].upper()}{one.label[1:]}: {best}.")


MORE_IN = Pattern(r"\bmore (\w+) (?:in|during|on|with) (.+?) than (?:in |during |on |with )?(.+)$", re.I, needs=("more",))


def more_so_in(store: Store, text: str) -> Answer | None:
    """Return whether something is more so in one movement than in another, as a text tells it: 'more stable in dorsiflexion'."""
    found = MORE_IN.search(text.strip(" ?."))
    mentions = mentions_in(store, text)
    if not found or not opens_yes_no(mentions):
        return None
    motions = [{m.senses["motion"] for m in mentions_in(store, part) if "motion" in m.senses} for part in (found[2], found[3])]
    named = [m.ids[0] for m in mentions if m.ids and "motion" not in m.senses]
    if len(named) != 1 or not all(len(one) == 1 for one in motions) or motions[0] == motions[1]:
        return None
    (one,), (other,) = motions
    for telling in store.tellings_with(f"w:{stem(found[1].lower())}"):
        structures, fact_id, _ = store.told[telling - 1]
        for fact in store.facts_named([fact_id] if fact_id else []):
            if fact.relation != DESCRIBED_AS or not re.search(
                rf"\b(?:more|most) {re.escape(found[1].lower())}", fact.object.lower()
            ):
                continue
            said = mentions_in(store, fact.object[:300])
            told = {m.senses["motion"] for m in said if "motion" in m.senses}
            about = {near for m in said for near in m.ids} | set(structures)
            if named[0] in about and len(told & {one, other}) == 1:
                value = one in told
                shown = [Found(store.structures[named[0]], (fact,))]
                read_as = f"Is {store.structures[named[0]].label} more {found[1].lower()} in {one} than in {other}?"
                said_so = f"{'Yes' if value else 'No'}: {fact.object}"
                return plainly(store, text, read_as, shown, said=said_so, kind="yes_no", value=value)
    return None


def compared(store: Store, text: str) -> Answer | None:
    """Return whether one structure is longer, stronger, wider ... than another, where a text says which."""
    than = re.search(r"\b(\w+)(?:\s+\w+)?\s+than\b", text.lower())
    found = re.search(r"\b(" + "|".join(sorted(FOR_MORE | FOR_LESS)) + r")\b", text.lower())
    if not than or not found:
        return None
    word = found[1]
    if re.search(r"\bmore (?!than\b)\w+", text.lower()):
        return None  # 'more stable': the word that counts is another
    mentions = mentions_in(store, text)
    at = next((m.at for m in mentions if "than" in m.words.split()), None)
    ids = [m.ids[0] for m in mentions if m.ids]
    motions = [
        store.find(m.senses["motion"])[0].id
        for m in mentions
        if not m.ids and "motion" in m.senses and store.find(m.senses["motion"])
    ]
    ids = list(dict.fromkeys(ids if len(set(ids)) > 1 else motions))
    if len(ids) < 2 or at is None:
        return None
    one, other = ids[0], ids[-1]
    for first, second, says in ((one, other, True), (other, one, False)):
        for word_meant, verdict in ((word, says), (OPPOSITE.get(word, "-"), not says)):
            if fact := told_to_be(store, first, second, word_meant):
                return verdict_of(store, text, (one, word, other), verdict, fact)
    return None


def told_to_be(store: Store, one: str, other: str, word: str) -> list[Fact] | None:
    """Return the facts that tell one structure to be more so than another, or the most so; an empty list for a definition."""
    alike = (word, *LIKE.get(word, ()))
    for id in (one, other, *store.groups_of(one)):
        for said, fact in texts_of(store, id):
            for piece in re.split(r"[.;]", said):
                words = raw_words(piece)
                if not set(alike) & set(words) or "than" not in words:
                    if id == one and MOST.get(word, "-") in words and "one of the" not in piece:
                        return [fact] if fact else []
                    continue
                place = words.index("than")
                before = {i for m in mentions_in(store, " ".join(words[:place])) for i in near(store, m)}
                after = {i for m in mentions_in(store, " ".join(words[place:])) for i in near(store, m)}
                if other in after and (one in before or id == one):
                    return [fact] if fact else []
    return None


def near(store: Store, mention: Mention) -> set[str]:
    """Return the structures that a mention in a text may mean, and motions under their own names."""
    ids = set(mention.ids)
    motion = mention.senses.get("motion", "")
    return ids | ({store.find(motion)[0].id} if motion and store.find(motion) else set())


ENDS_IN = Pattern(
    r"\b(?:(?:terminal|end|final) (?:\w+ )?(?:branch(?:es)?|divisions?)"
    r"|(?:divid|split|bifurcat|fork|part)(?:e?s|ing)?(?: \w+){0,9}? into"
    r"|into which (?:\w+ ){1,9}(?:divide|split|bifurcate)|bifurcat\w*|endäste|teilt sich)\b",
    re.IGNORECASE,
    needs=("terminal", "end", "final", "into", "bifurc", "teilt"),
)
ONE_OF_TWO = Pattern(r"\b(?:larger|smaller|largest|smallest|longer|shorter|which (?:one )?of)\b", re.IGNORECASE)
IS_END = Pattern(r"\b(?:terminal|end) (?:branch|division|part)\b|\b(?:medial|lateral) division of\b", re.IGNORECASE)
DIVIDES = Pattern(r"\b(?:divid\w+|split\w*|bifurcat\w+|ends? in|terminal)\b", re.IGNORECASE)


def end_branches(store: Store, text: str) -> Answer | None:
    """Return the branches in which a nerve or vessel ends, as works and definitions call them or tell its division."""
    named = [id.removeprefix("branches_of_") for id in named_in(store, text)]
    whole = next((id for id in named if id in store.structures and store.structures[id].kind in ("nerve", "artery")), "")
    if not whole or not ENDS_IN.search(text) or ONE_OF_TWO.search(text) or opens_yes_no(mentions_in(store, text)):
        return None
    if not set(focus_of(store, mentions_in(store, text)).kinds) <= {"nerve", "artery"} or re.search(
        r"\bhow many\b", text.lower()
    ):
        return None
    branches: Evidence = {}
    for fact in store.facts_of(BRANCH_OF):
        if (
            fact.object == whole
            and store.structures[fact.subject].kind == store.structures[whole].kind
            and fact.standing == "agreed"
        ):
            branches.setdefault(fact.subject, []).append(fact)
    ends = {id: [fact for fact in facts if is_end(store, fact)] for id, facts in branches.items()}
    for said, told in texts_of(store, whole):
        for piece in STOPS.split(said) if told else ():
            if (
                DIVIDES.search(piece)
                and (pair := [id for id in named_in(store, piece[:300]) if id in branches])
                and len(set(pair)) > 1
            ):
                for id in dict.fromkeys(pair):
                    ends[id] += [told] if told else []
    ends = {id: facts for id, facts in ends.items() if facts}
    most = max((len({fact.source for fact in facts}) for facts in ends.values()), default=0)
    ends = {id: facts for id, facts in ends.items() if 2 * len({fact.source for fact in facts}) >= most}
    if len(ends) < 2:
        return None
    one = store.structures[whole]
    return plainly(store, text, f"In which branches does {one.label} end?", in_order(store, ends))


def is_end(store: Store, fact: Fact) -> bool:
    """Tell whether a branch is called an end branch, by a remark, a part of the claim or its definition."""
    told = (fact.note, *(part for _, part in fact.parts), store.structures[fact.subject].definition)
    return any(IS_END.search(one) for one in told)


PURPOSE = Pattern(
    r"\b(?:functions?|roles?|purposes?|jobs?|importance|funktion(?:en)?|aufgaben?)\b|^\W*what do(?:es)? .+ do\b", re.IGNORECASE
)
OF_THEIR_OWN = frozenset(("muscle", "muscle_head", "nerve", "artery", "vein"))
"""Kinds whose function is their action, or what they supply or drain."""
WORKS = (SUPPORTS, RESTRAINS)
"""What a structure that is no muscle is there for, as relations."""


def purpose(store: Store, text: str) -> Answer | None:
    """Return what a ligament, fascia, bone or tendon is there for: what it supports and restrains, and what is told of it."""
    named = named_in(store, text)
    if PURPOSE.search(text) and len(named) == 1 and kinds_in(store, named[0]) <= {"nerve", "artery"}:
        part = ask(store, f"what does {store.structures[named[0]].label} supply")
        shown = in_order(store, part.found) if part else []
        return plainly(store, text, f"What does {store.structures[named[0]].label} supply?", shown) if shown else None
    if not PURPOSE.search(text) or len(named) != 1 or kinds_in(store, named[0]) & OF_THEIR_OWN:
        return None
    one = store.structures[named[0]]
    facts = [fact for relation in WORKS for fact in store.facts_of(relation) if fact.subject == one.id]
    told = [fact for fact in store.facts_of(DESCRIBED_AS) if fact.subject == one.id]
    if not facts and not told:
        return None
    ends = {relation: dict.fromkeys(fact.object for fact in facts if fact.relation == relation) for relation in WORKS}
    claims = [
        f"It {store.wordings[relation].fact} {listing(store.structures[id].label for id in some)}."
        for relation, some in ends.items()
        if some
    ]
    said = " ".join([one.definition, *claims, *(fact.object for fact in told)])
    return plainly(
        store, text, f"What is {one.label} there for?", [Found(one, (*facts, *told))], said=said.strip(), kind="description"
    )


ANY_MUSCLE = Pattern(
    r"^(?:does|do|has|have|can|is|are) .{3,50}? nerve (?:(?:supply|innervate|move|control|reach|serve|drive|go to) (?:any|"
    r"a|some|muscles?)\b.*muscle"
    r"|(?:have|carry|contain|got|hold)s? (?:any |some )?motor|motor\b)",
    re.I,
    needs=("nerve",),
)
"""What asks whether a nerve moves anything."""
PURELY = Pattern(
    r"\b(?:purely|only|solely|exclusively|entirely|just|rein|ausschliesslich)\s+(?:a\s+)?(motor|sensory|cutaneous|"
    r"sensibel|motorisch)",
    re.IGNORECASE,
)


COUNTERPART = Pattern(
    r"\b(?:counterparts?|equivalents?|analog\w*|homolog\w*|correspond\w*|resembl\w*|compar\w*|match(?:es|ed)?|answers? to|"
    r"parallels?|twin|"
    r"opposite number|(?:is|are|be)? ?like|same (?:job|role|part) (?:as|in)|plays? the (?:part|role)|stands? for)\b",
    re.I,
)
OF_THE_HAND = Pattern(r"\b((?:median|ulnar|radial|(?:posterior )?interosseous) nerve)\b", re.I, needs=("nerve",))


def counterpart(store: Store, text: str) -> Answer | None:
    """Return the nerve of the foot that works compare with a nerve of the hand, where its counterpart is asked for."""
    of_hand = OF_THE_HAND.search(text)
    if not of_hand or not COUNTERPART.search(text) or opens_yes_no(mentions_in(store, text)):
        return None
    told: Evidence = {}
    for fact in store.facts_of(DESCRIBED_AS):
        for piece in STOPS.split(fact.object):
            said = COUNTERPART.search(piece)
            if store.structures[fact.subject].kind == "nerve" and said and of_hand[1].lower() in piece.lower():
                told.setdefault(fact.subject, []).append(fact)
    if not told:
        return None
    best = max(told, key=lambda id: (len(told[id]), id))
    reading = f"Which nerve of the foot is the counterpart of the {of_hand[1].lower()}?"
    return plainly(store, text, reading, [Found(store.structures[best], tuple(told[best]))])


def purely(store: Store, text: str) -> Answer | None:
    """Return whether a nerve serves muscles only, or skin and joints only."""
    asks_motor = ANY_MUSCLE.search(text)
    found = PURELY.search("purely sensory" if asks_motor else text)
    named = [id for id in named_in(store, text) if store.structures[id].kind == "nerve"]
    if not found or len(named) != 1:
        return None
    nerve = store.structures[named[0]]
    condition = Condition((INNERVATED_BY,), "subject", (nerve.id,), nerve.label)
    asked_of = [Question("structures", kinds, (condition,)) for kinds in (("muscle",), ("skin_area", "joint", "region"))]
    muscles, others = (evidence(store, question) for question in asked_of)
    if not muscles and not others:
        return None
    motor = found[1].lower().startswith("motor")
    value = bool(muscles) if asks_motor else not (others if motor else muscles)
    against = others if motor else muscles
    shown = in_order(store, against or (muscles if motor else others))
    said = f"{'Yes' if value else 'No'}: it serves {listing(labels(store, shown)[:6])}."
    read_as = f"Does {nerve.label} supply any muscle?" if asks_motor else f"Is {nerve.label} purely {found[1].lower()}?"
    asked = None if asks_motor else Nothing(asked_of[motor])
    return plainly(store, text, read_as, shown, said=said, kind="yes_no", value=value, asked=asked)


def verdict_of(store: Store, text: str, said: tuple[str, str, str], verdict: bool, facts: list[Fact]) -> Answer:
    """Return whether one structure is more so than another, with what tells it."""
    one, word, other = store.structures[said[0]], said[1], store.structures[said[2]]
    told = " ".join(fact.object for fact in facts) or one.definition
    return plainly(
        store,
        text,
        f"Is {one.label} {word} than {other.label}?",
        [Found(one, tuple(facts))],
        said=f"{'Yes' if verdict else 'No'}: {told}",
        kind="yes_no",
        value=verdict,
    )


def named_there(store: Store, text: str) -> Answer | None:
    """Return the structures of a kind that a text about another names where it tells what the question says of it.

    'Into which nerves does the tibial nerve divide': those that a sentence about its division names.
    """
    matcher = Matcher(store, text)
    head, kinds = matcher.focus.mention, matcher.focus.kinds
    if head is None or head.ids or not kinds or matcher.denies or not asks_once(matcher):
        return None
    subjects = [m.ids[0] for m in matcher.mentions if m.ids and store.structures[m.ids[0]].kind not in ("region", *GROUPS)]
    words = [
        one
        for one in matcher.asked
        if any(token[:2] == "w:" for token in one.tokens) and not any(token[0] == "#" for token in one.tokens)
    ]
    for parting in (CLAUSES, STOPS) if subjects and words else ():
        votes = named_in_texts(store, matcher, subjects, words, parting)
        if votes:
            break
    else:
        return None
    best = max(votes, key=lambda named: (len(votes[named]), len(named)))
    rivals = [named for named in votes if len(votes[named]) == len(votes[best]) and not named <= best]
    number = matcher.number
    if rivals or (matcher.asks_several and len(best) < 2) or (number and number != len(best)):
        return None
    reasons = [fact for fact in votes[best] if fact]
    shown = in_order(store, dict.fromkeys(sorted(best), reasons))
    noun = plural_of(kinds[0])
    told = ", ".join(f"“{one.words}”" for one in words)
    return plainly(
        store, text, f"Which {noun} are named where {store.structures[subjects[0]].label} is told of with {told}?", shown
    )


def asks_once(matcher: Matcher) -> bool:
    """Tell whether a question asks for structures, for no superlative, and for one kind of them."""
    mentions = matcher.mentions
    joined = any("join" in before.senses and {"kind", "ask"} & set(m.senses) and not m.ids for before, m in pairwise(mentions))
    counts = any(m.senses.get("ask") == "count" or "only" in m.senses for m in mentions)
    return not joined and not counts and not opens_yes_no(mentions)


def named_in_texts(
    store: Store, matcher: Matcher, subjects: Iterable[str], words: Sequence[Asked], parting: Pattern
) -> dict[frozenset[str], list[Fact | None]]:
    """Return which structures of the kind asked for pieces of text name that tell most of some words, with the facts."""
    found: dict[frozenset[str], list[Fact | None]] = {}
    for said, fact in (told for subject in dict.fromkeys(subjects) for told in texts_of(store, subject)):
        for piece in parting.split(said):
            stems = {store.alike.get(one, one) for _, one in stems_of(piece)}
            told = sum(one.weight for one in words if any(token[2:] in stems for token in one.tokens if token[:2] == "w:"))
            if told < TOLD_SHARE * sum(one.weight for one in words):
                continue
            ids = [
                next((id for id in m.ids if kinds_in(store, id) <= set(matcher.focus.kinds)), "")
                for m in mentions_in(store, piece[:300])
            ]
            ids = [
                id for id in ids if id and not matcher.named & set(store.within(id)) and store.structures[id].kind != "collective"
            ]
            if named := frozenset(leaf for id in ids for leaf in store.leaves(store.muscle_meant(id))):
                found.setdefault(named, []).append(fact)
    return found


def missing(store: Store, text: str) -> Answer | None:
    """Return whether somebody may lack a structure: 'can plantaris be missing', 'is it present in every leg'."""
    if not re.search(
        r"\b(missing|absent|lacking|present|constant|in (?:every|all|each|everyone|everybody)|always)\b", text.lower()
    ):
        return None
    facts = store.facts_of(PRESENCE)
    ids = [id for id in named_in(store, text) if any(fact.subject == id for fact in facts)]
    if re.search(r"\b(which|what|where|how)\b", text.lower()):
        return None
    if len(ids) != 1 or not re.search(r"\b(is|are|can|may|could|does|true|do)\b", text.lower()):
        return None
    told = tuple(fact for fact in facts if fact.subject == ids[0])
    constant = {fact.object for fact in told} == {"constant"}
    asks_lack = bool(re.search(r"\b(missing|absent|lacking)\b", text.lower()))
    one = store.structures[ids[0]]
    notes = "; ".join(dict.fromkeys(fact.note for fact in told if fact.note))
    value = asks_lack is not constant
    said = f"{'Yes' if value else 'No'}: {one.label} is {'' if constant else 'not '}found in everybody" + (
        f" ({notes})." if notes else "."
    )
    return plainly(
        store,
        text,
        f"Is {one.label} {'missing in some' if asks_lack else 'present in everybody'}?",
        [Found(one, told)],
        said=said,
        kind="yes_no",
        value=value,
    )
