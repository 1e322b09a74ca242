"""A check's findings as people and programs read them: text, JSON, or a SHACL validation report."""

from __future__ import annotations

import json
from textwrap import fill

from footgraph.check import Report
from footgraph.laws import LAWS, SEVERITIES, Breach

WIDTH = 110
RESULT = {"error": "Violation", "warning": "Warning", "note": "Info"}
SHOWN_ROWS = 6


def in_text(report: Report, *, every: bool = False) -> str:
    """Return the errors and warnings with where they stand and what would be right; explained ones and notes too if asked."""
    lines: list[str] = []
    for breach in report.breaches:
        why = report.explained.get(breach, "")
        if every or (breach.severity != "note" and not why):
            lines += told(report, breach, why)
    return "\n".join((*lines, summary(report))) + "\n"


def told(report: Report, breach: Breach, why: str) -> list[str]:
    rows = report.rows(breach)
    shown = ", ".join(rows[:SHOWN_ROWS]) + (f" and {len(rows) - SHOWN_ROWS} more" if len(rows) > SHOWN_ROWS else "")
    head = f"{breach.severity}{', explained' if why else ''}: {breach.law.replace('_', ' ')}"
    body = [
        breach.says,
        f"right: {breach.right}",
        *([f"why it stands: {why}"] if why else []),
        *([f"in {shown}"] if shown else []),
    ]
    return [
        head,
        *(fill(line, WIDTH, initial_indent="  ", subsequent_indent="    ", break_long_words=False) for line in body),
        "",
    ]


def summary(report: Report) -> str:
    """Return how many breaches there are, in a sentence."""
    errors, warnings, notes = (len(report.unexplained(severity)) for severity in SEVERITIES)
    facts, laws = len(report.record.facts), len(LAWS)
    return (
        f"{errors} {'error' if errors == 1 else 'errors'}, {warnings} {'warning' if warnings == 1 else 'warnings'}, "
        f"{len(report.explained)} explained, {notes} notes; {facts:,} facts by {laws} laws, the counts and the shapes"
    )


def in_json(report: Report) -> str:
    """Return every breach as JSON, with its law stated, the rows it stands in, and why it stands if that is explained."""
    found = [
        {
            "severity": breach.severity,
            "law": breach.law,
            "states": stated(breach.law),
            "says": breach.says,
            "right": breach.right,
            "facts": list(breach.facts),
            "rows": report.rows(breach),
            "about": list(breach.about),
            "explained": report.explained.get(breach),
        }
        for breach in report.breaches
    ]
    counts = {severity: len(report.unexplained(severity)) for severity in SEVERITIES}
    return json.dumps({"counts": counts, "explained": len(report.explained), "breaches": found}, indent=2) + "\n"


def stated(law: str) -> str:
    """Return the sentence that states a law."""
    function = LAWS.get(law)
    return (function.__doc__ or "").partition("\n")[0] if function else ""


def in_shacl(report: Report) -> str:
    """Return the report as a SHACL validation report in Turtle: a result a breach, its law as the source shape."""
    from rdflib import RDF, SH, XSD, BNode, Graph, Literal

    from footgraph.build import fact_iri, own, structure_iri

    graph = Graph()
    graph.bind("footgraph", own(""))
    graph.bind("sh", SH)
    whole = BNode("report")
    graph.add((whole, RDF.type, SH.ValidationReport))
    conforms = not any(report.unexplained(severity) for severity in ("error", "warning"))
    graph.add((whole, SH.conforms, Literal(conforms, datatype=XSD.boolean)))
    for number, breach in enumerate(report.breaches):
        if breach in report.explained:
            continue
        result = BNode(f"result{number}")
        focus = fact_iri(breach.facts[0]) if breach.facts else structure_iri(next(iter(breach.about), "foot"))
        for predicate, thing in (
            (RDF.type, SH.ValidationResult),
            (SH.focusNode, focus),
            (SH.resultSeverity, SH[RESULT[breach.severity]]),
            (SH.resultMessage, Literal(f"{breach.says}; right: {breach.right}", lang="en")),
            (SH.sourceShape, own(f"law/{breach.law}")),
            (SH.sourceConstraintComponent, own(f"law/{breach.law}")),
        ):
            graph.add((result, predicate, thing))
        graph.add((whole, SH.result, result))
    return graph.serialize(format="turtle")


FORMS = {"json": in_json, "shacl": in_shacl}
