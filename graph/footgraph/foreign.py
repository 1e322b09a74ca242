"""Questions in German and in Latin put into English: words by the table of phrases, names by their labels, verbs in their place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple, cast

from footgraph.mentions import TITLES, of_kind
from footgraph.names import CALLED_RANK, SILENT, plain_name, words_of
from footgraph.store import Store

LONGEST = 8
SHARED = frozenset(
    "was die in a an am im hat um ab ad ex de sub post ante inter per pes hallux hallucis dorsum planta tarsus calx caput basis corpus"
    " stratum sensible segment band se ac cum crus maximum maximus patient es supra tendo margo lig ligg".split()
)
"""Words of German or Latin that are English words too, or are said in English: they alone do not make a text foreign."""
WRITTEN_OUT = {
    "m": "musculus",
    "mm": "musculi",
    "n": "nervus",
    "nn": "nervi",
    "a": "arteria",
    "aa": "arteriae",
    "v": "vena",
    "vv": "venae",
    "lig": "ligamentum",
    "ligg": "ligamenta",
    "art": "articulatio",
    "artt": "articulationes",
    "r": "ramus",
    "rr": "rami",
    "proc": "processus",
}
"""What the short words before a Latin name stand for."""
KINDS = TITLES | {"musculi": "muscle", "arteria": "artery", "vena": "vein", "ligamentum": "ligament"}
LATIN_NUMBERS = {"i": "primum", "ii": "secundum", "iii": "tertium", "iv": "quartum", "v": "quintum"}
ENDINGS = (
    *("orum", "arum", "ibus", "onem", "onis", "ones", "one", "ium", "um", "em", "am", "es", "is", "us", "ae", "as", "os"),
    *("en", "er", "im", "i", "o", "a", "e", "s", "n"),
)
STEMS = {"os": "oss", "ossa": "oss", "pes": "ped", "hallux": "halluc", "caput": "capit", "crus": "crur", "pars": "part"}
SHORTEST_STEM = 3
TOKEN = re.compile(r"[^\W_]+|[^\w\s]|_")
CLAUSES = re.compile(r"([?!:;,]|\.(?=\s*$))")
CLAUSE_END = frozenset("?!.:;,")
NEGATED = {"can": "cannot"}
ARTICLES = frozenset(("the", "a"))
ASKS = frozenset(("which", "what", "where", "how many", "from where", "into what", "by what", "with what"))
AUXILIARY = frozenset(("is", "are", "can", "was", "were", "cannot"))
BEFORE_NOUNS = frozenset(
    ("in", "on", "at", "from", "by", "with", "to", "between", "behind", "under", "through", "into", "around", "over", "beside")
)
"""English words that stand before a noun, and so end what a sentence is about."""
OF_ALREADY = frozenset(("of the", "of which", "of a"))


class Part(NamedTuple):
    """A piece of a text: as it was written, in English, and what it is: a name, verb, word or mark."""

    written: str
    english: str
    sort: str


def in_english(store: Store, text: str) -> str:
    """Return a German or Latin question in English words and order; any other text as it is.

    ``Von welchem Nerv wird der M. soleus innerviert?`` becomes ``by which nerve is soleus supplied?``
    """
    parts = list(parts_of(store, joined(store, text)))
    if not any(part.sort in ("word", "verb") and part.written.casefold() not in SHARED and is_listed(store, part) for part in parts):
        return text
    passive = any(part.written.casefold() in ("wird", "werden", "wurde", "wurden") for part in parts)
    clauses = [ordered([spoken(part, passive=passive) for part in clause]) for clause in clauses_of(parts)]
    words = " ".join(part.english for clause in clauses for part in clause if part.english)
    words = re.sub(r"\s+([?!.:;,])", r"\1", words)
    words = re.sub(r"\b(to|of|the|in|on|into) \1\b", r"\1", words)
    return CUIUS.sub(lambda found: f"{found[1] or found[4]} is a {found[3]} of which {found[2]}", words)


CUIUS = re.compile(r"^(?:(.+?) )?of which (\w+) (part|branch|continuation)(?: is(?: (.+?))?)?(?=\?|$)")
"""'Cuius ossis pars est ...' asks of which bone it is a part."""


def is_listed(store: Store, part: Part) -> bool:
    """Tell whether a part stands in the table as it is written, not in another case or as a compound."""
    plain = " ".join(words_of(part.written))
    return any(plain in translations(store, sense) for sense in ("foreign", "foreign_verb"))


def joined(store: Store, text: str) -> str:
    """Return a text with the particle at the end of a clause beside its verb: 'setzt ... an' as 'setzt an ...'."""
    apart: dict[str, list[list[str]]] = {}
    for phrase in translations(store, "foreign_verb"):
        verb, *particle = phrase.split()
        if particle:
            apart.setdefault(verb, []).append(particle)
    clauses = []
    for clause in CLAUSES.split(text):
        words = clause.split()
        plain = [" ".join(words_of(word)) for word in words]
        for place, verb in reversed(list(enumerate(plain))):
            particles = [one for one in apart.get(verb, ()) if len(one) < len(plain) - place and plain[-len(one) :] == one]
            if particles:
                particle = max(particles, key=len)
                words = [*words[: place + 1], *words[-len(particle) :], *words[place + 1 : -len(particle)]]
                clause = " ".join(words)
                break
        clauses.append(clause)
    return "".join(clauses)


def parts_of(store: Store, text: str) -> Iterator[Part]:
    """Yield the pieces of a text, the longest names and foreign phrases first; what is neither stays as it is."""
    tokens = TOKEN.findall(text)
    at, after_noun = 0, False
    while at < len(tokens):
        ends = range(min(len(tokens), at + LONGEST), at, -1)
        spans = [tokens[at:end] for end in ends if is_one_span(tokens[at:end])]
        part, length = next(
            ((part, len(span)) for span in spans if (part := known(store, span))), (Part(tokens[at], tokens[at], "other"), 1)
        )
        if part.sort == "other" and part.written in CLAUSE_END:
            part = part._replace(sort="mark")
        if after_noun and part.sort == "word" and part.written.casefold() in GENITIVES:
            part = part._replace(english=GENITIVES[part.written.casefold()])
        if at and tokens[at - 1].casefold() in ("welcher", "welchem") and part.english.endswith("bones"):
            part = part._replace(english=part.english.removesuffix("s"))  # 'Knochen' are one or many
        if not (part.written == "." and after_noun and at + 1 < len(tokens) and tokens[at - 1].casefold() in WRITTEN_OUT):
            yield part
        after_noun = part.sort == "name" or (part.sort == "word" and part.english.split()[-1:] != [] and is_noun(part.english))
        at += length


GENITIVES = {
    "der": "of the",
    "welcher": "of which",
    "welches": "of which",
    "cuius": "of which",
    "eines": "of a",
    "einer": "of a",
    "quorum": "of which",
    "quarum": "of which",
}
NO_NOUNS = frozenset(
    (*ASKS, *ARTICLES, *AUXILIARY, *BEFORE_NOUNS, *OF_ALREADY, "and", "or", "not", "also", "does", "name", "it", "has", "have", "only", "all", "two", "three")
)


def is_noun(english: str) -> bool:
    return english not in NO_NOUNS and english.split()[0] not in BEFORE_NOUNS and not english.endswith((" the", " is", " of"))


def is_one_span(tokens: Sequence[str]) -> bool:
    """Tell whether tokens can be one name or phrase: words, with hyphens between and points after short words."""
    return all(
        token[0].isalnum() or token in ("-", "–") or (token == "." and place and tokens[place - 1].casefold() in WRITTEN_OUT)
        for place, token in enumerate(tokens)
    ) and all(token[0].isalnum() for token in (tokens[0], tokens[-1]))


def known(store: Store, tokens: Sequence[str]) -> Part | None:
    """Return what some tokens are: a foreign phrase or a name, in English; None where they are neither."""
    words = [token for token in tokens if token[0].isalnum()]
    written = " ".join(words)
    plain = " ".join(words_of(written))
    sorts = (("foreign", "word"), ("foreign_verb", "verb"))
    for sense, sort in sorts if written[0].isupper() else reversed(sorts):  # German nouns have a capital: 'Gelenken', 'gelenken'
        if english := translations(store, sense).get(plain):
            return Part(written, "" if english == "-" else english, sort)
    short = "." in tokens[1:2] or words[0].casefold() in KINDS
    if id := structure_named(store, words, short=short):
        return Part(written, store.structures[id].label, "name")
    if len(words) > 1 or len(written) <= SHORTEST_STEM:
        return None
    asked = translations(store, "foreign_verb").get(plain.removesuffix("ne")) if plain.endswith("ne") else ""
    if asked:  # 'innervatne'
        return Part(written, asked, "verb")
    return inflected(store, written) or compound(store, words[0].casefold())


def translations(store: Store, sense: str) -> dict[str, str]:
    """Return the English of each phrase of a sense."""
    key = ("translations", sense)
    if key not in store.memo:
        rows = store.connection.execute("select phrase, value from phrases where sense = ?", (sense,))
        store.memo[key] = dict(rows)
    return cast(dict[str, str], store.memo[key])


def structure_named(store: Store, words: Sequence[str], *, short: bool) -> str:
    """Return the structure that goes by some words, in whatever case they stand; empty where none does."""
    if words[-1].casefold() in SILENT:
        return ""
    first = words[0].casefold()
    full = [WRITTEN_OUT.get(first, first) if short else first, *words[1:]]
    kind = KINDS.get(full[0].casefold(), "")
    wordings = [full, list(words), *([full[1:]] if kind and full[1:] else [])]
    for some in wordings:
        plain = plain_name(" ".join(some))
        found = store.named([plain]).get(plain, []) if len(plain) > 1 else []
        for ids in (found, by_stems(store).get(stems_of(some), [])):
            best = of_kind(store, tuple(ids), kind)[:1]
            if best and (not kind or kind in {store.structures[leaf].kind for leaf in store.leaves(best[0])}):
                return best[0]
    return ""


def by_stems(store: Store) -> dict[tuple[str, ...], list[str]]:
    """Return the structures by the stems of their Latin and German names."""
    if "by_stems" not in store.memo:
        found: dict[tuple[str, ...], list[str]] = {}
        named = [(structure.latin, id) for id, structure in store.structures.items() if structure.latin]
        named += [(structure.label, id) for id, structure in store.structures.items() if structure.kind in ("bone", "muscle")]
        rows = store.connection.execute("select name, structure from names where rank = ? order by name, structure", (CALLED_RANK,))
        for name, id in [*named, *rows]:
            if (stems := stems_of(name.split())) and id not in found.setdefault(stems, []):
                found[stems].append(id)
        store.memo["by_stems"] = found
    return cast(dict[tuple[str, ...], list[str]], store.memo["by_stems"])


def stems_of(words: Sequence[str]) -> tuple[str, ...]:
    """Return words without the endings of their cases.

    >>> stems_of("musculum tibialem anteriorem".split()) == stems_of("musculus tibialis anterior".split())
    True
    """
    return tuple(stem_of(word) for word in words)


def stem_of(word: str) -> str:
    word = " ".join(words_of(word)) if not word.islower() else word
    word = LATIN_NUMBERS.get(word, word)
    word = f"{word[:-3]}ior" if word.endswith("ius") else word  # 'anterius' is 'anterior' of a neuter noun
    if word in STEMS:
        return STEMS[word]
    ending = next((one for one in ENDINGS if word.endswith(one) and len(word) - len(one) >= SHORTEST_STEM), "")
    return word[: len(word) - len(ending)]


def inflected(store: Store, word: str) -> Part | None:
    """Return a word of the table that stands in another case: 'mittleren', 'oberflächlicher'."""
    if "word_stems" not in store.memo:
        store.memo["word_stems"] = {
            stem_of(phrase): english for phrase, english in translations(store, "foreign").items() if " " not in phrase
        }
    english = cast(dict[str, str], store.memo["word_stems"]).get(stem_of(plain_name(word)))
    return Part(word, english, "word") if english and english != "-" else None


def compound(store: Store, word: str) -> Part | None:
    """Return a German compound as its head 'of' what stands before it: 'Zehenbeuger' as 'flexor of toes'."""
    words = translations(store, "foreign")
    heads = {word: english for word, english in words.items() if len(word) > SHORTEST_STEM and " " not in word}
    plain = " ".join(words_of(word))
    for head in sorted(heads, key=len, reverse=True):
        if plain.endswith(head) and len(plain) - len(head) >= SHORTEST_STEM:
            before = plain[: -len(head)]
            for first in (before, before.removesuffix("s"), before.removesuffix("n"), before.removesuffix("en")):
                if english := words.get(first) or (
                    store.structures[id].label if (id := structure_named(store, [first], short=False)) else ""
                ):
                    return Part(word, f"{heads[head]} of {english}", "word")
    return None


def spoken(part: Part, *, passive: bool) -> Part:
    """Return a part with the one of two English forms that fits: 'supply/supplied', 'from/by'."""
    active, slash, other = part.english.partition("/")
    return part._replace(english=other if passive else active) if slash and part.sort in ("word", "verb") else part


def clauses_of(parts: Sequence[Part]) -> Iterator[list[Part]]:
    """Yield the clauses of a text, each with the mark that ends it."""
    clause: list[Part] = []
    for part in parts:
        clause.append(part)
        if part.sort == "mark":
            yield clause
            clause = []
    yield clause


def ordered(clause: list[Part]) -> list[Part]:
    """Return a clause in the English order of words: its verb after what does it, both parts of a verb together."""
    end = [part for part in clause if part.sort == "mark"]
    clause = [part for part in clause if part.sort != "mark"]
    verbs = [place for place, part in enumerate(clause) if part.sort == "verb"]
    if verbs and verbs[0] < len(clause) - 1 and stands_before_subject(clause, verbs[0]):
        after = verbs[0] + 1 + subject_length(clause[verbs[0] + 1 :])
        verb = clause[verbs[0]]
        aux, is_passive, rest = verb.english.partition(" ")
        does = Part("", aux if is_passive and aux in AUXILIARY else "does", "word")
        verb = verb._replace(english=rest) if does.english in AUXILIARY else verb
        clause = [*clause[: verbs[0]], does, *clause[verbs[0] + 1 : after], verb, *clause[after:]]
    elif verbs and verbs[-1] == len(clause) - 1 and len(clause) > 1:
        clause = with_verb_early(clause)
    return [*clause, *end]


def stands_before_subject(clause: list[Part], place: int) -> bool:
    """Tell whether the verb of a clause stands before what does it: 'beugt der ...', 'an welchem Knochen setzt der ...'."""
    before, after = clause[:place], clause[place + 1]
    if not before or after.written.casefold() in ("er", "es", "sie"):
        return True
    opens = before[0]
    if opens.english in ("where", "from where", "into what", "by what", "what", "with what") and len(before) == 1:
        return opens.written.casefold() not in ("wer", "quis", "quid") and after.english.split()[:1] not in (["in"], ["through"], ["under"], ["behind"])
    said = " ".join(part.english for part in before[:2]).split()
    if said[:1] and said[0] in BEFORE_NOUNS and {"which", "what"} & set(said):
        return True
    asked_for = opens.written.casefold() in ("welchen", "quem", "quam", "quos", "quas")
    return opens.english in ASKS and (asked_for or after.written.casefold() == "der")


def subject_length(parts: list[Part]) -> int:
    """Return how many parts what a sentence is about takes: up to a word before a further noun, or the article of another."""
    for place, part in enumerate(parts):
        first = (part.english.split() or [""])[0]
        if place and (
            first in BEFORE_NOUNS
            or part.english in (*ARTICLES, "not", "also")
            or part.sort == "verb"
            or (part.sort == "name" and parts[place - 1].sort == "name")
        ):
            return place
    return len(parts)


def with_verb_early(clause: list[Part]) -> list[Part]:
    """Return a clause that ends in its verb with the verb after its auxiliary and what that is said of, or what is asked for."""
    *rest, verb = clause
    aux = next((place for place, part in enumerate(rest) if part.english in AUXILIARY), None)
    if aux is not None:
        after = rest[aux + 1 :]
        if any(part.english == "not" for part in after):  # 'kann den Fuß nicht heben'
            after = [part for part in after if part.english != "not"]
            rest = [*rest[:aux], rest[aux]._replace(english=NEGATED.get(rest[aux].english, f"{rest[aux].english} not")), *after]
        place = aux + 1 + (subject_length(after) if after and stands_before_subject(rest, aux) else 0)
    else:
        if rest[0].english not in ("which", "what"):
            return clause
        place = 2 if rest[0].english == "which" else 1
        if any(part.written.casefold() == "der" for part in rest[place : place + 1]):
            return [*rest[:place], Part("", "does", "word"), *rest[place:], verb]  # 'welche Muskeln der N. suralis versorgt'
    return [*rest[:place], verb, *rest[place:]]
