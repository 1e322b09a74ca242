"""Questions made of several: a choice from a list, what two things share, two kinds at once, all but one.

Each is answered by asking the simple questions it is made of, and putting their answers together as sets.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from footgraph.answers import Answer, Found, listing
from footgraph.composed import Among, Any, Both, Count, Either, Without
from footgraph.english import GOING, TAKEN_AS_READ, NotUnderstood, read
from footgraph.facts import Fact
from footgraph.focus import focus_of
from footgraph.leading import CHIEFLY, chief_movers, foremost_told, told_by_many
from footgraph.matching import Matcher
from footgraph.mentions import Mention, mentions_in
from footgraph.motions import movements
from footgraph.patterns import Pattern
from footgraph.questions import Evidence, Question, evidence, kinds_in
from footgraph.records import NamedTuple
from footgraph.saying import capital, in_order, labels, lower, plainly, plural_of, reading
from footgraph.standing import standing_of
from footgraph.store import GROUPS, Store
from footgraph.territories import mainly_served
from footgraph.vocabulary import IN_COMPARTMENT, IN_LAYER, MEMBER_OF, PART_OF, TENDON_OF

SHARED = frozenset(("same", "common", "in common", "shared", "share", "shares", "both", "gleiche", "gleichen", "alike"))
LEFT_OUT = frozenset(
    ("odd", "out", "odd one out", "odd one", "exception", "except", "not", "no", "never", "nicht", "kein", "keine", "cannot")
)
ALL_OF = Pattern(r"\b(?:all|both|each|every|alle|beide)\b")
ENDS_ASKING = Pattern(r"\?\s*$")
"""What asks by its mark alone whether it is so: 'PL and PB - common nerve?'."""
BIDDING = frozenset(("show", "state", "give", "mention", "identify", "pick", "choose", "select", "list", "name"))
"""Verbs that ask for something only where a question opens with them: not in 'did the scan show a tear'."""
OF_THEM = frozenset(("these", "them", "following", "or", "which one", "one", "two"))


class Part(NamedTuple):
    """One of the simple questions, with what meets it."""

    question: Question
    found: Evidence


WHICH_OF = Pattern(r"^\W*(?:which|who|what)(?: one)? of\b")
OF_TWO = Pattern(r"^\W*(?:out )?of (?!which|what)[^?:,;]*,? (?:which|what|who)(?: one)?\b")
"""'Of tibialis anterior and posterior, which ...'."""
OFFERS = Pattern(r"^\W*(?:out )?of\b|\b(?:which|who|what)(?: one)? of\b|\bof (?:these|them|the following)\b|:|\btwo\b| - ")
"""What offers a choice, beside 'or': 'of TA and TP', 'TA, EHL, EDL: which ...'."""
ONE_MORE = Pattern(
    r"\b(?:which|what) (?:(?:is|are) )?(?:the )?(?:other|third|fourth|fifth|sixth|remaining|missing|further|additional) "
    r"(?!toe|metatarsal|ray|digit)\w+"
)
"""Words that ask for one beside those that are listed."""


def choices(store: Store, text: str) -> Answer | None:
    """Return which of the structures listed in a question meet it, or which do not: 'of EHL, TA and TP, which inverts?'."""
    mentions = mentions_in(store, text)
    listed = listed_apart(store, text, mentions) or run_of_names(store, mentions)
    if len({m.ids[0] for m in listed}) < 2 or opens_yes_no(mentions) or ONE_MORE.search(text):
        return None
    rest = [mention for mention in mentions if mention not in listed and not is_between(mention, listed)]
    kinds = kinds_in(store, listed[0].ids[0])
    joined = [mention for mention in mentions if is_between(mention, listed)]
    is_choice = len(listed) > 2 or any(m.senses.get("join") == "or" for m in joined) or "two" in text.lower().split()
    is_choice = is_choice or bool(WHICH_OF.match(text) and mentions[2:] and listed[0] in mentions[2:4])
    is_choice = is_choice or bool(OF_TWO.match(text) and listed[0] in mentions[1:3])
    asked = focus_of(store, rest)
    group = asked.mention.ids[0] if asked.mention and asked.mention.ids else ""
    if group and not any(m.ids[0] in store.within(group) for m in listed):
        is_choice = False  # 'with which tarsals do the first, second and third metatarsals articulate'
    words = {m.words for m in rest} | {word for m in rest for word in m.words.split()}
    other_kinds = {m.senses["kind"] for m in rest if "kind" in m.senses and not m.ids} - set(kinds)
    if "odd" in words and not (asked.mention and set(asked.kinds) & kinds and other_kinds):
        ids = [m.ids[0] for m in listed]
        in_what = asked.kinds[0] if asked.kinds and not set(asked.kinds) & kinds else ""
        return odd_one_out(store, text, ids, in_what) if in_what else odd_in_something(store, text, ids)
    of_tendons = {*asked.kinds, *kinds} <= {"muscle", "tendon", "muscle_head"}
    if not is_choice or (asked.kinds and not (set(asked.kinds) & kinds or of_tendons)) or not rest:
        return None
    denied = bool(words & LEFT_OUT)
    mixed = {kind for mention in listed for kind in kinds_in(store, mention.ids[0])}
    noun = plural_of(min(kinds)) if len(mixed) == 1 else "structures"
    said = [
        m.words
        for m in rest
        if not m.words_are(LEFT_OUT | OF_THEM) and not {"ask", "aux", "not"} & set(m.senses) and m is not asked.mention
    ]
    is_told = asked.mention and (asked.mention.ids or "agent" in asked.mention.senses)
    said = [*([asked.mention.words] if asked.mention and is_told else []), *said]
    part = ask(store, f"which {noun} {' '.join(said)}") or ask(store, f"which {noun} are {' '.join(said)}")
    if part is None or not part.found:
        is_offered = any(m.senses.get("join") == "or" for m in joined) or OFFERS.search(text)
        return most_told(store, text, listed) if is_offered and not denied else None  # what touches all of them is none
    ids = list(dict.fromkeys(mention.ids[0] for mention in listed))
    met = [id for id in ids if facts_for(store, part.found, id)]
    chosen = [id for id in ids if (id in met) is not denied]
    if not chosen or len(met) == 0:
        return None
    found = [Found(store.structures[id], tuple(facts_for(store, part.found, id))) for id in chosen]
    among = listing(store.structures[id].label for id in ids)
    read_as = f"Of {among}: which {'are not' if denied else 'are'} {lower(reading(store, part.question))}"
    told = f"{capital(listing(one.structure.label for one in found))}. "
    others = [store.structures[id].label for id in ids if id not in chosen]
    said_of_others = f"{capital(listing(others))}: {'yes' if denied else 'no source says so'}." if others else ""
    more = [fact for id in met for fact in facts_for(store, part.found, id)]
    asked_of = Among(tuple(ids), part.question, denied)
    return plainly(store, text, read_as, found, said=told + said_of_others, more=more, asked=asked_of)


MORE = Pattern(
    r"\b(?:long|short|strong|weak|larg|bigg|great|small|high|tall|low|wid|broad|narrow|thick|thinn?|deep"
    r"|heavi|common|rar)er\b(?! (?:than|toe|part|third|half|leg|limb))|\b(?:more|less) (?:common|frequent|usual|often)\b"
)
HOW_DEEP = Pattern(r"\b(?:is|lies|sits|runs|are|lie) (?:the )?(?:more |most )?(?:deep|superficial)(?:ly|est|er)?(?: one)?\W*$")
OR = Pattern(r"\bor\b|\boder\b|\bvs\b")


def misses_choice(store: Store, text: str, answer: Answer) -> bool:
    """Tell whether a question offers some structures of the kind that was found, joined by 'or', and none of them was found."""
    if answer.kind != "structures" or not OR.search(text) or not all(one.structure.id for one in answer.found):
        return False
    mentions = mentions_in(store, text)
    if opens_yes_no(mentions):
        return False
    at = [n for n, m in enumerate(mentions) if m.senses.get("join") == "or"]
    last = next((n for n in at if 0 < n < len(mentions) - 1), 0)
    beside = [m for m in mentions[max(0, last - 1) : last + 2] if m.ids]
    found = {one.structure.id for one in answer.found}
    kinds = {kind for id in found for kind in kinds_in(store, id)}
    offered = {
        leaf for m in mentions if m.ids and kinds_in(store, m.ids[0]) <= kinds for id in m.ids for leaf in (id, *store.leaves(id))
    }
    both = len(beside) == 2 and all(kinds_in(store, m.ids[0]) <= kinds for m in beside)
    return both and not any({id, *store.leaves(id)} & offered for id in found)


AND_ASKS = Pattern(
    r"^(?P<first>.*\b(?:which|what)\b.+?),? and (?P<second>(?:(?:under|beneath|behind|at|in|on|through|by|from|to|between) )?"
    r"(?:which|what|where)\b.+)$",
    re.IGNORECASE | re.DOTALL,
)
ALIKE = {"tendon": "muscle", "artery": "vessel", "vein": "vessel", "bone_feature": "bone", "muscle_head": "muscle"}


def misses_second(store: Store, text: str, answer: Answer) -> bool:
    """Tell whether two things of different kinds are asked for, and only the first was found: 'and under which structure'."""
    asked = AND_ASKS.match(text)
    if asked is None or answer.kind != "structures":
        return False
    first, second = (kinds_asked(store, asked[part]) for part in ("first", "second"))
    found = {ALIKE.get(kind, kind) for one in answer.found for kind in kinds_in(store, one.structure.id)}
    is_alike = second <= first if second else asked["second"].lower().startswith("which ")
    return bool(first) and found <= first and not is_alike


def kinds_asked(store: Store, text: str) -> set[str]:
    """Return the kinds of what a question asks for, those that are asked for alike as one; empty where it does not say."""
    return {ALIKE.get(kind, kind) for kind in focus_of(store, mentions_in(store, text)).kinds}


def most_told(store: Store, text: str, listed: Sequence[Mention]) -> Answer | None:
    """Return the one of some structures of which clearly the most of a question is told."""
    if MORE.search(text) or HOW_DEEP.search(text):
        return None  # which of two is more so is told by comparing them
    if len({min(kinds_in(store, mention.ids[0]), default="") for mention in listed}) > 1:
        return None  # a nerve and muscles beside it are no choice
    matches = Matcher(store, text, among=[mention.ids[0] for mention in listed]).matches()
    if not matches or matches[0].share < 0.4 or (len(matches) > 1 and matches[0].share - matches[1].share < 0.1):
        return None
    one = store.structures[matches[0].id]
    facts = tuple(Matcher(store, text).facts(matches[0]))
    among = listing(store.structures[mention.ids[0]].label for mention in listed)
    return plainly(store, text, f"Of {among}: which is told of so?", [Found(one, facts)], said=f"{capital(one.label)}.")


def odd_in_something(store: Store, text: str, ids: list[str]) -> Answer | None:
    """Return the one of several structures that differs from all others in nerve, compartment or layer, and no other one does."""
    kinds = {store.structures[id].kind for id in ids}
    most = max(len(groups_without(store, id, ids)) for id in ids)
    odd_bones = [id for id in ids if len(groups_without(store, id, ids)) == most]
    if kinds == {"bone"} and most and len(odd_bones) == 1:
        one = store.structures[odd_bones[0]]
        group = store.structures[groups_without(store, one.id, ids)[0]].label
        facts = tuple(fact for fact in store.facts_about(one.id) if fact.relation == MEMBER_OF)[:2]
        said = f"{capital(one.label)}: the others belong to the {group}."
        return plainly(store, text, f"Which of the bones does not belong to the {group}?", [Found(one, facts)], said=said)
    found = [odd for kind in ("compartment", "nerve", "layer") if (odd := odd_one_out(store, text, ids, kind))]
    ones = {one.structure.id for answer in found for one in answer.found}
    return found[0] if len(ones) == 1 else None


def groups_without(store: Store, id: str, ids: list[str]) -> list[str]:
    """Return the groups to which all of some structures belong but one."""
    others = [set(store.groups_of(other)) for other in ids if other != id]
    return sorted(set.intersection(*others) - set(store.groups_of(id)))


OTHER_NERVE = Pattern(
    r"\b(?:different|another|separate) (?:nerve(?: supply)?|innervation)\b(?: (?:from|to|than) (?:all |both )?(?:the|its) "
    r"(?:others?|other \w+|rest|fellows|neighbours))?|\bodd one out\b[^?]*\b(?:nerve|innervation)\b"
)


TWO_NERVES = Pattern(r"\b(?:two|both|double|dual) (?:different |separate )?(?:nerves?|nerve suppl|innervation)")
"""What tells of a muscle with two nerves of its own."""


def odd_nerve(store: Store, text: str) -> Answer | None:
    """Return the one of a group, or of the muscles of a layer, whose nerve is not that of the rest."""
    if not OTHER_NERVE.search(text) or TWO_NERVES.search(text):
        return None
    mentions = mentions_in(store, text)
    named = [m.ids[0] for m in mentions if m.ids and m.ids[0] not in ("sole", "foot")]
    if len(named) != 1 or opens_yes_no(mentions):
        return None
    ids = list(store.leaves(named[0]))
    if store.structures[named[0]].kind in ("layer", "compartment"):
        part = ask(store, f"which muscles are in {store.structures[named[0]].label}")
        ids = list(part.found) if part else []
    return odd_one_out(store, text, ids, "nerve") if len(ids) > 2 else None


def odd_one_out(store: Store, text: str, ids: list[str], kind: str) -> Answer | None:
    """Return the one of several structures whose nerve, layer or other is not that of the rest."""
    told = {id: objects(store, id, kind) for id in ids}
    for id in ids:
        others = [frozenset(told[other]) for other in ids if other != id]
        if told[id] and all(others) and len(set(others)) == 1 and not told[id].keys() & others[0]:
            facts = tuple(fact for some in told[id].values() for fact in some)
            theirs = listing(store.structures[one].label for one in sorted(others[0]))
            own = listing(store.structures[one].label for one in sorted(told[id]))
            said = f"{capital(store.structures[id].label)}: {own}. The others: {theirs}."
            found = [Found(store.structures[id], facts)]
            read_as = f"Which of {listing(store.structures[one].label for one in ids)} has another {kind} than the others?"
            return plainly(store, text, read_as, found, said=said)
    return None


def shared(store: Store, text: str) -> Answer | None:
    """Return what two or more structures have in common, or whether they have the same: 'PL and PB - same nerve?'."""
    mentions = mentions_in(store, text)
    listed = run_of_names(store, mentions)
    if len(listed) < 2:
        listed = [m for m in mentions if m.ids and "kind" not in m.senses]
        listed = [m for m in listed if kinds_in(store, m.ids[0]) == kinds_in(store, listed[0].ids[0])] if listed else []
    sharing = [m for m in mentions if m.words_are(SHARED)]
    if len(listed) < 2 and sharing:
        listed = members_of_one(store, mentions)
    rest = [m for m in mentions if m not in listed and m not in sharing and "aux" not in m.senses]
    asked = focus_of(store, rest)
    if not listed or (len(listed) < 2 and not ALL_OF.search(text)) or not sharing or not asked.mention or not asked.kinds:
        return None
    if any(m.ids and m is not asked.mention and m.ids[0] not in TAKEN_AS_READ for m in rest):
        return None
    ids = list(dict.fromkeys(mention.ids[0] for mention in listed))
    ids = list(store.leaves(ids[0])) if len(listed) == 1 else [one for id in ids for one in others_of(store, id, ids)]
    parts = {id: objects_said(store, id, [m for m in rest if m is not asked.mention], asked.kinds[0]) for id in ids}
    told = {id: part.found for id, part in parts.items() if part}
    if len(told) < len(ids):
        return None
    both = Both(tuple(part.question for part in parts.values() if part))
    common = set.intersection(*(set(one) for one in told.values()))
    if OTHER.search(text):  # 'both dorsiflex; what other movement do they share'
        common -= {id for m in mentions for id in moved_so(store, m)}
    facts = {id: [fact for one in told.values() for fact in one.get(id, ())] for id in sorted(common)}
    found = in_order(store, facts)
    names = listing(store.structures[id].label for id in ids)
    kind = asked.kinds[0].replace("_", " ")
    each = "; ".join(f"{store.structures[id].label}: {listing(labels(store, in_order(store, one)))}" for id, one in told.items())
    more = [fact for one in told.values() for some in one.values() for fact in some]
    said_so = {word for m in sharing for word in m.words.split()}
    is_fragment = bool(said_so & {"shared", "common"}) and not ENDS_ASKING.search(text)
    is_yes_no = opens_yes_no(mentions) or not (is_fragment or any("ask" in m.senses for m in mentions))
    if is_yes_no and ("same" in said_so or ("share" in said_so and opens_yes_no(mentions))):
        said = f"{'Yes' if common else 'No'}. {capital(each)}."
        return plainly(
            store,
            text,
            f"Do {names} have the same {kind}?",
            found,
            said=said,
            kind="yes_no",
            value=bool(common),
            more=more,
            asked=Any(both),
        )
    if is_yes_no or not found or all(m.words == "both" for m in sharing):
        return None
    said = f"Shared by {names}: {listing(labels(store, found))}. {capital(each)}."
    return plainly(store, text, f"Which {plural_of(asked.kinds[0])} do {names} share?", found, said=said, more=more, asked=both)


def others_of(store: Store, id: str, listed: Sequence[str]) -> list[str]:
    """Return the members of a group that are not listed beside it, where one is: 'PT and the other two peronei'; else itself."""
    members = store.leaves(id)
    others = [one for one in members if one not in listed]
    return others if 0 < len(others) < len(members) else [id]


def members_of_one(store: Store, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the one group that a question names, whose members are asked about together: 'all four lumbricals'."""
    groups = [m for m in mentions if m.ids and store.structures[m.ids[0]].kind in GROUPS and len(store.leaves(m.ids[0])) > 1]
    if not groups:
        groups = [
            group
            for kind, place in pairwise(m for m in mentions if "padding" not in m.senses or m.ids)
            if (group := kind_of_place(store, kind, place))
        ]
    return groups if len(groups) == 1 else []


def kind_of_place(store: Store, kind: Mention, place: Mention) -> Mention | None:
    """Return the place, taken for the group of a kind that lies there: 'the muscles at the back of the leg'."""
    if not place.ids or "kind" not in kind.senses or kind.ids:
        return None
    found = store.find(f"{kind.senses['kind']}s of {store.structures[place.ids[0]].label}")
    if not found or store.structures[found[0].id].kind not in GROUPS:
        return None
    place.ids = (found[0].id,)
    return place


def each_kind(store: Store, text: str) -> Answer | None:
    """Return the answers to a question that asks for two kinds at once: 'which nerve and artery ...'."""
    mentions = mentions_in(store, text)
    asked = focus_of(store, mentions)
    if asked.mention is None or asked.mention.ids or opens_yes_no(mentions):
        return None
    place = mentions.index(asked.mention)
    kinds = [asked.mention]
    for near, mention in enumerate(mentions):
        before = [m for m in mentions[:near] if not {"padding", "ask"} & set(m.senses) or m.ids][-1:]
        is_joined = bool(before) and "join" in before[0].senses and before[0].words not in ("both", "either", "all")
        if "kind" in mention.senses and not mention.ids and near != place and is_joined:
            kinds.append(mention)
    if len(kinds) < 2:
        return None
    parts, is_narrowed = [], False
    for kind in kinds:
        others = [m for m in kinds if m is not kind]
        words = " ".join(m.words for m in mentions if m not in others and "join" not in m.senses)
        part = ask(store, words)
        first = foremost_told(store, words, part.question, part.found) if part else {}
        meant = first or (told_by_many(store, part.question, part.found) if part else {})
        is_narrowed = is_narrowed or bool(part and meant != part.found)
        parts.append(part and Part(part.question, meant))
    if not all(part and part.found for part in parts):
        return None
    known = [part for part in parts if part]
    found = [one for part in known for one in in_order(store, part.found)]
    said = " ".join(
        f"{capital(reading(store, part.question).rstrip('?'))}: {listing(labels(store, in_order(store, part.found)))}."
        for part in known
    )
    read_as = " ".join(reading(store, part.question) for part in known)
    asked_so = None if is_narrowed else Either(tuple(part.question for part in known))  # the query would find the others too
    return plainly(store, text, read_as, found, said=said, asked=asked_so)


PROPERTIES = {
    "has_origin": "origin",
    "has_insertion": "insertion",
    "has_action": "action",
    "innervated_by": "nerve",
    "has_root": "roots",
    "receives_blood_from": "artery",
}
"""Relations that are asked for side by side, with the word that asks for each alone."""
OINA = Pattern(r"\boina\b|\bo\W+i\W+n\W+(?:and\W+|&\W+)?a\b|\ball (?:attachments|facts|details)\b")


ONE_OF_ONE_KIND = Pattern(r"(?:[^:?,]{2,40}[:,–-]+ *)?(?:by |from )?(?:which|what) (?:nerve|artery|muscle|bone)s?\b")
JOINED = Pattern(r"\band\b|[&+/;,]|\bwhich\b.*\bwhich\b|\bwhat\b.*\bwhat\b")
"""What joins two things that are asked at once: 'which nerve feeds it' asks for one, by its verb."""


OF_DESCRIBED = Pattern(r"\b(?:muscle|tendon|nerve|bone) (?:that|which|whose)\b")
CONTRACTS = Pattern(r"\b(?:nerve|root)s? (?:(?!\band\b)[^:;,&+/])*\bcontract(?:s|ion|ing)?\b")
"""'The nerve responsible for soleus contraction' asks for one thing, told by what it does."""


def each_property(store: Store, text: str) -> Answer | None:
    """Return several things asked of one structure at once: 'TP insertion and nerve', 'EDB OINA'."""
    full = OINA.sub(" origin insertion nerve action ", text)
    mentions = mentions_in(store, full)
    named = list(dict.fromkeys(m.ids[0] for m in mentions if m.ids))
    # 'Where does the muscle that arises from the soleal line insert'.
    is_described = bool(OF_DESCRIBED.search(full) or CONTRACTS.search(full))
    if (
        is_described
        or len(named) != 1
        or opens_yes_no(mentions)
        or any("motion" in m.senses or "not" in m.senses for m in mentions)
    ):
        return None
    words: dict[str, None] = {}
    at_either_end = False
    for mention in (m for m in mentions if not m.ids and not ("aux" in m.senses and m is not mentions[-1])):
        first, *more = mention.senses.get("relation", "-").split()
        asked = "" if more and first not in ("has_origin", "has_insertion") else PROPERTIES.get(first, "")
        asked = asked or mention.senses.get("kind", "")
        if first == "has_origin" and "has_insertion" in more:
            at_either_end = True  # 'attachments and nerve', but 'the attachment at the far end'
        elif asked in (*PROPERTIES.values(), "compartment", "layer"):
            words[asked] = None
        elif not {"padding", "ask", "join"} & set(mention.senses) and mention.words not in ("muscle", "muscles"):
            return None
        if mention.words in GOING:
            return None  # 'which nerve runs to soleus'
    if at_either_end and words and not {"origin", "insertion"} & set(words):
        words = {"origin": None, "insertion": None, **words}
    if len(words) < 2 or (ONE_OF_ONE_KIND.match(full) and not JOINED.search(full)):
        return None
    parts = {asked: ask(store, f"{asked} of {store.structures[named[0]].label}") for asked in words}
    known = [part for part in parts.values() if part and part.found]
    if len(known) < len(words):
        return None
    found = [one for part in known for one in in_order(store, part.found)]
    told = (f"{asked}: {listing(labels(store, in_order(store, part.found)))}" for asked, part in zip(words, known, strict=True))
    read_as = f"{capital(listing(words))} of {store.structures[named[0]].label}?"
    said = "; ".join(capital(one) for one in told) + "."
    return plainly(store, text, read_as, found, said=said, asked=Either(tuple(part.question for part in known)))


WITHOUT = Pattern(
    r"[,(]?\s*\b(?:(?:do not|don['’]t|not|without) (?:count(?:ing)?|includ(?:e|ing))|excluding|exclude|discounting"
    r"|(?:leaving|leave|setting|set|putting|put) (?:aside|out)|(?:omit|ignor|disregard)(?:ting|ing|e)?|minus|less"
    r"|without(?= (?:the |its )?(?:two )?sesamoid)"
    r"|apart from|besides|other than|but not|except(?: for)?)\s+"
    r"(?:the\s+)?(?:(?:little|two|small|other)\s+)?([^),?.:;]+?)(?:\)|,|\?|\.|$|(?=\s(?:hold|holds|support"
    r"|supports|are|is|has|have|does|do|lets?|can|moves?|helps?|inserts?|lies?|supplies|runs?|joins?|crosses|takes?|mainly"
    r"|chiefly|that|which|ends?"
    r"|arises?|originates?|attach(?:es)?|acts?|performs?|(?:in|e)verts?|(?:\w+)?flex(?:es)?|extends?|(?:ab|ad)ducts?|passes"
    r"|goes|go|cross|cover|covers|reach|reaches)\b))"
)
OTHER = Pattern(r"\b(?:other|further) (?!than\b)")
"""Said of what is asked for beside what is left out: 'which other action'."""
EXCLUDED = Pattern(
    r"(?:^|[,(])\s*(?:the\s+)?([\w ]+?)\s+(?:excluded|not counted|not included|left out|left aside|omitted|ignored"
    r"|disregarded|aside|apart)\b\)?,?"
)
ALL_BUT_ONE = Pattern(r"\b(?:every|all(?: of)?(?: the)?)\s+([\w -]+?)\s+(?:except|but|save)(?: for)? one\b")


def leaving_out(store: Store, text: str) -> Answer | None:
    """Return what a question finds without what it says to leave out: 'not counting the sesamoids'."""
    told = any(
        word in text.lower()
        for word in (
            "count",
            "clud",
            "aside",
            "leav",
            "left",
            "minus",
            "without",
            "omit",
            "ignor",
            "regard",
            "apart",
            "besides",
            "except",
            "minus",
            "less",
            "other than",
        )
    )
    found = (WITHOUT.search(text) or EXCLUDED.search(text)) if told else None
    if not found:
        return None
    named = mentions_in(store, found[1])
    out = [id for m in named if m.ids for id in moved_so(store, m) or m.ids[:1]]
    if any({"aux", "motion", "relation"} & set(m.senses) and not m.ids for m in named):
        return None  # it tells more than what is left out
    part = ask(store, OTHER.sub(" ", f"{text[: found.start()]} {text[found.end() :]}"))
    if not out or part is None or not part.found:
        return None
    aside = {one for id in out for one in (*store.within(id), *store.leaves(id), *bones_of_features(store, id))}
    aside |= {fact.subject for fact in store.facts_of(PART_OF) if fact.object in aside and fact.standing == "agreed"}
    aside |= {fact.subject for relation in (IN_COMPARTMENT, IN_LAYER) for fact in store.facts_of(relation) if fact.object in out}
    if not aside & part.found.keys() and not {kind for id in out for kind in kinds_in(store, id)} & set(
        part.question.kinds or [store.structures[id].kind for id in part.found]
    ):
        return None  # nothing of what is found is left out
    kept = {id: facts for id, facts in part.found.items() if id not in aside}
    if any(one.relations == (TENDON_OF,) for one in part.question.conditions):
        kept = {id: facts for id, facts in kept.items() if standing_of(facts) == "agreed"} or kept
    if CHIEFLY.search(text) and (chief := chief_movers(store, part.question, part.found)):
        kept = {id: facts for id, facts in kept.items() if id in chief} or kept
    if not kept or set(kept) <= {m.ids[0] for m in mentions_in(store, text) if m.ids}:
        return None
    shown = in_order(store, kept)
    without = listing(dict.fromkeys(store.structures[m.ids[0]].label for m in named if m.ids))
    is_count = part.question.form == "count"
    left = Without(part.question, tuple(dict.fromkeys(out)))
    return plainly(
        store,
        text,
        f"{reading(store, part.question).rstrip('?')}, without {without}?",
        shown,
        said=(f"{len(shown)}: " if is_count else "") + f"{capital(listing(labels(store, shown)))}.",
        kind=part.question.form,
        value=len(shown) if is_count else None,
        asked=Count(left) if is_count else left,
    )


def moved_so(store: Store, mention: Mention) -> tuple[str, ...]:
    """Return the movements that a bare motion means, wherever they take place; none for any other mention."""
    return movements(store, mention.senses["motion"], ()) if "motion" in mention.senses else ()


TOGETHER_WITH = Pattern(
    r"[,(]?\s*\b(?:including|inclusive of|counting|together with|plus|adding(?: in)?|if (?:you |we |one )?(?:count"
    r"|include|add)s?(?: in)?|with)\s+"
    r"(?:the\s+|both\s+|its\s+)?([\w ]+?)(?: (?:counted|included|too|as well|added)(?: in| too)?)?(?:[),?.;]|$)"
    r"|[,(]?\s*\bif (?:the )?([\w ]+?) (?:is|are) (?:counted|included|added)(?: in| too| as well)?\b"
)
"""What is to be counted too: 'including the sesamoids'."""


def taking_in(store: Store, text: str) -> Answer | None:
    """Return how many there are with some others of the same kind: 'how many bones has the foot, counting the sesamoids'."""
    found = TOGETHER_WITH.search(text) if "how many" in text.lower() or "number" in text.lower() else None
    named = mentions_in(store, found[1] or found[2]) if found else []
    groups = [m.ids[0] for m in named if m.ids and store.structures[m.ids[0]].kind in GROUPS]
    if not found or len(groups) != 1 or any(not m.ids and "padding" not in m.senses for m in named):
        return None
    part = ask(store, f"{text[: found.start()]} {text[found.end() :]}".strip(" ,?") + "?")
    more = {id for id in store.leaves(groups[0]) if part and id not in part.found}
    if part is None or part.question.form != "count" or not part.found or not part.question.conditions:
        return None
    if {store.structures[id].kind for id in more} - {store.structures[id].kind for id in part.found}:
        return None
    shown = [*in_order(store, part.found), *(Found(store.structures[id], ()) for id in sorted(more))]
    label = store.structures[groups[0]].label
    said = f"{len(shown)}: {len(part.found)} and {len(more)} {label}."
    return plainly(
        store,
        text,
        f"{reading(store, part.question).rstrip('?')}, with {label}?",
        shown,
        said=said,
        kind="count",
        value=len(shown),
    )


def bones_of_features(store: Store, id: str) -> list[str]:
    """Return the bone that a landmark is part of, which is left out with it."""
    if store.structures[id].kind != "bone_feature":
        return []
    return [fact.object for fact in store.facts_from(PART_OF, id) if store.structures[fact.object].kind == "bone"]


def all_but_one(store: Store, text: str) -> Answer | None:
    """Return the one of a group that does not meet a question: 'it inserts on every tarsal bone except one: which'."""
    found = ALL_BUT_ONE.search(text) if " one" in text.lower() else None
    groups = [m.ids[0] for m in mentions_in(store, found[1]) if m.ids] if found else []
    if not found or not groups:
        return None
    label = store.structures[groups[0]].label
    rest = re.sub(
        r"\b(?:which|what)\b\s*(?:one|is it)?|[?.]", " ", f"{text[: found.start()]} {text[found.end() :]}", flags=re.IGNORECASE
    )
    met: set[str] = set()
    names = " ".join(m.words for m in mentions_in(store, rest) if m.ids)
    for words in (rest, f"attached to {names}"):
        part = ask(store, f"which {label} {words}")
        met = set(part.found) if part else set()
        if met:
            break
    others = [id for id in store.leaves(groups[0]) if id not in met]
    if len(others) != 1 or part is None:
        return None
    facts = tuple(fact for some in part.found.values() for fact in some[:1])
    one = store.structures[others[0]]
    return plainly(
        store,
        text,
        f"Which of the {label} is the only one not among: {lower(reading(store, part.question))}",
        [Found(one, ())],
        said=f"{capital(one.label)}.",
        more=facts,
        asked=Among(store.leaves(groups[0]), part.question, denied=True),
    )


def ask(store: Store, text: str) -> Part | None:
    """Return a simple question with what meets it, or None where it is not understood."""
    try:
        question = read(store, text)
    except NotUnderstood:
        return None
    if question.form == "structures":
        return Part(question, mainly_served(store, question, evidence(store, question)))
    return Part(question, evidence(store, question)) if question.form == "count" else None


def objects(store: Store, id: str, kind: str) -> Evidence:
    """Return what of a kind a structure has: its nerve, its layer."""
    part = ask(store, f"which {kind.replace('_', ' ')} of {store.structures[id].label}")
    return part.found if part else {}


def objects_said(store: Store, id: str, rest: Sequence[Mention], kind: str) -> Part | None:
    """Return what of a kind a structure has, in the relation that the rest of the words name, or by default; None if nothing."""
    noun = kind.replace("_", " ")
    verbs = " ".join(m.words for m in rest if "relation" in m.senses or "motion" in m.senses or m.ids or "not" in m.senses)
    for words in (f"which {noun} {verbs} {store.structures[id].label}", f"which {noun} of {store.structures[id].label}"):
        part = ask(store, words)
        if part and part.found:
            return part
    return None


def listed_apart(store: Store, text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the names in a part of the text, set off by a colon, a dash or a question mark, that holds nothing else."""
    for part in re.split(r"[:;?]|\s[-–]\s", text):
        names = [m for m in mentions_in(store, part) if "padding" not in m.senses or m.ids]
        if len([m for m in names if m.ids]) > 1 and all(m.ids or "join" in m.senses for m in names):
            words = [m.words for m in names if m.ids]
            found: list[Mention] = []
            for mention in mentions:
                if mention.ids and len(found) < len(words) and mention.words == words[len(found)]:
                    found.append(mention)
            return found if len(found) == len(words) else []
    return []


def run_of_names(store: Store, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the longest run of names of one kind with nothing but 'and', 'or' or padding between them."""
    best: list[Mention] = []
    run: list[Mention] = []
    for mention in mentions:
        if mention.ids and "kind" not in mention.senses:
            same = run and kinds_in(store, run[0].ids[0]) == kinds_in(store, mention.ids[0])
            run = [*run, mention] if same else [mention]
        elif "join" not in mention.senses and not (mention.words in ("the", "a", "or", "and") and run):
            run = []
        if len(run) > len(best):
            best = run
    return best


def is_between(mention: Mention, listed: Sequence[Mention]) -> bool:
    return bool(listed) and listed[0].at < mention.at < listed[-1].at


def opens_yes_no(mentions: Sequence[Mention]) -> bool:
    """Tell whether a question opens with 'is', 'does' and so on, and no 'which' follows; 'when' asks nothing there."""
    asks = [m for m in mentions if "ask" in m.senses and m.words not in (*BIDDING, "when")]
    return bool(mentions) and "aux" in mentions[0].senses and not asks


def facts_for(store: Store, found: Evidence, id: str) -> list[Fact]:
    """Return the facts by which a structure, all its members or a head of it stand among findings."""
    if id in found:
        return found[id]
    leaves = store.leaves(id)
    if leaves != (id,) and all(leaf in found for leaf in leaves):
        return [fact for leaf in leaves for fact in found[leaf]]
    heads = store.members(id)
    return [fact for head in heads for fact in found[head]] if heads and all(head in found for head in heads) else []
