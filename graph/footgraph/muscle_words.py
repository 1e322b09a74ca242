"""Everyday wordings of what muscles do: whose work a movement is, what a posture needs, the other head, two and one of them."""

from __future__ import annotations

import re
from collections.abc import Callable

from footgraph.patterns import Pattern, Sentences, Wordings, put_otherwise, replaced

MOVES = (
    r"(?:(?:plantar|dorsi)[ -]?flex(?:ion|ing)?|flexion|extension|eversion|inversion|pronation|supination|abduction|adduction"
    r"|(?:flex|extend|evert|invert|abduct|adduct)ing|bending|curling|spreading|straightening|lifting|raising|turning|pulling)"
)
MAINLY = r"(?:mainly|chiefly|mostly|largely|primarily|principally|above all|in the main|essentially|predominantly)"
OF_WORK = (
    r"(?:(?:the |a )?(?:main )?(?:work|job|task|business|doing|responsibility|duty|affair|province|function|role) of"
    r"|due to|owed to|down to|up to|dependent (?:up)?on"
    r"|(?:performed|produced|brought about|achieved|effected|carried out|accomplished|powered|driven|generated|executed"
    r"|controlled|done|caused|provided|made(?: possible)?|initiated|mediated|given) (?:MAINLY )?by)"
).replace("MAINLY", MAINLY)
IS_WORK = (
    rf"(?:(?:is|are)(?: (?P<adv>{MAINLY}))? {OF_WORK}|(?P<adv2>{MAINLY} )?(?:falls? to|rests? with|belongs? to|depends?"
    rf" (?:{MAINLY} )?(?:up)?on"
    rf"|relies (?:{MAINLY} )?on|comes (?:{MAINLY} )?from|results? (?:{MAINLY} )?from|stems (?:{MAINLY} )?from|needs|requires"
    rf"|takes|uses|works|tests|trains|exercises|engages"
    rf"|activates|recruits|employs|involves|calls on|loads|strengthens|brings in))(?: (?P<adv3>{MAINLY}))?"
)
"""Words by which a movement is somebody's work."""
WORKER = (
    r"(?:(?:the )?(?:work |action |activity |contraction |muscles )?(?:of |in )?(?:which|what) "
    r"(?P<which>(?:two |three |one |main |single )?(?:(?:leg|foot|calf|fascial|muscular|muscle|shin|sole|anterior|posterior)"
    r" )?(?:muscles?|compartments?|groups?))(?: of (?:the )?(?:lower )?(?:leg|limb|foot|calf))?"
    r"|(?P<blank>\.{2,}|…|_{2,}|whom?|what|(?:one|a single) muscle|which|these (?:two|three) muscles)"
    r"(?: (?:and|,|&) (?:the )?(?:\.{2,}|…|_{2,}))?)"
)
PLAIN = (
    r"(?:(?!\b(?:which|what|who|how|why|where|nerves?|exercises?|joint|(?:thera-?)?bands?|tubing|against|resist\w*|raises|curls"
    r"|stretch\w*|cannot|weak)\b)[^?:;,])"
)
"""What tells of a movement and asks nothing."""
WHOSE_WORK = Pattern(
    rf"^(?P<move>{PLAIN}*?\b{MOVES}\b{PLAIN}{{0,40}}?)"
    rf",? {IS_WORK} {WORKER}(?P<adv4> {MAINLY})?\W*$",
    re.I,
    needs=(
        *("abducti", "adducti", "bending", "curling", "dorsi flex", "dorsi-flex", "dorsiflex", "eversion"),
        *("everting", "extending", "extension", "flexing", "flexion", "inversion", "inverting", "lifting"),
        *("plantar flex", "plantar-flex", "plantarflex", "pronation", "pulling", "raising", "spreading"),
        *("straightening", "supination", "turning"),
    ),
)
"""'Inversion of the foot is mainly the work of which two muscles'."""
WORK_ASKED = Pattern(
    rf"^(?P<move>{PLAIN}*?\b{MOVES}\b{PLAIN}{{0,40}}?)"
    r"\W+(?:which|what) (?P<which>(?:leg |fascial |muscle )?compartment)(?: of (?:the )?(?:lower )?leg)?"
    r"(?: (?:does (?:it|this|that|the job|the work)|is (?:working|responsible|at work|active|used|tested|involved|needed)"
    r"|works|do you use|are you using|gets? used))?\W*$",
    re.I,
    needs=(" fascial compartment", "leg compartment", "muscle compartment", "what compartment", "which compartment"),
)
"""'Dorsiflexing the foot: which compartment does it'."""
TRAINED = Pattern(
    rf"^(?:which|what) (?P<which>(?:leg |fascial |muscle )?compartment)(?: of (?:the )?(?:lower )?leg)? (?:(?:would|do|does"
    rf"|are|is|will"
    rf"|can|should) )?(?:you |one |it |we |being |be )*(?:train|work|test|exercis|strengthen|us|load|engag|activat|recruit"
    rf"|check)\w*"
    rf" (?:you )?(?:by|with|when|while|in|if|through|during|for)(?: you| one| we)?"
    rf" (?P<move>[^?:;,]*?\b{MOVES}\b[^?:;,]{{0,40}}?)\W*$",
    re.I,
    needs=("compartment",),
)
"""'Which compartment would you be training with resisted eversion'."""
MUSCLES_OF = Pattern(
    r"\b((?:which|what) (?:leg |fascial |muscle )?compartment)(?:'s muscles? (?:are|is|do|does)| (?:is|are) (?:mainly"
    r" )?responsible for"
    r"| (?:is|are) needed (?:for|to)| (?:lets|allows|enables) (?:you|one|us) (?:to )?) ?(?=(?:\w+ ){0,2}?"
    rf"(?:{MOVES}|dorsiflex|plantarflex|evert|invert)\b)",
    re.I,
    needs=("compartment",),
)
VERB_OF = (
    ("dorsi", "dorsiflexes the foot"),
    ("plantar", "plantarflexes the foot"),
    ("ever", "everts the foot"),
    ("pronat", "everts the foot"),
    ("inver", "inverts the foot"),
    ("supinat", "inverts the foot"),
)
"""The movements of the foot as a whole, with the verb for each."""
ON_HEELS = Pattern(
    r"\b(?:walk|stand|balanc|rock|ris|go)(?:ing|e|s)? (?:back )?on(?:to)? (?:the |your |my |his |her |one's |both )?heels?\b"
    r"(?: (?:only|alone))?|\bheel[- ]?(?:walk(?:ing)?|stand(?:ing)?)\b",
    re.I,
    needs=("heel",),
)
"""To walk on the heels is to dorsiflex the foot, where it is asked what does so."""
UP_ON_TOES = Pattern(
    r"\b(?:(?:walk|stand|balanc|ris|go|gett?)(?:ing|e|s)? (?:up )?on(?:to)? (?:the |your |my |his |her |one's )?(?:tip-?)?toes"
    r"|tip-?toe(?:ing)?(?: (?:walk|stand|gait|stance))?(?:ing)?|toe[- ](?:walk|stand)ing)\b",
    re.I,
    needs=("toe",),
)
WORKED = Pattern(
    r"\b(?:works?|working|uses?|using|tests?|testing|trains?|exercises?|needs?|requires?|engages?|relies on|calls on|depends on"
    r"|done by|checks?|job of|work of)\b[^?]{0,20}\bcompartment|\bcompartment\b[^?]{0,40}\b(?:works?|working|us(?:es?|ed|ing)"
    r"|test(?:s|ed|ing)|trains?|active|need(?:ed|s)|requir|responsible|lets|allows|job|does|makes?|enables?)",
    re.I,
    needs=("compartment",),
)
"""Words by which a posture asks for the compartment that holds it."""
MUSCLES_WORKED = Pattern(
    r"\b(?:uses?|needs?|requires?|engages?|relies on|calls on|depends on) (?:mainly |chiefly |mostly )?(?:which|what) "
    r"(?:leg |two )?muscles?\b",
    re.I,
    needs=("muscle",),
)
BLANK = r"(?:\.{2,}|…|_{2,})"
OTHER_HEAD = Pattern(
    rf"^(?:the )?(?P<one>[\w -]{{3,40}}?) (?:has|have|consists? of|is made up of|comprises?|arises? by|originates? by|possesses"
    rf"|is formed by)(?P<two> two heads[,:;]?)? (?:an? |the |one )?(?:(?P<first>\w+)(?: head)? and (?:an? |the |one )?{BLANK}"
    rf"|{BLANK}(?: head)? and (?:an? |the |one )?(?P<last>\w+))(?(two)(?: heads?)?| heads?)\W*$",
    re.I,
    needs=("head",),
)
"""'Adductor hallucis has an oblique and a ____ head'."""
TWO_AND_ONE = Pattern(
    r"^(?:there are |we have )?(?:the )?(?:two|three|four|both|several|2|3) (?P<noun>(?:[\w-]+ ){0,3}?(?P<kind>muscle|tendon"
    r"|nerve"
    r"|bone|ligament|arter(?:y|ie)|vein|joint)s) (?:that |which )?(?P<told>(?!which|what)[^?;:.]+?)\s*[;:.,–-]+\s*(?:but )?"
    r"(?:which|what|name the|give the|find the|state the|only)(?: (?:one|muscle|tendon|nerve|bone|ligament|artery|vein|joint))?"
    r"(?: of (?:them|these|the (?:two|three|four)))?,? (?:that |which )?(?P<asked>(?!of\b|are\b|is it\b)[^?;:]{4,}?)\W*$",
    re.I,
    needs=("two", "three", "four", "both", "several", "2", "3"),
)
"""'Two muscles insert at the fifth metatarsal base; which one has the deep fibular nerve?' asks of one by both."""
VERB = Pattern(r"(?:is|are|was|has|have|gets?|can|does|do|lies|runs|\w+s|\w+ed)\b", re.I)
PAIR = Pattern(r"\b(which|what|by|the|a) pair of (?=(?:[\w-]+ )?(?:muscles|tendons|bones)\b)", re.I, needs=("pair of",))
MIGHT_CHECK = (
    r"(?:resist|brak|control|slow|check|decelerat|restrain|limit|counter(?:act)?|prevent|oppos|guard(?:s)? against|hold back"
    r"|keep(?:s)? in check|curb)(?:e?s|e|ing)?"
)
CHECKED = Pattern(
    rf"\b((?:which|what) (?:\w+ ){{0,2}}?(?:muscles?|group|tendon)|who) (?:mainly |actively |eccentrically |best )?{MIGHT_CHECK} "
    r"(?:down |back )?(?:the |any |over|excessive |too much )?(?:over-?)?(?:foot |ankle |subtalar )?"
    r"(?P<way>pronation|eversion|inversion|supination|dorsiflexion|plantar ?flexion)(?: (?:of|at) the (?:foot|ankle|subtalar"
    r" joint))?",
    re.I,
    needs=("nation", "version", "flexion"),
)
"""What checks a movement of the foot actively does the opposite."""
AGAINST = {
    "pronation": "inverts the foot",
    "eversion": "inverts the foot",
    "inversion": "everts the foot",
    "supination": "everts the foot",
    "dorsiflexion": "plantarflexes the foot",
    "plantarflexion": "dorsiflexes the foot",
}
IN_GAIT = Pattern(r"\b(?:stance|swing|gait|walk\w*|run\w*|heel|contact|landing|loading|rocker)\b", re.I)
BIG_SIDE = r"big[- ]toe|great[- ]toe|hallux|medial|inner|inside|tibial"
SMALL_SIDE = r"little[- ]toe|pinky(?:[- ]toe)?|small[- ]toe|baby[- ]toe|fifth[- ]toe|lateral|outer|outside|fibular"
SIDE_OF_SOLE = Pattern(
    rf"^(?P<ask>(?:(?:which|what|name the|the) )?)(?P<kind>muscles?) (?:(?:that |which )?(?:lies?|lying|runs?|running|found|sits?"
    rf"|forms?|forming|makes?|making(?: up)?|is) )?(?:on |along |at |up )*(?:the )?(?:fleshy |soft |whole )*"
    rf"(?:(?P<big>{BIG_SIDE})|(?P<small>{SMALL_SIDE})) (?:side|edge|border|margin|rim|bulge)(?: (?:of|in) the (?:sole|foot"
    r"|sole of the foot))?\W*$"
    rf"|^(?P<ask2>(?:(?:which|what|name the|the) )?)(?:(?P<big2>{BIG_SIDE})|(?P<small2>{SMALL_SIDE}))[- ]side"
    rf" (?P<kind2>muscles?) "
    r"of the (?:sole|foot)\W*$",
    re.I,
    needs=("side", "edge", "border", "margin", "rim", "bulge"),
)
"""'Pinky toe side muscle of the sole': the muscle of the first layer along a border."""


MUSCLE = r"(?P<one>(?!which|what|who)[\w -]{2,40}?)"
WAY = r"(?P<way>pronat\w+|evers\w+|evert\w+|invers\w+|invert\w+|supinat\w+|dorsi-?flex\w+|plantar[ -]?flex\w+)"
IN_WHICH = (
    rf"(?:,|:)? (?:in|for|at|during|as regards|with respect to|regarding|when|while|as an?) (?:the )?(?:foot |ankle )?{WAY}"
)
HELPS = Pattern(
    rf"^(?:(?:which|what|name (?:the|a)|who)(?: (?:other )?muscles?)? )?(?:is |are |acts as |does )?(?:the |an? |main |chief )*"
    rf"(?:synergists?|partners?|helpers?|agonists?|works? (?:together )?with|assists?|helps?|aids|teams up with|cooperates with"
    rf"|backs up|joins) (?:of |for |to )?(?:the )?{MUSCLE}{IN_WHICH}(?: (?:of )?the (?:foot|ankle|sole))?\W*$"
    rf"|^(?:the )?(?P<one2>[\w -]{{2,40}}?)(?:'s)? (?:chief |main )?(?:synergist|partner|helper"
    rf"|ally)s?{IN_WHICH.replace('way', 'way2')}"
    rf"(?: (?:of )?the (?:foot|ankle|sole))?\W*$",
    re.I,
    needs=(
        *(" ally", "agonist", "aids", "assist", "backs", "cooperates", "help", "joins ", "partner"),
        *("synergist", "teams", "together with", "work with", "works with"),
    ),
)
"""'Synergist of tibialis posterior in inversion' asks who else does it."""
OPPOSED_IN = Pattern(
    rf"^(?:(?:which|what|name (?:the|an?)|who)(?: (?:other )?m(?:us)?cles?)? )?(?:is |are |acts as |does )?(?:the |an? |main "
    rf"|chief )*"
    rf"(?:antagoni?sts?|opponents?|oppos\w+|counteracts|works? against|acts? against|antagoni[sz]es|resists) (?:of |to"
    rf" )?(?:the )?{MUSCLE}"
    rf"{IN_WHICH}(?: (?:of )?the (?:foot|ankle|sole))?\W*$"
    rf"|^(?:the )?(?P<one2>[\w -]{{2,40}}?)(?:'s)? (?:chief |main )?(?:antagonist|opponent)s?{IN_WHICH.replace('way', 'way2')}"
    rf"(?: (?:of )?the (?:foot|ankle|sole))?\W*$",
    re.I,
    needs=("antagon", "oppo", "against", "counter", "resist"),
)
"""'Antagonist of tibialis posterior in inversion' asks who does the opposite."""
BOTH_AND_OTHER = Pattern(
    rf"^(?:both )?(?:the )?{MUSCLE},? (?:and|together with|along with) (?:which|what) (?:one )?other (?P<kind>muscle|tendon)s? "
    r"(?P<rest>.+?)\W*$"
    r"|^(?:which|what|name the) (?:other )?(?P<kind2>muscle|tendon)s?,? (?:together with|along with|in addition to|as well as"
    r"|alongside"
    r"|like),? (?:the )?(?P<one2>[\w -]{2,40}?),? (?P<rest2>(?:inserts?|arises?|attach\w*|originates?|ends?|(?:in|e)verts?"
    r"|\w*flex(?:es)?"
    r"|extends?|forms?|makes?|acts?|crosses|passes|runs?|lies|supports?)\b.*?)\W*$",
    re.I,
    needs=("other", "together with", "along with", "addition", "as well as", "alongside", "like"),
)
"""'Both tibialis anterior and which other muscle insert on the medial cuneiform'."""
SHARES_NERVES = Pattern(
    r"\b(?:shares?|draws? on|taps|uses?|depends? on|relies on|needs?) (?=(?:both |the |two )+(?:medial|lateral|plantar|deep"
    r"|superficial)"
    r"[^?]{0,30}?nerves?\b)",
    re.I,
    needs=("nerve",),
)
"""'Muscles that draw on both plantar nerves' are supplied by them."""
TWO_NERVES = Pattern(
    r"\b(?:(?:dual|double|twofold|mixed) (?:nerve supply|innervation|nerve)|two (?:different )?(?:plantar )?nerves|two motor"
    r" nerves"
    r"|(?:nerve supply|innervation) from two (?:plantar )?nerves)\b",
    re.I,
    needs=("dual", "double", "two", "mixed"),
)
OF_SOLE = Pattern(r"\b(?:sole|plantar|intrinsic|foot|layer)\b", re.I)


def in_company(found: re.Match[str]) -> str:
    """Return the question who does something besides the muscle named."""
    groups = found.groupdict()
    one, way = groups["one"] or groups["one2"], groups["way"] or groups["way2"]
    verb = verb_of(way)
    return f"which muscles besides {one} mainly {verb}" if verb else ""


def in_opposition(found: re.Match[str]) -> str:
    """Return the question who does the opposite of what a muscle is said to do."""
    groups = found.groupdict()
    verb = verb_of(groups["way"] or groups["way2"])
    return f"which muscles mainly {OPPOSITE[verb]}" if verb else ""


OPPOSITE = {
    "dorsiflexes the foot": "plantarflexes the foot",
    "plantarflexes the foot": "dorsiflexes the foot",
    "everts the foot": "inverts the foot",
    "inverts the foot": "everts the foot",
}


def other_one(found: re.Match[str]) -> str:
    """Return the question which other muscle does what one is named to do."""
    groups = found.groupdict()
    kind = groups["kind"] or groups["kind2"]
    return f"which {kind}s besides {groups['one'] or groups['one2']} {groups['rest'] or groups['rest2']}"


def two_nerves(found: re.Match[str]) -> str:
    """Return 'with a dual nerve supply' of a muscle of the sole as supplied by both plantar nerves."""
    is_asked = OF_SOLE.search(found.string) and "muscle" in found.string.lower()
    return "supplied by both plantar nerves" if is_asked else found[0]


def whose_work(found: re.Match[str]) -> str:
    """Return whose work a movement is as the question who performs it, mainly where that is said."""
    groups = found.groupdict()
    mainly = "mainly " if any(groups.get(name) for name in ("adv", "adv2", "adv3", "adv4")) or MAINLY_BY.search(found[0]) else ""
    which = groups.get("which")
    if not which:
        which = "muscle" if (groups.get("blank") or "").lower() in ("one muscle", "a single muscle") else "muscles"
    if number := re.match(r"these (two|three)", groups.get("blank") or "", re.I):
        which = f"{number[1]} muscles"
    if "compartment" in which.lower():
        verb = verb_of(found["move"])
        return f"which {which} {verb}" if verb else ""
    move = re.sub(r"^(?:active |strong |forceful |resisted |powerful )", "", found["move"].strip(), flags=re.I)
    which = re.sub(
        r"^(?:main |single )|\bgroups?$", lambda one: "muscles" if "group" in one[0].lower() else "", which, flags=re.I
    )
    if verb := verb_of(move):
        return f"which {which} {mainly}{verb}"
    return f"which {which} {mainly}perform {move}"


MAINLY_BY = Pattern(rf"\b{MAINLY} (?:by|from|on|upon)\b", re.I)
SEVERAL_MOVES = Pattern(r"\b(?:and|or|with|toes?|hallux|knee|mtp|phalang\w*|metatarso\w*)\b", re.I)


def verb_of(move: str) -> str:
    """Return the verb for a movement of the foot as a whole; an empty text for any other movement.

    >>> verb_of("eversion of the foot"), verb_of("flexion of the big toe")
    ('everts the foot', '')
    """
    if SEVERAL_MOVES.search(move):
        return ""
    return next((verb for begin, verb in VERB_OF if re.search(rf"\b{begin}", move, re.I)), "")


def two_and_one(found: re.Match[str]) -> str:
    """Return 'two muscles do so; which one is such' as the question which muscle does both."""
    asked = found["asked"].strip()
    asked = re.sub(r"^(?:is|are) the one (?:that |which )?", "", asked, flags=re.I)
    kind = found["noun"][: -len(found["kind"]) - 1]
    noun = "artery" if found["kind"].lower().startswith("arter") else found["kind"]
    if not VERB.match(asked) or re.search(r"\b(?:not|no|never|other|rest)\b", found[0], re.I):
        return found[0]
    return f"which {kind}{noun} {found['told']} and {asked}"


def other_head(found: re.Match[str]) -> str:
    """Return the question for the head that is left blank beside one that is named."""
    return f"heads of {found['one']} except the {found['first'] or found['last']} head of {found['one']}"


def side_of_sole(found: re.Match[str]) -> str:
    """Return the question for the muscle of the first layer along one border of the sole."""
    side = "medially" if found["big"] or found["big2"] else "laterally"
    return f"which muscle lies {side} in the first layer of the sole"


def posture(movement: str) -> Callable[[re.Match[str]], str]:
    """Return what puts a movement in the place of a posture, where a compartment is asked for."""
    return lambda found: movement if WORKED.search(found.string) or MUSCLES_WORKED.search(found.string) else found[0]


def checked(found: re.Match[str]) -> str:
    """Return what checks a movement as what does the opposite; in gait it is told by phases."""
    if IN_GAIT.search(found.string):
        return found[0]
    return f"{found[1]} {AGAINST[found['way'].lower().replace(' ', '')]}"


JOINTS = r"(?:(?:the |their |its )?(?:[\w-]+ ){0,3}?(?:joints?|ankle|knee|toes?|hallux|mtp|ip|pip|dip|foot)(?: of [\w ]+?)?)"
HOW_ACTS = Pattern(
    rf"^how (?P<do>do|does) (?:the )?(?P<one>[\w -]{{3,40}}?) (?:act|work|affect|influence|move)(?: (?:up)?on| at)?"
    rf" (?P<where>{JOINTS})\W*$",
    re.I,
    needs=("how do",),
)
"""'How do the lumbricals act on the MTP joints' asks what they do there."""
WAYS_MOVED = Pattern(
    rf"^(?:the )?(?P<one>(?!which|what)[\w -]{{3,40}}?) (?:pulls?|moves?|draws?|turns?|drags?|swings?|takes?|brings?)"
    rf" (?P<where>{JOINTS}) "
    r"(?:in(?:to)? )?(?:which|what) (?:directions?|ways?)\W*$",
    re.I,
    needs=("direction", "way"),
)
THEN_WHAT = Pattern(
    rf"^(?:the )?(?P<one>[\w -]{{3,40}}?)(?: of the foot)?[:,] ?(?:so )?what (?:happens|occurs|results|do you see|is seen)"
    rf"(?: (?:at|to|in) (?P<where>{JOINTS}))? (?:when|if|as|once) (?:they|it) (?:all )?(?:contracts?|shortens?|tighten\w*"
    rf"|fires?|pulls?"
    r"|works?|acts?)\W*$",
    re.I,
    needs=("what",),
)
"""'Lumbricals: what happens at the MTP joints when they contract'."""
MOVER_IN = Pattern(
    r"^(?P<one>(?!which|what)[^?:;]*?\b(?:raises?|rises?|curls?|drops?|press(?:es)?|stretch(?:es)?|exercises?|balance|hops?"
    r"|scrunch(?:es)?"
    r"|doming|yoga))\s*[:;,–-]+ *(?:the |what is the )?(?:prime mover|main muscle|chief muscle|target muscle|muscle targeted"
    r"|main mover)(?P<s>s)?\W*$",
    re.I,
    needs=("prime", "main", "chief", "target"),
)
SIDEDNESS = Pattern(
    r"\b(?:(?:single|one|double|two|both)[- ]leg(?:ged|s)?|(?:single|double)[- ]limb|bilateral|unilateral|standing(?: up)?"
    r"|standing on one leg"
    r"|one-?legged),? (?=(?:(?:straight|bent)[- ](?:knee|leg)(?:ed)? )?(?:calf|heel)[- ](?:raise|rise))",
    re.I,
    needs=("calf", "heel"),
)
"""On how many legs the heels are raised trains the same muscles."""
COUNTED_AS = Pattern(
    r"^(?P<is>is|are) (?P<one>[\w ]{3,40}?) (?:active|acting|working|used|useful|known|regarded|counted|classed|classified"
    r"|considered"
    r"|described|reckoned) as (?=(?:an? |the )?(?:[\w-]+ ){0,3}?(?:flexor|extensor|evertor|invertor|abductor|adductor"
    r"|rotator)s?\b)",
    re.I,
    needs=(" as ",),
)
SERVES_AS = Pattern(
    r"^(?P<does>does|do|can) (?P<one>[\w ]{3,40}?) (?:act|work|serve|function|help) as (?=(?:an? |the )?(?:[\w-]+"
    r" ){0,3}?(?:flexor|extensor"
    r"|evertor|invertor|abductor|adductor|dorsiflexor|plantarflexor)s?\b)",
    re.I,
    needs=(" as ",),
)
MAIN_OPPONENT = Pattern(
    r"\b(?:main|chief|principal|primary|most important) (?:antagonists?|opponents?|opposers?) (?:of|to) (?:the )?(?:foot "
    r"|ankle )?"
    r"(?P<way>invert|evert|dorsi-?flex|plantar[ -]?flex|supinat|pronat)ors?\b",
    re.I,
    needs=("main", "chief", "principal", "primary", "important"),
)
SPLIT_NERVES = Pattern(
    r"\b(?:have|has|with|gets?|receives?|takes?|is supplied by|are supplied by) (?:the )?(?P<one>medial|lateral) plantar(?:"
    r" nerve)?"
    r"[^?;:]{0,30}?(?:,| and| but| while) (?:the )?(?P<other>medial|lateral) plantar(?: nerve)?[^?;:]{0,20}?\b(?:others?|rest"
    r"|remaining|one|three)\b",
    re.I,
    needs=("plantar",),
)
"""'The medial plantar nerve for one belly and the lateral plantar for the others'."""
PLACE_SHARED = Pattern(
    r"\b(?P<noun>tendons|muscles) share (?:the|a) (?=(?:common )?(?:groove|tunnel|sheath|compartment|canal)\b(?! with))",
    re.I,
    needs=("share",),
)


KNEE = r"(?:the )?(?:(?:fully|extended|straight|locked|stretched) )*knee(?: joint)?"
UNLOCKS = Pattern(
    rf"^(?:(?:which|what|name the|the) )?(?:[\w-]+ ){{0,3}}?(?:muscle|who|what)(?: that| which)? (?:un-?locks?|unlocking) {KNEE}"
    r"(?: (?:at|when|to) [^?]+)?\W*$",
    re.I,
    needs=("lock",),
)
"""'Which muscle unlocks the knee' asks for the one that is called its key."""
UNLOCKER = Pattern(rf"\b(?:of|to|by|does|is|in) (?P<the>the muscle (?:that|which) unlocks {KNEE})", re.I, needs=("unlocks",))
HELPED = Pattern(
    r"\b(?P<help>helps|makes|lets|gets|allows|causes) (?P<part>(?:the |your )?(?:big|great|little|small|second|third|fourth"
    r"|fifth|lesser"
    r"|four lesser|outer)? ?(?:toes?|foot|hallux|ankle|knee)) (?:to )?(?P<verb>extend|flex|bend|straighten|abduct|adduct|evert"
    r"|invert"
    r"|dorsiflex|plantarflex|curl|spread)\b",
    re.I,
    needs=("helps", "makes", "lets", "gets", "allows", "causes"),
)
CONTENTS = Pattern(
    r"^(?:the )?(?P<place>[\w ]*?\b(?:layer|compartment)\b[\w ]*?)\s*[:,–-]+ *(?:its |the )?contents\W*$"
    r"|^(?:what are |name |list |give )?(?:the |all )*contents of (?:the )?(?P<place2>[\w ]*?\b(?:layer|compartment)\b[\w"
    r" ]*?)\W*$",
    re.I,
    needs=("content",),
)
HOW_MANY_LEFT_OUT = Pattern(
    rf"^(?:the |each |a )?(?P<what>(?!.*\b(?:which|what)\b)[\w -]{{3,50}}?) (?:has|have|contains?|possess(?:es)?|consists? of"
    rf"|is made up of"
    rf"|divides? into|splits? into|gives? off|ends? in|arises? by|shows?) {BLANK} (?P<noun>[\w ]{{3,30}}?s|bellies"
    rf"|phalanges)\W*$",
    re.I,
    needs=("..", "…", "__"),
)
"""'Gastrocnemius has ___ heads' asks how many."""


def opponents(found: re.Match[str]) -> str:
    """Return the chief opponents of those who make a movement as those who mainly do the opposite."""
    return f"which muscles mainly {OPPOSITE[verb_of(found['way'] + 'ing')]}"


LATEST_START = 25
"""How far into a question its chief opponents may stand."""
WORDINGS: Wordings = (
    (PAIR, lambda found: f"{found[1]} two "),
    (ON_HEELS, posture("dorsiflexing the foot")),
    (UP_ON_TOES, posture("plantarflexing the foot")),
    (MUSCLES_OF, lambda found: f"{found[1]} performs "),
    (CHECKED, checked),
    (SHARES_NERVES, lambda found: "are supplied by "),
    (TWO_NERVES, two_nerves),
    (SIDEDNESS, lambda _: ""),
    (UNLOCKER, lambda found: found[0].replace(found["the"], "the key muscle of knee")),
    (HELPED, lambda found: f"{found['verb']}s {found['part']}"),
    (COUNTED_AS, lambda found: f"{found['is']} {found['one']} "),
    (SERVES_AS, lambda found: f"is {found['one']} "),
    (SPLIT_NERVES, lambda found: "supplied by both plantar nerves" if found["one"] != found["other"] else found[0]),
    (PLACE_SHARED, lambda found: f"{found['noun']} lie in the "),
)
"""What is put in the place of words within a question."""
WHOLE: Sentences = (
    (OTHER_HEAD, other_head),
    (UNLOCKS, lambda _: "which muscle is called the key muscle"),
    (HOW_MANY_LEFT_OUT, lambda found: f"how many {found['noun']} does {found['what']} have"),
    (CONTENTS, lambda found: f"what is in the {found['place'] or found['place2']}"),
    (SIDE_OF_SOLE, side_of_sole),
    (WHOSE_WORK, whose_work),
    (WORK_ASKED, whose_work),
    (TRAINED, whose_work),
    (HOW_ACTS, lambda found: f"what {found['do']} {found['one']} do at {found['where']}"),
    (WAYS_MOVED, lambda found: f"what does {found['one']} do at {found['where']}"),
    (THEN_WHAT, lambda found: f"what do {found['one']} do{' at ' + found['where'] if found['where'] else ''}"),
    (MOVER_IN, lambda found: f"which muscle{found['s'] or ''} does {found['one']} mainly load"),
    (TWO_AND_ONE, two_and_one),
    (MAIN_OPPONENT, lambda found: opponents(found) if found.start() < LATEST_START else ""),
    (HELPS, in_company),
    (OPPOSED_IN, in_opposition),
    (BOTH_AND_OTHER, other_one),
)
"""How whole questions in other orders of words are put; the first that fits."""


def in_muscle_terms(text: str) -> str:
    """Return a text with what it says of the work of muscles in the order of words in which it is read.

    >>> in_muscle_terms("Inversion of the foot is mainly the work of which two muscles?")
    'which two muscles mainly inverts the foot'
    >>> in_muscle_terms("walking on your heels works which leg compartment?")
    'which leg compartment dorsiflexes the foot'
    >>> in_muscle_terms("Two muscles insert at the fifth metatarsal base; which one has the deep peroneal nerve?")
    'which muscle insert at the fifth metatarsal base and has the deep peroneal nerve'
    >>> in_muscle_terms("Adductor hallucis has an oblique and a ____ head.")
    'heads of Adductor hallucis except the oblique head of Adductor hallucis'
    """
    text = replaced(text, WORDINGS)
    return put_otherwise(text, WHOLE) or text
