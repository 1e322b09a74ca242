"""Questions made of several: lists to choose from, what is shared, chains, what is left out, orders and cases."""

from __future__ import annotations

import pytest

from footgraph.counting import numbers_before
from footgraph.foot import Foot
from footgraph.stems import stem


def ids(foot: Foot, text: str) -> list[str]:
    answer = foot.ask(text)
    assert answer.status == "answered", f"{answer.status}: {answer.text}"
    return sorted(one.structure.id for one in answer.found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Of EHL, TA, TP and FL, which does not invert?", ["fibularis_longus"]),
        ("TP or TA, which of the two plantarflexes?", ["tibialis_posterior"]),
        ("All of these evert the foot EXCEPT: peroneus tertius, peroneus brevis, tibialis anterior", ["tibialis_anterior"]),
        ("Which of these articulate with the talus: cuboid, navicular, calcaneus?", ["calcaneus", "navicular"]),
        ("ADM, FDB, AbH, QP: odd one out by layer", ["quadratus_plantae"]),
        ("Pick the odd one out: gastrocnemius, soleus, plantaris, tibialis anterior", ["tibialis_anterior"]),
        ("Find the odd one: navicular, cuboid, talus, first metatarsal", ["first_metatarsal"]),
        ("Which bone is not part of the medial longitudinal arch - talus, navicular, cuboid or calcaneus?", ["cuboid"]),
        (
            "Which is NOT supplied by the tibial nerve? a) soleus b) popliteus c) fibularis brevis d) plantaris",
            ["fibularis_brevis"],
        ),
        ("Which is larger, talus or navicular?", ["talus"]),
        ("Which of the two is longer, flexor digitorum longus or flexor digitorum brevis?", ["flexor_digitorum_longus"]),
        ("Which is more superficial, gastrocnemius or soleus?", ["gastrocnemius"]),
        ("Which toes have three phalanges?", ["fourth_toe", "little_toe", "second_toe", "third_toe"]),
        (
            "Supination des Fußes setzt sich aus welchen Bewegungen zusammen?",
            ["ankle_plantarflexion", "foot_inversion", "forefoot_adduction"],
        ),
        ("The muscle whose tendon grooves the cuboid is supplied by which nerve?", ["superficial_fibular_nerve"]),
        ("Which calf muscles not attached to the Achilles tendon cross the knee?", ["popliteus"]),
    ],
)
def test_a_choice_is_made_among_those_listed(foot: Foot, text: str, expected: list[str]) -> None:
    """The answer to a choice is one or some of the list, by what the question asks of them."""
    assert ids(foot, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Which muscle is stronger, soleus or plantaris?",
        "Which muscle everts the foot, gastrocnemius or soleus?",
        "The plantaris tendon is longer than its belly. Correct?",
    ],
)
def test_what_answers_something_else_is_no_answer(foot: Foot, text: str) -> None:
    """A choice is answered by one of those offered, a claim by yes or no."""
    answer = foot.ask(text)
    assert answer.status != "answered" or {one.structure.id for one in answer.found} <= {"soleus", "plantaris", "gastrocnemius"}
    assert answer.kind != "structures" or answer.status != "answered"


def test_what_is_not_chosen_is_told(foot: Foot) -> None:
    """A choice says of whom it is not so."""
    answer = foot.ask("Of EHL, TA, TP and FL, which does not invert?")
    assert "Fibularis longus." in answer.text
    assert "tibialis anterior" in answer.text.lower()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Are inversion sprains commoner than eversion sprains of the ankle?", True),
        ("Is the medial ankle sprain more common than the lateral ankle sprain?", False),
        ("Is the posterior tibial artery the parent vessel of both plantar arteries?", True),
        ("Is the upper surface of the talus broader in front?", True),
        ("PL and PB - same nerve?", True),
        ("Do soleus and tibialis anterior have the same nerve?", False),
        ("Is peroneus tertius in the same compartment as the other two peronei?", False),
        ("Is the fibularis tertius supplied by the same nerve as fibularis longus?", False),
    ],
)
def test_the_same_is_compared(foot: Foot, text: str, value: bool) -> None:
    """Whether two structures have the same nerve is whether their nerves meet."""
    assert foot.ask(text).value is value


def test_two_kinds_are_two_questions(foot: Foot) -> None:
    """'Which nerve and artery' is answered with both, and not at all where one is not known."""
    assert ids(foot, "nerve and artery of abductor hallucis") == ["medial_plantar_artery", "medial_plantar_nerve"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two leg muscles end on the fifth metatarsal. Which of them gets the deep peroneal nerve?", ["fibularis_tertius"]),
        ("The nerve that supplies peroneus longus is a branch of which nerve?", ["common_fibular_nerve"]),
        ("Which nerve supplies the muscle that inserts on the base of the first metatarsal and everts the foot?", None),
    ],
)
def test_a_question_may_hold_another(foot: Foot, text: str, expected: list[str] | None) -> None:
    """The inner question is answered first, and its answer takes its place."""
    assert expected is None or ids(foot, text) == expected


def test_what_is_left_out_is_not_counted(foot: Foot) -> None:
    """'Not counting the sesamoids' takes them from the answer."""
    assert foot.ask("how many bones are there in a foot (not counting the little sesamoids)?").value == 26
    assert foot.ask("How many bones in the human foot, sesamoids excluded?").value == 26


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("cuneiforms from medial to lateral", ["medial_cuneiform", "intermediate_cuneiform", "lateral_cuneiform"]),
        ("name the metatarsals from lateral to medial", ["fifth", "fourth", "third", "second", "first"]),
        (
            "Structures deep to the flexor retinaculum, from anterior to posterior",
            [
                "tibialis_posterior",
                "flexor_digitorum_longus",
                "posterior_tibial_artery",
                "posterior_tibial_veins",
                "tibial_nerve",
                "flexor_hallucis_longus",
            ],
        ),
    ],
)
def test_structures_are_put_in_order(foot: Foot, text: str, expected: list[str]) -> None:
    """By the number a source counts, by which lies beside which, or by ray."""
    answer = foot.ask(text)
    assert answer.kind == "path"
    told = [one.structure.id for one in answer.found]
    assert [id for id in told if any(id.startswith(one) for one in expected)] == told
    assert [next(id for id in told if id.startswith(one)) for one in expected] == told


def test_an_order_that_is_not_known_is_not_made_up(foot: Foot) -> None:
    """Where no source counts and no neighbour is told, there is no order."""
    assert foot.ask("exercises from medial to lateral").status == "not_understood"


@pytest.mark.parametrize(
    ("text", "nerve"),
    [
        ("foot drop but eversion is kept: which nerve?", "deep_fibular_nerve"),
        ("He cannot dorsiflex or evert the foot. Which nerve is injured?", "common_fibular_nerve"),
        ("She cannot stand on tiptoe, cannot curl her toes and has no feeling in the sole. Which nerve?", "tibial_nerve"),
        (
            "Eversion is weak and the dorsum of the foot is numb, but dorsiflexion is full. Name the damaged nerve.",
            "superficial_fibular_nerve",
        ),
        ("Numb first web space. Nerve?", "deep_fibular_nerve"),
    ],
)
def test_a_case_tells_the_nerve(foot: Foot, text: str, nerve: str) -> None:
    """The nerve on which all that is lost depends, and nothing that is kept, and of these the one that serves least."""
    assert ids(foot, text) == [nerve]


def test_a_cut_nerve_tells_what_is_lost(foot: Foot) -> None:
    """Muscles or skin by the question's own word; whether a movement is kept follows from its muscles."""
    lost = ids(foot, "common peroneal nerve severed. Which leg muscles stop working?")
    assert {"tibialis_anterior", "fibularis_longus"} <= set(lost)
    assert "soleus" not in lost
    assert (
        foot.ask("With the tibial nerve divided in the tarsal tunnel, can the patient still plantarflex the ankle?").value is True
    )
    assert foot.ask("Would a lesion of the superficial peroneal nerve produce foot drop?").value is False


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Which metatarsal is the longest?", ["second_metatarsal"]),
        ("smallest of the three cuneiforms", ["intermediate_cuneiform"]),
        ("Which calf muscle has been dubbed the 'peripheral heart' on account of its venous pump?", ["soleus"]),
        ("tarsal tunnel roof", ["flexor_retinaculum"]),
        ("Nerve of leg that winds round the neck of the fibula", ["common_fibular_nerve"]),
    ],
)
def test_a_structure_is_found_by_its_description(foot: Foot, text: str, expected: list[str]) -> None:
    """By what definitions and descriptions say of it and of no other, among those that meet the rest of the question."""
    assert ids(foot, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Which nerve is the strongest of all on Tuesdays?",
        "What is the third head of adductor hallucis called?",
        "What is the name of the fourth cuneiform bone?",
        "Which fibres of tibialis anterior plantarflex the ankle?",
        "What running shoes are best for flat feet",
        "Name the nerve that flies over the moon",
    ],
)
def test_what_no_dossier_tells_is_not_guessed(foot: Foot, text: str) -> None:
    """A word that nothing here tells, a number too many, another subject: no answer is better than a near one."""
    assert foot.ask(text).status != "answered"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Is the deep peroneal nerve purely motor?", False),
        ("Ist der Nervus suralis rein sensibel?", True),
        ("can plantaris be missing in a normal leg?", True),
        ("Plantaris is present in every leg. True?", False),
        ("Is the ATFL weaker than the PTFL?", True),
        ("SSV: does it run behind the lateral malleolus?", True),
        ("Does the great toe possess a middle phalanx?", False),
    ],
)
def test_yes_or_no_out_of_facts_and_texts(foot: Foot, text: str, value: bool) -> None:
    """What a nerve serves, who lacks a muscle, which of two is the stronger."""
    assert foot.ask(text).value is value


def test_a_number_that_is_taken_for_granted_is_checked(foot: Foot) -> None:
    """'The three heads of gastrocnemius' are told to be other than three."""
    answer = foot.ask("name the three heads of gastrocnemius")
    assert answer.status != "answered"


def test_numbers_and_stems() -> None:
    """A number belongs to the noun at most two words after it."""
    assert list(numbers_before("two heads and, far off, slips", "slip")) == []
    assert list(numbers_before("It ends in four thin slips.", "slip")) == [4]
    assert stem("grooves") == stem("grooving") == "groov"


def test_from_the_skin_to_the_depth_is_not_counted(foot: Foot) -> None:
    """What lies in one place is counted from side to side: asked from superficial to deep, it is no endless question."""
    answer = foot.ask("List the muscles of the sole from superficial to deep.")
    assert answer.kind != "path"
    assert answer.text
