"""Which ligament holds a movement back in a posture: 'which ligament resists inversion in dorsiflexion'."""

from __future__ import annotations

from collections import defaultdict

from footgraph.answers import Answer
from footgraph.facts import Fact
from footgraph.mentions import mentions_in, named_in
from footgraph.patterns import Pattern
from footgraph.saying import most_told, plainly
from footgraph.several import opens_yes_no
from footgraph.store import Store
from footgraph.vocabulary import RESTRAINS

HELD_SO = Pattern(
    r"\bligament\b[^?]*?\b(?:resist|restrain|limit|check|oppose|prevent|restrict)\w*\s+(?P<what>[\w ]+?)\s*,?\s*"
    r"\b(?:in|during|when|while|with|if)\b (?:the )?(?:foot|ankle|it)?\b ?(?:is |being |held )*(?:in )?(?:full |the )?"
    r"(?P<posture>dorsiflex|plantarflex|plantar flex|neutral)\w*(?: position)?\W*$"
)
"""A movement that a ligament holds back, and how the foot is held at that."""


def held_in_posture(store: Store, text: str) -> Answer | None:
    """Return the ligament that most works tell to hold a movement back in a posture.

    >>> import footgraph
    >>> held_in_posture(footgraph.load().store, "Which ligament resists inversion in dorsiflexion?").text
    'Calcaneofibular ligament.'
    """
    found = HELD_SO.search(text)
    movements = named_in(store, found["what"]) if found else []
    if not found or len(movements) != 1 or opens_yes_no(mentions_in(store, text)):
        return None
    posture = found["posture"].lower().replace(" ", "")
    told: dict[str, list[Fact]] = defaultdict(list)
    for fact in store.facts_of(RESTRAINS):
        is_so = fact.object.endswith(movements[0]) and posture in fact.part("condition")
        if is_so and store.structures[fact.subject].kind == "ligament":
            told[fact.subject].append(fact)
    one = most_told(store, told)
    read_as = (
        f"Which ligament restrains {store.structures[movements[0]].label} with the foot {posture.replace('flex', 'flexed')}?"
    )
    return plainly(store, text, read_as, one) if one else None
