"""Regular expressions that are compiled when they are first used: a question that needs none waits for none."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import Any


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
        if not self.needs:
            return True
        lower = text.lower()
        return any(word in lower for word in self.needs)

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self.text, self.flags)

    def match(self, text: str) -> re.Match[str] | None:
        return self.compiled.match(text) if self.may_fit(text) else None

    def search(self, text: str) -> re.Match[str] | None:
        return self.compiled.search(text) if self.may_fit(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        return self.compiled.finditer(text) if self.may_fit(text) else iter(())

    def findall(self, text: str) -> list[Any]:
        return self.compiled.findall(text) if self.may_fit(text) else []

    def split(self, text: str) -> list[str]:
        return self.compiled.split(text) if self.may_fit(text) else [text]

    def sub(self, new: str | Callable[[re.Match[str]], str], text: str, count: int = 0) -> str:
        return self.compiled.sub(new, text, count=count) if self.may_fit(text) else text


Written = Callable[[re.Match[str]], str]
"""How what a pattern found is put."""
Wordings = tuple[tuple[Pattern, str | Written], ...]
"""What is put in the place of words within a text, by the pattern that finds them."""
Sentences = tuple[tuple[Pattern, Written], ...]
"""How whole texts are put, by the pattern that a text fits; an empty text where it is left as it is."""


def replaced(text: str, wordings: Iterable[tuple[Pattern, str | Written]]) -> str:
    """Return a text with what each of some patterns finds put otherwise, one pattern after the other.

    >>> replaced("top end of soleus", ((Pattern("top"), "upper"), (Pattern("upper end of"), "origin of")))
    'origin of soleus'
    """
    for pattern, put in wordings:
        text = pattern.sub(put, text)
    return text


def put_otherwise(text: str, sentences: Iterable[tuple[Pattern, Written]]) -> str:
    """Return a text as the first of some patterns that it fits puts it; an empty text where none does.

    >>> put_otherwise(" whose nerve? ", ((Pattern("nothing"), lambda _: "x"), (Pattern("whose (.+)"), lambda found: found[1])))
    'nerve?'
    """
    for pattern, written in sentences:
        if (found := pattern.search(text.strip())) and (words := written(found)):
            return words
    return ""
