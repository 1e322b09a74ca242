"""Structures in order: from medial to lateral, from front to back, as sources count them or by which lies beside which."""

from __future__ import annotations

import re
from collections.abc import Iterable

from footgraph.answers import Answer, Found
from footgraph.english import NotUnderstood, read
from footgraph.facts import Fact
from footgraph.focus import focus_of
from footgraph.mentions import mentions_in
from footgraph.patterns import Pattern
from footgraph.questions import Condition, Question, evidence
from footgraph.saying import capital, plainly
from footgraph.store import Store
from footgraph.vocabulary import LOCATED_IN

WAYS = {
    "medial_to": ("medial", "inside", "inner"),
    "lateral_to": ("lateral", "outside", "outer"),
    "anterior_to": ("anterior", "front", "before"),
    "posterior_to": ("posterior", "back", "behind"),
    "superficial_to": ("superficial", "outermost", "skin"),
    "deep_to": ("deep", "deepest", "innermost"),
}
"""The relations that put structures in order, with the words for the end from which is counted."""
OPPOSITE = {"medial_to": "lateral_to", "anterior_to": "posterior_to", "superficial_to": "deep_to"}
OPPOSITE |= {other: one for one, other in OPPOSITE.items()}
RAYS = {
    word: ray for ray, words in enumerate(("first big", "second", "third", "fourth", "fifth little"), 1) for word in words.split()
}
ENDS = "|".join(word for words in WAYS.values() for word in words)
FROM_TO = Pattern(rf"(?:\bfrom\s+)?\b({ENDS})(?:most)?\s+(?:to|through)\s+(?:the\s+)?({ENDS})(?:most)?\b", re.IGNORECASE)
ASIDE = Pattern(r"\([^()]*\)|\b(in|the|of|give|state|list|name|correct|right)\s+(?=order\b)|\border\b(\s+of)?", re.IGNORECASE)
PATH = Pattern(
    r"^\W*(?:(?:what|which) is )?(?:the )?(?:(?:shortest|a) )?(?:path|route|way|connection|link)"
    r"\s+(?:from|between)\s+(.+?)\s+(?:to|and)\s+(.+?)\W*$"
    r"|^\W*how (?:is|are) (.+?) (?:connected|linked) (?:to|with) (.+?)\W*$",
    re.IGNORECASE,
    needs=("path", "route", "way", "connect", "link"),
)


def path_ends(text: str) -> tuple[str, str] | None:
    """Return the two names between which a question asks for a path; None for other questions.

    >>> path_ends("path from the tibia to the big toe"), path_ends("How is soleus connected to the calcaneus?")
    (('tibia', 'big toe'), ('soleus', 'calcaneus'))
    """
    found = PATH.match(text)
    if not found:
        return None
    start, end = (re.sub(r"^(?:the|a|an)\s+", "", name, flags=re.IGNORECASE) for name in found.groups() if name)
    return start, end


def in_sequence(store: Store, text: str) -> Answer | None:
    """Return the structures that a question asks for in order, or None where it asks for none or the order is not known."""
    found = FROM_TO.search(text) if " to " in text.lower() or " through " in text.lower() else None
    if not found:
        return None
    start = next(way for way, words in WAYS.items() if found[1].lower() in words)
    end = next(way for way, words in WAYS.items() if found[2].lower() in words)
    if OPPOSITE[start] != end:
        return None
    rest = ASIDE.sub(" ", f"{text[: found.start()]} {text[found.end() :]}")
    question = asked(store, rest)
    if question is None:
        return None
    met = evidence(store, question)
    put = counted(store, met, start) or beside(store, met, start) or by_rays(store, met, start)
    if len(put) < 2:
        return None
    put = [store.muscle_meant(id) for id in put] if question.kinds or "tendon" in text.lower() or len(put) > 2 else put
    shown = [Found(store.structures[id], tuple(met.get(id, ()))) for id in put]
    labels = " – ".join(store.structures[id].label for id in put)
    return plainly(
        store,
        text,
        f"In what order, from {found[1].lower()} to {found[2].lower()}: {question.said or rest.strip(' ?.,:')}?",
        shown,
        said=f"{capital(labels)}.",
        kind="path",
        asked=question if set(put) == set(met) else None,
    )


def asked(store: Store, rest: str) -> Question | None:
    """Return what is to be put in order: what a question finds, or what lies in, under or behind a place that is named."""
    for words in (rest, f"what is in {rest}", f"which structure {rest}"):
        try:
            question = read(store, words)
        except NotUnderstood:
            continue
        if question.form == "structures" and question.conditions and len(evidence(store, question)) > 1:
            return question
    mentions = mentions_in(store, rest)
    kinds = focus_of(store, mentions).kinds
    places = {place for mention in mentions for id in mention.ids[:1] for place in store.near(id)}
    counting = [
        fact.object for fact in store.facts_of(LOCATED_IN) if fact.object in places and fact.part("place_in_order").isdigit()
    ]
    for place in sorted(set(counting), key=lambda place: (-counting.count(place), place))[:1]:
        condition = Condition((LOCATED_IN,), "subject", (place,), store.structures[place].label)
        return Question("structures", kinds, (condition,), said=f"what lies in {store.structures[place].label}")
    return None


def counted(store: Store, met: Iterable[str], start: str) -> list[str]:
    """Return findings in the order in which a source counts the contents of a place where they all lie."""
    ids = set(met)
    if start not in ("anterior_to", "medial_to"):
        backwards = counted(store, met, OPPOSITE[start])
        return backwards[::-1]
    contents = [fact for fact in store.facts_of(LOCATED_IN) if fact.part("place_in_order").isdigit()]
    by_source: dict[tuple[str, str], list[Fact]] = {}
    for fact in contents:
        by_source.setdefault((fact.source, fact.object), []).append(fact)
    best: list[str] = []
    for facts in by_source.values():
        put = [fact.subject for fact in sorted(facts, key=lambda fact: int(fact.part("place_in_order")))]
        kept = [id for one in put for id in speaking(store, one) if id in ids]
        best = max(best, list(dict.fromkeys(kept)), key=len)
    told = {one for id in best for one in speaking(store, id)}
    return best if len(best) > 2 and 2 * len(told & ids) >= len(ids) else []


def by_rays(store: Store, met: Iterable[str], start: str) -> list[str]:
    """Return findings of different rays in the order of these, the first being the most medial."""
    rays = {id: next((number for word in id.split("_") if (number := RAYS.get(word))), 0) for id in met}
    if start not in ("medial_to", "lateral_to") or 0 in rays.values() or len(set(rays.values())) < len(rays):
        return []
    return sorted(rays, key=lambda id: rays[id], reverse=start == "lateral_to")


def speaking(store: Store, id: str) -> tuple[str, ...]:
    """Return a structure, or the muscle of a tendon, as findings may name it."""
    return (*store.muscles_of_tendons.get(id, ()), id)


def beside(store: Store, met: Iterable[str], relation: str) -> list[str]:
    """Return findings in the order of which lies to which side of which, or none where two cannot be told apart."""
    ids = sorted(met)
    after: dict[str, set[str]] = {id: set() for id in ids}
    for fact in store.facts_of(relation):
        if fact.subject in after and fact.object in after and fact.standing == "agreed":
            after[fact.subject].add(fact.object)
    put: list[str] = []
    while len(put) < len(ids):
        rest = [id for id in ids if id not in put]
        first = [id for id in rest if not any(id in after[other] for other in rest)]
        if len(first) != 1:
            return []
        put += first
    return put
