"""The page without its script: every structure and what is said of it, as plain lines, in as little room as can be read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from footgraph.facts import Structure
from footgraph.vocabulary import (
    CALLED,
    CAUSED_BY,
    DESCRIBED_AS,
    DONE_SO,
    FOUND,
    HAS_FIGURE,
    LOADS,
    MEMBER_OF,
    STUDIED,
    TESTS_FOR,
    TOLD_OF,
    USED_FOR,
)

ROOM = 340_000
"""Bytes of the lines: a page below 1.5 MB leaves them no more."""

LAST = (MEMBER_OF, DONE_SO, STUDIED, FOUND, TOLD_OF, CALLED, DESCRIBED_AS, HAS_FIGURE)
"""What is left out first where room is short, from the last."""
SHORTENED = frozenset((LOADS, USED_FOR, CAUSED_BY, TESTS_FOR))
"""Relations told without their parts where room is short: how it was measured, how sure it is."""
UNDEFINED = frozenset(("study", "group", "collective", "movement"))
"""Kinds told without their definitions where room is short: their names or their members say enough."""


@dataclass(frozen=True, slots=True)
class Plain:
    """The lines of each structure, and how many claims of which sort found no room."""

    lines: Mapping[str, tuple[str, ...]]
    left_out: Mapping[str, int]


def plain(structures: Mapping[str, Structure], claims: Sequence[Mapping[str, Any]], room: int = ROOM) -> Plain:
    """Return what a page without a script says: all claims if there is room for them, else those that tie structures together.

    Memberships, how exercises are done, what studies tell, names, descriptions, figures and what a rule concludes follow
    as far as room goes. Where not even the first find room, some kinds lose their definitions and some claims their parts.
    """
    said = _sentences(structures, claims, whole=True)
    is_tight = _size(structures, said.get("", {})) > room
    if is_tight:
        said = _sentences(structures, claims, whole=False)
    lines = {
        id: [s.definition] if s.definition and not (is_tight and s.kind in UNDEFINED) else []
        for id, s in sorted(structures.items())
    }
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


Said = dict[tuple[str, str], list[tuple[str, str]]]
"""The sentences of each subject and relation, each with the label of its object."""


def _sentences(structures: Mapping[str, Structure], claims: Iterable[Mapping[str, Any]], *, whole: bool) -> dict[str, Said]:
    """Return what is said of each structure, by the sorts that are left out together; if not whole, some without their parts."""
    said: dict[str, Said] = {}
    for claim in claims:
        concluded = all("rule" in fact for fact in claim["facts"])
        sort = "concluded" if concluded else claim["relation"] if claim["relation"] in LAST else ""
        thing = structures[claim["object"]].label if claim["object"] in structures else claim["object"]
        says = claim["says"]
        if not whole and claim["relation"] in SHORTENED and f"{thing} (" in says:
            says = says[: says.index(f"{thing} (") + len(thing)]
        told = said.setdefault(sort, {}).setdefault((claim["subject"], claim["relation"]), [])
        if (says, thing) not in told:
            told.append((says, thing))
    return said


def _size(structures: Mapping[str, Structure], said: Said) -> int:
    """Return the bytes of the definitions and of some sentences as lines."""
    defined = sum(len(structure.definition.encode()) for structure in structures.values())
    return defined + sum(len(_line(structures[key[0]].label, told).encode()) for key, told in said.items())


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
