"""Questions of gait and of the functions of the foot: phases in order, who works in one and what happens, who contributes."""

from __future__ import annotations

import re

from footgraph.answers import Answer, Found, answer_of, listing, sentence
from footgraph.facts import Fact, Structure
from footgraph.measures import figures_in_words
from footgraph.patterns import Pattern
from footgraph.questions import Condition, Question, evidence, kinds_in
from footgraph.saying import capital, in_order, labels, plainly
from footgraph.store import Store
from footgraph.studies import about
from footgraph.vocabulary import ACTIVE_IN, BEHAVES_IN, CONTRIBUTES_TO, FOLLOWED_BY, HAS_FIGURE, HAS_JOINT_MOTION, PART_OF

PHASES = Pattern(r"\b(?:phases|stages|divisions|subdivisions)\b|\bgait cycle\b.*\bdivided\b", re.IGNORECASE)
SERVES = Pattern(
    r"\b(?:contribut\w*|help\w*|provid\w*|serv\w*|responsible|role|part|do|does|make|give|what|which)\b", re.IGNORECASE
)
AT_WORK = Pattern(
    r"\b(?:which|what|name|list)\b.*\bmuscles?\b.*\b(?:work\w*|active|activ\w+|contract\w*|fire\w*|used|on)\b", re.IGNORECASE
)
WHEN = Pattern(r"\b(?:which|what|name|list)\b[^?]*?\b(?:phases?|stages?|subphases?)\b|\bwhen\b|\bat what point\b", re.IGNORECASE)
WORKS = Pattern(r"\b(?:work\w*|active|activ\w+|contract\w*|fir(?:e|es|ing)|used|on|engaged?|busy)\b", re.IGNORECASE)
IN_PHASE = Pattern(r"\b(?:happens?|happening|goes on|occurs?|takes place|moves?|doing|do|does|behaves?)\b", re.IGNORECASE)
MANNERS = ("eccentric", "concentric", "isometric")
SHARE = Pattern(
    r"\b(?:shares?|percent\w*|proportion|fraction|how (?:much|long|many percent)|duration|lasts?|what part)\b|%", re.IGNORECASE
)
FIRST_PHASES = ("initial_contact", "running_touchdown")
"""The phases with which walking and running are counted from."""


def next_phase(store: Store, text: str, named: list[Structure]) -> Answer | None:
    """Return the phase of gait that comes after another, or before it."""
    ones = [one for one in named if one.kind == "gait_phase"]
    if len(ones) != 1 or len(named) > 1 or not re.search(r"\b(?:after|follows?|next|before|precedes?)\b", text, re.IGNORECASE):
        return None
    if re.search(r"\b(?:muscles?|movements?|happens?)\b", text, re.IGNORECASE):
        return None
    before = bool(re.search(r"\b(?:before|precedes?)\b", text, re.IGNORECASE))
    by: dict[str, list[Fact]] = {}
    for fact in store.facts_of(FOLLOWED_BY):
        here, there = (fact.object, fact.subject) if before else (fact.subject, fact.object)
        if here == ones[0].id:
            by.setdefault(there, []).append(fact)
    if not by:
        return None
    return plainly(store, text, f"Which phase comes {'before' if before else 'after'} {ones[0].label}?", in_order(store, by))


def phases(store: Store, text: str, named: list[Structure]) -> Answer | None:
    """Return the phases of walking or running, or of a part of either, in order."""
    ones = [one for one in named if one.kind == "gait_phase"]
    if not ones and re.search(r"\brun(?:ning)?\b", text, re.IGNORECASE):
        ones = [one for one in store.find("running gait cycle") if one.kind == "gait_phase"]
    if len(ones) != 1 or not PHASES.search(text) or any(one.kind in ("muscle", "exercise", "nerve") for one in named):
        return None
    inside = set(within_phase(store, ones[0].id))
    steps = [fact for fact in store.facts_of(FOLLOWED_BY) if {fact.subject, fact.object} <= inside]
    first = next((id for id in FIRST_PHASES if id in {fact.subject for fact in steps}), "")
    put: dict[str, list[Fact]] = {first or next((fact.subject for fact in steps), ones[0].id): []}
    while more := [fact for fact in steps if fact.subject == list(put)[-1] and fact.object not in put]:
        put[more[0].object] = [fact for fact in more if fact.object == more[0].object]
    if len(put) < 2:
        return None
    shown = [Found(store.structures[id], tuple(facts or steps[:1])) for id, facts in put.items()]
    said = f"Phases of {ones[0].label}: {' – '.join(one.structure.label for one in shown)}."
    return plainly(store, text, f"What are the phases of {ones[0].label}, in order?", shown, said=said)


def within_phase(store: Store, id: str) -> tuple[str, ...]:
    """Return a phase with all its parts and theirs."""
    found = [id]
    for whole in found:
        found += [f.subject for f in store.facts_of(PART_OF) if f.object == whole and f.subject not in found]
    return tuple(dict.fromkeys(found))


def at_work(store: Store, text: str, named: list[Structure]) -> Answer | None:
    """Return the muscles that work in a phase of gait, in one manner if one is asked for."""
    ones = [one for one in named if one.kind == "gait_phase"]
    if len(ones) != 1 or len(named) > 1 or not AT_WORK.search(text):
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


def when_at_work(store: Store, text: str, named: list[Structure]) -> Answer | None:
    """Return the phases of gait that a muscle works in, in one manner if one is asked for.

    That it works most in one of them is not told by sources, which give its times: all are named, with these.
    """
    muscles = [one for one in named if kinds_in(store, one.id) <= {"muscle", "muscle_head"}]
    within = [one for one in named if one.kind == "gait_phase"]
    if len(muscles) != 1 or len(named) > 1 + len(within) or not WHEN.search(text) or not WORKS.search(text):
        return None
    manner = manner_in(text)
    near = about(store, muscles[0].id)
    if re.search(r"\brun(?:s|ning)?\b", text, re.IGNORECASE):
        within = [one for one in store.find("running gait cycle") if one.kind == "gait_phase"]
    inside = {phase for one in within for phase in within_phase(store, one.id)}
    by: dict[str, list[Fact]] = {}
    for fact in store.facts_of(ACTIVE_IN):
        if fact.subject in near and (not inside or fact.object in inside) and (not manner or fact.part("manner") == manner):
            by.setdefault(fact.object, []).append(fact)
    how = f" {manner}ally" if manner else ""
    whole = within[0].label if within else "gait"
    read_as = f"In which phases of {whole} does {muscles[0].label} work{how}?"
    if not by:
        said = f"No source here tells of a phase of {whole} in which {muscles[0].label} works{how}."
        return answer_of(store, question=text, reading=read_as, status="unknown", kind="structures", text=said)
    shown = in_order(store, by)
    times = ("; ".join(dict.fromkeys(filter(None, (fact.part("timing") for fact in one.facts)))) for one in shown)
    told = [f"{one.structure.label}{f' ({time})' if time else ''}" for one, time in zip(shown, times, strict=True)]
    return plainly(store, text, read_as, shown, said=f"{capital(muscles[0].label)} works{how} in {listing(told)}.")


def lasting(store: Store, text: str, named: list[Structure]) -> Answer | None:
    """Return what share of the gait cycle a phase takes up, as each source gives it."""
    ones = [one for one in named if one.kind == "gait_phase"]
    if len(ones) != len(named) or not SHARE.search(text):
        return None
    figures = [fact for fact in store.facts_of(HAS_FIGURE) if fact.part("quantity") == "share_of_gait_cycle"]
    for one in ones:
        if facts := [fact for fact in figures if fact.subject == one.id]:
            read_as = f"What share of the gait cycle does {one.label} take up?"
            said = f"{capital(one.label)}: {figures_in_words(store, facts)}."
            return plainly(store, text, read_as, [Found(one, tuple(facts))], said=said, kind="description")
    return None


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
    ones = [one for one in named if one.kind == "gait_phase"]
    others = [one for one in named if one.kind != "gait_phase"]
    if len(ones) != 1 or not IN_PHASE.search(text) or len(others) > 1:
        return None
    phase = ones[0]
    inside = set(within_phase(store, phase.id))
    facts = [f for relation in (ACTIVE_IN, BEHAVES_IN) for f in store.facts_of(relation) if f.object in inside]
    facts += [fact for fact in store.facts_of(HAS_JOINT_MOTION) if fact.subject in inside]
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
