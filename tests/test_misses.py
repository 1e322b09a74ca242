"""An answer that misses what was asked is not given; one that meets it is."""

from __future__ import annotations

import pytest

import footgraph
from footgraph.foot import Foot
from footgraph.reply import read_through


@pytest.fixture(scope="module")
def foot() -> Foot:
    return footgraph.load()


@pytest.mark.parametrize(
    "question",
    [
        "which tendon passes over the sustentaculum tali",
        "List everything at the front of the shin that dorsiflexes the ankle.",
        "Kite angle, bones measured?",
        "Both bellies of FHB are inserted where?",
        "CPN injury at fibular neck: gait seen",
        "Superficial posterior compartment of the leg, muscular contents?",
    ],
)
def test_what_is_missed_is_not_answered(foot: Foot, question: str) -> None:
    """Two ends, all there are, bones, a place, a gait and muscles alone are not met by something else."""
    assert read_through(foot.store, question).status != "answered"


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("In the calf, the companion nerve of the small saphenous vein is", ["sural_nerve"]),
        ("The spring ligament stretches from where to where?", ["calcaneus", "navicular"]),
        ("Flexor retinaculum of the ankle - from where to where?", ["medial_malleolus", "calcaneus"]),
        ("Fibularis brevis has its proximal attachment on what bone?", ["fibula"]),
        ("Soleus has its distal attachment on what bone?", ["calcaneus"]),
        ("dorsalis pedis continues which artery?", ["anterior_tibial_artery"]),
        ("strong ligament inside the sinus tarsi between talus and calcaneus", ["interosseous_talocalcaneal_ligament"]),
        (
            "Does the front ligament of the outer ankle (ATFL) limit plantarflexion with inversion?",
            ["anterior_talofibular_ligament"],
        ),
        ("What single structure is it that tightens in the windlass?", ["plantar_aponeurosis"]),
    ],
)
def test_what_is_met_is_answered(foot: Foot, question: str, found: list[str]) -> None:
    """The kind, the end and the name that are asked for are found."""
    assert [one.structure.id for one in foot.ask(question).found] == found


def test_a_way_over_the_dorsum_is_that_of_its_artery(foot: Foot) -> None:
    """The blood takes the way that the question names, not the shorter one."""
    answer = foot.ask("Follow the blood from the popliteal fossa over the dorsum of the foot down into the deep plantar arch.")
    assert answer.kind == "path"
    assert "dorsalis_pedis_artery" in [one.structure.id for one in answer.found]


def test_a_muscle_at_a_joint_it_does_not_cross(foot: Foot) -> None:
    """Where nothing is told to be crossed, nothing is said of it in half a sentence."""
    answer = foot.ask("How does soleus move the knee?")
    assert answer.status == "none"
    assert "crosses the :" not in answer.text
