"""Questions about figures and superlatives over them, why something is so or not, and whether there is any."""

from __future__ import annotations

import pytest

from footgraph.foot import Foot


def ids(foot: Foot, text: str) -> list[str]:
    answer = foot.ask(text)
    assert answer.status == "answered", f"{answer.status}: {answer.text}"
    return sorted(one.structure.id for one in answer.found)


@pytest.mark.parametrize(
    ("text", "subject", "told"),
    [
        ("what is the PCSA of soleus", "soleus", "51.8 cm2"),
        ("soleus PCSA", "soleus", "51.8 cm2"),
        ("range of dorsiflexion of the ankle", "ankle_dorsiflexion", "20 degrees"),
        ("moment arm of tibialis posterior", "tibialis_posterior", "foot inversion"),
        ("what is the thickness of the plantar fascia", "plantar_aponeurosis", "mm"),
        ("what percentage of people lack plantaris", "plantaris", "10 %"),
    ],
)
def test_a_figure_is_told_with_what_makes_it_exact(foot: Foot, text: str, subject: str, told: str) -> None:
    """A quantity of a structure is answered with every figure of it, each with its sample and source."""
    answer = foot.ask(text)
    assert ids(foot, text) == [subject]
    assert told in answer.text
    assert all(fact.relation == "has_figure" and fact.source for fact in answer.facts)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("strongest plantarflexor", "soleus"),
        ("strongest evertor of the foot", "fibularis_longus"),
        ("which muscle has the longest fibres", "extensor_hallucis_longus"),
        ("which muscle has the longest moment arm for inversion", "tibialis_posterior"),
        ("which muscle has the largest moment arm for plantarflexion at the ankle", "gastrocnemius"),
        ("stärkster Muskel der Wade", "soleus"),
        ("strongest intrinsic muscle", "abductor_hallucis"),
    ],
)
def test_a_superlative_goes_by_one_series_of_figures(foot: Foot, text: str, first: str) -> None:
    """The foremost is the first of the fullest series, and the answer says by what it was measured."""
    answer = foot.ask(text)
    assert ids(foot, text) == [first]
    assert "by " in answer.text


def test_few_measured_are_said_to_be_few(foot: Foot) -> None:
    """Where not all were measured, the answer says how many were."""
    assert "of 21 were measured so" in foot.ask("strongest intrinsic muscle").text


def test_which_of_two_has_more_goes_by_the_figure_named(foot: Foot) -> None:
    """Of fibres and angles, not of the muscle as a whole; where no work measures both alike it is not told."""
    assert [one.structure.id for one in foot.ask("Which has more slow-twitch fibres, soleus or gastrocnemius?").found] == [
        "soleus"
    ]
    assert foot.ask("Which has the larger pennation angle, soleus or gastrocnemius?").status == "unknown"


def test_a_figure_that_is_told_of_too_few_ranks_nothing(foot: Foot) -> None:
    """Two volumes of three muscles tell the largest, as it is the larger ones that are measured, and never the smallest."""
    assert [one.structure.id for one in foot.ask("biggest superficial calf muscle").found] == ["soleus"]
    assert foot.ask("smallest superficial calf muscle").status == "not_understood"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("why does tibialis posterior invert the foot?", "crosses calcaneocuboid joint, subtalar joint and talonavicular joint"),
        ("why can fibularis longus evert the foot?", "passes behind lateral malleolus"),
        ("why is gastrocnemius a knee flexor", "crosses knee joint"),
        ("how does tibialis posterior hold up the arch", "inserts on navicular"),
        ("why is the soleus supplied by the tibial nerve?", "lies in superficial posterior compartment of leg"),
        ("why can't soleus flex the knee?", "soleus crosses the ankle joint and subtalar joint, not the knee joint"),
        ("why does flexor hallucis brevis not flex the ankle", "not the ankle joint"),
    ],
)
def test_a_reason_is_what_stands_behind_the_claim(foot: Foot, text: str, reason: str) -> None:
    """An action rests on the joints crossed, a nerve on the compartment; facts and rules come with it."""
    answer = foot.ask(text)
    assert (answer.status, answer.kind) == ("answered", "reason"), answer.text
    assert reason in answer.text
    assert answer.facts
    assert {id for fact in answer.facts for id in fact.because} <= {fact.id for fact in answer.facts}


@pytest.mark.parametrize(
    "text",
    [
        "How does quadratus plantae bend the knee?",
        "why does soleus flex the knee?",
        "why is abductor hallucis in the second layer",
        "why does tibialis posterior not invert the foot?",
    ],
)
def test_what_is_wrongly_taken_for_granted_is_said(foot: Foot, text: str) -> None:
    """A reason for what is not so is no answer: the assumption is named, with what is known instead."""
    answer = foot.ask(text)
    assert answer.status == "none"
    assert "takes for granted what is not so" in answer.text
    assert not answer.found


def test_a_reason_that_cannot_be_read_is_not_described(foot: Foot) -> None:
    """'Why' is never answered with the structure that most words fit."""
    assert foot.ask("why do people love running on soft sand?").status != "answered"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("is there a joint between cuboid and navicular", True),
        ("Are there any muscles on the dorsum of the foot?", True),
        ("is there a muscle that both inverts and plantarflexes", True),
        ("Gibt es Muskeln der Wade?", True),
    ],
)
def test_whether_there_is_any_is_asked_by_which(foot: Foot, text: str, value: bool) -> None:
    """There is one if something answers which."""
    answer = foot.ask(text)
    assert (answer.kind, answer.value) == ("yes_no", value), answer.text
    assert answer.found


def test_what_only_few_of_many_tell_is_a_no(foot: Foot) -> None:
    """Of the many works that tell where muscles attach one or two name the talus: none does, as most tell it."""
    answer = foot.ask("do any muscles attach to the talus?")
    assert (answer.status, answer.kind, answer.value) == ("answered", "yes_no", False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Joint between talus and calcaneus", ["subtalar_joint"]),
        ("Gelenk zwischen Talus und Calcaneus", ["subtalar_joint"]),
        ("Welche Arterie zieht durch den Tarsaltunnel?", ["posterior_tibial_artery"]),
        ("Ist der M. soleus vom N. tibialis innerviert?", ["soleus"]),
        ("Aus welchen Muskeln besteht der M. triceps surae?", ["gastrocnemius", "soleus"]),
        ("Welche Knochen bilden das obere Sprunggelenk?", ["fibula", "talus", "tibia"]),
    ],
)
def test_german_is_read_like_english(foot: Foot, text: str, expected: list[str]) -> None:
    """Relations, motions and kinds have German words; N. and M. tell a nerve from a muscle of the same name."""
    assert ids(foot, text) == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("does the tibial nerve supply abductor hallucis", True),
        ("True or false: the tibial nerve supplies all muscles of the sole.", True),
        ("does the lateral plantar nerve supply all muscles of the sole", False),
        ("does the medial plantar nerve supply all the lumbricals?", False),
    ],
)
def test_a_trunk_supplies_what_its_branches_supply(foot: Foot, text: str, value: bool) -> None:
    """A yes may go by branches; 'all' is asked of every member, and those that lack it are named."""
    answer = foot.ask(text)
    assert answer.value is value
    assert ("not all" in answer.text) is not value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("What is the most commonly sprained ligament of the ankle?", ["anterior_talofibular_ligament"]),
        ("Which ligament is torn in an inversion sprain?", ["anterior_talofibular_ligament"]),
        ("Which joint's ligaments tear in a high ankle sprain?", ["distal_tibiofibular_joint"]),
        ("the test for a torn Achilles in which you squeeze the calf", ["thompson_test"]),
        ("which test for tarsal tunnel syndrome involves tapping behind the malleolus", ["tinel_sign"]),
        ("The little toe side of my foot is numb since a vein was stripped behind the calf: which nerve?", ["sural_nerve"]),
        ("insersion of fibularis brevis", ["fifth_metatarsal"]),
        ("The boot is wrenched into external rotation. Ligament most likely torn first?", ["anterior_tibiofibular_ligament"]),
        ("Which toe is most often affected in hammer toe?", ["second_toe"]),
        ("Inability to stand on tiptoes indicates damage to which nerve?", ["tibial_nerve"]),
        ("Loss of sensation over the dorsum of the foot except first web space: which nerve?", ["superficial_fibular_nerve"]),
        ("Which of the following is a plantar flexor: tibialis anterior, soleus, EDL?", ["soleus"]),
        ("Which nerve gives sensation to the first web space?", ["deep_fibular_nerve"]),
    ],
)
def test_harms_and_cases(foot: Foot, text: str, expected: list[str]) -> None:
    """What is hurt most often is what most sources say is; what a case spares is kept."""
    assert ids(foot, text) == expected


def test_what_a_nerve_supplies_is_all_that_it_supplies(foot: Foot) -> None:
    """'Supply' after a nerve is a verb: its skin and joints are told, not the nerve described."""
    assert "lateral_border_of_foot" in ids(foot, "What does the sural nerve supply?")


def test_two_are_compared_relation_by_relation(foot: Foot) -> None:
    """A comparison tells what differs and what is the same, with facts for both."""
    answer = foot.ask("What is the difference between fibularis longus and fibularis brevis?")
    assert (answer.status, answer.kind) == ("answered", "comparison")
    different, _, same = answer.text.partition("The same:")
    assert "fibularis brevis inserts on fifth metatarsal" in different
    assert "superficial fibular nerve" in same
    assert all(one.facts for one in answer.found)
    assert {one.structure.id for one in answer.found} == {"fibularis_longus", "fibularis_brevis"}


def test_things_of_different_kinds_are_not_compared(foot: Foot) -> None:
    """A muscle and a bone have nothing to be compared in."""
    assert foot.ask("What is the difference between soleus and talus?").status == "not_understood"


def test_a_path_can_be_asked_for(foot: Foot) -> None:
    """'How is X connected to Y' is answered with a path, by names that are both known."""
    answer = foot.ask("How is soleus connected to the calcaneus?")
    assert (answer.status, answer.kind) == ("answered", "path")
    assert "soleus inserts on calcaneus" in answer.text
    assert foot.ask("path from tibia to the moon").status != "answered"


def test_a_number_of_what_one_has_is_not_passed_over(foot: Foot) -> None:
    """'Cross two joints' is not 'cross any joint'."""
    assert foot.ask("Which muscles of the leg cross two joints?").status == "not_understood"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Which bone articulates with all the cuneiforms?", ["navicular", "second_metatarsal"]),
        ("Which layer of the sole contains the lumbricals?", ["second_layer_of_sole"]),
        ("The anterior compartment contains which nerve?", ["deep_fibular_nerve"]),
        ("Which joints does the Lisfranc complex include?", None),
        ("How is the medial arch maintained?", None),
        ("Between which bones is the Lisfranc joint?", None),
    ],
)
def test_what_holds_and_what_is_held(foot: Foot, text: str, expected: list[str] | None) -> None:
    """'All' of a group is each of it where one is asked for; 'contains' is read from either end; 'how is' asks what does."""
    found = ids(foot, text)
    assert found == expected if expected else found


def test_what_a_ligament_is_there_for(foot: Foot) -> None:
    """The function of what is no muscle is what it supports and restrains, and what is told of it."""
    answer = foot.ask("What is the function of the spring ligament?")
    assert answer.kind == "description"
    assert "It supports arches of foot" in answer.text
    assert ids(foot, "function of soleus") == ["ankle_plantarflexion"]


def test_whether_a_nerve_supplies_any(foot: Foot) -> None:
    """A nerve to which several works give skin, and none a muscle, has none."""
    assert foot.ask("Does the sural nerve supply muscles?").value is False
    assert foot.ask("Does the tibial nerve supply any joints?").value is True


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("EDB OINA", ["Origin:", "Insertion:", "Nerve: deep fibular nerve", "Action:"]),
        ("ADM: nerve, artery", ["Nerve: lateral plantar nerve", "Artery: lateral plantar artery"]),
        ("origin insertion action and innervation of tibialis posterior", ["Origin:", "Nerve: tibial nerve"]),
    ],
)
def test_several_things_of_one_structure(foot: Foot, text: str, told: list[str]) -> None:
    """Properties that are named side by side are answered one by one."""
    answer = foot.ask(text)
    assert answer.status == "answered"
    assert [one for one in told if one not in answer.text] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("is the achilles tendon attached to the heel bone", True),
        ("Does the tendon of tibialis posterior insert on the navicular?", True),
    ],
)
def test_a_tendon_ends_where_its_muscle_does(foot: Foot, text: str, expected: bool) -> None:
    """The insertion of a muscle is that of its tendon."""
    assert foot.ask(text).value is expected


def test_the_parts_of_the_foot_are_told_by_their_common_groups(foot: Foot) -> None:
    """The bones of the foot are tarsals, metatarsals and phalanges; ligaments of a joint are those that hold it."""
    text = foot.ask("name all the bones of the foot").text
    assert all(group in text for group in ("tarsal bones", "metatarsals", "phalanges"))
    assert "calcaneofibular_ligament" in ids(foot, "Ligaments of the ankle")
    assert foot.ask("how many muscles are in the foot").value == 20


def test_verbs_that_stand_apart(foot: Foot) -> None:
    """'Pulls the toes up' is 'pulls up the toes'."""
    assert "extensor_digitorum_longus" in ids(foot, "what muscle pulls the toes up")
    assert "flexor_digitorum_brevis" in ids(foot, "which muscles bend the toes down")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Which of the intrinsic muscles is supplied by the deep fibular nerve?",
            ["extensor_digitorum_brevis", "extensor_hallucis_brevis"],
        ),
        ("Which of the lumbricals is supplied by the medial plantar nerve?", ["first_lumbrical"]),
        ("which one of the tarsal bones articulates with the tibia", ["talus"]),
        ("Which joint is between the talus and the navicular?", ["talonavicular_joint"]),
    ],
)
def test_which_of_a_group(foot: Foot, text: str, expected: list[str]) -> None:
    """'Which of the lumbricals' asks for some of them, as 'which lumbrical' does."""
    assert ids(foot, text) == expected


def test_sharing_is_asked_for(foot: Foot) -> None:
    """'Share a nerve' is 'have the same nerve'; what two have in common is what does not differ."""
    assert foot.ask("Do tibialis anterior and extensor hallucis longus share a nerve?").value is True
    assert "tibial nerve" in foot.ask("What do soleus and plantaris have in common?").text.partition("Different:")[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Terminal branches of the CPN", ["deep_fibular_nerve", "superficial_fibular_nerve"]),
        ("Posterior tibial artery ends by dividing into ...?", ["lateral_plantar_artery", "medial_plantar_artery"]),
        ("Bony origin of extensor hallucis longus", ["fibula"]),
        ("wich muscels evert AND plantarflex the foot", ["fibularis_brevis", "fibularis_longus"]),
    ],
)
def test_ends_of_nerves_and_slips_of_the_pen(foot: Foot, text: str, expected: list[str]) -> None:
    """A trunk ends in the branches that sources call its end branches; a swap of letters is the likeliest slip."""
    assert ids(foot, text) == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("is the heel bone the same thing as the calcaneus", True),
        ("are peroneus longus and fibularis longus the same muscle", True),
        ("are soleus and gastrocnemius the same muscle?", False),
    ],
)
def test_two_names_of_one_structure(foot: Foot, text: str, value: bool) -> None:
    """Whether two names mean the same structure."""
    assert foot.ask(text).value is value


def test_a_no_is_about_whom_was_asked(foot: Foot) -> None:
    """The reason for a no is found of the structure asked about, not of what some source says instead."""
    assert ids(foot, "why can't soleus flex the knee?") == ["soleus"]
