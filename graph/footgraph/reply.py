"""The reply to a question: read it, walk to the answer, and say what was found and why."""

from __future__ import annotations

from collections.abc import Iterable

from footgraph.answers import Answer, Found, answer_of, listing, sentence
from footgraph.english import NotUnderstood, read
from footgraph.facts import Fact
from footgraph.mentions import mentions_in
from footgraph.nearest import none, readings
from footgraph.questions import Evidence, Question, evidence, loosely
from footgraph.saying import asked_for, capital, in_order, labels, minority, minority_in_words, named_kind, reading
from footgraph.store import Store
from footgraph.vocabulary import (
    AFFECTS,
    DESCRIBED_AS,
    LOADS,
    MEMBER_OF,
    PART_OF,
    PASSES_BEHIND,
    PASSES_THROUGH,
    PASSES_UNDER,
    PRESENCE,
    RUNS_IN,
    SUPPORTS,
)

OPEN_ENDED = (AFFECTS, LOADS, PASSES_BEHIND, PASSES_THROUGH, PASSES_UNDER, RUNS_IN, SUPPORTS)
"""Relations that sources tell by the way: that none says so is no reason to say no."""


def reply(store: Store, text: str) -> Answer:
    """Return the answer to a question in plain English; never raises for anything a person can type."""
    try:
        question = read(store, text)
    except NotUnderstood as problem:
        return not_understood(store, text, problem)
    if question.form in DIRECT:
        return DIRECT[question.form](store, text, question)
    found = evidence(store, question)
    if question.form == "yes_no":
        return yes_or_no(store, text, question, found)
    if question.form == "count":
        return count(store, text, question, found)
    return structures(store, text, question, found)


def structures(store: Store, text: str, question: Question, found: Evidence) -> Answer:
    """Return the structures that meet the conditions, or why none does."""
    if not found:
        return none(store, text, question)
    shown = in_order(store, found)
    if several := readings(store, question)[1:]:
        return ambiguous(store, text, [*readings(store, question)[:1], *several])
    what = asked_for(store, named_kind(question, shown), len(shown))
    said = f"{capital(what)}: {listing(labels(store, shown))}."
    against = minority(store, question, found)
    said += minority_in_words(store, against)
    return answer_of(
        store,
        question=text,
        reading=reading(store, named_kind(question, shown)),
        status="answered",
        kind="structures",
        text=said,
        found=shown,
        more=[fact for one in against for fact in one.facts],
    )


def ambiguous(store: Store, text: str, several: list[Question]) -> Answer:
    """Return that a question can be read in several ways, with the answer to each."""
    said = "This can be read in more than one way."
    for question in several:
        found = in_order(store, evidence(store, question))
        said += f" {capital(asked_for(store, question))}: {listing(labels(store, found)) or 'none'}."
    near = [f"Which {asked_for(store, question)}?".replace("performing", "perform") for question in several]
    return answer_of(store, question=text, reading="", status="not_understood", kind="structures", text=said, suggestions=near)


def count(store: Store, text: str, question: Question, found: Evidence) -> Answer:
    """Return how many structures meet the conditions, and which; a whole is not counted beside its parts."""
    if not found:
        return none(store, text, question)
    wholes = {fact.object for fact in store.facts_of(PART_OF) if fact.subject in found}
    shown = in_order(store, {id: facts for id, facts in found.items() if id not in wholes})
    what = asked_for(store, named_kind(question, shown), len(shown))
    said = f"{len(shown)} {what}: {listing(labels(store, shown, counted=True))}."
    conventions = [
        fact for one in shown for fact in one.facts if fact.relation == MEMBER_OF and fact.note and fact.source == "footgraph"
    ]
    said += "".join(
        f" {capital(note)}." for note in sorted({f"{store.structures[f.subject].label}: {f.note}" for f in conventions})
    )
    return answer_of(
        store,
        question=text,
        reading=reading(store, question),
        status="answered",
        kind="count",
        value=len(shown),
        text=said,
        found=shown,
    )


def yes_or_no(store: Store, text: str, question: Question, found: Evidence) -> Answer:
    """Return whether every structure asked about meets the conditions, with the facts for or against."""
    if any(PRESENCE in condition.relations for condition in question.conditions):
        return presence(store, text, question)
    asked = [leaf for subject in question.subjects for leaf in store.leaves(subject)]
    met = [id for id in asked if id in found or any(member in found for member in store.members(id))]
    if len(met) == len(asked):
        return yes(store, text, question, {id: speaking(store, found, id) for id in met})
    loose = evidence(store, loosely(question))
    if all(speaking(store, loose, id) for id in asked):
        facts = {id: speaking(store, loose, id) for id in asked}
        is_open = all(any(fact.standing not in ("disputed", "variant") for fact in some) for some in facts.values())
        return yes(store, text, question, facts) if is_open else differing(store, text, question, loose)
    relations = {relation for condition in question.conditions for relation in condition.relations}
    known = [fact for relation in sorted(relations) for fact in store.facts_of(relation) if speaks_of(store, fact, asked)]
    if not known:
        return unknown(store, text, question, f"No source here says anything of the kind about {question.said}.")
    if all(relation in OPEN_ENDED for relation in relations):
        return unknown(
            store, text, question, f"No source here says so of {question.said}, which does not mean that it is not so."
        )
    known = known[:40]
    said = (
        "No" + (f": only {listing(labels(store, in_order(store, {id: found.get(id, []) for id in met})))}" if met else "") + ". "
    )
    said += "What is known: " + "; ".join(dict.fromkeys(sentence(store, fact) for fact in known)) + "."
    return answer_of(
        store,
        question=text,
        reading=reading(store, question),
        status="answered",
        kind="yes_no",
        value=False,
        text=said,
        more=known,
    )


def speaking(store: Store, found: Evidence, id: str) -> list[Fact]:
    """Return the facts that a finding holds of a structure, or of its heads."""
    return found.get(id) or [fact for head in store.members(id) for fact in found.get(head, ())]


def yes(store: Store, text: str, question: Question, facts: Evidence) -> Answer:
    """Return that the conditions are met, by whom it is said first."""
    shown = in_order(store, facts)
    said = "Yes: " + "; ".join(dict.fromkeys(sentence(store, one.facts[0]) for one in shown if one.facts)) + "."
    return answer_of(
        store,
        question=text,
        reading=reading(store, question),
        status="answered",
        kind="yes_no",
        value=True,
        text=said,
        found=shown,
    )


def differing(store: Store, text: str, question: Question, loose: Evidence) -> Answer:
    """Return that only some sources say yes, and of what."""
    facts = [fact for id in loose if id in question.subjects or not question.subjects for fact in loose[id]]
    facts = facts or [fact for found in loose.values() for fact in found]
    ends: Evidence = {}
    for fact in facts:
        far = fact.object if fact.subject in question.subjects else fact.subject
        if far in store.structures:
            ends.setdefault(far, []).append(fact)
    shown = in_order(store, ends)
    said = f"Sources differ. Said by {listing(sorted({fact.source for fact in facts if fact.source}))}: "
    said += "; ".join(dict.fromkeys(sentence(store, fact) for fact in facts[:12])) + ". Most others do not say so."
    return answer_of(
        store, question=text, reading=reading(store, question), status="answered", kind="yes_no", text=said, found=shown
    )


def existence(store: Store, text: str, question: Question) -> Answer:
    """Return that there is such a structure, and whether everybody has it."""
    one = store.structures[question.subjects[0]]
    facts = tuple(fact for fact in store.facts_of(PRESENCE) if fact.subject == one.id)
    inconstant = any(fact.object == "inconstant" for fact in facts)
    said = f"Yes{', but not in everybody' if inconstant else ''}: {one.label} is a {one.kind.replace('_', ' ')} of this graph"
    said += "".join(f"; {note}" for note in dict.fromkeys(fact.note for fact in facts if fact.note)) + "."
    facts = facts or store.facts_about(one.id)[:6]
    found = [Found(one, facts)]
    return answer_of(
        store,
        question=text,
        reading=f"Is there {one.label}?",
        status="answered",
        kind="yes_no",
        value=True,
        text=said,
        found=found,
    )


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
    return answer_of(
        store,
        question=text,
        reading=read_as,
        status="answered",
        kind="yes_no",
        value=constant,
        text=said,
        found=shown,
    )


def description(store: Store, text: str, question: Question) -> Answer:
    """Return what a structure is: its descriptions, else the first things known of it."""
    id = question.subjects[0]
    described = [fact for fact in store.facts_of(DESCRIBED_AS) if fact.subject == id]
    facts = described or [fact for fact in store.facts_about(id) if fact.subject == id][:12]
    read_as = f"What is {store.structures[id].label}?"
    if not facts:
        return unknown(
            store, text, question, f"{capital(store.structures[id].label)} is named here, but nothing is recorded of it."
        )
    said = (
        " ".join(f"{capital(fact.object).rstrip('.')}." for fact in described)
        or capital("; ".join(sentence(store, fact) for fact in facts)) + "."
    )
    found = [Found(store.structures[id], tuple(facts))]
    return answer_of(store, question=text, reading=read_as, status="answered", kind="description", text=said, found=found)


def unknown(store: Store, text: str, question: Question, said: str) -> Answer:
    return answer_of(store, question=text, reading=reading(store, question), status="unknown", kind=question.form, text=said)


def not_understood(store: Store, text: str, problem: NotUnderstood) -> Answer:
    """Return which words could not be read, and questions near to it that can."""
    words = listing(f"“{word}”" for word in problem.words)
    if problem.outside:
        said = f"This graph is about the foot, the ankle and the leg; {words} lies outside it."
        return answer_of(store, question=text, reading="", status="outside", kind="structures", text=said)
    if problem.unknown:
        said = f"The graph holds nothing about {words}."
        return answer_of(store, question=text, reading="", status="unknown", kind="structures", text=said)
    near = suggestions(store, text)
    said = f"Not understood: {problem.why or 'no meaning is known for ' + words}."
    if near:
        said += " Try: " + " ".join(near)
    return answer_of(store, question=text, reading="", status="not_understood", kind="structures", text=said, suggestions=near)


def suggestions(store: Store, text: str) -> list[str]:
    """Return questions that can be asked about what a text seems to name."""
    named = [mention.ids[0] for mention in mentions_in(store, text[:300]) if mention.ids]
    asks = {
        "muscle": ("What nerve supplies {}?", "What are the actions of {}?", "Where does {} insert?"),
        "nerve": ("Which muscles does {} supply?", "What are the branches of {}?"),
        "joint": ("Which bones does {} join?", "Which muscles cross {}?"),
        "arch": ("Which muscles support {}?", "Which bones belong to {}?"),
        "layer": ("Which muscles are in {}?",),
        "exercise": ("Which muscles does {} load?",),
        "bone": ("Which muscles attach to {}?", "Which bones articulate with {}?"),
    }
    for id in named:
        kind = store.structures[(store.leaves(id) or (id,))[0]].kind
        if kind in asks:
            return [ask.format(store.structures[id].label) for ask in asks[kind]]
    return ["Which muscles support the arch?", "What nerve supplies abductor hallucis?", "Which muscles are in the second layer?"]


def kind_claimed(store: Store, text: str, question: Question) -> Answer:
    """Return whether a structure is of the kind that the question claims."""
    one = store.structures[question.subjects[0]]
    kinds = {store.structures[leaf].kind for leaf in store.leaves(one.id)} | {one.kind}
    value = question.kinds[0] in kinds
    described = tuple(fact for fact in store.facts_of(DESCRIBED_AS) if fact.subject == one.id)
    said = f"{'Yes' if value else 'No'}: {one.label} is a {one.kind.replace('_', ' ')}. " + " ".join(
        f"{capital(f.object).rstrip('.')}." for f in described
    )
    facts = described or store.facts_about(one.id)[:6]
    reading = f"Is {one.label} a {question.kinds[0].replace('_', ' ')}?"
    return answer_of(
        store,
        question=text,
        reading=reading,
        status="answered",
        kind="yes_no",
        value=value,
        text=said.strip(),
        found=[Found(one, facts)],
    )


DIRECT = {"description": description, "existence": existence, "kind": kind_claimed}
"""Forms of question that are answered about their subject, without conditions."""
