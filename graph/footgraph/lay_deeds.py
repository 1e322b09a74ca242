"""What people say that they do with their feet, in the terms of the field: push off, scrunch a towel, go into downward dog."""

from __future__ import annotations

import re

from footgraph.lay_words import IS_CASE, SIDED
from footgraph.patterns import Pattern, Wordings, Written, either, put_so, replaced, told, unless, where, wording
from footgraph.synonyms import YOUR, forms, side_of

RAISE = Pattern(r"\b(?:raise|stretch|drop|dip|lift|rise)")
FLEXED_TOES = Pattern(r"\b(?:flex|curl|bend|grip|scrunch)\w*\b.*\btoes\b")
NAMED_DEED = Pattern(r"\bshort foot\b|\bwith (?:the|my|your) toes (?:train|strengthen|load|exercise)s?\b")
"""An exercise by its name, of which works tell what it trains."""
UP_MOVED = Pattern(r"\b(?:dorsiflex|lift|rais|pull|pick|clear)\w*")
LONG_MUSCLES = Pattern(r"\blong(?: leg| calf)? muscles\b")
LONG_OF_TOES = Pattern(
    r"\blong(?P<leg> leg| calf)? muscle(?P<s>s?)\b(?=.*\b(?:toes?|hallux)\b)(?=.*\boppos|.*\bagainst\b|.*\bantagoni)"
)
"""The long muscle of a toe that opposes another is one of those of the leg."""
GRIPS = "grip|grab|clench|clutch|scrunch|grasp|dig into|claw|hold on to"
GROUND = r"(?:ground|floor|pavement|track|block|blocks|wall|street|earth)"
ME = r"(?:me|you|us|one|the body|my body|your body|a runner|the runner|a walker|myself|yourself|the heels?|a dancer|the dancer)"
PUSHED_OFF = (
    rf"(?:(?:push|propel|driv|launch|spring|lift|thrust|mov|kick|power|shov|heav)(?:e?s|ing|e)? {ME}(?: (?:off|forwards?|up"
    r"|away|along"
    r"|upwards?|into the air|(?:on|onto|up onto)(?= (?:the |my |your )?(?:toes|tiptoes?|balls?)\b)))+(?: (?:from |off )?"
    rf"(?:the |my |your )?(?:{GROUND}|toes?|tiptoes?|balls? of (?:the |my |your )?foot))?|(?:push|driv|kick|spring|tak)"
    rf"(?:es|s|ing|e)? off (?:from )?the {GROUND}|let(?:s)? (?:me|you|us) (?:push off|jump|spring up|take off))"
)
WHEN_MOVING = (
    r"(?:,? (?:when|while|as|at|in|during|each time|every time|if) (?:(?:i|you|we|i'm|you're|he|she|they|a|the|each"
    r"|every|the end of each|the end of every)\b ?)?(?:\w+ing|run|sprint|walk|jump|hop|leave|step|stride|toe[- ]?off|push[- "
    r"]?off|take[- ]?off|gait"
    r"|late stance|starts?|the end of (?:each|every|the|a) (?:step|stance|stride))\w*\b(?: \w+){0,3}?)?"
)


def with_ending(verb: str, ending: str | None) -> str:
    """Return a verb with the ending that another had: 's' or 'ing'."""
    end = (ending or "").lower()
    if end.endswith("ing"):
        return f"{verb}ing"
    return f"{verb}{'es' if verb.endswith('x') else 's'}" if end.endswith("s") else verb


def done(verb: str, what: str) -> Written:
    """Return what puts a deed as another verb, with the ending that the verb of the deed has."""
    return lambda found: f"{with_ending(verb, found['end'])} {put_so(what, found)}"


def onto_side(found: re.Match[str]) -> str:
    """Return what puts the weight on one side of the foot as what everts or inverts it."""
    return put_so(done("evert" if side_of(found["side"]) == "medial" else "invert", "the foot"), found)


def rubbed(found: re.Match[str]) -> str:
    """Return the question which muscles lie where somebody rubs or presses."""
    is_told = re.match(r"under|beneath|in |along ", found["where"], re.I)
    return f"which muscles lie {'' if is_told else 'in '}{found['where']}"


def surface_of(found: re.Match[str]) -> str:
    """Return what a tendon does that runs along the underside or the top of a toe."""
    return "flexor " if found["under"] else "extensor " if found["over"] else ""


def kept_from_rolling(found: re.Match[str]) -> str:
    """Return what keeps an ankle from rolling over as what everts the foot; as it is where a ligament is meant."""
    if re.search(r"\b(?:ligament|band|structure|tissue|strap)", found.string, re.I) or "out" in found[0].lower().split():
        return found[0]
    return "everts the foot"


AT_TIPS = r"(?P<tips>,? (?:(?:right|just|only) )*(?:at|by) (?:the |their )(?:very )?(?:tips?|ends?)\b)"


def made_to(found: re.Match[str]) -> str:
    """Return what makes the toes or the foot do something as what moves them."""
    return f"{MADE_TO[found['verb'].lower()]} {'the tips of ' if found['tips'] else ''}the {found['what']}"


MADE_TO = {
    **dict.fromkeys(("bend", "curl", "flex"), "flexes"),
    **dict.fromkeys(("straighten", "extend"), "extends"),
    **dict.fromkeys(("spread", "fan", "splay"), "abducts"),
    "lift": "lifts",
    "point": "plantarflexes",
    "turn in": "inverts",
    "turn out": "everts",
}
MOVED_BY = {
    **dict.fromkeys(("bent", "curled", "flexed"), "flex"),
    **dict.fromkeys(("straightened", "extended"), "extend"),
    **dict.fromkeys(("lifted", "raised"), "raise"),
    "moved": "move",
    "spread": "abduct",
}
RUBBED = (
    r"(?:foam[- ]roll(?:ing|s|ed)?|massag(?:ing|es|ed|e)|roll(?:ing|s) out|dry needling|needling|knead(?:ing|s)?"
    r"|rub(?:bing|s)|(?:dig|press|poke|work)(?:ging|ing|s)?(?: (?:deep|deeply|hard|firmly))?(?: (?:in|into|down))?)"
)
LIFT = rf"{forms('lift, raise, extend')} (?:up )?(?:only |just )?"
OTHERS = r"(?:others?|other (?:four|toes)|rest|four(?: lesser toes)?|(?:lesser|small|little) toes)(?: (?:four|toes|ones))?"
KEEPING = rf"(?:and |while |with |but )?(?:{forms('keep, leave, hold, press')} )?"
DOWN = r"(?: (?:stay|staying|kept|is|are|left))? (?:down|flat|on the (?:floor|ground)|still|where they are)"
PLAIN_RAISE = (
    r"(?:(?:standing|straight[- ]knee|straight[- ]leg|plain|simple|ordinary|double[- ]leg|two[- ]leg(?:ged)?"
    r"|single[- ]leg(?:ged)?|one[- ]leg(?:ged)?|double) )*"
    r"(?:calf|heel) (?:raise|rise)s?(?: (?:standing|exercise|with (?:the )?(?:knees? straight|straight (?:knees?|legs?))))?"
)
MOVERS = (
    r"(?:(?:prime|main|chief|primary|principal) (?:mover|muscle(?: group)?|agonist|worker|plantarflexor)s?|agonists?)"
    r"(?: (?:worked|used|trained|loaded))?"
)
"""What asks for the muscles that do the work, and not for all that are at work."""
CHIEF = r"(?:main|chief|principal|primary|prime|most important)"
MOVED: Wordings = (
    # 'Who lifts the foot? Name the chief dorsiflexor': what is named last is asked.
    wording(
        rf"^[^?:;]{{12,}}\? +(?:name|give|state|identify|which is|who is) (?:me )?the (?:one )?(?P<chief>{CHIEF} )?"
        r"(?P<who>(?:dorsi|plantar)-?flexor|invertor|inverter|evertor|everter)(?P<s>s?)(?: of the (?:foot|ankle))?\W*$",
        "which muscle{s} {chief}{who}",
    ),
    # 'Standing calf raise: prime movers'.
    wording(
        rf"^(?:(?:a|the) )?{PLAIN_RAISE}\s*[:;,–-]+ *(?:which |what |the )*{MOVERS}\W*$"
        rf"|^(?:(?:which|what|name|list|give)(?: muscles)? (?:are |is )?|in (?:a |the )?{PLAIN_RAISE},? (?:which"
        rf"|what) muscles? (?:are|is) )?"
        rf"(?:the )?{MOVERS}(?:\s*[:;,–-]+)?(?: (?:in|of|for|during|at work in|used in|worked by|worked in|loaded by"
        rf"|behind|when doing))?"
        rf"(?: (?:a|an|the))? {PLAIN_RAISE}\W*$"
        rf"|^(?:which|what) muscles? (?:do|does|are|is) (?:the |a )?{PLAIN_RAISE} (?:mainly|chiefly|mostly"
        rf"|primarily) (?:work|train"
        r"|load|use|target|strengthen)s?\W*$"
        rf"|^(?:which|what) muscles? (?:are |is )?(?:mainly|chiefly|mostly|primarily) (?:work(?:s|ed|ing)?|train(?:ed"
        rf"|s)?|load(?:ed)?"
        rf"|use[ds]?|active|target(?:ed)?) (?:in|by|during|with|when doing) (?:a |the )?{PLAIN_RAISE}\W*$",
        "which muscles are the main plantarflexors of the ankle",
    ),
    wording(
        rf"^(?:(?:in|during|with) )?(?:(?:a|the) )?{PLAIN_RAISE}\s*[:;,–-]+ *(?:who|what"
        rf"|which muscles?(?: groups?)?) (?:does|do|is doing"
        r"|are doing) (?:most of )?the (?:most |main |bulk of the )?(?:work|lifting|job)\W*$",
        "which muscles are the main plantarflexors of the ankle",
    ),
    wording(
        rf"^(?:who|what|which muscles?(?: group)?) (?:does|do|is doing|are doing) (?:most of )?the (?:most |main "
        rf"|bulk of the )?(?:work|lifting"
        rf"|job) (?:in|during|of) (?:a |the )?{PLAIN_RAISE}\W*$",
        "which muscles are the main plantarflexors of the ankle",
    ),
    wording(
        rf"\b(?:hold|keep)(?P<end>s|ing)? {YOUR}heels? (?:lifted |raised |high )?(?:up|off (?:the )?(?:ground|floor)|high)\b",
        done("plantarflex", "the foot"),
    ),
    wording(
        rf"\b(?:stop|keep|prevent|sav)(?P<end>s|e?s|p?ing)? {YOUR}(?P<arch>(?:[a-z]+ ){{0,2}}?arch(?:es)?)(?: of {YOUR}(?:foot"
        r"|feet))? (?:from )?"
        r"(?:collaps|fall|dropp?|sagg?|flatten|sink|giv)\w*(?: (?:in|down|way|flat))?\b",
        lambda found: f"{with_ending('support', found['end'])} the {found['arch']}",
    ),
    wording(
        r"^(?:(?:which|what) nerve (?:do|did|have|are|am|is) (?:(?:you|i|we|one) )?(?:(?:just|likely|probably|being) )?(?:hit"
        r"|hurt|bang|knock|bash"
        r"|bump|damag|injur|strik|catch|struck|trap|pinch|irritat)\w*|(?:which|what) nerve is it) (?:when|if|as|after) (?:(?:i"
        r"|you|we|one|somebody|someone"
        r"|people) )?(?:(?:knock|bang|hit|bump|bash|kick|strike) )?"
        rf"{YOUR}(?P<place>{SIDED}(?: (?:side|part))? of {YOUR}(?:knee|ankle)|(?:back|front|top) of {YOUR}(?:knee|ankle|foot"
        r"|shin))"
        r"(?: (?:gets?|is|are|was) (?:knocked|hit|kicked|banged|bumped|struck|bashed))?\b[^?]*$",
        lambda found: f"which nerve is {'hurt' if 'knee' in found['place'].lower() else 'hit'} by a blow to the {found['place']}",
    ),
    wording(
        r"^(?:the )?(?:ends?|heads?|tips?) of (?:which|what) bones (?:make|makes|form|forms|build|are|lie|sit)(?: (?:up|in"
        r"|under|behind|at))? "
        r"(?P<what>the (?:ball|balls|heel|instep|arch)\b[^?]*?)\W*$",
        "which bones are in {what}",
    ),
    wording(
        rf"\b(?:pick|lift|rais|hitch|haul|pull|bring|tip)(?P<end>e?s|ing|e)? up {YOUR}(?:front (?:part |end |half )?of {YOUR})?"
        r"(?:fore)?(?:foot|feet)\b|\b(?:pick|lift|rais|hitch|haul|pull|bring|tip)(?P<end2>e?s|ing|e)? "
        rf"{YOUR}front (?:part |end |half )?of {YOUR}(?:foot|feet) up\b",
        lambda found: f"{with_ending('dorsiflex', found['end'] or found['end2'])} the foot",
    ),
    wording(
        r",? so (?:that )?(?:i|you|we|one|he|she|it|they|(?:the |my |your )?(?:toes|foot))(?: (?:do|does|wo|can|ca))?(?:n['’]?t"
        r"|not| not"
        r"| never) (?:keep )?(?:trip|stumble|catch|drag|scuff|scrape|fall|stub|hit|clip|trail)\w*[^?]*",
        where(UP_MOVED, ""),
    ),
    wording(
        r"^(?:what|who) (?P<rest>[^?]+?),? (?:muscle-?wise|muscularly|in terms of muscles?|as far as muscles go)\W*$",
        "which muscles {rest}",
    ),
    wording(
        r"^(?:at |in )?(?:which|what) joint (?:do|does|is|are|am|did) (?:(?:you|we|one|i|it|being) )?(?:(?:mostly|mainly"
        r"|chiefly|largely"
        r"|mainly) )?(?:us|mov|work|bend)(?:e|ed|ing)? (?:when|as|while|if) (?P<what>[^?]+?)"
        r"(?: (?:on|over|across) (?:[a-z]+ )?(?:ground|terrain|surfaces?|floors?|cobbles?|stones|rocks|slopes?|sand"
        r"|trails?))?\W*$",
        "at which joint does {what} take place",
    ),
    wording(
        r"^do(?:es)? (?P<what>(?:the |my |your )?(?:[a-z]+ ){0,2}?(?:toes?|foot|feet|ankle|hallux)) (?P<verb>bend|curl|flex"
        r"|straighten"
        r"|extend|lift|spread|move|point|turn)s?(?: (?:down|up|out|in))? (?:because of|thanks to|due to|by means of|through) "
        r"(?P<who>(?:the )?muscles?\b[^?]+?)\W*$",
        "do {who} {verb} {what}",
    ),
    wording(
        r"\bmakes? (?:the |my |your )?(?P<what>(?:(?:big|little|lesser|four|small|smaller|outer) )*toes?|foot|ankle) (?:to )?"
        r"(?P<verb>bend|curl|flex|straighten|extend|lift|spread|fan|splay|point|turn in|turn out)"
        rf"(?: (?:out|down|apart|under|up))?\b{AT_TIPS}?",
        made_to,
    ),
    wording(
        r"^(?:is|are) (?:the |my |your )?(?P<what>[\w ]{3,20}?) (?P<verb>moved|bent|curled|flexed|straightened|extended"
        r"|lifted|raised|spread)(?: (?:up|apart))? by (?P<who>(?:the )?[\w ]{3,50}?)\W*$",
        lambda found: f"do {found['who']} {MOVED_BY[found['verb'].lower()]} the {found['what']}",
    ),
    wording(
        r"\b(?P<many>which|how many) toes (?P<do>does|do) (?P<who>it|they|[\w ]{3,30}?) (?:bend|curl|flex|straighten|extend"
        r"|lift|raise|move|pull(?: on)?|work|act on|go to|run to|reach|serve|control)\W*$",
        "{many} toes {do} {who} insert on",
    ),
    wording(
        rf"^[^:,?]*?\b{RUBBED} (?P<where>(?:under(?:neath)?|beneath|the |my |in |along )[^:,?]{{3,50}}?)\s*[:,]\s*"
        r"(?:which|what) muscles?(?: (?:is it|are they|is that|am i on|do i hit|do you hit|does (?:he|she) hit"
        r"|are (?:hit|treated|worked|massaged)))?\W*$",
        rubbed,
    ),
    wording(
        r"\b(?P<ask>which|how many) bones (?:does|do|are in|is) (?P<joint>(?:the |my )?[\w ]{3,30}? joints?) "
        r"(?:involve|include|consist of|contain|have in it)\b",
        "{ask} bones does {joint} join",
    ),
    wording(
        r"\b(?:stand|walk|rock|balanc)(?:s|ing|e)?(?: back)? (?:on|onto) (?:the |my |your |his |her )?heels\b",
        lambda found: "dorsiflex the foot" if re.search(r"\b(?:movement|motion)\b", found.string, re.I) else found[0],
    ),
    wording(
        r"\b(?:which|what|name the|list the)(?: \w+)? muscles (?:that |do |are |which |used |needed |help |helping |work )*"
        rf"(?:to )?{PUSHED_OFF}{WHEN_MOVING}\W*$",
        "which muscles are the main plantarflexors of the ankle",
    ),
    wording(
        rf"\b(?:stop|keep|prevent|sav|protect)(?:e?s|ing|e)? {YOUR}(?:(?P<who>me|you|us|people|runners|someone) )?"
        rf"(?:ankles? |foot |feet )?(?:from )?(?:roll|turn|twist|go|giv|tip|spra)\w*(?: over)?(?: (?:on|over))? ?{YOUR}?"
        r"(?:ankles?|foot)?(?: (?:in(?:wards?)?|over|under|out(?:wards?)?))?(?=\W*$|,| when| on| in| while)",
        kept_from_rolling,
    ),
    wording(
        r"\b(?:stop|keep|prevent|sav)(?:e?s|ing|e)? (?:my |the |your |our |his |her )?(?:foot|feet|forefoot|toes?)"
        r"(?: from)? (?:slap|drop|drag|flop|hang|catch|trip|scrap)\w*(?: (?:down|on the \w+|along the \w+|along))*"
        r"(?!.*\b(?:contact|strike)\b)",
        "dorsiflexes the foot",
    ),
    wording(
        r"\b(?P<verb>curl|bend|fold|tuck|scrunch|roll)(?P<end>s|ing)? (?:up )?"
        rf"(?P<what>{YOUR}(?:tips? of {YOUR}|ends? of {YOUR})?(?:[a-z]+ ){{0,2}}?(?:toes?|toe tips?)) (?:under(?:neath)?|over"
        r"|in|inwards?|in on themselves|downwards?|down)\b(?! the)",
        done("flex", "{what}"),
    ),
    wording(
        r"\b(?:(?:pick|lift|grab|grip|grasp|scoop|hold|snatch|gather|pull|scrunch|crunch|drag)(?:p?ing|s|p?ed)?"
        r"(?: up| in| onto| on to| on)? (?:an? |the |some |things |objects |my |your )?(?:\w+ )?(?:pencils?|pens?|marbles?"
        r"|socks?|towels?|tissues?|things|objects|stones?|floor|ground|mat|sand|flip-?flops?|sandals?|thongs|rope|branch"
        rf"|cloth|scarf|something|paper)(?: up)?(?: off the \w+)? (?:with|using|by|between|in) {YOUR}(?P<toes>(?:(?:four|other"
        r"|small|little|lesser|big|great) )*"
        r"toes?))\b",
        lambda found: found[0] if NAMED_DEED.search(found.string) else f"flexing the {found['toes']}",
    ),
    wording(
        r"\b(?:roll|tip|lean|rock|stand|walk|go|weight shift|come)(?P<end>s|ing|e?s)?(?: over)? (?:on|onto|to|over)(?:to)? "
        rf"(?:its |their )?{YOUR}{SIDED}(?:(?:(?: |-)(?:sides?|edges?|borders?|rims?|parts?))? of {YOUR}(?:foot|feet)"
        r"| (?:edge|border|rim))\b",
        onto_side,
        only=("side", "edge", "border", "rim", "part"),
    ),
    wording(
        rf"\b{YOUR}soles?(?: of {YOUR}(?:foot|feet))?(?: is| are| turned| turn(?:s|ing)?)*,? (?:(?:fac|look|point|turn|tilt)"
        r"(?:e?s|ing|e|ed) )?(?:to(?:wards?)? )?(?:(?P<inner>the other (?:foot|sole|leg|ankle)|each other|one another"
        r"|the opposite (?:foot|leg))|(?P<outer>away from (?:the other (?:foot|sole|leg)|each other)))",
        either("inner", "inverts the foot", "everts the foot"),
    ),
    wording(
        rf"\b{YOUR}(?:toes|foot|feet|forefoot)(?: are| is| being)? (?:pulled|drawn|brought|lifted|raised|flexed|bent|pointed"
        rf"|moving|coming|going|moves?|comes?)(?: up| back)*(?: (?:towards?|to|up to) {YOUR}(?:shins?|shin ?bone|knees?|nose"
        r"|face|head|ceiling|sky))",
        "dorsiflexes the foot",
    ),
    wording(
        r"\b(?P<kind>tendons?|muscles?)\b(?P<how>[^,.?;]{0,40}?) (?:runs?|goes|going|running|reach(?:es|ing)?"
        rf"|attach(?:es|ed|ing)?|ends?|travels?)(?: (?:all the way|right|out|down|along))* (?:to|at|on|in) {YOUR}(?:very )?"
        rf"(?:tip|end|last bone|end bone) of {YOUR}(?P<toe>(?:[a-z]+ )?toes?)(?: (?P<under>underneath|on the underside"
        r"|on the bottom|along the bottom|from below|on the sole side|under the foot)| (?P<over>on top|on the top"
        r"|on the dorsum|along the top|from above))?",
        lambda found: f"{surface_of(found)}{found['kind']} inserts on the distal phalanx of the {found['toe']}",
    ),
    wording(
        r"^(?:when|if|as|while) [^,?]{0,12}?flexing (?P<toes>the (?:[a-z]+ ){0,2}toes),? (?:which|what) muscles? (?:is|are|do"
        r"|does|am)\b"
        r"[^,?]*\W*$",
        "which muscles flex the interphalangeal joints of {toes}",
    ),
    wording(
        r"^(?:\w+ ){0,2}?flexing the toes[^?]{0,30}?,? (?:uses?|works?|needs?|trains?|takes|strengthens|is done (?:by|with)"
        r"|-)\W* (?:which|what)(?P<long> long)?(?: \w+)? (?:muscles|flexors)\b.*$|^(?:which|what)(?P<far> long)?(?: \w+)? "
        r"(?:muscles|flexors) (?:do (?:you|we|i) use|are used|are (?:you|we) using|are at work|do the work|work|are working"
        r"|are needed|does it take) (?:when|for|to|in|while|during|by|if)?.{0,20}?\bflexing the toes\W*$",
        lambda found: f"which {'extrinsic ' if found['long'] or found['far'] else ''}muscles flex the toes",
    ),
    wording(
        r"\b(?:(?:usually |often |mostly |mainly )?(?:blamed|to blame|the culprit)|has (?:given up|given out|packed up))\b",
        "affected",
    ),
    wording(
        rf"\b{YOUR}(?:foot|feet|ankle|heel) (?:to )?(?:rock|tilt|roll|tip|swing|move|wobble|go)s? (?:from )?"
        r"(?:side[- ]to[- ]side|sideways|in and out)\b",
        "inversion and eversion of the foot",
    ),
    wording(
        r"\b(?P<nerve>nerve[^?.,]{0,3}[:,]? (?:does|do|can) (?:it )?|(?:does|do|can) (?:the )?(?:[a-z]+ ){1,3}nerve )"
        r"(?:move|work|power|drive|control|feed|run)s? (?=(?:any |the )?muscles?\b)",
        "{nerve}supply ",
    ),
    wording(
        r"\b(?:tendons?|cords?|strings?) (?:(?:can |do )?(?:i|you|we) (?:can )?(?:see|feel|notice) )?"
        r"(?:(?:that |which )?(?:pops?|popping|stands?|standing|sticks?|sticking|shows?|showing|visible|seen|is seen|come"
        r"|comes|coming|jumps?) (?:up |out )?)?on (?:the )?top of (?:the |my |your )?(?P<toe>big|great) "
        r"toe(?: (?:when|as|if|while) (?:i|you|we|it|one)\b.*)?(?=\W*$)",
        "extrinsic muscle extends the big toe",
    ),
    wording(
        r"^(?:which|what) joints? (?:mainly )?(?:bends?|hinges?|folds?|moves?|works?|opens?|rocks?"
        r"|is (?:moving|working|bending)) (?:when|as|while|if) (?:i|you|we|one) (?P<what>.+?)\W*$",
        "at which joint does {what} take place",
    ),
    wording(
        r"^(?P<x>(?!which|what)[^:,?]{6,60})[:,] (?:(?:it's|is it|that's|it is) )?(?:the |an? )?(?:lower |bottom |top "
        r"|upper )?(?:end|part|tip|bit|piece|side|process|corner|belongs) (?:of|to) (?:which|what) bone\W*$",
        "{x} is part of which bone",
    ),
    wording(
        r"^who (?:holds?(?= up)|supports?|keeps?(?= up)|props?(?= up)|carr(?:ies|y)|lifts?(?= (?:up )?the arch)) ",
        "which muscles hold ",
    ),
    wording(r"\btoes? (?:are |is )?(?:point|turn|look|fac|splay|stick)(?:s|ing|ed)? out(?:wards?)?\b", "out-toeing"),
    wording(
        r"\b(?:is |are |sits? |lies? |gets? )?(?:wedged|sandwiched|gripped|clamped|squeezed|sitting|nestled) between\b",
        "lies between",
    ),
    wording(
        r"^.{0,30}?\bflexing the toes,? (?:which|what) muscles? (?:(?:under|in|of|on|at) (?:the |my |your )?"
        r"(?:bottom of (?:the |my |your )?foot|underside|foot|sole|arch)) (?:works?|is working|are working|do it|do the work"
        r"|am i using|do i use|is used|are used|contract|kick in|help)\W*$",
        "which muscles of the sole flex the toes",
    ),
    wording(
        r"^(?!.*\b(?:nerve|root|transfer\w*|brought|used|operation|tendon)\b)"
        r"(?:.{0,20}\b(?:foot drop|drop foot)\b[^?]{0,30}?\b(?:which|what) muscle(?P<a>s)? (?:is|are|has|have|must be) "
        r"(?:mainly |usually |most )?(?:weak|paralysed|paralyzed|lost|out|not working|affected|failing|failed|gone|at fault"
        r"|to blame)|(?:which|what) muscle(?P<a2>s)? (?:is|are) (?:mainly |usually |most )?(?:weak|paralysed|paralyzed|lost"
        r"|out|not working|affected|failing|gone) (?:in|with|when there is) (?:a )?(?:foot drop|drop foot)"
        r"|(?:which|what) muscle(?:['’]s| whose) (?:paralysis|palsy|weakness|loss|failure|denervation) "
        r"(?:causes|gives|produces|leads to|results in|underlies|means|brings) (?:a )?(?:foot drop|drop foot))\W*$",
        either("a", "which muscles dorsiflex the foot", "which muscle is the main dorsiflexor"),
    ),
    wording(
        r"\bwhich way (?P<aux>does|do) (?P<what>it|they|[\w ]{3,30}?) (?:pull|move|turn|bend|tilt|swing|take|push|draw)s? "
        r"(?P<to>(?:the |my |your )?(?:[a-z]+ )?(?:toes?|foot|ankle|knee|hallux))\b",
        "what {aux} {what} do to {to}",
    ),
    wording(
        rf"\b(?:press|push|roll|dig|put|rock|bear)(?P<end>e?s|ing)?(?: down)?(?: on)? {YOUR}{SIDED}(?:(?: |-)(?:sides?|edges?"
        rf"|borders?|parts?))? of {YOUR}(?:foot|feet) (?:down(?:wards?)?|into the (?:floor|ground|mat)|to the floor)",
        onto_side,
    ),
    wording(
        rf"\b{YOUR}soles?(?: of {YOUR}feet)? (?:are )?(?:touch|press|put|placed|held|brought)(?:ing|es|ed)?(?: each other"
        r"| one another| together)|\bsoles (?:of the feet )?together\b",
        "inverts the foot",
    ),
    wording(
        r"^can (?:i|you|we|one) (?P<do>(?:bend|flex|straighten|extend|lift|point|turn|curl|spread|move|raise|invert|evert"
        r"|plantarflex|dorsiflex)\b.+?) (?:with|using|by using|by) (?:the |my |your )?(?P<who>(?:[a-z]+ ){0,2}[a-z]+)\W*$",
        lambda found: f"does {found['who']} {re.sub(r'(?:my|your|our)(?= )', 'the', found['do'])}",
    ),
    wording(
        r"^(?P<told>[^?]{6,60}?)\s*[:,;–-]\s*(?:is|are) (?:the |my |your |his |her )?(?:ankles?|foot|feet|toes?|big toe) "
        r"(?:being |in |going into )?(?P<one>(?:dorsi|plantar)?flex\w*|extend\w*|extension|inver\w*|ever\w*|abduct\w*"
        r"|adduct\w*) or (?:in )?(?:dorsi|plantar|flex|exten|inver|ever|abduct|adduct)\w*\W*$",
        "{told}, name of that movement",
    ),
    wording(
        r"\b(?:in (?:a )?)?(?:deep )?(?:squat|pli[eé])\w*(?: (?:deep|down|low|deeply))*(?:,? (?:with |keeping )?"
        r"(?:the |my |your )?heels (?:kept )?(?:down|flat|on the (?:floor|ground)))?",
        lambda found: (
            "dorsiflexes the foot"
            if re.search(
                r"\bwhich (?:ankle )?(?:movement|motion)\b|\b(?:movement|motion) (?:at|of|in) the ankle", found.string, re.I
            )
            else found[0]
        ),
    ),
    wording(
        r"\bwiggl(?P<end>es|ing|e) (?:just |only )?(?P<what>(?:the |my |your )?(?:[a-z]+ )?toes?)(?: only| alone)? up\b",
        done("extend", "{what}"),
    ),
    wording(
        r"\b(?:does (?:the )?most(?: of it)?(?=\W*$)|works? (?:the )?most\b|takes? over\b|takes? (?:most of )?the "
        r"(?:load|strain)|does the work|is doing (?:most of )?the (?:most )?work|gets worked (?:the )?most|dominates"
        r"|is (?:the )?(?:most )?dominant|gets hit (?:the )?(?:hardest|most))",
        where(RAISE, "mainly works"),
    ),
    wording(
        r"\bwith (?:the |my |your |an? |both )?(?:(?P<a>straight|bent) legs?|legs? (?P<a2>straight|bent))\b",
        where(RAISE, "with {a} knees"),
    ),
    # To grip the sand with the toes is to bend them at the joints between their bones.
    wording(
        rf"^(?:when|as|if|while) (?:i|you|we|one) (?:{GRIPS}) (?:(?:the |a |into the |at the )?(?:sand|towel|floor|ground|mat"
        r"|cloth"
        r"|sheet|shoe|carpet|marbles?|pebbles?|pencil) )?with (?:my |your |the )?(?P<toes>(?:\w+ )?(?:\w+ )?toes),? "
        r"(?:which|what) (?:muscles|ones)? ?(?:are |is |do |does )?(?:curling|bending|gripping|flexing|working|doing it|doing "
        r"the work"
        r"|curl|bend|work|do it)(?: them)?\W*$",
        "which muscles flex the interphalangeal joints of the {toes}",
    ),
    wording(
        rf"^(?:what|which muscles?|who) (?:makes?|lets?|gets?|causes?) {YOUR}(?:four )?(?:small|lesser|little|other|outer"
        r"|smaller) toes (?:to )?"
        r"(?:curl|bend|flex) (?:right |just |only )?(?:at|near) (?:the|their) (?:very )?(?:tips?|ends?|end joints?|last "
        r"joints?)\W*$",
        "which muscles flex the distal interphalangeal joints of the lesser toes",
    ),
    wording(
        r",? so (?:that )?(?:i|you|we|one|it) (?:do not|don['’]t|won['’]t|will not|doesn['’]t|can['’]t) "
        r"(?:trip|stumble|catch|fall|drag|scuff)\b[^?,.]*",
        "",
    ),
    wording(
        rf"\bpick(?P<end>s|ing)? up {YOUR}(?:front (?:part )?of {YOUR})?(?:fore)?foot\b|\bpick(?P<end2>s|ing)? {YOUR}(?:front of "
        rf"{YOUR})?(?:fore)?foot up\b",
        lambda found: with_ending("dorsiflex", told(found, "end")) + " the foot",
    ),
    wording(
        rf"\b(?P<verb>(?:turn|tilt|tip|roll|rotat|fac)(?:s|es|e|ing)?) {YOUR}(?:bottom|underside|undersurface|under surface"
        r"|plantar surface)"
        rf" of {YOUR}(?:foot|feet)\b",
        "{verb} the sole",
    ),
    wording(r"^what (?P<rest>[^?]+?),? muscle[- ]wise\W*$", "which muscles {rest}"),
    # Gastrocnemius has its name from its bulging form.
    wording(
        r"\b(?:(?:mak|form|giv|produc|caus|creat)(?:e?s?|ing) |is |are )(?:(?:the|that|its) (?:\w+ )?(?:bulges?|swellings?"
        r"|roundness|rounded (?:shape|form|contour)|fullness|fleshy (?:mass|part)|prominences?|bulk) (?:of|at|on|in) (?:the "
        r"|my |your )?"
        r"(?:back of (?:the |my |your )?(?:lower )?leg|calf)|(?:the|your|my) calf its (?:two |double |typical )?(?:bulges?"
        r"|shape|roundness"
        r"|contour|bulk|rounded (?:shape|form)))",
        "of the calf is named for its bulging shape",
    ),
    wording(
        r",? (?:just )?(?:like|as) an? (?:fan|dome|hammer|ballerina|ballet dancer|dancer|gymnast|diver|swimmer)(?: does)?\b", ""
    ),
    wording(
        r"\b(?:relev[ée]s?|(?:on|onto|in|en) (?:demi[- ])?pointe|half[- ]pointe|tip-?toeing)\b",
        unless(IS_CASE, "standing on tiptoe"),
    ),
    wording(rf"\b{LIFT}{YOUR}(?:big|great) toe(?: only| alone| up)*[,;]? {KEEPING}{YOUR}{OTHERS}{DOWN}", "extends the big toe"),
    wording(
        rf"\b{LIFT}{YOUR}(?:four |other |little |small |lesser |outer )+toes(?: only| alone| up)*[,;]? {KEEPING}{YOUR}(?:big"
        rf"|great) (?:one|toe){DOWN}(?P<long>.*\blong\b)?",
        lambda found: "extends the lesser toes" + (": which extrinsic" if found["long"] else ""),
    ),
    wording(
        rf"^(?:with )?{YOUR}big toe (?:is |kept |pressed |stays? |held |pushed )*(?:down|on the (?:floor|ground)"
        rf"|flat)[^,;.]{{0,20}}?[,;.]? (?:and |but )?(?:the )?{OTHERS}(?: are| go| come| get)? (?:lift\w*|rais\w*|up"
        r"|pulled up)\b[.,:;?!]*(?: (?:so )?who (?:lifts|raises|does)(?: them| that| it)?\W*$)?",
        "which muscles extend the lesser toes at the MTP joints",
    ),
    wording(
        r"\b(?:down(?:ward)?[- ]?(?:facing )?dog|(?:runner'?s|wall|gastroc) (?:calf )?(?:stretch|lunge)|lunge with "
        r"(?:the |a )?(?:straight )?back (?:leg|knee)(?: straight)?)(?: pose)?\b",
        lambda found: found[0] if "knee" in found.string.lower() else "calf stretch",
    ),
    wording(
        r"^(?!.*\b(?:knee|soleus|gastroc)\b)(?P<what>[^?]{0,30}\bcalf stretch[^,:;?]{0,40}?)\s*[,:;–-]+\s*(?:which|what)"
        r"(?P<how> \w+)? muscles? (?:is|are|gets?|am i|do i|does it|being|feels?|do you)[^?]{0,30}?(?:stretch\w*|lengthen\w*"
        r"|pull\w*|long\w*)\W*$|\b(?:which|what) muscles? (?:is|are|gets?|am i|do i|does|do you|do) (?:\w+ ){0,3}?"
        r"(?:stretch\w*|lengthen\w*)(?: out)? (?:in|by|during|with|when (?:i|you) do|doing|while doing) (?:an? |the )?calf "
        r"stretch\b(?!.*\bknee).*$",
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
    text = LONG_OF_TOES.sub(r"extrinsic muscle\g<s>", replaced(text, MOVED))
    return LONG_MUSCLES.sub("extrinsic muscles", text) if FLEXED_TOES.search(text) else text
