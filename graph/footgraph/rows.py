"""One table as rows of plain cells: every complaint with its file and line, and what a spreadsheet leaves behind refused."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field

FORBIDDEN = re.compile('["\x00-\x08\x0b-\x1f\x7f-\x9f\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]')
LARGEST_TABLE = 20_000_000


@dataclass
class Problems:
    """What was found wrong so far, a line a problem."""

    lines: list[str] = field(default_factory=list)

    def complain(self, where: str, problem: str) -> None:
        self.lines.append(f"{where}: {problem}")


@dataclass(frozen=True)
class Row:
    """One line of a table: its cells by column, and where it stands."""

    where: str
    cells: dict[str, str]


def rows(
    problems: Problems, path: str, header: tuple[str, ...], *, any_order: bool = False, may_lack: Collection[str] = ()
) -> Iterator[Row]:
    """Yield the well-formed rows of a table, and complain about every other line.

    A table may leave out whole columns that ``may_lack`` names; their cells are then empty.
    """
    name = shown(path)
    first, lines = lines_of(problems, path)
    if lines is None:
        return
    if not lines or not lines[0]:
        problems.complain(name, f"is empty; its first line should be: {' '.join(header)}")
        return
    found = tuple(lines[0].split("\t"))
    lacking = [column for column in header if column in may_lack and column not in found]
    wanted = tuple(column for column in header if column not in lacking)
    if found != wanted and not (any_order and sorted(found) == sorted(wanted)):
        for column in sorted(set(found) - set(header)):
            problems.complain(f"{name}:{first}", f"unknown column {column!r}{did_you_mean(column, header)}")
        problems.complain(f"{name}:{first}", f"the columns should be: {' '.join(header)}")
        return
    seen: dict[str, int] = {}
    for number, line in enumerate(lines[1:], first + 1):
        where = f"{name}:{number}"
        cells = line.split("\t")
        if not line:
            problems.complain(where, "empty line")
        elif len(cells) != len(found):
            problems.complain(where, f"{len(cells)} cells, but {len(found)} columns")
        elif line in seen:
            problems.complain(where, f"the same as line {seen[line]}")
        elif check_text(problems, where, found, cells):
            yield Row(where, dict.fromkeys(lacking, "") | dict(zip(found, cells, strict=True)))
        seen.setdefault(line, number)


def lines_of(problems: Problems, path: str) -> tuple[int, list[str] | None]:
    """Return the number of a table's header line and the lines from there on, SSSOM metadata left out; None where unreadable."""
    name = shown(path)
    if os.path.getsize(path) > LARGEST_TABLE:
        problems.complain(name, f"is larger than {LARGEST_TABLE:,} bytes")
        return 1, None
    with open(path, "rb") as file:
        raw = file.read()
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        problems.complain(f"{name}:{line}", "is not UTF-8 text; save the table as UTF-8")
        return 1, None
    if "\r" in text:
        problems.complain(name, "has Windows line ends (CRLF); save it with plain line feeds")
        text = text.replace("\r", "")
    if text and not text.endswith("\n"):
        problems.complain(name, "the last line has no line feed")
    lines = text.removesuffix("\n").split("\n")
    metadata = next((n for n, line in enumerate(lines) if not line.startswith("#")), len(lines))
    return metadata + 1, lines[metadata:]


def check_text(problems: Problems, where: str, header: tuple[str, ...], cells: list[str]) -> bool:
    """Tell whether the cells of a line are plain text, and complain about each that is not."""
    before = len(problems.lines)
    for column, cell in zip(header, cells, strict=True):
        if cell != cell.strip():
            problems.complain(where, f"{column} begins or ends with a space: {cell!r}")
        if (slip := FORBIDDEN.search(cell)) is not None:
            problems.complain(where, f"{column} holds the character {slip.group()!r}, which tables may not hold")
        if cell[:1] in ("=", "+", "@"):
            problems.complain(where, f"{column} begins with {cell[0]!r}, which a spreadsheet would run as a formula")
    return len(problems.lines) == before


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return '; did you mean ...?' with the nearest known word, or nothing where none is near."""
    from difflib import get_close_matches  # only a mistake pays for it

    near = get_close_matches(word, list(known), 1, 0.7)
    return f"; did you mean {near[0]!r}?" if near else ""


def shown(path: str) -> str:
    """Return a table's path as people name it: its folder and file."""
    return os.path.join(os.path.basename(os.path.dirname(path)), os.path.basename(path))
