"""Compile the tables into a foot: with what the rules conclude, kept for a checkout where it can be."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Iterable
from contextlib import suppress

from footgraph.cache import cache_path, fingerprint
from footgraph.facts import Record
from footgraph.filling import store_of, write_store
from footgraph.paths import data_folder
from footgraph.rules import conclusions
from footgraph.store import Store, open_store
from footgraph.tables import read_record, with_facts


def compiled_store(more: Iterable[str] = ()) -> Store:
    """Return the foot of the tables, with more tables laid on top; what has none on top is kept for the next call.

    Where the cache cannot be written (a read-only home, a full disk) the foot lives in memory only.
    """
    more = tuple(more)
    if sys.stderr.isatty():
        print("footgraph: reading the tables …", file=sys.stderr)  # noqa: T201 it takes about a second
    mark = fingerprint() if not more else ""  # before the tables are read: what changes meanwhile is compiled next time
    record = whole_record(more)
    if not more:
        with suppress(OSError, sqlite3.Error):
            path = cache_path()
            os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
            write_store(record, path, mark=mark)
            return open_store(path)
    return store_of(record)


def whole_record(more: Iterable[str] = ()) -> Record:
    """Return the facts of the tables, and of more tables laid on top, with what the rules conclude from them.

    Raises TableError with every problem of the tables, and FileNotFoundError where one does not exist.
    """
    record = read_record(data_folder(), more)
    return with_facts(record, conclusions(record))
