"""Write a file, or a folder of files, whole or not at all: a failure leaves what was there before, and nothing else beside it."""

from __future__ import annotations

import os
import re
import secrets
import shutil
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

Files = Mapping[str, bytes]
"""Files of one export by their plain names."""


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


def zipped(files: Files) -> bytes:
    """Return files as one zip archive, the same bytes for the same files: in order, and dated at the first day zip knows."""
    archive = BytesIO()
    with ZipFile(archive, "w", ZIP_DEFLATED, compresslevel=6) as made:
        for name, contents in sorted(files.items()):
            entry = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.external_attr = 0o644 << 16
            entry.create_system = 3  # as on POSIX, whatever the machine
            made.writestr(entry, contents, ZIP_DEFLATED)
    return archive.getvalue()


def write_folder(path: str | os.PathLike[str], files: Files) -> None:
    """Write files into a new folder, all of them or nothing: it is filled beside its place first.

    Raises FileExistsError where there is something already, and ValueError and OSError as ``write_whole`` does.
    """
    goal = Path(plain_path(path))
    if goal.exists() or goal.is_symlink():
        raise FileExistsError(17, "is there already; these files make a new folder, or a file that ends in .zip", str(goal))
    draft = goal.with_name(f".{secrets.token_hex(8)}.part")
    try:
        draft.mkdir()
        for name, contents in sorted(files.items()):
            write_whole(draft / name, contents)
        draft.rename(goal)
    except BaseException as problem:
        shutil.rmtree(draft, ignore_errors=True)
        if isinstance(problem, OSError):
            raise type(problem)(problem.errno, problem.strerror, str(goal)) from None
        raise
