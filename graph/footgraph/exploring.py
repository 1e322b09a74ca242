"""The page of a foot: everything it holds, what its nerves cost when cut, and questions answered beforehand."""

from __future__ import annotations

import os
from collections.abc import Iterable
from html import escape
from typing import TYPE_CHECKING, Any

from footgraph.answers import Answer
from footgraph.facts import Fact, Record, Source, Structure
from footgraph.foot import Foot, load
from footgraph.page import page_html, write_page

if TYPE_CHECKING:
    import networkx as nx

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
    answer: Answer | None = None
    names: list[str] = []
    if isinstance(what, Answer):
        answer = what
    elif what is not None:
        names = [what] if isinstance(what, str) else list(what)
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


def explore_graph(graph: nx.MultiDiGraph[str], *, title: str = TITLE) -> Explorer:
    """Return the page of a networkx graph of one's own.

    The contract: nodes go by strings and may say ``label``, ``kind``, ``latin``, ``definition``, ``abbreviations`` and ``names``.
    The relation of an edge is its key, or its attribute ``relation``; it may say ``says`` (the sentence), ``source`` (a
    citation), ``link``, ``locator``, ``standing`` and ``note``. What goes by an id of the foot is drawn on the plates, all
    else stands in the network. The graph is left as it is. Raises ValueError for a node that is no string.

    >>> import networkx as nx
    >>> graph = nx.MultiDiGraph()
    >>> graph.add_node("soleus", label="soleus", kind="muscle")
    >>> _ = graph.add_edge("soleus", "calcaneus", key="has_insertion", source="my notes")
    >>> "has insertion calcaneus" in explore_graph(graph).html
    True
    """
    if odd := next((node for node in graph if not isinstance(node, str)), None):
        raise ValueError(f"A node of the graph is {odd!r}; nodes go by strings here.")
    structures = {id: _structure(id, told) for id, told in graph.nodes(data=True)}
    sources: dict[str, Source] = {}
    sentences: dict[str, str] = {}
    facts = []
    for number, (start, end, key, told) in enumerate(sorted(_edges(graph), key=lambda edge: edge[:3])):
        relation = str(told.get("relation") or key or "related_to")
        citation = str(told.get("source") or "")
        if citation:
            sources[citation] = Source(citation, citation, str(told.get("link") or ""), "", "")
        locator, standing, note = (str(told.get(name) or "") for name in ("locator", "standing", "note"))
        facts.append(Fact(f"g{number}", start, relation, end, (), citation, locator, standing or "agreed", note))
        plainly = f"{structures[start].label} {relation.replace('_', ' ')} {structures[end].label}"
        sentences[facts[-1].id] = str(told.get("says") or plainly)
    return Explorer(page_html(Record(structures, tuple(facts), sources), title=title, says=lambda fact: sentences[fact.id]))


def _edges(graph: nx.MultiDiGraph[str]) -> list[tuple[str, str, str, dict[str, Any]]]:
    if graph.is_multigraph():
        return [(start, end, str(key or ""), told) for start, end, key, told in graph.edges(keys=True, data=True)]
    return [(start, end, "", told) for start, end, told in graph.edges(data=True)]


def _structure(id: str, told: dict[str, Any]) -> Structure:
    label, kind = str(told.get("label") or id.replace("_", " ")), str(told.get("kind") or "thing")
    abbreviations, names = (tuple(map(str, told.get(name) or ())) for name in ("abbreviations", "names"))
    return Structure(id, label, kind, str(told.get("latin") or ""), abbreviations, names, str(told.get("definition") or ""))


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
