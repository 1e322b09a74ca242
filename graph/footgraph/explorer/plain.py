"""The page without its script: every structure and what is said of it, as plain lines, in as little room as can be read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from footgraph.facts import Structure
from footgraph.look import kinds_in_order
from footgraph.vocabulary import (
    ARTICULATES_WITH,
    BRANCH_OF,
    CALLED,
    CAUSED_BY,
    CONNECTS,
    DESCRIBED_AS,
    DONE_SO,
    FOUND,
    HAS_ACTION,
    HAS_FIGURE,
    HAS_INSERTION,
    HAS_JOINT_TYPE,
    HAS_ORIGIN,
    IN_COMPARTMENT,
    IN_LAYER,
    INNERVATED_BY,
    JOINS,
    LIGAMENT_OF,
    LOADS,
    MEMBER_OF,
    OCCURS_AT,
    PART_OF,
    STUDIED,
    SUPPORTS,
    TESTS_FOR,
    TOLD_OF,
    USED_FOR,
)

LEAST_ROOM = 60_000
"""Bytes that the lines may take, however much the rest of a page does."""

FIRST = (
    *(HAS_ORIGIN, HAS_INSERTION, INNERVATED_BY, HAS_ACTION, IN_LAYER, IN_COMPARTMENT, JOINS, ARTICULATES_WITH, CONNECTS),
    *(LIGAMENT_OF, BRANCH_OF, SUPPORTS, PART_OF, OCCURS_AT, HAS_JOINT_TYPE),
)
"""What is told first where room is short: what textbooks tell of muscles, joints, ligaments and nerves."""
LAST = (MEMBER_OF, DONE_SO, STUDIED, FOUND, TOLD_OF, CALLED, DESCRIBED_AS, HAS_FIGURE)
"""What is left out first where room is short, from the last."""
SHORTENED = frozenset((LOADS, USED_FOR, CAUSED_BY, TESTS_FOR))
"""Relations told without their parts where room is short: how it was measured, how sure it is."""
UNDEFINED = frozenset(("study", "group", "collective", "movement"))
"""Kinds defined last where room is short: their names or their members say enough."""
DEFINED = "defined"


@dataclass(frozen=True, slots=True)
class Plain:
    """The lines of each structure, and how many claims of which sort found no room."""

    lines: Mapping[str, tuple[str, ...]]
    left_out: Mapping[str, int]


def plain(structures: Mapping[str, Structure], claims: Sequence[Mapping[str, Any]], room: int) -> Plain:
    """Return what a page without a script says in so many bytes: definitions and claims, all if there is room for them.

    If not, some claims lose their parts; then relation by relation finds room or not: what textbooks tell of muscles and
    joints first, then the definitions kind by kind, names, descriptions, figures and what a rule concludes last.
    """
    said = _sentences(structures, claims, whole=True)
    defined = sum(len(structure.definition.encode()) for structure in structures.values())
    is_tight = defined + sum(_size(structures, some) for some in said.values()) > room
    if is_tight:
        said = _sentences(structures, claims, whole=False)
    lines: dict[str, list[str]] = {id: [] for id in sorted(structures)}
    left_out: dict[str, int] = {}
    used = 0
    rest = sorted(said.keys() - {*FIRST, *LAST, "concluded"})
    for sort in (*FIRST, DEFINED, *rest, *LAST, "concluded"):
        if sort == DEFINED:
            used += _define(structures, lines, room - used)
            continue
        told = {key: _line(structures[key[0]].label, sentences) for key, sentences in said.get(sort, {}).items()}
        size = sum(len(line.encode()) + len("\n<dd>") for line in told.values())
        if told and used + size > room:
            name = sort if sort in (*LAST, "concluded") else "other"
            left_out[name] = left_out.get(name, 0) + sum(len(sentences) for sentences in said[sort].values())
            continue
        used += size
        for (subject, _), line in sorted(told.items()):
            lines[subject].append(line)
    return Plain({id: tuple(each) for id, each in lines.items()}, left_out)


def _define(structures: Mapping[str, Structure], lines: Mapping[str, list[str]], room: int) -> int:
    """Put definitions before the lines of the structures, kind by kind as far as room goes; return the bytes they take."""
    kinds: dict[str, list[Structure]] = {}
    for structure in structures.values():
        if structure.definition:
            kinds.setdefault(structure.kind, []).append(structure)
    used = 0
    for kind in sorted(kinds_in_order(set(kinds)), key=lambda kind: kind in UNDEFINED):
        size = sum(len(structure.definition.encode()) + len("\n<dd>") for structure in kinds[kind])
        if used + size <= room:
            used += size
            for structure in kinds[kind]:
                lines[structure.id].insert(0, structure.definition)
    return used


Said = dict[tuple[str, str], list[tuple[str, str]]]
"""The sentences of each subject and relation, each with the label of its object."""


def _sentences(structures: Mapping[str, Structure], claims: Iterable[Mapping[str, Any]], *, whole: bool) -> dict[str, Said]:
    """Return what is said of each structure, relation by relation; if not whole, some of it without its parts."""
    said: dict[str, Said] = {}
    for claim in claims:
        concluded = all("rule" in fact for fact in claim["facts"])
        sort = "concluded" if concluded else claim["relation"]
        thing = structures[claim["object"]].label if claim["object"] in structures else claim["object"]
        says = claim["says"]
        if not whole and claim["relation"] in SHORTENED and f"{thing} (" in says:
            says = says[: says.index(f"{thing} (") + len(thing)]
        told = said.setdefault(sort, {}).setdefault((claim["subject"], claim["relation"]), [])
        if (says, thing) not in told:
            told.append((says, thing))
    return said


def _size(structures: Mapping[str, Structure], said: Said) -> int:
    """Return the bytes of some sentences as lines."""
    return sum(len(_line(structures[key[0]].label, told).encode()) for key, told in said.items())


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
