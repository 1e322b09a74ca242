"""How people say what moves: the tip of a toe, the outer edge of the foot, up on the toes, stays clear of the knee."""

from __future__ import annotations

import re

from footgraph.patterns import Pattern, Wordings, replaced

YOUR = r"(?:the |my |your |his |her |our |one's |a |an )?"
BIG = r"(?:big|great|first) toes?|hallux|halluces"
OTHERS = (
    r"(?:(?:four |4 )?(?:lateral|outer|lesser|small|smaller|little)(?: four)?|second to fifth|other(?: four)?"
    r"|fifth"
    r"|fourth|third"
    r"|second|little|pinky|baby|small) toes?|toes? (?:2|two|ii) ?(?:to|through|-|–) ?(?:5|five|v)|toes?"
)
FOUR = (
    r"(?:(?:four |4 )?(?:lateral|outer|lesser|small|smaller|little|other)(?: four)?|second to fifth|four) toes"
    r"|toes (?:2|two|ii) ?(?:to|through|-|–) ?(?:5|five|v)"
)
TOE = rf"(?:{BIG}|{OTHERS})"
JOINT_NAMES = {
    "tip": r"(?:tip|end|last|final|terminal|far|farthest|furthest|outermost|most distal|nail) "
    r"(?:joints?|bones?|phalan(?:x|ges)|segments?|parts?)|distal phalan(?:x|ges)|(?:very )?(?:tips?|ends?)",
    "middle": r"(?:middle|mid|in-between) (?:joints?|bones?|segments?|parts?|knuckles?)|middle phalan(?:x|ges)",
    "base": r"(?:base|root|knuckle|near|first|basal) (?:joints?|knuckles?)|knuckles?|proximal phalan(?:x|ges)",
}
"""Which joint of a toe is meant by its parts: the last is moved at the DIP joint, or the IP joint of the big toe."""
ANY_JOINT = "|".join(JOINT_NAMES.values())
BENDS = r"(?:bend|bent|curl|flex|straighten|extend|exten[ds]|hook|claw|crook|lift|rais|pull|curv|cock|tuck|dig|press|mov)\w*"
PART_OF_TOE = Pattern(
    rf"\b(?:the )?({ANY_JOINT}) (?:of|in) {YOUR}({TOE})\b|\b({TOE})(?:'s|s')? (?:at |in |by )?(?:their |its "
    rf"|the )?({ANY_JOINT})\b",
    re.I,
    needs=("tip", "end", "last", "final", "joint", "phalan", "knuckle", "bone", "segment", "part"),
)
BENT_THERE = Pattern(
    rf"\b{BENDS}\b",
    re.I,
    needs=(
        *("bend", "bent", "claw", "cock", "crook", "curl", "curv", "dig", "extend", "extens", "flex", "hook"),
        *("lift", "mov", "press", "pull", "rais", "straighten", "tuck"),
    ),
)
IS_PLACE_OF_ENDING = Pattern(
    r"\b(?:insert\w*|attach\w*|ends? (?:on|in|at)|arise\w*|reach\w*|goes|go|run|runs|lands?)\b",
    re.I,
    needs=(
        *("arise", "attach", "end at", "end in", "end on", "ends at", "ends in", "ends on", "go", "insert"),
        *("land", "reach", "run"),
    ),
)
"""Words by which a phalanx is where a tendon ends, and no part that moves."""

EDGES = {"out": r"outer|outside|lateral|little[- ]toe", "in": r"inner|inside|medial|big[- ]toe"}
EDGE_LIFTED = Pattern(
    rf"\b(?:lift|rais|elevat|pull|hik|tilt|bring)(e?s|ing|e)?(?: up)? {YOUR}"
    rf"(?:({EDGES['out']})|({EDGES['in']})) (?:edge|border|side|margin|rim) of {YOUR}(?:foot|feet"
    r"|sole)(?: up(?:wards?)?)?",
    re.I,
    needs=("edge", "border", "side", "margin", "rim"),
)
"""To lift the outer edge of the foot is to evert it."""
INWARDS = (
    r"in(?:wards?|side)?|medial(?:ly|wards?)?|to(?:wards)? (?:the )?(?:mid-?line|middle|other (?:foot|sole))"
    r"|towards each other"
)
OUTWARDS = r"out(?:wards?|side)?|lateral(?:ly|wards?)?|away from (?:the )?(?:mid-?line|middle|other (?:foot|sole))|sideways"
LOOKS = r"(?:look|fac|point|turn|tilt|aim|roll)(?:e?s|ing|e|ed)?"
SOLE_LOOKS = Pattern(
    rf"\b(?<!of )(?<!of the )(?:(?:turn|tilt|roll|twist|swing|mak|let|bring|get|mov)(?:e?s|ing|e)? )?"
    rf"{YOUR}soles?(?: of {YOUR}(?:foot|feet))?"
    rf"(?: is| are)? (?:to |so (?:that )?it )?(?:{LOOKS} )?(?:(?P<inw>{INWARDS})|(?P<out>{OUTWARDS}))\b",
    re.I,
    needs=("sole",),
)
"""'Turns the sole to look outwards', 'the sole faces medially'."""
TOE_RAISED = Pattern(
    rf"\b(?:cock|pull|lift|rais|bring|tip)(e?s|ing|e)? (?:up(?:wards?)? {YOUR}({TOE})"
    rf"|{YOUR}({TOE}) (?:up(?:wards?)?"
    r"(?: (?:off|from) (?:the )?(?:floor|ground|bed|table))?|off (?:the )?(?:floor|ground|bed|table))\b)",
    re.I,
    needs=(" up", " off"),
)
TOE_PRESSED = Pattern(
    rf"\b(?:push|press|dig|driv|forc)(e?s|ing|e)? {YOUR}({TOE}) (?:down(?:wards?)?\b|(?:firmly )?(?:in|on"
    rf"|against)(?:to)? (?:the )?"
    r"(?:floor|ground|insole|table|sand))(?: (?:in|on|against)(?:to)? (?:the )?(?:floor|ground))?",
    re.I,
    needs=("push", "press", "dig", "driv", "forc"),
)
ORDINALS = ("first", "second", "third", "fourth", "fifth")
ORDINAL_OF = {
    way: nth
    for nth, *ways in zip(
        ORDINALS,
        ("1", "2", "3", "4", "5"),
        ("1st", "2nd", "3rd", "4th", "5th"),
        ("one", "two", "three", "four", "five"),
        strict=True,
    )
    for way in ways
}
COUNT = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5}
NTH = r"(?:first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th)"
RANGE = Pattern(
    rf"\btoes (?:nos?\.? )?([1-5]|one|two|three|four|five) ?(?:to|through|-|–) ?([1-5]|one|two|three|four|five)\b"
    rf"|\b({NTH}) (?:to|through) (?:the )?({NTH}) toes\b",
    re.I,
    needs=("toes",),
)
NEIGHBOURS = (
    r"(?:the )?(?:second|others?|rest|lesser|middle|midline|mid-line|axis|its neighbours?|fourth)(?: ones?"
    r"| toes?| of (?:the )?(?:toes|foot))?"
)
TOES_DRAWN = Pattern(
    rf"\b(?:pull|drag|tug|mov|draw|bring|press|push|tak|carr|swing|forc|squeez|clos)(?:e?s|ies|ing|y"
    rf"|e)? {YOUR}((?:{NTH} toe and )*{TOE})"
    r"(?: over| across| in| out| outwards?| sideways| inwards?)?,? (?:(?P<to>towards?\b|nearer to|closer to"
    r"|together\b"
    rf"|up against)"
    rf"|(?P<off>away from|apart from|off))(?: ?{NEIGHBOURS})?"
    r"(?! (?:the )?(?:big|great|first|little|fifth|hallux|which|what))",
    re.I,
    needs=("toward", "away from", "nearer", "closer", "together", "apart", "against", " off"),
)
"""To draw toes towards the second is to adduct them, away from it to abduct them."""
BIG_IN = Pattern(
    rf"\b(?:pull|mov|draw|bring|push|tak|carr|swing)(?:e?s|ies|ing|y|e)? {YOUR}((?:big|great|first) toe"
    r"|hallux)(?: over"
    rf"| across| in| inwards?)?,? "
    r"(?:medially|to(?:wards?)? (?:the )?(?:mid-?line of the body|other foot)|away from (?:the )?(?:second"
    r"|others?|rest"
    r"|lesser|little|small)(?: toes?| ones?)?)",
    re.I,
    needs=("medially", "midline", "mid-line", "other foot", "away"),
)
"""To draw the big toe towards the other foot is to abduct it."""
LITTLE_OUT = Pattern(
    rf"\b(?:pull|mov|draw|bring|push|tak|carr|swing|wiggl)(?:e?s|ies|ing|y|e)? {YOUR}((?:little|fifth|pinky|baby|small) toe)"
    r" (?:outwards?|sideways|laterally|out(?: to (?:the |one )side)?|to (?:the |one )side|away)\b",
    re.I,
    needs=("out", "side", "lateral", "away"),
)
ON_TIPTOE = Pattern(
    r"\b(?!(?:go|goes|going|com\w+) to (?:the |my |your )?toes)(?:stand|stood|go|gets?|getting|ris|com|walk|rais"
    r"|danc|balanc)(?:s|es|e|ing)?(?: \w+self)?(?: up)? (?:on|onto|upon|to) "
    rf"{YOUR}(?:(?:tips?|ends?) of {YOUR}?toes|tip-?toes?|tip toes?|toes|balls? of {YOUR}(?:foot|feet))\b",
    re.I,
    needs=("toe", "ball"),
)
CASE = Pattern(
    r"\b(?:cannot|can't|can not|unable|nerve|root|reflex|exercise|test\w*|not)\b",
    re.I,
    needs=("can't", "exercise", "nerve", "not", "reflex", "root", "test", "unable"),
)
"""Words beside which standing on the toes is a sign that descriptions tell of, or an exercise."""
OPPOSITES = {
    "invertors?": "evert",
    "inverters?": "evert",
    "inversion": "evert",
    "evertors?": "invert",
    "everters?": "invert",
    "eversion": "invert",
    "dorsi-?flexors?": "plantarflex",
    "dorsi-?flexion": "plantarflex",
    "plantar ?-?flexors?": "dorsiflex",
    "plantar ?-?flexion": "dorsiflex",
    "supinators?": "evert",
    "pronators?": "invert",
}
"""What is done by those who oppose a movement."""
TO_SHIN = Pattern(
    rf"\b(?:pull|draw|bring|bend|lift|flex|mov|rais|point|tip)(e?s|ing|e)? {YOUR}(?:(?:top|front|back"
    rf"|tips?) of )?{YOUR}(?:foot|feet|ankles?|forefoot|toes)"
    rf" (?:up(?:wards?)? |back )?(?:towards?|to) {YOUR}(?:shins?|shin ?bone|knees?|nose|face|head|body|leg"
    r"|tibia)\b",
    re.I,
    needs=("toward", " to "),
)
OPPOSES = Pattern(
    r"\b(?:oppos(?:e|es|ing)|(?:is|are) (?:the |an )?(?:antagonists? (?:of|to)|opposed to)|antagonists? (?:of|to)"
    r"|counteracts?|(?:works?|acts?|pulls?) against"
    rf"|antagoni[sz]es?|balances?) (?:the )?(?:foot |ankle )?({'|'.join(OPPOSITES)})\b(?! (?:hallucis|digitorum"
    r"|digiti))",
    re.I,
    needs=("oppos", "antagoni", "counteract", "against", "balance"),
)
"""What opposes the invertors everts."""
SHARED_BY = Pattern(
    r"^(?P<both>(?:the )?[\w -]{3,40}? (?:and|&) [\w -]{3,40}?)\W+(?:are |act as |work as |both )?(?:synergists?"
    r"|partners?|team|help each other|work together|cooperate)"
    r" (?:for|in|at|during|on) (?:which|what) (?:movements?|actions?|motions?)\W*$"
    r"|^(?:at|in|during|for) (?:which|what) (?:movements?|actions?|motions?) (?:do|are) (?P<of>.+?) "
    r"(?:work|act|pull|come|team|cooperate|help|synergists?|partners?|agree)(?: (?:together|up|each other))?\W*$"
    r"|^(?:(?:working |acting )?together,? )(?P<with>.+?) (?:perform|produce|do|give|cause|carry out"
    r"|bring about) (?:which|what) (?:movements?|actions?|motions?)\W*$",
    re.I,
    needs=("synerg", "together", "partner", "team", "cooperate", "help", "agree"),
)
"""The movement in which two muscles work together is one that both perform."""
RATHER = Pattern(
    r",? (?:rather than|instead of|as opposed to|in place of|in contrast to) "
    r"(?=(?:invert|evert|dorsiflex|plantar ?flex|flex|exten|abduct|adduct|supinat|pronat)\w*\b)",
    re.I,
    needs=("rather", "instead", "opposed", "place", "contrast"),
)
BIG_JOINT = r"(?:the )?(?P<joint>knee|ankle)(?: joint)?"
CLEAR_OF = Pattern(
    r"\b(?:(?:(?:stays?|keeps?|is|are|remains?) (?:well )?(?:clear|free|short) of|bypass(?:es)?|avoids?|spares?"
    r"|misses"
    r"|skips?|leaves out"
    r"|(?:never|does not|doesn't|do not|don't) (?:reach(?:es)?|get(?:s)? to|pass(?:es)?|act(?:s)? (?:on|at|upon)"
    r"|bend(?:s)?|move(?:s)?|span(?:s)?|touch(?:es)?"
    r"|cross(?:es)?|work(?:s)? (?:on|at)|have (?:any |an )?(?:action|effect|influence) (?:on|at))"
    r"|(?:has|have|having) no(?:thing to do with| (?:action|effect|influence|power)(?: (?:on|at|over))?)"
    r"|without (?:any |an )?(?:action|effect|influence) (?:on|at)|without (?:crossing|moving|bending|acting on))"
    rf"(?: the movement of)?) {BIG_JOINT}(?: at all)?\b(?! (?:reflex|jerk))",
    re.I,
    needs=("knee", "ankle"),
)
"""A muscle that stays clear of the knee does not cross it."""
ONLY_AT = Pattern(
    r"\b(?:act(?:s|ing)?|work(?:s|ing)?|cross(?:es|ing)?|mov(?:es?|ing)|span(?:s|ning)?|effects?"
    r"|affects?)(?: (?P<first>only|solely|just|exclusively))?"
    rf"(?: (?:on|at|over|upon))? {BIG_JOINT}(?P<last> (?:only|alone|exclusively))?(?=\W*$|,|\)| and (?:not"
    r"|belongs?|is"
    rf"|lies)| but)",
    re.I,
    needs=("only", "solely", "just", "alone", "exclusively"),
)
OTHER_JOINT = {"knee": "ankle", "ankle": "knee"}
ASKS_WHICH = Pattern(r"\b(?:which|what|who|name|list|muscles?)\b(?!.*\b(?:true|right|correct)\b)", re.I)
BIARTICULAR = Pattern(
    r"\b(?:(?:two|2|double)[- ]joint(?:ed)?|bi-?articular|di-?arthric)((?: \w+){0,2} muscles?"
    r"(?: (?:of|in) (?:the )?(?:\w+ ){0,2}?(?:calf|leg|compartment|triceps surae))?)"
    r"|\b(muscles? (?:that |which )?(?:cross|span|act on|work on|pass over)(?:es|s)?) (?:two|both) (?:large |big "
    r"|major )?joints\b(?!:)",
    re.I,
    needs=("joint", "articular", "arthric"),
)
OF_JOINTS_LAST = Pattern(
    r"(?<=[a-z] )(?:a )?(?:(?P<two>(?:two|2|double)[- ]joint(?:ed)?|bi-?articular)|(?:one|single|1)[- ]joint(?:ed)?"
    r"|(?:mono|uni)-?articular)"
    r"(?: muscles?)?(?=\W*$)",
    re.I,
    needs=("joint", "articular"),
)
"""'Is soleus biarticular', 'which calf muscles are biarticular'."""
MONOARTICULAR = Pattern(
    r"\b(?:(?:one|single|1)[- ]joint(?:ed)?|(?:mono|uni)-?articular)((?: \w+){0,2} (?:muscles?|head|part|belly))",
    re.I,
    needs=("joint", "articular"),
)
CONTRACTS = Pattern(
    r"^(?:what|which)(?: \w+)? (?:happens?|occurs?|results?|is seen)(?: (?:to|at|in|of) (?P<where>[^,]{3,20}?))? "
    r"(?:when|if|as|on|from|upon) (?:contraction of |you (?:contract|tense|tighten) )?(?P<one>.+?)"
    r"(?: (?:contracts?|shortens?|tightens?|fires?|pulls?|works?|is contracted|acts?))?(?: alone)?\W*$",
    re.I,
    needs=("contract", "shorten", "tighten", "tense", "fires", "pull", "acts"),
)
DOES_WHAT = Pattern(
    r"^(?!.*\b(?:which|who|where|how)\b)([\w ]{3,40}?)\W+(?:does|do) what(?: (?:movements?"
    r"|actions?))?(?: (?P<where>(?:to|at|on) .{3,50}?))?\W*$",
    re.I,
    needs=("what",),
)


INTO_GROUND = Pattern(
    r"(?<=\w) (?:in|on|against)(?:to)? the (?:floor|ground|sand"
    r"|insole)\b",
    re.I,
    needs=("floor", "ground", "sand", "insole"),
)
NOT_AS_FAR = Pattern(
    r"\b(?:does not|doesn't|do not|don't|never) (?:reach(?:es)?|touch(?:es)?|extends? to|goes? (?:up |as far )?to"
    r"|gets? to|come(?:s)? from) the (?=femur|thigh ?bone|tibia|fibula|shin ?bone)",
    re.I,
    needs=("femur", "bone", "tibia", "fibula"),
)
PASSIVE = Pattern(
    r"\bfoot (?:is |being )?(?:pulled|turned|lifted|moved|bent|pointed|drawn|tilted) (up|down|in"
    r"|out)(?:wards?)?(?:,? and (?:at the same time )?(up|down|in|out)(?:wards?)?)?\b",
    re.I,
    needs=("foot",),
)
"""'Foot pulled up and out' tells of movements as 'dorsiflexes and everts' does."""
MOVED_TO = {"up": "dorsiflexes", "down": "plantarflexes", "in": "inverts", "out": "everts"}
CALF_WITH_KNEE = Pattern(
    r"\b(?:seated |sitting )?(?P<one>stretching (?:of )?(?:the |my |your )?calf|(?:calf|heel"
    r"|wall)[- ](?:stretch(?:es"
    r"|ing)?|raises?|rises?"
    r"|drops?)|raising (?:the |your )?heels?"
    r"|leaning (?:at|against|on) (?:the |a )?wall)(?: \w+){0,2}? with (?:the |an? |your "
    r"|both )?(?:knees? (?:kept )?(?P<how>bent|flexed|straight|extended)|(?P<so>bent|flexed|straight"
    r"|extended) knees?)"
    r"(?: (?:to|at) \d+ degrees)?"
    r"|\b(?P<knee>bent|flexed|straight|extended)[- ](?:knees?|leg|legged|kneed) (?P<what>calf stretch(?:es|ing)?"
    r"|wall stretch(?:es)?|heel drops?)",
    re.I,
    needs=("knee", "leg"),
)
TOE_IS_DRAWN = Pattern(
    rf"\b{YOUR}({BIG}|(?:little|fifth|pinky|baby|small) toe) (?:is |being )?(?:pulled|drawn|moved|brought|pushed"
    rf"|dragged)(?: over)? "
    rf"(?:(?P<to>towards?)|(?P<off>away from)) {NEIGHBOURS}",
    re.I,
    needs=("toward", "away"),
)
PUSH_OFF_BIG = Pattern(
    r"\b(?:(?:gives|makes|does|provides|delivers) (?:the |a )?)?(?:(?:last |final )?push(?:es"
    r"|ing)?(?:[- ]off)?(?: you)?(?: \w+)?"
    r" (?:with|through|by|from|of) (?:the |your |my )?(?:big|great) toe|(?:last |final )?(?:big"
    r"|great)[- ]toe push(?:[- ]off)?)"
    r"(?: (?:when|as|while|at|in|during) (?:you )?(?:walk(?:ing)?|step(?:ping)? off|run(?:ning)?|toe[- ]off"
    r"|(?:the )?end of stance|push[- ]off))?",
    re.I,
    needs=("push",),
)
"""To push off with the big toe is to bend its end against the ground."""
FOOT_LET_DOWN = Pattern(
    rf"\b(?:lets?|letting|sets?|puts?) {YOUR}(?:fore)?foot down(?: (?:gently|slowly|softly|smoothly))?(?: (?:to"
    r"|on"
    rf"|onto) the (?:ground|floor))?",
    re.I,
    needs=(" down",),
)
OVER_ONE_JOINT = Pattern(
    r"\b(?:cross(?:es)?|acts?|works?|moves?|spans?)(?: (?:on|at|over))? (?:only|just) (?:one|a single) joint"
    r"(?=.*\b(?:superficial|triceps|achilles)\b)|(?<=superficial calf muscle )(?:cross(?:es)?|acts?"
    r"|spans?)(?: (?:on|at"
    r"|over))? (?:only|just) (?:one|a single) joint",
    re.I,
    needs=("joint",),
)
STANDING = Pattern(r"\bstanding (?=(?:calf|heel) (?:raise|rise))", re.I, needs=("standing",))
COUNTED = Pattern(
    r"\b(metatarsal|toe|lumbrical)( bone)? (one|two|three|four|five|i|ii|iii|iv|v)\b(?! (?:heads|bones"
    r"|muscles|tendons|joints))",
    re.I,
    needs=(
        *("five", "lumbrical ", "metatarsal bone", "metatarsal four", "metatarsal i", "metatarsal one"),
        *("metatarsal three", "metatarsal two", "metatarsal v", "toe bone", "toe four", "toe i", "toe one"),
        *("toe three", "toe two", "toe v"),
    ),
)
MOVED = (
    r"(?P<motion>dorsi ?flex|evert|invert|plantar ?flex|flex|extend|abduct|adduct|lift|rais)(?:es|s|ing|e)?"
    r"(?P<what> the (?:foot|ankle|[a-z]+ toes?|toes|hallux))?"
)
AGAINST = Pattern(
    rf"\b(?:resisted )?{MOVED} (?:up |out |in |down )?(?:against|with) (?:the |your |my |an? )?"
    r"(?P<load>(?:elastic|resistance|rubber|exercise|stretchy) (?:band|tubing)|thera-?band|band|resistance"
    r"|(?:examiner's |your |my )?(?:finger|hand|thumb))\b",
    re.I,
    needs=("band", "resistance", "finger", "hand", "tubing", "thumb"),
)
"""A movement against a load: an exercise where muscles are trained, and no more than the movement where they are tested."""
TRAINS = Pattern(
    r"\b(?:train|strengthen|work|exercis|load|target"
    r"|build)\w*",
    re.I,
    needs=("train", "stren", "work", "exerc", "load", "target", "build"),
)
BANDS = {"evert": "eversion with a band", "invert": "inversion with a band", "dorsiflex": "dorsiflexion with a band"}
TESTED_BY = Pattern(
    r"\b(muscles?|tendons?) (?:is |are )?(?:being )?(?:tested|checked|examined|assessed) (?:by|when|in|with"
    r"|if)(?: you"
    rf"| the patient)? (?={MOVED})",
    re.I,
    needs=("tested", "checked", "examined", "assessed"),
)
HARDEST = Pattern(
    r"\b(?:works? (?:the )?hardest|(?:do|does|doing) (?:most of|the most of|the bulk of|the brunt of) (?:it"
    r"|the work"
    r"|that|the job))\b",
    re.I,
    needs=("hardest", "most of", "bulk", "brunt"),
)
THE_FOOT = Pattern(r"(?<=flex|vert)(e?s|ing)? the foot(\s*[:,;–-]+\s*)(?=(?:\w+ )?muscles?\b)", re.I, needs=("the foot",))
"""'Inverts the foot: muscles' does not ask for the muscles of the foot."""


def in_movements(text: str) -> str:
    """Return a text with what people say of movements in the terms of the field.

    >>> in_movements("who curls the tips of the small toes?")
    'who curls the DIP joints of the lesser toes?'
    >>> in_movements("it bends the end joint of the big toe")
    'it bends the IP joint of big toe'
    >>> in_movements("what lifts the outside edge of the foot")
    'what everts the foot'
    >>> in_movements("which calf muscle stays clear of the knee?")
    'which calf muscle does not cross the knee joint?'
    """
    text = replaced(text, REWORDINGS)
    if BENT_THERE.search(text) and not IS_PLACE_OF_ENDING.search(text):
        text = PART_OF_TOE.sub(joint_of_toe, text)
    if re.search(r"flex|exten|curl|bend|grip|hook|claw|dig", text, re.I):
        text = INTO_GROUND.sub("", text)
    if not CASE.search(text) and not re.search(r"\bligament|sprain|injur", text, re.I):
        text = PASSIVE.sub(lambda found: " and ".join(MOVED_TO[way.lower()] for way in found.groups() if way), text)
    text = THE_FOOT.sub(lambda found: f"{found[1] or ''}{found[2]}", text)
    return text if CASE.search(text) else ON_TIPTOE.sub("plantarflex the foot", text)


def in_exercises(text: str) -> str:
    """Return a text, its movements already in terms, with a movement against a load as the exercise or as that movement.

    >>> in_exercises("everting the foot against a band strengthens what?")
    'eversion with a band strengthens what?'
    >>> in_exercises("which muscle is tested by extending the big toe against resistance?")
    'which muscle that does extending the big toe?'
    """
    text = AGAINST.sub(against, text)
    return TESTED_BY.sub(lambda found: f"{found[1]} that does ", text)


def calf_exercise(found: re.Match[str]) -> str:
    """Return a stretch, raise or drop of the calf by the name that tells how the knee is held."""
    what = (found["one"] or found["what"]).lower()
    name = "heel drop" if "drop" in what else "calf stretch" if re.search("stretch|wall", what) else "heel raise"
    how = (found["how"] or found["so"] or found["knee"]).lower()
    return f"{name} with {'straight' if how in ('straight', 'extended') else 'bent'} knee"


def against(found: re.Match[str]) -> str:
    """Return a movement against a load as an exercise where it trains, else as no more than the movement."""
    motion = found["motion"].lower().replace(" ", "")
    if TRAINS.search(found.string) and motion in BANDS and "toe" not in (found["what"] or ""):
        return BANDS[motion]
    return found[0][: found.end("what" if found["what"] else "motion") - found.start()]


def joint_of_toe(found: re.Match[str]) -> str:
    """Return the joint of a toe that a part of it moves at."""
    part, toe = (found[1], found[2]) if found[1] else (found[4], found[3])
    which = next(which for which, names in JOINT_NAMES.items() if re.fullmatch(names, part, re.I))
    if re.fullmatch(FOUR, toe, re.I):
        toe = "lesser toes"
    if re.fullmatch(BIG, toe, re.I):
        return f"the {'MTP' if which == 'base' else 'IP'} joint of big toe"
    return f"the { {'tip': 'DIP', 'middle': 'PIP', 'base': 'MTP'}[which] } joints of the {toe}"


def ending(verb: str, end: str | None) -> str:
    """Return a verb with the ending that another had.

    >>> ending("flex", "es"), ending("invert", "ing"), ending("evert", "e")
    ('flexes', 'inverting', 'evert')
    """
    end = end or ""
    if end in ("s", "es", "ies"):
        return f"{verb}es" if verb.endswith("x") else f"{verb}s"
    return f"{verb}{end if end == 'ing' else ''}"


def each_toe(found: re.Match[str]) -> str:
    """Return some toes each by its name: 'third toe, fourth toe and fifth toe'; of the second to fifth the name of all four."""
    first, last = (
        ORDINALS.index(ORDINAL_OF.get(one.lower(), one.lower())) for one in (found[1] or found[3], found[2] or found[4])
    )
    if (first, last) == (1, 4) or first >= last:
        return found[0]
    return " and ".join(f"{ORDINALS[n]} toe" for n in range(first, last + 1))


def toe_raised(found: re.Match[str]) -> str:
    """Return a toe lifted as one extended; several that muscles lift are lifted whole, at their base joints."""
    toe = found[2] or found[3]
    whole = " at the MTP joints" if toe.lower() == "toes" and re.search(r"\bmuscles\b", found.string, re.I) else ""
    return f"{ending('extend', found[1])} the {toe}{whole}"


def toe_drawn(found: re.Match[str]) -> str:
    """Return toes drawn together or towards the second as adducted, away from it as abducted."""
    return f"{'adducts' if found['to'] else 'abducts'} the {found[1]}"


def opposed(found: re.Match[str]) -> str:
    """Return the movement that is the opposite of one named, where it is muscles that oppose it."""
    if re.search(r"\b(?:ligament|band|structure)", found.string, re.I):
        return found[0]
    return next(motion for name, motion in OPPOSITES.items() if re.fullmatch(name, found[1], re.I))


def done_by(found: re.Match[str]) -> str:
    """Return the question what a muscle does, at a place if one place is named."""
    where = f" {found['where']}" if found["where"] and "what" not in found["where"].lower() else ""
    return f"what does {found[1]} do{where}"


def joints_crossed(found: re.Match[str]) -> str:
    """Return 'biarticular' at the end of a question as what is crossed; whether something crosses one joint alone is not read."""
    asks = bool(ASKS_WHICH.search(found.string))
    if found["two"]:
        return f"{'muscles ' if asks else ''}crossing the knee joint and crossing the ankle joint"
    return "muscles that do not cross the knee joint" if asks else found[0]


def one_joint_only(found: re.Match[str]) -> str:
    """Return 'acts only on the ankle' as what is crossed and what is not, of the two large joints of the calf's muscles."""
    if not (found["first"] or found["last"]) or not ASKS_WHICH.search(found.string):
        return found[0]
    joint = found["joint"].lower()
    return f"cross the {joint} joint but do not cross the {OTHER_JOINT[joint]} joint"


TOES_PLANTARFLEXED = Pattern(
    r"\bplantar ?flex(?P<ending>es|ing|)(?= (?:the |your |my )?(?:(?:big|great|second|third|fourth|fifth|little|lesser|lateral"
    r"|small) )?(?:toes?|hallux)\b)",
    re.I,
    needs=("plantar",),
)
"""Toes that are plantarflexed are flexed."""
REWORDINGS: Wordings = (
    (TOES_PLANTARFLEXED, lambda found: f"flex{found['ending']}"),
    (RATHER, lambda found: " but does not "),
    (NOT_AS_FAR, lambda found: "is not attached to the "),
    (STANDING, lambda found: ""),
    (CALF_WITH_KNEE, calf_exercise),
    (TOE_IS_DRAWN, lambda found: f"{'adduct' if found['to'] else 'abduct'}s the {found[1]}"),
    (PUSH_OFF_BIG, lambda found: "flexes the IP joint of the big toe"),
    (FOOT_LET_DOWN, lambda found: "lowers the foot to the ground"),
    (OVER_ONE_JOINT, lambda found: "does not cross the knee joint"),
    (COUNTED, lambda found: f"{found[1]} {COUNT[found[3].lower()]}"),
    (HARDEST, lambda found: "mainly works"),
    (TO_SHIN, lambda found: f"{ending('dorsiflex', found[1])} the foot"),
    (OPPOSES, opposed),
    (SHARED_BY, lambda found: f"which movement is performed by both {found['both'] or found['of'] or found['with']}"),
    (EDGE_LIFTED, lambda found: f"{ending('evert' if found[2] else 'invert', found[1])} the foot"),
    (SOLE_LOOKS, lambda found: f"{'inverts' if found['inw'] else 'everts'} the foot"),
    (BIG_IN, lambda found: f"abducts the {found[1]}"),
    (RANGE, each_toe),
    (TOES_DRAWN, toe_drawn),
    (LITTLE_OUT, lambda found: f"abducts the {found[1]}"),
    (TOE_RAISED, toe_raised),
    (TOE_PRESSED, lambda found: f"{ending('flex', found[1])} the {found[2]}"),
    (CLEAR_OF, lambda found: f"does not cross the {found['joint'].lower()} joint"),
    (ONLY_AT, one_joint_only),
    (OF_JOINTS_LAST, joints_crossed),
    (BIARTICULAR, lambda found: f"{(found[1] or found[2]).strip()} crossing the knee joint and crossing the ankle joint"),
    (MONOARTICULAR, lambda found: f"{found[1].strip()} that does not cross the knee joint"),
    (CONTRACTS, lambda found: f"what does {found['one']} do{' at ' + found['where'] if found['where'] else ''}"),
    (DOES_WHAT, done_by),
)
