"""Where things lie, as people ask it: grooves, layers, what is laid bare, what stands first in a row."""

import pytest

from footgraph.foot import Foot


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
        ("which nerve passes under the tendinous arch of soleus", {"tibial_nerve"}),
    ],
)
def test_whereabouts_are_found(foot: Foot, text: str, expected: set[str]) -> None:
    """What lies in, under or between others is found in whatever order of words it is asked."""
    assert {one.structure.id for one in foot.ask(text).found} == expected


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
