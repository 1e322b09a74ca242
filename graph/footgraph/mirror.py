"""Coverage as people and programs read it: a table of text, of Markdown or of tabs, and the list of what is missing."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from footgraph.coverage import MUSCLE_FACTS, OF_MUSCLES, Claims, Cover, claims_of
from footgraph.store import Store

COVER_COLUMNS = ("kind", "what", "structures", "with", "percent", "aim", "one source", "two", "more", "unread", "disputed")
GAP_COLUMNS = ("kind", "id", "label", "what", "relations", "gap")


def cover_row(cover: Cover) -> tuple[str, ...]:
    """Return one line of the table: how many structures have the fact, on one, two or more independent sources."""
    numbers = list(cover.voices.values())
    have = len(numbers) - len(cover.missing)
    counts = (len(numbers), have, f"{cover.percent:.0f}", cover.aim.percent)
    voices = (numbers.count(1), numbers.count(2), sum(number > 2 for number in numbers))
    return (cover.aim.kind, cover.aim.what, *map(str, (*counts, *voices, len(cover.unread), len(cover.disputed))))


def gap_rows(covers: Iterable[Cover]) -> list[tuple[str, ...]]:
    """Return what is missing or rests on one source only: a line a structure and relation."""
    found: list[tuple[str, ...]] = []
    for cover in covers:
        relations = " or ".join(cover.aim.relations)
        for structure, voices in cover.voices.items():
            gap = "nothing" if not voices else "unread only" if structure in cover.unread else "one source" if voices == 1 else ""
            if gap:
                found.append((structure.kind, structure.id, structure.label, cover.aim.what, relations, gap))
    return found


def mirror(store: Store, covers: Sequence[Cover], form: str, *, gaps: bool = False) -> str:
    """Return the coverage, or only its gaps, in one of the forms text, tsv, json and markdown; the text of the gaps is tsv."""
    header: Sequence[str] = GAP_COLUMNS if gaps else COVER_COLUMNS
    lines = gap_rows(covers) if gaps else [cover_row(cover) for cover in covers]
    if form == "json":
        return json.dumps([dict(zip(header, line, strict=True)) for line in lines], indent=2) + "\n"
    if form == "tsv" or (gaps and form == "text"):
        return "".join("\t".join(line) + "\n" for line in (header, *lines))
    if form == "markdown":
        return in_markdown(header, lines) + ("" if gaps else f"\n{in_words(store)}\n")
    return f"{in_columns(header, lines)}\n{in_words(store)}\n"


def in_columns(header: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    """Return a table with its columns side by side, numbers to the right."""
    widths = [max(map(len, column)) for column in zip(header, *lines, strict=True)]

    def padded(line: Sequence[str]) -> str:
        cells = (cell.rjust(width) if cell.isdigit() else cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        return "  ".join(cells).rstrip()

    return "".join(f"{padded(line)}\n" for line in (header, *lines))


def in_markdown(header: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    return "".join(f"| {' | '.join(line)} |\n" for line in (header, ["---"] * len(header), *lines))


def in_words(store: Store) -> str:
    """Return how many facts there are, how many unread, and how many claims of muscles rest on two independent sources."""
    facts = [fact for fact in store.all_facts() if fact.source]
    unread = sum(fact.standing == "unread" for fact in facts)
    claims = claims_of(store, MUSCLE_FACTS, OF_MUSCLES)
    every, twice = sum(one.claims for one in claims), sum(one.twice for one in claims)
    relations = ", ".join(one.relation for one in claims)
    return (
        f"{len(facts):,} facts of {len({fact.source for fact in facts})} sources; {unread} unread. Of {every} claims about "
        f"muscles ({relations}), {twice} ({share(twice, every)} %) rest on two or more independent sources."
    )


def share(some: int, every: int) -> str:
    return f"{100 * some / every:.1f}" if every else "0"


def claims_table(claims: Iterable[Claims]) -> str:
    """Return the claims of each relation by their sources as a table of Markdown."""
    lines = [(one.relation, *map(str, (one.facts, one.claims, one.twice)), share(one.twice, one.claims)) for one in claims]
    return in_markdown(("relation", "facts", "claims", "on two or more sources", "percent"), lines)
