"""The mirror of our own gaps tells what is there, on how many independent sources, and what is not."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

import pytest

from footgraph import Foot
from footgraph.coverage import Aim, Cover, aims_path, claims_of, covers, read_aims
from footgraph.filling import store_of
from footgraph.mirror import mirror
from footgraph.paths import data_folder
from footgraph.store import Store
from footgraph.tables import TableError, read_record

if TYPE_CHECKING:
    from tests.conftest import Lay, Run

NERVE = Aim("muscle", "nerve", ("innervated_by",), "subject", 100)
SUPPLIES = Aim("nerve", "supplies", ("innervated_by",), "object", 100)


def cover_of(store: Store, aim: Aim) -> Cover:
    (cover,) = covers(store, [aim])
    return cover


def told(store: Store, aim: Aim) -> dict[str, int]:
    return {structure.id: voices for structure, voices in cover_of(store, aim).voices.items()}


def test_a_fact_counts_for_both_its_ends(tiny_store: Store) -> None:
    """What a muscle has of a nerve, the nerve has of the muscle."""
    assert told(tiny_store, NERVE) == {"flexor_digiti_minimi_brevis": 1, "soleus": 1}
    assert told(tiny_store, SUPPLIES) == {"lateral_plantar_nerve": 1, "tibial_nerve": 1}


def test_what_nobody_says_is_missing(tiny_store: Store) -> None:
    """A structure without the fact is named, and the share goes down."""
    cover = cover_of(tiny_store, Aim("bone", "insertion", ("has_insertion",), "object", 100))
    assert [bone.id for bone in cover.missing] == ["fifth_metatarsal", "talus", "tibia"]
    assert cover.percent == 40


def test_two_sources_of_one_family_are_one_voice(lay: Lay, tiny_tables: dict[str, str]) -> None:
    """A copy of Gray adds no witness; another work does."""
    header = "key\tcitation\tlink\tlicence\tread\tnote\tfollows\n"
    gray = "gray1918\tGray\t\tpublic domain\texcerpt\t\t\n"
    for follows, voices in (("gray1918", 1), ("", 2)):
        tiny_tables["sources.tsv"] = f"{header}{gray}other\tAnother\t\tnot seen\texcerpt\t\t{follows}\n"
        rows = "structure\tnerve\tsource\tstanding\nsoleus\ttibial_nerve\tgray1918\tagreed\nsoleus\ttibial_nerve\tother\tagreed\n"
        tiny_tables["facts/innervation.tsv"] = rows
        store = store_of(read_record(str(lay(tiny_tables))))
        assert told(store, NERVE)["soleus"] == voices
        (claims,) = claims_of(store, ["innervated_by"], ["muscle"])
        assert (claims.facts, claims.claims, claims.twice) == (2, 1, voices - 1)


def test_a_group_speaks_for_its_members_and_a_collective_does_not(foot: Foot) -> None:
    """The third lumbrical lies where the lumbricals do; what is said of all intrinsic muscles is said of none of them."""
    layers = told(foot.store, Aim("muscle", "layer", ("in_layer",), "subject", 100))
    assert layers["third_lumbrical"] > 1
    supports = told(foot.store, Aim("muscle", "supports", ("supports",), "subject", 0))
    assert supports["extensor_hallucis_brevis"] == 0


def test_the_real_foot_meets_its_aims(foot: Foot) -> None:
    """Of every kind, as many structures as we aim at have the fact."""
    aims = read_aims(aims_path(data_folder()), foot.kinds, foot.store.wordings)
    assert len(aims) > 40
    short = [
        f"{c.aim.kind} {c.aim.what}: {c.percent:.0f} of {c.aim.percent}"
        for c in covers(foot.store, aims)
        if c.percent < c.aim.percent
    ]
    assert short == []


def test_forms_say_the_same(foot: Foot) -> None:
    """As text, tabs, JSON and Markdown the table has the same lines; the gaps are those of the table."""
    aims = read_aims(aims_path(data_folder()), foot.kinds, foot.store.wordings)
    found = covers(foot.store, aims)
    lines = list(csv.DictReader(io.StringIO(mirror(foot.store, found, "tsv")), delimiter="\t"))
    assert lines == json.loads(mirror(foot.store, found, "json"))
    assert len(lines) == len(aims)
    assert len(mirror(foot.store, found, "markdown").splitlines()) == len(lines) + 4
    gaps = list(csv.DictReader(io.StringIO(mirror(foot.store, found, "tsv", gaps=True)), delimiter="\t"))
    nothing = [gap for gap in gaps if gap["gap"] == "nothing"]
    assert len(nothing) == sum(int(line["structures"]) - int(line["with"]) for line in lines)


def test_an_aim_of_nothing_known_is_told(lay: Lay, foot: Foot) -> None:
    """A slip in the table of aims has its line."""
    folder = lay({"aims.tsv": "kind\twhat\trelations\tside\taim\nmuscel\tnerve\tinnervated_bye\tsubjekt\t100\n"})
    with pytest.raises(TableError) as problem:
        read_aims(aims_path(str(folder)), foot.kinds, foot.store.wordings)
    assert len(problem.value.problems) == 3


def test_the_command_shows_the_table_and_the_gaps(run: Run) -> None:
    """The table ends in words; the gaps are a table of tabs."""
    done = run("coverage")
    assert done.returncode == 0
    assert b"independent sources" in done.stdout
    gaps = run("coverage", "--gaps").stdout.decode().splitlines()
    assert gaps[0] == "kind\tid\tlabel\twhat\trelations\tgap"
