"""Measure a cold question against bare Python, side by side: the whole process, CPU time of children, medians of pairs."""

from __future__ import annotations

import argparse
import json
import os
import platform
import resource
import statistics
import subprocess
import tempfile
import time
import venv
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent
QUESTION = "which muscles support the arch?"
NO_ANSWER = 3
"""The exit code of a question that finds no answer."""


def cpu_seconds(command: Sequence[str], folder: str) -> float:
    """Return the CPU time, user and system, that one run of a command takes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, check=False, capture_output=True, cwd=folder)  # noqa: S603 our own commands
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in (0, NO_ANSWER):
        raise SystemExit(f"{' '.join(command)} ended with {done.returncode}: {done.stderr.decode()}")
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def installed(folder: Path) -> Path:
    """Return the folder of the commands of a clean environment into which footgraph was installed as a wheel."""
    venv.create(folder / "venv", with_pip=True)
    commands = folder / "venv" / ("Scripts" if os.name == "nt" else "bin")
    subprocess.run([commands / "python", "-m", "pip", "install", "--quiet", str(ROOT)], check=True)  # noqa: S603
    return commands


def questions_in(path: Path | None) -> list[str]:
    """Return the questions of a file of JSON lines; none without a file."""
    return [json.loads(line)["question"] for line in path.read_text(encoding="utf-8").splitlines()] if path else []


def main() -> None:
    """Print the ratio of a cold `footgraph ask` and what it is made of to `python -c pass`; or of each question in a file."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--rounds", type=int, default=25)
    parser.add_argument("--questions", type=Path, help="A file of questions, to be asked one by one instead.")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        commands = installed(Path(name))
        python, footgraph = str(commands / "python"), str(commands / "footgraph")
        compared = {question: [footgraph, "ask", question] for question in questions_in(options.questions)} or {
            "import click": [python, "-c", "import click"],
            "footgraph --version": [footgraph, "--version"],
            "footgraph ask": [footgraph, "ask", QUESTION],
            "footgraph ask --format json": [footgraph, "ask", "--format", "json", QUESTION],
            "import networkx": [python, "-c", "import networkx"],
        }
        ratios: dict[str, list[float]] = {label: [] for label in compared}
        bare: list[float] = []
        for _ in range(options.rounds):
            for label, command in compared.items():
                bare.append(cpu_seconds([python, "-c", "pass"], name))
                ratios[label].append(cpu_seconds(command, name) / bare[-1])
    print(f"{platform.platform()}, {os.cpu_count()} cores, CPython {platform.python_version()}, {time.strftime('%Y-%m-%d')}")
    print(
        f"bare python: {statistics.median(bare) * 1000:.1f} ms CPU; {options.rounds} rounds; ratios to the bare run beside each"
    )
    if options.questions:
        told = sorted(statistics.median(measured) for measured in ratios.values())
        first, middle, last = statistics.quantiles(told, n=4)
        print(f"{len(told)} questions: median {middle:.2f} x   (quartiles {first:.2f} and {last:.2f}, max {told[-1]:.2f})")
        return
    for label, measured in ratios.items():
        print(f"{label:30} {statistics.median(measured):5.2f} x   (min {min(measured):.2f}, max {max(measured):.2f})")


if __name__ == "__main__":
    main()
