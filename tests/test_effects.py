"""What follows without a structure is what textbooks describe, and comes out of rules with what remains and the way to it."""

from __future__ import annotations

from pathlib import Path

import pytest

from footgraph import Foot
from footgraph.effects import FOLLOWS, HIT, IN_PART, KEPT, LOST, NEARLY, WEAKENED, unopposed

LESIONS = [
    dict(zip(("structure", "at", "lost", "follows", "kept", "text", "link"), line.split("\t"), strict=True))
    for line in (Path(__file__).parent / "lesions.tsv").read_text(encoding="utf-8").splitlines()[1:]
]


def test_there_are_twelve_lesions_each_with_its_text() -> None:
    """Nerves from the knee down and three tendons, each checked against a text that was read."""
    assert len(LESIONS) == 12
    assert all(lesion["text"] and lesion["link"] for lesion in LESIONS)


def test_below_the_muscles_of_a_movement_nothing_follows_from_its_loss(foot: Foot) -> None:
    """The deep fibular nerve at the ankle has left its muscles of the leg: the foot does not drop."""
    follows = {e.structure.id for e in foot.effects("deep fibular nerve", "ankle joint") if e.state == FOLLOWS}
    assert "foot_drop" not in follows
    assert "foot_drop" in {e.structure.id for e in foot.effects("deep fibular nerve") if e.state == FOLLOWS}


@pytest.mark.parametrize("lesion", LESIONS, ids=lambda lesion: f"{lesion['structure']} {lesion['at']}".strip())
def test_a_textbook_lesion(foot: Foot, lesion: dict[str, str]) -> None:
    """What the text says is lost is lost or all but lost, what follows follows, and what it spares is spared."""
    effects = foot.effects(lesion["structure"], lesion["at"])
    gone = {e.structure.id for e in effects if e.state in (LOST, NEARLY, FOLLOWS)}
    members = {leaf for id in lesion["lost"].split() for leaf in foot.store.leaves(id)}
    assert members <= gone
    assert set(lesion["follows"].split()) <= {e.structure.id for e in effects if e.state == FOLLOWS}
    assert not {leaf for id in lesion["kept"].split() for leaf in foot.store.leaves(id)} & gone


@pytest.mark.parametrize("lesion", LESIONS, ids=lambda lesion: f"{lesion['structure']} {lesion['at']}".strip())
def test_every_effect_is_explained(foot: Foot, lesion: dict[str, str]) -> None:
    """Each effect has facts and a way that begins at the lesion and ends at it."""
    one = foot.find(lesion["structure"])[0].id
    for effect in foot.effects(lesion["structure"], lesion["at"]):
        assert effect.facts, effect.structure.id
        assert effect.way[0] == one, effect.way
        assert effect.way[-1] == effect.structure.id
        assert effect.state in (LOST, NEARLY, WEAKENED, KEPT, IN_PART, HIT, FOLLOWS)


def test_the_classic_pictures_come_out_by_themselves(foot: Foot) -> None:
    """Foot drop, loss of eversion, clawing and loss of push-off are conclusions, of nerve and tendon alike."""
    states = {
        (name, e.structure.id): e.state
        for name in ("deep fibular nerve", "superficial fibular nerve", "lateral plantar nerve", "Achilles tendon")
        for e in foot.effects(name)
    }
    assert states["deep fibular nerve", "foot_drop"] == FOLLOWS
    assert states["superficial fibular nerve", "foot_eversion"] == NEARLY
    assert states["lateral plantar nerve", "claw_toe"] == FOLLOWS
    assert states["Achilles tendon", "propulsion"] == HIT
    assert states["Achilles tendon", "pre_swing"] == HIT
    assert ("superficial fibular nerve", "foot_drop") not in states


def test_how_much_remains_is_measured_where_it_can_be(foot: Foot) -> None:
    """A tenth of plantarflexion is left without the Achilles tendon, by force times lever; others go by their sources."""
    (ankle,) = [e for e in foot.effects("Achilles tendon") if e.structure.id == "ankle_plantarflexion"]
    assert ankle.measured
    assert ankle.share is not None
    assert 0.05 < ankle.share < 0.15
    assert {"tibialis_posterior", "flexor_hallucis_longus"} <= set(ankle.remains)
    (toe,) = [e for e in foot.effects("tibial nerve", "tarsal tunnel") if e.structure.id == "second_mtp_flexion"]
    assert not toe.measured


def test_a_ligament_leaves_movements_less_restrained(foot: Foot) -> None:
    """Without the anterior talofibular ligament the calcaneofibular still checks inversion and holds the ankle."""
    effects = {e.structure.id: e for e in foot.effects("ATFL")}
    assert "calcaneofibular_ligament" in effects["foot_inversion"].remains
    assert "calcaneofibular_ligament" in effects["ankle_joint"].remains
    assert effects["foot_inversion"].state == effects["ankle_joint"].state == HIT


def test_the_spring_ligament_supports_the_arch_no_longer(foot: Foot) -> None:
    """A ligament hits arches too; muscles that support them remain."""
    arch = next(e for e in foot.effects("spring ligament") if e.structure.id == "medial_longitudinal_arch")
    assert "tibialis_posterior" in arch.remains


def test_a_cut_takes_what_branches_below_it(foot: Foot) -> None:
    """A lower cut never takes more than a higher one."""
    everything = {e.structure.id for e in foot.effects("tibial nerve") if e.state == LOST}
    below = {e.structure.id for e in foot.effects("tibial nerve", "ankle") if e.state == LOST}
    assert below < everything | {"first_mtp_flexion"}


def test_what_is_unopposed_has_lost_its_opposite(foot: Foot) -> None:
    """With the deep fibular nerve gone plantarflexion pulls alone."""
    pulls = unopposed(foot.store, foot.effects("deep fibular nerve"))
    assert pulls["ankle_plantarflexion"] == "ankle_dorsiflexion"
    assert "foot_eversion" not in pulls


def test_a_single_slip_of_a_tendon_is_lost_in_part(foot: Foot) -> None:
    """The long extensor still has three of its tendons."""
    states = {e.structure.id: e.state for e in foot.effects("tendon of extensor digitorum longus to fourth toe")}
    assert states["extensor_digitorum_longus"] == IN_PART
    assert states["ankle_dorsiflexion"] in (WEAKENED, KEPT)


def test_the_bands_of_a_ligament_go_with_it(foot: Foot) -> None:
    """Without the deltoid none of its bands holds the ankle or checks eversion."""
    effects = {e.structure.id: e for e in foot.effects("deltoid ligament")}
    assert not {"tibiocalcaneal_ligament", "deltoid_ligament"} & {
        *effects["foot_eversion"].remains,
        *effects["ankle_joint"].remains,
    }
    assert effects["medial_longitudinal_arch"].by == ("deltoid_ligament",)


def test_a_group_of_muscles_can_be_thought_away(foot: Foot) -> None:
    """Without the small muscles toes claw and no longer spread; the ankle is untouched."""
    states = {e.structure.id: e.state for e in foot.effects("intrinsic muscles of foot")}
    assert states["claw_toe"] == FOLLOWS
    assert states["fourth_mtp_abduction"] == LOST
    assert "ankle_plantarflexion" not in states


def test_a_lost_head_leaves_a_muscle_weaker(foot: Foot) -> None:
    """The medial head of gastrocnemius is part of it, and is told as such."""
    assert "with less of gastrocnemius" in foot.without("medial head of gastrocnemius").text
