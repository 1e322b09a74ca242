"""The formats for other tools: the same facts in each, the same bytes each time, written whole or not at all."""

from __future__ import annotations

import csv
import json
import os
import re
import subprocess
import sys
from hashlib import sha256
from importlib.util import find_spec
from io import BytesIO, StringIO
from pathlib import Path
from typing import TYPE_CHECKING, cast
from zipfile import ZipFile

import networkx as nx
import pyoxigraph
import pytest
import rdflib
from pyoxigraph import CanonicalizationAlgorithm, Dataset, RdfFormat
from rdflib.compare import isomorphic
from rdflib.namespace import DCAT, DCTERMS, RDF, SKOS, VOID

import footgraph
from footgraph import export as exports
from footgraph.build import fact_iri, graph_of, own, source_iri, structure_iri
from footgraph.compiled import whole_record
from footgraph.excerpt import about, without_sources
from footgraph.export import FORMATS, export, format_of, made, write_export
from footgraph.facts import Fact, Match, Record, Source, Structure
from footgraph.network import network_of
from footgraph.rdf import PREFIXES
from footgraph.reference_atlas import COLUMNS
from footgraph.tabular import FACT_COLUMNS, LICENCE
from footgraph.vocabulary import TEXTS
from footgraph.whole_files import write_folder, write_whole

if TYPE_CHECKING:
    from tests.conftest import Run

    from footgraph.whole_files import Files

# rdflib's own JSON-LD reader still uses its deprecated ConjunctiveGraph (7.6).
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")

STRICT = {
    "turtle": RdfFormat.TURTLE,
    "ntriples": RdfFormat.N_TRIPLES,
    "rdfxml": RdfFormat.RDF_XML,
    "jsonld": RdfFormat.JSON_LD,
}
QUADS = {"trig": RdfFormat.TRIG, "nquads": RdfFormat.N_QUADS}
LENIENT = {"turtle": "turtle", "ntriples": "nt", "rdfxml": "xml", "jsonld": "json-ld"}
AVAILABLE = [format for format in FORMATS if format != "parquet" or find_spec("pyarrow")]
HOSTILE = [
    'say "ah"',
    "it's",
    "<script>alert(1)</script>&amp;]]>",
    "back\\slash \\n \\u0041",
    "two\nlines",
    "carriage\r\nreturn",
    "tab\there",
    "ſoléus 足 🦶",
    "a|b {c} @en ^^x",
    "https://example.org/ is no IRI",
    " spaced  out ",
]


def tiny(text: str = "It is broad and flat.") -> Record:
    """Return a muscle on a bone, with a text in every place that takes one."""
    facts = (
        Fact("soleus.described_as.gray", "soleus", "described_as", text, (), "gray", text, "agreed", text),
        Fact("soleus.has_origin.tibia.gray", "soleus", "has_origin", "tibia", (), "gray", "p. 1"),
        Fact("soleus.has_origin.tibia.old", "soleus", "has_origin", "tibia", (), "gray", "p. 2", "disputed"),
        Fact("soleus.has_presence.constant.gray", "soleus", "has_presence", "constant", (), "gray"),
        Fact("soleus.crosses.tibia", "soleus", "crosses", "tibia", rule="crosses", because=("soleus.has_origin.tibia.gray",)),
    )
    structures = {
        "soleus": Structure("soleus", text, "muscle", text, (text,), ("calf", text)),
        "tibia": Structure("tibia", "tibia", "bone"),
    }
    match = Match("tibia", "skos:exactMatch", "TA2:1397", text, "semapv:ManualMappingCuration", "")
    return Record(structures, facts, {"gray": Source("gray", text, "https://a.org/x y", text, "excerpt", text)}, (match,))


@pytest.fixture(scope="module")
def record() -> Record:
    return whole_record()


@pytest.fixture(scope="module")
def files(record: Record) -> dict[str, bytes]:
    return {format: export(record, format) for format in AVAILABLE}


def canonical(data: bytes, format: str) -> Dataset:
    dataset = Dataset(pyoxigraph.parse(data, format=STRICT[format]))
    dataset.canonicalize(CanonicalizationAlgorithm.RDFC_1_0)
    return dataset


def read_by_rdflib(data: bytes, format: str) -> rdflib.Graph:
    return rdflib.Graph().parse(data=data.decode(), format=LENIENT[format])


def test_a_strict_and_a_lenient_reader_agree_on_turtle(files: dict[str, bytes]) -> None:
    """pyoxigraph, which forgives nothing, and rdflib read the same number of triples from the whole foot."""
    strict = list(pyoxigraph.parse(files["turtle"], format=RdfFormat.TURTLE))
    assert len(strict) == len(set(strict)) == len(read_by_rdflib(files["turtle"], "turtle")) > 30_000


@pytest.mark.parametrize("format", STRICT)
def test_every_rdf_format_holds_the_same_triples(files: dict[str, bytes], format: str) -> None:
    """The whole foot reads back the same from each RDF format, nodes without a name included."""
    assert canonical(files[format], format) == canonical(files["ntriples"], "ntriples")


@pytest.mark.parametrize("format", LENIENT)
def test_rdflib_reads_back_what_was_written(format: str) -> None:
    """What rdflib reads from each RDF format is the graph that was built."""
    assert isomorphic(read_by_rdflib(export(tiny(), format), format), graph_of(tiny()))


def hostile() -> Record:
    """Return one bone for each hostile text, which is its name in two languages, its description and part of a fact's id."""
    bones = {f"bone_{n}": Structure(f"bone_{n}", text, "bone", text, (), (text,)) for n, text in enumerate(HOSTILE)}
    facts = tuple(
        Fact(f"{bone.id}.{bone.label}", bone.id, "described_as", bone.label, (), "a b", bone.label) for bone in bones.values()
    )
    return Record(bones, facts, {"a b": Source("a b", "".join(HOSTILE), "https://a.org/<x y>", "", "excerpt")})


@pytest.mark.parametrize("format", STRICT)
def test_hostile_texts_survive(format: str) -> None:
    """Quotes, markup, escapes and line ends come back as they were, by a strict and by a lenient reader."""
    data = export(hostile(), format)
    values = {quad.object.value for quad in pyoxigraph.parse(data, format=STRICT[format])}
    assert not set(HOSTILE) - values
    assert isomorphic(read_by_rdflib(data, format), graph_of(hostile()))


@pytest.mark.parametrize("format", ["rdfxml", "graphml"])
def test_xml_leaves_out_what_xml_cannot_hold(format: str) -> None:
    """Control characters, which no XML file may hold, are dropped and nothing else is."""
    data = export(tiny("a\x00b\x0bc\x1b[0md\ufffe"), format)
    assert b"abc[0md" in data
    assert not {0, 0x0B, 0x1B} & set(data)


def test_control_characters_survive_elsewhere() -> None:
    """A format that can hold control characters gives them back."""
    text = "a\x0bc\x1b[0m\x7f"
    for format in ("turtle", "ntriples", "jsonld"):
        assert text in {quad.object.value for quad in pyoxigraph.parse(export(tiny(text), format), format=STRICT[format])}


def test_jsonld_needs_no_network(files: dict[str, bytes]) -> None:
    """The context is in the file, and every name in it is explained there."""
    document = json.loads(files["jsonld"])
    assert isinstance(document["@context"], dict)
    soleus = next(thing for thing in document["@graph"] if thing["@id"] == "soleus")
    assert soleus["@type"] == "Muscle"
    assert soleus["label"] == "soleus"
    assert "ankle_plantarflexion" in soleus["has_action"]


def test_turtle_declares_its_prefixes_in_order(files: dict[str, bytes]) -> None:
    """Each prefix is declared once, in order, and RO's own names are kept short."""
    head = [line for line in files["turtle"].decode().splitlines() if line.startswith("@prefix")]
    assert head == sorted(head)
    assert len(head) == len(PREFIXES)
    assert b"\tobo:RO_0002372 footgraph:calcaneus" in files["turtle"]


def test_names_after_a_prefix_need_no_escape(files: dict[str, bytes]) -> None:
    r"""No name after a prefix holds a ``\/``, which the OWL API, and so Protégé, cannot read."""
    assert b"\\/" not in files["turtle"]


def test_ntriples_are_sorted(files: dict[str, bytes]) -> None:
    """One triple a line, each once, in order."""
    lines = files["ntriples"].splitlines()
    assert lines == sorted(set(lines))


def test_graphml_is_the_network(record: Record, files: dict[str, bytes]) -> None:
    """GraphML reads back as the same structures and arrows, each arrow with an id of its own and its facts."""
    read = nx.read_graphml(BytesIO(files["graphml"]), force_multigraph=True)
    network = network_of(record)
    assert {id: data["label"] for id, data in read.nodes(data=True)} == dict(network.nodes(data="label"))
    arrows = {(subject, thing, data["relation"]): data["facts"] for subject, thing, data in read.edges(data=True)}
    assert arrows == {(s, o, relation): "|".join(facts) for s, o, relation, facts in network.edges(keys=True, data="facts")}
    assert len({key for _, _, key in read.edges(keys=True)}) == len(arrows)


def test_graphml_is_flat() -> None:
    """Lists are joined, what is empty is left out, and what is said in words stands with its structure."""
    read = nx.read_graphml(BytesIO(export(tiny(), "graphml")), force_multigraph=True)
    soleus = read.nodes["soleus"]
    assert soleus["names"] == "calf|It is broad and flat."
    assert (soleus["described_as"], soleus["has_presence"]) == ("It is broad and flat.", "constant")
    assert "latin" not in read.nodes["tibia"]
    assert read.edges["soleus", "tibia", "soleus.has_origin.tibia"]["standings"] == "agreed|disputed"


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(data.decode(), newline=""), delimiter="\t", quoting=csv.QUOTE_NONE))


def test_the_table_has_every_fact(record: Record, files: dict[str, bytes]) -> None:
    """Each fact of the foot is one row, with the labels of its structures and the citation of its source."""
    table = rows(files["tsv"])
    assert [row["id"] for row in table] == [fact.id for fact in record.facts]
    assert tuple(table[0]) == FACT_COLUMNS
    for row, fact in zip(table, record.facts, strict=True):
        assert row["subject_label"] == record.structures[fact.subject].label
        assert row["object"] == fact.object
        assert row["citation"] == (record.sources[fact.source].citation if fact.source else "")
        assert row["parts"] == "|".join(f"{name}={value}" for name, value in fact.parts)
        assert (row["standing"], row["rule"], row["because"]) == (fact.standing, fact.rule, "|".join(fact.because))


def test_the_table_keeps_one_line_a_fact() -> None:
    """A line end or tab inside a text does not break its row."""
    table = rows(export(tiny("one\ttwo\r\nthree"), "tsv"))
    assert len(table) == 5
    assert table[0]["object"] == "one two three"


DIGESTS = """
import sys
from hashlib import sha256
from importlib.util import find_spec
from footgraph.compiled import whole_record
from footgraph.export import export
record = whole_record()
for format in sys.argv[1:]:
    print(format, sha256(export(record, format)).hexdigest())
"""


def test_the_same_bytes_whatever_the_hash_seed(files: dict[str, bytes], tmp_path: Path) -> None:
    """Every format has the same bytes in another process with another hash seed, time zone, locale and folder."""
    environment = {**os.environ, "PYTHONHASHSEED": "4711", "TZ": "Asia/Kathmandu", "LC_ALL": "C", "PYTHONUTF8": "0"}
    environment["PYTHONPATH"] = str(Path(exports.__file__).parents[1])
    command = [sys.executable, "-c", DIGESTS, *AVAILABLE]
    run = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=True)
    there = dict(line.split() for line in run.stdout.splitlines())
    assert there == {format: sha256(data).hexdigest() for format, data in files.items()}


def test_a_file_ending_tells_the_format() -> None:
    """Each ending stands for one format, in either case, and every format has one."""
    endings = [ending for format in FORMATS.values() for ending in format.endings]
    assert len(endings) == len(set(endings))
    for name, format in FORMATS.items():
        for ending in format.endings:
            assert format_of(f"foot{ending}") == format_of(Path(f"a.b/FOOT{ending.upper()}")) == name
        assert format.media_type.partition(";")[0].count("/") == 1


@pytest.mark.parametrize("path", ["foot.docx", "foot", "foot.ttl.gz", "ttl"])
def test_an_unknown_ending_is_refused_with_the_formats(path: str) -> None:
    """The message names the file and lists every format with its endings."""
    with pytest.raises(ValueError, match=rf"'{path}' does not end .* turtle \(\.ttl\).* tsv \(\.tsv\)"):
        format_of(path)


def test_an_unknown_format_is_refused_with_the_formats() -> None:
    """The message names what was asked for and lists every format."""
    with pytest.raises(ValueError, match="unknown format 'word'; it should be one of: turtle, ntriples"):
        export(tiny(), "word")


def test_write_export_writes_what_export_returns(tmp_path: Path) -> None:
    """A format is taken from the ending unless it is named; an older file is replaced."""
    path = tmp_path / "foot.ttl"
    path.write_text("old", encoding="utf-8")
    write_export(tiny(), path)
    assert path.read_bytes() == export(tiny(), "turtle")
    write_export(tiny(), path, "tsv")
    assert path.read_bytes() == export(tiny(), "tsv")
    assert [file.name for file in tmp_path.iterdir()] == ["foot.ttl"]


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_failed_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    """When the disk is full or the last step fails, the old file stands as it was and nothing lies beside it."""
    path = tmp_path / "foot.ttl"
    path.write_text("old", encoding="utf-8")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, step, fail)
    with pytest.raises(OSError, match="No space left"):
        write_export(tiny(), path)
    assert path.read_text(encoding="utf-8") == "old"
    assert [file.name for file in tmp_path.iterdir()] == ["foot.ttl"]


def test_a_failed_export_writes_nothing(tmp_path: Path) -> None:
    """A record that cannot be put into the format leaves no file."""
    broken = tiny()._replace(facts=(Fact("x", "soleus", "eats", "tibia"),))
    with pytest.raises(ValueError, match="unknown relation or part 'eats'"):
        write_export(broken, tmp_path / "foot.ttl")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("path", ["https://example.org/foot.ttl", "file:///tmp/foot.ttl", "", "a\0b.ttl"])
def test_an_address_is_no_path(path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is an address, empty, or holds a NUL is refused, and nothing is written."""
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ValueError, match="is not a path to a file"):
        write_whole(path, b"")
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_not_there_is_an_os_error(tmp_path: Path) -> None:
    """A folder that does not exist is not made."""
    with pytest.raises(FileNotFoundError):
        write_whole(tmp_path / "none" / "foot.ttl", b"")
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(os.name != "posix", reason="rights of files are those of POSIX")
def test_a_new_file_has_the_usual_rights(tmp_path: Path) -> None:
    """A file is written with the rights that the user's umask leaves, not private."""
    (tmp_path / "usual").touch()
    write_whole(tmp_path / "ours", b"")
    assert (tmp_path / "ours").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_iris_are_those_of_the_graph(files: dict[str, bytes]) -> None:
    """The IRI on a structure of the network is the one it has in RDF."""
    assert f"<{structure_iri('soleus')}>".encode() in files["ntriples"]
    read = nx.read_graphml(BytesIO(files["graphml"]), force_multigraph=True)
    assert read.nodes["soleus"]["iri"] == str(structure_iri("soleus"))


@pytest.mark.parametrize("format", QUADS)
def test_graphs_of_sources_hold_the_same_triples(record: Record, files: dict[str, bytes], format: str) -> None:
    """TriG and N-Quads hold the triples of N-Triples, each fact and what it says in the graph of its source or rule."""
    quads = list(pyoxigraph.parse(files[format], format=QUADS[format]))
    assert len(quads) == len(set(quads))
    joined = Dataset(pyoxigraph.Quad(*quad.triple) for quad in quads)
    joined.canonicalize(CanonicalizationAlgorithm.RDFC_1_0)
    assert joined == canonical(files["ntriples"], "ntriples")
    facts = {quad.subject.value: quad.graph_name for quad in quads if quad.predicate.value.endswith("#subject")}
    fact = next(fact for fact in record.facts if fact.source)
    assert str(facts[str(fact_iri(fact.id))]) == f"<{source_iri(fact.source)}>"
    assert len({quad.graph_name for quad in quads}) > 900


def test_facts_reify_their_triples_in_rdf_12(record: Record, files: dict[str, bytes]) -> None:
    """In the Turtle of RDF 1.2 each fact reifies the triple term of what it says, which is also asserted."""
    triples = [quad.triple for quad in pyoxigraph.parse(files["turtle12"], format=RdfFormat.TURTLE)]
    terms = [triple.object for triple in triples if triple.predicate.value.endswith("#reifies")]
    assert len(terms) == len(record.facts)
    assert set(terms) <= set(triples)


def test_skos_has_one_preferred_label_a_language(record: Record, files: dict[str, bytes]) -> None:
    """Each structure is a concept in the scheme with one preferred label in each of its languages."""
    graph = rdflib.Graph().parse(data=files["skos"].decode(), format="turtle")
    concepts = set(graph.subjects(RDF.type, SKOS.Concept))
    assert {structure_iri(id) for id in record.structures} <= concepts
    for concept in concepts:
        languages = [label.language for label in graph.objects(concept, SKOS.prefLabel) if isinstance(label, rdflib.Literal)]
        assert "en" in languages
        assert len(languages) == len(set(languages))
        assert not set(graph.objects(concept, SKOS.prefLabel)) & set(graph.objects(concept, SKOS.altLabel))
    assert rdflib.Literal("Schollenmuskel", lang="de") in set(graph.objects(structure_iri("soleus"), SKOS.prefLabel))


def test_the_data_set_is_counted(files: dict[str, bytes]) -> None:
    """The description for catalogues tells as many triples, and as many muscles, as the graph has."""
    graph = rdflib.Graph().parse(data=files["void"].decode(), format="turtle")
    dataset = own("dataset")
    assert int(str(graph.value(dataset, VOID.triples))) == files["ntriples"].count(b"\n")
    muscles = next(graph.subjects(VOID["class"], own("Muscle")))
    assert int(str(graph.value(muscles, VOID.entities))) == sum(
        b"#type> <https://w3id.org/footgraph/Muscle>" in line for line in files["ntriples"].splitlines()
    )
    assert (dataset, RDF.type, DCAT.Dataset) in graph
    assert len(set(graph.objects(dataset, DCAT.distribution))) == len(FORMATS)
    assert str(graph.value(dataset, DCTERMS.license)) == LICENCE


def test_an_obo_graph_has_the_classes_and_edges(record: Record, files: dict[str, bytes]) -> None:
    """Each structure is a class with one label; an edge leads to its kind, and those of relations tell their facts."""
    (graph,) = json.loads(files["obographs"])["graphs"]
    nodes = {node["id"]: node for node in graph["nodes"]}
    for id, structure in record.structures.items():
        node = nodes[str(structure_iri(id))]
        assert (node["type"], node["lbl"]) == ("CLASS", structure.label)
    base = str(structure_iri(""))
    edges = {(edge["sub"], edge["pred"], edge["obj"]): edge for edge in graph["edges"]}
    assert (f"{base}soleus", "is_a", f"{base}Muscle") in edges
    innervation = edges[f"{base}soleus", "http://purl.obolibrary.org/obo/RO_0002005", f"{base}tibial_nerve"]
    told = {value["val"] for value in innervation["meta"]["basicPropertyValues"]}
    assert any(value.startswith(f"{base}fact/soleus.innervated_by.tibial_nerve") for value in told)
    assert all(edge["sub"] in nodes for edge in graph["edges"])


def unzipped(data: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_kgx_has_a_node_a_structure_and_an_edge_a_fact(record: Record, files: dict[str, bytes]) -> None:
    """Both forms of KGX hold the same; every edge has what Biolink asks for, and its own relation."""
    tables = unzipped(files["kgx"])
    lines = unzipped(files["kgx-jsonl"])
    nodes, edges = rows(tables["footgraph_nodes.tsv"]), rows(tables["footgraph_edges.tsv"])
    assert [node["id"] for node in nodes] == [f"footgraph:{id}" for id in record.structures]
    between = [fact for fact in record.facts if fact.relation not in TEXTS]
    assert [edge["id"] for edge in edges] == [f"footgraph:fact/{fact.id}" for fact in between]
    for needed in ("subject", "predicate", "object", "knowledge_level", "agent_type", "primary_knowledge_source"):
        assert all(edge[needed] for edge in edges)
    told = [json.loads(line) for line in lines["footgraph_edges.jsonl"].splitlines()]
    assert [edge["id"] for edge in told] == [edge["id"] for edge in edges]
    assert {edge["original_predicate"] for edge in told} >= {"footgraph:has_origin", "footgraph:supports"}
    assert isinstance(told[0]["category"], list)


def test_neo4j_tables_fit_together(record: Record, files: dict[str, bytes]) -> None:
    """Each relationship joins two nodes of the file, whatever stands in a text, and the command names every table."""
    made = {**unzipped(files["neo4j"])}
    told = {name: list(csv.reader(StringIO(text.decode(), newline=""))) for name, text in made.items() if name.endswith(".csv")}
    ids = {row[0] for row in told["nodes.csv"][1:]}
    assert ids == set(record.structures)
    assert all({start, end} <= ids for start, end, *_ in told["relationships.csv"][1:])
    assert all(len(row) == len(table[0]) for table in told.values() for row in table)
    assert all(name in made["import.sh"].decode() for name in told)
    hostile_nodes = list(csv.reader(StringIO(unzipped(export(hostile(), "neo4j"))["nodes.csv"].decode(), newline="")))
    assert hostile_nodes[1][1] == HOSTILE[0]


def test_csvw_tables_keep_their_keys(files: dict[str, bytes]) -> None:
    """The columns of each table are those that the metadata describes, and its keys are unique and found."""
    made = unzipped(files["csvw"])
    metadata = json.loads(made["csv-metadata.json"])
    tables = {table["url"]: rows(made[table["url"]]) for table in metadata["tables"]}
    for table in metadata["tables"]:
        schema = table["tableSchema"]
        assert [column["name"] for column in schema["columns"]] == list(tables[table["url"]][0])
        keys = [row[schema["primaryKey"]] for row in tables[table["url"]]]
        assert len(keys) == len(set(keys))
        for key in schema["foreignKeys"]:
            there = {row[key["reference"]["columnReference"]] for row in tables[key["reference"]["resource"]]}
            assert {row[key["columnReference"]] for row in tables[table["url"]]} <= there


def test_gexf_is_the_network(record: Record, files: dict[str, bytes]) -> None:
    """GEXF reads back as the same structures and as many arrows, and does not tell the day it was made."""
    read = nx.read_gexf(BytesIO(files["gexf"]))
    network = network_of(record)
    assert {id: data["label"] for id, data in read.nodes(data=True)} == dict(network.nodes(data="label"))
    assert read.number_of_edges() == network.number_of_edges()
    assert b"lastmodifieddate" not in files["gexf"]


def test_mappings_are_those_of_the_record(record: Record, files: dict[str, bytes]) -> None:
    """SSSOM has a row a match, below a head that explains every prefix used."""
    lines = files["sssom"].decode().splitlines()
    head = [line for line in lines if line.startswith("#")]
    table = rows("\n".join(lines[len(head) :]).encode())
    assert [(row["subject_id"].removeprefix("footgraph:"), row["object_id"]) for row in table] == [
        (m.structure, m.other) for m in record.matches
    ]
    prefixes = {line.split(":")[0].strip("# ") for line in head}
    assert {row[column].partition(":")[0] for row in table for column in ("subject_id", "predicate_id", "object_id")} <= prefixes


def test_what_foops_looks_for_without_a_network(files: dict[str, bytes]) -> None:
    """The offline tests of FOOPS! by its own list: OM1, OM2, OM4.1, OM5.1, VER1, PURL1, URI2, FIND1, VOC1, VOC3, VOC4.

    Of its optional properties (OM3) publisher and status are there; there is no DOI, logo or prior version, and no date of
    issue (OM5.2) before there is a release.
    """
    store = pyoxigraph.Store()
    store.load(files["owl"], RdfFormat.RDF_XML)

    def values(about: pyoxigraph.NamedNode, *properties: str) -> set[str]:
        return {
            quad.object.value
            for name in properties
            for quad in store.quads_for_pattern(about, pyoxigraph.NamedNode(name), None)
            if not isinstance(quad.object, pyoxigraph.Triple)
        }

    rdf_type, owl = pyoxigraph.NamedNode(str(RDF.type)), "http://www.w3.org/2002/07/owl#"
    (ontology,) = {
        quad.subject
        for quad in store.quads_for_pattern(None, rdf_type, pyoxigraph.NamedNode(f"{owl}Ontology"))
        if isinstance(quad.subject, pyoxigraph.NamedNode)
    }
    wanted = ("title", "description", "license", "creator", "created", "bibliographicCitation", "contributor", "publisher")
    vann, bibo = "http://purl.org/vocab/vann/", "http://purl.org/ontology/bibo/"
    every = [str(DCTERMS[name]) for name in wanted]
    every += [f"{vann}preferredNamespaceUri", f"{vann}preferredNamespacePrefix", f"{owl}versionInfo", f"{bibo}status"]
    assert [name for name in every if not values(ontology, name)] == []
    (version,) = values(ontology, f"{owl}versionIRI")
    assert version != ontology.value
    assert ontology.value.startswith("https://w3id.org/")
    terms = {
        quad.subject
        for kind in ("Class", "ObjectProperty")
        for quad in store.quads_for_pattern(None, rdf_type, pyoxigraph.NamedNode(f"{owl}{kind}"))
        if isinstance(quad.subject, pyoxigraph.NamedNode)
    }
    rdfs, skos = "http://www.w3.org/2000/01/rdf-schema#", str(SKOS)
    assert [term.value for term in terms if not values(term, f"{rdfs}label")] == []
    assert [term.value for term in terms if not values(term, f"{rdfs}comment", f"{skos}definition")] == []
    reused = {term.value for term in terms if not term.value.startswith("https://w3id.org/footgraph/")}
    assert any("/RO_" in iri for iri in reused)


def test_rows_of_the_reference_atlas(record: Record, files: dict[str, bytes]) -> None:
    """The crosswalk's own fourteen columns; a row for each agreed end of a muscle, and bones side by side both ways."""
    table = list(csv.DictReader(StringIO(files["hra"].decode())))
    assert tuple(table[0]) == COLUMNS
    attached = {
        (r["Structure1Name"], r["Relationship2"], r["Structure2Name"]) for r in table if r["Relationship"] == "attached_to"
    }
    name = {id: structure.label for id, structure in record.structures.items()}
    assert attached == {
        (name[fact.subject], f"has_muscle_{fact.relation.removeprefix('has_')}", name[fact.part("feature") or fact.object])
        for fact in record.facts
        if fact.relation in ("has_origin", "has_insertion") and fact.standing == "agreed"
    }
    assert ("soleus", "has_muscle_origin", "soleal line") in attached
    beside = {(row["Structure1ID"], row["Structure2ID"], row["JointID"]) for row in table if row["Relationship"] == "adjacent_to"}
    assert beside == {(other, one, joint) for one, other, joint in beside}
    assert ("UBERON:0001450", "UBERON:0002395", "UBERON:0003698") in beside  # calcaneus, talus, subtalar joint
    known = {match.other for match in record.matches} | {""}
    assert {row[column] for row in table for column in COLUMNS if column.endswith("ID")} <= known


def test_markdown_of_one_structure(record: Record) -> None:
    """A structure's own section only: its names, definition and claims with their sources; nothing in it is markup."""
    text = export(record, "markdown", ids=("soleus",)).decode()
    assert [line for line in text.splitlines() if line.startswith("# ")] == ["# soleus"]
    assert "musculus soleus" in text
    assert re.search(r"\*\*innervated by\*\*\n\n- tibial nerve .*\\\[gray1918 p\. \d", text)
    unsafe = export(hostile(), "markdown").decode()
    assert "<script>" not in unsafe
    assert "\\<script\\>" in unsafe


def test_parquet_is_the_tables(record: Record, files: dict[str, bytes]) -> None:
    """The Parquet files have a row a fact, a structure and a source, and lists where a cell holds several values."""
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow comes with footgraph[parquet]")
    tables = {name: parquet.read_table(BytesIO(data)) for name, data in unzipped(files["parquet"]).items()}
    counts = {
        "facts.parquet": len(record.facts),
        "sources.parquet": len(record.sources),
        "structures.parquet": len(record.structures),
    }
    assert {name: table.num_rows for name, table in tables.items()} == counts
    soleus = next(row for row in tables["structures.parquet"].to_pylist() if row["id"] == "soleus")
    assert soleus["abbreviations"] == ["SOL"]


def test_an_excerpt_holds_together(record: Record) -> None:
    """An excerpt has every structure, source and premise that its facts name, and no fact that is about nothing asked for."""
    part = about(record, ["soleus"])
    assert all("soleus" in (fact.subject, fact.object) or fact.id in premises(part) for fact in part.facts)
    assert {fact.id for fact in record.facts if "soleus" in (fact.subject, fact.object)} <= {fact.id for fact in part.facts}
    assert {end for fact in part.facts for end in (fact.subject, fact.object) if end in record.structures} <= set(part.structures)
    assert {fact.source for fact in part.facts if fact.source} <= set(part.sources)
    assert premises(part) <= {fact.id for fact in part.facts}
    assert len(part.facts) < len(record.facts) / 10


def premises(record: Record) -> set[str]:
    return {premise for fact in record.facts for premise in fact.because}


def test_without_sources_each_claim_stands_once(record: Record) -> None:
    """Claims are those of the foot, each once, agreed where one source says so undisputed, and nobody is named."""
    bare = without_sources(record)
    claims = [(fact.subject, fact.relation, fact.object, fact.parts) for fact in bare.facts]
    assert len(claims) == len(set(claims))
    assert {claim[:3] for claim in claims} == {(fact.subject, fact.relation, fact.object) for fact in record.facts}
    assert {fact.standing for fact in without_sources(tiny()).facts if fact.relation == "has_origin"} == {"agreed"}
    text = export(tiny(), "turtle"), export(without_sources(tiny()), "turtle")
    assert b"source:gray" in text[0]
    assert b"source:gray" not in text[1]


def test_a_folder_is_written_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Several files make a new folder, or a zip by its ending; a failure, or something in the place, changes nothing."""
    write_export(tiny(), tmp_path / "neo", "neo4j")
    write_export(tiny(), tmp_path / "neo.zip", "neo4j")
    inside = {path.name: path.read_bytes() for path in (tmp_path / "neo").iterdir()}
    assert inside == unzipped((tmp_path / "neo.zip").read_bytes()) == dict(cast("Files", made(tiny(), "neo4j")))
    with pytest.raises(FileExistsError, match="is there already"):
        write_folder(tmp_path / "neo", {"a": b""})

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="No space left"):
        write_folder(tmp_path / "other", {"a": b""})
    assert sorted(path.name for path in tmp_path.iterdir()) == ["neo", "neo.zip"]


def test_a_profile_that_a_format_lacks_is_refused() -> None:
    """The message says in which profile the format comes, and which come in both."""
    with pytest.raises(ValueError, match=r"trig comes in the profile graph only; .* turtle, ntriples, jsonld, rdfxml"):
        export(tiny(), "trig", "ontology")
    with pytest.raises(ValueError, match="tsv has no profiles"):
        export(tiny(), "tsv", "graph")


@pytest.mark.parametrize(
    ("arguments", "found", "missing"),
    [
        (["--only", "fabella"], b"footgraph:fabella a footgraph:AccessoryBone", b"footgraph:abduction"),
        (["--only", "arches", "--profile", "ontology"], b"footgraph:transverse_arch a owl:Class", b"footgraph:abduction "),
        (
            ["--only", "which exercises load abductor hallucis?", "-f", "ntriples"],
            b"/footgraph/towel_curl> ",
            b"fabella",
        ),
        (["--only", "fabella", "--without-sources", "-f", "tsv"], b"lateral_head_of_gastrocnemius", b"wikipedia"),
        (["--only", "fabella", "-f", "markdown"], b"# fabella", b"# frequency"),
        (["--formats"], b"kgx-jsonl  .kgx-jsonl.zip", b"wrote"),
    ],
)
def test_the_command_exports_what_is_asked_for(run: Run, arguments: list[str], found: bytes, missing: bytes) -> None:
    """A kind, a structure or the answer to a question alone, in either profile, with or without sources, on standard output."""
    made = run("export", *arguments)
    assert (made.returncode, made.stderr) == (0, b"")
    assert found in made.stdout
    assert missing not in made.stdout


def test_the_command_refuses_what_finds_nothing(run: Run, tmp_path: Path) -> None:
    """Words that mean nothing here, or a folder that is there already, end with one line and nothing written."""
    nothing = run("export", "--only", "zorblax frumious", "-o", str(tmp_path / "x.ttl"))
    assert nothing.returncode == 1
    assert nothing.stderr.startswith(b"footgraph: 'zorblax frumious' is no kind, no structure, and no question")
    there = run("export", "--only", "fabella", "-f", "kgx", "-o", str(tmp_path))
    assert there.returncode == 1
    assert b"is there already" in there.stderr
    assert not list(tmp_path.iterdir())


def test_the_citation_names_this_version() -> None:
    """CITATION.cff tells the version that the package has."""
    text = (Path(__file__).parents[1] / "CITATION.cff").read_text(encoding="utf-8")
    assert f"\nversion: {footgraph.__version__}\n" in text
