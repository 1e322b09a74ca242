"""English to question: many wordings, one reading; and every word accounted for."""

from __future__ import annotations

import random

import pytest

from footgraph import Foot
from footgraph.answers import STATUSES
from footgraph.english import LONGEST_QUESTION, NotUnderstood, read
from footgraph.mentions import is_one_slip, mentions_in

SAME = {
    "what nerve supplies soleus?": [
        "Innervation des M. soleus?",
        "soleus nerve",
        "nerve supply of the soleus muscle",
        "Which nerve innervates musculus soleus",
        "please tell me the nerve of the soleus",
        "Welcher Nerv innerviert den M. soleus?",
    ],
    "which muscles are in the first layer?": [
        "wich mucles are in the frist layer",
        "name the muscles of the 1st layer of the sole",
        "muscles in layer 1",
        "Welche Muskeln liegen in der ersten Schicht?",
    ],
    "where does fibularis brevis insert?": ["insertion peroneus brevis", "Ansatz Musculus fibularis brevis", "PB insertion"],
    "which muscles evert the foot?": ["evertors", "which muscles turn the sole outwards?", "what everts the foot"],
    "which muscles extend the big toe?": ["which muscles lift the big toe", "big toe extensors", "what straightens the hallux"],
}
WORDINGS = [(asked, other) for asked, others in SAME.items() for other in others]


DELTOID = {"tibionavicular_ligament", "tibiocalcaneal_ligament", "anterior_tibiotalar_ligament", "posterior_tibiotalar_ligament"}
BIFURCATE = {"calcaneonavicular_part_of_bifurcate_ligament", "calcaneocuboid_part_of_bifurcate_ligament"}


@pytest.mark.parametrize(("asked", "other"), WORDINGS)
def test_other_wordings_are_read_alike(foot: Foot, asked: str, other: str) -> None:
    """Latin, German, abbreviations, lay words, slips of the pen and padding lead to the same answer."""
    expected, got = foot.ask(asked), foot.ask(other)
    assert expected.status == got.status == "answered"
    assert [one.structure.id for one in got.found] == [one.structure.id for one in expected.found]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("what nerve supplies the blorb?", "blorb"),
        ("which muscles gurgle the ankle", "gurgle"),
        ("What nerve supplies soleus on Tuesdays?", "tuesdays"),
    ],
)
def test_a_word_without_meaning_is_told(foot: Foot, text: str, word: str) -> None:
    """A question with one unknown word is not answered as if the word were not there; the word is named."""
    answer = foot.ask(text)
    assert answer.status == "not_understood"
    assert f"“{word}”" in answer.text
    assert answer.suggestions


def test_suggestions_can_be_asked(foot: Foot) -> None:
    """Every near question that is offered for a known name is answered when asked."""
    for text in (
        "blorb soleus",
        "blorb tibial nerve",
        "blorb ankle joint",
        "blorb arch",
        "blorb second layer",
        "blorb short foot",
    ):
        for suggestion in foot.ask(text).suggestions:
            assert foot.ask(suggestion).status == "answered", suggestion


@pytest.mark.parametrize(
    "text",
    [
        "origin of supraspinatus?",
        "deltoid muscle nerve",
        "nerve of flexor pollicis brevis",
        "appendicitis",
        "where on the humerus does the deltoid end",
        "which tarsal bone articulates with the lunate",
        "to which bone of the foot is the biceps tendon attached",
    ],
)
def test_what_lies_outside_is_recognised(foot: Foot, text: str) -> None:
    """Hand, shoulder and belly are outside, and said to be."""
    assert foot.ask(text).status == "outside"


def test_only_is_not_ignored(foot: Foot) -> None:
    """A word that would change the meaning is not passed over."""
    assert foot.ask("which muscles only flex the big toe").status == "not_understood"


def test_nothing_a_person_can_type_raises(foot: Foot) -> None:
    """Empty, endless, foreign and hostile questions get an answer that says they were not understood."""
    for text in (
        "",
        " ",
        "?",
        "a" * 5000,
        "(a+)+$" * 40,
        "'; drop table facts; --",
        "<script>",
        "\x00\x1b[31m",
        "多分",
        "the of a an",
        "not not not",
    ):
        assert foot.ask(text).status in ("not_understood", "outside"), text


def test_names_and_phrases_in_any_order_do_no_harm(foot: Foot) -> None:
    """A thousand questions made of the graph's own names and phrases at random all get an answer of some kind."""
    chance = random.Random(1918)  # noqa: S311 no secret
    names = [name for one in foot.store.structures.values() for name in (one.label, *one.names, *one.abbreviations)]
    phrases = [phrase for (phrase,) in foot.store.connection.execute("select phrase from phrases order by phrase")]
    for _ in range(1000):
        text = " ".join(chance.choice(chance.choice((names, phrases))) for _ in range(chance.randint(1, 6)))
        answer = foot.ask(text)
        assert answer.status in STATUSES, text
        assert answer.text, text
        assert (answer.status == "answered") == bool(answer.found or answer.value is not None), text


def test_a_question_may_be_long_but_not_endless(foot: Foot) -> None:
    """The limit of length is told as such."""
    with pytest.raises(NotUnderstood, match=str(LONGEST_QUESTION)):
        read(foot.store, "soleus " * 100)


def test_mending_takes_one_slip_and_no_two_readings(foot: Foot) -> None:
    """A slip is mended only where exactly one known word is near; short words are never touched."""
    assert [m.ids for m in mentions_in(foot.store, "gastrocnemeus")] == [("gastrocnemius",)]
    assert [m.ids for m in mentions_in(foot.store, "solues")] == [()]  # soles or soleus
    assert [m.ids for m in mentions_in(foot.store, "skin")] == [()]
    assert not is_one_slip("flexor", "extensor")


def test_two_names_of_one_structure_are_told_as_such(foot: Foot) -> None:
    """A second name of the structure asked about is no condition on it: 'is the hallux the big toe' is not denied."""
    for text in (
        "is the hallux the big toe?",
        "Is quadratus plantae also known as flexor accessorius?",
        "is the ankle joint the talocrural joint",
    ):
        answer = foot.ask(text)
        assert answer.value is True, text
        assert "also known as" in answer.text
    for text in ("is the talus the calcaneus?", "is soleus gastrocnemius", "is the tibial nerve the sciatic nerve?"):
        answer = foot.ask(text)
        assert answer.value is False, text
        assert answer.text.startswith("No, they are two structures."), text


@pytest.mark.parametrize(
    "text",
    [
        "what is another name for flexor accessorius?",
        "Which muscle is also known as flexor accessorius?",
        "what does QP stand for",
        "what is the German name of quadratus plantae?",
    ],
)
def test_names_are_given_when_asked_for(foot: Foot, text: str) -> None:
    """Asked for other names, the foot gives synonyms and abbreviations, and the names of each language."""
    answer = foot.ask(text)
    assert [one.structure.id for one in answer.found] == ["quadratus_plantae"]
    assert "square muscle of sole and QP; in Latin as musculus quadratus plantae" in answer.text
    assert "viereckiger Fußsohlenmuskel" in answer.text


def test_the_same_question_gets_the_same_answer(foot: Foot) -> None:
    """Asking twice changes nothing."""
    first, second = (foot.ask("which muscles support the arch?").as_dict() for _ in range(2))
    assert first == second


def test_no_answer_without_a_fact(foot: Foot) -> None:
    """Every structure of every answer rests on facts, and every fact on a source or a rule with premises."""
    for text in (
        "which muscles support the arch?",
        "evertors",
        "what cross the knee",
        "branches of the tibial nerve",
        "muscles in layer 4",
    ):
        answer = foot.ask(text)
        assert answer.found, text
        given = answer.as_dict()
        for one in answer.found:
            assert one.facts, one.structure.id
        for fact in answer.facts:
            assert fact.source or fact.because
            assert all(f"f:{premise}" in given["facts"] for premise in fact.because)  # type: ignore[operator]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Which muscles flex the MTP joint and the interphalangeal joint of the big toe?", ["flexor_hallucis_longus"]),
        ("Which muscles act on the knee and the ankle?", ["gastrocnemius", "plantaris"]),
    ],
)
def test_joints_named_together_are_each_asked_for(foot: Foot, text: str, expected: list[str]) -> None:
    """A muscle that moves one of two joints does not answer a question of both."""
    assert sorted(one.structure.id for one in foot.ask(text).found) == expected


def test_a_joint_that_a_motion_does_not_have_is_not_passed_over(foot: Foot) -> None:
    """The subtalar joint does not flex: a question of the knee and it is no question of the knee."""
    answer = foot.ask("which muscles flex the knee joint and the subtalar joint")
    assert (answer.status, "no flexion of subtalar joint" in answer.text) == ("not_understood", True)


def test_flexing_knee_and_ankle_is_told_for_each_way_to_flex_the_ankle(foot: Foot) -> None:
    """To flex the ankle can mean two things, beside another joint too; popliteus flexes the knee alone."""
    answer = foot.ask("which muscles flex the knee and the ankle")
    assert "more than one way" in answer.text
    assert "gastrocnemius and plantaris" in answer.text
    assert "popliteus" not in answer.text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("which nerves branch from the tibial nerve?", {"medial_plantar_nerve", "lateral_plantar_nerve"}),
        ("which nerves does the tibial nerve give off?", {"medial_plantar_nerve", "lateral_plantar_nerve"}),
        ("which nerve does the medial plantar nerve branch from?", {"tibial_nerve"}),
        ("which nerve gives rise to the medial plantar nerve?", {"tibial_nerve"}),
        ("which nerve does the tibial nerve come from?", {"sciatic_nerve"}),
    ],
)
def test_the_order_of_words_tells_the_branch_from_its_nerve(foot: Foot, text: str, expected: set[str]) -> None:
    """What stands before 'branches from' is the branch, and before 'gives off' it is not."""
    assert expected <= {one.structure.id for one in foot.ask(text).found}
    assert foot.ask("does the medial plantar nerve branch from the tibial nerve?").value is True


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Which nerve supplies the muscles of the anterior compartment of the leg?", "deep_fibular_nerve"),
        ("which nerve supplies the muscles on the dorsum of the foot?", "deep_fibular_nerve"),
        ("What is the Achilles tendon attached to?", "calcaneus"),
        ("where does plantarflexion occur?", "ankle_joint"),
        ("What does the extensor hallucis longus do at the ankle?", "ankle_dorsiflexion"),
        ("which hindfoot bone articulates with the cuboid?", "calcaneus"),
    ],
)
def test_a_place_may_be_told_in_words_around_it(foot: Foot, text: str, expected: str) -> None:
    """Muscles of a place, what a tendon is attached to, what a muscle does somewhere: each is read whole."""
    assert [one.structure.id for one in foot.ask(text).found] == [expected]


def test_of_the_foot_adds_nothing_to_a_part_of_it(foot: Foot) -> None:
    """The big toe of the foot is the big toe, and the sesamoids in the foot are the sesamoids."""
    plain, longer = (foot.ask(f"which muscles flex the big toe{end}").found for end in ("", " of the foot"))
    assert plain == longer
    assert foot.ask("How many sesamoid bones are there in the foot?").value == 2


def test_a_denial_in_a_yes_or_no_is_no_other_question(foot: Foot) -> None:
    """'Doesn't it' asks what 'does it' asks; a denial is true where what it denies is not so."""
    assert foot.ask("doesn't soleus cross the knee?").value is False
    assert foot.ask("is it true that soleus does not cross the knee?").value is True
    assert foot.ask("Fibularis longus does not insert on the first metatarsal: true or false?").value is False


def test_inversion_is_said_to_occur_at_the_joints_that_are_named(foot: Foot) -> None:
    """A group that cuts across the joints named in the facts does not stand for them."""
    assert foot.ask("at which joints does inversion occur?").text.endswith("transverse tarsal joint and subtalar joint.")


def test_a_joint_that_is_crossed_is_no_place_of_the_motion_before(foot: Foot) -> None:
    """'Flex the big toe and cross the ankle' flexes nothing at the ankle."""
    crossing = foot.ask("Which muscles flex the big toe and cross the ankle?")
    others = foot.ask("Which muscles flex the big toe but do not cross the ankle?")
    assert [one.structure.id for one in crossing.found] == ["flexor_hallucis_longus"]
    assert "flexor_hallucis_brevis" in {one.structure.id for one in others.found}
    assert "flexor_hallucis_longus" not in {one.structure.id for one in others.found}


def test_what_is_in_a_layer_is_muscles_and_tendons(foot: Foot) -> None:
    """A layer holds muscles, and tendons of muscles of the leg."""
    inside = {one.structure.id for one in foot.ask("what is in the second layer of the sole?").found}
    assert {"quadratus_plantae", "first_lumbrical", "flexor_hallucis_longus", "flexor_digitorum_longus"} <= inside
    tendons = {one.structure.id for one in foot.ask("Which tendons lie in the fourth layer?").found}
    assert tendons == {"fibularis_longus", "tibialis_posterior"}


def test_two_properties_and_one_left_out_are_read_whole(foot: Foot) -> None:
    """'The nerve supply and action' are two answers, 'except' leaves one out: nothing is read in half."""
    both = foot.ask("What is the nerve supply and action of soleus?")
    assert [one.structure.id for one in both.found] == ["tibial_nerve", "ankle_plantarflexion"]
    others = foot.ask("which muscles of the first layer except flexor digitorum brevis")
    assert {one.structure.id for one in others.found} == {"abductor_hallucis", "abductor_digiti_minimi"}


def test_both_of_a_pair_are_each_of_it(foot: Foot) -> None:
    """'Both plantar nerves' are the medial and the lateral one, which a group has; the two sesamoids have one muscle."""
    both = foot.ask("Which muscles are supplied by both plantar nerves?")
    assert [found.structure.id for found in both.found] == ["lumbricals"]
    assert "medial plantar nerve" in both.reading and "lateral plantar nerve" in both.reading
    one = foot.ask("The two sesamoids of the great toe lie in the tendons of which muscle?")
    assert [found.structure.id for found in one.found] == ["flexor_hallucis_brevis"]


def test_muscles_are_counted_one_by_one_unless_the_group_is_a_plural(foot: Foot) -> None:
    """'2 triceps surae' is nobody's count."""
    assert "2 triceps surae" not in foot.ask("How many muscles cross the ankle joint?").text
    assert "3 fibular muscles" in foot.ask("How many muscles cross the ankle joint?").text


@pytest.mark.parametrize(
    ("short", "long"),
    [
        (
            "which muscles support both the medial and lateral arches",
            "which muscles support the medial arch and the lateral arch",
        ),
        (
            "what nerve supplies the first and third lumbricals",
            "what nerve supplies the first lumbrical and the third lumbrical",
        ),
        (
            "which muscles insert on the middle and distal phalanges",
            "which muscles insert on the middle phalanges and the distal phalanges",
        ),
    ],
)
def test_words_left_out_before_and_are_put_back(foot: Foot, short: str, long: str) -> None:
    """'The medial and lateral arches' are the medial arch and the lateral arch."""
    assert foot.ask(short).reading == foot.ask(long).reading != ""


def test_two_layers_are_meant_one_by_one_unless_both_are_asked_for(foot: Foot) -> None:
    """No muscle lies in two layers, and nobody who names two asks for one that does."""
    assert foot.ask("how many muscles are in the third and fourth layers").value == 10
    assert foot.ask("which muscles are in both the first and second layers?").status == "none"
    nerves = foot.ask("which nerves supply the soleus and the tibialis anterior?").found
    assert {one.structure.id for one in nerves} == {"tibial_nerve", "deep_fibular_nerve"}
    assert [one.structure.id for one in foot.ask("which nerve supplies soleus and gastrocnemius?").found] == ["tibial_nerve"]


def test_a_yes_of_two_things_gives_the_reason_for_each(foot: Foot) -> None:
    """What holds of the tibial and of the common fibular nerve is said of both."""
    text = foot.ask("does the sciatic nerve divide into the tibial nerve and the common fibular nerve?").text
    assert "tibial nerve is a branch" in text
    assert "common fibular nerve is a branch" in text


def test_an_inconstant_muscle_and_a_disputed_head_are_told_but_not_counted(foot: Foot) -> None:
    """Eighteen muscles of the sole: three, five, three and seven a layer; fourteen of them have the lateral plantar nerve."""
    sole = foot.ask("how many muscles are in the sole?")
    assert (sole.value, "Not counted: opponens digiti minimi" in sole.text) == (18, True)
    assert foot.ask("how many muscles does the lateral plantar nerve supply?").value == 14
    assert foot.ask("how many muscles does the medial plantar nerve supply?").value == 4
    assert foot.ask("how many intrinsic muscles does the foot have?").value == 20
    assert foot.ask("how many compartments does the leg have?").value == 4


@pytest.mark.parametrize(
    "text",
    [
        "A lesion of the superficial fibular nerve would affect which muscles?",
        "Which muscles are affected by injury to the superficial fibular nerve?",
        "Which muscles are paralysed in a superficial fibular nerve lesion?",
    ],
)
def test_a_lesion_affects_what_the_nerve_supplies(foot: Foot, text: str) -> None:
    """A nerve that is cut, injured or has a palsy is asked for by what it supplies."""
    assert {one.structure.id for one in foot.ask(text).found} == {"fibularis_brevis", "fibularis_longus"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Which nerve supplies the muscles that dorsiflex the ankle?", {"deep_fibular_nerve"}),
        ("Which nerve supplies the evertors in the lateral compartment?", {"superficial_fibular_nerve"}),
        ("Which nerve supplies the plantarflexors and invertors?", {"tibial_nerve"}),
    ],
)
def test_a_nerve_is_asked_for_by_what_its_muscles_do(foot: Foot, text: str, expected: set[str]) -> None:
    """Nerves have no motion of their own: the muscles stand between."""
    assert {one.structure.id for one in foot.ask(text).found} == expected


def test_an_exercise_is_asked_for_by_what_its_muscles_do(foot: Foot) -> None:
    """Nor have exercises."""
    found = {one.structure.id for one in foot.ask("which exercise trains the toe flexors").found}
    assert {"short_foot", "towel_curl"} <= found
    assert "band_eversion" not in found


def test_a_no_tells_what_is_known_of_the_muscle_asked_about(foot: Foot) -> None:
    """Not the deep fibular nerve: and which it is, rather than what else that nerve supplies."""
    answer = foot.ask("does the deep fibular nerve supply fibularis longus?")
    assert answer.value is False
    assert answer.text == "No. What is known: fibularis longus is supplied by superficial fibular nerve."


def test_no_group_stands_for_joints_unless_it_is_a_plural_or_told(foot: Foot) -> None:
    """The talus takes part in the subtalar joint, whatever else that belongs to."""
    text = foot.ask("Which joints does the talus take part in?").text
    assert "subtalar joint" in text
    assert "talocalcaneonavicular" not in text


def test_a_disputed_yes_says_so(foot: Foot) -> None:
    """Where sources contradict one another about the very claim, a yes says so, and what the others say."""
    answer = foot.ask("Does extensor hallucis longus invert the foot?")
    assert answer.value is True
    assert answer.text.startswith("Yes, though sources differ: extensor hallucis longus performs foot inversion.")
    assert "Others say that extensor hallucis longus performs foot eversion." in answer.text
    assert {fact.object for fact in answer.facts} >= {"foot_inversion", "foot_eversion"}
    assert foot.ask("Does tibialis posterior invert the foot?").text.startswith("Yes: ")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Which spinal roots supply soleus?", "S1 S2"),
        ("which artery supplies abductor hallucis?", "medial plantar artery"),
        ("what type of joint is the ankle joint?", "hinge joint"),
        ("which nerve supplies the skin of the first web space?", "deep fibular nerve"),
        ("which bursa lies between the calcaneal tendon and the calcaneus?", "subtendinous calcaneal bursa"),
        ("what is the keystone of the lateral arch?", "cuboid"),
        ("which lymph nodes drain the sole?", "popliteal lymph nodes"),
    ],
)
def test_vessels_roots_skin_and_places_are_asked_for(foot: Foot, text: str, expected: str) -> None:
    """What the graph tells beyond muscles and bones is asked for in the same plain words."""
    answer = foot.ask(text)
    assert " ".join(sorted(one.structure.label for one in answer.found)) == expected, answer.text


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("at which joint does inversion mainly occur?", {"subtalar_joint"}),
        ("turning the sole inward takes place at which joint?", {"subtalar_joint"}),
        ("subtalar joint: between which two bones?", {"talus", "calcaneus"}),
        ("head of talus fits into which bone?", {"navicular"}),
        ("deltoid ligament: its four parts", DELTOID),
        ("into which two bands does the bifurcate ligament split?", BIFURCATE),
        ("which ligament ties the medial cuneiform to the second metatarsal?", {"lisfranc_ligament"}),
        ("the membrane joining the tibia and fibula", {"interosseous_membrane_of_leg"}),
        ("which ligament runs from the fibula to the talus at the front of the ankle?", {"anterior_talofibular_ligament"}),
        ("name the three bones of the ankle joint", {"tibia", "fibula", "talus"}),
        ("the deltoid ligament fans out from which bone?", {"tibia"}),
        ("on which bone does the anterior talofibular ligament end?", {"talus"}),
        ("is the ankle joint a hinge or a saddle joint?", {"hinge_joint"}),
        ("which ligament limits eversion?", {"deltoid_ligament"}),
        ("The cuboid looks backwards at which bone?", {"calcaneus"}),
        ("Which two bones clasp the talus?", {"tibia", "fibula"}),
        ("Which bones are at the two ends of the spring ligament?", {"calcaneus", "navicular"}),
        ("The anterior drawer stresses the", {"anterior_talofibular_ligament"}),
        ("Raising the big toe tightens what?", {"plantar_aponeurosis"}),
    ],
)
def test_bones_joints_and_ligaments_are_asked_for(foot: Foot, text: str, answer: set[str]) -> None:
    """What joints join, which ligament ties just two bones, parts by their number, and the part of a bone that meets another."""
    assert {one.structure.id for one in foot.ask(text).found} == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("largest bone of the foot", "calcaneus"),
        ("second largest tarsal bone?", "talus"),
        ("which is the bigger of the two leg bones?", "tibia"),
        ("which is the smaller of the two heads of gastrocnemius?", "lateral_head_of_gastrocnemius"),
        ("the larger bone of the lower leg is the", "tibia"),
        ("last tarsal bone to ossify", "navicular"),
        ("what do doctors call the heel bone?", "calcaneus"),
        ("spring ligament: official name?", "plantar_calcaneonavicular_ligament"),
        ("In plain English the hallux is the", "big_toe"),
        ("Inversion, adduction and plantarflexion together are called", "foot_inversion"),
        ("the knob on the outside of my ankle belongs to what bone?", "fibula"),
        ("the two sesamoids: name the outer one", "lateral_sesamoid_of_hallux"),
    ],
)
def test_the_most_so_and_names_are_found(foot: Foot, text: str, answer: str) -> None:
    """Superlatives go by what works say of all that is asked for; names by whatever people are said to call a thing."""
    assert [one.structure.id for one in foot.ask(text).found] == [answer]
