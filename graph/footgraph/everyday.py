"""Everyday wordings in the terms of the field, such as 'pulls the foot up and in'; greetings and thanks left out."""

from __future__ import annotations

import re

from footgraph.bone_words import in_bone_terms
from footgraph.count_words import in_counts
from footgraph.examiners import as_asked
from footgraph.lay_asking import in_lay_terms, movement_named
from footgraph.lay_movements import ONE_OF_FIVE, in_exercises, in_movements, number_of
from footgraph.muscle_words import in_muscle_terms
from footgraph.nerve_words import in_nerve_terms
from footgraph.patterns import Pattern, Wordings, replaced
from footgraph.synonyms import ORDINAL_OF, ORDINALS
from footgraph.vessel_words import in_vessel_terms

YOUR = r"(?:the |my |your |his |her |our )?"
APART = Pattern(
    r"\b(pulls?|lifts?|brings?|raises?|holds?|bends?|curls?|points?|spreads?) "
    rf"({YOUR}(?:big toe|little toe|lesser toes|toes|toe|arch))"
    r" (upwards?|up|downwards?|down|inwards?|outwards?|together|apart)\b"
)
"""Verbs that stand apart from the word that belongs to them: 'pulls the toes up'."""
WAYS = r"(?:up|down|in|out)(?:wards?)?"
FOOT_MOVED = Pattern(
    r"\b(?:pull|turn|tilt|roll|move|bring|lift|raise|point|bend|rotate|tip|rock|swing|draw|push|cock)(s|ing)? "
    rf"{YOUR}(?:whole |(?:front|bottom|underside|underneath) of {YOUR})?(?:fore)?(?:foot|feet|soles?|ankle)(?: of {YOUR}(?:foot"
    r"|feet))? "
    rf"({WAYS})(?: (?:and|while) (?:(?:pull|turn|tilt|roll|mov|bring|lift|swing|rotat)(?:e?s|ing|e)? (?:it"
    rf"|the sole) )?({WAYS}))?"
    r"\b(?! (?:the )?sole)"
)
"""'Pulls the foot up and in', 'points it down and rolls it outward': how the foot is moved."""
DIRECTIONS = {"up": "dorsiflex", "down": "plantarflex", "in": "invert", "out": "evert"}
FOOT_IS_MOVED = Pattern(
    rf"\b{YOUR}(?:foot|feet) (?:is |are |being )?(?:pulled|turned|tilted|rolled|moved|brought|lifted|raised|pointed|bent"
    rf"|drawn) "
    rf"({WAYS})\b"
    r"(?! (?:the )?sole)"
)
"""'Foot pulled up against a band' is dorsiflexed."""
NAMES_OF_WAYS = {"up": "dorsiflexion", "down": "plantarflexion", "in": "inversion", "out": "eversion"}
HEEL_LIFTED = Pattern(rf"\b(?:lift|raise)(s|ing)? {YOUR}heels?\b(?: (?:off|from) (?:the )?(?:floor|ground))?")
TOE_MOVED = Pattern(
    rf"\b(?:pull|move|draw|bring|press|push)(?:s|ing)? ({YOUR}(?:big|great|little|small|fifth|pinky|baby) toe)"
    r"(?: over| across| in)? "
    r"(towards?|away from) (?:the )?(?:second|others?|rest|lesser|middle|midline|its neighbours?|fourth)\b"
    r"(?: ones?| toes?| of the toes)?"
)
"""'Pulls the big toe over towards the second' is adduction of it, away from it abduction."""
RAISED = Pattern(
    r"\b(?:(?:(?:seated|sitting) (?:calf|heel) raises?|(?:calf|heel) raises?(?: (?:done|performed))?(?: (?:while|when))? "
    r"(?:sitting|seated)(?: down)?)(?:,? (?:with )?(?:(?:the )?knees? (?:(?:bent|flexed)(?: (?:to|at) \d+ degrees)?"
    r"|at (?:90|ninety) degrees)"
    r"|(?:bent|flexed) knees?))?"
    r"|(?:calf|heel) raises?(?: (?:done|performed|held|while))?,? (?:sitting|seated)(?: down)?"
    r"(?:,? (?:with )?(?:the )?knees? (?:bent|flexed))?"
    rf"|((?:calf|heel) raises?|(?:eccentric )?heel drops?|(?:calf|wall) stretch(?:es)?"
    rf"|(?:stand|ris|go|gett?|stay|walk)(?:ing)? (?:up )?on(?:to)? (?:one's |{YOUR})?(?:tip-?)?toes?)"
    rf"(?: (?:done|performed|held))?,? "
    rf"(?:(?:with |keeping )?{YOUR}(?:back )?knees? (?:kept |held )?(bent|flexed|straight|extended)(?: (?:to|at) \d+ degrees)?"
    r"|(?:with |on )(?:an? |the )?(bent|flexed|straight|extended) (?:back )?knees?))"
)
"""A heel raise or a stretch of the calf with what is said of the knee."""
WHERE_IN_GAIT = Pattern(
    r"\b(?:where|at (?:which|what) (?:point|time|moment)) (?:in|during|of) (?:the )?(?:gait|walking)(?: cycle)?\b"
)
KNEE_ASIDE = Pattern(
    r" ?[(\[] ?(?:with )?((?:the )?(?:knees? (?:bent|flexed|straight|extended)|(?:bent|flexed|straight"
    r"|extended) knees?)\b[^()]*)[)\]]"
)
"""What is said of the knee in brackets: 'heel raises (knee bent)'."""
KNEE_KEPT = Pattern(
    r"(?P<done>(?:raises?|toes?))(?:,| while)? (?:without (?:bending|flexing)|not (?:bending|flexing)"
    r"|without any bend (?:in|at|of)) (?:one's |the |my |your )?knees?\b"
)
"""'Stand on tiptoe without bending the knee'."""
KNEE_BEFORE = Pattern(
    r"\b(flexed|extended|bent|straight)[- ]knee ((?:calf|heel) raises?|(?:eccentric )?heel drops?|(?:calf|wall) stretch(?:es)?)\b"
)
KNEE_HELD = Pattern(r"\b(raises?|drops?|stretch(?:es)?) (?:in|with|during) (?:full )?knee (flexion|extension)\b")
"""'Calf raises in knee flexion'."""
SKIN_OF_TOE = Pattern(
    r"\b(?:skin (?:on|of|over) )?(?:the )?(plantar|dorsal) (?:aspect|surface|side|skin) of "
    r"(?:the )?((?:big|great|little|second|third|fourth|fifth|small) toe|hallux)\b"
)
SIDES = r"(inner|inside|medial|outer|outside|lateral)"
BUMP = r"(?:bumps?|knobs?|lumps?|knobbly bit|prominences?|bulges?|protuberances?|projections?|bones?)"
MALLEOLUS = Pattern(
    rf"\b(?:bony |hard |round |big |small )*{BUMP} "
    r"(?:that (?:sticks|stick|juts|jut) out |sticking out |jutting out |you (?:can )?(?:feel|see) )?(?:on|at|of) "
    rf"{YOUR}{SIDES} (?:(?:side|aspect|part|surface) )?(?:of |at )?{YOUR}ankle\b(?: joint)?"
    rf"|\b{SIDES} (?:ankle (?:bone |bony )?|malleolar ){BUMP}\b"
)
"""'The knob on the outside of my ankle' is the lateral malleolus."""
ANKLE_LIGAMENTS = Pattern(
    r"(?:^|(?<=\bthe )|(?<=which )|(?<=what )|(?<=all )|(?<=three )|(?<=est )|(?<=of )|(?<=torn ))"
    rf"ligament(s?)(?: lying| found)? (?:on|at|of|along) {YOUR}{SIDES} "
    rf"(?:(?:side|aspect|surface) )?(?:of )?{YOUR}ankle\b"
    rf"|\b{SIDES} (?:ankle |side )?ligament(s?) of (?:the )?ankle\b|\b{SIDES} ankle ligament(s?)\b"
    r"|\bligament(s?) (?:that )?(?:stabili[sz]e|support|secure|protect|guard|brace|hold|reinforce|strengthen|steady)s? "
    rf"{YOUR}ankle(?: joint)?,? (?:(?:on|at|along|from) )?{YOUR}{SIDES}(?:ly)?(?: (?:side|aspect))?(?=\W*$)"
)
"""'Ligaments on the outside of the ankle' are the lateral ankle ligaments, the one on the inside is the medial one."""
TOGETHER = Pattern(
    r"\b(?P<verb>holds?|binds?|ties?|keep(?:s|ing)?|holding|lash(?:es)?|joins?|sets?|prises?|forces?) "
    r"(?!together\b|apart\b)(?P<what>(?:[\w'’-]+ ){1,7}?)(?P<way>together|apart)\b"
)
"""Verbs that stand apart from their other half: 'what holds the metatarsal heads together', 'keeps two tendons apart'."""
SHAPED_LIKE = Pattern(
    r"\b(bones?|ligaments?|muscles?|tarsals?|joints?) (?:that (?:is|are) |which (?:is|are) )?(?:shaped|formed) like "
    r"(?:an? |the letter )?['\"]?(\w+?)(?<!s)s?['\"]?(?=\W|$)"
)
THE_FOOT = rf"{YOUR}(?:sole|foot|heel|hindfoot|rearfoot|(?:bottom|underside|underneath)(?= of))(?: of {YOUR}(?:foot|feet))?"
FOOT_TILTS = Pattern(
    rf"\b(?:{THE_FOOT} (?:to )?(?:tilt|turn|face|roll|tip|rock|swing|rotate)s? "
    r"(in|out)(?:wards?)?(?: (?:and|or) (in|out)(?:wards?)?)?"
    rf"|(?:tilt|turn|tip|roll|rock|rotat)(?:s|ing|es)? {THE_FOOT} to face (in|out)(?:wards?)?"
    rf"|(?:side[- ]to[- ]side|sideways|in[- ]and[- ]out) (?:tilt|tilting|rocking|movements?|motions?)(?: of {THE_FOOT})?)\b"
)
"""'The sole tilts in and out', 'side-to-side tilt': how the foot itself moves."""
IN_COMMON = Pattern(r"\b(?:in|with|after|from) (?:an? |the )?common (?=(?:fibular|peroneal)\b)")
"""The common fibular nerve is nothing in common: 'weak in common fibular nerve palsy'."""
IN_WORDS = Pattern(
    r",? \b(?:in|using) (?:(?:plain|simple|everyday|lay|layman's|common|medical|anatomical|ordinary|proper|normal) )*"
    r"(?:english|language|terms?|words|speech|parlance)\b(?=\W*$)"
)
"""'What is the calcaneus called in everyday language'."""
WHEN_YOU = Pattern(
    r"\b(?:are|do|does|is) (?:you|we|one|i) (?:mainly |mostly )?(?:moving|using|bending|move|use) when (?:you|we|one|i)\b"
)
ROMAN = Pattern(
    r"\b((?:metatarsals?|cuneiforms?|toes?|rays?|digits?|phalanx|phalanges) )(I|V)\b(?!\.)"
    r"(?! (?:see|feel|can|could|do|get|have|use|need|want|notice|am|'m|lift|bend|point|move|walk|run|stand|try|push|press)\b)",
    0,
)
"""The numerals that are words or letters else: 'metatarsal I'."""
LIGAMENT_AT = Pattern(
    rf"\b(?:at|on|in) (?:the )?(front|back)(?: of {YOUR}(?:ankle|joint)(?: joint)?)?\b(?! (?:of|part|border|end))"
)
"""Where a ligament is: 'the ligament between fibula and talus at the front of the ankle'."""
LIGAMENT_UNDER = Pattern(
    rf"\b(?:under|beneath|underneath) {YOUR}foot\b|\b(?:on|at) (?:the )?(?:underside|bottom) of {YOUR}foot\b"
)
UP_AND_DOWN = Pattern(
    rf"\bup[- ]and[- ]down (?:movements?|motions?)(?: of {YOUR}(?:foot|ankle))?\b|\bnod(?:s"
    rf"|ding)? {YOUR}foot(?: up and down)?\b"
)
INNER = ("inner", "inside", "medial")
WHERE_HELD = Pattern(
    r"\b(retinacul(?:um|a)|tendon sheaths?) (?:at|near|around|on) (?:the )?"
    r"(?:(?:medial|inner|lateral|outer|front) side of (?:the )?)?(ankle|foot|leg)\b(?! joint)"
)
"""Where a retinaculum is, said after its name: 'the flexor retinaculum at the ankle'."""
TYPE_OF_JOINT = Pattern(
    r"^\W*(?:(?:give|state|name|identify|what is|what's|tell me) )?(?:the )?(?:joint |functional |structural |synovial )?"
    r"(?:type|kind|class|classification|variety) of (?:the )?(?!joint\b)([\w -]+? joint)\W*$"
)
FELT = Pattern(r"\b(?:nerves?|skin|numb\w*|sens\w+|feel\w*|cutaneous)\b")
NUMBERED = Pattern(
    r"\b(lumbrical|(?:dorsal |plantar )?interosse|metatarsal)(?:s|i|al|us|i muscles?)?\s+"
    rf"({ONE_OF_FIVE}(?:st|nd|rd|th)?(?:\s*(?:, and|,|and|&|und)\s*{ONE_OF_FIVE}\b)+)"
)
"""Several of a series by their numbers: 'lumbricals 2, 3 and 4'."""
NUMBER_AFTER = Pattern(
    r"\b(lumbrical|(?:dorsal |plantar )?interosse(?:ous|us)|metatarsal|toe|layer|cuneiform|ray|digit)s? "
    r"(?:number|no\.?|nr\.?|nos\.?|#) ?"
    r"(one|two|three|four|five|[1-5])\b"
)
"""'Dorsal interosseous number one'."""
NUMBER_BARE = Pattern(r"\b(lumbrical|(?:dorsal |plantar )?interosse(?:ous|us)|metatarsal) (one|two|three|four|five)\b(?! \w+s\b)")
"""'Plantar interosseous four'."""
EITHER_NUMBER = Pattern(r"\b((?:first|second|third|fourth|1st|2nd|3rd|4th))/(second|third|fourth|fifth|2nd|3rd|4th|5th)\b")
"""'The fourth/fifth metatarsals' are the fourth and the fifth."""
RUN_OF = {
    ("first", "two"): "first and second",
    ("medial", "two"): "first and second",
    ("last", "two"): "fourth and fifth",
    ("lateral", "two"): "fourth and fifth",
    ("first", "three"): "first, second and third",
    ("medial", "three"): "first, second and third",
    ("middle", "three"): "second, third and fourth",
}
NUMBERED_RUN = Pattern(r"\b(first|medial|last|lateral|middle) (two|three) (metatarsals|(?<=middle three )toes)\b")
"""'Between the first two metatarsals', 'the middle three toes'."""
POINTS_BOTH_WAYS = Pattern(
    rf"\b{YOUR}(?:foot|feet|ankle) (?:to )?(?:point|move|go|hinge|nod|bend|swing)s?(?: \w+)? up and down\b"
)
NUMBER = Pattern(ONE_OF_FIVE)
TELL = (
    r"(?:(?:can|could|would|will) (?:you|someone|somebody|anyone|anybody)(?: possibly| perhaps| maybe| quickly"
    r"| by any chance)?|i(?: would|'d)? (?:like|want|need|love)|please|do you)\s+"
    r"(?:please |kindly |just )?(?:to )?(?:tell|remind|say|explain|know|give|help|remember|recall|find out"
    r"|figure out)(?: to)?(?: me| us)?(?: to)?(?: remember| recall| find out| understand| with)?(?: again| please)?"
    r"\s*[,:]?\s+"
    r"(?=(?:wh|how|does|do|is|are|can|the|name|list|of|w[aio]|ist))"
    r"|would you mind (?:telling|reminding|explaining|saying)(?: to)?(?: me| us)? "
    r"|(?:(?:can|could|would|will) you (?:please )?(?:tell|remind) (?:me|us)(?! (?:if|whether|that)\b)"
    r"|(?:please )?(?:tell|remind) (?:me|us)|i(?: was|'m| am)? (?:just )?wonder(?:ing)?"
    r"|i(?: would|'d)? (?:like|want|love) to know)\s*[,:]?\s+"
)
OPENING = Pattern(
    r"^\W*(?:(?:\(?\d{1,3}[.)]|q(?:uestion)?(?: ?\d{1,3})?[.:)])\s+"
    r"|(?:can|could|would|will) (?:you|someone|somebody|anyone) (?:please )?help(?: me| us)?(?: out| with this)?\s*[?.!:,]+\s+"
    r"|(?:excuse me|pardon(?: me)?|(?:just |i have )?(?:a |one )?(?:quick |short |small )?question)\s*[,:!.–-]+\s*"
    r"|(?:(?:just |and )?(?:one|another|next|last)(?: more| last| other| final)?(?: question| one| thing)?"
    r"|follow[- ]?up(?: question)?|same again|btw|by the way|p\.?s\.?)\s*(?:[:!,–]+\s*|-+\s+)"
    r"|(?:so,? )?(?:like|um+|uh+|er+|erm|hmm+|ehm)\b[\s,.…–-]+"
    r"|(?:viva|osce|flash ?card|spotter|mcq|quiz|exam|stem)(?: (?:question|stem|card))?(?: \d+)?\s*[:–-]+\s*"
    r"|i(?: need|['’]m looking for| am looking for|['’]m after) (?=(?:the |its )?(?:nerve|muscle|bone|artery|joint)\b)"
    r"|as regards (?=[^,]{2,50}, (?:what|which|where)\b)"
    r"|(?:(?:answer|reply) )?(?:in|with) (?:one|a single|a|two|three|few) words?\s*[,:]\s*"
    r"|(?:one|just one) (?:nerve|muscle|bone|artery|word|name),? (?:please|only)\s*[,:]\s*"
    r"|(?:ok|okay|so|well|now|right|hey|hi|hello|hallo|help|please|sorry|thanks|bitte)\b(?: there| so| please)?[\s,:!.–-]+"
    r"|in (?:the )?(?:normal |average |human |adult |textbook |typical |standard |usual |ordinary |an? )*"
    r"(?:foot|feet|humans?|man|adults|body|lower limbs?|anatomy)\s*[,:]\s*"
    r"|(?:say|note|jot down|write down|put down) (?=(?:wh|the|its|all)\w*\b)"
    rf"|{TELL})",
)
"""What opens a question and asks nothing: greetings, numbers, 'could you tell me'."""
ABOUT_ASKING = (
    r"(?:an?|the|my|our|for|from|in|on|at|of|as|to|it|this|that|quick|quiz|vivas?|anatomy|anatomical|anatomically|spotter"
    r"|flash ?cards?|revision|exams?|finals|tests?|oral|mock|practice|questions?|one|last|first|next|final|another|true|silly"
    r"|stupid|dumb|basic|simple|easy|short|here|just|curious|the answer|fill|i|we|keep|always|never|forgetting|forget|remember"
    r"|asked|asks|me|us|physio|tutor|lecturer|teacher|examiner|student|podiatry|medical|nursing|physiotherapy|would|like|know"
    r"|point|view|strictly|generally|speaking|homework|but|so|well|tomorrow(?:'s)?|have|had|said|says|told|can't|don't|cannot"
    r"|only|answers?|brief|stuck|confused|again)"
)
"""Words that tell of asking, and not of what is asked."""
ASKED_ABOUT_FIRST = Pattern(
    rf"^(?:(?:^|\s+){ABOUT_ASKING}){{1,9}}\s*[:,–-]+\s+"
    r"(?=(?:(?:in|to|on|from|under|of) )?(?:wh\w+|how|name|list|is|are|do|does)\b)"
    r"|^(?:as an? [\w ]*student,? )?(?:i|we) would like to know,? "
    r"|^(?:does |do )?any(?:one|body) know |^any idea,? "
    r"|^and (?=(?:which|what|where|how)\b)"
    r"|^(?:when|if|while|on) (?:(?:you|one|we) )?(?:dissect|look at|open|expose)(?:ing)? (?:the )?(?:leg|foot|sole|calf),? "
    r"|^(?:still|looking|staying|turning|moving|back|now) "
    r"(?:on|at|in|to|with)(?: to)? (?:the )?(?:leg|foot|sole|ankle|calf)"
    r"(?: and (?:the )?(?:leg|foot|sole|ankle))?\s*[:,–-]\s+"
)
ASKED_ABOUT_LAST = Pattern(rf"(?<=\?)(?:\s+{ABOUT_ASKING}){{2,10}}[.!]*$")
"""'My physio asked me: ...', '... I always forget.'"""
ASKS_AT_ONCE = ("which ", "what ", "who ", "where ", "how ", "name ", "is ", "are ")
"""How a question opens that has nothing before it."""
CLOSING = Pattern(
    r"(?<=[?.!])\s*,?\s*[(\[]?\b(?:please\W*$|(?:please )?(?:explain|thanks?|thank you|cheers|be (?:brief|short|quick|precise)"
    r"|one[- ]word(?: answer)?|briefly|danke)\b[^?]{0,30}$)"
)


TENS = {"twenty": 20, "thirty": 30}
UNITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
OF_LIGAMENTS = {
    "ant": "anterior",
    "post": "posterior",
    "lat": "lateral",
    "med": "medial",
    "talofib": "talofibular",
    "calcaneofib": "calcaneofibular",
    "tibfib": "tibiofibular",
    "tibiofib": "tibiofibular",
    "calcaneonav": "calcaneonavicular",
    "talonav": "talonavicular",
    "calcaneocub": "calcaneocuboid",
}
"""Short forms in the names of ligaments: 'ant. talofib. lig.'."""
WITH_POINT = OF_LIGAMENTS | {"inf": "inferior", "superf": "superficial", "prox": "proximal", "dist": "distal"}
"""Short forms of adjectives, plain by the point after them: 'ant. compartment'."""
OF_TRUNKS = {"tib": "tibial", "fib": "fibular", "per": "peroneal", "popl": "popliteal", "saph": "saphenous"}
"""Short forms in the names of nerves and vessels: 'tib. n.'."""
NOUNS_SHORT = {
    **dict.fromkeys(("n", "nn"), "nerve"),
    **dict.fromkeys(("a", "aa"), "artery"),
    **dict.fromkeys(("v", "vv"), "vein"),
}
"""Nouns by their first letter."""
OF_BONES = {"calc": "calcaneus", "nav": "navicular", "cub": "cuboid", "cun": "cuneiform", "fib": "fibula", "tib": "tibia"}
OF_MUSCLES = {"dors": "dorsalis", "ped": "pedis", "fasc": "fascia", "dig": "digitorum", "quad": "quadratus"}
"""Latin words of names, plain by the point after them."""
OF_RETINACULA = {"e": "extensor ", "f": "flexor ", "p": "peroneal "}
PLACED_SHORT = (
    r"(?:compartment|comp\b|plantar|mall|tib[a-z]*\.? (?:n|a|v|nn|aa|nerve|artery|vein)\b|cuneiform|calcaneal (?:n|nerve|a)\b"
    r"|retinac|sesamoid|condyle)"
)
"""Nouns before which an adjective is plain without a point: 'med plantar n.'."""
TYPED: Wordings = (
    (Pattern(r"\bb/(?:w|n)\b"), "between"),
    (Pattern(r"\b(?:wat|wot|waht|whta)\b(?! tyler)"), "what"),
    (Pattern(r"\b(?:wats|wots|whts)\b"), "what is"),
    (
        Pattern(
            r"^\W*(?:the )?total (?:number of )?(?=(?:\w+ )?(?:muscles|tendons|nerves|ligaments|branches|retinacula"
            r"|bones(?= (?:of|in) [^?()]+\())\b)"
        ),
        "how many ",
    ),
    (Pattern(r"\b((?:wich|which|what) \w+) dose\b(?! of)"), r"\1 does"),
    (Pattern(r"\btoo (?=(?:the|an?|which|what)\b)|(?<=\bdeep )too (?=\w)|(?<=\bnext )too (?=\w)|(?<=al )too (?=\w)"), "to "),
    (Pattern(r"\b((?:aris|originat|com|spring|branch|start)(?:es?|s)?) form (?=(?:the|which|what|an?)\b)"), r"\1 from "),
    (Pattern(r"\bhed(?P<s>s?)\b"), r"head\g<s>"),
    (Pattern(r"^were (?=(?:do|does|dose|is|did)\b)"), "where "),
    (
        Pattern(r"\b(?:wich|whcih|whihc|wihch|witch)\b(?= (?:\w+ ){0,3}(?:is|are|does|do|has|have|can|\w+s)\b)"),
        "which",
    ),
    (
        Pattern(
            r"(?<=\bwhere )dose\b|(?<=\bwhat )dose\b(?! of)|(?<=\bhow )dose\b|^dose(?! of\b)|\bdose(?= (?:the "
            r"|it )?(?:\w+ ){1,4}(?:attach|insert|arise|cross|supply|have|do|run|lie|pass|act|join)\b)"
        ),
        "does",
    ),
    (Pattern(r"^((?:(?!__).)*)_{2,}(?=\W*$)"), r"\1..."),
    (
        Pattern(r"\b(twenty|thirty)[- ](one|two|three|four|five|six|seven|eight|nine)\b"),
        lambda found: str(TENS[found[1].lower()] + UNITS.index(found[2].lower())),
    ),
    (
        Pattern(r"\bheal\b(?= (?:bone|pad|cord|spur|pain|raise|rise|strike|drop|bump|fat|tendon|walk|off|contact)s?\b)"),
        "heel",
    ),
    (Pattern(r"\b(?P<by>(?:of|to|on|in|at|under|behind|from) (?:my|the) |my )heal(?= |\W*$)"), "{by}heel"),
    (Pattern(r"\bparali[sz]ed\b|\bparalys?zed\b"), "paralysed"),
    (
        Pattern(r"\b(?P<asks>which|what|name the|whose) (?P<how>main |single |one )?spinal nerve(?P<s>s?)\b"),
        "{asks} {how}spinal root{s}",
    ),
    # 'EHL and EDL: which one goes to the big toe?'
    (
        Pattern(
            r"^(?P<these>(?!of\b|between\b|which|what)[^?:;]{3,80}? and [^?:;,]{3,40}?)\s*(?:[:;]| [–-]) *(?:which|what)"
            r"(?: one| of (?:them|these|the (?:two|three)))(?: muscle| tendon| nerve| bone| artery)? (?P<rest>[^?:;]+?)\W*$"
        ),
        "of {these}, which one {rest}?",
    ),
    (
        Pattern(r"\b(?P<to>(?:lateral|medial) to) the (?P<one>dorsalis pedis|posterior tibial) pulse\b"),
        "{to} the {one} artery",
    ),
    # 'The muscle that unlocks the knee is innervated by'.
    (
        Pattern(
            r"^(?P<one>the (?:[\w-]+ )?muscle (?:that|which|whose) [^?:;,.]+? (?:is|are)) (?:innervated|supplied"
            r"|served) by(?: the)?"
            r"[\W_]*$"
        ),
        "{one} innervated by which nerve?",
    ),
    # 'Peroneus longus, brevis and tertius'.
    (
        Pattern(
            r"\b(?P<of>fibularis|peroneus|peronaeus) (?P<a>longus|brevis|tertius), (?P<b>longus|brevis"
            r"|tertius),? (?P<and>and|or|&|nor) "
            r"(?P<c>longus|brevis|tertius)\b"
        ),
        "{of} {a}, {of} {b} {and} {of} {c}",
    ),
    # 'Subtalar joint, the anatomical (posterior) one: its type?'
    (
        Pattern(
            r"^(?:the )?(?P<what>(?!which|what|of\b|among\b|in\b|between\b|from\b)[^?:,]{4,40}?), (?:the )?"
            r"(?P<how>(?!which|what)[a-z]+)(?: \([a-z]+\))? one"
            r"(?=\s*[:,–-]| is| has| does)"
        ),
        "the {how} {what}",
    ),
    # 'Clubfoot, in Latin?'
    (
        Pattern(
            r"^(?:[^?:;]{6,}[:;] +)?(?:the )?(?P<what>(?!which|what)[^?:;,]{3,40}?)(?:,| [-–—]) (?:in|its name in) "
            r"(?P<tongue>Latin|German|French)\W*$"
        ),
        "what is the {tongue} name of {what}",
    ),
    # 'Gastrocnemius, both heads, is innervated by'.
    (
        Pattern(
            r"(?<=\w),? (?:\((?:with )?(?:both|all)(?: of)?(?: its| the)? (?:heads|bellies|parts)\)|, *(?:with )?(?:both|all)"
            r"(?: of)?(?: its| the)? (?:heads|bellies|parts),)(?= (?:is|are|gets?|takes?|receives?|arises?|inserts?|acts?|does"
            r"|do)\b)|(?<=\w), (?:with )?(?:both|all)(?: of)?(?: its| the)? (?:heads|bellies|parts),(?= (?:is|are|gets?|takes?"
            r"|receives?|arises?|inserts?|acts?|does|do)\b)"
        ),
        "",
    ),
    # 'Which muscle is weak then, the main one?'
    (
        Pattern(
            r"^(?P<a>(?:which|what|wich) \w+ (?:(?:is|are|gets|gives|has) )?)(?P<b>(?!mainly)[^?:,]{4,80}?)(?:,"
            r"| -) (?:just |only |name )?"
            r"(?:the )?(?:main|chief|principal|most important) ones?\W*$"
        ),
        "{a}mainly {b}",
    ),
    (Pattern(r"\bthru\b"), "through"),
    (Pattern(r"\bppl\b"), "people"),
    (
        Pattern(r"^\W*(?:guess )?who am i\s*[?:.,;–-]+\s*(?!i\b|i'm\b)(?=\w)(?=.*\b(?:bell(?:y|ies)|tendons?|muscle)\b)"),
        "which muscle: ",
    ),
    (
        Pattern(r"^\W*(?:guess )?who am i\s*[?:.,;–-]+\s*(?!i\b|i'm\b)(?=\w)(?=.*\b(?:shaped|bone|tarsal)\b)"),
        "which bone: ",
    ),
    (Pattern(r"\btermed\b"), "called"),
    (Pattern(r"(?<=toe) alone(?=\W*$| have\b)"), ""),
    (Pattern(r"\b(?P<of>nerve (?:of|to|for|in)(?: the)?) (?:whole|entire)(?= (?:calf|sole|shin|leg|foot)\b)"), r"\g<of>"),
    (Pattern(r"(?<= )n\.(?= (?:\+|&|and) \w)"), "nerve"),
    (Pattern(r"\b(nerve|artery|roots?) \+ (?=\w)"), r"\1 and "),
    (Pattern(r"\bu\b(?=\s)(?<!\. )"), "you"),
    (
        Pattern(r"(?:(?<=[a-z]{2} )|(?<=[a-z]\. ))ligg?\b\.?(?! [a-z]+(?:are|aria|alia|ale|um)\b)"),
        "ligament",
    ),
    (
        Pattern(rf"\b(?:{'|'.join(OF_LIGAMENTS)})\b\.?(?= (?:[\w-]+\.? ){{0,2}}lig)"),
        lambda found: OF_LIGAMENTS[found[0].lower().rstrip(".")],
    ),
    (
        Pattern(
            rf"(?<!\btib )(?<!\btib\. )(?<!\btibialis )\b(?:(?:{'|'.join(WITH_POINT)})\.(?= ?[a-z])"
            rf"|(?:ant|post|lat|med)(?= (?:[\w-]+\.? )??{PLACED_SHORT}))"
        ),
        lambda found: f"{WITH_POINT[found[0].lower().rstrip('.')]}{'' if found.string[found.end() :].startswith(' ') else ' '}",
    ),
    (
        Pattern(r"\bsup\.?(?= (?:(?P<of>extensor|ext\b|(?:per|fib)\w*\.? ret)|[a-z]))"),
        lambda found: "superior" if found["of"] else "superficial",
    ),
    (
        Pattern(rf"\b(?:{'|'.join(OF_TRUNKS)})\b\.?(?= (?:(?:n|nn|a|aa|v|vv)\b|nerve|artery|vein))"),
        lambda found: OF_TRUNKS[found[0].lower().rstrip(".")],
    ),
    (
        Pattern(
            r"(?<![\w.'’-])nn?\.?(?= (?:to|for|supplying|serving|innervating) [a-z])"
            r"|(?<![\w.'’-])nn?\.(?= (?:of) [a-z])"
            r"|(?:(?<=[a-z]al )(?<!tarsal )(?<!digital )|(?<=[a-z]ar )|(?<=nous ))(?:nn?|aa?|vv?)(?:\.(?=\s|\W*$)|(?=\W*$))"
        ),
        lambda found: NOUNS_SHORT[found[0].lower().rstrip(".")],
    ),
    (
        Pattern(r"(?:(?<=ior )|(?<=ial )|(?<=eral )|(?<=deep ))comp(?:t|artm)?\b\.?(?= (?:of|in|is|are|contains?|has)\b|\W*$)"),
        "compartment",
    ),
    (
        Pattern(
            r"^(?:(?:name |list |give )?the )?(?P<what>(?:[a-z-]+ )??(?:parts|heads|branches|bones|bands|ligaments|layers"
            r"|compartments"
            r"|divisions|surfaces|arches|muscles|tendons|nerves|cuneiforms|malleoli|sesamoids|lumbricals|interossei)"
            r"(?: (?:of|in|from|to|on) [^?():;,]{3,40}?)?) \((?P<number>[2-9]|two|three|four|five|six|seven)\)"
            r"(?:[\s:;,.–-]+(?:name them|list them|which(?: are they)?|what are they))?\W*$"
        ),
        lambda found: f"name the {UNITS[int(found['number'])] if found['number'].isdigit() else found['number']} {found['what']}",
    ),
    (Pattern(r"(?:(?<=which )|(?<=what )|(?<=the )|^)mm\b\.?(?= [a-z])"), "muscles"),
    (Pattern(r"(?:(?<=which )|(?<=what ))m\.(?= [a-z])"), "muscle"),
    (
        Pattern(r"(?:(?<=which )|(?<=what ))[nav]\.(?= [a-z])"),
        lambda found: NOUNS_SHORT[found[0][0].lower()],
    ),
    (
        Pattern(r"^aa?\.(?= (?:to|for|accompanying|supplying|running|with|that|behind|feeding)\b)"),
        "artery",
    ),
    (Pattern(r"\bart\.? (?=supply\b)"), "arterial "),
    (Pattern(r"(?:(?<=medial )|(?<=lateral )|(?<=med )|(?<=lat ))mall?\b\.?"), "malleolus"),
    (Pattern(r"\blong\.? (?=arch(?:es)?\b)"), "longitudinal "),
    (Pattern(r"\b(?:ext|flex|per)\.? (?=ret(?:in)?\b|retinac)"), lambda found: OF_RETINACULA[found[0][0].lower()]),
    (Pattern(r"(?:(?<=extensor )|(?<=flexor )|(?<=peroneal ))ret(?:in)?\b\.?"), "retinaculum"),
    (Pattern(r"\b(?:calc|nav|cub|cun)\.(?=\W|$)"), lambda found: OF_BONES[found[0].lower().rstrip(".")]),
    (
        Pattern(
            r"(?:(?<=the )|(?<=from )|(?<=of )|(?<=and )|(?<=& ))(?:fib|tib)\.(?! (?:post|ant|nn?|aa?|vv?|nerve|artery|vein)\b)"
        ),
        lambda found: OF_BONES[found[0].lower().rstrip(".")],
    ),
    (Pattern(r"\bdors\.(?= (?!ped)[a-z])"), "dorsal"),
    (Pattern(r"\b(?:dors|fasc|dig|quad|ped)\.(?=(?: [a-z]|\W*$))"), lambda found: OF_MUSCLES[found[0].lower().rstrip(".")]),
    (Pattern(r"\bw/o(?= )"), "without"),
    (Pattern(r"\bw/ ?(?=\w)"), "with "),
    (Pattern(r"^\W*(?:ins|orig)\.? (?=of\b)"), lambda found: "insertion " if "ins" in found[0].lower() else "origin "),
    (Pattern(r"\blig(?:s|g)\b\.?(?! [a-z]+(?:are|aria|alia|ale|um)\b)"), "ligaments"),
    (Pattern(r"^ligg?\b\.?(?= (?:attached|between|of|that|from|which|joining|connecting|on|at|to)\b)"), "ligament"),
    (Pattern(r"\bur\b"), "your"),
    (Pattern(r"\b(up|down|in|out) n (?=(?:up|down|in|out)\b)"), r"\1 and "),
    (
        Pattern(r",?\s*\b(?:pls|plz|plse|thx|ty|cheers|asap)\b(?=\W*$)"),
        "",
    ),
    (Pattern(r"\b(?:pls|plz|plse)\b "), "please "),
    (
        Pattern(r"(?<=[a-z]) \((?:(?:of|in) )?(?:the )?(?:human )?(?:foot|feet|lower limb|human|foot muscle)\)(?=[\s?,.:;]|$)"),
        "",
    ),
)
"""Slips and short forms of those who type fast."""
CORRECTED = Pattern(
    r"^.{3,}?(?:\.{2,}|…|\?+|!|,|;|[-–])\s*(?:no,? wait|wait,? no|wait|scratch that|strike that|i mean|i meant|correction"
    r"|sorry,? i mean(?:t)?"
    r"|nein(?:,? (?:halt|moment))?|ich meine|besser gesagt)\b[\s,:!.–-]+(?=(?:\S+\s+){2})",
    re.I | re.S,
)
"""What somebody takes back before asking: 'how many joints ... no wait: how many metatarsals are there?'."""


LETTER = Pattern(r"[,;]?\s*(?:(?<=\s)|^)\(?(?:[A-Fa-f]|[1-6]|i{1,3}|iv)[).:]\s+(?=[A-Za-z])", 0)
SLASHES = Pattern(r"(?<=[a-z])\s+[/|]\s+(?=[a-zA-Z])", 0)
FEWEST = 3


def listed(text: str) -> str:
    """Return a text with a list whose items have letters, or slashes between them, as one with commas.

    >>> listed("Which is no evertor? a) soleus b) fibularis longus c) fibularis brevis")
    'Which is no evertor? soleus, fibularis longus, fibularis brevis'
    """
    if len(LETTER.split(text)) > FEWEST:
        text = re.sub(r"([?:.])\s*,", r"\1", LETTER.sub(", ", text)).lstrip(", ")
    return SLASHES.sub(", ", text) if len(SLASHES.split(text)) >= FEWEST else text


SHORT = Pattern(
    r"\b(?P<kind>ext|flex|abd|add|tib|per|peron|fib|ext\.|flex\.|abd\.|add\.|tib\.|per\.|fib\.)(?:\. ?| )"
    r"(?P<of>hall(?:ucis|u)?|dig(?:itorum)?|ant(?:erior)?|post(?:erior)?|long(?:us)?|brev(?:is)?|tert(?:ius)?)\b\.?"
    r"(?: ?(?P<end>long(?:us)?|brev(?:is)?|min(?:imi)?)\b\.?)?(?: ?(?P<last>brev(?:is)?|long(?:us)?)\b\.?)?"
)
FULL = {
    "ext": "extensor",
    "flex": "flexor",
    "abd": "abductor",
    "add": "adductor",
    "tib": "tibialis",
    "per": "peroneus",
    "fib": "fibularis",
    "hal": "hallucis",
    "dig": "digitorum",
    "ant": "anterior",
    "pos": "posterior",
    "lon": "longus",
    "bre": "brevis",
    "ter": "tertius",
    "min": "minimi",
}
"""The words that short forms of muscles' names stand for, by the whole or by their first three letters."""


def in_whole_words(found: re.Match[str]) -> str:
    """Return a muscle's name with its words written out: 'ext. hall. longus' as 'extensor hallucis longus'."""
    said = [word.lower().rstrip(".") for word in found.groups() if word]
    words = [FULL.get(word) or FULL.get(word[:3], word) for word in said]
    if words[-1:] == ["minimi"] or words[2:3] == ["minimi"]:
        words[1] = "digiti"
    of_leg = words[0] in ("tibialis", "peroneus", "fibularis")
    ends = ("anterior", "posterior") if words[0] == "tibialis" else ("longus", "brevis", "tertius")
    return (
        " ".join(words)
        if (words[1] in ends) is of_leg and (of_leg or words[1] in ("hallucis", "digitorum", "digiti"))
        else found[0]
    )


def typed_out(text: str) -> str:
    """Return a text with the slips and short forms of those who type fast written out.

    >>> typed_out("wat muscle lifts ur foot up n in pls")
    'what muscle lifts your foot up and in'
    >>> typed_out("where dose the achilles tendon attach")
    'where does the achilles tendon attach'
    """
    text = replaced(text, TYPED)
    return SHORT.sub(in_whole_words, text)


def unwrapped(text: str) -> str:
    """Return a question without greetings before it and thanks after it.

    >>> unwrapped("Hi there, could you please tell me what soleus does? Thanks a lot!")
    'what soleus does?'
    """
    text = listed(typed_out(CORRECTED.sub("", text.strip())))
    rest = CLOSING.sub("", text.strip())
    asks_at_once = rest.lower().startswith(ASKS_AT_ONCE)
    rest = rest if asks_at_once else ASKED_ABOUT_FIRST.sub("", rest)
    rest = rest if rest.endswith("?") else ASKED_ABOUT_LAST.sub("", rest)
    while not asks_at_once and (shorter := OPENING.sub("", rest)) != rest and len(shorter) > 5:
        rest = shorter
    return as_asked(rest or text)


def in_terms(text: str) -> str:
    """Return a text with everyday movements, numbers of a series and sides of toes in the terms of the field.

    >>> in_terms("which muscle pulls the foot up and in?")
    'which muscle dorsiflexes and inverts the foot?'
    >>> in_terms("who draws the big toe over towards the second")
    'who adducts the big toe'
    >>> in_terms("the knob on the outside of my ankle belongs to what bone?")
    'the lateral malleolus is part of which bone'
    >>> in_terms("what passes under the flexor retinaculum at the ankle?")
    'what passes under the flexor retinaculum of the ankle?'
    """
    text = in_movements(in_muscle_terms(RAISED.sub(raised, in_lay_terms(knee_told(in_counts(text))))))
    text = WHERE_IN_GAIT.sub("when in the gait cycle", text)
    text = APART.sub(lambda found: f"{found[1]} {found[3]} {found[2]}", text)
    text = HEEL_LIFTED.sub(lambda found: f"{with_ending('plantarflex', found[1])} the foot", text)
    text = FOOT_MOVED.sub(foot_moved, text)
    text = EITHER_NUMBER.sub(r"\1 and \2", text)
    text = NUMBERED_RUN.sub(in_numbers, text)
    text = POINTS_BOTH_WAYS.sub("dorsiflexion and plantarflexion occur", text)
    text = FOOT_IS_MOVED.sub(lambda found: f"{NAMES_OF_WAYS[re.sub(r'wards?$', '', found[1].lower())]} of the foot", text)
    text = NUMBER_AFTER.sub(lambda found: f"{ORDINAL_OF[found[2].lower()]} {found[1]}", text)
    text = NUMBER_BARE.sub(lambda found: f"{ORDINAL_OF[found[2].lower()]} {found[1]}", text)
    text = NUMBERED.sub(each_numbered, text)
    text = MALLEOLUS.sub(lambda found: f"{'medial' if (found[1] or found[2]).lower() in INNER else 'lateral'} malleolus", text)
    text = WHEN_YOU.sub("do you", IN_WORDS.sub("", text))
    text = ROMAN.sub(lambda found: f"{found[1]}{number_of(found[2])}", text)
    if "ligament" in text.lower():
        text = LIGAMENT_AT.sub(lambda found: "anteriorly" if found[1].lower() == "front" else "posteriorly", text)
        text = LIGAMENT_UNDER.sub("plantarly", text)
    text = ANKLE_LIGAMENTS.sub(ligaments_at_a_side, text)
    text = JOINED_BY.sub(r"which ligament \g<does> \g<two> plantarly", text)
    text = STRONGEST_MEDIAL.sub("strongest ligament of the ankle", text)
    text = TOGETHER.sub(kept_so, text)
    text = SHAPED_LIKE.sub(lambda found: f"{found[2]}-shaped {found[1]}", text)
    text = FOOT_TILTS.sub(foot_tilts, text)
    text = UP_AND_DOWN.sub("dorsiflexion and plantarflexion of the foot", text)
    text = WHERE_HELD.sub(lambda found: f"{found[1]} of the {found[2]}", text)
    text = in_bone_terms(text)
    text = TYPE_OF_JOINT.sub(lambda found: f"what type of joint is the {found[1]}", text)
    text = IN_COMMON.sub("of the common ", text)
    text = in_vessel_terms(in_nerve_terms(text))
    if FELT.search(text):
        text = SKIN_OF_TOE.sub(lambda found: f"{found[1]} skin of {found[2]}", text)
    text = TOE_MOVED.sub(lambda found: f"{'adducts' if found[2].lower().startswith('to') else 'abducts'} {found[1]}", text)
    return movement_named(in_exercises(text))


def with_ending(verb: str, ending: str | None) -> str:
    """Return a verb with an ending: 's', 'ing' or none."""
    return f"{verb}{ending or ''}".replace("exs", "exes")


def foot_moved(found: re.Match[str]) -> str:
    """Return how the foot is moved in the field's terms."""
    ways = [re.sub(r"wards?$", "", way.lower()) for way in found.groups()[1:] if way]
    return " and ".join(with_ending(DIRECTIONS[way], found[1]) for way in ways) + " the foot"


def foot_tilts(found: re.Match[str]) -> str:
    """Return how the foot tilts in the field's terms: both ways where no way is told."""
    ways = [way.lower() for way in found.groups() if way] or ["in", "out"]
    return " and ".join({"in": "inversion", "out": "eversion"}[way] for way in ways) + " of the foot"


def ligaments_at_a_side(found: re.Match[str]) -> str:
    """Return the ligaments of one side of the ankle by their name."""
    side = (found[2] or found[3] or found[5] or found[8]).lower()
    return f"{'medial' if side in INNER else 'lateral'} ankle ligament{found[1] or found[4] or found[6] or found[7] or ''}"


JOINED_BY = Pattern(
    r"^(?:what|which structure) (?P<does>joins|connects|ties|links|binds) (?P<two>[^?]+?) (?:(?:on"
    r"|along) the (?:plantar|under|lower) "
    r"(?:side|aspect|surface)|underneath|plantarly|(?:on|in) the sole)\W*$"
)
"""What joins two bones on the side of the sole is a ligament."""
STRONGEST_MEDIAL = Pattern(
    r"\b(?:strongest|stoutest|toughest|most powerful) medial ankle ligament\b"
    r"|\b(?:which|what) medial ankle ligament is (?:the )?(?:strongest|stoutest|toughest|most powerful)(?=\W*$)"
)
"""The strongest of the inner side of the ankle is the strongest of all; those of the outer side are told apart."""


def knee_told(text: str) -> str:
    """Return a text that tells of the knee after what is done, however it tells of it.

    >>> knee_told("Flexed-knee calf raises"), knee_told("heel raises (knee straight)")
    ('calf raises with flexed knee', 'heel raises with knee straight')
    """
    text = KNEE_KEPT.sub(r"\g<done> with a straight knee", text)
    text = KNEE_BEFORE.sub(lambda found: f"{found[2]} with {found[1].lower()} knee", KNEE_ASIDE.sub(r" with \1", text))
    return KNEE_HELD.sub(lambda found: f"{found[1]} with {'bent' if found[2] == 'flexion' else 'straight'} knee", text)


def raised(found: re.Match[str]) -> str:
    """Return a heel raise, heel drop or stretch by the name that tells how the knee is held."""
    what = (found[1] or "").lower()
    name = "calf stretch" if "stretch" in what else "eccentric heel drop" if "drop" in what else "heel raise"
    return f"{name} with {'straight' if (found[2] or found[3] or '').lower() in ('straight', 'extended') else 'bent'} knee"


def kept_so(found: re.Match[str]) -> str:
    """Return 'holds together' or 'separates' with what is kept so after it."""
    verb = "separates" if found["way"].lower() == "apart" else f"{found['verb']} together"
    return f"{verb} {found['what']}".rstrip()


def each_numbered(found: re.Match[str]) -> str:
    """Return several of a series each by its name: 'second lumbrical and third lumbrical'."""
    name = f"{found[1]}ous" if found[1].lower().endswith("interosse") else found[1]
    return " and ".join(f"{ORDINALS[number_of(number) - 1]} {name}" for number in NUMBER.findall(found[2]))


def in_numbers(found: re.Match[str]) -> str:
    """Return the numbers of some metatarsals or toes told together: of the first two, the first and second."""
    numbers = RUN_OF.get((found[1].lower(), found[2].lower()))
    return f"{numbers} {found[3]}" if numbers else found[0]
