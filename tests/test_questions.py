"""A question as data, and the walk that answers it."""

from __future__ import annotations

from footgraph import Foot
from footgraph.motions import joints_of, movements
from footgraph.questions import Condition, Question, evidence, trunks
from footgraph.vocabulary import HAS_ACTION, IN_LAYER, INNERVATED_BY, MEMBER_OF, MUSCLES_OF_SOLE, SUPPORTS

MUSCLES = ("muscle", "muscle_head")


def found(foot: Foot, *conditions: Condition) -> set[str]:
    return set(evidence(foot.store, Question("structures", MUSCLES, conditions)))


def test_conditions_narrow_one_another(foot: Foot) -> None:
    """What meets two conditions meets each of them."""
    layer = Condition((IN_LAYER,), "subject", ("third_layer_of_sole",), "third layer")
    nerve = Condition((INNERVATED_BY,), "subject", ("medial_plantar_nerve",), "medial plantar nerve")
    assert found(foot, layer, nerve) == {"flexor_hallucis_brevis"}
    assert found(foot, layer, nerve) <= found(foot, nerve) | {"flexor_hallucis_brevis"}


def test_denied_and_asked_share_nothing(foot: Foot) -> None:
    """A condition and its denial divide the muscles of which something is known."""
    tibial = Condition((INNERVATED_BY,), "subject", ("tibial_nerve",), "tibial nerve")
    with_it, without = found(foot, tibial), found(foot, tibial._replace(negated=True))
    assert not with_it & without
    assert {"tibialis_anterior", "fibularis_longus"} <= without


def test_a_branch_speaks_for_its_nerve(foot: Foot) -> None:
    """What the deep branch of the lateral plantar nerve supplies, the lateral plantar and the tibial nerve supply too."""
    by = [
        found(foot, Condition((INNERVATED_BY,), "subject", (nerve,), nerve))
        for nerve in ("deep_branch_of_lateral_plantar_nerve", "lateral_plantar_nerve", "tibial_nerve")
    ]
    by = [{id for id in some if foot.store.structures[id].kind == "muscle"} for some in by]
    assert by[0] <= by[1] <= by[2]
    assert trunks(foot.store, "deep_branch_of_lateral_plantar_nerve")[0] == "lateral_plantar_nerve"


def test_a_group_speaks_for_its_members_and_a_collective_does_not(foot: Foot) -> None:
    """That the interossei support an arch holds of each; that the intrinsic muscles do, of none alone."""
    arch = Condition((SUPPORTS,), "subject", ("transverse_arch",), "transverse arch")
    assert "first_dorsal_interosseous" in found(foot, arch)
    every = found(foot, Condition((SUPPORTS,), "subject", ("arches_of_foot",), "arches"))
    assert "extensor_digitorum_brevis" not in every


def test_a_toe_and_a_joint_mean_that_joint_of_the_toe(foot: Foot) -> None:
    """Flexion of the big toe at the interphalangeal joints is one movement; of the toe alone, two."""
    assert movements(foot.store, "flexion", ["big_toe", "interphalangeal_joints"]) == ("big_toe_ip_flexion",)
    assert movements(foot.store, "flexion", ["big_toe"]) == ("big_toe_ip_flexion", "first_mtp_flexion")
    assert joints_of(foot.store, "big_toe") == {"first_metatarsophalangeal_joint", "interphalangeal_joint_of_big_toe"}


def test_flexing_the_big_toe_is_not_flexing_its_tip(foot: Foot) -> None:
    """A source that says 'flexes the big toe' of a muscle that ends on the proximal phalanx does not speak of the tip joint."""
    tip = Condition((HAS_ACTION,), "subject", ("big_toe_ip_flexion",), "tip")
    assert found(foot, tip) == {"flexor_hallucis_longus"}


def test_what_one_of_many_says_is_set_apart(foot: Foot) -> None:
    """That gastrocnemius inverts is named by few: not in a strict answer, but in a loose one."""
    inversion = Condition((HAS_ACTION,), "subject", ("foot_inversion",), "inversion")
    assert "gastrocnemius" not in found(foot, inversion)
    assert "gastrocnemius" in found(foot, inversion._replace(strict=False))


def test_members_of_the_sole_are_its_muscles(foot: Foot) -> None:
    """The muscles of the sole are nineteen, each lumbrical and interosseous counted, opponens digiti minimi included."""
    assert len(found(foot, Condition((MEMBER_OF,), "subject", (MUSCLES_OF_SOLE,), "sole"))) == 19
