"""Questions that go by the rows of bones from the leg to the toes: what lies before and behind, what an amputation leaves.

The rows are those of the groups of bones; what is told of joints and arches is told by the tables.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from footgraph.answers import Answer, Found
from footgraph.facts import Fact
from footgraph.matching import Matcher
from footgraph.mentions import Mention, kinds_asked, mentions_in, named_in
from footgraph.patterns import Pattern
from footgraph.planes import TOES
from footgraph.questions import kinds_in
from footgraph.saying import in_order, most_told, plainly
from footgraph.several import opens_yes_no
from footgraph.store import GROUPS, Store
from footgraph.synonyms import SEVERAL
from footgraph.vocabulary import ARTICULATES_WITH, CONNECTS, DESCRIBED_AS, IN_ARCH, JOINS, MEMBER_OF, PART_OF, RUNS_IN, SUPPORTS

ROWS = (
    ("tibia", "fibula"),
    ("proximal_tarsal_bones",),
    ("navicular",),
    ("cuboid", "cuneiforms"),
    ("metatarsals",),
    ("proximal_phalanges",),
    ("middle_phalanges",),
    ("distal_phalanges",),
)
"""The bones from the leg to the tips of the toes, row by row."""
STOREYS = {"tibia": 2, "fibula": 2, "talus": 1, "calcaneus": 0}
"""The bones that stand one upon the other."""
BESIDE = frozenset(("navicular", "cuboid"))
"""Bones of two rows that meet side by side."""
FORWARD = frozenset(
    ("distally", "distal", "forward", "forwards", "anteriorly", "in front", "front", "ahead", "to the front", "distalwards")
)
BACKWARD = frozenset(("proximally", "proximal", "backward", "backwards", "posteriorly", "behind", "at the back", "at back"))
UPWARD = frozenset(("above", "superiorly", "upward", "upwards", "on top", "overhead"))
DOWNWARD = frozenset(("below", "inferiorly", "downward", "downwards", "beneath", "underneath", "under"))
WAYS = {
    **dict.fromkeys(FORWARD, (1, 0)),
    **dict.fromkeys(BACKWARD, (-1, 0)),
    **dict.fromkeys(UPWARD, (0, 1)),
    **dict.fromkeys(DOWNWARD, (0, -1)),
}
MEETS = Pattern(
    r"\b(?:articulat\w+|meets?|met|joint(?:ed)?|joins?|joined|contacts?|touch(?:es)?|borders?|rests?|leans?|sits?"
    r"|neighbou?rs?|abuts?|connect(?:s|ed)?|faces?|adjoins?|hinged?|stands?|rides?|perch\w*|seated|carr(?:y|ies)|bears?"
    r"|supports?)\b"
)
STANDS = (
    (
        Pattern(
            r"\b(?:stands?|rests?|sits?|rides?|perche[sd]?|perched|seated|resting|sitting"
            r"|standing) (?:up)?on\b(?! (?:the )?(?:medial|lateral|inner|outer) side)"
        ),
        (0, -1),
    ),
    (
        Pattern(
            r"\b(?:carr(?:y|ies)|bears?|supports?) (?:which|what)\b|\b(?:which|what) (?:tarsal )?bones? (?:does"
            r"|do) .+ (?:carry|bear|support)\b"
        ),
        (0, 1),
    ),
)
"""Verbs that tell which of two bones is the lower."""
AMPUTATED = Pattern(r"\b(?:amputat\w+|disarticulat\w+|exarticulat\w+|(?:chopart|lisfranc|syme)(?:['’]?s)? operation)")
KEPT = Pattern(
    r"\b(?:left|leav\w+|remain\w*|stays?|kept|keeps?|spare[sd]?|preserve[sd]?|retain\w*|intact|surviv\w*|still|untouched"
    r"|not removed)\b"
)
LOST = Pattern(
    r"\b(?:removed?|removes|lost|loses?|taken|cut off|goes|sacrificed|missing|gone|amputated|cut away)\b|\bgo(?:es)?\W*$"
)
NAMED = Pattern(r"\b(?:eponym|named after|called|name)\b")
PILLAR = Pattern(
    r"(?<!tibialis )\b(anterior|front|fore|distal|forward|posterior|back|hind|hinder|rear|proximal)[ -]?"
    r"(?:weight[- ]bearing )?(?:pillars?|piers?|abutments?|supports?)\b|\b(?:(?:two|both) )?(?:pillars|piers|abutments|ends)\b"
)
"""One end of an arch, or both."""
TIE = Pattern(r"\b(?:tie[- ]?(?:beams?|rods?|bars?)|bow[- ]?strings?|(?:main|chief|principal|passive) tie(?= of))\b")
TRANSVERSE = Pattern(r"\btransverse\b")
PIECES = Pattern(r"[.;:]\s|, (?=its |the )")
PART_OF_BONE = Pattern(
    r"\b(?:(?:which|what|name the|the) )?(?:articular |bony |joint |exact )*(?P<part>part|end|surface|aspect|facet|region"
    r"|area|portion|face|process|landmark)(?P<several>s)? of (?:the |a |an )?(?P<bone>[\w -]+?)[, ]+(?:that |which |is "
    r"|it is that |does "
    r"|do |to which )*(?:(?P<meets>articulat\w+|meets?|joins?|joint?ed to|joint?ed with|joined with|receives?|faces?"
    r"|forms? (?:a |the )?joint|forms?|takes? part in|contributes? to|participates? in|touch(?:es)?|fits? into|rests? on"
    r"|contacts?|enters?)(?: directly)?(?: with| into| on| in)?"
    r"|(?P<ties>give attachment to|gives attachment to|attach(?:es)?|anchors?)) (?:the |a )?(?P<other>[\w -]+?)\W*$"
)
PART_LAST = Pattern(
    r"^(?P<other>(?:the )?[\w -]+?) (?P<ties>(?:ends?|attach(?:es|ed)?|inserts?|is (?:fixed|attached|anchored)|goes|runs"
    r"|fixed|anchored)) (?:up |down |above |below |behind )?(?:on|to|at|into|onto) (?:which|what) (?P<part>part|end|surface"
    r"|aspect|region|area|portion|process|landmark|point|ledge|tubercle)(?P<several>s)? (?:of|on) (?:the )?(?P<bone>[\w -]+?)"
    r"(?P<meets>)\W*$"
)
"""'The tibiocalcaneal ligament ends on which part of the calcaneus'."""
BEARS = Pattern(r"\b(?:weight|load)\b")
BEARS_MOST = Pattern(
    r"\b(?:bears?|carry|carries|takes?|transmits?|supports?|bearing|carrying|transmitting|passes on|main|chief|principal"
    r"|major|primary)\b"
)
BETWEEN_AND_WHAT = Pattern(
    r"^(?:the )?(?P<bone>[\w ]+?) (?:is |lies |sits |stands )*(?:interposed|wedged|lies|sits|placed|situated|sandwiched|set"
    r"|located|found|fits)? ?between (?:the )?(?P<one>[\w ]+?) and (?:which|what)"
    r"(?: (?:other )?(?:bones?|tarsals?|metatarsals?|three bones))?\W*$"
)
MOST_BONES = Pattern(
    r"\b(?:the )?(?:most|largest number of|greatest number of|highest number of) (?:other )?(?:bones|joints|neighbou?rs"
    r"|articulations|articular facets)\b"
)
PARTS_OF_BONE = Pattern(
    r"\b(?:(?P<number>two|three|four|five|2|3|4) )?(?:main |chief |usual |anatomical |standard |basic |typical )*"
    r"(?:parts|portions|segments|divisions|regions) of (?:the |a |an )?(?P<bone>[\w -]+?)(?: called)?\W*$"
    r"|^(?:the )?(?P<whose>[\w -]{4,30}?)(?: has|:| is divided into| consists of)(?: its| which| the)? (?P<count>two|three"
    r"|four|five|2|3|4) (?:main |chief )*parts\b"
    r"|^(?:which|what) (?:main |chief )*parts (?:does|do) (?:the |an? )?(?P<whose2>[\w -]{4,30}?) have\W*$"
)
USUAL = Pattern(r"(?:head|neck|body|base|shaft) of ", 0)
BETWEEN_WHICH = Pattern(
    r"\bbetween (?:the (?:long )?axes of )?(?:which|what)\b|\b(?:connects?|joins?|links?|relates?|drawn through|through"
    r"|along) (?:which|what) (?:two )?bones\b"
)
BEARS_LITTLE = Pattern(r"\b(?:hardly|barely|scarcely|least|little|almost no|no|not|non|n['’]t|without)\b|n['’]t\b")
HARDLY = Pattern(r"\b(?:no|not|little|hardly|small|share|percent|%|less|few|without|part of)\b|\d")
OF_LEG = Pattern(r"\b(?:legs?|shin|crus|crural|shank)\b")


def ranks(store: Store) -> dict[str, int]:
    """Return in which row each bone stands, counted from the leg."""
    return {leaf: n for n, row in enumerate(ROWS) for id in row if id in store.structures for leaf in store.leaves(id)}


def neighbours(store: Store, bone: str) -> dict[str, list[Fact]]:
    """Return the bones that a bone articulates with, with the facts."""
    met: dict[str, list[Fact]] = defaultdict(list)
    for fact in store.facts_of(ARTICULATES_WITH):
        if bone in (fact.subject, fact.object):
            met[fact.object if fact.subject == bone else fact.subject].append(fact)
    return met


def is_that_way(rank: dict[str, int], bone: str, other: str, way: tuple[int, int]) -> bool:
    """Tell whether a neighbour lies before or behind, above or below a bone."""
    along, up = way
    if bone in STOREYS and other in STOREYS:
        steps = STOREYS[other] - STOREYS[bone]
        return steps * up > 0 or (along != 0 and rank.get(bone) != rank.get(other) and -steps * along > 0)
    if up or {bone, other} == BESIDE or bone not in rank or other not in rank:
        return False
    return (rank[other] - rank[bone]) * along > 0


ONE_DESCRIBED = Pattern(r"\b(?:with|does|do|to) the bone (?:behind|in front|above|below|beside)\b")
"""A bone that is described and not named, of which something else is asked."""


def beyond(store: Store, text: str) -> Answer | None:
    """Return the bones that a bone meets in one direction: 'which bones does the navicular meet proximally'."""
    if (not MEETS.search(text) and not BETWEEN_AND_WHAT.search(text)) or ONE_DESCRIBED.search(text):
        return None
    mentions = mentions_in(store, text)
    if opens_yes_no(mentions) or any("not" in m.senses or "only" in m.senses or m.senses.get("ask") == "count" for m in mentions):
        return None
    asked = group_asked(store, mentions)
    if across := BETWEEN_AND_WHAT.search(text):
        return on_the_other_side(store, text, across)
    ways = [WAYS[m.words] for m in mentions if not m.ids and m.words in WAYS] or [
        way for words, way in STANDS if words.search(text)
    ]
    named = [m for m in mentions if m.ids and m is not asked and m.ids[0] not in ("foot", "ankle_joint")]
    if len(ways) != 1 or len(named) != 1 or not asks_bones(mentions, asked) or not is_bone(store, named[0].ids[0]):
        return None
    rank, ids = ranks(store), store.leaves(named[0].ids[0])
    found: dict[str, list[Fact]] = defaultdict(list)
    for bone in ids:
        for other, facts in neighbours(store, bone).items():
            if (
                other not in ids
                and is_that_way(rank, bone, other, ways[0])
                and (not asked or other in store.leaves(asked.ids[0]))
            ):
                found[other] += [fact for fact in facts if fact.standing != "variant"]
    if not found:
        return None
    label = store.structures[named[0].ids[0]].label
    shown = [Found(store.structures[id], tuple(facts)) for id, facts in sorted(found.items(), key=lambda one: one[0])]
    return plainly(store, text, f"Which bones does {label} articulate with on that side?", shown)


def on_the_other_side(store: Store, text: str, found: re.Match[str]) -> Answer | None:
    """Return what a bone meets opposite to a bone that is named: 'the navicular lies between the talus and which bones'."""
    bones, others = named_in(store, found["bone"]), named_in(store, found["one"])
    if len(bones) != 1 or len(others) != 1 or not is_bone(store, bones[0]) or not is_bone(store, others[0]):
        return None
    rank, bone = ranks(store), bones[0]
    way = next((way for way in ((1, 0), (-1, 0), (0, 1), (0, -1)) if is_that_way(rank, bone, others[0], way)), None)
    met = neighbours(store, bone) if way else {}
    beyond_it = {id: facts for id, facts in met.items() if way and is_that_way(rank, bone, id, (-way[0], -way[1]))}
    shown = [Found(store.structures[id], tuple(facts)) for id, facts in sorted(beyond_it.items())]
    label, other = store.structures[bone].label, store.structures[others[0]].label
    return plainly(store, text, f"Which bones does {label} meet opposite to {other}?", shown) if shown else None


def most_joined(store: Store, text: str) -> Answer | None:
    """Return the bone of a group that meets the most others: 'which tarsal bone articulates with the most bones'."""
    if not MOST_BONES.search(text):
        return None
    mentions = mentions_in(store, text)
    asked = group_asked(store, mentions)
    if not asked or opens_yes_no(mentions):
        return None
    met = {id: neighbours(store, id) for id in store.leaves(asked.ids[0])}
    most = max(len(some) for some in met.values())
    shown = [
        Found(store.structures[id], tuple(fact for facts in some.values() for fact in facts[:1]))
        for id, some in met.items()
        if len(some) == most
    ]
    return plainly(store, text, f"Which of the {asked.words} meets the most bones?", shown) if len(shown) == 1 else None


def usual_parts(store: Store, text: str) -> Answer | None:
    """Return the parts of a bone that are named as such: its head, neck and body, or its base, shaft and head."""
    found = PARTS_OF_BONE.search(text)
    bones = named_in(store, found["bone"] or found["whose"] or found["whose2"]) if found else []
    if not found or len(bones) != 1 or kinds_in(store, bones[0]) != {"bone"}:
        return None
    is_group = store.structures[bones[0]].kind == "group"
    told = parts_of_each(store, bones[0]) if is_group else parts_of_one(store, bones[0])
    number = SEVERAL.get((found["number"] or found["count"] or "").lower(), 0)
    if len(told) < 2 or (number and number != len(told)):
        return None
    shown = [Found(store.structures[id], tuple(facts)) for id, facts in told.items()]
    return plainly(store, text, f"Of which parts {'are' if is_group else 'is'} {store.structures[bones[0]].label} made?", shown)


def parts_of_one(store: Store, bone: str) -> dict[str, list[Fact]]:
    """Return the parts of a bone that go by its name: the head, neck and body of the talus."""
    told: dict[str, list[Fact]] = defaultdict(list)
    for fact in store.facts_of(PART_OF):
        label = store.structures[fact.subject].label
        is_usual = USUAL.match(label) and label.endswith(store.structures[bone].label)
        if fact.object == bone and fact.standing == "agreed" and is_usual:
            told[fact.subject].append(fact)
    return told


def parts_of_each(store: Store, bones: str) -> dict[str, list[Fact]]:
    """Return the groups of parts that go by the name of a group of bones: the bases, shafts and heads of the metatarsals."""
    label = store.structures[bones].label
    parts = ("bases", "shafts", "bodies", "necks", "heads")
    named = [store.find(f"{part} of {label}") or store.find(f"{part} of {label} of foot") for part in parts]
    groups = dict.fromkeys(found[0].id for found in named if found)
    told = {group: [fact for leaf in store.leaves(group) for fact in store.facts_from(PART_OF, leaf)] for group in groups}
    return {group: facts for group, facts in told.items() if facts}


def angled(store: Store, text: str) -> Answer | None:
    """Return the bones between which an angle of a radiograph is measured, as its definition names them."""
    found = BETWEEN_WHICH.search(text)
    mentions = mentions_in(store, text) if found else []
    tests = [
        id
        for m in mentions
        for id in m.ids[:1]
        if store.structures[id].kind == "test" and "angle" in " ".join(store.structures[id].names)
    ]
    if len(tests) != 1 or opens_yes_no(mentions):
        return None
    named = [id for id in named_in(store, store.structures[tests[0]].definition) if is_bone(store, id)]
    bones = list(dict.fromkeys(leaf for id in named for leaf in store.leaves(id)))
    one = store.structures[tests[0]]
    facts = store.facts_from(DESCRIBED_AS, one.id)
    return (
        plainly(store, text, f"Between which bones is {one.label}?", [Found(store.structures[id], facts) for id in bones])
        if len(bones) == 2
        else None
    )


def accessory(store: Store, text: str) -> Answer | None:
    """Return the accessory bone that a question tells of, of several that fit as well the one of which more is told."""
    mentions = mentions_in(store, text) if EXTRA.search(text) else []
    asks_other = any(
        "kind" in m.senses and m.senses["kind"] not in ("accessory_bone", "bone", "condition", "any", "tendon", "joint")
        for m in mentions
    )
    if (
        not mentions
        or asks_other
        or OTHER_ASKED.search(text)
        or opens_yes_no(mentions)
        or any(m.senses.get("ask") == "count" or "not" in m.senses for m in mentions)
    ):
        return None
    if any(store.structures[id].kind == "accessory_bone" for m in mentions for id in m.ids[:1]):
        return None
    matcher = Matcher(store, SMALL_BONE.sub("accessory bone", NAME_ASKED.sub(" ", text)), kinds=("accessory_bone",))
    told = {m.id: m.score * (1 + math.log10(1 + len(store.facts_about(m.id))) / 4) for m in matcher.matches() if m.share >= LEAST}
    ranked = sorted(told, key=lambda id: (-told[id], id))
    if not ranked or matcher.is_plural or (len(ranked) > 1 and told[ranked[0]] - told[ranked[1]] < LEAD):
        return None
    best = store.structures[ranked[0]]
    facts = next((tuple(matcher.facts(m)) for m in matcher.matches() if m.id == best.id), ())
    return plainly(store, text, "Which accessory bone is told of so?", [Found(best, facts)])


EXTRA = Pattern(
    r"\bsesamoid (?:bone )?(?:behind|near|at) (?:the )?(?:lateral|knee|cuboid|navicular)\b"
    r"|\b(?:(?:accessory|extra|supernumerary|additional|little|small) (?:little |small )?(?:bones?|ossicles?)|ossicles?"
    r"|sesamoid (?:bone )?(?:in|within|inside|of) (?:the )?(?:lateral|outer|peroneus|fibularis|tibialis|gastrocnemius"
    r"|popliteus|calf))\b"
)
SMALL_BONE = Pattern(r"\b(?:accessory|extra|supernumerary|additional|little|small) (?:little |small )?(?:bones?|ossicles?)\b")
NAME_ASKED = Pattern(
    r"[:;,.–-]? ?(?:what is it called|what is (?:it|this)|is called what|name(?: it)?|called|which is it|its name)\W*$"
    r"|^(?:what is|name|which is|what do you call) (?:the )?"
)
OTHER_ASKED = Pattern(r"\b(?:which|what|whose) (?:tendon|muscle|nerve|joint|tubercle|tarsal|metatarsal|condition|disease|foot)\b")
LEAST = 0.55
"""How much of a question must be told of an accessory bone."""
LEAD = 0.05
"""By how much it must go before the next."""


def group_asked(store: Store, mentions: Sequence[Mention]) -> Mention | None:
    """Return the group of bones that is asked for: the one right after 'which', or after its number."""
    for before, after in pairwise(mentions):
        if ("ask" in before.senses or before.words in ("two", "three")) and after.ids and is_bone(store, after.ids[0]):
            return after if store.structures[after.ids[0]].kind in GROUPS else None
    return None


def asks_bones(mentions: Sequence[Mention], asked: Mention | None) -> bool:
    """Tell whether bones are asked for: by that word, by a group of them, or by 'what' alone."""
    kinds = kinds_asked(mentions)
    return asked is not None or kinds <= {"bone", "any"}


def is_bone(store: Store, id: str) -> bool:
    return kinds_in(store, id) == {"bone"}


def amputated(store: Store, text: str) -> Answer | None:
    """Return the joint through which an amputation goes, or the bones of those asked for that it leaves or takes away."""
    mentions = mentions_in(store, text) if AMPUTATED.search(text) else []
    joint, operation = level_of(store, mentions)
    if not joint or opens_yes_no(mentions):
        return None
    through = store.structures[joint].label
    facts = store.facts_from(DESCRIBED_AS, operation)
    kinds = kinds_asked(mentions)
    if "joint" in kinds and operation and not KEPT.search(text):
        return plainly(
            store,
            text,
            f"Through which joint does {store.structures[operation].label} go?",
            [Found(store.structures[joint], facts)],
        )
    if operation and NAMED.search(text) and not kinds - {"condition"}:
        return plainly(store, text, f"What is {store.structures[operation].label}?", [Found(store.structures[operation], facts)])
    asked = group_asked(store, mentions)
    if not (asked or kinds == {"bone"}) or bool(KEPT.search(text)) is bool(LOST.search(text)):
        return None
    rank = ranks(store)
    last = min((rank[bone] for bone in bones_joined(store, joint) if bone in rank), default=-1)
    among = store.leaves(asked.ids[0]) if asked else [id for id in rank if rank[id]]
    ids = [id for id in among if id in rank and (rank[id] <= last) is bool(KEPT.search(text))]
    if not ids or last < 0:
        return None
    shown = [Found(store.structures[id], facts) for id in ids]
    return plainly(
        store, text, f"Which bones are {'left' if KEPT.search(text) else 'lost'} after amputation through the {through}?", shown
    )


def level_of(store: Store, mentions: Sequence[Mention]) -> tuple[str, str]:
    """Return the joint through which an amputation goes that is named, by itself or by its joint, and the operation, if named."""
    for id in (id for m in mentions for id in m.ids[:1]):
        if id.endswith("_amputation"):
            said = store.structures[id].definition
            through = [one for one in named_in(store, said.split(" and ")[0]) if kinds_in(store, one) == {"joint"}]
            if through and not re.search(r"\bkeeps|fuses\b", said):
                return through[0], id
            return "", ""
    joints = [id for m in mentions for id in m.ids[:1] if kinds_in(store, id) == {"joint"}]
    return (joints[0], "") if len(joints) == 1 else ("", "")


def bones_joined(store: Store, joint: str) -> set[str]:
    """Return the bones that a joint, or those of a group of joints, join."""
    joints = {joint, *store.leaves(joint)}
    return {leaf for fact in store.facts_of(JOINS) if fact.subject in joints for leaf in store.leaves(fact.object)}


def pillar(store: Store, text: str) -> Answer | None:
    """Return the bones that make the anterior pillar of an arch, the posterior one or both: its foremost and hindmost bones."""
    found = PILLAR.search(text)
    arches = [id for id in named_in(store, text) if kinds_in(store, id) == {"arch"}] if found else []
    if not found or len(arches) != 1 or opens_yes_no(mentions_in(store, text)):
        return None
    rank = ranks(store)
    told: dict[str, list[Fact]] = defaultdict(list)
    for fact in store.facts_of(IN_ARCH):
        if fact.object in store.within(arches[0]) or arches[0] in store.within(fact.object):
            for bone in store.leaves(fact.subject):
                if bone in rank and fact.standing == "agreed":
                    told[bone].append(fact)
    if not told:
        return None
    end = (found[1] or "").lower()
    front, back = [id for id in told if rank[id] == 4], [id for id in told if id == "calcaneus"]
    if not front or not back:
        return None
    ids = [*front, *back] if not end else front if end in ("anterior", "front", "fore", "distal", "forward") else back
    one = store.structures[arches[0]]
    shown = [Found(store.structures[id], tuple(told[id])) for id in sorted(ids, key=lambda id: (rank[id], id))]
    return plainly(store, text, f"What makes the {end or 'two'} pillar{'' if end else 's'} of {one.label}?", shown)


def tie_beam(store: Store, text: str) -> Answer | None:
    """Return what most works call the tie beam or bowstring of an arch."""
    mentions = mentions_in(store, text) if TIE.search(text) else []
    arches = [id for m in mentions for id in m.ids[:1] if kinds_in(store, id) == {"arch"}]
    others = [id for m in mentions for id in m.ids[:1] if id not in arches and id != "foot"]
    kinds = kinds_asked(mentions) - {"any", "arch"}
    if not mentions or opens_yes_no(mentions) or others or kinds & {"bone", "condition", "joint"}:
        return None
    told: dict[str, list[Fact]] = defaultdict(list)
    across = bool(TRANSVERSE.search(text))
    for fact in store.facts_of(SUPPORTS):
        if (
            TIE.search(f"{fact.part('strength')} {fact.note}")
            and ("transverse" in fact.object) is across
            and "first layer" not in fact.note
        ):
            told[fact.subject].append(fact)
    for fact in store.facts_of(DESCRIBED_AS):
        for piece in PIECES.split(fact.object) if TIE.search(fact.object) else ():
            if TIE.search(piece) and bool(TRANSVERSE.search(piece)) is across:
                for id in tying(store, fact.subject, piece):
                    told[id].append(fact)
    wanted = {"muscle", "tendon"} if kinds & {"muscle", "tendon"} else kinds
    told = {id: facts for id, facts in told.items() if not wanted or store.structures[id].kind in wanted}
    best = most_told(store, told)
    return plainly(store, text, "What is the tie beam of the arch?", best) if best else None


def tying(store: Store, subject: str, piece: str) -> Iterable[str]:
    """Yield what a sentence calls a tie: whom it is told of, unless that is an arch or a group, else what it names."""
    if store.structures[subject].kind in ("fascia", "ligament", "muscle", "tendon"):
        yield subject
        return
    words = TIE.split(piece)
    named = named_in(store, words[0] if subject != "arches_of_foot" and "like" in piece else piece)
    yield from (id for id in named if store.structures[id].kind in ("fascia", "ligament", "muscle", "tendon"))


def part_meeting(store: Store, text: str) -> Answer | None:
    """Return the part of a bone that meets another bone, or to which a ligament is attached."""
    found = PART_OF_BONE.search(text) or PART_LAST.search(text)
    bones = named_in(store, found["bone"])[:1] if found else []
    others = named_in(store, found["other"])[:1] if found else []
    if not found or not bones or not others or not is_bone(store, bones[0]) or opens_yes_no(mentions_in(store, text)):
        return None
    whose, met = set(store.leaves(bones[0])), set(store.leaves(others[0]))
    facts = [fact for fact in store.facts_of(CONNECTS) if fact.subject in met] if found["ties"] else facts_of_joints(store, met)
    told: dict[str, dict[str, list[Fact]]] = defaultdict(lambda: defaultdict(list))
    for fact in facts:
        for bone in set(store.leaves(fact.object)) & whose if fact.part("feature") and fact.standing == "agreed" else ():
            told[bone][fact.part("feature")].append(fact)
    whole, several = found["part"].lower() not in ("facet", "surface", "face"), bool(found["several"])
    chosen = (wholes(store, some) if whole else some for some in told.values())
    best = {id: facts for some in chosen for id, facts in (some if several else foremost(store, some)).items()}
    if not best or (len(best) > 1 and len(best) != len(told) and not several):
        return None
    shown = [Found(store.structures[id], tuple(facts)) for id, facts in best.items()]
    label, other = store.structures[bones[0]].label, store.structures[others[0]].label
    return plainly(store, text, f"Which part of {label} {'holds' if found['ties'] else 'meets'} {other}?", shown)


def foremost(store: Store, told: dict[str, list[Fact]]) -> dict[str, list[Fact]]:
    """Return the features that the most works tell."""
    most = max((len(store.voices(facts)) for facts in told.values()), default=0)
    return {id: facts for id, facts in told.items() if len(store.voices(facts)) == most}


def facts_of_joints(store: Store, bones: set[str]) -> list[Fact]:
    """Return what is told of the bones of each joint that joins one of some bones, or is one of them itself."""
    joints = {fact.subject for fact in store.facts_of(JOINS) if set(store.leaves(fact.object)) & bones} | bones
    return [fact for fact in store.facts_of(JOINS) if fact.subject in joints]


def wholes(store: Store, told: dict[str, list[Fact]]) -> dict[str, list[Fact]]:
    """Return features that are no parts of others among them, each with what is told of its parts too."""
    parts = {(fact.subject, fact.object) for fact in store.facts_of(PART_OF) if {fact.subject, fact.object} <= told.keys()}
    kept = {id: list(facts) for id, facts in told.items() if all(id != part for part, _ in parts)}
    for part, whole in parts:
        if whole in kept:
            kept[whole] += told[part]
    return kept


def bears_weight(store: Store, text: str) -> Answer | None:
    """Return which of the two bones of the leg, or of a group, works say carries the weight, or hardly does so."""
    is_least = bool(BEARS_LITTLE.search(text))
    if not BEARS.search(text) or not BEARS_MOST.search(text):
        return None
    mentions = mentions_in(store, text)
    asked = group_asked(store, mentions)
    kinds = kinds_asked(mentions)
    if verdict := bears_it(store, text, mentions):
        return verdict
    named = {id for m in mentions for id in m.ids[:1]} - {"foot", "leg"} - ({asked.ids[0]} if asked else set())
    among = list(store.leaves(asked.ids[0])) if asked else ["tibia", "fibula"] if OF_LEG.search(text) and "bone" in kinds else []
    is_denied = any("not" in m.senses for m in mentions) and not is_least
    if not among or opens_yes_no(mentions) or named - set(among) or is_denied or (is_least and asked):
        return None
    told: dict[str, list[Fact | None]] = {id: [] for id in among}
    for id in among:
        for said, fact in store.texts_of(id):
            if any(
                BEARS.search(piece)
                and (HARDLY.search(piece) if is_least else BEARS_MOST.search(piece) and not HARDLY.search(piece))
                for piece in re.split(r"[.;,]\s", said)
            ):
                told[id].append(fact)
    voices = sorted(((len(facts), id) for id, facts in told.items()), reverse=True)
    if not voices[0][0] or (len(voices) > 1 and voices[0][0] < 2 * voices[1][0]):
        return None
    one = store.structures[voices[0][1]]
    read_as = f"Which of them {'hardly ' if is_least else ''}carries {'any' if is_least else 'the'} weight?"
    return plainly(store, text, read_as, [Found(one, tuple(fact for fact in told[one.id] if fact))])


def bears_it(store: Store, text: str, mentions: Sequence[Mention]) -> Answer | None:
    """Return whether a bone of the leg bears weight, where that is asked of one: works say that the fibula hardly does."""
    named = [id for m in mentions for id in m.ids[:1]]
    if not IS_BEARING.match(text) or named not in (["tibia"], ["fibula"]):
        return None
    pieces = [
        (piece, fact) for said, fact in store.texts_of(named[0]) for piece in re.split(r"[.;,]\s", said) if BEARS.search(piece)
    ]
    no = [fact for piece, fact in pieces if HARDLY.search(piece)]
    yes = [fact for piece, fact in pieces if BEARS_MOST.search(piece) and not HARDLY.search(piece)]
    if bool(no) is bool(yes):
        return None
    one = store.structures[named[0]]
    facts = tuple(fact for fact in yes or no if fact)
    said = f"{'Yes' if yes else 'No'}: {one.definition}"
    return plainly(store, text, f"Does {one.label} bear weight?", [Found(one, facts)], said=said, kind="yes_no", value=bool(yes))


IS_BEARING = Pattern(
    r"^(?:is|does|do) (?:the )?\w+(?: bone)? (?:a |the )?(?:main |chief )?(?:weight[- ]bearing(?: bone)?"
    r"|bear (?:any |much |most of the |body )*(?:weight|load)|carry (?:any |much |most of the |body )*(?:weight|load))\W*$"
)


def phalanx_missing(store: Store, text: str) -> Answer | None:
    """Return the row of phalanges of which a toe has none: the middle ones, of the big toe."""
    toes = [id for id in named_in(store, text) if id in TOES] if LACKS_PHALANX.search(text) else []
    if len(toes) != 1 or opens_yes_no(mentions_in(store, text)):
        return None
    label, of_toe = store.structures[toes[0]].label, store.leaves(f"phalanges_of_{toes[0]}")
    rows = {row: store.leaves(row) for row in PHALANGES if row in store.structures}
    missing = [row for row, bones in rows.items() if not set(bones) & set(of_toe)]
    if len(missing) != 1:
        return None
    facts = tuple(fact for fact in store.facts_of(MEMBER_OF) if fact.subject in of_toe and fact.object in rows)
    read_as = f"Of which phalanges has {label} none?"
    return plainly(store, text, read_as, [Found(store.structures[missing[0]], facts)])


PHALANGES = ("proximal_phalanges", "middle_phalanges", "distal_phalanges")
LACKS_PHALANX = Pattern(
    r"\b(?:which|what|name the) (?:one )?phalan(?:x|ges) (?:(?:does|do|is|are) )?[^?]*\b(?:lack\w*|miss(?:es|ing)|absent|not have"
    r"|not (?:present|found)|is without)\b|\b(?:lack\w*|miss(?:es|ing)) (?:which|what) phalan(?:x|ges)\b"
)


def grooved(store: Store, text: str) -> Answer | None:
    """Return the bone that a tendon grooves: 'which tarsal is grooved by fibularis longus', by the groove in which it runs."""
    found = GROOVED.search(text)
    muscles = named_in(store, found["what"]) if found else []
    mentions = mentions_in(store, text) if muscles else []
    asked = group_asked(store, mentions)
    if len(muscles) != 1 or opens_yes_no(mentions) or not (asked or any(m.senses.get("kind") == "bone" for m in mentions)):
        return None
    tendons = {muscles[0], store.muscle_meant(muscles[0]), *store.tendons_of(muscles[0])}
    sides = {side for side, words in SIDES if words.search(text)}
    told: dict[str, list[Fact]] = defaultdict(list)
    for fact in store.facts_of(RUNS_IN):
        groove = store.structures[fact.object]
        if (
            fact.subject in tendons
            and groove.kind == "bone_feature"
            and sides <= {side for side, words in SIDES if words.search(groove.definition)}
        ):
            for bone in (part.object for part in store.facts_from(PART_OF, groove.id)):
                if store.structures[bone].kind == "bone" and (not asked or bone in store.leaves(asked.ids[0])):
                    told[bone].append(fact)
    best = most_told(store, told, 1.5) or (in_order(store, told) if len(told) == BOTH else [])
    return plainly(store, text, f"Which bone does {store.structures[muscles[0]].label} groove?", best) if best else None


BOTH = 2
GROOVED = Pattern(
    r"\b(?:grooved|groove|sulcus|furrow(?:ed)?) (?:\w+ )?(?:by|for) (?:the )?(?:tendon of )?(?:the )?(?P<what>[\w ]+?)"
    r"(?: (?:tendon|posteriorly|behind|below|plantarly|underneath|inferiorly|on|at|laterally|medially|is|lies)\b.*)?\W*$"
)
SIDES = (
    ("back", Pattern(r"\b(?:back|posterior(?:ly)?|behind)\b")),
    ("below", Pattern(r"\b(?:below|under|underneath|inferior(?:ly)?|plantar|sole|beneath|underside)\b")),
)
"""Words of the side of a bone at which a groove is."""


def by_rows(store: Store, text: str) -> Answer | None:
    """Return the answer to a question of bones, joints or arches that goes by rows or parts."""
    mentions = mentions_in(store, text[:LONGEST])
    if any(set(m.senses) == {"outside"} and not m.ids for m in mentions):
        return None
    return next((answer for attempt in ATTEMPTS if (answer := attempt(store, text))), None)


BESIDE_IT = Pattern(
    r"^\W*(?:(?:which|what|name the) )?(?:other |tarsal |foot |neighbou?ring )*(?:bones?|tarsals?|metatarsals?|cuneiforms?)"
    r"(?: (?:that|which|is|are|lies?|lying|sits?|stands?|found|located|situated|immediately|directly|just|next|on the|to the))+ *"
    r"\b(?P<way>distal|proximal|anterior|posterior|in front|behind)(?:ly)?(?: side)?(?: to| of)? (?:the )?"
    r"(?P<bone>[\w ]+?)\W*$"
)
"""'Which bone lies distal to the navicular'."""
BETWEEN_BOTH = Pattern(
    r"^\W*(?:the )?(?P<bone>[\w ]+?) (?:is |lies |lie |sits |stands |located |found |situated |placed |wedged )*between"
    r" (?:which|what)"
    r"(?: (?:two|three|four|other))?(?: tarsal)? bones\W*$"
)


BETWEEN = "between"
"""What stands for both ways, before and behind."""


def beside(store: Store, text: str) -> Answer | None:
    """Return the bones that a bone meets before or behind it, or both: 'which bone lies distal to the navicular'."""
    found = BESIDE_IT.match(text) or BETWEEN_BOTH.match(text)
    named = named_in(store, found["bone"]) if found else []
    if not found or len(named) != 1 or store.structures[named[0]].kind != "bone":
        return None
    bone, way = named[0], found.groupdict().get("way", BETWEEN).lower()
    ids = along(store, bone, way)
    if not ids:
        return None
    met = neighbours(store, bone)
    shown = [Found(store.structures[id], tuple(fact for fact in met.get(id, ()) if fact.standing != "variant")) for id in ids]
    label = store.structures[bone].label
    is_between = way == BETWEEN
    read_as = f"Between which bones does {label} lie?" if is_between else f"Which bone lies {way} to {label}?"
    return plainly(store, text, read_as, shown)


def along(store: Store, bone: str, way: str) -> list[str]:
    """Return the bones that a bone meets before or behind it, or on both sides where it lies between them."""
    rank, met = ranks(store), neighbours(store, bone)
    ways = {"distal": (1,), "anterior": (1,), "in front": (1,), BETWEEN: (1, -1)}.get(way, (-1,))
    each = [sorted(id for id in met if is_that_way(rank, bone, id, (one, 0)) and is_told(met[id])) for one in ways]
    return [id for ids in each for id in ids] if all(each) and (len(ways) == 1 or bone not in STOREYS) else []


def is_told(facts: Iterable[Fact]) -> bool:
    """Tell whether some fact is more than a variant."""
    return any(fact.standing != "variant" for fact in facts)


ATTEMPTS = (
    beside,
    amputated,
    beyond,
    most_joined,
    usual_parts,
    angled,
    accessory,
    pillar,
    tie_beam,
    part_meeting,
    bears_weight,
    grooved,
)
"""What is asked of the skeleton, tried one after the other."""
LONGEST = 300
"""How much of a text is looked at."""
