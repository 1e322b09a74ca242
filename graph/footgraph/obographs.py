"""The ontology profile as OBO Graphs JSON, which OAK, obographs and OLS read."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from footgraph.build import triples_of
from footgraph.facts import Record
from footgraph.ntriples import DCTERMS, OWL, TYPE, by_subject, iri_of, is_text, own, ref, text_of
from footgraph.profiles import (
    ALTERNATIVE,
    ANNOTATION,
    AXIOM,
    CLASS,
    CLASSES,
    DEFINITION,
    INDIVIDUAL,
    LABEL,
    OBJECT_PROPERTY,
    OBO_DEFINITION,
    ON,
    ON_PROPERTY,
    ON_SOURCE,
    ON_TARGET,
    SAYS,
    SOME,
    SUBCLASS,
    SUBPROPERTY,
    SYNONYM,
    SYNONYM_TYPE,
    XREF,
    as_ontology,
)

Told = list[tuple[str, str]]
Line = tuple[str, str, str]
SOURCE, RULED, VERSION = ref(f"{DCTERMS}source"), own("rule"), ref(f"{OWL}versionIRI")
SORTS = {CLASS: "CLASS", OBJECT_PROPERTY: "PROPERTY", ANNOTATION: "PROPERTY"}
APART = {TYPE, LABEL, OBO_DEFINITION, DEFINITION, SYNONYM, ALTERNATIVE, XREF, SUBCLASS, SUBPROPERTY}
"""What of a node has a place of its own in an OBO graph."""


def obographs(record: Record) -> bytes:
    """Return the classes, relations and existential edges of a record, each edge with the facts and sources behind it."""
    said = by_subject(as_ontology(triples_of(record)))
    on_lines: dict[Line, Told] = defaultdict(list)
    sayers: dict[str, list[str]] = {}
    for told in said.values():
        if (TYPE, AXIOM) in told:
            ends = dict(told)
            on_lines[ends[ON_SOURCE], ends[ON], ends[ON_TARGET]] += told
            if SAYS in ends:
                sayers[ends[SAYS]] = [thing for predicate, thing in told if predicate in (SOURCE, RULED)]
    nodes, edges = [], []
    for subject, told in said.items():
        sort = next((SORTS[thing] for predicate, thing in told if predicate == TYPE and thing in SORTS), "")
        if not sort or subject.startswith("_:"):
            continue
        nodes.append(node_of(subject, sort, told, on_lines))
        for predicate, thing in told:
            if predicate in (SUBCLASS, SUBPROPERTY):
                edges.append(edge_of((subject, predicate, thing), said, on_lines, sayers))
    head = dict(said.get(CLASSES, ()))
    graph = {
        "id": iri_of(CLASSES),
        "lbl": text_of(head[ref(f"{DCTERMS}title")]).said,
        "meta": {"version": iri_of(head[VERSION]), "basicPropertyValues": values_of(said[CLASSES], {TYPE, VERSION})},
        "nodes": sorted(nodes, key=lambda node: node["id"]),
        "edges": sorted(edges, key=lambda edge: (edge["sub"], edge["pred"], edge["obj"])),
    }
    return (json.dumps({"graphs": [graph]}, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


def node_of(subject: str, sort: str, told: Told, on_lines: Mapping[Line, Told]) -> dict[str, Any]:
    """Return a class or property as a node: label, definition, synonyms with their types, cross references, and the rest."""
    meta: dict[str, Any] = {}
    node: dict[str, Any] = {"id": iri_of(subject), "type": sort}
    synonyms = []
    for predicate, thing in told:
        if predicate == LABEL:
            node["lbl"] = text_of(thing).said
        elif predicate == OBO_DEFINITION:
            meta["definition"] = {"val": text_of(thing).said, "xrefs": []}
        elif predicate == SYNONYM:
            kind = dict(on_lines.get((subject, predicate, thing), ())).get(SYNONYM_TYPE)
            synonym = {"pred": "hasExactSynonym", "val": text_of(thing).said, "xrefs": []}
            synonyms.append(synonym | ({"synonymType": iri_of(kind)} if kind else {}))
    if sort == "PROPERTY":
        node["propertyType"] = "OBJECT" if (TYPE, OBJECT_PROPERTY) in told else "ANNOTATION"
    meta |= {"synonyms": synonyms} if synonyms else {}
    if xrefs := [{"val": text_of(thing).said} for predicate, thing in told if predicate == XREF]:
        meta["xrefs"] = xrefs
    if values := values_of(told, APART):
        meta["basicPropertyValues"] = values
    return node | ({"meta": meta} if meta else {})


def edge_of(
    line: Line,
    said: Mapping[str, Told],
    on_lines: Mapping[Line, Told],
    sayers: Mapping[str, list[str]],
) -> dict[str, Any]:
    """Return a superclass, a superproperty, or an existential restriction as an edge, with the facts that it stands on.

    Each fact has its source, or the rule that concluded it, for a cross reference.
    """
    subject, predicate, thing = line
    told = dict(said[thing]) if thing.startswith("_:") else {}
    relation = iri_of(told[ON_PROPERTY]) if told else "is_a" if predicate == SUBCLASS else "subPropertyOf"
    edge: dict[str, Any] = {"sub": iri_of(subject), "pred": relation, "obj": iri_of(told.get(SOME, thing))}
    facts = sorted(fact for annotation, fact in on_lines.get((subject, predicate, thing), ()) if annotation == SAYS)
    values = [{"pred": iri_of(SAYS), "val": iri_of(fact), "xrefs": [iri_of(sayer) for sayer in sayers[fact]]} for fact in facts]
    return edge | ({"meta": {"basicPropertyValues": values}} if values else {})


def values_of(told: Told, besides: set[str]) -> list[dict[str, str]]:
    """Return what is said of a thing as an OBO graph lists it: the property and the value, texts without their language."""
    return [
        {"pred": iri_of(predicate), "val": text_of(thing).said if is_text(thing) else iri_of(thing)}
        for predicate, thing in sorted(set(told))
        if predicate not in besides and (predicate, thing) != (TYPE, INDIVIDUAL)
    ]
