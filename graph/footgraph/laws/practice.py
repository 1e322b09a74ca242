"""Laws of what is done and studied: exercises load something, conditions sit somewhere, studies were read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from footgraph.laws.body import Body, Breach, wrong
from footgraph.vocabulary import AFFECTS, FOLLOWED_BY, HAS_DESIGN, LOADS, PART_OF, PROGRESSES_TO, SUBTYPE_OF

UNREAD = ("unread", "convention")
"""How far a work is read that bears no study out."""


def exercise_loads_a_muscle(body: Body) -> Iterator[Breach]:
    """An exercise, or the one that it is a kind of, loads a muscle by some source."""
    kinds: dict[str, set[str]] = defaultdict(set)
    for fact in body.facts[SUBTYPE_OF]:
        kinds[fact.subject].add(fact.object)
    loading = {fact.subject for fact in body.facts[LOADS] if body.record.sources[fact.source].read not in UNREAD}
    for exercise in body.of_kind("exercise"):
        if not {exercise.id, *kinds[exercise.id]} & loading:
            yield wrong(f"{exercise.label} loads nothing", "say which muscle, and who says so", about=(exercise.id,))


def condition_affects_two(body: Body) -> Iterator[Breach]:
    """A condition affects two structures or more."""
    affected: dict[str, set[str]] = defaultdict(set)
    for fact in body.facts[AFFECTS]:
        affected[fact.subject].add(fact.object)
    for condition in body.of_kind("condition"):
        if len(affected[condition.id]) < 2:
            says = f"{condition.label} affects {body.labels(affected[condition.id])}"
            yield wrong(says, "name two structures at least that have a part in it", about=(condition.id,), severity="warning")


def study_was_read(body: Body) -> Iterator[Breach]:
    """A study has a design, and its id is the key of a work that was read at least in part."""
    designed = {fact.subject for fact in body.facts[HAS_DESIGN]}
    for study in body.of_kind("study"):
        source = body.record.sources.get(study.id)
        if source is None or source.read in UNREAD:
            right = "its id is the key of a source that somebody has read"
            yield wrong(f"nobody has read the work of {study.label}", right, about=(study.id,))
        if study.id not in designed:
            yield wrong(f"of {study.label} no design is told", "add a row to study_designs.tsv", about=(study.id,))


def harder_is_not_easier(body: Body) -> Iterator[Breach]:
    """An exercise does not lead by harder ones back to itself."""
    steps = [(fact.subject, fact.object) for fact in body.facts[PROGRESSES_TO]]
    for one, other in steps:
        if (other, one) in steps or one == other:
            facts = [fact for fact in body.facts[PROGRESSES_TO] if {fact.subject, fact.object} == {one, other}]
            yield wrong(f"{body.label(one)} and {body.label(other)} are each the harder", "one of them is", *facts)


def phase_has_its_place(body: Body) -> Iterator[Breach]:
    """A phase of gait is part of a cycle, and no two phases follow each other both ways round."""
    placed = {fact.subject for fact in body.facts[PART_OF]}
    wholes = {fact.object for fact in body.facts[PART_OF]}
    for phase in body.of_kind("gait_phase"):
        if phase.id not in placed | wholes:
            yield wrong(f"{phase.label} is part of no cycle", "say of which phase or cycle it is part", about=(phase.id,))
    after = {(fact.subject, fact.object): fact for fact in body.facts[FOLLOWED_BY]}
    for (one, other), fact in after.items():
        if (other, one) in after:
            yield wrong(f"{body.label(one)} and {body.label(other)} follow each other", "one comes first", fact)


LAWS = (exercise_loads_a_muscle, condition_affects_two, study_was_read, harder_is_not_easier, phase_has_its_place)
