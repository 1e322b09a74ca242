"""What is said of bones, joints, ligaments and sheets in everyday words, in the terms of the field: 'buried in whose tendon'."""

from __future__ import annotations

import re

from footgraph.patterns import Pattern, Wordings, replaced

NUMBER = r"(?:first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th|[1-5])"
TIE = r"(?:fascial \w+|ligaments?|bands?|straps?|cords?|membranes?|sept(?:um|a)|sheets?"
TIE += r"|retinacul(?:um|a)|aponeurosis|fascia|deltoid|capsule|atfl|cfl|ptfl|aitfl|pitfl|dtml)"
MUSCLE = r"\b(?:muscles?|tendons?|nerves?|arter(?:y|ies)|veins?|vessels?)\b"
WHICH = r"(?:which|what)"

METATARSAL = Pattern(
    rf"\b({NUMBER}|which|what|longest|shortest|thickest|thinnest|strongest|lateral|medial|middle|lesser|all|five|each"
    r"|every|central"
    r"|one|two|three|four|and|&|outer|inner)[- ]met(s)?\b"
    r"(?! (?:by|with|at|in|the|up|on|when|if|a|an|for)\b)"
    r"|\bmet(s|(?= (?:heads?|bases?|shafts?|necks?)\b))",
    re.I,
    needs=("met",),
)
"""'The first met head', 'which met'."""
GROOVED = Pattern(
    rf"\b(?P<place>(?:the )?(?:groove|tunnel|sulcus|furrow|canal|hollow)\b[^,:?]*?) (?:(?:is |are )?(?:made|meant|there|occupied"
    r"|filled|worn|produced|cut|formed) (?:for|by)|carries|carry|lodges?|houses?|takes?|holds?|transmits?|conducts?|guides?"
    rf"|accommodates?|receives?|gives passage to|is for|serves|harbou?rs?|contains?|conveys?) (?P<what>{WHICH}|the|whose)"
    r" (?P<kind>tendons?)\b",
    re.I,
    needs=("groove", "tunnel", "sulcus", "furrow", "canal", "hollow"),
)
"""'The groove on the underside of the sustentaculum tali carries which tendon'."""
SHARED_BONE = Pattern(
    rf"^(?:both )?(?P<two>[^:?,]+? (?:and|&) [^:?,]+?) (?:share|have in common|sit on|rest on|meet|are borne by|abut)"
    rf"(?: the same)? (?P<which>{WHICH}|one) (?:single |common |same )?(?P<bone>tarsal(?: bone)?|bone|cuneiform)\W*$",
    re.I,
    needs=("share", "common", "sit", "rest", "meet", "borne", "abut"),
)
"""'The fourth and fifth metatarsals share which tarsal bone'."""
BONE_BETWEEN = Pattern(
    r"\b(?P<bone>(?:tarsal )?bones?|tarsal|cuneiform|metatarsal)(?: (?:that|which))? (?:is |are )?"
    r"(?:lying|lies|lie|wedged|sandwiched|sits?|sitting|stands?|standing|interposed|found|located|situated|placed"
    r"|comes?|set|fits?"
    r"|squeezed|inserted|positioned|intervenes?|intervening|stuck|held)?"
    r" ?(?:directly |right |in )?between (?P<one>(?:the )?[^,:?]+?) (?:and|&) (?P<other>[^,:?]+?)(?P<rest>\W*$|[,:?].*$)",
    re.I | re.S,
    needs=("between",),
)
"""'The bone wedged between the talus and the cuneiforms' is the one that meets both."""
MIDDLE = Pattern(
    r"\b(?:(?:right |lying |found |situated |deep )*(?:in|at|through) the (?:middle|centre|center|heart|depth|interior"
    r"|inside)(?: part)?"
    r"(?: of (?:the )?(?:(?:lower|upper|distal|inferior|tibiofibular) )*(?:joint|syndesmosis|articulation))?"
    r"|between (?:the )?(?:front|anterior) and (?:the )?(?:back|posterior) (?:ones?|ligaments?))",
    re.I,
)
INTEROSSEOUS = Pattern(
    r"(?<=which )interosseous ligaments?\b(?! of)|(?<=^the )interosseous ligaments?\b(?! of)|^interosseous ligaments?\b(?! of)",
    re.I,
    needs=("interosse",),
)
APART = (
    r"(?:splay(?:ing|s)?|spread(?:ing|s)?|separat(?:ing|es?|ion)|drift(?:ing|s)?|mov(?:ing|es?)|pull(?:ing|s)?|com(?:ing|es?)"
    r"|fall(?:ing|s)?|fan(?:ning|s)?|going|gap(?:ping|s)?|wander(?:ing|s)?|fly(?:ing)?|slid(?:ing|es?)|being (?:forced"
    r"|driven|pushed|prised))"
)
KEPT_TOGETHER = Pattern(
    r"\b(?:stops?|blocks?|prevents?|keeps?|hinders?|restrains?|preventing|stopping|keeping"
    r"|saves?) (?P<what>(?:the )?[\w ]+?) from "
    rf"(?:{APART})(?: (?:apart|away from (?:each other|one another)|outwards?|asunder|out|sideways))?(?P<rest> (?:at|in"
    r"|of) [\w ]+)?\b",
    re.I,
    needs=("stop", "prevent", "keep", "hinder", "restrain", "save", "block"),
)
"""'Stops the metatarsal heads from splaying' holds them together."""
HELD_TENDON = Pattern(
    rf"\b(?:{WHICH}|name(?: the)?|the) ?(?:structure|band|thing|retinaculum|strap|tissue|fibrous \w+)?(?: (?:that|which))? "
    r"(?:holds?|keeps?|binds?|straps?|retains?|ties?|pins?|fastens?|secures?|tethers?|stops?|prevents?|holding|keeping|binding"
    r"|strapping|retaining|securing) (?:down )?(?P<what>(?:the )?[\w ]*?(?:tendons?|peroneals|fibularis muscles|peronei))\b"
    r"(?: (?:in(?:to)? (?:place|position|their groove|the groove|its groove|check)|down|firmly|snugly|tight(?:ly)?|back|safe))*"
    r"(?: (?:from )?(?:slipping|sliding|dislocating|subluxing|subluxating|popping out|jumping|bowstringing|displacing|lifting)"
    r"(?: (?:out|forwards?|off|away))*)?"
    r"(?P<where> (?:of |from )?(?:behind|at|over|round|around|against|to|on|in front of) [^,:?]+)?",
    re.I,
    needs=(
        *("bind", "fasten", "hold", "keep", "pin ", "pins", "prevent", "retain", "secur", "stop", "strap"),
        *("tether", "tie ", "ties"),
    ),
)
"""'What holds the peroneal tendons behind the lateral malleolus' asks which retinaculum does."""
SESAMOID_IN = Pattern(
    r"\b(?:(?:the |two |both |hallucal |little |medial |lateral )+(?=sesamoid))?"
    r"(?P<bone>os \w+|sesamoids?[\w ]*?|fabella|accessory navicular|cyamella) (?:is |are |lies? |sits? |can be |may be )"
    r"(?:(?:found|buried|embedded|lying|set|lodged|located|situated|enclosed|contained|hidden|carried|usually|normally"
    r"|sometimes|often|with)"
    r" )*(?:in|within|inside|into|by|in the substance of) (?:the )?(?:tendon (?:of )?(?:which|what)(?: muscle)?"
    r"|whose tendon|(?:which|what)"
    r" (?:muscle'?s? )?tendon|the tendon of (?:which|what)(?: muscle)?)\W*$",
    re.I,
    needs=("tendon",),
)
"""'Os peroneum is found within the tendon of which muscle'."""
SETS_GO = Pattern(
    r"\breach(?:es)? (?:the )?(?=calcaneus|talus|navicular|cuboid|tibia|fibula|malleol|fifth|first)"
    r"|\b(?:go(?:es)?|run(?:s|ning)?|pass(?:es|ing)?|inserts?|inserting|insert(?:s|ed)?|ends?|reach(?:es|ing)?"
    r"|extend(?:s|ing)?|stretch(?:es|ing)?"
    r"|lead(?:s|ing)?|head(?:s|ing)?) (?:down |up |forwards? |across |over |out |on |from above )*(?:to|into|onto|on|as far as) "
    r"(?=(?:the |its |which |what )?(?:bones?\b|tarsal|base|head|calcaneus|heel|talus|navicular|cuboid|tibia|fibula"
    r"|metatarsal|(?:medial |lateral |intermediate )?"
    r"cuneiform|malleol|medial malleol|lateral malleol|sustentaculum|fifth|first|second|third|fourth|proximal phalan|neck))",
    re.I,
)
"""A ligament goes to a bone to which it is attached."""
MALLEOLUS = Pattern(r"(?<!medial )(?<!lateral )(?<!inner )(?<!outer )(?<!posterior )(?<!each )(?<!which )\bmalleolus\b", re.I)
SIDE = Pattern(r"\b(lateral|outer|medial|inner) (?:\w+ ){0,2}?ligaments?\b", re.I, needs=("ligament",))
ONLY_KIND = Pattern(
    r"^(?:the )?(?:structures?|things|what|everything|contents) (?P<rest>.+?)[,:;(–-]+ ?(?:the )?(?P<kind>tendons|bones"
    r"|muscles|ligaments|nerves|joints)"
    r"(?: only| alone| please)\W*$",
    re.I,
    needs=("only", "alone", "please"),
)
"""'Structures deep to the extensor retinaculum, tendons only'."""
GROUPS_OF_LEG = {
    "extensors": "anterior compartment of the leg",
    "extensor muscles": "anterior compartment of the leg",
    "extensor group": "anterior compartment of the leg",
    "dorsiflexors": "anterior compartment of the leg",
    "anterior muscles": "anterior compartment of the leg",
    "peroneals": "lateral compartment of the leg",
    "peroneal muscles": "lateral compartment of the leg",
    "peronei": "lateral compartment of the leg",
    "fibular muscles": "lateral compartment of the leg",
    "fibularis muscles": "lateral compartment of the leg",
    "fibulares": "lateral compartment of the leg",
    "evertors": "lateral compartment of the leg",
    "flexors": "posterior compartment of the leg",
    "flexor muscles": "posterior compartment of the leg",
    "calf muscles": "posterior compartment of the leg",
    "deep flexors": "deep posterior compartment of the leg",
    "deep calf muscles": "deep posterior compartment of the leg",
    "superficial calf muscles": "superficial posterior compartment of the leg",
    "superficial flexors": "superficial posterior compartment of the leg",
    "soleus": "superficial posterior compartment of the leg",
    "gastrocnemius": "superficial posterior compartment of the leg",
    "triceps surae": "superficial posterior compartment of the leg",
    "gastrocnemius and soleus": "superficial posterior compartment of the leg",
}
GROUP_OF_LEG = Pattern(rf"\b({'|'.join(sorted(GROUPS_OF_LEG, key=len, reverse=True))})(?: of the (?:calf|leg|shin))?\b", re.I)
DEEP_AND_SUPERFICIAL = Pattern(
    r"\b(?:the )?(?P<one>superficial|deep) (?:(?:muscles?|flexors?|group|layer|part|calf"
    r"|posterior compartment) )?(?:from|and) (?:the )?"
    r"(?P<other>deep|superficial) "
    r"(?:flexors?|calf muscles|posterior muscles|muscles|muscle groups?|groups?|layers?|posterior compartments?"
    r"|flexor compartments?"
    r"|compartments?)(?: (?:of|in) the (?:calf|leg|back of the leg))?",
    re.I,
    needs=("superficial", "deep"),
)
SEPTUM = Pattern(r"\b(?:sept(?:um|a)|membrane|sheet|partition|fascial? (?:layer|sheet|plane|septum))\b", re.I)
PARTS_IT = Pattern(
    r"\b(?:divides?|dividing|splits?|parts?|walls? off|marks? off|keeps? apart|separat(?:es?|ing)|lies|stands|is|runs"
    r"|parting|partitions?)\b",
    re.I,
)
JOINT_TYPE_CHOICE = Pattern(
    r"^(?P<joint>(?:the )?[\w -]+? (?:joint|syndesmosis|articulation)s?(?: of the \w+(?: \w+)?)?)(?: is(?: it)?"
    r"| are(?: they)?)?\s*[:,–-]?\s*(?:an? )?"
    r"(?P<one>fibrous|synovial|hinge|saddle|plane|gliding|condyloid|ellipsoid|pivot"
    r"|ball[- ]and[- ]socket)(?: joints?)?(?:,? (?P<more>[\w, -]+?))?"
    r",? or (?:an? )?(?P<other>fibrous|synovial|hinge|saddle|plane|gliding|condyloid|ellipsoid|pivot"
    r"|ball[- ]and[- ]socket)(?: joints?)?\W*$",
    re.I,
    needs=(" or ",),
)
"""'Distal tibiofibular joint: fibrous or synovial?'."""
RECEIVED = Pattern(
    r"\b(?:is |are )?(?:received|taken up|lodged|cupped|housed|capped|embraced|socketed|seated|cradled|fits?|sits?"
    r"|plugs?|articulates?|turns?)"
    r" (?:by|in|into|inside|within|with) (?:the )?(?:shallow |deep |proximal |concave |articular |oval |posterior )*"
    r"(?:concavity|hollow|cup|socket|facet|concave surface|surface|articular surface|concave facet|back|hollowed face|face)"
    r" of (?:the )?(?=(?:which|what)\b|\w+\W*$)",
    re.I,
    needs=("back of", "concavity", "cup of", "face", "hollow of", "socket"),
)
"""'The head of the talus is received by the concavity of which bone'."""
LIGAMENT_OF_SOLE = Pattern(
    r"\b(?:in|on|at|along|under|beneath) (?:the |your )?(?:sole|plantar (?:side|surface|aspect))(?: of (?:the )?foot)?\b",
    re.I,
    needs=("sole", "plantar"),
)
COLLATERAL = Pattern(
    r"\bcollateral ligaments?(?: complex)? (?:on|at|of) (?:the )?(inner|inside|medial|outer|outside|lateral) (?:side |aspect )?"
    r"(?:of )?(?:the )?ankle\b(?: joint)?",
    re.I,
    needs=("collateral",),
)
SHAPED_EITHER = Pattern(
    r"\b(?:shaped (?:like|as) (?:a |an |the )?(?:letter )?['\"]?([XYT])['\"]?(?:[- ]shape)?(?: or (?:an? )?['\"]?[XYT]['\"]?)?"
    r"|([XYT])-? or [XYT][- ]shaped)\b",
    re.I,
    needs=("shape",),
)
SYNDESMOSIS = Pattern(
    r"\b(?:the |(?:tibiofibular|ankle|distal tibiofibular|inferior tibiofibular) )syndesmosis\b(?! (?:screw|injur"
    r"|sprain|squeeze))",
    re.I,
    needs=("syndesmosis",),
)
ASKS_TYPE = Pattern(r"\b(?:type|kind|class|sort|classif\w+|variety|syndesmotic|ligaments? of|sprain|injur\w+)\b", re.I)
COMMON_SHEATH = Pattern(
    r"\b(?:share|have|run in|lie in|enclosed in|wrapped in|use|occupy|travel in) (?:a|one|the) (?:common|single|shared|same) "
    r"(?:(?:synovial|tendon|fibular|peroneal) )*sheath(?: of tendons?)?",
    re.I,
    needs=("sheath",),
)
OUTER_ANKLE = Pattern(r"\b(?:lateral|outer|peroneal|fibular|outside)\b", re.I)
BUMP_OF_ANKLE = Pattern(
    rf"^{WHICH} (?:bony |hard )*(?:bump|knob|prominence|lump|process|projection|landmark|point) (?:forms?|makes?|is"
    r"|gives|produces|makes up) "
    r"(?:the |your )?(?P<side>inner|outer|medial|lateral|inside|outside) (?:side of (?:the |your )?)?ankle(?: bone"
    r"| bump| knob)?\W*$",
    re.I,
    needs=("ankle",),
)
INNER = ("inner", "medial", "inside")
LATIN = Pattern(r"\b(?P<short>artt?|ligg?|proc|tub|sulc|retinac|membr|sept)\. (?=[a-z]{4,})", re.I, needs=(". ",))
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
JOINTS_OF_TYPE = Pattern(
    r"^\W*(?:which |list |name |give )?(?:all |the )*(?P<type>hinge|saddle|plane|gliding|condyloid|ellipsoid"
    r"|ball[- ]and[- ]socket|pivot|fibrous)"
    r" (?:type )?joints (?:of|in|at) (?:the |your )?(?P<where>(?:human )?(?:foot|leg|ankle|toes?|tarsus|ankle and foot"
    r"|foot and ankle))\W*$",
    re.I,
    needs=("joints",),
)
"""'Hinge joints of the foot'."""
END_OF_RAY = Pattern(
    r"\b(?:at|by|with|on|through) (?:its|their) (?P<end>bases?|proximal ends?|back ends?|heads?|distal ends?|front ends?)\b",
    re.I,
    needs=("base", "head", "end"),
)
CAN_BE_FELT = Pattern(
    r",? ?\b(?:(?:that|which) )?(?:(?:you|we|one|doctors?|i) )?(?:can|may) (?:easily |readily |just |also )?be (?:felt"
    r"|palpated|seen)\b"
    r"|,? ?\b(?:(?:that|which) )?(?:you|we|one|i) (?:can )?(?:easily |readily |just )?(?:feel|palpate|see)\b"
    r"|,? ?\b(?:(?:that|which) is )?(?:easily |readily )?(?:palpable|palpated)\b",
    re.I,
    needs=("felt", "feel", "palpa", "see"),
)
BUMPS = Pattern(
    r"\b(?:tuberosity|tubercle|process|bump|knob|lump|prominence|landmark|ridge|border|projection)\b",
    re.I,
    needs=("border", "bump", "knob", "landmark", "lump", "process", "projection", "prominence", "ridge", "tuber"),
)
SICK = Pattern(r"\b(?:pulse|artery|pain\w*|sore|tender|swell\w*|swollen|fracture\w*|click|pop|gap|vein|nerve)\b", re.I)
LIKE_A = Pattern(
    r"\b(?P<what>shelf|ledge|knob|peg|beak|wedge|hook|spur|pulley|ridge|groove|wing)-? ?(?:like|shaped) (?:projection"
    r"|process|part|structure|prominence|elevation|outgrowth|thing)"
    r"s?\b",
    re.I,
    needs=("like", "shaped"),
)
RELATIVE = Pattern(
    r"(?<=[a-z]) (?P<where>behind|beneath|under|below|above|around|round|over|through) which (?=(?:the|its"
    r"|a)\b)(?=.*\b(?:called|known as|name|named)\W*$)",
    re.I,
    needs=("called", "known", "name"),
)
HALLUX_SESAMOIDS = Pattern(
    r"\bsesamoids?(?: bones?)?(?P<are> (?:(?:are|is|count)(?: there)?|(?:do you find|exist))(?: normally| usually| constantly)?)?"
    r"(?: (?:normally |usually |typically )?(?:lies?|sits?|found|located|lying))? (?:under|below|beneath|at|in|near) (?:the )?"
    r"(?:head of (?:the )?(?:first metatarsal|metatarsal (?:one|1|i))|first metatarsal(?: head)?"
    r"|ball of (?:the )?(?:big toe|foot|great toe)"
    r"|(?:big|great) toe joint|(?:first|1st) (?:mtp|metatarsophalangeal)(?: joint)?)\b",
    re.I,
    needs=("sesamoid",),
)
SUMMIT = Pattern(
    r"\b(?:highest (?:point|part|bone)|summit|apex|crown|top|peak|vertex)(?= (?:of|in) (?:the )?(?:[\w]+ ){0,2}arch)",
    re.I,
    needs=("arch",),
)
BELOW_ANKLE = Pattern(r" (?:just )?(?:beneath|below|under|underneath) the ankle(?: joint)?\b", re.I, needs=("ankle",))
FOOT_MOVES = Pattern(r"\b(?:invert|evert|inversion|eversion|tilt)", re.I, needs=("eversion", "evert", "inver", "tilt"))
TIBIA, FIBULA = r"\b(?:tibia|shin ?bone)\b", r"\b(?:fibula|calf bone)\b"
SHEET = Pattern(
    rf"\b(?:tough |fibrous |strong |thin )*(?:sheet|layer)\b(?: of (?:\w+ )?tissue)?(?=.*{TIBIA}.*{FIBULA})"
    rf"|\bsheet\b(?: of (?:\w+ )?tissue)?(?=.*{FIBULA}.*{TIBIA})",
    re.I,
    needs=("sheet", "layer"),
)
FILLS = Pattern(
    r"\b(?:fill(?:s|ing)?|clos(?:es|ing)|bridg(?:es|ing)|spann?(?:s|ing)|occupy(?:ing)?|occupies) (?:up )?the (?:gap"
    r"|space|interval|cleft) between\b",
    re.I,
    needs=("between",),
)
SHEET_LAST = Pattern(r"(?<=\w) (?:is|lies|runs) (?:a |the )?sheet\b|\bwhich sheet is\b", re.I, needs=("sheet",))
SHAFTS = Pattern(r"\b(?:the )?shafts of (?:the )?(?=tibia|fibula|both|two)", re.I, needs=("shaft",))
TENDON_OF_SESAMOIDS = Pattern(
    r"^(?:(?:which|what|name the) )?(?:is the )?(?:muscle(?:'s)? )?tendon (?:in|within) which (?:the |both "
    r"|two )*(?:\w+ )?sesamoids?(?: of the (?:hallux|big toe|great toe))?"
    r" (?:are |lie |sit |is |develop )?(?:embedded|buried|lodged|set|found|enclosed|lie|sit|contained)?\W*$",
    re.I,
    needs=("sesamoid",),
)
TAKES_PART = Pattern(
    r"\b(?:takes? any part in|has any (?:part|share) in|have any (?:part|share) in"
    r"|participates? in(?: the formation of)?|enters? into(?: the formation of)?"
    r"|enters? (?=the (?:ankle|knee))|plays? (?:a|any) part in(?: forming)?|helps? (?:to )?form|takes? part in forming"
    r"|contributes? to(?: the formation of)?(?= the (?:ankle|knee|\w+ joint)))",
    re.I,
    needs=(" any", "contribute", "enter", "help", "in forming", "part in", "participate"),
)
ON_SIDE = Pattern(
    r"\b(?:sits|lies|is found|stands|is located|is situated|is placed|is) (?:on|at|along) the (lateral|medial|outer"
    r"|inner) (?:side|border|edge|margin|aspect) of the foot(?=\W|$)",
    re.I,
    needs=("side", "border", "edge", "margin", "aspect"),
)
GAP = r"(?:gap|hole|opening|aperture|foramen|hiatus|window|deficiency|space|notch)"
GAP_OF_MEMBRANE = Pattern(
    r"^(?P<what>.+?) (?:passes|pass|goes|runs|leaves [\w ]+?|escapes|travels|comes|slips|enters [\w ]+?"
    rf"|reaches [\w ]+?)? ?(?:through|over|via|by) (?:the |an )?(?:large |oval |wide )*{GAP} "
    r"(?:at|in|near|above|towards?) (?:the )?(?:top|upper (?:end|part|border|margin|edge|limit)|proximal (?:end"
    r"|part))(?: (?:of|in) (?:the )?(?:crural )?)interosseous membrane(?: of the leg)?\W*$",
    re.I,
    needs=("interosseous membrane",),
)
LOWER_GAP = Pattern(
    rf"^(which (?:artery|vessel)|what(?: artery| vessel)?|name the (?:artery|vessel)) .*?{GAP} (?:at|in"
    r"|near) (?:the )?(?:bottom|lower (?:end|part|border|margin)|distal (?:end|part)) of (?:the )?"
    r"interosseous membrane(?: of the leg)?\W*$",
    re.I,
    needs=("interosseous membrane",),
)
TWO_COMPARTMENTS = Pattern(
    r"\b(anterior|lateral|posterior)( (?:from|and|off) (?:the )?)(anterior|lateral|(?:deep "
    r"|superficial )?posterior) (?:crural )?compartments?(?: of the leg)?(?=\W|$)",
    re.I,
    needs=("compartment",),
)
TURNED_INTO = Pattern(
    r"\b(?:turns|converts|makes|transforms|closes|changes) ((?:the )?(?:groove|sulcus|furrow)[\w ]*?) (?:into"
    r"|in to) an? (?:osseofibrous |fibrous |bony )*(?:canal|tunnel|channel)\b",
    re.I,
    needs=("groove", "sulcus", "furrow"),
)
CLOSES_GROOVE = Pattern(
    r"^((?:which |what |name the |the )?ligament(?: (?:that|which))?) (?:bridg\w+|roof\w*(?: over)?|cover\w*|clos\w+"
    r"|forms? the (?:roof|floor) of|complet\w+|spann?\w*|overl\w+)"
    r" (?:over )?(?:the )?(?:groove|sulcus|canal|tunnel) (?:of|on|in|under) (?:the )?cuboid\b.*$",
    re.I,
    needs=("cuboid",),
)
BETWEEN_LIES = Pattern(
    r"^between (?:the )?(?P<one>[\w ]+?) and (?:the )?(?P<other>[\w ]+?) (?:lies|is|sits|is found|you find"
    r"|comes)(?: the| which bone| what bone)\W*$",
    re.I,
    needs=("between",),
)
MEANS = Pattern(
    r"^['\"]?(?P<what>[\w' -]+?)['\"]? (?:means|stands for|refers to|is another (?:name|word) for|= ?(?:which"
    r"|what)(?: joint| bone| ligament)?)\W*$",
    re.I,
    needs=("= what", "= which", "=what", "=which", "is another", "means", "refers", "stands"),
)
CALL_IT = Pattern(r"^(?:how|what) (?:does|do|would) (?:one|you|we|they) call (?:the )?", re.I, needs=("call",))
COUNTED = r"(?:bones|tarsals|tarsal bones|metatarsals|metatarsal bones|phalanges|joints|toes|sesamoids|cuneiforms|arches)"
PER_FOOT = Pattern(
    rf"^(?:(?:total|number of|the number of|total number of) )?(?P<what>{COUNTED}) (?:per|in each"
    rf"|in a single) foot\b(?P<rest>.*)$"
    rf"|^how many (?P<held>{COUNTED}) (?:does|do|has) (?:each|one|an?|the|every)(?: single| human| normal| adult)* foot "
    r"(?:contain|include|comprise|hold|possess|consist of|count)\b(?P<also>.*)$",
    re.I,
    needs=(
        *("consist of", "foot comprise", "foot contain", "foot count", "foot hold", "foot possess", "in each"),
        *("include", "per foot", "single foot"),
    ),
)
CONTAINS_BONES = Pattern(
    rf"^how many (?P<what>{COUNTED}) (?:does|do) (?P<whole>(?:the |a |each |every )?[\w ]*?(?:toe|hallux|ray|tarsus|ankle|leg)) "
    r"(?:contain|include|comprise|hold|possess|consist of)\W*$",
    re.I,
    needs=("comprise", "consist of", "contain", "hold", "include", "possess"),
)
NO_SESAMOIDS = Pattern(
    r"(?P<foot>\bfoot)?,?\s*(?:[(\[,–-]\s*)?\b(?:no|without|excluding|minus|not counting|ignoring|leaving out|leave out"
    r"|disregarding|except(?: for)?|not including|other than|apart from|ohne|sans|discounting|omitting|if you ignore) "
    r"(?:the |any |all )?(?:hallux |accessory )?sesamoids?(?: bones?)?[)\]]?",
    re.I,
    needs=("sesamoid",),
)
"""'How many bones in one foot (no sesamoids)'."""
ONE_FOOT = Pattern(r"\b(?:in|of) (?:one|an?|each|every|the)(?: (?:single|human|normal|adult))* foot\b", re.I, needs=("foot",))
FURTHER_DOWN = Pattern(
    r"\b(?:projects?|reach(?:es)?|extends?|sits?|lies?|goes|descends?|is) (?:further|farther|lower"
    r"|more) (?:down(?:wards?)?|distally|distal|inferiorly|inferior)\b",
    re.I,
    needs=("down", "dist", "inferior"),
)
AT_SIDE_OF = Pattern(
    r"\b(?P<what>process|tubercle|border|surface|facet) (?:at|on) (?:the )?(?P<side>back|front|(?:medial|inner) side"
    r"|(?:lateral|outer) side) of(?= (?:the )?(?:talus|tibia|fibula|calcaneus|navicular|cuboid))",
    re.I,
    needs=("border at", "border on", "face", "process", "tubercle "),
)
EXCESS = Pattern(
    r"\b(?:excessive|undue|abnormal|extreme|too much|over-?) ?(?=(?:ankle |foot )?(?:inversion|eversion|dorsiflexion"
    r"|plantarflexion|plantar flexion|abduction|external rotation))",
    re.I,
    needs=("abnormal", "excessive", "extreme", "over", "too much", "undue"),
)
WEIGHT_ON = Pattern(
    r"\b(?:transmits?|pass(?:es)?|transfers?|hands?|conveys?|gives|sends?|deliver\w*) (?:on )?(?:(?:the|its|body|our"
    r"|some|part of) )*(?:weight|load)s? (?P<way>forwards?|distally|anteriorly|downwards?|down|backwards?|posteriorly)"
    r"(?: on)? (?:to|onto|into)\b",
    re.I,
    needs=("weight", "load"),
)
SPRINGS_FROM = Pattern(
    r"\b(?:fans? out|radiates?|springs?|arises?|spreads?(?: out)?|starts?|comes?|hangs?|begins?|fanning out|radiating"
    r"|arising|springing|starting|coming) (?:down )?from (?:the )?(?:apex of the |tip of the |front of the "
    r"|back of the )?"
    r"(?=(?:medial malleol|lateral malleol|calcaneus|heel bone|talus|navicular|cuboid|tibia|fibula|sustentaculum"
    r"|head of|neck of))",
    re.I,
    needs=(
        *("arise from", "arises from ", "arising", "begin", "come from ", "comes from", "coming", "down from"),
        *("hang", "out from", "radiat", "spread from", "spreads from", "spring", "start"),
    ),
)
CONTAINED = Pattern(
    r"^(?:the |both |two )*(sesamoids(?: of the \w+(?: toe)?)?) (?:are )?(?:contained|lodged|set|enclosed|found|hidden"
    r"|incorporated) (?:with)?in (?:the )?tendons of (?:which|what)(?: muscle)?\W*$",
    re.I,
    needs=("sesamoid",),
)
LOWER_ENDS = Pattern(
    r"\b(?:the )?(?:distal|lower|lower ends? of (?:the )?) (?=tibia and (?:the )?fibula)", re.I, needs=("tibia and",)
)
ARTICULATIONS = Pattern(
    r"^(?:the )?([\w -]+?)\s*[:,–-]\s*(?:its |list (?:the |its )?)?(?:articulations"
    r"|(?:(?:which |what )?bones (?:that )?)?it (?:meets|touches|articulates with)(?: which bones)?)\W*$"
    r"|^(?:the |all |list (?:the )?)*(?:articulations|(?:bony|articular|articulating) (?:neighbou?rs|partners)) of (?:the )?"
    r"((?!.*\bjoint)[\w -]+?)(?:\s*[:,–-]+\s*(?:which|what) (?:other )?bones)?\W*$",
    re.I,
    needs=("articul", "neighbo", "partners", "it meets", "it touches"),
)
JOINED = (
    r"(?:the )?(?P<{}>[\w' -]*?(?:joints?|syndesmosis|articulation|arch(?:es)?(?: of (?:the )?foot)?"
    r"|(?:hind|mid|fore|rear)foot|tarsus|metatarsus|(?:ankle )?mortise|ray|row(?: of (?:the )?tarsals?(?: bones)?)?))"
)
BONES_JOINED = Pattern(
    r"^(?:(?:name |list |give )?(?:the )?(?:articular|articulating|bony|constituent|component|osseous|skeletal) "
    rf"(?:partners|components|bones|constituents|elements|members|parts) (?:in|of|at) {JOINED.format('one')}"
    rf"|{JOINED.format('two')} is (?:the |an )?(?:joint|articulation|junction|union) (?:of|between|uniting) (?:which|what)"
    r"(?: two)? bones"
    rf"|(?:which|what) bones are (?:united|linked|coupled|brought together|in contact) (?:at|in|by) {JOINED.format('three')}"
    rf"|(?:which|what) bones does {JOINED.format('four')} (?:contain|include|comprise|encompass)"
    rf"|{JOINED.format('five')} (?:is|are) (?:formed|made(?: up)?|composed|built) (?:by|of|from)\s*(?:\.{{2,}}|…|_+)"
    rf"|(?:the )?skeleton of {JOINED.format('six')})\W*$",
    re.I,
    needs=(
        *(" is an ", " union", "articulation ", "bones at", "bones in", "bones of", "built", "compo"),
        *("constituents", "elements", "formed", "is joint", "is the joint", "junction", "made", "members"),
        *("partners", "parts ", "skeleton", "what bones ", "which bones are", "which bones does"),
    ),
)
"""'Bony components of the ankle joint', 'the ankle joint is the articulation between which bones'."""
BONE = r"(?:calcaneus|talus|navicular|cuboid|tibia|fibula|femur|(?:medial|lateral|intermediate) cuneiform|(?:\w+ )?metatarsal)"
FEATURES_OF = Pattern(
    rf"^(?P<lead>(?:what are|name|list|give|state) )?(?:the )?(?:main |chief |bony )?(?:processes|features|prominences"
    rf"|projections) "
    rf"(?:of|on) (?=(?:the )?{BONE}\W*$)",
    re.I,
    needs=("process", "feature", "prominence", "projection"),
)
FIRST_TO_OSSIFY = Pattern(
    r"\b(?:to )?(?:begin|start|undergo|show|commence)s? (?:to )?(?:ossif(?:ication|ying|y)|its ossification)"
    r"(?: in (?:the )?(?:fetus|foetus|embryo|womb|utero))?",
    re.I,
    needs=("ossif",),
)
STARTS_IN = Pattern(
    r"^(?:in which (?P<one>tarsal(?: bone)?) does ossification (?:begin|start)(?: first)?"
    r"|ossification (?:begins|starts)(?: first)? in which (?P<two>tarsal(?: bone)?)"
    r"|(?:which|what) (?:foot )?bone(?: of the foot)? ossifies (?P<when>first|last) (?:among|of"
    r"|out of) (?:all )?(?:the )?(?P<three>tarsal)s?(?: bones)?)\W*$",
    re.I,
    needs=("ossif",),
)
WEDGED = Pattern(
    r"\b(?P<which>which|what) metatarsal(?: base)? (?:is |lies |sits |fits )?(?:wedged|locked|keyed|slotted"
    r"|sandwiched)(?: in)?(?: deepest| deep)?"
    r"(?: in)? between (?P<who>the (?:three )?cuneiforms)?",
    re.I,
    needs=("between",),
)
"""'Which metatarsal base is wedged in between the cuneiforms'."""
ENDS_OF_RAYS = Pattern(
    r"\b(?:the )?(head|base|shaft|neck)s of (?:all |the )*(?:five |lesser |5 )?metatarsals\b", re.I, needs=("metatarsals",)
)
RETINACULA_AT = Pattern(
    r"\b(?P<what>retinacul(?:a|um)) (?:found |lying |situated )?(?:on|at|in|of) the (?P<side>front|outer side"
    r"|lateral side|outside|inner side"
    r"|medial side|inside) of (?:the )?ankle\b",
    re.I,
    needs=("retinacul",),
)
RETINACULA = {"front": "extensor", "out": "fibular", "lat": "fibular", "inn": "flexor", "med": "flexor", "ins": "flexor"}
OPPOSES = Pattern(r"\b(?:opposes|counteracts)(?= )", re.I, needs=("opposes", "counteracts"))
LIGAMENTS_STRENGTHEN = Pattern(
    r"\b(?P<verb>strengthen(?:s|ed|ing)?)\b|\bligamentous support (?:of|for|to)\b", re.I, needs=("strengthen", "ligamentous")
)
NO_FLESH = Pattern(
    r"\b(?:muscular or tendinous|muscles? or tendons?|tendinous or muscular|tendon or muscle) (?=attach)", re.I, needs=("attach",)
)
OTHER_BONES = Pattern(r"^(which|what) other (bones|joints|tarsals)\b(?= (?:does|do|has|is|are) .)", re.I, needs=("other",))
AS_KEYSTONE = Pattern(
    r"\b(?:forms?|makes?|acts? as|serves? as|functions? as|provides?|constitutes?|works? as) (?:the |a |its )?keystone\b",
    re.I,
    needs=("keystone",),
)
WHOSE_PART = Pattern(
    r"^whose part is (?P<what>(?:the )?[\w -]+?)\W*$|^(?P<mark>(?:the )?[\w -]+?) is an? (?:bony )?(?:landmark"
    r"|feature) of (?:which|what)"
    r" bone\W*$",
    re.I,
    needs=("whose part", "landmark", "feature"),
)
TENDON_BOUND = r"(?P<{}>[\w ]*?(?:tendons?|peroneals|peronei))(?P<{}_at> (?:behind|at|on|in front of|round|around) [^,:?]+)?"
RETINACULUM_OF = Pattern(
    rf"^(?:(?:the )?{TENDON_BOUND.format('topic', 'topic')}\s*[:,–-]+\s*(?:(?:which|what|its|held by which|under which"
    rf"|bound by which)"
    r" )?retinaculum"
    rf"|(?:(?:name|give|which is|what is) )?(?:the )?retinaculum (?:of|for|over|holding|binding|(?:that|which) (?:binds"
    rf"|holds|covers|keeps)"
    rf"|which binds)(?: down)? (?:the )?{TENDON_BOUND.format('last', 'last')}"
    r"|(?:binds?|holds?|straps?|retains?|keeps?|ties)(?: down)? "
    rf"(?:the )?{TENDON_BOUND.format('verb', 'verb')}(?: (?:in place|down))?(?:\s*[:,–-]+\s*(?:which|what) (?:retinaculum"
    rf"|band|structure))?)\W*$",
    re.I,
    needs=("bind", "hold", "keep", "retain", "retinaculum", "strap", "ties"),
)
"""'Binds the peroneal tendons behind the lateral malleolus', 'tibialis anterior tendon: retinaculum'."""
SESAMOID_TOPIC = Pattern(
    r"^(?:the )?(?P<bone>os peroneum|os tibiale externum|fabella|cyamella|sesamoids?[\w ]*?)\s*[:,–-]+\s*(?:(?:is|are"
    r"|it is|it lies|lies"
    r"|lie|found|hidden|buried|embedded|located|situated|sits|set|lodged|contained|enclosed) )*(?:with)?in(?:side)? "
    r"(?:the )?(?:(?:which|what)(?: muscle'?s?)? tendon|tendon of (?:which|what)(?: muscle)?|whose tendon)"
    r"(?: (?:does|do|is|are) (?:it|they|this (?:sesamoid|bone|ossicle)|these)(?: (?:lie|sit|found|embedded))?)?\W*$",
    re.I,
    needs=("tendon",),
)
EXTRA_BONE = Pattern(
    r"\b(os \w+) is (?:an? |the )?(?:small )?(?:extra|accessory|additional|supernumerary|inconstant) (?:bone|ossicle|bonelet)"
    r"(?: (?:found|lying|located|situated))? (?=(?:behind|beside|near|posterior|on|in|at)\b)",
    re.I,
    needs=("os ",),
)
TO_EACH_OTHER = Pattern(
    r"\b(holds?|ties?|binds?|holding|tying|binding|fastens?|joins?|joining|connects?"
    r"|connecting) ((?:the )?[\w ]+?) to (?:each other|one another)\b",
    re.I,
    needs=("to each", "to one"),
)
NO_SEPARATION = Pattern(
    r"\b(?:prevent(?:s|ing)?|resist(?:s|ing)?|stop(?:s|ping)?|oppos(?:es|ing)|limit(?:s|ing)?|check(?:s"
    r"|ing)?) (?:the )?(?:separation|diastasis|spreading|splaying|parting|widening) of ((?:the )?)",
    re.I,
    needs=("separation", "diastasis", "spreading", "splaying", "parting", "widening"),
)
UNDER_KEYSTONE = Pattern(
    r"\b(supports?|holds? up|props? up|carries|sustains|underpins"
    r"|cradles) the keystone of the medial (?:longitudinal )?arch(?: from below)?\b",
    re.I,
    needs=("keystone",),
)
GIVES_TO_ANY = Pattern(
    r"^do(?:es)? (.+?) (?:give|gives|provide|provides|offer) (?:any )?attachment to (?:any|some) (muscle|tendon|ligament)s?\W*$",
    re.I,
    needs=("attachment",),
)
BOUND_BY = Pattern(
    r"^(?:the )?((?:peroneal|fibular|extensor|flexor|peroneus|fibularis)[\w ]*? tendons) (?:are |is )?(?:bound|held"
    r"|strapped|tethered|fixed|tied|kept)(?: down)?(?: in place)?( (?:to|on|behind|against|at) [\w ]+?)? by"
    r"(?: the| which retinaculum| what)?\W*$",
    re.I,
    needs=("tendons",),
)
TYPE_ASKED = Pattern(r"\b(?:type|kind|sort|class|variety|form) of articulation\b", re.I, needs=("of articulation",))
FIXED_TO = Pattern(
    r"^((?:the )?[\w -]+?(?:ligament|fascia|aponeurosis|retinaculum|membrane|septum)) (?:is )?(?:attached|fixed"
    r"|anchored|fastened|bound) (?:behind |in front |proximally |distally |above |below |posteriorly )?(?:to|on"
    r"|onto)\W*$",
    re.I,
    needs=("ligament", "fascia", "aponeurosis", "retinaculum", "membrane", "septum"),
)
"""'The flexor retinaculum is attached to' asks to which bones."""
IN_BRACKETS = Pattern(r"\bmedial \((deltoid)\) ligament\b", re.I, needs=("(deltoid)",))
OF_ITS_BONE = Pattern(
    r"^(?!\W*(?:is|are|does|do)\b)(.*malleolus),? (?:belonging to|part of|made by|formed by|that belongs to)"
    r" the (?:tibia|fibula)\W*$",
    re.I,
    needs=("malleolus",),
)
ONLY_ONE = Pattern(
    r"^(?:name |which is |what is |give )?the (?:only|sole|one|single) (?P<bone>tarsal(?: bone)?|metatarsal(?: bone)?"
    r"|cuneiform(?: bone)?|bone of the foot|foot bone"
    r"|ankle ligament|ligament|joint) (?P<rest>(?:that|which|to|with|without|articulating|in|from)\b.*)$",
    re.I,
    needs=("only", "sole", "one", "single"),
)
"""'The only tarsal bone that meets the leg bones' asks which does."""


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
        text = PERONEALS.sub("fibularis longus and fibularis brevis", OF_TENDON.sub(r"\1", text))
    if TIES.search(text) or "ligamentous" in text.lower():
        text = of_ties(text)
    return text


def of_ties(text: str) -> str:
    """Return a text about a ligament or sheet with its ends, its place and its sides in the terms of the field."""
    text = LOWER_ENDS.sub("the ", EXCESS.sub("", text))
    if not MUSCLES.search(text):
        text = FROM_TO.sub("runs from", text)
        text = SPRINGS_FROM.sub("is attached to the ", text)
        text = SETS_GO.sub("attaches to " if YES_NO.match(text) else "is attached to ", text)
    text = LIGAMENT_OF_SOLE.sub("plantarly", text) if LIGAMENT.search(text) else text
    if (side := SIDE.search(text)) and not MUSCLES.search(text):
        which = "medial" if side[1].lower() in INNER else "lateral"
        text = MALLEOLUS.sub(f"{which} malleolus", text)
    text = OPPOSES.sub("resists", text) if LIGAMENT.search(text) else text
    if LIGAMENT.search(text) or "ligamentous" in text.lower():
        text = LIGAMENTS_STRENGTHEN.sub(supporting, text)
    if LIGAMENT.search(text):
        text = MIDDLE.sub("interosseously", text)
        text = INTEROSSEOUS.sub(interosseous, text)
    if SEPTUM.search(text) and PARTS_IT.search(text):
        text = DEEP_AND_SUPERFICIAL.sub(
            "the superficial posterior compartment of the leg and the deep posterior compartment of the leg", text
        )
        text = GROUP_OF_LEG.sub(lambda found: GROUPS_OF_LEG[found[1].lower()], text)
        text = FROM_OTHER.sub(lambda found: f"lies between {found[1]} and {found[2]}", text)
    return text


HOW_MANY = Pattern(r"\b(?:how many|number of|count)\b", re.I)
FROM_TO = Pattern(r"\b(?:stretches|extends|spans|reaches|leads) (?=from (?:the )?[\w ]+? to\b)from\b", re.I, needs=("from",))
YES_NO = Pattern(r"^\W*(?:does|do|did|can)\b", re.I)
TIES = Pattern(
    rf"\b{TIE}\b",
    re.I,
    needs=(
        *("aitfl", "aponeurosis", "atfl", "band", "capsule", "cfl", "cord", "deltoid", "dtml", "fascia"),
        *("ligament", "membrane", "pitfl", "ptfl", "retinacula", "retinaculum", "sept", "sheet", "strap"),
    ),
)
MUSCLES = Pattern(MUSCLE, re.I)
LIGAMENT = Pattern(r"\bligaments?\b", re.I)
FROM_OTHER = Pattern(
    r"\b(?:divid(?:es?|ing)|split(?:s|ting)?|part(?:s|ing)?|wall(?:s|ing)? off|mark(?:s|ing)? off|separat(?:es?|ing)"
    r"|partition(?:s|ing)?) (?:off )?(?P<one>(?:the )?[\w ]*?compartment(?: of the leg)?) (?:from|and|off) "
    r"(?P<other>(?:the )?[\w ]*?compartment(?: of the leg)?)\b",
    re.I,
    needs=("compartment",),
)


def supporting(found: re.Match[str]) -> str:
    """Return 'strengthen' of ligaments as 'support'; 'ligamentous support of' asks for those that do."""
    return found[0].lower().replace("strengthen", "support") if found["verb"] else "which ligaments support"


def metatarsal(found: re.Match[str]) -> str:
    """Return 'met' written out: 'first met' as 'first metatarsal'."""
    plural = "s" if (found[2] or found[3] or "").lower() == "s" else ""
    return f"{found[1]} metatarsal{plural}" if found[1] else f"metatarsal{plural}"


def interosseous(found: re.Match[str]) -> str:
    """Return 'interosseous ligament' as a ligament that is told of so, which names no muscles."""
    return f"interosseously placed ligament{'s' if found[0].lower().endswith('s') else ''}"


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


BEHIND = Pattern(r"\bbehind\b", re.I)
OF_TENDON = Pattern(
    r"\b(longus|brevis|anterior|posterior|hallucis|digitorum|tertius|[FE][HD]L) tendons?\b(?! sheath)", re.I, needs=("tendon",)
)
PERONEALS = Pattern(r"\b(?:peroneals|peronei|(?:peroneal|fibular|peroneus|fibularis) (?:muscles?'? )?tendons)\b", re.I)


def held_down(found: re.Match[str]) -> str:
    """Return the question which retinaculum holds some tendons down."""
    return f"which retinaculum holds down {found['what']}{BEHIND.sub('at', found['where'] or '')}"


def retinaculum_of(found: re.Match[str]) -> str:
    """Return the question which retinaculum holds down the tendons that a fragment names."""
    which = next(name for name in ("topic", "last", "verb") if found[name])
    return f"which retinaculum holds down the {found[which]}{BEHIND.sub('at', found[which + '_at'] or '')}"


def embedded(found: re.Match[str]) -> str:
    """Return in which muscle's tendon a bone is: the two sesamoids of the big toe, or a named small bone."""
    if "sesamoid" in found["bone"].lower():
        return "the sesamoids are embedded in the tendon of which muscle"
    return f"which muscle's tendon contains the {found['bone']}"


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


WITHOUT_SESAMOIDS = Pattern(rf"^.*\bbones\b.*{NO_SESAMOIDS.text}.*$", re.I | re.S, needs=("sesamoid",))


def without_sesamoids(found: re.Match[str]) -> str:
    """Return the question how many bones a foot has, without its sesamoids, where no more is asked."""
    rest = ONE_FOOT.sub("in the foot", NO_SESAMOIDS.sub(lambda one: one["foot"] or "", found[0]))
    return f"{rest.strip(' ?.,')}, without sesamoids" if HOW_MANY.search(rest) else found[0]


WORDINGS: Wordings = (
    (BETWEEN_LIES, lambda found: f"which bone articulates with {found['one']} and articulates with {found['other']}"),
    (CONTAINED, lambda found: f"the two {found[1]} are embedded in the tendons of which muscle"),
    (ARTICULATIONS, lambda found: f"which bones articulate with {found[1] or found[2]}"),
    (BONES_JOINED, lambda found: f"which bones form the {next(filter(None, found.groups()))}"),
    (FEATURES_OF, lambda found: f"{found['lead'] or ''}landmarks of "),
    (STARTS_IN, lambda found: f"which {found['one'] or found['two'] or found['three']} ossifies {found['when'] or 'first'}"),
    (FIRST_TO_OSSIFY, lambda found: "to ossify" if found[0].lower().startswith("to ") else "ossifies"),
    (
        WEDGED,
        lambda found: f"{found['which']} metatarsal lies between {'the medial and lateral cuneiforms' if found['who'] else ''}",
    ),
    (ENDS_OF_RAYS, lambda found: f"the metatarsal {found[1].lower()}s"),
    (
        RETINACULA_AT,
        lambda found: f"{RETINACULA.get(found['side'].lower(), RETINACULA.get(found['side'][:3].lower()))} {found['what']}",
    ),
    (NO_FLESH, lambda _: "muscle "),
    (OTHER_BONES, lambda found: f"{found[1]} {found[2]}"),
    (AS_KEYSTONE, lambda _: "is the keystone"),
    (WHOSE_PART, lambda found: f"of which bone is {found['what'] or found['mark']} a part"),
    (RETINACULUM_OF, retinaculum_of),
    (SESAMOID_TOPIC, embedded),
    (EXTRA_BONE, lambda found: f"{found[1]} lies "),
    (TO_EACH_OTHER, lambda found: f"{found[1]} together {found[2]}"),
    (NO_SEPARATION, lambda found: f"holding together {found[1]}"),
    (UNDER_KEYSTONE, lambda found: f"{found[1]} the head of the talus"),
    (GIVES_TO_ANY, lambda found: f"does {found[1]} have any {found[2]} attached"),
    (BOUND_BY, lambda found: f"which retinaculum holds down {found[1]}{found[2] or ''}"),
    (TYPE_ASKED, lambda _: "type of joint"),
    (FIXED_TO, lambda found: f"{found[1]} is attached to which bone"),
    (IN_BRACKETS, lambda found: f"{found[1]} ligament"),
    (MEANS, lambda found: f"what is {found['what']}"),
    (CALL_IT, lambda _: "name the "),
    (
        PER_FOOT,
        lambda found: f"how many {found['what'] or found['held']} are in the foot{found['rest'] or found['also'] or ''}",
    ),
    (CONTAINS_BONES, lambda found: f"how many {found['what']} does {found['whole']} have"),
    (WITHOUT_SESAMOIDS, without_sesamoids),
    (FURTHER_DOWN, lambda found: "reaches lower" if "malleol" in found.string.lower() else found[0]),
    (AT_SIDE_OF, at_its_side),
    (WEIGHT_ON, lambda found: f"articulates {found['way']} with"),
    (JOINTS_OF_TYPE, lambda found: f"which joints of the {found['where']} are {found['type']} joints"),
    (ONLY_ONE, lambda found: f"which {found['bone']} {re.sub('^(?:that|which) ', '', found['rest'], flags=re.I)}"),
    (END_OF_RAY, lambda found: "distally" if found["end"].lower().startswith(("head", "distal", "front")) else "proximally"),
    (LIKE_A, lambda found: found["what"]),
    (RELATIVE, lambda found: f" {found['where']} "),
    (HALLUX_SESAMOIDS, lambda found: f"sesamoids of the hallux{found['are'] or ''}"),
    (SUMMIT, lambda _: "keystone"),
    (SHEET, lambda found: "membrane" if found.string[: found.start()].strip(" atheTAHE") else "which membrane is"),
    (FILLS, lambda _: "between"),
    (
        SHEET_LAST,
        lambda found: found[0].replace("sheet", "membrane") if "tibia" in found.string and "fibula" in found.string else found[0],
    ),
    (TENDON_OF_SESAMOIDS, lambda _: "sesamoids are embedded in the tendon of which muscle"),
    (
        TAKES_PART,
        lambda found: (
            f"{'takes' if found[0].lower().startswith(('takes', 'participates', 'enters', 'plays')) else 'take'} part in"
        ),
    ),
    (ON_SIDE, lambda found: f"is on the {found[1]} side of the foot"),
    (GAP_OF_MEMBRANE, through_the_gap),
    (LOWER_GAP, lambda _: "what is the perforating branch of the fibular artery"),
    (TWO_COMPARTMENTS, lambda found: f"{found[1]} compartment of the leg{found[2]}{found[3]} compartment of the leg"),
    (
        TURNED_INTO,
        lambda found: (
            "makes with the cuboid a tunnel for the tendon of fibularis longus" if "cuboid" in found[1] else f"bridges {found[1]}"
        ),
    ),
    (CLOSES_GROOVE, lambda found: f"{found[1]} makes with the cuboid a tunnel for the tendon of fibularis longus"),
    (SHAFTS, lambda _: "the "),
    (OF_ITS_BONE, lambda found: found[1]),
    (BUMP_OF_ANKLE, lambda found: f"{'medial' if found['side'].lower() in INNER else 'lateral'} malleolus"),
    (GROOVED, lambda found: f"which {found['kind']} runs in {found['place']}"),
    (
        SHARED_BONE,
        lambda found: (
            f"which {found['bone']} articulates with {' and articulates with '.join(re.split(' (?:and|&) ', found['two']))}"
        ),
    ),
    (BONE_BETWEEN, between),
    (KEPT_TOGETHER, kept_together),
    (HELD_TENDON, held_down),
    (SESAMOID_IN, embedded),
    (ONLY_KIND, lambda found: f"which {found['kind']} are {found['rest']}"),
    (JOINT_TYPE_CHOICE, type_chosen),
    (RECEIVED, lambda _: "articulates with "),
    (COLLATERAL, lambda found: f"{'medial' if found[1].lower() in INNER else 'lateral'} collateral ligament of the ankle"),
    (SHAPED_EITHER, lambda found: f"{(found[1] or found[2]).upper()}-shaped"),
    (SYNDESMOSIS, joint_named),
    (COMMON_SHEATH, sheath_shared),
)
"""Wordings of bones and ties, each with the terms it is read in."""
