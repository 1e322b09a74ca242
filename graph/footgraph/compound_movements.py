"""Movements made of others, by the sentences that tell which: supination is inversion, adduction and plantarflexion at once."""

from __future__ import annotations

import re

from footgraph.answers import Answer, Found
from footgraph.facts import Fact
from footgraph.mentions import mentions_in
from footgraph.patterns import Pattern
from footgraph.saying import capital, plainly
from footgraph.several import opens_yes_no
from footgraph.store import Store
from footgraph.vocabulary import DESCRIBED_AS

ASKED = Pattern(
    r"\b(?P<whole>supination|pronation)\b(?=.*(?:compos|compon|consist|made up|make up|makes up|combin|compris|sum of"
    r"|elements|constitu|="
    r"|(?:three|which|what) (?:\w+ )?(?:movements|motions)))"
    r"|(?:compos|compon|consist|made up|make up|makes up|combin|compris|sum of|elements|constitu|(?:three|which"
    r"|what) (?:\w+ )?(?:movements"
    r"|motions)).*\b(?P<last>supination|pronation)\b",
    re.I | re.S,
    needs=("supination", "pronation"),
)
"""What asks of which movements one is made up."""
TOLD = re.compile(r"^(?P<whole>Supination|Pronation)\b[^:]*\b(?:three planes|at once)[^:]*:(?P<parts>[^.;]+)")


def components(store: Store, text: str) -> Answer | None:
    """Return the movements that make up supination or pronation of the foot, as sentences tell them."""
    found = ASKED.search(text)
    if not found or opens_yes_no(mentions_in(store, text)):
        return None
    whole = (found["whole"] or found["last"]).lower()
    told: dict[str, list[Fact]] = {}
    for fact in store.facts_of(DESCRIBED_AS):
        said = TOLD.match(fact.object)
        for mention in mentions_in(store, said["parts"]) if said and said["whole"].lower() == whole else ():
            motion = mention.senses.get("motion", "")
            for one in store.find(motion)[:1] if motion else ():
                told.setdefault(one.id, []).append(fact)
    if len(told) < 2:
        return None
    shown = [Found(store.structures[id], tuple(facts)) for id, facts in told.items()]
    labels = ", ".join(one.structure.label for one in shown)
    return plainly(store, text, f"Of which movements is {whole} of the foot made up?", shown, said=f"{capital(labels)}.")
