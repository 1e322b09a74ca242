"""The hand-written ontology: whole, in step with the tables, and within OWL 2 EL."""

from __future__ import annotations

import csv
from itertools import combinations
from pathlib import Path

import pyoxigraph
import pytest
from rdflib import Graph, URIRef
from rdflib.collection import Collection
from rdflib.namespace import DCTERMS, OWL, RDF, RDFS, SKOS, VANN, XSD
from rdflib.term import Node

import footgraph
from footgraph import vocabulary
from footgraph.build import SHORTHAND, Terms, ontology, own, terms_of
from footgraph.paths import data_folder
from footgraph.vocabulary import BASE

DATA = Path(data_folder())
INCLUDES = {end: URIRef(f"https://schema.org/{end}Includes") for end in ("domain", "range")}
RESERVED = (str(RDF), str(RDFS), str(OWL))
KINDS_OF_PROPERTY = (OWL.ObjectProperty, OWL.DatatypeProperty)
OF_OWL_2_EL = {
    *("Ontology", "Class", "ObjectProperty", "DatatypeProperty", "AnnotationProperty", "TransitiveProperty"),
    *("AllDisjointClasses", "members", "disjointWith", "versionIRI", "versionInfo", "propertyChainAxiom"),
}


def rows(table: str) -> list[dict[str, str]]:
    with (DATA / table).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


COLUMNS = rows("columns.tsv")
PARTS = {row["column"]: row["accepts"] for row in COLUMNS if row["means"] in ("part", "remark")}


@pytest.fixture(scope="module")
def graph() -> Graph:
    return ontology()


@pytest.fixture(scope="module")
def terms(graph: Graph) -> Terms:
    return terms_of(graph)


def test_it_is_strict_turtle(graph: Graph) -> None:
    """A strict reader finds the same triples as a lenient one."""
    assert len(list(pyoxigraph.parse(path=str(DATA / "ontology.ttl"), format=pyoxigraph.RdfFormat.TURTLE))) == len(graph)


def test_each_kind_has_a_class(terms: Terms) -> None:
    """The classes with a name in the tables are the kinds of columns.tsv, in camel case."""
    kinds = {row["accepts"] for row in COLUMNS if row["means"] == "kind"}
    assert terms.classes == {kind: own("".join(word.capitalize() for word in kind.split("_"))) for kind in kinds}


def test_each_relation_and_part_has_a_property(terms: Terms) -> None:
    """The properties with a name in the tables are the relations of wordings.tsv and the parts of columns.tsv."""
    relations = {row["relation"] for row in rows("english/wordings.tsv")}
    assert set(terms.properties) == relations | set(PARTS)
    assert not relations & set(PARTS)


def test_no_name_stands_for_two_things(graph: Graph, terms: Terms) -> None:
    """A shorthand belongs to one class or one property, and a property of its own is called by its shorthand."""
    assert len(list(graph.subject_objects(SHORTHAND))) == len(terms.classes) + len(terms.properties)
    minted = {name: term for name, term in terms.properties.items() if term.startswith(BASE)}
    assert minted == {name: own(name) for name in minted}


def test_the_relations_that_the_code_speaks_are_known(terms: Terms) -> None:
    """Each relation that vocabulary.py names is in the ontology."""
    structures = {"INTRINSIC", "EXTRINSIC", "FOOT", "SOLE", "DORSUM", "MUSCLES_OF_SOLE", "BASE"}
    names = {name: word for name, word in vars(vocabulary).items() if name.isupper() and isinstance(word, str)}
    relations = {word for name, word in names.items() if name not in {*structures, "LEG"} and not name.endswith("_JOINT")}
    assert relations <= set(terms.properties)


def relation_ends() -> dict[tuple[str, str], set[str]]:
    """Return the kinds at both ends of each relation, as columns.tsv has them."""
    ends: dict[tuple[str, str], set[str]] = {}
    for table in {row["table"] for row in COLUMNS}:
        columns = [row for row in COLUMNS if row["table"] == table]
        subject = next((row for row in columns if row["means"] == "subject"), None)
        thing = next((row for row in columns if row["means"].startswith("object")), None)
        if subject is None or thing is None:
            continue
        named = thing["means"].removeprefix("object").split()
        words = [entry.partition("=")[2] for row in columns if row["means"] == "relation" for entry in row["accepts"].split("|")]
        for relation in named or words:
            ends.setdefault((relation, "domain"), set()).update(subject["accepts"].split("|"))
            if thing["accepts"] not in ("text", "name", "number") and "=" not in thing["accepts"]:
                ends.setdefault((relation, "range"), set()).update(thing["accepts"].split("|"))
    return ends


@pytest.mark.parametrize(("relation", "end"), sorted(relation_ends()))
def test_the_ends_of_a_relation_are_those_of_the_tables(graph: Graph, terms: Terms, relation: str, end: str) -> None:
    """The kinds at both ends of a relation are the same in the ontology as in columns.tsv."""
    expected = {own("Structure") if kind == "any" else terms.kind(kind) for kind in relation_ends()[relation, end]}
    assert set(graph.objects(terms.property(relation), INCLUDES[end])) == expected


def test_parts_are_links_or_texts_as_the_tables_have_them(graph: Graph, terms: Terms) -> None:
    """A part that names a structure is an object property, free text is prose, one of a few words a string, a figure a number."""
    for part, accepts in PARTS.items():
        term = terms.property(part)
        is_text, is_word = accepts == "text", "=" in accepts
        assert (term in terms.prose, (term, RDFS.range, XSD.string) in graph, term in terms.links) == (
            is_text,
            is_word,
            not is_text and not is_word and accepts != "number",
        ), part
        assert ((term, RDFS.range, XSD.decimal) in graph) == (accepts == "number"), part


def test_everything_has_one_label_and_one_definition(graph: Graph) -> None:
    """Each class and property has a label and a definition in English, and no two of a sort share a label."""
    for sort in (OWL.Class, *KINDS_OF_PROPERTY):
        labels = []
        for term in graph.subjects(RDF.type, sort):
            for said in (RDFS.label, SKOS.definition):
                texts = [text for text in graph.objects(term, said) if getattr(text, "language", "") == "en"]
                assert len(texts) == 1, (term, said)
            labels.append(str(graph.value(term, RDFS.label)))
        assert len(set(labels)) == len(labels)


def test_relations_of_our_own_have_a_domain_and_a_range(graph: Graph, terms: Terms) -> None:
    """What we mint says what stands at its ends; what others own we leave as they made it.

    What is inherited through a relation of others has no range: OWL 2 EL asks that relation to have the same.
    """
    for term in terms.properties.values():
        ends = {end for end in (RDFS.domain, RDFS.range) if (term, end, None) in graph}
        expected = {RDFS.domain, RDFS.range} if term.startswith(BASE) else set()
        if any(not str(chain[-1]).startswith(BASE) for chain in chains(graph, term)):
            expected.discard(RDFS.range)
        assert ends == expected, term


def chains(graph: Graph, term: URIRef) -> list[list[Node]]:
    """Return the chains of properties that make a property."""
    return [list(Collection(graph, chain)) for chain in graph.objects(term, OWL.propertyChainAxiom)]


def test_chains_keep_the_ranges_that_owl_2_el_asks_for(graph: Graph, terms: Terms) -> None:
    """The last relation of a chain has every range of the relation that the chain makes (OWL 2 Profiles, section 2.2.6)."""
    made = [(term, chain) for term in terms.properties.values() for chain in chains(graph, term)]
    assert len(made) > 20
    for term, chain in made:
        assert set(graph.objects(term, RDFS.range)) <= set(graph.objects(chain[-1], RDFS.range)), (term, chain)


def test_it_is_owl_2_el(graph: Graph) -> None:
    """Nothing of OWL is used that its EL profile has not, and no reserved word stands for a class or property."""
    used = {str(term).removeprefix(str(OWL)) for triple in graph for term in triple if str(term).startswith(str(OWL))}
    assert used <= OF_OWL_2_EL
    for axiom in (RDFS.subClassOf, RDFS.subPropertyOf, RDFS.domain, OWL.disjointWith):
        assert not [term for term in graph.objects(None, axiom) if str(term).startswith(RESERVED)]
    assert set(graph.objects(None, RDFS.range)) - set(graph.subjects(RDF.type, OWL.Class)) == {
        RDF.PlainLiteral,
        XSD.string,
        XSD.decimal,
    }


def test_every_term_it_uses_is_declared(graph: Graph) -> None:
    """What is ours and what is used as a property is declared as a class or a property."""
    sorts = (OWL.Class, *KINDS_OF_PROPERTY, OWL.AnnotationProperty)
    declared = {term for sort in sorts for term in graph.subjects(RDF.type, sort)}
    ours = {term for triple in graph for term in triple if isinstance(term, URIRef) and term.startswith(BASE)}
    header = {own(""), own("ontology"), own(f"ontology/{footgraph.__version__}")}
    assert ours - header <= declared
    assert {term for term in graph.predicates() if not str(term).startswith(RESERVED)} <= declared
    assert set(graph.objects(None, RDFS.subPropertyOf)) <= declared


def test_every_kind_is_a_structure_and_none_is_two(graph: Graph, terms: Terms) -> None:
    """Each kind lies below Structure, and any two kinds exclude each other."""
    above = {kind: set(graph.transitive_objects(kind, RDFS.subClassOf)) for kind in terms.classes.values()}
    assert all(own("Structure") in classes for classes in above.values())
    apart = {frozenset(pair) for pair in graph.subject_objects(OWL.disjointWith)}
    for axiom in graph.subjects(RDF.type, OWL.AllDisjointClasses):
        members = graph.value(axiom, OWL.members)
        assert members is not None
        apart |= {frozenset(pair) for pair in combinations(Collection(graph, members), 2)}
    for one, other in combinations(above, 2):
        assert any(frozenset((a, b)) in apart for a in above[one] for b in above[other]), (one, other)


def test_its_head_says_what_it_is(graph: Graph) -> None:
    """The head has a title, a description, a licence, a creator, a prefix, and the package's version."""
    head = own("ontology")
    told = {DCTERMS.title, DCTERMS.description, DCTERMS.creator, DCTERMS.bibliographicCitation, VANN.preferredNamespacePrefix}
    assert told <= set(graph.predicates(head))
    assert str(graph.value(head, DCTERMS.license)) == "https://creativecommons.org/licenses/by/4.0/"
    assert str(graph.value(head, VANN.preferredNamespaceUri)) == BASE
    assert str(graph.value(head, OWL.versionInfo)) == footgraph.__version__
    assert str(graph.value(head, OWL.versionIRI)) == f"{BASE}ontology/{footgraph.__version__}"


def test_it_is_the_same_each_time(graph: Graph) -> None:
    """Nodes without a name are called the same however often the ontology is read."""
    assert set(graph) == set(ontology())
