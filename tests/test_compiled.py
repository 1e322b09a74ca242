"""The cache is an economy: whatever happens to it, the answer is that of the tables."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from footgraph import cache as cache_room
from footgraph import compiled
from footgraph import foot as foot_room
from footgraph.facts import Record
from footgraph.store import Store, open_store

if TYPE_CHECKING:
    from tests.conftest import Lay, Run

PAGE = 4096


class Checkout:
    """A checkout of the tiny foot: its tables, its cache, and the foot that it gives."""

    def __init__(self, folder: Path, cache: Path):
        self.folder = folder
        self.cache = cache

    def structures(self) -> set[str]:
        """Return the labels of what is there, opening the foot as ``footgraph.load`` does."""
        store = foot_room.built_in()
        labels = {structure.label for structure in store.structures.values()}
        assert len(store.all_facts()) > 13
        store.connection.close()
        return labels

    @property
    def kept(self) -> Path:
        (path,) = (self.cache / "footgraph").glob("foot-*")
        return path


@pytest.fixture
def checkout(lay: Lay, tiny_tables: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Checkout]:
    folder = lay(tiny_tables)
    for room in (cache_room, compiled):
        monkeypatch.setattr(room, "data_folder", lambda: str(folder))
    monkeypatch.setattr(foot_room, "COMPILED", str(tmp_path / "not packed"))
    monkeypatch.setattr(foot_room, "keep_language", lambda _path: None)  # of the patterns' own, not of the tables
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "cache"))
    yield Checkout(folder, tmp_path / "cache")


@pytest.fixture
def recompiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return a list that grows with every compilation."""
    times: list[str] = []
    whole = compiled.whole_record

    def counted(*more: object) -> Record:
        times.append("compiled")
        return whole(*more)  # type: ignore[arg-type]

    monkeypatch.setattr(compiled, "whole_record", counted)
    return times


def test_a_second_call_reads_the_cache(checkout: Checkout, recompiled: list[str]) -> None:
    """Tables are compiled once; the kept foot gives the same, in a file that only its user may look for."""
    assert checkout.structures() == checkout.structures()
    assert recompiled == ["compiled"]
    assert checkout.kept.parent.stat().st_mode & 0o777 == 0o700


def test_the_cache_holds_no_code(checkout: Checkout) -> None:
    """What is kept is a SQLite database, never a pickle."""
    checkout.structures()
    assert checkout.kept.read_bytes().startswith(b"SQLite format 3\0")


def test_a_changed_table_is_compiled_anew(checkout: Checkout, recompiled: list[str]) -> None:
    """A table with other content counts, even of the same length and date; the same content does not."""
    table = checkout.folder / "structures" / "muscles.tsv"
    checkout.structures()
    before = table.stat()
    table.write_bytes(table.read_bytes().replace(b"\tsoleus\t", b"\tsolaes\t"))
    os.utime(table, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert table.stat().st_size == before.st_size
    assert "solaes" in checkout.structures()
    table.touch()
    assert "solaes" in checkout.structures()
    assert recompiled == ["compiled"] * 2


def test_a_table_that_comes_or_goes_is_compiled_anew(checkout: Checkout) -> None:
    """Adding a table adds what it says, and taking it away takes that away again."""
    before = checkout.structures()
    table = checkout.folder / "structures" / "regions.tsv"
    table.write_text("id\tlabel\tlatin\tabbreviations\tnames\nheel\theel\t\t\t\n")
    assert checkout.structures() == before | {"heel"}
    table.unlink()
    assert checkout.structures() == before


def test_changed_code_is_compiled_anew(checkout: Checkout, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The digest of a kept foot covers the code that made it."""
    room = tmp_path / "package" / "rules.py"
    room.parent.mkdir()
    room.write_text("crosses = 1\n")
    monkeypatch.setattr(cache_room, "PACKAGE", str(room.parent))
    before = cache_room.fingerprint()
    assert before == cache_room.fingerprint()
    room.write_text("crosses = 2\n")
    assert cache_room.fingerprint() != before


def test_a_table_changed_during_compilation_is_not_missed(checkout: Checkout, monkeypatch: pytest.MonkeyPatch) -> None:
    """A table that changes while it is compiled is compiled again at the next call."""
    table = checkout.folder / "structures" / "muscles.tsv"
    whole = compiled.whole_record

    def meanwhile(*more: object) -> Record:
        record = whole(*more)  # type: ignore[arg-type]
        table.write_bytes(table.read_bytes().replace(b"\tsoleus\t", b"\tsolaes\t"))
        return record

    monkeypatch.setattr(compiled, "whole_record", meanwhile)
    checkout.structures()
    assert "solaes" in checkout.structures()


EMPTY_DATABASE = "an empty database"
GARBAGE = {"nothing": b"", "words": b"not a database\n" * 999, "zeros": bytes(3 * PAGE), "a header alone": b"SQLite format 3\0"}


@pytest.mark.parametrize("garbage", [*GARBAGE, EMPTY_DATABASE])
def test_garbage_in_the_cache_is_survived(checkout: Checkout, garbage: str, recompiled: list[str]) -> None:
    """A kept file that is no foot of ours is put aside and a good one made, once."""
    before = checkout.structures()
    checkout.kept.write_bytes(GARBAGE.get(garbage, b""))
    if garbage == EMPTY_DATABASE:
        checkout.kept.unlink()
        path = checkout.cache / "footgraph" / Path(cache_room.cache_path()).name
        with sqlite3.connect(path) as connection:
            connection.execute("create table other (thing text)")
        connection.close()
    assert checkout.structures() == before
    assert checkout.structures() == before
    assert recompiled == ["compiled"] * 2


def test_a_kept_foot_cut_short_is_survived(checkout: Checkout) -> None:
    """A kept file that lost its end, wherever, costs no more than compiling again."""
    before = checkout.structures()
    whole = checkout.kept.read_bytes()
    for end in range(0, len(whole), PAGE):
        checkout.kept.write_bytes(whole[:end])
        assert checkout.structures() == before


def test_a_kept_foot_damaged_within_is_survived(checkout: Checkout) -> None:
    """A kept file with one bad page, whichever, costs no more than compiling again."""
    before = checkout.structures()
    whole = checkout.kept.read_bytes()
    for start in range(0, len(whole), PAGE):
        checkout.kept.write_bytes(whole[:start] + b"A" * PAGE + whole[start + PAGE :])
        assert checkout.structures() == before


def test_without_a_place_for_the_cache_only_time_is_lost(
    checkout: Checkout, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Where the cache folder cannot be made, or a folder is in the way of the file, the foot lives in memory."""
    before = checkout.structures()
    kept = checkout.kept
    kept.unlink()
    kept.mkdir()
    assert checkout.structures() == before
    assert list(kept.parent.iterdir()) == [kept]
    file = tmp_path / "a file"
    file.write_text("in the way")
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(file))
    assert checkout.structures() == before
    assert file.read_text() == "in the way"


@pytest.mark.parametrize("where", ["XDG_CACHE_HOME", "HOME"])
def test_the_command_answers_without_a_home(run: Run, tmp_path: Path, where: str) -> None:
    """With an impossible cache, or no home at all, the command answers as ever and says nothing about it."""
    (tmp_path / "file").write_text("")
    nowhere = str(tmp_path / "file" / "below")
    env = {"XDG_CACHE_HOME": None, "LOCALAPPDATA": None, where: nowhere}
    done = run("ask", "what nerve supplies soleus?", env=env)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"tibial nerve" in done.stdout


def test_what_is_laid_on_top_is_not_kept(checkout: Checkout, lay: Lay) -> None:
    """A foot with more tables on top is in memory only and does not touch the kept one."""
    before = checkout.structures()
    whole = checkout.kept.read_bytes()
    folder = lay({"structures/regions.tsv": "id\tlabel\tlatin\tabbreviations\tnames\nheel\theel\t\t\t\n"})
    store = compiled.compiled_store([str(folder)])
    assert {structure.label for structure in store.structures.values()} == before | {"heel"}
    store.connection.close()
    assert checkout.kept.read_bytes() == whole


def test_a_packed_foot_needs_neither_tables_nor_cache(
    checkout: Checkout, recompiled: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where a wheel has packed a compiled foot it is opened as it is."""
    checkout.structures()
    packed = checkout.kept.rename(checkout.cache / "packed.sqlite")
    monkeypatch.setattr(foot_room, "COMPILED", str(packed))
    store: Store = foot_room.built_in()
    assert "soleus" in store.structures
    store.connection.close()
    assert recompiled == ["compiled"]
    assert list((checkout.cache / "footgraph").iterdir()) == []


ASKER = """
import sys
from footgraph import cache, compiled, foot
for room in (cache, compiled):
    room.data_folder = lambda: sys.argv[1]
foot.COMPILED = ""
for _ in range(10):
    store = foot.built_in()
    print(len(store.structures), len(store.all_facts()))
    store.connection.close()
"""


def test_eight_processes_at_once(checkout: Checkout, tmp_path: Path) -> None:
    """Eight processes that find no cache all answer the same, and leave one whole file behind."""
    asker = [sys.executable, "-c", ASKER, str(checkout.folder)]
    processes = [subprocess.Popen(asker, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) for _ in range(8)]
    said = {process.communicate(timeout=120)[0] for process in processes}
    assert [process.returncode for process in processes] == [0] * 8
    assert len(said) == 1
    assert len(said.pop().split()) == 20
    store = open_store(str(checkout.kept))
    assert store.mark == cache_room.fingerprint()
    store.connection.close()
