"""Questions in German and in Latin put into English: words by the table of phrases, names by their labels."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from footgraph.case_endings import SHORTEST_STEM, without_case
from footgraph.declined import KINDS, WRITTEN_OUT, structure_named
from footgraph.names import plain_name, plain_word, raw_words, words_of
from footgraph.patterns import Pattern
from footgraph.store import Store, remembered
from footgraph.word_order import ARTICLES, AUXILIARY, DOES, PREPOSITIONS, Part, clauses_of, ordered

LONGEST = 8
"""How many words and marks a phrase or name takes at most."""
SHORTEST_INFLECTED = 5
ENGLISH = frozenset(("the", "which", "what", "of", "is", "are", "does", "how", "where", "who", "to", "at", "by", "with", "whose"))
"""Words that a German or Latin sentence does not hold."""
SHARED = frozenset(
    (
        *(
            "was",
            "die",
            "in",
            "a",
            "an",
            "am",
            "im",
            "hat",
            "um",
            "ab",
            "do",
            "so",
            "es",
            "band",
            "patient",
            "sensible",
            "segment",
            "rein",
        ),
        *(
            "ad",
            "ex",
            "de",
            "sub",
            "post",
            "ante",
            "inter",
            "per",
            "se",
            "ac",
            "cum",
            "non",
            "num",
            "supra",
            "quid",
            "maximum",
            "format",
            "transit",
        ),
        *(
            "pes",
            "pedis",
            "hallux",
            "hallucis",
            "dorsum",
            "planta",
            "tarsus",
            "calx",
            "caput",
            "crus",
            "basis",
            "corpus",
            "margo",
        ),
        *("lig", "ligg", "tendo", "stratum", "supination", "pronation"),
    )
)
"""Words of German or Latin that are English words too, or are said in English: they alone do not make a text foreign."""
PASSIVE = frozenset(("wird", "werden", "wurde", "wurden"))
SENSES = (("foreign", "word"), ("foreign_verb", "verb"))
GENITIVES = {
    "der": "of the",
    "welcher": "of which",
    "welches": "of which",
    "cuius": "of which",
    "quorum": "of which",
    "quarum": "of which",
    "eines": "of a",
    "einer": "of a",
}
"""What some words mean after a noun."""
OF_ONE = frozenset(("welcher", "welchem", "ein", "kein"))
ALIKE_IN_PLURAL = frozenset(("bones", "tarsal bones", "metatarsals"))
"""What German says of one with the word for many."""
NO_NOUNS = frozenset(
    (
        *(*ARTICLES, *AUXILIARY, *GENITIVES.values(), "which", "what", "where", "how many", "name", "and", "or", "not", "no"),
        *("also", "only", "does", "has", "have", "it", "its", "all", "two", "three", "four"),
    )
)
TOKEN = Pattern(r"[^\W_]+|[^\w\s]|_")
CLAUSES = Pattern(r"([?!:;,]|\.(?=\s*$))")
CLAUSE_ENDS = frozenset("?!.:;,")
CONSISTING = Pattern(r"^from (what|which \w+) ((?:does|do) .+?) consist of\b")
OF_WHICH = Pattern(r"^(?:(.+?) )?of which (\w+) (part|branch|continuation)(?: is(?: (.+?))?)?(?=\?|$)")
"""'Cuius ossis pars est ...' asks of which bone it is a part."""


def in_english(store: Store, text: str) -> str:
    """Return a German or Latin question in English words and order; any other text as it is.

    ``Von welchem Nerv wird der M. soleus innerviert?`` becomes ``by which nerve is the soleus supplied?``
    """
    if not may_be_foreign(store, text):
        return text
    parts = list(parts_of(store, with_particles_joined(store, text)))
    if not any(is_listed(store, part) and not part.is_written(*SHARED) for part in parts):
        return text
    if any(part.is_written(*ENGLISH) for part in parts):
        return tidy(" ".join(in_english_sentence(store, part) for part in parts))
    if len(parts) > 1 and parts[0].sort == "other" and parts[1].english == "the" and not is_english_noun(store, parts[0]):
        parts.insert(0, DOES)  # what opens a sentence and is not known is a verb: 'dient das ...'
    passive = any(part.is_written(*PASSIVE) for part in parts)
    clauses = clauses_of([in_voice(part, passive=passive) for part in parts if part.english])
    words = tidy(" ".join(part.english for clause in clauses for part in ordered(clause)))
    words = CONSISTING.sub(lambda found: f"{found[1]} {found[2]} consist of", words)
    return OF_WHICH.sub(lambda found: f"{found[1] or found[4]} is a {found[3]} of which {found[2]}", words)


def may_be_foreign(store: Store, text: str) -> bool:
    """Tell whether a text holds a word with which a foreign phrase begins."""
    words = set(map(plain_word, raw_words(text)))
    words |= {word.removesuffix("ne") for word in words}
    senses = [sense for sense, _ in SENSES]
    return any(store.opens_phrase(word, senses) for word in sorted(words - SHARED))


def tidy(words: str) -> str:
    """Return words with no mark that opens them, no space before a mark and no small word twice.

    >>> tidy(", belong to to the sole ?")
    'belong to the sole?'
    """
    return re.sub(r"\b(to|of|the|in|on|into|between) \1\b", r"\1", re.sub(r"\s+([?!.:;,])", r"\1", words)).lstrip("?!.:;, ")


def in_english_sentence(store: Store, part: Part) -> str:
    """Return a part of an English sentence: a foreign word in English, a name as it is written where it is known so."""
    if part.sort == "name":
        return part.written if store.find(part.written) else part.english
    return part.english if is_listed(store, part) else part.written


def in_voice(part: Part, *, passive: bool) -> Part:
    """Return a part in the one of two forms that fits: 'supply/supplied', 'from/by'."""
    active, slash, other = part.english.partition("/")
    return part._replace(english=other if passive else active) if slash and part.sort in ("word", "verb") else part


def is_listed(store: Store, part: Part) -> bool:
    """Tell whether a part stands in the table as it is written, not in another case or as a compound."""
    plain = " ".join(words_of(part.written))
    return part.sort in ("word", "verb") and any(plain in translations(store, sense) for sense, _ in SENSES)


@remembered
def translations(store: Store, sense: str) -> dict[str, str]:
    """Return the English of each phrase of a sense."""
    return dict(store.connection.execute("select phrase, value from phrases where sense = ?", (sense,)))


def with_particles_joined(store: Store, text: str) -> str:
    """Return a text with the particle at the end of a clause beside its verb: 'setzt ... an' as 'setzt an ...'."""
    return "".join(with_particle_joined(clause, particles_apart(store)) for clause in CLAUSES.split(text))


@remembered
def particles_apart(store: Store) -> dict[str, list[list[str]]]:
    """Return for each verb of the tables the words that may stand apart from it."""
    apart: dict[str, list[list[str]]] = {}
    for phrase in translations(store, "foreign_verb"):
        verb, *particle = phrase.split()
        apart.setdefault(verb, []).extend([particle] if particle else [])
    return apart


def with_particle_joined(clause: str, apart: dict[str, list[list[str]]]) -> str:
    """Return a clause with its last words beside the last verb to which they belong."""
    words = clause.split()
    plain = [" ".join(words_of(word)) for word in words]
    for place in reversed(range(len(words))):
        ends = [one for one in apart.get(plain[place], ()) if len(one) < len(plain) - place and plain[-len(one) :] == one]
        if ends:
            length = len(max(ends, key=len))
            return " ".join((*words[: place + 1], *words[-length:], *words[place + 1 : -length]))
    return clause


def parts_of(store: Store, text: str) -> Iterator[Part]:
    """Yield the pieces of a text, the longest names and foreign phrases first; what is neither stays as it is."""
    tokens = TOKEN.findall(text)
    at, after_noun = 0, False
    while at < len(tokens):
        spans = [tokens[at:end] for end in range(min(len(tokens), at + LONGEST), at, -1) if is_one_span(tokens[at:end])]
        known = ((part, len(span)) for span in spans if (part := known_as(store, span)))
        part, length = next(known, (Part(tokens[at], tokens[at], "mark" if tokens[at] in CLAUSE_ENDS else "other"), 1))
        if part.sort == "word" and after_noun and part.is_written(*GENITIVES):
            part = part._replace(english=GENITIVES[part.written.casefold()])
        if at and tokens[at - 1].casefold() in OF_ONE and part.english in ALIKE_IN_PLURAL:
            part = part._replace(english=part.english.removesuffix("s"))
        if not (part.written == "." and at and at + 1 < len(tokens) and tokens[at - 1].casefold() in WRITTEN_OUT):
            yield part
        after_noun = part.sort == "name" or (part.sort == "word" and is_noun(part)) or is_english_noun(store, part)
        at += length


def is_noun(part: Part) -> bool:
    """Tell whether a word can be a noun, after which a genitive may stand."""
    no_noun = part.english in NO_NOUNS or part.first in PREPOSITIONS or part.english.endswith((" the", " is", " of"))
    return bool(part.english) and not no_noun


def is_english_noun(store: Store, part: Part) -> bool:
    """Tell whether a word that is left as it is can be a noun that both languages have: 'Innervation'."""
    is_noun = part.sort == "other" and part.written[0].isupper() and not part.is_written(*PREPOSITIONS)
    return is_noun and any(word in store.words for word in words_of(part.written))


def is_one_span(tokens: Sequence[str]) -> bool:
    """Tell whether tokens can be one name or phrase: words, with hyphens between and points after short words."""
    between = ("-", "–")
    return (tokens[0][0].isalnum() and tokens[-1][0].isalnum()) and all(
        one[0].isalnum() or one in between or (one == "." and tokens[place - 1].casefold() in WRITTEN_OUT)
        for place, one in enumerate(tokens)
    )


def known_as(store: Store, tokens: Sequence[str]) -> Part | None:
    """Return what some tokens are: a foreign phrase or a name, in English; None where they are neither."""
    words = [token for token in tokens if token[0].isalnum()]
    written, plain = " ".join(words), " ".join(words_of(" ".join(words)))
    for sense, sort in SENSES if written[0].isupper() else reversed(SENSES):  # 'Gelenken' is a noun, 'gelenken' a verb
        if english := translations(store, sense).get(plain):
            return Part(written, english.removeprefix("-"), sort)
    if id := structure_named(store, words, short="." in tokens[1:2] or words[0].casefold() in KINDS):
        return Part(written, store.structures[id].label, "name")
    if len(words) > 1 or len(written) < SHORTEST_INFLECTED:
        return None
    for sense, sort in SENSES if plain.endswith("ne") else ():  # 'innervatne'
        if english := translations(store, sense).get(plain.removesuffix("ne")):
            return Part(written, english, sort)
    return inflected(store, written) or compound(store, written)


def inflected(store: Store, word: str) -> Part | None:
    """Return a word of the table that stands in another case: 'mittleren', 'oberflächlicher'."""
    english = english_by_stem(store).get(without_case(plain_name(word)))
    return Part(word, english, "word") if english else None


@remembered
def english_by_stem(store: Store) -> dict[str, str]:
    """Return the English of each foreign word that means something, by its stem."""
    return {without_case(one): english for one, english in single_words(store).items()}


@remembered
def single_words(store: Store) -> dict[str, str]:
    """Return the English of each foreign word that means something and is no phrase."""
    return {word: english for word, english in translations(store, "foreign").items() if " " not in word and english != "-"}


@remembered
def compound_heads(store: Store) -> list[str]:
    """Return the foreign words that can be the head of a compound, the longest first."""
    return sorted((head for head in single_words(store) if len(head) > SHORTEST_STEM), key=lambda head: (-len(head), head))


def compound(store: Store, word: str) -> Part | None:
    """Return a German compound as its head 'of' what stands before it: 'Zehenbeuger' as 'flexor of toes'."""
    heads, plain = single_words(store), " ".join(words_of(word))
    if main := heads.get(plain.removeprefix("haupt")):
        return Part(word, f"main {main}", "word")
    for head in filter(plain.endswith, compound_heads(store)):
        before = plain.removesuffix(head)
        if len(before) < SHORTEST_STEM:
            continue
        for first in dict.fromkeys((before, *(before.removesuffix(link) for link in ("s", "n", "en")))):
            id = structure_named(store, [first])
            if english := heads.get(first) or (store.structures[id].label if id else ""):
                return Part(word, f"{heads[head]} of {english}", "word")
    return None
