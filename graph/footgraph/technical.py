"""Technical and telegraphic wordings, as examiners and demonstrators use them, in the plain words in which questions are read."""

from __future__ import annotations

import re

from footgraph.mentions import mentions_in
from footgraph.names import plain_name
from footgraph.patterns import Pattern, Sentences, Wordings, either, put_otherwise, replaced, told, unless, where, wording
from footgraph.store import Store
from footgraph.synonyms import forms

PLANTAR = Pattern(r"\b(?:plantar|sole|underside|under surface)\b")
TOES_OF_SIDE = {
    "three": "plantar skin of big toe, the plantar skin of second toe, the plantar skin of third toe and the plantar skin of"
    " medial half of fourth toe",
    "one": "plantar skin of lateral half of fourth toe and the plantar skin of little toe",
}
YES_NO = Pattern(r"^\W*(?:is|are|does|do|can|has|have)\b")
LONGEST_TOPIC = 300
KINDS = r"(?:muscles|tendons|nerves|arteries|veins|vessels|bones|ligaments|joints)"
ASKS = Pattern(r"\b(?:which|what|who|whose|where|how|name|list|give)\b")
MOVES_SO = (
    rf"(?:{forms('pass, run, lie, course, travel, descend, sit, cross, go, proceed, emerge')}|situated|located|placed"
    r"|positioned|found)"
)
BESIDE = r"(?:anterior|posterior|medial|lateral|deep|superficial)"
PLACE_LAST = Pattern(r"\b(?:layer|compartment)(?: of the [\w ]+)?$")
CONTENTS_OF = Pattern(
    r"^(?:(?:the |list the |name the |give the )?contents? of|(?:list |name |give )?(?:the |all )?structures (?:in|of|inside"
    r"|within)|what (?:is|lies|are) (?:in|inside|within)|everything in) "
)
MOTOR_NERVE = Pattern(
    r"\b(?:its|the) (?:motor )?nerve (?:to|of|for|supplying|that supplies|which supplies|innervating) (?:the )?"
    r"(?P<muscle>[^?,.;:]{3,40}?)(?P<rest> (?:down|in|through|along|across) the (?:leg|calf|shin|foot|sole))?(?=\W*$)"
)
OTHER_THAN_NERVE = Pattern(
    r"^\W*(?:(?:which|what|name the|the) )?(?:\w+ )?(?:artery|vessel|vein|tendon|muscle|compartment|septum|structure)\b"
)
"""A question of something else, in which the nerve of a muscle is named: 'artery with the motor nerve of EHL'."""
POSITIVE = (
    r"(?:(?:is |was |being )?(?:positive|\+ve|pos\.?)|(?:there is )?no (?:foot |ankle |plantar ?flexion |resulting "
    r"|visible )*(?:movement|motion|response|plantar ?flexion|reaction)(?: of the (?:foot|ankle))?|(?:the )?foot "
    r"(?:does not|doesn't|fails to|did not|will not) (?:move|plantar ?flex|respond|point)(?: down)?|(?:the )?foot "
    r"(?:stays|remains) (?:still|put|motionless))"
)
COMPRESSED_IN = Pattern(
    r"\b(?P<verb>compress\w*|entrap\w*|trapped|squeezed|pinched|irritated|caught|at risk)(?: (?P<where>in|within|inside|at) "
    r"the )(?P<place>[\w ]{4,40}? (?:tunnel|canal|sinus))\b(?! syndrome)"
)
"""'Nerve compressed in the tarsal tunnel' is the one that suffers in its syndrome."""
LEAVING_KNEE = Pattern(
    r"\b(?:leav(?:es|ing)|exit(?:s|ing)|quit(?:s|ting)) (?:the )popliteal (?:fossa|region|space) (?:by )?"
    r"(?:(?:passing |running |going )?(?:forwards? |backwards? |down(?:wards?)? )?)?(?=(?:through|above|over|under|beneath"
    r"|between|in front of|deep to|below)\b)"
)
"""What leaves the popliteal fossa comes from the vessel or nerve there."""
VESSEL = Pattern(r"\b(?:arter(?:y|ies)|vessels?)\b")
OF_WEB = Pattern(
    r"^(?=.*\b(?:sens\w+|feel\w*|felt|skin|numb\w*|touch)\b).*\bbetween (?:the |your )?(?:big|great|first|1st|hallux)\b"
)
"""A question of skin, in which the gap beside the big toe is a place that has its own nerve."""
ARISING = Pattern(r"\b(?:aris|orig|muscle|attach|tak|spring)")
"""The surface of the fibula from which the extensors arise is called medial or anterior."""
WHOLE_VERBS = {"aris": "arise", "articulat": "articulate", "mov": "move", "contribut": "contribute"}
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
TIE = r"(?:retinacul(?:um|a)|ligaments?|fascia|aponeurosis|membrane|septum|septa)"
GRIP = forms("grip, hold, embrace, clasp, grasp, flank, enclose, clamp, hug")
TROCHLEA = r"(?:trochlea(?:r surface)?(?: (?:of the )?tal(?:us|i))?|talar (?:trochlea|dome)|body of the talus|talus)"
BONES = {"origin": "from which bones does {} arise", "insertion": "on which bones does {} insert"}


TOPIC_FIRST = Pattern(
    r"^(?P<topic>[^:?]{4,40}):\s+(?P<rest>(?:the )?(?:muscles|tendons|nerves|arteries|bones|ligaments|joints|parts"
    r"|branches) (?:of|in|forming|making up|supporting|crossing|passing) .+)$"
)
"""A case, and then what is asked of a place that has its own name: 'high ankle sprain: ligaments of the syndesmosis'."""


TENDONS_THERE = Pattern(r"^(?:which|what|name the|list the|the)? ?(?:tendons|structures|muscle tendons)\b")
BEHIND = Pattern(r"\b(?:medial malleolus|tarsal tunnel|flexor retinaculum)\b")
IN_FRONT = Pattern(r"\b(?:extensor retinacul(?:um|a)|(?:in front|front|anterior region) of the ankle|anterior to the ankle)\b")
FROM_SIDE = Pattern(
    r"\bfrom (?:\w+ )?(?:anterior|posterior|medial|lateral|front|back|superficial|deep|above|below|inside|outside|\w+ to)\b"
)


def counted_from(found: re.Match[str]) -> str:
    """Return from which side to which a row is counted that is to be named in order, by its place."""
    if FROM_SIDE.search(found.string):
        return found[0]
    ways = ((BEHIND, " from anterior to posterior"), (IN_FRONT, " from medial to lateral"))
    return next((way for place, way in ways if place.search(found.string)), found[0])


FALLEN = r"collapse|fall|falling|flattening|loss|dropping|depression|collapsed|fallen|flattened|dropped"
FALLS = r"collapses?|falls?|flattens?|drops?|gives? way|sinks?|is lost|is flattened"
ARCH = r"(?:(?:medial|inner|longitudinal|plantar) )*arch(?:es)?(?: of the foot)?"
"""How an arch is lost: what is left is a flat foot."""


def half_toes(found: re.Match[str]) -> str:
    """Return the skin of toes that is told by halves: on the plantar side three and a half are medial, one and a half lateral."""
    number = {"3": "three", "1": "one"}.get(found["number"], found["number"].lower())
    fits = (number == "three") == (found["side"].lower() in ("medial", "inner"))
    return f"the {TOES_OF_SIDE[number]}" if fits and PLANTAR.search(found.string) else found[0]


def terminating(found: re.Match[str]) -> str:
    """Return the question into which vein one drains, or in which branches a nerve or artery ends."""
    what = told(found, "what")
    return f"which vein does the {what} drain into" if what.lower().endswith("vein") else f"terminal branches of the {what}"


def not_doing(found: re.Match[str]) -> str:
    """Return a participle that is denied as a verb: 'muscle not crossing the ankle' as 'which muscle does not cross it'."""
    verb = found["verb"].lower()
    does = "do" if found["what"].split()[0].endswith("s") else "does"
    return f"which {found['what']} {does} not {WHOLE_VERBS.get(verb, verb)} {found['rest']}"


def contributing(found: re.Match[str]) -> str:
    """Return the question which nerves or vessels form another."""
    kind = (told(found, "kind") or "nerves").lower().replace("branches", "nerves")
    return f"which {kind} form the {told(found, 'what')}"


BY_ADJECTIVE = {"calcaneal": "calcaneus", "fibular": "fibula", "tibial": "tibia", "talar": "talus", "femoral": "femur"}
"""The bones by their adjectives."""


def bone_near(near: str) -> str:
    """Return the bone at which something begins: the calcaneus, of its calcaneal stem."""
    found = re.fullmatch(r"(\w+) (?:origin|stem|attachment|end|anchor|root)", near.strip())
    return BY_ADJECTIVE.get(found[1].lower(), found[1]) if found else near


def related(found: re.Match[str]) -> str:
    """Return the question what lies on the side of something that a question names."""
    kind, way = told(found, "kind"), told(found, "way").lower()
    asks = told(found, "asks") or (f"which {kind}" if kind else "what")
    return f"{asks} {'lie' if kind.endswith('s') else 'lies'} {WAYS.get(way, f'{way} to')} the {told(found, 'what')}"


def most_so(found: re.Match[str]) -> str:
    """Return the question for the deepest or most superficial of what lies in a place."""
    kind = told(found, "kind").lower()
    one = "structure" if kind == "contents" else kind.removesuffix("s")
    place = re.sub(r"^of\b", "in", found["where"] or f"in the {found['place']}").rstrip(" ?.")
    return f"which {one} {place} is {told(found, 'most').lower().removesuffix(' placed').removesuffix('ly')}"


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


MOVES = {
    **{f"{verb}ed": verb for verb in ("flex", "extend", "abduct", "adduct", "invert", "evert", "dorsiflex", "plantarflex")},
    "bent": "flex",
    "straightened": "extend",
    "spread": "abduct",
}
TIGHT = (
    r"(?:tight(?:ened)?|taut|tautened|tensed|tense|under tension|wound up|(?:pulled|drawn|stretched|wound) (?:tight|taut)"
    r"|tensioned)"
)
TIGHTENS = (
    r"(?:tightens|tautens|tenses|winds up|(?:pulls|draws|makes|stretches) (?:tight|taut)|puts (?:tension|strain) on|tensions)"
)
ITS_TOES = r"(?:(?:the |your )?(?:big toe|great toe|hallux|toes))"
BEND_UP = r"(?:extend(?:s|ed)?|dorsiflex(?:es|ed)?|(?:gets? )?(?:bent|bend|pulled|raised|lifted|rise|lift) ?(?:up)?)"
TOES_UP = rf"(?:(?:as|when|if|once|while) {ITS_TOES} (?:is |are )?(?:passively )?{BEND_UP})"
LIFTING = (
    r"(?:(?:passive(?:ly)? )?(?:lifting|raising|extending|dorsiflexing|bending up|extension of|dorsiflexion of) "
    rf"{ITS_TOES}(?: up)?(?: (?:while|when|in|on) standing)?)"
)
TISSUE = r"(?:what|which (?:structure|tissue|band|sheet|fascia))"
"""The windlass: the toes bend up, and something is tightened."""
OTHER_BONE = {"fibula": "tibia", "tibia": "fibula"}
SEVERAL = Pattern(r"\b(?:both|arteries|nerves|veins|branches| and )\b")
PART_OF_FOOT = {"front": "forefoot", "middle": "midfoot", "back": "hindfoot", "rear": "hindfoot"}
PULSE = Pattern(r"\bpulses?\b")
NEAR_JOINTS = ("middle", "first", "near")


def bent_at(found: re.Match[str]) -> str:
    """Return that the small toes are bent at one of their joints by the name of that joint."""
    joint = "PIP" if found["which"].lower() in NEAR_JOINTS else "DIP"
    return f"flex{'es' if found['s'] else ''} the {joint} joints of the lesser toes"


MINE = r"(?:the |my |your |his |her )?"
MOVED_SO = {"in": "inversion", "out": "eversion", "up": "dorsiflexion", "down": "plantarflexion"}
LATERAL_LEG = Pattern(r"\b(?:lateral|outer) (?:(?:side|aspect) of the )?(?:lower )?leg\b")
CALLED_BY_BOOKS = (
    r"(?:do|does) (?:most |all |the |many )*(?:books|authors|works|texts|textbooks|anatomists|sources) (?:call|name|give as|take"
    r" as|list as)|is (?:called|named|given as|considered|regarded as|said to be|taken as|usually named)|(?:counts"
    r"|serves|ranks) as|forms|makes"
)
REPLACED: Wordings = (
    # 'With a band pulling the foot in, I turn the sole out against it: which muscles do I strengthen?'
    wording(
        rf"^(?:(?:with|against) )?an? (?:\w+ )?band (?:that )?(?:is )?(?:pull|drag|draw)(?:s|ing) {MINE}(?:foot|sole"
        rf"|forefoot) (?:in|out|up"
        rf"|down)(?:wards?)?,? (?:and )?(?:I|you|one|we|she|he) (?:turn|push|pull|move|bring|tilt|swing)s? (?:{MINE}(?:sole"
        rf"|foot|forefoot)"
        r"|it) (?P<way>in|out|up|down)(?:wards?)?(?: against (?:it|the band|the pull))?\s*[.,;:–-]+\s*(?P<asks>(?:which"
        r"|what) (?:\w+ )?"
        r"muscles?)\b[^?]*?\b(?:strengthen|train|work|use|exercise|load)\w*\W*$",
        lambda found: (
            f"{found['asks']}{' of the lateral compartment' if LATERAL_LEG.search(found[0]) else ''} are trained by resisted "
            f"{MOVED_SO[found['way'].lower()]}"
        ),
    ),
    # 'The muscle that runs behind the lateral malleolus to the base of the fifth metatarsal'.
    wording(
        r"\b(?P<who>muscle|tendon)(?P<s>s?) (?:(?:that|which|whose tendon) )?(?:runs?|running|passes|pass|passing|goes"
        r"|going|winds?|winding"
        r"|curves?|curving|hooks?|travels?|courses?|turns?) (?P<where>behind|under|beneath|below|round|around|in front of) "
        r"(?P<by>(?:the |my )?[^?,:;]{4,40}?),? (?:and (?:then )?(?:on|goes|runs|down)? ?)?(?:(?:down|forwards?|on|out"
        r"|across the foot) )*"
        r"to (?:reach )?(?P<end>(?:the )?(?:(?:plantar|dorsal|medial|lateral|under|inner|outer) )?"
        r"(?:base|head|neck|shaft|tuberosity|underside|side|surface|navicular|cuboid|calcaneus|(?:[\w]+ )?(?:cuneiform|metatarsal"
        r"|phalan\w+))\b)",
        "{who}{s} that passes {where} {by} and inserts on {end}",
    ),
    # 'Soleus: which bone is its principal insertion', 'which bone do most books call the main insertion of soleus?'
    wording(
        r"^(?:[^?:;]{4,60}[,;] but )?(?:(?P<what>(?!which|what)[^?:;]{3,40}?)\s*[:;–-]+\s*)?(?:which|what) (?:(?:tarsal"
        r"|foot|single|one) )?bone "
        rf"(?:is|{CALLED_BY_BOOKS}) (?:the|its) (?:main|principal|chief|primary|most important) (?P<end>insertion|origin)"
        r"(?: (?:of|for) (?P<what2>[^?:,]{3,40}?))?\W*$",
        lambda found: f"what is the main {found['end']} of {told(found, 'what')}" if told(found, "what") else found[0],
    ),
    # 'My shin is numb on the inner side'.
    wording(
        r"\b(?:(?:the |my |his |her |your ))?(?P<part>shin|calf|leg|foot|ankle|heel|knee|big toe) (?:is |feels |felt |was "
        r"|has gone |went |goes "
        r"|stays |has been )?(?P<how>numb|without feeling|dead) (?:only )?(?:on|along|down|over) (?:the |its )"
        r"(?P<side>inner|outer|inside|outside|medial|lateral|back|front)(?: (?:side|edge|aspect|part|border))?(?: of it)?\b",
        "the {side} side of the {part} is {how}",
    ),
    wording(
        r"\b(?P<side>side|front|back|edge|border|half) of (?:my|his|her|your) (?=(?:shin|calf|leg|foot|ankle|heel|knee"
        r"|big toe|sole)\b)"
        r"(?=.*\bnumb)",
        "{side} of the ",
    ),
    wording(
        r"\b(?P<verb>bend|flexe?|curl)(?P<s>s?) (?:the |my )?(?:small|smaller|lesser|other|four|lateral)(?: (?:four"
        r"|lesser))? toes at (?:their|the) "
        r"(?P<which>middle|end|last|tip|first|near|far) joints?\b",
        bent_at,
    ),
    # 'Bends the small toes at their middle joint but never gets to the tip bones'.
    wording(
        r"\b(?P<but>but|and|yet),? (?:(?:it )?(?:never|does not|doesn't|fails to|stops short of)) ?(?:get(?:s|ting)? to"
        r"|reach(?:es|ing)?|touch(?:es"
        r"|ing)?|go(?:es|ing)? (?:as far as|to)|arriv(?:e|es|ing) at|attach(?:es|ing)? to)? (?:the )?(?:bones? (?:at|of"
        r"|in) the tips?|tip bones?|end bones?|last bones?"
        r"|end phalan\w+|terminal phalan\w+|tips?)(?: of the (?:small |lesser )?toes)?\b",
        "{but} does not insert on the distal phalanges",
    ),
    wording(
        r"^(?P<which>which|what) (?:short|small|little|stubby) (?P<muscle>muscles?) (?:in|of|within) (?:the "
        r"|my )?sole (?P<verb>bends?|flex(?:es)?|curls?|pulls?)\b",
        "{which} {muscle} of the sole {verb}",
    ),
    # 'Who gives the push at the tip of the big toe in late stance?'
    wording(
        r"^(?:who|what|which muscle) (?:gives|makes|provides|delivers|does|supplies|adds) (?:the|that) (?:final "
        r"|last )?(?:push|thrust|shove)(?:[- ]?off)? "
        r"(?:at|with|from|through|by|of) (?:the |my )?(?:tip of (?:the |my )?)?(?:big|great) toe(?:'s)?(?: tip)?(?: (?:in"
        r"|at|during|when|as|just"
        r" before) [^?]*)?\W*$",
        "which muscle pushes off with the big toe",
    ),
    # 'Ligaments of the outer malleolus (ligamentum collaterale laterale)': the name in brackets is what is meant.
    wording(
        r"\bligament(?:um)? collaterale (?P<side>lateral|medial)e?\b(?!.*\bknee\b)", "{side} collateral ligament of the ankle"
    ),
    wording(
        r"\bof the [\w ]{4,40}? \( ?(?:the )?(?P<name>[\w ]{0,40}?\b(?:collateral ligament of the ankle|ligament complex|arch))"
        r" ?\)(?=\W*$)",
        "of the {name}",
    ),
    # 'The ligaments making up the lateral collateral of the ankle'.
    wording(
        r"\b(?P<side>lateral|medial) collateral(?= (?:of|at) the ankle\b)|\b(?P<side2>lateral"
        r"|medial) collateral complex(?! lig)(?=(?: of the ankle)?\b)",
        "{side} collateral ligament",
    ),
    # 'Where the common fibular nerve ends, which two nerves does it give?'
    wording(
        r"^(?:where|when|at the (?:point|place|level) where|as) (?P<what>[^?,:]{4,50}?(?:nerve|artery|trunk)) (?:ends"
        r"|divides|splits"
        r"|forks|terminates|stops|finishes|bifurcates|breaks up)(?: [^?,:]{3,40})?,? (?:(?:which|what)|name the) (?:(?:two|three"
        r"|terminal|end) )*(?:nerves|branches|arteries|vessels)(?: (?:does|do|is|are) [^?,:]{2,40})?\W*$",
        "what are the terminal branches of {what}",
    ),
    # 'Of the first-layer muscles, the middle one is': the one in the middle of a layer.
    wording(
        r"^(?:of|among|in) (?:all )?(?:the )?(?P<place>\w+)[- ]layer(?: (?:muscles|plantar muscles))?(?: of the (?:sole"
        r"|foot))?,? "
        r"(?:which (?:(?:one|muscle) )?(?:is|lies|sits) (?:in )?)?the (?:middle|central)(?: (?:one|muscle))?(?: is)?\W*$"
        r"|^(?:(?:which|what|name) (?:is )?)?(?:the )?(?:middle|central) (?:one|muscle) (?:of|in|among) (?:the )?"
        r"(?:muscles of the )?(?P<place2>\w+)[- ]layer(?: muscles)?(?: of the (?:sole|foot))?\W*$",
        "which muscle lies in the middle of the {place} layer of the sole",
    ),
    # 'All three superficial calf muscles': those of the superficial compartment.
    wording(
        r"\b(?:all (?:of )?)?(?:the )?(?:all )?(?:three )?(?P<depth>superficial|deep) (?:muscles of (?:the |your |my )?calf"
        r"|calf muscles|calf group)\b(?! compartment)",
        "the muscles of the {depth} posterior compartment of the leg",
    ),
    wording(
        r"^all (?:(?:of )?the )?(?P<what>muscles of [^?:,]{4,60}?) (?:attach|are attached|go|pull|run) (?:to"
        r"|on(?:to)?) (?:which|what) "
        r"(?:one |single )?bone\W*$|^(?P<what2>the muscles of the superficial posterior compartment of the leg) (?:attach"
        r"|are attached"
        r"|go|pull|run) (?:to|on(?:to)?) (?:which|what) (?:one |single )?bone\W*$",
        "on which bone do the {what} insert",
    ),
    # 'Dorsal interossei move the toes how?'
    wording(
        r"^(?P<who>(?!(?:how|which|what|where|why|do|does)\b)[^?,:]{3,40}?) (?P<verb>move|shift|carry|pull|swing)s? (?P<what>the "
        r"(?:\w+ )?(?:toes?|foot|hallux)) (?:how|which way|in which direction) ?(?:\((?:side to side|sideways|to which side|"
        r"sideways on)\)|side to side|sideways)\W*$",
        "what is the main action of {who} on {what}",
    ),
    wording(
        r"^(?P<who>(?!(?:how|which|what|where|why|do|does)\b)[^?,:]{3,40}?) (?P<verb>move|shift|bend|carry|pull|swing"
        r"|turn)s? (?P<what>the "
        r"(?:\w+ )?(?:toes?|foot|hallux)) how\W*$",
        "how do {who} {verb} {what}",
    ),
    # 'Metatarsal with the most rigid base, wedged between the cuneiforms'.
    wording(
        r"^(?:the )?(?:(?P<which>which|what) )?metatarsal(?: bone)?,? (?:(?:with|having) (?:the |a )?(?:most )?(?:rigid"
        r"|fixed|firm|stable"
        r"|immobile|deepest|deep-set|longest|recessed|locked)(?:ly set)? base,? )?(?:(?:that |which |whose base )?is "
        r"|and )?(?:(?:firmly"
        r"|tightly|rigidly) )?(?:wedged|keyed|locked|held|set|gripped|mortised|jammed|recessed) (?:in )?(?:between|among"
        r"|into) the "
        r"(?:three )?cuneiforms(?: bones)?\W*$",
        "which metatarsal articulates with the medial, intermediate and lateral cuneiforms",
    ),
    # 'Dome-shaped part of the talus that fits the mortise'.
    wording(
        r"^(?:the |which |what )?(?:[\w-]+ )?part of (?:the )?talus (?:that |which )?(?:fits|sits|lies|is held|is gripped|slots) "
        r"(?:in|into|inside|within)? ?(?:the )?(?:ankle |malleolar |tibiofibular )*mortise\W*$",
        "which part of the talus articulates with the tibia",
    ),
    # 'The interval between flexor digitorum brevis and quadratus plantae carries which nerve?'
    wording(
        r"^(?:the |which )?(?:\w+ )?(?:interval|plane|interspace"
        r"|cleft) between (?:the )?(?P<one>[^?,:]{3,40}?) and (?:the )?(?P<other>[^?,:]{3,40}?)"
        r" (?:carries|contains|holds|transmits|lodges|houses|conducts|has) (?P<which>which|what) (?:plantar |main |large )?"
        r"(?P<kind>nerves?|arter(?:y|ies)|vessels?|veins?)\W*$",
        "{which} {kind} run between {one} and {other}",
    ),
    # 'What opposes the calf muscles?': those of the heel tendon.
    wording(
        r"\b(?P<against>oppos(?:es?|ing|ed to)|(?:works?|working|acts?|acting) against|antagonists? (?:of|to)|counteracts?"
        r"|counteracting|balances?)"
        r" (?:the |my |your )?(?:calf muscles?|muscles of (?:the |my )?calf)\b",
        "{against} triceps surae",
    ),
    # 'What stops the foot from bending up too far?'
    wording(
        r"\b(?P<verb>stop|keep|prevent|hinder|block)(?P<s>s?) (?:the |my |your )?(?:foot|ankle|heel"
        r"|sole)(?: joint)? (?:from )?(?:bending|tipping"
        r"|rolling|turning|tilting|going|moving|twisting|pointing|folding|giving way)(?: (?:too far|over"
        r"|too much))? (?P<way>up|down|in|out)"
        r"(?:wards?)?(?: (?:too far|too much|over))?(?: at the ankle(?: joint)?)?(?=\W*$)",
        lambda found: (
            f"restrain{found['s']} {'ankle ' if found['way'] in ('up', 'down') else ''}{MOVED_SO[found['way'].lower()]}"
        ),
    ),
    # 'How many bones make up the middle of the foot?'
    wording(
        r"\b(?P<what>(?:bones|joints)(?: [a-z]+){1,3}) the (?P<part>front|middle|back|rear)(?: (?:part|third"
        r"|portion))? of (?:the |my |your )?foot(?=\W*$)",
        lambda found: f"{found['what']} the {PART_OF_FOOT[found['part'].lower()]}",
    ),
    # 'On which side of the ankle does the deltoid ligament sit?'
    wording(
        r"^(?P<side>on (?:which|what) side of [^?,]{3,40}?) (?:does|do) (?P<what>[^?,]{3,40}?) (?:sit|lie|run|stand)\W*$",
        "{side} is {what}",
    ),
    # 'In the superficial compartment': that of the calf.
    wording(
        r"^(?!.*\b(?:sole|plantar|foot|thigh|anterior|lateral|posterior)\b)(?P<before>.*?\b(?:superficial"
        r"|deep)) compartment\b(?! syndrome)",
        "{before} posterior compartment of the leg",
    ),
    # 'All the muscles of the sole are supplied by the lateral plantar nerve except which?'
    wording(
        r"^all (?:of )?(?:the )?(?P<what>[^?,:]{4,60}?) (?P<verb>are|have|insert|arise|reach|go|run|end|flex|extend"
        r"|plantarflex|dorsiflex|invert|evert|move|share|enter|cross|act|lie|get|attach"
        r"|pass) (?P<rest>[^?:]{4,80}?),?"
        r" (?:except|excepting|save|bar|but|apart from|other than|besides)(?: for)? (?:which|what|the)(?: (?:ones?|two"
        r"|three|four|muscles?|bones?"
        r"|tendons?))?\W*$",
        lambda found: (
            f"which {found['what']} are not {found['rest']}"
            if found["verb"].lower() == "are"
            else f"of the {found['what']}, which do not {found['verb']} {found['rest']}"
        ),
    ),
    # 'Bone you land on with your heel'.
    wording(
        r"^(?:the |which |what )?bone (?:that |which )?(?:do )?(?:you|we|i|one) (?:land|stand|walk|step|come down"
        r"|strike(?: the ground)?|rest)s? (?:on |with )?"
        r"(?:(?:with|in|at|through|by) )?(?:your |the |my |one's )?heels?\W*$",
        "what is the heel bone called",
    ),
    # 'What passes between the calcaneus and the flexor retinaculum?'
    wording(
        r"\bbetween (?:the )?(?:calcaneus|heel bone|medial malleolus|talus|bone|bones) and (?:the )?flexor retinaculum\b"
        r"|\bbetween (?:the )?flexor retinaculum and (?:the )?(?:calcaneus|heel bone|medial malleolus|talus|bone|bones)\b",
        "through the tarsal tunnel",
    ),
    # 'Which pulse do you feel behind the ankle bone?'
    wording(
        r"(?<=behind) (?:the |my |your )?(?:inner |inside )?ankle(?: bone| bump"
        r"| knob)?(?=\W*$)",
        where(PULSE, " the medial malleolus"),
    ),
    wording(
        r"^(?P<what>what|which \w+) (?P<lies>is|lies) (?:just |immediately )?(?P<way>lateral"
        r"|medial) to (?P<tendon>[^?,]*?\btendon(?: of [^?,]{4,40}?)?) "
        r"(?:at|in front of|on the front of) the ankle\W*$",
        "{what} {lies} {way} to {tendon}",
    ),
    # 'Which muscles does the deep fibular nerve supply in the foot?': not those of the leg.
    wording(
        r"^(?P<which>which|what|how many) muscles (?P<does>do|does) (?P<nerve>[^?,]{4,50}?nerves?) (?P<verb>supply"
        r"|innervate|serve|reach|feed) "
        r"(?:with)?in the foot(?: itself)?\W*$",
        "{which} muscles of the foot {does} {nerve} {verb}",
    ),
    wording(
        r"\bmuscles (?:with)?in the foot (?=(?:that |which )?(?:are|get|receive|take|have)\b.*\bnerve)", "muscles of the foot "
    ),
    # 'Part of the calcaneus that carries the talus'.
    wording(
        r"^(?:the )?(?:(?P<sort>[a-z]+(?:-[a-z]+)?) )?part of (?:the )?(?P<bone>tibia|fibula|talus|calcaneus|heel bone"
        r"|navicular|cuboid|femur)"
        r" (?:that |which )(?P<rest>(?:carries|supports|holds|bears|takes|articulates|meets|touches|props|fits"
        r"|receives) [^?]+?)\W*$",
        "which part of the {bone} {rest}",
    ),
    # 'Isolated flexion of the DIP joint of a toe' is a deformity.
    wording(
        r"^(?:isolated|fixed|permanent|rigid|persistent) (?P<way>flexion|extension|hyperextension)(?: (?:deformity"
        r"|contracture))? "
        r"(?:of|at) (?:the |a )?(?P<joint>[\w ]{3,40}?joint)s?(?: (?:of|in) (?:an?|the|one) (?:lesser "
        r"|small(?:er)? )?toe)?(?: is(?: called| a| an)?)?\W*$",
        "which toe deformity is {way} of the {joint}",
    ),
    # 'The high-stepping walk of foot drop'.
    wording(
        r"^(?:the )?(?:[a-z]+[- ])?(?:stepping|slapping|waddling|scissoring|dragging|limping|shuffling) (?:walk|gait"
        r"|way of walking) "
        r"(?:of|in|with|seen in|due to|from) (?:a |the )?(?P<what>[^?,:]{4,40}?)(?: is(?: called)?)?\W*$",
        "which gait is seen in {what}",
    ),
    # 'Arises from the fibula alone of the leg bones'.
    wording(
        r"\bfrom the (?P<one>fibula|tibia) (?:alone|only) (?:of|among|out of) (?:the |both )?(?:two )?(?:leg bones"
        r"|bones of the leg)\b"
        r"|\b(?:only )?from (?:only )?the (?P<one2>fibula|tibia),? (?:and )?not (?:from )?the (?:other leg bone"
        r"|other bone of the leg)\b",
        lambda found: f"from the {told(found, 'one')} but not from the {OTHER_BONE[told(found, 'one').lower()]}",
    ),
    # 'Is the posterior tibial artery the source of both plantar arteries?'
    wording(
        r"^(?:is|are) (?P<from>(?:the )?[^?,:]{4,40}?(?:artery|nerve|vein)) the (?:source|origin|parent(?: (?:vessel|trunk"
        r"|artery|nerve))?"
        r"|stem|mother (?:vessel|trunk)) (?:of|for) (?P<what>[^?:]{4,60}?)\W*$",
        lambda found: f"{'do' if SEVERAL.search(found['what']) else 'does'} {found['what']} arise from {found['from']}",
    ),
    # 'What membrane divides the front of the leg from the back?'
    wording(
        r"\b(?P<verb>divides?|separates?|parts?|partitions?|splits?) (?:off )?the (?:front|anterior (?:part|side|half"
        r"|aspect)) of the (?:lower )?leg "
        r"(?:from|and) (?:the|its) (?:back|rear|posterior (?:part|side|half|aspect))(?: of (?:the leg"
        r"|it))?(?:,? between the two (?:leg )?bones)?",
        "separates the anterior and posterior compartments of the leg",
    ),
    # 'Superior surface of the talus' is that of its trochlea.
    wording(
        r"\b(?:superior|upper|top) (?:articular )?surface of the talus\b(?=.*\b(?:wide|broad|narrow)\w*)", "trochlea of the talus"
    ),
    # 'Into which vein does the long saphenous vein drain in the groin?'
    wording(
        r"(?<=drain) (?:in|at|near|behind|up in) (?:the )?(?:groin|thigh|knee|ham|back of the knee|popliteal fossa"
        r"|femoral triangle)(?=\W*$)",
        " into",
    ),
    # 'The two veins that take off from the ends of the dorsal venous arch': the arch drains into them.
    wording(
        r"^(?:which|what|name|list|the)(?: the| are the)? (?:(?:two|both|main|large|long) )*(?:superficial "
        r"|saphenous )?veins (?:(?:that|which) )?"
        r"(?:take off|arise|start|begin|spring|come off|come|leave|emerge|originate|run up|lead off|go up|drain away"
        r"|ascend)(?:ing)? "
        r"(?:from|at) (?:the )?(?:(?:two |either |each )?(?:ends?|sides?|extremit(?:y"
        r"|ies)) of (?:the )?)?dorsal venous arch(?: of the foot)?\W*$",
        "into which saphenous veins does the dorsal venous arch of the foot drain",
    ),
    # 'Which nerve does the skin in the gap between the toes?'
    wording(
        r"^(?P<which>(?:which|what) nerve) (?:does|handles|looks after|deals with|takes care of|sees to"
        r"|covers) (?:the )?(?:skin"
        r"|feeling|sensation) (?P<where>(?!.*\b(?:supply|serve|pass|run|lie|come|go|innervate|branch|arise)\b)[^?]*?)\W*$",
        "{which} supplies the skin {where}",
    ),
    wording(r"\b(?P<skin>skin|feeling|sensation) (?:in|of|at) the (?:gap|cleft|space|groove) between\b", "{skin} between"),
    # 'Which lumbrical arises from one tendon': of a feather's two sides it has one.
    wording(
        r"\b(?P<who>lumbricals?)(?: muscles?)? (?:arises?|starts?|springs?|originates?|begins?|comes?) (?:only |just )?from"
        r" (?:only |just )?(?:one|a single) tendon\b",
        "{who} are unipennate",
    ),
    wording(
        r"\b(?P<who>lumbricals?)(?: muscles?)? (?:arises?|starts?|springs?|originates?|begins?|comes?) from"
        r" (?:two|both)(?: adjacent| adjoining| neighbouring)? tendons\b",
        "{who} are bipennate",
    ),
    # 'My big toe and the one beside it'.
    wording(
        r"\b(?:the |my |his |her )?big toe and (?:the |its )?(?:one|toe|neighbour) ?(?:beside it|next to it|nearest (?:to )?it"
        r"|next door)?(?=\W|$)",
        "the big toe and the second toe",
    ),
    # 'Interossei with a single head of origin' are unipennate.
    wording(
        r"\b(?P<who>lumbricals?|interosse(?:i|ous))(?: muscles?)? (?:(?:that |which )?(?:have|has)|with|having)"
        r" (?:just |only )?(?:(?:a )?single|one|a) heads?(?: only)?(?: of origin)?\b"
        r"|\b(?:single|one)[- ]headed (?P<who2>lumbricals?|interosse(?:i|ous))\b",
        "unipennate {who}",
    ),
    wording(
        r"\b(?P<who>lumbricals?|interosse(?:i|ous))(?: muscles?)? (?:(?:that |which )?(?:have|has)|with|having) (?:two|a"
        r" pair of) heads(?: of origin)?\b"
        r"|\b(?:two|double)[- ]headed (?P<who2>lumbricals?|interosse(?:i|ous))\b",
        "bipennate {who}",
    ),
    # 'A roofer falls from a ladder and lands squarely on both heels.'
    wording(
        r"^\W*(?:(?:an?|the|this|my) )?(?:[\w-]+ ){0,3}?(?:falls?|fell|jumps?|jumped|leaps?|leapt|plunges?|tumbles?) (?:off"
        r"|from|down|out of)"
        r"(?: the top of)? (?:an? |the |his |her )?(?:[\w-]+ )?(?:ladder|roof|scaffold(?:ing)?|wall|tree|balcony|window"
        r"|cliff|height|building"
        r"|bridge),?(?: and)? (?:lands?|landed|landing|comes down|came down) (?:\w+ly )?(?:on|onto) (?:(?:both|his|her|the"
        r"|two) )*"
        r"(?P<part>heels?|feet)\b",
        "falls from a height and lands on the {part}",
    ),
    # 'Where is the common fibular nerve most exposed to injury as it winds round bone?'
    wording(
        r"\bexposed to (?:injury|damage|trauma|harm|pressure|a blow|blows)\b(?: (?:as|where|when) it (?:winds|passes|runs"
        r"|curls|turns)"
        r"(?: \w+ly)? (?:round|around|over|past|by) (?:the )?bone)?",
        "vulnerable",
    ),
    # 'Windlass effect: what structure is wound tight when the toes extend?'
    wording(
        r"^(?!\W*(?:is|are|does|do|did|can|why|how)\b)(?=.*\bwindlass\b)(?=.*\b(?:tight|taut|tens|tension|wound|winds? up|stretch"
        r"|pulled|shorten))(?=.*\b(?:what|which|structure|tissue|band|sheet|fascia)\b)(?!.*\b(?:muscles?|tendons?|joints?|bones?"
        r"|nerves?|tests?|who|whose|which (?:toes?|arch|way|phase)|where)\b).*$",
        "which fascia is among the windlass mechanism",
    ),
    wording(
        rf"^(?:{TOES_UP},? )?the windlass(?: mechanism)? {TIGHTENS} the\W*$"
        rf"|^{LIFTING} (?:raises|lifts|heightens) the (?:\w+ )*arch,? (?:because|as|since|for) (?:it|this) {TIGHTENS} "
        rf"{TISSUE}\W*$"
        rf"|^{TISSUE} (?:is|gets|becomes) {TIGHT} {TOES_UP}(?: at push-off| in walking)?\W*$",
        "which fascia is among the windlass mechanism",
    ),
    wording(
        r"\b(?P<which>which|what) muscle groups? (?=(?:is|are|gets?|becomes?) (?:paraly|weak|lost|affected|wast))"
        r"|(?<=paralysis of )(?P<which2>which|what) muscle groups?(?=\W*$)"
        r"|(?<=weakness of )(?P<which3>which|what) muscle groups?(?=\W*$)",
        lambda found: f"{found['which'] or found['which2'] or found['which3']} muscles{' ' if found['which'] else ''}",
    ),
    # 'Which foot deformity is seen in Charcot-Marie-Tooth disease?'
    wording(
        r"^(?:which|what) (?:(?:foot|toe) )?(?:deformity|(?P<several>deformities))(?: of the foot)? (?:is|are) "
        r"(?:(?:most|typically|often|commonly|usually|classically) )*(?:seen|found|typical|characteristic|common|observed)"
        r" (?:in|of|with) (?P<whose>[^?:,]{3,50}?)\W*$",
        lambda found: f"which {found['several'] or 'deformity'} does {found['whose']} cause",
    ),
    # 'Of what parts is the deltoid ligament made up?'
    wording(
        r"^of (?:which|what) (?:\w+ )?(?:parts?|bands?|components?) (?:is|are) (?P<what>(?:the )?[^?:]*\bligament) "
        r"(?:made up|made|composed|built up|formed)\W*$",
        "what are the parts of {what}",
    ),
    # 'Name what belongs to the second layer of the sole'.
    wording(
        r"\bwhat (?:all )?(?:belongs to|makes up|counts as|forms part of|is part of|goes to make up) "
        r"(?=(?:the )?(?:[\w-]+ ){1,3}(?:layer|compartment)\b)",
        "what is in ",
    ),
    wording(
        r"^(?P<tendons>(?:the |which |what )*tendons? )(?:that (?:is|are) )?(?:restrained|retained|tethered|secured|strapped(?:"
        r" down)?"
        r"|held(?: down| in place)?|bound(?: down)?|tied down) by (?=(?:the )?[\w ]*retinacul)",
        "which tendons are held down by ",
    ),
    wording(
        r"\bforemost (?=tendon|structure)|\b(?:nearest|closest) (?=tendon (?:to the medial malleolus),? (?:passing|running"
        r"|lying) behind)",
        "most anterior ",
    ),
    wording(
        r"(?<=most anterior tendon) to (?P<where>the medial malleolus),? (?:passing|running|lying) behind(?: it)?\b",
        " behind {where}",
    ),
    # 'What is that walk called'.
    wording(
        r"(?P<what>\b(?:what(?:'s| is)?|which|that|this|the|an?|(?:kind|type|sort|name|term) (?:of|for) (?:the |this |that )?)"
        r"(?: (?:kind|type|sort) of)?(?: [a-z]+(?:[- ]stepping)?)??) (?:walk|(?:way|style|manner) of walking)"
        r"(?= (?:called|is|does|do|of|in|with|after|seen|known|results?|goes|where|when|due|because|adopted)\b|\W*$|[,:;])",
        "{what} gait",
    ),
    # 'In the leg, the muscle that unlocks the knee is' breaks off, and only one is meant.
    wording(
        r"^in the (?:lower )?leg, (?=the (?:one |only )?(?:muscle|bone|nerve|artery|vein|joint|tendon)\b[^,?]* (?:is|is"
        r" the)\W*$)",
        "",
    ),
    # 'Collapse of the medial longitudinal arch is called'; 'what happens when the arch falls'.
    wording(
        r"^(?:what (?:happens|results?|occurs|is the result) (?:when|if|from|of) |what (?:is|do you call) )?(?:the |a |an )?"
        rf"(?:(?:{FALLEN}) (?:of )?(?:the )?{ARCH}|{ARCH} (?:{FALLS}))(?: (?:is|are))?(?: (?:called|known as|termed))?\W*$",
        "what is a fallen arch called",
    ),
    # 'Contents of the tarsal tunnel in order', which are counted from one side.
    wording(
        r"^(?:(?:what|which) is |name |give |state )?(?:the )?(?:correct )?order of (?:the )?"
        r"(?P<what>(?:structures|contents|tendons|nerves|vessels)\b[^?,:]+?),? (?:from )?(?P<one>anterior|medial|front"
        r"|superficial|lateral"
        r"|posterior|back|deep) to (?P<other>posterior|lateral|back|deep|medial|anterior|front|superficial)\W*$",
        "name the {what} in order from {one} to {other}",
    ),
    wording(
        r"^(?:(?:what|which) is |name |give |state )?(?:the )?(?:correct )?order of (?:the )?"
        r"(?P<what>(?:structures|contents|tendons)\b.+?)\W*$",
        "name the {what} in order",
    ),
    wording(
        r"^in (?:what|which) order do (?:the )?(?P<what>structures|contents|tendons) (?:pass|lie|run|travel) "
        r"(?P<rest>[^?]+?)\W*$",
        "name the {what} {rest} in order",
    ),
    wording(r",? in (?:the )?(?:correct |right )?order\b(?! (?:from|of|to)\b)", counted_from),
    wording(
        r"\b(?:(?:pass(?:es|ing)?|cross(?:es|ing)?|lies?|lying|runs?|running|found) )*(?:in front of|anterior to"
        r"|across the front of|(?:at|on|over|across) the front of) the ankle(?: joint)?(?=\W*$| from )",
        where(TENDONS_THERE, "in the anterior region of the ankle"),
    ),
    # 'Mechanism of injury of turf toe'.
    wording(r"\b(?:mechanism of injury|injury mechanism)(?: (?:in|of|for|behind|causing))?(?= )", "mechanism of"),
    wording(r"\b(?:mechanism of injury|injury mechanism)(?=\W*$)", "mechanism"),
    # 'Which gait is caused by foot drop'.
    wording(
        r"^((?:which|what) (?:kind of |type of )?gait) (?:is |results? )?(?:caused by|due to|from|associated with|typical of"
        r"|characteristic of|produced by|found in) ",
        "{1} is seen in ",
    ),
    wording(
        r"^(?:raising|extending|dorsiflexing|bending up|pulling up|lifting"
        r"|(?:extension|dorsiflexion) of) (?:the |your )?(?:big toe|great toe|hallux|toes) (?:tightens|tautens|tenses|winds up"
        r"|pulls tight|stretches) (?:which|what)(?: (?:structure|band|sheet|fascia|tissue))?(?: (?:of"
        r"|in) (?:the )?(?:sole|foot))?\W*$"
        r"|^when the (?:big toe|great toe|hallux|toes) (?:is|are) (?:bent up|raised|extended|dorsiflexed|pulled up"
        r"|lifted),? what "
        r"(?:gets|becomes|is|goes|is made) (?:tight|taut|tightened|tense|wound up)(?: (?:in|of) the (?:sole|foot))?\W*$",
        "which fascia is among the windlass mechanism",
    ),
    wording(
        r"^(?:the windlass(?: mechanism)? (?:raises|lifts|heightens|elevates) (?:which arch|what)"
        r"|what (?:part of the foot )?does "
        r"the windlass(?: mechanism)? (?:raise|lift|heighten|elevate))\W*$",
        "which arches does the windlass mechanism support",
    ),
    wording(
        r"^what (?:is|do you call|do we call) the (?:walk|way of walking|gait|manner of walking"
        r"|limp) (?:called )?(?:(?:in|of|with"
        r"|due to|from|caused by|seen in) )(?P<what>[\w ]+?)(?: called| known as)?\W*$"
        r"|^(?:which|what) (?:gait|walk|limp) (?:comes from|comes of|follows|goes with|is due to|stems from|arises from|betrays"
        r"|accompanies) (?P<what2>[\w ]+?)\W*$",
        "which gait is seen in {what}",
    ),
    wording(
        r"^(?:what|which (?:muscle|nerve|condition|lesion)s?) (?:brings about|leads to|lies behind|is at the root of|gives "
        r"rise to) (?=(?:an? |the )?[\w -]*?(?:gait|walk|limp|foot slap|foot drop)\W*$)",
        "what causes ",
    ),
    wording(
        r"^what (?:is|do you call) (?P<what>an? (?:toe|foot|walk|gait|heel|big toe)) called (?:that|which) (?P<rest>.+?)\W*$",
        "what do you call {what} that {rest}",
    ),
    # 'What is compressed in the tarsal tunnel': what suffers in its syndrome.
    wording(
        r"^what (?=is (?:compressed|entrapped|trapped|squeezed|pinched) (?:in|within|inside|at) the [\w ]{4,40}? "
        r"(?:tunnel|canal|sinus)\W*$)",
        "which nerve ",
    ),
    wording(
        r"\b(groove (?:on|in|at) the (?:plantar|dorsal|posterior|inferior|lateral|medial|under)) ?(?:aspect|side|face) (?=of)",
        "{1} surface ",
    ),
    # 'Tendons and neurovascular structures running through the tarsal tunnel'.
    wording(
        r"\b(?:(?:tendons|muscles)(?:,| and) (?:the )?(?:neurovascular (?:structures|bundles?|elements)|nerves?(?:,| and) "
        r"(?:(?:the )?(?:arter(?:y|ies) and )?(?:vessels?|veins?|arter(?:y|ies)))|vessels? and nerves?)|structures|contents) "
        r"(?:(?:that|which) )?(?:pass|run|travel|go|passing|running|travelling|going) (?:through|in"
        r"|via) (?=(?:the )?tarsal tunnel\b)",
        "structures in ",
    ),
    wording(
        r"\b(?P<verb>separat(?:es?|ing)|divid(?:es?|ing)|parts?|parting|keeps? apart) (?P<which>which|what)(?: two)? "
        r"(?:(?:muscle|muscular) groups|groups of muscles|layers of muscles?)\W*$",
        "{verb} {which} compartments",
    ),
    # 'The lateral plantar neurovascular bundle runs between which muscles': where its artery runs.
    wording(
        r"\b(?P<one>(?:medial|lateral) plantar) (?:neurovascular bundle|vessels and nerves?)"
        r"(?=[^?]*\bbetween (?:which|what|two)\b)",
        "{one} artery",
    ),
    # 'The plantar surface of the lateral one and a half toes'.
    wording(
        r"\b(?:(?:(?:most of )?(?:the )?(?:skin of the )?sole(?:['’]s skin| of the foot)?,? (?:and|with|plus) )?(?:the )?"
        r"(?:plantar (?:skin|surface|aspect|side)|skin of the sole|sole['’]s skin|skin) (?:of|on|over|under|beneath|below) "
        r"|(?:most of )?(?:the )?(?:skin of the )?sole(?:['’]s skin| of the foot)?,? (?:and|with|plus) )?(?:the )?"
        r"(?:plantar )?(?P<side>medial|lateral|inner|outer) (?P<number>three|one|3|1)(?:[- ](?:and[- ](?:a[- ])?half|1/2|½)"
        r"|½|[.,]5) (?:toes|digits)(?: (?:on|of) (?:their|the|its) (?:plantar|under) ?(?:surface|aspect|side|skin)?"
        r"(?: of the foot)?)?",
        half_toes,
    ),
    # 'The medial (deltoid) ligament'.
    wording(
        r"\b(?:medial|lateral|collateral|plantar|calcaneal|peroneal|fibular|long|great|short|small|first|heel|ankle|inner"
        r"|outer|posterior|anterior) \((?:the |or |= ?)?(?P<name>deltoid|spring|subtalar|fibular|peroneal|hallux|great toe"
        r"|Achilles|collateral|Lisfranc|Chopart|saphenous|calcaneal|crural|internal|external)\) (?=[a-z])",
        "{name} ",
    ),
    # 'Muscle, the tendon of which ...'.
    wording(
        r"\b(?P<one>muscles?|nerves?|bones?|arter(?:y|ies)|ligaments?|tendons?|joints?|retinacul(?:um|a)),? the "
        r"(?P<part>tendons?|fibres|fibers|belly|branch(?:es)?|origin|insertion|main branch|head|base|course|action|nerve) "
        r"of which\b",
        "{one} whose {part}",
    ),
    wording(
        r"\b(?:the |an? )?(?:opening|gap|aperture|hole|foramen|hiatus|window|deficiency|space) (?:(?:at|near|in|above|over) "
        r"(?:the )?)?(?:(?:top|upper (?:part|end|border|margin|edge)|proximal (?:part|end|border)) )?(?:of|in) "
        r"(?=the interosseous membrane)|\b(?:over|above) (?:the )?(?:upper|proximal|superior) (?:border|margin|edge|end"
        r"|free border) of (?=the interosseous membrane)",
        where(LEAVING_KNEE, "through "),
    ),
    (LEAVING_KNEE, lambda found: "is a branch of the popliteal artery and passes " if VESSEL.search(found.string) else "passes "),
    # 'Leaves the popliteal region through ...': the way out is told.
    wording(
        r"\b(?:leav(?:es|e|ing)|enter(?:s|ing)?|exit(?:s|ing)?|quit(?:s|ting)?|reach(?:es|ing)?) (?:the )"
        r"(?:popliteal (?:fossa|region|space)|(?:anterior |posterior |lateral )?(?:leg|calf|sole|foot|compartment)"
        r"|dorsum(?: of the foot)?|anterior compartment(?: of the leg)?|posterior compartment(?: of the leg)?) (?:by )?"
        r"(?:(?:passing |running |going |winding )(?:forwards? |backwards? |down(?:wards?)? )?)?"
        r"(?=(?:through|above|over|under|beneath|behind|in front of|deep to|below)\b)",
        "passes ",
    ),
    # 'Passing anterior to' says no more than that something lies there.
    wording(rf"\b{MOVES_SO}(?= (?:(?:immediately|directly|just|slightly|most) )?{BESIDE} to\b)", ""),
    wording(
        r"\b(?:anterior|extensor|front) (?:surface|aspect|side) of (?:the )?fibula\b",
        where(ARISING, "medial surface of the fibula"),
    ),
    # The two extensor retinacula lie over the same structures.
    wording(
        r"\b(?P<under>under|beneath|underneath|deep to|below|behind|down by|through) (?:the )?extensor retinacul(?:um"
        r"|a)\b(?! (?:superi|inferi|upper|lower))",
        "{under} the superior extensor retinaculum",
    ),
    wording(r"\bno bony (?:start|beginning|origin|source|purchase|starting point)\b", "no origin"),
    # The plantar arch is what the lateral plantar artery goes on as.
    wording(
        r"\b(?:which|what) (?P<kind>artery|vessel) (?:mainly |chiefly |principally |largely |mostly )?(?:forms|makes up"
        r"|makes|contributes (?:most|mainly|chiefly) to|provides|gives) the (?:deep )?(?:plantar (?:arterial )?arch"
        r"|arterial arch of the sole|deep arterial arch(?: of the sole)?)\b",
        "which {kind} continues as the deep plantar arch",
    ),
    # 'Principal source of blood for the body of the talus' asks for the artery.
    wording(
        r"\b(?P<main>(?:main|chief|principal|primary|major|dominant|most important|usual) )?(?:arterial )?(?:source|supplier"
        r"|provider|origin)s? of (?:the )?(?:arterial )?(?:blood|blood supply|arterial supply|vascularity) (?:for|to|of"
        r"|in)\b",
        "{main}artery supplying",
    ),
    # What a test shows when something is hurt; that it does is taken as read: 'Thompson test: no foot movement'.
    wording(
        r"\b(?P<test>(?:squeeze|test|sign|manoeuvre|maneuver)(?: of the calf)?)[,:;–-]*"
        rf"(?: on the (?:left|right))? {POSITIVE}(?=\W)",
        "{test}",
    ),
    wording(
        r"\b(?P<asks>which|what)(?: one)? of the (?:(?:two|three|four|main|chief|terminal|end) )*(?P<what>branches"
        r"|divisions) of (?:the )?(?P<trunk>[^?,]{4,40}? (?:nerve|artery))\b",
        lambda found: (
            f"{found['asks']} {'artery' if found['trunk'].endswith('artery') else 'nerve'} branching from the {found['trunk']}"
        ),
    ),
    # 'Whose tendon grooves the plantar surface of the cuboid' runs in the groove there.
    wording(
        r"\b(?:(?P<whose>whose tendon)|(?P<whose2>tendons?)(?: (?:that|which))?) (?:grooves?|grooving|indents?|marks?"
        r"|notches|furrows?) (?:the )?(?P<where>(?:[\w-]+ )?(?:surface|aspect|side|back|underside|undersurface|border"
        r"|front) of (?:the )?[\w ]+?)(?=\W*$)",
        "{whose} runs in the groove on the {where}",
    ),
    # Vessels that run together are told by their artery.
    wording(
        r"\b((?:(?:anterior|posterior|medial|lateral|deep) )?(?:tibial|plantar|fibular|peroneal|popliteal|dorsalis pedis"
        r"|dorsal pedal|sural|arcuate|lateral tarsal)) vessels\b",
        "{1} artery",
    ),
    # 'Artery palpable posterior to the medial malleolus'.
    wording(
        r"\b(?P<what>artery|vessel|tendon|nerve|vein) (?:(?:which|that) (?:is|can be) )?(?:palpable|palpated|felt"
        r"|compressible|visible|to be felt) (?:just |immediately )?(?:(?P<behind>posterior to)\b"
        r"|(?=(?:behind|anterior|in front|over|medial|lateral)\b))",
        either("behind", "{what} behind", "{what} "),
    ),
    # 'Through the gap between the two heads of ...'.
    wording(
        r"\b(?:through|in|via|within|at) (?:the )(?:gap|interval|space|cleft|opening|groove|angle) (?=between\b)"
        r"|(?<=\bthe )arch of (?=(?:which|what) muscle)|\b(?:the )?(?:tendinous|fibrous|aponeurotic) arch of (?:the )?"
        r"(?=which|what|adductor)",
        unless(OF_WEB, ""),
    ),
    wording(
        r"\b(?:becom\w+|turn\w+|emerg\w+|gets?|made) (?:subcutaneous|superficial|cutaneous|in(?:to)? the subcutaneous "
        r"tissue)(?: in the [\w ]{3,20}?)? by (?:piercing|perforating|passing through)\b",
        "pierces",
    ),
    # Where beside each other two things lie, said more closely than is told.
    wording(
        r",? in (?:the )?(?:upper|middle|lower|proximal|distal) (?:third|half|part|two[- ]thirds) of (?:the |its )?"
        r"(?:leg|calf|foot|course)(?=\W*$)",
        where(YES_NO, ""),
    ),
    wording(
        r"(?<=\bcrossing the sole) obliquely|(?<=\bcrosses the sole) obliquely|(?<=\bcross the sole) obliquely|\bobliquely "
        r"(?:across|over) (?=the sole)|\b(?<=the sole )(?:obliquely|transversely) (?=(?:to|and|from)\b)",
        "",
    ),
    wording(r"\b(?:is|are) (?:purely|solely|exclusively|wholly|entirely) motor (?:to|for|in) (?=(?:the )?\w)", "supplies "),
)
"""What is put in the place of words within a question."""
TEST = r"(?!(?:eponym|name|term)\b)[^?,:()]{3,40}?(?: (?:test|sign|click|man(?:oeuvre|euver)|squeeze|tilt|drawer))(?: test)?"
TESTED_SO = (
    r"(?: \((?:inversion|varus)\))?(?: test)?(?: (?:at|of|in|into|with|on) (?:the )?(?:ankle|inversion|varus"
    r"|neutral(?: position)?"
    r"|foot(?: (?:at|in|(?:held|kept)(?: in| at)?) (?:the )?neutral(?: position)?)?|calf))*"
)
"""What says no more of a test than where and how it is usually done."""
TESTED = r"(?:(?:lateral|medial|collateral|ankle) )*(?P<kind>ligament|tendon|nerve|muscle|structure|root|joint)s?"
DROPPED = Pattern(r"\b(?:an? |the )?(?:dropped|drop|dropping|hanging) f(?:oo|ee)t\b")
TESTED2 = TESTED.replace("<kind>", "<kind2>")
WRITTEN: Sentences = (
    wording(
        r"^(?:the )?(?P<what>(?!.*\b(?:which|what|who)\b)[^?:,;]{4,60}?)[,:]? (?P<sort>other|another|alternative|common|second"
        r"|old|older|former"
        r"|popular|lay|eponymous) names?\W*$",
        "what is the {sort} name of the {what}",
    ),
    # 'Term for the sole of the foot', 'what does "hallux" mean'.
    wording(
        r"^(?:the |give the |what(?:'s| is) the |what |which )?(?:term|word|expression) (?:is )?(?:used )?(?:for|describes"
        r"|denotes|means) "
        r"(?!(?:which|what)\b)(?P<what>[^?:;]{3,60}?)\W*$",
        "what is {what} called",
    ),
    wording(
        r"^what (?:does|do) (?:the (?:word|term) )?[\"'“‘]?(?P<what>(?!(?:a|an|the|it|this|that|name)\b|[\w ]*\b(?:test|sign"
        r"|positive|pain"
        r"|gait|score|angle)\b)[a-z][\w -]{2,40}?)[\"'”’]? (?:mean|denote|signify)\W*$",
        "what is {what}",
    ),
    wording(
        r"^(?:the )?(?P<place>(?:groove|sulcus|furrow|tunnel|canal) [^?:,]{5,60}?) (?:carries|lodges|houses|transmits"
        r"|accommodates|holds|is for"
        r"|conveys|gives passage to)(?: the| the tendon of| the tendon of the)?[\s.:_…]*\?*$",
        "which tendon runs in the {place}",
    ),
    # 'PIP joints of the toes: flexed by?'
    wording(
        r"^(?:the )?(?P<what>[^?:,]*\b(?:joints?|[MPDI]+PJs?|toes?|hallux|ankle|foot|knee)\b[^?:,]{0,40}?)(?:\s*[:,–-]\s*|"
        r"(?:\s+(?:is|are)\s+))"
        r"(?:mainly |chiefly |principally )?(?P<move>flexed|extended|abducted|adducted|inverted|everted|dorsiflexed"
        r"|plantarflexed|bent"
        r"|straightened|spread) by(?: the| which muscles?| what)?[\s.:_…]*\?*$",
        lambda found: f"which muscles {MOVES[found['move'].lower()]} the {found['what']}",
    ),
    wording(
        r"^(?:the )?(?P<tendon>[^?:,]*?)\s*(?:[:,–-]+\s*(?:it )?|\s)(?:is|forms|as) the (?:common|conjoint|shared|joint) tendon"
        r" of "
        r"(?:which|what)(?: (?:two|three))?(?: muscles?)?\W*$|^(?:which|what) muscles (?:have|share|end in) the"
        r" (?P<tendon2>[^?:,]*? tendon) as "
        r"their common tendon\W*$",
        "which muscles insert on the {tendon}",
    ),
    wording(
        r"^(?:the )?(?P<what>[^?:,]*?(?:membrane|ligament|syndesmosis)[^?:,]*?) (?:is |are )?(?:stretched|slung|strung|runs"
        r"|extends|passes"
        r"|spans|stretches)(?: out)? between(?: the)?(?: (?:which|what))?(?: two)?(?: bones)?[\s.:_…]*\?*$",
        "which bones does the {what} connect",
    ),
    wording(
        rf"^(?:the )?(?P<what>[^?:,]*?{TIE}[^?:,]*?)\s*[:,–-]+\s*(?:(?:name|give|state|what are|which are) )?(?:(?:its|the) )?"
        r"(?:(?:two|both) )?(?:bony|bone|skeletal) (?:ends|attachments)\W*$"
        rf"|^(?:the )?(?P<what2>[^?:,]*?{TIE}[^?:,]*?)\s*[:,–-]+\s*(?:which|what)(?: two)? bones? (?:is |are )?(?:at|on|form"
        r"|make) "
        r"(?:its|the|each|either|both)(?: two| both)? ends?\W*$",
        "which bones does the {what} connect",
    ),
    wording(
        r"^(?:the |name the )?(?P<parts>parts|bands|components|portions|divisions|limbs) (?:making up|that make up|which make"
        r" up|forming"
        r"|composing|constituting|of which) (?P<whole>the [^?:,]*?(?:ligament|retinaculum|aponeurosis))(?: (?:is|are)(?:"
        r" made)?)?[\s.:_…]*\?*$",
        "what are the {parts} of {whole}",
    ),
    wording(
        r"^(?:(?:the )?stress (?:applied|exerted|put) (?:by|in|with) )?(?:the )?(?P<test>(?:anterior |posterior )?(?:drawer"
        r"|talar tilt|squeeze"
        r"|external rotation)(?: \([\w ]+\))? test|talar tilt(?: test)?)(?: \([\w ]+\))?(?: (?:at|of|in) the ankle)?"
        r"(?: into inversion)?(?:,? (?:with|in) (?:the foot )?(?:at |in )?(?:neutral|plantarflexion)(?: position)?)?,? "
        r"(?:mainly |chiefly )?(?:stresses|examines|tests|checks|assesses|strains|probes|loads|falls(?: mainly| chiefly)? on|is"
        r" a test of"
        r"|puts stress on)(?: mainly| chiefly| above all)?(?: the)?(?: (?:which|what)(?: (?:\w+ )?ligament)?)?[\s.:_…]*\?*$",
        "which ligament does the {test} test",
    ),
    # 'Contents of the deep posterior compartment, muscles only'.
    wording(
        r"^(?P<what>(?=[^?]*\b(?:contents?|structures?|what|everything|compartment|layer|attach\w*)\b)[^?]+?)\s*[,;:–(-]+\s*"
        rf"(?:only )?(?:the )?(?P<kind>{KINDS})(?: only| alone)?\)?\W*$",
        only_of_kind,
    ),
    # 'The soleal line is found on the ...' breaks off before the bone.
    wording(
        r"^(?!.*\b(?:which|what|who|how|name|list|sensation|sensibility|feeling)\b)(?:the )?(?P<what>[^?:,]{4,50}?) "
        r"(?:is|are|can be|lies?)(?: an? | the | )(?P<how>(?:(?:bony )?(?:feature|landmark|process|projection|part|portion"
        r"|prominence|component|end|eminence) of"
        r"|(?:found|situated|located|seen|felt|palpable|present|palpated) (?:on|in)|on|borne by|carried by))"
        r"(?: the| an?)?[\s.:_…]*\?*$",
        "which bone is the {what} part of",
    ),
    wording(
        r"^(?!.*\b(?:which|what|who|how|name|list)\b)(?:the )?(?P<what>[^?:,]{4,50}?) "
        r"(?:projects?|juts?|protrudes?|sticks?|stands?)(?: (?:out|up|off|medially|laterally|forwards?|backwards?))* (?:from"
        r"|off)(?: the| an?)?[\s.:_…]*\?*$",
        "which bone is the {what} part of",
    ),
    # 'Mulder's click is a sign of?'
    wording(
        r"^(?:a )?(?P<test>(?!(?:what|where|why|how)\b)[^?,:]{4,60}?),? (?:(?:is|are) (?:a |the )?(?:\w+ )?(?:sign|test"
        r"|indicator|pointer|hallmark"
        r"|mark) (?:of|for)|suggests?|indicates?|points? to|signif(?:y|ies)|betrays?|means?|diagnos(?:es|tic of)"
        r"|is diagnostic of|is pathognomonic (?:of|for))(?: what| which (?:condition|diagnosis|lesion))?\W*$",
        "what does {test} test for",
    ),
    # 'The anterior drawer test at the ankle stresses chiefly the', 'talar tilt in neutral is a test of which ligament'.
    wording(
        rf"^(?:the )?(?P<test>{TEST}){TESTED_SO} (?:(?:is )?(?:a |the )?test (?:of|for)|(?:\w+ly )?(?:stress(?:es)?|tests?"
        rf"|examines?"
        r"|assess(?:es)?|checks?|loads?|evaluates?|probes?|strains?|challenges?"
        r"|puts? stress on)(?: \w+ly)?)(?: for)?(?: (?:the|a)\b)?"
        rf"(?: (?:integrity|continuity|state|competence) of(?: the\b)?)?(?: (?:which|what) {TESTED}| what| which)?\W*$"
        rf"|^(?:the )?(?:stress|load|strain|force) (?:applied|exerted|produced|exercised) by (?:the |a )?(?P<test2>{TEST})"
        rf"{TESTED_SO} (?:falls|acts|is borne|comes|rests)(?: \w+ly)? (?:on|by) (?:which|what) {TESTED2}\W*$",
        lambda found: f"{'which ' + kind if (kind := told(found, 'kind')) else 'what'} does the {told(found, 'test')} test for",
    ),
    # 'A patient is asked to walk on tiptoe and cannot. Which nerve root does this screen?'
    wording(
        r"^(?:(?:an?|the|your|this|my) )?(?:patient|man|woman|person|he|she|somebody|someone)? ?(?:(?:is|was) asked to"
        r"|cannot|can['’]t"
        r"|can no longer|is unable to|is not able to|unable to|fails to) (?P<deed>walk|stand) (?:up )?on (?:(?:his|her|the"
        r"|their) )?"
        r"(?P<on>tip-?toes?|toes|heels?)(?:,? (?:and|but) (?:cannot|can['’]t|fails|is unable to|is not able to)(?: do (?:so"
        r"|it|this))?)?"
        r"\s*[.,;:–-]+\s*(?:(?:which|what) )?(?:spinal )?(?:nerve )?root\b[^?,;:]{0,40}\W*$",
        lambda found: f"which nerve root is tested by {found['deed']}ing on {'the heels' if 'heel' in found['on'] else 'tiptoe'}",
    ),
    # 'Type of gait adopted because of a dropped foot'.
    wording(
        r"^(?:the )?(?:type|kind|sort|form|pattern|manner) of (?:gait|walk(?:ing)?) (?:(?:adopted|seen|found|shown|used"
        r"|produced|caused"
        r"|developed|resulting|typical) )?(?:because of|due to|in|with|by|from|through|after|of|as a result of) "
        r"(?:patients with |people with |those with )?(?P<what>[^?]+?)\W*$",
        lambda found: f"which gait is seen in {DROPPED.sub('foot drop', found['what'])}",
    ),
    # 'What does the Thompson test test'.
    wording(
        r"^(?P<asks>what|which (?:structure|ligament|tendon|nerve|muscle|joint|bone|root)) does (?:the |an? )?(?:positive )?"
        r"(?P<test>[^?,:]{3,40}? (?:test|sign|click|manoeuvre|maneuver)) "
        r"(?:test|assess|examine|check|evaluate|probe|stress)\W*$",
        "{asks} does the {test} test for",
    ),
    wording(
        r"^by (?:what|which (?P<kind>[\w ]{4,30}?)) (?:is|are) (?P<one>.+?) (?P<how>separated|divided|parted|marked off) "
        r"from (?P<other>.+?)\W*$|^(?P<one2>[^?:,]+?) (?:is|are) (?P<how2>separated|divided|parted|marked off) from "
        r"(?P<other2>[^?:,]+?) by(?: (?:what|which (?P<kind2>[\w ]{4,30}?)))?\W*$",
        either("kind", "which {kind} separates {one} from {other}", "what separates {one} from {other}"),
    ),
    # 'Small saphenous vein: termination?'
    wording(
        r"^(?:the )?(?P<what>[^?:,]{5,50}? (?:vein|artery|nerve|vessel))\s*[:,–-]+\s*(?:its )?(?:termination|end"
        r"|where does it (?:end|terminate))\W*$|^(?:the |site of )?(?:mode of )?termination of (?:the )?"
        r"(?P<what2>[^?:,]{5,50}? (?:vein|artery|nerve))(?:\s*[:,–-]+\s*(?:its )?(?:two |terminal )?branches)?\W*$"
        r"|^(?:the |which |what |name the )?(?:vessel|vein) (?:in(?:to)?|at) which (?:the )?(?P<what3>[^?:,]{5,50}? vein) "
        r"(?:ends|terminates|drains|empties|opens)\W*$|^(?:the |which |what |name the )?(?:vessel|vein) (?:receiving"
        r"|that receives|which receives) (?:the )?(?P<what4>[^?:,]{5,50}? vein)\W*$",
        terminating,
    ),
    # 'Only muscle of the calf not crossing the ankle'.
    wording(
        r"^(?:the |name the |which (?:is the )?)?(?:only |sole |one |single )?(?P<what>(?:[\w-]+ ){0,4}?(?:muscles?|bones?"
        r"|nerves?|tendons?|joints?|ligaments?)(?: (?:of|in) (?:the )?[\w ]{3,40}?)?) not (?P<verb>cross|aris|insert|pass"
        r"|attach|act|reach|articulat|mov|contribut|touch|supply|enter)(?:s?ing) (?P<rest>.+)$",
        not_doing,
    ),
    wording(
        r"^(?=.*(?:of origin|parent|mother))"
        r"(?:the )?(?P<what>[^?:]{5,60}?)\s*[:,–-]+\s*(?:its )?(?:parent |mother )?(?P<kind>artery|nerve|trunk|vessel)"
        r"(?: of origin)?\W*$|^(?:the )?(?:parent|mother) (?P<kind2>artery|nerve|trunk|vessel) of (?:the )?"
        r"(?P<what2>[^?:,]{5,60}?)\W*$",
        "from which {kind} does the {what} arise",
    ),
    wording(
        r"\b(?:is|are) (?:perforated|pierced|traversed|split) by (?:the )?(?:tendons? of (?:the )?"
        r"(?:FDL|flexor digitorum longus|long (?:toe )?flexors?(?: of the toes)?)|(?:FDL|flexor digitorum longus"
        r"|long flexor)(?: tendons?)?)|\b(?:(?:whose )?tendons? )?(?:splits?|divides?|bifurcates?|forks?|parts?)"
        r"(?: in(?:to)? two(?: slips)?)? (?:to (?:let|allow|give passage to|transmit|make way for)|for|round|around|allowing"
        r"|letting) (?:the )?(?:passage of )?(?:the )?(?:tendons? of (?:the )?)?(?:FDL|flexor digitorum longus"
        r"|long (?:toe )?flexor)(?: tendons?)?(?: (?:pass|through|to pass|go)(?: through)?)?",
        split_for_another,
    ),
    # What holds the talus from both sides are the malleoli.
    wording(
        r"^\W*(?:which|what|name the|the)?(?: two)? ?(?:bony )?(?:projections|processes|prominences|bony points|parts|ends"
        rf"|features)\b[^?]*\b{GRIP} (?:the )?{TROCHLEA}\b|\b{TROCHLEA} (?:is|lies) {GRIP} (?:between|by) (?:the )?"
        r"(?:(?:which|what)[^?]*(?:projections|processes|prominences))?[\s.:_…]*\?*$",
        "name the malleoli",
        only=("trochlea", "talus"),
    ),
    wording(
        rf"^(?:the )?(?P<what>[^?:,]{{4,50}}?{TIE}[^?:,]{{0,20}}?)\s*[:,–-]+\s*(?:its )?(?:bony|skeletal|osseous) "
        r"attachments?\W*$|^(?:what are |name |give |list )?(?:the )?(?:bony|skeletal|osseous) attachments? of (?:the )?"
        rf"(?P<what2>[^?:,]*?{TIE}[^?:,]*?)\W*$",
        "which bones is the {what} attached to",
    ),
    # 'Lateral deviation of the great toe: term'.
    wording(
        r"^(?:an? |the )?(?P<what>(?:[\w-]+ ){0,2}?(?:deviation|fractures?|necrosis|apophysitis|contracture|inflammation"
        r"|degeneration|osteochondr\w+|arthritis|arthrosis|entrapment|thickening|prominence|collapse|fusion|tear|rupture"
        r"|plantarflexion|dorsiflexion|extension|flexion|hyperextension|neuroma|compression|swelling|pain|stiffness) "
        r"[^?:]{4,80}?)\s*[:,;–-]+\s*(?:the |its )?(?:clinical |usual |common |medical |eponymous )?(?:term|eponym|deformity|name"
        r"|condition|called|name of the (?:deformity|condition))\W*$",
        "Which condition is {what}?",
    ),
    # 'Sural nerve: contributing nerves?'
    wording(
        r"^(?:the )?(?P<what>[^?:,]{5,50}?(?:nerve|artery|vein|arch))\s*[:,–-]+\s*(?:its )?(?:contributing|constituent"
        r"|component|forming) (?P<kind>nerves|branches|arteries|vessels|veins|roots)\W*$|^(?:the |which |what )?"
        r"(?P<kind4>nerves|branches|arteries|roots) (?:contributing to|contribute to|forming|that form) (?:the )?"
        r"(?P<what4>[^?:,]{4,50}? nerve)\W*$|^(?:the )?(?:contributing|constituent|component|forming) (?P<kind2>nerves"
        r"|branches|arteries|vessels|veins|roots) (?:of|to|for) (?:the )?(?P<what2>[^?:,]{5,50}?)\W*$"
        r"|^(?:the )?(?P<what3>[^?:,]{5,50}? nerve) (?:is|are) (?:formed|produced|made|constituted) by (?:the )?"
        r"(?:union|junction|joining|fusion) of(?: (?:which|what)(?: (?:nerves|branches))?)?\W*$",
        contributing,
    ),
    # 'Eversion of the foot is effected by' breaks off before the muscles.
    wording(
        r"^(?!.*\b(?:which|what|who|how|name)\b)(?P<what>[^?:]{6,60}?) (?:is|are) (?:mainly |chiefly )?(?:effected|produced"
        r"|performed|brought about|carried out|executed|caused|achieved|done|accomplished) by(?: the"
        r"| which muscles?)?[\s.:_…]*\?*$",
        "which muscles perform {what}",
    ),
    wording(
        r"^(?:the |which is the |name the )?(?P<most>most superficial|deepest|most (?:medial|lateral|anterior|posterior)"
        r"(?:ly placed)?) of the (?:(?:two|three|four|five|main|principal|chief|neurovascular) )*(?P<kind>structures"
        r"|contents|tendons|muscles|vessels|nerves) (?P<where>(?:in|of|behind|under|beneath|passing|at|deep) .+)$"
        r"|^in the (?P<place>[^?,]{4,40}?),? (?:which|what)(?: one)? of the (?:(?:two|three|four|five|main|principal|chief"
        r"|neurovascular) )*(?P<kind2>structures|contents|tendons|muscles|vessels|nerves) (?:is|lies) (?:the )?"
        r"(?P<most2>most superficial|deepest|most (?:medial|lateral|anterior|posterior)|(?:superficial|medial|lateral"
        r"|anterior|posterior)most)\W*$",
        most_so,
    ),
    # 'The calcaneofibular ligament is crossed superficially by which tendons', 'is related medially to'.
    wording(
        r"^(?:the )?(?P<what>[^?:,]{4,50}?),? (?:is|are) (?:crossed|related|overlapped|overlaid|covered|bordered|separated) "
        rf"(?P<way>{'|'.join(WAYS)})(?: by| to| from)?(?: the)?(?: (?:which|what)(?: (?P<kind>[\w ]{{4,30}}?))?)?\W*$"
        rf"|^(?P<asks>(?:which|what) [\w ]{{4,30}}?) (?:is|are) related (?P<way2>{'|'.join(WAYS)}) to (?:the )?"
        r"(?P<what2>[^?:,]{4,50}?)\W*$|^(?:the )?(?P<way3>anterior|posterior|medial|lateral|superficial|deep) relations? of "
        r"(?:the )?(?P<what3>[^?:,]{4,50}?)(?:\s*[:,–-]+\s*(?P<kind2>\w+))?\W*$",
        related,
    ),
    # 'Popliteus: bone at each end?' asks where it arises and where it inserts.
    wording(
        r"^(?:the )?(?P<what>[^?:,]{3,40}?)[\s:,–-]+(?:the )?bones? (?:at|on|for|of) (?:each|either|both|its two) ends?\W*$"
        r"|^(?:which |what |the |name the )?bones? (?:(?:is|are|lies?) )?(?:at|on|for) (?:each|either|both) ends? of "
        r"(?:the )?(?P<what2>[^?:,]{3,40}?)\W*$",
        "origin and insertion of {what}, bones",
    ),
    wording(
        r"^(?P<what>[^?:,]{3,40}?)\s*[:,–-]+\s*bones? of (?P<end>origin|insertion|attachment)\W*$",
        lambda found: BONES.get(found["end"].lower(), "which bones is {} attached to").format(found["what"]),
    ),
    wording(
        r"^(?P<what>[^?:,]{3,40}?)\s*[:,–-]+\s*(?:main|chief|principal|primary) (?:tarsal |foot )?bone of (?:its )?insertion\W*$",
        "on which bone does {what} mainly insert",
    ),
    # 'Only the end joint of the toe is bent down: name?'
    wording(
        r"^(?P<told>(?:only )?(?:the |an? )?[^?:]*\b(?:joints?|toes?|hallux)\b[^?:]*\b(?:bent|flexed|extended|curled"
        r"|hyperextended|buckled|crooked)\b[^?:]*?)\s*[:.–-]+\s*(?:the |its )?name\W*$",
        "{told}: which deformity",
    ),
    wording(
        r"^(?:the )?(?P<tie>[^?:,]*?(?:ligament|aponeurosis|fascia|membrane|septum|retinaculum)) (?:links|connects"
        r"|joins|ties|binds|tethers|fastens|unites) (?:the )?(?P<near>(?!which|what)[^?:,]{3,40}?) (?:with|to|and) "
        r"(?:which|what) (?:other )?(?:two )?(?:tarsal )?bones?\W*$",
        lambda found: f"which bones besides the {bone_near(found['near'])} does the {found['tie']} connect",
    ),
    wording(
        r"^from (?!which|what)(?:its )?(?:the )?(?:(?:origin|attachment|start) on (?:the )?)?(?P<near>[^?,]+?),? (?:the )"
        r"(?P<tie>[^?,]*?(?:ligament|aponeurosis|fascia|membrane|septum|retinaculum)),? (?:runs?|goes|extends?"
        r"|stretch(?:es|ed)?|passes|spans?|reaches|is attached|fans out|spreads|continues|leads|splits|forks|divides)(?: \w+ly"
        r"| forwards?| backwards?| down(?:wards?)?)?(?: (?:to(?: reach| run to| attach to)?|on|onto|towards?|as far as)"
        r"(?: the)?)?(?: (?:which|what)(?: (?:other )?(?:two )?bones?)?)?\W*$",
        lambda found: f"which bones besides the {bone_near(found['near'])} does the {found['tie']} connect",
    ),
)
"""How whole questions are put; the first that fits."""


SOMEBODY = r"(?i:the )?(?i:name (?:of )?|eponym )?(?P<who{}>[A-Z][a-zäöüé]{{2,}})(?:['’]s)?(?: name)?"
NAMED = (
    r"(?:refers? to|denotes?|designates?|means?|stands? for|names|is (?:attached|given|linked|tied|applied) to|belongs? to"
    r"|goes with|applies to|is borne by|is (?:used )?for)"
)
THING = (
    r"(?:[a-z]+ )?(?P<kind{}>(?i:joint|ligament|nerve|muscle|tendon|tubercle|fracture|neuroma|disease|test|sign|canal|line"
    r"|artery|bone))s?"
)
OF_EPONYM = Pattern(
    rf"^(?:{SOMEBODY.format('')},? {NAMED} (?:the |which |what )+{THING.format('')}(?: lines?)?"
    rf"|(?i:the |which |what |name the )*{THING.format(2)} (?:that |which )?(?:is |are )?(?:referred to by|known by|meant by"
    r"|designated by"
    rf"|named (?:after|for)|called after|bear(?:s|ing)?|carr(?:y|ies|ying)) {SOMEBODY.format(2)}"
    rf"|(?i:to )?(?:which|what|Which|What) {THING.format(3)} (?:does|is) {SOMEBODY.format(3)} (?:refer to|refer|denote|name"
    r"|designate|mean"
    rf"|given to|attached to|for|stand for)"
    rf"|(?i:the )?(?i:eponym ){SOMEBODY.format(4)}\s*[:,–-]+\s*(?:which|what) {THING.format(4)})\W*$",
    0,
)
"""What somebody's name is given to: 'joints referred to by the eponym Lisfranc'."""


def eponym(store: Store, text: str) -> str:
    """Return the question what bears somebody's name, where a text asks for that; an empty text for any other."""
    found = OF_EPONYM.match(text.strip())
    if found is None:
        return ""
    who, kind = told(found, "who"), told(found, "kind")
    named = next((some[0] for name in (f"{who} {kind}", f"{who}'s {kind}") if (some := store.find(name))), None)
    return f"what is the {named.label}" if named else ""


ABBREVIATED = r"(?P<short{}>[A-Z][a-z]{{0,2}}[A-Z][A-Za-z]{{0,4}})(?i: joints?| nerve| artery| ligament| muscle)?"
WRITTEN_SHORT = r"(?i:the )?(?i:abbreviation |acronym |initials |letters |short form )?"
PLACE_OF_IT = r"(?i:,? (?:in|of|at) (?:the )?(?:foot|leg|ankle|sole|calf|lower limb|anatomy|foot anatomy|full))?"
OF_ABBREVIATION = Pattern(
    rf"^(?:(?i:what (?:does|do|is|are) |what's ){WRITTEN_SHORT}{ABBREVIATED.format('')} (?i:stand for|mean|denote|abbreviate"
    r"|refer to"
    rf"|short for|an? abbreviation (?:of|for)|abbreviated from|meant to be){PLACE_OF_IT}"
    rf"|{WRITTEN_SHORT}{ABBREVIATED.format(2)}(?i:\s*[:,–-]?\s*(?:is |are )?(?:short(?:hand)? for|an? abbreviation (?:of|for)"
    r"|stands for|in full"
    r"|written out|spelt out|spelled out|in words|abbreviation|full name|full form|meaning|means|expanded))(?i: what| which"
    r" [a-z]+"
    rf"| the)?{PLACE_OF_IT}"
    r"|(?i:expand|spell out|write out|write in full|(?:the )?full (?:name|form|meaning) of|(?:the )?meaning of|abbreviation)"
    rf" {WRITTEN_SHORT}"
    rf"{ABBREVIATED.format(3)}{PLACE_OF_IT})\W*$",
    0,
)
"""What letters stand for: 'PTFL in full'."""


def abbreviation(store: Store, text: str) -> str:
    """Return the question what some letters stand for, where a text asks for that; an empty text for any other."""
    found = OF_ABBREVIATION.match(text.strip())
    short = told(found, "short") if found else ""
    return f"what does {short} stand for" if short and store.find(short) else ""


KIND_ASKED = r"(?P<kind{}>muscle|nerve|bone|joint|ligament|artery|vein|tendon)"
OF_IDENTITY = Pattern(
    rf"^(?:which|what) {KIND_ASKED.format('')} (?:is|are) (?:the )?(?:called (?:the )?|known as (?:the )?|meant by (?:the )?)?"
    rf"(?P<what>[^?:,]{{4,60}}?)\W*$"
    rf"|^(?:the )?(?P<what2>[^?:,=]{{4,60}}?)\s*(?:[=:]|[–-] )\s*(?:which|what) {KIND_ASKED.format(2)}(?: is (?:it|that|this"
    r"|meant))?\W*$"
    rf"|^(?:the )?(?P<what3>[^?:,=]{{4,60}}?) is which {KIND_ASKED.format(3)}\W*$"
    rf"|^(?:name|identify|give) (?:the |this |that )?{KIND_ASKED.format(4)}\s*[:,–-]+\s*(?:the )?(?P<what4>[^?:,]{{4,60}}?)\W*$"
)
"""What asks which one goes by a name: 'which muscle is the short flexor of the big toe'."""
OF_OLD_NAME = Pattern(
    r"^(?:the )?(?P<what>[^?:,=]{4,60}?) (?:is|are) (?:(?:today|nowadays|now|these days|currently|better|otherwise) )?(?:called"
    r"|known as"
    r"|termed|named|today|nowadays)(?: the)?\W*$"
    r"|^(?:the )?(?P<what2>[^?:,=]{4,60}?)['’]s (?:modern|current|present|new|today['’]s|official) name\W*$"
)
"""What asks how something is called that goes by another name."""
OF_LAY_NAME = Pattern(
    r"^(?:an? |the |my |your |this |that )?(?:(?:little|small|tiny|big|large) )?(?P<what>(?!ankle)[\w' -]{3,30}? bone"
    r"|(?:shin|calf|heel|knee|jut)bones?)"
    r"(?: (?:on|in|at|along|of|down) the (?:(?:inner|outer|medial|lateral|inside|outside|front|back|top|upper|middle|hind"
    r"|rear|lower)(?: (?:side|part|border|edge|half|end|aspect))? of the )?(?:foot|leg|hindfoot|midfoot|rearfoot|ankle))?"
    r"\s*(?:=|:|[–-])?\W*$"
)
"""A bone by another name and where it is, and nothing asked of it: 'little boat bone on the inner side of the foot = ?'."""


def identity(store: Store, text: str) -> str:
    """Return the question what goes by a name, where a text asks only for that; an empty text for any other."""
    for pattern in (OF_IDENTITY, OF_OLD_NAME, OF_LAY_NAME):
        found = pattern.match(text.strip())
        mentions = [m for m in mentions_in(store, told(found, "what")) if "padding" not in m.senses or m.ids] if found else []
        if found is None or len(mentions) != 1 or not mentions[0].ids or {"agent", "motion"} & set(mentions[0].senses):
            continue
        one = store.structures[mentions[0].ids[0]]
        is_other = plain_name(mentions[0].words) != plain_name(one.label)
        if is_other and (pattern is not OF_IDENTITY or one.kind == told(found, "kind").lower()):
            return f"what is the {one.label}"
    return ""


def in_plain_words(store: Store, text: str) -> str:
    """Return a technical or telegraphic question in plain words, where it is one."""
    if words := eponym(store, text) or abbreviation(store, text) or identity(store, text):
        return words
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
