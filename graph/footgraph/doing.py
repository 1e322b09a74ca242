"""Questions of what is done: how an exercise is, what is told of a condition, what one should do; and the way to like rooms.

What is asked for oneself is answered as what sources tell, with the remark that it is no medical advice.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from footgraph import evident, gaits, losing
from footgraph.answers import Answer, Found, answer_of, listing
from footgraph.diagnosing import closes
from footgraph.evident import REMARK
from footgraph.facts import Fact, Structure
from footgraph.losing import strip
from footgraph.matching import Matcher
from footgraph.mentions import mentions_in, named_in
from footgraph.patterns import Pattern
from footgraph.questions import kinds_in
from footgraph.saying import capital, in_order, labels, plainly
from footgraph.stems import stems_of
from footgraph.store import Store
from footgraph.studies import about
from footgraph.vocabulary import (
    AFFECTS,
    CAUSED_BY,
    DONE_SO,
    HAS_RISK_FACTOR,
    LOADS,
    PROGRESSES_TO,
    SHOWS,
    SUBTYPE_OF,
    TESTS_FOR,
    USED_FOR,
)

FOR_ONESELF = Pattern(r"\b(?:should i|shall i|can i|could i|i have|i've|my|for me|i want|i need|do i|am i|i am|i'm)\b")
DIAGNOSIS = Pattern(
    r"\b(?:do|have|could|might) i (?:have|got)\b|\bwhat do i have\b|\bwhat(?: is|'s) wrong with my\b|"
    r"\b(?:can|may) i (?:still )?(?:run|walk|play|train|work|jump|drive)\b|"
    r"\bmy\b.{0,30}\b(?:hurts?|aches?|is (?:swollen|sore|numb))\b|"
    r"\bis my (?:\w+ ){1,3}(?:broken|torn|sprained|fractured|infected|ruptured|cancer\w*|serious|dangerous|dislocated"
    r"|dying|dead)\b"
)
NERVE_HURT = Pattern(
    r"\b(?:which|what) (?:\w+ )?nerve (?:(?:was|is|has been|got|did they|have they|could have been) )?(?:probably |likely "
    r"|most likely )?"
    r"(?:nicked|cut|injured|hurt|damaged|severed|harmed|caught|divided|bruised|supplies|feeds|serves)\b"
)
"""Which nerve serves a place that is numb, which anatomy tells."""
DECISION = Pattern(
    r"\b(?:would|should|will|can|could) you (?:\w+ )?(?:operat\w+|inject|treat|cut|remove|fix|recommend|advise|suggest"
    r"|prescribe|give)\b"
    r".{0,40}\b(?:my|me|i)\b|"
    r"\bhow (?:long|soon|much|many \w+) (?:should|must|can|may|do|shall) i (?:\w+ )?(?:rest|wait|wear|stay|keep|avoid|ice|take"
    r"|walk|run|play"
    r"|train|use|stop|not|elevate|swallow)\b|"
    r"\b(?:can|may|shall|should|ought|must) i (?:still |just |to |better |keep )?(?:run|walk|play|train|work|jump|drive|rest|take"
    r"|ice|tape|strap|put|stop|see|go|stretch)(?:n?ing)?\b|"
    r"\b(?:should|shall|must) i (?:get|have|let|go for|undergo|choose)\b.{0,60}"
    r"\b(?:operat\w+|surgery|inject\w+|removed|fixed|fused|done|x-?ray\w*|mri|cast|boot)\b"
    r"|\b(?:will|do|would|does) (?:i|my \w+) (?:\w+ )?(?:need|require) (?:an? |the )?(?:\w+ )?"
    r"(?:surgery|operation|operating|injection|x-?ray|mri|scan|boot|cast|crutches|antibiotics)\b"
)
"""Whether one person should be treated so."""
WANTS_HELP = Pattern(
    r"\b(?:do|does|strengthen\w*|train\w*|exercis\w*|stretch\w*|treat\w*|help\w*|cure\w*|best|good|against|relief|fix\w*"
    r"|heal\w*|rehab\w*|surgery|operat\w*|inject\w*)\b"
)
HOW_DONE = Pattern(
    r"\bhow\b.*\b(?:do|does|done|perform\w*|execut\w*|carr(?:y|ied) out|made|practi[cs]e\w*)\b"
    r"|\binstruct\w*\b|\btechnique\b|\bsteps of\b|\bhow\W*$|\bhow (?:do|would) you (?:teach|coach|explain)\b"
    r"|\bstarting position\b|\b(?:what|which) (?:position|dose|equipment|cue)\b|\bhow (?:many repetitions|often|long)\b",
)
HARDER = Pattern(r"\b(?:harder|progress\w*|next step|after|follows|advance\w*|builds? on|more difficult|easier|before)\b")
TOLD = {
    SHOWS: Pattern(r"\b(?:signs?|symptoms?|presents?|presentation|recogni[sz]e\w*|look like|features?)\b"),
    HAS_RISK_FACTOR: Pattern(r"\brisks?\b|\bpredispos\w*|\bwho gets\b"),
    CAUSED_BY: Pattern(r"\bcaus\w+\b|\bcome from\b|\barises?\b|\bae?tiology\b|\bwhy do people get\b|\bmechanism\b"),
    TESTS_FOR: Pattern(r"\btests?\b|\btested\b|\bdiagnos\w*"),
    USED_FOR: Pattern(r"\btreat\w*|\btherap\w+|\bhelps?\b|\bmanage\w*|\bdone for\b|\bdone about\b|\bremed\w+|\brehab\w*"),
}
"""What can be told of a condition beside what it affects, with the words that ask for it."""
ASSESSES = Pattern(
    r"\b(?:assess\w*|check\w*|tests?|tested|shows?|detects?|indicat\w+|evaluat\w+|examin\w+|mean\w*|positive"
    r"|suggest\w*|points? to|betray\w*|reveal\w*|suspect\w*|isolat\w*|looks? for|seen in|used (?:for|in)|for)\b"
)
"""Words that ask what a test is for."""
SEVERAL_TESTED = Pattern(
    r"\b(?:all|both|every|two|three|list|conditions|structures|ligaments|tendons|nerves|muscles|injuries|diseases|deformities"
    r"|disorders|fractures|syndromes)\b",
)
"""Words that ask for all that a test is for."""
OF_WHAT = Pattern(
    r"\b(?:which|what) structure\b|\b(?:rupture|tear|tearing|contracture|injury|laxity|damage|irritation|entrapment)"
    r"(?: to| of)(?: (?:what|which structure))?\W*$",
)
"""A question that ends on what is torn: 'a positive Simmonds test means rupture of'."""
KINDS_TESTED = ("ligament", "tendon", "nerve", "muscle", "joint", "bone")


def asked(store: Store, text: str) -> Answer | None:
    """Return the answer to a question of what is done and what follows, or None for any other question."""
    names = named_in(store, text[:300])
    if not (names or gaits.PHASES.search(text) or DIAGNOSIS.search(text) or DECISION.search(text)):
        return None
    for attempt in ATTEMPTS:
        if answer := attempt(store, text, [store.structures[id] for id in names]):
            return answer
    return None


def declined(store: Store, text: str, named: list[Structure]) -> Answer | None:
    """Return that nobody is told here what he has or may do; of a condition that is named, its signs as sources tell them."""
    if not DECISION.search(text) and (not DIAGNOSIS.search(text) or NERVE_HURT.search(text)):
        return None
    ones = [one for one in named if one.kind == "condition"]
    said = f"What somebody has, and what is right for one foot, only a clinician who sees it can say. {REMARK}"
    if len(ones) != 1 or DECISION.search(text):
        said += " Ask of a condition by name what its signs are, or what has been studied for it."
        return answer_of(store, question=text, reading="", status="outside", kind="description", text=said)
    facts = tuple(fact for fact in store.facts_of(SHOWS) if fact.subject == ones[0].id)
    signs = "; ".join(dict.fromkeys(fact.object.rstrip(".") for fact in facts))
    said += f" {ones[0].definition}" + (f" Signs told of: {signs}." if signs else "")
    read_as = f"What is known of {ones[0].label}?"
    return plainly(store, text, read_as, [Found(ones[0], facts)], said=said, kind="description")


BOUGHT = Pattern(
    r"\b(?:painkillers?|drugs?|tablets?|medicines?|medications?|pills?|ointments?|creams?|ibuprofen|paracetamol|aspirin"
    r"|brands?)\b",
)
"""What is taken or bought, of which nothing is told here."""


def advice(store: Store, text: str, named: list[Structure]) -> Answer | None:
    """Return what sources tell of a condition's exercises and treatments, where somebody asks what to do, as education."""
    ones = [one for one in named if one.kind == "condition"]
    wants = WANTS_HELP.search(text)
    noun = MEANS_ASKED.search(text)
    means = next((told for said, told in MEANS.items() if noun and re.fullmatch(said, noun[1].lower())), "")
    if (
        len(ones) != 1
        or BOUGHT.search(text)
        or not (wants or means)
        or not (means or FOR_ONESELF.search(text) or TOLD[USED_FOR].search(text) or "exercise" in text.lower())
    ):
        return None
    only = "exercise" if re.search(r"\bexercis|strengthen|train|stretch", text, re.IGNORECASE) else ""
    facts = [f for f in store.facts_of(USED_FOR) if f.object in about(store, ones[0].id)]
    facts = [f for f in facts if not only or store.structures[f.subject].kind == only] or facts
    if means:
        facts = [f for f in facts if re.search(means, said_of(store.structures[f.subject]), re.I)]
    if means and not (facts and is_meant(store, text, {f.subject for f in facts})):
        return None
    read_as = f"What is done for {ones[0].label}, as sources tell?"
    if not facts:
        said = f"No source here tells what is done for {ones[0].label}. {REMARK} Ask a clinician."
        return answer_of(store, question=text, reading=read_as, status="unknown", kind="structures", text=said)
    by: dict[str, list[Fact]] = {}
    for fact in facts:
        by.setdefault(fact.subject, []).append(fact)
    if (means or ONE_TREATMENT.search(text)) and not FOR_ONESELF.search(text) and not (noun and PLURAL.search(noun[1])):
        by = the_one_told(store, text, by)
    shown = in_order(store, by)
    told = "; ".join(f"{one.structure.label} ({results(one.facts)})" for one in shown)
    remark = f"{REMARK} What suits one foot is for a clinician to say. " if FOR_ONESELF.search(text) else ""
    said = f"{remark}Told of for {ones[0].label}: {told}." + ("" if remark else f" {REMARK}")
    return plainly(store, text, read_as, shown, said=said)


MEANS = {
    r"operations?|surgery|surgical \w+|procedures?|surgeries": (
        r"\boperation|\bcut|osteotomy|\bfus|amputat|transfer|repair|resect|surg|\bsewn"
    ),
    r"orthos[ie]s|insoles?": r"orthosis|insole|\bsupport\b",
    r"braces?|splints?": r"\bbrace|\bsplint|orthosis",
    r"casts?|plasters?|casting": r"\bcasts?\b",
    r"shoes?|footwear|soles?": r"\bshoe|\bsole|footwear|\bheel\b",
    r"injections?": r"inject",
    r"pads?|padding": r"\bpad\b",
    r"osteotom(?:y|ies)": r"osteotomy",
    r"transfers?|tendon transfers?": r"transfer",
    r"fusions?|arthrodes[ei]s": r"\bfus|arthrodesis|grow together",
    r"amputations?": r"amputation",
}
"""Nouns by which a sort of treatment is asked for, with what its name or definition says."""
MEANS_ASKED = Pattern(
    rf"\b(?:which|what)(?: (?!is\b|are\b|does\b|do\b)[\w-]+){{0,2}}? ({'|'.join(MEANS)})\b(?! of\b)"
    r"(?=.*\b(?:for|treats?|corrects?|used|helps?|done|cures?|given|worn|fixes|in|against|relieves?|addresses)\b)"
)
ONE_TREATMENT = Pattern(
    r"\b(?:which|what) (?:[\w-]+ )?(?:treatment|therapy|method|technique|measure|exercise(?: (?:programme|program|regime))?)\b",
)
PLURAL = Pattern(r"(?<!o)(?<!si)s\W*$")
"""A noun in the plural; not 'orthosis'."""
TEST_ASKED = Pattern(
    r"\b(?:which|what) (?:(?!is\b|are\b)[\w-]+ ){0,2}?(angle|view|index|classification|sign|reflex|score|rules|test)\b"
    r"(?! (?:of|for)\b)",
)
"""A noun by which one test of a condition is asked for."""


def said_of(one: Structure) -> str:
    """Return the names and the definition of a structure in one text."""
    return " ".join((one.label, *one.names, one.definition))


def is_meant(store: Store, text: str, treatments: set[str]) -> bool:
    """Tell whether no other treatment tells much more of a question than some do."""
    matches = Matcher(store, text, kinds=("treatment",)).matches()
    most = max((match.share for match in matches if match.id in treatments), default=1.0)
    return not matches or matches[0].id in treatments or matches[0].share < most + 0.15


def the_one_told(store: Store, text: str, by: dict[str, list[Fact]]) -> dict[str, list[Fact]]:
    """Return of some treatments the one that clearly tells most of the rest of a question, or most works tell of; else all."""
    matches = Matcher(store, text, among=by).matches()
    if matches and (len(matches) == 1 or matches[0].score - matches[1].score >= 0.15) and len(matches[0].missed) < len(by):
        return {matches[0].id: by[matches[0].id]}
    return foremost(store, by)


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
    if closes(text) and len(stems_of(strip(text, one))) > LONG_CASE:
        return None  # 'rigid flat foot in a child with peroneal spasm: cause?' asks what it is
    if answer := test_of(store, text, one) or test_done_so(store, text, one):
        return answer
    relation = next((relation for relation, words in TOLD.items() if words.search(strip(text, one))), None)
    is_after = relation in (None, CAUSED_BY) and bool(RESULTING.search(text))
    relation = CAUSED_BY if is_after else relation
    is_other = re.search(r"\b(?:what|which) (?:nerves?|muscles?|ligaments?|bones?|joints?|arter\w+)\b", text, re.IGNORECASE)
    side = "object" if is_after or relation in (TESTS_FOR, USED_FOR) else "subject"
    facts = [fact for fact in store.facts_of(relation) if getattr(fact, side) == one.id] if relation and not is_other else []
    if relation is None or not facts or (relation == TESTS_FOR and len(facts) > 1 and TEST_DONE.search(text)):
        return None
    what = "consequences" if is_after else CALLED[relation]
    read_as = f"What are the {what} of {one.label}?"
    ends: dict[str, list[Fact]] = {}
    for fact in facts:
        ends.setdefault(fact.subject if side == "object" else fact.object, []).append(fact)
    asks_one = relation == TESTS_FOR and bool(re.search(r"\b(?:which|what) (?:\w+ )?test\b", text, re.IGNORECASE))
    asks_one = asks_one or bool(is_after and ONE_DEFORMITY.match(text))
    if asks_one:
        ends = foremost(store, ends, ONE_TEST)
    said = "; ".join(f"{told_end(store, end, some)}{how_sure(some)}" for end, some in ends.items())
    remark = f" {REMARK}" if relation in (TESTS_FOR, USED_FOR) else ""
    shown = {end: some for end, some in ends.items() if end in store.structures and relation not in (SHOWS, HAS_RISK_FACTOR)}
    found = in_order(store, shown) if shown else [Found(one, tuple(facts))]
    said = f"{capital(what)} of {one.label}: {said}.{remark}"
    if asks_one and len(shown) > FEW:
        said = f"One is asked for, and works differ which. {said}"
        return answer_of(store, question=text, reading=read_as, status="unknown", kind="structures", text=said)
    return plainly(store, text, read_as, found, said=said, more=facts)


CALLED = {SHOWS: "signs", HAS_RISK_FACTOR: "risk factors", CAUSED_BY: "causes", TESTS_FOR: "tests", USED_FOR: "treatments"}
"""What that is called which each relation tells of a condition."""
RESULTING = Pattern(
    r"\b(?:caused|produced|brought about) by (?=\w)|\b(?:complications?|consequences?|sequelae?)\b"
    r"|^\W*(?:what|which \w+) (?:does|do|can|may|might|could) (?!cause|lead|result|produce)[^?]{3,60} "
    r"(?:cause|lead to|result in|produce|bring about)\W*$"
)
"""What asks for what comes of a condition, and not for what it comes of."""
ONE_DEFORMITY = Pattern(r"^\W*(?:which|what) (?:foot |toe )?deformity\b")
ONE_TEST = 1.2
"""How many times as many works must tell a test than the next, to be the one that is asked for."""
FEW = 2
"""How many tests are a fair answer where one is asked for and none is told by most works."""
LONG_CASE = 4
"""How many telling words beside the name of a condition make a case of a text."""


TEST_DONE = Pattern(
    r"\b(?:test|man(?:o?eu|eu)vre)\b[^?]*?\b(?:where|in which|involv(?:es|ing)|by|us(?:es|ing)|with|when)\b"
    r"[^?]*?\b(?P<done>squeez|pull|push|tap|press|twist|rotat|tilt|lift|needle|compress|stretch|grip|draw|slid)\w*"
)
"""What tells how a test is done."""
NEAR_FIRST = 0.1
"""How much less of a question a test may tell than the first, to be the one that is meant if more works tell of it."""


def test_done_so(store: Store, text: str, one: Structure) -> Answer | None:
    """Return the test of a condition that is done as a question tells: 'the test where you squeeze the calf'."""
    found = TEST_DONE.search(text)
    by: dict[str, list[Fact]] = {}
    for fact in store.facts_of(TESTS_FOR) if found else ():
        if fact.object == one.id:
            by.setdefault(fact.subject, []).append(fact)
    told = Matcher(store, strip(text, one), among=by).matches() if found else []
    done = [match for match in told if found and not any(word.startswith(found["done"].lower()) for word in match.missed)]
    near = {match.id: by[match.id] for match in done if match.score >= done[0].score - NEAR_FIRST}
    best = foremost(store, near) if near else {}
    if len(best) != 1:
        return None
    shown = in_order(store, best)
    said = f"{capital(listing(labels(store, shown)))}. {REMARK}"
    return plainly(store, text, f"Which test of {one.label} is done so?", shown, said=said)


def test_of(store: Store, text: str, one: Structure) -> Answer | None:
    """Return the test of a condition that goes by the noun asked for: the angle, the sign, the classification of it."""
    noun = TEST_ASKED.search(text)
    by: dict[str, list[Fact]] = {}
    for fact in store.facts_of(TESTS_FOR) if noun else ():
        if noun and fact.object == one.id and noun[1].lower() in names_as_words(store.structures[fact.subject]):
            by.setdefault(fact.subject, []).append(fact)
    if not by or not noun or (noun[1].lower() == "test" and len(by) > 1):
        return None
    by = the_one_told(store, text, by)
    if len(by) > 1:
        return None
    shown = in_order(store, by)
    said = f"{capital(listing(labels(store, shown)))}. {REMARK}"
    return plainly(store, text, f"Which {noun[1].lower()} is for {one.label}?", shown, said=said)


def names_as_words(one: Structure) -> set[str]:
    """Return the words of the names of a structure, in lower case."""
    return {word for name in (one.label, *one.names) for word in name.lower().split()}


def foremost(store: Store, ends: dict[str, list[Fact]], lead: float = 1.5) -> dict[str, list[Fact]]:
    """Return the one that so many times as many works tell of as of the next, where there is one; else all."""
    works = {end: len(store.voices(facts)) for end, facts in ends.items()}
    first, *others = sorted(works, key=lambda end: (-works[end], end))
    return {first: ends[first]} if others and works[first] >= lead * works[others[0]] else ends


def tested(store: Store, text: str, named: list[Structure]) -> Answer | None:
    """Return what a test is for; where a kind is asked for, those of it, or what the conditions that it shows affect."""
    tests = [one for one in named if one.kind == "test"]
    rest = strip(text, tests[0]) if len(tests) == 1 else ""
    if len(named) > 1 or not ASSESSES.search(rest):
        return None
    by: dict[str, list[Fact]] = {}
    for fact in store.facts_of(TESTS_FOR):
        if fact.subject == tests[0].id:
            by.setdefault(fact.object, []).append(fact)
    wanted = [kind for kind in KINDS_TESTED if re.search(rf"\b{kind}s?\b", rest, re.IGNORECASE)]
    wanted += ["bone_feature"] if "bone" in wanted else []
    wanted = wanted or ([*KINDS_TESTED, "fascia"] if OF_WHAT.search(text) else [])
    if wanted:
        of_kind = {id: facts for id, facts in by.items() if store.structures[id].kind in wanted}
        for fact in store.facts_of(AFFECTS) if not of_kind else ():
            if fact.subject in by and store.structures[fact.object].kind in wanted:
                of_kind.setdefault(fact.object, []).append(fact)
        by = of_kind
    if not by or any("outside" in m.senses and m.senses["outside"] != "soft" for m in mentions_in(store, rest)):
        return None
    if not SEVERAL_TESTED.search(rest):
        wider = {id for id in by if any(store.structures[one].label in store.structures[id].names for one in by)}
        by = foremost(store, {id: facts for id, facts in by.items() if id not in wider})
    shown = in_order(store, by)
    said = f"{capital(tests[0].label)}: {listing(labels(store, shown))}. {REMARK}"
    return plainly(store, text, f"What does the {tests[0].label} test for?", shown, said=said)


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


STRETCHES = Pattern(r"\bstretch\w*")


def loading(store: Store, text: str, named: list[Structure]) -> Answer | None:
    """Return the exercises that load a muscle, where somebody asks how to strengthen it."""
    muscles = [one for one in named if kinds_in(store, one.id) <= {"muscle", "muscle_head"}]
    how = re.search(r"\bhow\b.*\b(?:strengthen|train|exercise|work)(?:ed)?\b", text, re.IGNORECASE)
    if len(muscles) != 1 or not (how or FOR_ONESELF.search(text)) or not WANTS_HELP.search(text):
        return None
    near = about(store, muscles[0].id)
    by: dict[str, list[Fact]] = {}
    for fact in store.facts_of(LOADS):
        if fact.object in near:
            by.setdefault(fact.subject, []).append(fact)
    if STRETCHES.search(text):
        by = {id: facts for id, facts in by.items() if STRETCHES.search(store.structures[id].label)}
    if not by:
        return None
    shown = in_order(store, by)
    said = f"Exercises that load {muscles[0].label}: {listing(labels(store, shown))}. {REMARK}"
    return plainly(store, text, f"Which exercises load {muscles[0].label}?", shown, said=said)


ATTEMPTS: tuple[Callable[[Store, str, list[Structure]], Answer | None], ...] = (
    *(declined, losing.lesion, losing.remaining, evident.study, evident.versus, evident.effect_of, evident.evidence_on),
    *(
        tested,
        how_done,
        advice,
        of_condition,
        gaits.next_phase,
        gaits.of_share,
        gaits.lasting,
        gaits.phases,
        gaits.at_work,
        gaits.when_at_work,
    ),
    *(gaits.of_which, gaits.turned_in_phase, gaits.when_moved, gaits.in_phase, gaits.serving, loading),
)
"""What is tried, the most exact first."""
