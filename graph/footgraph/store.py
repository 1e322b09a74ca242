"""The compiled foot: one read-only SQLite file that answers without reading the tables again."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from functools import cached_property

from footgraph.facts import Fact, Record, Source, Structure, Wording
from footgraph.names import names_of, plain_name, words_of
from footgraph.standing import majority
from footgraph.vocabulary import MEMBER_OF, PART_OF

TABLES = """
create table mark (mark text primary key) without rowid;
create table structures (id text primary key, label text, kind text, latin text, abbreviations text, names text) without rowid;
create table names (name text, rank integer, structure text, primary key (name, rank, structure)) without rowid;
create table words (word text primary key) without rowid;
create table phrases (phrase text, sense text, value text, primary key (phrase, sense, value)) without rowid;
create table wordings (relation text primary key, fact text, asked_subject text, asked_object text,
                       heading text, back_heading text, by_default text, one_in text) without rowid;
create table pairings (subject text, relation text, object text, facts integer, primary key (subject, relation, object)) without rowid;
create table sources (key text primary key, citation text, link text, licence text, read text, note text) without rowid;
create table facts (n integer primary key, id text, subject text, relation text, object text, parts text,
                    source text, locator text, standing text, note text, rule text, because text);
create index facts_by_relation on facts (relation);
create index facts_by_subject on facts (subject);
create index facts_by_object on facts (object);
create index facts_by_id on facts (id);
"""


GROUPS = ("group", "collective")
"""Kinds of structure that have members. What is said of a group holds for each member; of a collective, for the whole."""


class Store:
    """A compiled foot, open for reading: structures, names and facts are fetched when a question needs them."""

    def __init__(self, connection: sqlite3.Connection):
        self.connection = connection
        self._facts: dict[str, tuple[Fact, ...]] = {}
        self._members: dict[str, tuple[str, ...]] = {}

    @property
    def mark(self) -> str:
        """Return the digest of the tables and code that the store was compiled from; empty if it was not told."""
        return "".join(mark for (mark,) in self.connection.execute("select mark from mark"))

    @cached_property
    def structures(self) -> dict[str, Structure]:
        """Return every structure by id, in the order of ids."""
        rows = self.connection.execute("select * from structures order by id")
        return {
            id: Structure(id, label, kind, latin, tuple(filter(None, abbreviations.split("|"))), tuple(filter(None, names.split("|"))))
            for id, label, kind, latin, abbreviations, names in rows
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

    def find(self, name: str) -> list[Structure]:
        """Return the structures that go by exactly this name, best first; the plain form of the name counts."""
        plain = plain_name(name)
        return [self.structures[id] for id in self.named([plain]).get(plain, [])]

    def facts_of(self, relation: str) -> tuple[Fact, ...]:
        """Return every fact of one relation, in the order of ids."""
        if relation not in self._facts:
            self._facts[relation] = tuple(self._select("where relation = ? order by n", relation))
        return self._facts[relation]

    def facts_about(self, structure: str) -> tuple[Fact, ...]:
        """Return every fact in which a structure is subject or object."""
        return tuple(self._select("where subject = ?1 or object = ?1 order by n", structure))

    def all_facts(self) -> tuple[Fact, ...]:
        """Return every fact and every conclusion, in the order of ids."""
        return tuple(self._select("where ?1 = ?1 order by n", ""))

    def fact(self, id: str) -> Fact:
        return next(self._select("where id = ?", id))

    def _select(self, condition: str, value: str) -> Iterator[Fact]:
        for row in self.connection.execute(f"select * from facts {condition}", (value,)):  # noqa: S608 our own text
            _, id, subject, relation, thing, parts, source, locator, standing, note, rule, because = row
            pairs = tuple((name, part) for name, _, part in (pair.partition("=") for pair in filter(None, parts.split("\t"))))
            yield Fact(id, subject, relation, thing, pairs, source, locator, standing, note, rule, tuple(because.split()))

    def members(self, structure: str) -> tuple[str, ...]:
        """Return the members of a group, or the heads of a muscle, as ids; empty for anything else."""
        if not self._members:
            found: dict[str, set[str]] = {}
            for fact in majority(list(self.facts_of(MEMBER_OF))):
                found.setdefault(fact.object, set()).add(fact.subject)
            for fact in self.facts_of(PART_OF):
                if self.structures[fact.subject].kind == "muscle_head":
                    found.setdefault(fact.object, set()).add(fact.subject)
            self._members = {group: tuple(sorted(members)) for group, members in found.items()}
        return self._members.get(structure, ())

    def leaves(self, structure: str) -> tuple[str, ...]:
        """Return what a group comes to when every group inside it is opened: structures that are no groups, sorted."""
        if self.structures[structure].kind not in GROUPS:
            return (structure,)
        return tuple(sorted({leaf for member in self.members(structure) for leaf in self.leaves(member)}))

    def within(self, structure: str) -> tuple[str, ...]:
        """Return a structure with every group inside it and every member of these, sorted."""
        if self.structures[structure].kind not in GROUPS:
            return (structure,)
        return tuple(sorted({structure, *(id for member in self.members(structure) for id in self.within(member))}))

    def groups_of(self, structure: str) -> tuple[str, ...]:
        """Return the structure and every group, not collective, that it belongs to, however deep, sorted."""
        groups = [group for group, leaves in self._leaf_sets.items() if structure in leaves and self.structures[group].kind == "group"]
        return tuple(sorted({structure, *groups}))

    @cached_property
    def _leaf_sets(self) -> dict[str, frozenset[str]]:
        return {id: frozenset(self.leaves(id)) for id, structure in self.structures.items() if structure.kind in GROUPS}

    def sources(self, keys: Iterable[str]) -> dict[str, Source]:
        """Return works by key."""
        asked = set(keys)
        return {key: source for key, source in self.all_sources().items() if key in asked}

    def all_sources(self) -> dict[str, Source]:
        return {row[0]: Source(*row) for row in self.connection.execute("select * from sources order by key")}

    def phrases(self, texts: Iterable[str]) -> dict[str, list[tuple[str, str]]]:
        """Return what the phrases among some texts mean: pairs of a sense and a value."""
        asked = sorted(set(texts))
        marks = ",".join("?" * len(asked))
        found: dict[str, list[tuple[str, str]]] = {}
        for phrase, sense, value in self.connection.execute(
            f"select phrase, sense, value from phrases where phrase in ({marks}) order by phrase, sense, value",  # noqa: S608
            asked,
        ):
            found.setdefault(phrase, []).append((sense, value))
        return found

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Return every word that some name or phrase holds, sorted."""
        return tuple(word for (word,) in self.connection.execute("select word from words order by word"))

    @cached_property
    def wordings(self) -> dict[str, Wording]:
        """Return how each relation is said."""
        return {row[0]: Wording(*row) for row in self.connection.execute("select * from wordings order by relation")}

    @cached_property
    def pairings(self) -> tuple[tuple[str, str, str, int], ...]:
        """Return which kinds of structure each relation joins, in how many facts: subject kind, relation, object kind, facts."""
        return tuple(self.connection.execute("select * from pairings order by 1, 2, 3"))


def open_store(path: str) -> Store:
    """Open a compiled foot for reading only; raises sqlite3.Error where the file is not one."""
    connection = sqlite3.connect(f"file:{quoted(path)}?mode=ro&immutable=1", uri=True)
    return Store(connection)


def quoted(path: str) -> str:
    """Return a path as it may stand in a file: URI."""
    return os.path.abspath(path).replace("%", "%25").replace("?", "%3f").replace("#", "%23")


def store_of(record: Record) -> Store:
    """Return a store that lives in memory only."""
    connection = sqlite3.connect(":memory:")
    fill(connection, record)
    return Store(connection)


def write_store(record: Record, path: str, *, mark: str = "") -> None:
    """Write the compiled foot whole or not at all: to a temporary file beside it, then in its place."""
    handle, temporary = tempfile.mkstemp(dir=os.path.dirname(os.path.abspath(path)), suffix=".tmp")
    os.close(handle)
    try:
        connection = sqlite3.connect(temporary)
        connection.execute("pragma journal_mode = off")
        fill(connection, record)
        connection.execute("insert into mark values (?)", (mark,))
        connection.commit()
        connection.execute("vacuum")
        connection.close()
        os.chmod(temporary, 0o644)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise


def fill(connection: sqlite3.Connection, record: Record) -> None:
    """Write a record, with the indexes that questions need, into an empty database."""
    connection.executescript(TABLES)
    structures = record.structures.values()
    many = connection.executemany
    many(
        "insert into structures values (?,?,?,?,?,?)",
        [(s.id, s.label, s.kind, s.latin, "|".join(s.abbreviations), "|".join(s.names)) for s in structures],
    )
    names = sorted({(name, rank, s.id) for s in structures for name, rank in names_of(s)})
    many("insert into names values (?,?,?)", names)
    phrases = sorted({(" ".join(words_of(p.words)), p.sense, p.value) for p in record.phrases})
    many("insert into phrases values (?,?,?)", phrases)
    ours = [text for text, sense, _ in phrases if sense != "outside"] + [name for name, *_ in names]
    words = sorted({word for text in ours for word in text.split()})
    many("insert into words values (?)", [(word,) for word in words])
    many(
        "insert into wordings values (?,?,?,?,?,?,?,?)",
        [(w.relation, w.fact, w.asked_subject, w.asked_object, w.heading, w.back_heading, w.by_default, w.one_in) for w in record.wordings.values()],
    )
    many("insert into sources values (?,?,?,?,?,?)", [(s.key, s.citation, s.link, s.licence, s.read, s.note) for s in record.sources.values()])
    many(
        "insert into facts values (?,?,?,?,?,?,?,?,?,?,?,?)",
        [
            (n, f.id, f.subject, f.relation, f.object, "\t".join(f"{name}={part}" for name, part in f.parts))
            + (f.source, f.locator, f.standing, f.note, f.rule, " ".join(f.because))
            for n, f in enumerate(record.facts, 1)
        ],
    )
    many("insert into pairings values (?,?,?,?)", pairings_of(record))
    connection.commit()


def pairings_of(record: Record) -> list[tuple[str, str, str, int]]:
    """Return which kinds of structure each relation joins and how often, groups counting as what they hold."""
    kinds: dict[str, frozenset[str]] = {}
    members: dict[str, list[str]] = {}
    for fact in record.facts:
        if fact.relation == MEMBER_OF:
            members.setdefault(fact.object, []).append(fact.subject)

    def kinds_of(id: str) -> frozenset[str]:
        if id not in kinds:
            kind = record.structures[id].kind
            kinds[id] = frozenset((kind,))
            if kind in GROUPS:
                kinds[id] = frozenset(k for member in members.get(id, ()) for k in kinds_of(member))
        return kinds[id]

    found: dict[tuple[str, str, str], int] = {}
    for fact in record.facts:
        if fact.object in record.structures and fact.relation != MEMBER_OF and fact.standing != "variant":
            ends = [fact.object, *(part for _, part in fact.parts if part in record.structures)]
            for pairing in {(s, fact.relation, o) for s in kinds_of(fact.subject) for end in ends for o in kinds_of(end)}:
                found[pairing] = found.get(pairing, 0) + 1
    return sorted((*pairing, facts) for pairing, facts in found.items())
