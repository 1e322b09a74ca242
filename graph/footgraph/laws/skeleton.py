"""Laws of bones, joints and parts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from footgraph.laws.body import Body, Breach, wrong
from footgraph.vocabulary import CONNECTS, HAS_INSERTION, HAS_ORIGIN, JOINS, NAMED_BONES, PART_OF

BEFORE = {
    1: ("medial_cuneiform",),
    2: ("intermediate_cuneiform", "medial_cuneiform", "lateral_cuneiform"),
    3: ("lateral_cuneiform",),
    4: ("cuboid", "lateral_cuneiform"),
    5: ("cuboid",),
}
"""The tarsal bones that each metatarsal meets (Gray 1918, The Tarsometatarsal Articulations)."""
RAYS = {
    word: ray for ray, words in enumerate(("first big", "second", "third", "fourth", "fifth little"), 1) for word in words.split()
}
WHOLES = {
    "ligament": "ligament joint region fascia retinaculum compartment",
    "tendon": "muscle muscle_head tendon region fascia",
    "bone": "region arch tendon muscle muscle_head",
    "bone_feature": "bone bone_feature accessory_bone region joint arch",
    "nerve": "nerve region",
    "artery": "artery region",
    "vein": "vein region",
    "joint": "joint region arch",
    "muscle_head": "muscle",
    "muscle": "muscle muscle_head accessory_muscle region compartment layer",
}
"""Of which kinds the whole of a part can be, groups and collectives apart: a ligament is no part of a tendon."""


def two_bones(body: Body) -> Iterator[Breach]:
    """A joint joins at least two bones."""
    for joint in body.of_kind("joint"):
        facts = body.walk.by_subject[joint.id, JOINS]
        bones = {fact.object for fact in facts}
        if len(bones) < 2:
            says = f"{joint.label} joins {body.labels(bones)} only"
            yield wrong(says, "name every bone that meets another there", *facts, about=(joint.id,), severity="error")


def bones_of_its_name(body: Body) -> Iterator[Breach]:
    """A joint joins the bones it is named for, and no others."""
    for joint in body.of_kind("joint"):
        named = next((bones for name, bones in NAMED_BONES.items() if re.search(rf"(^|_){name}(_|$)", joint.id)), ())
        facts = [fact for fact in body.walk.by_subject[joint.id, JOINS] if body.kind(fact.object) == "bone"]
        if not named or not facts:
            continue
        right = f"it joins {' and '.join(spoken(one) for one in named)}"
        for fact in facts:
            if not any(re.search(one, fact.object) for one in named):
                yield wrong(f"{joint.label} joins {body.label(fact.object)}, which it is not named for", right, fact)
        if lacking := [one for one in named if not any(re.search(one, fact.object) for fact in facts)]:
            says = f"{joint.label} joins no {' and no '.join(map(spoken, lacking))}"
            yield wrong(says, right, *facts, about=(joint.id,), severity="error")


def bones_of_its_ray(body: Body) -> Iterator[Breach]:
    """A joint of a toe or metatarsal joins bones of its own ray, and a tarsometatarsal joint the tarsal bones before it."""
    for fact in body.facts[JOINS]:
        ray, other = ray_of(fact.subject), ray_of(fact.object)
        before = BEFORE.get(ray, ()) if "tarsometatarsal" in fact.subject and not other else ()
        says = f"{body.label(fact.subject)} joins {body.label(fact.object)}"
        if ray and other and ray != other:
            yield wrong(says, f"a joint of ray {ray} joins bones of ray {ray}", fact)
        elif before and fact.object not in before:
            yield wrong(says, f"metatarsal {ray} meets {body.labels(before)}", fact)


def ray_of(id: str) -> int:
    """Return the ray of a bone or joint by its name, 0 where it has none.

    >>> ray_of("proximal_phalanx_of_little_toe"), ray_of("second_metatarsal"), ray_of("talus")
    (5, 2, 0)
    """
    words = id.split("_")
    if not {"metatarsal", "metatarsophalangeal", "tarsometatarsal", "toe"} & set(words):
        return 0
    return next((RAYS[word] for word in words if word in RAYS), 0)


def feature_on_its_bone(body: Body) -> Iterator[Breach]:
    """A feature lies on the bone, or in the group of bones, that it is told of."""
    for fact in (fact for relation in (HAS_ORIGIN, HAS_INSERTION, CONNECTS, JOINS) for fact in body.facts[relation]):
        feature = fact.part("feature")
        if body.kind(feature) in ("bone_feature", "group"):
            wholes = {whole for one in (feature, *body.leaves(feature)) for whole in body.above(one)}
            if not wholes & {fact.object, *body.leaves(fact.object)}:
                known = body.labels(body.up.steps[PART_OF].get(feature, ()))
                says = f"{body.label(feature)} is told to be on {body.label(fact.object)}"
                yield wrong(says, f"it is part of {known}", fact)


def fitting_whole(body: Body) -> Iterator[Breach]:
    """What a structure is part of is of a kind that can have such a part."""
    for fact in body.facts[PART_OF]:
        kind, whole = body.kind(fact.subject), body.kind(fact.object)
        if whole not in ("group", "collective") and whole not in WHOLES.get(kind, whole).split():
            part, of = (f"{body.label(end)}, a {spoken(body.kind(end))}" for end in (fact.subject, fact.object))
            says = f"{part}, is told to be part of {of}"
            yield wrong(says, f"a {spoken(kind)} is part of a {' or '.join(map(spoken, WHOLES[kind].split()))}", fact)


def spoken(word: str) -> str:
    return word.replace("|", " or ").replace("_", " ")


LAWS = (two_bones, bones_of_its_name, bones_of_its_ray, feature_on_its_bone, fitting_whole)
