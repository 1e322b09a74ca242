"""Everyday wordings of what muscles do: whose work a movement is, what a posture needs, the other head, two and one of them."""

from __future__ import annotations

import re

from footgraph.patterns import Pattern, Sentences, Wordings, either, put_otherwise, replaced, told, where, wording
from footgraph.synonyms import BLANK, INNER, MAINLY, OUTER, forms

MOVES = (
    r"(?:(?:plantar|dorsi)[ -]?flex(?:ion|ing)?|flexion|extension|eversion|inversion|pronation|supination|abduction"
    r"|adduction|(?:flex|extend|evert|invert|abduct|adduct)ing|bending|curling|spreading|straightening|lifting|raising"
    r"|turning|pulling)"
)
USE = forms(
    "need, require, take, use, work, test, train, exercise, engage, activate, recruit, employ, involve, call on, load, strengthen"
)
OF_WORK = (
    r"(?:(?:the |a )?(?:main )?(?:work|job|task|business|doing|responsibility|duty|affair|province|function|role) of|due to"
    r"|owed to|down to|up to|dependent (?:up)?on|(?:performed|produced|brought about|achieved|effected|carried out"
    r"|accomplished|powered|driven|generated|executed|controlled|done|caused|provided|made(?: possible)?|initiated|mediated"
    rf"|given) (?:{MAINLY} )?by)"
)
IS_WORK = (
    rf"(?:(?:is|are)(?: (?P<adv>{MAINLY}))? {OF_WORK}|(?P<adv2>{MAINLY} )?(?:{USE}|brings in|falls? to|rests? with"
    rf"|belongs? to|(?:depends?|relies) (?:{MAINLY} )?(?:up)?on|(?:comes|results?|stems) (?:{MAINLY} )?from))"
    rf"(?: (?P<adv3>{MAINLY}))?"
)
"""Words by which a movement is somebody's work."""
WORKER = (
    r"(?:(?:the )?(?:work |action |activity |contraction |muscles )?(?:of |in )?(?:which|what) "
    r"(?P<which>(?:two |three |one |main |single )?(?:(?:leg|foot|calf|fascial|muscular|muscle|shin|sole|anterior"
    r"|posterior) )?(?:muscles?|compartments?|groups?))(?: of (?:the )?(?:lower )?(?:leg|limb|foot|calf))?"
    r"|(?P<blank>\.{2,}|…|_{2,}|whom?|what|(?:one|a single) muscle|which|these (?:two|three) muscles)"
    r"(?: (?:and|,|&) (?:the )?(?:\.{2,}|…|_{2,}))?)"
)
PLAIN = (
    r"(?:(?!\b(?:which|what|who|how|why|where|nerves?|exercises?|joint|(?:thera-?)?bands?|tubing|against|resist\w*|raises"
    r"|curls|stretch\w*|cannot|weak)\b)[^?:;,])"
)
"""What tells of a movement and asks nothing."""
VERB_OF = {
    "dorsi": "dorsiflexes the foot",
    "plantar": "plantarflexes the foot",
    "ever": "everts the foot",
    "pronat": "everts the foot",
    "inver": "inverts the foot",
    "supinat": "inverts the foot",
}
"""The movements of the foot as a whole, with the verb for each."""
OPPOSITE = dict(
    zip(VERB_OF.values(), (VERB_OF[way] for way in ("plantar", "dorsi", "inver", "inver", "ever", "ever")), strict=True)
)
COMPARTMENT = r"[\w ]*?\bcompartment\b(?: (?:of|in) [\w ]+?)?"
SPACE = r"[\w ]*?\b(?:layer|compartment)\b(?: (?:of|in) [\w ]+?)?"
NERVE = r"(?:nerve|nerve supply|innervation)"
ARTERY = r"(?:artery|blood supply|arterial supply)"
ASKS_FOR = r"(?:what|which) (?:is|are) |name |state |give "
LISTED = r"(?:what are |name |list |give |state )?(?:all |the |main )*"
"""A compartment or a layer, and how what lies in it is asked for."""
WORKED = Pattern(
    rf"\b(?:{USE}|relies on|depends on|done by|checks?|job of|work of)\b[^?]{{0,20}}\bcompartment"
    rf"|\bcompartment\b[^?]{{0,40}}\b(?:{USE}|active|responsible|lets|allows|job|does|makes?|enables?)"
    r"|\b(?:uses?|needs?|requires?|engages?|(?:relies|calls|depends) on) (?:mainly |chiefly |mostly )?(?:which|what) "
    r"(?:leg |two )?muscles?\b"
)
"""Words by which a posture asks for the compartment or the muscles that hold it."""
VERB = Pattern(r"(?:is|are|was|has|have|gets?|can|does|do|lies|runs|\w+s|\w+ed)\b")
CHECK = forms("resist, brake, control, slow, check, decelerate, restrain, limit, counter, counteract, prevent, oppose, curb")
IN_GAIT = Pattern(r"\b(?:stance|swing|gait|walk\w*|run\w*|heel|contact|landing|loading|rocker)\b")
MUSCLE = r"(?P<one>(?!which|what|who)[\w -]{2,40}?)"
BESIDES = r"together with|along(?:side)?(?: with)?|in addition to|besides|apart from|other than|as well as|in company with"
ONE_MUSCLE = r"(?:(?:other|leg|calf|second|further|main|more) )*muscle"
TURNS = r"(?P<verb>invert|evert|dorsiflexe|plantarflexe|supinate|pronate)s"
WAY = r"(?P<way>pronat\w+|evers\w+|evert\w+|invers\w+|invert\w+|supinat\w+|dorsi-?flex\w+|plantar[ -]?flex\w+)"
IN_WHICH = (
    r"(?:,|:)? (?:in|for|at|during|as regards|with respect to|regarding|when|while|as an?) (?:the )?"
    rf"(?:foot |ankle )?{WAY}(?: (?:of )?the (?:foot|ankle|sole))?\W*$"
)
WITH = r"synergists?|partners?|helpers?|ally|agonists?"
AGAINST = r"antagoni?sts?|opponents?"
OF_SOLE = Pattern(r"\b(?:sole|plantar|intrinsic|foot|layer)\b")


def in_company(found: re.Match[str]) -> str:
    """Return the question who does something besides the muscle named, or who does the opposite."""
    verb = verb_of(told(found, "way"))
    if told(found, "with"):
        return f"which muscles besides {told(found, 'one')} mainly {verb}" if verb else ""
    return f"which muscles mainly {OPPOSITE[verb]}" if verb else ""


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
    return drawn(f"which {which} {mainly}perform {move}")


DRAWS = Pattern(
    r"\b(?:perform|produce|cause|execute|effect|achieve|carry out|bring about)s? (?P<way>ab|ad)duction of (?=(?:the )?\w)"
)


def drawn(text: str) -> str:
    """Return a text in which what performs the abduction of a toe abducts it.

    >>> drawn("which muscles perform abduction of the little toe")
    'which muscles abduct the little toe'
    """
    return DRAWS.sub(lambda found: f"{found['way'].lower()}duct ", text)


MAINLY_BY = Pattern(rf"\b{MAINLY} (?:by|from|on|upon)\b")
SEVERAL_MOVES = Pattern(r"\b(?:and|or|with|plus|together|combined|toes?|hallux|knee|mtp|phalang\w*|metatarso\w*)\b")


def verb_of(move: str) -> str:
    """Return the verb for a movement of the foot as a whole; an empty text for any other movement.

    >>> verb_of("eversion of the foot"), verb_of("flexion of the big toe")
    ('everts the foot', '')
    """
    if SEVERAL_MOVES.search(move):
        return ""
    return next((verb for begin, verb in VERB_OF.items() if re.search(rf"\b{begin}", move, re.I)), "")


MOVER = r"(?:(?:dorsi|plantar)-?flex|flex|extend|extens|abduct|adduct|invert|evert|supinat|pronat)(?:ors?|ers?|es|e|s)?"
ON_WHAT = {"abduct": "the toes", "adduct": "the toes", "flex": "", "extend": ""}
"""What is moved where no more is said; the foot by all others."""


def one_or_other(found: re.Match[str]) -> str:
    """Return 'tibialis posterior: invertor or evertor' as the question which of the two it does."""
    one, two = (verb_in_full(found[name]) for name in ("one", "two"))
    rest = re.sub(r"^ of\b", "", found["rest"] or "").strip() or ON_WHAT.get(one, "the foot")
    does = "do" if re.search(r"(?:i|ae|s)$", found["who"]) and not re.search(r"us$|is$", found["who"]) else "does"
    return f"{does} {found['who']} {one} or {two} {rest}".rstrip()


def verb_in_full(word: str) -> str:
    """Return the verb for what a muscle is called by or does.

    >>> verb_in_full("extensors"), verb_in_full("everts"), verb_in_full("plantarflexor")
    ('extend', 'evert', 'plantarflex')
    """
    begin = re.sub(r"(?:ors?|ers?|es|e|s)$", "", word.lower().replace("-", ""))
    return {"extens": "extend", "supinat": "supinate", "pronat": "pronate"}.get(begin, begin)


def two_and_one(found: re.Match[str]) -> str:
    """Return 'two muscles do so; which one is such' as the question which muscle does both."""
    asked = found["asked"].strip()
    asked = re.sub(r"^(?:is|are) the one (?:that |which )?", "", asked, flags=re.I)
    kind = found["noun"][: -len(found["kind"]) - 1]
    noun = "artery" if found["kind"].lower().startswith("arter") else found["kind"]
    if not VERB.match(asked) or re.search(r"\b(?:not|no|never|other|rest)\b", found[0], re.I):
        return found[0]
    return f"which {kind}{noun} {found['told']} and {asked}"


def checked(found: re.Match[str]) -> str:
    """Return what checks a movement as what does the opposite; in gait it is told by phases."""
    if IN_GAIT.search(found.string):
        return found[0]
    return f"{found[1]} {OPPOSITE[verb_of(found['way'])]}"


JOINTS = r"(?:(?:the |their |its )?(?:[\w-]+ ){0,3}?(?:joints?|ankle|knee|toes?|hallux|mtp|ip|pip|dip|foot)(?: of [\w ]+?)?)"


KNEE = r"(?:the )?(?:(?:fully|extended|straight|locked|stretched) )*knee(?: joint)?"


def opponents(found: re.Match[str]) -> str:
    """Return the chief opponents of those who make a movement as those who mainly do the opposite."""
    return f"which muscles mainly {OPPOSITE[verb_of(found['way'])]}"


LATEST_START = 25
"""How far into a question its chief opponents may stand."""
OPENS_CLAIM = Pattern(r"^\W*(?:is|are|does|do|has|have|can)\b")


WORDINGS: Wordings = (
    # 'Main muscle for pointing the toes that does not cross the knee': of those that do not, the strongest.
    wording(
        r"^(?:(?:which|what) (?:is )?)?(?:the )?(?:main|chief|principal|primary|most important) "
        r"(?P<what>(?:[a-z]+ )?(?:plantar|dorsi)"
        r"-?flexor|muscle (?=(?:for |in )(?:point|plantar|dorsi|push|rais|lift)))(?: )?(?:for |in )?(?P<of>[^?,:;]{0,40}?),? "
        r"?(?:(?:and|but|that|which) )+(?P<not>(?:does not|doesn['’]t|never) (?:cross|bend|flex|act|pass|reach|move)e?s? "
        r"[^?,:;]+?)\W*$",
        "strongest {what} {of} that {not}",
    ),
    # 'Short muscles of the great toe in the sole'.
    wording(
        r"\bshort muscle(?P<s>s?) of (?:the )?(?P<toe>(?:big|great|little|fifth|small) toe|hallux)"
        r"(?P<sole> (?:in|of|lying in|found in) the sole(?: of the foot)?)?(?! (?:and|are\W*$|called))",
        lambda found: f"{'plantar' if found['sole'] else 'intrinsic'} muscle{found['s']} inserting on the {found['toe']}",
    ),
    wording(
        r"\bshort (?P<muscle>muscles?) (?=(?:that |which |who )?(?:acts? on|moves?|flex(?:es)?|extends?|abducts?"
        r"|adducts?|inserts? on|bends?"
        r"|spreads?|straightens?|curls?)\b)",
        "intrinsic {muscle} ",
    ),
    # 'Has no action on the big toe'.
    wording(
        r"\b(?P<noun>muscles?\b[^?;:]{0,60}?|which|who|that) (?P<has>has|have|having|with|exerts?)(?: got)? no (?:direct )?"
        r"(?:actions?|effects?|influence|pull|function|power) (?P<at>on|over|at|upon|across)\b",
        lambda found: (
            found[0]
            if OPENS_CLAIM.match(found.string)
            else f"{found['noun']} {'does' if found['has'] == 'has' or found['has'].endswith('s') else 'do'} not act on"
            if found["has"] not in ("with", "having")
            else f"{found['noun']} that {'do' if found['noun'].split()[0].endswith('s') else 'does'} not act on"
        ),
    ),
    wording(r"\b(?P<number>first|second|third|fourth) foot (?=lumbrical|(?:dorsal |plantar )?interosse)", "{number} "),
    # What muscles do to the joints of the toes is what they do to the toes.
    wording(
        r"\b(?P<do>actions?|effects?|functions?|does?|acts?|flex(?:es)?|extends?|bends?|straightens?)\b"
        r"(?P<to>(?:(?:(?!\b(?:which|what)\b)[^?.;:,]){0,40}? (?:on|at|upon|over))?)"
        r" (?:the )?(?:(?P<which>lesser |small )?toe joints"
        r"|joints of the (?P<which2>lesser |small )?toes)\b",
        "{do}{to} the {which}toes",
    ),
    wording(r"\b(?P<n>both|two) bellies of (?=(?:the )?\w)", "{n} heads of "),
    wording(r"\b(which|what|by|the|a) pair of (?=(?:[\w-]+ )?(?:muscles|tendons|bones)\b)", "{1} two "),
    # To walk on the heels is to dorsiflex the foot, where it is asked what does so.
    wording(
        r"\b(?:walk|stand|balanc|rock|ris|go)(?:ing|e|s)? (?:back )?on(?:to)? (?:the |your |my |his |her |one's "
        r"|both )?heels?\b(?: (?:only|alone))?|\bheel[- ]?(?:walk(?:ing)?|stand(?:ing)?)\b",
        where(WORKED, "dorsiflexing the foot"),
    ),
    wording(
        r"\b(?:(?:walk|stand|balanc|ris|go|gett?)(?:ing|e|s)? (?:up )?on(?:to)? (?:the |your |my |his |her |one's )?"
        r"(?:tip-?)?toes|tip-?toe(?:ing)?(?: (?:walk|stand|gait|stance))?(?:ing)?|toe[- ](?:walk|stand)ing)\b",
        where(WORKED, "plantarflexing the foot"),
    ),
    wording(
        r"\b((?:which|what) (?:leg |fascial |muscle )?compartment)(?:'s muscles? (?:are|is|do|does)| (?:is|are) "
        r"(?:mainly )?responsible for| (?:is|are) needed (?:for|to)| (?:lets|allows|enables) (?:you|one|us) (?:to )?) ?"
        rf"(?=(?:\w+ ){{0,2}}?(?:{MOVES}|dorsiflex|plantarflex|evert|invert)\b)",
        "{1} performs ",
    ),
    # What checks a movement of the foot actively does the opposite.
    wording(
        r"\b((?:which|what) (?:\w+ ){0,2}?(?:muscles?|group|tendon)|who) (?:mainly |actively |eccentrically |best )?"
        rf"(?:{CHECK}|guards? against|hold back|keeps? in check) (?:down |back )?(?:the |any |over|excessive |too much )?"
        r"(?:over-?)?(?:foot |ankle |subtalar )?(?P<way>pronation|eversion|inversion|supination|dorsiflexion"
        r"|plantar ?flexion)(?: (?:of|at) the (?:foot|ankle|subtalar joint))?",
        checked,
    ),
    # 'Muscles that draw on both plantar nerves' are supplied by them.
    wording(
        r"\b(?:shares?|draws? on|taps|uses?|depends? on|relies on|needs?) (?=(?:both |the |two )+(?:medial|lateral|plantar"
        r"|deep|superficial)[^?]{0,30}?nerves?\b)",
        "are supplied by ",
    ),
    wording(
        r"\b(?:(?:dual|double|twofold|mixed) (?:nerve supply|innervation|nerve)|two (?:different )?(?:plantar )?nerves"
        r"|two motor nerves|(?:nerve supply|innervation) from two (?:plantar )?nerves)\b",
        two_nerves,
    ),
    # On how many legs the heels are raised trains the same muscles.
    wording(
        r"\b(?:(?:single|one|double|two|both)[- ]leg(?:ged|s)?|(?:single|double)[- ]limb|bilateral|unilateral"
        r"|standing(?: up)?|standing on one leg|one-?legged),? (?=(?:(?:straight|bent)[- ](?:knee|leg)(?:ed)? )?"
        r"(?:calf|heel)[- ](?:raise|rise))",
        "",
    ),
    wording(
        rf"\b(?:of|to|by|does|is|in) (?P<the>the muscle (?:that|which) unlocks {KNEE})",
        lambda found: found[0].replace(found["the"], "the key muscle of knee"),
    ),
    wording(
        r"\b(?P<help>helps|makes|lets|gets|allows|causes) (?P<part>(?:the |your )?(?:big|great|little|small|second|third"
        r"|fourth|fifth|lesser|four lesser|outer)? ?(?:toes?|foot|hallux|ankle|knee)) (?:to )?(?P<verb>extend|flex|bend"
        r"|straighten|abduct|adduct|evert|invert|dorsiflex|plantarflex|curl|spread)\b",
        "{verb}s {part}",
    ),
    wording(
        r"^(?:(?P<is>is|are)|does|do|can) (?P<one>[\w ]{3,40}?) (?:active|acting|working|used|useful|known|regarded|counted"
        r"|classed|classified|considered|described|reckoned|act|work|serve|function|help) as "
        r"(?=(?:an? |the )?(?:[\w-]+ ){0,3}?(?:\w*flexor|extensor|evertor|invertor|abductor|adductor|rotator)s?\b)",
        lambda found: f"{found['is'] or 'is'} {found['one']} ",
    ),
    # 'The medial plantar nerve for one belly and the lateral plantar for the others'.
    wording(
        r"\b(?:have|has|with|gets?|receives?|takes?|is supplied by|are supplied by) (?:the )?(?P<one>medial|lateral) "
        r"plantar(?: nerve)?[^?;:]{0,30}?(?:,| and| but| while) (?:the )?(?P<other>medial|lateral) "
        r"plantar(?: nerve)?[^?;:]{0,20}?\b(?:others?|rest|remaining|one|three)\b",
        lambda found: "supplied by both plantar nerves" if found["one"] != found["other"] else found[0],
    ),
    wording(
        r"\b(?P<noun>tendons|muscles) share (?:the|a) (?=(?:common )?(?:groove|tunnel|sheath|compartment|canal)\b(?! with))",
        "{noun} lie in the ",
    ),
)
"""What is put in the place of words within a question."""
WHOLE: Sentences = (
    # 'Adductor hallucis has an oblique and a ____ head'.
    wording(
        r"^(?:the )?(?P<one>[\w -]{3,40}?) (?:has|have|consists? of|is made up of|comprises?|arises? by|originates? by"
        r"|possesses|is formed by)(?P<two> two heads[,:;]?)? (?:an? |the |one )?(?:(?P<first>\w+)(?: head)? and (?:an? |the "
        rf"|one )?{BLANK}|{BLANK}(?: head)? and (?:an? |the |one )?(?P<first2>\w+))(?(two)(?: heads?)?| heads?)\W*$",
        "heads of {one} except the {first} head of {one}",
        only=("head",),
    ),
    # 'Which muscle unlocks the knee' asks for the one that is called its key.
    wording(
        r"^(?:(?:which|what|name the|the) )?(?:[\w-]+ ){0,3}?(?:muscle|who|what)(?: that| which)? (?:un-?locks?"
        rf"|unlocking) {KNEE}(?: (?:at|when|to) [^?]+)?\W*$",
        "which muscle is called the key muscle",
    ),
    # 'Gastrocnemius has ___ heads' asks how many.
    wording(
        r"^(?:the |each |a )?(?P<what>(?!.*\b(?:which|what)\b)[\w -]{3,50}?) (?:has|have|contains?|possess(?:es)?"
        rf"|consists? of|is made up of|divides? into|splits? into|gives? off|ends? in|arises? by|shows?) {BLANK} "
        r"(?P<noun>[\w ]{3,30}?s|bellies|phalanges)\W*$",
        "how many {noun} does {what} have",
    ),
    # 'Nerve supply of the anterior compartment', 'deep posterior compartment: artery'.
    wording(
        rf"^(?:{ASKS_FOR})?(?:the )?(?:main |motor )?{NERVE} (?:of|to|for) (?:the )?(?P<place>{SPACE})\W*$"
        rf"|^(?:the )?(?P<place2>{SPACE})\s*[:,–-]+ *(?:its |the |which )?{NERVE}\W*$",
        "which nerve supplies the muscles of the {place}",
    ),
    wording(
        rf"^(?:{ASKS_FOR})?(?:the )?(?:main )?{ARTERY} (?:of|to|for) (?:the )?(?P<place>{SPACE})\W*$"
        rf"|^(?:the )?(?P<place2>{SPACE})\s*[:,–-]+ *(?:its |the |which )?{ARTERY}\W*$",
        "which artery supplies the {place}",
    ),
    # 'The contents of the anterior compartment', 'what structures lie within it': muscles, nerves and vessels alike.
    wording(
        rf"^(?:the )?(?P<place>{COMPARTMENT})\s*[:,–-]+ *(?:its |the )?contents\W*$"
        rf"|^{LISTED}contents of (?:the )?(?P<place2>{COMPARTMENT})\W*$"
        rf"|^(?:{LISTED}(?:(?:which|what) )?structures|what|everything)(?: (?:that|which))?(?: structures)?"
        r"(?: (?:is|are|lies?|can be|runs?|pass|passes))?(?: (?:found|located|contained|situated|lying|running))?"
        rf" (?:in|within|inside) (?:the )?(?P<place3>{COMPARTMENT})\W*$",
        "what does the {place} contain",
    ),
    wording(
        rf"^(?:the )?(?P<place>{SPACE})\s*[:,–-]+ *(?:its |the )?contents\W*$"
        rf"|^{LISTED}contents of (?:the )?(?P<place2>{SPACE})\W*$",
        "what is in the {place}",
    ),
    # 'Pinky toe side muscle of the sole': the muscle of the first layer along a border.
    wording(
        r"^(?:(?:which|what|name the|the) )?muscles? (?:(?:that |which )?(?:lies?|lying|runs?|running|found|sits?|forms?"
        rf"|forming|makes?|making(?: up)?|is) )?(?:on |along |at |up )*(?:the )?(?:fleshy |soft |whole )*(?:(?P<big>{INNER})"
        rf"|{OUTER}) (?:side|edge|border|margin|rim|bulge)(?: (?:of|in) the (?:sole|foot|sole of the foot))?\W*$"
        rf"|^(?:(?:which|what|name the|the) )?(?:(?P<big2>{INNER})|{OUTER})[- ]side muscles? of the (?:sole|foot)\W*$",
        either("big", *(f"which muscle lies {side} in the first layer of the sole" for side in ("medially", "laterally"))),
    ),
    # 'Inversion of the foot is mainly the work of which two muscles'.
    wording(rf"^(?P<move>{PLAIN}*?\b{MOVES}\b{PLAIN}{{0,40}}?),? {IS_WORK} {WORKER}(?P<adv4> {MAINLY})?\W*$", whose_work),
    # 'Which compartment would you be training with resisted eversion'.
    wording(
        r"^(?:which|what) (?P<which>(?:leg |fascial |muscle )?compartment)(?: of (?:the )?(?:lower )?leg)? "
        r"(?:(?:would|do|does|are|is|will|can|should) )?(?:you |one |it |we |being |be )*(?:train|work|test|exercis"
        r"|strengthen|us|load|engag|activat|recruit|check)\w* (?:you )?(?:by|with|when|while|in|if|through|during|for)"
        rf"(?: you| one| we)? (?P<move>[^?:;,]*?\b{MOVES}\b[^?:;,]{{0,40}}?)\W*$",
        whose_work,
    ),
    # 'How do the lumbricals act on the MTP joints' asks what they do there.
    wording(
        r"^how (?P<do>do|does) (?:the )?(?P<one>[\w -]{3,40}?) (?:act|work|affect|influence|move)(?: (?:up)?on| at)? "
        rf"(?P<where>{JOINTS})\W*$",
        "what {do} {one} do at {where}",
    ),
    wording(
        r"^(?:the )?(?P<one>(?!which|what)[\w -]{3,40}?) (?:pulls?|moves?|draws?|turns?|drags?|swings?|takes?|brings?) "
        rf"(?P<where>{JOINTS}) (?:in(?:to)? )?(?:which|what) (?:directions?|ways?)\W*$",
        "what does {one} do at {where}",
    ),
    wording(
        r"^(?P<one>(?!which|what)[^?:;]*?\b(?:raises?|rises?|curls?|drops?|press(?:es)?|stretch(?:es)?|exercises?|balance"
        r"|hops?|scrunch(?:es)?|doming|yoga))\s*[:;,–-]+ *(?:the |what is the )?(?:prime mover|main muscle|chief muscle"
        r"|target muscle|muscle targeted|main mover)(?P<s>s)?\W*$",
        "which muscle{s} does {one} mainly load",
    ),
    # 'Two muscles insert at the fifth metatarsal base; which one has the deep fibular nerve?' asks of one by both.
    wording(
        r"^(?:there are |we have )?(?:the )?(?:two|three|four|both|several|2|3) (?P<noun>(?:[\w-]+ ){0,3}?(?P<kind>muscle"
        r"|tendon|nerve|bone|ligament|arter(?:y|ie)|vein|joint)s) (?:that |which )?"
        r"(?P<told>(?!which|what)[^?;:.]+?)\s*[;:.,–-]+\s*(?:but )?(?:which|what|name the|give the|find the|state the|only)"
        r"(?: (?:one|muscle|tendon|nerve|bone|ligament|artery|vein|joint))?(?: of (?:them|these|the (?:two|three|four)))?,? "
        r"(?:that |which )?(?P<asked>(?!of\b|are\b|is it\b)[^?;:]{4,}?)\W*$",
        two_and_one,
    ),
    wording(
        r"\b(?:main|chief|principal|primary|most important) (?:antagonists?|opponents?|opposers?) (?:of|to) (?:the )?"
        r"(?:foot |ankle )?(?P<way>invert|evert|dorsi-?flex|plantar[ -]?flex|supinat|pronat)ors?\b",
        lambda found: opponents(found) if found.start() < LATEST_START else "",
    ),
    # 'Synergist of tibialis posterior in inversion' asks who else does it, 'antagonist' who does the opposite.
    wording(
        r"^(?:(?:which|what|name (?:the|an?)|who)(?: (?:other )?m(?:us)?cles?)? )?(?:is |are |acts as |does )?(?:the |an? "
        rf"|main |chief )*(?:(?P<with>{WITH}|works? (?:together )?with|assists?|helps?|aids|teams up with|cooperates with"
        rf"|backs up|joins)|{AGAINST}|oppos\w+|counteracts|(?:works?|acts?) against|antagoni[sz]es|resists) (?:of |for |to )?"
        rf"(?:the )?{MUSCLE}{IN_WHICH}|^(?:the )?(?P<one2>[\w -]{{2,40}}?)(?:'s)? (?:chief |main )?(?:(?P<with2>{WITH})"
        rf"|{AGAINST}){IN_WHICH.replace('way', 'way2')}",
        in_company,
    ),
    # 'Tibialis posterior: invertor or evertor?', 'lumbricals: flex or extend the MTP joints?'
    wording(
        rf"^(?:the )?(?P<who>(?!(?:which|what|is|does|do|are)\b)[\w .-]{{3,40}}?)\s*[:,–—-]+ +(?:(?:is it|are they|does it"
        rf"|do they|an?|the) )*"
        rf"(?P<one>{MOVER}) or (?:an? |do they |does it )?(?P<two>{MOVER})(?P<rest>(?: of)? (?:the |at |which )?[\w ]+)?\W*$",
        one_or_other,
    ),
    # 'Together with tibialis posterior, which muscle inverts the foot': the main one of the others.
    wording(
        rf"^(?:{BESIDES}) (?:the )?{MUSCLE},? (?:which"
        rf"|what) (?P<kind>{ONE_MUSCLE}) (?:also )?(?:mainly )?{TURNS} (?P<rest>.+?)\W*$"
        rf"|^(?:which|what"
        rf"|name the) (?P<kind2>{ONE_MUSCLE}),? (?:{BESIDES}) (?:the )?{MUSCLE.replace('one', 'one2')},? (?:also )?"
        rf"(?:mainly )?{TURNS.replace('verb', 'verb2')} (?P<rest2>.+?)\W*$"
        rf"|^(?:which|what|name the) (?P<kind3>{ONE_MUSCLE}) (?:also )?(?:mainly )?{TURNS.replace('verb', 'verb3')} "
        rf"(?P<rest3>the (?:foot|ankle|sole)),? (?:{BESIDES}) (?:the )?{MUSCLE.replace('one', 'one3')}\W*$",
        "which {kind}s besides {one} mainly {verb} {rest}",
    ),
    # 'Both tibialis anterior and which other muscle insert on the medial cuneiform'.
    wording(
        rf"^(?:both )?(?:the )?{MUSCLE},? (?:and|together with|along with) (?:which|what) (?:one )?(?:other )?"
        r"(?P<kind>(?:(?:lateral|medial|anterior|posterior|deep|superficial|leg|calf|foot|plantar|fibular|peroneal|intrinsic"
        r"|extrinsic) )*(?:muscle|tendon))s? (?P<rest>.+?)\W*$|^(?:which|what|name the) (?:other )?(?P<kind2>muscle"
        r"|tendon)s?,? (?:together with"
        r"|along with|in addition to|as well as|alongside|like),? (?:the )?(?P<one2>[\w -]{2,40}?),? "
        r"(?P<rest2>(?:inserts?|arises?|attach\w*|originates?|ends?|(?:in|e)verts?|\w*flex(?:es)?|extends?|forms?|makes?"
        r"|acts?|crosses|passes|runs?|lies|supports?)\b.*?)\W*$"
        rf"|^(?:{BESIDES}) (?:the )?{MUSCLE.replace('one', 'one3')},? (?:which|what) (?:other )?(?P<kind3>(?:(?:leg"
        rf"|calf|foot|plantar) )?"
        r"(?:muscle|tendon))s? (?:also )?(?P<rest3>.+?)\W*$",
        "which {kind}s besides {one} {rest}",
    ),
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
    text = drawn(replaced(text, WORDINGS))
    return put_otherwise(text, WHOLE) or text
