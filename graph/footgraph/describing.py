"""Answers found by description: among what meets the simple question in a text, the one that the rest of it describes."""

from __future__ import annotations

from footgraph.answers import Answer, Found, answer_of
from footgraph.english import NotUnderstood, read_in_part
from footgraph.matching import Match, Matcher
from footgraph.mentions import Mention
from footgraph.names import raw_words
from footgraph.questions import Evidence, evidence
from footgraph.saying import capital, noun_of, reading
from footgraph.store import Store

LEFT_SHARE = 0.6
"""How much of what is left of a question the dossier of an answer must tell."""
WHOLE_SHARE = 0.8
"""How much of a whole question it must tell where nothing else was understood."""
LEAD = 0.1
"""By how much the best match must lead."""


def described(store: Store, text: str) -> Answer | None:
    """Return the structure that a question describes, or None where none or several fit."""
    read_as, found, left = "", Evidence(), list[Mention]()
    try:
        question, left = read_in_part(store, text)
        if question.form == "structures" and question.conditions:
            found, read_as = evidence(store, question), reading(store, question).rstrip("?")
        elif question.form not in ("structures", "description", "names") or (question.subjects and not asks_a_name(text)):
            return None
    except NotUnderstood as problem:
        if problem.outside:
            return None
    matcher = Matcher(store, text, left if found else ())
    if matcher.denies or matcher.asks_several:
        return None
    matches = matcher.matches()
    if found:
        best = leading([match for match in matches if match.id in found], "left", LEFT_SHARE)
    else:
        best = leading(matches, "share", WHOLE_SHARE)
    if best is None or matcher.misses_a_name(best) or (not found and not matcher.is_told_in_words(best)):
        return None
    one = store.structures[best.id]
    facts = (*found.get(best.id, ()), *matcher.facts(best))
    by = ", ".join(f"“{words}”" for words in matcher.said(best))
    kind = noun_of(one.kind)
    read_as = f"{read_as}; of these, the one told of with {by}?" if found else f"Which {kind} is told of with {by}?"
    said = f"{capital(one.label)}. {one.definition}" if one.definition else f"{capital(one.label)}."
    return answer_of(
        store,
        question=text,
        reading=read_as,
        status="answered",
        kind="structures",
        text=said,
        found=[Found(one, tuple(dict.fromkeys(facts)))],
    )


def asks_a_name(text: str) -> bool:
    """Tell whether a text asks what something is called, rather than about something it names."""
    return bool({"called", "name", "term", "known", "call", "diagnosis", "eponym", "heisst", "nennt"} & set(raw_words(text)))


def leading(matches: list[Match], by: str, least: float) -> Match | None:
    """Return the match that has the least share, and leads all that are no part or whole of it."""
    ranked = sorted(matches, key=lambda match: (-getattr(match, by), -match.score, match.id))
    if not ranked or getattr(ranked[0], by) < least:
        return None
    best, *others = ranked
    for other in others[:1]:
        if getattr(best, by) - getattr(other, by) < LEAD and best.score - other.score < LEAD * best.score:
            return None
    return best
