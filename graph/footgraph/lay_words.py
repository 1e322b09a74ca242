"""What runners, dancers and parents call parts of the foot: the cord above the heel, the knobbly bit inside the ankle."""

from __future__ import annotations

import re

from footgraph.patterns import Pattern, Wordings, either, replaced, told, where, wording
from footgraph.synonyms import INNER, OUTER, YOUR, forms, side_of, sided

SIDE_OF = r"(?:(?: |-)(?:side|edge|border|rim|margin|part))?(?: (?:of|on|at))?"
MOST_SO = Pattern(r"\b(?:\w{3,}(?<!fore)(?<!for)est|most (?!feet|people|persons|of|adults|individuals|legs|humans)\w+)\b")
MAY_LACK = Pattern(r"\b(?:present|absent|missing|lack\w*|exist\w*|found in|occur\w*)\b")
"""What some people have and others not."""
BONY = r"(?:bony|hard|knobbly|knobby|bumpy|protruding|pointy|pointed|rounded|sticky-out|prominent|big|little)"
BIT = r"(?:bit|part|point|thing|spot|knob|knobble|knuckle|bump|lump|corner|knot|ball|bulge|prominence)"
JUTS = (
    r"(?: (?:that |which )?(?:sticks?|juts?|pokes?|sticking|jutting|poking) out| (?:that |which )?(?:you|i) (?:can )?"
    r"(?:feel|see))?"
)
"""What is said of a malleolus before its place is told."""
THICK = r"(?:big|thick|long|strong|tough|rop(?:e?y|e-?like)|cord-?like|stringy|large|fat|biggest|thickest|strongest|hard|great)"
THICK_ONE = Pattern(r"\b(?!long\b)\w")
THICK_CORD = Pattern(r"rop(?:e?y|e-?like)|cord|string")
FELT_SO = (
    r"(?:,? (?:that |which )?(?:you|i|we|one|people)(?: can| could)? "
    r"(?:pinch|feel|grab|squeeze|grip|touch|see|hold|catch|take hold of)"
    r"(?: (?:hold of )?(?:it )?between (?:the |my |your )?(?:thumb and (?:fore)?finger|(?:fore)?fingers? and thumb|fingers))?)?"
)
"""What one can do with a cord that stands out."""
STRAPS = rf"(?:{forms('strap, tie, hold, bind, keep, pin, fasten, clamp, hug, wrap, pull, press')}(?: down| in| together)?)"
BANDS = r"(?:(?:straps?|bands?|tissue|fascia|sheet|belt|sling|thing|bit)s?|(?:strap|band|sheet|bit)s? of tissue)"
STRAP_TENDONS = rf"(?:that |which )?{STRAPS} {YOUR}(?:[a-z]+ )?tendons?(?: down| in place| in| flat| close)?"
AT_ANKLE = (
    rf"(?:over|across|on|at|in|around) {YOUR}(?P<where>front of {YOUR}ankles?|ankle front|(?:{INNER}|{OUTER}) (?:side )?"
    rf"(?:of )?{YOUR}ankle)"
)
SIDED = rf"(?P<side>{INNER}|{OUTER})"
ANKLE_BUMP = r"ankle[- ]?(?:bone|bump|knob|knuckle|lump)"
MTP_JOINT = "metatarsophalangeal joint of the big toe"
IS_CASE = Pattern(
    r"\b(?:pain\w*|ach(?:es?|ing|y)|numb\w*|burning|tingl\w*|swollen|swelling|lump|stiff\w*|sore|stabbing|tender|deform\w*"
    r"|drift\w*|collaps\w*|fallen|inflam\w*|irritat\w*|syndrome|bent|curled|broken|fractur\w*|torn|ruptur\w*|dislocat\w*"
    r"|flat)\b"
)
"""Words of what hurts or is amiss."""
BETWEEN_BONES = Pattern(r"\b(?:between|join\w*|hold\w*|connect\w*|bind\w*|link\w*|ligaments?)\b")
FOOT_SPOKEN_OF = Pattern(r"\b(?:muscles?|foot|sole|heel|toe)\b(?!.*\b(?:nerve|skin|numb|arch|tibia|fibula)\b)")
FELT_THERE = Pattern(r"\b(?:feel\w*|felt|numb\w*|sens\w+|skin|nerve|tingl\w*|dead)\b")
TOE_OR_FOOT = Pattern(r"\b(?:toes?|foot|web)\b")


def cord(found: re.Match[str]) -> str:
    """Return the cord above the heel by its name; behind the ankle it must be told as thick, and a thing as a ropy one."""
    is_thing = (found["what"] or "").lower() == "thing"
    how = THICK_CORD if is_thing else THICK_ONE
    return "Achilles tendon" if not (is_thing or found["at"]) or how.search(found["how"]) else found[0]


def first_web(found: re.Match[str]) -> str:
    """Return the gap between the first two toes by its name, after the same preposition."""
    opens = re.match(r"in |over |of |from |between |skin ", found[0], re.I)
    lead = {"between ": "in ", "skin ": "skin of "}.get(opens[0].lower(), opens[0]) if opens else ""
    return f"{lead}the first web space"


def strapping(found: re.Match[str]) -> str:
    """Return the retinaculum that holds down the tendons at one side of the ankle."""
    at = told(found, "where").lower()
    if "front" in at:
        return "extensor retinacula"
    return "flexor retinaculum" if side_of(at) == "medial" else "fibular retinacula"


def border(found: re.Match[str]) -> str:
    """Return the inner or outer edge of the foot or sole as the border of the foot, where no skin or arch is spoken of."""
    is_side = " side" in found[0] and not re.search(r"\bmuscles?\b", found.string, re.I)
    if is_side or re.search(r"\b(?:skin|numb\w*|sens\w+|feeling|arch|nerve|lift|rais)", found.string, re.I):
        return found[0]
    return f"{side_of(found['side'])} border of the foot"


NAMED: Wordings = (
    wording(
        rf"\b(?:{BONY} (?:\w+ )?{BIT}|knob(?:ble)?|bump|lump|knuckle){JUTS} "
        rf"(?:on|at|of|to) {YOUR}{SIDED}{SIDE_OF} {YOUR}ankle\b(?: joint)?"
        rf"|\b(?:the )?{BONY} {SIDED.replace('<side>', '<side2>')} (?:part |side )?of {YOUR}ankle\b"
        rf"|\b{SIDED.replace('<side>', '<side3>')} (?:{ANKLE_BUMP}|knob of {YOUR}ankle|ankle (?:bit|knobble))\b"
        rf"|\b{ANKLE_BUMP} (?:on|at) {YOUR}{SIDED.replace('<side>', '<side4>')}{SIDE_OF.replace(' (?:of', '(?: of')}\b",
        sided("{side} malleolus"),
    ),
    wording(
        rf"\b(?P<how>(?:{THICK},? )*)(?P<what>tendon|cord|string|sinew|rope|cable|thing){FELT_SO}"
        r"(?: (?:that )?(?:running|runs|going|goes|coming|comes|lying|sitting|standing|felt|stretching))?"
        rf"(?: down| up| just| right)? (?:(?:at|on|in|along|down|up|behind|over|to|into) {YOUR}(?:back of {YOUR}(?:heel"
        rf"|ankle)(?: bone)?|heel)|behind {YOUR}(?P<at>ankle)|above {YOUR}heel(?: bone)?|between {YOUR}calf and {YOUR}heel|from"
        rf" {YOUR}calf (?:down )?"
        rf"(?:in)?to {YOUR}heel|(?:that )?(?:connects?|joins?|joining|connecting|attaches|attaching|links?"
        rf"|linking) {YOUR}calf(?: muscles?)? (?:to|with|and|on ?to) {YOUR}heel(?: bone)?)\b{FELT_SO}|\bheel (?:cord|string"
        r"|tendon)\b",
        cord,
    ),
    wording(
        r"\b(?:the )?(?:(?:tough|thick|strong|fibrous|tight|gristly|flat|broad|long|wide|leathery|dense|stiff),? (?:and )?)+"
        r"(?:sheet|band|strap|cord|layer|membrane|tissue)s?(?: of (?:[a-z]+ )?(?:tissue|gristle|fibres|fascia))?"
        r"(?: (?:that |which )?(?:is|lies|lying|runs?|running|stretch(?:ed|es|ing)?|goes|going|found|spread"
        rf"|spanning))*{FELT_SO}?"
        rf" (?:(?:all )?(?:along|across|in|on|at) {YOUR}(?:bottom|underside|sole) of {YOUR}foot"
        rf"|(?:under(?:neath)?|beneath|along|below|in|across) {YOUR}(?:sole|foot|arch)(?: of {YOUR}foot)?)"
        rf"(?:,? (?:(?:running|stretching|going|stretched|from) )+(?:from )?{YOUR}heel(?: bone)? (?:right )?(?:on )?to {YOUR}"
        rf"(?:(?:balls?|base) of {YOUR})?(?:toes|foot))?{FELT_SO}?(?=\W*$|,| -|:| called\b| is (?:called|the)\b)",
        "plantar fascia",
    ),
    wording(
        rf"\b(?P<two>(?:two |both )?(?:(?:long )?bones)) (?:(?:that )?(?:lie|lying|run|running|are|found) )?(?:between {YOUR}"
        rf"knee and {YOUR}ankle|(?:in|of|making up|that make up) {YOUR}(?:shin|shank))\b",
        "{two} of the leg",
    ),
    wording(
        r"^(?P<which>which|what) (?P<muscle>muscles?) (?:gives?|lends?) (?P<what>(?:the |my |your )?[a-z ]{3,30}?) (?:its|their) "
        r"(?P<how>(?:two |twin |double |rounded |typical |characteristic )*)(?:bulges?|bulk|shape|contours?|curves?|outline"
        r"|roundness)\W*$"
        r"|^(?P<which2>which|what) (?P<muscle2>muscles?) (?:makes?|forms?|produces?|causes?|creates?|is behind|makes up) (?:up"
        r" )?the "
        r"(?:(?:two|twin|double|big|rounded|main) )*(?:bulges?|hump|(?:bulk|shape|contours?|curves?|outline)(?= of (?:the |my "
        r"|your )?"
        r"calf)) (?:of|at|on|in) (?P<what2>[^?,]{3,60}?)\W*$",
        "the bulge of {what} is made by {which} {muscle}",
    ),
    wording(
        r"\b(?:(?:that |which )?(?:(?:new |medical )?(?:students|beginners|surgeons|novices|people)) (?:often |easily "
        r"|sometimes )?(?:mistake"
        r"|confuse|take)(?: it)?(?: for| with)? (?P<which>a nerve)|(?:often |easily )?(?:mistaken|confused|taken)(?: by"
        r" [a-z ]+?)? (?:for"
        r"|with|as) (?P<which2>a nerve))\b",
        "often taken for {which}",
    ),
    wording(
        r"\b(?:as )?long as an? (?:bootlace|shoelace|string|whip|thread|rope)\b|\b(?:string|thread|bootlace|whip|shoelace"
        r"|cord)-?(?:like)\b",
        lambda found: "long and thin" if " as a" in found[0] else "long thin",
    ),
    wording(r"(?<=[:,;] )(?P<which>which|what) (?P<kind>\w+) (?:is|are) meant(?=\W*$)", "{which} {kind}"),
    wording(r"\b(?:tiny|teeny|wee|minute) (?=(?:fleshy )?(?:belly|bellies|muscle))", "small "),
    wording(
        rf"\b(?:middle joints?|joints? (?:in|at) the middle) of {YOUR}(?P<which>(?:lesser |small |outer )?toes)\b",
        "proximal interphalangeal joints of the {which}",
    ),
    wording(
        rf"\b(?:(?:end|last|tip|furthest|outermost) joints? of|joints? (?:at|near|in) the (?:tips?|ends?) of) {YOUR}"
        r"(?P<which>(?:lesser |small |outer )?toes)\b",
        "distal interphalangeal joints of the {which}",
    ),
    wording(
        rf"\b(?:base joints|knuckles|joints? (?:at|near) the (?:base|root)s?) of {YOUR}(?P<which>(?:lesser |small |outer"
        r" )?toes)\b",
        "metatarsophalangeal joints of the {which}",
    ),
    wording(
        rf"\b(?:bony )?(?P<shelf>shelf|ledge|bracket)(?: of bone)? (?:on|at) {YOUR}{SIDED} (?:side|aspect|surface) of {YOUR}"
        r"(?P<bone>calcaneus|heel(?: bone)?|talus)\b",
        sided("{shelf} of the {bone} on its {side} side"),
    ),
    wording(
        r"\b(?:bony |sharp |hard )*(?:ridge|crest|edge) (?:(?:that |which )?(?:runs?|running|going|goes|lies|lying) )?(?:you "
        r"(?:can )?feel )?"
        rf"(?:down|along|on|at|in) {YOUR}(?:front of {YOUR}(?:lower )?(?:leg|shin)(?: ?bone)?|shin(?: ?bone)?)\b",
        "anterior border of the tibia",
    ),
    wording(r"\bstrat(?:um|a)\b(?= of the (?:sole|foot))", "layer"),
    wording(
        r"\b(?P<tendon>(?:achilles|calcaneal) tendon|tendo calcaneus) and (?:the )?(?:heel |underlying )?bone\b",
        "{tendon} and the calcaneus",
    ),
    wording(r"\bgrown-?ups?\b", "adult"),
    wording(
        r"\b(?:the )?(?:(?:two|a pair of|both|pair of) )?(?:(?:little|tiny|small|pea(?:[- ](?:sized|like|shaped))?"
        r"|round|loose|seed[- ]like|bean[- ]sized) )+(?:round |loose )?(?:bones|peas|beans|pebbles|bits of bone|seeds) "
        r"(?:(?:that )?(?:lying|sitting|found|lie|sit|are|embedded|hidden|living) )?(?:under|beneath|below|underneath|in"
        rf"|at) {YOUR}(?:ball of {YOUR}(?:big toe|great toe|foot)|big toe(?: joint| knuckle)?|great toe|head of the first "
        r"metatarsal|first metatarsal(?: head)?)\b",
        "sesamoids of the hallux",
    ),
    wording(
        rf"\b{YOUR}(?:(?:big|base|main|bunion|first|large) )*(?:knuckle|base joint|bunion joint)(?: joint)? "
        rf"(?:of|at the (?:base|root) of|in) {YOUR}(?:big|great) toe\b|\b(?:big|great)[- ]toe(?:'s)? (?:knuckle|base joint"
        r"|bunion joint)(?: joint)?\b|\bbunion joint\b",
        MTP_JOINT,
    ),
    wording(
        r"\b(?:(?:in |over |of |from )?(?:the |a |that )?(?:little |small |tiny |narrow )*(?:gap|space|cleft|web|crease|slit"
        r"|bit of skin|patch of skin|patch|skin) )?between (?:(?:the |my |your )?(?:big|great|first) toe and (?:the )?(?:next"
        r"|second"
        r"|neighbouring|index)(?: one| toe)?(?: to it)?|(?:the |my |your )?first two toes)\b(?! metatars)",
        first_web,
    ),
    wording(rf"\b{SIDED}(?:(?: |-)(?:side|edge|border|rim|margin)) of {YOUR}(?P<of>foot|feet|sole)\b", border),
    wording(
        rf"\b{BANDS} (?:(?:that |which )?(?:lies?|lying|found|sits?|is|are|running|runs?|going|goes) "
        rf")?{AT_ANKLE} {STRAP_TENDONS}|\b{BANDS} {STRAP_TENDONS} {AT_ANKLE.replace('where', 'where2')}",
        strapping,
    ),
    wording(
        r"\b(?:short|small|little|tiny|own) muscles (?:(?:that )?(?:lie|lying|sit|sitting) )?(?:inside|within|in|of) "
        r"(?:the |my |your )?(?:foot|feet)(?: itself)?\b",
        "intrinsic muscles of the foot",
    ),
    wording(
        r"\b(?:small|little|tiny|short) muscles (?:(?:that |which )?(?:fill|filling|occupy|occupying|lie|lying|sit|sitting"
        r"|found) )?"
        r"(?:(?:in )?the (?:spaces?|gaps?|intervals?) )?(?:in )?between (?:the )?"
        r"(?:long )?(?:foot bones|bones of the (?:mid)?foot|metatarsals?(?: bones)?)\b",
        "interossei",
    ),
    wording(
        r"\b(?:the )?five (?:long |longish |tube-like |little )*bones (?!(?:in|of) (?:the )?midfoot\b)"
        r"(?:in|of|across|through|that (?:run|lie|are) (?:in|through|across|along)|running (?:along|through)) (?:the )?"
        r"(?:(?:middle|centre|front|main part|body) of )?(?:the |my )?(?:foot|forefoot|midfoot|instep)"
        r"(?: (?:leading|running|going) (?:up )?to the toes)?\b",
        "metatarsals",
    ),
    wording(r"\b(?:knobbly|knobby|bumpy|lumpy|sticking[- ]out|protruding|jutting) (?=bones?\b)", ""),
    wording(
        r"\b(?:thick|tough|strong|big|broad|fan-shaped|triangular)(?:,? (?:thick|tough|strong|big|broad|fan-shaped"
        rf"|triangular))* (?=ligaments? (?:on|at|of|along) {YOUR}(?:{INNER}|{OUTER}))",
        "",
    ),
    wording(r"\b(?P<runs>runs?|pass(?:es)?|goes|go|cross(?:es)?) (?:under|beneath|underneath) the sole\b", "{runs} in the sole"),
    wording(r"\b(?:pins[- ]and[- ]needles|fizzing|prickling)\b", "tingling"),
    wording(r"\bon (?:the )?top(?=\W*$|[.,;:?] | \()", where(TOE_OR_FOOT, "on the dorsum")),
    wording(
        r"\b(?P<side>(?:big|great|little|small|baby|fifth)[- ]toe|pinky(?:[- ]toe)?)(?: |-)(?:side|edge|border) "
        rf"of {YOUR}(?=foot|feet|sole)",
        sided("{side} side of the "),
    ),
    wording(
        rf"\b(?:the |in |on )*(?:back of {YOUR}(?:shin|lower leg))\b|\bbehind {YOUR}shin(?: ?bone)?s?\b",
        lambda found: f"{'in ' if ' ' in found[0] and re.match(r'(?:in|on)', found[0], re.I) else ''}the calf",
    ),
    wording(
        r"\bachilles\b(?!['’]?s? (?:tend|rupt|tear|reflex|jerk|injur|pain|bursit|enthes|sheath|stretch|attach|insert|lesion"
        r"|jerk))",
        "Achilles tendon",
    ),
    wording(
        r"(?<=\bthe )calf muscle\b(?= (?:bend|flex|cross|attach|insert|end|join|pull|point|push|work|reach|go|lift|rais)\w*)",
        "gastrocnemius",
    ),
    wording(r"\bwhose tendon is (?:the |it|that|this)?\b", "which muscles have the tendon "),
    wording(
        r"\b(?:(?:soft|thick|spongy|rubbery|squishy) )?(?:fatty|fat|squishy|spongy) (?:cushion|padding|pad|pillow)"
        r"|(?:cushion|pillow|pad) of fat\b",
        "fat pad",
    ),
    wording(
        r"\b(?:bony )?fork (?:(?:that |which )?(?:holds|holding|grips|gripping|clasps|hugs|embraces|takes|that) (?:the )?"
        r"(?:talus|ankle)|of (?:the )?ankle|around (?:the )?talus)(?: bone)?",
        "ankle mortise",
    ),
    wording(
        r"\b(?P<what>muscles?)(?P<lie> (?:that |which )?(?:lies?|is|are|sits?))?,? (?:right |just |directly |immediately )*"
        rf"(?:(?:under|beneath|below|underneath|nearest|closest|next to|close to)(?: to)?) {YOUR}skin (?:of|in|at|over|on) ",
        "most superficial {what} of ",
    ),
    wording(
        r"\bmuscles? (?:of|in) the sole (?:that |which )?(?:lies? |is |are )?(?:nearest|closest)(?: to)? the "
        r"skin(?P<mid> in the (?:middle|centre))?",
        "muscle of the first layer of the sole{mid}",
    ),
    wording(
        r"\bright (?=(?:behind|in front|under|underneath|beneath|above|below|at|on|next|beside|by|over|through|between"
        r"|inside|where|there|along|down)\b)",
        lambda found: "immediately " if found.string[found.end() :].startswith("behind") else "",
    ),
    wording(rf"\b{YOUR}(?:four )?(?:little|smaller|outer four|other four) toes\b", "the lesser toes"),
    wording(
        r"\b(?:(?:rounded|round|lower|bottom|bony|knobbly|far) )*(?:end|tip|bottom|point|knob) "
        rf"of {YOUR}(?:(?P<tibia>shin ?bone|tibia)|calf ?bone|fibula|outer leg bone) (?:on|at) (?:the )?(?:{INNER}|{OUTER})"
        rf"(?: side)?(?: of {YOUR}ankle)?",
        either("tibia", "medial malleolus", "lateral malleolus"),
    ),
    wording(rf"\b(?P<ties>ligaments? (?:on|at|along) the (?:{INNER}|{OUTER})(?: side)?)(?=\W*$)", "{ties} of the ankle"),
    wording(r"(?<!ip )(?<!interphalangeal )(?<!tip )(?<!end )(?<!last )\b(?:big|great)[- ]toe joint\b(?!s)", MTP_JOINT),
    wording(
        rf"\b(?:hollow|dip|dent|pit|hole|crease|soft spot|space) (?:behind|(?:at|in|of) {YOUR}back of) {YOUR}knee\b",
        "popliteal fossa",
    ),
    wording(
        r"\b(?:two |both )?(?:shin ?bones|(?:lower )?leg bones|bones of (?:the |my )?(?:lower )?leg)\b(?= (?:together|apart)"
        r"|\W*$|,)",
        where(BETWEEN_BONES, "tibia and fibula"),
    ),
    wording(
        r"\b(?:jerk|kick|reflex|twitch|response)\b[^,?:]{0,30}\btap\w*(?: on)? (?:my |the )?achilles(?: tendon)?|\bachilles "
        r"(?:tap|jerk)\b",
        "ankle reflex",
    ),
    wording(
        rf"^what (?:do|can) (?:i|you|we|one) (?:feel|see|touch|find) (?:as )?(?:an? |the )?(?={BONY} |medial malleolus"
        r"|lateral malleolus)",
        "what is the ",
    ),
    wording(
        rf"(?<![a-z] of )\b(?:the )?{SIDED} (?:edge|border|rim|margin)(?=\W*$|,)",
        where(FOOT_SPOKEN_OF, sided("{side} border of the foot")),
    ),
    wording(
        rf"\b(?:the )?{SIDED}(?: (?:part|half|side|edge|border))? of {YOUR}(?P<of>foot|feet)\b",
        where(FELT_THERE, sided("the {side} side of the foot")),
    ),
    wording(
        r"\binterossei (?:muscles )?(?:(?:that lie |lying |found |that are )?(?:on|at|in) (?:the )?(?P<top>top|dorsum"
        r"|upper side|back)|(?:(?:that lie |lying |found )?(?:on|at|in) )?(?:the )?(?:underneath|underside|bottom|sole))"
        r"(?: (?:side )?of (?:the )?foot)?",
        either("top", "dorsal interossei", "plantar interossei"),
    ),
    wording(
        r"\b(?P<verb>share|form|join|end in|unite in|feed into|run into|pull on|merge into|make up|make)s? (?:the |my )?"
        r"(?:achilles|calcaneal)(?: tendon)?\b",
        lambda found: "insert on the Achilles tendon" if "muscle" in found.string.lower() else found[0],
    ),
    # 'The longest metatarsal in most feet'.
    wording(
        r"(?<=\w),? (?:in|of) (?:most|the majority of|nearly all|normal|typical|human|average) (?:normal |human |adult )?"
        r"(?:feet|foot|people|persons|individuals|adults|legs|humans)(?=\W*$)",
        lambda found: "" if MOST_SO.search(found.string) and not MAY_LACK.search(found.string) else found[0],
    ),
    # 'On the inner (medial) side': a word of everyday with that of the field.
    wording(
        r"\b(?:inner|inside|outer|outside|front|back|upper|lower|top|bottom|under|near|far|deep|great|big) "
        r"\((?:or |= ?|i\.?e\.? )?(?P<how>medial|lateral|anterior|posterior|superior|inferior|dorsal|plantar|proximal"
        r"|distal)\)(?= [a-z])",
        "{how}",
    ),
    wording(
        r"^(?:the )?eponym(?:s|ous name|ic name)? (?:of|for) (?:the )?(?P<x>[^?:,]{4,50}?)\W*$"
        r"|^(?P<x2>(?!which|what)[^?:,]{4,50}?)\s*[:,–-]+ *(?:its |the )?(?:eponym(?:ous name)?|eponymic name)\W*$",
        "what are the other names of {x}",
    ),
    # 'Eponym: joint of the midfoot, also called Chopart's'.
    wording(
        r"^(?:eponym\s*[:,–-]+ *)?(?:the )?(?:[\w-]+ )?(?P<kind>joint|fracture|ligament|amputation|tubercle|angle"
        r"|test|sign)\b[^?:]*?,? "
        r"(?:also |otherwise |usually )?(?:called|known as|named|termed) (?P<name>(?-i:[A-Z])[a-z]+)['’]s\W*$",
        "what are the other names of the {name} {kind}",
    ),
    wording(
        r"\bcalf muscles\b(?! not\b)(?!.*\b(?:femur|femoral|above the knee|thigh)\b)"
        r"(?=.*\b(?:insert|attach|end|pull on|achilles|heel bone|bottom)\b)",
        "triceps surae",
    ),
    wording(
        r"\bsits? (?=(?:on|in|at) (?:the )?(?:inside|outside|front|back|inner|outer|top|medial|lateral|underside)\b)", "lie "
    ),
    wording(r"\b(?:the |my )?(?:shin ?bone|tibia|fibula|calf ?bone)'s (?=(?:medial|lateral) malleolus)", ""),
    wording(
        rf"(?<=\b)(?P<by>behind|below|under|in front of|around|beneath|above) the (?:{BONY} )*(?:knob|bump|lump|bone"
        rf"|knuckle) on the {SIDED}(?: side)?(?=\W*$|[,;:?])",
        sided("{by} the {side} malleolus"),
    ),
    wording(
        r"^(?:what(?:'s| is) )?(?:the |my |your )?(?P<x>[\w -]{3,40}?)'s (?:other|second|proper|medical|anatomical|modern|old"
        r"|older|former|latin"
        r"|real|official|scientific|correct) name\W*$",
        "what is the {x} called",
    ),
    wording(r",? in (?:anatomy(?: class| speak)?|medicine|medical speak|doctor[- ]speak|the anatomy books?)(?=\W*$)", ""),
    wording(r"\b(?:felt )?under (?:the |my |your )?(?:thumbs?|fingers?|fingertips?|hand)\b", ""),
    wording(
        r"\bjoints? between (?:the |its |their )?(?:own )?(?:phalanges|toe bones|phalanx bones)"
        r"(?: of (?:the )?(?P<toe>(?:[a-z]+ )?toes?|hallux))?\b",
        either("toe", "interphalangeal joints of the {toe}", "interphalangeal joints"),
    ),
    wording(r"\b(?P<who>flexors|extensors)\b(?P<rest>[^.?;]*?),? (?:the )?long ones\b", "long {who}{rest}"),
    wording(
        r"\b(?P<lead>(?:joints?|bones?|ligaments?)\b[^?]{0,40}? (?:between|of|with|from|to|and|under|below|beneath|my|the"
        r"|your) )shin\b(?! ?(?:bone|splint|muscle))",
        "{lead}tibia",
    ),
    wording(r"\b(?:ballerina|ballet dancer|gymnast)'?s? (?:foot|feet)\b", "foot"),
)
"""What people call parts of the foot, each with its name."""
SORE = r"(?:sore|tight|stiff|tired|painful|tender|achy|hard|pumped|tense|hot|swollen|crampy|bigger|big|strong|weak)"
HURTING = Pattern(
    r"(?P<what>\b(?:muscles?|tendons?|bands?|cords?)\b[^,.;:?]{0,60}?),? (?:that|which|and it|it) "
    rf"(?:(?:always|really|often|usually|sometimes|just|keeps?|only) )*(?:{forms('burn, hurt, ache, cramp, throb, sting')}"
    rf"|{forms('kill me, scream, seize, tighten up')}|(?:gets?|getting|feels?|feeling|goes|is|are|becomes?) (?:so |really |very "
    rf"|all )?{SORE})(?: up)?\b[^,.;:?]*"
)
"""What a muscle feels like tells nothing of which it is, where its place is told: 'that burns on hills'."""
PLACED = Pattern(
    r"\b(?:front|back|shin|calf|under|underside|top|inside|outside|inner|outer|along|down|between|sole|arch|instep|heel"
    r"|border|edge|behind|above|below)\b"
)


def without_feeling(found: re.Match[str]) -> str:
    """Return what is placed without what it feels like."""
    return found["what"] if PLACED.search(found["what"]) else found[0]


LYING = (
    r"(?:(?:that |which )?(?:runs?|running|goes|going|lies|lying|sits?|sitting|is|comes?|travels?|found|right|just"
    r"|all the way|half ?way|located|wrapping|wrapped|winding) )*"
    r"(?:down|(?:midway )?along|on|at|in(?: the middle of)?|up|over|of|across|next to|beside|round|around)"
)
OF_LEG = rf"of {YOUR}(?:lower )?(?:leg|shin|calf)"
INNER_FOOT = rf"(?:medial border of the foot|(?:inside|inner side|medial side) of {YOUR}(?:foot|feet|sole))"
OUTER_FOOT = (
    r"(?:lateral border of the foot|(?:outside|outer side|lateral side|little toe side|pinky side)"
    rf" of {YOUR}(?:foot|feet|sole))"
)
LONE = (
    (
        "muscle",
        rf"front (?:part |side )?(?:of {YOUR})?(?:lower )?(?:shin|leg|shin ?bone)s?|shin(?: ?bone)?",
        "tibialis anterior",
    ),
    (
        "muscle",
        rf"(?:outside|outer (?:side|edge|part)|lateral side|side) {OF_LEG}|(?:outer|outside|lateral) (?:shin|calf|lower leg)",
        "fibularis longus",
    ),
    ("muscle", INNER_FOOT, "abductor hallucis"),
    ("muscle", OUTER_FOOT, "abductor digiti minimi"),
    ("vein", rf"back {OF_LEG}|middle of {YOUR}calf|calf", "small saphenous vein"),
    (
        "vein",
        rf"(?:inside|inner side|inner edge|medial side) of {YOUR}(?:(?:whole|entire|lower) )*(?:leg|calf|thigh)"
        rf"(?: (?:and|to|up to) {YOUR}(?:thigh|groin))?|front of {YOUR}(?:inner|inside|medial) (?:ankle(?: bone)?|malleolus)",
        "great saphenous vein",
    ),
    (
        "nerve",
        rf"(?:outside|outer side|lateral side|side) of {YOUR}knee|(?:outer|outside|lateral) knee"
        rf"|(?:neck|top) of {YOUR}(?:fibula|calf ?bone)",
        "common fibular nerve",
    ),
    ("bone_bump", OUTER_FOOT, "tuberosity of the fifth metatarsal"),
    (
        "bone_bump",
        rf"{INNER_FOOT}|(?:inside|top) of {YOUR}arch",
        "tuberosity of the navicular",
    ),
    ("bone_bump", rf"back of {YOUR}heel(?: bone)?", "calcaneal tuberosity"),
)
"""What people mean who tell a kind of thing, one place of it, and nothing else."""
KINDS = {
    "muscle": (
        r"muscle(?: (?:that |which )?(?:i|you|we|one)(?: can)? (?:feel|see|watch)"
        r"(?: (?:bunch|bulge|tighten|harden|tense|pop|stand|swell|knot|contract)(?:ing)?(?: up| out)?)?)?"
    ),
    "vein": r"(?:big |long |superficial |visible |blue |bulging |varicose )*vein",
    "nerve": r"nerve",
    "bone_bump": rf"(?:{BONY} )*(?:bone|{BIT})(?: of bone)?{JUTS}",
}
ASKS_ONE = (
    r"^(?:and |so |um,? )?(?:(?:what|which|who)(?:'s| is| are|'re)? |name |name of |(?:what do (?:you|we|they) call|called"
    r"|identify) )?(?:that |the |this |a |my )?(?:(?:big|main|long|thick|meaty|fleshy|strap-like|large|strong|bulky|ropy"
    r"|small|little|flat|chunky|bony) )*"
)
TO_TOES = (
    r"(?: (?:(?:running |going |stretching |reaching )?from (?:the )?heel (?:bone )?(?:to|towards) (?:the )?(?:big|little"
    r"|pinky|great|fifth) toe|(?:running |going )?(?:to|towards) (?:the )?(?:ankle|foot|instep|knee)))?"
)
AFTER = {
    "muscle": (
        r"(?:,? (?:when|if|as|while) (?:i|you|we|one) (?:pull|lift|raise|bring|bend|flex|dorsiflex|point|roll|turn|tilt|evert) "
        r"(?:the |my |your )?(?:foot|toes|sole)(?: (?:right )?(?:up|back|out(?:wards?)?|towards? [^,?]*))?)?"
    ),
    "nerve": r"(?:,? (?:that|which|you) (?:can )?(?:goes|gets?|is|hit|squash|pinch|trap|bang|knock|feels?|falls)\b[^,:;?]*)?",
    "vein": r"(?:,? (?:that|which) (?:goes|gets?|is|looks?|sticks?|bulges?)\b[^,:;?]*)?",
}
"""What may be told of a thing besides its place."""
LONE_ONES = tuple(
    (
        Pattern(
            rf"{ASKS_ONE}{KINDS[kind]}(?: called| named)?{TO_TOES} {LYING if kind == 'muscle' else rf'(?:{LYING}|behind)'} "
            rf"{YOUR}(?:{place}){TO_TOES}{JUTS}{AFTER.get(kind, '')}\W*$"
        ),
        name,
    )
    for kind, place, name in LONE
)
TOPIC = Pattern(
    r"^(?!(?:which|what|who|whose|where|name)\b)(?P<head>[^,:;?–]{10,80}?)"
    r"(?P<rest>\s*[,:;–-]\s+(?!(?:which|what) (?:muscle|nerve|vein|bone)\W*$)\w.+)$"
)
"""A topic, and only then what is asked of it."""
MUSCLE_OF_SHIN = Pattern(
    r"(?<=\w )(?:the|that|my|your) (?:main |big )?(?:shin muscle|muscle (?:down |on |in |at |along )+(?:the front of "
    rf")?{YOUR}(?:shin|front of {YOUR}shin))\b(?! (?:that|which|with|whose|going|running|attached|inserting|next|beside|to))"
)


def in_names(text: str) -> str:
    """Return a text with what people call parts of the foot by their names, and without what a muscle feels like.

    >>> in_names("which bone has the bony bit on the inside of my ankle?")
    'which bone has the medial malleolus?'
    """
    text = replaced(text, NAMED)
    return HURTING.sub(without_feeling, text)


def lone_named(text: str, asked: str) -> str:
    """Return the question what a thing is, where it is told by its kind and place alone; an empty text for any other.

    >>> lone_named("the muscle down the front of my shin", "the muscle down the front of my shin")
    'what is the tibialis anterior'
    """
    topic = TOPIC.match(text)
    for pattern, name in LONE_ONES:
        if pattern.match(asked.strip()):
            return f"what is the {name}"
        if topic and pattern.match(topic["head"]):
            return f"{name}{topic['rest']}"
    return ""
