"""What a structure lies on one side of: as works tell it, by layers and compartments, and of depth by what lies between."""

from __future__ import annotations

from collections.abc import Iterator

from footgraph.facts import Fact
from footgraph.store import Store
from footgraph.vocabulary import IN_COMPARTMENT, IN_LAYER, INVERSES


def alike(store: Store, id: str) -> set[str]:
    """Return a structure with its tendons or members, or a tendon with its muscle, for which it stands."""
    tendons = (tendon for tendon, muscles in store.muscles_of_tendons.items() if id in muscles)
    return {id, store.muscle_meant(id), *store.leaves(id), *tendons}


def all_beyond(store: Store, id: str, side: str) -> dict[str, list[Fact]]:
    """Return of what a structure lies on one side, with the facts; what is deep to one lies deep to all that cover it."""
    found: dict[str, list[Fact]] = {}
    edge = {one: list[Fact]() for one in alike(store, id)}
    while edge:
        further: dict[str, list[Fact]] = {}
        for one, way in edge.items():
            for other, fact in next_beyond(store, one, side):
                if other not in found and other not in further:
                    further[other] = [*way, fact]
        found |= further
        edge = further if side in ("deep", "superficial") else {}
    return found


def next_beyond(store: Store, id: str, side: str) -> Iterator[tuple[str, Fact]]:
    """Yield each structure of which another lies on one side, or in a layer or compartment that does, with the fact."""
    yield from told_beside(store, id, side)
    for relation in (IN_LAYER, IN_COMPARTMENT):
        for place in {fact.object for fact in store.facts_from(relation, id) if fact.standing == "agreed"}:
            for other, _ in told_beside(store, place, side):
                yield from ((fact.subject, fact) for fact in store.facts_of(relation) if fact.object == other)


def told_beside(store: Store, id: str, side: str) -> Iterator[tuple[str, Fact]]:
    """Yield each structure of which another is agreed to lie on one side, with the fact."""
    way = f"{side}_to"
    back = INVERSES[way]
    yield from ((fact.object, fact) for fact in store.facts_from(way, id) if fact.standing == "agreed")
    yield from ((fact.subject, fact) for fact in store.facts_of(back) if fact.object == id and fact.standing == "agreed")
