"""How complete the graph is: which structures have which facts, on how many independent sources, and what is missing."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

from footgraph.facts import Fact, Structure
from footgraph.records import NamedTuple
from footgraph.rows import Problems, rows
from footgraph.store import Store
from footgraph.tables import TableError

AIM_COLUMNS = ("kind", "what", "relations", "side", "aim")
SIDES = ("subject", "object", "either")
OF_MUSCLES = ("muscle", "muscle_head")
MUSCLE_FACTS = frozenset(
    (
        "has_origin",
        "has_insertion",
        "innervated_by",
        "has_action",
        "in_layer",
        "in_compartment",
        "has_root",
        "receives_blood_from",
    )
)
"""What is told of a muscle: the relations whose claims are counted by their sources."""


class Aim(NamedTuple):
    """What structures of a kind should have: one of some relations, at one end, and how many in a hundred of them at least."""

    kind: str
    what: str
    relations: tuple[str, ...]
    side: str
    percent: int


class Cover(NamedTuple):
    """How far an aim is met: of each structure, on how many independent sources its best-supported claim rests."""

    aim: Aim
    voices: dict[Structure, int]
    unread: tuple[Structure, ...]
    disputed: tuple[Structure, ...]

    @property
    def missing(self) -> list[Structure]:
        """Return the structures without any such fact."""
        return [structure for structure, number in self.voices.items() if not number]

    @property
    def percent(self) -> float:
        """Return how many in a hundred structures have such a fact."""
        return 100 * (1 - len(self.missing) / len(self.voices)) if self.voices else 100.0


class Claims(NamedTuple):
    """How many claims of one relation there are, and how many of them rest on two independent sources or more."""

    relation: str
    facts: int
    claims: int
    twice: int


def read_aims(path: str, kinds: Iterable[str], relations: Iterable[str]) -> list[Aim]:
    """Return what a table of aims asks for; raises TableError with every line that does not fit."""
    problems = Problems()
    known, named = set(kinds), set(relations)
    found = []
    for row in rows(problems, path, AIM_COLUMNS):
        cells = row.cells
        relations_meant = tuple(cells["relations"].split("|"))
        aim = Aim(cells["kind"], cells["what"], relations_meant, cells["side"], int(f"0{cells['aim']}"))
        for column, bad in (
            ("kind", {aim.kind} - known),
            ("relations", set(aim.relations) - named),
            ("side", {aim.side} - set(SIDES)),
        ):
            if bad:
                problems.complain(row.where, f"{column} holds the unknown {', '.join(map(repr, sorted(bad)))}")
        found.append(aim)
    if problems.lines:
        raise TableError(problems.lines)
    return found


def covers(store: Store, aims: Iterable[Aim]) -> list[Cover]:
    """Return how far each aim is met."""
    return [cover(store, aim) for aim in aims]


def cover(store: Store, aim: Aim) -> Cover:
    facts = [fact for relation in aim.relations for fact in store.facts_of(relation)]
    by_end: dict[str, list[tuple[str, Fact]]] = {}
    for fact in facts:
        for end, far in ends(fact, aim.side):
            by_end.setdefault(end, []).append((far, fact))
    voices: dict[Structure, int] = {}
    unread, disputed = [], []
    for structure in store.structures.values():
        if structure.kind != aim.kind:
            continue
        said = [one for speaker in speakers(store, structure) for one in by_end.get(speaker, ())]
        claims: dict[str, set[str]] = {}
        for far, fact in said:
            claims.setdefault(far, set()).add(store.families.get(fact.source, fact.rule))
        voices[structure] = max(map(len, claims.values()), default=0)
        if said and all(fact.standing == "unread" for _, fact in said):
            unread.append(structure)
        if any(fact.standing == "disputed" for _, fact in said):
            disputed.append(structure)
    return Cover(aim, voices, tuple(unread), tuple(disputed))


def ends(fact: Fact, side: str) -> Iterator[tuple[str, str]]:
    """Yield the near and the far end of a fact as seen from one side, or from both; a feature or branch counts as the object."""
    if side != "object":
        yield fact.subject, fact.object
    if side != "subject":
        for end in (fact.object, *(part for name, part in fact.parts if name in ("feature", "branch"))):
            yield end, fact.subject


def speakers(store: Store, structure: Structure) -> Iterator[str]:
    """Yield what may speak for a structure: itself and its groups, its heads, and of a head its muscle."""
    yield from store.groups_of(structure.id)
    yield from store.members(structure.id)
    if structure.kind == "muscle_head":
        yield from (id for id in store.structures if structure.id in store.members(id) and store.structures[id].kind == "muscle")


def claims_of(store: Store, relations: Iterable[str] = (), kinds: Iterable[str] = ()) -> list[Claims]:
    """Return the claims of each relation by their sources; of some relations only, and of some kinds of subject only.

    A claim is what a triple says: the same subject, relation and object, whatever features the sources add. Claims
    that only variants or a minority make are left out, as they are no claims of what is usual; so is what rules conclude.
    """
    chosen = set(kinds)
    found = []
    for relation in sorted(relations or store.wordings):
        voices: dict[tuple[str, str], set[str]] = {}
        facts = 0
        for fact in store.facts_of(relation):
            if fact.rule or (chosen and not is_of(store, fact.subject, chosen)):
                continue
            facts += 1
            if fact.standing in ("agreed", "unread"):
                voices.setdefault((fact.subject, fact.object), set()).add(store.families[fact.source])
        found.append(Claims(relation, facts, len(voices), sum(len(one) > 1 for one in voices.values())))
    return [one for one in found if one.facts]


def is_of(store: Store, id: str, kinds: set[str]) -> bool:
    """Tell whether a structure is of some kinds, or gathers structures of them."""
    return {store.structures[id].kind, *(store.structures[leaf].kind for leaf in store.leaves(id))} <= kinds | {
        "group",
        "collective",
    }


def aims_path(folder: str) -> str:
    return os.path.join(folder, "aims.tsv")
