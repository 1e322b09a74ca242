"""Whether one structure is more so than another, as texts tell."""

from __future__ import annotations

import pytest

from footgraph.foot import Foot


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Is the trochlea of the talus broader in front than behind?", True),
        ("Is the trochlea of the talus wider behind than in front?", False),
        ("Is the talar dome narrower in front than behind?", False),
        ("Is the lateral longitudinal arch higher than the medial?", False),
        ("Is the medial arch higher than the lateral one?", True),
        ("Is the medial malleolus lower than the lateral malleolus?", False),
        ("Is the first metatarsal longer than the second?", False),
        ("Is the talus bigger than the calcaneus?", False),
        ("Is the long plantar ligament longer than the short plantar ligament?", True),
        ("The deltoid ligament is stronger than the lateral ligament of the ankle: true or false?", True),
        ("Is the ankle joint most stable in dorsiflexion?", True),
        ("Is the second metatarsal the longest?", True),
    ],
)
def test_comparisons(foot: Foot, text: str, value: bool) -> None:
    """The words of each property, either way round, with the noun left out, and of two sides of one structure."""
    answer = foot.ask(text)
    assert (answer.kind, answer.value) == ("yes_no", value)
