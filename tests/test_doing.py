"""Questions of what is done and what follows are answered by rooms of their own, as education."""

from __future__ import annotations

import pytest

from footgraph import Foot

FOUND = [
    ("which exercises load abductor hallucis?", {"short_foot", "towel_curl"}),
    ("which muscles work at push-off?", {"gastrocnemius", "soleus"}),
    ("what holds the arch when standing still?", {"plantar_aponeurosis", "plantar_calcaneonavicular_ligament"}),
    ("what happens if the deep fibular nerve is cut?", {"tibialis_anterior", "ankle_dorsiflexion", "foot_drop"}),
    ("what happens when the Achilles tendon ruptures?", {"soleus", "ankle_plantarflexion"}),
    ("which movements are lost when the Achilles tendon ruptures?", {"ankle_plantarflexion"}),
    ("which exercises are lost when the tibial nerve is cut at the tarsal tunnel?", {"short_foot"}),
    ("what did Gooding measure?", {"gooding2016"}),
    ("what is the evidence for the short foot exercise?", {"gooding2016", "mulligan2013"}),
    ("which studies are there on plantar fasciitis?", {"cheung2016", "digiovanni2003"}),
    ("what should I strengthen for plantar fasciitis?", {"foot_core_training", "heel_raise_with_towel"}),
    ("how is plantar fasciitis treated?", {"plantar_fascia_stretch"}),
    ("how can I strengthen my abductor hallucis?", {"short_foot"}),
    ("what contributes to shock absorption?", {"plantar_aponeurosis", "medial_longitudinal_arch"}),
    ("which muscles contribute to shock absorption?", {"tibialis_anterior"}),
    ("what does a fracture of the neck of the talus cause?", {"avascular_necrosis_of_talus"}),
    ("which complication does a fracture of the neck of the talus have?", {"avascular_necrosis_of_talus"}),
    ("what can L5 radiculopathy cause?", {"foot_drop"}),
    ("what causes foot drop?", {"ankle_dorsiflexion", "common_fibular_nerve"}),
    ("what does soleus do in terminal stance?", {"soleus"}),
    ("which muscles work eccentrically in the loading response?", {"tibialis_anterior"}),
    ("which muscles are active in terminal stance?", {"soleus"}),
    ("what comes after midstance?", {"terminal_stance"}),
    ("what comes before midstance?", {"loading_response"}),
    ("is the short foot exercise better than towel curl?", {"jung2011"}),
    ("what remains of plantarflexion without the Achilles tendon?", {"ankle_plantarflexion"}),
    ("in which gait phase is the soleus most active?", {"midstance", "terminal_stance", "pre_swing"}),
    ("when in the gait cycle does tibialis anterior work eccentrically?", {"loading_response"}),
    ("what passes deep to the flexor retinaculum at the ankle?", {"tibial_nerve", "posterior_tibial_artery"}),
    ("which ligaments are part of the deltoid ligament?", {"tibionavicular_ligament", "tibiocalcaneal_ligament"}),
    ("which ligaments form the deltoid ligament?", {"tibionavicular_ligament", "posterior_tibiotalar_ligament"}),
    ("what does the anterior drawer test assess?", {"anterior_talofibular_ligament"}),
    ("which tendon is ruptured when the Thompson test is positive?", {"calcaneal_tendon"}),
    ("which movement is lost if tibialis anterior is paralysed?", {"ankle_dorsiflexion"}),
    ("what is the difference between claw toe and hammer toe?", {"claw_toe", "hammer_toe"}),
    ("what comes after short foot sitting?", {"short_foot_standing", "short_foot_one_leg"}),
]


@pytest.mark.parametrize(("question", "expected"), FOUND, ids=[question for question, _ in FOUND])
def test_what_is_asked_is_found(foot: Foot, question: str, expected: set[str]) -> None:
    """Each answer holds what it must, with facts for all of it."""
    answer = foot.ask(question)
    assert answer.status == "answered", answer.text
    assert expected <= {one.structure.id for one in answer.found}
    assert answer.facts


TOLD = [
    ("how is the short foot exercise done?", ("Movement:", "Education, not medical advice.")),
    ("what are the phases of gait?", ("initial contact – loading response – midstance – terminal stance – pre-swing",)),
    ("what are the phases of running?", ("touchdown", "push-off of running")),
    ("how many people took part in Gooding 2016?", ("8 took part",)),
    ("what should I do for hallux valgus?", ("Education, not medical advice.",)),
    ("does the short foot exercise improve balance?", ("Sources differ", "no difference")),
    ("what are the signs of plantar fasciitis?", ("Signs of plantar fasciitis:",)),
    ("what are the risk factors for plantar fasciitis?", ("Risk factors of plantar fasciitis:",)),
    ("what happens in midstance?", ("soleus",)),
    ("what percentage of the gait cycle is the swing phase?", ("40 %", "38 %")),
    ("how long does the stance phase last?", ("60 %",)),
]


@pytest.mark.parametrize(("question", "words"), TOLD, ids=[question for question, _ in TOLD])
def test_what_is_asked_is_told(foot: Foot, question: str, words: tuple[str, ...]) -> None:
    """Each answer says what it must."""
    answer = foot.ask(question)
    assert answer.status == "answered", answer.text
    for said in words:
        assert said in answer.text


@pytest.mark.parametrize(
    "question",
    ["what happens to the arch when the big toe is extended?", "what happens to the heel when the toes are bent?"],
)
def test_what_no_name_answers_is_not_guessed(foot: Foot, question: str) -> None:
    """What happens is not answered by what is told of with the same words."""
    assert foot.ask(question).status != "answered"


def test_walking_on_the_heels_does_without_the_tibial_nerve(foot: Foot) -> None:
    assert foot.ask("can you walk on your heels after a tibial nerve injury?").value is True


def test_whether_an_exercise_helps_is_yes_no_or_divided(foot: Foot) -> None:
    """All for it is yes, all against it no; those who differ are told."""
    assert foot.ask("does the short foot exercise improve balance?").value is None
    assert foot.ask("does foot core training help plantar fasciitis?").value is False
    assert foot.ask("does the plantar fascia stretch help plantar fasciitis?").value is True
    assert foot.ask("does the towel curl cure Freiberg disease?").status == "unknown"


@pytest.mark.parametrize(
    ("question", "status"),
    [
        ("do I have plantar fasciitis?", "answered"),
        ("can I run with shin splints?", "outside"),
        ("my heel hurts in the morning, what do I have?", "outside"),
    ],
)
def test_nobody_is_diagnosed(foot: Foot, question: str, status: str) -> None:
    """What somebody has is for a clinician to say; the signs of a condition are told, and nothing else."""
    answer = foot.ask(question)
    assert answer.status == status
    assert "only a clinician who sees it can say" in answer.text
    assert all(one.structure.kind == "condition" for one in answer.found)


def test_what_can_still_be_done_is_yes_or_no(foot: Foot) -> None:
    """All but lost is no, weakened is yes."""
    assert foot.ask("can you still plantarflex the ankle without the Achilles tendon?").value is False
    assert foot.ask("can you still invert the foot if the posterior tibial tendon is torn?").value is True


def test_what_nobody_tells_is_unknown(foot: Foot) -> None:
    """A structure of which nothing is told in a phase, and a phase in which no muscle is told to work so."""
    assert foot.ask("what does the calcaneus do in midstance?").status == "unknown"
    assert foot.ask("which muscles work isometrically in the flight phase?").status == "unknown"


@pytest.mark.parametrize(
    "question",
    [
        "what nerve supplies soleus?",
        "which muscles are lost when the deep fibular nerve is cut?",
        "which bones does the ankle joint join?",
        "what is plantar fasciitis?",
        "which nerve is affected in tarsal tunnel syndrome?",
    ],
)
def test_other_questions_are_left_alone(foot: Foot, question: str) -> None:
    """What other rooms answer is not answered here."""
    from footgraph.doing import asked

    assert asked(foot.store, question) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("What comes after midstance?", "terminal_stance"),
        ("Midstance follows which phase?", "loading_response"),
        ("During which phase does the subtalar joint evert?", "loading_response"),
        ("In the gait cycle, what comes before initial contact?", "terminal_swing"),
        ("Which event ends the stance phase?", "pre_swing"),
        ("Which ankle motion occurs during midstance?", "ankle_dorsiflexion"),
        ("Which phase follows midstance?", "terminal_stance"),
        ("What is midstance followed by?", "terminal_stance"),
        ("Which phase comes before midstance?", "loading_response"),
    ],
)
def test_before_and_after_are_told_apart(foot: Foot, text: str, expected: str) -> None:
    """What comes after a phase is not what comes before it."""
    found = {one.structure.id for one in foot.ask(text).found}
    assert expected in found
    assert not ({"terminal_stance", "loading_response"} - {expected}) & found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("What does talar neck fracture cause?", {"avascular_necrosis_of_talus"}),
        ("What is the complication of talar neck fracture?", {"avascular_necrosis_of_talus"}),
        ("What causes talar neck fracture?", {"ankle_dorsiflexion"}),
        ("Which tendon is transferred in adult acquired flatfoot?", {"flexor_digitorum_longus"}),
        ("Which bones are broken in Pott fracture?", {"fibula", "tibia"}),
        (
            "Which muscles are supplied by the lateral plantar nerve before its division?",
            {"abductor_digiti_minimi", "quadratus_plantae"},
        ),
        ("Which toe is not reached by extensor digitorum brevis?", {"little_toe"}),
    ],
)
def test_what_comes_of_a_condition_and_what_is_done(foot: Foot, text: str, expected: set[str]) -> None:
    """What a condition causes is not what causes it; what is moved is not what fails; what is pushed aside does not break."""
    assert {one.structure.id for one in foot.ask(text).found} == expected
