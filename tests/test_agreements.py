"""What stands in one place agrees with what stands in another: tables, wordings, sources, code and settings."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from footgraph import Foot
from footgraph.facts import Record
from footgraph.paths import PACKAGE, data_folder
from footgraph.rules import conclusions
from footgraph.standing import families_of
from footgraph.tables import read_record
from footgraph.vocabulary import LANGUAGES, RULES, TEXTS

DATA = Path(data_folder())
TABLES = sorted(DATA.rglob("*.tsv"))
CODE = sorted(Path(PACKAGE).rglob("*.py"))
CHECKOUT = Path(PACKAGE).parent.parent
UNSAFE_MODULES = {"pickle", "marshal", "shelve", "dill", "yaml", "zipfile", "tarfile", "ctypes", "subprocess"}
NETWORK_MODULES = {"socket", "ssl", "http", "ftplib", "smtplib", "asyncio", "requests", "httpx", "urllib.request", "webbrowser"}
UNSAFE_CALLS = {"eval", "exec", "compile", "__import__", "system", "popen"}


@pytest.fixture(scope="module")
def record() -> Record:
    return read_record(str(DATA))


@pytest.fixture(scope="module")
def relations(record: Record) -> set[str]:
    """Return every relation of a fact or a conclusion."""
    return {fact.relation for fact in (*record.facts, *conclusions(record))}


def test_every_relation_has_a_wording_and_every_wording_a_relation(record: Record, relations: set[str]) -> None:
    """What facts say can be said in English, and nothing is worded that no fact says."""
    assert set(record.wordings) == relations


def test_wordings_have_a_place_for_what_is_asked(record: Record) -> None:
    """Each wording says a fact, asks from either end with one place to fill."""
    for wording in record.wordings.values():
        assert wording.fact, wording.relation
        assert wording.asked_subject.count("{}") == wording.asked_object.count("{}") == 1, wording.relation
        assert wording.by_default in ("", "yes")
        assert wording.one_in == "" or int(wording.one_in) > 1


def test_every_phrase_for_a_relation_means_one_that_exists(record: Record) -> None:
    """Words of a question that stand for relations stand for relations of facts; no phrase means two relations."""
    phrases = [phrase for phrase in record.phrases if phrase.sense == "relation"]
    assert len(phrases) > 50
    assert {relation for phrase in phrases for relation in phrase.value.split()} <= set(record.wordings)
    assert [words for words, times in Counter(phrase.words for phrase in phrases).items() if times > 1] == []


def test_every_kind_has_a_table_and_every_table_its_columns(record: Record) -> None:
    """Each table of structures is one kind, each table of facts has its columns, and no column lacks a table."""
    columns = [line.split("\t") for line in (DATA / "columns.tsv").read_text(encoding="utf-8").splitlines()[1:]]
    kinds = {table: accepts for table, _, means, accepts, _ in columns if means == "kind"}
    assert set(kinds) == {path.stem for path in (DATA / "structures").glob("*.tsv")}
    assert set(kinds.values()) == {structure.kind for structure in record.structures.values()}
    assert {table for table, *_ in columns} - set(kinds) == {path.stem for path in (DATA / "facts").glob("*.tsv")}
    accepted = {kind for _, _, _, accepts, _ in columns if "=" not in accepts for kind in accepts.split("|")}
    assert accepted - {"any", "name", "number", "text"} <= set(kinds.values())


SEVERAL_WORKS = ("http://globalauthorid.com", "https://github.com/hubmapconsortium/ccf-releases", "http://ed.mdict.net")
"""Addresses where several works were read: an index of authors, a repository of data sets, a site of dictionaries."""


def test_one_page_is_one_voice(record: Record) -> None:
    """Two keys with the same address follow one another, so that no work is counted twice."""
    voices = families_of(record.sources)
    pages: dict[str, set[str]] = {}
    for key, source in record.sources.items():
        if source.link and not source.link.startswith(SEVERAL_WORKS):
            pages.setdefault(source.link.rstrip("/").lower(), set()).add(voices[key])
    assert {link: keys for link, keys in pages.items() if len(keys) > 1} == {}


def test_every_source_is_used_and_every_fact_has_one(record: Record) -> None:
    """No source, no fact; no fact, no source."""
    assert [fact.id for fact in record.facts if not fact.source] == []
    assert set(record.sources) == {fact.source for fact in record.facts}
    assert all(source.citation and source.read for source in record.sources.values())


def test_every_conclusion_names_a_rule_and_every_rule_concludes(record: Record) -> None:
    """Rules that are told in words are the rules that conclude something."""
    found = conclusions(record)
    assert {fact.rule for fact in found} == set(RULES)
    assert len({fact.id for fact in (*record.facts, *found)}) == len(record.facts) + len(found)


def test_every_structure_is_spoken_of(record: Record) -> None:
    """Each structure is in some fact."""
    spoken = {id for fact in record.facts for id in (fact.subject, fact.object, *(part for _, part in fact.parts))}
    assert set(record.structures) <= spoken


def test_every_structure_is_defined(record: Record) -> None:
    """Each structure has a definition of one sentence, in words of its own."""
    definitions = Counter(structure.definition for structure in record.structures.values())
    assert "" not in definitions
    assert [text for text, times in definitions.items() if times > 1] == []
    odd = [text for text in definitions if not text.endswith(".") or text[0] != text[0].upper() or not 20 < len(text) < 320]
    assert odd == []


def test_what_is_a_text_and_in_which_language_is_as_the_tables_have_it() -> None:
    """The relations whose object is a text, and the languages of names, are those of columns.tsv."""
    columns = [line.split("\t") for line in (DATA / "columns.tsv").read_text(encoding="utf-8").splitlines()[1:]]
    texts = {means.split()[1] for _, _, means, accepts, _ in columns if accepts in ("text", "name", "number") and " " in means}
    words = {means.split()[1] for _, _, means, accepts, _ in columns if "=" in accepts and " " in means}
    several = {table: words for table, _, means, words, _ in columns if means == "relation"}
    told = {table for table, _, means, accepts, _ in columns if means == "object" and accepts in ("text", "name")}
    texts |= {word.partition("=")[2] for table in told for word in several[table].split("|")}
    assert texts | words == TEXTS
    (languages,) = (accepts for table, column, _, accepts, _ in columns if (table, column) == ("named", "language"))
    assert dict(entry.split("=") for entry in languages.split("|")) == LANGUAGES


def test_labels_are_unique(record: Record) -> None:
    """No two structures have the same label, capitals aside."""
    labels = Counter(structure.label.casefold() for structure in record.structures.values())
    assert [label for label, times in labels.items() if times > 1] == []


@pytest.mark.parametrize("table", TABLES, ids=lambda path: path.name)
def test_tables_are_sorted(table: Path) -> None:
    """The rows of every table are in the order of bytes, each once."""
    lines = [line for line in table.read_bytes().splitlines() if not line.startswith(b"#")]
    assert lines[1:] == sorted(set(lines[1:]))


def test_the_kept_foot_is_that_of_the_tables(foot: Foot, record: Record) -> None:
    """The foot that answers holds the structures, facts and conclusions of the tables, and nothing else."""
    assert set(foot.store.all_facts()) == {*record.facts, *conclusions(record)}
    assert foot.store.structures == record.structures


def test_there_is_code_and_data_to_look_at() -> None:
    """The tests that go through files do go through them."""
    assert len(CODE) >= 20
    assert len(TABLES) >= 40


# The code.


def imports(tree: ast.AST) -> Iterator[str]:
    """Yield the full names of the modules that code imports, wherever in it."""
    for piece in ast.walk(tree):
        if isinstance(piece, ast.Import):
            yield from (name.name for name in piece.names)
        elif isinstance(piece, ast.ImportFrom) and not piece.level:
            yield piece.module or ""
            yield from (f"{piece.module}.{name.name}" for name in piece.names)
        elif isinstance(piece, ast.Call) and ast.unparse(piece.func) == "importlib.import_module":
            yield ast.literal_eval(piece.args[0])


OWN_MODULES = {"sparql.py": {"subprocess"}, "whole_files.py": {"zipfile"}}
"""What two rooms need: to start our own engine, and to write an archive; neither opens one."""


@pytest.mark.parametrize("room", CODE, ids=lambda path: path.name)
def test_the_code_runs_nothing_that_it_reads(room: Path) -> None:
    """No pickle, eval, exec, shell, archive or process but our own engine, and no network: what is read is only ever data."""
    tree = ast.parse(room.read_text(encoding="utf-8"))
    names = set(imports(tree))
    own = OWN_MODULES.get(room.name, set())
    assert {name.split(".")[0] for name in names} & (UNSAFE_MODULES | NETWORK_MODULES) == own
    assert names & NETWORK_MODULES == set()
    for piece in ast.walk(tree):
        if isinstance(piece, ast.Call):
            on_module = isinstance(piece.func, ast.Attribute) and isinstance(piece.func.value, ast.Name)
            called = piece.func.attr if isinstance(piece.func, ast.Attribute) else getattr(piece.func, "id", "")
            module = piece.func.value.id if on_module else ""  # type: ignore[attr-defined]
            assert called not in UNSAFE_CALLS or module in ("re", "_sre"), f"{room.name}:{piece.lineno}"
            assert not any(keyword.arg == "shell" for keyword in piece.keywords), f"{room.name}:{piece.lineno}"


def test_dependencies_are_what_the_code_imports() -> None:
    """Every library that the code imports is declared, and every one declared is imported."""
    with (CHECKOUT / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)["project"]
        lines = [*project["dependencies"], *project["optional-dependencies"]["parquet"]]
        declared = {re.split(r"[<>=~! \[;]", line)[0] for line in lines}
    trees = [ast.parse(room.read_text(encoding="utf-8")) for room in CODE]
    roots = {name.split(".")[0] for tree in trees for name in imports(tree)}
    assert roots - set(sys.stdlib_module_names) - {"footgraph"} == declared


def test_every_text_file_is_opened_as_utf_8() -> None:
    """No text is read or written in whatever encoding a machine happens to have."""
    for room in CODE:
        for piece in ast.walk(ast.parse(room.read_text(encoding="utf-8"))):
            if isinstance(piece, ast.Call):
                called = piece.func.attr if isinstance(piece.func, ast.Attribute) else getattr(piece.func, "id", "")
                binary = any(isinstance(a, ast.Constant) and isinstance(a.value, str) and "b" in a.value for a in piece.args)
                named = any(keyword.arg == "encoding" for keyword in piece.keywords)
                of_os = isinstance(piece.func, ast.Attribute) and ast.unparse(piece.func.value) == "os"
                is_text = called in ("read_text", "write_text") or (called == "open" and not binary and not of_os)
                assert named or not is_text, f"{room.name}:{piece.lineno}"
