"""Questions of bones, joints, ligaments and sheets: what people say of them, and what goes by rows, ages and parts."""

import pytest

from footgraph.everyday import in_terms
from footgraph.foot import Foot
from footgraph.reply import read_through

MTP_JOINTS = {f"{nth}_metatarsophalangeal_joint" for nth in ("first", "second", "third", "fourth", "fifth")}


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("the base of which met is longest", "the base of which metatarsal is longest"),
        (
            "Which bone lies between the talus and the cuneiforms?",
            "Which bone articulates with the talus and articulates with the cuneiforms?",
        ),
        ("What stops the metatarsal heads from splaying apart?", "What holds together the metatarsal heads?"),
        ("Tendon in which the hallucal sesamoids are embedded", "the two sesamoids are embedded in the tendon of which muscle"),
        ("Distal tibiofibular joint: fibrous or synovial?", "is Distal tibiofibular joint a fibrous or a synovial joint"),
        ("hinge joints of the foot", "which joints of the foot are hinge joints"),
        ("Which ligament goes to the navicular?", "Which ligament is attached to the navicular?"),
        (
            "the septum between the deep and superficial flexors",
            "the septum between the deep and superficial flexors",
        ),
        ("which muscle goes to the navicular?", "which muscle goes to the navicular?"),
        ("lig. bifurcatum: its two parts", "ligamentum bifurcatum: its two parts"),
        ("highest point of the medial arch", "keystone of the medial arch"),
    ],
)
def test_words_of_bones_in_terms(text: str, terms: str) -> None:
    """A ligament is attached where a muscle goes; what lies between two bones meets both."""
    assert in_terms(text) == terms


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Where is the cuboid located in the foot?", {"midfoot"}),
        ("Is the talus part of the hindfoot, midfoot or forefoot?", {"hindfoot"}),
        ("In which row of the tarsus does the talus lie?", {"proximal_tarsal_bones"}),
        ("Which column does the navicular belong to?", {"medial_column_of_foot"}),
        ("What type of bone is the calcaneus?", {"short_bones_of_foot"}),
        ("The first metatarsal is classified as which type of bone?", {"long_bones_of_lower_limb"}),
        ("Which tendon grooves the talus?", {"flexor_hallucis_longus"}),
        ("The groove on the cuboid lodges the tendon of", {"fibularis_longus"}),
        ("Name the borders of the tibia", {"anterior_border_of_tibia", "interosseous_border_of_tibia", "medial_border_of_tibia"}),
        ("What are the processes of the talus?", {"lateral_process_of_talus", "posterior_process_of_talus"}),
        ("What fracture involves the cuboid?", {"nutcracker_fracture"}),
        (
            "What are the articular surfaces of the subtalar joint?",
            {"posterior_talar_articular_surface_of_calcaneus", "posterior_facet_of_talus_for_calcaneus"},
        ),
        ("In which position is the ankle joint most stable?", {"ankle_dorsiflexion"}),
        ("Subtalar joint: close-packed position?", {"foot_inversion"}),
        ("What is the loose packed position of the ankle joint?", {"ankle_plantarflexion"}),
        ("Which tarsal bone is known as the heel bone?", {"calcaneus"}),
        ("The talus is part of which arch?", {"medial_longitudinal_arch"}),
        ("The calcaneocuboid joint is the articulation between", {"calcaneus", "cuboid"}),
        ("The calcaneofibular ligament inserts on which bone?", {"calcaneus"}),
        ("How is the deltoid ligament injured?", {"foot_eversion"}),
        ("What mechanism injures the calcaneofibular ligament?", {"foot_inversion"}),
        (
            "The superior extensor retinaculum prevents bowstringing of which tendons?",
            {"tibialis_anterior", "extensor_hallucis_longus", "extensor_digitorum_longus", "fibularis_tertius"},
        ),
        ("What does the talus articulate with laterally?", {"fibula"}),
        ("What bone is distal to the navicular?", {"cuneiforms"}),
        ("The cuboid lies between which bones?", {"calcaneus", "fourth_metatarsal", "fifth_metatarsal"}),
        ("The medial malleolus belongs to", {"tibia"}),
        ("What is the distal articulation between tibia and fibula called?", {"distal_tibiofibular_joint"}),
        ("Name the components of the lateral collateral ligament.", {"lateral_collateral_ligament_of_ankle"}),
        ("Which part of the talus forms the ankle joint?", {"trochlea_of_talus"}),
        ("Name the two layers of the deltoid ligament", {"deep_deltoid_ligament", "superficial_deltoid_ligament"}),
        ("What is the role of the cuneiforms?", {"cuneiforms"}),
        ("The subtalar joint is between the talus and", {"calcaneus"}),
        ("The bifurcate ligament connects the calcaneus to the", {"cuboid", "navicular"}),
        ("The deltoid ligament is attached above to the", {"tibia"}),
        ("What are the parts of the talus?", {"head_of_talus", "neck_of_talus", "body_of_talus"}),
        (
            "What are the three parts of the plantar aponeurosis?",
            {f"{side}_part_of_plantar_aponeurosis" for side in ("central", "lateral", "medial")},
        ),
        ("first tarsal bone to start ossifying", {"calcaneus"}),
        ("Which bone of the foot ossifies first among the tarsals", {"calcaneus"}),
        ("binds the peroneal tendons behind the lateral malleolus", {"superior_fibular_retinaculum"}),
        ("tibialis posterior tendon: retinaculum?", {"flexor_retinaculum"}),
        ("bony components of the ankle joint", {"tibia", "fibula", "talus"}),
        ("landmarks of the navicular", {"tuberosity_of_navicular"}),
        ("by which ligament is eversion of the ankle limited?", {"deltoid_ligament"}),
        ("Second metatarsal base is wedged between which two tarsals?", {"medial_cuneiform", "lateral_cuneiform"}),
        ("os peroneum: hidden in which tendon?", {"fibularis_longus"}),
        ("Name the ligament between the calcaneus and the navicular", {"plantar_calcaneonavicular_ligament"}),
        ("the talonavicular joint is the articulation between which bones?", {"talus", "navicular"}),
        ("Last of the tarsal bones to get its ossification centre?", {"navicular"}),
        ("what is the second tarsal bone to ossify", {"talus"}),
        ("Which tarsals have no ossification centre at birth?", {"navicular", "cuneiforms"}),
        ("Which is the only tarsal to have a secondary ossification centre", {"calcaneus"}),
        ("In which metatarsal is the epiphysis at the base rather than the head?", {"first_metatarsal"}),
        ("which bones does the navicular meet proximally", {"talus"}),
        ("The talus transmits weight forward to which bone?", {"navicular"}),
        ("the talus rests on which bone", {"calcaneus"}),
        ("The navicular is interposed between the talus and what?", {"cuneiforms"}),
        ("Amputation through the midtarsal joint: which tarsals stay with the patient?", {"talus", "calcaneus"}),
        ("Through which joint does a Chopart amputation go", {"transverse_tarsal_joint"}),
        ("posterior pillar of the medial longitudinal arch", {"calcaneus"}),
        ("Which structure acts as the tie-beam of the medial longitudinal arch?", {"plantar_aponeurosis"}),
        ("Which part of the talus articulates with the navicular?", {"head_of_talus"}),
        ("tibiocalcaneal ligament ends on which part of the calcaneus", {"sustentaculum_tali"}),
        ("Name the three parts of the talus", {"head_of_talus", "neck_of_talus", "body_of_talus"}),
        ("Which leg bone carries most of the body weight?", {"tibia"}),
        ("Which tendon grooves the posterior process of the talus?", {"flexor_hallucis_longus"}),
        ("What are the two little round bones under the ball of the big toe sitting in?", {"flexor_hallucis_brevis"}),
        (
            "Of what parts is the bifurcate ligament made up?",
            {"calcaneocuboid_part_of_bifurcate_ligament", "calcaneonavicular_part_of_bifurcate_ligament"},
        ),
        ("Which bone of the leg bears least weight?", {"fibula"}),
        ("Which bone of the leg is not weight-bearing?", {"fibula"}),
        (
            "Which malleoli are broken in a trimalleolar fracture?",
            {"lateral_malleolus", "medial_malleolus", "posterior_malleolus"},
        ),
        ("Which bones do the Ottawa foot rules test?", {"base_of_fifth_metatarsal", "navicular"}),
        ("Which bones are palpated in the Ottawa ankle rules?", {"lateral_malleolus", "medial_malleolus"}),
        ("Which tarsal bone is grooved by flexor hallucis longus posteriorly?", {"talus"}),
        ("ossicle inside the peroneus longus tendon near the cuboid", {"os_peroneum"}),
        ("Meary's angle is between which bones", {"talus", "first_metatarsal"}),
        ("From the calcaneus the bifurcate ligament goes to which bones?", {"cuboid", "navicular"}),
        ("which ligament supports the medial longitudinal arch", {"plantar_calcaneonavicular_ligament"}),
        ("Which facet of the talus rests on the sustentaculum?", {"middle_facet_of_talus_for_calcaneus"}),
        ("What passes through the gap at the upper end of the interosseous membrane", {"anterior_tibial_artery"}),
        (
            "bones that border the intermediate cuneiform",
            {"navicular", "medial_cuneiform", "lateral_cuneiform", "second_metatarsal"},
        ),
    ],
)
def test_questions_of_bones(foot: Foot, text: str, answer: set[str]) -> None:
    """What goes by the rows of bones, by ages, by parts and by ends of ligaments."""
    found = {leaf for one in foot.ask(text).found for leaf in foot.store.leaves(one.structure.id)}
    assert found == {leaf for id in answer for leaf in foot.store.leaves(id)}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("How many bones in one foot, leave out the sesamoids", 26),
        ("How many bones has one foot, the sesamoids included with the others?", None),
        ("How many bones are in the foot including the sesamoids?", 28),
        ("How many phalanges has each of the lesser toes?", 3),
        ("How many tarsal and metatarsal bones are there together", 12),
        ("how many sesamoids are there constantly under the big toe joint?", 2),
    ],
)
def test_counts_of_bones(foot: Foot, text: str, number: int | None) -> None:
    """Some may be left out or counted too, or asked of each."""
    assert foot.ask(text).value == number


@pytest.mark.parametrize(
    "text",
    [
        "Which of the four cuneiforms is the largest?",
        "Name the three heads of gastrocnemius",
        "Which bone lies between the talus and the fifth metatarsal?",
        "Which part of the cuboid articulates with the talus?",
        "which cuneiform articulates with the calcaneus?",
        "which metatarsals does the navicular meet distally",
    ],
)
def test_what_is_not_so_is_not_answered(foot: Foot, text: str) -> None:
    """More than there are, or bones that do not meet."""
    assert foot.ask(text).status != "answered"


def test_whether_a_bone_of_the_leg_bears_weight(foot: Foot) -> None:
    """The tibia does, the fibula hardly."""
    assert foot.ask("Is the tibia weight bearing?").value is True
    assert foot.ask("Is the fibula weight bearing?").value is False


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("What is the shape of the medial cuneiform?", "wedge-shaped"),
        ("What shape is the cuboid?", "cubic"),
        ("On which side of the ankle is the deltoid ligament?", "Medial"),
        ("Is the calcaneofibular ligament medial or lateral?", "Lateral"),
        ("Is the ankle joint uniaxial, biaxial or multiaxial?", "Uniaxial"),
        ("What is the axis of the subtalar joint?", "oblique axis"),
    ],
)
def test_what_is_told_in_a_word(foot: Foot, text: str, said: str) -> None:
    """The shape of a bone is that of its definition, not that of a facet; sides and axes are told as works tell them."""
    answer = foot.ask(text)
    assert answer.status == "answered"
    assert said in answer.text


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("How many degrees of freedom does the subtalar joint have?", 1),
        ("How many axes does the first metatarsophalangeal joint have?", 2),
        ("How many layers does the deltoid ligament have?", 2),
    ],
)
def test_numbers_of_axes_and_layers(foot: Foot, text: str, number: int) -> None:
    """The axes of a joint are counted by what is told of it or of its type, the layers of a ligament by name."""
    assert foot.ask(text).value == number


@pytest.mark.parametrize(
    "text",
    [
        "Which tendon grooves the navicular?",
        "What are the parts of the flexor retinaculum?",
        "How many degrees of freedom do the tarsometatarsal joints have?",
        "Capsular pattern of the ankle joint?",
        "What injures the plantar aponeurosis?",
        "How is the long plantar ligament injured?",
        "In which row of the tarsus does the navicular lie?",
    ],
)
def test_what_no_work_tells_of_bones_is_not_answered(foot: Foot, text: str) -> None:
    """Of what is not told nothing near to it is answered in its place."""
    assert foot.ask(text).status in ("unknown", "not_understood")


def test_no_disease_is_a_structure_or_a_place(foot: Foot) -> None:
    """What fills the sinus tarsi is not its syndrome."""
    assert "condition" not in {one.structure.kind for one in foot.ask("Structure filling the sinus tarsi").found}


def test_the_bone_of_another_part_is_not_told(foot: Foot) -> None:
    """Where the tuberosity of some bone is asked for, the bone of a malleolus is not the answer."""
    text = "A prominence is felt in front of and below the medial malleolus. It is the tuberosity of which bone?"
    assert read_through(foot.store, text).status != "answered"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("short plantar ligament - its two bony ends?", {"calcaneus", "cuboid"}),
        ("where does the short plantar ligament end?", {"cuboid"}),
        ("The flexor retinaculum stretches between which two bony points?", {"medial_malleolus", "calcaneus"}),
        ("name the bones held by the spring ligament", {"calcaneus", "navicular"}),
        ("On which bones is the groove for the flexor hallucis longus tendon?", {"talus", "calcaneus"}),
        ("which parts of the tibia articulate with the talus?", {"inferior_articular_surface_of_tibia", "medial_malleolus"}),
        ("Which joint is formed by the heads of the metatarsals and the proximal phalanges?", MTP_JOINTS),
        ("Deltoid lig. - apex attached to?", {"tibia"}),
        ("bone resting on the sustentaculum tali", {"talus"}),
        ("which bone is the shin bone", {"tibia"}),
        ("which bone lies on the cuboid", set()),
        ("which bone carries the sustentaculum tali", {"calcaneus"}),
        ("From the calcaneus the bifurcate ligament forks to reach which bones?", {"navicular", "cuboid"}),
        ("lateral longitudinal arch - bony components", {"calcaneus", "cuboid", "fourth_metatarsal", "fifth_metatarsal"}),
        ("on what bone does flexor hallucis brevis end?", {"proximal_phalanx_of_big_toe"}),
        ("the interosseous membrane of the leg is stretched between the", {"tibia", "fibula"}),
    ],
)
def test_both_ends_of_a_tie(foot: Foot, text: str, expected: set[str]) -> None:
    """Both ends are all its bones, one end is not; of a bone the place is told that clearly most works name."""
    assert {one.structure.id for one in foot.ask(text).found} == expected


def test_a_toe_lacks_the_phalanges_of_which_it_has_none(foot: Foot) -> None:
    """The big toe has no middle phalanx; of another toe nothing is missing."""
    for text in ("Which phalanx does the hallux lack?", "Which phalanx is missing in the big toe?"):
        assert [one.structure.id for one in foot.ask(text).found] == ["middle_phalanges"]
    assert "middle_phalanges" not in [one.structure.id for one in foot.ask("Which phalanx does the third toe lack?").found]
