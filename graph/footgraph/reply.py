"""The reply to a question: read it, walk to the answer, and say what was found and why."""

from __future__ import annotations

import re
from contextlib import suppress
from functools import partial
from itertools import pairwise

from footgraph import (
    arches,
    attached,
    bone_groups,
    bone_parts,
    boundaries,
    cardinal_planes,
    cases,
    claims,
    concerned,
    counting,
    definite,
    degrees,
    diagnosing,
    doing,
    fractions,
    gaits,
    harms,
    joint_halves,
    joint_told,
    levers,
    lymph,
    measures,
    meeting_ends,
    nerve_cases,
    nested,
    one_named,
    orders,
    ossifying,
    planes,
    postures,
    premises,
    ranges,
    reasons,
    restraints,
    segments,
    several,
    skeleton,
    tellings,
    ties,
    trunks,
    twofold,
    unions,
    wounds,
)
from footgraph.answering import answer_to
from footgraph.answers import Answer, Found, Reply, answer_of, listing
from footgraph.briefly import put_briefly
from footgraph.chain_words import in_chain_terms
from footgraph.composed import Any
from footgraph.english import LONGEST_CASE, LONGEST_QUESTION, NotUnderstood, read
from footgraph.everyday import in_terms, unwrapped
from footgraph.focus import focus_of
from footgraph.foreign import in_english, translations
from footgraph.framed import as_question, turned
from footgraph.guesses import GUESSED, is_doubtful, is_guess, names_nothing
from footgraph.left_out import in_full
from footgraph.matching import Matcher, sentences
from footgraph.mentions import mentions_in, nouns_mended
from footgraph.misses import (
    NO_STRUCTURE,
    asked_otherwise,
    beside_missed,
    end_missed,
    noun_missed,
    number_missed,
    of_one_kind,
)
from footgraph.movement_words import in_verbs
from footgraph.muscle_ends import in_terms_of_ends
from footgraph.names import words_of
from footgraph.patterns import Pattern, Wordings, replaced
from footgraph.questions import Question, evidence, kinds_in, loosely
from footgraph.rewording import ASKS, OPENS, asks_why, filled, first_wording, whether_any, without_asides
from footgraph.saying import capital, lower
from footgraph.store import Store, remembered
from footgraph.technical import in_plain_words
from footgraph.topics import put_plainly
from footgraph.training_words import in_training_terms
from footgraph.unmet import left_unmet
from footgraph.verdicts import is_told_by_few
from footgraph.vocabulary import HAS_INSERTION, HAS_ORIGIN
from footgraph.whereabouts import in_place_words


def reply(store: Store, text: str) -> Answer:
    """Return the answer to a question in plain English; never raises for anything a person can type.

    What is not read, or only by likeness to a description, is read once more, as its words make it likeliest; where that
    finds the same, it stays as it was. What has no answer as it was read may be of an old topic.
    """
    answer = read_through(store, text)
    if is_doubtful(store, diagnosing.asking_part(text), answer) or (is_guess(answer) and names_nothing(store, text)):
        answer = not_understood(store, text, NotUnderstood((), why="what is told comes near, but is not what it asks for"))
    if answer.status in ("not_understood", "unknown") or is_guess(answer):
        from footgraph import likely  # no question that is read waits for it

        english = in_plain_english(store, text)
        is_of_it = bool(definite.told_first(english))
        again = None if is_of_it else asked_of_old(store, english)
        if again is None and not is_of_it and not trunks.is_read(english):
            again = likely.likeliest(store, trunks.worded(english), read_through)
        asks_none = claims.is_claim(english) or asks_why(english) or bool(NO_STRUCTURE.search(text))
        is_missed = (
            again
            and again.kind == "structures"
            and (
                asks_none
                or bool(end_missed(store, english, again) or number_missed(english, again))
                or several.misses_second(store, english, again)
            )
        )
        is_other = again and [one.structure for one in again.found] != [one.structure for one in answer.found]
        if again and is_other and not is_missed and not beside_missed(text, again):
            answer = again
    elif answer.status == "none" and answer.kind == "structures" and answer.reading:  # and no false premise, which has none
        answer = asked_of_old(store, in_plain_english(store, text)) or answer
    if strange := named_elsewhere(store, text, answer):
        answer = not_understood(store, text, NotUnderstood(strange, outside=True))
    elif words := left_unmet(store, text, answer):
        answer = not_understood(store, text, NotUnderstood((), why=f"what was found does not answer “{words}”"))
    return answer._replace(question=text)


def asked_of_old(store: Store, english: str) -> Answer | None:
    """Return the answer to the plain question that one of an old topic comes to; None where it is of none, or not true."""
    is_untrue = premises.is_of_another_name(store, english) or cases.is_one_too_many(store, english)
    plain = "" if is_untrue else put_plainly(store, english) or put_plainly(store, as_question(store, english))
    again = read_through(store, plain) if plain else None
    is_one_told = ONE_TOLD.match(english) or (MOST_OF_KIND.search(english) and not MOST_OF_KIND.search(plain))
    is_one_of_all = again and len(again.found) > 1 and is_one_told
    is_missed = is_one_of_all or (
        again and again.kind == "structures" and (noun_missed(store, english, again) or end_missed(store, english, again))
    )
    return of_one_kind(english, again) if again and again.status == "answered" and not is_missed else None


def read_through(store: Store, text: str, depth: int = 0) -> Answer:
    """Return the answer to a question of which every word is read; ``depth`` tells in how many descriptions it stands."""
    if len(text) > LONGEST_CASE:
        return replied(store, text)
    english = in_plain_english(store, text)
    if depth >= DEEPEST:
        return outright(store, text, english)._replace(question=text)
    if answer := trunks.asked(store, english):
        return answer._replace(question=text)
    english = trunks.worded(english)
    inside = partial(read_through, depth=depth + 1)
    if told_first := definite.told_first(english):
        return of_it(store, told_first, inside)._replace(question=text)
    in_one = definite.in_one(english)
    for words in filter(None, (english, in_one)):
        answer = definite.named_instead(store, words, inside, surely=True)
        if answer and not end_missed(store, english, answer):
            return answer._replace(question=text)
    answer = outright(store, text, english)
    if answer.status != "answered":
        named = definite.named_instead(store, in_one or english, inside)
        answer = named if named and not end_missed(store, english, named) else answer
    return of_kind_nicknamed(store, english, answer)._replace(question=text)


def of_it(store: Store, text: str, inside: Reply) -> Answer:
    """Return the answer to what is asked of 'it', which is described before, where what that is can be found for sure."""
    answer = definite.named_instead(store, text, inside)
    if answer is None or GUESSED.search(answer.reading) or end_missed(store, text, answer):
        return not_understood(store, text, NotUnderstood((), why="what “it” is could not be found"))
    return answer


def of_kind_nicknamed(store: Store, text: str, answer: Answer) -> Answer:
    """Return an answer without what is of another kind than goes by a nickname: 'the muscle nicknamed peripheral heart'."""
    asked = NICKNAME.search(text) if answer.kind == "structures" and answer.status == "answered" else None
    kind = mentions_in(store, asked["kind"])[0].senses.get("kind", "") if asked else ""
    fitting = tuple(one for one in answer.found if one.structure.kind == kind)
    if not fitting or len(fitting) == len(answer.found):
        return answer
    return answer._replace(found=fitting, text=f"{capital(listing(one.structure.label for one in fitting))}.")


def in_plain_english(store: Store, text: str) -> str:
    """Return a question in English, without greetings and what else it is wrapped in."""
    text = unwrapped(replaced(in_single_spaces(text), NOT_MEANT))
    return in_chain_terms(in_training_terms(in_english(store, text if GERMAN.search(text) else in_right_letters(store, text))))


def in_right_letters(store: Store, text: str) -> str:
    """Return an English question with its common nouns written as they are."""
    return nouns_mended(store, NERV.sub("nerve", text))


DEEPEST = 2
"""How many descriptions may stand in one another."""


def outright(store: Store, text: str, english: str) -> Answer:
    """Return the answer to a question, already in English, as it stands."""
    question = one_named.in_plainest_words(store, in_verbs(as_question(store, english)))
    plain = in_plain_words(store, in_terms_of_ends(store, put_briefly(store, question)))
    answer = replied(store, in_terms(in_place_words(in_full(plain))))
    is_claim = (claims.is_claim(plain) and " or " not in plain) or asks_whether(plain)
    of_studies = {one.structure.kind for one in answer.found} == {"study"}  # 'is this exercise better than that one?'
    if answer.status == "answered" and answer.kind == "structures" and is_claim and not of_studies:
        answer = not_understood(store, text, NotUnderstood((), why="whether that is so is not told in the words that are read"))
    elif answer.status == "answered" and of_studies and not OF_STUDIES.search(text):
        answer = not_understood(store, text, NotUnderstood((), why="only studies were found, and it asks for none"))
    elif answer.status == "answered" and (words := asked_otherwise(store, plain, answer) or end_missed(store, english, answer)):
        answer = not_understood(store, text, NotUnderstood([words]))
    elif answer.status == "answered" and several.misses_choice(store, plain, answer):
        answer = not_understood(store, text, NotUnderstood((), why="it offers a choice that nothing here decides"))
    elif answer.status == "answered" and several.misses_second(store, english, answer):
        answer = not_understood(store, text, NotUnderstood((), why="it asks for two things, and one of them is not found"))
    return answer


def asks_whether(text: str) -> bool:
    """Tell whether a question can be answered by yes or no alone: it opens so, and asks for nothing and offers no choice.

    >>> asks_whether("Could you evert without it?"), asks_whether("Is it the talus or the cuboid?")
    (True, False)
    """
    opens = OPENS.match(text.strip()) or CLAUSE_FIRST.match(text.strip())
    return bool(opens) and not ASKS.search(text) and not several.OR.search(text)


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
            attempts = (
                counting.own_group,
                none_at_all,
                diagnosing.told_by_signs,
                without_aside,
                counting.number_told,
                told_so,
            )
            return next((found for attempt in attempts if (found := attempt(store, text))), answer)
        return answer
    except NotUnderstood as problem:
        if told := diagnosing.told_by_signs(store, text):
            return told
        answer = (
            twofold.is_it_the(store, text, replied)
            or counting.of_members(store, text, replied)
            or counting.which_members(store, text, replied)
            or counting.members_called(store, text)
            or twofold.of_its_subject(store, text, read_through)
            or by_other_words(store, filled(text), problem)
        )
        return answer if answer and not diagnosing.asks_otherwise(store, text, answer) else not_understood(store, text, problem)


def by_other_words(store: Store, text: str, problem: NotUnderstood) -> Answer | None:
    """Return the answer to a question that is not read as one, where it can be read at all."""
    from footgraph.otherwise import otherwise  # no question that is read waits for it

    return None if problem.outside or problem.final or len(text) > LONGEST_QUESTION else otherwise(store, text)


def judged(store: Store, text: str) -> Answer | None:
    """Return the verdict on a claim that is told in another order of words, or is made of several."""
    return None if diagnosing.closes(text) else claims.judged(store, text, replied)


def lies_more(store: Store, text: str) -> Answer | None:
    """Return which of two lies more to one side, by asking of each whether it lies so of the other."""
    return twofold.lies_more(store, text, replied)


def part_of_which(store: Store, text: str) -> Answer | None:
    """Return the bone of whose head or other part it holds what a question says."""
    return nested.part_of_which(store, text, replied, lambda claim: turned(store, claim, is_framed=True))


def of_half(store: Store, text: str) -> Answer | None:
    """Return the answer to a question of the medial or lateral half of a joint that is made of two."""
    return joint_halves.of_half(store, text, replied)


def granted(store: Store, text: str) -> Answer | None:
    """Return that what a question takes for granted is not so, where that is plain."""
    return premises.false_premise(store, text, replied)


def by_its_branches(store: Store, text: str) -> Answer | None:
    """Return the branches by which a nerve supplies a place, where branches are asked for: 'is supplied by branches called'."""
    asked = BY_BRANCHES.match(text.strip())
    answer = replied(store, f"which nerve supplies {asked['what']}") if asked else None
    if answer is None or answer.status != "answered" or is_guess(answer):
        return None
    facts = [fact for one in answer.found for fact in one.facts if fact.part("branch")]
    ids = dict.fromkeys(fact.part("branch") for fact in facts)
    found = tuple(Found(store.structures[id], tuple(one for one in facts if one.part("branch") == id)) for id in ids)
    said = f"{capital(listing(one.structure.label for one in found))}."
    return answer._replace(question=text, found=found, text=said) if found else None


def counted(store: Store, text: str) -> Answer | None:
    """Return a number that is reckoned from another: of both feet, or without one."""
    for attempt in (
        counting.in_both_feet,
        counting.without_one,
        counting.in_each,
        counting.having_so_many,
        counting.of_its_end,
    ):
        if answer := attempt(store, text, replied):
            return answer
    return None


def composed(store: Store, text: str) -> Answer | None:
    """Return the answer to a question that holds another: whether there is any, whether it has one, two at once."""
    if (which := whether_any(store, text)) and (answer := whether(store, text, which)):
        return answer
    if answer := twofold.either_or(store, text, replied):
        return answer
    return twofold.has_part(store, text) or twofold.two_at_once(store, text, replied_fully)


def replied_fully(store: Store, text: str) -> Answer:
    """Return the answer to one of two questions, also as one of an old topic, or in the words that only a whole text gets."""
    answer = replied(store, text)
    if answer.status == "answered" and not is_guess(answer):
        return answer
    return asked_of_old(store, text) or (answer if answer.status == "answered" else read_through(store, text, depth=1))


def foretold(store: Store, text: str) -> Answer | None:
    """Return that what will become of one person is not known here, where that is asked."""
    if not FORETELLING.search(text):
        return None
    said = f"What will become of one person's foot is not known here. {REMARK}"
    reading = "What will happen to somebody?"
    return answer_of(store, question=text, reading=reading, status="unknown", kind="structures", text=said)


def elsewhere(store: Store, text: str) -> Answer | None:
    """Return that what is bought lies outside, and another part of the body where no part of the lower limb is spoken of."""
    found = OUTSIDE.search(text) or (None if LOWER_LIMB.search(text) else ELSEWHERE.search(text))
    if not found:
        return of_other_parts(store, text)
    return not_understood(store, text, NotUnderstood([next(filter(None, found.groups())).lower()], outside=True))


def of_other_parts(store: Store, text: str) -> Answer | None:
    """Return that a text lies outside that names parts of the body elsewhere and nothing of the lower limb."""
    if LOWER_LIMB.search(text) or len(text) > LONGEST_QUESTION:
        return None
    mentions = mentions_in(store, text)
    strange = [m.words for m in mentions if m.senses.get("outside") in ("-", "matter") and not m.ids]
    return (
        not_understood(store, text, NotUnderstood(strange, outside=True))
        if strange and not any(m.ids for m in mentions)
        else None
    )


def named_elsewhere(store: Store, text: str, answer: Answer) -> list[str]:
    """Return the parts of the body elsewhere that the last sentence of a question names, where the answer speaks of none."""
    is_told = answer.status == "answered" and answer.kind != "yes_no"
    if not (is_told or answer.status == "not_understood") or len(text) > LONGEST_QUESTION:
        return []
    last = BY_HAND.sub("", next(reversed(sentences(text)), ""))
    said = f" {' '.join(words_of(last))} "
    if not any(f" {phrase} " in said for phrase in parts_elsewhere(store)):
        return []
    strange = [m.words for m in mentions_in(store, last) if m.senses.get("outside") == "-" and not m.ids]
    return [words for words in strange if words not in answer.reading.lower()]


@remembered
def parts_elsewhere(store: Store) -> list[str]:
    """Return the names of what lies outside and is no everyday word."""
    return [phrase for phrase, how in translations(store, "outside").items() if how == "-"]


BY_HAND = Pattern(r"\b(?:under|with|by|against|between) (?:(?:your|the|my|a|one's|an examiner's) )?(?:thumb|index finger)\b")
"""By what a part of the foot is felt."""


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
    met |= {"bone"} if "bone_feature" in met else set()
    return answer if met & kinds else None


def told_so(store: Store, text: str) -> Answer | None:
    """Return whether a claim is told so in words."""
    from footgraph.judging import told_so as told  # no question that is read waits for it

    return told(store, text)


def none_at_all(store: Store, text: str) -> Answer | None:
    """Return that there are none, where a question asks how many and whether there are any is told: 'how many insert ...'."""
    found = HOW_MANY_OF.match(text)
    which = whether_any(store, f"does any {found[1]}") if found else ""
    any_at_all = whether(store, text, which) if which else None
    if any_at_all is None or any_at_all.value is not False or LEFT_OUT.search(text):
        return None
    with suppress(NotUnderstood):
        if len(read(store, which).conditions) > 1:
            return None
    return any_at_all._replace(
        kind="count", value=0, text=f"None. {any_at_all.text.removeprefix('No, ').removeprefix('No. ')}", asked=None
    )


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
            found = by_few(store, text, answer) or on_no_bone(store, answer)
            return (found or answer)._replace(question=text, reading=reading, kind="yes_no")
    return None


def on_no_bone(store: Store, answer: Answer) -> Answer | None:
    """Return that a muscle has no end on bone, where what it ends on is agreed to be another: 'do lumbricals arise from bone'."""
    asked = answer.asked.part if isinstance(answer.asked, Any) else answer.asked
    if not isinstance(asked, Question) or asked.kinds != ("bone",) or len(asked.conditions) != 1:
        return None
    only = asked.conditions[0]
    if only.side == "subject" or not set(only.relations) <= {HAS_ORIGIN, HAS_INSERTION}:
        return None
    told = evidence(store, asked._replace(kinds=()))
    if not told or any(fact.standing != "agreed" for facts in told.values() for fact in facts):
        return None
    return answer._replace(status="answered", value=False, text=f"No. {answer.text}", found=(), asked=None)


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
    by_its_branches,
    foretold,
    tellings.counterpart,
    elsewhere,
    granted,
    bone_groups.group_of_bone,
    bone_groups.side_of,
    bone_parts.told_of_bone,
    joint_told.told_of_joint,
    of_half,
    levers.lever_class,
    ranges.freer_movement,
    measures.which_has_more,
    judged,
    counted,
    one_named.aspect_told,
    one_named.group_of,
    one_named.chief_antagonist,
    one_named.split_off,
    one_named.channel_of,
    one_named.training_of,
    planes.components,
    planes.reference_toe,
    planes.toes_moved,
    planes.joints_moved,
    cardinal_planes.plane_or_axis,
    cardinal_planes.moved_in_plane,
    gaits.manner_of_work,
    gaits.at_event,
    part_of_which,
    attached.on_bone,
    orders.nearest_behind,
    fractions.by_fraction,
    restraints.held_in_posture,
    meeting_ends.at_its_end,
    meeting_ends.on_the_way,
    boundaries.bounding,
    boundaries.parting,
    ossifying.ossified,
    skeleton.phalanx_missing,
    skeleton.by_rows,
    arches.upheld,
    orders.those_in_order,
    *(
        nested.sharing,
        nested.sharing_nerve,
        nested.sharing_end,
        nested.of_heads,
        nested.neither,
        nested.holding,
        degrees.which_more,
        degrees.commoner,
        degrees.more_of_pair,
        lies_more,
        twofold.lies_most,
        nerve_cases.of_two_layers,
        nerve_cases.before_dividing,
        several.choices,
        several.odd_nerve,
        several.shared,
        several.each_kind,
        several.each_property,
        several.leaving_out,
        several.taking_in,
        several.all_but_one,
        nested.among,
        nested.nested,
    ),
    *(
        reasons.why,
        segments.dermatome,
        segments.myotome,
        segments.moved_by_root,
        segments.jerk_of_root,
        segments.felt_by_root,
        segments.places_of_root,
        lymph.first_nodes,
        lymph.onward,
        nerve_cases.ankle_block,
        nerve_cases.loss_causes,
        nerve_cases.of_two_nerves,
        nerve_cases.pressed_compartment,
        nerve_cases.end_by_size,
        unions.lacking,
        unions.without_any,
        unions.formed_by,
        unions.between_at,
        tellings.end_branches,
        tellings.purpose_alone,
        ties.other_end,
        ties.bones_tied,
        ties.points_of_tie,
        ties.end_of_tie,
        tellings.missing,
        tellings.not_in_all,
        tellings.goes_by,
        tellings.pierced,
        tellings.crossing,
        tellings.over_band,
        postures.deformity_told,
        postures.joint_told,
        postures.stance_told,
        cases.hurt_nerve,
        wounds.cut_tendon,
        harms.hurt_in_turn,
        concerned.between_which,
        concerned.concerned,
        concerned.entrapment_of,
        tellings.purely,
        cases.felt_by,
        cases.still_done,
        cases.jerk_lost,
        cases.lost_with_nerve,
        orders.traced,
        orders.told_in_order,
        orders.next_in_row,
        orders.outermost,
        orders.in_sequence,
        orders.along_limb,
    ),
    done_or_studied,
)
"""What is tried before a question is read as one: what is asked in several, as a case, or in order."""
MOST_OF_KIND = Pattern(
    r"\b(?:larg|bigg|small|long|short|thick|thinn|strong|bulki)est (?:\w+ )?(?:muscle|bone|tendon|nerve|artery|vein"
    r"|ligament|branch)\b"
)
"""What asks for one of all of a kind, which a topic that asks for all does not answer."""
ONE_TOLD = Pattern(
    r"^\W*(?:name |give )?(?:the |an? |which |what )?(?:one |single |only )?(?:muscle|bone|nerve|artery|ligament|tendon|joint) "
    r"(?:of|in) (?!which|what)[^?:;,]+? (?:that|which|whose) (?!muscles|bones|nerves)[^?:;,]+\W*$"
)
"""One thing of a place, told by a clause: 'muscle of the second layer that ...'."""
BY_BRANCHES = Pattern(
    r"^(?:the )?(?P<what>(?!.*\b(?:which|what)\b.*\bby\b)[^?,:]{4,60}?) (?:(?:is|are|gets?) )?(?:\w+ly )?"
    r"(?:supplied|innervated|served|fed|reached)(?: \w+ly)? by (?:the )?"
    r"(?:(?:branch|twig)(?:es|s)? (?:that (?:is|are) )?(?:called|named|known as(?: the)?)|(?:which|what) (?:branch"
    r"|twig)(?:es|s)?)\W*$"
)
"""'The skin of the heel is supplied by branches called'."""
SPACES = Pattern(r"[^\S\n]+")
HOW_MANY_OF = Pattern(r"^\W*how many ((?!of\b).+)$", re.IGNORECASE | re.DOTALL)
LEFT_OUT = Pattern(r"\b(?:not|no|never|other than|except|without|apart|besides|than|outside)\b")
FORETELLING = Pattern(
    r"\b(?:(?:which|what) (?:day|date|week|month)\b.{0,30}\bwill|when (?:exactly )?will (?:it|my|this|i|the pain)\b"
    r"|will (?:i|my|it) (?:ever|be|stop|heal)\b"
    r"|how (?:long|soon|many (?:days|weeks|months))(?: exactly)? (?:will|until|before|till) (?:it|my|i|this)\b"
    r"|(?:how long|when) can i (?:run|walk|play|go) again)"
)
"""Questions of what will become of one person."""
ELSEWHERE = Pattern(
    r"\b(?:(?:in|of|at|on|from) (?:the |your |my )?|(?:mallet|trigger|jersey|tennis|golfer's|swan.neck) )"
    r"(hands?|palms?|fingers?|thumbs?|wrists?|elbows?|upper limbs?|arms?|forearms?|shoulders?|necks?|jaws?|face)\b(?! of)"
)
ANIMALS = (
    "horse|equine|dog|cat|cattle|cow|sheep|pig|ape|chimpanzee|gorilla|orang|monkey|primate|bird|chicken|frog|reptile|mouse|mice"
    "|rat"
    "|rabbit|elephant|quadruped|mammal|vertebrate|dinosaur"
)
PRACTITIONERS = r"surgeons?|doctors?|podiatrists?|chiropodists?|physios?|physiotherapists?|specialists?|clinics?|hospitals?|gps?"
OUTSIDE = Pattern(
    r"\b(buy|bought|costs?|prices?|brands?|insurance|shops?|advertis\w+)\b"
    rf"|\b(?:in|of|for|when|which|what) (?:the |an? |most |other |all )?((?:{ANIMALS})s?)\b(?!['’ -]*(?:rid|back|bite))"
    r"|\b(?:which|what|the|name|list) ((?:hand|wrist|finger|thumb|arm|forearm|elbow|shoulder|neck|jaw|facial|thoracic|cardiac)) "
    r"(?:muscle|nerve|bone|joint|ligament|tendon|arter)"
    rf"|^(?=.*\b(?:best|near|nearby|nearest|(?:in|around) (?:my|our) \w+|should (?:i|we|my)|recommend|visit|consult|book)\b).*"
    rf"\b({PRACTITIONERS})\b",
)
"""What is bought, the bodies of animals, and parts of other places of the body: 'which hand muscles'."""
CLAUSE_FIRST = Pattern(
    r"^(?:if|when|once|after|with|without|following) [^?]{3,60}?(?:,|(?<=s)|(?<=cut)|(?<=torn)|(?<=gone)) (?:can|could|do"
    r"|does|will|would|is|are) "
    r"(?:the |any |other |one |you |i |he |she |it |they |[a-z]+us )"
)
"""A question for a yes or a no after a clause: 'if my achilles snaps can other muscles still point the foot down'."""
NERV = Pattern(r"(?<=[a-z](?:al|ar|ic) )nerv\b", 0)
GERMAN = Pattern(
    r"\b(?:welch\w*|der|die|das|den|dem|des|vom|zum|zur|wird|ist|und|mit|von|f[uü]r|versorgt|innervier\w*|wie|was|wo|zieht)\b"
)
"""Words that make 'nerv' German, and no slip of the pen."""
NICKNAME = Pattern(
    r"\b(?P<kind>muscle|nerve|bone|vein|artery|ligament)s?,? (?:is |are |that is )?(?:nick-?named|dubbed|called)\b"
)
"""What goes by a name that the graph gives to what several kinds do."""
KINDS_LEFT = r"(?:the |its |their )?(?:muscles?|tendons?|nerves?|bones?|joints?|ligaments?|arteries|veins|vessels)"
NOT_THESE = Pattern(
    rf"(?P<asked>) \((?:and )?not {KINDS_LEFT}\)"
    r"|^(?P<asked2>\W*(?:(?:which|what|name the|list the|the) )?(?:tendons|muscles|bones|ligaments|joints|arteries|veins|nerves)"
    rf"\b.*\w), (?:without|not|leaving out|leaving aside|ignoring) {KINDS_LEFT}(?:(?:,| and|,? or) {KINDS_LEFT})*(?=\W*$)"
)
"""Kinds that are not asked for, beside the one that is: 'muscles (not tendons) making up the fourth layer'."""
SIDE = r"(?:behind|in front of|above|below|beneath|under|over|medial to|lateral to|deep to|superficial to|proximal to|distal to)"
NOT_ELSEWHERE = Pattern(
    rf"(?P<side>\b{SIDE}),? (?:and |but )?not {SIDE},?(?= (?!it\b|them\b))|,? (?:and |but )?not {SIDE} (?:it|them)\b"
)
"""A side on which something does not lie, beside that on which it lies: 'behind, not in front of, the malleolus'."""
NOT_MEANT: Wordings = ((NOT_THESE, "{asked}"), (NOT_ELSEWHERE, "{side}"))
"""What is set apart from what is meant, and says no more."""
OF_STUDIES = Pattern(
    r"^(?!\W*(?:what|which (?:movement|mechanism|structure)) (?:\w+ )?(?:injures|tears|damages|limits|resists|prevents|covers"
    r"|joins)\b)"
)
"""All but questions of what does something to a structure, which no study is."""
LOWER_LIMB = Pattern(
    r"\b(?:foot|feet|soles?|toes?|hallux|legs?|ankles?|calf|heels?|plantar|tarsal|metatarsals?|fibula|tibia|talus)\b"
)
REMARK = "Education, not medical advice."
