"""Measure each export of the whole foot as a user runs it, in a process of its own: CPU seconds, bytes, triples read back.

The seconds are the middle of some rounds (``--rounds``, 3 unless told) and hold everything: start, tables, rules, writing.
"""

from __future__ import annotations

import argparse
import os
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pyoxigraph

from footgraph.export import FORMATS

ENDINGS = {".ttl12": "ttl", ".owl": "rdf", ".json": ""}
"""Endings that stand for another form of RDF than Oxigraph thinks, or for none."""


def cpu_of(command: list[str]) -> float:
    """Return the CPU seconds that a command takes, in user and system mode together."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603 our own command
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def triples_in(path: Path) -> str:
    """Return how many triples or quads a strict parser reads from a file, empty if it is no RDF."""
    ending = ENDINGS.get(path.suffix, path.suffix.lstrip("."))
    format = pyoxigraph.RdfFormat.from_extension(ending)
    return f"{sum(1 for _ in pyoxigraph.parse(path=str(path), format=format)):,} triples" if format else ""


def main() -> None:
    """Print a line a format and profile."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    rounds = parser.parse_args().rounds
    print(f"{platform.platform()}, {os.cpu_count()} cores, CPython {platform.python_version()}, {time.strftime('%Y-%m-%d')}")
    with tempfile.TemporaryDirectory() as folder:
        for name, format in FORMATS.items():
            for profile in format.profiles or ("",):
                path = Path(folder, f"foot{format.endings[0]}")
                chosen = ["--profile", profile] if profile else []
                command = [sys.executable, "-m", "footgraph", "export", "-f", name, "-o", str(path), *chosen]
                try:
                    seconds = statistics.median(cpu_of(command) for _ in range(rounds))
                except subprocess.CalledProcessError as problem:
                    print(f"{name:10} {profile:9} {problem.stderr.decode().strip()}")
                    continue
                print(
                    f"{name:10} {profile:9} {seconds:5.2f} s {path.stat().st_size:>11,} bytes {triples_in(path)}".rstrip(),
                    flush=True,
                )


if __name__ == "__main__":
    main()
