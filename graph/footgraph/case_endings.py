"""German and Latin words without the endings of their cases, so that 'tibialem' and 'tibialis' are one."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from footgraph.names import words_of

NUMBERS = {"i": "primum", "ii": "secundum", "iii": "tertium", "iv": "quartum", "v": "quintum"}
ENDINGS = (
    *("orum", "arum", "ibus", "onem", "onis", "ones", "one", "ium", "um", "em", "am", "es", "is", "us", "ae", "as", "os"),
    *("en", "er", "im", "i", "o", "a", "e", "s", "n"),
)
"""Endings of cases in Latin and German, the longest first."""
STEMS = {
    "os": "oss",
    "ossa": "oss",
    "pes": "ped",
    "hallux": "halluc",
    "caput": "capit",
    "crus": "crur",
    "pars": "part",
    "triceps": "tricipit",
    "tendo": "tendin",
}
"""Nominatives that have another stem than their other cases."""
SHORTEST_STEM = 3


def without_cases(words: Iterable[str]) -> str:
    """Return words without the endings of their cases.

    >>> without_cases("musculum tibialem anteriorem".split()) == without_cases("musculus tibialis anterior".split())
    True
    """
    return " ".join(map(without_case, words))


@lru_cache(maxsize=8192)
def without_case(word: str) -> str:
    """Return a German or Latin word without the ending of its case.

    >>> without_case("mediales"), without_case("medialis"), without_case("ossis")
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
