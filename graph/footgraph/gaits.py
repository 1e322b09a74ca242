"""Questions of gait and of the functions of the foot: phases in order, who works in one and what happens, who contributes."""

import re
from collections.abc import Iterable, Sequence

from footgraph.answers import Answer, Found, answer_of, listing, sentence
from footgraph.facts import Fact, Structure
from footgraph.leading import chief_movers
from footgraph.measures import figures_in_words
from footgraph.mentions import mentions_in
from footgraph.motions import performing
from footgraph.patterns import Pattern
from footgraph.questions import Condition, Evidence, Question, evidence, kinds_in
from footgraph.records import NamedTuple
from footgraph.saying import capital, in_order, labels, plainly
from footgraph.several import opens_yes_no
from footgraph.store import Store
from footgraph.studies import about
from footgraph.vocabulary import (
    ACTIVE_IN,
    BEHAVES_IN,
    CONTRIBUTES_TO,
    FOLLOWED_BY,
    HAS_ACTION,
    HAS_FIGURE,
    HAS_JOINT_MOTION,
    IN_COMPARTMENT,
    OCCURS_AT,
    PART_OF,
)

PHASES = Pattern(r"\b(?:phases|parts|stages|divisions|subdivisions|rockers)\b|\bgait cycle\b.*\bdivided\b")
SERVES = Pattern(r"\b(?:contribut\w*|help\w*|provid\w*|serv\w*|responsible|role|part|do|does|make|give|what|which)\b")
WHEN = Pattern(
    r"\b(?:which|what|name|list)\b[^?]*?\b(?:phase|stage|subphase)\b|\b(?:phases|stages|subphases)\b|\bwhen\b|\bat what point\b"
    r"|\bactivity in\b|\b(?:at|during|in)\s*(?:_{2,}|\.{2,}|…)?\W*$",
)
WHEN_DONE = Pattern(
    r"^(?!.*\b(?:phases?|stages?|subphases?)\b)\W*when (?:the|an?|his|her|my|your|you|he|she|one"
    r"|somebody)\b[^?]*[,.;:] .*\b(?:what|which|who)\b"
)
"""What tells when something is done, and asks for something else: 'when the calf is squeezed ..., what has torn?'"""
MUSCLES = Pattern(r"\bmuscles?\b|\bwho\b")
BETWEEN = Pattern(r"\bbetween\b")
IN_TURN = Pattern(r"\b(?:(?:after|follow(?:s|ed)?|next|succeed(?:s|ed)?)|(?P<before>before|precede[sd]?|prior to))\b")
WORKS = Pattern(r"\b(?:work\w*|active|activ\w+|contract\w*|fir(?:e|es|ing)|used|on|engaged?|busy)\b")
IN_PHASE = Pattern(r"\b(?:happens?|happening|goes on|occurs?|takes place|moves?|doing|do|does|behaves?)\b")
MANNERS = ("eccentric", "concentric", "isometric")
SHARE = Pattern(
    r"\b(?:shares?|percent\w*|proportion|fraction|how (?:much|long|many percent)|duration|lasts|last\W*$|what part)\b|%",
)
CYCLES = ("walking_gait_cycle", "running_gait_cycle")
AT_END = Pattern(
    r"^(?:(?:with|by|on) )?(?:(?:which|what)(?: (?:phase|stage|event|part|period|moment))?|name the (?:phase|event) that)"
    r"(?: of (?:gait|walking))? "
    r"(?:(?P<first>does .* (?:begin|start)|(?:begins|starts|opens|initiates|is first|is the first)\b)"
    r"|(?P<last>does .* end|(?:ends|closes|completes|finishes|terminates|concludes|is last|is the last)\b))"
    r"|^(?:(?:name|what is|which is) )?(?:the )?(?:(?P<opening>first|opening|initial)|last|final) (?:phase|stage"
    r"|event|part|period) of\b"
    r"|\b(?P<begins>begins|starts) (?:with|at) (?:which|what|_{2,})|\bends (?:with|at) (?:which|what|_{2,})"
    r"|^(?:which|what)(?: (?:phase|event))? (?:marks?|signals?|defines?|indicates?) the "
    r"(?:(?P<marks>beginning|start|onset)|end|completion) of\b"
)
"""The first or the last of the phases: 'which event ends the stance phase', 'stance begins with what'."""
HOW_MANY = Pattern(r"\b(?:how many|number of)\b")
TURNED = Pattern(r"\b(?:follows|succeeds|after|precedes|before)\W*(?:(?:which|what)\b|_{2,}|\.{3}|…|$)")
"""'Midstance follows which phase' asks for the one before it."""
FIRST_PHASES = ("initial_contact", "running_touchdown")
"""The phases with which walking and running are counted from."""


def next_phase(store: Store, text: str, named: list[Structure]) -> Answer | None:
    """Return the phase of gait that comes after another, or before it; the cycle begins anew where it ends."""
    ones = innermost(store, named)
    if BETWEEN.search(text) and [one.kind for one in ones] == ["gait_phase", "gait_phase"]:
        steps = [
            (beside_in_turn(store, a.id, before=False), beside_in_turn(store, b.id, before=True)) for a, b in (ones, ones[::-1])
        ]
        by = {a: [f for f in store.facts_of(FOLLOWED_BY) if a in (f.subject, f.object)] for a, b in steps if a == b}
        read_as = f"Which phase comes between {ones[0].label} and {ones[1].label}?"
        return plainly(store, text, read_as, in_order(store, by)) if by else None
    told = IN_TURN.search(text)
    if len(ones) != 1 or ones[0].kind != "gait_phase" or not told:
        return None
    if re.search(r"\b(?:muscles?|movements?|happens?)\b", text, re.IGNORECASE):
        return None
    before = bool(told["before"]) != bool(TURNED.search(text))
    there = beside_in_turn(store, ones[0].id, before=before)
    if not there:
        return None
    by = {there: [fact for fact in store.facts_of(FOLLOWED_BY) if {fact.subject, fact.object} == {there, ones[0].id}]}
    return plainly(store, text, f"Which phase comes {'before' if before else 'after'} {ones[0].label}?", in_order(store, by))


def beside_in_turn(store: Store, phase: str, *, before: bool) -> str:
    """Return the phase of the same rank after another, or before it; of the rockers the first and the last have one neighbour."""
    inside = list(in_turn(store, within_phase(store, phase))) or [phase]
    end = inside[0] if before else inside[-1]
    for order in (*(list(in_turn(store, within_phase(store, cycle))) for cycle in CYCLES), list(in_turn(store, rockers(store)))):
        place = order.index(end) + (-1 if before else 1) if end in order else -1
        if end in order and (0 <= place < len(order) or order[0] in FIRST_PHASES):
            there = order[place % len(order)]
            wholes = [fact.object for fact in store.facts_from(PART_OF, there) if fact.object not in CYCLES]
            return there if len(inside) == 1 else next((id for id in wholes if id != phase), "")
    return ""


def in_turn(store: Store, inside: Iterable[str]) -> dict[str, list[Fact]]:
    """Return those of some phases that follow one another from the first on, each with the facts that say so."""
    steps = [fact for fact in store.facts_of(FOLLOWED_BY) if {fact.subject, fact.object} <= set(inside)]
    later = {fact.object for fact in steps}
    starts = [fact.subject for fact in steps if fact.subject in FIRST_PHASES]
    starts += [fact.subject for fact in steps if fact.subject not in later]
    put: dict[str, list[Fact]] = dict.fromkeys(starts[:1], steps[:1])
    while more := [fact for fact in steps if fact.subject == list(put)[-1] and fact.object not in put]:
        put[more[0].object] = [fact for fact in more if fact.object == more[0].object]
    return put


def rockers(store: Store) -> list[str]:
    """Return the rockers of the foot, which part the stance by what it turns over."""
    return [id for id, one in store.structures.items() if one.kind == "gait_phase" and one.label.endswith("rocker")]


def without_rockers(store: Store, text: str, by: Evidence) -> Evidence:
    """Return what is told of phases without the rockers, which part the stance once more, where they are not asked for."""
    aside = () if "rocker" in text.lower() else rockers(store)
    return {id: facts for id, facts in by.items() if id not in aside} or by


def phases(store: Store, text: str, named: list[Structure]) -> Answer | None:
    """Return the phases of walking or running, or of a part of either: in order, how many they are, the first or the last."""
    ones = [one for one in named if one.kind == "gait_phase"]
    end = AT_END.search(text)
    if any(one.kind in ("muscle", "exercise", "nerve") for one in named) or not (end or PHASES.search(text)):
        return None
    if [one.id for one in ones] in ([], ["walking_gait_cycle"]) and re.search(r"\brun(?:ning)?\b", text, re.IGNORECASE):
        ones = store.find("running gait cycle")
    are_rockers = bool(re.search(r"\brockers\b", text, re.IGNORECASE))
    what = "the foot's rockers" if are_rockers else ones[0].label if len(ones) == 1 else ""
    put = in_turn(store, rockers(store) if are_rockers else within_phase(store, ones[0].id)) if what else {}
    if what and ones and ones[0].id in CYCLES and MAIN_PARTS.search(text):
        put = {f.subject: [f] for f in store.facts_of(PART_OF) if f.object == ones[0].id and f.subject not in put}
    if len(put) < 2:
        return None
    shown = [Found(store.structures[id], tuple(facts)) for id, facts in put.items()]
    if end:
        first = any(end[name] for name in ("first", "opening", "begins", "marks"))
        one = shown[0] if first else shown[-1]
        return plainly(store, text, f"Which phase of {what} is the {'first' if first else 'last'}?", [one])
    listed = " – ".join(one.structure.label for one in shown)
    if HOW_MANY.search(text):
        return plainly(
            store, text, f"How many phases has {what}?", shown, said=f"{len(shown)}: {listed}.", kind="count", value=len(shown)
        )
    said = f"Phases of {what}: {listed}."
    return plainly(store, text, f"What are the phases of {what}, in order?", shown, said=said)


MAIN_PARTS = Pattern(r"\b(?:two|2|main|major|basic|principal) (?:\w+ )?(?:phases|parts|stages|divisions)\b")
"""Words that ask for stance and swing, and not for what each is made of."""
WHOLE_ASKED = Pattern(
    r"\b(?:in|during|of|to|within|part of) (?:which|what) (?:(?:main|major) )?(?:phase|part|portion)\b"
    r"|\bbelongs? to (?:which|what)\b|\b(?:which|what) (?:phase|part)\b.*\b(?:include|contain|belong|part of)\w*"
)
ROCKER_ASKED = Pattern(r"\b(?:which|what|name the) (?:of the )?(?:foot )?rockers?\b")


def of_which(store: Store, text: str, named: list[Structure]) -> Answer | None:
    """Return to which part of the gait cycle a phase belongs: stance or swing; or the rocker that is part of a phase."""
    ones = innermost(store, [one for one in named if one.kind == "gait_phase"])
    if len(ones) != 1 or any(one.kind != "gait_phase" for one in named) or opens_yes_no(mentions_in(store, text)):
        return None
    turning, inside = rockers(store), set(within_phase(store, ones[0].id))
    by: dict[str, list[Fact]] = {}
    if ROCKER_ASKED.search(text):
        for fact in store.facts_of(PART_OF):
            if fact.subject in turning and fact.object == ones[0].id:
                by.setdefault(fact.subject, []).append(fact)
        return plainly(store, text, f"Which rocker is part of {ones[0].label}?", in_order(store, by)) if len(by) == 1 else None
    if not WHOLE_ASKED.search(text) or ones[0].id in turning:
        return None
    for fact in store.facts_of(PART_OF):
        if fact.subject == ones[0].id and fact.object not in CYCLES and fact.object not in inside:
            by.setdefault(fact.object, []).append(fact)
    return (
        plainly(store, text, f"To which part of the gait cycle does {ones[0].label} belong?", in_order(store, by)) if by else None
    )


TURNS = ("foot_eversion", "foot_inversion")
EITHER_WAY = Pattern(r"\b(?:pronat|evert)\w*\b.*\b(?:supinat|invert)|\b(?:supinat|invert)\w*\b.*\b(?:pronat|evert)")
"""Both ways in which the foot may turn, of which one is to be chosen."""


def turned_in_phase(store: Store, text: str, named: list[Structure]) -> Answer | None:
    """Return which way the foot turns in a phase of gait, where both ways are offered: 'is it pronated or supinated'."""
    ones = innermost(store, [one for one in named if one.kind == "gait_phase"])
    if len(ones) != 1 or not EITHER_WAY.search(text):
        return None
    by: dict[str, list[Fact]] = {}
    for fact in store.facts_of(HAS_JOINT_MOTION):
        if fact.subject == ones[0].id and fact.object in TURNS:
            by.setdefault(fact.object, []).append(fact)
    return (
        plainly(store, text, f"Which way does the foot turn in {ones[0].label}?", in_order(store, by)) if len(by) == 1 else None
    )


def within_phase(store: Store, id: str) -> tuple[str, ...]:
    """Return a phase with all its parts and theirs."""
    found = [id]
    for whole in found:
        found += [f.subject for f in store.facts_of(PART_OF) if f.object == whole and f.subject not in found]
    return tuple(dict.fromkeys(found))


def innermost(store: Store, named: list[Structure]) -> list[Structure]:
    """Return what is named without a phase of gait of which another is a part: midstance, of 'midstance of the gait cycle'."""
    inside = {one.id: set(within_phase(store, one.id)) - {one.id} for one in named if one.kind == "gait_phase"}
    return [one for one in named if not any(other.id in inside.get(one.id, ()) for other in named)]


def at_work(store: Store, text: str, named: list[Structure]) -> Answer | None:
    """Return the muscles that work in a phase of gait, in one manner if one is asked for."""
    ones = innermost(store, named)
    if (
        len(ones) != 1
        or ones[0].kind != "gait_phase"
        or not (MUSCLES.search(text) and WORKS.search(text))
        or opens_yes_no(mentions_in(store, text))
    ):
        return None
    manner = manner_in(text)
    parts = (("manner", manner),) if manner else ()
    condition = Condition((ACTIVE_IN,), "subject", (ones[0].id,), ones[0].label, parts)
    found = evidence(store, Question("structures", ("muscle", "muscle_head"), (condition,)))
    how = f"{manner}ally " if manner else ""
    read_as = f"Which muscles work {how}in {ones[0].label}?"
    if not found:
        said = f"No source here tells of a muscle that works {how}in {ones[0].label}."
        return answer_of(store, question=text, reading=read_as, status="unknown", kind="structures", text=said)
    shown = in_order(store, found)
    return plainly(store, text, read_as, shown, said=f"Working {how}in {ones[0].label}: {listing(labels(store, shown))}.")


def manner_in(text: str) -> str:
    """Return the manner of work that a text names, or an empty string.

    >>> manner_in("which muscles work eccentrically in midstance?")
    'eccentric'
    """
    return next((manner for manner in MANNERS if manner in text.lower()), "")


CONTRACTION = Pattern(
    r"\b(?:types?|kinds?|sorts?|forms?|modes?|manner) of (?:muscle |muscular )?(?:contraction|muscle work|muscle action)\b"
    r"|\b(?:con|ec)centric(?:ally)?(?: contraction)?,? or (?:con|ec)centric(?:ally)?\b|^\W*how (?:does|do) [^?]* contract\b"
)
"""What asks how a muscle works: 'is its contraction concentric or eccentric?'"""


def manner_of_work(store: Store, text: str) -> Answer | None:
    """Return how a muscle works in a phase of gait, lengthening or shortening, where works tell but one manner."""
    if not CONTRACTION.search(text):
        return None
    named = [store.structures[m.ids[0]] for m in mentions_in(store, text[:300]) if m.ids]
    muscles = [one for one in named if kinds_in(store, one.id) <= {"muscle", "muscle_head"}]
    phases = innermost(store, [one for one in named if one.kind == "gait_phase"])
    if len(muscles) != 1 or len(phases) != 1:
        return None
    near, inside = about(store, muscles[0].id), set(within_phase(store, phases[0].id))
    told: Evidence = {}
    for fact in store.facts_of(ACTIVE_IN):
        if fact.subject in near and fact.object in inside and fact.part("manner") and fact.standing == "agreed":
            told.setdefault(fact.part("manner"), []).append(fact)
    if len(told) != 1:
        return None
    [(manner, facts)] = told.items()
    read_as = f"How does {muscles[0].label} work in {phases[0].label}?"
    return plainly(store, text, read_as, [Found(Structure("", manner, "manner"), tuple(facts))], said=f"{capital(manner)}.")


def when_at_work(store: Store, text: str, named: list[Structure]) -> Answer | None:
    """Return the phases of gait that a muscle works in, in one manner if one is asked for.

    That it works most in one of them is not told by sources, which give its times: all are named, with these.
    """
    muscles = [one for one in named if kinds_in(store, one.id) <= {"muscle", "muscle_head"}]
    within = innermost(store, [one for one in named if one.kind == "gait_phase"])
    if len(muscles) != 1 or len(named) > 1 + len(within) or not WHEN.search(text) or not WORKS.search(text):
        return None
    if opens_yes_no(mentions_in(store, text)):
        return None
    manner = manner_in(text)
    near = about(store, muscles[0].id)
    cycle = "running" if re.search(r"\brun(?:s|ning)?\b", text, re.IGNORECASE) else "" if within else "walking"
    within = store.find(f"{cycle} gait cycle") if cycle else within
    inside = {phase for one in within for phase in within_phase(store, one.id)}
    by: dict[str, list[Fact]] = {}
    for fact in store.facts_of(ACTIVE_IN):
        if fact.subject in near and (not inside or fact.object in inside) and (not manner or fact.part("manner") == manner):
            by.setdefault(fact.object, []).append(fact)
    by = without_rockers(store, text, by)
    how = f" {manner}ally" if manner else ""
    whole = within[0].label
    read_as = f"In which phases of {whole} does {muscles[0].label} work{how}?"
    if not by:
        said = f"No source here tells of a phase of {whole} in which {muscles[0].label} works{how}."
        return answer_of(store, question=text, reading=read_as, status="unknown", kind="structures", text=said)
    shown = in_order(store, by)
    times = ("; ".join(dict.fromkeys(filter(None, (fact.part("timing") for fact in one.facts)))) for one in shown)
    told = [f"{one.structure.label}{f' ({time})' if time else ''}" for one, time in zip(shown, times, strict=True)]
    return plainly(store, text, read_as, shown, said=f"{capital(muscles[0].label)} works{how} in {listing(told)}.")


def when_moved(store: Store, text: str, named: list[Structure]) -> Answer | None:
    """Return the phases of walking in which a joint makes a movement: 'during which phase does the subtalar joint evert'."""
    mentions = mentions_in(store, text[:300])
    motions = [m.senses["motion"] for m in mentions if "motion" in m.senses]
    joints = [one.id for one in named if one.kind == "joint"]
    if not WHEN.search(text) or len(motions) != 1 or len(joints) > 1 or opens_yes_no(mentions) or WHEN_DONE.search(text):
        return None
    moved = performing(store, motions[0], joints)
    inside = set(within_phase(store, CYCLES[0])) - set(CYCLES)
    if any(one.kind not in ("joint", "gait_phase", "movement", "motion", "region") for one in named) or moved is None:
        return None
    by: dict[str, list[Fact]] = {}
    for fact in store.facts_of(HAS_JOINT_MOTION):
        if fact.object in moved.others and fact.subject in inside:
            by.setdefault(fact.subject, []).append(fact)
    by = without_rockers(store, text, by)
    return plainly(store, text, f"In which phases of walking is there {moved.said}?", in_order(store, by)) if by else None


OF_SHARE = Pattern(
    r"^\W*(?:which|what|name the) (?:of the (?:two )?)?(?:\w+ )?(?:phase|part|period)\b"
    r"[^?]*?(?<![\d.-])(?P<share>\d{2}) ?(?:percent|per cent|%)"
)
"""'Which phase takes up 40 percent of the gait cycle?'"""
OTHER_CYCLE = Pattern(
    r"\b(?:run\w*|jog\w*|sprint\w*|flight|first|last|at \d|from \d|to \d|between|begins?|starts?|ends?|after|before)\b"
)
"""What asks of running, or of a moment."""


def of_share(store: Store, text: str, _named: list[Structure]) -> Answer | None:
    """Return the phase of walking that takes up the share of the gait cycle that a question tells."""
    found = None if OTHER_CYCLE.search(text) else OF_SHARE.match(text)
    if not found:
        return None
    inside = within_phase(store, CYCLES[0])
    figures = [fact for fact in store.facts_of(HAS_FIGURE) if fact.part("quantity") == "share_of_gait_cycle"]
    by: dict[str, list[Fact]] = {}
    for fact in figures:
        if fact.subject in inside and fact.object == found["share"]:
            by.setdefault(fact.subject, []).append(fact)
    read_as = f"Which phase takes up {found['share']} percent of the gait cycle?"
    return plainly(store, text, read_as, in_order(store, by)) if len(by) == 1 else None


def lasting(store: Store, text: str, named: list[Structure]) -> Answer | None:
    """Return what share of the gait cycle a phase takes up, as each source gives it."""
    ones = [one for one in named if one.kind == "gait_phase"]
    if len(ones) != len(named) or not SHARE.search(text):
        return None
    if MOMENT.search(text):
        return at_moment(store, text, innermost(store, ones))
    figures = [fact for fact in store.facts_of(HAS_FIGURE) if fact.part("quantity") == "share_of_gait_cycle"]
    for one in ones:
        if facts := [fact for fact in figures if fact.subject == one.id]:
            read_as = f"What share of the gait cycle does {one.label} take up?"
            said = f"{capital(one.label)}: {figures_in_words(store, facts)}."
            value = told_by_most(store, facts)
            return plainly(store, text, read_as, [Found(one, tuple(facts))], said=said, kind="description", value=value)
    for one in innermost(store, ones):
        begins, ends = (times(store, one.id, at) for at in ("beginning", "end"))
        start, end = told_by_most(store, begins), told_by_most(store, ends)
        if start is not None and end is not None:
            read_as = f"What share of the gait cycle does {one.label} take up?"
            said = f"{capital(one.label)}: {end - start} percent, from {start} to {end} percent."
            shown = [Found(one, (*begins, *ends))]
            return plainly(store, text, read_as, shown, said=said, kind="description", value=end - start)
    return None


MOMENT = Pattern(r"\b(?:at (?:what|which)|when|begins?|starts?|ends?|occurs?|happens?|takes? place)\b")
"""Words that ask at which moment, and not for how long."""
PARTED = Pattern(r"\btoe[- ]?off\b")
"""The moment with which a phase ends that goes by its name."""


def times(store: Store, phase: str, at: str) -> list[Fact]:
    """Return what works tell of when in the gait cycle a phase begins or ends."""
    return [
        fact
        for fact in store.facts_of(HAS_FIGURE)
        if (fact.subject, fact.part("quantity"), fact.part("of")) == (phase, "time_in_gait_cycle", at)
    ]


def at_moment(store: Store, text: str, ones: Sequence[Structure]) -> Answer | None:
    """Return at what percentage of the gait cycle a phase begins or ends, where one of these is asked for."""
    is_end = bool(PARTED.search(text) or re.search(r"\bends?\b", text, re.IGNORECASE))
    at = "end" if is_end else "beginning" if re.search(r"\b(?:begins?|starts?)\b", text, re.IGNORECASE) else ""
    facts = times(store, ones[0].id, at) if len(ones) == 1 else []
    value = told_by_most(store, facts) if facts else None
    if value is None:
        return None
    said = f"At {value} percent of the gait cycle."
    read_as = f"When in the gait cycle is the {at} of {ones[0].label}?"
    return plainly(store, text, read_as, [Found(ones[0], tuple(facts))], said=said, kind="description", value=value)


def told_by_most(store: Store, facts: Sequence[Fact]) -> int | None:
    """Return the whole number that more than half of the works give; None where none is given by so many."""
    by = {
        object: len(store.voices(fact for fact in facts if fact.object == object)) for object in {fact.object for fact in facts}
    }
    most = max(by, key=lambda object: by[object], default="")
    return int(most) if most.isdigit() and 2 * by[most] > len(store.voices(facts)) else None


def serving(store: Store, text: str, named: list[Structure]) -> Answer | None:
    """Return what contributes to a function of the foot, of the kind asked for, and in which manner."""
    ones = [one for one in named if one.kind == "function"]
    if len(ones) != 1 or len(named) > 1 or not SERVES.search(text):
        return None
    kinds = [
        kind
        for kind in ("muscle", "ligament", "tendon", "fascia", "joint", "bone")
        if re.search(rf"\b{kind}", text, re.IGNORECASE)
    ]
    condition = Condition((CONTRIBUTES_TO,), "subject", (ones[0].id,), ones[0].label)
    told = [fact for fact in store.facts_of(CONTRIBUTES_TO) if fact.object == ones[0].id]
    by: dict[str, list[Fact]] = {}
    for fact in told:
        by.setdefault(fact.subject, []).append(fact)
    found = evidence(store, Question("structures", tuple(kinds), (condition,))) if kinds else by
    if not found:
        return None
    shown = in_order(store, found)
    manners: dict[str, list[Found]] = {}
    for one in shown:
        manners.setdefault(one.facts[0].part("manner"), []).append(one)
    said = "; ".join(f"{manner + ': ' if manner else ''}{listing(labels(store, some))}" for manner, some in manners.items())
    return plainly(store, text, f"What contributes to {ones[0].label}?", shown, said=f"{capital(ones[0].label)}: {said}.")


def in_phase(store: Store, text: str, named: list[Structure]) -> Answer | None:
    """Return what happens in a phase of gait: movements, muscles, what the arch does; of one structure, if one is named."""
    ones = innermost(store, [one for one in named if one.kind == "gait_phase"])
    others = [one for one in named if one.kind != "gait_phase"]
    if len(ones) != 1 or not IN_PHASE.search(text) or len(others) > 1 or opens_yes_no(mentions_in(store, text)):
        return None
    phase = ones[0]
    inside = set(within_phase(store, phase.id))
    facts = [f for relation in (ACTIVE_IN, BEHAVES_IN) for f in store.facts_of(relation) if f.object in inside]
    facts += [fact for fact in store.facts_of(HAS_JOINT_MOTION) if fact.subject in inside]
    if len(others) == 1 and (moved := motion_in_phase(store, text, phase, others[0])):
        return moved
    if others:
        of_it = about(store, others[0].id)
        facts = [fact for fact in facts if {fact.subject, fact.object} & of_it]
    elif re.search(r"\bwhich\b|\bwhat (?:muscles?|movements?)\b", text, re.IGNORECASE):
        return None
    what = others[0].label if others else ""
    if not facts and what and re.search(r"\bwhat (?:does|do|happens? to|is)\b", text, re.IGNORECASE):
        said = f"No source here tells what {what} does in {phase.label}."
        read_as = f"What does {what} do in {phase.label}?"
        return answer_of(store, question=text, reading=read_as, status="unknown", kind="description", text=said)
    if not facts:
        return None
    read_as = f"What does {what} do in {phase.label}?" if what else f"What happens in {phase.label}?"
    told = "; ".join(dict.fromkeys(sentence(store, fact) for fact in facts))
    return plainly(
        store, text, read_as, [Found(others[0] if others else phase, tuple(facts))], said=f"{capital(told)}.", kind="description"
    )


def motion_in_phase(store: Store, text: str, phase: Structure, joint: Structure) -> Answer | None:
    """Return the movement that a joint makes in a phase of gait, where that is asked for, with its angles."""
    if joint.kind != "joint" or not MOTION_ASKED.search(text) or opens_yes_no(mentions_in(store, text)):
        return None
    at_it = {fact.subject for fact in store.facts_of(OCCURS_AT) if joint.id in (fact.object, *store.leaves(fact.object))}
    by: dict[str, list[Fact]] = {}
    for fact in store.facts_of(HAS_JOINT_MOTION):
        if fact.subject == phase.id and fact.object in at_it:
            by.setdefault(fact.object, []).append(fact)
    if not by:
        return None
    return plainly(store, text, f"Which movement does {joint.label} make in {phase.label}?", in_order(store, by))


MOTION_ASKED = Pattern(r"\b(?:motions?|movements?|which way|what direction)\b")


class Event(NamedTuple):
    """What happens in gait, as people say it: its words, the movement of those who rule it, the phases and their manner."""

    words: Pattern
    movement: str
    phases: tuple[str, ...]
    manner: str
    said: str


SHIN = r"(?:shin|tibia|lower leg|leg|body|trunk|body weight|knee)"
FORWARD = (
    r"(?:roll|mov|travel|tip|toppl|swing|advanc|fall|rotat|glid|progress|tilt|turn|com|pass|carr|go|lean|pivot)"
    r"(?:e?s|l?ing|e|ies)?"
)
BRAKES = Pattern(
    r"\b(?:brak|control|slow|check|decelerat|restrain|resist|temper|absorb|stead(?:y|ies)|cushion|soften|prevent|stop|hold|lower"
    r"|held|kept|ease|eases|easing|eccentric|regulat|moderat|govern|manag|limit|guard|let|keep|act as a brake)\w*",
)
DRIVES = Pattern(
    r"\b(?:push|driv|propel|without|lift|rais|power|clear|pull|keep|hold|prevent|stop|concentric|thrust|launch|work|activ"
    r"|fir(?:e|es|ing)"
    r"|contract|responsible|does|do|used?|main|chief|provid|produc|generat|deliver|mov|job|needed|involved|supply|supplies)\w*",
)
EVENTS: tuple[tuple[Event, Pattern], ...] = (
    (
        Event(
            Pattern(
                rf"\b{SHIN}(?:'s)? (?:as it |to |is |be |has |starts? to )?{FORWARD}(?: forwards?)?(?: \w+){{0,2}}? "
                r"(?:over|on|past|across|above) (?:the |a |your )?(?:(?:planted|fixed|flat|stance|standing|grounded|stationary"
                r"|still"
                r"|weight-?bearing) )*(?:foot|talus|ankle)\b"
                rf"|\b{SHIN}(?:'s)? (?:forward )?(?:advance(?:ment)?|progression|travel|roll-?over|translation|movement"
                rf"|rotation)\b"
                rf"|\bforwards? (?:\w+ )?of the {SHIN}\b|\b{SHIN}(?:'s)? {FORWARD} forwards?\b|\bforward{FORWARD} {SHIN}\b"
                r"|\b(?:second|ankle) rocker\b"
            ),
            "ankle_plantarflexion",
            ("ankle_rocker", "midstance"),
            "eccentric",
            "the forward roll of the shin over the foot",
        ),
        BRAKES,
    ),
    (
        Event(
            Pattern(
                r"\b(?:fore)?foot(?:'s)? (?:\w+ ){0,3}?(?:down|slap\w*|drop\w*|lower\w*|flat|to the (?:ground|floor)|smack\w*"
                r"|fall\w*)"
                r"|\b(?:lower\w*|letting down|slap\w*|descent|drop|fall|lets? down) (?:of )?(?:the |your )?(?:fore)?foot\b"
                r"|\bfoot[- ]slap"
                r"|\b(?:first|heel) rocker\b|\bplantar ?flex\w* (?:\w+ )?(?:after|at|following|from) (?:heel|initial)"
            ),
            "ankle_dorsiflexion",
            ("initial_contact", "loading_response", "heel_rocker"),
            "eccentric",
            "the lowering of the foot after heel contact",
        ),
        BRAKES,
    ),
    (
        Event(
            Pattern(
                r"\b(?:over-?)?(?:pronat\w*|evers\w*|evert\w*)|\b(?:arch|foot) (?:\w+ )?(?:flatten\w*|collaps\w*|roll\w* in\w*)"
            ),
            "foot_inversion",
            ("loading_response",),
            "eccentric",
            "pronation after heel contact",
        ),
        BRAKES,
    ),
    (
        Event(
            Pattern(
                r"\b(?:toes?|foot|forefoot)(?: \w+){0,3}? (?:clear|drag|scuff|catch|scrap|trip|off the (?:ground|floor))\w*"
                r"|\b(?:clear|drag|scuff|catch|scrap|lift)\w* (?:of )?(?:the |your )?(?:toes?|foot|forefoot)\b|\b(?:toe|foot"
                r"|ground) clearance"
            ),
            "ankle_dorsiflexion",
            ("walking_swing_phase", "initial_swing", "mid_swing", "terminal_swing"),
            "",
            "clearing the ground in swing",
        ),
        DRIVES,
    ),
    (
        Event(
            Pattern(
                r"\bpush(?:es|ing)?[- ]?off|\bpush(?:es|ing)? (?:\w+ ){0,3}?(?:off|forwards?)\b|\btoe[- ]off|\bheel[- ](?:rise"
                r"|off)\b"
                r"|\bpropuls\w*|\bpropel\w*|\bheel (?:rises|comes up|leaves|lifts)|\bdriv\w* (?:\w+ ){0,3}?forwards?\b"
            ),
            "ankle_plantarflexion",
            ("pre_swing", "terminal_stance", "forefoot_rocker"),
            "",
            "push-off",
        ),
        DRIVES,
    ),
)
"""What happens in walking, with the verbs by which somebody rules it: what goes forward is braked, what pushes off is driven."""
OF_GAIT = Pattern(
    r"\b(?:walk\w*|gait|step\w*|stride|stance|mid-?stance|swing\w*|heel[- ](?:strike|contact|off|rise)|foot[- ](?:flat|slap"
    r"|strike)"
    r"|initial contact|loading|landing|toe[- ]off|push\w*[- ]off|plant(?:ed|s)|rocker|contact|fixed foot|flat foot|stance foot"
    r"|run(?:ning|s)?|shin|tibial?|propuls\w*|clearance|leg swings|off the ground)\b"
)
ASKS_MUSCLE = Pattern(
    r"\b(?:who|muscles?|muscle group|group|compartments?|(?:dorsi|plantar ?)?flexors?|mover)\b"
    r"|\bwhat (?:powers|drives|brakes|slows|controls|checks|restrains|lowers|lifts|produces|provides|generates|propels|holds"
    r" back)\b"
    r"|\b(?:by|from)(?: (?:the )?(?:\.{2,}|…|_{2,}|what|whom))?\W*$",
)
ELSE_ASKED = Pattern(
    r"\b(?:nerve|weak\w*|palsy|paraly\w*|lesion|injur\w*|torn|ruptur\w*|cannot|can't|unable|exercises?|phases?\b.{0,20}\bwhich"
    r"|which"
    r" phase|what phase|in which|ligament|arter\w+|vein|when|why|tendons?|fascia|support\w*|not|n't|except|big toe"
    r"|hallux|sprain\w*|numb\w*)\b",
)
SEVERAL_ASKED = Pattern(r"\b(?:muscles|muscle group|group|flexors|who are|two)\b")


def at_event(store: Store, text: str) -> Answer | None:
    """Return the muscles that brake or drive what happens in gait: the shin rolling forward, the foot let down, push-off."""
    if not (OF_GAIT.search(text) and ASKS_MUSCLE.search(text)) or ELSE_ASKED.search(text):
        return None
    mentions = mentions_in(store, text[:300])
    if opens_yes_no(mentions) or any(kinds_in(store, id) <= {"muscle", "exercise"} for m in mentions for id in m.ids[:1]):
        calves = ("muscles_of_posterior_compartment_of_leg", "muscles_of_leg", "muscles_of_calf")
        named = [id for m in mentions for id in m.ids[:1] if kinds_in(store, id) <= {"muscle", "exercise"}]
        if opens_yes_no(mentions) or not set(named) <= set(calves):
            return None
    event = next((one for one, verbs in EVENTS if one.words.search(text) and verbs.search(text)), None)
    if any(m.senses.get("motion") in ("inversion", "eversion") and not m.ids for m in mentions):
        return None  # which of them supinate then is another question
    found = working(store, event) if event else {}
    if not event or not found:
        return None
    voices = {id: len(store.voices(facts)) for id, facts in found.items()}
    most = max(voices.values())
    how = f"{event.manner}ally " if event.manner else ""
    read_as = f"Which muscles work {how}in {event.said}?"
    if re.search(r"\bcompartments?\b", text, re.IGNORECASE):
        first = max(voices, key=lambda id: (voices[id], id))
        where = Condition((IN_COMPARTMENT,), "object", (first,), store.structures[first].label)
        places = evidence(store, Question("structures", ("compartment",), (where,)))
        best = max(places, key=lambda id: (len(store.voices(places[id])), id), default="")
        return plainly(
            store, text, f"In which compartment are those who work in {event.said}?", in_order(store, {best: places[best]})
        )
    pushes = event.movement == "ankle_plantarflexion" and not event.manner  # no work says which of the two pushes off
    if not SEVERAL_ASKED.search(text) and not pushes:
        found = chief_of(store, event, found, just_one=True) or {id: found[id] for id in found if voices[id] == most}
    return plainly(store, text, read_as, in_order(store, found))


def working(store: Store, event: Event) -> Evidence:
    """Return the muscles that work in the phases of an event and are told to move so, the chief ones where works name them."""
    movers = evidence(store, moving(store, event))
    told: Evidence = {}
    for fact in store.facts_of(ACTIVE_IN):
        if fact.object in event.phases and fact.part("manner") in (event.manner, event.manner or fact.part("manner")):
            for leaf in store.leaves(fact.subject):
                muscle = next(iter(store.muscles_of_heads.get(leaf, ())), leaf)
                if muscle in movers:
                    told.setdefault(muscle, []).append(fact)
    if event.movement != "ankle_dorsiflexion":  # what helps to plantarflex is not what pushes off
        return chief_of(store, event, told) or told
    return told


def moving(store: Store, event: Event) -> Question:
    """Return the question who makes the movement by which an event is ruled."""
    moved = Condition((HAS_ACTION,), "subject", (event.movement,), store.structures[event.movement].label)
    return Question("structures", ("muscle",), (moved,))


def chief_of(store: Store, event: Event, found: Evidence, *, just_one: bool = False) -> Evidence:
    """Return those findings that works call prime movers of the movement by which an event is ruled."""
    question = moving(store, event)
    chief = chief_movers(store, question, evidence(store, question), just_one=just_one)
    return {id: facts for id, facts in found.items() if id in chief}
