"""Questions that examiners and patients ask again and again, told by their topic: a few words in any order, and what is asked.

The other rooms go by how a question is built. Of some things everybody asks the same, each in his own way: what the windlass
tightens, what tears off the base of the fifth metatarsal, what a dancer's tendon is. Here a question is known by words that it
holds wherever they stand, and is put as the plain question that they all come to (``data/english/topics.tsv``).

A topic needs one phrase of each of its groups, and none of those that it must not hold. In a phrase ``*`` at the end of a word
stands for any ending, ``/`` parts words of which one must stand, ``?`` follows a word that may be missing, and ``..`` stands
for any words. Words are compared in the singular, numbers as digits, old names as new ones.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product

from footgraph.facts import Topic
from footgraph.names import plain_word, raw_words
from footgraph.patterns import Pattern
from footgraph.store import Store

AND, OR, GAP = " + ", " | ", " .. "
"""What stands between groups, between the phrases of a group, and for any words within one."""
ANY_ENDING, MAY_BE_MISSING, ONE_OF = "*", "?", "/"
NEXT, WAY, ON = "+", "|", "."
"""What stands between groups, between the ways to write one, and for a gap, in a topic as it is compiled."""
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
    words = spaced(text)
    if REASON.search(text) or any(f" {one} " in words for one in OTHERWISE):
        return ""
    asks_whether = bool(WHETHER.search(text))
    fitting = [one for one in store.topics_near(words) if fits(words, one)]
    of_its_sort = [one for one in fitting if bool(WHETHER.search(one.question)) == asks_whether]
    return max(of_its_sort, key=lambda one: one.words.count(NEXT), default=Topic("", "", "")).question


def spaced(text: str) -> str:
    """Return a text as topics are compared with it: its plain words, with spaces around each.

    >>> spaced("The 2nd toe's bones")
    ' the 2 toe bone '
    """
    return f" {' '.join(map(plain_word, raw_words(text)))} "


def fits(text: str, topic: Topic) -> bool:
    """Tell whether a text, spaced, is of a compiled topic: it holds a way to write each group, and none that is excluded."""
    if not all(any(holds(text, way) for way in group.split(WAY)) for group in topic.words.split(NEXT)):
        return False
    return not (topic.unless and any(holds(text, way) for way in topic.unless.split(WAY)))


def holds(text: str, way: str) -> bool:
    """Tell whether a text, spaced, holds a compiled phrase.

    >>> holds(" an old torn tendon of the calf ", " torn . of the calf "), holds(" torn off calf ", " torn* calf ")
    (True, False)
    """
    if ON not in way and ANY_ENDING not in way:
        return way in text
    at = 0
    return all((at := end_of_run(text, run, at)) >= 0 for run in way.split(ON))


def end_of_run(text: str, run: str, at: int) -> int:
    """Return where words end that follow on one another, the first of them from a place on; less than 0 where they do not."""
    first, *others = run.split(ANY_ENDING)
    start = text.find(first, at)
    while start >= 0:
        end = start + len(first)
        for other in others:
            end = text.find(" ", end)
            end = end + len(other) if end >= 0 and text.startswith(other, end) else -1
            if end < 0:
                break
        if end >= 0:
            return end - run.endswith(" ")
        start = text.find(first, start + 1)
    return -1


def compiled_topic(topic: Topic) -> Topic:
    """Return a topic with every way to write each phrase as it stands in a text.

    >>> compiled_topic(Topic("", "knee/hips + unlock* | let .. of the? way", "locked"))[1:]
    (' knee | hip + unlock| let . of the way | let . of way ', ' locked ')
    """
    groups = NEXT.join(WAY.join(ways_of(group)) for group in topic.words.split(AND))
    return Topic(topic.question, groups, WAY.join(ways_of(topic.unless)))


def ways_of(group: str) -> list[str]:
    """Return every way to write one of the phrases of a group, each once."""
    return list(
        dict.fromkeys(
            ON.join(runs) for phrase in group.split(OR) if phrase for runs in product(*map(run_ways, phrase.split(GAP)))
        )
    )


def run_ways(run: str) -> list[str]:
    """Return every way to write words that follow on one another."""
    choices = []
    for word in run.split():
        ways = word.removesuffix(MAY_BE_MISSING).split(ONE_OF)
        choices.append([*ways, ""] if word.endswith(MAY_BE_MISSING) else ways)
    return [written(words) for words in product(*choices)]


def written(words: Iterable[str]) -> str:
    """Return words as they stand in a text, spaced; one with any ending has no space after it, if it is the last.

    >>> written(["torn", "tendons"]), written(["lift*", "", "toe*"])
    (' torn tendon ', ' lift* toe')
    """
    told = " ".join(word if word.endswith(ANY_ENDING) else plain_word(word) for word in words if word)
    return f" {told.removesuffix(ANY_ENDING)}" if told.endswith(ANY_ENDING) else f" {told} "


def needed_words(topic: Topic) -> list[str]:
    """Return words of which a text, spaced, holds one that is of a compiled topic: of its groups, those that fewest texts hold.

    >>> needed_words(compiled_topic(Topic("", "knee/hip | ankle + unlock* the? knee", "")))
    [' the knee ', ' unlock']
    """
    groups = [sorted({longest(way) for way in group.split(WAY)}) for group in topic.words.split(NEXT)]
    return min(groups, key=lambda needed: sum(3.0 ** -len(word) for word in needed))


def longest(way: str) -> str:
    """Return the longest stretch of a compiled phrase that stands in a text as it is."""
    return max((piece for run in way.split(ON) for piece in run.split(ANY_ENDING)), key=len)
