"""Things in a row, and the way from a trunk to a branch."""

import pytest

from footgraph.foot import Foot


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Trace the route by which blood from the femoral artery reaches the dorsalis pedis; give the intervening arteries.",
            ["popliteal_artery", "anterior_tibial_artery"],
        ),
        (
            "which structure lies between FDL and FHL in the tarsal tunnel?",
            ["posterior_tibial_artery", "posterior_tibial_veins", "tibial_nerve"],
        ),
        (
            "Which structure lies immediately anterior to the tendon of flexor hallucis longus within the tarsal tunnel?",
            ["tibial_nerve"],
        ),
        (
            "Order of structures in the popliteal fossa from superficial to deep",
            ["tibial_nerve", "popliteal_vein", "popliteal_artery"],
        ),
        ("Which nerve is most superficial in the popliteal fossa?", ["tibial_nerve"]),
        ("common peroneal nerve divides into?", ["superficial_fibular_nerve", "deep_fibular_nerve"]),
        (
            "Name the bones of the first ray from proximal to distal",
            ["medial_cuneiform", "first_metatarsal", "proximal_phalanx_of_big_toe", "distal_phalanx_of_big_toe"],
        ),
        (
            "In welcher Reihenfolge liegen die Sehnen hinter dem Innenknöchel von vorne nach hinten?",
            ["tibialis_posterior", "flexor_digitorum_longus", "flexor_hallucis_longus"],
        ),
        (
            "How does an impulse get from the sciatic nerve to abductor hallucis? Name the nerves in sequence.",
            ["sciatic_nerve", "tibial_nerve", "medial_plantar_nerve"],
        ),
        (
            "Going from talus to the base of the first metatarsal, which bones come one after another?",
            ["talus", "navicular", "medial_cuneiform", "first_metatarsal"],
        ),
        (
            "Sequence the bones of the medial column, from under the tibia to the hallux.",
            [
                *("talus", "navicular", "medial_cuneiform", "first_metatarsal"),
                *("proximal_phalanx_of_big_toe", "distal_phalanx_of_big_toe"),
            ],
        ),
        (
            "Put the bones of the medial column in order.",
            ["talus", "navicular", "medial_cuneiform", "first_metatarsal"],
        ),
        (
            "Bones of the medial column in order, starting with the talus",
            ["talus", "navicular", "medial_cuneiform", "first_metatarsal"],
        ),
        (
            "Order from superficial to deep in the sole: plantar interossei, flexor digitorum brevis, adductor hallucis, QP",
            ["flexor_digitorum_brevis", "quadratus_plantae", "adductor_hallucis", "plantar_interossei"],
        ),
        (
            "Put these in order from medial to lateral at the front of the ankle: EDL, tibialis anterior, EHL.",
            ["tibialis_anterior", "extensor_hallucis_longus", "extensor_digitorum_longus"],
        ),
        (
            "Arrange from distal to proximal: navicular, first metatarsal, talus, medial cuneiform.",
            ["first_metatarsal", "medial_cuneiform", "navicular", "talus"],
        ),
        ("Popliteal artery splits into what?", ["anterior_tibial_artery", "posterior_tibial_artery"]),
    ],
)
def test_rows_and_ways(foot: Foot, text: str, expected: list[str]) -> None:
    """What lies next to or between others is what works count there; a way goes branch by branch."""
    assert [one.structure.id for one in foot.ask(text).found] == expected


def test_what_cannot_be_told_apart_is_not_put_in_order(foot: Foot) -> None:
    """Of two muscles that lie over a third in one layer it is not told which comes first; nor is more answered than is listed."""
    assert (
        foot.ask("From superficial to deep: abductor hallucis, quadratus plantae, flexor digitorum brevis").status != "answered"
    )


@pytest.mark.parametrize(
    "text",
    [
        "What are the contents of the tarsal tunnel in order?",
        "Structures behind the medial malleolus in order",
        "What is the order of the structures in the tarsal tunnel?",
        "In what order do the structures pass behind the medial malleolus?",
    ],
)
def test_where_no_side_is_told_a_row_is_counted_as_it_is_usual(foot: Foot, text: str) -> None:
    """Behind the medial malleolus from the front to the back."""
    ids = [one.structure.id for one in foot.ask(text).found]
    assert [ids[0], ids[1], ids[-1]] == ["tibialis_posterior", "flexor_digitorum_longus", "flexor_hallucis_longus"]


def test_the_tendons_in_front_of_the_ankle(foot: Foot) -> None:
    """From medial to lateral, where no side is told."""
    ids = [one.structure.id for one in foot.ask("Name the tendons in front of the ankle in order").found]
    assert ids == ["tibialis_anterior", "extensor_hallucis_longus", "extensor_digitorum_longus", "fibularis_tertius"]


def test_a_bundle_stands_among_tendons(foot: Foot) -> None:
    """The vessels and the nerve are told too where the bundle is asked for."""
    text = (
        "Under the superior extensor retinaculum, from medial to lateral, in what order do tendons and neurovascular bundle lie?"
    )
    assert {"anterior_tibial_artery", "deep_fibular_nerve"} < {one.structure.id for one in foot.ask(text).found}


def test_another_name_of_a_set_of_bones_is_no_list_of_them(foot: Foot) -> None:
    assert [one.structure.id for one in foot.ask("What is another name for the hindfoot?").found] == ["hindfoot"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In what order does the Ponseti method correct the deformities?",
            "cavus_foot adducted_forefoot heel_varus pes_equinus",
        ),
        ("Which deformity does the Ponseti method correct first?", "cavus_foot"),
        ("Which component of clubfoot is corrected last?", "pes_equinus"),
        ("Which tendon is cut in the Ponseti method?", "calcaneal_tendon"),
    ],
)
def test_what_a_sentence_tells_in_this_order(foot: Foot, text: str, expected: str) -> None:
    """A treatment takes things one after the other; a tendon is none of these."""
    assert [one.structure.id for one in foot.ask(text).found] == expected.split()
