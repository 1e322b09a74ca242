"""The compiled foot: one read-only SQLite file that answers without reading the tables again."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, wraps

from footgraph.facts import Fact, Intent, Source, Structure, Topic, Wording
from footgraph.names import any_order, plain_name
from footgraph.patterns import Pattern
from footgraph.records import TYPE_CHECKING
from footgraph.standing import roots_of
from footgraph.stems import stem
from footgraph.vocabulary import BRANCH_OF, DESCRIBED_AS, PART_OF, TENDON_OF

if TYPE_CHECKING:
    from typing import Any, Concatenate, ParamSpec, TypeVar

    Given = ParamSpec("Given")
    Made = TypeVar("Made")

GROUPS = ("group", "collective")
"""Kinds of structure that have members. What is said of a group holds for each member; of a collective, for the whole."""

TURNED_ROUND = "turned_round"
"""The rule by which what is told from one end is told from the other."""

MOST_ASKED = 500
"""How many values a query asks for at once."""

NO_MEANINGS = frozenset(("alike", "foreign", "foreign_verb", "name"))
"""Senses of phrases that tell what other words they stand for, and mean nothing themselves."""


TENDON = Pattern(r"^tendon (?:of )?| tendon$", 0)
"""What is said of a muscle's tendon, in a plain name."""


class Store:
    """A compiled foot, open for reading: structures, names and facts are fetched when a question needs them."""

    def __init__(self, connection: sqlite3.Connection):
        self.connection = connection
        self._facts: dict[str, tuple[Fact, ...]] = {}
        self._ends: dict[str, list[tuple[int, str, str]]] = {}
        self._facts_from: dict[tuple[str, str], tuple[Fact, ...]] = {}
        self._members: dict[str, tuple[str, ...]] = {}
        self._leaves: dict[str, tuple[str, ...]] = {}
        self._tellings: dict[str, list[int]] = {}
        self._leanings: dict[str, dict[str, float]] = {}
        self._ties: dict[str, set[str]] = {}
        self.memo: dict[object, Any] = {}

    def is_sound(self) -> bool:
        """Tell whether the file is whole, page by page."""
        return list(self.connection.execute("pragma quick_check(1)")) == [("ok",)]

    @property
    def mark(self) -> str:
        """Return the digest of the tables and code that the store was compiled from; empty if it was not told."""
        return "".join(mark for (mark,) in self.connection.execute("select mark from mark"))

    @cached_property
    def structures(self) -> dict[str, Structure]:
        """Return every structure by id, in the order of ids."""
        rows = self.connection.execute("select * from structures order by id")
        return {
            id: Structure(id, label, kind, latin, listed(abbreviations), listed(names), definition)
            for id, label, kind, latin, abbreviations, names, definition in rows
        }

    def named(self, names: Iterable[str]) -> dict[str, list[str]]:
        """Return the ids of the structures that go by each plain name, best first."""
        asked = sorted(set(names))
        marks = ",".join("?" * len(asked))
        found: dict[str, list[str]] = {}
        for name, structure in self.connection.execute(
            f"select name, structure from names where name in ({marks}) order by name, rank, structure",  # noqa: S608 marks only
            asked,
        ):
            found.setdefault(name, []).append(structure)
        return found

    def named_in_any_order(self, names: Iterable[str]) -> dict[str, str]:
        """Return the structure that each name means whose words stand in another order, or are others that mean the same."""
        asked = {name: words for name in set(names) if (words := any_order(name))}
        marks = ",".join("?" * len(set(asked.values())))
        rows = self.connection.execute(
            f"select words, structure from orders where words in ({marks})",  # noqa: S608 marks only
            sorted(set(asked.values())),
        )
        found = dict(rows)
        return {name: found[words] for name, words in asked.items() if words in found}

    def declined(self, words: str) -> list[str]:
        """Return what goes by a Latin or German name, the surer first; ``words`` stand without the endings of their cases."""
        rows = self.connection.execute("select structure from declined where words = ? order by place", (words,))
        return [id for (id,) in rows]

    def find(self, name: str) -> list[Structure]:
        """Return the structures that go by exactly this name, best first; the plain form of the name counts."""
        plain = plain_name(name)
        return [self.structures[id] for id in self.named([plain]).get(plain, [])]

    def find_near(self, name: str) -> list[Structure]:
        """Return what has a name's words in another order, the skin of a place, or the muscle of a tendon without an entry."""
        plain = plain_name(name)
        ids = list(self.named_in_any_order([plain]).values()) or self.named([f"skin of {plain}"]).get(f"skin of {plain}", [])
        if not ids and (of := plain_name(TENDON.sub("", plain))) != plain:
            ids = [id for id in self.named([of]).get(of, []) if self.structures[id].kind == "muscle"]
        return [self.structures[id] for id in ids]

    def facts_of(self, relation: str) -> tuple[Fact, ...]:
        """Return every fact of one relation, in the order of ids."""
        if relation not in self._facts:
            self._facts[relation] = tuple(self._select("where relation = ? order by n", relation))
        return self._facts[relation]

    def facts_from(self, relation: str, subject: str) -> tuple[Fact, ...]:
        """Return the facts of one relation that are told of one structure, in the order of ids."""
        key = relation, subject
        if key not in self._facts_from:
            self._facts_from[key] = tuple(self._select("where relation = ?1 and subject = ?2 order by n", *key))
        return self._facts_from[key]

    def texts_of(self, id: str) -> Iterator[tuple[str, Fact | None]]:
        """Yield the definition of a structure and each description, with the fact that it is."""
        if self.structures[id].definition:
            yield self.structures[id].definition, None
        for fact in self.facts_from(DESCRIBED_AS, id):
            yield fact.object, fact

    def ends_of(self, relation: str) -> list[tuple[int, str, str]]:
        """Return of every fact of one relation its number, its subject and its object, in the order of ids."""
        if relation not in self._ends:
            rows = self.connection.execute("select n, subject, object from facts where relation = ? order by n", (relation,))
            self._ends[relation] = rows.fetchall()
        return self._ends[relation]

    def facts_numbered(self, relation: str, numbers: Iterable[int]) -> dict[int, Fact]:
        """Return the facts of one relation with some numbers, by these."""
        asked = sorted(set(numbers))
        found: list[Fact] = []
        for start in range(0, len(asked), MOST_ASKED):
            some = asked[start : start + MOST_ASKED]
            found += self._select(f"where relation = ?1 and n in ({','.join(map(str, some))}) order by n", relation)
        return dict(zip(asked, found, strict=True))

    def facts_about(self, structure: str) -> tuple[Fact, ...]:
        """Return every fact in which a structure is subject or object, or a part that makes another fact exact."""
        named = "instr(parts || char(9), '=' || ?1 || char(9))"
        return tuple(self._select(f"where subject = ?1 or object = ?1 or {named} order by n", structure))

    def ties(self, structure: str) -> set[str]:
        """Return what some fact ties a structure to."""
        if structure not in self._ties:
            ends = "select object from facts where subject = ?1 union select subject from facts where object = ?1"
            self._ties[structure] = {end for (end,) in self.connection.execute(ends, (structure,))}
        return self._ties[structure]

    def all_facts(self) -> tuple[Fact, ...]:
        """Return every fact and every conclusion, in the order of ids."""
        return tuple(self._select("where ?1 = ?1 order by n", ""))

    def facts_named(self, ids: Iterable[str]) -> list[Fact]:
        """Return the facts with some ids, in the order of ids."""
        asked = sorted(set(ids))
        return list(self._select(f"where id in ({','.join('?' * len(asked))}) order by n", *asked)) if asked else []

    def _select(self, condition: str, *values: str) -> Iterator[Fact]:
        for row in self.connection.execute(f"select * from facts {condition}", values):  # noqa: S608 our own text
            _, id, subject, relation, thing, parts, source, locator, standing, note, rule, because = row
            pairs = tuple([tuple(pair.split("=", 1)) for pair in parts.split("\t")]) if parts else ()
            premises = tuple(because.split()) if because else ()
            yield Fact(id, subject, relation, thing, pairs, source, locator, standing, note, rule, premises)

    def members(self, structure: str) -> tuple[str, ...]:
        """Return the members of a group, or the heads of a muscle, as ids; empty for anything else."""
        if not self._members:
            found: dict[str, list[str]] = {}
            for group, member in self.connection.execute('select "group", member from members order by 1, 2'):
                found.setdefault(group, []).append(member)
            self._members = {group: tuple(members) for group, members in found.items()}
        return self._members.get(structure, ())

    def leaves(self, structure: str) -> tuple[str, ...]:
        """Return what a group comes to when every group inside it is opened: structures that are no groups, sorted."""
        if structure not in self._leaves:
            members = self.members(structure) if self.structures[structure].kind in GROUPS else ()
            leaves = {leaf for member in members for leaf in self.leaves(member)}
            self._leaves[structure] = tuple(sorted(leaves)) if self.structures[structure].kind in GROUPS else (structure,)
        return self._leaves[structure]

    def within(self, structure: str) -> tuple[str, ...]:
        """Return a structure with every group inside it and every member of these, sorted."""
        if self.structures[structure].kind not in GROUPS:
            return (structure,)
        return tuple(sorted({structure, *(id for member in self.members(structure) for id in self.within(member))}))

    def groups_of(self, structure: str) -> tuple[str, ...]:
        """Return the structure and every group, not collective, that it belongs to, however deep, sorted."""
        return tuple(sorted({structure, *self._groups.get(structure, ())}))

    @cached_property
    def _groups(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for group, leaves in self.leaf_sets.items():
            for leaf in leaves if self.structures[group].kind == "group" else ():
                found.setdefault(leaf, []).append(group)
        return found

    @cached_property
    def leaf_sets(self) -> dict[str, frozenset[str]]:
        """Return what each group and each collective comes to, by id."""
        return {id: frozenset(self.leaves(id)) for id, structure in self.structures.items() if structure.kind in GROUPS}

    def sources(self, keys: Iterable[str]) -> dict[str, Source]:
        """Return works by key."""
        asked, found = sorted(set(keys)), dict[str, Source]()
        for start in range(0, len(asked), MOST_ASKED):
            some = asked[start : start + MOST_ASKED]
            rows = self.connection.execute(
                f"select * from sources where key in ({','.join('?' * len(some))}) order by key",  # noqa: S608 marks only
                some,
            )
            found |= {row[0]: Source(*row) for row in rows}
        return found

    def all_sources(self) -> dict[str, Source]:
        return {row[0]: Source(*row) for row in self.connection.execute("select * from sources order by key")}

    @cached_property
    def families(self) -> dict[str, str]:
        """Return for each source the work whose voice it shares, which mostly is itself."""
        return roots_of(dict(self.connection.execute("select key, follows from sources order by key").fetchall()))

    def voices(self, facts: Iterable[Fact]) -> set[str]:
        """Return the independent works that tell some facts from either end: those that repeat one another are one voice."""
        told = [fact for one in facts for fact in (self.facts_named(one.because) if one.rule == TURNED_ROUND else (one,))]
        return {self.families.get(fact.source, fact.source) for fact in told}

    def phrases(self, texts: Iterable[str]) -> dict[str, list[tuple[str, str]]]:
        """Return what the phrases among some texts mean: pairs of a sense and a value."""
        asked = sorted(set(texts))
        marks = ",".join("?" * len(asked))
        found: dict[str, list[tuple[str, str]]] = {}
        for phrase, sense, value in self.connection.execute(
            f"select phrase, sense, value from phrases where phrase in ({marks}) order by 1, 2, 3",  # noqa: S608 marks only
            asked,
        ):
            if sense not in NO_MEANINGS:
                found.setdefault(phrase, []).append((sense, value))
        return found

    def opens_phrase(self, word: str, senses: Sequence[str]) -> bool:
        """Tell whether a phrase of some senses begins with a word."""
        marks = ",".join("?" * len(senses))
        begins = f"phrase >= ? and phrase < ? and sense in ({marks})"
        asked = (word, f"{word}!", *senses)  # of all that words hold, only the space between them sorts before this mark
        return self.connection.execute(f"select 1 from phrases where {begins} limit 1", asked).fetchone() is not None  # noqa: S608

    @cached_property
    def alike(self) -> dict[str, str]:
        """Return for each stem the word that stands for all that mean the like."""
        rows = self.connection.execute("select phrase, value from phrases where sense = 'alike'")
        return {stem(phrase): value for phrase, value in rows}

    def tellings_with(self, token: str) -> list[int]:
        """Return the numbers of the tellings that have a token."""
        if token not in self._tellings:
            rows = self.connection.execute("select telling from tokens where token = ?", (token,))
            self._tellings[token] = [number for (number,) in rows]
        return self._tellings[token]

    @cached_property
    def told(self) -> list[tuple[tuple[str, ...], str, tuple[str, ...]]]:
        """Return of each telling the structures it is of, the fact, and the structures that its sentence names, in order."""
        rows = self.connection.execute("select structures, fact, named from tellings order by n")
        return [(tuple(structures.split()), fact, tuple(named.split())) for structures, fact, named in rows]

    def tellings_about(self, structure: str) -> list[int]:
        """Return the numbers of the tellings that are of a structure."""
        return self._tellings_about.get(structure, [])

    @cached_property
    def _tellings_about(self) -> dict[str, list[int]]:
        about: dict[str, list[int]] = {}
        for number, (structures, _, _) in enumerate(self.told, 1):
            for structure in structures:
                about.setdefault(structure, []).append(number)
        return about

    def near(self, id: str) -> dict[str, float]:
        """Return what counts as a structure that is named: itself, what it is of or has as part or member, each how much."""
        found = {id: 1.0} | dict.fromkeys(self.within(id), 1.0)
        for group in self.groups_of(id):
            found.setdefault(group, 0.9)
        for other, fit in self._steps.get(id, ()):
            found.setdefault(other, fit)
        return found

    @cached_property
    def _steps(self) -> dict[str, list[tuple[str, float]]]:
        steps: dict[str, list[tuple[str, float]]] = {}
        ends = "select subject, object from facts where relation = ? order by n"
        for relation in (PART_OF, BRANCH_OF, TENDON_OF):
            for part, whole in self.connection.execute(ends, (relation,)):
                steps.setdefault(whole, []).append((part, 0.8))
                steps.setdefault(part, []).append((whole, 0.7))
        return steps

    @cached_property
    def heads(self) -> dict[str, tuple[str, ...]]:
        """Return the heads of each muscle that has any, in the order of ids."""
        muscles = [id for id, structure in self.structures.items() if structure.kind == "muscle"]
        return {id: heads for id in muscles if (heads := self.members(id))}

    @cached_property
    def muscles_of_heads(self) -> dict[str, list[str]]:
        """Return the muscles of each head."""
        return self._objects(PART_OF, "muscle_head", "muscle")

    def muscle_meant(self, id: str) -> str:
        """Return the muscle of a tendon that is named for it and no other, else the structure itself."""
        muscles = self.muscles_of_tendons.get(id, [])
        return (
            muscles[0]
            if len(muscles) == 1 and self.structures[id].label == f"tendon of {self.structures[muscles[0]].label}"
            else id
        )

    def tendons_of(self, muscle: str) -> tuple[str, ...]:
        """Return the tendons that are named for a muscle and no other."""
        return tuple(tendon for tendon in self.muscles_of_tendons if self.muscle_meant(tendon) == muscle)

    @cached_property
    def muscles_of_tendons(self) -> dict[str, list[str]]:
        """Return the muscles of each tendon."""
        return self._objects(TENDON_OF, "tendon", "muscle")

    def _objects(self, relation: str, kind: str, of: str) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for _, subject, thing in self.ends_of(relation):
            if (self.structures[subject].kind, self.structures[thing].kind) == (kind, of):
                found.setdefault(subject, [])
                if thing not in found[subject]:
                    found[subject].append(thing)
        return found

    @cached_property
    def words(self) -> dict[str, int]:
        """Return every word that some name or phrase holds, sorted, with the best rank of these."""
        return dict(self.connection.execute("select word, rank from words order by word"))

    @cached_property
    def wordings(self) -> dict[str, Wording]:
        """Return how each relation is said."""
        return {row[0]: Wording(*row) for row in self.connection.execute("select * from wordings order by relation")}

    @cached_property
    def intents(self) -> tuple[Intent, ...]:
        """Return the questions with a gap that are read for certain."""
        rows = self.connection.execute("select * from intents order by question")
        return tuple(Intent(question, listed(kinds)) for question, kinds in rows)

    def leanings(self, reading: str) -> dict[str, float]:
        """Return how far each word, or what else a question can hold, leans to a reading."""
        if reading not in self._leanings:
            rows = self.connection.execute("select said, weight from leanings where reading = ?", (reading,))
            self._leanings[reading] = dict(rows)
        return self._leanings[reading]

    def topics_near(self, text: str) -> list[Topic]:
        """Return the topics of which a text holds one of the words they need, in the order of their questions."""
        rows = self.connection.execute(
            "select distinct n, question, words, unless from topic_words join topics on n = topic"
            " where instr(?, word) order by n",
            (text,),
        )
        return [Topic(*row[1:]) for row in rows]

    @cached_property
    def pairings(self) -> dict[str, list[tuple[str, str, int]]]:
        """Return which kinds of structure each relation joins, in how many facts: subject kind, object kind, facts."""
        found: dict[str, list[tuple[str, str, int]]] = {}
        for subject, relation, thing, number in self.connection.execute("select * from pairings order by 1, 2, 3"):
            found.setdefault(relation, []).append((subject, thing, number))
        return found


def remembered(make: Callable[Concatenate[Store, Given], Made]) -> Callable[Concatenate[Store, Given], Made]:
    """Return a function of a store and of what can be hashed that makes each thing once a store, and keeps it in its memo."""

    @wraps(make)
    def kept(store: Store, /, *args: Given.args, **named: Given.kwargs) -> Made:
        key = (make.__module__, make.__name__, *args, *named.items())
        if key not in store.memo:
            store.memo[key] = make(store, *args, **named)
        made: Made = store.memo[key]
        return made

    return kept


def listed(cell: str) -> tuple[str, ...]:
    return tuple(cell.split("|")) if cell else ()


def open_store(path: str) -> Store:
    """Open a compiled foot for reading only; a file that is none fails with sqlite3.Error when first read."""
    connection = sqlite3.connect(f"file:{quoted(path)}?mode=ro&immutable=1", uri=True)
    return Store(connection)


def quoted(path: str) -> str:
    """Return a path as it may stand in a file: URI."""
    return os.path.abspath(path).replace("%", "%25").replace("?", "%3f").replace("#", "%23")
