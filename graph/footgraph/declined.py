"""Names of structures in the cases of German and Latin: 'musculum tibialem anteriorem', 'des medialen Längsgewölbes'."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from footgraph.mentions import TITLES, of_kind
from footgraph.names import CALLED_RANK, SILENT, plain_name, words_of
from footgraph.store import Store, remembered

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
NUMBERS = {"i": "primum", "ii": "secundum", "iii": "tertium", "iv": "quartum", "v": "quintum"}
ENDINGS = (
    *("orum", "arum", "ibus", "onem", "onis", "ones", "one", "ium", "um", "em", "am", "es", "is", "us", "ae", "as", "os"),
    *("en", "er", "im", "i", "o", "a", "e", "s", "n"),
)
"""Endings of cases in Latin and German, the longest first."""
STEMS = {"os": "oss", "ossa": "oss", "pes": "ped", "hallux": "halluc", "caput": "capit", "crus": "crur", "pars": "part"}
"""Nominatives that have another stem than their other cases."""
NO_TITLES = frozenset(("nerv", "muskel"))
"""German words that open no Latin name: 'Nerv tibialis anterior' is the nerve of that muscle."""
SHORTEST_STEM = 3


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
        for ids in (found, by_stems(store).get(stems_of(some), [])):
            for id in of_kind(store, tuple(ids), kind)[:1]:
                if not kind or any(store.structures[leaf].kind.startswith(kind) for leaf in store.leaves(id)):
                    return id
    return ""


@remembered
def by_stems(store: Store) -> dict[tuple[str, ...], list[str]]:
    """Return the structures by the stems of their Latin and German names."""
    structures = store.structures.values()
    named = [(one.latin, one.id) for one in structures if one.latin]
    named += [(one.label, one.id) for one in structures if one.kind in ("bone", "group", "muscle")]
    called = "select name, structure from names where rank = ? order by name, structure"
    found: dict[tuple[str, ...], list[str]] = {}
    for name, id in [*named, *store.connection.execute(called, (CALLED_RANK,))]:
        ids = found.setdefault(stems_of(name.split()), [])
        ids += [] if id in ids else [id]
    return found


def stems_of(words: Sequence[str]) -> tuple[str, ...]:
    """Return words without the endings of their cases.

    >>> stems_of("musculum tibialem anteriorem".split()) == stems_of("musculus tibialis anterior".split())
    True
    """
    return tuple(stem_of(word) for word in words)


@lru_cache(maxsize=8192)
def stem_of(word: str) -> str:
    """Return a German or Latin word without the ending of its case.

    >>> stem_of("mediales"), stem_of("medialis"), stem_of("ossis")
    ('medial', 'medial', 'oss')
    """
    plain = " ".join(words_of(word))
    plain = NUMBERS.get(plain, plain)
    plain = f"{plain[:-3]}ior" if plain.endswith("ius") else plain  # 'anterius' is 'anterior' of a neuter noun
    if plain in STEMS:
        return STEMS[plain]
    return next(
        (plain.removesuffix(one) for one in ENDINGS if plain.endswith(one) and len(plain) - len(one) >= SHORTEST_STEM), plain
    )
