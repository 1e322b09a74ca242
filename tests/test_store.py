"""A compiled foot gives back what was written, the same bytes every time, whole or not at all."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from footgraph import Foot
from footgraph.facts import Fact, Record
from footgraph.filling import store_of, write_store
from footgraph.store import Store, open_store, remembered
from footgraph.tables import read_record, with_facts

if TYPE_CHECKING:
    from tests.conftest import Lay


def held(store: Store) -> tuple[object, ...]:
    """Return everything that a store gives back of a record."""
    return dict(store.structures), store.all_facts(), store.all_sources(), dict(store.wordings)


def told(record: Record) -> tuple[object, ...]:
    return dict(record.structures), tuple(record.facts), dict(record.sources), dict(record.wordings)


@pytest.mark.parametrize("which", ["tiny", "real"])
def test_written_then_read_is_the_same(which: str, tmp_path: Path, tiny_record: Record, foot: Foot) -> None:
    """Structures, facts with their parts, sources and wordings come back as they were written, in memory and in a file."""
    record = tiny_record if which == "tiny" else foot.record
    path = str(tmp_path / "foot.sqlite")
    write_store(record, path, mark="made for a test")
    written, kept = open_store(path), store_of(record)
    assert held(written) == held(kept) == told(record)
    assert (written.mark, kept.mark) == ("made for a test", "")
    written.connection.close()
    kept.connection.close()


def test_odd_texts_come_back(tmp_path: Path, tiny_record: Record) -> None:
    """Signs that mean something to SQL or to the store itself are only text in a fact."""
    odd = 'it\'s 50 % = "half"; drop table facts; -- → ﬁ'
    fact = Fact("x", "talus", "described_as", odd, (("how", "a=b=c"), ("note", odd)), odd, odd, "agreed", odd, "", ("y", "z"))
    path = str(tmp_path / "foot.sqlite")
    write_store(with_facts(tiny_record, [fact]), path)
    store = open_store(path)
    assert store.facts_about("talus")[-1] == store.facts_named(["x"])[0] == fact
    assert store.facts_of("described_as") == (fact,)
    store.connection.close()


def test_the_same_record_gives_the_same_bytes(tmp_path: Path, tiny_record: Record) -> None:
    """Writing twice, even over an older file, gives the same bytes; another mark gives others."""
    first, second = tmp_path / "first.sqlite", tmp_path / "second.sqlite"
    second.write_bytes(b"older")
    for path in (first, second):
        write_store(tiny_record, str(path), mark="same")
    assert first.read_bytes() == second.read_bytes()
    write_store(tiny_record, str(second), mark="other")
    assert first.read_bytes() != second.read_bytes()


@pytest.mark.parametrize("old", [b"the old foot", None])
def test_a_failed_write_leaves_what_was_there(tmp_path: Path, tiny_record: Record, old: bytes | None) -> None:
    """A record that cannot be written leaves the old file, or none, and nothing else beside it."""
    path = tmp_path / "foot.sqlite"
    if old is not None:
        path.write_bytes(old)
    before = sorted(tmp_path.iterdir())
    wording = tiny_record.wordings["crosses"]
    broken = Record(tiny_record.structures, tiny_record.facts, tiny_record.sources, wordings={"one": wording, "two": wording})
    with pytest.raises(sqlite3.IntegrityError):
        write_store(broken, str(path))
    assert sorted(tmp_path.iterdir()) == before
    assert (path.read_bytes() if path.exists() else None) == old


def test_a_folder_in_the_way_is_left_alone(tmp_path: Path, tiny_record: Record) -> None:
    """Where the goal is a folder the write fails with an OSError, and no temporary file stays."""
    goal = tmp_path / "foot.sqlite"
    goal.mkdir()
    with pytest.raises(OSError, match=r"foot\.sqlite"):
        write_store(tiny_record, str(goal))
    assert list(tmp_path.iterdir()) == [goal]


def test_a_store_is_open_for_reading_only(tmp_path: Path, tiny_record: Record) -> None:
    """A read-only file in a read-only folder is read, cannot be changed through the store, and grows no companions."""
    folder = tmp_path / "installed"
    folder.mkdir()
    path = folder / "foot.sqlite"
    write_store(tiny_record, str(path))
    path.chmod(0o444)
    folder.chmod(0o555)
    try:
        store = open_store(str(path))
        assert held(store) == told(tiny_record)
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            store.connection.execute("delete from facts")
        assert list(folder.iterdir()) == [path]
        store.connection.close()
    finally:
        folder.chmod(0o755)


@pytest.mark.parametrize("name", ["a foot?.sqlite", "50%25#1.sqlite", "fóot → ü.sqlite", "mode=rw&.sqlite"])
def test_any_file_name_will_do(tmp_path: Path, tiny_record: Record, name: str) -> None:
    """Signs that mean something in an address are only letters in a file's name."""
    write_store(tiny_record, str(tmp_path / name))
    store = open_store(str(tmp_path / name))
    assert held(store) == told(tiny_record)
    store.connection.close()
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_what_is_no_store_is_refused(tmp_path: Path) -> None:
    """A missing file is refused when it is opened and is not made; a file of something else when it is first read."""
    with pytest.raises(sqlite3.Error):
        open_store(str(tmp_path / "missing.sqlite"))
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "other.sqlite").write_bytes(b"not a database at all" * 100)
    store = open_store(str(tmp_path / "other.sqlite"))
    with pytest.raises(sqlite3.Error):
        store.all_facts()
    store.connection.close()


WRITER = """
import sys
from footgraph.filling import write_store
from footgraph.tables import read_record
record = read_record(sys.argv[1])
for _ in range(25):
    write_store(record, sys.argv[2])
"""


def test_readers_see_a_whole_store_while_others_write(
    tmp_path: Path, lay: Lay, tiny_tables: dict[str, str], tiny_record: Record
) -> None:
    """While three processes write the same file over and over, whoever opens it reads a whole foot; one file remains."""
    path = tmp_path / "foot.sqlite"
    write_store(tiny_record, str(path))
    folder = str(lay(tiny_tables))
    writers = [subprocess.Popen([sys.executable, "-c", WRITER, folder, str(path)]) for _ in range(3)]
    reads = 0
    while any(writer.poll() is None for writer in writers) or not reads:
        store = open_store(str(path))
        assert held(store) == told(tiny_record)
        store.connection.close()
        reads += 1
    assert [writer.wait() for writer in writers] == [0, 0, 0]
    assert list(tmp_path.iterdir()) == [path]


# Groups.


@pytest.fixture
def grouped(lay: Lay, tiny_tables: dict[str, str]) -> Store:
    """Return the tiny foot with a group in a group, a collective, and a head of soleus."""
    header = "id\tlabel\tlatin\tabbreviations\tnames\n"
    tiny_tables["structures/groups.tsv"] = f"{header}hindfoot\thindfoot\t\t\t\nrow_of_bones\trow of bones\t\t\t\n"
    tiny_tables["structures/collectives.tsv"] = f"{header}skeleton\tskeleton\t\t\t\n"
    tiny_tables["structures/muscle_heads.tsv"] = f"{header}tibial_head\ttibial head\t\t\t\n"
    tiny_tables["facts/parts.tsv"] = (
        "part\twhole\tsource\tlocator\tstanding\tnote\n"
        "talus\ttibia\tgray1918\t\tagreed\tmade up\n"
        "tibial_head\tsoleus\tgray1918\t\tagreed\t\n"
    )
    pairs = (
        "calcaneus hindfoot",
        "fifth_metatarsal row_of_bones",
        "hindfoot row_of_bones",
        "row_of_bones skeleton",
        "talus hindfoot",
    )
    rows = ["\t".join([*pair.split(), "gray1918", "", "agreed", ""]) + "\n" for pair in pairs]
    tiny_tables["facts/members.tsv"] = "member\tgroup\tsource\tlocator\tstanding\tnote\n" + "".join(rows)
    return store_of(read_record(str(lay(tiny_tables))))


def test_groups_open_to_their_members(grouped: Store) -> None:
    """A group has its direct members, comes to everything inside it, and a bone is no group."""
    assert grouped.members("row_of_bones") == ("fifth_metatarsal", "hindfoot")
    assert grouped.leaves("row_of_bones") == ("calcaneus", "fifth_metatarsal", "talus") == grouped.leaves("skeleton")
    assert grouped.within("row_of_bones") == ("calcaneus", "fifth_metatarsal", "hindfoot", "row_of_bones", "talus")
    assert (grouped.members("talus"), grouped.leaves("talus"), grouped.within("talus")) == ((), ("talus",), ("talus",))


def test_the_members_of_a_muscle_are_its_heads(grouped: Store) -> None:
    """Heads are members of their muscle; another part of something is none."""
    assert grouped.members("soleus") == ("tibial_head",)
    assert grouped.members("tibia") == ()


def test_groups_of_a_structure_leave_collectives_out(grouped: Store) -> None:
    """A structure is told with every group it is in, however deep; what is said of a collective is not said of its members."""
    assert grouped.groups_of("talus") == ("hindfoot", "row_of_bones", "talus")


def test_pairings_count_groups_as_what_they_hold(grouped: Store) -> None:
    """What kinds a relation joins is told with the number of facts, in order."""
    assert ("muscle", "bone", 2) in grouped.pairings["has_origin"]
    assert ("nerve", "nerve", 1) in grouped.pairings["branch_of"]
    assert all(pairs == sorted(pairs) for pairs in grouped.pairings.values())


def test_what_is_remembered_is_made_once_a_store(grouped: Store) -> None:
    """A function of a store and some words is called once for each, and its answer is kept in the store's memo."""
    made: list[str] = []

    @remembered
    def shouted(store: Store, word: str) -> str:
        made.append(word)
        return word.upper()

    assert [shouted(grouped, word) for word in ("talus", "cuboid", "talus")] == ["TALUS", "CUBOID", "TALUS"]
    assert made == ["talus", "cuboid"]


def test_what_is_looked_up_by_an_index_is_what_all_facts_tell(foot: Foot) -> None:
    """The ends of a relation's facts, and single ones by their numbers, are those of the facts that are read whole."""
    store = foot.store
    for relation in ("part_of", "branch_of", "member_of"):
        facts, ends = store.facts_of(relation), store.ends_of(relation)
        assert [(fact.subject, fact.object) for fact in facts] == [(subject, thing) for _, subject, thing in ends]
        numbers = [number for number, _, _ in ends][::97]
        assert list(store.facts_numbered(relation, numbers).values()) == list(facts[::97])
    assert store.facts_numbered("part_of", []) == {}


@pytest.mark.parametrize(
    ("word", "expected"), [("welcher", True), ("soleus", False), ("welche", True), ("which", False), ("", False), ("we", False)]
)
def test_a_word_that_opens_a_foreign_phrase(foot: Foot, word: str, expected: bool) -> None:
    """A whole first word opens a phrase, and no beginning of one."""
    assert foot.store.opens_phrase(word, ["foreign", "foreign_verb"]) is expected
