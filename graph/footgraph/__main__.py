"""The command ``footgraph``, and ``python -m footgraph``: a question without options is answered at once.

The library that reads commands takes longer to come than most answers. What has options, is no question, or goes wrong is
left to it.
"""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress

STYLES = {"bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33"}
"""What a terminal is told for each way to write."""


def main() -> None:
    """Answer a question, or do what the command line says."""
    command, *words = sys.argv[1:] or [""]
    if command == "ask" and words:
        gc.disable()  # an answer is over before there is anything to collect
        if not any(word.startswith("-") for word in words):
            with suppress(OSError, ValueError):  # the command line meets the same again, and tells of it
                os._exit(answered(" ".join(words)))  # all is written; to take down what was built takes a fifth of the time
    from footgraph.cli import main as command_line

    command_line()


def answered(question: str) -> int:
    """Print the answer to a question, and return the exit code that tells whether there is one."""
    from footgraph.foot import load
    from footgraph.sheet import COLOURS, INTERRUPTED, NO_ANSWER, answer_in_text

    try:
        answer = load().ask(question)
    except KeyboardInterrupt:
        print(file=sys.stderr)  # noqa: T201 the prompt goes on in a line of its own
        return INTERRUPTED
    sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]  # a narrow terminal gets '?', not a traceback
    print(answer_in_text(answer, styled, COLOURS[answer.status]), flush=True)  # noqa: T201 what was asked for
    return 0 if answer.status == "answered" else NO_ANSWER


def styled(text: str, style: dict[str, object]) -> str:
    """Return a text as it is written on a terminal, where it goes to one.

    >>> styled("Why", {"bold": True}) if not sys.stdout.isatty() else "Why"
    'Why'
    """
    if not sys.stdout.isatty():
        return text
    codes = (STYLES[str(value) if name == "fg" else name] for name, value in style.items())
    return f"\033[{';'.join(codes)}m{text}\033[0m"


if __name__ == "__main__":
    main()
