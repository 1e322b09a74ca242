"""Write docs/commands.md from the commands' own help; with --check, only tell whether it is in step."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from footgraph.cli import main as footgraph

PAGE = Path(__file__).parent.parent / "docs" / "commands.md"


def page() -> str:
    """Return the help of every command as one Markdown page."""
    context = click.Context(footgraph, info_name="footgraph", terminal_width=100, **footgraph.context_settings)
    parts = [
        "# Commands\n\nWritten by `scripts/command_page.py` from each command's `--help`.\n",
        fenced("footgraph", footgraph.get_help(context)),
    ]
    for name in sorted(footgraph.commands):
        command = footgraph.commands[name]
        inner = click.Context(command, info_name=name, parent=context, terminal_width=100)
        parts.append(fenced(f"footgraph {name}", command.get_help(inner)))
    codes = "\n".join(line.strip() for line in EXIT_CODES.splitlines() if line.strip())
    return "\n".join(parts) + f"\n## Exit codes\n\n{codes}\n"


def fenced(title: str, text: str) -> str:
    return f"## {title}\n\n```text\n{text}\n```\n"


EXIT_CODES = """
- 0: answered, or done
- 1: a problem of tables, files or arguments, told in one line each
- 2: a command that could not be read, told by click with its usage
- 3: no answer: none, unknown, outside the subject, or not understood
- 130: interrupted
"""


def main(check: bool) -> int:
    """Write the page, or tell whether it is as it should be."""
    if not check:
        PAGE.write_text(page(), encoding="utf-8", newline="\n")
        return 0
    if not PAGE.exists() or PAGE.read_text(encoding="utf-8") != page():
        print("docs/commands.md is not in step with the commands; run scripts/command_page.py")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
