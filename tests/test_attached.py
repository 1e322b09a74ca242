"""Where on one bone something is attached, and what is no attachment there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from footgraph.foot import Foot


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Popliteus: femoral attachment?", "lateral_condyle_of_femur"),
        ("Tibial attachment of the deltoid ligament?", "medial_malleolus"),
        ("Where on the fibula does the calcaneofibular ligament attach?", "lateral_malleolus"),
        ("From which part of the fibula does fibularis tertius arise?", "medial_surface_of_fibula"),
        ("EHB: where on the great toe is it inserted?", "proximal_phalanx_of_big_toe"),
    ],
)
def test_the_part_of_the_bone_is_told(foot: Foot, text: str, expected: str) -> None:
    """Of a bone the part that most works name, of a toe the bone."""
    assert [one.structure.id for one in foot.ask(text).found] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Where on the talus does soleus insert?",
        "Soleus: femoral origin?",
        "Where on the navicular does the Achilles tendon insert?",
        "Flexor digitorum longus: where on the hallux does it insert?",
    ],
)
def test_what_is_not_attached_there_has_no_place_there(foot: Foot, text: str) -> None:
    """A bone that is named is not passed over: nothing else is told instead."""
    answer = foot.ask(text)
    assert (answer.status, answer.found) == ("unknown", ())
