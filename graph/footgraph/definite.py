"""A structure told by a description in the place of its name: 'what nerve supplies the muscle that spreads the little toe?'.

The description is asked first, as a question of its own. Where one structure answers it, its name takes the place of the
description, and what is asked of it is asked once more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from footgraph.answers import Answer, Reply, answer_of, listing
from footgraph.composed import Told
from footgraph.mentions import mentions_in, named_in
from footgraph.patterns import Pattern
from footgraph.questions import kinds_in
from footgraph.records import NamedTuple
from footgraph.saying import capital, lower
from footgraph.store import GROUPS, Store

NOUNS = {
    "muscle": ("muscle", "accessory_muscle"),
    "nerve": ("nerve",),
    "branch": ("nerve", "artery", "vein"),
    "artery": ("artery",),
    "vessel": ("artery", "vein"),
    "vein": ("vein",),
    "bone": ("bone", "accessory_bone"),
    "joint": ("joint",),
    "ligament": ("ligament",),
    "tendon": ("tendon", "muscle"),
    "band": ("ligament", "fascia", "retinaculum", "tendon"),
    "strap": ("ligament", "fascia", "retinaculum", "tendon"),
    "fascia": ("fascia",),
    "retinaculum": ("retinaculum",),
    "arch": ("arch", "artery"),
    "metatarsal": ("bone",),
    "cuneiform": ("bone",),
    "tarsal": ("bone",),
    "phalanx": ("bone",),
    "malleolus": ("bone_feature",),
    "shelf": ("bone_feature",),
    "bump": ("bone_feature", "bone"),
    "knob": ("bone_feature", "bone"),
    "hollow": ("bone_feature", "region"),
    "groove": ("bone_feature",),
    "process": ("bone_feature",),
    "tuberosity": ("bone_feature",),
    "tubercle": ("bone_feature",),
    "tunnel": ("region", "bone_feature"),
    "condition": ("condition",),
    "disease": ("condition",),
    "disorder": ("condition",),
    "deformity": ("condition",),
    "compartment": ("compartment",),
    "layer": ("layer",),
    "toe": ("region",),
    "flexor": ("muscle",),
    "extensor": ("muscle",),
    "dorsiflexor": ("muscle",),
    "invertor": ("muscle",),
    "evertor": ("muscle",),
    "abductor": ("muscle",),
    "adductor": ("muscle",),
    "lumbrical": ("muscle",),
    "interosseous": ("muscle",),
}
"""What a structure is called by, where no name is said, and of which kinds it is then."""
PLURALS = {
    "arteries": "artery",
    "branches": "branch",
    "fasciae": "fascia",
    "retinacula": "retinaculum",
    "arches": "arch",
    "malleoli": "malleolus",
    "interossei": "interosseous",
}
NOUN = rf"(?:{'|'.join(NOUNS)})"
NOUN_S = rf"(?:{'|'.join(PLURALS)}|{NOUN}s?)"
PLACE = (
    r"(?:of|in|on|at|between|behind|under|underneath|beneath|below|above|over|across|along|around|through|from|with|without"
    r"|near|nearest|closest|next to|in front of|proximal|distal|lateral|medial|anterior|posterior|deep|superficial|just"
    r"|immediately|directly)"
)
TELLS = (
    rf"(?:that|which|who|whose|where|(?:at|in|by|through|under|over|on|to) (?:which|whose)|{PLACE}|\w+ing|\w+ed"
    r"|felt|known|torn|broken|found|made|hurt|worn|most|best|mainly|usually|often|first)"
)
TELLER = Pattern(rf",?\s+{TELLS}\b")
NOT_IN_IT = (
    r"(?!(?:of|in|on|that|which|who|whose|is|are|and|or|to|from|with|by|does|do|has|have|gets?|the|an?|for|at|as|than|if)\b)"
)
START = Pattern(
    rf"\b(?:the|that|this)\s+(?P<words>(?P<most>(?:most \w+|\w+(?:er|est))(?: one)? of the (?:two |three |four |five )?)?"
    rf"(?P<before>(?:{NOT_IN_IT}\w[\w'’-]*\s+){{0,5}}?)(?P<noun>{NOUN_S}))\b(?!['’-]|\s+{NOUN_S}\b)"
)
"""'The small calf muscle': where a description begins, as far as its noun."""
ASKED_ITSELF = Pattern(
    r"^\W*(?:(?:and|so|then|please|now) )*(?:(?:what|which|who)(?:['’]s| is| are| was)?|name|identify|give|state|list|find"
    r"|(?:what is|what's|give|state|tell me|which is) the (?:correct |proper |full )?name of|is|are)?\W*$",
)
"""What stands before a description that is itself asked for."""
NAMED_LAST = Pattern(r"[?.!] +(?:(?:please )?(?:name|identify|give|state|list)|which is|that is)\W*$")
"""What stands before a description that is asked for in a sentence of its own: 'who lifts the toes? Name the chief ...'."""
OF_A_SET = ("interossei", "interosseous", "lumbricals")
BY_HEADS = Pattern(r"\b(?:uni|bi)pennate\b|\bhead")
"""Muscles that are named in a set, and what tells some of them from the others."""
PENNATE = Pattern(r"(?:(?:uni|bi)pennate|(?:single|one|two|double)[- ]headed)\b")
"""What tells some of the interossei or lumbricals from the others."""
NAME_OF = Pattern(r"\bname of\s*$")
CALLED = Pattern(r"\b(?:called|named|known as)\W*$")
OF_SEVERAL = Pattern(r"\b(?:which|what|who|one|two|some|any|all|each|both|most|none)(?: one)?(?: of)?\s*$")
"""What stands before those of which one is asked for: 'which of the muscles that ...'."""
AND_ALSO = Pattern(
    r"\b(?:nerve|supply|innervation|origin|insertion|action|function|artery|compartment|layer)s?,? (?:and|&|plus)\s*$"
)
"""What is asked beside another property of one thing: 'the nerve supply and the layer of adductor hallucis'."""
IS_ONE = Pattern(
    r"^\W*(?:which|what|who)\b(?!.*\b(?:type|kind|sort|class|layer|compartment)\b).*\b(?:is|are)\s*$"
    rf"|^\W*(?:is|are|was|were) (?!.*\b(?:{PLACE}|by|to|than|as|and|or)\s*$).*\w\s*$",
)
"""'Which muscle is the main invertor' asks for what is described, and says so after the verb."""
ASKS = Pattern(r"\b(?:which|what|where|who|how)\b")
ASKS_WHETHER = Pattern(r"^\W*(?:is|are|do|does|can|has|have)\b")
RESTRICTS = Pattern(
    r"\b(?:that|which|who|whose|behind|under|beneath|below|above|between|along|across|in front of|with|without|felt|lying|running"
    r"|shaped|called|known|attached|inserting|arising|supplying|supplied|joining|connecting|from)\b",
)
"""What makes plain that words describe a structure, where no name is known of it."""
TOLD_FIRST = Pattern(
    rf"^\W*(?:(?:the|an?) )?(?P<words>{NOUN} (?:\w+ing|that|which) [^:?;.]+?)(?:, (?:then|and then))?:"
    r"(?P<asked>(?!.*\band\b).*\bits?\b.*)$"
)
"""'Muscle unlocking the knee: which nerve supplies it?'."""
IS_LEFT = Pattern(r"^\s*(?:is|are)(?: the)?\W*$")
SETTING = Pattern(r"^\W*(?:in|on|at|of|under|behind|within) [^,?]+,\s*$")
"""A place before a description, and only 'is' after it: 'in the leg, the muscle that unlocks the knee is'."""
DOES = Pattern(r"\b(?:do|does|did|can|will|would)\s*$")
IS = Pattern(r"\b(?:is|are|was|were|gets?|has|have)\s*$")
STOPS = re.compile(r"[?;:!\n]|\s[-–—]+\s|\.(?:\s|$)|…")
COMMAS = Pattern(r",\s")
PLAIN_VERB = Pattern(
    r"\s(?:(?:also|mainly|usually|normally|actually|all|then) )?"
    r"(?:insert|attach|arise|originate|begin|start|end|finish|cross|do|act|supply|innervate|join|connect|link|unite|form|make"
    r"|belong|lie|sit|run|pass|go|travel|branch|come|get|have|take|give|become|articulate|meet|perform|produce|cause|flex|extend"
    r"|invert|evert|plantarflex|dorsiflex|abduct|adduct|move|support|hold|limit|resist|restrain|prevent|check|stabilise|stabilize"
    r"|drain|receive|divide|split|serve|work|help|stretch|span|reach|contain|share|contribute|feed|carry|bear|terminate|lead"
    r"|enter|leave|continue|consist|comprise|include|hold|touch|look|feel|need|show|affect)\b",
)
"""Verbs after 'does the muscle that unlocks the knee'."""
SAID_OF_IT = Pattern(
    r"\s(?=(?:(?:also|mainly|usually|normally|always|only) )?(?:an?\b|part of|one of|called|known|named|found|felt|torn"
    r"|cut|made|\w+ed\b|in\b|on\b|by\b|from\b|lateral\b|medial\b|deep\b|superficial\b|intrinsic\b|extrinsic\b|its?\b|ever\b))",
)
"""What is said of a structure after 'is the muscle that unlocks the knee'."""
VERB = Pattern(
    r"\s(?:and |also )?(?:is|are|was|were|does|do|has|have|gets?|cannot|can|will|fails?|lies?|arises?|inserts?|originates?"
    r"|attaches|begins|ends|crosses|comes?|belongs|receives|takes|passes|runs|acts|branches|derives|supplies|joins|forms"
    r"|articulates"
    r"|meets)\b",
)
"""Where what is said of a structure may begin, if its description stands first."""
WHEN = Pattern(r"\b(?:if|when|after|once|because|while)\s*$")
BROKEN_OFF = Pattern(rf"\b(?:{PLACE}|by|to|than|as|and|or|the|an?|is|are)\W*$")
SAID_LAST = Pattern(r"\b(?:\w+ed|found|felt|torn|cut|made|of|in|on|to|from|by|through)\W*$")
OPENS = Pattern(r"^\W*(?:is|are)\b")
LYING_IN = Pattern(r"^(?!.*\b(?:that|which|who)\b).*\b(?:sitting|lying|embedded|buried|hidden)(?: (?:in|inside|within))?$")
"""'What are the two little bones sitting in': where they lie is asked."""
IN_BRACKETS = Pattern(r" \((?P<name>[^()]+)\)$")
"""The name of what is described, at the end: 'the front ligament of the outer ankle (ATFL)'."""
MOST_TRIED = 5
MOST_MEANT = 4
"""How many may meet the description of one, for what holds of each alike to be told."""


class Described(NamedTuple):
    """A description in a text: what stands before it, the words, their noun, and what comes after."""

    before: str
    words: str
    noun: str
    after: str
    is_one_of: bool
    """Whether one of several is described: 'the longer of the two leg bones'."""


def named_instead(store: Store, text: str, reply: Reply, *, surely: bool = False) -> Answer | None:
    """Return the answer to a question with the name of the one structure in the place of the words that describe it.

    Where several meet a description of one, the answer is what holds of each alike. ``surely`` keeps to descriptions that are
    read as questions, and whose words no text is searched for; None where there is none.
    """
    unmet = ""
    for one in descriptions(store, text):
        if (told := IN_BRACKETS.search(one.words)) and is_name(store, told["name"]):
            return reply(store, f"{one.before}{told['name']}{one.after}")._replace(question=text)
        inner = reply(store, f"which {one.words}?")
        if surely and not is_read(inner):
            continue
        names = [name for name in those_meant(store, one, inner) if name.removeprefix("the ") != one.words]
        answers = [reply(store, f"{one.before}{name}{one.after}") for name in names]
        if surely and (len(answers) != 1 or answers[0].status != "answered" or not is_read(answers[0])):
            continue
        if not answers or any(answer.status not in ("answered", "none", "unknown") for answer in answers):
            unmet = unmet or (one.words if is_clear(one) else "")
            continue
        if len({(a.status, a.value, tuple(sorted(found.structure.id for found in a.found))) for a in answers}) > 1:
            return refused(store, text, f"several go by “{one.words}”: {listing(names)}")
        read_as = f"{inner.reading} {capital(listing(names))}. {answers[0].reading}"
        return answers[0]._replace(question=text, reading=read_as)
    return refused(store, text, f"none is known here that goes by “{unmet}”") if unmet else None


def told_first(text: str) -> str:
    """Return a question that describes one thing and then asks of 'it', with 'the' before what is described; or an empty text.

    >>> told_first("Muscle unlocking the knee, then: which nerve supplies it?")
    'the muscle unlocking the knee: which nerve supplies it?'
    """
    found = TOLD_FIRST.match(text)
    return f"the {lower(found['words'])}:{found['asked']}" if found else ""


IN_TWO = Pattern(
    rf"^\W*(?P<what>(?:(?:an?|the|this|that) )?(?=[^:;?.]*\b{NOUN}\b)[^:;?.]{{12,}}?)(?:[:;]| [-–—]|[,.?](?= ))\s+(?:and )?"
    r"(?P<ask>(?:(?:from|on|into|to|with|by|of|through|in) )?(?:what|which|where|who|name|give|state)\b[^:;?.]*?"
    r"\b(?:it|its)\b[^:;?.]*?)\W*$"
)
"""'The bone that receives the head of the talus: what does it meet distally?'"""
ARTICLE = Pattern(r"^(?:an?|the|this|that) ")
ITS = Pattern(r"\bits (?P<what>[^?,]+)$")
IT = Pattern(r"\bit\b")
IS_IT = Pattern(r"\b(?:is|are) it\b|\bcall(?:ed)? it\b")


def in_one(text: str) -> str:
    """Return a question that is told in two parts, what is described first, as one; an empty text where it is not.

    >>> in_one("The nerve that winds round the fibula: what are its two end branches?")
    'what are the two end branches of the nerve that winds round the fibula?'
    >>> in_one("The bone that forms the heel - which bone does it meet in front?")
    'which bone does the bone that forms the heel meet in front?'
    """
    found = IN_TWO.match(text)
    if found is None or not tells_of_one(text) or IS_IT.search(found["ask"]) or ASKS.search(found["what"]):
        return ""
    what = f"the {ARTICLE.sub('', found['what'].strip())}"
    if its := ITS.search(found["ask"]):
        return f"{found['ask'][: its.start()]}the {its['what']} of {what}?"
    return f"{IT.sub(what, found['ask'], count=1)}?"


def tells_of_one(text: str) -> bool:
    """Tell whether a question in two parts describes something first by a clause, and asks of that."""
    found = IN_TWO.match(text)
    return bool(found and (RESTRICTS.search(found["what"]) or SAID_OF_IT.search(found["what"])))


def is_read(answer: Answer) -> bool:
    """Tell whether a question was read as one of structures, and its answer not found among descriptions."""
    return answer.asked is not None and not isinstance(answer.asked, Told)


def is_clear(one: Described) -> bool:
    """Tell whether nothing but a description can be meant: of one thing, by a clause, and something is asked of it."""
    if not is_one(one.noun) or not (RESTRICTS.search(one.words) or DOES.search(one.before)):
        return False
    around = (ASKS.search(one.before) or ASKS_WHETHER.match(one.before)) and not STOPS.search(one.before)
    return bool(around or (not one.before.strip() and ASKS.search(one.after)))


def refused(store: Store, text: str, why: str) -> Answer:
    """Return that a question is not answered, as a description in it fits no structure or several."""
    said = f"Not understood: {why}."
    return answer_of(store, question=text, reading="", status="not_understood", kind="structures", text=said)


def those_meant(store: Store, one: Described, inner: Answer) -> list[str]:
    """Return the names of what meets a description: of the one structure, of the one group, or of a few where one is told."""
    if inner.status != "answered" or inner.kind not in ("structures", "description") or not inner.found:
        return []
    ids = [found.structure.id for found in inner.found]
    kinds = {kind for id in ids for kind in (store.structures[id].kind, *kinds_in(store, id))}
    if not kinds.intersection(NOUNS[singular(one.noun)]):
        return []
    if len(ids) > 1 and not is_one(one.noun):
        leaves = {leaf for id in ids for leaf in store.leaves(id)}
        ids = [id for id, some in store.leaf_sets.items() if set(some) == leaves and store.structures[id].kind in GROUPS][:1]
    if len(ids) == 1 and not is_one(one.noun) and not one.is_one_of and store.structures[ids[0]].kind not in GROUPS:
        return []
    labels = [store.structures[id] for id in ids[:MOST_MEANT]]
    return [found.label if found.kind == "muscle" else f"the {found.label}" for found in labels] if len(ids) <= MOST_MEANT else []


def is_one(noun: str) -> bool:
    return singular(noun) == noun.lower()


def singular(noun: str) -> str:
    """Return a noun of a kind in the singular."""
    noun = noun.lower()
    return PLURALS.get(noun, noun if noun in NOUNS else noun.removesuffix("s"))


def descriptions(store: Store, text: str) -> Iterator[Described]:
    """Yield the descriptions in a text of which something is asked, the last one first, each in the extents it may have."""
    for start in reversed(list(START.finditer(text))):
        before = text[: start.start()]
        if NAMED_LAST.search(before):
            continue
        is_called = CALLED.search(text)
        if ASKED_ITSELF.match(before) and (is_called or NAME_OF.search(before)):
            end = is_called.start() if is_called else len(text.rstrip(" ?.!"))
            if is_description(store, start, text[start.end() : end].rstrip()):
                words = text[start.start("words") : end].strip(" ,")
                yield Described("what is ", words, start["noun"], "?", bool(start["most"]))
            continue
        if OF_SEVERAL.search(before) or (AND_ALSO.search(before) and text[start.end() :].startswith(" of ")):
            continue
        ends = list(dict.fromkeys(ends_of(text, start)))
        if any(is_name(store, text[start.start("words") : end]) for end in ends):
            continue
        for end in [end for end in ends if is_description(store, start, text[start.end() : end])][:MOST_TRIED]:
            after = text[end:]
            is_left = IS_LEFT.match(after) and SETTING.match(before)
            is_asked = is_left or (
                (not after.strip(" ?.!,") or (before.strip() and after.startswith("?")))
                and (ASKED_ITSELF.match(before) or IS_ONE.search(before))
            )
            if is_asked or (ASKS.search(text[start.end() : end]) and not ASKS.search(before + after)):
                continue
            words = text[start.start("words") : end].strip(" ,")
            if ASKED_ITSELF.match(before) and LYING_IN.search(words):
                continue
            yield Described(before, words, start["noun"], after, bool(start["most"]))


def is_name(store: Store, words: str) -> bool:
    """Tell whether words name something, and say no more."""
    mentions = [m for m in mentions_in(store, words) if "padding" not in m.senses or m.ids]
    return len(mentions) == 1 and bool(mentions[0].ids) and "kind" not in mentions[0].senses


def is_description(store: Store, start: re.Match[str], clause: str) -> bool:
    """Tell whether words describe something that they do not name: by a clause, or by what stands before the noun."""
    is_set = start["noun"].lower() in OF_A_SET and not BY_HEADS.search(f"{start['words']}{clause}")
    if is_set or (clause.strip(" ,") and not TELLER.match(clause)):
        return False
    if is_name(store, f"{start['words']}{clause}"):
        return False
    if start["noun"].lower().startswith("tendon") and clause.strip().lower().startswith("of "):
        return False  # 'the tendon of quadratus plantae' is named
    head = named_in(store, start["words"])
    if len(head) == 1 and is_name(store, start["words"]) and store.structures[head[0]].kind in NOUNS[singular(start["noun"])]:
        return False
    if not clause.strip(" ,"):
        is_narrowed = bool(start["most"] or PENNATE.match(start["before"])) or is_one(start["noun"])
        return start["words"].lower() != start["noun"].lower() and is_narrowed
    return True


def ends_of(text: str, start: re.Match[str]) -> Iterator[int]:
    """Yield where a description may end, the likeliest first."""
    at = start.end()
    stop = STOPS.search(text, at)
    last = stop.start() if stop else len(text)
    before, inside = text[: start.start()], text[at:last]
    if DOES.search(before):
        yield from (at + found.start() for found in reversed(list(PLAIN_VERB.finditer(inside))))
        return
    commas = [at + found.start() for found in COMMAS.finditer(inside)]
    if IS.search(before):
        starts = [found.start() for found in reversed(list(SAID_OF_IT.finditer(inside)))]
        said = [at + start for start in starts if not BROKEN_OFF.search(inside[:start])]
        yield from ([*said, last] if OPENS.match(before) or SAID_LAST.search(inside) else [last, *said])
        return
    verbs = [at + found.start() for found in reversed(list(VERB.finditer(inside)))]
    yield from [*verbs, last] if WHEN.search(before) else [last, *reversed(commas), *verbs]
