"""Whether one thing causes another."""

from __future__ import annotations

import pytest

from footgraph.foot import Foot


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Does L5 radiculopathy cause foot drop?", True),
        ("Can an L5 lesion cause foot drop?", True),
        ("Is foot drop caused by L5 radiculopathy?", True),
        ("Does foot drop cause L5 radiculopathy?", False),
        ("Does injury of the tibial nerve cause foot drop?", False),
        ("Does hallux valgus cause foot drop?", None),
    ],
)
def test_cause_and_effect_are_told_apart(foot: Foot, text: str, value: bool | None) -> None:
    """The cause comes first, unless the effect is 'caused by' it; a no needs the contrary to be told."""
    assert foot.ask(text).value is value
