"""The article's claims: 64, each with a verdict that follows from its checks, what is right instead, and sources."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from footgraph import Foot
from footgraph.article import (
    CONTRADICTED,
    CORE,
    DETAIL,
    DIVIDED,
    FAILS,
    HOLDS,
    IMPRECISE,
    NOT_VERIFIABLE,
    SUPPORTED,
    UNKNOWN,
    VERDICTS,
    Check,
    Claim,
    Result,
    article,
    compared,
    verdict_of,
)
from footgraph.cli import main
from footgraph.tables import TableError

KNOWN = {
    1: CONTRADICTED,  # no muscle of the sole flexes the ankle
    2: IMPRECISE,  # Davis is the last author, not the first
    12: SUPPORTED,  # 26 bones
    13: SUPPORTED,  # 33 joints are around 30
    14: CONTRADICTED,  # 60 muscles
    15: CONTRADICTED,  # 300 ligaments
    18: IMPRECISE,  # the long flexor is no muscle of the sole
    22: IMPRECISE,  # the long flexor flexes
    26: SUPPORTED,  # opponens is inconstant
    37: IMPRECISE,  # no interosseous lies on the back of the foot
    41: CONTRADICTED,  # six muscles move the big toe
    45: IMPRECISE,  # two muscles begin above the knee
    54: IMPRECISE,  # inflammation in one series, none in the other
    55: CONTRADICTED,  # no better than stretching
    59: SUPPORTED,  # toe exercises use the long muscles
    64: NOT_VERIFIABLE,  # a quote
}


@pytest.fixture(scope="module")
def claims(foot: Foot) -> dict[int, Claim]:
    return {claim.n: claim for claim in foot.article()}


def test_all_claims_are_there_with_verdict_correction_and_sources(claims: dict[int, Claim]) -> None:
    """64 of 64: the title's question first, each with a verdict, what is right, and works that somebody read."""
    assert list(claims) == list(range(1, 65))
    assert all(claim.verdict in VERDICTS and claim.right and claim.sources for claim in claims.values())
    assert all(source.read != "unread" for claim in claims.values() for source in claim.sources)


def test_what_cannot_be_verified_has_a_reason(claims: dict[int, Claim]) -> None:
    """Of a claim without a known check it is said why."""
    assert [n for n, claim in claims.items() if claim.verdict == NOT_VERIFIABLE and not claim.why] == []


@pytest.mark.parametrize("n", KNOWN)
def test_a_verdict_that_an_anatomist_would_give(claims: dict[int, Claim], n: int) -> None:
    """The rule comes to what a reader of the sources would say."""
    assert claims[n].verdict == KNOWN[n]


def test_verdicts_follow_from_facts(foot: Foot, claims: dict[int, Claim]) -> None:
    """Each verdict is that of its results anew, and each known result but those of sources and counts has facts."""
    for claim in claims.values():
        assert claim.verdict == verdict_of(claim.results)
        for result in claim.results:
            if result.outcome in (HOLDS, DIVIDED) and result.check.relation != "citation" and result.check.expects != "no":
                assert result.facts or result.check.expects in ("none", "0"), (claim.n, result.check.says)
            assert all(foot.store.facts_named([fact.id]) for fact in result.facts)


def result(outcome: str, weight: str = CORE) -> Result:
    return Result(Check(1, ("foot",), "part_of", (), ("", ""), "yes", weight, ""), outcome, "")


@pytest.mark.parametrize(
    ("results", "verdict"),
    [
        ((), NOT_VERIFIABLE),
        ((result(UNKNOWN),), NOT_VERIFIABLE),
        ((result(UNKNOWN), result(FAILS, DETAIL)), NOT_VERIFIABLE),
        ((result(HOLDS), result(HOLDS, DETAIL)), SUPPORTED),
        ((result(HOLDS), result(UNKNOWN)), SUPPORTED),
        ((result(HOLDS), result(FAILS, DETAIL)), IMPRECISE),
        ((result(HOLDS), result(FAILS)), IMPRECISE),
        ((result(DIVIDED),), IMPRECISE),
        ((result(DIVIDED), result(FAILS)), IMPRECISE),
        ((result(FAILS), result(HOLDS, DETAIL)), CONTRADICTED),
    ],
)
def test_the_rule_of_verdicts(results: tuple[Result, ...], verdict: str) -> None:
    """A claim falls with its core, is imprecise where only part of it holds, and is not judged by what nobody tells."""
    assert verdict_of(results) == verdict


@pytest.mark.parametrize(
    ("number", "expects", "outcome"),
    [(26, "26", HOLDS), (26, "28", FAILS), (33, "~30", HOLDS), (36, "~30", FAILS), (107, ">300", FAILS), (2, "<3", HOLDS)],
)
def test_numbers_are_compared(number: float, expects: str, outcome: str) -> None:
    """Exactly, roughly, above and below."""
    assert compared(number, expects) == outcome


def test_a_slip_in_the_tables_is_told(foot: Foot, tmp_path: Path) -> None:
    """Unknown claims, structures, relations and weights are complained of, with file and line."""
    (tmp_path / "claims.tsv").write_text("n\tclaim\tright\twhy\tsources\n1\tA\tB\t\t\nx\tA\tB\t\t\n", encoding="utf-8")
    rows = "2\tsoleus\thas_action\tankle_plantarflexion\t\tyes\tcore\ts\n1\tsolues\tmoves\tfoot\t\tyes\theavy\ts\n"
    (tmp_path / "checks.tsv").write_text(f"n\tsubject\trelation\tobject\tpart\texpects\tweight\tsays\n{rows}", encoding="utf-8")
    with pytest.raises(TableError) as problem:
        article(foot.store, str(tmp_path))
    told = "\n".join(problem.value.problems)
    for words in ("n 'x' should be a whole number", "no claim '2'", "unknown structure 'solues'", "'moves'", "'heavy'"):
        assert words in told


def test_the_command_prints_one_claim_or_all() -> None:
    """By number, in text or JSON; a number without a claim is told in one line."""
    one = CliRunner().invoke(main, ["article", "12", "--format", "json"])
    assert [claim["verdict"] for claim in json.loads(one.output)] == [SUPPORTED]
    every = CliRunner().invoke(main, ["article"])
    assert every.output.splitlines()[0].endswith(" of 64 claims.")
    none = CliRunner().invoke(main, ["article", "65"])
    assert none.exit_code == 1
    assert "there is no claim 65" in none.output
