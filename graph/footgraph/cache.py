"""The compiled foot that a checkout keeps between calls, known by a digest of the tables and the code it came from."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from hashlib import blake2b

from footgraph.paths import PACKAGE, data_folder, kept_path
from footgraph.store import Store, open_store


def kept_store() -> Store | None:
    """Return the kept foot, or None where there is none, it cannot be read, or tables or code have changed since."""
    path = cache_path()
    with suppress(OSError, sqlite3.Error):
        if os.path.exists(path):
            store = open_store(path)
            if store.mark == fingerprint() and store.is_sound():
                return store
            store.connection.close()
    return None


def cache_path() -> str:
    """Return where this checkout's compiled foot is kept: one file a checkout."""
    return kept_path("foot", ".sqlite")


def fingerprint() -> str:
    """Return a digest of every table and every line of code that the compiled foot depends on."""
    digest = blake2b(digest_size=16)
    for folder in (data_folder(), PACKAGE):
        for path in sorted(files_below(folder)):
            digest.update(path.encode())
            with open(path, "rb") as file:
                digest.update(file.read())
    return digest.hexdigest()


def files_below(folder: str) -> Iterator[str]:
    """Yield the tables, the ontology and the code below a folder."""
    for place, _, names in os.walk(folder):
        for name in names:
            if name.endswith((".tsv", ".ttl", ".py")):
                yield os.path.join(place, name)
