"""A test or condition with a few words that only ask is put as the plainest question of that meaning."""

from __future__ import annotations

import pytest

from footgraph import Foot
from footgraph.briefly import put_briefly

PUT = [
    ("Thompson +ve: dz?", "what does the Thompson test check for"),
    ("In which condition would you find a positive Matles test?", "which condition does the Matles test check for"),
    ("name the ligament usually torn in ankle sprain", "which ligament is most commonly torn in lateral ankle sprain"),
    ("the bone concerned in Freiberg's is", "which bone is affected in Freiberg disease"),
    ("Iselin's: bone?", "which bone is affected in Iselin disease"),
    ("special test for Morton's neuroma: eponymous", "which test is used for Morton neuroma"),
    ("bunion: joint involved?", "which joint is affected in hallux valgus"),
    ("tarsal tunnel syndrome is entrapment of the ...", "which nerve is compressed in tarsal tunnel syndrome"),
    ("is the Thompson test positive in gout?", "is the Thompson test positive in gout?"),
    ("which bones are affected in Köhler disease", "which bones are affected in Köhler disease"),
    ("what is the Thompson test?", "what is the Thompson test?"),
]


@pytest.mark.parametrize(("text", "expected"), PUT)
def test_it_is_put_plainly(foot: Foot, text: str, expected: str) -> None:
    assert put_briefly(foot.store, text) == expected


ANSWERED = [
    ("Thompson test is positive in ...", {"achilles_tendon_rupture"}),
    ("When do you use the Mulder sign?", {"morton_neuroma"}),
    ("MTP joint in claw toe: position?", {"extension"}),
    ("Deep fibular nerve divided: which ankle movements remain possible?", {"ankle_plantarflexion"}),
    ("the inversion stress test is positive: which ligament has ruptured?", {"calcaneofibular_ligament"}),
    ("name the ligament of lateral ankle sprain", {"anterior_talofibular_ligament"}),
    ("Sever's: where?", {"calcaneus"}),
    ("too many toes sign: which condition?", {"adult_acquired_flatfoot"}),
]


@pytest.mark.parametrize(("text", "expected"), ANSWERED)
def test_it_is_answered_as_the_plain_question(foot: Foot, text: str, expected: set[str]) -> None:
    assert {found.structure.id for found in foot.ask(text).found} == expected
