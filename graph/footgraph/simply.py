"""The answer to a simple question, without the rooms that read cases, choices, comparisons and descriptions.

Most questions name one structure and what is asked of it: 'what nerve supplies soleus', 'which muscles support the arch'.
Nothing in them can be misread, so they are answered at once, and a question in the terminal does not wait for what it does
not need.
"""

from __future__ import annotations

from footgraph.answering import answer_to
from footgraph.answers import Answer
from footgraph.english import NotUnderstood
from footgraph.mentions import Mention, mentions_in
from footgraph.names import plain_name
from footgraph.patterns import Pattern
from footgraph.questions import kinds_in
from footgraph.store import Store
from footgraph.trunk_words import in_trunk_words

DOES_IT = Pattern(r"(?:supply|innervate|(?:dorsi|plantar)?flex|invert|evert|adduct|abduct)$")
NUMBERED = frozenset(("one", "two", "three", "four", "five", "six", "total"))
BOTH_WAYS = frozenset(("borders", "carries"))
"""Words for what a bone has as well as for what it does, or what lies on it."""
LONGEST = 8
"""How many words a simple question has at most."""
PLAIN = frozenset(("ask", "aux", "kind", "motion", "padding", "relation", "side"))
"""Senses of words in a simple question."""
ASKED = frozenset(("list", "where"))
SPREADING = frozenset(
    ("affects", "antagonist_of", "branch_of", "connects", "covers", "member_of", "part_of", "passes_under", "restrains")
)
"""Relations to several, of which other rooms know which are meant."""
NAMED = frozenset(
    ("arch", "artery", "bone", "collective", "compartment", "group", "layer", "movement", "muscle", "nerve", "region")
)
"""Kinds of which a simple question asks."""
ASKED_FOR = frozenset(("artery", "bone", "muscle", "nerve"))
"""Kinds for which it asks, if it tells the kind."""
WORDS = frozenset("abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ")


def simply(store: Store, text: str) -> Answer | None:
    """Return the answer to a question that names one structure and asks for what it has or does; None for any other question."""
    plain = " ".join(text.split()).rstrip("?. ")
    if len(plain.split()) > LONGEST or not WORDS.issuperset(plain):
        return None
    if not is_simple(store, mentions_in(store, plain)) or in_trunk_words(plain) != plain:
        return None  # of one nerve or vessel much is asked in other words
    try:
        answer = answer_to(store, plain)
    except NotUnderstood:
        return None
    is_itself = any(plain_name(one.structure.label) in plain_name(plain) for one in answer.found[:1])
    is_told = answer.status == "answered" and answer.kind == "structures" and not is_itself
    return answer._replace(question=text) if is_told else None


def is_simple(store: Store, mentions: list[Mention]) -> bool:
    """Tell whether words name one structure, say one thing of it, and mean nothing that only other rooms read."""
    named = [mention for mention in mentions if mention.ids]
    others = [mention for mention in mentions if not mention.ids]
    kind = store.structures[named[0].ids[0]].kind if len(named) == 1 else ""
    if any(mention.words in NUMBERED | BOTH_WAYS or "you" in mention.words.split() for mention in others):
        return False  # 'plantar interosseous four', 'the bone you land on'
    does = [mention for mention in mentions[: mentions.index(named[0])] if mention.words in ("does", "do")] if named else []
    if does and any(DOES_IT.match(mention.words) for mention in mentions[mentions.index(named[0]) + 1 :]):
        return False  # 'which nerve does soleus supply': whether it does so at all, other rooms know
    if kind not in NAMED or any(not mention.senses or not PLAIN.issuperset(mention.senses) for mention in others):
        return False
    asks = {mention.senses["ask"] for mention in others if "ask" in mention.senses}
    kinds = {mention.senses["kind"] for mention in others if "kind" in mention.senses}
    told = [mention for mention in others if "relation" in mention.senses]
    is_told = (
        any("motion" in mention.senses for mention in others) if kinds == {"muscle"} else (kind, kinds) == ("muscle", {"nerve"})
    )
    relations = {relation for mention in told for relation in mention.senses["relation"].split()}
    if "crosses" in relations and kind == "region":
        return False  # what crosses the sole does not supply it
    if "has_action" in relations and kinds_in(store, named[0].ids[0]) <= {"bone", "ligament"}:
        return False  # 'the role of the cuneiforms' is what they are there for
    one_thing = sum("kind" not in mention.senses for mention in told) < 2 and (bool(relations) or is_told)
    return one_thing and kinds <= ASKED_FOR and asks <= ASKED and not relations & SPREADING
