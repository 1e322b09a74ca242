"""The foot as a property graph: KGX with Biolink's categories and predicates, and CSV for Neo4j. One edge a fact."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from io import StringIO

from footgraph.build import structure_iri
from footgraph.facts import Fact, Record, Structure
from footgraph.vocabulary import MEMBER_OF, TEXTS
from footgraph.whole_files import Files

ANATOMY = "biolink:GrossAnatomicalStructure"
CATEGORIES = {
    "condition": "biolink:DiseaseOrPhenotypicFeature",
    "exercise": "biolink:Activity",
    "study": "biolink:Study",
    "test": "biolink:Procedure",
    "treatment": "biolink:Procedure",
    **dict.fromkeys(("function", "gait_phase", "movement"), "biolink:PhysiologicalProcess"),
    **dict.fromkeys(("evidence_level", "joint_type", "motion", "quantity", "study_design"), "biolink:NamedThing"),
}
"""The category of each kind that is no part of the body; a gathering has that of its members."""
PREDICATES = {
    "part_of": "biolink:part_of",
    "branch_of": "biolink:part_of",
    "member_of": "biolink:member_of",
    "subtype_of": "biolink:subclass_of",
    "located_in": "biolink:located_in",
    "in_layer": "biolink:located_in",
    "in_compartment": "biolink:located_in",
    "affects": "biolink:affects",
}
"""What Biolink has a predicate for; all else is ``related_to``, with our relation as the original predicate."""
RELATED = "biolink:related_to"
NODE_COLUMNS = ("id", "category", "name", "description", "synonym", "xref", "iri", "kind")
EDGE_COLUMNS = (
    *("id", "subject", "predicate", "object", "category", "original_predicate", "knowledge_level", "agent_type"),
    *("primary_knowledge_source", "publications", "source", "locator", "standing", "rule", "parts"),
)
SEVERAL = ("category", "synonym", "xref", "publications", "parts")
"""Columns that hold lists: in the table joined by a bar."""
IMPORT = """#!/bin/sh
# Import the foot into a new, stopped Neo4j 5 database, from the folder that holds these files.
neo4j-admin database import full --array-delimiter='|' --nodes=nodes.csv --nodes=sources.csv \\
  --relationships=relationships.csv --overwrite-destination=true neo4j
"""

Cells = Mapping[str, str | list[str]]


def kgx_tsv(record: Record) -> Files:
    """Return nodes and edges in KGX's two tables; a cell that holds several values has bars between them."""
    return {
        "footgraph_nodes.tsv": table(NODE_COLUMNS, kgx_nodes(record)),
        "footgraph_edges.tsv": table(EDGE_COLUMNS, kgx_edges(record)),
    }


def kgx_jsonl(record: Record) -> Files:
    """Return nodes and edges in KGX's two files of JSON lines."""
    return {"footgraph_nodes.jsonl": json_lines(kgx_nodes(record)), "footgraph_edges.jsonl": json_lines(kgx_edges(record))}


def kgx_nodes(record: Record) -> Iterator[Cells]:
    """Yield each structure as a node, with its Biolink category."""
    categories = categories_of(record)
    xrefs: dict[str, list[str]] = {}
    for match in record.matches:
        if "exact" in match.predicate.lower():
            xrefs.setdefault(match.structure, []).append(match.other)
    for id, structure in record.structures.items():
        latin = (structure.latin,) if structure.latin else ()
        yield {
            "id": f"footgraph:{id}",
            "category": [categories[id]],
            "name": structure.label,
            "description": structure.definition,
            "synonym": list(dict.fromkeys((*structure.names, *structure.abbreviations, *latin))),
            "xref": sorted(set(xrefs.get(id, ()))),
            "iri": str(structure_iri(id)),
            "kind": structure.kind,
        }


def kgx_edges(record: Record) -> Iterator[Cells]:
    """Yield each fact between two structures as an edge, with what Biolink asks of one: who asserts it, and how."""
    for fact in facts_between_structures(record):
        link = record.sources[fact.source].link if fact.source in record.sources else ""
        yield {
            "id": f"footgraph:fact/{fact.id}",
            "subject": f"footgraph:{fact.subject}",
            "predicate": PREDICATES.get(fact.relation, RELATED),
            "object": f"footgraph:{fact.object}",
            "category": ["biolink:Association"],
            "original_predicate": f"footgraph:{fact.relation}",
            "knowledge_level": "logical_entailment" if fact.rule else "knowledge_assertion",
            "agent_type": "automated_agent" if fact.rule else "manual_agent",
            "primary_knowledge_source": "infores:footgraph",
            "publications": [publication(link)] if link else [],
            "source": fact.source,
            "locator": fact.locator,
            "standing": fact.standing,
            "rule": fact.rule,
            "parts": [f"{name}={value}" for name, value in fact.parts if value],
        }


def neo4j(record: Record) -> Files:
    """Return nodes and relationships as CSV for ``neo4j-admin database import``, and the command that imports them."""
    nodes = [
        [
            s.id,
            s.label,
            s.kind,
            s.latin,
            "|".join(unbarred((*s.names, *s.abbreviations))),
            s.definition,
            str(structure_iri(s.id)),
            label(s),
        ]
        for s in record.structures.values()
    ]
    sources = [[f"source/{s.key}", s.citation, s.link, s.licence, s.read, "Source"] for s in record.sources.values()]
    told = [
        [
            *(f.subject, f.object, f.relation.upper(), f.id, f.source, f.locator, f.standing, f.rule),
            "|".join(unbarred(f"{name}={value}" for name, value in f.parts if value)),
        ]
        for f in facts_between_structures(record)
    ]
    head = [":START_ID", ":END_ID", ":TYPE", "fact", "source", "locator", "standing", "rule", "parts:string[]"]
    return {
        "nodes.csv": sheet(["id:ID", "label", "kind", "latin", "names:string[]", "definition", "iri", ":LABEL"], nodes),
        "sources.csv": sheet(["id:ID", "citation", "link", "licence", "read", ":LABEL"], sources),
        "relationships.csv": sheet(head, told),
        "import.sh": IMPORT.encode(),
    }


def facts_between_structures(record: Record) -> Iterator[Fact]:
    """Yield the facts that join two structures."""
    known = record.structures
    yield from (f for f in record.facts if f.relation not in TEXTS and f.subject in known and f.object in known)


def categories_of(record: Record) -> dict[str, str]:
    """Return the Biolink category of each structure; a gathering of unlike members is a named thing."""
    members: dict[str, set[str]] = {}
    for fact in record.facts:
        if fact.relation == MEMBER_OF:
            members.setdefault(fact.object, set()).add(fact.subject)

    def category(id: str, above: tuple[str, ...] = ()) -> str:
        kind = record.structures[id].kind
        if kind not in ("group", "collective"):
            return CATEGORIES.get(kind, ANATOMY)
        found = {category(one, (*above, id)) for one in members.get(id, ()) if one in record.structures and one not in above}
        return found.pop() if len(found) == 1 else "biolink:NamedThing"

    return {id: category(id) for id in record.structures}


def publication(link: str) -> str:
    """Return a link as a DOI or PubMed id where it is one.

    >>> publication("https://doi.org/10.1002/ca.20298"), publication("https://pubmed.ncbi.nlm.nih.gov/10096675")
    ('doi:10.1002/ca.20298', 'PMID:10096675')
    """
    if doi := re.fullmatch(r"https?://(?:dx\.)?doi\.org/(10\..+)", link):
        return f"doi:{doi[1]}"
    if pubmed := re.fullmatch(r"https?://(?:pubmed\.ncbi\.nlm\.nih\.gov|www\.ncbi\.nlm\.nih\.gov/pubmed)/(\d+)/?", link):
        return f"PMID:{pubmed[1]}"
    return link


def label(structure: Structure) -> str:
    """Return the labels of a node in Neo4j: that it is a structure, and its kind as a word of one piece."""
    return f"Structure|{structure.kind.title().replace('_', '')}"


def table(columns: tuple[str, ...], rows: Iterable[Cells]) -> bytes:
    lines = ["\t".join(columns)]
    for row in rows:
        cells = (row[column] for column in columns)
        lines.append("\t".join(one_line(cell if isinstance(cell, str) else "|".join(unbarred(cell))) for cell in cells))
    return ("\n".join(lines) + "\n").encode()


def json_lines(rows: Iterable[Cells]) -> bytes:
    return "".join(
        json.dumps({name: cell for name, cell in row.items() if cell}, ensure_ascii=False) + "\n" for row in rows
    ).encode()


def sheet(head: list[str], rows: Iterable[list[str]]) -> bytes:
    """Return rows as CSV of one line each, every cell in quotes."""
    text = StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\n")
    writer.writerow(head)
    writer.writerows([one_line(cell) for cell in row] for row in rows)
    return text.getvalue().encode()


def unbarred(texts: Iterable[str]) -> Iterator[str]:
    """Yield texts that may stand between bars: a bar inside one becomes a broken bar."""
    yield from (one.replace("|", "¦") for one in texts)


def one_line(text: str) -> str:
    return re.sub(r"[\t\r\n]+", " ", text)
