"""Names of structures in the cases of German and Latin: 'musculum tibialem anteriorem', 'des medialen Längsgewölbes'."""

from __future__ import annotations

from collections.abc import Sequence

from footgraph.case_endings import without_cases
from footgraph.mentions import TITLES, of_kind
from footgraph.names import SILENT, plain_name
from footgraph.store import Store

WRITTEN_OUT = {
    "m": "musculus",
    "mm": "musculi",
    "n": "nervus",
    "nn": "nervi",
    "a": "arteria",
    "aa": "arteriae",
    "v": "vena",
    "vv": "venae",
    "lig": "ligamentum",
    "ligg": "ligamenta",
    "art": "articulatio",
    "artt": "articulationes",
    "r": "ramus",
    "rr": "rami",
    "proc": "processus",
}
"""What the short words before a Latin name stand for."""
KINDS = TITLES | {"musculi": "muscle", "arteria": "artery", "vena": "vein", "ligamentum": "ligament"}
"""Words before a name that tell its kind, and may be left out."""
NO_TITLES = frozenset(("nerv", "muskel"))
"""German words that open no Latin name: 'Nerv tibialis anterior' is the nerve of that muscle."""


def structure_named(store: Store, words: Sequence[str], *, short: bool = False) -> str:
    """Return the structure that goes by some words, in whatever case they stand; empty where none does.

    Where ``short``, the first word may be an abbreviation: 'N. tibialis'.
    """
    first = words[0].casefold()
    if words[-1].casefold() in SILENT or first in NO_TITLES:
        return ""
    full = [WRITTEN_OUT.get(first, first) if short else first, *words[1:]]
    kind = KINDS.get(full[0], "")
    for some in (full, words, full[1:] if kind else []):
        plain = plain_name(" ".join(some))
        found = store.named([plain]).get(plain, []) if len(plain) > 1 else []
        for ids in (found, store.declined(without_cases(some))):
            for id in of_kind(store, tuple(ids), kind)[:1]:
                if not kind or any(store.structures[leaf].kind.startswith(kind) for leaf in store.leaves(id)):
                    return id
    return ""
