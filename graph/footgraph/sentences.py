"""The structure that one sentence names where the sentence tells nearly all that a question says.

A dossier is what is told of one structure; here it is enough that a sentence about another names the one asked for: 'the
sustentaculum tali is a shelf of the calcaneus' tells of which bone the shelf is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from footgraph.matching import Matcher
from footgraph.store import Store

LEAST = 0.4
"""How much of a question a sentence must tell to be looked at."""
ELSEWHERE = 0.5
"""How much of its weight counts what other sentences tell of the same structure."""
RIVAL = 0.12
"""What a sentence loses for each further structure of the kind asked for that it names."""
HEAVIEST = 5.0
"""The most that one piece of a question weighs."""


class Named(NamedTuple):
    """A structure that a sentence names: how much of the question the sentence tells, and by which telling."""

    id: str
    score: float
    share: float
    telling: int
    rivals: int
    missed: tuple[str, ...]


def named_by_sentences(store: Store, matcher: Matcher) -> list[Named]:
    """Return the structures of the kind asked for that sentences name, each by its best sentence, the best first."""
    weights = [min(one.weight, HEAVIEST) for one in matcher.asked]
    total = sum(weights)
    if not total:
        return []
    fits: dict[int, dict[int, float]] = defaultdict(dict)
    for place, one in enumerate(matcher.asked):
        for token, fit in one.tokens.items():
            for telling in tellings_of(store, token):
                fits[telling][place] = max(fit, fits[telling].get(place, 0))
    best: dict[str, Named] = {}
    for telling, fitting in fits.items():
        share = sum(weights[place] * fit for place, fit in fitting.items()) / total
        if share < LEAST:
            continue
        ids = list(dict.fromkeys(asked_in(store, matcher, telling)))
        for id in ids:
            missed = [place for place in range(len(weights)) if fitting.get(place, 0) < 0.5]
            told = {place for place in missed if any(store.told_of(id, token) for token in matcher.asked[place].tokens)}
            more = sum(weights[place] for place in told) / total
            score = share + ELSEWHERE * more - RIVAL * (len(ids) - 1)
            if id not in best or score > best[id].score:
                words = tuple(matcher.asked[place].words for place in missed if place not in told)
                best[id] = Named(id, score, share, telling, len(ids) - 1, words)
    return sorted(best.values(), key=lambda one: (-one.score, one.id))


def tellings_of(store: Store, token: str) -> Iterator[int]:
    """Yield the tellings with a token, and those of the structure itself where it is one."""
    yield from store.tellings_with(token)
    if token[0] == "#":
        yield from store.tellings_about(token[1:])


def asked_in(store: Store, matcher: Matcher, telling: int) -> Iterator[str]:
    """Yield the structures of the kind asked for that a sentence names or is told of; heads and tendons as their muscles."""
    structures, _, named = store.told[telling - 1]
    if not named and len(structures) > 1:
        return  # a claim has two ends
    ids = [id for id in dict.fromkeys((*structures, *named)) if matcher.is_asked(id)]
    for id in ids:
        if not set(store.leaves(id)) & set(ids) - {id}:
            yield store.muscle_meant(id)
