"""The English order of words for sentences whose words come from German or Latin: the verb after what does it."""

from collections.abc import Iterator, Sequence

from footgraph.records import NamedTuple

ARTICLES = frozenset(("the", "a"))
AUXILIARY = frozenset(("is", "are", "can", "cannot"))
DENIED = {"can": "cannot"}
PREPOSITIONS = frozenset(
    ("in", "on", "at", "from", "by", "with", "to", "between", "behind", "under", "through", "into", "around", "over", "beside")
)
"""Words that stand before a noun, and so end what a sentence is about."""
PLACES_ASKED = frozenset(("where", "from where"))
THINGS_ASKED = frozenset(("which", "what"))
AFTER_SUBJECT = frozenset(("not", "also", "never"))
MASCULINE = "der"
"""The German article that marks what a sentence is about, where it does not mark something else."""
OBJECTS_ASKED = frozenset(("welchen", "quem", "quam", "quos", "quas"))
"""Words for 'which' that ask for what something is done to."""
DOERS_ASKED = frozenset(("quis", "quid"))
KINDS = frozenset(("muscles", "bones", "joints", "nerves", "branches"))
"""Words for many that stand without an article: 'innerviert der N. suralis Muskeln'."""
DOERS = frozenset(("er", "es", "sie"))


class Part(NamedTuple):
    """A piece of a text: as it was written, in English, and what it is: a name, verb, word, mark or something else."""

    written: str
    english: str
    sort: str

    @property
    def first(self) -> str:
        """Return the first English word."""
        return self.english.partition(" ")[0]

    def is_written(self, *words: str) -> bool:
        """Tell whether it was written as one of some words."""
        return self.written.casefold() in words


DOES = Part("", "does", "word")


def clauses_of(parts: Sequence[Part]) -> Iterator[list[Part]]:
    """Yield the clauses of a text, each with the mark that ends it."""
    clause: list[Part] = []
    for part in parts:
        clause.append(part)
        if part.sort == "mark":
            yield clause
            clause = []
    yield clause


def ordered(clause: Sequence[Part]) -> list[Part]:
    """Return a clause in the English order of words.

    >>> words = (("beugt", "flex", "verb"), ("soleus", "soleus", "name"), ("das", "the", "word"), ("Knie", "knee", "word"))
    >>> " ".join(part.english for part in ordered([Part(*word) for word in words]))
    'does soleus flex the knee'
    """
    marks = [part for part in clause if part.sort == "mark"]
    told = [part for part in clause if part.sort != "mark"]
    verb = next((place for place, part in enumerate(told) if part.sort == "verb"), len(told))
    if verb + 1 < len(told) and stands_before_subject(told, verb):
        told = with_verb_after_subject(told, verb)
    elif is_latin_claim(told, marks):
        told = [DOES, told[0], told[-1], *told[1:-1]]
    elif len(told) > 1 and told[-1].sort == "verb":
        told = with_verb_early(told)
    return [*told, *marks]


def is_latin_claim(told: Sequence[Part], marks: Sequence[Part]) -> bool:
    """Tell whether a clause asks yes or no by nothing but its mark: 'musculus plantaris genu transit?'."""
    asks = {word for part in told for word in part.english.split()} & {
        *THINGS_ASKED,
        "where",
        "how",
        "who",
        "does",
        "is",
        "are",
        "name",
    }
    return (
        len(told) > 2 and told[0].sort == "name" and told[-1].sort == "verb" and any(m.written == "?" for m in marks) and not asks
    )


def stands_before_subject(clause: Sequence[Part], place: int) -> bool:
    """Tell whether a verb stands before what does it: 'beugt der ...', 'an welchem Knochen setzt der ...'."""
    before, after = clause[:place], clause[place + 1]
    if not before or after.is_written(*DOERS):
        return True
    opens, asks = before[0], set(" ".join(part.english for part in before[:2]).split())
    if opens.first in PREPOSITIONS and asks & THINGS_ASKED:
        return True
    if len(before) == 1 and opens.english in (*PLACES_ASKED, "what"):
        return not opens.is_written(*DOERS_ASKED) and after.first not in PREPOSITIONS
    return bool(asks & {*THINGS_ASKED, "many"}) and (opens.is_written(*OBJECTS_ASKED) or after.is_written(MASCULINE))


def with_verb_after_subject(clause: Sequence[Part], place: int) -> list[Part]:
    """Return a clause with 'does' in the place of its verb and the verb after what does it; 'is felt' keeps its 'is'."""
    verb, end = clause[place], place + 1 + subject_length(clause[place + 1 :])
    opens = DOES
    if verb.first in AUXILIARY:
        opens, verb = Part("", verb.first, "word"), verb._replace(english=verb.english.partition(" ")[2])
    return [*clause[:place], opens, *clause[place + 1 : end], verb, *clause[end:]]


def subject_length(parts: Sequence[Part]) -> int:
    """Return how many parts what a sentence is about takes: up to a preposition, or the article of a further noun."""
    for place, part in enumerate(parts):
        two_names = (part.sort == "name" or part.english in KINDS) and parts[place - 1].sort == "name"
        ends = part.first in PREPOSITIONS or part.english in ARTICLES | AFTER_SUBJECT or part.sort == "verb" or two_names
        if place and ends:
            return place
    return len(parts)


def with_verb_early(clause: Sequence[Part]) -> list[Part]:
    """Return a clause that ends in its verb with the verb after its auxiliary and its subject, or after what is asked for."""
    *rest, verb = clause
    aux = next((place for place, part in enumerate(rest) if part.english in AUXILIARY), None)
    if aux is not None:
        rest = with_denial_early(rest, aux)
        follows = aux + 1 < len(rest) and stands_before_subject(rest, aux)
        place = aux + 1 + (subject_length(rest[aux + 1 :]) if follows else 0)
    elif rest[0].english not in THINGS_ASKED:
        return list(clause)
    else:
        place = 2 if rest[0].english == "which" else 1
        if rest[place : place + 1] and rest[place].is_written(MASCULINE):  # 'welche Muskeln der N. suralis versorgt'
            return [*rest[:place], DOES, *rest[place:], verb]
    return [*rest[:place], verb, *rest[place:]]


def with_denial_early(clause: Sequence[Part], aux: int) -> list[Part]:
    """Return a clause with 'not' right after the auxiliary: 'kann den Fuß nicht heben'."""
    kept = [part for part in clause if part.english != "not"]
    if len(kept) == len(clause):
        return list(clause)
    denied = DENIED.get(clause[aux].english, f"{clause[aux].english} not")
    return [*kept[:aux], kept[aux]._replace(english=denied), *kept[aux + 1 :]]
