"""How runners, dancers, parents and patients speak of the foot: the cord above the heel, the knobbly bit inside the ankle."""

from __future__ import annotations

import re
from collections.abc import Callable

from footgraph.patterns import Pattern

YOUR = r"(?:the |my |your |his |her |our |their |one's |a |an )?"
INNER = r"(?:inner|inside|inward|medial|big[- ]toe)"
OUTER = r"(?:outer|outside|outward|lateral|little[- ]toe|pinky(?:[- ]toe)?|small[- ]toe)"
SIDE_OF = r"(?:(?: |-)(?:side|edge|border|rim|margin|part))?(?: (?:of|on|at))?"
BONY = r"(?:bony|hard|knobbly|knobby|bumpy|protruding|pointy|pointed|rounded|sticky-out|prominent|big|little)"
BIT = r"(?:bit|part|point|thing|spot|knob|knobble|knuckle|bump|lump|corner|knot|ball|bulge|prominence)"
JUTS = r"(?: (?:that |which )?(?:sticks?|juts?|pokes?|sticking|jutting|poking) out| (?:that |which )?(?:you|i) (?:can )?(?:feel|see))?"
"""What is said of a malleolus before its place is told."""


def either(inner: str, outer: str) -> Callable[[re.Match[str]], str]:
    """Return what puts one name where the side that a text tells is the inner one, and another where it is the outer."""
    return lambda found: inner if found["inner"] else outer


STRAPS = (
    r"(?:straps?|ties?|holds?|binds?|keeps?|pins?|fastens?|clamps?|hug|wraps?|bind|pulls?|press)(?:ing|es)?(?: down| in| together)?"
)
SIDED = rf"(?:(?P<inner>{INNER})|{OUTER})"
NAMED: tuple[tuple[Pattern, str | Callable[[re.Match[str]], str]], ...] = (
    (
        Pattern(
            rf"\b(?:{BONY} (?:\w+ )?{BIT}|knob(?:ble)?|bump|lump|knuckle){JUTS} (?:on|at|of|to) {YOUR}{SIDED}{SIDE_OF} "
            rf"{YOUR}ankle\b(?: joint)?|\b(?:the )?{BONY} {SIDED.replace('inner>', 'other>')} (?:part |side )?of {YOUR}ankle\b",
            re.I,
            needs=("ankle",),
        ),
        lambda found: "medial malleolus" if found["inner"] or found["other"] else "lateral malleolus",
    ),
    (
        Pattern(
            rf"\b{SIDED} (?:ankle[- ]?(?:bone|bump|knob|knuckle|lump)|knob of {YOUR}ankle|ankle (?:bit|knobble))\b"
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
            rf"(?: (?:that )?(?:running|runs|going|goes|coming|comes|lying|sitting|standing|felt|stretching))?(?: down| up| just| right)?"
            rf" (?:(?:at|on|in|along|down|up|behind|over|to|into) {YOUR}(?:back of {YOUR}(?:heel|ankle)(?: bone)?|heel)"
            rf"|above {YOUR}heel(?: bone)?|between {YOUR}calf and {YOUR}heel|from {YOUR}calf (?:down )?(?:in)?to {YOUR}heel"
            rf"|(?:that )?(?:connects?|joins?|joining|connecting|attaches|attaching|links?|linking) {YOUR}calf(?: muscles?)? "
            rf"(?:to|with|and|on ?to) {YOUR}heel(?: bone)?)\b|\bheel (?:cord|string|tendon)\b",
            re.I,
            needs=("heel", "ankle"),
        ),
        "Achilles tendon",
    ),
    (
        Pattern(
            r"\b(?:the )?(?:(?:two|a pair of|both|pair of) )?(?:(?:little|tiny|small|pea[- ]sized|pea[- ]like|pea[- ]shaped|round|loose|"
            r"seed[- ]like|bean[- ]sized) )+(?:round |loose )?(?:bones|peas|beans|pebbles|bits of bone|seeds) "
            rf"(?:(?:that )?(?:lying|sitting|found|lie|sit|are|embedded|hidden|living) )?(?:under|beneath|below|underneath|in|at) "
            rf"{YOUR}(?:ball of {YOUR}(?:big toe|great toe|foot)|big toe(?: joint| knuckle)?|great toe|head of the first metatarsal"
            r"|first metatarsal(?: head)?)\b",
            re.I,
            needs=("bones", "peas", "beans", "pebbles", "bits", "seeds"),
        ),
        "sesamoids of the hallux",
    ),
    (
        Pattern(
            rf"\b{YOUR}(?:(?:big|base|main|bunion|first|large) )*(?:knuckle|base joint|bunion joint)(?: joint)? (?:of|at the (?:base|root) of|in) "
            rf"{YOUR}(?:big|great) toe\b|\b(?:big|great)[- ]toe(?:'s)? (?:knuckle|base joint|bunion joint)(?: joint)?\b|\bbunion joint\b",
            re.I,
            needs=("knuckle", "joint"),
        ),
        "metatarsophalangeal joint of the big toe",
    ),
    (
        Pattern(
            rf"\b(?:between|in the gap between) (?:(?:the |my |your )?(?:big|great|first) toe and (?:the )?(?:next|second|neighbouring|index)"
            r"(?: one| toe)?(?: to it)?|(?:the |my |your )?first two toes)\b(?! metatars)",
            re.I,
            needs=("between",),
        ),
        "in the first web space",
    ),
    (
        Pattern(
            rf"\b(?P<side>{INNER}|{OUTER})(?:(?: |-)(?:side|edge|border|rim|margin)) of {YOUR}(?P<of>foot|feet|sole)\b",
            re.I,
            needs=("side", "edge", "border", "rim", "margin"),
        ),
        lambda found: border(found),
    ),
    (
        Pattern(
            rf"\b(?:underside|under ?-?surface|under side|bottom(?: (?:side|surface))?|(?:plantar|lower|inferior|under) (?:side|aspect|face)) of "
            rf"{YOUR}(?=(?:cuboid|navicular|calcaneus|heel bone|metatarsal|(?:first|fifth) metatarsal)\b)",
            re.I,
            needs=("under", "bottom", "plantar", "lower", "inferior"),
        ),
        "plantar surface of the ",
    ),
    (
        Pattern(
            rf"\b(?:(?:straps?|bands?|tissue|fascia|sheet|belt|sling|thing|bit)s?|(?:strap|band|sheet|bit)s? of tissue) "
            rf"(?:(?:that |which )?(?:lies?|lying|found|sits?|is|are|running|runs?|going|goes) )?(?:over|across|on|at|in|around) {YOUR}"
            rf"(?P<where>front of {YOUR}ankles?|ankle front|{INNER} (?:side )?(?:of )?{YOUR}ankle|{OUTER} (?:side )?(?:of )?{YOUR}ankle) "
            rf"(?:that |which )?(?:{STRAPS}) {YOUR}(?:[a-z]+ )?tendons?(?: down| in place| in| flat| close)?"
            rf"|\b(?:(?:straps?|bands?|tissue|fascia|sheet|belt|sling|thing|bit)s?|(?:strap|band|sheet|bit)s? of tissue) (?:that |which )?(?:{STRAPS}) "
            rf"{YOUR}(?:[a-z]+ )?tendons?(?: down| in place| in| flat| close)? (?:over|across|on|at|in|around) {YOUR}"
            rf"(?P<at>front of {YOUR}ankles?|ankle front|{INNER} (?:side )?(?:of )?{YOUR}ankle|{OUTER} (?:side )?(?:of )?{YOUR}ankle)",
            re.I,
            needs=("tendon",),
        ),
        lambda found: strapping(found),
    ),
    (
        Pattern(
            r"\b(?:the )?five (?:long |longish |tube-like |little )*bones (?:in|of|across|through|that (?:run|lie|are) (?:in|through|across|along)|running (?:along|through)) "
            r"(?:the )?(?:(?:middle|centre|front|main part|body) of )?(?:the |my )?(?:foot|forefoot|midfoot|instep)(?: (?:leading|running|going) (?:up )?to the toes)?\b",
            re.I,
            needs=("five",),
        ),
        "metatarsals",
    ),
    (
        Pattern(
            r"\b(?:thick|tough|strong|big|broad|fan-shaped|triangular)(?:,? (?:thick|tough|strong|big|broad|fan-shaped|triangular))* "
            rf"(?=ligaments? (?:on|at|of|along) {YOUR}(?:{INNER}|{OUTER}))",
            re.I,
            needs=("ligament",),
        ),
        "",
    ),
    (Pattern(r"\b(?:pins[- ]and[- ]needles|fizzing|prickling)\b", re.I), "tingling"),
    (Pattern(r"\bon (?:the )?top(?=\W*$|[.,;:?] | \()", re.I, needs=("top",)), lambda found: "on the dorsum" if TOE_OR_FOOT.search(found.string) else found[0]),
    (
        Pattern(rf"\b(?:pinky|little[- ]toe|small[- ]toe|baby[- ]toe)(?: |-)(?:side|edge|border) of {YOUR}(?=foot|feet|sole)", re.I, needs=("pinky", "toe")),
        "lateral side of the ",
    ),
    (Pattern(rf"\bbig[- ]toe(?: |-)(?:side|edge|border) of {YOUR}(?=foot|feet|sole)", re.I, needs=("toe",)), "medial side of the "),
    (Pattern(rf"\b(?:the |in |on )*(?:back of {YOUR}(?:shin|lower leg))\b", re.I, needs=("back",)), lambda found: f"{'in ' if ' ' in found[0] and re.match(r'(?:in|on)', found[0], re.I) else ''}the calf"),
    (Pattern(r"\bachilles\b(?!['’]?s? (?:tend|rupt|tear|reflex|jerk|injur|pain|bursit|enthes|sheath|stretch|attach|insert|lesion|jerk))", re.I, needs=("achilles",)), "Achilles tendon"),
    (Pattern(r"(?<=\bthe )calf muscle\b(?= (?:bend|flex|cross|attach|insert|end|join|pull|point|push|work|reach|go|lift|rais)\w*)", re.I, needs=("calf muscle",)), "gastrocnemius"),
    (Pattern(r"\b(?:bottom|lower) end of (?:the |my |your )?calf muscles?\b", re.I, needs=("calf muscle",)), "insertion of the triceps surae"),
    (Pattern(r"\b(?:top|upper) end of (?:the |my |your )?calf muscle\b", re.I, needs=("calf muscle",)), "origin of the gastrocnemius"),
    (Pattern(r"\bwhose tendon is (?:the |it|that|this)?\b", re.I, needs=("whose tendon",)), "which muscles have the tendon "),
    (Pattern(r"\b(?:(?:soft|thick|spongy|rubbery|squishy) )?(?:fatty|fat|squishy|spongy) (?:cushion|padding|pad|pillow)|(?:cushion|pillow|pad) of fat\b", re.I, needs=("fat", "squishy", "spongy")), "fat pad"),
    (
        Pattern(r"\b(?:bony )?fork (?:(?:that |which )?(?:holds|holding|grips|gripping|clasps|hugs|embraces|takes|that) (?:the )?(?:talus|ankle)|of (?:the )?ankle|around (?:the )?talus)(?: bone)?", re.I, needs=("fork",)),
        "ankle mortise",
    ),
    (
        Pattern(
            rf"\b(?P<what>muscles?)(?P<lie> (?:that |which )?(?:lies?|is|are|sits?))?,? (?:right |just |directly |immediately )*(?:(?:under|beneath|below|underneath|nearest|closest|next to|close to)(?: to)?) {YOUR}skin (?:of|in|at|over|on) ",
            re.I,
            needs=("skin",),
        ),
        r"most superficial \g<what> of ",
    ),
    (
        Pattern(r"\bmuscles? (?:of|in) the sole (?:that |which )?(?:lies? |is |are )?(?:nearest|closest)(?: to)? the skin(?P<mid> in the (?:middle|centre))?", re.I, needs=("sole",)),
        lambda found: f"muscle of the first layer of the sole {'in the middle' if found['mid'] else ''}".rstrip(),
    ),
    (Pattern(r"\bright (?=(?:behind|in front|under|underneath|beneath|above|below|at|on|next|beside|by|over|through|between|inside|where|there|along|down)\b)", re.I, needs=("right ",)), ""),
    (Pattern(r"\b(?:the )?(?:four )?(?:little|small|smaller|outer four|other four) toes\b", re.I, needs=("toes",)), "the lesser toes"),
    (
        Pattern(
            rf"\b(?:(?:rounded|round|lower|bottom|bony|knobbly|far) )*(?:end|tip|bottom|point|knob) of {YOUR}(?P<bone>shin ?bone|tibia|calf ?bone|fibula|outer leg bone) (?:on|at) (?:the )?(?:{INNER}|{OUTER})(?: side)?(?: of {YOUR}ankle)?",
            re.I,
            needs=("bone", "tibia", "fibula"),
        ),
        lambda found: "medial malleolus" if found["bone"].lower() in ("shin bone", "shinbone", "tibia") else "lateral malleolus",
    ),
    (
        Pattern(rf"\b(?P<ties>ligaments? (?:on|at|along) the (?:{INNER}|{OUTER})(?: side)?)(?=\W*$)", re.I, needs=("ligament",)),
        r"\g<ties> of the ankle",
    ),
    (
        Pattern(r"(?<!ip )(?<!interphalangeal )(?<!tip )(?<!end )(?<!last )\b(?:big|great)[- ]toe joint\b(?!s)", re.I, needs=("joint",)),
        "metatarsophalangeal joint of the big toe",
    ),
    (Pattern(rf"\b(?:hollow|dip|dent|pit|hole|crease|soft spot|space) (?:behind|(?:at|in|of) {YOUR}back of) {YOUR}knee\b", re.I, needs=("knee",)), "popliteal fossa"),
    (Pattern(r"\b(?:two |both )?(?:shin ?bones|(?:lower )?leg bones|bones of (?:the |my )?(?:lower )?leg)\b(?= (?:together|apart)|\W*$|,)", re.I, needs=("bones",)), lambda found: "tibia and fibula" if BETWEEN_BONES.search(found.string) else found[0]),
    (
        Pattern(r"\b(?:jerk|kick|reflex|twitch|response)\b[^,?:]{0,30}\btap\w*(?: on)? (?:my |the )?achilles(?: tendon)?|\bachilles (?:tap|jerk)\b", re.I, needs=("achilles",)),
        "ankle reflex",
    ),
    (Pattern(rf"^what (?:do|can) (?:i|you|we|one) (?:feel|see|touch|find) (?:as )?(?:an? |the )?(?={BONY} |medial malleolus|lateral malleolus)", re.I, needs=("feel", "see", "touch", "find")), "what is the "),
    (
        Pattern(rf"(?<![a-z] of )\b(?:the )?(?P<side>{INNER}|{OUTER}) (?:edge|border|rim|margin)(?=\W*$|,)", re.I, needs=("edge", "border", "rim", "margin")),
        lambda found: f"{'medial' if re.fullmatch(INNER, found['side'], re.I) else 'lateral'} border of the foot" if FOOT_SPOKEN_OF.search(found.string) else found[0],
    ),
    (
        Pattern(rf"\b(?:the )?(?P<side>{INNER}|{OUTER})(?: (?:part|half|side|edge|border))? of {YOUR}(?P<of>foot|feet)\b", re.I, needs=("of",)),
        lambda found: f"the {'medial' if re.fullmatch(INNER, found['side'], re.I) else 'lateral'} side of the foot" if FELT_THERE.search(found.string) else found[0],
    ),
    (
        Pattern(r"\binterossei (?:muscles )?(?:(?:that lie |lying |found |that are )?(?:on|at|in) (?:the )?(?P<top>top|dorsum|upper side|back)|(?:(?:that lie |lying |found )?(?:on|at|in) )?(?:the )?(?:underneath|underside|bottom|sole))(?: (?:side )?of (?:the )?foot)?", re.I, needs=("interossei",)),
        lambda found: f"{'dorsal' if found['top'] else 'plantar'} interossei",
    ),
    (
        Pattern(r"\b(?P<verb>share|form|join|end in|unite in|feed into|run into|pull on|merge into|make up|make)s? (?:the |my )?(?:achilles|calcaneal)(?: tendon)?\b", re.I, needs=("achilles", "calcaneal")),
        lambda found: "insert on the Achilles tendon" if "muscle" in found.string.lower() else found[0],
    ),
    (Pattern(r"\bcalf muscles\b(?=.*\b(?:insert|attach|end|pull on|achilles|heel bone|bottom)\b)", re.I, needs=("calf muscles",)), "triceps surae"),
    (Pattern(r"\bsits? (?=(?:on|in|at) (?:the )?(?:inside|outside|front|back|inner|outer|top|medial|lateral|underside)\b)", re.I, needs=("sit",)), "lie "),
    (Pattern(r"\b(?:the |my )?(?:shin ?bone|tibia|fibula|calf ?bone)'s (?=(?:medial|lateral) malleolus)", re.I, needs=("'s",)), ""),
    (
        Pattern(rf"(?<=\b)(?P<by>behind|below|under|in front of|around|beneath|above) the (?:{BONY} )*(?:knob|bump|lump|bone|knuckle) on the (?P<side>{INNER}|{OUTER})(?: side)?(?=\W*$|[,;:?])", re.I, needs=("knob", "bump", "lump", "bone", "knuckle")),
        lambda found: f"{found['by']} the {'medial' if re.fullmatch(INNER, found['side'], re.I) else 'lateral'} malleolus",
    ),
    (
        Pattern(r"^(?:what(?:'s| is) )?(?:the |my |your )?(?P<x>[\w -]{3,40}?)'s (?:other|second|proper|medical|anatomical|latin|real|official|scientific|correct) name\W*$", re.I, needs=("name",)),
        r"what is the \g<x> called",
    ),
    (Pattern(r",? in (?:anatomy(?: class| speak)?|medicine|medical speak|doctor[- ]speak|the anatomy books?)(?=\W*$)", re.I, needs=(" in ",)), ""),
    (Pattern(rf"\b(?:felt )?under (?:the |my |your )?(?:thumbs?|fingers?|fingertips?|hand)\b", re.I, needs=("thumb", "finger", "hand")), ""),
    (
        Pattern(
            rf"\bjoints? between (?:the |its |their )?(?:own )?(?:phalanges|toe bones|phalanx bones)(?: of (?:the )?(?P<toe>(?:[a-z]+ )?toes?|hallux))?\b",
            re.I,
            needs=("phalan", "toe bones"),
        ),
        lambda found: f"interphalangeal joints{' of the ' + found['toe'] if found['toe'] else ''}",
    ),
    (Pattern(r"\b(?P<who>flexors|extensors)\b(?P<rest>[^.?;]*?),? (?:the )?long ones\b", re.I, needs=("long ones",)), r"long \g<who>\g<rest>"),
    (
        Pattern(r"\b(?P<lead>(?:joints?|bones?|ligaments?)\b[^?]{0,40}? (?:between|of|with|from|to|and|under|below|beneath|my|the|your) )shin\b(?! ?(?:bone|splint|muscle))", re.I, needs=("shin",)),
        r"\g<lead>tibia",
    ),
    (Pattern(r"\b(?:ballerina|ballet dancer|gymnast)'?s? (?:foot|feet)\b", re.I), "foot"),
)
"""What people call parts of the foot, each with its name."""


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


SORE = r"(?:sore|tight|stiff|tired|painful|tender|achy|hard|pumped|tense|hot|swollen|crampy|bigger|big|strong|weak)"
HURTING = Pattern(
    r"(?P<what>\b(?:muscles?|tendons?|bands?|cords?)\b[^,.;:?]{0,60}?),? (?:that|which|and it|it) "
    r"(?:(?:always|really|often|usually|sometimes|just|keeps?|only) )*"
    r"(?:burn(?:s|ing)?|hurt(?:s|ing)?|ach(?:es?|ing)|cramp(?:s|ing)?|throb(?:s|bing)?|sting(?:s|ing)?|kill(?:s|ing)? me|scream(?:s|ing)?|"
    rf"seiz(?:es?|ing)|tighten(?:s|ing)? up|(?:gets?|getting|feels?|feeling|goes|is|are|becomes?) (?:so |really |very |all )?{SORE})"
    r"(?: up)?\b(?P<when>[^,.;:?]*)",
    re.I,
    needs=("burn", "hurt", "ach", "cramp", "throb", "sting", "kill", "scream", "seiz", "tight", "get", "feel", "goes", "is", "are", "become"),
)
"""What a muscle feels like tells nothing of which it is, where its place is told: 'that burns on hills'."""
PLACED = Pattern(
    r"\b(?:front|back|shin|calf|under|underside|top|inside|outside|inner|outer|along|down|between|sole|arch|instep|heel|border|edge|"
    r"behind|above|below)\b",
    re.I,
)


def without_feeling(found: re.Match[str]) -> str:
    """Return what is placed without what it feels like."""
    return found["what"] if PLACED.search(found["what"]) else found[0]


FRONT_OF_SHIN = rf"front (?:part |side )?(?:of {YOUR})?(?:lower )?(?:shin|leg|shin ?bone)s?"
LYING = (
    r"(?:(?:that |which )?(?:runs?|running|goes|going|lies|lying|sits?|sitting|is|comes?|travels?|found|right|just|all the way|located) )*"
    r"(?:down|along|on|at|in|up|over|of|across|next to|beside)"
)
OF_LEG = rf"{YOUR}(?:lower )?(?:leg|shin|calf)"
OF_FOOT_OR_SOLE = rf"{YOUR}(?:foot|feet|sole)"
LONE: tuple[tuple[str, str, str], ...] = (
    (
        "muscle",
        rf"{LYING} (?:the |my |your )?(?:front of {YOUR}(?:lower )?(?:shin|leg|shin ?bone)|{FRONT_OF_SHIN}|shin(?: ?bone)?)",
        "tibialis anterior",
    ),
    (
        "muscle",
        rf"{LYING} (?:the |my |your )?(?:(?:outside|outer (?:side|edge|part)|lateral side|side) of {OF_LEG}"
        rf"|(?:outer|outside|lateral) (?:shin|calf|lower leg))",
        "fibularis longus",
    ),
    ("muscle", rf"{LYING} (?:the )?(?:medial border of the foot|(?:inside|inner side|medial side) of {OF_FOOT_OR_SOLE})", "abductor hallucis"),
    (
        "muscle",
        rf"{LYING} (?:the )?(?:lateral border of the foot|(?:outside|outer side|lateral side|little toe side|pinky side) of {OF_FOOT_OR_SOLE})",
        "abductor digiti minimi",
    ),
    ("vein", rf"{LYING} (?:the |my |your )?(?:back of {OF_LEG}|middle of {YOUR}calf|calf)", "small saphenous vein"),
    (
        "vein",
        rf"{LYING} (?:the |my |your )?(?:(?:inside|inner side|inner edge|medial side) of {YOUR}(?:whole |entire )?(?:lower )?(?:leg|calf|thigh)"
        rf"(?: (?:and|to|up to) {YOUR}(?:thigh|groin))?|front of {YOUR}(?:inner|inside|medial) (?:ankle(?: bone)?|malleolus)|front of medial malleolus)",
        "great saphenous vein",
    ),
    (
        "nerve",
        rf"{LYING.replace('|over', '|over|round|around|behind|wrapping round|wrapped around|winding round')} (?:the |my |your )?"
        rf"(?:(?:outside|outer side|lateral side|side) of {YOUR}knee|(?:outer|outside|lateral) knee|(?:neck|top) of {YOUR}(?:fibula|calf ?bone))",
        "common fibular nerve",
    ),
    (
        "bone_bump",
        rf"(?:half ?way )?{LYING.replace('|on|', '|on|half ?way along|half ?way down|in the middle of|midway along|')} "
        rf"(?:the )?(?:lateral border of the foot|(?:outside|outer side|lateral side|little toe side|pinky side) of {OF_FOOT_OR_SOLE})",
        "tuberosity of the fifth metatarsal",
    ),
    (
        "bone_bump",
        rf"{LYING} (?:the )?(?:medial border of the foot|(?:inside|inner side|medial side) of {OF_FOOT_OR_SOLE}|inside of {YOUR}arch|top of {YOUR}arch)",
        "tuberosity of the navicular",
    ),
    ("bone_bump", rf"{LYING} (?:the |my |your )?back of {YOUR}heel(?: bone)?", "calcaneal tuberosity"),
)
"""What people mean who tell a kind of thing, one place of it, and nothing else."""
KINDS = {
    "muscle": r"muscle",
    "vein": r"(?:big |long |superficial |visible |blue |bulging |varicose )*vein",
    "nerve": r"nerve",
    "bone_bump": rf"(?:{BONY} )*(?:bone|{BIT})(?: of bone)?{JUTS}",
}
ASKS_ONE = (
    r"^(?:and |so |um,? )?(?:(?:what|which|who)(?:'s| is| are|'re)? |name |name of |(?:what do (?:you|we|they) call|called|identify) )?"
    r"(?:that |the |this |a |my )?(?:(?:big|main|long|thick|meaty|fleshy|strap-like|large|strong|bulky|ropy|small|little|flat|chunky|bony) )*"
)
TO_TOES = (
    r"(?: (?:(?:running |going |stretching |reaching )?from (?:the )?heel (?:bone )?(?:to|towards) (?:the )?(?:big|little|pinky|great|fifth) toe"
    r"|(?:running |going )?(?:to|towards) (?:the )?(?:ankle|foot|instep|knee)))?"
)
AFTER = {
    "nerve": r"(?:,? (?:that|which|you) (?:can )?(?:goes|gets?|is|hit|squash|pinch|trap|bang|knock|feels?|falls)\b[^,:;?]*)?",
    "vein": r"(?:,? (?:that|which) (?:goes|gets?|is|looks?|sticks?|bulges?)\b[^,:;?]*)?",
}
"""What may be told of a thing besides its place."""
LONE_ONES = tuple(
    (Pattern(rf"{ASKS_ONE}{KINDS[kind]}(?: called| named)?{TO_TOES} {place}{TO_TOES}{JUTS}{AFTER.get(kind, '')}\W*$", re.I), name) for kind, place, name in LONE
)
MUSCLE_OF_SHIN = Pattern(
    rf"(?<=\w )(?:the|that|my|your) (?:main |big )?(?:shin muscle|muscle (?:down |on |in |at |along )+(?:the front of )?{YOUR}(?:shin|front of {YOUR}shin))\b"
    r"(?! (?:that|which|with|whose|going|running|attached|inserting|next|beside|to))",
    re.I,
    needs=("shin",),
)

TOPIC = Pattern(r"^(?!(?:which|what|who|whose|where|name)\b)(?P<head>[^,:;?–]{10,80}?)(?P<rest>\s*[,:;–-]\s+(?!(?:which|what) (?:muscle|nerve|vein|bone)\W*$)\w.+)$", re.I)
KIND_CALLED = Pattern(
    r"\s*[.,:;–-]\s*(?:and )?(?:the )?(?P<kind>nerve|muscle|tendon|bone|ligament|artery|vein|condition|deformity|disease|injury)(?:'s| is)? (?:called|name|named)\W*$",
    re.I,
    needs=("called", "name"),
)
CALL_IT = Pattern(
    r"\s*[,.:;?!–-]+\s*(?:and )?(?:so )?(?:what(?:'s| is| are|s)? (?:it|that|this|they|these|those|that bit|that thing|that one)(?: \w+)? "
    r"(?:actually |really |properly |officially )?(?:called|named|known as)"
    r"|what do (?:you|we|they|people|doctors|anatomists|physios) call (?:it|that|this|them|these|those)(?: \w+)?"
    r"|(?:is |are |it's |it is |they are )?(?:called|named|known as)(?: what)?"
    r"|(?:(?:what(?:'s| is) )?(?:the|its|their) )?(?:proper |real |medical |anatomical |correct |official )?(?:names?|terms?)"
    r"(?: (?:of|for) (?:it|that|this|them)(?: \w+)?)?)(?: please)?\W*$",
    re.I,
    needs=("call", "name", "known", "term"),
)
"""What asks at the end what was described before is called."""
IS_CASE = Pattern(
    r"\b(?:pain\w*|ach(?:es?|ing|y)|numb\w*|burning|tingl\w*|swollen|swelling|lump|stiff\w*|sore|stabbing|tender|deform\w*|drift\w*|collaps\w*|fallen|"
    r"inflam\w*|irritat\w*|syndrome|bent|curled|broken|fractur\w*|torn|ruptur\w*|dislocat\w*|flat)\b",
    re.I,
)
IS_MOVED = Pattern(
    r"\b(?:dorsi ?flex|plantar ?flex|invert|evert|flex|extend|abduct|adduct|dorsiflexion|plantarflexion|inversion|eversion|pronat|supinat)\w*\b",
    re.I,
)
FINITE = Pattern(r"\b(?:is|are|was|has|have|does|do|can|which|what|who|where|how)\b", re.I)
OPENS_NOUN = Pattern(r"^(?:and |so )?(?:the|that|those|these|this|my|your|a|an|two|both)\b", re.I)


NOT_A_CASE = Pattern(
    r"\b(?:which|what|who|how|test|sign|muscle|nerve|ligament|reflex|movement|exercise|artery|fracture[sd]? (?:of|through))\b", re.I
)
IS_MOVEMENT = Pattern(
    r"\b(?:turn|point|tilt|roll|fac|bend|curl|lift|spread|pull|push|stand|ris|walk|mov|bring|swing|rotat|go|flex|extend|invert|evert|dorsiflex|plantarflex|abduct|adduct)(?!.*\b(?:too|can't|cannot|unable)\b)",
    re.I,
)
CALLED_WHEN = Pattern(
    r"^(?:so )?what(?:'s| is| do (?:you|we|they|people|doctors) call)(?: it| that)?(?: called| named| known as)? (?:when|if) (?P<told>.+?)\W*$",
    re.I,
    needs=("when", "if"),
)


def called_when(text: str) -> str:
    """Return 'what do you call it when ...' as what is told, asked for by name.

    >>> called_when("what do you call it when the big toe drifts towards the others?")
    'which condition: the big toe drifts towards the others'
    """
    if not (found := CALLED_WHEN.match(text)):
        return text
    told = found["told"]
    if (IS_CASE.search(told) and not NOT_A_CASE.search(told)) or not IS_MOVEMENT.search(told):
        return f"which condition: {told}"
    return f"{told}, name of that movement"


SICKNESSES: tuple[tuple[str, Pattern], ...] = tuple(
    (name, Pattern(words, re.I))
    for name, words in (
        ("pes cavus", r"\b(?:high|raised)(?: an?)?[- ]arch(?:es|ed)?\b|\barch(?:es)? (?:is |are |that is )?(?:far |much )?(?:too |very |really |abnormally |unusually )?high\b"),
        ("flatfoot", r"\b(?:collapsed|fallen|dropped|sunken|flattened|no|flat|lost) (?:inside |inner |medial )?arch(?:es)?\b|\barch(?:es)? (?:has |have |is |are )?(?:fallen|collapsed|dropped|gone|flat|sunk|flattened)\b"),
        ("foot drop", r"\b(?:can(?:'|’)?t|cannot|can not|unable to) (?:lift|raise|pull up|pick up) (?:the |my |your |his |her )?(?:front of (?:the |my |your )?)?(?:foot|forefoot)(?: up)?\b|\bfoot (?:slaps|hangs down|drags|flops)\b"),
        ("hallux valgus", r"\b(?:big|great) toe (?:that )?(?:leans?|leaning|drifts?|drifting|points?|pointing|bends?|bent|pushes|pushed|goes|turns?) (?:over |in |across )*(?:towards?|into|onto|against|over) (?:the |its )?(?:others?|other toes|second|little|small|lesser|rest|neighbours?)|\bbunion\b(?!.*\b(?:little|small|fifth|pinky|tailor)\b)"),
        ("tailor's bunion", r"\bbunion\b.*\b(?:little|small|fifth|pinky)\b|\b(?:bump|lump|knob)\b.*\b(?:little|pinky|fifth) toe (?:joint|side)\b"),
        ("hallux rigidus", r"\bstiff\w* (?:of (?:the |my )?)?(?:big|great) toe\b|\b(?:big|great) toe (?:joint )?(?:is |that is |that's |gone )?(?:so |very |too )?stiff\b"),
        ("hammer toe", r"\btoe\b.*\bbent\b.*\b(?:middle|first knuckle)\b|\bhammer[- ]?(?:shaped )?toe"),
        ("mallet toe", r"\btoe\b.*\bbent\b.*\b(?:tip|end|last)(?: joint)?\b"),
        ("clubfoot", r"\b(?:foot|feet) (?:is |are )?(?:turned|twisted|pointing|points?|curled) (?:in\w*|down and in\w*|in\w* and down\w*)\b.*\b(?:birth|born|baby|newborn)|\b(?:baby|newborn|born)\b.*\b(?:foot|feet) (?:is |are )?(?:turned|twisted|pointing|curled) (?:in|down and in)"),
        ("ingrown toenail", r"\b(?:nail|toenail)\b.*\b(?:grow\w*|curl\w*|dig\w*|cut\w*|press\w*) in(?:to|wards?|side)?\b"),
        ("plantar fasciitis", r"\bheel\b.*\b(?:first steps?|out of bed|morning|get up)\b|\b(?:first steps?|out of bed|morning)\b.*\bheel\b"),
        ("Morton neuroma", r"\bbetween (?:the )?(?:third|3rd|toes 3) (?:toe )?and (?:the )?(?:fourth|4th|4)\b.*|\bpebble\b.*\b(?:ball|forefoot)\b|\blike walking on a (?:pebble|marble|stone)"),
        ("equinus foot", r"\bfoot (?:is |that is )?(?:stuck|fixed|held) (?:in )?(?:pointing down|pointed down|pointed|on tiptoe|plantarflex\w*)"),
        ("polydactyly", r"\b(?:extra|six|sixth|too many) toes?\b"),
        ("syndactyly", r"\b(?:webbed|joined|fused|grown[- ]together) toes\b|\btoes (?:are )?(?:webbed|joined together|grown together|fused)\b"),
    )
)
"""Conditions as people tell them who have or see them."""
SICKNESS_ASKED = Pattern(
    r"\b(?:which|what) (?:condition|deformity|disease|problem|disorder|complaint|foot problem)\b|\b(?:medical|proper|doctor's|latin|correct|fancy|official) (?:name|word|term)\b"
    r"|^what (?:do|does) (?:you|we|they|people|doctors|one|anyone) call (?:it when|that when|a|an|the|my|having)|\b(?:called|name|term|diagnosis|condition|deformity)\W*$|\bwhat(?:'s| is) (?:it|that|this) called\b|^what(?:'s| is) (?:it|that) called when|\bwhat do i have\b",
    re.I,
)
OTHER_ASKED = Pattern(
    r"\b(?:which|what|whose) (?:\w+ )?(?:muscle|nerve|tendon|ligament|bone|joint|artery|vein|root|movement|test|exercise)s?\b|\b(?:MTP|PIP|DIP|test|sign|exercise|treatment|nerve root|operation|x-ray|tear|torn)\b|\b(?:nerve|muscle|bone|tendon|ligament|movement)\W*$"
    r"|\?\W*(?:nerve|muscle|tendon)",
    re.I,
)


def sickness_named(text: str) -> str:
    """Return a condition told in lay words, and asked for by its name, as the question what it is; any other text as it is.

    >>> sickness_named("what do you call it when the arch is too high?")
    'what is pes cavus'
    """
    if not SICKNESS_ASKED.search(text) or OTHER_ASKED.search(text):
        return text
    told = [name for name, words in SICKNESSES if words.search(text)]
    return f"what is {told[0]}" if len(told) == 1 else text


IS_KIND = Pattern(
    r"^(?P<x>[^=?]*?\b(?P<kind>tendon|muscle|bone|ligament|artery|nerve|vein|joint|malleolus)s?)(?: \([^)]*\))?\s*=\s*(?:which|what) (?P=kind)s?\W*$"
    r"|^(?P<y>[^=?]+?)\s*=\s*(?:(?:called )?what|\?)\W*$",
    re.I,
    needs=("=",),
)
IS_SICKNESS = Pattern(r"^(?P<x>[^=?]+?)\s*=\s*(?:which|what) (?P<kind>condition|deformity|disease|injury|problem)\W*$", re.I, needs=("=",))


MOST_WORDS = 7
"""How long a thing described without an article may be."""


def named_last(text: str) -> str:
    """Return a thing described, and asked at the end what it is called, as that question; any other text as it is.

    >>> named_last("the tough band under the sole, what's it called?")
    'what is the tough band under the sole called'
    """
    found = CALL_IT.search(text)
    if not found or len(found[0].strip(" .,:;?!-–")) < 4:
        return text
    told = text[: found.start()].strip()
    if IS_CASE.search(told) and not IS_MOVED.search(told) and not NOT_A_CASE.search(told):
        return f"which condition: {told}"
    if "," in told or FINITE.search(told) or IS_MOVED.search(told) or IS_CASE.search(told) or not (OPENS_NOUN.search(told) or len(told.split()) <= MOST_WORDS):
        return text
    return f"what is {told} called"


MOVEMENT_ASKED = Pattern(
    r"\b(?:(?:which|what|name|name of|call|called|term|term for)\b.{0,30}\b(?:movement|motion|action)\b(?: (?:of|at|in) (?:the |my )?(?:foot|ankle)(?: joint)?)?"
    r"|(?:movement|motion)\b.{0,20}\b(?:called|name|term|is (?:it|that|this))\b"
    r"|what (?:is|'s) (?:it|that|this) called|what do (?:you|we|they|dancers|physios|doctors) call (?:it|that|this)|\b(?:called|name|term)\W*$|[.,:;–-] ?(?:the )?(?:movement|motion)(?: (?:of|at|in) (?:the |my )?(?:foot|ankle|toes?))?\W*$)",
    re.I,
    needs=("movement", "motion", "action", "call", "name", "term"),
)
NO_MOVEMENT_ASKED = Pattern(
    r"\b(?:muscles?|nerves?|ligaments?|tendons?|arter\w+|bones?|restrict\w*|limit\w*|tear\w*|torn|injur\w*|oppos\w*|phase|gait|sprain\w*|syndrome|"
    r"which joint|what joint|MTP\w*|PIP\w*|DIP\w*|deformity|test|sign|exercise|stuck|held|fixed|nails?|skin|pain\w*|numb\w*|sore|deform\w*|and (?:eversion|inversion|plantarflexion|dorsiflexion))\b",
    re.I,
)
OF_FOOT = {
    "ankle dorsiflexion": r"\bdorsi ?-?flex\w*\b(?! the (?:big )?toe)",
    "ankle plantarflexion": r"\bplantar ?-?flex\w*\b",
    "foot inversion": r"\b(?:invert\w*|inversion)\b",
    "foot eversion": r"\b(?:evert\w*|eversion)\b",
}
OF_TOES = {
    "flexion": r"\b(?:flex(?:es|ing|ion)?|curl\w*|bend\w*|scrunch\w*)\b",
    "extension": r"\bexten[ds]\w*\b",
    "abduction": r"\babduct\w*\b|\bspread\w*|\bfan(?:s|ning)?\b|\bsplay\w*",
    "adduction": r"\badduct\w*\b",
}
TOE_NAMED = Pattern(r"\b(?P<which>big|great|little|fifth|pinky|lesser|small)? ?(?P<toe>toes?|hallux)\b", re.I, needs=("toe", "hallux"))
TOE_NAMES = {"big": "big toe", "great": "big toe", "little": "little toe", "fifth": "little toe", "pinky": "little toe"}


def movement_named(text: str) -> str:
    """Return a movement that is told, and asked for by its name, as the question what it is; any other text as it is.

    >>> movement_named("inverts the foot, name of that movement")
    'what is foot inversion'
    """
    if not MOVEMENT_ASKED.search(text) or NO_MOVEMENT_ASKED.search(text):
        return text
    told = [name for name, words in OF_FOOT.items() if re.search(words, text, re.I)]
    if not told and (toe := TOE_NAMED.search(text)):
        which = "big toe" if toe["toe"].lower() == "hallux" else TOE_NAMES.get((toe["which"] or "").lower(), "")
        of = which or ("lesser toes" if toe["which"] else "toes")
        told = [f"{name} of {of}" for name, words in OF_TOES.items() if re.search(words, text, re.I)]
    return f"what is {told[0]}" if len(told) == 1 else text


def with_ending(verb: str, ending: str | None) -> str:
    """Return a verb with the ending that another had: 's' or 'ing'."""
    end = (ending or "").lower()
    if end.endswith("ing"):
        return f"{verb}ing"
    return f"{verb}{'es' if verb.endswith('x') else 's'}" if end.endswith("s") else verb


GROUND = r"(?:ground|floor|pavement|track|block|blocks|wall|street|earth)"
ME = r"(?:me|you|us|one|the body|my body|your body|a runner|the runner|a walker|myself|yourself|the heels?|a dancer|the dancer)"
PUSHED_OFF = (
    rf"(?:(?:push|propel|driv|launch|spring|lift|thrust|mov|kick|power)(?:e?s|ing|e)? {ME}(?: (?:off|forwards?|up|away|along|upwards?|into the air))+"
    rf"(?: (?:from |off )?(?:the |my |your )?(?:{GROUND}|toes?|ball of (?:the |my |your )?foot))?"
    rf"|(?:push|driv|kick|spring|tak)(?:es|s|ing|e)? off (?:from )?the {GROUND}|let(?:s)? (?:me|you|us) (?:push off|jump|spring up|take off))"
)
WHEN_MOVING = (
    r"(?:,? (?:when|while|as|at|in|during|each time|every time|if) (?:(?:i|you|we|i'm|you're|he|she|they|a|the|each|every)\b ?)?"
    r"(?:\w+ing|run|sprint|walk|jump|hop|leave|step|stride|toe[- ]?off|push[- ]?off|take[- ]?off|gait|late stance|starts?)\w*\b(?: \w+){0,3}?)?"
)
MOVED: tuple[tuple[Pattern, str | Callable[[re.Match[str]], str]], ...] = (
    (
        Pattern(
            rf"\b(?:which|what|name the|list the)(?: \w+)? muscles (?:that |do |are |which |used |needed |help |helping |work )*(?:to )?{PUSHED_OFF}{WHEN_MOVING}\W*$",
            re.I,
            needs=("muscles",),
        ),
        "which muscles are the main plantarflexors of the ankle",
    ),
    (
        Pattern(
            rf"\b(?:stop|keep|prevent|sav|protect)(?:e?s|ing|e)? {YOUR}(?:(?P<who>me|you|us|people|runners|someone) )?(?:ankles? |foot |feet )?(?:from )?"
            rf"(?:roll|turn|twist|go|giv|tip|spra)\w*(?: over)?(?: (?:on|over))? ?{YOUR}?(?:ankles?|foot)?(?: (?:in(?:wards?)?|over|under|out(?:wards?)?))?"
            r"(?=\W*$|,| when| on| in| while)",
            re.I,
            needs=("roll", "turn", "twist", "tip", "spra", "go", "giv"),
        ),
        lambda found: kept_from_rolling(found),
    ),
    (
        Pattern(
            r"\b(?:stop|keep|prevent|sav)(?:e?s|ing|e)? (?:my |the |your |our |his |her )?(?:foot|feet|forefoot|toes?)(?: from)? (?:slap|drop|drag|flop|hang|catch|trip|scrap)\w*"
            r"(?: (?:down|on the \w+|along the \w+|along))*",
            re.I,
            needs=("slap", "drop", "drag", "flop", "hang", "catch", "trip", "scrap"),
        ),
        "dorsiflexes the foot",
    ),
    (
        Pattern(
            rf"\b(?P<verb>curl|bend|fold|tuck|scrunch|roll)(?P<end>s|ing)? (?P<what>(?:up )?{YOUR}(?:tips? of {YOUR}|ends? of {YOUR})?(?:[a-z]+ ){{0,2}}?(?:toes?|toe tips?))"
            r" (?:under(?:neath)?|over|in|inwards?|in on themselves|downwards?|down)\b(?! the)",
            re.I,
            needs=("curl", "bend", "fold", "tuck", "scrunch", "roll"),
        ),
        lambda found: f"{with_ending('flex', found['end'])} {found['what'].removeprefix('up ')}",
    ),
    (
        Pattern(
            rf"\b(?:(?:pick|lift|grab|grip|grasp|scoop|hold|snatch|gather|pull|scrunch|crunch|drag)(?:p?ing|s|p?ed)?(?: up| in| onto| on to| on)? "
            rf"(?:an? |the |some |things |objects |my |your )?(?:\w+ )?(?:pencils?|pens?|marbles?|socks?|towels?|tissues?|things|objects|stones?|floor|ground|mat|sand|"
            rf"flip-?flops?|sandals?|thongs|rope|branch|cloth|scarf|something|paper)(?: up)?(?: off the \w+)? (?:with|using|by|between|in) {YOUR}toes?)\b",
            re.I,
            needs=("toe",),
        ),
        lambda found: found[0] if "short foot" in found.string.lower() else "flexing the toes",
    ),
    (
        Pattern(
            rf"\b(?:roll|tip|lean|rock|stand|walk|go|weight shift|come)(?P<end>s|ing|e?s)?(?: over)? (?:on|onto|to|over)(?:to)? (?:its |their )?{YOUR}{SIDED}"
            rf"(?:(?:(?: |-)(?:sides?|edges?|borders?|rims?|parts?))? of {YOUR}(?:foot|feet)| (?:edge|border|rim))\b",
            re.I,
            needs=("side", "edge", "border", "rim", "part"),
        ),
        lambda found: f"{with_ending('evert' if found['inner'] else 'invert', found['end'])} the foot",
    ),
    (
        Pattern(
            rf"\b{YOUR}soles?(?: of {YOUR}(?:foot|feet))?(?: is| are| turned| turn(?:s|ing)?)*,? (?:(?:fac|look|point|turn|tilt)(?:e?s|ing|e|ed) )?(?:to(?:wards?)? )?"
            r"(?:(?P<inner>the other (?:foot|sole|leg|ankle)|each other|one another|the opposite (?:foot|leg))|(?P<outer>away from (?:the other (?:foot|sole|leg)|each other)))",
            re.I,
            needs=("sole",),
        ),
        lambda found: f"{'inverts' if found['inner'] else 'everts'} the foot",
    ),
    (
        Pattern(
            rf"\b{YOUR}(?:toes|foot|feet|forefoot)(?: are| is| being)? (?:pulled|drawn|brought|lifted|raised|flexed|bent|pointed|moving|coming|going|moves?|comes?)(?: up| back)*"
            rf"(?: (?:towards?|to|up to) {YOUR}(?:shins?|shin ?bone|knees?|nose|face|head|ceiling|sky))",
            re.I,
            needs=("toward", " to "),
        ),
        "dorsiflexes the foot",
    ),
    (
        Pattern(
            rf"\b(?:pull|draw|bring|lift|flex|rais|bend)(?P<end>e?s|ing|e)? {YOUR}(?:toes|foot|feet)(?: up| back)* (?:towards?|to) (?:me|you|yourself|myself|the ceiling|the sky)\b",
            re.I,
            needs=("toward", " to "),
        ),
        lambda found: f"{with_ending('dorsiflex', found['end'])} the foot",
    ),
    (
        Pattern(
            rf"\b(?P<kind>tendons?|muscles?)\b(?P<how>[^,.?;]{{0,40}}?) (?:runs?|goes|going|running|reach(?:es|ing)?|attach(?:es|ed|ing)?|ends?|travels?)(?: (?:all the way|right|out|down|along))*"
            rf" (?:to|at|on|in) {YOUR}(?:very )?(?:tip|end|last bone|end bone) of {YOUR}(?P<toe>(?:[a-z]+ )?toes?)"
            r"(?: (?P<under>underneath|on the underside|on the bottom|along the bottom|from below|on the sole side|under the foot)| (?P<over>on top|on the top|on the dorsum|along the top|from above))?",
            re.I,
            needs=("toe",),
        ),
        lambda found: f"{side_of(found)}{found['kind']} inserts on the distal phalanx of the {found['toe']}",
    ),
    (
        Pattern(
            r"^(?:\w+ ){0,2}?flexing the toes[^?]{0,30}?,? (?:uses?|works?|needs?|trains?|takes|strengthens|is done (?:by|with)|-)\W* (?:which|what)(?P<long> long)?(?: \w+)? (?:muscles|flexors)\b.*$"
            r"|^(?:which|what)(?P<far> long)?(?: \w+)? (?:muscles|flexors) (?:do (?:you|we|i) use|are used|are (?:you|we) using|are at work|do the work|work|are working|are needed|does it take) (?:when|for|to|in|while|during|by|if)?.{0,20}?\bflexing the toes\W*$",
            re.I,
            needs=("flexing the toes",),
        ),
        lambda found: f"which {'extrinsic ' if found['long'] or found['far'] else ''}muscles flex the toes",
    ),
    (
        Pattern(r"\b(?:(?:cross|pass|run|lie|lies|run across|go)(?:es|s|ing)? )?(?:(?:in|at|over|across|on) )?(?:the )?front of (?:the )?ankle,? (?=(?:under|beneath|below|deep to|underneath) (?:the )?extensor retinac)", re.I, needs=("extensor retinac",)),
        "lies ",
    ),
    (Pattern(r"\b(?:(?:usually |often |mostly |mainly )?(?:blamed|to blame|the culprit)|has (?:given up|given out|packed up))\b", re.I, needs=("blame", "culprit", "has ")), "affected"),
    (
        Pattern(rf"\b{YOUR}(?:foot|feet|ankle|heel) (?:to )?(?:rock|tilt|roll|tip|swing|move|wobble|go)s? (?:from )?(?:side[- ]to[- ]side|sideways|in and out)\b", re.I, needs=("side", "in and out")),
        "inversion and eversion of the foot",
    ),
    (
        Pattern(r"\b(?P<nerve>nerve[^?.,]{0,3}[:,]? (?:does|do|can) (?:it )?|(?:does|do|can) (?:the )?(?:[a-z]+ ){1,3}nerve )(?:move|work|power|drive|control|feed|run)s? (?=(?:any |the )?muscles?\b)", re.I, needs=("nerve",)),
        r"\g<nerve>supply ",
    ),
    (
        Pattern(
            r"\b(?:tendons?|cords?|strings?) (?:(?:can |do )?(?:i|you|we) (?:can )?(?:see|feel|notice) )?(?:(?:that |which )?(?:pops?|popping|stands?|standing|sticks?|sticking|shows?|showing|visible|seen|is seen|come|comes|coming|jumps?) (?:up |out )?)?"
            r"on (?:the )?top of (?:the |my |your )?(?P<toe>big|great) toe(?: (?:when|as|if|while) (?:i|you|we|it|one)\b.*)?(?=\W*$)",
            re.I,
            needs=("top of",),
        ),
        "extrinsic muscle extends the big toe",
    ),
    (
        Pattern(
            r"^(?:which|what) joints? (?:mainly )?(?:bends?|hinges?|folds?|moves?|works?|opens?|rocks?|is (?:moving|working|bending)) (?:when|as|while|if) (?:i|you|we|one) (?P<what>.+?)\W*$",
            re.I,
            needs=("joint",),
        ),
        r"at which joint does \g<what> take place",
    ),
    (
        Pattern(r"^(?P<x>(?!which|what)[^:,?]{6,60})[:,] (?:(?:it's|is it|that's|it is) )?(?:the |an? )?(?:lower |bottom |top |upper )?(?:end|part|tip|bit|piece|side|process|corner|belongs) (?:of|to) (?:which|what) bone\W*$", re.I, needs=("bone",)),
        r"\g<x> is part of which bone",
    ),
    (Pattern(r"^who (?:holds?(?= up)|supports?|keeps?(?= up)|props?(?= up)|carr(?:ies|y)|lifts?(?= (?:up )?the arch)) ", re.I, needs=("who",)), "which muscles hold "),
    (Pattern(r"\btoes? (?:are |is )?(?:point|turn|look|fac|splay|stick)(?:s|ing|ed)? out(?:wards?)?\b", re.I, needs=("out",)), "out-toeing"),
    (Pattern(r"\b(?:is |are |sits? |lies? |gets? )?(?:wedged|sandwiched|gripped|clamped|squeezed|sitting|nestled) between\b", re.I, needs=("between",)), "lies between"),
    (
        Pattern(
            r"^.{0,30}?\bflexing the toes,? (?:which|what) muscles? (?:(?:under|in|of|on|at) (?:the |my |your )?(?:bottom of (?:the |my |your )?foot|underside|foot|sole|arch)) (?:works?|is working|are working|do it|do the work|am i using|do i use|is used|are used|contract|kick in|help)\W*$",
            re.I,
            needs=("flexing the toes",),
        ),
        "which muscles of the sole flex the toes",
    ),
    (
        Pattern(
            r"^(?!.*\b(?:nerve|root|transfer\w*|brought|used|operation|tendon)\b)(?:.{0,20}\b(?:foot drop|drop foot)\b[^?]{0,30}?\b(?:which|what) muscle(?P<a>s)? (?:is|are|has|have|must be) (?:mainly |usually |most )?(?:weak|paralysed|paralyzed|lost|out|not working|affected|failing|failed|gone|at fault|to blame)"
            r"|(?:which|what) muscle(?P<b>s)? (?:is|are) (?:mainly |usually |most )?(?:weak|paralysed|paralyzed|lost|out|not working|affected|failing|gone) (?:in|with|when there is) (?:a )?(?:foot drop|drop foot))\W*$",
            re.I,
            needs=("drop",),
        ),
        lambda found: "which muscles dorsiflex the foot" if found["a"] or found["b"] else "which muscle is the main dorsiflexor",
    ),
    (
        Pattern(r"\bwhich way (?P<aux>does|do) (?P<what>it|they|[\w ]{3,30}?) (?:pull|move|turn|bend|tilt|swing|take|push|draw)s? (?P<to>(?:the |my |your )?(?:[a-z]+ )?(?:toes?|foot|ankle|knee|hallux))\b", re.I, needs=("which way",)),
        r"what \g<aux> \g<what> do to \g<to>",
    ),
    (
        Pattern(r"\b(?P<who>which|what) muscle(?P<s>s)? (?:mainly|chiefly|primarily|principally|mostly) (?P<verb>dorsiflex|plantarflex|invert|evert)(?:es|s)? (?:the )?(?:foot|ankle)(?=\W*$)", re.I, needs=("mainly", "chiefly", "primarily", "principally", "mostly")),
        lambda found: f"which muscle{'s are' if found['s'] else ' is'} the main {AGENT[found['verb'].lower()]}{'s of the ankle' if found['s'] else ''}",
    ),
    (Pattern(r"\bwho (?:lives?|sits?|hides?|belongs?|is|are) (?=in (?:the |my )?[\w ]{0,30}(?:compartment|layer))", re.I, needs=("who",)), "which muscles lie "),
    (
        Pattern(
            rf"\b(?:press|push|roll|dig|put|rock|bear)(?P<end>e?s|ing)?(?: down)?(?: on)? {YOUR}{SIDED}(?:(?: |-)(?:sides?|edges?|borders?|parts?))? of {YOUR}(?:foot|feet) (?:down(?:wards?)?|into the (?:floor|ground|mat)|to the floor)",
            re.I,
            needs=("press", "push", "roll", "dig", "put", "rock", "bear"),
        ),
        lambda found: f"{with_ending('evert' if found['inner'] else 'invert', found['end'])} the foot",
    ),
    (Pattern(rf"\b{YOUR}soles?(?: of {YOUR}feet)? (?:are )?(?:touch|press|put|placed|held|brought)(?:ing|es|ed)?(?: each other| one another| together)|\bsoles (?:of the feet )?together\b", re.I, needs=("sole",)), "inverts the foot"),
    (
        Pattern(r"^can (?:i|you|we|one) (?P<do>(?:bend|flex|straighten|extend|lift|point|turn|curl|spread|move|raise|invert|evert|plantarflex|dorsiflex)\b.+?) (?:with|using|by using|by) (?:the |my |your )?(?P<who>(?:[a-z]+ ){0,2}[a-z]+)\W*$", re.I, needs=("can ",)),
        lambda found: f"does {found['who']} {re.sub(r'(?:my|your|our)(?= )', 'the', found['do'])}",
    ),
    (
        Pattern(r"^(?P<told>[^?]{6,60}?)\s*[:,;–-]\s*(?:is|are) (?:the |my |your |his |her )?(?:ankles?|foot|feet|toes?|big toe) (?:being |in |going into )?(?P<one>(?:dorsi|plantar)?flex\w*|extend\w*|extension|inver\w*|ever\w*|abduct\w*|adduct\w*) or (?:in )?(?:dorsi|plantar|flex|exten|inver|ever|abduct|adduct)\w*\W*$", re.I, needs=(" or ",)),
        r"\g<told>, name of that movement",
    ),
    (
        Pattern(r"\b(?:in (?:a )?)?(?:deep )?(?:squat|pli[eé])\w*(?: (?:deep|down|low|deeply))*(?:,? (?:with |keeping )?(?:the |my |your )?heels (?:kept )?(?:down|flat|on the (?:floor|ground)))?", re.I, needs=("squat", "pli")),
        lambda found: "dorsiflexes the foot" if re.search(r"\bwhich (?:ankle )?(?:movement|motion)\b|\b(?:movement|motion) (?:at|of|in) the ankle", found.string, re.I) else found[0],
    ),
    (Pattern(r"\bwiggl(?P<end>es|ing|e) (?:just |only )?(?P<what>(?:the |my |your )?(?:[a-z]+ )?toes?)(?: only| alone)? up\b", re.I, needs=("wiggl",)), lambda found: f"{with_ending('extend', found['end'])} {found['what']}"),
    (
        Pattern(
            r"\b(?:does (?:the )?most(?: of it)?(?=\W*$)|works? (?:the )?most\b|takes? over\b|takes? (?:most of )?the (?:load|strain)|does the work|is doing (?:most of )?the (?:most )?work|gets worked (?:the )?most|dominates|is (?:the )?(?:most )?dominant|gets hit (?:the )?(?:hardest|most))",
            re.I,
            needs=("most", "over", "load", "strain", "work", "domina", "hardest"),
        ),
        lambda found: "mainly works" if RAISE.search(found.string) else found[0],
    ),
    (
        Pattern(r"\bwith (?:the |my |your |an? |both )?(?:(?P<a>straight|bent) legs?|legs? (?P<b>straight|bent))\b", re.I, needs=("leg",)),
        lambda found: f"with {found['a'] or found['b']} knees" if RAISE.search(found.string) else found[0],
    ),
    (Pattern(r",? (?:just )?(?:like|as) an? (?:fan|dome|hammer|ballerina|ballet dancer|dancer|gymnast|diver|swimmer)(?: does)?\b", re.I, needs=("like", "as ")), ""),
    (
        Pattern(r"\b(?:relev[ée]s?|(?:on|onto|in|en) (?:demi[- ])?pointe|half[- ]pointe|tip-?toeing)\b", re.I),
        lambda found: found[0] if IS_CASE.search(found.string) else "standing on tiptoe",
    ),
    (
        Pattern(
            r"\b(?:lift|rais|extend)(?:s|ing|e|es)? (?:up )?(?:only |just )?(?:the |my |your )?(?P<one>big|great) toe(?: only| alone| up)*[,;]? "
            r"(?:(?:and |while |with |but )?(?:keep|keeping|leav|leaving|hold|holding|press|pressing)?\w* ?(?:the |my |your )?(?:others?|other (?:four|toes)|rest|four|lesser toes|small toes|little toes)(?: (?:four|toes|ones))?"
            r"(?: (?:stay|staying|kept|are|left))? (?:down|flat|on the (?:floor|ground)|still|where they are))",
            re.I,
            needs=("toe",),
        ),
        "extends the big toe",
    ),
    (
        Pattern(
            r"^(?:with )?(?:the |my |your )?big toe (?:is |kept |pressed |stays? |held |pushed )*(?:down|on the (?:floor|ground)|flat)[^,;.]{0,20}?[,;.]? (?:and |but )?(?:the )?(?:others?|other (?:four|toes)|rest|four|lesser toes|four lesser toes|small toes|little toes)"
            r"(?: (?:toes|ones))?(?: are| go| come| get)? (?:lift\w*|rais\w*|up|pulled up)\b[.,:;?!]*(?: (?:so )?who (?:lifts|raises|does)(?: them| that| it)?\W*$)?",
            re.I,
            needs=("toe",),
        ),
        "which muscles extend the lesser toes at the MTP joints",
    ),
    (
        Pattern(
            r"\b(?:down(?:ward)?[- ]?(?:facing )?dog|(?:runner'?s|wall|gastroc) (?:calf )?(?:stretch|lunge)|lunge with (?:the |a )?(?:straight )?back (?:leg|knee)(?: straight)?)(?: pose)?\b",
            re.I,
            needs=("dog", "stretch", "lunge"),
        ),
        lambda found: found[0] if "knee" in found.string.lower() else "calf stretch",
    ),
    (
        Pattern(
            r"^(?!.*\b(?:knee|soleus|gastroc)\b)(?P<what>[^?]{0,30}\bcalf stretch[^,:;?]{0,40}?)\s*[,:;–-]+\s*(?:which|what)(?P<how> \w+)? muscles? (?:is|are|gets?|am i|do i|does it|being|feels?|do you)[^?]{0,30}?(?:stretch\w*|lengthen\w*|pull\w*|long\w*)\W*$",
            re.I,
            needs=("calf stretch",),
        ),
        "which muscles does the calf stretch load",
    ),
    (
        Pattern(
            r"\b(?:which|what) muscles? (?:is|are|gets?|am i|do i|does|do you|do) (?:\w+ ){0,3}?(?:stretch\w*|lengthen\w*)(?: out)? (?:in|by|during|with|when (?:i|you) do|doing|while doing) (?:an? |the )?calf stretch\b(?!.*\bknee).*$",
            re.I,
            needs=("calf stretch",),
        ),
        "which muscles does the calf stretch load",
    ),
)
"""What people say that they do with their feet, in the terms of the field."""


AGENT = {"dorsiflex": "dorsiflexor", "plantarflex": "plantarflexor", "invert": "invertor", "evert": "evertor"}
RAISE = Pattern(r"\b(?:raise|stretch|drop|dip|lift|rise)", re.I)


def side_of(found: re.Match[str]) -> str:
    """Return what a tendon does that runs along the underside or the top of a toe."""
    return "flexor " if found["under"] else "extensor " if found["over"] else ""


def kept_from_rolling(found: re.Match[str]) -> str:
    """Return what keeps an ankle from rolling over as what everts the foot; as it is where a ligament is meant."""
    if re.search(r"\b(?:ligament|band|structure|tissue|strap)", found.string, re.I) or "out" in found[0].lower().split():
        return found[0]
    return "everts the foot"


WHICH_KIND = Pattern(r"^(?:which|what) (?:\w+ ){0,2}?(?:muscle|tendon|bone|ligament|nerve|vein|artery|joint)s?\b", re.I)
NICKNAMED = Pattern(
    r"^(?!.*\b(?:nerve supply|suppl\w+|innervat\w+|where|origin|insert\w*|action)\b).*?\b(?:nick-?named|dubbed|jokingly called|"
    r"(?:that |which )?(?:people|students|doctors|surgeons|runners|anatomists|some|they) (?:also |jokingly |often |sometimes |like to )?call|goes by the nickname(?: of)?|with the nickname)"
    r" (?:as )?(?:the |a )?(?P<name>[\"'\w’ -]{4,40}?)(?:[,:;?]? ?(?:which |what )?(?:muscle|tendon|bone|ligament|nerve|vein|artery|joint)(?: is (?:it|that|this))?)?\W*$",
    re.I,
    needs=("nick", "dubbed", "call"),
)
"""A structure known by a nickname, whatever else is told of it."""


FLEXED_TOES = Pattern(r"\b(?:flex|curl|bend|grip|scrunch)\w*\b.*\btoes\b", re.I, needs=("toes",))
LONG_MUSCLES = Pattern(r"\blong(?: leg| calf)? muscles\b", re.I, needs=("long",))


def in_lay_terms(text: str) -> str:
    """Return a text with what people call parts of the foot, and say of their feet, in the terms of the field.

    >>> in_lay_terms("the bony bit on the inside of the ankle, what's it called?")
    'what is the medial malleolus called'
    >>> in_lay_terms("the muscle down the front of my shin that burns on hills?")
    'what is the tibialis anterior'
    >>> in_lay_terms("which muscles push me off the ground when I sprint?")
    'which muscles are the main plantarflexors of the ankle'
    """
    for pattern, name in NAMED:
        text = pattern.sub(name, text)
    text = HURTING.sub(without_feeling, text)
    for pattern, plain in MOVED:
        text = pattern.sub(plain, text)
    if FLEXED_TOES.search(text):
        text = LONG_MUSCLES.sub("extrinsic muscles", text)
    text = sickness_named(text)
    text = IS_SICKNESS.sub(r"which \g<kind>: \g<x>", text)
    text = IS_KIND.sub(lambda found: f"what is the {found['x'] or found['y']}", text)
    text = called_when(text)
    if (nick := NICKNAMED.match(text)) and not CALL_IT.search(text) and ("nerve" in nick["name"] or not WHICH_KIND.match(text)):
        return f"what is the {nick['name'].strip(chr(34) + chr(39))}"
    asked = CALL_IT.sub("", text)
    for pattern, name in LONE_ONES:
        if pattern.match(asked.strip()):
            return f"what is the {name}"
        topic = TOPIC.match(text)
        if topic and pattern.match(topic["head"]):
            return f"{name}{topic['rest']}"
    text = KIND_CALLED.sub(r". Which \g<kind>?", MUSCLE_OF_SHIN.sub("tibialis anterior", text))
    return named_last(text)
