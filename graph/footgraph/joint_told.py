"""What works tell of a joint as a whole: about how many axes it moves, and in which position it is close-packed."""

from __future__ import annotations

import re
from collections import defaultdict

from footgraph.answers import Answer, Found, answer_of
from footgraph.facts import Fact, Structure
from footgraph.mentions import mentions_in, named_in
from footgraph.patterns import Pattern
from footgraph.questions import kinds_in
from footgraph.saying import capital, most_told, plainly
from footgraph.several import opens_yes_no
from footgraph.store import Store
from footgraph.vocabulary import HAS_JOINT_TYPE, OCCURS_AT

AXES = Pattern(
    r"\bhow many (?:axes|degrees of freedom|axis)\b|\bnumber of (?:axes|degrees of freedom)\b"
    r"|\b(?:uni|bi|multi|tri|poly|mono)-?axial,? (?:or|and)\b|\b(?:uni|bi|multi|tri|poly|mono)-?axial, "
)
AXIAL = (
    (1, "uniaxial", Pattern(r"\buniaxial\b|\b(?:single|one) (?:\w+ )?axis\b|\bone degree of freedom\b")),
    (2, "biaxial", Pattern(r"\bbiaxial\b|\btwo (?:\w+ )?axes\b|\btwo degrees of freedom\b")),
    (3, "multiaxial", Pattern(r"\bmultiaxial\b|\btriaxial\b|\bthree (?:\w+ )?axes\b|\bthree degrees of freedom\b")),
)
"""How many axes a joint has, what it is called by them, and how works tell it."""
VAGUE = "plane_joint"
"""A type of joint that counts as multiaxial, though a single such joint may hardly move: it tells nothing of its axes."""
STANDS = (
    (
        "close-packed",
        Pattern(r"\b(?:close|closed)[- ]pack\w*|\bmost stable\b|\bgreatest stability\b"),
        Pattern(r"\bclosed?-packed\b"),
    ),
    (
        "loose",
        Pattern(r"\b(?:open|loose)[- ]pack\w*|\bleast stable\b|\bmost unstable\b|\bresting position\b"),
        Pattern(r"\b(?:open|loose)(?:-packed)?\b"),
    ),
)
"""How a position is asked for in which a joint is firm, or loose, and how works tell it."""
POSTURE = re.compile(
    r"\b(dorsiflexion|plantarflexion|(?<!dorsi)(?<!plantar)flexion|extension|supinat(?:ion|ed)|pronat(?:ion|ed)|inversion"
    r"|eversion)\b",
    re.I,
)
TURNED = {"supinated": "supination", "pronated": "pronation"}
WHETHER = Pattern(r"\b(?:yes or no|true or false|(?:true|correct|right|agreed?|isn['’]t it)\W*$)")
PIECES = Pattern(r"[.;]\s")


def told_of_joint(store: Store, text: str) -> Answer | None:
    """Return about how many axes the joint named moves, or in which position it is close-packed or loose."""
    asks_axes, stand = AXES.search(text), next((one for one in STANDS if one[1].search(text)), None)
    if not asks_axes and not stand:
        return axis_told(store, text) if WHICH_AXIS.match(text) else None
    mentions = mentions_in(store, text)
    joints = [id for m in mentions for id in m.ids[:1] if kinds_in(store, id) == {"joint"}]
    if len(set(joints)) != 1 or (opens_yes_no(mentions) and " or " not in text.lower()) or WHETHER.search(text):
        return None
    return axes_of(store, text, joints[0]) if not stand else position_of(store, text, joints[0], stand[0], stand[2])


def axis_told(store: Store, text: str) -> Answer | None:
    """Return what works tell of the axis about which the joint named moves."""
    joints = [id for id in named_in(store, text) if kinds_in(store, id) == {"joint"}]
    if len(joints) != 1:
        return None
    one = store.structures[joints[0]]
    told = [(said, fact) for said, fact in store.texts_of(one.id) if fact and re.search(r"\baxis\b", said)]
    shown = [Found(one, tuple(fact for _, fact in told if fact))]
    said = " ".join(said for said, _ in told)
    return plainly(store, text, f"What is the axis of {one.label}?", shown, said=said, kind="description") if told else None


WHICH_AXIS = Pattern(
    r"^\W*(?:(?:(?:what|which)(?: is| are)?|describe|name)(?: the)?|(?:about|around|on) (?:which|what)) ax[ie]s\b"
    r"|^\W*(?:the )?[\w ]+? joint\s*:\s*(?:its )?axis\W*$"
)
"""What asks for the axis of a joint."""


def axes_of(store: Store, text: str, joint: str) -> Answer:
    """Return the number of axes that works tell of a joint, else of its type."""
    types: dict[str, list[Fact]] = defaultdict(list)
    for fact in store.facts_of(HAS_JOINT_TYPE):
        if fact.subject in wholes(store, joint) and fact.standing == "agreed" and fact.object != VAGUE:
            types[fact.object].append(fact)
    usual = most_told(store, types, 1.5) if types else []
    for id in (joint, *(one.structure.id for one in usual or [])):
        told = [(axes, fact) for said, fact in store.texts_of(id) for axes in AXIAL if axes[2].search(said)]
        if told and len({axes[0] for axes, _ in told}) == 1:
            (number, word, _), one = told[0][0], store.structures[joint]
            read_as = f"About how many axes does {one.label} move?"
            facts = tuple(fact for _, fact in told if fact)
            if "how many" in text.lower() or "number" in text.lower():
                shown = [Found(one, facts)]
                return plainly(store, text, read_as, shown, said=f"{number}: it is {word}.", kind="count", value=number)
            return plainly(store, text, read_as, [Found(Structure("", word, "shape"), facts)], said=f"{capital(word)}.")
    said = f"No work here tells about how many axes {store.structures[joint].label} moves."
    read_as = f"About how many axes does {store.structures[joint].label} move?"
    return answer_of(store, question=text, reading=read_as, status="unknown", kind="count", text=said)


def position_of(store: Store, text: str, joint: str, how: str, stand: Pattern) -> Answer | None:
    """Return the movement at whose end most works tell a joint to be close-packed, or loose."""
    told: dict[str, list[Fact]] = defaultdict(list)
    for id in wholes(store, joint):
        for said, fact in store.texts_of(id):
            for piece in PIECES.split(said):
                keyword = stand.search(piece)
                posture = POSTURE.search(piece, keyword.end()) if keyword else None
                others = set(named_in(store, piece)) - set(wholes(store, joint))
                if posture and fact and not (others & JOINTS and not set(named_in(store, piece)) & set(wholes(store, joint))):
                    told[movement_of(store, joint, TURNED.get(posture[1].lower(), posture[1].lower()))].append(fact)
    told.pop("", None)
    best = most_told(store, told) if told else None
    one = store.structures[joint]
    return plainly(store, text, f"In which position is {one.label} {how}?", best) if best else None


JOINTS = {"ankle_joint", "subtalar_joint", "transverse_tarsal_joint", "knee_joint"}
"""Joints that a text about another may tell of beside it."""


def wholes(store: Store, joint: str) -> tuple[str, ...]:
    """Return a joint with the groups of joints to which it belongs, from the smallest."""
    groups = [id for id in store.groups_of(joint) if kinds_in(store, id) == {"joint"} and id != "joints_of_foot"]
    return tuple(sorted({joint, *groups}, key=lambda id: len(store.leaves(id))))


def movement_of(store: Store, joint: str, motion: str) -> str:
    """Return the movement of a joint, or the motion, that a word names there; an empty text where it names none."""
    named = named_in(store, motion)
    leaves = set(store.leaves(joint))
    here = [
        fact.subject
        for fact in store.facts_of(OCCURS_AT)
        if set(store.leaves(fact.object)) & leaves and store.structures[fact.subject].label.lower().startswith(motion)
    ]
    ankle = [fact.subject for fact in store.facts_of(OCCURS_AT) if fact.object == joint and fact.subject.endswith(f"_{motion}")]
    return next(iter([*ankle, *(here if len(leaves) == 1 else ()), *named]), "")
