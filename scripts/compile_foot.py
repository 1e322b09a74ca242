"""Compile the tables into the foot that a wheel carries; hatchling runs this whenever it builds one."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileFoot(BuildHookInterface):  # type: ignore[type-arg]
    """Put ``foot.sqlite`` into a wheel; an editable install reads the tables of its checkout instead."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write the compiled foot and name it among the files of the wheel."""
        if version == "editable":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root / "graph"))
        from footgraph.compiled import whole_record  # only this checkout's own code may compile its tables
        from footgraph.filling import write_store

        compiled = root / "build" / "foot.sqlite"
        compiled.parent.mkdir(exist_ok=True)
        write_store(whole_record(), str(compiled))
        build_data["force_include"][str(compiled)] = "footgraph/foot.sqlite"
