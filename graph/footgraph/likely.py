"""The likeliest reading of a question whose words are not all read: how far its words lean to each thing it could ask.

What such a question names is mostly known, only what it asks of that is not in words that the tables have. So everything
that can be asked of what it names is tried: each relation that joins the kinds (``ways``), and each of some questions that
are read for certain (``english/intents.tsv``). How far a word leans to each of them was learnt from questions whose
answers are known (``scripts/learn.py``); what is clearly likelier than all else, and than none of them, is the reading.
"""

from __future__ import annotations

import math
from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import pairwise

from footgraph.answering import answer_to_question
from footgraph.answers import Answer, Found, Reply, listing
from footgraph.definite import tells_of_one
from footgraph.english import BY_PLACE, LONGEST_QUESTION, ORDERED, NotUnderstood
from footgraph.focus import Focus, focus_of, unread_noun
from footgraph.guesses import LIKELIEST, is_guess, meant
from footgraph.matching import is_said_in_plural
from footgraph.mentions import Mention, mentions_in
from footgraph.names import TOLD_RANK, plain_word, words_of
from footgraph.patterns import Pattern
from footgraph.questions import Condition, Question, kinds_in
from footgraph.records import NamedTuple
from footgraph.saying import plainly
from footgraph.several import opens_yes_no
from footgraph.stems import stem
from footgraph.store import GROUPS, Store
from footgraph.synonyms import SEVERAL
from footgraph.vocabulary import ANTAGONIST_OF, FOOT, HAS_INSERTION, HAS_ORIGIN, LEG, OPPOSITE_OF, SYNERGIST_OF, TEXTS
from footgraph.ways import Way, kinds_meant, sides

SURE = 0.92
"""How likely a reading must be, of all that were tried, to be answered."""
SURE_OF_STRANGE = 0.975
"""How likely it must be where some word is one that hardly anybody asked with: of those below it most are wrong."""
"""What the reading of an answer says that was found so."""
NONE = "none"
"""What stands for no reading at all."""
MOST_NAMED = 4
"""A question that names more lists them, and is read as a choice or not at all."""
MOST_TRIED = 4
"""How many readings are walked to their answers, those first to which the words lean most."""
MOST_COUNTED = 6
LONGEST = 16
"""Questions of more words are alike, by how many of these are left out."""
WIDEST = 12
"""What lies beside a group with more members is not asked: it tells where the question plays, as the leg and the foot do."""
SHORTEST = 4
"""Words of fewer letters may be any."""
STRANGE = "?"
"""What stands for a word that fewer than two questions had, of those that were learnt from."""
LEFT_OUT = "left out"
"""The reading of a question without the words that mean nothing here."""
OPPOSED = frozenset((ANTAGONIST_OF, OPPOSITE_OF, SYNERGIST_OF))
"""Relations that are asked for in few words, and by those mean nothing else."""
NUMBERS = {word: number for word, number in ({"one": 1, "both": 2} | SEVERAL).items() if number <= MOST_COUNTED}

LARGEST = Pattern(r"^(?!deepest|best)\w+est\b")
"""What asks for the first of several in size or strength: 'strongest'."""

PART_OF_IT = Pattern(
    r"\b(?:half|halves|(?:uni|bi)pennate|(?:single|one|two|double)[- ]head\w*|with (?:a|one|two) (?:single )?heads?"
    r"|explains?|accounts? for|tells? [\w ]{3,40}? from(?= )|distinguish\w*|differentiat\w*)\b"
)
"""What makes another thing of what is named: half of a joint, interossei with one head; or asks for less: what explains it."""

Leaning = tuple[str, str]
"""A reading, and a word or anything else that a question holds: what a weight is learnt for."""


class Asked(NamedTuple):
    """A question as far as it is read: its words, with kinds for names; the kinds asked for, how many, names; the group.

    ``is_most`` tells whether the largest or strongest is asked for, which no relation tells. ``rest`` is the question
    without the words that mean nothing here, which are ``without``; ``narrower`` is one of these right before what is
    asked for.
    """

    words: tuple[str, ...]
    kinds: tuple[str, ...]
    number: str
    named: tuple[tuple[str, ...], ...]
    among: frozenset[str] = frozenset()
    is_count: bool = False
    is_most: bool = False
    narrower: str = ""
    rest: str = ""
    without: tuple[str, ...] = ()


class Choice(NamedTuple):
    """One thing that a question could ask: the key of the reading, of which structure it is, and the question itself."""

    key: str
    named: str
    second: bool
    asks: Question | str


class Tried(NamedTuple):
    """A choice with its answer, and what of the question leans to it."""

    choice: Choice
    answer: Answer
    leanings: frozenset[Leaning]


def likeliest(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return the answer to the likeliest reading of a question that was not read; None where none is likely enough."""
    asked = asked_in(store, text) if len(text) <= LONGEST_QUESTION else None
    if asked is None or PART_OF_IT.search(text) or tells_of_one(text) or any(is_of_a_name(store, word) for word in asked.words):
        return None
    if is_telling(asked.narrower) and asked.narrower not in store.leanings(NONE):
        return None  # 'which bipennate muscle'
    asked = heard(asked, store.leanings(NONE))
    tried = best_tried(store, asked, reply)
    if not tried:
        return None
    chances = chances_of(store, asked, tried)
    likely = max(chances, key=lambda found: chances[found])
    if likely == () or chances[likely] < (SURE_OF_STRANGE if STRANGE in asked.words else SURE):
        return None
    best = next(one for one in tried if found_by(one.answer) == likely)
    if not suits(asked, best.answer):
        return None
    return told_of(store, text, asked, best)


def narrower_in(mentions: Sequence[Mention], focus: Focus) -> str:
    """Return the stem of the word right before what is asked for, if it means nothing here; else an empty text."""
    before = next((one for one, after in pairwise(mentions) if after is focus.mention), None)
    return stemmed(before.words.split()[-1]) if before is not None and is_unread(before) else ""


def is_said_so(mentions: Sequence[Mention], focus: Focus) -> bool:
    """Tell whether a word that means nothing here is said of what is asked for: 'which muscles are bipennate'."""
    threes = zip(mentions, mentions[1:], mentions[2:], strict=False)
    return any(one is focus.mention and "aux" in is_so.senses and is_unread(so) for one, is_so, so in threes)


def is_unread(mention: Mention) -> bool:
    """Tell whether words are neither a name nor mean anything."""
    return not (mention.ids or mention.senses)


def told_of(store: Store, text: str, asked: Asked, best: Tried) -> Answer:
    """Return the answer of a choice, which says that it is the likeliest, and what of it was told to have to do with the rest."""
    if ("narrowed", "") not in best.leanings:
        return best.answer._replace(question=text, reading=f"{best.answer.reading} {LIKELIEST}")
    found, others = [], dict[str, None]()
    for one in best.answer.found:
        facts = list(one.facts)
        for ids in others_named(store, asked, best.choice):
            if is_tied(store, one.structure.id, ids):
                others[store.structures[ids[0]].label] = None
                near = set(near_to(store, ids))
                facts += [fact for fact in store.facts_about(one.structure.id) if near & {fact.subject, fact.object}]
        found.append(Found(one.structure, tuple(dict.fromkeys(facts))))
    return plainly(store, text, f"{best.answer.reading} Of these, what has to do with {listing(others)} {LIKELIEST}", found)


def asked_in(store: Store, text: str) -> Asked | None:
    """Return a question as far as it is read; None where it asks for yes or no, a contrary or no known kind, or names a list."""
    mentions = mentions_in(store, text)
    focus = focus_of(store, mentions)
    named = tuple(named_by(store, mentions, focus))
    if any(OPPOSED & set(mention.senses.get("relation", "").split()) for mention in mentions):
        return None
    if opens_yes_no(mentions) or unread_noun(mentions) or is_said_so(mentions, focus) or not 0 < len(named) <= MOST_NAMED:
        return None
    among = focus.mention.ids[:1] if focus.mention is not None else ()
    unread = {word for mention in mentions if is_unread(mention) for word in mention.words.split()}
    return Asked(
        words=tuple(words_in(store, mentions, focus)),
        kinds=tuple(kind for one in focus.kinds for kind in kinds_meant(one)),
        number=number_in(mentions, focus),
        named=named,
        among=frozenset(one for id in among for one in store.within(id)),
        is_count=any(mention.senses.get("ask") == "count" for mention in mentions),
        is_most=any("only" in mention.senses and LARGEST.search(mention.words) for mention in mentions),
        narrower=narrower_in(mentions, focus),
        rest=" ".join(word for word in text.split() if not unread.intersection(words_of(word))) if unread else "",
        without=tuple(stemmed(word) for word in sorted(unread)),
    )


def is_of_a_name(store: Store, word: str) -> bool:
    """Tell whether a word that nobody asked with is one of names, but names nothing here.

    Such a word makes another name of those beside it: 'sustentaculum naviculare'.
    """
    return is_telling(word) and word not in store.leanings(NONE) and store.words.get(word, TOLD_RANK) != TOLD_RANK


def is_telling(word: str) -> bool:
    """Tell whether a word is long enough to be one of its own, and no number or kind."""
    return len(word) >= SHORTEST and word.isalpha()


def heard(asked: Asked, known: Container[str]) -> Asked:
    """Return a question in which one sign stands for each word that is not known."""
    words, without = (
        tuple(word if not is_telling(word) or word in known else STRANGE for word in some)
        for some in (asked.words, asked.without)
    )
    return asked._replace(words=words, without=without)


def named_by(store: Store, mentions: Sequence[Mention], focus: Focus) -> Iterator[tuple[str, ...]]:
    """Yield what each name can mean, the likelier first; an agent means its movement: 'the invertors'."""
    for mention in mentions:
        if mention is focus.mention and "kind" in mention.senses:
            continue
        senses = [mention.senses.get(sense, "") for sense in ("agent", "motion")]
        if ids := mention.ids[:2] or tuple(value for value in senses if value in store.structures):
            yield ids


def words_in(store: Store, mentions: Sequence[Mention], focus: Focus) -> Iterator[str]:
    """Yield the stems of a question's words, and in the place of each name its kind."""
    for mention in mentions:
        if mention.ids and not (mention is focus.mention and "kind" in mention.senses):
            yield f"<{store.structures[mention.ids[0]].kind}>"
        else:
            yield from map(stemmed, mention.words.split())


def stemmed(word: str) -> str:
    """Return the stem of a word, of the shortest the word itself."""
    return stem(plain_word(word)) if len(word) > 3 else word


def number_in(mentions: Sequence[Mention], focus: Focus) -> str:
    """Return how many are asked for: a number, 'many' or 'one' as the noun has it, or nothing."""
    words = [word for mention in mentions if not mention.ids for word in mention.words.split()]
    if any(word in NUMBERS for word in words):
        return str(next(NUMBERS[word] for word in words if word in NUMBERS))
    if focus.mention is None:
        return ""
    return "many" if is_said_in_plural(focus.mention.words) else "one"


def best_tried(store: Store, asked: Asked, reply: Reply) -> list[Tried]:
    """Return the choices to which the words of a question lean most, of those that have an answer."""
    choices = {choice: weight_of(store, leanings_of(store, asked, choice)) for choice in choices_for(store, asked)}
    found: list[Tried] = []
    for choice in sorted(choices, key=lambda choice: -choices[choice])[:MOST_TRIED]:
        answer = answer_of_choice(store, choice, reply)
        if answer is not None and is_of_form(asked, answer):
            found.extend(tried_with(store, asked, choice, answer))
    return found


def tried_with(store: Store, asked: Asked, choice: Choice, answer: Answer) -> Iterator[Tried]:
    """Yield a choice with its answer, and with what of this has to do with everything else that is named, if that is less."""
    leanings = frozenset(leanings_of(store, asked, choice))
    others = others_named(store, asked, choice)
    found = {one.structure.id for one in answer.found}
    if choice.key == LEFT_OUT or answer.kind != "structures" or not others:
        yield Tried(choice, answer, leanings | set(leanings_by_answer(store, asked, answer)))
        return
    tied = [{id for id in found if is_tied(store, id, ids)} for ids in others]
    shares = {("any", f"the others are tied to {'all' if some == found else 'some' if some else 'none'}") for some in tied}
    yield Tried(choice, answer, leanings | shares | set(leanings_by_answer(store, asked, answer)))
    kept = found.intersection(*(some for some in tied if some))
    if kept and kept != found:
        left = answer._replace(found=tuple(one for one in answer.found if one.structure.id in kept))
        kinds = {store.structures[ids[0]].kind for ids, some in zip(others, tied, strict=True) if some}
        narrower = {
            ("narrowed", said) for said in ("", choice.key, "all" if all(tied) else "some", *(f"by {kind}" for kind in kinds))
        }
        yield Tried(choice, left, leanings | narrower | set(leanings_by_answer(store, asked, left)))


def others_named(store: Store, asked: Asked, choice: Choice) -> list[tuple[str, ...]]:
    """Return what a question names beside what a choice is of, without the foot, the leg and large groups."""
    return [ids for ids in asked.named if choice.named not in ids and not is_wide(store, ids[0])]


def is_wide(store: Store, id: str) -> bool:
    """Tell whether a name is of the foot, the leg or a large group, by which nothing is narrowed down."""
    return id in (FOOT, LEG) or len(store.within(id)) > WIDEST


def is_tied(store: Store, id: str, ids: Iterable[str]) -> bool:
    """Tell whether some fact ties a structure to one of several, or to a group or member of it."""
    return not store.ties(id).isdisjoint(near_to(store, ids))


def near_to(store: Store, ids: Iterable[str]) -> Iterator[str]:
    """Yield some structures, their members and the groups they belong to."""
    for id in ids:
        yield from (*store.within(id), *store.groups_of(id))


def chances_of(store: Store, asked: Asked, tried: Sequence[Tried]) -> dict[tuple[str, ...], float]:
    """Return how likely each answer is, of readings that come to the same together; by an empty name, that none is right."""
    nothing = frozenset(leanings_to_none(asked))
    shares = shares_of([*(weight_of(store, one.leanings) for one in tried), weight_of(store, nothing)])
    return together([*(found_by(one.answer) for one in tried), ()], shares)


def shares_of(weights: Sequence[float]) -> list[float]:
    """Return how likely each of several is, of which one must be, by how far all leans to each (softmax).

    >>> shares_of([1.0, 1.0])
    [0.5, 0.5]
    """
    most = max(weights)
    odds = [math.exp(weight - most) for weight in weights]
    whole = sum(odds)
    return [one / whole for one in odds]


def together(found: Iterable[tuple[str, ...]], shares: Iterable[float]) -> dict[tuple[str, ...], float]:
    """Return how likely each finding is: those of one finding are added up."""
    chances: dict[tuple[str, ...], float] = {}
    for one, share in zip(found, shares, strict=True):
        chances[one] = chances.get(one, 0.0) + share
    return chances


def weight_of(store: Store, leanings: Iterable[Leaning]) -> float:
    """Return how far some leanings lean together."""
    return math.fsum(store.leanings(reading).get(said, 0.0) for reading, said in leanings)


def found_by(answer: Answer) -> tuple[str, ...]:
    """Return what an answer comes to, so that two that come to the same are one."""
    if answer.value is not None and answer.kind == "count":
        return (str(answer.value),)
    found = [one.structure.id for one in answer.found]
    return tuple(found if answer.kind == "path" else sorted(found))


def choices_for(store: Store, asked: Asked) -> Iterator[Choice]:
    """Yield everything that can be asked of what a question names, of the kinds that it asks for, and the question in short."""
    if asked.rest:
        yield Choice(LEFT_OUT, asked.named[0][0], False, asked.rest)
    for ids in asked.named:
        for rank, id in enumerate(ids):
            label = store.structures[id].label
            for relations, side in () if asked.is_most else ways_of(store, id, asked.kinds):
                question = Question("structures", asked.kinds, (Condition(relations, side, (id,), label),))
                yield Choice(f"{'+'.join(relations)}/{side}", id, rank > 0, question)
            for intent in store.intents:
                if kinds_of(store, id) & set(intent.kinds) and (not asked.is_most or "est " in intent.question):
                    yield Choice(intent.question, id, rank > 0, intent.question.format(label))


def kinds_of(store: Store, id: str) -> set[str]:
    """Return of which kind a structure is: of a group also that of its members, if it is one."""
    kind = store.structures[id].kind
    inner = kinds_in(store, id) if kind in GROUPS else set()
    return {kind, *(inner if len(inner) == 1 else ())}


def ways_of(store: Store, id: str, asked: Iterable[str]) -> Iterator[Way]:
    """Yield the relations that join a structure to the kinds asked for, each with the end at which these stand."""
    kinds, wanted = {store.structures[id].kind, *kinds_in(store, id)}, set(asked)
    both = (HAS_ORIGIN, HAS_INSERTION)
    never = TEXTS | (BY_PLACE | ORDERED if is_wide(store, id) else frozenset())
    for relations in (*((relation,) for relation in store.wordings if relation not in never), both):
        for side in sides(store, relations, kinds, wanted):
            yield relations, side


def answer_of_choice(store: Store, choice: Choice, reply: Reply) -> Answer | None:
    """Return the answer to a choice, if it has one that tells more than the question did, and tells it for certain."""
    if isinstance(choice.asks, str):
        answer = reply(store, choice.asks)
    else:
        try:
            answer = answer_to_question(store, "", choice.asks)
        except NotUnderstood:
            return None
    found = {one.structure.id for one in answer.found}
    is_new = bool(found - {choice.named, ""})
    return answer if answer.status == "answered" and is_new and not is_guess(answer) else None


def is_of_form(asked: Asked, answer: Answer) -> bool:
    """Tell whether an answer is a number where one is asked for, and none elsewhere."""
    return (answer.kind == "count") == asked.is_count


def suits(asked: Asked, answer: Answer) -> bool:
    """Tell whether an answer is of the kinds, the group and the number that a question asks for: 'which two metatarsals'."""
    kinds, found = {meant(kind) for kind in asked.kinds}, [one.structure for one in answer.found]
    if answer.kind == "count":
        return True
    if asked.number.isdigit() and int(asked.number) > 1 == len(found):
        return False
    if asked.among and not any(one.id in asked.among for one in found):
        return False
    return not kinds or any(meant(one.kind) in kinds for one in found)


def leanings_of(store: Store, asked: Asked, choice: Choice) -> Iterator[Leaning]:
    """Yield what of a question leans to a choice, whatever its answer."""
    of, wanted = store.structures[choice.named].kind, "+".join(sorted(asked.kinds)) or "anything"
    yield from ((choice.key, said) for said in ("", f"of {of}", f"for {wanted}", f"of {of} for {wanted}"))
    if choice.key == LEFT_OUT:
        yield from ((LEFT_OUT, f"without {word}") for word in asked.without)
        yield LEFT_OUT, f"{min(len(asked.without), MOST_COUNTED)} words of {min(len(asked.words), LONGEST)}"
    else:
        yield from leanings_by_words(choice.key, asked)
    yield "any", f"one of {len(asked.named)} named"
    if choice.second:
        yield "any", "by its second meaning"


def leanings_by_words(reading: str, asked: Asked) -> Iterator[Leaning]:
    """Yield the words of a question, and each two that follow one another, as they lean to a reading."""
    yield from ((reading, word) for word in asked.words)
    yield from ((reading, f"{word} {after}") for word, after in pairwise(("^", *asked.words, "$")))


def leanings_by_answer(store: Store, asked: Asked, answer: Answer) -> Iterator[Leaning]:
    """Yield what of a question leans to an answer: its kinds and their number."""
    found = [one.structure for one in answer.found]
    kinds = "+".join(sorted({one.kind or "text" for one in found}))
    number = min(len(found), MOST_COUNTED)
    yield "kind", f"{kinds} for {'+'.join(sorted(asked.kinds)) or 'anything'}"
    yield from ((f"kind {kinds}", word) for word in asked.words)
    yield "number", f"{number} for {asked.number or 'any'}"
    yield "number", f"{number} {kinds}"
    if {one.id for one in found} & {id for ids in asked.named for id in ids}:
        yield "any", "named already"
    if answer.kind == "count":
        yield "any", "a count"


def leanings_to_none(asked: Asked) -> Iterator[Leaning]:
    """Yield what of a question leans to no reading at all."""
    yield NONE, ""
    yield NONE, f"for {'+'.join(sorted(asked.kinds)) or 'anything'}"
    yield from leanings_by_words(NONE, asked)
