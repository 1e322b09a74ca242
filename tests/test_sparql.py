"""Asking in SPARQL: what comes back, what is refused, and limits that hold."""
# ruff: noqa: S608 the queries are SPARQL, and put together here

from __future__ import annotations

import gzip
import json
import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pyoxigraph
import pytest

from footgraph.as_sparql import PREFIXES
from footgraph.engine import checked
from footgraph.graph_file import graph_file
from footgraph.sparql import asked, examples, sparql, title_of

SECONDS, PATIENT = 6.0, 60.0
"""How long a bomb may burn, and how long a harmless query may take on a machine that is busy."""
X = "http://example.org/x#"


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A graph of 2,400 triples: a chain whose nodes are near one another."""
    lines = [f"<{X}{n}> <{X}near> <{X}{(n + step) % 800}> ." for n in range(800) for step in (1, 2)]
    lines += [f'<{X}{n}> <{X}name> "{"a" * 40} {n}" .' for n in range(800)]
    path = tmp_path_factory.mktemp("graph") / "chain.ttl.gz"
    path.write_bytes(gzip.compress("\n".join(lines).encode()))
    return str(path)


def found(query: str, graph: str, format: str = "", *, seconds: float = PATIENT, megabytes: int = 512) -> str:
    return asked(query, graph, format=format, rows=10, seconds=seconds, megabytes=megabytes).body.decode()


SERVICE = f"SERVICE <{X}> {{ ?a ?b ?c }}"
HIDDEN = (
    f"SELECT * {{ {SERVICE} }}",
    f"SELECT * {{ SERVICE SILENT <{X}> {{ ?a ?b ?c }} }}",
    "SELECT * { ?s ?p ?o SERVICE ?s { ?a ?b ?c } }",
    f"SELECT * {{ BIND(EXISTS {{ {SERVICE} }} AS ?x) }}",
    f"SELECT (COUNT(*) AS ?n) {{ ?s ?p ?o }} GROUP BY ?s HAVING (EXISTS {{ {SERVICE} }})",
    f"SELECT * {{ ?s ?p ?o }} ORDER BY (EXISTS {{ {SERVICE} }})",
    f"SELECT (EXISTS {{ {SERVICE} }} AS ?x) {{ ?s ?p ?o }}",
    f"SELECT * {{ ?s ?p ?o FILTER NOT EXISTS {{ {SERVICE} }} }}",
    f"SELECT * {{ ?s ?p ?o MINUS {{ {SERVICE} }} }}",
    f"SELECT * {{ ?s ?p ?o OPTIONAL {{ {SERVICE} }} }}",
    f"SELECT * {{ {{ ?s ?p ?o }} UNION {{ {SERVICE} }} }}",
    f"SELECT * {{ GRAPH ?g {{ {SERVICE} }} }}",
    f"SELECT * {{ {{ SELECT * {{ {SERVICE} }} }} }}",
    f"CONSTRUCT {{ ?a ?b ?c }} WHERE {{ {SERVICE} }}",
    f"DESCRIBE ?a {{ {SERVICE} }}",
    f"ASK {{ {SERVICE} }}",
    f"SELECT * {{ sErViCe#comment\n<{X}>#comment\n{{ ?a ?b ?c }} }}",
    f"SELECT * {{ \\u0053ERVICE <{X}> {{ ?a ?b ?c }} }}",
    f'SELECT * {{ ?s ?p "\\u0022 }} #" . {SERVICE} }}',  # a comment for rdflib, and a text for pyoxigraph
    f"SELECT * {{ ?s ?p ?o #\r {SERVICE}\n}}",  # ends a comment for pyoxigraph, and not for rdflib
    f"SELECT * {{ ?s ?p '\\U00000027 }} #' . {SERVICE} }}",
)
FROM = (
    f"SELECT * FROM <{X}> {{ ?s ?p ?o }}",
    f"SELECT * FROM NAMED <{X}> {{ GRAPH ?g {{ ?s ?p ?o }} }}",
    "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
    "SELECT * fRoM#comment\n<file:///etc/passwd> { ?s ?p ?o }",
    f"ASK FROM <{X}> {{ ?s ?p ?o }}",
    f"CONSTRUCT {{ ?s ?p ?o }} FROM <{X}> WHERE {{ ?s ?p ?o }}",
    f"DESCRIBE <{X}> FROM <{X}>",
    f"PREFIX x: <{X}> SELECT * FROM x:y {{ ?s ?p ?o }}",
    f"SELECT * #\rFROM <{X}>\n{{ ?s ?p ?o }}",
)
UPDATES = (
    f"LOAD <{X}>",
    "LOAD <file:///etc/passwd>",
    f"LOAD SILENT <{X}> INTO GRAPH <{X}>",
    f"INSERT DATA {{ <{X}> <{X}> <{X}> }}",
    "DELETE WHERE { ?s ?p ?o }",
    "DELETE { ?s ?p ?o } INSERT { ?o ?p ?s } WHERE { ?s ?p ?o }",
    "CLEAR ALL",
    "DROP ALL",
    f"CREATE GRAPH <{X}>",
    f"COPY DEFAULT TO <{X}>",
    f"MOVE DEFAULT TO <{X}>",
    f"ADD DEFAULT TO <{X}>",
)
HARMLESS = (
    f'SELECT * {{ ?s ?p "SERVICE <{X}> {{ }} FROM <{X}>" }}',
    "SELECT ?service ?from { ?service ?from ?load }",
    f"SELECT * {{ ?s ?p ?o }} # SERVICE <{X}> {{ }} FROM <{X}>",
    f"SELECT * {{ ?s <{X}SERVICE> <{X}FROM> }}",
    f"PREFIX service: <{X}> SELECT * {{ ?s service:from service:service }}",
    "SELECT * { ?s ?p '''SERVICE\n<x>''' }",
)


@pytest.mark.parametrize("query", HIDDEN)
def test_another_server_is_never_asked(query: str) -> None:
    """SERVICE is refused wherever it hides, and what would hide it from one of the two parsers is refused or undone."""
    with pytest.raises(ValueError, match=r"^(SERVICE would ask another server|write the character itself)"):
        checked(query)


@pytest.mark.parametrize("query", FROM)
def test_another_graph_is_never_loaded(query: str) -> None:
    """FROM and FROM NAMED are refused in every form of query."""
    with pytest.raises(ValueError, match=r"^FROM would load another graph"):
        checked(query)


@pytest.mark.parametrize("query", UPDATES)
def test_an_update_is_refused(query: str) -> None:
    """Nothing is written, and the line says why."""
    with pytest.raises(ValueError, match=r"^an update .* the graph is only read$"):
        checked(query)


@pytest.mark.parametrize("query", HARMLESS)
def test_words_that_only_look_like_it_are_let_pass(query: str) -> None:
    """Texts, variables, comments and names may hold the words."""
    assert checked(query) == query


class Counting(BaseHTTPRequestHandler):
    """Counts who comes."""

    hits = 0

    def do_GET(self) -> None:
        type(self).hits += 1
        self.send_error(404)

    do_POST = do_GET  # noqa: N815 named so by http.server

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def address() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), Counting)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    Counting.hits = 0
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


RUN = """
import sys, pyoxigraph
from footgraph.engine import give_up_files
store = pyoxigraph.Store()
store.add(pyoxigraph.Quad(*[pyoxigraph.NamedNode('http://example.org/')] * 3))
if sys.argv[2] == 'limited':
    give_up_files(512)
try:
    list(store.query(sys.argv[1]))
    open('/dev/null').close()
except OSError as problem:
    print(problem)
"""


def test_a_query_that_got_through_would_reach_nothing(address: str) -> None:
    """Even unchecked, a query in the engine's process opens no socket and no file; without the limit it would."""
    query = f"SELECT * {{ ?s ?p ?o SERVICE <{address}> {{ ?a ?b ?c }} }}"
    for how, hits in (("limited", 0), ("free", 1)):
        Counting.hits = 0
        subprocess.run([sys.executable, "-c", RUN, query, how], check=True, capture_output=True)
        assert Counting.hits == hits


def test_no_form_reaches_a_server(address: str, graph: str) -> None:
    """Asked for good, none of the forms is seen by a server that listens."""
    for query in (HIDDEN[0], HIDDEN[1], HIDDEN[17], HIDDEN[18], HIDDEN[19], FROM[0], UPDATES[0]):
        with pytest.raises(ValueError, match=r"."):
            found(query.replace(X, address), graph)
    assert Counting.hits == 0


BOMBS = {
    "three patterns": "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
    "nested stars": f"SELECT (COUNT(*) AS ?n) {{ ?a ((<{X}near>*)*)* ?b . ?c ((<{X}near>*)*)* ?d . ?e <{X}near>* ?f }}",
    "doubled text": "SELECT ?z { "
    + "BIND('0123456789' AS ?a0) "
    + " ".join(f"BIND(CONCAT({', '.join([f'?a{n}'] * 10)}) AS ?a{n + 1})" for n in range(10))
    + " BIND(STRLEN(?a10) AS ?z) }",
    "parentheses": f"SELECT * {{ ?s ?p ?o FILTER({'(' * 5000}1{')' * 5000}) }}",
    "a hundred parentheses": f"SELECT * {{ ?s ?p ?o FILTER({'(' * 100}1{')' * 100}) }}",
    "braces": f"SELECT * {{ {'{' * 5000} ?s ?p ?o {'}' * 5000} }}",
    "denials": f"SELECT * {{ ?s ?p ?o FILTER({'!' * 20000}true) }}",
    "a path": f"SELECT * {{ ?s {'(' * 20000}<{X}near>{')' * 20000} ?o }}",
    "a long query": f"SELECT * {{ ?s ?p {'?o, ' * 40000} ?o }}",
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_ends_in_a_line(name: str, graph: str) -> None:
    """Whatever explodes is stopped in time, with one line, and the next query is answered."""
    start = time.monotonic()
    with pytest.raises(ValueError, match=r"^[^\n]+$") as problem:
        found(BOMBS[name], graph, seconds=SECONDS)
    assert time.monotonic() - start < SECONDS + 30  # killed, not asked to stop
    assert "Traceback" not in str(problem.value)
    assert found("ASK {}", graph) == "yes\n"


def test_a_regex_does_not_explode(graph: str) -> None:
    """The engine's regular expressions take linear time."""
    assert "0" in found(f'SELECT (COUNT(*) AS ?n) {{ ?s <{X}name> ?name FILTER REGEX(?name, "(a+)+$") }}', graph)


def test_memory_is_limited(graph: str) -> None:
    """A query that wants more memory than it may have ends in a line, long before the machine has none left."""
    with pytest.raises(ValueError, match=r"memory|too long|longer than"):
        found("SELECT DISTINCT ?a ?d ?g { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?g", graph, seconds=SECONDS, megabytes=64)


def test_rows_are_cut_off_and_that_is_told(graph: str) -> None:
    """No more rows than asked for, and a word that there are more."""
    result = asked("SELECT * { ?s ?p ?o }", graph, format="csv", rows=5, seconds=PATIENT, megabytes=512)
    assert (result.rows, result.is_cut, len(result.body.splitlines())) == (5, True, 6)
    result = asked(f"SELECT * {{ <{X}1> ?p ?o }}", graph, format="csv", rows=5, seconds=PATIENT, megabytes=512)
    assert (result.rows, result.is_cut) == (3, False)


def test_each_format(graph: str) -> None:
    """Rows as a table, CSV, TSV and JSON; yes or no; triples as Turtle and N-Triples."""
    query = f"SELECT ?o ?name ?nothing {{ <{X}1> <{X}near> ?o . ?o <{X}name> ?name }} ORDER BY ?o"
    assert found(query, graph).splitlines()[1].startswith("---")
    assert found(query, graph, "csv").splitlines()[0] == "o,name,nothing"
    assert found(query, graph, "tsv").splitlines()[1].startswith(f'<{X}2>\t"aaa')
    told = json.loads(found(query, graph, "json"))
    assert told["head"]["vars"] == ["o", "name", "nothing"]
    assert told["results"]["bindings"][0]["o"] == {"type": "uri", "value": f"{X}2"}
    assert json.loads(found("ASK {}", graph, "json")) == {"head": {}, "boolean": True}
    triples = found(f"CONSTRUCT {{ ?o <{X}near> <{X}1> }} {{ <{X}1> <{X}near> ?o }}", graph, "ntriples")
    assert len(triples.splitlines()) == 2
    with pytest.raises(ValueError, match="gives triples, which cannot be written as csv; choose turtle, ntriples"):
        found(f"DESCRIBE <{X}1>", graph, "csv")
    with pytest.raises(ValueError, match="line 1, column 1"):
        found("which muscles?", graph)


def test_every_example_finds_something_and_is_told_in_the_docs(tmp_path: Path) -> None:
    """At least twenty examples: each opens with what it asks in words, is let pass, finds rows, and stands in the docs."""
    store = pyoxigraph.Store()
    store.bulk_load(input=gzip.decompress(Path(graph_file()).read_bytes()), format=pyoxigraph.RdfFormat.TURTLE)
    docs = (Path(__file__).parent.parent / "docs" / "sparql.md").read_text(encoding="utf-8")
    known = examples()
    assert len(known) >= 20
    for name, query in known.items():
        assert query.startswith("# "), name
        result = store.query(checked(query), prefixes=PREFIXES)
        assert bool(result) if isinstance(result, pyoxigraph.QueryBoolean) else len(list(result)) > 1, name
        assert f"| `{name}` | {title_of(query)} |" in docs
    for block in re.findall(r"```sparql\n(.*?)```", docs, re.DOTALL):
        told = store.query(checked(block), prefixes=PREFIXES)
        assert isinstance(told, pyoxigraph.QuerySolutions)
        assert len(list(told)) > 1, block


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("muscles-over-two-joints", {"footgraph:gastrocnemius", "footgraph:plantaris"}),
        ("invertors-without-the-tibial-nerve", {"footgraph:tibialis_anterior", "footgraph:extensor_hallucis_longus"}),
        ("is-it-so", {"yes"}),
    ],
)
def test_examples_find_what_anatomists_know(name: str, expected: set[str]) -> None:
    """Asked on the command line, an example answers from the built-in graph."""
    command = [sys.executable, "-m", "footgraph", "sparql", "--seconds", "60", "--example", name]
    told = subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout
    assert {line.split()[0] for line in told.splitlines()} - {"muscle", "-" * 25, "-" * 30} >= expected


def test_the_command_line() -> None:
    """Examples are listed and shown, a query is read from a file or standard input, a problem is one line."""

    def run(*words: str, typed: str = "") -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "footgraph", "sparql", "--seconds", "60", *words]
        return subprocess.run(command, check=False, capture_output=True, encoding="utf-8", input=typed)

    listed = run("--example")
    assert len(listed.stdout.splitlines()) >= 20
    assert run("--example", "is-it-so", "--show").stdout == examples()["is-it-so"]
    wrong = run("--example", "is-it-not")
    assert (wrong.returncode, wrong.stderr) == (1, "footgraph: no example is called 'is-it-not'; did you mean is-it-so?\n")
    typed = run("--format", "csv", typed="SELECT ?x { footgraph:soleus exactly:innervated_by ?x }")
    assert (typed.returncode, typed.stdout) == (0, "x\nhttps://w3id.org/footgraph/tibial_nerve\n")
    refused = run(HIDDEN[0])
    assert (refused.returncode, refused.stdout, len(refused.stderr.splitlines())) == (1, "", 1)
    cut = run("--rows", "2", "SELECT ?x { ?x a footgraph:Muscle }")
    assert cut.stderr == "footgraph: only the first 2; there are more (--rows)\n"


def test_tables_laid_on_top_are_asked_too(tmp_path: Path) -> None:
    """With ``--data`` the graph is that of both."""
    table = tmp_path / "members.tsv"
    table.write_text(
        "member\tgroup\tsource\tlocator\tstanding\tnote\nhallux_valgus\ttarsal_bones\tgray1918\t\tagreed\t\n", encoding="utf-8"
    )
    query = "ASK { footgraph:hallux_valgus obo:RO_0002350 footgraph:tarsal_bones }"
    assert sparql(query, seconds=60).body == b"no\n"
    assert sparql(query, data=[str(table)], seconds=60).body == b"yes\n"
