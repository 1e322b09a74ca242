"""Yes or no: whether a structure meets conditions, exists in everybody, or is of a kind, with the facts for or against."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from footgraph.answers import Answer, Found, listing, sentence
from footgraph.facts import Fact
from footgraph.patterns import Pattern
from footgraph.questions import Evidence, Question, evidence, kinds_in, loosely
from footgraph.saying import also_known_as, answered, capital, described, first_known, in_order, labels, unknown
from footgraph.standing import standing_of
from footgraph.store import Store
from footgraph.vocabulary import (
    AFFECTS,
    LOADS,
    PASSES_BEHIND,
    PASSES_THROUGH,
    PASSES_UNDER,
    PRESENCE,
    RUNS_IN,
    SUPPORTS,
)

MOST_KNOWN = 40
"""How many facts a no is given with."""
FEW = 4
"""Of how many who speak of something one may differ, for the others to be taken at their word."""
SHOWN = 6
"""How many claims a yes by way of branches is told with."""
ALL = Pattern(r"\b(?:all|every|each|entire|alle)\b", re.IGNORECASE)
OPEN_ENDED = (AFFECTS, LOADS, PASSES_BEHIND, PASSES_THROUGH, PASSES_UNDER, RUNS_IN, SUPPORTS)
"""Relations that sources tell by the way: that none says so is no reason to say no."""


def yes_or_no(store: Store, text: str, question: Question, found: Evidence) -> Answer:
    """Return whether every structure asked about meets the conditions, with the facts for or against."""
    if any(PRESENCE in condition.relations for condition in question.conditions):
        return presence(store, text, question)
    asked = [leaf for subject in question.subjects for leaf in store.leaves(subject)]
    met = [id for id in asked if id in found or any(member in found for member in store.members(id))]
    if answer := as_met(store, text, question, found, asked=asked, met=met) or as_some_say(store, text, question, asked):
        return answer
    relations = {relation for condition in question.conditions for relation in condition.relations}
    told = [fact for relation in sorted(relations) for fact in store.facts_of(relation)]
    known = [fact for fact in told if speaks_of(store, fact, asked)]
    if known and not any(fact.subject in asked for fact in known):
        others = {other for condition in question.conditions for other in condition.others}
        known = [fact for fact in told if fact.subject in others] or known  # which nerve it is, if not the one asked about
    if not known:
        return unknown(store, text, question, f"No source here says anything of the kind about {question.said}.")
    if all(relation in OPEN_ENDED for relation in relations):
        return unknown(
            store, text, question, f"No source here says so of {question.said}, which does not mean that it is not so."
        )
    known = list({(fact.subject, fact.relation, fact.object): fact for fact in known[::-1]}.values())[::-1][:MOST_KNOWN]
    only = f": only {listing(labels(store, in_order(store, {id: found.get(id, []) for id in met})))}" if met else ""
    said = f"No{only}. What is known: " + "; ".join(dict.fromkeys(sentence(store, fact) for fact in known)) + "."
    return answered(store, text, question, "yes_no", said, value=False, more=known)


def as_met(store: Store, text: str, question: Question, found: Evidence, *, asked: list[str], met: list[str]) -> Answer | None:
    """Return yes where all that is asked about meets the conditions, or no where it should of every member and does not."""
    is_met, of_all = len(met) == len(asked), bool(ALL.search(text))
    each, lacking = of_each_member(store, question) if of_all or not is_met else ({}, [])
    if lacking and each and of_all:
        return not_all(store, text, question, each, lacking)
    if is_met:
        return yes(store, text, question, {id: speaking(store, found, id) for id in met})
    if each and not lacking and not met:  # of some members only is not by way of them
        shown = in_order(store, each)
        told = dict.fromkeys(sentence(store, fact._replace(parts=())) for one in shown for fact in one.facts)
        said = f"Yes, by way of its branches or parts: {'; '.join(list(told)[:SHOWN])}{'; …' if len(told) > SHOWN else '.'}"
        return answered(store, text, question, "yes_no", said, value=True, found=shown)
    return None


def as_some_say(store: Store, text: str, question: Question, asked: list[str]) -> Answer | None:
    """Return yes or that sources differ, where only some say that all that is asked about meets the conditions."""
    loose = evidence(store, loosely(question))
    if not all(speaking(store, loose, id) for id in asked):
        return None
    facts = {id: speaking(store, loose, id) for id in asked}
    is_open = all(any(fact.standing not in ("disputed", "variant") for fact in some) for some in facts.values())
    return yes(store, text, question, facts) if is_open else differing(store, text, question, loose)


def of_each_member(store: Store, question: Question) -> tuple[Evidence, list[str]]:
    """Return the facts by which one structure meets a condition of another, or of members of a group, and for which it does not.

    It is seen from the other end: the tibial nerve supplies the muscles of the sole if each of them is supplied by it,
    be it by different branches.
    """
    if len(question.conditions) != 1 or len(question.conditions[0].others) != 1 or len(question.subjects) != 1:
        return {}, []
    condition, subject = question.conditions[0], question.subjects[0]
    side = "object" if condition.side == "subject" else "subject"
    found = evidence(store, Question("structures", (), (condition._replace(side=side, others=(subject,)),)))
    told = {member: speaking(store, found, member) for member in store.leaves(condition.others[0])}
    facts = [fact for some in told.values() for fact in some]
    return ({subject: facts} if facts and not condition.negated else {}), [member for member, some in told.items() if not some]


def not_all(store: Store, text: str, question: Question, each: Evidence, lacking: list[str]) -> Answer:
    """Return that a structure does not meet a condition of every member of a group, and of which it does not."""
    others = listing(store.structures[id].label for id in lacking)
    said = f"No, not all: no source says so of {others}."
    return answered(store, text, question, "yes_no", said, value=False, found=in_order(store, each))


def speaking(store: Store, found: Evidence, id: str) -> list[Fact]:
    """Return the facts that a finding holds of a structure, or of its heads."""
    return found.get(id) or [fact for head in store.members(id) for fact in found.get(head, ())]


def yes(store: Store, text: str, question: Question, facts: Evidence) -> Answer:
    """Return that the conditions are met, and where that is disputed, what others say instead."""
    shown = in_order(store, facts)
    said = "; ".join(dict.fromkeys(claim for one in shown for claim in claims(store, one, question)))
    if any(standing_of(one.facts) == "disputed" for one in shown):
        others = [fact for one in shown for fact in said_instead(store, one.facts)]
        apart = "; ".join(dict.fromkeys(sentence(store, fact._replace(parts=())) for fact in others))
        said = f"Yes, though sources differ: {said}." + (f" Others say that {apart}." if apart else "")
        return answered(store, text, question, "yes_no", said, value=True, found=shown, more=others)
    return answered(store, text, question, "yes_no", f"Yes: {said}.", value=True, found=shown)


def said_instead(store: Store, facts: Iterable[Fact]) -> list[Fact]:
    """Return the disputed facts that tell another object of the same subject and relation as some facts do."""
    told = {(fact.subject, fact.relation, fact.object) for fact in facts}
    about = {(subject, relation) for subject, relation, _ in told}
    rivals = [fact for relation in sorted({relation for _, relation in about}) for fact in store.facts_of(relation)]
    return [
        fact
        for fact in rivals
        if fact.standing == "disputed"
        and (fact.subject, fact.relation) in about
        and (fact.subject, fact.relation, fact.object) not in told
    ]


def claims(store: Store, one: Found, question: Question) -> list[str]:
    """Return what is said of a structure, a sentence a condition, in the words of most sources."""
    told: dict[tuple[str, str, str], Counter[str]] = {}
    for fact in one.facts:
        told.setdefault((fact.subject, fact.relation, fact.object), Counter())[sentence(store, fact)] += 1
    return [sentences.most_common(1)[0][0] for sentences in told.values()][: len(question.conditions)]


def differing(store: Store, text: str, question: Question, loose: Evidence) -> Answer:
    """Return that only some sources say yes, and of what."""
    facts = [fact for id in loose if id in question.subjects or not question.subjects for fact in loose[id]]
    facts = facts or [fact for found in loose.values() for fact in found]
    voices = Counter(fact.object if fact.subject in question.subjects else fact.subject for fact in facts)
    if any(number > 1 for number in voices.values()):  # by two sources or more, if any is
        facts = [fact for fact in facts if voices[fact.object if fact.subject in question.subjects else fact.subject] > 1]
    ends: Evidence = {}
    for fact in facts:
        far = fact.object if fact.subject in question.subjects else fact.subject
        if far in store.structures:
            ends.setdefault(far, []).append(fact)
    shown = in_order(store, ends)
    said = f"Sources differ. Said by {listing(sorted({fact.source for fact in facts if fact.source}))}: "
    said += "; ".join(dict.fromkeys(sentence(store, fact) for fact in facts[:12])) + ". Most others do not say so."
    few = is_told_by_few(store, facts)
    if all(fact.standing == "variant" for fact in facts):
        few, said = True, "Not as a rule, but in some people: " + said.removeprefix("Sources differ. ")
    elif few:
        said = f"Most say no. {said}"
    return answered(store, text, question, "yes_no", said, value=False if few else None, found=shown)


def is_told_by_few(store: Store, facts: list[Fact]) -> bool:
    """Tell whether a claim is made by so few of those who speak of it that the others can be taken to deny it."""
    told = {(fact.subject, fact.relation) for fact in facts}
    speakers = {
        store.families.get(fact.source, fact.source)
        for relation in {relation for _, relation in told}
        for fact in store.facts_of(relation)
        if (fact.subject, relation) in told and fact.standing != "variant"
    }
    voices = {store.families.get(fact.source, fact.source) for fact in facts if fact.source}
    return FEW * len(voices) <= len(speakers)


def speaks_of(store: Store, fact: Fact, ids: Iterable[str]) -> bool:
    return any(id in (fact.subject, fact.object) or fact.subject in store.groups_of(id) for id in ids)


def presence(store: Store, text: str, question: Question) -> Answer:
    """Return whether everybody has a structure, as far as sources say."""
    facts = [fact for fact in store.facts_of(PRESENCE) if fact.subject in question.subjects]
    if not facts:
        return unknown(store, text, question, f"No source here says whether everybody has {question.said}.")
    constant = {fact.object for fact in facts} == {"constant"}
    shown = [Found(store.structures[question.subjects[0]], tuple(facts))]
    notes = "; ".join(dict.fromkeys(fact.note for fact in facts if fact.note))
    read_as = f"Is {question.said} present in everybody?"
    said = f"{'Yes' if constant else 'No'}: {question.said} is {'' if constant else 'not '}found in everybody" + (
        f" ({notes})." if notes else "."
    )
    return answered(store, text, question, "yes_no", said, value=constant, found=shown, read_as=read_as)


def existence(store: Store, text: str, question: Question) -> Answer:
    """Return that there is such a structure, and whether everybody has it."""
    one = store.structures[question.subjects[0]]
    facts = tuple(fact for fact in store.facts_of(PRESENCE) if fact.subject == one.id)
    inconstant = any(fact.object == "inconstant" for fact in facts)
    said = f"Yes{', but not in everybody' if inconstant else ''}: {one.label} is a {one.kind.replace('_', ' ')} of this graph"
    said += "".join(f"; {note}" for note in dict.fromkeys(fact.note for fact in facts if fact.note)) + "."
    facts = facts or store.facts_about(one.id)[:6]
    found = [Found(one, facts)]
    return answered(store, text, question, "yes_no", said, value=True, found=found, read_as=f"Is there {one.label}?")


def same(store: Store, text: str, question: Question) -> Answer:
    """Return whether two names are names of one structure, with all of its names, or else what each of the two is."""
    if len(question.subjects) > 1:
        two = [store.structures[id] for id in question.subjects]
        told = [f"{capital(one.label)}: {one.definition}" for one in two if one.definition]
        said = " ".join(("No, they are two structures.", *told))
        read_as = f"Are {listing(one.label for one in two)} the same?"
        found = [first_known(store, one.id) for one in two]
        return answered(store, text, question, "yes_no", said, value=False, found=found, read_as=read_as)
    one, others = store.structures[question.subjects[0]], also_known_as(store, question.subjects[0])
    read_as = f"Are these names of {one.label}?"
    said = f"Yes, both are names of one structure: {others}"
    return answered(store, text, question, "yes_no", said, value=True, found=[first_known(store, one.id)], read_as=read_as)


def kind_claimed(store: Store, text: str, question: Question) -> Answer:
    """Return whether a structure is of the kind that the question claims."""
    one = store.structures[question.subjects[0]]
    value = question.kinds[0] in kinds_in(store, one.id) | {one.kind}
    found = first_known(store, one.id)
    said = f"{'Yes' if value else 'No'}: {one.label} is a {one.kind.replace('_', ' ')}."
    said = f"{said} {described(found.facts)}".rstrip()
    read_as = f"Is {one.label} a {question.kinds[0].replace('_', ' ')}?"
    return answered(store, text, question, "yes_no", said, value=value, found=[found], read_as=read_as)
