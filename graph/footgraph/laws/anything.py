"""Laws that hold of anything that is told: nerves and their roots, names and ids, disputes, counts, and who stands alone."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

import networkx as nx

from footgraph.facts import Fact, Structure
from footgraph.laws.body import TRUSTED, Body, Breach, wrong
from footgraph.laws.skeleton import spoken
from footgraph.names import names_of, words_of
from footgraph.standing import MANY
from footgraph.vocabulary import (
    BRANCH_OF,
    CONNECTS,
    HAS_ACTION,
    HAS_INSERTION,
    HAS_ORIGIN,
    HAS_ROOT,
    IN_COMPARTMENT,
    IN_LAYER,
    INNERVATED_BY,
    JOINS,
    LIGAMENT_OF,
    MEMBER_OF,
    OCCURS_AT,
    OPPOSITE_OF,
    PART_OF,
    TENDON_OF,
)

TOLD_IN_FULL = (
    *(HAS_ORIGIN, HAS_INSERTION, HAS_ACTION, INNERVATED_BY, HAS_ROOT, JOINS, CONNECTS, BRANCH_OF, TENDON_OF),
    *(IN_LAYER, IN_COMPARTMENT, OCCURS_AT, LIGAMENT_OF),
)
"""Relations that works tell in full, so that one among many who alone says another thing is likely to have slipped."""
FIRM = {"bone", "bone_feature", "movement", "nerve", "layer", "compartment"}
"""Kinds of which works name all that there is; of fasciae, ligaments and nerves of joints the shorter ones leave some out."""
WIDE = frozenset(("foot", "leg", "bones_of_foot", "tarsal_bones"))
"""Wholes so wide that to share one makes no neighbours."""
HAND = frozenset(
    ("hand", "finger", "thumb", "index", "pollex", "palm", "palmar", "palmaris", "carpal", "carpi", "carpus", "metacarpal")
) | {"metacarpus", "wrist", "radius", "ulna", "ulnar", "humerus", "forearm", "arm", "elbow", "shoulder"}
EMPTY = frozenset(["of", "the", "and", "foot", "human", "right", "left", "bone", "joint", "muscle"])
"""Words that tell no structure of the foot from another."""


def roots_of_its_branches(body: Body) -> Iterator[Breach]:
    """A nerve has the roots of its branches."""
    roots: dict[str, dict[str, list[Fact]]] = {}
    for fact in body.told(HAS_ROOT):
        roots.setdefault(fact.subject, {}).setdefault(fact.object, []).append(fact)
    for nerve in body.of_kind("nerve"):
        for trunk in roots.keys() & body.up.above(nerve.id, BRANCH_OF).keys():
            for root, facts in roots.get(nerve.id, {}).items():
                if root not in roots[trunk]:
                    says = f"{nerve.label} is told to get fibres from {body.label(root)}, its trunk {body.label(trunk)} is not"
                    yield wrong(says, f"{body.label(trunk)} has {body.labels(roots[trunk])}", *facts)


def branch_of_its_nerve(body: Body) -> Iterator[Breach]:
    """The branch that serves a structure is a branch of the nerve or artery told with it."""
    for fact in body.record.facts:
        branch = fact.part("branch")
        if branch in body.structures and not any(
            body.is_branch(one, trunk) for one in body.leaves(branch) for trunk in body.leaves(fact.object)
        ):
            says = f"{body.label(branch)} is told as a branch of {body.label(fact.object)}"
            yield wrong(says, f"it is a branch of {body.labels(body.up.above(branch, BRANCH_OF))}", fact)


def no_hand(body: Body) -> Iterator[Breach]:
    """Nothing of the hand or arm is part of a foot."""
    for structure in body.structures.values():
        words = set(re.findall(r"[a-z]+", f"{structure.id} {structure.label}".lower()))
        if structure.kind not in ("quantity", "condition", "exercise") and words & HAND:
            facts = [fact for fact in body.record.facts if structure.id in (fact.subject, fact.object)][:12]
            says = f"{structure.label!r} has {' and '.join(sorted(words & HAND))} in its name"
            right = "name the structure of the foot that is meant: toe for finger, metatarsal for metacarpal"
            yield wrong(says, right, *facts, about=(structure.id,), severity="error")


def not_alone(body: Body) -> Iterator[Breach]:
    """Where four works or more tell a relation in full, none says alone what is not even near to what another says."""
    told: dict[tuple[str, str], list[Fact]] = defaultdict(list)
    for fact in (fact for relation in TOLD_IN_FULL for fact in body.facts[relation] if fact.source):
        told[fact.subject, fact.relation].append(fact)
    for (subject, relation), own in told.items():
        facts = [fact for speaker in body.speakers(subject) for fact in told.get((speaker, relation), ())]
        voices = {body.voice(fact) for fact in facts}
        for fact in own if len(voices) >= MANY else ():
            near = {body.voice(other) for other in facts if other.id != fact.id and is_near(body, other, fact)}
            if fact.standing in TRUSTED and not near - {body.voice(fact)}:
                others = Counter(other.object for other in facts if other.object != fact.object)
                instead = ", ".join(body.label(thing) for thing, _ in others.most_common(3))
                says = f"only {fact.source} says that {body.label(subject)} {spoken(relation)} {body.label(fact.object)}"
                right = f"{len(voices) - 1} others say {instead}; if it is so, mark it disputed or variant"
                of_muscle = {body.kind(leaf) for leaf in body.leaves(subject)} <= {"muscle", "muscle_head"}
                named = {body.kind(leaf) for leaf in body.leaves(fact.object)}
                firm = named <= FIRM and (of_muscle or relation != INNERVATED_BY) and not fact.part("condition")
                yield wrong(says, right, fact, severity="error" if firm else "warning")


def feature_not_alone(body: Body) -> Iterator[Breach]:
    """Where four works or more name the place on a bone, none says alone a place that is not even near to another's."""
    told: dict[tuple[str, str, str], list[Fact]] = defaultdict(list)
    for fact in (fact for relation in (HAS_ORIGIN, HAS_INSERTION, CONNECTS) for fact in body.facts[relation]):
        if fact.source and fact.part("feature"):
            told[fact.subject, fact.relation, fact.object].append(fact)
    for (subject, relation, bone), facts in told.items():
        voices = {body.voice(fact) for fact in facts}
        for fact in facts if len(voices) >= MANY else ():
            near = {body.voice(other) for other in facts if is_near(body, other._replace(object=""), fact._replace(object=""))}
            if fact.standing in TRUSTED and not near - {body.voice(fact)}:
                others = Counter(other.part("feature") for other in facts if other.part("feature") != fact.part("feature"))
                instead = ", ".join(body.label(thing) for thing, _ in others.most_common(3))
                where = f"at {body.label(fact.part('feature'))} on {body.label(bone)}"
                says = f"only {fact.source} says that {body.label(subject)} {spoken(relation)} {where}"
                yield wrong(says, f"others say {instead}; if it is so, mark it disputed or variant", fact)


def is_near(body: Body, one: Fact, other: Fact) -> bool:
    """Tell whether two facts speak of the same place, of a whole and its part, or of a group and its member."""
    ends = [{fact.object, fact.part("feature"), fact.part("branch")} - {""} for fact in (one, other)]
    wide = [{whole for end in some for leaf in (end, *body.leaves(end)) for whole in body.above(leaf)} - WIDE for some in ends]
    return bool(wide[0] & ends[1] or wide[1] & ends[0])


def one_structure_an_id(body: Body) -> Iterator[Breach]:
    """An id of another vocabulary is the exact match of one structure."""
    owners: dict[str, set[str]] = defaultdict(set)
    for match in body.record.matches:
        if "exact" in match.predicate.lower():
            owners[match.other].add(match.structure)
    for other, structures in sorted(owners.items()):
        if len(structures) > 1:
            right = "each structure has an id of its own, or is matched closely, not exactly"
            yield wrong(f"{other} stands for {body.labels(structures)}", right, about=sorted(structures))


def label_of_its_id(body: Body) -> Iterator[Breach]:
    """An id and its label, here and elsewhere, name the same thing."""
    for structure in body.structures.values():
        words = re.sub(r"(?<=[a-z]{2})(?=\d)", " ", structure.id.replace("_", " "))  # a study is called gooding2016
        if not content(words) & content(structure.label):
            says = f"{structure.id!r} is labelled {structure.label!r}"
            yield wrong(says, "an id is made of the words of its label", about=(structure.id,))
    for match in body.record.matches:
        known = body.structures[match.structure]
        if match.other_label and not content(match.other_label) & every_word(known):
            says = f"{known.label} is matched with {match.other}, there called {match.other_label!r}"
            right = "a word of that is in one of its names; if they are the same thing, add the name"
            yield wrong(says, right, about=(match.structure, match.other), severity="warning")


def content(text: str) -> set[str]:
    """Return the words of a name that tell it from others, in plain form, or all where none does."""
    words = set(words_of(text))
    return words - EMPTY or words


def every_word(structure: Structure) -> set[str]:
    return {word for name, _ in names_of(structure) for word in name.split()}


def both_sides(body: Body) -> Iterator[Breach]:
    """A disputed claim has a rival, or a note that says who differs."""
    told: dict[tuple[str, str], set[str]] = defaultdict(set)
    for fact in body.record.facts:
        told[fact.subject, fact.relation].add(fact.object)
    for fact in body.record.facts:
        if fact.standing == "disputed" and not fact.note and len(told[fact.subject, fact.relation]) < 2:
            says = f"nobody here contradicts that {body.label(fact.subject)} {spoken(fact.relation)} {body.label(fact.object)}"
            yield wrong(says, "add the fact that does, or a note that says who differs", fact, severity="warning")


def no_orphan(body: Body) -> Iterator[Breach]:
    """Every structure is spoken of."""
    spoken_of = {end for fact in body.record.facts for end in (fact.subject, fact.object, *(part for _, part in fact.parts))}
    for id in sorted(body.structures.keys() - spoken_of):
        yield wrong(f"no fact speaks of {body.label(id)}", "add one, or leave it out", about=(id,), severity="warning")


def no_circle(body: Body) -> Iterator[Breach]:
    """Nothing is a part, a member or a branch of itself."""
    for relation in (PART_OF, BRANCH_OF, MEMBER_OF):
        steps = nx.DiGraph([(fact.subject, fact.object) for fact in body.facts[relation]])
        for circle in map(sorted, nx.strongly_connected_components(steps)):
            facts = [fact for fact in body.facts[relation] if fact.subject in circle and fact.object in circle]
            if facts:
                says = f"{' and '.join(map(body.label, circle))}: each {spoken(relation)} the next, in a circle"
                yield wrong(says, "one of these facts is the wrong way round", *facts, about=circle)


def mover_and_opposite(body: Body) -> Iterator[Breach]:
    """A movement has a muscle that performs it, and an opposite where its motion has one."""
    performed = {leaf for fact in body.facts[HAS_ACTION] for leaf in body.leaves(fact.object)}
    opposed = {fact.subject for fact in body.facts[OPPOSITE_OF]}
    motions = {fact.subject: fact.part("motion") for fact in body.facts[OCCURS_AT]}
    for movement in body.of_kind("movement"):
        if movement.id not in performed:
            says = f"no muscle is told to perform {movement.label}"
            yield wrong(says, "name one, if one does", about=(movement.id,), severity="note")
        if movement.id not in opposed and motions.get(movement.id) in opposed:
            says = f"{movement.label} has no opposite at its joint"
            yield wrong(says, "add the opposite movement", about=(movement.id,), severity="warning")


LAWS = (
    roots_of_its_branches,
    branch_of_its_nerve,
    no_hand,
    not_alone,
    feature_not_alone,
    one_structure_an_id,
    label_of_its_id,
    both_sides,
    no_orphan,
    no_circle,
    mover_and_opposite,
)
