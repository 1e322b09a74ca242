"""Everyday wordings of nerves and feeling in the terms of the field: 'who feels the heel' asks which nerve supplies its skin."""

from __future__ import annotations

import re

from footgraph.patterns import Pattern, Wordings, replaced, told, unless, wording

OWN = r"(?:its|their|his|her|the)"
SUPPLY = (
    r"(?:(?:own|whole|entire|sole|main|only) )?(?:(?:motor|nerve|nervous|sensory|muscular|neural) )*"
    r"(?:branch(?:es)?|fib(?:re|er)s?|twigs?|suppl(?:y|ies)|nerves?|innervation|impulses|orders|commands?|power)"
)
"""What a muscle gets from a nerve."""
ADJECTIVES = r"((?:(?:common|deep|superficial) )?(?:fibular|peroneal)|tibial|sural|saphenous|sciatic|(?:medial|lateral) plantar)"
GETTING = r"(?:takes?|gets?|draws?|receives?|has|have|derives?|owes?|obtains?)"
WHICH_NERVE = r"(?:(?:which|what) (?:\w+ )?nerves?|whom?|what|where)"
NERVE_ASKED = r"(?:name the nerve that|(?:which|what) (?:\w+ ){0,2}?nerves?|who|what)"
BEING_FED = (
    r"(?:belongs? to|hangs? (?:on|from)|depends? on|answers? to|(?:is|are) (?:wired to|hooked up to|run by|worked by|moved by)|"
    r"(?:runs?|works?|lives?) off)"
)
FEELS = (
    r"(?:feels?|senses|(?:reports?|registers?|signals?) (?:the )?(?:touch|feeling|sensation|pain) (?:from|of|on|in"
    r"|over|at)|(?:is )?responsible for (?:the )?(?:feeling|sensation) (?:in|of|on|over|from|at)|(?:lets?|makes?|"
    r"allows?) (?:you|me|us|one)(?: to)? feel|"
    r"(?:carr(?:ies|y)|conveys?|transmits?|brings?|relays?|provides?|suppl(?:ies|y)|sends?|gives?|handles?|picks? up|mediates?)"
    r"(?: back)? (?:the )?"
    r"(?:cutaneous |sensory |skin )?(?:sensations?|sensibility|feeling|touch|pain|pin-?prick|impulses|signals?|input|"
    r"fib(?:re|er)s)"
    r" (?:from|of|on|in|along|over|to|for|at|across))"
)
STIMULUS = (
    r"(?:(?:an? |the )?(?:pin-?pricks?|touch|prick|blister|splinter|tickle|cut|sting|graze|pebble|stone|thorn|nail"
    r"|needle|grain of sand|piece of glass|drawing pin|tack|corn|wart|verruca|burn|scratch|insect bite|bite) "
    r"(?:(?:in|on|at|over|along|under|of|to) |(?=skin of )))?"
)
SKIN = r"(?:the )?(?:skin (?:of|on|over|in|between|along|at|under) )?(?:the )?"
NUMBING = r"(?:numb|an(?:a)?esthetise|an(?:a)?esthetize|desensiti[sz]e)"
PARALYSING = r"(?:paraly[sz]e|knock out|weaken|silence|switch off|relax)"
STOPPING = r"(?:block|cut|numb|inject|divide|sever|an(?:a)?estheti[sz]e|infiltrate|stimulate|target)"
MUST = r"(?:would|should|do|must|could|can|might)"
TRUNK = r"((?:(?!the |does |do |nerve )[a-z]+ ){1,4}(?:nerve|artery)|sciatic)"
DIVIDING = r"(?:ends|terminates|finishes|divides|splits|forks|bifurcates|breaks up|parts)"
ARISING = r"(?:come|comes|spring|arise|issue|emerge|branch|stem)(?: off)?(?: out)?(?: of| from)"
KEEP = r"(?:still works?|keeps? working|goes on working|go on working) (?:after|despite|in spite of)"
HARM = r"(?:cut|lesion|division|palsy|injury|loss|section|block|damage|paralysis|transection)"
SIDED = Pattern(r"\bskin of (?:the )?(plantar|dorsal) skin of\b")
DOUBLED = Pattern(r"\bskin of (?:the )?skin (?:of|on|over|in|between|along|at|under|beneath)\b")


GONE = (
    r"(?:cut|severed|divided|transected|injured|damaged|lost|gone|paraly[sz]ed|blocked|destroyed|lesion|palsy|injury|section"
    r"|loss|out)"
)
STILL = (
    r"(?:(?:would |will |can |do |does )?(?:still|continue to|go on|keep(?:s)?(?: on)?) ?(?:be )?"
    r"(?:work(?:s|ing)?|function(?:s|ing)?|contract(?:s|ing)?|active|supplied|innervated)"
    r"|(?:is|are|would be|will be|remains?|stays?) (?:still )?(?:spared|unaffected|intact|preserved|left|working|active"
    r"|functioning|untouched"
    r"|innervated)|survives?|escapes?|remains?)"
)
STILL_SAID = (
    *("still", "keep", "continue", "go on", "spared", "surviv", "escape", "remain", "unaffected", "intact", "preserved"),
    "left",
)
"""Words of which one must stand in what is kept: others of ``STILL`` alone are said of any muscle."""


UNDER_SKIN = Pattern(r"\bskin (?:under|over|on|beneath|covering|at|along) ")


def of_muscle_or_skin(found: re.Match[str]) -> str:
    """Return the question which nerve serves what is to be numbed, or paralysed."""
    numbed = re.match(NUMBING, found[1], re.IGNORECASE)
    return f"which nerve supplies {'the skin of ' if numbed else ''}{found[2]}"


MOTOR = r"(?:(?:the|its|all|off|motor|muscular|nervous|neural|nerve) )*"
FIBRES = r"(?:fib(?:re|er)s|axons|branch(?:es)?|twigs?|innervation|supply|control|commands|impulses)"
LEADS = r"(?:carr(?:y|ies)|convey|conduct|transmit|provide|give|send|bring|supplie|contribute)s?"
ROOTS = r"(?:(?:spinal|nerve|cord) )*(?:roots?|segments?|nerves?(?<=spinal nerves)|levels?|root values?)"
DERIVES = (
    r"(?:arises?|comes?|derives?|originates?|springs?|stems?|spring|carr(?:y|ies)|contains?|takes?|gets?|has|have|receives?"
    r"|is (?:formed|derived|made up|built|composed)|emerges?|draws?)"
)
THE_BRANCH = r"(?:the )?(nerve to [\w ]{3,30}?|(?:(?!the |of |does |do |is |nerve )[a-z]+ ){1,5}(?:nerve|artery))"
KIND_OF_BRANCH = r"(?:(?:terminal|end|direct|large|larger|small|smaller|main|cutaneous|collateral) )?"
THE_NERVE = r"(?:the )?((?:(?!the |does |do |nerve |from |is |of )[a-z]+ ){1,4}nerve)"
IS_HURT = (
    r"(?:is|was|has been|must be|might be|may be)?(?: (?:likely|probably|then|most likely))? ?"
    r"(?:damaged|injured|cut|hurt|lesioned|affected|out|gone|at fault|involved|lost|severed|divided|to blame|tested)"
)


def supplying(found: re.Match[str]) -> str:
    """Return 'supplies', 'supply' or 'supplying' for other words that feed or drive a muscle by its nerve."""
    word = found[1].lower()
    return f"{found.string[found.start() : found.start(1)]}{FED.get(word[-3:], 'supplies' if word.endswith('s') else 'supply')}"


def parent_of(found: re.Match[str]) -> str:
    """Return the question from which nerve or artery another branches."""
    return f"which {'artery' if found[1].lower().endswith('artery') else 'nerve'} does the {found[1]} branch from"


WHETHER = Pattern(r"^(?:does|do|can|could|would|will|is it)\b")
"""What asks for a yes or a no, in which motor fibres are no skin."""
FED = {"fed": "supplied", "ing": "supplying"}
NERVE = Pattern(r"\bnerves?\b")
BLOOD = Pattern(r"\b(?:arter|blood|vessel|vein|vascular)")
ROOT_ASKED = Pattern(r"\b(?:root|segment|level|myotome)s?\b")
SERVE = r"(?:supply|innervate|serve|look after|drive|feed|run|control|see to)"
LATERAL_THREE = "the second lumbrical, third lumbrical and fourth lumbrical"
WORDINGS: Wordings = (
    # 'Tibialis anterior is supplied by which branch of the common fibular nerve?'
    wording(
        r"^\W*(?:the )?(?P<what>[^?:,]{2,40}?) (?:(?:is|are) (?:supplied|innervated|served)|(?:gets?|receives?|takes?|has|have) "
        r"(?:its|their) (?:motor |nerve )?(?:supply|innervation|nerve)) (?:by|from) (?:which|what) (?P<kind>(?:terminal |main )?"
        r"(?:branch|division)) of (?:the )?(?P<of>[^?:,]{3,40}?)\W*$",
        "which {kind} of the {of} supplies {what}",
    ),
    # 'Innervated by a terminal branch of what larger nerve?': of which nerve its nerve is a branch.
    wording(
        r"^\W*(?:an? |the )?(?P<what>(?!.*\bskin\b)[^?:,]{4,60}?)[:,]? (?:(?:is|are) )?(?:innervated|supplied|served|driven) by "
        r"(?:an? |the )?(?:terminal|end|final) branch(?:es)? of (?:which|what) (?:larger|bigger|parent) (?:nerve|trunk)\W*$",
        "the nerve supplying {what} is a branch of which nerve",
    ),
    # 'What does the deep peroneal nerve supply by way of skin?', 'By way of muscle, what does ... supply?'
    (
        Pattern(
            rf"^\W*what (?P<does>does|do) (?P<what>.+?) {SERVE}[,:]? (?:by|in the) way of (?P<kind>muscle|skin|joint|bone)s?\W*$"
            rf"|^\W*(?:by|in the) way of (?P<kind2>muscle|skin|joint|bone)s?[,:]? what (?P<does2>does|do) (?P<what2>.+?) "
            rf"{SERVE}\W*$"
        ),
        lambda found: (
            f"which {told(found, 'kind').lower().replace('muscle', 'muscles')} {told(found, 'does')} {told(found, 'what')} supply"
        ),
    ),
    # 'Tibialis anterior is looked after by', 'is wired up to the'.
    (
        Pattern(
            r"^\W*(?:the )?(?P<what>[^?:;,]{3,50}?) (?:is|are) (?:(?:looked after|operated|run|commanded|governed|wired(?: up)?"
            r"|manned|actuated) (?:by|via|through)|(?:wired|hooked|plugged|connected)(?: up)? (?:to|into)(?= the\W*$))"
            r"(?: the| which nerve| what(?: nerve)?)?\W*$"
            r"|^\W*(?:the )?(?P<what2>[^?:;,]{3,50}?)(?:['’]s? )(?:(?:motor|nerve|muscular) )*(?:supply|innervation) (?:comes|is)"
            r" (?:from|by|via|through|by way of)(?: the| which nerve)?\W*$"
            r"|^\W*(?P<what3>[^?:;,]{3,50}?)\s*[:,–-]+\s*(?:looked after|operated|run|wired(?: up)?|driven) by\W*$"
            r"|^\W*(?:(?:by way of|along|down|through|via) )(?:which|what) nerve (?:do|does|are) (?:the )?(?:motor |nerve )?"
            r"(?:orders|impulses|commands|signals|messages)(?: (?:to|sent to|for))? (?:reach|get to|travel to|go to"
            r"|arrive at|come"
            r" to)? ?(?P<what4>[^?:;,]{3,50}?)(?: (?:travel|go|run|pass|sent|come))?\W*$"
            r"|^\W*(?:which|what) nerve,? (?:when|if|once) (?:it is )?(?:cut|divided|severed|injured|damaged|lost),? "
            r"leaves (?:the "
            r")?(?P<what5>[^?:;,]{3,50}?) (?:without power|powerless|useless|dead|limp|idle|out of action|paraly[sz]ed|weak)\W*$"
        ),
        lambda found: "" if BLOOD.search(found[0]) else f"which nerve supplies {told(found, 'what')}",
    ),
    (
        Pattern(r"\b(?P<is>is|are) (?:in the charge|under the (?:command|care|rule|government|sway)) of\b"),
        lambda found: f"{found['is']} supplied by" if NERVE.search(found.string) else found[0],
    ),
    (
        Pattern(
            r"\bnerve (?:(?:has|takes) (?:charge|command|control|care) of|sees to|(?:has|counts|numbers) (?=.* (?:among|in) its "
            r"(?:muscles|charge)))|\b(?<=\w) (?:among|in) its (?:muscles|charge)(?=\W*$)"
        ),
        lambda found: "nerve supplies" + (" " if found[0].endswith(" ") else "") if found[0].lower().startswith("nerve") else "",
    ),
    # 'Which muscles come under the superficial fibular nerve?', 'lumbricals driven by the lateral plantar nerve'.
    (
        Pattern(
            r"\b(?P<what>muscles?|lumbricals?|interosse\w+) (?P<way>(?:that )?(?:comes?|falls?) under|(?:driven|run|fired|wired"
            r"|operated|looked after) by) (?=(?:the )?(?:[a-z]+ ){1,4}nerve\W*$)"
        ),
        lambda found: (
            f"{'' if found.string[: found.start()].strip() else 'which '}{found['what']} "
            f"{'is' if found['what'].endswith(('muscle', 'al', 'us')) else 'are'} supplied by "
        ),
    ),
    # 'The medial plantar nerve looks after only one lumbrical, namely?', 'The only lumbrical driven by ... is the'.
    (
        Pattern(
            r"^\W*(?:the )?(?P<nerve>(?:[a-z]+ ){1,4}nerve) (?:supplies|looks after|serves|drives|innervates|runs"
            r"|sees to) (?:only "
            r"|just |but )*(?:one|a single) (?P<kind>lumbrical|interosseous|muscle)\b[^?:,;]{0,25}\W+(?:namely"
            r"|which(?: one)?|name "
            r"it|that is|what is it)?\W*$"
            r"|^\W*(?:the )?(?:only|one|single) (?P<kind2>lumbrical|interosseous|muscle)(?: that is| which is)? "
            r"(?:driven|supplied|"
            r"innervated|served|run|worked|looked after) by (?:the )?(?P<nerve2>(?:[a-z]+ ){1,4}nerve)(?: is(?: the)?)?\W*$"
        ),
        lambda found: f"which {told(found, 'kind')} does the {told(found, 'nerve')} supply",
    ),
    # 'The lateral border of the foot is the territory of the'.
    (
        Pattern(
            r"^\W*(?!.*\b(?:arter|vessel|vein|blood))(?:the )?(?:skin (?:of|on|over) (?:the )?)?(?P<what>[^?:;,]{4,60}?) "
            r"(?:is|are|lies|falls|is in|lies in|falls in|comes in)(?: within| into)? (?:the )?(?:skin |cutaneous |sensory )?"
            r"(?:territory|domain|area|field) of(?: the| which nerve| what(?: nerve)?)?\W*$"
        ),
        lambda found: (
            found[0] if re.search(r"\bskin$", found["what"]) else f"which nerve supplies the skin of the {found['what']}"
        ),
    ),
    (
        Pattern(r"\b(?P<nerve>(?:sensory|cutaneous) nerves?) (?:that )?(?:goe?s?|runs?|comes?|passes|travels?) to "),
        "{nerve} supplies the skin of ",
    ),
    (
        Pattern(
            r"^(?P<what>.*\bskin\b.*) is the only (?:skin|area|patch|part|bit)(?: of (?:the )?skin)? (?:(?:supplied|felt|served"
            r"|innervated|looked after) by|of)(?: the| which nerve)?\W*$"
        ),
        "which nerve supplies {what}",
    ),
    (
        Pattern(r"\b(?P<which>which|what) (?:bit|patch|piece|strip|spot|stretch)(?:es|s)? of skin\b"),
        "{which} skin",
    ),
    (Pattern(r"\b(?P<which>which|what) skin hangs (?:on|from)\b"), "{which} skin is supplied by"),
    (
        Pattern(r"\b(?P<which>which|what) skin does (?P<what>.+? nerve) (?:look after|see to|take care of)\b"),
        "{which} skin does {what} supply",
    ),
    (
        Pattern(
            r"^\W*where (?:on the (?:skin|foot) )?does (?P<what>.+? nerve) (?:carry|bring|convey|take|collect|gather"
            r"|get|end in the "
            r"skin)(?: back| home| in)?(?: its| the)?(?: (?:feeling|sensation|touch))?(?: from)?\W*$"
        ),
        lambda found: (
            f"which skin does {found['what']} supply" if re.search("feel|sens|touch|skin", found[0], re.I) else found[0]
        ),
    ),
    (
        Pattern(
            r"\bnerve (?:that )?(?:is|gets|may be|can be)(?: (?:often|easily|commonly|most|usually|likely|liable|prone|to be))* "
            r"(?:pressed|compressed|squashed|squeezed|trapped|pinched|bruised|hit|caught)(?: on)? (?:at|against|on) "
            r"(?=the (?:neck|head) of (?:the )?fibula|the fibular (?:neck|head))"
        ),
        "nerve is at risk at ",
    ),
    (Pattern(r"\bnerve ends up supplying\b"), "nerve supplies"),
    # 'Which levels of the spinal cord supply tibialis anterior?', 'By tapping the Achilles tendon you test which root?'
    (Pattern(r"\b(?P<what>segment|level|root)s? of the (?:spinal )?cord\b"), "spinal {what}s"),
    (
        Pattern(
            r"\b(?:(?:by )?tap(?:ping|s)?(?: on)?(?: of)?|(?:the )?reflex (?:at|of|in)) (?:the )?(?:achilles|calcaneal) tendon\b"
            r"(?:,? (?:do )?you (?P<test>test|check|examine))?"
        ),
        lambda found: f"the ankle jerk{' tests' if found['test'] else ''}" if ROOT_ASKED.search(found.string) else found[0],
    ),
    (
        Pattern(
            r"^\W*(?:the )?(?P<what>(?:ankle|achilles|knee|patellar|plantar) (?:jerk|reflex)) (?:is (?:mediated|carried|served"
            r"|subserved|run|driven|supplied) (?:by|through|via)|is a test of|runs through|goes through)"
            r"(?: the)?(?: (?:which|what) (?:(?:nerve|spinal) )*(?:roots?|segments?|levels?))?\W*$"
        ),
        "which root does the {what} test",
    ),
    (
        Pattern(
            r"^\W*(?:the )?(?P<what>[^?:;,]{0,40}(?:walking|standing|raises?|jerk|reflex|hopping)) (?:screens?|checks?"
            r"|examines?|probes?|is a (?:test|check|screen) (?:of|for))"
            r"(?: for)? (?P<which>(?:which|what) (?:(?:nerve|spinal) )*(?:roots?|segments?|levels?|myotome))\W*$"
        ),
        "{which} does {what} test",
    ),
    (
        Pattern(
            r"\b(?P<which>which|what) (?P<root>(?:(?:nerve|spinal) )*(?:root|segment|level)) does (?:the )?(?:feeling|sensation"
            r"|touch|skin|pin-?prick) (?:on|of|over|along|in|at|to) (?:the )?(?P<what>.+?) (?:test|check|screen"
            r"|examine|belong to)\W*$"
        ),
        "{which} {root} supplies the skin of the {what}",
    ),
    # 'Skin of the little toe belongs to which segment?'
    (
        Pattern(
            r"^(?=.*\bskin\b)(?P<what>.+?) (?:belongs to|comes from|falls within|falls in|is part of|lies in|is in) "
            r"(?:which|what) (?:(?:spinal|nerve|cord|lumbar|sacral) )*(?:segment|root|level)(?: level| value)?\W*$"
        ),
        lambda found: f"{found['what']} belongs to which dermatome",
    ),
    # 'Skin of the first web space - sensory nerve?'
    (
        Pattern(
            r"^\W*(?:the )?(?P<what>skin (?:of|on|over) [^?:;,]+?)\s*[:;,–-]+\s*(?:the |its |which )?"
            r"(?:(?:sensory|cutaneous) )?(?:nerve(?: supply)?|supply|innervation)\W*$"
        ),
        lambda found: f"which nerve supplies the {found['what']}",
    ),
    # 'The lateral border of the foot is made sensate by', 'is felt through'.
    (
        Pattern(
            r"^\W*(?!.*\b(?:pulse|artery|bones?|tendon|muscle|vein)\b)(?:the )?(?:skin (?:of|on|over) (?:the )?)?"
            r"(?P<what>[^?:;,]{4,60}?) (?:is|are) (?:mainly |mostly |chiefly )?(?:(?:felt|sensed|perceived) (?:through|via|by)"
            r"|(?:made|rendered) (?:sensate|sensitive) by|given (?:feeling|sensation|sensibility) by)"
            r"(?: the| which nerve| what(?: nerve)?)?\W*$"
        ),
        lambda found: f"which nerve supplies the skin of the {found['what']}",
    ),
    # 'Sensation over the medial malleolus is handed up by which nerve'.
    (
        Pattern(
            r"^\W*(?:the )?(?:sensations?|feeling|sensibility|touch) (?:(?:over|from|of|in|on|at|to|along) |(?=\w+ web space))"
            r"(?:the )?(?:skin (?:of|on|over) (?:the )?)?(?P<what>[^?:;,]{4,60}?) (?:is|are|gets|travels|runs|goes) (?:"
            r"(?:carried|conveyed"
            r"|handed|passed|transmitted|relayed|mediated|supplied|picked up|served|brought|taken|provided|sent|borne|given) )?"
            r"(?:(?:up|back|on|centrally|away|mainly|chiefly|mostly|largely|in the main|principally) )*"
            r"(?:by|via|through|in|along)(?: the| which nerve| what(?: nerve)?)?\W*$"
        ),
        lambda found: f"which nerve supplies the skin of the {found['what']}",
    ),
    # 'Where would numbness be with injury of the superficial fibular nerve?'
    wording(
        r"^\W*(?:where|on what part of the foot) (?:would|will|does|do|is|are|might|can|should) (?:(?:you|one|we|the) )?"
        r"(?:(?:expect|find|get|have|feel|there be) )?(?:the )?(?:numbness|sensory loss|loss of (?:feeling|sensation)"
        r"|an(?:a)?esthesia"
        r"|tingling|sensory deficit)(?: (?:be|lie|occur|appear|felt|found|located))*,? (?:with|in|after|from|if|following"
        r"|when|on) "
        r"(?:(?:an? |the )?(?:injury|lesion|damage|division|section|cutting|palsy|compression|block)(?: (?:of|to))? )?(?:the )?"
        r"(?P<nerve>[\w ]+? nerve)(?: (?:is|has been|gets) (?:cut|injured|damaged|hurt|divided|compressed|severed)|"
        r" (?:injury|lesion|palsy|damage|block))?\W*$",
        "which skin does the {nerve} supply",
    ),
    wording(
        r"\b(?P<which>what|which) (?:patch|bit|piece|strip|spot|zone|stretch|portion) of (?:the )?skin\b", "{which} area of skin"
    ),
    # 'Most of the skin on the dorsum of the foot sends its sensation through the'.
    wording(
        r"^\W*(?!.*\b(?:pulse|artery|bones?|tendon|muscle|vein)\b)(?:the )?(?:skin (?:of|on|over) (?:the )?)?"
        r"(?P<what>[^?:;,]{4,60}?) (?:sends?|passes|hands|reports|relays|transmits|conveys|carries|feeds) (?:its|their|all its) "
        r"(?:(?:sensory|cutaneous) )?(?:sensations?|feeling|touch|sensibility|messages?|impulses|information|signals?)"
        r"(?: (?:up|back|on|home|in|centrally))*"
        r" (?:through|via|by|along|to|in|down|by way of)(?: the| which nerve| what(?: nerve)?)?\W*$",
        "which nerve supplies the skin of the {what}",
    ),
    (
        Pattern(
            r"\b(?P<web>(?:first|second|third|fourth) web space),? (?:on|of|over|at) (?:the )?(?:dorsum|top|dorsal (?:side|aspect"
            r"|surface))(?: of (?:the )?foot)?"
        ),
        "{web}",
    ),
    (
        Pattern(
            r"\b(?:giv|lend|bring|provid|carry|convey|supply|tak)ing (?:the )?(?:feeling|sensation|sensibility) "
            r"(?:to|from|of|over|on|in|for)\b(?: the skin of\b)?"
        ),
        "supplying the skin of",
    ),
    (Pattern(r"(?<=\w), (?:for |to )?both (?:heads|bellies)\W*$"), ""),
    (
        Pattern(
            rf"^\W*(?:(?:motor|muscle) (?:loss|paralysis|weakness) )?(?:after|in|with|following) (?:an? )?(?:(?:complete|total)"
            rf" )?"
            rf"(?:{HARM} (?:of|to) )?{THE_NERVE}(?: {HARM})?[:,]? (?:which|what) muscles(?: (?:are|become)"
            rf" (?:paralysed|lost|weak))?\W*$"
        ),
        r"which muscles does the \1 supply",
    ),
    (
        Pattern(
            r"(?:(?<=supply)|(?<=nnervate)) (?:muscles )?(?P<way>above|proximal to|below|distal to|beyond)"
            r" the ankle(?: joint)?(?=\W*$)"
        ),
        lambda found: " in the leg" if found["way"].lower() in ("above", "proximal to") else " in the foot",
    ),
    (Pattern(r"^(?:electrical )?stimulat(?:ing|ion of) (?=(?:which|what) nerve)"), ""),
    (
        Pattern(r"\b(?:(?:gives? off|provides?|sends?(?: off)?) (?:the|an?) branch|(?<=nerve )branches) to (?!which|what)"),
        "supplies ",
    ),
    (
        Pattern(r"^(?:via|through) (?=(?:which|what) nerve (?:is|are)\b)"),
        "by ",
    ),
    (
        Pattern(
            r"^\W*without (?:which|what) nerve (?:does|do|would|will|can|is|are) (.{3,50}?) "
            r"(?:not (?:work|contract|function)|fail|be paralysed|paralysed|useless|not)(?: to work)?\W*$"
        ),
        r"which nerve supplies \1",
    ),
    (
        Pattern(
            rf"^\W*without {THE_NERVE},? ((?:which|what) (?:[\w-]+ )?muscles?) (?:do|does|would|will|can|could)(?:"
            rf" not|n['’]t|not)? "
            r"(?:work|contract|function|fail|stop(?: working)?|be lost|be paralysed)\W*$"
        ),
        r"\2 does the \1 supply",
    ),
    (
        Pattern(
            r"\bnerve (?:must|has to|needs to|should) be (?:intact|working|unharmed) for (.{3,50}?) to"
            r" (?:contract|work|function)(?=\W*$)"
        ),
        r"nerve supplies \1",
    ),
    (
        Pattern(
            rf"^\W*(?:which|what|name the|the) (?:\w+ )?(?:nerve|artery)(?: that| which)? (?:(?:splits?|divides?"
            rf"|forks?) to give"
            rf"|sends? off|gives?(?: off| rise to)?|(?=.* (?:as|among) )has|branches into) {THE_BRANCH}"
            r"(?: (?:as (?:a|one of its) branch(?:es)?|among its branches|and (?:others?|another)))?\W*$"
        ),
        parent_of,
    ),
    (
        Pattern(
            rf"^\W*{THE_BRANCH}(?:\s*[,:;=–-]+|,? (?:it )?is)+ "
            rf"(?:whose branch|(?:an? )?{KIND_OF_BRANCH}(?:branch|division) (?:of|from)(?: the| (?:which|what)(?: nerve|"
            rf" artery)?)?"
            rf"|one of the (?:two )?{KIND_OF_BRANCH}branches (?:of|from) (?:which|what)(?: nerve| artery)?"
            r"|which (?:nerve|artery)'s branch)[\W_]*$"
        ),
        parent_of,
    ),
    (
        Pattern(
            rf"^\W*(?:of what is|(?:name|give|state) the (?:nerve|artery) of which|which nerve's branch is) {THE_BRANCH}"
            rf"(?: is)?(?: an? {KIND_OF_BRANCH}branch)?\W*$",
            only=("branch",),
        ),
        parent_of,
    ),
    (
        Pattern(
            rf"^(?:the )?(?:motor|muscular|muscle) (?:{FIBRES}|function) (?:of|in|by|from) {THE_NERVE}[:,–-]* "
            r"(?:(?:goe?s?|pass|run|supply|supplies|reach|are given|are|leads?|is)(?: to| for)?:? ?)?(?:(?:to )?(?:which|what)"
            r" muscles)?\W*$"
        ),
        r"which muscles does the \1 supply",
    ),
    (
        Pattern(
            r"^\W*(?:(?:name|list|give|state) )?what (is supplied by [^.,:?(]{4,50}|does [^.,:?(]{4,50} supply|[^.,:?(]{4,50}"
            r" supplies)"
            r"[.,:?]? \(?(muscles|skin|joints)(?: only| alone)?\)?\W*$"
        ),
        r"which \2 \1",
    ),
    (
        Pattern(r"\bis the (?:motor )?nerve (?:of|for|to) (?=(?:which|what) muscles)"),
        "supplies ",
    ),
    (
        Pattern(
            r"\bwhose (?:motor )?nerve is (?=(?:the )?[\w ]{4,40} nerve)|\bin the (?:motor )?territory of (?=(?:the )?[\w"
            r" ]{4,40} nerve|which|what)"
        ),
        "supplied by ",
    ),
    (Pattern(r"\b(?:lies|lie|falls|fall) supplied by "), "is supplied by "),
    (
        Pattern(
            r"^\W*(?:which|what) nerve(?:['’]s territory includes|(?= has .* in its territory)) (?:has )?(.{3,50}?)(?: in its"
            r" territory)?\W*$"
        ),
        r"which nerve supplies \1",
    ),
    (
        Pattern(
            r"^(.{4,50}?)\s*(?:[:,]\s*whose skin|\((?:sensory|cutaneous|skin)(?: nerve| supply"
            r"| innervation)?\))\W*$",
        ),
        r"which nerve supplies the skin of \1",
    ),
    (
        Pattern(r"^((?:the )?skin of [^:,?]{4,40}?)[:,]? (?:is )?supplied by\W*$"),
        r"which nerve supplies \1",
    ),
    (
        Pattern(r"\b((?:cutaneous|sensory) nerve) (?:is responsible for|covers) "),
        r"\1 supplies the skin of ",
    ),
    (
        Pattern(
            r"^\W*(?:which|what) nerve (?:tells|informs|lets) (?:you|me|us|the brain)(?: know)? (?:that|when) (.{3,50}?)"
            r" (?:is|are|gets?) (?:being )?(?:touched|pricked|stroked|hurt)\W*$"
        ),
        r"which nerve supplies the skin of \1",
    ),
    (
        Pattern(
            r"\bnerve (?:is|are|do you|would you|should you|does one|can you|is it you|must be|should be|does an? injection) "
            r"(?:an(?:a)?estheti[sz]ed?|block(?:ed)?|numb(?:ed)?|inject(?:ed)?|infiltrated?) "
            r"(?=(?:just )?(?:in front of|anterior to|lateral to|medial to|beside|between)\b)"
        ),
        "nerve lies ",
    ),
    (
        Pattern(rf"^\W*to ({NUMBING}) (.+?),? {STOPPING} (?:which|what) nerve\W*$"),
        of_muscle_or_skin,
    ),
    (
        Pattern(
            rf"\b(does|do) {THE_NERVE} (?:leave out|miss(?: out)?|skip|spare|omit|neglect|fail to supply|not (?:serve"
            rf"|reach))\b"
        ),
        r"\1 the \2 not supply",
    ),
    (
        Pattern(
            r"\b((?:which|what) nerve) (?:in|of) the (?:foot|leg|lower limb)(?: and foot)? "
            r"(?=(?:comes?|arises?|is (?:a branch|derived)|derives?|branches|stems?|springs?)\b)"
        ),
        r"\1 ",
    ),
    (
        Pattern(r"\b(fed|feeds?|feeding)\b"),
        lambda found: supplying(found) if NERVE.search(found.string) and not BLOOD.search(found.string) else found[0],
    ),
    (Pattern(r"^(.{3,80}?),? nerve[- ]?wise\W*$"), r"\1 (by which nerve)"),
    (Pattern(r"\bwhat (.{3,80}?) \(by which nerve\)$"), r"by which nerve \1"),
    (
        Pattern(
            rf"^\W*to (which|what) ((?:[\w-]+ )?muscles) (does|do) (.{{5,50}}? nerve) (?:give|send|provide|supply"
            rf"|carry) {MOTOR}"
            rf"{FIBRES}\W*$"
        ),
        r"\1 \2 does \4 supply",
    ),
    (
        Pattern(r"[:,]? (?:motor|muscular) (?:branches|fib(?:re|er)s) (?:goe?s?|pass|run|are given) to (?=which|what)"),
        " supplies ",
    ),
    (
        Pattern(
            rf"^\W*(?:the )?(?:motor|nerve|muscular) {FIBRES} (?:to|for|of) (.{{3,50}}?) "
            r"(?:travels?|runs?|pass(?:es)?|goe?s?|comes?|lies?|is|are|reach(?:es)? it)(?: carried| conveyed| found)? "
            r"(?:in|through|via|along|with|by|from) (?:which|what|the) (?:[\W_]+ )?nerve\W*$"
        ),
        r"which nerve supplies \1",
    ),
    (
        Pattern(rf"\b({LEADS}) (?:(?:the|its|off|out|all) )*(?:motor|muscular) (?:nerve )?{FIBRES} (?:to|for)\b"),
        unless(WHETHER, supplying),
    ),
    (
        Pattern(r"\b((?:which|what) nerve) (?:does|do) (.{3,50}?) (?:use|need|require|rely on|listen to|obey)\W*$"),
        r"\1 supplies \2",
    ),
    (
        Pattern(
            rf"^\W*(?!(?:my|his|her|the) (?:foot|ankle|leg|toe))([^:;,]{{3,50}}?) (?:does not|doesn['’]t|do not|don['’]t"
            rf"|won['’]t"
            r"|will not|no longer|has stopped|is not|isn['’]t|fails? to|cannot) "
            rf"(?:works?|contracts?|functions?|working|contracting)\W+(?:so |then )?(?:(?:which"
            rf"|what) )?nerve(?: {IS_HURT})?\W*$"
        ),
        r"which nerve supplies \1",
    ),
    (
        Pattern(
            r"^\W*(?:testing|to test|tests? of|(?:the )?(?:strength|power) of) ([^:;,]{3,50}?),?"
            r" (?:tests|assesses|checks|examines|is a test of|you test)"
            r" (?:which|what|the) (?:[\W_]+ )?(?:\w+ )?nerve\W*$"
        ),
        r"which nerve supplies \1",
    ),
    (
        Pattern(
            r"^\W*(?:which|what) (?:\w+ )?nerve (?:is|are|do you) (?:being )?(?:tested|test|checked|assessed|examined) "
            r"(?:by|when|in|with) (?:you )?(?:test|check|assess|examin)(?:ing|e)? (.{3,50}?)\W*$"
        ),
        r"which nerve supplies \1",
    ),
    (
        Pattern(
            r"^\W*(?:touching|stroking|pricking|scratching|feeling) (?:the skin of )?([^:;,]{3,50}?),? "
            r"(?:tests|assesses|checks|examines|is felt (?:by|through)) (?:which|what|the) (?:[\W_]+ )?(?:\w+ )?nerve\W*$"
        ),
        r"which nerve supplies the skin of \1",
    ),
    (
        Pattern(
            r"^\W*where is (?:the )?(?:skin )?(?:sensation|sensibility|touch|feeling) (?:best )?(?:tested|checked|examined)"
            r" (?:for|of|in) (?=(?:the )?[^?]{3,40} nerve)"
        ),
        "which skin is supplied by ",
    ),
    (
        Pattern(r"^\W*(?:what|who) (is|are) (.{3,50}?) innervated by(?=\W*$)"),
        r"which nerve supplies \2",
    ),
    (
        Pattern(
            r"^\W*who (?:innervates|(?:supplies|serves|drives)"
            r"(?= (?:the |all )?(?:\w*flexors|evertors|invertors|extensors)\b))(?= )"
        ),
        "which nerve supplies",
    ),
    (Pattern(r"[:,]? innervated by(?: (?:what|whom))?(?=\W*$)"), " is supplied by which nerve"),
    (
        Pattern(r"^(.{3,50}?)\s*[:,–-]+\s+what innervates (?:it|them|this)\W*$"),
        r"which nerve supplies \1",
    ),
    (
        Pattern(
            r"^\W*(?:(?:what is|what['’]s|whats|name|give|state|identify) )?(?:the )?(?:motor )?nerve to (?:the )?"
            r"((?:(?!is |are |arises? |comes? |that |which |what )[\w-]+ ?){1,7}?)(?: muscle)?\W*$"
        ),
        r"which nerve supplies \1",
    ),
    # 'Which muscle inverts the foot in common fibular nerve palsy?'
    wording(
        r"^\W*(?P<which>which|what) (?P<what>muscles?) (?:can |could |will )?(?:still )?(?P<does>(?:invert|evert|plantar-?flex"
        r"|dorsiflex)(?:e?s)?(?: the (?:foot|ankle))?) (?:in|of|with|after|despite|following) (?:an? |complete |the )*"
        r"(?P<nerve>[\w ]{3,25}? nerve) (?:palsy|lesion|injury|paralysis|damage|section|loss)\W*$",
        lambda found: (
            f"{found['which']} {found['what']} {found['does']} and {'are' if found['what'].endswith('s') else 'is'} not supplied"
            f" by the {found['nerve']}"
        ),
    ),
    (
        Pattern(r"\b(compartments?\b(?:(?!\b(?:which|what|blood|arter)).){0,30} supplied) by(?: the)?[\W_]*$"),
        r"\1 by which nerve",
    ),
    (
        Pattern(r"^source of (?:the )?(.{4,50}? (nerve|artery)), (?:which|what) nerve\W*$"),
        r"which \2 does the \1 branch from",
    ),
    (
        Pattern(
            r"^(?:the )?(?:nerve|motor) (?:supply|innervation) (?:of|to|for) (.{3,50}?) comes from(?: the"
            r"| which nerve)?[\W_]*$"
        ),
        r"which nerve supplies \1",
    ),
    (
        Pattern(
            r"^([^:?]{3,50}?)\s*[:,–-]+\s+(?:which|what|whose) (\w+ )?nerve (?:supplies|innervates|serves|feels|is in) "
            r"(?:the |its |their )?(?:overlying )?(?:skin|sensation|feeling)(?: (?:there|over it|of it|here))?\W*$"
        ),
        r"which nerve supplies the skin of \1",
    ),
    (
        Pattern(
            r"^\W*(?:whose|which nerve's) (?:skin|cutaneous|sensory) (?:territory|area|domain|field) (?:is|are|includes|covers)"
            r" (?:the )?(.{3,50}?)\W*$"
        ),
        r"which nerve supplies the skin of the \1",
    ),
    (
        Pattern(
            r"\bsensory to (?:which|what) (?:area|part|region|zone|place|patch"
            r"|territory)s?\b",
        ),
        "sensory to which skin",
    ),
    (Pattern(r"\b(?:is )?sensory to(?: the)?[\W_]*$"), "supplies which skin"),
    (
        Pattern(
            rf"^\W*(?:(?:from|of|out of) )?(?:which|what) ({ROOTS}) (?:does|do|is|are) {THE_NERVE} "
            r"(?:finally )?(?:\w+)(?: up)?(?: (?:its|the) (?:fib(?:re|er)s|origin))?(?: from| of)?\W*$"
        ),
        r"which \1 of the \2",
    ),
    (
        Pattern(
            rf"^\W*{THE_NERVE} {DERIVES} (?:(?:its|the) )?(?:(?:fib(?:re|er)s|origin|axons) )?(?:(?:from|of|by|out of) )?"
            rf"(?:(?:which|what|the) )?({ROOTS})[\W_]*$"
        ),
        r"which \2 of the \1",
    ),
    (
        Pattern(
            rf"^\W*(?:from|off) (which|what) (?:\w+ )?(nerve|artery) (?:does|do|is|are) (?:the )?{TRUNK} "
            r"(?:branch|come|arise|given|spring|split|stem|start|originate|derived?|issue)(?: off| away| out)?\W*$"
        ),
        r"which \2 does the \3 branch from",
    ),
    (
        Pattern(r"^\W*whose branch (?:is|are) (?:the )?(.{4,50}? (nerve|artery))\W*$"),
        r"which \2 does the \1 branch from",
    ),
    (
        Pattern(
            rf"\b(?:from where|where|whence|(?:(?:from|to|through|via) )?(?:which|what)(?: nerve)?) (?:does|do|did) (.+?) "
            rf"{GETTING} {OWN} {SUPPLY}(?: (?:from|to|via|through))?(?=\W*$)"
        ),
        r"which nerve supplies \1",
    ),
    (
        Pattern(rf"\b{GETTING} {OWN} {SUPPLY} (?:from|through|via) (?:the )?{ADJECTIVES}\b(?! (?:nerve|arter|vein))"),
        r"is supplied by the \1 nerve",
    ),
    (
        Pattern(rf"\b{GETTING} (?:{OWN} )?{SUPPLY} (?:from|through|via|to|by way of)(?: the)?(?=[\W_]*$)"),
        "is supplied by which nerve",
    ),
    (
        Pattern(rf"\b{GETTING} {OWN} {SUPPLY} (?:from|through|via|to|by way of)\b"),
        "is supplied by",
    ),
    (Pattern(rf"\b{GETTING} nothing from\b"), "is not supplied by"),
    (Pattern(r"\bis supplied by (?:whom?|what|where)(?=\W*$)"), "is supplied by which nerve"),
    (
        Pattern(
            rf"\b(?:which|what) nerve (?:is (?:being )?(?:tested|checked|examined)|(?:do|are|would) you (?:test|check|"
            rf"examine|testing)) "
            rf"(?:by|when|if|with|in) (?:you |one |i )?(?:touch|prick|strok|tickl|test|feel|scratch)\w* "
            rf"(?:the )?(?:sensation (?:on|over|of|in) )?{SKIN}"
        ),
        "which nerve supplies the skin of the ",
    ),
    (
        Pattern(
            r"^(?:a )?(?:pin-?prick|light touch|touch|feeling)(?: sensation)? (?:(?:over|on|in|at|along|of) "
            r"|(?=first web))",
        ),
        "skin of ",
    ),
    (
        Pattern(
            r"^(skin of .{3,40}?) (?:tests?|checks?|assesses|examines) (?=(?:which"
            r"|what) nerve)",
        ),
        r"\1 is supplied by ",
    ),
    (Pattern(r"^\W*what (?=innervates\b)"), "which nerve "),
    (
        Pattern(
            r"^(.{4,60}?)(?:[,:]|\s[–-])? (?:feeling|sensation|felt|sensed) (?:by|from|through|"
            r"via)(?: (?:which|what) nerve)?\W*$"
        ),
        r"which nerve supplies the skin of \1",
    ),
    (
        Pattern(
            r"\b(skin .{2,40}?) (?:comes from|falls to|reports to|goes to) (?=(?:which|"
            r"what) nerve)"
        ),
        r"\1 is supplied by ",
    ),
    (Pattern(r"\bnerve to (?=[^?]{3,40}? and )"), "nerve supplying "),
    (Pattern(r"\b(nerve suppl\w+) (?:every|each) muscle (?=of|in)"), r"\1 the muscles "),
    (
        Pattern(r"\bbetween (?:the )?(?:two |both )?heads of (?:the )?gastrocnemius\b"),
        "between the medial head of gastrocnemius and the lateral head of gastrocnemius",
    ),
    (Pattern(rf"\b{BEING_FED} ((?:which|what) (?:\w+ )?nerves?)\b"), r"is supplied by \1"),
    (Pattern(r"\bnerve (?:is )?(?:in charge|in command) of\b"), "nerve supplying"),
    (
        Pattern(r"\b(?:is|are) (?:an? )?((?:[a-z]+ ){1,3}nerve) muscles?\b"),
        r"is supplied by the \1",
    ),
    (
        Pattern(rf"^(.{{3,60}}?)\s?[:,?–-] (?:{NERVE_ASKED}) (?:feels?|senses|reports?) (?:it|that|this|them)\W*$"),
        r"which nerve supplies the skin of \1",
    ),
    (
        Pattern(rf"\b({NERVE_ASKED}) {FEELS} {STIMULUS}{SKIN}"),
        r"which nerve supplies the skin of the ",
    ),
    (
        Pattern(rf"^(.+?) (?:is|are) (?:felt|sensed) (?:by|through|via) {WHICH_NERVE}(?=\W*$)"),
        r"which nerve supplies the skin of \1",
    ),
    (
        Pattern(rf"^\W*(?:if|to|in order to)\b.*?\b({NUMBING}|{PARALYSING}) (.+?),? (?:which|what) nerve {MUST} .*$"),
        of_muscle_or_skin,
    ),
    (
        Pattern(rf"\b(?:which|what) nerve {MUST} (?:i|you|one|we|they) {STOPPING} to ({NUMBING}|{PARALYSING}) (.+)$"),
        of_muscle_or_skin,
    ),
    (
        Pattern(
            rf"^(?:(?:at|near|above|below|behind|in|under|on|beneath) [^,]{{3,40}}?,? )?(?:the )?{TRUNK} {DIVIDING}\b"
            r"[^?.;:]{0,40}?[.,;:–-]* ?(?:as|in|into|to form|to become|giving) (?:which|what)\b.*$",
            re.I | re.S,
        ),
        r"what are the terminal branches of the \1?",
    ),
    (
        Pattern(rf"^(?:which|what) two nerves {ARISING} (?:the )?(.+?)\W*$"),
        r"what are the terminal branches of the \1?",
    ),
    (Pattern(r"\bbranches of the sciatic(?=\W*$)"), "branches of the sciatic nerve"),
    (
        Pattern(
            r"^(?:from|of|out of|by) (?:which|what) ((?:two |three )?(?:nerves|veins|arteries|vessels|roots)) (?:is|are) "
            r"(?:the )?(.+?) (?:put together|formed|made(?: up)?|built|composed|assembled|constituted)(?: from| of| by)?\W*$"
        ),
        r"\2 is formed by the union of which \1?",
    ),
    (
        Pattern(
            r"\b(?:is|are) (?:put together|made up|built|composed|assembled|constituted) (?:from|of|by|out of) "
            r"(?=(?:which|what) (?:two |three )?(?:nerves|veins|arteries|vessels)\b)"
        ),
        "is formed by the union of ",
    ),
    (
        Pattern(
            r"^(?:the )?(.{3,40}? nerve) is formed (?:by|from|of|out of|through) (?:(?:the )?(?:union|joining|junction|"
            r"fusion|meeting) of )?"
            r"(?:which|what) ((?:two |three )?nerves)\b.*$"
        ),
        r"which \2 does the \1 derive from?",
    ),
    (
        Pattern(
            r"^(?:(?:which|what|name the) )?((?:two |three )?nerves) (?:that )?(?:(?:unite|join|combine|fuse|merge|meet|"
            r"come together) to )?"
            r"(?:form|make up|make|build|compose|give) (?:the )?(.{3,40}? nerve)\W*(?:(?:which|what|name them)\b.*)?$"
        ),
        r"which \1 does the \2 derive from?",
    ),
    (Pattern(r"\bnerves (?:of|to|for) (?=(?:the )?[\w -]{3,30} joints?\b)"), "nerve supply of "),
    (
        Pattern(
            r"\bkeep(?:s|ing)? (.{3,40}? (?:nerve|artery|vein|tendon)s?) company\b(?: in the (?:leg|calf|sole|"
            r"foot))?"
        ),
        r"accompanies \1",
    ),
    (Pattern(r"\bcompanion (artery|vein|nerve|vessel)s? (?:of|to|for)\b"), r"\1 accompanying"),
    (
        Pattern(
            r"\bwhere (?:would|do|does|should|can|could|must) (?:you|one|i|we|a doctor) (?:test|check|examine|touch|prick|"
            r"look for) "
            r"(?:the )?(?:skin |cutaneous )?(?:sensation|feeling|sensibility|skin|touch|pin-?prick|numbness)"
            r"(?: loss)? (?:for|of|from|in|to (?:test|check|examine)) (?=(?:the )?.{3,40} nerve)"
        ),
        "which skin is supplied by ",
    ),
    (Pattern(r"\b(?:patch|area|bit|strip|zone|territory|part|piece)(?:e?s)? of skin\b"), "skin"),
    (
        Pattern(
            r"\b((?:which|what)(?: .{0,12})? skin) (does|do|can) (.{3,50}?) (?:cover|claim|own|feel|take care of|"
            r"look after|reach)\b"
        ),
        r"\1 \2 \3 supply",
    ),
    (
        Pattern(r"\b(?:is|are) (?:the )?((?:[a-z]+ ){1,3}nerve)(?:'s)? (?:territory|domain|country)\b"),
        r"is supplied by the \1",
    ),
    (
        Pattern(
            rf"\b(?:(?:survives?|escapes?|outlives?|outlasts?|withstands?)(?: (?:with|in|after|from|when|if))?|{KEEP}|(?:is"
            rf"|are) (?:spared|untouched|"
            rf"unaffected|preserved) (?:by|in|after|when|if)) "
            rf"(?:an? |the )?(?:{HARM} (?:of|to) (?:the )?)?((?:[a-z]+ ){{1,3}}nerve)\b(?: (?:{HARM}|is (?:cut|divided"
            rf"|lost)))?"
        ),
        r"are not supplied by the \1",
    ),
    (
        Pattern(
            r"^(the (?:motor |sensory )?nerve .{3,60}?) is (?:called|named|known as) (?:what|"
            r"which)\b"
        ),
        r"what is \1",
    ),
    (
        Pattern(
            r"[,:]? (supplied|innervated|served) (?:via|"
            r"through)(?=\W*$)"
        ),
        r" is \1 by which nerve",
    ),
    (
        Pattern(
            r"\bnerve\b(?=.*\b(?:risk|danger|endanger\w*|jeopard\w*|hurt|injured|damaged|avoid\w*|spare\w*|harm\w*)\b)"
            r".*?\b((?:great|long|large|small|short|lesser) saphenous vein|[gsl]sv)\b.*$",
            re.I | re.S,
        ),
        r"nerve accompanies the \1?",
    ),
    (
        Pattern(
            r"\b(?:the )?(?:(?:other|remaining|lateral|outer|last) three lumbricals|"
            r"(?:all )?(?:the )?(?:other )?lumbricals (?:of the foot )?(?:other than|except(?: for)?|but|"
            r"bar|save|minus|apart from) the (?:first|medial|most medial|innermost)(?: one| lumbrical)?\b)"
        ),
        LATERAL_THREE,
    ),
    (
        Pattern(
            r"\bnerve (?:(?:would|do|must|should|does) (?:you|one|i|we) stimulate to"
            r" )?(?:lets?|makes?|tells?|orders?|causes?|gets?|allows?) (.{2,40}?) "
            r"(?:to )?(?:contract|work|twitch|fire|function)(?=\W*$)"
        ),
        r"nerve supplies \1",
    ),
    (
        Pattern(
            r"\b(?:takes?|gets?|draws?|receives?) (?:motor )?(?:orders|commands|impulses|fib(?:re|er)s|branches|"
            r"innervation|supply) from\b"
        ),
        "is supplied by",
    ),
    (
        Pattern(
            r"^what (does|do|can) (?:the )?((?:[a-z]+ ){1,3}nerve) (?:move|work|power|drive|control|"
            r"run)\W*$"
        ),
        r"which muscles \1 the \2 supply",
    ),
    (
        Pattern(
            rf"^(?:what is |name |give |state )?(?:the )?(?:(?:nerve|trunk) of )?origin of {THE_BRANCH}"
            r"(?:[:,]? (?:which|what) (?:nerve|artery))?\W*$"
            r"|^(?:what is )?(?:the )?((?:[a-z]+ ){1,4}(?:nerve|artery))(?:'s)?[:,]? origin(?:[:,]? (?:which|what)"
            r" (?:nerve|artery))?\W*$"
        ),
        lambda found: parent_of(found) if found[1] else f"which {found[2].split()[-1]} does the {found[2]} branch from",
    ),
    (
        Pattern(
            rf"^(?:(?:in|into|as) (?:which|what)(?: two)?(?: \w+)?|what) (?:does|do) (?:the )?{TRUNK} "
            r"(?:finally )?(?:divide|split|end|fork|bifurcate|break up|terminate)(?: in| into| as)?"
            r"(?: (?:above|at|in|behind|below|near|under|just|deep) [^?,]{3,40})?\W*$"
        ),
        r"what are the terminal branches of the \1?",
    ),
    (
        Pattern(
            r"\b(roots?|segments?) (?:reach|feed|drive|work|power|run|control|go to)(?:e?s)? (?!in|"
            r"through)"
        ),
        r"\1 supply ",
    ),
    (
        Pattern(rf"\b{ADJECTIVES} (?=(?:lesion|palsy|injury|division|damage|paralysis)\b)"),
        r"\1 nerve ",
    ),
    (
        Pattern(
            rf"\b(?:the )?two (?:divisions|branches|end branches|final branches|"
            rf"parts) of (?:the )?{TRUNK}\b"
        ),
        r"the terminal branches of the \1",
    ),
    (
        Pattern(
            r"^(?:which|what) ((?:spinal )?(?:roots|segments)) (?:does|do) (?:the )?(.+?) (?:carry|contain|derive from|"
            r"come from|hold)\W*$"
        ),
        r"which \1 of the \2",
    ),
    (SIDED, r"\1 skin of"),
    (
        Pattern(
            r"^(?:the )?(?:skin |cutaneous )?(?:sensation|feeling|sensibility) (?:along|of|on|in|over|at|from"
            r"|to) (?:the )?(.+?)"
            r"(?: (?:up|down|as far as|out)? ?to the (?:little|big|small|fifth) toe)? "
            r"(?:comes?|arises?|is (?:carried|supplied|provided|served|mediated|transmitted)|travels|runs|goes)"
            r"(?: (?:back|up|down))? "
            r"(?:from|by|in|through|via|along)\W*(?:which nerve|what|\.{2,}|_+)?\W*$"
        ),
        r"which nerve supplies the skin of the \1",
    ),
    (
        Pattern(
            r"^(?!\W*(?:is|are|does|do|has|have)\b|.*\b(?:which|what|who|lost|loss|no|numb|weak|normal|intact|reduced)\b)"
            r"(.{4,50}?)(?: skin)?\W+(?:sensation|sensory (?:nerve|supply|innervation)|feeling|sensibility)\W*$"
        ),
        r"which nerve supplies the skin of \1",
    ),
    (DOUBLED, "skin of"),
    (
        Pattern(
            r"\bboth (?:muscle )?(?:layers|groups|compartments|parts|divisions|sets) (?:of|in|at) (?:the )?"
            r"(?:back of (?:the )?(?:lower )?leg|calf|posterior (?:leg )?compartment(?: of (?:the )?leg)?|posterior leg)\b"
        ),
        "the superficial muscles of the calf and the deep muscles of the calf",
    ),
    (
        Pattern(
            r",? (?:and |before |then |but |which )*(?:then )?(?:becomes?|becoming|turns?|emerges? as|ends? as|ending as)"
            r" (?:purely |entirely |a )?(?:cutaneous|sensory)(?: nerve| branch(?:es)?)?"
            r" (?:over|on|in|to|for|along|supplying|at) (?:the )?(?:skin of (?:the )?)?"
        ),
        " and supplies the skin of the ",
    ),
    (
        Pattern(
            r"^\W*(?:the )?(?P<nerve>(?:(?!the )[a-z]+ ){1,3}nerve)\b(?![^?]*\bnerve\b)[^?]*?"
            r"\b(?:suppl(?:y|ies|ying)|feels?|innervates?|serves?|giv(?:e|es|ing)|carr(?:y|ies|ying)|provid(?:e|es|ing)) "
            r"(?:the |cutaneous |sensory )*(?:skin|feeling|sensation|sensory supply|sensory innervation|sensory fib(?:re|er)s)"
            r"(?: (?:to|of|in|on|over|from|for))?(?: the)?"
            r"(?:\W+where|(?: skin)?\W+(?:which|what) (?:part|area|region|side|bit|portion|patch|zone|place|surface|skin"
            r"|border|edge)s?"
            r"(?: of (?:the )?(?:foot|leg|skin|sole|lower leg|lower limb))?)\W*$"
        ),
        r"which skin does the \g<nerve> supply",
    ),
    (
        Pattern(
            r"^\W*(?:which|what) (?:spinal )?(?:segments?|roots?|nerve roots|levels?) (?:give rise to|forms?|makes? up"
            r"|contributes?(?: fib(?:re|er)s)? to|goe?s? "
            r"into|feeds?|(?:is|are) in|unite in|combine in|compose|constitute|belongs? to) (?:the )?([a-z ]{3,40}? nerve)\W*$"
        ),
        r"which roots of the \1",
    ),
    (
        Pattern(
            r"\b((?:between|under|beneath|through|behind|along|around|over) (?:which|what) "
            r"(?:two )?(?:muscles?|layers?|tendons?|heads|bones?|structures?|muscle layers|ligaments?|retinacul\w+|bony"
            r" points?|landmarks?))"
            r" (?:in|of|at|within) the (?:sole|foot|leg|calf|lower leg)(?: of the foot)?(?=\W*$)"
        ),
        r"\1",
    ),
    (
        Pattern(
            r"^\W*(?:name|list|give|state|identify|which|what)(?: are)? (?:all |every |each |the |of )*(?P<what>[\w"
            r" -]{0,30}?muscle)s?"
            r"(?P<where> (?:of|in) (?:the )?[\w -]{3,30}?)? (?:that |which )?(?:the )?(?P<nerve>(?:(?!the )[a-z]+ ){1,3}nerve) "
            r"(?:supplies|innervates|serves|controls|drives|works|feeds)\W*$"
        ),
        r"which \g<what>s\g<where> does the \g<nerve> supply",
    ),
    (
        Pattern(
            rf"^\W*(?:if|when|after|with|once|following)\b[^?]*?\b(?P<nerve>(?:(?!the )[a-z]+"
            rf" ){{1,3}}nerve)\b[^?]*?\b{GONE}\b[^?,;:.]*[,;:.]? "
            rf"(?:which|what) (?P<what>[^?]{{0,40}}?muscles?(?: (?:of|in) (?:the )?[\w ]{{3,30}}?)?) {STILL}\W*$",
            only=STILL_SAID,
        ),
        r"which \g<what> are not supplied by the \g<nerve>",
    ),
    (
        Pattern(
            rf"^\W*(?:which|what) (?P<what>[^?]{{2,40}}?muscles?(?: (?:of|in) (?:the )?[\w ]{{3,30}}?)?) {STILL}[^?]*?"
            rf"\b(?:if|when|after|with|once|despite|following)\b[^?]*?\b(?P<nerve>(?:(?!the )[a-z]+ ){{1,3}}nerve)\b(?: (?:is"
            rf"|has been|was))*"
            rf" ?(?:{GONE})?\W*$",
            only=STILL_SAID,
        ),
        r"which \g<what> are not supplied by the \g<nerve>",
    ),
    (
        Pattern(
            r"^\W*(?P<what>(?:the )?(?:plantar |dorsal |heel |sole )?skin\b[^?]{3,60}?) (?:is|are) "
            r"(?:supplied|innervated|served|felt|fed)(?: by| with feeling by)?(?: the)?[\W_]*$"
        ),
        lambda found: f"which nerve supplies {UNDER_SKIN.sub('skin of ', found['what'])}",
    ),
    (
        Pattern(
            rf"^(?:(?:at|near|above|below|behind|in|under|on|beneath) [^,]{{3,40}}?,? )?(?:the )?{TRUNK} (?:ends by |finishes"
            rf" by |ends in )?(?:dividing|splitting|forking|bifurcating|breaking up)"
            r"(?: in| into| as)?[\W_]*$"
        ),
        r"what are the terminal branches of the \1?",
    ),
    (
        Pattern(
            r"^\W*(?:the )?(?P<root>[LS][1-5])(?:'s)? dermatome\W+(?:(?:covers?|includes?|is|lies|takes in)\W+)?(?:on )?"
            r"(?P<ask>which|what) (?P<what>toes?|parts?(?: of the foot)?|areas?|skin|side of the (?:foot|leg))\W*$"
        ),
        r"\g<ask> \g<what> does the \g<root> dermatome cover",
    ),
    (
        Pattern(
            r"(?<=\w)((?: to| behind| in front of| between| beside| under| over) (?:the )?[\w ]{3,30}? (?:nerve|artery|vein"
            r"|vessels))"
            r" (?:(?:in|on) (?:the )?(?:sole|foot|dorsum)(?: of the foot)?"
            r"|at its (?:start|origin|beginning))(?=\W*$)"
        ),
        r"\1",
    ),
    (Pattern(r" against (?:some |a |your )?(?:resistance|force|hand)\b"), ""),
)
"""How nerves and what they serve are said otherwise, each with the words in which it is read."""
FELT = Pattern(r"\b(?:nerves?|skin|numb\w*|sens\w+|feel\w*|felt|cutaneous|pin-?prick)\b")
MUSCULAR = Pattern(r"\b(?:muscles?|interosse|lumbrical|tendons?|bones?|joints?)\b")
BIG = r"(?:first|1st|big|great|large)(?:[- ]toe)?|hallux|toes? (?:one|1)"
NEXT = r"(?:toe )?(?:two|2)|(?:second|2nd|index|next|adjacent|neighbouring)(?: toes?)?|its neighbour|the one next to it|"
r"toe (?:two|2)"
SIDES = {
    "outer": "lateral",
    "outside": "lateral",
    "lateral": "lateral",
    "inner": "medial",
    "inside": "medial",
    "medial": "medial",
    "little toe": "lateral",
    "big toe": "medial",
}
SIDE = rf"({'|'.join(SIDES)})"
PIECE = r"(?:(?:(?:one|two|2) )?(?:third|half|halve|part|side|portion|aspect|surface|edge|border|margin|region)s?)"
TOE = r"((?:big|great|little|small|pinky|second|third|fourth|fifth|2nd|3rd|4th|5th) toe|hallux)"
HALF_TOES = r"(?:(?:three[- ]and[- ]a[- ]half|3 ?(?:1/2|½)|3\.5)|(?:one[- ]and[- ]a[- ]half|1 ?(?:1/2|½)|1\.5))"
PLACES: Wordings = (
    (
        Pattern(
            r"\b(?:the )?((?:little|fifth|small|big|great|second|third|fourth) toe|foot|sole|leg|heel|ankle)['’]s "
            r"(lateral|medial|outer|inner|plantar|dorsal|under|upper|back|front) (side|border|edge|margin|aspect|surface)\b"
        ),
        r"the \2 \3 of the \1",
    ),
    (
        Pattern(r"\b(?:the )?(?:back|rear|posterior (?:side|surface|aspect)) of (?:the )?(?:calf|lower leg)\b"),
        "the calf",
    ),
    (Pattern(r"\bweight-?bearing (?=(?:skin|part|area|surface))"), ""),
    (Pattern(r"\bskin (?:on|over|at|along|covering|overlying) (?=the\b)"), "skin of "),
    (
        Pattern(
            rf"\b(?:(?:plantar|volar) )?(?:(?:skin|surfaces?|sides?|aspects?) (?:of|on|under) )?(?:the )?{SIDE} {HALF_TOES} "
            r"(?:toes|digits)\b(?: (?:on|of) (?:the |its |their )?(?:plantar|under|sole)(?: ?(?:side|surface|aspect)s?)?)?"
        ),
        lambda found: found[0] if re.search(r"dors|top|upper", found.string, re.I) else f"skin of {SIDES[found[1].lower()]} sole",
    ),
    (
        Pattern(
            r"\b((?:border|margin|edge|side) of (?:the )?foot)"
            r",? (?:up |down |out |back |forwards? |right )*(?:as far as|up to|to|reaching|until) (?:the )?(?:base of (?:the )?"
            r"|root of (?:the )?|ball of (?:the )?)?"
            r"(?:(?:big|great|little|fifth|small|hallux)(?: toe)?(?: ball)?|ankle(?: joint)?|heel|toes)\b"
        ),
        r"\1",
    ),
    (
        Pattern(
            r"\b(?:skin (?:on|over|of) )?(?:the )?(?:ball (?:under|of|behind|below) (?:the |your )?(?:big|great) toe"
            r"|(?:under|beneath|below|on) (?:the )?(?:ball of (?:the )?)(?:big|great) toe|(?:big|great) toe ball)\b"
        ),
        "skin of medial sole",
    ),
    (
        Pattern(
            r"\b(?:skin (?:on|over|of|at) )?(?:the )?(?:(?:front|anterior (?:side|surface|aspect)) and (?:the )?(?:outside"
            r"|outer side|lateral side"
            r"|outer|lateral)(?: (?:side|aspect|surface))?|antero-?lateral (?:side|aspect|surface|part)|(?:lower|distal)"
            r" (?:outer|lateral)"
            r" (?:side|part|third))"
            r" of (?:the )?(?:(?:lower|distal) (?:third|half|part|two[- ]thirds) of (?:the )?)?(?:lower )?(?:leg|shin)\b"
        ),
        "skin of anterolateral leg",
    ),
    (
        Pattern(
            rf"\b(?:skin of (?:the )?)?{TOE} on its (plantar|dorsal|under|upper) (?:side|surface|"
            rf"aspect)\b"
        ),
        lambda found: f"{'plantar' if found[2].lower() in ('plantar', 'under') else 'dorsal'} skin of {found[1]}",
    ),
    (
        Pattern(
            r"\b(?:most|much|all|nearly all|the rest|the whole|the greater part|the main part|the middle|"
            r"the centre) of (?=the\b)"
        ),
        "",
    ),
    (
        Pattern(
            rf"(?:\b(?:skin|cleft|web(?:bing)?|gap|space|crease|groove|patch|area|spot)\b[^,:?]{{0,12}}? )?\b(?:between|"
            rf"separating) "
            rf"(?:(?:the )?(?:{BIG}) and (?:the )?(?:{NEXT})|(?:the )?(?:first|inner) two toes)(?= |\W|$)(?! metatars"
            rf"| (?:\w+ )?layer)"
        ),
        "first web space",
    ),
    (
        Pattern(
            r"\b(first web space),? (?:on|of|at|over) (?:the )?(?:dorsum|top|back|upper side|dorsal (?:side|surface|aspect))"
            r"(?: of (?:the )?foot)?(?=\W*$| (?:is|are|comes?|goes|travels|runs)\b)"
        ),
        r"\1",
    ),
    (
        Pattern(r"\b(?:lateral|outer|outside) (?:side|edge|border|margin|aspect) of (?:the )?(?:little|fifth|small) toe\b"),
        "lateral border of foot",
    ),
    (
        Pattern(r"\b(medial|lateral|inner|outer) (?:margin|edge) of (?:the )?foot\b"),
        r"\1 border of the foot",
    ),
    (
        Pattern(rf"\b(?:skin (?:of|on|over) (?:the )?)?{SIDE} (?:{PIECE} of (?:the )?)?sole\b"),
        lambda found: f"skin of {SIDES[found[1].lower()]} sole",
    ),
    (
        Pattern(
            rf"\b{SIDE} (?:(?:{PIECE} )?of (?:the )?)?(?:shin|lower leg|calf|leg)\b(?! (?:compartment|"
            rf"muscle))"
        ),
        lambda found: f"{SIDES[found[1].lower()]} side of leg",
    ),
    (
        Pattern(rf"\b(?:shin|lower leg|leg|calf)'?s {SIDE} {PIECE}"),
        lambda found: f"{SIDES[found[1].lower()]} side of leg",
    ),
    (
        Pattern(
            rf"\b(?:(?:skin|underside|undersurface|pulp|pad|bottom|sole) )?(?:under|beneath|underneath|of) (?:the )?{TOE}\b",
            only=("under", "beneath", "pulp", "pad ", "bottom", "sole of"),
        ),
        lambda found: found[0] if found[0].lower().startswith(("of", "skin of")) else f"plantar skin of {found[1]}",
    ),
)
"""Patches of skin in lay words, each with the name it goes by."""


TOE_MUSCLES = Pattern(
    r"(?<!short )(?<!small )\b(hallux|big[- ]toe|great[- ]toe) muscles?\b"
    r"|\b(?<!short )(?<!small )muscles? (?:of|for|to|moving) (?:the )?(big toe|great toe|hallux)\b"
)
"""The muscles of a toe, where their nerve is asked for: those that insert on it."""


def in_nerve_terms(text: str) -> str:
    """Return a text with what it says of nerves and feeling in the terms of the field.

    >>> in_nerve_terms("Soleus takes its motor branch from where?")
    'Soleus is supplied by which nerve?'
    >>> in_nerve_terms("who feels the cleft between the great toe and its neighbour")
    'which nerve supplies the skin of the first web space'
    >>> in_nerve_terms("To numb the outer third of the sole, which nerve would you block?")
    'which nerve supplies the skin of lateral sole'
    """
    if NERVE.search(text):
        text = TOE_MUSCLES.sub(lambda found: f"muscles inserting on the {(found[1] or found[2]).replace('-', ' ')}", text)
    if FELT.search(text) and not MUSCULAR.search(text):
        text = replaced(text, PLACES)
    return replaced(text, WORDINGS)
