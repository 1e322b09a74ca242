"""The studies on a structure, ranked by the design they were made by, with what they found, no effect too."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from footgraph import Foot
from footgraph.cli import main
from footgraph.studies import UNRANKED, studies_on, study_of


def test_studies_are_ranked_by_level_then_by_number(foot: Foot) -> None:
    """A review of trials stands before a trial, and a large trial before a small one."""
    found = studies_on(foot.store, "short_foot")
    assert len(found) > 10
    assert [study.level for study in found] == sorted(study.level for study in found)
    trials = [study.participants for study in found if study.level.startswith("level 2")]
    assert trials == sorted(trials, reverse=True)


def test_a_study_is_told_in_full(foot: Foot) -> None:
    """Design, level by a published scheme, number, population and effect, as far as the work was read."""
    study = study_of(foot.store, "gooding2016")
    assert (study.design, study.participants, study.read) == ("laboratory study of people", 8, "abstract")
    assert "level 5" in study.level
    assert "population" in study.told
    assert any(fact.part("effect") == "16.7 to 34.9 %" for fact in study.findings)


def test_every_study_has_a_design_and_was_read(foot: Foot) -> None:
    """No study stands here that nobody opened; the level follows from the design alone."""
    works = foot.store.all_sources()
    for structure in foot.structures("study"):
        study = study_of(foot.store, structure.id)
        assert study.design, structure.id
        assert works[structure.id].read in ("full text", "abstract", "excerpt", "dataset")
        assert study.level == UNRANKED or study.level.startswith("level ")


def test_null_results_are_told(foot: Foot) -> None:
    """Those who found no difference stand beside those who found one."""
    studies = foot.studies("plantar fasciitis")
    directions = {finding["direction"] for study in studies for finding in study["findings"]}  # type: ignore[attr-defined]
    assert {"no difference", "helps", "not associated", "associated"} <= directions
    assert "No difference" in foot.evidence("balance").text or "no difference" in foot.evidence("plantar fasciitis").text


@pytest.mark.parametrize("name", ["abductor hallucis", "hallux valgus", "balance", "calf stretch"])
def test_studies_are_reached_from_muscle_condition_function_and_exercise(foot: Foot, name: str) -> None:
    """Each of these has studies, each with facts."""
    answer = foot.evidence(name)
    assert answer.status == "answered"
    assert all(found.structure.kind == "study" and found.facts for found in answer.found)


def test_what_nobody_studied_is_said(foot: Foot) -> None:
    """No study recorded is not the same as no effect; an unknown name is said to be unknown."""
    assert "does not mean that there is none" in foot.evidence("nail of big toe").text
    assert foot.evidence("unicorn step").status == "not_understood"


def test_the_command_prints_studies() -> None:
    """In text a study below the other, in JSON as data; an unknown name ends with 3."""
    text = CliRunner().invoke(main, ["evidence", "short", "foot"])
    assert "level 1 (OCEBM 2011)" in text.output
    assert "Sources" in text.output
    data = json.loads(CliRunner().invoke(main, ["evidence", "Gooding", "--format", "json"]).output)
    assert data["studies"][0]["participants"] == 8
    assert CliRunner().invoke(main, ["evidence", "unicorn"]).exit_code == 3
