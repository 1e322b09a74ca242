"""Questions of evidence: what a study did and found, which studies there are, and whether something helps by them."""

from __future__ import annotations

from footgraph.answers import Answer, Found, answer_of
from footgraph.facts import Fact, Structure
from footgraph.patterns import Pattern
from footgraph.questions import kinds_in
from footgraph.saying import in_order, plainly
from footgraph.store import Store
from footgraph.studies import PARTICIPANTS, about, in_a_line, studies_on, study_of, told_studies, told_study
from footgraph.vocabulary import HAS_FIGURE, USED_FOR

ASKS_STUDY = Pattern(
    r"\b(?:measur\w*|f(?:i|ou)nd\w*|show\w*|test\w*|stud\w*|conclu\w*|compar\w*|results?|report\w*|participants?|subjects?|people|"
    r"design|investigat\w*|about|level|evidence)\b",
)
HOW_MANY = Pattern(r"\bhow many\b|\bnumber of\b")
ASKS_EVIDENCE = Pattern(r"\b(?:evidence|stud(?:y|ies)|trials?|research|proof|proven|scientific\w*|literature)\b")
ASKS_EFFECT = Pattern(
    r"^\W*(?:does|do|can|is|are|will)\b.*\b(?:help\w*|improv\w*|works?|effective|good|better|useful|cure\w*|treat\w*|prevent\w*|"
    r"reduc\w*|increas\w*|strengthen\w*|support\w*|rais\w*|affect\w*)\b",
)
COMPARES = Pattern(r"\b(?:better|worse|more|less|than|compar\w*|versus|vs|difference|or)\b")
ARCH_SUPPORT = "arch_support_function"
REMARK = "Education, not medical advice."


def study(store: Store, text: str, named: list[Structure]) -> Answer | None:
    """Return what a study that is named did and found, or on how many."""
    ones = [one for one in named if one.kind == "study"]
    if len(ones) != 1 or not (ASKS_STUDY.search(text) or HOW_MANY.search(text)):
        return None
    if HOW_MANY.search(text):
        figures = [f for f in store.facts_of(HAS_FIGURE) if f.subject == ones[0].id and f.part("quantity") == PARTICIPANTS]
        number = study_of(store, ones[0].id).participants
        read_as = f"How many took part in {ones[0].label}?"
        if not number:
            said = f"How many took part in {ones[0].label} is not told here."
            return answer_of(store, question=text, reading=read_as, status="unknown", kind="count", text=said)
        found = [Found(ones[0], tuple(figures))]
        return plainly(store, text, read_as, found, said=f"{number} took part in {ones[0].label}.", kind="count", value=number)
    return told_study(store, ones[0], text)


def evidence_on(store: Store, text: str, named: list[Structure]) -> Answer | None:
    """Return the studies on an exercise, condition, treatment or function, where a question asks for evidence."""
    ones = [one for one in named if one.kind in ("exercise", "condition", "treatment", "function")]
    if not ones or not ASKS_EVIDENCE.search(text):
        return None
    if len(ones) > 1 and (answer := effect_of(store, text, named)):
        return answer
    return told_studies(store, ones[0], text)


def effect_of(store: Store, text: str, named: list[Structure]) -> Answer | None:
    """Return whether an exercise or treatment helps with something, as those say who looked: yes, no, or divided."""
    means = [one for one in named if one.kind in ("exercise", "treatment")]
    ends = [one for one in named if one.kind in ("condition", "function", "arch") or kinds_in(store, one.id) == {"arch"}]
    if any(kinds_in(store, end.id) == {"arch"} for end in ends) and ARCH_SUPPORT in store.structures:
        ends.append(store.structures[ARCH_SUPPORT])
    if len(means) != 1 or not ends or not (ASKS_EFFECT.search(text) or ASKS_EVIDENCE.search(text)):
        return None
    near, far = about(store, means[0].id), {id for end in ends for id in about(store, end.id)}
    facts = [fact for fact in store.facts_of(USED_FOR) if fact.subject in near and fact.object in far]
    what = ends[0].label
    read_as = f"Does {means[0].label} help with {what}?"
    if not facts:
        said = f"No source here says what {means[0].label} does for {what}, which does not mean that it does nothing."
        return answer_of(store, question=text, reading=read_as, status="unknown", kind="yes_no", text=said)
    up, down = ([f for f in facts if f.part("result") in some] for some in (("helps",), ("no difference", "worse")))
    value = True if up and not down else False if down and not up else None
    head = {True: "Yes, by those who looked", False: "No, by those who looked", None: "Sources differ"}[value]
    head = head if up or down else "It is used so, but no result is told here"
    told = "; ".join(dict.fromkeys(f"{result_in_words(store, fact)} [{fact.source}]" for fact in facts))
    said = f"{head}: {told}. {REMARK}"
    return plainly(store, text, read_as, in_order(store, {means[0].id: facts}), said=said, kind="yes_no", value=value)


def result_in_words(store: Store, fact: Fact) -> str:
    """Return a use with its result: 'short foot exercise, balance: no difference (Y balance test; +2 %)'."""
    more = "; ".join(filter(None, (fact.part("outcome"), fact.part("effect"), fact.part("sample"))))
    ends = f"{store.structures[fact.subject].label} for {store.structures[fact.object].label}"
    return f"{ends}: {fact.part('result')}{f' ({more})' if more else ''}"


def versus(store: Store, text: str, named: list[Structure]) -> Answer | None:
    """Return the studies that looked at two exercises or treatments, where a question compares them."""
    ones = [one for one in named if one.kind in ("exercise", "treatment")]
    if len(ones) != 2 or not COMPARES.search(text):
        return None
    of_each = [{study.structure.id for study in studies_on(store, one.id)} for one in ones]
    shared = sorted(of_each[0] & of_each[1])
    read_as = f"Which studies compare {ones[0].label} with {ones[1].label}?"
    if not shared:
        said = f"No study here looked at both {ones[0].label} and {ones[1].label}."
        return answer_of(store, question=text, reading=read_as, status="unknown", kind="structures", text=said)
    studies = [study_of(store, id, meant={*about(store, ones[0].id), *about(store, ones[1].id)}) for id in shared]
    shown = [Found(study.structure, study.facts) for study in studies]
    said = f"{' '.join(in_a_line(store, study) for study in studies)} {REMARK}"
    return plainly(store, text, read_as, shown, said=said)
