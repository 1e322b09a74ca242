"""The whole graph as one file that a query loads: a wheel carries it, a checkout keeps it, tables on top make it anew."""

from __future__ import annotations

import gzip
import os
from collections.abc import Iterable
from contextlib import suppress

from footgraph.cache import fingerprint
from footgraph.paths import PACKAGE, kept_path
from footgraph.whole_files import write_whole

CARRIED = os.path.join(PACKAGE, "foot.ttl.gz")
"""The file that a wheel carries."""


def graph_file() -> str:
    """Return the path of the built-in graph, compressed Turtle; a checkout makes it first if tables or code have changed.

    Raises OSError where it has to be made and cannot be kept.
    """
    if os.path.exists(CARRIED):
        return CARRIED
    path, mark = kept_path("graph", ".ttl.gz"), f"# {fingerprint()}\n".encode()
    with suppress(OSError, EOFError), gzip.open(path, "rb") as file:
        if file.readline() == mark:
            return path
    os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
    write_whole(path, graph_bytes(mark=mark))
    return path


def graph_bytes(more: Iterable[str] = (), *, mark: bytes = b"") -> bytes:
    """Return the graph of the tables, with more tables laid on top, as compressed Turtle below a line that marks it."""
    from footgraph.beliefs import closed  # rdflib and the rules: only what has to be made anew pays for them
    from footgraph.build import triples_of
    from footgraph.compiled import whole_record
    from footgraph.rdf import turtle

    return gzip.compress(mark + turtle(triples_of(closed(whole_record(more)))), 6, mtime=0)
