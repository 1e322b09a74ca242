"""What is asked in several steps or of several at once, in the words in which it is read.

What a layer or compartment is made of, the one nerve that several share, which of some lies nearest, whose tendon goes where,
and what is told first and asked last.
"""

from __future__ import annotations

import re

from footgraph.patterns import Pattern, Sentences, Wordings, put_otherwise, replaced, told, where, wording
from footgraph.synonyms import INNER, NTH, OUTER, forms

LAYER = (
    rf"(?:{NTH}|deepest|outermost|innermost|most superficial|superficial|last) (?:plantar )?layer(?: of the "
    r"(?:sole of the foot|sole|foot))?"
)
PLACE = rf"(?:{LAYER}|(?:[\w-]+ ){{0,3}}?compartment(?: of the (?:lower )?leg)?)"
"""A layer of the sole or a compartment of the leg, by its name."""
MAKES_UP = (
    rf"(?:{forms('belong to, make up, form, compose, constitute')}|(?:is|are) part of|goes? (?:to make up|into)"
    r"|(?:is|are) (?:counted|included|reckoned) (?:to|in|into|among|as part of))"
)
KINDS = r"(?:muscles|bones|nerves|ligaments|tendons|arteries|joints)"
PARTS = r"(?:components?|constituents?|elements?|members|parts|building blocks|pieces)"
ASKED_LAST = (
    r"\s*[.,;:–-]+\s*(?:and )?(?:(?:which|what)(?: one| nerve| artery| muscle| toe| bone)?(?: is (?:it|that|this))?"
    r"|name (?:it|which|the \w+)|which)\W*$"
)
ONE_FOR_ALL = (
    r"(?:shares?|have|has|gets?|are (?:all )?(?:supplied|innervated|served|fed) by|draw on|use|depend on|rely on)"
    r" (?:all )?(?:just |only )?(?:one and the same|one single|one common|one|the same|a single|a common|a shared)"
)
ENTER = r"(?:enters?|reach(?:es)?|(?:goe?s?|runs?|pass(?:es)?|gets?|dips?|continues?|extends?|comes?) into)"
WRITERS = r"(?:(?:most|many|some|the|all|several) )*(?:(?:text)?books|texts|authors|anatomists|works|sources|writers|atlases)"
VEIN = Pattern(r"\b(?:vein|nerve)s?\b")
SHARE = Pattern(r"\bshares?\b")
CARRIED = Pattern(r"\b(?:muscle|tendon)\b.*\b(?:sesamoid|ossicle|small bone|little bone|nodule)\b")
MUSCLES = Pattern(r"\b(?:muscles?|tendons?)\b")
VERBS = {
    "dorsi": "dorsiflex",
    "plantar": "plantarflex",
    "inver": "invert",
    "ever": "evert",
    "flex": "flex",
    "bent": "flex",
    "exten": "extend",
    "straight": "extend",
    "abduc": "abduct",
    "adduc": "adduct",
}
"""The verb of each motion, by how the word begins for what is moved so."""
MOVED = r"(?:dorsi-?flexed|plantar-?flexed|inverted|everted|flexed|bent|extended|straightened|abducted|adducted)"
WAYS = {"fore": "anterior", "front": "anterior", "hind": "posterior", "rear": "posterior", "back": "posterior"}
OF_TOE = Pattern(r"\b(?:(?:big|great) toe|hallux|(?:little|small|fifth) toe)\b")
ASKED_FOR = Pattern(r"^\W*(?:name|list|give|identify|state|(?:which|what|who)(?: (?:are|is))?)?\W*$")
"""What stands before that which is itself asked for."""
STRAPS = Pattern(r"\b(?:straps?|strapped|retinacul\w+|holds?|held|binds?|bound|tethers?|keeps?|kept)\b")
"""Words of what keeps tendons in place, which holds both at once."""
ALL_BUT = Pattern(r"\b(?:all|every)\b.*\b(?:but|except|save) one\b")
FIBULARES = "fibularis longus and fibularis brevis"
NEARER = r"(?:closer|closest|nearer|nearest)"
NOUNS = {"bony": "bones", "muscular": "muscles", "ligamentous": "ligaments"}
SHARED = {"nerve supply": "nerve", "innervation": "nerve", "nerve": "nerve", "insertion": "insertion", "origin": "origin"}
SHARED |= {"action": "action", "blood supply": "artery"}
NOT_ALL = Pattern(r"\b(?:which|what|not|except|but|other|one)\b")


def shared_by_all(found: re.Match[str]) -> str:
    """Return the question which nerve or artery all of some have: 'the muscles of ... share one nerve. Which?'"""
    what, kind = told(found, "what").strip(), told(found, "kind").lower()
    what = re.sub(r"^(?:(?:all|both|each|every)(?: of)?|the whole of)(?: the)? ", "", what, flags=re.I)
    what = re.sub(r"^the ", "", what, flags=re.I)
    return "" if NOT_ALL.search(what) else f"which {kind} supplies the {what}"


def ending_together(found: re.Match[str]) -> str:
    """Return the question on which bone all of some end: 'all three muscles of the first layer arise from one bone. Which?'"""
    what = re.sub(r"^(?:all|both)(?: (?:of|two|three|four))?(?: the)? ", "", found["what"].strip(), flags=re.I)
    what = re.sub(rf"^({NTH})[- ]layer muscles$", r"muscles of the \1 layer", what, flags=re.I)
    verb = found["verb"].lower()
    prep = "from" if verb in ("arise", "originate") else "on"
    return "" if NOT_ALL.search(what) else f"{prep} which {found['kind']} do all the {what} {verb}"


def moved_by(found: re.Match[str]) -> str:
    """Return 'DIP joints of the lesser toes: flexed by' as the question which muscles flex them."""
    verb = next(verb for begin, verb in VERBS.items() if found["verb"].lower().startswith(begin))
    return f"which muscles {verb} the {found['what']}"


def on_its_side(found: re.Match[str]) -> str:
    """Return a muscle along a border of the foot without that place, where it is told to move the toe of that side."""
    toe = OF_TOE.search(found.string[found.end() :])
    is_inner = bool(re.match(INNER, found["side"], re.I))
    fits = toe and is_inner == bool(re.match(r"big|great|hallux", toe[0], re.I))
    return found["what"] if fits else found[0]


WORDINGS: Wordings = (
    # The sesamoid beside the cuboid has a name of its own.
    wording(
        r"\b(?:an? |the )?(?:small |little )?(?:sesamoid|ossicle|bone|bony nodule)(?: bone)?(?: (?:embedded|lying"
        r"|found))?(?P<where> in (?:its|the)"
        r" tendon)? (?:near|by|beside|next to|opposite|at the side of|where it (?:turns|winds|hooks) (?:round|around"
        r"|under)) the cuboid\b",
        where(CARRIED, "the os peroneum{where}"),
    ),
    # A muscle that carries sesamoids has them in its tendons.
    wording(
        r"\bmuscle (?:that |which )?(?:carr(?:y|ies)|carry|bear|hold|contain|hous|enclos|embed|includ|has|with)(?:ing|es|s)?"
        r"(?: in (?:its|their) (?:two )?tendons?)? (?P<what>(?:the )?(?:two )?(?:os peroneum|sesamoids?)(?: "
        r"bones?)?(?: of [^?,]+?)?)"
        r"(?: in(?:side)? (?:its|their) (?:two )?tendons?)?(?=\W*$)",
        "muscle whose tendons contain {what}",
    ),
    wording(r"\bsmall (?P<where>sole|foot) (?=muscles?\b)", "intrinsic {where} "),
    # 'Flexes one joint yet straightens the next'.
    wording(
        r",? (?:yet|while also|but also|whilst) (?=(?:straighten|extend|flex|bend|invert|evert|dorsiflex|plantarflex|adduct"
        r"|abduct)(?:s|e?s)?\b"
        r"(?!.*\b(?:not|no|never)\b))",
        " and ",
    ),
    wording(r"^(?P<the>the |which |what )?small (?=muscles? (?:that|which|of the (?:sole|foot))\b)", "{the}intrinsic "),
    wording(r"\b(?P<which>which|what) one (?=(?:muscle|tendon|bone|nerve|ligament|artery|joint)\b)", "{which} "),
    wording(r"\b(?:common|shared|joint) (?=tendon (?:of|for) (?:which|what)\b)", ""),
    wording(
        r"\bonly (?P<what>lumbrical|cuneiform|metatarsal|tarsal|sesamoid|(?:(?:dorsal|plantar) )?interosseous) of the (?:foot"
        r"|sole)\b",
        "only {what}",
    ),
    wording(
        r",? (?:in|within|inside) the (?:superficial fascia|subcutaneous (?:fat|tissue)|superficial tissues?)\b,?",
        where(VEIN, ""),
    ),
    wording(r"\bbones? (?:that lie |lying |running )?between (?:the |your )?knee and (?:the |your )?ankle\b", "bones of the leg"),
    wording(
        r"\b(?P<order>order|sequence) of the (?:big |main |great |large )?neurovascular structures\b", "{order} of the structures"
    ),
    wording(r"\bneurovascular structures\b", "nerve and artery"),
    wording(r"\b(?:muscular|muscle|fleshy) layer\b", "layer"),
    wording(r"\bstratum (?=(?:of|in) the (?:sole|foot))", "layer "),
    # 'Contents (muscles) of the third layer': the kind alone is asked for.
    wording(
        rf"\b(?:contents?|{PARTS}|occupants)\s*[(,:–-]+\s*(?P<kind>{KINDS})(?: only| alone)?\)? (?:of|in) (?:the )?"
        rf"(?P<place>{PLACE}|[\w ]*?arch(?: of the foot)?)(?=\W*$)",
        "{kind} of the {place}",
    ),
    # Before it divides a nerve is itself, and none of its branches; what comes off the plantar nerves so early is told.
    wording(
        r"(?<!plantar )\bnerve (?:before|above|prior to|proximal to) (?:it|its|the) (?:divides|division|splits?|splitting"
        r"|branches|branching|forks|bifurcat\w+|dividing)\b",
        "nerve",
    ),
    # A muscle takes, draws on or uses its nerve.
    wording(
        r"(?<=\w) (?:takes|draws on|uses|relies on|depends on|answers to|runs on|hangs on|works off) "
        r"(?=the (?:(?:medial|lateral|deep|superficial|common) )?(?:plantar|tibial|fibular|peroneal) nerve\b)",
        where(MUSCLES, " is supplied by "),
    ),
    wording(r"\bwhose (?:fleshy )?(?:belly|body|fleshy part) (?:lies|is|sits) (?=in\b)", "that lies "),
    # A tendon that enters the sole runs there.
    wording(
        r"\bwhose tendons? (?P<no>(?:do|does) not |(?:do|does)n['’]t |never )?(?:runs? in|cross(?:es)?|lies? in"
        rf"|{ENTER}) (?=the sole\b)",
        lambda found: "that do not run in " if found["no"] else "that run in ",
    ),
    wording(
        rf"\b{ENTER} (?=the sole\b)",
        where(MUSCLES, lambda found: "runs in " if re.match(r"\w+s\b", found[0]) and found[0][:4] != "pass" else "run in "),
    ),
    wording(
        r"\b(?:send(?:s|ing)?|giv(?:es?|ing)|ha(?:s|ve|ving)|with|carr(?:y|ies|ying)) (?:its|their|an?|the) (?:long )?tendons?"
        r" (?:in|into|to|across|through|along|under) (?=the sole\b)",
        "running in ",
    ),
    # What lies in the gaps between bones lies between them.
    wording(r"\b(?:fill|occupy|lie|sit)(?: in| inside| within)? the (?:spaces?|gaps?|intervals?|clefts?) (?=between)", "lie "),
    wording(
        r"\b(?:cross|run|pass)(?P<s>(?:e?s)?) (?:across |through |over )?the sole,? (?:(?:obliquely|diagonally|sandwiched|lying"
        r"|running|passing|in the plane),? )*(?=between\b)",
        lambda found: "lies " if found["s"] else "lie ",
    ),
    wording(
        r"\b(?P<one>(?:medial|lateral) plantar) (?:neurovascular bundle|bundle|nerve and (?:vessels|artery|its vessels))\b",
        "{one} nerve",
    ),
    wording(
        r"\b(?P<way>fore|front|hind|rear|back)-?most (?P<kind>tendon|structure|muscle|nerve|artery|vessel)\b",
        lambda found: f"most {WAYS[found['way'].lower()]} {found['kind']}",
    ),
    wording(
        rf"\b(?P<what>muscles?) (?:that (?:lies?|runs?|sits?) )?(?:on|along|at|down) the (?P<side>{INNER}|{OUTER}) "
        r"(?:edge|border|side|margin) of the (?:foot|sole)(?= (?:that|which|who|and)\b)",
        on_its_side,
    ),
    wording(
        r"\b(?:straightening|extending) (?:them|the toes) (?:beyond|further (?:on|out)|distal to (?:that|it)|past that)\b",
        "extending the interphalangeal joints",
    ),
    # The two muscles of the lateral compartment, beside which a third of the name lies elsewhere.
    wording(
        r"\b(?:the )?two (?:(?:chief|main|principal|large) )?(?:fibular|fibularis|peroneal"
        r"|peroneus) (?:muscles|tendons)\b",
        lambda found: found[0] if ASKED_FOR.match(found.string[: found.start()]) or STRAPS.search(found.string) else FIBULARES,
    ),
    wording(
        r"^(?:name|list|give|identify) (?:every|each)(?: single)? (?P<what>(?:[\w-]+ ){0,3}?muscle) "
        r"(?:that|which) (?:is|(?P<has>has)) ",
        lambda found: f"which {found['what']}s {'have' if found['has'] else 'are'} ",
    ),
    wording(
        r"\b(?:(?P<front>front|fore)|(?P<outer>outer|outside)|back|rear) compartment of the (?:shin|calf|(?:lower )?leg)\b",
        lambda found: f"{'anterior' if found['front'] else 'lateral' if found['outer'] else 'posterior'} compartment of the leg",
    ),
    # What is told of a metatarsal's base or head counts for the bone, by which the answer goes.
    wording(
        r"\b(?P<which>which|what) metatarsal(?:['’]s)? (?:base|shaft)(?P<many>s)?"
        r"(?= (?:is|are|does|do|has|have|receives?|gets?)\b)",
        lambda found: f"{found['which']} metatarsal{found['many'] or ''}",
    ),
    wording(
        r"\b(?P<how>deepest|innermost|most (?:superficial|deep)|outermost) of the (?:two |three |four |several )?"
        r"(?:plantar |sole['’]s )?(?:(?:muscle|muscular) )?layers(?: (?:of|in) the (?:sole|foot))?\b",
        "{how} layer of the sole",
    ),
    wording(
        r"(?<=\w) (?:as|where|while|when) they (?:both )?(?:go|pass|run|lie|travel|wind|descend)\b[^?.,;:]*(?=\W*$)",
        where(SHARE, ""),
    ),
    wording(
        r"^(?P<which>which|what) (?:group|set) of (?:foot |plantar )?(?=(?:the )?(?:interossei|lumbricals|muscles|metatarsals"
        r"|toes)\b)",
        "{which} ",
    ),
    wording(
        r"\bneither (?P<how>to|on|onto|from|with|at|by|in|into) (?P<one>[^,?:;]+?),? nor (?P=how) ", "{how} neither {one} nor "
    ),
    wording(
        r"\b(?P<which>which|what) (?P<what>(?:leg )?compartment)['’]s muscles (?P<one>(?:plantar|dorsi)flex|evert|invert)"
        r"(?P<and> and (?:(?:plantar|dorsi)flex|evert|invert))?\b",
        lambda found: (
            f"{found['which']} {found['what']} {re.sub(r'(?<=ex)$|(?<=ex)(?= )', 'es', found['one'] + (found['and'] or ''))}"
        ),
    ),
    # All of some but one do something: which is the exception?
    wording(r"(?<=\w) (?:bar|but for|save for|with the exception of) (?=one\b)", " except "),
    wording(
        r"(?<=\w)\s*[.,;:–-]+\s*(?:(?:which|what)(?: one| muscle| bone)? is (?:the|this) exception|(?:which|what) is it"
        r"|(?:name|give) the "
        r"exception)\W*$",
        where(ALL_BUT, ": which?"),
    ),
    # What most books credit with something does it.
    wording(
        rf"(?<=\w) do {WRITERS} (?:credit|charge|entrust) with (?P<verb>hold|support|maintain|carry|form|mov|stabilis"
        r"|produc)ing ",
        lambda found: f" {found['verb']}{'es' if found['verb'].lower() in ('mov', 'stabilis', 'produc') else 's'} ",
    ),
)
"""What is put in the place of words within a question."""
WHOLE: Sentences = (
    wording(
        r"^(?:(?:which|what)(?: (?:muscles?|structures?|ones?))?|who|name (?:all )?(?:what|everything that)|list what"
        r"|everything that) "
        rf"{MAKES_UP} the (?P<place>{PLACE})\W*$",
        "which muscles are in the {place}",
    ),
    wording(
        rf"^(?:the )?(?P<what>[^?:]*?\barch(?:es)?(?: of the foot)?|{PLACE})\s*[:,;–-]+ *(?:its |the )?(?P<kind>bony|muscular"
        rf"|ligamentous) {PARTS}\W*$",
        lambda found: f"{NOUNS[found['kind'].lower()]} of the {found['what']}",
    ),
    wording(
        rf"^(?P<what>[^?:.;]{{6,90}}?),? {ONE_FOR_ALL} (?P<kind>nerve|artery)(?: supply)?{ASKED_LAST}"
        rf"|^(?:which|what) (?:one |single |common |same )+(?P<kind2>nerve|artery) (?:do|does|is shared by|serves|supplies) "
        r"(?P<what2>(?:all|both) [^?:.;]{6,90}?)(?: (?:share|have|have in common))?\W*$",
        shared_by_all,
    ),
    wording(
        r"^(?P<what>(?:all|both) [^?:.;]{4,80}?) (?P<verb>arise|originate|insert|attach|end) (?:from|on|to|in|at) (?:one and "
        r"the same"
        rf"|one|the same|a single|a common) (?P<kind>bone|tendon){ASKED_LAST}",
        ending_together,
    ),
    # 'Fibula and membrane, not tibia: which muscle arises there?'
    wording(
        r"^(?:the )?(?P<what>(?!which|what|if|when)[^?:;]{4,80}?)\s*[:;.,–-]+\s*(?P<asks>(?:which|what)[^?:;]{3,40}?) "
        r"(?P<verb>(?:arise|originate|insert|attach|end|begin|start)s?|(?:is|are) (?:attached|inserted|fixed)) there\W*$",
        lambda found: (
            f"{found['asks']} {found['verb']} {'from' if re.match('ar|or|be|st', found['verb'], re.I) else 'on'} the "
            + re.sub(
                r",? (?:and )?not (?=from |on |the |\w)",
                " but not the ",
                found["what"].replace("and membrane", "and interosseous membrane"),
            )
        ),
    ),
    # 'The muscle that arises from the fibula and passes under the cuboid inserts where?'
    wording(
        r"^the (?P<what>(?:\w+ )?(?:muscle|tendon)s? (?:that|which|whose|with|of|in|on|behind)\b[^?:;]+?) (?:(?P<ends>inserts?"
        r"|ends?|attach(?:es)?"
        r"|lands?)|(?P<starts>arises?|originates?|starts?|begins?)) (?:on |to |at |from )?(?:where|(?:which|what) "
        r"(?P<bone>bones?))\W*$",
        lambda found: (
            (
                f"on which {found['bone']} "
                if found["bone"] and found["ends"]
                else "from which bones "
                if found["bone"]
                else "where "
            )
            + f"does the {found['what']} {'insert' if found['ends'] else 'arise'}"
        ),
    ),
    wording(
        r"^(?P<where>where|(?:on|from|to) (?:which|what) bones?) does the (?P<what>(?:\w+ )?(?:muscle|tendon)) "
        r"(?P<verb>insert|arise|originate|attach|end|begin|start) (?P<clause>(?:that|which|whose)\b[^?:;]+?)\W*$",
        "{where} does the {what} {clause} {verb}",
    ),
    wording(
        r"^what (?:do|have) (?P<what>[^?:;]+? and [^?:;]+?) (?:have |got )?in common (?:regarding|as regards|as to|concerning"
        r"|with regard to"
        r"|in terms of|with respect to|in|by way of) (?:their |the )?(?P<how>nerve supply|innervation|nerve|insertion|origin"
        r"|action|blood supply)s?\W*$",
        lambda found: f"which {SHARED[found['how'].lower()]} do {found['what']} share",
    ),
    # Of two of which each lies elsewhere both are asked for.
    wording(
        r"^of the two (?P<what>(?:most \w+|\w+est) [^?:,;]{4,50}?),? (?:which|what)(?: one)? (?P<one>[^?:,;]+? and (?:which|what)"
        r"(?: one)? [^?:;]+?)\W*(?:name (?:both|them)|which are they)?\W*$",
        "which are the two {what}",
    ),
    # 'Two dorsal interossei end on the same toe. Which one is that?'
    wording(
        r"^(?P<what>(?:two|three) [\w -]{4,40}?) (?:end|insert|attach|go|run|reach|are inserted|are attached|land)(?: \w+ly)? "
        rf"(?:on|to|into|in|at)? ?the same (?P<kind>toe|digit|metatarsal){ASKED_LAST}"
        r"|^(?:(?:on|to|in) )?(?:which|what) (?P<kind2>toe|digit|metatarsal) (?:do|are) (?P<what2>(?:two|three) [\w -]{4,40}?) "
        r"(?:end|insert|attach|go|run|reach|inserted|attached|land)(?: (?:on|to|in))?\W*$",
        "which {kind} has {what}",
    ),
    # 'DIP joints of the lesser toes: flexed by?'
    wording(
        r"^(?:the )?(?P<what>(?!which|what|when|if)[^?:,]*?\b(?:joints?|[dpm]i?[it]?pj?s?|toes?|hallux|foot|ankle)"
        rf"\b[^?:,]*?)\s*[:,;–-]* *(?:is |are )?(?P<verb>{MOVED}) by(?: the| what| whom| which muscles?)?\W*$",
        lambda found: "" if NOT_ALL.search(found["what"]) else moved_by(found),
    ),
    wording(
        r"^(?P<where>(?:immediately |directly |just |right )?(?:behind|in front of|under) (?:the )?[\w ]{4,30}?),? the "
        r"(?P<most>most (?:anterior|posterior|medial|lateral|superficial)|deepest) (?P<kind>tendon|structure|muscle|nerve"
        r"|artery|vessel)"
        r" (?:belongs to|is(?: that of)?|comes from)(?: the)?(?: (?:which|what)(?: muscle)?)?\W*$",
        lambda found: (
            f"{found['most']} {found['kind']} {re.sub(r'^(?:immediately|directly|just|right) ', '', found['where'], flags=re.I)}"
        ),
    ),
    wording(
        r"^(?:which |what |the )?(?:(?:is )?the )?(?:nearest|closest) tendon to (?:the )?(?P<what>[\w ]{4,30}?),? (?:passing"
        r"|running|lying|and)?"
        r" ?behind it\W*$|^(?:which |what |the )?(?:nearest|closest) (?:structure|tendon) behind the (?P<what2>[\w ]{4,30}?)\W*$",
        "which tendon lies nearest to the {what}",
    ),
    # Which of the two tendons behind the lateral malleolus lies nearer to it.
    wording(
        rf"^(?:which|what) (?:one )?of {FIBULARES} (?:is|lies|sits|runs|passes) (?:the )?{NEARER}(?: one)?(?: to)? (?:the )?"
        rf"(?:{OUTER} )?malleolus(?: (?:behind it|as they [\w ]+))?\W*$|^(?:(?:which|what) )?(?:is )?(?:the )?{NEARER} to the "
        rf"(?:{OUTER} )?malleolus of {FIBULARES}(?: (?:behind it|there))?(?:\W+name it)?\W*$"
        rf"|^(?:(?:which|what) )?(?:is )?(?:the )?{NEARER} of {FIBULARES} to the (?:{OUTER} )?malleolus\W*$",
        "which tendon lies nearest to the lateral malleolus",
    ),
    wording(
        r"^(?:does|do|is) (?:the )?(?:tendon of )?(?:the )?(?P<one>[\w -]{4,40}?)(?: tendon)? (?:lies?|runs?|pass(?:es)?"
        r"|sits?)?"
        r" ?(?:closer|nearer) to the (?:lateral|medial|inner|outer) malleolus than (?:that of |the tendon of )?(?:the "
        r")?(?P<other>[\w -]{4,40}?)"
        r"(?: tendon)?(?P<behind>,? (?:as|when|where|while) [^?]*?\bbehind\b[^?]*| behind it)\W*$",
        "does {one} lie in front of {other}",
    ),
    wording(
        rf"^{WRITERS} (?:argue|differ|disagree|quarrel|are divided|are not agreed|dispute)(?: (?:over|about|on|as to))? "
        r"(?P<what>the [^;:.?]+?)\s*[;:.,–-]+\s*(?:(?:what|which)(?: one)? (?:would|do|should) you (?:name|say|choose|pick"
        r"|answer|give)"
        r"|name (?:one|the usual answer|it)|what is (?:it|the usual answer))\W*$",
        "what is {what}",
    ),
    wording(
        r"^(?:what is |name |give |state )?(?:the |its )?(?:sole|single|one) (?P<what>action|function|movement|motion|job) of "
        r"(?P<one>[^?]+?)\W*$",
        "what is the only {what} of {one}",
    ),
)
"""How whole questions in other orders of words are put; the first that fits."""


def in_chain_terms(text: str) -> str:
    """Return a text with what it asks in several steps, or of several, in the order of words in which it is read.

    >>> in_chain_terms("The muscles of the lateral compartment share one nerve. Which?")
    'which nerve supplies the muscles of the lateral compartment'
    >>> in_chain_terms("Name what belongs to the second muscular layer of the sole")
    'which muscles are in the second layer of the sole'
    >>> in_chain_terms("Two dorsal interossei end on the same toe. Which one is that?")
    'which toe has Two dorsal interossei'
    """
    text = replaced(text, WORDINGS)
    return put_otherwise(text, WHOLE) or text
