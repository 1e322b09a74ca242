"""The record as one RDF graph under the ontology: structures, facts with their sources, matches.

With ``export`` the only door to rdflib.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import TypeVar
from urllib.parse import quote

from rdflib import BNode, Graph, Literal, URIRef
from rdflib.compare import to_canonical_graph
from rdflib.namespace import DC, DCTERMS, OWL, RDF, RDFS, SKOS, XSD
from rdflib.term import Node

from footgraph.facts import Fact, Link, Match, Record, Source, Structure
from footgraph.paths import data_folder
from footgraph.vocabulary import BASE, CALLED, INHERITANCE, LANGUAGES, LINKS, MEMBER_OF, RULES, VOCABULARIES

Triple = tuple[Node, Node, Node]
Thing = TypeVar("Thing")

SHORTHAND = URIRef("http://www.geneontology.org/formats/oboInOwl#shorthand")
PLAIN_LITERAL = RDF.PlainLiteral
WEB_ADDRESS = URIRef("https://schema.org/url")


@dataclass(frozen=True)
class Terms:
    """The words of the tables in the ontology: kinds as classes, relations and parts as properties, some holding prose."""

    classes: dict[str, URIRef]
    properties: dict[str, URIRef]
    links: frozenset[URIRef]
    prose: frozenset[URIRef]
    numbers: frozenset[URIRef]

    def kind(self, name: str) -> URIRef:
        return named(name, self.classes, "kind")

    def property(self, name: str) -> URIRef:
        return named(name, self.properties, "relation or part")

    def value(self, said: URIRef, value: str) -> Node:
        """Return what stands at the end of a property: a structure, prose, a number or a plain word, as its range says."""
        if said in self.links:
            return structure_iri(value)
        if said in self.numbers:
            return Literal(value, datatype=XSD.decimal)
        return english(value) if said in self.prose else Literal(value)


def graph_of(record: Record) -> Graph:
    """Return everything a record says as RDF, below the ontology that tells what it means; the same triples for the same record.

    Each fact is there twice: as a direct triple, for walking, and as a ``footgraph:Fact`` with its source, locator and standing.

    >>> from footgraph.facts import Record, Structure
    >>> graph = graph_of(Record({"soleus": Structure("soleus", "soleus", "muscle")}, (), {}))
    >>> print(graph.value(structure_iri("soleus"), RDF.type))
    https://w3id.org/footgraph/Muscle
    """
    graph = ontology(record.ontologies)
    terms = terms_of(graph)
    # Said here and not in ontology.ttl: OWL 2 keeps rdf:Statement for itself, and the ontology would no longer be OWL 2 EL.
    graph.add((own("Fact"), RDFS.subClassOf, RDF.Statement))
    for triple in chain(
        each(record.structures.values(), lambda structure: structure_triples(structure, terms)),
        each(record.facts, lambda fact: fact_triples(fact, terms)),
        each(record.facts, lambda fact: sharing_triples(fact, record)),
        each(record.sources.values(), source_triples),
        each(sorted({fact.rule for fact in record.facts if fact.rule}), rule_triples),
        each(record.matches, match_triples),
        each(sorted({link.relation for link in record.links}), naming_triples),
        each(record.links, lambda link: link_triples(link, terms)),
    ):
        graph.add(triple)
    return graph


def ontology(more: Iterable[str] = ()) -> Graph:
    """Return the hand-written ontology, with stanzas of other files; its nodes without a name are called the same each time."""
    told = Graph()
    for path in (os.path.join(data_folder(), "ontology.ttl"), *more):
        told.parse(path, format="turtle")
    graph = to_canonical_graph(told)
    nameless = sorted(node for node in graph.all_nodes() if isinstance(node, BNode))
    names: dict[Node, Node] = {node: BNode(f"b{number}") for number, node in enumerate(nameless)}
    renamed = Graph(store="SimpleMemory")  # holds one graph, and takes triples twice as fast
    renamed.bind("footgraph", BASE)
    renamed.bind("obo", "http://purl.obolibrary.org/obo/")
    for subject, predicate, thing in graph:
        renamed.add((names.get(subject, subject), predicate, names.get(thing, thing)))
    return renamed


def terms_of(graph: Graph) -> Terms:
    """Return the IRI behind every kind, relation and part that the tables name, as the ontology tells by its shorthands."""
    shorthands = {term: str(name) for term, name in graph.subject_objects(SHORTHAND) if isinstance(term, URIRef)}
    classes = set(graph.subjects(RDF.type, OWL.Class))
    return Terms(
        {name: term for term, name in shorthands.items() if term in classes},
        {name: term for term, name in shorthands.items() if term not in classes},
        frozenset(term for term in shorthands if (term, RDF.type, OWL.ObjectProperty) in graph),
        frozenset(term for term in shorthands if (term, RDFS.range, PLAIN_LITERAL) in graph),
        frozenset(term for term in shorthands if (term, RDFS.range, XSD.decimal) in graph),
    )


def each(things: Iterable[Thing], triples: Callable[[Thing], Iterator[Triple]]) -> Iterator[Triple]:
    return chain.from_iterable(map(triples, things))


def structure_triples(structure: Structure, terms: Terms) -> Iterator[Triple]:
    """Yield the kind of a structure, its names and its definition."""
    iri = structure_iri(structure.id)
    yield iri, RDF.type, terms.kind(structure.kind)
    yield iri, RDFS.label, english(structure.label)
    for name in (*structure.names, *structure.abbreviations):
        yield iri, SKOS.altLabel, english(name)
    if structure.latin:
        yield iri, SKOS.altLabel, Literal(structure.latin, lang="la")
    if structure.definition:
        yield iri, SKOS.definition, english(structure.definition)


def fact_triples(fact: Fact, terms: Terms) -> Iterator[Triple]:
    """Yield what a fact says as a direct triple, and the fact itself with all that makes it exact and who says it."""
    relation = terms.property(fact.relation)
    subject, thing = structure_iri(fact.subject), terms.value(relation, fact.object)
    yield subject, relation, thing
    iri = fact_iri(fact.id)
    yield iri, RDF.type, own("Fact")
    yield iri, RDF.subject, subject
    yield iri, RDF.predicate, relation
    yield iri, RDF.object, thing
    yield iri, own("standing"), Literal(fact.standing)
    for name, value in fact.parts:
        if value:
            part = terms.property(name)
            yield iri, part, terms.value(part, value)
    if fact.relation == CALLED:
        yield subject, SKOS.altLabel, Literal(fact.object, lang=LANGUAGES.get(fact.part("language")))
    if fact.source:
        yield iri, DCTERMS.source, source_iri(fact.source)
    if fact.locator:
        yield iri, own("locator"), Literal(fact.locator)
    if fact.note:
        yield iri, own("note"), english(fact.note)
    if fact.rule:
        yield iri, own("rule"), rule_iri(fact.rule)
    for premise in fact.because:
        yield iri, own("restsOn"), fact_iri(premise)


def sharing_triples(fact: Fact, record: Record) -> Iterator[Triple]:
    """Yield that a member of a group is one of it, and not of a collective: what is said of the group holds of it."""
    if fact.relation == MEMBER_OF and record.structures[fact.object].kind == "group":
        yield structure_iri(fact.subject), own("one_of"), structure_iri(fact.object)


def source_triples(source: Source) -> Iterator[Triple]:
    """Yield a work with its citation, where to find it, on what terms, and how far it was read."""
    iri = source_iri(source.key)
    yield iri, RDF.type, own("Source")
    yield iri, DCTERMS.bibliographicCitation, Literal(source.citation)
    yield iri, own("read"), Literal(source.read)
    if source.link:
        yield iri, WEB_ADDRESS, web_address(source.link)
    if source.licence:
        yield iri, DC.rights, english(source.licence)
    if source.note:
        yield iri, own("note"), english(source.note)
    if source.follows:
        yield iri, own("follows"), source_iri(source.follows)


def rule_triples(rule: str) -> Iterator[Triple]:
    """Yield a rule with the sentence that states it."""
    yield rule_iri(rule), RDF.type, own("Rule")
    yield rule_iri(rule), RDFS.label, english(rule.replace("_", " "))
    if says := (RULES | INHERITANCE).get(rule):
        yield rule_iri(rule), SKOS.definition, english(says)


def match_triples(match: Match) -> Iterator[Triple]:
    """Yield a structure beside its counterpart elsewhere, which has its label with it wherever one was seen."""
    other = expanded(match.other)
    yield structure_iri(match.structure), expanded(match.predicate), other
    if match.other_label:
        yield other, RDFS.label, Literal(match.other_label)


def naming_triples(link: str) -> Iterator[Triple]:
    """Yield a kind of link with its name and the sentence that defines it."""
    kind, _, relation = link.partition("/")
    yield own(link), RDF.type, OWL.AnnotationProperty if kind == "of_kind" else OWL.ObjectProperty
    yield own(link), RDFS.label, english(f"{kind} {relation}".replace("_", " ").strip())
    yield own(link), SKOS.definition, english(LINKS[kind])


def link_triples(link: Link, terms: Terms) -> Iterator[Triple]:
    """Yield what follows from weighing facts, as one triple."""
    near = {"fact": fact_iri, "source": source_iri}.get(link.about, structure_iri)
    far = {"source": source_iri, "voice": source_iri, "kind": terms.kind}.get(link.about, structure_iri)
    yield near(link.subject), own(link.relation), far(link.object)


def own(name: str) -> URIRef:
    return URIRef(BASE + name)


def structure_iri(id: str) -> URIRef:
    """Return the IRI of a structure.

    >>> print(structure_iri("head_of_fibula"))
    https://w3id.org/footgraph/head_of_fibula
    """
    return own(quote(id, safe=""))


def fact_iri(id: str) -> URIRef:
    """Return the IRI of a fact; what an IRI may not hold is percent-encoded.

    >>> print(fact_iri("soleus.has_origin.tibia.gray 1918"))
    https://w3id.org/footgraph/fact/soleus.has_origin.tibia.gray%201918
    """
    return own("fact/" + quote(id, safe=""))


def source_iri(key: str) -> URIRef:
    return own("source/" + quote(key, safe=""))


def rule_iri(rule: str) -> URIRef:
    return own("rule/" + quote(rule, safe=""))


def web_address(link: str) -> URIRef:
    """Return a link as an IRI, with percent signs for what an IRI may not hold.

    >>> print(web_address("https://example.org/a b?c=50%"))
    https://example.org/a%20b?c=50%25
    """
    address, mark, fragment = link.partition("#")
    lone_percents = re.compile(r"%(?![0-9A-Fa-f]{2})")
    parts = (quote(lone_percents.sub("%25", part), safe="%/:?=&~+!$,;'()*@") for part in (address, fragment))
    return URIRef(mark.join(parts) if mark else next(parts))


def expanded(curie: str) -> URIRef:
    """Return the IRI that a short id such as ``FMA:37451`` stands for.

    >>> print(expanded("FMA:37451"))
    http://purl.org/sig/ont/fma/fma37451
    """
    vocabulary, _, id = curie.partition(":")
    return URIRef(named(vocabulary, VOCABULARIES, "vocabulary") + quote(id, safe=""))


def english(text: str) -> Literal:
    return Literal(text, lang="en")


def named(name: str, known: dict[str, Thing], what: str) -> Thing:
    if name not in known:
        raise ValueError(f"unknown {what} {name!r}; ontology.ttl and build.py know: {', '.join(sorted(known))}")
    return known[name]
