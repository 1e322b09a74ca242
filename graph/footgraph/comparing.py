"""Two structures side by side: in what they agree and in what they differ, relation by relation."""

from collections.abc import Iterator

from footgraph.answers import Answer, Found, listing, plural
from footgraph.facts import Fact, Structure
from footgraph.mentions import named_in
from footgraph.patterns import Pattern
from footgraph.questions import Condition, Question, evidence
from footgraph.records import NamedTuple
from footgraph.saying import capital, in_order, plainly
from footgraph.store import Store
from footgraph.vocabulary import (
    AFFECTS,
    ARTICULATES_WITH,
    BRANCH_OF,
    CONNECTS,
    CROSSES,
    HAS_ACTION,
    HAS_INSERTION,
    HAS_JOINT_TYPE,
    HAS_ORIGIN,
    HAS_ROOT,
    IN_COMPARTMENT,
    IN_LAYER,
    INNERVATED_BY,
    JOINS,
    PASSES_BEHIND,
    PASSES_THROUGH,
    PASSES_UNDER,
    RECEIVES_BLOOD_FROM,
    RESTRAINS,
    SUPPORTS,
)

COMPARES = Pattern(
    r"\b(?:differences?|differs?|compare|compared|comparison|versus|vs|distinguish(?:es)?|similarit(?:y|ies)|in common"
    r"|unterschiede?|vergleiche?)\b"
)
ALIKE = Pattern(r"\b(?:similarit(?:y|ies)|in common)\b")
COMPARED = (
    *(HAS_ORIGIN, HAS_INSERTION, INNERVATED_BY, HAS_ROOT, RECEIVES_BLOOD_FROM, HAS_ACTION, IN_LAYER, IN_COMPARTMENT, CROSSES),
    *(
        PASSES_BEHIND,
        PASSES_UNDER,
        PASSES_THROUGH,
        SUPPORTS,
        CONNECTS,
        RESTRAINS,
        JOINS,
        HAS_JOINT_TYPE,
        ARTICULATES_WITH,
        BRANCH_OF,
        AFFECTS,
    ),
)
"""The relations that are compared, in the order in which they are told."""
MOST = 8
"""How many ends of a relation are told of each."""


class Side(NamedTuple):
    """What is told of one of the two by a relation: the ends in order, with the facts for each."""

    structure: Structure
    ends: tuple[Found, ...]


ONE_ASKED = Pattern(
    r"\b(?:which|what) (?:\w+ )?(?:muscle|tendon|nerve|movement|reflex|sign|test|ligament|bone|joint|artery|vein)\b"
    r"(?! (?:do|does|differ))"
)
"""What asks for one thing by which two are told apart."""


def comparison(store: Store, text: str) -> Answer | None:
    """Return in what two structures of one kind that a text compares agree and differ; None for other questions."""
    if not COMPARES.search(text) or ONE_ASKED.search(text):
        return None
    ids = named_in(store, text)
    if len(ids) != 2 or len({store.structures[id].kind for id in ids}) != 1:
        return None
    one, other = (store.structures[id] for id in ids)
    same, apart, facts = list[str](), list[str](), dict[str, list[Fact]]({id: [] for id in ids})
    for relation, sides in told_of_both(store, one, other):
        says = store.wordings[relation].fact
        labels = [{end.structure.label: None for end in side.ends} for side in sides]
        for side in sides:
            facts[side.structure.id] += [fact for end in side.ends for fact in end.facts[:2]]
        if labels[0].keys() == labels[1].keys():
            same.append(f"both {plural(says)} {shown(labels[0])}")
        else:
            told = [f"{side.structure.label} {says} {shown(ends)}" for side, ends in zip(sides, labels, strict=True) if ends]
            apart.append(", ".join(told) if len(told) > 1 else f"only {told[0]}")
    if not apart and not same:
        if not (one.definition and other.definition):
            return None
        found = [Found(one, ()), Found(other, ())]
        said = f"{capital(one.label)}: {one.definition} {capital(other.label)}: {other.definition}"
        return plainly(store, text, f"How do {one.label} and {other.label} differ?", found, said=said, kind="comparison")
    differing = f"Different: {'; '.join(apart)}." if apart else "Nothing different is told here."
    alike = f"The same: {'; '.join(same)}." if same else "Nothing the same is told here."
    said = f"{alike} {differing}" if ALIKE.search(text) else f"{differing} {alike}"
    found = [Found(structure, tuple(facts[structure.id])) for structure in (one, other)]
    return plainly(store, text, f"How do {one.label} and {other.label} differ?", found, said=said, kind="comparison")


def told_of_both(store: Store, one: Structure, other: Structure) -> Iterator[tuple[str, tuple[Side, Side]]]:
    """Yield each relation that something is told of by either of two structures, with what is told of each."""
    for relation in COMPARED:
        sides = []
        for structure in (one, other):
            condition = Condition((relation,), "object", (structure.id,), structure.label)
            found = evidence(store, Question("structures", (), (condition,)))
            sides.append(Side(structure, tuple(in_order(store, found))))
        if any(side.ends for side in sides):
            yield relation, (sides[0], sides[1])


def shown(labels: dict[str, None]) -> str:
    """Return labels as a list, cut short after the most that is told.

    >>> shown({"talus": None, "navicular": None})
    'talus and navicular'
    """
    told = list(labels)
    return listing(told) if len(told) <= MOST else f"{', '.join(told[:MOST])} and {len(told) - MOST} more"
