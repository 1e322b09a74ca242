"""What runners, dancers and parents call parts of the foot: the cord above the heel, the knobbly bit inside the ankle."""

from __future__ import annotations

import re

from footgraph.patterns import Pattern, Wordings, replaced

YOUR = r"(?:the |my |your |his |her |our |their |one's |a |an )?"
INNER = r"(?:inner|inside|inward|medial|big[- ]toe)"
OUTER = r"(?:outer|outside|outward|lateral|little[- ]toe|pinky(?:[- ]toe)?|small[- ]toe)"
SIDE_OF = r"(?:(?: |-)(?:side|edge|border|rim|margin|part))?(?: (?:of|on|at))?"
BONY = r"(?:bony|hard|knobbly|knobby|bumpy|protruding|pointy|pointed|rounded|sticky-out|prominent|big|little)"
BIT = r"(?:bit|part|point|thing|spot|knob|knobble|knuckle|bump|lump|corner|knot|ball|bulge|prominence)"
JUTS = (
    r"(?: (?:that |which )?(?:sticks?|juts?|pokes?|sticking|jutting|poking) out"
    r"| (?:that |which )?(?:you|i) (?:can )?(?:feel|see))?"
)
"""What is said of a malleolus before its place is told."""
STRAPS = (
    r"(?:straps?|ties?|holds?|binds?|keeps?|pins?|fastens?|clamps?|hug|wraps?|bind|pulls?|press)"
    r"(?:ing|es)?(?: down| in| together)?"
)
SIDED = rf"(?:(?P<inner>{INNER})|{OUTER})"
IS_CASE = Pattern(
    r"\b(?:pain\w*|ach(?:es?|ing|y)|numb\w*|burning|tingl\w*|swollen|swelling|lump|stiff\w*|sore|stabbing|tender"
    r"|deform\w*|drift\w*|collaps\w*|fallen|"
    r"inflam\w*|irritat\w*|syndrome|bent|curled|broken|fractur\w*|torn|ruptur\w*|dislocat\w*|flat)\b",
    re.I,
)
"""Words of what hurts or is amiss."""
BETWEEN_BONES = Pattern(r"\b(?:between|join\w*|hold\w*|connect\w*|bind\w*|link\w*|ligaments?)\b", re.I)
FOOT_SPOKEN_OF = Pattern(r"\b(?:muscles?|foot|sole|heel|toe)\b(?!.*\b(?:nerve|skin|numb|arch|tibia|fibula)\b)", re.I)
FELT_THERE = Pattern(r"\b(?:feel\w*|felt|numb\w*|sens\w+|skin|nerve|tingl\w*|dead)\b", re.I)
TOE_OR_FOOT = Pattern(r"\b(?:toes?|foot|web)\b", re.I)


def strapping(found: re.Match[str]) -> str:
    """Return the retinaculum that holds down the tendons at one side of the ankle."""
    where = (found["where"] or found["at"]).lower()
    if "front" in where:
        return "extensor retinacula"
    return "flexor retinaculum" if re.match(INNER, where, re.I) else "fibular retinacula"


def border(found: re.Match[str]) -> str:
    """Return the inner or outer edge of the foot or sole as the border of the foot, where no skin or arch is spoken of."""
    if " side" in found[0] and not re.search(r"\bmuscles?\b", found.string, re.I):
        return found[0]
    if re.search(r"\b(?:skin|numb\w*|sens\w+|feeling|arch|nerve|lift|rais)", found.string, re.I):
        return found[0]
    return f"{'medial' if re.fullmatch(INNER, found['side'], re.I) else 'lateral'} border of the foot"


NAMED: Wordings = (
    (
        Pattern(
            rf"\b(?:{BONY} (?:\w+ )?{BIT}|knob(?:ble)?|bump|lump|knuckle){JUTS} (?:on|at|of"
            rf"|to) {YOUR}{SIDED}{SIDE_OF} "
            rf"{YOUR}ankle\b(?: joint)?|\b(?:the )?{BONY} {SIDED.replace('inner>', 'other>')} (?:part "
            rf"|side )?of {YOUR}ankle\b",
            re.I,
            needs=("ankle",),
        ),
        lambda found: "medial malleolus" if found["inner"] or found["other"] else "lateral malleolus",
    ),
    (
        Pattern(
            rf"\b{SIDED} (?:ankle[- ]?(?:bone|bump|knob|knuckle|lump)|knob of {YOUR}ankle|ankle (?:bit"
            r"|knobble))\b"
            rf"|\bankle[- ]?(?:bone|bump|knob|knuckle|lump) (?:on|at) {YOUR}{SIDED.replace('inner>', 'other>')}"
            rf"{SIDE_OF.replace(' (?:of', '(?: of')}\b",
            re.I,
            needs=("ankle",),
        ),
        lambda found: "medial malleolus" if found["inner"] or found["other"] else "lateral malleolus",
    ),
    (
        Pattern(
            rf"\b(?:(?:big|thick|long|strong|tough|ropy|rope-like|stringy|large|fat|biggest|thickest) )*"
            r"(?:tendon|cord|string|sinew|rope|cable)"
            r"(?: (?:that )?(?:running|runs|going|goes|coming|comes|lying|sitting|standing|felt"
            r"|stretching))?(?: down| up| just| right)?"
            rf" (?:(?:at|on|in|along|down|up|behind|over|to|into) {YOUR}(?:back of {YOUR}(?:heel"
            r"|ankle)(?: bone)?|heel)"
            rf"|above {YOUR}heel(?: bone)?|between {YOUR}calf and {YOUR}heel"
            rf"|from {YOUR}calf (?:down )?(?:in)?to {YOUR}heel"
            r"|(?:that )?(?:connects?|joins?|joining|connecting|attaches|attaching|links?"
            rf"|linking) {YOUR}calf(?: muscles?)? "
            rf"(?:to|with|and|on ?to) {YOUR}heel(?: bone)?)\b|\bheel (?:cord|string|tendon)\b",
            re.I,
            needs=("heel", "ankle"),
        ),
        "Achilles tendon",
    ),
    (
        Pattern(
            r"\b(?:the )?(?:(?:two|a pair of|both|pair of) )?(?:(?:little|tiny|small|pea[- ]sized|pea[- ]like"
            r"|pea[- ]shaped|round|loose|"
            r"seed[- ]like|bean[- ]sized) )+(?:round |loose )?(?:bones|peas|beans|pebbles|bits of bone|seeds) "
            r"(?:(?:that )?(?:lying|sitting|found|lie|sit|are|embedded|hidden|living) )?(?:under|beneath|below"
            r"|underneath|in|at) "
            rf"{YOUR}(?:ball of {YOUR}(?:big toe|great toe|foot)|big toe(?: joint| knuckle)?|great toe"
            r"|head of the first metatarsal"
            r"|first metatarsal(?: head)?)\b",
            re.I,
            needs=("bones", "peas", "beans", "pebbles", "bits", "seeds"),
        ),
        "sesamoids of the hallux",
    ),
    (
        Pattern(
            rf"\b{YOUR}(?:(?:big|base|main|bunion|first|large) )*(?:knuckle|base joint"
            r"|bunion joint)(?: joint)? (?:of|at the (?:base|root) of|in) "
            rf"{YOUR}(?:big|great) toe\b|\b(?:big|great)[- ]toe(?:'s)? (?:knuckle|base joint"
            r"|bunion joint)(?: joint)?\b|\bbunion joint\b",
            re.I,
            needs=("knuckle", "joint"),
        ),
        "metatarsophalangeal joint of the big toe",
    ),
    (
        Pattern(
            r"\b(?:between|in the gap between) (?:(?:the |my |your )?(?:big|great"
            r"|first) toe and (?:the )?(?:next|second|neighbouring|index)"
            r"(?: one| toe)?(?: to it)?|(?:the |my |your )?first two toes)\b(?! metatars)",
            re.I,
            needs=("between",),
        ),
        "in the first web space",
    ),
    (
        Pattern(
            rf"\b(?P<side>{INNER}|{OUTER})(?:(?: |-)(?:side|edge|border|rim|margin)) of {YOUR}(?P<of>foot|feet"
            r"|sole)\b",
            re.I,
            needs=("side", "edge", "border", "rim", "margin"),
        ),
        border,
    ),
    (
        Pattern(
            r"\b(?:underside|under ?-?surface|under side|bottom(?: (?:side|surface))?|(?:plantar|lower|inferior"
            r"|under) (?:side|aspect|face)) of "
            rf"{YOUR}(?=(?:cuboid|navicular|calcaneus|heel bone|metatarsal|(?:first|fifth) metatarsal)\b)",
            re.I,
            needs=("under", "bottom", "plantar", "lower", "inferior"),
        ),
        "plantar surface of the ",
    ),
    (
        Pattern(
            r"\b(?:(?:straps?|bands?|tissue|fascia|sheet|belt|sling|thing|bit)s?|(?:strap|band|sheet"
            r"|bit)s? of tissue) "
            r"(?:(?:that |which )?(?:lies?|lying|found|sits?|is|are|running|runs?|going|goes) )?(?:over|across"
            rf"|on|at|in|around) {YOUR}"
            rf"(?P<where>front of {YOUR}ankles?|ankle front|{INNER} (?:side )?(?:of )?{YOUR}ankle"
            rf"|{OUTER} (?:side )?(?:of )?{YOUR}ankle) "
            rf"(?:that |which )?(?:{STRAPS}) {YOUR}(?:[a-z]+ )?tendons?(?: down| in place| in| flat| close)?"
            r"|\b(?:(?:straps?|bands?|tissue|fascia|sheet|belt|sling|thing|bit)s?|(?:strap|band|sheet"
            rf"|bit)s? of tissue) (?:that |which )?(?:{STRAPS}) "
            rf"{YOUR}(?:[a-z]+ )?tendons?(?: down| in place| in| flat| close)? (?:over|across|on|at|in"
            rf"|around) {YOUR}"
            rf"(?P<at>front of {YOUR}ankles?|ankle front|{INNER} (?:side )?(?:of )?{YOUR}ankle"
            rf"|{OUTER} (?:side )?(?:of )?{YOUR}ankle)",
            re.I,
            needs=("band", "belt", "bit", "fascia ", "fascias", "sheet", "sling", "strap", "thing", "tissue"),
        ),
        strapping,
    ),
    (
        Pattern(
            r"\b(?:short|small|little|tiny|own) muscles (?:(?:that )?(?:lie|lying|sit|sitting) )?(?:inside"
            r"|within|in|of) (?:the |my |your )?"
            r"(?:foot|feet)(?: itself)?\b",
            re.I,
            needs=("muscles",),
        ),
        "intrinsic muscles of the foot",
    ),
    (
        Pattern(
            r"\b(?:small|little|tiny|short) muscles (?:(?:that )?(?:lie|lying|sit|sitting"
            r"|found) )?(?:in )?between (?:the )?(?:long )?"
            r"(?:foot bones|bones of the (?:mid)?foot|metatarsals?(?: bones)?)\b",
            re.I,
            needs=("between",),
        ),
        "interossei",
    ),
    (
        Pattern(
            r"\b(?:the )?five (?:long |longish |tube-like |little )*bones (?:in|of|across|through|that (?:run"
            r"|lie|are) (?:in|through|across|along)|running (?:along|through)) "
            r"(?:the )?(?:(?:middle|centre|front|main part|body) of )?(?:the |my )?(?:foot|forefoot|midfoot"
            r"|instep)(?: (?:leading|running|going) (?:up )?to the toes)?\b",
            re.I,
            needs=("five",),
        ),
        "metatarsals",
    ),
    (
        Pattern(
            r"\b(?:thick|tough|strong|big|broad|fan-shaped|triangular)(?:,? (?:thick|tough|strong|big|broad"
            r"|fan-shaped|triangular))* "
            rf"(?=ligaments? (?:on|at|of|along) {YOUR}(?:{INNER}|{OUTER}))",
            re.I,
            needs=("ligament",),
        ),
        "",
    ),
    (Pattern(r"\b(?:pins[- ]and[- ]needles|fizzing|prickling)\b", re.I, needs=("fizzing", "pins", "prickling")), "tingling"),
    (
        Pattern(r"\bon (?:the )?top(?=\W*$|[.,;:?] | \()", re.I, needs=("top",)),
        lambda found: "on the dorsum" if TOE_OR_FOOT.search(found.string) else found[0],
    ),
    (
        Pattern(
            rf"\b(?:pinky|little[- ]toe|small[- ]toe|baby[- ]toe)(?: |-)(?:side|edge|border) of {YOUR}(?=foot"
            r"|feet|sole)",
            re.I,
            needs=("pinky", "toe"),
        ),
        "lateral side of the ",
    ),
    (
        Pattern(rf"\bbig[- ]toe(?: |-)(?:side|edge|border) of {YOUR}(?=foot|feet|sole)", re.I, needs=("toe",)),
        "medial side of the ",
    ),
    (
        Pattern(rf"\b(?:the |in |on )*(?:back of {YOUR}(?:shin|lower leg))\b", re.I, needs=("back",)),
        lambda found: f"{'in ' if ' ' in found[0] and re.match(r'(?:in|on)', found[0], re.I) else ''}the calf",
    ),
    (
        Pattern(
            r"\bachilles\b(?!['’]?s? (?:tend|rupt|tear|reflex|jerk|injur|pain|bursit|enthes|sheath|stretch"
            r"|attach|insert|lesion|jerk))",
            re.I,
            needs=("achilles",),
        ),
        "Achilles tendon",
    ),
    (
        Pattern(
            r"(?<=\bthe )calf muscle\b(?= (?:bend|flex|cross|attach|insert|end|join|pull|point|push|work|reach"
            r"|go|lift|rais)\w*)",
            re.I,
            needs=("calf muscle",),
        ),
        "gastrocnemius",
    ),
    (
        Pattern(r"\b(?:bottom|lower) end of (?:the |my |your )?calf muscles?\b", re.I, needs=("calf muscle",)),
        "insertion of the triceps surae",
    ),
    (
        Pattern(r"\b(?:top|upper) end of (?:the |my |your )?calf muscle\b", re.I, needs=("calf muscle",)),
        "origin of the gastrocnemius",
    ),
    (Pattern(r"\bwhose tendon is (?:the |it|that|this)?\b", re.I, needs=("whose tendon",)), "which muscles have the tendon "),
    (
        Pattern(
            r"\b(?:(?:soft|thick|spongy|rubbery|squishy) )?(?:fatty|fat|squishy|spongy) (?:cushion|padding|pad"
            r"|pillow)|(?:cushion|pillow|pad) of fat\b",
            re.I,
            needs=("fat", "squishy", "spongy"),
        ),
        "fat pad",
    ),
    (
        Pattern(
            r"\b(?:bony )?fork (?:(?:that |which )?(?:holds|holding|grips|gripping|clasps|hugs|embraces|takes"
            r"|that) (?:the )?(?:talus|ankle)|of (?:the )?ankle|around (?:the )?talus)(?: bone)?",
            re.I,
            needs=("fork",),
        ),
        "ankle mortise",
    ),
    (
        Pattern(
            r"\b(?P<what>muscles?)(?P<lie> (?:that |which )?(?:lies?|is|are|sits?))?,? (?:right |just "
            r"|directly |immediately )*(?:(?:under|beneath|below|underneath|nearest|closest|next to"
            rf"|close to)(?: to)?) {YOUR}skin (?:of|in|at|over|on) ",
            re.I,
            needs=("skin",),
        ),
        r"most superficial \g<what> of ",
    ),
    (
        Pattern(
            r"\bmuscles? (?:of|in) the sole (?:that |which )?(?:lies? |is |are )?(?:nearest"
            r"|closest)(?: to)? the skin(?P<mid> in the (?:middle|centre))?",
            re.I,
            needs=("sole",),
        ),
        lambda found: f"muscle of the first layer of the sole {'in the middle' if found['mid'] else ''}".rstrip(),
    ),
    (
        Pattern(
            r"\bright (?=(?:behind|in front|under|underneath|beneath|above|below|at|on|next|beside|by|over"
            r"|through|between|inside|where|there|along|down)\b)",
            re.I,
            needs=("right ",),
        ),
        lambda found: "immediately " if found.string[found.end() :].startswith("behind") else "",
    ),
    (
        Pattern(r"\b(?:the )?(?:four )?(?:little|smaller|outer four|other four) toes\b", re.I, needs=("toes",)),
        "the lesser toes",
    ),
    (
        Pattern(
            r"\b(?:(?:rounded|round|lower|bottom|bony|knobbly|far) )*(?:end|tip|bottom|point"
            rf"|knob) of {YOUR}(?P<bone>shin ?bone|tibia|calf ?bone|fibula|outer leg bone) (?:on"
            rf"|at) (?:the )?(?:{INNER}|{OUTER})(?: side)?(?: of {YOUR}ankle)?",
            re.I,
            needs=("bottom of", "end of ", "knob of", "point of", "tip of"),
        ),
        lambda found: "medial malleolus" if found["bone"].lower() in ("shin bone", "shinbone", "tibia") else "lateral malleolus",
    ),
    (
        Pattern(rf"\b(?P<ties>ligaments? (?:on|at|along) the (?:{INNER}|{OUTER})(?: side)?)(?=\W*$)", re.I, needs=("ligament",)),
        r"\g<ties> of the ankle",
    ),
    (
        Pattern(
            r"(?<!ip )(?<!interphalangeal )(?<!tip )(?<!end )(?<!last )\b(?:big|great)[- ]toe joint\b(?!s)",
            re.I,
            needs=("joint",),
        ),
        "metatarsophalangeal joint of the big toe",
    ),
    (
        Pattern(
            r"\b(?:hollow|dip|dent|pit|hole|crease|soft spot|space) (?:behind|(?:at|in"
            rf"|of) {YOUR}back of) {YOUR}knee\b",
            re.I,
            needs=("knee",),
        ),
        "popliteal fossa",
    ),
    (
        Pattern(
            r"\b(?:two |both )?(?:shin ?bones|(?:lower )?leg bones|bones of (?:the "
            r"|my )?(?:lower )?leg)\b(?= (?:together|apart)|\W*$|,)",
            re.I,
            needs=("bones",),
        ),
        lambda found: "tibia and fibula" if BETWEEN_BONES.search(found.string) else found[0],
    ),
    (
        Pattern(
            r"\b(?:jerk|kick|reflex|twitch|response)\b[^,?:]{0,30}\btap\w*(?: on)? (?:my "
            r"|the )?achilles(?: tendon)?|\bachilles (?:tap|jerk)\b",
            re.I,
            needs=("achilles",),
        ),
        "ankle reflex",
    ),
    (
        Pattern(
            rf"^what (?:do|can) (?:i|you|we|one) (?:feel|see|touch|find) (?:as )?(?:an? |the )?(?={BONY} "
            r"|medial malleolus|lateral malleolus)",
            re.I,
            needs=("feel", "see", "touch", "find"),
        ),
        "what is the ",
    ),
    (
        Pattern(
            rf"(?<![a-z] of )\b(?:the )?(?P<side>{INNER}|{OUTER}) (?:edge|border|rim|margin)(?=\W*$|,)",
            re.I,
            needs=("edge", "border", "rim", "margin"),
        ),
        lambda found: (
            f"{'medial' if re.fullmatch(INNER, found['side'], re.I) else 'lateral'} border of the foot"
            if FOOT_SPOKEN_OF.search(found.string)
            else found[0]
        ),
    ),
    (
        Pattern(
            rf"\b(?:the )?(?P<side>{INNER}|{OUTER})(?: (?:part|half|side|edge|border))? of {YOUR}(?P<of>foot"
            r"|feet)\b",
            re.I,
            needs=("of",),
        ),
        lambda found: (
            f"the {'medial' if re.fullmatch(INNER, found['side'], re.I) else 'lateral'} side of the foot"
            if FELT_THERE.search(found.string)
            else found[0]
        ),
    ),
    (
        Pattern(
            r"\binterossei (?:muscles )?(?:(?:that lie |lying |found |that are )?(?:on|at"
            r"|in) (?:the )?(?P<top>top|dorsum|upper side|back)|(?:(?:that lie |lying |found )?(?:on|at"
            r"|in) )?(?:the )?(?:underneath|underside|bottom|sole))(?: (?:side )?of (?:the )?foot)?",
            re.I,
            needs=("interossei",),
        ),
        lambda found: f"{'dorsal' if found['top'] else 'plantar'} interossei",
    ),
    (
        Pattern(
            r"\b(?P<verb>share|form|join|end in|unite in|feed into|run into|pull on|merge into|make up"
            r"|make)s? (?:the |my )?(?:achilles|calcaneal)(?: tendon)?\b",
            re.I,
            needs=("achilles", "calcaneal"),
        ),
        lambda found: "insert on the Achilles tendon" if "muscle" in found.string.lower() else found[0],
    ),
    (
        Pattern(
            r"\bcalf muscles\b(?! not\b)(?=.*\b(?:insert|attach|end|pull on|achilles|heel bone|bottom)\b)",
            re.I,
            needs=("calf muscles",),
        ),
        "triceps surae",
    ),
    (
        Pattern(
            r"\bsits? (?=(?:on|in|at) (?:the )?(?:inside|outside|front|back|inner|outer|top|medial|lateral"
            r"|underside)\b)",
            re.I,
            needs=("sit",),
        ),
        "lie ",
    ),
    (
        Pattern(r"\b(?:the |my )?(?:shin ?bone|tibia|fibula|calf ?bone)'s (?=(?:medial|lateral) malleolus)", re.I, needs=("'s",)),
        "",
    ),
    (
        Pattern(
            rf"(?<=\b)(?P<by>behind|below|under|in front of|around|beneath|above) the (?:{BONY} )*(?:knob|bump"
            rf"|lump|bone|knuckle) on the (?P<side>{INNER}|{OUTER})(?: side)?(?=\W*$|[,;:?])",
            re.I,
            needs=("knob", "bump", "lump", "bone", "knuckle"),
        ),
        lambda found: f"{found['by']} the {'medial' if re.fullmatch(INNER, found['side'], re.I) else 'lateral'} malleolus",
    ),
    (
        Pattern(
            r"^(?:what(?:'s| is) )?(?:the |my |your )?(?P<x>[\w -]{3,40}?)'s (?:other|second|proper|medical"
            r"|anatomical|latin|real|official|scientific|correct) name\W*$",
            re.I,
            needs=("name",),
        ),
        r"what is the \g<x> called",
    ),
    (
        Pattern(
            r",? in (?:anatomy(?: class| speak)?|medicine|medical speak|doctor[- ]speak"
            r"|the anatomy books?)(?=\W*$)",
            re.I,
            needs=(" in ",),
        ),
        "",
    ),
    (
        Pattern(
            r"\b(?:felt )?under (?:the |my |your )?(?:thumbs?|fingers?|fingertips?|hand)\b",
            re.I,
            needs=("thumb", "finger", "hand"),
        ),
        "",
    ),
    (
        Pattern(
            r"\bjoints? between (?:the |its |their )?(?:own )?(?:phalanges|toe bones"
            r"|phalanx bones)(?: of (?:the )?(?P<toe>(?:[a-z]+ )?toes?|hallux))?\b",
            re.I,
            needs=("phalan", "toe bones"),
        ),
        lambda found: f"interphalangeal joints{' of the ' + found['toe'] if found['toe'] else ''}",
    ),
    (
        Pattern(r"\b(?P<who>flexors|extensors)\b(?P<rest>[^.?;]*?),? (?:the )?long ones\b", re.I, needs=("long ones",)),
        r"long \g<who>\g<rest>",
    ),
    (
        Pattern(
            r"\b(?P<lead>(?:joints?|bones?|ligaments?)\b[^?]{0,40}? (?:between|of|with|from|to|and|under|below"
            r"|beneath|my|the|your) )shin\b(?! ?(?:bone|splint|muscle))",
            re.I,
            needs=("shin",),
        ),
        r"\g<lead>tibia",
    ),
    (
        Pattern(
            r"\b(?:ballerina|ballet dancer|gymnast)'?s? (?:foot|feet)\b", re.I, needs=("ballerina", "ballet dancer", "gymnast")
        ),
        "foot",
    ),
)
"""What people call parts of the foot, each with its name."""
SORE = r"(?:sore|tight|stiff|tired|painful|tender|achy|hard|pumped|tense|hot|swollen|crampy|bigger|big|strong|weak)"
HURTING = Pattern(
    r"(?P<what>\b(?:muscles?|tendons?|bands?|cords?)\b[^,.;:?]{0,60}?),? (?:that|which|and it|it) "
    r"(?:(?:always|really|often|usually|sometimes|just|keeps?|only) )*"
    r"(?:burn(?:s|ing)?|hurt(?:s|ing)?|ach(?:es?|ing)|cramp(?:s|ing)?|throb(?:s|bing)?|sting(?:s|ing)?|kill(?:s"
    r"|ing)? me|scream(?:s|ing)?|"
    r"seiz(?:es?|ing)|tighten(?:s|ing)? up|(?:gets?|getting|feels?|feeling|goes|is|are|becomes?) (?:so |really "
    rf"|very |all )?{SORE})"
    r"(?: up)?\b(?P<when>[^,.;:?]*)",
    re.I,
    needs=(
        *("ache", "aching", "achy", "big", "burn", "cramp", "hard", "hot", "hurt", "kill", "painful", "pumped"),
        *("scream", "seiz", "sore", "stiff", "sting", "strong", "swollen", "tender", "tense", "throb", "tight"),
        *("tired", "weak"),
    ),
)
"""What a muscle feels like tells nothing of which it is, where its place is told: 'that burns on hills'."""
PLACED = Pattern(
    r"\b(?:front|back|shin|calf|under|underside|top|inside|outside|inner|outer|along|down|between|sole|arch"
    r"|instep|heel|border|edge|"
    r"behind|above|below)\b",
    re.I,
)


def without_feeling(found: re.Match[str]) -> str:
    """Return what is placed without what it feels like."""
    return found["what"] if PLACED.search(found["what"]) else found[0]


FRONT_OF_SHIN = rf"front (?:part |side )?(?:of {YOUR})?(?:lower )?(?:shin|leg|shin ?bone)s?"
LYING = (
    r"(?:(?:that |which )?(?:runs?|running|goes|going|lies|lying|sits?|sitting|is|comes?|travels?|found|right"
    r"|just|all the way|located) )*"
    r"(?:down|along|on|at|in|up|over|of|across|next to|beside)"
)
OF_LEG = rf"{YOUR}(?:lower )?(?:leg|shin|calf)"
OF_FOOT_OR_SOLE = rf"{YOUR}(?:foot|feet|sole)"
LONE: tuple[tuple[str, str, tuple[str, ...], str], ...] = (
    (
        "muscle",
        rf"{LYING} (?:the |my |your )?(?:front of {YOUR}(?:lower )?(?:shin|leg|shin ?bone)|{FRONT_OF_SHIN}"
        r"|shin(?: ?bone)?)",
        ("front", "shin"),
        "tibialis anterior",
    ),
    (
        "muscle",
        rf"{LYING} (?:the |my |your )?(?:(?:outside|outer (?:side|edge|part)|lateral side|side) of {OF_LEG}"
        rf"|(?:outer|outside|lateral) (?:shin|calf|lower leg))",
        ("side", "outer", "lateral"),
        "fibularis longus",
    ),
    (
        "muscle",
        rf"{LYING} (?:the )?(?:medial border of the foot|(?:inside|inner side|medial side) of {OF_FOOT_OR_SOLE})",
        ("medial border", "side of"),
        "abductor hallucis",
    ),
    (
        "muscle",
        rf"{LYING} (?:the )?(?:lateral border of the foot|(?:outside|outer side|lateral side|little toe side"
        rf"|pinky side) of {OF_FOOT_OR_SOLE})",
        ("lateral border", "side of"),
        "abductor digiti minimi",
    ),
    ("vein", rf"{LYING} (?:the |my |your )?(?:back of {OF_LEG}|middle of {YOUR}calf|calf)", ("vein",), "small saphenous vein"),
    (
        "vein",
        rf"{LYING} (?:the |my |your )?(?:(?:inside|inner side|inner edge|medial side) of {YOUR}(?:whole "
        r"|entire )?(?:lower )?(?:leg|calf|thigh)"
        rf"(?: (?:and|to|up to) {YOUR}(?:thigh|groin))?|front of {YOUR}(?:inner|inside"
        r"|medial) (?:ankle(?: bone)?|malleolus)|front of medial malleolus)",
        ("vein",),
        "great saphenous vein",
    ),
    (
        "nerve",
        rf"{LYING.replace('|over', '|over|round|around|behind|wrapping round|wrapped around|winding round')} (?:the |my |your )?"
        rf"(?:(?:outside|outer side|lateral side|side) of {YOUR}knee|(?:outer|outside|lateral) knee|(?:neck"
        rf"|top) of {YOUR}(?:fibula|calf ?bone))",
        ("knee", "neck of", "top of"),
        "common fibular nerve",
    ),
    (
        "bone_bump",
        rf"(?:half ?way )?{LYING.replace('|on|', '|on|half ?way along|half ?way down|in the middle of|midway along|')} "
        r"(?:the )?(?:lateral border of the foot|(?:outside|outer side|lateral side|little toe side"
        rf"|pinky side) of {OF_FOOT_OR_SOLE})",
        ("lateral border", "side of"),
        "tuberosity of the fifth metatarsal",
    ),
    (
        "bone_bump",
        rf"{LYING} (?:the )?(?:medial border of the foot|(?:inside|inner side|medial side) of {OF_FOOT_OR_SOLE}"
        rf"|inside of {YOUR}arch|top of {YOUR}arch)",
        ("medial border", "side of", "top of"),
        "tuberosity of the navicular",
    ),
    ("bone_bump", rf"{LYING} (?:the |my |your )?back of {YOUR}heel(?: bone)?", ("heel",), "calcaneal tuberosity"),
)
"""What people mean who tell a kind of thing, one place of it, and nothing else; with words that they must say."""
KINDS = {
    "muscle": r"muscle",
    "vein": r"(?:big |long |superficial |visible |blue |bulging |varicose )*vein",
    "nerve": r"nerve",
    "bone_bump": rf"(?:{BONY} )*(?:bone|{BIT})(?: of bone)?{JUTS}",
}
ASKS_ONE = (
    r"^(?:and |so |um,? )?(?:(?:what|which|who)(?:'s| is| are|'re)? |name |name of |(?:what do (?:you|we"
    r"|they) call|called|identify) )?"
    r"(?:that |the |this |a |my )?(?:(?:big|main|long|thick|meaty|fleshy|strap-like|large|strong|bulky|ropy"
    r"|small|little|flat|chunky|bony) )*"
)
TO_TOES = (
    r"(?: (?:(?:running |going |stretching |reaching )?from (?:the )?heel (?:bone )?(?:to"
    r"|towards) (?:the )?(?:big|little|pinky|great|fifth) toe"
    r"|(?:running |going )?(?:to|towards) (?:the )?(?:ankle|foot|instep|knee)))?"
)
AFTER = {
    "nerve": r"(?:,? (?:that|which|you) (?:can )?(?:goes|gets?|is|hit|squash|pinch|trap|bang|knock|feels?|falls)\b[^,:;?]*)?",
    "vein": r"(?:,? (?:that|which) (?:goes|gets?|is|looks?|sticks?|bulges?)\b[^,:;?]*)?",
}
"""What may be told of a thing besides its place."""
LONE_ONES = tuple(
    (
        Pattern(
            rf"{ASKS_ONE}{KINDS[kind]}(?: called| named)?{TO_TOES} {place}{TO_TOES}{JUTS}{AFTER.get(kind, '')}\W*$",
            re.I,
            needs=needs,
        ),
        name,
    )
    for kind, place, needs, name in LONE
)
TOPIC = Pattern(
    r"^(?!(?:which|what|who|whose|where|name)\b)(?P<head>[^,:;?–]{10,80}?)(?P<rest>\s*[,:;–-]\s+(?!(?:which"
    r"|what) (?:muscle|nerve|vein|bone)\W*$)\w.+)$",
    re.I,
    needs=(",", "-", ":", ";", "–"),
)
"""A topic, and only then what is asked of it."""
MUSCLE_OF_SHIN = Pattern(
    r"(?<=\w )(?:the|that|my|your) (?:main |big )?(?:shin muscle|muscle (?:down |on |in |at "
    rf"|along )+(?:the front of )?{YOUR}(?:shin|front of {YOUR}shin))\b"
    r"(?! (?:that|which|with|whose|going|running|attached|inserting|next|beside|to))",
    re.I,
    needs=("shin",),
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
