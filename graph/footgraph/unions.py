"""What vessels and nerves are made of: which veins, arteries or nerves unite to form one, and what a compartment lacks."""

from __future__ import annotations

import re
from collections import defaultdict

from footgraph.answers import Answer, Found, listing
from footgraph.facts import Fact
from footgraph.mentions import kinds_asked, mentions_in
from footgraph.patterns import Pattern
from footgraph.questions import Evidence, kinds_in
from footgraph.saying import capital, in_order, plainly
from footgraph.several import opens_yes_no
from footgraph.store import Store
from footgraph.vocabulary import (
    ANASTOMOSES_WITH,
    BRANCH_OF,
    CONTINUATION_OF,
    IN_COMPARTMENT,
    LEG,
    LOCATED_IN,
    PART_OF,
    PASSES_BETWEEN,
    RECEIVES_BLOOD_FROM,
    TRIBUTARY_OF,
)

LINES = ("artery", "vein", "nerve")
PAIR = 2
PLURALS = {"artery": "arteries", "vein": "veins", "nerve": "nerves"}
MAKES = Pattern(r"\b(?:form\w*|complet\w*|make|makes|made|making|clos(?:e|es|ed|ing)|creat\w*)\b")
"""What two that unite do to a third."""
ASKED = Pattern(
    r"\b(?:union|confluence|fusion|junction|unites?|united|joins?|joined|joining|merge\w*|fuse\w*|combine\w*|contribut\w*"
    r"|complet\w*|form|forms|formed|forming|formation|makes? up|made up|made (?:of|from|by)|build|built|builds|close|closes"
    r"|closed|composed|constitut\w*|come together|meet|put together|nerves does .{3,40} derive|(?:from|of) (?:which|what)"
    r"(?: \w+)? (?:branches|nerves|roots|veins)\b.*\b(?:arise|come|derive|develop|spring|stem|originate))\b"
)
FORMED = Pattern(
    r"\b(?:form\w*|union|unit\w*|join\w*|meet|meets|made (?:of|from|by)|made up|begins? where|built|complet\w*|clos\w*"
    r"|arises? from)\b",
)
PIECES = Pattern(r"[.;:]\s|, (?=(?:and |which |who |or )?(?:runs?|becomes?|goes|climbs|crosses|accompanies|up to|that)\b)")
WHICH = Pattern(r"\b(?:which|what|name|list|give|contributing (?:nerves|veins|branches))\b")
ENDS_OPEN = Pattern(r"\b(?:by|of|from|between)(?: the)?(?: union of)?\W*$")
OF_BRANCHES = Pattern(r"\bbranch(?:es)? (?:of|from) (?:which|what)\b")
"""What asks of which trunks the parts are branches."""
OF_WHOLE = (BRANCH_OF, CONTINUATION_OF, TRIBUTARY_OF, ANASTOMOSES_WITH)


def formed_by(store: Store, text: str) -> Answer | None:
    """Return the vessels or nerves that unite to form the one a question names: 'which veins form the popliteal vein'."""
    if not ASKED.search(text):
        return None
    mentions = mentions_in(store, text)
    named = list(dict.fromkeys(id for m in mentions for id in m.ids[:1]))
    named, partner = whole_and_partner(store, named) if len(named) == PAIR and MAKES.search(text) else (named, "")
    if len(named) != 1 or store.structures[named[0]].kind not in LINES or opens_yes_no(mentions) or not is_asked(text):
        return None
    whole = store.structures[named[0]]
    asked = kinds_asked(mentions)
    if (asked and asked != {whole.kind}) or any(
        "not" in m.senses or m.senses.get("ask") in ("count", "reason") for m in mentions
    ):
        return None
    joined = joined_to(store, whole.id)
    votes: dict[frozenset[str], list[Fact]] = defaultdict(list)
    for said, fact in store.texts_of(whole.id) if whole.kind != "nerve" else ():
        for piece in PIECES.split(said):
            if not FORMED.search(piece):
                continue
            told = {leaf for m in mentions_in(store, piece[:300]) for id in m.ids[:1] for leaf in store.leaves(id)}
            if len(parts := frozenset(told & joined.keys())) > 1:
                votes[parts] += [fact] if fact else []
    if whole.kind == "nerve":
        votes[roots_of(store, joined)] = []
    best = max(votes, key=lambda parts: (len(votes[parts]), -len(parts), sorted(parts)), default=frozenset())
    if len(best) < 2 or (partner and partner not in best):
        return None
    found: Evidence = {id: [*joined[id], *votes[best]] for id in sorted(best) if id != partner}
    if OF_BRANCHES.search(text):
        found = trunks_of(store, sorted(best))
    beside = f" with {store.structures[partner].label}" if partner else ""
    return plainly(store, text, f"Which {PLURALS[whole.kind]} form {whole.label}{beside}?", in_order(store, found))


def trunks_of(store: Store, branches: list[str]) -> Evidence:
    """Return of which nerve or vessel each of some is a branch, as most facts tell it."""
    found: Evidence = {}
    for id in branches:
        trunks: dict[str, list[Fact]] = defaultdict(list)
        for fact in store.facts_from(BRANCH_OF, id):
            trunks[fact.object].append(fact)
        trunk = max(trunks, key=lambda one: (len(trunks[one]), one), default=id)
        found[trunk] = trunks[trunk]
    return found


def whole_and_partner(store: Store, named: list[str]) -> tuple[list[str], str]:
    """Return which of two vessels or nerves is made of the other and something else, and that other; nothing where neither is."""
    for whole, partner in (named, named[::-1]):
        if store.structures[whole].kind in LINES and partner in joined_to(store, whole):
            return [whole], partner
    return [], ""


def roots_of(store: Store, joined: dict[str, list[Fact]]) -> frozenset[str]:
    """Return the nerves from which most works tell one to come, without the trunk of another of them."""
    voices = {id: len(store.voices(facts)) for id, facts in joined.items()}
    most = max(voices.values(), default=0)
    told = {id for id, number in voices.items() if 2 * number > most}
    above = {fact.object for fact in store.facts_of(BRANCH_OF) if fact.subject in told}
    return frozenset(id for id in told if id not in above)


def is_asked(text: str) -> bool:
    """Tell whether it is asked what forms something: the word for it stands with 'which', or ends the text."""
    return bool(WHICH.search(text) or ENDS_OPEN.search(text))


def joined_to(store: Store, whole: str) -> dict[str, list[Fact]]:
    """Return the vessels or nerves of the kind of one that join it, continue as it, or are what it branches from."""
    kind = store.structures[whole].kind
    joined: dict[str, list[Fact]] = {}
    for relation in OF_WHOLE:
        for fact in store.facts_of(relation):
            if whole not in (fact.subject, fact.object):
                continue
            other = fact.object if fact.subject == whole else fact.subject
            is_before = fact.subject == whole if relation in (BRANCH_OF, CONTINUATION_OF) else fact.object == whole
            if (is_before or relation == ANASTOMOSES_WITH) and kinds_in(store, other) == {kind}:
                for leaf in store.leaves(other):
                    joined.setdefault(leaf, []).append(fact)
    return joined


BETWEEN_WHICH = Pattern(r"\bbetween (?:which|what)\b|\band (?:which|what)(?: other)? muscle\b")
HIGH = Pattern(r"\b(?:upper|proximal\w*|high|top|at first|above(?! the ankle))\b")
LOW = Pattern(r"\b(?:lower(?! leg\b)|distal\w*|low|middle|mid-?leg|above the ankle)\b")


def between_at(store: Store, text: str) -> Answer | None:
    """Return the two muscles between which a nerve or vessel runs high or low in the leg, as works tell it of that level."""
    level = HIGH if HIGH.search(text) else LOW if LOW.search(text) else None
    if level is None or not BETWEEN_WHICH.search(text):
        return None
    mentions = mentions_in(store, text)
    named = list(dict.fromkeys(id for m in mentions for id in m.ids[:1]))
    lines = [id for id in named if store.structures[id].kind in LINES]
    if len(lines) != 1 or opens_yes_no(mentions):
        return None
    met: Evidence = {}
    for fact in store.facts_of(PASSES_BETWEEN):
        if fact.subject == lines[0] and level.search(fact.note):
            muscles = [fact.object, *(id for m in mentions_in(store, fact.note) for id in m.ids[:1])]
            for id in muscles:
                if store.structures[id].kind == "muscle":
                    met.setdefault(id, []).append(fact)
    if len(met) != 2:
        return None
    met = {id: facts for id, facts in met.items() if id not in named}
    where = "high" if level is HIGH else "low"
    return plainly(
        store,
        text,
        f"Between which muscles does {store.structures[lines[0]].label} run {where} in the leg?",
        in_order(store, met),
    )


def lines_held(store: Store) -> dict[str, dict[str, list[Fact]]]:
    """Return of each compartment of the leg that has no parts who tells of a nerve or vessel within it, by their kind."""
    wholes = {whole for _, part, whole in store.ends_of(PART_OF) if store.structures[part].kind == "compartment"}
    held: dict[str, dict[str, list[Fact]]] = {
        one.id: defaultdict(list)
        for one in store.structures.values()
        if one.kind == "compartment" and one.id not in wholes and one.id.endswith(f"_of_{LEG}")
    }
    for fact in (fact for relation in (IN_COMPARTMENT, LOCATED_IN) for fact in store.facts_of(relation)):
        kind = store.structures[fact.subject].kind
        if fact.object in held and kind in LINES and fact.standing == "agreed":
            held[fact.object][kind].append(fact)
    return held


ANY_ARTERY = Pattern(
    r"^\W*(?:is|are) there (?:an?|any|no|some)?(?: \w+)? ?arter(?:y|ies)\b[^?]{0,30}\b(?:in|inside|within|through)\b"
    r"|^\W*(?:does|do|has)\b[^?]*\b(?:contain|have|hold|carry|compartments?)"
    r"(?: of the leg)?(?: any| an?)(?: \w+)? ?arter(?:y|ies)\b"
)


def without_any(store: Store, text: str) -> Answer | None:
    """Return that no artery runs in a compartment of the leg, where it is asked whether any does; its blood comes from others."""
    held = lines_held(store) if ANY_ARTERY.search(text) else {}
    named = [m.ids[0] for m in mentions_in(store, text) if m.ids and store.structures[m.ids[0]].kind == "compartment"]
    if len(named) != 1 or named[0] not in held or held[named[0]]["artery"]:
        return None
    one = store.structures[named[0]]
    facts = [fact for fact in store.facts_from(RECEIVES_BLOOD_FROM, one.id) if fact.standing == "agreed"]
    feeding = listing(dict.fromkeys(store.structures[fact.object].label for fact in facts))
    said = f"No artery of its own runs in {one.label}." + (f" Its blood comes from {feeding}." if feeding else "")
    reading = f"Does any artery run in {one.label}?"
    return plainly(store, text, reading, [Found(one, tuple(facts))], said=said, kind="yes_no", value=False)


LACKS = Pattern(
    r"\b(?:no|without|lacks?|lacking|devoid of|never has|has neither|not (?:have|contain|hold)|any"
    r"|missing)\b(?P<what>[^?]{0,60}?)\b(?P<noun>neurovascular bundle|bundle|vessels? (?:and|or|nor) nerves?"
    r"|nerves? (?:and|or|nor) (?:vessels?|arter\w+)|arter(?:y|ies)|vessels?|blood vessels?)\b"
)
WHICH_COMPARTMENT = Pattern(r"\b(?:which|what|name the)\b[^?]{0,40}\bcompartments?\b|\bcompartment\b[^?]*\?")
BUNDLE = Pattern(r"bundle|nerve")


def lacking(store: Store, text: str) -> Answer | None:
    """Return the compartment of the leg that has no nerve and artery of its own, or no artery where only that is said."""
    lacks = LACKS.search(text)
    if not lacks or not WHICH_COMPARTMENT.search(text) or not re.search(r"\b(?:leg|calf|own|neurovascular)\b", text, re.I):
        return None
    mentions = mentions_in(store, text)
    if opens_yes_no(mentions) or any(m.ids and store.structures[m.ids[0]].kind in LINES for m in mentions):
        return None
    held = lines_held(store)
    legs = list(held)
    without = [id for id in legs if not held[id]["artery"]]
    has_nerve = {id: len(store.voices(held[id]["nerve"])) > 2 for id in without}
    found = [id for id in without if has_nerve[id] is not bool(BUNDLE.search(lacks["noun"]))]
    if len(found) != 1:
        return None
    one = store.structures[found[0]]
    facts = tuple(held[one.id]["nerve"])
    others = listing(store.structures[id].label for id in legs if id != one.id)
    said = f"{capital(one.label)}. A nerve or an artery is told to run in {others}."
    return plainly(
        store, text, f"Which compartment of the leg has no {lacks['noun'].lower()} of its own?", [Found(one, facts)], said=said
    )
