"""A question that tells first and asks last, with what it asks for in its right place: 'A tendon fills the groove. Which?'

'Which' stands there for the noun that was told of as one, or as some number, and nothing else: that is what is asked for.
"""

from __future__ import annotations

from footgraph.patterns import Pattern
from footgraph.synonyms import SEVERAL

NOUN = (
    r"(?:muscle|tendon|nerve|arter(?:y|ie)|vein|vessel|bone|tarsal|metatarsal|joint|ligament|retinacul(?:um|a)|band|branch|toe"
    r"|compartment|layer|structure|root|condition|test|movement|arch|(?:dorsi|plantar)?flexor|extensor|invertor|evertor"
    r"|abductor|adductor|interosseous|interossei|lumbrical|phase|fascia|membrane|sheet|head|malleolus|bursa)(?:e?s)?"
)
OTHERS = r"(?:(?!(?:of|in|on|at|the|and|or|with|from|to|by|that|which|is|are|has|have|one|an?)\b)[\w'’-]+ ){0,3}"
ONE = rf"(?:an?|one|another|only one|{'|'.join(SEVERAL)}|both)"
LAST = Pattern(
    r"\s*[.;:,–-]+\s*(?:(?:so |and )?(?:which|what)(?: (?:ones?|two|three|is it|are they|is that|are those|is this|are these))?"
    r"|who (?:is it|are they)|name (?:it|them|both|all (?:two|three|four)))\W*$",
    needs=("which", "what", "who", "name"),
)
OF_SOME = Pattern(rf"^(?:only )?(?:one|two|three|four|five) of (?=(?:the|these|those)\b.{{0,40}}\b{NOUN}\b)")
TOLD = Pattern(rf"\b(?P<one>{ONE}) (?=(?P<noun>{OTHERS}{NOUN})\b)")


def asked_first(text: str) -> str:
    """Return a question that asks last with 'which' before what it asks for; an empty text where that is not plain.

    >>> asked_first("A tendon fills the groove of the cuboid. Which?")
    'which tendon fills the groove of the cuboid?'
    >>> asked_first("You palpate the pulse between two tendons; which?")
    'You palpate the pulse between which two tendons?'
    >>> asked_first("One of the invertors is a dorsiflexor as well. Which?")
    'which of the invertors is a dorsiflexor as well?'
    >>> asked_first("A tendon crosses a joint. Which?")
    ''
    """
    end = LAST.search(text)
    if not end:
        return ""
    told = text[: end.start()].strip()
    if of_some := OF_SOME.match(told):
        return f"which of {told[of_some.end() :]}?"
    nouns = [found for found in TOLD.finditer(told) if not told[found.end() :].lower().startswith("the ")]
    counted = [found for found in nouns if found["one"].lower() not in ("a", "an")]
    if len(counted or nouns) != 1:
        return ""
    one = (counted or nouns)[0]
    number = f"{one['one'].lower()} " if one["one"].lower() in SEVERAL else ""
    return f"{told[: one.start()]}which {number}{told[one.end() :]}?"
