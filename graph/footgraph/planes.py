"""Movements made of others, and from what they are reckoned: what pronation is made up of, the line of the second toe.

Works tell both in sentences about movements and muscles; what most of them name is the answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from footgraph.answers import Answer, Found, listing
from footgraph.facts import Fact, Structure
from footgraph.leading import CLEARLY
from footgraph.mentions import mentions_in
from footgraph.motions import performing
from footgraph.names import NUMERALS
from footgraph.patterns import Pattern
from footgraph.questions import Condition, Evidence, Question, evidence, kinds_in
from footgraph.saying import capital, in_order, plainly
from footgraph.several import opens_yes_no
from footgraph.store import Store
from footgraph.vocabulary import DESCRIBED_AS, FOOT, HAS_ACTION, OCCURS_AT

COMPOUND = {"supinat": "foot_inversion", "pronat": "foot_eversion"}
"""The movements in three planes by the beginnings of their names, with what is told of here as the one of the sole."""
NAMED = Pattern(r"\b(?:over-?|hyper-?)?(supinat|pronat)(?:ion|es?|ing|ed)\b")
BY_LABEL = Pattern(r"\bfoot (in|e)version(?: of the foot)?(?= consists?\b)")
"""What supination goes by where a question in German names it."""
MADE_OF = Pattern(
    r"\b(?:components?|elements?|ingredients?|constituents?|component movements?|compon\w+|consist\w*|compris\w*|compos\w*"
    r"|constitut\w*|combin\w*|mix\w*|blend\w*|sum|includ\w*|involv\w*|contain\w*|made (?:up )?of|make up|makes up|built|build"
    r"|put together|add up|adds up|equals?|triplan\w*|tri-planar|three[- ]plane|three planes?|(?:three|3|which|what) "
    r"(?:\w+ )?(?:movements?|motions?)"
    r"|joined|joins?|go(?:es)? (?:together )?with|paired|coupled|parts?|plus|occurs? together|associated)\b|[=+]",
)
"""Words that ask of what a movement is made."""
STRANGE = Pattern(
    r"\b(?:muscles?|tendons?|nerves?|joints?|ligaments?|hand|forearms?|radius|ulna|wrist|arch|bones?|who|exercises?|gait|stance"
    r"|phase|injur\w*|fractur\w*|sprain\w*|closed|open|chain|talus|shoe\w*|plane does|which plane|what plane|degrees?|axis)\b",
)
COMBINED = Pattern(
    r"^(?=.*(?:\b(?:together|combin\w+|plus|at once|simultaneous\w*|single (?:word|term|name)|one (?:word|term|name))\b|\+))"
    r"(?=.*(?:\b(?:called|name|term|word|known|make up|is|are|form|which movement|what movement)\b|=))"
)
"""Words that ask what several motions are called together."""
UNLOADED = Pattern(r"\b(?:(?:in (?:an? |the )?)?open[- ](?:kinetic[- ])?chain|non-?weight[- ]?bearing|unloaded)\b")
"""The movement of the free foot, which is what works tell of where they do not say otherwise."""
MOTIONS = ("inversion", "eversion", "abduction", "adduction", "dorsiflexion", "plantarflexion")
MOTION = Pattern(r"\b(invers|invert|evers|evert|abduct|adduct|dorsi-?\s?flex|plantar-?\s?flex)\w*")
LEAVES_OPEN = Pattern(
    r"\b(?:which|what|name|list|give|state|how)\b|\?|[.…_]{2,}|…|:|\b(?:three|3) (?:\w+ )?(?:movements?|components?)"
)
COUNTED = Pattern(r"\bhow many\b")
LEAST_PARTS = 3


def motion_of(word: str) -> str:
    """Return the motion that the beginning of a word names.

    >>> motion_of("evert"), motion_of("plantar flex")
    ('eversion', 'plantarflexion')
    """
    plain = re.sub(r"[-\s]", "", word.lower())
    return next(motion for motion in MOTIONS if motion.startswith(plain[:4]))


def motions_in(text: str) -> list[str]:
    """Return the motions that a text names, in order, each once.

    >>> motions_in("eversion, abducting and dorsi-flexion")
    ['eversion', 'abduction', 'dorsiflexion']
    """
    return list(dict.fromkeys(motion_of(found[1]) for found in MOTION.finditer(text)))


def parts_of(store: Store, compound: str) -> tuple[tuple[str, ...], list[Fact]]:
    """Return the motions of which most works say that a movement in three planes is made up, with the facts."""
    votes: dict[frozenset[str], list[Fact]] = {}
    for fact in store.facts_of(DESCRIBED_AS):
        named = {found[1].lower() for found in NAMED.finditer(fact.object)}
        if fact.subject != COMPOUND[compound] or named != {compound} or "chain" in fact.object:
            continue
        told = frozenset((*motions_in(fact.object), COMPOUND[compound].removeprefix("foot_")))
        if len(told) == LEAST_PARTS:
            votes.setdefault(told, []).append(fact)
    if not votes:
        return (), []
    best = max(votes, key=lambda some: (len(votes[some]), sorted(some)))
    return tuple(motion for motion in MOTIONS if motion in best), votes[best]


def compound_of(store: Store, text: str) -> Answer | None:
    """Return the movement that three motions make up together, by the name that is told of it."""
    named = motions_in(text)
    if len(named) != LEAST_PARTS or not COMBINED.search(text) or STRANGE.search(text):
        return None
    for compound, movement in COMPOUND.items():
        parts, facts = parts_of(store, compound)
        if set(parts) == set(named):
            said = f"{capital(listing(parts))} of the foot together are {compound}ion."
            read_as = f"What are {listing(parts)} called together?"
            return plainly(store, text, read_as, [Found(store.structures[movement], tuple(facts))], said=said)
    return None


def of_foot(store: Store, motion: str) -> Structure:
    """Return the movement of the foot that is a motion, eversion of the foot for eversion, or the motion where there is none."""
    found = [one for one in store.find(f"foot {motion}") if one.kind == "movement"]
    return found[0] if found else store.structures[motion]


def components(store: Store, text: str) -> Answer | None:
    """Return of which motions supination or pronation is made up, those of them that are not named, or whether one is in it."""
    text = UNLOADED.sub("", text)
    text = BY_LABEL.sub(lambda found: "supination" if found[1].lower() == "in" else "pronation", text)
    compounds = list(dict.fromkeys(found[1].lower() for found in NAMED.finditer(text)))
    if len(compounds) != 1 or not MADE_OF.search(text) or STRANGE.search(text):
        return None if compounds else compound_of(store, text)
    parts, facts = parts_of(store, compounds[0])
    named = motions_in(text)
    whole = f"{compounds[0]}ion"
    if not parts:
        return None
    told = f"{capital(whole)} of the foot is {listing(parts)} together."
    shown = [Found(of_foot(store, part), tuple(facts)) for part in parts]
    if opens_yes_no(mentions_in(store, text)):
        if not named or re.search(r"\b(?:not|only|no|or)\b", text, re.I):
            return None
        value = set(named) <= set(parts)
        read_as = f"Is {listing(named)} part of {whole}?"
        said = f"{'Yes' if value else 'No'}. {told}"
        return plainly(store, text, read_as, shown, said=said, kind="yes_no", value=value)
    if not set(named) < set(parts) or not LEAVES_OPEN.search(text) or COUNTED.search(text):
        return None
    left = [one for part, one in zip(parts, shown, strict=True) if part not in named]
    besides = f" besides {listing(named)}" if named else ""
    return plainly(store, text, f"Of which movements is {whole} made up{besides}?", left, said=told)


SIDEWAYS = Pattern(
    r"\b(?:abduct\w*|adduct\w*|spread\w*|splay\w*|sideways movements?|toe movements?|movements? of the toes|interosse\w*)\b"
)
LINE = Pattern(
    r"\b(?:ax[ie]s|mid-?line|reference|lines?|reckoned|measured|counted|judged|taken from|defined|relative to|with (?:respect"
    r"|regard)"
    r" to|in relation to|referred|gauged|starting point|centred|centered|cent(?:re|er)|baseline|grouped (?:a)?round"
    r"|(?:a?round|about|on either side of|either side of) (?:which|what) (?:toe|digit|ray)"
    r"|(?:abduct|adduct|spread|splay)\w*(?: \w+){0,5}? (?:away )?(?:from|to|towards?|a?round|about)|(?:towards?"
    r"|away from|from|to) (?:which"
    r"|what))\b"
)
TOE_ASKED = Pattern(
    r"\b(?:which|what) (?:(?:one )?of the (?:toes|digits)|(?:one )?(?:toe|digit|ray))\b|\btoes?[:,;–-]? (?:which|what)\b"
    r"|\b(?:through|in|along|from|towards?|to|of|by|is) (?:the )?(?:\.{2,}|…|_{2,}|what|which)(?: toe| digit)?\W*$"
    r"|\bwhere\b|^\W*(?:the )?(?:reference|axial|axis|mid-?line|baseline) (?:toe|digit|ray)\b",
)
TO_LINE = Pattern(r"\badduct\w*\b.*\btowards?\b|\babduct\w*\b.*\baway from\b")
"""Toes are adducted towards the line and abducted away from it, the big toe too."""
LINE_TOLD = Pattern(r"\b(?:axis|line|reckoned|grouped around|away from|toward)\b")
ABOUT_TOES = ("abduction", "adduction", "interossei", "dorsal_interossei", "plantar_interossei", "toe_abduction", "toe_adduction")
"""Of what works tell from which toe the movements are reckoned."""
OTHER_KINDS = frozenset(("muscle", "muscle_head", "nerve", "joint", "ligament", "bone"))
"""Kinds of which something else is asked, the interossei apart."""
TOES = ("big_toe", "second_toe", "third_toe", "fourth_toe", "little_toe")


OF_OTHERS = Pattern(
    r"\b(?:hand|fingers?|muscles?|who|not|(?:deep|superficial|medial|lateral|anterior|posterior) to"
    r"|(?:pass|go|run|insert|attach|send|reach|extend|travel|lead|belong)\w*(?: (?:their|its|the) \w+)? (?:to|on|into) "
    r"(?:which|what))\b"
)
"""Words that ask for no line: where the interossei go, and what lies beside what."""


def lines_told(store: Store) -> Iterator[tuple[str, Fact]]:
    """Yield each toe that a sentence names alone as the line of the movements of the toes, with the fact."""
    for fact in store.facts_of(DESCRIBED_AS):
        if fact.subject in ABOUT_TOES or fact.subject.startswith("mtp_a"):
            if not LINE_TOLD.search(fact.object):
                continue
            named = {id for m in mentions_in(store, fact.object[:300]) for id in m.ids[:1] if id in TOES}
            if len(named) == 1:
                yield named.pop(), fact


def reference_toe(store: Store, text: str) -> Answer | None:
    """Return the toe from whose line abduction and adduction of the toes are reckoned, or whether it is the one named."""
    if not (SIDEWAYS.search(text) and LINE.search(text)):
        return None
    mentions = mentions_in(store, text[:300])
    named = [id for m in mentions for id in m.ids[:1]]
    toes = [id for id in named if id in TOES]
    yes_no = opens_yes_no(mentions)
    others = [id for id in named if kinds_in(store, id) & OTHER_KINDS and "interosse" not in id]
    if len(toes) == 1 and toes[0] != TOES[1] and TO_LINE.search(text) and not yes_no:
        toes = []  # 'adduction of the big toe is movement towards which toe'
    if others or len(toes) != int(yes_no) or OF_OTHERS.search(text):
        return None
    if not yes_no and not TOE_ASKED.search(text):
        return None
    told: dict[str, list[Fact]] = {}
    for toe, fact in lines_told(store):
        told.setdefault(toe, []).append(fact)
    if not told:
        return None
    best = max(told, key=lambda toe: (len(told[toe]), toe))
    one = store.structures[best]
    shown = [Found(one, tuple(told[best]))]
    said = f"The movements of the toes to either side are reckoned from the line of the {one.label}."
    if yes_no:
        value = toes == [best]
        read_as = f"Are abduction and adduction of the toes reckoned from the {store.structures[toes[0]].label}?"
        said = f"{'Yes' if value else 'No'}. {said}"
        return plainly(store, text, read_as, shown, said=said, kind="yes_no", value=value)
    return plainly(store, text, "From which toe are abduction and adduction of the toes reckoned?", shown, said=said)


WHICH_TOES = Pattern(
    r"\b(?:which|what) (?:(?:two|three|four) )?(?:toes?|digits?)\b(?! joints?)|[:,;–-] (?:the )?toes? (?:that )?(?:they |it )?"
    r"(?:are |is )?(?:mov|abduct|adduct|flex|extend|bend|bent|spread)\w*\W*$"
)
JUST_MOTIONS = ("abduction", "adduction", "flexion", "extension")


def toes_moved(store: Store, text: str) -> Answer | None:
    """Return the toes that a muscle moves in one way: 'which toes do the plantar interossei adduct'."""
    if not WHICH_TOES.search(text) or not SIDEWAYS_OR_BENT.search(text):
        return None
    muscle, motion, sites = muscle_moving(store, text) or ("", "", [])
    done = movements_of(store, muscle) if not sites and motion in (*JUST_MOTIONS, "any") else {}
    found: Evidence = {}
    for toe in TOES if done else ():
        there = performing(store, motion, [toe])
        if there and (facts := [fact for id in there.others for fact in done.get(id, ())]):
            found[toe] = facts
    how = "" if motion == "any" else f" in {motion}"
    read_as = f"Which toes does {store.structures[muscle].label} move{how}?" if found else ""
    return plainly(store, text, read_as, in_order(store, found)) if found else None


def joints_moved(store: Store, text: str) -> Answer | None:
    """Return the joints at which a muscle makes a motion: 'which joints do the lumbricals extend', 'FDB bends which joint'.

    Where one is asked for it is the kind of joint that clearly most works tell it of, if there is one.
    """
    asked = WHICH_JOINTS.search(text)
    muscle, motion, sites = (asked and muscle_moving(store, text)) or ("", "", [])
    there = performing(store, motion, sites) if sites else None
    done = {id: facts for id, facts in movements_of(store, muscle).items() if not sites or (there and id in there.others)}
    found: Evidence = {}
    for site in store.facts_of(OCCURS_AT) if done else ():
        if site.subject in done and motion == site.part("motion") and store.structures[site.object].kind == "joint":
            found.setdefault(site.object, []).extend(done[site.subject])
    kinds: dict[str, set[str]] = {}
    for id, facts in found.items():
        kinds.setdefault(store.structures[id].label.split(" of ")[0], set()).update(store.voices(facts))
    first, second = [*sorted(kinds, key=lambda kind: (-len(kinds[kind]), kind)), "", ""][:2]
    if asked and not asked["many"] and second and len(kinds[first]) >= CLEARLY * len(kinds[second]):
        found = {id: facts for id, facts in found.items() if store.structures[id].label.split(" of ")[0] == first}
    if not found:
        return None
    return plainly(store, text, f"At which joints does {store.structures[muscle].label} make {motion}?", in_order(store, found))


def movements_of(store: Store, muscle: str) -> Evidence:
    """Return the movements that a muscle performs."""
    condition = Condition((HAS_ACTION,), "object", (muscle,), store.structures[muscle].label) if muscle else None
    return evidence(store, Question("structures", ("movement",), (condition,))) if condition else {}


def muscle_moving(store: Store, text: str) -> tuple[str, str, list[str]] | None:
    """Return the one muscle and the one motion that a question is about, with the toes named; None where it tells of more."""
    mentions = mentions_in(store, text[:300])
    named = [id for m in mentions for id in m.ids[:1] if id not in (FOOT, "toes")]
    motions = list(dict.fromkeys(m.senses["motion"] for m in mentions if not m.ids and "motion" in m.senses))
    of_names = [id.removeprefix("toe_") for id in named if id.removeprefix("toe_") in JUST_MOTIONS]
    sites = [id for id in named if kinds_in(store, id) == {"region"}]
    muscles = [id for id in named if id.removeprefix("toe_") not in JUST_MOTIONS and id not in sites]
    motions = motions or of_names
    if not motions and JUST_MOVED.search(text):
        motions = ["any"]
    if any(m.words in NUMERALS and not m.ids for m in mentions):
        return None  # 'the fourth plantar interosseous' is none
    denied = any("not" in m.senses or m.words == "only" for m in mentions)
    if len(muscles) != 1 or len(motions) != 1 or denied or not kinds_in(store, muscles[0]) <= {"muscle", "muscle_head"}:
        return None
    return muscles[0], motions[0], sites


WHICH_JOINTS = Pattern(r"\b(?:which|what) (?:\w+ )?joint(?P<many>s?)\b")
JUST_MOVED = Pattern(r"\bmov(?:e|es|ed|ing)\b")
SIDEWAYS_OR_BENT = Pattern(r"\b(?:abduct|adduct|flex|extend|extens|bend|straighten|spread|curl|mov(?:e|ing))\w*")
