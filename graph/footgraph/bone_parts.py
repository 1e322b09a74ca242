"""What is on, beside and in a bone by its sort: its facets, grooves and processes, the tendons in its grooves, its fractures."""

from __future__ import annotations

import re
from collections import defaultdict

from footgraph.answers import Answer, listing
from footgraph.attached import within_place
from footgraph.facts import Fact
from footgraph.mentions import mentions_in, named_in
from footgraph.patterns import Pattern
from footgraph.questions import kinds_in
from footgraph.saying import capital, in_order, plainly
from footgraph.several import opens_yes_no
from footgraph.store import Store
from footgraph.synonyms import forms
from footgraph.vocabulary import AFFECTS, DESCRIBED_AS, FOOT, JOINS, PART_OF, RUNS_IN

SORTS = (
    (r"articular (?:facets?|surfaces?)|facets?|joint surfaces?", Pattern(r"\bfacet\b|\barticular surface\b")),
    (r"surfaces?", Pattern(r"(?<!articular )\bsurface\b")),
    (r"process(?:es)?", Pattern(r"\bprocess of (?!calcaneal tub)")),
    (r"tubercles?", Pattern(r"\btubercle\b")),
    (r"tuberosit(?:y|ies)", Pattern(r"^(?!.*\bprocess\b).*\btuberosity\b")),
    (r"grooves?|sulc(?:us|i)", Pattern(r"\bgroove\b|\bsulcus\b")),
    (r"layers?", Pattern(r"\blayer of\b")),
    (r"parts?", Pattern(r"^\w+ part of\b")),
    (r"borders?|margins?|edges?", Pattern(r"\bborder\b")),
    (r"condyles?", Pattern(r"\bcondyle of\b")),
    (r"malleol(?:us|i)", Pattern(r"(?<!of )(?:\b(?:medial|lateral|posterior) malleolus$)")),
)
"""What parts of bones are called in general, with how such parts are called by name."""
WORD = "|".join(words for words, _ in SORTS)
PARTS = Pattern(
    r"^\W*(?:(?P<number>how many )|(?:(?:which|what)(?: are)?|name|list|give|identify|state)(?: the| its)? )?(?:the )?"
    r"(?:main |bony |named |different |two |three |four )*"
    rf"(?P<sort>{WORD})(?: (?:is|are)(?: there)?(?: found| present| seen| described)?)? (?:of|on|in|has|does|do) (?:the )?"
    r"(?P<bone>[\w ]+?)(?: (?:have|bear|carry|possess|show))?\W*$"
    rf"|^\W*(?:the )?(?P<bone2>[\w ]+?)\s*(?::|\bhas\b|\bbears\b|\bshows\b)\s*(?:its |the |which |what )*(?P<sort2>{WORD})\W*$"
)
WELL_COUNTED = Pattern(r"layers|parts|borders|margins|condyles|malleoli")
"""Parts of which works name all."""
PART_KINDS = ("bone_feature", "ligament", "fascia")
GROOVE = Pattern(r"\bgroov(?:e|es|ed|ing)\b")
GROOVES = Pattern(r"\bgroov(?:es|ing) (?:the )?([\w ]+)")
"""'The muscle grooving the posterior process of the talus'."""
TENDON = Pattern(
    r"\b(?:(?:which|what|whose) (?:muscle(?:'s)? )?(?:tendons?|muscles?)|tendons? (?:of|that|which)|tendons?\W*$)"
    r"|^\W*(?:(?:name )?the )?(?:tendon|muscle)s? (?:that grooves?|grooving)\b"
)
OF_IT = Pattern(
    r"\b(?:nerves?|arter\w+|veins?|roots?|actions?|insert\w*|origin\w*|aris\w+|compartments?|layers?|innervat\w+|suppl\w+"
    r"|not|whose)\b"
)
"""Words of what else may be asked of the muscle whose tendon it is."""
SIDES = (
    Pattern(r"\b(?:back|posterior(?:ly)?|behind)\b"),
    Pattern(r"\b(?:below|under|underneath|inferior(?:ly)?|plantar|sole|beneath|underside|medial(?:ly)?)\b"),
    Pattern(r"\blateral(?:ly)?\b|\bouter\b"),
)
"""Words of the side of a bone at which a groove is."""
FRACTURES = Pattern(
    r"^\W*(?:(?:which|what|name|list|give)(?: are)?(?: some| the| named| typical| common| types of| kinds of)* )?fractures?"
    r" (?:that )?"
    r"(?:can |may )?(?:affects?|involves?|of|occurs? in|are seen in|hits?|concerns?|is of|damages?) (?:the"
    r" )?(?P<bone>[\w ]+?)\W*$"
    r"|^\W*(?:the )?(?P<bone2>[\w ]+?)\s*:\s*(?:its |the |which |named )*fractures?\W*$"
    r"|^\W*what is (?:a |the )?fracture of (?:the )?(?P<bone3>[\w ]+?) (?:also )?(?:called|known as|named|termed)\W*$"
)
BROKEN = Pattern(r"\b(?:brok\w+|breaks?|crush\w*|fractur\w*|shattered|pulled off|split)\b(?! in most| through the)")
RESTS = forms("rest, sit, lie, perch, ride, stand, bear down")
CARRY = forms("support, carry, bear, prop up, prop, hold up")
BORNE = Pattern(
    rf"^\W*(?:(?:which|what|name the|the) )?(?:tarsal )?(?:bone|tarsal)(?: that| which)?(?: is| are)? (?:{RESTS}|seated|supported"
    rf"|carried|borne|propped up|held up) (?:up)?(?:on|by|above|over|on top of) (?:the )?(?P<part>[\w ]+?)\W*$"
    rf"|^\W*(?:(?:which|what) (?:tarsal )?(?:bone|tarsal)|what) (?:does|is) (?:the )?(?P<part2>[\w ]+?) (?:{CARRY})(?: up)?\W*$"
    rf"|^\W*(?:the )?(?P<part3>[\w ]+?) (?:{CARRY}) (?:which|what)(?: (?:tarsal )?bone| tarsal)?\W*$"
    rf"|^\W*(?:which|what) (?:tarsal )?(?:bone|tarsal) (?:sits|rests|lies) (?:up)?on (?:the )?(?P<part4>[\w ]+?)\W*$"
)
"""'The bone resting on the sustentaculum tali', 'what does it support?'."""
SURELY = 2
"""How many works at least must tell what a part of a bone carries."""
CARRIES = Pattern(r"\b(?:support(?:s|ing)?|carr(?:y|ies)|bears?|props?)\b")
SURFACES = Pattern(
    r"^\W*(?:(?:which|what|name|list|give)(?: are)? )?(?:the )?(?:articular|articulating|joint) (?:surfaces|facets) "
    r"(?:of|in|at|for|that form|forming|making up) (?:the )?(?P<joint>[\w ]+?)\W*$"
)


def told_of_bone(store: Store, text: str) -> Answer | None:
    """Return the parts, grooving tendons or fractures of a bone, or the surfaces of a joint, where just that is asked."""
    return next((answer for attempt in ATTEMPTS if (answer := attempt(store, text))), None)


def parts_called(store: Store, text: str) -> Answer | None:
    """Return the parts of a bone, or the parts and layers of a ligament or sheet, by a general name: the borders of the tibia."""
    found = PARTS.search(text)
    bone = just_one(store, found["bone"] or found["bone2"], "bone", "ligament", "fascia") if found else ""
    if not found or not bone or (found["number"] and not WELL_COUNTED.fullmatch(found["sort"])):
        return None
    sort = (found["sort"] or found["sort2"]).lower()
    is_so = next(pattern for words, pattern in SORTS if re.fullmatch(words, sort))
    told: dict[str, list[Fact]] = defaultdict(list)
    for fact in store.facts_of(PART_OF):
        part = store.structures[fact.subject]
        if fact.object == bone and part.kind in PART_KINDS and fact.standing == "agreed" and is_so.search(part.label):
            told[part.id].append(fact)
    shown, label = in_order(store, told), store.structures[bone].label
    if not told or not found["number"]:
        return plainly(store, text, f"Which {sort} has {label}?", shown) if told else None
    said = f"{len(told)}: {listing(store.structures[id].label for id in told)}."
    return plainly(store, text, f"How many {sort} has {label}?", shown, said=said, kind="count", value=len(told))


def grooving(store: Store, text: str) -> Answer | None:
    """Return the muscles whose tendons run in the grooves of a bone: 'which tendon grooves the talus'."""
    if not GROOVE.search(text) or not TENDON.search(text) or OF_IT.search(text) or opens_yes_no(mentions_in(store, text)):
        return None
    part = GROOVES.search(text)
    part_named = one_of(store, part[1], "bone_feature") if part else ""
    of_part = one_of(store, f"groove of {store.structures[part_named].label}", "bone_feature") if part_named else ""
    bone = of_part or one_of(store, GROOVE.sub(" ", text), "bone")
    inside = within_place(store, bone) if bone else set()
    sides = [side for side in SIDES if side.search(text)]
    told: dict[str, list[Fact]] = defaultdict(list)
    for fact in store.facts_of(RUNS_IN) if bone else ():
        groove = store.structures[fact.object]
        if groove.id in inside and all(side.search(groove.definition) for side in sides):
            told[store.muscle_meant(fact.subject)].append(fact)
    label = store.structures[bone].label if bone else ""
    read_as = f"Which tendons run in {label if 'groove' in label else f'a groove of {label}'}?"
    return plainly(store, text, read_as, in_order(store, told)) if told else None


def fractures(store: Store, text: str) -> Answer | None:
    """Return the fractures that break a bone or a part of it."""
    found = FRACTURES.search(text)
    bone = just_one(store, found["bone"] or found["bone2"] or found["bone3"], "bone", "bone_feature") if found else ""
    if not bone:
        return None
    inside = within_place(store, bone)
    told: dict[str, list[Fact]] = defaultdict(list)
    for fact in store.facts_of(AFFECTS):
        if fact.object in inside and "fracture" in store.structures[fact.subject].label and BROKEN.search(fact.part("how")):
            told[fact.subject].append(fact)
    return plainly(store, text, f"Fractures of {store.structures[bone].label}?", in_order(store, told)) if told else None


def surfaces_of_joint(store: Store, text: str) -> Answer | None:
    """Return the facets and surfaces of bones that meet in a joint."""
    found = SURFACES.search(text)
    joint = just_one(store, found["joint"], "joint") if found else ""
    if not joint:
        return None
    told: dict[str, list[Fact]] = defaultdict(list)
    for fact in store.facts_of(JOINS):
        if fact.subject in store.leaves(joint) and fact.part("feature") and fact.standing == "agreed":
            told[fact.part("feature")].append(fact)
    read_as = f"Which surfaces meet in {store.structures[joint].label}?"
    said = f"{capital(listing(store.structures[id].label for id in told))}."
    return plainly(store, text, read_as, in_order(store, told), said=said) if len(told) > 1 else None


def borne(store: Store, text: str) -> Answer | None:
    """Return the bone that a named part of another one carries, as works tell: what rests on the talar shelf."""
    found = BORNE.search(text)
    part = just_one(store, next(filter(None, found.groups())), "bone_feature") if found else ""
    wholes = {whole for _, one, whole in store.ends_of(PART_OF) if part == one} if part else set()
    votes: dict[str, list[Fact]] = defaultdict(list)
    for fact in store.facts_of(DESCRIBED_AS) if part else ():
        if fact.subject == part and CARRIES.search(fact.object):
            named = {id for id in named_in(store, fact.object) if store.structures[id].kind == "bone"} - wholes
            if len(named) == 1:
                votes[named.pop()].append(fact)
    if len(votes) != 1 or any(len(store.voices(facts)) < SURELY for facts in votes.values()):
        return None
    return plainly(store, text, f"Which bone does {store.structures[part].label} carry?", in_order(store, votes))


def one_of(store: Store, text: str, *kinds: str) -> str:
    """Return the one structure of some kinds that a text names; an empty text where it names others too, or none."""
    named = [id for id in named_in(store, text) if id != FOOT]
    return named[0] if len(named) == 1 and kinds_in(store, named[0]) <= set(kinds) else ""


def just_one(store: Store, text: str, *kinds: str) -> str:
    """Return the one structure of some kinds of which a text is the name, with no word beside it that means anything."""
    rest = [m for m in mentions_in(store, text) if not m.ids]
    return "" if any("padding" not in m.senses for m in rest) else one_of(store, text, *kinds)


ATTEMPTS = (surfaces_of_joint, parts_called, grooving, fractures, borne)
"""What is told of one bone or joint, tried one after the other."""
