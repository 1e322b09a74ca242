"""What is asked of one nerve, artery, vein or root: where it lies, what sort it is, what it mainly serves, where it goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from footgraph import cases, segments, tellings
from footgraph.answers import Answer, Found, answer_of, listing
from footgraph.effects import effects
from footgraph.facts import Fact, Structure
from footgraph.mentions import named_in
from footgraph.nerve_cases import conditions_without
from footgraph.patterns import Pattern
from footgraph.questions import Condition, Evidence, Question, evidence
from footgraph.saying import capital, in_order, plainly
from footgraph.store import Store
from footgraph.territories import nerves_of_skin
from footgraph.trunk_words import in_trunk_words
from footgraph.vocabulary import (
    ANASTOMOSES_WITH,
    BRANCH_OF,
    CONTINUATION_OF,
    COVERS,
    DESCRIBED_AS,
    DORSUM,
    DRAINED_BY,
    IN_COMPARTMENT,
    INNERVATED_BY,
    LIES_BETWEEN,
    LOCATED_IN,
    MEMBER_OF,
    PART_OF,
    PASSES_BEHIND,
    PASSES_IN_FRONT_OF,
    PASSES_OVER,
    PASSES_THROUGH,
    PRESENCE,
    RECEIVES_BLOOD_FROM,
    RUNS_IN,
    SOLE,
    TESTS_FOR,
)

HALF = 2
OVER_HALF = 1.9
"""Of how many who name the foremost one must name another, for it to be told with it."""
PAIR = 2
SURE = 3
"""How many works must name a compartment for it to be told as the place of a nerve or vessel."""
MOST_OF_THEM = 0.75
"""What share of the muscles of a compartment a nerve must supply to be its nerve."""
WAYS = (PASSES_BEHIND, PASSES_IN_FRONT_OF, PASSES_OVER, PASSES_THROUGH, RUNS_IN, LOCATED_IN)
"""How a nerve or vessel is told to lie to a place."""
FELT = {
    "posterior_tibial_artery": ("medial_malleolus",),
    "dorsalis_pedis_artery": (DORSUM,),
    "popliteal_artery": ("popliteal_fossa",),
}
"""The arteries whose pulse is felt, each with the place."""
OPEN = ("end of", "effect of loss of", "sides of the pulse of")
"""What is asked otherwise too, where it is not told."""
TUNNELS = ("region", "bone_feature")
AREAS = ("region", "compartment")


def asked(store: Store, text: str) -> Answer | None:
    """Return what is asked of one nerve, vessel or root in any wording of ``trunk_words``; None where it is not told."""
    put = in_trunk_words(text)
    if depth := VEINS.match(put):
        return veins(store, text, depth[1])
    found = PROPERTY.match(put)
    named = named_in(store, found["it"]) if found else []
    if not found or len(named) != 1 or (put == text and store.structures[named[0]].kind != "artery"):
        return None  # 'origin of soleus'
    one, what = store.structures[named[0]], f"{found['what']}{found['where'] or ''}"
    if (answer := PROPERTIES[what](store, text, one)) or what in OPEN:
        return answer
    return answer_of(
        store,
        question=text,
        reading=f"{capital(put)}?",
        status="unknown",
        kind="structures",
        text=f"That is not recorded here of {one.label}.",
    )


def is_read(text: str) -> bool:
    """Tell whether a question is one of those that are answered here, so that no guess is needed what it asks."""
    return bool(PROPERTY.match(in_trunk_words(text)))


def worded(text: str) -> str:
    """Return a question of one nerve or vessel in the words in which it is read, but for those that are answered here."""
    put = in_trunk_words(text)
    return text if PROPERTY.match(put) else put


def best_told(store: Store, told: Evidence, share: float) -> Evidence:
    """Return what at least one in so many works name of those that name the foremost."""
    voices = {id: len(store.voices(facts)) for id, facts in told.items()}
    most = max(voices.values(), default=0)
    return {id: facts for id, facts in told.items() if share * voices[id] >= most}


def gathered(store: Store, facts: Iterable[Fact], *, by_subject: bool, kinds: Iterable[str] = ()) -> Evidence:
    """Return the facts by what stands at one of their ends, of some kinds; no disputed ones, and no rarities."""
    told: Evidence = {}
    for fact in facts:
        id = fact.subject if by_subject else fact.object
        if fact.standing == "agreed" and id in store.structures and (not kinds or store.structures[id].kind in kinds):
            told.setdefault(id, []).append(fact)
    return told


def said(store: Store, text: str, reading: str, told: Evidence) -> Answer | None:
    """Return what is told as an answer with a reading; None where nothing is."""
    return plainly(store, text, reading, in_order(store, told)) if told else None


def without_parts(store: Store, told: Evidence) -> Evidence:
    """Return what is told without what is part of another of it, the parts' facts with those of the whole."""
    wholes = {fact.subject: fact.object for fact in store.facts_of(PART_OF) if fact.subject in told and fact.object in told}
    kept = {id: [*facts] for id, facts in told.items() if id not in wholes}
    for part, whole in wholes.items():
        kept.get(whole, []).extend(told[part])
    return kept


def place(store: Store, text: str, one: Structure) -> Answer | None:
    """Return the compartment in which a nerve or vessel lies; of one that lies in none, the places by which it runs."""
    reading = f"Where does {one.label} lie?"
    inside = [fact for relation in (IN_COMPARTMENT, LOCATED_IN) for fact in store.facts_of(relation) if fact.subject == one.id]
    compartments = gathered(store, inside, by_subject=False, kinds=("compartment",))
    compartments = {id: facts for id, facts in compartments.items() if len(store.voices(facts)) >= SURE}
    places = passed(store, one, TUNNELS)
    sides = {id: places[id] for id in (SOLE, DORSUM) if id in places}
    return said(store, text, reading, best_told(store, compartments, HALF) or sides or best_told(store, places, HALF))


def place_at_ankle(store: Store, text: str, one: Structure) -> Answer | None:
    """Return the malleolus, or the tunnel, by which a nerve or vessel runs at the ankle."""
    by = {id: facts for id, facts in passed(store, one, TUNNELS).items() if "malleolus" in id or "tarsal_tunnel" in id}
    best = best_told(store, by, 1)
    if not best:
        return None
    label = store.structures[next(iter(best))].label
    how = {fact.relation for facts in by.values() for fact in facts}
    runs = listing(sorted(f"{store.wordings[relation].fact} {label}" for relation in how))
    read_as = f"Where does {one.label} lie at the ankle?"
    return plainly(store, text, read_as, in_order(store, best), said=f"{capital(one.label)} {runs}.")


def passed(store: Store, one: Structure, kinds: Iterable[str]) -> Evidence:
    """Return the places of some kinds by, over or through which a nerve or vessel is told to run."""
    facts = [fact for relation in WAYS for fact in store.facts_of(relation) if fact.subject == one.id]
    return gathered(store, facts, by_subject=False, kinds=kinds)


def nature(store: Store, text: str, one: Structure) -> Answer | None:
    """Return whether a nerve is motor, sensory or mixed, and whether a vein lies above or under the deep fascia."""
    if one.kind == "vein":
        sort = next((word for word in ("superficial", "deep") if f" {word} vein" in one.definition), "")
        shown = [Found(Structure("", f"{sort} vein", "group"), ())]
        return plainly(store, text, f"Is {one.label} superficial or deep?", shown, said=one.definition) if sort else None
    condition = Condition((INNERVATED_BY,), "subject", (one.id,), one.label)
    served = [
        evidence(store, Question("structures", kinds, (condition,))) for kinds in (("muscle",), ("skin_area", "joint", "region"))
    ]
    muscles, others = served
    if one.kind != "nerve" or not (muscles or others):
        return None
    sort = "mixed" if muscles and others else "motor" if muscles else "sensory"
    facts = tuple(fact for some in served for facts in list(some.values())[:2] for fact in facts[:1])
    what = listing([*(["muscles"] if muscles else []), *(["skin and joints"] if others else [])])
    return plainly(
        store,
        text,
        f"Is {one.label} motor, sensory or mixed?",
        [Found(Structure("", sort, "group"), facts)],
        said=f"{capital(sort)}: {one.label} serves {what}.",
    )


def compartments(store: Store, text: str, one: Structure) -> Answer | None:
    """Return the compartments of whose muscles a nerve supplies nearly all, or which most works tell an artery to supply."""
    reading = f"Which compartments does {one.label} serve?"
    if one.kind == "artery":
        return said(
            store, text, reading, without_parts(store, best_told(store, supplied(store, one, ("compartment",)), OVER_HALF))
        )
    condition = Condition((INNERVATED_BY,), "subject", (one.id,), one.label)
    served = evidence(store, Question("structures", ("muscle",), (condition,)))
    found: Evidence = {}
    for id, structure in store.structures.items():
        if structure.kind != "compartment" or not id.endswith("_of_leg"):
            continue
        inside = evidence(store, Question("structures", ("muscle",), (Condition((IN_COMPARTMENT,), "subject", (id,), id),)))
        met = [muscle for muscle in inside if muscle in served]
        if met and len(met) >= MOST_OF_THEM * len(inside):
            found[id] = [fact for muscle in met for fact in served[muscle][:1]]
    return said(store, text, reading, without_parts(store, found))


def supplied(store: Store, one: Structure, kinds: Iterable[str] = ()) -> Evidence:
    """Return what works tell an artery itself to supply, of some kinds, without what its branches do."""
    return gathered(
        store, (fact for fact in store.facts_of(RECEIVES_BLOOD_FROM) if fact.object == one.id), by_subject=True, kinds=kinds
    )


def region(store: Store, text: str, one: Structure) -> Answer | None:
    """Return the regions and compartments that most works tell an artery to supply."""
    told = best_told(store, supplied(store, one, AREAS), OVER_HALF)
    return said(store, text, f"Which regions does {one.label} mainly supply?", without_parts(store, told))


def served_mainly(store: Store, text: str, one: Structure) -> Answer | None:
    """Return what an artery mainly supplies: its regions, if half as many works name one as name the foremost structure."""
    whole = best_told(store, supplied(store, one), HALF)
    areas = {id: facts for id, facts in whole.items() if store.structures[id].kind in AREAS}
    told = best_told(store, areas, OVER_HALF) or whole
    return said(store, text, f"What does {one.label} mainly supply?", without_parts(store, told))


def drained(store: Store, text: str, one: Structure) -> Answer | None:
    """Return the regions that most works tell a vein to drain."""
    told = gathered(store, (fact for fact in store.facts_of(DRAINED_BY) if fact.object == one.id), by_subject=True)
    return said(store, text, f"Which regions does {one.label} drain?", without_parts(store, best_told(store, told, HALF)))


def deformity(store: Store, text: str, one: Structure) -> Answer | None:
    """Return the deformity that follows the loss of a nerve."""
    found = {id: facts for id, facts in following(store, one).items() if "gait" not in id}
    told = conditions_without(store, one.id) or (found if len(found) == 1 else {})
    return said(store, text, f"Which deformity follows the loss of {one.label}?", told)


def gait(store: Store, text: str, one: Structure) -> Answer | None:
    """Return the gait that follows the loss of a nerve."""
    found = {id: facts for id, facts in following(store, one).items() if "gait" in id}
    return said(store, text, f"Which gait follows the loss of {one.label}?", found)


def following(store: Store, one: Structure) -> Evidence:
    """Return the conditions that follow the loss of a nerve."""
    return {effect.structure.id: list(effect.facts) for effect in effects(store, one.id) if effect.structure.kind == "condition"}


def effect(store: Store, text: str, one: Structure) -> Answer | None:
    """Return what the loss of a nerve is known by: what it causes, else the movements that are lost, else the skin."""
    if follows := conditions_without(store, one.id):
        return said(store, text, f"What does the loss of {one.label} cause?", follows)
    told = (cases.lost_of_kinds(store, f"lost without {one.label}", one, [kind]) for kind in ("movement", "skin_area"))
    return next((answer for answer in told if answer and answer.found), None)


def pulse(store: Store, text: str, one: Structure) -> Answer | None:
    """Return where the pulse of an artery is felt: of those that are felt, over what it runs or behind which malleolus."""
    if one.id not in FELT:
        return None
    places = passed(store, one, TUNNELS)
    told = {id: facts for id, facts in places.items() if id in FELT[one.id]}
    return said(store, text, f"Where is the pulse of {one.label} felt?", told)


def pulse_between(store: Store, text: str, one: Structure) -> Answer | None:
    """Return the two structures between which the pulse of an artery is felt."""
    facts = (fact for fact in store.facts_from(LIES_BETWEEN, one.id) if "pulse" in fact.note)
    told = gathered(store, facts, by_subject=False)
    reading = f"Between which structures is the pulse of {one.label} felt?"
    return said(store, text, reading, told) if len(told) == PAIR else None


def origin(store: Store, text: str, one: Structure) -> Answer | None:
    """Return the artery from which another comes: of which it is a branch, or which it continues."""
    facts = [fact for relation in (BRANCH_OF, CONTINUATION_OF) for fact in store.facts_of(relation) if fact.subject == one.id]
    told = best_told(store, gathered(store, facts, by_subject=False, kinds=("artery",)), 1)
    return said(store, text, f"From which artery does {one.label} come?", told) if len(told) == 1 else None


ENDING = Pattern(r"\b(?:end|terminat|finish|divid|split)")
"""What asks how an artery ends, and not what it is called further on."""


def end(store: Store, text: str, one: Structure) -> Answer | None:
    """Return the artery as which another goes on, or the branches in which it ends."""
    told = gathered(
        store, (fact for fact in store.facts_of(CONTINUATION_OF) if fact.object == one.id), by_subject=True, kinds=("artery",)
    )
    best, ends = best_told(store, told, 1), last_branches(store, text, one)
    is_division = ends and (
        len(best) != 1 or (ENDING.search(text) and best.keys() <= {found.structure.id for found in ends.found})
    )
    return ends if is_division else said(store, text, f"As which artery does {one.label} go on?", best)


def last_branches(store: Store, text: str, one: Structure) -> Answer | None:
    """Return the branches in which an artery ends."""
    return tellings.end_branches(store, f"terminal branches of the {one.label}")


BESIDE = Pattern(r"\b(?:lateral|deep) plantar(?! arch)|\bdorsalis\b")
"""What names one of the two arteries that meet."""


def forming(store: Store, text: str, one: Structure) -> Answer | None:
    """Return the artery that goes on as an arch, and the one that most works tell to meet it."""
    main = gathered(store, store.facts_from(CONTINUATION_OF, one.id), by_subject=False)
    met = (fact for fact in store.facts_of(ANASTOMOSES_WITH) if fact.object in (one.id, *main))
    best = best_told(store, gathered(store, met, by_subject=True, kinds=("artery",)), 1)
    wider = {fact.object for fact in store.facts_of(BRANCH_OF) if fact.subject in best}
    other = {id: facts for id, facts in best.items() if id not in wider}
    if BESIDE.search(text):  # one of the two is named, and the other asked for
        return None
    return said(store, text, f"Which arteries form {one.label}?", main | other) if main and len(other) == 1 else None


def division(store: Store, text: str, one: Structure) -> Answer | None:
    """Return the place at which most works tell a nerve or vessel to divide."""
    told: Evidence = {}
    for fact in store.facts_from(DESCRIBED_AS, one.id):
        for at in DIVIDES.finditer(fact.object):
            for id in named_in(store, at[1]):
                if store.structures[id].kind in (*TUNNELS, "retinaculum", "muscle"):
                    told.setdefault(id, []).append(fact)
    best = {id: facts for id, facts in best_told(store, told, 1).items() if len(store.voices(facts)) > 1}
    return said(store, text, f"Where does {one.label} divide?", best) if len(best) == 1 else None


def skin_nerves(store: Store, text: str, one: Structure) -> Answer | None:
    """Return the nerves that serve the skin of a part of the limb, or the most of some part of it."""
    return said(store, text, f"Which nerves serve the skin of {one.label}?", nerves_of_skin(store, f"skin_of_{one.id}"))


VEINS = Pattern(r"^(superficial|deep) veins of the leg$")
DIVIDES = Pattern(r"\bdivid\w+ ([^.;]{4,60}?),? into\b")
"""The place at which something is told to divide."""


def veins(store: Store, text: str, depth: str) -> Answer | None:
    """Return the superficial veins of the leg, which are the saphenous ones, or the deep ones, which go with its arteries."""
    told: Evidence = {}
    if depth == "superficial":
        rare = {fact.subject for fact in store.facts_of(PRESENCE)}
        for fact in store.facts_of(MEMBER_OF):
            if fact.object == "saphenous_veins" and fact.subject not in rare:
                told.setdefault(fact.subject, []).append(fact)
    else:
        deep = {id for id, one in store.structures.items() if one.kind == "vein" and " deep vein" in one.definition}
        for fact in store.facts_of(IN_COMPARTMENT):
            if fact.subject in deep and fact.object.endswith("_of_leg") and fact.standing == "agreed":
                told.setdefault(fact.subject, []).append(fact)
    return said(store, text, f"Which are the {depth} veins of the leg?", told)


def dermatome(store: Store, text: str, one: Structure) -> Answer | None:
    """Return the places that most works tell the dermatome of a root to cover."""
    skins = {fact.subject for fact in store.facts_of(INNERVATED_BY) if fact.object == one.id}
    told = gathered(store, (fact for fact in store.facts_of(COVERS) if fact.subject in skins), by_subject=False)
    return said(store, text, f"What does the dermatome of {one.label} cover?", best_told(store, told, HALF))


def reflex(store: Store, text: str, one: Structure) -> Answer | None:
    """Return the jerk that is tested where a root may be hurt."""
    hurt = f"{one.id.removeprefix('root_')}_radiculopathy"
    facts = (fact for fact in store.facts_of(TESTS_FOR) if fact.object == hurt and fact.subject.endswith(("jerk", "reflex")))
    told = best_told(store, gathered(store, facts, by_subject=True), 1)
    return said(store, text, f"Which reflex tests {one.label}?", told) if len(told) == 1 else None


def jerk(store: Store, text: str, one: Structure) -> Answer | None:
    """Return the jerk by which a nerve is tested."""
    facts = (fact for fact in store.facts_of(TESTS_FOR) if fact.object == one.id and fact.subject.endswith("jerk"))
    return said(store, text, f"Which reflex tests {one.label}?", gathered(store, facts, by_subject=True))


def key_muscle(store: Store, text: str, one: Structure) -> Answer | None:
    """Return the muscle of the movement by which a root is tested."""
    moving = (segments.roots_moving(store, (id,)) for id in segments.TESTED if id in store.structures)
    told = {chief: list(told[one.id].values()) for chief, _, told, ranked in moving if ranked[:1] == [one.id]}
    return said(store, text, f"Which muscle tests {one.label}?", told) if len(told) == 1 else None


PROPERTIES: dict[str, Callable[[Store, str, Structure], Answer | None]] = {
    "division of": division,
    "nerves of the skin of": skin_nerves,
    "arteries forming": forming,
    "compartments served by": compartments,
    "deformity without": deformity,
    "effect of loss of": effect,
    "end of": end,
    "gait without": gait,
    "jerk without": jerk,
    "key muscle of": key_muscle,
    "last branches of": lambda store, text, one: last_branches(store, text, one) or end(store, text, one),
    "nature of": nature,
    "origin of": origin,
    "place of": place,
    "place of at the ankle": place_at_ankle,
    "sides of the pulse of": pulse_between,
    "pulse of": pulse,
    "reflex of": reflex,
    "region drained by": drained,
    "region served by": region,
    "skin of dermatome": dermatome,
    "structures served by": served_mainly,
}
"""What answers each of the questions that ``trunk_words`` puts so, by what stands before the name, and after it."""
WHERES = (" at the ankle", " dermatome")
WHATS = tuple(dict.fromkeys(key.removesuffix(WHERES[0]).removesuffix(WHERES[1]) for key in PROPERTIES))
PROPERTY = Pattern(rf"^(?P<what>{'|'.join(WHATS)}) (?P<it>.+?)(?P<where>{'|'.join(WHERES)})?$")
"""A question that is answered here."""
