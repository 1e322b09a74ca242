"""Whether a part of a bone takes part in a joint, or meets another bone: 'does the head of the talus meet the cuboid'."""

from __future__ import annotations

from footgraph.answers import Answer, Found, Reply, listing, sentence
from footgraph.facts import Fact
from footgraph.mentions import mentions_in
from footgraph.patterns import Pattern
from footgraph.questions import kinds_in
from footgraph.saying import plainly
from footgraph.store import Store
from footgraph.vocabulary import JOINS, PART_OF

MEETS = Pattern(
    r"^(?:does|do|is|are|can) (?:the )?(?P<part>.+?) (?P<how>(?:(?:articulate|meet|touch|form a joint|make a joint"
    r"|in contact|come into contact"
    r"|make contact|rest|sit)s?(?: directly)?(?: (?:with|on|against))?)|(?P<shares>take part|involved|share|have a share"
    r"|enter|a? ?part"
    r"|participate|belong)(?: (?:in|into|to|of))?) (?:both )?(?:the )?(?P<others>.+?)\s*\?*$"
)
"""What asks whether a part of a bone meets something."""


def meeting(store: Store, text: str, _reply: Reply) -> Answer | None:
    """Return whether a part of a bone meets other bones, or is of a joint, by the surfaces that works tell of its joints."""
    found = MEETS.match(text.strip())
    parts = [id for m in mentions_in(store, found["part"]) for id in m.ids[:1]] if found else []
    others = [id for m in mentions_in(store, found["others"]) for id in m.ids[:1]] if found else []
    if not found or len(parts) != 1 or store.structures[parts[0]].kind != "bone_feature" or not 0 < len(others) < 3:
        return None
    if any(not kinds_in(store, id) <= ({"joint"} if found["shares"] else {"bone", "joint"}) for id in others):
        return None
    verdicts = [met_by(store, parts[0], other) for other in others]
    if any(facts is None for _, facts in verdicts):
        return None
    value = all(met for met, _ in verdicts)
    shown = [fact for met, facts in verdicts if met is value for fact in facts or ()]
    one = store.structures[parts[0]]
    said = f"{'Yes' if value else 'No'}: " + "; ".join(dict.fromkeys(sentence(store, fact) for fact in shown[:4])) + "."
    read_as = f"Does {one.label} meet {listing(store.structures[id].label for id in others)}?"
    return plainly(store, text, read_as, [Found(one, tuple(shown[:4]))], said=said, kind="yes_no", value=value)


def met_by(store: Store, part: str, other: str) -> tuple[bool, list[Fact] | None]:
    """Return whether a part of a bone meets another bone, or is of a joint, with the facts; no facts where works do not tell.

    It does where a joint of the two has it, or a part of it, for a surface; it does not where the whole bone does not, or where
    surfaces of the joint are told that are neither part of it nor hold it.
    """
    within: dict[str, set[str]] = {}
    for fact in store.facts_of(PART_OF):
        within.setdefault(fact.subject, set()).add(fact.object)
    bones = {id for id in above(within, part) if store.structures[id].kind == "bone"}
    if len(bones) != 1:
        return False, None
    bone = next(iter(bones))
    if bone == other:
        return False, None
    wanted = {other, *store.leaves(other)}
    joints: dict[str, list[Fact]] = {}
    for fact in store.facts_of(JOINS):
        joints.setdefault(fact.subject, []).append(fact)
    own = {id: facts for id, facts in joints.items() if any(fact.object == bone for fact in facts)}
    shared = {
        id: some for id, some in own.items() if id in wanted or wanted & {fact.object for fact in some if fact.object != bone}
    }
    if not shared:
        return False, [fact for some in own.values() for fact in some if fact.object == bone] or None
    surfaces = [fact for some in shared.values() for fact in some if fact.object == bone and fact.part("feature")]
    mine = [fact for fact in surfaces if part in {fact.part("feature"), *above(within, fact.part("feature"))}]
    if mine:
        return True, mine
    apart = [fact for fact in surfaces if fact.part("feature") not in above(within, part)]
    return False, apart if apart and len(apart) == len(surfaces) and len(store.voices(apart)) > 1 else None


def above(within: dict[str, set[str]], id: str) -> set[str]:
    """Return what holds something, step by step."""
    found: set[str] = set()
    left = [id]
    while left:
        for one in within.get(left.pop(), ()):
            if one not in found:
                found.add(one)
                left.append(one)
    return found
