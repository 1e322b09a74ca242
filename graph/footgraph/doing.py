"""Questions of what is done and what follows: lesions, studies and their evidence, exercises, conditions, phases of gait.

Each is known by a few words and by the kind of structure that it names. What is asked for oneself is answered as what
sources tell, with the remark that it is no medical advice.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from footgraph.answers import Answer, Found, answer_of, listing, sentence
from footgraph.effects import CUTTABLE, FOLLOWS, HIT, LOST, NEARLY, WEAKENED, effects, told_effects
from footgraph.facts import Fact, Structure
from footgraph.losses import LEVELS
from footgraph.mentions import mentions_in, named_in
from footgraph.motions import performing
from footgraph.patterns import Pattern
from footgraph.questions import Condition, Question, evidence, kinds_in
from footgraph.saying import capital, in_order, labels, plainly, plural_of
from footgraph.store import Store
from footgraph.studies import PARTICIPANTS, about, in_a_line, studies_on, study_of, told_studies, told_study
from footgraph.vocabulary import (
    ACTIVE_IN,
    BEHAVES_IN,
    CAUSED_BY,
    CONTRIBUTES_TO,
    DONE_SO,
    FOLLOWED_BY,
    HAS_FIGURE,
    HAS_JOINT_MOTION,
    HAS_RISK_FACTOR,
    LOADS,
    PART_OF,
    PROGRESSES_TO,
    SHOWS,
    SUBTYPE_OF,
    TESTS_FOR,
    USED_FOR,
)

ARCH_SUPPORT = "arch_support_function"
REMARK = "Education, not medical advice."
CUT = Pattern(
    r"\b(?:cut|severed|divided|lesion\w*|lacerat\w*|injur\w*|damag\w*|gone|torn|tears?|ruptur\w*|paraly\w*|palsy|fails?|lost|loses?|"
    r"missing|without|removed|absent|destroyed|blocked|weak)\b",
    re.IGNORECASE,
)
HAPPENS = Pattern(
    r"\b(?:what|which)\b.{0,40}\b(?:happens?|happen|follows?|results?|lost|effects?|consequences?|weakened)\b|"
    r"\bwhat if\b",
    re.IGNORECASE,
)
HIT_KINDS = {
    "movement": r"\b(?:movements?|actions?|motions?)\b",
    "exercise": r"\bexercises?\b",
    "gait_phase": r"\bphases?\b",
    "arch": r"\barch(?:es)?\b.{0,20}\b(?:support|lose|hit)|\bwhich arch",
    "condition": r"\b(?:conditions?|deformit\w+)\b",
}
"""Kinds of effect that a question about a lesion may ask for, with the words that ask."""
ASKS_STUDY = Pattern(
    r"\b(?:measur\w*|f(?:i|ou)nd\w*|show\w*|test\w*|stud\w*|conclu\w*|compar\w*|results?|report\w*|participants?|subjects?|people|"
    r"design|investigat\w*|about|level|evidence)\b",
    re.IGNORECASE,
)
HOW_MANY = Pattern(r"\bhow many\b|\bnumber of\b", re.IGNORECASE)
ASKS_EVIDENCE = Pattern(r"\b(?:evidence|stud(?:y|ies)|trials?|research|proof|proven|scientific\w*|literature)\b", re.IGNORECASE)
ASKS_EFFECT = Pattern(
    r"^\W*(?:does|do|can|is|are|will)\b.*\b(?:help\w*|improv\w*|works?|effective|good|better|useful|cure\w*|treat\w*|prevent\w*|"
    r"reduc\w*|increas\w*|strengthen\w*|support\w*|rais\w*|affect\w*)\b",
    re.IGNORECASE,
)
FOR_ONESELF = Pattern(
    r"\b(?:should i|shall i|can i|could i|i have|i've|my|for me|i want|i need|do i|am i|i am|i'm)\b", re.IGNORECASE
)
DIAGNOSIS = Pattern(
    r"\b(?:do|have|could|might) i (?:have|got)\b|\bwhat do i have\b|\bwhat(?: is|'s) wrong with my\b|"
    r"\b(?:can|may) i (?:still )?(?:run|walk|play|train|work|jump|drive)\b|"
    r"\bmy\b.{0,30}\b(?:hurts?|aches?|is (?:swollen|sore|numb))\b",
    re.IGNORECASE,
)
WANTS_HELP = Pattern(
    r"\b(?:do|does|strengthen\w*|train\w*|exercis\w*|stretch\w*|treat\w*|help\w*|cure\w*|best|good|against|relief|fix\w*|heal\w*|rehab\w*|surgery|operat\w*|inject\w*)\b",
    re.IGNORECASE,
)
HOW_DONE = Pattern(
    r"\bhow\b.*\b(?:do|does|done|perform\w*|execut\w*|carr(?:y|ied) out|made|practi[cs]e\w*)\b|\binstructions?\b|\btechnique\b|"
    r"\b(?:what|which) (?:position|dose|equipment|cue)\b|\bhow (?:many repetitions|often|long)\b",
    re.IGNORECASE,
)
HARDER = Pattern(r"\b(?:harder|progress\w*|next step|after|advance\w*|builds? on|more difficult|easier|before)\b", re.IGNORECASE)
TOLD = {
    SHOWS: Pattern(r"\b(?:signs?|symptoms?|presents?|presentation|recogni[sz]e\w*|look like|features?)\b", re.IGNORECASE),
    HAS_RISK_FACTOR: Pattern(r"\brisks?\b|\bpredispos\w*|\bwho gets\b", re.IGNORECASE),
    CAUSED_BY: Pattern(
        r"\bcaus\w+\b|\bcome from\b|\barises?\b|\bae?tiology\b|\bwhy do people get\b|\bmechanism\b", re.IGNORECASE
    ),
    TESTS_FOR: Pattern(r"\btests?\b|\btested\b|\bdiagnos\w*", re.IGNORECASE),
    USED_FOR: Pattern(
        r"\btreat\w*|\btherap\w+|\bhelps?\b|\bmanage\w*|\bdone for\b|\bdone about\b|\bremed\w+|\brehab\w*", re.IGNORECASE
    ),
}
"""What can be told of a condition beside what it affects, with the words that ask for it."""
REMAINS = Pattern(r"\b(?:remains?|left|still|rest of|able to|can)\b", re.IGNORECASE)
STILL = Pattern(r"^\W*(?:can|could|is|are|does|do)\b", re.IGNORECASE)
COMPARES = Pattern(r"\b(?:better|worse|more|less|than|compar\w*|versus|vs|difference|or)\b", re.IGNORECASE)
PHASES = Pattern(r"\b(?:phases|stages|divisions|subdivisions)\b|\bgait cycle\b.*\bdivided\b", re.IGNORECASE)
SERVES = Pattern(
    r"\b(?:contribut\w*|help\w*|provid\w*|serv\w*|responsible|role|part|do|does|make|give|what|which)\b", re.IGNORECASE
)
AT_WORK = Pattern(
    r"\b(?:which|what|name|list)\b.*\bmuscles?\b.*\b(?:work\w*|active|activ\w+|contract\w*|fire\w*|used|on)\b", re.IGNORECASE
)
IN_PHASE = Pattern(r"\b(?:happens?|happening|goes on|occurs?|takes place|moves?|doing|do|does|behaves?)\b", re.IGNORECASE)


def asked(store: Store, text: str) -> Answer | None:
    """Return the answer to a question of what is done and what follows, or None for any other question."""
    names = named_in(store, text[:300])
    if not (names or PHASES.search(text) or DIAGNOSIS.search(text)):
        return None
    for attempt in ATTEMPTS:
        if answer := attempt(store, text, [store.structures[id] for id in names]):
            return answer
    return None


def declined(store: Store, text: str, named: list[Structure]) -> Answer | None:
    """Return that nobody is told here what he has or may do; of a condition that is named, its signs as sources tell them."""
    if not DIAGNOSIS.search(text):
        return None
    ones = [one for one in named if one.kind == "condition"]
    said = f"What somebody has, and what is right for one foot, only a clinician who sees it can say. {REMARK}"
    if len(ones) != 1:
        said += " Ask of a condition by name what its signs are, or what has been studied for it."
        return answer_of(store, question=text, reading="", status="outside", kind="description", text=said)
    facts = tuple(fact for fact in store.facts_of(SHOWS) if fact.subject == ones[0].id)
    signs = "; ".join(dict.fromkeys(fact.object.rstrip(".") for fact in facts))
    said += f" {ones[0].definition}" + (f" Signs told of: {signs}." if signs else "")
    read_as = f"What is known of {ones[0].label}?"
    return plainly(store, text, read_as, [Found(ones[0], facts)], said=said, kind="description")


def lesion(store: Store, text: str, named: list[Structure]) -> Answer | None:
    """Return what follows when a nerve, muscle, tendon or ligament is gone; of one kind, if the question asks for one."""
    if named and named[0].kind == "condition":  # 'when the Achilles tendon ruptures' is no name of the injury
        named = [store.structures[id] for id in named_in(store, CUT.sub(" ", text[:300]))]
    cut = [one for one in named if one.id not in LEVELS and kinds_in(store, one.id) <= set(CUTTABLE)]
    places = [one for one in named if one.id in LEVELS]
    if len(cut) != 1 or not CUT.search(text) or not HAPPENS.search(text):
        return None
    one = cut[0]
    place = places[0] if places and kinds_in(store, one.id) == {"nerve"} else None
    kinds = [kind for kind, words in HIT_KINDS.items() if re.search(words, text, re.IGNORECASE)]
    if not kinds:
        if re.search(r"\b(?:muscles?|skin|sensation|feeling|nerves?|joints?|bones?)\b", strip(text, one), re.IGNORECASE):
            return None  # which muscles, which skin: cases.py
        return told_effects(store, one, place)._replace(question=text)
    states = (WEAKENED,) if "weakened" in text.lower() else (LOST, NEARLY, HIT, FOLLOWS)
    found = [e for e in effects(store, one.id, place.id if place else "") if e.structure.kind in kinds and e.state in states]
    what = listing(plural_of(kind) for kind in kinds)
    read_as = f"What {what} are hit without {one.label}?"
    if not found:
        said = f"None of the {what} recorded here is {'weakened' if WEAKENED in states else 'lost'} without {one.label}."
        return answer_of(store, question=text, reading=read_as, status="none", kind="structures", text=said)
    shown = [Found(effect.structure, effect.facts) for effect in found]
    said = f"{capital(what)} hit without {one.label}: {listing(labels(store, shown))}."
    return plainly(store, text, read_as, shown, said=said)


def strip(text: str, one: Structure) -> str:
    """Return a text without the names of a structure."""
    for name in sorted((one.label, *one.names), key=len, reverse=True):
        text = re.sub(re.escape(name), " ", text, flags=re.IGNORECASE)
    return text


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


def advice(store: Store, text: str, named: list[Structure]) -> Answer | None:
    """Return what sources tell of a condition's exercises and treatments, where somebody asks what to do, as education."""
    ones = [one for one in named if one.kind == "condition"]
    wants = WANTS_HELP.search(text)
    if len(ones) != 1 or not wants or not (FOR_ONESELF.search(text) or TOLD[USED_FOR].search(text) or "exercise" in text.lower()):
        return None
    only = "exercise" if re.search(r"\bexercis|strengthen|train|stretch", text, re.IGNORECASE) else ""
    facts = [f for f in store.facts_of(USED_FOR) if f.object in about(store, ones[0].id)]
    facts = [f for f in facts if not only or store.structures[f.subject].kind == only] or facts
    read_as = f"What is done for {ones[0].label}, as sources tell?"
    if not facts:
        said = f"No source here tells what is done for {ones[0].label}. {REMARK} Ask a clinician."
        return answer_of(store, question=text, reading=read_as, status="unknown", kind="structures", text=said)
    by: dict[str, list[Fact]] = {}
    for fact in facts:
        by.setdefault(fact.subject, []).append(fact)
    shown = in_order(store, by)
    told = "; ".join(f"{one.structure.label} ({results(one.facts)})" for one in shown)
    remark = f"{REMARK} What suits one foot is for a clinician to say. " if FOR_ONESELF.search(text) else ""
    said = f"{remark}Told of for {ones[0].label}: {told}." + ("" if remark else f" {REMARK}")
    return plainly(store, text, read_as, shown, said=said)


def results(facts: Iterable[Fact]) -> str:
    """Return the results of some uses, each with how many works say so."""
    works: dict[str, set[str]] = {}
    for fact in facts:
        works.setdefault(fact.part("result"), set()).add(fact.source)
    return ", ".join(f"{result} by {len(said)}" for result, said in sorted(works.items(), key=lambda one: (-len(one[1]), one[0])))


def how_done(store: Store, text: str, named: list[Structure]) -> Answer | None:
    """Return how an exercise, test or treatment is done, aspect by aspect; or which exercise comes after or before another."""
    ones = [one for one in named if one.kind in ("exercise", "test", "treatment")]
    if len(ones) != 1:
        return None
    one = ones[0]
    if HARDER.search(text) and one.kind == "exercise":
        return next_exercise(store, text, one)
    if not HOW_DONE.search(text):
        return None
    facts = [fact for fact in store.facts_of(DONE_SO) if fact.subject in about(store, one.id)]
    aspects = [aspect for aspect in ("position", "dose", "equipment", "cue") if re.search(rf"\b{aspect}", text, re.IGNORECASE)]
    facts = [fact for fact in facts if fact.part("aspect") in aspects] or facts
    read_as = f"How is {one.label} done?"
    if not facts:
        said = f"{one.definition} How it is done in detail is not told here.".lstrip()
        return answer_of(store, question=text, reading=read_as, status="unknown", kind="description", text=said)
    order = {aspect: n for n, aspect in enumerate(("position", "movement", "cue", "dose", "equipment", "caution"))}
    facts = sorted(facts, key=lambda fact: (fact.subject != one.id, order[fact.part("aspect")], fact.source))
    told = " ".join(f"{capital(fact.part('aspect'))}: {fact.object.rstrip('.')}." for fact in facts if fact.subject == one.id)
    told += "".join(
        f" {capital(store.structures[fact.subject].label)}, {fact.part('aspect')}: {fact.object.rstrip('.')}."
        for fact in facts
        if fact.subject != one.id
    )
    said = f"{one.definition} {told.strip()} {REMARK}"
    return plainly(store, text, read_as, [Found(one, tuple(facts))], said=said, kind="description")


def next_exercise(store: Store, text: str, one: Structure) -> Answer | None:
    """Return the exercises that follow another as harder, step by step, or those before it."""
    before = bool(re.search(r"\b(?:easier|before)\b", text, re.IGNORECASE))
    forms = {one.id} | {fact.subject for fact in store.facts_of(SUBTYPE_OF) if fact.object == one.id}
    steps: dict[str, list[Fact]] = {}
    reached, grew = set(forms), True
    while grew:
        grew = False
        for fact in store.facts_of(PROGRESSES_TO):
            here, there = (fact.object, fact.subject) if before else (fact.subject, fact.object)
            if here in reached and there != one.id and fact not in steps.get(there, ()):
                steps.setdefault(there, []).append(fact)
                grew = grew or there not in reached
                reached.add(there)
    if not steps:
        return None
    shown = [Found(store.structures[id], tuple(facts)) for id, facts in steps.items()]
    said = f"{'Before' if before else 'After'} {one.label}: {' → '.join(one.structure.label for one in shown)}."
    return plainly(store, text, f"Which exercises come {'before' if before else 'after'} {one.label}?", shown, said=said)


def of_condition(store: Store, text: str, named: list[Structure]) -> Answer | None:
    """Return the signs, risk factors, causes, tests or treatments of a condition."""
    ones = [one for one in named if one.kind == "condition"]
    if len(ones) != 1 or any(one.kind in ("exercise", "treatment", "test", "muscle", "nerve") for one in named):
        return None
    one = ones[0]
    relation = next((relation for relation, words in TOLD.items() if words.search(strip(text, one))), None)
    if relation is None or re.search(
        r"\b(?:what|which) (?:nerves?|muscles?|ligaments?|bones?|joints?|arter\w+)\b", text, re.IGNORECASE
    ):
        return None
    side = "object" if relation in (TESTS_FOR, USED_FOR) else "subject"
    facts = [fact for fact in store.facts_of(relation) if getattr(fact, side) == one.id]
    what = {SHOWS: "signs", HAS_RISK_FACTOR: "risk factors", CAUSED_BY: "causes", TESTS_FOR: "tests", USED_FOR: "treatments"}[
        relation
    ]
    if not facts:
        return None
    read_as = f"What are the {what} of {one.label}?"
    ends: dict[str, list[Fact]] = {}
    for fact in facts:
        ends.setdefault(fact.subject if side == "object" else fact.object, []).append(fact)
    said = "; ".join(f"{told_end(store, end, some)}{how_sure(some)}" for end, some in ends.items())
    remark = f" {REMARK}" if relation in (TESTS_FOR, USED_FOR) else ""
    shown = {end: some for end, some in ends.items() if end in store.structures and relation not in (SHOWS, HAS_RISK_FACTOR)}
    found = in_order(store, shown) if shown else [Found(one, tuple(facts))]
    return plainly(store, text, read_as, found, said=f"{capital(what)} of {one.label}: {said}.{remark}", more=facts)


def told_end(store: Store, end: str, facts: Iterable[Fact]) -> str:
    """Return the far end of what is told of a condition: a sign as it is told, a cause by loss as such."""
    by_loss = {fact.part("way") for fact in facts} == {"loss"}
    return f"{'loss of ' if by_loss else ''}{store.structures[end].label}" if end in store.structures else end.rstrip(".")


def how_sure(facts: Iterable[Fact]) -> str:
    """Return in brackets how certain a cause is, or with which result something is used; empty for what is merely told."""
    facts = list(facts)
    if facts[0].relation == USED_FOR:
        return f" ({results(facts)})"
    sure = dict.fromkeys(fact.part("certainty") for fact in facts if fact.part("certainty"))
    ways = dict.fromkeys(fact.part("mechanism") for fact in facts if fact.part("mechanism"))
    said = "; ".join(filter(None, (", ".join(sure), next(iter(ways), ""))))
    return f" ({said})" if said else ""


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


def remaining(store: Store, text: str, named: list[Structure]) -> Answer | None:
    """Return what remains of a movement, function, arch or exercise without a muscle, tendon or ligament."""
    cut = [one for one in named if kinds_in(store, one.id) <= set(CUTTABLE) - {"nerve"}]
    if len(cut) != 1 or not CUT.search(text) or not REMAINS.search(text):
        return None
    asked_for = {one.id for one in named if one != cut[0]}
    for mention in mentions_in(store, text[:300]):
        if (motion := mention.senses.get("motion")) and motion != "any" and (condition := performing(store, motion, [])):
            asked_for.update(condition.others)
    found = [effect for effect in effects(store, cut[0].id) if effect.structure.id in asked_for]
    if not found:
        return None
    said = []
    for effect in found:
        rest = f", a rest of {effect.share:.0%}" if effect.share else ""
        left = listing(labels(store, [Found(store.structures[id], ()) for id in effect.remains]))
        said.append(f"{effect.structure.label}: {effect.state}{rest}" + (f", with {left}" if left else ", nothing remains"))
    value = all(effect.state not in (LOST, NEARLY) for effect in found)
    read_as = f"What remains of {listing(effect.structure.label for effect in found)} without {cut[0].label}?"
    shown = [Found(effect.structure, effect.facts) for effect in found]
    form = "yes_no" if STILL.search(text) else "structures"
    told = f"{capital('; '.join(said))}."
    return plainly(store, text, read_as, shown, said=told, kind=form, value=value if form == "yes_no" else None)


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


FIRST_PHASES = ("initial_contact", "running_touchdown")
"""The phases with which walking and running are counted from."""


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
    manner = next((manner for manner in ("eccentric", "concentric", "isometric") if manner in text.lower()), "")
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
        of_it = {others[0].id, *store.within(others[0].id), *store.groups_of(others[0].id)}
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


def loading(store: Store, text: str, named: list[Structure]) -> Answer | None:
    """Return the exercises that load a muscle, where somebody asks how to strengthen it."""
    muscles = [one for one in named if kinds_in(store, one.id) <= {"muscle", "muscle_head"}]
    how = re.search(r"\bhow\b.*\b(?:strengthen|train|exercise|work)\b", text, re.IGNORECASE)
    if len(muscles) != 1 or not (how or FOR_ONESELF.search(text)) or not WANTS_HELP.search(text):
        return None
    near = {muscles[0].id, *store.within(muscles[0].id), *store.groups_of(muscles[0].id)}
    by: dict[str, list[Fact]] = {}
    for fact in store.facts_of(LOADS):
        if fact.object in near:
            by.setdefault(fact.subject, []).append(fact)
    if not by:
        return None
    shown = in_order(store, by)
    said = f"Exercises that load {muscles[0].label}: {listing(labels(store, shown))}. {REMARK}"
    return plainly(store, text, f"Which exercises load {muscles[0].label}?", shown, said=said)


ATTEMPTS: tuple[Callable[[Store, str, list[Structure]], Answer | None], ...] = (
    *(declined, lesion, remaining, study, versus, effect_of, evidence_on, how_done, advice, of_condition),
    *(next_phase, phases, at_work, in_phase, serving, loading),
)
"""What is tried, the most exact first."""
