"""The formats for other tools: the same facts in each, the same bytes each time, written whole or not at all."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from hashlib import sha256
from io import BytesIO, StringIO
from pathlib import Path

import networkx as nx
import pyoxigraph
import pytest
import rdflib
from pyoxigraph import CanonicalizationAlgorithm, Dataset, RdfFormat
from rdflib.compare import isomorphic

from footgraph import export as exports
from footgraph.build import graph_of, structure_iri
from footgraph.compiled import whole_record
from footgraph.export import FACT_COLUMNS, FORMATS, export, format_of, write_export
from footgraph.facts import Fact, Match, Record, Source, Structure
from footgraph.network import network_of
from footgraph.whole_files import write_whole

# rdflib's own JSON-LD reader still uses its deprecated ConjunctiveGraph (7.6).
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")

STRICT = {
    "turtle": RdfFormat.TURTLE,
    "ntriples": RdfFormat.N_TRIPLES,
    "rdfxml": RdfFormat.RDF_XML,
    "jsonld": RdfFormat.JSON_LD,
}
LENIENT = {"turtle": "turtle", "ntriples": "nt", "rdfxml": "xml", "jsonld": "json-ld"}
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
    return {format: export(record, format) for format in FORMATS}


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
    assert len(head) == len(exports.PREFIXES)
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
from footgraph.compiled import whole_record
from footgraph.export import FORMATS, export
record = whole_record()
for format in FORMATS:
    print(format, sha256(export(record, format)).hexdigest())
"""


def test_the_same_bytes_whatever_the_hash_seed(files: dict[str, bytes], tmp_path: Path) -> None:
    """Every format has the same bytes in another process with another hash seed, time zone, locale and folder."""
    environment = {**os.environ, "PYTHONHASHSEED": "4711", "TZ": "Asia/Kathmandu", "LC_ALL": "C", "PYTHONUTF8": "0"}
    environment["PYTHONPATH"] = str(Path(exports.__file__).parents[1])
    command = [sys.executable, "-c", DIGESTS]
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
        assert format.media_type.count("/") == 1


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
