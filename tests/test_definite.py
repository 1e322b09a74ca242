"""Structures told by a description in the place of their names."""

from __future__ import annotations

import pytest

from footgraph.definite import descriptions
from footgraph.foot import Foot


@pytest.mark.parametrize(
    ("told", "named"),
    [
        ("what nerve supplies the muscle that spreads the little toe?", "what nerve supplies abductor digiti minimi?"),
        ("where does the muscle whose tendon runs in the groove of the cuboid insert?", "where does fibularis longus insert?"),
        ("which bones articulate with the bone behind the navicular?", "which bones articulate with the talus?"),
        ("which joints does the longest metatarsal form?", "which joints does the second metatarsal form?"),
        ("the nerve that runs behind the inner ankle bone: which muscles?", "which muscles does the tibial nerve supply?"),
        ("Muscle unlocking the knee: which nerve supplies it?", "which nerve supplies popliteus?"),
        ("Muscle grooving the cuboid, then: where does it insert?", "where does fibularis longus insert?"),
        ("is the two-headed calf muscle supplied by the tibial nerve?", "is gastrocnemius supplied by the tibial nerve?"),
        ("which bones does the arch whose keystone is the talus consist of?", "which bones form the medial longitudinal arch?"),
        ("nerve of the muscle that inserts on the tuberosity of the bone in front of the talus?", "nerve of tibialis posterior?"),
    ],
)
def test_a_description_is_answered_as_the_name(foot: Foot, told: str, named: str) -> None:
    one, other = foot.ask(told), foot.ask(named)
    assert one.status == "answered"
    assert ({found.structure.id for found in one.found}, one.value) == (
        {found.structure.id for found in other.found},
        other.value,
    )


@pytest.mark.parametrize(
    "text",
    [
        "which nerve supplies the calf muscle that crosses the moon?",
        "which joints does the muscle that evades the sole cross?",
        "where does the muscle that lies between two lumbricals insert?",
    ],
)
def test_what_fits_none_or_several_is_refused(foot: Foot, text: str) -> None:
    assert foot.ask(text).status != "answered"


def test_names_are_no_descriptions(foot: Foot) -> None:
    for text in (
        "what nerve supplies the soleus muscle?",
        "which bones does the ankle joint join?",
        "name the muscle that everts",
    ):
        assert not list(descriptions(foot.store, text)), text
