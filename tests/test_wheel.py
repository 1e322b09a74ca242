"""The wheel, in an environment of its own, answers from any folder with its sources, and writes nothing."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import tomllib
import venv
import zipfile
from collections.abc import Mapping
from pathlib import Path

import click
import pytest

import footgraph
from footgraph.paths import PACKAGE

CHECKOUT = Path(PACKAGE).parent.parent
QUESTION = "what nerve supplies soleus?"
BIN = "bin" if os.name == "posix" else "Scripts"


def without_python_settings() -> dict[str, str]:
    """Return the environment without what would lead Python to other packages."""
    return {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a wheel built from a copy of the checkout, so that nothing is written into the checkout itself."""
    for tool in ("build", "hatchling", "pip"):
        if importlib.util.find_spec(tool) is None:
            pytest.skip(f"{tool} is not installed here; a wheel is built and installed with it")
    if not (CHECKOUT / "pyproject.toml").exists():
        pytest.skip("these tests run beside an installed package, not in a checkout")
    copy = tmp_path_factory.mktemp("checkout") / "footgraph"
    shutil.copytree(CHECKOUT, copy, ignore=shutil.ignore_patterns(".*", "__pycache__", "build", "dist"))
    folder = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(copy)]
    done = subprocess.run(build, capture_output=True, check=False, timeout=300, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    (wheel,) = folder.iterdir()
    return wheel


@pytest.fixture(scope="session")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a new environment with the wheel in it; the libraries it needs are lent by this one, without a network."""
    folder = tmp_path_factory.mktemp("environment") / "venv"
    venv.create(folder, with_pip=False)
    (site,) = folder.glob("lib/python*/site-packages") if os.name == "posix" else [folder / "Lib" / "site-packages"]
    python = folder / BIN / "python"  # pip must look at the new environment alone, or it would uninstall what runs these tests
    install = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "--no-deps", "--no-index", str(wheel)]
    subprocess.run(install, check=True, timeout=300, env=without_python_settings())
    lent = Path(click.__file__).parent.parent
    (site / "lent.pth").write_text(f"{lent}\n", encoding="utf-8")  # a path in a .pth file does not run the .pth files there
    return folder


def answered(installed: Path, folder: Path, *arguments: str, env: Mapping[str, str] = {}) -> subprocess.CompletedProcess[str]:
    """Return what the installed command says in some folder."""
    return subprocess.run(
        [str(installed / BIN / "footgraph"), *arguments],
        capture_output=True,
        cwd=folder,
        check=False,
        timeout=120,
        text=True,
        encoding="utf-8",
        env={**without_python_settings(), "PYTHONDONTWRITEBYTECODE": "1", "PYTHONIOENCODING": "utf-8", **env},
    )


def files_in(folder: Path) -> dict[str, int]:
    return {str(path.relative_to(folder)): path.stat().st_mtime_ns for path in folder.rglob("*") if path.is_file()}


def test_the_wheel_holds_foot_data_and_licences(wheel: Path, tmp_path: Path) -> None:
    """The wheel carries every table, the compiled foot made from them, the types' mark and the licences; no tests, no caches."""
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        archive.extract("footgraph/foot.sqlite", tmp_path)
    data = {f"footgraph/data/{path.relative_to(CHECKOUT / 'data').as_posix()}" for path in (CHECKOUT / "data").rglob("*.tsv")}
    assert len(data) > 40
    assert data | {"footgraph/foot.sqlite", "footgraph/py.typed", "footgraph/data/ontology.ttl"} <= names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert [name for name in names if "__pycache__" in name or name.startswith(("tests/", "scripts/"))] == []
    connection = sqlite3.connect(tmp_path / "footgraph" / "foot.sqlite")
    (facts,) = connection.execute("select count(*) from facts").fetchone()
    connection.close()
    assert facts > 3000


def test_the_installed_command_answers_with_its_sources(installed: Path, tmp_path: Path) -> None:
    """Asked from another folder, the installed command answers as this checkout does, and names its sources."""
    done = answered(installed, tmp_path, "ask", QUESTION)
    assert (done.returncode, done.stderr) == (0, "")
    assert "tibial nerve" in done.stdout
    assert "[gray1918]" in done.stdout
    data = json.loads(answered(installed, tmp_path, "ask", "--format", "json", QUESTION).stdout)
    assert data["status"] == "answered"
    assert all(fact["source"]["citation"] for fact in data["facts"].values() if fact["rule"] is None)


def test_the_installed_package_is_the_one_from_the_wheel(installed: Path, tmp_path: Path) -> None:
    """What is asked is the wheel, not this checkout by way of a path."""
    python = installed / BIN / "python"
    code = "from footgraph import __file__, __version__, paths; print(__file__, paths.data_folder(), __version__, sep='\\n')"
    done = subprocess.run([str(python), "-I", "-c", code], capture_output=True, check=True, timeout=60, text=True, cwd=tmp_path)
    package, data, version = done.stdout.splitlines()
    assert Path(package).is_relative_to(installed)
    assert Path(data).is_relative_to(installed)
    assert version == footgraph.__version__
    isolated = subprocess.run(
        [str(python), "-I", "-m", "footgraph", "list"], capture_output=True, check=True, timeout=60, cwd=tmp_path
    )
    assert b"muscle" in isolated.stdout


def test_the_installed_command_writes_nothing(installed: Path, tmp_path: Path) -> None:
    """Answering leaves no file in the package, in the home or in the folder where it is asked, and needs no home at all."""
    before = files_in(installed)
    home = tmp_path / "home"
    home.mkdir()
    nowhere = str(tmp_path / "no home")
    for env in ({"HOME": str(home), "XDG_CACHE_HOME": str(home)}, {"HOME": nowhere, "XDG_CACHE_HOME": nowhere}):
        for arguments in (["ask", QUESTION], ["show", "soleus"], ["list"]):
            assert answered(installed, tmp_path, *arguments, env=env).returncode == 0
    assert files_in(installed) == before
    assert [path.name for path in tmp_path.rglob("*")] == ["home"]


def test_the_installed_tables_take_more_on_top(installed: Path, tmp_path: Path) -> None:
    """Laying a table on top compiles the tables that the wheel carries."""
    table = tmp_path / "regions.tsv"
    table.write_text("id\tlabel\tlatin\tabbreviations\tnames\nodd_toe\todd toe\t\t\t\n", encoding="utf-8")
    done = answered(installed, tmp_path, "list", "region", "--data", str(table))
    assert (done.returncode, done.stderr) == (0, "")
    assert "odd toe\n" in done.stdout


def test_a_build_needs_only_what_it_asks_for() -> None:
    """What a build in isolation imports is among the requirements of the build, or comes with one of them."""
    settings = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))

    def names(requirements: list[str]) -> set[str]:
        return {re.split(r"[<>=~! ]", one)[0] for one in requirements}

    missing = names(settings["project"]["dependencies"]) - names(settings["build-system"]["requires"]) - {"pyparsing"}  # rdflib's
    program = (
        f"import sys; sys.modules.update(dict.fromkeys({sorted(missing)}))\n"
        "from footgraph.compiled import whole_record\n"
        "from footgraph.filling import write_store\n"
        "from footgraph.graph_file import graph_bytes\n"
        "write_store(whole_record(), sys.argv[1]); assert graph_bytes()\n"
    )
    with tempfile.TemporaryDirectory() as folder:
        build = [sys.executable, "-c", program, str(Path(folder) / "foot.sqlite")]
        done = subprocess.run(build, cwd=CHECKOUT / "graph", capture_output=True, check=False, timeout=300, text=True)
    assert done.returncode == 0, done.stderr
