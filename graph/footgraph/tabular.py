"""The foot as tables: facts in one, all of it in several that describe themselves, and mappings."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from io import BytesIO
from typing import Any

from footgraph.build import fact_iri, source_iri, structure_iri
from footgraph.facts import Fact, Record
from footgraph.property_graphs import one_line
from footgraph.vocabulary import BASE, VOCABULARIES
from footgraph.whole_files import Files

FACT_COLUMNS = (
    *("id", "subject", "subject_label", "relation", "object", "object_label", "parts"),
    *("source", "citation", "locator", "standing", "rule", "because", "note"),
)
STRUCTURE_COLUMNS = ("id", "label", "kind", "latin", "abbreviations", "names", "definition", "iri")
SOURCE_COLUMNS = ("key", "citation", "link", "licence", "read", "note", "follows")
MATCH_COLUMNS = (
    *("subject_id", "subject_label", "predicate_id", "object_id", "object_label", "mapping_justification", "comment"),
)
SEVERAL = {"parts", "because", "abbreviations", "names"}
"""Columns that hold several values, with bars between them."""
MEANS = {
    "id": "the permanent id",
    "subject": "the id of the structure of which the fact is told",
    "relation": "the relation, by its name in ontology.ttl",
    "object": "the id of a structure, or a text",
    "parts": "what makes the fact exact, as name=value",
    "source": "the key of the work that says so; empty for a conclusion",
    "locator": "where in the work it stands",
    "standing": "agreed, disputed, variant (not so in everyone) or unread",
    "rule": "the rule by which a conclusion follows",
    "because": "the ids of the facts that a conclusion rests on",
    "read": "how far one of us has read the work",
    "kind": "the kind of structure",
}
LICENCE = "https://creativecommons.org/licenses/by/4.0/"

Rows = Iterable[Sequence[str]]


def tsv(record: Record) -> bytes:
    """Return every fact as a row of one table, with labels and citations in full."""
    return lines_of(FACT_COLUMNS, (row_of(fact, record) for fact in record.facts))


def csvw(record: Record) -> Files:
    """Return structures, facts and sources as three tables, with the metadata that W3C's CSV on the Web asks for."""
    files = {f"{name}.tsv": lines_of(columns, rows) for name, (columns, rows) in tables_of(record).items()}
    return files | {"csv-metadata.json": (json.dumps(csvw_metadata(), indent=2) + "\n").encode()}


def parquet(record: Record) -> Files:
    """Return structures, facts and sources as three Parquet files, with lists where a cell holds several values.

    Raises ValueError where pyarrow is not installed.
    """
    try:
        import pyarrow
        from pyarrow import parquet as files
    except ImportError:
        raise ValueError("parquet needs pyarrow: pip install 'footgraph[parquet]'") from None
    made = {}
    for name, (columns, rows) in tables_of(record).items():
        cells = zip(*rows, strict=True)
        arrays = {
            column: pyarrow.array([list(filter(None, cell.split("|"))) for cell in values], pyarrow.list_(pyarrow.string()))
            if column in SEVERAL
            else pyarrow.array(values, pyarrow.string())
            for column, values in zip(columns, cells, strict=True)
        }
        file = BytesIO()
        files.write_table(pyarrow.table(arrays), file, compression="zstd")
        made[f"{name}.parquet"] = file.getvalue()
    return made


def tables_of(record: Record) -> dict[str, tuple[tuple[str, ...], list[tuple[str, ...]]]]:
    """Return the three tables of a record, each with its columns and its rows."""
    structures: list[tuple[str, ...]] = [
        (s.id, s.label, s.kind, s.latin, "|".join(s.abbreviations), "|".join(s.names), s.definition, str(structure_iri(s.id)))
        for s in record.structures.values()
    ]
    facts = [row_of(fact, record) for fact in record.facts]
    return {
        "facts": (FACT_COLUMNS, facts),
        "sources": (SOURCE_COLUMNS, [tuple(source) for source in record.sources.values()]),
        "structures": (STRUCTURE_COLUMNS, structures),
    }


def csvw_metadata() -> dict[str, Any]:
    """Return what the tables are: their columns, keys, and the IRIs that their rows are about."""

    def table(name: str, columns: Iterable[str], key: str, about: str, foreign: Mapping[str, tuple[str, str]]) -> dict[str, Any]:
        return {
            "url": f"{name}.tsv",
            "tableSchema": {
                "columns": [
                    {
                        "name": column,
                        "titles": column,
                        "datatype": "anyURI" if column in ("iri", "link") else "string",
                        **({"dc:description": MEANS[column]} if column in MEANS else {}),
                        **({"separator": "|"} if column in SEVERAL else {}),
                    }
                    for column in columns
                ],
                "primaryKey": key,
                "aboutUrl": about,
                "foreignKeys": [
                    {"columnReference": column, "reference": {"resource": f"{other}.tsv", "columnReference": there}}
                    for column, (other, there) in foreign.items()
                ],
            },
        }

    return {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}],
        "dc:title": "footgraph: structures, facts and sources of the human foot and ankle",
        "dc:license": {"@id": LICENCE},
        "dialect": {"delimiter": "\t", "quoteChar": None, "encoding": "utf-8", "header": True},
        "tables": [
            table("facts", FACT_COLUMNS, "id", f"{fact_iri('')}{{id}}", {"subject": ("structures", "id")}),
            table("sources", SOURCE_COLUMNS, "key", f"{source_iri('')}{{key}}", {}),
            table("structures", STRUCTURE_COLUMNS, "id", f"{BASE}{{id}}", {}),
        ],
    }


def sssom(record: Record) -> bytes:
    """Return the matches with other vocabularies as an SSSOM table, its metadata in the comment at its head."""
    prefixes = {"footgraph": BASE, **VOCABULARIES}
    head = [
        f"mapping_set_id: {BASE}crossrefs",
        "mapping_set_title: Structures of footgraph beside their counterparts in other vocabularies",
        f"license: {LICENCE}",
        "curie_map:",
        *(f"  {prefix}: {start}" for prefix, start in sorted(prefixes.items())),
    ]
    rows = (
        (
            *(f"footgraph:{m.structure}", record.structures[m.structure].label, m.predicate, m.other, m.other_label),
            *(m.justification, m.source),
        )
        for m in record.matches
    )
    return "".join(f"#{line}\n" for line in head).encode() + lines_of(MATCH_COLUMNS, rows)


def lines_of(columns: Sequence[str], rows: Rows) -> bytes:
    """Return rows below their head, cells apart by tabs, each row on one line."""
    return "".join("\t".join(map(one_line, row)) + "\n" for row in (columns, *rows)).encode()


def row_of(fact: Fact, record: Record) -> tuple[str, ...]:
    """Return a fact as a row of the table, in the order of ``FACT_COLUMNS``."""
    labels = {id: record.structures[id].label for id in (fact.subject, fact.object) if id in record.structures}
    citation = record.sources[fact.source].citation if fact.source in record.sources else ""
    cells = {
        **{name: getattr(fact, name) for name in ("id", "subject", "relation", "object", "source", "locator")},
        **{name: getattr(fact, name) for name in ("standing", "rule", "note")},
        "subject_label": labels.get(fact.subject, ""),
        "object_label": labels.get(fact.object, ""),
        "parts": "|".join(f"{name}={value}" for name, value in fact.parts if value),
        "citation": citation,
        "because": "|".join(fact.because),
    }
    return tuple(cells[name] for name in FACT_COLUMNS)
