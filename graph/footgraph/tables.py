"""Read the tables strictly: every complaint has its file and line, and all of them come at once."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from footgraph.facts import STANDINGS, Fact, Match, Phrase, Record, Source, Structure, Wording

READ = ("full text", "abstract", "excerpt", "dataset", "convention", "unread")
STRUCTURE_COLUMNS = ("id", "label", "latin", "abbreviations", "names")
SOURCE_COLUMNS = ("key", "citation", "link", "licence", "read", "note")
WORDING_COLUMNS = ("relation", "fact", "asked_subject", "asked_object", "heading", "back_heading", "by_default", "one_in")
PHRASE_COLUMNS = ("sense", "value", "phrases")
CLAIM_COLUMNS = ("source", "locator", "standing", "note")
MATCH_COLUMNS = (
    "subject_id",
    "subject_label",
    "predicate_id",
    "object_id",
    "object_label",
    "mapping_justification",
    "mapping_source",
)
FORBIDDEN = re.compile('["\x00-\x08\x0b-\x1f\x7f-\x9f\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]')
LARGEST_TABLE = 20_000_000


class TableError(ValueError):
    """What is wrong with the tables, one line a problem: the file, the line, and what would be right."""

    def __init__(self, problems: Iterable[str]):
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))


@dataclass(frozen=True)
class Column:
    """One row of ``columns.tsv``: what a column of a table means."""

    table: str
    name: str
    means: str
    accepts: tuple[str, ...]
    needed: bool

    @property
    def words(self) -> dict[str, str]:
        """Return the fixed words the column takes, each with the relation or value it stands for."""
        return {word: value for word, _, value in (entry.partition("=") for entry in self.accepts)}

    @property
    def takes_words(self) -> bool:
        return "=" in self.accepts[0]


@dataclass(frozen=True)
class Row:
    """One line of a table: its cells by column, and where it stands."""

    where: str
    cells: dict[str, str]


@dataclass
class Reading:
    """A read in progress: what was found so far, and every problem met on the way."""

    columns: dict[str, list[Column]] = field(default_factory=dict)
    structures: dict[str, Structure] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    facts: dict[str, Fact] = field(default_factory=dict)
    matches: list[Match] = field(default_factory=list)
    wordings: dict[str, Wording] = field(default_factory=dict)
    phrases: list[Phrase] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def complain(self, where: str, problem: str) -> None:
        self.problems.append(f"{where}: {problem}")


def read_record(folder: str, more: Iterable[str] = ()) -> Record:
    """Return everything the tables of a folder say, with further folders or single fact tables laid on top.

    Raises TableError with every problem of every table, and FileNotFoundError where a path does not exist.
    """
    reading = Reading()
    for row in rows(reading, os.path.join(folder, "columns.tsv"), ("table", "column", "means", "accepts", "needed")):
        c = row.cells
        column = Column(c["table"], c["column"], c["means"], tuple(c["accepts"].split("|")), c["needed"] == "yes")
        reading.columns.setdefault(column.table, []).append(column)
    layers = [table_paths(folder), *(table_paths(path) for path in more)]
    for paths in layers:
        for path in paths:
            read_table(reading, path)
    for paths in layers:
        for path in paths:
            if table_name(path) == "crossrefs.sssom":
                read_matches(reading, path)
            elif is_fact_table(reading, path):
                read_facts(reading, path)
    if reading.problems:
        raise TableError(reading.problems)
    return Record(
        dict(sorted(reading.structures.items())),
        tuple(sorted(reading.facts.values(), key=lambda fact: fact.id)),
        dict(sorted(reading.sources.items())),
        tuple(sorted(reading.matches, key=lambda match: (match.structure, match.other))),
        dict(sorted(reading.wordings.items())),
        tuple(sorted(reading.phrases, key=lambda phrase: (phrase.words, phrase.sense, phrase.value))),
    )


def table_paths(path: str) -> list[str]:
    """Return the tables at a path, sorted: the file itself, or those of a data folder."""
    if not os.path.exists(path):
        raise FileNotFoundError(f"{path}: no such file or folder of tables")
    if os.path.isfile(path):
        return [path]
    found = [os.path.join(path, name) for name in ("sources.tsv", "crossrefs.sssom.tsv")]
    for part in ("structures", "facts", "english"):
        folder = os.path.join(path, part)
        if os.path.isdir(folder):
            found += [os.path.join(folder, name) for name in sorted(os.listdir(folder)) if name.endswith(".tsv")]
    return [table for table in found if os.path.isfile(table)]


def table_name(path: str) -> str:
    return os.path.basename(path).removesuffix(".tsv")


def is_fact_table(reading: Reading, path: str) -> bool:
    return any(column.means == "subject" for column in reading.columns.get(table_name(path), ()))


def read_table(reading: Reading, path: str) -> None:
    """Read one table of structures, sources, matches or English; a fact table waits until every structure is known."""
    name = table_name(path)
    if name == "sources":
        read_sources(reading, path)
    elif name == "wordings":
        for row in rows(reading, path, WORDING_COLUMNS):
            reading.wordings[row.cells["relation"]] = Wording(**row.cells)
    elif name == "phrases":
        for row in rows(reading, path, PHRASE_COLUMNS):
            words = row.cells["phrases"].split("|")
            reading.phrases += [Phrase(word, row.cells["sense"], row.cells["value"]) for word in words]
    elif name not in reading.columns and name != "crossrefs.sssom":
        reading.complain(shown(path), f"unknown table {name!r}{did_you_mean(name, reading.columns)}")
    elif name in reading.columns and not is_fact_table(reading, path):
        read_structures(reading, path, reading.columns[name][0].accepts[0])


def read_structures(reading: Reading, path: str, kind: str) -> None:
    for row in rows(reading, path, STRUCTURE_COLUMNS):
        c = row.cells
        if not re.fullmatch(r"[a-z][a-z0-9_]*", c["id"]):
            reading.complain(row.where, f"id {c['id']!r} should be lower-case words joined by '_'")
        if not c["label"]:
            reading.complain(row.where, f"{c['id']!r} has no label")
        if c["id"] in reading.structures:
            reading.complain(row.where, f"id {c['id']!r} stands already for a {reading.structures[c['id']].kind}")
        reading.structures[c["id"]] = Structure(
            c["id"], c["label"], kind, c["latin"], listed(c["abbreviations"]), listed(c["names"])
        )


def read_sources(reading: Reading, path: str) -> None:
    for row in rows(reading, path, SOURCE_COLUMNS):
        source = Source(**row.cells)
        if source.read not in READ:
            reading.complain(row.where, f"read {source.read!r} should be one of: {', '.join(READ)}")
        if source.link and not source.link.startswith(("https://", "http://")):
            reading.complain(row.where, f"link {source.link!r} should begin with https:// or http://")
        if source.key in reading.sources:
            reading.complain(row.where, f"source {source.key!r} is described twice")
        reading.sources[source.key] = source


def read_matches(reading: Reading, path: str) -> None:
    for row in rows(reading, path, MATCH_COLUMNS):
        c = row.cells
        subject = c["subject_id"].removeprefix("footgraph:")
        structure = reading.structures.get(subject)
        if structure is None:
            reading.complain(row.where, f"unknown structure {subject!r}{did_you_mean(subject, reading.structures)}")
        elif structure.label != c["subject_label"]:
            reading.complain(row.where, f"label {c['subject_label']!r} should be {structure.label!r}, that of {subject!r}")
        if not c["object_label"]:
            reading.complain(row.where, f"{c['object_id']!r} stands without its label")
        reading.matches.append(
            Match(subject, c["predicate_id"], c["object_id"], c["object_label"], c["mapping_justification"], c["mapping_source"])
        )


def read_facts(reading: Reading, path: str) -> None:
    columns = reading.columns[table_name(path)]
    by_name = {column.name: column for column in columns}
    header = (*in_order_of_use(columns), *CLAIM_COLUMNS)
    for row in rows(reading, path, header, any_order=True):
        problems = len(reading.problems)
        for column in columns:
            check_cell(reading, row, column)
        if row.cells["source"] not in reading.sources:
            key = row.cells["source"]
            reading.complain(row.where, f"unknown source {key!r}{did_you_mean(key, reading.sources)}")
        if row.cells["standing"] not in STANDINGS:
            reading.complain(row.where, f"standing {row.cells['standing']!r} should be one of: {', '.join(STANDINGS)}")
        if len(reading.problems) > problems:
            continue
        fact = fact_of(row, by_name)
        if fact.id in reading.facts:
            reading.complain(row.where, f"the same source says the same twice: {fact.id}")
        reading.facts[fact.id] = fact


def in_order_of_use(columns: list[Column]) -> list[str]:
    """Return a fact table's own columns as people read them: subject, relation, object, parts, remarks."""
    order = ("subject", "relation", "object", "part", "remark")
    return [c.name for c in sorted(columns, key=lambda c: (order.index(c.means.split()[0]), c.name))]


def check_cell(reading: Reading, row: Row, column: Column) -> None:
    value = row.cells[column.name]
    if not value:
        if column.needed:
            reading.complain(row.where, f"{column.name} is empty")
        return
    if column.takes_words:
        if value not in column.words:
            reading.complain(row.where, f"{column.name} {value!r} should be one of: {', '.join(sorted(column.words))}")
    elif column.accepts != ("text",):
        structure = reading.structures.get(value)
        if structure is None:
            reading.complain(row.where, f"unknown {column.name} {value!r}{did_you_mean(value, reading.structures)}")
        elif structure.kind not in column.accepts and column.accepts != ("any",):
            reading.complain(row.where, f"{column.name} {value!r} is a {structure.kind}, not a {' or '.join(column.accepts)}")


def fact_of(row: Row, columns: dict[str, Column]) -> Fact:
    """Return the claim of a row; its id is made from what it says and who says it."""
    subject = relation = thing = ""
    parts: list[tuple[str, str]] = []
    said: list[str] = []
    for name, column in columns.items():
        value = row.cells[name]
        means, _, of = column.means.partition(" ")
        if means == "subject":
            subject = value
        elif means == "relation":
            relation = column.words[value]
        elif means == "object":
            thing, relation = value, of or relation
        elif value:
            parts.append((name, value))
            if means == "part":
                said.append(value)
    literal = [] if any(c.means.startswith("object") and c.accepts == ("text",) for c in columns.values()) else [thing]
    identity = [subject, relation, *literal, *sorted(said), row.cells["source"]]
    return Fact(
        ".".join(re.sub(r"[^a-z0-9_]+", "-", part.lower()) for part in identity),
        subject,
        relation,
        thing,
        tuple(sorted(parts)),
        source=row.cells["source"],
        locator=row.cells["locator"],
        standing=row.cells["standing"],
        note=row.cells["note"],
    )


def rows(reading: Reading, path: str, header: tuple[str, ...], *, any_order: bool = False) -> Iterator[Row]:
    """Yield the well-formed rows of a table, and complain about every other line."""
    name = shown(path)
    first, lines = lines_of(reading, path)
    if not lines or not lines[0]:
        reading.complain(name, f"is empty; its first line should be: {' '.join(header)}")
        return
    found = tuple(lines[0].split("\t"))
    if found != header and not (any_order and sorted(found) == sorted(header)):
        for column in sorted(set(found) - set(header)):
            reading.complain(f"{name}:{first}", f"unknown column {column!r}{did_you_mean(column, header)}")
        reading.complain(f"{name}:{first}", f"the columns should be: {' '.join(header)}")
        return
    seen: dict[str, int] = {}
    for number, line in enumerate(lines[1:], first + 1):
        where = f"{name}:{number}"
        cells = line.split("\t")
        if not line:
            reading.complain(where, "empty line")
        elif len(cells) != len(found):
            reading.complain(where, f"{len(cells)} cells, but {len(found)} columns")
        elif line in seen:
            reading.complain(where, f"the same as line {seen[line]}")
        elif check_text(reading, where, found, cells):
            yield Row(where, dict(zip(found, cells, strict=True)))
        seen.setdefault(line, number)


def lines_of(reading: Reading, path: str) -> tuple[int, list[str]]:
    """Return the number of a table's header line and the lines from there on, without the metadata of an SSSOM table."""
    name = shown(path)
    if os.path.getsize(path) > LARGEST_TABLE:
        reading.complain(name, f"is larger than {LARGEST_TABLE:,} bytes")
        return 1, []
    with open(path, "rb") as file:
        raw = file.read()
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        reading.complain(f"{name}:{line}", "is not UTF-8 text; save the table as UTF-8")
        return 1, []
    if "\r" in text:
        reading.complain(name, "has Windows line ends (CRLF); save it with plain line feeds")
        text = text.replace("\r", "")
    if text and not text.endswith("\n"):
        reading.complain(name, "the last line has no line feed")
    lines = text.removesuffix("\n").split("\n")
    metadata = next((n for n, line in enumerate(lines) if not line.startswith("#")), len(lines))
    return metadata + 1, lines[metadata:]


def check_text(reading: Reading, where: str, header: tuple[str, ...], cells: list[str]) -> bool:
    """Tell whether the cells of a line are plain text, and complain about each that is not."""
    problems = len(reading.problems)
    for column, cell in zip(header, cells, strict=True):
        if cell != cell.strip():
            reading.complain(where, f"{column} begins or ends with a space: {cell!r}")
        if (slip := FORBIDDEN.search(cell)) is not None:
            reading.complain(where, f"{column} holds the character {slip.group()!r}, which tables may not hold")
        if cell[:1] in ("=", "+", "@"):
            reading.complain(where, f"{column} begins with {cell[0]!r}, which a spreadsheet would run as a formula")
    return len(reading.problems) == problems


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return '; did you mean ...?' with the nearest known word, or nothing where none is near."""
    from difflib import get_close_matches  # only a mistake pays for it

    near = get_close_matches(word, list(known), 1, 0.7)
    return f"; did you mean {near[0]!r}?" if near else ""


def listed(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split("|") if part)


def shown(path: str) -> str:
    """Return a table's path as people name it: its folder and file."""
    return os.path.join(os.path.basename(os.path.dirname(path)), os.path.basename(path))


def with_facts(record: Record, facts: Iterable[Fact]) -> Record:
    """Return the record with further facts, in order."""
    return record._replace(facts=tuple(sorted((*record.facts, *facts), key=lambda fact: fact.id)))
