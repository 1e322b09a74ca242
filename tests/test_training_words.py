"""What is done to train muscles, and who works against the ground."""

import pytest

from footgraph.foot import Foot
from footgraph.training_words import in_training_terms


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Heel raises train which leg compartment?", "which compartment plantarflexes the foot"),
        ("Which muscles does heel walking strengthen?", "which muscles dorsiflex the foot"),
        ("Which muscles does a heel raise train?", "Which muscles does a heel raise train?"),
        ("Which muscles does heel walking with weights train?", "Which muscles does heel walking with weights train?"),
        (
            "Tying a band round the forefoot and pulling it outwards trains which muscles?",
            "pulling the foot outwards against a band trains which muscles?",
        ),
    ],
)
def test_training_words_in_terms(text: str, terms: str) -> None:
    """What trains the muscles of a movement asks who makes it; of an exercise it is told itself whom it loads."""
    assert in_training_terms(text) == terms


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Walking on the heels trains the muscles of which leg compartment?", "anterior_compartment_of_leg"),
        ("Who keeps the great toe pressed to the ground at toe-off?", "flexor_hallucis_longus"),
        ("which compartment of the leg is trained by heel raises?", "superficial_posterior_compartment_of_leg"),
        ("Which muscles shove you off the ground at the end of each step?", "gastrocnemius soleus"),
        ("What muscle makes the bulge at the back of my lower leg?", "gastrocnemius"),
    ],
)
def test_what_is_trained(foot: Foot, text: str, answer: str) -> None:
    """Who is trained are those who make the movement."""
    assert {one.structure.id for one in foot.ask(text).found} == set(answer.split())
