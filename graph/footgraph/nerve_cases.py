"""Nerves in practice: which an ankle block numbs, what follows where one is lost, which compartment is under pressure."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from footgraph.answers import Answer, Found, answer_of
from footgraph.facts import Fact
from footgraph.losses import losses
from footgraph.matching import sentences
from footgraph.mentions import mentions_in
from footgraph.patterns import Pattern
from footgraph.questions import Evidence, kinds_in
from footgraph.saying import in_order, plainly
from footgraph.several import ask, opens_yes_no
from footgraph.signs import signs_in
from footgraph.store import Store
from footgraph.vocabulary import BRANCH_OF, CAUSED_BY, DESCRIBED_AS, IN_COMPARTMENT, IN_LAYER, INNERVATED_BY

BLOCK = Pattern(
    r"\b(?:ankle|foot)[- ]blocks?\b|\b(?:block\w*|numb\w*|an(?:a)?esth\w*|inject\w*|infiltrat\w*)\b[^?]{0,40}\bat the ankle\b"
    r"|\bat the ankle\b[^?]{0,60}\b(?:block\w*|numb\w*|an(?:a)?esth\w*|inject\w*)\b"
)
NERVES_ASKED = Pattern(
    r"\bnerves\b|\b(?:four|five|4|5|fifth|fourth|last|remaining|other|missing) (?:[a-z]+ )?nerves?\b|\bnerves? (?:is|are)"
    r" missing\b"
)
SOME_ONLY = Pattern(
    r"\b(?:superficial|deep|deeper|subcutaneous|two|three|sciatic|femoral|not|without|branch(?:es)? of|beneath|plantar nerves"
    r"|numb in|go(?:es)? numb|which nerve is)\b",
)
"""Words that ask for some of the nerves of an ankle block."""
ONE_MISSING = Pattern(r"\b(?:fifth|fourth|last|remaining|missing|completes?|left|other)\b")
FEWEST_IN_BLOCK = 5


def ankle_block(store: Store, text: str) -> Answer | None:
    """Return the nerves that an ankle block numbs, as one work names them all; or the one that a list of the others lacks."""
    if "ankle_block" not in store.structures or not BLOCK.search(text) or not NERVES_ASKED.search(text):
        return None
    mentions = mentions_in(store, text[:300])
    if opens_yes_no(mentions):
        return None
    counts = any(m.senses.get("ask") == "count" for m in mentions)
    named = {id for m in mentions for id in m.ids[:1] if store.structures[id].kind == "nerve"}
    told: Counter[str] = Counter()
    facts: list[Fact] = [fact for fact in store.facts_of(DESCRIBED_AS) if fact.subject == "ankle_block"]
    for fact in facts:
        told.update({id for m in mentions_in(store, fact.object) for id in m.ids[:1] if store.structures[id].kind == "nerve"})
    above = {"sciatic_nerve", "femoral_nerve"}
    nerves = [id for id, times in told.items() if times > 1 and id not in above]
    if len(nerves) != FEWEST_IN_BLOCK:
        return None
    if named:
        nerves = [id for id in nerves if id not in named] if ONE_MISSING.search(text) and len(named) > 2 and not counts else []
    elif SOME_ONLY.search(text):
        return None
    met: Evidence = dict.fromkeys(sorted(nerves), facts)
    if met and counts:
        how_many = "How many nerves does an ankle block numb?"
        return plainly(store, text, how_many, in_order(store, met), kind="count", value=len(met))
    return plainly(store, text, "Which nerves does an ankle block numb?", in_order(store, met)) if met else None


AND_LOSS = Pattern(
    r"^(?P<first>[^?]*?\bnerve\b[^?]*?)[,;]? and (?:what|which (?:condition|deformity|gait|sign|problem|palsy|picture)) "
    r"(?:does|do|would|will|is|happens|follows|results?|comes|occurs|appears|arises)\b[^?]*?"
    r"\b(?:los\w+|lesion|injur\w+|damag\w+|palsy|cut\w*|paralys\w+|when it|if it|its)\b[^?]*\W*$"
)
CAUSES_WHAT = Pattern(
    r"^\W*(?:what|which (?:condition|deformity|gait|sign)) (?:does|do|would|will|is|results? from|follows|comes of)\b"
    r"[^?]*?\b(?:loss|losing|lesion|injury|damage|palsy|paralysis|cutting|division)\b[^?]*\W*$"
    r"|\b(?:loss|losing|lesion|injury|damage|palsy|paralysis|cutting|division)\b[^?]*\b(?:causes?|leads? to|results? in"
    r"|produces?|gives?)"
    r"(?: (?:what|which (?:condition|deformity|gait|sign)))?\W*$"
)
OF_PARTS = Pattern(r"\b(?:movements?|motions?|actions?|muscles?|skin|areas?|patch|sensation|sensory|reflex|nerve)\b")
"""What is lost of which a case asks for a kind, and no picture that follows."""


def loss_causes(store: Store, text: str) -> Answer | None:
    """Return a nerve with what its loss causes: 'which nerve supplies ..., and what does losing it cause'; or that alone."""
    if both := AND_LOSS.match(text):
        part = ask(store, both["first"])
        nerves = [id for id in part.found if store.structures[id].kind == "nerve"] if part else []
        if part is None or len(nerves) != 1 or not (follows := conditions_without(store, nerves[0])):
            return None
        label = store.structures[nerves[0]].label
        found = in_order(store, {nerves[0]: part.found[nerves[0]]}) + in_order(store, follows)
        return plainly(store, text, f"Which nerve is it, and what does the loss of {label} cause?", found)
    asks = CAUSES_WHAT.search(text)
    if not asks or OF_PARTS.search(NERVE_NAME.sub("", text)):
        return None
    mentions = mentions_in(store, text[:300])
    named = list(dict.fromkeys(id for m in mentions for id in m.ids[:1]))
    if len(named) != 1 or store.structures[named[0]].kind != "nerve" or opens_yes_no(mentions):
        return None
    follows = conditions_without(store, named[0])
    label = store.structures[named[0]].label
    return plainly(store, text, f"What does the loss of {label} cause?", in_order(store, follows)) if follows else None


NERVE_NAME = Pattern(r"\b(?:[a-z]+ ){0,3}nerve\b")


def conditions_without(store: Store, nerve: str) -> Evidence:
    """Return the conditions that established works tell to be caused by the loss of a nerve."""
    found: Evidence = {}
    for fact in store.facts_of(CAUSED_BY):
        if fact.object == nerve and fact.part("way") == "loss" and fact.part("certainty") == "established":
            found.setdefault(fact.subject, []).append(fact)
    most = max((len(store.voices(facts)) for facts in found.values()), default=0)
    return {id: facts for id, facts in found.items() if len(store.voices(facts)) == most}


TWO_NERVES = Pattern(
    r"\b(?:(?:divided|split|dual|double|mixed|shared|two-fold|twofold) (?:nerve |motor )?(?:supply|innervation)"
    r"|(?:draws?|drawing|depends?|relies|rely) on (?:both|the two|two)(?: plantar)?(?: nerves?)?|(?:supplied|innervated"
    r"|served|shared) "
    r"(?:by|between) (?:both|the two|two)(?: plantar)?(?: nerves?)?|(?:divided|shared|split) (?:between|by) (?:both|the two"
    r"|two|the plantar)"
    r"|both plantar nerves|two plantar nerves|two (?:different )?nerves)\b"
)
SERIES = Pattern(r"\b(?:which|what|name)\b[^?]*\bmuscles\b|\bmuscles\b[^?]*\?")


def of_two_nerves(store: Store, text: str) -> Answer | None:
    """Return the series of muscles in the sole whose members have different nerves: the lumbricals."""
    if not TWO_NERVES.search(text) or not SERIES.search(text):
        return None
    mentions = mentions_in(store, text[:300])
    named = [id for m in mentions for id in m.ids[:1]]
    layers = [id for id in named if store.structures[id].kind == "layer"]
    others = [id for id in named if store.structures[id].kind in ("muscle", "compartment")]
    if opens_yes_no(mentions) or others or any("not" in m.senses for m in mentions) or not (layers or "sole" in text.lower()):
        return None
    nerves: dict[str, Counter[str]] = defaultdict(Counter)
    for fact in store.facts_of(INNERVATED_BY):
        for leaf in store.leaves(fact.subject):
            nerves[leaf][fact.object] += 1
    met: Evidence = {}
    for fact in store.facts_of(IN_LAYER):
        leaves = store.leaves(fact.subject)
        if len(leaves) > 1 and (not layers or fact.object in layers) and kinds_in(store, fact.subject) == {"muscle"}:
            chief = {nerves[leaf].most_common(1)[0][0] for leaf in leaves if nerves[leaf]}
            if len(chief) > 1:
                met.setdefault(fact.subject, []).append(fact)
    return plainly(store, text, "Which muscles of the sole have two nerves between them?", in_order(store, met)) if met else None


TWO_LAYERS = Pattern(
    r"\b(?P<one>first|second|third|fourth|1st|2nd|3rd|4th)(?: \w+)? (?:layer )?(?:and|with) (?:the )?(?P<other>first|second"
    r"|third|fourth|1st|2nd"
    r"|3rd|4th)(?: \w+)? layers?\b"
)
COMMON = Pattern(r"\b(?:in common|common|shares?|shared|both|alike)\b")
OF_TOE = Pattern(r"\b(?:(?:of|to|for|on) )?(?:the )?(hallux|big toe|great toe|little toe|small toe)(?: muscles?)?\b")


def of_two_layers(store: Store, text: str) -> Answer | None:
    """Return the nerve that muscles of one layer of the sole have in common with those of another, of one toe if one is named."""
    found = TWO_LAYERS.search(text)
    if not found or not COMMON.search(text) or not re.search(r"\bnerve\b", text, re.I) or opens_yes_no(mentions_in(store, text)):
        return None
    toe = OF_TOE.search(text)
    served: list[Evidence] = []
    for layer in (found["one"], found["other"]):
        muscles = ask(store, f"which muscles of the {layer} layer {f'insert on the {toe[1]}' if toe else 'of the sole'}")
        nerves: Evidence = {}
        for id in muscles.found if muscles else ():
            part = ask(store, f"which nerve supplies {store.structures[id].label}")
            for nerve, facts in (part.found if part else {}).items():
                nerves.setdefault(nerve, []).extend(facts)
        served.append(nerves)
    met = {id: [*facts, *served[1][id]] for id, facts in served[0].items() if id in served[1]}
    read_as = f"Which nerve do muscles of the {found['one']} and the {found['other']} layer share?"
    return plainly(store, text, read_as, in_order(store, met)) if met else None


BEFORE_DIVIDING = Pattern(
    r"\bbefore (?:its (?:division|bifurcation)|(?:it )?(?:divid|split|fork|bifurcat|branch)\w*)|\b(?:trunk|stem) of the\b"
)
FROM_TRUNK = Pattern(r"\bbefore the nerve divides\b")


def before_dividing(store: Store, text: str) -> Answer | None:
    """Return the muscles that a nerve is told to supply before it divides, where those are asked for."""
    mentions = mentions_in(store, text) if BEFORE_DIVIDING.search(text) else []
    nerves = {id for m in mentions for id in m.ids[:1] if store.structures[id].kind == "nerve"}
    asks_muscles = any(m.senses.get("kind") == "muscle" for m in mentions)
    nerve = nerves.pop() if len(nerves) == 1 else ""
    told: Evidence = defaultdict(list)
    for fact in store.facts_of(INNERVATED_BY) if nerve and asks_muscles and not opens_yes_no(mentions) else ():
        if fact.object == nerve and FROM_TRUNK.search(fact.note) and kinds_in(store, fact.subject) <= {"muscle"}:
            told[fact.subject].append(fact)
    label = store.structures[nerve].label if nerve else ""
    return plainly(store, text, f"Which muscles does {label} supply before it divides?", in_order(store, told)) if told else None


COMPARTMENT_ASKED = Pattern(
    r"\b(?:which|what) (?:leg |muscle |fascial )?compartments?\b|\bcompartments?\b[^?.]*\?\s*$|\bmuscles (?:lie|are) in the"
    r" compartment\b"
)
PRESSURE = Pattern(
    r"\b(?:pressure|pain\w*|agony|agonising|tense|tight|hard|swollen|at risk|fracture|numb\w*|tingl\w*|syndrome|passive\w*"
    r"|stretch\w*)\b",
)
STRETCHED = Pattern(
    r"\b(?:pain\w*|agon\w+|hurts?|tender|sore|worse|scream\w*)\b[^.;]{0,30}?\b(?:passive\w*|stretch\w*|bending|pulling"
    r"|moving|pushing|on|with|when)\b"
    r"[^.;,]{0,60}|\bpassive\w*\b[^.;,]{0,60}",
)
OPPOSED = {
    "toe_flexion": "anterior_compartment_of_leg",
    "toe_extension": "deep_posterior_compartment_of_leg",
    "ankle_plantarflexion": "anterior_compartment_of_leg",
    "ankle_dorsiflexion": "deep_posterior_compartment_of_leg",
    "foot_inversion": "lateral_compartment_of_leg",
    "foot_eversion": "deep_posterior_compartment_of_leg",
}
"""The compartment whose muscles a movement stretches, when somebody else makes it."""
LOSING = Pattern(
    r"\b(?:numb\w*|tingl\w*|no feeling|(?:altered|reduced|less|diminished|impaired|dulled) (?:feeling|sensation"
    r"|sensibility)|cannot feel|weak\w*|cannot|can't|unable|lost|loss|insensi\w+)\b"
)
NUMB = Pattern(r"\b(?:numb\w*|tingl\w*|feel\w*|sens\w*|pins and needles)\b")
DOWN = Pattern(
    r"\b(?:toes? (?:\w+ ){0,2}?down(?:wards?)?|curl\w* (?:the |his |her )?toes?|toes? flex(?!ors?\b)\w*"
    r"|stretch\w* (?:of |on )?(?:the )?(?:(?:long|toe) )*extensors?"
    r"|(?:plantar ?)?(?:flex|bend)\w* (?:of )?(?:the |his |her )?(?:(?:great|big|lesser|outer) )?toes?(?! (?:\w+ )?up))\b",
)
UP = Pattern(
    r"\b(?:toes? (?:\w+ ){0,2}?up(?:wards?)?|toes? exten(?!sors?\b)\w*|stretch\w* (?:of |on )?(?:the )?(?:(?:long|toe) )*flexors?"
    r"|(?:exten|dorsiflex)\w* (?:of )?(?:the |his |her )?(?:(?:great|big|lesser|outer) )?toes?)\b",
)


def pressed_compartment(store: Store, text: str) -> Answer | None:
    """Return the compartment of the leg that a case tells to be under pressure, by what is numb, weak or hurts when stretched."""
    if not COMPARTMENT_ASKED.search(text) or not PRESSURE.search(text):
        return None
    told = sentences(text)[:-1] or re.split(r"[?:]", text)[:1]
    asks = sentences(text)[-1] if sentences(text) else ""
    if opens_yes_no(mentions_in(store, asks)) or re.search(r"\bmuscles\b", asks, re.I):
        return None
    named = [store.structures[m.ids[0]].kind for m in mentions_in(store, text[:300]) if "compartment" in m.words and m.ids]
    if set(named) - {"condition"}:
        return None
    votes: Counter[str] = Counter()
    facts: dict[str, list[Fact]] = defaultdict(list)
    running = {(fact.subject, fact.object): fact for fact in store.facts_of(IN_COMPARTMENT) if fact.standing == "agreed"}
    nerves = {ends: fact for ends, fact in running.items() if store.structures[ends[0]].kind == "nerve"}
    for sentence in told:
        for found in STRETCHED.finditer(sentence):
            sign = "toe_flexion" if DOWN.search(found[0]) else "toe_extension" if UP.search(found[0]) else ""
            for moved in [sign] if sign else signs_in(store, found[0]):
                votes[OPPOSED.get(moved, "")] += 1
        for clause in re.split(r"[,;]| and | but ", STRETCHED.sub(",", sentence)):
            if not LOSING.search(clause):
                continue
            signs = signs_in(store, clause, numb=bool(NUMB.search(clause)))
            hurt = {ends: losses(store, ends[0]).lost for ends in nerves}
            hurt = {ends: lost for ends, lost in hurt.items() if any(sign in lost for sign in signs)}
            fewest = min(map(len, hurt.values()), default=0)  # a trunk takes with it what its branch elsewhere takes
            for _, place in (ends for ends, lost in hurt.items() if len(lost) == fewest):
                votes[place] += 1
                facts[place] += [fact for ends, fact in nerves.items() if ends in hurt and ends[1] == place]
    votes.pop("", None)
    ranked = votes.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        has_signs = any(STRETCHED.search(sentence) or LOSING.search(sentence) for sentence in told)
        said = "The signs told of fit no one compartment."
        return answer_of(store, question=text, reading="", status="unknown", kind="structures", text=said) if has_signs else None
    one = store.structures[ranked[0][0]]
    return plainly(
        store, text, "Which compartment of the leg is under pressure?", [Found(one, tuple(dict.fromkeys(facts[one.id])))]
    )


SIZE = Pattern(
    r"\b(?P<size>larger|bigger|smaller|lesser|thicker|thinner) (?:of the (?:two )?)?(?:(?:end|terminal|final)? ?branch(?:es)?"
    r"|divisions?|components?|parts?|terminal divisions?|nerves?) of (?:the )?"
)
LARGER = frozenset(("larger", "bigger", "thicker"))
LIKE_SIZE = {"larger": "(?:larger|stronger)", "smaller": "(?:smaller|weaker)"}


def end_by_size(store: Store, text: str) -> Answer | None:
    """Return the end branch of a nerve or vessel that is defined or told of as the larger or the smaller one."""
    found = SIZE.search(text)
    if not found:
        return None
    mentions = mentions_in(store, text)
    wholes = [id.removeprefix("branches_of_") for m in mentions for id in m.ids[:1]]
    wholes = [id for id in dict.fromkeys(wholes) if id in store.structures and store.structures[id].kind in ("nerve", "artery")]
    if len(wholes) != 1 or opens_yes_no(mentions):
        return None
    size = "larger" if found["size"].lower() in LARGER else "smaller"
    whole = store.structures[wholes[0]].label
    words = f"the {size} end branch of the {whole}"
    told: Evidence = {one.id: [] for one in store.structures.values() if one.definition.lower().startswith(words)}
    in_words = re.compile(
        rf"\b{LIKE_SIZE[size]} (?:of the two )?(?:(?:end|terminal) )?(?:branch|division) of the {whole}\b"
        rf"|\bof the two (?:end|terminal) branches of the {whole} it is the {size}\b",
        re.IGNORECASE,
    )
    for fact in store.facts_of(DESCRIBED_AS):
        if in_words.search(fact.object) and any(up.object == wholes[0] for up in store.facts_from(BRANCH_OF, fact.subject)):
            told.setdefault(fact.subject, []).append(fact)
    return plainly(store, text, f"Which is {words}?", in_order(store, told)) if len(told) == 1 else None
