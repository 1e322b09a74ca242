"""Words that a text must hold for a regular expression to fit it, as the expression itself tells.

An expression is read by Python's own parser. What is written in it letter by letter, in every way there is, must stand in the
text; so must, of a choice, what one of its ways needs. A question is tried against some 1,300 expressions and fits a dozen:
what each needs is told once, when the foot is compiled, and kept (`footgraph.patterns.kept_needs`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import prod
from re import _constants as code  # type: ignore[attr-defined]  # an expression as Python itself has read it
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, TypeAlias

Needs: TypeAlias = "Sequence[Sequence[str | Needs]]"
"""Sets of words in small letters: a text that fits a pattern holds one of each; in a word's place may stand such needs again."""
MOST = 6
"""How many ways to write a part are told apart."""
TWICE = 2
"""How often a part may be repeated to be written out."""
ENOUGH = 3
"""How many sets of words are looked for: a fourth keeps hardly another pattern from being tried."""


def needs_of(text: str, flags: int) -> Needs:
    """Return what an expression needs.

    >>> needs_of(r"which (?:\\w+ )?nerves?", 0)
    (('which ',), ('nerve',))
    >>> needs_of("(?:pull|turn)ing|bend", 0)
    (('bend', 'pulling', 'turning'),)
    >>> needs_of(r"the \\w+ of soleus|heel", 0)
    (('heel', ((' of soleus',), ('the ',))),)
    """
    return needed(parser.parse(text, flags))


def needed(parsed: Any) -> Needs:
    """Return what a parsed expression needs, of each part what tells most."""
    found: list[Sequence[str | Needs]] = []
    run = {""}
    for kind, told in [*parsed, (None, None)]:
        written = ways_to_write(kind, told) if kind is not None else None
        longer = {before + after for before in run for after in written} if written else None
        if longer and len(longer) <= MOST:
            run = longer
            continue
        found.append(sorted(run))
        run = written or {""}
        if kind is not None and written is None:
            found += needed_by_part(kind, told)
    telling = {shortest(words) for words in found if all(map(is_telling, words))}
    best = sorted(telling, key=lambda words: (likely(words), str(words)))[:ENOUGH]
    return tuple(sorted(best, key=lambda words: (len(words), likely(words), str(words))))


def needed_by_part(kind: Any, told: Any) -> Needs:
    """Return what a part needs that can be written in too many ways to tell them all."""
    if kind is code.SUBPATTERN:
        return needed(told[3])
    if kind is code.ASSERT:
        return needed(told[1])
    if kind in (code.MAX_REPEAT, code.MIN_REPEAT):
        return needed([*told[2]] * min(told[0], TWICE))
    return needed_by_ways([needed(way) for way in told[1]]) if kind is code.BRANCH else []


def needed_by_ways(ways: Sequence[Needs]) -> Needs:
    """Return what one of some ways needs: what all of them need, and one of what they need besides."""
    common = [words for words in ways[0] if all(words in way for way in ways)]
    others = [tuple(words for words in way if words not in common) for way in ways]
    besides = [word for way in others for word in (way[0] if len(way) == 1 else [way])]
    return [*common, besides] if all(others) else common


def shortest(words: Iterable[str | Needs]) -> tuple[str | Needs, ...]:
    """Return words without those that hold another of them, and before any needs that stand among them."""
    plain = {word for word in words if isinstance(word, str)}
    needs = sorted({word for word in words if not isinstance(word, str)}, key=str)
    return (*sorted(word for word in plain if not any(less in word for less in plain - {word})), *needs)


def is_telling(word: str | Needs) -> bool:
    """Tell whether a word is worth looking for: two letters or more, or a mark such as a colon."""
    return len(word) > 1 or not isinstance(word, str) or not (word.isalnum() or word.isspace() or not word)


def likely(words: Iterable[str | Needs]) -> float:
    """Return a measure of how likely a text holds one of some words: the more and the shorter they are."""
    return sum(3.0 ** -len(word) if isinstance(word, str) else prod(min(1.0, likely(some)) for some in word) for word in words)


def ways_to_write(kind: Any, told: Any) -> set[str] | None:
    """Return every way to write a part, in small letters; None where there are too many, or more than letters.

    What looks ahead or behind without taking letters is written as nothing here.
    """
    if kind is code.LITERAL:
        return {chr(told).lower()}
    if kind is code.IN:
        return letters(told)
    if kind in (code.AT, code.ASSERT_NOT):
        return {""}
    parts: list[Any] = []
    if kind is code.SUBPATTERN:
        parts = [told[3]]
    elif kind is code.BRANCH:
        parts = told[1]
    elif kind in (code.MAX_REPEAT, code.MIN_REPEAT) and told[1] <= TWICE:
        parts = [[*told[2]] * times for times in range(told[0], told[1] + 1)]
    ways = [all_written(part) for part in parts]
    written = {one for way in ways if way for one in way}
    return written if ways and None not in ways and len(written) <= MOST else None


def letters(told: Iterable[tuple[Any, Any]]) -> set[str] | None:
    """Return the letters of a set of them, in small letters; None where there are too many, or some are not told one by one."""
    found: set[str] = set()
    for kind, letter in told:
        if kind not in (code.LITERAL, code.RANGE):
            return None
        first, last = letter if kind is code.RANGE else (letter, letter)
        if last - first > MOST:
            return None
        found.update(chr(one).lower() for one in range(first, last + 1))
    return found


def all_written(parsed: Iterable[tuple[Any, Any]]) -> set[str] | None:
    """Return every way to write an expression, in small letters; None where there are too many, or more than letters."""
    ways = {""}
    for kind, told in parsed:
        written = ways_to_write(kind, told)
        if written is None:
            return None
        ways = {before + after for before in ways for after in written}
        if len(ways) > MOST:
            return None
    return ways
