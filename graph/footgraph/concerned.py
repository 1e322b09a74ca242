"""What a named disease, test or operation concerns: the bone that dies, the ligament that is tested, the tendon that is moved.

What a condition affects, a test is for, and what sentences about either name count alike, the more the better they say
what the question says: torn, pressed, cut, at risk; of those of the kind asked for, the one with clearly the most is named.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from footgraph.answers import Answer, Found
from footgraph.facts import Fact
from footgraph.focus import focus_of
from footgraph.matching import NAME_ASKED, Matcher
from footgraph.mentions import Mention, mentions_in
from footgraph.names import names_of, words_of
from footgraph.patterns import Pattern
from footgraph.saying import capital, noun_of, plainly
from footgraph.several import opens_yes_no
from footgraph.store import GROUPS, Store
from footgraph.vocabulary import AFFECTS, DESCRIBED_AS, TESTS_FOR

TOPICS = ("condition", "test", "treatment")
DONE = (
    (r"torn|tears?|tearing|ruptur\w*|avuls\w*|pull\w* off|snapp?\w*|goes|gone", r"torn|tear|pull|ruptur|avuls|lengthened"),
    (
        r"compress\w*|squeez\w*|squash\w*|trap\w*|pinch\w*|entrap\w*|press\w*|thickened|culprit",
        r"press|squeez|pinch|caught|trap|thicken",
    ),
    (r"inflam\w*|irritat\w*|sore|swollen", r"inflam|swollen|sore|irritat|degenerat|worn"),
    (r"brok\w*|break\w*|fractur\w*|crush\w*|crack\w*", r"brok|break|crush|fractur"),
    (r"dies|dead|necro\w*|avn|infarct\w*", r"die|necro|blood|affected"),
    (r"weak\w*|paralys\w*|paralyz\w*|fail\w*|wast\w*", r"weak|paraly|fail|lost|wast"),
    (r"lengthen\w*|recess\w*", r"lengthen"),
    (r"transfer\w*|mov\w*|rerout\w*|re-rout\w*|shift\w*|brought|used|taken", r"transfer|moved|led|joined|fixed to|taken|turned"),
    (r"remov\w*|excis\w*|resect\w*", r"remov|cut out|excis|resect|cut off"),
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
    r"^\W*where\b|\b(?:where|(?:at|in) (?:what|which) place) (?:is|are|does|do)\b|\b(?:site|location|place) of\b"
    r"|\b(?:site|location)\W*$",
    re.I,
)
WHAT = Pattern(r"\bwhat(?: structure)? (?:is|was|has|have|gets|got|breaks|tears|ruptures|dies|fails)\b|\bstructures?\b", re.I)
PLACE = re.compile(r"\bsites?\b|\busual|\bmost often|\bcommonest|\bplace\b", re.I)
PLACES = ("region", "bone_feature", "bone", "joint", "compartment", "tendon", "ligament", "fascia", "nerve")
KEPT = Pattern(r"\b(?:normal\w*|kept|intact|preserved|spared|unaffected|still|strong|but (?!not))\b", re.I)
"""Words of a case, in which what is kept tells more than the name of what was lost."""
OPERATED = Pattern(
    r"\b(?:transfer\w*|graft\w*|lengthen\w*|remov\w*|releas\w*|cut|divid\w*|fus\w*|flap|portal|incision|approach)\b", re.I
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
WIDER = {("bone",): ("bone", "accessory_bone"), ("tendon",): ("tendon", "muscle")}
"""Kinds that are asked for by the name of another."""
NOT_ASKED = ("count", "reason", "names", "description")
EPONYM = re.compile(
    r"\b([A-ZÄÖÜ][a-zäöü]{3,})(?:['’]s?)?(?=\s*[:?]|['’]|\s+(?:operation|procedure|test|sign|disease|fracture|injury|transfer|manoeuvre)\b)"
)
CLEARLY = 1.4
"""How many times as much must speak for what is named as for the next."""


def concerned(store: Store, text: str) -> Answer | None:
    """Return the structure of the kind asked for that a named disease, test or operation concerns most."""
    mentions = mentions_in(store, text)
    topic = topic_of(store, text, mentions)
    if not topic or opens_yes_no(mentions) or any("not" in m.senses or m.senses.get("ask") in NOT_ASKED for m in mentions):
        return None
    is_operation = store.structures[topic].kind == "treatment"
    if is_of_other(store, text, mentions) or KEPT.search(text) or (OPERATED.search(text) and not is_operation):
        return None
    kinds = focus_of(store, mentions).kinds
    is_where = not kinds and bool(WHERE.search(text))
    is_what = not kinds and bool(WHAT.search(text))
    done = [re.compile(told) for said, told in DONE if re.search(rf"\b(?:{said})\b", text.lower())]
    matcher = Matcher(store, text, kinds=PLACES if is_where else WIDER.get(kinds, kinds) or THINGS)
    if (
        matcher.asks_several
        or set(kinds) & set(TOPICS)
        or not (kinds or is_where or (is_what and done))
        or matcher.names_a_stranger
    ):
        return None
    voices: dict[str, float] = defaultdict(float)
    facts: dict[str, list[Fact]] = defaultdict(list)
    for id, said, weight, fact in told_of(store, topic):
        is_group = store.structures[id].kind in GROUPS and kinds not in (("bone",), ("joint",))
        if matcher.is_asked(id) and not is_group and (not is_where or PLACE.search(said)):
            meant = store.muscle_meant(id)
            voices[meant] += weight * (2 if any(told.search(said) for told in done) else 1)
            facts[meant] += [fact] if fact else []
    voices = {id: weight for id, weight in voices.items() if not voices.keys() & set(store.members(id))}
    ranked = sorted(voices, key=lambda id: (-voices[id], id))
    if not ranked or (len(ranked) > 1 and not is_where and voices[ranked[0]] < CLEARLY * voices[ranked[1]]):
        return None
    one = store.structures[ranked[0]]
    read_as = f"Which {noun_of(one.kind)} does {store.structures[topic].label} concern?"
    said = f"{capital(one.label)}, in {store.structures[topic].label}."
    return plainly(store, text, read_as, [Found(one, tuple(facts[one.id]))], said=said)


def is_of_other(store: Store, text: str, mentions: Sequence[Mention]) -> bool:
    """Tell whether a number of things, a way or a name is asked for, or one compartment or layer of those concerned is told."""
    places = any(store.structures[id].kind in ("compartment", "layer") for m in mentions for id in m.ids[:1])
    return places or bool(NAME_ASKED.search(text)) or Matcher(store, text).number > 1


def topic_of(store: Store, text: str, mentions: Sequence[Mention]) -> str:
    """Return the one disease, test or operation that a text is about, and no other; an empty text where there is none."""
    named = {id: store.structures[id].kind for m in mentions for id in m.ids[:1]}
    topics = {id for id, kind in named.items() if kind in TOPICS} or by_eponym(store, text, mentions)
    others = [id for id, kind in named.items() if id not in topics and kind in ("muscle", "nerve", "ligament")]
    return next(iter(topics)) if len(topics) == 1 and not others and len(named) < 4 else ""


def told_of(store: Store, topic: str) -> Iterator[tuple[str, str, float, Fact | None]]:
    """Yield each structure that something told of a disease, test or operation names, the words, and how much that counts."""
    tested = {fact.object for fact in store.facts_of(TESTS_FOR) if fact.subject == topic}
    for relation in (AFFECTS, TESTS_FOR):
        for fact in store.facts_of(relation):
            if fact.subject == topic:
                yield fact.object, fact.part("how"), 1.0, fact
            elif relation == AFFECTS and fact.subject in tested:
                yield fact.object, fact.part("how"), 0.5, fact
    by_id = {fact.id: fact for fact in store.facts_of(DESCRIBED_AS) if fact.subject == topic}
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
    for word in EPONYM.findall(text):
        plain = words_of(word)[0]
        ones = {
            id
            for id, one in store.structures.items()
            if one.kind in TOPICS and plain in {words_of(name)[0] for name, _ in names_of(one)}
        }
        ones = {id for id in ones if store.structures[id].kind == "condition"} or ones
        found |= ones if plain not in known and len(ones) == 1 else set()
    return found
