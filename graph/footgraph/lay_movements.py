"""How people say what moves: the tip of a toe, the outer edge of the foot, up on the toes, stays clear of the knee."""

from __future__ import annotations

import re

from footgraph.patterns import Pattern, Wordings, replaced
from footgraph.synonyms import NTH, ORDINAL_OF, ORDINALS, YOUR

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
    rf"|the )?({ANY_JOINT})\b"
)
BENT_THERE = Pattern(rf"\b{BENDS}\b")
IS_PLACE_OF_ENDING = Pattern(r"\b(?:insert\w*|attach\w*|ends? (?:on|in|at)|arise\w*|reach\w*|goes|go|run|runs|lands?)\b")
"""Words by which a phalanx is where a tendon ends, and no part that moves."""

EDGES = {"out": r"outer|outside|lateral|little[- ]toe", "in": r"inner|inside|medial|big[- ]toe"}
EDGE_LIFTED = Pattern(
    rf"\b(?:(?:lift|rais|elevat|pull|hik|tilt|bring)|(?:tip|draw|hitch|hoist|roll|turn|swing)(?=[^?.,;]* up(?:wards?)?\b))p?"
    rf"(e?s|ing|e)?(?: up)? {YOUR}(?:({EDGES['out']})|({EDGES['in']})) (?:edge|border|side|margin|rim) of {YOUR}(?:foot|feet"
    r"|sole)(?: up(?:wards?)?)?"
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
    rf"(?: is| are)? (?:to |so (?:that )?it )?(?:{LOOKS} )?(?:(?P<inw>{INWARDS})|(?P<out>{OUTWARDS}))\b"
    r"(?! (?:the|an?|which|what) )"
)
"""'Turns the sole to look outwards', 'the sole faces medially'."""
TOE_RAISED = Pattern(
    rf"\b(?:cock|pull|lift|rais|bring|tip)(e?s|ing|e)? (?:up(?:wards?)? {YOUR}({TOE})"
    rf"|{YOUR}({TOE}) (?:up(?:wards?)?"
    r"(?: (?:off|from) (?:the )?(?:floor|ground|bed|table))?|off (?:the )?(?:floor|ground|bed|table))\b)"
)
TOE_PRESSED = Pattern(
    rf"\b(?:push|press|dig|driv|forc)(e?s|ing|e)? {YOUR}({TOE}) (?:down(?:wards?)?\b|(?:firmly )?(?:in|on"
    rf"|against)(?:to)? (?:the )?"
    r"(?:floor|ground|insole|table|sand))(?: (?:in|on|against)(?:to)? (?:the )?(?:floor|ground))?"
)
ONE_OF_FIVE = r"(?:[1-5]|iv|i{1,3}|v|one|two|three|four|five)"
UP_TO = r"(?:st|nd|rd|th)? ?(?:\bto\b|\bthrough\b|\bthru\b|\bbis\b|-|–) ?(?:the )?"
SERIES = (
    r"(?:(?:toe|digit|lumbrical|metatarsal|cuneiform|(?:dorsal |plantar )?interosse(?:ous|us))s?|(?:dorsal |plantar )?interossei"
    r"|(?:mtp|pip|dip|ip) ?j(?:oint)?s?)"
)
RANGE = Pattern(
    rf"\b({SERIES}) (?:nos?\.? )?({ONE_OF_FIVE}){UP_TO}({ONE_OF_FIVE})\b"
    rf"|\b({NTH}|[1-5]){UP_TO}({NTH}) ({SERIES})\b"
)
"""Several of a series from one number to another: 'lumbricals two to four', 'second through fourth metatarsals'."""
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
    r"(?! (?:the )?(?:big|great|first|little|fifth|hallux|which|what))"
)
"""To draw toes towards the second is to adduct them, away from it to abduct them."""
BIG_IN = Pattern(
    rf"\b(?:pull|mov|draw|bring|push|tak|carr|swing)(?:e?s|ies|ing|y|e)? {YOUR}((?:big|great|first) toe"
    r"|hallux)(?: over"
    rf"| across| in| inwards?)?,? "
    r"(?:medially|to(?:wards?)? (?:the )?(?:mid-?line of the body|other foot)|away from (?:the )?(?:second"
    r"|others?|rest"
    r"|lesser|little|small)(?: toes?| ones?)?)"
)
"""To draw the big toe towards the other foot is to abduct it."""
LITTLE_OUT = Pattern(
    rf"\b(?:pull|mov|draw|bring|push|tak|carr|swing|wiggl)(?:e?s|ies|ing|y|e)? {YOUR}((?:little|fifth|pinky|baby|small) toe)"
    r" (?:outwards?|sideways|laterally|out(?: to (?:the |one )side)?|to (?:the |one )side|away)\b"
)
ON_TIPTOE = Pattern(
    r"\b(?!(?:go|goes|going|com\w+) to (?:the |my |your )?toes)(?:stand|stood|go|gets?|getting|ris|com|walk|rais"
    r"|danc|balanc)(?:s|es|e|ing)?(?: \w+self)?(?: up)? (?:on|onto|upon|to) "
    rf"{YOUR}(?:(?:tips?|ends?) of {YOUR}?toes|tip-?toes?|tip toes?|toes|balls? of {YOUR}(?:foot|feet))\b"
)
CASE = Pattern(r"\b(?:cannot|can't|can not|unable|nerve|root|reflex|exercise|test\w*|not)\b")
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
    r"|tibia)\b"
    rf"|\b(?:mov(?:e|es|ing) {YOUR}foot so (?:that )?)?{YOUR}toes (?:point|come|face|tip|go)(e?s|ing)? (?:up(?:wards?)? )?"
    rf"(?:towards?|to) {YOUR}shins?\b"
)
OPPOSES = Pattern(
    r"\b(?:oppos(?:e|es|ing)|(?:is|are) (?:the |an )?(?:antagonists? (?:of|to)|opposed to)|antagonists? (?:of|to)"
    r"|counteracts?|(?:works?|acts?|pulls?) against"
    rf"|antagoni[sz]es?|balances?) (?:the )?(?:foot |ankle )?({'|'.join(OPPOSITES)})\b(?! (?:hallucis|digitorum"
    r"|digiti))"
)
"""What opposes the invertors everts."""
TWO_MUSCLES = r"(?!(?:do|does|can|is|are)\b)(?:the |both )*[\w -]{3,40}?(?:,? and|,| &) [\w -]{3,40}?"
MOVEMENT = r"(?:[\w-]+ ){0,2}?(?:movements?|actions?|motions?|functions?|jobs?)"
LEAVING_OUT = r"(?:,? (?:besides|other than|apart from|except(?: for)?|in addition to) [\w -]+?)"
LEFT_OUT = Pattern(rf"{LEAVING_OUT}(?=\W*$|[,.] | (?:is|are|common|shared)\b)")
SHARED_BY = Pattern(
    rf"^(?P<both>{TWO_MUSCLES})\W+(?:are |act as |work as |both )?(?:synergists?"
    r"|partners?|team|help each other|work together|cooperate)"
    rf" (?:for|in|at|during|on) (?:which|what) {MOVEMENT}\W*$"
    rf"|^(?:at|in|during|for) (?:which|what) {MOVEMENT} (?:do|are) (?P<of>.+?) "
    r"(?:work|act|pull|come|team|cooperate|help|synergists?|partners?|agree)(?: (?:together|up|each other))?\W*$"
    r"|^(?:(?:working |acting )?together,? )(?P<with>.+?) (?:perform|produce|do|give|cause|carry out"
    rf"|bring about) (?:which|what) {MOVEMENT}\W*$"
    rf"|^(?P<have>{TWO_MUSCLES}) (?:(?:both )?(?:share|have)|agree in) (?:(?:which|what)|an?|one|the|their) {MOVEMENT}"
    rf"(?: in common)?{LEAVING_OUT}?(?:[.,:;]? (?:which|what|name it)(?: (?:one|is it))?)?\W*$"
    rf"|^(?:(?:which|what)(?: is| are)?(?: the)? |name the )?{MOVEMENT} (?:do|does|that) (?P<do>{TWO_MUSCLES})"
    rf" (?:(?:both )?share|(?:both )?have(?: in common)?|both (?:do|perform|produce)){LEAVING_OUT}?\W*$"
    rf"|^(?:(?:which|what)(?: is| are)?(?: the)? |name the )?{MOVEMENT}{LEAVING_OUT}? (?:is |are )?"
    rf"(?:common to|shared by|shared between) (?P<to>{TWO_MUSCLES})\W*$"
    rf"|^(?P<topic>{TWO_MUSCLES})(?: ?[:,–]| -) (?:the |their |its )?(?:common|shared|joint) {MOVEMENT}{LEAVING_OUT}?\W*$"
    rf"|^(?:what (?:is|are) )?(?:name )?(?:the )?(?:common|shared|joint) {MOVEMENT} of (?P<its>{TWO_MUSCLES}){LEAVING_OUT}?\W*$",
    only=("synerg", "together", "partner", "team", "cooperate", "help", "agree", "share", "common", "joint", "both"),
)
"""The movement in which two muscles work together is one that both perform."""


def shared_by(found: re.Match[str]) -> str:
    """Return the question which movement two muscles both perform, without what it says to leave out."""
    told = found.groupdict()
    both = next(told[name] for name in ("both", "of", "with", "have", "do", "to", "topic", "its") if told[name])
    but = LEFT_OUT.search(found.string)
    return f"which movement is performed by both {re.sub(r'^(?:the |both )+', '', both)}{but[0] if but else ''}"


RATHER = Pattern(
    r",? (?:rather than|instead of|as opposed to|in place of|in contrast to) "
    r"(?=(?:invert|evert|dorsiflex|plantar ?flex|flex|exten|abduct|adduct|supinat|pronat)\w*\b)"
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
    rf"(?: the movement of)?) {BIG_JOINT}(?: at all)?\b(?! (?:reflex|jerk))"
)
"""A muscle that stays clear of the knee does not cross it."""
ONLY_AT = Pattern(
    r"\b(?:act(?:s|ing)?|work(?:s|ing)?|cross(?:es|ing)?|mov(?:es?|ing)|span(?:s|ning)?|effects?"
    r"|affects?)(?: (?P<first>only|solely|just|exclusively))?"
    rf"(?: (?:on|at|over|upon))? {BIG_JOINT}(?P<last> (?:only|alone|exclusively))?(?=\W*$|,|\)| and (?:not"
    r"|belongs?|is"
    rf"|lies)| but)",
    only=("only", "solely", "just", "alone", "exclusively"),
)
OTHER_JOINT = {"knee": "ankle", "ankle": "knee"}
ASKS_WHICH = Pattern(r"\b(?:which|what|who|name|list|muscles?)\b(?!.*\b(?:true|right|correct)\b)")
BIARTICULAR = Pattern(
    r"\b(?:(?:two|2|double)[- ]joint(?:ed)?|bi-?articular|di-?arthric)((?: \w+){0,2} muscles?"
    r"(?: (?:of|in) (?:the )?(?:\w+ ){0,2}?(?:calf|leg|compartment|triceps surae))?)"
    r"|\b(muscles? (?:that |which )?(?:cross|span|act on|work on|pass over)(?:es|s)?) (?:two|both) (?:large |big "
    r"|major )?joints\b(?!:)"
)
OF_JOINTS_LAST = Pattern(
    r"(?<=[a-z] )(?:a )?(?:(?P<two>(?:two|2|double)[- ]joint(?:ed)?|bi-?articular)|(?:one|single|1)[- ]joint(?:ed)?"
    r"|(?:mono|uni)-?articular)"
    r"(?: muscles?)?(?=\W*$)"
)
"""'Is soleus biarticular', 'which calf muscles are biarticular'."""
MONOARTICULAR = Pattern(
    r"\b(?:(?:one|single|1)[- ]joint(?:ed)?|(?:mono|uni)-?articular)((?: \w+){0,2} (?:muscles?|head|part|belly))"
)
SHORTENS = (
    r"(?:contracts?|contracting|shortens?|shortening|tightens?|fires?|firing|pulls?|is (?:stimulated|contracted|activated))"
)
SEEN = r"(?:happens?|occurs?|results?|follows?|is seen|takes place|(?:do|can|will|would) (?:i|you|we|one) see)"
ITS_OWN = r"(?: (?:alone|electrically|in isolation|by itself))?"
CONTRACTS = Pattern(
    rf"^(?:what|which)(?: \w+)? {SEEN}(?: (?:to|at|in|of) (?P<where>[^,]{{3,20}}?))? "
    r"(?:when|if|as|on|from|upon) (?:contraction of |you (?:contract|tense|tighten|stimulate) )?(?P<one>(?!.*\bnerve).+?)"
    rf"(?: (?:{SHORTENS}|works?|acts?))?{ITS_OWN}\W*$"
    r"|^(?:when|if|as) (?:(?:i|you|we|one) (?:stimulate|contract|tense|tighten) )?(?P<when>(?!.*\bnerve)[^,?]+?)"
    rf"(?: {SHORTENS})?{ITS_OWN},? (?:then )?(?:what|which)(?: \w+)? {SEEN}\W*$"
    rf"|^(?:what does (?P<does>[^,?]+?) do|(?:what is )?(?:the )?effect of (?P<of>(?!.*\bnerve)[^,?]+?))"
    rf" (?:when|if|as|on) (?:it |they )?{SHORTENS}{ITS_OWN}\W*$",
    only=("contract", "shorten", "tighten", "tense", "fires", "pull", "acts", "stimulat"),
)
USED_FOR = Pattern(
    r"^what (?:do|does|would) (?:i|we|you|one|people|the body) (?:need|use) "
    r"(?P<one>(?!.*\b(?:test|sign|exercise|band|tape|insole|brace)\b)[\w ]{3,40}?) for\W*$"
)
ADJECTIVES = ("peroneal", "fibular", "calf", "intrinsic", "plantar", "foot", "extrinsic", "intrinsic foot")
"""Words for a group of muscles that want their noun."""
EXERCISES_LAST = Pattern(
    r"^\W*(?:(?:name|list|give|some) )?(?P<what>(?!which|what)(?:[\w-]+ ){1,3}?)(?:muscles? )?"
    r"(?:strengthening|training|conditioning) exercises?\W*$"
)
AGONIST = Pattern(
    r"(?P<is>\bis )?\b(?:the )?(?:main |chief |principal |primary )?agonist (?:of|for|in)\b"
    r"|\bcontributes (?:the )?most (?:force |power |torque )?to\b"
    r"|\bdoes (?:the )?most of(?= (?:the )?(?:\w+ )?(?:dorsi|plantar|flex|ext|inver|ever|abd|add))"
)
ONE_ACTION = Pattern(r"\b(?:among|one of|part of) the (?:main |chief )?(action|function|movement)s of\b")
FOR_WEAK = Pattern(
    r"(?<=exercise)(?P<s>s?) (?:would|do|can|should|could) (?:you|i|we|one) (?:give|prescribe|recommend|choose|use|do|suggest)"
    r"(?: (?:(?:for|with|in) (?:an? |the |my )?weak|to (?:strengthen|train|work)) )"
    r"|\b(?:rehab\w*|physio\w*|home|gym) (?=exercises? for\b)"
)
NOUN_OF_MOTION = (
    r"(?:(?:active|ankle|foot|toe|big toe|great toe|hallux|knee|subtalar) )?(?:dorsi[ -]?|plantar[ -]?)?(?:flexion|extension"
    r"|inversion|eversion|abduction|adduction)(?: (?:of|at|in) (?:(?:the|his|her|their|my) )?[\w -]{3,30}?)?"
)
VERB_OF_MOTION = (
    r"(?:dorsi[ -]?|plantar[ -]?)?(?:flex|extend|invert|evert|abduct|adduct|spread|fan|curl|bend|straighten)"
    r"(?: (?:(?:the|his|her|their|my) )?[\w -]{3,20}?)?"
)
CANNOT = r"(?:can(?:no|['’])t|can not|can no longer|(?:is )?(?:unable|not able) to|fails to)"
SOMEBODY = r"(?:patient|man|woman|runner|he|she|they|somebody|someone|who|you|one)"
FAILING = (
    r"(?:weak|weakened|impaired|lost|reduced|absent|paraly[sz]ed|affected|failed|failing|involved|gone|tested|at fault|to blame"
    r"|responsible|not working|missing|deficient|out)"
)
MUSCLES_FAIL = rf"(?:which|what) muscles?(?: group)?(?: (?:is|are|has|have|must be|would be)(?: \w+ed)?)?(?: {FAILING})?"
WEAK_MOVERS = Pattern(
    r"^(?!.*\b(?:but|nerve|root|normal|intact|spared|preserved|still|and|or|after|drop|exercise|band)\b)(?:"
    rf"(?:weak(?:ness of|ened)?|loss of|lost|impaired|reduced|absent|paralysis of|resisted|resisting) (?P<weak>{NOUN_OF_MOTION})"
    r"(?: (?:points to|means|suggests|indicates|tests|assesses|is a test (?:of|for)|is due to|implies)"
    rf"(?: (?:loss|weakness|failure|paralysis) of)?)?\W+{MUSCLES_FAIL}"
    rf"|(?P<told>{NOUN_OF_MOTION}) (?:is |are )?(?:very |badly )?{FAILING}\W+{MUSCLES_FAIL}"
    rf"|(?:(?:the|a|my|your) )?(?:{SOMEBODY} )*{CANNOT} (?P<cannot>{VERB_OF_MOTION})\W+{MUSCLES_FAIL}"
    rf"|(?:which|what) muscles? (?:is|are) (?:being )?tested (?:by|when|in) (?:resisting|resisted) (?P<tested>{NOUN_OF_MOTION})"
    rf"|(?:which|what) muscles? (?:is|are|has|have) {FAILING} (?:if|when|in|with) (?:(?:the|a) )?"
    rf"(?:(?:weak|lost) (?P<lost>{NOUN_OF_MOTION})|(?P<gone>{NOUN_OF_MOTION}) (?:is|are) {FAILING}"
    rf"|{SOMEBODY} {CANNOT} (?P<unable>{VERB_OF_MOTION})))\W*$",
    only=("weak", "los", "impair", "reduc", "absent", "paraly", "resist", "can", "able", "fail", "test", "gone"),
)
"""A movement that is weak or lost, with the muscles that fail asked for: those that make it."""
CROSSED_FIRST = Pattern(r"^at the joints? (?:that )?(?:it|they) (?:cross(?:es)?|pass(?:es)?|acts? (?:on|at)),? (?=what\b)")
DOES_WHAT = Pattern(
    r"^(?!.*\b(?:which|who|where|how)\b)([\w ]{3,40}?)\W+(?:does|do) what(?: (?:movements?"
    r"|actions?))?(?: (?P<where>(?:to|at|on) .{3,50}?))?\W*$"
)


INTO_GROUND = Pattern(
    r"(?<=\w) (?:in|on|against)(?:to)? the (?:floor|ground|sand"
    r"|insole)\b"
)
NOT_AS_FAR = Pattern(
    r"\b(?:does not|doesn't|do not|don't|never) (?:reach(?:es)?|touch(?:es)?|extends? to|goes? (?:up |as far )?to"
    r"|gets? to|come(?:s)? from) the (?=femur|thigh ?bone|tibia|fibula|shin ?bone)"
)
PASSIVE = Pattern(
    r"\bfoot (?:is |being )?(?:pulled|turned|lifted|moved|bent|pointed|drawn|tilted) (up|down|in"
    r"|out)(?:wards?)?(?:,? and (?:at the same time )?(up|down|in|out)(?:wards?)?)?\b"
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
    r"|\b(?:calf )?muscle (?:is |gets )?(?:(?:most|more|mainly|chiefly|best) )?(?P<done>stretched|trained|loaded|strengthened)"
    r"(?: (?:most|more|mainly|chiefly|best))?"
    r" (?:with|when) the knee (?:is )?(?P<held>bent|flexed|straight|extended)(?: and the (?:ankle|foot) (?:is )?dorsiflexed)?"
    r"|\b(?P<knee>bent|flexed|straight|extended)[- ](?:knees?|leg|legged|kneed) (?P<what>calf stretch(?:es|ing)?"
    r"|wall stretch(?:es)?|heel drops?)"
)
TOE_IS_DRAWN = Pattern(
    rf"\b{YOUR}({BIG}|(?:little|fifth|pinky|baby|small) toe) (?:is |being )?(?:pulled|drawn|moved|brought|pushed"
    rf"|dragged)(?: over)? "
    rf"(?:(?P<to>towards?)|(?P<off>away from)) {NEIGHBOURS}"
)
PUSH_OFF_BIG = Pattern(
    r"\b(?:(?:gives|makes|does|provides|delivers) (?:the |a )?)?(?:(?:last |final )?push(?:es"
    r"|ing)?(?:[- ]off)?(?: you)?(?: \w+)?"
    r" (?:with|through|by|from|of) (?:the |your |my )?(?:big|great) toe|(?:last |final )?(?:big"
    r"|great)[- ]toe push(?:[- ]off)?)"
    r"(?: (?:when|as|while|at|in|during) (?:you )?(?:walk(?:ing)?|step(?:ping)? off|run(?:ning)?|toe[- ]off"
    r"|(?:the )?end of stance|push[- ]off))?"
)
"""To push off with the big toe is to bend its end against the ground."""
FOOT_LET_DOWN = Pattern(
    rf"\b(?:lets?|letting|sets?|puts?) {YOUR}(?:fore)?foot down(?: (?:gently|slowly|softly|smoothly))?(?: (?:to"
    r"|on"
    rf"|onto) the (?:ground|floor))?"
)
OVER_ONE_JOINT = Pattern(
    r"\b(?:cross(?:es)?|acts?|works?|moves?|spans?)(?: (?:on|at|over))? (?:only|just) (?:one|a single) joint"
    r"(?=.*\b(?:superficial|triceps|achilles)\b)|(?<=superficial calf muscle )(?:cross(?:es)?|acts?"
    r"|spans?)(?: (?:on|at"
    r"|over))? (?:only|just) (?:one|a single) joint"
)
STANDING = Pattern(r"\bstanding (?=(?:calf|heel) (?:raise|rise))")
COUNTED = Pattern(
    r"\b(metatarsal|toe|lumbrical)( bone)? (one|two|three|four|five|i|ii|iii|iv|v)\b(?! (?:heads|bones"
    r"|muscles|tendons|joints))"
)
MOVED = (
    r"(?P<motion>dorsi ?flex|evert|invert|plantar ?flex|flex|extend|abduct|adduct|lift|rais)(?:es|s|ing|e)?"
    r"(?P<what> the (?:foot|ankle|[a-z]+ toes?|toes|hallux))?"
)
AGAINST = Pattern(
    rf"\b(?:resisted )?{MOVED} (?:up |out |in |down )?(?:against|with) (?:the |your |my |an? )?"
    r"(?P<load>(?:elastic|resistance|rubber|exercise|stretchy) (?:band|tubing)|thera-?band|band|resistance"
    r"|(?:examiner's |your |my )?(?:finger|hand|thumb))\b"
)
"""A movement against a load: an exercise where muscles are trained, and no more than the movement where they are tested."""
TRAINS = Pattern(
    r"\b(?:train|strengthen|work|exercis|load|target"
    r"|build)\w*"
)
BANDS = {"evert": "eversion with a band", "invert": "inversion with a band", "dorsiflex": "dorsiflexion with a band"}
TESTED_BY = Pattern(
    r"\b(muscles?|tendons?) (?:is |are )?(?:being )?(?:tested|checked|examined|assessed) (?:by|when|in|with"
    r"|if)(?: you"
    rf"| the patient)? (?={MOVED})"
)
HARDEST = Pattern(
    r"\b(?:works? (?:the )?hardest|(?:do|does|doing) (?:most of|the most of|the bulk of|the brunt of) (?:it"
    r"|the work"
    r"|that|the job))\b"
)
AS_FAR_AS_TIPS = Pattern(
    r"\b(?:reach(?P<s>es)?|(?:go(?:es)?|runs?|gets?|extends?)(?: out| right| all the way)? (?:to|as far as)) (?:the |your |my )?"
    r"(?:very )?(?:tips?|ends?) (?P<brackets>\([^)]*phalan[^)]*\) )?of (?:the |your |my )?(?P<toes>[\w ]*?toes?)\b"
)
"""What reaches the tips of the toes ends on their last phalanges."""
THE_FOOT = Pattern(r"(?<=flex|vert)(e?s|ing)? the foot(\s*[:,;–-]+\s*)(?=(?:\w+ )?muscles?\b)")
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
    text = AS_FAR_AS_TIPS.sub(
        lambda found: f"insert{'s' if found['s'] else ''} on the distal phalanges of the {found['toes']}", text
    )
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
    what = (found["one"] or found["what"] or found["done"]).lower()
    name = "heel drop" if "drop" in what else "calf stretch" if re.search("stretch|wall", what) else "heel raise"
    how = (found["how"] or found["so"] or found["knee"] or found["held"]).lower()
    asked = "calf muscle is mainly loaded by " if found["done"] else ""
    return f"{asked}{name} with {'straight' if how in ('straight', 'extended') else 'bent'} knee"


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
    if re.fullmatch(BIG, toe, re.I) and which == "middle" and "phal" in part.lower():
        return found[0]  # it has none
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


def each_in_range(found: re.Match[str]) -> str:
    """Return some of a series each by its name, such as 'third toe and fourth toe'; those from 2 to 5 as the lesser toes."""
    noun = (found[1] or found[6]).lower().removesuffix("s").replace("interossei", "interosseous")
    first, last = (number_of(one) for one in (found[2] or found[4], found[3] or found[5]))
    if first >= last:
        return found[0]
    of_toes = noun.endswith(("j", "joint"))
    one = "toe" if of_toes or noun == "digit" else noun
    each = (
        "lesser toes"
        if (one, first, last) == ("toe", 2, 5)
        else " and ".join(f"{nth} {one}" for nth in ORDINALS[first - 1 : last])
    )
    return f"{noun}s of {each}" if of_toes else each


def number_of(word: str) -> int:
    """Return the number that a word tells: 'IV', 'fourth' and 'four'."""
    return ORDINALS.index(ORDINAL_OF.get(word.lower(), word.lower())) + 1


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


def contracting(found: re.Match[str]) -> str:
    """Return the question what a muscle does that is said to contract, at a place if one is named."""
    muscle = found["one"] or found["when"] or found["does"] or found["of"]
    return f"what does {muscle} do{' at ' + found['where'] if found['where'] else ''}"


def exercises_for(found: re.Match[str]) -> str:
    """Return the question which exercises load a muscle, or a group told by an adjective: 'peroneal strengthening exercises'."""
    what = found["what"].strip()
    return f"which exercises load the {what}{' muscles' if what.lower() in ADJECTIVES else ''}"


def weak_movers(found: re.Match[str]) -> str:
    """Return the question which muscles make a movement that is weak or lost, of one or several as the text asks."""
    told = {name: words for name, words in found.groupdict().items() if words}
    muscles = "muscles" if re.search(r"\bmuscles|group\b", found.string, re.I) else "muscle"
    (name, words), *_ = told.items()
    return f"which {muscles} {words}" if name in ("cannot", "unable") else f"which {muscles} produce {words}"


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
    r"\b(?:plantar|(?P<up>dorsi)) ?flex(?P<ending>es|ing|)(?= (?:the |your |my )?"
    r"(?:(?:big|great|second|third|fourth|fifth|little|lesser|lateral|small) )?(?:toes?|hallux)\b)"
)
"""Toes that are plantarflexed are flexed, and extended where they are dorsiflexed."""
REWORDINGS: Wordings = (
    (EXERCISES_LAST, exercises_for),
    (TOES_PLANTARFLEXED, lambda found: ending("extend" if found["up"] else "flex", found["ending"])),
    (RATHER, lambda found: " but does not "),
    (NOT_AS_FAR, lambda found: "is not attached to the "),
    (STANDING, lambda found: ""),
    (CALF_WITH_KNEE, calf_exercise),
    (TOE_IS_DRAWN, lambda found: f"{'adduct' if found['to'] else 'abduct'}s the {found[1]}"),
    (PUSH_OFF_BIG, lambda found: "flexes the IP joint of the big toe"),
    (FOOT_LET_DOWN, lambda found: "lowers the foot to the ground"),
    (OVER_ONE_JOINT, lambda found: "does not cross the knee joint"),
    (COUNTED, lambda found: f"{found[1]} {1 + ORDINALS.index(ORDINAL_OF[found[3].lower()])}"),
    (HARDEST, lambda found: "mainly works"),
    (TO_SHIN, lambda found: f"{ending('dorsiflex', found[1] or found[2])} the foot"),
    (OPPOSES, opposed),
    (SHARED_BY, shared_by),
    (EDGE_LIFTED, lambda found: f"{ending('evert' if found[2] else 'invert', found[1])} the foot"),
    (SOLE_LOOKS, lambda found: f"{'inverts' if found['inw'] else 'everts'} the foot"),
    (BIG_IN, lambda found: f"abducts the {found[1]}"),
    (RANGE, each_in_range),
    (TOES_DRAWN, toe_drawn),
    (LITTLE_OUT, lambda found: f"abducts the {found[1]}"),
    (TOE_RAISED, toe_raised),
    (TOE_PRESSED, lambda found: f"{ending('flex', found[1])} the {found[2]}"),
    (CLEAR_OF, lambda found: f"does not cross the {found['joint'].lower()} joint"),
    (ONLY_AT, one_joint_only),
    (OF_JOINTS_LAST, joints_crossed),
    (BIARTICULAR, lambda found: f"{(found[1] or found[2]).strip()} crossing the knee joint and crossing the ankle joint"),
    (MONOARTICULAR, lambda found: f"{found[1].strip()} that does not cross the knee joint"),
    (
        AGONIST,
        lambda found: f"{'is the ' if found.start() and not found.string[: found.start()].endswith(': ') else ''}prime mover of",
    ),
    (ONE_ACTION, r"an \1 of"),
    (FOR_WEAK, lambda found: "" if found["s"] is None else f"{found['s']} load "),
    (USED_FOR, lambda found: f"what does {found['one']} do"),
    (WEAK_MOVERS, weak_movers),
    (CROSSED_FIRST, lambda found: ""),
    (CONTRACTS, contracting),
    (DOES_WHAT, done_by),
)
