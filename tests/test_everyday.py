"""Everyday wordings read in the terms of the field; greetings left out; good English left as it is."""

import json

import pytest

from footgraph.everyday import in_terms, unwrapped
from footgraph.foot import Foot
from footgraph.mentions import mentions_in


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("what turns the sole of my foot outwards", "what everts the foot"),
        ("which muscles lift your heels off the floor", "which muscles plantarflex the foot"),
        ("lumbricals 2, 3 and 4", "2 lumbrical and 3 lumbrical and 4 lumbrical"),
        ("nerve of the plantar surface of the big toe", "nerve of plantar skin of big toe"),
        ("seated calf raises", "heel raise with bent knee"),
        ("calf stretch, knee kept straight", "calf stretch with straight knee"),
    ],
)
def test_everyday_words_in_terms(text: str, terms: str) -> None:
    """The foot moved up, down, in or out; several of a series; sides of a toe; how the knee is held."""
    assert in_terms(text) == terms


@pytest.mark.parametrize(
    "opening", ["Hi there, {}", "Could you please tell me {}", "12) {}", "In the human foot, {}", "Ok so {}"]
)
def test_greetings_ask_nothing(opening: str) -> None:
    """What stands before the question is left out."""
    assert unwrapped(opening.format("which nerve supplies soleus?")) == "which nerve supplies soleus?"


@pytest.mark.parametrize("word", ["interval", "tough", "woman", "medical", "squash"])
def test_good_english_is_no_slip_of_the_pen(foot: Foot, word: str) -> None:
    """'Interval' is not 'internal', 'woman' is not 'Homan'."""
    assert [mention.words for mention in mentions_in(foot.store, word)] == [word]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("whats the thick band on the bottom of my foot from heel to toes called", "plantar_aponeurosis"),
        (
            "A 41-year-old playing squash feels a kick in the back of the heel. Squeezing the calf produces no plantar flexion. "
            "What has ruptured?",
            "calcaneal_tendon",
        ),
        ("'Tennis leg' - structure classically torn", "medial_head_of_gastrocnemius"),
        ("Leg plaster too tight at the fibular neck, now foot drop. Which nerve?", "common_fibular_nerve"),
        ("Foot held in dorsiflexion and eversion and the sole is numb. Which nerve is out?", "tibial_nerve"),
        ("groove on the plantar surface of the cuboid holds the tendon of ...", "fibularis_longus"),
    ],
)
def test_cases_and_descriptions(foot: Foot, text: str, expected: str) -> None:
    """What suffers in a case, what a description means, what fills a blank."""
    assert [one.structure.id for one in foot.ask(text).found] == [expected]


def test_nobodys_future_is_told(foot: Foot) -> None:
    """What will become of one person is not known here."""
    answer = foot.ask("My heel has been sore for three weeks, exactly which day will it stop hurting?")
    assert answer.status == "unknown" and "not medical advice" in answer.text


def test_an_adjective_of_a_name_is_not_passed_over(foot: Foot) -> None:
    """There is no intermediate plantar nerve: the word before a name may tell which."""
    assert foot.ask("Which sole muscles are supplied by the intermediate plantar nerve?").status != "answered"


def test_a_shape_is_read_from_texts(foot: Foot) -> None:
    """A plain value has a label and no id."""
    answer = json.loads(json.dumps(foot.ask("What is the shape of the inferior extensor retinaculum?").as_dict()))
    assert [(one["id"], one["label"]) for one in answer["answers"]] == [(None, "Y-shaped")]
