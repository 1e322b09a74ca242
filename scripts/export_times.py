"""Measure each export of the whole foot: seconds to make it, bytes, and the triples a strict parser reads back."""

from __future__ import annotations

import os
import platform
import time

import pyoxigraph

from footgraph.compiled import whole_record
from footgraph.export import FORMATS, export


def main() -> None:
    """Print a line a format."""
    print(f"{platform.platform()}, {os.cpu_count()} cores, CPython {platform.python_version()}, {time.strftime('%Y-%m-%d')}")
    record = whole_record()
    for name in FORMATS:
        start = time.perf_counter()
        made = export(record, name)
        seconds = time.perf_counter() - start
        rdf = pyoxigraph.RdfFormat.from_extension(FORMATS[name].endings[0].lstrip("."))
        triples = f"{len(set(pyoxigraph.parse(made, format=rdf))):,} triples" if rdf else ""
        print(f"{name:10} {seconds:5.2f} s {len(made):>10,} bytes {triples}")


if __name__ == "__main__":
    main()
