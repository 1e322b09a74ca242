"""What is tried with a question that is not read as one: what is told or measured of what it names, and what is described.

This room is entered, and imported, for such questions alone.
"""

from __future__ import annotations

from contextlib import suppress

from footgraph import (
    cases,
    comparing,
    counting,
    degrees,
    describing,
    harms,
    judging,
    measures,
    orders,
    premises,
    several,
    superlatives,
    tellings,
)
from footgraph.answering import answer_to
from footgraph.answers import Answer
from footgraph.english import NotUnderstood, read
from footgraph.mentions import mentions_in
from footgraph.questions import Question
from footgraph.rewording import asks_why, first_wording, reworded
from footgraph.store import Store
from footgraph.vocabulary import MEMBER_OF


def otherwise(store: Store, text: str) -> Answer | None:
    """Return the answer to a question by another of its wordings, or by what it describes; None where none is found."""
    if is_of_its_own(text) or cases.is_one_too_many(store, text) or premises.is_of_another_name(store, text):
        return None
    for attempt in FIRST_ATTEMPTS:
        if answer := attempt(store, text):
            return answer
    for words in map(first_wording, reworded(store, text)):
        with suppress(NotUnderstood):
            if asks_all(read(store, words)):
                continue  # 'which nerve?' alone, of a text that told more
            if (answer := answer_to(store, words)).status in ("answered", "none"):
                return answer._replace(question=text)
    if len(several.listed_apart(store, text, mentions_in(store, text))) > 1:
        return None  # a choice that nothing here decides
    return next((answer for attempt in LAST_ATTEMPTS if (answer := attempt(store, text))), None)


def asks_all(question: Question) -> bool:
    """Tell whether a question asks for all of a kind or of a group, under no further condition."""
    within = all(one.relations == (MEMBER_OF,) and not one.negated for one in question.conditions)
    return question.form == "structures" and within and len(question.conditions) < 2 and not question.subjects


def is_of_its_own(text: str) -> bool:
    """Tell whether a question asks for a reason or a path, which are not found by descriptions."""
    return bool(asks_why(text) or orders.FROM_TO.search(text) or orders.TRACED.search(text))


FIRST_ATTEMPTS = (
    tellings.purpose,
    measures.measured,
    measures.more_than,
    degrees.more_so_in,
    tellings.shape,
    measures.foremost_by_name,
    harms.hurt_most,
)
"""What is tried before the other wordings of a question."""
LAST_ATTEMPTS = (
    superlatives.most_so,
    counting.number_told,
    judging.told_so,
    comparing.comparison,
    degrees.compared,
    describing.sufferer,
    describing.described,
    measures.foremost,
    cases.endangered,
)
"""What is tried after no wording could be read."""
