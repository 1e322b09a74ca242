"""The words of the graph that the code itself speaks: where our ids live, and the few relations that rules walk."""

from __future__ import annotations

BASE = "https://w3id.org/footgraph/"
"""Every structure, relation, fact and source of ours is an IRI below this one."""

HAS_ORIGIN = "has_origin"
HAS_INSERTION = "has_insertion"
INNERVATED_BY = "innervated_by"
IN_LAYER = "in_layer"
DEEP_TO = "deep_to"
COVERS = "covers"
IN_COMPARTMENT = "in_compartment"
BRANCH_OF = "branch_of"
CONTINUATION_OF = "continuation_of"
TRIBUTARY_OF = "tributary_of"
ANASTOMOSES_WITH = "anastomoses_with"
DRAINED_BY = "drained_by"
DRAINS_LYMPH_TO = "drains_lymph_to"
HAS_ACTION = "has_action"
OCCURS_AT = "occurs_at"
JOINS = "joins"
CONNECTS = "connects"
LIES_BETWEEN = "lies_between"
PART_OF = "part_of"
MEMBER_OF = "member_of"
LIGAMENT_OF = "ligament_of"
TENDON_OF = "tendon_of"
RUNS_IN = "runs_in"
LOCATED_IN = "located_in"
PASSES_ALONG = "passes_along"
PASSES_BEHIND = "passes_behind"
PASSES_BETWEEN = "passes_between"
PASSES_IN_FRONT_OF = "passes_in_front_of"
PASSES_OVER = "passes_over"
PASSES_THROUGH = "passes_through"
PASSES_UNDER = "passes_under"
LOADS = "loads"
AFFECTS = "affects"
SUBTYPE_OF = "subtype_of"
SUPPORTS = "supports"
HAS_JOINT_TYPE = "has_joint_type"
HAS_ROOT = "has_root"
RECEIVES_BLOOD_FROM = "receives_blood_from"
RESTRAINS = "restrains"
IN_ARCH = "in_arch"
INJURED_BY = "injured_by"
DESCRIBED_AS = "described_as"
CALLED = "called"
HAS_FIGURE = "has_figure"
PRESENCE = "has_presence"
DONE_SO = "done_so"
TOLD_OF = "told_of"
FOUND = "found"
SHOWS = "shows"
ACTIVE_IN = "active_in"
BEHAVES_IN = "behaves_in"
CAUSED_BY = "caused_by"
CONTRIBUTES_TO = "contributes_to"
FOLLOWED_BY = "followed_by"
HAS_DESIGN = "has_design"
HAS_JOINT_MOTION = "has_joint_motion"
PROGRESSES_TO = "progresses_to"
RANKS_AT = "ranks_at"
STUDIED = "studied"
TESTS_FOR = "tests_for"
USED_FOR = "used_for"
HAS_RISK_FACTOR = "has_risk_factor"

HUBS = ("region", "collective", "motion", "layer", "compartment")
"""Kinds that nearly everything belongs to: a path through one of them says nothing."""

TEXTS = frozenset((CALLED, DESCRIBED_AS, HAS_FIGURE, PRESENCE, DONE_SO, TOLD_OF, FOUND, SHOWS, HAS_RISK_FACTOR))
"""Relations whose object is a text, even where it reads like an id: 'talus' is also French."""
LANGUAGES = {"English": "en", "German": "de", "Latin": "la", "French": "fr", "Greek": "el"}
"""The tag of each language in which names are told."""

INVERSES = {
    one: other
    for pair in (
        ("deep_to", "superficial_to"),
        ("medial_to", "lateral_to"),
        ("anterior_to", "posterior_to"),
        ("superior_to", "inferior_to"),
        ("anastomoses_with", "anastomoses_with"),
        ("opposite_of", "opposite_of"),
    )
    for one, other in (pair, pair[::-1])
}
"""Relations and the same seen from the other end."""

CROSSES = "crosses"
ARTICULATES_WITH = "articulates_with"
OPPOSITE_OF = "opposite_of"
ANTAGONIST_OF = "antagonist_of"
SYNERGIST_OF = "synergist_of"

INTRINSIC = "intrinsic_muscles_of_foot"
EXTRINSIC = "extrinsic_muscles_of_foot"
FOOT = "foot"
LEG = "leg"
ANKLE_JOINT = "ankle_joint"
KNEE_JOINT = "knee_joint"
SUBTALAR_JOINT = "subtalar_joint"
TALONAVICULAR_JOINT = "talonavicular_joint"
TALOCALCANEONAVICULAR_JOINT = "talocalcaneonavicular_joint"
SOLE = "sole"
DORSUM = "dorsum_of_foot"
MUSCLES_OF_SOLE = "muscles_of_sole"

RULES = {
    "crosses": "A muscle crosses the joints on the shortest chain of bones from its origin to its insertion.",
    "crosses_from_a_tendon": "A muscle that arises from a tendon crosses at least the joint next before its insertion.",
    "crosses_by_its_heads": "What the heads of a muscle cross, the muscle crosses.",
    "crosses_a_complex": "From the leg over the talonavicular joint is over the subtalar joint too: they are one joint complex.",
    "articulates": "Two bones that meet in a joint, from either side that its name speaks of, articulate with each other.",
    "turned_round": "What one structure is to another by place, anastomosis or opposition, the other is to it turned round.",
    "opposite_motions": "Two movements at one joint are opposite if their motions are.",
    "opposite_actions": "Two muscles are antagonists if one performs a movement that is opposite to one of the other.",
    "same_actions": "Two muscles are synergists if they perform the same movement.",
    "intrinsic_by_attachment": "A muscle of the foot is intrinsic if no origin and no insertion lies on a bone outside the foot.",
    "extrinsic_by_attachment": "A muscle is extrinsic to the foot if it arises outside the foot and inserts on a bone of it.",
}
"""Each rule in one sentence, as answers show it.

That a muscle moves the joints it crosses, and how its action follows from where it crosses them: Human Anatomy and
Physiology, 9th ed. (2012), figure 10.1, p. 321. The chain of bones, and what a tendon or a head adds, is our own reading.
"""

INHERITANCE = {
    "of_its_group": "What is said of a group is said of each member.",
    "of_its_heads": "What the heads of a muscle have, the muscle has.",
    "at_its_feature": "Who is attached to a bone at a feature of it is attached to the feature; whom a branch serves, it serves.",
    "on_a_part": "What is attached to, or lies in, a part is attached to, or lies in, the whole.",
    "by_a_branch": "What a branch supplies, its trunk supplies.",
    "of_a_kind": "What is of a type is of every wider type.",
    "part_of_a_part": "A part of a part, and a member or branch of a part, is part of the whole.",
    "branch_of_a_branch": "A branch of a branch is a branch of the trunk.",
    "kind_of_a_kind": "A kind of a kind is a kind of the wider one.",
    "deeper_layer": "A muscle in a deeper layer lies deep to those in the layers above it.",
}
"""Each rule of inheritance in one sentence. Nothing is handed down from a whole to its parts or a trunk to its branches."""

LINKS = {
    "believed": "Holds between a structure and all that most sources give it by the relation, with wholes, trunks and groups.",
    "exactly": "Holds between a structure and what most sources give it by the relation, as exact as they tell it.",
    "told": "Holds between a structure and what most sources give it by the relation, in their own terms.",
    "holds": "Holds between a fact of the relation that is not outvoted and each structure of which it holds.",
    "heard": "Holds between a structure and each independent source that says anything by the relation of it.",
    "reaches": "Holds between a fact that is not outvoted and its object, a feature or branch, the movements that it means.",
    "counts_as": "Holds between a structure and itself, its wholes, and the groups of these: who reaches the one, the other.",
    "counts_as_branch": "Holds between a nerve or vessel and itself, its trunks, and the groups of these.",
    "counts_as_kind": "Holds between a type of joint and itself, and the wider types.",
    "counts_as_member": "Holds between a structure and itself, and the groups and collectives that it is a member of.",
    "counts_as_part": "Holds between a structure and itself, and its wholes.",
    "speaks_for": "Holds between a structure and itself, or between a group and each that it comes to, of which the same holds.",
    "opens_to": "Holds between a structure and itself, or between a group or collective and each that it comes to.",
    "has_head": "Holds between a muscle and each of its heads.",
    "of_kind": "Holds between a group or collective and the kinds of what it comes to.",
    "voice": "Holds between a source and the work that it mostly repeats, or itself: those with one voice count once.",
}
"""What follows from weighing facts, each link in one sentence; of the first five there is one for each relation."""

NAMED_BONES = {
    "talonavicular": ("talus", "navicular"),
    "calcaneocuboid": ("calcaneus", "cuboid"),
    "cuneonavicular": ("cuneiform", "navicular"),
    "cuboideonavicular": ("cuboid", "navicular"),
    "cuneocuboid": ("cuneiform", "cuboid"),
    "intercuneiform": ("cuneiform",),
    "intermetatarsal": ("metatarsal",),
    "subtalar": ("talus", "calcaneus"),
    "tibiofibular": ("tibia", "fibula"),
    "tarsometatarsal": ("cuneiform|cuboid", "metatarsal"),
    "metatarsophalangeal": ("metatarsal", "proximal_phalanx|sesamoid"),
    "proximal_interphalangeal": ("proximal_phalanx", "middle_phalanx"),
    "distal_interphalangeal": ("middle_phalanx", "distal_phalanx"),
    "interphalangeal_joint_of_big_toe": ("proximal_phalanx", "distal_phalanx"),
    "ankle": ("tibia", "fibula", "talus"),
    "knee": ("femur", "tibia"),
}
"""Which bones the name of a joint speaks of; a bar stands between those of which one will do."""

VOCABULARIES = {
    "FMA": "http://purl.org/sig/ont/fma/fma",
    "MESH": "http://id.nlm.nih.gov/mesh/",
    "NCIT": "http://purl.obolibrary.org/obo/NCIT_",
    "RADLEX": "http://radlex.org/RID/",
    "SCTID": "http://snomed.info/id/",
    "TA2": "https://ta2viewer.openanatomy.org/?id=",
    "TA98": f"{BASE}ta98/",
    "UBERON": "http://purl.obolibrary.org/obo/UBERON_",
    "UMLS": "http://linkedlifedata.com/resource/umls/id/",
    "semapv": "https://w3id.org/semapv/vocab/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
}
"""Where the ids of other vocabularies live, as the head of ``crossrefs.sssom.tsv`` says too."""

FIRST_PARTS = ("result", "direction", "certainty", "value", "measure", "outcome", "comparison", "effect")
"""Parts of a claim that are told before the others: what came out, how it was measured, and against what."""


def part_order(name: str) -> int:
    """Return the place of a part of a claim among the others.

    >>> sorted(("sample", "outcome", "result"), key=part_order)
    ['result', 'outcome', 'sample']
    """
    return FIRST_PARTS.index(name) if name in FIRST_PARTS else len(FIRST_PARTS)
