"""Score the answers to a file of questions with gold answers: right, abstained or wrong, by kind and by style.

Each line is a JSON object: ``question``; ``kind`` (entity-set, path, count, yesno, unanswerable; others are passed
over); ``gold``, the expected names, number or yes/no; and, where they are given, ``any_of`` (other complete answers),
``optional`` (names that may be there or not) and ``forbidden`` (names that make an answer wrong). Names are looked up
here, so any of a structure's names will do; groups are compared by their members. A right answer is the exact set.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import time
from collections import Counter
from pathlib import Path
from typing import Any

import footgraph
from footgraph.answers import Answer
from footgraph.foot import Foot

OUTCOMES = ("right", "abstained", "wrong")


def leaves(foot: Foot, names: list[str] | None) -> set[str]:
    """Return the ids of what some names stand for, groups opened; a name that nothing has stands for itself."""
    found: set[str] = set()
    for name in names or ():
        known = foot.find(name)
        found |= opened(foot, known[0].id) if known else {f"text:{name.lower()}"}
    return found


def opened(foot: Foot, id: str) -> set[str]:
    """Return the members of a group, and heads of a muscle, as far down as they go."""
    members = foot.store.members(id)
    return {one for member in members for one in opened(foot, member)} if members else {id}


def outcome(foot: Foot, question: dict[str, Any], answer: Answer) -> str:
    """Return whether an answer is right, abstains or is wrong."""
    kind, golds = question["kind"], [question.get("gold") or [], *(question.get("any_of") or [])]
    if kind == "unanswerable":
        return "wrong" if answer.status == "answered" else "right"
    if kind in ("count", "yesno"):
        if answer.value is None:
            return "abstained"
        said = ("yes" if answer.value else "no") if kind == "yesno" else str(answer.value)
        return "right" if any(said == str(gold[0]).lower() for gold in golds if gold) else "wrong"
    if answer.status != "answered":
        return "abstained"
    got = {one for found in answer.found for one in opened(foot, found.structure.id)}
    optional = leaves(foot, question.get("optional"))
    if not got or got & leaves(foot, question.get("forbidden")):
        return "wrong"
    return "right" if any(got - optional == leaves(foot, gold) - optional for gold in golds if gold) else "wrong"


def score(path: Path, foot: Foot) -> tuple[dict[str, Counter[str]], list[tuple[str, dict[str, Any], Answer]], list[float]]:
    """Return the outcomes of a file in all and by kind and style, what was not right, and the seconds each took."""
    totals: dict[str, Counter[str]] = {}
    missed, seconds = [], []
    for line in path.read_text(encoding="utf-8").splitlines():
        question = json.loads(line)
        if question["kind"] not in ("entity-set", "path", "count", "yesno", "unanswerable"):
            continue
        start = time.perf_counter()
        answer = foot.ask(question["question"])
        seconds.append(time.perf_counter() - start)
        got = outcome(foot, question, answer)
        for key in ("all", f"kind {question['kind']}", f"style {question.get('style', '')}"):
            totals.setdefault(key, Counter())[got] += 1
        if got != "right":
            missed.append((got, question, answer))
    return totals, missed, seconds


def main() -> None:
    """Print the totals, and some of the questions that were not answered right."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--show", type=int, default=0, help="How many of those not right to print.")
    options = parser.parse_args()
    totals, missed, seconds = score(options.file, footgraph.load())
    print(f"{platform.platform()}, {os.cpu_count()} cores, CPython {platform.python_version()}, {time.strftime('%Y-%m-%d')}")
    for got, question, answer in missed[: options.show]:
        found = [one.structure.label for one in answer.found][:8] or answer.value
        print(f"{got:9} {question['question']}\n          wanted {question.get('gold')}, got {answer.status}: {found}")
    for key, counts in sorted(totals.items()):
        number = sum(counts.values())
        told = "   ".join(f"{name} {counts[name]}" for name in OUTCOMES)
        print(f"{key:28} {counts['right']:>4}/{number:<4} {100 * counts['right'] / number:>3.0f} %   {told}")
    print(f"median {1000 * statistics.median(seconds):.1f} ms a question")


if __name__ == "__main__":
    main()
