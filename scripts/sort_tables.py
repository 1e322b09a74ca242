"""Sort the rows of every table under data/, byte by byte, header first; with --check, only tell which are not sorted."""

from __future__ import annotations

import sys
from pathlib import Path


def sorted_lines(text: str) -> str:
    """Return a table with its metadata and header first and its rows in order, each once."""
    lines = text.splitlines()
    header = next((n for n, line in enumerate(lines) if not line.startswith("#")), 0) + 1
    return "".join(f"{line}\n" for line in [*lines[:header], *sorted(set(lines[header:]), key=str.encode)])


def main(check: bool) -> int:
    """Sort the tables in place, or complain; returns how many are not as they should be."""
    data = Path(__file__).parent.parent / "data"
    unsorted = 0
    for table in sorted(data.rglob("*.tsv")):
        text = table.read_text(encoding="utf-8")
        tidy = sorted_lines(text)
        if tidy != text:
            unsorted += 1
            print(f"{table.relative_to(data.parent)}: {'not sorted; run scripts/sort_tables.py' if check else 'sorted'}")
            if not check:
                table.write_text(tidy, encoding="utf-8", newline="\n")
    return unsorted if check else 0


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
