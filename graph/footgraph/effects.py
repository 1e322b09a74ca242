"""What follows when a nerve, muscle, tendon or ligament is gone: each effect with what remains, and the way that leads to it.

A nerve takes the muscles and the skin beyond the cut (``losses``), a tendon its muscles, a ligament what it held. From the
muscles follow the movements of the foot and ankle, from both the arches, functions, phases of gait, exercises and the
conditions that arise by such a loss. How much of a movement remains is told by force times moment arm where that is
measured of nearly all muscles that perform it, else by how many sources name each of them.
"""

from collections.abc import Iterable, Iterator

from footgraph.answers import Answer, Found, answer_of, listing
from footgraph.facts import Fact, Structure
from footgraph.losses import LEVELS, losses, nerves_of
from footgraph.patterns import Pattern
from footgraph.questions import Condition, Evidence, Question, evidence, trunks
from footgraph.records import NamedTuple
from footgraph.saying import in_order, labels, noun_of
from footgraph.standing import majority
from footgraph.store import GROUPS, Store, remembered
from footgraph.vocabulary import (
    ACTIVE_IN,
    AFFECTS,
    BRANCH_OF,
    CAUSED_BY,
    CONTRIBUTES_TO,
    HAS_ACTION,
    HAS_FIGURE,
    KNEE_JOINT,
    LIGAMENT_OF,
    LOADS,
    OCCURS_AT,
    OPPOSITE_OF,
    PART_OF,
    RESTRAINS,
    SUPPORTS,
    TENDON_OF,
)

WEAK = Pattern(r"\b(?:weak\w*|lost|paraly\w+|fails?)\b")
"""How a movement is in a condition that comes of the loss of its muscles."""
CUTTABLE = ("nerve", "muscle", "muscle_head", "accessory_muscle", "tendon", "ligament", "fascia", "retinaculum")
"""Kinds of structure that can be thought away here, and groups of them."""
PASSIVE = ("tendon", "ligament", "fascia", "retinaculum")
"""Those of them that hold without contracting; what is part of one goes with it."""
LOST, NEARLY, WEAKENED, KEPT, IN_PART = "lost", "all but lost", "weakened", "kept", "lost in part"
HIT, FOLLOWS = "hit", "follows"
NEARLY_NOTHING, NEARLY_ALL = 0.25, 0.75
"""Below which share a movement counts as all but lost, and from which on as kept: a convention of ours."""
ENOUGH_MEASURED = 0.8
"""Which share of a movement's muscles must be measured for their forces to tell; plantaris is measured by nobody."""
MOST_TOLD = 5
"""How many of those that remain are named."""


class Effect(NamedTuple):
    """One consequence: of what, its state, by the loss of what, with what remains, and the way from the cut to it as ids.

    ``share`` is how much of a movement remains, from 0 to 1, and ``measured`` whether that rests on forces and moment arms;
    of all but movements it is None. What is lost in part stands in ``by`` and in ``remains``.
    """

    structure: Structure
    state: str
    by: tuple[str, ...]
    facts: tuple[Fact, ...]
    remains: tuple[str, ...] = ()
    share: float | None = None
    measured: bool = False
    way: tuple[str, ...] = ()


class Gone(NamedTuple):
    """What a lesion takes directly: muscles and skin lost, those lost in part, and everything else that no longer holds."""

    lost: Evidence
    in_part: Evidence
    held: tuple[str, ...]


def effects(store: Store, id: str, at: str = "") -> tuple[Effect, ...]:
    """Return all that follows when a structure is gone, a nerve at one of the ``LEVELS`` if one is named."""
    gone = gone_with(store, id, at)
    found = [*direct(store, id, gone), *movement_effects(store, id, gone)]
    found += [*restraint_effects(store, id), *joint_effects(store, id)]
    moved = {effect.structure.id: effect for effect in found if effect.structure.kind == "movement"}
    for relation, kind in ((SUPPORTS, "arch"), (CONTRIBUTES_TO, "function"), (ACTIVE_IN, "gait_phase"), (LOADS, "exercise")):
        found += served_effects(store, id, gone, relation, kind)
    found += condition_effects(store, id, gone, moved)
    return tuple(found)


def gone_with(store: Store, id: str, at: str = "") -> Gone:
    """Return what is gone with a structure: a nerve's muscles and skin, a tendon's muscles, itself."""
    kinds = {store.structures[one].kind for one in store.leaves(id)}
    if kinds == {"nerve"}:
        found = [losses(store, nerve, at) for nerve in store.leaves(id)]
        lost = {one: facts for loss in found for one, facts in loss.lost.items()}
        in_part = {one: facts for loss in found for one, facts in loss.in_part.items() if one not in lost}
        return Gone(lost, in_part, ())
    lost, in_part = {}, {}
    for leaf in store.leaves(id):
        if store.structures[leaf].kind == "tendon":
            is_slip = any(
                fact.subject == leaf and store.structures[fact.object].kind == "tendon" for fact in store.facts_of(PART_OF)
            )
            for muscle in store.muscles_of_tendons.get(leaf, ()):
                told = [fact for fact in store.facts_of(TENDON_OF) if (fact.subject, fact.object) == (leaf, muscle)]
                (in_part if is_slip else lost)[muscle] = told
        elif store.structures[leaf].kind == "muscle_head":
            in_part |= {muscle: [] for muscle in store.muscles_of_heads.get(leaf, ())}
        elif "muscle" in store.structures[leaf].kind:
            lost[leaf] = []
    return Gone(lost, in_part, with_parts(store, id))


def with_parts(store: Store, id: str) -> tuple[str, ...]:
    """Return a structure with its members, and with the bands of a ligament, the slips of a tendon, the parts of a fascia."""
    found = list(store.within(id))
    for whole in found:
        parts = (fact.subject for fact in store.facts_of(PART_OF) if fact.object == whole and fact.standing == "agreed")
        found += [part for part in parts if part not in found and store.structures[part].kind in PASSIVE]
    return tuple(found)


def direct(store: Store, id: str, gone: Gone) -> Iterator[Effect]:
    """Yield the muscles and the skin that are lost, and those that something else still serves."""
    for state, some in ((LOST, gone.lost), (IN_PART, gone.in_part)):
        for found in in_order(store, some):
            if found.structure.id not in store.within(id):
                yield Effect(found.structure, state, (id,), found.facts, way=way_to(store, id, found.structure.id))


def movement_effects(store: Store, id: str, gone: Gone) -> Iterator[Effect]:
    """Yield each movement in which a lost muscle takes part, with the share and the muscles that remain of it.

    Movements of the knee are left out: the muscles of the thigh that perform them too are not in this graph.
    """
    muscles = [one for one in (*gone.lost, *gone.in_part) if "muscle" in store.structures[one].kind]
    performed = {movement for muscle in muscles for movement in done_by(store, muscle)}
    of_knee = {fact.subject for fact in store.facts_of(OCCURS_AT) if fact.object == KNEE_JOINT}
    for movement in sorted(performed - of_knee):
        movers = movers_of(store, movement)
        by = tuple(muscle for muscle in movers if muscle in gone.lost)
        touched = tuple(muscle for muscle in movers if muscle in gone.in_part)
        if not by and not touched:
            continue
        weights, measured = weights_of(store, movement, movers)
        remaining = sorted((one for one in movers if one not in by), key=lambda one: (-weights[one], one))
        share = sum(weights[one] * (0.5 if one in touched else 1) for one in remaining) / sum(weights.values())
        state = LOST if not remaining else NEARLY if share < NEARLY_NOTHING else WEAKENED if share < NEARLY_ALL else KEPT
        facts = tuple(fact for one in (by or touched) for fact in movers[one])
        first = max(by or touched, key=lambda one: (weights[one], one))
        way = (*way_to(store, id, first), movement)
        yield Effect(store.structures[movement], state, by or touched, facts, tuple(remaining), share, measured, way)


def done_by(store: Store, muscle: str) -> Evidence:
    """Return the movements that most sources give a muscle."""
    question = Question("structures", ("movement",), (Condition((HAS_ACTION,), "object", (muscle,), muscle),))
    return evidence(store, question)


@remembered
def movers_of(store: Store, movement: str) -> Evidence:
    """Return the muscles that by most sources perform a movement, each with the facts that say so."""
    condition = Condition((HAS_ACTION,), "subject", (movement,), movement)
    return evidence(store, Question("structures", ("muscle",), (condition,)))


def weights_of(store: Store, movement: str, movers: Evidence) -> tuple[dict[str, float], bool]:
    """Return how much each mover counts in a movement, and whether that is measured.

    Measured, it is the median of the muscle's maximum isometric forces, in N, times its moment arm, in mm, and nothing for
    the few of whom either is missing; where that is so of many, it is how many independent works name the muscle.
    """
    torques = {muscle: force_of(store, muscle) * arm_of(store, muscle, movement) for muscle in movers}
    if sum(map(bool, torques.values())) >= ENOUGH_MEASURED * len(torques):
        return torques, True
    voices = {muscle: len(store.voices(facts)) for muscle, facts in movers.items()}
    return {muscle: float(number) for muscle, number in voices.items()}, False


def force_of(store: Store, muscle: str) -> float:
    """Return the median of the forces that are told of a muscle, or else the sum of those of its heads; 0 where none is."""
    from statistics import median  # here and not above: it takes as long to load as all the rest of this room

    told = figures_of(store, "maximum_isometric_force", muscle)
    return median(told) if told else sum(force_of(store, head) for head in store.members(muscle))


def arm_of(store: Store, muscle: str, movement: str) -> float:
    return max(figures_of(store, "moment_arm", muscle, movement), default=0.0)


def figures_of(store: Store, quantity: str, id: str, at: str = "") -> list[float]:
    """Return the figures of one quantity of a structure, at a movement if one is named."""
    return [float(fact.object) for fact in measured(store, quantity) if fact.subject == id and fact.part("at") == at]


@remembered
def measured(store: Store, quantity: str) -> list[Fact]:
    """Return the facts that give figures of one quantity."""
    return [fact for fact in store.facts_of(HAS_FIGURE) if fact.part("quantity") == quantity]


def restraint_effects(store: Store, id: str) -> Iterator[Effect]:
    """Yield the movements that a ligament no longer restrains, with those that still do."""
    for movement, facts in ends_of(store, RESTRAINS, id, "movement").items():
        others = beginnings_of(store, RESTRAINS, movement)
        remains = tuple(one for one in others if one not in with_parts(store, id) and store.leaves(one) != store.leaves(id))
        yield Effect(store.structures[movement], HIT, (id,), tuple(facts), remains, way=(id, movement))


def joint_effects(store: Store, id: str) -> Iterator[Effect]:
    """Yield the joints that a ligament no longer holds, with the ligaments that still do."""
    for joint, facts in ends_of(store, LIGAMENT_OF, id, "joint").items():
        remains = tuple(one for one in beginnings_of(store, LIGAMENT_OF, joint) if one not in with_parts(store, id))
        yield Effect(store.structures[joint], HIT, (id,), tuple(facts), remains, way=(id, joint))


def ends_of(store: Store, relation: str, id: str, kind: str) -> Evidence:
    """Return the structures of a kind to which some structure has a relation, by most sources."""
    return evidence(store, Question("structures", (kind,), (Condition((relation,), "object", (id,), id),)))


def beginnings_of(store: Store, relation: str, id: str) -> list[str]:
    """Return the structures that have a relation to one, those that most sources name first."""
    condition = Condition((relation,), "subject", (id,), id)
    found = evidence(store, Question("structures", (), (condition,)))
    return [one.structure.id for one in in_order(store, found)]


def served_effects(store: Store, id: str, gone: Gone, relation: str, kind: str) -> Iterator[Effect]:
    """Yield the arches, functions, phases or exercises that something serves which is gone, with what still serves them."""
    forth = relation != LOADS
    by: dict[str, list[str]] = {}
    facts: dict[str, list[Fact]] = {}
    for one in dict.fromkeys((*gone.lost, *gone.held)):
        if "skin" in store.structures[one].kind:
            continue
        found = ends_of(store, relation, one, kind) if forth else loading(store, one)
        for met, because in found.items():
            by.setdefault(met, []).append(one)
            facts.setdefault(met, []).extend(because)
    ended = {*gone.lost, *gone.held, *tendons_of(store, gone.lost)}
    for met in sorted(by, key=lambda one: (-len(by[one]), one)):
        others = beginnings_of(store, relation, met) if forth else list(ends_of(store, LOADS, met, "muscle"))
        remains = tuple(one for one in others if one not in ended and not ended.issuperset(store.leaves(one)))
        lost = [id] if id in by[met] else by[met]
        way = (*way_to(store, id, lost[0]), met)
        yield Effect(store.structures[met], HIT, tuple(lost), tuple(dict.fromkeys(facts[met])), remains, way=way)


def loading(store: Store, muscle: str) -> Evidence:
    """Return the exercises that load a muscle."""
    return evidence(store, Question("structures", ("exercise",), (Condition((LOADS,), "subject", (muscle,), muscle),)))


def tendons_of(store: Store, muscles: Iterable[str]) -> set[str]:
    """Return the tendons all of whose muscles are among some."""
    return {tendon for tendon, pulled_by in store.muscles_of_tendons.items() if set(pulled_by) <= set(muscles)}


def condition_effects(store: Store, id: str, gone: Gone, moved: dict[str, Effect]) -> Iterator[Effect]:
    """Yield the conditions that arise by the loss of something that is gone, where what must still work for it does."""
    told: dict[str, list[Fact]] = {}
    for fact in majority(list(store.facts_of(CAUSED_BY)), store.families):
        if (
            fact.part("way") == "loss"
            and fact.part("certainty") == "established"
            and is_gone(store, fact.object, id, gone, moved)
        ):
            kept = fact.part("kept")
            if not kept or not is_gone(store, kept, id, gone, moved):
                told.setdefault(fact.subject, []).append(fact)
    for condition, facts in sorted(told.items()):
        weak = [fact.object for fact in store.facts_from(AFFECTS, condition) if WEAK.search(fact.part("how"))]
        weak = [one for one in weak if store.structures[one].kind == "movement"]
        if weak and not any(one in moved for one in weak):
            continue  # the nerve is cut below the muscles that would be weak
        cause = facts[0].object
        by = tuple(dict.fromkeys(fact.object for fact in facts))
        before = moved[cause].way if cause in moved else way_to(store, id, next(iter(store.leaves(cause)), cause))
        steps = (*before, *([] if cause in before or cause in GROUPS else [cause]), condition)
        yield Effect(store.structures[condition], FOLLOWS, by, tuple(facts), way=tuple(dict.fromkeys(steps)))


def is_gone(store: Store, one: str, id: str, gone: Gone, moved: dict[str, Effect]) -> bool:
    """Tell whether a structure, or every member of a group, no longer works: a movement that is lost or all but lost counts."""
    if one in (*gone.held, id):
        return True
    kind = store.structures[one].kind
    if kind in GROUPS:
        return all(is_gone(store, leaf, id, gone, moved) for leaf in store.leaves(one))
    if kind == "movement":
        return one in moved and moved[one].state in (LOST, NEARLY)
    if kind == "nerve" and store.structures[id].kind == "nerve":
        return one == id or id in trunks(store, one)
    return one in gone.lost or one in tendons_of(store, gone.lost)


def way_to(store: Store, id: str, one: str) -> tuple[str, ...]:
    """Return the structures from a cut nerve by its branches to what it supplies; from anything else the step to it."""
    if id == one:
        return (id,)
    if store.structures[id].kind != "nerve":
        return (id, one)
    ways = [nerve_way(store, id, nerve) for nerve in sorted(nerves_of(store, one))]
    return (*min((way for way in ways if way), key=len, default=(id,)), one)


def nerve_way(store: Store, trunk: str, branch: str) -> tuple[str, ...]:
    """Return the nerves from a trunk to a branch, both included; empty where the one does not come from the other."""
    ways: list[tuple[str, ...]] = [(branch,)]
    seen = {branch}
    for way in ways:
        if way[0] == trunk:
            return way
        for parent in sorted({fact.object for fact in store.facts_from(BRANCH_OF, way[0])} - seen):
            seen.add(parent)
            ways.append((parent, *way))
    return ()


def told_effects(store: Store, one: Structure, place: Structure | None = None) -> Answer:
    """Return all that follows without a structure as an answer; what is lost altogether is found first."""
    below = f" below {place.label}" if place else ""
    read_as = f"What is lost without {one.label}{below}?"
    kinds = {store.structures[leaf].kind for leaf in store.leaves(one.id)}
    if place and (kinds != {"nerve"} or place.id not in LEVELS):
        known = listing(store.structures[id].label for id in LEVELS)
        text = f"Where along the limb {place.label} lies is not known here; the places known are {known}."
        if kinds != {"nerve"}:
            text = f"Only a nerve is cut at a level; {one.label} is a {noun_of(one.kind)}."
        return answer_of(store, question=one.label, reading=read_as, status="unknown", kind="structures", text=text)
    found = effects(store, one.id, place.id if place else "")
    if not found:
        said = f"Nothing recorded here depends on {one.label}{below}."
        if kinds == {"nerve"}:
            said = f"Nothing recorded here gets its nerve from {one.label}{below}."
        return answer_of(store, question=one.label, reading=read_as, status="none", kind="structures", text=said)
    said = " ".join(f"{heading}: {'; '.join(lines)}." for heading, lines in told_by_heading(store, one, found).items())
    shown = [Found(effect.structure, effect.facts) for effect in found if effect.state not in (KEPT, IN_PART, WEAKENED)]
    more = [fact for effect in found for fact in effect.facts]
    return answer_of(
        store, question=one.label, reading=read_as, status="answered", kind="structures", text=said, found=shown, more=more
    )


def told_by_heading(store: Store, one: Structure, found: Iterable[Effect]) -> dict[str, list[str]]:
    """Return the effects in words under headings, in the order in which a reader wants them."""
    found = list(found)
    moves = [effect for effect in found if effect.structure.kind == "movement"]
    direct = [effect for effect in found if effect.state in (LOST, IN_PART) and effect not in moves]
    muscles, skin = ([effect for effect in direct if (effect.structure.kind == "skin_area") is felt] for felt in (False, True))
    told: dict[str, list[str]] = {}
    for heading, some in (
        ("Muscles lost", of_state(muscles, LOST)),
        ("Muscles lost in part", of_state(muscles, IN_PART)),
        ("Skin without feeling", of_state(skin, LOST)),
        ("Skin lost in part, as another nerve serves it too", of_state(skin, IN_PART)),
        ("What follows", of_state(found, FOLLOWS)),
    ):
        if some:
            told[heading] = [listing(labels(store, [Found(effect.structure, effect.facts) for effect in some]))]
    for heading, state in (
        ("Movements lost", LOST),
        ("Movements all but lost", NEARLY),
        ("Movements weakened", WEAKENED),
        ("Movements kept, though a muscle is missing", KEPT),
        ("Movements less restrained", HIT),
    ):
        if some := of_state(moves, state):
            told[heading] = alike(store, some)
    if pulls := unopposed(store, found):
        told["Pulls without an opponent"] = [listing(labels(store, [Found(store.structures[id], ()) for id in pulls]))]
    for kind, heading in SERVED.items():
        if some := [effect for effect in found if effect.structure.kind == kind and effect.state == HIT]:
            told[heading] = [f"{effect.structure.label} ({without_and_with(store, [effect])})" for effect in some]
    return told


SERVED = {
    "joint": "Joints less held",
    "arch": "Arches with less support",
    "function": "Functions hit",
    "gait_phase": "Phases of gait hit",
    "exercise": "Exercises hit",
}
"""Kinds of what something serves that is gone, each with the heading under which it is told."""


def of_state(found: Iterable[Effect], state: str) -> list[Effect]:
    return [effect for effect in found if effect.state == state]


def alike(store: Store, some: list[Effect]) -> list[str]:
    """Return movements in words, those that lack muscles of the same groups together: abduction of the toes."""
    bunches: dict[tuple[str, ...], list[Effect]] = {}
    for effect in some:
        lacks = () if effect.state == LOST else tuple(sorted({narrowest(store, id) for id in effect.by}))
        bunches.setdefault(lacks, []).append(effect)
    lines = []
    for bunch in bunches.values():
        said = listing(labels(store, [Found(effect.structure, effect.facts) for effect in bunch]))
        shares = sorted({round(100 * effect.share) for effect in bunch if effect.share})
        rest = f"{shares[0]} %" if len(shares) == 1 else f"{shares[0]} to {shares[-1]} %" if shares else ""
        left = f"; a rest of {rest} {basis(bunch[0])}" if shares else ""
        lines.append(f"{said} ({without_and_with(store, bunch)}{left})")
    return lines


def narrowest(store: Store, id: str) -> str:
    """Return the smallest group that a structure is a member of, such as the plantar interossei; itself where it is in none."""
    groups = [group for group in store.groups_of(id) if group != id]
    return min(groups, key=lambda group: (len(store.leaves(group)), group), default=id)


def basis(effect: Effect) -> str:
    return "by force and lever" if effect.measured else "by the sources that name each muscle"


def without_and_with(store: Store, bunch: list[Effect]) -> str:
    """Return by the loss of what something is hit and what remains, in words; of several effects all that any of them has."""
    lost, left = (list(dict.fromkeys(id for effect in bunch for id in getattr(effect, side))) for side in ("by", "remains"))
    whole, partly = [id for id in lost if id not in left], [id for id in lost if id in left]
    ways = [f"without {in_words(store, whole)}"] if whole else []
    ways += [f"with less of {in_words(store, partly)}"] if partly else []
    others = [id for id in left if id not in partly]
    said = " and ".join(ways)
    return f"{said}, with {in_words(store, others)}" if others else said if partly else f"{said}; nothing remains"


def in_words(store: Store, ids: Iterable[str]) -> str:
    """Return structures as a list of labels, the first few by name, whole groups as one."""
    names = labels(store, [Found(store.structures[id], ()) for id in dict.fromkeys(ids)])
    return listing([*names[:MOST_TOLD], f"{len(names) - MOST_TOLD} more"] if len(names) > MOST_TOLD + 1 else names)


def unopposed(store: Store, found: Iterable[Effect]) -> dict[str, str]:
    """Return the movements whose opposite is lost or all but lost while they are not, each with that opposite."""
    moved = {effect.structure.id: effect for effect in found if effect.structure.kind == "movement"}
    gone = {id for id, effect in moved.items() if effect.state in (LOST, NEARLY)}
    opposite = {fact.subject: fact.object for fact in store.facts_of(OPPOSITE_OF) if fact.subject in gone}
    return {other: id for id, other in sorted(opposite.items()) if other not in gone and movers_of(store, other)}


def ways_in_words(store: Store, found: Iterable[Effect]) -> list[str]:
    """Return the ways that lead to the main effects, a line each: nerve, branch, muscle, movement, condition."""
    told = [
        " → ".join(store.structures[id].label for id in effect.way)
        for effect in found
        if len(effect.way) > 1 and (effect.state in (LOST, NEARLY, FOLLOWS) or effect.structure.kind in SERVED)
    ]
    return [way for way in dict.fromkeys(told) if not any(other != way and other.startswith(f"{way} → ") for other in told)]


def as_dicts(found: Iterable[Effect]) -> list[dict[str, object]]:
    """Return effects as plain values, as ``--format json`` prints them."""
    return [
        {
            "id": effect.structure.id,
            "label": effect.structure.label,
            "kind": effect.structure.kind,
            "state": effect.state,
            "by": list(effect.by),
            "remains": list(effect.remains),
            "share": None if effect.share is None else round(effect.share, 3),
            "measured": effect.measured,
            "way": list(effect.way),
            "facts": [f"f:{fact.id}" for fact in effect.facts],
        }
        for effect in found
    ]
