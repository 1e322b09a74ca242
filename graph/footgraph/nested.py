"""Questions with a question inside: 'the nerve of the muscle that ...', 'of the muscles that ..., which ...'.

The inner one is answered first. One structure takes its place in the outer question; of several, each does in turn.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from footgraph.answers import Answer, listing
from footgraph.composed import Both, Count, within
from footgraph.leading import foremost_told, is_torn
from footgraph.patterns import Pattern
from footgraph.questions import Evidence, Question, unrepeated
from footgraph.saying import capital, in_order, plainly, reading
from footgraph.several import Part, ask
from footgraph.store import Store

KIND = (
    r"(?:muscles?|nerves?|arter(?:y|ies)|veins?|bones?|joints?|ligaments?|tendons?|compartments?"
    r"|layers?|toes?|evertors?|invertors?|flexors?|extensors?)"
)
WITH = rf"((?:[a-z-]+\s+){{0,2}}?{KIND})"
INNER = Pattern(
    rf"\b(?:the|that|those|any|only)\s+{WITH}\s+"
    r"((?:that|which|who|whose|lying|attached|inserting|arising|supplying|running|passing)\b[^,?.;]*)",
    re.I,
)
INNER_OF = Pattern(rf"\bthe\s+({KIND})\s+((?:of|in)\s+the\s+[^,?.;]*)$", re.I)
AMONG = Pattern(
    rf"^(?:of|among)\s+(?:all\s+)?(?:the\s+)?(?:two\s+|three\s+|four\s+)?{WITH}\s+"
    r"([^,]*),\s*(?:which|what|who)\b(?:\s+one\b|\s+of them\b)?\s*([^?]*)",
    re.I,
)
TWO = Pattern(
    rf"^(?:(?:there are|the)\s+)?(?:two|three|four|five|several|some|only two|only three)?\s*{WITH}\s+"
    r"([^?.]*)[.;:]\s*(?:which|what)\s+(?:one\s+)?(?:of (?:them|these)\s+)?([^?]*)",
    re.I,
)
NEXT_TO = Pattern(r"\b(?:immediately|directly|next|just|nearest|closest)\b", re.I)
"""What lies next is one of those that lie there, told by their order."""
OF_THEM = Pattern(r"\bof (?:them|these|those)\b", re.I)
CLAUSES = (" that ", " which ", " who ", " whose ", " lying ", " attached ", "ing ")
PLURAL = Pattern(
    r"^(?:that|which|who) (?:lie|are|have|run|pass|arise|insert|supply|do|cross|attach|end|start|form|join|meet|move)\b", re.I
)
MANY = 12
"""The most structures that an inner question may come to."""


def nested(store: Store, text: str) -> Answer | None:
    """Return the answer to a question that holds another, or None where there is none inside or either is not understood."""
    for outer, inner in inner_questions(text):
        part = ask(store, inner)
        if part is None or not part.found or len(part.found) > MANY:
            continue
        if not NEXT_TO.search(outer) and (answer := outer_answer(store, text, outer, part)):
            return answer
    return None


def among(store: Store, text: str) -> Answer | None:
    """Return which of those that meet one thing meet another too: 'of the muscles that pass behind ..., which inserts on ...'."""
    lower = text.lower()
    if not lower.startswith(("of ", "among ")) and "of the" not in lower:
        return None
    found = AMONG.search(text) or (TWO.search(text) if OF_THEM.search(text) else None)
    if not found:
        return None
    kind, first, second = found.groups()
    parts = [ask(store, f"which {kind} {clause}") for clause in (first, second)]
    if not all(part and part.found for part in parts):
        return None
    one, other = (part for part in parts if part)
    both = {id: unrepeated([*facts, *other.found[id]]) for id, facts in one.found.items() if id in other.found}
    if not both:
        return None
    shown = in_order(store, both)
    read_as = f"{reading(store, one.question).rstrip('?')}; of these: {reading(store, other.question)}"
    return plainly(store, text, read_as, shown, asked=Both((one.question, other.question)))


def inner_questions(text: str) -> Iterator[tuple[str, str]]:
    """Yield ways to part a text into an outer question, with a gap, and the inner one that fills it."""
    for found in INNER.finditer(text) if any(word in text for word in CLAUSES) else ():
        kind, clause = found.groups()
        if PLURAL.match(clause) and not kind.endswith("s"):
            continue  # 'the joints of the second toe that lie ...': the clause is of the joints
        for end in ends_of(clause):
            inside, after = clause[:end], clause[end:] + text[found.end() :]
            outer = f"{text[: found.start()]} {{}} {after}"
            yield outer, f"which {kind} {inside}"
    if last := INNER_OF.search(text.strip().rstrip("?")):
        yield f"{text[: last.start()]} {{}}", f"which {last[1]} {last[2]}"


def ends_of(clause: str) -> list[int]:
    """Return where a clause may end: at its end, or before a verb that belongs to the outer question."""
    verbs = [
        found.start()
        for found in re.finditer(r"\s(?:is|are|was|does|do|has|have|comes|arises|branches|derives|belongs|lies)\b", clause)
    ]
    return [*verbs[::-1], len(clause)] if verbs else [len(clause)]


def outer_answer(store: Store, text: str, outer: str, part: Part) -> Answer | None:
    """Return what the outer question finds with each of the inner answers in its gap."""
    found: Evidence = {}
    last: Part | None = None
    outers: list[tuple[str, Question]] = []
    for id, facts in part.found.items():
        if (asked := ask(store, outer.format(store.structures[id].label))) is None:
            return None
        last = asked
        outers.append((id, asked.question))
        for met, reasons in asked.found.items():
            found.setdefault(met, []).extend([*reasons, *facts])
    if not found or last is None:
        return None
    found = foremost_told(store, text, last.question, found) or found
    if is_torn(store, text, last.question, found):
        return None
    shown = in_order(store, {id: unrepeated(facts) for id, facts in found.items()})
    names = listing(store.structures[id].label for id in part.found)
    read_as = f"{capital(reading(store, part.question).rstrip('?'))}: {names}. {reading(store, last.question)}"
    is_count = last.question.form == "count"
    chain = within(part.question, outers)
    return plainly(
        store,
        text,
        read_as,
        shown,
        kind="count" if is_count else "structures",
        value=len(shown) if is_count else None,
        asked=Count(chain) if is_count and chain else chain,
    )
