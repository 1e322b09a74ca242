"""What people say that they do with their feet, in the terms of the field: push off, scrunch a towel, go into downward dog."""

from __future__ import annotations

import re

from footgraph.lay_words import IS_CASE, SIDED, YOUR
from footgraph.patterns import Pattern, Wordings, replaced

AGENT = {"dorsiflex": "dorsiflexor", "plantarflex": "plantarflexor", "invert": "invertor", "evert": "evertor"}
RAISE = Pattern(r"\b(?:raise|stretch|drop|dip|lift|rise)", re.I)
FLEXED_TOES = Pattern(r"\b(?:flex|curl|bend|grip|scrunch)\w*\b.*\btoes\b", re.I, needs=("toes",))
LONG_MUSCLES = Pattern(r"\blong(?: leg| calf)? muscles\b", re.I, needs=("long",))
GROUND = r"(?:ground|floor|pavement|track|block|blocks|wall|street|earth)"
ME = r"(?:me|you|us|one|the body|my body|your body|a runner|the runner|a walker|myself|yourself|the heels?|a dancer|the dancer)"
PUSHED_OFF = (
    rf"(?:(?:push|propel|driv|launch|spring|lift|thrust|mov|kick|power)(?:e?s|ing|e)? {ME}(?: (?:off|forwards?"
    r"|up|away|along|upwards?|into the air|(?:on|onto|up onto)(?= (?:the |my |your )?(?:toes|tiptoes?"
    r"|balls?)\b)))+"
    rf"(?: (?:from |off )?(?:the |my |your )?(?:{GROUND}|toes?|tiptoes?|balls? of (?:the |my |your )?foot))?"
    rf"|(?:push|driv|kick|spring|tak)(?:es|s|ing|e)? off (?:from )?the {GROUND}|let(?:s)? (?:me|you"
    r"|us) (?:push off|jump|spring up|take off))"
)
WHEN_MOVING = (
    r"(?:,? (?:when|while|as|at|in|during|each time|every time|if) (?:(?:i|you|we|i'm|you're|he|she|they|a|the"
    r"|each|every)\b ?)?"
    r"(?:\w+ing|run|sprint|walk|jump|hop|leave|step|stride|toe[- ]?off|push[- ]?off|take[- ]?off|gait"
    r"|late stance|starts?)\w*\b(?: \w+){0,3}?)?"
)


def with_ending(verb: str, ending: str | None) -> str:
    """Return a verb with the ending that another had: 's' or 'ing'."""
    end = (ending or "").lower()
    if end.endswith("ing"):
        return f"{verb}ing"
    return f"{verb}{'es' if verb.endswith('x') else 's'}" if end.endswith("s") else verb


def mainly_done(found: re.Match[str]) -> str:
    """Return the question which muscle mainly makes a movement as that for the main one that makes it."""
    agent = AGENT[found["verb"].lower()]
    return f"which muscles are the main {agent}s of the ankle" if found["s"] else f"which muscle is the main {agent}"


def rubbed(found: re.Match[str]) -> str:
    """Return the question which muscles lie where somebody rubs or presses."""
    is_told = re.match(r"under|beneath|in |along ", found["where"], re.I)
    return f"which muscles lie {'' if is_told else 'in '}{found['where']}"


def side_of(found: re.Match[str]) -> str:
    """Return what a tendon does that runs along the underside or the top of a toe."""
    return "flexor " if found["under"] else "extensor " if found["over"] else ""


def kept_from_rolling(found: re.Match[str]) -> str:
    """Return what keeps an ankle from rolling over as what everts the foot; as it is where a ligament is meant."""
    if re.search(r"\b(?:ligament|band|structure|tissue|strap)", found.string, re.I) or "out" in found[0].lower().split():
        return found[0]
    return "everts the foot"


MADE_TO = {
    "bend": "flexes",
    "curl": "flexes",
    "flex": "flexes",
    "straighten": "extends",
    "extend": "extends",
    "lift": "lifts",
    "spread": "abducts",
    "fan": "abducts",
    "splay": "abducts",
    "point": "plantarflexes",
    "turn in": "inverts",
    "turn out": "everts",
}
MOVED_BY = {
    "moved": "move",
    "bent": "flex",
    "curled": "flex",
    "flexed": "flex",
    "straightened": "extend",
    "extended": "extend",
    "lifted": "raise",
    "raised": "raise",
    "spread": "abduct",
}
RUBBED = (
    r"(?:foam[- ]roll(?:ing|s|ed)?|massag(?:ing|es|ed|e)|roll(?:ing|s) out|dry needling|needling|knead(?:ing|s)?"
    r"|rub(?:bing|s)|"
    r"(?:dig|press|poke|work)(?:ging|ing|s)?(?: (?:deep|deeply|hard|firmly))?(?: (?:in|into|down))?)"
)
MOVED: Wordings = (
    (
        Pattern(
            r"\bmakes? (?:the |my |your )?(?P<what>(?:big |little |lesser )?toes?|foot|ankle) (?:to )?"
            r"(?P<verb>bend|curl|flex|straighten|extend|lift|spread|fan|splay|point|turn in|turn out)(?: (?:out"
            r"|down|apart|under|up))?\b",
            re.I,
            needs=("make",),
        ),
        lambda found: f"{MADE_TO[found['verb'].lower()]} the {found['what']}",
    ),
    (
        Pattern(
            r"^(?:is|are) (?:the |my |your )?(?P<what>[\w ]{3,20}?) (?P<verb>moved|bent|curled|flexed"
            r"|straightened|extended|lifted|raised"
            r"|spread)(?: (?:up|apart))? by (?P<who>(?:the )?[\w ]{3,50}?)\W*$",
            re.I,
            needs=(" by ",),
        ),
        lambda found: f"do {found['who']} {MOVED_BY[found['verb'].lower()]} the {found['what']}",
    ),
    (
        Pattern(
            r"\b(?P<many>which|how many) toes (?P<do>does|do) (?P<who>it|they|[\w ]{3,30}?) (?:bend|curl|flex"
            r"|straighten|extend|lift|raise|"
            r"move|pull(?: on)?|work|act on|go to|run to|reach|serve|control)\W*$",
            re.I,
            needs=("toes do",),
        ),
        r"\g<many> toes \g<do> \g<who> insert on",
    ),
    (
        Pattern(
            rf"^[^:,?]*?\b{RUBBED} (?P<where>(?:under(?:neath)?|beneath|the |my |in "
            rf"|along )[^:,?]{{3,50}}?)\s*[:,]\s*(?:which|what) muscles?"
            r"(?: (?:is it|are they|is that|am i on|do i hit|do you hit|does (?:he|she) hit|are (?:hit|treated"
            r"|worked|massaged)))?\W*$",
            re.I,
            needs=("what muscle", "which muscle"),
        ),
        rubbed,
    ),
    (
        Pattern(
            r"\b(?P<ask>which|how many) bones (?:does|do|are in|is) (?P<joint>(?:the "
            r"|my )?[\w ]{3,30}? joints?) (?:involve|include|consist of|contain|have in it)\b",
            re.I,
            needs=("joint",),
        ),
        r"\g<ask> bones does \g<joint> join",
    ),
    (
        Pattern(
            r"\b(?:stand|walk|rock|balanc)(?:s|ing|e)?(?: back)? (?:on|onto) (?:the |my |your |his |her )?heels\b",
            re.I,
            needs=("heels",),
        ),
        lambda found: "dorsiflex the foot" if re.search(r"\b(?:movement|motion)\b", found.string, re.I) else found[0],
    ),
    (
        Pattern(
            r"\b(?:which|what|name the|list the)(?: \w+)? muscles (?:that |do |are |which |used |needed |help "
            rf"|helping |work )*(?:to )?{PUSHED_OFF}{WHEN_MOVING}\W*$",
            re.I,
            needs=(" muscles ",),
        ),
        "which muscles are the main plantarflexors of the ankle",
    ),
    (
        Pattern(
            rf"\b(?:stop|keep|prevent|sav|protect)(?:e?s|ing|e)? {YOUR}(?:(?P<who>me|you|us|people|runners"
            r"|someone) )?(?:ankles? |foot |feet )?(?:from )?"
            rf"(?:roll|turn|twist|go|giv|tip|spra)\w*(?: over)?(?: (?:on|over))? ?{YOUR}?(?:ankles?"
            r"|foot)?(?: (?:in(?:wards?)?|over|under|out(?:wards?)?))?"
            r"(?=\W*$|,| when| on| in| while)",
            re.I,
            needs=("roll", "turn", "twist", "tip", "spra", "go", "giv"),
        ),
        kept_from_rolling,
    ),
    (
        Pattern(
            r"\b(?:stop|keep|prevent|sav)(?:e?s|ing|e)? (?:my |the |your |our |his |her )?(?:foot|feet|forefoot"
            r"|toes?)(?: from)? (?:slap|drop|drag|flop|hang|catch|trip|scrap)\w*"
            r"(?: (?:down|on the \w+|along the \w+|along))*(?!.*\b(?:contact|strike)\b)",
            re.I,
            needs=("slap", "drop", "drag", "flop", "hang", "catch", "trip", "scrap"),
        ),
        "dorsiflexes the foot",
    ),
    (
        Pattern(
            r"\b(?P<verb>curl|bend|fold|tuck|scrunch|roll)(?P<end>s"
            rf"|ing)? (?P<what>(?:up )?{YOUR}(?:tips? of {YOUR}|ends? of {YOUR})?(?:[a-z]+ ){{0,2}}?(?:toes?"
            r"|toe tips?))"
            r" (?:under(?:neath)?|over|in|inwards?|in on themselves|downwards?|down)\b(?! the)",
            re.I,
            needs=("curl", "bend", "fold", "tuck", "scrunch", "roll"),
        ),
        lambda found: f"{with_ending('flex', found['end'])} {found['what'].removeprefix('up ')}",
    ),
    (
        Pattern(
            r"\b(?:(?:pick|lift|grab|grip|grasp|scoop|hold|snatch|gather|pull|scrunch|crunch|drag)(?:p?ing|s"
            r"|p?ed)?(?: up| in| onto| on to| on)? "
            r"(?:an? |the |some |things |objects |my |your )?(?:\w+ )?(?:pencils?|pens?|marbles?|socks?|towels?"
            r"|tissues?|things|objects|stones?|floor|ground|mat|sand|"
            r"flip-?flops?|sandals?|thongs|rope|branch|cloth|scarf|something"
            rf"|paper)(?: up)?(?: off the \w+)? (?:with|using|by|between|in) {YOUR}toes?)\b",
            re.I,
            needs=("crunch", "drag", "gather", "grab", "grasp", "grip", "hold", "lift", "pick", "pull", "scoop", "snatch"),
        ),
        lambda found: found[0] if "short foot" in found.string.lower() else "flexing the toes",
    ),
    (
        Pattern(
            r"\b(?:roll|tip|lean|rock|stand|walk|go|weight shift|come)(?P<end>s|ing|e?s)?(?: over)? (?:on|onto"
            rf"|to|over)(?:to)? (?:its |their )?{YOUR}{SIDED}"
            rf"(?:(?:(?: |-)(?:sides?|edges?|borders?|rims?|parts?))? of {YOUR}(?:foot|feet)| (?:edge|border"
            r"|rim))\b",
            re.I,
            needs=("side", "edge", "border", "rim", "part"),
        ),
        lambda found: f"{with_ending('evert' if found['inner'] else 'invert', found['end'])} the foot",
    ),
    (
        Pattern(
            rf"\b{YOUR}soles?(?: of {YOUR}(?:foot|feet))?(?: is| are| turned| turn(?:s|ing)?)*,? (?:(?:fac|look"
            r"|point|turn|tilt)(?:e?s|ing|e|ed) )?(?:to(?:wards?)? )?"
            r"(?:(?P<inner>the other (?:foot|sole|leg|ankle)|each other|one another|the opposite (?:foot|leg))"
            r"|(?P<outer>away from (?:the other (?:foot|sole|leg)|each other)))",
            re.I,
            needs=("sole",),
        ),
        lambda found: f"{'inverts' if found['inner'] else 'everts'} the foot",
    ),
    (
        Pattern(
            rf"\b{YOUR}(?:toes|foot|feet|forefoot)(?: are| is| being)? (?:pulled|drawn|brought|lifted|raised"
            r"|flexed|bent|pointed|moving|coming|going|moves?|comes?)(?: up| back)*"
            rf"(?: (?:towards?|to|up to) {YOUR}(?:shins?|shin ?bone|knees?|nose|face|head|ceiling|sky))",
            re.I,
            needs=("toward", " to "),
        ),
        "dorsiflexes the foot",
    ),
    (
        Pattern(
            rf"\b(?:pull|draw|bring|lift|flex|rais|bend)(?P<end>e?s|ing|e)? {YOUR}(?:toes|foot|feet)(?: up"
            r"| back)* (?:towards?|to) (?:me|you|yourself|myself|the ceiling|the sky)\b",
            re.I,
            needs=("toward", " to "),
        ),
        lambda found: f"{with_ending('dorsiflex', found['end'])} the foot",
    ),
    (
        Pattern(
            rf"\b(?P<kind>tendons?|muscles?)\b(?P<how>[^,.?;]{{0,40}}?) (?:runs?|goes|going|running|reach(?:es"
            r"|ing)?|attach(?:es|ed|ing)?|ends?|travels?)(?: (?:all the way|right|out|down|along))*"
            rf" (?:to|at|on|in) {YOUR}(?:very )?(?:tip|end|last bone"
            rf"|end bone) of {YOUR}(?P<toe>(?:[a-z]+ )?toes?)"
            r"(?: (?P<under>underneath|on the underside|on the bottom|along the bottom|from below"
            r"|on the sole side|under the foot)| (?P<over>on top|on the top|on the dorsum|along the top"
            r"|from above))?",
            re.I,
            needs=(" bone of", "end of ", "tip of"),
        ),
        lambda found: f"{side_of(found)}{found['kind']} inserts on the distal phalanx of the {found['toe']}",
    ),
    (
        Pattern(
            r"^(?:\w+ ){0,2}?flexing the toes[^?]{0,30}?,? (?:uses?|works?|needs?|trains?|takes|strengthens"
            r"|is done (?:by|with)|-)\W* (?:which|what)(?P<long> long)?(?: \w+)? (?:muscles|flexors)\b.*$"
            r"|^(?:which|what)(?P<far> long)?(?: \w+)? (?:muscles|flexors) (?:do (?:you|we|i) use|are used"
            r"|are (?:you|we) using|are at work|do the work|work|are working|are needed|does it take) (?:when"
            r"|for|to|in|while|during|by|if)?.{0,20}?\bflexing the toes\W*$",
            re.I,
            needs=("flexing the toes",),
        ),
        lambda found: f"which {'extrinsic ' if found['long'] or found['far'] else ''}muscles flex the toes",
    ),
    (
        Pattern(
            r"\b(?:(?:cross|pass|run|lie|lies|run across|go)(?:es|s|ing)? )?(?:(?:in|at|over|across"
            r"|on) )?(?:the )?front of (?:the )?ankle,? (?=(?:under|beneath|below|deep to"
            r"|underneath) (?:the )?extensor retinac)",
            re.I,
            needs=("extensor retinac",),
        ),
        "lies ",
    ),
    (
        Pattern(
            r"\b(?:(?:usually |often |mostly |mainly )?(?:blamed|to blame|the culprit)|has (?:given up|given out"
            r"|packed up))\b",
            re.I,
            needs=("blame", "culprit", "has "),
        ),
        "affected",
    ),
    (
        Pattern(
            rf"\b{YOUR}(?:foot|feet|ankle|heel) (?:to )?(?:rock|tilt|roll|tip|swing|move|wobble"
            r"|go)s? (?:from )?(?:side[- ]to[- ]side|sideways|in and out)\b",
            re.I,
            needs=("side", "in and out"),
        ),
        "inversion and eversion of the foot",
    ),
    (
        Pattern(
            r"\b(?P<nerve>nerve[^?.,]{0,3}[:,]? (?:does|do|can) (?:it )?|(?:does|do"
            r"|can) (?:the )?(?:[a-z]+ ){1,3}nerve )(?:move|work|power|drive|control|feed|run)s? (?=(?:any "
            r"|the )?muscles?\b)",
            re.I,
            needs=("nerve",),
        ),
        r"\g<nerve>supply ",
    ),
    (
        Pattern(
            r"\b(?:tendons?|cords?|strings?) (?:(?:can |do )?(?:i|you|we) (?:can )?(?:see|feel"
            r"|notice) )?(?:(?:that |which )?(?:pops?|popping|stands?|standing|sticks?|sticking|shows?|showing"
            r"|visible|seen|is seen|come|comes|coming|jumps?) (?:up |out )?)?"
            r"on (?:the )?top of (?:the |my |your )?(?P<toe>big|great) toe(?: (?:when|as|if|while) (?:i|you|we"
            r"|it|one)\b.*)?(?=\W*$)",
            re.I,
            needs=("top of",),
        ),
        "extrinsic muscle extends the big toe",
    ),
    (
        Pattern(
            r"^(?:which|what) joints? (?:mainly )?(?:bends?|hinges?|folds?|moves?|works?|opens?|rocks?"
            r"|is (?:moving|working|bending)) (?:when|as|while|if) (?:i|you|we|one) (?P<what>.+?)\W*$",
            re.I,
            needs=("joint",),
        ),
        r"at which joint does \g<what> take place",
    ),
    (
        Pattern(
            r"^(?P<x>(?!which|what)[^:,?]{6,60})[:,] (?:(?:it's|is it|that's|it is) )?(?:the |an? )?(?:lower "
            r"|bottom |top |upper )?(?:end|part|tip|bit|piece|side|process|corner|belongs) (?:of|to) (?:which"
            r"|what) bone\W*$",
            re.I,
            needs=("bone",),
        ),
        r"\g<x> is part of which bone",
    ),
    (
        Pattern(
            r"^who (?:holds?(?= up)|supports?|keeps?(?= up)|props?(?= up)|carr(?:ies|y)"
            r"|lifts?(?= (?:up )?the arch)) ",
            re.I,
            needs=("who",),
        ),
        "which muscles hold ",
    ),
    (
        Pattern(r"\btoes? (?:are |is )?(?:point|turn|look|fac|splay|stick)(?:s|ing|ed)? out(?:wards?)?\b", re.I, needs=("out",)),
        "out-toeing",
    ),
    (
        Pattern(
            r"\b(?:is |are |sits? |lies? |gets? )?(?:wedged|sandwiched|gripped|clamped|squeezed|sitting"
            r"|nestled) between\b",
            re.I,
            needs=("between",),
        ),
        "lies between",
    ),
    (
        Pattern(
            r"^.{0,30}?\bflexing the toes,? (?:which|what) muscles? (?:(?:under|in|of|on|at) (?:the |my "
            r"|your )?(?:bottom of (?:the |my |your )?foot|underside|foot|sole|arch)) (?:works?|is working"
            r"|are working|do it|do the work|am i using|do i use|is used|are used|contract|kick in|help)\W*$",
            re.I,
            needs=("flexing the toes",),
        ),
        "which muscles of the sole flex the toes",
    ),
    (
        Pattern(
            r"^(?!.*\b(?:nerve|root|transfer\w*|brought|used|operation|tendon)\b)(?:.{0,20}\b(?:foot drop"
            r"|drop foot)\b[^?]{0,30}?\b(?:which|what) muscle(?P<a>s)? (?:is|are|has|have|must be) (?:mainly "
            r"|usually |most )?(?:weak|paralysed|paralyzed|lost|out|not working|affected|failing|failed|gone"
            r"|at fault|to blame)"
            r"|(?:which|what) muscle(?P<b>s)? (?:is|are) (?:mainly |usually |most )?(?:weak|paralysed|paralyzed"
            r"|lost|out|not working|affected|failing|gone) (?:in|with|when there is) (?:a )?(?:foot drop"
            r"|drop foot))\W*$",
            re.I,
            needs=("drop",),
        ),
        lambda found: "which muscles dorsiflex the foot" if found["a"] or found["b"] else "which muscle is the main dorsiflexor",
    ),
    (
        Pattern(
            r"\bwhich way (?P<aux>does|do) (?P<what>it|they|[\w ]{3,30}?) (?:pull|move|turn|bend|tilt|swing|take"
            r"|push|draw)s? (?P<to>(?:the |my |your )?(?:[a-z]+ )?(?:toes?|foot|ankle|knee|hallux))\b",
            re.I,
            needs=("which way",),
        ),
        r"what \g<aux> \g<what> do to \g<to>",
    ),
    (
        Pattern(
            r"\b(?P<who>which|what) muscle(?P<s>s)? (?:mainly|chiefly|primarily|principally"
            r"|mostly) (?P<verb>dorsiflex|plantarflex|invert|evert)(?:es|s)? (?:the )?(?:foot|ankle)(?=\W*$)",
            re.I,
            needs=("mainly", "chiefly", "primarily", "principally", "mostly"),
        ),
        mainly_done,
    ),
    (
        Pattern(
            r"\bwho (?:lives?|sits?|hides?|belongs?|is|are) (?=in (?:the |my )?[\w ]{0,30}(?:compartment|layer))",
            re.I,
            needs=("who",),
        ),
        "which muscles lie ",
    ),
    (
        Pattern(
            rf"\b(?:press|push|roll|dig|put|rock|bear)(?P<end>e?s|ing)?(?: down)?(?: on)? {YOUR}{SIDED}(?:(?: "
            rf"|-)(?:sides?|edges?|borders?|parts?))? of {YOUR}(?:foot|feet) (?:down(?:wards?)?"
            r"|into the (?:floor|ground|mat)|to the floor)",
            re.I,
            needs=("press", "push", "roll", "dig", "put", "rock", "bear"),
        ),
        lambda found: f"{with_ending('evert' if found['inner'] else 'invert', found['end'])} the foot",
    ),
    (
        Pattern(
            rf"\b{YOUR}soles?(?: of {YOUR}feet)? (?:are )?(?:touch|press|put|placed|held|brought)(?:ing|es"
            r"|ed)?(?: each other| one another| together)|\bsoles (?:of the feet )?together\b",
            re.I,
            needs=("sole",),
        ),
        "inverts the foot",
    ),
    (
        Pattern(
            r"^can (?:i|you|we|one) (?P<do>(?:bend|flex|straighten|extend|lift|point|turn|curl|spread|move|raise"
            r"|invert|evert|plantarflex|dorsiflex)\b.+?) (?:with|using|by using|by) (?:the |my "
            r"|your )?(?P<who>(?:[a-z]+ ){0,2}[a-z]+)\W*$",
            re.I,
            needs=("can ",),
        ),
        lambda found: f"does {found['who']} {re.sub(r'(?:my|your|our)(?= )', 'the', found['do'])}",
    ),
    (
        Pattern(
            r"^(?P<told>[^?]{6,60}?)\s*[:,;–-]\s*(?:is|are) (?:the |my |your |his |her )?(?:ankles?|foot|feet"
            r"|toes?|big toe) (?:being |in |going into )?(?P<one>(?:dorsi|plantar)?flex\w*|extend\w*|extension"
            r"|inver\w*|ever\w*|abduct\w*|adduct\w*) or (?:in )?(?:dorsi|plantar|flex|exten|inver|ever|abduct"
            r"|adduct)\w*\W*$",
            re.I,
            needs=(" or ",),
        ),
        r"\g<told>, name of that movement",
    ),
    (
        Pattern(
            r"\b(?:in (?:a )?)?(?:deep )?(?:squat|pli[eé])\w*(?: (?:deep|down|low|deeply))*(?:,? (?:with "
            r"|keeping )?(?:the |my |your )?heels (?:kept )?(?:down|flat|on the (?:floor|ground)))?",
            re.I,
            needs=("squat", "pli"),
        ),
        lambda found: (
            "dorsiflexes the foot"
            if re.search(
                r"\bwhich (?:ankle )?(?:movement|motion)\b|\b(?:movement|motion) (?:at|of|in) the ankle", found.string, re.I
            )
            else found[0]
        ),
    ),
    (
        Pattern(
            r"\bwiggl(?P<end>es|ing|e) (?:just |only )?(?P<what>(?:the |my |your )?(?:[a-z]+ )?toes?)(?: only"
            r"| alone)? up\b",
            re.I,
            needs=("wiggl",),
        ),
        lambda found: f"{with_ending('extend', found['end'])} {found['what']}",
    ),
    (
        Pattern(
            r"\b(?:does (?:the )?most(?: of it)?(?=\W*$)|works? (?:the )?most\b|takes? over\b"
            r"|takes? (?:most of )?the (?:load|strain)|does the work|is doing (?:most of )?the (?:most )?work"
            r"|gets worked (?:the )?most|dominates|is (?:the )?(?:most )?dominant|gets hit (?:the )?(?:hardest"
            r"|most))",
            re.I,
            needs=("most", "over", "load", "strain", "work", "domina", "hardest"),
        ),
        lambda found: "mainly works" if RAISE.search(found.string) else found[0],
    ),
    (
        Pattern(
            r"\bwith (?:the |my |your |an? |both )?(?:(?P<a>straight|bent) legs?|legs? (?P<b>straight|bent))\b",
            re.I,
            needs=("leg",),
        ),
        lambda found: f"with {found['a'] or found['b']} knees" if RAISE.search(found.string) else found[0],
    ),
    (
        Pattern(
            r",? (?:just )?(?:like|as) an? (?:fan|dome|hammer|ballerina|ballet dancer|dancer|gymnast|diver"
            r"|swimmer)(?: does)?\b",
            re.I,
            needs=("like", "as "),
        ),
        "",
    ),
    (
        Pattern(
            r"\b(?:relev[ée]s?|(?:on|onto|in|en) (?:demi[- ])?pointe|half[- ]pointe|tip-?toeing)\b",
            re.I,
            needs=("pointe", "relev", "tip-toeing", "tiptoeing"),
        ),
        lambda found: found[0] if IS_CASE.search(found.string) else "standing on tiptoe",
    ),
    (
        Pattern(
            r"\b(?:lift|rais|extend)(?:s|ing|e|es)? (?:up )?(?:only |just )?(?:the |my |your )?(?P<one>big"
            r"|great) toe(?: only| alone| up)*[,;]? "
            r"(?:(?:and |while |with |but )?(?:keep|keeping|leav|leaving|hold|holding|press"
            r"|pressing)?\w* ?(?:the |my |your )?(?:others?|other (?:four|toes)|rest|four|lesser toes|small toes"
            r"|little toes)(?: (?:four|toes|ones))?"
            r"(?: (?:stay|staying|kept|are|left))? (?:down|flat|on the (?:floor|ground)|still|where they are))",
            re.I,
            needs=("extend", "lift", "rais"),
        ),
        "extends the big toe",
    ),
    (
        Pattern(
            r"\b(?:lift|rais|extend)(?:s|ing|e|es)? (?:up )?(?:only |just )?(?:the |my |your )?(?:four |other "
            r"|little |small |lesser |outer )+toes"
            r"(?: only| alone| up)*[,;]? (?:and |while |with |but )?(?:keep|keeping|leav\w+|hold|holding|press"
            r"|pressing)?\w* ?(?:the |my |your )?"
            r"(?:big|great) (?:one|toe)(?: (?:stay|staying|kept|is|left))? (?:down|flat|on the (?:floor|ground)"
            r"|still)(?P<long>.*\blong\b)?",
            re.I,
            needs=("extend", "lift", "rais"),
        ),
        lambda found: "extends the lesser toes" + (": which extrinsic" if found["long"] else ""),
    ),
    (
        Pattern(
            r"^(?:with )?(?:the |my |your )?big toe (?:is |kept |pressed |stays? |held |pushed )*(?:down"
            r"|on the (?:floor|ground)|flat)[^,;.]{0,20}?[,;.]? (?:and |but )?(?:the )?(?:others?|other (?:four"
            r"|toes)|rest|four|lesser toes|four lesser toes|small toes|little toes)"
            r"(?: (?:toes|ones))?(?: are| go| come| get)? (?:lift\w*|rais\w*|up"
            r"|pulled up)\b[.,:;?!]*(?: (?:so )?who (?:lifts|raises|does)(?: them| that| it)?\W*$)?",
            re.I,
            needs=("big toe ",),
        ),
        "which muscles extend the lesser toes at the MTP joints",
    ),
    (
        Pattern(
            r"\b(?:down(?:ward)?[- ]?(?:facing )?dog|(?:runner'?s|wall|gastroc) (?:calf )?(?:stretch|lunge)"
            r"|lunge with (?:the |a )?(?:straight )?back (?:leg|knee)(?: straight)?)(?: pose)?\b",
            re.I,
            needs=("dog", "stretch", "lunge"),
        ),
        lambda found: found[0] if "knee" in found.string.lower() else "calf stretch",
    ),
    (
        Pattern(
            r"^(?!.*\b(?:knee|soleus"
            r"|gastroc)\b)(?P<what>[^?]{0,30}\bcalf stretch[^,:;?]{0,40}?)\s*[,:;–-]+\s*(?:which"
            r"|what)(?P<how> \w+)? muscles? (?:is|are|gets?|am i|do i|does it|being|feels?"
            r"|do you)[^?]{0,30}?(?:stretch\w*|lengthen\w*|pull\w*|long\w*)\W*$",
            re.I,
            needs=("calf stretch",),
        ),
        "which muscles does the calf stretch load",
    ),
    (
        Pattern(
            r"\b(?:which|what) muscles? (?:is|are|gets?|am i|do i|does|do you|do) (?:\w+ ){0,3}?(?:stretch\w*"
            r"|lengthen\w*)(?: out)? (?:in|by|during|with|when (?:i|you) do|doing|while doing) (?:an? "
            r"|the )?calf stretch\b(?!.*\bknee).*$",
            re.I,
            needs=("calf stretch",),
        ),
        "which muscles does the calf stretch load",
    ),
)
"""What people say that they do with their feet, in the terms of the field."""


def in_deeds(text: str) -> str:
    """Return a text with what people do with their feet in the terms of the field.

    >>> in_deeds("which muscles push me off the ground when I sprint?")
    'which muscles are the main plantarflexors of the ankle'
    >>> in_deeds("picking up a pencil with my toes works which long muscles?")
    'which extrinsic muscles flex the toes'
    """
    text = replaced(text, MOVED)
    return LONG_MUSCLES.sub("extrinsic muscles", text) if FLEXED_TOES.search(text) else text
