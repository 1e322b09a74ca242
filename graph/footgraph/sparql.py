"""Ask the graph in SPARQL: each query in a process of its own that may take only so long, so much memory and so many rows."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from footgraph.as_sparql import PREFIXES
from footgraph.graph_file import graph_bytes, graph_file
from footgraph.paths import data_folder
from footgraph.records import NamedTuple

SECONDS, MEGABYTES, ROWS = 15.0, 1024, 10_000
"""How long a query may take, the loading of the graph included, how much memory beyond the graph, and how many rows."""
QUERIES = "queries"


class Result(NamedTuple):
    """What a query gave, in the form asked for; whether rows beyond the most allowed were cut off."""

    body: bytes
    rows: int
    is_cut: bool


def sparql(
    query: str,
    *,
    format: str = "",
    data: Iterable[str] = (),
    rows: int = ROWS,
    seconds: float = SECONDS,
    megabytes: int = MEGABYTES,
) -> Result:
    """Return what a query finds in the built-in graph, with tables in ``data`` laid on top.

    Raises ValueError with one line where the query is refused, cannot be read, or reaches a limit.
    """
    if more := list(data):
        with tempfile.NamedTemporaryFile(suffix=".ttl.gz", delete=False) as file:
            file.write(graph_bytes(more))
        try:
            return asked(query, file.name, format=format, rows=rows, seconds=seconds, megabytes=megabytes)
        finally:
            os.unlink(file.name)
    return asked(query, graph_file(), format=format, rows=rows, seconds=seconds, megabytes=megabytes)


def asked(query: str, graph: str, *, format: str, rows: int, seconds: float, megabytes: int) -> Result:
    """Return what a query finds in the graph of a file, asked in a process of its own."""
    request = {"query": query, "graph": graph, "format": format, "rows": rows, "prefixes": PREFIXES}
    request |= {"seconds": seconds, "megabytes": megabytes}
    command = [sys.executable, "-P", "-m", "footgraph.engine"]
    with subprocess.Popen(  # noqa: S603 our own module; what the user wrote is its input
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as engine:
        try:
            out, _ = engine.communicate(json.dumps(request).encode(), timeout=seconds)
        except subprocess.TimeoutExpired:
            raise ValueError(f"the query took longer than {seconds:g} seconds and was stopped") from None
        finally:
            engine.kill()
    if engine.returncode != 0:
        raise ValueError(ended(engine.returncode, megabytes))
    head, _, body = out.partition(b"\n")
    told = json.loads(head)
    if "problem" in told:
        raise ValueError(told["problem"])
    return Result(body, told["rows"], told["cut"])


def ended(code: int, megabytes: int) -> str:
    """Return why the engine ended without an answer, as far as its exit code tells."""
    if code == -getattr(signal, "SIGXCPU", 0) or code == -getattr(signal, "SIGKILL", 0):
        return "the query took too long and was stopped"
    return f"the query engine gave up: the query is nested too deep, or takes more than {megabytes} MB of memory"


def examples() -> Mapping[str, str]:
    """Return the queries that show what can be asked, by name; the first line of each says in words what it asks."""
    folder = os.path.join(data_folder(), QUERIES)
    names = sorted(name for name in os.listdir(folder) if name.endswith(".rq"))
    found = {}
    for name in names:
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            found[name.removesuffix(".rq")] = file.read()
    return found


def example_named(name: str) -> str:
    """Return an example; raises ValueError with the nearest names where there is none of that name."""
    known = examples()
    if name not in known:
        near = get_close_matches(name, known, 3, 0.5)
        hint = f"did you mean {' or '.join(near)}?" if near else "footgraph sparql --example lists them"
        raise ValueError(f"no example is called {name!r}; {hint}")
    return known[name]


def examples_in_words() -> str:
    """Return the examples, a line each: the name, and what is asked."""
    known = examples()
    width = max(map(len, known))
    return "".join(f"{name.ljust(width)}  {title_of(query)}\n" for name, query in known.items())


def title_of(query: str) -> str:
    """Return what an example asks, in words.

    >>> title_of("# Which muscles are there?\\nSELECT ?muscle { ?muscle a footgraph:Muscle }")
    'Which muscles are there?'
    """
    return query.partition("\n")[0].removeprefix("#").strip()
