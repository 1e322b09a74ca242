"""footgraph: an interactive knowledge graph of the human foot and ankle.

>>> import footgraph
>>> foot = footgraph.load()
>>> foot.ask("what nerve supplies soleus?").text
'Nerve supplying soleus: tibial nerve.'
"""

from __future__ import annotations

from footgraph.foot import Foot, load
from footgraph.records import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from footgraph.exploring import Explorer

__version__ = "0.1.0"
__all__ = ["Foot", "__version__", "explore", "load"]


def explore(what: Any = None, **more: Any) -> Explorer:
    """Return the page of a foot, opened at an answer, a path or structures, or the page of a networkx graph of one's own.

    See ``footgraph.exploring``: ``explore`` and, for a graph, ``explore_graph``. The page writes itself (``.write(path)``)
    and shows itself in a notebook.
    """
    from footgraph import exploring  # whoever only asks does not pay for the page

    return (exploring.explore_graph if hasattr(what, "adjacency") else exploring.explore)(what, **more)
