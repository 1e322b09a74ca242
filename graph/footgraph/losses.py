"""What is lost when a nerve is cut: the muscles and the skin beyond the cut that it alone supplies."""

from footgraph.questions import Condition, Evidence, Question, evidence, said_of, standing_facts, trunks
from footgraph.records import NamedTuple
from footgraph.standing import is_confirmed
from footgraph.store import Store, remembered
from footgraph.vocabulary import (
    ANKLE_JOINT,
    BRANCH_OF,
    EXTRINSIC,
    FOOT,
    INNERVATED_BY,
    INTRINSIC,
    KNEE_JOINT,
    LEG,
    LOCATED_IN,
    PART_OF,
    RUNS_IN,
)

LEVELS = {
    **dict.fromkeys((KNEE_JOINT, "popliteal_fossa", "head_of_fibula", "neck_of_fibula"), 1),
    **dict.fromkeys((LEG, "calf"), 2),
    **dict.fromkeys((ANKLE_JOINT, "ankle_region", "tarsal_tunnel", "medial_malleolus", "lateral_malleolus"), 3),
    **dict.fromkeys(("flexor_retinaculum", "inferior_extensor_retinaculum", "superior_extensor_retinaculum"), 3),
    **dict.fromkeys((FOOT, "sole", "dorsum_of_foot"), 4),
}
"""Places where nerves are hurt, from the knee down: a larger number lies further down the limb."""


class Loss(NamedTuple):
    """What a cut nerve supplied: lost altogether, and what another nerve still reaches, each with the facts that say so."""

    lost: Evidence
    in_part: Evidence


@remembered
def losses(store: Store, nerve: str, at: str = "") -> Loss:
    """Return the muscles and skin that lose their nerve when it is cut, or only what lies beyond one of the ``LEVELS``.

    A muscle of the foot lies beyond the ankle, one that comes from the leg does not; a branch that runs above the cut
    is spared. What most sources give to another nerve too, which is no branch of this one, is lost in part.
    """
    beyond = LEVELS[at] if at else 0
    found = Loss({}, {})
    for kind in ("muscle", "skin_area"):
        supplied = Condition((INNERVATED_BY,), "subject", (nerve,), f"supplied by {nerve}")
        for id, facts in evidence(store, Question("structures", (kind,), (supplied,))).items():
            serving = nerves_of(store, id) or {nerve}
            cut = [one for one in serving if is_cut(store, one, nerve, beyond)]
            if cut and level_of(store, id) > beyond:
                whole = all(one in cut and comes_wholly(store, one, nerve) for one in serving)
                (found.lost if whole else found.in_part)[id] = facts
    return found


def nerves_of(store: Store, id: str) -> set[str]:
    """Return the nerves that two sources or more give a structure, the nearest ones: none that is a trunk of another."""
    supplied = Condition((INNERVATED_BY,), "object", (id,), id)
    voices: dict[str, set[str]] = {}
    for fact in said_of(store, id, standing_facts(store, supplied)):
        voices.setdefault(fact.part("branch") or fact.object, set()).add(store.families[fact.source])
    speakers = len(set().union(*voices.values())) if voices else 0
    named = {nerve for nerve, said_by in voices.items() if is_confirmed(len(said_by), speakers, speakers)}
    return named - {trunk for nerve in named for trunk in trunks(store, nerve)}


def is_cut(store: Store, branch: str, nerve: str, beyond: int) -> bool:
    """Tell whether a nerve is the one that was cut, a trunk named instead of it, or a branch that leaves it beyond the cut."""
    if branch == nerve or branch in trunks(store, nerve):
        return True
    above = trunks(store, branch)
    if nerve not in above:
        return False
    first = [one for one in (branch, *above) if nerve in parents(store, one)]
    return all(runs_from(store, one) >= beyond for one in first)


def comes_wholly(store: Store, branch: str, nerve: str) -> bool:
    """Tell whether all the fibres of a branch come through a nerve: none by another trunk, as the sural nerve's do."""
    if branch == nerve or branch in trunks(store, nerve):
        return True
    others = [parent for parent in parents(store, branch) if parent not in trunks(store, nerve)]
    return bool(others) and all(comes_wholly(store, parent, nerve) for parent in others)


def parents(store: Store, branch: str) -> set[str]:
    return {fact.object for fact in store.facts_from(BRANCH_OF, branch) if fact.standing == "agreed"}


def runs_from(store: Store, nerve: str) -> int:
    """Return the highest level of the limb at which a nerve is told to run; the foot where none is told."""
    places = [fact.object for relation in (RUNS_IN, LOCATED_IN) for fact in store.facts_of(relation) if fact.subject == nerve]
    return min((LEVELS[place] for place in places if place in LEVELS), default=LEVELS[FOOT])


def level_of(store: Store, id: str) -> int:
    """Return how far down the limb a muscle's belly or an area of skin lies, in the order of ``LEVELS``."""
    if id in store.within(INTRINSIC):
        return LEVELS[FOOT] + 1
    if id in store.within(EXTRINSIC):
        return LEVELS[LEG]
    wholes = {id}
    while more := {whole for _, part, whole in store.ends_of(PART_OF) if part in wholes} - wholes:
        wholes |= more
    return LEVELS[FOOT] + 1 if FOOT in wholes else LEVELS[LEG]
