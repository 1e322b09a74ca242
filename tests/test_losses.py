"""What a cut nerve takes with it is what a clinician would find, and what other nerves still reach is told apart."""

from __future__ import annotations

import pytest

from footgraph import Foot

LOST = {
    ("deep fibular nerve", "ankle"): (
        "extensor_digitorum_brevis extensor_hallucis_brevis skin_of_first_web_space",
        "tibialis_anterior extensor_hallucis_longus",
    ),
    ("deep fibular nerve", ""): ("tibialis_anterior fibularis_tertius extensor_hallucis_brevis", "fibularis_longus soleus"),
    ("common peroneal nerve", "neck of fibula"): (
        "tibialis_anterior fibularis_longus fibularis_brevis skin_of_dorsum_of_foot",
        "soleus tibialis_posterior skin_of_sole skin_of_lateral_border_of_foot",
    ),
    ("tibial nerve", "tarsal tunnel"): (
        "abductor_hallucis quadratus_plantae skin_of_sole",
        "flexor_hallucis_longus soleus skin_of_calf skin_of_heel skin_of_lateral_border_of_foot",
    ),
    ("tibial nerve", "popliteal fossa"): (
        "soleus flexor_hallucis_longus abductor_hallucis",
        "tibialis_anterior fibularis_brevis",
    ),
    ("sural nerve", ""): ("skin_of_lateral_border_of_foot", "skin_of_heel skin_of_sole"),
    ("medial plantar nerve", ""): ("abductor_hallucis flexor_digitorum_brevis first_lumbrical", "skin_of_sole adductor_hallucis"),
    ("superficial fibular nerve", ""): ("fibularis_longus fibularis_brevis", "fibularis_tertius skin_of_first_web_space"),
}


@pytest.mark.parametrize(("nerve", "at"), LOST)
def test_what_is_lost(foot: Foot, nerve: str, at: str) -> None:
    """Each loss has what it must, and nothing that another nerve serves or that leaves the nerve above the cut."""
    lost, kept = LOST[nerve, at]
    answer = foot.without(nerve, at)
    found = {one.structure.id for one in answer.found}
    assert set(lost.split()) <= found
    assert not set(kept.split()) & found
    assert all(one.facts for one in answer.found)


def test_what_another_nerve_serves_too_is_lost_in_part(foot: Foot) -> None:
    """The heel keeps the sural nerve's share when the tibial nerve is cut in its tunnel."""
    told = foot.without("tibial nerve", "tarsal tunnel").text
    assert "Skin lost in part, as another nerve serves it too: skin of heel." in told


@pytest.mark.parametrize(
    ("nerve", "at", "status", "said"),
    [
        ("talus", "", "not_understood", "No nerve, muscle, tendon or ligament here goes by the name"),
        ("soleus", "ankle", "unknown", "Only a nerve is cut at a level"),
        ("tibial nerve", "moon", "not_understood", "No place here goes by the name"),
        ("tibial nerve", "big toe", "unknown", "the places known are"),
        ("nerve to popliteus", "sole", "none", "below sole"),
    ],
)
def test_what_cannot_be_told_is_said(foot: Foot, nerve: str, at: str, status: str, said: str) -> None:
    """A muscle that is no nerve, a place nobody knows, and a nerve with nothing beyond the cut."""
    answer = foot.without(nerve, at)
    assert answer.status == status
    assert said in answer.text
