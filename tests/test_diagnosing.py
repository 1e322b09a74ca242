"""Diseases, deformities, tests and operations told by their signs, and what those that are named concern."""

from __future__ import annotations

import pytest

from footgraph import Foot

FOUND = {
    "toe curled down at its last knuckle, what is that": "mallet_toe",
    "a toe that is bent at the middle knuckle, the tip straight: what's this deformity?": "hammer_toe",
    "which walk results from foot drop": "steppage_gait",
    "Kind of gait seen because of a dropped foot": "steppage_gait",
    "heel never gets to the ground, foot always pointing down: name for this position": "pes_equinus",
    "burning between the third and fourth toes, click on squeezing. What is it?": "morton_neuroma",
    "deformity with the heel turned outward": "heel_valgus",
    "the little toe lies over the fourth: name": "overlapping_fifth_toe",
    "PIP joint of the second toe fixed in flexion, MTP extended, DIP not flexed. Which deformity?": "hammer_toe",
    "MTP up, PIP and DIP down: what is the toe deformity?": "claw_toe",
    "Which joint is bent in a mallet toe?": "distal_interphalangeal_joints",
    "Name for a big toe leaning over towards the others?": "hallux_valgus",
    "medical term for a foot with an abnormally high arch": "cavus_foot",
    "Sharp heel pain with the first steps in the morning: most likely condition": "plantar_fasciitis",
    "Where does Morton's neuroma usually sit?": "third_intermetatarsal_space",
    "Freiberg: which metatarsal head?": "second_metatarsal",
    "Dysfunction of which tendon is the commonest cause of adult acquired flatfoot?": "tibialis_posterior",
    "What structure is inflamed in plantar fasciitis?": "plantar_aponeurosis",
    "Which of the lateral ligaments is the last to tear?": "posterior_talofibular_ligament",
    "Kidner procedure removes which bone?": "accessory_navicular",
    "Which bone does a pilon fracture involve?": "tibia",
    "Amputation through the ankle joint keeping the heel pad - whose?": "syme_amputation",
    "Black specks on the heel of a tennis player": "black_heel",
    "Felt like being kicked in the back of the leg playing squash, now no push-off. What tore?": "calcaneal_tendon",
    "Head of the talus has dropped and the inner arch has collapsed: torn ligament?": "plantar_calcaneonavicular_ligament",
    "Itchy peeling skin between the 4th and 5th toes, cause?": "tinea_pedis",
    "Ratio of systolic pressure at ankle to arm": "ankle_brachial_index",
    "Stroking the sole and the big toe goes up. Sign?": "babinski_sign",
    "What is removed in a Kidner operation?": "accessory_navicular",
    "Which tendon is transferred to the dorsum for foot drop?": "tibialis_posterior",
    "Compartment syndrome of the deep posterior compartment - which nerve suffers?": "tibial_nerve",
    "Which treatment with serial casting is the standard for clubfoot?": "ponseti_method",
    "Which classification is used for calcaneal fractures?": "sanders_classification",
    "Weak EHL: which root?": "root_l5",
    "Which tarsal bone dies after a fracture through its neck?": "talus",
    "No movement of the foot on calf squeeze (Thompson) - what's ruptured?": "calcaneal_tendon",
    "Man jumps from a balcony, landing on both heels. Fractured bone?": "calcaneus",
    "OA with a stiff first MTP joint, no dorsiflexion. Called?": "hallux_rigidus",
    "A patient is asked to walk on tiptoe and cannot. Which nerve root does this screen?": "root_s1",
    "Talar tilt with the foot at neutral examines which ligament?": "calcaneofibular_ligament",
    "The anterior drawer test of the ankle stresses chiefly the": "anterior_talofibular_ligament",
    "Burning between the third and fourth toes, a click when the forefoot is squeezed. What is it?": "morton_neuroma",
    "Knee raised high at every step because the toes hang, what's that walk called?": "steppage_gait",
    "Type of gait adopted because of a dropped foot": "steppage_gait",
    "Foot fixed pointing downwards, heel never touches the ground: term for this deformity?": "pes_equinus",
    "Glass cuts the front of the ankle and the big toe will not come up. Tendon cut?": "extensor_hallucis_longus",
    "Laceration behind the medial malleolus, inversion is weak. Which tendon is cut?": "tibialis_posterior",
    "Roofer falls from a ladder and lands squarely on both heels. Which tarsal bone is broken?": "calcaneus",
    "Cut-down in front of the medial malleolus endangers which nerve?": "saphenous_nerve",
    "Where is the common fibular nerve most exposed to injury as it winds round bone?": "neck_of_fibula",
    "Stabbing under the heel with the first steps in the morning: which structure is the culprit?": "plantar_aponeurosis",
    "Ballet dancer, pain behind the inner ankle when en pointe, and the great toe hurts when bent. Tendon at fault?": (
        "flexor_hallucis_longus"
    ),
}
REFUSED = {
    "Which nerve is compressed in cubital tunnel syndrome?": "not_understood",
    "Colles fracture affects which bone": "not_understood",
    "mallet finger: which tendon is torn?": "outside",
    "nerve to the thenar muscles of the foot": "outside",
    "Which surgeon in my town is best for bunions?": "outside",
    "Why is soleus the chief dorsiflexor?": "none",
    "Where is the fourth cuneiform bone?": "none",
    "As soleus crosses the knee, which nerve supplies it?": "none",
    "When the anterior tibial tendon goes behind the lateral malleolus, what retinaculum keeps it there?": "none",
    "Slashed across the front of the ankle, cannot dorsiflex the foot. Which tendon is cut?": "not_understood",
    "Which muscle does the Achilles reflex test in the arm?": "outside",
    "What insole brand does the article recommend?": "outside",
    "Would you operate on my bunion?": "outside",
    "How long should I rest my stress fracture?": "outside",
}


@pytest.mark.parametrize("question", FOUND)
def test_what_signs_tell_and_what_is_concerned(foot: Foot, question: str) -> None:
    """Signs, how joints stand, and the name of a disease lead to what is asked for."""
    assert [one.structure.id for one in foot.ask(question).found] == [FOUND[question]]


def test_what_is_hurt_in_turn_is_told_in_order(foot: Foot) -> None:
    """What tears first, next and last in an injury is a row."""
    row = [one.structure.id for one in foot.ask("In what order do the lateral ankle ligaments tear?").found]
    assert row == ["anterior_talofibular_ligament", "calcaneofibular_ligament", "posterior_talofibular_ligament"]


def test_what_an_operation_fuses_may_be_several(foot: Foot) -> None:
    """A list whose noun stands once, at its end, names each of its items."""
    found = {one.structure.id for one in foot.ask("What joints are fused in a triple arthrodesis?").found}
    assert found == {"subtalar_joint", "talonavicular_joint", "calcaneocuboid_joint"}


@pytest.mark.parametrize("question", REFUSED)
def test_strangers_are_not_taken_for_what_is_known(foot: Foot, question: str) -> None:
    """A name that is not known here, or another part of the body, is not answered with the nearest there is."""
    answer = foot.ask(question)
    assert (answer.status, answer.found) == (REFUSED[question], ())


@pytest.mark.parametrize(
    ("text", "both"),
    [
        (
            "Between the heads of which metatarsals does a Morton neuroma typically sit?",
            ["third_metatarsal", "fourth_metatarsal"],
        ),
        ("Morton's neuroma lies between which toes?", ["third_toe", "fourth_toe"]),
        ("Hauser neuroma: between which metatarsal heads?", ["second_metatarsal", "third_metatarsal"]),
    ],
)
def test_between_which_two_a_condition_lies(foot: Foot, text: str, both: list[str]) -> None:
    """A space bears the number of the bone on its medial side, and lies between that and the next."""
    assert [one.structure.id for one in foot.ask(text).found] == both


@pytest.mark.parametrize(
    ("text", "structure"),
    [
        ("Prone patient, calf squeezed, foot stays still. Torn structure?", "calcaneal_tendon"),
        ("what is torn in turf toe?", "first_plantar_plate"),
        ("Squeezing the calf of a prone patient produces no movement at the foot. What is ruptured?", "calcaneal_tendon"),
        ("When the calf is squeezed with the patient prone the foot does not plantarflex. What has torn?", "calcaneal_tendon"),
    ],
)
def test_of_an_injury_the_torn_structure(foot: Foot, text: str, structure: str) -> None:
    """Where the torn structure is asked for, the injury that is told is not the answer."""
    assert [one.structure.id for one in foot.ask(text).found] == [structure]


@pytest.mark.parametrize("name", ["march fracture", "Achilles tendon rupture", "Pott fracture", "Lisfranc injury"])
def test_the_name_of_an_injury_tells_of_nothing_broken(foot: Foot, name: str) -> None:
    """'What is a march fracture' asks what it is, not which bone breaks in it."""
    assert foot.ask(f"What is a {name}?").kind == "description"


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("What does the Thompson test test?", "achilles_tendon_rupture"),
        ("What does the anterior drawer test assess?", "anterior_talofibular_ligament"),
        ("Which structure does the Thompson test test?", "calcaneal_tendon"),
    ],
)
def test_what_a_test_tests(foot: Foot, text: str, id: str) -> None:
    assert [one.structure.id for one in foot.ask(text).found] == [id]


def test_a_muscle_that_only_shifts_has_lost_no_nerve(foot: Foot) -> None:
    """In hallux valgus the muscles of the big toe slip aside; no nerve is hurt."""
    assert foot.ask("Which nerve is involved in hallux valgus?").status == "unknown"


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Which muscles are weak in claw toe?", {"intrinsic_muscles_of_foot"}),
        ("Which muscle is tight in equinus?", {"gastrocnemius"}),
        ("What is the mechanism of injury of turf toe?", {"first_mtp_extension"}),
        ("Which tendon is involved in foot drop?", set()),
        ("Which gait is seen in posterior tibial tendon dysfunction?", set()),
        ("What is the position of the foot in foot drop?", set()),
        ("How is Jones fracture diagnosed?", set()),
    ],
)
def test_what_is_told_of_a_condition_and_no_more(foot: Foot, text: str, ids: set[str]) -> None:
    """Muscles told to be weak or tight, movements that cause it; a tendon that is moved in an operation is not involved."""
    assert {one.structure.id for one in foot.ask(text).found} == ids
