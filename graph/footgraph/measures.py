"""Questions about figures: what was measured of a structure, and which of some structures a figure puts first.

Figures are compared within one series only: the same quantity of the same thing, measured in the same way by the same
work. Where series put different structures first, that is said.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from contextlib import suppress

from footgraph.answers import Answer, Found, answer_of, listing, object_in_words
from footgraph.composed import Foremost
from footgraph.facts import Fact
from footgraph.leading import chief_movers
from footgraph.mentions import Mention, mentions_in
from footgraph.names import raw_words
from footgraph.patterns import Pattern
from footgraph.records import NamedTuple
from footgraph.saying import asked_for, capital, in_order, labels, plainly
from footgraph.several import Part, ask
from footgraph.store import GROUPS, Store
from footgraph.synonyms import SEVERAL
from footgraph.vocabulary import HAS_ACTION, HAS_FIGURE, OCCURS_AT

PCSA, ACSA = "physiological_cross_sectional_area", "anatomical_cross_sectional_area"
FORCE, STRENGTH = "maximum_isometric_force", "tensile_strength"
QUANTITIES = tuple(
    (Pattern(rf"\b(?:{words})\b"), quantities)
    for words, quantities in {
        r"pcsa|physiological cross[- ]section(?:s|al areas?)?": (PCSA,),
        r"csa|cross[- ]section(?:s|al areas?)?": (PCSA, ACSA),
        r"volumes?": ("muscle_volume",),
        r"mass|weight|how heavy": ("muscle_mass",),
        r"pennation(?: angle)?": ("pennation_angle",),
        r"slack length": ("tendon_slack_length",),
        r"(?:slow[- ]twitch|type (?:1|i|one))(?: muscle)? (?:fib(?:re|er)s?|share)": ("slow_twitch_share",),
        r"(?:fib(?:re|er)|fascicle)s?(?: lengths?)?|length of (?:the |its )?fib(?:re|er)s": (
            "fibre_length",
            "optimal_fibre_length",
        ),
        r"(?:moment|lever) arms?": ("moment_arm",),
        r"range of (?:motion|movement)|rom|ranges?|how many degrees|degrees|how much|how far": ("range_of_motion",),
        r"frequency|prevalence|percent(?:age)?|proportion|how (?:often|common|frequent(?:ly)?|many people)": ("frequency",),
        r"force|strength|how strong|load at failure|failure load|ultimate load": (FORCE, STRENGTH, PCSA),
        r"stiffness|how stiff": ("stiffness",),
        r"thickness|how thick": ("thickness",),
        r"width|breadth|how (?:wide|broad)": ("width",),
        r"diameter|calib(?:re|er)": ("diameter",),
        r"length|how long": ("length", "muscle_length"),
        r"fus(?:e|es|ion)": ("fusion_of_ossification_centre",),
        r"ossif(?:y|ies|ication)": ("appearance_of_ossification_centre",),
    }.items()
)
"""Words for quantities, the more exact ones first."""
OF_FIBRES_AND_LEVERS = 9
"""How many of the first of them can stand beside a superlative: 'longest fibres', 'largest moment arm'."""
MODIFIERS = r"(?:(?:normal|average|mean|typical|usual|maximal|maximum|isometric|peak|total|expected|passive|active)\s+)*"
ASKS = Pattern(
    rf"^\W*(?:(?:what(?:'s| is| are| was)|give(?: me)?|state|tell me)\s+(?:the\s+)?{MODIFIERS}"
    r"|how (?:long|wide|thick|strong|heavy|stiff|broad|much|far|often|common|frequent|frequently|many degrees|many people)\b"
    r"|(?:in\s+)?what (?:percent(?:age)?|proportion|range)\b|(?:when|at what age) (?:do|does|is)\b)"
)
FRAGMENT = 6
"""The most words of a question that only names a structure and a quantity: 'soleus PCSA'."""
EXTENSIVE = frozenset(("muscle_volume", "muscle_mass", PCSA, ACSA, FORCE))
"""Quantities of a muscle that are the sum of those of its heads."""
FOREMOST = {
    "strongest": (1, (STRENGTH, FORCE, PCSA)),
    "most powerful": (1, (FORCE, PCSA, STRENGTH)),
    "most forceful": (1, (FORCE, PCSA)),
    "weakest": (-1, (STRENGTH, FORCE, PCSA)),
    "biggest": (1, ("muscle_volume", PCSA)),
    "largest": (1, ("muscle_volume", PCSA)),
    "smallest": (-1, ("muscle_volume", PCSA)),
    "heaviest": (1, ("muscle_mass", "muscle_volume")),
    "lightest": (-1, ("muscle_mass", "muscle_volume")),
    "longest": (1, ("length", "muscle_length", "share_of_gait_cycle")),
    "shortest": (-1, ("length", "muscle_length", "share_of_gait_cycle")),
    "thickest": (1, ("thickness",)),
    "thinnest": (-1, ("thickness",)),
    "widest": (1, ("width",)),
    "broadest": (1, ("width",)),
    "narrowest": (-1, ("width",)),
    "stiffest": (1, ("stiffness",)),
}
GERMAN = {
    "stärkste": "strongest",
    "schwächste": "weakest",
    "größte": "largest",
    "grösste": "largest",
    "kleinste": "smallest",
    "schwerste": "heaviest",
    "längste": "longest",
    "kürzeste": "shortest",
    "dickste": "thickest",
    "dünnste": "thinnest",
    "breiteste": "widest",
}
SUPERLATIVE = Pattern(rf"\b({'|'.join((*FOREMOST, *GERMAN))})[rnsm]?\b")
NUMBERED = Pattern(
    rf"\b(?P<n>{'|'.join(SEVERAL)}) (?:{'|'.join(FOREMOST)})\b"
    rf"|\b(?:which|what) (?P<n2>{'|'.join(SEVERAL)}) (?!of\b)[^?]*\bare (?:the )?(?:{'|'.join(FOREMOST)})\b"
)
"""'The two strongest', 'which two muscles are the strongest'."""
CARRIES = frozenset(("has", "have", "with", "the"))
SETTINGS = frozenset(("foot", "leg", "human_body"))
SHOWN = 6


class Series(NamedTuple):
    """What makes figures comparable: the quantity, what it was taken of and at, the unit, the method and the work."""

    quantity: str
    of: str
    at: str
    unit: str
    method: str
    source: str


def series_of(fact: Fact) -> Series:
    quantity, of, at, unit, method = (fact.part(name) for name in ("quantity", "of", "at", "unit", "method"))
    return Series(quantity, of, at, unit, method, fact.source)


def number_of(fact: Fact) -> float | None:
    with suppress(ValueError):
        return float(fact.object)
    return None


def measured(store: Store, text: str) -> Answer | None:
    """Return the figures of a quantity of what a question names: 'what is the range of dorsiflexion of the ankle'."""
    words = raw_words(text)
    if not ASKS.search(text) and len(words) > FRAGMENT:
        return None
    mentions = mentions_in(store, text)
    named = [m.ids[0] for m in mentions if m.ids]
    quantities = tuple(id for id in named if store.structures[id].kind == "quantity") or quantities_in(text)
    names = [m for m in mentions if m.ids and not set(m.ids[:1]) & (SETTINGS | set(quantities))]
    motions = [m.senses["motion"] for m in mentions if not m.ids and "motion" in m.senses]
    if not quantities or not (names or motions):
        return None
    facts = [fact for fact in store.facts_of(HAS_FIGURE) if fact.part("quantity") in quantities]
    for name in names:
        near = {id for one in name.ids for id in (one, *store.members(one))}
        facts = [fact for fact in facts if near & speaks_of(store, fact)]
    for motion in motions:
        facts = [fact for fact in facts if motion in said_of(store, fact)]
    whose = {found[0].lower() for found in OF_WHOM.finditer(text)}
    facts = [fact for fact in facts if whose <= said_of(store, fact)]
    said_too = [word for word in words if any(word in raw_words(fact.part("of")) for fact in facts)]
    facts = [fact for fact in facts if all(word in said_of(store, fact) for word in said_too if word not in COMMON)] or facts
    if not facts:
        return None
    by_subject: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        by_subject[fact.subject].append(fact)
    if len(by_subject) > SHOWN:
        return None
    found = [Found(store.structures[id], tuple(told)) for id, told in by_subject.items()]
    told = [f"{capital(one.structure.label)}: {figures_in_words(store, one.facts)}." for one in found]
    asked = listing(dict.fromkeys(store.structures[fact.part("quantity")].label for fact in facts))
    read_as = f"What is the {asked} of {listing(labels(store, found))}?"
    return plainly(store, text, read_as, found, said=" ".join(told), kind="description")


OF_WHOM = Pattern(
    r"\b(?:children|infants|newborns?|adolescents|women|men|females?|males?|elderly|diabetics?|athletes|types?|twitch|potential"
    r"|ratio)\b",
)
"""Words for those a figure was taken of, and for figures of another kind, which the figure itself must tell."""
COMMON = frozenset(("a", "an", "and", "at", "by", "for", "from", "in", "is", "of", "on", "or", "the", "to", "with"))


def quantities_in(text: str) -> tuple[str, ...]:
    """Return the quantities that the first exact word for one in a question means.

    >>> quantities_in("what is the PCSA of soleus")
    ('physiological_cross_sectional_area',)
    """
    return next((quantities for words, quantities in QUANTITIES if words.search(text)), ())


def speaks_of(store: Store, fact: Fact) -> set[str]:
    """Return the structures that a figure is told of: its subject, where it is taken, and the joints of a movement."""
    ends = {fact.subject, fact.part("at")}
    return ends | {move.object for move in store.facts_of(OCCURS_AT) if move.subject in ends}


def said_of(store: Store, fact: Fact) -> set[str]:
    """Return the words of what a figure is told of."""
    ends = " ".join(store.structures[id].label for id in (fact.subject, fact.part("at")) if id in store.structures)
    return set(raw_words(f"{ends} {fact.part('of')} {fact.part('method')} {fact.part('sample')}"))


def figures_in_words(store: Store, facts: Iterable[Fact]) -> str:
    """Return figures with what makes each exact, without their subject, each quantity named once."""
    by_quantity: dict[str, list[str]] = defaultdict(list)
    for fact in facts:
        thing, parts = object_in_words(store, fact)
        quantity = store.structures[fact.part("quantity")].label
        by_quantity[quantity].append(thing.removeprefix(quantity).strip() + (f" ({'; '.join(parts)})" if parts else ""))
    return "; ".join(f"{quantity} {'; '.join(list(dict.fromkeys(told))[:SHOWN])}" for quantity, told in by_quantity.items())


class Superlative(NamedTuple):
    """What a superlative asks: its English word, which end (1 the most, -1 the least), by what quantities, of what else."""

    word: str
    sign: int
    quantities: tuple[str, ...]
    rest: str


def superlative_in(text: str) -> Superlative | None:
    """Return the first superlative of a question, with the quantities that the word itself means.

    >>> superlative_in("the stiffest ligament of the ankle")
    Superlative(word='stiffest', sign=1, quantities=('stiffness',), rest='the ligament of the ankle')
    """
    found = SUPERLATIVE.search(text)
    if not found:
        return None
    word = GERMAN.get(found[1].lower(), found[1].lower())
    rest = f"{text[: found.start()]} {text[found.end() :]}"
    return Superlative(word, *FOREMOST[word], " ".join(rest.split()))


def foremost(store: Store, text: str) -> Answer | None:
    """Return which of what a question asks for a figure puts first: 'the strongest plantarflexor'."""
    asked = superlative_in(text)
    return by_figures(store, text, asked) if asked else None


def foremost_by_name(store: Store, text: str) -> Answer | None:
    """Return which of what a question asks for the figure that it names puts first: 'which flexor has the longest fibres'."""
    asked = superlative_in(text)
    if not asked:
        return None
    for words, quantities in QUANTITIES[:OF_FIBRES_AND_LEVERS]:
        if words.search(asked.rest):
            named = asked._replace(quantities=quantities)
            if quantities == ("moment_arm",):
                return by_moment_arm(store, text, named)
            rest = " ".join(one for one in words.sub(" ", asked.rest).split() if one.lower() not in CARRIES)
            return by_figures(store, text, named._replace(rest=rest))
    return None


MORE = {
    "stronger": ("strongest", ()),
    "more powerful": ("most powerful", ()),
    "weaker": ("weakest", ()),
    "bigger": ("biggest", ()),
    "larger": ("largest", ("range_of_motion",)),
    "smaller": ("smallest", ("range_of_motion",)),
    "heavier": ("heaviest", ()),
    "lighter": ("lightest", ()),
    "longer": ("longest", ()),
    "shorter": ("shortest", ()),
    "thicker": ("thickest", ()),
    "thinner": ("thinnest", ()),
    "wider": ("widest", ()),
    "broader": ("broadest", ()),
    "narrower": ("narrowest", ()),
    "stiffer": ("stiffest", ()),
    "greater": ("largest", ("range_of_motion",)),
    "further": ("largest", ("range_of_motion",)),
    "farther": ("largest", ("range_of_motion",)),
    "more mobile": ("largest", ("range_of_motion",)),
    "more movement": ("largest", ("range_of_motion",)),
    "more motion": ("largest", ("range_of_motion",)),
}
"""Comparatives, with the superlative whose quantities tell, and others that tell too."""
COMPARATIVE = Pattern(rf"\b({'|'.join(sorted(MORE, key=len, reverse=True))})\b")
THAN = Pattern(r"\bthan\b")


def more_than(store: Store, text: str) -> Answer | None:
    """Return whether one of two is stronger, longer or moves further than the other, by figures that measure both alike."""
    found = COMPARATIVE.search(text)
    mentions = mentions_in(store, text)
    if not found or not THAN.search(text) or "aux" not in mentions[0].senses:
        return None
    at = next((n for n, m in enumerate(mentions) if "than" in m.words.split()), 0)
    one, other = (compared_in(store, part) for part in (mentions[:at], mentions[at:]))
    one = one - other
    superlative, others = MORE[found[1].lower()]
    sign, quantities = FOREMOST[superlative]
    quantities = (*others, *quantities) if others else quantities
    if found[1].lower() in ("more movement", "more motion", "more mobile", "further", "farther") or quantities_in(text) == (
        "range_of_motion",
    ):
        quantities = ("range_of_motion",)
    if any(m.words == "running" for m in mentions):
        one = {id for id in one if not id.startswith("walking")}  # the phases of walking, whose names stand for both
    for first, second in ((a, b) for a in sorted(one) for b in sorted(other)):
        for quantity in quantities:
            ranked = [rank for rank in rankings(store, [first, second], quantity, sign) if rank.order[0][1] != rank.order[1][1]]
            firsts = [rank.order[0][0] for rank in ranked]
            if not firsts or len(set(firsts)) > 1 or store.structures[first].kind != store.structures[second].kind:
                continue
            value = firsts[0] == first
            best = ranked[0]
            told = listing(f"{store.structures[id].label} {number:g} {best.series.unit}" for id, number, _ in best.order)
            labels_of = [store.structures[id].label for id in (first, second)]
            said = f"{'Yes' if value else 'No'}, by {store.structures[quantity].label}: {told}."
            shown = [Found(store.structures[id], tuple(facts)) for id, _, facts in best.order]
            read_as = f"Is {labels_of[0]} {found[1].lower()} than {labels_of[1]}?"
            return plainly(store, text, read_as, shown, said=said, kind="yes_no", value=value)
    return None


WHICH_HAS = Pattern(
    r"^\W*(?:which|what|who)(?: (?:\w+ )?muscle| one| of the two)? has (?:the |a )?"
    r"(?P<more>larger|greater|higher|more|bigger|largest|greatest|highest|most|smaller|lower|fewer|less|smallest|lowest|fewest)\b"
    r"(?P<what>[^?,:;]*?)(?:[,:;]| [–-])\s*(?P<two>[^?]+? or [^?]+?)\W*$"
)
LESS = ("smaller", "lower", "fewer", "less", "smallest", "lowest", "fewest")


def which_has_more(store: Store, text: str) -> Answer | None:
    """Return which of two has more of the quantity that a question names, by the figures that measure both alike.

    >>> import footgraph
    >>> which_has_more(footgraph.load().store, "Which has more slow-twitch fibres, soleus or gastrocnemius?").text
    'Soleus, by share of slow-twitch fibres: soleus 70 percent and gastrocnemius 50 percent.'
    """
    found = WHICH_HAS.search(text)
    quantities = next((q for words, q in QUANTITIES[:OF_FIBRES_AND_LEVERS] if found and words.search(found["what"])), ())
    two = [m.ids[0] for m in mentions_in(store, found["two"]) if m.ids] if found else []
    if not found or len(set(two)) != 2 or not quantities:
        return None
    sign = -1 if found["more"].lower() in LESS else 1
    for quantity in quantities:
        ranked = [one for one in rankings(store, two, quantity, sign) if one.order[0][1] != one.order[1][1]]
        if not ranked or len({one.order[0][0] for one in ranked}) > 1:
            continue
        best, label = ranked[0], store.structures[quantity].label
        told = listing(f"{store.structures[id].label} {number:g} {best.series.unit}" for id, number, _ in best.order)
        first, facts = store.structures[best.order[0][0]], tuple(fact for _, _, facts in best.order for fact in facts)
        read_as = f"Which has {found['more'].lower()} by {label}: {listing(store.structures[id].label for id in two)}?"
        return plainly(store, text, read_as, [Found(first, facts)], said=f"{capital(first.label)}, by {label}: {told}.")
    read_as = f"Which has {found['more'].lower()}: {listing(store.structures[id].label for id in two)}?"
    said = "No work here measures both alike, or works differ which."
    return answer_of(store, question=text, reading=read_as, status="unknown", kind="structures", text=said)


def compared_in(store: Store, mentions: Sequence[Mention]) -> set[str]:
    """Return what one side of a comparison can mean: the structures it names, or the movements of a motion."""
    ids = {id for m in mentions for id in m.ids if store.structures[id].kind not in ("quantity", "region")}
    motions = {m.senses["motion"] for m in mentions if not m.ids and "motion" in m.senses}
    moves = {fact.subject for fact in store.facts_of(OCCURS_AT) if fact.part("motion") in motions}
    places = {leaf for m in mentions for id in m.ids for leaf in store.leaves(id)}
    near = {fact.subject for fact in store.facts_of(OCCURS_AT) if fact.object in places}
    return ids | (moves & near or moves)


def by_figures(store: Store, text: str, asked: Superlative) -> Answer | None:
    """Return which of the structures that the rest of a question asks for the first quantity told of enough puts first."""
    part = ask(store, asked.rest)
    first = number_first(text)
    candidates = [id for id in part.found if store.structures[id].kind not in GROUPS] if part else []
    for quantity in asked.quantities if part and part.question.form == "structures" and len(candidates) > 1 else ():
        ranked = rankings(store, candidates, quantity, asked.sign)
        is_named = asked.quantities != FOREMOST[asked.word][1]  # 'the largest PCSA' asks for no more than is measured
        if part and ranked and (is_named or tells_first(store, ranked[0], candidates, asked.sign)):
            said = f"{asked.word} of the {asked_for(store, part.question)}"
            if first > 1:
                if moves(part):  # of all the force of a muscle only a part may go into one of its movements
                    return first_movers(store, text, part, first)
                return first_ones(store, text, f"{first} {said}", first, ranked)
            most = Foremost(part.question, tuple(ranked[0].series._asdict().items()), asked.sign > 0, by_heads(ranked[0]))
            return first_of(store, text, said, len(candidates), ranked)._replace(asked=most)
    return None


def number_first(text: str) -> int:
    """Return how many a superlative asks for: two in 'the two strongest invertors', else one.

    >>> number_first("the two strongest invertors"), number_first("the strongest of the two heads")
    (2, 1)
    """
    found = NUMBERED.search(text)
    return SEVERAL[(found["n"] or found["n2"]).lower()] if found else 1


def moves(part: Part) -> bool:
    """Tell whether a question asks who makes a movement."""
    return any(HAS_ACTION in one.relations for one in part.question.conditions)


def by_moment_arm(store: Store, text: str, asked: Superlative) -> Answer | None:
    """Return which muscle has the largest or smallest moment arm for a movement, by its motion and, if named, its joint."""
    mentions = mentions_in(store, text)
    motions = {m.senses["motion"] for m in mentions if "motion" in m.senses}
    joints = {m.ids[0] for m in mentions if m.ids and store.structures[m.ids[0]].kind == "joint"}
    told: dict[str, set[str]] = defaultdict(set)
    for fact in store.facts_of(HAS_FIGURE):
        at = fact.part("at")
        if fact.part("quantity") == "moment_arm" and motions <= said_of(store, fact) and joints <= speaks_of(store, fact):
            told[at].add(fact.subject)
    if not motions or len(told) != 1:
        return None
    ((at, muscles),) = told.items()
    ranked = [one for one in rankings(store, sorted(muscles), "moment_arm", asked.sign) if one.series.at == at]
    said = f"{asked.word} moment arm for {store.structures[at].label}"
    return first_of(store, text, said, len(muscles), ranked) if ranked else None


class Ranking(NamedTuple):
    """Candidates in the order of a series of figures, the foremost first, each with its value and the facts of it."""

    series: Series
    order: list[tuple[str, float, list[Fact]]]


def first_movers(store: Store, text: str, part: Part, number: int) -> Answer | None:
    """Return the prime movers of the movement asked about, where they are as many as are asked for."""
    chief = chief_movers(store, part.question, part.found)
    if len(chief) != number:
        return None
    return plainly(store, text, f"Chief of the {asked_for(store, part.question)}?", in_order(store, chief))


def first_ones(store: Store, text: str, asked: str, number: int, ranked: Sequence[Ranking]) -> Answer | None:
    """Return the first few by the fullest ranking, where no other ranking that holds as many puts others first."""
    longer = [one for one in ranked if len(one.order) > number]
    if not longer:
        return None
    best, *rivals = longer
    firsts = {frozenset(id for id, _, _ in one.order[:number]) for one in (best, *rivals)}
    if len(firsts) > 1:
        return None
    quantity = store.structures[best.series.quantity].label
    told = listing(f"{store.structures[id].label} {value:g} {best.series.unit}" for id, value, _ in best.order[: number + 1])
    shown = [Found(store.structures[id], tuple(facts)) for id, _, facts in best.order[:number]]
    said = f"{capital(listing(one.structure.label for one in shown))}, by {quantity}: {told}."
    return plainly(store, text, f"{capital(asked)}, by {quantity}?", shown, said=said)


def tells_first(store: Store, ranking: Ranking, candidates: Sequence[str], sign: int) -> bool:
    """Tell whether a ranking holds all of some candidates; where the most is asked for, more than half, or some muscles.

    Whatever is not measured may well be the least; of muscles it is the larger ones that are measured.
    """
    if any(CONTRARY[sign].search(fact.note) for fact in ranking.order[0][2]):
        return False  # what a work calls the smallest of all is not the largest of the two that are measured
    if sign < 0 or len(ranking.order) == len(candidates):
        return len(ranking.order) == len(candidates)
    are_muscles = all(store.structures[id].kind == "muscle" for id in candidates)
    return are_muscles or 2 * len(ranking.order) > len(candidates)


CONTRARY = {1: Pattern(r"\b(?:small|short|low|weak)est\b"), -1: Pattern(r"\b(?:larg|long|high|strong)est\b")}
"""What a work calls the least, where the most is asked for, and the other way round."""


def rankings(store: Store, candidates: Sequence[str], quantity: str, sign: int) -> list[Ranking]:
    """Return the rankings by each series of a quantity that measures all, or three, of some structures, the fullest first."""
    of_series: dict[Series, dict[str, list[Fact]]] = defaultdict(lambda: defaultdict(list))
    for fact in store.facts_of(HAS_FIGURE):
        series = series_of(fact)
        if series.quantity == quantity and number_of(fact) is not None:
            of_series[series][fact.subject].append(fact)
    ranked = []
    for series, told in of_series.items():
        order = [(id, *value) for id in candidates if (value := value_of(store, id, told, quantity))]
        if len(order) > 2 or len(order) == len(candidates) or (quantity in EXTENSIVE and sign > 0 and len(order) > 1):
            ranked.append(Ranking(series, sorted(order, key=lambda one: (-sign * one[1], one[0]))))
    if quantity in EXTENSIVE and sign > 0:
        ranked = [one for one in ranked if not is_exceeded(one, candidates, of_series, store)]
    return sorted(ranked, key=lambda one: (-len(one.order), one.series))


def is_exceeded(
    ranking: Ranking, candidates: Sequence[str], of_series: dict[Series, dict[str, list[Fact]]], store: Store
) -> bool:
    """Tell whether one of the candidates that a ranking does not hold is more by another series than what it puts first."""
    ranked, most = {id for id, _, _ in ranking.order}, ranking.order[0][1]
    values = [
        value[0]
        for series, told in of_series.items()
        for id in candidates
        if series.unit == ranking.series.unit and id not in ranked
        if (value := value_of(store, id, told, ranking.series.quantity))
    ]
    return any(value > most for value in values)


def value_of(store: Store, id: str, told: dict[str, list[Fact]], quantity: str) -> tuple[float, list[Fact]] | None:
    """Return the mean of a structure's figures in a series; of an extensive quantity else the sum of all its heads'."""
    if id in told:
        return mean_of(told[id]), told[id]
    heads = store.members(id)
    if quantity in EXTENSIVE and len(heads) > 1 and all(head in told for head in heads):
        return sum(mean_of(told[head]) for head in heads), [fact for head in heads for fact in told[head]]
    return None


def by_heads(ranking: Ranking) -> bool:
    """Tell whether a ranking adds up the figures of heads for any muscle."""
    return any(fact.subject != id for id, _, facts in ranking.order for fact in facts)


def mean_of(facts: Sequence[Fact]) -> float:
    return sum(number_of(fact) or 0.0 for fact in facts) / len(facts)


def first_of(store: Store, text: str, asked: str, number: int, ranked: Sequence[Ranking]) -> Answer:
    """Return the answer by the fullest ranking, and which others another series puts first."""
    best = ranked[0]
    (id, value, facts), *others = best.order
    quantity = store.structures[best.series.quantity].label
    unit = best.series.unit
    by = f"{quantity}{f' ({best.series.of})' if best.series.of else ''}"
    said = f"{capital(store.structures[id].label)}, by {by}: {value:g} {unit}."
    said += " Then " + listing(f"{store.structures[one].label} {v:g}" for one, v, _ in others[:4]) + "."
    if len(best.order) < number:
        said += f" Only {len(best.order)} of {number} were measured so."
    rivals = [one for one in ranked[1:] if any(other == id for other, _, _ in one.order)]
    firsts = dict.fromkeys(one.order[0][0] for one in rivals if one.order[0][0] != id)
    if firsts:
        said += f" Other series of measurements put first {listing(store.structures[one].label for one in firsts)}."
    more: Iterable[Fact] = (fact for one in best.order[1:5] for fact in one[2])
    return plainly(
        store,
        text,
        f"{capital(asked)}{'' if quantity in asked else f', by {quantity}'}?",
        [Found(store.structures[id], tuple(facts))],
        said=said,
        more=more,
    )
