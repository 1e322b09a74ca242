"""What bounds a space, what lies in it, and the parts of the foot with the joints where they meet."""

from __future__ import annotations

import pytest

from footgraph.foot import Foot

WALLS = {"crural_fascia", "fibula", "anterior_intermuscular_septum", "posterior_intermuscular_septum"}


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("What forms the roof of the popliteal fossa?", {"popliteal_fascia"}),
        ("What are the boundaries of the lateral compartment of the leg?", WALLS),
        ("Boundaries of the popliteal fossa?", {"hamstrings", "gastrocnemius", "plantaris"}),
        ("Which bones bound the anterior compartment of the leg?", {"tibia", "fibula"}),
        ("What bounds the lateral compartment of the leg medially?", {"fibula"}),
        ("The deep posterior compartment is bounded posteriorly by", {"crural_fascia"}),
        ("Which bones form the tarsal tunnel?", {"calcaneus", "talus", "tibia"}),
        ("What is compressed in the tarsal tunnel?", {"tibial_nerve"}),
        ("Which joint separates the hindfoot from the midfoot?", {"transverse_tarsal_joint"}),
        ("What separates the forefoot from the midfoot?", {"tarsometatarsal_joints"}),
        ("Which parts of the foot does the Lisfranc joint separate?", {"forefoot", "midfoot"}),
        ("What are the three parts of the foot?", {"hindfoot", "midfoot", "forefoot"}),
    ],
)
def test_what_bounds_or_parts(foot: Foot, text: str, ids: set[str]) -> None:
    """Roof, walls and sides as works tell them; two parts of the foot meet at the joints whose bones belong to both."""
    answer = foot.ask(text)
    assert {one.structure.id for one in answer.found} == ids
    assert answer.facts


@pytest.mark.parametrize("text", ["Boundaries of the sinus tarsi?", "What are the boundaries of the first web space?"])
def test_walls_of_which_too_few_are_told_are_not_named(foot: Foot, text: str) -> None:
    """Of neither are as many sides told as bound a space."""
    assert foot.ask(text).status == "not_understood"


@pytest.mark.parametrize(
    "text",
    [
        "What are the contents of the lateral compartment of the leg?",
        "Lateral compartment: contents?",
        "What structures lie within the lateral compartment of the leg?",
        "Which structures are in the lateral compartment?",
    ],
)
def test_the_contents_of_a_compartment(foot: Foot, text: str) -> None:
    """Its muscles, its nerve and its vessels alike."""
    ids = {one.structure.id for one in foot.ask(text).found}
    assert ids == {"fibularis_longus", "fibularis_brevis", "superficial_fibular_nerve"}


def test_the_number_of_parts(foot: Foot) -> None:
    assert foot.ask("How many parts is the foot divided into?").value == 3
