"""Lesions, studies and the article's claims as text for people, and the claims as JSON."""

from __future__ import annotations

import json
from collections import Counter
from textwrap import fill
from typing import TYPE_CHECKING, Any

from footgraph.answers import Answer
from footgraph.article import VERDICTS, Claim
from footgraph.effects import Effect, told_by_heading, ways_in_words
from footgraph.foot import Foot
from footgraph.sheet import MOST_REASONS, WIDTH, cited, plain
from footgraph.studies import ASPECTS

if TYPE_CHECKING:
    from footgraph.sheet import Style


def lesion_of(foot: Foot, answer: Answer, effects: tuple[Effect, ...], style: Style) -> str:
    """Return what follows when a structure is gone: what is lost under headings, the ways that lead to it, the works cited."""
    one = next(structure for structure in foot.find(answer.question) if structure.label == answer.question)
    lines = [style(fill(plain(f"Read as: {answer.reading}"), WIDTH), {"dim": True})]
    told = told_by_heading(foot.store, one, effects) | {"Ways": ways_in_words(foot.store, effects)}
    for heading, some in told.items():
        lines += ["", style(heading, {"bold": True})]
        lines += [fill(f"  {line}", WIDTH, subsequent_indent="    ") for line in some[:MOST_REASONS]]
    lines += ["", style("Sources", {"bold": True})]
    lines += [fill(plain(f"  [{work.key}] {cited(work)}"), WIDTH, subsequent_indent="    ") for work in answer.sources]
    return "\n".join(lines)


def studies_of(answer: Answer, studies: list[dict[str, Any]], style: Style) -> str:
    """Return studies one below the other: design, level and number, how each was done, each finding, the works cited."""
    lines = [style(fill(plain(f"Read as: {answer.reading}"), WIDTH), {"dim": True})]
    for study in studies:
        number = f"n = {study['participants']}" if study["participants"] else "n not told"
        facts = (study["design"], study["level"], number, f"read: {study['read']}")
        lines += ["", style(plain(study["label"]), {"bold": True}), f"  {', '.join(filter(None, facts))}"]
        told = [f"{aspect}: {study[aspect]}" for aspect in ASPECTS if aspect in study]
        for one in study["findings"]:
            figures = "; ".join(filter(None, (one["outcome"], one["direction"], one["effect"], one["interval"])))
            told.append(f"found: {one['says']}" + (f" [{figures}]" if figures else ""))
        lines += [fill(f"  {plain(line)}", WIDTH, subsequent_indent="    ") for line in told]
    lines += ["", style("Sources", {"bold": True})]
    lines += [fill(plain(f"  [{work.key}] {cited(work)}"), WIDTH, subsequent_indent="    ") for work in answer.sources]
    return "\n".join(lines)


def article_of(foot: Foot, claims: list[Claim], form: str) -> str:
    """Return the claims of the article with their verdicts: as JSON, or a paragraph each with what is right and the sources."""
    if form == "json":
        return json.dumps([claim.as_dict(foot.store) for claim in claims], indent=2)
    counts = Counter(claim.verdict for claim in claims)
    lines = []
    if len(claims) > 1:
        lines = [", ".join(f"{counts[verdict]} {verdict}" for verdict in VERDICTS) + f" of {len(claims)} claims.", ""]
    for claim in claims:
        lines += [fill(f"{claim.n}. {claim.claim}: {claim.verdict.upper()}", WIDTH, subsequent_indent="   ")]
        lines += [fill(f"   {text}", WIDTH, subsequent_indent="   ") for text in (claim.right, claim.why) if text]
        for result in claim.results:
            found = f"   {result.outcome}: {result.check.says} – {result.found}"
            lines.append(fill(found, WIDTH, subsequent_indent="     "))
        keys = ", ".join(source.key for source in claim.sources)
        lines += [fill(f"   [{keys}]", WIDTH, subsequent_indent="    "), ""]
    return "\n".join(lines).rstrip()
