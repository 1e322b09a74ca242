"""Laws of muscles: where they are attached, what they move, where they lie and which nerve they have."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from footgraph.actions import movements_of
from footgraph.facts import Fact, Structure
from footgraph.laws.body import Body, Breach, wrong
from footgraph.laws.skeleton import ray_of
from footgraph.standing import MANY
from footgraph.vocabulary import (
    HAS_ACTION,
    HAS_FIGURE,
    HAS_INSERTION,
    HAS_ORIGIN,
    IN_COMPARTMENT,
    IN_LAYER,
    INNERVATED_BY,
    MUSCLES_OF_SOLE,
    OPPOSITE_OF,
    PRESENCE,
    TENDON_OF,
)

MAIN_NERVES = ("deep_fibular_nerve", "superficial_fibular_nerve", "tibial_nerve")
"""The nerves among which the compartments of leg and foot are shared out."""
OF_SKIN = re.compile(r"cutaneous|^sural_|^saphenous_|_of_sural_|calcaneal|dorsal_digital_|^proper_plantar_digital_")
"""Names of nerves that reach skin and joints only."""
SPAN = re.compile(r"(-?\d+(?:\.\d+)?) to (-?\d+(?:\.\d+)?)")


def insertion_is_distal(body: Body) -> Iterator[Breach]:
    """A muscle inserts no nearer to the trunk than it arises."""
    for muscle in body.muscles:
        origins, insertions = (bones_of(body, muscle, end) for end in (HAS_ORIGIN, HAS_INSERTION))
        near = min((body.distance[bone] for bone in origins if bone in body.distance), default=0)
        far = max((body.distance[bone] for bone in insertions if bone in body.distance), default=99)
        for bones, verb, ends, other in (
            (insertions, "inserts on", "origins", origins),
            (origins, "arises from", "insertions", insertions),
        ):
            for bone, facts in bones.items():
                if not near <= body.distance.get(bone, near) <= far:
                    for fact in facts:
                        says = f"{muscle.label} {verb} {body.label(fact.object)}"
                        yield wrong(says, f"its {ends} lie on {body.labels(other)}: the trunk is on the other side", fact)


def ends_apart(body: Body) -> Iterator[Breach]:
    """A muscle does not arise where most works have it insert, nor insert where most have it arise."""
    for muscle in body.muscles:
        ends = {end: bones_of(body, muscle, end) for end in (HAS_ORIGIN, HAS_INSERTION)}
        for end, other, verb in ((HAS_ORIGIN, HAS_INSERTION, "arises from"), (HAS_INSERTION, HAS_ORIGIN, "inserts on")):
            for bone in ends[end].keys() & ends[other].keys():
                here, there = ({body.voice(fact) for fact in ends[one][bone]} for one in (end, other))
                features = {fact.part("feature") for fact in ends[other][bone]}
                for fact in ends[end][bone] if len(there) >= MANY and 2 * len(here) <= len(there) else ():
                    if not fact.part("feature") or fact.part("feature") in features:
                        says = f"{muscle.label} {verb} {body.label(fact.object)}"
                        yield wrong(says, f"{len(there)} works have the other end of it there", fact)


def bones_of(body: Body, muscle: Structure, end: str) -> dict[str, list[Fact]]:
    """Return the bones that sources undisputedly give one end of a muscle, each with the facts."""
    bones: dict[str, list[Fact]] = defaultdict(list)
    for fact in body.walk.by_subject[muscle.id, end]:
        if fact.standing == "agreed":
            for bone in body.bones_at(fact.object):
                bones[bone].append(fact)
    return bones


def action_at_a_crossed_joint(body: Body) -> Iterator[Breach]:
    """A muscle acts at a joint that it crosses, or that the tendon or expansion it ends in crosses."""
    for muscle in body.muscles:
        crossed = {joint for speaker in body.speakers(muscle.id) for joint in body.crossed.get(speaker, ())}
        reached = crossed | reached_by_expansion(body, muscle, crossed)
        for fact in body.facts[HAS_ACTION] if crossed else ():
            if fact.subject == muscle.id:
                sites = {site for leaf in movements_of(body.walk, fact.object, reached) for site in body.sites(leaf)}
                if sites and not sites & reached:
                    says = f"{muscle.label} is told to perform {body.label(fact.object)}, at {body.labels(sites)}"
                    yield wrong(says, f"it crosses {body.labels(crossed)}", fact)


def reached_by_expansion(body: Body, muscle: Structure, crossed: set[str]) -> set[str]:
    """Return the joints that a muscle pulls on through the tendon, muscle or extensor expansion that it ends in."""
    reached: set[str] = set()
    for speaker in body.speakers(muscle.id):
        for fact in body.walk.by_subject[speaker, HAS_INSERTION]:
            for belongs in (*body.walk.by_subject[fact.object, TENDON_OF], fact):
                reached |= body.crossed.get(belongs.object, set())
            if "expansion" in fact.object:
                toes = {ray_of(joint) for joint in crossed} - {0}
                reached |= {joint.id for joint in body.of_kind("joint") if "phalangeal" in joint.id and ray_of(joint.id) in toes}
    return reached


def no_opposite_actions(body: Body) -> Iterator[Breach]:
    """No muscle performs a movement and its opposite, unless a condition or a dispute says when."""
    opposite = {(fact.subject, fact.object) for fact in body.facts[OPPOSITE_OF]}
    performs: dict[str, dict[str, list[Fact]]] = defaultdict(lambda: defaultdict(list))
    for fact in body.told(HAS_ACTION):
        if not fact.part("condition"):
            for leaf in body.leaves(fact.object):
                performs[fact.subject][leaf].append(fact)
    for muscle, movements in performs.items():
        for movement, facts in movements.items():
            for other, rivals in movements.items():
                if (movement, other) in opposite and len(set(map(body.voice, facts))) <= len(set(map(body.voice, rivals))):
                    says = f"{body.label(muscle)} is told to perform {body.label(movement)}, and {body.label(other)} too"
                    for fact in facts:
                        yield wrong(says, "mark what is contradicted as disputed, or name the condition", fact, *rivals)


def along_its_moment_arm(body: Body) -> Iterator[Breach]:
    """A muscle does not act against its moment arm; where its sign changes with posture, the action needs its condition."""
    opposite = {(fact.subject, fact.object) for fact in body.facts[OPPOSITE_OF]}
    arms: dict[str, list[tuple[Fact, float, float]]] = defaultdict(list)
    for figure in body.facts[HAS_FIGURE]:
        if figure.part("quantity") == "moment_arm" and (span := SPAN.fullmatch(figure.part("spread"))):
            arms[figure.subject].append((figure, float(span[1]), float(span[2])))
    for action in body.told(HAS_ACTION):
        moved = set(body.leaves(action.object))
        for arm, low, high in arms.get(action.subject, ()):
            at = set(body.leaves(arm.part("at")))
            against = any((one, other) in opposite for one in moved for other in at)
            says = f"{body.label(action.subject)} is told to perform {body.label(action.object)}"
            told = f"its moment arm for {body.label(arm.part('at'))} is {low:g} to {high:g} {arm.part('unit')}"
            if against and low > 0:
                yield wrong(says, f"{told}, never of the other sign", action, arm)
            elif (against or moved & at) and low < 0 < high and not action.part("condition"):
                right = f"{told}, of either sign by posture: say when, or mark it disputed"
                yield wrong(f"{says} without a condition", right, action, arm, severity="warning")


def one_layer(body: Body) -> Iterator[Breach]:
    """Each muscle of the sole lies in one layer."""
    inconstant = {fact.subject for fact in body.facts[PRESENCE] if fact.object == "inconstant"}
    for muscle in body.leaves(MUSCLES_OF_SOLE) if MUSCLES_OF_SOLE in body.structures else ():
        said = [fact for fact in body.facts[IN_LAYER] if fact.subject in body.speakers(muscle)]
        layers: dict[str, list[Fact]] = defaultdict(list)
        for fact in said:
            if fact.standing == "agreed":
                layers[fact.object].append(fact)
        if len(layers) > 1:
            says = f"{body.label(muscle)} is told to lie in {body.labels(layers)}"
            for fact in min(layers.values(), key=len):
                yield wrong(says, "a muscle lies in one layer: mark what is contradicted as disputed", fact)
        elif not said and muscle not in inconstant:
            yield wrong(f"{body.label(muscle)} lies in no layer", "each muscle of the sole has one", about=(muscle,))


def nerve_of_its_compartment(body: Body) -> Iterator[Breach]:
    """A muscle is supplied by the main nerve of its layer or compartment, or by a branch or trunk of that."""
    spaces: dict[str, set[str]] = {}
    main: dict[str, Counter[str]] = defaultdict(Counter)
    for muscle in body.muscles:
        speakers = body.speakers(muscle.id)
        spaces[muscle.id] = {fact.object for fact in body.told(IN_LAYER, IN_COMPARTMENT) if fact.subject in speakers}
        nerves = {leaf for fact in body.told(INNERVATED_BY) if fact.subject in speakers for leaf in body.leaves(fact.object)}
        for space in spaces[muscle.id]:
            main[space].update(nerve for nerve in MAIN_NERVES if any(body.is_branch(one, nerve) for one in nerves))
    for fact in body.told(INNERVATED_BY):
        for space in spaces.get(fact.subject, ()):
            nerve, served = main[space].most_common(1)[0] if main[space] else ("", 0)
            if served > 1 and not any(body.is_branch(one, nerve) for one in body.leaves(fact.object)):
                says = f"{body.label(fact.subject)}, in {body.label(space)}, is told to be supplied by {body.label(fact.object)}"
                yield wrong(says, f"the muscles there are supplied by {body.label(nerve)} and its branches", fact)


def nerve_of_its_name(body: Body) -> Iterator[Breach]:
    """A nerve named for the skin, for a toe or for a muscle serves that, and a dermatome is served by its own root."""
    for fact in body.facts[INNERVATED_BY]:
        says = f"{body.label(fact.subject)} is told to be supplied by {body.label(fact.object)}"
        kinds = {body.kind(leaf) for leaf in body.leaves(fact.subject)}
        owner = fact.object.removeprefix("nerve_to_")
        rays = ray_of(fact.subject), ray_of(fact.object)
        root = fact.subject.replace("dermatome_", "root_")
        if OF_SKIN.search(fact.object) and kinds <= {"muscle", "muscle_head"}:
            yield wrong(says, "that nerve reaches skin and joints only", fact)
        elif owner != fact.object and owner in body.structures and not kinds <= {"joint", "fascia"}:
            if not body.speakers(fact.subject) & {owner, *body.leaves(owner)}:
                yield wrong(says, f"that nerve is named for {body.label(owner)}", fact)
        elif all(rays) and rays[0] != rays[1]:
            yield wrong(says, f"a nerve of toe {rays[1]} serves toe {rays[1]}", fact)
        elif root not in (fact.subject, fact.object) and body.kind(fact.object) == "spinal_root":
            yield wrong(says, f"its name says {body.label(root)}", fact)


LAWS = (
    insertion_is_distal,
    ends_apart,
    action_at_a_crossed_joint,
    no_opposite_actions,
    along_its_moment_arm,
    one_layer,
    nerve_of_its_compartment,
    nerve_of_its_name,
)
