"""The reply to a question: read it, walk to the answer, and say what was found and why."""

from __future__ import annotations

import re
from collections import Counter
from contextlib import suppress
from itertools import pairwise

from footgraph import (
    attached,
    cases,
    claims,
    comparing,
    concerned,
    counting,
    degrees,
    describing,
    diagnosing,
    doing,
    harms,
    judging,
    measures,
    nested,
    orders,
    postures,
    reasons,
    segments,
    several,
    superlatives,
    tellings,
    ties,
    twofold,
)
from footgraph.answers import Answer, Found, answer_of, listing, sentence
from footgraph.composed import Any
from footgraph.english import LONGEST_QUESTION, NotUnderstood, read
from footgraph.everyday import in_terms, unwrapped
from footgraph.focus import focus_of
from footgraph.foreign import in_english
from footgraph.leading import ONE_ASKED, ONE_MUSCLE, asks_chief_end, foremost_told, is_torn, told_by_many
from footgraph.left_out import in_full
from footgraph.matching import Matcher, sentences
from footgraph.mentions import Mention, mentions_in
from footgraph.nearest import none, readings
from footgraph.patterns import Pattern
from footgraph.questions import Evidence, Question, evidence, kinds_in, loosely, unrepeated
from footgraph.rewording import filled, first_wording, reworded, whether_any, without_asides
from footgraph.saying import (
    also_known_as,
    answered,
    asked_for,
    capital,
    described,
    descriptions,
    first_known,
    in_order,
    labels,
    lower,
    minority,
    minority_in_words,
    named_kind,
    unknown,
)
from footgraph.standing import standing_of
from footgraph.store import GROUPS, Store
from footgraph.verdicts import existence, is_told_by_few, kind_claimed, same, yes_or_no
from footgraph.vocabulary import LOADS, MEMBER_OF, PART_OF, PRESENCE, TENDON_OF
from footgraph.whereabouts import in_place_words


def reply(store: Store, text: str) -> Answer:
    """Return the answer to a question in plain English; never raises for anything a person can type."""
    if len(text) > LONGEST_CASE:
        return replied(store, text)
    plain = in_english(store, unwrapped(in_single_spaces(text)))
    return replied(store, in_terms(in_place_words(in_full(plain))))._replace(question=text)


def in_single_spaces(text: str) -> str:
    """Return a text with one space where there are several; lines stay apart.

    >>> in_single_spaces("which  muscles \\t evert")
    'which muscles evert'
    """
    return SPACES.sub(" ", text)


def replied(store: Store, text: str) -> Answer:
    """Return the answer to a question without greetings."""
    for attempt in (*ATTEMPTS, composed) if len(text) <= LONGEST_CASE else ():
        if answer := attempt(store, text):
            return answer
    try:
        answer = answer_to(store, first_wording(text))._replace(question=text)
        if answer.status in ("none", "unknown"):
            attempts = (diagnosing.told_by_signs, without_aside, counting.number_told, judging.told_so)
            return next((found for attempt in attempts if (found := attempt(store, text))), answer)
        return answer
    except NotUnderstood as problem:
        if told := diagnosing.told_by_signs(store, text):
            return told
        answer = (
            twofold.is_it_the(store, text, replied)
            or counting.of_members(store, text, replied)
            or otherwise(store, filled(text), problem)
        )
        return not_understood(store, text, problem) if diagnosing.asks_otherwise(store, text, answer) else answer


def judged(store: Store, text: str) -> Answer | None:
    """Return the verdict on a claim that is told in another order of words, or is made of several."""
    return claims.judged(store, text, replied)


def counted(store: Store, text: str) -> Answer | None:
    """Return a number that is reckoned from another: of both feet, or without one."""
    for attempt in (counting.in_both_feet, counting.without_one):
        if answer := attempt(store, text, replied):
            return answer
    return None


def composed(store: Store, text: str) -> Answer | None:
    """Return the answer to a question that holds another: whether there is any, whether it has one, two at once."""
    if (which := whether_any(store, text)) and (answer := whether(store, text, which)):
        return answer
    if answer := twofold.either_or(store, text, replied):
        return answer
    return twofold.has_part(store, text) or twofold.two_at_once(store, text, replied)


def foretold(store: Store, text: str) -> Answer | None:
    """Return that what will become of one person is not known here, where that is asked."""
    if not FORETELLING.search(text):
        return None
    said = f"What will become of one person's foot is not known here. {REMARK}"
    reading = "What will happen to somebody?"
    return answer_of(store, question=text, reading=reading, status="unknown", kind="structures", text=said)


def elsewhere(store: Store, text: str) -> Answer | None:
    """Return that what is bought lies outside, and another part of the body where no part of the lower limb is spoken of."""
    found = BOUGHT.search(text) or (None if LOWER_LIMB.search(text) else ELSEWHERE.search(text))
    if not found:
        return None
    return not_understood(store, text, NotUnderstood([found[1].lower()], outside=True))


def done_or_studied(store: Store, text: str) -> Answer | None:
    """Return the answer to a question of lesions, studies, exercises, gait or conditions, if it is of the kind asked for."""
    mentions = mentions_in(store, text[:LONGEST_QUESTION])
    if any("ask" in ask.senses and not named.ids and set(named.senses) == {"outside"} for ask, named in pairwise(mentions)):
        return None  # 'what painkiller ...'
    answer = doing.asked(store, text)
    if not any("ask" in m.senses for m in mentions):  # a case, and only then what is asked: 'drawer test positive: torn ligament'
        mentions = mentions_in(store, next(reversed(sentences(text[:LONGEST_QUESTION])), ""))
    kinds = set(focus_of(store, mentions).kinds)
    if answer and Matcher(store, text[:LONGEST_QUESTION]).breaks_a_name:
        return None
    if answer is None or answer.kind != "structures" or not kinds or not answer.found:
        return answer
    met = {kind for one in answer.found for kind in (one.structure.kind, *kinds_in(store, one.structure.id))}
    return answer if met & kinds else None


def without_aside(store: Store, text: str) -> Answer | None:
    """Return the answer that a question has without what stands in brackets: 'the fibular (lateral) sesamoid'."""
    for words in without_asides(text):
        with suppress(NotUnderstood):
            if (answer := answer_to(store, words)).status == "answered":
                return answer._replace(question=text)
    return None


def whether(store: Store, text: str, which: str) -> Answer | None:
    """Return whether anything answers a question that asks which; None where it is not understood."""
    with suppress(NotUnderstood):
        answer = answer_to(store, which, any_of_them=True)
        reading = f"Is there any: {lower(answer.reading)}"
        answer = answer._replace(asked=Any(answer.asked) if answer.asked else None)
        if answer.kind == "structures" and answer.status == "answered":
            return answer._replace(question=text, reading=reading, kind="yes_no", value=True, text=f"Yes. {answer.text}")
        if answer.kind == "structures" and answer.status == "none":
            said = f"No. {answer.text}"
            return answer._replace(question=text, reading=reading, kind="yes_no", status="answered", value=False, text=said)
        if answer.status == "unknown":
            return by_few(store, text, answer) or answer._replace(question=text, reading=reading, kind="yes_no")
    return None


def by_few(store: Store, text: str, answer: Answer) -> Answer | None:
    """Return that nothing answers a question, where only few of many works, or those on rare muscles, name anything."""
    asked = answer.asked.part if isinstance(answer.asked, Any) else answer.asked
    if not isinstance(asked, Question):
        return None
    told = evidence(store, loosely(asked))
    usual = {id: facts for id, facts in told.items() if not store.structures[id].kind.startswith("accessory")}
    facts = [fact for some in usual.values() for fact in some if fact.standing != "variant" and not fact.rule]
    if not told or not (not facts or is_told_by_few(store, facts)):
        return None
    said = f"No, as most works tell it. {answer.text}"
    return answer._replace(question=text, kind="yes_no", status="answered", value=False, text=said, asked=None)


def answer_to(store: Store, text: str, *, any_of_them: bool = False) -> Answer:
    """Return the answer to a text that is one question; raises NotUnderstood where it is not.

    Where one is asked for and works name several, none is the answer, unless any of them will do.
    """
    question = read(store, text)
    answer = answer_to_question(store, text, question)
    shown = {one.structure.id: list(one.facts) for one in answer.found}
    is_open = question.form == "structures" and answer.status == "answered" and not any_of_them and not MAINLY.search(text)
    if is_open and is_torn(store, text, question, shown):
        told = listing(labels(store, list(answer.found)))
        return unknown(store, text, question, f"One is asked for, and works differ which: {told}.")._replace(asked=None)
    return answer


def answer_to_question(store: Store, text: str, question: Question) -> Answer:
    """Return the answer to a question that was read from a text."""
    if question.form in DIRECT:
        return DIRECT[question.form](store, text, question)
    found = evidence(store, question)
    if question.form == "structures":
        found = without_named(store, question, without_wholes(store, text, question, found))
        meant = told_by_many(store, question, with_muscles_meant(store, question, found))
        if meant != found:
            return structures(store, text, question, meant)._replace(asked=None)  # the query finds tendons and rarities too
    if question.form == "yes_no":
        return yes_or_no(store, text, question, found)
    if question.form == "count":
        return count(store, text, question, found)
    if clear := without_disputed_heads(store, found):
        return structures(store, text, question, clear)._replace(asked=None)
    return structures(store, text, question, found)


def with_muscles_meant(store: Store, question: Question, found: Evidence) -> Evidence:
    """Return findings with the muscle in the place of its tendon, where tendons are asked for or both are found."""
    meant = {id: store.muscle_meant(id) for id in found}
    told: Evidence = {}
    for id, facts in found.items():
        muscle = meant[id] if "tendon" in question.kinds or meant[id] in found else id
        told[muscle] = unrepeated([*told.get(muscle, []), *facts])
    return told


def asks_all(question: Question) -> bool:
    """Tell whether a question asks for all of a kind or of a group, under no further condition."""
    within = all(one.relations == (MEMBER_OF,) and not one.negated for one in question.conditions)
    return question.form == "structures" and within and len(question.conditions) < 2 and not question.subjects


def without_wholes(store: Store, text: str, question: Question, found: Evidence) -> Evidence:
    """Return what meets a question but the wholes of what it names beside others, and what is no part where a part is asked for.

    'To which bone does the spring ligament run from the sustentaculum': not to the bone whose part that is.
    """
    wholes = {one for one in question.conditions if PART_OF in one.relations and one.side == "object"}
    is_whole = found and question.kinds == ("bone",) and len(question.conditions) > 1 and wholes
    if is_whole and not any(tells_of_parts(m) for m in mentions_in(store, text)):
        raise NotUnderstood(
            [one.said for one in wholes], why="it asks for something else than the whole of what it names", final=True
        )
    if found and PART_ASKED.search(text) and not question.kinds:
        return {id: facts for id, facts in found.items() if store.structures[id].kind != "joint"}
    return found


def tells_of_parts(mention: Mention) -> bool:
    """Tell whether words tell of a part and its whole."""
    return PART_OF in mention.senses.get("relation", "").split() or mention.words in ("of", "has", "have", "with")


def without_named(store: Store, question: Question, found: Evidence) -> Evidence:
    """Return what meets a question but what it names; raises NotUnderstood where that is all: the question was misread."""
    named = {other for one in question.conditions for other in one.others if store.structures[other].kind not in GROUPS}
    left = {id: facts for id, facts in found.items() if id not in named}
    if found and not left and len(question.conditions) > 1:
        raise NotUnderstood(sorted(named), why="it asks for something else than what it names")
    return left or found


def otherwise(store: Store, text: str, problem: NotUnderstood) -> Answer:
    """Return the answer to a question that is not read as one: to several that it is made of, or by its description."""
    readable = not (problem.outside or problem.final) and len(text) <= LONGEST_QUESTION
    if readable and not is_of_its_own(text) and not cases.is_one_too_many(store, text):
        for attempt in (
            tellings.purpose,
            measures.measured,
            measures.more_than,
            degrees.more_so_in,
            tellings.shape,
            measures.foremost_by_name,
            harms.hurt_most,
        ):
            if answer := attempt(store, text):
                return answer
        for words in reworded(store, text):
            with suppress(NotUnderstood):
                if asks_all(read(store, first_wording(words))):
                    continue  # 'which nerve?' alone, of a text that told more
                if (answer := answer_to(store, words)).status in ("answered", "none"):
                    return answer._replace(question=text)
        if len(several.listed_apart(store, text, mentions_in(store, text))) > 1:
            return not_understood(store, text, problem)  # a choice that nothing here decides
        for attempt in LAST_ATTEMPTS:
            if answer := attempt(store, text):
                return answer
    return not_understood(store, text, problem)


def is_of_its_own(text: str) -> bool:
    """Tell whether a question asks for a reason or a path, which are not found by descriptions."""
    return bool(reasons.asks_why(text) or orders.FROM_TO.search(text) or orders.TRACED.search(text))


def structures(store: Store, text: str, question: Question, found: Evidence) -> Answer:
    """Return the structures that meet the conditions, or why none does."""
    if not found:
        return none(store, text, question)
    if len(several := readings(store, question)) > 1:
        return ambiguous(store, text, several)
    if DOES.search(text) and all(store.structures[id].kind == "muscle" for id in found):
        raise NotUnderstood(["do"], why="it asks what they do")
    shown = in_order(store, found)
    named = named_kind(question, shown)
    number = 0 if question.number and SOME_OF_THEM.match(text) and len(shown) > question.number else question.number
    if number and number != len(counted_as_one(store, found)):
        agreed = {one.structure.id: list(one.facts) for one in shown if one.standing == "agreed"}
        if number == len(counted_as_one(store, agreed)):
            return structures(store, text, question, agreed)._replace(asked=None)  # the query would find the others too
        if listed := as_listed(store, found, number):
            return structures(store, text, question._replace(number=0), listed)._replace(asked=None)
        return other_number(store, text, named, shown)
    if not number and is_of_parts(store, question) and (listed := as_listed(store, parts_agreed(store, question, found), 0)):
        found = listed
        shown = in_order(store, found)
    if any(one.relations == (TENDON_OF,) for one in question.conditions):
        agreed = {id: facts for id, facts in found.items() if standing_of(facts) == "agreed"}
        found, shown = agreed or found, in_order(store, agreed or found)
    if (MAINLY.search(text) or asks_one_trained(text, question)) and (main := describing.main_actions(store, [], found)):
        shown = in_order(store, main)
    elif first := foremost_told(store, text, question, found):
        shown, found = in_order(store, first), first
    elif len(found) > 1 and asks_chief_end(text, question):
        raise NotUnderstood(["main"], why="which of them is the main one is not told")
    against = minority(store, question, found)
    asked = asked_for(store, named, len(shown))
    said = f"{capital(asked)}: {listing(labels(store, shown, asked=asked))}.{minority_in_words(store, against)}"
    differ = [fact for one in against for fact in one.facts]
    return answered(store, text, named, "structures", said, found=shown, more=differ)._replace(asked=question)


def without_disputed_heads(store: Store, found: Evidence) -> Evidence:
    """Return findings without heads of muscles about which works differ; nothing where there are none, or nothing else."""
    heads = {
        id
        for id, facts in found.items()
        for relation in {fact.relation for fact in facts}
        if store.structures[id].kind == "muscle_head"
        and standing_of([fact for fact in facts if fact.relation == relation]) == "disputed"
    }
    whole = {id: facts for id, facts in found.items() if id not in heads}
    return whole if heads and any(store.structures[id].kind == "muscle" for id in whole) else {}


def asks_one_trained(text: str, question: Question) -> bool:
    """Tell whether the one muscle is asked for that an exercise trains: 'seated calf raises - which muscle'."""
    return any(LOADS in one.relations for one in question.conditions) and bool(ONE_ASKED.search(text) or ONE_MUSCLE.search(text))


def counted_as_one(store: Store, found: Evidence) -> set[str]:
    """Return findings as somebody counts them: a group with all its members once, a muscle with its heads once."""
    ids = {leaf for id in found for leaf in store.leaves(id)}
    heads = {head for id in ids for head in store.members(id)}
    aside = not_counted(store, {id: found.get(id, []) for id in ids})
    return ids - heads - set(aside)


def is_of_parts(store: Store, question: Question) -> bool:
    """Tell whether the parts of one ligament are asked for, which works divide in different ways, part within part."""
    if len(question.conditions) != 1 or PART_OF not in question.conditions[0].relations:
        return False
    only = question.conditions[0]
    return only.side == "subject" and {store.structures[id].kind for id in only.others} == {"ligament"}


def parts_agreed(store: Store, question: Question, found: Evidence) -> Evidence:
    """Return the parts of a ligament with what is told of it and of its undisputed parts, not of what only some count to it."""
    wholes = set(question.conditions[0].others)
    wholes |= {fact.subject for fact in store.facts_of(PART_OF) if fact.object in wholes and fact.standing == "agreed"}
    told = {id: [fact for fact in facts if fact.object in wholes] for id, facts in found.items()}
    return {id: facts for id, facts in told.items() if facts}


def as_listed(store: Store, found: Evidence, number: int) -> Evidence:
    """Return those findings that at least two works list, just as many as are asked for, wholes that have parts left out.

    Where no number is asked for (0), it is the list of two or more that most works give.
    """
    wholes = {fact.object for fact in store.facts_of(PART_OF) if fact.subject in found}
    lists: dict[str, set[str]] = {}
    for id, facts in found.items():
        for fact in facts:
            if id in (fact.subject, fact.object):  # not by a branch of it
                lists.setdefault(store.families.get(fact.source, fact.source), set()).add(id)
    votes = Counter(frozenset(ids - wholes) for ids in lists.values())
    votes = Counter(
        {ids: times for ids, times in votes.items() if times > 1 and (len(ids) == number or (not number and len(ids) > 1))}
    )
    best = max(votes, key=lambda ids: (votes[ids], sorted(ids)), default=frozenset[str]())
    return {id: facts for id, facts in found.items() if id in best}


def other_number(store: Store, text: str, question: Question, shown: list[Found]) -> Answer:
    """Return that as many as a question takes for granted are not known here, and which are."""
    told = listing(labels(store, shown))
    said = f"The question takes {question.number} for granted; told of here: {told}."
    return unknown(store, text, question, said)._replace(asked=None)


def ambiguous(store: Store, text: str, several: list[Question]) -> Answer:
    """Return that a question can be read in several ways, with the answer to each."""
    said = "This can be read in more than one way."
    for question in several:
        found = in_order(store, evidence(store, question))
        said += f" {capital(asked_for(store, question))}: {listing(labels(store, found)) or 'none'}."
    near = [f"Which {asked_for(store, question)}?".replace("performing", "perform") for question in several]
    return answer_of(store, question=text, reading="", status="not_understood", kind="structures", text=said, suggestions=near)


def count(store: Store, text: str, question: Question, found: Evidence) -> Answer:
    """Return how many structures meet the conditions, and which; what is not counted is told apart."""
    if not found:
        return none(store, text, question)
    if is_of_parts(store, question):
        found = as_listed(store, parts_agreed(store, question, found), 0) or found
    aside = not_counted(store, found)
    shown = in_order(store, {id: facts for id, facts in found.items() if id not in aside})
    what = asked_for(store, named_kind(question, shown), len(shown))
    said = f"{len(shown)} {what}: {listing(labels(store, shown, counted=True))}."
    if named := sorted(f"{store.structures[id].label} ({why})" for id, why in aside.items() if why):
        said += f" Not counted: {listing(named)}."
    conventions = [
        fact for one in shown for fact in one.facts if fact.relation == MEMBER_OF and fact.note and fact.source == "footgraph"
    ]
    said += "".join(
        f" {capital(note)}." for note in sorted({f"{store.structures[f.subject].label}: {f.note}" for f in conventions})
    )
    return answered(store, text, question, "count", said, value=len(shown), found=shown)


def not_counted(store: Store, found: Evidence) -> dict[str, str]:
    """Return which findings a count leaves out, each with the reason, which is empty where it goes without saying.

    Left out are a whole beside its parts, where nobody disputes that they are parts; an inconstant structure beside
    what it is held to be part of; what only some number among a group that is all the rest; and a head about which
    sources differ.
    """
    aside = {}
    inconstant = {fact.subject for fact in store.facts_of(PRESENCE) if fact.object == "inconstant"}
    for fact in store.facts_of(PART_OF):
        if fact.subject in found and fact.object in found:
            if fact.standing == "agreed":
                aside[fact.object] = ""
            elif fact.subject in inconstant:
                aside[fact.subject] = f"inconstant; by some a part of {store.structures[fact.object].label}"
    for group, member in sorted({(f.object, f.subject) for f in store.facts_of(MEMBER_OF) if f.standing == "disputed"}):
        doubtful = set(store.leaves(member)) - set(store.leaves(group))
        belonging = all(fact.relation in (MEMBER_OF, PART_OF) for id in doubtful for fact in found.get(id, ()))
        if doubtful and belonging and found.keys() - doubtful == set(store.leaves(group)):
            aside |= dict.fromkeys(doubtful, f"only by some one of the {store.structures[group].label}")
    for id, facts in found.items():
        if store.structures[id].kind == "muscle_head" and standing_of(facts) == "disputed":
            aside[id] = "disputed"
    return aside if len(aside) < len(found) else {}


def description(store: Store, text: str, question: Question) -> Answer:
    """Return what a structure is: its definition, and its descriptions or else the first things known of it."""
    id = question.subjects[0]
    facts = descriptions(store, id) or tuple(fact for fact in store.facts_about(id) if fact.subject == id)[:12]
    read_as = f"What is {store.structures[id].label}?"
    definition = store.structures[id].definition
    if not facts:
        said = f"{capital(store.structures[id].label)} is named here, but nothing is recorded of it."
        return unknown(store, text, question, f"{said} {definition}".rstrip())
    told = described(facts) or capital("; ".join(sentence(store, fact) for fact in facts)) + "."
    said = f"{definition} {told}".lstrip()
    found = [Found(store.structures[id], facts)]
    return answered(store, text, question, "description", said, found=found, read_as=read_as)


def names(store: Store, text: str, question: Question) -> Answer:
    """Return every name of a structure."""
    id = question.subjects[0]
    read_as = f"What are the names of {store.structures[id].label}?"
    said = capital(also_known_as(store, id))
    return answered(store, text, question, "description", said, found=[first_known(store, id)], read_as=read_as)


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


ATTEMPTS = (
    foretold,
    elsewhere,
    judged,
    counted,
    attached.on_bone,
    *(
        nested.sharing,
        nested.holding,
        several.choices,
        several.shared,
        several.each_kind,
        several.each_property,
        several.leaving_out,
        several.all_but_one,
        nested.among,
        nested.nested,
    ),
    *(
        reasons.why,
        segments.dermatome,
        segments.myotome,
        tellings.end_branches,
        ties.end_of_tie,
        tellings.missing,
        postures.deformity_told,
        postures.joint_told,
        cases.hurt_nerve,
        harms.hurt_in_turn,
        concerned.concerned,
        tellings.counterpart,
        tellings.purely,
        cases.felt_by,
        cases.still_done,
        cases.lost_with_nerve,
        orders.traced,
        orders.next_in_row,
        orders.outermost,
        orders.in_sequence,
    ),
    done_or_studied,
)
"""What is tried before a question is read as one: what is asked in several, as a case, or in order."""
LAST_ATTEMPTS = (
    superlatives.most_so,
    counting.number_told,
    judging.told_so,
    comparing.comparison,
    degrees.compared,
    describing.sufferer,
    describing.described,
    measures.foremost,
    tellings.named_there,
    cases.endangered,
)
"""What is tried after a text could not be read: what is told or measured of what it names."""
SPACES = re.compile(r"[^\S\n]+")
LONGEST_CASE = 600
FORETELLING = Pattern(
    r"\b(?:(?:which|what) (?:day|date|week|month)\b.{0,30}\bwill|when (?:exactly )?will (?:it|my|this|i|the pain)\b"
    r"|will (?:i|my|it) (?:ever|be|stop|heal)\b|how (?:long|soon) (?:will|until|before|till) (?:it|my|i|this)\b"
    r"|(?:how long|when) can i (?:run|walk|play|go) again)",
    re.IGNORECASE,
    needs=("will", "again", "until", "before", "till"),
)
"""Questions of what will become of one person."""
ELSEWHERE = Pattern(
    r"\b(?:(?:in|of|at|on|from) (?:the |your |my )?|(?:mallet|trigger|jersey|tennis|golfer's|swan.neck) )"
    r"(hands?|palms?|fingers?|thumbs?|wrists?|elbows?|upper limbs?|arms?|forearms?|shoulders?|necks?|jaws?|face)\b(?! of)",
    re.IGNORECASE,
    needs=("hand", "palm", "finger", "thumb", "wrist", "elbow", "upper limb", "arm", "shoulder", "neck", "jaw", "face"),
)
BOUGHT = Pattern(r"\b(buy|bought|costs?|prices?|brands?|insurance|shops?|advertis\w+)\b", re.IGNORECASE)
LOWER_LIMB = Pattern(
    r"\b(?:foot|feet|soles?|toes?|hallux|legs?|ankles?|calf|heels?|plantar|tarsal|metatarsals?|fibula|tibia|talus)\b",
    re.IGNORECASE,
)
DOES = Pattern(r"^\W*what (?:does|do)\b.+\bdo\W*$", re.IGNORECASE, needs=("what do",))
PART_ASKED = Pattern(r"\b(?:which|what) (?:exact )?parts? of\b", re.IGNORECASE, needs=("part",))
REMARK = "Education, not medical advice."
MAINLY = Pattern(
    r"\b(?:(?:main|chief|principal|primary|most important) (?:action|function|movement|role)|mainly|chiefly|primarily"
    r"|principally|mostly|(?:most|best) (?:loaded|trained|worked|stretched)|most of the (?:load|work|strain)"
    r"|targets?|targeted)\b",
    re.IGNORECASE,
)
SOME_OF_THEM = Pattern(
    r"^\W*(?:name|give|list|mention|state|nenne) (?:any |some )?(?:two|three|four|five|zwei|drei|[2-5])\b", re.IGNORECASE
)
"""'Name two muscles that ...' takes nothing for granted: all there are answer it."""
DIRECT = {"description": description, "existence": existence, "kind": kind_claimed, "names": names, "same": same}
"""Forms of question that are answered about their subject, without conditions."""
