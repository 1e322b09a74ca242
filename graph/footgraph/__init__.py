"""footgraph: an interactive knowledge graph of the human foot and ankle.

>>> import footgraph
>>> foot = footgraph.load()
>>> foot.ask("what nerve supplies soleus?").text
'Nerve supplying soleus: tibial nerve.'
"""

from footgraph.foot import Foot, load

__version__ = "0.1.0"
__all__ = ["Foot", "__version__", "load"]
