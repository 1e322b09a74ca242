"""Which spinal root serves a place or a movement: by the dermatome that covers it, by the roots of the muscle that does it."""

from __future__ import annotations

import re
from collections import defaultdict

from footgraph.answers import Answer, Found, listing
from footgraph.facts import Fact
from footgraph.mentions import mentions_in
from footgraph.motions import performing
from footgraph.patterns import Pattern
from footgraph.questions import Condition, Question, evidence, kinds_in
from footgraph.saying import capital, plainly
from footgraph.several import opens_yes_no
from footgraph.store import Store
from footgraph.vocabulary import COVERS, HAS_ACTION, HAS_ROOT, INNERVATED_BY

DERMATOME = Pattern(r"\bdermatom\w*", needs=("dermatom",))
ROOT = Pattern(
    r"\b(?:spinal (?:cord )?(?:segments?|roots?|nerves?|levels?)|nerve roots?|segmental|(?:which|what) roots?|welche wurzeln?)\b",
    needs=("spinal", "root", "segment", "wurzel"),
)
FELT = Pattern(r"\b(?:skin|numb\w*|sensation|sensory|feel\w*|touch|pin-?prick|cutaneous|an(?:a)?esthe\w*|tingl\w*|haut)\b")
REFLEX = Pattern(
    r"\b(?:ankle|achilles|(?:achilles|calcaneal) tendon|triceps surae|tendo achillis)[- ](?:jerks?|reflex(?:es)?)\b"
    r"|\bachillessehnenreflex\b",
    needs=("jerk", "reflex"),
)
JERKED = "ankle_plantarflexion"
"""The movement that a tap on the calcaneal tendon brings about."""
ROOT_ASKED = Pattern(
    r"\b(?:roots?|segments?|spinal (?:nerve|level)s?|myotomes?|wurzeln?)\b",
    needs=("root", "segment", "spinal", "myotom", "wurzel"),
)
MAIN_WEIGHT = 3
"""How many voices a work counts for that calls a root the main one."""
OTHER_ASKED = Pattern(r"\b(?:which|what) (?:\w+ )?(?:muscles?|nerves?(?! roots?)|movements?|actions?|skin|area)\b")
WEAK = Pattern(
    r"\b(?:weak\w*|paraly\w+|wast\w+|lost|loss|power|cannot|fails?|denervated)\b",
    needs=("weak", "paraly", "wast", "los", "power", "cannot", "fail", "denervated"),
)
PLACES = ("region", "skin_area", "bone", "bone_feature", "group")


def dermatome(store: Store, text: str) -> Answer | None:
    """Return the root, or the roots where works are divided, whose dermatome covers the place that a question names."""
    lower = text.lower()
    if not (DERMATOME.search(lower) or (ROOT.search(lower) and FELT.search(lower))):
        return None
    mentions = mentions_in(store, text)
    named = [m.ids[0] for m in mentions if m.ids]
    if opens_yes_no(mentions) or any(m.senses.get("ask") == "count" or "not" in m.senses for m in mentions):
        return None
    roots = roots_of_dermatomes(store)
    if any(id in roots or store.structures[id].kind not in PLACES for id in named):
        return None
    places = [place for id in named if (place := places_of(store, id))]
    votes: dict[str, dict[str, Fact]] = defaultdict(dict)
    for fact in store.facts_of(COVERS):
        if fact.subject in roots and any(fact.object in place for place in places):
            for root in roots[fact.subject]:
                votes[root].setdefault(store.families.get(fact.source, fact.source), fact)
    if not votes:
        return None
    most = max(len(facts) for facts in votes.values())
    best = sorted(root for root, facts in votes.items() if len(facts) == most)
    others = sorted(root for root in votes if root not in best)
    found = [Found(store.structures[root], tuple(votes[root].values())) for root in best]
    where = listing(dict.fromkeys(store.structures[id].label for id in named if places_of(store, id)))
    said = f"{capital(listing(store.structures[root].label for root in best))}."
    if others:
        said += f" Named by fewer works: {listing(store.structures[root].label for root in others)}."
    more = [fact for root in others for fact in votes[root].values()]
    return plainly(store, text, f"Which root's dermatome covers {where}?", found, said=said, more=more)


def myotome(store: Store, text: str) -> Answer | None:
    """Return the root by which a movement or the ankle jerk is tested: that of the muscle that most works name for it."""
    lower = text.lower()
    mentions = mentions_in(store, text)
    jerk = bool(REFLEX.search(lower))
    if not ROOT_ASKED.search(lower) or FELT.search(lower) or opens_yes_no(mentions) or any("not" in m.senses for m in mentions):
        return None
    muscles = {m.ids[0] for m in mentions if m.ids and store.structures[m.ids[0]].kind == "muscle"}
    is_weak = len(muscles) == 1 and bool(WEAK.search(lower)) and not re.search(r"\broots\b", lower)
    is_other = any(m.senses.get("ask") == "count" or store.structures[m.ids[0]].kind == "nerve" for m in mentions if m.ids)
    if is_other or (muscles and not is_weak) or OTHER_ASKED.search(lower):
        return None
    motions = [m.senses["motion"] for m in mentions if m.senses.get("motion", "any") != "any"]
    sites = [m.ids[0] for m in mentions if m.ids and store.structures[m.ids[0]].kind in ("region", "joint")]
    named = tuple(m.ids[0] for m in mentions if m.ids and kinds_in(store, m.ids[0]) == {"movement"})
    if not jerk and not muscles and len(named) != 1 and len(motions) != 1:
        return None
    moved = (JERKED,) if jerk else named or (performed(store, motions[0], sites) if motions else ())
    movers = (
        evidence(store, Question("structures", ("muscle",), (Condition((HAS_ACTION,), "subject", moved, ""),))) if moved else {}
    )
    voices = {id: len(store.voices(facts)) for id, facts in movers.items()}
    if is_weak:
        movers, voices = {next(iter(muscles)): []}, {next(iter(muscles)): 1}
    if not voices:
        return None
    chief = max(voices, key=lambda id: (voices[id], id))
    told: dict[str, dict[str, Fact]] = defaultdict(dict)
    weights: dict[str, int] = defaultdict(int)
    for fact in store.facts_of(HAS_ROOT):
        if fact.subject in (chief, *store.members(chief)):
            family = store.families.get(fact.source, fact.source)
            if family not in told[fact.object]:
                weights[fact.object] += MAIN_WEIGHT if fact.part("weight") == "main" else 1
            told[fact.object].setdefault(family, fact)
    ranked = sorted(weights, key=lambda root: (-weights[root], root))
    if not ranked or (len(ranked) > 1 and weights[ranked[0]] == weights[ranked[1]]):
        return None
    root = store.structures[ranked[0]]
    of = store.structures[chief].label
    what = of if is_weak else "the ankle jerk" if jerk else store.structures[moved[0]].label
    roots = listing(store.structures[one].label for one in ranked)
    work = f"the roots of {of}" if is_weak else f"{what} is the work of {of}, whose roots"
    said = f"{root.label}: {work} are told as {roots}."
    facts = (*movers[chief][:3], *told[ranked[0]].values())
    return plainly(store, text, f"By which root is {what} tested?", [Found(root, facts)], said=said)


def performed(store: Store, motion: str, sites: list[str]) -> tuple[str, ...]:
    """Return the movements that a motion at some sites comes to, or at its home where none is named."""
    condition = performing(store, "extension" if motion == "raise" and sites else motion, sites) or performing(store, motion, [])
    return condition.others if condition else ()


def roots_of_dermatomes(store: Store) -> dict[str, list[str]]:
    """Return the roots of each area of skin that is a dermatome."""
    roots: dict[str, list[str]] = {}
    for fact in store.facts_of(INNERVATED_BY):
        if fact.subject.startswith("dermatome_") and store.structures[fact.object].kind == "spinal_root":
            roots[fact.subject] = list(dict.fromkeys([*roots.get(fact.subject, ()), fact.object]))
    return roots


def places_of(store: Store, id: str) -> set[str]:
    """Return a place with the skin over it; an empty set where no dermatome is told to cover either."""
    skin = [one.id for one in store.find(f"skin of {store.structures[id].label}")]
    places = {id, *skin}
    covered = {fact.object for fact in store.facts_of(COVERS) if fact.subject.startswith("dermatome_")}
    return places if places & covered else set()
