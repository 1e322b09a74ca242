"""The page of a foot: everything it holds, what its nerves cost when cut, and questions answered beforehand."""

from __future__ import annotations

import os
from collections.abc import Iterable
from html import escape

from footgraph.answers import Answer
from footgraph.foot import Foot, load
from footgraph.page import page_html, write_page

TITLE = "The foot and ankle"

QUESTIONS = (
    "Which muscles evert the foot?",
    "What holds up the medial arch?",
    "Which nerve supplies the muscles of the sole?",
    "Which ligament is hurt most often in an ankle sprain?",
    "Which bones form the ankle joint?",
    "What passes behind the medial malleolus?",
    "Which muscles are in the third layer of the sole?",
    "Where does peroneus longus insert?",
    "What does tibialis posterior do?",
    "Which artery supplies the sole?",
    "Which muscles are supplied by the medial plantar nerve?",
    "How is the tibial nerve connected with the big toe?",
)
"""Asked of every foot when its page is made; those it cannot answer are left out."""


class Explorer:
    """A page that has been made: write it, or let a notebook show it."""

    def __init__(self, html: str):
        self.html = html

    def write(self, path: str | os.PathLike[str]) -> None:
        """Write the page as one HTML file, whole or not at all. Raises OSError where it cannot be written."""
        write_page(self.html, path)

    def _repr_html_(self) -> str:
        """Return the page in a frame that may run its script and save files, and nothing else."""
        return (
            f'<iframe sandbox="allow-scripts allow-downloads" title="{escape(TITLE)}" width="100%" height="720" '
            f'style="border:0" srcdoc="{escape(self.html)}"></iframe>'
        )


def explore(what: Answer | str | Iterable[str] | None = None, *, foot: Foot | None = None, title: str = TITLE) -> Explorer:
    """Return the page of a foot, opened at an answer, a path, a structure or several structures; without any, at its start.

    ``what`` is an Answer (``foot.ask(...)``, ``foot.path(...)``), the name of a structure, or the names of several.
    Raises ValueError for a name that nothing here goes by.

    >>> explore(load().path("tibial nerve", "big toe")).html.startswith("<!doctype html>")
    True
    >>> explore("no such thing")
    Traceback (most recent call last):
    ...
    ValueError: No structure here goes by the name “no such thing”.
    """
    foot = foot or load()
    answer = what if isinstance(what, Answer) else None
    names = [] if what is None or answer else [what] if isinstance(what, str) else list(what)
    ids = [_id(foot, name) for name in names]
    asked = [told.as_dict() for question in QUESTIONS if (told := foot.ask(question)).status == "answered"]
    return Explorer(
        page_html(
            foot.record,
            title=title,
            answer=answer.as_dict() if answer else None,
            asked=asked,
            losses=losses_of(foot),
            opens=ids[0] if len(ids) == 1 else f"set={'..'.join(ids)}" if ids else "",
            says=foot.says,
        )
    )


def losses_of(foot: Foot) -> dict[str, dict[str, list[str]]]:
    """Return for each nerve what is lost altogether and what in part when it is cut at its beginning."""
    from footgraph.losses import losses

    return {
        nerve.id: {"lost": sorted(loss.lost), "part": sorted(loss.in_part)}
        for nerve in foot.structures("nerve")
        if any(loss := losses(foot.store, nerve.id))
    }


def _id(foot: Foot, name: str) -> str:
    if name in foot.store.structures:
        return name
    found = foot.find(name)
    if not found:
        raise ValueError(f"No structure here goes by the name “{name}”.")
    return found[0].id
