"""Where things are: the tables, the compiled foot, and the user's cache."""

from __future__ import annotations

import os
import sys

PACKAGE = os.path.dirname(os.path.abspath(__file__))
COMPILED = os.path.join(PACKAGE, "foot.sqlite")
PATTERNS = os.path.join(PACKAGE, "patterns.bin")


def data_folder() -> str:
    """Return the folder of the tables: inside an installed package, else the checkout's ``data/``."""
    installed = os.path.join(PACKAGE, "data")
    return installed if os.path.isdir(installed) else os.path.join(os.path.dirname(os.path.dirname(PACKAGE)), "data")


def cache_folder() -> str:
    """Return the folder where a checkout keeps its compiled foot, by each platform's custom; it need not exist."""
    if sys.platform == "win32":
        home = os.environ.get("LOCALAPPDATA") or os.path.expanduser("~\\AppData\\Local")
    elif sys.platform == "darwin":
        home = os.path.expanduser("~/Library/Caches")
    else:
        home = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return os.path.join(home, "footgraph")


def kept_path(name: str, ending: str) -> str:
    """Return where this checkout keeps a file of some name and ending."""
    from hashlib import blake2b  # an installed foot keeps nothing

    return os.path.join(cache_folder(), f"{name}-{blake2b(PACKAGE.encode(), digest_size=6).hexdigest()}{ending}")


def patterns_path() -> str:
    """Return where the expressions of the language are kept: with the compiled foot; it need not exist."""
    return PATTERNS if os.path.exists(COMPILED) else kept_path("patterns", ".bin")


def history_path() -> str:
    """Return where the questions typed at the prompt are kept; it need not exist."""
    return os.path.join(cache_folder(), "history")
