"""The answer to one question that was read: what meets it, how many, what something is, and who differs."""

from __future__ import annotations

from collections import Counter

from footgraph.answers import Answer, Found, answer_of, listing, sentence
from footgraph.english import NotUnderstood, read
from footgraph.leading import (
    ENDS_OF_MUSCLES,
    ONE_ASKED,
    ONE_MUSCLE,
    asks_chief_end,
    asks_for_ends,
    chief_movers,
    common_tendon,
    foremost_told,
    is_torn,
    main_actions,
    main_artery,
    nerve_of_chief,
    told_by_many,
    told_of_a_tendon,
    voices_by_motion,
)
from footgraph.mentions import Mention, mentions_in
from footgraph.nearest import none, readings
from footgraph.patterns import Pattern
from footgraph.questions import Evidence, Question, evidence, unrepeated
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
    minority,
    minority_in_words,
    named_kind,
    unknown,
)
from footgraph.standing import standing_of
from footgraph.store import GROUPS, Store
from footgraph.territories import mainly_served
from footgraph.verdicts import existence, kind_claimed, same, yes_or_no
from footgraph.vocabulary import ANTAGONIST_OF, HAS_ACTION, INNERVATED_BY, LOADS, MEMBER_OF, PART_OF, PRESENCE, TENDON_OF

MAINLY = Pattern(
    r"\b(?:(?:main|chief|principal|primary|most important) (?:action|function|movement|role|job|task)|mainly|chiefly|primarily"
    r"|principally|mostly|(?:most|best) (?:loaded|trained|worked|stretched)|most of the (?:load|work|strain)"
    r"|targets?|targeted|(?:works?|worked|loaded|trained|working) (?:the )?(?:most|hardest)|isolat\w+|emphasi[sz]\w+"
    r"|bias(?:es|ed)?)\b"
)
MAIN = Pattern(r"\b(?:main|chief|principal|primary|major|mainly|chiefly|mostly|principally|most of)\b")
"""What asks for the main artery of a place."""
SOME_OF_THEM = Pattern(r"^\W*(?:name|give|list|mention|state|nenne) (?:any |some )?(?:two|three|four|five|zwei|drei|[2-5])\b")
"""'Name two muscles that ...' takes nothing for granted: all there are answer it."""
DOES = Pattern(r"^\W*what (?:does|do)\b.+\bdo\W*$")
SOME = 3
"""More than so many are no answer to what does something mainly."""
LIES_ON = Pattern(r"\b(?:lies?|sits?|rests?|stands?|lying|sitting|resting) (?:up)?on\b")
PART_ASKED = Pattern(r"\b(?:which|what) (?:exact )?parts? of\b")


def answer_to(store: Store, text: str, *, any_of_them: bool = False) -> Answer:
    """Return the answer to a text that is one question; raises NotUnderstood where it is not.

    Where one is asked for and works name several, none is the answer, unless any of them will do.
    """
    question = read(store, text)
    answer = answer_to_question(store, text, question)
    shown = {one.structure.id: list(one.facts) for one in answer.found}
    is_open = question.form == "structures" and answer.status == "answered" and not any_of_them
    if is_open and MAIN.search(text) and len(shown) > 1 and (chief := main_artery(store, question, shown)):
        return structures(store, text, question, chief)._replace(asked=None)
    if is_open and (tendon := common_tendon(store, text, question, shown) or told_of_a_tendon(store, text, question, shown)):
        return structures(store, text, question, tendon)._replace(asked=None)
    if is_open and (len(shown) > SOME or not MAINLY.search(text)) and is_torn(store, text, question, shown):
        if chief := nerve_of_chief(store, question, shown) or main_artery(store, question, shown):
            return structures(store, text, question, chief)._replace(asked=None)
        told = listing(labels(store, list(answer.found)))
        return unknown(store, text, question, f"One is asked for, and works differ which: {told}.")._replace(asked=None)
    if any(ANTAGONIST_OF in one.relations and shown.keys() & leaves_of(store, one.others) for one in question.conditions):
        return unknown(store, text, question, "Of several together it is not told what works against them.")._replace(asked=None)
    return answer


def leaves_of(store: Store, ids: tuple[str, ...]) -> set[str]:
    """Return what some structures come to, groups opened."""
    return {leaf for id in ids for leaf in store.leaves(id)}


def answer_to_question(store: Store, text: str, question: Question) -> Answer:
    """Return the answer to a question that was read from a text."""
    if question.form in DIRECT:
        return DIRECT[question.form](store, text, question)
    found = evidence(store, question)
    if question.form == "structures":
        found = without_named(store, text, question, without_wholes(store, text, question, found))
        meant = told_by_many(store, question, with_muscles_meant(store, question, found)) or served_together(store, question)
        meant = mainly_served(store, question, ends_agreed(store, question, meant) or meant)
        if meant != found:  # the query finds tendons and rarities too, and no group
            return structures(store, text, question, meant)._replace(asked=None)
    if question.form == "yes_no":
        return yes_or_no(store, text, question, found)
    if question.form == "count":
        return count(store, text, question, found)
    if clear := without_disputed_heads(store, found):
        return structures(store, text, question, clear)._replace(asked=None)
    return structures(store, text, question, found)


def served_together(store: Store, question: Question) -> Evidence:
    """Return the groups of muscles of which each has one of several nerves, and each nerve some: 'of both plantar nerves'."""
    by_nerve = [one for one in question.conditions if one.relations == (INNERVATED_BY,) and one.side == "subject"]
    if len(by_nerve) < 2 or "muscle" not in question.kinds or any(one.negated for one in question.conditions):
        return {}
    rest = tuple(one for one in question.conditions if one not in by_nerve)
    met = [evidence(store, question._replace(conditions=(*rest, one))) for one in by_nerve]
    found: Evidence = {}
    for id, structure in store.structures.items():
        leaves = store.leaves(id) if structure.kind == "group" else ()
        shared = len(leaves) > 1 and all(any(leaf in one for leaf in leaves) for one in met)
        if shared and all(any(leaf in one for one in met) for leaf in leaves):
            found[id] = [fact for one in met for leaf in leaves for fact in one.get(leaf, ())]
    return {id: facts for id, facts in found.items() if not any(set(store.leaves(one)) < set(store.leaves(id)) for one in found)}


def with_muscles_meant(store: Store, question: Question, found: Evidence) -> Evidence:
    """Return findings with the muscle in the place of its tendon, where tendons are asked for or both are found."""
    meant = {id: store.muscle_meant(id) for id in found}
    told: Evidence = {}
    for id, facts in found.items():
        muscle = meant[id] if "tendon" in question.kinds or meant[id] in found else id
        told[muscle] = unrepeated([*told.get(muscle, []), *facts])
    return told


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


def without_named(store: Store, text: str, question: Question, found: Evidence) -> Evidence:
    """Return what meets a question but what it names; raises NotUnderstood where that is all: the question was misread."""
    named = {other for one in question.conditions for other in one.others if store.structures[other].kind not in GROUPS}
    left = {id: facts for id, facts in found.items() if id not in named}
    if found and not left and (len(question.conditions) > 1 or (question.kinds == ("bone",) and LIES_ON.search(text))):
        raise NotUnderstood(sorted(named), why="it asks for something else than what it names")
    return left or found


def compartments_alone(store: Store, question: Question, found: Evidence) -> Evidence:
    """Return findings without the compartments whose parts are found too; of other kinds all."""
    wholes = (
        {whole for _, part, whole in store.ends_of(PART_OF) if part in found} if question.kinds == ("compartment",) else set()
    )
    return {id: facts for id, facts in found.items() if id not in wholes}


def structures(store: Store, text: str, question: Question, found: Evidence) -> Answer:
    """Return the structures that meet the conditions, or why none does."""
    if not found:
        return none(store, text, question)
    if len(several := readings(store, question)) > 1:
        return ambiguous(store, text, several)
    found = compartments_alone(store, question, found)
    if DOES.search(text) and all(store.structures[id].kind == "muscle" for id in found):
        raise NotUnderstood(["do"], why="it asks what they do")
    shown = in_order(store, found)
    named = named_kind(question, shown)
    number = 0 if question.number and SOME_OF_THEM.match(text) and len(shown) > question.number else question.number
    chief = chief_movers(store, question, found)
    if number and number != len(counted_as_one(store, found)):
        agreed = {one.structure.id: list(one.facts) for one in shown if one.standing == "agreed"}
        meant = chief if number == len(chief) else agreed
        if number == len(counted_as_one(store, meant)):
            return structures(store, text, question, meant)._replace(asked=None)  # the query would find the others too
        if listed := main_actions(store, found, number) or as_listed(store, found, number):
            return structures(store, text, question._replace(number=0), listed)._replace(asked=None)
        if number != len(labels(store, shown)):  # 'two muscles of the second layer': the lumbricals as one
            return other_number(store, text, named, shown)
    met = found
    if not number and is_of_parts(store, question) and (listed := as_listed(store, parts_agreed(store, question, found), 0)):
        found = listed
        shown = in_order(store, found)
    if any(one.relations == (TENDON_OF,) for one in question.conditions):
        agreed = {id: facts for id, facts in found.items() if standing_of(facts) == "agreed"}
        found, shown = agreed or found, in_order(store, agreed or found)
    if main := main_ones(store, text, question, found):
        shown = in_order(store, main)
    elif first := foremost_told(store, text, question, found):
        shown, found = in_order(store, first), first
    elif len(found) > 1 and asks_chief_end(text, question):
        raise NotUnderstood(["main"], why="which of them is the main one is not told")
    moved = moved_together(store, question, {one.structure.id: list(one.facts) for one in shown})
    found, shown = moved or found, in_order(store, moved) if moved else shown
    against = minority(store, question, found)
    asked = asked_for(store, named, len(shown))
    said = f"{capital(asked)}: {listing(labels(store, shown, asked=asked))}.{minority_in_words(store, against)}"
    differ = [fact for one in against for fact in one.facts]
    asked_so = question if len(shown) == len(met) else None  # the query would find the others too
    return answered(store, text, named, "structures", said, found=shown, more=differ)._replace(asked=asked_so)


def moved_together(store: Store, question: Question, found: Evidence) -> Evidence:
    """Return the movements of a group of muscles as those of the toes, where each muscle moves toes of its own.

    The plantar interossei adduct the toes, each its own. Nothing where the muscles move all toes that a movement is of, or
    no group of muscles is asked about.
    """
    groups = [one.others for one in question.conditions if HAS_ACTION in one.relations and one.side == "object"]
    if len(groups) != 1 or not all(store.structures[id].kind in GROUPS for id in groups[0]):
        return {}
    together: Evidence = {}
    for id, facts in found.items():
        around = {group: all_of for group, all_of in store.leaf_sets.items() if id in all_of}
        is_whole = any(all_of <= found.keys() for all_of in around.values())
        mostly = [(len(all_of), group) for group, all_of in around.items() if 2 * len(all_of & found.keys()) > len(all_of)]
        together.setdefault(id if is_whole or not mostly else max(mostly)[1], []).extend(facts)
    return together if any(not set(store.leaves(id)) <= found.keys() for id in together) else {}


def ends_agreed(store: Store, question: Question, found: Evidence) -> Evidence:
    """Return of the bones on which a muscle begins or ends those that stand undisputed as such; nothing where it is not asked."""
    if not asks_for_ends(question):
        return {}
    told = {id: [fact for fact in facts if fact.relation in ENDS_OF_MUSCLES] for id, facts in found.items()}
    return {id: found[id] for id, facts in told.items() if facts and standing_of(facts) == "agreed"}


def main_ones(store: Store, text: str, question: Question, found: Evidence) -> Evidence:
    """Return the main ones of some findings where they are asked for: chief movers, main actions, what is trained most."""
    is_trained = any(LOADS in one.relations for one in question.conditions)
    if (
        not is_trained
        and MAINLY.search(text)
        and (chief := chief_movers(store, question, found, just_one=bool(ONE_ASKED.search(text))))
    ):
        return chief
    main = main_actions(store, found) if MAINLY.search(text) or asks_one_trained(text, question) else {}
    first = foremost_told(store, text, question, main) if len(main) > 1 and ONE_ASKED.search(text) else {}
    return first or main


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
    """Return findings as somebody counts them: a group with its members, a muscle with its heads, a motion at several joints."""
    if motions := voices_by_motion(store, found):
        return set(motions)
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
    wholes = {whole for _, part, whole in store.ends_of(PART_OF) if part in found}
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
    if question.kinds == ("muscle_head",) and (several := with_single_heads(store, question, found)):
        heads = in_order(store, several)
        told = f"{len(heads)}, a muscle with one head counted once: {listing(labels(store, heads))}."
        return answered(store, text, question, "count", told, value=len(heads), found=heads)
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


def with_single_heads(store: Store, question: Question, found: Evidence) -> Evidence:
    """Return the heads of a group of muscles with those of its muscles that have one head; nothing for other questions."""
    if len(question.conditions) != 1 or question.conditions[0].relations != (MEMBER_OF,):
        return {}
    leaves = [leaf for id in question.conditions[0].others for leaf in store.members(id)]
    single = [id for id in leaves if store.structures[id].kind == "muscle" and not store.members(id)]
    if not single or not {head for id in leaves for head in store.members(id)} & set(found):
        return {}
    whole = {fact.subject: [fact] for fact in store.facts_of(MEMBER_OF) if fact.object in question.conditions[0].others}
    return found | {id: whole.get(id, []) for id in single}


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


DIRECT = {"description": description, "existence": existence, "kind": kind_claimed, "names": names, "same": same}
"""Forms of question that are answered about their subject, without conditions."""
