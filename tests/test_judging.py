"""Claims held against single sentences."""

from __future__ import annotations

import pytest

from footgraph.foot import Foot
from footgraph.judging import told_so
from footgraph.reply import read_through


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Are the plantar interossei bipennate?", False),
        ("Are the dorsal interossei bipennate?", True),
        ("Is the fourth lumbrical unipennate?", False),
        ("Is the deltoid ligament on the lateral side?", False),
        ("Is the deltoid ligament on the medial side of the ankle?", True),
        ("Does the talus have a groove for flexor hallucis longus?", True),
        ("Does popliteus unlock the knee?", True),
        ("Does the fibula carry most of the body weight in the leg?", None),
        ("Does the cuboid bear a groove for fibularis brevis?", None),
        ("Is the deltoid ligament lateral?", None),
        ("Is the trochlea of the talus wider behind?", None),
        ("Do the lumbricals insert on the fifth toe?", True),
        ("Does any dorsal interosseous insert on the third toe?", True),
        ("Does any plantar interosseous insert on the second toe?", False),
        ("Do all lumbricals insert on the second toe?", False),
        ("Does the Achilles tendon attach to the calcaneal tuberosity?", True),
        ("Gastrocnemius acts at the ankle and nowhere else. True?", False),
        ("Does the tendon of fibularis tertius run on to the toes?", False),
        ("Is the talocrural joint the main site of inversion and eversion?", False),
        ("Is the midtarsal joint the main site of inversion?", False),
        ("Is the peroneal artery a branch of the anterior tibial?", False),
    ],
)
def test_one_sentence_tells_it_or_its_contrary(foot: Foot, text: str, value: bool | None) -> None:
    """Yes where a sentence tells every word, no where it tells the contrary of one; neither where it restricts or is silent."""
    assert read_through(foot.store, text).value is value


@pytest.mark.parametrize(
    "text",
    [
        "Is the Jones fracture an avulsion fracture?",
        "Is the knee jerk the reflex of S1?",
        "Is the transverse arch complete in one foot?",
    ],
)
def test_a_sentence_of_contrast_tells_neither(foot: Foot, text: str) -> None:
    """Of what is set against another, the words of the sentence do not show which is told of which."""
    assert told_so(foot.store, text) is None
