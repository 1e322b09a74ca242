"""Regular expressions that are compiled when a text may fit them: a question that needs none waits for none."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from footgraph.kept_patterns import compiled, needs_kept, write_patterns
from footgraph.records import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from footgraph.needed import Words


class Pattern:
    """A regular expression, with the methods of a compiled one that are used here; it minds no capitals.

    It is not even compiled for a text that holds none of the words of which every text that it fits holds one
    (`footgraph.needed`). ``only`` are words of which a text must hold one besides, wherever it stands.

    >>> Pattern("a+").search("CAAT")[0]
    'AA'
    >>> Pattern("the same").may_fit("the other")
    False
    >>> Pattern("how is (.+)", only=("class",)).search("how is it moved") is None
    True
    """

    __slots__ = ("_compiled", "_needs", "flags", "only", "text")

    def __init__(self, text: str, flags: int = re.I, *, only: tuple[str, ...] = ()):
        self.text = text
        self.flags = flags
        self.only = only
        self._needs: Words | None = None
        self._compiled: re.Pattern[str] | None = None

    @property
    def needs(self) -> Words:
        """Return words of which a text must hold one to fit: as they are kept, or as the expression tells."""
        if self._needs is None:
            self._needs = needs_kept(self.text, self.flags)
        if self._needs is None:
            from footgraph.needed import needs_of  # what is kept was told from the same expressions when the foot was compiled

            self._needs = needs_of(self.text, self.flags)
        return self._needs

    def may_fit(self, text: str) -> bool:
        """Tell whether a text holds one of the words that are needed."""
        return self.may_fit_lower(text.lower())

    def may_fit_lower(self, lower: str) -> bool:
        """Tell whether a text in small letters holds one of the words that are needed."""
        for word in self._needs or self.needs:
            if word in lower:
                break
        else:
            if self._needs:
                return False
        return not self.only or holds_one(lower, self.only)

    @property
    def compiled(self) -> re.Pattern[str]:
        """Return the expression compiled, from the first time that it is asked for."""
        if self._compiled is None:
            self._compiled = compiled(self.text, self.flags)
        return self._compiled

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


def holds_one(text: str, words: Sequence[str]) -> bool:
    """Tell whether a text in small letters holds one of some words; where there are none, none is needed."""
    for word in words:
        if word in text:
            return True
    return not words


def patterns() -> Iterator[Pattern]:
    """Yield every pattern in the modules imported so far, in a table or by itself."""
    for module in [module for name, module in sorted(sys.modules.items()) if name.startswith("footgraph.")]:
        left = list(vars(module).values())
        while left:
            one = left.pop()
            if isinstance(one, Pattern):
                yield one
            elif isinstance(one, dict | tuple | list):
                left.extend(one.values() if isinstance(one, dict) else one)


def keep_patterns(path: str) -> None:
    """Keep what every pattern of the modules imported so far needs, and its code: whole or not at all.

    Raises OSError where the folder cannot be written.
    """
    write_patterns(path, ((pattern.text, int(pattern.flags)) for pattern in patterns()))


def wording(text: str, put: str | Written, *, only: tuple[str, ...] = ()) -> Wording:
    """Return a pattern with how what it finds is put: one row of a table of wordings."""
    return Pattern(text, only=only), put


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
    lower = text.lower()
    for pattern, put in wordings:
        if pattern.may_fit_lower(lower):
            text = pattern.compiled.sub(partial(put_so, put), text)
            lower = text.lower()
    return text


def put_otherwise(text: str, sentences: Iterable[Wording]) -> str:
    """Return a text as the first of some patterns that it fits puts it; an empty text where none does.

    >>> put_otherwise(" whose nerve? ", (wording("nothing", "x"), wording("whose (?P<what>.+)", "{what}")))
    'nerve?'
    """
    text = text.strip()
    lower = text.lower()
    for pattern, put in sentences:
        if pattern.may_fit_lower(lower) and (found := pattern.compiled.search(text)) and (words := put_so(put, found)):
            return words
    return ""
