"""The query of an answer that was weighed: what of the question holds of just what was found, and of nothing else.

An answer that was found by a description or a case, or as the one that most works name, is no query over triples. But
where the structures that a question names and the words it uses single out what was found among all of the kind, they
are one: it is sought here, and holds by trial.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from footgraph.answers import Answer
from footgraph.composed import Either, Told
from footgraph.mentions import mentions_in
from footgraph.questions import Condition, Question, evidence
from footgraph.records import NamedTuple
from footgraph.stems import stems_of
from footgraph.store import GROUPS, Store
from footgraph.vocabulary import CALLED, DESCRIBED_AS, MEMBER_OF

SHORTEST = 4
"""How many letters the beginning of a telling word has at least."""
MOST = 6
"""How many things a query holds at most."""


class Hint(NamedTuple):
    """One thing that a question says, as a condition or as beginnings of words that mean the like, and of what it holds."""

    condition: Condition | None
    words: tuple[str, ...]
    holds: frozenset[str]


def told(store: Store, answer: Answer) -> Told | Either | None:
    """Return what singles out the structures that an answer found, all at once or each; None if nothing in the question does."""
    found = frozenset(one.structure.id for one in answer.found if one.structure.id in store.structures)
    if answer.kind != "structures" or len(found) != len(answer.found) or not found:
        return None
    if any(store.structures[id].kind in GROUPS for id in found):
        return None  # a query finds what a group comes to
    if at_once := singled_out(store, answer, found):
        return at_once
    each = [singled_out(store, answer, frozenset((id,))) for id in sorted(found)] if len(found) <= MOST else []
    parts = tuple(one for one in each if one)
    return Either(parts) if each and len(parts) == len(each) else None


def singled_out(store: Store, answer: Answer, found: frozenset[str]) -> Told | None:
    """Return what of a question holds of some structures and of nothing else of their kinds."""
    kinds = tuple(sorted({store.structures[id].kind for id in found}))
    texts = texts_of(store, kinds)
    hints = [one for one in hints_of(store, answer, kinds, found, texts) if found <= one.holds]
    chosen: list[Hint] = []
    left = frozenset(texts)
    while left != found and len(chosen) < MOST:
        best = min(hints, key=lambda one: len(left & one.holds), default=None)
        if best is None or left <= best.holds:
            return None
        chosen.append(best)
        left &= best.holds
    question = Question("structures", kinds, tuple(one.condition for one in chosen if one.condition))
    words = tuple(one.words for one in chosen if one.words)
    met = {id for id in evidence(store, question) if all(is_told(texts.get(id, ()), some) for some in words)}
    return Told(question, words) if met == found else None


def hints_of(
    store: Store, answer: Answer, kinds: tuple[str, ...], found: frozenset[str], texts: dict[str, list[str]]
) -> Iterator[Hint]:
    """Yield what a question says of what was found: how that is related to what it names, and what words it is told with."""
    text = f"{answer.question} {answer.reading}"
    named = [id for mention in mentions_in(store, text) for id in mention.ids[:1] if id not in found]
    for condition in dict.fromkeys(links(store, named, found)):
        yield Hint(condition, (), frozenset(evidence(store, Question("structures", kinds, (condition,)))))
    alike = defaultdict(set)
    for begun, meant in store.alike.items():
        alike[meant].add(begun)
    for stem in dict.fromkeys(stem for _, stem in stems_of(text) if len(stem) >= SHORTEST):
        words = tuple(sorted({stem, *alike[store.alike.get(stem, stem)]}))
        yield Hint(None, words, frozenset(id for id, said in texts.items() if is_told(said, words)))


def links(store: Store, named: Iterable[str], found: frozenset[str]) -> Iterator[Condition]:
    """Yield how the first of what was found is related to what is named, from either end, as any work tells it."""
    first = min(found)
    speaking = (first, *store.groups_of(first), *store.heads.get(first, ()))
    near = {id: other for other in named for id in store.groups_of(other)}
    for fact in (fact for id in dict.fromkeys(speaking) for fact in store.facts_about(id)):
        for side, other in (("subject", fact.object), ("object", fact.subject)):
            if other in near and fact.relation in store.wordings and fact.relation not in (CALLED, DESCRIBED_AS):
                meant = near[other] if fact.relation == MEMBER_OF else other
                yield Condition((fact.relation,), side, (meant,), store.structures[meant].label)


def texts_of(store: Store, kinds: tuple[str, ...]) -> dict[str, list[str]]:
    """Return the name, the definition and the descriptions of each structure of some kinds, in small letters."""
    texts = {id: [one.label.lower(), one.definition.lower()] for id, one in store.structures.items() if one.kind in kinds}
    for fact in store.facts_of(DESCRIBED_AS):
        if fact.subject in texts:
            texts[fact.subject].append(fact.object.lower())
    return texts


def is_told(texts: Iterable[str], words: Iterable[str]) -> bool:
    """Tell whether a text holds any of some words.

    >>> is_told(["shaped like a boat"], ("boat", "ship"))
    True
    """
    return any(word in text for text in texts for word in words)
