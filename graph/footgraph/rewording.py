"""The same question in plainer words: without politeness, asides and settings, statements turned into yes-or-no questions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from footgraph.matching import sentences
from footgraph.mentions import mentions_in
from footgraph.names import plain_word
from footgraph.patterns import Pattern, Sentences, Wordings, put_otherwise, replaced
from footgraph.questions import kinds_in
from footgraph.store import Store

ASIDE = Pattern(r"\s*\([^()]*\)")
TRUE_FALSE = Pattern(
    r"\s*[,:;.–-]?\s*\b(?:is (?:this|that|it) )?"
    r"(?:true(?: or|/|,)? false|t/f|t or f|correct or incorrect|right or wrong|yes or no|true|false|right|correct"
    r"|stimmt das)\b\s*\??\s*:?\s*"
)
OPENS = Pattern(r"^(?:is|are|does|do|did|can|could|has|have|was|were|will|would|ist|sind|hat|kann|haben)\b")
ASKS = Pattern(r"\b(?:which|what|who|whom|where|how many|name|list|give|identify|state|classify|welche[rsn]?|was|wer|wo)\b")
ORDINALS = frozenset(("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "only", "another", "other"))
IT = Pattern(r"\b(?:it|they|this|that one|he|she|this muscle|this nerve|this bone|this joint|this ligament|the muscle)\b")

OF_UNNAMED = Pattern(r"\b(?:what (?:is|does|has)|what's) (?:it|this|that|he|she)\b(?=.*\b(?:called|have|got)\b|\W*$)")
"""Words that ask what something is called that was only described, or what somebody has: no name stands for that."""


ANY = Pattern(
    r"^\W*(?:(?:is|are) there|(?:do|does|is|are|can|has|have)(?= (?:any|some)\b)|gibt es)\s+"
    r"(?:(?:any|some|an?|eine?n?)\s+)?(.+)$",
    re.I | re.S,
)
"""A question whether there is anything of a kind that meets conditions."""


OF_A_KIND = Pattern(
    r"^\W*(does|do|did|can) (.+?\b(?:(?:supply|innervate|have|cross|move|join|support|contain)s?"
    r"|(?:arise|originate|begin|start|insert|end|attach) (?:from|on|onto|in|into|to))) (?:any |some |an? )?(\w+)\W*$"
)
"""'Does the sural nerve supply muscles' asks whether there are any that it supplies."""


HAS_ANY = Pattern(
    r"^\W*(?:does|do|has|have) (?:the )?(.+?) (?:have |got )?(?:any|an?|some) (\w+) "
    r"(attached|attaching|inserting|inserted|arising|fixed|fastened|anchored|attachments?|origins?"
    r"|insertions?)(?: (?:to|on|onto|from|into)(?: it| them)?)?\W*$"
)
"""'Does the talus have any muscle attached to it' asks whether there is any."""
ARISES = ("arising", "origin", "origins")


def asks_why(text: str) -> bool:
    """Tell whether a question asks for a reason, which no description is."""
    return bool(re.match(r"\W*(?:why|how come|for what reason|warum|wieso|weshalb)\b", text, re.IGNORECASE))


def whether_any(store: Store, text: str) -> str:
    """Return the question that asks which, of one that asks whether any of a kind does; an empty text for other questions.

    'Is there a joint between the cuboid and the navicular' is yes if 'which joint between ...' has an answer.
    """
    if found := OF_A_KIND.match(text):
        last = mentions_in(store, found[3])
        if len(last) == 1 and "kind" in last[0].senses and not last[0].ids and mentions_in(store, found[2])[0].ids:
            return f"which {found[3]} {found[1]} {found[2]}"
    if found := HAS_ANY.match(text):
        return f"which {found[2]} {'arising from' if found[3].lower() in ARISES else 'attached to'} {found[1]}"
    found = ANY.match(text)
    mentions = mentions_in(store, found[1]) if found else []
    if not found or not mentions or "kind" not in mentions[0].senses or mentions[0].ids or len(mentions) < 2:
        return ""
    return f"which {found[1]}"


BETWEEN = Pattern(
    r"^\W*between (which|what) ((?:\w+ )?bones|tarsals|metatarsals) (?:is|are|does|do|lies|lie) (.+?)"
    r"(?: lie| found| situated| located| stretch(?:ed)?| run| pass| extend| span)?\s*\??$"
)
JOINED = Pattern(r"joint|articulation|syndesmosis|ligament|membrane|symphysis")
THING = r"the same(?: (?:thing|muscle|bone|nerve|structure|ligament|artery|vein|joint|one))?"
SAME = Pattern(rf"^is (.+?) {THING} as (.+?)\s*\??$|^are (.+?) and (.+?) {THING}\s*\??$")
CHIEF_END = (
    r"(?:main|chief|principal|primary|most important) (?:bony )?(?:target |distal |proximal )?"
    r"(insertion|origin|attachment|target|ending|landing)(?: bone| points?| sites?| place)?"
)
CHIEF_END_OF = Pattern(
    rf"^\W*(?:(?:what|which|name|give|where)(?: bone)?(?: is| are)? )?(?:the )?{CHIEF_END} (?:of|for) (.+?)"
    r"(?:,? (?:the|an?|that) (?:(?:bony|hard) )?(?:bump|knob|lump|prominence|bone|landmark)\b[^?]*)?\W*$"
)
CHIEF_END_LAST = Pattern(
    rf"^\W*([\w .-]{{2,40}}?)(?:'s\b|\W+(?:where is |what is |which is )?(?:its |the )?) ?{CHIEF_END}\W*(?:which bone\W*)?$"
)
CHIEF_PART = Pattern(
    r"\bbone (?:receiving|that receives|which receives|receives|taking|that takes|gets|for) (?:the )?(?:main|chief"
    r"|principal|primary|greater) "
    r"(part|insertion|slip|bulk|attachment) (?:of|from) (?:the )?(.+?)(?: tendon)?\W*$"
)
CHIEF_BONE = Pattern(
    r"\b(?:main|chief|principal|primary|most important) (bone|tarsal bone|tarsal) (?:(?:on|to|into|in|at|from) which"
    r"|that|where) "
    r"(.+?) (inserts?|ends?|lands?|attach(?:es)?|arises?|originates?|finish(?:es)?|is attached|goes)(?: (?:on|to|into"
    r"|in))?\W*$"
)
ENDS_SO = {"origin": "arise", "arises": "arise", "arise": "arise", "originates": "arise", "originate": "arise"}
"""How muscles begin; in all other words they end."""


def chief_end(muscle: str, word: str) -> str:
    """Return the question on which bone a muscle mainly ends, or from which it mainly arises."""
    verb = ENDS_SO.get(word.lower(), "insert")
    return f"{'from' if verb == 'arise' else 'on'} which bone does {muscle} mainly {verb}"


BONY = Pattern(r"\b(proximal|distal|upper|lower|near|far) bony (?=attachment|end|origin|insertion|anchor)")
"""'The proximal bony attachment' is the bone at the proximal attachment."""
HOW_VERBS = {
    "supported": "supports",
    "maintained": "supports",
    "stabilised": "supports",
    "stabilized": "supports",
    "held up": "supports",
    "innervated": "innervates",
}
HOW_DONE = Pattern(rf"^how (is|are) (.+?) ({'|'.join(HOW_VERBS)})\s*\??$")
KIND_IN_BRACKETS = Pattern(
    r"^(?P<what>(?!.*\b(?:which|what|how many|name)\b)[^?()]{6,60}?) "
    r"\((?:the )?(?P<kind>bones|muscles|nerves|ligaments|tendons|joints|arteries)(?: only)?\)\W*$"
)
"""'Components of the lateral arch (bones)'."""
PARTS_OF = Pattern(r"^(?:the )?(?:components?|parts?|constituents?|elements?|members?|make-?up) of\b ?")
HEADS_OF = Pattern(
    r"\b(?:both|the two|all|the three|the four|each|the) (?:of the )?(?:heads|bellies|slips|tendon slips|tendinous slips"
    r"|fibres|fibers) of (?:the )?"
    r"(?=[\w -]{3,40}?\b(?:arise|originate|insert|attach|attached|end|start|come|spring|supplied|innervated|receive|land"
    r"|go|run|finish|reach|fixed|anchored|joined)s?\b)"
)
"""What both heads of a muscle do, the muscle does."""
PART_OF_WHICH = Pattern(
    r"\b(?:the )?(?:(?:lateral|medial|plantar|dorsal|upper|lower|back|front|outer|inner|posterior|anterior|proximal"
    r"|distal|under),? ){0,2}"
    r"(?:base|bases|side|sides|surface|surfaces|underside|undersurface|shaft|shafts|aspect|aspects|border|half|third"
    r"|two[- ]thirds|tuberosity|tubercle)"
    r" of (?=(?:which|what|how many|two|three|four)\b)"
)
"""'On the base of which metatarsal' asks on which metatarsal."""
PART_LEFT_OPEN = Pattern(
    r"\b(to|on|onto|into|in|from|at) (?:the )?(?:(?:lateral|medial|plantar|dorsal|back|upper|lower|outer|inner|posterior"
    r"|anterior|proximal|distal|under),? ){0,2}(?:base|side|surface|shaft|tuberosity|back|front|border|aspect|margin|half|third)"
    r" of(?: the)?\W*$"
)
VIA_TENDON = Pattern(
    r" (?:through|via|by (?:way|means) of|by) (?:the |its |their )?(?:(?:achilles|calcaneal|heel) tendon"
    r"|tendo (?:calcaneus|achillis))\b"
)
"""By which tendon a muscle reaches its bone: 'attached to the calcaneus through the Achilles tendon'."""
ATTACHED = Pattern(r"\b(?:attach|insert|insertion|end|fix|anchor|reach|join)\w*\b")
LANDS = Pattern(r"(?<=\w )land(s?)(?=\W*$| on (?:which|what)\b)")
"""Where a tendon lands it inserts; whoever lands on his foot does not."""
WHOSE_TENDONS = Pattern(
    r"\b(from|on|onto|in|into|to|around|round|of|through|by) (?:whose|which muscle['’]s|what muscle['’]s) "
    r"(?:(?:two|three|four|both) )?tendons?\b"
)
HAS = r"(?:ha(?P<s>s)|have|having|with) (?:its|their|an?|the) (?:own )?"
ENDS_HAD: Wordings = (
    (
        Pattern(rf"\b{HAS}tendons? (?=(?:behind|in front of|under|beneath|below|through|between)\b)"),
        lambda found: "passes " if found["s"] else "pass ",
    ),
    (
        Pattern(
            rf"\b{HAS}origin (?:on|in|at|from) (?P<from>.{{3,50}}?) (?P<and>and|but) "
            r"(?:its|their|an?|the) insertion (?:on|in|into|at|to)\b"
        ),
        lambda found: f"arise{found['s'] or ''} from {found['from']} {found['and']} insert{found['s'] or ''} on",
    ),
    (
        Pattern(r"\b((?:insert|attach|end)(?:s|ed)?) (?:on|in|to|at|into) the toes\b"),
        r"\1 on the phalanges",
    ),
    (
        Pattern(r"\b(?:lies?|are found|sits?|are located|live|stay) (?:entirely |wholly )?in the foot(?: itself)?(?=\W*$)"),
        "are intrinsic muscles of the foot",
    ),
)
"""What a muscle has: an origin here and an insertion there, a tendon behind the ankle; where it lies."""
BRANCH_OF_WHICH = Pattern(
    r"\b(?:is|are) (?:a|an|the) (?:[\w-]+ ){0,3}?"
    r"(branch|branches|tributary|continuation|part|shelf|ledge|process|end) (of|from) (which|what)\b"
)
"""'It is the longest cutaneous branch of which nerve' asks of which it is a branch."""
END_OF = {"end": "continuation", "shelf": "part", "ledge": "part", "process": "part"}
ALL_EXCEPT = Pattern(
    r"^all (?:of (?:these|the following) )?(?:structures |muscles |nerves |ligaments |bones )?(.+?) except\s*[:–-]?\s*(.+)$",
    re.I | re.S,
)
"""'All belong to the lateral ligament except: ...' asks which of a list does not."""
ENDS = (
    r"(?:inserted|inserts?|attached|attach(?:es)?|arises?|originates?|ends?|takes? origin|fixed|anchored|comes?|springs?"
    r"|starts?)"
)
WHERE_ON = Pattern(
    rf"^(?:(?P<topic>.{{2,40}}?)\s*[:,–-]\s*)?(?:from )?where (?:exactly )?(?:on|from|in) (?:the )?(?P<bone>[\w ]{{3,30}}?) "
    rf"(?:is|does|do|are) (?P<what>.+?) (?P<verb>{ENDS})(?: (?:on|from|to))?\W*$"
)
OF_BONE = {
    "femoral": "femur",
    "tibial": "tibia",
    "fibular": "fibula",
    "calcaneal": "calcaneus",
    "talar": "talus",
    "navicular": "navicular",
    "cuboid": "cuboid",
}
"""Adjectives of bones, by which an end of a muscle is told."""
END_ON_BONE = Pattern(
    rf"^(?:(?:what|where) is )?(?:the )?(?:(?P<topic>[^:?,]{{2,40}}?)(?:'s)?(?: muscle)?\s*[:,–-]?\s+(?:the )?)?"
    rf"(?P<bone>{'|'.join(OF_BONE)}) (?P<verb>origin|insertion|attachment)s?(?: (?:of|for) (?P<what>.+?))?\W*$"
)
"""'Popliteus: femoral attachment', 'tibial origin of soleus'."""
ON_BONE = {"inserted": "inserted on", "insert": "inserted on", "inserts": "inserted on", "insertion": "inserted on"}
TAG = r"(?:is|are|was|does|do|did|has|have|can|will)(?:n['’]t| not) (?:it|they|he|she|there|that)"
CLAIM = Pattern(
    rf"^([^?]+?)[,.;:–-]?\s*\b(?:{TAG}|(?:(?:is|am) (?:that|this|it|i) )?(?:right|correct|true|so)(?: or (?:not"
    rf"|wrong|false))?|yes or no|agree[d]?|stimmt(?: das|'s)?|oder)\s*\?+$"
)
"""What is claimed, and asked whether it is so: 'EHB inserts on the distal phalanx, right?'."""
CONTINUES = Pattern(
    r"^(.+?) (?:continues|goes on|carries on|is continued)(?: \w+){0,4}? as (?:the )?(?:which|what)\b.*$"
    r"|^(?:as|into) (?:which|what)(?: artery| vessel| vein| nerve)? (?:does|do|is|are) (.+?) (?:continued?|go on|run on"
    r"|carry on)\W*$",
    re.I | re.S,
)
GAP = r"(?:(?:where|what|which)(?: (?:bones?|place))?|\.{2,}|…|_+)"
RUNS = r"(?:runs?|goes|go|pass(?:es)?|extends?|stretch(?:es)?|spans?|reach(?:es)?|leads?)"
ENDS_ASKED = Pattern(
    rf"^(?:(.+?)(?:\W+{RUNS})?\W+from:? {GAP},? to {GAP}\W*$"
    rf"|from {GAP} to {GAP} (?:does|do|is|{RUNS}) (.+?)(?: {RUNS})?\W*$"
    r"|(?:(?:what|which|where) are )?(?:the )?(?:two |both )?(?:bony )?ends of (.+?ligaments?)\W*$"
    r"|(?:on|onto|to|into|at) (?:which|what)(?: two)? bones? (?:does|do) (.+?ligaments?) (?:insert|end|attach)\W*$"
    r"|(.+?ligaments?)\W+(?:(?:which|what) bones?(?: are| lie| is)? at )?(?:(?:its|the) )?(?:two |both )?(?:bony )?ends\W*$)"
)
"""'Lisfranc ligament: from ... to ...' asks to what it is attached."""
CALLERS = (
    r"(?:doctors?|anatomists?|surgeons?|clinicians?|physicians?|podiatrists?|physios?|physiotherapists?|orthopaedists?"
    r"|radiologists?"
    r"|scientists?|medics|textbooks|people|lay ?(?:man|men|person|people)|runners|we|you|they|anatomy books)"
)
SORT_OF_NAME = (
    r"(?:(?:latin or|official|proper|correct|scientific|medical|anatomical|technical|formal|modern|full|real|current|preferred"
    r"|exact|actual|lay|common|everyday|popular|other|another|anderer|alternative|older|old|former|second|usual|clinical"
    r"|plain english|english"
    r"|eponymous|layman['’]?s|laymen['’]?s|lay person['’]?s|layperson['’]?s|doctor['’]?s|doctors['’]?|clinician['’]?s"
    r"|anatomist['’]?s|familiar|colloquial|vernacular|homely|short|shorter|shortened|fancy|posh)(?: or| and)? )"
)
NAME_WORD = r"(?:names?|terms?|words?|expression|designation)"
NAME_OF = rf"(?:the |its |their |an? )?(?:{SORT_OF_NAME}+{NAME_WORD}|synonyms?|aka)"
NAME_ASKED = Pattern(
    rf"^(?:what (?:do|does|would) (?:the |an? |most |your )?{CALLERS} (?:usually |commonly |often )?(?:call|name"
    r"|term) (?P<called>.+?)"
    rf"|(?:what(?:'s| is| are)|which is|give|state|name|tell me)? ?{NAME_OF} (?:for|of) (?P<of>.+?)(?: is)?"
    rf"|(?P<topic>.+?)[:,;–-]+ *(?:what(?:'s| is) |give |state |name )?{NAME_OF}(?: (?:for|of) (?:it|this|that)(?: \w+)?)?"
    rf"|(?:by |under )?(?:(?:what|which) {SORT_OF_NAME}*{NAME_WORD}) (?:is|are|does|do|has|have) "
    r"(?P<by>.+?)(?: (?:also |better )?(?:known(?: by| as)?|called|named|go by|have|goes by))?"
    r"|(?:how|what) else (?:is|are) (?P<else>.+?) (?:also |better )?(?:known(?: by| as)?|called|named|termed)"
    r"|(?P<aka>[^:?,]{3,60}?),? (?:aka|a\.k\.a\.?)|what is the name of (?P<noch>.+?) noch"
    r"|(?P<better>.+?) (?:is|are) (?:better|more properly|formally|officially|technically|properly|correctly|otherwise|nowadays"
    r"|popularly|familiarly|colloquially|generally|often"
    r"|now|more commonly|commonly|anatomically|medically|usually|today) (?:known|called|named|termed)(?: as)?(?: what| the| an?)?"
    r"|(?P<named>.+?)[:,;–-]+ *(?:what is )?(?:the |its )?eponym"
    r"|(?:what is )?(?:the |an? )?eponym (?:for|of) (?P<eponym>.+?))\W*$",
    re.I | re.S,
)
"""'What do doctors call the heel bone', 'spring ligament: official name' ask what something named or described is called."""
NAMED_IN = Pattern(
    r"^(?:(?P<nick>[^,:?]+?) (?:is|are) (?:often |also |sometimes |usually )?(?:nicknamed|dubbed)(?: what| the)?"
    r"|what nick-?name (?:has|have|does|do|is|are) (?P<nicks>.+?)(?: have| known by| given)?"
    r"|in (?:(?:plain|everyday|ordinary|lay|simple|common) )+(?:english|language|terms|words|speech|parlance),? (?:what is )?"
    r"(?P<plain>(?!(?:which|what)\b)[^,:?]+?)(?: is| called| known as)*(?: the| an?| what)?"
    r"|what (?:is|are) (?P<often>[^,:?]+?) (?:commonly|popularly|colloquially|informally|familiarly) (?:called"
    r"|known as|termed|named))\W*$"
)
"""'In plain English the hallux is the', 'what is the calcaneal tendon commonly called'."""
INTO_WHICH = Pattern(
    r"^(?:in)?to (which|what|how many) (.+?) (?:is|are|does|do|can|may) (.+?) (?:(?:usually|often|commonly) )?(?:be )?(?:sub)?"
    r"(?:divided|divide|split|splits|parted|separate|separated|broken up|fork|classified|grouped)\W*$"
)
"""'Into which two bands does the bifurcate ligament split' asks for its two bands."""
MANY_OR_WHICH = {"how many": "how many"}
ALL_OF_THEM = Pattern(r",\s*(?:all (?:of them|two|three|four|five)|both(?: of them)?)\W*$")
"""'Parts of the deltoid ligament, all four' asks no more than for its parts."""
BY_CALLERS = Pattern(rf"\b(called|known|termed|named) by (?:the )?{CALLERS}\b")
THE_ONE = Pattern(
    r"^(?:(?:of|among) )?(?:the )?(?:two|three|four|five|[2-5]) (?P<noun>[\w-]+)[^:;,.?]*[:;,.?–-]+\s*"
    r"(?P<asks>(?:which|what|name|give|state)\b[^:;,?]*? )?the "
    r"(?P<side>medial|lateral|outer|inner|anterior|posterior|middle|larger|smaller|upper|lower|deep|superficial) one\b"
    r"(?P<rest>.*)$",
    re.I | re.S,
)
"""'The two sesamoids: the outer one lies in which tendon' leaves out the noun."""
CLASSED = Pattern(r"(?<= joint)(?= is | are )(?: is| are) (?:classed|classified|regarded|described) as(?: an?)?$")
"""'The subtalar joint is classed as a ...' asks for its type."""
CLASSIFIED = Pattern(
    r"^how (?:is|are|would you|do you|do we|can we|could you|should one|does one) (?:class(?:ify|ified) )?"
    r"(.+?)(?: class(?:ified|ify|ed))?\W*$",
    only=("classif", "classed"),
)
ACTIVE = {
    "supplied": "supplies",
    "innervated": "innervates",
    "served": "serves",
    "nourished": "nourishes",
    "drained": "drains",
    "supported": "supports",
    "formed": "forms",
    "covered": "covers",
    "roofed": "covers",
    "crossed": "crosses",
}
OTHER_NAME = Pattern(
    r"^(.+?)(?: (?:is|are)|\s*[:,–-]) (?:the |an? )?(?:eponym|synonym|abbreviation|short|slang|(?:lay |slang )term|byname|"
    r"(?:older|old|former|lay|other|another|common|popular|nick) ?name)s? (?:for|of)(?: (?:the )?(?:which|what)\b.*|\W*)$",
    re.I | re.S,
)
BLANKS = Pattern(r"(?:(?:the|an?) )?(?:\.{2,}|…|_{2,})(?:\s*(?:,|;|&|and|,\s*and)\s*(?:(?:the|an?) )?(?:\.{2,}|…|_{2,}))+")
"""Several blanks in a row: '... are ___ and ___'."""
TYPE_BLANK = Pattern(
    r"^(?:by type,? )?(?:the )?(.+? (?:joint|syndesmosis)) is (?:classed as )?an? (?:\.{2,}|…|_+|what|which)"
    r"(?:(?: type of| kind of)? (?:joint|articulation))\W*$"
)
"""'The ankle joint is a ... joint'."""
BLANK = Pattern(r"^(?!.*\b(?:which|what|who|how|name)\b)(.{8,}?)\s*(?:\.{2,}|…|_{2,})\s*[.?]?$", re.I | re.S)
"""A sentence whose end is left blank: 'the groove of the cuboid lodges the tendon of ...'."""
OF_WHAT = Pattern(r"\b(tendon|muscle|nerve|artery|vein|bone|joint|ligament|layer|compartment)s? (?:of|called) *(?:the)?$")
MEETS = Pattern(r"\barticulat\w+(?: \w+ly)? with$")
"""What bones do with bones."""
PARTS_OF_IT = Pattern(
    r"^([^:?.,]{2,60}?)\s*[:,–-]\s+(?:its|their)\s+([^?]+?)\W*$"
    r"|^(?:of |from )?(?:which|what) ((?:\w+ )?parts) (?:do|does|has|have) (.+?)(?: consist| have)?(?: of)?\W*$"
)
"""'Bifurcate ligament: its two parts', 'of which parts does it consist'."""
OF_WHICH = Pattern(r"^(?:an? |the )?((?:\w+ )?branch|continuation|tributary|part) of (which|what) (\w+) (?:is|are) (.+?)\W*$")
"""'Branch of which artery is the fibular artery'."""
OF_WHICH_BRANCH = Pattern(
    r"^(?:so )?of (which|what) (\w+) (?:is|are) (.+?) (?:mainly |mostly )?(?:an? |the )?"
    r"((?:\w+ )?(?:branch(?:es)?|tributar(?:y|ies)|continuation))\W*$"
)
"""'Of which nerve is the sural nerve a branch'."""
BY_WHICH = Pattern(
    r"^by ((?:which|what) (?:\w+ )?(?:ligaments?|retinacul(?:um|a)|arter(?:y|ies)|vessels?|bands?|bones?)) (is|are) (.+?) "
    r"((?:mainly |mostly )?(?:\w{3,}ed|held|fed|torn|bound|kept|given off)(?: down| up| together| in place| back)?)\W*$"
)
"""'By which ligament is inversion limited' asks the same as 'inversion is limited by which ligament'."""
BRANCHES_OFF = Pattern(
    r"^(?:from|off|out of|by) (?:(?:which|what) (?:parent )?(?:(?P<kind>artery|nerve)|vessel|trunk|source"
    r"|parent) (?:does|do|is|are) "
    r"(?P<one>.+?) (?:branch(?:ed|ing)?|come|split|stem|spring|fork|derived?|given)"
    r"|what (?:does|do|is|are) (?P<two>.+?) (?:branch|split|fork|given))(?: off| away| out)?\W*$"
)
"""'From which artery does the fibular artery branch off', 'off what does it branch'."""
TYPE_LAST = Pattern(
    r"^(?P<what>[^?]{4,50}?)\s*[,:;–-]\s*(?:which |what )?(?:(?:synovial |fibrous )?joint |(?:synovial|fibrous) )?"
    r"(?:(?:sub)?type|kind|class|classification|variety|sort)"
    r"(?: of (?:synovial )?joint)?\W*$"
)
"""'Distal tibiofibular joint: type'."""
FRAGMENT = Pattern(
    r"^([^:?.]{2,60}?)\s*[:,–-]\s*(?:(?:its|the|all|two|three|four) )*"
    r"((?:terminal )?branches|(?:\w+ )?parts|components|constituents|tributaries|continuation|contents?)\W*$"
)
"""'Anterior tibial artery: continuation'."""
FROM_WHICH = Pattern(r"^([^:?.]{2,60}?)\s*[:–-]\s*from (which|what) (artery|nerve|vein|vessel)\W*$")
SERVED_BY = Pattern(
    r"^(?!.*\b(?:which|what|who|how|name|list)\b)(.{6,}?) (?:is|are) "
    r"(?:mainly |mostly |chiefly )?(supplied|innervated|served|nourished|drained|supported|formed|covered|roofed|crossed) "
    r"(by|from|into|to)\W*$",
    re.I | re.S,
)
"""A sentence that breaks off after its verb: 'the skin of the heel is supplied by'."""
NOT_A_KIND = Pattern(r",? (?:but |and )?not (?:the )?(?:tendons|nerves|arteries|vessels|bones|muscles|ligaments|veins)\W*$")
"""'The second layer: muscles, not tendons' asks for the muscles."""
ITS_NERVE = Pattern(
    r"\b(?:has|have|with) (?:the )?(.{4,40}? nerve) as (?:its|their) (?:own )?(?:motor |only |main )?"
    r"(?:nerve|supply|nerve supply|innervation)\b"
)
SIGNS = Pattern(
    r"\b(?:numb\w*|weak\w*|cannot|can't|unable|loss|lost|drop|normal|intact|after|injur\w*|fractur\w*|damag\w*|cut|hurt"
    r"|pain\w*|"
    r"risk|block\w*|compress\w*|trap\w*|syndrome|tingl\w*|paraly\w*|palsy|no|not|except|but)\b",
)
"""Words of cases, of lesions and of denials, in which 'nerve' at the end asks for more than what supplies."""
NERVE_LAST = Pattern(
    r"^([^?:;,]{3,60}?)\s*[:;,–—-]+>?\s*(?:(?:what|which|whose|the|its|their|motor|sensory|skin|cutaneous|supplying|name"
    r"|and) )*"
    r"(?:nerve(?: supply)?|innervation)(?: of supply| is it)?\W*$"
)
"""A topic with nothing after it but that its nerve is asked: 'dorsiflexors of the ankle: nerve'."""
PLACE_FIRST = Pattern(
    r"^((?:[\w-]+ ){0,4}?(?:layer|compartment)\b(?: of (?:the )?\w+)?)\s*[:,;–-]\s*(?:who|what|which(?: (?:muscles?|ones?))?) "
    r"(?:there |in it |of them )?((?:is|are|has|have|gets?|can|takes?|receives?|belongs?|lacks?|supplied|innervated|on|"
    r"with)\b.+)$"
)
"""'Second layer: who is supplied by the medial plantar nerve?' asks for muscles of the place named first."""
PLACE_AND_NERVE = Pattern(
    r"^([^:?,]*\b(?:layer|compartment|sole|dorsum|calf|leg)\b[^:?,]*?)\s*(?:,|;|\+|&|/|\band\b|–|-)\s*((?:[\w-]+ ){1,4}?nerve)"
    r"\s*[:?,;–-]+\s*(?:which|what|name the|who)\b(?!.*\bnot\b)(?: muscles?\b| one\b)?[^?]{0,30}\??$"
)
"""'First layer of the sole, lateral plantar nerve: which muscle fits both?' gives two conditions before it asks."""
VERBS = ("is", "are", "has", "have", "get", "gets")
WHO_IN = Pattern(
    r"^who (?:in|of|on|from|at) (?:the )?(.{4,40}?(?:compartment|layer|sole|calf|leg|dorsum|foot)) ((?:is|are|gets?|has|"
    r"have)\b.+)$"
)
OF_ONE = Pattern(
    r"^of (?:the )?([\w -]{4,40}?), (?:the|that) (?:one|ones|muscle|muscles) (?:that |which )?((?:on|with|under|for|is|"
    r"are|has|have|gets?|\w+s|\w+ed)\b.+)$"
)
"""'Of the lumbricals, the one on the medial plantar nerve' asks which of them it is."""
THE_ONLY = Pattern(
    r"^(?:name|give|state|identify|(?:which|what) (?:is|are)) the (?:only|sole(?! of\b)|"
    r"single) (?P<kind>(?:muscle|nerve|tendon|bone|artery|joint|ligament)\b)?(?=\w+ | )"
)
"""'Name the only lumbrical supplied by ...' asks which it is."""
ALL_OPENS = Pattern(r"^all (?:of )?(?:the )?(?!.*\b(?:which|what|except|but|is|are)\b)(?=\w+ ?\w* (?:muscles|nerves)\b)")
"""'All the sole muscles of the medial plantar nerve' asks which they are."""
HOW_MANY_LAST = Pattern(
    r"^(?!.*\b(?:which|what)\b)(.{3,60}?) (?:(has|have|holds?|shows?)|(?:contain|compris|possess|includ|encompass)(?:es|s|e)?"
    r"|consists? of|is made up of|is divided into|divides into|is composed of) (?:altogether )?how many (.+?)\s*\?*$"
)
"""'The sole has how many layers'."""
PART_OF_WHAT = Pattern(
    r"^(?:what(?:['’]s| is| are) (?P<one>(?:the )?[\w -]{3,50}?) (?:an? )?(?:part|end|portion|projection) of"
    r"|of what (?:is|are) (?P<two>(?:the )?[\w -]{3,50}?) (?:an? )?(?:part|end|portion|projection)"
    r"|what does (?P<three>(?:the )?[\w -]{3,50}?) belong to)\s*\?*$"
)
"""'What is the sustentaculum tali part of': the whole is asked for."""
TOTAL = Pattern(r"^(?:the )?total (?!number|amount|count|length|range|number)([\w -]+?)\s*\?*$")
NUMBER_LAST = Pattern(
    r"^([\w -]{3,60}?)\s*(?:[,:–-]?\s+(?:(?:give|state|what is|name) )?"
    r"(?:the )?(?:usual |textbook |normal |total |correct )*(?:number|count"
    r"|how many)(?: of them"
    r"| (?:per|in (?:each|one|a|every|the)) (?:human )?foot)?(?: please| in total)?|[,:–-]\s*(?:in )?total)\s*[?.]*$"
)
"""'Phalanges in the little toe, textbook number?'."""
COUNTED_AS = Pattern(
    r"^(?:counting|treating|taking|regarding|considering|reckoning) [^,?]{3,60}? (?:separately|apart|as (?:a "
    r"|an )?(?:separate |single |distinct )?(?:one|muscles?|bones?|unit)),\s+|"
    r",?\s*(?:if )?(?:counting|treating|taking|regarding|considering) [^,?]{3,60}? (?:separately|apart|as (?:a"
    r" |an )?(?:separate |single |distinct )?(?:one|muscles?|bones?|unit))(?=\W*$)"
)
"""What is to be counted as one of its own, as it is here."""


def first_wording(text: str) -> str:
    """Return a text in the order of words in which it is read.

    What asks yes or no of something named first gets the name in its place ('SSV: does it run ...'), and 'between which
    bones is' becomes 'which bones join'.

    >>> first_wording("Between which bones is the Lisfranc joint?")
    'which bones does the Lisfranc joint join'
    """
    text = ALL_OF_THEM.sub("", text)
    text = BY_CALLERS.sub(lambda found: found[1], text)
    text = BONY.sub(r"bony \1 ", HEADS_OF.sub("", text))
    text = COUNTED_AS.sub("", text)
    text = PART_OF_WHICH.sub("", text)
    if not ASKS.search(text):
        text = PART_LEFT_OPEN.sub(lambda found: f"{found[1]} which bone", text)
    if ATTACHED.search(text):
        text = VIA_TENDON.sub("", text)
    text = LANDS.sub(lambda found: f"insert{found[1]}", text)
    text = WHOSE_TENDONS.sub(lambda found: f"{found[1]} the tendons of which muscle", text)
    text = replaced(text, ENDS_HAD)
    text = NOT_A_KIND.sub("", text)
    text = THE_ONLY.sub(lambda found: f"the only {found['kind']}" if found["kind"] else "which ", ALL_OPENS.sub("which ", text))
    text = ITS_NERVE.sub(lambda found: f"supplied by the {found[1]}", text)
    text = filled(BRANCH_OF_WHICH.sub(part_of_which, text))
    return put_otherwise(text, REWORDINGS) or text


DENIES = Pattern(r"\b(?:not|no|never|nor|neither|without)\b|n['’]t\b")
"""Words of a denial: whether one is true is not asked by asking what it denies."""


def filled(text: str) -> str:
    """Return a sentence that breaks off, or ends in a blank, as the question for what is missing.

    >>> filled("the groove of the cuboid lodges the tendon of ...")
    'the groove of the cuboid lodges the which tendon'
    >>> filled("The two chief invertors of the foot are ___ and ___.")
    'The two chief invertors of the foot are what'
    """
    if found := TYPE_BLANK.match(text.strip()):
        return f"what type of joint is the {found[1]}"
    text = BLANKS.sub("___", text)
    if found := SERVED_BY.match(text.strip()):
        verb = found[2].lower()
        return f"{'which nerve' if verb == 'innervated' else 'what'} {ACTIVE[verb]} {found[1]}"
    if not (found := BLANK.match(text.strip())):
        return text
    said = found[1].rstrip(" :,")
    if CLASSED.search(said):
        return f"what type of joint is {CLASSED.sub('', said)}"
    if last := OF_WHAT.search(said):
        return f"{OF_WHAT.sub('', said).rstrip()} which {last[1]}"
    return f"{said} which bones" if MEETS.search(said) else f"{said} what"


def part_of_which(found: re.Match[str]) -> str:
    """Return 'is a part of which' of what is a shelf or end of a bone, 'continuation' of the end of a nerve or vessel."""
    of_bone = re.match(r"\s*bone\b", found.string[found.end() :], re.I)
    what = "part" if of_bone else END_OF.get(found[1].lower(), found[1])
    return f"is a {what} {found[2]} {found[3]}"


OTHER_WORD = Pattern(r"\b(?:another|other|alternative|anderer|synonyms?|aka|a\.k\.a|else|noch)\b")


def name_asked(found: re.Match[str]) -> str:
    """Return the question what something is called, or which other names it has where others are asked for."""
    named = next(filter(None, found.groups()))
    return f"another name for {named}" if OTHER_WORD.search(found[0]) else f"what is {named} called"


def the_one(found: re.Match[str]) -> str:
    """Return a question with the noun that 'the outer one' leaves out."""
    rest = found["rest"].strip(" ?.!:")
    asks = found["asks"] or ("" if rest else "what is ")
    return f"{asks}the {found['side']} {plain_word(found['noun'].lower())} {rest}".strip()


def claimed(found: re.Match[str]) -> str:
    """Return a claim that is to be judged as a question; an empty text where it is a question already."""
    return (
        ""
        if ASKS.search(found[1]) or OPENS.match(found[1]) or DENIES.search(found[1].replace("but not", ""))
        else turned(found[1])
    )


def landmark_asked(found: re.Match[str]) -> str:
    """Return the question to which landmarks of a bone a muscle is attached; an empty text where no muscle is told."""
    muscle = found["topic"] or found["what"]
    if not muscle or "ligament" in muscle.lower():
        return ""
    bone = OF_BONE.get(found["bone"].lower(), found["bone"])
    return f"which bony landmarks of the {bone} is {muscle} {ON_BONE.get(found['verb'].lower(), 'attached to')}"


ONCE_CALLED = Pattern(
    r"^(?:which|what) (?:muscle|bone|nerve|artery|vein|ligament|joint|tendon|structure) (?:used to be|was|has been"
    r"|had been|is) "
    r"(?:(?<=is )(?:formerly|previously|once) |(?<!is )(?:(?:formerly|previously|once|sometimes|earlier|originally"
    r"|traditionally) )?)"
    r"(?:called|known as|named|termed) (?:the )?([^?,]+?)(?: in (?:older|old) (?:books|texts|terminology))?\W*$"
)
"""'Which muscle used to be called flexor accessorius?'"""


REWORDINGS: Sentences = (
    (ALL_EXCEPT, lambda found: f"{found[2]}: which of these does not {found[1]}"),
    (WHERE_ON, landmark_asked),
    (END_ON_BONE, landmark_asked),
    (KIND_IN_BRACKETS, lambda found: f"which {found['kind']} {PARTS_OF.sub('make up ', found['what'])}"),
    (HOW_MANY_LAST, lambda found: f"how many {found[3]} does {found[1]} have"),
    (PART_OF_WHAT, lambda found: f"{found['one'] or found['two'] or found['three']} is part of what"),
    (TOTAL, lambda found: f"how many {found[1]} are there"),
    (NUMBER_LAST, lambda found: f"how many {found[1]} are there"),
    (CHIEF_END_OF, lambda found: chief_end(found[2], found[1])),
    (CHIEF_END_LAST, lambda found: chief_end(found[1], found[2])),
    (CHIEF_PART, lambda found: chief_end(found[2], found[1])),
    (CHIEF_BONE, lambda found: chief_end(found[2], found[3])),
    (ONCE_CALLED, lambda found: f"what is {found[1]}"),
    (OTHER_NAME, lambda found: f"what is {found[1]}"),
    (CONTINUES, lambda found: f"what is the continuation of {found[1] or found[2]}"),
    (ENDS_ASKED, lambda found: f"what is {next(filter(None, found.groups()))} attached to"),
    (NAME_ASKED, name_asked),
    (NAMED_IN, lambda found: f"what is another name for {next(filter(None, found.groups()))}"),
    (INTO_WHICH, lambda found: f"{MANY_OR_WHICH.get(found[1].lower(), 'what are the')} {found[2]} of {found[3]}"),
    (THE_ONE, the_one),
    (CLASSIFIED, lambda found: f"what type of joint is {found[1]}"),
    (CLAIM, claimed),
    (SAME, lambda found: f"is {found[1] or found[3]} {found[2] or found[4]}"),
    (HOW_DONE, lambda found: f"what {HOW_VERBS[found[3].lower()]} {found[2]}"),
    (BETWEEN, lambda found: f"{found[1]} {found[2]} does {found[3]} {'join' if JOINED.search(found[3]) else 'lie between'}"),
    (PARTS_OF_IT, lambda found: f"{found[2] or found[3]} of {found[1] or found[4]}"),
    (OF_WHICH, lambda found: f"{found[4]} is a {found[1]} of {found[2]} {found[3]}"),
    (OF_WHICH_BRANCH, lambda found: f"{found[3]} is a {found[4]} of {found[1]} {found[2]}"),
    (BY_WHICH, lambda found: f"{found[3]} {found[2]} {found[4]} by {found[1]}"),
    (
        BRANCHES_OFF,
        lambda found: f"{found['one'] or found['two']} is a branch of {'which ' + found['kind'] if found['kind'] else 'what'}",
    ),
    (TYPE_LAST, lambda found: f"what type of joint is {found['what']}"),
    (FRAGMENT, lambda found: f"{found[2]} of {found[1]}"),
    (FROM_WHICH, lambda found: f"which {found[3]} does {found[1]} arise from"),
    (WHO_IN, lambda found: f"which muscles of {found[1]} {found[2]}"),
    (OF_ONE, lambda found: f"which of the {found[1]} {found[2] if found[2].split()[0] in VERBS else f'is {found[2]}'}"),
    (NERVE_LAST, lambda found: "" if SIGNS.search(found[1]) else f"which nerve supplies {found[1]}"),
    (PLACE_FIRST, lambda found: f"which muscles of {found[1]} {found[2]}"),
    (PLACE_AND_NERVE, lambda found: f"which muscles of {found[1]} are supplied by {found[2]}"),
)
"""How questions in other orders of words are put in the order in which they are read; the first that fits."""


def reworded(store: Store, text: str) -> Iterator[str]:
    """Yield plainer forms of a question, those that leave out least first.

    What is left out holds no name of a structure, no motion and no denial that the rest does not hold too.
    """
    seen = {text}
    for form in (*statements(text), *without_asides(text), *asking_parts(store, text)):
        plain = " ".join(form.split())
        if plain and plain not in seen and keeps_sense(store, text, plain):
            seen.add(plain)
            yield plain


def without_asides(text: str) -> Iterator[str]:
    """Yield the text without what stands in brackets, and with it as a part of its own."""
    if ASIDE.search(text):
        plain = ASIDE.sub("", text)
        yield plain
        yield from statements(plain)


def statements(text: str) -> Iterator[str]:
    """Yield a statement that is to be judged as a yes-or-no question: 'true or false: soleus flexes the knee'."""
    if re.search(r"\b(?:not|no|never)\b|n't\b", text, re.IGNORECASE):
        return  # whether a denial is true is not read
    if TRUE_FALSE.search(text):
        rest = TRUE_FALSE.sub(" ", text).strip(" ?.:,")
        if rest and not re.search(r"\b(?:which|what|who|how many)\b", rest, re.IGNORECASE):
            yield rest if OPENS.match(rest) else turned(rest)
    elif (
        "?" in text
        and not (ASKS.search(text) or OPENS.match(text) or len(sentences(text)) > 1)
        and re.search(r"\s[-–]\s|,", text)
    ):
        rest = re.sub(r"\s[-–]\s|,\s", " ", text)
        yield f"is {rest}"


IDENTITY = Pattern(
    r"^(?P<described>the (?:[\w-]+ )*(?:that|which) .+) (?P<is>is|are) "
    r"(?P<one>(?:(?!\b(?:that|which|not|by|in|on|from|to)\b)[^,;])+)$",
    re.I,
)
"""'The muscle that everts the foot is fibularis longus.'"""


def turned(statement: str) -> str:
    """Return a statement as a question: 'plantaris is constant' as 'is plantaris constant'."""
    if same := IDENTITY.match(statement):
        return f"{same['is']} {same['one']} {same['described']}"
    verb = re.search(r"\b(is|are|has|have|can|does|do)\b", statement)
    said = f"{verb[1]} {statement[: verb.start()]}{statement[verb.end() :]}" if verb else f"does {statement}"
    return " ".join(said.split())


def asking_parts(store: Store, text: str) -> Iterator[str]:
    """Yield the sentence or clause that asks, alone, and with the name that it stands for in the place of 'it'."""
    parts = sentences(text)
    clauses = [clause for part in parts for clause in re.split(r",\s+(?=\w)", part)]
    for some in (parts, clauses):
        if len(some) < 2:
            continue
        for place, part in enumerate(some):
            if OPENS.match(part.strip()) or ASKS.search(part):
                others = " ".join(one for n, one in enumerate(some) if n != place)
                names = names_not_asked(store, others, part)
                if len(names) == 1 and IT.search(part) and len(part.split()) > 3 and not OF_UNNAMED.search(part):
                    yield IT.sub(names[0], part, count=1)
                yield part


def names_not_asked(store: Store, others: str, part: str) -> list[str]:
    """Return the names in the other sentences, without those of the very kind that a part asks for."""
    named = [mention for mention in mentions_in(store, others[:300]) if mention.ids]
    kinds = {mention.senses["kind"] for mention in mentions_in(store, part[:300]) if "kind" in mention.senses and not mention.ids}
    left = [mention.words for mention in named if not kinds_in(store, mention.ids[0]) & kinds]
    return left if len(left) == 1 else [mention.words for mention in named]


def keeps_sense(store: Store, text: str, plain: str) -> bool:
    """Tell whether a plainer form still holds every structure, motion and denial of the text."""

    def told(words: str) -> set[str]:
        found: set[str] = set()
        for mention in mentions_in(store, words[:300]):
            found |= set(mention.ids[:1]) | (ORDINALS & set(mention.words.split()))
            found |= {
                mention.senses[sense] for sense in ("motion", "agent", "not") if sense in mention.senses and not mention.ids
            }
        return found

    return told(text) <= told(plain)
