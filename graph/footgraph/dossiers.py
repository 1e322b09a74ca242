"""What is told of each structure, word by word: the index by which a structure is found from a description of it.

A telling is a name, a definition, a description or a claim. Its tokens are the stems of its words (``w:groov``), the
structures it speaks of (``#talus``), motions (``m:flexion``) and, of a claim, the relation (``r:has_origin``).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from footgraph.facts import Fact, Record
from footgraph.names import CALLED_RANK, SILENT, names_of, words_of
from footgraph.patterns import Pattern
from footgraph.records import NamedTuple
from footgraph.standing import families_of, majority
from footgraph.stems import NEXT_TO_MOST, stem, stems_of
from footgraph.vocabulary import (
    CALLED,
    HAS_ACTION,
    HAS_FIGURE,
    MEMBER_OF,
    OCCURS_AT,
    PRESENCE,
    TESTS_FOR,
)

STOPS = Pattern(r"(?<=[.;])\s+")
LONGEST = 9
"""The most words that a name in a text is looked for with."""


PLACES = (
    "medial|lateral|anterior|posterior|deep|superficial|superior|inferior|proximal|distal|dorsal|plantar"
    "|first|second|third|fourth|fifth"
)
ELLIPSIS = Pattern(
    r"((?:[a-z][\w-]*(?: \([\w -]+\))?,? (?:and |or )?(?:the )?){1,8}?(?:and|or) (?:the )?)((?:[\w-]+ )?[\w-]+) "
    r"(joint|nerve|ligament|arterie|vein|muscle|tendon|bone|compartment)s\b"
)
"""A list whose noun stands once, at its end: 'the subtalar, talonavicular and calcaneocuboid joints'."""


class Telling(NamedTuple):
    """One thing told: of which structures, by which fact (none for names and definitions), its tokens, and whom it names."""

    structures: tuple[str, ...]
    fact: str
    tokens: frozenset[str]
    named: tuple[str, ...] = ()
    """The structures that a sentence names, in order; none for names and claims."""


def tellings(record: Record) -> Iterator[Telling]:
    """Yield everything that is told of the structures of a record, claims once however many works make them."""
    reader = Reader(record)
    yield from of_names(record, reader)
    claims: dict[tuple[str, str, str], list[Fact]] = defaultdict(list)
    for fact in majority(list(record.facts), families_of(record.sources)):
        if fact.object not in record.structures and fact.relation not in (CALLED, HAS_FIGURE, PRESENCE):
            for said in sentences(fact.object):  # a description, a sign, a risk
                yield Telling((fact.subject,), fact.id, reader.tokens(said), reader.named(said))
        elif fact.relation not in (CALLED, HAS_FIGURE):
            claims[fact.subject, fact.relation, fact.object].append(fact)
    for (subject, relation, thing), facts in claims.items():
        if relation == PRESENCE:
            yield Telling((subject,), facts[0].id, frozenset([f"r:{relation}"]))
        elif thing in record.structures:
            tokens = {f"r:{relation}", f"#{subject}", f"#{thing}"}
            ends = {subject, thing}
            for _, part in {part for fact in facts for part in fact.parts}:
                if part in record.structures:
                    ends.add(part)
                    tokens.add(f"#{part}")
                else:
                    tokens |= reader.tokens(part)
            if relation == HAS_ACTION:
                tokens.update(reader.of_movement(thing))
            yield Telling(tuple(sorted(ends)), facts[0].id, frozenset(tokens))
            if relation == TESTS_FOR and record.structures[subject].definition:  # a test is told by what is done in it
                yield Telling((thing,), facts[0].id, reader.tokens(record.structures[subject].definition))


def of_names(record: Record, reader: Reader) -> Iterator[Telling]:
    """Yield the names and the definition of each structure as tellings."""
    for structure in record.structures.values():
        names = {f"w:{reader.meaning(word)}" for name, _ in names_of(structure) for word in name.split()}
        yield Telling((structure.id,), "", frozenset(names))
        for said in sentences(structure.definition):
            pairs = set(reader.pairs(said) if structure.kind == "condition" else ())
            yield Telling((structure.id,), "", reader.tokens(said) | pairs, reader.named(said))


def sentences(text: str) -> list[str]:
    """Return the sentences of a text, and the clauses that a semicolon parts."""
    return [one for one in STOPS.split(text) if one]


def spelled_out(text: str) -> str:
    """Return a sentence in which each item of a list has the noun that stands once, at its end.

    >>> spelled_out("It fuses the subtalar, talonavicular and calcaneocuboid joints.")
    'It fuses the subtalar joint, talonavicular joint and calcaneocuboid joints.'
    >>> spelled_out("The medial and lateral plantar nerves end there.")
    'The medial plantar nerve and lateral plantar nerves end there.'
    """
    return ELLIPSIS.sub(with_nouns, text)


def with_nouns(found: re.Match[str]) -> str:
    """Return the items of a list that was found, each with its noun."""
    items, last, noun = found.groups()
    noun = "artery" if noun == "arterie" else noun
    place, _, rest = last.partition(" ")
    places = PLACES.split("|")
    if rest and place in places and rest not in items.split():  # 'medial and lateral plantar nerves'
        said = re.sub(rf"\b({PLACES})(?=,| and\b| or\b)", rf"\1 {rest} {noun}", items)
    else:
        said = re.sub(r"(\w)((?: \([\w -]+\))?(?:,| and\b| or\b))", rf"\1 {noun}\2", items)
    return f"{said}{last} {found[3]}s"


class Reader:
    """The names and phrases of a record, to find them in texts."""

    def __init__(self, record: Record):
        self.names: dict[str, list[str]] = defaultdict(list)
        for structure in record.structures.values():
            for name, rank in names_of(structure):
                if rank < CALLED_RANK:
                    self.names[name].append(structure.id)
        self.motions: dict[str, str] = {}
        self.alike: dict[str, str] = {}
        for phrase in record.phrases:
            if phrase.sense in ("motion", "agent") and phrase.value != "any":
                self.motions.setdefault(" ".join(words_of(phrase.words)), phrase.value)
            elif phrase.sense == "alike":
                self.alike[stem(phrase.words)] = phrase.value
        self.occurring: dict[str, list[tuple[str, str]]] = defaultdict(list)
        self.members: dict[str, list[str]] = defaultdict(list)
        for fact in record.facts:
            if fact.relation == OCCURS_AT:
                self.occurring[fact.subject].append((fact.object, fact.part("motion")))
            elif fact.relation == MEMBER_OF:
                self.members[fact.object].append(fact.subject)

    def meaning(self, word: str) -> str:
        """Return the stem of a word, or the one word that stands for all that mean the like."""
        return self.alike.get(stem(word), stem(word))

    def tokens(self, text: str) -> frozenset[str]:
        """Return the tokens of a text."""
        found = {f"w:{self.alike.get(stem, stem)}" for _, stem in stems_of(NEXT_TO_MOST.sub(" ", text))}
        return frozenset(found.union(*(tokens for tokens in self.spans(text))))

    def named(self, text: str) -> tuple[str, ...]:
        """Return the structures that a text names, each once, in order."""
        ids = (token[1:] for tokens in self.spans(text) for token in sorted(tokens) if token[0] == "#")
        return tuple(dict.fromkeys(ids))

    def spans(self, text: str) -> list[set[str]]:
        """Return the tokens of structures and motions that a text names, name by name, in order."""
        words = [word for word in words_of(spelled_out(text)) if word not in SILENT]
        spans: list[set[str]] = []
        at = 0
        while at < len(words):
            end = at + 1
            for stop in range(min(len(words), at + LONGEST), at, -1):
                span = " ".join(words[at:stop])
                if span in self.names or span in self.motions:
                    motions = self.motions.get(span, "").split()
                    most = self.alike.get(stem(words[at - 1]), "") if at else ""
                    spans.append({f"#{id}" for id in self.names.get(span, ())} | {f"m:{motion}" for motion in motions})
                    if most.endswith("est"):
                        spans[-1] |= {f"b:{most}+#{id}" for id in self.names.get(span, ())}
                    end = stop if span in self.names else end
                    break
            at = end
        return spans

    def pairs(self, text: str) -> Iterator[str]:
        """Yield a token for each structure and the motion that a sentence names next: which joint is bent, which extended."""
        for sentence in re.split(r"[.;]\s", text):
            spans = self.spans(sentence)
            for place, tokens in enumerate(spans):
                motion = next((one for later in spans[place:] for one in sorted(later) if one.startswith("m:")), "")
                if motion:
                    yield from (f"{token}+{motion}" for token in tokens if token.startswith("#"))

    def of_movement(self, movement: str) -> Iterable[str]:
        """Return the tokens of a movement, or of each of a group: its motion, and where it takes place."""
        for member in (movement, *self.members.get(movement, ())):
            for joint, motion in self.occurring.get(member, ()):
                yield f"m:{motion}"
                yield f"#{joint}"
            yield from self.of_movement(member) if member != movement else ()
