"""Which bones ossify first, last, before birth: by the ages at which works tell that their primary centres appear."""

from __future__ import annotations

from collections import defaultdict

from footgraph.answers import Answer, Found, listing
from footgraph.facts import Fact
from footgraph.mentions import mentions_in
from footgraph.names import raw_words
from footgraph.patterns import Pattern
from footgraph.saying import capital, labels, most_told, plainly
from footgraph.several import opens_yes_no
from footgraph.store import GROUPS, Store
from footgraph.superlatives import most_so
from footgraph.synonyms import ORDINALS
from footgraph.vocabulary import HAS_FIGURE

OSSIFY = Pattern(
    r"\bossif\w*|\bcartilaginous\b|\bstill cartilage\b|\bossific nucle\w+|\b(?:centres?|centers?|nuclei|nucleus) of "
    r"(?:bone|ossification)\b|\bturns? (?:in)?to bone\b|\bbecomes? bon[ey]\b|verknöcher\w*"
)
SECONDARY = Pattern(
    r"\b(?:secondary (?:ossification )?(?:cent(?:re|er)|nucleus)|secondary ossification|epiphys[ie]s|apophysis"
    r"|two (?:ossification )?cent(?:re|er)s|second cent(?:re|er)|more than one (?:ossification )?cent(?:re|er))\b"
)
WHEN = Pattern(r"\b(?:when|what age|which (?:week|month|year)|what (?:week|month|year)|how old|fus\w+)\b")
BORN = Pattern(
    r"\b(?:at|by|before|until|in) (?:the time of )?birth\b|\bnewborns?\b|\bneonat\w*|\bborn\b|\bin utero\b"
    r"|\b(?:pre|ante)natal\w*|\bf(?:o?)etal\w*|\bf(?:o?)etus\b|\bin the womb\b|\b(?:at )?full[- ]term\b|\bat term\b"
)
AFTER_BIRTH = Pattern(
    r"\b(?:after|following|not (?:\w+ ){0,4}(?:at|by|until|before)|only after|lack\w*|without|no) (?:\w+ ){0,4}birth\b"
    r"|\bpost-?natal\w*"
)
NOT = Pattern(r"\b(?:not|no|lack\w*|without|yet|still cartilag\w*|cartilaginous|unossified|missing)\b")
FIRST = Pattern(r"\b(?:first|earliest|soonest|zuerst|erste[rsn]?)\b")
LAST = Pattern(r"\b(?:last|latest|zuletzt|letzte[rsn]?|final)\b")
LATER = Pattern(r"\blater\b")
EARLIER = Pattern(r"\b(?:earlier|sooner|before)\b")
NEXT = {word: n for n, word in enumerate(ORDINALS, 1) if n > 1} | {"next": 2}
TWO = Pattern(r"\b(?:two|2|both)\b")
EITHER_WAY = Pattern(r"\b(?:before or after|earlier or later|sooner or later|after or before)\b")
ENDS = Pattern(r"\b(base|head)s?\b")
ORDER = Pattern(r"\b(?:order|sequence|succession)\b")
MONTHS = {"month": 1.0, "year": 12.0, "week": 12 / 52}
TERM = 9.0
"""The months of a pregnancy, as they are counted where bones are told of."""


BEFORE_BIRTH = Pattern(
    r",? (?:(?:in|of|during|inside|within) (?:the )?(?:human |developing )?(?:f(?:o?)etus|f(?:o?)etal (?:life|period"
    r"|foot|development)"
    r"|womb|utero|embryo|unborn(?: child)?|pregnancy)|before birth|prenatally|in utero)(?=\W*$)"
)
"""When the first bones ossify, which leaves none of them out."""


def ossified(store: Store, text: str) -> Answer | None:
    """Return which bones begin to ossify first, last or before birth, where a group of them or several are named."""
    if not (OSSIFY.search(text) or SECONDARY.search(text)) or EITHER_WAY.search(text):
        return None
    if FIRST.search(text):
        text = BEFORE_BIRTH.sub("", text)
    mentions = mentions_in(store, text)
    if opens_yes_no(mentions) or any(m.senses.get("ask") == "count" for m in mentions):
        return None
    bones = bones_asked(store, text)
    if SECONDARY.search(text):
        return with_second_centre(store, text, bones)
    ages = {} if WHEN.search(text) else ages_of(store, bones)
    ranked = sorted(ages, key=lambda id: (ages[id][0], id))
    chosen = chosen_of(store, text, ranked, {id: age for id, (age, _) in ages.items()}) if len(ages) > 1 else None
    return in_order_told(store, text, bones, ages, chosen) if chosen else None


def in_order_told(
    store: Store, text: str, bones: list[str], ages: dict[str, tuple[float, list[Fact]]], chosen: tuple[str, list[str]]
) -> Answer | None:
    """Return the bones that begin to ossify first, last or next; of several of one age the one that works call so."""
    said, ids = chosen
    if len(ids) > 1 and said in ("first", "last"):
        label = common_group(store, bones)
        told = most_so(store, f"which of the {label} is the {said} to ossify") if label else None
        return told._replace(question=text) if told else None
    found = [Found(store.structures[id], tuple(ages[id][1])) for id in ids]
    return plainly(store, text, f"Which bones begin to ossify {said}?", found, said=f"{capital(listing(labels(store, found)))}.")


def chosen_of(store: Store, text: str, ranked: list[str], ages: dict[str, float]) -> tuple[str, list[str]] | None:
    """Return how the bones asked for are told, and which they are; None where nothing says which."""
    steps = sorted(set(ages.values()))
    nth = next((NEXT[word] for word in raw_words(text) if word in NEXT and is_ordinal(store, text, word)), 0)
    if BORN.search(text) or AFTER_BIRTH.search(text):
        if (FIRST.search(text) or LAST.search(text)) and len(ranked) > 2:
            return None
        if not (FIRST.search(text) or LAST.search(text)):
            later = bool(AFTER_BIRTH.search(text) or NOT.search(text))
            ids = [id for id in ranked if (ages[id] > 0) is later]
            if len(ids) > 2 and not later and TWO.search(text):
                ids = [id for id in ids if ages[id] < 0]
            return (f"{'after' if later else 'before'} birth", ids) if ids else None
    if LAST.search(text) or LATER.search(text):
        return "last", [id for id in ranked if ages[id] == steps[-1]]
    if nth and nth <= len(steps):
        ids = [id for id in ranked if ages[id] == steps[nth - 1]]
        return ("next", ids) if len(ids) == 1 and all(sum(ages[id] == one for id in ranked) == 1 for one in steps[:nth]) else None
    if FIRST.search(text) or EARLIER.search(text):
        return "first", [id for id in ranked if ages[id] == steps[0]]
    return ("in this order", ranked) if ORDER.search(text) else None


def is_ordinal(store: Store, text: str, word: str) -> bool:
    """Tell whether an ordinal stands by itself, and not in a name: 'the second metatarsal'."""
    return any(m.words.split() == [word] or m.words.startswith(f"{word} tarsal") for m in mentions_in(store, text)) or any(
        word in m.words.split() and not m.ids for m in mentions_in(store, text)
    )


def bones_asked(store: Store, text: str) -> list[str]:
    """Return the bones among which a question asks: those of the groups and bones that it names, of the foot where none."""
    named = [id for m in mentions_in(store, text) for id in m.ids[:1]]
    bones = [id for id in named if store.structures[id].kind == "bone"]
    groups = [id for id in named if store.structures[id].kind in GROUPS and are_bones(store, id)]
    if groups:
        return [id for id in store.leaves(groups[0]) if store.structures[id].kind == "bone"]
    if len(bones) > 1 or not any("bone" in m.words.split() or "bones" in m.words.split() for m in mentions_in(store, text)):
        return list(dict.fromkeys(bones))
    return list(store.leaves("bones_of_foot")) if "bones_of_foot" in store.structures else []


def are_bones(store: Store, group: str) -> bool:
    leaves = store.leaves(group)
    return bool(leaves) and all(store.structures[id].kind == "bone" for id in leaves)


def common_group(store: Store, bones: list[str]) -> str:
    """Return the label of the smallest group that holds just some bones."""
    groups = [id for id in store.groups_of(bones[0]) if set(store.leaves(id)) == set(bones)]
    return store.structures[groups[0]].label if groups else ""


def ages_of(store: Store, bones: list[str]) -> dict[str, tuple[float, list[Fact]]]:
    """Return the age in months after birth at which most works say the primary centre of each bone appears, with the facts."""
    told: dict[str, dict[float, list[Fact]]] = defaultdict(lambda: defaultdict(list))
    nearest: dict[str, int] = {}
    for fact in store.facts_of(HAS_FIGURE):
        if fact.part("quantity") == "appearance_of_ossification_centre" and fact.part("of").startswith("primary centre"):
            leaves = store.leaves(fact.subject)
            for id in set(leaves) & set(bones) if fact.standing == "agreed" else ():
                if len(leaves) < nearest.get(id, len(leaves) + 1):
                    told[id].clear()
                    nearest[id] = len(leaves)
                if len(leaves) == nearest[id]:
                    told[id][age_of(fact)].append(fact)
    return {
        id: max(((age, facts) for age, facts in some.items()), key=lambda one: (len(one[1]), -one[0]))
        for id, some in told.items()
    }


def age_of(fact: Fact) -> float:
    """Return the age that a figure tells, in months after birth."""
    unit = fact.part("unit")
    months = float(fact.object) * MONTHS[unit.split()[-1]]
    return months - TERM if unit.startswith("fetal") else months


def with_second_centre(store: Store, text: str, bones: list[str]) -> Answer | None:
    """Return the one bone of a group of which clearly most works tell an epiphysis or a second centre."""
    told: dict[str, list[Fact]] = defaultdict(list)
    end = ENDS.search(text)
    for fact in store.facts_of(HAS_FIGURE):
        if end and f"epiphysis of {end[1].lower()}" not in fact.part("of"):
            continue
        if fact.subject in bones and "ossification" in fact.part("quantity") and not fact.part("of").startswith("primary"):
            told[fact.subject].append(fact)
    best = most_told(store, told, 2)
    return plainly(store, text, "Which of them has a second centre of ossification?", best) if best else None
