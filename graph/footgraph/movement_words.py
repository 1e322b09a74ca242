"""Movements told by a noun, put by the verb by which is read who makes them: 'which nerve controls flexion of the toes'."""

from __future__ import annotations

import re

from footgraph.patterns import Pattern, Sentences, Wordings, put_otherwise, replaced, told, wording

VERBS = {
    "dorsi": "dorsiflex",
    "plantar": "plantarflex",
    "inver": "invert",
    "ever": "evert",
    "prona": "evert",
    "supina": "invert",
    "flex": "flex",
    "exten": "extend",
    "abduc": "abduct",
    "adduc": "adduct",
}
"""The verb of each motion, by how its noun begins."""
OF_FOOT = ("dorsiflex", "plantarflex", "invert", "evert")
"""What the foot does as a whole, where nothing else is named."""
OPPOSITE = {"flex": "extend", "extend": "flex", "abduct": "adduct", "adduct": "abduct"}
TOES = r"(?:(?:big|great|little|small|first|second|third|fourth|fifth|lesser|lateral|other) toes?|toes?|hallux)"
ONE_TOE = Pattern(r"\b(?:big|great|little|small|first|fifth) toe\b|\bhallux\b")
SITE = rf"(?:{TOES}|foot|feet|ankle|ankle joint|subtalar joint|talocrural joint)"
MOTION = (
    r"(?:dorsi[- ]?flexion|plantar[- ]?flexion|inversion|eversion|pronation|supination|flexion|extension|abduction|adduction)"
)
MOVE = rf"(?:active |full |normal |normal |the )*(?:{SITE} )?{MOTION}(?: (?:of|at|in) (?:the |your |both )?{SITE})?"
KIND = (
    r"(?:(?:motor |main |peripheral |single )?nerves?|tendons?|(?:leg |muscle |fascial )?compartments?|groups? of muscles"
    r"|muscle groups?"
    r"|(?:leg|foot|calf|extrinsic|intrinsic) muscles)"
)
MAKES = (
    r"(?:controls?|mediates?|carr(?:y|ies)|drives?|powers?|governs?|produces?|performs?|causes?|allows?|enables?|permits?|does|do"
    r"|brings? about|suppl(?:y|ies)|innervates?|serves?|creates?|generates?|executes?|initiates?|runs?"
    r"|(?:is|are) (?:mainly |mostly |chiefly |primarily )?(?:responsible for|needed for|required for|necessary for|involved in"
    r"|used (?:for|in)|behind|essential for|important for|in charge of|concerned (?:with|in)|active in|at work in|for)"
    r"|(?:do|does|would) (?:you|one|we) (?:use|need) for|(?:suppl(?:y|ies)|innervates?|serves?) the (?:muscles|group)"
    r" (?:of|for|in|behind))"
)
MADE_BY = (
    r"(?:is|are) (?:mainly |mostly |chiefly |primarily )?(?:controlled|mediated|driven|powered|governed|produced|performed|caused"
    r"|supplied|innervated|served|carried out|brought about|carried|done|made|enabled|executed) by"
)
ACTS = rf"(?:dorsi[- ]?flex|plantar[- ]?flex|invert|evert|flex|extend|abduct|adduct)(?: (?:the |your |his |her |their )?{SITE})?"
MOVES = Pattern(rf"{MOTION}|{ACTS}|(?:push|toe)[- ]?off")
NOT_SO = Pattern(r"\b(?:not|no|never|except|without|besides|both|and|or|but)\b")
HURT = r"(?:injur\w+|damag\w+|lesions?|pals(?:y|ies)|cut\w*|hurt|paralys\w+|affected|involved|compress\w+|division|transection)"
LOST = (
    r"(?:(?:a |the )?(?:total |complete |partial )?(?:loss|lack|absence|weakness|paralysis|impairment|failure|reduction)"
    r" (?:of|in)"
    r"|(?:the )?inability to perform|(?:the )?inability of|weak(?:ened)?|absent|lost|impaired|reduced|no)"
)


def verb_for(move: str, *, bare: bool = False) -> str:
    """Return a movement by its verb: what it does to what; an empty text where it is not told of what.

    >>> verb_for("flexion of the big toe"), verb_for("ankle dorsiflexion", bare=True), verb_for("flexion")
    ('flexes the big toe', 'dorsiflex the foot', '')
    """
    motion = re.search(rf"{MOTION}|{ACTS}", move, re.I)
    verb = next((verb for begin, verb in VERBS.items() if motion and motion[0].lower().startswith(begin)), "")
    site = re.search(TOES, move, re.I)
    if not verb or not (site or verb in OF_FOOT):
        return ""
    ending = "" if bare else "es" if verb.endswith("x") else "s"
    where = f"the {site[0].lower()}" if site else "the foot"
    return f"{verb}{ending} {'the toes' if where == 'the toe' else where}"


def who(found: re.Match[str]) -> str:
    """Return the question which of a kind makes a movement, of its muscles where a tendon or a group of them is asked for."""
    kind = (told(found, "kind") or "muscles").lower()
    verb = verb_for(move := told(found, "move"))
    if not verb or NOT_SO.search(found.string):
        return ""
    kind = re.sub(r"^(?:tendons?|groups? of muscles|muscle groups?)$", "muscles", kind)
    kind = re.sub(r"^(?:main|peripheral|single|motor) ", "", kind)
    return f"which {kind} {verb_for(move, bare=True) if kind.endswith('muscles') else verb}"


def lost(found: re.Match[str]) -> str:
    """Return the question which nerve is hurt where a movement of the toes is lost, or which muscle mainly makes one that is."""
    verb = verb_for(move := told(found, "move"), bare=True)
    if not verb or NOT_SO.search(re.sub(r"^(?:if )?\w+ (?:can ?not|no) |^no ", "", found.string)):
        return ""
    if told(found, "what").lower().startswith("muscle"):
        return f"which muscle mainly {verb_for(move)}"
    return "" if verb.endswith("the foot") else f"inability to {verb} suggests damage to which nerve"


def mainly(found: re.Match[str]) -> str:
    """Return the question of the main muscle of a movement of one toe; the prime movers of the foot are told as such."""
    move = told(found, "move")
    return f"which muscle mainly {verb_for(move)}" if ONE_TOE.search(move) else ""


def opposing(found: re.Match[str]) -> str:
    """Return the question who does the opposite of a movement of the toes; of the foot it is read so."""
    verb = verb_for(told(found, "move"), bare=True)
    does = verb.split()[0] if verb.endswith(("toe", "toes", "hallux")) else ""
    return f"which muscles {verb.replace(does, OPPOSITE[does], 1)}" if does in OPPOSITE else ""


WHOLE: Sentences = (
    # 'What powers plantarflexion', 'eversion is driven by': its muscles.
    wording(
        rf"^(?:what|who|which muscles?|the muscles? that) (?:(?:mainly|chiefly) )?(?:powers?|drives?|fuels?|(?:suppl(?:y|ies)"
        rf"|provides?|delivers?|gives?|furnish(?:es)?) (?:most of )?the (?:main |driving |muscle )?(?:power|force|strength|drive"
        rf"|thrust) (?:of|for|behind)|do(?:es)? the (?:work|job) (?:of|in)|lends? a hand in|ha(?:s|ve) a (?:share|part|hand) in"
        rf"|(?:is|are) (?:in charge of|the (?:engines?|motors?|powerhouses?|driving force) (?:of|for"
        rf"|behind))) (?P<move>{MOVE}|push[- ]?off|toe[- ]?off)(?: (?:in|during|of) (?:walking|running|gait|jumping|the gait "
        r"cycle))?\W*$"
        rf"|^(?P<move2>{MOVE}) (?:is|are) (?:mainly |chiefly |mostly )?(?:powered|driven|produced|performed|effected|carried out"
        rf"|brought about|done) by(?: what| the muscles?)?\W*$"
        rf"|^(?P<move3>{MOVE})\s*[:;,–—-]+ *who(?: (?:does|makes|performs) (?:it|this))?\W*$",
        lambda found: "which muscles produce " + re.sub(r" (?:at|in) ", " of ", told(found, "move")),
    ),
    wording(
        rf"^(?:(?:(?:which|what) muscle (?:is|acts as)|what is|which is|name) )?(?:the )?(?:prime mover|main mover|agonist)"
        rf" (?:of|for|in|during) (?P<move>{MOVE})(?: is(?: the)?)?\W*$"
        rf"|^(?P<move2>{MOVE})\s*[:;,–-]+ *(?:the )?(?:prime mover|main mover|agonist)\W*$",
        mainly,
    ),
    wording(
        rf"^(?:which|what) muscles? (?:that )?(?:resists?|opposes?|counteracts?|works? against|limits?|checks?)"
        rf" (?P<move>{MOVE})\W*$",
        opposing,
    ),
    wording(
        rf"^(?:(?:which|what) (?P<kind>{KIND})|who) (?:that )?{MAKES} (?P<move>{MOVE})\W*$"
        rf"|^(?P<move2>{MOVE}) {MADE_BY} (?:which|what|the) (?P<kind2>{KIND})\W*$"
        rf"|^(?P<move3>{MOVE})\s*[:;,–-]+ *(?:which |what |the |name the |its )?(?P<kind3>{KIND})\W*$"
        rf"|^(?:(?:what is|what are|which is|name|give|state) )?(?:the )?(?P<kind4>{KIND}) (?:for|of|in|behind|(?:that is )?"
        rf"responsible for|that {MAKES}|needed for|required for|producing|controlling|supplying) (?P<move4>{MOVE})(?:"
        rf" (?:is|are)(?: the)?)?\W*$",
        who,
    ),
    wording(
        rf"^(?:{HURT} (?:to|of) )?(?:which|what) (?:motor )?(?P<what>nerve|muscle)(?: {HURT})? (?:causes|leads to|results"
        rf" in|produces|would cause|will cause|gives"
        rf"|is {HURT} in|is (?:at fault|involved) in) {LOST} (?P<move>{MOVE})\W*$"
        rf"|^{LOST} (?P<move2>{MOVE}) (?:suggests|indicates|points to|means|implies|is due to|is caused by|results from|follows"
        rf"|is a sign of|comes from)(?: an?| the)?(?: (?:loss|weakness|{HURT})(?: to| of)?)? (?:which|what)"
        rf" (?P<what2>nerve|muscle)"
        rf"(?: (?:is )?(?:weak|{HURT}))?\W*$"
        rf"|^(?:if |when )?(?:you|one|somebody|someone|a patient|he|she|they)?,? ?(?:can ?not|can't|is unable to|are unable to)"
        rf" (?P<move3>{ACTS})[,.:;]? (?:which|what) (?P<what3>muscle) (?:is|has been|must be|would be|is likely to be)"
        rf" (?:weak|lost|{HURT})\W*$"
        rf"|^(?:the )?inability to (?P<move4>{ACTS}) (?:suggests|indicates|points to|means|implies|is due to|is caused by"
        rf"|results from)"
        rf"(?: an?| the)?(?: (?:loss|weakness|{HURT})(?: to| of)?)? (?:which|what) (?P<what4>muscle)\W*$",
        lost,
    ),
)
"""How what is asked of a movement told by a noun is put."""


IN_ANSWER = r"(?:response|reaction|movement|motion|action)"
SHOWN: Wordings = (
    # 'What toe response makes a Babinski sign positive?'
    wording(
        rf"\b(?P<which>which|what) (?P<site>(?:(?:big|great) )?toes?|hallux|foot|ankle) {IN_ANSWER}(?P<rest> .*\b(?:sign|reflex"
        r"|jerk|response|test)\b)",
        "{which} movement of the {site}{rest}",
    ),
    wording(
        rf"^(?P<test>[^:;,–?]{{4,50}}? (?:sign|reflex|jerk|response|test))\s*[:;,–-]+ *(?:the |which |what )*"
        rf"(?P<site>(?:(?:big|great) )?toes?|hallux|foot|ankle) (?:{IN_ANSWER}|direction)\W*$"
        rf"|^(?:in )?(?:which|what) (?:direction|way) (?:does|do|will|would) (?:the )?(?P<site2>(?:(?:big|great) )?toes?|hallux"
        rf"|foot|ankle) (?:move|go|turn|respond|react|point) (?:in|with|during|on|for) (?:an? |the )?(?:positive )?"
        rf"(?P<test2>[^:;,–?]{{4,50}}? (?:sign|reflex|jerk|response|test))\W*$",
        lambda found: f"which movement of the {told(found, 'site')} does {told(found, 'test')} show",
    ),
)
"""What a test makes a part do, told by its part: a movement is asked for."""


def in_verbs(text: str) -> str:
    """Return a question of who makes a movement with the movement told by its verb; any other text as it is.

    >>> in_verbs("Which nerve is responsible for flexion of the toes?")
    'which nerve flexes the toes'
    >>> in_verbs("Dorsiflexion: nerve?")
    'which nerve dorsiflexes the foot'
    >>> in_verbs("Loss of extension of the big toe suggests injury to which nerve?")
    'inability to extend the big toe suggests damage to which nerve'
    """
    text = replaced(text, SHOWN)
    return (MOVES.search(text) and put_otherwise(text, WHOLE)) or text
