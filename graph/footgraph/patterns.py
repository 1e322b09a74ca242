"""Regular expressions that are compiled when they are first used: a question that needs none waits for none."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property, partial
from typing import Any


class Pattern:
    """A regular expression, with the methods of a compiled one that are used here; it minds no capitals.

    ``needs`` are words of which every text that it fits holds one; it is not even compiled for a text that holds none.

    >>> Pattern("a+").search("CAAT")[0]
    'AA'
    >>> Pattern("the same", needs=("same",)).search("the other") is None
    True
    """

    def __init__(self, text: str, flags: int = re.I, *, needs: tuple[str, ...] = ()):
        self.text = text
        self.flags = flags
        self.needs = needs

    def may_fit(self, text: str) -> bool:
        """Tell whether a text holds one of the words that are needed."""
        if not self.needs:
            return True
        lower = text.lower()
        for word in self.needs:  # noqa: SIM110 a loop, for this is asked a thousand times a question, and any() takes twice as long
            if word in lower:
                return True
        return False

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self.text, self.flags)

    def match(self, text: str) -> re.Match[str] | None:
        return self.compiled.match(text) if self.may_fit(text) else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        return self.compiled.fullmatch(text) if self.may_fit(text) else None

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
Wording = tuple[Pattern, str | Written]
"""How what a pattern finds is put: by what a function makes of it, or by words with what it found in braces."""
Wordings = tuple[Wording, ...]
"""What is put in the place of words within a text, by the pattern that finds them."""
Sentences = tuple[Wording, ...]
"""How whole texts are put, by the pattern that a text fits; an empty text where it is left as it is."""
IN_BRACES = re.compile(r"\{(\w+)\}")


def wording(text: str, put: str | Written, *, needs: tuple[str, ...] = ()) -> Wording:
    """Return a pattern with how what it finds is put: one row of a table of wordings."""
    return Pattern(text, needs=needs), put


def told(found: re.Match[str], name: str) -> str:
    """Return what a pattern found by a name; the branches of a pattern that tell the same are numbered: 'what', 'what2'.

    >>> told(re.search("(?P<what>a+)b|b(?P<what2>a+)", "baa"), "what")
    'aa'
    """
    if name.isdigit():
        return found[int(name)] or ""
    return next((words for one, words in found.groupdict().items() if words and one.rstrip("23456789") == name), "")


def put_so(put: str | Written, found: re.Match[str]) -> str:
    """Return what a pattern found as it is put."""
    if not isinstance(put, str):
        return put(found)
    return IN_BRACES.sub(lambda one: told(found, one[1]), put) if "{" in put else found.expand(put)


def where(guard: Pattern, put: str | Written) -> Written:
    """Return what puts something so where the whole text holds other words too, and leaves it as it is elsewhere."""
    return lambda found: put_so(put, found) if guard.search(found.string) else found[0]


def unless(guard: Pattern, put: str | Written) -> Written:
    """Return what puts something so unless the whole text holds other words."""
    return lambda found: found[0] if guard.search(found.string) else put_so(put, found)


def either(name: str, put: str, other: str) -> Written:
    """Return what puts something in one way where a group was found, and in another where it was not."""
    return lambda found: put_so(put if told(found, name) else other, found)


def replaced(text: str, wordings: Iterable[Wording]) -> str:
    """Return a text with what each of some patterns finds put otherwise, one pattern after the other.

    >>> replaced("top end of soleus", (wording("top", "upper"), wording("upper end of (?P<what>.+)", "{what}, origin")))
    'soleus, origin'
    """
    for pattern, put in wordings:
        text = pattern.sub(partial(put_so, put), text)
    return text


def put_otherwise(text: str, sentences: Iterable[Wording]) -> str:
    """Return a text as the first of some patterns that it fits puts it; an empty text where none does.

    >>> put_otherwise(" whose nerve? ", (wording("nothing", "x"), wording("whose (?P<what>.+)", "{what}")))
    'nerve?'
    """
    for pattern, put in sentences:
        if (found := pattern.search(text.strip())) and (words := put_so(put, found)):
            return words
    return ""
