"""Other people's triples: read strictly and offline, what is known here taken in, the rest passed over and counted."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

import footgraph
from footgraph import intake
from footgraph.compiled import whole_record
from footgraph.export import FORMATS, export, write_export
from footgraph.facts import Fact, Record, Source, Structure
from footgraph.paths import data_folder
from footgraph.tables import TableError, read_record

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Lay, Run

PREFIXES = """
@prefix f: <https://w3id.org/footgraph/> .
@prefix obo: <http://purl.obolibrary.org/obo/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
"""
SOLEUS, TIBIAL = "obo:UBERON_0001389", "obo:UBERON_0001323"


@pytest.fixture(scope="module")
def built_in() -> Record:
    return read_record(data_folder())


def added(folder: Path, text: str | bytes, name: str = "lab.ttl") -> Record:
    """Return the record with a file of triples laid on top."""
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else (PREFIXES + text if name.endswith(".ttl") else text).encode())
    return read_record(data_folder(), [str(path)])


def new_facts(record: Record, built_in: Record) -> set[tuple[str, str, str]]:
    known = {fact.id for fact in built_in.facts}
    return {(fact.subject, fact.relation, fact.object) for fact in record.facts if fact.id not in known}


OURS = [
    (format, FORMATS[format].endings[0], profile)
    for format in ("turtle", "ntriples", "rdfxml", "jsonld", "owl", "trig", "nquads", "turtle12", "obographs")
    for profile in FORMATS[format].profiles
]


@pytest.fixture(scope="module")
def whole() -> Record:
    return whole_record()


WHOLE = [one for one in OURS if one[0] in ("turtle", "obographs")]
"""The forms in which the whole foot is read back; that all forms of RDF hold the same is shown by test_export.py."""


@pytest.mark.parametrize("form", WHOLE)
def test_our_own_export_says_nothing_new(tmp_path: Path, built_in: Record, whole: Record, form: tuple[str, str, str]) -> None:
    """What was exported, in either profile, and is laid on top again is the same foot, fact for fact."""
    format, ending, profile = form
    path = tmp_path / f"foot{ending}"
    path.write_bytes(export(whole, format, profile))
    again = read_record(data_folder(), [str(path)])
    assert again.facts == built_in.facts
    assert again.structures == built_in.structures
    assert again.sources == built_in.sources
    assert again.passed_over == {f"{tmp_path.name}/foot{ending}": 0}


@pytest.mark.parametrize(("format", "name"), [("kgx", "footgraph_edges.tsv"), ("kgx-jsonl", "footgraph_edges.jsonl")])
def test_our_own_edges_say_nothing_new(tmp_path: Path, built_in: Record, whole: Record, format: str, name: str) -> None:
    """The edges of KGX, as we write them, are the same facts when they are laid on top again."""
    write_export(whole, tmp_path / "kgx", format)
    again = read_record(data_folder(), [str(tmp_path / "kgx" / name)])
    assert again.facts == built_in.facts
    assert again.passed_over == {f"kgx/{name}": 0}


OTHERS = [(format, ending, profile) for format, ending, profile in OURS if format != "obographs"]


@pytest.mark.parametrize(("format", "ending", "profile"), OTHERS)
def test_facts_of_others_come_back_whole(tmp_path: Path, built_in: Record, format: str, ending: str, profile: str) -> None:
    """A new structure and a new fact with source, locator, standing and parts come back as they went out, from every form."""
    exercise = Structure("towel_twirl", "towel twirl", "exercise", definition="The toes pull a towel in.")
    parts = (("measure", 'EMG "peak"'),)
    said = (("abductor_hallucis", "agreed"), ("plantaris", "variant"), ("soleus", "disputed"))
    facts = [Fact(f"x.{end}", "towel_twirl", "loads", end, parts, "lab", "p. 3", standing, "a | note") for end, standing in said]
    lab = Source("lab", "Lab, 2026", "https://example.org/lab", "CC0", "full text", "ours")
    structures = {id: built_in.structures[id] for id in ("abductor_hallucis", "soleus", "plantaris")} | {"towel_twirl": exercise}
    path = tmp_path / f"lab{ending}"
    path.write_bytes(export(Record(structures, tuple(facts), {"lab": lab}), format, profile))
    again = read_record(data_folder(), [str(path)])
    assert again.structures["towel_twirl"] == exercise
    assert [fact for fact in again.facts if fact.source == "lab"] == facts
    assert again.sources["lab"] == lab


def test_edges_of_others_are_taken_in(tmp_path: Path, built_in: Record) -> None:
    """Edges of KGX by Uberon's ids and RO's, Biolink's or our relations become facts; what is no edge is complained of."""
    edges = [
        {
            "subject": "UBERON:0001389",
            "predicate": "biolink:related_to",
            "original_predicate": "footgraph:innervated_by",
            "object": "UBERON:0001323",
        },
        {"subject": "footgraph:soleus", "predicate": "biolink:part_of", "object": "footgraph:foot"},
        {"subject": "UBERON:0000948", "predicate": "biolink:part_of", "object": "footgraph:foot"},
    ]
    record = added(tmp_path, "\n".join(map(json.dumps, edges)), "lab_edges.jsonl")
    assert new_facts(record, built_in) == {("soleus", "innervated_by", "tibial_nerve"), ("soleus", "part_of", "foot")}
    assert sum(record.passed_over.values()) == 1
    table = "\n".join("\t".join(row) for row in ((*edges[1],), (*edges[1].values(),))) + "\n"
    assert new_facts(added(tmp_path, table, "lab_edges.tsv"), built_in) == {("soleus", "part_of", "foot")}
    for bad in ("[1]", '{"subject": "a"}', '{"subject": "<", "predicate": "b", "object": "c"}', "{"):
        with pytest.raises(TableError, match=r"bad\.jsonl: is not well-formed"):
            added(tmp_path, bad, "bad.jsonl")
    with pytest.raises(TableError, match=r"bad_edges\.tsv: is not well-formed"):
        added(tmp_path, "subject\tpredicate\tobject\n" + "x" * 200_000, "bad_edges.tsv")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("f:soleus f:has_action f:foot_eversion .", ("soleus", "has_action", "foot_eversion")),
        (f"{SOLEUS} obo:RO_0002005 {TIBIAL} .", ("soleus", "innervated_by", "tibial_nerve")),
        (
            f"{SOLEUS} rdfs:subClassOf [ owl:onProperty obo:RO_0002005 ; owl:someValuesFrom {TIBIAL} ] .",
            ("soleus", "innervated_by", "tibial_nerve"),
        ),
        ('f:soleus rdfs:label "soléaire"@fr .', ("soleus", "called", "soléaire")),
        ('f:soleus skos:prefLabel "Wadenscholle"@de-AT .', ("soleus", "called", "Wadenscholle")),
    ],
)
def test_what_is_known_is_taken_in(tmp_path: Path, built_in: Record, text: str, expected: tuple[str, str, str]) -> None:
    """By our IRIs or those of matches, direct or in a restriction, and names in another language; the file is the source."""
    record = added(tmp_path, text)
    assert new_facts(record, built_in) == {expected}
    (fact,) = (fact for fact in record.facts if fact.source == "file_lab")
    assert record.sources[fact.source].read == "dataset"
    assert record.rows[fact.id].endswith("lab.ttl")


def test_a_fact_with_its_source_keeps_it(tmp_path: Path, built_in: Record) -> None:
    """A fact told as a node has its own source, standing, locator and parts."""
    text = """
    <https://w3id.org/footgraph/fact/x> a f:Fact ; f:condition "in swing"@en ; f:standing "disputed" ; f:locator "p. 3" ;
      rdf:subject f:soleus ; rdf:predicate f:has_action ; rdf:object f:foot_eversion ;
      dcterms:source <https://w3id.org/footgraph/source/ours2026> .
    <https://w3id.org/footgraph/source/ours2026> a f:Source ; dcterms:bibliographicCitation "Ours, 2026" ; f:read "full text" .
    f:soleus f:has_action f:foot_eversion .
    """
    record = added(tmp_path, text)
    assert new_facts(record, built_in) == {("soleus", "has_action", "foot_eversion")}
    (fact,) = (fact for fact in record.facts if fact.id == "x")
    assert (fact.source, fact.standing, fact.locator, fact.part("condition")) == ("ours2026", "disputed", "p. 3", "in swing")
    assert record.sources["ours2026"].citation == "Ours, 2026"


def test_a_new_structure_of_a_known_kind_is_asked_for(tmp_path: Path) -> None:
    """A lab's own exercise is found, asked for and shown like any other."""
    path = tmp_path / "lab.ttl"
    path.write_text(
        f'{PREFIXES} f:doming a f:Exercise ; rdfs:label "doming"@en ; f:loads f:abductor_hallucis .', encoding="utf-8"
    )
    foot = footgraph.load(data=[path])
    answer = foot.ask("which exercises load abductor hallucis?")
    assert "doming" in {one.structure.id for one in answer.found}
    assert foot.find("doming")[0].kind == "exercise"


def test_a_new_class_below_a_known_kind_is_taken_in(tmp_path: Path, built_in: Record) -> None:
    """A class below one of our kinds, as ontology editors make one, is a structure; its restrictions are its facts."""
    text = """
    f:doming a owl:Class ; rdfs:label "doming"@en ; obo:IAO_0000115 "The arch is drawn up."@en ;
      rdfs:subClassOf f:Exercise , [ a owl:Restriction ; owl:onProperty f:loads ; owl:someValuesFrom f:abductor_hallucis ] .
    """
    record = added(tmp_path, text)
    assert record.structures["doming"] == Structure("doming", "doming", "exercise", definition="The arch is drawn up.")
    assert new_facts(record, built_in) == {("doming", "loads", "abductor_hallucis")}


def test_what_is_not_known_is_passed_over_and_counted(tmp_path: Path, built_in: Record) -> None:
    """Triples about other things, or by other relations, change nothing and stop nobody."""
    text = """
    <http://example.org/heart> f:has_action f:foot_eversion ; rdfs:label "heart" ; rdfs:comment "beats" .
    f:soleus <http://example.org/likes> f:tibia ; f:has_action <http://example.org/beating> .
    """
    record = added(tmp_path, text)
    assert new_facts(record, built_in) == set()
    assert sum(record.passed_over.values()) == 3


def test_an_obo_graph_is_read(tmp_path: Path, built_in: Record) -> None:
    """Edges and synonyms of OBO graph JSON come in like triples."""
    iri = "http://purl.obolibrary.org/obo/UBERON_"
    text = (
        f'{{"graphs": [{{"nodes": [{{"id": "{iri}0001389", "lbl": "soleus", "meta": {{"synonyms": '
        f'[{{"pred": "hasExactSynonym", "val": "sole muscle of calf"}}]}}}}], "edges": [{{"sub": "{iri}0001389", '
        f'"pred": "http://purl.obolibrary.org/obo/RO_0002005", "obj": "{iri}0001323"}}]}}]}}'
    )
    record = added(tmp_path, text, "uberon.json")
    expected = {("soleus", "innervated_by", "tibial_nerve"), ("soleus", "called", "sole muscle of calf")}
    assert new_facts(record, built_in) == expected


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("bad.ttl", b"f:soleus <"),
        ("bad.nt", b"<a> <b> ."),
        ("bad.rdf", b"<rdf:RDF"),
        ("bad.json", b"{"),
        ("bad.jsonld", b'{"@context": "https://example.org/context.jsonld", "@id": "x"}'),
        ("bad.jsonld", b'{"@graph": [{"@id": ['),
        ("bad.trig", b"{ <a> <b> <c> "),
        ("bad.nq", b"<a> <b> <c> <d> ."),
        ("bad.ttl12", b"<a> <b> <<( <c> ."),
        ("bad.json", b"[]"),
        ("bad.json", b'{"graphs": 1}'),
        ("bad.json", b'{"graphs": [1]}'),
        ("bad.json", b'{"graphs": [{"edges": [{"sub": "x"}]}]}'),
        ("bad.json", b'{"graphs": [{"nodes": [{"id": 7, "lbl": "x"}]}]}'),
        ("bomb.rdf", b'<!DOCTYPE r [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><rdf:RDF>&b;</rdf:RDF>'),
        ("bomb.rdf", b'<!DOCTYPE r [<!ENTITY a "' + b"a" * 90_000 + b'">]><rdf:RDF>' + b"&a;" * 900 + b"</rdf:RDF>"),
        ("utf16.ttl", b"\xff\xfe<\0"),
        ("entity.rdf", b'<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rdf:RDF>&x;</rdf:RDF>'),
    ],
)
def test_what_is_not_well_formed_is_refused_in_a_line(tmp_path: Path, name: str, text: bytes) -> None:
    """A broken file, and one that would reach for another, is told in one line with its name; nothing of it is taken in."""
    with pytest.raises(TableError) as problem:
        added(tmp_path, text, name)
    (line,) = problem.value.problems
    assert f"{name}: is not well-formed: " in line
    assert "root:" not in line


def test_a_huge_file_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file of triples above the size cap is refused before it is read."""
    monkeypatch.setattr(intake, "LARGEST_GRAPH", 100)
    with pytest.raises(TableError, match="is larger than 100 bytes"):
        added(tmp_path, "f:soleus f:has_action f:foot_eversion ." * 9)


def test_hostile_text_is_made_plain(tmp_path: Path) -> None:
    """What would steer a terminal or turn the reading direction does not come in with a name or a note."""
    record = added(tmp_path, 'f:doming a f:Exercise ; rdfs:label "do\\u001b[31mming\\u202e\\n<script>"@en ; f:loads f:soleus .')
    assert record.structures["doming"].label == "do[31mming <script>"


def test_a_file_that_does_not_exist_is_told(run: Run) -> None:
    """The path is named, and nothing is written or answered."""
    done = run("ask", "--data", "nowhere.ttl", "what nerve supplies soleus?")
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"nowhere.ttl" in done.stderr


def test_an_overlay_that_contradicts_stands_beside_and_is_told(lay: Lay, run: Run, tmp_path: Path) -> None:
    """Both claims are shown with their sources, and the check says which is alone."""
    path = tmp_path / "lab.ttl"
    path.write_text(f"{PREFIXES} f:soleus obo:RO_0002005 f:deep_fibular_nerve .", encoding="utf-8")
    shown = run("show", "--data", str(path), "soleus").stdout.decode()
    assert "deep fibular nerve [file_lab]" in shown
    done = run("check", str(path))
    assert done.returncode == 1
    assert "only file_lab says that soleus innervated by deep fibular nerve" in " ".join(done.stdout.decode().split())


def test_a_new_relation_and_kind_come_with_a_folder(lay: Lay, run: Run) -> None:
    """A folder may bring tables of its own, how they are said and what they mean in the ontology: no Python is needed."""
    ontology = """
    @prefix footgraph: <https://w3id.org/footgraph/> .
    @prefix oboInOwl: <http://www.geneontology.org/formats/oboInOwl#> .
    @prefix owl: <http://www.w3.org/2002/07/owl#> .
    @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
    @prefix schema: <https://schema.org/> .
    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    footgraph:Shoe a owl:Class ; rdfs:subClassOf footgraph:Structure ; oboInOwl:shorthand "shoe" ; rdfs:label "shoe"@en ;
      skos:definition "What is worn."@en .
    footgraph:squeezes a owl:ObjectProperty ; oboInOwl:shorthand "squeezes" ; rdfs:label "squeezes"@en ;
      skos:definition "Holds between a shoe and what it presses on."@en ;
      rdfs:domain footgraph:Shoe ; rdfs:range footgraph:Structure ;
      schema:domainIncludes footgraph:Shoe ; schema:rangeIncludes footgraph:Structure .
    """
    columns = "table\tcolumn\tmeans\taccepts\tneeded\n"
    folder = lay(
        {
            "columns.tsv": f"{columns}shoes\tid\tkind\tshoe\tyes\nsqueezing\tpart\tobject squeezes\tany\tyes\n"
            "squeezing\tshoe\tsubject\tshoe\tyes\n",
            "structures/shoes.tsv": "id\tlabel\tlatin\tabbreviations\tnames\nclog\tclog\t\t\t\n",
            "facts/squeezing.tsv": "shoe\tpart\tsource\tlocator\tstanding\tnote\nclog\tlittle_toe\tstatpearls\t\tagreed\t\n",
            "english/wordings.tsv": "relation\tfact\tasked_subject\tasked_object\tby_default\tone_in\n"
            "squeezes\tsqueezes\tsqueezing {}\tsqueezed by {}\tyes\t\n",
            "english/phrases.tsv": "sense\tvalue\tphrases\nkind\tshoe\tshoe\nrelation\tsqueezes\tsqueeze|squeezes\n",
            "ontology.ttl": ontology,
        }
    )
    answer = run("ask", "--data", str(folder), "which shoe squeezes the little toe?")
    assert answer.stdout.decode().splitlines()[2] == "Shoe squeezing little toe: clog."
    exported = run("export", "--data", str(folder), "--format", "ntriples").stdout.decode()
    assert (
        "<https://w3id.org/footgraph/clog> <https://w3id.org/footgraph/squeezes> <https://w3id.org/footgraph/little_toe> ."
        in exported
    )
    assert run("check", str(folder)).returncode == 0


def test_a_folder_cannot_change_what_a_built_in_table_means(lay: Lay) -> None:
    """A table that is built in keeps its columns."""
    folder = lay({"columns.tsv": "table\tcolumn\tmeans\taccepts\tneeded\nbranches\tbranch\tsubject\tany\tyes\n"})
    with pytest.raises(TableError, match="table 'branches' is built in"):
        read_record(data_folder(), [str(folder)])
