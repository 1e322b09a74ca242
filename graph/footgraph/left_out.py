"""What a question leaves out or breaks off before: the noun after 'the common peroneal', what follows 'is a branch of'."""

from __future__ import annotations

import re

from footgraph.patterns import Pattern, Sentences, Wordings, put_otherwise, replaced

ASKS = Pattern(r"\b(?:which|what)\b")
SIDE_OF_LEG = Pattern(
    r"\b(?:(?:on|at|along|up|down) )?(?:the )?(inside|outside) of (?:the |my |your |his |her )?(?:lower )?(?:leg|shin|calf)\b"
)
NERVE_LEFT_OUT = Pattern(
    r"\b((?:common|deep|superficial) (?:peroneal|fibular))\b"
    r"(?! (?:nerve|nn?\b|arter|vein|vessel|muscle|retinac|compartment|and|or|tendon|neuropath|entrap|syndrome|tunnel))"
    r"|(?<!\w )\b((?:medial|lateral) plantar)(?=\W*$| (?:lesion|territory|supply)\b)"
)
"""Nerves by their adjectives alone: 'a branch of the common peroneal'."""
BARE_NERVE = Pattern(
    r"\b(?<!division of )(the (?:sciatic|saphenous|sural))\b"
    r"(?! (?:nn?\b|nerve|vein|arter|vessel|cutaneous|notch|opening|foramen|hiatus|tendon"
    r"|block|biopsy|neuropath|branch|communicating))"
)
LATERAL_ONE = Pattern(
    r"\b(which|what|strongest|weakest|longest|shortest)((?: of the)?(?: two| three)?) lateral (ligaments?)\b(?! of)"
)
"""Said of the ankle, the lateral ligaments are those of its outer side."""
BASES_THAT_MEET = Pattern(
    r"\b(which|what) metatarsal (?:bases|heads)\b(?=.*\b(?:touch|articulat|meet|contact|join|fac|rest|abut))"
)
NERVE_TO_MUSCLE = Pattern(r"\bnerve to (?:the )?([\w ]{4,30}?) muscle\b")
BY_THE_TOE = Pattern(
    r"\bsesamoids?(?: bones?)? (?:(?:that )?(?:lying|found|lies?|sits?|are) )?(?:under|beneath|below|at|beside|near) "
    r"(?:the )?(?:ball of (?:the )?)?(?:big toe|great toe|hallux|first toe|(?:head of the )?first metatarsal(?: head)?)\b"
)
"""Where the sesamoids of the hallux are."""
BREAKS_OFF = Pattern(r"\b(?P<what>branch(?:es)?|tributar(?:y|ies)|continuation) of(?: the| an?)?[\W_]*$")
"""'The nerve to popliteus is a branch of?'"""
INTRINSICS = Pattern(r"\bintrinsics\b(?! muscle)")
"""The muscles that begin and end in the foot, by their adjective alone."""
LUMBRICAL_OF_TOE = Pattern(
    r"\blumbrical (?:(?:of|to|for|on|at|going to|that goes to) )?(?:the )?(second|third|fourth|fifth"
    r"|little)[- ]toe(?: side)?\b"
)
"""Lumbricals are numbered from the second toe on: 'the lumbrical of the second toe'."""
NUMBER_OF_LUMBRICAL = {"second": "first", "third": "second", "fourth": "third", "fifth": "fourth", "little": "fourth"}
WAY_IN = Pattern(
    r",? on (?:its|their) (?:way|course|path|journey) (?:down |up |in |out )?(?:to|into|through|towards|from) (?:the )?"
    r"(?:foot|sole|leg|ankle|toes?|dorsum|forefoot|big toe)\b"
)
"""What only says where something is bound for: 'on its way into the foot'."""
AMONG = Pattern(
    r"\b(?:(?:be )?(?P<passive>counted|reckoned|numbered|classed|classified|listed|included|ranked|grouped|placed|rated)"
    r"|count|reckon|number|rank|figure|feature)(?P<s>s?) "
    r"(?:among(?:st)?|as (?:one|part) of|(?<=grouped )with(?= the)|(?<=classed )with(?= the)|(?<=included )in)(?= \w)"
)
"""What is counted among others belongs to them."""
MAIN_SITE = r"the (?P<main>main |chief |principal |primary |major )?(?:site|seat|place|location|source) (?:of|for) (?:the )?"
SITE_OF = Pattern(
    rf"^is (?P<joint>(?:the )?[\w -]+? joint) {MAIN_SITE}(?P<movements>[\w -]*(?:flexion|version|duction|rotation))\W*$"
)
"""'Is the ankle joint the main site of inversion?'"""
SITE_ASKED = Pattern(
    rf"^(?:which|what) (?:joint|articulation) is {MAIN_SITE}(?P<movements>[\w -]*(?:flexion|version|duction|rotation))\W*$"
)
"""'Which joint is the main site of inversion?'"""
NOWHERE_ELSE = Pattern(
    r"((?: (?:at|to|on|in|from|across|over|by)|(?<=cross)(?:es)?|(?<=mov)es?) (?:the )?[\w -]{2,30}?),? (?:and|but) "
    r"(?:nowhere else|nothing else|(?:at |on |to )?no other (?:joint|bone|muscle|toe|nerve|place)s?)(?=\W*$|[.?!])"
)
"""What is said of one place alone: 'acts at the ankle and nowhere else'."""
OUTSIDE = Pattern(
    r"\b(?:(?:that|which) )?(?:lies|lie|lying|is|are|sits?|found|located|situated|placed)(?: found| located| situated)? "
    r"outside (?:of )?(?=(?:the |that |any )?[\w ]{0,30}(?:compartment|layer|leg|sole)\b)"
)
"""What lies outside a compartment is not in it."""
ENDING_BRANCHES = Pattern(
    r"\b(?:(?:end|final|last|ending)(?:ing)? branches|branches(?= of .+? at its (?:end|termination|lower end"
    r"|division)\b))"
)
PICKED = Pattern(r"^(?:pick|single|point|sort) out (?=(?:the|all|two|three|those|any|a|an)\b)")
ANSWERS_TO = Pattern(r"\banswers? to (?=the [\w ]+ nerve\b)")
"""Muscles that answer to a nerve are supplied by it."""
AT_ITS_END = Pattern(r"(?<=\w) at its (?:end|termination|lower end|division)\b")
EVERYTHING = Pattern(
    r"^(?:everything|all|every muscle|every last muscle) (?:in|inside|within) "
    r"(?=(?:the )?[\w ]*(?:compartment|layer)\b.*\bnerve\b)"
)
"""'Everything in the lateral compartment runs off one nerve' speaks of its muscles."""
GROOVES = Pattern(
    r"\b(?:(?:makes?|leaves?|presses|carves|cuts|occup(?:y|ies)|li(?:es?) in) (?:an? |the )?(?:\w+ )?groove (?:on|in|of|into)"
    r"|grooves?|furrows?|notches|indents) (?=(?:the )?(?:(?:\w+ )?(?:surface|underside|undersurface|back"
    r"|under surface) of (?:the )?)?"
    r"(?:cuboid|talus|calcaneus|(?:lateral|medial) malleolus|tibia|fibula|sustentaculum))"
)
"""A tendon that grooves a bone runs in the groove on it."""
ENDS_OPEN = Pattern(
    r"\b(?P<what>weakness|paralysis|wasting|lesion|injury|damage|palsy|compression|entrapment|neuropathy|fracture|necrosis"
    r"|osteonecrosis|osteochondrosis|osteochondritis|apophysitis|sprain|dislocation|subluxation"
    r"|(?<!lateral )(?<!medial )(?<!oblique )(?<!transverse )(?<!two )(?:head|neck|base|shaft|tuberosity|apophysis|malleolus))"
    r"(?: is| of| to)*(?P<of> of| to)(?: the| an?)?[\W_]*$"
)
"""A text that breaks off after 'weakness of' asks which muscle is weak, after 'fracture of' which bone is broken."""
BROKEN = ("fracture", "necrosis", "osteonecrosis", "osteochondrosis", "osteochondritis", "apophysitis")
PARTS_OF_BONES = ("head", "neck", "base", "shaft", "tuberosity", "apophysis", "malleolus")
HURT_SO = {
    **dict.fromkeys(("weakness", "paralysis", "wasting"), "muscle"),
    **dict.fromkeys((*BROKEN, *PARTS_OF_BONES), "bone"),
    "sprain": "ligament",
    "dislocation": "joint",
    "subluxation": "joint",
}
"""What is hurt in that way; in others a nerve is."""
HAVING_GONE = Pattern(
    r"^(?:having|after|on|before) "
    r"(?:cross|pass|w(?:ind|ound)|r[ua]n|leav|left|enter|turn|hook|pierc|reach|travers|travel|curv|go)"
    r"(?:n?ing|ed|l?ling|l?led)? [^,]{3,40}, (?=.*\b(?:which|what)\b)"
)
"""Where something came by before it does what is asked: 'having crossed the sole, ...'."""
HURT_LAST = Pattern(
    r"^(?P<case>(?!.*\b(?:which|what|who|how|name)\b)[^?]{12,}?)\s*[:.;–-]\s+"
    r"(?P<kind>(?:[\w-]+ )?(?:ligament|tendon|nerve|muscle|bone|artery))"
    r" (?P<state>ruptured|torn|injured|damaged|hurt|affected|involved|broken|fractured|at risk|compressed|trapped|weak)\W*$",
    re.I | re.S,
)
"""'Sprained ankle, drawer test positive: ligament ruptured' asks which ligament is."""
IS_A_JOINT = Pattern(r"^([^?]{3,50}? joints?) (?:is|are) (?:an?|of (?:the )?type|of (?:the )?(?:kind|sort|class))\W*$")
"""'The inferior tibiofibular joint is a ...' asks for its type."""
SPLITS_INTO = Pattern(
    r"^(?=.*\binto\b)(?:(?:name|give|state|list|identify) )?(?P<into>into )?(?:(?:the|which|what|two|three|both|its) )*"
    r"(?:(?:terminal|end|final|main|chief) )?(?P<kind>arteries|nerves|branches|vessels|trunks) (?P<into2>into which )?"
    r"(?:does |do |is |are )?(?:the )?(?P<what>(?!(?:which|what|that|of)\b)[\w ]{4,40}?(?P<sort> artery| nerve)?) "
    r"(?:splits?|divides?|forks?|bifurcates?|ends?|breaks? up|terminates?|divided|separates?)"
    r"(?: (?:at|under|beneath|below|deep to|behind|near|in) [^?:;,]+)?\W*$"
)
"""'Terminal arteries into which the posterior tibial splits'."""
SPLITTING_AT = Pattern(
    r"^(?:which|what) (?P<kind>nerve|artery) (?:divides|splits|forks|bifurcates|breaks up|separates)"
    r" (?:at|near|around|behind|in|under|below|on|above) [^?,:;]+? into (?:the |its )?(?:two )?"
    r"(?P<ends>[^?,:;]+? and [^?,:;]+?)\W*$"
)
"""'Which nerve divides at the neck of the fibula into the superficial and the deep fibular nerve'."""
MADE_FROM = Pattern(
    r"^(?:the )?(?P<what>[^?.:]{3,60}? (?:nerve|vein|artery))\s*[:,–-]+\s*(?:the |its )?(?:(?:two|three) )?(?:contributing"
    r"|source|component|formative|forming|constituent) (?P<kind>nerves|veins|arteries|vessels)(?: are)?\W*$"
)
"""'Sural nerve: the two contributing nerves are'."""
ITS_CONTENTS = Pattern(
    r"^(?P<what>[^?.:]{3,60}? (?:layer|compartment|tunnel)(?: of (?:the )?(?:sole|leg|foot))?)\s*[.:,–-]+\s*(?:its )?"
    r"contents?(?:, (?:tendons|nerves|vessels) (?:included|too|and all))?\W*$"
)
"""'Second layer of the sole. Contents.'"""
ANOTHER_NAME = Pattern(
    r"^(?:the )?(?P<what>[^?:;,.]{3,50}?) (?:goes by|has|is known by|is known under|carries|answers to) (?:another|an older"
    r"|an old|a second|an alternative|a different) name\b[^?:;]*?[;:,.–-]* *(?:what is it|what|which(?: one)?|name it|give"
    r" it)?\W*$"
)
"""'Quadratus plantae goes by another name in older books; what is it?'"""
NO_TENDONS = Pattern(
    r"^(?:besides|apart from|not counting|leaving out|ignoring|leaving aside) (?:the |any )?(?:long )?tendons,? "
    r"(?=.*\bmuscles?\b)"
)
"""Muscles are asked for where tendons are left aside."""
THEREOF = Pattern(r" thereof\b")
OPEN_TENDON = Pattern(r"^(?!.*\b(?:which|what|who|how)\b)(?P<what>.{4,60}?\b(?:in|within|inside) the tendons?) of(?: the)?\W*$")
"""'The sesamoids of the hallux lie in the tendons of': of which muscle."""
JOINT_SORT = Pattern(
    r"^(?:the )?(?P<what>[^?.:]{3,60}? (?:joints?|articulations?|syndesmosis))(?:\W+(?:its |their |the )?"
    r"(?:(?:joint )?classification|shapes? of (?:its |the )?(?:articular |joint |articulating |opposed )?"
    r"(?:surfaces|facets)"
    r"|(?:joint )?type|class|variety)|,? (?:is|are|may be|can be|would be|should be) (?:(?:best|usually|anatomically|structurally"
    r"|functionally|commonly|generally|often|normally|typically) )?(?:an? (?:good |typical |classic )?example of|(?:a"
    r" )?joints? of"
    r" the (?:\.{2,}|…|_+) (?:type|kind|class|variety)|(?:class(?:ed"
    r"|ified)|categori[sz]ed|regarded|grouped|typed|graded|described|counted|reckoned|labelled|catalogued) (?:as|among|under)))"
    r"(?: (?:an?|the|which|what)(?: (?:(?:synovial|fibrous) )?(?:kind|type|sort|class|variety)(?: of (?:the )?(?:synovial )?"
    r"(?:joints?|articulations?))?)?)?\W*$"
)
"""'First MTP joint. Classification?', 'may be classed as', 'shape of the articular surfaces': the type of a joint."""
TYPE_OF = Pattern(
    r"^(?:what |which )?(?:is |are )?(?:the )?(?:type|kind|sort|class) of (?:the )?(?!joints?\b)([^?,:]+? joints?)\W*$"
)
"""'Type of the metatarsophalangeal joints'."""
BONE_LAST = Pattern(
    r"^((?!.*\b(?:which|what|who|how|name|is|are|does)\b)[^?]{12,}?)\s*[,:;–-]+\s*"
    r"(bones?|tarsal|metatarsal|ligament|tendon|joint)\s*\?$",
    re.I | re.S,
)
"""'Tuberosity palpable on the inner foot, bone?'"""
ON_A_SIDE = Pattern(r"\bon the (plantar|dorsal) (?:side|aspect|surface)(?: of the foot)?(?=\W*$)")
SIDES = {"plantar": "sole", "dorsal": "dorsum"}
"""The two sides of the foot, where no part of it is named with them."""
CONSISTS = Pattern(
    r"^(?!.*\b(?:which|what|who|how|name|does|do|is it)\b)(?:the )?([^?:,]{3,60}?) "
    r"(?:consists? of|is composed of|are composed of|comprises?)\W*$"
)
"""'The third layer of the sole consists of'."""
TAKEN_AS = Pattern(
    r"\s*\((?:counting |taking |with )?(?:the )?[\w ]{4,40}? (?:as|counted as) (?:one|two|three|four|five|\d)(?: \w+)?\)"
)
"""How something is counted that is counted so anyway: '(the lumbricals as four)'."""
DOES_WHAT = Pattern(r"^([^?:,]{2,40}?) (does|do) what( (?:to|at|in|for) (?:(?!\bwhat\b).)+?)?\W*$")
"""'TA does what to the foot'."""
HOW_CALLED = Pattern(r"^how (is|are) (.+?) (called|named|known|termed)\b(.*)$", re.I | re.S)
BREAKS_OFF_TESTING = Pattern(
    r"^(?!.*\b(?:which|what|who|how)\b)(.{6,}?) (tests|checks|assesses|examines)(?: for)?(?: the)?\W*$", re.I | re.S
)
"""'The anterior drawer at the ankle tests'."""
THESE_FEW = Pattern(
    r"^(?P<what>[^?:]{6,60}?) "
    r"(?P<verb>(?:splits?|divides?|forks?|parts|branches|bifurcates|separates|ends|breaks up) (?:in|into|as)) "
    r"(?:these|the following|its|the) (?P<number>two|three|2|3) "
    r"(?P<noun>trunks|branches|nerves|arteries|vessels|parts|bands|limbs)\W*$"
)
"""'The sciatic nerve splits into these two trunks'."""
FROM_HERE = Pattern(
    r"^(?:the )?(?P<tie>[^?:]*?(?:ligament|aponeurosis|fascia|membrane|septum|retinaculum|\b(?-i:[A-Z]{3,5})))\b"
    r"(?:(?:\s*[,:–-])? (?:(?:is |are |it )?(?:runs?|goes|extends?|stretch(?:es|ed)?|passes|spans?|reaches|attached|running"
    r"|passing) )?"
    r"from|\s*[:–-]) (?!which|what|where|from|attach|fix|anchor|connect|relat|deep"
    r"|superficial)(?:the )?(?P<near>[^?:,]{3,50}?) (?:to|as far as)(?: the)?(?: (?:which|what)(?: \w+)?)?\W*$"
)
"""'The spring ligament goes from the sustentaculum tali to ...' asks to which other bone."""


OF_WHAT_MADE = Pattern(
    r"^(?:(?:of )?what|which (?P<kind>bones|muscles|parts|bands|ligaments|joints|nerves|tendons)) (?:do|does|did|is"
    r"|are) (?:the )?"
    r"(?P<what>[^?:,]{3,60}?) (?:consist(?:ing)? of|consist|composed of|composed|comprise|made up of)\W*$"
)
"""'What does the deltoid ligament consist of?'"""


IS_IT_OR = Pattern(r"^is it (the .+?|[^?]+?) or (.+?) (?:that|which|who) (.+?)\W*$")
"""'Is it the first or the second metatarsal that is longest?'"""


def which_hurt(found: re.Match[str]) -> str:
    """Return what a text breaks off with as the question for a muscle or a nerve; as it is where it asks already."""
    if ASKS.search(found.string):
        return found[0]
    return f"{found['what']} of which {HURT_SO.get(found['what'].lower(), 'nerve')}"


KIND_OF = {"arteries": " artery", "nerves": " nerve"}


def ends_so(found: re.Match[str]) -> str:
    """Return the question for the branches in which a nerve or artery ends; an empty text where nothing goes into them."""
    if not (found["into"] or found["into2"]):
        return ""
    return f"terminal branches of the {found['what']}{'' if found['sort'] else KIND_OF.get(found['kind'].lower(), '')}"


def in_its_groove(found: re.Match[str]) -> str:
    """Return that a tendon runs in the groove on a bone, where a verb says that it grooves it; a noun as it is."""
    verb = found[0].split()[0].lower()
    if DOES.match(found.string):
        return "run in the groove on " if not found.string[: found.start()].lower().endswith((" the ", " a ")) else found[0]
    return "runs in the groove on " if verb.endswith("s") else found[0]


DOES = Pattern(r"^\W*(?:does|do|did|can|would)\b")
SHARE_A_TENDON = Pattern(
    r"\b(?:finish|end|insert|unite|terminate|join|fuse|attach|merge|meet|come together|blend)(?:s|es)?(?: together)? "
    r"(?:in|into|by|through|via|as|to form|with|on|at) (?:a|the|one) (?:common|same|single|shared|joint|one) tendon\b"
)
"""Those that end in one tendon share it."""
LIKE_A_SUPPORT = Pattern(
    r"\b(?:acts?|serves?|works?|functions?) (?:like|as) (?:an? |the )?(?:\w+ )?"
    r"(?:hammock|sling|cradle|cushion|support|prop|trampoline|buttress|seat|bed) (?:for|of|under|to)\b"
)
"""What acts as a hammock for something supports it."""
BELLIES = Pattern(
    r"\b(?:(?P<whose>whose|which|what) )?(?:muscles?['’]?s? )?bellies (?=(?:are |that |which )?(?:found|lying|lies?"
    r"|located|situated|in|make|form|fill)\b)"
)
"""Bellies that lie somewhere are muscles that do."""
TENDONS_OF_LEG = Pattern(
    r"\btendons of (?P<which>which |what )?(?:the )?(?:leg|long|extrinsic|calf) muscles?(?= (?:that |which )?(?:cross"
    r"|run|lie|pass|travers)|\W*$)"
    r"|\b(?:leg|extrinsic) muscle tendons (?=(?:that |which )?(?:cross|run|lie|pass|travers))"
)
"""The tendons that run in a layer of the sole are those of leg muscles anyway."""
FIRST_TWO_LAYERS = Pattern(
    r"(?:\b(?:obliquely |slantwise )?(?:(?:across|over|through|cross(?:es)?|travers(?:es?)) "
    r"|(?<!of )(?<!in ))the sole(?: of the foot)?,? )?"
    r"\bbetween (?:the )?(?:first|1st) and (?:the )?(?:second|2nd) (?:\w+ )?layers?(?: of (?:the )?(?:sole|foot))?"
    r"(?: (?:muscles|of muscles?))?\b"
)
PAIR = Pattern(r"\b(?:(?:which|what|the) )?neurovascular (?:pair|bundle) (?:that |which )?(?=(?:lies?|runs?|\w+s) )")
BOTH_OF_LEG = Pattern(
    r"(?<!of )\b(?:both|the two) (?:(?:of the )?(?:leg|shin) bones"
    r"|bones of the (?:lower )?leg)(?P<membrane> and (?:the )?(?:interosseous )?membrane(?: between them)?)?"
)
PLANTAR_ARTERIES = Pattern(
    r"(?<!medial )(?<!lateral )(?<!digital )(?<!metatarsal )(?<!common )(?<!proper )(?<!deep )\bplantar arteries\b"
)
TIBIAL_ARTERY = Pattern(
    r"\b((?:anterior|posterior) tibial)\b(?=\W*$| (?:and|or|into|from|is|are|gives?|becomes?|divides?|branches|ends?"
    r"|splits?|continues?)\b)"
)
VESSELS = Pattern(r"\b(?:arter(?:y|ies|ial)|vessels?|blood|pulse)\b")
DIVISIONS = Pattern(r"\bdivisions\b(?! of (?:the )?(?:leg|foot|sole))")
NERVE_OR_ARTERY = Pattern(r"\b(?:nerve|artery)\b")
BOTH_HEADS = Pattern(
    r"^(?:(?:give|name|list|state|identify|what are|which are)(?: me)? )?both heads of (?:the )?"
    r"(?P<muscle>[\w ]{3,40}?)\W*$"
)
SITS_ON = Pattern(r"\bsit(s?) (?:up)?on (?=(?:the )?(?:dorsum|top of|upper side|back of the foot|sole|underside))")
BLANK_OF_KIND = Pattern(
    r"\b(?:(?:the|an?) )?(?:\.{2,}|…|_{2,}) (?=(?:nerve|artery|vein|muscle|bone|joint|ligament|compartment|layer)s?\b)"
)
"""A blank before the kind of what is missing: 'innervated by the ___ nerve'."""
OF_TYPE = Pattern(r"\bjoints? (?:is|are) (?:classed as )?(?:an? )?(?:\.{2,}|…|_{2,}) (?:joint|articulation)")
NUMBER_BLANK = Pattern(
    r"^(?:(?P<where>(?:in|on|at) [^?,]{3,40}?),? )?(?:there (?:are|is)|(?P<whole>[^?,:]{3,60}?) (?:has|have|contains?"
    r"|comprises?|holds?"
    r"|consists? of|is made up of|possess(?:es)?)) (?:\.{2,}|…|_{2,}) (?P<what>(?:[\w-]+ )?\w+(?:s|i|ae)(?: of \w+)?)"
    r"(?: (?:in all|altogether|in total|in (?:each|one) foot))?\W*$"
)
"""'A foot contains ___ bones in all', 'there are ... tarsal bones'."""
BLANK_FIRST = Pattern(r"^(?:the |an? )?(?:\.{2,}|…|_{2,}) (?=(?:is|are|\w+s)\b(?! (?:of|from)\b))(?!muscles|bones|nerves|joints)")
ASKED_OF = Pattern(
    r"^([^:?.,–]{2,60}?)\s*[:,–-]\s+"
    r"((?:(?:(?:by|from|in|into|to|on|of) )?(?:which|what)\b[^:?,]{0,30}? )?(?:is|are|does|do|can|has|have|did|was)\b)\s+(?:it"
    r"|they)\b(.*)$"
)
"""'Tibial nerve: what does it end as' asks that of what is named first."""

AT_ALL_JOINTS = Pattern(
    r"^(?P<before>.*\b(?:do|does|actions?|functions?|movements?|motions?|effects?|moves?)\b.*?)"
    r" (?:at|on|of|in|to|around) (?:the )?(?:ankle and (?:the )?foot|foot and (?:the )?ankle)(?: complex| joints?)?(?=\W*$)",
    re.I | re.S,
)
"""'What does tibialis anterior do at the ankle and the foot' asks of all that it does."""
ITS_TENDON = Pattern(
    r"^(?P<one>[^:?.,–]{2,60}?)\s*[:,–-]\s+(?P<asks>[^:]*\b(?:which|what|where)\b[^:]*?)\b(?:its|their) "
    r"(?P<noun>tendons?|bell(?:y|ies))\b"
    r"(?P<rest>.*)$",
    re.I | re.S,
)
"""'Fibularis longus: to which bones does its tendon attach' asks of the tendon of what is named first."""


def tendons_in_layer(found: re.Match[str]) -> str:
    """Return the tendons of leg muscles in a layer of the sole as the tendons there; others as they are."""
    if "layer" not in found.string.lower():
        return found[0]
    return "which tendons run there" if found["which"] else "tendons" + (" " if found[0].endswith(" ") else "")


DOERS = {"contributor": "form", "supplier": "supplie", "feeder": "supplie"}
DOER_OF = Pattern(
    r"^(?:(?:which|what) (?P<first>\w+) (?:is|are) )?(?:the )?(?P<most>(?:main|chief|principal|primary|major) )?"
    rf"(?P<doer>{'|'.join(DOERS)})s? (?:of blood )?(?:to|of|for) (?P<whole>[^?:,]+?)"
    r"(?:\W+(?:(?:is|are) )?(?:which|what)(?: (?P<last>\w+))?)?\W*$"
)
"""'Main contributor to the plantar arch is which artery?' asks which artery mainly forms it."""
TENDON_OF_WHOM = Pattern(
    r"^(?:the |that |this |a )?tendon (?P<where>[^?,:;]+?) (?:belongs to|is that of|comes from)"
    r"(?: (?:the )?(?:what|which)(?: muscle)?)?\W*$"
)
"""'The tendon in the groove of the cuboid belongs to ...' asks which tendon lies there."""
ON_EITHER_SIDE = Pattern(
    r"^(?:(?:which|what) (?P<kind>(?:two )?[\w-]+(?: bones)?) (?:(?:(?:lies?|sits?|are|is|run|stand)"
    r"(?: found| situated| lying)? )?"
    r"(?:on|to) (?:either|both|each) sides? of|flanks?|border on both sides|sandwich|hug) (?P<what>[^?]+?)"
    r"|(?:which|what) (?P<gripping>(?:two )?[\w-]+(?: bones)?) (?:wedges?|locks?|holds?|grips?|clasps?|keys?|hems?"
    r"|fix|fixes)"
    r"(?: in)? (?P<gripped>[^?]+?)(?: in)? (?:on|from|at) (?:either|both|each) sides?"
    r"|(?:on )?either side of (?P<first>[^?:,]+?)\W+(?:(?:lie|are|is) )?(?:which|what) (?P<last>(?:two )?[\w-]+))\W*$"
)
"""'Which tendons lie on either side of the artery' asks between which it lies."""


def doers(found: re.Match[str]) -> str:
    """Return the question what forms or supplies something, of one for its contributors or suppliers."""
    kind = found["first"] or found["last"]
    often = "mainly " if found["most"] else ""
    return f"{f'which {kind}' if kind else 'what'} {often}{DOERS[found['doer'].lower()]}s {found['whole']}"


def either_side(found: re.Match[str]) -> str:
    """Return between which of a kind something lies, of the question what lies on either side of it."""
    kind = found["kind"] or found["gripping"] or found["last"]
    return f"between which {kind} does {found['what'] or found['gripped'] or found['first']} lie"


def kind_left_blank(found: re.Match[str]) -> str:
    """Return 'which' for a blank before a kind; where the type of a joint or a number is left out, the blank."""
    kept = any(pattern.search(found.string.strip()) for pattern in (ASKS, OF_TYPE, NUMBER_BLANK))
    return found[0] if kept else "which "


ITS_NUTRIENT = Pattern(
    r"^(?:(?:from |off )?(?:which|what) (?:artery|vessel) (?:does (?:the )?(?P<of>\w+) (?:get|receive|draw|take)"
    r"|gives (?:the )?(?P<to>\w+)) "
    r"|(?:the )?(?P<topic>\w+) (?:gets|receives|draws|takes) )its nutrient (?:artery|vessel|branch)"
    r"(?: from(?: (?:which|what)(?: \w+)?)?)?\W*$"
)
"""'From which artery does the tibia get its nutrient vessel' asks from which the nutrient artery comes."""
ON_BOTH_SIDES = Pattern(
    r"\b(?P<has>has|have|gets?|receives?|takes?|with|bears?) (?:an? |the )?(?P<which>(?:dorsal |plantar )?)interosse(?:ous|us|i)"
    r"(?: muscles?)?(?: \w+ed| \w+ing)? (?:on|at|to|from|along|in) (?:both|either|each)(?: of its)? sides?(?: of it)?\b"
)
"""A toe with an interosseous on both sides has two of them."""
ODD_ONE = Pattern(
    r"\bwhich(?: one| of (?:these|them))? (?:does not|doesn['’]t|do not|don['’]t) (?:belong|fit)"
    r"(?: in| here| with the (?:rest|others))?(?=\s*(?:[-:?,–(]|$))"
)
JUST_THESE = Pattern(
    r"\s*\bonly(?=\s*:)|(?<=choose )only |(?<=pick )only |(?<=tick )only |(?<=select )only |(?<=mark )only |(?<=list )only "
)
"""'Only' that says no more than that the rest of a list is not meant: 'choose the evertors only: ...'."""


ONE_AND_ONE = Pattern(
    r"(?P<two>\b(?:two|pair of|both)\b[^,:;?]{0,40}?)(?:, one [^,?]{3,40}?(?:,)? and (?:one|the other|another) [^,?]{3,40}?,"
    r"| \(one [^()]+? and (?:one|the other|another) [^()]+?\))(?= \w)"
)
"""Where each of two lies, said beside what is asked of both: 'which two muscles, one in front and one behind, ...'."""
COUNTED_APART = Pattern(
    r",? (?:if|when) (?:you|one|we|i) (?:count|take|treat|reckon)s? (?:the )?[\w ]+? (?:and|from) (?:the )?[\w ]+? "
    r"(?:separately|apart"
    r"|individually|as two|as separate)(?=\W*$)"
    r"|,? (?:counting|taking) (?:the )?[\w ]+? and (?:the )?[\w ]+? (?:separately|apart|individually|as two)(?=\W*$)"
)
"""How something is counted that is counted so anyway: 'if you count superficial and deep posterior separately'."""
ON_GROUND = Pattern(
    r",? (?:(?:when|while|as|if) (?:(?:you|one|we|i|the foot) )?(?:are |am |is )?(?:stand|walk|run|step|stood|work)(?:s|ing)? )?"
    r"(?:on|across|along|over) (?:an? |the |some )?(?:side of a )?(?:(?:rough|uneven|sloping|bumpy|rocky|tilted|stony"
    r"|slanting|steep) "
    r"(?:ground|terrain|surface|floor|path|road|hillside|slope)|slope|hillside|cobbles|cobblestones|incline|camber)(?=\W|$)"
)
"""On what ground one stands or walks."""
TURNED_SO = Pattern(r"\b(?:[ei]nver\w*|turns?|tilts?|tips?|sole|rolls?)\b")
BY_DOCTORS = Pattern(
    r"(?:(?<=what)|(?<=called)|(?<=known)|(?<=named)|(?<=termed)) (?:by|among(?:st)?|to) (?:the )?(?:doctors|medics"
    r"|anatomists|physicians|surgeons|experts|professionals|radiologists)"
    r"(?=\W*$)"
)
"""Who calls something by its name."""
SAID_BY_SOME = Pattern(
    r"^(?:(?:some|most|many|older|different|other)(?: \w+)? (?:books|texts|authors|sources|people|textbooks|atlases"
    r"|teachers)|opinions|sources|textbooks"
    r"|books|authors|texts) "
    r"(?:say|claim|give|disagree|differ|state|write|argue|vary|quote|list|teach|hold|think)[^.;?!]*[.;!] +"
    r"(?:(?:anyway|still|but|in any case|however|that said|nevertheless|usually|so),? +)*(?=[^?]*\b(?:which|what|who)\b)"
)
"""What works differ on, told before the question, which says what it asks of itself."""
GIVEN_TO = Pattern(
    r"\b(?P<is>is|are) (?:(?:usually|mostly|commonly|normally) )?(?:given|assigned|allotted|ascribed|credited"
    r"|attributed) to (?P<which>(?:which|what) nerve)\b"
)
TUNNEL_TESTED = Pattern(
    r"\b(?:test|sign)\b(?P<rest>.*\b(?:for|of|in) (?:the )?)tarsal tunnel\b"
    r"(?! syndrome)(?=\W*$| (?:involv|where|in which|is done|us|with))"
)
"""A test for the tarsal tunnel is one for its syndrome."""
ONE_OF_ITS = Pattern(
    r"\b(?P<which>which|what) (?:one )?of (?:the )?(?P<whole>leg|sole|foot)['’]?s (?:two |three |four |five )?"
    r"(?P<kind>compartment|layer|arch|bone|muscle|nerve|joint)(?:e?s)\b"
)
"""'Which of the leg's four compartments'."""
HAPPENS_AT = Pattern(
    r"^what happens (?:at|in|to) (?P<joint>(?:the |your )?(?:ankle|knee|subtalar)(?: joint)?)"
    r" (?=(?:when|as|while|if) (?:you|we|one|i|someone) )"
)
"""What happens at a joint is a movement."""
JOINT_MOVEMENT = Pattern(r"\b(?P<which>which|what) joint (?=(?:movement|motion|action) (?:at|of|in)\b)")
"""'Which joint movement at the ankle'."""


FILLED: Wordings = (
    (SAID_BY_SOME, lambda _: ""),
    (GIVEN_TO, lambda found: f"{found['is']} supplied by {found['which']}"),
    (ONE_AND_ONE, lambda found: found["two"]),
    (COUNTED_APART, lambda _: ""),
    (ON_GROUND, lambda found: "" if TURNED_SO.search(found.string) else found[0]),
    (BY_DOCTORS, lambda _: ""),
    (TUNNEL_TESTED, lambda found: f"{found[0]} syndrome"),
    (ONE_OF_ITS, lambda found: f"{found['which']} {found['kind']} of the {found['whole']}"),
    (HAPPENS_AT, lambda found: f"which movement occurs at {found['joint']} "),
    (JOINT_MOVEMENT, lambda found: f"{found['which']} "),
    (ON_BOTH_SIDES, lambda found: f"{found['has']} two {found['which']}interossei"),
    (ODD_ONE, lambda _: "which is the odd one out"),
    (JUST_THESE, lambda _: ""),
    (BLANK_OF_KIND, kind_left_blank),
    (SIDE_OF_LEG, lambda found: f"on the {'medial' if found[1].lower() == 'inside' else 'lateral'} side of the leg"),
    (NERVE_LEFT_OUT, lambda found: f"{found[1] or found[2]} nerve"),
    (BARE_NERVE, lambda found: f"{found[1]} nerve"),
    (LATERAL_ONE, lambda found: f"{found[1]}{found[2]} lateral ankle {found[3]}"),
    (BASES_THAT_MEET, lambda found: f"{found[1]} metatarsals"),
    (NERVE_TO_MUSCLE, lambda found: f"nerve to {found[1]}"),
    (BY_THE_TOE, lambda _: "sesamoids of the hallux"),
    (THEREOF, lambda _: ""),
    (NO_TENDONS, lambda _: ""),
    (OPEN_TENDON, lambda found: f"{found['what']} of which muscle"),
    (BREAKS_OFF, lambda found: found[0] if ASKS.search(found.string) else f"{found['what']} of what"),
    (GROOVES, in_its_groove),
    (LIKE_A_SUPPORT, lambda found: "supports" if found[0].split()[0].lower().endswith("s") else "support"),
    (BELLIES, lambda found: f"{'which ' if found['whose'] else ''}muscles "),
    (TENDONS_OF_LEG, tendons_in_layer),
    (PAIR, lambda _: "which nerve and artery "),
    (FIRST_TWO_LAYERS, lambda _: "between flexor digitorum brevis and quadratus plantae"),
    (
        BOTH_OF_LEG,
        lambda found: f"the tibia and the fibula{' and the interosseous membrane of the leg' if found['membrane'] else ''}",
    ),
    (PLANTAR_ARTERIES, lambda _: "medial and lateral plantar arteries"),
    (TIBIAL_ARTERY, lambda found: f"{found[1]} artery" if VESSELS.search(found.string) else found[0]),
    (DIVISIONS, lambda found: "terminal branches" if NERVE_OR_ARTERY.search(found.string) else found[0]),
    (SITS_ON, r"lie\1 on "),
    (SHARE_A_TENDON, lambda _: "share a tendon"),
    (ENDS_OPEN, which_hurt),
    (HAVING_GONE, lambda _: ""),
    (ON_A_SIDE, lambda found: f"on the {SIDES[found[1].lower()]}"),
    (TAKEN_AS, lambda _: ""),
    (LUMBRICAL_OF_TOE, lambda found: f"{NUMBER_OF_LUMBRICAL[found[1].lower()]} lumbrical"),
    (INTRINSICS, lambda _: "intrinsic muscles"),
    (WAY_IN, lambda _: ""),
    (AMONG, lambda found: "belonging to" if found["passive"] else f"belong{found['s']} to"),
    (OUTSIDE, lambda _: "is not in "),
    (ENDING_BRANCHES, lambda _: "terminal branches"),
    (AT_ALL_JOINTS, lambda found: found["before"]),
    (AT_ITS_END, lambda _: ""),
    (NOWHERE_ELSE, r" only\1"),
    (PICKED, lambda _: "name "),
    (ANSWERS_TO, lambda found: "are supplied by " if found[0].lower().startswith("answer ") else "is supplied by "),
    (EVERYTHING, lambda _: "the muscles in "),
)
"""What is put in the place of words within a question."""
MOST = r"(?:(?:long|short|thick|thin|strong|weak|larg|small|bigg|stout)est|(?:most|least) \w+)"
ONE_OF_ROW = r"(?P<what{}>metatarsal|toe|cuneiform|lumbrical|ray|digit)(?: bone)?"
MOST_BY_NUMBER = Pattern(
    rf"^(?:the )?(?P<most>{MOST}) {ONE_OF_ROW.format('')} is (?:the )?number(?: which| what)?\W*$"
    rf"|^(?:which|what) number is the (?P<most2>{MOST}) {ONE_OF_ROW.format(2)}\W*$"
    rf"|^{ONE_OF_ROW.format(3)} number (?:that|which) is (?:the )?(?P<most3>{MOST})\W*$"
)
"""'Longest metatarsal is number': one of a row is asked for."""
NTH_IS_MOST = Pattern(
    r"^(?P<is>is|was) the (?P<nth>first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th) (?:(?:really|actually) )?the "
    rf"(?P<most>{MOST}) {ONE_OF_ROW.format('')}\W*$"
)
"""'Is the second the longest metatarsal?'"""
AT_ITS_END_FIRST = Pattern(
    r"^at its (?:lower |distal )?(?:end|termination|division|bifurcation),? (?:the )?(?P<what>[\w ]+? (?:artery|nerve|vein))"
    r" (?:gives(?: (?:off|rise to|origin to))?|becomes|yields|sends|makes)(?: (?:what|which \w+|which two \w+))?\W*$"
)
"""'At its end, the popliteal artery gives'."""
TENDON_CROSSES = Pattern(
    r"^(?P<does>does|do) (?:the )?(?:(?P<what>(?!achilles|calcaneal)[\w ]+?)(?:['’]s)? tendons?|tendons? of (?:the )?"
    r"(?P<what2>[\w ]+?)) (?:cross|span|pass over|bridge) (?P<rest>[^?]*\b(?:joint|ankle|knee)\b[^?]*)\W*$"
)
"""Whether a tendon crosses a joint is told of its muscle."""
ON_THE_WAY = Pattern(
    r"^(?P<rest>between which .+? (?:runs?|pass(?:es)?|lies?|course|travels?|go|found)),? (?:as|when|while|where) (?:it|they)"
    r" [^?]+\W*$"
)
"""'Between which two muscles does the nerve run as it crosses the sole?'"""
BUNDLE = Pattern(
    r"(?<=nerve) and (?:its |the )?(?:accompanying )?(?:vessels|artery and vein|artery|vein)\b(?=.*\b(?:run|pass|lie))"
)
OF_THOSE = Pattern(
    r"^of the (?P<what>[\w -]+? muscles?), (?P<which>which(?: one| two| three| four)?) (?P<rest>(?:is|are) supplied by [^?]+)\W*$"
)
"""'Of the first-layer muscles, which two are supplied by the medial plantar nerve?'"""
DOER_IN = Pattern(
    r"^(?:which|what|name the) (?P<does>(?:ab|ad)duct|flex|extens?)ors? of the (?P<toe>(?:big|great|little|second|third"
    r"|fourth|fifth) toe|hallux) (?P<rest>(?:lies|sits|is found|is located|is situated|is|found|lying) in .+?)\W*$"
)
"""'Which adductor of the big toe lies in the third layer?'"""
SHARED_BY_TWO = Pattern(
    r"^(?P<two>[^:,–?]{3,40}? and [^:,–?]{3,40}?)\s*[:,–-]+\s*(?:their |the )?(?:one )?(?:shared|common|joint) "
    r"(?P<what>nerve|compartment|layer|nerve supply)\W*$"
)
"""'EHL and tibialis anterior: common nerve'."""
SHARES_ITS_NERVE = Pattern(
    r"^(?:the )?(?P<one>[\w ]+?) shares its (?:motor )?(?:nerve(?: supply)?|innervation) with (?:which|what)"
    r" (?P<what>(?!other muscles?\W*$)(?:[\w-]+ )*?)muscle(?P<s>s)?(?: bell(?:y|ies))?(?: (?:of|in|on) (?P<where>the [\w ]+))?"
    r"\W*$"
)
"""'Soleus shares its nerve with which deep calf muscles?'"""


def doer_in(found: re.Match[str]) -> str:
    """Return the question which muscle of a place makes a movement of a toe."""
    does = {"extens": "extends", "flex": "flexes"}.get(found["does"].lower(), f"{found['does']}s")
    where = re.sub(r"^(?:found|lying) in", "is in", found["rest"])
    return f"which muscle {does} the {found['toe']} and {where}"


def sharing_its_nerve(found: re.Match[str]) -> str:
    """Return the question which muscles of a place share the nerve of one; an empty text where no place is told."""
    where = f" of {found['where']}" if found["where"] else ""
    return f"which {found['what']}muscles{where} share their nerve with {found['one']}" if where or found["what"] else ""


WHOLE: Sentences = (
    (SITE_OF, lambda found: f"do {found['movements']} take place {'mainly ' if found['main'] else ''}at {found['joint']}"),
    (SITE_ASKED, lambda found: f"at which joint do {found['movements']} {'mainly ' if found['main'] else ''}take place"),
    (
        MOST_BY_NUMBER,
        lambda found: (
            f"which {found['what'] or found['what2'] or found['what3']} is the"
            f" {found['most'] or found['most2'] or found['most3']}"
        ),
    ),
    (NTH_IS_MOST, lambda found: f"{found['is']} the {found['nth']} {found['what']} the {found['most']} {found['what']}"),
    (AT_ITS_END_FIRST, lambda found: f"terminal branches of the {found['what']}"),
    (TENDON_CROSSES, lambda found: f"{found['does']} {found['what'] or found['what2']} cross {found['rest']}"),
    (ON_THE_WAY, lambda found: BUNDLE.sub("", found["rest"])),
    (OF_THOSE, lambda found: f"{found['which'].replace(' one', '')} {found['what']} {found['rest']}"),
    (DOER_IN, doer_in),
    (SHARED_BY_TWO, lambda found: f"which {found['what']} do {found['two']} share"),
    (SHARES_ITS_NERVE, sharing_its_nerve),
    (
        ITS_NUTRIENT,
        lambda found: f"nutrient artery of {found['of'] or found['to'] or found['topic']} is a branch of which artery",
    ),
    (DOER_OF, doers),
    (TENDON_OF_WHOM, lambda found: f"which tendon {found['where']}"),
    (ON_EITHER_SIDE, either_side),
    (
        NUMBER_BLANK,
        lambda found: (
            f"how many {found['what']} "
            + (f"does {found['whole']} have" if found["whole"] else "are there " + (found["where"] or ""))
        ),
    ),
    (BOTH_HEADS, lambda found: f"the two heads of {found['muscle']}"),
    (BLANK_FIRST, lambda found: f"what {found.string[found.end() :]}"),
    (ASKED_OF, lambda found: f"{found[2]} {found[1]}{found[3]}"),
    (ITS_TENDON, lambda found: f"{found['asks']}the {found['noun']} of {found['one']}{found['rest']}"),
    (HURT_LAST, lambda found: f"{found['case']}. Which {found['kind']} is {found['state']}?"),
    (TYPE_OF, lambda found: f"what type of joint is {found[1]}"),
    (BONE_LAST, lambda found: f"{found[1]}. Which {found[2]}?"),
    (CONSISTS, lambda found: f"what is the {found[1]} made of"),
    (
        OF_WHAT_MADE,
        lambda found: (
            f"which {found['kind']} make up the {found['what']}" if found["kind"] else f"what is the {found['what']} made of"
        ),
    ),
    (IS_IT_OR, lambda found: f"which {found[3]}, {found[1]} or {found[2]}"),
    (IS_A_JOINT, lambda found: f"what type of joint is {found[1]}"),
    (JOINT_SORT, lambda found: f"what type of joint is the {found['what']}"),
    (ANOTHER_NAME, lambda found: f"what is another name for {found['what']}"),
    (SPLITS_INTO, ends_so),
    (SPLITTING_AT, lambda found: f"{found['ends']} are branches of which {found['kind']}"),
    (MADE_FROM, lambda found: f"which {found['kind']} form the {found['what']}"),
    (ITS_CONTENTS, lambda found: f"contents of {found['what']}"),
    (DOES_WHAT, lambda found: f"what {found[2]} {found[1]} do{found[3] or ''}"),
    (HOW_CALLED, lambda found: f"what {found[1]} {found[2]} {found[3]}{found[4]}"),
    (BREAKS_OFF_TESTING, lambda found: f"which structure does {found[1]} check"),
    (THESE_FEW, lambda found: f"{found['what']} {found['verb']} which {found['number']} {found['noun']}"),
    (FROM_HERE, lambda found: f"which bones besides the {found['near']} does the {found['tie']} connect"),
)
"""How questions that break off, or ask at their end, are put; the first that fits."""


def in_full(text: str) -> str:
    """Return a question with what it leaves out.

    >>> in_full("a branch of the common peroneal")
    'a branch of the common peroneal nerve'
    >>> in_full("The nerve to popliteus is a branch of?")
    'The nerve to popliteus is a branch of what'
    >>> in_full("The sciatic nerve splits into these two trunks")
    'The sciatic nerve splits into which two trunks'
    >>> in_full("the spring ligament runs from the calcaneus to the ...")
    'which bones besides the calcaneus does the spring ligament connect'
    """
    text = replaced(text, FILLED)
    return put_otherwise(text, WHOLE) or text
