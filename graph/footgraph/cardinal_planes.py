"""In which plane a movement takes place and about which axis, and which movements take place in a plane.

Sentences about the motions tell both; pronation and supination, which are made of three motions, are in three planes.
"""

from __future__ import annotations

from footgraph.answers import Answer, Found, listing
from footgraph.facts import Fact, Structure
from footgraph.mentions import Mention, mentions_in
from footgraph.names import words_of
from footgraph.patterns import Pattern
from footgraph.planes import COMPOUND, NAMED
from footgraph.questions import kinds_in
from footgraph.saying import capital, in_order, plainly
from footgraph.several import opens_yes_no
from footgraph.store import Store
from footgraph.vocabulary import ANKLE_JOINT, DESCRIBED_AS, FOOT

PLANE = Pattern(r"\b(sagittal|frontal|coronal|transverse|horizontal)(?: \(\w+\))?,? (?:body )?planes?\b")
AXIS = Pattern(r"\b(transverse|anteroposterior|vertical|longitudinal)(?: \(\w+\))? axis\b")
TOLD_BY = {"plane": PLANE, "axis": AXIS}
ONE_PLANE = {"coronal": "frontal", "horizontal": "transverse"}
"""Planes by their other names."""
ASKED = Pattern(
    r"\b(?:which|what|name the|give the|state the)(?: \w+){0,2}? (?P<of>plane|axis)\b|\b(?P<of2>plane|axis)(?: of \w+)?\?? *$"
    r"|^\W*(?:the )?(?:body |cardinal |anatomical )?(?P<of3>plane|axis) of\b"
)
MOVES_ASKED = Pattern(r"\b(?:which|what|name the|list the|give the)(?: \w+){0,3}? (?:movements?|motions?|actions?)\b")
STRANGE = Pattern(
    r"\b(?:plane (?:joint|wart)|muscles?|nerves?|bones?|ligaments?|subtalar|not|except|dissect\w*|fascial?|oblique|degrees)\b"
)
MOTIONS = ("dorsiflexion", "plantarflexion", "inversion", "eversion", "flexion", "extension", "abduction", "adduction")
SIDEWAYS = ("abduction", "adduction")
"""Motions of which works on the foot as a whole tell another plane than those on limbs in general, who mean the toes too."""
PLACES = frozenset(("region", "joint"))


def plane_or_axis(store: Store, text: str) -> Answer | None:
    """Return the plane in which a movement takes place, or the axis about which it does: 'in which plane is inversion'."""
    asked = ASKED.search(text.strip())
    if not asked or STRANGE.search(text) or opens_yes_no(mentions := mentions_in(store, text[:300])):
        return None
    of = next(words for words in asked.groups() if words).lower()
    if compound := NAMED.search(text):
        return in_three_planes(store, text, compound[1].lower()) if of == "plane" else None
    motion = motion_named(store, mentions)
    told = motion and told_of(store, motion, of)
    if not told:
        return None
    best = max(told, key=lambda words: (len(told[words]), words))
    read_as = f"{'In which plane' if of == 'plane' else 'About which axis'} does {motion} take place?"
    shown = [Found(Structure("", f"{best} {of}", of), tuple(told[best]))]
    said = f"{capital(motion)} takes place {'in' if of == 'plane' else 'about'} the {best} {of}."
    return plainly(store, text, read_as, shown, said=said)


def in_three_planes(store: Store, text: str, compound: str) -> Answer | None:
    """Return that pronation or supination takes place in three planes at once, as works tell it."""
    facts = [
        fact
        for fact in store.facts_of(DESCRIBED_AS)
        if fact.subject == COMPOUND[compound] and compound in fact.object.lower() and "three planes" in fact.object
    ]
    if not facts:
        return None
    planes = ("sagittal", "frontal", "transverse")
    shown = [Found(Structure("", f"{plane} plane", "plane"), tuple(facts)) for plane in planes]
    said = f"{capital(compound)}ion takes place in three planes at once: the {listing(planes)} plane."
    return plainly(store, text, f"In which plane does {compound}ion take place?", shown, said=said)


def moved_in_plane(store: Store, text: str) -> Answer | None:
    """Return the movements of the foot that take place in a plane that is named."""
    plane = PLANE.search(text)
    if (
        not plane
        or not MOVES_ASKED.search(text)
        or STRANGE.search(text)
        or opens_yes_no(mentions := mentions_in(store, text[:300]))
    ):
        return None
    if any(m.ids and m.ids[0] not in (FOOT, ANKLE_JOINT, "ankle") for m in mentions) or motion_named(store, mentions):
        return None
    name = named_once(plane[1])
    found = {motion: facts for motion in MOTIONS[:4] + SIDEWAYS if (facts := told_of(store, motion, "plane").get(name))}
    read_as = f"Which movements of the foot take place in the {name} plane?"
    return plainly(store, text, read_as, in_order(store, found)) if found else None


def told_of(store: Store, motion: str, of: str) -> dict[str, list[Fact]]:
    """Return the planes or axes that sentences about a motion tell, each with the facts."""
    told: dict[str, list[Fact]] = {}
    for fact in store.facts_of(DESCRIBED_AS):
        if fact.subject == motion and (found := TOLD_BY[of].search(fact.object)):
            told.setdefault(named_once(found[1]), []).append(fact)
    return told


def named_once(plane: str) -> str:
    """Return a plane by the name it is told by here.

    >>> named_once("Coronal")
    'frontal'
    """
    return ONE_PLANE.get(plane.lower(), plane.lower())


def motion_named(store: Store, mentions: list[Mention]) -> str:
    """Return the one motion that a text is about, wherever it takes place; none where it names other things too.

    In which plane the toes are spread is not told here.
    """
    names = [m for m in mentions if m.ids or m.senses.get("motion") in MOTIONS]
    motions = {word for m in names for word in (m.senses.get("motion", ""), *words_of(m.words)) if word in MOTIONS}
    others = [m for m in names if not motions & {m.senses.get("motion", ""), *words_of(m.words)}]
    if len(motions) != 1 or any(not kinds_in(store, m.ids[0]) <= PLACES for m in others):
        return ""
    motion = motions.pop()
    is_of_toes = any("toe" in m.words or "hallux" in m.words or "mtp" in m.words for m in names)
    return "" if is_of_toes and motion in SIDEWAYS else motion
