"""Why something is so, or is not: what a claim rests on, and what by the structure of the foot stands behind it.

A claim is read as a question of yes or no. Behind an action stand the joint that the muscle crosses, the side on which
it passes it, where it ends and its moment arm; behind a nerve the compartment or layer of the muscle; behind the
support of an arch where the structure runs and ends. What the question takes for granted wrongly is said to be untrue.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import suppress

from footgraph.answers import Answer, Found, answer_of, listing, sentence
from footgraph.english import NotUnderstood, read
from footgraph.facts import Fact
from footgraph.nearest import joints_in_short
from footgraph.patterns import Pattern
from footgraph.questions import Question, evidence
from footgraph.rewording import OPENS, turned
from footgraph.saying import capital
from footgraph.store import Store
from footgraph.verdicts import yes_or_no
from footgraph.vocabulary import (
    CROSSES,
    HAS_ACTION,
    HAS_FIGURE,
    HAS_INSERTION,
    IN_COMPARTMENT,
    IN_LAYER,
    INNERVATED_BY,
    OCCURS_AT,
    PASSES_BEHIND,
    PASSES_THROUGH,
    PASSES_UNDER,
    SUPPORTS,
)

WHY = Pattern(
    r"^\W*(?:and |but |so )?(?:why|how come|for what reason|warum|wieso|weshalb|how)\b[\s,]*(.+)$", re.IGNORECASE | re.DOTALL
)
CANNOT = Pattern(r"\bcan(?:'t|’t|not)\b")
DENIAL = Pattern(r"\b(?:not|never|nicht)\b|n['’]t\b")
COURSES = (PASSES_BEHIND, "passes_in_front_of", PASSES_UNDER, PASSES_THROUGH)
WORD_OF_FEW = 2
"""Of how many sources a course or an end is taken as a reason."""


FOREMOST = Pattern(
    r" (?:the|a) (?:main|chief|principal|primary|strongest|most powerful|most important|prime) (?=\w+(?:ors?|er|mover)\b)"
)
"""'Why is soleus the chief dorsiflexor' takes for granted that it is one."""


def why(store: Store, text: str) -> Answer | None:
    """Return why something is so or not, or that it is not as the question takes for granted; None for other questions."""
    asked = WHY.match(text.strip())
    if not asked:
        return None
    claim = CANNOT.sub("can not", asked[1])
    denied = bool(DENIAL.search(claim))
    claim = " ".join(DENIAL.sub(" ", claim).split())
    foremost = FOREMOST.search(claim)
    claim = FOREMOST.sub(" an ", claim)
    with suppress(NotUnderstood):
        question = read(store, claim if OPENS.match(claim) else turned(claim))
        if question.form != "yes_no":
            return None
        verdict = yes_or_no(store, text, question, evidence(store, question))
        if foremost and verdict.value is not False:
            return None  # why it is the foremost of several is not told by what it does
        if verdict.status == "unknown":
            return verdict
        said, reasons = behind(store, question) if verdict.value is not False else against(store, question)
        read_as = f"Why is {question.said} {'not ' if denied else ''}one of the {verdict.reading.partition(' one of the ')[2]}"
        status, value, found = verdict.status, verdict.value, verdict.found
        if verdict.value is denied:  # asked why it is not, and it is; or why it is, and it is not
            told = capital(verdict.text.removeprefix("No. ").removeprefix("Yes: "))
            told, status, value, found = f"The question takes for granted what is not so. {told}", "none", None, ()
        else:
            told = capital(re.sub(r"^(?:Yes|No)[:.] ", "", verdict.text))
            if denied:  # whom it is not true of, with what stands against it
                found = (Found(store.structures[question.subjects[0]], tuple(reasons)),)
        return answer_of(
            store,
            question=text,
            reading=read_as,
            status=status,
            kind="reason",
            text=f"{told} {said}".strip(),
            value=value,
            found=found,
            more=(*verdict.facts, *reasons),
        )
    return None


def behind(store: Store, question: Question) -> tuple[str, list[Fact]]:
    """Return what stands behind a claim that holds, in sentences, with the facts."""
    facts: list[Fact] = []
    for condition in question.conditions:
        for subject in question.subjects:
            if HAS_ACTION in condition.relations:
                facts += behind_an_action(store, subject, set(condition.others))
            if INNERVATED_BY in condition.relations and condition.side == "subject":
                facts += [fact for relation in (IN_COMPARTMENT, IN_LAYER) for fact in best_told(store, subject, relation)]
            if SUPPORTS in condition.relations and condition.side == "subject":
                facts += [fact for relation in (*COURSES, HAS_INSERTION) for fact in best_told(store, subject, relation)]
    return (f"Behind it: {'; '.join(grouped(store, facts))}." if facts else ""), facts


def grouped(store: Store, facts: Iterable[Fact]) -> Iterator[str]:
    """Yield what facts say in sentences, one for all that stand in one relation to something; figures with their parts."""
    ends: dict[str, dict[str, Fact]] = defaultdict(dict)
    for fact in facts:
        ends[fact.relation].setdefault(fact.object, fact)
    for relation, told in ends.items():
        first, *others = told.values()
        if relation == HAS_FIGURE:
            yield from (sentence(store, fact) for fact in told.values())
        else:
            first_end = store.structures[first.object].label
            said = sentence(store, first._replace(parts=()))
            yield said.removesuffix(first_end) + listing([first_end, *(store.structures[one.object].label for one in others)])


def behind_an_action(store: Store, muscle: str, movements: set[str]) -> Iterator[Fact]:
    """Yield that a muscle crosses the joints of a movement, how its tendon passes them, where it ends, and its moment arm."""
    joints = {leaf for fact in store.facts_of(OCCURS_AT) if fact.subject in movements for leaf in store.leaves(fact.object)}
    yield from (fact for fact in store.facts_from(CROSSES, muscle) if fact.object in joints)
    for relation in (*COURSES[:2], HAS_INSERTION):
        yield from best_told(store, muscle, relation)
    for fact in store.facts_of(HAS_FIGURE):
        if fact.subject == muscle and fact.part("quantity") == "moment_arm" and fact.part("at") in movements:
            yield fact


def best_told(store: Store, id: str, relation: str) -> list[Fact]:
    """Return the facts of what most sources tell of a structure, or of the tendon of a muscle, by a relation."""
    own = {id, *(tendon for tendon, muscles in store.muscles_of_tendons.items() if id in muscles)}
    told: dict[str, list[Fact]] = defaultdict(list)
    for fact in store.facts_of(relation):
        if fact.subject in own and fact.standing == "agreed":
            told[fact.object].append(fact)
    voices = {end: len({fact.source for fact in facts}) for end, facts in told.items()}
    best = max(voices, key=lambda end: (voices[end], end), default="")
    return told[best] if voices.get(best, 0) >= WORD_OF_FEW else []


def against(store: Store, question: Question) -> tuple[str, list[Fact]]:
    """Return what stands against a claim that does not hold: the joint that the muscle does not cross."""
    for condition in question.conditions:
        sites = {fact.object for fact in store.facts_of(OCCURS_AT) if fact.subject in condition.others}
        joints = {leaf for site in sites for leaf in store.leaves(site)}
        crossing = [fact for fact in store.facts_of(CROSSES) if fact.subject in question.subjects]
        if HAS_ACTION in condition.relations and crossing and not any(fact.object in joints for fact in crossing):
            where = listing(joints_in_short(store, sites))
            nearest = listing(joints_in_short(store, {fact.object for fact in crossing}))
            said = f"To move a joint a muscle must cross it: {question.said} crosses the {nearest}, not the {where}."
            return said, crossing
    return "", []
