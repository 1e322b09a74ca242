"""What runners, dancers and parents say: parts by their place, deeds, and what something is called."""

import pytest

from footgraph.everyday import in_terms
from footgraph.foot import Foot


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("the knob on the outer side of my ankle belongs to which bone", "the lateral malleolus is part of which bone"),
        ("which muscles pull on the thick cord above the heel", "which muscles insert on the Achilles tendon"),
        (
            "which muscle runs to the tip of the big toe underneath",
            "which flexor muscle inserts on the distal phalanx of the big toe",
        ),
        ("which muscle keeps my foot from slapping down", "which muscle dorsiflexes the foot"),
        ("who curls the toes under", "who flexes the toes"),
        ("picking up a pencil with the toes", "flexing the toes"),
        ("rolling onto the outside of my feet", "inverting the foot"),
        ("which joint bends when I point my foot", "at which joint does point my foot take place"),
        ("the sole facing the other foot: name of that movement", "what is foot inversion"),
        ("stiff big toe = which condition", "what is hallux rigidus"),
        ("Which tendon inserts on the toes I and II", "Which tendon inserts on the toes 1 and II"),
        ("when I lift my toes I see it", "when I lift my toes I see it"),
        ("a nail curls into the skin of the toe", "a nail curls into the skin of the toe"),
    ],
)
def test_lay_words_in_terms(text: str, terms: str) -> None:
    """A part told by its place has its name, a deed its movement; what is told besides is kept."""
    assert in_terms(text) == terms


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The muscle down the front of my shin that burns on hills?", {"tibialis_anterior"}),
        ("the vein up the back of the calf", {"small_saphenous_vein"}),
        ("which muscles push me off the ground at toe off", {"gastrocnemius", "soleus"}),
        (
            "The tissue over the ankle front that straps down the tendons?",
            {"superior_extensor_retinaculum", "inferior_extensor_retinaculum"},
        ),
        ("Which muscles hide under soleus?", {"tibialis_posterior", "flexor_digitorum_longus", "flexor_hallucis_longus"}),
        ("gastroc attaches at the top to what?", {"femur"}),
        ("the long thin one next to gastroc that people call the freshman's nerve?", {"plantaris"}),
        ("lift only the big toe, keep the others down: which long muscle?", {"extensor_hallucis_longus"}),
        (
            "Big toe pressed down, the other four lifted. Who lifts them?",
            {"extensor_digitorum_longus", "extensor_digitorum_brevis"},
        ),
        ("A nerve winds round the neck of the fibula. Called?", {"common_fibular_nerve"}),
        ("what do you call it when the arch is too high?", {"cavus_foot"}),
        ("which muscle lies along the inside edge of the foot?", {"abductor_hallucis"}),
        ("big tendon I can squeeze behind my ankle, what's that?", {"calcaneal_tendon"}),
        ("the tight band you feel under the arch, what is it called?", {"plantar_aponeurosis"}),
        ("shelf of bone on the inner side of the calcaneus", {"sustentaculum_tali"}),
        ("term for the sole of the foot", {"sole"}),
        ("groove under the sustentaculum tali carries the", {"flexor_hallucis_longus"}),
        ("what is the adductor of the great toe called", {"adductor_hallucis"}),
        ("what's the bony ridge down the front of the leg", {"anterior_border_of_tibia"}),
        ("deep peroneal nerv", {"deep_fibular_nerve"}),
        ("what's the smaller of the two bones in the shin", {"fibula"}),
        ("muscle on the outer edge of the foot that pulls the little toe away from the others", {"abductor_digiti_minimi"}),
        ("which muscle forms the bulk of the calf", {"gastrocnemius"}),
        ("the muscle I feel tighten next to my shin when I lift my toes up", {"tibialis_anterior"}),
        ("which main muscle lifts up the front of the foot so it doesn't drag", {"tibialis_anterior"}),
        ("which muscles heave you off the floor at the end of each stride", {"gastrocnemius", "soleus"}),
        ("what makes the four small toes curl at the tips?", {"flexor_digitorum_longus", "quadratus_plantae"}),
        ("at which joint do you move when the foot rocks from side to side on rough ground", {"subtalar_joint"}),
        ("which nerve is it when you bang the inside of your ankle", {"tibial_nerve"}),
        ("which tendons pass under the peroneal retinaculum", {"fibularis_longus", "fibularis_brevis"}),
    ],
)
def test_what_people_mean(foot: Foot, text: str, answer: set[str]) -> None:
    """What is asked in lay words has the answer that it has in the words of the field."""
    leaves = [leaf for one in foot.ask(text).found for leaf in foot.store.leaves(one.structure.id)]
    assert set(leaves) == answer


@pytest.mark.parametrize(
    "text",
    [
        "what is the fifth lumbrical in the sole called?",
        "the muscle down the front of my forearm, what's it called?",
        "which surgeon near me is best for plantar fasciitis?",
        "nerve to the hypothenar muscles of the foot",
        "A bony point is felt below the medial malleolus. Of which bone is it part?",
        "what is callus",
        "which muscle is mistaken for a nerve?",
        "what do you call it when the toes point out like a duck?",
    ],
)
def test_what_nobody_means(foot: Foot, text: str) -> None:
    """What is not there, or nothing is told of, has no name."""
    assert foot.ask(text).status != "answered"
