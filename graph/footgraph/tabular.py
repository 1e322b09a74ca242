"""The foot as tables."""

from __future__ import annotations

import re

from footgraph.facts import Fact, Record

FACT_COLUMNS = (
    *("id", "subject", "subject_label", "relation", "object", "object_label", "parts"),
    *("source", "citation", "locator", "standing", "rule", "because", "note"),
)


def tsv(record: Record) -> bytes:
    """Return every fact as a row of one table, with labels and citations in full."""
    rows = [FACT_COLUMNS, *(row_of(fact, record) for fact in record.facts)]
    return "".join("\t".join(re.sub(r"[\t\r\n]+", " ", cell) for cell in row) + "\n" for row in rows).encode()


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
