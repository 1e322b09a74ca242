"""Find the compiled foot, or make it: packed in a wheel, kept in the cache of a checkout, or in memory for laid-on data."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Iterable
from contextlib import suppress
from hashlib import blake2b

from footgraph.facts import Record
from footgraph.paths import COMPILED, PACKAGE, cache_folder, data_folder
from footgraph.store import Store, open_store, store_of, write_store


def compiled_store(more: Iterable[str] = ()) -> Store:
    """Return the built-in foot, or with more tables laid on top a foot of its own in memory."""
    more = tuple(more)
    if more:
        return store_of(whole_record(more))
    if os.path.exists(COMPILED):
        return open_store(COMPILED)
    return cached_store()


def cached_store() -> Store:
    """Return the foot of a checkout from the cache, compiled anew when tables or code have changed.

    A cache that cannot be read or written costs only the time to compile.
    """
    mark = fingerprint()
    path = os.path.join(cache_folder(), f"foot-{blake2b(PACKAGE.encode(), digest_size=6).hexdigest()}.sqlite")
    if os.path.exists(path):
        with suppress(sqlite3.Error):
            store = open_store(path)
            if store.mark == mark:
                return store
    if sys.stderr.isatty():
        print("footgraph: reading the tables …", file=sys.stderr)
    record = whole_record(())
    with suppress(OSError, sqlite3.Error):
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        write_store(record, path, mark=mark)
        return open_store(path)
    return store_of(record)


def whole_record(more: Iterable[str] = ()) -> Record:
    """Return the facts of the tables with what the rules conclude from them."""
    from footgraph.rules import conclusions  # walks with networkx: only compiling pays for it
    from footgraph.tables import read_record, with_facts

    record = read_record(data_folder(), more)
    return with_facts(record, conclusions(record))


def fingerprint() -> str:
    """Return a digest of every table and every line of code that the compiled foot depends on."""
    digest = blake2b(digest_size=16)
    for folder in (data_folder(), PACKAGE):
        for path in sorted(files_below(folder)):
            digest.update(path.encode())
            with open(path, "rb") as file:
                digest.update(file.read())
    return digest.hexdigest()


def files_below(folder: str) -> Iterable[str]:
    """Yield the tables, or the code, below a folder."""
    for place, _, names in os.walk(folder):
        for name in names:
            if name.endswith((".tsv", ".py")):
                yield os.path.join(place, name)
