"""Terms and triples as N-Triples writes them: text that sorts and joins quickly, and that a strict library reads and rewrites."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from io import BytesIO

import pyoxigraph
from pyoxigraph import RdfFormat

from footgraph.records import NamedTuple
from footgraph.vocabulary import BASE

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
OWL = "http://www.w3.org/2002/07/owl#"
XSD = "http://www.w3.org/2001/XMLSchema#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
DCTERMS = "http://purl.org/dc/terms/"
OBO = "http://purl.obolibrary.org/obo/"
OBO_IN_OWL = "http://www.geneontology.org/formats/oboInOwl#"
Triple = tuple[str, str, str]
"""Subject, predicate and object, each as N-Triples writes it."""
Quad = tuple[str, str, str, str]
"""A triple with the graph it stands in; the graph is empty for the default one."""
TYPE = f"<{RDF}type>"
TO_ESCAPE = re.compile(r'[\x00-\x1f"\\\x7f]')
"""What N-Triples does not hold as it is."""
TEXT = re.compile(r'"(.*)"(?:@([A-Za-z0-9-]+)|\^\^<(.*)>)?', re.DOTALL)


class Text(NamedTuple):
    """A literal: what it says, its language if it has one, and its datatype if that is not a plain string."""

    said: str
    language: str = ""
    datatype: str = ""


@cache
def ref(iri: str) -> str:
    """Return an IRI as N-Triples writes it."""
    return f"<{iri}>"


@cache
def own(name: str) -> str:
    """Return an IRI of ours as N-Triples writes it."""
    return f"<{BASE}{name}>"


def iri_of(term: str) -> str:
    """Return the IRI inside a term, or the term itself if it is no IRI."""
    return term[1:-1] if term.startswith("<") else term


def text(said: str, language: str = "", datatype: str = "") -> str:
    r"""Return a text as N-Triples writes it, in a language or with a datatype if it has one.

    >>> print(text('say "ah"', "en"))
    "say \"ah\""@en
    """
    quoted = str(pyoxigraph.Literal(said)) if TO_ESCAPE.search(said) else f'"{said}"'
    return f"{quoted}@{language}" if language else f"{quoted}^^<{datatype}>" if datatype else quoted


def english(said: str) -> str:
    return text(said, "en")


def text_of(term: str) -> Text:
    r"""Return what a literal says, the escapes of N-Triples undone.

    >>> text_of(text('say "ah"', "en"))
    Text(said='say "ah"', language='en', datatype='')
    """
    parts = TEXT.fullmatch(term)
    if parts is None:
        raise ValueError(f"{term!r} is no literal")
    said, language, datatype = parts.groups()
    if "\\" in said:  # as JSON writes them, but for eight-digit ones, which no writer here makes
        said = json.loads(f'"{said}"')
    return Text(said, language or "", datatype or "")


def is_text(term: str) -> bool:
    return term.startswith('"')


def in_order(triples: Iterable[Triple]) -> list[Triple]:
    """Return triples sorted by subject, of which its kind comes first."""
    ordered = sorted((subject, "" if predicate == TYPE else predicate, thing) for subject, predicate, thing in triples)
    return [(subject, predicate or TYPE, thing) for subject, predicate, thing in ordered]


def by_subject(triples: Iterable[Triple]) -> dict[str, list[tuple[str, str]]]:
    """Return of each subject its predicates and objects, in the order in which they come."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for subject, predicate, thing in triples:
        found[subject].append((predicate, thing))
    return found


def lines_of(triples: Iterable[Triple]) -> bytes:
    """Return triples as N-Triples, a line each."""
    return "".join([f"{subject} {predicate} {thing} .\n" for subject, predicate, thing in triples]).encode()


def quad_lines_of(quads: Iterable[Quad]) -> bytes:
    """Return quads as N-Quads, a line each."""
    return "".join([f"{s} {p} {o} {graph} .\n" if graph else f"{s} {p} {o} .\n" for s, p, o, graph in quads]).encode()


def rewritten(lines: bytes, format: RdfFormat, prefixes: Mapping[str, str]) -> bytes:
    """Return N-Triples or N-Quads in another serialisation; raises SyntaxError where an IRI or a text is not well-formed."""
    file = BytesIO()
    quads = pyoxigraph.parse(lines, format=RdfFormat.N_QUADS)
    things = quads if format.supports_datasets else (quad.triple for quad in quads)
    pyoxigraph.serialize(things, file, format, prefixes=dict(prefixes))
    return file.getvalue()


def triples_from(quads: Iterable[pyoxigraph.Quad]) -> list[Triple]:
    """Return what pyoxigraph has read as triples of text, whatever graph each stands in."""
    return [(str(quad.subject), str(quad.predicate), str(quad.object)) for quad in quads]
