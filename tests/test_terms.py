"""The foot has every term of the list of 743 that the field agrees on, with the ids of that list.

terms.tsv is our copy of the list: which structure of ours each term is, and its ids elsewhere. Where the list itself
lies beside the checkout, the copy is compared with it.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from footgraph import Foot
from footgraph.facts import Record
from footgraph.paths import data_folder
from footgraph.tables import read_record

COPY = Path(__file__).parent / "terms.tsv"
LIST = Path(__file__).parents[2] / "shared" / "reference" / "terms.tsv"
VOCABULARIES = {
    "uberon_id": "",
    "fma_id": "",
    "ta2_id": "TA2:",
    "ta98_id": "TA98:",
    "sctid": "SCTID:",
    "sctid_structure": "SCTID:",
    "mesh": "MESH:",
    "ncit": "NCIT:",
    "umls": "UMLS:",
    "radlex": "RADLEX:",
}
"""The columns of ids in the list, and what stands before such an id in ours; its names of Wikipedia pages are no ids."""


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8") as table:
        return list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))


def ids_in_list(term: dict[str, str]) -> Iterator[str]:
    for column, prefix in VOCABULARIES.items():
        yield from (f"{prefix}{id}" for id in term[column].split("|") if id)


@pytest.fixture(scope="module")
def record() -> Record:
    return read_record(data_folder())


def test_every_term_is_a_structure_with_its_ids(record: Record) -> None:
    """Each of the 743 terms is a structure here, and each of its ids elsewhere stands beside that structure."""
    terms = rows_of(COPY)
    ours = {(match.structure, match.other) for match in record.matches}
    assert len(terms) == 743
    assert [term["structure"] for term in terms if term["structure"] not in record.structures] == []
    lacking = {(term["structure"], id) for term in terms for id in term["ids"].split("|") if id} - ours
    assert lacking == set()


def test_no_id_of_another_vocabulary_is_ours_alone(record: Record) -> None:
    """No match names an outside id that the list does not have: ids come from where they were verified."""
    known = {id for term in rows_of(COPY) for id in term["ids"].split("|")}
    assert {match.other for match in record.matches} <= known


def test_no_outside_id_is_exactly_two_structures(record: Record) -> None:
    """One id elsewhere is the exact counterpart of one structure at most."""
    exact: dict[str, set[str]] = {}
    for match in record.matches:
        if match.predicate.endswith("xactMatch"):
            exact.setdefault(match.other, set()).add(match.structure)
    assert {other: structures for other, structures in exact.items() if len(structures) > 1} == {}


@pytest.mark.skipif(not LIST.exists(), reason="the list does not lie beside the checkout")
def test_the_copy_is_the_list() -> None:
    """Kind, label and ids of each term are those of the list, term by term."""
    copied = sorted((term["kind"], term["label"], *sorted(filter(None, term["ids"].split("|")))) for term in rows_of(COPY))
    listed = sorted((term["kind"], term["preferred_label"], *sorted(set(ids_in_list(term)))) for term in rows_of(LIST))
    assert copied == listed


def test_every_ligament_of_ta2_has_its_two_ends(foot: Foot) -> None:
    """Each of the 51 ligaments that TA2 names is attached at two places; a group of bones is as many as it has members."""
    ligaments = [row["structure"] for row in rows_of(COPY) if row["kind"] == "ligament" and "TA2:" in row["ids"]]
    assert len(ligaments) == 51
    ends: dict[str, set[str]] = {}
    for fact in foot.store.facts_of("connects"):
        ends.setdefault(fact.subject, set()).update(foot.store.leaves(fact.object) or (fact.object,))
    for id in ligaments:
        said = [ends.get(one, ()) for one in (id, *foot.store.members(id), *foot.store.groups_of(id))]
        assert max(map(len, said)) > 1, id
