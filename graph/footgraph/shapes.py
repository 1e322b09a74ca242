"""Whether a graph has the form that shapes.ttl asks for: SHACL, put as SPARQL so that a whole foot takes seconds.

pySHACL walks the shapes node by node and takes forty seconds for the foot; the tests hold it beside this module, which
reads those parts of SHACL that our shapes use and refuses any other.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import pyoxigraph
from rdflib import RDF, RDFS, SH, Graph, Literal
from rdflib.collection import Collection
from rdflib.term import IdentifiedNode, Node

from footgraph.paths import data_folder
from footgraph.records import NamedTuple

READ = {
    *(SH.path, SH.minCount, SH.maxCount, SH.languageIn, SH.minLength, SH["class"], SH.nodeKind, SH["in"], SH["or"], SH.node),
    *(SH.message, SH.property, SH.targetClass, SH.targetNode, SH.xone, SH.sparql, RDF.type),
}
KINDS_OF_NODE: dict[Node, str] = {SH.IRI: "isIRI", SH.Literal: "isLiteral", SH.BlankNode: "isBlank"}


class Violation(NamedTuple):
    """What does not have its form: which thing, and what it should be."""

    focus: str
    says: str


def violations(triples: Graph) -> list[Violation]:
    """Return everything in a graph that breaks shapes.ttl, sorted; raises ValueError for a shape that is not read here."""
    shapes = Shapes(triples)
    store = pyoxigraph.Store()
    store.bulk_load(triples.serialize(format="nt", encoding="utf-8"), format=pyoxigraph.RdfFormat.N_TRIPLES)
    found = set()
    for says, query in shapes.queries():
        rows = store.query(query)
        assert isinstance(rows, pyoxigraph.QuerySolutions)  # noqa: S101 every query is a SELECT
        for row in rows:
            told = says
            for name in ("value", "relation"):
                if f"{{?{name}}}" in told:
                    told = told.replace(f"{{?{name}}}", getattr(row[name], "value", ""))
            found.add(Violation(getattr(row["this"], "value", ""), told))
    return sorted(found)


class Shapes:
    """shapes.ttl as queries, each class that it names taken with the classes below it."""

    def __init__(self, triples: Graph):
        self.triples = triples
        self.graph = Graph().parse(os.path.join(data_folder(), "shapes.ttl"), format="turtle")

    def all(self, node: Node, term: Node) -> list[IdentifiedNode]:
        return sorted(one for one in self.graph.objects(node, term) if isinstance(one, IdentifiedNode))

    def text(self, node: Node, term: Node) -> str:
        value = self.graph.value(node, term)
        return "" if value is None else str(value)

    def listed(self, head: Node) -> list[Node]:
        return list(Collection(self.graph, head))

    def check_read(self, node: Node) -> None:
        if unknown := sorted(str(term) for term in set(self.graph.predicates(node)) - READ):
            raise ValueError(f"shapes.ttl uses {', '.join(unknown)}, which is not read here")

    def classes(self, kind: Node) -> str:
        """Return a class and all below it, as SPARQL lists them."""
        below = {one for one in self.triples.transitive_subjects(RDFS.subClassOf, kind) if isinstance(one, IdentifiedNode)}
        return ", ".join(sorted(one.n3() for one in below))

    def queries(self) -> Iterator[tuple[str, str]]:
        """Yield for each constraint what it says, and a SELECT of each ``?this`` that breaks it."""
        for shape in sorted(one for one in self.graph.subjects(RDF.type, SH.NodeShape) if isinstance(one, IdentifiedNode)):
            self.check_read(shape)
            for target in self.all(shape, SH.targetClass):
                focus = f"?this {RDF.type.n3()} ?kind FILTER(?kind IN ({self.classes(target)}))"
                for says, broken in self.broken(shape):
                    told = says or self.text(shape, SH.message) or "it has not its form"
                    yield told, f"SELECT DISTINCT ?this WHERE {{ {focus} FILTER({broken}) }}"
            for target in self.all(shape, SH.targetNode):
                for constraint in self.all(shape, SH.sparql):
                    yield self.text(constraint, SH.message), self.select(constraint, target)

    def select(self, constraint: Node, target: IdentifiedNode) -> str:
        """Return the SELECT of a SPARQL constraint with ``$this`` bound to its target."""
        declared = [one for prefixes in self.all(constraint, SH.prefixes) for one in self.all(prefixes, SH.declare)]
        prefixes = (f"PREFIX {self.text(one, SH.prefix)}: <{self.text(one, SH.namespace)}>" for one in declared)
        text = self.text(constraint, SH.select).replace("$this", "?this")
        return "\n".join((*prefixes, text.replace("WHERE {", f"WHERE {{ BIND({target.n3()} AS ?this)", 1)))

    def broken(self, shape: Node) -> Iterator[tuple[str, str]]:
        """Yield what a shape asks of ``?this`` and its values: in words, and as an expression that is true where it is broken."""
        for kind in self.all(shape, SH.nodeKind):
            yield "", f"!{KINDS_OF_NODE[kind]}(?this)"
        for head in self.graph.objects(shape, SH.xone):
            options = (" && ".join(f"!({broken})" for _, broken in self.broken(option)) for option in self.listed(head))
            yield "", f"({' + '.join(f'IF({option}, 1, 0)' for option in options)}) != 1"
        for number, constraint in enumerate(self.all(shape, SH.property)):
            self.check_read(constraint)
            path = self.text(constraint, SH.path)
            says = self.text(constraint, SH.message) or f"{path.rpartition('/')[2]} is not as it should be"
            value = f"?v{number}"
            has = f"?this <{path}> {value}"
            if self.count(constraint, SH.minCount) == 1:
                yield says, f"NOT EXISTS {{ {has} }}"
            if (most := self.count(constraint, SH.maxCount)) is not None:
                other = f" . ?this <{path}> {value}_0 FILTER({value} != {value}_0)" if most else ""
                yield says, f"EXISTS {{ {has}{other} }}"
            for test in self.tests(constraint, value):
                yield says, f"EXISTS {{ {has} FILTER(!({test})) }}"

    def count(self, constraint: Node, term: Node) -> int | None:
        """Return how many values are asked for at least or at most: 0, 1 or None, the only ones read here."""
        value = self.text(constraint, term)
        if value not in ("", "0", "1"):
            raise ValueError(f"shapes.ttl asks for {value} values; only 0 and 1 are read here")
        return int(value) if value else None

    def tests(self, constraint: Node, value: str) -> Iterator[str]:
        """Yield what a shape asks of one value, as expressions that are true where the value is as asked."""
        for term, function in ((SH.languageIn, f"LANG({value})"), (SH["in"], f"STR({value})")):
            for head in self.graph.objects(constraint, term):
                yield f"{function} IN ({', '.join(Literal(str(one)).n3() for one in self.listed(head))})"
        if least := self.text(constraint, SH.minLength):
            yield f"STRLEN(STR({value})) >= {int(least)}"
        for kind in self.all(constraint, SH["class"]):
            yield f"EXISTS {{ {value} {RDF.type.n3()} {value}_kind FILTER({value}_kind IN ({self.classes(kind)})) }}"
        for kind in self.all(constraint, SH.nodeKind):
            yield f"{KINDS_OF_NODE[kind]}({value})"
        for head in self.graph.objects(constraint, SH["or"]):
            yield "(" + " || ".join(" && ".join(self.tests(option, value)) for option in self.listed(head)) + ")"
        for shape in self.all(constraint, SH.node):
            for inner in self.all(shape, SH.property):
                yield f"EXISTS {{ {value} <{self.text(inner, SH.path)}> {value}_inner }}"
