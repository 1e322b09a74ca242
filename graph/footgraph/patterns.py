"""Regular expressions that are compiled when they are first used: a question that needs none waits for none."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property


class Pattern:
    """A regular expression, with the methods of a compiled one that are used here.

    ``needs`` are words of which every text that it fits holds one; it is not even compiled for a text that holds none.

    >>> Pattern("a+").search("caat")[0]
    'aa'
    >>> Pattern("the same", needs=("same",)).search("the other") is None
    True
    """

    def __init__(self, text: str, flags: int = 0, *, needs: tuple[str, ...] = ()):
        self.text = text
        self.flags = flags
        self.needs = needs

    def may_fit(self, text: str) -> bool:
        """Tell whether a text holds one of the words that are needed."""
        return not self.needs or any(word in text.lower() for word in self.needs)

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self.text, self.flags)

    def match(self, text: str) -> re.Match[str] | None:
        return self.compiled.match(text) if self.may_fit(text) else None

    def search(self, text: str) -> re.Match[str] | None:
        return self.compiled.search(text) if self.may_fit(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        return self.compiled.finditer(text) if self.may_fit(text) else iter(())

    def split(self, text: str) -> list[str]:
        return self.compiled.split(text) if self.may_fit(text) else [text]

    def sub(self, new: str | Callable[[re.Match[str]], str], text: str, count: int = 0) -> str:
        return self.compiled.sub(new, text, count=count) if self.may_fit(text) else text
