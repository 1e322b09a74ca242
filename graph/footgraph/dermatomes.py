"""Which spinal root feels for a place: told by the dermatome that covers it, as most works draw it."""

from __future__ import annotations

from collections import defaultdict

from footgraph.answers import Answer, Found, listing
from footgraph.facts import Fact
from footgraph.mentions import mentions_in
from footgraph.patterns import Pattern
from footgraph.saying import capital, plainly
from footgraph.several import opens_yes_no
from footgraph.store import Store
from footgraph.vocabulary import COVERS, INNERVATED_BY

DERMATOME = Pattern(r"\bdermatom\w*", needs=("dermatom",))
ROOT = Pattern(
    r"\b(?:spinal (?:cord )?(?:segments?|roots?|nerves?|levels?)|nerve roots?|segmental|(?:which|what) roots?|welche wurzeln?)\b",
    needs=("spinal", "root", "segment", "wurzel"),
)
FELT = Pattern(r"\b(?:skin|numb\w*|sensation|sensory|feel\w*|touch|pin-?prick|cutaneous|an(?:a)?esthe\w*|tingl\w*|haut)\b")
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
