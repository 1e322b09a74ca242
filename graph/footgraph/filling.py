"""Fill a compiled foot from a record, in memory or in a file that is written whole or not at all."""

from __future__ import annotations

import os
import re
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing

from footgraph.case_endings import without_cases
from footgraph.dossiers import tellings
from footgraph.facts import Fact, Record
from footgraph.names import CALLED_RANK, TOLD_RANK, any_order, names_of, plain_name, raw_words, words_of
from footgraph.standing import families_of, majority
from footgraph.store import GROUPS, Store
from footgraph.topics import compiled_topic, needed_words
from footgraph.vocabulary import CALLED, DESCRIBED_AS, MEMBER_OF, PART_OF, TENDON_OF, TEXTS

TABLES = """
create table mark (mark text primary key) without rowid;
create table structures (id text primary key, label text, kind text, latin text, abbreviations text, names text,
                         definition text) without rowid;
create table names (name text, rank integer, structure text, primary key (name, rank, structure)) without rowid;
create table orders (words text primary key, structure text) without rowid;
create table declined (words text, place integer, structure text, primary key (words, place)) without rowid;
create table members ("group" text, member text, primary key ("group", member)) without rowid;
create table words (word text primary key, rank integer) without rowid;
create table phrases (phrase text, sense text, value text, primary key (phrase, sense, value)) without rowid;
create table wordings (relation text primary key, fact text, asked_subject text, asked_object text,
                       by_default text, one_in text) without rowid;
create table intents (question text primary key, kinds text) without rowid;
create table leanings (reading text, said text, weight real, primary key (reading, said)) without rowid;
create table topics (n integer primary key, question text, words text, unless text);
create table topic_words (word text, topic integer, primary key (word, topic)) without rowid;
create table pairings (subject text, relation text, object text, facts integer,
                       primary key (subject, relation, object)) without rowid;
create table sources (key text primary key, citation text, link text, licence text, read text, note text,
                      follows text) without rowid;
create table facts (n integer, id text, subject text, relation text, object text, parts text, source text, locator text,
                    standing text, note text, rule text, because text, primary key (relation, n)) without rowid;
create table tellings (n integer primary key, structures text, fact text, named text);
create table tokens (token text, telling integer, primary key (token, telling)) without rowid;
create index facts_by_ends on facts (relation, n, subject, object);
create unique index facts_by_id on facts (id);
create index facts_by_subject on facts (subject);
create index facts_by_object on facts (object);
create index sources_by_key on sources (key, follows);
"""


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
        with closing(sqlite3.connect(temporary)) as connection:
            connection.execute("pragma journal_mode = off")
            fill(connection, record)
            connection.execute("insert into mark values (?)", (mark,))
            connection.commit()
            connection.execute("vacuum")
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
        "insert into structures values (?,?,?,?,?,?,?)",
        [(s.id, s.label, s.kind, s.latin, "|".join(s.abbreviations), "|".join(s.names), s.definition) for s in structures],
    )
    names = sorted(all_names(record))
    many("insert into names values (?,?,?)", names)
    many("insert into orders values (?,?)", sorted(in_any_order(record, names).items()))
    many("insert into declined values (?,?,?)", in_any_case(record, names))
    phrases = sorted({(" ".join(words_of(p.words)), p.sense, p.value) for p in record.phrases if p.sense != "name"})
    many("insert into phrases values (?,?,?)", [phrase for phrase in phrases if phrase[1] != "word"])
    ours = [(text, 0) for text, sense, _ in phrases if sense not in ("outside", "word", "foreign", "foreign_verb")] + [
        (name, rank) for name, rank, _ in names
    ]
    often = Counter(word for text in all_texts(record) for word in set(raw_words(text)))
    told = [(word, TOLD_RANK) for word, times in often.items() if times > 2]
    told += [(text, TOLD_RANK) for text, sense, _ in phrases if sense == "word"]
    words = {word: rank for text, rank in sorted([*told, *ours], key=lambda one: -one[1]) for word in text.split()}
    many("insert into words values (?,?)", sorted(words.items()))
    many(
        "insert into wordings values (?,?,?,?,?,?)",
        [(w.relation, w.fact, w.asked_subject, w.asked_object, w.by_default, w.one_in) for w in record.wordings.values()],
    )
    many("insert into intents values (?,?)", [(i.question, "|".join(i.kinds)) for i in record.intents])
    many("insert into leanings values (?,?,?)", record.leanings)
    topics = list(enumerate(map(compiled_topic, record.topics), 1))
    many("insert into topics values (?,?,?,?)", [(n, *topic) for n, topic in topics])
    many("insert into topic_words values (?,?)", [(word, n) for n, topic in topics for word in needed_words(topic)])
    many(
        "insert into sources values (?,?,?,?,?,?,?)",
        [(s.key, s.citation, s.link, s.licence, s.read, s.note, s.follows) for s in record.sources.values()],
    )
    many(
        "insert into facts values (?,?,?,?,?,?,?,?,?,?,?,?)",
        [(n, *row_of(fact)) for n, fact in enumerate(record.facts, 1)],
    )
    many("insert into members values (?,?)", members_of(record))
    many("insert into pairings values (?,?,?,?)", pairings_of(record))
    dossiers = list(enumerate(tellings(record), 1))
    many(
        "insert into tellings values (?,?,?,?)",
        [(n, " ".join(one.structures), one.fact, " ".join(one.named)) for n, one in dossiers],
    )
    many("insert into tokens values (?,?)", sorted((token, n) for n, one in dossiers for token in one.tokens))
    connection.commit()


def all_texts(record: Record) -> Iterator[str]:
    """Yield every definition and description."""
    yield from (structure.definition for structure in record.structures.values())
    yield from (fact.object if fact.relation == DESCRIBED_AS else fact.note for fact in record.facts)


def all_names(record: Record) -> set[tuple[str, int, str]]:
    """Return every plain name with its rank and its structure: those of the structure's row, and those that a source gives it."""
    called: dict[str, list[str]] = {}
    for fact in record.facts:
        if fact.relation == CALLED:
            called.setdefault(fact.subject, []).append(fact.object)
    structures = record.structures.values()
    names = {(name, rank, s.id) for s in structures for name, rank in names_of(s, called.get(s.id, ()))}
    names |= {
        (plain_name(p.words), SYNONYM, p.value) for p in record.phrases if p.sense == "name" and p.value in record.structures
    }
    names |= tendon_names(record, names)
    return names | turned_names(record, names)


SYNONYM = 2
"""The rank of what people call a structure when they ask: that of its synonyms, though it is none."""
PLACED = frozenset(
    (
        *("arch", "artery", "bone", "bone_feature", "compartment", "fascia", "joint", "ligament", "nerve"),
        *("region", "retinaculum", "skin_area", "tendon_sheath", "vein"),
    )
)
"""Kinds whose names tell where a thing lies, in an order that may be turned."""


def in_any_order(record: Record, names: Iterable[tuple[str, int, str]]) -> dict[str, str]:
    """Return the one structure that some words in alphabetical order name, of names that are not told in other languages.

    The nerve to a muscle is left out: 'soleus nerve' asks for the nerve of soleus.
    """
    found: dict[str, dict[str, int]] = {}
    for name, rank, id in names:
        is_thing = record.structures[id].kind in PLACED
        if is_thing and rank < CALLED_RANK and not name.startswith("nerve to ") and (words := any_order(name)):
            ranks = found.setdefault(words, {})
            ranks[id] = min(rank, ranks.get(id, rank))
    best = {words: sorted(ranks.items(), key=lambda one: one[1]) for words, ranks in found.items()}
    return {words: ids[0][0] for words, ids in best.items() if len(ids) == 1 or ids[0][1] < ids[1][1]}


LATIN_NAME = re.compile(r"^(?:arcus|arteria|articulatio|ligamentum|musculus|nervus|os|ramus|retinaculum|tendo|vena) [a-z ]+$")


def in_any_case(record: Record, names: Iterable[tuple[str, int, str]]) -> Iterator[tuple[str, int, str]]:
    """Yield the structures by their Latin and German names without the endings of cases, the surer first."""
    structures = record.structures.values()
    named = [(one.latin, one.id) for one in structures if one.latin]
    named += [(name, one.id) for one in structures for name in one.names if LATIN_NAME.match(name)]
    named += [(one.label, one.id) for one in structures if one.kind in ("bone", "group", "muscle")]
    named += [(name, id) for name, rank, id in names if rank == CALLED_RANK]
    found: dict[str, dict[str, None]] = {}
    for name, id in named:
        found.setdefault(without_cases(name.split()), {})[id] = None
    yield from ((words, place, id) for words, ids in sorted(found.items()) for place, id in enumerate(ids))


def turned_names(record: Record, names: set[tuple[str, int, str]]) -> set[tuple[str, int, str]]:
    """Return the names of parts made from those of their whole: 'fifth metatarsal base', 'great toe MTP joint'."""
    of: dict[str, list[str]] = {}
    ids: dict[str, str] = {}
    for name, rank, id in sorted(names, key=lambda one: one[1]):
        if rank < CALLED_RANK:
            of.setdefault(id, []).append(name)
            ids.setdefault(name, id)
    made = set()
    for structure in record.structures.values():
        part, _, whole = plain_name(structure.label).partition(" of ")
        if whole in ids and structure.kind not in ("group", "collective"):
            parts = {part, *(part.replace(long, short) for long, short in SHORT.items())}
            forms = {form for name in of[ids[whole]] for one in parts for form in (f"{name} {one}", f"{one} of {name}")}
            made |= {(form, CALLED_RANK, structure.id) for form in forms}
    for name, rank, id in names:
        if rank < CALLED_RANK and record.structures[id].kind == "nerve" and name.endswith(" nerve"):
            made.add((f"{name.removesuffix(' nerve')} innervation", CALLED_RANK, id))
    known = {name for name, _, _ in names}
    return {one for one in made if one[0] not in known}


SHORT = {
    "metatarsophalangeal": "mtp",
    "proximal interphalangeal": "pip",
    "distal interphalangeal": "dip",
    "interphalangeal": "ip",
    "tarsometatarsal": "tmt",
}
"""Joints as they are mostly written."""


def tendon_names(record: Record, names: set[tuple[str, int, str]]) -> set[tuple[str, int, str]]:
    """Return the names of tendons made from those of their muscle: 'FHL tendon', where the tendon has a name of that form."""
    tendons: dict[str, str] = {}
    for fact in record.facts:
        if (
            fact.relation == TENDON_OF
            and record.structures[fact.subject].label == f"tendon of {record.structures[fact.object].label}"
        ):
            tendons[fact.object] = fact.subject
    known = {name for name, _, _ in names}
    made = {(f"{name} tendon", CALLED_RANK, tendons[id]) for name, rank, id in names if id in tendons and rank < CALLED_RANK}
    made |= {(f"tendon of {name}", CALLED_RANK, tendons[id]) for name, rank, id in names if id in tendons and rank < CALLED_RANK}
    return {one for one in made if one[0] not in known}


def row_of(fact: Fact) -> tuple[str, ...]:
    """Return a fact as the store keeps it: its parts and its premises as one text each."""
    parts = "\t".join(f"{name}={part}" for name, part in fact.parts)
    said = (fact.id, fact.subject, fact.relation, fact.object, parts)
    return (*said, fact.source, fact.locator, fact.standing, fact.note, fact.rule, " ".join(fact.because))


def members_of(record: Record) -> list[tuple[str, str]]:
    """Return each group with each of its members, and each muscle with its heads, as most sources have it."""
    found = {
        (fact.object, fact.subject)
        for fact in majority([f for f in record.facts if f.relation == MEMBER_OF], families_of(record.sources))
    }
    heads = [f for f in record.facts if f.relation == PART_OF and record.structures[f.subject].kind == "muscle_head"]
    return sorted(found | {(fact.object, fact.subject) for fact in heads})


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
        if fact.relation not in (*TEXTS, MEMBER_OF) and fact.standing != "variant":
            ends = [fact.object, *(part for _, part in fact.parts if part in record.structures)]
            for pairing in {(s, fact.relation, o) for s in kinds_of(fact.subject) for end in ends for o in kinds_of(end)}:
                found[pairing] = found.get(pairing, 0) + 1
    return sorted((*pairing, facts) for pairing, facts in found.items())
