"""The most so of several by what works say of it in words: the largest bone of the foot, the first tarsal bone to ossify.

A sentence tells that only of its own structure, and only where what it compares holds everything that is asked about.
"""

import re
from collections.abc import Iterable

from footgraph.answers import Answer, Found
from footgraph.degrees import DEGREES, MOST
from footgraph.facts import Fact
from footgraph.measures import number_first
from footgraph.mentions import Mention, mentions_in
from footgraph.names import raw_words
from footgraph.patterns import Pattern
from footgraph.questions import kinds_in
from footgraph.records import NamedTuple
from footgraph.saying import capital, lower, plainly, reading
from footgraph.several import Part, ask
from footgraph.stems import stem
from footgraph.store import GROUPS, Store
from footgraph.vocabulary import FOOT

STEMS = "larg|bigg|small|long|short|thick|thinn|strong|weak|wid|broad|narrow|high|low|tall|stout|stocki|great|heavi|deep"
SUPERLATIVE = rf"(?:(?:most|least) \w+|(?:{STEMS})est)"
ORDINAL = r"(?:second|third|2nd|3rd|next)"
FIRST_TO = Pattern(
    r"\b(?P<first>first|last|earliest|latest)\b(?P<what> [\w -]*?)? to (?P<verb>ossify|fuse|appear|break|tear|rupture)\b"
    r"|\b(?:ossif(?:y|ies)|fuses?) (?P<adverb>first|last|earliest|latest)\b"
)
ASKED = Pattern(
    rf"\b(?:(?P<ordinal>{ORDINAL})[ -])?(?P<most>{SUPERLATIVE})(?:,? and {SUPERLATIVE})*\b", only=("est", "most ", "least ")
)
TWO_MOST = Pattern(rf"\btwo ({SUPERLATIVE})\b")
"""'The two largest.'"""
OF_TWO = Pattern(
    rf"\b(?:the )?({'|'.join(MOST)})\b(?= (?:one )?of the two\b|(?: one)?\W*$|(?P<noun> (?:leg )?bone)\b(?! of the foot))"
)
OF_ANOTHER = Pattern(r"\b(?:its|their|whose)\W+(?:\w+\W+){0,2}$")
ONE_OF = Pattern(r"\bone of the\b")
PIECES = Pattern(r"[.;:]\s")
THAN = Pattern(r"^,? than (?:the )?(?P<what>\w+ one\b|\w[\w ]*)")
"""The other of two, with which a sentence compares its structure."""
PLACED = ("medial", "lateral", "front", "back", "plantar", "dorsal")
"""What adjectives of place mean, which may stand between a superlative and its noun."""
LONGEST_STEM = 5
"""How much of a verb its forms have in common: ossify, ossifies."""
BOTH = 2
SAME = {"earliest": "first", "latest": "last"}


class Most(NamedTuple):
    """What a superlative asks: its words as a pattern, how it is said, and the question without it."""

    words: Pattern
    said: str
    rest: str
    is_of_two: bool = False
    other: str = ""
    """Of two, the word for the other one: 'larger' where the smaller is asked for."""


def most_so(store: Store, text: str) -> Answer | None:
    """Return which of what a question asks for most works call the largest, longest, first ... of all that is asked for.

    Of the two largest the one is called the largest, the other the second largest.
    """
    if found := TWO_MOST.search(text):
        each = [most_so(store, f"{text[: found.start()]}{nth}{found[1]}{text[found.end() :]}") for nth in ("", "second ")]
        both = [one for answer in each if answer for one in answer.found]
        read_as = f"{capital(found[0].lower())}: {' '.join(answer.reading for answer in each if answer)}"
        return plainly(store, text, read_as, both) if len({one.structure.id for one in both}) == len(each) else None
    asked = superlative_of(store, text)
    part = ask(store, asked.rest) if asked else None
    if asked is None or part is None or part.question.form != "structures" or len(part.found) < 2:
        return None
    if asked.is_of_two and len(part.found) != BOTH:
        return None
    facts = {id: told for id in part.found if (told := list(told_most(store, id, asked.words, part)))}
    if not facts and asked.other:  # of two, the one that is not the larger is the smaller
        words = either_word(store, asked.other)
        larger = {id: told for id in part.found if (told := list(told_most(store, id, words, part)))}
        facts = {id: told for told in larger.values() for id in part.found if id not in larger}
    voices = sorted(((len(told), id) for id, told in facts.items()), reverse=True)
    if not voices or (len(voices) > 1 and voices[0][0] < 2 * voices[1][0]):
        return None
    one = store.structures[voices[0][1]]
    reasons = tuple(fact for fact in facts[one.id] if fact)
    read_as = f"{capital(asked.said)} of the {lower(reading(store, part.question))}"
    return plainly(store, text, read_as, [Found(one, reasons)], said=f"{capital(one.label)}.")


def superlative_of(store: Store, text: str) -> Most | None:
    """Return the one superlative of a question; None where there is none or more than one, or it asks for several."""
    if number_first(text) > 1:
        return None
    if found := FIRST_TO.search(text):
        first = (found["first"] or found["adverb"]).lower()
        first = SAME.get(first, first)
        verb = (found["verb"] or raw_words(found[0])[0]).lower()[:LONGEST_STEM]
        words = rf"\b{first}\b(?=.{{0,40}}\b{verb})|\b{verb}\w* {first}\b"
        return Most(Pattern(words), f"the {first} to {found['verb'] or 'ossify'}", without(text, found, found["what"] or ""))
    if found := OF_TWO.search(text):
        more, noun = found[1].lower(), found["noun"] or ""
        other = next(word for word in MOST if DEGREES[word] == DEGREES[more]._replace(sign=-DEGREES[more].sign))
        is_of_two = bool(noun) or "two" in text.lower()
        return Most(
            either_word(store, more), more, without(text, found, noun and f"the{noun}"), bool(noun), other if is_of_two else ""
        )
    several = list(ASKED.finditer(text))
    if len(several) != 1:
        return None
    found = several[0]
    ordinal = (found["ordinal"] or "").lower()
    said = f"{ordinal} {found['most']}".strip().lower()
    return Most(alike(store, found["most"].lower(), ordinal), said, without(text, found))


def either_word(store: Store, more: str) -> Pattern:
    """Return a pattern for a comparative, its superlative and the words that mean the same."""
    return Pattern("|".join((alike(store, MOST[more]).text, *(rf"\b{word}\w*" for word in meaning(store, more)))))


def without(text: str, found: re.Match[str], kept: str = "") -> str:
    """Return a question without its superlative, and without a verb and 'one' that then stand for nothing."""
    rest = f"{text[: found.start()]} {kept} {text[found.end() :]}"
    rest = re.sub(
        r"(?:\b(?:is|are|has)|(?<=what)['’]s) (?:the )?(?:one )?\s*(?=\W*$|of\b)|\bthe\s+(?=of\b)|\bone\s*(?=\W*$)",
        " ",
        rest,
        flags=re.I,
    )
    return " ".join(rest.split())


def alike(store: Store, most: str, ordinal: str = "") -> Pattern:
    """Return a pattern for a superlative and those that mean the same, after the same ordinal or none."""
    first, *more = most.split()
    meant = store.alike.get(stem(first), first)
    same = [word for word in (*MOST.values(), "biggest", "greatest") if store.alike.get(stem(word), word) == meant]
    words = "|".join(dict.fromkeys([first, *same]))
    rest = rf"(?: and \w+)? {stem(more[0])}\w*" if more else ""
    before = rf"\b{ordinal} " if ordinal else r"(?<!second )(?<!third )(?<!next )(?<!2nd )\b"
    return Pattern(rf"{before}(?:{words}){rest}\b")


def meaning(store: Store, more: str) -> list[str]:
    """Return the stems of the words that mean the same as a comparative: of two, the slender one is the thinner."""
    meant = store.alike.get(stem(more), "")
    return [word for word, value in store.alike.items() if value == meant] if meant else [stem(more)]


def told_most(store: Store, id: str, words: Pattern, part: Part) -> Iterable[Fact | None]:
    """Yield the facts, None for a definition, that call a structure the most so of all that a question asks for."""
    for said, fact in store.texts_of(id):
        for piece in PIECES.split(said):
            found = words.search(piece)
            if not found or OF_ANOTHER.search(piece[: found.start()]) or ONE_OF.search(piece):
                continue
            if compares_all(store, id, piece[found.end() :], piece[: found.start()], part):
                yield fact
                break


def compares_all(store: Store, id: str, after: str, before: str, part: Part) -> bool:
    """Tell whether what a sentence compares holds all that is asked for: a group of them, or their kind in the same places."""
    if (than := THAN.match(after)) and len(part.found) == BOTH:
        other = store.structures[next(one for one in part.found if one != id)]
        named = [m.ids[:1] for m in mentions_in(store, than["what"])[:1]]
        return named == [(other.id,)] or other.label.startswith(than["what"].removesuffix(" one"))
    follows = [m for m in mentions_in(store, after[:200]) if not {"padding", "only", "join"} & set(m.senses)]
    follows = [m for m in follows if m.ids or store.alike.get(stem(m.words)) not in PLACED]
    follows = follows if follows and (follows[0].ids or "kind" in follows[0].senses) else []
    compared = follows or [m for m in mentions_in(store, before[:200]) if m.ids]
    if follows and id in follows[0].ids:  # 'the larger and medial bone of the leg'
        return True
    return any(holds_all(store, mention, compared, part) for mention in compared[: 1 if follows else None])


def holds_all(store: Store, mention: Mention, compared: list[Mention], part: Part) -> bool:
    """Tell whether a group named holds all that a question asks for, or a kind word is its kind with its places named after."""
    wanted = {leaf for id in part.found for leaf in store.leaves(id)}
    places = {other for one in part.question.conditions for other in one.others} - {FOOT}
    if any(id in places for id in mention.ids) or any(
        store.structures[id].kind in GROUPS and wanted <= set(store.leaves(id)) for id in mention.ids
    ):
        return True
    kinds = {kind for id in part.found for kind in kinds_in(store, id)}
    kind = mention.senses.get("kind", "")
    named = {id for one in compared for id in one.ids}
    named |= {group.id for id in named for group in store.find(f"{kind} of {store.structures[id].label}")}
    return kind in kinds and places <= named
