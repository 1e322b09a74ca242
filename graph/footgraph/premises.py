"""What a question takes for granted and is not so: more of a group than there are, heads that a muscle has not, a picture.

What rests on a false premise has no answer, however well the rest of it can be read.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from footgraph.answers import Answer, Reply, answer_of
from footgraph.counting import number_told
from footgraph.matching import sentences
from footgraph.mentions import Mention, mentions_in
from footgraph.names import NUMERALS, plain_word
from footgraph.patterns import Pattern
from footgraph.planes import TOES
from footgraph.questions import kinds_in
from footgraph.saying import capital
from footgraph.several import opens_yes_no
from footgraph.store import GROUPS, Store
from footgraph.synonyms import AMOUNTS, NUMBERS
from footgraph.vocabulary import FOOT, IN_COMPARTMENT, SOLE

NUMBER = "|".join([word for word, n in NUMBERS.items() if n > 1])
OF_THEM = Pattern(
    rf"\b(?:(?P<the>the|all|its|their|your|our|these|those|his|her)\s+)?(?P<number>{NUMBER}|[2-9]|1[0-9])\s+"
    r"(?!(?:of|or|and|to|times|degrees|percent|per|cm|mm|years?|days?|weeks?|months?|hours?)\b)"
    r"(?P<rest>[a-z][^?!.;:,]*)",
)
"""A number before what there are so many of: 'which of the four cuneiforms', 'name the six layers of the sole'."""
COUNTED = frozenset(("bone", "muscle", "region", "layer", "joint", "compartment"))
"""Kinds of which it is plain how many there are; ligaments and branches are divided in different ways."""
PICTURE = Pattern(
    r"\b(?:in|on|from|by) (?:the|this|that|these|your) (?:\w+ )?"
    r"(?:picture|figure|image|photo(?:graph)?|diagram|drawing|illustration|slide|screenshot|scheme)\b"
    r"|\b(?:picture|figure|image|photo(?:graph)?|diagram|drawing|illustration) (?:\d+ ?|[a-z] )?(?:below|above|shows?)\b"
    r"|\b(?:does|do|is|are) (?:this|these|the (?:attached|following)) "
    r"(?:x-?rays?|radiographs?|scans?|mris?|cts?|pictures?|images?|photos?|films?|figures?)\b"
    r"|\b(?:label+ed|marked|indicated|highlighted|numbered|tagged|pinned) (?:as |with |by )?(?:the )?(?:letter |number )?"
    r"(?:arrow|asterisk|star|pin|flag|(?-i:[A-H]|[1-9X])\b)|\b(?:structure|arrow|label|item"
    r"|point) (?-i:[A-HX])\b(?! (?:and|nerve))"
    r"|\b(?:in|on|from) (?:my|his|her|our) (?:last |recent )?(?:mri|x-?ray|scan|ct|ultrasound|sonogram|radiograph)\b"
    r"|\bam i (?:touching|feeling|pressing|pointing|holding|looking|moving)\b[^?]*\b(?:now|here)\b"
    r"|\b(?:the|this) arrow\b|\bshown (?:here|above|below)\b",
    only=(
        *(
            "pictur",
            "figure",
            "image",
            "photo",
            "diagram",
            "drawing",
            "illustr",
            "slide",
            "screenshot",
            "scheme",
            "ray",
            "radiogr",
        ),
        *("scan", "mri", "ct", "film", "label", "marked", "indicat", "highlight", "numbered", "tagged", "pinned", "arrow"),
        *("structure", "item", "point", "shown", "am i"),
    ),
)
"""What only somebody can answer who sees the picture."""
PARTICULARS = Pattern(
    r"^(?=.*\b(?:article|survey|questionnaire|author)s?\b).*\b(?:percent(?:age)?|proportion|fraction|share|country|countries|city"
    r"|questionnaire|e-?mail|mean age|average age|p[- ]value|how (?:many|old)(?! (?:exercises|muscles|bones|joints))|when"
    r"|who wrote|what year|which year)\b",
    re.I | re.S,
)
"""What is asked of an article and is no anatomy: 'what percentage of the runners in the article had shin splints'."""
OF_ONE_PATIENT = Pattern(
    r"\b(?:did|has|have|had) (?:my|our|his|her) (?:last |next |first |own |\w+['’]s )?"
    r"(?:patient|client|friend|brother|sister|uncle|aunt|son|daughter|husband|wife|mother|father|neighbour)s? "
    r"(?:tear|torn|break|broken|hurt|sprain(?:ed)?|ruptured?|injured?|damaged?|fractured?)\W*$"
    r"|^how (?:long|big|heavy|thick|wide|old|tall) (?:was|is|are|were) (?:my|our|his|her|the author['’]s) \w+['’]s\b"
)
"""What happened to one person, of whom nothing is told: 'which ligament did my last patient tear'."""
HEADS = Pattern(
    rf"\b(?P<number>{NUMBER}|both|second|third|fourth|2nd|3rd|4th|[2-4]) (?:heads|head|bellies|belly) of "
    r"(?:the )?(?P<muscle>[^?!.;:,]+)|\b(?P<of>[a-z][a-z ]{3,40}?)(?:'s|’s) "
    rf"(?P<number2>{NUMBER}|both|second|third|fourth|2nd|3rd|4th|[2-4]) (?:heads|head|bellies|belly)\b"
)
NORMAL = Pattern(r"\b(?:normal|typical|usual|every|average) (?:human |adult )?(?:foot|feet|people|persons?|leg|man|woman)\b")
WHOLE = frozenset(("is", "are", "has", "have", "does", "do", "can", "gets", "get", "was", "were"))


def false_premise(store: Store, text: str, reply: Reply) -> Answer | None:
    """Return that what a question takes for granted is not so; None where nothing speaks against it."""
    if PICTURE.search(text):
        said = "There is no picture here; ask by the name of a structure, or by what is told of it."
        return answer_of(store, question=text, reading="", status="outside", kind="structures", text=said)
    if PARTICULARS.search(text):
        said = "The graph holds no particulars of the article or of those it tells of."
        return answer_of(store, question=text, reading="", status="unknown", kind="structures", text=said)
    if OF_ONE_PATIENT.search(text) and len(sentences(text)) == 1:
        said = "Of one person nothing is known here but what the question tells."
        return answer_of(store, question=text, reading="", status="unknown", kind="structures", text=said)
    if opens_yes_no(mentions_in(store, text)):
        return None
    if (found := WHEN_IT.match(text)) and (said := denied(store, f"does {found['claim']}", reply)):
        return answer_of(store, question=text, reading="", status="none", kind="structures", text=said)
    said = rare_in_normal(store, text) or of_three_phalanges(text) or cannot_do(store, text) or compartment_elsewhere(store, text)
    said = said or does_otherwise(store, text, reply) or reaches_otherwise(store, text, reply)
    said = said or slips_otherwise(store, text, reply)
    if not said and (layer := layer_elsewhere(store, text)):
        said = f"Layers are counted in the sole; there is no {layer}."
    for number, counted, told in (
        *of_groups(store, text),
        *beyond_last(store, text),
        *of_places(store, text, reply),
        *of_heads(store, text),
    ):
        said = said or f"The question takes {number} {counted} for granted; told of here: {told}."
    return answer_of(store, question=text, reading="", status="none", kind="structures", text=said) if said else None


def denied(store: Store, claim: str, reply: Reply) -> str:
    """Return that what a question takes for granted is not so, where a claim of it is answered by no; else nothing."""
    verdict = reply(store, claim)
    is_no = verdict.kind == "yes_no" and verdict.value is False
    return f"The question takes for granted what is not so. {verdict.text}" if is_no else ""


WHEN_IT = Pattern(
    r"^(?:when|where|as|since|because) (?:the )?(?P<claim>[^,?]{3,50}? (?:goes|passes|runs|lies|crosses|winds|inserts"
    r"|arises|attaches|ends)\b"
    r"[^,?]{4,50}), (?:(?:in|on|at|by|through|under) )?(?:what|which|who|how|why)\b"
)
"""'When its tendon goes behind the lateral malleolus, which retinaculum keeps it there?'"""


def rare_in_normal(store: Store, text: str) -> str:
    """Return that what is not found in everybody is no part of 'the normal foot' that a text asks of; empty for other texts."""
    named = [store.structures[id] for m in mentions_in(store, text) for id in m.ids[:1]] if NORMAL.search(text) else []
    rare = [one.label for one in named if one.kind.startswith("accessory")]
    return f"{capital(rare[0])} is not found in every foot, so it is no part of the normal one." if rare else ""


OF_THREE = Pattern(
    r"\b(?P<what>(?:middle|intermediate|second) phalanx|(?:PIP|DIP|(?:proximal|distal) interphalangeal)(?: joint)?|PIPJ|DIPJ) "
    r"(?:of|in|at) (?:the |your |my )?(?:big toe|great toe|first toe|hallux)\b"
    r"|\b(?:big|great)[- ]toe(?:'s|’s)? (?P<own>(?:middle|intermediate) phalanx|(?:PIP|DIP) joint)"
)
"""What only a toe of three phalanges has, told of the big toe."""


def of_three_phalanges(text: str) -> str:
    """Return that the big toe has no middle phalanx and one joint between its two, where a text takes more for granted.

    >>> of_three_phalanges("What flexes the middle phalanx of the big toe?")
    'The big toe has two phalanges and one joint between them, and so no middle phalanx.'
    """
    found = OF_THREE.search(text)
    has = "The big toe has two phalanges and one joint between them, and so no"
    return f"{has} {found['what'] or found['own']}." if found else ""


NO_DOERS = {
    "supplies": frozenset(("muscle", "muscle_head", "bone", "ligament", "joint", "tendon")),
    "innervates": frozenset(("muscle", "muscle_head", "bone", "ligament", "joint", "tendon", "artery", "vein")),
    "moves": frozenset(("artery", "vein", "bone", "ligament")),
}
"""Kinds that supply nothing, innervate nothing, or move nothing."""
DOES_IT = Pattern(r"^(suppl(?:y|ies)|innervates?|(?:dorsi|plantar)?flex(?:es)?|inverts?|everts?|adducts?|abducts?)$")


def cannot_do(store: Store, text: str) -> str:
    """Return that something does not do what a question takes for granted: 'which nerve does soleus supply'; else nothing."""
    mentions = mentions_in(store, text)
    for before, mention in pairwise(mentions):
        found = DOES_IT.match(mention.words)
        if not found or mention.ids:
            continue
        asks_of_name = bool(before.ids) and any(m.words in ("does", "do") for m in mentions[: mentions.index(before)])
        doers = {store.structures[id].kind for id in before.ids[:1]} if asks_of_name else {before.senses.get("kind", "")}
        if before.ids and not asks_of_name:
            continue
        if before.ids and store.structures[before.ids[0]].kind in GROUPS:
            doers = kinds_in(store, before.ids[0])
        verb = "supplies" if found[1].lower().startswith("s") else "innervates" if found[1].lower().startswith("inn") else "moves"
        if doers and doers <= NO_DOERS[verb]:
            return f"No {next(iter(doers)).replace('_', ' ')} {verb} anything."
    return ""


BEFORE_DOER = frozenset(("does", "do", "lets", "let", "makes", "make", "allows", "allow", "enables", "enable", "causes", "helps"))
"""Words before a muscle of which it is taken for granted that it does what is told next."""


def does_otherwise(store: Store, text: str, reply: Reply) -> str:
    """Return that a muscle does not move what a question takes for granted: 'by what lever does it plantarflex'; else nothing."""
    mentions = [m for m in mentions_in(store, text) if m.ids or m.words not in ("to", "use", "uses", "the")]
    for before, who, motion, moved in zip(mentions, mentions[1:], mentions[2:], mentions[3:], strict=False):
        is_told = before.words in BEFORE_DOER and kinds_of_named(store, who) == {"muscle"} and "motion" in motion.senses
        if not is_told or not moved.ids or motion.words.endswith("ion"):
            continue
        if said := denied(store, f"does {store.structures[who.ids[0]].label} {motion.words} the {moved.words}", reply):
            return said
    return ""


OF_TOES = Pattern(r"\b(?:lumbrical|interosse|digitorum (?:brevis|longus))", only=("lumbrical", "inteross", "digitorum"))
"""Muscles that have ends on some toes and not on others."""


def reaches_otherwise(store: Store, text: str, reply: Reply) -> str:
    """Return that no muscle of a row reaches the toe whose it is taken for: 'the lumbrical of the great toe'; else nothing."""
    mentions = mentions_in(store, text) if OF_TOES.search(text) else []
    for who, joined, toe in zip(mentions, mentions[1:], mentions[2:], strict=False):
        is_toe = toe.ids and toe.ids[0] in TOES and joined.words in ("of", "to", "for") and OF_TOES.search(who.words)
        if not is_toe or not kinds_of_named(store, who) <= {"muscle", "tendon"}:
            continue
        muscle = store.structures[store.muscle_meant(who.ids[0])].label
        if said := denied(store, f"does any {muscle} insert on the {store.structures[toe.ids[0]].label}", reply):
            return said
    return ""


SLIP_TO = Pattern(
    r"^\W*(?:which|what|name the|the) (?:\w+ )?(?:tendon|slip|belly|head|part|branch)(?:ous slip)? of (?:the )?"
    r"(?P<muscle>[\w ]{3,50}?) (?:(?:that |which )?(?:goes|runs|passes|inserts|reaches|extends?|flex(?:es)?|moves|bends"
    r"|straightens|acts|serves|belongs|attaches|is attached|leads|travels|ends|lies)|is)(?: (?:to|on|onto|in|for|at))?"
    r" (?:the )?(?P<toe>(?:big|great|first|second|third|fourth|fifth|little|small) toe|hallux)\W*$"
)
"""'Which tendon of extensor digitorum longus goes to the big toe?'"""


def slips_otherwise(store: Store, text: str, reply: Reply) -> str:
    """Return that a muscle sends no tendon to the toe to which one is taken to go; nothing where it does, or none is told."""
    found = SLIP_TO.match(text)
    named = mentions_in(store, found["muscle"]) if found else []
    if not found or len(named) != 1 or not kinds_of_named(store, named[0]) <= {"muscle", "tendon"}:
        return ""
    muscle = store.structures[store.muscle_meant(named[0].ids[0])].label if named[0].ids else ""
    return denied(store, f"does {muscle} insert on the {found['toe']}", reply) if muscle else ""


def kinds_of_named(store: Store, mention: Mention) -> set[str]:
    """Return the kinds of what a mention names, none if it names nothing."""
    return {kind for id in mention.ids[:1] for kind in kinds_in(store, id)}


OF_LEG = Pattern(r"\bcompartments? of the (?:lower )?leg\b")


def compartment_elsewhere(store: Store, text: str) -> str:
    """Return that a muscle of the foot lies in no compartment of the leg, where one is asked for; empty for other texts."""
    if not OF_LEG.search(text):
        return ""
    feet = store.leaves("intrinsic_muscles_of_foot")
    named = [id for m in mentions_in(store, text) for id in m.ids[:1] if id in feet]
    return f"{capital(store.structures[named[0]].label)} is no muscle of the leg." if named else ""


LATIN = Pattern(r"(?:(?<!o)us|um|ii|ae|oris|alis|aris|iens|onens|[^s]ior|[iu][lc]u?lare|oides|ceps)$")
"""Endings of Latin adjectives and nouns: a word that has one, and means nothing here, belongs to the name beside it."""
ENGLISH = frozenset(("focus", "versus", "minus", "plus", "thus", "maximum", "minimum", "spectrum", "stimulus", "campus", "virus"))


def is_of_another_name(store: Store, text: str) -> bool:
    """Tell whether a Latin word that is not known stands beside a name or what begins one: 'peroneus quintus'."""
    mentions = [m for m in mentions_in(store, text[:300]) if m.words != "of"]
    strange = [not (m.ids or m.senses) and bool(LATIN.search(m.words)) and m.words not in ENGLISH for m in mentions]
    return any(
        is_strange
        and any(
            near.ids or "agent" in near.senses or not near.senses
            for near in (*mentions[max(0, n - 1) : n], *mentions[n + 1 : n + 2])
        )
        for n, (is_strange, _) in enumerate(zip(strange, mentions, strict=True))
    )


def number_of(word: str) -> int:
    """Return the number that a word, ordinal or figure tells.

    >>> number_of("three"), number_of("third"), number_of("14")
    (3, 3, 14)
    """
    return int(word) if word.isdigit() else AMOUNTS.get(word.lower()) or int(NUMERALS[word.lower()])


def layer_elsewhere(store: Store, text: str) -> str:
    """Return a layer that is asked for of another place than the sole: 'the fourth layer of the calf'; empty where none is."""
    mentions = mentions_in(store, text)
    for layer, of, place in zip(mentions, mentions[1:], mentions[2:], strict=False):
        is_layer = bool(layer.ids) and store.structures[layer.ids[0]].kind == "layer" and layer.words.split()[-1] == "layer"
        if is_layer and of.words in ("of", "in") and place.ids and not SOLES.intersection(place.ids):
            kinds = {store.structures[id].kind for id in place.ids}
            if kinds & {"region", "compartment", *GROUPS}:
                return f"{layer.words} of {place.words}"
    return ""


SOLES = frozenset((SOLE, FOOT, "muscles_of_sole", "intrinsic_muscles_of_foot"))


def of_groups(store: Store, text: str) -> Iterator[tuple[int, str, int]]:
    """Yield each number that stands before a group of another number of members: 'the four cuneiforms'."""
    for found in OF_THEM.finditer(text):
        rest = mentions_in(store, found["rest"])
        groups = [id for id in rest[0].ids if store.structures[id].kind in GROUPS] if rest else []
        groups = [id for id in groups if kinds_in(store, id) <= COUNTED]
        if rest and rest[0].ids and not groups and is_single(store, rest):
            if number_of(found["number"]) > BOTH_SIDES:
                yield number_of(found["number"]), rest[0].words, 1
            continue
        if not groups or len(groups) < len(rest[0].ids):
            continue
        sizes = {len(some) for id in groups for some in (store.leaves(id), store.members(id))}
        sizes |= {size for id in groups for size in sizes_by_place(store, id)}
        number = number_of(found["number"])
        is_whole = bool(found["the"]) and (len(rest) == 1 or rest[1].words in WHOLE) and not names_member(store, text, groups)
        if number > max(sizes) or (is_whole and number not in sizes):
            yield number, rest[0].words, max(sizes)


def sizes_by_place(store: Store, group: str) -> set[int]:
    """Return how many of a group lie in each compartment: two of the fibular muscles in the lateral one."""
    leaves = set(store.leaves(group))
    lying = {(fact.object, fact.subject) for fact in store.facts_of(IN_COMPARTMENT) if fact.subject in leaves}
    return set(Counter(place for place, _ in lying).values()) - {1}


def beyond_last(store: Store, text: str) -> Iterator[tuple[int, str, int]]:
    """Yield each ordinal that is higher than the number of those it counts: 'the fourth cuneiform', 'layer five of the sole'."""
    for ordinal, one in pairwise(mentions_in(store, text)):
        groups = [id for id in one.ids if store.structures[id].kind in GROUPS and kinds_in(store, id) <= COUNTED]
        is_counted = not (ordinal.ids or ordinal.senses) and ordinal.words in NUMERALS and groups and len(groups) == len(one.ids)
        most = max((len(some) for id in groups for some in (store.leaves(id), store.members(id))), default=0)
        if is_counted and most < number_of(ordinal.words):
            yield number_of(ordinal.words), store.structures[groups[0]].label, most
    if found := LAYER_NUMBER.search(text):
        yield number_of(found[1]), "layers of the sole", sum(one.kind == "layer" for one in store.structures.values())


LAYER_NUMBER = Pattern(r"\blayer (five|six|seven|eight|[5-9])\b")
"""A layer by a number that the sole has not."""


BOTH_SIDES = 2
"""How many there are in both feet of what each has one of."""


def is_single(store: Store, rest: list[Mention]) -> bool:
    """Tell whether what follows a number is a plural of something of which a foot has one: 'the three talocrural joints'."""
    kinds = {store.structures[id].kind for id in rest[0].ids}
    ends = len(rest) == 1 or rest[1].words in WHOLE or rest[1].words in ("of", "in")
    return (
        kinds <= {"bone", "muscle", "joint"}
        and ends
        and rest[0].words.endswith("s")
        and plain_word(rest[0].words) != rest[0].words
    )


def names_member(store: Store, text: str, groups: list[str]) -> bool:
    """Tell whether a text names members of a group, of which alone it may speak: 'which of the two toes is longer, the ...'."""
    members = {leaf for id in groups for leaf in store.leaves(id)}
    return any(id in members for m in mentions_in(store, text) for id in m.ids)


def of_places(store: Store, text: str, reply: Reply) -> Iterator[tuple[int, str, int]]:
    """Yield each number that is higher than that of all there are in a place: 'the five muscles of the anterior compartment'."""
    for found in OF_THEM.finditer(text):
        number = number_of(found["number"])
        rest = mentions_in(store, found["rest"])
        if not found["the"] or not rest or rest[0].ids or rest[0].senses.get("kind") not in COUNTED:
            continue
        told = [rest[0].words, *of_place(rest)]
        if len(told) == 1 and rest[0].senses["kind"] not in ("layer", "compartment"):
            continue
        counted = reply(store, f"how many {' '.join(told)} are there")
        if counted.kind == "count" and isinstance(counted.value, int) and 0 < counted.value < number:
            yield number, " ".join(told), counted.value


def of_place(mentions: list[Mention]) -> list[str]:
    """Return the words for the place that follows what is counted: 'of the anterior compartment', and nothing after it."""
    if len(mentions) > 2 and mentions[1].words in ("of", "in") and mentions[2].ids:
        return [mentions[1].words, "the", mentions[2].words]
    return []


def of_heads(store: Store, text: str) -> Iterator[tuple[int, str, int]]:
    """Yield each number of heads or bellies that a muscle is not told to have: 'the two heads of tibialis anterior'."""
    for found in HEADS.finditer(text):
        named = mentions_in(store, found["muscle"] or found["of"])
        named = named[:1] if found["muscle"] else named[-1:]
        ids = [id for m in named for id in m.ids if store.structures[id].kind == "muscle"]
        number = number_of(found["number"] or found["number2"])
        known = [len(store.members(id)) for id in ids]
        if not ids or max(known) >= number or mentions_in(store, found[0])[0].ids:
            continue
        told = number_told(store, f"how many heads does {store.structures[ids[0]].label} have")
        heads = told.value if told and isinstance(told.value, int) else 1
        if heads < number:
            yield number, f"heads of {store.structures[ids[0]].label}", max(heads, *known)
