"""The page without its script: every structure and what is said of it, as plain lines, in as little room as can be read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from footgraph.facts import Structure
from footgraph.vocabulary import CALLED, DESCRIBED_AS, HAS_FIGURE, MEMBER_OF

ROOM = 340_000
"""Bytes of the lines: a page below 1.5 MB leaves them no more."""

LAST = (MEMBER_OF, CALLED, DESCRIBED_AS, HAS_FIGURE)
"""What is left out first where room is short, from the last."""


@dataclass(frozen=True, slots=True)
class Plain:
    """The lines of each structure, and how many claims of which sort found no room."""

    lines: Mapping[str, tuple[str, ...]]
    left_out: Mapping[str, int]


def plain(structures: Mapping[str, Structure], claims: Iterable[Mapping[str, Any]], room: int = ROOM) -> Plain:
    """Return what a page without a script says: all claims if there is room for them, else those that tie structures together.

    Memberships, names, descriptions, figures and what is concluded by a rule follow as far as room goes.
    """
    said: dict[str, dict[tuple[str, str], list[tuple[str, str]]]] = {}
    for claim in claims:
        concluded = all("rule" in fact for fact in claim["facts"])
        sort = "concluded" if concluded else claim["relation"] if claim["relation"] in LAST else ""
        thing = structures[claim["object"]].label if claim["object"] in structures else claim["object"]
        said.setdefault(sort, {}).setdefault((claim["subject"], claim["relation"]), []).append((claim["says"], thing))
    lines: dict[str, list[str]] = {id: [s.definition] if s.definition else [] for id, s in sorted(structures.items())}
    left_out = {}
    used = sum(len(line.encode()) for each in lines.values() for line in each)
    for sort in ("", *LAST, "concluded"):
        told = {key: _line(structures[key[0]].label, sentences) for key, sentences in said.get(sort, {}).items()}
        size = sum(len(line.encode()) + len("<dd>") for line in told.values())
        if sort and used + size > room:
            left_out[sort] = sum(len(sentences) for sentences in said[sort].values())
            continue
        used += size
        for (subject, _), line in sorted(told.items()):
            lines[subject].append(line)
    return Plain({id: tuple(each) for id, each in lines.items()}, left_out)


def _line(label: str, sentences: list[tuple[str, str]]) -> str:
    """Return sentences of one structure and relation as one line, without the structure's label, which stands above it.

    Each comes with the label of its object: what stands before that is said once.

    >>> _line("soleus", [("soleus crosses ankle joint", "ankle joint"), ("soleus crosses subtalar joint", "subtalar joint")])
    'crosses ankle joint, subtalar joint'
    >>> _line("soleus", [("soleus arises from tibia", "tibia"), ("soleus arises from tibia (soleal line)", "tibia")])
    'arises from tibia (soleal line)'
    """
    told = dict.fromkeys(one for one, _ in sentences)
    beginnings: dict[str, list[str]] = {}
    for one, thing in dict.fromkeys(sentences):
        if not any(other.startswith(f"{one} (") for other in told):
            said = one.removeprefix(f"{label} ")
            at = max(0, said.find(thing))
            beginnings.setdefault(said[:at], []).append(said[at:])
    return "; ".join(beginning + ", ".join(ends) for beginning, ends in beginnings.items())
