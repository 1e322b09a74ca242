"""The answer to a simple question, without the rooms that read cases, choices, comparisons and descriptions.

Most questions name one structure and what is asked of it: 'what nerve supplies soleus', 'EHL insertion'. Nothing in them can be
misread, so they are answered at once, and a question in the terminal does not wait for what it does not need.
"""

from __future__ import annotations

from footgraph.answering import answer_to
from footgraph.answers import Answer
from footgraph.english import NotUnderstood
from footgraph.mentions import mentions_in
from footgraph.store import Store

LONGEST = 8
"""How many words a simple question has at most."""
PLAIN = frozenset(("ask", "aux", "kind", "padding", "relation", "side"))
"""Senses of words in a simple question."""
ASKED = ("list", "where")
SERVED = frozenset(
    ("innervated_by", "receives_blood_from", "has_root", "has_origin", "has_insertion", "in_layer", "in_compartment")
)
"""Relations that a simple question asks of a muscle."""
WORDS = frozenset("abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ")


def simply(store: Store, text: str) -> Answer | None:
    """Return the answer to a question that names one muscle and asks for one thing that it has; None for any other question."""
    plain = text.strip().rstrip("?. ")
    if len(plain.split()) > LONGEST or not WORDS.issuperset(plain):
        return None
    mentions = mentions_in(store, plain)
    named = [mention for mention in mentions if mention.ids]
    others = [mention for mention in mentions if not mention.ids]
    if len(named) != 1 or len(named[0].ids) != 1 or store.structures[named[0].ids[0]].kind != "muscle":
        return None
    if any(not mention.senses or not PLAIN.issuperset(mention.senses) for mention in others):
        return None
    cues = {relation for mention in others for relation in mention.senses.get("relation", "").split()}
    kinds = {mention.senses["kind"] for mention in others if "kind" in mention.senses}
    asks = {mention.senses["ask"] for mention in others if "ask" in mention.senses}
    if not cues <= SERVED or not kinds <= {"nerve"} or not asks <= set(ASKED) or not (cues or kinds):
        return None
    try:
        answer = answer_to(store, plain)
    except NotUnderstood:
        return None
    return answer._replace(question=text) if answer.status == "answered" and answer.kind == "structures" else None
