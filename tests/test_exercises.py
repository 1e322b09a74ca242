"""Exercises and the studies of them: each loads a muscle by a source, each figure has its unit and its people, nulls are told."""

from __future__ import annotations

from itertools import pairwise

import pytest

from footgraph import Foot
from footgraph.facts import Fact

PROGRESSION = ("short_foot_sitting", "short_foot_standing", "short_foot_one_leg", "short_foot_hopping")
"""The four steps of doming the foot in the runners' article that the project began from."""


def facts_of(foot: Foot, relation: str) -> tuple[Fact, ...]:
    """Return what the sources say by one relation, without conclusions."""
    return tuple(fact for fact in foot.store.facts_of(relation) if fact.source)


def test_every_exercise_loads_a_muscle_and_is_told_how(foot: Foot) -> None:
    """Twenty-five exercises at least, each with a muscle and a source, and with a word on how it is done."""
    exercises = {one.id for one in foot.structures("exercise")}
    assert len(exercises) >= 25
    assert exercises == {fact.subject for fact in facts_of(foot, "loads")}
    assert exercises <= {fact.subject for fact in facts_of(foot, "done_so")}


def test_a_figure_of_load_has_its_unit_and_its_people(foot: Foot) -> None:
    """No percentage without what it is a percentage of, who was measured and against what."""
    figures = [fact for fact in facts_of(foot, "loads") if fact.part("value")]
    assert figures
    for fact in figures:
        assert fact.part("unit"), fact
        assert fact.part("sample"), fact


def test_doming_goes_from_sitting_to_hopping(foot: Foot) -> None:
    """Sitting, standing, one leg, hopping: each leads to the next and is a kind of short foot."""
    steps = {(fact.subject, fact.object) for fact in facts_of(foot, "progresses_to")}
    assert set(pairwise(PROGRESSION)) <= steps
    assert {(step, "short_foot") for step in PROGRESSION} <= {
        (fact.subject, fact.object) for fact in facts_of(foot, "subtype_of")
    }


def test_every_study_has_a_design_a_topic_and_was_read(foot: Foot) -> None:
    """A study is a work of sources.tsv that somebody read at least in part, of a known design, on something."""
    studies = {one.id for one in foot.structures("study")}
    sources = foot.store.all_sources()
    assert len(studies) >= 40
    assert studies <= {fact.subject for fact in facts_of(foot, "has_design")}
    assert studies <= {fact.subject for fact in facts_of(foot, "studied")}
    assert all(sources[study].read in ("full text", "abstract", "excerpt") for study in studies)


@pytest.mark.parametrize(
    ("exercise", "purpose", "results"),
    [
        ("calf_stretch", "plantar_fasciitis", {"no difference", "mixed"}),
        ("heel_raise_with_towel", "plantar_fasciitis", {"helps", "no difference"}),
        ("short_foot", "balance", {"helps", "no difference"}),
        ("towel_curl", "arch_support_function", {"no difference"}),
        ("heavy_slow_heel_raise", "achilles_tendinopathy", {"no difference"}),
    ],
)
def test_null_results_stand_beside_the_others(foot: Foot, exercise: str, purpose: str, results: set[str]) -> None:
    """What did not help is told as plainly as what did."""
    told = {fact.part("result") for fact in facts_of(foot, "used_for") if (fact.subject, fact.object) == (exercise, purpose)}
    assert results <= told


def test_what_gooding_measured(foot: Foot) -> None:
    """Four exercises, every muscle of the sole they tested, by MRI T2 in eight runners."""
    loads = [fact for fact in facts_of(foot, "loads") if fact.source == "gooding2016" and fact.subject != "toe_yoga"]
    assert {fact.subject for fact in loads} == {"short_foot", "toe_spread_out", "hallux_lift", "lesser_toe_lift"}
    assert {fact.part("measure") for fact in loads} == {"MRI T2"}
    assert all(fact.part("sample").startswith("8 ") for fact in loads)
    assert "abductor_hallucis" in {fact.object for fact in loads}
