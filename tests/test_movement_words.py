"""Movements told by a noun: which nerve, tendon, compartment or muscle is asked of them, and which nerve where one is lost."""

import pytest

from footgraph.foot import Foot
from footgraph.movement_words import in_verbs


@pytest.mark.parametrize(
    "text",
    ["Which nerve controls sensation of the toes?", "Which nerve is involved in dorsiflexion and eversion?", "Which nerve?"],
)
def test_other_texts_stay_as_they_are(text: str) -> None:
    """Nothing is put otherwise that names no movement, or several."""
    assert in_verbs(text) == text


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Which nerve controls dorsiflexion?", {"deep_fibular_nerve"}),
        ("Eversion is controlled by which nerve?", {"superficial_fibular_nerve"}),
        ("Plantarflexion: nerve?", {"tibial_nerve"}),
        ("Name the nerve for inversion", {"tibial_nerve", "deep_fibular_nerve"}),
        ("What nerve is needed for extension of the big toe?", {"deep_fibular_nerve"}),
        ("Which nerve supplies the muscles of toe flexion?", {"tibial_nerve"}),
        ("Loss of flexion of the toes suggests injury to which nerve?", {"tibial_nerve"}),
        ("Damage to which nerve causes loss of inversion?", {"tibial_nerve"}),
        ("Which compartment produces dorsiflexion?", {"anterior_compartment_of_leg"}),
        ("Inability to extend the big toe suggests damage to which muscle?", {"extensor_hallucis_longus"}),
        ("Which muscle opposes flexion of the big toe?", {"extensor_hallucis_longus", "extensor_hallucis_brevis"}),
        ("The prime mover of flexion of the big toe is the", {"flexor_hallucis_longus"}),
        ("If you cannot dorsiflex the foot, which muscle is weak?", {"tibialis_anterior"}),
    ],
)
def test_who_makes_a_movement(foot: Foot, text: str, answer: set[str]) -> None:
    """The nerve, the compartment or the muscle that a movement depends on is found, however it is asked."""
    assert {one.structure.id for one in foot.ask(text).found} == answer


@pytest.mark.parametrize(
    "text",
    [
        "What toe response makes a Babinski sign positive?",
        "Babinski sign: toe movement",
        "Which way does the toe go in Babinski's sign?",
    ],
)
def test_what_a_sign_makes_a_toe_do_is_a_movement(foot: Foot, text: str) -> None:
    """The toe is not what is asked for, but how it moves."""
    assert {one.structure.id for one in foot.ask(text).found} == {"big_toe_extension"}
