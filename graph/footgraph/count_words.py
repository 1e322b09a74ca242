"""Questions for a number in the words in which they are read: 'of how many bands does it consist'."""

from __future__ import annotations

from footgraph.patterns import Pattern, Wordings, replaced, wording

HOW_MANY = Pattern(r"\b(?:how many|number of)\b|^\W*count\b")
PART = r"(?:bands?|parts?|slips?|heads?|bundles?|fascicles?|fasciculi|components?|divisions?|limbs?|portions?|ligaments?|bellies)"
TENDON = r"(?:tendons|slips|digitations)"
SEND = (
    r"(?:sends?|gives?|provides?|passes|pass|distributes?|contributes?|issues?|runs?|delivers?|dispatch(?:es)?|supply|supplies)"
    r"(?: (?:out|off|on|forward|down))?"
)
TO_TOES = r"(?:to|for|towards?|into) (?:the )?(?:(?:lesser|lateral|outer|small|smaller|four|other) )*(?:toes|digits)"
INTEROSSEI = r"interosse(?:i|ous muscles)"
COUNTED: Wordings = (
    wording(r"\bhow many (?:separate|distinct|individual|discrete|actual) (?=\w)", "how many "),
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
    >>> in_counts("Count the tendons which FDL finally sends to the toes.")
    'how many tendons does FDL have'
    """
    return replaced(text, COUNTED) if HOW_MANY.search(text) else text
