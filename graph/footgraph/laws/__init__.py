"""The laws of anatomy: what no foot can be. Each finds the facts that break it, and says what would be right."""

from __future__ import annotations

from footgraph.facts import Record
from footgraph.laws import anything, muscles, practice, skeleton
from footgraph.laws.body import SEVERITIES, Body, Breach, Law

__all__ = ("LAWS", "SEVERITIES", "Body", "Breach", "breaches")

LAWS: dict[str, Law] = {law.__name__: law for law in (*skeleton.LAWS, *muscles.LAWS, *anything.LAWS, *practice.LAWS)}
"""Every law by its name; the first line of its docstring states it."""


def breaches(record: Record) -> list[Breach]:
    """Return every breach of every law in a record with its conclusions, the worst first."""
    body = Body(record)
    found = [breach._replace(law=name) for name, law in LAWS.items() for breach in law(body)]
    return sorted(found, key=lambda breach: (SEVERITIES.index(breach.severity), breach.law, breach.says, breach.facts))
