"""The query engine in a process of its own: it reads a request, loads the graph, gives up files and network, answers, ends.

Run as ``python -P -m footgraph.engine`` by ``sparql``, which writes the request to its input and can end it at any time.
A query is read twice: by rdflib's parser, whose tree is searched for what may not be asked, and by pyoxigraph, which runs
it. The two read a few things differently, so those are refused or made the same first; and when the query runs, the
process can no longer open a file or a socket.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import islice
from typing import Any

LONGEST_QUERY = 65_536
REFUSED = {
    "ServiceGraphPattern": "SERVICE would ask another server; only the foot's own graph can be queried",
    "datasetClause": "FROM would load another graph; only the foot's own graph can be queried",
}
"""What no query may hold, by its name in rdflib's tree, each with what to say."""
UPDATE = "an update (INSERT, DELETE, LOAD, CLEAR, CREATE, DROP, COPY, MOVE, ADD) is refused: the graph is only read"
Row = list[Any]


def main() -> None:
    """Answer the request on standard input: a line of JSON that tells what came of it, and then the result itself."""
    request = json.loads(sys.stdin.buffer.read())
    limit_time(request["seconds"])
    try:
        told, body = answer(request)
    except (ValueError, SyntaxError) as problem:
        told, body = {"problem": " ".join(str(problem).split())}, b""
    except RecursionError:
        told, body = {"problem": "the query is nested too deep"}, b""
    except MemoryError:
        told, body = {"problem": f"the query takes more than {request['megabytes']} MB of memory"}, b""
    sys.stdout.buffer.write(json.dumps(told).encode() + b"\n" + body)


def answer(request: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
    """Return what came of a request, and its result in the form asked for."""
    query = checked(request["query"])
    import pyoxigraph

    with gzip.open(request["graph"], "rb") as file:
        turtle = file.read()
    store = pyoxigraph.Store()
    store.bulk_load(input=turtle, format=pyoxigraph.RdfFormat.TURTLE)
    del turtle
    give_up_files(request["megabytes"])
    try:
        result = store.query(query, prefixes=request["prefixes"])
        return written(result, request)
    except OSError as problem:
        raise ValueError(str(problem)) from None


def checked(query: str) -> str:
    """Return a query as both parsers read it; raises ValueError where it is none, or reaches for other graphs or servers.

    >>> checked("ASK {}")
    'ASK {}'
    >>> checked("SELECT * { SERVICE <http://example.org/> { ?a ?b ?c } }")
    Traceback (most recent call last):
    ...
    ValueError: SERVICE would ask another server; only the foot's own graph can be queried
    """
    if len(query) > LONGEST_QUERY:
        raise ValueError(f"the query is longer than {LONGEST_QUERY} characters")
    if escape := re.search(r"\\[uU]", query):
        raise ValueError(f"write the character itself in place of {query[escape.start() : escape.start() + 6]}")
    query = query.replace("\r\n", "\n").replace("\r", "\n")  # ends a comment for pyoxigraph, and not for rdflib
    for found in names_in(tree_of(query)):
        if found in REFUSED:
            raise ValueError(REFUSED[found])
    return query


def tree_of(query: str) -> Any:
    """Return rdflib's tree of a query; raises ValueError where the text is none, with the place."""
    from pyparsing import ParseException
    from rdflib.plugins.sparql.parser import parseQuery, parseUpdate

    try:
        return parseQuery(query)
    except ParseException as problem:
        with suppress(ParseException):
            if parseUpdate(query):
                raise ValueError(UPDATE) from None
        raise ValueError(f"not a SPARQL query: line {problem.lineno}, column {problem.column}: {near(problem)}") from None


def near(problem: Any) -> str:
    """Return what stands where a query cannot be read further."""
    rest = problem.pstr[problem.loc :].split("\n")[0][:40]
    return f"cannot read on from {rest!r}" if rest else "the query ends too soon"


def names_in(tree: Any) -> Iterator[str]:
    """Yield the name of every node of a tree, and of every field that holds something."""
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            yield getattr(node, "name", "")
            for name, value in node.items():
                yield str(name)
                waiting.append(value)
        elif isinstance(node, (list, tuple)) or type(node).__name__ in ("ParseResults", "plist"):
            waiting += list(node)


def limit_time(seconds: float) -> None:
    """End this process by itself when it has computed for longer than it may, should nobody else end it."""
    with suppress(ImportError):  # Windows has no such limits: there the parent alone keeps the time
        import resource

        resource.setrlimit(resource.RLIMIT_CPU, (int(seconds) + 2, int(seconds) + 3))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def give_up_files(megabytes: int) -> None:
    """Let this process open no file and no socket any more, and take no more than so much memory beyond what it has."""
    with suppress(ImportError):
        import resource

        with suppress(OSError, ValueError), open("/proc/self/statm", encoding="ascii") as file:  # Linux tells what there is
            taken = int(file.read().split()[0]) * resource.getpagesize()
            resource.setrlimit(resource.RLIMIT_AS, (taken + megabytes * 2**20,) * 2)
        resource.setrlimit(resource.RLIMIT_NOFILE, (0, 0))


def written(result: Any, request: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
    """Return what a result is, and itself in the form asked for, cut off after the most rows it may have."""
    import pyoxigraph

    form, most, prefixes = request["format"], request["rows"], request["prefixes"]
    if isinstance(result, pyoxigraph.QueryBoolean):
        return {"cut": False, "rows": 1}, yes_or_no(bool(result), fitting(form, WRITERS, "yes or no")).encode()
    taken = list(islice(result, most + 1))
    rows, told = taken[:most], {"cut": len(taken) > most, "rows": min(len(taken), most)}
    if isinstance(result, pyoxigraph.QuerySolutions):
        names = [variable.value for variable in result.variables]
        return told, WRITERS[fitting(form, WRITERS, "rows")](names, [list(row) for row in rows], prefixes).encode()
    if fitting(form, TRIPLES, "triples") == "turtle":
        lines = (pyoxigraph.serialize(rows, format=pyoxigraph.RdfFormat.TURTLE, prefixes=prefixes) or b"").splitlines(
            keepends=True
        )
        head = sum(1 for line in lines[: len(prefixes)] if line.startswith(b"@prefix"))
        return told, b"".join((*sorted(lines[:head]), *lines[head:]))  # the writer declares prefixes in any order
    return told, pyoxigraph.serialize(rows, format=pyoxigraph.RdfFormat.N_TRIPLES) or b""


def fitting(form: str, forms: Iterable[str], what: str) -> str:
    """Return the form asked for, or else the first of those that fit; raises ValueError where it is none of them."""
    known = list(forms)
    if form and form not in known:
        raise ValueError(f"the query gives {what}, which cannot be written as {form}; choose {', '.join(known)}")
    return form or known[0]


def yes_or_no(value: bool, form: str) -> str:
    if form == "json":
        return json.dumps({"head": {}, "boolean": value}) + "\n"
    return f"{('yes' if value else 'no') if form == 'table' else str(value).lower()}\n"


def as_table(names: list[str], rows: Iterable[Row], prefixes: dict[str, str]) -> str:
    """Return rows in columns of even width, terms shortened by the prefixes."""
    lines = [names, *([short(term, prefixes) for term in row] for row in rows)]
    widths = [max(len(line[at]) for line in lines) for at in range(len(names))]
    rule = ["-" * width for width in widths]
    told = ["  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines]
    return "\n".join([told[0], "  ".join(rule), *told[1:]]) + "\n"


def short(term: Any, prefixes: dict[str, str]) -> str:
    """Return a term as people read it: a name by its prefix, a literal as its text, nothing for nothing."""
    if term is None:
        return ""
    value = str(getattr(term, "value", term))
    if type(term).__name__ == "NamedNode":
        starts = sorted(prefixes.items(), key=lambda one: -len(one[1]))
        return next((f"{name}:{value[len(start) :]}" for name, start in starts if value.startswith(start)), f"<{value}>")
    return re.sub(r"\s+", " ", value)


def as_csv(names: list[str], rows: Iterable[Row], prefixes: dict[str, str]) -> str:
    """Return rows as SPARQL 1.1 Query Results CSV has it: terms as their text alone."""
    import csv
    from io import StringIO

    file = StringIO()
    writer = csv.writer(file)
    writer.writerow(names)
    writer.writerows([plain_text(term) for term in row] for row in rows)
    return file.getvalue()


def plain_text(term: Any) -> str:
    return "" if term is None else str(term) if type(term).__name__ == "BlankNode" else str(getattr(term, "value", term))


def as_tsv(names: list[str], rows: Iterable[Row], prefixes: dict[str, str]) -> str:
    """Return rows as SPARQL 1.1 Query Results TSV has it: terms as in Turtle."""
    lines = [[f"?{name}" for name in names], *(["" if term is None else str(term) for term in row] for row in rows)]
    return "".join("\t".join(line) + "\n" for line in lines)


def as_json(names: list[str], rows: Iterable[Row], prefixes: dict[str, str]) -> str:
    """Return rows as SPARQL 1.1 Query Results JSON has it."""
    bindings = [{name: json_term(term) for name, term in zip(names, row, strict=True) if term is not None} for row in rows]
    return json.dumps({"head": {"vars": names}, "results": {"bindings": bindings}}, ensure_ascii=False, indent=1) + "\n"


def json_term(term: Any) -> dict[str, Any]:
    kind = type(term).__name__
    if kind == "Literal":
        told = {"type": "literal", "value": term.value}
        if term.language:
            return {**told, "xml:lang": term.language}
        is_plain = term.datatype.value == "http://www.w3.org/2001/XMLSchema#string"
        return told if is_plain else {**told, "datatype": term.datatype.value}
    return {"type": {"NamedNode": "uri", "BlankNode": "bnode"}.get(kind, "triple"), "value": plain_text(term)}


WRITERS = {"table": as_table, "csv": as_csv, "tsv": as_tsv, "json": as_json}
TRIPLES = ("turtle", "ntriples")


if __name__ == "__main__":
    main()
