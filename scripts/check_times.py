"""Measure a check of the whole foot, part by part, and the rules' closure: CPU seconds in one process."""

from __future__ import annotations

import os
import platform
import time
from collections.abc import Iterator
from contextlib import contextmanager

from footgraph.check import check
from footgraph.closure import inherited
from footgraph.laws import breaches
from footgraph.paths import data_folder
from footgraph.rules import conclusions
from footgraph.tables import read_record, with_facts


@contextmanager
def timed(label: str) -> Iterator[None]:
    """Print the CPU seconds of what is done within."""
    start = time.process_time()
    yield
    print(f"{label:34} {time.process_time() - start:5.2f} s CPU", flush=True)


def main() -> None:
    """Print a line a part."""
    print(f"{platform.platform()}, {os.cpu_count()} cores, CPython {platform.python_version()}, {time.strftime('%Y-%m-%d')}")
    with timed("tables read"):
        record = read_record(data_folder())
    with timed("rules"):
        whole = with_facts(record, conclusions(record))
    with timed(f"closure of {len(whole.facts):,} facts"):
        handed_on = inherited(whole)
    with timed("laws"):
        breaches(whole)
    with timed("whole check, shapes included"):
        report = check()
    print(
        f"{len(handed_on):,} inherited; {len(report.breaches):,} breaches, {len(report.unexplained('error'))} errors unexplained"
    )


if __name__ == "__main__":
    main()
