"""Yes or no: whether a structure meets conditions, exists in everybody, or is of a kind, with the facts for or against."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from footgraph.answers import Answer, Found, listing, sentence
from footgraph.facts import Fact, Structure
from footgraph.leading import ENDS_OF_MUSCLES
from footgraph.mentions import mentions_in
from footgraph.patterns import Pattern
from footgraph.questions import Condition, Evidence, Question, evidence, kinds_in, loosely
from footgraph.saying import also_known_as, answered, capital, described, first_known, in_order, labels, unknown
from footgraph.standing import standing_of
from footgraph.store import Store
from footgraph.vocabulary import (
    AFFECTS,
    CAUSED_BY,
    COVERS,
    HAS_ACTION,
    HAS_JOINT_TYPE,
    IN_COMPARTMENT,
    IN_LAYER,
    INVERSES,
    JOINS,
    LOADS,
    MEMBER_OF,
    PART_OF,
    PASSES_BEHIND,
    PASSES_IN_FRONT_OF,
    PASSES_OVER,
    PASSES_THROUGH,
    PASSES_UNDER,
    PRESENCE,
    RUNS_IN,
    SUBTYPE_OF,
    SUPPORTS,
)

MOST_KNOWN = 40
"""How many facts a no is given with."""
FEW = 4
"""Of how many who speak of something one may differ, for the others to be taken at their word."""
SHOWN = 6
"""How many claims a yes by way of branches is told with."""
ALL = Pattern(r"\b(?:all|every|each|entire|alle)\b")
ANY_OF = Pattern(r"^\W*(?:do|does|is|are|can|has|have) (?:any|some|one|at least one)\b(?! (?:and|only)\b)")
"""What one of several meets."""
NUMBERED = Pattern(r"^(?:first|second|third|fourth|fifth)\b")
BY = Pattern(r"\b(?:covered|overlain|overlapped|hidden|concealed|roofed)\b.* by\b")
OPEN_ENDED = (AFFECTS, CAUSED_BY, COVERS, LOADS, PASSES_BEHIND, PASSES_THROUGH, PASSES_UNDER, RUNS_IN, SUPPORTS)
"""Relations that sources tell by the way: that none says so is no reason to say no."""
COURSES = (PASSES_BEHIND, PASSES_OVER, PASSES_THROUGH, PASSES_UNDER, PASSES_IN_FRONT_OF)
"""By what something runs on its way."""
BEHIND = (PASSES_BEHIND, "posterior_to")
IN_FRONT = (PASSES_IN_FRONT_OF, "anterior_to")
SUPERFICIAL_TO = "superficial_to"
COVERED = (PASSES_THROUGH, PASSES_UNDER, RUNS_IN, "located_in")
"""What runs under a retinaculum runs through its tunnel, and may be told either way."""
LISTS = 3
"""How many works must list what runs by a place, and tell where something else runs, for that not to run there."""
CLEARLY = 2
"""How many times as many works must tell where something lies as tell the opposite."""
POSITIONS = tuple(relation for relation in INVERSES if relation.endswith("_to") and relation != "opposite_of")
"""Where one thing lies to another, each the opposite of one among them."""
ACROSS = {PASSES_BEHIND: PASSES_IN_FRONT_OF, PASSES_IN_FRONT_OF: PASSES_BEHIND}
"""What runs on one side of something, and what runs on the other."""
MALLEOLI = {"medial_malleolus": "lateral_malleolus", "lateral_malleolus": "medial_malleolus"}
"""What runs by one of them is on its own side of the ankle."""
PLACES = frozenset(("region", "collective", "bone_feature", "joint"))
"""Kinds of which a name beside a position only says where: 'superficial to FHL in the sole'."""


def yes_or_no(store: Store, text: str, question: Question, found: Evidence) -> Answer:  # noqa: PLR0911 a return a verdict
    """Return whether every structure asked about meets the conditions, with the facts for or against."""
    if any(PRESENCE in condition.relations for condition in question.conditions):
        return presence(store, text, question)
    question = of_those_there(store, question)
    if answer := by_position(store, text, question) or by_type(store, text, question):
        return answer
    if answer := by_its_bone(store, text, question):
        return answer
    asked = [leaf for subject in question.subjects for leaf in store.leaves(subject)]
    met = [id for id in asked if speaking(store, found, id)]
    if answer := as_met(store, text, question, found, asked=asked, met=met):
        return answer
    if (
        met
        and not ALL.search(text)
        and (ANY_OF.match(text) or (are_numbered(store, asked) and relations_of(question) <= ENDS_OF_MUSCLES))
    ):
        return yes(store, text, question, {id: speaking(store, found, id) for id in met})
    some_only = bool(met) and bool(ALL.search(text))  # of all it does not hold, whatever some say of the rest
    if not some_only and (answer := as_some_say(store, text, question, asked)):
        return answer
    relations = relations_of(question)
    told = [fact for relation in sorted(relations) for fact in store.facts_of(relation)]
    known = [fact for fact in told if speaks_of(store, fact, asked)]
    if known and not any(fact.subject in asked for fact in known):
        others = {other for condition in question.conditions for other in condition.others}
        known = [fact for fact in told if fact.subject in others] or known  # which nerve it is, if not the one asked about
    if answer := by_most(store, text, question, found, asked=asked, met=met):
        return answer
    if elsewhere := running_elsewhere(store, question, asked):
        said = "No. What is known: " + "; ".join(dict.fromkeys(sentence(store, fact) for fact in elsewhere)) + "."
        return answered(store, text, question, "yes_no", said, value=False, more=elsewhere)
    if not known:
        return unknown(store, text, question, f"No source here says anything of the kind about {question.said}.")
    if {HAS_ACTION, AFFECTS} <= relations and not any(kinds_in(store, id) & {"muscle", "tendon"} for id in question.subjects):
        return unknown(store, text, question, f"What is done to {question.said} is not told so here.")
    others = {other for condition in question.conditions for other in condition.others}
    kinds = [{store.structures[id].kind for id in some} for some in (asked, others)]
    tied = kinds[0] in ({"ligament"}, {"joint"}) and kinds[1] <= {"region", "collective"}
    placed = relations <= {PART_OF, MEMBER_OF} and tied  # ligaments are told of by their joints, and these by their bones
    if placed or all(relation in OPEN_ENDED for relation in relations):
        return unknown(
            store, text, question, f"No source here says so of {question.said}, which does not mean that it is not so."
        )
    known = list({(fact.subject, fact.relation, fact.object): fact for fact in known[::-1]}.values())[::-1][:MOST_KNOWN]
    only = f": only {listing(labels(store, in_order(store, {id: found.get(id, []) for id in met})))}" if met else ""
    said = f"No{only}. What is known: " + "; ".join(dict.fromkeys(sentence(store, fact) for fact in known)) + "."
    return answered(store, text, question, "yes_no", said, value=False, more=known)


def relations_of(question: Question) -> set[str]:
    """Return the relations that the conditions of a question are about."""
    return {relation for condition in question.conditions for relation in condition.relations}


def are_numbered(store: Store, asked: list[str]) -> bool:
    """Tell whether structures are the members of a row, each with ends of its own: the first, second ... lumbrical."""
    return len(asked) > 1 and all(NUMBERED.match(store.structures[id].label) for id in asked)


def by_most(store: Store, text: str, question: Question, found: Evidence, *, asked: list[str], met: list[str]) -> Answer | None:
    """Return yes of a group of muscles more than half of which perform a movement, with those that do not."""
    moves = len(question.conditions) == 1 and HAS_ACTION in question.conditions[0].relations
    is_group = len(question.subjects) == 1 and kinds_in(store, question.subjects[0]) == {"muscle"}
    if not moves or not is_group or question.conditions[0].negated or ALL.search(text) or 2 * len(met) <= len(asked):
        return None
    shown = in_order(store, {id: speaking(store, found, id) for id in met})
    rest = listing(store.structures[id].label for id in asked if id not in met)
    said = f"Yes: {listing(labels(store, shown))}, not {rest}."
    return answered(store, text, question, "yes_no", said, value=True, found=shown)


def by_its_bone(store: Store, text: str, question: Question) -> Answer | None:
    """Return no where it is asked whether a part of a bone takes part in a joint to which its whole bone does not belong."""
    only = question.conditions[0] if len(question.conditions) == 1 else None
    of_joint = only and JOINS in only.relations and {store.structures[id].kind for id in only.others} == {"joint"}
    if only is None or not of_joint or only.negated or len(question.subjects) != 1:
        return None
    wholes = {fact.object for fact in store.facts_from(PART_OF, question.subjects[0])}
    bones = {id for id in wholes if store.structures[id].kind == "bone"}
    joints = {leaf for id in only.others for leaf in store.leaves(id)}
    facts = [fact for fact in store.facts_of(JOINS) if fact.subject in joints]
    if not bones or not facts or any(leaf in bones for fact in facts for leaf in store.leaves(fact.object)):
        return None
    known = list({(fact.subject, fact.object): fact for fact in facts}.values())[:MOST_KNOWN]
    said = "No. What is known: " + "; ".join(dict.fromkeys(sentence(store, fact._replace(parts=())) for fact in known)) + "."
    return answered(store, text, question, "yes_no", said, value=False, more=known)


def by_position(store: Store, text: str, question: Question) -> Answer | None:
    """Return whether one thing lies deep, medial ... to another, as told of the two or of their tendons, from either end."""
    conditions = [one for one in question.conditions if not {store.structures[id].kind for id in one.others} <= PLACES]
    conditions = conditions or list(question.conditions)
    relations = positions_told(text, conditions)
    courses = {relation for condition in conditions for relation in condition.relations if relation in ACROSS}
    if len(conditions) != 1 or len(question.subjects) != 1 or not (relations or courses):
        return None
    if not relations and len(store.leaves(question.subjects[0])) > 1:
        return None  # of a group it is asked of each
    ones, others = (with_tendons(store, ids) for ids in (question.subjects, conditions[0].others))
    told: dict[bool, list[Fact]] = {True: [], False: []}
    for relation in relations:
        for one, holds in ((relation, True), (INVERSES[relation], False)):
            for fact in store.facts_of(one):
                if fact.subject in ones and fact.object in others:
                    told[holds].append(fact)
                elif fact.subject in others and fact.object in ones:
                    told[not holds].append(fact)
    for relation in courses:
        running = ones.union(*(store.muscles_of_tendons.get(one, ()) for one in ones))
        for one, holds in ((relation, True), (ACROSS[relation], False)):
            told[holds] += [fact for fact in store.facts_of(one) if fact.subject in running and fact.object in others]
    works = {holds: len(store.voices(facts)) for holds, facts in told.items()}
    if not any(works.values()) and (elsewhere := by_other_malleolus(store, ones, others)):
        said = "No. What is known: " + "; ".join(dict.fromkeys(sentence(store, fact) for fact in elsewhere)) + "."
        return answered(store, text, question, "yes_no", said, value=False, more=elsewhere)
    if max(works.values()) < CLEARLY * min(works.values()) or not any(works.values()):
        if (
            relations
            and {*conditions[0].relations} <= {*POSITIONS, *COURSES}
            and not running_elsewhere(store, question, [*question.subjects])
        ):
            return unknown(store, text, question, f"Sources do not say, or do not agree, whether {question.said} lies so.")
        return None
    value = works[True] > works[False]
    facts = told[value]
    said = f"{'Yes' if value else 'No'}: " + "; ".join(dict.fromkeys(sentence(store, fact._replace(parts=())) for fact in facts))
    found = [Found(store.structures[question.subjects[0]], tuple(facts))]
    return answered(store, text, question, "yes_no", f"{said}.", value=value, found=found)


def positions_told(text: str, conditions: Iterable[Condition]) -> list[str]:
    """Return by which positions something is told to lie: what covers another lies superficial to it."""
    if [(one.relations, one.side) for one in conditions] == [((COVERS,), "object" if BY.search(text) else "subject")]:
        return [INVERSES[SUPERFICIAL_TO] if BY.search(text) else SUPERFICIAL_TO]
    return [relation for condition in conditions for relation in condition.relations if relation in POSITIONS]


def of_those_there(store: Store, question: Question) -> Question:
    """Return a question of a group and a compartment or layer as one of those members that are in it."""
    places = [one for one in question.conditions if {IN_COMPARTMENT, IN_LAYER} & {*one.relations} and not one.negated]
    members = store.leaves(question.subjects[0]) if len(question.subjects) == 1 else ()
    if len(places) != 1 or len(question.conditions) < CLEARLY or len(members) < CLEARLY:
        return question
    inside = evidence(store, Question("structures", question.kinds, (places[0],)))
    there = tuple(id for id in members if id in inside)
    if not there or len(there) == len(members):
        return question
    return question._replace(subjects=there, conditions=tuple(one for one in question.conditions if one is not places[0]))


def by_type(store: Store, text: str, question: Question) -> Answer | None:
    """Return that a joint is not of a class of joints, where far more works tell it to be of another: synovial, not fibrous."""
    only = question.conditions[0] if len(question.conditions) == 1 else None
    if only is None or only.relations != (HAS_JOINT_TYPE,) or only.negated or len(question.subjects) != 1:
        return None
    wider = {fact.subject: fact.object for fact in store.facts_of(SUBTYPE_OF) if store.structures[fact.object].id in CLASSES}
    asked = {wider.get(id, id) for id in only.others}
    told = list(store.facts_from(HAS_JOINT_TYPE, question.subjects[0]))
    told = [fact for fact in told if wider.get(fact.object, fact.object) in CLASSES]
    against = [fact for fact in told if wider.get(fact.object, fact.object) not in asked]
    works = len(store.voices(fact for fact in told if fact not in against))
    if not asked <= CLASSES or not works or len(store.voices(against)) < CLEARLY * works:
        return None
    said = "No. What is known: " + "; ".join(dict.fromkeys(sentence(store, fact) for fact in against[:FEW])) + "."
    return answered(store, text, question, "yes_no", said, value=False, more=against[:FEW])


CLASSES = frozenset(("synovial_joint", "fibrous_joint"))


def by_other_malleolus(store: Store, ones: set[str], others: set[str]) -> list[Fact]:
    """Return how something is told by several works to run behind or in front of the other malleolus than the one asked about."""
    there = {MALLEOLI[id] for id in others if id in MALLEOLI} if len(others) == 1 else set()
    relations = (*ACROSS, "anterior_to", "posterior_to")
    told = [fact for one in relations for fact in store.facts_of(one) if fact.subject in ones and fact.object in there]
    return told[:FEW] if len(store.voices(told)) >= LISTS else []


def with_tendons(store: Store, ids: Iterable[str]) -> set[str]:
    """Return some structures, the members of groups among them, and the tendons of muscles."""
    inside = {leaf for id in ids for leaf in (id, *store.leaves(id))}
    return inside | {tendon for tendon, muscles in store.muscles_of_tendons.items() if inside & set(muscles)}


def running_elsewhere(store: Store, question: Question, asked: list[str]) -> list[Fact]:
    """Return where something runs, if it is told, and several works that list what runs by the place asked about do not name it.

    What lies behind the medial malleolus is told so often that what nobody names is not there.
    """
    if len(question.conditions) != 1 or len(question.conditions[0].others) != 1:
        return []
    condition = question.conditions[0]
    if condition.side == "object":  # 'does the tarsal tunnel contain ...'
        condition, asked = condition._replace(others=tuple(asked)), [*condition.others]
    courses = set(condition.relations) - set(POSITIONS)
    if not courses or not courses <= {*COURSES, *COVERED}:
        return []
    like = COVERED if set(condition.relations) & set(COVERED) else condition.relations
    there = [fact for relation in like for fact in store.facts_of(relation) if fact.object in condition.others]
    subjects = with_tendons(store, asked)
    subjects |= {group for id in subjects for group in store.groups_of(id)}
    if opposite := on_the_other_side(store, question, subjects):
        return opposite
    kinds = {kind for id in subjects for kind in kinds_in(store, id)}
    lists: dict[str, set[str]] = {}
    for fact in there:
        lists.setdefault(store.families.get(fact.source, fact.source), set()).add(fact.subject)
    full = [ids for ids in lists.values() if len(ids) > 1 and any(kinds & kinds_in(store, id) for id in ids)]
    theirs = [fact for relation in COURSES for fact in store.facts_of(relation) if fact.subject in subjects]
    if len(full) < LISTS or any(fact.subject in subjects for fact in there):
        return []
    works = store.voices(theirs)
    return theirs[:FEW] if len(works) >= LISTS else []


def on_the_other_side(store: Store, question: Question, subjects: set[str]) -> list[Fact]:
    """Return that something runs behind a malleolus of which it is asked whether it runs in front, or behind the other one.

    Several works must say so, and none what is asked.
    """
    condition = question.conditions[0]
    ways = [way for way in (BEHIND, IN_FRONT) if set(condition.relations) & set(way)]
    places = [other for other in condition.others if other.endswith("_malleolus")]
    if len(ways) != 1 or len(places) != 1 or condition.side == "object" or condition.negated:
        return []
    place, way = places[0], ways[0]
    side, _, _ = place.partition("_")
    mirrored = f"{'lateral' if side == 'medial' else 'medial'}_malleolus"
    subjects = subjects | {store.muscle_meant(id) for id in subjects}
    told = [fact for relation in (*BEHIND, *IN_FRONT) for fact in store.facts_of(relation) if fact.subject in subjects]
    if any(fact.object == place and fact.relation in way for fact in told):
        return []
    others = [fact for fact in told if fact.object == (mirrored if fact.relation in way else place)]
    return others[:FEW] if len(store.voices(others)) >= LISTS else []


def as_met(store: Store, text: str, question: Question, found: Evidence, *, asked: list[str], met: list[str]) -> Answer | None:
    """Return yes where all that is asked about meets the conditions, or no where it should of every member and does not."""
    is_met, of_all = len(met) == len(asked), bool(ALL.search(text))
    each, lacking = of_each_member(store, question) if of_all or not is_met else ({}, [])
    if lacking and each and of_all:
        return not_all(store, text, question, each, lacking)
    if is_met:
        facts = {id: speaking(store, found, id) for id in met}
        return not_as_a_rule(store, text, question, facts) or yes(store, text, question, facts)
    if each and not lacking and not met:  # of some members only is not by way of them
        shown = in_order(store, each)
        told = dict.fromkeys(sentence(store, fact._replace(parts=())) for one in shown for fact in one.facts)
        said = f"Yes, by way of its branches or parts: {'; '.join(list(told)[:SHOWN])}{'; …' if len(told) > SHOWN else '.'}"
        return answered(store, text, question, "yes_no", said, value=True, found=shown)
    return None


def not_as_a_rule(store: Store, text: str, question: Question, found: Evidence) -> Answer | None:
    """Return no where something holds only by way of a branch or part that some people have, and that is not asked about."""
    named = {other for one in question.conditions for other in one.others} | set(question.subjects)
    facts = [fact for some in found.values() for fact in some if {fact.subject, fact.object} & set(question.subjects)]
    if not facts or any(fact.standing != "variant" or {fact.subject, fact.object} <= named for fact in facts):
        return None
    said = f"No, not as a rule. In some people: {'; '.join(dict.fromkeys(sentence(store, fact) for fact in facts))}."
    return answered(store, text, question, "yes_no", said, value=False, more=facts)


def as_some_say(store: Store, text: str, question: Question, asked: list[str]) -> Answer | None:
    """Return yes or that sources differ, where only some say that all that is asked about meets the conditions."""
    loose = evidence(store, loosely(question))
    if not all(speaking(store, loose, id) for id in asked):
        return None
    facts = {id: speaking(store, loose, id) for id in asked}
    if answer := not_as_a_rule(store, text, question, facts):
        return answer
    is_open = all(any(fact.standing not in ("disputed", "variant") for fact in some) for some in facts.values())
    return yes(store, text, question, facts) if is_open else differing(store, text, question, loose)


def of_each_member(store: Store, question: Question) -> tuple[Evidence, list[str]]:
    """Return the facts by which one structure meets a condition of another, or of members of a group, and for which it does not.

    It is seen from the other end: the tibial nerve supplies the muscles of the sole if each of them is supplied by it,
    be it by different branches.
    """
    if len(question.conditions) != 1 or len(question.conditions[0].others) != 1 or len(question.subjects) != 1:
        return {}, []
    if len(store.leaves(question.subjects[0])) > 1:
        return {}, []  # of a group it is asked of each
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
    """Return the facts that a finding holds of a structure, or of its heads, or of its tendon."""
    parts = (*store.members(id), *store.tendons_of(id))
    return found.get(id) or [fact for part in parts for fact in found.get(part, ())]


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
    rare = [one for one in shown if standing_of(one.facts) == "variant"]
    if len(rare) == len(shown):
        few, said = True, "Not as a rule, but in some people: " + said.removeprefix("Sources differ. ")
        rare = []
    elif few:
        said = f"Most say no. {said}"
    said += f" Told as a variation only: {listing(one.structure.label for one in rare)}." if rare else ""
    shown, more = [one for one in shown if one not in rare], [fact for one in rare for fact in one.facts]
    return answered(store, text, question, "yes_no", said, value=False if few else None, found=shown, more=more)


def is_told_by_few(store: Store, facts: list[Fact]) -> bool:
    """Tell whether a claim is made by so few of those who speak of it that the others can be taken to deny it."""
    told = {(fact.subject, fact.relation) for fact in facts}
    speakers = store.voices(
        fact
        for relation in {relation for _, relation in told}
        for fact in store.facts_of(relation)
        if (fact.subject, relation) in told and fact.standing != "variant"
    )
    voices = store.voices(fact for fact in facts if fact.source)
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


OCCASIONAL = Pattern(r"\b(?:occasional\w*|rare\w*|seldom)\b")
EVER = Pattern(r"\b(?:ever|sometimes|may|can|could|some (?:people|feet|persons))\b")


def existence(store: Store, text: str, question: Question) -> Answer:
    """Return that there is such a structure, and whether everybody has it."""
    one = store.structures[question.subjects[0]]
    facts = store.facts_from(PRESENCE, one.id)
    inconstant = any(fact.object == "inconstant" for fact in facts)
    if one.kind == "accessory_muscle" and facts and all(OCCASIONAL.search(fact.note) for fact in facts) and not EVER.search(text):
        said = f"No, not as a rule: {'; '.join(dict.fromkeys(fact.note for fact in facts))}."
        return answered(store, text, question, "yes_no", said, value=False, more=list(facts), read_as=f"Is there {one.label}?")
    if elsewhere := in_other_phase(store, text, one):
        said = f"No. What is known: {'; '.join(dict.fromkeys(sentence(store, fact) for fact in elsewhere))}."
        return answered(
            store, text, question, "yes_no", said, value=False, more=elsewhere, read_as=f"Is there {one.label} there?"
        )
    said = f"Yes{', but not in everybody' if inconstant else ''}: {one.label} is a {one.kind.replace('_', ' ')} of this graph"
    said += "".join(f"; {note}" for note in dict.fromkeys(fact.note for fact in facts if fact.note)) + "."
    facts = facts or store.facts_about(one.id)[:6]
    found = [Found(one, facts)]
    return answered(store, text, question, "yes_no", said, value=True, found=found, read_as=f"Is there {one.label}?")


RUNNING = Pattern(r"\bin running\b")


def in_other_phase(store: Store, text: str, one: Structure) -> list[Fact]:
    """Return of what a phase of gait is part, if a text names another phase or cycle that does not hold it."""
    named = {id for m in mentions_in(store, text) for id in m.ids[:1] if store.structures[id].kind == "gait_phase"} - {one.id}
    wholes = [one.id]
    facts: list[Fact] = []
    for whole in wholes:
        above = store.facts_from(PART_OF, whole)
        facts += above
        wholes += [fact.object for fact in above if fact.object not in wholes]
    is_run = RUNNING.search(text) and "running_gait_cycle" not in wholes and not store.find(f"{one.label} of running")
    return facts if one.kind == "gait_phase" and (is_run or (named and not named & set(wholes))) else []


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
