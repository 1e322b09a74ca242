"""The two profiles: the same facts on the same IRIs, and one rule that leads there and back."""

from __future__ import annotations

import pytest

from footgraph.build import ontology_triples, own, structure_iri, triples_of
from footgraph.compiled import whole_record
from footgraph.facts import Fact, Record, Source, Structure
from footgraph.ntriples import TYPE, Triple, by_subject, in_order, ref
from footgraph.profiles import (
    ABBREVIATED,
    AXIOM,
    CLASS,
    LABEL,
    LATIN,
    OBO_DEFINITION,
    ON,
    ON_PROPERTY,
    ON_SOURCE,
    ON_TARGET,
    RESTRICTION,
    SAYS,
    SOME,
    SUBCLASS,
    SYNONYM,
    SYNONYM_TYPE,
    as_graph,
    as_ontology,
)

SOLEUS, TIBIA, FIBULA = (ref(str(structure_iri(id))) for id in ("soleus", "tibia", "fibula"))
HAS_ORIGIN = "<http://purl.obolibrary.org/obo/RO_0002372>"


def record_with(*facts: Fact) -> Record:
    structures = {
        "fibula": Structure("fibula", "fibula", "bone"),
        "os_trigonum": Structure("os_trigonum", "os trigonum", "accessory_bone"),
        "soleus": Structure("soleus", "soleus", "muscle", "musculus soleus", ("SOL",), ("calf",), "The flat muscle of the calf."),
        "talus": Structure("talus", "talus", "bone"),
        "tibia": Structure("tibia", "tibia", "bone"),
    }
    return Record(structures, facts, {"gray": Source("gray", "Gray", "https://doi.org/10.1/x", "", "excerpt")})


def origin(thing: str, standing: str = "agreed", source: str = "gray") -> Fact:
    return Fact(f"soleus.has_origin.{thing}.{source}.{standing}", "soleus", "has_origin", thing, (), source, "p. 1", standing)


def told(triples: list[Triple]) -> set[Triple]:
    """Return what is told of structures and facts, without kinds and relations."""
    kinds = {*ontology_triples(), (ref(str(own("Fact"))), SUBCLASS, "<http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement>")}
    return set(triples) - kinds


@pytest.fixture(scope="module")
def graph() -> list[Triple]:
    return triples_of(whole_record())


@pytest.fixture(scope="module")
def classes(graph: list[Triple]) -> list[Triple]:
    return as_ontology(graph)


def test_the_way_to_the_ontology_and_back_loses_nothing(graph: list[Triple], classes: list[Triple]) -> None:
    """Every triple of the whole graph comes back from its ontology profile, and none besides."""
    assert set(as_graph(classes)) == told(graph)


def test_the_way_to_the_graph_and_back_loses_nothing(graph: list[Triple], classes: list[Triple]) -> None:
    """The ontology made anew of what came back is the same."""
    kinds = set(graph) - told(graph)
    assert as_ontology(in_order({*as_graph(classes), *kinds})) == classes


def restrictions(triples: list[Triple], subject: str) -> dict[tuple[str, str], str]:
    """Return of each relation and thing that all of a class have, the node of the restriction."""
    said = by_subject(triples)
    nodes = [thing for predicate, thing in said[subject] if predicate == SUBCLASS and thing.startswith("_:")]
    assert all((TYPE, RESTRICTION) in said[node] for node in nodes)
    return {(dict(said[node])[ON_PROPERTY], dict(said[node])[SOME]): node for node in nodes}


def axioms(triples: list[Triple], line: Triple) -> list[dict[str, str]]:
    found = [dict(said) for said in by_subject(triples).values() if (TYPE, AXIOM) in said]
    return [axiom for axiom in found if (axiom[ON_SOURCE], axiom[ON], axiom[ON_TARGET]) == line]


def test_what_is_agreed_is_said_of_all() -> None:
    """An agreed fact is a restriction, with an axiom a source that tells its fact, source, locator and standing."""
    made = as_ontology(triples_of(record_with(origin("tibia"), origin("tibia", source="other"))))
    assert (SOLEUS, TYPE, CLASS) in made
    assert (SOLEUS, SUBCLASS, ref(str(own("Muscle")))) in made
    node = restrictions(made, SOLEUS)[HAS_ORIGIN, TIBIA]
    one, other = axioms(made, (SOLEUS, SUBCLASS, node))
    assert {one[SAYS], other[SAYS]} == {ref(str(own(f"fact/{origin('tibia', source=s).id}"))) for s in ("gray", "other")}
    assert one[ref(str(own("locator")))] == '"p. 1"'
    assert one[ref(str(own("standing")))] == '"agreed"'


@pytest.mark.parametrize("standing", ["variant", "disputed"])
def test_what_varies_or_is_disputed_is_not_said_of_all(standing: str) -> None:
    """A variant, or what is disputed, is an annotation, with its axiom; with an agreed source beside it, it is said of all."""
    made = as_ontology(triples_of(record_with(origin("tibia"), origin("fibula", standing))))
    assert (HAS_ORIGIN, FIBULA) not in restrictions(made, SOLEUS)
    line = (SOLEUS, ref(str(own("sometimes/has_origin"))), FIBULA)
    assert line in made
    assert len(axioms(made, line)) == 1
    both = as_ontology(triples_of(record_with(origin("fibula"), origin("fibula", standing))))
    assert (HAS_ORIGIN, FIBULA) in restrictions(both, SOLEUS)


def test_what_some_people_lack_is_not_said_to_be_in_all() -> None:
    """Not every talus articulates with an accessory bone; every accessory bone does with a talus."""
    facts = [
        Fact(f"{one}.{relation}.{other}", one, relation, other, (), "gray")
        for one, relation, other in (
            ("talus", "articulates_with", "os_trigonum"),
            ("os_trigonum", "articulates_with", "talus"),
            ("fibula", "part_of", "os_trigonum"),
        )
    ]
    made = as_ontology(triples_of(record_with(*facts)))
    talus, trigonum = (ref(str(structure_iri(id))) for id in ("talus", "os_trigonum"))
    assert not restrictions(made, talus)
    assert [thing for _, thing in restrictions(made, trigonum)] == [talus]
    assert [thing for _, thing in restrictions(made, FIBULA)] == [trigonum]


def test_names_are_synonyms_with_their_type() -> None:
    """One English label; every other name is an exact synonym, the Latin one and the abbreviation with their types."""
    made = as_ontology(triples_of(record_with()))
    said = by_subject(made)[SOLEUS]
    assert [thing for predicate, thing in said if predicate == LABEL] == ['"soleus"@en']
    assert {thing for predicate, thing in said if predicate == SYNONYM} == {'"SOL"@en', '"calf"@en', '"musculus soleus"@la'}
    assert (OBO_DEFINITION, '"The flat muscle of the calf."@en') in said
    for name, sort in (('"musculus soleus"@la', LATIN), ('"SOL"@en', ABBREVIATED)):
        assert [axiom[SYNONYM_TYPE] for axiom in axioms(made, (SOLEUS, SYNONYM, name))] == [sort]


def test_every_term_of_the_ontology_has_one_label_and_is_one_thing(classes: list[Triple]) -> None:
    """Nothing has two labels or is a class and a property at once, and no property serves facts and annotations both."""
    for subject, said in by_subject(classes).items():
        assert sum(predicate == LABEL for predicate, _ in said) <= 1, subject
        sorts = [thing for predicate, thing in said if predicate == TYPE and "owl#" in thing and "Transitive" not in thing]
        assert len(sorts) <= 1, subject


def test_no_class_is_joined_to_a_class_but_by_restrictions_and_annotations(classes: list[Triple]) -> None:
    """No object property stands between two classes, which would make individuals of them."""
    relations = {s for s, p, o in classes if p == TYPE and o.endswith("#ObjectProperty>")}
    assert not [triple for triple in classes if triple[1] in relations]


def test_what_an_editor_adds_comes_along() -> None:
    """Lines that stand for no fact of ours, and superclasses that are no restriction, are kept beside the facts."""
    added: list[Triple] = [
        (SOLEUS, SUBCLASS, TIBIA),
        (SOLEUS, SUBCLASS, "_:new"),
        ("_:new", TYPE, RESTRICTION),
        ("_:new", ON_PROPERTY, HAS_ORIGIN),
        ("_:new", SOME, FIBULA),
        (SOLEUS, SUBCLASS, "_:other"),
        ("_:other", TYPE, CLASS),
    ]
    graph = triples_of(record_with(origin("tibia")))
    back = set(as_graph([*as_ontology(graph), *added]))
    assert back - told(graph) == {(SOLEUS, HAS_ORIGIN, FIBULA), (SOLEUS, SUBCLASS, TIBIA), (SOLEUS, SUBCLASS, "_:other")}
    assert told(graph) <= back


def test_the_ontology_comes_in_order(classes: list[Triple]) -> None:
    """The triples are sorted, each once, as writers expect them."""
    assert classes == in_order(set(classes))


def test_labels_tell_terms_apart_and_every_term_is_defined(classes: list[Triple]) -> None:
    """No two terms have one label, and every kind, relation and annotation has a definition, as ROBOT's report asks."""
    said = by_subject(classes)
    labels = [thing for told in said.values() for predicate, thing in told if predicate == LABEL]
    assert len(labels) == len(set(labels))
    declared = {s for s, told in said.items() for p, o in told if p == TYPE and o.endswith(("#Class>", "Property>"))}
    ours = {term for term in declared if term.startswith("<https://w3id.org/footgraph/")}
    assert not [term for term in ours if OBO_DEFINITION not in dict(said[term])]
