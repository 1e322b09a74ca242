"""Questions put together: what is asked of several, of all but some, or with one question inside another, as data.

An answer that comes of them keeps them in ``asked``, so that it can be told how it was found and written as a query.
"""

from collections.abc import Iterable

from footgraph.questions import Question
from footgraph.records import NamedTuple

GAP = "?inner"
"""What stands in a condition for whatever another question finds."""


class Either(NamedTuple):
    """What meets any of several."""

    parts: tuple[object, ...]


class Both(NamedTuple):
    """What meets each of several."""

    parts: tuple[object, ...]


class Among(NamedTuple):
    """Those of some structures that meet a question, or that do not."""

    ids: tuple[str, ...]
    part: object
    denied: bool = False


class Without(NamedTuple):
    """What meets a question, without some structures and what these come to."""

    part: object
    ids: tuple[str, ...]


class Within(NamedTuple):
    """What meets a question with ``GAP`` in a condition, where anything that meets the inner one may stand there."""

    inner: Question
    outer: Question


class Told(NamedTuple):
    """What meets a question and is told, in its name, definition or a description, with one of each several words."""

    part: Question
    words: tuple[tuple[str, ...], ...]


class Foremost(NamedTuple):
    """Which of what meets a question a figure puts first, or last, among figures of one series.

    ``series`` tells what these have in common, each part of the figure with its value, empty where it has none; ``by_heads``
    whether the figures of all its heads are added up for a muscle that has none of its own.
    """

    part: Question
    series: tuple[tuple[str, str], ...]
    most: bool
    by_heads: bool = False


class Any(NamedTuple):
    """Whether anything meets a question."""

    part: object


class Nothing(NamedTuple):
    """Whether nothing meets a question."""

    part: object


class Count(NamedTuple):
    """How many meet a question."""

    part: object


def gapped(question: Question, id: str) -> Question | None:
    """Return a question with a gap where it names a structure, and nothing else; None where it does not so.

    >>> from footgraph.questions import Condition
    >>> told = Question("structures", ("nerve",), (Condition(("innervated_by",), "object", ("soleus",), "soleus"),))
    >>> gapped(told, "soleus").conditions[0].others
    ('?inner',)
    """
    places = [place for place, condition in enumerate(question.conditions) if condition.others == (id,)]
    if len(places) != 1:
        return None
    conditions = list(question.conditions)
    conditions[places[0]] = conditions[places[0]]._replace(others=(GAP,), said="")
    return question._replace(conditions=tuple(conditions))


def within(inner: Question, outer: Iterable[tuple[str, Question]]) -> Within | None:
    """Return an inner question and the one that it stands in, if all that was asked of each finding was the same."""
    gaps = {gapped(question, id) for id, question in outer}
    only = gaps.pop() if len(gaps) == 1 else None
    return Within(inner, only) if only else None
