"""The foot in the columns of the Human Reference Atlas's musculoskeletal crosswalk, whose lower limb is still empty."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from io import StringIO
from itertools import permutations

from footgraph.facts import Record, Structure

COLUMNS = (
    *("Structure1Name", "Structure1ID", "Structure1Type", "Relationship", "Relationship2"),
    *("Structure2Name", "Structure2ID", "Structure2Type", "JointName", "JointLabel", "JointID"),
    *("JoiningStructureName", "JoiningStructureLabel", "JoiningStructureID"),
)
"""The columns of version 1.0 of the crosswalk (HuBMAP, 15 December 2023, doi 10.48539/HBM387.DSQL.745)."""
ENDS = {"has_insertion": "has_muscle_insertion", "has_origin": "has_muscle_origin"}
TYPES = {"accessory_muscle": "muscle", "bone_feature": "bone", "muscle_head": "muscle", "retinaculum": "fascia"}
"""What the crosswalk calls a kind of ours; the others keep their name."""
PREFERRED = ("UBERON", "FMA")
"""The vocabularies that the crosswalk takes its ids from, the one it prefers first."""

Row = tuple[str, ...]
Ids = Mapping[str, tuple[str, str]]


def reference_atlas(record: Record) -> bytes:
    """Return what the sources agree on of attachments and neighbouring bones, as rows of the crosswalk, in CSV.

    A muscle has a row for each place that it is ``attached_to``: the feature of the bone where one is told, else the
    bone. Two bones of a joint that joins no third are ``adjacent_to`` each other, once from either side and for each
    ligament of the joint. A structure has its id in Uberon, else in the FMA, else none, as there.
    """
    ids = ids_of(record)
    rows = sorted({*neighbours(record, ids), *attachments(record, ids)}, key=lambda row: (row[3], row))
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(rows)
    return text.getvalue().encode()


def attachments(record: Record, ids: Ids) -> Iterator[Row]:
    """Yield a row for each place that a muscle begins or ends at."""
    for fact in record.facts:
        if fact.relation in ENDS and fact.standing == "agreed":
            muscle, place = (record.structures[id] for id in (fact.subject, fact.part("feature") or fact.object))
            yield (*told(muscle, ids), "attached_to", ENDS[fact.relation], *told(place, ids), *("",) * 6)


def neighbours(record: Record, ids: Ids) -> Iterator[Row]:
    """Yield a row for each two bones that have a joint of their own, and for each ligament of the joint."""
    bones: dict[str, set[str]] = {}
    ligaments: dict[str, set[str]] = {}
    for fact in record.facts:
        if fact.standing == "agreed" and fact.relation == "joins":
            bones.setdefault(fact.subject, set()).add(fact.object)
        elif fact.standing == "agreed" and fact.relation == "ligament_of":
            ligaments.setdefault(fact.object, set()).add(fact.subject)
    for id, joined in bones.items():
        joint = record.structures[id]
        if len(joined) == 2 and joint.kind == "joint":
            for one, other in permutations(record.structures[bone] for bone in joined):
                ends = (*told(one, ids), "adjacent_to", "", *told(other, ids), *named(joint, ids))
                for ligament in ligaments.get(id, ()):
                    yield (*ends, *named(record.structures[ligament], ids))
                if id not in ligaments:
                    yield (*ends, "", "", "")


def told(structure: Structure, ids: Ids) -> Row:
    """Return the name, the id and the type of a structure, in the words of the crosswalk."""
    return structure.label, ids.get(structure.id, ("", ""))[0], TYPES.get(structure.kind, structure.kind)


def named(structure: Structure, ids: Ids) -> Row:
    """Return the name of a structure, and the label and the id that it has in the other vocabulary."""
    id, label = ids.get(structure.id, ("", ""))
    return structure.label, label, id


def ids_of(record: Record) -> dict[str, tuple[str, str]]:
    """Return the id and the label of each structure in the vocabulary that the crosswalk prefers, where it is matched exactly."""
    found: dict[str, tuple[str, str]] = {}
    for vocabulary in reversed(PREFERRED):
        for match in record.matches:
            if "exact" in match.predicate.lower() and match.other.startswith(f"{vocabulary}:"):
                found[match.structure] = match.other, match.other_label
    return found
