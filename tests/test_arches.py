"""The chief supports of the arches, their pillars, and what becomes of an arch that falls."""

from __future__ import annotations

import pytest

from footgraph.foot import Foot


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("What is the main support of the transverse arch?", {"fibularis_longus"}),
        ("Which muscle is the main support of the medial longitudinal arch?", {"tibialis_posterior"}),
        ("Which ligament is the main support of the medial longitudinal arch?", {"plantar_calcaneonavicular_ligament"}),
        ("Which tendon supports the transverse arch?", {"fibularis_longus"}),
        ("Name the tendons that support the transverse arch", {"fibularis_longus", "tibialis_posterior", "tibialis_anterior"}),
        ("What are the pillars of the lateral longitudinal arch?", {"calcaneus", "fourth_metatarsal", "fifth_metatarsal"}),
        ("Posterior pillar of the medial longitudinal arch", {"calcaneus"}),
        ("What happens when the medial longitudinal arch collapses?", {"flatfoot"}),
        ("Flattening of the medial longitudinal arch is known as", {"flatfoot"}),
    ],
)
def test_what_holds_an_arch_up(foot: Foot, text: str, ids: set[str]) -> None:
    """The support that clearly most works name, the bones at the ends, and the flat foot that is left of a fallen arch."""
    answer = foot.ask(text)
    assert {one.structure.id for one in answer.found} == ids
    assert answer.status == "answered"


def test_two_that_share_the_first_place_leave_a_question_for_one_open(foot: Foot) -> None:
    """As many works name the spring ligament as tibialis posterior: neither is the main support of the medial arch."""
    assert foot.ask("What is the main support of the medial longitudinal arch?").status == "not_understood"
