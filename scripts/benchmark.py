"""Measure a cold question against bare Python, side by side: the whole process, CPU time of children, medians of pairs."""

from __future__ import annotations

import argparse
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


def cpu_seconds(command: Sequence[str], folder: str) -> float:
    """Return the CPU time, user and system, that one run of a command takes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, capture_output=True, cwd=folder)  # noqa: S603 our own commands
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def installed(folder: Path) -> Path:
    """Return the folder of the commands of a clean environment into which footgraph was installed as a wheel."""
    venv.create(folder / "venv", with_pip=True)
    commands = folder / "venv" / ("Scripts" if os.name == "nt" else "bin")
    subprocess.run([commands / "python", "-m", "pip", "install", "--quiet", str(ROOT)], check=True)  # noqa: S603
    return commands


def main() -> None:
    """Print the ratio of a cold `footgraph ask`, and of what it is made of, to `python -c pass`."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--rounds", type=int, default=25)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as name:
        commands = installed(Path(name))
        python = str(commands / "python")
        compared = {
            "import click": [python, "-c", "import click"],
            "footgraph --version": [str(commands / "footgraph"), "--version"],
            "footgraph ask": [str(commands / "footgraph"), "ask", QUESTION],
            "footgraph ask --format json": [str(commands / "footgraph"), "ask", "--format", "json", QUESTION],
            "import networkx": [python, "-c", "import networkx"],
        }
        ratios: dict[str, list[float]] = {label: [] for label in compared}
        bare: list[float] = []
        for _ in range(rounds):
            for label, command in compared.items():
                bare.append(cpu_seconds([python, "-c", "pass"], name))
                ratios[label].append(cpu_seconds(command, name) / bare[-1])
    print(f"{platform.platform()}, {os.cpu_count()} cores, CPython {platform.python_version()}, {time.strftime('%Y-%m-%d')}")
    print(f"bare python: {statistics.median(bare) * 1000:.1f} ms CPU; {rounds} rounds; ratios to the bare run beside each")
    for label, measured in ratios.items():
        print(f"{label:30} {statistics.median(measured):5.2f} x   (min {min(measured):.2f}, max {max(measured):.2f})")


if __name__ == "__main__":
    main()
