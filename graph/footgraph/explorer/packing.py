"""Claims packed small: every text once, and a claim as the numbers of its texts. The script of the page unpacks them."""

from __future__ import annotations

import base64
import zlib
from collections.abc import Mapping
from typing import Any

SUBJECT, OBJECT = "\ue000", "\ue001"
"""Stand in a packed sentence for the two labels, so that sentences of one pattern become one text."""

PARTS_OF_A_FACT = ("source", "locator", "note", "standing", "rule")


def packed(claims: list[dict[str, Any]], labels: Mapping[str, str]) -> dict[str, Any]:
    """Return claims as numbers, and the texts these number.

    >>> claim = {"subject": "a", "relation": "joins", "object": "b", "parts": {}, "says": "A joins B", "facts": []}
    >>> packed([claim], {"a": "A", "b": "B"})["texts"]
    ['', 'a', 'joins', 'b', '\\ue000 joins \\ue001']
    """
    texts: dict[str, int] = {"": 0}

    def number(text: str) -> int:
        return texts.setdefault(text, len(texts))

    rows = []
    for claim in claims:
        subject, relation, thing = claim["subject"], claim["relation"], claim["object"]
        says = claim["says"].replace(labels.get(subject) or subject, SUBJECT, 1).replace(labels.get(thing) or thing, OBJECT, 1)
        parts = [number(text) for part in sorted(claim["parts"].items()) for text in part]
        facts = []
        for fact in claim["facts"]:
            cells = [number(fact.get(name, "")) for name in PARTS_OF_A_FACT] + fact.get("because", [])
            while cells and not cells[-1] and len(cells) <= len(PARTS_OF_A_FACT):
                cells.pop()
            facts.append(cells)
        rows.append([number(subject), number(relation), number(thing), number(says), parts, facts])
    return {"texts": list(texts), "claims": rows}


def squeezed(text: str) -> str:
    """Return a text deflated and in base64, which no HTML parser takes for markup; the page inflates it.

    >>> unsqueezed(squeezed("calcaneus " * 1000)) == "calcaneus " * 1000
    True
    """
    return base64.b64encode(zlib.compress(text.encode("utf-8"), 9)).decode("ascii")


def unsqueezed(text: str) -> str:
    """Return what was squeezed."""
    return zlib.decompress(base64.b64decode(text)).decode("utf-8")
