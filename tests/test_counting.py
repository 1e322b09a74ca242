"""How many: numbers that are told, counted, or reckoned from others."""

from __future__ import annotations

import pytest

from footgraph.foot import Foot
from footgraph.reply import read_through


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("number of phalanges in a single foot", 14),
        ("Lateral collateral ligament of the ankle: of how many separate bands does it consist?", 3),
        ("How many separate bands make up the lateral collateral ligament of the ankle?", 3),
        ("Tarsal bones: give the number.", 7),
        ("Deltoid ligament, how many parts are described?", 4),
        ("Count the tendons which FDL finally sends to the toes.", 4),
        ("In the normal textbook foot, how many tendons does EDL send to the toes?", 4),
        ("On the plantar side, how many interosseous muscles would you expect to count?", 3),
        ("How many dorsal and plantar interossei together does a foot have?", 7),
        ("How many osteofascial compartments need opening in a complete fasciotomy of the leg?", 4),
        ("How many dorsal interossei would a dissector find in a foot?", 4),
        ("How many bones make up one foot if the sesamoids are left out?", 26),
        ("how many bones in one foot (no sesamoids)?", 26),
        ("bones in one foot, total", 26),
        ("how many bones does one foot contain?", 26),
        ("phalanges in the little toe, textbook number?", 3),
        ("Count the interphalangeal joints of the second toe", 2),
        ("How many fascial compartments does the leg have?", 4),
        ("The sole has how many layers?", 4),
        ("How many layers of muscle are there in the sole?", 4),
        ("How many bones are in one foot, sesamoids left out?", 26),
        ("how many bones in both feet together, not counting sesamoids", 52),
        ("Into how many tendons does EDB divide, leaving aside the hallux", 3),
        ("How many slips has flexor digitorum longus?", 4),
        ("How many bands does the deltoid ligament have?", 4),
        ("How many ligaments form the deltoid?", 4),
        ("How many of the lumbricals are bipennate?", 3),
        ("How many toes have three phalanges?", 4),
        ("Into how many slips does the EDL tendon divide?", 4),
        ("How many bones are there in one foot (leave out the sesamoids)?", 26),
        ("How many heads make up the triceps surae?", 3),
        ("How many muscles attach to the talus?", 0),
        ("How many sesamoids has the hallux?", 2),
        ("Sesamoids left out, the skeleton of one foot is made of how many bones?", 26),
        ("The talus left out, how many tarsal bones are there?", 6),
        ("If the two sesamoids are counted in, how many bones does each foot have?", 28),
        ("how many tendons does EDL give to the toes, fibularis tertius not counted?", 4),
        ("Depending on the book the bifurcate ligament has various parts: how many are usually described?", 2),
        ("Into how many compartments do the septa divide the leg?", 4),
        ("LCL of the ankle: number of bands?", 3),
        ("How many branches does the tibial nerve end in?", 2),
        ("Counting peroneus tertius separately, the anterior crural compartment contains how many muscles?", 4),
    ],
)
def test_a_number_is_never_misread(foot: Foot, text: str, number: int) -> None:
    """What is told of some among them, or of something else, is no count."""
    answer = foot.ask(text)
    assert (answer.kind, answer.value) == ("count", number)


@pytest.mark.parametrize(
    "text",
    [
        "How many muscles constitute the triceps surae if plantaris is not counted?",
        "Count the joints of the second toe that lie between phalanges.",
    ],
)
def test_a_number_that_leaves_a_word_of_the_question_out_is_not_given(foot: Foot, text: str) -> None:
    """Seven bones of the tarsus are not those of one row."""
    assert read_through(foot.store, text).value is None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("From how many metatarsals does each plantar interosseous arise?", 1),
        ("From how many metatarsals does each dorsal interosseous arise?", 2),
        ("How many subsystems has the foot core?", 3),
    ],
)
def test_each_of_several_and_members_called_so(foot: Foot, text: str, number: int) -> None:
    """Each is asked for itself; members that go by a noun of their own are counted without theirs."""
    assert foot.ask(text).value == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Sesamoids aside, how many bones make up one foot?", 26),
        ("Phalanges aside, how many bones does the foot have?", 14),
        ("Toes aside, how many bones does a foot have?", 14),
        ("Leaving the talus aside, how many tarsal bones are there?", 6),
        ("Hallux aside, how many phalanges does each toe have?", 3),
        ("Triceps surae: count its heads", 3),
        ("Facets on the calcaneus for the talus, usual number", 3),
        ("Sum of all metatarsals in one foot", 5),
        ("Total muscles supplied by the medial plantar nerve?", 4),
    ],
)
def test_a_total_and_what_is_left_aside(foot: Foot, text: str, number: int) -> None:
    """What is left aside is not counted, and a total is a number."""
    assert foot.ask(text).value == number
