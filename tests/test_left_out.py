"""What people leave out or break off before: a noun, a verb's object, the end of a sentence, the thing asked for last."""

import pytest

from footgraph.foot import Foot
from footgraph.left_out import in_full

INVERTORS_BEHIND = {"tibialis_posterior", "flexor_digitorum_longus", "flexor_hallucis_longus"}
LUMBRICALS = {"lumbricals"}
CUNEIFORMS = ("medial_cuneiform", "intermediate_cuneiform", "lateral_cuneiform")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The nerve to popliteus is a branch of?", {"tibial_nerve"}),
        ("CFL runs from fibula to", {"calcaneus"}),
        ("Which two muscles, one above and one below, are the main invertors?", {"tibialis_anterior", "tibialis_posterior"}),
        ("Some texts say tibial. Anyway, soleus is usually given to which nerve", {"tibial_nerve"}),
        ("Going up on tiptoe: which joint movement at the ankle", {"ankle_plantarflexion"}),
        ("the shin bone is called what by anatomists", {"tibia"}),
        ("Which of the leg's four compartments holds soleus?", {"superficial_posterior_compartment_of_leg"}),
        ("What happens at the ankle when you rise on tiptoe?", {"ankle_plantarflexion"}),
        ("which test for the tarsal tunnel involves tapping behind the malleolus", {"tinel_sign"}),
        ("the sciatic splits into these two trunks", {"tibial_nerve", "common_fibular_nerve"}),
        ("Everything in the lateral compartment of the leg runs off one nerve - which?", {"superficial_fibular_nerve"}),
        ("The interossei of the sole are all worked by one nerve: which?", {"lateral_plantar_nerve"}),
        ("All the muscles at the back of the leg have one nerve in common. Name it.", {"tibial_nerve"}),
        ("Having crossed the sole, fibularis longus attaches to which two bones?", {"medial_cuneiform", "first_metatarsal"}),
        ("inferior tibiofibular joint is a", {"syndesmosis"}),
        ("The lower tibiofibular joint may be classed as", {"syndesmosis"}),
        ("First MTP joint. Classification?", {"condyloid_joint"}),
        ("Calcaneocuboid joint: shape of the joint surfaces", {"saddle_joint"}),
        ("Final arteries into which the popliteal divides", {"anterior_tibial_artery", "posterior_tibial_artery"}),
        ("Which nerve splits near the knee into the superficial and deep fibular nerves?", {"common_fibular_nerve"}),
        ("The sesamoids of the big toe are embedded in the tendon of", {"flexor_hallucis_brevis"}),
        ("Which of the four lumbricals is on the medial plantar nerve?", {"first_lumbrical"}),
        ("the origin of the FHL muscle: bone?", {"fibula"}),
        ("dorsal interosseous number one inserts on which toe", {"second_toe"}),
        ("The two chief invertors of the foot are ___ and ___.", {"tibialis_anterior", "tibialis_posterior"}),
        ("Bony attachment at the far end of plantaris", {"calcaneus"}),
        ("proximal bony attachment of plantaris", {"femur"}),
        ("The tendon in the groove of the cuboid belongs to?", {"fibularis_longus"}),
        ("Contributors to the Achilles tendon", {"gastrocnemius", "soleus"}),
        ("Which tarsals wedge in the base of the second metatarsal on either side?", {"medial_cuneiform", "lateral_cuneiform"}),
        ("which bones does the intermediate cuneiform lie between", {"medial_cuneiform", "lateral_cuneiform"}),
        ("Which toe has a dorsal interosseous on both sides?", {"second_toe"}),
        ("Which one does not fit: talus, calcaneus, cuboid, tibia", {"tibia"}),
        ("Popliteus: femoral attachment?", {"lateral_condyle_of_femur"}),
        ("fibularis longus: to which two bones does its tendon attach?", {"medial_cuneiform", "first_metatarsal"}),
        ("What does tibialis anterior do at the ankle and the foot?", {"ankle_dorsiflexion", "foot_inversion"}),
        ("Distal tibiofibular joint belongs to which class of joint?", {"syndesmosis"}),
        ("Which toe gets two dorsal interossei?", {"second_toe"}),
        ("Main roots of tibialis anterior?", {"root_l4", "root_l5"}),
        ("Quadratus plantae: intrinsic or extrinsic?", {"intrinsic_muscles_of_foot"}),
        ("Fibularis tertius, anterior or lateral compartment?", {"anterior_compartment_of_leg"}),
        ("Divisions of the common peroneal nerve", {"superficial_fibular_nerve", "deep_fibular_nerve"}),
        ("Jogger's foot = entrapment of the ...", {"medial_plantar_nerve"}),
        ("The common fibular nerve winds round the neck of the ___", {"fibula"}),
        ("From what does the peroneal artery branch?", {"posterior_tibial_artery"}),
        ("MTP joints: synovial type?", {"condyloid_joint"}),
        ("Which nerve lies between the first and second layers?", {"lateral_plantar_nerve"}),
        ("Bellies found in the lateral compartment of the leg?", {"fibularis_longus", "fibularis_brevis"}),
        ("Deepest plantar layer: which tendons of leg muscles cross it?", {"fibularis_longus", "tibialis_posterior"}),
        ("The spring ligament acts like a hammock for the head of which bone?", {"talus"}),
        ("Which layer of the sole has only muscles of the lateral plantar nerve?", {"fourth_layer_of_sole"}),
        ("Which evertor lies outside the lateral compartment?", {"fibularis_tertius", "extensor_digitorum_longus"}),
    ],
)
def test_what_is_left_out_is_filled_in(foot: Foot, text: str, expected: set[str]) -> None:
    """A question that breaks off, or leaves out what everybody knows, is read in full."""
    assert {one.structure.id for one in foot.ask(text).found} == expected


@pytest.mark.parametrize(
    "text",
    [
        "Tibialis anterior: where on the talus does it insert?",
        "what does the sixth toe's flexor do",
        "Bipennate muscle in the deep calf",
    ],
)
def test_what_there_is_not_is_not_found(foot: Foot, text: str) -> None:
    """A place where a muscle does not end, or a toe too many, finds nothing."""
    assert foot.ask(text).status != "answered"


def test_what_some_have_by_a_branch_is_no_rule(foot: Foot) -> None:
    """What holds only by way of a branch that some people have is denied as a rule."""
    assert foot.ask("Is EDB supplied by the superficial fibular nerve?").value is False


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Longest metatarsal bone is number", {"second_metatarsal"}),
        ("which muscles are the main invertors of the foot on a steep slope", {"tibialis_anterior", "tibialis_posterior"}),
        ("At its end, the popliteal artery gives", {"anterior_tibial_artery", "posterior_tibial_artery"}),
        ("Does the tibialis posterior tendon cross the subtalar joint?", {"tibialis_posterior"}),
        (
            "Between which two sole muscles do the lateral plantar nerve and vessels run as they cross the foot?",
            {"flexor_digitorum_brevis", "quadratus_plantae"},
        ),
        (
            "Of the first-layer sole muscles, which two answer to the medial plantar nerve?",
            {"abductor_hallucis", "flexor_digitorum_brevis"},
        ),
        ("Pick out the third-layer muscles that act on the big toe.", {"adductor_hallucis", "flexor_hallucis_brevis"}),
        ("Which abductor of the little toe lies in the first layer?", {"abductor_digiti_minimi"}),
        ("From its calcaneal stem, the bifurcate ligament splits to reach", {"cuboid", "navicular"}),
        ("Gastrocnemius and soleus: shared tendon", {"calcaneal_tendon"}),
        ("Nervus musculorum interosseorum plantarium pedis", {"lateral_plantar_nerve"}),
        ("whats the nreve to tibalis posterior", {"tibial_nerve"}),
        ("Invertors that run behind, not in front of, the medial malleolus", INVERTORS_BEHIND),
        ("Which tendons run behind the lateral malleolus, not in front of it?", {"fibularis_longus", "fibularis_brevis"}),
        ("Muscles whose tendons lie in the tarsal tunnel, not the nerve or the vessels", INVERTORS_BEHIND),
        ("Where does fibularis longus attach on the foot?", {"medial_cuneiform", "first_metatarsal"}),
        ("Bending the toes up tightens what under the sole?", {"plantar_aponeurosis"}),
        ("Muskeln der Peroneusgruppe?", {"fibularis_longus", "fibularis_brevis"}),
        ("From what bone do the first-layer foot muscles all arise?", {"calcaneus"}),
        ("strongest evertors of the foot", {"fibularis_longus", "fibularis_brevis"}),
        ("a calf stretch with the knee straight mainly stretches", {"gastrocnemius"}),
        ("parts of a metatarsal", {"metatarsal_bases", "metatarsal_shafts", "metatarsal_heads"}),
        ("What parts does the talus have?", {"head_of_talus", "neck_of_talus", "body_of_talus"}),
        ("Fibularis brevis: chief bone of insertion", {"fifth_metatarsal"}),
        ("The last joint of a toe alone is flexed: name?", {"mallet_toe"}),
        ("Which muscle of the second layer has two different nerves?", LUMBRICALS),
        ("The central muscle of the first layer", {"flexor_digitorum_brevis"}),
        ("Lisfranc's ligament ties together", {"medial_cuneiform", "second_metatarsal"}),
        ("Which artery do you feel just lateral to the tendon of EHL?", {"dorsalis_pedis_artery"}),
        ("the five bones of the midfoot", {"navicular", "cuboid", *CUNEIFORMS}),
        ("Turning the sole outwards is termed", {"foot_eversion"}),
    ],
)
def test_what_is_put_another_way(foot: Foot, text: str, found: set[str]) -> None:
    """A number in a row, a trailing clause, a tendon for its muscle and a slip of the pen leave the question what it is."""
    assert {one.structure.id for one in foot.ask(text).found} == found


def test_a_whole_question_stays_as_it_is() -> None:
    """Nothing is added where nothing is left out."""
    assert in_full("Which nerve supplies soleus?") == "Which nerve supplies soleus?"
