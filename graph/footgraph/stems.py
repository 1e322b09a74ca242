"""Words brought to a stem, so that 'grooves' and 'grooving' are one; coarse, and only ever compared with one another."""

from __future__ import annotations

from footgraph.names import plain_word, raw_words
from footgraph.patterns import Pattern

ENDINGS = ("ingly", "edly", "ing", "ed", "ly", "er", "est", "es")
NEXT_TO_MOST = Pattern(r"\b(?:second|third|fourth|next|2nd|3rd|among the|one of the)[ -](?:\w+est|most \w+)\b")
"""'The second largest' does not tell of the largest."""
EMPTY = frozenset(
    [
        "the",
        "a",
        "an",
        "of",
        "in",
        "on",
        "at",
        "to",
        "from",
        "by",
        "for",
        "with",
        "and",
        "or",
        "that",
        "this",
        "these",
        "those",
        "it",
        "its",
        "is",
        "are",
        "be",
        "been",
        "being",
        "was",
        "were",
        "am",
        "which",
        "what",
        "who",
        "whom",
        "whose",
        "where",
        "when",
        "whenever",
        "how",
        "do",
        "does",
        "did",
        "can",
        "could",
        "has",
        "have",
        "had",
        "having",
        "as",
        "into",
        "onto",
        "than",
        "then",
        "so",
        "not",
        "no",
        "but",
        "if",
        "there",
        "their",
        "they",
        "them",
        "you",
        "your",
        "my",
        "me",
        "i",
        "we",
        "us",
        "our",
        "he",
        "she",
        "his",
        "her",
        "him",
        "list",
        "give",
        "state",
        "identify",
        "please",
        "tell",
        "call",
        "called",
        "known",
        "named",
        "name",
        "will",
        "would",
        "may",
        "might",
        "should",
        "must",
        "most",
        "more",
        "another",
        "other",
        "only",
        "same",
        "both",
        "all",
        "any",
        "each",
        "every",
        "some",
        "such",
        "just",
        "very",
        "two",
        "three",
        "one",
        "also",
        "yes",
        "between",
        "about",
        "over",
        "up",
        "down",
        "out",
        "off",
        "if",
        "per",
        "via",
        "upon",
        "within",
        "without",
        "during",
        "while",
        "because",
        "through",
        "against",
    ]
)
"""Words that say nothing of any one structure."""


def stem(word: str) -> str:
    """Return the stem of a lower-case word.

    >>> [stem(word) for word in ("grooves", "grooving", "divides", "divided", "torn")]
    ['groov', 'groov', 'divid', 'divid', 'torn']
    """
    word = plain_word(word)
    for ending in ENDINGS:
        if len(word) > len(ending) + 3 and word.endswith(ending):
            word = word[: -len(ending)]
            break
    if len(word) > 3 and word.endswith("e"):
        word = word[:-1]
    if len(word) > 4 and word[-1] == word[-2] and word[-1] not in "ls":
        word = word[:-1]
    return f"{word[:-1]}y" if len(word) > 4 and word.endswith("i") else word


def stems_of(text: str) -> list[tuple[str, str]]:
    """Return the telling words of a text, each with its stem, in order."""
    return [(word, stem(word)) for word in raw_words(text) if word not in EMPTY and len(word) > 1 and not word.isdigit()]
