"""Where sources differ, the laws of who stands hold for every mixture of claims."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import pytest

from footgraph.facts import STANDINGS, Fact
from footgraph.standing import ONE_EACH, majority, standing_of
from footgraph.vocabulary import HAS_ACTION, INNERVATED_BY, MEMBER_OF

RELATIONS = (HAS_ACTION, INNERVATED_BY, MEMBER_OF)


def claim(thing: str, source: str, standing: str, relation: str = HAS_ACTION, subject: str = "m") -> Fact:
    return Fact(f"{subject}.{relation}.{thing}.{source}.{standing}", subject, relation, thing, source=source, standing=standing)


def mixtures(relation: str) -> Iterator[list[Fact]]:
    """Yield every mixture of up to four claims: of two objects, by three sources, in each standing."""
    claims = [claim(thing, source, standing, relation) for thing in "ab" for source in "xyz" for standing in STANDINGS]
    for number in range(5):
        for mixture in combinations(claims, number):
            yield list(mixture)


@pytest.mark.parametrize("relation", RELATIONS)
def test_laws_of_standing(relation: str) -> None:
    """Nothing is added or moved; what stands stands when asked again, in any order; what nobody disputes stands."""
    mixed = 0
    for facts in mixtures(relation):
        kept = majority(facts)
        assert kept == [fact for fact in facts if fact in kept]
        assert majority(kept) == kept
        assert set(majority(facts[::-1])) == set(kept)
        undisputed = [fact for fact in facts if fact.standing in ("agreed", "unread")]
        assert set(undisputed) <= set(kept)
        if undisputed:
            assert not any(fact.standing == "variant" for fact in kept)
        if relation in ONE_EACH and undisputed:
            assert {fact.object for fact in kept} == {fact.object for fact in undisputed}
        if relation == MEMBER_OF:
            settled = {fact.object for fact in undisputed}
            assert all(fact.object in settled for fact in kept if fact.standing == "disputed")
        mixed += 1
    assert mixed == 12_951


def test_subjects_and_relations_do_not_meddle_with_each_other() -> None:
    """What stands of one muscle, or in one relation, does not depend on what is said of another."""
    mine = [claim("a", "x", "disputed"), claim("b", "y", "disputed"), claim("b", "z", "disputed")]
    other = [claim("a", source, "disputed", subject="other") for source in "xyz"]
    another = [claim("a", source, "agreed", INNERVATED_BY) for source in "xyz"]
    assert majority([*other, *mine, *another]) == [*majority(other), *majority(mine), *majority(another)]


def test_the_majority_stands() -> None:
    """Of two disputed claims the one with more sources stands."""
    facts = [claim("a", "x", "disputed"), claim("b", "y", "disputed"), claim("b", "z", "disputed")]
    assert {fact.object for fact in majority(facts)} == {"b"}


def test_a_tie_of_many_stands_on_both_sides_and_a_tie_of_single_voices_on_neither() -> None:
    """Two sources against two leaves both; one against one leaves none."""
    two = [claim(thing, f"{thing}{n}", "disputed") for thing in "ab" for n in (1, 2)]
    assert majority(two) == two
    assert majority([two[0], two[2]]) == []


def test_a_source_has_one_voice() -> None:
    """A source that says the same three times does not outvote two others."""
    loud = [Fact(f"loud{n}", "m", HAS_ACTION, "a", source="x", standing="disputed") for n in range(3)]
    two = [claim("b", "y", "disputed"), claim("b", "z", "disputed")]
    assert majority([*loud, *two]) == two


def test_a_single_voice_in_dispute_does_not_stand() -> None:
    """A claim that is marked disputed needs two voices to stand, even where no other claim competes with it."""
    facts = [claim("a", "x", "disputed"), claim("a", "y", "disputed")]
    assert majority(facts[:1]) == []
    assert majority(facts) == facts


def test_a_variant_stands_only_where_nothing_is_usual() -> None:
    """A variant beside the usual does not stand; alone it does."""
    variant = claim("a", "x", "variant")
    assert majority([variant]) == [variant]
    assert majority([variant, claim("b", "y", "agreed")]) == [claim("b", "y", "agreed")]


def test_one_nerve_each() -> None:
    """Beside an undisputed nerve a disputed other does not stand, but a second action does."""
    for relation, number in ((INNERVATED_BY, 1), (HAS_ACTION, 3)):
        facts = [claim("a", "x", "agreed", relation), *(claim("b", source, "disputed", relation) for source in "yz")]
        assert len(majority(facts)) == number


def test_standing_together_is_the_strongest() -> None:
    """What several facts say is agreed where one of them is; each alone keeps its standing; nothing said is agreed."""
    for place, standing in enumerate(STANDINGS):
        assert standing_of(claim("a", "x", other) for other in STANDINGS[place:]) == standing
        assert standing_of([claim("a", "x", standing)]) == standing
    assert standing_of([]) == "agreed"


def test_a_family_has_one_voice() -> None:
    """Three copies of one work do not outvote two works that are independent of it."""
    copies = [claim("a", source, "disputed") for source in ("gray", "copy", "reprint")]
    others = [claim("b", source, "disputed") for source in ("x", "y")]
    assert majority([*copies, *others]) == copies
    assert majority([*copies, *others], {"copy": "gray", "reprint": "copy"} | {"reprint": "gray"}) == others
