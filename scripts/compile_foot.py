"""Compile the tables into the foot and the graph that a wheel carries; hatchling runs this whenever it builds one."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileFoot(BuildHookInterface):  # type: ignore[type-arg]
    """Put ``foot.sqlite``, ``foot.ttl.gz`` and ``patterns.bin`` into a wheel.

    An editable install reads the tables of its checkout instead.
    """

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write the compiled foot, its graph, and the expressions of its language, and name them among the files of the wheel."""
        if version == "editable":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root / "graph"))
        from footgraph.compiled import whole_record  # only this checkout's own code may compile its tables
        from footgraph.filling import write_store
        from footgraph.foot import keep_language
        from footgraph.graph_file import graph_bytes

        compiled, graph, patterns = (root / "build" / name for name in ("foot.sqlite", "foot.ttl.gz", "patterns.bin"))
        compiled.parent.mkdir(exist_ok=True)
        write_store(whole_record(), str(compiled))
        graph.write_bytes(graph_bytes())
        keep_language(str(patterns))
        for path in (compiled, graph, patterns):
            build_data["force_include"][str(path)] = f"footgraph/{path.name}"
