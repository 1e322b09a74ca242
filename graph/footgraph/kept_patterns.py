"""What is kept of the regular expressions of the language: the words of which each needs one, and each as Python compiled it.

Python keeps modules compiled, but no expressions: to compile one takes fifty times as long as to take it up again, and a
question on the command line needs some fifty. What is kept is good for the very Python that compiled it, which says so
(`MADE_FOR`); any other compiles each expression when it is needed, and only takes longer.

The file is a line of JSON and, after it, the code of each expression as numbers of four bytes.
"""

from __future__ import annotations

import _sre  # type: ignore[import-not-found]  # the engine of `re`: it checks whatever code it is given
import json
import mmap
import re
import sys
from array import array
from collections.abc import Iterable, Mapping
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from footgraph.paths import patterns_path

if TYPE_CHECKING:
    from footgraph.needed import Words

MADE_FOR = [sys.implementation.cache_tag, _sre.MAGIC, _sre.CODESIZE, sys.byteorder]
"""The Python, its sort of code, the bytes of one number in it, and their order."""
NUMBER = "I"
"""How `array` calls the numbers of the code."""
NUMBER_BYTES = array(NUMBER).itemsize


class Kept(NamedTuple):
    """What is kept: by the key of each expression what it needs, where its code begins and ends, and the code of all."""

    needs: Mapping[str, Words]
    places: Mapping[str, tuple[int, int, int, int, dict[str, int]]]
    code: bytes | mmap.mmap
    start: int


NOTHING = Kept({}, {}, b"", 0)


def key_of(text: str, flags: int) -> str:
    """Return the key by which an expression is kept."""
    return f"{crc32(text.encode()):x}.{len(text)}.{flags:d}"


@cache
def kept() -> Kept:
    """Return what is kept; nothing where there is none, or it cannot be read."""
    with suppress(OSError, ValueError, KeyError, TypeError), open(patterns_path(), "rb") as file:
        told = json.loads(file.readline())
        places = told["places"] if told["made_for"] == MADE_FOR else {}
        return Kept(told["needs"], places, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) if places else b"", file.tell())
    return NOTHING


def compiled(text: str, flags: int) -> re.Pattern[str]:
    """Return an expression as it was kept compiled, or compiled now."""
    all_kept = kept()
    place = all_kept.places.get(key_of(text, flags))
    if place is not None:
        with suppress(IndexError, KeyError, RuntimeError, TypeError, ValueError):  # what was kept is broken, or cut short
            start, end, all_flags, groups, named = place
            code = array(NUMBER, all_kept.code[all_kept.start + start : all_kept.start + end]).tolist()
            return taken_up(text, all_flags, code, groups, named)
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

    needs: dict[str, Words] = {}
    places: dict[str, tuple[int, int, int, int, dict[str, int]]] = {}
    codes = bytearray()
    for text, flags in sorted(set(expressions)):
        key = key_of(text, flags)
        if key in needs:
            raise ValueError("two patterns have one key: make it longer (footgraph.kept_patterns.key_of)")
        needs[key] = needs_of(text, flags)
        code, all_flags, groups, named = coded(text, flags)
        places[key] = len(codes), len(codes) + len(code) * NUMBER_BYTES, all_flags, groups, named
        codes += array(NUMBER, code).tobytes()
    told = {"made_for": MADE_FOR, "needs": needs, "places": places}
    write_whole(path, json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode() + b"\n" + codes)
