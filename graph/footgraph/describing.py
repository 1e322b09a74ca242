"""Answers found by description: among what meets the simple question in a text, the one that the rest of it describes."""

from collections.abc import Sequence
from itertools import pairwise

from footgraph.answers import Answer, Found, listing
from footgraph.diagnosing import WHAT_HURT, closes
from footgraph.english import LONGEST_CASE, NotUnderstood, read_in_part
from footgraph.facts import Fact
from footgraph.focus import Focus
from footgraph.leading import CLEARLY, ENDS_OF_MUSCLES, extending_all, foremost_told, is_torn, main_actions
from footgraph.matching import NAME_ASKED, ONE_OF, SICK, Match, Matcher, bone_meant, is_said_in_plural
from footgraph.mentions import Mention, mentions_in
from footgraph.names import raw_words
from footgraph.patterns import Pattern
from footgraph.questions import Evidence, Question, evidence
from footgraph.records import NamedTuple
from footgraph.saying import asked_for, capital, in_order, labels, named_kind, noun_of, plainly, reading
from footgraph.several import opens_yes_no
from footgraph.stems import stem
from footgraph.store import GROUPS, Store
from footgraph.vocabulary import (
    AFFECTS,
    ARTICULATES_WITH,
    HAS_ACTION,
    HAS_ORIGIN,
    IN_COMPARTMENT,
    IN_LAYER,
    INNERVATED_BY,
    MEMBER_OF,
    PART_OF,
    SUPPORTS,
    TESTS_FOR,
)

RESTRICTING = frozenset(
    [
        "deep",
        "superficial",
        "long",
        "short",
        "lateral",
        "medial",
        "anterior",
        "posterior",
        "proximal",
        "distal",
        "dorsal",
        "plantar",
        "upper",
        "lower",
        "inner",
        "outer",
        "front",
        "back",
        "thin",
        "thick",
        "terminal",
        "direct",
        "bony",
        "fleshy",
        "cutaneous",
        "motor",
        "sensory",
        "main",
        "intrinsic",
        "extrinsic",
        "left",
        "right",
        "larger",
        "bigger",
        "stem",
        "stems",
        "limb",
        "limbs",
        "tip",
        "apex",
        "corner",
        "edge",
        "greater",
        "thicker",
        "wider",
        "broader",
        "narrower",
        "thinner",
        "smaller",
        "higher",
        "longer",
        "shorter",
        "stronger",
        "weaker",
        "fibre",
        "fibres",
        "fibers",
        "slip",
        "slips",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "second",
        "first",
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "7",
        "middle",
        "common",
        "proper",
        "accessory",
        "true",
        "false",
        "superior",
        "inferior",
        "internal",
        "external",
        "active",
        "passive",
        "more",
        "less",
        "than",
        "other",
        "another",
        "typical",
        "classic",
        "usual",
        "union",
        "formed",
        "united",
        "unite",
        "join",
        "carries",
        "most",
        "share",
        "opposite",
        "distally",
        "proximally",
        "medially",
        "laterally",
        "anteriorly",
        "inside",
        "outside",
        "inner",
        "outer",
        "backward",
        "backwards",
        "forward",
        "forwards",
        "down",
        "up",
        "exception",
        "exceptions",
        "rest",
        "remaining",
        "divided",
        "below",
        "beneath",
        "above",
        "posteriorly",
        "dorsally",
        "superiorly",
        "divided",
        "mixed",
        "dual",
        "shaft",
        "shafts",
        "base",
        "bases",
        "surface",
        "surfaces",
        "inferiorly",
        "off",
        "still",
        "spared",
        "intact",
        "unaffected",
        "preserved",
        "unlike",
        "instead",
        "bottom",
        "low",
        "blood",
        "weight",
        "string",
        "central",
        "muscular",
        "obliquely",
        "oblique",
        "transversely",
        "transverse",
        "diagonally",
        "half",
        "unipennate",
        "bipennate",
        "headed",
    ]
)
"""Words that would narrow an answer down, so that they cannot be passed over."""


SIDES_TOLD = frozenset(
    f"{side}{of}"
    for side in ("medial", "lateral", "anterior", "posterior", "upper", "lower")
    for of in ("", " side", " aspect", "ly")
)
"""Words for a side, of which a dossier that does not tell them is not the one described."""
RESTRICTING_ALWAYS = frozenset(
    (
        "superficially",
        "deeply",
        "furthest",
        "farthest",
        "nearest",
        "closest",
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "another",
        "other",
        "only",
        "fibres",
        "fibers",
        "fibre",
        "share",
        "shares",
        "beside",
        "more",
        "best",
    )
)
"""Words that no dossier tells of a structure, so that nothing is found by them."""


FRACTIONS = frozenset(("upper", "middle", "lower", "proximal", "distal", "medial", "lateral", "inner", "outer", "two"))
"""What stands before a third of something."""
LEAST_WORDS = ((0.5, 5), (0.6, 3))
"""Of how little of a question how many words at least must be told."""
CLOSE = 0.8
"""How much of a question a dossier must tell for a word that would narrow it down to be missing from it."""
CASES = ("condition",)
SURE = 0.95
"""How much of a question a dossier must tell to go before what was understood of it."""
MAIN = frozenset(
    (*("mainly", "chiefly", "principally", "primarily"), *("main", "chief", "principal", "primary", "most important", "prime"))
)


WHOLLY = 0.99
"""How much of a question must be told of what it describes for nothing of it to be left untold."""
AGREED_LEAD = 0.2
"""By how much of its score a match must lead that two readings agree in."""


BEARING = frozenset((ARTICULATES_WITH, "passes_over"))
"""What one bone does to another, and none to its own landmark."""
WHETHER_LAST = Pattern(
    r"^(?!.*\b(?:which|what|who|whose)\b)(?:if|when|once|after|with|should)\b[^?]*?,? (?:can|could|will|would|does|do|is|are)"
    r" (?!you\b|we\b)"
)
"""A clause, and then a question of yes or no."""
OPERATED = Pattern(
    r"\b(?:transfer\w*|graft\w*|harvest\w*|portal|incision|approach|screw|fixation|repair\w*|reconstruct\w*|tenotomy"
    r"|release\w*|surgery)\b"
)
"""Words of an operation: what is used or in danger then is not what suffers."""
HELD = Pattern(r"\b(?:stuck|held|fixed|locked|position)\b")
SELDOM_HURT = frozenset(("arch", "spinal_root"))
"""Kinds of which the name of a condition alone hardly tells what suffers in it; nor does it where no kind is asked for."""
LEAST_OF_CASE = 2
"""In how many words at least a case must be told, if the question has as many."""
LEAST_TOLD = 0.4
"""How much of a case a disease or injury must tell, for what suffers in it to be named."""
PART = frozenset(("neck", "waist", "tuberosity", "shaft"))
"""Parts of a bone by which an injury of it is told apart."""
RUPTURED = Pattern(r"\b(?:torn|tore|ruptur\w*|snapped|popped|avulsed)\b")
TORN = ("muscle", "tendon", "ligament", "fascia", "retinaculum")
"""Kinds of what can be torn."""
SIDES_NAMED = Pattern(r"\b(medial|lateral|anterior|posterior)\b", 0)
POSITIVE = Pattern(r"\b(?:positive|abnormal|no|absent|fails?|without|pain\w*|unable|cannot)\b")
"""Words of what a test shows."""
NEARLY = 0.75
"""How well a disease or injury must fit a case beside the best one, to be reckoned with as well."""
LEAST_WEIGHT = 8.0
"""How much of a case must be told of the best: a telling word weighs some three."""
MOST_NEAR = 4
"""How many may fit it so, where all agree in what suffers."""
CALLED = Pattern(r"\b(?:called|eponym|term)\b|\bname\W*$")
"""Words that ask for the name of a case, not for what suffers in it."""
GERUND = Pattern(r"^\W*(?:the (?:movement|act|action) of )?\w{2,}ing\b")
"""What opens with something that is done: a movement is asked for."""
SITE = Pattern(r"\b(?:site|spot|location) of\b")
"""What asks where something is, which no structure found by a likeness tells."""
HURTS = Pattern(
    r"\b(?:kick(?:ed)?|broken|breaks?|broke|falls?|fell|snap\w*"
    r"|popp(?:ed|ing)|gave way|giving way|ruptur\w*|torn|tore|tear|failed|damaged|avulsed|inflamed|unable|insufficient"
    r"|impossible"
    r"|stab\w*|throb\w*|collaps\w*|(?:given|gave|giving) (?:up|out)|dislocat\w*|irritated|squeez\w*|pull(?:s|ed) off|kicked"
    r"|hurts?|injured|tight"
    r"|(?:rolled|twisted|turned) (?:my|his|her|the|an) ankle)\b"
)
"""Words of an injury."""
VERB_WORDS = frozenset(("to", "also", "usually", "normally", "often", "mainly", "do", "does"))
"""What may stand between the subject of a question and its verb."""
DENYING = (
    "lack",
    "avoid",
    "miss",
    "spar",
    "skip",
    "exclud",
    "omit",
    "fail",
    "oppos",
    "differ",
    "leav",
    "bypass",
    "non",
    "un",
    "dis",
    "irre",
)
"""Beginnings of verbs that would turn a question round."""


LEAVING_OUT = ("lack", "avoid", "miss", "spar", "skip", "exclud", "omit", "fail", "leav", "bypass", "forget")
"""Beginnings of verbs that say that something does not."""


MOST_SO = Pattern(r"^(?!best\b)\w+est$|^(?:most|least) (?!important|likely|power)\w+$")
"""Superlatives of size and place."""


class Understood(NamedTuple):
    """What of a question was understood: what meets it, how that is said, and the words left over."""

    found: Evidence
    said: str
    left: list[Mention]
    is_empty: bool = False
    """Whether several conditions on a muscle were understood, and none meets them all."""


NO_NAME_ASKED = Pattern(
    r"^\W*(?:can|could|may|will|would) (?!you (?:please )?(?:tell|name|say|give))(?!.*\b(?:which|what)\b)|\bwhat happens\b"
)
"""Questions that no name of a structure answers: whether one can do something, and what happens."""


def described(store: Store, text: str) -> Answer | None:  # noqa: PLR0911 a return for each reason why nothing is described
    """Return the structure that a question describes, or what meets all of it that matters; None where that is not clear."""
    mentions = mentions_in(store, text)
    is_other = opens_yes_no(mentions) or any(m.senses.get("ask") == "count" for m in mentions)
    is_other = is_other or any(asks_more(before, m) for before, m in pairwise(mentions)) or bool(NO_NAME_ASKED.search(text))
    understood = None if is_other else understood_in_part(store, text, mentions)
    if understood is None:
        return None
    found, said, left, _ = understood
    matcher = Matcher(store, text, left if found else ())
    if (head := matcher.focus.mention) and "thing" in head.senses:
        found = {id: facts for id, facts in found.items() if store.structures[id].kind in matcher.focus.kinds}
        understood = understood._replace(found=found)
    asks_type = any(m.senses.get("kind") == "joint_type" and not m.ids for m in left)  # 'the joint at the bottom, type'
    if (
        asks_otherwise(text, matcher, mentions, left)
        or matcher.breaks_a_name
        or (matcher.denies and matcher.focus.kinds != CASES)
        or (asks_type and matcher.focus.kinds != ("joint_type",))
    ):
        return None
    placed = (
        {}
        if UP_OR_DOWN.search(text)
        else at_their_place(store, found, [m for m in left if tells_place(store, m) or not is_verb(matcher, m)])
    )
    if matcher.number > 1 and len(placed) not in (0, matcher.number):
        return None
    if found and not placed and all(m.words in MAIN for m in left):
        placed = main_actions(store, found) or main_ends(found)
    if not placed and MAIN & words_of_all(left) and ENDS_OF_MUSCLES.issuperset(relations_told(found)):
        return None  # which end is the main one no likeness tells
    if BEARING & relations_asked(left) and relations_told(found) == {PART_OF}:
        return None  # of what a landmark is part is not what rests on it
    if found and (main := placed or prime_movers(store, matcher, left, found)):
        if placed and len(placed) > 1:
            main = foremost_told(store, text, read_in_part(store, text)[0], placed) or placed
        return plainly(store, text, f"{said}, {'by their place' if placed else 'the main ones'}?", in_order(store, main))
    most = len(found) > 1 and any(MOST_SO.search(m.words) for m in left)  # no likeness tells which is the most so
    if (
        most
        or not superlative_fits(matcher, left)
        or ((matcher.is_plural or "prime" in words_of_all(left)) and MAIN & words_of_all(left))
    ):
        return None
    if answer := matched(store, text, matcher, understood):
        return answer
    named = {id for mention in mentions for id in mention.ids[:1]}
    return (
        passed_over(store, text, matcher, understood)
        if found and not set(found) <= named and can_pass_over(matcher, left, len(found))
        else None
    )


def relations_told(found: Evidence) -> set[str]:
    """Return the relations of the facts by which some structures were found."""
    return {fact.relation for facts in found.values() for fact in facts}


def relations_asked(left: Sequence[Mention]) -> set[str]:
    """Return the relations that the words left over speak of."""
    return {relation for m in left if not m.ids for relation in m.senses.get("relation", "").split()}


def main_ends(found: Evidence) -> Evidence:
    """Return the one place that at least two works call the main origin or insertion of a muscle."""
    if not found or not ENDS_OF_MUSCLES.issuperset(relations_told(found)):
        return {}
    main = {id: [fact for fact in facts if fact.note.startswith("main ")] for id, facts in found.items()}
    main = {id: facts for id, facts in main.items() if facts}
    return main if len(main) == 1 and all(len(facts) > 1 for facts in main.values()) else {}


def asks_otherwise(text: str, matcher: Matcher, mentions: Sequence[Mention], left: Sequence[Mention]) -> bool:
    """Tell whether what is left over asks for something else than what was taken to be asked for.

    A verb that ends the question lacks its other end ('the muscle that unlocks the knee gets its nerve from?'), another
    kind opens it ('nerve of the muscle whose ...'), or it asks for what lies furthest.
    """
    if INSTEAD.search(text):
        return True
    opens = next((m for m in mentions[:2] if "kind" in m.senses and not m.ids), None)
    dangling = bool(left) and left[-1] is not None and left[-1].at == mentions[-1].at and "relation" in left[-1].senses
    no_ask = not any("ask" in m.senses and not m.ids for m in mentions)
    dangling = dangling and (no_ask or any(m.words in ("do", "does") for m in mentions))
    other = opens is not None and opens.senses["kind"] not in (*matcher.focus.kinds, "any", "tendon")
    of_other = other and any(m.at == opens.at for m in left) if opens else False
    held = matcher.focus.kinds == ("movement",) and HELD.search(text)
    head = matcher.focus.mention
    at = {m.at for m in left}
    unplaced = any(
        m.at in at
        and not (m.ids or m.senses)
        and m.words in RESTRICTING
        and after.senses.get("kind") in ("compartment", "layer")
        and not after.ids
        for m, after in pairwise(mentions)
    )  # 'the medial compartment of the leg'
    unnamed = bool(NAME_ASKED.search(text)) and head is not None and bool(head.ids)
    unnamed = unnamed or (matcher.focus.kinds in ((), CASES) and bool(SITE.search(text)))
    unnamed = unnamed or (bool(CALLED.search(text)) and not matcher.focus.kinds and bool(GERUND.match(text)))
    return (
        dangling
        or of_other
        or unplaced
        or any(
            m.senses.get("kind") in ("ligament", "artery", "vein") and not m.ids and m.senses["kind"] not in matcher.focus.kinds
            for m in left
            if matcher.focus.kinds and m.words.split()[-1] == m.senses.get("kind")
        )
        or any(m.words.startswith(("antagonist", "synergist", "agonist")) for m in left)
        or unnamed
        or (no_ask and bool(BROKEN_OFF.search(text)))
        or bool(OF_A_BRANCH.search(text))
        or bool(held)
        or bool(words_of_all(list(left)) & FURTHEST)
    )


INSTEAD = Pattern(r"\b(?:rather than|instead of|outside|beyond|distinguish\w*|differentiat\w*|discriminat\w*)\b")
"""Words that leave out what they stand before, which a likeness would count in."""
BROKEN_OFF = Pattern(r"\bof\W*$")
OF_A_BRANCH = Pattern(r"\bby an? (?:[\w-]+ )?branch of (?:the|which|what)(?: artery| nerve)?\W*$")
"""What asks of what something unnamed is a branch."""
FURTHEST = frozenset(("furthest", "farthest"))


def sufferer(store: Store, text: str) -> Answer | None:
    """Return the structure of the kind asked for that suffers in the disease or injury that a case tells or names."""
    focus = Matcher(store, text).focus
    mentions = mentions_in(store, text[:LONGEST_CASE])
    named = [id for m in mentions for id in m.ids[:1] if store.structures[id].kind == "condition"]
    tested = [id for m in mentions for id in m.ids[:1] if store.structures[id].kind == "test"]
    if WHAT_HURT.search(text):
        focus = Focus(None, torn_kinds(text))
    asks_what = WHAT_HURT.search(text) or any(m.senses.get("kind") == "any" and not m.ids for m in mentions)
    if (
        not (focus.kinds or asks_what)
        or CALLED.search(text)
        or WHETHER_LAST.match(text)
        or focus.kinds == CASES
        or opens_yes_no(mentions)
    ):
        return None
    if (
        Matcher(store, text).number > 1
        or NAME_ASKED.search(text)
        or (focus.kinds == ("movement",) and HELD.search(text))  # in which a joint is held is not what suffers
        or OPERATED.search(text)
        or any(m.words in ("not", "except") for m in mentions)
        or not (named or tested or SICK.search(text.lower()) or HURTS.search(text))
    ):
        return None
    case = Matcher(store, text, kinds=CASES)
    is_shown = tested and not named and POSITIVE.search(text)
    if is_shown and (shown := suffering_by_test(store, tested, focus.kinds)):
        return suffers(store, text, case, shown)
    matches = case.matches()
    if focus.kinds == ("bone",):  # 'through the neck of which tarsal' is no injury without a neck
        matches = [match for match in matches if not PART.intersection(word for words in match.missed for word in words.split())]
    best = best_of_all(store, case, matches)
    if best and named and best.id not in named and len(case.asked) - len(best.missed) <= LEAST_OF_CASE:
        best = None  # little is told beside the name of another
    if best and (best.share < LEAST_TOLD or tells_little(case, best) or is_of_another_side(store, text, best.id)):
        best = None
    is_told = best is not None or not SELDOM_HURT.issuperset(focus.kinds)
    for condition in dict.fromkeys([*([best.id] if best else []), *named]) if is_told else ():
        told = suffering(store, condition, focus.kinds)
        if told and told[0] not in case.named:
            match = best if best and best.id == condition else None
            return suffers(store, text, case, (condition, told), match)
    return None if named else agreed_sufferer(store, text, case, matches)


def torn_kinds(text: str) -> tuple[str, ...]:
    """Return of which kinds what is hurt can be, in a text that tells it to be torn; none where it may be of any."""
    return TORN if RUPTURED.search(text) else ()


def is_of_another_side(store: Store, text: str, condition: str) -> bool:
    """Tell whether the name of a condition has a side that a text does not name, and the text has another: medial, posterior."""
    named = set(SIDES_NAMED.findall(store.structures[condition].label.lower()))
    told = set(SIDES_NAMED.findall(text.lower()))
    return bool(named and told and not named & told)


def suffering_by_test(store: Store, tests: list[str], kinds: tuple[str, ...]) -> tuple[str, tuple[str, list[Fact]]] | None:
    """Return the condition that most works tell a test to be for, with what suffers in it; None where several do alike."""
    works: dict[str, set[str]] = {}
    for fact in store.facts_of(TESTS_FOR):
        if fact.subject in tests and len(set(tests)) == 1:
            works.setdefault(fact.object, set()).add(fact.source)
    for id in sorted(works, key=lambda id: (-len(works[id]), id)):
        if store.structures[id].kind == "condition" and (told := suffering(store, id, kinds)):
            return id, told
        if is_of_kind(store, id, kinds) and store.structures[id].kind != "condition":
            return None
    return None


def agreed_sufferer(store: Store, text: str, case: Matcher, matches: list[Match]) -> Answer | None:
    """Return the structure of the kind asked for that suffers in each of the diseases or injuries that fit a case about alike."""
    weight = matches[0].share * sum(one.weight for one in case.asked) if matches else 0.0
    if weight < LEAST_WEIGHT or matches[0].share < LEAST_TOLD or case.names_a_stranger or closes(text):
        return None
    kinds = torn_kinds(text) if WHAT_HURT.search(text) else Matcher(store, text).focus.kinds
    matches = [match for match in matches if not is_of_another_side(store, text, match.id)]
    near = [match for match in matches if match.score >= NEARLY * matches[0].score]
    near = [
        match
        for match in near
        if any(f.subject == match.id and is_of_kind(store, f.object, kinds) for f in store.facts_of(AFFECTS))
    ]
    told = [(match, one) for match in near for one in [suffering(store, match.id, kinds)] if one]
    if not told or not len(near) == len(told) <= MOST_NEAR or len({one[0] for _, one in told}) > 1 or told[0][1][0] in case.named:
        return None
    match, most = told[0]
    return suffers(store, text, case, (match.id, most), match)


def suffers(
    store: Store, text: str, case: Matcher, hurt: tuple[str, tuple[str, list[Fact]]], match: Match | None = None
) -> Answer:
    """Return the structure that suffers in a disease or injury as an answer, with what that was known by, if it was not named."""
    condition, told = hurt
    one = store.structures[told[0]]
    by = f", told of with {', '.join(f'“{words}”' for words in case.said(match))}" if match else ""
    read_as = f"Which {noun_of(one.kind)} suffers in {store.structures[condition].label}{by}?"
    said = f"{capital(one.label)}, in {store.structures[condition].label}."
    facts = (*told[1], *(case.facts(match) if match else ()))
    return plainly(store, text, read_as, [Found(one, tuple(dict.fromkeys(facts)))], said=said)


def suffering(store: Store, condition: str, kinds: tuple[str, ...]) -> tuple[str, list[Fact]] | None:
    """Return the structure of some kinds that most works say a condition affects, with the facts; None where works differ."""
    told: Evidence = {}
    for fact in store.facts_of(AFFECTS):
        if fact.subject == condition and is_of_kind(store, fact.object, kinds):
            id = store.muscle_meant(fact.object)
            if kinds == ("muscle",):
                id = next(iter(store.muscles_of_heads.get(id, ())), id)
                if store.structures[id].kind == "tendon":
                    continue
            told.setdefault(id, []).append(fact)
    voices = sorted(((len({fact.source for fact in facts}), id) for id, facts in told.items()), reverse=True)
    if not voices or (len(voices) > 1 and voices[0][0] < (1.01 if kinds else 2) * voices[1][0]):
        return None
    return voices[0][1], told[voices[0][1]]


def is_of_kind(store: Store, id: str, kinds: tuple[str, ...]) -> bool:
    """Tell whether a structure is of the kinds asked for; a tendon stands for its muscle and the other way round."""
    kind = store.structures[id].kind
    wanted = {*kinds, *(("muscle", "tendon", "muscle_head") if {"muscle", "tendon"} & set(kinds) else ())}
    return kind not in GROUPS and kind != "region" and (not kinds or kind in wanted)


def understood_in_part(store: Store, text: str, mentions: list[Mention]) -> Understood | None:
    """Return what of a question is understood, nothing found where that is nothing; None where no structure is asked for."""
    found, said, left = Evidence(), "", list[Mention]()
    try:
        question, left = read_in_part(store, text)
    except NotUnderstood as problem:
        return None if problem.outside else Understood(found, said, left)
    if question.form == "structures" and question.conditions:
        found, said = extending_all(store, question, evidence(store, question)), reading(store, question).rstrip("?")
        if is_whole_alone(question) and any("relation" in m.senses and BORNE.search(m.words) for m in left):
            return None  # 'the bone that rests on the sustentaculum tali' is not the one it is part of
    elif question.form not in ("structures", "description", "names") or (
        question.subjects and not asks_a_name(text) and (any("ask" in m.senses for m in mentions) or not left)
    ):
        return None
    focus = Matcher(store, text).focus
    if focus.kinds == CASES:
        return Understood({}, "", [])
    if focus.mention and "thing" in focus.mention.senses and not focus.mention.ids:  # a canal is none of the ligaments in it
        found = {id: facts for id, facts in found.items() if store.structures[id].kind in focus.kinds}
        if all(one.relations == (MEMBER_OF,) for one in question.conditions):
            return Understood({}, "", left)
    return Understood(found, said, left, not found and is_plain(question))


BORNE = Pattern(r"\b(?:on|upon|onto|by|against|above|over)$")
"""What ends words of that on which something lies."""


def is_whole_alone(question: Question) -> bool:
    """Tell whether no more was understood than that a bone is asked for of which something named is part."""
    wholes = [one for one in question.conditions if one.relations == (PART_OF,) and one.side == "object"]
    return question.kinds == ("bone",) and bool(wholes) and len(wholes) == len(question.conditions)


def is_plain(question: Question) -> bool:
    """Tell whether muscles are asked for by two things or more that tables tell of each: its group, action, nerve, origin."""
    relations = [one.relations for one in question.conditions]
    is_told = all(PLAIN.issuperset(some) for some in relations) and relations.count((MEMBER_OF,)) < 2
    return "muscle" in question.kinds and len(relations) > 1 and is_told


PLAIN = frozenset((HAS_ACTION, HAS_ORIGIN, IN_COMPARTMENT, IN_LAYER, INNERVATED_BY, MEMBER_OF, SUPPORTS))
"""Relations that tables tell of every muscle, so that what does not meet them is not asked for."""


def matched(store: Store, text: str, matcher: Matcher, understood: Understood) -> Answer | None:
    """Return the structure, or as many as are asked for, whose dossier tells what is left of a question, or all of it."""
    found, said, left, _ = understood
    matches = [match for match in matcher.matches() if not (matcher.asks_one and is_several(store, match.id))]
    if matcher.focus.kinds == ("muscle_head",):  # 'which head of tibialis posterior' is no head of another muscle
        whole_of = {id for id in matcher.named if store.structures[id].kind == "muscle"}
        matches = [match for match in matches if not whole_of or any(match.id in store.members(id) for id in whole_of)]
    if matcher.asks_several:
        some = [match for match in matches if match.id in found] if len(found) == matcher.number else matches
        several = best_several(matcher, some)
        return told_several(store, text, matcher, several) if several else None
    if found and (RESTRICTING_ALWAYS | {"prime"}) & words_of_all(not_fractions(matcher, left)):
        return None
    whole = best_of_all(store, matcher, matches)
    if understood.is_empty:
        return None  # what was understood of it holds of nothing
    if whole and tells_little(matcher, whole) and matcher.focus.kinds != CASES:
        whole = None
    is_narrower = whole and whole.share < CLOSE and RESTRICTING.intersection(whole.missed) and matcher.focus.kinds != CASES
    if is_narrower or (whole and is_said(store, text, whole.id)):
        whole = None
    if whole and (not found or (whole.share >= SURE and whole.id not in found)):
        return told(store, text, matcher, whole)
    if len(found) > 1 and left and (GOES | STURDY).issuperset(m.words for m in left):
        return None  # one of several is not known by a verb of place, nor by what each of them is
    best = best_of_found(store, [match for match in matches if match.id in found and not matcher.misses_a_name(match)])
    if best and ({best.id, store.muscle_meant(best.id)} & matcher.named or SIDES_TOLD.intersection(best.missed)):
        best = None
    best = best or (
        agreed(store, matcher, matches, found) if not RESTRICTING_ALWAYS & words_of_all(not_fractions(matcher, left)) else None
    )
    return told(store, text, matcher, best, found=found, said=said) if best and not is_said(store, text, best.id) else None


def tells_little(matcher: Matcher, match: Match) -> bool:
    """Tell whether a dossier tells little of a question, and that in few words."""
    words = sum(one.words not in match.missed for one in matcher.asked)
    return words < next((least for share, least in LEAST_WORDS if match.share < share), 0)


def is_said(store: Store, text: str, id: str) -> bool:
    """Tell whether a text has all the words of a name, so that it asks for another: 'what gives the nutrient artery'."""
    words = set(raw_words(store.structures[id].label)) - {"of", "the"}
    said = set(raw_words(text))
    said |= {"artery"} if "pulse" in said else set()
    return len(words) > 1 and words <= said and store.structures[id].kind in ("artery", "nerve", "vein")


def is_several(store: Store, id: str) -> bool:
    """Tell whether a structure is a group named in the plural: 'which bone' does not ask for the proximal phalanges."""
    one = store.structures[id]
    return one.kind in GROUPS and is_said_in_plural(one.label)


PLACES = ("front", "back", "medial", "lateral", "dorsal", "plantar", "middle")
"""What words of place mean, by which ligaments and some bones are named."""
PLACED = frozenset(("ligament", "bone"))


UP_OR_DOWN = Pattern(r"\b(?:down|up)(?:wards?)?\b")
"""Ways that no ligament is named for."""
GOES = frozenset(
    f"{verb}{end}"
    for verb in (
        "fill",
        "go",
        "goe",
        "pass",
        "passe",
        "run",
        "lie",
        "stretche",
        "stretch",
        "extend",
        "span",
        "travel",
        "course",
        "feed",
    )
    for end in ("", "s")
) | {"fed"}
"""Verbs that tell no more of a ligament or vessel than the places it joins, or what it reaches."""


STURDY = frozenset(("strong", "stout", "tough", "thick", "robust", "sturdy", "powerful", "dense"))
"""What may be said of any ligament or muscle."""


def tells_place(store: Store, mention: Mention) -> str:
    """Return the place that a word tells, such as the back for 'backwards'; an empty text for other words."""
    meant = store.alike.get(stem(mention.words), "")
    return meant if meant in PLACES else ""


def at_their_place(store: Store, found: Evidence, left: Sequence[Mention]) -> Evidence:
    """Return of several ligaments those whose names hold the place that the words left over tell, if they tell nothing else."""
    hurt = {"injured_by", "affects"}
    told = [
        m
        for m in left
        if not m.words.endswith("ing") and m.words not in GOES and not hurt & set(m.senses.get("relation", "").split())
    ]
    places = {tells_place(store, m) for m in told}
    if not found or not places or "" in places or not {store.structures[id].kind for id in found} <= PLACED:
        return {}
    return {
        id: facts
        for id, facts in found.items()
        if places <= {store.alike.get(stem(w)) for w in raw_words(store.structures[id].label)}
    }


def not_fractions(matcher: Matcher, left: list[Mention]) -> list[Mention]:
    """Return the mentions left over without the thirds of a length: 'in the lower third of the leg'."""
    before = {after.at: mention.words.split()[-1] for mention, after in pairwise(matcher.mentions)}
    return [m for m in left if not (m.words.rstrip("s") == "third" and before.get(m.at, "") in FRACTIONS)]


def words_of_all(mentions: list[Mention]) -> set[str]:
    return {word for mention in mentions for word in mention.words.split()}


def agreed(store: Store, matcher: Matcher, matches: list[Match], found: Evidence) -> Match | None:
    """Return the best match of all where it is also among what meets the question as far as it was understood."""
    if not matches or matches[0].id not in found or matcher.asks_several or not matcher.focus.kinds:
        return None
    second = next((match for match in matches[1:] if not are_one(store, matches[0].id, match.id)), None)
    lead = matches[0].score - second.score if second else matches[0].score
    return matches[0] if lead >= AGREED_LEAD * matches[0].score else None


def passed_over(store: Store, text: str, matcher: Matcher, understood: Understood) -> Answer | None:
    """Return what meets a question, with the words that narrow nothing down told as passed over."""
    question, _ = read_in_part(store, text)
    left = {mention.at for mention in understood.left if not mention.senses}
    heads = zip(*(matcher.mentions[n:] for n in range(3)), strict=False)
    is_what_is_asked = not question.kinds and any(m.at in left and of.words == "of" and name.ids for m, of, name in heads)
    is_of_group = all(one.relations == (MEMBER_OF,) for one in question.conditions) and len(understood.found) > 1
    *_, verb, last = matcher.mentions
    if is_what_is_asked or (is_of_group and last.at == understood.left[-1].at and "aux" in verb.senses):
        return None  # 'the drum of the windlass' is what is asked for; 'which toes are webbed' asks for less than all toes
    if matcher.asks_one and any(is_several(store, id) for id in understood.found):
        return None
    first = foremost_told(store, text, question, understood.found)
    if len(first or understood.found) > 1 and narrows(matcher, understood.left):
        return None
    kinds = {store.structures[id].kind for id in understood.found}
    if matcher.number > 1 and len(understood.found) != matcher.number and "muscle" not in kinds:
        return None
    is_one = matcher.asks_one and question.kinds != ("muscle", "muscle_head")
    if not first and len(understood.found) > 1 and (is_one or is_torn(store, text, question, understood.found)):
        return None
    shown = in_order(store, first or understood.found)
    words = ", ".join(f"“{mention.words}”" for mention in understood.left)
    said = f"{capital(asked_for(store, named_kind(question, shown), len(shown)))}: {listing(labels(store, shown))}."
    return plainly(store, text, f"{understood.said}? ({words} passed over)", shown, said=said)


def narrows(matcher: Matcher, left: Sequence[Mention]) -> bool:
    """Tell whether a word that was not read stands right before the noun of what is asked for: 'bipennate muscle'."""
    head = matcher.focus.mention
    return any(
        head is not None and mention.at + len(mention.words.split()) == head.at and mention.words not in ("single", "one")
        for mention in left
    )


def asks_more(before: Mention, mention: Mention) -> bool:
    """Tell whether a second thing is asked: 'and which nerve', 'and what does it cause'."""
    return "join" in before.senses and "ask" in mention.senses and not mention.ids


def superlative_fits(matcher: Matcher, left: list[Mention]) -> bool:
    """Tell whether a superlative, if there is one, is said of what is asked for and of nothing else, and of one alone."""
    head = matcher.focus.mention
    for mention in (m for m in left if m.senses.get("only") == "most"):
        near = head in matcher.mentions and abs(matcher.mentions.index(head) - place_of(matcher, mention)) <= 2
        if not near and place_of(matcher, mention) > 0 and place_of(matcher, mention) + 2 < len(matcher.mentions):
            return False
        if matcher.number > 1 and not ONE_OF.search(" ".join(m.words for m in matcher.mentions)):
            words = head.words.split() if head else []
            if not set(words) & {"three", "two", "four"}:
                return False
    return True


def place_of(matcher: Matcher, mention: Mention) -> int:
    return next((n for n, one in enumerate(matcher.mentions) if one.at == mention.at), 0)


def prime_movers(store: Store, matcher: Matcher, left: list[Mention], found: Evidence) -> Evidence:
    """Return the main muscles of a movement, by the sources that call them prime movers, where the main ones are asked for."""
    if [m.words for m in left if m.words not in MAIN] or not left:
        return {}
    prime = {id: [fact for fact in facts if fact.part("role") == "prime mover"] for id, facts in found.items()}
    prime = {id: facts for id, facts in prime.items() if facts}
    if matcher.is_plural and not len(prime) > 1:
        return most_named(store, found, matcher.number)
    if matcher.is_plural:
        ranked = sorted(prime, key=lambda id: (-len(prime[id]), id))
        number = matcher.number or len(ranked)
        is_clear = len(ranked) == number or (len(ranked) > number and len(prime[ranked[number - 1]]) > len(prime[ranked[number]]))
        if number > 1 and is_clear:
            return {id: prime[id] for id in ranked[:number]}
        return most_named(store, found, matcher.number)
    most = max((len(facts) for facts in prime.values()), default=0)
    best = {id: facts for id, facts in prime.items() if len(facts) == most}
    return best if len(best) == 1 and (most > 1 or len(found) == 1) else {}


def most_named(store: Store, found: Evidence, number: int) -> Evidence:
    """Return as many of some findings as are asked for, if clearly more works name them than the next."""
    voices = {id: len(store.voices(facts)) for id, facts in found.items()}
    ranked = sorted(voices, key=lambda id: (-voices[id], id))
    if not number and ranked:
        number = sum(2 * voices[id] > voices[ranked[0]] for id in ranked)
    if not 1 < number < len(ranked) or voices[ranked[number - 1]] < CLEARLY * voices[ranked[number]]:
        return {}
    return {id: found[id] for id in ranked[:number]}


def told(store: Store, text: str, matcher: Matcher, best: Match, *, found: Evidence | None = None, said: str = "") -> Answer:
    """Return the structure that a question describes as an answer, with what it was known by."""
    one = store.structures[bone_meant(store, matcher, store.muscle_meant(best.id))]
    facts = (*(found or {}).get(best.id, ()), *matcher.facts(best))
    by = ", ".join(f"“{words}”" for words in matcher.said(best))
    mostly = "" if best.share >= WHOLLY else " most of it:"
    read_as = (
        f"{said}; of these, the one told of with {by}?" if found else f"Which {noun_of(one.kind)} is told of with{mostly} {by}?"
    )
    return plainly(
        store, text, read_as, [Found(one, tuple(dict.fromkeys(facts)))], said=f"{capital(one.label)}. {one.definition}".rstrip()
    )


def best_several(matcher: Matcher, matches: list[Match]) -> list[Match]:
    """Return as many structures as a question asks for, if just these tell most of it, and in words."""
    number = matcher.number
    some = [match for match in matches if matcher.store.structures[match.id].kind not in GROUPS]
    if not number or len(some) < number or not matcher.is_told_in_words(some[0]):
        return []
    best, rest = some[:number], some[number:]
    next_share = rest[0].share if rest else 0.0
    return best if best[-1].share >= 0.65 and best[-1].share - next_share >= 0.2 else []


def told_several(store: Store, text: str, matcher: Matcher, some: list[Match]) -> Answer:
    """Return the structures that a question describes together as an answer."""
    found = in_order(store, {store.muscle_meant(match.id): matcher.facts(match) for match in some})
    by = ", ".join(f"“{words}”" for words in matcher.said(some[0]))
    return plainly(store, text, f"Which {len(some)} structures are told of with {by}?", found)


def best_of_found(store: Store, matches: list[Match]) -> Match | None:
    """Return the one of some structures that tells enough of the rest of the question, and clearly more than the next."""
    ranked = sorted(matches, key=lambda match: (-match.left, -match.together, -match.score, match.id))
    if not ranked or ranked[0].left < 0.3:
        return None
    second = next((match for match in ranked[1:] if not are_one(store, ranked[0].id, match.id)), None)
    if second is None or ranked[0].left - second.left >= 0.25:
        return ranked[0]
    return ranked[0] if ranked[0].left >= 0.8 and ranked[0].together - second.together >= 0.15 else None


def best_of_all(store: Store, matcher: Matcher, matches: list[Match]) -> Match | None:
    """Return the structure that tells nearly all of a question, or much more of it than the next; every name it must tell."""
    if not matches or not matcher.is_told_in_words(matches[0]):
        return None
    best = matches[0]
    if store.muscle_meant(best.id) in matcher.named or matcher.names_a_stranger:
        return None
    is_case = matcher.focus.kinds == CASES
    if matcher.misses_a_name(best) and not is_case:
        return None
    if is_case and len(matcher.asked) > 1 and len(matcher.asked) - len(best.missed) < LEAST_OF_CASE:
        return None
    second = next((match for match in matches[1:] if not are_one(store, best.id, match.id)), None)
    lead = best.score - second.score if second else best.score
    if is_case and best.share < 0.8:
        return best if best.share >= 0.3 and lead >= 0.2 * best.score else None
    least = next((need for share, need in ((0.8, 0.1), (0.7, 0.15), (0.5, 0.3)) if best.share >= share), 2.0)
    is_clear = lead >= (least if matcher.focus.kinds else 2 * least) * best.score
    return best if is_clear else None


def are_one(store: Store, one: str, other: str) -> bool:
    """Tell whether two structures are a group and its member, a ligament and its part, or a tendon and its muscle."""
    tendons = store.muscles_of_tendons
    ties = {store.structures[id].kind for id in (one, other)} == {"ligament"}
    return (
        (ties and any({fact.subject, fact.object} == {one, other} for fact in store.facts_of(PART_OF)))
        or one in store.within(other)
        or other in store.within(one)
        or one in tendons.get(other, ())
        or other in tendons.get(one, ())
    )


def can_pass_over(  # noqa: PLR0911 a return for each reason why a word narrows an answer down
    matcher: Matcher, left: list[Mention], found: int
) -> bool:
    """Tell whether the words left over are few and narrow nothing down: no name, kind, number or adjective of place or size."""
    if not left or any("both" in mention.words.split() for mention in matcher.mentions):
        return False
    asks_one = any(m.words == "one" for m in matcher.mentions)  # 'two bones: which is the medial one'
    for mention in left:
        if "relation" in mention.senses or mention.words.startswith(LEAVING_OUT) or is_asked_for(matcher, mention):
            return False
        if mention.words in DEPTHS or (found != matcher.number and is_circumstance(matcher, mention)):
            return False
        place = place_of(matcher, mention)
        if not matcher.focus.kinds and place and matcher.mentions[place - 1].words in ("what", "which"):
            return False  # 'paralysed: what changes'
        if mention.ids or {"kind", "outside", "only", "motion", "agent", "not"} & set(mention.senses):
            return False
        narrows = (bool(RESTRICTING & set(mention.words.split())) or is_adjective(matcher, mention)) and (
            found != matcher.number or asks_one
        )
        is_told = matcher.tells(mention.words) or is_verb(matcher, mention) or (found > 1 and found == matcher.number)
        if narrows or not is_told:
            return False
    if found > 1 and found == matcher.number:  # 'two long tendons that enter the fourth layer': there are two
        return True
    verbs = {mention.words for mention in left if is_verb(matcher, mention)}
    verbs = verbs if len(verbs) == len(left) else set()
    total = sum(one.weight for one in matcher.asked) or 1.0
    passed = sum(matcher.asked[place].weight for place in matcher.left if matcher.asked[place].words not in verbs)
    return passed <= 0.55 * total


def is_circumstance(matcher: Matcher, mention: Mention) -> bool:
    """Tell whether a word tells when, in whom or how something is so: 'in children', 'after surgery', 'histologically'."""
    place = place_of(matcher, mention)
    before = matcher.mentions[place - 1].words if place else ""
    return (
        mention.words.isdigit()
        or mention.words in ("last", "percentage", "first")
        or mention.words in CIRCUMSTANCES
        or before in CIRCUMSTANCES
        or (before in ("in", "at", "on", "under", "with", "by", "of") and mention.words not in IDLE_NOUNS)
        or (mention.words.endswith("ly") and not is_verb(matcher, mention) and mention.words not in MODES)
    )


CIRCUMSTANCES = frozenset(("before", "after", "during", "until", "since", "without", "despite", "unlike", "when", "while", "via"))
DEPTHS = frozenset(("superficially", "deeply", "subcutaneously"))
IDLE_NOUNS = frozenset(("cleft", "line", "neutral", "place"))
MODES = frozenset(("entirely", "directly", "mainly", "chiefly", "mostly", "largely", "usually", "normally", "really", "actually"))


OPENS_CLAUSE = Pattern(r"(?:(?:from|to|on|in|at|by|through|over|under|with) )?(?:which|that|where|whose)\b")
MOST_BEFORE = 5
"""How many words may stand before the noun of what is asked for."""


def is_asked_for(matcher: Matcher, mention: Mention) -> bool:
    """Tell whether a word is the noun of what is asked for, which is never passed over: 'belongs to which column of the foot'."""
    place = place_of(matcher, mention)
    before = matcher.mentions[max(0, place - 1) : place]
    after = matcher.mentions[place + 1 : place + 2]
    if OPENS_CLAUSE.match(" ".join(m.words for m in matcher.mentions[place + 1 : place + 3])) and place <= 1:
        return True  # 'the rim from which it arises'
    first = {"padding", "ask", "aux"}.issuperset(key for m in matcher.mentions[:place] if not m.ids for key in m.senses)
    opens = "thing" in mention.senses and place < MOST_BEFORE and first and not any(m.ids for m in matcher.mentions[:place])
    return opens or (bool(before) and before[0].words.split()[-1] in ("which", "what") and bool(after) and after[0].words == "of")


def is_adjective(matcher: Matcher, mention: Mention) -> bool:
    """Tell whether a word stands right before a name, so that it tells which: 'the intermediate plantar nerve'."""
    place = place_of(matcher, mention)
    after = matcher.mentions[place + 1 : place + 2]
    before = matcher.mentions[max(0, place - 1) : place]
    return (
        bool(
            after and after[0].ids and before and ({"padding", "ask"} & set(before[0].senses) or SUPPLIES.search(before[0].words))
        )
        and before[0].words not in VERB_WORDS
    )


SUPPLIES = Pattern(r"\bsupplie?s?$")


def is_verb(matcher: Matcher, mention: Mention) -> bool:
    """Tell whether a word that is nowhere told stands where the verb of a question does: 'which bones build the arch'."""
    place = place_of(matcher, mention)
    before = [m for m in matcher.mentions[:place] if m.words not in VERB_WORDS][-1:]
    after = matcher.mentions[place + 1 : place + 2]
    is_last = not after or after[0].words in ("in", "of", "on")
    if before and "aux" in before[0].senses and is_last and not mention.words.endswith(("ed", "en", "ing")):
        return False  # 'which muscles are bipennate'
    follows = bool(before) and (bool(before[0].ids) or bool({"kind", "aux", "agent"} & set(before[0].senses)))
    leads = not after or "padding" in after[0].senses or bool(after[0].ids)
    return follows and leads and not mention.words.startswith(DENYING) and not mention.words.endswith(("est", "er"))


def asks_a_name(text: str) -> bool:
    """Tell whether a text asks what something is called, rather than about something it names."""
    return bool({"called", "name", "term", "known", "call", "diagnosis", "eponym", "heisst", "nennt"} & set(raw_words(text)))
