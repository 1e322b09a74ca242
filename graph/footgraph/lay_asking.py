"""How people ask what something is called: a thing, a movement or a complaint that they only describe."""

from __future__ import annotations

import re

from footgraph.lay_deeds import in_deeds
from footgraph.lay_words import IS_CASE, MUSCLE_OF_SHIN, in_names, lone_named
from footgraph.patterns import Pattern

KIND_CALLED = Pattern(
    r"\s*[.,:;–-]\s*(?:and )?(?:the )?(?P<kind>nerve|muscle|tendon|bone|ligament|artery|vein|condition|deformity"
    r"|disease|injury)(?:'s| is)? (?:called|name|named)\W*$"
)
CALL_IT = Pattern(
    r"\s*[,.:;?!–-]+\s*(?:and )?(?:so )?(?:what(?:'s| is| are|s)? (?:it|that|this|they|these|those|that bit"
    r"|that thing|that one)(?: \w+)? "
    r"(?:actually |really |properly |officially )?(?:called|named|known as)"
    r"|what do (?:you|we|they|people|doctors|anatomists|physios) call (?:it|that|this|them|these|those)(?: \w+)?"
    r"|(?:is |are |it's |it is |they are )?(?:called|named|known as)(?: what)?"
    r"|what(?:'s| is| are) (?:it|that|this|they|these|those)(?: thing)?"
    r"|(?:(?:what(?:'s| is) )?(?:the|its|their) )?(?:proper |real |medical |anatomical |correct "
    r"|official )?(?:names?|terms?|words?)"
    r"(?: (?:of|for) (?:it|that|this|them)(?: \w+)?)?)(?: please)?\W*$"
)
"""What asks at the end what was described before is called."""
IS_MOVED = Pattern(
    r"\b(?:dorsi ?flex|plantar ?flex|invert|evert|flex|extend|abduct|adduct|dorsiflexion|plantarflexion"
    r"|inversion|eversion|pronat|supinat)\w*\b",
)
FINITE = Pattern(r"\b(?:is|are|was|has|have|does|do|can|which|what|who|where|how)\b")
OPENS_NOUN = Pattern(r"^(?:and |so )?(?:the|that|those|these|this|my|your|a|an|two|both)\b")


NOT_A_CASE = Pattern(
    r"\b(?:which|what|who|how|test|sign|reflex|movement|exercise|fracture[sd]? (?:of|through))\b"
    r"|^(?:the |an? |that |this |my )?(?:\w+ ){0,2}?(?:muscle|nerve|ligament|tendon|bone|artery|vein|joint|band"
    r"|structure|thing)\b"
    r"(?! (?:pain|pinched|trapped|compress\w+|squeezed|inflamed))",
)
IS_MOVEMENT = Pattern(
    r"\b(?:turn|point|tilt|roll|fac|bend|curl|lift|spread|pull|push|stand|ris|walk|mov|bring|swing|rotat|go|flex"
    r"|extend|invert|evert|dorsiflex|plantarflex|abduct|adduct)(?!.*\b(?:too|can't|cannot|unable)\b)",
)
CALLED_WHEN = Pattern(
    r"^(?:so )?what(?:'s| is| do (?:you|we|they|people|doctors) call)(?: it| that)?(?: called| named"
    r"| known as)? (?:when|if) (?P<told>.+?)\W*$"
)


def called_when(text: str) -> str:
    """Return 'what do you call it when ...' as what is told, asked for by name.

    >>> called_when("what do you call it when the big toe drifts towards the others?")
    'which condition: the big toe drifts towards the others'
    """
    if not (found := CALLED_WHEN.match(text)):
        return text
    told = found["told"]
    if IS_CASE.search(told) and not NOT_A_CASE.search(told):
        return f"which condition: {told}"
    return f"{told}, name of that movement" if IS_MOVEMENT.search(told) else text


SICKNESSES: tuple[tuple[str, Pattern], ...] = tuple(
    (name, Pattern(words))
    for name, words in (
        (
            "pes cavus",
            r"\b(?:high|raised)(?: an?)?[- ]arch(?:es|ed)?\b|\barch(?:es)? (?:is |are |that is )?(?:far "
            r"|much )?(?:too |very |really |abnormally |unusually )?high\b",
        ),
        (
            "flatfoot",
            r"\b(?:collapsed|fallen|dropped|sunken|flattened|no|flat|lost) (?:inside |inner "
            r"|medial )?arch(?:es)?\b|\barch(?:es)? (?:has |have |is |are )?(?:fallen|collapsed|dropped|gone"
            r"|flat|sunk|flattened)\b",
        ),
        (
            "foot drop",
            r"\bfoot (?:that |which )?(?:can(?:'|’)?t|cannot|can not) be (?:lifted|raised|pulled up|picked up)\b|"
            r"\b(?:can(?:'|’)?t|cannot|can not|unable to) (?:lift|raise|pull up|pick up) (?:the |my |your |his "
            r"|her )?(?:front of (?:the |my |your )?)?(?:foot|forefoot)(?: up)?\b|\bfoot (?:slaps|hangs down"
            r"|drags|flops)\b",
        ),
        (
            "hallux valgus",
            r"\b(?:big|great) toe (?:that )?(?:leans?|leaning|drifts?|drifting|points?|pointing|bends?|bent"
            r"|pushes|pushed|goes|turns?) (?:over |in |across )*(?:towards?|into|onto|against|over) (?:the "
            r"|its )?(?:others?|other toes|second|little|small|lesser|rest|neighbours?)"
            r"|\bbunion\b(?!.*\b(?:little|small|fifth|pinky|tailor)\b)",
        ),
        (
            "tailor's bunion",
            r"\bbunion\b.*\b(?:little|small|fifth|pinky)\b|\b(?:bump|lump|knob)\b.*\b(?:little|pinky"
            r"|fifth) toe (?:joint|side)\b",
        ),
        (
            "hallux rigidus",
            r"\bstiff\w* (?:of (?:the |my )?)?(?:big|great) toe\b|\b(?:big|great) toe (?:joint )?(?:is |that is "
            r"|that's |gone )?(?:so |very |too )?stiff\b",
        ),
        ("hammer toe", r"\btoe\b.*\bbent\b.*\b(?:middle|first knuckle)\b|\bhammer[- ]?(?:shaped )?toe"),
        ("mallet toe", r"\btoe\b.*\bbent\b.*\b(?:tip|end|last)(?: joint)?\b"),
        (
            "clubfoot",
            r"\b(?:foot|feet) (?:is |are )?(?:turned|twisted|pointing|points?|curled) (?:in\w*|down and in\w*"
            r"|in\w* and down\w*)\b.*\b(?:birth|born|baby|newborn)|\b(?:baby|newborn|born)\b.*\b(?:foot"
            r"|feet) (?:is |are )?(?:turned|twisted|pointing|curled) (?:in|down and in)",
        ),
        ("ingrown toenail", r"\b(?:nail|toenail)\b.*\b(?:grow\w*|curl\w*|dig\w*|cut\w*|press\w*) in(?:to|wards?|side)?\b"),
        (
            "plantar fasciitis",
            r"\bheel\b.*\b(?:first steps?|out of bed|morning|get up)\b|\b(?:first steps?|out of bed"
            r"|morning)\b.*\bheel\b",
        ),
        (
            "Morton neuroma",
            r"\bbetween (?:the )?(?:third|3rd|toes 3) (?:toe )?and (?:the )?(?:fourth|4th|4)\b.*"
            r"|\bpebble\b.*\b(?:ball|forefoot)\b|\blike walking on a (?:pebble|marble|stone)",
        ),
        (
            "equinus foot",
            r"\bfoot (?:is |that is )?(?:(?:stuck|fixed|held|kept|stays?|always|permanently) (?:in )?)+(?:pointing down|pointed"
            r" down"
            r"|pointed|on tiptoe|plantarflex\w*)|\bfoot (?:pointing|pointed) down(?:wards?)?\b.*\bheel\b"
            r"|\b(?:can(?:'|’)?t|cannot|can not|unable to|won(?:'|’)?t) (?:get|put|bring|lower) (?:the |my |his |her )?heels? "
            r"(?:down )?"
            r"(?:to|on|onto) (?:the )?(?:floor|ground)|\bheel (?:does not|doesn(?:'|’)?t|never|cannot|can(?:'|’)?t|won(?:'"
            r"|’)?t) (?:touch|reach"
            r"|get to|come down to) (?:the )?(?:floor|ground)",
        ),
        (
            "heel valgus",
            r"^(?!.*\b(?:forefoot|down|up|arch|born|birth|congenital)\b).*\bheel (?:bone )?(?:is |that is )?(?:turned|tilted"
            r"|tipped|bent|leaning|pointing|twisted) (?:out(?:wards?)?"
            r"|laterally)\b",
        ),
        (
            "heel varus",
            r"^(?!.*\b(?:forefoot|down|up|arch|born|birth|congenital)\b).*\bheel (?:bone )?(?:is |that is )?(?:turned|tilted"
            r"|tipped|bent|leaning|pointing|twisted) (?:in(?:wards?)?"
            r"|medially)\b",
        ),
        (
            "metatarsus adductus",
            r"^(?!.*\b(?:heel|down|up|arch)\b).*"
            r"\b(?:forefoot|front (?:part |half )?of (?:the )?foot) (?:is |that is )?(?:turned|bent|curved|angled|pointing"
            r"|twisted|deviated) "
            r"(?:in(?:wards?)?|medially)\b",
        ),
        (
            "overlapping fifth toe",
            r"\b(?:fifth|little|small|pinky|baby)(?: toe)? (?:that )?(?:lies|lying|sits|sitting|crosses|crossing|rides|riding"
            r"|laps|overlaps"
            r"|overlapping)(?: up)? (?:(?:over|on top of|across) )?(?:the |its )?(?:fourth|neighbour|next|other)",
        ),
        ("polydactyly", r"\b(?:extra|six|sixth|too many) toes?\b"),
        (
            "syndactyly",
            r"\b(?:webbed|joined|fused|grown[- ]together) toes\b|\btoes (?:are )?(?:webbed|joined together"
            r"|grown together|fused)\b",
        ),
    )
)
"""Conditions as people tell them who have or see them."""
SICKNESS_ASKED = Pattern(
    r"= *(?:which|what) (?:condition|deformity|disease|problem|disorder|complaint|foot problem)\b|\b(?:medical"
    r"|proper|doctor's|latin|correct|fancy|official) (?:name|word|term)\b"
    r"|^what (?:do|does) (?:you|we|they|people|doctors|one|anyone) call (?:it when|that when|a|an|the|my|having)"
    r"|(?<!which )(?<!what )\b(?:called|name|term|word|diagnosis|condition|deformity)\W*$|\bwhat(?:'s| is) (?:it"
    r"|that|this) called\b"
    r"|^(?:the |give the |what is the )?(?:name|term) (?:of|for) (?:the |a |an )?(?:deformity|condition|foot|toe|position)\b"
    r"|^(?:the )?(?:which |what )?(?:deformity|condition|position) (?:in which|where|with|has|of)\b"
    r"|^what(?:'s| is) (?:it|that) called when|\bwhat(?:'s| is) (?:it|that|this)\W*$"
    r"|\b(?:name|term) (?:for|of) (?:that|this|the|such a) (?:\w+ )?(?:position|deformity|condition|posture|foot|toe)\W*$"
)
OTHER_ASKED = Pattern(
    r"\b(?:which|what|whose) (?:\w+ )?(?:muscle|nerve|tendon|ligament|bone|joint|artery|vein|root|movement|test"
    r"|exercise)s?\b|\b(?:MTP|PIP|DIP|test|sign|exercise|treatment|nerve root|operation|x-ray|tear|torn)\b"
    r"|\b(?:nerve|muscle|bone|tendon|ligament|movement)\W*$"
    r"|\?\W*(?:nerve|muscle|tendon)",
)


def sickness_named(text: str) -> str:
    """Return a condition told in lay words, and asked for by its name, as the question what it is; any other text as it is.

    >>> sickness_named("what do you call it when the arch is too high?")
    'what is pes cavus'
    """
    if not SICKNESS_ASKED.search(text) or OTHER_ASKED.search(text):
        return text
    told = [name for name, words in SICKNESSES if words.search(text)]
    return f"what is {told[0]}" if len(told) == 1 else text


IS_KIND = Pattern(
    r"^(?P<x>[^=?]*?\b(?P<kind>tendon|muscle|bone|ligament|artery|nerve|vein|joint"
    r"|malleolus)s?(?: of (?:the )?[\w ]{3,12})?)"
    r"(?: \([^)]*\))?\s*=\s*(?:which|what) (?P=kind)s?\W*$"
    r"|^(?P<y>[^=?]+?)\s*=\s*(?:(?:called )?what|\?)\W*$"
)
IS_SICKNESS = Pattern(r"^(?P<x>[^=?]+?)\s*=\s*(?:which|what) (?P<kind>condition|deformity|disease|injury|problem)\W*$")


GAIT = Pattern(r"\bgait\b")
MOST_WORDS = 7
"""How long a thing described without an article may be."""


def named_last(text: str) -> str:
    """Return a thing described, and asked at the end what it is called, as that question; any other text as it is.

    >>> named_last("the tough band under the sole, what's it called?")
    'what is the tough band under the sole called'
    """
    found = CALL_IT.search(text)
    if not found or len(found[0].strip(" .,:;?!-–")) < 4:
        return text
    told = text[: found.start()].strip()
    if GAIT.search(found[0]):
        return f"which gait: {told}"
    if IS_CASE.search(told) and not IS_MOVED.search(told) and not NOT_A_CASE.search(told):
        return f"which condition: {told}"
    if (
        "," in told
        or FINITE.search(told)
        or IS_MOVED.search(told)
        or IS_CASE.search(told)
        or not (OPENS_NOUN.search(told) or len(told.split()) <= MOST_WORDS)
    ):
        return text
    return f"what is {told} called"


MOVEMENT_ASKED = Pattern(
    r"\b(?:(?:which|what|name|name of|call|called|term|term for)\b.{0,30}\b(?:movement|motion|action)\b(?: (?:of"
    r"|at|in) (?:the |my )?(?:foot|ankle)(?: joint)?)?"
    r"|(?:movement|motion)\b.{0,20}\b(?:called|name|term|is (?:it|that|this))\b"
    r"|what (?:is|'s) (?:it|that|this) called|what do (?:you|we|they|dancers|physios|doctors) call (?:it|that"
    r"|this)|\b(?:called|name|term)\W*$|[.,:;–-] ?(?:the )?(?:movement|motion)(?: (?:of|at|in) (?:the "
    r"|my )?(?:foot|ankle|toes?))?\W*$)"
)
NO_MOVEMENT_ASKED = Pattern(
    r"\b(?:muscles?|nerves?|ligaments?|tendons?|arter\w+|bones?|restrict\w*|limit\w*|tear\w*|torn|injur\w*"
    r"|oppos\w*|phase|gait|sprain\w*|syndrome|"
    r"planes?|ax[ie]s|which joint|what joint|MTP\w*|PIP\w*|DIP\w*|deformity|test|sign|exercise|stuck|held|fixed|nails?|skin"
    r"|pain\w*|numb\w*|sore|deform\w*|and (?:eversion|inversion|plantarflexion|dorsiflexion)"
    r"|too (?:much|far)|excessive\w*|overly"
    r"|besides|other than|apart from|except|beyond|in addition|shar\w+|common|both|(?:fibula|perone|tibi)\w*|soleus"
    r"|gastroc\w*|plantaris|popliteus|hallucis|digitorum|digiti|plantae|lumbrical\w*|interosse\w*|[EF][DH][LB]|T[AP])\b",
)
"""Words beside which a movement that is told is not the one whose name is asked for: of a muscle it is one of several."""
OF_FOOT = {
    "ankle dorsiflexion": r"\bdorsi ?-?flex(?!or)\w*\b(?! the (?:big )?toe)",
    "ankle plantarflexion": r"\bplantar ?-?flex(?!or)\w*\b",
    "foot inversion": r"\b(?:invert(?!or)\w*|inversion)\b",
    "foot eversion": r"\b(?:evert(?!or)\w*|eversion)\b",
}
OF_TOES = {
    "flexion": r"\b(?:flex(?:es|ing|ion)?|curl\w*|bend\w*|scrunch\w*)\b",
    "extension": r"\bexten[ds](?!or)\w*\b",
    "abduction": r"\babduct(?!or)\w*\b|\bspread\w*|\bfan(?:s|ning)?\b|\bsplay\w*",
    "adduction": r"\badduct(?!or)\w*\b",
}
TOE_NAMED = Pattern(r"\b(?P<which>big|great|little|fifth|pinky|lesser|small)? ?(?P<toe>toes?|hallux)\b")
TOE_NAMES = {"big": "big toe", "great": "big toe", "little": "little toe", "fifth": "little toe", "pinky": "little toe"}


def movement_named(text: str) -> str:
    """Return a movement that is told, and asked for by its name, as the question what it is; any other text as it is.

    >>> movement_named("inverts the foot, name of that movement")
    'what is foot inversion'
    """
    if not MOVEMENT_ASKED.search(text) or NO_MOVEMENT_ASKED.search(text):
        return text
    told = [name for name, words in OF_FOOT.items() if re.search(words, text, re.I)]
    if not told and (toe := TOE_NAMED.search(text)):
        which = "big toe" if toe["toe"].lower() == "hallux" else TOE_NAMES.get((toe["which"] or "").lower(), "")
        of = which or ("lesser toes" if toe["which"] else "toes")
        told = [f"{name} of {of}" for name, words in OF_TOES.items() if re.search(words, text, re.I)]
    return f"what is {told[0]}" if len(told) == 1 else text


IN_FRONT = Pattern(
    r"\b(?:in|at|on|down|along) the front of (?:the |my |your )?(?:lower )?(?:leg|shin)s?\b(?! (?:bone|muscle"
    r"|compartment))"
)
"""'In the front of the leg' is not 'in front of the leg'."""
OF_COMPARTMENT = Pattern(r"\b(?:muscles?|nerve|artery)\b")
WHICH_KIND = Pattern(r"^(?:which|what) (?:\w+ ){0,2}?(?:muscle|tendon|bone|ligament|nerve|vein|artery|joint)s?\b")
NICKNAMED = Pattern(
    r"^(?!.*\b(?:nerve supply|suppl\w+|innervat\w+|where|origin|insert\w*|action)\b).*?\b(?:nick-?named|dubbed"
    r"|jokingly called|"
    r"(?:that|which|,) (?:people|students|doctors|surgeons|runners|anatomists|some|they) (?:also |jokingly "
    r"|often |sometimes |like to )?call|goes by the nickname(?: of)?|with the nickname)"
    r" (?:as )?(?:the |a )?(?P<name>[\"'\w’ -]{4,40}?)(?:[,:;?]? ?(?:which |what )?(?:muscle|tendon|bone"
    r"|ligament|nerve|vein|artery|joint)(?: is (?:it|that|this))?)?\W*$"
)
"""A structure known by a nickname, whatever else is told of it."""


def in_lay_terms(text: str) -> str:
    """Return a text with what people call parts of the foot, and say of their feet, in the terms of the field.

    >>> in_lay_terms("the bony bit on the inside of the ankle, what's it called?")
    'what is the medial malleolus called'
    >>> in_lay_terms("the muscle down the front of my shin that burns on hills?")
    'what is the tibialis anterior'
    >>> in_lay_terms("which muscles push me off the ground when I sprint?")
    'which muscles are the main plantarflexors of the ankle'
    """
    text = sickness_named(in_deeds(in_names(text)))
    text = IS_SICKNESS.sub(r"which \g<kind>: \g<x>", text)
    text = IS_KIND.sub(lambda found: f"what is the {found['x'] or found['y']}", text)
    text = called_when(text)
    nick = None if CALL_IT.search(text) else NICKNAMED.match(text)
    if nick and ("nerve" in nick["name"] or not WHICH_KIND.match(text)):
        return f"what is the {nick['name'].strip(chr(34) + chr(39))}"
    if what := lone_named(text, CALL_IT.sub("", text)):
        return what
    text = IN_FRONT.sub("in the anterior compartment of the leg", text) if OF_COMPARTMENT.search(text) else text
    return named_last(KIND_CALLED.sub(r". Which \g<kind>?", MUSCLE_OF_SHIN.sub("tibialis anterior", text)))
