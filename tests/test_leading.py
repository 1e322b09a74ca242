"""One finding where one is asked for, names in any order of words, and questions that break off or are turned round."""

from __future__ import annotations

from pathlib import Path

import pytest

from footgraph import Foot
from footgraph.paths import data_folder
from footgraph.reply import read_through


def found(foot: Foot, text: str) -> list[str]:
    """Return the labels of what a question finds, in order."""
    return sorted(one.structure.label for one in foot.ask(text).found)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("inner long arch of the foot", "medial longitudinal arch"),
        ("deep part of the posterior leg compartment", "deep posterior compartment of leg"),
        ("lower tibiofibular joint", "distal tibiofibular joint"),
    ],
)
def test_a_name_is_known_in_any_order_of_words(foot: Foot, text: str, label: str) -> None:
    """Places are named in another order of words, or by words that mean the same."""
    assert foot.ask(f"what is the {text}?").found[0].structure.label == label


def test_one_is_given_where_one_is_asked_for_and_most_works_name_it(foot: Foot) -> None:
    """'Which metatarsal head, as a rule' asks for one; all that are told of come where the question is in the plural."""
    assert found(foot, "Freiberg disease: which metatarsal head, as a rule?") == ["second metatarsal"]
    assert len(found(foot, "Which metatarsal heads are affected by Freiberg disease?")) > 1


def test_where_a_muscle_ends_is_told_by_half_of_the_works(foot: Foot) -> None:
    """What fewer works add is told beside, not in the answer."""
    answer = foot.ask("Where does extensor hallucis longus insert?")
    assert [one.structure.label for one in answer.found] == ["distal phalanx of big toe"]
    assert "named by fewer" in answer.text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Plantar interossei take origin from which metatarsals?", ["fifth metatarsal", "fourth metatarsal", "third metatarsal"]),
        ("flexor hallucis longus is innervated by", ["tibial nerve"]),
        ("Which nerve works the dorsal interossei of the foot?", ["lateral plantar nerve"]),
        ("muscle that pulls the pinky toe away from the others", ["abductor digiti minimi"]),
    ],
)
def test_everyday_wordings_are_read(foot: Foot, text: str, expected: list[str]) -> None:
    """What stands last is asked for, what breaks off is completed, and verbs of everyday life are known."""
    assert found(foot, text) == expected


@pytest.mark.parametrize("text", ["Should I get my bunion operated on?", "Will I need surgery for my hammer toe?"])
def test_nobody_is_told_whether_to_be_operated_on(foot: Foot, text: str) -> None:
    """A decision about one person is left to a clinician."""
    answer = foot.ask(text)
    assert answer.status == "outside"
    assert not answer.found


def test_what_a_question_names_is_no_answer_to_it(foot: Foot) -> None:
    """A reading that finds nothing but what was named is a misreading."""
    assert found(foot, "navicular: with which bones does it form joints?") != ["navicular"]


def test_lay_names_are_known_but_no_synonyms(foot: Foot) -> None:
    """What people call a place when they ask finds it, and is not printed among its names."""
    one = foot.ask("which muscles lie in the outer side of the leg?")
    assert sorted(found.structure.label for found in one.found) == ["fibularis brevis", "fibularis longus"]
    assert "outer side of leg" not in foot.store.structures["lateral_compartment_of_leg"].names
    rows = (Path(data_folder()) / "english" / "phrases.tsv").read_text(encoding="utf-8").splitlines()
    named = {row.split("\t")[1] for row in rows if row.startswith("name\t")}
    assert named
    assert named <= foot.store.structures.keys()


@pytest.mark.parametrize(
    "text",
    [
        "Which part of the fibula does the common fibular nerve wind round?",
    ],
)
def test_one_is_not_answered_by_several(foot: Foot, text: str) -> None:
    """Where one is asked for and works name several alike, none is told as the answer."""
    assert read_through(foot.store, text).status != "answered"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Heel raise done with bent knees: which calf muscle is doing most of it?", "soleus"),
        ("Skin over the medial malleolus? Nerve?", "saphenous_nerve"),
        ("Of the structures in the tarsal tunnel, which one is a nerve?", "tibial_nerve"),
        ("Which artery accompanies the nerve of the anterior compartment?", "anterior_tibial_artery"),
        ("Which artery is the main supply of the body of the talus?", "artery_of_tarsal_canal"),
        ("What is the main artery of the body of the talus?", "artery_of_tarsal_canal"),
        ("Which is the strongest ligament of the ankle?", "deltoid_ligament"),
        ("Which muscle causes the plantarflexed first ray in Charcot-Marie-Tooth disease?", "fibularis_longus"),
        ("Which tendon inserts on the calcaneal tuberosity?", "calcaneal_tendon"),
        ("Which ligament lies deep to the tendon of fibularis longus?", "calcaneofibular_ligament"),
        ("What is the close-packed position of the interphalangeal joints?", "extension"),
    ],
)
def test_one_is_answered_by_what_most_works_name(foot: Foot, text: str, expected: str) -> None:
    """However the singular is said, the one that clearly most works name is told."""
    assert [one.structure.id for one in foot.ask(text).found] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("condyle from which popliteus arises", "lateral condyle of femur"),
        ("which condyle does the medial head of gastrocnemius arise from", "medial condyle of femur"),
        ("which tibial condyle bears the facet for the fibula?", "lateral condyle of tibia"),
    ],
)
def test_a_condyle_is_answered_by_a_condyle(foot: Foot, text: str, expected: str) -> None:
    """A noun of landmarks asks for a landmark of that name, and is not passed over for the bone."""
    assert [one.structure.label for one in foot.ask(text).found] == [expected]


def test_a_noun_that_opens_a_clause_is_not_passed_over(foot: Foot) -> None:
    """What is asked for by a noun that means nothing here is not answered."""
    assert foot.ask("rim from which popliteus arises").status == "not_understood"


@pytest.mark.parametrize(
    "text",
    [
        "Which lateral compartment muscle is the main dorsiflexor of the ankle?",
        "Which toe has a dorsal interosseous on both its sides?",
        "How many bones of the foot are not tarsals or metatarsals?",
        "Aponeurosis plantaris: proximal end: muscle?",
        "What painkiller helps a sprained ankle?",
    ],
)
def test_what_is_not_read_whole_is_refused(foot: Foot, text: str) -> None:
    """A word that turns the question is not passed over."""
    assert read_through(foot.store, text).status != "answered"


@pytest.mark.parametrize("text", ["Which muscle does the navicular innervate?", "Pes cavus: which arch is too high?"])
def test_no_likeness_stands_in_for_a_relation_or_for_one_of_a_group(foot: Foot, text: str) -> None:
    """A verb that joins nothing is not passed over, and one is not answered by a group."""
    assert foot.ask(text).status != "answered"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Name the ligaments and fascia that passively hold up the longitudinal arches.",
            {
                "plantar_aponeurosis",
                "long_plantar_ligament",
                "short_plantar_ligament",
                "plantar_calcaneonavicular_ligament",
                "deltoid_ligament",
                "interosseous_talocalcaneal_ligament",
            },
        ),
    ],
)
def test_an_arch_is_told_without_what_few_name(foot: Foot, text: str, expected: set[str]) -> None:
    """Neither the bands of a ligament that is named, nor what one work alone names, stand beside the known supports."""
    assert {one.structure.id for one in foot.ask(text).found} == expected
