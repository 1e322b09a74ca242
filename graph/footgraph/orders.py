"""Structures in order: from medial to lateral, from front to back, as sources count them or by which lies beside which."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from footgraph.answers import Answer, Found, answer_of
from footgraph.english import NotUnderstood, read
from footgraph.facts import Fact
from footgraph.focus import focus_of
from footgraph.mentions import Mention, mentions_in
from footgraph.names import plain_name
from footgraph.patterns import Pattern
from footgraph.questions import Condition, Evidence, Question, evidence
from footgraph.saying import capital, plainly, plural_of
from footgraph.several import listed_apart, opens_yes_no
from footgraph.store import Store
from footgraph.vocabulary import (
    ANASTOMOSES_WITH,
    BRANCH_OF,
    CONTINUATION_OF,
    IN_LAYER,
    INNERVATED_BY,
    LOCATED_IN,
    PASSES_BEHIND,
    RECEIVES_BLOOD_FROM,
    TRIBUTARY_OF,
)

WAYS = {
    "medial_to": ("medial", "inside", "inner"),
    "lateral_to": ("lateral", "outside", "outer"),
    "anterior_to": ("anterior", "front", "before", "forward"),
    "posterior_to": ("posterior", "back", "behind"),
    "superficial_to": ("superficial", "outermost", "skin"),
    "deep_to": ("deep", "deepest", "innermost"),
}
"""The relations that put structures in order, with the words for the end from which is counted."""
OPPOSITE = {"medial_to": "lateral_to", "anterior_to": "posterior_to", "superficial_to": "deep_to"}
OPPOSITE |= {other: one for one, other in OPPOSITE.items()}
RAYS = {
    word: ray for ray, words in enumerate(("first big", "second", "third", "fourth", "fifth little"), 1) for word in words.split()
}
ALONG = {
    "proximal_to": ("proximal", "top", "upper", "above"),
    "distal_to": ("distal", "bottom", "lower", "tip", "below"),
}
"""The two ends of a limb, along which bones follow one another by their place in a ray or toe."""
ALONG_OPPOSITE = dict(zip(ALONG, reversed(ALONG), strict=True))
ROWS = (
    "femur",
    "tibia fibula",
    "talus calcaneus",
    "navicular",
    "cuneiform cuboid",
    "metatarsal",
    "proximal phalan",
    "middle phalan",
    "distal phalan",
)
"""Bones from the top of the limb to the tips of the toes, by words of their names."""
ALONG_WORDS = "|".join(word for words in ALONG.values() for word in words)
UP_OR_DOWN = Pattern(
    rf"(?:\bfrom\s+)?\b(?P<start>{ALONG_WORDS})(?:most)?\s+(?:to|through)\s+(?:the\s+)?(?P<end>{ALONG_WORDS})(?:most)?\b"
)
ENDS = "|".join(word for words in WAYS.values() for word in words)
FROM_TO = Pattern(
    rf"(?:\bfrom\s+)?\b({ENDS})(?:most)?\s+(?:to|through)\s+(?:the\s+)?({ENDS})(?:most)?\b"
    r"(?! (?:cuneiform|malleol|sesamoid|plantar|head|condyle|tibial|fibular|peroneal|calcaneal|collateral|intermuscular|cutaneous"
    r"|sural|talofibular|tibiofibular))"
)
ASIDE = Pattern(r"\([^()]*\)|\b(in|the|of|give|state|list|name|correct|right)\s+(?=order\b)|\b(?:order|sequence)\b(\s+of)?")
PATH = Pattern(
    r"^\W*(?:(?:what|which) is )?(?:the )?(?:(?:shortest|a) )?(?:path|route|way|connection|link)"
    r"\s+(?:from|between)\s+(.+?)\s+(?:to|and)\s+(.+?)\W*$"
    r"|^\W*how (?:is|are) (.+?) (?:connected|linked) (?:to|with) (.+?)\W*$"
)

TRACED = Pattern(
    r"\b(?:trace|traces|tracing|intervening|follow|following|chain|succession)\b|\bblood from\b.+\b(?:to|reach(?:es)?)\b"
    r"|\b(?:impulses?|signals?|messages?|commands?|action potentials?)\b.*\bfrom\b.+\bto\b"
    r"|\b(?:vessels|arteries|veins|nerves)\b.{0,40}\bin (?:sequence|order|turn|succession)\b"
    r"|\b(?:route|pathway|course|path|sequence|order|chain|line)\b.{0,40}\b(?:blood|vessels|arteries|veins|nerves)\b"
    r"|\b(?:arterial|venous|nervous) (?:route|pathway|course|path|chain|way)\b"
    r"|\bhow does (?:the )?blood (?:get|reach|flow|pass|travel)\b|\bblood\b.{0,60}\b(?:pass|flow|travel|go)(?:es)? through\b"
)
NERVES = Pattern(r"\bnerves?\b|\bnerve (?:supply|fib)|\binnervation\b")
BLOOD = Pattern(r"\bblood\b|\barter\w+")
ONLY_BETWEEN = Pattern(r"\b(?:intervening|in between|between them)\b")
BY_WAY_OF = Pattern(
    r",? (?:via|by way of|over|along|across|down) (?:the )?(?:front|back|dorsum|top|sole|instep|shin|calf)"
    r"(?: of (?:the )?(?:foot|leg))?\b",
)
"""A place on the way, which is not one of its ends."""
LINES = ("artery", "vein", "nerve", "spinal_root")
BOTH_ENDS = 2


def traced(store: Store, text: str) -> Answer | None:
    """Return the vessels or nerves on the way from one to another, branch by branch: 'trace the blood from … to …'."""
    if not TRACED.search(text):
        return None
    mentions = [m for m in mentions_in(store, BY_WAY_OF.sub("", text)) if m.ids]
    named = [ids for m in mentions if (ids := lines_of(store, m))]
    if len(named) == 1 and NERVES.search(text) and len(mentions) > 1:
        named = [ids for m in mentions if (ids := lines_of(store, m) or server_of(store, m, INNERVATED_BY, "nerve"))]
    elif len(named) == 1 and BLOOD.search(text) and len(mentions) > 1:
        named = [ids for m in mentions if (ids := lines_of(store, m) or server_of(store, m, RECEIVES_BLOOD_FROM, "artery"))]
    if len(named) < 2:
        return None
    for starts, ends in ((named[0], named[-1]), (named[-1], named[0])):
        way, facts = way_by(store, starts, ends, text)
        if len(way) < BOTH_ENDS:
            continue
        way = way if starts is named[0] else way[::-1]
        shown = way[1:-1] if ONLY_BETWEEN.search(text) else way
        if not shown:
            return None
        found = [Found(store.structures[id], tuple(fact for fact in facts if id in (fact.subject, fact.object))) for id in shown]
        one, other = store.structures[way[0]].label, store.structures[way[-1]].label
        said = f"{capital(' – '.join(store.structures[id].label for id in shown))}."
        return plainly(
            store,
            text,
            f"By which {plural_of(store.structures[way[1]].kind)} from {one} to {other}?",
            found,
            said=said,
            kind="path",
        )
    return None


FRONT = "anterior_tibial_artery"
BACK = "posterior_tibial_artery"
VIA = (
    (
        Pattern(
            r"\b(?:down|along|by|via|at|through|over|in) (?:the )?(?:front|anterior|shin|extensor)\b"
            r"|\b(?:along|by|via|over|across|on) (?:the )?(?:dorsum|top of|instep)\b",
        ),
        FRONT,
    ),
    (
        Pattern(
            r"\b(?:down|along|by|via|at|through|in) (?:the )?(?:back|posterior|calf|flexor|inner ankle|inside of the ankle)\b"
            r"|\b(?:behind|round|around) (?:the )?(?:medial malleolus|inner ankle)",
        ),
        BACK,
    ),
)
"""Words for one of two ways down the leg, with the artery that takes it."""
VIA_VEIN = (
    (Pattern(r"\b(?:little[- ]toe|outer|lateral)(?: side| border| edge| end)?\b"), "small_saphenous_vein"),
    (Pattern(r"\b(?:(?:big|great)[- ]toe|inner|medial)(?: side| border| edge| end)?\b"), "great_saphenous_vein"),
)
"""Words for the side of the foot, with the vein under the skin that takes the blood up from it."""


def way_by(store: Store, starts: Sequence[str], ends: Sequence[str], text: str) -> tuple[list[str], list[Fact]]:
    """Return the way from trunks to branches, along the side of the leg that a text names if it names one."""
    kinds = {store.structures[id].kind for id in (*starts, *ends)}
    via = next((id for words, id in (VIA if kinds == {"artery"} else VIA_VEIN) if words.search(text)), "")
    if not via or kinds not in ({"artery"}, {"vein"}) or via in (*starts, *ends):
        return way_down(store, starts, ends)
    above, facts = way_down(store, starts, [via])
    below, more = way_down(store, [via], ends)
    meeting = {fact.object: fact.subject for fact in store.facts_of(CONTINUATION_OF) if fact.subject in ends}
    meeting |= {end: end for end in ends}
    joins: dict[tuple[str, str], list[Fact]] = {}
    for fact in () if below else store.facts_of(ANASTOMOSES_WITH):
        for end, other in ((fact.object, fact.subject), (fact.subject, fact.object)):
            if end in meeting and fact.standing == "agreed":
                joins.setdefault((other, meeting[end]), []).append(fact)
    for other, end in sorted(joins, key=lambda ends: (-len(store.voices(joins[ends])), ends)):
        way, steps = way_down(store, [via], [other])
        if way and not below:
            below, more = [*way, end], [*steps, *joins[other, end]]
    return ([*above, *below[1:]], [*facts, *more]) if above and below else ([], [])


def lines_of(store: Store, mention: Mention) -> list[str]:
    """Return the vessels or nerves that a mention names, or the artery of a place: 'behind the knee'."""
    lines = [id for id in mention.ids if store.structures[id].kind in LINES]
    names = [name for id in mention.ids[:1] for name in (store.structures[id].label, *store.structures[id].names)]
    places = store.named([plain_name(f"artery of {name}") for name in names]) if not lines else {}
    return lines or [id for ids in places.values() for id in ids if store.structures[id].kind in LINES][:1]


def server_of(store: Store, mention: Mention, relation: str, kind: str) -> list[str]:
    """Return the nerve or artery that most works tell to supply the muscle, compartment or skin that a mention names."""
    served = {*mention.ids, *(leaf for id in mention.ids for leaf in store.leaves(id))}
    label = store.structures[mention.ids[0]].label
    voices: dict[str, set[str]] = {}
    for fact in store.facts_of(relation):
        if fact.subject in served or store.structures[fact.subject].label == f"skin of {label}":
            voices.setdefault(fact.object, set()).add(fact.source)
    known = {id: told for id, told in voices.items() if store.structures[id].kind == kind}
    return [max(known, key=lambda id: (len(known[id]), id))] if known else []


def way_down(store: Store, starts: Iterable[str], ends: Iterable[str]) -> tuple[list[str], list[Fact]]:
    """Return the shortest way from one of some trunks to one of some branches, with its facts; nothing where there is none."""
    steps = [fact for relation in (BRANCH_OF, CONTINUATION_OF, TRIBUTARY_OF) for fact in store.facts_of(relation)]
    above: dict[str, list[Fact]] = {}
    for fact in steps:
        if fact.standing == "agreed":
            above.setdefault(fact.subject, []).append(fact)
    ways: list[tuple[list[str], list[Fact]]] = [([end], []) for end in ends]
    seen = set(ends)
    while ways:
        longer = []
        for way, facts in ways:
            if way[0] in starts:
                return way, facts
            for fact in above.get(way[0], ()):
                if fact.object not in seen:
                    seen.add(fact.object)
                    longer.append(([fact.object, *way], [fact, *facts]))
        ways = longer
    return [], []


def path_ends(text: str) -> tuple[str, str] | None:
    """Return the two names between which a question asks for a path; None for other questions.

    >>> path_ends("path from the tibia to the big toe"), path_ends("How is soleus connected to the calcaneus?")
    (('tibia', 'big toe'), ('soleus', 'calcaneus'))
    """
    found = PATH.match(text)
    if not found:
        return None
    start, end = (re.sub(r"^(?:the|a|an)\s+", "", name, flags=re.IGNORECASE) for name in found.groups() if name)
    return start, end


def in_sequence(store: Store, text: str) -> Answer | None:
    """Return the structures that a question asks for in order, or None where it asks for none or the order is not known."""
    found = FROM_TO.search(text) if " to " in text.lower() or " through " in text.lower() else None
    if not found:
        return None
    start = next(way for way, words in WAYS.items() if found[1].lower() in words)
    end = next(way for way, words in WAYS.items() if found[2].lower() in words)
    if OPPOSITE[start] != end or len(things_listed(store, text)) >= OF_THESE:
        return None
    rest = ASIDE.sub(" ", f"{text[: found.start()]} {text[found.end() :]}")
    question, put = in_row(store, rest, start)
    if question is None:
        return None
    met = evidence(store, question)
    put = [store.muscle_meant(id) for id in put] if question.kinds or "tendon" in text.lower() or len(put) > 2 else put
    shown = [Found(store.structures[id], tuple(met.get(id, ()))) for id in put]
    labels = " – ".join(store.structures[id].label for id in put)
    return plainly(
        store,
        text,
        f"In what order, from {found[1].lower()} to {found[2].lower()}: {question.said or rest.strip(' ?.,:')}?",
        shown,
        said=f"{capital(labels)}.",
        kind="path",
        asked=question if set(put) == set(met) else None,
    )


IN_THIS_ORDER = Pattern(r"\bin this order: ([^.;]+)")
ORDER = Pattern(r"\b(?:order|sequence|succession)\b")
IN_TIME = Pattern(r"\b(?:order|sequence|succession|last|lastly|finally)\b|\b(?P<first>first|initially)\b")


def told_in_order(store: Store, text: str) -> Answer | None:
    """Return things in the order in which a sentence tells that a treatment takes them, or the first or last of them."""
    found = IN_TIME.search(text)
    mentions = mentions_in(store, text) if found else []
    named = list(dict.fromkeys(m.ids[0] for m in mentions if m.ids))
    treatments = [id for id in named if store.structures[id].kind == "treatment"]
    if not found or len(treatments) != 1 or opens_yes_no(mentions) or any("not" in m.senses for m in mentions):
        return None
    kinds = focus_of(store, mentions).kinds
    for said, fact in store.texts_of(treatments[0]):
        told = IN_THIS_ORDER.search(said)
        row = [m.ids[0] for m in mentions_in(store, told[1]) if m.ids] if told else []
        if fact is None or len(row) < OF_THESE or (kinds and not {store.structures[id].kind for id in row} & set(kinds)):
            continue
        whole = bool(ORDER.search(text))
        put = row if whole else row[:1] if found["first"] else row[-1:]
        shown = [Found(store.structures[id], (fact,)) for id in put]
        label = store.structures[treatments[0]].label
        which = "In what order" if whole else "Which first" if found["first"] else "Which last"
        listed = " – ".join(one.structure.label for one in shown)
        return plainly(
            store, text, f"{which}, in the {label}?", shown, said=f"{capital(listed)}.", kind="path" if whole else "structures"
        )
    return None


ONE_OF_THEM = Pattern(
    r"\b(?:which|what|who) (?!order|sequence|is the (?:order|sequence|correct|right))"
    r"|\b(?:not|false|wrong|odd)\b|^\W*(?:is|are|does|do)\b"
)
"""What asks for one of several things, or whether it is so, and not for the order of all."""
OF_THESE = 3
"""How many things are listed at least that are to be put in order."""


def those_in_order(store: Store, text: str) -> Answer | None:
    """Return the things that a question lists, in the order it asks for: 'from superficial to deep: soleus, plantaris, ...'."""
    found = FROM_TO.search(text) or UP_OR_DOWN.search(text)
    listed = list(dict.fromkeys(m.ids[0] for m in things_listed(store, text))) if found else []
    if not found or len(listed) < OF_THESE or OUTERMOST.search(text) or ONE_OF_THEM.search(text):
        return None
    ends = [next(way for way, words in (WAYS | ALONG).items() if end.lower() in words) for end in found.groups()]
    if (OPPOSITE | ALONG_OPPOSITE).get(ends[0]) != ends[1]:
        return None
    labels = sorted(store.structures[id].label for id in listed)
    read_as = f"In what order, from {found[1].lower()} to {found[2].lower()}, lie {', '.join(labels)}?"
    put = ordered(store, listed, ends[0])
    if not put:
        said = "In what order these lie is not told here of all of them."
        return answer_of(store, question=text, reading=read_as, status="unknown", kind="path", text=said)
    told = facts_among(store, put)
    shown = [
        Found(store.structures[id], tuple(fact for fact in told if fact.subject in ends_of(store, id)) or one_fact(store, id))
        for id in put
    ]
    labels = [store.structures[id].label for id in put]
    return plainly(store, text, read_as, shown, said=f"{capital(' – '.join(labels))}.", kind="path")


def ends_of(store: Store, id: str) -> set[str]:
    """Return what stands for a structure where its place is told: its tendon, muscle or members."""
    return {*store.tendons_of(id), *store.leaves(id), *speaking(store, id), id}


def facts_among(store: Store, ids: Sequence[str]) -> list[Fact]:
    """Return which of some structures lies beside or over which, and what is told of their layers."""
    those = {one for id in ids for one in ends_of(store, id)}
    beside_each_other = [
        fact for relation in OPPOSITE for fact in store.facts_of(relation) if fact.subject in those and fact.object in those
    ]
    return beside_each_other + [fact for fact in store.facts_of(IN_LAYER) if fact.subject in those and fact.object in LAYERS]


def one_fact(store: Store, id: str) -> tuple[Fact, ...]:
    """Return the first fact about a structure, of which no place beside the others is told."""
    return tuple(store.facts_about(id)[:1])


def things_listed(store: Store, text: str) -> list[Mention]:
    """Return what a question lists to be put in order, after a colon or after 'order of', or nothing where it lists nothing."""
    found = ORDER_OF.search(text)
    words = f"order: {found['listed']}" if found else text
    return listed_apart(store, words, mentions_in(store, words))


ORDER_OF = Pattern(r"\border of (?:the )?(?P<listed>(?:[^,?:]+, )+[^,?:]*?and [^,?:]+?)(?= from\b|\W*$)")


def ordered(store: Store, ids: Sequence[str], start: str) -> list[str]:
    """Return some things in the order that begins at one side, or nothing where two of them cannot be told apart."""
    if start in ALONG:
        rows = {id: row_of(store.structures[id].label) for id in ids}
        is_told = None not in rows.values() and len(set(rows.values())) == len(rows)
        return sorted(ids, key=lambda id: rows[id] or 0, reverse=start == "distal_to") if is_told else []
    if start in ("superficial_to", "deep_to"):
        return in_depth(store, ids, start)
    backwards = start in ("posterior_to", "lateral_to")
    for row in rows_counted(store).values():
        kept = dict.fromkeys(id for fact in row for id in speaking(store, fact.subject) if id in ids)
        if len(kept) == len(ids):
            return list(kept)[::-1] if backwards else list(kept)
    return by_rays(store, ids, start) or beside(store, ids, start)


def in_depth(store: Store, ids: Sequence[str], start: str) -> list[str]:
    """Return some things from the skin inwards, or back, by their layers and by what lies over what."""
    one_of = {one: id for id in ids for one in sorted(ends_of(store, id))}
    layers: dict[str, set[str]] = {id: set() for id in ids}
    for fact in store.facts_of(IN_LAYER):
        if fact.subject in one_of and fact.object in LAYERS and fact.standing == "agreed":
            layers[one_of[fact.subject]].add(fact.object)
    depth = {id: LAYERS.index(next(iter(those))) for id, those in layers.items() if len(those) == 1}
    deeper: dict[str, set[str]] = {id: {other for other in depth if id in depth and depth[other] > depth[id]} for id in ids}
    for relation in ("superficial_to", "deep_to"):
        for fact in store.facts_of(relation):
            over, under = (fact.subject, fact.object) if relation == "superficial_to" else (fact.object, fact.subject)
            if over in one_of and under in one_of and one_of[over] != one_of[under] and fact.standing == "agreed":
                deeper[one_of[over]].add(one_of[under])
    put = chained(deeper)
    return put if start == "superficial_to" else put[::-1]


LAYERS = tuple(f"{number}_layer_of_sole" for number in ("first", "second", "third", "fourth"))


def along_limb(store: Store, text: str) -> Answer | None:
    """Return the bones of a ray, column or toe from its root to its tip, or back: 'first ray, proximal to distal'."""
    found = UP_OR_DOWN.search(text) or ONWARD.search(text) or COLUMN_LAST.search(text)
    if not found or len(things_listed(store, text)) >= OF_THESE:
        return None
    if found.re.groupindex.get("bone"):
        return onward(store, text, found)
    ends = [next(way for way, words in ALONG.items() if found[end].lower() in words) for end in ("start", "end")]
    if ends[0] == ends[1]:
        return None
    rest = ASIDE.sub(" ", f"{text[: found.start()]} {text[found.end() :]}").strip(" ?.,:;")
    question = asked(store, rest)
    met = firmly(question, evidence(store, question)) if question else {}
    rows = {id: row_of(store.structures[id].label) for id in met}
    if question is None or len(met) < 2 or None in rows.values() or len(set(rows.values())) < len(rows):
        return None
    put = sorted(met, key=lambda id: rows[id] or 0, reverse=ends[0] == "distal_to")
    labels = " – ".join(store.structures[id].label for id in put)
    shown = [Found(store.structures[id], tuple(met[id])) for id in put]
    read_as = f"In what order, from {found['start'].lower()} to {found['end'].lower()}: {rest}?"
    return plainly(store, text, read_as, shown, said=f"{capital(labels)}.", kind="path", asked=question)


ONWARD = Pattern(
    r",?\s*\b(?:(?:beginning|starting|start|begin|counting|working) (?:forwards? )?(?:at|with|from)|from)"
    r" (?:the )?(?P<bone>[\w ]{4,20}?)"
    r"(?: (?:on|onwards?|forwards?))?(?=\W*$)"
)
"""'Bones of the medial column in order, starting with the talus'."""
COLUMN_LAST = Pattern(r"(?<=column)(?P<bone>)(?=(?: of (?:the )?foot)?(?:,? in (?:\w+ )?(?:order|sequence|line))?\W*$)")
"""'Put the bones of the medial column in order': from the first on."""
IN_ORDER = Pattern(
    r"^\W*(?:sequence|order|arrange|put|line up|place)(?= )|\b(?:in|the|correct|right) (?:order|sequence|turn|succession|line)\b"
    r"|\bone (?:by|after) (?:one|another|the other)\b|\bbone by bone\b",
)


def onward(store: Store, text: str, found: re.Match[str]) -> Answer | None:
    """Return the bones of a ray or column in order from one that is named, which may lie before it."""
    bones = [m.ids[0] for m in mentions_in(store, found["bone"]) if m.ids]
    if (found["bone"] and len(bones) != 1) or not IN_ORDER.search(text):
        return None
    rest = IN_ORDER.sub(" ", f"{text[: found.start()]} {text[found.end() :]}").strip(" ?.,:;")
    question = asked(store, rest)
    met = firmly(question, evidence(store, question)) if question and "bone" in question.kinds else {}
    rows = {id: row_of(store.structures[id].label) for id in met}
    if question is None or None in rows.values() or len(set(rows.values())) < len(rows) or not rows.keys() >= set(bones):
        return None
    bones = bones or sorted(rows, key=lambda id: rows[id] or 0)[:1]
    first = next((rows[id] or 0 for id in bones), 0)
    put = [id for id in sorted(met, key=lambda id: rows[id] or 0) if (rows[id] or 0) >= first]
    if len(put) < OF_THESE:
        return None
    labels = " – ".join(store.structures[id].label for id in put)
    shown = [Found(store.structures[id], tuple(met[id])) for id in put]
    read_as = f"In what order, from {store.structures[bones[0]].label} on: {question.said or rest}?"
    return plainly(store, text, read_as, shown, said=f"{capital(labels)}.", kind="path")


def firmly(question: Question, met: Evidence) -> Evidence:
    """Return findings without those that no undisputed fact puts where they are asked for, if several stand in one row."""
    rows = [row_of(label.replace("_", " ")) for label in met]
    where = {other for one in question.conditions for other in one.others}
    firm = {
        id: told
        for id, facts in met.items()
        if (told := [fact for fact in facts if fact.standing == "agreed" and where & {fact.subject, fact.object}])
    }
    return met if len(set(rows)) == len(rows) else firm


def row_of(label: str) -> int | None:
    """Return the place of a bone from the top of the limb to the tips of the toes; None for anything else.

    >>> row_of("first metatarsal"), row_of("distal phalanx of big toe"), row_of("soleus")
    (5, 8, None)
    """
    words = label.lower()
    return next(
        (n for n, row in enumerate(ROWS) if any(word in words for word in row.split(" ") if n < LONG_NAMES) or row in words), None
    )


LONG_NAMES = 6
"""From this row on two words tell of which it is."""


def in_row(store: Store, rest: str, start: str) -> tuple[Question | None, list[str]]:
    """Return what is asked to be put in order, and the findings in it; no question and none where the order is not known."""
    best: tuple[Question | None, list[str]] = (None, [])
    for question in (asked(store, rest), of_place(store, rest)):
        met = evidence(store, question) if question else {}
        put = counted(store, met, start) or beside(store, met, start) or by_rays(store, met, start)
        told = {store.muscle_meant(id) for id in put}
        is_more = not (best[0] and best[0].kinds) and {store.muscle_meant(id) for id in best[1]} < told
        if len(put) > 1 and is_more:  # of what lies in a row, all that a work counts there
            best = (question, put)
    return best


def furthest(store: Store, met: Iterable[str], relation: str) -> list[str]:
    """Return the one finding that lies so of at least two others, while none of them lies so of it."""
    ids = set(met)
    of = {id: {fact.object for fact in store.facts_from(relation, id) if fact.object in ids} for id in ids}
    ends = [id for id in sorted(ids) if len(of[id]) > 1 and not any(id in others for others in of.values())]
    return ends if len(ends) == 1 else []


OUTERMOST = Pattern(
    r"\b(?:the )?(?:most (?P<most>anterior|posterior|medial|lateral|superficial)|(?P<front>front|back|hind|rear|inner"
    r"|outer)most"
    r"|(?:furthest|farthest|most) (?:to the )?"
    r"(?P<far>back|front|forwards?|inside|outside|(?:medial|lateral|anterior|posterior|superficial)ly)"
    r"|(?P<skin>(?:nearest|closest)(?: to)? the (?:skin|surface))"
    r"|(?P<deep>deepest)"
    r"|(?P<end>first|last)(?! (?:layer|compartment|toe|metatarsal|ray|web|lumbrical|dorsal|plantar|cuneiform|sole))"
    r"(?: (?P<kind>structure|tendon|thing|muscle|content))?)\b(?:ly (?:placed|lying))?"
)
"""What stands at an end of a row: 'the most anterior content of the tarsal tunnel', 'first ..., from front to back'."""
OF_ANOTHER = Pattern(
    r"\b(?:actions?|nerves?|supply|innervation|origins?|insertions?|functions?|arter(?:y|ies)|roots?|layer|compartment"
    r"|bones?)\b[^?]{0,30}"
    r"\b(?:of|to|supplies|for|does) the (?:\w+ )?(?:muscle|nerve|tendon|bone|structure|artery)\b",
)
"""What is asked of the one that lies outermost, which is then not the answer."""
OF_LAYER = Pattern(r"[\s,]*(?:\w+ )?layers?\b")
END_WORDS = {"front": "anterior", "inner": "medial", "outer": "lateral", **dict.fromkeys(("back", "hind", "rear"), "posterior")}


def outermost(store: Store, text: str) -> Answer | None:
    """Return what stands first or last in a row of structures; None where none is asked for or the order is not known."""
    way = FROM_TO.search(text)
    found = next((one for one in OUTERMOST.finditer(text) if way or not one["end"]), None)
    if found and OF_ANOTHER.search(text[: found.start()]):
        return None
    if found and OF_LAYER.match(text[found.end() :]):
        return None  # the deepest layer is one of the sole's
    if not found or any({"aux", "not"} & set(m.senses) and m.at == 0 for m in mentions_in(store, text)):
        return None
    word = found["most"] or END_WORDS.get((found["front"] or "").lower()) or found["deep"]
    word = word or (found["far"] or "").lower().removesuffix("ly").removesuffix("s") or (found["skin"] and "skin")
    if found["end"] and way:
        word = way[1 if found["end"].lower() == "first" else 2]
    start = next(start for start, words in WAYS.items() if str(word).lower() in words)
    rest = OUTERMOST.sub(lambda one: f" {one['kind'] or ''} ", FROM_TO.sub(" ", text))
    question, put = in_row(store, ASIDE.sub(" ", rest), start)
    if question is None and (question := asked(store, rest)):
        of_any_kind = evidence(store, question._replace(kinds=()))
        put = furthest(store, evidence(store, question), start) or [
            id
            for id in (counted(store, of_any_kind, start) or furthest(store, of_any_kind, start))
            if store.structures[id].kind in question.kinds
        ]
    if question is None or not put or (question.kinds and len(question.conditions) > 1):
        return None
    tendon = "tendon" in question.kinds or not question.kinds
    shown = Found(store.structures[store.muscle_meant(put[0]) if tendon else put[0]], tuple(evidence(store, question)[put[0]]))
    return plainly(store, text, f"What lies most {str(word).lower()}: {question.said or rest.strip(' ?.,:')}?", [shown])


NEXT = Pattern(
    r"\b(?:immediately|directly|just|right|next|first)\s+(?:structure\s+)?(?:lying\s+)?"
    r"(anterior|in front|posterior|behind|medial|lateral|before|after)\b"
)
BETWEEN = Pattern(r"\bbetween\b")
FORWARD = frozenset(("anterior", "in front", "before", "medial"))
"""The words for what comes earlier where a row is counted from the front, or from the inner side."""


def next_in_row(store: Store, text: str) -> Answer | None:
    """Return what is counted right before, after or between things that lie in a row: 'immediately anterior to FHL'."""
    found, is_between = NEXT.search(text), bool(BETWEEN.search(text))
    if found and ON_DORSUM.search(text):
        return None
    mentions = mentions_in(store, text) if found or is_between else []
    asks = any(m.senses.get("ask") == "list" for m in mentions) or bool(mentions and "kind" in mentions[0].senses)
    if not asks or any("not" in m.senses for m in mentions):
        return None
    if is_between and not has_two_ends(mentions):
        return None
    named = [m.ids[0] for m in mentions if m.ids]
    kinds = focus_of(store, mentions).kinds
    of_muscles = bool({"muscle", "tendon"} & set(kinds))
    wanted = (*kinds, "tendon") if of_muscles else kinds
    rows = rows_counted(store)
    places = {place for _, place in rows} & {near for id in named for near in store.within(id)}
    votes: dict[tuple[str, ...], list[Fact]] = {}
    for (_, place), row in rows.items():
        at = [n for n, fact in enumerate(row) if any(id in speaking(store, fact.subject) for id in named)]
        if (places and place not in places) or len(at) != (2 if is_between else 1):
            continue
        beside = at[0] - 1 if found and found[1].lower() in FORWARD else at[0] + 1
        met = row[at[0] + 1 : at[1]] if is_between else row[beside : beside + 1] if beside >= 0 else []
        if met := [fact for fact in met if not wanted or store.structures[fact.subject].kind in wanted]:
            votes.setdefault(tuple(fact.subject for fact in met), []).extend(met)
    if not votes and found and not is_between:
        return first_behind(store, text, found[1].lower(), named, wanted)
    is_at_bone = any(store.structures[id].kind == "bone_feature" for id in named)
    if not votes or not (places or found or kinds or is_at_bone):
        return None
    best = max(votes, key=lambda ids: (len(votes[ids]), ids))
    shown = [
        Found(
            store.structures[store.muscle_meant(id) if of_muscles else id],
            tuple(fact for fact in votes[best] if fact.subject == id),
        )
        for id in best
    ]
    where = store.structures[votes[best][0].object].label
    these = " and ".join(store.structures[id].label for id in named if id not in places)
    how = "between" if is_between else f"next {found[1].lower() if found else ''} to"
    return plainly(store, text, f"What is counted {how} {these} in {where}?", shown)


ON_DORSUM = Pattern(r"\b(?:puls\w*|feel|felt|palpat\w*|dorsum|top of the foot)\b")
"""What tells of a place beyond the ankle, where the rows in front of it do not reach."""


def first_behind(
    store: Store, text: str, side: str, named: Sequence[str], wanted: Sequence[str], *, one: bool = False
) -> Answer | None:
    """Return what is counted first in a place behind a bony point that is named: 'right behind the medial malleolus'."""
    relation = {"behind": "posterior_to", "posterior": "posterior_to", "in front": "anterior_to", "anterior": "anterior_to"}.get(
        side
    )
    behind = {fact.subject for fact in store.facts_of(relation) if fact.object in named} if relation else set()
    rows = [row for (_, place), row in rows_counted(store).items() if place in behind and row]
    met = [[fact for fact in row if not wanted or store.structures[fact.subject].kind in wanted][:1] for row in rows]
    firsts = {store.muscle_meant(fact.subject): [fact] for some in met for fact in some}
    if relation == "posterior_to" and not firsts and "tendon" in wanted and (one or not SEVERAL_TENDONS.search(text)):
        firsts = foremost_behind(store, named)
    if relation != "posterior_to" or len(firsts) != 1:
        return None
    shown = [Found(store.structures[id], tuple(facts)) for id, facts in firsts.items()]
    return plainly(store, text, f"What is counted first behind {store.structures[named[0]].label}?", shown)


SEVERAL_TENDONS = Pattern(r"\b(?:tendons|muscles)\b")
NEAREST = Pattern(
    r"\b(?:closest|nearest|foremost|hugs?|hugging|most anterior|(?:furthest|most) (?:forwards?|to the front)"
    r"|in front of the other)\b"
)
AT_MALLEOLUS = Pattern(r"\bmalleol")
IN_FRONT_OF_IT = Pattern(r"\b(?:in front of|anterior to|before|front (?:edge|border)) (?:the |it\b|of the )")
HINDMOST = Pattern(r"\b(?:closest|nearest)(?: to)? the (?:calcaneal|achilles) tendon\b")
TENDON_ASKED = Pattern(r"\b(?:tendons?|muscles?|peroneals?|fibulares|peronei)\b")


def nearest_behind(store: Store, text: str) -> Answer | None:
    """Return which tendon lies nearest a malleolus, of those that pass behind it: 'closest of the fibular tendons'."""
    asked = NEAREST.search(text) and AT_MALLEOLUS.search(text) and TENDON_ASKED.search(text)
    if not asked or IN_FRONT_OF_IT.search(text) or HINDMOST.search(text):
        return None
    mentions = mentions_in(store, text)
    named = list(dict.fromkeys(m.ids[0] for m in mentions if m.ids))
    points = [id for id in named if store.structures[id].kind == "bone_feature"]
    kinds = {m.senses["kind"] for m in mentions if "kind" in m.senses and not m.ids}
    is_denied = any("not" in m.senses for m in mentions) or opens_yes_no(mentions) or not kinds <= {"muscle", "tendon"}
    if is_denied or len(points) != 1:
        return None
    firsts = foremost_behind(store, points) if len(named) > 1 else {}
    if len(named) > 1 and not all(firsts.keys() <= {*store.leaves(id)} for id in named if id not in points):
        return None  # the nearest of others than those that are named
    return first_behind(store, text, "behind", points, ("muscle", "tendon"), one=True)


def foremost_behind(store: Store, points: Sequence[str]) -> Evidence:
    """Return the muscle whose tendon lies in front of all others that pass behind a bony point, if works tell of one."""
    behind = {fact.subject for fact in store.facts_of(PASSES_BEHIND) if fact.object in points and fact.standing == "agreed"}
    ones = {store.muscle_meant(leaf) for id in behind for leaf in store.leaves(id)}
    ones = {id for id in ones if store.structures[id].kind == "muscle"}
    before: dict[str, dict[str, list[Fact]]] = {id: {} for id in ones}
    for fact in store.facts_of("anterior_to"):
        one, other = store.muscle_meant(fact.subject), store.muscle_meant(fact.object)
        if one in ones and other in ones and one != other:
            before[one].setdefault(other, []).append(fact)
    first = [id for id in ones if before[id].keys() == ones - {id} and not any(id in others for others in before.values())]
    return {id: [fact for facts in before[id].values() for fact in facts] for id in first if len(ones) > 1}


def has_two_ends(mentions: Sequence[Mention]) -> bool:
    """Tell whether two names follow 'between', and not what is asked for."""
    after = next(place for place, mention in enumerate(mentions) if "between" in mention.words.split())
    ends = [mention for mention in mentions[after:] if mention.ids or {"ask", "kind"} & set(mention.senses)][:2]
    return len(ends) == 2 and all(end.ids for end in ends)


BUNDLE = Pattern(r"\bneurovascular\b|\bbundle\b")
"""What is no tendon, but lies between tendons."""
IN_DEPTH = "from superficial to deep"
"""The remark on contents that are counted from the skin inwards, and not from one side to the other."""


def rows_counted(store: Store, *, in_depth: bool = False) -> dict[tuple[str, str], list[Fact]]:
    """Return the contents that a work counts in a place, across it or in depth, in the order of counting, by work and place."""
    rows: dict[tuple[str, str], list[Fact]] = {}
    for fact in store.facts_of(LOCATED_IN):
        if fact.part("place_in_order").isdigit() and (IN_DEPTH in fact.note) == in_depth:
            rows.setdefault((fact.source, fact.object), []).append(fact)
    return {key: sorted(row, key=lambda fact: int(fact.part("place_in_order"))) for key, row in sorted(rows.items())}


def asked(store: Store, rest: str) -> Question | None:
    """Return what is to be put in order: what a question finds, or what lies in, under or behind a place that is named."""
    for words in (rest, f"what is in {rest}", f"which structure {rest}"):
        try:
            question = read(store, words)
        except NotUnderstood:
            continue
        if question.form == "structures" and question.conditions and len(evidence(store, question)) > 1:
            return question
    return None


def of_place(store: Store, rest: str) -> Question | None:
    """Return what lies in a place that is named or near what is named, where a work counts what lies there."""
    mentions = mentions_in(store, rest)
    kinds = focus_of(store, mentions).kinds
    named = dict.fromkeys(m.senses["kind"] for m in mentions if "kind" in m.senses and not m.ids)
    kinds = () if BUNDLE.search(rest) else kinds
    kinds = kinds if len(named) < 2 else () if "any" in named else tuple(named)  # 'tendons, vessel and nerve in front of ...'
    places = {place for mention in mentions for id in mention.ids[:1] for place in store.near(id)}
    counting = [
        fact.object for fact in store.facts_of(LOCATED_IN) if fact.object in places and fact.part("place_in_order").isdigit()
    ]
    for place in sorted(set(counting), key=lambda place: (-counting.count(place), place))[:1]:
        condition = Condition((LOCATED_IN,), "subject", (place,), store.structures[place].label)
        return Question("structures", kinds, (condition,), said=f"what lies in {store.structures[place].label}")
    return None


def counted(store: Store, met: Iterable[str], start: str) -> list[str]:
    """Return findings in the order in which a source counts the contents of a place where they all lie.

    In depth what no more than half of the works that count there name is left out, as long as three or more are left.
    """
    ids = set(met)
    if start in ("posterior_to", "lateral_to", "deep_to"):
        backwards = counted(store, met, OPPOSITE[start])
        return backwards[::-1]
    is_depth = start == "superficial_to"
    rows = [
        list(dict.fromkeys(id for fact in row for id in speaking(store, fact.subject) if id in ids))
        for row in rows_counted(store, in_depth=is_depth).values()
    ]
    best = max(rows, key=len, default=[])
    if is_depth:
        there = [row for row in rows if set(row) & set(best)]
        most = [id for id in best if 2 * sum(id in row for row in there) > len(there)]
        best = most if len(most) > 2 else best
    told = {one for id in best for one in speaking(store, id)}
    return best if len(best) > 2 and (is_depth or 2 * len(told & ids) >= len(ids)) else []


def by_rays(store: Store, met: Iterable[str], start: str) -> list[str]:
    """Return findings of different rays in the order of these, the first being the most medial."""
    rays = {id: next((number for word in id.split("_") if (number := RAYS.get(word))), 0) for id in met}
    if start not in ("medial_to", "lateral_to") or 0 in rays.values() or len(set(rays.values())) < len(rays):
        return []
    return sorted(rays, key=lambda id: rays[id], reverse=start == "lateral_to")


def speaking(store: Store, id: str) -> tuple[str, ...]:
    """Return a structure, or the muscle of a tendon, as findings may name it."""
    return (*store.muscles_of_tendons.get(id, ()), id)


def beside(store: Store, met: Iterable[str], relation: str) -> list[str]:
    """Return findings in the order of which lies to which side of which, or none where two cannot be told apart."""
    ids = sorted(met)
    after: dict[str, set[str]] = {id: set() for id in ids}
    for fact in store.facts_of(relation):
        if fact.subject in after and fact.object in after and fact.standing == "agreed":
            after[fact.subject].add(fact.object)
    return chained(after)


def chained(after: Mapping[str, set[str]]) -> list[str]:
    """Return some things so that each stands before all that are to come after it; nothing where more than one order is so.

    >>> chained({"b": {"c"}, "a": {"b"}, "c": set()}), chained({"a": {"c"}, "b": {"c"}, "c": set()})
    (['a', 'b', 'c'], [])
    """
    put: list[str] = []
    while len(put) < len(after):
        rest = [id for id in sorted(after) if id not in put]
        first = [id for id in rest if not any(id in after[other] for other in rest)]
        if len(first) != 1:
            return []
        put += first
    return put
