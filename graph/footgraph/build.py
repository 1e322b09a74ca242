"""The record as one RDF graph under the ontology: structures, facts with their sources, matches.

Triples are made as N-Triples writes them, so that a strict library turns two hundred thousand into any form in a moment.
With ``shapes`` and ``report`` the only door to rdflib.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import TypeVar
from urllib.parse import quote

import pyoxigraph
from pyoxigraph import CanonicalizationAlgorithm, Dataset, RdfFormat
from rdflib import BNode, Graph, Literal, URIRef
from rdflib.namespace import DC, DCTERMS, OWL, RDF, RDFS, SKOS, XSD
from rdflib.term import Node

from footgraph.facts import Fact, Link, Match, Record, Source, Structure
from footgraph.ntriples import TYPE, Triple, english, in_order, ref, text, text_of, triples_from
from footgraph.paths import data_folder
from footgraph.vocabulary import BASE, CALLED, INHERITANCE, LANGUAGES, LINKS, MEMBER_OF, RULES, VOCABULARIES

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

    def value(self, said: URIRef, value: str) -> str:
        """Return what stands at the end of a property: a structure, prose, a number or a plain word, as its range says."""
        if said in self.links:
            return structure_ref(value)
        if said in self.numbers:
            return text(value, datatype=XSD.decimal)
        return english(value) if said in self.prose else text(value)


def graph_of(record: Record) -> Graph:
    """Return everything a record says as RDF, below the ontology that tells what it means; the same triples for the same record.

    Each fact is there twice: as a direct triple, for walking, and as a ``footgraph:Fact`` with its source, locator and standing.

    >>> from footgraph.facts import Record, Structure
    >>> graph = graph_of(Record({"soleus": Structure("soleus", "soleus", "muscle")}, (), {}))
    >>> print(graph.value(structure_iri("soleus"), RDF.type))
    https://w3id.org/footgraph/Muscle
    """
    return rdflib_graph(triples_of(record))


def triples_of(record: Record) -> list[Triple]:
    """Return the triples of a record and of its ontology, each once, grouped by subject with its kind first; sorted.

    >>> from footgraph.facts import Record, Structure
    >>> triples = triples_of(Record({"soleus": Structure("soleus", "soleus", "muscle")}, (), {}))
    >>> [thing for subject, predicate, thing in triples if subject == ref(structure_iri("soleus"))]
    ['<https://w3id.org/footgraph/Muscle>', '"soleus"@en']
    """
    terms = terms_of(ontology(record.ontologies))
    # Said here and not in ontology.ttl: OWL 2 keeps rdf:Statement for itself, and the ontology would no longer be OWL 2 EL.
    found = {*ontology_triples(record.ontologies), (FACT, ref(RDFS.subClassOf), ref(RDF.Statement))}
    for triples in (
        each(record.structures.values(), lambda structure: structure_triples(structure, terms)),
        each(record.facts, lambda fact: claim_triples(fact, terms)),
        each(record.facts, lambda fact: sharing_triples(fact, record)),
        each(record.sources.values(), source_triples),
        each(sorted({fact.rule for fact in record.facts if fact.rule}), rule_triples),
        each(record.matches, match_triples),
        each(sorted({link.relation for link in record.links}), naming_triples),
        each(record.links, lambda link: link_triples(link, terms)),
    ):
        found.update(triples)
    # The facts, three quarters of all, come nearly in order already, which sorts in half the time.
    told = dict.fromkeys(each(record.facts, lambda fact: fact_triples(fact, terms)))
    return in_order((*in_order(found), *told))


def ontology_triples(more: Iterable[str] = ()) -> list[Triple]:
    """Return the hand-written ontology, with stanzas of other files; its nodes without a name are called the same each time."""
    told = Dataset()
    for number, path in enumerate((os.path.join(data_folder(), "ontology.ttl"), *more)):
        for quad in pyoxigraph.parse(path=path, format=RdfFormat.TURTLE, rename_blank_nodes=number > 0):
            told.add(quad)
    told.canonicalize(CanonicalizationAlgorithm.RDFC_1_0)
    return in_order(triples_from(told))


def ontology(more: Iterable[str] = ()) -> Graph:
    """Return the hand-written ontology, with stanzas of other files, as rdflib's graph."""
    return rdflib_graph(ontology_triples(more))


def rdflib_graph(triples: Iterable[Triple]) -> Graph:
    """Return triples as rdflib's graph."""
    graph = Graph(store="SimpleMemory")  # holds one graph, and takes triples twice as fast
    graph.bind("footgraph", BASE)
    graph.bind("obo", "http://purl.obolibrary.org/obo/")
    nodes = cache(rdflib_node)
    for subject, predicate, thing in triples:
        graph.add((nodes(subject), nodes(predicate), nodes(thing)))
    return graph


def rdflib_node(term: str) -> Node:
    """Return one of rdflib's nodes for a term of N-Triples."""
    if term.startswith("<"):
        return URIRef(term[1:-1])
    if term.startswith("_:"):
        return BNode(term[2:])
    said = text_of(term)
    return Literal(said.said, lang=said.language or None, datatype=URIRef(said.datatype) if said.datatype else None)


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
    iri = structure_ref(structure.id)
    yield iri, TYPE, ref(terms.kind(structure.kind))
    yield iri, LABEL, english(structure.label)
    for name in (*structure.names, *structure.abbreviations):
        yield iri, ALTERNATIVE, english(name)
    for name in structure.abbreviations:
        yield iri, ABBREVIATION, english(name)
    if structure.latin:
        yield iri, ALTERNATIVE, text(structure.latin, "la")
    if structure.definition:
        yield iri, DEFINITION, english(structure.definition)


def claim_triples(fact: Fact, terms: Terms) -> Iterator[Triple]:
    """Yield what a fact says as a direct triple; a name also as a label in its language."""
    relation = terms.property(fact.relation)
    subject = structure_ref(fact.subject)
    yield subject, ref(relation), terms.value(relation, fact.object)
    if fact.relation == CALLED:
        yield subject, ALTERNATIVE, text(fact.object, LANGUAGES.get(fact.part("language"), ""))


def fact_triples(fact: Fact, terms: Terms) -> Iterator[Triple]:
    """Yield a fact itself: what it says, with all that makes it exact and who says it."""
    relation = terms.property(fact.relation)
    iri = fact_ref(fact.id)
    yield iri, TYPE, FACT
    yield iri, SUBJECT, structure_ref(fact.subject)
    yield iri, PREDICATE, ref(relation)
    yield iri, OBJECT, terms.value(relation, fact.object)
    yield iri, STANDING, text(fact.standing)
    for name, value in fact.parts:
        if value:
            part = terms.property(name)
            yield iri, ref(part), terms.value(part, value)
    if fact.source:
        yield iri, SOURCE, ref(source_iri(fact.source))
    if fact.locator:
        yield iri, LOCATOR, text(fact.locator)
    if fact.note:
        yield iri, NOTE, english(fact.note)
    if fact.rule:
        yield iri, RULE, ref(rule_iri(fact.rule))
    for premise in fact.because:
        yield iri, RESTS_ON, fact_ref(premise)


def sharing_triples(fact: Fact, record: Record) -> Iterator[Triple]:
    """Yield that a member of a group is one of it, and not of a collective: what is said of the group holds of it."""
    if fact.relation == MEMBER_OF and record.structures[fact.object].kind == "group":
        yield structure_ref(fact.subject), ref(own("one_of")), structure_ref(fact.object)


def source_triples(source: Source) -> Iterator[Triple]:
    """Yield a work with its citation, where to find it, on what terms, and how far it was read."""
    iri = ref(source_iri(source.key))
    yield iri, TYPE, ref(own("Source"))
    yield iri, ref(DCTERMS.bibliographicCitation), text(source.citation)
    yield iri, ref(own("read")), text(source.read)
    if source.link:
        yield iri, ref(WEB_ADDRESS), ref(web_address(source.link))
    if source.licence:
        yield iri, ref(DC.rights), english(source.licence)
    if source.note:
        yield iri, NOTE, english(source.note)
    if source.follows:
        yield iri, ref(own("follows")), ref(source_iri(source.follows))


def rule_triples(rule: str) -> Iterator[Triple]:
    """Yield a rule with the sentence that states it."""
    iri = ref(rule_iri(rule))
    yield iri, TYPE, ref(own("Rule"))
    yield iri, LABEL, english(f"rule: {rule.replace('_', ' ')}")
    if says := (RULES | INHERITANCE).get(rule):
        yield iri, DEFINITION, english(says)


def match_triples(match: Match) -> Iterator[Triple]:
    """Yield a structure beside its counterpart elsewhere, which has its label with it wherever one was seen."""
    other = ref(expanded(match.other))
    yield structure_ref(match.structure), ref(expanded(match.predicate)), other
    if match.other_label:
        yield other, LABEL, text(match.other_label)


def naming_triples(link: str) -> Iterator[Triple]:
    """Yield a kind of link with its name and the sentence that defines it."""
    kind, _, relation = link.partition("/")
    iri = ref(own(link))
    yield iri, TYPE, ref(OWL.AnnotationProperty if kind == "of_kind" else OWL.ObjectProperty)
    yield iri, LABEL, english(f"{kind} {relation}".replace("_", " ").strip())
    yield iri, DEFINITION, english(LINKS[kind])


def link_triples(link: Link, terms: Terms) -> Iterator[Triple]:
    """Yield what follows from weighing facts, as one triple."""
    ends: dict[str, Callable[[str], URIRef]] = {"fact": fact_iri, "source": source_iri}
    far_ends: dict[str, Callable[[str], URIRef]] = {"source": source_iri, "voice": source_iri, "kind": terms.kind}
    near, far = ends.get(link.about, structure_iri), far_ends.get(link.about, structure_iri)
    yield ref(near(link.subject)), ref(own(link.relation)), ref(far(link.object))


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


@cache
def source_iri(key: str) -> URIRef:
    return own("source/" + quote(key, safe=""))


@cache
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


def named(name: str, known: dict[str, Thing], what: str) -> Thing:
    if name not in known:
        raise ValueError(f"unknown {what} {name!r}; ontology.ttl and build.py know: {', '.join(sorted(known))}")
    return known[name]


@cache
def structure_ref(id: str) -> str:
    return ref(structure_iri(id))


@cache
def fact_ref(id: str) -> str:
    return ref(fact_iri(id))


LABEL, FACT = ref(RDFS.label), ref(own("Fact"))
SUBJECT, PREDICATE, OBJECT = ref(RDF.subject), ref(RDF.predicate), ref(RDF.object)
ALTERNATIVE, DEFINITION, SOURCE = ref(SKOS.altLabel), ref(SKOS.definition), ref(DCTERMS.source)
ABBREVIATION, STANDING, LOCATOR = ref(own("abbreviation")), ref(own("standing")), ref(own("locator"))
NOTE, RULE, RESTS_ON = ref(own("note")), ref(own("rule")), ref(own("restsOn"))
