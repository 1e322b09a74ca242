"""What is asked in several steps or of several at once: layers, shared nerves, the nearest of some, two and more conditions."""

import pytest

from footgraph.chain_words import in_chain_terms
from footgraph.foot import Foot


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Name what belongs to the second muscular layer of the sole", "which muscles are in the second layer of the sole"),
        ("contents (muscles) of the third layer of the sole", "muscles of the third layer of the sole"),
        ("medial longitudinal arch - bony components", "bones of the medial longitudinal arch"),
        ("The muscles of the calf share one nerve. Which?", "which nerve supplies the muscles of the calf"),
        ("PIP joints of toes 2-5: flexed by?", "which muscles flex the PIP joints of toes 2-5"),
        ("sole function of plantaris", "what is the only function of plantaris"),
        ("foremost tendon behind the medial malleolus", "most anterior tendon behind the medial malleolus"),
        ("muscle whose tendon does not enter the sole", "muscle that do not run in the sole"),
        ("which muscles of the sole share no nerve", "which muscles of the sole share no nerve"),
    ],
)
def test_chain_words_in_terms(text: str, terms: str) -> None:
    """What is asked in several steps is put in the order of words in which it is read."""
    assert in_chain_terms(text) == terms


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (
            "What belongs to the third muscular layer of the sole?",
            "adductor_hallucis flexor_digiti_minimi_brevis flexor_hallucis_brevis",
        ),
        ("two-headed muscle of the sole's second layer", "quadratus_plantae"),
        ("Which muscle of the calf has two heads?", "gastrocnemius"),
        ("All the muscles of the anterior compartment share one nerve: which?", "deep_fibular_nerve"),
        ("Which deep posterior leg muscle does not enter the sole?", "popliteus"),
        ("which muscle supplied by the superficial fibular nerve runs in the sole?", "fibularis_longus"),
        ("Of the two peroneal tendons, which crosses the sole?", "fibularis_longus"),
        ("Which of the two fibular tendons lies closer to the lateral malleolus?", "fibularis_brevis"),
        ("Of the talus and calcaneus, which articulates with the cuboid?", "calcaneus"),
        ("Name the two strongest evertors", "fibularis_brevis fibularis_longus"),
        ("two largest tarsal bones", "calcaneus talus"),
        ("Which leg compartment has the fewest muscles?", "lateral_compartment_of_leg"),
        ("Two dorsal interossei end on the same toe. Which one is that?", "second_toe"),
        ("Which lumbrical is unipennate?", "first_lumbrical"),
        (
            "Where does the muscle that arises from the lateral supracondylar line of the femur insert?",
            "calcaneus",
        ),
        ("On which bones does the tendon that grooves the cuboid insert?", "first_metatarsal medial_cuneiform"),
        ("Principal artery of the leg compartment that contains soleus", "posterior_tibial_artery"),
        ("muscles on the back of the leg that cross knee and ankle", "gastrocnemius plantaris"),
        ("Medial cuneiform and first metatarsal: which muscles insert there?", "fibularis_longus tibialis_anterior"),
        ("Whose tendon inserts on the same two bones as tibialis anterior?", "fibularis_longus"),
        ("Which muscle holds the two sesamoids in its tendons?", "flexor_hallucis_brevis"),
        ("which muscle has an ossicle in its tendon next to the cuboid", "fibularis_longus"),
        (
            "the four compartments of the leg",
            "anterior_compartment_of_leg lateral_compartment_of_leg superficial_posterior_compartment_of_leg"
            " deep_posterior_compartment_of_leg",
        ),
        ("which small sole muscles abduct the big toe yet flex it", "abductor_hallucis"),
        ("Walking on the heels trains the muscles of which leg compartment?", "anterior_compartment_of_leg"),
        ("In the windlass mechanism, what gets tightened as the toes extend?", "plantar_aponeurosis"),
        ("which tarsal bone articulates with neither the tibia nor a metatarsal?", "calcaneus navicular"),
        ("Which muscles share the first layer with flexor digitorum brevis?", "abductor_digiti_minimi abductor_hallucis"),
        ("Which muscle is the odd one out: TA, EHL, EDL, FHL?", "flexor_hallucis_longus"),
        ("All lumbricals but one have the lateral plantar nerve. Which is the exception?", "first_lumbrical"),
        ("Give the nerve supply and the layer of adductor hallucis.", "lateral_plantar_nerve third_layer_of_sole"),
        ("which tendon holds the transverse arch?", "fibularis_longus"),
    ],
)
def test_chains_are_answered(foot: Foot, text: str, answer: str) -> None:
    """A question of several steps or conditions gets what meets them all."""
    assert {one.structure.id for one in foot.ask(text).found} == set(answer.split())


@pytest.mark.parametrize(
    "text",
    ["Which muscle of the third layer has two heads?", "which toes are webbed?", "the three largest muscles of the leg"],
)
def test_chains_that_nothing_meets_alone(foot: Foot, text: str) -> None:
    """One is asked for that has two heads, and two have; of others nothing is told: no list is given instead."""
    assert foot.ask(text).status in ("none", "not_understood", "unknown")
