"""Of which class the foot is a lever, by what works tell of it: of the second in standing on tiptoe."""

from __future__ import annotations

from footgraph.answers import Answer, Found
from footgraph.facts import Fact, Structure
from footgraph.mentions import mentions_in
from footgraph.patterns import Pattern
from footgraph.saying import capital, plainly
from footgraph.several import opens_yes_no
from footgraph.store import Store
from footgraph.vocabulary import DESCRIBED_AS

ASKS_LEVER = Pattern(r"\blevers?\b")
ASKS_CLASS = Pattern(
    r"\b(?:which|what) (?:class|kind|type|order|sort)\b|\b(?:class|order) (?:of )?(?:the )?lever\b|\blever (?:class|type)\b"
    r"|\b(?:which|what) lever\b(?! arm)"
)
TIPTOE = Pattern(r"\b(?:tip-?toes?|toes|heel raises?|calf raises?|ball of the foot|heels? (?:is |are )?(?:raised|lifted))\b")
"""How the foot stands that is asked about and told of: on its ball."""
PLANTARFLEXED = Pattern(r"\bplantar-?flex\w*\b")
"""What 'on tiptoe' is in plain words of movement."""
CLASSES = {
    "first-class lever": Pattern(r"\b(?:first|1st|class (?:1|one|i))\b"),
    "second-class lever": Pattern(r"\b(?:second|2nd|class (?:2|two|ii))\b"),
    "third-class lever": Pattern(r"\b(?:third|3rd|class (?:3|three|iii))\b"),
}
OF_LEVER = Pattern(r"\b(?:(\w+)[- ](?:class|order) lever|lever of the (\w+) (?:class|order)|(class \w+) lever)\b")


def lever_class(store: Store, text: str) -> Answer | None:
    """Return of which class the foot is a lever on tiptoe, or whether it is of the one that is named.

    >>> import footgraph
    >>> lever_class(footgraph.load().store, "Which class of lever is standing on tiptoe?").text
    'Second-class lever.'
    """
    if not ASKS_LEVER.search(text) or not (TIPTOE.search(text) or PLANTARFLEXED.search(text)):
        return None
    told = told_classes(store)
    best = max(told, key=lambda name: len(told[name]), default="")
    asked = [name for name, words in CLASSES.items() if words.search(text)]
    if not best or len(asked) > 1 or not (asked or ASKS_CLASS.search(text)):
        return None
    shown = [Found(Structure("", best, "shape"), tuple(told[best]))]
    if opens_yes_no(mentions_in(store, text)):
        is_so = asked == [best]
        said = f"{'Yes' if is_so else 'No'}: on tiptoe the foot is a {best}."
        read_as = f"Is the foot on tiptoe a {next(iter(asked), 'lever')}?"
        return plainly(store, text, read_as, shown, said=said, kind="yes_no", value=is_so) if asked else None
    read_as = "Of which class is the foot a lever on tiptoe?"
    return plainly(store, text, read_as, shown, said=f"{capital(best)}.") if not asked else None


def told_classes(store: Store) -> dict[str, list[Fact]]:
    """Return the classes that works give the foot as a lever on tiptoe, each with the facts that tell it."""
    told: dict[str, list[Fact]] = {}
    for fact in store.facts_of(DESCRIBED_AS):
        words = OF_LEVER.search(fact.object) if TIPTOE.search(fact.object) else None
        name = next((name for name, one in CLASSES.items() if words and one.search(words[0])), "")
        if name:
            told.setdefault(name, []).append(fact)
    return told
