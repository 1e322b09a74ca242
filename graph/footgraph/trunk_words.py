"""What is asked of one nerve, artery or vein, put so that it is read: 'tibial nerve palsy: sensory loss?'.

The name gives way to a mark, and so does a lesion of a nerve: what is left is a short sentence, and the same for all of them.
"""

from __future__ import annotations

import re
from functools import lru_cache

from footgraph.patterns import Pattern

OF_NAME = (
    r"(?:common|deep|superficial|fibular|peroneal|tibial|sural|saphenous|sciatic|medial|lateral|plantar|great|greater"
    r"|small|short"
    r"|long|lesser|anterior|posterior|popliteal|dorsal|arcuate|femoral)"
)
"""Words of which the names of the large nerves and vessels are made."""
NAME = Pattern(
    rf"(?<!and )(?<!or )\b(?:the |an? )?\b(?P<name>(?:{OF_NAME} )+(?P<kind>nerve|artery|vein)s?"
    r"|dorsalis pedis(?: artery)?|(?:posterior tibial|popliteal)(?= pulse)"
    r"|(?:deep )?plantar (?:arterial )?arch|(?:great(?:er)?|long|small|lesser|short) saphenous(?! (?:vein|nerve)))\b"
    r"(?! (?:and|or)\b)"
)
LESION = (
    r"(?:lesion|injury|palsy|damage|division|section|transection|compression|entrapment|paralysis|neuropathy"
    r"|trauma|loss)"
)
HURT = Pattern(
    rf"\b(?:(?:an? |the )?(?:complete |total |isolated |severe )?{LESION} (?:of|to) N\b"
    rf"|N {LESION}\b|(?:injuring|cutting|damaging|dividing|severing) N\b"
    r"|N (?:is |was |has been |being |gets )?(?:injured|damaged|cut|divided|severed|lesioned|paraly[sz]ed|hurt|transected)\b)",
    0,
)
LIST = r"(?:(?:what|which)(?: is| are| would be|['’]s)|name|list|give|state|describe|outline|mention|identify)"
HERE = r"(?: (?:in|at|on) the (?:leg|foot|sole|ankle|lower limb|lower leg|limb))?"
OPEN = r"(?: the| which| what| an?| in the)?[\s.:_…]*"
FEELING = (
    r"(?:(?:the )?(?:sensations?|sensory (?:fib(?:re|er)s|innervation|supply|branches)|cutaneous (?:fib(?:re|er)s|innervation"
    r"|supply|sensation|branches)|sensibility|feeling))"
)
AREA = (
    r"(?:(?:areas?|parts?|regions?|patch|zones?|territory|surfaces?|sides?)(?: of (?:the )?(?:skin|foot|leg|sole|lower"
    r" limb))?)"
)
SENSORY = (
    r"(?:(?:sensory|cutaneous|skin) (?:supply|distribution|innervation|function|territory|area|role|field|component)"
    r"|(?:skin|sensory|cutaneous) areas? supplied|areas? of (?:skin|sensation|sensory supply|cutaneous supply)(?: supplied)?"
    r"|sensation)"
)
MOTOR = (
    r"(?:motor (?:supply|distribution|innervation|functions?|territory|role|fib(?:re|er)s|component|branches|action)"
    r"|muscular (?:supply|distribution)|muscles? (?:supplied|innervated)|muscle innervation)"
)
NUMB = (
    r"(?:(?:sensory|cutaneous|skin) (?:loss|deficits?|disturbance|impairment|changes?)|loss of (?:sensation|feeling"
    r"|sensibility)"
    r"|numbness|(?:area|region|zone|patch) of (?:numbness|sensory loss|an(?:a)?esthesia|lost sensation)"
    r"|(?:sensation|feeling) (?:is )?lost"
    r"|(?:(?:area|part|region|patch)s?(?: of (?:the )?(?:skin|foot|leg))?|skin) (?:that )?(?:(?:becomes|is|goes|will"
    r" be|would be)"
    r" (?:numb|an(?:a)?esthetic|insensitive|insensible)|(?:loses|lacks) (?:its )?(?:sensation|feeling))|(?:numb"
    r"|an(?:a)?esthetic) (?:area|patch|region|skin))"
)
WEAK = (
    r"(?:(?:motor|muscular) (?:loss|deficits?|weakness|effects?|impairment)|muscle (?:loss|weakness|paralysis)"
    r"|(?:what is|muscles?(?: that (?:is|are))?) (?:paraly[sz]ed|affected|lost|weakened|involved))"
)
UNMOVED = (
    r"(?:(?:movements?|actions?|functions?) (?:that (?:is|are) )?(?:lost|affected|weak(?:ened)?|impaired|abolished"
    r"|impossible)|(?:loss|weakness|impairment) of (?:(?:which|what) )?(?:movements?|actions?)|inability(?: to)?|weakness)"
)
GOING = r"(?:run|lie|pass|course|travel|go|descend|sit)"
PLACED = r"(?:found|located|situated|lying|placed|positioned|running)"
MADE = r"(?:causes?|produces?|results? in|leads? to|gives rise to|brings about|presents? (?:with|as)|would cause)"
CAUSED = (
    r"(?:in|after|with|from|of|following|due to|when|if|on|follows?(?: from)?|results? from|(?:is |are )?(?:caused"
    r"|produced) by"
    r"|(?:is |are )?(?:seen|found) (?:in|after|with)|occurs? (?:in|after|with|following)|accompan(?:y|ies)|comes"
    r" (?:from|of|after))"
)
OFTEN = r"(?:(?:most|commonly|often|easily|usually|frequently|likely|liable|to be|vulnerable|prone|at risk|in danger) ?)*"
PRESSED = (
    r"(?:injured|damaged|compressed|entrapped|trapped|pinched|hurt|cut|vulnerable|at risk|exposed|injury|compression"
    r"|damage|be|pressed(?: on)?|in (?:danger|jeopardy)|endangered|threatened|caught|bruised|squashed)"
)
ENDS = r"(?:nerves|arteries|vessels|branches)"
WHICH_TWO = rf"(?:the |which |what )?(?:two )?(?:(?:terminal |end |cutaneous )?{ENDS})?"
DIVIDES = r"(?:divides?|splits?|forks?|parts?|bifurcates?|breaks? up|branch(?:es)?)"
FARTHER = r"(?:,? (?:in|at|on|onto|into|below|past|beyond|once|when|after|before|above) [^?,]{3,40})?"
GOES_ON = r"(?:(?:carr(?:y|ies)|runs?|go(?:es)?|pass(?:es)?|leads?|is carried|is prolonged)(?: on)?|turns?|merges?|becomes)"
MAKES = (
    r"(?:(?:unite|join|combine|meet|come together|anastomose|link up|fuse|merge)s? (?:to |and |in )?)?(?:(?:help |go )?(?:to )?"
    r"(?:form|make(?: up)?|complete|build(?: up)?|create|constitute|close|compose|contribute to|take part in|enter into"
    r"|go into)s?|go to|(?<=meet )(?:in )?|(?<=unite )(?:in )?|(?<=join )(?:in )?)"
)
MADE_OF = (
    r"(?:formed|made(?: up)?|completed|built(?: up)?|created|closed|constituted|put together|composed)"
    r"(?: (?:by|from|of|through|out of))?(?: (?:the )?(?:union|confluence|junction|joining|meeting|anastomosis|fusion)"
    r"(?: of| between)?)?"
)
FEEDERS = r"(?:two |the two )?(?:arteries|vessels)"
SITE = r"(?:(?:(?:most )?(?:common(?:est)?|usual|frequent|likely) )?(?:site|place|point|location|level)s?)"


def of(what: str) -> str:
    """Return how a property of it is asked for: 'What is the sensory supply of it?', 'it: sensory supply?'."""
    return (
        rf"(?:{LIST} )?(?:the |its |all |all the )*{what} (?:of|by|from|for) N{HERE}"
        rf"|N(?:\s*[:,;–-]+\s*|['’]s |\s)(?:{LIST} )?(?:its |the )?{what}(?: is| are)?"
    )


def loss(what: str) -> str:
    """Return how what is lost with a nerve is asked for: 'sensory loss in it', 'its lesion: sensory loss'."""
    return (
        rf"(?:{LIST} |which |what |where is )?(?:the )?{what} {CAUSED} H"
        rf"|H\s*[:,;.–-]+\s*(?:where is |what is |is |its |the |what |which )*{what}"
        rf"|H {MADE} (?:the |which |what )?{what}(?: (?:over|of|in|on|at|to))?{OPEN}"
        rf"|(?:{CAUSED}) H,? (?:{LIST} |which |what |where )?(?:is )?(?:the )?{what}(?: (?:over|of|in|on|at|to))?{OPEN}"
    )


def either(*ways: str) -> Pattern:
    """Return the pattern of a whole question that is asked in any of some ways; capitals stand for what is named."""
    return Pattern(rf"\W*(?:{'|'.join(ways)})\W*", re.NOFLAG)


LAST = (
    either(
        rf"N (?:becomes|ends (?:as|in|by (?:giving(?: off)?|becoming|splitting|dividing|forking)(?: into)?)){FARTHER} "
        rf"{WHICH_TWO}",
        rf"N {DIVIDES}{FARTHER}(?: in| into)(?: {WHICH_TWO})?{FARTHER}",
        rf"(?:into |in )?(?:which|what) (?:two )?(?:\w+ )?{ENDS} does N (?:become|end (?:as|in|by giving(?: off)?)|{DIVIDES})"
        rf"(?: into)?{FARTHER}",
        rf"(?:name |list )?(?:which |what |the )(?:two )?(?:\w+ )?{ENDS} (?:that |which )?(?:result|come|arise|spring|stem)s? "
        rf"(?:(?:from|out of|off) (?:H|(?:the )?(?:splitting|bifurcation|forking|end) of N)|when N {DIVIDES}){FARTHER}",
        rf"(?:what are )?(?:name |list )?(?:the )?(?:two )?(?:\w+ )?{ENDS} (?:that N becomes|(?:in|into|by) which N "
        rf"(?:ends|terminates|finishes|{DIVIDES}))(?: are)?",
    ),
    "last branches of {}",
)
"""How the branches in which a nerve or an artery ends are asked for."""
NERVES = (
    LAST,
    (either(of(SENSORY), rf"where (?:does|do) N (?:provide|give|carry|supply|convey) {FEELING}"), "what skin does {} supply"),
    (
        either(
            rf"N (?:provides?|gives?|carries|conveys?|supplies) {FEELING} (?:to|from|over|for|of)(?: {AREA})?{OPEN}",
            rf"N (?:provides?|gives?|carries|conveys?|supplies) {FEELING} (?:to|from|over|for|of) (?:which|what) {AREA}",
            rf"(?:name |list |give )?(?:(?:which|what|the) )+(?:skin )?{AREA} (?:is |are )?(?:supplied|innervated"
            rf"|served) by N",
            rf"(?:which|what) (?:skin )?{AREA} does N (?:supply|innervate|serve)",
            r"where (?:would|do|can|could) (?:you|one|we) test (?:the )?(?:sensation|feeling) (?:of|from) N",
            rf"N is (?:sensory|cutaneous) (?:to|for|over){OPEN}(?:{AREA})?",
        ),
        "what skin does {} supply",
    ),
    (
        either(of(MOTOR), rf"N {MOTOR}", r"(?:which|what) muscle groups? does N (?:supply|innervate)"),
        "which muscles does {} supply",
    ),
    (
        either(
            r"(?:which|what) compartments?(?: of the leg)? does N (?:supply|innervate|serve|control)",
            r"N (?:supplies|innervates|serves|is the nerve of)(?: the)?(?: muscles of)?(?: the)? (?:which|what)"
            r" compartments?",
            r"(?:which|what) compartments?(?: of the leg)? (?:is|are) (?:supplied|innervated|served) by N",
            r"N (?:supplies|innervates) (?:the )?muscles of (?:the |which |what )compartments?(?: of the leg)?",
        ),
        "compartments served by {}",
    ),
    (
        either(
            r"(?:which|what) (?:movements?|actions?) (?:does|do|is|are) N (?:control|produce|cause|allow|govern|power"
            r"|mediate|test)",
            r"(?:which|what) (?:movements?|actions?) (?:is|are) (?:controlled|produced|governed|powered|mediated"
            r"|tested) by N",
            r"N (?:controls|produces|governs|powers) (?:which|what) movements?",
            r"how (?:would|do|can|could|should) (?:you|one|we) test (?:the )?(?:motor function|motor part|motor power"
            r"|power) of N",
            r"how is (?:the )?motor (?:function|power) of N tested",
            r"(?:which|what) (?:movements?|actions?) depends? on N",
            r"(?:a )?(?:patient|person|man|woman) with (?:an? )?H (?:cannot|can not|can't|is unable to)",
            loss(UNMOVED),
        ),
        "which movements are lost when {} is injured",
    ),
    (
        either(of(r"(?:clinical )?tests?"), r"how (?:would|do|can|could|should) (?:you|one|we) test N", r"how is N tested"),
        "which test tests for {}",
    ),
    (
        either(
            r"is N (?:an? )?(?:purely )?(?:motor|sensory|mixed)(?: nerve)?(?:, | or )(?:an? )?(?:motor|sensory|mixed)[\w ,]*",
            r"N\s*[:,;–-]+\s*(?:motor|sensory|mixed)(?:, | or |/)(?:motor|sensory|mixed)[\w ,]*",
            r"(?:what|which) (?:type|kind|sort) of (?:a )?nerve is N",
            r"N is (?:what|which) (?:type|kind|sort) of nerve",
            r"N is (?:an? )?(?:motor|sensory|mixed)(?: nerve)?(?:, | or )(?:an? )?(?:motor|sensory|mixed)[\w ,]*",
        ),
        "nature of {}",
    ),
    (either(loss(NUMB)), "which skin is lost when {} is cut"),
    (either(loss(r"(?:reflex|jerk)(?: (?:is )?(?:lost|absent|affected))?")), "jerk without {}"),
    (
        either(
            r"in (?:which|what) compartment(?: of the leg| of the foot)? (?:is N(?: found| located)?|does N (?:lie|run))",
            of(r"compartments?(?: of the leg)?"),
        ),
        "which compartment contains {}",
    ),
    (either(loss(WEAK)), "which muscles are paralysed in {} palsy"),
    (
        either(
            loss("(?:deformity|posture|position of the foot)"),
            r"(?:which|what) deformity (?:does|would) H (?:cause|produce|lead to)",
        ),
        "deformity without {}",
    ),
    (either(loss("gait"), r"(?:which|what) (?:type of )?gait (?:does|would) H (?:cause|produce|lead to)"), "gait without {}"),
    (
        either(
            rf"H {MADE}{OPEN}",
            r"(?:which|what) does H (?:cause|lead to|result in)",
            rf"(?:{LIST} )?(?:the )?(?:main )?(?:effects?|consequences?|results?) of H",
        ),
        "effect of loss of {}",
    ),
    (
        either(
            of(rf"{SITE}(?: of)? (?:injury|compression|entrapment|damage|lesion|trauma)"),
            rf"(?:{LIST} )?(?:the )?{SITE} (?:of|for) H",
            rf"where is N {OFTEN}{PRESSED}",
            rf"(?:at|in) (?:which|what) (?:{SITE}) is N {OFTEN}{PRESSED}?",
            rf"N (?:is|may be|can be|gets) {OFTEN}{PRESSED} (?:at|in|where)(?: the| which| what)?(?: {SITE})?",
            rf"H\s*[:,;–-]+\s*(?:{SITE}|where)",
            rf"against (?:which|what) (?:bone|bony (?:point|prominence)) is N {OFTEN}{PRESSED}",
            rf"N is {OFTEN}{PRESSED} (?:where|as) it (?:winds|curls|hooks|curves|passes|runs|goes)(?: (?:round|around"
            rf"|over))?(?: the)?",
        ),
        "where is {} most commonly injured",
    ),
)
"""How what is asked of a nerve is put, by the ways in which it is asked: N for its name, H for its lesion."""
VESSELS = (
    LAST,
    (
        either(
            rf"N {GOES_ON} (?:as|into)(?: the| which(?: artery)?| what)?{FARTHER}",
            rf"(?:as|into|in) (?:what|which artery) (?:does|is) N (?:continued?|go(?:ne)? on|pass|lead|carr(?:y|ied) on"
            rf"|run on|turn)"
            rf"(?: into)?{FARTHER}",
            rf"(?:which|what)(?: artery)? (?:carries on|prolongs|takes over from|succeeds|follows on from) N{FARTHER}",
            rf"(?:what|which)(?: artery)? is (?:the )?(?:direct )?(?:prolongation|successor|extension) of N{FARTHER}",
            rf"(?:the )?(?:direct )?(?:prolongation|extension) of N(?: is(?: the)?)?{FARTHER}",
            rf"(?:under |by )?(?:what|which)(?: new)?(?: name)? (?:does|is) N (?:take(?: on)?|bear|have|go by|enter|called|known"
            rf" (?:as|by))(?: the foot)?(?! (?:in|of) the (?:leg|calf|lower)){FARTHER}",
            rf"N is (?:called|known as|named) (?:what|which)(?! in the (?:leg|calf|lower)){FARTHER}",
            r"[^?,]{3,40},? N (?:goes by|has|bears|takes(?: on)?) (?:which|what) (?:new )?name",
            rf"N is (?:succeeded|followed|continued|prolonged) (?:by|in) (?:the |what|which(?: artery)?)?{FARTHER}",
        ),
        "end of {}",
    ),
    (
        either(
            rf"(?:which|what)(?: artery)? (?:turns into|becomes|carries on as|goes on as|runs on as|passes into|changes"
            rf" (?:its )?name to|leads into|is renamed) N{FARTHER}",
            rf"N (?:carries on|takes over|continues|goes on|follows on|comes|stems|springs|branches|issues)(?: directly)? from"
            rf" (?:which|what)(?: artery)?{FARTHER}",
            rf"N continues (?:which|what)(?: artery| vessel)?{FARTHER}",
            r"(?:what|which artery) was N (?:called )?(?:before|until|above) [^?]{3,40}",
            r"from (?:which|what) (?:artery|vessel) does N take (?:its )?(?:origin|rise|start|beginning)",
            r"from (?:which|what) (?:artery|vessel) does N (?:arise|come|originate|spring|branch|stem|begin|start)(?: off)?",
            r"(?:which|what) (?:artery|vessel) does N (?:arise|come|originate|spring|branch|stem|begin|start)(?: off)? from",
        ),
        "origin of {}",
    ),
    (
        either(r"(?:which|what) nerve (?:lies|runs|travels|goes|courses|passes) (?:with|along|beside|alongside) N"),
        "which nerve accompanies {}",
    ),
    (
        either(
            of(r"(?:origin|source|parent (?:vessel|artery|trunk)|beginning|commencement|start)"),
            r"where does N (?:arise|begin|start|originate|commence|come from|branch from)",
            r"N (?:arises|begins|starts|originates|comes|branches)(?: off)? (?:from|as|where|in)(?: (?:which|what)(?:"
            r" artery| vessel)?| the)?",
            r"(?:what|which artery|which vessel) (?:forms|gives off|gives rise to|gives origin to) N",
            r"(?:what|which artery) is N (?:a|an?|the) (?:\w+ )?(?:branch|continuation) of",
            r"N is (?:a|an|the)? ?(?:direct |terminal )?(?:branch|continuation) of(?: the| what| which)?(?: artery)?",
        ),
        "origin of {}",
    ),
    (
        either(
            of(r"(?:terminal|end|final) branch(?:es)?"),
            r"N (?:divides|ends by dividing|splits|bifurcates)(?: in| into)?(?: the| what| which(?: two)?(?: arteries|"
            r" branches)?)?",
            r"(?:what|which arteries|which branches) does N divide into",
            r"into (?:what|which (?:two )?(?:arteries|branches)) does N divide",
        ),
        "last branches of {}",
    ),
    (
        either(
            of(r"(?:termination|end|ending|continuation|fate)"),
            r"(?:where|how) does N (?:end|terminate|finish)(?: up)?",
            r"N (?:ends|terminates|continues|becomes|is continued|goes on)(?: as| in| by becoming)?(?: the| what|"
            r" which(?: artery)?)?",
            r"(?:what|which artery) does N (?:become|continue as|end as|end in|turn into|form|go on as)",
            r"(?:what|which artery) is N continued (?:as|by)",
        ),
        "end of {}",
    ),
    (
        either(
            r"(?=.*(?:pulse|felt|feel|palpate))between (?:which|what)(?: two)? (?:structures|landmarks|places|points)?"
            r"(?: (?:can|do|would|could) (?:you|one|we)"
            r"(?: feel| palpate| find)| is| does| can)? (?:the )?(?:pulse of )?N(?: pulse)?"
            r"(?: be)?(?: felt| palpated| lie| found)?",
            r"N pulse(?: is)?(?: felt| palpated| lies| found)?\s*[:,;–-]*\s*(?:midway |halfway )?between (?:which|what)(?: two)?"
            r" (?:structures|landmarks|places|points)",
        ),
        "sides of the pulse of {}",
    ),
    (
        either(
            r"N pulse\s*[:,;–-]*\s*(?:the )?(?:site|location|where|place|position|is felt(?: at| over| on| behind)?(?:"
            r" the)?)",
            r"(?:where (?:can|do|would|could) (?:you|one|we) )(?:feel|palpate|take|find) (?:the )?(?:pulse of )?N(?: pulse)?",
            r"(?:site|location|place)s? (?:of|for) (?:palpat\w+ (?:of )?)?(?:the )?(?:pulse of )?N(?: pulse| palpation)?",
            r"where (?:is|can) (?:the )?(?:pulse of )?N(?: pulse)? (?:be )?(?:felt|palpated|taken|found)",
        ),
        "pulse of {}",
    ),
    (
        either(
            of(r"(?:(?:area|region|territory|field|part)s?(?: of (?:supply|distribution)| supplied)?|distribution)"),
            r"(?:which|what) (?:area|region|part|side)s?(?: of the (?:foot|leg|body|limb|lower limb))? (?:does N"
            r" supply|is supplied by N)",
        ),
        "region served by {}",
    ),
    (
        either(
            r"(?:what|which structures) does N (?:supply|vascularise|nourish|feed)",
            r"N (?:supplies|feeds|nourishes)(?: blood to)?(?: the| what| which structures)?",
            r"(?:(?:name|list|what|which|give|are) )*(?:the )?structures? (?:are |is )?(?:supplied|fed|nourished) by N",
        ),
        "structures served by {}",
    ),
    (
        either(
            r"(?:which|what) compartments?(?: of the leg)? (?:does N (?:supply|feed)|(?:is|are) supplied by N)",
            r"N (?:supplies|feeds|nourishes|serves|looks after)(?: the)?(?: muscles of)?(?: the)? (?:which|what) compartments?",
            r"(?:which|what) compartments?(?: of the leg)? (?:would|will|does|do) (?:starve|die|suffer) without N",
        ),
        "compartments served by {}",
    ),
)
"""How what is asked of an artery is put."""
ARCHES = (
    (
        either(
            of("(?:formation|formed|composition)"),
            r"how is N formed",
            rf"N is {MADE_OF}(?: the| what)?(?: (?:which|what) {FEEDERS})?",
            rf"(?:(?:which|what|name|list|the) )*(?:{FEEDERS}(?: that| which)? )?{MAKES} N(?: are)?",
            rf"(?:which|what) {FEEDERS} (?:meet|join|unite|come together|anastomose|end|combine) (?:in|at|as|to become) N",
            rf"(?:the )?{FEEDERS} (?:forming|making(?: up)?|completing|building|composing) N(?: are)?",
            rf"(?:by|from|of|out of) (?:which|what) {FEEDERS} is N {MADE_OF}",
            rf"N\s*[:,=–-]+\s*(?:which|what) {FEEDERS}(?: (?:{MAKES} it|is it {MADE_OF}))?",
        ),
        "arteries forming {}",
    ),
    (
        either(
            rf"(?:which|what) artery (?:(?:turns|leads|passes|runs|goes)(?: on)? into|becomes|(?:runs|goes|carries) on "
            rf"as) N{FARTHER}"
        ),
        "origin of {}",
    ),
    (either(of("branches")), "name the branches of {}"),
)
"""How what is asked of the arterial arch of the sole is put."""
VEINS = (
    (
        either(
            of("(?:origin|formation|beginning|commencement|start)"),
            r"how is N formed",
            r"N (?:is (?:formed|born)|begins|starts|arises|originates|springs|takes its (?:beginning|origin|start|rise))"
            r"(?: by| as| at| from| in| of)?(?: (?:the )?continuation of)?(?: the| what| which(?: vein)?)?",
            r"(?:what|which vein) forms? N",
        ),
        "where does {} begin",
    ),
    (
        either(
            r"(?:what|(?:which|what) (?:area|region|part|side|structure)s?(?: of the (?:foot|leg|limb|lower limb))?)"
            r" (?:does N drain|is drained by N)",
            of(r"(?:area|region|territory)s?(?: of drainage| drained)?"),
        ),
        "region drained by {}",
    ),
    (
        either(
            r"is N (?:an? )?(?:superficial|deep)(?: vein)? or (?:an? )?(?:superficial|deep)(?: vein)?",
            r"(?:what|which) (?:type|kind|sort) of (?:a )?vein is N",
            r"N\s*[:,;–-]+\s*(?:superficial|deep) or (?:superficial|deep)(?: vein)?",
            r"N is (?:an? )?(?:superficial|deep)(?: vein)? or (?:an? )?(?:superficial|deep)(?: vein)?",
        ),
        "nature of {}",
    ),
)
"""How what is asked of a vein is put."""
PLACES = (
    (
        either(
            r"(?:where|(?:at|under|behind) (?:what|which) (?:level|point|place|site|structure|retinaculum|muscle)) does N"
            r" (?:divide|split|bifurcate)(?: into (?:the |its )?(?:two )?(?:\w+ ){0,5}\w+)?",
            of(r"(?:level|site|place|point) of (?:its )?(?:division|bifurcation)"),
        ),
        "division of {}",
    ),
    (
        either(
            rf"where (?:does|do) N (?:{GOING}|cross)(?: (?:at|by|past|near|in relation to) the ankle)",
            r"at the ankle,? N (?:lies|runs|passes|is found)(?: in front of| behind)?(?: the| which malleolus)?",
            r"(?:relations?|position) of N (?:to|at) the (?:ankle|malleol\w+)(?: joint)?",
            rf"(?:{LIST} )?(?:the )?relations? of N (?:to|at) the (?:ankle|malleol\w+)(?: joint)?",
        ),
        "place of {} at the ankle",
    ),
    (
        either(
            rf"where (?:does|do) N {GOING}{HERE}",
            rf"where (?:is|are) N(?: (?:{PLACED}|to be found))?{HERE}",
            of("(?:location|position|place|situation)"),
            rf"N (?:lies|runs|passes|travels|courses|(?:is|are) {PLACED})(?: in| through| within)?(?: the| which"
            rf" (?:region|area|part)(?: of the (?:leg|foot))?| where)?",
            rf"(?:in|through) (?:which|what) (?:part|region|area|place)s?(?: of (?:the )?(?:leg or (?:the )?foot|leg"
            rf"|foot|lower limb|body))?"
            rf" (?:is N(?: {PLACED})?|does N {GOING})",
        ),
        "place of {}",
    ),
)
"""How the place of any of them is asked for."""
ROOT = Pattern(r"\b(?:the )?(?P<root>L[345]|S[123])\b(?![\s,-]*(?:and|to|or|–|[LS]?\d))")
ROOTS = (
    (
        either(
            r"(?:what is )?R myotome(?:\s*[:,;–-]*\s*(?:movement|action|which movement|is))?",
            r"(?:which|what) (?:joint )?movements? (?:does|is) R (?:produce|control|supply|cause|govern|responsible for)",
            r"myotome of R",
            r"R (?:nerve )?root (?:lesion|compression|injury) (?:causes|produces|results in) (?:weakness of|weak)(?: the)?",
            r"how (?:do|would|can) (?:you|one|we) test (?:the )?R(?: root| myotome| nerve root)?",
        ),
        "which movement tests {}",
    ),
    (
        either(
            r"(?:which|what) (?:key )?muscle (?:tests|is tested (?:for|by)|is the key muscle (?:of|for)) R(?: root| nerve root)?",
            r"(?:which|what|the|is| )*key muscle (?:of|for) R(?: root| nerve root| myotome)?",
            r"R(?: root)?\s*[:,;–-]+\s*key muscle",
        ),
        "key muscle of {}",
    ),
    (
        either(
            r"(?:where is |what is |describe )?R dermatome(?:\s*[:,;–-]*\s*(?:area|region|site|location|where|skin"
            r"|covers(?: the)?|is|supplies(?: the)?))?",
            r"where is R dermatome(?: located| found| tested)?",
            r"(?:which|what) (?:area of )?(?:skin|area|region)(?: of skin)? (?:does R (?:dermatome )?(?:supply|cover)"
            r"|is supplied by R)",
            r"dermatome of R",
            r"(?:which|what) (?:(?:areas?|parts?|patch)(?: of (?:the )?(?:skin|foot|leg|lower limb))?|skin)"
            r" (?:belongs? to|is(?: in)?|makes? up|lies in|forms?|is covered by)(?: the)? R(?: dermatome)?",
            r"(?:which|what) (?:area of skin|skin)? ?does R(?: dermatome)? (?:include|comprise|cover|contain)",
            r"where is (?:sensation|feeling) lost in R (?:radiculopathy|(?:nerve )?root (?:lesion|compression|injury))",
            r"R radiculopathy\s*[:,;–-]+\s*(?:sensory loss|numbness|loss of sensation)",
            r"R supplies (?:which|what) (?:dermatome|skin|area(?: of skin)?)",
            r"(?:what|where) does R dermatome (?:supply|cover|lie)",
            r"(?:where|how) (?:do|would|can) (?:you|one|we) test (?:the )?(?:sensation|dermatome) (?:of|for) R",
            r"R (?:nerve )?root (?:lesion|compression|injury)\s*[:,;–-]+\s*(?:sensory loss|numbness|loss of sensation)",
        ),
        "skin of {} dermatome",
    ),
    (
        either(
            r"(?:which|what) (?:reflex|jerk) (?:does R (?:supply|mediate|serve)|tests R|is (?:tested by|mediated by"
            r"|supplied by|of) R)",
            r"R(?:\s*[:,;–-]+\s*|['’]s )?(?:reflex|jerk|deep tendon reflex)",
            r"(?:which|what) (?:reflex|jerk) is (?:lost|absent|diminished|reduced|affected) (?:in|with|after) (?:an?"
            r" )?R (?:radiculopathy|(?:nerve )?root (?:lesion|compression|injury)|lesion)",
            r"(?:reflex|jerk) (?:of|for|tested by|testing) R(?: root)?",
        ),
        "reflex of {}",
    ),
)
"""How what is asked of a spinal root is put: R for the root."""
WHOLE = {name: f"{name} artery" for name in ("dorsalis pedis", "posterior tibial", "popliteal")} | dict.fromkeys(
    ("plantar arch", "plantar arterial arch"), "deep plantar arch"
)
"""Names that are cut short."""
BY_KIND = {"nerve": (*NERVES, *PLACES), "artery": (*VESSELS, *PLACES), "vein": (*VEINS, *PLACES), "arch": (*ARCHES, *PLACES)}
LISTS = (
    (
        either(
            r"(?:(?:which|what|name|list|give|state|the|all) )*(?:cutaneous |sensory )?nerves (?:that |which"
            r" )?(?:supply|innervate|supplying"
            r"|innervating|serve|of|to|for)(?: the)?(?: skin (?:of|on|over))?(?: the)? (?P<it>sole|heel|dorsum|foot"
            r"|leg)(?: of the foot)?",
            r"(?:the )?(?P<it2>sole|heel|dorsum|foot|leg)(?: of the foot)?\s*[:,;–-]+\s*(?:cutaneous |sensory )?nerves",
            r"(?:the )?(?:skin of the )?(?P<it3>sole|heel|dorsum|foot|leg)(?: of the foot)? is (?:supplied|innervated)"
            r" by (?:which|what) nerves",
        ),
        "nerves of the skin of {}",
    ),
    (
        either(
            r"(?:(?:which|what|name|list|give|state|are|the|main|two|three) )*(?P<it>superficial|deep) veins (?:of|in) the"
            r" (?:leg|lower limb|lower leg|lower extremity)",
        ),
        "{} veins of the leg",
    ),
)
"""What is asked of the nerves and veins of a part of the limb all together."""
OF_SKIN = Pattern(r"\b(?:cutaneous|sensory|skin)\b|\b(?:sole|heel|dorsum)\b")
"""The nerves of foot and leg are asked for as those of their skin only where that is said."""
OF_CALF = Pattern(
    r"\b(?P<nerve>(?P<felt>cutaneous |sensory |skin )?nerves?(?: supply)?(?: that| which)? (?:suppl(?:y|ies|ying)"
    r"|innervat(?:es|e|ing)|contracts?|moves?|drives?|works?|makes|of|to|for))(?: the)?(?: back of the)? calf"
    r"(?: contract| work| move)?(?=\W*$)|^(?P<which>\W*(?:the )?calf(?=\s*[:,;–-]+\s*(?:motor )?nerve(?: supply)?\W*$))"
)
"""The nerve of the calf is that of its muscles, the cutaneous one that of its skin."""
INTO_BRANCHES = Pattern(
    r"^(?P<asked>\W*(?:where|(?:at|under|behind|beneath|in|on) (?:which|what))\b"
    r"[^?]*\b(?:divide|split|branch|bifurcate|fork|part)s?)"
    r"(?: up)?,? (?:into|in|to form|to become) (?:its |the )?(?!which|what)[^?]{4,80}?(?:nerves?|arter\w+|branches)(?P<end>\W*)$"
)
"""What a nerve or vessel becomes where it divides, which is not asked when the place is."""
MOST_KEPT = 64
"""How many texts are kept as they are put, as several rooms ask for the same one."""


@lru_cache(maxsize=MOST_KEPT)
def in_trunk_words(text: str) -> str:
    """Return a question of one nerve, vessel or spinal root in the words in which it is read; any other as it is.

    >>> in_trunk_words("Sensory loss in common peroneal nerve palsy?")
    'which skin is lost when the common peroneal nerve is cut'
    >>> in_trunk_words("Tibial nerve: motor supply?")
    'which muscles does the tibial nerve supply'
    >>> in_trunk_words("The dorsalis pedis continues as the")
    'end of the dorsalis pedis artery'
    >>> in_trunk_words("What is the S1 myotome?")
    'which movement tests S1'
    """
    text = INTO_BRANCHES.sub(lambda found: f"{found['asked']}{found['end']}", text)
    text = OF_CALF.sub(of_calf, text)
    if "nerves" in text.lower() or "veins" in text.lower():
        for pattern, put in LISTS:
            listed = pattern.fullmatch(text.lower())
            if listed and ("veins" in put or OF_SKIN.search(text)):
                return put.format(next(filter(None, listed.groups())))
    if not (found := NAME.search(text)):
        return in_root_words(text)
    name, kind = found["name"].lower(), found["kind"] or ("arch" if found["name"].lower().endswith("arch") else "artery")
    if name.endswith("saphenous"):
        name, kind = f"{name} vein", "vein"
    name = WHOLE.get(name, name)
    shape = f"{text[: found.start()].lower()}N{text[found.end() :].lower()}"
    if NAME.search(shape):
        return text
    shape = HURT.sub("H", shape)
    return next((put.format(f"the {name}") for pattern, put in BY_KIND[kind.lower()] if pattern.fullmatch(shape)), text)


def of_calf(found: re.Match[str]) -> str:
    """Return what is asked of the nerve of the calf, said of its muscles or its skin."""
    if found["felt"]:
        return "nerve supplying the skin of the calf"
    verb = re.sub(r"(?:contracts?|moves?|drives?|works?|makes)$", "supplies", found["nerve"] or "")
    return f"{verb} the muscles of the calf".strip()


def in_root_words(text: str) -> str:
    """Return a question of one spinal root in the words in which it is read; any other as it is."""
    if not (found := ROOT.search(text)):
        return text
    shape = f"{text[: found.start()].lower()}R{text[found.end() :].lower()}"
    if ROOT.search(shape):
        return text
    return next((put.format(found["root"].upper()) for pattern, put in ROOTS if pattern.fullmatch(shape)), text)
