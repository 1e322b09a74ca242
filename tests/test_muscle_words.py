"""What people say of the work of muscles: whose work a movement is, company and opposition, heads, gait, toes and planes."""

import pytest

from footgraph.everyday import in_terms
from footgraph.foot import Foot


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Inversion of the foot is mainly the work of which two muscles?", "which two muscles mainly inverts the foot"),
        ("Tiptoe walking tests which compartment of the leg?", "which compartment plantarflexes the foot"),
        ("Two muscles abduct; which one lies laterally?", "which muscle abduct and lies laterally"),
        ("muscles of the sole with a dual nerve supply", "muscles of the sole with a supplied by both plantar nerves"),
        ("Antagonist of tibialis posterior in inversion", "which muscles mainly everts the foot"),
        ("standing calf raise", "calf raise"),
        ("Does soleus act as a plantarflexor?", "is soleus a plantarflexor?"),
        ("EDL divides into ___ tendons", "how many tendons does EDL have"),
    ],
)
def test_muscle_words_in_terms(text: str, terms: str) -> None:
    """A movement that is somebody's work is asked for by who does it."""
    assert in_terms(text) == terms


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("which two muscles plantarflex the ankle?", {"gastrocnemius", "soleus"}),
        ("Which two muscles do most of the everting?", {"fibularis_longus", "fibularis_brevis"}),
        ("Turning the sole outwards is the job of which leg compartment?", {"lateral_compartment_of_leg"}),
        ("The two heads of adductor hallucis are the ____ and the ____.", {"oblique", "transverse"}),
        ("gastrocnemius arises by two heads, a medial and a ___", {"lateral_head_of_gastrocnemius"}),
        ("pinky toe side muscle of the sole?", {"abductor_digiti_minimi"}),
        ("Two muscles insert at the fifth metatarsal base; which one has the deep peroneal nerve?", {"fibularis_tertius"}),
        ("second-layer muscles that draw on both plantar nerves?", {"lumbricals"}),
        ("Synergist of tibialis posterior in inversion", {"tibialis_anterior"}),
        ("Which muscle besides gastrocnemius joins the Achilles tendon?", {"soleus"}),
        ("tibialis anterior shares its insertion with which other muscle?", {"fibularis_longus"}),
        ("Which deep calf muscle unlocks the knee joint?", {"popliteus"}),
        ("Nerve of the muscle that unlocks the knee", {"tibial_nerve"}),
        ("biggest superficial calf muscle", {"soleus"}),
        ("Main dorsiflexor of the ankle that does not move the toes", {"tibialis_anterior"}),
        ("Which calf muscle do some people lack?", {"plantaris"}),
        ("muscle nicknamed the freshman's nerve", {"plantaris"}),
        ("FDB splits to let pass the tendons of", {"flexor_digitorum_longus"}),
        ("Through whose split tendons does flexor digitorum longus pass?", {"flexor_digitorum_brevis"}),
    ],
)
def test_whose_work_it_is(foot: Foot, text: str, answer: set[str]) -> None:
    """The chief movers where few are asked for, the group that has both nerves, the other one of two."""
    found = {one.structure.id for one in foot.ask(text).found}
    assert found == {f"{one}_head_of_adductor_hallucis" if one in ("oblique", "transverse") else one for one in answer}


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Midstance: shin rolls forward over the planted foot. Who brakes it?", {"soleus"}),
        ("Who stops the foot slapping down after heel contact?", {"tibialis_anterior"}),
        ("Which muscle resists pronation of the foot early in stance?", {"tibialis_posterior"}),
        ("In terminal stance which calf muscles push off?", {"gastrocnemius", "soleus"}),
        ("Which compartment controls the lowering of the foot after heel strike?", {"anterior_compartment_of_leg"}),
    ],
)
def test_who_rules_what_happens_in_gait(foot: Foot, text: str, answer: set[str]) -> None:
    """What goes forward is braked by those who would move it back."""
    assert {one.structure.id for one in foot.ask(text).found} == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("pronation of the foot: the three component movements", {"foot_eversion", "forefoot_abduction", "ankle_dorsiflexion"}),
        (
            "Supination des Fußes setzt sich aus welchen Bewegungen zusammen?",
            {"foot_inversion", "forefoot_adduction", "ankle_plantarflexion"},
        ),
        ("Pronation = eversion + abduction + ?", {"ankle_dorsiflexion"}),
        ("Through which toe does the axis for toe abduction and adduction pass?", {"second_toe"}),
        ("the plantar interossei adduct which toes?", {"third_toe", "fourth_toe", "little_toe"}),
    ],
)
def test_planes_and_the_line_of_the_toes(foot: Foot, text: str, answer: set[str]) -> None:
    """What a movement in three planes is made of, and the toe from which others are reckoned."""
    assert {one.structure.id for one in foot.ask(text).found} == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Main action of the plantar interossei?", {"toe_adduction"}),
        (
            "what are the actions of the dorsal interossei",
            {"toe_abduction", "mtp_flexion_of_lesser_toes", "ip_extension_of_lesser_toes"},
        ),
        ("What is the action of the first plantar interosseous at the MTP joint?", {"third_mtp_adduction", "third_mtp_flexion"}),
    ],
)
def test_a_group_of_muscles_moves_the_toes(foot: Foot, text: str, answer: set[str]) -> None:
    """Each plantar interosseous adducts a toe of its own; together they adduct the toes."""
    assert {one.structure.id for one in foot.ask(text).found} == answer


def test_a_group_that_moves_every_toe_is_told_so(foot: Foot) -> None:
    """The movements of the lumbricals are told as those of the lesser toes, and each is an answer of its own."""
    answer = foot.ask("what is the action of the lumbricals?")
    said = "flexion of lesser toes at the MTP joints and extension of lesser toes at the interphalangeal joints"
    assert answer.text.startswith(f"Movements performed by lumbricals: {said}.")
    assert len(answer.found) == 12
    assert foot.ask("effect of the lumbricals on the toe joints").found == foot.ask("action of the lumbricals on the toes").found


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Is abduction a component of pronation?", True),
        ("Is dorsiflexion part of supination?", False),
        ("Is the third toe the axis for abduction of the toes?", False),
        ("Do the tendons of FDL pass through those of FDB?", True),
        ("Do the tendons of FDB pass through those of FDL?", False),
    ],
)
def test_whether_a_movement_is_in_another(foot: Foot, text: str, value: bool) -> None:
    """Yes or no by the same sentences."""
    assert foot.ask(text).value is value


@pytest.mark.parametrize(
    "text",
    ["Which toe is moved by the fourth plantar interosseous?", "the third head of adductor hallucis", "fifth lumbrical action"],
)
def test_one_too_many_stays_refused(foot: Foot, text: str) -> None:
    """What nobody has is not answered."""
    assert foot.ask(text).status != "answered"


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("What is the nerve supply of the superficial posterior compartment of the leg?", "tibial_nerve"),
        ("Deep posterior compartment of the leg: artery?", "posterior_tibial_artery"),
        ("Lateral compartment of the leg: nerve", "superficial_fibular_nerve"),
    ],
)
def test_the_supply_of_a_compartment(foot: Foot, text: str, id: str) -> None:
    """What supplies its muscles, and not a nerve of the skin that passes through."""
    assert [one.structure.id for one in foot.ask(text).found] == [id]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Fibularis tertius: dorsiflexor or plantarflexor?", ["dorsiflexion"]),
        ("Plantar interossei: abductors or adductors?", ["adduction"]),
        ("Lumbricals - extensors or flexors of the interphalangeal joints?", ["extension"]),
        ("Together with fibularis longus, which muscle everts the foot?", ["fibularis_brevis"]),
        ("which other muscle inverts the foot besides tibialis posterior?", ["tibialis_anterior"]),
        ("Which muscle of the third layer has no effect on the big toe?", ["flexor_digiti_minimi_brevis"]),
        ("Which short muscle of the hallux in the sole is not served by the medial plantar nerve?", ["adductor_hallucis"]),
        ("Both tibialis anterior and which fibular muscle insert on the medial cuneiform?", ["fibularis_longus"]),
        ("which of the deep calf muscles does not run behind the medial malleolus?", ["popliteus"]),
        ("who plantarflexes the first metatarsal bone", ["fibularis_longus"]),
    ],
)
def test_one_of_two_and_another_besides_one(foot: Foot, text: str, ids: list[str]) -> None:
    """Of two movements the one, of several muscles the main one of the others, and those without an action."""
    assert [one.structure.id or one.structure.label for one in foot.ask(text).found] == ids


@pytest.mark.parametrize(
    "text",
    [
        "prime movers: calf raises",
        "Which muscles mainly work in single-leg heel raises?",
        "Standing heel raise: who does most of the work?",
    ],
)
def test_the_main_ones_of_a_heel_raise(foot: Foot, text: str) -> None:
    """Those that do the work, and not all that are at work."""
    assert {one.structure.id for one in foot.ask(text).found} == {"soleus", "gastrocnemius"}


def test_around_which_toe(foot: Foot) -> None:
    """The toe from which the movements to either side are reckoned is none of those that are moved."""
    found = foot.ask("About which toe do the dorsal interossei spread the others?").found
    assert [one.structure.id for one in found] == ["second_toe"]
