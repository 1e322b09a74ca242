"""Deformities of the toes told by how the joints stand, and how the joints stand in a deformity: bent, straight or bent up."""

from __future__ import annotations

from collections.abc import Iterator

from footgraph.answers import Answer, Found
from footgraph.facts import Fact
from footgraph.focus import focus_of
from footgraph.mentions import mentions_in
from footgraph.patterns import Pattern
from footgraph.saying import capital, in_order, plainly
from footgraph.store import Store, remembered
from footgraph.vocabulary import AFFECTS

JOINTS = ("metatarsophalangeal_joints", "proximal_interphalangeal_joints", "distal_interphalangeal_joints")
"""The joints of a toe from the foot to its tip."""
SAID = (
    (
        Pattern(r"\b(?:mtps?j?|mpj|metatarsophalangeal|base joint|(?<!middle )(?<!end )(?<!last )(?<!first )knuckle)\b"),
        JOINTS[:1],
    ),
    (Pattern(r"\b(?:pips?j?|proximal (?:interphalangeal|ip)|middle (?:joint|knuckle)|in the middle)\b"), JOINTS[1:2]),
    (
        Pattern(
            r"\b(?:dips?j?|distal (?:interphalangeal|ip)|(?:end|last|tip|terminal|final|far) (?:joint|knuckle)|tip|very end)\b"
        ),
        JOINTS[2:],
    ),
    (
        Pattern(r"\b(?:both|two|all) (?:the )?(?:ip|interphalangeal)\b|\bip joints\b|\bmiddle and (?:the )?(?:end|last|tip)\b"),
        JOINTS[1:],
    ),
    (Pattern(r"\b(?:other|rest|remaining)\b"), ()),
)
"""How the joints are called, and the other ones."""
STANCES = {
    "flexion": Pattern(
        r"\b(?:(?:plantar)?flex(?:ed|ion)|bent(?! up| down)|bends?(?! up| down)|curled|curls|(?:points? )?down)\b"
    ),
    "extension": Pattern(
        r"\b(?:(?:hyper|over|dorsi)?-?(?:extend(?:ed|s)?|extension|flexed upwards?)|dorsiflex(?:ed|ion)|bent up|cocked up|up)\b"
    ),
    "straight": Pattern(r"\b(?:straight|neutral|normal|unaffected|spared|fine)\b"),
}
"""How a joint stands, with the words that say so."""
DENIED = Pattern(r"\b(?:not|isn't|aren't|without|no|never|rather than|instead of)\b")
ALONE = Pattern(r"\b(?:only|alone|just|solely|isolated)\b")
BREAK = Pattern(r"[.,;:()?/–]|\s-\s|\b(?:but|while|whereas|with|yet|although|though)\b")
ASKS_JOINT = Pattern(r"\b(?:which|what) (?:\w+ )?joints?\b|\bjoints? (?:is|are|that is)\b.*\bwhich\b|\bwhich joint\b")
ASKS_NAME = Pattern(
    r"\b(?:deformit(?:y|ies)|called|name|term|diagnosis|condition|what(?: is|'s) (?:it|this|that))\b"
    r"|^\W*(?:what(?: is|'s) )?(?:an? |the |my |that )?(?:second |lesser )?toes?\b|\b(?:kind|sort|type)s? of toes?\b"
)


SKIN = ("corn",)
"""What a deformed toe gets where it rubs."""
WORN = Pattern(r"\b(?:stiff\w*|OA|(?:osteo)?arthritis|(?:osteo)?arthrosis|arthritic|no (?:dorsi|plantar)?flexion|no extension)\b")
"""What a joint has that is worn, and not only stands so."""


def deformity_told(store: Store, text: str) -> Answer | None:
    """Return the deformity of a toe whose joints stand as a text tells; None where the text asks for something else."""
    is_asked = ASKS_NAME.search(text) and not ASKS_JOINT.search(text) and not WORN.search(text)
    said = stances_said(text) if is_asked else {}
    mentions = mentions_in(store, text) if said else []
    named = [id for mention in mentions for id in mention.ids[:1]]
    if (
        not set(said.values()) - {"straight"}
        or any(store.structures[id].kind in ("condition", "muscle") and id not in SKIN for id in named)
        or not set(focus_of(store, mentions).kinds) <= {"condition", "region", "joint"}
    ):
        return None
    fits = sorted(((fit(told, said), id) for id, told in deformities(store).items()), reverse=True)
    if len(fits) < 2 or fits[0][0] < 1 or fits[0][0] - fits[1][0] < 0.5:
        return None
    one = store.structures[fits[0][1]]
    facts = [fact for fact in store.facts_from(AFFECTS, one.id) if fact.object in said]
    read_as = (
        "Which deformity has "
        + " and ".join(f"{store.structures[joint].label} {in_words(stance)}" for joint, stance in said.items())
        + "?"
    )
    return plainly(store, text, read_as, [Found(one, tuple(facts))], said=f"{capital(one.label)}. {one.definition}")


def joint_told(store: Store, text: str) -> Answer | None:
    """Return the joints of a named deformity of the toes that stand as a question asks."""
    stances = list(stances_in(text))
    if len(stances) != 1 or not ASKS_JOINT.search(text) or DENIED.search(text):
        return None
    told = deformities(store)
    named = [id for m in mentions_in(store, text) for id in m.ids[:1] if id in told]
    if len(set(named)) != 1:
        return None
    found: dict[str, list[Fact]] = {}
    for fact in store.facts_of(AFFECTS):
        if fact.subject == named[0] and fact.object in JOINTS and stances[0][1] in told[named[0]].get(fact.object, ()):
            found.setdefault(fact.object, []).append(fact)
    read_as = f"Which joints stand {in_words(stances[0][1])} in {store.structures[named[0]].label}?"
    return plainly(store, text, read_as, in_order(store, found)) if found else None


ASKS_STANCE = Pattern(
    r"\b(?:position|posture|held|stands?|happens|describe|flexed or (?:hyper)?extended|(?:hyper)?extended or flexed"
    r"|flexion or (?:hyper)?extension|(?:hyper)?extension or flexion|bent or straight|straight or bent)\b|\b(?:is|are) *$",
)


def stance_told(store: Store, text: str) -> Answer | None:
    """Return in which motion the joint that a question names is held in a named deformity of the toes, as most tell it."""
    joints = {joint for pattern, those in SAID[:3] if pattern.search(text) for joint in those}
    if len(joints) != 1 or not ASKS_STANCE.search(text.rstrip(" .?!…_")) or DENIED.search(text):
        return None
    told = deformities(store)
    named = {id for m in mentions_in(store, text) for id in m.ids[:1] if id in told}
    if len(named) != 1:
        return None
    by_stance: dict[str, list[Fact]] = {}
    for fact in store.facts_of(AFFECTS):
        if fact.subject in named and fact.object in joints:
            for _, stance in stances_in(fact.part("how")):
                by_stance.setdefault(stance, []).append(fact)
    most = max(by_stance, key=lambda stance: len(by_stance[stance]), default="")
    if most not in store.structures or len(by_stance[most]) * 2 <= sum(map(len, by_stance.values())):
        return None
    joint, deformity = store.structures[joints.pop()].label, store.structures[named.pop()].label
    found = [Found(store.structures[most], tuple(by_stance[most]))]
    return plainly(store, text, f"How do the {joint} stand in {deformity}?", found, said=f"{capital(most)}: {in_words(most)}.")


def in_words(stance: str) -> str:
    return {"flexion": "bent", "extension": "bent up"}.get(stance, stance)


@remembered
def deformities(store: Store) -> dict[str, dict[str, set[str]]]:
    """Return how the joints stand in each deformity that is told by how at least two of them do."""
    found: dict[str, dict[str, set[str]]] = {}
    for fact in store.facts_of(AFFECTS):
        if fact.object in JOINTS:
            stances = {stance for _, stance in stances_in(fact.part("how"))}
            found.setdefault(fact.subject, {}).setdefault(fact.object, set()).update(stances)
    return {id: joints for id, joints in found.items() if sum(bool(stances) for stances in joints.values()) > 1}


def fit(told: dict[str, set[str]], said: dict[str, str]) -> float:
    """Return how well the joints of a deformity stand as said; a bent joint told as straight speaks against it, and back."""
    total = 0.0
    for joint, stance in said.items():
        stances = told.get(joint, set())
        if stance in stances:
            total += 1
        elif (stance == "flexion" and stances) or stances == {"flexion"}:
            total -= 1
        else:
            total += 0.5
    return total


def stances_in(text: str) -> Iterator[tuple[int, str]]:
    """Yield each stance that a text tells, with where it stands.

    >>> [stance for _, stance in stances_in("bent up, then bent down")]
    ['extension', 'flexion']
    """
    yield from sorted((found.start(), stance) for stance, pattern in STANCES.items() for found in pattern.finditer(text))


def stances_said(text: str) -> dict[str, str]:
    """Return how each joint stands that a text tells of; where one alone is bent, the others are straight.

    A toe that is told as bent at one of its own two joints is not bent at the other.

    A stance is said of the joints before it that have none yet, else of those after it.

    >>> sorted(stances_said("PIP flexed, MTP up and the DIP not bent").values())
    ['extension', 'flexion', 'straight']
    >>> sorted(stances_said("Only the DIP joint is flexed").values())
    ['flexion', 'straight', 'straight']
    """
    tokens: list[tuple[int, str, tuple[str, ...]]] = [(at, stance, ()) for at, stance in stances_in(text)]
    tokens += [(found.start(), "joint", joints) for pattern, joints in SAID for found in pattern.finditer(text)]
    tokens += [(found.start(), "not", ()) for found in DENIED.finditer(text)]
    tokens += [(found.start(), "", ()) for found in BREAK.finditer(text)]
    said: dict[str, str] = {}
    waiting: list[str] = []
    standing, denied = "", False
    for _, word, joints in sorted(tokens):
        if word == "joint":
            those = joints or tuple(joint for joint in JOINTS if joint not in said)
            waiting += [] if standing else those
            said = dict.fromkeys(those, standing) | said if standing else said
        elif word in STANCES:
            stance = "straight" if denied else word
            said = dict.fromkeys(waiting, stance) | said
            standing, waiting, denied = "" if waiting else stance, [], False
        else:
            standing, denied = "", word == "not"
    if len(said) == 1:
        others = JOINTS if ALONE.search(text) else JOINTS[1:] if next(iter(said.values())) == "flexion" else ()
        said |= dict.fromkeys((joint for joint in others if joint not in said and not said.keys() <= {JOINTS[0]}), "straight")
    return said
