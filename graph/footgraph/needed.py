"""Words of which a text must hold one for a regular expression to fit it, as the expression itself tells.

An expression is read by Python's own parser. What is written in it letter by letter, in every way there is, must stand in the
text; of a choice, what one of its ways needs. A question is tried against some 2,000 expressions and fits a dozen: what each
needs is told once, when the foot is compiled, and kept (`footgraph.kept_patterns`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from re import _compiler as compiler  # type: ignore[attr-defined]  # an expression as Python itself reads and writes it
from re import _constants as code  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

Words = tuple[str, ...]
"""Words in small letters: a text that fits an expression holds one of them, wherever it stands; no words where it need not."""
MOST = 6
"""How many ways to write a part are told apart."""
TWICE = 2
"""How often a part may be repeated to be written out."""


def needs_of(text: str, flags: int) -> Words:
    """Return the words of which an expression needs one.

    >>> needs_of(r"which (?:\\w+ )?nerves?", 0)
    ('which ',)
    >>> needs_of("(?:pull|turn)ing|bend", 0)
    ('bend', 'pulling', 'turning')
    """
    return needed(parser.parse(text, flags))


def coded(text: str, flags: int) -> tuple[list[int], int, int, dict[str, int]]:
    """Return the code of an expression, its flags with those that it sets itself, and its groups: how many, and by name.

    >>> coded("(?P<what>a+)", 0)[1:]
    (32, 1, {'what': 1})
    """
    parsed = parser.parse(text, flags)
    return compiler._code(parsed, flags), flags | parsed.state.flags, parsed.state.groups - 1, parsed.state.groupdict


def needed(parsed: Any) -> Words:
    """Return the words of which a parsed expression needs one: of all its parts, those that a text is least likely to hold."""
    found: list[Words] = []
    run = {""}
    for kind, told in [*parsed, (None, None)]:
        written = ways_to_write(kind, told) if kind is not None else None
        longer = {before + after for before in run for after in written} if written else None
        if longer and len(longer) <= MOST:
            run = longer
            continue
        found.append(tuple(run))
        run = written or {""}
        if kind is not None and written is None:
            found.append(needed_by_part(kind, told))
    telling = [shortest(words) for words in found if words and all(map(is_telling, words))]
    return min(telling, key=lambda words: (likely(words), words), default=())


def needed_by_part(kind: Any, told: Any) -> Words:
    """Return the words of which a part needs one that can be written in too many ways to tell them all."""
    if kind is code.SUBPATTERN:
        return needed(told[3])
    if kind is code.ASSERT:
        return needed(told[1])
    if kind in (code.MAX_REPEAT, code.MIN_REPEAT):
        return needed([*told[2]] * min(told[0], TWICE))
    ways = [needed(way) for way in told[1]] if kind is code.BRANCH else [()]
    return tuple(word for way in ways for word in way) if all(ways) else ()


def shortest(words: Sequence[str]) -> Words:
    """Return words, sorted, without those that hold another of them."""
    return tuple(sorted({word for word in words if not any(less != word and less in word for less in words)}))


def is_telling(word: str) -> bool:
    """Tell whether a word is worth looking for: two letters or more, or a mark such as a colon."""
    return len(word) > 1 or not (word.isalnum() or word.isspace() or not word)


def likely(words: Iterable[str]) -> float:
    """Return a measure of how likely a text holds one of some words: the more and the shorter they are."""
    return sum(3.0 ** -len(word) for word in words)


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
