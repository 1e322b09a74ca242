"""Which facts stand where sources differ: the majority of those who dispute, and what is usual before what varies."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from footgraph.facts import Fact, Source
from footgraph.vocabulary import IN_COMPARTMENT, IN_LAYER, INNERVATED_BY, MEMBER_OF, RECEIVES_BLOOD_FROM

ONE_EACH = (INNERVATED_BY, IN_LAYER, IN_COMPARTMENT, RECEIVES_BLOOD_FROM)
"""Relations of which a structure has one, or one that matters: beside an undisputed answer a disputed other does not stand."""


NO_FAMILIES: Mapping[str, str] = MappingProxyType({})


def families_of(sources: Mapping[str, Source]) -> dict[str, str]:
    """Return for each source the work that it mostly repeats, step by step, or itself: those of one family have one voice.

    >>> gray, copy = Source("gray", "", "", "", ""), Source("copy", "", "", "", "", follows="gray")
    >>> families_of({"gray": gray, "copy": copy})
    {'gray': 'gray', 'copy': 'gray'}
    """

    return roots_of({key: source.follows for key, source in sources.items()})


def roots_of(follows: Mapping[str, str]) -> dict[str, str]:
    """Return for each key the one at the end of what it follows, step by step; itself where it follows nothing.

    >>> roots_of({"gray": "", "copy": "gray", "reprint": "copy"})
    {'gray': 'gray', 'copy': 'gray', 'reprint': 'gray'}
    """

    def root(key: str) -> str:
        return root(follows[key]) if follows[key] else key

    return {key: root(key) for key in follows}


def majority(facts: list[Fact], families: Mapping[str, str] = NO_FAMILIES) -> list[Fact]:
    """Return the facts without those that more sources contradict, and without variants where there is a rule.

    Facts marked disputed compete with one another within a subject and relation; each source has one voice,
    those of one family have one together, and a disputed claim of a single voice does not stand.
    """
    voices: dict[tuple[str, str], dict[str, set[str]]] = {}
    settled: set[tuple[str, str, str]] = set()
    usual: set[tuple[str, str]] = set()
    for fact in facts:
        about = (fact.subject, fact.relation)
        if fact.standing == "disputed":
            voices.setdefault(about, {}).setdefault(fact.object, set()).add(families.get(fact.source, fact.source))
        elif fact.standing != "variant":
            settled.add((*about, fact.object))
        if fact.standing != "variant":
            usual.add(about)
    most = {about: max(len(sources) for sources in objects.values()) for about, objects in voices.items()}
    kept = []
    for fact in facts:
        about = (fact.subject, fact.relation)
        if fact.standing == "disputed" and (*about, fact.object) not in settled:
            if fact.relation == MEMBER_OF:  # whoever disputes a membership says that there is none
                continue
            if most[about] == 1 or len(voices[about][fact.object]) < most[about] or is_settled(about, settled):
                continue
        if fact.standing == "variant" and (about in usual):
            continue
        kept.append(fact)
    return kept


def is_settled(about: tuple[str, str], settled: set[tuple[str, str, str]]) -> bool:
    """Tell whether the one nerve, layer or compartment of a subject is undisputed."""
    return about[1] in ONE_EACH and any(one[:2] == about for one in settled)


MANY = 4
"""How many works must speak of a structure's relation before one voice among them is set apart."""


def is_confirmed(voices: int, speakers: int, one_in: int) -> bool:
    """Tell whether enough of those who speak of a structure's relation make a claim: two, and one in so many.

    >>> is_confirmed(1, 3, 2), is_confirmed(1, 4, 2), is_confirmed(2, 4, 2), is_confirmed(2, 5, 2)
    (True, False, True, False)
    """
    return speakers < MANY or (voices > 1 and one_in * voices >= speakers)


def standing_of(facts: Iterable[Fact]) -> str:
    """Return the standing of what several facts say together: agreed where any source is undisputed in saying so."""
    standings = {fact.standing for fact in facts}
    return next((standing for standing in ("agreed", "disputed", "variant", "unread") if standing in standings), "agreed")
