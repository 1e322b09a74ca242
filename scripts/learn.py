"""Learn how far words lean to each reading (data/english/leanings.tsv) from questions with known answers (scripts/asked.jsonl).

Of everything that could be asked of what a question names (``footgraph.likely``), some has the known answer, and some has
not. The weights make the first likelier: a conditional logit, learnt question by question with steps that shrink. With
``--check`` nothing is written; each fifth of the questions is read by what was learnt from the others, and what comes out
is told: how many are read as likely as that, and how many of these are right.
"""

from __future__ import annotations

import argparse
import json
import math
import random
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from ask_bench import outcome  # type: ignore[import-not-found]  # a script beside this one

import footgraph
from footgraph.answers import Answer
from footgraph.foot import Foot
from footgraph.likely import (
    NONE,
    Asked,
    answer_of_choice,
    asked_in,
    choices_for,
    found_by,
    heard,
    is_of_form,
    leanings_to_none,
    shares_of,
    together,
    tried_with,
)
from footgraph.likely import Leaning as Key
from footgraph.reply import in_plain_english, read_through

ENGLISH = Path(__file__).parent.parent / "data" / "english"
ROUNDS = 8
STEP = 0.3
SHRINK = 0.001
"""How far each weight is drawn back to nothing."""
LEAST = 0.3
"""Weights nearer to nothing are left out."""
FOLDS = 5
THROWN = 10
"""To so many questions comes one of words thrown together."""


class Case(NamedTuple):
    """A question: of each choice what leans to it, what it comes to, and whether that is right; the last is none of them."""

    leanings: list[list[int]]
    found: list[tuple[str, ...]]
    right: list[int]


class Keys:
    """The numbers of everything that a weight can be learnt for."""

    def __init__(self) -> None:
        self.numbers: dict[Key, int] = {}

    def of(self, leanings: Iterable[Key]) -> list[int]:
        """Return the numbers of some leanings, each once."""
        return [self.numbers.setdefault(one, len(self.numbers)) for one in sorted(set(leanings))]


def cases_of(foot: Foot, questions: Iterable[dict[str, Any]], keys: Keys) -> list[Case]:
    """Return the questions that ask for structures or a number and name anything, with all that they could ask.

    After each few stands one of words thrown together from all of them, about which nothing is right.
    """
    store, answers = foot.store, dict[tuple[str, str, tuple[str, ...]], Answer | None]()
    cases = []
    asked_of = [
        (question, asked)
        for question in questions
        if question["kind"] != "yesno" and (asked := asked_in(store, in_plain_english(store, question["question"])))
    ]
    known = known_words([asked for _, asked in asked_of])
    asked_of = [(question, heard(asked, known)) for question, asked in asked_of]
    chance = random.Random(2)  # noqa: S311 words thrown together, not a secret
    thrown = [thrown_together([asked for _, asked in asked_of], chance) for _ in range(len(asked_of) // THROWN)]
    for question, asked in [*asked_of, *(({"kind": "unanswerable"}, one) for one in thrown)]:
        leanings, found, right = [], [], []
        for choice in choices_for(store, asked):
            key = (choice.key, choice.named, asked.kinds) if not isinstance(choice.asks, str) else (choice.asks, "", ())
            if key not in answers:
                answers[key] = answer_of_choice(store, choice, read_through)
            if not (answer := answers[key]) or not is_of_form(asked, answer):
                continue
            for tried in tried_with(store, asked, choice, answer):
                leanings.append(keys.of(tried.leanings))
                found.append(found_by(tried.answer))
                if question["kind"] != "unanswerable" and outcome(foot, question, tried.answer) == "right":
                    right.append(len(leanings) - 1)
        leanings.append(keys.of(leanings_to_none(asked)))
        found.append(())
        if len(leanings) > 1:
            cases.append(Case(leanings, found, right or [len(leanings) - 1]))
    return cases


def known_words(asked: Iterable[Asked]) -> set[str]:
    """Return the words with which people asked at least twice."""
    times = Counter(word for one in asked for word in set(one.words))
    return {word for word, number in times.items() if number > 1}


def thrown_together(asked: Sequence[Asked], chance: random.Random) -> Asked:
    """Return what one question names and asks for, among words of others."""
    one = chance.choice(asked)
    names = [word for word in one.words if word.startswith("<")]
    words = [chance.choice(chance.choice(asked).words) for _ in range(chance.randint(3, 8))]
    mixed = [*names, *(word for word in words if not word.startswith("<"))]
    chance.shuffle(mixed)
    return one._replace(words=tuple(mixed))


def chances(leanings: Iterable[Iterable[int]], weights: Sequence[float]) -> list[float]:
    """Return how likely each choice is, by some weights."""
    return shares_of([math.fsum(weights[number] for number in numbers) for numbers in leanings])


def learnt(cases: Sequence[Case], size: int) -> list[float]:
    """Return the weights that make right choices likely; none for what leans to no right one or is in one case only."""
    useful, times = bytearray(size), [0] * size
    for case in cases:
        for place in case.right:
            for number in case.leanings[place]:
                useful[number] = 1
        for number in {n for numbers in case.leanings for n in numbers}:
            times[number] += 1
    used = [bool(useful[n]) and times[n] > 1 for n in range(size)]
    kept = [(case, [[n for n in numbers if used[n]] for numbers in case.leanings]) for case in cases]
    weights, steps = [0.0] * size, [1e-8] * size
    chance = random.Random(1)  # noqa: S311 an order, not a secret
    for _ in range(ROUNDS):
        chance.shuffle(kept)
        for case, leanings in kept:
            now = chances(leanings, weights)
            right = sum(now[place] for place in case.right) or 1e-12
            for place, numbers in enumerate(leanings):
                slope = now[place] - (now[place] / right if place in case.right else 0.0)
                if abs(slope) > 1e-4:
                    for number in numbers:
                        back = slope + SHRINK * weights[number]
                        steps[number] += back * back
                        weights[number] -= STEP * back / math.sqrt(steps[number])
    return [round(weight, 2) if abs(weight) >= LEAST else 0.0 for weight in weights]


def read(case: Case, weights: Sequence[float]) -> tuple[float, bool]:
    """Return how likely the likeliest reading of a case is, nothing if that is none of them, and whether it is right."""
    likely = together(case.found, chances(case.leanings, weights))
    best = max(likely, key=lambda found: likely[found])
    return (likely[best] if best else 0.0), best in [case.found[place] for place in case.right]


def checked(cases: Sequence[Case], size: int) -> None:
    """Print what is read of each fifth of the questions by what was learnt from the others."""
    told = []
    for fold in range(FOLDS):
        weights = learnt([case for n, case in enumerate(cases) if n % FOLDS != fold], size)
        told += [read(case, weights) for n, case in enumerate(cases) if n % FOLDS == fold]
    for least in (0.5, 0.6, 0.7, 0.8, 0.9, 0.95):
        some = [right for likely, right in told if likely >= least]
        print(
            f"at least {least:.2f}: {len(some)} of {len(cases)} read, {100 * sum(some) / max(len(some), 1):.1f} % of these right"
        )


def is_word(key: Key) -> bool:
    """Tell whether something is a word of a question: each has a row, so that a word that nobody asked with is known by that."""
    return key[0] == NONE and key[1].isalpha()


def main() -> None:
    """Learn from all questions and write the table, or check what is learnt."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--without", default="", help="Sets that are not learnt from.")
    options = parser.parse_args()
    foot, keys = footgraph.load(), Keys()
    lines = Path(__file__).with_name("asked.jsonl").read_text(encoding="utf-8").splitlines()
    questions = [one for one in map(json.loads, lines) if one["set"] not in options.without]
    cases = cases_of(foot, questions, keys)
    if options.check:
        checked(cases, len(keys.numbers))
        return
    weights = learnt(cases, len(keys.numbers))
    rows = [f"{key[0]}\t{key[1]}\t{weights[number]:g}" for key, number in keys.numbers.items() if weights[number] or is_word(key)]
    rows.sort(key=str.encode)
    (ENGLISH / "leanings.tsv").write_text("\n".join(["reading\tsaid\tweight", *rows]) + "\n", encoding="utf-8", newline="\n")
    print(f"{len(rows)} leanings learnt from {len(cases)} questions")


if __name__ == "__main__":
    main()
