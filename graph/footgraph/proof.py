"""The chain of an answer as an indented proof: each structure, what is said of it, by whom, and from what a rule concludes it."""

from __future__ import annotations

from collections.abc import Iterable
from textwrap import fill

from footgraph.answers import Answer
from footgraph.facts import Fact
from footgraph.sheet import plain, reasons_of, who_says
from footgraph.standing import standing_of
from footgraph.vocabulary import RULES

WIDTH = 100
MOST_REASONS = 12
"""How many claims are given of what was not found."""
MOST = 6
"""How many claims a structure's proof gives, and how many premises a rule's; the rest are counted."""


def proof_of(answer: Answer) -> str:
    """Return the proof of an answer as text; a line where there is nothing to prove.

    Under each structure stand the claims it rests on, the weakest of them named; under a claim that a rule concludes
    stand the rule in a sentence and the claims it is concluded from.
    """
    says = dict(answer.says)
    facts = {fact.id: fact for fact in answer.facts}
    if not answer.found:
        return proof_of_none(answer)
    lines = [f"Read as: {answer.reading}" if answer.reading else "What the last answer rests on:"]
    for one in answer.found:
        weakest = standing_of(one.facts)
        lines.append(f"{one.structure.label}" + (f" — {weakest}" if one.facts and weakest != "agreed" else ""))
        lines += claims(one.facts, facts, says, depth=1) or ["  by its definition or membership alone"]
    return "\n".join(fill(plain(line), WIDTH, subsequent_indent=" " * (indent_of(line) + 2)) for line in lines)


def proof_of_none(answer: Answer) -> str:
    """Return why nothing was found: what the answer says of it, and the first of the claims that this rests on."""
    lines = [f"Nothing was found that could be proved: {answer.text}"]
    reasons = reasons_of(answer)
    lines += [f"  {reason}" for reason in reasons[:MOST_REASONS]]
    if len(reasons) > MOST_REASONS:
        lines.append(f"  … and {len(reasons) - MOST_REASONS} claims more")
    return "\n".join(fill(plain(line), WIDTH, subsequent_indent=" " * (indent_of(line) + 2)) for line in lines)


def claims(told: Iterable[Fact], facts: dict[str, Fact], says: dict[str, str], depth: int) -> list[str]:
    """Return a line a claim, however many sources make it, with what a rule concludes it from indented below."""
    by_claim: dict[str, list[Fact]] = {}
    for fact in told:
        by_claim.setdefault(says.get(fact.id, fact.id), []).append(fact)
    indent = "  " * depth
    lines = []
    for said, made in list(by_claim.items())[:MOST]:
        lines.append(f"{indent}{said} {who_says(made)}")
        for fact in made:
            if fact.rule:
                lines.append(f"{indent}  for: {RULES.get(fact.rule, fact.rule.replace('_', ' '))}")
                lines += claims([facts[id] for id in fact.because if id in facts], facts, says, depth + 2)
    if len(by_claim) > MOST:
        lines.append(f"{indent}… and {len(by_claim) - MOST} claims more")
    return lines


def indent_of(line: str) -> int:
    return len(line) - len(line.lstrip())
