"""Answers found by likeness to what is told, and what makes one doubtful: its own name in the question, or another kind.

Of the answers of this sort to questions that nothing here was written for some seven in ten were right; of those that are
doubtful by the first two rules, or by stricter ones of their sort, two in nineteen; of those that were sought among all
structures with words left over, nothing else being read, eight in fourteen, and without any all nine
(docs/decisions/0029-likeliest-reading.md).
"""

from __future__ import annotations

from collections.abc import Container, Iterable

from footgraph.answers import Answer
from footgraph.facts import Structure
from footgraph.focus import focus_of
from footgraph.mentions import Mention, kinds_asked, mentions_in
from footgraph.names import plain_name, words_of
from footgraph.patterns import Pattern
from footgraph.stems import EMPTY, stem
from footgraph.store import Store

ANY_TOLD_OF = Pattern(r"(?:^|[.?] )Which [\w -]+ is told of with(?P<mostly> most of it:)? ")
"""What the reading says where likeness alone chose one of all structures, and no part of the question was read."""
OR = Pattern(r"\bor\b")
"""What offers a choice, which no likeness among all structures decides."""
GUESSED = Pattern(r"\b(?:told of with|passed over)\b")
"""What the reading of an answer says that was found by likeness, or with words passed over."""
LIKELIEST = "(the likeliest reading)"
"""What the reading says where a question was read by what its words make likeliest."""
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
        *("amputation", "facet", "fracture", "syndrome", "disease", "deformity", "skin"),
    )
)
"""Words of names that tell nothing of one by themselves."""
SOUGHT_BY_SIGNS = frozenset(("condition", "test", "treatment"))
"""Kinds that are told by their signs, which need no other words; not by another of a like name."""
KINDS = frozenset(("artery", "bone", "joint", "ligament", "muscle", "nerve", "sign", "test", "tendon", "vein"))
"""Words of names for the kind of what is named."""


def is_guess(answer: Answer) -> bool:
    """Tell whether an answer was found by likeness to what is told, or with words passed over."""
    return answer.status == "answered" and answer.asked is None and bool(GUESSED.search(answer.reading))


def is_doubtful(store: Store, text: str, answer: Answer) -> bool:
    """Tell whether an answer found by likeness has nothing else for it, is named in its question, or of no kind it speaks of."""
    if not is_guess(answer):
        return False
    mentions = mentions_in(store, text)
    if (alone := ANY_TOLD_OF.search(answer.reading)) and (
        OR.search(text)
        or any(is_stray(store, text, mentions, one.structure, has_rest=bool(alone["mostly"])) for one in answer.found)
    ):
        return True
    is_case = any(one.structure.kind == "condition" for one in answer.found)
    spoken_of = kinds_asked(mentions) - {"any", *(("skin_area", "region") if is_case else ())}
    wanted = {meant(kind) for kind in spoken_of}
    if wanted and not wanted & {meant(one.structure.kind) for one in answer.found}:
        return True
    focus = focus_of(store, mentions).mention
    said = {
        stem(word)
        for mention in mentions
        if "kind" not in mention.senses and mention is not focus
        for word in words_of(mention.words)
    }
    return any(is_named_by(one.structure, said) for one in answer.found)


def is_stray(store: Store, text: str, mentions: Iterable[Mention], one: Structure, *, has_rest: bool) -> bool:
    """Tell whether what likeness alone chose is not to be trusted: words are left over, or it is one of a like name.

    A disease, test or operation is told by its signs, whatever is left over, unless the question names one that its own name
    holds: another tunnel syndrome. Of condyles, asked for by that noun, there are but four.
    """
    if one.kind in SOUGHT_BY_SIGNS:
        named = [store.structures[id] for m in mentions for id in m.ids[:1]]
        return any(other.label in one.label for other in named if other.kind in SOUGHT_BY_SIGNS)
    return has_rest and not ("condyle" in text.lower() and "condyle" in one.label)


def names_nothing(store: Store, text: str) -> bool:
    """Tell whether a text names nothing and asks for nothing here, so that no likeness counts: 'normal glucose range'."""
    return not any(m.ids or {"kind", "ask", "motion", "agent"} & set(m.senses) for m in mentions_in(store, text))


def is_named_by(structure: Structure, said: Container[str]) -> bool:
    """Tell whether some stems hold a telling word of a name; of a disease, test or treatment the name of somebody."""
    words = [word for word in plain_name(structure.label).split() if word not in ANYWHERE | EMPTY | KINDS]
    if structure.kind in ("condition", "test", "treatment"):
        return structure.label[:1].isupper() and any(stem(word) in said for word in words)
    return structure.kind != "bone_feature" and any(stem(word) in said for word in words)


def meant(kind: str) -> str:
    """Return a kind, or the one that it stands for.

    >>> meant("tendon"), meant("nerve")
    ('muscle', 'nerve')
    """
    return ALIKE.get(kind, kind)
