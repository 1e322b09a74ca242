"""What the tables say, as frozen records: structures, facts, sources, and matches with other vocabularies.

The records are named tuples: frozen like dataclasses, and eight times as quick to define on a cold start.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from footgraph.records import NamedTuple

STANDINGS = ("agreed", "disputed", "variant", "unread")


class Structure(NamedTuple):
    """Anything the graph has a name for: a bone, a muscle, a layer, a movement, an exercise, a group of these."""

    id: str
    label: str
    kind: str
    latin: str = ""
    abbreviations: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    definition: str = ""


class Source(NamedTuple):
    """A work that facts are taken from, and how far one of us has read it.

    ``follows`` is the key of the work whose text it mostly repeats; two that follow one another are no two witnesses.
    """

    key: str
    citation: str
    link: str
    licence: str
    read: str
    note: str = ""
    follows: str = ""


class Fact(NamedTuple):
    """One claim of one source: a subject, a relation and an object, with the parts that make it exact.

    ``parts`` holds what a triple has no room for, such as the bone's feature, the role or the condition.
    A conclusion has the name of its ``rule`` and the ids of the facts it rests on instead of a source.
    """

    id: str
    subject: str
    relation: str
    object: str
    parts: tuple[tuple[str, str], ...] = ()
    source: str = ""
    locator: str = ""
    standing: str = "agreed"
    note: str = ""
    rule: str = ""
    because: tuple[str, ...] = ()

    def part(self, name: str) -> str:
        """Return one part of the claim, or an empty string where the source does not say.

        >>> Fact("f", "soleus", "has_origin", "tibia", (("feature", "soleal_line"),)).part("feature")
        'soleal_line'
        """
        return next((value for key, value in self.parts if key == name), "")


def concluded(subject: str, relation: str, thing: str, rule: str, because: Iterable[str]) -> Fact:
    """Return a conclusion: a fact with a rule and the facts it rests on instead of a source."""
    identity = f"{subject}.{relation}.{thing}.{rule}"
    return Fact(identity, subject, relation, thing, rule=rule, because=tuple(sorted(set(because))))


class Match(NamedTuple):
    """A structure beside its counterpart in another vocabulary, with that vocabulary's own label."""

    structure: str
    predicate: str
    other: str
    other_label: str
    justification: str
    source: str


class Link(NamedTuple):
    """What follows from weighing facts, as one triple: two ids with the name of what is between them.

    ``about`` says what the two are ids of: "structure" of two structures, "fact" of a fact and a structure, "source" of
    two sources, "voice" of a structure and a source, "kind" of a structure and a kind.
    """

    about: str
    subject: str
    relation: str
    object: str


class Wording(NamedTuple):
    """How one relation is said in English: of a fact, and of what is asked for at either end.

    ``by_default`` says whether the relation is meant where a question names none; ``one_in`` how many speakers may
    share one voice for a claim to stand, for relations that sources tell in full, such as a muscle's actions.
    """

    relation: str
    fact: str
    asked_subject: str
    asked_object: str
    by_default: str = ""
    one_in: str = ""


class Phrase(NamedTuple):
    """Words of a question and what they mean: a sense (relation, kind, motion, padding ...) and its value."""

    words: str
    sense: str
    value: str


class Intent(NamedTuple):
    """A question that is read for certain, with a gap for a structure of one of some kinds."""

    question: str
    kinds: tuple[str, ...]


class Topic(NamedTuple):
    """A plain question, and the words in any order by which others are known that come to it (`footgraph.topics`)."""

    question: str
    words: str
    unless: str


class Leaning(NamedTuple):
    """How far a word, or what else a question holds, leans to a reading: a weight learnt from questions with known answers."""

    reading: str
    said: str
    weight: float


class Record(NamedTuple):
    """Everything that was read from the tables, by id and in order.

    ``rows`` tells of each fact in which file and line it stands; ``ontologies`` are files laid on top of ontology.ttl;
    ``passed_over`` tells of each file of triples how many of these speak of nothing that is known here; ``links`` are what
    follows from weighing the facts, where that was asked for.
    """

    structures: dict[str, Structure]
    facts: tuple[Fact, ...]
    sources: dict[str, Source]
    matches: tuple[Match, ...] = ()
    wordings: Mapping[str, Wording] = MappingProxyType({})
    phrases: tuple[Phrase, ...] = ()
    intents: tuple[Intent, ...] = ()
    leanings: tuple[Leaning, ...] = ()
    topics: tuple[Topic, ...] = ()
    rows: Mapping[str, str] = MappingProxyType({})
    ontologies: tuple[str, ...] = ()
    passed_over: Mapping[str, int] = MappingProxyType({})
    links: tuple[Link, ...] = ()
