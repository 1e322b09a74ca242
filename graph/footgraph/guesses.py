"""Answers found by likeness to what is told, and what makes one doubtful: its own name in the question, or another kind.

Of the answers of this sort to questions that nothing here was written for, some sixty in a hundred were right; of those
that are doubtful by these rules, one in ten (docs/decisions/0029).
"""

from __future__ import annotations

from footgraph.answers import Answer
from footgraph.mentions import kinds_asked, mentions_in
from footgraph.names import words_of
from footgraph.patterns import Pattern
from footgraph.stems import EMPTY, stem
from footgraph.store import Store

GUESSED = Pattern(r"\b(?:told of with|are named where|passed over)\b", needs=("told of", "named where", "passed over"))
"""What the reading of an answer says that was found by likeness, or with words passed over."""
ALIKE = {"tendon": "muscle", "muscle_head": "muscle", "group": "muscle", "bone_feature": "bone", "skin_area": "region"}
"""Kinds that stand for each other where one is asked for."""
ANYWHERE = frozenset(
    (
        *(
            "anterior",
            "posterior",
            "medial",
            "lateral",
            "upper",
            "lower",
            "deep",
            "superficial",
            "plantar",
            "dorsal",
            "long",
            "short",
        ),
        *("first", "second", "third", "fourth", "fifth", "big", "great", "little", "base", "head", "foot", "leg", "ankle", "toe"),
        *("tibial", "fibular", "metatarsal", "tarsal", "hallux", "heel", "arch", "calf", "shin", "sole", "knee"),
        *("fracture", "syndrome", "disease", "deformity", "skin"),
    )
)
"""Words of names that tell nothing of one by themselves."""


def is_guess(answer: Answer) -> bool:
    """Tell whether an answer was found by likeness to what is told, or with words passed over."""
    return answer.status == "answered" and answer.asked is None and bool(GUESSED.search(answer.reading))


def is_doubtful(store: Store, text: str, answer: Answer) -> bool:
    """Tell whether an answer that was found by likeness is named in its question, or of none of the kinds that this speaks of."""
    if not is_guess(answer):
        return False
    mentions = mentions_in(store, text)
    kinds = {meant(kind) for kind in kinds_asked(mentions) - {"any"}}
    if kinds and not kinds & {meant(one.structure.kind) for one in answer.found}:
        return True
    said = {stem(word) for mention in mentions if "kind" not in mention.senses for word in words_of(mention.words)}
    names = {stem(word) for one in answer.found for word in words_of(one.structure.label) if word not in ANYWHERE | EMPTY}
    return bool(said & names)


def meant(kind: str) -> str:
    """Return a kind, or the one that it stands for.

    >>> meant("tendon"), meant("nerve")
    ('muscle', 'nerve')
    """
    return ALIKE.get(kind, kind)
