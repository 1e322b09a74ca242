"""The record as RDF: every structure, fact, source and match, said the way the ontology says it."""

from __future__ import annotations

from pathlib import Path

import pytest
from rdflib import Graph, Literal, URIRef
from rdflib.namespace import DC, DCTERMS, RDF, RDFS, SKOS, XSD

from footgraph.build import (
    WEB_ADDRESS,
    expanded,
    fact_iri,
    graph_of,
    ontology,
    own,
    rule_iri,
    source_iri,
    structure_iri,
    terms_of,
    web_address,
)
from footgraph.compiled import whole_record
from footgraph.facts import Fact, Match, Record, Source, Structure
from footgraph.network import network_of
from footgraph.paths import data_folder
from footgraph.shapes import violations
from footgraph.vocabulary import VOCABULARIES

SOLEUS = Structure("soleus", "soleus", "muscle", "musculus soleus", ("SOL",), ("soleus muscle", "flounder muscle"))
ORIGIN = Fact(
    "soleus.has_origin.tibia.soleal_line.gray1918",
    "soleus",
    "has_origin",
    "tibia",
    (("feature", "soleal_line"),),
    "gray1918",
    "p. 483",
    "disputed",
    "the middle third",
)
ACTION = Fact(
    "soleus.has_action.plantarflexion",
    "soleus",
    "has_action",
    "plantarflexion",
    (("condition", "knee bent"), ("role", "prime mover")),
    "gray1918",
)
CROSSING = Fact("soleus.crosses.ankle", "soleus", "crosses", "ankle", rule="crosses", because=(ACTION.id, ORIGIN.id))
DESCRIPTION = Fact("soleus.described_as.gray1918", "soleus", "described_as", "It is broad and flat.", source="gray1918")
TINY = Record(
    {
        structure.id: structure
        for structure in (
            Structure("ankle", "ankle joint", "joint"),
            Structure("plantarflexion", "ankle plantarflexion", "movement"),
            Structure("soleal_line", "soleal line", "bone_feature"),
            SOLEUS,
            Structure("tibia", "tibia", "bone"),
        )
    },
    (ACTION, CROSSING, DESCRIPTION, ORIGIN),
    {
        "gray1918": Source(
            "gray1918", "Gray H. Anatomy. 1918", "https://archive.org/details/gray", "public domain", "excerpt", "20th ed."
        )
    },
    (Match("tibia", "skos:exactMatch", "FMA:24476", "Tibia", "semapv:ManualMappingCuration", "list"),),
)


@pytest.fixture(scope="module")
def tiny() -> Graph:
    return graph_of(TINY)


@pytest.fixture(scope="module")
def record() -> Record:
    return whole_record()


@pytest.fixture(scope="module")
def whole(record: Record) -> Graph:
    return graph_of(record)


def test_a_structure_has_its_kind_and_names(tiny: Graph) -> None:
    """A structure is of one kind; label, names and abbreviations are English, the Latin name is Latin."""
    soleus = structure_iri("soleus")
    assert list(tiny.objects(soleus, RDF.type)) == [own("Muscle")]
    assert list(tiny.objects(soleus, RDFS.label)) == [Literal("soleus", lang="en")]
    names = {Literal(name, lang="en") for name in ("SOL", "soleus muscle", "flounder muscle")}
    assert set(tiny.objects(soleus, SKOS.altLabel)) == names | {Literal("musculus soleus", lang="la")}


def test_a_fact_is_a_triple_and_a_thing_with_a_source(tiny: Graph) -> None:
    """What a fact says is a direct triple; the fact itself says who says so, where, and how sure it is."""
    has_origin = terms_of(ontology()).property("has_origin")
    assert (structure_iri("soleus"), has_origin, structure_iri("tibia")) in tiny
    assert dict(tiny.predicate_objects(fact_iri(ORIGIN.id))) == {
        RDF.type: own("Fact"),
        RDF.subject: structure_iri("soleus"),
        RDF.predicate: has_origin,
        RDF.object: structure_iri("tibia"),
        DCTERMS.source: source_iri("gray1918"),
        own("feature"): structure_iri("soleal_line"),
        own("locator"): Literal("p. 483"),
        own("standing"): Literal("disputed"),
        own("note"): Literal("the middle third", lang="en"),
    }


def test_parts_are_structures_prose_or_words(tiny: Graph) -> None:
    """Free text is English, one of a few words is plain."""
    action = fact_iri(ACTION.id)
    assert tiny.value(action, own("condition")) == Literal("knee bent", lang="en")
    assert tiny.value(action, own("role")) == Literal("prime mover")


def test_a_description_is_english_text(tiny: Graph) -> None:
    """What a fact says in words stands as a text, beside its structure and in the fact."""
    text = Literal("It is broad and flat.", lang="en")
    assert tiny.value(structure_iri("soleus"), own("described_as")) == text
    assert tiny.value(fact_iri(DESCRIPTION.id), RDF.object) == text


def test_a_conclusion_names_its_rule_and_its_reasons(tiny: Graph) -> None:
    """A conclusion has no source but a rule, stated in a sentence, and the facts it rests on."""
    crossing = fact_iri(CROSSING.id)
    assert set(tiny.objects(crossing, own("restsOn"))) == {fact_iri(ACTION.id), fact_iri(ORIGIN.id)}
    assert list(tiny.objects(crossing, own("rule"))) == [rule_iri("crosses")]
    assert (crossing, DCTERMS.source, None) not in tiny
    assert str(tiny.value(rule_iri("crosses"), SKOS.definition)).startswith("A muscle crosses")


def test_a_source_tells_how_far_it_was_read(tiny: Graph) -> None:
    """A source has its citation, link, licence, note, and how it was read."""
    assert dict(tiny.predicate_objects(source_iri("gray1918"))) == {
        RDF.type: own("Source"),
        DCTERMS.bibliographicCitation: Literal("Gray H. Anatomy. 1918"),
        WEB_ADDRESS: URIRef("https://archive.org/details/gray"),
        DC.rights: Literal("public domain", lang="en"),
        own("read"): Literal("excerpt"),
        own("note"): Literal("20th ed.", lang="en"),
    }


def test_a_match_stands_with_its_label(tiny: Graph) -> None:
    """A structure's counterpart elsewhere is an IRI of theirs, with their label."""
    fma = URIRef("http://purl.org/sig/ont/fma/fma24476")
    assert (structure_iri("tibia"), SKOS.exactMatch, fma) in tiny
    assert tiny.value(fma, RDFS.label) == Literal("Tibia")


def test_vocabularies_live_where_the_crossrefs_say() -> None:
    """The IRIs of other vocabularies begin as the head of crossrefs.sssom.tsv has it."""
    lines = (Path(data_folder()) / "crossrefs.sssom.tsv").read_text(encoding="utf-8").splitlines()
    head = dict(line.removeprefix("#  ").split(": ", 1) for line in lines if line.startswith("#  "))
    assert head.pop("footgraph") == str(own(""))
    assert head == VOCABULARIES


def test_two_sources_make_two_facts_and_one_triple() -> None:
    """What two sources say alike is one direct triple with two facts."""
    second = ORIGIN._replace(id="soleus.has_origin.tibia.kenhub", source="kenhub")
    graph = graph_of(TINY._replace(facts=(ORIGIN, second)))
    assert len(list(graph.subjects(RDF.type, own("Fact")))) == 2
    assert len(list(graph.triples((structure_iri("soleus"), None, structure_iri("tibia"))))) == 1


@pytest.mark.parametrize(
    ("wrong", "word"),
    [
        (TINY._replace(facts=(ORIGIN._replace(relation="has_orign"),)), "has_orign"),
        (TINY._replace(facts=(ORIGIN._replace(parts=(("feeture", "x"),)),)), "feeture"),
        (TINY._replace(structures={"x": Structure("x", "x", "bonne")}), "bonne"),
        (TINY._replace(matches=(TINY.matches[0]._replace(other="GARD:D1"),)), "GARD"),
    ],
)
def test_what_the_ontology_does_not_know_is_refused(wrong: Record, word: str) -> None:
    """An unknown relation, part, kind or vocabulary is named, and what is known beside it."""
    with pytest.raises(ValueError, match=rf"unknown .*'{word}'.* know: "):
        graph_of(wrong)


@pytest.mark.parametrize(
    ("link", "iri"),
    [
        ("https://doi.org/10.1016/S0021-9290(99)00069-9", "https://doi.org/10.1016/S0021-9290(99)00069-9"),
        ("https://a.org/x y<z>?q=ä#one#two", "https://a.org/x%20y%3Cz%3E?q=%C3%A4#one%23two"),
        ("https://a.org/50%/%41[1]", "https://a.org/50%25/%41%5B1%5D"),
    ],
)
def test_links_become_iris(link: str, iri: str) -> None:
    """A good link stays as it is; what an IRI may not hold is percent-encoded."""
    assert str(web_address(link)) == iri


def test_ids_become_iris() -> None:
    """Nothing that an id may hold breaks out of its IRI."""
    assert str(fact_iri('a> <b/../"c#d')).endswith("/fact/a%3E%20%3Cb%2F..%2F%22c%23d")
    assert str(expanded("TA98:A04.7.02.063")) == "https://w3id.org/footgraph/ta98/A04.7.02.063"


def test_no_text_is_marked_as_a_string(whole: Graph) -> None:
    """Texts are plain or in a language: engines disagree about ^^xsd:string."""
    assert not [text for text in whole.objects() if isinstance(text, Literal) and text.datatype == XSD.string]


def test_everything_in_the_record_is_in_the_graph(record: Record, whole: Graph) -> None:
    """Each structure, fact, source and match of the foot is in the graph once."""
    assert len(record.facts) > 4000
    assert set(whole.subjects(RDF.type, own("Fact"))) == {fact_iri(fact.id) for fact in record.facts}
    assert set(whole.subjects(RDF.type, own("Source"))) == {source_iri(key) for key in record.sources}
    kinds = set(terms_of(ontology()).classes.values())
    found = {subject for subject, kind in whole.subject_objects(RDF.type) if kind in kinds}
    assert found == {structure_iri(id) for id in record.structures}
    for match in record.matches:
        assert (structure_iri(match.structure), expanded(match.predicate), expanded(match.other)) in whole


def test_no_structure_is_called_like_a_term(record: Record) -> None:
    """No id of a structure is the IRI of a class, a property or the ontology itself."""
    assert not {structure_iri(id) for id in record.structures} & set(ontology().subjects())


def test_the_graph_and_the_network_agree(record: Record, whole: Graph) -> None:
    """The direct triples between structures are the arrows of the network, no more and no fewer."""
    terms = terms_of(ontology())
    structures = {structure_iri(id): id for id in record.structures}
    relations = {term: name for name, term in terms.properties.items()}
    triples = {
        (structures[s], relations[p], structures[o])
        for s, p, o in whole
        if isinstance(s, URIRef) and isinstance(o, URIRef) and isinstance(p, URIRef)
        if s in structures and o in structures and p in relations
    }
    assert triples == {(subject, relation, thing) for subject, thing, relation in network_of(record).edges(keys=True)}


def test_the_same_record_makes_the_same_graph(tiny: Graph) -> None:
    """Every triple is the same when the graph is built again."""
    assert set(tiny) == set(graph_of(TINY))


def sample_of(record: Record) -> Record:
    """Return the record with the first facts of each relation, and the facts that these rest on."""
    by_id = {fact.id: fact for fact in record.facts}
    seen: dict[str, list[str]] = {}
    for fact in record.facts:
        seen.setdefault(fact.relation, []).append(fact.id)
    wanted = {id for ids in seen.values() for id in (*ids[:4], *ids[-4:])}
    wanted |= {premise for id in wanted for premise in by_id[id].because}
    return record._replace(facts=tuple(fact for fact in record.facts if fact.id in wanted))


def shapes_hold(graph: Graph) -> tuple[bool, str]:
    pyshacl = pytest.importorskip("pyshacl")
    shapes = Graph().parse(Path(data_folder()) / "shapes.ttl", format="turtle")
    copy = Graph()  # pySHACL asks for a store that can hold several graphs
    copy += graph
    conforms, _, report = pyshacl.validate(copy, shacl_graph=shapes)
    return bool(conforms), str(report)


def test_the_foot_has_the_shape_it_should(record: Record) -> None:
    """The shapes of shapes.ttl hold for every structure and source, and for facts of every relation; pySHACL says so too."""
    graph = graph_of(sample_of(record))
    holds, report = shapes_hold(graph)
    assert holds, report
    assert violations(graph) == []


def test_the_tiny_foot_has_the_shape_it_should(tiny: Graph) -> None:
    """The shapes hold for the record that the next test spoils."""
    holds, report = shapes_hold(tiny)
    assert holds, report


ONE_FACT = "A fact has a source, or else a rule"
SPOILED = {
    "a fact without a source": (TINY._replace(facts=(DESCRIPTION._replace(source=""),)), ONE_FACT),
    "a conclusion from nothing": (TINY._replace(facts=(CROSSING._replace(because=()),)), ONE_FACT),
    "a conclusion with a source": (TINY._replace(facts=(ACTION, CROSSING._replace(source="gray1918"), ORIGIN)), ONE_FACT),
    "a source not described": (TINY._replace(facts=(DESCRIPTION._replace(source="x"),)), "The source of a fact is described"),
    "a source read somehow": (
        TINY._replace(sources={"gray1918": TINY.sources["gray1918"]._replace(read="somehow")}),
        "A source tells how far it was read",
    ),
    "an unknown standing": (TINY._replace(facts=(DESCRIPTION._replace(standing="maybe"),)), "A fact is agreed, disputed"),
    "a reason that is not there": (TINY._replace(facts=(CROSSING,)), "A fact rests on facts that are in the graph"),
    "an action that is a bone": (TINY._replace(facts=(ACTION._replace(object="tibia"),)), "is of a kind that is no object of"),
    "a bone that acts": (TINY._replace(facts=(ACTION._replace(subject="tibia"),)), "is of a kind that is no subject of"),
    "a bone without a label": (
        TINY._replace(structures={**TINY.structures, "tibia": Structure("tibia", "", "bone")}),
        "A structure has exactly one label",
    ),
}


@pytest.mark.parametrize("slip", SPOILED)
def test_the_shapes_catch_what_is_wrong(slip: str) -> None:
    """Each thing that a well-formed graph may not hold is found, in words that say what is wrong, by pySHACL and by us."""
    wrong, complaint = SPOILED[slip]
    graph = graph_of(wrong)
    holds, report = shapes_hold(graph)
    assert not holds
    assert complaint in report
    assert any(complaint in violation.says for violation in violations(graph))


def test_the_shapes_catch_a_triple_without_a_fact(tiny: Graph) -> None:
    """A direct triple that no fact is behind, and a fact without its direct triple, are found."""
    graph = Graph()
    for triple in tiny:
        graph.add(triple)
    graph.remove((structure_iri("soleus"), own("has_action"), None))
    graph.add((structure_iri("soleus"), own("in_layer"), structure_iri("tibia")))
    report = shapes_hold(graph)[1]
    for told in ("has no direct triple beside it", "in_layer with no fact behind it"):
        assert told in report
        assert any(told in violation.says for violation in violations(graph))


def test_a_shape_that_is_not_read_is_refused(tiny: Graph, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A constraint that our reader of shapes does not know stops it, so that nothing is left unchecked in silence."""
    text = (Path(data_folder()) / "shapes.ttl").read_text(encoding="utf-8")
    monkeypatch.setattr("footgraph.shapes.data_folder", lambda: str(tmp_path))
    for old, new, said in (
        ("sh:minLength 1", "sh:pattern 'x'", "pattern"),
        ("sh:maxCount 1", "sh:maxCount 2", "asks for 2 values"),
    ):
        (tmp_path / "shapes.ttl").write_text(text.replace(old, new, 1), encoding="utf-8")
        with pytest.raises(ValueError, match=said):
            violations(tiny)
