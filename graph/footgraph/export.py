"""The foot in the formats of other tools, from one table of formats. The same bytes for the same record."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from footgraph.build import triples_of
from footgraph.catalogue import void
from footgraph.excerpt import about
from footgraph.facts import Record
from footgraph.jsonld import context_alone, jsonld
from footgraph.markdown import markdown
from footgraph.networks import gexf, graphml
from footgraph.ntriples import Triple
from footgraph.obographs import obographs
from footgraph.profiles import PROFILES, as_ontology
from footgraph.property_graphs import kgx_jsonl, kgx_tsv, neo4j
from footgraph.rdf import nquads, ntriples, rdfxml, trig, turtle, turtle12
from footgraph.records import NamedTuple
from footgraph.reference_atlas import reference_atlas
from footgraph.skos import skos
from footgraph.tabular import csvw, parquet, sssom, tsv
from footgraph.whole_files import Files, write_folder, write_whole, zipped

GRAPH, ONTOLOGY = PROFILES


class Order(NamedTuple):
    """What is to be written: a record, in which profile, and the structures that it is about if not all."""

    record: Record
    profile: str
    ids: tuple[str, ...] = ()


class Format(NamedTuple):
    """How a format is written, the endings of its files, what it is called on the web, and in which profiles it is to be had.

    The first profile is the one it is written in unless another is asked for. What is more than one file becomes a zip
    archive, or a folder where the goal has no ending.
    """

    write: Callable[[Order], bytes | Files]
    endings: tuple[str, ...]
    media_type: str
    profiles: tuple[str, ...] = ()


def of_triples(write: Callable[[list[Triple]], bytes]) -> Callable[[Order], bytes]:
    """Return the writer of a serialisation of RDF as a writer of orders, in either profile."""
    return lambda order: write(triples_in(order.record, order.profile))


def of_record(write: Callable[[Record], bytes | Files]) -> Callable[[Order], bytes | Files]:
    """Return the writer of a format that has one profile only."""
    return lambda order: write(order.record)


def triples_in(record: Record, profile: str = GRAPH) -> list[Triple]:
    """Return the triples of a record in a profile, sorted, as N-Triples writes them."""
    triples = triples_of(record)
    return as_ontology(triples) if profile == ONTOLOGY else triples


ZIP = "application/zip"
FORMATS: Mapping[str, Format] = {
    "turtle": Format(of_triples(turtle), (".ttl",), "text/turtle", PROFILES),
    "ntriples": Format(of_triples(ntriples), (".nt",), "application/n-triples", PROFILES),
    "jsonld": Format(of_triples(jsonld), (".jsonld",), "application/ld+json", PROFILES),
    "rdfxml": Format(of_triples(rdfxml), (".rdf",), "application/rdf+xml", PROFILES),
    "owl": Format(of_triples(rdfxml), (".owl",), "application/rdf+xml", (ONTOLOGY,)),
    "trig": Format(of_triples(trig), (".trig",), "application/trig", (GRAPH,)),
    "nquads": Format(of_triples(nquads), (".nq",), "application/n-quads", (GRAPH,)),
    "turtle12": Format(of_triples(turtle12), (".ttl12", ".12.ttl"), "text/turtle; version=1.2", (GRAPH,)),
    "context": Format(of_record(lambda _: context_alone()), (".context.jsonld",), "application/ld+json"),
    "void": Format(lambda order: void(order.record, MEDIA_TYPES), (".void.ttl",), "text/turtle"),
    "skos": Format(of_record(skos), (".skos.ttl",), "text/turtle"),
    "obographs": Format(of_record(obographs), (".json", ".obographs.json"), "application/json", (ONTOLOGY,)),
    "sssom": Format(of_record(sssom), (".sssom.tsv",), "text/tab-separated-values"),
    "hra": Format(of_record(reference_atlas), (".hra.csv",), "text/csv"),
    "tsv": Format(of_record(tsv), (".tsv",), "text/tab-separated-values"),
    "csvw": Format(of_record(csvw), (".csvw.zip",), ZIP),
    "parquet": Format(of_record(parquet), (".parquet.zip",), ZIP),
    "graphml": Format(of_record(graphml), (".graphml",), "application/graphml+xml"),
    "gexf": Format(of_record(gexf), (".gexf",), "application/gexf+xml"),
    "kgx": Format(of_record(kgx_tsv), (".kgx.zip",), ZIP),
    "kgx-jsonl": Format(of_record(kgx_jsonl), (".kgx-jsonl.zip",), ZIP),
    "neo4j": Format(of_record(neo4j), (".neo4j.zip",), ZIP),
    "markdown": Format(lambda order: markdown(order.record, order.ids), (".md",), "text/markdown"),
}


MEDIA_TYPES: Mapping[str, str] = {name: format.media_type for name, format in FORMATS.items()}


def made(record: Record, format: str, profile: str = "", ids: tuple[str, ...] = ()) -> bytes | Files:
    """Return a record, or what it says about some structures, in one of the ``FORMATS``: one file, or several by their names.

    Raises ValueError for an unknown format, and for a profile that the format does not come in.
    """
    if format not in FORMATS:
        raise ValueError(f"unknown format {format!r}; it should be one of: {', '.join(FORMATS)}")
    profiles = FORMATS[format].profiles
    if profile and profile not in profiles:
        both = ", ".join(name for name, one in FORMATS.items() if one.profiles == PROFILES)
        had = f"comes in the profile {profiles[0]} only" if profiles else "has no profiles"
        raise ValueError(f"{format} {had}; these come in {' and '.join(PROFILES)}: {both}")
    with uncollected():
        excerpt = about(record, ids) if ids else record
        return FORMATS[format].write(Order(excerpt, profile or next(iter(profiles), ""), ids))


def export(record: Record, format: str, profile: str = "", ids: tuple[str, ...] = ()) -> bytes:
    """Return a record in one of the ``FORMATS``; several files as one zip archive.

    >>> from footgraph.facts import Record, Structure
    >>> soleus = Record({"soleus": Structure("soleus", "soleus", "muscle")}, (), {})
    >>> b'soleus"@en' in export(soleus, "turtle")
    True
    """
    files = made(record, format, profile, ids)
    return files if isinstance(files, bytes) else zipped(files)


def write_export(
    record: Record, path: str | os.PathLike[str], format: str = "", profile: str = "", ids: tuple[str, ...] = ()
) -> None:
    """Write a record whole or not at all, in the format that is named or else told by the file's ending.

    A format of several files becomes a folder, which may not be there yet, if the path does not end in ``.zip``.
    """
    files = made(record, format or format_of(path), profile, ids)
    if isinstance(files, bytes):
        write_whole(path, files)
    elif Path(path).suffix.lower() == ".zip":
        write_whole(path, zipped(files))
    else:
        write_folder(path, files)


def format_of(path: str | os.PathLike[str]) -> str:
    """Return the format that a file's ending stands for, the longest ending first.

    >>> format_of("foot.ttl"), format_of("foot.skos.ttl")
    ('turtle', 'skos')
    """
    name = os.path.basename(os.fspath(path)).lower()
    endings = {ending: format for format, told in FORMATS.items() for ending in told.endings}
    for ending in sorted(endings, key=lambda ending: (-len(ending), ending)):
        if name.endswith(ending):
            return endings[ending]
    known = ", ".join(f"{name} ({' '.join(format.endings)})" for name, format in FORMATS.items())
    raise ValueError(f"{os.fspath(path)!r} does not end in the ending of a format; the formats are: {known}")


@contextmanager
def uncollected() -> Iterator[None]:
    """Hold off the collector of cycles: a million tuples hold none, and looking through them took a quarter of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
