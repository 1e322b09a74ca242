"""The tiny foot, which most tests use, and the real one.

The tiny foot has twelve structures and thirteen facts, all of them told by one source. The soleus comes down from
the leg and crosses the ankle; the short flexor of the little toe lies in the sole and does not.

    tibia ---- ankle_joint ---- talus ---- subtalar_joint ---- calcaneus
      ^                                                           ^
      '-- origin -- soleus -- insertion --------------------------'
                      |
                      '-- innervated_by --> tibial_nerve
                                                 ^
                                                 | branch_of
                                                 |
                      .-- innervated_by --> lateral_plantar_nerve
                      |
      .-- origin -- flexor_digiti_minimi_brevis -- insertion --.
      v                                                        v
    fifth_metatarsal ---- fifth_metatarsophalangeal_joint ---- proximal_phalanx_of_little_toe
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Protocol

import pytest

import footgraph
from footgraph.facts import Record
from footgraph.filling import store_of
from footgraph.paths import data_folder
from footgraph.store import Store
from footgraph.tables import read_record

STRUCTURES = {
    "bones": "tibia talus calcaneus fifth_metatarsal proximal_phalanx_of_little_toe",
    "joints": "ankle_joint subtalar_joint fifth_metatarsophalangeal_joint",
    "muscles": "soleus flexor_digiti_minimi_brevis",
    "nerves": "tibial_nerve lateral_plantar_nerve",
}
FACTS = {
    "articulations": (
        "joint bone",
        "ankle_joint tibia",
        "ankle_joint talus",
        "subtalar_joint talus",
        "subtalar_joint calcaneus",
        "fifth_metatarsophalangeal_joint fifth_metatarsal",
        "fifth_metatarsophalangeal_joint proximal_phalanx_of_little_toe",
    ),
    "attachments": (
        "muscle end place feature",
        "soleus origin tibia",
        "soleus insertion calcaneus",
        "flexor_digiti_minimi_brevis origin fifth_metatarsal",
        "flexor_digiti_minimi_brevis insertion proximal_phalanx_of_little_toe",
    ),
    "branches": ("branch parent", "lateral_plantar_nerve tibial_nerve"),
    "innervation": ("structure nerve", "soleus tibial_nerve", "flexor_digiti_minimi_brevis lateral_plantar_nerve"),
}

Tables = Mapping[str, str | bytes]
"""Tables by their path below a data folder, each with its whole text."""

Lay = Callable[[Tables], Path]
"""Writes tables into a new folder and returns the folder."""


class Run(Protocol):
    """Runs the command as a process of its own, with some changes to the environment; None takes a variable away."""

    def __call__(self, *arguments: str, env: Mapping[str, str | None] = ...) -> subprocess.CompletedProcess[bytes]: ...


def structure_table(*ids: str) -> str:
    """Return the text of a table of structures, each labelled with the words of its id."""
    rows = [f"{id}\t{id.replace('_', ' ')}\t\t\t\n" for id in sorted(ids)]
    return "".join(["id\tlabel\tlatin\tabbreviations\tnames\n", *rows])


def fact_table(header: str, *rows: str, source: str = "gray1918") -> str:
    """Return the text of a fact table from its own columns and rows as words, all told by one source."""
    own = header.split()
    cells = [row.split() + [""] * (len(own) - len(row.split())) for row in sorted(rows)]
    lines = [[*own, "source", "locator", "standing", "note"], *([*row, source, "", "agreed", ""] for row in cells)]
    return "".join("\t".join(line) + "\n" for line in lines)


@pytest.fixture(scope="session", autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Keep compiled feet out of the user's own cache."""
    folder = tmp_path_factory.mktemp("cache")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(folder))
        patch.setenv("LOCALAPPDATA", str(folder))
        yield folder


@pytest.fixture
def tiny_tables() -> dict[str, str]:
    """Return the tables of the tiny foot, with the project's own columns and wordings, for a test to change."""
    data = Path(data_folder())
    tables = {name: (data / name).read_text(encoding="utf-8") for name in ("columns.tsv", "english/wordings.tsv")}
    tables["sources.tsv"] = (
        "key\tcitation\tlink\tlicence\tread\tnote\ngray1918\tGray, 1918\thttps://example.org/gray\tpublic domain\texcerpt\t\n"
    )
    tables |= {f"structures/{name}.tsv": structure_table(*ids.split()) for name, ids in STRUCTURES.items()}
    tables |= {f"facts/{name}.tsv": fact_table(*rows) for name, rows in FACTS.items()}
    return tables


@pytest.fixture
def lay(tmp_path_factory: pytest.TempPathFactory) -> Lay:
    def lay(tables: Tables) -> Path:
        folder = tmp_path_factory.mktemp("tables")
        for name, contents in tables.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(contents if isinstance(contents, bytes) else contents.encode())
        return folder

    return lay


@pytest.fixture
def tiny_record(lay: Lay, tiny_tables: dict[str, str]) -> Record:
    return read_record(str(lay(tiny_tables)))


@pytest.fixture
def tiny_store(tiny_record: Record) -> Iterator[Store]:
    store = store_of(tiny_record)
    yield store
    store.connection.close()


@pytest.fixture(scope="session")
def foot(cache: Path) -> Iterator[footgraph.Foot]:
    """Return the real foot."""
    foot = footgraph.load()
    yield foot
    foot.store.connection.close()


@pytest.fixture(scope="session")
def run(foot: footgraph.Foot) -> Run:
    def run(*arguments: str, env: Mapping[str, str | None] = {}) -> subprocess.CompletedProcess[bytes]:
        environment = {name: value for name, value in (os.environ | env).items() if value is not None}
        return subprocess.run(
            [sys.executable, "-m", "footgraph", *arguments], capture_output=True, check=False, env=environment, timeout=120
        )

    return run
