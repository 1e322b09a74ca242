"""One half of a joint that is made of two beside one another: the lateral half of Chopart's joint is the calcaneocuboid joint."""

from __future__ import annotations

from itertools import permutations

from footgraph.answers import Answer, Found, Reply
from footgraph.mentions import named_in
from footgraph.patterns import Pattern, told
from footgraph.saying import plainly
from footgraph.store import Store
from footgraph.synonyms import side_of
from footgraph.vocabulary import JOINS, MEMBER_OF

BOTH = 2
HALF = Pattern(
    r"(?:\bthe )?\b(?P<side>medial|lateral|inner|outer|inside|outside|tibial|fibular) (?:half|part|component|portion)"
    r" of (?:the )?(?P<joint>[\w'’ -]*?(?:joints?|articulation|line)\b|Chopart\b(?:['’]s)?)"
    r"|\b(?:the )?(?P<joint2>[\w'’ -]*?joint|Chopart(?:['’]s)?)(?:,|:| -| –)? (?:the |its )?"
    r"(?P<side2>medial|lateral|inner|outer) (?:half|part|component|portion)\b"
)
"""'The lateral half of Chopart's joint'."""
JOINT_ALONE = Pattern(
    r"^\W*(?:(?:which|what|name|identify|the|a|joint|articulation|is|are|it|that|which|forms?|makes?|up|constitutes?|called"
    r"|named|known|as|termed|by|formed|what's|of)\b\W*)*$"
)
"""What stands beside half of a joint where that is itself asked for."""


def of_half(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return the answer to a question of one half of a joint that is made of two, one beside the other, or that half itself."""
    found = HALF.search(text)
    joints = [id for id in named_in(store, told(found, "joint")) if len(store.members(id)) == BOTH] if found else []
    if found is None or len(joints) != 1:
        return None
    half = half_on(store, joints[0], side_of(told(found, "side")))
    rest = f"{text[: found.start()]} {text[found.end() :]}"
    if half and JOINT_ALONE.match(rest):
        facts = tuple(fact for fact in store.facts_from(MEMBER_OF, half) if fact.object == joints[0])
        read_as = f"Which half of {store.structures[joints[0]].label} is {side_of(told(found, 'side'))}?"
        return plainly(store, text, read_as, [Found(store.structures[half], facts)])
    named = f"the {store.structures[half].label}" if half else ""
    return reply(store, f"{text[: found.start()]}{named}{text[found.end() :]}") if half else None


def half_on(store: Store, joint: str, side: str) -> str:
    """Return the one of the two joints of a joint of which a bone lies on a side of one of the other; empty if neither does."""
    relation = f"{side}_to"
    bones = {id: {fact.object for fact in store.facts_from(JOINS, id)} for id in store.members(joint)}
    for id, other in permutations(bones):
        if any(fact.object in bones[other] for bone in bones[id] - bones[other] for fact in store.facts_from(relation, bone)):
            return id
    return ""
