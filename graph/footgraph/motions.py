"""Which movements a motion at some sites means: 'flexes' with 'big toe' is flexion at each joint of the big toe."""

from __future__ import annotations

from collections.abc import Iterable

from footgraph.facts import Fact
from footgraph.mentions import Mention
from footgraph.questions import Condition, below
from footgraph.store import Store, remembered
from footgraph.vocabulary import ANKLE_JOINT, FOOT, HAS_ACTION, OCCURS_AT, PART_OF, SUBTALAR_JOINT

HOMES = {
    "dorsiflexion": ANKLE_JOINT,
    "plantarflexion": ANKLE_JOINT,
    "inversion": SUBTALAR_JOINT,
    "eversion": SUBTALAR_JOINT,
    "raise": ANKLE_JOINT,
}
"""The joint a motion of the foot is told of where no other is named: "of the foot" or "of the ankle" then adds nothing."""


def performing(store: Store, motion: str, sites: list[str], *, at_home: bool = True) -> Condition | None:
    """Return the condition of performing a motion (or "any", or "raise") at some sites; None where there is no such movement.

    A motion of the foot without a site is that at its home, the ankle or the subtalar joint, unless ``at_home`` is false.
    To flex the ankle can mean plantarflexion or dorsiflexion: the condition then holds both readings.
    """
    sites = [site for site in sites if site != FOOT] or sites  # 'the big toe of the foot' is the big toe
    if motion in ("flexion", "extension") and set(sites) == {ANKLE_JOINT}:
        either = (movements(store, "plantarflexion", sites), movements(store, "dorsiflexion", sites))
        said = f"{motion} of the ankle (plantarflexion or dorsiflexion)"
        return Condition((HAS_ACTION,), "subject", (*either[0], *either[1]), said, readings=either)
    exact = [site for site in sites if site not in (FOOT, ANKLE_JOINT) or motion not in HOMES]
    if motion == "raise":
        motion = "extension" if any("toe" in site or "phalang" in site for site in sites) else "dorsiflexion"
    found = movements(store, motion, exact or [HOMES[motion]] if at_home and motion in HOMES else exact)
    at = [site for site in exact if store.structures[store.leaves(site)[0]].kind == "joint"]
    of = [site for site in exact if site not in at]
    where = " at ".join(" and ".join(store.structures[site].label for site in some) for some in (of, at) if some)
    said = f"{'movement' if motion == 'any' else motion.replace('_', ' ')}{f' of {where}' if where else ''}"
    return Condition((HAS_ACTION,), "subject", found, said) if found else None


def sites_by_motion(moving: list[Mention], sites: list[Mention]) -> list[list[Mention]]:
    """Return for each motion the sites named after it and before the next; a motion without any shares the next one's."""
    if len(moving) == 1:
        return [sites]
    ends = [*(mention.at for mention in moving[1:]), sites[-1].at + 1 if sites else 0]
    own = [[site for site in sites if mention.at < site.at < end] for mention, end in zip(moving, ends, strict=True)]
    for i in reversed(range(len(own) - 1)):
        own[i] = own[i] or own[i + 1]
    return own if any(own) else [sites] * len(moving)


def movements(store: Store, motion: str, sites: Iterable[str]) -> tuple[str, ...]:
    """Return the movements of one motion (or "any") at the joints of some sites: joints, toes, regions, groups of these.

    A toe and a joint named together mean that joint of the toe; two toes or two joints mean both. Without
    sites, every movement of that motion.
    """
    joints: set[str] | None = None
    for kind in ("joint", "region"):
        named = [site for site in sites if kind in {store.structures[leaf].kind for leaf in store.leaves(site)}]
        if named:
            of_kind = {joint for site in named for joint in joints_of(store, site)}
            joints = of_kind if joints is None else joints & of_kind
    return tuple(
        sorted(
            {
                fact.subject
                for fact in store.facts_of(OCCURS_AT)
                if motion in ("any", fact.part("motion")) and (joints is None or joints.intersection(store.leaves(fact.object)))
            }
        )
    )


@remembered
def joints_of(store: Store, site: str) -> frozenset[str]:
    """Return the joints of a site: itself, its members, and what is part of it."""
    inside: dict[str, list[Fact]] = {id: [] for id in store.within(site)}
    below(store, PART_OF, inside)
    return frozenset(leaf for id in inside for leaf in store.leaves(id) if store.structures[leaf].kind == "joint")
