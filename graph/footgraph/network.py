"""The record as a frozen networkx graph, for walking: structures joined by relations, each arrow with its facts."""

from __future__ import annotations

from collections.abc import Iterable

import networkx as nx

from footgraph.facts import Fact, Record
from footgraph.vocabulary import JOINS, TEXTS


def network_of(record: Record) -> nx.MultiDiGraph[str]:
    """Return a frozen MultiDiGraph: ids as structures, the relation as key, the ids of the facts on each arrow.

    What several sources say of the same two structures is one arrow with several facts. Literal texts
    (descriptions, presence) are no structures and have no arrow.
    """
    network: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for structure in record.structures.values():
        network.add_node(structure.id, label=structure.label, kind=structure.kind)
    for (subject, relation, thing), ids in sorted(arrows(record).items()):
        network.add_edge(subject, thing, key=relation, facts=tuple(ids))
    return nx.freeze(network)


def arrows(record: Record) -> dict[tuple[str, str, str], list[str]]:
    """Return the ids of the facts behind each subject, relation and object that are both structures."""
    found: dict[tuple[str, str, str], list[str]] = {}
    for fact in record.facts:
        if fact.subject in record.structures and fact.object in record.structures and fact.relation not in TEXTS:
            found.setdefault((fact.subject, fact.relation, fact.object), []).append(fact.id)
    return found


def skeleton_of(facts: Iterable[Fact]) -> nx.Graph[str]:
    """Return the bones and joints as an undirected graph: from each joint to every bone it joins."""
    skeleton: nx.Graph[str] = nx.Graph()
    for fact in sorted(facts, key=lambda fact: fact.id):
        if fact.relation == JOINS:
            if not skeleton.has_edge(fact.subject, fact.object):
                skeleton.add_edge(fact.subject, fact.object, facts=[])
            skeleton.edges[fact.subject, fact.object]["facts"].append(fact.id)
    return skeleton


def shortest_path(network: nx.MultiDiGraph[str], start: str, end: str, *, avoid: Iterable[str] = ()) -> list[str]:
    """Return the ids along a shortest walk from one structure to another, against arrows or along them.

    The first of equally short walks in the order of ids is taken; an empty list says that there is none.
    """
    kept = [structure for structure in sorted(network) if structure in (start, end) or structure not in set(avoid)]
    plain: nx.Graph[str] = nx.Graph()
    plain.add_nodes_from(kept)
    known = set(kept)
    plain.add_edges_from(sorted({(min(a, b), max(a, b)) for a, b in network.edges() if a in known and b in known}))
    try:
        return min(nx.all_shortest_paths(plain, start, end))
    except (nx.NetworkXNoPath, nx.NodeNotFound):
        return []
