"""Questions that examiners and patients ask again and again, told by their topic: a few words in any order, and what is asked.

The other rooms go by how a question is built. Of some things everybody asks the same, each in his own way: what the windlass
tightens, what tears off the base of the fifth metatarsal, what a dancer's tendon is. Here a question is known by words that it
holds wherever they stand, and is put as the plain question that they all come to (``data/english/topics.tsv``).

A topic needs one phrase of each of its groups, and none of those that it must not hold. In a phrase ``*`` at the end of a word
stands for any ending, ``/`` parts words of which one must stand, ``?`` follows a word that may be missing, and ``..`` stands
for any words. Words are compared in the singular, numbers as digits, old names as new ones.
"""

from __future__ import annotations

from collections.abc import Sequence

from footgraph.facts import Topic
from footgraph.names import plain_word, raw_words
from footgraph.patterns import Pattern
from footgraph.store import Store

AND, OR, GAP = " + ", " | ", " .. "
"""What stands between groups, between the phrases of a group, and for any words within one."""
NO_ENDING, MAY_BE_MISSING, ONE_OF = "*", "?", "/"
WHETHER = Pattern(
    r"^\W*(?:is|are|was|were|does|do|did|can|could|will|would|has|have|had|should)\b"
    r"|\b(?:true or false|yes or no)\b|, (?:can|could|does|do|is|are|will|would) (?:the \w|(?:it|he|she|they|you|one|any|that)\b)"
    r"|, (?:does|is|are|do)n['’]t (?:it|they)\b"
)
"""How a question is told that asks for yes or no."""
REASON = Pattern(r"^\W*(?:why|how (?!many|much))\b|\bwhy\b[^?]*\?")
OTHERWISE = ("except", "neither", "nor", "other than", "apart from", "least", "never")
"""What makes another question of one that has the words of a topic."""


def put_plainly(store: Store, text: str) -> str:
    """Return the plain question that a question of an old topic comes to, the narrower one first; an empty text if there is none.

    >>> import footgraph
    >>> put_plainly(footgraph.load().store, "A ballet dancer has pain deep behind the inner ankle. Which tendon is caught?")
    'which tendon suffers in flexor hallucis longus tendinopathy'
    """
    words = plain_words(text)
    if REASON.search(text) or any(stands(words, one) for one in OTHERWISE):
        return ""
    asks_whether = bool(WHETHER.search(text))
    fitting = [one for one in store.topics_near(spaced(words)) if fits(words, one)]
    of_its_sort = [one for one in fitting if bool(WHETHER.search(one.question)) == asks_whether]
    return max(of_its_sort, key=lambda one: len(groups_of(one)), default=Topic("", "", "")).question


def fits(words: Sequence[str], topic: Topic) -> bool:
    """Tell whether the words of a question are of a topic."""
    if any(stands(words, one) for one in topic.unless.split(OR) if one):
        return False
    return all(any(stands(words, one) for one in group) for group in groups_of(topic))


def groups_of(topic: Topic) -> list[list[str]]:
    """Return the groups of a topic: of each a question must hold one phrase."""
    return [group.split(OR) for group in topic.words.split(AND)]


def stands(words: Sequence[str], phrase: str) -> bool:
    """Tell whether a phrase stands among words.

    >>> stands("an old torn tendon of the calf".split(), "torn .. of the? calf/leg")
    True
    >>> stands("torn tendon of calf".split(), "torn* calf")
    False
    """
    place = 0
    for run in phrase.split(GAP):
        told = run.split()
        ends = (end for start in range(place, len(words)) if (end := end_of(words, start, told)) is not None)
        if (found := next(ends, None)) is None:
            return False
        place = found
    return True


def end_of(words: Sequence[str], start: int, told: Sequence[str]) -> int | None:
    """Return where words end that begin at a place and fit a phrase without a gap; None where they do not fit."""
    if not told:
        return start
    first = told[0].removesuffix(MAY_BE_MISSING)
    if start < len(words) and any(is_word(words[start], one) for one in first.split(ONE_OF)):
        end = end_of(words, start + 1, told[1:])
        if end is not None:
            return end
    return end_of(words, start, told[1:]) if told[0].endswith(MAY_BE_MISSING) else None


def is_word(word: str, told: str) -> bool:
    """Tell whether a word is the one told, which may leave its ending open."""
    return word.startswith(told[:-1]) if told.endswith(NO_ENDING) else word == plain_word(told)


def needed_words(topic: Topic) -> list[str]:
    """Return words of which a question of a topic holds one, as they stand in ``spaced``: those that fewest texts hold.

    >>> needed_words(Topic("", "knee/hip | ankle + unlock*", ""))
    [' unlock']
    """
    return min(map(needed_of_group, groups_of(topic)), key=lambda needed: sum(3.0 ** -len(word) for word in needed))


def needed_of_group(group: Sequence[str]) -> list[str]:
    """Return words of which a question holds one that holds a phrase of a group."""
    needed = set()
    for phrase in group:
        told = [one.split(ONE_OF) for one in phrase.split() if one != GAP.strip() and not one.endswith(MAY_BE_MISSING)]
        longest = max(told, key=lambda ways: min(map(len, ways)))
        needed |= {f" {one[:-1]}" if one.endswith(NO_ENDING) else f" {plain_word(one)} " for one in longest}
    return sorted(needed)


def plain_words(text: str) -> list[str]:
    """Return the words of a text as topics tell them."""
    return [plain_word(word) for word in raw_words(text)]


def spaced(words: Sequence[str]) -> str:
    """Return words with spaces around each.

    >>> spaced(["a", "b"])
    ' a b '
    """
    return f" {' '.join(words)} "
