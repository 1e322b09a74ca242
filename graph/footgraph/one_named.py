"""One muscle, tendon, movement or exercise named, and else only words that ask one plain thing of it.

'Soleus: location?' and 'the soleus is situated in the ...' ask in which compartment it lies. The words around the name are
what counts, whatever it is that is named; each frame of them is put as the plainest question of that meaning.
"""

from __future__ import annotations

from collections.abc import Iterator

from footgraph.answers import Answer, answer_of, listing
from footgraph.facts import Fact
from footgraph.leading import chief_movers, main_actions
from footgraph.mentions import Mention, mentions_in, named_in
from footgraph.names import words_of
from footgraph.patterns import Pattern
from footgraph.planes import movements_of
from footgraph.questions import Condition, Evidence, Question, evidence, kinds_in
from footgraph.saying import capital, in_order, plainly
from footgraph.store import Store
from footgraph.tellings import STOPS
from footgraph.vocabulary import (
    ANTAGONIST_OF,
    DESCRIBED_AS,
    FOOT,
    HAS_ACTION,
    IN_LAYER,
    LEG,
    LOADS,
    MEMBER_OF,
    OPPOSITE_OF,
    PASSES_THROUGH,
    RUNS_IN,
    SOLE,
    TENDON_OF,
)

MUSCLES = frozenset(("muscle", "muscle_head"))
TENDONS = frozenset(("tendon",))
MOVEMENTS = frozenset(("movement", "motion"))
EXERCISES = frozenset(("exercise",))
LONGEST = 160
ASIDE = frozenset((FOOT, LEG, SOLE, "malleoli", "walking_gait_cycle"))
"""What says no more than where it plays, or of what kind is asked for."""
BE = r"(?:is|are|lies?|sits?|does|do)"
IN_LIMB = r"(?: (?:in|of) (?:leg|foot|sole|lower limb|lower leg|body|leg (?:and|or) foot))?"
LYING = r"(?: (?:lie|lies|sit|sits|located|found|situated|placed|positioned|lying|be found|be))?"
PLACE = r"(?:location|position|place|situation|whereabouts|site)"
HOLDER = r"(?:compartment (?:or|and) layer|layer (?:or|and) compartment)"
GROUP = r"(?:(?:muscle|muscular|functional) )?groups?(?: of (?:leg |foot |calf )?muscles?)?"
PROPERTY = (
    r"(?:proximal attachments?|distal attachments?|attachments?|origins?|insertions?|actions?|functions?|nerve supply|innervation"
    r"|blood supply|arterial supply|root value)"
)
ONE_PROPERTY = Pattern(PROPERTY)
TELL = r"(?:describe|outline|explain|discuss|specify|recall|write down|note)"
HURT = r"(?:weakness|paralysis|loss|palsy|dysfunction|failure|rupture|division|cutting|denervation|wasting|atrophy)"
LEADS = r"(?:causes?|results? in|leads? to|produces?|gives|means|presents? (?:as|with)|would cause|will cause)"
WHERE = Pattern(
    rf"(?:where|whereabouts)(?: in (?:leg|foot|sole|body|lower limb))? {BE} X{LYING}{IN_LIMB}"
    rf"|where (?:do|does|can|would|could|will) (?:you|we|one|i) (?:find|locate|see) X{IN_LIMB}|where can X be (?:found|located)"
    rf"|X {PLACE}|(?:what is )?{PLACE} of X(?: is)?"
    rf"|X (?:lies?|sits?) (?:in|within|where)(?: what)?"
    rf"|X (?:is|are) (?:located|found|situated|placed|positioned) (?:in|within|where)(?: what| which)?(?: (?:part|region)"
    rf" of (?:leg|foot))?"
    rf"|(?:in )?(?:which|what) (?:part|region|area) of (?:leg or foot|leg|foot|leg and foot|lower limb|body|sole) {BE}"
    rf" X{LYING}(?: in)?"
    rf"|(?:name |give |state |identify )?(?:in )?(?:which |what )?{HOLDER} (?:in |for )?(?:which )?(?:of )?(?:{BE}"
    rf" )?X{LYING}(?: in)?"
    rf"|X {HOLDER}|X (?:lies|is|belongs) (?:in|to) (?:which|what) {HOLDER}"
)
GROUP_ASKED = Pattern(
    rf"(?:to )?(?:which|what) {GROUP} (?:does |do |is |are )?X (?:belongs?|in|part of|a (?:member|part) of|classed"
    rf"|classified|belong)(?: to| in| with| under)?"
    rf"|X (?:belongs? to|(?:is|are) (?:in|part of|(?:a )?members? of)|falls? (?:in|into)) (?:which |what )?{GROUP}|X"
    rf" {GROUP}|{GROUP} of X"
    rf"|X (?:is|are) (?:a )?muscles? of (?:which|what) {GROUP}"
)
FRAMES: tuple[tuple[frozenset[str], Pattern, str], ...] = (
    (
        TENDONS,
        Pattern(
            r"(?:behind )?(?:which|what) malleolus does X (?:pass|run|lie|go|curve|turn)(?: (?:behind|around|under))?"
            r"|X (?:passes|runs|lies|curves|turns) (?:behind|around|under) (?:which|what) malleolus|X passes behind"
        ),
        "which malleolus does {muscle} pass behind",
    ),
    (
        MUSCLES | TENDONS,
        Pattern(r"(?:which|what) (?:tarsal )?(?:bone|tarsal) does X groove|X grooves (?:which|what) (?:tarsal )?(?:bone|tarsal)"),
        "which bone is grooved by {}",
    ),
    (
        MUSCLES,
        Pattern(
            r"(?:which|what|name an?) stretch(?:es)? (?:is |are )?(?:used |good )?(?:for|of|targets?|works?|lengthens?) X"
            r"|X stretch(?:es)?"
            r"|stretch(?:es)? (?:for|of) X|how (?:is|are) X stretched"
        ),
        "how do i stretch {}",
    ),
    (
        MUSCLES,
        Pattern(r"(?:what is )?(?:function|action|role|job|work) of X (?:in|during) (?:walking|gait|gait cycle|walk)"),
        "what does {} do during gait",
    ),
    (MUSCLES, WHERE, "in which compartments does {} lie"),
    (MUSCLES | TENDONS, Pattern(rf"{TELL} {PROPERTY} of X|X {TELL} {PROPERTY}"), "what is the {property} of {}"),
    (
        MUSCLES,
        Pattern(rf"{HURT} of X {LEADS}(?: what)?|what does {HURT} of X (?:cause|lead to|result in|produce|mean)"),
        "what happens if {} is paralysed",
    ),
    (
        MUSCLES,
        Pattern(
            r"how (?:is|are) X tested(?: clinically)?|(?:which|what) (?:muscle )?tests? (?:is|are) used (?:for|to test"
            r"|on) X|how (?:do|would|can|could|should) (?:you|one|we|i) (?:test|examine|check)(?: for)?(?: (?:strength"
            r"|power|function|integrity) of)? X"
        ),
        "which tests test for {}",
    ),
    (
        TENDONS,
        Pattern(
            r"how (?:is|are) X tested(?: clinically)?|(?:which|what) tests? (?:is|are) used (?:for|to test|on) X|how"
            r" (?:do|would|can|could|should) (?:you|one|we|i) (?:test|examine|check)(?: (?:strength|power|function"
            r"|integrity) of)? X"
        ),
        "which tests test for {}",
    ),
    (
        TENDONS,
        Pattern(
            r"where does X (?:run|pass|go|course|travel)|(?:which|what) (?:course|path|route|way) does X (?:take|run|follow)"
        ),
        "what is the course of {}",
    ),
    (
        TENDONS,
        Pattern(
            r"(?:which|what) joints? does X cross|X crosses (?:which|what) joints?|(?:which|what) joints? (?:is|are) crossed by X"
        ),
        "which joints does {muscle} cross",
    ),
    (
        TENDONS,
        Pattern(r"(?:which|what) arch(?:es)? does X (?:support|hold up|maintain)|X supports (?:which|what) arch(?:es)?"),
        "which arches does {muscle} support",
    ),
    (
        TENDONS,
        Pattern(r"(?:through|in) (?:which|what) compartment does X (?:run|lie|pass|descend)"),
        "in which compartments does {muscle} lie",
    ),
    (
        MOVEMENTS,
        Pattern(
            r"what (?:is|happens (?:in|during|with)|is meant by) X|what does X mean|X (?:means|meaning|definition)"
            r"|definition of X"
        ),
        "define {}",
    ),
    (
        MOVEMENTS,
        Pattern(
            r"(?:what is|which is|name|give) (?:(?:opposite|antagonist|antagonistic|opposing|reverse|contrary|counter)"
            r" (?:movement|motion|action)|opposite) (?:to|of|for) X|(?:opposite|antagonist|antagonistic|opposing|reverse)"
            r" (?:movement|motion|action) (?:to|of) X(?: is)?|X opposite(?: movement)?"
        ),
        "what is the opposite of {}",
    ),
    (EXERCISES, Pattern(r"what is X|explain X"), "describe {}"),
    (
        EXERCISES,
        Pattern(
            r"(?:what are |name )?(?:benefits?|effects|advantages|uses?|point|aims?|goals?) of(?: doing)? X|X benefits"
            r"|why (?:do|should one do|do people do|do) X|what (?:is|are) X (?:used|done) for"
        ),
        "what is {} good for",
    ),
)
"""Of which kinds, in which frame of words, and the plainest question of that meaning."""


def one_of(store: Store, text: str) -> tuple[Mention, str] | None:
    """Return the one thing that a text names besides wide places, with the words around it, 'X' for the name."""
    if len(text) > LONGEST:
        return None
    mentions = mentions_in(store, text)
    named = [m for m in mentions if m.ids and m.ids[0] not in ASIDE]
    if len(named) != 1:
        return None
    return named[0], " ".join("X" if m is named[0] else m.words for m in mentions).strip()


def in_plainest_words(store: Store, text: str) -> str:
    """Return the plainest question of a text that names one thing and asks one plain thing of it; any other text as it is."""
    one = one_of(store, text)
    if one is None or aspect_told(store, text):
        return text
    topic, frame = one
    kinds = kinds_in(store, topic.ids[0])
    for of, asked, put in FRAMES:
        if kinds <= of and asked.fullmatch(frame):
            return plainest(store, topic, frame, put)
    return text


def plainest(store: Store, topic: Mention, frame: str, put: str) -> str:
    """Return a plain question about what is named."""
    id = topic.ids[0]
    if put.endswith("compartments does {} lie") and all(in_a_layer(store, leaf) for leaf in store.leaves(id)):
        put = "in which layer does {} lie"
    muscles = sorted({fact.object for fact in store.facts_from(TENDON_OF, id) if fact.standing == "agreed"})
    label = store.structures[id].label if store.structures[id].kind not in MOVEMENTS else topic.words
    found = ONE_PROPERTY.search(frame)
    return put.format(
        label,
        muscle=store.structures[muscles[0]].label if len(muscles) == 1 else label,
        property=found[0] if found else "",
    )


def in_a_layer(store: Store, muscle: str) -> bool:
    """Tell whether a muscle, or any of its heads, lies in a layer of the sole."""
    ones = {muscle, *store.members(muscle)}
    return any(fact.subject in ones or muscle in store.leaves(fact.subject) for fact in store.facts_of(IN_LAYER))


def group_of(store: Store, text: str) -> Answer | None:
    """Return the group of muscles to which most works count a muscle: soleus to the triceps surae."""
    one = one_of(store, text)
    if one is None or not GROUP_ASKED.fullmatch(one[1]) or not kinds_in(store, one[0].ids[0]) <= MUSCLES:
        return None
    id = one[0].ids[0]
    told: Evidence = {}
    for fact in store.facts_of(MEMBER_OF):
        if fact.subject in (id, *store.within(id)) and fact.object != id and kinds_in(store, fact.object) <= MUSCLES:
            told.setdefault(fact.object, []).append(fact)
    if not told:
        return None
    best = max(told, key=lambda group: (len(store.voices(told[group])), -len(store.leaves(group)), group))
    label = store.structures[id].label
    return plainly(store, text, f"To which group of muscles does {label} belong?", in_order(store, {best: told[best]}))


OF_NAME = "what the name of {} means"
ASPECTS: tuple[tuple[str, Pattern, Pattern], ...] = (
    (
        "how {} is tested",
        Pattern(
            r"how (?:is|are) X tested(?: clinically)?"
            r"|how (?:do|would|can|could|should) (?:you|one|we|i) test(?: (?:strength|power|function) of)? X|X (?:test|testing)"
        ),
        Pattern(r"\b(?:is|are) (?:best )?tested\b|\bto test\b|\btests?\b.*\bresist\w*"),
    ),
    (
        OF_NAME,
        Pattern(
            r"what does (?:name |word |term )?X mean|what does name of X mean|what is (?:meaning|origin|etymology) of"
            r" name(?: of)? X"
            r"|where does (?:name X|name of X|X name|X get its name) (?:come from|from)?|where does X get its name(?: from)?"
            r"|why is X (?:so )?(?:called|named)(?: so| that)?|how did X get its name|X etymology"
        ),
        Pattern(r"\bnames?\b.*\b(?:from|means?|after|because)\b|\bnamed\b|\bcomes from\b|\bis made of (?:greek|latin)\b"),
    ),
    (
        "where {} is felt",
        Pattern(
            r"how (?:is|are) X (?:palpated|felt)|where (?:is|are|can) X (?:be )?(?:palpated|felt)"
            r"|(?:where|how) (?:do|can|would|could) (?:you|one|we|i) (?:palpate|feel) X|X palpation|palpation of X"
        ),
        Pattern(r"\b(?:palpat\w+|felt|palpable)\b"),
    ),
)
"""What is asked of a muscle or tendon that only sentences tell, in which frame of words, and the words that tell it."""


def aspect_told(store: Store, text: str) -> Answer | None:
    """Return the sentences that tell one aspect of a muscle or tendon: its test, its place to the touch, its name."""
    one = one_of(store, text)
    if one is None or not kinds_in(store, id := one[0].ids[0]) <= MUSCLES | TENDONS:
        return None
    label = store.structures[id].label
    for aspect, asked, tells in ASPECTS:
        if not asked.fullmatch(one[1]):
            continue
        told: dict[str, Fact] = {said: fact for said, fact in store.texts_of(id) if fact and tells.search(said)}
        if told:
            shown = in_order(store, {id: list(told.values())})
            read_as = f"What is told of {aspect.format(label)}?"
            return plainly(store, text, read_as, shown, said=" ".join(capital(said) for said in told), kind="description")
        if aspect == OF_NAME:
            said = f"No source here tells what the name of {label} means."
            return answer_of(store, question=text, reading="", status="unknown", kind="description", text=said)
    return None


AGAINST_ONE = Pattern(
    r"(?:which|what) (?:one )?muscle (?:is|acts as|works as) (?:main |chief |direct |primary )?(?:antagonist|opponent)(?:"
    r" muscle)? (?:to|of|for) X"
    r"|(?:which|what) (?:one )?muscle (?:mainly |directly )?(?:opposes|antagoni[sz]es|counteracts|works against|acts against) X"
    r"|(?:(?:what|which|who) is )?(?:main |chief |direct |primary |natural )?(?:antagonist|opponent)(?: muscle)? (?:to|of|for) X"
    r"(?: is)?|who (?:directly )?(?:opposes|works against) X|X (?:main |direct )?antagonist(?: muscle)?"
)
AGAINST_IN = Pattern(
    r"^(?P<against>(?:the )?(?:direct |main |chief )?(?:antagonist|opponent) (?:of|to) [^:,?]+?)"
    r"(?: (?:for|in|when|during) [^:?]+?)?\s*[:,–-]+\s*(?:which|what|name the) (?:[\w-]+ ){0,3}?muscle\W*$"
)
"""'Antagonist of fibularis brevis for turning the foot in: which deep calf muscle?'"""
AGAINST_GROUP = Pattern(r"(?:(?:which|what) muscles (?:oppose|work against|act against|antagoni[sz]e)|antagonists? (?:to|of)) X")
OTHER_WAY = {
    "flexor": "extensor",
    "extensor": "flexor",
    "abductor": "adductor",
    "adductor": "abductor",
    "dorsal": "plantar",
    "plantar": "dorsal",
}
"""What a muscle is named by, with what one that works against it is named by."""


def chief_antagonist(store: Store, text: str) -> Answer | None:
    """Return the muscle that mainly works against another: that works call so, that is named so, or that does the opposite.

    So fibularis longus works against tibialis anterior, extensor hallucis longus against flexor hallucis longus, and
    tibialis anterior, the chief dorsiflexor, against soleus, which mainly plantarflexes.
    """
    told = AGAINST_IN.match(text)
    one = one_of(store, told["against"] if told else text)
    if one is None or kinds_in(store, one[0].ids[0]) != {"muscle"}:
        return None
    muscle = one[0].ids[0]
    is_group = store.structures[muscle].kind != "muscle"
    if not (AGAINST_GROUP if is_group else AGAINST_ONE).fullmatch(one[1]):
        return None
    found = named_the_other_way(store, muscle) if is_group else opponent_of(store, muscle)
    if not found:
        return None
    label = store.structures[muscle].label
    shown = in_order(store, found)
    others = sorted(
        store.structures[id].label
        for id in working_against(store, muscle).keys() - {id for one in found for id in store.within(one)}
    )
    also = f" Against some of what {label} does also: {listing(others)}." if others else ""
    said = f"{capital(listing(one.structure.label for one in shown))}.{also}"
    return plainly(store, text, f"Which muscle mainly works against {label}?", shown, said=said)


def opponent_of(store: Store, muscle: str) -> Evidence:
    """Return the one muscle that works tell of as antagonist, or is named the other way, or mainly makes the opposite."""
    if found := told_antagonist(store, muscle) or named_the_other_way(store, muscle):
        return found
    actions = movements_of(store, muscle)
    main = main_actions(store, actions) or actions
    opposite = tuple({fact.object for fact in store.facts_of(OPPOSITE_OF) if fact.subject in main})
    if len(main) != 1 or len(opposite) != 1:
        return {}
    question = Question("structures", ("muscle",), (Condition((HAS_ACTION,), "subject", opposite, ""),))
    chief = chief_movers(store, question, evidence(store, question), just_one=True)
    return {} if muscle in chief else chief


def told_antagonist(store: Store, muscle: str) -> Evidence:
    """Return the one muscle that what is told of another names in one sentence with the word antagonist."""
    told: Evidence = {}
    for said, fact in sentences_on(store, muscle):
        others = [id for id in named_in(store, said) if store.structures[id].kind == "muscle" and id != muscle]
        if "antagonist" in said and len(others) == 1:
            told.setdefault(others[0], []).append(fact)
    return told if len(told) == 1 else {}


def sentences_on(store: Store, id: str) -> Iterator[tuple[str, Fact]]:
    """Yield each sentence in which a structure is described, with the fact that it is."""
    for fact in store.facts_from(DESCRIBED_AS, id):
        yield from ((said, fact) for said in STOPS.split(fact.object))


def named_the_other_way(store: Store, muscle: str) -> Evidence:
    """Return the muscle named as another but for the word of what it does, if it, or a member of it, works against that."""
    words = store.structures[muscle].label.split()
    other = next(iter(store.find(" ".join([OTHER_WAY.get(words[0], ""), *words[1:]]))), None)
    against = working_against(store, muscle)
    facts = [against[id] for id in store.within(other.id) if id in against] if other else []
    return {other.id: facts} if other and facts else {}


def working_against(store: Store, muscle: str) -> dict[str, Fact]:
    """Return the muscles that work against a muscle, or against members of a group, each with a fact that says so."""
    return {fact.object: fact for id in store.within(muscle) for fact in store.facts_from(ANTAGONIST_OF, id)}


SPLIT_OFF = Pattern(
    r"X [^?]*\b(?:part|portion|slip|offshoot|tendon) of (?:which|what)(?: other)? muscle"
    r"|(?:from|of) (?:which|what)(?: other)? muscle (?:is|does) X [^?]*\b(?:part|portion|slip|offshoot)"
)
OF_ANOTHER = Pattern(r"\b(?:part|portion|slip|offshoot|tendon)s? of\b")


def split_off(store: Store, text: str) -> Answer | None:
    """Return of which muscle another passes for a part: fibularis tertius for a tendon of the long extensor of the toes."""
    one = one_of(store, text)
    if one is None or not SPLIT_OFF.fullmatch(one[1]) or kinds_in(store, one[0].ids[0]) != {"muscle"}:
        return None
    muscle = one[0].ids[0]
    told: Evidence = {}
    for said, fact in sentences_on(store, muscle):
        found = OF_ANOTHER.search(said)
        others = named_in(store, said[found.end() :]) if found else []
        if others and store.structures[others[0]].kind == "muscle" and others[0] != muscle:
            told.setdefault(others[0], []).append(fact)
    label = store.structures[muscle].label
    return (
        plainly(store, text, f"For a part of which muscle does {label} pass?", in_order(store, told)) if len(told) == 1 else None
    )


CHANNEL_ASKED = Pattern(
    r"(?:(?:in|through|along|under) )?(?:which|what) (?P<kind>groove|tunnel|canal|sulcus) (?:does X (?:run|lie|pass"
    r"|travel|go|descend)"
    r"(?: in| through| along)?|(?:holds?|contains?|lodges|houses|transmits?|carries|conducts?|receives) X)"
    r"|X (?:runs?|lies?|pass(?:es)?|travels?) (?:in|through|along) (?:which|what) (?P<kind2>groove|tunnel|canal|sulcus)"
)


def channel_of(store: Store, text: str) -> Answer | None:
    """Return the groove or tunnel in which a tendon runs: that of the cuboid, of fibularis longus."""
    one = one_of(store, text)
    asked = CHANNEL_ASKED.fullmatch(one[1]) if one else None
    if one is None or asked is None or not kinds_in(store, id := one[0].ids[0]) <= MUSCLES | TENDONS:
        return None
    kind = (asked["kind"] or asked["kind2"]).lower()
    own = {id, store.muscle_meant(id), *store.tendons_of(store.muscle_meant(id))}
    told: Evidence = {}
    for relation in (RUNS_IN, PASSES_THROUGH):
        for fact in store.facts_of(relation):
            if fact.subject in own and kind in store.structures[fact.object].label.lower():
                told.setdefault(fact.object, []).append(fact)
    label = store.structures[id].label
    return plainly(store, text, f"In which {kind} does {label} run?", in_order(store, told)) if told else None


TRAINING_ASKED = Pattern(
    r"(?:which|what|name an?) exercises? (?:trains?|strengthens?|works?|builds?|practises?|is for|are for|for|loads?) X"
    r"|X exercises?|exercises? for X|how (?:do|can|would|could|should) (?:you|one|we|i) (?:train|strengthen) X"
)


def training_of(store: Store, text: str) -> Answer | None:
    """Return the exercises that are called by a movement: inversion with a band, of inversion."""
    one = one_of(store, text)
    if one is None or not TRAINING_ASKED.fullmatch(one[1]) or not kinds_in(store, one[0].ids[0]) <= MOVEMENTS:
        return None
    motion = one[0].senses.get("motion") or one[0].ids[0].rpartition("_")[2]
    toe = "toe" if "toe" in one[0].words else ""
    by = {
        id: list(store.facts_from(LOADS, id))
        for id, structure in store.structures.items()
        if structure.kind == "exercise" and motion in words_of(structure.label) and (toe in structure.label or not toe)
    }
    by = {id: facts for id, facts in by.items() if facts}
    return plainly(store, text, f"Which exercises train {one[0].words}?", in_order(store, by)) if by else None
