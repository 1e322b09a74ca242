"""The words that a pattern is told to need are needed: a text without any of them does not fit it."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable, Iterator
from re import _constants as code  # type: ignore[attr-defined]  # an expression as Python itself has read it
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

import footgraph
from footgraph.patterns import Pattern

Ends = frozenset[str]
"""How the texts end that fit the beginning of an expression and hold none of some words; empty where all hold one."""
ANY_END: Ends = frozenset(("",))
NARROWED = 41
"""How many patterns may need words that narrow them."""
MOST = 500
"""How many ends are told apart."""


class Fitting:
    """Texts that fit an expression, followed along it as long as they hold none of some words."""

    def __init__(self, words: Iterable[str]):
        self.words = tuple(words)
        self.longest = max(map(len, self.words))

    def along(self, parsed: Any, ends: Ends) -> Ends:
        """Return how texts end after an expression, of those that ended so before it."""
        for kind, told in parsed:
            ends = self.after(kind, told, ends) if ends else ends
        return ends if len(ends) <= MOST else ANY_END

    def after(self, kind: Any, told: Any, ends: Ends) -> Ends:
        """Return how texts end after one part of an expression."""
        if kind is code.LITERAL:
            return self.written(ends, (told,))
        if kind is code.IN and all(one is code.LITERAL for one, _ in told):
            return self.written(ends, (letter for _, letter in told))
        if kind in (code.SUBPATTERN, code.BRANCH):
            ways = told[1] if kind is code.BRANCH else [told[3]]
            return frozenset[str]().union(*(self.along(way, ends) for way in ways))
        if kind in (code.MAX_REPEAT, code.MIN_REPEAT):
            return self.repeated(told, ends)
        if kind is code.ASSERT:
            return ends if self.along(told[1], ANY_END) else frozenset()
        return ends if kind in (code.AT, code.ASSERT_NOT) else ANY_END

    def written(self, ends: Ends, letters: Iterable[int]) -> Ends:
        """Return how texts end after one of some letters."""
        texts = {f"{end}{chr(letter).lower()}" for letter in letters for end in ends}
        return frozenset(text[-self.longest :] for text in texts if not text.endswith(self.words))

    def repeated(self, told: tuple[int, int, Any], ends: Ends) -> Ends:
        """Return how texts end after a part that comes as often as told; what comes before the last but one is not followed."""
        least, most, part = told
        for _ in range(min(least, 2)):
            ends = self.along(part, ends)
        if not ends:
            return ends
        once = self.along(part, ends) if most > least else frozenset()
        return ends | once | (self.along(part, ANY_END) if most > least + 1 else frozenset())


def patterns() -> Iterator[Pattern]:
    """Yield every pattern that stands in a module of the package, in a table or by itself."""
    for module in pkgutil.iter_modules(footgraph.__path__, "footgraph."):
        left = list(vars(importlib.import_module(module.name)).values()) if not module.name.endswith("__") else []
        while left:
            one = left.pop()
            if isinstance(one, Pattern):
                yield one
            elif isinstance(one, dict | tuple | list):
                left.extend(one.values() if isinstance(one, dict) else one)


def is_needed(pattern: Pattern) -> bool:
    return not Fitting(pattern.needs).along(parser.parse(pattern.text, pattern.flags), ANY_END)


@pytest.mark.parametrize(
    ("text", "needs", "expected"),
    [
        ("(?:lateral|medial) side", (" side",), True),
        (r"\bwhich (?:\w+ )?nerve", ("nerve",), True),
        (r"\bwhich (?:\w+ )?nerve", ("which nerve",), False),
        ("(?:pull|turn)(?:s|ing)?", ("pull",), False),
        (r"(?=.*\bboth\b).+", ("both",), True),
        ("a{2,}", ("aa",), True),
        ("(?:very )*deep", ("very",), False),
    ],
)
def test_the_measure_sees_what_is_not_needed(text: str, needs: tuple[str, ...], expected: bool) -> None:
    """What can be left out, or may stand apart, is not needed."""
    assert is_needed(Pattern(text, needs=needs)) is expected


def test_words_that_patterns_need_are_needed() -> None:
    """Hardly any pattern is passed over for a text that it fits; those few are meant, or too intricate to be followed."""
    told = {pattern.text: pattern for pattern in patterns() if pattern.needs}
    assert len(told) > 500
    assert len([pattern.text for pattern in told.values() if not is_needed(pattern)]) <= NARROWED
