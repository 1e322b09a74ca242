"""Read the tables strictly: every complaint has its file and line, and all of them come at once."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from footgraph.facts import STANDINGS, Fact, Intent, Leaning, Match, Phrase, Record, Source, Structure, Topic, Wording
from footgraph.rows import Problems, Row, did_you_mean, rows, shown
from footgraph.vocabulary import ANTAGONIST_OF, ARTICULATES_WITH, BRANCH_OF, CROSSES, MEMBER_OF, PART_OF, SYNERGIST_OF

NUMBER = re.compile(r"-?\d+(\.\d+)?")
PROSE = (("text",), ("number",))
"""What a column accepts that may be worded or measured anew without becoming another claim."""
LOOSE = ("columns.tsv", "crossrefs.sssom.tsv", "exceptions.tsv", "sources.tsv")
"""Tables that lie beside the folders structures/, facts/ and english/."""
GRAPH_ENDINGS = (".ttl", ".ttl12", ".nt", ".trig", ".nq", ".rdf", ".owl", ".xml", ".jsonld", ".json", ".jsonl", "_edges.tsv")
LITERALS = (*PROSE, ("name",))
"""What a column accepts that holds no structure."""
CONCLUDED = (ANTAGONIST_OF, ARTICULATES_WITH, CROSSES, SYNERGIST_OF)
SENSES = (
    "alike",
    "ask",
    "aux",
    "kind",
    "relation",
    "side",
    "motion",
    "agent",
    "name",
    "not",
    "join",
    "part",
    "padding",
    "only",
    "outside",
    "thing",
    "word",
    "foreign",
    "foreign_verb",
)
READ = ("full text", "abstract", "excerpt", "dataset", "convention", "unread")
STRUCTURE_COLUMNS = ("id", "label", "latin", "abbreviations", "names", "definition")
SOURCE_COLUMNS = ("key", "citation", "link", "licence", "read", "note", "follows")
WORDING_COLUMNS = ("relation", "fact", "asked_subject", "asked_object", "by_default", "one_in")
PHRASE_COLUMNS = ("sense", "value", "phrases")
INTENT_COLUMNS = ("question", "kinds")
LEANING_COLUMNS = ("reading", "said", "weight")
TOPIC_COLUMNS = ("question", "words", "unless")
PHRASE_OF_TOPIC = re.compile(r"(?!\.\.)(?:(?:^| )(?:[^\W_]+\*?(?:/[^\W_]+\*?)*\??|\*|\.\.(?=.)))+")
OF_ASKING = ("examples", "forms")
"""Tables of what can be asked: for people, no part of a record; asking.py reads them."""
CLAIM_COLUMNS = ("source", "locator", "standing", "note")
MATCH_COLUMNS = (
    "subject_id",
    "subject_label",
    "predicate_id",
    "object_id",
    "object_label",
    "mapping_justification",
    "comment",
)
LABEL_NOT_SHOWN = "label not shown"
"""How the comment of a match begins whose outside label was not printed where the id was read."""
MEANINGS = ("kind", "subject", "relation", "object", "part", "remark")


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
    intents: list[Intent] = field(default_factory=list)
    leanings: list[Leaning] = field(default_factory=list)
    topics: list[Topic] = field(default_factory=list)
    problems: Problems = field(default_factory=Problems)
    rows: dict[str, str] = field(default_factory=dict)
    passed_over: dict[str, int] = field(default_factory=dict)

    def complain(self, where: str, problem: str) -> None:
        self.problems.complain(where, problem)


def read_record(folder: str, more: Iterable[str] = ()) -> Record:
    """Return everything the tables of a folder say, with further folders or single fact tables laid on top.

    Raises TableError with every problem of every table, and FileNotFoundError where a path does not exist.
    """
    more = tuple(more)
    reading = Reading()
    read_all_columns(reading, folder, more)
    graphs = [path for path in more if is_graph(path)]
    layers = [table_paths(folder), *(tables_laid_on(reading, path) for path in more if path not in graphs)]
    for paths in layers:
        for path in paths:
            read_table(reading, path)
    for paths in layers:
        for path in paths:
            if table_name(path) == "crossrefs.sssom":
                read_matches(reading, path)
            elif is_fact_table(reading, path):
                read_facts(reading, path)
    for path in graphs:
        read_graph(reading, path)
    check_whole(reading)
    if reading.problems.lines:
        raise TableError(reading.problems.lines)
    return Record(
        dict(sorted(reading.structures.items())),
        tuple(sorted(reading.facts.values(), key=lambda fact: fact.id)),
        dict(sorted(reading.sources.items())),
        tuple(sorted(reading.matches, key=lambda match: (match.structure, match.other))),
        dict(sorted(reading.wordings.items())),
        tuple(sorted(reading.phrases, key=lambda phrase: (phrase.words, phrase.sense, phrase.value))),
        tuple(sorted(reading.intents)),
        tuple(sorted(reading.leanings)),
        tuple(sorted(reading.topics)),
        reading.rows,
        tuple(found for path in more if os.path.isfile(found := os.path.join(path, "ontology.ttl"))),
        reading.passed_over,
    )


def check_whole(reading: Reading) -> None:
    """Complain about what no single row shows: relations without words, and groups, parts or branches in a circle."""
    for relation in sorted(relations_of(reading.columns) - set(reading.wordings)):
        reading.complain("english/wordings.tsv", f"relation {relation!r} has no wording")
    for source in reading.sources.values():
        if source.follows and source.follows not in reading.sources:
            near = did_you_mean(source.follows, reading.sources)
            reading.complain("sources.tsv", f"{source.key!r} follows unknown source {source.follows!r}{near}")
    if circle := circle_in({source.key: [source.follows] for source in reading.sources.values() if source.follows}):
        reading.complain("sources.tsv", f"sources follow one another in a circle: {' → '.join(circle)}")
    for relation in (BRANCH_OF, MEMBER_OF, PART_OF):
        if circle := circle_of(reading.facts.values(), relation):
            reading.complain("facts", f"{relation} goes round in a circle: {' → '.join(circle)}")


def is_graph(path: str) -> bool:
    """Tell whether a path is that of a file of triples, by its ending."""
    return path.lower().endswith(GRAPH_ENDINGS)


def read_graph(reading: Reading, path: str) -> None:
    """Read what a file of triples says of what is known by now; what the tables say word for word already is no news."""
    from footgraph.intake import taken_in  # only triples pay for a reader of triples

    if not os.path.exists(path):
        raise FileNotFoundError(f"{path}: no such file or folder of tables")
    intake = taken_in(path, reading.structures, reading.matches, reading.problems)
    reading.structures |= {structure.id: structure for structure in intake.structures}
    reading.sources |= {source.key: source for source in intake.sources if source.key not in reading.sources}
    for fact in intake.facts:
        if fact.source not in reading.sources:
            reading.complain(shown(path), f"{fact.id}: unknown source {fact.source!r}")
        elif fact.id not in reading.facts:
            reading.facts[fact.id] = fact
            reading.rows[fact.id] = shown(path)
    reading.passed_over[shown(path)] = intake.passed_over


def read_columns(reading: Reading, path: str, built_in: Collection[str] = ()) -> None:
    """Read what the columns of every table mean; a folder laid on top may bring tables of its own, not change those built in."""
    for row in rows(reading.problems, path, ("table", "column", "means", "accepts", "needed")):
        c = row.cells
        column = Column(c["table"], c["column"], c["means"], tuple(c["accepts"].split("|")), c["needed"] == "yes")
        if column.table in built_in:
            reading.complain(row.where, f"table {column.table!r} is built in; give a table of your own another name")
        meaning, _, relation = column.means.partition(" ")
        if meaning not in MEANINGS or (relation and meaning != "object"):
            reading.complain(row.where, f"means {column.means!r} should be one of: {', '.join(MEANINGS)}, object RELATION")
        if not column.accepts[0]:
            reading.complain(row.where, "accepts is empty; it names kinds, any, text, name, number, or words as word=value")
        if column.means == "relation" and not column.takes_words:
            reading.complain(row.where, f"accepts {c['accepts']!r} should give the relation of each word, as word=relation")
        if c["needed"] not in ("yes", "no"):
            reading.complain(row.where, f"needed {c['needed']!r} should be yes or no")
        reading.columns.setdefault(column.table, []).append(column)


def circle_of(facts: Iterable[Fact], relation: str) -> list[str]:
    """Return the structures of a circle that a relation runs in, the first again at the end; empty where there is none."""
    above: dict[str, list[str]] = {}
    for fact in facts:
        if fact.relation == relation:
            above.setdefault(fact.subject, []).append(fact.object)
    return circle_in(above)


def circle_in(above: dict[str, list[str]]) -> list[str]:
    """Return a circle among steps from each name to those above it, the first again at the end; empty where there is none."""
    clear: set[str] = set()

    def walk(way: list[str]) -> list[str]:
        for step in above.get(way[-1], ()):
            if step in way:
                return [*way[way.index(step) :], step]
            if step not in clear and (circle := walk([*way, step])):
                return circle
        clear.add(way[-1])
        return []

    return next((circle for start in sorted(above) if (circle := walk([start]))), [])


def read_all_columns(reading: Reading, folder: str, more: Iterable[str]) -> None:
    """Read what columns mean, those laid on too; raises TableError, as nothing can be read by columns that mean nothing."""
    read_columns(reading, os.path.join(folder, "columns.tsv"))
    built_in = set(reading.columns)
    for path in (os.path.join(one, "columns.tsv") for one in more):
        if os.path.isfile(path):
            read_columns(reading, path, built_in)
    if reading.problems.lines:
        raise TableError(reading.problems.lines)


def tables_laid_on(reading: Reading, path: str) -> list[str]:
    """Return the tables at a path laid on top, and complain where there are none, or where some lie where nobody reads them."""
    found = table_paths(path)
    for stray in stray_tables(path):
        reading.complain(shown(stray), "stands outside structures/, facts/ and english/, where it is not read")
    if not found:
        reading.complain(path, "holds no tables; they belong in its folders structures/, facts/ and english/")
    return found


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


def stray_tables(path: str) -> list[str]:
    """Return the tables that lie loose in a data folder, where only sources and crossrefs belong."""
    if not os.path.isdir(path):
        return []
    loose = [name for name in sorted(os.listdir(path)) if name.endswith(".tsv")]
    return [os.path.join(path, name) for name in loose if name not in LOOSE]


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
        read_wordings(reading, path)
    elif name == "phrases":
        read_phrases(reading, path)
    elif name == "intents":
        read_intents(reading, path)
    elif name == "leanings":
        read_leanings(reading, path)
    elif name == "topics":
        read_topics(reading, path)
    elif name not in reading.columns and name not in ("crossrefs.sssom", *OF_ASKING):
        reading.complain(shown(path), f"unknown table {name!r}{did_you_mean(name, reading.columns)}")
    elif name in reading.columns and not is_fact_table(reading, path):
        read_structures(reading, path, reading.columns[name][0].accepts[0])


def read_structures(reading: Reading, path: str, kind: str) -> None:
    for row in rows(reading.problems, path, STRUCTURE_COLUMNS, may_lack=STRUCTURE_COLUMNS[2:]):
        c = row.cells
        if not re.fullmatch(r"[a-z][a-z0-9_]*", c["id"]):
            reading.complain(row.where, f"id {c['id']!r} should be lower-case words joined by '_'")
        if not c["label"]:
            reading.complain(row.where, f"{c['id']!r} has no label")
        if c["id"] in reading.structures:
            reading.complain(row.where, f"id {c['id']!r} stands already for a {reading.structures[c['id']].kind}")
        names = (c["latin"], listed(c["abbreviations"]), listed(c["names"]))
        structure = Structure(c["id"], c["label"], kind, *names, c["definition"])
        reading.structures.setdefault(c["id"], structure)


def read_wordings(reading: Reading, path: str) -> None:
    known = relations_of(reading.columns)
    for row in rows(reading.problems, path, WORDING_COLUMNS):
        wording = Wording(**row.cells)
        if wording.relation not in known:
            reading.complain(row.where, f"unknown relation {wording.relation!r}{did_you_mean(wording.relation, known)}")
        if wording.one_in and not wording.one_in.isdigit():
            reading.complain(row.where, f"one_in {wording.one_in!r} should be a whole number or empty")
        if wording.relation in reading.wordings:
            reading.complain(row.where, f"relation {wording.relation!r} is worded twice")
        reading.wordings.setdefault(wording.relation, wording)


def read_phrases(reading: Reading, path: str) -> None:
    for row in rows(reading.problems, path, PHRASE_COLUMNS):
        sense = row.cells["sense"]
        if sense not in SENSES:
            reading.complain(row.where, f"unknown sense {sense!r}{did_you_mean(sense, SENSES)}")
        reading.phrases += [Phrase(words, sense, row.cells["value"]) for words in row.cells["phrases"].split("|")]


def read_intents(reading: Reading, path: str) -> None:
    known = {kind for table in reading.columns.values() for column in table[:1] for kind in column.accepts}
    for row in rows(reading.problems, path, INTENT_COLUMNS):
        intent = Intent(row.cells["question"], listed(row.cells["kinds"]))
        for kind in set(intent.kinds) - known:
            reading.complain(row.where, f"unknown kind {kind!r}{did_you_mean(kind, known)}")
        if re.findall(r"[{}]+", intent.question) != ["{}"]:
            reading.complain(row.where, f"question {intent.question!r} should have one gap, '{{}}'")
        reading.intents.append(intent)


def read_leanings(reading: Reading, path: str) -> None:
    for row in rows(reading.problems, path, LEANING_COLUMNS):
        if not re.fullmatch(r"-?\d+(?:\.\d+)?", row.cells["weight"]):
            reading.complain(row.where, f"weight {row.cells['weight']!r} should be a number")
            continue
        reading.leanings.append(Leaning(row.cells["reading"], row.cells["said"], float(row.cells["weight"])))


def read_topics(reading: Reading, path: str) -> None:
    for row in rows(reading.problems, path, TOPIC_COLUMNS):
        topic = Topic(**row.cells)
        if not topic.question:
            reading.complain(row.where, "question should be the plain one that others come to")
        for cell in (topic.words, topic.unless):
            for phrase in re.split(r" [+|] ", cell):
                if not PHRASE_OF_TOPIC.fullmatch(phrase) and (phrase or cell is topic.words):
                    reading.complain(row.where, f"phrase {phrase!r} should be words: 'torn .. of the? heel/calf', 'fractur*'")
        reading.topics.append(topic)


def relations_of(columns: dict[str, list[Column]]) -> set[str]:
    """Return every relation that a column means, and those that rules conclude."""
    every = [column for table in columns.values() for column in table]
    named = {column.means.partition(" ")[2] for column in every if column.means.startswith("object ")}
    return named.union(CONCLUDED, *(column.words.values() for column in every if column.means == "relation"))


def read_sources(reading: Reading, path: str) -> None:
    for row in rows(reading.problems, path, SOURCE_COLUMNS, may_lack=("note", "follows")):
        source = Source(**row.cells)
        if source.read not in READ:
            reading.complain(row.where, f"read {source.read!r} should be one of: {', '.join(READ)}")
        if source.link and not source.link.startswith(("https://", "http://")):
            reading.complain(row.where, f"link {source.link!r} should begin with https:// or http://")
        if source.key in reading.sources:
            reading.complain(row.where, f"source {source.key!r} is described twice")
        reading.sources.setdefault(source.key, source)


def read_matches(reading: Reading, path: str) -> None:
    for row in rows(reading.problems, path, MATCH_COLUMNS):
        c = row.cells
        subject = c["subject_id"].removeprefix("footgraph:")
        structure = reading.structures.get(subject)
        if structure is None:
            reading.complain(row.where, f"unknown structure {subject!r}{did_you_mean(subject, reading.structures)}")
        elif structure.label != c["subject_label"]:
            reading.complain(row.where, f"label {c['subject_label']!r} should be {structure.label!r}, that of {subject!r}")
        if not c["object_label"] and not c["comment"].startswith(LABEL_NOT_SHOWN):
            reading.complain(row.where, f"{c['object_id']!r} stands without its label, and no comment {LABEL_NOT_SHOWN!r}")
        reading.matches.append(
            Match(subject, c["predicate_id"], c["object_id"], c["object_label"], c["mapping_justification"], c["comment"])
        )


def read_facts(reading: Reading, path: str) -> None:
    columns = reading.columns[table_name(path)]
    by_name = {column.name: column for column in columns}
    header = (*in_order_of_use(columns), *CLAIM_COLUMNS)
    may_lack = {column.name for column in columns if not column.needed} | {"locator", "note"}
    for row in rows(reading.problems, path, header, any_order=True, may_lack=may_lack):
        problems = len(reading.problems.lines)
        for column in columns:
            check_cell(reading, row, column)
        if row.cells["source"] not in reading.sources:
            key = row.cells["source"]
            reading.complain(row.where, f"unknown source {key!r}{did_you_mean(key, reading.sources)}")
        if row.cells["standing"] not in STANDINGS:
            reading.complain(row.where, f"standing {row.cells['standing']!r} should be one of: {', '.join(STANDINGS)}")
        if len(reading.problems.lines) > problems:
            continue
        fact = fact_of(row, by_name)
        if fact.id in reading.facts:
            reading.complain(row.where, f"the same source says the same twice: {fact.id}")
        reading.facts[fact.id] = fact
        reading.rows[fact.id] = row.where


def in_order_of_use(columns: list[Column]) -> list[str]:
    """Return a fact table's own columns as people read them: subject, relation, object, parts, remarks."""
    return [c.name for c in sorted(columns, key=lambda c: (MEANINGS.index(c.means.split()[0]), c.name))]


def check_cell(reading: Reading, row: Row, column: Column) -> None:
    value = row.cells[column.name]
    if not value:
        if column.needed:
            reading.complain(row.where, f"{column.name} is empty")
        return
    if column.takes_words:
        if value not in column.words:
            reading.complain(row.where, f"{column.name} {value!r} should be one of: {', '.join(sorted(column.words))}")
    elif column.accepts == ("number",):
        if not NUMBER.fullmatch(value):
            reading.complain(row.where, f"{column.name} {value!r} should be a plain decimal number, such as 6.68 or -2")
    elif column.accepts not in LITERALS:
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
    is_prose = any(c.means.startswith("object") and c.accepts in PROSE for c in columns.values())
    identity = [subject, relation, *([] if is_prose else [thing]), *sorted(said), row.cells["source"]]
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


def listed(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split("|") if part)


def with_facts(record: Record, facts: Iterable[Fact]) -> Record:
    """Return the record with further facts, in order."""
    return record._replace(facts=tuple(sorted((*record.facts, *facts), key=lambda fact: fact.id)))
