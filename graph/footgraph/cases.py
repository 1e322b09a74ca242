"""Short case descriptions: which nerve is hurt where some movements, muscles or feeling are lost and others kept.

A nerve fits a case if everything that is lost depends on it and nothing that is kept does; of those that fit, the
one that serves the least is named, since the whole of a wider nerve's territory would be lost too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from footgraph.answers import Answer, Found, answer_of, listing
from footgraph.facts import Fact, Structure
from footgraph.losses import LEVELS, Loss, losses
from footgraph.matching import sentences
from footgraph.mentions import mentions_in, named_in
from footgraph.names import NUMERALS
from footgraph.patterns import Pattern, replaced
from footgraph.questions import Condition, Evidence, Question, evidence, kinds_in, trunks
from footgraph.rewording import asks_why
from footgraph.saying import capital, in_order, labels, plainly
from footgraph.several import ask, opens_yes_no
from footgraph.signs import LAY, Signs, signs_in, signs_of, skins_of_toe
from footgraph.store import GROUPS, Store
from footgraph.territories import as_places, chief_skins
from footgraph.verdicts import BEHIND, IN_FRONT
from footgraph.vocabulary import (
    ANKLE_JOINT,
    BRANCH_OF,
    FOOT,
    HAS_ACTION,
    INNERVATED_BY,
    LOCATED_IN,
    PART_OF,
    PASSES_ALONG,
    PASSES_BEHIND,
    PASSES_OVER,
    PASSES_THROUGH,
    PASSES_UNDER,
    RUNS_IN,
    TESTS_FOR,
)
from footgraph.ways import kinds_meant

LESION = Pattern(
    r"\b(cut(?:ting)?|severed|divided|dividing|division|transect\w*|lesion|lacerat\w*|injur\w*|damag\w*|gone|palsy|crush\w*"
    r"|compress\w*|"
    r"destroyed|section\w*|"
    r"block\w*|stop|loses?|losing|loss|lost|paraly[sz]\w*|denervat\w*|entrap\w*|interrupted|neuropathy|knocked out|"
    r"biops\w*|harvest\w*|graft\w*|removed|taken|hurt)\b"
)
ASKS_NERVE = Pattern(
    r"\b(which|what|name|identify) (?:[\w-]+ ){0,5}?nerve\b|\bnerve\s*\?|"
    r"\bnerve (?:is|was|has)\b|\bnerve[^?.]*(?:injured|damaged|affected)|[,.;:?>=–-]\s*(?:injured |damaged )?nerve"
    r"(?: (?:lesion|injury|injured|hurt|damaged|affected|involved|at fault|responsible|to blame|concerned|lesioned"
    r"|compressed|trapped"
    r"|cut|pinched|entrapped|gone|being \w+))?\W*$"
)
NAME_TOO = Pattern(r"\bname and (?:its |the )?nerve\W*$")
"""What asks for a muscle that is described, and for its nerve: no nerve is hurt."""
WEAK_ASKED = r"\bwhat (?:is|gets|becomes|goes) weak"
NOT_SUPPLIED = Pattern(r"\b(?:which|what)\b[^?.:;]*\bmuscles?\b[^?.:;]*\bnot (?:supplied|innervated|served) by\b")
"""What asks for a muscle that another nerve supplies."""
ASKS_LOSS = Pattern(
    r"\b(?:which|what) (?:\w+ )?(?:movements?|motions?|actions?|muscles?|skin|areas?|patch|part)\b|\bwhere\b"
    rf"|{WEAK_ASKED}"
)
COURSES = (*(PASSES_BEHIND, PASSES_THROUGH, PASSES_UNDER, PASSES_OVER), *(RUNS_IN, LOCATED_IN))
SIGNS = (
    "can",
    "unable",
    "inab",
    "fail",
    "los",
    "weak",
    "paral",
    "absent",
    "numb",
    "feel",
    "aesthe",
    "esthe",
    "ting",
    *("held", "stuck", "fixed", "postur", "deform", "everted", "inverted", "flexed", "varus", "valgus"),
    *("drag", "drop", "slap", "scuff", "trip", "step", "flop", "hang", "wast", "atroph", "burn", "asleep"),
)
"""Beginnings of words that tell of a loss, one of which every case has."""
NERVES = (
    *("common_fibular_nerve", "deep_fibular_nerve", "superficial_fibular_nerve", "tibial_nerve", "medial_plantar_nerve"),
    *("lateral_plantar_nerve", "sural_nerve", "saphenous_nerve", "medial_calcaneal_branches", "sciatic_nerve"),
)
"""The nerves among which cases are told apart."""


ALMOST_ALL = 0.9
SOME = 0.4
"""What share of those who tell of a movement's muscles must name muscles that are lost, for it to be lost in part."""
MOVEMENTS = ("ankle_dorsiflexion", "ankle_plantarflexion", "foot_inversion", "foot_eversion", "toe_extension", "toe_flexion")
"""The movements that are told as lost."""


SWOLLEN = Pattern(r"\bnerve (?:is |has |was |has been )?(?:swollen|thickened|enlarged|scarred)\b")
"""A neuroma, which takes nothing with it."""
EXTENT = Pattern(
    r" (?:(?:down|up|as far as|right|all the way) )*to the (?:inside|outside|(?:inner|outer|medial"
    r"|lateral) side) of the ankle\b"
)
"""How far a numb area reaches, which is no place where a nerve was hurt."""


OPERATED_BEFORE = Pattern(
    r",? \b(?:(?:ever )?since|after|following|from) (?:(?:they|the (?:surgeons?|doctors?)|he|she|we|having|i had|the|an?"
    r"|my) )?(?:\w+ )?"
    r"(?:stripp|remov|excis|harvest|took|taken|tak|biops|operat|inject|cut|repair|releas|strip|surg)\w* [^,;.?:]+"
)
"""What was operated on before: where that is, no feeling is told to be lost."""


def hurt_nerve(store: Store, text: str) -> Answer | None:
    """Return the nerve that a case description tells to be hurt, or None where it is none, or its signs fit no nerve."""
    asked = text
    text = EXTENT.sub("", LESION_ASKED.sub(" Which nerve is hurt?", text))
    lower = text.lower()
    if (
        "nerve" not in lower
        or SWOLLEN.search(lower)
        or not any(sign in lower for sign in SIGNS)
        or not ASKS_NERVE.search(lower)
        or ASKS_LOSS.search(lower)
        or NOT_SUPPLIED.search(lower)
        or NAME_TOO.search(lower)
        or asks_why(text)
        or re.search(r"\bnerve roots?\b", lower)
        or is_one_of_none(store, text)
        or opens_yes_no(mentions_in(store, asked[:300]))
    ):
        return None
    signs = signs_of(store, OPERATED_BEFORE.sub("", text))
    signs = signs if signs.lost else signs_of(store, text)
    if not signs.lost or any(is_of_one_side(text, words) for words in signs.lost.values()):
        return None
    whole = bool(WHOLE.search(text))
    fitting = []
    for id in NERVES:
        if id in store.structures:
            loss = losses(store, id, level_named(store, id, text))
            if all(depends(store, sign, loss, SOME, whole=whole) for sign in signs.lost) and not any(
                depends(store, sign, loss) for sign in signs.kept
            ):
                in_part = sum(is_taken_in_part(store, sign, loss) for sign in signs.lost)
                fitting.append((in_part, len(loss.lost) + len(loss.in_part), id, loss))
    if whole:
        fitting = [one for one in fitting if not one[0]]
    fitting = of_first_mover(store, fitting, signs) or fitting
    if not fitting:
        return None
    aside = text
    for words in signs.lost.values():
        aside = aside.replace(words, " ")  # where something is felt to be lost is not where the nerve is hurt
    at = {id for _, _, id, _ in fitting if passes(store, id, aside)}
    fitting = sorted((one for one in fitting if one[2] in at or not at), key=lambda one: one[:3])
    if len(fitting) > 1 and fitting[0][:2] == fitting[1][:2]:
        return None
    fitting = told_by_place(fitting, text) or drop_alone(fitting, signs) or fitting
    _, _, id, loss = fitting[0]
    told = "; ".join([*(f"{words} lost" for words in signs.lost.values()), *(f"{words} kept" for words in signs.kept.values())])
    served = [
        fact
        for one in (loss.lost, loss.in_part)
        for met, facts in one.items()
        for fact in facts[:2]
        if concerns(store, met, signs)
    ]
    one = store.structures[id]
    wider = [store.structures[other].label for _, _, other, _ in fitting[1:]]
    said = f"{capital(one.label)}: all that is lost depends on it" + (", and nothing that is kept." if signs.kept else ".")
    said += f" So it does on {listing(wider)}, which would take more with it." if wider else ""
    return plainly(store, text, f"Which nerve is hurt? Told: {told}.", [Found(one, tuple(dict.fromkeys(served)))], said=said)


WHOLE = Pattern(r"\b(?:whole|entire) (?!leg|limb|of the leg)|\b(?:all|every)(?: of)?(?: the)?(?: \w+)? muscles?\b")
"""Of an area of skin or a group of muscles all is told as lost: not the nerve of its half."""
LESION_ASKED = Pattern(
    r"(?<=[.;:?!–-])\s*(?:(?:site of |what |which |where is |what is )?(?:the )?(?:lesion|damage|injury|palsy)"
    r"(?: (?:is it|is this|is that|of|to))?|what (?:is|has been|was|got) (?:it |the patient"
    r" )?(?:damaged|injured|cut|hurt|lesioned"
    r"|divided|severed))\W*$"
)
"""What a case asks by the lesion alone: a nerve."""


def is_of_one_side(text: str, words: str) -> bool:
    """Tell whether only a side of a place is told of, which the words for the place leave out: 'the inner shin'.

    >>> is_of_one_side("the inner shin is numb", "shin"), is_of_one_side("the inner shin is numb", "inner shin")
    (True, False)
    """
    return bool(
        re.search(
            rf"\b(?:inner|outer|medial|lateral|inside|outside)(?: (?:side|aspect|border|edge|half|part))?(?: of)?\W+"
            rf"(?:(?:the|his|her|my|your) )?(?:(?:right|left) )?{re.escape(words)}\b"
            rf"|\b{re.escape(words)},? (?:on (?:its|the) )?(?:inner|outer|medial|lateral|inside|outside) (?:side|aspect"
            rf"|border|edge|half)\b",
            text,
            re.IGNORECASE,
        )
    )


def is_one_of_none(store: Store, text: str) -> bool:
    """Tell whether a number stands before a group that has no such member: 'the fifth lumbrical'."""
    mentions = mentions_in(store, text[:300])
    return any(
        before.words in NUMERALS and not before.ids and after.ids and store.structures[after.ids[0]].kind in GROUPS
        for before, after in pairwise(mentions)
    )


def is_one_too_many(store: Store, text: str) -> bool:
    """Tell whether a number stands before a group of fewer members: 'the sixth toe', where there are five."""
    mentions = mentions_in(store, text[:300])
    numbered = [
        (NUMERALS[one.words], other) for one, other in pairwise(mentions) if one.words in NUMERALS and not one.ids and other.ids
    ]
    return any(int(number) > len(store.leaves(group.ids[0])) > 1 for number, group in numbered if number.isdigit())


PRESSED = Pattern(
    r"\b(?:squat\w*|kneel\w*|cross(?:ed|ing)?[- ](?:the |his |her )?legs?|legs? crossed|cross-legged|stirrups|lithotomy|"
    r"(?:below-?knee|leg) (?:cast|plaster)|(?:outer|lateral) side of (?:the |his |her )?knee)\b",
)
"""What presses on the nerve at the neck of the fibula."""


def places_passed(store: Store, nerve: str, text: str) -> list[str]:
    """Return the places that a text names and a nerve runs by: the neck of the fibula, the tarsal tunnel."""
    places = {fact.object for relation in COURSES for fact in store.facts_of(relation) if fact.subject == nerve}
    named = dict.fromkeys(id for m in mentions_in(store, PRESSED.sub("neck of fibula", text[:300])) for id in m.ids)
    return [id for id in named if id in places and store.structures[id].kind in ("bone_feature", "region", "retinaculum")]


PLACES_HURT = {
    "sciatic_nerve": Pattern(r"\b(?:hip|hamstrings?|buttocks?|gluteal|thigh|piriformis|pelvi\w+)\b"),
    "common_fibular_nerve": Pattern(
        r"\b(?:knee|fibular neck|neck of (?:the )?fibula|fibular head|head of (?:the )?fibula|plaster|cast"
        r"|cross(?:ed|ing)?[- ]?(?:his |her "
        r"|the )?legs?|legged|squat\w*|stirrups?|stockings?|strawberr\w+)\b",
    ),
}
"""Places and ways of being hurt by which a nerve is meant that others fit as well."""


def told_by_place(fitting: list[tuple[bool | int, int, str, Loss]], text: str) -> list[tuple[bool | int, int, str, Loss]]:
    """Return the one of some nerves that a text tells by where or how it was hurt; none where it tells none."""
    return next(([one] for nerve, where in PLACES_HURT.items() if where.search(text) for one in fitting if one[2] == nerve), [])


def drop_alone(fitting: list[tuple[bool | int, int, str, Loss]], signs: Signs) -> list[tuple[bool | int, int, str, Loss]]:
    """Return the common fibular nerve where nothing but a dropped foot is told as lost, and it is among some nerves."""
    is_alone = all(words.lower() in ("foot drop", "drop foot", "dropped foot", "drop-foot") for words in signs.lost.values())
    return [one for one in fitting if is_alone and one[2] == "common_fibular_nerve"]


def of_first_mover(
    store: Store, fitting: list[tuple[bool | int, int, str, Loss]], signs: Signs
) -> list[tuple[bool | int, int, str, Loss]]:
    """Return those of some nerves that serve the muscle that most works name for the one movement that is told as lost.

    The loss of inversion alone is that of tibialis posterior, though tibialis anterior inverts too.
    """
    movers = movers_of(store, next(iter(signs.lost))) if len(signs.lost) == 1 and not signs.kept else {}
    first = max(movers, key=lambda id: (len({fact.source for fact in movers[id]}), id), default="")
    return [one for one in fitting if first in one[3].lost]


def passes(store: Store, nerve: str, text: str) -> bool:
    """Tell whether a nerve runs by a place that a text names."""
    return bool(places_passed(store, nerve, text))


def level_named(store: Store, nerve: str, text: str) -> str:
    """Return the place above the foot at which a text tells that a nerve is hurt; an empty text where it tells none."""
    return next((id for id in places_passed(store, nerve, text) if LEVELS.get(id, LEVELS[FOOT]) < LEVELS[FOOT]), "")


def is_taken_in_part(store: Store, sign: str, loss: Loss) -> bool:
    """Tell whether a nerve takes no more than a part of an area of skin that has parts: the medial plantar one of the sole."""
    parts = any(fact.object == sign and store.structures[fact.subject].kind == "skin_area" for fact in store.facts_of(PART_OF))
    return parts and sign not in loss.lost


AT_RISK = Pattern(
    r"\bnerve\b.*\b(?:risk|danger|endanger\w*|jeopard\w*|threaten\w*|imperil\w*|spare|avoid|protect|injur\w*|damag\w*|"
    r"hurt|hit|caught|suffer\w*)\b|"
    r"\b(?:press\w*|compress\w*|endanger\w*|threaten\w*|damages?|injures?|hits?)\b.*\bnerve\b|"
    r"\b(?:risks?|danger|endanger\w*|jeopard\w*|threaten\w*|injur\w*|damag\w*|cut-?downs?)\b.*\bnerve\b"
)
SIDED = Pattern(r"\b(?:(?P<front>in front of|anterior to)|behind|posterior to)\b")
"""On which side of a place something is cut."""
ON_SIDE = {True: (IN_FRONT, ("posterior_to",)), False: (BEHIND, ("anterior_to",))}
"""In front or behind: what tells that a nerve runs there, and what tells that the place lies on its other side."""
SKIN_ONLY = Pattern(r"\b(?:cutaneous|sensory)\b")
RISKY = ("bone_feature", "retinaculum", "tendon", "vein")
"""Kinds of places beside which a nerve runs and is hurt."""


def running_by(store: Store, place: str, text: str) -> Iterator[tuple[str, Fact]]:
    """Yield what is told to run by a place, on the side of it that a text tells if it tells one, each with the fact."""
    sided = SIDED.search(text)
    near, far = ON_SIDE[bool(sided["front"])] if sided else ((*COURSES, PASSES_ALONG), (*COURSES, PASSES_ALONG))
    yield from ((fact.subject, fact) for relation in near for fact in store.facts_of(relation) if fact.object == place)
    yield from ((fact.object, fact) for relation in far for fact in store.facts_of(relation) if fact.subject == place)


def moves_any(store: Store, nerve: str) -> bool:
    """Tell whether a nerve is told to supply any muscle."""
    supplied = (fact.subject for fact in store.facts_of(INNERVATED_BY) if fact.object == nerve)
    return any("muscle" in kinds_in(store, id) for id in supplied)


AT_VEIN = Pattern(r"\bcut-? ?downs?\b|\bvenesection\b|\bvenous (?:access|cannula\w*)\b")
"""An operation on a vein, whatever the place."""


def endangered(store: Store, text: str) -> Answer | None:
    """Return the nerve that most works tell to run by the one place that a text names as broken, cut or operated on."""
    mentions = mentions_in(store, text[:300])
    if not AT_RISK.search(text) or not ASKS_NERVE.search(f"{text.lower()} nerve?") or opens_yes_no(mentions):
        return None
    named = list(dict.fromkeys(m.ids[0] for m in mentions if m.ids and m.ids[0] != FOOT))
    named = [id for id in named if store.structures[id].kind != "treatment"]
    kind = store.structures[named[0]].kind if len(named) == 1 else ""
    if kind not in RISKY or (kind != "vein" and AT_VEIN.search(text)):
        return None
    told: Evidence = {}
    for nerve, fact in running_by(store, named[0], text):
        if nerve in NERVES and not (SKIN_ONLY.search(text) and moves_any(store, nerve)):
            told.setdefault(nerve, []).append(fact)
    if not told and SIDED.search(text):
        said = "No source here tells of a nerve that runs there."
        return answer_of(store, question=text, reading="", status="unknown", kind="structures", text=said)
    voices = sorted((len({fact.source for fact in facts}), id) for id, facts in told.items())
    if not voices or (len(voices) > 1 and voices[-1][0] == voices[-2][0]):
        return None
    id = voices[-1][1]
    where = store.structures[named[0]].label
    return plainly(store, text, f"Which nerve is at risk at {where}?", [Found(store.structures[id], tuple(told[id]))])


CARRIED = Pattern(
    r"\b(?:which|what) nerve\b[^?]{0,30}\b(?:pain|sensations?|feels?|felt|tells?|signals?|message|impulses?|reports?|"
    r"carr(?:y|ies|ied)|"
    r"conveys?|transmits?)\b|\b(?:pain|sensation|message|signal|impulse)s?\b[^?]{0,30}\b(?:by|through|along|via|"
    r"in) (?:which|what) nerve\b"
)
"""What asks which nerve carries a feeling that was told of before."""


def felt_by(store: Store, text: str) -> Answer | None:
    """Return the nerve that feels the one place where something hurts, pricks or burns: 'a blister on the heel'."""
    found = CARRIED.search(text)
    told = text[: found.start()] if found else ""
    places = [id for id in signs_in(store, told, numb=True) if store.structures[id].kind == "skin_area"] if told.strip() else []
    part = ask(store, f"which nerve supplies {store.structures[places[0]].label}") if len(places) == 1 else None
    if part is None or not part.found:
        return None
    return plainly(store, text, f"Which nerve feels {store.structures[places[0]].label}?", in_order(store, part.found))


NERVE_HURT = Pattern(
    r"\b((?:[a-z]+ ){1,3}?nerve) (?:injury|palsy|lesion|damage|division|section|paralysis|block|biopsy|graft"
    r"|harvest\w*|excision"
    r"|removal|neurectomy|resection|transection)\b"
)
"""A lesion said after its nerve, which may go by a name of its own."""
TELLS_APART = Pattern(
    r"\b(?:distinguish\w*|differentiat\w*|discriminat\w*|tells? (?:\w+ )?apart|tells? [\w ]{3,40}? from(?= )"
    r"|tells? [\w ]{0,30}(?:radiculopathy|palsy|neuropathy|root|lesion) (?:from|of)"
    r"|versus|vs|decides?|settles?|separates)\b"
)
"""Words that ask by what two lesions are told apart."""
EXPLAINS = Pattern(
    r"\b(?:explains?|accounts? for|(?:is|are) (?:responsible|to blame) for|brings? about|(?:lies?|is|are) behind)\b"
    r"|\band (?:also )?(?:(?:plantar|dorsi)?flex|extend|abduct|adduct|invert|evert|insert|arise)\b"
)
"""What asks for those of the lost muscles that bring something about, or do something else too."""
TAKEN = Pattern(r"\b(?:biops\w*|harvest\w*|graft\w*)(?: of| the)+ (?:[a-z]+ ){1,3}nerve\b|\bnerve (?:biops|harvest|graft)")
"""What is taken of a nerve under the skin is taken at the ankle."""
LOSABLE = {
    "muscle": "muscle|paraly[sz]\\w*",
    "movement": "movement|motion|action",
    "skin_area": "skin|patch|area|sensation|sensory|numb|feeling|cutaneous",
}
"""Kinds of what is lost with a nerve, with the words that ask for them."""


KEPT_ASKED = Pattern(
    r"\b(?:which|what)\b[^?]*\b(?:still|remains?|remaining|kept|preserved|spared|intact|unaffected|possible|left|survives?"
    r"|not supplied by)\b",
)
"""What asks for what is left when a nerve is cut."""


def lesion_of(found: re.Match[str]) -> str:
    """Return a lesion said before its nerve; what is taken as a graft or for a biopsy stays told."""
    return f"{'biopsy' if TAKEN.search(found[0]) else 'lesion'} of the {found[1]}"


KEPT = Pattern(r"\b(?:still|can|spare[sd]?|kept|escapes?|survives?|unaffected|untouched|unharmed)\b")
"""Words that ask what is kept, and not what is lost."""


NERVES_ASKED = Pattern(r"\b(?:which|what) (?:(?!of\b)\w+ ){0,2}nerves\b")
"""What asks for the nerves that go with another, and for nothing that they serve."""


def lost_with_nerve(store: Store, text: str) -> Answer | None:
    """Return what is lost with a nerve that a case description tells to be cut: its muscles, movements or skin."""
    named = mentions_in(store, NERVE_HURT.sub(r"\1", text[:300]))  # 'sural nerve biopsy' has a name of its own
    named = [m for m in named if m.ids and store.structures[m.ids[0]].kind == "nerve"]
    text = NERVE_HURT.sub(lesion_of, text)
    lower = text.lower()
    asks = sentences(text)[-1].lower() if sentences(text) else ""
    is_kept = bool(KEPT_ASKED.search(asks))
    is_other = TELLS_APART.search(lower) or EXPLAINS.search(asks) or (ASKS_NERVE.search(lower) and not ASKS_LOSS.search(lower))
    if is_other or len({m.ids[0] for m in named}) != 1 or not (LESION.search(lower) or is_kept):
        return None
    if not is_kept and KEPT.search(lower):
        return None
    kinds = [kind for kind, word in LOSABLE.items() if re.search(rf"\b({word})", asks)]
    kinds = kinds or (["muscle"] if re.search(WEAK_ASKED, asks) else [])
    nerve = store.structures[named[0].ids[0]]
    if NERVES_ASKED.search(asks):
        return branches_lost(store, text, nerve, asks)
    if not kinds or re.match(r"\W*(?:how many|does|is|are|can|would|will)\b", asks):
        return None
    if is_kept:
        return movements_kept(store, text, nerve) if kinds == ["movement"] else None
    return lost_of_kinds(store, text, nerve, kinds)


def branches_lost(store: Store, text: str, nerve: Structure, asks: str) -> Answer | None:
    """Return the branches of a nerve among some nerves that a question names, which go with it."""
    named = {leaf for id in named_in(store, asks) if id != nerve.id for leaf in store.leaves(id)}
    by: dict[str, list[Fact]] = {}
    for fact in store.facts_of(BRANCH_OF):
        if fact.object == nerve.id and fact.subject in named and fact.standing == "agreed":
            by.setdefault(fact.subject, []).append(fact)
    return plainly(store, text, f"Which of these nerves go with {nerve.label}?", in_order(store, by)) if by else None


def movements_kept(store: Store, text: str, nerve: Structure) -> Answer | None:
    """Return the movements that do not depend on a nerve, of the joint that a text names if it names one."""
    asks = sentences(text)[-1].lower()
    of_joint = tuple(joint for joint in ("ankle", "toe") if re.search(rf"\b{joint}(?:s|\b)", asks)) or ("",)
    loss = losses(store, nerve.id, level_named(store, nerve.id, text))
    kept: Evidence = {
        id: [fact for facts in movers_of(store, id).values() for fact in facts]
        for id in MOVEMENTS
        if id.startswith(of_joint) and not depends(store, id, loss)
    }
    return plainly(store, text, f"What movements are kept without {nerve.label}?", in_order(store, kept)) if kept else None


def lost_of_kinds(store: Store, text: str, nerve: Structure, kinds: list[str]) -> Answer | None:
    """Return what of some kinds depends on a nerve, of a muscle or toe that the text names only what belongs to it."""
    loss = losses(store, nerve.id, ANKLE_JOINT if TAKEN.search(text) else "")
    places = [m.ids[0] for m in mentions_in(store, sentences(text)[-1]) if m.ids and m.ids[0] != nerve.id and m.ids[0] != FOOT]
    found: Evidence = {}
    for kind in kinds:
        if kind == "movement":
            at = MOVEMENT_AT.search(text)
            there = [id for id in MOVEMENTS if at is None or at[1].lower() in store.structures[id].label]
            found |= {id: list(movers_of(store, id).get(id, ())) for id in there if depends(store, id, loss, SOME)}
            continue
        of_kind = {id: facts for id, facts in loss.lost.items() if store.structures[id].kind in kinds_meant(kind)}
        for place in places:
            label = store.structures[place].label
            part = ask(store, f"which {kind.replace('_', ' ')} of {label}")
            if kind == "muscle" and not (part and part.found):
                part = ask(store, f"which muscles insert on {label}")
            if part is None or not part.found:
                return None
            of_kind = {id: facts for id, facts in of_kind.items() if id in part.found}
        if not of_kind:
            return None
        if kind == "skin_area":
            of_kind = as_places(store, chief_skins(store, nerve.id, of_kind))
        found |= of_kind
    if not found:
        return None
    shown = in_order(store, found)
    what = listing("skin" if kind == "skin_area" else f"{kind}s" for kind in kinds)
    return plainly(
        store,
        text,
        f"What {what} are lost without {nerve.label}?",
        shown,
        said=f"Lost without {nerve.label}: {listing(labels(store, shown))}.",
    )


MOVEMENT_AT = Pattern(r"\b(ankle|toe) (?:movements?|motions?|actions?)\b")
"""Which movements are asked for: 'ankle movement'."""
CAN_ONE = Pattern(r"^\W*(?:can|could) (?:you|one|we|i|he|she|they|somebody|someone|(?:the|a) patient)\b")


def is_yes_no(store: Store, text: str) -> bool:
    """Tell whether a question opens with 'is', 'does' and so on, or with 'can you'."""
    return opens_yes_no(mentions_in(store, text[:300])) or bool(CAN_ONE.match(text))


def nerves_hurt_at(store: Store, text: str) -> list[str]:
    """Return the one nerve that runs over a part of a bone at which a text tells of a lesion: 'a blow to the fibular neck'."""
    places = {id for m in mentions_in(store, text[:300]) for id in m.ids[:1] if store.structures[id].kind == "bone_feature"}
    if len(places) != 1:
        return []
    over = {fact.subject for fact in store.facts_of(PASSES_OVER) if fact.object in places and fact.subject in NERVES}
    return list(over) if len(over) == 1 else []


HURT_AT = Pattern(r"\b(at|behind|below|above|around|near|over|under|beside|level of|in)(?: the| his| her| my| your)? ")
DOES_STILL = Pattern(
    r"\b(?:can|could|able to|still)\b|\b(?:is|are|does|do)\b.*\b(?:kept|spared|preserved|intact|possible|remain)\b"
)
CAUSES = Pattern(
    r"\b(?:would|does|will|could|can|do)\b.*\b(?:(?:get|become|grow|go) (?:weak\w*|paraly\w+|numb)|produce|cause|lead to"
    r"|result in|give|paralyse|abolish|weaken|lose|go(?:es)? with|follow"
    r"|result from|come (?:of|from)|arise from|be (?:due to|caused by|the result of|brought about by"
    r"|paraly\w+|weakened|denervated|lost|affected))\b"
    r"|^\W*(?:is|are)\b.*\b(?:lost|gone|abolished|impaired)\b|\b(?:foot[- ]drop|drop[- ]foot)\b"
)
ASKS_OTHERWISE = Pattern(r"\b(?:which|what|how|weakly|partly|a little|not|never|no longer)\b|n['’]t\b")
"""Words with which a question does not ask whether something is kept."""


def places_hurt(store: Store, text: str) -> list[str]:
    """Return the levels at which a text tells of a lesion: 'at the ankle', not the foot that is moved or felt."""
    mentions = mentions_in(store, text[:300])
    found: list[str] = []
    lower = text.lower()
    for before, mention in pairwise(mentions):
        told = next((at for at in HURT_AT.finditer(lower) if lower.startswith(mention.words, at.end())), None)
        if told and "motion" not in before.senses and not (told[1] == "in" and mention.ids[:1] == (FOOT,)):
            found += [id for id in mention.ids if id in LEVELS]
    return found


def still_done(store: Store, text: str) -> Answer | None:
    """Return whether a movement is kept, or foot drop follows, when a nerve is cut at a place."""
    text = replaced(NERVE_HURT.sub(r"lesion of the \1", text), LAY)
    asks = sentences(text)[-1].lower() if sentences(text) else ""
    opens = is_yes_no(store, text)
    can, causes = DOES_STILL.search(asks), CAUSES.search(asks)
    named = [m.ids[0] for m in mentions_in(store, text[:300]) if m.ids]
    nerves = [id for id in named if store.structures[id].kind == "nerve"] or nerves_hurt_at(store, text)
    places = places_hurt(store, text)
    signs = list(signs_in(store, asks))
    if (
        len(set(nerves)) != 1
        or not signs
        or not (LESION.search(text.lower()) and (can or causes))
        or (ASKS_NERVE.search(text.lower()) and not opens)
    ):
        return None
    if ASKS_OTHERWISE.search(asks):
        return None
    loss = losses(store, nerves[0], places[0] if places and places[0] not in signs else "")
    lost = [sign for sign in signs if depends(store, sign, loss)]
    value = bool(lost) if causes else not lost
    nerve = store.structures[nerves[0]].label
    gone = in_order(store, loss.lost)
    said = f"{'Yes' if value else 'No'}. Lost without {nerve}: {listing(labels(store, gone)) or 'nothing altogether'}."
    told = listing(store.structures[sign].label for sign in signs)
    read_as = f"Is {told} {'lost' if causes else 'kept'} without {nerve}?"
    if WHY.search(text) and not value:
        denied = f"The question takes for granted what is not so. {said.partition('. ')[2]}"
        return answer_of(store, question=text, reading=read_as, status="none", kind="reason", text=denied)
    return plainly(store, text, read_as, gone, said=said, kind="yes_no", value=value)


WHY = Pattern(r"\b(?:why|how come)\b")
GONE = Pattern(
    r"\b(?:abolish\w*|wipe\w* out|lost|lose|loss|absent|absence|gone|go|diminish\w*|weaken\w*|reduced?|depress\w*"
    r"|disappear\w*|impair\w*)\b"
)
STAYS = Pattern(r"\b(?:preserve\w*|kept|intact|spared?|present|normal|remain\w*|survive\w*|still|unaffected)\b")


def jerk_lost(store: Store, text: str) -> Answer | None:
    """Return whether a reflex goes with a nerve that is hurt: it does with the nerve that it tests, or a trunk of that one."""
    opens = is_yes_no(store, text)
    told = NERVE_HURT.sub(r"lesion of the \1", text)
    mentions = mentions_in(store, told[:300])
    ids = list(dict.fromkeys(m.ids[0] for m in mentions if m.ids))
    nerves = [id for id in ids if store.structures[id].kind == "nerve"]
    is_gone, stays = bool(GONE.search(text)), bool(STAYS.search(text))
    if len(nerves) != 1 or not LESION.search(text.lower()) or is_gone is stays:
        return None
    jerks = {fact.subject: fact for fact in store.facts_of(TESTS_FOR) if fact.subject in ids and fact.object in NERVES}
    if len(jerks) != 1:
        return None
    (jerk, fact), places = next(iter(jerks.items())), places_hurt(store, text)
    if not opens or ("jerk" not in jerk and "reflex" not in jerk):
        return None
    lost = nerves[0] in (fact.object, *trunks(store, fact.object)) and all(LEVELS[place] <= 1 for place in places)
    value = lost is is_gone
    one, nerve = store.structures[jerk], store.structures[nerves[0]].label
    said = f"{'Yes' if value else 'No'}: the {one.label} tests the {store.structures[fact.object].label}."
    read_as = f"Is the {one.label} {'lost' if is_gone else 'kept'} without {nerve}?"
    return plainly(store, text, read_as, [Found(one, (fact,))], said=said, kind="yes_no", value=value)


FROM_BASE = {"toe_extension": "mtp_extension_of_lesser_toes", "toe_flexion": "mtp_flexion_of_lesser_toes"}
"""Toes are straightened and bent from their base: the lumbricals, which straighten but their tips, extend no toe."""


def depends(store: Store, sign: str, loss: Loss, share: float = 0.55, *, whole: bool = False) -> bool:
    """Tell whether a movement is lost or weakened, a muscle paralysed or skin made numb by what a nerve takes with it."""
    kind = store.structures[sign].kind
    leaves = skins_of_toe(store, sign) if kind == "region" else store.leaves(sign)
    if len(leaves) > 1 and kinds_in(store, sign) == {"muscle"}:
        return sum(leaf in loss.lost for leaf in leaves) > (ALMOST_ALL if whole else share) * len(leaves)
    if kind != "movement" and kinds_in(store, sign) != {"movement"}:
        return any(id in loss.lost or id in loss.in_part for id in (sign, *leaves))
    voices = {id: len({fact.source for fact in facts}) for id, facts in movers_of(store, FROM_BASE.get(sign, sign)).items()}
    gone = sum(number for id, number in voices.items() if id in loss.lost)
    return bool(voices) and gone > share * sum(voices.values())


def movers_of(store: Store, movement: str) -> dict[str, list[Fact]]:
    return evidence(store, Question("structures", kinds_meant("muscle"), (Condition((HAS_ACTION,), "subject", (movement,), ""),)))


def concerns(store: Store, met: str, signs: Signs) -> bool:
    """Tell whether a structure that lost its nerve is one of the signs, or moves one."""
    return any(
        met == sign or (store.structures[sign].kind == "movement" and met in movers_of(store, sign)) for sign in signs.lost
    )
