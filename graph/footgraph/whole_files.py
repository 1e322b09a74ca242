"""Write a file whole or not at all: a failure leaves what was there before, and nothing else beside it."""

from __future__ import annotations

import os
import re
import secrets
from pathlib import Path


def write_whole(path: str | os.PathLike[str], contents: bytes) -> None:
    """Write the contents beside the goal first and put them in its place in one step.

    Raises ValueError for an address such as ``https://...`` and OSError where the folder cannot be written.
    """
    goal = Path(plain_path(path))
    draft = goal.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with draft.open("xb") as file:  # made new, with the rights that the user's umask leaves
            file.write(contents)
            file.flush()
            os.fsync(file.fileno())
        os.replace(draft, goal)
    except OSError as problem:
        draft.unlink(missing_ok=True)
        raise type(problem)(problem.errno, problem.strerror, str(goal)) from None  # the draft's name would tell nobody anything
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def plain_path(path: str | os.PathLike[str]) -> str:
    """Return a path as it is, and refuse what is no path but an address.

    >>> plain_path("foot.ttl")
    'foot.ttl'
    """
    text = os.fspath(path)
    if re.match(r"[A-Za-z][A-Za-z0-9+.-]*://", text) or "\0" in text or not text:
        raise ValueError(f"{text!r} is not a path to a file")
    return text
