"""Two questions in one text, the second leaning on the answer to the first: 'which muscle ..., and which nerve supplies it?'."""

from __future__ import annotations

import re
from collections.abc import Callable

from footgraph.answers import Answer, Found
from footgraph.mentions import mentions_in
from footgraph.patterns import Pattern
from footgraph.saying import plainly
from footgraph.store import Store

AND_WHICH = Pattern(
    r"(?:\?\s*|[,;]\s*|\s+)(?:and|&|und)\s+(?=(?:(?:by|from|to|in|on|at|through) )?(?:which|what|where|welche[rsn]?|was|wo)\b)|"
    r"\?\s+(?=(?:(?:by|from|to|in|on|at|through) )?(?:which|what|where)\b)",
    re.I,
    needs=("and ", "& ", "und ", "?"),
)
IT = Pattern(
    r"\b(?:it|they|them|this (?:muscle|nerve|artery|bone|joint|ligament|structure)|these|that (?:muscle|nerve|bone))\b", re.I
)
ITS = Pattern(r"\b(?:its|their)\b", re.I)
KIND_ASKED = Pattern(r"\b(?:which|what) \w+", re.I)
SHORT = 3
"""A second question of fewer words leans on the first without saying so: 'and which nerve?'."""


def two_at_once(store: Store, text: str, reply: Callable[[Store, str], Answer]) -> Answer | None:
    """Return both answers of a text that asks two things one after the other; None where it does not, or one has no answer."""
    found = AND_WHICH.search(text)
    if not found:
        return None
    first, second = text[: found.start()].strip(), text[found.end() :].strip()
    asks = any("ask" in mention.senses for mention in mentions_in(store, first[:300]))
    if not asks or len(first.split()) < SHORT or not second:
        return None
    one = reply(store, first)
    if one.status != "answered" or one.kind not in ("structures", "description") or not one.found:
        return None
    for topic in topics(store, one, first):
        said = f"{ITS.sub(f'the {topic}', second)}" if ITS.search(second) else second
        of = f" of {topic}" if re.match(r"(?:which|what) (?:is|are) the\b", second, re.I) and " of " not in second else ""
        words = IT.sub(topic, second) if IT.search(second) else said + of
        if len(second.split()) < SHORT:
            kinds = [mention.senses.get("kind", "") for mention in mentions_in(store, first[:300]) if "kind" in mention.senses]
            same_asked = KIND_ASKED.search(first) and "muscle" not in kinds[:1]
            words = KIND_ASKED.sub(second.strip(" ?."), first, count=1) if same_asked else f"{second.strip(' ?.')} of {topic}"
        other = reply(store, re.sub(rf"\bthe {re.escape(topic)} (\w+)", rf"\1 of {topic}", words))
        if other.status == "answered" and other.kind in ("structures", "description", "count"):
            break
    else:
        return None
    both: dict[str, Found] = {}
    for item in (*one.found, *other.found):
        known = both.get(item.structure.id)
        both[item.structure.id] = (
            item if known is None else known._replace(facts=tuple(dict.fromkeys((*known.facts, *item.facts))))
        )
    return plainly(store, text, f"{one.reading} {other.reading}", list(both.values()), said=f"{one.text} {other.text}")


def topics(store: Store, one: Answer, first: str) -> list[str]:
    """Return what 'it' of a second question can be: the one thing found, then what the first question named."""
    found = [item.structure.label for item in one.found]
    named = [store.structures[m.ids[0]].label for m in mentions_in(store, first[:300]) if m.ids]
    return [*(found if len(found) == 1 else []), *named]
