"""The foot as a network for tools that draw and walk graphs: GraphML and GEXF."""

from __future__ import annotations

import re
from collections.abc import Mapping
from io import BytesIO
from typing import Any

import networkx as nx

from footgraph.build import structure_iri
from footgraph.facts import Fact, Record
from footgraph.network import arrows
from footgraph.rdf import CARRIAGE_RETURN, NOT_IN_XML
from footgraph.vocabulary import TEXTS


def graphml(record: Record) -> bytes:
    """Return the network as GraphML for Gephi, Cytoscape, igraph or yEd: names and sources as text joined by '|'."""
    file = BytesIO()
    nx.write_graphml_xml(flat_network(record), file)  # named so that it is the same where lxml is installed
    return file.getvalue().replace(b"\r", CARRIAGE_RETURN) + b"\n"


def gexf(record: Record) -> bytes:
    """Return the network as GEXF for Gephi, attributes as in GraphML; the day and the library's version are left out."""
    file = BytesIO()
    network = flat_network(record)
    for number, (_, _, arrow) in enumerate(network.edges(data=True)):
        arrow["id"] = str(number)
        arrow["label"] = arrow["relation"]
    nx.write_gexf(network, file)
    undated = re.sub(rb' lastmodifieddate="[^"]*"', b"", file.getvalue(), count=1)
    unnumbered = re.sub(rb"<creator>NetworkX [^<]*</creator>", b"<creator>footgraph</creator>", undated, count=1)
    return unnumbered.replace(b"\r", CARRIAGE_RETURN) + b"\n"


def flat_network(record: Record) -> nx.MultiDiGraph[str]:
    """Return the network with all that is known of structures and arrows as plain text on them."""
    network: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    facts = {fact.id: fact for fact in record.facts}
    for id, structure in record.structures.items():
        names = {"latin": structure.latin, "abbreviations": structure.abbreviations, "names": structure.names}
        told = {"label": structure.label, "kind": structure.kind, "iri": str(structure_iri(id)), **names}
        network.add_node(id, **flat(told))
    for fact in record.facts:
        if fact.relation in TEXTS and fact.subject in network:
            said = network.nodes[fact.subject].get(fact.relation)
            network.nodes[fact.subject].update(flat({fact.relation: [said, fact.object] if said else fact.object}))
    for (subject, relation, thing), ids in sorted(
        arrows(record).items(), key=lambda arrow: (arrow[0][0], arrow[0][2], arrow[0][1])
    ):
        said_by = [facts[id] for id in ids]
        network.add_edge(subject, thing, key=f"{subject}.{relation}.{thing}", **flat(arrow_of(relation, said_by)))
    return network


def arrow_of(relation: str, facts: list[Fact]) -> dict[str, Any]:
    """Return what an arrow of the network carries: its relation and what its facts say, each thing once."""
    return {
        "relation": relation,
        "facts": [fact.id for fact in facts],
        "sources": sorted({fact.source for fact in facts if fact.source}),
        "standings": sorted({fact.standing for fact in facts}),
        "rules": sorted({fact.rule for fact in facts if fact.rule}),
        "parts": sorted({f"{name}={value}" for fact in facts for name, value in fact.parts if value}),
    }


def flat(attributes: Mapping[str, Any]) -> dict[str, str]:
    """Return attributes as plain text: lists joined by '|', empty ones dropped, without what XML cannot hold.

    >>> flat({"names": ("calf", "triceps surae"), "latin": None})
    {'names': 'calf|triceps surae'}
    """
    texts = {name: value if isinstance(value, str) else "|".join(value or ()) for name, value in attributes.items()}
    return {name: NOT_IN_XML.sub("", text) for name, text in texts.items() if text}
