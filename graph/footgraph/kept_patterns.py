"""What is kept of the regular expressions of the language: the words of which each needs one, and each as Python compiled it.

Python keeps modules compiled, but no expressions: to compile one takes fifty times as long as to take it up again, and a
question on the command line needs some hundred. What is kept is good for the very Python that compiled it, which says so
(`MADE_FOR`); any other compiles each expression when it is needed, and only takes longer.

The file is a line with that mark and the length of what follows: a record of each expression, and then the code of all as
numbers of four bytes. A record is its key, its place, and the words; its place is where its code begins and ends, its flags,
its number of groups, and the number of each named group.
"""

from __future__ import annotations

import _sre  # type: ignore[import-not-found]  # the engine of `re`: it checks whatever code it is given
import mmap
import re
import sys
from array import array
from collections.abc import Iterable, Mapping
from contextlib import suppress
from functools import cache
from itertools import chain
from zlib import crc32

from footgraph.paths import patterns_path
from footgraph.records import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from footgraph.needed import Words

MADE_FOR = f"{sys.implementation.cache_tag} {_sre.MAGIC} {_sre.CODESIZE} {sys.byteorder}"
"""The Python, its sort of code, the bytes of one number in it, and their order."""
NUMBER = "I"
"""How `array` calls the numbers of the code."""
NUMBER_BYTES = array(NUMBER).itemsize
RECORD, FIELD = "\x1e", "\x1f"
"""What stands after each record, and between its fields: the marks that Unicode has for this."""


class Kept(NamedTuple):
    """What is kept: the records by their keys, the code where it is for this Python, and where in it the first begins."""

    records: Mapping[str, str]
    code: bytes | mmap.mmap
    start: int


@cache
def kept() -> Kept:
    """Return what is kept; nothing where there is none, or it cannot be read."""
    with suppress(OSError, ValueError), open(patterns_path(), "rb") as file:
        made_for, _, length = file.readline().decode().rpartition(" ")
        start = file.tell() + int(length)
        told = file.read(int(length)).decode().split(RECORD)[:-1]
        code = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) if made_for == MADE_FOR else b""
        return Kept({key: rest for key, _, rest in (record.partition(FIELD) for record in told)}, code, start)
    return Kept({}, b"", 0)


def key_of(text: str, flags: int) -> str:
    """Return the key by which an expression is kept."""
    return f"{crc32(text.encode()):x}.{len(text)}.{flags:d}"


def needs_kept(text: str, flags: int) -> Words | None:
    """Return the words of which an expression needs one, as they are kept; None where they are not."""
    record = kept().records.get(key_of(text, flags))
    return None if record is None else tuple(record.split(FIELD)[1:])


def compiled(text: str, flags: int) -> re.Pattern[str]:
    """Return an expression as it was kept compiled, or compiled now."""
    records, all_code, start = kept()
    record = records.get(key_of(text, flags)) if all_code else None
    if record is not None:
        with suppress(RuntimeError, TypeError, ValueError):  # what was kept is broken, or cut short
            begins, ends, all_flags, groups, *named = record.partition(FIELD)[0].split()
            code = array(NUMBER, all_code[start + int(begins) : start + int(ends)]).tolist()
            numbers = {name: int(number) for name, number in zip(named[::2], named[1::2], strict=True)}
            return taken_up(text, int(all_flags), code, int(groups), numbers)
    return re.compile(text, flags)


def taken_up(text: str, flags: int, code: list[int], groups: int, named: Mapping[str, int]) -> re.Pattern[str]:
    """Return a compiled expression from its code, as `re` itself makes it."""
    names = {number: name for name, number in named.items()}
    pattern: re.Pattern[str] = _sre.compile(text, flags, code, groups, named, tuple(map(names.get, range(groups + 1))))
    return pattern


def write_patterns(path: str, expressions: Iterable[tuple[str, int]]) -> None:
    """Write what expressions, each with its flags, need, and their code: whole or not at all.

    Raises ValueError where two expressions have the same key, and OSError where the folder cannot be written.
    """
    from footgraph.needed import coded, needs_of
    from footgraph.whole_files import write_whole

    records: dict[str, str] = {}
    codes = bytearray()
    for text, flags in sorted(set(expressions)):
        key = key_of(text, flags)
        if key in records:
            raise ValueError("two patterns have one key: make it longer (footgraph.kept_patterns.key_of)")
        code, all_flags, groups, named = coded(text, flags)
        place = (len(codes), len(codes) + len(code) * NUMBER_BYTES, all_flags, groups, *chain.from_iterable(named.items()))
        records[key] = FIELD.join((" ".join(map(str, place)), *needs_of(text, flags)))
        codes += array(NUMBER, code).tobytes()
    told = "".join(f"{key}{FIELD}{record}{RECORD}" for key, record in records.items()).encode()
    write_whole(path, f"{MADE_FOR} {len(told)}\n".encode() + told + codes)
