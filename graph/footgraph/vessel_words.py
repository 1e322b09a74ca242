"""Everyday wordings of vessels, pulses and lymph, and of operations on nerves, in the terms of the field."""

from __future__ import annotations

import re

from footgraph.patterns import Pattern, Sentences

THE = r"(?:the |your |my |his |her |a )?"
VESSEL = Pattern(
    r"\b(?:arter\w*|veins?|venous|vessels?|blood|pulses?|anastomos\w*)\b",
    re.I,
    needs=("anastomos", "arter", "blood", "pulse", "vein", "venous", "vessel"),
)
VENOUS = Pattern(r"\b(?:veins?|venous)\b", re.I)
ROUTE = Pattern(
    r"\b(?:trac(?:e|es|ing)|follow\w*|rout(?:e|es)|path(?:way)?|cours(?:e|es)|way|sequence|chain|journey|travels?|flows?)\b"
    r"|\bhow does (?:the )?(?:[a-z]+ )?blood\b|\bblood from\b.+\bto\b",
    re.I,
)
"""Words that ask by which vessels blood gets from one place to another."""
PLACES = (
    (
        rf"(?:behind|(?:the )?back of|(?:the )?(?:hollow|pit) (?:of|behind)) {THE}knee|{THE}popliteal (?:fossa|space|region)",
        "knee",
    ),
    (
        rf"(?:the )?(?:top|dorsum|upper surface|upper side|dorsal (?:side|surface|aspect)) of {THE}foot|(?:the )?instep"
        r"|(?:the )?dorsum",
        "dorsum",
    ),
    (
        rf"(?:the )?(?:deep )?plantar (?:arterial |venous )?arch|{THE}sole(?: of {THE}foot)?|(?:the )?underside of {THE}foot",
        "sole",
    ),
    (rf"{THE}(?:groin|thigh|femoral triangle)", "groin"),
)
ARTERIES = {"knee": "popliteal artery", "dorsum": "dorsalis pedis artery", "sole": "deep plantar arch", "groin": "femoral artery"}
VEINS = {
    "knee": "popliteal vein",
    "dorsum": "dorsal venous arch of foot",
    "sole": "plantar venous arch",
    "groin": "femoral vein",
}
"""The vessels at the ends of a route that is told by places."""
LINES = tuple(
    (Pattern(rf"\b(from|to|into|in|at|between|and|as far as|reach(?:es)?|of) (?:{place})\b", re.I), id) for place, id in PLACES
)
PLANTAR_ARCH = Pattern(r"(?<!deep )(?<!superficial )\bplantar (?:arterial )?arch\b", re.I, needs=("plantar",))
"""Where vessels are asked for, that of the arteries is meant."""
FORMING = (
    r"(?:(?:take|takes|taking) part in(?: forming| the formation of)?|participates? in(?: forming)?|contributes? to(?: forming)?"
    r"|(?:unite|join|combine|meet|come together|anastomose|link up)s? to (?:form|make|complete|close|build|create|give)"
    r"|completes?|completing|closes?|closing|makes? up|makes?|forms?|forming|builds?|creates?|constitutes?|feeds?|go(?:es)? into)"
)
BEING_FORMED = (
    r"(?:is |are )?(?:formed|completed|made(?: up)?|built|created|closed|fed|composed|constituted|put together)"
    r"(?: (?:by|from|of|through|out of|when|where))?(?: (?:the )?(?:union|confluence|junction|joining|meeting|anastomosis|fusion)"
    r"(?: of| between)?)?"
)
ARCH_FORMED = Pattern(
    rf"^\W*(?:(?P<kind>(?:which|what|name the)(?: two)? (?:\w+ )?(?:arter(?:y|ies)|vessels?))(?: mainly| chiefly| mostly|"
    rf" principally)?"
    rf" (?:that |which )?{FORMING} (?:the )?(?P<arch>(?:deep )?plantar (?:arterial )?arch|(?:deep )?arterial arch of the sole)"
    rf"|(?:the )?(?P<arch2>(?:deep )?plantar (?:arterial )?arch)\W*{BEING_FORMED}\W*(?:(?:which|what)(?: two)?"
    r"(?: arteries| vessels)?)?"
    rf"|(?:the )?(?P<arch3>(?:deep )?plantar (?:arterial )?arch)\s*[:,–-]+\s*(?:which|what)(?: two)? (?:arteries|vessels)"
    rf" {FORMING} it)\W*(?:in the foot|of the foot|in the sole)?\W*$",
    re.I,
    needs=("arch",),
)
VEIN_FORMED = Pattern(
    rf"^\W*(?:(?:which|what|name the)(?: two)? (?:\w+ )?veins? (?:that |which )?{FORMING} (?:the )?(?P<vein>[\w ]{{3,40}}? vein)"
    rf"|(?:the )?(?P<vein2>[\w ]{{3,40}}? vein)\W*{BEING_FORMED}\W*(?:(?:which|what)(?: two)?(?: (?:\w+ )?veins)?)?)\W*$",
    re.I,
    needs=("vein",),
)
RENAMED = Pattern(
    r"^(?P<lead>.{0,60}?)\b(?:(?P<it>(?:the )?[\w ]{3,40}? (?:artery|vein)))\b(?P<mid>[^?]{0,60}?),?\s+(?:it |and |then "
    r"|then it )?"
    r"(?:changes (?:its )?name(?: to)?|is (?:then |now )?(?:renamed|called|named|known as)|becomes known as|takes (?:on"
    r" )?the name(?: of)?"
    r"|gets? (?:a|the) new name(?: of)?|goes by the name(?: of)?)\W*(?:(?:which|what|\.{2,}|_+)(?: \w+)?)?\W*$",
    re.I,
    needs=("name", "called", "known as"),
)
NAMED_BEYOND = Pattern(
    r"^\W*(?:what|by what name|how|under (?:which|what) name) (?:is|does) (?P<what>(?:the )?[\w ]{3,40}? (?:artery|vein)) "
    r"(?:then |now )?(?:called|known(?: as)?|named|go by|become|renamed)(?: as| to)? "
    r"(?:once|when|after|below|beyond|distal to|past|on|in|at|from|as|further|farther|later|distally)\b[^?]*\W*$"
    r"|^\W*(?:what(?: is|'s) )?(?:the )?(?:new )?name (?:of|for) (?P<what2>(?:the )?[\w ]{3,40}? (?:artery|vein)) "
    r"(?:once|when|after|below|beyond|distal to|past|on|in|from)\b[^?]*\W*$",
    re.I,
    needs=("name", "called", "known", "become", "go by"),
)
"""'What is the anterior tibial artery called once it reaches the foot'."""
ARCH_END = Pattern(
    r"\b(?P<verb>begins?|starts?|arises?|originates?|springs?|comes?|stems?|is formed|leaves?|continues?|drains?|runs?"
    r"|carries on)"
    r"(?: (?:at|from|on|off|in|out of|as))* (?:the )?(?P<side>medial|lateral|inner|outer|inside|outside|tibial|fibular) "
    r"(?:end|side|part|limb|extremity|corner|edge) of (?:the )?(?:dorsal )?(?:venous|pedal venous) arch(?: of (?:the )?foot)?\b",
    re.I,
    needs=("venous arch",),
)
ARCH_END_IS = Pattern(
    r"\b(?:the )?(?P<side>medial|lateral|inner|outer|tibial|fibular) (?:end|side|part|limb|extremity) of (?:the )?(?:dorsal"
    r" )?venous"
    r" arch(?: of (?:the )?foot)?\b[^?]{0,40}?\b(?:continues?|becomes?|drains?|gives? rise|leads?|passes|runs|empties|opens"
    r"|goes on"
    r"|is continued|is continuous|turns)\b",
    re.I,
    needs=("venous arch",),
)
INNER = frozenset(("medial", "inner", "inside", "tibial"))
WHERE_PULSE = Pattern(
    r"\bwhere(?: exactly)? (?:is|can|do|would|should|could|are|does|must|might)\b[^?]{0,30}?"
    r"\b(?P<what>(?:dorsalis pedis|posterior tibial|popliteal|anterior tibial|fibular|peroneal|femoral)(?:"
    r" artery)?)(?:'s)?(?: pulses?)?\b",
    re.I,
    needs=("pulse", "puls", "felt", "feel", "palpat"),
)
PULSE = Pattern(r"\b(?:pulses?|felt|feel|palpat\w*|pulsation)\b", re.I)
PULSE_PLACES = {
    "dorsalis pedis": "which one region does the dorsalis pedis artery run in",
    "posterior tibial": "posterior tibial artery passes behind which malleolus",
    "popliteal": "which region contains the popliteal artery",
}
BLOOD_TO = Pattern(
    r"\b(?:(?:what|who)(?: (?:mainly|chiefly|mostly))?|(?P<kind>(?:which|what) (?:\w+ )?(?:arter(?:y|ies)|vessels?"
    r"|branch(?:es)?)))"
    r"(?: that| which)?"
    r" (?:supplies|supply|brings?|gives?|carries|carry|delivers?|provides?|feeds?|sends?|nourish(?:es)?)(?: with)? "
    r"(?:the |its |most of the |most )?(?:\w+ )?(?:blood|circulation)(?: supply| flow)? (?:to|for|into|of) ",
    re.I,
    needs=("blood", "circulation"),
)
GETS_BLOOD = Pattern(
    r"^\W*(?:(?:from )?(?:where|which (?:artery|vessel)|what)) (?:does|do) (?:the )?(?P<what>[^?]{3,60}?) "
    r"(?:get|gets|receive|draw|take|obtain|derive|have) (?:its|their|the|most of its|most of their)? ?(?:main |arterial |chief )*"
    r"(?:blood(?: supply| flow)?|arterial supply|circulation)(?: from)?\W*$"
    r"|^\W*(?:which|what) (?:artery|vessel) (?:provides?|furnishes|feeds?|supplies) (?:the )?(?P<fed>[^?]{3,60}?) with "
    r"(?:its |their )?(?:\w+ )?blood\W*$"
    r"|^\W*(?:the )?blood (?:supply )?(?:of|to|for|in) (?:the )?(?P<from>[^?]{3,60}?) (?:comes?|derives?|is derived|stems"
    r"|arrives|is) "
    r"(?:mainly )?(?:from|by|through|via) (?:which|what) (?:artery|vessel)\W*$",
    re.I,
    needs=("blood", "arterial", "circulation"),
)
OPERATED = (
    r"(?:operat\w*|surg\w*|procedures?|incisions?|sutur\w*|stitch\w*|excis\w*|remov\w*|repair\w*|debrid\w*|cut\w*|wounds?"
    r"|lacerations?"
    r"|biops\w*|work\w*|dig\w*)"
)
NUMBED = (
    r"(?:block(?:ed|ing|s)?|an(?:a)?esthetis\w*|an(?:a)?esthetiz\w*|numb(?:ed|ing)?|inject(?:ed|ing)?|infiltrat\w*|frozen|freeze)"
)
BLOCK_FOR = Pattern(
    rf"^\W*(?=[^?]*\bnerve\b)(?:(?:which|what|name the) )?(?:main |single |one )?nerve\b[^?]{{0,40}}?\b{NUMBED}\b[^?]{{0,40}}?"
    rf"\b(?:for|before|to allow|prior to|to permit|when|in)\b[^?]{{0,40}}?\b{OPERATED}\b[^?]{{0,40}}?\b(?:on|of|to|in|from"
    rf"|over|at|under) "
    r"(?:the )?(?P<what>(?!a\b|an\b)[^?,]{3,50}?)\W*$",
    re.I,
    needs=("block", "numb", "thesi", "theti", "inject", "infiltrat", "frozen", "freeze"),
)
BLOCKS = Pattern(
    r"^\W*(?:(?:which|what|name the) )?nerve(?: is| do you| would you| should you| must you| to| must| should| has to| needs to)?"
    rf"(?: be)? {NUMBED} (?:makes?|renders?|leaves?|gives?|for|to) (?:an(?:a)?esthesia |numbness )?(?:of |to |in |on )?(?:the )?"
    r"(?P<what>(?:whole |entire )?[\w ]{3,40}?)(?: numb| insensitive| without feeling| an(?:a)?esthetic)?\W*$",
    re.I,
    needs=("block", "numb", "thesi", "theti", "inject", "infiltrat", "frozen", "freeze"),
)
TAKEN = (
    r"(?:harvested|taken|sacrificed|chosen|selected|excised|used|removed|preferred|borrowed|biopsied|employed|favou?red|picked)"
)
GRAFTED = Pattern(
    rf"^\W*(?:(?:which|what|name the) )?(?P<which>[\w-]+ )??(?P<kind>nerve|vein)\b[^?]*?\b(?:{TAKEN}|graft\w*|donor|bypass\w*"
    rf"|biops\w*)"
    r"\b[^?]*\W*$",
    re.I,
    needs=("graft", "donor", "bypass", "biops", "harvest"),
)
FOR_GRAFT = Pattern(r"\b(?:graft\w*|bypass\w*|donor|biops\w*)\b", re.I)
PERFORATES = Pattern(
    r"\b(?:perforates?|pierces?|dives? through|dips? through|passes through|goes through|plunges? through|descends? through"
    r"|traverses?"
    r"|disappears? (?:in|into|through|down)|slips? (?:through|between|down)|enters? the sole (?:through|by|via)|runs?"
    r" through|sinks? (?:in|into|through))"
    r" (?:the )?(?P<nth>first|1st|second|third|fourth|proximal|distal)? ?(?:intermetatarsal|interosseous|metatarsal)"
    r" (?:space|gap|cleft)"
    r"|\b(?:passes|dips|dives|plunges|runs|lies|descends|goes|slips|disappears|sinks|is found|passing"
    r"|running) (?:down )?between (?:the )?(?:two"
    r" )?heads of (?:the )?first "
    r"dorsal inteross\w+(?: muscle)?",
    re.I,
    needs=("space", "gap", "cleft", "heads of the first", "heads of first"),
)


BETWEEN_ENDS = Pattern(
    r"\b(?P<size>larger|smaller|largest|smallest|bigger|lesser|main) of (?:the |its )?(?:two )?(?:terminal|end|final|last"
    r"|tibial)?"
    r" ?(?:branches|divisions) of (?:the )?",
    re.I,
    needs=(" of ",),
)
LOW_IN_LEG = Pattern(
    r"\b(?P<verb>pierces?|perforates?|passes through|goes through|penetrates?|traverses?|comes through) (?:the )?(?:lower "
    r"|distal )?"
    r"(?:part of (?:the )?)?interosseous membrane\b(?P<rest>[^?]*)",
    re.I,
    needs=("interosseous membrane",),
)
LOW = Pattern(r"\b(?:low|lower|distal(?:ly)?|above the ankle|near the ankle|ankle|lateral malleolus)\b", re.I)
FOOT_PULSE = Pattern(
    r"\b(?P<ask>which|what) (?:foot|pedal) (?:pulse|artery)\b(?!s)", re.I, needs=("foot pulse", "pedal", "foot artery")
)
ELSEWHERE_FELT = Pattern(
    r"\b(?:behind|malleol\w*|ankle(?: bone)?|heel|knee|medial|inner|inside|tibial|sole|outer|lateral|between|tarsal tunnel)\b",
    re.I,
)
ENDS_IN_VEIN = Pattern(
    r"^\W*(?:the )?(?P<vein>(?:small|great|short|long|lesser|greater) saphenous vein|[sg]sv)\b[^?]*?\b(?:ends?|drains?"
    r"|empties|joins?|opens|"
    r"terminates?|reach(?:es)?|pierc\w+)\b[^?]*?\b(?:which|what) (?:deep )?vein\W*$",
    re.I,
    needs=("saphenous", "sv"),
)
VEINS_RECEIVED = Pattern(
    r"^\W*(?:(?:which|what) veins (?:does|do) (?:the )?(?P<one>[\w ]{3,40}? vein) (?:receive|take up|collect)"
    r"|(?:the )?(?P<two>[\w ]{3,40}? vein) (?:receives|takes up|collects) (?:which|what) veins)\W*$",
    re.I,
    needs=("vein",),
)
LYMPH_TO = Pattern(
    r"^\W*(?:(?:to )?(?:where|which (?:lymph )?nodes|what (?:lymph )?nodes) (?:does|do|is) (?:the )?lymph (?:from"
    r"|of) (?:the )?(?P<one>[^?:,]+?) "
    r"(?:drain|go|flow|run|drained|carried|pass)(?: first)?(?: to| into)?"
    r"|(?:the )?lymph (?:from|of) (?:the )?(?P<two>[^?:,]+?) (?:goes|drains|flows|runs|passes|is drained) (?:first )?(?:to|into) "
    r"(?:which|what) (?:lymph )?nodes"
    r"|(?:which|what) (?:lymph )?nodes (?:receive|take|collect|get)s? (?:the )?lymph (?:from"
    r"|of) (?:the )?(?P<three>[^?:,]+?))\W*$",
    re.I,
    needs=("lymph",),
)
VEIN_ENTERED = Pattern(
    r"^\W*(?:(?:which|what) (?:deep |large )?vein (?:that |which )?(?:receives?|takes? up|takes? in|collects?) (?:the )?"
    r"(?P<received>[\w ]{3,40}? veins?)"
    r"|(?:into |to )?(?:which|what) (?:deep )?vein (?:does|do) (?:the )?(?P<entering>[\w ]{3,40}? veins?) (?:enter|join|reach"
    r"|open into|empty into|discharge into|end in|run into|flow into|go into|open|discharge|empty)"
    r"|(?:the )?(?P<topic>[\w ]{3,40}? veins?)(?:\s*[:,–-]+\s*| enters? )(?:(?:joins|enters|ends|drains|opens|empties|goes|flows)"
    r" )?(?:into |in |to )?(?:which|what) (?:deep )?vein)\W*$",
    re.I,
    needs=("vein",),
)
GAP = Pattern(
    r"^\W*(?:through|by|via) (?:which|what) (?:gap|opening|hole|hiatus|window|foramen|aperture|structure|membrane|sheet)\b[^?]*?"
    r"\b(?P<what>(?:the )?(?:anterior|posterior) tibial (?:artery|vessels|veins?)|(?:the )?[\w ]{3,30} (?:artery|nerve"
    r"|vein))\b(?P<rest>[^?]*)\W*$",
    re.I,
    needs=("gap", "opening", "hole", "hiatus", "window", "foramen", "aperture", "structure", "membrane", "sheet"),
)
ENDS_WHERE = Pattern(
    r"^\W*(?:where|at what point|how) (?:does|do) (?P<what>(?:the )?[\w ]{3,30}? (?:artery|nerve)) (?:end|terminate|finish)\W*$",
    re.I,
    needs=("where do", "how do", "at what point"),
)
PULSE_BESIDE = Pattern(
    r"\b(?P<what>dorsalis pedis|(?:foot )?pulse (?:on|of) the (?:dorsum|top of the foot)|posterior tibial)(?: artery)?(?:"
    r" pulse)?\b[^?]*?"
    r"\b(?:feel|felt|palpat\w+|lies|lie|found|press|place|put)\b[^?]*?\b(?P<side>lateral|medial|outside|inside|behind|in"
    r" front)(?: to| of)?"
    r" (?:which|what) (?P<kind>tendon|muscle|bone|malleolus)\W*$",
    re.I,
    needs=("feel", "felt", "palpat", "pulse"),
)
BESIDE = {
    "outside": "lateral to",
    "inside": "medial to",
    "lateral": "lateral to",
    "medial": "medial to",
    "in front": "in front of",
}
BUNDLE_OF = Pattern(
    r"^(?!.*\b(?:no|without|lacks?|lacking|not|none)\b)(?=.*(?:neurovascular bundle|nerves? and (?:the )?arter\w+|arter\w+"
    r" and (?:the )?nerves?"
    r"|nerves? and vessels?|vessels? and nerves?))[^?]*?"
    r"\b(?P<which>(?:deep |superficial )?(?:anterior|lateral|posterior|extensor|peroneal|fibular|front)) "
    r"(?:(?:leg |tibial )?compartment|leg\b(?=.*(?:fracture|tight|tense|swollen|danger|threat|risk)))[^?]*\W*$",
    re.I | re.S,
    needs=("bundle", "nerve and", "nerves and", "artery and", "arteries and", "vessels and", "vessel and"),
)
IN_BUNDLE = Pattern(r"\b(?:bundle|danger|threat\w*|risk|compress\w*|squeez\w*|suffers?|consists?|run|runs|contain\w*)\b", re.I)
SKIN_VEIN = Pattern(
    r"\b(?:the )?(?:skin|superficial|surface|subcutaneous) vein (?:that |which |you (?:see|find|meet) )?"
    r"(?:(?:comes?|runs?|goes|passes|climbs|lies|ascends?|lying|running|passing)\b ?(?:up )?(?:from )?)?"
    r"(?P<how>behind|in front of|posterior to|anterior to|before) (?:the )?(?P<side>outer|inner|lateral|medial) (?:ankle(?:"
    r" bone)?|malleolus)\b",
    re.I,
    needs=("vein",),
)
VEIN_OF_KNEE = Pattern(
    r"^(?=[^?]*\b(?:skin|superficial|subcutaneous\w*|surface|pierces? the (?:deep )?fascia)\b)[^?]*?\b(?P<ask>which"
    r"|what)\b[^?]*?\bvein\b[^?]*?"
    r"\b(?:back of (?:the )?knee|behind (?:the )?knee|popliteal fossa|hollow of the knee)\b[^?]*\W*$"
    r"|^(?=[^?]*\b(?:skin|superficial|subcutaneous\w*|surface|pierces? the (?:deep )?fascia)\b)(?:(?:skin|superficial"
    r"|subcutaneous) )?vein\b[^?]*?"
    r"\b(?:back of (?:the )?knee|behind (?:the )?knee|popliteal fossa|hollow of the knee)\b[^?]*\W*$",
    re.I,
    needs=("skin", "superficial", "subcutaneous", "surface", "fascia"),
)
SAPHENOUS_BEGINS = Pattern(
    r"^\W*(?:where|from what|from which vein|from where|out of what|at what) (?:does|do) (?:the )?(?P<which>great|small|long"
    r"|short|greater|lesser)"
    r" saphenous vein (?:begin|start|arise|originate|come from|form|take origin|spring)(?: from)?\W*$"
    r"|^\W*(?:the )?(?P<which2>great|small|long|short|greater|lesser) saphenous vein (?:begins?|starts?|arises?|originates?"
    r"|springs?)"
    r"(?: (?:from|at|in|on|where|as))*\W*(?:which|what)?(?: \w+)?\W*$",
    re.I,
    needs=("saphenous",),
)
TO_CLOSE = Pattern(
    r"\b(?P<what>(?:anastomos\w+|joins?|meets?|links? up|communicates?) (?:with )?(?:the )?[\w ]{3,30}? artery) "
    r"(?:in the sole )?to (?:finish|complete|form|close|make|build) (?:the )?(?:deep )?(?:plantar )?(?:arterial )?arch\b",
    re.I,
    needs=("arch",),
)
TAKES_OVER = Pattern(
    r"\b(?:if|when|where|in people whose|should) (?:the )?(?P<what>dorsalis pedis|posterior tibial|anterior tibial)(?:"
    r" artery)?(?: pulse)? "
    r"(?:is|be|are)\b[^?]*?\b(?:absent|missing|small|lacking|hypoplastic|not there|thin)\b[^?]*?\b(?P<ask>which|what)"
    r" (?:other )?(?P<kind>artery|vessel)\b",
    re.I,
    needs=("absent", "missing", "small", "lacking", "hypoplastic", "not there", "thin"),
)


def low_in_leg(found: re.Match[str]) -> str:
    """Return the artery that comes through the membrane low in the leg as one above the ankle; else the text as it is."""
    if not LOW.search(found[0]):
        return found[0]
    return f"{found['verb']} the interosseous membrane above the ankle"


def foot_pulse(found: re.Match[str]) -> str:
    """Return the pulse of the foot, where no place behind the ankle or elsewhere is told, as that of its dorsum."""
    if ELSEWHERE_FELT.search(found.string):
        return found.string
    return f"{found['ask']} artery runs in the dorsum of the foot"


MAINLY = Pattern(r"\b(?:mainly|chiefly|principally|mostly|main|chief)\b", re.I)


def at_arch(side: str) -> str:
    """Return the marginal vein at one end of the dorsal venous arch of the foot."""
    return f"{'medial' if side.lower() in INNER else 'lateral'} marginal vein of foot"


def arch_formed(found: re.Match[str]) -> str:
    """Return the question which arteries form the arch of the sole, or of which one it mainly is the continuation."""
    if MAINLY.search(found.string):
        return "the deep plantar arch is the continuation of which artery"
    return "which arteries form the deep plantar arch"


def vein_formed(found: re.Match[str]) -> str:
    """Return the question which deep veins make up another, where that is formed by two."""
    vein = (found["vein"] or found["vein2"]).strip()
    return f"{vein} is formed by the union of which veins"


def renamed(found: re.Match[str]) -> str:
    """Return the question how a vessel goes on under another name, where it is the one vessel that is named."""
    return found[0] if re.search(r"\b(?:artery|vein)\b", found["mid"]) else f"what is the continuation of {found['it'].strip()}"


def pulse_place(found: re.Match[str]) -> str:
    """Return the question where a vessel runs whose pulse is felt; the text as it is where nothing is felt."""
    place = PULSE_PLACES.get(found["what"].lower().removesuffix(" artery"))
    return place if place and PULSE.search(found.string) else found.string


def grafted(found: re.Match[str]) -> str:
    """Return the question which nerve or vein is used for grafts or biopsies."""
    use = FOR_GRAFT.search(found.string)
    if not use or re.search(r"\b(?:sural|saphenous)\b", found.string, re.I):
        return found.string
    return f"which {found['kind']} is used for {'biopsy' if use[0].lower().startswith('biop') else 'grafts'}"


def bundle_of(found: re.Match[str]) -> str:
    """Return the nerve and artery of a compartment, where its bundle or what is in danger in it is asked for."""
    if not IN_BUNDLE.search(found.string):
        return found.string
    which = "anterior" if found["which"].lower() in ("front", "extensor") else found["which"]
    return f"nerve and artery of the {which} compartment of leg"


def pulse_beside(found: re.Match[str]) -> str:
    """Return the question to which side of what the artery of a pulse lies."""
    artery = "posterior tibial" if "tibial" in found["what"].lower() else "dorsalis pedis"
    side = found["side"].lower()
    return f"the {artery} artery is {BESIDE.get(side, side)} which {found['kind']}"


def begins_inside(found: re.Match[str]) -> bool:
    """Tell whether it is the great saphenous vein whose beginning is asked for."""
    return (found["which"] or found["which2"]).lower() in ("great", "long", "greater")


def skin_vein(found: re.Match[str]) -> str:
    """Return the saphenous vein that runs behind the outer or in front of the inner ankle; else the words as they are."""
    behind, outer = found["how"].lower() in ("behind", "posterior to"), found["side"].lower() in ("outer", "lateral")
    return found[0] if behind is not outer else f"the {'small' if outer else 'great'} saphenous vein"


def through_gap(found: re.Match[str]) -> str:
    """Return the question what a vessel or nerve passes through, of the membrane where it leaves the back of the knee."""
    membrane = (
        "membrane"
        if re.search(r"tibial", found["what"], re.I) and re.search(r"arter|vessel|vein", found["what"])
        else "structure"
    )
    return f"which {membrane} does {found['what']} pass through"


WHOLE: Sentences = (
    (ARCH_FORMED, arch_formed),
    (VEIN_FORMED, vein_formed),
    (RENAMED, renamed),
    (NAMED_BEYOND, lambda found: f"what is the continuation of {found['what'] or found['what2']}"),
    (ARCH_END, lambda found: f"which vein is the continuation of the {at_arch(found['side'])}"),
    (ARCH_END_IS, lambda found: f"which vein is the continuation of the {at_arch(found['side'])}"),
    (WHERE_PULSE, pulse_place),
    (GETS_BLOOD, lambda found: f"which artery supplies the {found['what'] or found['fed'] or found['from']}"),
    (BLOCK_FOR, lambda found: f"which nerve supplies the skin of the {found['what']}"),
    (BLOCKS, lambda found: f"which nerve supplies the skin of the {found['what']}"),
    (GRAFTED, grafted),
    (FOOT_PULSE, foot_pulse),
    (VEINS_RECEIVED, lambda found: f"which veins drain into the {found['one'] or found['two']}"),
    (LYMPH_TO, lambda found: f"to which lymph nodes does the {found['one'] or found['two'] or found['three']} drain its lymph"),
    (VEIN_ENTERED, lambda found: f"the {found['received'] or found['entering'] or found['topic']} drains into which vein"),
    (ENDS_IN_VEIN, lambda found: f"the {found['vein']} drains into which vein"),
    (
        SAPHENOUS_BEGINS,
        lambda found: f"the {at_arch('medial' if begins_inside(found) else 'lateral')} is the continuation of which vein",
    ),
    (PULSE_BESIDE, pulse_beside),
    (BUNDLE_OF, bundle_of),
    (VEIN_OF_KNEE, lambda found: "which saphenous vein drains into the popliteal vein"),
    (ENDS_WHERE, lambda found: f"what are the terminal branches of {found['what']}"),
    (TAKES_OVER, lambda found: f"which {found['kind']} replaces the {found['what']} artery"),
    (GAP, through_gap),
)
"""Questions that are put anew as a whole; the first that fits."""


def in_vessel_terms(text: str) -> str:
    """Return a text with what it says of vessels and pulses in the terms of the field.

    >>> in_vessel_terms("Trace arterial blood from behind the knee to the top of the foot")
    'Trace arterial blood from popliteal artery to dorsalis pedis artery'
    >>> in_vessel_terms("What is the anterior tibial artery called once it reaches the foot?")
    'what is the continuation of the anterior tibial artery'
    >>> in_vessel_terms("Which vein begins at the medial end of the dorsal venous arch?")
    'which vein is the continuation of the medial marginal vein of foot'
    """
    if VESSEL.search(text):
        if TO_CLOSE.search(text) and not re.search(r"plantar artery", text, re.I):
            text = TO_CLOSE.sub(r"\g<what>", text)
        text = BLOOD_TO.sub(lambda found: f"{found['kind'] or 'which artery'} supplies ", text)
        if ROUTE.search(text):
            ends = VEINS if VENOUS.search(text) else ARTERIES
            for pattern, place in LINES:
                text = pattern.sub(lambda found, end=ends[place]: f"{found[1]} {end}", text)  # type: ignore[misc]
        text = PLANTAR_ARCH.sub("deep plantar arch", text)
        text = SKIN_VEIN.sub(skin_vein, text)
        text = BETWEEN_ENDS.sub(lambda found: f"{found['size']} end branch of the ", text)
        text = LOW_IN_LEG.sub(low_in_leg, text)
        text = PERFORATES.sub("passes through the first dorsal interosseous", text)
    for pattern, written in WHOLE:
        if (found := pattern.search(text)) and (words := written(found)) != text:
            return words
    return text
