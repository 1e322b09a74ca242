"""How people put a yes-or-no in everyday words, in the words in which it is judged: 'would you find it in', 'whose tendon'."""

from __future__ import annotations

from footgraph.patterns import Pattern, Sentences, Wordings, put_otherwise, replaced, wording

ASKER = r"(?:you|we|one|i|somebody|someone)"
MAY = r"(?:would|could|should|will|can|do|does|did|might)"
WHERE = (
    r"(?:in|inside|within|on|under|underneath|beneath|behind|among|amongst|between|above|below|near"
    r"|in front of|(?:deep|superficial|lateral|medial|posterior|anterior) to)"
)
HURT = r"(?:cut|severed|divided|damaged|dead|injured|paraly[sz]ed|crushed|blocked|torn|transected)"
NERVE = r"(?:the |my |your )?(?P<nerve>(?:[a-z]+ ){1,3}?nerve)"
WORKING = r"(?:working|functioning|contracting|acting|intact|unaffected|untouched|unharmed|spared|innervated|in action)"
ENDED = {"attachment": "attach to", "origin": "arise from", "insertion": "insert on"}
SAME_THING = Pattern(r"^(?:one and )?the same (?:\w+ )?(?:as|with)\b")
KEPT = ("kept", "spared", "preserved", "intact")
TOES = r"(?:the |your |my )?(?:lesser |other |lateral )?toes"
SECOND = r"(?:the )?(?:second(?: toe| one| ray| digit| metatarsal)?|axis of the foot|midline of the foot)"
SHORTER: Wordings = (
    wording(
        r",? \b(?:at all|as a rule|in (?:the )?(?:usual|most|standard|classical?|ordinary) "
        r"(?:(?:text ?book )?(?:accounts?|descriptions?)|(?:text ?)?books?|anatomy))\b",
        "",
    ),
    wording(r"\bas well as\b(?! (?:it|you|when|before)\b)", "and"),
    wording(r"(?<=\bany )(?:real|proper|actual) (?=muscle)", ""),
    wording(
        r"\b(?:form|make|have|share) (?:an? |any |the )?(?:(?:true|direct|synovial|common|real|proper) )*"
        r"(?:joint|articulation)s? (?:directly )?"
        r"(?:in common|together|(?:with|between|to) (?:each other|one another|themselves))",
        "articulate",
    ),
    wording(r"\barticulate (?:directly )?with (?:each other|one another)\b", "articulate"),
    wording(
        r"\b(?:take|gain|draw|get)s? (?:its |their |an? |any |some )?(?:bony )?(attachment|origin|insertion)s? "
        r"(?:from|on|to|at|in|into)\b",
        lambda found: ENDED[found[1].lower()],
    ),
    wording(rf"\b(?:spread|move|draw|pull|carry|take|bring)s? {TOES} (?:away|apart) from {SECOND}", "abduct the toes"),
    wording(rf"\b(?:fan|spread|splay|draw|move|pull)s? {TOES} (?:out|apart)\b", "abduct the toes"),
    wording(
        rf"\b(?:move|draw|pull|carry|take|bring)s? {TOES} (?:in )?(?:towards?|closer to|nearer(?: to)?) {SECOND}",
        "adduct the toes",
    ),
    wording(
        r"\b(?P<one>fibularis|peroneus) (?P<end>longus|brevis)\b(?P<rest>[^,;.?]*? (?:in front of|behind|over|under|above|below"
        r"|(?:deep|superficial|lateral|medial|anterior|posterior) to)) (?P<other>longus|brevis|tertius)\b",
        "{one} {end}{rest} {one} {other}",
    ),
    wording(
        rf"\bwith (?:an? )?(?:intact|working|healthy|normal) (?:[a-z]+ ){{1,3}}nerve (?:but|and|yet) (?:an? )?{HURT} {NERVE}",
        "if the {nerve} is cut",
    ),
    wording(
        rf"^{MAY} (?:an? |the )?(?:injury|damage|lesion|harm|trauma)(?: to| of)? {NERVE} "
        r"(?:affect|harm|impair|hit|compromise|knock out|put out of action)\b",
        "does a lesion of the {nerve} paralyse",
    ),
    wording(rf"^{MAY} (?:an? )?{HURT} {NERVE}", "does a lesion of the {nerve}"),
    wording(rf"^{MAY} (?:the )?(?:loss|cutting|division|section|severing|death)(?: of)? {NERVE}", "does a lesion of the {nerve}"),
    wording(
        rf"^(?P<lesion>does a lesion of .+?) (?:stop|prevent|keep) (?P<muscle>[a-z ]+?) (?:from )?{WORKING}",
        "{lesion} paralyse {muscle}",
    ),
    wording(r"^(?:do|have) (?:you|we|people|humans|i) (?:have|got|possess) (?P<some>an?|any|some)\b", "is there {some}"),
    wording(
        rf"^(?:(?:is|would) it (?:still )?(?:be )?possible(?: for {ASKER})? to|could {ASKER}(?: still)?(?=.* without\b))",
        "can you",
    ),
    wording(r"^(?:is|would) it (?:be )?possible for (?P<what>.+?) to\b", "can {what}"),
    wording(r"(?<=foot|sole|bone) itself(?=\W*$)", ""),
    wording(r"\((?:answer )?(?:yes|true) if (?:it is |that is )?(?:true|correct)\)", ""),
    wording(
        r"^(?P<does>does|do) (?:any|some) (?:part|fibres?|fibers?|bit|slips?) of (?:the )?(?P<what>[\w ]+?)(?: tendon| muscle)? "
        r"(?P<verb>reach|insert|attach|end|arise|go|get|extend|run|come|join)\b",
        "does {what} {verb}",
    ),
    wording(
        r"\b(?:send|give|provide|supply|contribute|have)s?(?: off| out)? (?:an?|any|one|a single)(?: of its)?(?: (?:two"
        r"|three|four"
        r"|five))?(?: own)? (?:tendons?|slips?|tendinous slips?)(?: of its own)? (?:to|for) ",
        "insert on ",
    ),
    wording(
        r"\b(?P<verb>bending|flexing|straightening|extending) (?P<joint>(?:the |your )?knee) (?:rob|deprive)s? (?:the )?"
        r"(?P<what>[\w ]+?) of (?:some |much |most )?(?:of )?(?:its |the )?(?:power|strength|force|pull)\b[^,.;?]*"
        r"|\b(?P<verb2>bending|flexing|straightening|extending) (?P<joint2>(?:the |your )?knee) (?:puts?"
        r"|places?) (?:the )?(?P<what2>[\w ]+?) "
        r"at a (?:mechanical )?disadvantage\b[^,.;?]*"
        r"|\b(?P<verb3>bending|flexing|straightening|extending) (?P<joint3>(?:the |your )?knee) (?:reduces|lessens|lowers"
        r"|diminishes|takes away) "
        r"the (?:power|strength|force|pull) of (?:the )?(?P<what3>[\w ]+?)(?= at\b|\W*$)[^,.;?]*",
        "{verb} {joint} weakens {what}",
    ),
    wording(
        r"^(?P<pair>[\w ]+ and [\w ]+)\s*[:,–-]+\s*(?P<asks>(?:is|are|does|do) .*?)\bbetween (?:them|the two|these(?: two)?)\b"
        r"(?: (?:usually|normally|generally|mostly))?",
        "{asks}between {pair}",
    ),
    wording(r"\b(?P<keep>keep|keeps) company with\b", lambda found: "accompanies" if found["keep"] == "keeps" else "accompany"),
    wording(
        r"^(?P<is>is|are) (?P<what>[^,?]+?) (?:(?:usually|often|sometimes|generally|commonly|simply|now|nowadays"
        r"|widely) )*(?:taken|regarded|considered"
        r"|described|seen|counted|treated|looked on|classed|thought of|reckoned|viewed)(?: (?:by|in) (?:many|most|some|several)?"
        r"(?: (?:authors?|anatomists|books|textbooks|texts|people))?)?(?: (?:as|to be))?(?: (?:simply|merely|just|really|only))? "
        r"(?P<like>(?:an?|the|one of the|part of)\b[^,?]*?)(?: by (?:many|most|some|several)(?: \w+)?)?\s*\?*$",
        "{is} {what} {like}",
    ),
    wording(r"\bclose packed\b", "close-packed"),
    wording(r"\bfull (?=(?:dorsi|plantar)?(?:flex|extension))", ""),
)
"""What is said more shortly, within a text."""
ASKED: Sentences = (
    wording(
        r"^(?:does|do|has|have) (?:the )?(?P<what>[\w ]{3,40}?) (?:(?:have|give|gives|receive|offer|provide"
        r"|bear) )?(?:got )?(?:any |an? |some )?"
        r"(?:muscle|muscular|tendon) attachments?(?: to it| on it)?\W*$",
        "does any muscle attach to the {what}",
    ),
    wording(
        rf"^(?:can|could|may|is|does|do|should|would) (?:(?:you|we|one|i) (?:test|check|assess|examine) )?{NERVE}"
        r"(?: (?:be )?(?:tested|checked|assessed|examined|screened))?(?: for)? (?:by|with|through) "
        r"(?:(?:lightly|gently) )?(?:touching|stroking|pricking|pinching|pinpricks? (?:on|in|of|over|to)"
        r"|(?:light )?touch (?:on|in|of|over|to)"
        r"|(?:testing|checking|assessing|feeling for) (?:the )?(?:sensation|feeling|touch|sensibility|skin)(?: \w+)?? "
        r"(?:on|in|of|over|at)|(?:the )?(?:sensation|feeling|sensibility) (?:on|in|of|over|at)) "
        r"(?:the )?(?:skin (?:of|on|over|in) )?(?:the )?(?P<place>.+)$",
        "does the {nerve} supply the skin of the {place}",
    ),
    wording(
        rf"^(?:can|could|may|should|is|would) {NERVE} (?:be )?(?:tested|checked|assessed|examined) (?:for sensation )?"
        r"(?:in|on|over|at) (?:the )?(?:skin (?:of|on|over|in) )?(?:the )?"
        r"(?P<place>(?:[\w-]+ )*(?:web ?space|skin|border|side|toes?|heel|sole|dorsum|edge|foot|cleft)\b.*)$",
        "does the {nerve} supply the skin of the {place}",
    ),
    wording(
        r"^(?P<is>is|are) (?P<what>[^,?]+?) (?:(?:normally|usually|generally) )?(?:to be )?(?:found|located|situated|placed"
        r"|positioned|seen|interposed|sited) (?:in )?between (?P<pair>.+)$",
        lambda found: f"{'does' if found['is'].lower() == 'is' else 'do'} {found['what']} lie between {found['pair']}",
    ),
    wording(
        r"^(?P<case>(?:if|when|with|after) [^,?]*\bnerve\b[^,?]*), (?P<asks>(?:is|are|does|do|can|could|will|would) [^?,]+?)"
        r"(?: with it| too| as well)?\W*$",
        "{asks} {case}",
    ),
    wording(
        rf"^does a lesion of {NERVE} (?:leave (?:the )?(?P<muscle>.+?) {WORKING}|spare (?:the )?(?P<muscle2>.+?))\W*$",
        "does {muscle} still work if the {nerve} is cut",
    ),
    wording(
        rf"^does a lesion of {NERVE} (?:leave|make|render) (?P<what>.+?) (?P<how>numb|weak|paraly[sz]ed)\W*$",
        "does {what} become {how} if the {nerve} is cut",
    ),
    wording(
        r"^is (?P<whole>pronation|supination)(?: of the foot)? (?P<parts>(?:(?:dorsi|plantar)flexion|(?:in|e)version"
        r"|a[bd]duction|[, ])+ and [a-z]+)\W*$",
        "does {whole} consist of {parts}",
    ),
    wording(
        r"^(?:is|are) (?P<what>[\w ]+?) (?P<how>lost|abolished|gone|paraly[sz]ed|weak|weakened|impaired|kept|spared|preserved"
        r"|intact) (?:in|of|after|with|by|from) (?:an? |the |complete |isolated )*"
        r"(?:(?P<palsy>(?:[a-z]+ ){1,3}?nerve) (?:palsy|lesion|injury|paralysis|damage)"
        rf"|(?:lesion|injury|palsy|paralysis|loss|section|damage)s? (?:of|to) {NERVE})\W*$",
        lambda found: (
            f"{'is' if found['how'] in KEPT else 'does'} {found['what']} {'preserved' if found['how'] in KEPT else 'go weak'} "
            f"if the {found['palsy'] or found['nerve']} is cut"
        ),
    ),
    wording(
        rf"^{MAY} {ASKER} (?:expect to )?(?:find|see|meet|encounter|locate|look for|place|put|list|count|include"
        rf"|(?:feel|palpate)(?: for)?(?= [^,]*(?:artery|pulse|dorsalis pedis|posterior tibial))) "
        rf"(?P<any>any |an? |some )?(?P<what>.+?) (?P<where>{WHERE} .+)$",
        lambda found: f"{'is there ' + found['any'] if found['any'] else 'is '}{found['what']} {found['where']}",
    ),
    wording(
        rf"^(?:can|could|may|should) (?P<what>[^,]*?\b(?:artery|pulse|dorsalis pedis)) be (?:\w+ly )?(?:felt|palpated|found"
        rf"|located"
        rf"|taken|detected|picked up) (?P<where>(?:\w+ly |just )?{WHERE} .+)$",
        "is {what} {where}",
    ),
    wording(
        rf"^{MAY} {ASKER} (?:count|regard|class|classify|describe|think of|consider|call|rank) (?P<what>.+?) "
        r"(?:as|to be) (?P<like>.+)$",
        lambda found: f"is {found['what']} {SAME_THING.sub('the same as', found['like'])}",
    ),
    wording(
        rf"^{MAY} {ASKER} (?:expect|anticipate) (?P<what>.+?) to (?P<be>be )?(?P<rest>.+)$",
        lambda found: f"{'is' if found['be'] else 'does'} {found['what']} {found['rest']}",
    ),
    wording(
        rf"^(?:does|do) (?P<what>.+?) (?:send|pass|run) (?:its|their) tendons? (?:down |forwards? |up )?(?P<where>"
        rf"(?:round|around|through|over|across|{WHERE}) .+)$",
        "does the tendon of {what} pass {where}",
    ),
    wording(
        r"^(?:is|was) it (?:really )?(?P<what>.+?) whose (?P<part>tendons?|belly|fibres|muscle|insertion|origin|artery|nerve) "
        r"(?:(?P<verb>is|are|can|has)\b )?(?P<rest>.+)$",
        lambda found: f"{found['verb'] or 'does'} the {found['part']} of {found['what']} {found['rest']}",
    ),
)
"""What is put in another order of words, of a whole text."""


def in_claim_terms(text: str) -> str:
    """Return a yes-or-no in the words in which it is judged.

    >>> in_claim_terms("Would you find the tibial nerve in the tarsal tunnel?")
    'is the tibial nerve in the tarsal tunnel?'
    >>> in_claim_terms("Would a cut deep peroneal nerve leave peroneus longus working?")
    'does peroneus longus still work if the deep peroneal nerve is cut'
    """
    text = replaced(text.strip(), SHORTER)
    return put_otherwise(text, ASKED) or text
