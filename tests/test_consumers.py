"""Other people's tools read our files and count what we count; scripts/consumers brings the tools in."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Protocol
from zipfile import ZipFile

import pyoxigraph
import pytest
from pyoxigraph import CanonicalizationAlgorithm, Dataset, RdfFormat

from footgraph.build import structure_iri
from footgraph.compiled import whole_record
from footgraph.export import FORMATS, export
from footgraph.facts import Record
from footgraph.network import arrows
from footgraph.profiles import PROFILES
from footgraph.vocabulary import BASE, TEXTS

ROOT = Path(__file__).parents[1]
CONSUMERS = ROOT / ".consumers"
IN_CI = os.environ.get("FOOTGRAPH_CONSUMERS") == "required"
RAPPER = {"turtle": "turtle", "ntriples": "ntriples", "rdfxml": "rdfxml", "trig": "trig", "nquads": "nquads"}
OXIGRAPH = {
    "turtle": RdfFormat.TURTLE,
    "ntriples": RdfFormat.N_TRIPLES,
    "rdfxml": RdfFormat.RDF_XML,
    "trig": RdfFormat.TRIG,
    "nquads": RdfFormat.N_QUADS,
}


class Written(Protocol):
    """Writes the foot in a format, in a profile if one is named, and returns the file."""

    def __call__(self, format: str, profile: str = "") -> Path: ...


def tool(name: str, *places: str) -> str:
    """Return the path of a program; where it is missing the test is skipped, or fails where every tool is required."""
    brought = (str(CONSUMERS / place / name) for place in places if (CONSUMERS / place / name).exists())
    found = next(brought, None if name == "python" else shutil.which(name))  # any python would lack the libraries
    if not found:
        (pytest.fail if IN_CI else pytest.skip)(f"{name} is not installed; scripts/consumers brings it in")
    return str(found)


def printed(*command: str, code: int = 0) -> str:
    """Return what a command prints; it must end with the exit code."""
    run = subprocess.run(command, capture_output=True, text=True, check=False, cwd=CONSUMERS if CONSUMERS.is_dir() else ROOT)
    assert run.returncode == code, run.stderr[-2000:]
    return run.stdout


def python(place: str, program: str, *arguments: str | Path) -> dict[str, object]:
    """Return what a program prints as JSON in one of the consumers' environments."""
    found = json.loads(printed(tool("python", f"{place}/bin"), "-c", program, *map(str, arguments)).splitlines()[-1])
    assert isinstance(found, dict)
    return found


@pytest.fixture(scope="module")
def record() -> Record:
    return whole_record()


@pytest.fixture(scope="module")
def written(record: Record, tmp_path_factory: pytest.TempPathFactory) -> Written:
    """Write the foot in a format and profile, once."""
    folder = tmp_path_factory.mktemp("foot")

    def write(format: str, profile: str = "") -> Path:
        path = folder / f"foot-{profile or 'plain'}{FORMATS[format].endings[0]}"
        if not path.exists():
            path.write_bytes(export(record, format, profile))
        return path

    return write


@pytest.fixture(scope="module")
def kinds(record: Record) -> int:
    """Return how many classes the ontology has beside those of structures: kinds, and facts, sources and rules."""
    text = export(record._replace(structures={}, facts=(), sources={}, matches=()), "ntriples").decode()
    return len(re.findall(r"#type> <http://www\.w3\.org/2002/07/owl#Class> \.", text))


@pytest.mark.parametrize(("format", "profile"), [(one, profile) for one in RAPPER for profile in FORMATS[one].profiles])
def test_raptor_counts_what_oxigraph_counts(written: Written, format: str, profile: str) -> None:
    """Raptor reads each serialisation without a warning, and as many triples as Oxigraph does."""
    path = written(format, profile)
    run = subprocess.run([tool("rapper"), "-i", RAPPER[format], "-c", str(path)], capture_output=True, text=True, check=True)
    assert "warning" not in run.stderr.lower()
    counted = re.search(r"returned (\d+) triples", run.stderr)
    assert counted
    assert int(counted[1]) == sum(1 for _ in pyoxigraph.parse(path=str(path), format=OXIGRAPH[format]))


def canonical(path: Path) -> str:
    dataset = Dataset(pyoxigraph.parse(path=str(path), format=RdfFormat.JSON_LD))
    dataset.canonicalize(CanonicalizationAlgorithm.RDFC_1_0)
    return "".join(sorted(f"{quad} .\n" for quad in dataset))


@pytest.mark.parametrize("profile", PROFILES)
def test_pyld_reads_the_same_graph(record: Record, tmp_path: Path, profile: str) -> None:
    """PyLD and Oxigraph canonicalise the JSON-LD of the soleus to the same N-Quads."""
    path = tmp_path / "soleus.jsonld"
    path.write_bytes(export(record, "jsonld", profile, ("fabella",)))
    program = """
import json, sys
from pyld import jsonld
print(json.dumps({"quads": jsonld.normalize(json.load(open(sys.argv[1], encoding="utf-8")),
                                            {"algorithm": "URDNA2015", "format": "application/n-quads"})}))
"""
    assert python("light", program, path)["quads"] == canonical(path)


def test_jsonld_js_reads_as_many_triples(written: Written) -> None:
    """jsonld.js reads the whole foot's JSON-LD, fetches nothing, and finds the triples that Oxigraph finds."""
    if not (CONSUMERS / "node_modules" / "jsonld").is_dir():
        (pytest.fail if IN_CI else pytest.skip)("jsonld.js is not installed; scripts/consumers brings it in")
    program = """
const jsonld = require('jsonld');
const document = JSON.parse(require('fs').readFileSync(process.argv[1], 'utf8'));
const documentLoader = url => { throw new Error('fetched ' + url); };
jsonld.toRDF(document, {documentLoader}).then(quads => console.log(quads.length));
"""
    path = written("jsonld", "graph")
    triples = {quad.triple for quad in pyoxigraph.parse(path=str(path), format=RdfFormat.JSON_LD)}
    assert int(printed(tool("node"), "-e", program, str(path))) == len(triples)


def test_owlready2_finds_the_classes(record: Record, written: Written, kinds: int) -> None:
    """owlready2 reads the OWL file and finds a class a structure, with its restrictions."""
    program = """
import json, sys, owlready2
ontology = owlready2.World().get_ontology("file://" + sys.argv[1]).load(only_local=True)
soleus = ontology.search_one(iri="https://w3id.org/footgraph/soleus")
innervated = [one.value.name for one in soleus.is_a
              if isinstance(one, owlready2.Restriction) and one.property.iri.endswith("RO_0002005")]
print(json.dumps({"classes": len(list(ontology.classes())), "label": list(map(str, soleus.label)), "nerves": innervated}))
"""
    found = python("light", program, written("owl"))
    assert found["classes"] == len(record.structures) + kinds
    assert found["label"] == ["soleus"]
    assert "tibial_nerve" in str(found["nerves"])


def test_horned_owl_finds_the_classes(record: Record, written: Written, kinds: int) -> None:
    """py-horned-owl reads the OWL file: the same classes, and a superclass axiom a kind and an agreed claim."""
    program = """
import json, sys, pyhornedowl
ontology = pyhornedowl.open_ontology_from_file(sys.argv[1])
print(json.dumps({"classes": len(ontology.get_classes()), "label": ontology.get_annotation(
    "https://w3id.org/footgraph/soleus", "http://www.w3.org/2000/01/rdf-schema#label")}))
"""
    found = python("light", program, written("owl"))
    assert found == {"classes": len(record.structures) + kinds, "label": "soleus"}


def test_pronto_finds_names_and_relationships(record: Record, written: Written, kinds: int) -> None:
    """pronto reads the OWL file: a term a class, typed synonyms, relationships; it warns of annotations that it passes over."""
    program = """
import json, sys, warnings, pronto
warnings.simplefilter("ignore")
ontology = pronto.Ontology(sys.argv[1])
soleus = ontology["https://w3id.org/footgraph/soleus"]
print(json.dumps({"terms": len(ontology.terms()), "name": soleus.name, "latin": [one.description for one in soleus.synonyms
    if one.type and one.type.description == "latin term"], "relationships": {one.name: sorted(end.name for end in ends)
    for one, ends in soleus.relationships.items()}, "kinds": [one.name for one in soleus.superclasses()]}))
"""
    found = python("light", program, written("owl"))
    assert found["terms"] == len(record.structures) + kinds
    assert (found["name"], found["latin"]) == ("soleus", ["musculus soleus"])
    assert found["kinds"] == ["soleus", "muscle", "anatomical structure", "structure"]
    assert '"innervated by": ["tibial nerve"]' in json.dumps(found["relationships"])


def test_obographs_reads_the_obo_graph(record: Record, written: Written, kinds: int) -> None:
    """The obographs library reads the JSON, with as many classes."""
    program = """
import json, sys, obographs
graph = obographs.read(sys.argv[1])
print(json.dumps({"classes": sum(node.type == "CLASS" for node in graph.nodes), "edges": len(graph.edges)}))
"""
    path = written("obographs", "ontology")
    (graph,) = json.loads(path.read_bytes())["graphs"]
    assert python("light", program, path) == {"classes": len(record.structures) + kinds, "edges": len(graph["edges"])}


def runoak(resource: str, *arguments: str) -> list[str]:
    return printed(tool("runoak", "heavy/bin"), "-i", resource, *arguments).splitlines()


def test_oak_looks_up_a_muscle(written: Written) -> None:
    """OAK finds the soleus by its label, its ancestors and its relationships in the OBO graph."""
    resource = f"obograph:{written('obographs', 'ontology')}"
    soleus = str(structure_iri("soleus"))
    assert f"{soleus} ! soleus" in runoak(resource, "info", "l^soleus")
    assert {line.split("\t")[1] for line in runoak(resource, "ancestors", "-p", "i", soleus)} >= {
        "muscle",
        "anatomical structure",
    }
    related = [line.split("\t") for line in runoak(resource, "relationships", soleus)]
    assert ["innervated by", "tibial nerve"] in [row[-2:] for row in related]


OWL_CHECK = ROOT / "scripts" / "OwlCheck.java"


def owl_check(path: Path, *more: str) -> dict[str, str]:
    """Return what the OWL API counts in a file, and what ELK, and HermiT if asked, say of it."""
    tool("javac")
    if not (CONSUMERS / "owlapi").is_dir():
        (pytest.fail if IN_CI else pytest.skip)("the OWL API is not there; scripts/consumers brings it in")
    lines = printed(tool("java"), "-cp", f"{CONSUMERS / 'owlapi'}/*", str(OWL_CHECK), str(path), *more).splitlines()
    return dict(line.split("\t") for line in lines if "\t" in line)


def test_the_owl_api_finds_owl_2_el_and_elk_no_fault(record: Record, written: Written, kinds: int) -> None:
    """In the OWL API nothing stays unread or strays from OWL 2 EL, each fact annotates an axiom, and ELK finds no empty class."""
    found = owl_check(written("owl"))
    assert found["unparsed triples"] == found["DL violations"] == found["EL violations"] == "0"
    assert int(found["classes"]) == len(record.structures) + kinds
    assert int(found["annotated axioms"]) > len(record.facts)
    assert (found["ELK consistent"], found["ELK unsatisfiable"]) == ("true", "")


PLANTED = f"""
<owl:Class rdf:about="{BASE}impossible">
  <rdfs:subClassOf rdf:resource="{BASE}fabella"/><rdfs:subClassOf rdf:resource="{BASE}Nerve"/>
</owl:Class>
</rdf:RDF>
"""


def test_reasoners_find_a_planted_contradiction(record: Record, tmp_path: Path) -> None:
    """HermiT and ELK find nothing wrong with what is about the fabella, and a bone that is a nerve to be impossible.

    HermiT takes eight minutes for the whole foot (docs/consumers.md); ELK has the whole in the test above.
    """
    sound, planted = tmp_path / "sound.owl", tmp_path / "planted.owl"
    sound.write_bytes(export(record, "owl", ids=("fabella",)))
    planted.write_text(sound.read_text(encoding="utf-8").replace("</rdf:RDF>", PLANTED), encoding="utf-8")
    for path, empty in ((sound, ""), (planted, "impossible")):
        found = owl_check(path, "hermit")
        for reasoner in ("ELK", "HermiT"):
            assert (found[f"{reasoner} consistent"], found[f"{reasoner} unsatisfiable"]) == ("true", empty)


def test_sssom_validates_the_mappings(record: Record, written: Written) -> None:
    """sssom-py finds no fault with the mapping set, and reads a mapping a match."""
    program = """
import json, sys
from sssom.parsers import parse_sssom_table
from sssom.validators import validate
from sssom.constants import DEFAULT_VALIDATION_TYPES
found = parse_sssom_table(sys.argv[1])
validate(found, DEFAULT_VALIDATION_TYPES)
print(json.dumps({"mappings": len(found.df)}))
"""
    assert python("heavy", program, written("sssom")) == {"mappings": len(record.matches)}


@pytest.mark.parametrize(("format", "form"), [("kgx", "tsv"), ("kgx-jsonl", "jsonl")])
def test_kgx_validates_nodes_and_edges(record: Record, written: Written, tmp_path: Path, format: str, form: str) -> None:
    """kgx finds no fault with either form, and as many nodes; it keeps one edge a subject, predicate and object."""
    with ZipFile(written(format)) as archive:
        archive.extractall(tmp_path)
    files = [str(tmp_path / f"footgraph_{what}.{form}") for what in ("nodes", "edges")]
    check = [tool("python", "heavy/bin"), str(ROOT / "scripts" / "kgx_check.py"), form]
    found = json.loads(printed(*check, *files).splitlines()[-1])
    assert (found["nodes"], found["complaints"]) == (len(record.structures), {})
    if form == "tsv":
        text = Path(files[1]).read_text(encoding="utf-8")
        rows = [tuple(line.split("\t")[1:4]) for line in text.splitlines()[1:]]
        assert found["edges"] == len(set(rows))
        Path(files[1]).write_text(text.replace("biolink:part_of", "biolink:sits_in"), encoding="utf-8")
        assert json.loads(printed(*check, *files).splitlines()[-1])["complaints"]


def test_igraph_reads_graphml(record: Record, written: Written) -> None:
    """igraph reads the GraphML: a vertex a structure, an edge an arrow."""
    program = """
import json, sys, igraph
graph = igraph.Graph.Read_GraphML(sys.argv[1])
print(json.dumps({"vertices": graph.vcount(), "edges": graph.ecount(), "label": graph.vs.find(id="soleus")["label"]}))
"""
    assert python("light", program, written("graphml")) == {
        "vertices": len(record.structures),
        "edges": len(arrows(record)),
        "label": "soleus",
    }


def test_duckdb_and_pandas_count_the_facts(record: Record, written: Written) -> None:
    """DuckDB and pandas read a row a fact from the table."""
    program = """
import csv, json, sys, duckdb, pandas
table = f"read_csv('{sys.argv[1]}', delim='\\t', quote='', all_varchar=true)"
rows, relations = duckdb.sql(f"select count(*), count(distinct relation) from {table}").fetchall()[0]
frame = pandas.read_csv(sys.argv[1], sep="\\t", quoting=csv.QUOTE_NONE, keep_default_na=False, dtype=str)
print(json.dumps({"duckdb": rows, "relations": relations, "pandas": len(frame)}))
"""
    found = python("light", program, written("tsv"))
    relations = len({fact.relation for fact in record.facts})
    assert found == {"duckdb": len(record.facts), "relations": relations, "pandas": len(record.facts)}


def test_parquet_is_read_by_duckdb(record: Record, tmp_path: Path) -> None:
    """The Parquet files that footgraph writes beside pyarrow hold a row a fact, and lists."""
    program = """
import json, sys, zipfile
sys.path[:0] = sys.argv[2:]
from pathlib import Path
from footgraph.compiled import whole_record
from footgraph.tabular import parquet
import duckdb
for name, data in parquet(whole_record()).items():
    Path(sys.argv[1], name).write_bytes(data)
count = duckdb.sql(f"select count(*) from '{sys.argv[1]}/facts.parquet'").fetchall()[0][0]
names = duckdb.sql(f"select abbreviations from '{sys.argv[1]}/structures.parquet' where id = 'soleus'").fetchall()[0][0]
print(json.dumps({"facts": count, "abbreviations": names}))
"""
    site = next(
        Path(pyoxigraph.__file__).parents[i] for i in range(3) if Path(pyoxigraph.__file__).parents[i].name == "site-packages"
    )
    found = python("light", program, tmp_path, ROOT / "graph", site)
    assert found == {"facts": len(record.facts), "abbreviations": ["SOL"]}


def test_every_fact_is_counted_once(record: Record, written: Written) -> None:
    """The facts that the graph profile tells are those that axioms of the ontology profile tell: one each."""
    graph, ontology = (written("ntriples", profile).read_text(encoding="utf-8") for profile in PROFILES)
    assert graph.count(f"#type> <{BASE}Fact> .") == len(record.facts)
    assert ontology.count(f" <{BASE}fact> <") == len(record.facts)
    assert len([fact for fact in record.facts if fact.relation not in TEXTS]) < len(record.facts)
