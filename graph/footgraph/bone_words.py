"""What is said of bones, joints, ligaments and sheets in everyday words, in the terms of the field: 'buried in whose tendon'."""

from __future__ import annotations

import re

from footgraph.patterns import Pattern, Wordings, either, replaced, told, unless, where, wording
from footgraph.synonyms import NTH, WHICH, forms, side_of, sided

TIE = r"(?:fascial \w+|ligaments?|bands?|straps?|cords?|membranes?|sept(?:um|a)|sheets?"
TIE += r"|retinacul(?:um|a)|aponeurosis|fascia|deltoid|capsule|atfl|cfl|ptfl|aitfl|pitfl|dtml)"
METATARSAL = Pattern(
    rf"\b({NTH}|[1-5]|which|what|longest|shortest|thickest|thinnest|strongest|lateral|medial|middle|lesser|all|five|each"
    r"|every|central|one|two|three|four|and|&|outer|inner)[- ]met(s)?\b(?! (?:by|with|at|in|the|up|on|when|if|a|an|for)\b)"
    r"|\bmet(s|(?= (?:heads?|bases?|shafts?|necks?)\b))"
)
"""'The first met head', 'which met'."""
BONE_BETWEEN = Pattern(
    r"\b(?P<bone>(?:tarsal )?bones?|tarsal|cuneiform|metatarsal)(?: (?:that|which))? (?:is |are )?(?:lying|lies|lie|wedged"
    r"|sandwiched|sits?|sitting|stands?|standing|interposed|found|located|situated|placed|comes?|set|fits?|squeezed|inserted"
    r"|positioned|intervenes?|intervening|stuck|held)? ?(?:directly |right |in )?between (?P<one>(?:the )?[^,:?]+?) "
    r"(?:and|&) (?P<other>[^,:?]+?)(?P<rest>\W*$|[,:?].*$)",
    re.I | re.S,
)
"""'The bone wedged between the talus and the cuneiforms' is the one that meets both."""
MIDDLE = Pattern(
    r"\b(?:(?:right |lying |found |situated |deep )*(?:in|at|through) the (?:middle|centre|center|heart|depth|interior"
    r"|inside)(?: part)?(?: of (?:the )?(?:(?:lower|upper|distal|inferior|tibiofibular) )*(?:joint|syndesmosis"
    r"|articulation))?|between (?:the )?(?:front|anterior) and (?:the )?(?:back|posterior) (?:ones?|ligaments?))"
)
APART = forms("splay, spread, separate, drift, move, pull, come, fall, fan, go, gap, wander, fly, slide")
MALLEOLUS = Pattern(r"(?<!medial )(?<!lateral )(?<!inner )(?<!outer )(?<!posterior )(?<!each )(?<!which )\bmalleolus\b")
SIDE = Pattern(r"\b(lateral|outer|medial|inner) (?:\w+ ){0,2}?ligaments?\b")
COMPARTMENTS = {
    "anterior": ("extensors", "extensor muscles", "extensor group", "dorsiflexors", "anterior muscles"),
    "lateral": ("peroneals", "peroneal muscles", "peronei", "fibular muscles", "fibularis muscles", "fibulares", "evertors"),
    "posterior": ("flexors", "flexor muscles", "calf muscles"),
    "deep posterior": ("deep flexors", "deep calf muscles"),
    "superficial posterior": (
        *("superficial calf muscles", "superficial flexors", "soleus", "gastrocnemius", "triceps surae"),
        "gastrocnemius and soleus",
    ),
}
"""What the groups of muscles in each compartment of the leg are called."""
COMPARTMENT_OF = {group: f"{one} compartment of the leg" for one, groups in COMPARTMENTS.items() for group in groups}
ASKS_TYPE = Pattern(r"\b(?:type|kind|class|sort|classif\w+|variety|syndesmotic|ligaments? of|sprain|injur\w+)\b")
OUTER_ANKLE = Pattern(r"\b(?:lateral|outer|peroneal|fibular|outside)\b")
LATIN = Pattern(r"\b(?P<short>artt?|ligg?|proc|tub|sulc|retinac|membr|sept)\. (?=[a-z]{4,})")
IN_FULL = {
    "art": "articulatio",
    "artt": "articulationes",
    "lig": "ligamentum",
    "ligg": "ligamenta",
    "proc": "processus",
    "tub": "tuberculum",
    "sulc": "sulcus",
    "retinac": "retinaculum",
    "membr": "membrana",
    "sept": "septum",
}
"""Latin nouns as they are shortened."""
CAN_BE_FELT = Pattern(
    r",? ?\b(?:(?:that|which) )?(?:(?:you|we|one|doctors?|i) )?(?:can|may) (?:easily |readily |just |also )?be "
    r"(?:felt|palpated|seen)\b|,? ?\b(?:(?:that|which) )?(?:you|we|one|i) (?:can )?(?:easily |readily |just )?"
    r"(?:feel|palpate|see)\b|,? ?\b(?:(?:that|which) is )?(?:easily |readily )?(?:palpable|palpated)\b"
)
BUMPS = Pattern(r"\b(?:tuberosity|tubercle|process|bump|knob|lump|prominence|landmark|ridge|border|projection)\b")
SICK = Pattern(r"\b(?:pulse|artery|pain\w*|sore|tender|swell\w*|swollen|fracture\w*|click|pop|gap|vein|nerve)\b")
BELOW_ANKLE = Pattern(r" (?:just )?(?:beneath|below|under|underneath) the ankle(?: joint)?\b")
FOOT_MOVES = Pattern(r"\b(?:invert|evert|inversion|eversion|tilt)")
TIBIA, FIBULA = r"\b(?:tibia|shin ?bone)\b", r"\b(?:fibula|calf bone)\b"
GAP = r"(?:gap|hole|opening|aperture|foramen|hiatus|window|deficiency|space|notch)"
AHEAD = {
    **dict.fromkeys(("forward", "for"), "distally"),
    **dict.fromkeys(("backward", "back"), "proximally"),
    **dict.fromkeys(("upward", "up"), "above"),
    **dict.fromkeys(("downward", "down"), "below"),
}
"""Where a bone meets another at which it looks."""
COUNTED = r"(?:bones|tarsals|tarsal bones|metatarsals|metatarsal bones|phalanges|joints|toes|sesamoids|cuneiforms|arches)"
NO_SESAMOIDS = Pattern(
    r"(?P<foot>\bfoot)?,?\s*(?:[(\[,–-]\s*)?\b(?:no|without|excluding|minus|not counting|ignoring|leaving out|leave out"
    r"|disregarding|except(?: for)?|not including|other than|apart from|ohne|sans|discounting|omitting|if you ignore) "
    r"(?:the |any |all )?(?:hallux |accessory )?sesamoids?(?: bones?)?[)\]]?"
    r"|,?\s*(?:[(\[–-]\s*)?\b(?:if |with |when )?(?:the |any |all )?sesamoids?(?: bones?)?(?: are| being| is)? "
    r"(?:left out|aside|apart|excepted|omitted|ignored|excluded|disregarded|left aside|not (?:counted|included))[)\]]?"
)
"""'How many bones in one foot (no sesamoids)'."""
ONE_FOOT = Pattern(r"\b(?:in|of|make up) (?:one|an?|each|every|the)(?: (?:single|human|normal|adult))* foot\b")
JOINED = (
    r"(?:the )?(?P<{}>[\w' -]*?(?:joints?|syndesmosis|articulation|arch(?:es)?(?: of (?:the )?foot)?"
    r"|(?:hind|mid|fore|rear)foot|tarsus|metatarsus|(?:ankle )?mortise|ray|row(?: of (?:the )?tarsals?(?: bones)?)?))"
)
BONE = r"(?:calcaneus|talus|navicular|cuboid|tibia|fibula|femur|(?:medial|lateral|intermediate) cuneiform|(?:\w+ )?metatarsal)"
RETINACULA = {"front": "extensor", "out": "fibular", "lat": "fibular", "inn": "flexor", "med": "flexor", "ins": "flexor"}
MUSCLE_ASKED = (
    r"(?:whose|(?:which|what)(?: \w+)?? (?:muscles?|tendons?)|tendons? (?:of|in|within) (?:which|what)"
    r"|muscle (?:with|having|has|that|which))"
)
OF_EMBEDDING = (
    r"(?:the|this|these|both|two|little|small|constant|hallucal|medial|lateral|of|in|with|within|inside|into|by|on|from|s|is"
    r"|are|be|does|do|can|may|it|its|they|their|that|which|what|whose|name|usually|normally|sometimes|often|muscles?"
    r"|tendons?|substance|hallux|big|great|toe|ball|foot|bones?|ossicle|sesamoid|found|lies?|lying|sits?|set|buried|embedded"
    r"|lodged|located|situated|enclosed?s?|contain(?:s|ed)?|hidden|held|holds?|carr(?:y|ies|ied)|bears?|develop(?:s|ed)?"
    r"|occurs?|has|have|having)"
)
"""What is said of a bone in a tendon, where it is asked of which muscle that is."""
HOLD = forms("hold, keep, bind, strap, retain, restrain, tie, pin, fasten, secure, tether, stop, prevent")
BINDING = r"(?:bind|hold|join|connect|fasten|tether|lash|unit|ti|ty)(?:e?s|e|ing)?|links?|linking"
TENDON_BOUND = (
    r"(?P<what{}>[\w ]*?(?:tendons?|peroneals|peronei))(?P<where{}> (?:behind|at|on|in front of|round|around) [^,:?]+)?"
)


def in_bone_terms(text: str) -> str:
    """Return a text with what it says of bones, joints and ligaments in the terms of the field.

    >>> in_bone_terms("the base of which met is wedged in?")
    'the base of which metatarsal is wedged in?'
    >>> in_bone_terms("Which bone lies between the talus and the cuneiforms?")
    'Which bone articulates with the talus and articulates with the cuneiforms?'
    >>> in_bone_terms("What stops the metatarsal heads from splaying apart?")
    'What holds together the metatarsal heads?'
    """
    text = LATIN.sub(lambda found: f"{IN_FULL[found['short'].lower()]} ", text)
    text = METATARSAL.sub(metatarsal, text)
    if BUMPS.search(text) and not SICK.search(text):
        text = CAN_BE_FELT.sub("", text)
    if FOOT_MOVES.search(text) and "joint" in text.lower():
        text = BELOW_ANKLE.sub("", text)
    text = replaced(text, WORDINGS)
    if "retinacul" in text.lower():
        text = PERONEALS.sub("fibularis longus and fibularis brevis", text)
    return replaced(text, OF_TIES) if TIES.search(text) else text


HOW_MANY = Pattern(r"\b(?:how many|number of|count)\b")
TIES = Pattern(rf"\b(?:{TIE}|ligamentous)\b")
MUSCLES = Pattern(r"\b(?:muscles?|tendons?|nerves?|arter(?:y|ies)|veins?|vessels?)\b")
LIGAMENT = Pattern(r"\bligament(?:s|ous)?\b")
PART_OFF = forms("divide, split, part, wall off, mark off, separate, partition")
PARTS_IT = Pattern(
    rf"^(?=.*\b(?:sept(?:um|a)|membrane|sheet|partition|fascial? (?:layer|sheet|plane|septum))\b).*\b(?:{PART_OFF}|is|lies"
    r"|stands|runs|keeps? apart)\b",
    re.I | re.S,
)
COMPARTMENT = r"(?:the )?[\w ]*?compartment(?: of the leg)?"


def malleolus_of(found: re.Match[str]) -> str:
    """Return the malleolus on the side of the ligament that is spoken of."""
    side = SIDE.search(found.string)
    return found[0] if side is None or MUSCLES.search(found.string) else f"{side_of(side[1])} malleolus"


def supporting(found: re.Match[str]) -> str:
    """Return 'strengthen' of ligaments as 'support'; 'ligamentous support of' asks for those that do."""
    return found[0].lower().replace("strengthen", "support") if found["verb"] else "which ligaments support"


def metatarsal(found: re.Match[str]) -> str:
    """Return 'met' written out: 'first met' as 'first metatarsal'."""
    plural = "s" if (found[2] or found[3] or "").lower() == "s" else ""
    return f"{found[1]} metatarsal{plural}" if found[1] else f"metatarsal{plural}"


def between(found: re.Match[str]) -> str:
    """Return that a bone meets two others: 'the medial and lateral cuneiform' are two."""
    one, other = found["one"], found["other"]
    if re.fullmatch(
        r"(?:the )?(?:medial|lateral|intermediate|middle|first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th|proximal|distal)",
        one,
        re.I,
    ):
        one = f"{one} {re.sub(r'^.* ', '', other).rstrip('s')}"
    return f"{found['bone']} articulates with {one} and articulates with {other}{found['rest']}"


def kept_together(found: re.Match[str]) -> str:
    """Return that something is held together: the place that is told rather than the whole foot."""
    place = re.sub(r"^ (?:at|in|of) ", "", found["rest"] or "")
    return f"holds together {place if place and 'metatars' in place else found['what'] + (found['rest'] or '')}"


BEHIND = Pattern(r"\bbehind\b")
PERONEALS = Pattern(r"\b(?:peroneals|peronei|(?:peroneal|fibular|peroneus|fibularis) (?:muscles?'? )?tendons)\b")


def held_down(found: re.Match[str]) -> str:
    """Return the question which retinaculum holds some tendons down."""
    return f"which retinaculum holds down the {told(found, 'what')}{BEHIND.sub('at', told(found, 'where'))}"


def through_the_gap(found: re.Match[str]) -> str:
    """Return what passes the upper opening of the interosseous membrane: one vessel of those that pierce it."""
    what = re.sub(r"\b(?:what|which) (?:structure|vessel)\b|^what$", "which artery", found["what"], flags=re.I)
    return f"{what} mainly passes through the interosseous membrane of the leg"


def type_chosen(found: re.Match[str]) -> str:
    """Return the question which of two types a joint is, or of which it is where more than two are offered."""
    if found["more"]:
        return f"what type of joint is {found['joint']}"
    return f"is {found['joint']} a {found['one']} or a {found['other']} joint"


def at_its_side(found: re.Match[str]) -> str:
    """Return a landmark at a side of a bone by its adjective: 'the process at the back of the talus'."""
    side = {"back": "posterior", "front": "anterior", "inner": "medial", "outer": "lateral"}
    return f"{side.get(found['side'].lower().split()[0], found['side'].split()[0])} {found['what']} of"


def sheath_shared(found: re.Match[str]) -> str:
    """Return the common sheath by its name, where the outer side of the ankle is spoken of."""
    return "run in the common tendon sheath of the fibularis muscles" if OUTER_ANKLE.search(found.string) else found[0]


def joint_named(found: re.Match[str]) -> str:
    """Return the syndesmosis as the joint that it is, where its type is not asked for."""
    return found[0] if ASKS_TYPE.search(found.string) else "the distal tibiofibular joint"


WITHOUT_SESAMOIDS = Pattern(rf"^.*\bbones\b.*(?:{NO_SESAMOIDS.text}).*$", re.I | re.S)


def without_sesamoids(found: re.Match[str]) -> str:
    """Return the question how many bones a foot has, without its sesamoids, where no more is asked."""
    rest = ONE_FOOT.sub("in the foot", NO_SESAMOIDS.sub(lambda one: one["foot"] or "", found[0]))
    return f"{rest.strip(' ?.,')}, without sesamoids" if HOW_MANY.search(rest) else found[0]


OF_TIES: Wordings = (
    wording(
        rf"^(?:by|with|in) (?:which|what) test is (?P<what>(?:the )?[\w ]*?{TIE}) (?:\w+ly )?(?:examined|tested|checked|assessed"
        rf"|stressed|evaluated)\W*$|^how (?:is|are) (?P<what2>(?:the )?[\w ]*?{TIE}) (?:\w+ly )?(?:examined|tested|checked"
        r"|assessed|stressed|evaluated)(?: clinically)?\W*$",
        "which test tests for {what}",
    ),
    wording(
        rf"^(?P<asks>(?:which|what) (?:movement|motion)s? (?:of the \w+ )?)puts? (?P<what>(?:the )?[\w ]*?{TIE}) (?:on (?:the )?"
        r"stretch|under (?:tension|strain|stress|load)|on (?:the )?tension)\W*$",
        "{asks}tightens {what}",
    ),
    wording(
        r"\b(?:excessive|undue|abnormal|extreme|too much|over-?) ?(?=(?:ankle |foot )?(?:inversion|eversion|dorsiflexion"
        r"|plantar ?flexion|abduction|external rotation))",
        "",
    ),
    wording(r"\b(?:the )?(?:distal|lower|lower ends? of (?:the )?) (?=tibia and (?:the )?fibula)", "the "),
    wording(
        rf"\b{forms('fan out, radiate, spring, arise, spread out, spread, start, come, hang, begin')} (?:down )?from (?:the "
        r")?(?:(?:apex|tip|front|back) of the )?(?=(?:(?:medial|lateral) malleol|calcaneus|heel bone|talus|navicular|cuboid"
        r"|tibia|fibula|sustentaculum|head of|neck of))",
        unless(MUSCLES, "is attached to the "),
    ),
    # A ligament goes to a bone to which it is attached.
    wording(
        r"\breach(?:es)? (?:the )?(?=calcaneus|talus|navicular|cuboid|tibia|fibula|malleol|fifth|first)"
        rf"|\b{forms('go, run, pass, insert, end, reach, extend, stretch, lead, head')} (?:down |up |forwards? |across |over "
        r"|out |on |from above )*(?:to|into|onto|on|as far as) (?=(?:the |its |which |what )?(?:bones?\b|tarsal|base|head"
        r"|calcaneus|heel|talus|navicular|cuboid|tibia|fibula|metatarsal|(?:(?:medial|lateral|intermediate) )?(?:cuneiform"
        rf"|malleol)|sustentaculum|{NTH}|proximal phalan|neck))",
        unless(MUSCLES, "is attached to "),
    ),
    wording(
        r"\b(?:in|on|at|along|under|beneath) (?:the |your )?(?:sole|plantar (?:side|surface|aspect))(?: of (?:the )?foot)?\b",
        where(LIGAMENT, "plantarly"),
    ),
    (MALLEOLUS, malleolus_of),
    wording(r"\b(?:opposes|counteracts)(?= )", where(LIGAMENT, "resists")),
    wording(r"\b(?P<verb>strengthen(?:s|ed|ing)?)\b|\bligamentous support (?:of|for|to)\b", where(LIGAMENT, supporting)),
    (MIDDLE, where(LIGAMENT, "interosseously")),
    wording(
        r"\b(?:the )?(?:superficial|deep) (?:(?:muscles?|flexors?|group|layer|part|calf|posterior compartment) )?"
        r"(?:from|and) (?:the )?(?:deep|superficial) (?:(?:calf |posterior )?muscles|(?:muscle )?groups?|layers?|flexors?"
        r"|(?:(?:posterior|flexor) )?compartments?)(?: (?:of|in) the (?:calf|leg|back of the leg))?",
        where(PARTS_IT, "the superficial posterior compartment of the leg and the deep posterior compartment of the leg"),
    ),
    wording(
        rf"\b({'|'.join(sorted(COMPARTMENT_OF, key=len, reverse=True))})(?: of the (?:calf|leg|shin))?\b",
        where(PARTS_IT, lambda found: COMPARTMENT_OF[found[1].lower()]),
    ),
    wording(
        rf"\b{PART_OFF} (?:off )?({COMPARTMENT}) (?:from|and|off) ({COMPARTMENT})\b", where(PARTS_IT, "lies between {1} and {2}")
    ),
)
"""Wordings of ligaments and sheets: their ends, their place, their sides and what they part."""
KNEE = Pattern(r"\b(?:knee|lcl|mcl|femur|femoral|epicondyle|genu\w*)\b")
SHEET = r"(?:aponeurosis|membrane|fascia|septum|retinacul(?:um|a))"
TIED = rf"(?P<what>(?:the )?(?!(?:which|what|how)\b)[\w -]*?(?:ligaments?|{SHEET})(?: of (?:the )?(?:leg|foot|ankle|sole|knee))?)"
SHEETED = rf"(?P<what>(?:the )?(?!(?:which|what|how)\b)[\w -]*?{SHEET}(?: of (?:the )?(?:leg|foot|ankle|sole))?)"
OF_ONE: Wordings = (
    # 'Where does the interosseous membrane attach' asks for its bones, not for the muscles that arise from it.
    wording(
        rf"^(?:(?:to )?(?:where|what|which structures) (?:does|do|is|are) {SHEETED} (?:attach(?:ed)?|fixed|anchored)(?: to)?"
        rf"|(?:what are |name |list |give )?(?:the )?attachments of {SHEETED.replace('what>', 'what2>')}"
        rf"|{SHEETED.replace('what>', 'what3>')}\s*[:–-]\s*(?:its |the )?attachments?)\W*$",
        "what does {what} connect",
    ),
    wording(
        r"^(?:from where to where|between wh(?:at|ich)(?: (?:two )?(?:structures|points|bony points|landmarks))?) (?:does|do) "
        r"(?:the )?(?P<what>[\w ]*retinacul(?:um|a)(?: of (?:the )?\w+)?) (?:run|extend|stretch|span|pass|go)\W*$",
        "to which bony points is the {what} attached",
    ),
    wording(
        r"^(?:(?:which|what) (?:tarsal )?bone['’]s sustentaculum\b[^?]*|(?:the )?sustentaculum (?:tali )?of (?:which|what)"
        r" (?:tarsal )?bone\b[^?]*)\W*$",
        "the sustentaculum tali is part of which bone",
    ),
    wording(rf"^{TIED} (?:extends|stretches|runs|goes|passes|spans) from\W*$", "from where to where does {what} run"),
    wording(rf"^{TIED} (?:inserts?|is inserted) (?:on|in|into|to|onto) (?:which|what) bones?\W*$", "where does {what} insert"),
    wording(
        rf"^{TIED} (?:is (?:made(?: up)?|composed|built|formed) of|consists of|comprises)"
        r"(?: (?:which|what)(?: \w+)? (?:parts|bands|components|portions|ligaments))?\W*$"
        rf"|^(?:(?:name|list|what are) )?(?:the )?(?:parts|bands|components|portions) (?:making up|that make up|forming|composing"
        rf"|constituting|which make up) {TIED.replace('what>', 'what2>')}(?: are)?\W*$",
        "what are the parts of {what}",
    ),
    wording(
        rf"^(?:(?:which|what) joint does {TIED} (?:support|stabili[sz]e|belong to|reinforce|strengthen|hold together|act on)"
        rf"|{TIED.replace('what>', 'what2>')} (?:is (?:a|an|the|one of the) (?:\w+ )?ligaments? of|supports|stabili[sz]es"
        r"|reinforces|strengthens|belongs to) (?:which|what) joint)\W*$",
        "which joints does {what} support",
    ),
    # How a ligament is torn is by which movement.
    wording(
        rf"^(?:how (?:is|does|do|are|can) {TIED} (?:usually |commonly |typically |most often |mostly |be |get )*"
        r"(?:injured|torn|damaged|sprained|ruptured|hurt|tear)"
        rf"|(?:what|which) mechanism(?: of injury)? (?:usually |commonly |typically )?(?:injures|tears|damages|sprains|ruptures) "
        rf"{TIED.replace('what>', 'what2>')}"
        rf"|(?:what is |name )?(?:the )?(?:usual |common |typical )?(?:mechanism of (?:injury|tearing|rupture)|injury mechanism)"
        rf" (?:of|to|for) {TIED.replace('what>', 'what3>')}"
        rf"|excessive (?:what|which movement) (?:injures|tears|damages|sprains|ruptures) {TIED.replace('what>', 'what4>')}"
        rf"|{TIED.replace('what>', 'what5>')}\s*[:–-]\s*(?:its |the )?(?:mechanism of injury|injury mechanism))\W*$",
        "which movement injures {what}",
    ),
    wording(
        rf"^{TIED}\s*[:–-]\s*(?:the )?structures? (?:(?:that )?(?:pass|run|lie)(?:ing|s)?|running|lying)? ?(?:deep|under"
        r"|beneath|below)"
        r"(?: to it| it)?\W*$",
        "what passes deep to {what}",
    ),
    wording(
        rf"^{TIED} (?:prevents|stops) (?:the )?bow-?stringing of (?P<which>which|what) tendons\W*$",
        "{which} tendons pass under {what}",
    ),
    wording(
        rf"^(?:what is {TIED} a (?:thickening|thickened part|specialization|condensation) of"
        rf"|{TIED.replace('what>', 'what2>')} is a (?:thickening|thickened part|specialization|condensation) of(?: which fascia"
        r"| what)?)\W*$",
        "of which fascia is {what} part",
    ),
    wording(
        r"^(?P<what>(?:the )?(?!(?:which|what|how)\b)[\w ]+?) (?:is|are|forms?|makes?)(?: a)? part of (?:which|what) arch(?:es)?"
        r"(?: of the foot)?\W*$",
        "which arches does {what} belong to",
    ),
    wording(
        rf"^{JOINED.format('what')} is (?:the |an )?(?:joint|articulation|junction|union)(?: formed)? (?:of|between|by)(?:"
        r" the)?\W*$",
        "which bones form {what}",
    ),
    wording(
        rf"^(?P<bone>(?:the )?[\w ]*?{BONE}|(?:the )?[\w ]*?phalanx[\w ]*?)\s*[:–-]\s*(?:its |the )?(?:muscle attachments?"
        r"|attached muscles|muscular attachments|attachments of muscles)\W*$",
        "which muscles attach to the {bone}",
    ),
    wording(
        r"^(?P<joint>(?:the )?[\w ]+? joints?(?: of (?:the )?[\w ]+?)?)\s*[:–-]\s*(?:its |the )?muscles? (?:acting(?: on it)?"
        r"|that move it)\W*$",
        "which muscles act on {joint}",
    ),
    wording(
        r"^(?P<what>(?:the )?(?!(?:which|what|how)\b)[\w ]*?(?:malleolus|process|tubercle|tuberosity|trochlea|sustentaculum"
        r" tali|condyle"
        r"|groove|facet|sulcus|head|line|notch|eminence)(?: of [\w ]+?)?) (?:belongs to|(?:is|forms) (?:an? |the )?(?:[\w-]+ )?"
        r"(?:part|feature|projection|landmark|shelf|ledge|end|tip|extremity|process|outgrowth|bump|surface|prominence)"
        r" of|is (?:found|located|situated) on)(?: the| which bone| what bone)?\W*$",
        "{what} is part of which bone",
    ),
    wording(
        r"^(?P<which>which|name|list|what are)(?: the)? retinacula (?:are |lie )?(?:of|at|around|in|about) (?:the )?(?:ankle"
        r"|foot)(?: joint)?\W*$",
        "which retinacula are there",
    ),
    wording(
        r"\b(?P<side>lateral|medial|fibular|tibial) collateral ligaments?\b(?! of)",
        lambda found: found[0] if KNEE.search(found.string) else f"{found[0]} of the ankle",
    ),
    wording(
        r"\b(?P<what>what is|what's|give|state|name) (?:the )?(?:lay|common|everyday|popular|colloquial|familiar|ordinary"
        r"|layman's"
        r"|plain English|English) (?:names?|terms?|words?) (?:for|of)\b",
        "what is another name for",
    ),
    # 'Which bones are at the two ends of the spring ligament', 'the bifurcate ligament is slung between'.
    wording(
        rf"^(?:(?:which|what)(?: two)? bones? (?:is|are|lies?|sits?|stands?|do you find) at (?:the |each "
        r"|either )?(?:two |both )?"
        rf"(?:bony )?ends? of {TIED}|(?:the )?(?:two )?(?:bony )?ends of {TIED.replace('what>', 'what2>')} are"
        rf"|{TIED.replace('what>', 'what3>')} (?:is )?(?:slung|slings|strung|hung|spans?|reaches"
        r"|stretche[ds]|lies|runs|extends|passes|fastened|held) between(?: the(?: two)?(?: bones)?| which bones| what)?)\W*$",
        "which bones does {what} connect",
    ),
    # 'From the calcaneus the bifurcate ligament forks to reach which bones', 'medial longitudinal arch - bony components'.
    wording(
        rf"^from (?P<one>(?:the )?[\w ]{{3,30}}?),? {TIED.replace('(?P<what>(?:the )?', '(?P<what>the ')} [a-z]+s(?: \w+)?? "
        r"(?:to (?:reach|join|meet|gain|grip|insert on|end on|attach to)|to|into|onto|on) (?P<which>(?:which"
        r"|what)(?: two)? bones?)\W*$",
        "where does {what} insert",
    ),
    wording(
        r"^(?P<what>(?!.*\b(?:which|what)\b)[^?:,]{3,50}?(?:arch|ray|joint|column|mortise|row|syndesmosis|hindfoot|midfoot"
        r"|forefoot))"
        r"\s*[:,–-]+\s*(?:its |the )?(?:bony|skeletal) (?:components?|constituents?|elements?|parts|members|make-?up)\W*$",
        "which bones make up the {what}",
    ),
    wording(
        r"\b(?:bridges|covers|roofs|closes|spans)(?: over)? (?P<what>(?:the )?[\w ]*?groove(?: of [\w ]+?)?) (?:and "
        r"|,? )(?:so |thus )?"
        r"(?:turns|converts|makes|transforms) it (?:in)?to (?P<to>an? (?:osseofibrous |fibro-osseous |bony )?(?:tunnel|canal))\b",
        "converts {what} into {to}",
    ),
    # 'The calcaneofibular ligament is fixed to the fibula and which other bone'.
    wording(
        rf"^{TIED} (?:is )?(?:fixed|attached|anchored|attaches|fastened|bound|tied|goes|joins|connects|links|ties"
        r"|runs) (?:to |from )"
        r"?(?P<one>(?:the )?[\w ]+?) (?:and|to|with) (?:which|what) other (?P<kind>bone|tarsal(?: bone)?)\W*$",
        "{what} ties {one} to which {kind}",
    ),
    wording(
        rf"^{TIED} (?:ties|binds|joins|connects|links|anchors|fastens|straps|holds|unites|tethers) (?:the )?(?:medial "
        r"|intermediate |lateral )?(?:cuneiform|cuboid|calcaneus|talus|fibula) to (?:which"
        r"|what) (?P<kind>metatarsal(?: base)?)\W*$",
        "{what} is attached to which {kind}",
    ),
    wording(
        rf"^{TIED} (?:splits?(?: up)?|divides?|breaks up|separates?|fans out) into how many (?P<parts>\w+)\W*$",
        "how many {parts} does {what} have",
    ),
)
"""Wordings that ask one thing of one ligament, sheet, bone or joint."""
IS_PART_OF_JOINT = wording(
    rf"^(?:is|are) (?P<bone>(?:the )?(?:(?!which|what)[\w-]+ ){{0,4}}?(?:{BONE}s?|(?:medial|lateral) malleolus|phalanx"
    rf"|sesamoids?)) "
    r"(?:a |one )?parts? of (?P<joint>(?:the )?[\w -]*?(?:joints?|articulations?|syndesmosis))(?: complex)?(?: of the (?:foot"
    r"|ankle))?\W*$",
    "does {bone} take part in {joint}",
)
"""'Is the cuboid part of the tarsometatarsal joints': of bones it is asked whether they meet there."""
JOINT_ASKED = Pattern(
    r"^(?=.*\b(?:heads|bases)\b.*\band\b)(?:\W*(?:(?:which|what|name the|the) )?(?:joints?|articulations?)\b"
    r"|.*\b(?:which|what) (?:joints?|articulations?)\b)"
)
JOINT_FORMED = wording(
    r"\b(?:the )?(?:heads|bases) of (?:the )?(?P<bones>(?:proximal |middle |distal )?(?:phalanges|metatarsals))\b"
    r"|\b(?:the )?metatarsal (?:heads|bases)\b",
    where(JOINT_ASKED, lambda found: f"the {found['bones'] or 'metatarsals'}"),
)
"""'The joint formed by the heads of the metatarsals and the proximal phalanges'."""
BONES_HELD = wording(
    rf"\b(?P<bones>bones|tarsals|metatarsals)(?: that| which)?(?: are)? (?:held|gripped|strapped|moored|pinned|fastened|anchored)"
    rf"(?: together)? by (?=(?:the )?(?:[\w-]+ ){{0,3}}?{TIE}\b)",
    "{bones} joined by ",
)
"""'Name the bones held by the long plantar ligament'."""
IS_TEST = Pattern(r"\b(?:(?<!under )tests?|drawer|tilt|lachman)\b(?! (?:the|a)\b)")
SESAMOIDS = r"(?:the |my |those )?[^?:,]*?\b(?:sesamoids?|(?:little|small|tiny|pea sized) (?:round )?bones)\b[^?:,]*?"
WORDINGS: Wordings = (
    # 'What are the two little round bones under the ball of the big toe sitting in?': a sesamoid lies in a tendon.
    wording(
        rf"^(?:in(?:side)? )?what (?:are|do|is|does) (?P<what>{SESAMOIDS}) (?:lying|sitting|sit|lie|embedded|buried|encased|set"
        r"|held|hidden|found|contained)(?: in(?:side)?(?: of)?| within)?\W*$"
        rf"|^(?P<what2>{SESAMOIDS}) (?:are|is|lie|lies|sit|sits)(?: embedded| buried| encased| set| hidden| found| contained)? "
        r"(?:in(?:side)?|within) (?:what|which structure)\W*$",
        lambda found: f"in which tendon do {found['what'] or found['what2']} lie",
    ),
    # 'The bone that receives the head of the talus' meets it.
    wording(
        r"\b(?P<bone>bone(?: that| which)?) (?:receives|takes|lodges|houses|cups|embraces|accommodates) (?:the )?"
        r"(?P<part>(?:(?:rounded|round) )?head of (?:the )?talus|talar head)\b(?: in front)?",
        "{bone} articulates with the head of the talus",
    ),
    # What lies between the skin and a tendon lies superficial to it.
    wording(
        r"\b(?P<bursa>bursae?) (?:(?:lies?|is|are|sits?|is found|is situated) )?between (?:the )?skin and (?=the |\w)",
        "{bursa} is superficial to ",
    ),
    # 'Which bone carries the sustentaculum tali': what is part of it, and does not rest on it.
    wording(
        r"^\W*(?:which|what) (?:tarsal )?bone (?:carries|bears|possesses|has) the (?P<part>sustentaculum tali|(?:[\w-]+ ){0,4}?"
        r"(?:tubercle|tuberosity|process|trochlea|malleolus|facet|sulcus|condyle|crest)(?: for [\w -]+)?)\W*$",
        "of which bone is the {part} a part?",
    ),
    JOINT_FORMED,
    BONES_HELD,
    IS_PART_OF_JOINT,
    *OF_ONE,
    # 'With which bones does the navicular take part in a joint'.
    wording(
        r"^(?:with|to) (?:which|what)(?P<other> other)?(?P<bones> (?:\w+ )?bones?| tarsals?| metatarsals?)? (?:is|are|does|do) "
        r"(?P<what>(?:the )?[\w ]+?) (?:take part in|enter into|form|make|share|have|in|in contact at"
        r"|connected by)(?: an?| any)? "
        r"(?:joint|articulation)s?\W*$",
        lambda found: f"which{found['bones'] or ' bones'} articulate with {found['what']}",
    ),
    # 'Which bones lie on either side of the intermediate cuneiform', 'what bones are next to the cuboid'.
    wording(
        r"^(?P<which>which|what|name the|the)(?: two)? (?P<bone>(?:tarsal )?bone|tarsal|cuneiform|metatarsal)s? (?:that |which )?"
        r"(?:is |are |lies? |sits? |stands? |lying |found |situated |located )*(?:(?:on |to |at )?(?:either|each|both) "
        r"(?:sides?|ends?) of|next to|beside|alongside) (?=(?:the )?(?:talus|calcaneus|navicular|cuboid|(?:medial |lateral "
        r"|intermediate )?cuneiform|[\w ]*joint)\W*$)",
        lambda found: f"which {found['bone']}s {'form' if found.string.strip(' ?.').endswith('joint') else 'articulate with'} ",
    ),
    wording(
        r"^(?P<which>which|what|name the|the)(?: two)? bones (?:that |which )?(?:grip|clasp|embrace|hug|straddle"
        r"|cradle|clamp|hold"
        r"|enclose|cup|grasp|house|lodge)s? (?:the )?(?:body of the |trochlea of the |dome of the )?talus"
        r"(?: (?:on (?:either|each|both) sides?|at the ankle|from above|between them|like a \w+))*\W*$"
        r"|^(?:the )?(?:two )?bones (?:that |by which |between which )?the talus is (?:gripped|clasped|embraced|hugged|cradled"
        r"|clamped|held|grasped|housed|lodged)(?: by| between)?\W*$",
        "which bones form the ankle mortise",
    ),
    wording(r"\b(?P<joint>joint|articulation|syndesmosis) (?:brings?|pulls?|puts?|fits?) together\b", "{joint} joins"),
    wording(
        r"\b(?:junction|meeting[- ]place|meeting point) (?:of|between) (?=(?:the )?(?:two )?(?:"
        rf"{BONE[3:-1]}|[\w ]*phalan(?:x|ges)|metatarsals|cuneiforms)\b)",
        "joint between ",
    ),
    wording(
        r"^(?:which|what) joint (?:is |lies |sits |there |found |located |situated |exists )+between (?:a |the "
        r"|each |any |every )?"
        r"metatarsals?(?: heads?| bones?)? and (?:a |the |its |their )?(?:proximal |base of the proximal )?phalan(?:x|ges)\W*$",
        "what are the metatarsophalangeal joints",
    ),
    wording(
        r"^(?P<which>which|what) joint (?:is |lies |sits |there |found |located |situated "
        r"|exists )+between the (?:two )?phalanges "
        r"of the (?P<toe>big toe|hallux|great toe)\W*$",
        "what is the interphalangeal joint of the {toe}",
    ),
    wording(
        r"^where (?:in|within) the (?P<where>foot|ankle|leg) (?:is|are|do you find|will you find|can you find)(?: there)? (?:an? "
        r"|the )?(?P<type>\w+|ball[- ]and[- ]socket) joints?\W*$|^(?:an? )?examples? of (?:an? )?(?P<type2>\w+"
        r"|ball[- ]and[- ]socket) joints? (?:in|of) the (?P<where2>foot|ankle|leg)(?: is| are)?\W*$"
        r"|^name (?:an?|one|any) (?P<type3>\w+|ball[- ]and[- ]socket) joints? (?:in|of) the (?P<where3>foot|ankle|leg)\W*$",
        "which joints of the {where} are {type} joints",
    ),
    wording(
        r"\b(?:is |are )?(?P<how>tied|bound|joined|held|connected|linked|fastened|lashed|strapped|anchored|fixed) (?:on )?to "
        r"(?:each other|one another)\b",
        lambda found: f"{found[0].split()[0] + ' ' if ' ' in found[0].split(found['how'])[0] else ''}held together",
    ),
    wording(r"\bgo(?:es)? (?:in)?to mak(?:e|ing) up\b", "make up"),
    wording(r"^(?P<what>(?:the )?[\w ]+?s) number how many\W*$", "how many {what} are there"),
    # 'The anterior drawer stresses the', 'which ligament is under test in the talar tilt'.
    wording(
        rf"\b{forms('stress, challenge, examine, check, probe, evaluate, assess')}(?: (?:(?:the )?(?:integrity|stability|laxity"
        r"|soundness) of )?(?=the|which|what|atfl|cfl|ptfl|\w+ ligament)|(?=\W*$))"
        r"|\bis (?:a |the )?tests? (?:of|for) the (?:integrity|stability|laxity|soundness) of "
        r"|\bis (?:under|put to the) test (?=(?:in|by) )",
        where(IS_TEST, "tests for "),
    ),
    wording(r"\btests? (?:is|are) (?:done|performed|carried out|made|used|meant) (?:for|on|of) ", "test tests for "),
    # 'Lover's fracture is a break of the', 'a pilon fracture involves which bone'.
    wording(
        r"^(?:an? |the )?(?P<what>[\w'’ ]+? fracture) (?:is an? (?:break|fracture|crack|injury) (?:of|in|through)(?: the"
        r"| which bone| what bone)?|(?:involves|affects|concerns|hits) (?:which|what)(?: foot)? bone)\W*$",
        "which bone does the {what} break",
    ),
    wording(
        r"\b(?P<asks>what|which (?:ligament|tendon|bone|structure|joint)) (?:gives? way|gives? out|goes|fails) (?=(?:first "
        r")?in (?:an? |the )?(?:[\w ]*?(?:sprain|fracture|rupture|injury)|turf toe)\W*$)",
        "{asks} is injured ",
    ),
    # 'The metatarsals borne by the cuboid are', 'looks forward at', 'is capped by'.
    wording(
        r"^(?P<which>which|what|name the) (?P<bone>(?:tarsal )?bone|tarsal|cuneiform) (?:that )?(?:looks|faces|points) "
        r"(?P<way>forwards?|backwards?) (?:at|to|towards?|on) (?=(?:the )?[\w ]+\W*$)",
        lambda found: f"which {found['bone']} articulates {'proxim' if 'forw' in found['way'] else 'dist'}ally with ",
    ),
    wording(
        r"\b(?:(?:looks?|faces?|points?) (?P<way>forwards?|backwards?|back|up|upwards?|down|downwards?) (?:at|to|towards?|on) "
        r"(?=(?:which |what )(?:\w+ )?(?:bones?|tarsals?|metatarsals?|cuneiforms?"
        r")\b))",
        lambda found: f"articulates {AHEAD[found['way'].lower().removesuffix('s').removesuffix('ward')]} with ",
    ),
    wording(
        r"\b(?:is |are )?(?:capped|topped|crowned|surmounted|fronted)(?: in front| above| below| distally| proximally)? by "
        r"|\b(?:caps|fits (?:over|on to|onto)|fronts) (?=(?:the )?(?:head of (?:the )?talus|talar head|talus|calcaneus"
        r"|cuboid|navicular)\b)",
        "articulates with ",
    ),
    wording(
        r"\b(?P<bones>(?:metatarsal|bone|cuneiform|tarsal)s?) (?:(?:that|which) )?(?:are |is )?borne by (?:the )?(?P<what>cuboid"
        r"|talus|calcaneus|navicular|(?:\w+ )?cuneiform)\b",
        "{bones} articulating with the {what}",
    ),
    wording(
        r"^(?:what|which structure|which band|which tissue|name what|who) (?:underlies and )?(?:(?:supports?|props? up|holds? up"
        r"|underpins|cradles|carries|slings|sustains|bears)) (?:the )?(?:head of (?:the )?talus|talar head)(?: from (?:below"
        r"|beneath|underneath))?\W*$",
        "which ligament supports the head of the talus",
    ),
    # 'Which projection of the calcaneus holds up the talus'.
    wording(
        r"^(?P<which>which|what) (?:bony )?(?:part|projection|process|feature|shelf|ledge|portion|bit|prominence) of the "
        r"(?P<bone>calcaneus|heel bone|talus|navicular|cuboid) (?:that )?(?:supports?|carries|carry|holds up|hold up|bears?"
        r"|props up|underpins|sustains|upholds) ",
        "{which} landmark of the {bone} supports ",
    ),
    wording(
        r"^between (?:the )?(?P<one>[\w ]+?) and (?:the )?(?P<other>[\w ]+?) (?:lies|is|sits|is found|you find|comes)"
        r"(?: the| which bone| what bone)\W*$",
        "which bone articulates with {one} and articulates with {other}",
    ),
    wording(
        r"^(?:the )?([\w -]+?)\s*[:,–-]\s*(?:its |list (?:the |its )?)?(?:articulations"
        r"|(?:(?:which |what )?bones (?:that )?)?it (?:meets|touches|articulates with)(?: which bones)?)\W*$"
        r"|^(?:the |all |list (?:the )?)*(?:articulations|(?:bony|articular|articulating) (?:neighbou?rs|partners)) of "
        r"(?:the )?((?!.*\bjoint)[\w -]+?)(?:\s*[:,–-]+\s*(?:which|what) (?:other )?bones)?\W*$",
        lambda found: f"which bones articulate with {found[1] or found[2]}",
    ),
    # 'Bony components of the ankle joint', 'the ankle joint is the articulation between which bones'.
    wording(
        r"^(?:(?:name |list |give )?(?:the )?(?:articular|articulating|bony|constituent|component|osseous|skeletal) "
        rf"(?:partners|components|bones|constituents|elements|members|parts) (?:in|of|at) {JOINED.format('one')}"
        rf"|{JOINED.format('two')} is (?:the |an )?(?:joint|articulation|junction|union) (?:of|between|uniting) "
        r"(?:which|what)(?: two)? bones|(?:which|what) bones are (?:united|linked|coupled|brought together|in contact) "
        rf"(?:at|in|by) {JOINED.format('three')}|(?:which|what) bones does {JOINED.format('four')} (?:contain|include"
        rf"|comprise|encompass)|{JOINED.format('five')} (?:is|are) (?:formed|made(?: up)?|composed|built) (?:by|of|from)\s*"
        rf"(?:\.{{2,}}|…|_+)|(?:the )?skeleton of {JOINED.format('six')})\W*$",
        lambda found: f"which bones form the {next(filter(None, found.groups()))}",
    ),
    wording(
        r"^(?P<lead>(?:what are|name|list|give|state) )?(?:the )?(?:main |chief |bony )?(?:features|prominences"
        rf"|projections) (?:of|on) (?=(?:the )?{BONE}\W*$)",
        "{lead}landmarks of ",
    ),
    wording(
        r"^(?:in which (?P<one>tarsal(?: bone)?) does ossification (?:begin|start)(?: first)?|ossification (?:begins|starts)"
        r"(?: first)? in which (?P<two>tarsal(?: bone)?)|(?:which|what) (?:foot )?bone(?: of the foot)? ossifies "
        r"(?P<when>first|last) (?:among|of|out of) (?:all )?(?:the )?(?P<three>tarsal)s?(?: bones)?)\W*$",
        lambda found: f"which {found['one'] or found['two'] or found['three']} ossifies {found['when'] or 'first'}",
    ),
    wording(
        r"\b(?:to )?(?:begin|start|undergo|show|commence)s? (?:to )?(?:ossif(?:ication|ying|y)|its ossification)"
        r"(?: in (?:the )?(?:fetus|foetus|embryo|womb|utero))?",
        lambda found: "to ossify" if found[0].lower().startswith("to ") else "ossifies",
    ),
    # 'Which metatarsal base is wedged in between the cuneiforms'.
    wording(
        r"\b(?P<which>which|what) metatarsal(?: base)? (?:is |lies |sits |fits )?(?:wedged|locked|keyed|slotted|sandwiched)"
        r"(?: in)?(?: deepest| deep)?(?: in)? between (?P<who>the (?:three )?cuneiforms)?",
        lambda found: f"{found['which']} metatarsal lies between {'the medial and lateral cuneiforms' if found['who'] else ''}",
    ),
    wording(
        r"\b(?:the )?(head|base|shaft|neck)s of (?:all |the )*(?:five |lesser |5 )?metatarsals\b",
        lambda found: f"the metatarsal {found[1].lower()}s",
    ),
    wording(
        r"\b(?P<what>retinacul(?:a|um)) (?:found |lying |situated )?(?:on|at|in|of) the (?P<side>front|outer side"
        r"|lateral side|outside|inner side|medial side|inside) of (?:the )?ankle\b",
        lambda found: f"{RETINACULA.get(found['side'].lower(), RETINACULA.get(found['side'][:3].lower()))} {found['what']}",
    ),
    wording(r"\b(?:muscular or tendinous|muscles? or tendons?|tendinous or muscular|tendon or muscle) (?=attach)", "muscle "),
    wording(r"^(which|what) other (bones|joints|tarsals)\b(?= (?:does|do|has|is|are) .)", "{1} {2}"),
    wording(
        r"\b(?:form(?:s|ing)?|makes?|making|act(?:s|ing)? as|serves? as|functions? as|provides?|constitutes?"
        r"|works? as) (?:the |a |its )?keystone\b",
        "is the keystone",
    ),
    wording(r"\b(?:highest point|summit|apex|crown) of (?=the medial (?:longitudinal )?arch\b)", "keystone of "),
    wording(
        r"^(?:the )?(?:highest point|summit|apex|crown|keystone) of (?P<arch>the (?:medial |lateral )?(?:longitudinal )?arch)"
        r"(?: of the foot)? is (?:formed|made|provided|occupied|taken) by(?: the| which bone| what)?\W*$",
        "which bone is the keystone of {arch}",
    ),
    wording(
        r"^whose part is (?P<what>(?:the )?[\w -]+?)\W*$|^(?P<what2>(?:the )?[\w -]+?) is an? (?:bony )?"
        r"(?:landmark|feature) of (?:which|what) bone\W*$",
        "of which bone is {what} a part",
    ),
    # 'The bones supporting the lateral arch' are those of which it is made.
    wording(
        r"\bbones(?: (?:that|which))? (?:support|hold up|uphold|prop up|carry|supporting|holding up|upholding|propping up"
        r"|carrying) (?=(?:the |each )?(?:[\w-]+ ){0,2}arch\b)",
        "bones forming ",
    ),
    # 'Binds the peroneal tendons behind the lateral malleolus', 'tibialis anterior tendon: retinaculum'.
    wording(
        rf"^(?:(?:the )?{TENDON_BOUND.format(2, 2)}\s*[:,–-]+\s*(?:(?:which|what|its|(?:held|bound) by which|under which) "
        r")?retinaculum|(?:(?:name|give|which is|what is) )?(?:the )?retinaculum (?:of|for|over|holding|binding"
        rf"|(?:that|which) (?:binds|holds|covers|keeps))(?: down)? (?:the )?{TENDON_BOUND.format(3, 3)}|{HOLD}(?: down)? "
        rf"(?:the )?{TENDON_BOUND.format(4, 4)}(?: (?:in place|down))?(?:\s*[:,–-]+\s*{WHICH} (?:retinaculum|band"
        rf"|structure))?|(?:the )?{TENDON_BOUND.format(5, 5)} (?:are |is )?(?:bound|held|strapped|tethered|fixed|tied|kept)"
        r"(?: down)?(?: in place)?(?P<where6> (?:to|on|behind|against|at) [\w ]+?)? by(?: the| which retinaculum"
        r"| what)?)\W*$",
        held_down,
    ),
    wording(
        r"\b(os \w+) is (?:an? |the )?(?:small )?(?:extra|accessory|additional|supernumerary|inconstant) (?:bone|ossicle"
        r"|bonelet)(?: (?:found|lying|located|situated))? (?=(?:behind|beside|near|posterior|on|in|at)\b)",
        "{1} lies ",
    ),
    wording(
        r"\b(holds?|ties?|binds?|holding|tying|binding|fastens?|joins?|joining|connects?|connecting) ((?:the )?[\w ]+?) to "
        r"(?:each other|one another)\b",
        "{1} together {2}",
    ),
    wording(
        r"\b(?:prevent(?:s|ing)?|resist(?:s|ing)?|stop(?:s|ping)?|oppos(?:es|ing)|limit(?:s|ing)?|check(?:s|ing)?) (?:the )?"
        r"(?:separation|diastasis|spreading|splaying|parting|widening) of ((?:the )?)",
        "holding together {1}",
    ),
    wording(
        r"\b(supports?|holds? up|props? up|carries|sustains|underpins|cradles) the keystone of the medial "
        r"(?:longitudinal )?arch(?: from below)?\b",
        "{1} the head of the talus",
    ),
    wording(
        r"^do(?:es)? (.+?) (?:give|gives|provide|provides|offer) (?:any )?attachment to (?:any|some) (muscle|tendon"
        r"|ligament)s?\W*$",
        "does {1} have any {2} attached",
    ),
    # 'The flexor retinaculum is attached to' asks to which bones.
    wording(
        r"^((?:the )?[\w -]+?(?:ligament|fascia|aponeurosis|retinaculum|membrane|septum)) (?:is )?(?:attached|fixed|anchored"
        r"|fastened|bound) (?:behind |in front |proximally |distally |above |below |posteriorly )?(?:to|on|onto)\W*$",
        "{1} is attached to which bone",
    ),
    wording(r"^(?:how|what) (?:does|do|would) (?:one|you|we|they) call (?:the )?", "name the "),
    wording(
        rf"^(?:(?:total|number of|the number of|total number of) )?(?P<what>{COUNTED}) (?:per|in each|in a single) "
        rf"foot\b(?P<rest>.*)$|^how many (?P<what2>{COUNTED}) (?:does|do|has) (?:each|one|an?|the|every)(?: single| human"
        r"| normal| adult)* foot (?:contain|include|comprise|hold|possess|consist of|count)\b(?P<rest2>.*)$",
        "how many {what} are in the foot{rest}",
    ),
    wording(
        rf"^how many (?P<what>{COUNTED}) (?:does|do) (?P<whole>(?:the |a |each |every )?[\w ]*?(?:toe|hallux|ray|tarsus|ankle"
        r"|leg)) (?:contain|include|comprise|hold|possess|consist of)\W*$",
        "how many {what} does {whole} have",
    ),
    (WITHOUT_SESAMOIDS, without_sesamoids),
    wording(
        r"\b(?:projects?|reach(?:es)?|extends?|sits?|lies?|goes|descends?|is) (?:further|farther|lower|more) "
        r"(?:down(?:wards?)?|distally|distal|inferiorly|inferior)\b",
        lambda found: "reaches lower" if "malleol" in found.string.lower() else found[0],
    ),
    wording(
        r"\b(?P<what>process|tubercle|border|surface|facet) (?:at|on) (?:the )?(?P<side>back|front|(?:medial|inner) side"
        r"|(?:lateral|outer) side) of(?= (?:the )?(?:talus|tibia|fibula|calcaneus|navicular|cuboid))",
        at_its_side,
    ),
    wording(
        r"\b(?:transmits?|pass(?:es)?|transfers?|hands?|conveys?|gives|sends?|deliver\w*) (?:on )?"
        r"(?:(?:the|its|body|our|some|part of) )*(?:weight|load)s? (?P<way>forwards?|distally|anteriorly|downwards?|down"
        r"|backwards?|posteriorly)(?: on)? (?:to|onto|into)\b",
        "articulates {way} with",
    ),
    # 'Hinge joints of the foot'.
    wording(
        r"^\W*(?:which |list |name |give )?(?:all |the )*(?P<type>hinge|saddle|plane|gliding|condyloid|ellipsoid"
        r"|ball[- ]and[- ]socket|pivot|fibrous) (?:type )?joints (?:of|in|at) (?:the |your )?"
        r"(?P<where>(?:human )?(?:foot|leg|ankle|toes?|tarsus|ankle and foot|foot and ankle))\W*$",
        "which joints of the {where} are {type} joints",
    ),
    # 'The only tarsal bone that meets the leg bones' asks which does.
    wording(
        r"^(?:name |which is |what is |give )?the (?:only|sole|one|single) (?P<bone>tarsal(?: bone)?|metatarsal(?: bone)?"
        r"|cuneiform(?: bone)?|bone of the foot|foot bone|ankle ligament|ligament|joint) "
        r"(?P<rest>(?:that|which|to|with|without|articulating|in|from)\b.*)$",
        lambda found: f"which {found['bone']} {re.sub('^(?:that|which) ', '', found['rest'], flags=re.I)}",
    ),
    wording(
        r"\b(?:at|by|with|on|through) (?:its|their) (?P<end>bases?|proximal ends?|back ends?|heads?|distal ends?"
        r"|front ends?)\b",
        lambda found: "distally" if found["end"].lower().startswith(("head", "distal", "front")) else "proximally",
    ),
    wording(
        r"\b(?P<what>shelf|ledge|knob|peg|beak|wedge|hook|spur|pulley|ridge|groove|wing)-? ?(?:like|shaped) (?:projection"
        r"|process|part|structure|prominence|elevation|outgrowth|thing)s?\b",
        "{what}",
    ),
    wording(
        r"\bsesamoids?(?: bones?)?(?P<are> (?:(?:are|is|count)(?: there)?|(?:do you find|exist))(?: normally| usually"
        r"| constantly)?)?(?: (?:normally |usually |typically )?(?:lies?|sits?|found|located|lying))? (?:under|below|beneath"
        r"|at|in|near) (?:the )?(?:head of (?:the )?(?:first metatarsal|metatarsal (?:one|1|i))|first metatarsal(?: head)?"
        r"|ball of (?:the )?(?:big toe|foot|great toe)|(?:big|great) toe joint|(?:first|1st) (?:mtp|metatarsophalangeal)"
        r"(?: joint)?)\b",
        "sesamoids of the hallux{are}",
    ),
    wording(
        r"\b(?:highest (?:point|part|bone)|summit|apex|crown|top|peak|vertex)(?= (?:of|in) (?:the )?(?:[\w]+ ){0,2}arch)",
        "keystone",
    ),
    wording(
        rf"\b(?:tough |fibrous |strong |thin )*(?:sheet|layer)\b(?: of (?:\w+ )?tissue)?(?=.*{TIBIA}.*{FIBULA})"
        rf"|\bsheet\b(?: of (?:\w+ )?tissue)?(?=.*{FIBULA}.*{TIBIA})",
        lambda found: "membrane" if found.string[: found.start()].strip(" atheTAHE") else "which membrane is",
    ),
    wording(
        r"\b(?:fill(?:s|ing)?|clos(?:es|ing)|bridg(?:es|ing)|spann?(?:s|ing)|occupy(?:ing)?|occupies) (?:up )?the "
        r"(?:gap|space|interval|cleft) between\b",
        "between",
    ),
    wording(
        r"\b(?:takes? any part in|has any (?:part|share) in|have any (?:part|share) in"
        r"|participates? in(?: the formation of)?|enters? into(?: the formation of)?|enters? (?=the (?:ankle|knee))"
        r"|plays? (?:a|any) part in(?: forming)?|helps? (?:to )?form|takes? part in forming"
        r"|contributes? to(?: the formation of)?(?= the (?:ankle|knee|\w+ joint)))",
        lambda found: (
            f"{'takes' if found[0].lower().startswith(('takes', 'participates', 'enters', 'plays')) else 'take'} part in"
        ),
    ),
    wording(
        r"\b(?:sits|lies|is found|stands|is located|is situated|is placed|is) (?:on|at|along) the (lateral|medial|outer"
        r"|inner) (?:side|border|edge|margin|aspect) of the foot(?=\W|$)",
        "is on the {1} side of the foot",
    ),
    wording(
        r"^(?P<what>.+?) (?:passes|pass|goes|runs|leaves [\w ]+?|escapes|travels|comes|slips|enters [\w ]+?"
        rf"|reaches [\w ]+?)? ?(?:through|over|via|by) (?:the |an )?(?:large |oval |wide )*{GAP} (?:at|in|near|above"
        r"|towards?) (?:the )?(?:top|upper (?:end|part|border|margin|edge|limit)|proximal (?:end|part))"
        r"(?: (?:of|in) (?:the )?(?:crural )?)interosseous membrane(?: of the leg)?\W*$",
        through_the_gap,
    ),
    wording(
        rf"^(which (?:artery|vessel)|what(?: artery| vessel)?|name the (?:artery|vessel)) .*?{GAP} (?:at|in|near) (?:the )?"
        r"(?:bottom|lower (?:end|part|border|margin)|distal (?:end|part)) of (?:the )?interosseous "
        r"membrane(?: of the leg)?\W*$",
        "what is the perforating branch of the fibular artery",
    ),
    wording(
        r"\b(anterior|lateral|posterior)( (?:from|and|off) (?:the )?)(anterior|lateral|(?:deep |superficial )?posterior) "
        r"(?:crural )?compartments?(?: of the leg)?(?=\W|$)",
        "{1} compartment of the leg{2}{3} compartment of the leg",
    ),
    wording(
        r"\b(?:turns|converts|makes|transforms|closes|changes) ((?:the )?(?:groove|sulcus|furrow)[\w ]*?) (?:into|in to) "
        r"an? (?:osseofibrous |fibrous |bony )*(?:canal|tunnel|channel)\b",
        lambda found: (
            "makes with the cuboid a tunnel for the tendon of fibularis longus" if "cuboid" in found[1] else f"bridges {found[1]}"
        ),
    ),
    wording(
        r"^((?:which |what |name the |the )?ligament(?: (?:that|which))?) (?:bridg\w+|roof\w*(?: over)?|cover\w*|clos\w+"
        r"|forms? the (?:roof|floor) of|complet\w+|spann?\w*|overl\w+) (?:over )?(?:the )?(?:groove|sulcus|canal|tunnel) "
        r"(?:of|on|in|under) (?:the )?cuboid\b.*$",
        "{1} makes with the cuboid a tunnel for the tendon of fibularis longus",
    ),
    wording(r"\b(?:the )?shafts of (?:the )?(?=tibia|fibula|both|two)", "the "),
    wording(
        r"^(?!\W*(?:is|are|does|do)\b)(.*malleolus),? (?:belonging to|part of|made by|formed by|that belongs to) the "
        r"(?:tibia|fibula)\W*$",
        "{1}",
    ),
    wording(
        rf"^{WHICH} (?:bony |hard )*(?:bump|knob|prominence|lump|process|projection|landmark|point) (?:forms?|makes?|is|gives"
        r"|produces|makes up) (?:the |your )?(?P<side>inner|outer|medial|lateral|inside|outside) "
        r"(?:side of (?:the |your )?)?ankle(?: bone| bump| knob)?\W*$",
        sided("{side} malleolus"),
    ),
    # 'The groove on the underside of the sustentaculum tali carries which tendon'.
    wording(
        r"\b(?P<place>(?:the )?(?:groove|tunnel|sulcus|furrow|canal|hollow)\b[^,:?]*?) "
        r"(?:(?:is |are )?(?:made|meant|there|occupied|filled|worn|produced|cut|formed) (?:for|by)|carries|carry|lodges?"
        r"|houses?|takes?|holds?|transmits?|conducts?|guides?|accommodates?|receives?|gives passage to|is for|serves"
        rf"|harbou?rs?|contains?|conveys?) (?P<what>{WHICH}|the|whose) (?P<kind>tendons?)\b",
        "which {kind} runs in {place}",
    ),
    # 'The fourth and fifth metatarsals share which tarsal bone'.
    wording(
        r"^(?:both )?(?P<two>[^:?,]+? (?:and|&) [^:?,]+?) (?:share|have in common|sit on|rest on|meet|are borne by|abut)"
        rf"(?: the same)? (?P<which>{WHICH}|one) (?:single |common |same )?(?P<bone>tarsal(?: bone)?|bone|cuneiform)\W*$",
        lambda found: (
            f"which {found['bone']} articulates with {' and articulates with '.join(re.split(' (?:and|&) ', found['two']))}"
        ),
    ),
    (BONE_BETWEEN, between),
    # 'Stops the metatarsal heads from splaying' holds them together.
    wording(
        r"\b(?:stops?|blocks?|prevents?|keeps?|hinders?|restrains?|preventing|stopping|keeping|saves?) "
        rf"(?P<what>(?:the )?[\w ]+?) from (?:{APART}|being (?:forced|driven|pushed|prised))"
        r"(?: (?:apart|away from (?:each other|one another)|outwards?|asunder|out|sideways))?"
        r"(?P<rest> (?:at|in|of) [\w ]+)?\b",
        kept_together,
    ),
    # 'What holds the peroneal tendons behind the lateral malleolus' asks which retinaculum does.
    wording(
        rf"\b(?:{WHICH}|name(?: the)?|the) ?(?:structure|band|thing|retinaculum|strap|tissue|fibrous \w+)?"
        rf"(?: (?:that|which))? {HOLD} (?:down )?(?:the )?(?P<what>[\w ]*?(?:tendons?|peroneals|fibularis muscles"
        r"|peronei))\b(?: (?:in(?:to)? (?:place|position|their groove|the groove|its groove|check)|down|firmly|snugly"
        r"|tight(?:ly)?|back|safe))*(?: (?:from )?(?:slipping|sliding|dislocating|subluxing|subluxating|popping out|jumping"
        r"|bowstringing|displacing|lifting)(?: (?:out|forwards?|off|away))*)?(?P<where> (?:of |from )?(?:behind|at|over"
        r"|round|around|against|to|on|in front of) [^,:?]+)?",
        held_down,
    ),
    # 'Os peroneum is found within the tendon of which muscle', 'muscle with the sesamoids of the hallux in its tendon'.
    wording(
        rf"^\W*(?=[^?]*\btendons?\b)(?=[^?]*\b{MUSCLE_ASKED}\b)(?:{OF_EMBEDDING}\W+)*"
        rf"(?:(?P<bone>os (?!{OF_EMBEDDING}\b)\w+|fabella|cyamella|accessory navicular)"
        rf"|sesamoids?)\b(?:\W+{OF_EMBEDDING}\b)*\W*$",
        either(
            "bone", "which muscle's tendon contains the {bone}", "the two sesamoids are embedded in the tendon of which muscle"
        ),
    ),
    # 'Structures deep to the extensor retinaculum, tendons only'.
    wording(
        r"^(?:the )?(?:structures?|things|what|everything|contents) (?P<rest>.+?)[,:;(–-]+ ?(?:the )?(?P<kind>tendons|bones"
        r"|muscles|ligaments|nerves|joints)(?: only| alone| please)\W*$",
        "which {kind} are {rest}",
    ),
    # 'Distal tibiofibular joint: fibrous or synovial?'.
    wording(
        r"^(?P<joint>(?:the )?[\w -]+? (?:joint|syndesmosis|articulation)s?(?: of the \w+(?: \w+)?)?)(?: is(?: it)?"
        r"| are(?: they)?)?\s*[:,–-]?\s*(?:an? )?(?P<one>fibrous|synovial|hinge|saddle|plane|gliding|condyloid|ellipsoid"
        r"|pivot|ball[- ]and[- ]socket)(?: joints?)?(?:,? (?P<more>[\w, -]+?))?,? or (?:an? )?(?P<other>fibrous|synovial"
        r"|hinge|saddle|plane|gliding|condyloid|ellipsoid|pivot|ball[- ]and[- ]socket)(?: joints?)?\W*$",
        type_chosen,
    ),
    # 'The head of the talus is received by the concavity of which bone'.
    wording(
        r"\b(?:is |are )?(?:received|taken up|lodged|cupped|housed|capped|embraced|socketed|seated|cradled|fits?|sits?"
        r"|plugs?|articulates?|turns?) (?:by|in|into|inside|within|with) (?:the )?(?:shallow |deep |proximal |concave "
        r"|articular |oval |posterior )*(?:concavity|hollow|cup|socket|facet|concave surface|surface|articular surface"
        r"|concave facet|back|hollowed face|face) of (?:the )?(?=(?:which|what)\b|\w+\W*$)",
        "articulates with ",
    ),
    wording(
        r"\bcollateral ligaments?(?: complex)? (?:on|at|of) (?:the )?(?P<side>inner|inside|medial|outer|outside|lateral) "
        r"(?:side |aspect )?(?:of )?(?:the )?ankle\b(?: joint)?",
        sided("{side} collateral ligament of the ankle"),
    ),
    wording(
        r"\b(?:shaped (?:like|as) (?:a |an |the )?(?:letter )?['\"]?([XYT])['\"]?(?:[- ]shape)?"
        r"(?: or (?:an? )?['\"]?[XYT]['\"]?)?|([XYT])-? or [XYT][- ]shaped)\b",
        lambda found: f"{(found[1] or found[2]).upper()}-shaped",
    ),
    wording(
        r"\b(?P<way>distal|lower|inferior|proximal|upper|superior) (?:union|junction|connection|joining|articulation|joint) "
        r"(?:of|between) (?:the )?(?:tibia and (?:the )?fibula|fibula and (?:the )?tibia)\b",
        "{way} tibiofibular joint",
    ),
    # 'Ligaments binding the tibia to the fibula just above the ankle'.
    wording(
        rf"\bligaments? (?:that |which )?(?:{BINDING}) (?:together )?(?:the )?(?:(?:lower|distal) ends? of (?:the )?)?"
        r"(?:tibia (?:and|to|with) (?:the )?fibula|fibula (?:and|to|with) (?:the )?tibia)(?: together)? (?:just above (?:the )?"
        r"ankle|distally|inferiorly|at (?:the|their) (?:lower|distal) ends?)(?: joint)?\b",
        "ligaments of the inferior tibiofibular joint",
    ),
    wording(
        r"\b(?:the |(?:tibiofibular|ankle|distal tibiofibular|inferior tibiofibular) )syndesmosis\b(?! (?:screw|injur|sprain"
        r"|squeeze))",
        joint_named,
    ),
    wording(
        r"\b(?:share|have|run in|lie in|enclosed in|wrapped in|use|occupy|travel in) (?:a|one|the) (?:common|single|shared"
        r"|same) (?:(?:synovial|tendon|fibular|peroneal) )*sheath(?: of tendons?)?",
        sheath_shared,
    ),
)
"""Wordings of bones and ties, each with the terms it is read in."""
