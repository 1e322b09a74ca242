"""Which of several findings is meant where one is asked for: the one that clearly most works name."""

from __future__ import annotations

import re

from footgraph.facts import Fact
from footgraph.patterns import Pattern
from footgraph.questions import Condition, Evidence, Question, is_skin_of_sides, kinds_in
from footgraph.store import GROUPS, Store
from footgraph.vocabulary import (
    BRANCH_OF,
    CONNECTS,
    CONTINUATION_OF,
    HAS_ACTION,
    HAS_INSERTION,
    HAS_ORIGIN,
    INNERVATED_BY,
    LOADS,
    MEMBER_OF,
    OCCURS_AT,
    PART_OF,
    PASSES_ALONG,
    RECEIVES_BLOOD_FROM,
    SUPPORTS,
    TENDON_OF,
)

CHIEFLY = Pattern(
    r"\b(?:main|chief|principal|primary|mainly|chiefly|primarily|principally|mostly|usually|typically|classically|commonest"
    r"|most (?:often|common|commonly|frequent|frequently|likely|important)|as a rule|in most (?:people|cases|feet)"
    r"|most of the (?:load|work|strain|effort))\b"
)
CLEARLY = 1.5
"""How many times as many works must name the last of the chief ones as name the next."""
MAIN_LEAD = 1.3
"""How many times as many works must name what is asked for as the main one as name the next."""
ONE_LEAD = 2.0
"""The same, where no more than the singular says that one is asked for."""
SEVERAL = (
    r"(?:nerves|arteries|veins|bones|muscles|ligaments|tendons|joints|toes|metatarsals|roots|insertions|origins|branches"
    r"|muskeln|nerven|knochen|structures|parts|actions|movements|motions|functions|jobs|they|two|three|four|of|are|do)"
)
SEVERAL_ASKED = Pattern(rf"\b(?!of\b){SEVERAL}\b|\b(?:which|what) of\b")
ONE = (
    r"(?:nerve|artery|vein|bone|muscle|ligament|tendon|joint|compartment|layer|retinaculum|toe|metatarsal|metatarsal head|root"
    r"|fascia|sheet|membrane|septum|landmark|part|point|pulse|puls|insertion|origin|branch|nerv|muskel|gelenk|arterie)"
)
VERBS = r"(?:does|did|is|was|has|have|can)"
ONE_ASKED = Pattern(
    r"(?<!muscles )(?<!bones )(?<!nerves )(?<!tendons )(?<!ligaments )(?<!arteries )(?<!joints )"  # 'muscles which take origin'
    rf"\b(?:which|what(?:'s)?|whats|wich|welcher|welchen|welche|welches)(?: (?!{SEVERAL}\b|{VERBS}\b)[\w-]+){{0,3}}? {ONE}\b"
    r"(?! of (?:these|the following)| (?:heads|bones|bases|shafts|groups|layers|compartments|branches|joints|tendons|muscles)\b)"
    r"|\bwhich one\b"
    rf"|\bits {ONE}\b|[:,.;?–-]\s+(?:[\w-]+ ){{0,2}}{ONE}(?: \w+){{0,3}}\?$",
)
"""One thing asked for: 'which nerve', or a noun in the singular at the end of a case: 'torn ligament?'."""
ONE_MUSCLE = Pattern(
    r"^(?!\W*where (?:[\w-]+ ){2,4}?of\b)\W*(?:(?:name|give|state|identify) )?(?:the |a |an )?(?:(?!muscles)[\w-]+ ){0,3}?"
    r"(?:muscle|ligament|nerve|artery|vein|tendon) (?:that|which|who|whose|for|from|of|with|\w+ing)\b"
    r"|[.:,;?–-] ?muscle\W*$|\bwho \w+s\b(?! (?:up )?(?:which|what))"
)
"""One muscle is asked for without 'which': 'muscle that curls the toes', 'who curls the toes'."""
NEXT_DEEP = Pattern(
    r"\b(?:what|structure|layer|which)\b(?! are\b).{0,20}\b(?:immediately|directly|just|right|next) "
    r"(?:deep|superficial|beneath|under|underneath|below)\b"
)
"""What lies next in depth is one thing: 'structure immediately deep to gastrocnemius'."""
SEVERAL_CHIEF = Pattern(
    r"\b(?:nerves|arteries|veins|bones|muscles|ligaments|tendons|joints|toes|metatarsals|roots|insertions|origins|attachments"
    r"|branches|muskeln|nerven|knochen|two|three|four)\b",
)
EVERY = Pattern(
    r"\b(?:all|both|and (?:which|what)|which ones|every|list"
    r"|name the(?! (?:[\w-]+ ){0,2}?(?:artery|vein|nerve|ligament|retinaculum|joint|bone)\b))\b",
)
"""All are asked for; 'name the artery' asks for one as 'which artery' does."""


SEVERAL_TIES = Pattern(r"\b(?:ligaments|membranes|septa|fasciae|bands|structures)\b")
ONE_TIE = Pattern(r"\b(?:ligament|membrane|septum|fascia|band|sheet)\b(?!s)")


def called(store: Store, found: Evidence, noun: str) -> Evidence:
    """Return the findings whose names hold a noun, where some do: membranes, of membranes, septa and sheaths."""
    return {id: facts for id, facts in found.items() if noun.lower() in store.structures[id].label.split()} or found


def tying_just(store: Store, question: Question, found: Evidence) -> Evidence:
    """Return the ties that join just the structures named, where some do and others go on to further ones."""
    if not question.conditions or any(one.relations != (CONNECTS,) or one.negated for one in question.conditions):
        return {}
    others = {other for one in question.conditions for other in one.others}
    others |= {whole for _, part, whole in store.ends_of(PART_OF) if part in others}
    if len({leaf for other in others for leaf in store.leaves(other)}) < 2:  # between one bone and any other
        return {}
    named = {id for other in others for id in (*store.within(other), *store.groups_of(other))}
    ends = {id: {end for end in ends_of(store, id) if store.structures[end].kind == "bone"} for id in found}
    return {id: found[id] for id, its in ends.items() if its and its <= named}


def with_their_parts(store: Store, found: Evidence) -> Evidence:
    """Return the findings that are no parts of others among them, each with what is told of its parts too."""
    parts = [(part, whole) for _, part, whole in store.ends_of(PART_OF) if {part, whole} <= found.keys()]
    wholes = {id: list(facts) for id, facts in found.items() if all(id != part for part, _ in parts)}
    for part, whole in dict.fromkeys(parts):
        if whole in wholes and len(store.voices(found[part])) > len(store.voices(found[whole])):
            wholes[part] = list(found[part])  # what more works name by itself stands for itself
        elif whole in wholes:
            wholes[whole] += found[part]
    return wholes


def ends_of(store: Store, tie: str) -> set[str]:
    """Return what a ligament or membrane is attached to, groups opened."""
    return {leaf for fact in store.facts_of(CONNECTS) if fact.subject == tie for leaf in store.leaves(fact.object)}


def told_alone(question: Question, found: Evidence) -> Evidence:
    """Return the one joint of a movement that works name by itself, not only with others in a group; nothing for several."""
    if question.kinds != ("joint",) or any(one.relations != (OCCURS_AT,) for one in question.conditions):
        return {}
    alone = {id: facts for id, facts in found.items() if any(id in (fact.subject, fact.object) for fact in facts)}
    return alone if len(alone) == 1 else {}


def beyond_sesamoids(text: str, question: Question, found: Evidence) -> Evidence:
    """Return the one bone on which a muscle ends beside the sesamoids in its tendon, where one is asked for."""
    beyond = {id: facts for id, facts in found.items() if "sesamoid" not in id}
    is_so = question.kinds == ("bone",) and asks_for_ends(question) and ONE_ASKED.search(text) and len(beyond) == 1
    return beyond if is_so and len(found) > 1 else {}


def foremost_told(store: Store, text: str, question: Question, found: Evidence) -> Evidence:
    """Return the one finding that clearly most works name, where one is asked for: 'which nerve', 'the main insertion'.

    Of ligaments between two bones it is first those that tie no other, of joints the one that is told of by itself.
    """
    if len(found) > 1 and question.number < 2 and not EVERY.search(text):
        noun = ONE_TIE.search(text)
        named = called(store, found, noun[0] if noun else "")
        if len(named) == 1 and noun and noun[0].lower() in ("membrane", "septum"):
            found = named
        ties = {} if SEVERAL_TIES.search(text) else tying_just(store, question, named)
        if ties:
            return (most_told(store, question, ties, ONE_LEAD) if len(ties) > 1 else {}) or ties
        if noun and not SEVERAL_TIES.search(text) and {store.structures[id].kind for id in found} <= {"ligament", "fascia"}:
            wholes = with_their_parts(store, found)
            return wholes if len(wholes) == 1 else most_told(store, question, wholes, ONE_LEAD)
        joint = {} if re.search(r"\bjoints\b", text, re.IGNORECASE) else told_alone(question, found)
        if alone := joint or beyond_sesamoids(text, question, found):
            return alone
    is_chief = bool(CHIEFLY.search(text)) and not SEVERAL_ASKED.search(text)
    is_chief = is_chief or asks_chief_end(text, question)
    is_type = question.kinds == ("joint_type",) and not re.search(r"\btypes|kinds\b", text, re.IGNORECASE)
    is_one = (
        is_chief
        or is_type
        or bool(
            NEXT_DEEP.search(text)
            or ONE_ASKED.search(text)
            or (ONE_MUSCLE.search(text) and not re.search(r"\bmuscles\b", text, re.IGNORECASE))
        )
    )
    of_sides = any(is_skin_of_sides(store, one) for one in question.conditions)
    if len(found) < 2 or question.number > 1 or not is_one or of_sides or EVERY.search(text):
        return {}
    if own := {id: facts for id, facts in found.items() if any(fact.relation == LOADS and fact.object == id for fact in facts)}:
        found = own  # told of the muscle itself, not of a group it is in
        if len(own) == 1:
            return own
    both = sum(one.relations == (HAS_ACTION,) and one.side == "subject" for one in question.conditions) > 1
    lead = MAIN_LEAD if is_chief or question.kinds == ("joint_type",) else CLEARLY if both else ONE_LEAD
    return most_told(store, question, found, lead)


PART_ASKED = Pattern(r"\b(?:which|what) (?:exact )?part of\b")
SEVERAL_ASKED_FOR = Pattern(
    r"\b(?:which|what|welche)(?: [\w-]+){0,3}? "
    r"(?:nerves|arteries|veins|bones|muscles|ligaments|tendons|joints|metatarsals|branches)\b",
)
FROM_TO = Pattern(r"\b(?:and|to|from) (?:which|what)\b|\b(?:which|what) (?:\w+ )?to (?:which|what)\b|\bwho\b")


ONE_OF_THEM = frozenset(
    (
        *("artery", "bone", "bone_feature", "compartment", "fascia", "joint", "layer", "ligament", "muscle", "nerve"),
        *("retinaculum", "tendon", "vein"),
    )
)
"""Kinds of which the singular asks for one."""


def is_of_joints(store: Store, ids: tuple[str, ...]) -> bool:
    """Tell whether some structures are joints."""
    return {store.structures[id].kind for id in ids} == {"joint"}


def is_a_group(store: Store, found: Evidence) -> bool:
    """Tell whether some findings are just the members of one group, as the lumbricals are."""
    groups = {group for id in found for group in store.groups_of(id) if store.structures[group].kind in GROUPS}
    return any(set(store.leaves(group)) == set(found) for group in groups)


def is_group_of_muscles(store: Store, ids: tuple[str, ...]) -> bool:
    """Tell whether just one group is named, all of muscles."""
    return len(ids) == 1 and store.structures[ids[0]].kind in GROUPS and kinds_in(store, ids[0]) == {"muscle"}


def are_several(store: Store, question: Question, found: Evidence) -> bool:
    """Tell whether several are a fair answer though one is asked for: the lumbricals, the nerves of a joint, who does not.

    A tendon passes under each retinaculum on its way, what several toes do takes place at a joint of each, and the muscles of
    a group may have several nerves, as may the sides of a toe.
    """
    muscles = "muscle" in question.kinds
    of_toes = any(
        OCCURS_AT in one.relations and len(one.others) == 1 and len(store.leaves(one.others[0])) > 1
        for one in question.conditions
    )
    denied = any(one.negated for one in question.conditions)
    of_joints = any(INNERVATED_BY in one.relations and is_of_joints(store, one.others) for one in question.conditions)
    of_group = question.kinds == ("nerve",) and any(
        one.relations == (INNERVATED_BY,) and one.side == "object" and is_group_of_muscles(store, one.others)
        for one in question.conditions
    )
    return (
        of_joints
        or of_group
        or any(is_skin_of_sides(store, one) for one in question.conditions)
        or question.kinds == ("retinaculum",)
        or (question.kinds == ("joint",) and of_toes)
        or ((muscles or question.kinds == ("joint",)) and is_a_group(store, found))
        or (muscles and denied and len(found) < FEW)
    )


def is_torn(store: Store, text: str, question: Question, found: Evidence) -> bool:
    """Tell whether one is asked for of which several are found, none of them named by clearly most works.

    Of muscles that move something several are a fair answer: which muscle does it is asked of all who do.
    """
    if len(found) < 2 or question.number > 1 or EVERY.search(text) or FROM_TO.search(text):
        return False
    if not (ONE_ASKED.search(text) or ONE_MUSCLE.search(text) or NEXT_DEEP.search(text)) or SEVERAL_ASKED_FOR.search(text):
        return False
    if are_several(store, question, found):
        return False
    moves = any(HAS_ACTION in one.relations for one in question.conditions)
    if not question.kinds:
        return bool(PART_ASKED.search(text) or NEXT_DEEP.search(text))
    return not moves and question.kinds[0] in ONE_OF_THEM


TENDON_ASKED = Pattern(r"\b(?:which|what|name the|the) (?:\w+ )?tendon\b")


def common_tendon(store: Store, text: str, question: Question, found: Evidence) -> Evidence:
    """Return the one tendon in which the muscles end that most works name, where one tendon is asked for; else nothing."""
    ends = all(set(one.relations) <= set(ENDS_OF_MUSCLES) for one in question.conditions)
    if "muscle" not in question.kinds or not ends or len(found) < 2 or not TENDON_ASKED.search(text):
        return {}
    often = told_by_most(store, found, MANY)
    told = [fact for fact in store.facts_of(TENDON_OF) if fact.object in found]
    tendons = dict.fromkeys(fact.subject for fact in told)
    shared = [id for id in tendons if len(often) > 1 and often.keys() <= {fact.object for fact in told if fact.subject == id}]
    return {id: [fact for muscle in often for fact in found[muscle]] for id in shared} if len(shared) == 1 else {}


def told_of_a_tendon(store: Store, text: str, question: Question, found: Evidence) -> Evidence:
    """Return the one finding that is told of its tendon, where one tendon is asked for; nothing where there is no such one."""
    if "tendon" not in question.kinds or len(found) < 2 or not TENDON_ASKED.search(text):
        return {}
    of_tendons = {id for id, facts in found.items() if any(store.structures[fact.subject].kind == "tendon" for fact in facts)}
    return {id: found[id] for id in of_tendons} if len(of_tendons) == 1 else {}


def most_told(store: Store, question: Question, found: Evidence, lead: float) -> Evidence:
    """Return the one of two or more findings that so many times as many works name as name the next; nothing if none is."""
    voices = {id: min((voices_for(store, facts, one) for one in question.conditions), default=0) for id, facts in found.items()}
    first, second, *_ = sorted(voices, key=lambda id: (-voices[id], id))
    return {first: found[first]} if voices[first] and voices[first] >= lead * voices[second] else {}


PERFORMING = "muscles performing "
CHIEF_SHARE = 0.6
"""How many of the works that name its first mover must name a muscle for it to count as a chief one of a movement."""
CHIEF_LEAD = 2.0
"""How many times as much of a movement must be the work of one nerve's muscles as of one that is left out."""
MOST_NERVES = 2
"""More are no answer to which nerve serves a movement."""


def nerve_of_chief(store: Store, question: Question, found: Evidence) -> Evidence:
    """Return the nerves of by far most of the muscles of one movement, weighed by how many works name each: one or two.

    The everters are those of the superficial fibular nerve, though fibularis tertius helps them a little; the inverters are
    those of two nerves.
    """
    only = question.conditions[0] if len(question.conditions) == 1 else None
    if only is None or question.kinds != ("nerve",) or only.negated or not only.said.startswith(PERFORMING):
        return {}
    motion = only.said.removeprefix(PERFORMING)
    told: dict[str, set[str]] = {}
    for fact in store.facts_of(HAS_ACTION):
        if motion in store.structures[fact.object].label:
            for leaf in store.leaves(fact.subject):
                told.setdefault(leaf, set()).add(store.families.get(fact.source, fact.source))
    most = max((len(told[one]) for one in told.keys() & set(only.others)), default=0)
    weights = dict.fromkeys(found, 0)
    for id, facts in found.items():
        served = {leaf for fact in facts for leaf in store.leaves(fact.subject)} & set(only.others)
        weights[id] = sum(len(told.get(one, ())) for one in served if len(told.get(one, ())) > CHIEF_SHARE * most)
    most = max(weights.values(), default=0)
    chief = {id: facts for id, facts in found.items() if weights[id] and CHIEF_LEAD * weights[id] > most}
    return chief if len(chief) <= MOST_NERVES else {}


def main_artery(store: Store, question: Question, found: Evidence) -> Evidence:
    """Return the one artery that works call the main one of just what a question asks about: of the body of the talus."""
    only = question.conditions[0] if len(question.conditions) == 1 else None
    if only is None or question.kinds != ("artery",) or only.negated or RECEIVES_BLOOD_FROM not in only.relations:
        return {}
    of_it = {id: [fact for fact in facts if is_main_of(fact, only.others)] for id, facts in found.items()}
    told = {id: facts for id, facts in of_it.items() if facts}
    return told if len(told) == 1 else {}


def is_main_of(fact: Fact, places: tuple[str, ...]) -> bool:
    """Tell whether a fact calls an artery the main one of a place as a whole: of its part, where it tells only of that."""
    return fact.part("weight") == "main" and (fact.part("feature") or fact.subject) in places


def voices_for(store: Store, facts: list[Fact], condition: Condition) -> int:
    """Return how many works tell what meets a condition: of a movement just it, as who flexes all of a toe flexes its tip too."""
    told = [fact for fact in facts if fact.relation in condition.relations] or facts
    if PASSES_ALONG in condition.relations:  # what runs with something has it running with itself
        pairs = {(fact.object, fact.subject) for fact in told}
        told = [*told, *(fact for fact in store.facts_of(PASSES_ALONG) if (fact.subject, fact.object) in pairs)]
    if condition.relations == (HAS_ACTION,) and condition.side == "subject":
        moved = {leaf for other in condition.others for leaf in store.leaves(other)}
        told = [fact for fact in told if set(store.leaves(fact.object)) <= moved]
    return len(store.voices(told))


def asks_chief_end(text: str, question: Question) -> bool:
    """Tell whether the main one of the bones or places is asked for where a muscle begins or ends."""
    only_ends = asks_for_ends(question) and all(MEMBER_OF not in one.relations for one in question.conditions)
    return only_ends and bool(CHIEFLY.search(text)) and not SEVERAL_CHIEF.search(text)


ENDS_OF_MUSCLES = frozenset((HAS_ORIGIN, HAS_INSERTION))


def asks_for_ends(question: Question) -> bool:
    """Tell whether it is asked where a muscle begins or ends, among the members of a group or at all, and nothing else."""
    ends = [one for one in question.conditions if one.relations != (MEMBER_OF,)]
    return bool(ends) and all(ENDS_OF_MUSCLES.issuperset(one.relations) and one.side == "object" for one in ends)


FEW = 4
"""Fewer muscles than this are a fair answer where one is asked for that does not do something."""
MANY = 0.4
"""Of the works that name the artery named most, the share that must name another for it to be told with it."""
RARELY = 0.25
"""The same of the movements of a muscle."""
SELDOM = 0.1
"""The same of the ligaments of an arch."""


def told_by_many(store: Store, question: Question, found: Evidence) -> Evidence:
    """Return findings, of the arteries of one muscle those that textbooks tell, where others are named by few."""
    found = extending_all(store, question, found)
    acts = any(one.relations == (HAS_ACTION,) and one.side == "object" for one in question.conditions)
    if acts and question.kinds in ((), ("movement",)):
        return told_by_most(store, found, RARELY, HAS_ACTION)
    only = question.conditions[0] if len(question.conditions) == 1 else None
    if only is not None and only.relations == (SUPPORTS,) and only.side == "subject" and not only.negated:
        return ties_of_arch(store, found)
    if only is None or only.relations != (RECEIVES_BLOOD_FROM,) or only.side != "object" or question.kinds != ("artery",):
        return found
    kinds = {store.structures[id].kind for id in only.others}
    if kinds == {"region"}:
        return nearest_arteries(store, found)
    if kinds != {"muscle"}:
        return found
    return told_by_most(store, found, MANY)


def ties_of_arch(store: Store, found: Evidence) -> Evidence:
    """Return what supports an arch without the ligaments that few works name, and without the bands of one that is found."""
    ties = {id: facts for id, facts in found.items() if store.structures[id].kind in ("ligament", "fascia")}
    often = told_by_most(store, ties, SELDOM)
    voices = {id: len(store.voices(facts)) for id, facts in often.items()}
    bands = {fact.subject for fact in store.facts_of(PART_OF) if voices.get(fact.subject, 0) < voices.get(fact.object, 0)}
    return {id: facts for id, facts in found.items() if id not in ties or (id in often and id not in bands)}


def extending_all(store: Store, question: Question, found: Evidence) -> Evidence:
    """Return findings, of who extends toes just those who do so at the first joint, which the lumbricals bend."""
    moved = [one for one in question.conditions if one.relations == (HAS_ACTION,) and one.side == "subject" and not one.negated]
    asked = {leaf for one in moved[:1] for other in one.others for leaf in store.leaves(other)}
    first = {id for id in asked if id.endswith("_mtp_extension")}
    if len(moved) != 1 or not first or first == asked or not all(id.endswith("_extension") for id in asked):
        return found
    able = {
        id: facts
        for id, facts in found.items()
        if any(fact.relation == HAS_ACTION and first & set(store.leaves(fact.object)) for fact in facts)
    }
    return able or found


def told_by_most(store: Store, found: Evidence, share: float, relation: str = "") -> Evidence:
    """Return the findings that more works name than a share of those that name the one named most."""
    told = {id: [fact for fact in facts if relation in ("", fact.relation)] for id, facts in found.items()}
    voices = {id: len(store.voices(facts)) for id, facts in told.items()}
    most = max(voices.values(), default=0)
    return {id: facts for id, facts in found.items() if voices[id] > share * most}


def nearest_arteries(store: Store, found: Evidence) -> Evidence:
    """Return the arteries of a place without the trunk of two or more of them, and without what one of them goes on as."""
    branches: dict[str, set[str]] = {}
    for fact in store.facts_of(BRANCH_OF):
        if fact.subject in found and fact.object in found and fact.standing == "agreed":
            branches.setdefault(fact.object, set()).add(fact.subject)
    trunks = {id for id, some in branches.items() if len(some) > 1}
    if not trunks:
        return found
    further = {fact.subject for fact in store.facts_of(CONTINUATION_OF) if fact.object in found.keys() - trunks}
    return {id: facts for id, facts in found.items() if id not in trunks | further}


def main_actions(store: Store, found: Evidence, number: int = 1) -> Evidence:
    """Return the movements of the one motion, or the number of them, that clearly most works name: the main actions."""
    if own := {id: facts for id, facts in found.items() if any(fact.relation == LOADS and fact.object == id for fact in facts)}:
        single = {id: facts for id, facts in own.items() if store.structures[id].kind not in GROUPS} or own
        return single if len(single) < len(found) else {}  # told of the muscle itself, not of a group it is in
    firm = {id: [fact for fact in facts if number > 1 or fact.part("role") != "assistant"] for id, facts in found.items()}
    voices = voices_by_motion(store, firm)
    if number == 1 and max((prime := voices_by_motion(store, prime_movers(found))).values(), default=0) > 1:
        voices = {motion: prime.get(motion, 0) for motion in voices}
    ranked = sorted(voices, key=lambda motion: (-voices[motion], motion))
    lead = CLEARLY if number == 1 else MAIN_LEAD
    if len(ranked) <= number or voices[ranked[number - 1]] < lead * voices[ranked[number]]:
        return {}
    return {id: facts for id, facts in found.items() if motion_of(store, id) in ranked[:number]}


def prime_movers(found: Evidence) -> Evidence:
    """Return what works call a prime mover, or the movement of one, each with the facts that say so."""
    told = {id: [fact for fact in facts if fact.part("role") == "prime mover"] for id, facts in found.items()}
    return {id: facts for id, facts in told.items() if facts}


def voices_by_motion(store: Store, found: Evidence) -> dict[str, int]:
    """Return how many works name each motion of some movements, at whatever joints; empty where not all are movements."""
    if any(store.structures[id].kind != "movement" for id in found):
        return {}
    told: dict[str, set[str]] = {}
    for id, facts in found.items():
        told.setdefault(motion_of(store, id), set()).update(store.voices(facts))
    return {motion: len(works) for motion, works in told.items()}


def motion_of(store: Store, movement: str) -> str:
    """Return the motion of a movement, wherever it takes place: flexion, of the flexion of the big toe."""
    return next((fact.part("motion") for fact in store.facts_from(OCCURS_AT, movement)), movement)


def chief_movers(store: Store, question: Question, found: Evidence, *, just_one: bool = False) -> Evidence:
    """Return those findings that works call prime movers of just the movement that a question asks about; nothing if none is.

    Where one is asked for it is the one that most works call so, if there is one.
    """
    moved = [one for one in question.conditions if one.relations == (HAS_ACTION,) and one.side == "subject" and not one.negated]
    others = set(moved[0].others) if len(moved) == 1 else set()
    told = {id: [fact for fact in facts if others <= set(store.leaves(fact.object))] for id, facts in found.items()}
    prime = prime_movers(told) if others else {}
    most = max((len(facts) for facts in prime.values()), default=0)
    first = [id for id, facts in prime.items() if len(facts) == most]
    return {id: found[id] for id in (first if just_one and len(first) == 1 else prime)}
