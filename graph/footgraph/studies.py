"""The studies on a structure: by which design and level, on how many, of what, with which outcome and effect, nulls too.

A study is a structure whose id is the key of the work that reports it. So what that work says of an exercise or a
condition is the study's own word, and how far it was read is told in ``sources.tsv``.
"""

from collections.abc import Iterable

from footgraph.answers import Answer, Found, answer_of, listing
from footgraph.facts import Fact, Structure
from footgraph.records import NamedTuple
from footgraph.saying import capital, plural_of
from footgraph.store import Store
from footgraph.vocabulary import (
    FOUND,
    HAS_DESIGN,
    HAS_FIGURE,
    LOADS,
    RANKS_AT,
    STUDIED,
    SUBTYPE_OF,
    TOLD_OF,
    USED_FOR,
)

PARTICIPANTS = "number_of_participants"
ASPECTS = ("population", "intervention", "comparison", "outcome", "result", "limits")
"""What is told of a study, in the order in which a reader wants it."""
NULL = frozenset(("no difference", "not associated"))
"""Directions of a finding that tell of no effect."""
UNRANKED = "no level for treatment"
"""What is said of a design that the scheme does not rank for the question whether a treatment helps."""


class Study(NamedTuple):
    """A study as evidence on something: the facts that tell of it, in order, and its number of participants, 0 if not told."""

    structure: Structure
    design: str
    level: str
    participants: int
    read: str
    told: dict[str, str]
    findings: tuple[Fact, ...]
    facts: tuple[Fact, ...]

    def as_dict(self, store: Store) -> dict[str, object]:
        """Return the study as plain values, as ``--format json`` prints it."""
        return {
            "id": self.structure.id,
            "label": self.structure.label,
            "design": self.design,
            "level": self.level,
            "participants": self.participants or None,
            "read": self.read,
            **self.told,
            "findings": findings_as_dicts(store, self.findings),
        }


def findings_as_dicts(store: Store, findings: Iterable[Fact]) -> list[dict[str, str]]:
    """Return findings as plain values; what an exercise loads by one measure, or is used for with one result, as one."""
    bunches: dict[tuple[object, ...], list[Fact]] = {}
    for fact in findings:
        parts = tuple(pair for pair in fact.parts if pair[0] in ("measure", "condition", "result", "outcome"))
        bunches.setdefault((fact.id,) if fact.relation == FOUND else (fact.subject, fact.relation, parts), []).append(fact)
    return [finding_as_dict(store, bunch) for bunch in bunches.values()]


def finding_as_dict(store: Store, bunch: list[Fact]) -> dict[str, str]:
    fact = bunch[0]
    if fact.relation == FOUND:
        says, effect = fact.object, fact.part("effect")
    else:
        things = [f"{store.structures[one.object].label}{measured(one)}" for one in bunch]
        says = f"{store.structures[fact.subject].label} {store.wordings[fact.relation].fact} {listing(things)}"
        effect = fact.part("effect")
    outcome = fact.part("outcome") or ", ".join(filter(None, (fact.part("measure"), fact.part("condition"))))
    direction = fact.part("direction") or fact.part("result")
    about = fact.part("about") or fact.subject
    return {
        "says": says,
        "about": about,
        "outcome": outcome,
        "direction": direction,
        "effect": effect,
        "interval": fact.part("interval"),
    }


def measured(fact: Fact) -> str:
    """Return the figure of a load in brackets, as it was measured; empty where none is told."""
    figure = " ".join(filter(None, (fact.part("value"), fact.part("unit"), fact.part("spread"))))
    return f" ({figure})" if fact.part("value") else ""


def studies_on(store: Store, id: str) -> list[Study]:
    """Return the studies on a structure, its members or its kinds: the best level first, then the most participants.

    A study counts that looked at it, that found something about it, or that says what it loads or helps with.
    """
    meant = about(store, id)
    told: dict[str, list[Fact]] = {}
    for fact in store.facts_of(STUDIED):
        if fact.object in meant:
            told.setdefault(fact.subject, []).append(fact)
    for fact in store.facts_of(FOUND):
        if fact.part("about") in meant:
            told.setdefault(fact.subject, []).append(fact)
    for relation in (LOADS, USED_FOR):
        for fact in store.facts_of(relation):
            if {fact.subject, fact.object} & meant and is_study(store, fact.source):
                told.setdefault(fact.source, []).append(fact)
    found = [study_of(store, one, facts, meant) for one, facts in told.items()]
    return sorted(found, key=lambda study: (study.level, -study.participants, study.structure.label))


def about(store: Store, id: str) -> set[str]:
    """Return what evidence on a structure may speak of: itself, its members, the groups it is in, its kinds, a study itself."""
    kinds = {fact.subject for fact in store.facts_of(SUBTYPE_OF) if fact.object == id}
    groups = set(store.groups_of(id)) if store.structures[id].kind not in ("exercise", "condition") else set()
    return {id, *store.within(id), *kinds, *groups}


def is_study(store: Store, key: str) -> bool:
    return key in store.structures and store.structures[key].kind == "study"


def study_of(store: Store, id: str, because: Iterable[Fact] = (), meant: Iterable[str] = ()) -> Study:
    """Return a study with its design, level, numbers and what is told of it; its findings about some structures, or all."""
    meant = set(meant)
    because = tuple(because)
    own = [fact for relation in (HAS_DESIGN, TOLD_OF, FOUND) for fact in store.facts_of(relation) if fact.subject == id]
    design = next((fact for fact in own if fact.relation == HAS_DESIGN), None)
    ranks = [fact for fact in store.facts_of(RANKS_AT) if design and fact.subject == design.object]
    figures = [f for f in store.facts_from(HAS_FIGURE, id) if f.part("quantity") == PARTICIPANTS]
    whole = [fact for fact in figures if not fact.part("of")] or figures
    findings = [fact for fact in own if fact.relation == FOUND and (not meant or fact.part("about") in meant)]
    findings += [fact for fact in because if fact.relation in (LOADS, USED_FOR)]
    told = {fact.part("aspect"): fact.object for fact in own if fact.relation == TOLD_OF}
    source = store.all_sources().get(id)
    return Study(
        store.structures[id],
        store.structures[design.object].label if design else "",
        store.structures[ranks[0].object].label if ranks else UNRANKED,
        sum(int(float(fact.object)) for fact in whole),
        source.read if source else "",
        {aspect: told[aspect] for aspect in ASPECTS if aspect in told},
        tuple(dict.fromkeys(findings)),
        tuple(dict.fromkeys((*because, *own, *ranks, *figures))),
    )


def told_studies(store: Store, one: Structure, text: str = "") -> Answer:
    """Return the evidence on a structure as an answer: of a study itself what it did and found, else the studies on it."""
    if one.kind == "study":
        return told_study(store, one, text)
    read_as = f"Which studies are there on {one.label}, and what did they find?"
    found = studies_on(store, one.id)
    if not found:
        said = f"No study on {one.label} is recorded here, which does not mean that there is none."
        return answer_of(store, question=text or one.label, reading=read_as, status="unknown", kind="structures", text=said)
    number = f"{len(found)} {plural_of('study') if len(found) > 1 else 'study'}"
    said = f"{number} on {one.label}. " + " ".join(in_a_line(store, study) for study in found)
    shown = [Found(study.structure, study.facts) for study in found]
    return answer_of(
        store,
        question=text or one.label,
        reading=read_as,
        status="answered",
        kind="structures",
        text=said,
        value=len(found),
        found=shown,
    )


def told_study(store: Store, one: Structure, text: str = "") -> Answer:
    """Return what a study did and found as an answer."""
    study = study_of(store, one.id)
    read_as = f"What did {one.label} study and find?"
    said = f"{one.definition} {in_a_line(store, study)}"
    found = [Found(one, study.facts)]
    return answer_of(
        store, question=text or one.label, reading=read_as, status="answered", kind="description", text=said, found=found
    )


def in_a_line(store: Store, study: Study) -> str:
    """Return a study in a few sentences: who, how, on whom, and each finding; one of no effect says so first."""
    number = f"n = {study.participants}" if study.participants else ""
    head = ", ".join(filter(None, (study.design, study.level, number, f"read: {study.read}" if study.read else "")))
    told = " ".join(f"{capital(aspect)}: {text.rstrip('.')}." for aspect, text in study.told.items())
    found = []
    for one in findings_as_dicts(store, study.findings):
        figures = "; ".join(filter(None, (one["effect"], one["interval"])))
        null = f"{capital(one['direction'])}: " if one["direction"] in NULL else ""
        found.append(f"{null}{capital(one['says'].rstrip('.'))}{f' ({figures})' if figures else ''}.")
    return f"{study.structure.label} ({head}): {told} {' '.join(found)}".rstrip()
