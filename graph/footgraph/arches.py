"""What chiefly holds up an arch of the foot, as most works name it: a muscle, a ligament, or the tendons that run under it."""

from __future__ import annotations

from footgraph.answers import Answer, Found
from footgraph.facts import Fact
from footgraph.mentions import kinds_asked, mentions_in
from footgraph.patterns import Pattern
from footgraph.questions import kinds_in
from footgraph.saying import in_order, most_told, plainly
from footgraph.several import opens_yes_no
from footgraph.store import Store
from footgraph.vocabulary import SUPPORTS

MAIN = r"(?:main|chief|principal|primary|major|key|most important|strongest|greatest|single most important|foremost)"
CHIEF = Pattern(
    rf"\b{MAIN} (?:(?:dynamic|active|muscular|static|passive|ligamentous|structural) )?"
    r"(?:(?:muscles?|tendons?|ligaments?|structures?) )?"
    r"(?:supports?|supporters?|supporting|stabili[sz]ers?|stabili[sz]ing|maintain\w*|holding up"
    r"|(?:of|for|that (?:supports?|maintains?)) (?=the))\b"
)
"""Words that ask for the chief support."""
MAINLY_HOLDS = Pattern(
    r"\b(?:mainly|chiefly|principally|primarily) (?:supports|upholds|holds up|maintains|stabili[sz]es)(?= (?:the|my|your)\b)"
)
ANY_ARCH = Pattern(
    r"\b(?P<by>(?:support(?:er|s|ing)?|stabili[sz](?:er|es|e)|maintains?|holds? up|upholds?)(?: (?:of|for))?) (?:the|my|your) "
    r"(?:foot['’]?s? |plantar )?arch(?: of the foot)?(?=\W*$)"
)
"""The arch with no word of which: the medial longitudinal one is meant."""
TENDONS = Pattern(r"\b(?:which|what|name the|the) (?P<kind>tendons?)\b.*\b(?:support|maintain|uphold|holds?|holding|stabili[sz])")
ACTIVE = Pattern(r"\b(?:dynamic\w*|active\w*|muscular)\b")
PASSIVE = Pattern(r"\b(?:static\w*|passive\w*|ligamentous)\b")
OTHERWISE = Pattern(
    r"\b(?:not|besides|except|other|second|weak\w*|joint|bone|keystone|nerve|why|when|where|exercises?|two|three|muscles"
    r"|ligaments"
    r"|structures|supports)\b"
)
"""Words of other questions about an arch, or for several."""
MUSCLES = ("muscle", "tendon")
TIES = ("fascia", "ligament")
LEAD = 1.4
"""How many times as many works must name the chief support as the next."""
ALIKE = 2
"""How many may share the first place."""


def upheld(store: Store, text: str) -> Answer | None:
    """Return the chief support of the arch that is named, of the kind asked for, or the tendons of the leg that support it."""
    text = MAINLY_HOLDS.sub("is the main support of", text)
    tendons, chief = TENDONS.search(text), CHIEF.search(text)
    text = ANY_ARCH.sub(r"\g<by> the medial longitudinal arch", text) if chief else text
    is_asked = not OTHERWISE.search(text) if chief else bool(tendons)
    mentions = mentions_in(store, text) if is_asked else []
    named = list(dict.fromkeys(arch_meant(id, m.words) for m in mentions for id in m.ids[:1] if id != "foot"))
    if len(named) != 1 or kinds_in(store, named[0]) != {"arch"} or store.members(named[0]) or opens_yes_no(mentions):
        return None
    kinds = kinds_asked(mentions)
    told = {kind for kind in kinds if kind in ("muscle", "tendon", "fascia", "ligament")}
    told |= set(() if told else MUSCLES if ACTIVE.search(text) else TIES if PASSIVE.search(text) else ())
    wanted = {*told, "muscle"} if "tendon" in told else told or {*MUSCLES, *TIES}
    from_leg = set(store.leaves("extrinsic_muscles_of_foot")) if tendons else set()
    by: dict[str, list[Fact]] = {}
    for fact in store.facts_of(SUPPORTS):
        meant = store.muscle_meant(fact.subject)
        if fact.object == named[0] and store.structures[meant].kind in wanted and (not tendons or meant in from_leg):
            by.setdefault(meant, []).append(fact)
    arch = store.structures[named[0]].label
    if tendons and not chief and tendons["kind"].lower().endswith("s"):
        return (
            plainly(store, text, f"The tendons of which muscles of the leg support {arch}?", in_order(store, by)) if by else None
        )
    found = most_told(store, by, LEAD) or (first_alike(store, by) if told else [])
    return plainly(store, text, f"What is named by most works as the support of {arch}?", found) if found else None


def arch_meant(id: str, words: str) -> str:
    """Return the arch that is meant: of the two longitudinal ones the medial, where one is spoken of and no side told."""
    return "medial_longitudinal_arch" if id == "longitudinal_arches" and words.endswith("arch") else id


def first_alike(store: Store, by: dict[str, list[Fact]]) -> list[Found]:
    """Return those that share the first place, where they are few and the next comes well after them."""
    voices = {id: len(store.voices(facts)) for id, facts in by.items()}
    most = max(voices.values(), default=0)
    first = {id: by[id] for id in by if voices[id] == most}
    rest = max((number for number in voices.values() if number < most), default=0)
    return in_order(store, first) if len(first) <= ALIKE and most >= LEAD * rest else []
