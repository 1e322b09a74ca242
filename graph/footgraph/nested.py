"""Questions with a question inside: 'the nerve of the muscle that ...', 'of the muscles that ..., which ...'.

The inner one is answered first. One structure takes its place in the outer question; of several, each does in turn.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator

from footgraph.answers import Answer, Reply, answer_of, listing
from footgraph.composed import Both, Count, within
from footgraph.facts import Fact
from footgraph.leading import CHIEFLY, foremost_told, is_torn
from footgraph.mentions import mentions_in
from footgraph.patterns import Pattern
from footgraph.questions import Evidence, Question, kinds_in, unrepeated
from footgraph.saying import capital, in_order, plainly, reading
from footgraph.several import Part, ask
from footgraph.store import Store
from footgraph.synonyms import NUMBERS, SEVERAL
from footgraph.vocabulary import HAS_INSERTION, HAS_ORIGIN, PART_OF

KIND = (
    r"(?:muscles?|nerves?|arter(?:y|ies)|veins?|bones?|joints?|ligaments?|tendons?|compartments?"
    r"|layers?|toes?|evertors?|invertors?|flexors?|extensors?)"
)
WITH = rf"((?:(?!the\b)[a-z-]+\s+){{0,2}}?{KIND})"
INNER = Pattern(
    rf"\b(?:the|that|those|any|only)\s+{WITH}\s+"
    r"((?:that|which|who|whose|lying|attached|inserting|arising|supplying|running|passing)\b[^,?.;]*)",
)
INNER_OF = Pattern(rf"\bthe\s+({KIND})\s+((?:of|in)\s+the\s+[^,?.;]*)$")
AMONG = Pattern(
    rf"^(?:of|among)\s+(?:all\s+)?(?:the\s+)?(?:two\s+|three\s+|four\s+)?{WITH}\s+"
    r"([^,]*),\s*(?:which|what|who(?:se)?)\b(?:\s+one\b|\s+of them\b)?(?:['’]s)?(?:\s+tendon\b)?\s*([^?]*)",
)
TWO = Pattern(
    rf"^(?:(?:there are|the)\s+)?(?:two|three|four|five|several|some|only two|only three)?\s*{WITH}\s+"
    r"([^?.]*)[.;:]\s*(?:which|what)\s+(?:one\s+)?(?:of (?:them|these)\s+)?([^?]*)",
)
NEXT_TO = Pattern(r"\b(?:immediately|directly|next|just|nearest|closest)\b")
"""What lies next is one of those that lie there, told by their order."""
OF_THEM = Pattern(r"\bof (?:them|these|those)\b")
SHARING = Pattern(
    r"^\W*(?:(?P<asked>(?:which|what) (?:other )?(?:(?:sole|foot|leg|plantar|intrinsic|calf) )?(?P<asked_kind>muscles?|bones?"
    r"|nerves?|tendons?)(?: besides| also)?) )?"
    r"(?P<names>.+?)?\s*\b(?:shares?|share in|is in|are in|lies? in|sits? in|is found in|are found in)\b\s+"
    r"(?:(?:their|its|a|the same|one|the (?:first|second|third|fourth|anterior|posterior|lateral|deep posterior"
    r"|superficial posterior)) )(?P<place>layer|compartment)(?: of the (?:sole|leg|foot))?\s+"
    r"(?:with|as|and) (?P<with>.+?)\W*$"
)
"""'FHB and adductor hallucis share a layer with one other muscle. Which one?'"""
WHICH_OTHER = Pattern(r"\b(?:which|what)\b|\bone (?:other|more)\b")
HOLDING = Pattern(
    r"^\W*(?:which|what) (?P<what>(?:[\w-]+ ){0,3}?(?:layers?|compartments?)(?: of the (?:sole|leg|foot))?) "
    r"(?:has|have|holds?|contains?|houses?|is made up of|consists? of|comprises?|with) (?:"
    r"(?:just |only |exactly |no more than )?(?P<number>one|two|three|four|five) muscles?"
    r"|(?:the )?(?P<most>most|fewest|least|(?:largest|greatest|smallest) number of) muscles"
    r"|(?P<none>no|only|solely) muscles? (?P<clause>.{4,}?))\W*$"
)
"""'Which compartment of the leg contains just two muscles?', 'which layer has only muscles of the lateral plantar nerve?'"""
OF_NERVE = Pattern(r"^(?:of|on|with) (?:the )?(?=[\w ]+ nerve$)")
CLAUSES = (" that ", " which ", " who ", " whose ", " lying ", " attached ", "ing ")
PLURAL = Pattern(
    r"^(?:that|which|who) (?:lie|are|have|run|pass|arise|insert|supply|do|cross|attach|end|start|form|join|meet|move)\b"
)
MANY = 12
"""The most structures that an inner question may come to."""


def nested(store: Store, text: str) -> Answer | None:
    """Return the answer to a question that holds another, or None where there is none inside or either is not understood."""
    if (held := HOLDING.search(text)) and held["none"]:
        return None
    for outer, inner in inner_questions(text):
        part = ask(store, inner)
        if part is None or not part.found or len(part.found) > MANY:
            continue
        if not NEXT_TO.search(outer) and (answer := outer_answer(store, text, outer, part, is_one=bool(ONE.match(inner)))):
            return answer
    return None


PART_ASKED = Pattern(
    r"(?P<before>^|.* )(?P<prep>(?:round|around|on|onto|to|from|under|beneath|over|in|at"
    r"|against) )?(?:the )?(?:(?P<part>head|neck|body|trochlea"
    r"|tuberosity|condyle|(?:styloid |posterior |lateral )?process) of (?:which|what)|(?:which|what) (?P<bone1>bone"
    r"|metatarsal|tarsal)'s "
    r"(?P<part1>head|neck|body|tuberosity))(?: (?P<bone>(?:tarsal |foot |leg |long )?bone|tarsal"
    r"|metatarsal)\b)?(?P<rest>.*?)\W*$",
    re.I | re.S,
)
"""'The spring ligament supports the head of which bone?'"""
AUX = frozenset(("does", "do", "is", "are", "did"))
PARTS_OF_FEW = frozenset(("head", "neck", "body"))


def part_of_which(store: Store, text: str, reply: Reply, asked: Callable[[str], str]) -> Answer | None:
    """Return the bone of whose head or other part it holds what a question says, each bone with such a part tried in turn.

    ``asked`` makes a question of a claim.
    """
    found = PART_ASKED.match(text)
    if found is None:
        return None
    part, bone = (found["part"] or found["part1"]).lower(), (found["bone"] or found["bone1"] or "").lower()
    before, rest = found["before"].strip(), found["rest"].strip()
    opens = rest.split(" ")[0].lower()
    parts = {fact.subject: fact.object for fact in store.facts_of(PART_OF) if store.structures[fact.object].kind == "bone"}
    met: Evidence = {}
    for id, whole in parts.items():
        one = store.structures[id]
        if not any(name.startswith(f"{part} of ") for name in (one.label, *one.names)) or ("metatarsal" in bone) > (
            "metatarsal" in whole
        ):
            continue
        if opens in AUX and not before:
            claim = f"{opens} {rest.partition(' ')[2]} {found['prep'] or ''}the {one.label}"
        else:
            claim = asked(f"{before} {found['prep'] or ''}the {one.label} {rest}".strip())
        answer = reply(store, claim) if claim else None
        if answer and answer.kind == "yes_no" and answer.value:
            met[whole] = unrepeated(fact for item in answer.found for fact in item.facts)
    if len(met) == 1:
        return plainly(store, text, f"Of which bone is it the {part}: {text.strip(' ?')}?", in_order(store, met))
    is_case = any(store.structures[id].kind == "condition" for m in mentions_in(store, text) for id in m.ids)
    if bone.endswith("bone") and part in PARTS_OF_FEW and not is_case:
        said = f"Of the {part} of which bone that holds is not told in the words that are read."
        return answer_of(store, question=text, reading="", status="unknown", kind="structures", text=said)
    return None


def sharing(store: Store, text: str) -> Answer | None:
    """Return what else lies in the layer or compartment of the muscles named: 'FHB and AH share a layer with which muscle'."""
    found = SHARING.search(text)
    if not found or not WHICH_OTHER.search(text):
        return None
    told = f"{found['names'] or ''} and {found['with']}" if found["asked"] else text
    named = list(dict.fromkeys(m.ids[0] for m in mentions_in(store, told) if m.ids and kinds_in(store, m.ids[0]) == {"muscle"}))
    parts = [ask(store, f"in which {found['place']} is {store.structures[id].label}") for id in named]
    if not named or not all(part and part.found for part in parts):
        return None
    places = set.intersection(*(set(part.found) for part in parts if part))
    inside = ask(store, f"which muscles are in {store.structures[min(places)].label}") if len(places) == 1 else None
    if inside is None:
        return None
    aside = {leaf for id in named for leaf in store.leaves(id)}
    others = {id: facts for id, facts in inside.found.items() if id not in aside}
    read_as = f"Which other muscles lie in {store.structures[min(places)].label}?"
    return plainly(store, text, read_as, in_order(store, others)) if others else None


SAME_NERVE = Pattern(
    r"^\W*(?:which|what|name the|name all|list the|the)? ?(?P<what>[\w -]{0,40}?(?:muscles?|lumbricals?"
    r"|interosse(?:i|ous))(?: (?:of|in) the [\w ]{3,25}?)?) (?:that |which )?"
    r"(?:(?:(?:has|have|gets?|with|(?:is|are) (?:on|supplied by|innervated by)) the same (?:nerve(?:"
    r" supply)?|innervation) (?:as|with))"
    r"|(?:(?:shares?|sharing) (?:its |their |the |a )?(?:nerve(?: supply)?|innervation) (?:with|of)))"
    r" (?:the )?(?P<one>[\w .-]+?)\W*$"
)
"""'Which first-layer muscle has the same nerve as quadratus plantae?'"""
OTHERS = Pattern(r"^(?:all )?(?:the )?(?:other|further) ")


def sharing_nerve(store: Store, text: str) -> Answer | None:
    """Return the muscles of a kind or place that the nerve of another muscle supplies too, without that one."""
    found = SAME_NERVE.search(text)
    named = [m.ids[0] for m in mentions_in(store, found["one"]) if m.ids] if found else []
    if found is None or len(named) != 1 or not kinds_in(store, named[0]) <= {"muscle", "muscle_head"}:
        return None
    nerve = ask(store, f"which nerve supplies {store.structures[named[0]].label}")
    if nerve is None or len(nerve.found) != 1:
        return None
    label = store.structures[next(iter(nerve.found))].label
    what = OTHERS.sub("", found["what"])
    part = ask(store, f"which {what} does the {label} supply")
    own = {named[0], *store.leaves(named[0])}
    others = {id: facts for id, facts in part.found.items() if id not in own} if part else {}
    return plainly(store, text, f"Which {what} are supplied by {label} too?", in_order(store, others)) if others else None


HEADED = Pattern(
    rf"\b(?P<number>{'|'.join(SEVERAL)}|double|twin)[- ](?:headed|bellied) (?=muscle)"
    rf"|\b(?:that |which )?(?:has|have|with|having|possess(?:es|ing)?|aris(?:es|ing) (?:by|with|from)) (?:just |only |exactly )?"
    rf"(?P<number2>{'|'.join(SEVERAL)}) (?:separate |distinct )?(?:heads|bellies)\b(?: of origin)?"
)
"""'Two-headed muscle of the second layer', 'which muscle of the calf has two heads'."""
ASKING = Pattern(r"^(?:of |(?:name|list|give|which|what) )?(?:is |are )?(?:the |all )?(?:only )?")
LAST_ASKED = Pattern(r",? (?:which|what)(?: one)?$")
MUSCLE_ASKED = Pattern(rf"{ASKING.text}(?!(?:how|does|do|is|are|has|have|can)\b)(?:[\w-]+ ){{0,3}}?muscles?\b")
ONE_HAS = Pattern(r"\b(?:has|possesses|arises)\b")
PLURAL_ASKED = Pattern(r"^(?:[\w-]+ ){0,3}?muscles\b")


def of_heads(store: Store, text: str) -> Answer | None:
    """Return the muscles with as many heads as are told, of those that meet the rest of a question."""
    found = HEADED.search(text)
    rest = " ".join(f"{text[: found.start()]} {text[found.end() :]}".strip(" ?.,").split()) if found else ""
    if found is None or not MUSCLE_ASKED.match(rest):
        return None  # 'does soleus have two heads'
    asked = LAST_ASKED.sub("", ASKING.sub("", rest))
    part = ask(store, f"which {asked}")
    number = SEVERAL.get((found["number"] or found["number2"]).lower(), SEVERAL["two"])
    met: Evidence = {}
    for id in part.found if part else ():
        heads = store.members(id)
        if store.structures[id].kind == "muscle" and len(heads) == number:
            met[id] = (
                unrepeated([*part.found[id], *(fact for head in heads for fact in store.facts_about(head)[:1])]) if part else []
            )
    read_as = f"Which {asked}, with {number} heads?"
    if len(met) > 1 and (ONE_HAS.search(found[0]) or not PLURAL_ASKED.match(asked)):
        said = f"Not one but several have {number} heads: {listing(store.structures[id].label for id in met)}."
        return answer_of(store, question=text, reading=read_as, status="none", kind="structures", text=said)
    return plainly(store, text, read_as, in_order(store, met)) if met else None


NEITHER = Pattern(r"^\W*(?P<asks>(?:which|what|name the) [^?:;,]*?) neither (?P<one>[^?:;,]+?),? nor (?P<other>[^?:;,]+?)\W*$")
"""'Which tarsal bone articulates with neither the tibia nor a metatarsal?'"""
LONGEST_VERB = 3


def neither(store: Store, text: str) -> Answer | None:
    """Return those of some that do neither of two things, each of which others of them are told to do."""
    found = NEITHER.match(text)
    if found is None:
        return None
    words = found["asks"].split()
    for at in range(len(words) - 1, max(len(words) - LONGEST_VERB, 2) - 1, -1):
        asks, verb = " ".join(words[:at]), " ".join(words[at:])
        every, *each = (ask(store, said) for said in (asks, *(f"{asks} {verb} {found[part]}" for part in ("one", "other"))))
        if every is None or not every.question.conditions or not all(part and part.found for part in each):
            continue
        kept = {id: facts for id, facts in every.found.items() if not any(id in part.found for part in each if part)}
        read_as = f"{reading(store, every.question).rstrip('?')}, {verb} neither {found['one']} nor {found['other']}?"
        if not kept:
            return answer_of(store, question=text, reading=read_as, status="none", kind="structures", text="None of them.")
        return plainly(store, text, read_as, in_order(store, kept))
    return None


SAME_END = Pattern(
    r"^(?:the )?(?P<one>(?!which|what|who)[\w .-]{2,40}?) shares? (?:its |an? |the |their )?(?:bony |distal |proximal"
    r" )?(?P<end>insertion"
    r"|origin|attachment)s?(?: \w+)?(?: bones?)? with (?:which|what|one) (?:other )?(?:leg |foot )?muscle\b.*$"
    r"|\b(?:(?:which|what|name the) (?:other )?(?:leg |foot )?muscle(?: (?:of|in"
    r"|from) (?:the )?(?P<place>[\w ]*?(?:compartment|layer)"
    r"(?: of (?:the )?(?:leg|sole))?))?|whose tendon) (?:that )?(?:shares? (?:its |an? |the "
    r")?(?P<end2>insertion"
    r"|origin|attachment)s?"
    r"(?: site)? with|has the same (?P<end3>insertion|origin|attachment)s? as|(?P<end4>inserts?|arises?|originates?"
    r"|attach(?:es)?|ends?) "
    r"(?:on|at|from|to|in) (?:exactly |nearly )?the same (?:two )?(?:bones?|places?|points?|sites?|spots?)(?: \w+)? as) "
    r"(?:the )?(?P<two>[\w .-]+?)(?:,? (?:but|yet|though|while) [^?]+)?(?:\W*$|\?.*$)"
)
"""'Tibialis anterior shares its insertion with which other muscle'."""
BY_MUCH = 1.5
ALIKE = 0.6
"""How much of the places where either of two muscles ends must be the same, and how many times as much as of any further one."""


def sharing_end(store: Store, text: str) -> Answer | None:
    """Return the muscle that begins or ends where another does, on clearly more of the same bones than any further one."""
    found = SAME_END.search(text)
    named = [m.ids[0] for m in mentions_in(store, found["one"] or found["two"]) if m.ids] if found else []
    if found is None or len(named) != 1 or kinds_in(store, named[0]) != {"muscle"}:
        return None
    end = next(filter(None, (found["end"], found["end2"], found["end3"], found["end4"]))).lower()
    relation = HAS_ORIGIN if end.startswith(("orig", "aris")) else HAS_INSERTION
    ends: dict[str, dict[str, list[Fact]]] = {}
    for fact in store.facts_of(relation):
        if fact.standing == "agreed" and store.structures[fact.subject].kind == "muscle":
            ends.setdefault(fact.subject, {}).setdefault(fact.object, []).append(fact)
    own = ends.pop(named[0], {})
    there = ask(store, f"which muscles are in the {found['place']}") if found["place"] else None
    ends = {id: its for id, its in ends.items() if there is None or id in there.found}
    alike = {
        id: len(own.keys() & its.keys()) / len(own.keys() | its.keys()) for id, its in ends.items() if own.keys() & its.keys()
    }
    ranked = sorted(alike, key=lambda id: (-alike[id], id))
    if not ranked or alike[ranked[0]] < ALIKE or (len(ranked) > 1 and alike[ranked[0]] < BY_MUCH * alike[ranked[1]]):
        said = "One is asked for, and none ends there clearly more than the next."
        return answer_of(store, question=text, reading="", status="unknown", kind="structures", text=said)
    facts = [fact for end, some in ends[ranked[0]].items() if end in own for fact in (*some, *own[end])]
    what = "origin" if relation == HAS_ORIGIN else "insertion"
    read_as = f"Which muscle has its {what} where {store.structures[named[0]].label} has?"
    return plainly(store, text, read_as, in_order(store, {ranked[0]: facts}))


def holding(store: Store, text: str) -> Answer | None:
    """Return the layers or compartments that hold as many muscles as a question says; None for other questions."""
    found = HOLDING.search(text)
    places = ask(store, f"which {found['what']}") if found else None
    if found is None or places is None:
        return None
    clause = OF_NERVE.sub("supplied by the ", found["clause"] or "")
    meeting = ask(store, f"which muscles {clause}") if clause else None
    if found["clause"] and (meeting is None or not meeting.found):
        return None
    held: Evidence = {}
    if found["most"]:
        held = holding_most(store, list(places.found), most=not found["most"].lower().startswith(("few", "least", "small")))
    for id in places.found if not found["most"] else ():
        inside = ask(store, f"how many muscles are in {store.structures[id].label}")
        if inside and inside.found and holds(found, set(inside.found), set(meeting.found) if meeting else set()):
            held[id] = unrepeated(fact for facts in inside.found.values() for fact in facts)
    read_as = f"Which {found['what']} {found[0].split(found['what'])[1].strip(' ?.')}?"
    return plainly(store, text, read_as, in_order(store, held)) if held else None


def holding_most(store: Store, places: list[str], *, most: bool) -> Evidence:
    """Return the one of some places that holds the most muscles, or the fewest; nothing where two hold as many."""
    inside = {id: part.found for id in places if (part := ask(store, f"how many muscles are in {store.structures[id].label}"))}
    ranked = sorted(inside, key=lambda id: (-len(inside[id]) if most else len(inside[id]), id))
    if len(ranked) < len(places) or len(ranked) < 2 or len(inside[ranked[0]]) == len(inside[ranked[1]]) or not inside[ranked[0]]:
        return {}
    return {ranked[0]: unrepeated(fact for facts in inside[ranked[0]].values() for fact in facts)}


def holds(asked: re.Match[str], inside: set[str], meeting: set[str]) -> bool:
    """Tell whether a place holds as many muscles as are asked for, none of those that meet a clause, or only such."""
    if asked["number"]:
        return len(inside) == NUMBERS[asked["number"].lower()]
    return not inside & meeting if asked["none"].lower() == "no" else inside <= meeting


def among(store: Store, text: str) -> Answer | None:
    """Return which of those that meet one thing meet another too: 'of the muscles that pass behind ..., which inserts on ...'."""
    lower = text.lower()
    if not lower.startswith(("of ", "among ")) and "of the" not in lower:
        return None
    found = AMONG.search(text) or (TWO.search(text) if OF_THEM.search(text) else None)
    if not found:
        return None
    kind, first, second = found.groups()
    parts = [ask(store, f"which {kind} {clause}") for clause in (first, second)]
    if not all(part and part.found for part in parts):
        return None
    one, other = (part for part in parts if part)
    both = {id: unrepeated([*facts, *other.found[id]]) for id, facts in one.found.items() if id in other.found}
    if not both:
        return None
    shown = in_order(store, both)
    read_as = f"{reading(store, one.question).rstrip('?')}; of these: {reading(store, other.question)}"
    return plainly(store, text, read_as, shown, asked=Both((one.question, other.question)))


def inner_questions(text: str) -> Iterator[tuple[str, str]]:
    """Yield ways to part a text into an outer question, with a gap, and the inner one that fills it."""
    for found in INNER.finditer(text) if any(word in text.lower() for word in CLAUSES) else ():
        kind, clause = found.groups()
        if PLURAL.match(clause) and not kind.lower().endswith("s"):
            continue  # 'the joints of the second toe that lie ...': the clause is of the joints
        for end in ends_of(clause, asks_bare=bool(DOES.search(text[: found.start()]))):
            inside, after = clause[:end], clause[end:] + text[found.end() :]
            if " " not in inside:
                continue  # 'to which bone is the calf muscle attached'
            outer = f"{text[: found.start()]} {{}} {after}"
            yield outer, f"which {kind} {inside}"
    if last := INNER_OF.search(text.strip().rstrip("?")):
        yield f"{text[: last.start()]} {{}}", f"which {last[1]} {last[2]}"


ONE = Pattern(rf"^which (?:[a-z-]+ ){{0,2}}?{KIND.replace('s?', '')}\b")
DOES = Pattern(r"\b(?:does|do)\s+$")
OUTER_VERB = Pattern(r"\s(?:is|are|was|does|do|has|have|comes|arises|branches|derives|belongs|lies)\b", 0)
BARE_VERB = Pattern(r"\s(?:insert|arise|originate|attach|end|begin|start|act|cross|supply|belong|lie|run|pass)\b", 0)


def ends_of(clause: str, *, asks_bare: bool = False) -> list[int]:
    """Return where a clause may end: at its end, or before a verb that belongs to the outer question.

    After 'does' that verb is bare: 'on which bone does the tendon that grooves the cuboid insert'.
    """
    verbs = [found.start() for found in (BARE_VERB if asks_bare else OUTER_VERB).finditer(clause)]
    return [*verbs[::-1], len(clause)] if verbs else [len(clause)]


def by_muscles_alone(question: Question) -> bool:
    """Tell whether arteries are found by the muscles of a place alone, which does not tell which is the main one there."""
    return question.kinds == ("artery",) and all(one.said.startswith("muscles in ") for one in question.conditions)


def outer_answer(store: Store, text: str, outer: str, part: Part, *, is_one: bool) -> Answer | None:
    """Return what the outer question finds with each of the inner answers in its gap; ``is_one`` where one is described."""
    found: Evidence = {}
    each: set[frozenset[str]] = set()
    last: Part | None = None
    serving: Counter[str] = Counter()  # an artery of several muscles is one that most of them have
    outers: list[tuple[str, Question]] = []
    for id, facts in part.found.items():
        if (asked := ask(store, outer.format(store.structures[id].label))) is None:
            return None
        last = asked
        outers.append((id, asked.question))
        each.add(frozenset(asked.found))
        for met, reasons in asked.found.items():
            found.setdefault(met, []).extend([*reasons, *facts])
            serving[met] += 1
    if last and last.question.kinds == ("artery",) and len(outers) > 2:
        found = {id: facts for id, facts in found.items() if 2 * serving[id] > len(outers)}
    if not found or last is None or (CHIEFLY.search(outer) and by_muscles_alone(last.question)):
        return None
    found = foremost_told(store, text, last.question, found) or found
    if len(each) > 1 and len(found) > 1 and is_one:
        return None  # 'where does the muscle that ... insert', of two that are such and insert elsewhere
    if is_torn(store, text, last.question, found):
        return None
    shown = in_order(store, {id: unrepeated(facts) for id, facts in found.items()})
    names = listing(store.structures[id].label for id in part.found)
    read_as = f"{capital(reading(store, part.question).rstrip('?'))}: {names}. {reading(store, last.question)}"
    is_count = last.question.form == "count"
    chain = within(part.question, outers)
    return plainly(
        store,
        text,
        read_as,
        shown,
        kind="count" if is_count else "structures",
        value=len(shown) if is_count else None,
        asked=Count(chain) if is_count and chain else chain,
    )
