"""Questions of a loss: what happens when a nerve is cut or a tendon torn, and what of a movement remains."""

from __future__ import annotations

import re

from footgraph.answers import Answer, Found, answer_of, listing
from footgraph.effects import CUTTABLE, FOLLOWS, HIT, LOST, NEARLY, WEAKENED, effects, told_effects
from footgraph.facts import Structure
from footgraph.losses import LEVELS
from footgraph.mentions import mentions_in, named_in
from footgraph.motions import performing
from footgraph.patterns import Pattern
from footgraph.questions import kinds_in
from footgraph.saying import capital, labels, plainly, plural_of
from footgraph.store import Store

CUT = Pattern(
    r"\b(?:cut|severed|divided|lesion\w*|lacerat\w*|injur\w*|damag\w*|gone|torn|tears?|ruptur\w*|paraly\w*|palsy|fails?|lost|loses?|"
    r"missing|without|removed|absent|destroyed|blocked|weak)\b"
)
HAPPENS = Pattern(
    r"\b(?:what|which)\b.{0,40}\b(?:happens?|happen|follows?|results?|lost|effects?|consequences?|weakened)\b|"
    r"\bwhat if\b",
)
HIT_KINDS = {
    "movement": r"\b(?:movements?|actions?|motions?)\b",
    "exercise": r"\bexercises?\b",
    "gait_phase": r"\bphases?\b",
    "arch": r"\barch(?:es)?\b.{0,20}\b(?:support|lose|hit)|\bwhich arch",
    "condition": r"\b(?:conditions?|deformit\w+)\b",
}
"""Kinds of effect that a question about a lesion may ask for, with the words that ask."""
REMAINS = Pattern(r"\b(?:remains?|left|still|rest of|able to|can)\b")
STILL = Pattern(r"^\W*(?:can|could|is|are|does|do)\b")


def lesion(store: Store, text: str, named: list[Structure]) -> Answer | None:
    """Return what follows when a nerve, muscle, tendon or ligament is gone; of one kind, if the question asks for one."""
    if named and named[0].kind == "condition":  # 'when the Achilles tendon ruptures' is no name of the injury
        named = [store.structures[id] for id in named_in(store, CUT.sub(" ", text[:300]))]
    cut = [one for one in named if one.id not in LEVELS and kinds_in(store, one.id) <= set(CUTTABLE)]
    places = [one for one in named if one.id in LEVELS]
    if len(cut) != 1 or not CUT.search(text) or not HAPPENS.search(text):
        return None
    one = cut[0]
    place = places[0] if places and kinds_in(store, one.id) == {"nerve"} else None
    kinds = [kind for kind, words in HIT_KINDS.items() if re.search(words, text, re.IGNORECASE)]
    if not kinds:
        if re.search(r"\b(?:muscles?|skin|sensation|feeling|nerves?|joints?|bones?)\b", strip(text, one), re.IGNORECASE):
            return None  # which muscles, which skin: cases.py
        return told_effects(store, one, place)._replace(question=text)
    states = (WEAKENED,) if "weakened" in text.lower() else (LOST, NEARLY, HIT, FOLLOWS)
    all_of_them = effects(store, one.id, place.id if place else "")
    found = [effect for effect in all_of_them if effect.structure.kind in kinds and effect.state in states]
    what = listing(plural_of(kind) for kind in kinds)
    read_as = f"What {what} are hit without {one.label}?"
    less = [effect for effect in all_of_them if effect.structure.kind in kinds and effect.state == WEAKENED]
    if not found and less:
        shown = [Found(effect.structure, effect.facts) for effect in less]
        said = (
            f"None of the {what} recorded here is lost altogether without {one.label}. Weakened: {listing(labels(store, shown))}."
        )
        return plainly(store, text, read_as, shown, said=said)
    if not found:
        said = f"None of the {what} recorded here is {'weakened' if WEAKENED in states else 'lost'} without {one.label}."
        return answer_of(store, question=text, reading=read_as, status="none", kind="structures", text=said)
    shown = [Found(effect.structure, effect.facts) for effect in found]
    said = f"{capital(what)} hit without {one.label}: {listing(labels(store, shown))}."
    return plainly(store, text, read_as, shown, said=said)


def strip(text: str, one: Structure) -> str:
    """Return a text without the names of a structure."""
    for name in sorted((one.label, *one.names), key=len, reverse=True):
        text = re.sub(re.escape(name), " ", text, flags=re.IGNORECASE)
    return text


def remaining(store: Store, text: str, named: list[Structure]) -> Answer | None:
    """Return what remains of a movement, function, arch or exercise without a muscle, tendon or ligament."""
    cut = [one for one in named if kinds_in(store, one.id) <= set(CUTTABLE) - {"nerve"}]
    if len(cut) != 1 or not CUT.search(text) or not REMAINS.search(text):
        return None
    asked_for = {one.id for one in named if one != cut[0]}
    for mention in mentions_in(store, text[:300]):
        if (motion := mention.senses.get("motion")) and motion != "any" and (condition := performing(store, motion, [])):
            asked_for.update(condition.others)
    found = [effect for effect in effects(store, cut[0].id) if effect.structure.id in asked_for]
    if not found:
        return None
    said = []
    for effect in found:
        rest = f", a rest of {effect.share:.0%}" if effect.share else ""
        left = listing(labels(store, [Found(store.structures[id], ()) for id in effect.remains]))
        said.append(f"{effect.structure.label}: {effect.state}{rest}" + (f", with {left}" if left else ", nothing remains"))
    value = all(effect.state not in (LOST, NEARLY) for effect in found)
    read_as = f"What remains of {listing(effect.structure.label for effect in found)} without {cut[0].label}?"
    shown = [Found(effect.structure, effect.facts) for effect in found]
    form = "yes_no" if STILL.search(text) else "structures"
    told = f"{capital('; '.join(said))}."
    return plainly(store, text, read_as, shown, said=told, kind=form, value=value if form == "yes_no" else None)
