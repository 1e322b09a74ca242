"""Claims packed small: column by column, every text once. ``contents.js`` unpacks them."""

from __future__ import annotations

import base64
import zlib
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

PLACES = "".join(chr(0xE000 + number) for number in range(16))
"""Stand in a packed sentence for the labels of subject, object and parts, so that sentences of one pattern become one text."""

CELLS = ("source", "note", "standing", "rule")
"""What is told of each fact behind a claim, beside its locator."""


def packed(claims: list[dict[str, Any]], labels: Mapping[str, str]) -> dict[str, Any]:
    """Return claims as columns of numbers, and the texts these number.

    A structure goes by its place among the sorted ids, another object by its place among ``texts``, counted on from there.

    >>> claim = {"subject": "a", "relation": "joins", "object": "b", "parts": {}, "says": "A joins B", "facts": []}
    >>> packed([claim], {"a": "A", "b": "B"})["says"]
    {'of': ['\\ue000 joins \\ue001'], 'at': [0]}
    """
    numbers = {id: number for number, id in enumerate(sorted(labels))}
    texts = sorted({claim["object"] for claim in claims} - numbers.keys())
    numbers |= {text: len(labels) + number for number, text in enumerate(texts)}
    facts = [fact for claim in claims for fact in claim["facts"]]
    steps = [(n, fact["because"]) for n, claim in enumerate(claims) for fact in claim["facts"] if "because" in fact]
    return {
        "texts": texts,
        "subject": [numbers[claim["subject"]] for claim in claims],
        "object": [numbers[claim["object"]] for claim in claims],
        "relation": _column([claim["relation"] for claim in claims]),
        "says": _column([_pattern(claim, labels) for claim in claims]),
        "parts": _column([_parts(claim["parts"], labels, numbers) for claim in claims]),
        "facts": [len(claim["facts"]) for claim in claims],
        "because": [[premise - number for premise in premises] for number, premises in steps],
        "reasoned": [number for number, fact in enumerate(facts) if "because" in fact],
        **{name: _column([fact.get(name, "") for fact in facts]) for name in CELLS},
        "locator": _within([(fact.get("source", ""), fact.get("locator", "")) for fact in facts]),
    }


def squeezed(text: str) -> str:
    """Return a text deflated and in base85, with no sign that means anything in HTML; the page inflates it.

    >>> unsqueezed(squeezed("calcaneus " * 1000)) == "calcaneus " * 1000
    True
    >>> set(squeezed("<script>&" * 99)) & set("<&'\\"")
    set()
    """
    return base64.b85encode(zlib.compress(text.encode("utf-8"), 9)).decode("ascii").translate(_SAFE)


def unsqueezed(text: str) -> str:
    """Return what was squeezed."""
    return zlib.decompress(base64.b85decode(text.translate(_UNSAFE))).decode("utf-8")


_SAFE = str.maketrans("<>&", ".,:")
_UNSAFE = str.maketrans(".,:", "<>&")


def _column(values: Sequence[Any]) -> dict[str, list[Any]]:
    """Return the distinct values, the most frequent first, and for each row the number of its value."""
    often = Counter(map(repr, values))
    distinct = {repr(value): value for value in values}
    order = sorted(often, key=lambda key: (-often[key], key))
    numbers = {key: number for number, key in enumerate(order)}
    return {"of": [distinct[key] for key in order], "at": [numbers[repr(value)] for value in values]}


def _within(values: Sequence[tuple[str, str]]) -> dict[str, Any]:
    """Return for each first value its second ones, and for each row the number of its own among these.

    >>> _within([("a", "p. 1"), ("b", "p. 7"), ("a", "p. 2"), ("b", "p. 7")])
    {'of': {'a': ['p. 1', 'p. 2'], 'b': ['p. 7']}, 'at': [0, 0, 1, 0]}
    """
    of: dict[str, dict[str, int]] = {}
    at = [of.setdefault(first, {}).setdefault(second, len(of[first])) for first, second in values]
    return {"of": {first: list(seconds) for first, seconds in of.items()}, "at": at}


def _pattern(claim: Mapping[str, Any], labels: Mapping[str, str]) -> str:
    says: str = claim["says"]
    for place, id in zip(PLACES, (claim["subject"], claim["object"], *claim["parts"].values()), strict=False):
        says = says.replace(labels.get(id) or id, place, 1)
    return says


def _parts(parts: Mapping[str, str], labels: Mapping[str, str], numbers: Mapping[str, int]) -> list[str | int]:
    return [each for name, value in parts.items() for each in (name, numbers[value] if value in labels else value)]
