"""The tendon that a wound has cut, by the movement that is lost and the place of the wound: 'the big toe will not come up'."""

from __future__ import annotations

from footgraph.answers import Answer, Found, listing
from footgraph.cases import movers_of
from footgraph.facts import Fact
from footgraph.mentions import mentions_in
from footgraph.patterns import Pattern
from footgraph.saying import plainly
from footgraph.several import opens_yes_no
from footgraph.signs import signs_of
from footgraph.store import Store
from footgraph.vocabulary import ANKLE_JOINT, CROSSES, PASSES_BEHIND

CUT = r"(?:cut|severed|divided|lacerated|transected|sliced|slashed|gashed)"
ASKS_TENDON = Pattern(
    rf"\b(?:which|what|whose|name the) (?:\w+ )?(?:tendon|muscle)(?P<many>s)?\b[^?.]*\b(?:{CUT}|injured|damaged|gone)\b"
    rf"|(?:^|[.,;:?–-]\s*)(?:the )?(?:tendon(?P<many2>s)? (?:\w+ )?{CUT}|{CUT} tendon(?P<many3>s)?)\W*$"
    rf"|\b{CUT} (?:which|what|whose) tendon(?P<many4>s)?\W*$"
)
"""What asks which tendon is cut."""
WOUND = Pattern(
    r"\b(?:cuts?|lacerat\w+|glass|knife|blade|wound\w*|slash\w*|gash\w*|stab\w*|severed|divided|razor|axe|saw|scythe|machete)\b"
)
ANKLE = Pattern(r"\b(?:ankle|malleol\w+|shin|leg)\b")
"""A place above the foot, where only what crosses the ankle is cut."""
BIG_TOE = Pattern(r"\b(?:big toe|great toe|hallux)\b")
CLEARLY, NEARLY = 1.5, 0.75
"""How many times as many works must name the one that is cut as the next, and how many name another that is cut as well."""


def cut_tendon(store: Store, text: str) -> Answer | None:
    """Return the muscle whose tendon a wound has cut: of those that run there the one that performs what is lost."""
    asks = ASKS_TENDON.search(text)
    if not asks or not WOUND.search(text) or opens_yes_no(mentions_in(store, text[:300])):
        return None
    signs = signs_of(store, text[: asks.start()])
    lost = {id: words for id, words in signs.lost.items() if store.structures[id].kind == "movement"}
    if not lost or len(lost) < len(signs.lost) or any(id.startswith("big_toe") for id in lost) is not bool(BIG_TOE.search(text)):
        return None
    told: dict[str, list[Fact]] = {}
    for place, id in enumerate(lost):
        movers = movers_of(store, id)
        told = {one: [*told.get(one, ()), *facts] for one, facts in movers.items() if not place or one in told}
    there = running_there(store, text)
    works = {id: len(store.voices(facts)) for id, facts in told.items() if there is None or id in there}
    ranked = sorted(works, key=lambda id: (-works[id], id))
    if not ranked:
        return None
    if any(asks[name] for name in ("many", "many2", "many3", "many4")):
        ranked = [id for id in ranked if works[id] >= NEARLY * works[ranked[0]]]
    elif len(ranked) > 1 and works[ranked[0]] < CLEARLY * works[ranked[1]]:
        return None
    else:
        ranked = ranked[:1]
    shown = [Found(store.structures[id], tuple(told[id][:4])) for id in ranked]
    words = listing(f"{said} lost" for said in lost.values())
    return plainly(store, text, f"Which tendon is cut? Told: {words}.", shown)


def running_there(store: Store, text: str) -> set[str] | None:
    """Return the muscles that run by the place that a text names, behind a malleolus or over the ankle; None for no place."""
    named = [id for m in mentions_in(store, text[:300]) for id in m.ids[:1]]
    malleoli = [id for id in named if id.endswith("_malleolus")]
    if malleoli:
        if "behind" not in text.lower() and "posterior to" not in text.lower():
            return set()
        behind = {fact.subject for fact in store.facts_of(PASSES_BEHIND) if fact.object in malleoli}
        return behind | {muscle for tendon in behind for muscle in store.muscles_of_tendons.get(tendon, ())}
    if ANKLE.search(text):
        return {fact.subject for fact in store.facts_of(CROSSES) if fact.object == ANKLE_JOINT}
    return None
