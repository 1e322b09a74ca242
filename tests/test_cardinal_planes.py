"""The plane and the axis of a movement, and the movements in a plane."""

import pytest

from footgraph.foot import Foot


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("In which plane does dorsiflexion occur?", {"sagittal plane"}),
        ("Inversion: plane?", {"frontal plane"}),
        ("Name the plane of abduction of the foot", {"transverse plane"}),
        ("In what plane of motion is flexion of the toes?", {"sagittal plane"}),
        ("In which plane does pronation occur?", {"sagittal plane", "frontal plane", "transverse plane"}),
        ("About which axis does eversion take place?", {"anteroposterior axis"}),
        ("What is the axis of plantarflexion of the foot?", {"transverse axis"}),
        ("Which movements of the foot happen in the coronal plane?", {"inversion", "eversion"}),
    ],
)
def test_planes_and_axes(foot: Foot, text: str, answer: set[str]) -> None:
    """A movement has one plane and one axis, pronation three planes at once."""
    assert {one.structure.label for one in foot.ask(text).found} == answer


@pytest.mark.parametrize("text", ["In which plane are the toes abducted?", "Which plane joint allows eversion?"])
def test_what_is_not_told_of_planes(foot: Foot, text: str) -> None:
    """In which plane the toes are spread is not told, and a plane joint is no plane."""
    assert not any(one.structure.label.endswith(" plane") for one in foot.ask(text).found)
