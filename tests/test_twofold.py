"""Questions that hold another: two at once, whether one has a part, whether it is the foremost of its kind."""

import pytest

from footgraph.foot import Foot


def ids(foot: Foot, text: str) -> set[str]:
    answer = foot.ask(text)
    assert answer.status == "answered", answer.text
    return {one.structure.id for one in answer.found}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Name the muscle that unlocks the knee and its nerve", {"popliteus", "tibial_nerve"}),
        (
            "Tendon inserting beside tibialis anterior on the first ray but coming from the lateral compartment: whose, "
            "and by what nerve is it served?",
            {"fibularis_longus", "superficial_fibular_nerve"},
        ),
        ("The long plantar ligament converts the cuboid groove into a tunnel; on what bone does it begin?", {"calcaneus"}),
        (
            "Which deep calf muscle with a fibular origin flexes the great toe, and which nerve supplies it?",
            {"flexor_hallucis_longus", "tibial_nerve"},
        ),
        (
            "Which nerve supplies the anterior compartment of the leg? And which artery?",
            {"deep_fibular_nerve", "anterior_tibial_artery"},
        ),
        (
            "Deep posterior compartment muscles that flex the toes, and the nerve they share",
            {"flexor_hallucis_longus", "flexor_digitorum_longus", "tibial_nerve"},
        ),
    ],
)
def test_two_questions_in_one_text_are_both_answered(foot: Foot, text: str, expected: set[str]) -> None:
    """The second leans on the answer to the first, or on what it asked of."""
    assert ids(foot, text) == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("does the big toe have a middle phalanx?", False),
        ("does the second toe have a middle phalanx?", True),
        ("Does adductor hallucis have an oblique and a transverse head?", True),
        ("Is the calcaneus the largest tarsal bone?", True),
        ("Is the navicular the largest tarsal bone?", False),
        ("Are all four lumbricals of the foot supplied by the same nerve?", False),
        ("EHL inserts on the distal phalanx of the hallux, right?", True),
        ("Is soleus stronger than gastrocnemius?", True),
        ("Is inversion of greater range than eversion?", True),
        ("Is the ankle more stable in plantarflexion than in dorsiflexion?", False),
        ("Does extensor digitorum brevis send a tendon to the little toe as a rule?", False),
    ],
)
def test_yes_or_no_by_asking_which(foot: Foot, text: str, value: bool) -> None:
    """A yes or a no, with what it rests on."""
    answer = foot.ask(text)
    assert (answer.status, answer.value) == ("answered", value), answer.text


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("Which of these lies deepest: gastrocnemius, soleus, popliteus?", "popliteus"),
        (
            "Which is the most superficial: quadratus plantae, adductor hallucis or flexor digitorum brevis?",
            "flexor_digitorum_brevis",
        ),
        ("Of EHL, EDL and tibialis anterior, which lies most medially?", "tibialis_anterior"),
        ("Which lies deeper, soleus or popliteus?", "popliteus"),
    ],
)
def test_the_one_farthest_to_a_side(foot: Foot, text: str, id: str) -> None:
    """By what each is told to lie beside, and by layers and compartments."""
    assert [one.structure.id for one in foot.ask(text).found] == [id]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Is adductor hallucis deep to flexor digitorum brevis?", True),
        ("Is gastrocnemius deep to tibialis posterior?", False),
        ("Does quadratus plantae lie between flexor digitorum brevis and adductor hallucis?", True),
        ("Does the talus give attachment to any muscles?", False),
        ("Does the navicular have a muscle attachment?", True),
    ],
)
def test_deeper_by_layers(foot: Foot, text: str, value: bool) -> None:
    """What is deep to one lies deep to all that cover it."""
    assert foot.ask(text).value is value


def test_names_told_once_for_three(foot: Foot) -> None:
    found = foot.ask("Peroneus longus, brevis and tertius: which one dorsiflexes?").found
    assert [one.structure.id for one in found] == ["fibularis_tertius"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("EDL and EHL: which one goes to the big toe?", {"extensor_hallucis_longus"}),
        ("Talus and calcaneus - which of the two meets the navicular?", {"talus"}),
        ("The muscle that spreads the little toe is innervated by the ...", {"lateral_plantar_nerve"}),
        ("Which two muscles share their insertion on the fifth metatarsal?", {"fibularis_brevis", "fibularis_tertius"}),
        ("Which tendon lies just lateral to the dorsalis pedis pulse?", {"extensor_digitorum_longus"}),
    ],
)
def test_two_named_before_which_one(foot: Foot, text: str, expected: set[str]) -> None:
    """What is named before is a choice, and what is described is asked about."""
    assert ids(foot, text) == expected
