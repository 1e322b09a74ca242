"""Completion at the prompt: how a question begun can go on, and names wherever they stand in it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterable

from footgraph.facts import Structure

MOST_WORDS = 6
"""How many of the last words may be the beginning of one name."""


class Completer:
    """The openings of questions and the names of structures, by their beginnings."""

    def __init__(self, openings: Iterable[str], names: Iterable[str]):
        self.openings = by_beginning(openings)
        self.names = by_beginning(names)

    def after(self, line: str) -> list[str]:
        """Return what the last word of a line can become, with what follows it: openings of questions, else names.

        >>> completer = Completer(["What nerve supplies"], ["flexor hallucis longus", "hallux"])
        >>> completer.after("what ner"), completer.after("what nerve supplies flexor hal")
        (['nerve supplies'], ['hallucis longus'])
        """
        words = line.lstrip().split(" ")
        if not words[-1] and len(words) < 2:
            return []
        if opened := beginning_with(self.openings, " ".join(words)):
            return rests(opened, len(words) - 1)
        for first in range(max(0, len(words) - MOST_WORDS), len(words)):
            begun = " ".join(words[first:])
            if words[-1] and (named := beginning_with(self.names, begun)):
                return rests(named, len(words) - 1 - first)
        return []


def by_beginning(texts: Iterable[str]) -> list[tuple[str, str]]:
    """Return texts in the order of their letters, each after its lower case; of two that differ only in case the last."""
    return sorted({text.lower(): text for text in sorted(texts, reverse=True)}.items())


def beginning_with(texts: list[tuple[str, str]], begun: str) -> list[str]:
    """Return those of some texts, ordered by their lower case, that begin with another, whatever its case."""
    low = begun.lower()
    found = []
    for lower, text in texts[bisect_left(texts, (low, "")) :]:
        if not lower.startswith(low):
            break
        found.append(text)
    return found


def rests(texts: Iterable[str], words: int) -> list[str]:
    """Return texts without their first words, each once."""
    return list(dict.fromkeys(" ".join(text.split(" ")[words:]) for text in texts))


def completer_of(structures: Iterable[Structure], questions: Iterable[str]) -> Completer:
    """Return the completer of every name of some structures, and of what stands before the first name in some questions."""
    structures = list(structures)
    kinds = {one.kind.replace("_", " ") for one in structures}
    names = {name for one in structures for name in (one.label, one.latin, *one.names) if name}
    lower = {name.lower() for name in names} - kinds
    return Completer((opening_of(question, lower) for question in questions), names | kinds)


def opening_of(question: str, names: Container[str]) -> str:
    """Return the words of a question before the first that begins a name, or the whole question if that is too little.

    >>> opening_of("Where does fibularis longus insert?", {"fibularis longus"}), opening_of("Evertors?", set())
    ('Where does', 'Evertors?')
    """
    words = question.split(" ")
    for first in range(1, len(words)):
        if any(" ".join(words[first:last]).rstrip("?.,:").lower() in names for last in range(first + 1, len(words) + 1)):
            return " ".join(words[:first])
    return question
