"""Questions for a number in the words in which they are read: 'of how many bands does it consist'."""

from __future__ import annotations

from footgraph.patterns import Pattern, Wordings, replaced, told, wording

HOW_MANY = Pattern(r"\b(?:how many|number of|count (?:its|the|their))\b|^\W*count\b")
PART = r"(?:bands?|parts?|slips?|heads?|bundles?|fascicles?|fasciculi|components?|divisions?|limbs?|portions?|ligaments?|bellies)"
TENDON = r"(?:tendons|slips|digitations)"
SEND = (
    r"(?:sends?|gives?|provides?|passes|pass|distributes?|contributes?|issues?|runs?|delivers?|dispatch(?:es)?|supply|supplies)"
    r"(?: (?:out|off|on|forward|down))?"
)
TO_TOES = r"(?:to|for|towards?|into) (?:the )?(?:(?:lesser|lateral|outer|small|smaller|four|other) )*(?:toes|digits)"
LEFT_OUT = (
    r"(?:(?:left |set |put )?(?:aside|to one side)|left out|apart|not counted|not included|excluded|disregarded|ignored|omitted"
    r"|discounted)"
)
LEAVING = r"(?:leav(?:ing|e)|put(?:ting)?|set(?:ting)?)"
COUNTED_IN = r"(?:counted(?: in| too| as well)?|included|added)"
INTEROSSEI = r"interosse(?:i|ous muscles)"
OF_EACH_FOOT = Pattern(r"\bhow many (\w+) (?:does|do) (?:each|one|a|the|every) (foot|leg) have\b")
IN_ONE = Pattern(
    r"^\W*(?:(?:the )?total (?:(?:number|count) of )?)?"
    r"(?P<what>(?!(?:which|what|all|two|three|four|five|name|list|give|how)\b)(?:[\w-]+ ){0,2}"
    r"(?:bones|phalanges|tarsals|metatarsals|cuneiforms|sesamoids|joints|muscles|toes|arches|lumbricals|interossei))"
    r"(?:,? (?:in|of|per) (?:one|each|a single)|,? per|,? (?:one|each|a single)) (?:(?:human|adult|normal|whole) )*"
    r"(?P<whole>foot|leg|sole)\b(?=\W*$|, (?:\w+ )?(?:not|without|excluding|leaving)\b)"
)
"""A fragment that asks how many there are, as it speaks of one foot."""
BIG_TOE = r"(?:the )?(?:hallux|big toe|great toe)"
OTHER_TOES = Pattern(
    rf"^(?:{BIG_TOE} (?:aside|excluded|apart|left out|not counted|excepted)"
    rf"|(?:apart from|aside from|except(?: for)?|leaving (?:out|aside)|not counting|excluding|besides) {BIG_TOE}),? "
    r"(?P<asks>how many .+? )(?:each|every|a)(?: other)? toe\b(?P<rest>[^?]*)"
)
"""'Hallux aside, how many phalanges does each toe have?'"""
NUMBER_LAST = Pattern(
    r"^\W*(?P<what>(?!(?:which|what|how|the number)\b)[^:?,–]{6,60}?)\s*[,:–-]+\s*"
    r"(?:the |their )?(?:usual|normal|typical|total|standard|average) number\W*$"
    r"|^\W*(?:the )?(?:(?:grand )?total|sum|tally) of (?:all )?(?:the )?(?P<what2>[\w -]+? (?:in|of) [\w ]+?)\W*$"
)
"""'Facets on the calcaneus for the talus, usual number', 'sum of all metatarsals in one foot'."""
IN_THE = r"how many \1 are in the \2"
TENDONS_COUNTED = Pattern(r"\bhow many (?:\w+ )?(?:tendons|slips)\b")
OF_TOE = Pattern(r"\b(?:toes?|hallux|digits?|that|one)\b")


def leaving_out(asked: str, what: str) -> str:
    """Return a question for a number that leaves something out; of the tendons of a muscle another muscle is none.

    >>> leaving_out("how many tarsal bones are there", "talus")
    'how many tarsal bones are there, leaving out the talus'
    >>> leaving_out("how many tendons does EDL have", "fibularis tertius")
    'how many tendons does EDL have'
    """
    return asked if TENDONS_COUNTED.search(asked) and not OF_TOE.search(what) else f"{asked}, leaving out the {what}"


COUNTED: Wordings = (
    wording(r"\bhow many (?:separate|distinct|individual|discrete|actual) (?=\w)", "how many "),
    wording(r"^(?:the )?(?P<what>[\w -]{3,60}?)(?: (?:in|of) (?:the|one|each) foot)? numbers? how many\W*$", "how many {what}"),
    # 'The deltoid ligament: of how many bands does it consist?'
    wording(
        rf"^(?:the )?(?P<what>[^:?,–]{{3,60}}?)\s*[:,–]\s*(?:(?:of|from|out of|into|in|by) )?how many (?P<noun>{PART}) "
        r"(?:(?:does|do|is|are|has|have) )?"
        r"(?:it|they|this)(?: \w+ly)? (?:consists?|composed|made|comprised|formed|built|have|has|got"
        r"|comprise|divided?|split|possess|contain|arise)(?: up)?(?: of| from| by| into)?\W*$",
        "how many {noun} does {what} have",
    ),
    wording(
        rf"^(?:of|from|out of) how many (?P<noun>{PART}) (?:does|do|is|are) (?:the )?(?P<what>[^?,:]{{3,60}}?)(?: \w+ly)? "
        r"(?:consist|composed|made|comprised|formed|built)(?: up)?(?: of| from)?\W*$",
        "how many {noun} does {what} have",
    ),
    wording(
        rf"^how many (?P<noun>{PART}) (?:together )?(?:(?:go to )?(?:make up|form|compose|constitute|comprise|build up)) "
        r"(?:the )?(?P<what>[\w ]*?(?:ligament|muscle|tendon)\b[\w ]*?)\W*$",
        "how many {noun} does {what} have",
    ),
    wording(
        rf"^(?:the )?(?P<what>[^:?,–]{{3,60}}?)\s*[:,–-]\s*count (?:its|the|their) (?P<noun>{PART})\W*$",
        "how many {noun} does {what} have",
    ),
    # 'Spring ligament: how many parts are usually described?'
    wording(
        rf"^(?:the )?(?P<what>[^:?,–]{{3,60}}?)\s*[:,–]\s*how many (?P<noun>{PART})"
        r"(?: (?:are|does one|do you|does it))?(?: \w+ly)? "
        r"(?:described|listed|recogni[sz]ed?|distinguish(?:ed)?|named|given|counted|find|told)\W*$",
        "how many {noun} does {what} have",
    ),
    # 'The tendons that flexor digitorum longus sends to the toes'
    wording(
        rf"^(?:(?:count|how many|(?:the )?number of)(?: (?:are|of))?(?: all)?(?: the)? )(?P<noun>{TENDON}) "
        rf"(?:(?:that|which) )?(?:do(?:es)? )?(?:the )?(?P<what>[\w ]{{2,50}}?) (?:\w+ly )?{SEND} {TO_TOES}\W*$",
        "how many {noun} does {what} have",
    ),
    wording(
        rf"^(?:the )?(?P<what>[\w ]{{2,50}}?) (?:\w+ly )?{SEND} how many (?P<noun>{TENDON}) {TO_TOES}\W*$",
        "how many {noun} does {what} have",
    ),
    # 'Sesamoids left out, the skeleton of one foot is made of how many bones?'
    wording(
        r",? (?:as|the way|as far as) (?:the |most |standard )*(?:text ?)?books (?:give|have|count|tell|list|say|go)(?: it"
        r"| them)?\b",
        "",
    ),
    wording(
        r"\b(?:the )?(?:bony )?skeleton of (?=(?:the |one |a |each |your |the human )*(?:foot|leg|toes?|big toe|hallux)\b)", ""
    ),
    wording(
        rf"^{LEAVING} (?:the )?(?P<what>[^,:;?]{{4,40}}?) (?:aside|out|to one side|apart)[,:;]? (?P<rest>.*\bhow many\b.+?)\W*$"
        rf"|^{LEAVING} (?:aside|out) (?:the )?(?:two |three )?(?P<what2>[^,:;?]{{4,40}}?)[,:;] (?P<rest2>.*\bhow many\b.+?)\W*$",
        lambda found: leaving_out(told(found, "rest"), told(found, "what")),
    ),
    wording(
        rf"^(?:(?:if|when|with) )?(?:the )?(?P<what>[^,:;?]{{4,40}}?) (?:(?:is"
        rf"|are) )?{LEFT_OUT},? (?P<rest>.*\bhow many\b.+?)\W*$",
        lambda found: leaving_out(found["rest"], found["what"]),
    ),
    wording(
        rf"^(?P<rest>.*\bhow many\b.+?)(?:,| \(| [–-]) ?(?:with )?(?:the )?(?P<what>[^,:;?()]{{4,40}}?) {LEFT_OUT}\)?\W*$",
        lambda found: leaving_out(found["rest"], found["what"]),
    ),
    wording(
        rf"^(?:if|when|with) (?:the )?(?:two )?(?:constant )?(?P<what>[^,:;?]{{4,40}}?) (?:(?:is|are) )?{COUNTED_IN},? "
        r"(?P<rest>how many\b.+?)\W*$",
        lambda found: f"{OF_EACH_FOOT.sub(IN_THE, found['rest'])} including the {found['what']}",
    ),
    wording(
        r"^(?P<rest>how many\b.+?)(?<!not),? counting (?:in )?(?:the )?(?:two )?(?:constant )?(?P<what>[^,:;?]{4,40}?)(?:"
        r" (?:in|too|as well))?\W*$",
        lambda found: f"{OF_EACH_FOOT.sub(IN_THE, found['rest'])} including the {found['what']}",
    ),
    # 'Depending on the author it has a different number of parts; how many in the usual account?'
    wording(
        r"^(?:depending on|according to) (?:the |whose |which )?(?:author|book|source|text|account)s?(?: you read"
        r"| one reads)?,? (?:the )?"
        rf"(?P<what>[\w ]+?) (?:has|have|shows|is (?:said to have|divided into|split into)) (?:an? )?(?:different|varying"
        rf"|various)"
        rf"(?: numbers?)?(?: of)? (?P<noun>{PART})\s*[;,:.–-]+\s*how many\b[^?]*\W*$",
        "how many {noun} does {what} have",
    ),
    # 'Into how many compartments do the septa divide the leg?'
    wording(
        r"^(?:in)?to how many (?P<noun>\w+) (?:does|do) (?:the )?(?:(?:inter ?muscular|fascial|fibrous|deep|crural) )*"
        r"(?:septa|septums|fasciae?) (?:sub)?(?:divide|split|separate|partition"
        r"|part) (?:the )?(?P<what>[\w ]+?)\W*(?:\([^)]*\))?\W*$",
        "how many {noun} does {what} have",
    ),
    # Dorsal and plantar interossei
    wording(
        rf"\b(?:(?:plantar|dorsal) (?:and|plus|\+|&) (?:the )?(?:plantar|dorsal) {INTEROSSEI}|(?:dorsal|plantar) {INTEROSSEI} "
        rf"(?:and|plus|\+|&) (?:the )?(?:dorsal|plantar)(?: ones| {INTEROSSEI})?)(?: together| combined| in all| taken together"
        r"| added together| altogether)*",
        "interossei",
    ),
    wording(
        rf"^(?:(?:on|in|at) the (?P<side>plantar|dorsal) (?:side|aspect|surface)(?: of the foot)?,? )(?P<rest>.*\b)"
        rf"(?P<before>how many )(?P<noun>{INTEROSSEI})",
        "{rest}{before}{side} {noun}",
    ),
    wording(
        rf"\bhow many (?P<noun>{INTEROSSEI})\b(?P<rest>.*?) (?:on|in|at) the (?P<side>plantar|dorsal) (?:side|aspect|surface)"
        r"(?: of the foot)?\b",
        "how many {side} {noun}{rest}",
    ),
    # A fasciotomy of the leg opens its compartments.
    wording(
        r"^(?=.*\bfasciotomy\b)(?=.*\bleg\b)(?!.*\b(?:cuts?|incisions?|muscles?|nerves?|foot|toes|which|what)\b(?!.*\bhow many))"
        r".*\bhow many (?:(?:osteo-?)?fascial |leg |muscle )?compartments\b.*$",
        "how many compartments does the leg have",
    ),
)


def in_counts(text: str) -> str:
    """Return a question for a number in the words in which it is read; any other text as it is.

    >>> in_counts("Of how many bands does the deltoid ligament consist?")
    'how many bands does deltoid ligament have'
    >>> in_counts("Phalanges in one human foot?")
    'how many Phalanges are there in one foot?'
    >>> in_counts("Count the tendons which FDL finally sends to the toes.")
    'how many tendons does FDL have'
    """
    text = OTHER_TOES.sub(lambda found: f"{found['asks']}each lesser toe{found['rest']}", text)
    text = NUMBER_LAST.sub(lambda found: f"how many {found['what'] or found['what2']}", text)
    text = IN_ONE.sub(lambda found: f"how many {found['what']} are there in one {found['whole']}", text)
    return replaced(text, COUNTED) if HOW_MANY.search(text) else text
