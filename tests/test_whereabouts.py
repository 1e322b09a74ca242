"""Where things lie, as people ask it: grooves, layers, what is laid bare, what stands first in a row."""

import pytest

from footgraph.foot import Foot

LUMBRICALS = {f"{n}_lumbrical" for n in ("first", "second", "third", "fourth")}
FIBULAR_RETINACULA = {"superior_fibular_retinaculum", "inferior_fibular_retinaculum"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("what runs in the groove on the underside of the cuboid", {"fibularis_longus"}),
        ("Two leg tendons travel in the deepest plantar layer. Which?", {"fibularis_longus", "tibialis_posterior"}),
        ("peel off the plantar aponeurosis in the middle of the sole and you land on", {"flexor_digitorum_brevis"}),
        (
            "The dorsalis pedis pulse is felt between which two tendons?",
            {"extensor_hallucis_longus", "extensor_digitorum_longus"},
        ),
        ("most anterior content of the tarsal tunnel", {"tibialis_posterior"}),
        ("Which tendon lies right behind the medial malleolus?", {"tibialis_posterior"}),
        ("SSV ends in the", {"popliteal_vein"}),
        ("popliteal artery ends as which two arteries?", {"anterior_tibial_artery", "posterior_tibial_artery"}),
        ("what does the anterior tibial artery turn into on the foot", {"dorsalis_pedis_artery"}),
        ("Which compartment of the leg contains just two muscles?", {"lateral_compartment_of_leg"}),
        ("FHB and adductor hallucis share their layer with which other muscle?", {"flexor_digiti_minimi_brevis"}),
        ("artery in the tarsal tunnel?", {"posterior_tibial_artery"}),
        ("lateral to which tendon does the dorsalis pedis artery lie?", {"extensor_hallucis_longus"}),
        ("cuboid lies posterior to which bone?", {"fourth_metatarsal", "fifth_metatarsal"}),
        ("In front of which malleolus does the great saphenous vein run?", {"medial_malleolus"}),
        ("Name what belongs to the second muscular layer of the sole", {"quadratus_plantae", *LUMBRICALS}),
        ("Principal artery of the leg compartment that contains soleus", {"posterior_tibial_artery"}),
        ("Which nerve is at risk in front of the medial malleolus?", {"saphenous_nerve"}),
        ("just lateral to the tendon of which muscle can dorsalis pedis be palpated?", {"extensor_hallucis_longus"}),
        ("what does the small saphenous vein pierce", {"popliteal_fascia"}),
        ("Which muscle's tendon passes around the cuboid?", {"fibularis_longus"}),
        ("the plantar arch is formed mainly by which artery?", {"lateral_plantar_artery"}),
        ("Where would numbness be with injury of the saphenous nerve?", {"medial_border_of_foot", "skin_of_medial_leg"}),
        ("dorsal venous arch drains laterally into", {"small_saphenous_vein"}),
        ("which nerve crosses the sole", {"lateral_plantar_nerve"}),
        ("quadratus plantae lies in the", {"second_layer_of_sole"}),
        ("the interosseous talocalcaneal ligament lies in the", set()),
        ("which tendon crosses the sole obliquely", {"fibularis_longus"}),
        ("artery that changes its name to dorsalis pedis once it has crossed the ankle", {"anterior_tibial_artery"}),
        ("Great saphenous vein: from which venous structure does it begin?", {"dorsal_venous_arch_of_foot"}),
        ("long superficial vein ascending in front of the medial malleolus", {"great_saphenous_vein"}),
        ("What straps the two fibular tendons down just behind the lateral malleolus?", FIBULAR_RETINACULA),
        ("Closest of the two fibular tendons to the lateral malleolus?", {"fibularis_brevis"}),
        ("Immediately behind the lateral malleolus run the tendons of", {"fibularis_longus", "fibularis_brevis"}),
        ("nearest tendon to the medial malleolus, passing behind it", {"tibialis_posterior"}),
        (
            "The lateral plantar nerve and vessels cross the sole between two muscles. Which?",
            {"flexor_digitorum_brevis", "quadratus_plantae"},
        ),
        ("Which nerve crosses the sole between flexor digitorum brevis and quadratus plantae?", {"lateral_plantar_nerve"}),
        (
            "Which structures pass behind the lateral malleolus over the superior fibular retinaculum?",
            {"sural_nerve", "small_saphenous_vein"},
        ),
        (
            "What runs in front of the medial malleolus superficial to the retinaculum?",
            {"great_saphenous_vein", "saphenous_nerve"},
        ),
        (
            "The interval between flexor digitorum brevis and quadratus plantae carries which plantar nerve?",
            {"lateral_plantar_nerve"},
        ),
        ("which nerve passes under the tendinous arch of soleus", {"tibial_nerve"}),
    ],
)
def test_whereabouts_are_found(foot: Foot, text: str, expected: set[str]) -> None:
    """What lies in, under or between others is found in whatever order of words it is asked."""
    assert {one.structure.id for one in foot.ask(text).found} == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Does the tendon of tibialis posterior run in front of the medial malleolus?", False),
        ("Is the posterior tibial pulse felt behind the lateral malleolus?", False),
        ("Does fibularis brevis lie closer to the lateral malleolus than fibularis longus?", True),
        ("Does the tendon of fibularis longus lie in front of that of brevis behind the lateral malleolus?", False),
        ("does the tibial nerve pass behind the medial malleolus", True),
        ("Does the head of the fibula take part in the knee joint?", False),
        ("is the cuboid part of the Lisfranc joint", True),
        ("At the ankle the saphenous nerve keeps company with the great saphenous vein, doesn't it?", True),
        ("is the subtalar joint part of the hindfoot", None),
    ],
)
def test_claims_of_place_are_judged(foot: Foot, text: str, value: bool | None) -> None:
    """What several works tell to run behind one malleolus runs neither in front of it nor behind the other one."""
    assert foot.ask(text).value is value


def test_the_other_side_says_no(foot: Foot) -> None:
    """What runs in front of the malleolus does not run behind it."""
    assert foot.ask("is the great saphenous vein behind the medial malleolus").value is not True


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("which bone is above the talus", {"tibia"}),
        ("below which bone does the talus lie", {"tibia"}),
        ("which bone lies directly below the talus?", {"calcaneus"}),
        ("the talus lies above which bone", {"calcaneus"}),
    ],
)
def test_above_and_below_are_told_apart(foot: Foot, text: str, expected: set[str]) -> None:
    """What bears a bone is not what it bears."""
    assert {one.structure.id for one in foot.ask(text).found} == expected
