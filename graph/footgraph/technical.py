"""Technical and telegraphic wordings, as examiners and demonstrators use them, in the plain words in which questions are read."""

from __future__ import annotations

import re

from footgraph.mentions import mentions_in
from footgraph.patterns import Pattern, Sentences, Wordings, put_otherwise, replaced
from footgraph.store import Store

HALF_TOES = Pattern(
    r"\b(?:(?:the )?(?:plantar (?:skin|surface|aspect|side)|skin of the sole|skin) (?:of|on|over|under) )?(?:the"
    r" )?(?:plantar )?"
    r"(?P<side>medial|lateral|inner|outer) (?P<number>three|one|3|1)(?:[- ](?:and[- ](?:a[- ])?half|1/2|½)|½|[.,]5) "
    r"(?:toes|digits)(?: (?:on|of) (?:their|the|its) (?:plantar|under) ?(?:surface|aspect|side|skin)?(?: of the foot)?)?",
    re.I,
    needs=("toes", "digits"),
)
"""'The plantar surface of the lateral one and a half toes'."""
DOUBLE_SKIN = Pattern(
    r"\b(?:the )?(?:plantar |cutaneous )?(?:skin|surface|aspect|side|sensation|sensibility) (?:of|on|over|under|to|from) "
    r"(?:the )?plantar skin of",
    re.I,
    needs=("plantar skin of",),
)
PLANTAR = Pattern(r"\b(?:plantar|sole|underside|under surface)\b", re.I)
TOES_OF_SIDE = {
    "three": "plantar skin of big toe, the plantar skin of second toe, the plantar skin of third toe and the plantar skin of"
    " medial half of fourth toe",
    "one": "plantar skin of lateral half of fourth toe and the plantar skin of little toe",
}
YES_NO = Pattern(r"^\W*(?:is|are|does|do|can|has|have)\b", re.I)
LONGEST_TOPIC = 300
KINDS = r"(?:muscles|tendons|nerves|arteries|veins|vessels|bones|ligaments|joints)"
ASKS = Pattern(r"\b(?:which|what|who|whose|where|how|name|list|give)\b", re.I)
CLASSICALLY = Pattern(
    r"^(?:classically|typically|usually|normally|as a rule|in most (?:people|feet|texts)|traditionally|conventionally"
    r"|in (?:textbook|standard) (?:terms|descriptions?|anatomy)|strictly(?: speaking)?|topographically|morphologically"
    r"|functionally|in cross[- ]section|on dissection)\s*[,:]\s+",
    re.I,
    needs=(
        *("a rule", "classically", "conventionally", "functionally", "in most ", "morphologically", "normally"),
        *("section", "standard", "strictly", "text", "topographically", "traditionally", "typically"),
        *("usually",),
    ),
)
"""How a thing is commonly told, said before it is asked."""
MOVES_SO = (
    r"(?:pass(?:es|ing)?|run(?:s|ning)?|ly(?:ing)|lies?|course?(?:s|ing)?|coursing|travel(?:s|l?ing)?|descend(?:s"
    r"|ing)?|situated"
    r"|located|placed|positioned|found|sit(?:s|ting)?|cross(?:es|ing)?|going|goes|proceed(?:s|ing)?|emerg(?:es|ing))"
)
BESIDE = r"(?:anterior|posterior|medial|lateral|deep|superficial)"
MOVED_BESIDE = Pattern(
    rf"\b{MOVES_SO}(?= (?:(?:immediately|directly|just|slightly|most) )?{BESIDE} to\b)",
    re.I,
    needs=(" deep to", " medial to", "anterior to", "lateral to", "posterior to", "superficial to"),
)
"""'Passing anterior to' says no more than that something lies there."""
ONLY_OF_KIND = Pattern(
    rf"^(?P<what>(?=[^?]*\b(?:contents?|structures?|what|everything|compartment|layer|attach\w*)\b)[^?]+?)"
    rf"\s*[,;:–(-]+\s*(?:only )?(?:the )?(?P<kind>{KINDS})(?: only| alone)?\)?\W*$",
    re.I,
    needs=("muscles", "tendons", "nerves", "arteries", "veins", "vessels", "bones", "ligaments", "joints"),
)
"""'Contents of the deep posterior compartment, muscles only'."""
PLACE_LAST = Pattern(r"\b(?:layer|compartment)(?: of the [\w ]+)?$", re.I, needs=("layer", "compartment"))
CONTENTS_OF = Pattern(
    r"^(?:(?:the |list the |name the |give the )?contents? of|(?:list |name |give )?(?:the |all )?structures (?:in|of"
    r"|inside|within)"
    r"|what (?:is|lies|are) (?:in|inside|within)|everything in) ",
    re.I,
)
FOUND_ON = Pattern(
    r"^(?!.*\b(?:which|what|who|how|name|list)\b)(?:the )?(?P<what>[^?:,]{4,50}?) (?:is|are|can be|lies?)(?: an? | the | )"
    r"(?P<how>(?:(?:bony )?(?:feature|landmark|process|projection|part|portion|prominence|component|end|eminence) of"
    r"|(?:found|situated|located|seen|felt|palpable|present|palpated) (?:on|in)|on|borne by|carried by))(?: the|"
    r" an?)?[\s.:_…]*\?*$",
    re.I,
    needs=(" are ", " is ", " lie", "can be"),
)
"""'The soleal line is found on the ...' breaks off before the bone."""
SOURCE_OF_BLOOD = Pattern(
    r"\b(?P<main>(?:main|chief|principal|primary|major|dominant|most important|usual) )?"
    r"(?:arterial )?(?:source|supplier|provider|origin)s? of (?:the )?(?:arterial )?(?:blood|blood supply|arterial"
    r" supply|vascularity)"
    r" (?:for|to|of|in)\b",
    re.I,
    needs=("blood", "suppl", "vascular"),
)
"""'Principal source of blood for the body of the talus' asks for the artery."""
MOTOR_NERVE = Pattern(
    r"\b(?:its|the) (?:motor )?nerve (?:to|of|for|supplying|that supplies|which supplies|innervating) (?:the )?"
    r"(?P<muscle>[^?,.;:]{3,40}?)(?P<rest> (?:down|in|through|along|across) the (?:leg|calf|shin|foot|sole))?(?=\W*$)",
    re.I,
    needs=("nerve",),
)
OTHER_THAN_NERVE = Pattern(
    r"^\W*(?:(?:which|what|name the|the) )?(?:\w+ )?(?:artery|vessel|vein|tendon|muscle|compartment|septum|structure)\b", re.I
)
"""A question of something else, in which the nerve of a muscle is named: 'artery with the motor nerve of EHL'."""
POSITIVE = (
    r"(?:(?:is |was |being )?(?:positive|\+ve|pos\.?)"
    r"|(?:there is )?no (?:foot |ankle |plantar ?flexion |resulting |visible )*(?:movement|motion|response|plantar"
    r" ?flexion|reaction)"
    r"(?: of the (?:foot|ankle))?"
    r"|(?:the )?foot (?:does not|doesn't|fails to|did not|will not) (?:move|plantar ?flex|respond|point)(?: down)?"
    r"|(?:the )?foot (?:stays|remains) (?:still|put|motionless))"
)
DRAWER = Pattern(
    rf"\b(?P<side>anterior|posterior) drawer(?: (?:test|sign))?(?: (?:of|at) the ankle(?: joint)?)?(?: test)?[,:]? {POSITIVE}"
    r"|\bpositive (?P<other>anterior|posterior) drawer(?: (?:test|sign))?(?: (?:of|at) the ankle(?: joint)?)?",
    re.I,
    needs=("drawer",),
)
TEST_POSITIVE = Pattern(
    rf"\b(?P<test>(?:squeeze|test|sign|manoeuvre|maneuver)(?: of the calf)?)[,:;–-]*(?: on the (?:left|right))?"
    rf" {POSITIVE}(?=\W)",
    re.I,
    needs=("squeeze", "test", "sign", "man"),
)
"""What a test shows when something is hurt; that it does is taken as read: 'Thompson test: no foot movement'."""
STRUCTURE_HURT = Pattern(
    r"[.;:,–-]\s+(?:the )?structure (?P<state>ruptured|torn|injured|damaged|involved|affected)\W*$",
    re.I,
    needs=("structure",),
)
IS_SIGN_OF = Pattern(
    r"^(?:a )?(?P<test>[^?,:]{4,60}?),? (?:(?:is|are) (?:a |the )?(?:\w+ )?(?:sign|test|indicator|pointer|hallmark"
    r"|mark) (?:of|for)"
    r"|suggests?|indicates?|points? to|signif(?:y|ies)|betrays?|means?|diagnos(?:es|tic of)|is diagnostic of|is"
    r" pathognomonic (?:of|for))"
    r"(?: what| which (?:condition|diagnosis|lesion))?\W*$",
    re.I,
    needs=("sign", "test", "indicat", "point", "hallmark", "suggest", "betray", "mean", "diagnos", "pathognomonic", "mark"),
)
"""'Mulder's click is a sign of?'"""
OF_THE_BRANCHES = Pattern(
    r"\b(?P<asks>which|what)(?: one)? of the (?:(?:two|three|four|main|chief|terminal|end) )*(?P<what>branches|divisions) of "
    r"(?:the )?(?P<trunk>[^?,]{4,40}? (?:nerve|artery))\b",
    re.I,
    needs=("branches of", "divisions of"),
)
OF_WHICH = Pattern(
    r"\b(?P<one>muscles?|nerves?|bones?|arter(?:y|ies)|ligaments?|tendons?|joints?|retinacul(?:um|a)),? the "
    r"(?P<part>tendons?|fibres|fibers|belly|branch(?:es)?|origin|insertion|main branch|head|base|course|action|nerve)"
    r" of which\b",
    re.I,
    needs=("of which",),
)
"""'Muscle, the tendon of which ...'."""
GROOVING = Pattern(
    r"\b(?:(?P<whose>whose tendon)|(?P<tendon>tendons?)(?: (?:that|which))?) (?:grooves?|grooving|indents?|marks?"
    r"|notches|furrows?) "
    r"(?:the )?(?P<where>(?:[\w-]+ )?(?:surface|aspect|side|back|underside|undersurface|border|front) of (?:the )?[\w"
    r" ]+?)(?=\W*$)",
    re.I,
    needs=("groov", "indent", "mark", "notch", "furrow"),
)
"""'Whose tendon grooves the plantar surface of the cuboid' runs in the groove there."""
SIDE_WORDS = Pattern(
    r"\b(groove (?:on|in|at) the (?:plantar|dorsal|posterior|inferior|lateral|medial)) aspect (?=of)", re.I, needs=("aspect",)
)
FOR_LONG_FLEXOR = Pattern(
    r"\b(?:is|are) (?:perforated|pierced|traversed|split) by (?:the )?"
    r"(?:tendons? of (?:the )?(?:FDL|flexor digitorum longus|long (?:toe )?flexors?(?: of the toes)?)"
    r"|(?:FDL|flexor digitorum longus|long flexor)(?: tendons?)?)"
    r"|\b(?:(?:whose )?tendons? )?(?:splits?|divides?|bifurcates?|forks?|parts?)(?: in(?:to)? two(?: slips)?)? "
    r"(?:to (?:let|allow|give passage to|transmit|make way for)|for|round|around|allowing|letting)"
    r" (?:the )?(?:passage of )?(?:the )?(?:tendons? of (?:the )?)?"
    r"(?:FDL|flexor digitorum longus|long (?:toe )?flexor)(?: tendons?)?(?: (?:pass|through|to pass|go)(?: through)?)?",
    re.I,
    needs=(*("fdl", "flexor digitorum longus", "long flexor", "long toe", "perforated", "pierced", "split by"), *("traversed",)),
)
VESSELS = Pattern(
    r"\b((?:(?:anterior|posterior|medial|lateral|deep) )?(?:tibial|plantar|fibular|peroneal|popliteal|dorsalis pedis"
    r"|dorsal pedal"
    r"|sural|arcuate|lateral tarsal)) vessels\b",
    re.I,
    needs=("vessels",),
)
"""Vessels that run together are told by their artery."""
COMPRESSED_IN = Pattern(
    r"\b(?P<verb>compress\w*|entrap\w*|trapped|squeezed|pinched|irritated|caught|at risk)(?: (?P<where>in|within"
    r"|inside|at) the )"
    r"(?P<place>[\w ]{4,40}? (?:tunnel|canal|sinus))\b(?! syndrome)",
    re.I,
    needs=("tunnel", "canal", "sinus"),
)
"""'Nerve compressed in the tarsal tunnel' is the one that suffers in its syndrome."""
EACH_END = Pattern(
    r"^(?:the )?(?P<what>[^?:,]{3,40}?)[\s:,–-]+(?:the )?bones? (?:at|on|for|of) (?:each|either|both|its two) ends?\W*$"
    r"|^(?:which |what |the |name the )?bones? (?:(?:is|are|lies?) )?(?:at|on|for) (?:each|either|both) ends? of"
    r" (?:the )?(?P<other>[^?:,]{3,40}?)\W*$",
    re.I,
    needs=("end",),
)
"""'Popliteus: bone at each end?' asks where it arises and where it inserts."""
TWO_NAMES = Pattern(
    r"\b(?:medial|lateral|collateral|plantar|calcaneal|peroneal|fibular|long|great|short|small|first|heel|ankle"
    r"|inner|outer|posterior|anterior) "
    r"\((?:the |or |= ?)?(?P<name>deltoid|spring|subtalar|fibular|peroneal|hallux|great toe|Achilles|collateral"
    r"|Lisfranc|Chopart"
    r"|saphenous|calcaneal|crural|internal|external)\) (?=[a-z])",
    re.I,
    needs=("(",),
)
"""'The medial (deltoid) ligament'."""
FROM_ONE_END = Pattern(
    r"^from (?!which|what)(?:its )?(?:the )?(?:(?:origin|attachment|start) on (?:the )?)?(?P<near>[^?,]+?),? (?:the"
    r" )(?P<tie>[^?,]*?"
    r"(?:ligament|aponeurosis|fascia|membrane|septum|retinaculum)),? "
    r"(?:runs?|goes|extends?|stretch(?:es|ed)?|passes|spans?|reaches|is attached|fans out|spreads|continues|leads)"
    r"(?: \w+ly| forwards?| backwards?| down(?:wards?)?)? (?:to|on|onto|towards?|as far as)(?: the)?"
    r"(?: (?:which|what)(?: (?:other )?(?:two )?bones?)?)?\W*$",
    re.I,
    needs=("from",),
)
LEAVING_KNEE = Pattern(
    r"\b(?:leav(?:es|ing)|exit(?:s|ing)|quit(?:s|ting)) (?:the )popliteal (?:fossa|region|space) "
    r"(?:by )?(?:(?:passing |running |going )?(?:forwards? |backwards? |down(?:wards?)? )?)?"
    r"(?=(?:through|above|over|under|beneath|between|in front of|deep to|below)\b)",
    re.I,
    needs=("popliteal",),
)
"""What leaves the popliteal fossa comes from the vessel or nerve there."""
VESSEL = Pattern(r"\b(?:arter(?:y|ies)|vessels?)\b", re.I)
LEAVING = Pattern(
    r"\b(?:leav(?:es|e|ing)|enter(?:s|ing)?|exit(?:s|ing)?|quit(?:s|ting)?|reach(?:es|ing)?) (?:the )"
    r"(?:popliteal (?:fossa|region|space)|(?:anterior |posterior |lateral )?(?:leg|calf|sole|foot|compartment)"
    r"|dorsum(?: of the foot)?|anterior compartment(?: of the leg)?|posterior compartment(?: of the leg)?) "
    r"(?:by )?(?:(?:passing |running |going |winding )(?:forwards? |backwards? |down(?:wards?)? )?)?"
    r"(?=(?:through|above|over|under|beneath|behind|in front of|deep to|below)\b)",
    re.I,
    needs=("enter", "exit", "leav", "quit", "reach"),
)
"""'Leaves the popliteal region through ...': the way out is told."""
GAP_IN = Pattern(
    r"\b(?:the |an? )?(?:opening|gap|aperture|hole|foramen|hiatus|window|deficiency|space) (?:(?:at|near|in|above"
    r"|over) (?:the )?)?"
    r"(?:(?:top|upper (?:part|end|border|margin|edge)|proximal (?:part|end|border)) )?(?:of|in) (?=the interosseous membrane)"
    r"|\b(?:over|above) (?:the )?(?:upper|proximal|superior) (?:border|margin|edge|end|free border) of (?=the"
    r" interosseous membrane)",
    re.I,
    needs=("interosseous membrane",),
)
FRONT_OF_FIBULA = Pattern(r"\b(?:anterior|extensor|front) (?:surface|aspect|side) of (?:the )?fibula\b", re.I, needs=("fibula",))
ARISING = Pattern(r"\b(?:aris|orig|muscle|attach|tak|spring)", re.I)
"""The surface of the fibula from which the extensors arise is called medial or anterior."""
UNDER_EXTENSOR = Pattern(
    r"\b(?P<under>under|beneath|underneath|deep to|below|behind|down by|through) (?:the )?extensor retinacul(?:um|a)\b"
    r"(?! (?:superi|inferi|upper|lower))",
    re.I,
    needs=("extensor retinacul",),
)
"""The two extensor retinacula lie over the same structures."""
BONY_START = Pattern(r"\bno bony (?:start|beginning|origin|source|purchase|starting point)\b", re.I, needs=("no bony",))
FORMS_ARCH = Pattern(
    r"\b(?:which|what) (?P<kind>artery|vessel) (?:mainly |chiefly |principally |largely |mostly )?(?:forms|makes up|makes"
    r"|contributes (?:most|mainly|chiefly) to|provides|gives) the (?:deep )?(?:plantar (?:arterial )?arch|arterial"
    r" arch of the sole"
    r"|deep arterial arch(?: of the sole)?)\b",
    re.I,
    needs=("arch",),
)
"""The plantar arch is what the lateral plantar artery goes on as."""
IN_WHOSE_TENDON = Pattern(
    r"^(?:the |which |what |name the )?(?P<kind>tendon|muscle|tendons) (?:in (?:which|whose tendon)|that|which) "
    r"(?P<what>(?:the )?[\w ]*?sesamoids?[\w ]*?) (?:are|is|lies?|sits?) (?:embedded|contained|found|enclosed|set"
    r"|lodged|buried|developed"
    r"|situated|located|lying|in)\W*$"
    r"|^(?:in )?(?:which|what) tendons? (?:are|is|do|does) (?P<other>(?:the )?[\w ]*?sesamoids?[\w ]*?) "
    r"(?:embedded|contained|found|enclosed|set|lodged|buried|situated|located|lying|lie|sit)(?: in| within)?\W*$",
    re.I,
    needs=("sesamoid",),
)
SEPARATED_BY = Pattern(
    r"^by (?:what|which (?P<kind>[\w ]{4,30}?)) (?:is|are) (?P<one>.+?) (?P<how>separated|divided|parted|marked off)"
    r" from (?P<other>.+?)\W*$"
    r"|^(?P<one2>[^?:,]+?) (?:is|are) (?P<how2>separated|divided|parted|marked off) from (?P<other2>[^?:,]+?) by"
    r"(?: (?:what|which (?P<kind2>[\w ]{4,30}?)))?\W*$",
    re.I,
    needs=("separated", "divided", "parted", "marked off"),
)
TERMINATION = Pattern(
    r"^(?:the )?(?P<what>[^?:,]{5,50}? (?:vein|artery|nerve|vessel))\s*[:,–-]+\s*(?:its )?(?:termination|end|where"
    r" does it (?:end|terminate))\W*$"
    r"|^(?:the |site of )?(?:mode of )?termination of (?:the )?(?P<of>[^?:,]{5,50}? (?:vein|artery"
    r"|nerve))(?:\s*[:,–-]+\s*(?:its )?(?:two |terminal )?branches)?\W*$"
    r"|^(?:the |which |what |name the )?(?:vessel|vein) (?:in(?:to)?|at) which (?:the )?(?P<vein>[^?:,]{5,50}? vein)"
    r" (?:ends|terminates|drains|empties|opens)\W*$"
    r"|^(?:the |which |what |name the )?(?:vessel|vein) (?:receiving|that receives|which receives) (?:the"
    r" )?(?P<received>[^?:,]{5,50}? vein)\W*$",
    re.I,
    needs=(" at which", "end", "receiv", "terminat", "vein in", "vessel in"),
)
"""'Small saphenous vein: termination?'"""
NOT_DOING = Pattern(
    r"^(?:the |name the |which (?:is the )?)?(?:only |sole |one |single )?(?P<what>(?:[\w-]+ ){0,4}?(?:muscles?"
    r"|bones?|nerves?|tendons?|joints?|ligaments?)"
    r"(?: (?:of|in) (?:the )?[\w ]{3,40}?)?) not (?P<verb>cross|aris|insert|pass|attach|act|reach|articulat|mov"
    r"|contribut|touch|supply|enter)(?:s?ing) (?P<rest>.+)$",
    re.I,
    needs=(" not ",),
)
"""'Only muscle of the calf not crossing the ankle'."""
WHOLE_VERBS = {"aris": "arise", "articulat": "articulate", "mov": "move", "contribut": "contribute"}
OF_ORIGIN = Pattern(
    r"^(?:the )?(?P<what>[^?:]{5,60}?)\s*[:,–-]+\s*(?:its )?(?:parent |mother )?(?P<kind>artery|nerve|trunk"
    r"|vessel)(?: of origin)?\W*$"
    r"|^(?:the )?(?:parent|mother) (?P<kind2>artery|nerve|trunk|vessel) of (?:the )?(?P<what2>[^?:,]{5,60}?)\W*$",
    re.I,
    needs=("of origin", "parent", "mother"),
)
OBLIQUELY = Pattern(
    r"(?<=\bcrossing the sole) obliquely|(?<=\bcrosses the sole) obliquely|(?<=\bcross the sole) obliquely"
    r"|\bobliquely (?:across|over) (?=the sole)|\b(?<=the sole )(?:obliquely|transversely) (?=(?:to|and|from)\b)",
    re.I,
    needs=("obliquely", "transversely"),
)
TO_REACH = Pattern(
    r"\b(?P<verb>crossing|passing|running|crosses|passes|runs) (?P<where>[^?,]{4,50}?) to (?:reach|gain|be inserted"
    r" (?:in)?to|insert (?:in)?to|insert on|attach to"
    r"|end on|end in) (?=(?:the )?[\w ]*(?:metatarsal|phalanx|phalanges|cuneiform|navicular|calcaneus|cuboid|talus|toe)\b)",
    re.I,
    needs=("be inserted", "to attach", "to end", "to gain", "to insert", "to reach"),
)
WAYS = {
    "anteriorly": "anterior to",
    "in front": "anterior to",
    "posteriorly": "posterior to",
    "behind": "posterior to",
    "medially": "medial to",
    "laterally": "lateral to",
    "superficially": "superficial to",
    "deeply": "deep to",
}
RELATED = Pattern(
    r"^(?:the )?(?P<what>[^?:,]{4,50}?),? (?:is|are) (?:crossed|related|overlapped|overlaid|covered|bordered|separated)"
    rf" (?P<way>{'|'.join(WAYS)})(?: by| to| from)?(?: the)?(?: (?:which|what)(?: (?P<kind>[\w ]{{4,30}}?))?)?\W*$"
    rf"|^(?P<kind2>(?:which|what) [\w ]{{4,30}}?) (?:is|are) related (?P<way2>{'|'.join(WAYS)}) to (?:the"
    rf" )?(?P<what2>[^?:,]{{4,50}}?)\W*$"
    rf"|^(?:the )?(?P<way3>anterior|posterior|medial|lateral|superficial|deep) relations? of (?:the"
    rf" )?(?P<what3>[^?:,]{{4,50}}?)(?:\s*[:,–-]+\s*(?P<kind3>\w+))?\W*$",
    re.I,
    needs=("crossed", "relat", "overla", "covered", "bordered", "separated"),
)
"""'The calcaneofibular ligament is crossed superficially by which tendons', 'is related medially to'."""
IN_GAP = Pattern(
    r"\b(?:through|in|via|within|at) (?:the )(?:gap|interval|space|cleft|opening|groove|angle) (?=between\b)"
    r"|(?<=\bthe )arch of (?=(?:which|what) muscle)"
    r"|\b(?:the )?(?:tendinous|fibrous|aponeurotic) arch of (?:the )?(?=which|what|soleus|the soleus|adductor)",
    re.I,
    needs=("between", "arch of"),
)
"""'Through the gap between the two heads of ...'."""
BY_PIERCING = Pattern(
    r"\b(?:becom\w+|turn\w+|emerg\w+|gets?|made) (?:subcutaneous|superficial|cutaneous|in(?:to)? the subcutaneous tissue)"
    r"(?: in the [\w ]{3,20}?)? by (?:piercing|perforating|passing through)\b",
    re.I,
    needs=(" by ",),
)
IN_A_THIRD = Pattern(
    r",? in (?:the )?(?:upper|middle|lower|proximal|distal) (?:third|half|part|two[- ]thirds) of (?:the |its )?(?:leg"
    r"|calf|foot|course)(?=\W*$)",
    re.I,
    needs=("third", "half", "part"),
)
"""Where beside each other two things lie, said more closely than is told."""
EFFECTED_BY = Pattern(
    r"^(?!.*\b(?:which|what|who|how|name)\b)(?P<what>[^?:]{6,60}?) (?:is|are) (?:mainly |chiefly )?"
    r"(?:effected|produced|performed|brought about|carried out|executed|caused|achieved|done|accomplished) by(?: the|"
    r" which muscles?)?[\s.:_…]*\?*$",
    re.I,
    needs=(" by",),
)
"""'Eversion of the foot is effected by' breaks off before the muscles."""
MOST_SO_OF = Pattern(
    r"^(?:the |which is the |name the )?(?P<most>most superficial|deepest|most (?:medial|lateral|anterior"
    r"|posterior)(?:ly placed)?) of the "
    r"(?:(?:two|three|four|five|main|principal|chief|neurovascular) )*(?P<kind>structures|contents|tendons|muscles"
    r"|vessels|nerves) (?P<where>(?:in|of|behind|under|beneath|passing|at|deep) .+)$"
    r"|^in the (?P<place>[^?,]{4,40}?),? (?:which|what)(?: one)? of the (?:(?:two|three|four|five|main|principal"
    r"|chief|neurovascular) )*"
    r"(?P<kind2>structures|contents|tendons|muscles|vessels|nerves) (?:is|lies) (?:the )?(?P<most2>most superficial"
    r"|deepest|most (?:medial|lateral|anterior|posterior)|(?:superficial|medial|lateral|anterior|posterior)most)\W*$",
    re.I,
    needs=("most", "deepest"),
)
TIE = r"(?:retinacul(?:um|a)|ligaments?|fascia|aponeurosis|membrane|septum|septa)"
BONY_ATTACHMENTS = Pattern(
    rf"^(?:the )?(?P<what>[^?:,]{{4,50}}?{TIE}[^?:,]{{0,20}}?)\s*[:,–-]+\s*(?:its )?(?:bony|skeletal|osseous)"
    rf" attachments?\W*$"
    rf"|^(?:what are |name |give |list )?(?:the )?(?:bony|skeletal|osseous) attachments? of (?:the"
    rf" )?(?P<of>[^?:,]*?{TIE}[^?:,]*?)\W*$",
    re.I,
    needs=("bony", "skeletal", "osseous"),
)
PALPABLE = Pattern(
    r"\b(?P<what>artery|vessel|tendon|nerve|vein) (?:(?:which|that) (?:is|can be) )?(?:palpable|palpated|felt"
    r"|compressible|visible|to be felt) "
    r"(?:just |immediately )?(?:(?P<behind>posterior to)\b|(?=(?:behind|anterior|in front|over|medial|lateral)\b))",
    re.I,
    needs=("palpa", "felt", "compressible", "visible"),
)
"""'Artery palpable posterior to the medial malleolus'."""
NAMED_SO = Pattern(
    r"^(?:an? |the )?(?P<what>(?:[\w-]+ ){0,2}?(?:deviation|fractures?|necrosis|apophysitis|contracture|inflammation"
    r"|degeneration|osteochondr\w+"
    r"|arthritis|arthrosis|entrapment|thickening|prominence|collapse|fusion|tear|rupture|plantarflexion|dorsiflexion"
    r"|extension|flexion"
    r"|hyperextension|neuroma|compression|swelling|pain|stiffness) [^?:]{4,80}?)\s*[:,;–-]+\s*"
    r"(?:the |its )?(?:clinical |usual |common |medical )?(?:term|eponym|deformity|name|condition|called|name of the"
    r" (?:deformity|condition))\W*$",
    re.I,
    needs=("term", "eponym", "deformity", "name", "condition", "called"),
)
"""'Lateral deviation of the great toe: term'."""
PURELY_MOTOR = Pattern(
    r"\b(?:is|are) (?:purely|solely|exclusively|wholly|entirely) motor (?:to|for|in) (?=(?:the )?\w)", re.I, needs=("motor",)
)
GRIP = r"(?:grip|hold|embrac|clasp|grasp|flank|enclos|clamp|hug)(?:s|e|es|ing|ed|ped|ping)?"
TROCHLEA = r"(?:trochlea(?:r surface)?(?: (?:of the )?tal(?:us|i))?|talar (?:trochlea|dome)|body of the talus|talus)"
GRIPPED = Pattern(
    rf"^\W*(?:which|what|name the|the)?(?: two)? ?(?:bony )?(?:projections|processes|prominences|bony points|parts"
    rf"|ends|features)\b"
    rf"[^?]*\b{GRIP} (?:the )?{TROCHLEA}\b"
    rf"|\b{TROCHLEA} (?:is|lies) {GRIP} (?:between|by) (?:the )?(?:(?:which|what)[^?]*(?:projections|processes"
    rf"|prominences))?[\s.:_…]*\?*$",
    re.I,
    needs=("trochlea", "talus"),
)
"""What holds the talus from both sides are the malleoli."""
FINITE = {"crossing": "crosses", "passing": "passes", "running": "runs"}
CONTRIBUTING = Pattern(
    r"^(?:the )?(?P<what>[^?:,]{5,50}?(?:nerve|artery|vein|arch))\s*[:,–-]+\s*(?:its )?"
    r"(?:contributing|constituent|component|forming) (?P<kind>nerves|branches|arteries|vessels|veins|roots)\W*$"
    r"|^(?:the |which |what )?(?P<kind4>nerves|branches|arteries|roots) (?:contributing to|contribute to|forming|that form)"
    r" (?:the )?(?P<what4>[^?:,]{4,50}? nerve)\W*$"
    r"|^(?:the )?(?:contributing|constituent|component|forming) (?P<kind2>nerves|branches|arteries|vessels|veins"
    r"|roots) (?:of|to|for) (?:the )?(?P<what2>[^?:,]{5,50}?)\W*$"
    r"|^(?:the )?(?P<what3>[^?:,]{5,50}? nerve) (?:is|are) (?:formed|produced|made|constituted) by (?:the )?(?:union"
    r"|junction|joining|fusion)"
    r" of(?: (?:which|what)(?: (?:nerves|branches))?)?\W*$",
    re.I,
    needs=("contribut", "constituent", "component", "form", "union", "junction", "joining", "fusion"),
)
"""'Sural nerve: contributing nerves?'"""
BONES_OF = Pattern(
    r"^(?P<what>[^?:,]{3,40}?)\s*[:,–-]+\s*bones? of (?P<end>origin|insertion|attachment)\W*$", re.I, needs=("bone",)
)
BONES = {"origin": "from which bones does {} arise", "insertion": "on which bones does {} insert"}


TOPIC_FIRST = Pattern(
    r"^(?P<topic>[^:?]{4,40}):\s+(?P<rest>(?:the )?(?:muscles|tendons|nerves|arteries|bones|ligaments|joints|parts|branches) "
    r"(?:of|in|forming|making up|supporting|crossing|passing) .+)$",
    re.I,
    needs=(":",),
)
"""A case, and then what is asked of a place that has its own name: 'high ankle sprain: ligaments of the syndesmosis'."""


def half_toes(found: re.Match[str]) -> str:
    """Return the skin of toes that is told by halves: on the plantar side three and a half are medial, one and a half lateral."""
    number = {"3": "three", "1": "one"}.get(found["number"], found["number"].lower())
    fits = (number == "three") == (found["side"].lower() in ("medial", "inner"))
    return f"the {TOES_OF_SIDE[number]}" if fits and PLANTAR.search(found.string) else found[0]


def terminating(found: re.Match[str]) -> str:
    """Return the question into which vein one drains, or in which branches a nerve or artery ends."""
    what = found["what"] or found["of"] or found["vein"] or found["received"]
    is_vein = what.lower().endswith("vein")
    return f"which vein does the {what} drain into" if is_vein else f"terminal branches of the {what}"


def not_doing(found: re.Match[str]) -> str:
    """Return a participle that is denied as a verb: 'muscle not crossing the ankle' as 'which muscle does not cross it'."""
    verb = found["verb"].lower()
    does = "do" if found["what"].split()[0].endswith("s") else "does"
    return f"which {found['what']} {does} not {WHOLE_VERBS.get(verb, verb)} {found['rest']}"


def separated(found: re.Match[str]) -> str:
    """Return the question what separates two things."""
    kind = found["kind"] or found["kind2"]
    asks = f"which {kind}" if kind else "what"
    return f"{asks} separates {found['one'] or found['one2']} from {found['other'] or found['other2']}"


def contributing(found: re.Match[str]) -> str:
    """Return the question which nerves or vessels form another."""
    kind = (found["kind"] or found["kind2"] or found["kind4"] or "nerves").lower().replace("branches", "nerves")
    return f"which {kind} form the {found['what'] or found['what2'] or found['what3'] or found['what4']}"


def related(found: re.Match[str]) -> str:
    """Return the question what lies on the side of something that a question names."""
    way = WAYS.get((found["way"] or found["way2"] or "").lower()) or f"{found['way3']} to"
    kind = found["kind"] or found["kind3"]
    asks = found["kind2"] or (f"which {kind}" if kind else "what")
    many = kind and kind.endswith("s")
    return f"{asks} {'lie' if many else 'lies'} {way} the {found['what'] or found['what2'] or found['what3']}"


def most_so(found: re.Match[str]) -> str:
    """Return the question for the deepest or most superficial of what lies in a place."""
    kind = (found["kind"] or found["kind2"]).lower()
    one = "structure" if kind == "contents" else kind.removesuffix("s")
    where = found["where"] or f"in the {found['place']}"
    where = re.sub(r"^of\b", "in", where)
    most = (found["most"] or found["most2"]).lower().removesuffix(" placed").removesuffix("ly")
    return f"which {one} {where.rstrip(' ?.')} is {most}"


def split_for_another(found: re.Match[str]) -> str:
    """Return the question through whose tendon the long flexor of the toes passes, where a muscle or tendon is asked for."""
    asks = re.search(r"\b(?:muscles?|tendons?|which|what)\b", found.string[: found.start()], re.I)
    is_claim = YES_NO.match(found.string)
    return "through the tendon of which muscle does flexor digitorum longus pass" if asks and not is_claim else ""


def only_of_kind(found: re.Match[str]) -> str:
    """Return the question which of a kind are in a place; an empty text where the place has no contents that are asked for."""
    what = found["what"].strip()
    place = CONTENTS_OF.sub("", what)
    if ASKS.search(place):
        return ""
    return f"which {found['kind'].lower()} are in {place}" if place != what or PLACE_LAST.search(what) else ""


def where_found(found: re.Match[str]) -> str:
    """Return the question of what bone something is a part, where a sentence breaks off before it."""
    return f"which bone is the {found['what']} part of"


REPLACED: Wordings = (
    (CLASSICALLY, ""),
    (HALF_TOES, half_toes),
    (DOUBLE_SKIN, "the plantar skin of"),
    (TWO_NAMES, lambda found: f"{found['name']} "),
    (OF_WHICH, lambda found: f"{found['one']} whose {found['part']}"),
    (GAP_IN, lambda found: "through " if LEAVING_KNEE.search(found.string) else found[0]),
    (LEAVING_KNEE, lambda found: "is a branch of the popliteal artery and passes " if VESSEL.search(found.string) else "passes "),
    (LEAVING, "passes "),
    (Pattern(r"\bthrough through\b", re.I, needs=("through through",)), "through"),
    (MOVED_BESIDE, ""),
    (SIDE_WORDS, r"\1 surface "),
    (FRONT_OF_FIBULA, lambda found: "medial surface of the fibula" if ARISING.search(found.string) else found[0]),
    (UNDER_EXTENSOR, lambda found: f"{found['under']} the superior extensor retinaculum"),
    (BONY_START, "no origin"),
    (FORMS_ARCH, lambda found: f"which {found['kind']} continues as the deep plantar arch"),
    (SOURCE_OF_BLOOD, lambda found: f"{found['main'] or ''}artery supplying"),
    (DRAWER, lambda found: f"{(found['side'] or found['other']).lower()} drawer test"),
    (TEST_POSITIVE, lambda found: found["test"]),
    (STRUCTURE_HURT, lambda found: f". What is {found['state']}?"),
    (
        OF_THE_BRANCHES,
        lambda found: (
            f"{found['asks']} {'artery' if found['trunk'].endswith('artery') else 'nerve'} branching from the {found['trunk']}"
        ),
    ),
    (GROOVING, lambda found: f"{found['whose'] or found['tendon']} runs in the groove on the {found['where']}"),
    (VESSELS, r"\1 artery"),
    (PALPABLE, lambda found: f"{found['what']} {'behind' if found['behind'] else ''}"),
    (IN_GAP, ""),
    (BY_PIERCING, "pierces"),
    (IN_A_THIRD, lambda found: "" if YES_NO.match(found.string) else found[0]),
    (OBLIQUELY, ""),
    (TO_REACH, lambda found: f"that {FINITE.get(found['verb'].lower(), found['verb'])} {found['where']} and inserts on "),
    (PURELY_MOTOR, "supplies "),
)
"""What is put in the place of words within a question."""
WRITTEN: Sentences = (
    (ONLY_OF_KIND, only_of_kind),
    (FOUND_ON, where_found),
    (IS_SIGN_OF, lambda found: f"what does {found['test']} test for"),
    (IN_WHOSE_TENDON, lambda found: f"{found['what'] or found['other']} are embedded in the tendon of which muscle"),
    (SEPARATED_BY, separated),
    (TERMINATION, terminating),
    (NOT_DOING, not_doing),
    (OF_ORIGIN, lambda found: f"from which {found['kind'] or found['kind2']} does the {found['what'] or found['what2']} arise"),
    (FOR_LONG_FLEXOR, split_for_another),
    (GRIPPED, lambda _: "name the malleoli"),
    (BONY_ATTACHMENTS, lambda found: f"which bones is the {found['what'] or found['of']} attached to"),
    (NAMED_SO, lambda found: f"Which condition is {found['what']}?"),
    (CONTRIBUTING, contributing),
    (EFFECTED_BY, lambda found: f"which muscles perform {found['what']}"),
    (MOST_SO_OF, most_so),
    (RELATED, related),
    (EACH_END, lambda found: f"origin and insertion of {found['what'] or found['other']}, bones"),
    (BONES_OF, lambda found: BONES.get(found["end"].lower(), "which bones is {} attached to").format(found["what"])),
    (FROM_ONE_END, lambda found: f"which bones besides the {found['near']} does the {found['tie']} connect"),
)
"""How whole questions are put; the first that fits."""


def in_plain_words(store: Store, text: str) -> str:
    """Return a technical or telegraphic question in plain words, where it is one."""
    text = replaced(text, REPLACED)
    if words := put_otherwise(text, WRITTEN):
        return words
    if (found := MOTOR_NERVE.search(text)) and OTHER_THAN_NERVE.search(text):
        text = f"{text[: found.start()]}the nerve supplying {found['muscle']}"
    if (found := TOPIC_FIRST.search(text)) and names_a_condition(store, found["topic"]) and mentioned(store, found["rest"]):
        return found["rest"]
    if found := COMPRESSED_IN.search(text):
        syndrome = f"{found['place']} syndrome"
        if store.find(syndrome):
            text = f"{text[: found.start()]}{found['verb']} in {syndrome}{text[found.end() :]}"
    return text


def mentioned(store: Store, text: str) -> list[str]:
    """Return the structures that a text names."""
    return [mention.ids[0] for mention in mentions_in(store, text[:LONGEST_TOPIC]) if mention.ids]


def names_a_condition(store: Store, text: str) -> bool:
    """Tell whether a text names a disease or injury and nothing else."""
    return {store.structures[id].kind for id in mentioned(store, text)} == {"condition"}
