"""What examiners, teachers and books wrap a question in: left out, or put as it would be asked without them."""

from __future__ import annotations

import re

from footgraph.patterns import Pattern, Wordings, replaced, unless

EXAM = (
    r"(?:exam(?:ination)?s?|finals?|boards?|usmle|plab|mrcs|frcs|vivas?|osces?|spotters?|practicals?|papers?|quiz(?:zes)?|mcqs?"
    r"|saqs?|spot tests?|steeplechases?|flash ?cards?|tests?)"
)
OF_EXAM = (
    r"(?:u\.?k\.?|u\.?s\.?a?\.?|american|british|english|german|anatomy|medical|student|school|physio(?:therapy)?|podiatry"
    r"|bedside"
    r"|oral|written|past|mock|old|quick|final|style|type|level|stations?|questions?|stems?|cards?|rounds?|pins?|format|step|year"
    r"|labels?|for|the|an?|from|in|on|\d+)"
)
WORDS = r"(?:(?:an? )?(?:one|two|single|three|few|very)[- ]words?|short|brief|quick|one[- ]line)[- ](?:answers?|questions?|ones?)"
MARKS = r"(?:for )?(?:an? |one|two|three|four|five|easy|\d{1,2})(?: easy)? ?(?:marks?|points?)"
ROOM = (
    r"(?:clinics?|wards?(?: rounds?)?|casualty|emergency (?:department|room)|a ?(?:&|and) ?e|theatre|operating room"
    r"|out-?patients?"
    r"|dissect(?:ion|ing) room|labs?|tutorials?|seminars?|revision|gym|dance studio|track ?side|pitch ?side)"
)
PLAYS = Pattern(
    rf"^\W*(?:(?:{OF_EXAM}[ -])*{EXAM}(?:[ -]{OF_EXAM})*\s*(?:[:–]+|\s-+)\s*|{WORDS}(?: (?:{OF_EXAM}|{EXAM}))*\s*[:,–-]+\s*"
    rf"|[(\[]?{MARKS}[)\]]?\s*[:,–-]+\s*|(?:(?:in|at|from) (?:the |an? )?)?(?:[\w&-]+ ){{0,3}}{ROOM}\s*(?:[:–]+|\s-+)\s*)"
    r"(?=\w+\W+\w)"
)
"""What a question is a play of, and where: 'US boards style: ...', 'for two marks, ...', 'physiotherapy clinic: ...'."""
SORT = (
    r"(?:(?:the|an?|most|your|any|all|usual|usually|standard|normal|conventional|classic(?:al)?|traditional|common|ordinary"
    r"|typical"
    r"|general|uk|us|british|american|english|anatomy|anatomical|basic|medical|undergraduate|students?['’]?|muscle|nerve|textbook"
    r"|school|exam|examination|current|modern) )*"
)
BOOKS = r"(?:accounts?|text ?books?|books?|texts|atlas(?:es)?|tables?|lists?|teaching|scheme|convention|descriptions?|tradition)"
TOLD = (
    r"(?:listed|taught|described|given|told|counted|reckoned|named|defined|quoted|stated|tabulated|drawn|presented|understood"
    r"|accepted|recited|learnt|learned|numbered|enumerated|classified|printed)"
)
AS_USUAL = (
    r"(?:usually|conventionally|commonly|normally|generally|classically|traditionally|typically|ordinarily|customarily|often)"
)
BY_BOOKS = Pattern(
    rf"\s*[,(–-]?\s*\bas (?:(?:it is|they are|is|are) )?(?:{AS_USUAL} {TOLD}|{TOLD} (?:in|by) {SORT}{BOOKS})"
    rf"(?: (?:in|by) {SORT}{BOOKS})?\)?(?:\s*[,:](?!\s*(?:and|or)\b))?(?=\W|$)"
    rf"|(?:(?<=^)|(?<=[\s(]))(?:as )?(?:in|by|according to|following|per) (?!which|what){SORT}(?:muscle |nerve )?{BOOKS}\)?"
    rf"(?:\s*[,:])?(?=\s|$|[?.!])"
    rf"|\s*,\s*as {TOLD}(?:,|(?=\W*$))"
    r"|(?:(?<=^)|(?<=\s))(?:by|per) convention\b\s*,?"
)
"""By whom something is told so: 'as usually listed', 'in the usual textbook account'."""
BESIDE = Pattern(
    r"\s*,\s*(?:please|kindly|if you (?:would|will|can|could|please|like|don['’]t mind)|would you|pray|would you say|do you think"
    r"|for a mark|just)\s*,\s*"
)
"""What is put between commas and asks nothing: 'name, if you would, the bone ...'."""
WHO = (
    r"(?:you|we|one|i|(?:an?|the|any|your|every) (?:[\w-]+ )?(?:dissector|surgeon|anatomist|student|radiologist|examiner"
    r"|radiographer|physio(?:therapist)?|podiatrist|clinician|reader|prosector|demonstrator|trainee|novice|orthopod))"
)
FIND = (
    r"(?:find|see|count|meet|encounter|uncover|identify|reveal|come across|list|recogni[sz]e|come upon|discover|be shown"
    r"|enumerate)"
)
FOUND_BY = Pattern(
    rf"(?<=[\w,] )(?:would|should|will|might|may|must|can|could|do|does) {WHO} (?:(?:usually|normally|generally|then) )?"
    rf"(?:(?:expect|hope|be able|have|want|need) to )?{FIND}\b(?! (?:what|which|who|where|why|how|that|as|in which)\b)"
)
"""'Would you expect to find', 'would a dissector count': they are there. First in a question it bids to list them."""
FOUND_THERE = Pattern(
    rf"(?<=[a-z])(?P<of> that| which)? {WHO} (?:would|should|will|might|may|must|can|could) "
    rf"(?:(?:usually|normally|generally|typically|then) )?(?:(?:expect|hope|be able|have|want|need) to )?"
    rf"{FIND}(?= (?:in|on|at)\b|\W*$)"
)
"""'The number of lumbricals a student should find in the sole'."""
BY_HAND = Pattern(
    r"(?<=do you find )(?P<what>.{0,40}?)\b(?:when|on|in|by|while) (?:dissecting|opening|exposing|examining|looking at|studying"
    r"|uncovering|cutting up) (?=(?:the|an?|one|each|either|any) )"
)
REPORTED = Pattern(
    r"^(?:(?:if|when|suppose|imagine|say)(?: that)? )?(?:(?:an?|the|your|my|our) (?:[\w-]+ )?\w+|you|someone|somebody|they|we) "
    r"(?:asks?|asked|wants? to know|(?:is|are|was|were|gets?) asked)(?: (?:you|me|us|them|her|him))?"
    r"(?: to (?:say|state|name|tell|give))?\s*[:,]?\s*(?P<asked>(?:which|what|where|how|who)\b[^.?]+?)\s*[.,?;:–-]+\s*"
    r"(?:and |so )?(?:what|how) (?:do|does|should|would|will|must|is|are|can|could) (?:[\w']+ ){1,3}?(?:answer|say|reply|respond"
    r"|tell (?:him|her|them))\W*$"
)
"""'If the examiner asks ..., what do you answer?' asks what the examiner asks."""
ELSEWHERE = r"(?:(?:in|over in|across) (?:the )?(?:states|usa?|u\.s\.|america|uk|u\.k\.|britain|england|germany|older books))"
CALL = r"(?:call (?:it|this|that|him)|know (?:it|this) as|say|name it|write|speak of|label it|refer to it as|term it)"
THEY = (
    r"(?:(?:the )?(?:they|people|americans|the british|older books|old(?:er)? texts|surgeons|anatomists|clinicians|we|you|some))"
)
CALLED_SO = Pattern(
    rf"^(?:{ELSEWHERE},? )?(?:over there,? )?{THEY} (?:\w+ly )?{CALL} (?:an? |the )?['\"‘’“”]?(?P<name>[\w -]{{4,40}}?)"
    rf"['\"‘’“”]?\s*(?:{ELSEWHERE})?[;:.,–-]+\s*(?:and |so |but )?"
    r"(?P<before>(?:which|what|where|how|name|give|who|does|is|are)\b[^?]*?)\b"
    r"(?P<it>it|its)\b(?P<after>.*)$"
)
"""'In the States they call it peroneus tertius; where does it insert?'"""
NAMED_LAST = Pattern(
    r"(?<=\w)\s*[;:.,–-]+\s*(?:please )?(?:name|identify|list|give|state|what are|which are) "
    r"(?:the (?:pair|couple)|them both|both (?:of them|bones|muscles|nerves))(?: of (?:them|these))?(?:,? please)?\W*$"
)
"""'...; name the pair' asks to name both."""
FOR_BYPASS = Pattern(
    r"(?<=vein) (?:from (?:my|his|her|the|your) (?:leg|calf|ankle) )?(?:for|in|during) (?:(?:my|his|her|the|a|your) )?"
    r"(?:heart|coronary(?: artery)?|cardiac)(?: bypass)?(?: (?:surgery|graft(?:ing)?|operation))?(?=\s*[.,;:?])"
)
"""What a vein was taken for, which changes nothing in the leg: 'they took a vein for my heart bypass'."""
CALLED_PROPERLY = Pattern(
    r"^(?P<ask>what(?: is|'s) (?:the|your|my) [^?,:]{3,40}?)(?: (?:proper|properly|actually|really|itself))?"
    r" (?P<called>called|named|known as), (?:the|that|I mean(?: the)?) (?:one|thing|bit|bone|muscle|band|cord)\b[^?:;]*\W*$"
)
"""'What is the ankle bone proper called, the one the shin sits on?'"""
OF_BODY = Pattern(
    r"\b(?:right|left) (?=(?:lower )?(?:leg|foot|ankle|calf|knee|heel|sole|shin|lower limb|hallux|(?:big|great|little) toe)\b)"
)
"""The side of the body on which somebody is hurt, which changes no answer."""
BOTH_SIDES = Pattern(r"\bright\b.*\bleft\b|\bleft\b.*\bright\b")
VARYING = (
    r"(?:var(?:y|ies)|varied|variable|variations?|differs?|disagrees?|argue[sd]?|dispute[sd]?|disputes|debate[sd]?|divided"
    r"|uncertain|says?|thinks?|tells?|inconsisten\w+)"
)
HOWEVER_IT_VARIES = Pattern(
    r"(?<=\w\w)\s*[,(–:;-]+\s*(?:bearing in mind|keeping in mind|allowing|granted|granting|accepting|knowing|remembering|given"
    rf"|seeing|although|though|even (?:if|though)|whatever|however|since|while)\b(?!.*\b(?:which|what|how many)\b)[^.?!:;]*?"
    rf"\b{VARYING}\b[^.?!:;]*$|(?<=\w\w)\s*[,(–:;-]+\s*whatever (?:the|your|a) (?:text)?books? says?\)?\W*$"
)
"""That works differ, said at the end: '..., bearing in mind that anatomists vary'. Whether they do is told anyway."""
NOWADAYS = Pattern(
    r"(?:(?<=called)|(?<=named)|(?<=known)|(?<=known as)|(?<=termed)|(?<=goes)|(?<=goes by)),? (?:today|nowadays|these days"
    r"|currently|at present|now|in (?:current|modern|today['’]s) (?:usage|terminology|terms|books|nomenclature))\b"
    r"|\b(?:today|nowadays|these days|currently|at present|now) (?=(?:called|named|known|termed)\b)"
)
"""'What is it called today?'"""
POINTER = r"(?:pin|flag|label|arrow|marker|pointer|probe|needle|sticker|tag)"
SHOWN_IN = r"in (?:the|this|your|a) (?:spotter|station|specimen|prosection|photograph|picture|slide|image|model)"
POINTED_AT = Pattern(
    rf"^(?:{SHOWN_IN},? )?(?:the|an?) (?:[a-z]+ )?{POINTER} (?:is|lies|sits|points|has been|was|marks|touches|rests)?"
    r"(?: (?:stuck|placed|put|pushed))? ?(?P<at>in|on|to|at|into|through)? ?(?P<what>the [^.?;,:]+?)\s*[.,;:–-]\s+"
    r"(?P<asked>[^.?;]*?\b(?:which|what|whose|where|how)\b[^.?;]*?)\W*$"
)
"""'The pin is in the groove of the cuboid. Whose tendon lies there?'"""
TAKEN = Pattern(
    r"^(?:take|consider|think of|look at|picture|imagine) (?P<what>the [^:;.?]+?)\s*[:;.–-]\s+"
    r"(?P<asked>[^.?;]*\b(?:which|what|where|how|name)\b[^.?;]*?)\W*$"
)
"""'Take the bone in front of the talus: which muscle inserts on it?'"""
IT = Pattern(r"\b(?P<it>it)(?P<s>s)?\b| (?P<there>there|here)$")
TEACHER = r"(?:examiner|demonstrator|tutor|teacher|lecturer|professor)"
NAMED_THERE = Pattern(
    rf"^(?:the|your|an?|my) {TEACHER} (?:points|pointed|is pointing) (?:to|at) (?P<what>.+?)(?:,| and|;) (?P<kind>(?:which|what) "
    r"(?:muscles|bones|nerves|tendons|structures|ligaments)) (?:should|must|ought|would|can|could) (?:you|one|a student|they) "
    r"(?:to )?"
    r"(?:be able to )?(?:name|list|identify|recogni[sz]e|find|see)(?: (?:there|in it|in there))?\W*$"
)
"""'An examiner points to the anterior compartment; which muscles should you be able to name?'"""
WANTED_OF = Pattern(
    rf"^(?:(?:the|your|an?|my) )?{TEACHER} (?:points|pointed|is pointing) (?:to|at) (?P<what>.+?)(?:,| and|;) "
    r"(?:(?:he|she|they) )?(?:wants?|demands?|expects?|asks? (?:you )?for) (?:its|their) (?P<asked>[^.?;:]+?)\W*$"
)
"""'The examiner points to the deltoid ligament and wants its four parts.'"""
SAID_TO = Pattern(
    r"\b(?P<is>is|are) (?P<what>(?:the |an? )?[\w -]{2,40}? )?(?:\w+ly )?(?:said|held|thought|reckoned|considered|believed"
    r"|supposed|taken) to (?P<verb>be|have)\b"
)
"""'How many arches is the foot said to have', 'which muscle is thought to be the strongest'."""
SOME = Pattern(
    r"\b(?P<number>pair|couple|duo|trio|triad|threesome|quartet) of (?=(?:[\w-]+ )?(?:muscles|bones|nerves|arteries|veins"
    r"|ligaments|tendons|joints)\b)"
)
"""'What trio of muscles'."""
OF_SOME = {"trio": "three", "triad": "three", "threesome": "three", "quartet": "four"}
TERM_FOR = Pattern(
    r"^(?:what is )?(?:the |an? )?(?:doctors?['’]?s?|surgeons?['’]?s?|anatomists?['’]?s?|physicians?['’]?s?|medics?['’]?s?) "
    r"(?:word|term|name|word or name) for (?P<what>[^?.;:]+?)\W*$"
)
"""'Doctor's word for the big toe'."""


def of_what_is_shown(found: re.Match[str]) -> str:
    """Return what is asked of what was pointed at or named first, with its name where it is spoken of; else all as it was."""
    of = IT.search(found["asked"])
    if not of:
        return found[0]
    what = found["what"]
    put = f" in {what}" if of["there"] else f"{what}’s" if of["s"] else what
    return f"{found['asked'][: of.start()]}{put}{found['asked'][of.end() :]}"


def said_to(found: re.Match[str]) -> str:
    """Return what is said to be so as if it were asked itself: 'does the foot have', 'is the strongest'."""
    what = (found["what"] or "").strip()
    if found["verb"].lower() == "be":
        return f"{found['is']} {what}".strip()
    if not what:
        return "has" if found["is"].lower() == "is" else "have"
    return f"{'does' if found['is'].lower() == 'is' else 'do'} {what} have"


WITHOUT: Wordings = (
    (OF_BODY, unless(BOTH_SIDES, "")),
    (HOWEVER_IT_VARIES, ""),
    (NOWADAYS, ""),
    (POINTED_AT, of_what_is_shown),
    (TAKEN, of_what_is_shown),
    (NAMED_THERE, "{kind} are in {what}"),
    (WANTED_OF, "what are the {asked} of {what}"),
    (SAID_TO, said_to),
    (SOME, lambda found: f"{OF_SOME.get(found['number'].lower(), 'two')} "),
    (TERM_FOR, "what is the medical term for {what}"),
    (BY_BOOKS, " "),
    (BESIDE, " "),
    (FOUND_BY, "do you find"),
    (FOUND_THERE, ""),
    (BY_HAND, r"\g<what>in "),
    (REPORTED, r"\g<asked>"),
    (NAMED_LAST, "; name both."),
    (FOR_BYPASS, ""),
    (CALLED_PROPERLY, "{ask} {called}"),
    (
        CALLED_SO,
        lambda found: f"{found['before']}{found['name']}{'’s' if found['it'].lower() == 'its' else ''}{found['after']}",
    ),
)
"""What is left out of a question or put otherwise in it, whoever asks."""


def as_asked(text: str) -> str:
    """Return a question without what examiners, teachers and books wrap it in.

    >>> as_asked("US boards style: which nerve supplies soleus, as usually taught?")
    'which nerve supplies soleus?'
    >>> as_asked("How many lumbricals would a dissector expect to find in one foot?")
    'How many lumbricals do you find in one foot?'
    """
    while (rest := PLAYS.sub("", text)) != text and len(rest) > SHORTEST:
        text = rest
    plain = replaced(text, WITHOUT)
    return text if plain == text else SPACED.sub("", plain).strip(" ,")


SHORTEST = 8
"""Of how many letters what is asked must be at least."""
SPACED = Pattern(r"\s+(?=[?.!,;:])|(?<=\s)\s+")
