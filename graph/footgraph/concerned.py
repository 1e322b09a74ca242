"""What a named disease, test or operation concerns: the bone that dies, the ligament that is tested, the tendon that is moved.

What a condition affects, a test is for, and what sentences about either name count alike, the more the better they say
what the question says: torn, pressed, cut, at risk; of those of the kind asked for, the one with clearly the most is named.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from footgraph.answers import Answer, Found, listing
from footgraph.diagnosing import closes
from footgraph.facts import Fact, Structure
from footgraph.focus import focus_of
from footgraph.matching import NAME_ASKED, Matcher, bone_meant
from footgraph.mentions import Mention, mentions_in, named_in
from footgraph.names import names_of, raw_words, words_of
from footgraph.patterns import Pattern
from footgraph.planes import TOES
from footgraph.questions import Evidence, kinds_in
from footgraph.saying import capital, in_order, noun_of, plainly
from footgraph.several import ask, opens_yes_no
from footgraph.stems import stem
from footgraph.store import GROUPS, Store
from footgraph.vocabulary import AFFECTS, DESCRIBED_AS, PART_OF, TESTS_FOR, USED_FOR

TOPICS = ("condition", "test", "treatment")
DONE = (
    (r"torn|tears?|tearing|ruptur\w*|avuls\w*|pull\w* off|snapp?\w*|goes|gone", r"torn|tear|pull|ruptur|avuls|lengthened"),
    (
        r"compress\w*|squeez\w*|squash\w*|trap\w*|pinch\w*|entrap\w*|press\w*|thickened|culprit",
        r"press|squeez|pinch|caught|trap|thicken",
    ),
    (
        r"inflam\w*|irritat\w*|sore|swollen|degenerat\w*|worn|overload\w*|suffer\w*|affected|hurts?|painful",
        r"inflam|swollen|sore|irritat|degenerat|worn",
    ),
    (r"brok\w*|break\w*|fractur\w*|crush\w*|crack\w*", r"brok|break|crush|fractur"),
    (r"dies|dead|necro\w*|avn|infarct\w*", r"die|necro|blood|affected"),
    (r"weak\w*|paralys\w*|paralyz\w*|fail\w*|wast\w*", r"weak|paraly|fail|lost|wast"),
    (r"lengthen\w*|recess\w*|shorten\w*", r"lengthen|shorten"),
    (
        r"transfer\w*|mov\w*|rerout\w*|re-rout\w*|shift\w*|brought|used|taken",
        r"transfer|moved|led|joined|fixed to"
        r"|taken|turned",
    ),
    (
        r"remov\w*|excis\w*|resect\w*|cut (?:out|away|off)|taken (?:out|away|off)|trimmed",
        r"remov|cuts? (?:out|away|off)|excis|resect",
    ),
    (r"block\w*|numbed|anaesthet\w*|inject\w*|infiltrat\w*", r"block|numb|anaesthe|inject"),
    (r"re?constructed|repair\w*|sewn|tightened|sutured", r"repair|sewn|sew|tighten|sutur|reconstruct"),
    (r"cut|divid\w*|releas\w*|detach\w*|freed|opened", r"cut|releas|free|detach|open"),
    (r"fus\w*|arthrodes\w*", r"fus|grow together"),
    (
        r"risk\w*|danger\w*|endanger\w*|threat\w*|avoid\w*|protect\w*|spar\w*|jeopard\w*|harm\w*",
        r"risk|danger|injur|hurt|damag|spar|protect|harm",
    ),
    (r"numb\w*|feeling|sens\w*|tingl\w*", r"feeling|numb|tingl|burning"),
)
"""What is done or happens, as a question says it and as it is told."""
WHERE = Pattern(
    r"^\W*where\b|\b(?:where|(?:at|in) (?:what|which) place) (?:\w+ly )?(?:is|are|does|do)\b|\b(?:site|location|place) of\b"
    r"|\b(?:site|location)\W*$|^\W*site\b"
)
WHAT = Pattern(
    r"\bwhat(?: structure| tissue)?(?: |['’])(?:s|is|was|has|have|gets|got|breaks|tears|ruptures|dies|fails|degenerates|suffers"
    r"|hurts)\b"
    r"|\bstructures?\b|\b(?:fractur\w+|ruptur\w+|tears?|torn|inflam\w+|injur\w+|entrap\w+|compress\w+|necrosis"
    r"|avulsion|excision|removal"
    r"|release|lengthening|transfer|repair) of (?:what|which part)\b",
)
PLACE = Pattern(r"\bsites?\b|\bwhere it\b|\busual|\bmost often|\bcommonest|\bplace\b")
IN_BONE = Pattern(
    r"\bfracture\b|\bosteochondr|\bnecrosis\b|\bapophys|\bgrowth (?:plate|centre)|\bblood supply\b|\bcrumbling of|\bdeath of"
)
"""What a disease or injury of a bone is told by, which is there where the bone is."""
OF_MOVING = (("movement",), ("muscle",), ("tendon",))
"""Kinds that sentences about a condition name for other reasons: as what is trained or transferred."""
MAYBE = Pattern(r"\bmay\b|\bsometimes\b|\bsevere\b|\brare", 0)
MOSTLY = Pattern(r"\bmostly\b|\bmost (?:often|affected|commonly)\b|\busual|\bcommonest|\bfirst\b", 0)
PLACES = ("region", "bone_feature", "bone", "joint", "compartment", "tendon", "ligament", "fascia")
KEPT = Pattern(r"\b(?:normal\w*|kept|intact|preserved|spared|unaffected|still|strong|but (?!not))\b")
"""Words of a case, in which what is kept tells more than the name of what was lost."""
OPERATED = Pattern(
    r"\b(?:transfer\w*|graft\w*|lengthen\w*|remov\w*|releas\w*|cut|divid\w*|fus\w*|flap|portal|incision|approach)\b"
)
"""Words of an operation, of which nothing is told under the name of what it is done for."""
THINGS = (
    "ligament",
    "tendon",
    "muscle",
    "muscle_head",
    "bone",
    "accessory_bone",
    "nerve",
    "artery",
    "vein",
    "fascia",
    "retinaculum",
    "joint",
)
"""What is meant where a question does not say of what kind: 'what is torn'."""
WIDER: dict[tuple[str, ...], tuple[str, ...]] = {
    ("bone",): ("bone", "accessory_bone"),
    ("tendon",): ("tendon", "muscle"),
    ("muscle",): ("muscle", "muscle_head"),
}
"""Kinds that are asked for by the name of another."""
TRANSFERRED = Pattern(r"\btransferred\b")
UNDER_PRESSURE = Pattern(r"compartment(?:al)? (?:\w+ )?(?:syndrome|pressure)|(?:raised|high) pressure in")
WHICH_COMPARTMENT = Pattern(r"\b(anterior|lateral|deep posterior|superficial posterior) (?:leg )?compartment(?:al)? syndrome")
BOTH_CONTENTS = Pattern(r"\b(nerve|artery|vein|muscle)s? and (?:the |which |what )?(nerve|artery|vein|muscle)s?\b")
CONTENTS = ("nerve", "artery", "vein", "muscle")
"""What suffers in a compartment under pressure."""
FEATURE = Pattern(r"\b(?:which|what) (part|process|tubercle|tuberosity|malleolus|end)\b")
OTHER_THINGS = ("muscle", "nerve", "ligament", "compartment", "movement", "tendon")
PRESSED = Pattern(
    r"\b(?:press|compress|trap|entrap|pinch|squeez|injur|damag|hurt|vulnerable|exposed|endangered|at risk|cut)\w*\b"
)
PALSY = Pattern(r"neuropathy|radiculopathy|entrapment|lesion|tunnel syndrome|neuroma")
ONE_OF_ROW = Pattern(r"\b(?:which|what) (?:other |second |third |fourth |fifth |sixth |additional )+\w+")
"""Words that ask for one more beside those that are told."""
SEVERAL = Pattern(r"\bstructures\b")
"""Everything is asked for that something affects, which is read as one question."""
NOT_ASKED = ("count", "reason", "names", "description")
EPONYM = Pattern(
    r"\b([A-ZÄÖÜ][A-Za-zäöü]{3,}(?:-[A-Z][a-z]+)?)(?:['’]s?)?(?=\s*[:?]|['’]|\s+(?:operation|procedure|test|sign"
    r"|disease|fracture|injury|transfer|manoeuvre)\b)",
    0,
)
EPONYM_ASKED = Pattern(
    r"\b(?:eponym|(?:eponymous|medical|proper|common|lay|full|other|second) name) (?:of|for)\b|\bby its eponym\b"
    r"|\b(?:which|what) (?:kind|sort|type) of (?:toe|foot|ankle|knee|leg|heel|arch)\b"
)
"""What asks how a condition is called, and not for the bone or the region in which it is."""
CLEARLY = 1.4
"""How many times as much must speak for what is named as for the next."""


def concerned(store: Store, text: str) -> Answer | None:
    """Return the structure of the kind asked for that a named disease, test or operation concerns most."""
    mentions = mentions_in(store, text)
    return (
        in_the_compartment(store, text, mentions)
        or so_affected(store, text, mentions)
        or bones_broken(store, text, mentions)
        or driving(store, text, mentions)
        or malleoli_of(store, text, mentions)
        or affected_most(store, text, mentions)
        or concerned_most(store, text, mentions)
        or bone_there(store, text, mentions)
    )


STATES = (
    (
        Pattern(r"\b(?:weak\w*|paraly[sz]\w*|wast\w*|atroph\w*)\b"),
        Pattern(r"\b(?:weak|paralys\w*|wasted|wasting|waste|fails|lost)\b"),
    ),
    (Pattern(r"\b(?:tight\w*|shorten\w*|contracted)\b"), Pattern(r"\b(?:tight|short\w*|contract\w*|stiff)\b")),
)
"""How a muscle is in a condition, as a question says it and as it is told."""


def so_affected(store: Store, text: str, mentions: Sequence[Mention]) -> Answer | None:
    """Return the muscles that a named condition is told to leave weak, or tight, where the question asks for such."""
    told = next((told for said, told in STATES if said.search(text)), None) if MUSCLES_SO.search(text) else None
    topics = topics_of(store, text, mentions) if told else []
    if told is None or not topics or store.structures[topics[0]].kind != "condition" or opens_yes_no(mentions):
        return None
    label = store.structures[topics[0]].label
    if PALSY.search(label) or KEPT.search(text) or any("not" in m.senses for m in mentions):
        return None  # what is lost with a nerve is known of the nerve
    by: dict[str, list[Fact]] = defaultdict(list)
    for fact in store.facts_of(AFFECTS):
        if fact.subject == topics[0] and kinds_in(store, fact.object) == {"muscle"} and told.search(fact.part("how")):
            by[fact.object].append(fact)
    return plainly(store, text, f"Which muscles are told to be so in {label}?", in_order(store, by)) if by else None


def condition_of(store: Store, text: str, mentions: Sequence[Mention], asked: Pattern) -> str:
    """Return the condition of which a question asks in some words, without a denial; an empty text for other questions."""
    topics = topics_of(store, text, mentions) if asked.search(text) else []
    is_one = bool(topics) and store.structures[topics[0]].kind == "condition" and not any("not" in m.senses for m in mentions)
    return topics[0] if is_one else ""


def driving(store: Store, text: str, mentions: Sequence[Mention]) -> Answer | None:
    """Return the muscle that is told to pull, in a named condition, at what else a question names: the first ray, of CMT."""
    condition = condition_of(store, text, mentions, DRIVES)
    if not condition:
        return None
    others = {id for m in mentions for id in m.ids[:1]} - {condition}
    moved = {one for id in others for one in (id, *store.within(id))}
    by: dict[str, list[Fact]] = defaultdict(list)
    for fact in store.facts_from(AFFECTS, condition):
        how = fact.part("how")
        if kinds_in(store, fact.object) == {"muscle"} and PULLS.search(how) and moved.intersection(named_in(store, how)):
            by[fact.object].append(fact)
    read_as = f"Which muscle pulls at it in {store.structures[condition].label}?"
    return plainly(store, text, read_as, in_order(store, by)) if len(by) == 1 else None


def malleoli_of(store: Store, text: str, mentions: Sequence[Mention]) -> Answer | None:
    """Return the malleoli that a named fracture affects: the posterior one too, which is none of the two by that name."""
    condition = condition_of(store, text, mentions, MALLEOLI)
    if not condition:
        return None
    by: dict[str, list[Fact]] = defaultdict(list)
    for fact in store.facts_from(AFFECTS, condition):
        if store.structures[fact.object].label.endswith(" malleolus"):
            by[fact.object].append(fact)
    read_as = f"Which malleoli does {store.structures[condition].label} affect?"
    return plainly(store, text, read_as, in_order(store, by)) if len(by) > 1 else None


def affected_most(store: Store, text: str, mentions: Sequence[Mention]) -> Answer | None:
    """Return the one structure that clearly most works name as what a condition affects, where a sentence breaks off there.

    A bone counts with its parts; of a disease or injury of a bone only bones do.
    """
    condition = condition_of(store, text, mentions, AFFECTS_THE)
    if not condition:
        return None
    one = store.structures[condition]
    of_bone = IN_BONE.search(f"{one.label} {one.definition}")
    by: dict[str, list[Fact]] = defaultdict(list)
    for fact in store.facts_from(AFFECTS, condition):
        whole = whole_of(store, store.structures[fact.object])
        if not of_bone or store.structures[whole].kind == "bone":
            by[whole].append(fact)
    ranked = sorted(by, key=lambda id: (-len(store.voices(by[id])), id))
    if not ranked or (len(ranked) > 1 and len(store.voices(by[ranked[0]])) < TWICE * len(store.voices(by[ranked[1]]))):
        return None
    return plainly(store, text, f"What does {one.label} affect above all?", in_order(store, {ranked[0]: by[ranked[0]]}))


TWICE = 2
"""How many times as many works must name what a condition affects above all as name the next."""
AFFECTS_THE = Pattern(
    r"\b(?:affects?|involves?|attacks|strikes|hits|injures|damages|irritates|inflames|compresses|traps|entraps"
    r"|(?:inflammation|sprain|fracture|tear|disease|necrosis|injury|compression|entrapment) of)"
    r"(?: (?:mainly|chiefly|most (?:often|commonly)|usually))?(?: (?:the|what|which (?:structure|part)))?\W*$"
)
"""A sentence that breaks off before what a condition affects: 'Köhler disease affects the'."""
MALLEOLI = Pattern(r"\b(?:which|what|name the) (?:(?:two|three|2|3|bony) )*malleoli\b")
PULLS = Pattern(r"\b(?:pulls?|draws?|drives?|pushes)\b")
MUSCLES_SO = Pattern(
    r"\b(?:which|what|name the) (?:[\w-]+ )?muscles? (?:is |are |becomes? |get )?"
    r"(?:weak|paraly|wast|atroph|tight|short|contract)"
)


BONES_BROKEN = Pattern(r"\b(?:which|what|name the) (?:two |three |other )?bones (?:are |is |get |do )?(?:broken|fractured|break)")
BREAKS = Pattern(r"brok|break|shorn|fractur|torn off|pulled off|avuls|crack|crush|^$")


def bones_broken(store: Store, text: str, mentions: Sequence[Mention]) -> Answer | None:
    """Return the bones that break in a named fracture, without those that are only moved, each for its part that is told."""
    condition = condition_of(store, text, mentions, BONES_BROKEN)
    label = store.structures[condition].label if condition else ""
    if not label.endswith("fracture") or opens_yes_no(mentions):
        return None
    by: dict[str, list[Fact]] = defaultdict(list)
    for fact in store.facts_from(AFFECTS, condition):
        whole = whole_of(store, store.structures[fact.object])
        if store.structures[whole].kind == "bone" and BREAKS.search(fact.part("how")):
            by[whole].append(fact)
    return plainly(store, text, f"Which bones break in {label}?", in_order(store, by)) if len(by) > 1 else None


def bone_there(store: Store, text: str, mentions: Sequence[Mention]) -> Answer | None:
    """Return the bone of a fracture or osteochondrosis that is named and of which a text asks where it is."""
    topics = topics_of(store, text, mentions) if WHERE.search(text) and not focus_of(store, mentions).kinds else []
    one = store.structures[topics[0]] if topics else None
    if one is None or opens_yes_no(mentions) or not IN_BONE.search(f"{one.label}. {one.definition}"):
        return None
    plain = f"which bone is affected in {one.label}"
    return concerned_most(store, plain, mentions_in(store, plain))


def concerned_most(store: Store, text: str, mentions: Sequence[Mention]) -> Answer | None:
    """Return the structure, or of an operation the structures, for which most speaks of what is told of what is named."""
    topics = topics_of(store, text, mentions)
    if (
        not topics
        or SEVERAL.search(text)
        or opens_yes_no(mentions)
        or any("not" in m.senses or m.senses.get("ask") in NOT_ASKED for m in mentions)
        or is_of_other(store, text, mentions)
        or ONE_OF_ROW.search(text)
        or drives_another(text, mentions, topics[0])
        or (store.structures[topics[0]].kind == "condition" and closes(text))
    ):
        return None
    topic = store.structures[topics[0]]
    asking = Matcher(store, text)
    feature = FEATURE.search(text)
    head = asking.focus.mention
    kinds = ("bone_feature",) if feature else asking.focus.kinds if head else ()
    if kinds == ("muscle",) and TRANSFERRED.search(text):
        kinds = ("tendon",)  # of a muscle that is transferred the tendon is told
    is_where = not kinds and bool(WHERE.search(text))
    is_what = not kinds and bool(WHAT.search(text))
    rest = " ".join(m.words for m in mentions if m.ids[:1] != (topic.id,))  # nothing is broken in 'what is a march fracture'
    done = [re.compile(told) for said, told in DONE if re.search(rf"\b(?:{said})\b", text.lower() if kinds else rest)]
    if (
        KEPT.search(text)
        or (OPERATED.search(text) and topic.kind != "treatment" and not (topics := operations_for(store, topic, done)))
        or set(kinds) & set(TOPICS)
        or not (kinds or is_where or (is_what and done))
    ):
        return None
    if topic.kind == "treatment" and kinds and not feature and asking.asks_several and not asking.names_a_stranger:
        return several_concerned(store, text, asking, topic, done)
    if asking.names_a_stranger or ((asking.asks_several or asking.number > 1) and not (is_what and done)):
        return None
    things = (*THINGS, "bone_feature") if topic.kind == "treatment" else THINGS
    matcher = Matcher(store, text, kinds=PLACES if is_where else WIDER.get(kinds, kinds) or things)
    places = [
        store.structures[m.ids[0]].label for m in mentions if m.ids and store.structures[m.ids[0]].kind in ("region", "joint")
    ]
    voices: dict[str, float] = defaultdict(float)
    facts: dict[str, list[Fact]] = defaultdict(list)
    words: dict[str, set[str]] = defaultdict(set)
    hits: set[str] = set()
    for id, said, weight, fact in (one for topic_id in topics for one in told_of(store, topic_id)):
        one = store.structures[id]
        is_told = kinds == ("movement",) and fact is not None and fact.relation == TESTS_FOR
        is_group = (
            one.kind in GROUPS
            and not is_told
            and (kinds not in (("bone",), ("joint",)) or bool(matcher.named & set(store.leaves(id))))
        )
        is_other = feature and feature[1].lower() not in ("part", "end", "place") and feature[1].lower() not in one.label
        is_other = is_other or (head is not None and bool(head.ids) and not feature and id not in store.within(head.ids[0]))
        is_other = is_other or (is_where and (fact is None or fact.relation != AFFECTS or not PLACE.search(said)))
        is_other = is_other or (kinds == ("movement",) and any(place not in one.label for place in places))
        whole = whole_of(store, one) if kinds == ("bone",) else id
        if matcher.is_asked(whole) and not is_group and not is_other:
            meant = meaning(store, whole, kinds)
            is_done = not is_where and any(told.search(clause_of(said, one.label)) for told in done)
            fit = (2 if is_done else 1) * (1.5 if MOSTLY.search(said) else 1) * (2 if is_in_name(store, id, topics) else 1)
            fit *= 0.5 if is_what and MAYBE.search(said) else 1
            voices[meant] += weight * fit
            hits |= {meant} if is_done else set()
            facts[meant] += [fact] if fact else []
            words[meant] |= meanings(store, f"{said} {one.label}")
    sure = (AFFECTS, TESTS_FOR) if kinds == ("movement",) else (AFFECTS,)
    if told_so := {id for id in voices if any(fact.relation in sure and fact.subject in topics for fact in facts[id])}:
        voices = defaultdict(float, {id: voices[id] for id in sorted(told_so if kinds == ("joint",) else told_so | hits)})
    elif topic.kind == "condition" and not hits and (is_what or kinds in OF_MOVING):
        voices.clear()  # sentences name many a muscle that a condition leaves alone
    ranked = ranking(store, voices)
    if (
        not ranked
        or (hits & voices.keys() and ranked[0] not in hits)
        or sides_told(store, mentions) - words[ranked[0]]  # on another side than what is told
        or (len(ranked) > 1 and not is_where and voices[ranked[0]] < CLEARLY * voices[ranked[1]])
    ):
        return None
    best = store.structures[bone_meant(store, asking, ranked[0])]
    read_as = f"Which {noun_of(best.kind)} does {topic.label} concern?"
    return plainly(store, text, read_as, [Found(best, tuple(facts[best.id]))], said=f"{capital(best.label)}, in {topic.label}.")


def is_in_name(store: Store, id: str, topics: Iterable[str]) -> bool:
    """Tell whether a structure, or the muscle of a tendon, stands in the name of a disease, test or operation."""
    names = (store.structures[id].label, store.structures[store.muscle_meant(id)].label)
    return any(name in store.structures[topic].label for name in names for topic in topics)


def drives_another(text: str, mentions: Sequence[Mention], topic: str) -> bool:
    """Tell whether a question asks what brings about or moves another thing in a condition: what is weak there does not."""
    found = DRIVES.search(text)
    return bool(found) and not any(topic in m.ids for m in mentions_after(mentions, found[1] if found else ""))


def mentions_after(mentions: Sequence[Mention], word: str) -> Sequence[Mention]:
    """Return the two mentions that follow a word."""
    place = next((n for n, m in enumerate(mentions) if word.lower() in m.words.split()), len(mentions))
    return mentions[place + 1 : place + 3]


DRIVES = Pattern(r"\b(?:which|what) muscle \b(causes?|drives?|produces?|pulls?|pushes|draws?)\b")
"""What asks for a muscle that does something, of which a condition tells rather which is weak."""
SIDES = ("front", "back", "medial", "lateral", "dorsal", "plantar")
"""What words of place mean."""


def meanings(store: Store, text: str) -> set[str]:
    """Return what the words of a text mean, as the one word that stands for all alike."""
    return {store.alike.get(stem(word), stem(word)) for word in raw_words(text)}


def sides_told(store: Store, mentions: Sequence[Mention]) -> set[str]:
    """Return the sides that a text tells beside its names."""
    return {word for m in mentions if not m.ids for word in meanings(store, m.words)} & set(SIDES)


def operations_for(store: Store, topic: Structure, done: Sequence[re.Pattern[str]]) -> list[str]:
    """Return the operations used for a condition whose definition tells that something is done so: a tendon transferred."""
    used = {fact.subject for fact in store.facts_of(USED_FOR) if fact.object == topic.id}
    fits = (id for id in sorted(used) if any(one.search(store.structures[id].definition.lower()) for one in done))
    return [id for id in fits if store.structures[id].kind == "treatment"] if topic.kind == "condition" else []


def in_the_compartment(store: Store, text: str, mentions: Sequence[Mention]) -> Answer | None:
    """Return the nerve, artery or muscles of the compartment that a text names, where it asks what its syndrome hurts."""
    if not UNDER_PRESSURE.search(text):
        return None
    places = {id for m in mentions for id in m.ids[:1] if store.structures[id].kind == "compartment"}
    if found := WHICH_COMPARTMENT.search(text):
        places |= {one.id for one in store.find(f"{found[1].lower()} compartment of leg")}
    kinds = Matcher(store, text).focus.kinds
    if len(places) != 1 or len(kinds) != 1 or kinds[0] not in CONTENTS or opens_yes_no(mentions):
        return None
    if KEPT.search(text) or any("not" in m.senses for m in mentions):
        return None
    place = store.structures[next(iter(places))]
    both = BOTH_CONTENTS.search(text)
    nouns = [word.lower() for word in both.groups()] if both else [noun_of(kinds[0])]
    parts = [ask(store, f"which {noun}s are in {place.label}") for noun in nouns]
    contents: Evidence = {id: facts for part in parts if part for id, facts in part.found.items()}
    if not contents or not all(part and part.found for part in parts):
        return None
    return plainly(store, text, f"Which {' and '.join(nouns)} lie in {place.label}?", in_order(store, contents))


def several_concerned(
    store: Store, text: str, asking: Matcher, topic: Structure, done: Sequence[re.Pattern[str]]
) -> Answer | None:
    """Return the structures of the kind asked for that most sentences about an operation name together, where what is done fits.

    A number asked for must be met; without one at least two sentences, or the only one that names several, must agree.
    """
    if is_narrowed(asking):
        return None
    matcher = Matcher(store, text, kinds=WIDER.get(asking.focus.kinds, asking.focus.kinds))
    works: dict[tuple[str, ...], list[tuple[Fact | None, float]]] = defaultdict(list)
    head = asking.focus.mention
    group = head.ids[0] if head and head.ids else ""
    for said, ids, fact in sentences_about(store, topic):
        named = tuple(sorted({meaning(store, id, asking.focus.kinds) for id in ids if matcher.is_asked(id)}))
        named = tuple(id for id in named if not set(store.members(id)) & set(named))
        if group and not all(id in store.within(group) for id in named):
            continue
        fits = any(one.search(said.lower().replace(topic.label.lower(), "")) for one in done)
        if len(named) > 1 and fits and asking.number in (0, len(named)):
            works[named].append((fact, 1.0 if fact else 1.5))
    ranked = sorted(works, key=lambda ids: (-sum(weight for _, weight in works[ids]), ids))
    if not ranked or (len(ranked) > 1 and len(works[ranked[0]]) <= len(works[ranked[1]])):
        return None
    facts = tuple(fact for fact, _ in works[ranked[0]] if fact)
    shown = [Found(store.structures[id], facts) for id in ranked[0]]
    kind = noun_of(asking.focus.kinds[0])
    said = f"{capital(listing(one.structure.label for one in shown))}, in {topic.label}."
    return plainly(store, text, f"Which {kind}s does {topic.label} concern?", shown, said=said)


def is_narrowed(asking: Matcher) -> bool:
    """Tell whether an adjective stands between the word that asks and its noun: 'which plantar nerves'."""
    head = asking.focus.mention
    place = asking.mentions.index(head) if head in asking.mentions else 0
    before = asking.mentions[place - 1] if place else None
    return before is not None and not before.ids and not {"ask", "padding", "only"} & set(before.senses)


def sentences_about(store: Store, topic: Structure) -> Iterator[tuple[str, tuple[str, ...], Fact | None]]:
    """Yield each sentence told of a structure, its definition first, with what it names and the fact that it is."""
    by_id = {fact.id: fact for fact in store.facts_from(DESCRIBED_AS, topic.id)}
    for telling in store.tellings_about(topic.id):
        _, fact_id, named = store.told[telling - 1]
        if named and not fact_id:
            yield topic.definition, named, None
        elif fact_id in by_id:
            yield by_id[fact_id].object, named, by_id[fact_id]


def is_of_other(store: Store, text: str, mentions: Sequence[Mention]) -> bool:
    """Tell whether a way or a name is asked for, or one compartment or layer of those concerned is told."""
    places = any(store.structures[id].kind in ("compartment", "layer") for m in mentions for id in m.ids[:1])
    return places or bool(NAME_ASKED.search(text) or EPONYM_ASKED.search(text))


def whole_of(store: Store, one: Structure) -> str:
    """Return the bone of a feature, of what is broken; anything else itself."""
    wholes = [fact.object for fact in store.facts_from(PART_OF, one.id)] if one.kind == "bone_feature" else []
    bones = (id for id in wholes if store.structures[id].kind == "bone")
    return next(bones, wholes[0] if wholes else one.id)


def meaning(store: Store, id: str, kinds: tuple[str, ...]) -> str:
    """Return the muscle of a tendon, and of a head where muscles are asked for; anything else itself."""
    return next(iter(store.muscles_of_heads.get(id, ())), id) if kinds == ("muscle",) else store.muscle_meant(id)


def ranking(store: Store, voices: dict[str, float]) -> list[str]:
    """Return structures by how much speaks for each, the most first; of a whole and its member the one for which more does."""
    within = [(id, member) for id in voices for member in store.members(id) if member in voices]
    aside = {member if voices[id] > voices[member] and store.structures[id].kind not in GROUPS else id for id, member in within}
    return sorted(voices.keys() - aside, key=lambda id: (-voices[id], id))


def clause_of(said: str, label: str) -> str:
    """Return the part of a sentence between commas that names something; the whole where none does by that name.

    >>> clause_of("It lengthens gastrocnemius, leaving soleus alone", "soleus")
    ' leaving soleus alone'
    """
    return next((clause for clause in re.split(r"[,;]", said) if label.lower() in clause.lower()), said)


def topics_of(store: Store, text: str, mentions: Sequence[Mention]) -> list[str]:
    """Return the one disease, test or operation that a text is about; or those of a nerve that is pressed where it asks."""
    named = {id: store.structures[id].kind for m in mentions for id in m.ids[:1]}
    topics = [id for id, kind in named.items() if kind in TOPICS] or sorted(by_eponym(store, text, mentions))
    others = [id for id, kind in named.items() if id not in topics and kind in OTHER_THINGS]
    if not topics and len(others) == 1 and named[others[0]] == "nerve" and WHERE.search(text) and PRESSED.search(text):
        return pressed(store, others[0])
    return topics if len(topics) == 1 and not others and len(named) < 4 else []


def pressed(store: Store, nerve: str) -> list[str]:
    """Return the conditions that affect one nerve and no other."""
    affected: dict[str, set[str]] = defaultdict(set)
    for fact in store.facts_of(AFFECTS):
        if store.structures[fact.object].kind == "nerve":
            affected[fact.subject].add(fact.object)
    return sorted(id for id, nerves in affected.items() if nerves == {nerve} and PALSY.search(store.structures[id].label))


ENTRAPMENT = Pattern(r"\b(?:entrap|compress|pinch|squeez|trapp|neuropathy)\w*")
ASKS_ENTRAPMENT = Pattern(r"\b(?:called|known as|termed|name|syndrome|neuropathy|condition|diagnosis|disorder|entrapment)\b")
PRESSES = Pattern(r"press|trap|pinch|caught|squeez")


def entrapment_of(store: Store, text: str) -> Answer | None:
    """Return the condition in which clearly most works tell that a named nerve is pressed, at the place that is named."""
    mentions = mentions_in(store, text)
    named = list(dict.fromkeys(id for m in mentions for id in m.ids[:1]))
    nerves = [id for id in named if store.structures[id].kind == "nerve"]
    places = [id for id in named if store.structures[id].kind in ("region", "retinaculum", "bone_feature", "joint", "muscle")]
    kinds = focus_of(store, mentions).kinds
    if (
        not ENTRAPMENT.search(text)
        or not ASKS_ENTRAPMENT.search(text)
        or (len(nerves), len(nerves) + len(places)) != (1, len(named))
        or len(places) > 1
        or opens_yes_no(mentions)
        or not set(kinds) <= {"condition", "nerve"}
        or any("not" in m.senses or m.senses.get("ask") in (*NOT_ASKED, "where") for m in mentions)
        or (kinds != ("condition",) and any("kind" in m.senses for m in mentions))
    ):
        return None
    told: Evidence = {}
    for fact in store.facts_of(AFFECTS):
        if fact.object == nerves[0] and PRESSES.search(fact.part("how")):
            told.setdefault(fact.subject, []).append(fact)
    if places:
        told = {id: facts for id, facts in told.items() if places[0] in {one for one, *_ in told_of(store, id)}}
    ranked = sorted(told, key=lambda id: (-len(store.voices(told[id])), id))
    if not ranked or (len(ranked) > 1 and len(store.voices(told[ranked[0]])) < CLEARLY * len(store.voices(told[ranked[1]]))):
        return None
    one = store.structures[ranked[0]]
    read_as = f"In which condition is {store.structures[nerves[0]].label} pressed?"
    said = f"{capital(one.label)}. {one.definition}"
    return plainly(store, text, read_as, [Found(one, tuple(told[one.id]))], said=said)


def told_of(store: Store, topic: str) -> Iterator[tuple[str, str, float, Fact | None]]:
    """Yield each structure that something told of a disease, test or operation names, the words, and how much that counts."""
    tested = {fact.object for fact in store.facts_from(TESTS_FOR, topic)}
    affecting = [(fact, 1.0) for fact in store.facts_from(AFFECTS, topic)]
    affecting += [(fact, 0.5) for condition in tested - {topic} for fact in store.facts_from(AFFECTS, condition)]
    affecting.sort(key=lambda one: one[0].id)
    for fact, counts in [*affecting, *((fact, 1.0) for fact in store.facts_from(TESTS_FOR, topic))]:
        yield fact.object, fact.part("how"), counts, fact
    by_id = {fact.id: fact for fact in store.facts_from(DESCRIBED_AS, topic)}
    for telling in store.tellings_about(topic):
        _, fact_id, named = store.told[telling - 1]
        if not fact_id:
            yield from ((id, store.structures[topic].definition, 1.5, None) for id in named if id != topic)
        elif fact_id in by_id:
            yield from ((id, by_id[fact_id].object, 0.5, by_id[fact_id]) for id in named if id != topic)


def by_eponym(store: Store, text: str, mentions: Sequence[Mention]) -> set[str]:
    """Return the disease, test or operation that is meant by somebody's name alone: 'Freiberg: which metatarsal head'."""
    known = {word for m in mentions if m.ids or m.senses for word in words_of(m.words)}
    found: set[str] = set()
    for called in EPONYM.findall(text):
        words = words_of(called)
        ones = {id for id, one in store.structures.items() if one.kind in TOPICS and begins(one, words)}
        ones = {id for id in ones if store.structures[id].kind == "condition"} or ones
        found |= ones if not known.intersection(words) and len(ones) == 1 else set()
    return found


def begins(one: Structure, words: list[str]) -> bool:
    """Tell whether a name of a structure begins with some words."""
    return any(words_of(name)[: len(words)] == words for name, _ in names_of(one))


BETWEEN_WHICH = Pattern(
    r"\bbetween (?:the )?(?:heads of (?:the )?)?(?:which|what) (?:two )?(?P<what>metatarsal|toe)(?: head)?s\b"
    r"|\b(?:which|what) (?:two )?(?P<end>metatarsal|toe)(?: head)?s\b[^?]*\bbetween\W*$"
)
SPACE = Pattern(r"^(first|second|third|fourth)_(?:intermetatarsal|web)_space$")
IN_A_ROW = {
    "metatarsal": tuple(f"{nth}_metatarsal" for nth in ("first", "second", "third", "fourth", "fifth")),
    "toe": TOES,
}
"""Bones and toes by their number: a space bears the number of the one on its medial side."""


def between_which(store: Store, text: str) -> Answer | None:
    """Return the two metatarsals or toes between which a named condition mostly lies, by the space that most works name."""
    found = BETWEEN_WHICH.search(text)
    rest = BETWEEN_WHICH.sub("where", text)
    topics = topics_of(store, rest, mentions_in(store, rest)) if found else []
    if not found or len(topics) != 1:
        return None
    told: dict[int, list[Fact]] = defaultdict(list)
    for fact in store.facts_of(AFFECTS):
        if fact.subject == topics[0] and (space := SPACE.match(fact.object)):
            told[("first", "second", "third", "fourth").index(space[1])].append(fact)
    ranked = sorted(told, key=lambda number: (-len(store.voices(told[number])), number))
    if not ranked or (len(ranked) > 1 and len(store.voices(told[ranked[0]])) == len(store.voices(told[ranked[1]]))):
        return None
    what = (found["what"] or found["end"]).lower()
    both = IN_A_ROW[what][ranked[0] : ranked[0] + 2]
    label = store.structures[topics[0]].label
    shown = [Found(store.structures[id], tuple(told[ranked[0]])) for id in both]
    return plainly(store, text, f"Between which {what}s does {label} mostly lie?", shown)
