"""What is hurt most often, or first: the ligament of an ankle sprain, the nerve of an entrapment, the bone of a fracture.

Sources tell it beside what a condition affects and by what a ligament is torn, or in a sentence about the structure.
"""

from __future__ import annotations

import re
from collections import defaultdict

from footgraph.answers import Answer, Found
from footgraph.facts import Fact
from footgraph.focus import focus_of
from footgraph.mentions import mentions_in
from footgraph.names import names_of, words_of
from footgraph.patterns import Pattern
from footgraph.questions import evidence, kinds_in, loosely
from footgraph.saying import capital, noun_of, plainly
from footgraph.several import ask, opens_yes_no
from footgraph.store import Store
from footgraph.vocabulary import AFFECTS, DESCRIBED_AS, INJURED_BY

HURT = Pattern(
    r"\b(?:sprain(?:ed|s)?|t(?:orn|ears?)|injur(?:ed|y|ies)|hurt|damaged|ruptur(?:ed|es?)|broken|fractur(?:ed|es?)|affected|involved"
    r"|gives? way|goes|give out|suffers?|strained|popped|snapp?ed|entrapped|compressed|dislocat(?:ed|es))\b"
)
ASKS_MOST = Pattern(r"\b(?:most (?:commonly|often|frequently|likely|common|frequent)|commonest|usually|typically|first)\b")
ASKS_OFTEN = Pattern(r"\b(?:commonly|often|frequently)\b")
TELLS_MOST = Pattern(r"\b(?:most often|most commonly|most frequently|(?:the |is )commonest|first|no other)\b")
HURT_MOST = Pattern(
    rf"(?:{TELLS_MOST.text})(?:\W+\w+){{0,3}}?\W+(?:{HURT.text})|(?:{HURT.text})(?:\W+\w+){{0,3}}?\W+(?:{TELLS_MOST.text})"
)
WHOSE = Pattern(
    r"\b(?:athlet\w*|sport\w*|runners?|people|persons?|adults?|patients?|body|men|women|commonly|frequently|often)\b",
)
"""Words for those who are hurt, and where: of anybody."""
FIRST = Pattern(r"\bfirst\b")
SHARED = Pattern(r"\b(?:among|one of|next|second|less|except|not)\b")
LATER = Pattern(r"\b(?:second|third|next|last|after|finally)\b(?! (?:metatarsal|toe|ray)s?\b)")
"""Words that ask of what is hurt after the first."""
TURNS = (
    Pattern(r"\bfirst\b"),
    Pattern(r"\b(?:next|second|after (?:the )?(?:atfl|anterior talofibular\w*))\b"),
    Pattern(r"\b(?:last(?! (?:week|month|year|night))|third|final(?:ly)?)\b"),
)
"""Words for what is hurt first, next and last."""
IN_ORDER = Pattern(r"\b(?:order|sequence|one after (?:the other|another)|in turn)\b")
OTHER_SIDE = Pattern(r"\b(?:medial|inner|deltoid|eversion|everted|most (?:often|commonly))\b")
KINDS = frozenset(("ligament", "bone", "bone_feature", "tendon", "muscle", "nerve", "artery", "joint"))


OTHER_MOTIONS = frozenset(("lateral_rotation", "eversion", "abduction", "dorsiflexion", "extension"))
OTHER_WAY = Pattern(
    r"\b(?:(?:external|lateral|outward)(?:ly)? rotat\w*|rotat\w* (?:external|lateral|out)\w*|outwards?|forced up\w*"
    r"|bent (?:back|up)\w*|pronat\w*|abduct(?:s|ed|ion))\b"
)
"""Other ways to be hurt than the common one, the foot turned in: what is told of the common one is not true of them."""
BY_CAUSE = Pattern(r"\b(?:by|after|from|during|following|due to)\b")
"""Words that tell by what something is hurt."""


def hurt_most(store: Store, text: str) -> Answer | None:
    """Return the structure of the kind asked for that most sources tell to be hurt most often or first, in what is named."""
    mentions = mentions_in(store, text)
    focus = focus_of(store, mentions)
    if not HURT.search(text) or not focus.mention or len(focus.kinds) != 1 or focus.kinds[0] not in KINDS:
        return None
    is_plural = focus.mention.words.split()[-1].endswith("s")
    named = [m.ids[0] for m in mentions if m.ids and m is not focus.mention]
    causes = {id for m in mentions for id in m.ids if store.structures[id].kind in ("condition", "movement", "motion")}
    strange = [m.words for m in mentions if not m.ids and not m.senses and not HURT.search(m.words) and not WHOSE.search(m.words)]
    asks = ASKS_MOST.search(text) or (not strange and ASKS_OFTEN.search(text))  # not 'commonly torn in tennis'
    if OTHER_WAY.search(text) or any(m.senses.get("motion") in OTHER_MOTIONS and not causes & {*m.ids} for m in mentions):
        return None
    if is_plural or not (causes or asks) or LATER.search(text) or (not causes and BY_CAUSE.search(text)):
        return None
    places = [id for id in named if id not in causes]
    of_place = among(store, focus.kinds[0], places)
    if of_place is None and places and not causes and focus.kinds[0] == "bone":
        return None
    group = store.within(focus.mention.ids[0]) if focus.mention.ids else ()
    told: dict[str, list[Fact]] = defaultdict(list)
    for fact in (*store.facts_of(AFFECTS), *store.facts_of(INJURED_BY), *store.facts_of(DESCRIBED_AS)):
        hurt, cause = (fact.object, fact.subject) if fact.relation == AFFECTS else (fact.subject, fact.object)
        if (group and hurt not in group) or hurt in (focus.mention.ids or ()):
            continue
        if focus.kinds[0] not in kinds_in(store, hurt) or (of_place is not None and hurt not in of_place):
            continue
        if causes and (fact.relation == DESCRIBED_AS or not causes.intersection(store.within(cause))):
            continue
        said = fact.object if fact.relation == DESCRIBED_AS else " ".join((*(part for _, part in fact.parts), fact.note))
        if not causes and not FIRST.search(text) and FIRST.search(said):
            continue  # in the one condition it is told of
        if not causes and fact.relation == AFFECTS and not is_harm(store, cause, said, text):
            continue
        if TELLS_MOST.search(said) and not SHARED.search(said) and (fact.relation != DESCRIBED_AS or is_hurt_most(said)):
            told[hurt].append(fact)
    told = {id: facts for id, facts in told.items() if not told.keys() & set(store.members(id))}
    voices = sorted(((len({fact.source for fact in facts}), id) for id, facts in told.items()), reverse=True)
    if not voices or (len(voices) > 1 and voices[0][0] == voices[1][0]):
        return None
    one = store.structures[voices[0][1]]
    read_as = f"Which {noun_of(focus.kinds[0])} is hurt most often or first?"
    return plainly(
        store, text, read_as, [Found(one, tuple(told[one.id]))], said=f"{capital(one.label)}. {one.definition}".rstrip()
    )


def is_hurt_most(said: str) -> bool:
    """Tell whether a sentence says that something is hurt most often, and not only where it is.

    >>> is_hurt_most("It is the most often injured nerve."), is_hurt_most("It is made most often by two; others are torn.")
    (True, False)
    """
    found = HURT_MOST.search(said)
    return found is not None and not re.search(r"\bwhere\b[^,;.]*$", said[: found.start()])


def is_harm(store: Store, condition: str, said: str, text: str) -> bool:
    """Tell whether in a condition something is hurt, and not by use alone where a text does not speak of that."""
    names = " ".join(name for name, _ in names_of(store.structures[condition]))
    is_by_use = "stress" in names.split() and "stress" not in text.lower()
    return bool(HURT.search(f"{names} {said}")) and not is_by_use


def hurt_in_turn(store: Store, text: str) -> Answer | None:
    """Return what is hurt one after the other in an injury, in order; or the one that is hurt next or last, if that is asked."""
    turns = [turn for turn, words in enumerate(TURNS) if words.search(text)]
    in_order = bool(IN_ORDER.search(text))
    mentions = mentions_in(store, text) if HURT.search(text) and (in_order or turns[-1:] > [0]) else []
    kinds = focus_of(store, mentions).kinds
    if len(kinds) != 1 or opens_yes_no(mentions) or OTHER_SIDE.search(text):
        return None
    for condition, row in rows(store).items():
        shown = [Found(store.structures[id], tuple(facts)) for id, facts in row if store.structures[id].kind == kinds[0]]
        names = " ".join(name for name, _ in names_of(store.structures[condition])).split()
        if len(shown) < len(TURNS) or not any(word in names for word in words_of(text) if word not in KINDS):
            continue
        read_as = f"What is hurt one after the other in {store.structures[condition].label}?"
        if in_order:
            said = " – ".join(one.structure.label for one in shown)
            return plainly(store, text, read_as, shown, said=f"{capital(said)}.", kind="path")
        return plainly(store, text, read_as, [shown[turns[-1]]])
    return None


def rows(store: Store) -> dict[str, list[tuple[str, list[Fact]]]]:
    """Return what is hurt first, next and last in each condition that is told so."""
    told: dict[str, dict[int, dict[str, list[Fact]]]] = defaultdict(lambda: defaultdict(lambda: defaultdict(list)))
    for fact in store.facts_of(AFFECTS):
        for turn, words in enumerate(TURNS):
            if HURT.search(fact.part("how")) and words.search(fact.part("how")):
                told[fact.subject][turn][fact.object].append(fact)
    return {
        condition: [max(turns[turn].items(), key=lambda one: (len(one[1]), one[0])) for turn in sorted(turns)]
        for condition, turns in told.items()
        if len(turns) == len(TURNS)
    }


def among(store: Store, kind: str, places: list[str]) -> set[str] | None:
    """Return the structures of a kind that belong to all of some places; None where no place is named or none is told of."""
    found: set[str] | None = None
    for place in places:
        part = ask(store, f"which {noun_of(kind)} of {store.structures[place].label}")
        if part and (those := {*part.found, *evidence(store, loosely(part.question))}):
            found = those if found is None else found & those
    return found
