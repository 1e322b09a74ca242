"""Questions that hold others: two in one text, the second leaning on the first, and a yes-or-no that holds a 'which'."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from footgraph.answers import Answer, Found, Reply
from footgraph.besides import alike, all_beyond
from footgraph.composed import Foremost
from footgraph.mentions import Mention, mentions_in
from footgraph.patterns import Pattern, told
from footgraph.questions import kinds_in
from footgraph.saying import capital, plainly
from footgraph.store import Store

AND_WHICH = Pattern(
    r"(?:\?\s*|[,;]\s*|\s+)(?:and|&|und)\s+(?=(?:(?:by|from|to|in|on|at|through) )?(?:which|what|where|welche[rsn]?|was|wo)\b)|"
    r"\?\s+(?=(?:(?:by|from|to|in|on|at|through) )?(?:which|what|where)\b)"
)
AND_ITS = Pattern(
    r"^(?P<first>[^?]*?)(?:(?P<named>\s*[,:;.–-]+ *(?:name|identify) it)|[?,])? +(?:and|&|plus|\+) (?:(?:name|give|state) )?its "
    r"(?P<what>nerve|innervation|artery|compartment|layer|insertion|origin)(?: supply)?\W*$"
)
"""'Name the muscle that unlocks the knee, and its nerve'."""
NAMES = Pattern(
    r"^(?:(?:name|identify|give|state|what is|what['’]s) )?(?:the (?=\w+)|(?=(?:muscle|tendon|bone|artery|nerve|ligament)\b))"
)
WHOSE_LAST = Pattern(r"[:,;–-] *whose(?: (?:tendon|muscle)(?: is (?:it|this|that))?)?$")
ITS_ASKED = {
    "nerve": "which nerve supplies it",
    "innervation": "which nerve supplies it",
    "artery": "which artery supplies it",
    "compartment": "which compartment is it in",
    "layer": "which layer is it in",
    "insertion": "where does it insert",
    "origin": "where does it arise",
}
"""How what belongs to a thing is asked for by a question of its own."""
IT = Pattern(r"\b(?:it|they|them|this (?:muscle|nerve|artery|bone|joint|ligament|structure)|these|that (?:muscle|nerve|bone))\b")
ITS = Pattern(r"\b(?:its|their)\b")
KIND_ASKED = Pattern(r"\b(?:which|what) \w+")
SHORT = 3
"""A second question of fewer words leans on the first without saying so: 'and which nerve?'."""


THEY_SHARE = Pattern(
    r"^(?P<asks>(?:which|what|name|list|give) )?(?:the )?(?P<first>[^,;:]*\bmuscles?\b[^,;:]*?),? and the (?:common |shared )?"
    r"(?P<what>nerve|artery) (?:that |which )?(?:they (?:all |both )?share|they have in common|common to (?:them|all)"
    r"|supplying them|supplies them)\W*$"
)
"""'The muscles of the lateral compartment, and the nerve they share'."""


def two_at_once(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return both answers of a text that asks two things one after the other; None where it does not, or one has no answer."""
    text = THEY_SHARE.sub(
        lambda found: f"{found['asks'] or 'name the '}{found['first']} and which {found['what']} supplies them", text
    )
    if (told := AND_ITS.match(text)) and (told["named"] or NAMES.match(text)):
        text = f"{NAMES.sub('which ', told['first'])}, and {ITS_ASKED[told['what'].lower()]}"
    found = AND_WHICH.search(text)
    if not found:
        return None
    first, second = text[: found.start()].strip(), text[found.end() :].strip()
    asks = WHOSE_LAST.search(first) or any("ask" in mention.senses for mention in mentions_in(store, first[:300]))
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


SAID_BEFORE = Pattern(
    r"^(?:the )?(?P<said>[^;:?]{8,160}?)\s*[;:.–—]+\s*(?:so |and |then |now )?"
    r"(?P<asks>(?:(?:on|to|from|at|in|by|through|of|with|into|onto) )?(?:what|which|where|how many)\b[^?;]*\b(?:it"
    r"|its)\b[^?;]*)\?*$"
)
BESIDE_IT = Pattern(
    r"\b(?:in|on|at|under|beneath|below|behind|above|over|through|around|near|beside|between|along|across|past|to|by|of"
    r"|from|with)"
    r" it\b"
)
"""'It' may be anything that was named before, where it is no subject."""
SUBJECTS = ("muscle", "tendon", "ligament", "nerve", "artery", "vein", "bone", "joint", "muscle_head", "fascia", "retinaculum")
SAID_NOT = Pattern(r"\b(?:not|no|which|that|whose|if|torn|cut|injur\w+|damag\w+|fractur\w+|ruptur\w+|paraly\w+|pain\w*)\b")


def of_its_subject(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return the answer to what is asked of 'it', the subject of a statement: 'popliteus unlocks the knee; what supplies it'.

    None where 'it' may be something else, or the statement tells of an injury.
    """
    found = SAID_BEFORE.match(text.strip())
    if not found or BESIDE_IT.search(found["asks"]) or SAID_NOT.search(found["said"]):
        return None
    first = next(iter(mentions_in(store, found["said"])), None)
    if first is None or not first.ids or store.structures[first.ids[0]].kind not in SUBJECTS:
        return None
    label = store.structures[first.ids[0]].label
    words = IT.sub(label, ITS.sub(f"the {label}", found["asks"]))
    answer = reply(store, re.sub(rf"\bthe {re.escape(label)} (\w+)", rf"the \1 of {label}", words))
    return answer._replace(question=text) if answer.status == "answered" else None


ONE_AND_TWO = 3
"""A choice names what it asks about, and two alternatives."""
EITHER_OR = Pattern(r"^(?:is|are|does|do) .+? or .+$", re.I | re.S)
ASKS = Pattern(r"\b(?:which|what|who|how|where|why)\b")


def named_or_moving(store: Store, mentions: Iterable[Mention]) -> Iterator[tuple[Mention, str]]:
    """Yield the mentions that name something, or the motion of somebody: an evertor, to evert."""
    for m in mentions:
        motion = m.senses.get("agent") or m.senses.get("motion", "")
        if id := m.ids[0] if m.ids else motion if motion in store.structures else "":
            yield m, id


def either_or(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return which of two alternatives holds: 'is the ankle a hinge or a saddle joint', by asking for each whether it does."""
    mentions = mentions_in(store, text) if EITHER_OR.match(text) and not ASKS.search(text) else []
    at = [place for place, m in enumerate(mentions) if m.senses.get("join") == "or"]
    if len(at) != 1 or len([m for m in mentions if m.ids]) > ONE_AND_TWO:
        return None
    before, one_id = next(named_or_moving(store, mentions[at[0] :: -1]), (None, ""))
    after, other_id = next(named_or_moving(store, mentions[at[0] :]), (None, ""))
    if not before or not after or kinds_in(store, one_id) != kinds_in(store, other_id) or one_id == other_id:
        return None
    start, end = mentions.index(before), mentions.index(after)
    rest = mentions[end + 1 :]
    holding = []
    for one, id in ((before, one_id), (after, other_id)):
        answer = reply(store, " ".join(m.words for m in (*mentions[:start], one, *rest)))
        if answer.kind != "yes_no" or answer.value is None:
            return None
        holding += [(id, answer)] if answer.value else []
    if len(holding) != 1:
        return None
    id, answer = holding[0]
    facts = tuple(fact for one in answer.found for fact in one.facts)
    structure = store.structures[id]
    return plainly(
        store,
        text,
        f"Which: {answer.reading}",
        [Found(structure, facts)],
        said=f"{capital(structure.label)}.",
    )


def topics(store: Store, one: Answer, first: str) -> list[str]:
    """Return what 'it' of a second question can be: the one thing found, then what the first question named."""
    found = [item.structure.label for item in one.found]
    named = [store.structures[m.ids[0]].label for m in mentions_in(store, first[:300]) if m.ids]
    return [*(found if len(found) == 1 else []), *named]


IS_THE = Pattern(r"^(?:is|are|was) (?:the |an? )?(.+?) (?:the|one of the) (.+?)\s*\?*$", re.I | re.S)
MOST = Pattern(r"\b(?:most|least|\w{3,}est|chief|main|principal|only|commonest)\b")


def is_it_the(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return whether something is the foremost of its kind: 'is the calcaneus the largest tarsal bone', by asking which is."""
    found = IS_THE.match(text.strip())
    if not found or not MOST.search(found[2]):
        return None
    named = [m.ids[0] for m in mentions_in(store, found[1]) if m.ids]
    if len(named) != 1:
        return None
    asks_kind = any("kind" in m.senses or m.ids for m in mentions_in(store, found[2]))
    noun = "" if asks_kind else f" {store.structures[named[0]].label.split()[-1]}"  # 'is the second metatarsal the longest'
    which = reply(store, f"which is the {found[2]}{noun}?")
    if which.status != "answered" or which.kind != "structures" or not which.found:
        return None
    ids = {leaf for one in which.found for leaf in (one.structure.id, *store.leaves(one.structure.id))}
    meant = {named[0], store.muscle_meant(named[0])}  # the tendon of a muscle stands for it
    value = bool(meant & ids) or set(store.leaves(named[0])) <= ids
    if not value and isinstance(which.asked, Foremost) and all(fact.subject != named[0] for fact in which.facts):
        return None  # what was not measured may come first
    one = store.structures[named[0]]
    said = f"{'Yes' if value else 'No'}. {which.text}"
    return plainly(
        store, text, f"Is {one.label} the answer to: {which.reading}", list(which.found), said=said, kind="yes_no", value=value
    )


SIDE = r"superficial|deep|medial|lateral|anterior|posterior|proximal|distal"
NEARER = Pattern(
    rf"^(?:(?:which|what|who) (?:of (?:the|these) two |one |\w+ )?(?:is|lies|sits|runs|is found|is situated"
    rf"|is placed) (?:the )?"
    rf"(?:(?:more|further|furthest|most|the more) )?(?P<side>{SIDE})(?:ly|er)?(?: (?:one|placed"
    rf"|situated))?\s*[,:;?–-]*\s*(?P<one>[^?]+?) or (?P<other>[^?]+?)"
    rf"|(?P<first>[^?:,]+?) or (?P<second>[^?:,]+?)\s*[,:;.?–-]+\s*(?:which|what|who)(?: of (?:the|these) two"
    rf"| one)? (?:is|lies|sits|runs) (?:the )?"
    rf"(?:more|further|most) (?P<last>{SIDE})(?:ly)?)\W*$",
    only=(" more ", " further", " most ", "deeper"),
)
"""'Which is more superficial, gastrocnemius or soleus?'"""
LYING = {"superficial": "superficial to", "deep": "deep to", "anterior": "in front of", "posterior": "behind"}


def lies_more(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return which of two structures lies more to one side, where it is told that it lies so of the other."""
    found = NEARER.match(text.strip())
    two = (
        [
            m.ids[0]
            for m in mentions_in(store, f"{found['one'] or found['first']} or {found['other'] or found['second']}")
            if m.ids
        ]
        if found
        else []
    )
    if not found or len(two) != 2:
        return None
    side = (found["side"] or found["last"]).lower()
    one, other = (store.structures[id] for id in two)
    told = []
    for this, that in ((one, other), (other, one)):
        answer = reply(store, f"is {this.label} {LYING.get(side, f'{side} to')} {that.label}")
        if answer.kind == "yes_no" and answer.value:
            told.append((this, answer))
    if len(told) != 1:
        return None
    first, answer = told[0]
    said = f"{capital(first.label)}. {answer.text}"
    return plainly(store, text, f"Which lies more {side}: {one.label} or {other.label}?", [Found(first, answer.facts)], said=said)


ONE_SIDE = r"(?:the )?(?:(?:more|most|furthest|furthest to the) )?(?P<side>superficial|deep|medial|lateral|anterior|posterior)"
MOST_OF_THESE = Pattern(
    r"^(?:which|what|who)(?: one)?(?: (?:of (?:the |these )?(?:two|three|four|five|following|these|them)?(?: \w+s)?|muscle|nerve"
    rf"|tendon|structure|artery))?,? (?:is|lies|sits|runs|is found|is situated|is placed|goes) {ONE_SIDE}(?:ly|er|est|most)?"
    r"(?: (?:one|placed|of (?:these|them|all|the (?:two|three|four))))?(?: (?:at|in|in front of"
    r"|behind) the [\w ]{3,20}?)?\s*[,:;?–-]+\s*"
    r"(?P<these>[^?:;]+? (?:or|and) [^?:;]+?|[^?:;]+?, [^?:;]+?)\W*$"
    r"|^(?:of|among) (?P<these2>[^?:;]+?),? (?:which|what|who)(?: one)? (?:is|lies|sits|runs|is found|is placed) "
    rf"{ONE_SIDE.replace('side', 'side2')}(?:ly|er|est|most)?(?: (?:one|placed))?\W*$"
)
"""'Which of these lies deepest: gastrocnemius, soleus, popliteus?'"""


def lies_most(store: Store, text: str) -> Answer | None:
    """Return which of several that a question names lies farthest to one side: the one that lies so of all others."""
    found = MOST_OF_THESE.match(text.strip())
    ids = list(dict.fromkeys(m.ids[0] for m in mentions_in(store, told(found, "these")) if m.ids)) if found else []
    if found is None or len(ids) <= 1:
        return None
    side = told(found, "side").lower()
    beyond = {id: all_beyond(store, id, side) for id in ids}
    first = [id for id in ids if all(beyond[id].keys() & alike(store, other) for other in ids if other != id)]
    if len(first) != 1:
        return None
    facts = [fact for other in ids if other != first[0] for end in alike(store, other) for fact in beyond[first[0]].get(end, ())]
    one = store.structures[first[0]]
    said = f"{capital(one.label)}."
    names = ", ".join(store.structures[id].label for id in ids)
    return plainly(store, text, f"Which lies farthest to the {side} side: {names}?", [Found(one, tuple(facts))], said=said)


HAS = Pattern(
    r"^(?:does|do|has|have) (?:the |an? |each |every )?(.+?) (?:have|got|possess) (?:got )?(?:an? |the |any )?(.+?)\s*\?*$",
    re.I | re.S,
)


NOUN_ASIDE = Pattern(r"\b(?:\w+ )?\w+ \(([^()]+)\)(?=\W*$)")
"""A noun with its proper name in brackets after it: 'a middle bone (middle phalanx)'."""


def has_part(store: Store, text: str) -> Answer | None:
    """Return whether a structure has a part of some name, such as a middle phalanx, where its like have one or itself has."""
    asides = (NOUN_ASIDE.sub(r"\1", text.strip()), re.sub(r"\s*\([^()]*\)", "", text.strip()))
    return next((answer for words in dict.fromkeys(asides) if (answer := has_part_called(store, text, words))), None)


def has_part_called(store: Store, text: str, words: str) -> Answer | None:
    """Return whether a structure has the part that some words, without brackets, ask for."""
    found = HAS.match(words)
    whole = [m.ids[0] for m in mentions_in(store, found[1]) if m.ids] if found else []
    if not found or len(whole) != 1:
        return None
    pieces = re.split(r"\s+and\s+(?:an? |the )?", found[2])
    last = pieces[-1].split()[-1]
    pieces = [piece if piece.split()[-1] == last else f"{piece} {last}" for piece in pieces]
    own = [part_named(store, piece, whole[0]) for piece in pieces]
    alike = {other for group in store.groups_of(whole[0]) for other in store.members(group) if other != whole[0]}
    if not all(own) and not all(any(part_named(store, piece, other) for other in alike) for piece in pieces):
        return None
    one = store.structures[whole[0]]
    parts = [Found(store.structures[id], tuple(store.facts_about(id)[:3])) for id in own if id]
    told = " and ".join(pieces)
    said = f"{'Yes' if all(own) else 'No'}: {one.label} {'has' if all(own) else 'has no'} {told}."
    return plainly(store, text, f"Has {one.label} {told}?", parts, said=said, kind="yes_no", value=all(own))


def part_named(store: Store, piece: str, whole: str) -> str:
    """Return the structure called 'piece of whole', by any name of the whole; an empty text where there is none."""
    structure = store.structures[whole]
    for name in (structure.label, *structure.names):
        if found := store.find(f"{piece} of {name}"):
            return found[0].id
    return ""
