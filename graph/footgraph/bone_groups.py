"""To which of some groups a bone belongs: a part of the foot, a row of the tarsus, a column, the long or the short bones."""

from __future__ import annotations

import re

from footgraph.answers import Answer, Found
from footgraph.facts import Fact, Structure
from footgraph.mentions import mentions_in
from footgraph.patterns import Pattern
from footgraph.questions import kinds_in
from footgraph.saying import capital, first_known, plainly
from footgraph.several import opens_yes_no
from footgraph.store import GROUPS, Store
from footgraph.vocabulary import MEMBER_OF

SORT = r"(?:types?|kinds?|class(?:es)?|sort|category|classification|variety)"
SHAPE = r"(?:long|short|flat|irregular|sesamoid)"
GROUPS_ASKED = (
    (
        "part of the foot",
        ("hindfoot", "midfoot", "forefoot"),
        Pattern(
            r"\b(?:which|what) (?:part|region|segment|division|area|section|third|portion)s? of the (?:foot|skeleton of the"
            r" foot)\b"
            r"|\b(?:located|situated|found|lying|lies?|sits?|is|be)\b.* in the foot\b|\blocation\b"
            r"|^(?:in |on )?where(?: exactly)?(?: in the foot)? (?:is|are|does|do|can|would) (?:the |you |one |we"
            r" )?(?!.*\b(?:attach|from"
            r"|articulat|insert))"
            r"|\b(?:lies|located|situated|found|sits|is) where\W*$"
            r"|\b(?:hind|rear|mid|fore)-?foot,? (?:or|and) (?:the )?(?:hind|rear|mid|fore)-?foot\b"
        ),
    ),
    (
        "row of the tarsus",
        ("proximal_tarsal_bones", "distal_tarsal_bones"),
        Pattern(r"\b(?:which|what) (?:tarsal )?row\b|\b(?:proximal|distal) or (?:the )?(?:proximal|distal) row\b"),
    ),
    (
        "column of the foot",
        ("medial_column_of_foot", "middle_column_of_foot", "lateral_column_of_foot"),
        Pattern(r"\b(?:which|what) column\b"),
    ),
    (
        "sort of bones by shape",
        ("sesamoids_of_hallux", "short_bones_of_foot", "long_bones_of_lower_limb"),
        Pattern(
            rf"\b{SORT} of bones?\b|\bbone {SORT}\b|\bclassif(?:y|ied|ication)\b|\bby (?:its )?shape\b|\b{SHAPE} (?:bone"
            r" )?(?:bone,? )?or"
            rf" (?:an? )?{SHAPE}\b|\b{SHAPE}, {SHAPE}\b"
        ),
    ),
)
"""What a bone may be one of, each with the groups in question and the words by which it is asked."""
OTHERS = Pattern(
    r"\b(?:joints?|muscles?|nerves?|arter\w+|veins?|ligaments?|tendons?|fractures?|fractured|break\w*|broken|breaks|pain\w*"
    r"|sore|hurts?"
    r"|suppl\w+|attach\w*|ossif\w*|foramen|why|how many|between|relation|largest|smallest|longest|shortest|named?(?! the)|called"
    r"|most|only|not|never|feel|felt|palpat\w+|press\w*|articulat\w+)\b"
)
"""Words of what else may be asked of a bone."""


def group_of_bone(store: Store, text: str) -> Answer | None:
    """Return the part of the foot, the row, the column or the sort of bones to which the bone named belongs.

    Where works differ on it, as on the row of the navicular, nothing is told.
    """
    asked = next(((noun, groups) for noun, groups, words in GROUPS_ASKED if words.search(text)), None)
    mentions = mentions_in(store, text) if asked and not OTHERS.search(text) else []
    groups = asked[1] if asked else ()
    named = [id for m in mentions for id in m.ids[:1] if id not in AROUND]
    named = [id for id in named if id not in groups] or named
    offers = " or " in text.lower()
    if not asked or len(named) != 1 or kinds_in(store, named[0]) != {"bone"} or (opens_yes_no(mentions) and not offers):
        return None
    met = [id for id in groups if id in store.structures and set(store.leaves(named[0])) <= set(store.leaves(id))]
    one = store.structures[named[0]]
    if not met and one.kind in GROUPS and WHERE.match(text):
        return plainly(
            store, text, f"Where are {one.label}?", [first_known(store, one.id)], said=one.definition, kind="description"
        )
    if not met:
        return None
    shown = [Found(store.structures[id], facts_of_member(store, one.id, id)) for id in met[:1]]
    said = f"{capital(shown[0].structure.label)}. {one.definition}"
    return plainly(store, text, f"To which {asked[0]} does {one.label} belong?", shown, said=said)


WHERE = Pattern(r"^\W*where\b")
AROUND = ("foot", "leg", "ankle_joint", "tarsal_bones", "bones_of_foot", "rays_of_foot")
"""What only tells where a bone is sought."""


def facts_of_member(store: Store, bone: str, group: str) -> tuple[Fact, ...]:
    """Return the facts that tell a bone, or a group that holds it, to be a member of a group."""
    inner = {id for id in store.within(group) if set(store.leaves(bone)) <= set(store.leaves(id))}
    return tuple(fact for fact in store.facts_of(MEMBER_OF) if fact.object in inner and fact.subject in inner | {bone})


SIDE_ASKED = Pattern(
    r"\b(?:medial|lateral) or (?:the )?(?:medial|lateral)\b|\b(?:which|what) side of (?:the |your )?(?:ankle|foot|leg)\b"
)
SIDED = {
    "medial": Pattern(r"\b(?:medial|inner) (?:side|border|edge)\b|\bmedial (?:ligaments?|malleolus)\b|\bmost medial\b"),
    "lateral": Pattern(r"\b(?:lateral|outer) (?:side|border|edge)\b|\blateral (?:ligaments?|malleolus)\b|\bmost lateral\b"),
}
"""How a definition tells on which side of the foot something is."""


def side_of(store: Store, text: str) -> Answer | None:
    """Return on which side of the foot or ankle a bone, ligament or retinaculum lies, as its definition tells."""
    mentions = mentions_in(store, text) if SIDE_ASKED.search(text) else []
    ids = [id for m in mentions for id in m.ids[:1]]
    named = [id for id in ids if store.structures[id].kind in ("bone", "fascia", "ligament", "retinaculum")]
    if len(named) != 1:
        return None
    one = store.structures[named[0]]
    told = [side for side, words in SIDED.items() if words.search(one.definition)]
    words = re.sub(re.escape(one.label), " ", text, flags=re.I)
    if len(told) != 1 or not IS_PLAIN.match(words):
        return None
    shown = [Found(Structure("", told[0], "side"), ())]
    return plainly(store, text, f"On which side is {one.label}?", shown, said=f"{capital(told[0])}. {one.definition}")


IS_PLAIN = Pattern(
    r"^\W*(?:(?:is|are|lies?|lie|does|do|on|at|in|the|which|what|side|of|ankle|foot|leg|medial|lateral|or|located|found"
    r"|situated|bone)\W*)+$"
)
"""What asks for nothing but the side."""
