"""Whether one thing causes another: 'does L5 radiculopathy cause foot drop', 'is foot drop caused by it'."""

from __future__ import annotations

from collections.abc import Iterable

from footgraph.answers import Answer, Found, Reply, sentence
from footgraph.mentions import named_in
from footgraph.patterns import Pattern, told
from footgraph.saying import plainly
from footgraph.store import Store
from footgraph.vocabulary import AFFECTS, CAUSED_BY, SUBTYPE_OF

MAY = r"(?:does|do|did|can|could|may|might|would|will|is|are)"
CAUSES = Pattern(
    rf"^{MAY} (?P<cause>.+?) (?:(?:be )?(?:a|the|one) (?:possible |common |frequent )?cause of|cause|lead to|result in|produce"
    rf"|bring about|give rise to) (?P<effect>[^,;?]+?)\W*$"
    rf"|^{MAY} (?P<effect2>[^,;?]+?) (?:be )?(?:caused by|due to|(?:the )?result (?:of|from)|brought about by) "
    r"(?P<cause2>[^,;?]+?)\W*$",
)
OTHERWISE = Pattern(r"\b(?:not|no|never|only|always|any|all|both|and|or|without|what|which|how|most|main|commonest)\b")
"""Words by which more is asked than whether the one causes the other."""


def caused(store: Store, text: str, _reply: Reply) -> Answer | None:
    """Return whether a condition, or the lesion of a root, causes another condition; no where the contrary is told."""
    found = None if OTHERWISE.search(text) else CAUSES.match(text.strip())
    causes, effects = (named_in(store, told(found, one)) if found else [] for one in ("cause", "effect"))
    if len(causes) != 1 or len(effects) != 1 or causes == effects or store.structures[effects[0]].kind != "condition":
        return None
    cause, effect = causes[0], effects[0]
    kind = store.structures[cause].kind
    if kind not in ("condition", "spinal_root"):
        return None
    hurt = {cause} | {condition for _, condition, hit in store.ends_of(AFFECTS) if kind == "spinal_root" and hit == cause}
    follows, before = (narrower(store, ids) for ids in ({effect}, hurt))
    kinds = [fact for fact in store.facts_of(SUBTYPE_OF) if fact.subject in hurt and fact.object == effect]
    facts = kinds + [fact for id in sorted(follows) for fact in store.facts_from(CAUSED_BY, id) if fact.object in before]
    turned = [fact for id in sorted(before) for fact in store.facts_from(CAUSED_BY, id) if fact.object in follows]
    one, other = store.structures[cause], store.structures[effect]
    read_as = f"Does {one.label} cause {other.label}?"
    if not facts and not turned:
        return None
    said = "; ".join(dict.fromkeys(sentence(store, fact) for fact in facts or turned))
    shown = [Found(one, tuple(facts or turned))]
    return plainly(store, text, read_as, shown, said=f"{'Yes' if facts else 'No'}: {said}.", kind="yes_no", value=bool(facts))


def narrower(store: Store, ids: Iterable[str]) -> set[str]:
    """Return some conditions with those that are kinds of them."""
    ids = set(ids)
    return ids | {special for _, special, general in store.ends_of(SUBTYPE_OF) if general in ids}
