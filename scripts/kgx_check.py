"""Validate KGX files with kgx offline, by the Biolink model that PyPI has: print how many nodes, edges and complaints there are.

Run by tests/test_consumers.py in the environment that scripts/consumers makes. kgx fetches the model from GitHub as soon as
it is imported; here it gets the packaged one.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from unittest.mock import patch

import biolink_model
import bmt.toolkit

MODEL = Path(next(iter(biolink_model.__path__))) / "schema" / "biolink_model.yaml"
PREFIXES = MODEL.parents[1] / "prefixmaps" / "biolink_model_prefix_map.json"
PREDICATES: dict[str, list[object]] = {"predicate mappings": []}
OWN = {"footgraph": "https://w3id.org/footgraph/", "TA2": "https://ta2viewer.openanatomy.org/?id="}
OWN |= {"TA98": "https://w3id.org/footgraph/ta98/", "RADLEX": "http://radlex.org/RID/"}
"""Prefixes that Biolink has not."""


def main(format: str, *files: str) -> None:
    """Print what kgx counts and complains of, as JSON."""
    defaults = (str(MODEL), PREDICATES)
    with patch.object(bmt.toolkit.Toolkit.__init__, "__defaults__", defaults):
        from kgx.config import jsonld_context_map

        jsonld_context_map["biolink"] = json.loads(PREFIXES.read_text(encoding="utf-8")) | OWN
        from kgx.transformer import Transformer
        from kgx.validator import Validator

        validator = Validator()
        transformer = Transformer(stream=False)
        transformer.transform({"filename": list(files), "format": format}, inspector=validator)
    graph = transformer.store.graph
    complaints = {level: kinds for level, kinds in validator.get_errors().items() if kinds}
    counted = {level: {kind: len(told) for kind, told in kinds.items()} for level, kinds in complaints.items()}
    print(json.dumps({"nodes": graph.number_of_nodes(), "edges": graph.number_of_edges(), "complaints": counted}))
    for level, kinds in complaints.items():
        for kind, told in kinds.items():
            print(level, kind, str(told)[:300], file=sys.stderr)


if __name__ == "__main__":
    main(*sys.argv[1:])
