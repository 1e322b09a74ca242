"""Whether one structure is more so than another, in one movement or on one side than on the other, as texts tell."""

import re
from collections.abc import Iterable, Iterator, Sequence

from footgraph.answers import Answer, Found
from footgraph.facts import Fact
from footgraph.measures import FOREMOST, Series, number_of, series_of
from footgraph.mentions import Mention, mentions_in
from footgraph.names import raw_words
from footgraph.patterns import Pattern, told
from footgraph.records import NamedTuple
from footgraph.saying import capital, plainly
from footgraph.several import opens_yes_no
from footgraph.stems import NEXT_TO_MOST, stem
from footgraph.store import Store
from footgraph.vocabulary import DESCRIBED_AS, HAS_FIGURE, OPPOSITE_OF


class Degree(NamedTuple):
    """What a word of comparison tells: of which property, more (1) or less (-1), and whether the most of all."""

    property: str
    sign: int
    most: bool = False


FORMS = {
    "length": ("longer longest", "shorter shortest"),
    "strength": ("stronger strongest", "weaker weakest"),
    "size": (
        "larger largest bigger biggest greater greatest bulkier bulkiest further farther more",
        "smaller smallest lesser less",
    ),
    "height": ("higher highest taller tallest", "lower lowest flatter flattest"),
    "width": ("wider widest broader broadest", "narrower narrowest"),
    "thickness": ("thicker thickest", "thinner thinnest slimmer slimmest"),
    "depth": ("deeper deepest", "shallower shallowest"),
    "weight": ("heavier heaviest", "lighter lightest"),
}
"""The words of comparison for more and for less of each property."""
DEGREES = {
    word: Degree(name, sign, word.endswith("est"))
    for name, words in FORMS.items()
    for sign, some in zip((1, -1), words, strict=True)
    for word in some.split()
}
MOST = {
    word: next(other for other in some.split() if other.endswith("est"))
    for words in FORMS.values()
    for some in words
    for word in some.split()
    if word.endswith("er")
}
"""The superlative of each comparative: 'longest' of 'longer'."""
SIDES = {
    "fore and aft": ("front anterior anteriorly forward forwards", "behind back posterior posteriorly rear"),
    "side": ("medial medially inner inside", "lateral laterally outer outside"),
    "height": (
        "above top upper superior superiorly proximal proximally",
        "below under bottom inferior inferiorly distal distally",
    ),
    "sole": ("dorsal dorsally", "plantar"),
}
"""The words for the two sides along each direction."""
PLACES = {
    word: (axis, sign)
    for axis, words in SIDES.items()
    for sign, some in zip((1, -1), words, strict=True)
    for word in some.split()
}
NEAR_AFTER, NEAR_BEFORE = 3, 2
"""How many words after or before a word of comparison its side stands at most."""
PART = 0.7
"""How near at least a structure is of which what is told counts: a whole or a part."""
CLEARLY = 2
"""How many times as many must tell the one as the other."""
OPENS_SO = r"^(?:(?:it|this \w+|(?:the )?{label}) (?:is|was|are) )?(?:the |its )?(?:\w+(?: and|,) )?"


MORE_IN = Pattern(r"\b(more|most|less|least) (\w+) (?:in|during|on|with) (.+?)(?: than (?:in |during |on |with )?(.+))?$")


def more_so_in(store: Store, text: str) -> Answer | None:
    """Return whether something is more so in one movement than in another, as a text tells it: 'more stable in dorsiflexion'."""
    found = MORE_IN.search(text.strip(" ?."))
    mentions = mentions_in(store, text)
    if not found or not opens_yes_no(mentions):
        return None
    motions = [
        {m.senses["motion"] for m in mentions_in(store, part) if "motion" in m.senses} for part in (found[3], found[4] or "")
    ]
    if not found[4] and motions[0]:
        opposite = {one.subject: one.object for one in store.facts_of(OPPOSITE_OF)}
        opposite |= {other: one for one, other in opposite.items()}
        motions[1] = {opposite[one] for one in motions[0] if one in opposite}
    word, is_more = found[2].lower(), found[1].lower() in ("more", "most")
    named = [m.ids[0] for m in mentions if m.ids and "motion" not in m.senses]
    if len(named) != 1 or not all(len(one) == 1 for one in motions) or motions[0] == motions[1]:
        return None
    (one,), (other,) = motions
    for telling in store.tellings_with(f"w:{stem(word)}"):
        structures, fact_id, _ = store.told[telling - 1]
        for fact in store.facts_named([fact_id] if fact_id else []):
            if fact.relation != DESCRIBED_AS or not re.search(rf"\b(?:more|most) {re.escape(word)}", fact.object.lower()):
                continue
            said = mentions_in(store, fact.object[:300])
            told = {m.senses["motion"] for m in said if "motion" in m.senses}
            about = {near for m in said for near in m.ids} | set(structures)
            if named[0] in about and len(told & {one, other}) == 1:
                value = (one in told) is is_more
                shown = [Found(store.structures[named[0]], (fact,))]
                read_as = f"Is {store.structures[named[0]].label} {found[1].lower()} {word} in {one} than in {other}?"
                said_so = f"{'Yes' if value else 'No'}: {fact.object}"
                return plainly(store, text, read_as, shown, said=said_so, kind="yes_no", value=value)
    return None


def compared(store: Store, text: str) -> Answer | None:
    """Return whether one structure is longer, stronger, wider ... than another, or on one side, where texts say which."""
    words = raw_words(text)
    mentions = mentions_in(store, text)
    if "than" not in words or any("ask" in m.senses for m in mentions) or re.search(r"\bmore (?!than\b)\w+", text.lower()):
        return None  # 'more stable': the word that counts is another
    at = words.index("than")
    word = next((one for one in reversed(words[:at]) if one in DEGREES), "")
    if not word or DEGREES[word].most:
        return None
    parted = next((n for n, m in enumerate(mentions) if "than" in m.words.split()), len(mentions))
    before, after = (likened(store, some) for some in (mentions[:parted], mentions[parted:]))
    if before and after and before[0] != after[-1]:
        one, other = before[0], after[-1]
        if "running" in words and store.structures[one].id.startswith("walking"):
            return None  # the phases of walking, whose names stand for both
        votes = [*told_to_be(store, one, other, word), *((-sign, fact) for sign, fact in told_to_be(store, other, one, word))]
        votes = votes or [
            *told_elsewhere(store, one, word),
            *((-sign, fact) for sign, fact in told_elsewhere(store, other, word)),
        ]
        votes = votes or list(told_by_rank(store, one, other, word)) or list(told_by_name(store, one, other, word))
        votes = votes or list(told_by_figures(store, one, other, word))
        return verdict_of(store, text, (one, word, store.structures[other].label), votes)
    places = [place for place in words[words.index(word) :] if place in PLACES]
    if before and not after and places:
        return verdict_of(
            store, text, (before[0], f"{word} {places[0]}", "elsewhere"), told_of_side(store, before[0], word, places[0])
        )
    return None


WHICH_MORE = Pattern(
    rf"^(?:(?:which|what|who|welche[rs]?) (?:of (?:the|these|those) (?:two|2)(?: \w+)?|(?:one|\w+)(?: \w+)?)? ?"
    rf"(?:is|are|has|ist) (?:the )?(?P<more>{'|'.join(MOST)}|{'|'.join(MOST.values())})(?: (?:one|of the two"
    rf"|\w+))?\s*[,:;?–-]*\s*"
    r"(?P<two>[^?]+? or [^?]+?)"
    r"|(?P<first>[^?:]+? (?:or|and|vs\.?|versus) [^?:]+?)\s*[,:;.?–-]+\s*(?:which|what|who)(?: of (?:the|these) two"
    r"| one)? (?:is|are) (?:the )?"
    rf"(?P<last>{'|'.join(MOST)}|{'|'.join(MOST.values())})(?: one| of the two)?)\W*$"
)
"""'Which is larger, the talus or the navicular': one of two is asked for by comparing them."""


def which_more(store: Store, text: str) -> Answer | None:
    """Return the one of two structures that is longer, larger, stronger ... than the other, where texts say which."""
    found = WHICH_MORE.search(text.strip())
    two = [m.ids[0] for m in mentions_in(store, found["two"] or found["first"]) if m.ids] if found else []
    if not found or len(two) != 2 or two[0] == two[1]:
        return None
    word = (found["more"] or found["last"]).lower()
    word = next((more for more, most in MOST.items() if most == word), word)
    one, other = (store.structures[id] for id in two)
    answer = compared(store, f"is the {one.label} {word} than the {other.label}?")
    answer = answer or compared(store, f"is the {other.label} {word} than the {one.label}?")
    if answer is None or answer.value is None:
        return None
    of = one if answer.reading.startswith(f"Is {one.label} ") else other
    first = of if answer.value else (other if of is one else one)
    read_as = f"Which is {word}: {one.label} or {other.label}?"
    return plainly(store, text, read_as, [Found(first, answer.facts)], said=f"{capital(first.label)}.")


OF_A_PAIR = Pattern(
    r"^(?:of|among|between) (?:the )?(?:two )?(?P<group>[^?,:]{4,50}?),? (?:which (?:one )?is )?the (?P<word>\w+er)(?: one"
    r"| of the two| muscle"
    r"| bone| nerve| head)?(?: is)?\W*$"
    r"|^which (?:one )?of the two (?P<group2>[^?,:]{4,50}?) is (?:the )?(?P<word2>\w+er)(?: one)?\W*$"
)
"""'Of the two heads of gastrocnemius, the larger one is'."""


def more_of_pair(store: Store, text: str) -> Answer | None:
    """Return the one of a pair that is longer, larger, stronger ... than the other, where texts say which."""
    found = OF_A_PAIR.search(text.strip())
    named = mentions_in(store, told(found, "group")) if found and told(found, "word").lower() in MOST else []
    members = [sorted(store.members(m.ids[0])) for m in named if m.ids]
    if not found or len(members) != 1 or len(members[0]) != 2 or any(m.ids == () and "kind" not in m.senses for m in named):
        return None
    one, other = (store.structures[id].label for id in members[0])
    return which_more(store, f"which is {told(found, 'word').lower()}, the {one} or the {other}?")


COMMONER = (
    r"(?:more (?:common|frequent|usual|often (?:seen|met|hurt|injured))|commoner"
    r"|(?P<rarer{n}>rarer|less (?:common|frequent|usual)))"
)
OFTENER = Pattern(
    rf"^(?:is|are) (?P<one>[^?,:]{{4,50}}?) (?:much |far |really )?{COMMONER.format(n='')} than (?P<other>[^?,:]{{4,50}}?)\W*$"
    rf"|^(?:which|what) (?:\w+ )?(?:is|are) (?:the )?(?:much "
    rf"|far )?{COMMONER.format(n='2')}\s*[,:;?–-]*\s*(?P<one2>[^?,:]{{4,50}}?) or "
    r"(?P<other2>[^?,:]{4,50}?)\W*$"
)
"""'Are inversion sprains commoner than eversion sprains', 'which is rarer, hallux varus or hallux valgus'."""
TOLD_OFTEN = Pattern(r"\b(?:commonest|most (?:common|frequent|often)\w*|far more (?:common|frequent)\w*)")
TOLD_SELDOM = Pattern(r"\b(?:rare|rarer|rarest|rarely|uncommon|seldom|infrequent\w*|less (?:common|frequent)\w*)\b")


def commoner(store: Store, text: str) -> Answer | None:
    """Return which of two conditions is told to be common where the other is told to be rare, or whether the first is."""
    found = OFTENER.search(text.strip())
    two = [[m.ids[0] for m in mentions_in(store, told(found, part)) if m.ids][:1] for part in ("one", "other")] if found else []
    ids = [id for some in two for id in some if store.structures[id].kind == "condition"]
    if not found or len(ids) != len(two) or ids[0] == ids[1]:
        return None
    often, seldom = (
        {id: fact for id in ids for said, fact in store.texts_of(id) if pattern.search(said)}
        for pattern in (TOLD_OFTEN, TOLD_SELDOM)
    )
    first = next((id for id in ids if id in often and id not in seldom), "")
    last = next((id for id in ids if id in seldom and id not in often), "")
    if not first or not last:
        return None
    facts = tuple(fact for fact in (often[first], seldom[last]) if fact)
    one = store.structures[last if told(found, "rarer") else first]
    word = "rarer" if told(found, "rarer") else "more common"
    labels = [store.structures[id].label for id in ids]
    if found["one"]:
        is_so = one.id == ids[0]
        why = " ".join(fact.object for fact in facts)
        said = f"{'Yes' if is_so else 'No'}: {why}"
        read_as = f"Is {labels[0]} {word} than {labels[1]}?"
        return plainly(store, text, read_as, [Found(one, facts)], said=said, kind="yes_no", value=is_so)
    said = f"{capital(one.label)}."
    return plainly(store, text, f"Which is {word}: {labels[0]} or {labels[1]}?", [Found(one, facts)], said=said)


def rank_of(store: Store, id: str, word: str) -> tuple[int, Fact | None]:
    """Return the place that a text gives a structure among its kind by size or length: 1 for the largest, 2 for the second."""
    asked = DEGREES[word]
    for said, fact in store.texts_of(id):
        for place, pattern in ((2, SECOND), (1, FIRST)):
            found = pattern.search(said)
            degree = DEGREES.get(found[1].lower()) if found else None
            if degree and degree.property == asked.property and degree.sign == 1:
                return place, fact
    return 0, None


SECOND = Pattern(r"^(?:the \w+(?: \w+)? is )?the (?:second|2nd|next)[ -](\w+est)\b")
FIRST = Pattern(r"^(?:the \w+(?: \w+)? is )?the (\w+est)\b(?= (?:\w+ )?(?:bone|muscle|tarsal|metatarsal))")


def told_by_rank(store: Store, one: str, other: str, word: str) -> Iterator[tuple[int, Fact | None]]:
    """Yield a vote where one of two of a kind is told to be the largest or second largest of all, and the other is not."""
    if store.structures[one].kind != store.structures[other].kind or not set(store.groups_of(one)) & set(store.groups_of(other)):
        return
    (place, fact), (other_place, other_fact) = rank_of(store, one, word), rank_of(store, other, word)
    if place and (not other_place or place < other_place):
        yield DEGREES[word].sign, fact
    elif other_place and (not place or other_place < place):
        yield -DEGREES[word].sign, other_fact


NAMED_BY_LENGTH = {"longus": 1, "brevis": -1}


def told_by_name(store: Store, one: str, other: str, word: str) -> Iterator[tuple[int, Fact | None]]:
    """Yield a vote where two muscles of one name are told apart as the long and the short one."""
    (*first, end), (*second, other_end) = (store.structures[id].label.split() for id in (one, other))
    if DEGREES[word].property == "length" and first == second and {end, other_end} == set(NAMED_BY_LENGTH):
        yield NAMED_BY_LENGTH[end] * DEGREES[word].sign, None


def told_by_figures(store: Store, one: str, other: str, word: str) -> Iterator[tuple[int, Fact | None]]:
    """Yield a vote for each work that measured the same of both, by the quantity that a word of comparison asks for first."""
    sign, quantities = FOREMOST.get(MOST.get(word, ""), (0, ()))
    for quantity in quantities:
        series: dict[Series, dict[str, Fact]] = {}
        for fact in store.facts_of(HAS_FIGURE):
            if fact.subject in (one, other) and fact.part("quantity") == quantity:
                series.setdefault(series_of(fact), {})[fact.subject] = fact
        votes = [(both[one], number_of(both[one]), number_of(both[other])) for both in series.values() if len(both) > 1]
        told = [
            (sign if first > second else -sign, fact) for fact, first, second in votes if first and second and first != second
        ]
        if told:
            yield from told
            return


def likened(store: Store, mentions: Sequence[Mention]) -> list[str]:
    """Return the structures that some words name, or the motions where they name none."""
    motions = [found[0].id for m in mentions if not m.ids and "motion" in m.senses and (found := store.find(m.senses["motion"]))]
    return [m.ids[0] for m in mentions if m.ids and m.words not in PLACES] or motions


def pieces_about(store: Store, ids: Iterable[str]) -> Iterator[tuple[str, str, Fact | None]]:
    """Yield the sentences told of some structures, each with the structure and the fact."""
    for id in dict.fromkeys(ids):
        for said, fact in store.texts_of(id):
            yield from ((id, piece.strip().lower(), fact) for piece in re.split(r"[.;]", said) if piece.strip())


def told_to_be(store: Store, one: str, other: str, word: str) -> Iterator[tuple[int, Fact | None]]:
    """Yield for each sentence that compares one structure with another whether it agrees (1) with a word, or not (-1)."""
    asked = DEGREES[word]
    for id, piece, fact in pieces_about(store, (one, *store.groups_of(one))):
        words = raw_words(NEXT_TO_MOST.sub(" ", piece))
        told = [place for place, each in enumerate(words) if each in DEGREES and DEGREES[each].property == asked.property]
        if not told:
            continue
        sign = DEGREES[words[told[0]]].sign * asked.sign
        if "than" in words[told[0] :]:
            at = words.index("than", told[0])
            names = [
                {id for m in mentions_in(store, " ".join(part)) for id in near(store, m)}
                for part in (words[:at], words[at + 1 :])
            ]
            names[1] |= {found for found in [like_named(store, one, words[at + 1 :])] if found}
            if other in names[1] and (one in names[0] or (id == one and not names[0] - {one})):
                yield sign, fact
        elif id == one and is_told_first(store, one, piece, words[told[0]]):
            alike = store.structures[one].kind == store.structures[other].kind
            yield from [(sign, fact)] if alike or DEGREES[words[told[0]]].most else []


def told_elsewhere(store: Store, one: str, word: str) -> Iterator[tuple[int, Fact | None]]:
    """Yield for each sentence about something else that calls a structure the stronger of two sides whether it agrees."""
    asked = DEGREES[word]
    numbers = store.tellings_with(f"#{one}")
    facts = store.facts_named(id for number in numbers if (id := store.told[number - 1][1]))
    names = "|".join(re.escape(name.lower()) for name in (store.structures[one].label, *store.structures[one].names))
    for fact in facts:
        found = (
            re.search(rf"\b(?:{names})(?: is| being|,) the (\w+)\b", fact.object.lower())
            if fact.relation == DESCRIBED_AS
            else None
        )
        if found and found[1] in DEGREES and DEGREES[found[1]].property == asked.property:
            sides = {PLACES[each] for each in raw_words(fact.object) if each in PLACES}
            if any((axis, -sign) in sides for axis, sign in sides):
                yield DEGREES[found[1]].sign * asked.sign, fact


def is_told_first(store: Store, id: str, piece: str, word: str) -> bool:
    """Tell whether a sentence opens with saying so of a structure itself: 'It is the longest', not 'its head is the highest'."""
    return bool(re.match(OPENS_SO.format(label=re.escape(store.structures[id].label.lower())) + rf"{word}\b", piece))


def like_named(store: Store, id: str, words: Sequence[str]) -> str:
    """Return the structure that words mean which leave out the noun of another's name: 'the lateral' after 'medial arch'."""
    rest = [word for word in words[:4] if word not in ("the", "one", "ones")]
    label = store.structures[id].label.split()
    for place in range(1, len(label)):
        if rest and (found := store.find(f"{rest[0]} {' '.join(label[place:])}")) and found[0].id != id:
            return found[0].id
    return ""


def told_of_side(store: Store, id: str, word: str, place: str) -> Iterator[tuple[int, Fact | None]]:
    """Yield for each sentence that tells on which side a structure is more so whether it agrees (1), or not (-1)."""
    asked, (axis, side) = DEGREES[word], PLACES[place]
    about = [near for near, fit in store.near(id).items() if fit >= PART]
    for _, piece, fact in pieces_about(store, about):
        words = raw_words(piece)
        for at, each in enumerate(words):
            if each not in DEGREES or DEGREES[each].property != asked.property:
                continue
            close = (*words[at + 1 : at + 1 + NEAR_AFTER], *words[max(0, at - NEAR_BEFORE) : at][::-1])
            told = next((PLACES[one] for one in close if one in PLACES), None)
            if told and told[0] == axis:
                yield DEGREES[each].sign * told[1] * asked.sign * side, fact


def near(store: Store, mention: Mention) -> set[str]:
    """Return the structures that a mention in a text may mean, and motions under their own names."""
    ids = set(mention.ids)
    motion = mention.senses.get("motion", "")
    return ids | ({store.find(motion)[0].id} if motion and store.find(motion) else set())


def verdict_of(store: Store, text: str, said: tuple[str, str, str], votes: Iterable[tuple[int, Fact | None]]) -> Answer | None:
    """Return whether one structure is more so than another, with what tells it; None where texts do not say, or differ."""
    told = list(votes)
    for_it, against = ([fact for sign, fact in told if sign == one] for one in (1, -1))
    if not told or len(for_it) == len(against) or min(len(for_it), len(against)) * CLEARLY > max(len(for_it), len(against)):
        return None
    verdict = len(for_it) > len(against)
    facts = [fact for fact in (for_it if verdict else against) if fact]
    one = store.structures[said[0]]
    why = " ".join(dict.fromkeys(fact.object for fact in facts[:2])) or one.definition
    return plainly(
        store,
        text,
        f"Is {one.label} {said[1]} than {said[2]}?",
        [Found(one, tuple(facts))],
        said=f"{'Yes' if verdict else 'No'}: {why}",
        kind="yes_no",
        value=verdict,
    )
