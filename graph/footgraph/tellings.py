"""Answers read out of what is told in words: the number of slips, the branches a nerve ends in, which of two is the longer."""

from __future__ import annotations

import re

from footgraph.answers import Answer, Found, answer_of, listing
from footgraph.composed import Nothing
from footgraph.facts import Fact, Structure
from footgraph.focus import focus_of
from footgraph.mentions import mentions_in, named_in
from footgraph.names import plain_name
from footgraph.patterns import Pattern
from footgraph.questions import Condition, Evidence, Question, evidence, kinds_in
from footgraph.saying import capital, in_order, labels, most_told, plainly, reading
from footgraph.several import ask, opens_yes_no
from footgraph.store import GROUPS, Store
from footgraph.vocabulary import (
    BRANCH_OF,
    DESCRIBED_AS,
    FOOT,
    INNERVATED_BY,
    LEG,
    PASSES_THROUGH,
    PRESENCE,
    RESTRAINS,
    RUNS_IN,
    SUPPORTS,
)

STOPS = Pattern(r"(?<=[.;])\s")


SHAPE = Pattern(r"\b(?:what|which) shape\b|\bshape of\b|\bshaped like\b|\bwelche form\b")
SHAPED = Pattern(
    r"\b((?!(?:and|or|not|so|well|this)\b)[\w-]+)[- ]shaped\b|\bshaped like an? ([\w-]+(?: [\w-]+)?)"
    r"|\b(triangular|quadrilateral|rectangular|quadrangular|spherical|cubic|cuboidal|cord-?like|fan-?like)\b",
)
OF_A_PART = Pattern(r"\b(?:facets?|surfaces?|head|body|base|end|part|insertion|sole|impressions?|section|joint)\b")
"""Words of a part, which has a shape of its own: 'with a kidney-shaped facet'."""


def shape(store: Store, text: str) -> Answer | None:
    """Return the shape that most texts tell a structure to have: 'Y-shaped', 'triangular'."""
    named = named_in(store, text)
    if not SHAPE.search(text) or len(named) != 1:
        return None
    told: dict[str, list[Fact]] = {}
    defined = ""
    for said, fact in store.texts_of(named[0]):
        for found in SHAPED.finditer(said):
            if OF_A_PART.search(said[found.end() : found.end() + 16]):
                continue
            words = f"{found[1]}-shaped" if found[1] else f"like a {found[2]}" if found[2] else found[3]
            told.setdefault(words.replace("cordlike", "cord-like"), []).extend([fact] if fact else [])
            defined = words if fact is None and not defined else defined
    if not told:
        return None
    best = defined or max(told, key=lambda words: len(told[words]))
    one = store.structures[named[0]]
    found_so = [Found(Structure("", best, "shape"), tuple(told[best]))]
    return plainly(store, text, f"What shape has {one.label}?", found_so, said=f"{one.label[0].upper()}{one.label[1:]}: {best}.")


ENDS_IN = Pattern(
    r"\b(?:(?:terminal|end|final) (?:\w+ )?(?:branch(?:es)?|divisions?)"
    r"|(?:divid|split|bifurcat|fork|part)(?:e?s|ing)?(?: \w+){0,9}? into"
    r"|into which (?:\w+ ){1,9}(?:divide|split|bifurcate)|bifurcat\w*|endäste|teilt sich)\b"
)
ONE_OF_TWO = Pattern(r"\b(?:larger|smaller|largest|smallest|longer|shorter|third|fourth|fifth|which (?:one )?of)\b")
IS_END = Pattern(r"\b(?:terminal|end) (?:branch|division|part)\b|\b(?:medial|lateral) division of\b")
DIVIDES = Pattern(r"\b(?:divid\w+|split\w*|bifurcat\w+|ends? in|terminal)\b")


WHOLE_ASKED = Pattern(
    r"\b(?:(?:which|what) (?:\w+ )?(?:nerve|artery|vessel|trunk)|the (?:nerve|artery|vessel|trunk) (?:that|which)) "
    r"(?:divid|split|bifurcat|fork|part)(?:e?s|ing)?\b"
)
"""What asks for what divides, and names its branches: 'which nerve divides into the two plantar nerves'."""


def end_branches(store: Store, text: str) -> Answer | None:
    """Return the branches in which a nerve or vessel ends, as works and definitions call them or tell its division."""
    named = [id.removeprefix("branches_of_") for id in named_in(store, text)]
    whole = next((id for id in named if id in store.structures and store.structures[id].kind in ("nerve", "artery")), "")
    if any("branch" in m.words.split() and m.ids for m in mentions_in(store, text)):
        return None  # 'which nerve is the lateral terminal branch of the deep fibular nerve a branch of'
    if (
        not whole
        or WHOLE_ASKED.search(text)
        or not ENDS_IN.search(text)
        or ONE_OF_TWO.search(text)
        or opens_yes_no(mentions_in(store, text))
    ):
        return None
    if not set(focus_of(store, mentions_in(store, text)).kinds) <= {"nerve", "artery"} or re.search(
        r"\bhow many\b", text.lower()
    ):
        return None
    branches: Evidence = {}
    for fact in store.facts_of(BRANCH_OF):
        if (
            fact.object == whole
            and store.structures[fact.subject].kind == store.structures[whole].kind
            and fact.standing == "agreed"
        ):
            branches.setdefault(fact.subject, []).append(fact)
    ends = {id: [fact for fact in facts if is_end(store, fact)] for id, facts in branches.items()}
    for said, told in store.texts_of(whole):
        for piece in STOPS.split(said) if told else ():
            if (
                DIVIDES.search(piece)
                and (pair := [id for id in named_in(store, piece[:300]) if id in branches])
                and len(set(pair)) > 1
            ):
                for id in dict.fromkeys(pair):
                    ends[id] += [told] if told else []
    ends = {id: facts for id, facts in ends.items() if facts}
    most = max((len({fact.source for fact in facts}) for facts in ends.values()), default=0)
    ends = {id: facts for id, facts in ends.items() if 2 * len({fact.source for fact in facts}) >= most}
    if len(ends) < 2:
        return None
    if (side := ONE_SIDE.search(text)) and not (ends := {id: told for id, told in ends.items() if side[1].lower() in id}):
        return None
    one = store.structures[whole]
    return plainly(store, text, f"In which branches does {one.label} end?", in_order(store, ends))


ONE_SIDE = Pattern(
    r"\b(medial|lateral|deep|superficial|larger|smaller|anterior|posterior) (?:terminal|end|final) (?:branch|division)\b(?!es)"
)
"""One of the end branches, told by its side."""


def is_end(store: Store, fact: Fact) -> bool:
    """Tell whether a branch is called an end branch, by a remark, a part of the claim or its definition."""
    told = (fact.note, *(part for _, part in fact.parts), store.structures[fact.subject].definition)
    return any(IS_END.search(one) for one in told)


PURPOSE = Pattern(r"\b(?:functions?|roles?|purposes?|jobs?|importance|funktion(?:en)?|aufgaben?)\b|^\W*what do(?:es)? .+ do\b")
OF_THEIR_OWN = frozenset(("muscle", "muscle_head", "nerve", "artery", "vein"))
"""Kinds whose function is their action, or what they supply or drain."""
WORKS = (SUPPORTS, RESTRAINS)
"""What a structure that is no muscle is there for, as relations."""


def purpose(store: Store, text: str) -> Answer | None:
    """Return what a ligament, fascia, bone or tendon is there for: what it supports and restrains, and what is told of it."""
    named = named_in(store, text)
    if PURPOSE.search(text) and len(named) == 1 and kinds_in(store, named[0]) <= {"nerve", "artery"}:
        part = ask(store, f"what does {store.structures[named[0]].label} supply")
        shown = in_order(store, part.found) if part else []
        return plainly(store, text, f"What does {store.structures[named[0]].label} supply?", shown) if shown else None
    if not PURPOSE.search(text) or len(named) != 1 or kinds_in(store, named[0]) & OF_THEIR_OWN:
        return None
    one = store.structures[named[0]]
    facts = [fact for relation in WORKS for fact in store.facts_of(relation) if fact.subject == one.id]
    told = list(store.facts_from(DESCRIBED_AS, one.id))
    if not facts and not told:
        return None
    ends = {relation: dict.fromkeys(fact.object for fact in facts if fact.relation == relation) for relation in WORKS}
    claims = [
        f"It {store.wordings[relation].fact} {listing(store.structures[id].label for id in some)}."
        for relation, some in ends.items()
        if some
    ]
    said = " ".join([one.definition, *claims, *(fact.object for fact in told)])
    return plainly(
        store, text, f"What is {one.label} there for?", [Found(one, (*facts, *told))], said=said.strip(), kind="description"
    )


PURPOSE_ALONE = Pattern(
    r"^\W*what (?:is|are) (?:the )?(?:main )?(?:function|role|purpose|job)s? of (?:the )?(?P<what>[\w ]+?)\W*$"
)


def purpose_alone(store: Store, text: str) -> Answer | None:
    """Return what a group of bones is there for, where just that is asked: 'what is the function of the sesamoids'."""
    found = PURPOSE_ALONE.match(text)
    named = named_in(store, found["what"]) if found else []
    is_group = len(named) == 1 and store.structures[named[0]].kind in GROUPS
    return purpose(store, text) if is_group and kinds_in(store, named[0]) <= {"bone", "ligament"} else None


ANY_MUSCLE = Pattern(
    r"^(?:does|do|has|have|can|is|are) .{3,50}? nerve (?:(?:(?:lesion|injury|palsy) )?(?:supply|innervate|move|weaken|"
    r"paraly[sz]e|affect|control|reach|serve|drive|go to) (?:any|"
    r"a|some|muscles?)\b.*muscle"
    r"|(?:have|carry|contain|got|hold)s? (?:any |some )?motor|motor\b)"
)
"""What asks whether a nerve moves anything."""
ANY_SKIN = Pattern(
    r"\b(?:does|has|have|is there|are there)\b.{1,50}?\b(?:any|some|a) (?:skin|cutaneous|sensory)"
    r" (?:territory|area|supply|field|branch(?:es)?|function|component|zone)\b(?! of)"
)
"""What asks whether a nerve feels anything."""
PURELY = Pattern(
    r"\b(?:purely|only|solely|exclusively|entirely|just|rein|ausschliesslich)\s+(?:a\s+)?(motor|sensory|cutaneous|"
    r"sensibel|motorisch)"
    r"|\b(motor|sensory|cutaneous) (?:only|alone|exclusively)\b"
)


GOES_BY = Pattern(
    r"\b(?:called|nick-?named|dubbed|known (?:as|by)|referred to as|termed|named|call|calls|by the (?:nick)?name(?: of)?|alias"
    r"|(?:nick)?name is|goes by)(?: also)? (?:the |an? |its )?['\"“‘]?(?P<name>[\w' -]+?)['\"”’]?(?=\s*(?:[,;:.?!–]|$| - ))"
)


WHICH_ONE = Pattern(r"^\W*(?:which|what)(?: one)?(?: of the)? (?!is\b|are\b|other\b|else\b|name)")
"""What opens by asking for one of a kind: 'which tarsal bone is also known as the heel bone'."""


def goes_by(store: Store, text: str) -> Answer | None:
    """Return what goes by a name that a question gives: 'the long thin tendon nicknamed the freshman's nerve: which muscle?'."""
    found = GOES_BY.search(text)
    mentions = mentions_in(store, text[:300]) if found else []
    asks_names = any(m.senses.get("ask") == "names" for m in mentions)  # 'also known as' asks for all its names
    asks_names = asks_names and (" also " in text or not WHICH_ONE.match(text))
    if not found or asks_names or opens_yes_no(mentions) or any("not" in m.senses and not m.ids for m in mentions):
        return None
    named = mentions_in(store, found["name"])
    if len(named) != 1 or not named[0].ids:
        return None
    one = store.structures[named[0].ids[0]]
    others = [id for m in mentions for id in m.ids[:1] if id != one.id]
    focus = focus_of(store, [m for m in mentions if one.id not in m.ids])
    wanted = {*focus.kinds, *(("muscle", "tendon") if {"muscle", "tendon"} & set(focus.kinds) else ())}
    if groups := [id for id in others if one.id in store.leaves(id)]:  # 'which tarsal bone is known as the heel bone'
        others, wanted = [id for id in others if id not in groups], wanted | {one.kind}
    if one.kind not in wanted or one.id in others or plain_name(found["name"]) == plain_name(one.label):
        return None
    told = store.facts_from(DESCRIBED_AS, one.id)[:1]
    return plainly(store, text, f"What is called {found['name'].strip()}?", [Found(one, told)], said=f"{capital(one.label)}.")


PIERCES = Pattern(
    r"\b(?:pierc|perforat|tunnel|thread|split|slit|buttonhol)\w*|\bpass(?:es|ing)?\b(?: \w+)? through|\bthrough\b.*\bpass"
    r"|\blets? (?:through|pass)|\blet (?:\w+ ){0,4}?(?:through|pass)"
)
HELD_AT = Pattern(r"\b(?:insert|attach|fixed|fasten|anchor|grip|fix(?:es)? to|end|hold)\w*\b|\bphalan(?:x|ges)\b")
ON_THE_WAY = Pattern(
    r"\b(?:(?:on (?:its|their) way )?to(?: reach)?|before reaching) (?:the |its |their )?(?:distal|end|terminal) phalan\w+\W*$"
)
"""Where a tendon goes on to, after the one that it passes through."""
COUNTED = Pattern(r"\bhow many\b")
PIERCED = Pattern(r"\b(?:pierced|perforated|split|slit|threaded|tunnelled) (?:by|for)\b")


def pierced(store: Store, text: str) -> Answer | None:
    """Return the muscle whose tendon another's passes through, either way, or whether one does so."""
    found = PIERCES.search(text)
    mentions = mentions_in(store, text[:300]) if found else []
    told_of = [id for m in mentions for id in m.ids[:1] if id not in (FOOT, LEG) and store.structures[id].kind not in GROUPS]
    named = list(dict.fromkeys(store.muscle_meant(id) for id in told_of))
    yes_no = opens_yes_no(mentions) if mentions else False
    if HELD_AT.search(ON_THE_WAY.sub("", text) if yes_no else text):
        return None  # to what split tendons are fixed
    if not found or COUNTED.search(text) or len(named) != 1 + yes_no or any(kinds_in(store, id) != {"muscle"} for id in named):
        return None
    if not set(focus_of(store, [m for m in mentions if not m.ids]).kinds) <= {"muscle", "tendon"}:
        return None
    told: dict[tuple[str, str], list[Fact]] = {}
    for fact in store.facts_of(PASSES_THROUGH):
        ends = store.muscle_meant(fact.subject), store.muscle_meant(fact.object)
        if all(store.structures[end].kind == "muscle" for end in ends) and store.structures[fact.object].kind == "tendon":
            told.setdefault(ends, []).append(fact)
    pair = next((pair for pair in told if set(named) <= set(pair)), None)
    if pair is None:
        return None
    inner, outer = (store.structures[id] for id in pair)
    said = f"The tendons of {inner.label} pass through those of {outer.label}."
    if yes_no:
        value = (named[0] == inner.id) != bool(PIERCED.search(text))
        read_as = f"Do the tendons of {inner.label} pass through those of {outer.label}?"
        shown = [Found(inner, tuple(told[pair]))]
        return plainly(store, text, read_as, shown, said=f"{'Yes' if value else 'No'}. {said}", kind="yes_no", value=value)
    other = outer if named[0] == inner.id else inner
    how = "let through" if other is outer else "pass through"
    read_as = f"Which muscle has tendons that {how} those of {store.structures[named[0]].label}?"
    return plainly(store, text, read_as, [Found(other, tuple(told[pair]))], said=said)


CROSSES_SOLE = Pattern(
    r"^\W*(?:(?:which|what|name the|the) )?(?:(?:leg|long) )?(?P<kind>muscle(?:'s)?(?: tendon)?|tendon|nerve"
    r"|artery)(?: (?:that|which))? "
    r"(?:crosses|runs across|passes across|goes across|traverses|crossing|running across) (?:the )?(?P<place>[\w ]+?)"
    r"(?: (?:obliquely|diagonally|slantwise|from (?:lateral|outer|the outer|the lateral)\b[^?]*))?\W*$"
    r"|^\W*whose tendon (?:crosses|runs across|passes across|goes across|traverses) (?:the )?(?P<place2>[\w ]+?)"
    r"(?: (?:obliquely|diagonally|slantwise))?\W*$"
)
ACROSS = Pattern(r"\b(?:oblique(?:ly)?|across|slanting|from lateral to medial)\b")
"""How works tell that what runs in a place crosses it from side to side."""


def crossing(store: Store, text: str) -> Answer | None:
    """Return the one muscle, nerve or artery that works tell to cross a place from side to side: 'tendon crossing the sole'."""
    found = CROSSES_SOLE.search(text)
    place = named_in(store, found["place"] or found["place2"]) if found else []
    if len(place) != 1 or store.structures[place[0]].kind not in ("region", "collective"):
        return None
    label, asked = store.structures[place[0]].label, (found["kind"] or "").lower() if found else ""
    kind = asked if asked in ("nerve", "artery") else "muscle"
    told: Evidence = {}
    for fact in store.facts_of(RUNS_IN):
        if fact.object == place[0] and ACROSS.search(fact.note):
            told.setdefault(store.muscle_meant(fact.subject), []).append(fact)
    for fact in store.facts_of(DESCRIBED_AS) if kind != "muscle" else ():
        if re.search(rf"\b(?:crosses|runs across) the {label}\b", fact.object):
            told.setdefault(fact.subject, []).append(fact)
    met = {id: facts for id, facts in told.items() if store.structures[id].kind == kind}
    read_as = f"Which {kind} runs across {label}?"
    return plainly(store, text, read_as, best) if (best := most_told(store, met)) else None


COUNTERPART = Pattern(
    r"\b(?:counterparts?|equivalents?|analog\w*|homolog\w*|correspond\w*|resembl\w*|compar(?:es?|ed|able|ing)|match(?:es|ed)?"
    r"|answers? to|parallels?|twin|"
    r"opposite number|(?:is|are|be)? ?like|same (?:job|role|part) (?:as|in)|plays? the (?:part|role)|stands? for)\b",
)
OF_THE_HAND = Pattern(
    r"\b(?P<nerve>(?:median|ulnar|radial|(?:posterior )?interosseous) nerve)\b"
    r"|\b(?P<muscle>palmaris (?:longus|brevis)|flexor digitorum (?:superficialis|sublimis|profundus)"
    r"|(?:flexor|extensor|abductor|adductor) pollicis(?: longus| brevis)?)\b"
)
"""Nerves and muscles of the arm with which works compare those of the leg and foot."""
OF_THE_MUSCLE = Pattern(
    r"\b(?:nerves?|arter\w+|suppl\w+|innervat\w+|origins?|arises?|insert\w*|actions?|roots?|percent\w*|often"
    r"|layers?|compartments?|where|bones?|joints?)\b"
)
"""What may be asked of a counterpart, which is then not the answer."""


def counterpart(store: Store, text: str) -> Answer | None:
    """Return the nerve or muscle of the foot that works compare with one of the hand, where its counterpart is asked for."""
    of_hand = OF_THE_HAND.search(text)
    if not COUNTERPART.search(text):
        return None
    asks_whether = opens_yes_no(mentions_in(store, text))
    if not of_hand or asks_whether:
        return in_the_hand(store, text, of_hand[0].lower() if of_hand else "", asks_whether=asks_whether)
    if of_hand["muscle"] and OF_THE_MUSCLE.search(text):
        return None
    kind, name = next((kind, name.lower()) for kind, name in of_hand.groupdict().items() if name)
    name = name.replace("sublimis", "superficialis")
    told: Evidence = {}
    for fact in store.facts_of(DESCRIBED_AS):
        for piece in STOPS.split(fact.object):
            said = COUNTERPART.search(piece)
            if store.structures[fact.subject].kind == kind and said and name in piece.lower():
                told.setdefault(fact.subject, []).append(fact)
    if not told:
        return None
    best = max(told, key=lambda id: (len(told[id]), id))
    reading = f"Which {kind} of the foot is the counterpart of the {name}?"
    return plainly(store, text, reading, [Found(store.structures[best], tuple(told[best]))])


IN_THE_HAND = Pattern(r"\b(?:hand|palm|arm|forearm|upper (?:limb|extremity))\b")


def in_the_hand(store: Store, text: str, claimed: str, *, asks_whether: bool) -> Answer | None:
    """Return the nerve of the hand with which works compare one of the foot, or whether it is the one that is claimed to be."""
    named = [id for id in named_in(store, text) if store.structures[id].kind == "nerve"]
    if len(named) != 1 or asks_whether != bool(claimed) or not (claimed or IN_THE_HAND.search(text)):
        return None
    one = store.structures[named[0]]
    told: dict[str, list[Fact]] = {}
    for fact in store.facts_from(DESCRIBED_AS, one.id):
        for piece in STOPS.split(fact.object):
            other = OF_THE_HAND.search(piece)
            if other and other["nerve"] and COUNTERPART.search(piece):
                told.setdefault(other["nerve"].lower(), []).append(fact)
    if len(told) != 1:
        return None
    name, facts = next(iter(told.items()))
    found = [Found(Structure("", name, "group"), tuple(facts))]
    reading = f"Which nerve of the hand is the counterpart of the {one.label}?"
    if not asks_whether:
        return plainly(store, text, reading, found)
    if not {name, claimed} <= {"median nerve", "ulnar nerve"}:
        return None  # a branch of the radial nerve is not another nerve
    reading = f"Is {one.label} the counterpart of the {claimed}?"
    said = f"{'Yes' if name == claimed else 'No'}: it is told to be like the {name}."
    shown = [Found(one, tuple(facts))]
    return plainly(store, text, reading, shown, said=said, kind="yes_no", value=name == claimed)


WHICH_NERVE = Pattern(r"\b(?:which|what) (?:[\w-]+ )?nerve\b")


def purely(store: Store, text: str) -> Answer | None:
    """Return whether a nerve serves muscles only, or skin and joints only."""
    asks_motor, asks_skin = ANY_MUSCLE.search(text), ANY_SKIN.search(text)
    found = PURELY.search("purely sensory" if asks_motor else "purely motor" if asks_skin else text)
    named = [id for id in named_in(store, text) if store.structures[id].kind == "nerve"]
    if not found or len(named) != 1 or WHICH_NERVE.search(text):
        return None
    nerve = store.structures[named[0]]
    condition = Condition((INNERVATED_BY,), "subject", (nerve.id,), nerve.label)
    asked_of = [Question("structures", kinds, (condition,)) for kinds in (("muscle",), ("skin_area", "joint", "region"))]
    muscles, others = (evidence(store, question) for question in asked_of)
    if not muscles and not others:
        return None
    motor = (found[1] or found[2]).lower().startswith("motor")
    if asks_skin:
        others = {id: facts for id, facts in others.items() if store.structures[id].kind != "joint"}
    value = bool(muscles) if asks_motor else bool(others) if asks_skin else not (others if motor else muscles)
    against = others if motor else muscles
    shown = in_order(store, against or (muscles if motor else others))
    said = f"{'Yes' if value else 'No'}: it serves {listing(labels(store, shown)[:6])}."
    purely_so = f"Is {nerve.label} purely {(found[1] or found[2]).lower()}?"
    any_of_it = asks_motor or asks_skin
    read_as = f"Does {nerve.label} supply any {'muscle' if asks_motor else 'skin'}?" if any_of_it else purely_so
    asked = None if any_of_it else Nothing(asked_of[motor])
    return plainly(store, text, read_as, shown, said=said, kind="yes_no", value=value, asked=asked)


PEOPLE = (
    r"(?:everyone|everybody|(?:all|every|each) (?:human |healthy |normal )*"
    r"(?:people|persons?|humans?|adults?|individuals?|feet|foot|legs?|limbs?))"
)
EACH_PERSON = Pattern(rf"\b{PEOPLE}\b")
NOT_IN_ALL = Pattern(
    r"[,:;–-]?\s*\b(?:(?:that|which|who) )?(?:(?:is|are|may be|can be|might be|being) )?(?:(?:often|sometimes|not always|not"
    r" regularly"
    r"|frequently|occasionally|commonly|variably|may be|can be|not) )*(?:inconstant|(?<=not )(?:always |constantly"
    r" )?(?:present|found"
    r"|there|developed)|(?<=not always )(?:present|found|there|developed)|absent|missing|lacking)"
    r"(?: (?:in|from) (?:(?:about|around|roughly|some|up to|nearly) )*(?:(?:some|a few|many|every|all|\d+ ?%?|\d+ per ?cent|a"
    r" (?:few|number)"
    r"|one|two|a|a (?:third|tenth|quarter)|\d+ in \d+|\w+ in \w+)(?: of)? ?(?:people|legs|feet|limbs|persons?|humans"
    r"|individuals|cases|body"
    r"|bodies|us)?(?: in \w+)?|everyone|everybody))?\b"
)
LACKED = Pattern(
    r"\b(?:some|many|a few|not all|not every) ?(?:people|legs|feet|persons|humans|individuals|body|bodies)? (?:lacks?|do not"
    r" have|does not"
    r" have|don't have|have no|are without|miss)\b(?:[^?]*\b(?=(?:which|what)\b))?"
)
"""Words by which some people lack what is asked for."""
OF_MUSCLES = Pattern(r"\b(?:muscles?|tendons?|peroneus|fibularis)\b")


def not_in_all(store: Store, text: str) -> Answer | None:
    """Return the muscles of a place, or of a kind, that works say some people lack: 'which leg muscle is not always present'."""
    found = NOT_IN_ALL.search(text) or LACKED.search(text)
    mentions = mentions_in(store, text[:300])
    if not found or not OF_MUSCLES.search(text) or opens_yes_no(mentions) or not any("ask" in m.senses for m in mentions):
        return None
    part = ask(store, " ".join(f"{text[: found.start()]} {text[found.end() :]}".replace("?", " ").split()))
    if part is None or part.question.form != "structures" or not set(part.question.kinds) & {"muscle", "tendon"}:
        return None
    lacked: Evidence = {}
    for fact in store.facts_of(PRESENCE):
        muscle = store.muscle_meant(fact.subject)
        if fact.object == "inconstant" and muscle in part.found and store.structures[muscle].kind == "muscle":
            lacked.setdefault(muscle, []).append(fact)
    if not lacked or len(lacked) == len(part.found) or len(part.found) < 2:
        return None
    read_as = f"{reading(store, part.question).rstrip('?')}: which of them do some people lack?"
    return plainly(store, text, read_as, in_order(store, lacked))


EVERYBODY = Pattern(rf"\b(?:missing|absent|lacking|present|constant|in (?:every|all|each)|always|ever lack|{PEOPLE})\b")


ILL = Pattern(r"\b(?:pathological|abnormal|a disease|a sign of|serious|dangerous|harmful|harmless|significant)\b")
"""What may be asked of what is missing, that nothing here tells."""


def missing(store: Store, text: str) -> Answer | None:
    """Return whether somebody may lack a structure: 'can plantaris be missing', 'is it present in every leg'."""
    if not EVERYBODY.search(text) or ILL.search(text):
        return None
    facts = store.facts_of(PRESENCE)
    named = [id for id in named_in(store, text) if id not in (FOOT, LEG)]
    ids = [id for id in named if any(fact.subject == id for fact in facts)]
    if not ids and len(named) == 1 and EACH_PERSON.search(text) and opens_yes_no(mentions_in(store, text)):
        said = f"No source here says whether everybody has {store.structures[named[0]].label}."
        read_as = f"Is {store.structures[named[0]].label} present in everybody?"
        return answer_of(store, question=text, reading=read_as, status="unknown", kind="yes_no", text=said)
    if re.search(r"\b(which|what|where|how)\b", text.lower()):
        return None
    if len(ids) != 1 or not re.search(r"\b(is|are|can|may|could|does|true|do|has|have)\b", text.lower()):
        return None
    told = tuple(fact for fact in facts if fact.subject == ids[0])
    constant = {fact.object for fact in told} == {"constant"}
    asks_lack = bool(re.search(r"\b(missing|absent|lacking)\b", text.lower()))
    one = store.structures[ids[0]]
    notes = "; ".join(dict.fromkeys(fact.note for fact in told if fact.note))
    value = asks_lack is not constant
    said = f"{'Yes' if value else 'No'}: {one.label} is {'' if constant else 'not '}found in everybody" + (
        f" ({notes})." if notes else "."
    )
    return plainly(
        store,
        text,
        f"Is {one.label} {'missing in some' if asks_lack else 'present in everybody'}?",
        [Found(one, told)],
        said=said,
        kind="yes_no",
        value=value,
    )
