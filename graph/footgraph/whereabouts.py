"""Everyday wordings of where things lie, in the order of words in which such questions are read."""

from __future__ import annotations

import re

from footgraph.patterns import Pattern, Sentences, Wordings, put_otherwise, replaced, told
from footgraph.synonyms import NUMBERS, SEVERAL

KIND = (
    r"(?:muscles?|nerves?|arter(?:y|ies)|veins?|vessels?|bones?|joints?|ligaments?|tendons?|retinacul(?:um|a)|structures?"
    r"|sheets?|bands?|septum|membranes?)"
)
NUMBER = r"(?:two|three|four|five|several|both|one|an?)"
LAID_BARE = Pattern(
    r"\b(?:peel|cut|strip|reflect|remov|dissect|lift|tak|turn|fold|rais)(?:p?e?s|ped|p?ing|e?d|e)? "
    r"(?:off |away |back |aside |up |through |down )?(?:the )?"
    r"(?P<cover>(?!(?:the )?(?:sole|foot|leg|calf|skin)\b)[\w -]{4,50}?)(?: (?:off|away|back|aside))?(?:[,.;:]| and| to| [-–])\s+"
    r"(?:(?:you|we|i|one|it|this|the \w+)\b|which|what|lay bare|expos\w+|reveal\w*|see)(?P<asked>.*)$",
    re.I | re.S,
)
"""'Peel off the plantar aponeurosis and you land on ...' asks what lies deep to it."""
TAKEN_OFF = Pattern(
    r"^(?:once|after|when|if|with) (?:the )?(?P<cover>[\w -]{4,50}?) (?:is |are |has been |have been |being )?"
    r"(?:peeled|cut|removed|stripped|reflected|lifted|taken|dissected|turned|folded|gone|out of the way)\b[^,?]*,\s*"
    r"(?P<asked>.+)$"
)
"""'Once flexor digitorum brevis is cut away, which muscle shows beneath it?'."""
SEEN = Pattern(
    r"\b(?:lands?|seen?|meet|find|found|reach|reached|hit|expos\w*|reveal\w*|lay bare|laid bare|comes? (?:up)?on|encounter"
    r"|appears?|lies?|shows?|visible)\b",
)
NEXT_LAYER = {"first": "second", "superficial": "second", "outermost": "second", "second": "third", "third": "fourth"}
LAYER = Pattern(rf"\b({'|'.join(NEXT_LAYER)})(?: \w+)? layer\b")
ASKED_LAST = Pattern(
    r"^(?P<told>[^?]{12,}?)\s*[.:;,?–-]+\s*(?:please )?"
    r"(?:(?:what(?:'s| is) (?:it|that) )?called"
    r"|which(?: ones?| two| three| (?:one )?(?:is it|are they))?|what (?:is it|are they)|both"
    r"|(?:name|list|identify|state|give)"
    r"(?: (?:it|them(?: all)?|both|each|all(?: of (?:them|these))?|every one|one|the lot|the (?:two|three|four|both)"
    r"|all (?:two|three|four)))?)\W*$"
)
"""A statement, and only then what is asked of it: 'Two leg tendons travel in the deepest layer. Which?'."""
JUST_ONE = Pattern(
    r"\b(?:just |only |but |all )?(?:one|a single|a common|the same) "
    r"((?:[a-z]+ )?(?:muscle|nerve|artery|vein|vessel|bone|joint|ligament|tendon|compartment|layer|root)\b"
    r"(?! (?:is|are|of|or)\b).*)$"
)
"""'... are all worked by one nerve: which?' asks which nerve that is."""
NOUN = (
    rf"(?:{KIND}|(?:tarsal|metatarsal|branch|toe|compartment|layer|root|condition|test|movement|arch|(?:dorsi|plantar)?flexor"
    r"|extensor|invertor|evertor|abductor|adductor|interosseous|interossei|lumbrical|phase|fascia|head|malleolus|bursa)(?:e?s)?)"
)
OF_SOME = Pattern(rf"^(?:only )?(?:one|two|three|four|five) of (?=(?:the|these|those)\b.{{0,40}}\b{NOUN}\b)")
TOLD_OF = Pattern(
    rf"\b(?P<one>an?|one|another|only one|{'|'.join(SEVERAL)}|both) (?!the )"
    r"(?=(?:(?!(?:of|in|on|at|the|and|or|with|from|to|by|that|which|is|are|has|have|one|an?)\b)[\w'’-]+ ){0,3}"
    rf"{NOUN}\b)"
)
"""A noun that is told of as one, or as some number: 'you palpate it between two tendons'."""
HAVE_IN_COMMON = Pattern(r"\b(?:have|has|got) (which .+?) in common\b")
ASKS = Pattern(r"\b(?:which|what|who|whose|where|how|why|is|are|does|do|can)\b.*\?|^\W*(?:which|what|who|name|list|how)\b")
OPENS_WITH_KIND = Pattern(
    rf"^(?:the |only |all |there are |we have )*({NUMBER} )?((?:(?!of |in |{NUMBER} )[\w-]+ ){{0,3}}?{KIND})\b(?! (?:is|has)\b)"
)
KIND_AFTER_VERB = Pattern(
    rf"^(?P<where>.+?),? (?P<verb>there (?:is|are)|lies?|runs?|pass(?:es)?|is|are found|is found|sits?)\s+"
    rf"(?P<what>(?:{NUMBER} )?(?:[\w-]+ ){{0,2}}?{KIND})\W*$",
)
BETWEEN_WHICH = Pattern(
    r"^(?:(?:at|in|on) [^,]{3,30}?,? (?=the ))?(?P<what>[^,:?]+?)[,:]?\s+"
    r"(?:(?:and|with) (?:its |the )?(?:vessels|artery|veins?) )?"
    r"(?:(?:is|are|usually|normally|lies?|runs?|pass(?:es)?|emerges?|appears?|felt|palpated|found|palpable|descends?|travels?"
    r"|located"
    r"|sandwiched|wedged|squeezed|situated|courses?|sits?|best|enters?|leaves?|can be|comes? (?:out|to the surface)"
    r"|crosses(?: the (?:sole|foot|leg|calf))?|goes|forwards?|obliquely)\s+)+"
    r"(?:in the (?:interval|gap|groove|cleft|space|furrow) )?"
    rf"between (?:the )?(?:which|what) (?P<number>two |pair of )?(?P<kind>(?:[\w-]+ )?{KIND})\W*$",
    re.I | re.S,
)
"""'... is felt between which two tendons' asks between which it lies."""
ENDS_AS = Pattern(
    rf"\b(?:ends?|terminates?|finish(?:es)?|splits?|divides?|bifurcates?|forks?) "
    rf"(?:as (?:which|what)(?: two)?|in (?:which|what) two)\b ?({KIND})?"
)
ENDS_AS_LAST = Pattern(
    rf"^(?:which|what) (?:two )?(?P<kind>{KIND}|branches) do(?:es)? (?P<what>.+?) "
    r"(?:end|finish|terminate|divide|split|fork) (?:as|in|into)\W*$"
    rf"|^(?:(?:name|give|list|state|identify) )?(?:(?:the|both|which|what|terminal|final|end|main) )*(?:two )?"
    rf"(?P<kind2>{KIND}|branches) (?:that |which )?(?P<what2>(?!that|which|of|does|do|the foot|the leg)[^?:,]{{4,50}}?) "
    r"(?:ends|finishes|terminates|divides|splits|forks|bifurcates) (?:up )?(?:as|in|into)\W*$"
)
ENDS_UNSAID = Pattern(
    r"^(?:the )?(?P<what>[\w ]+? (?:nerve|artery)) (?:ends?|terminates?|divides?|splits?|bifurcates?|forks?) (?:as|in|into)\W*$"
)
BECOMES = Pattern(
    r"^(?:(?:after|past|beyond|on|at|below|once|when) [^,]{3,40}?,? (?=the |\w+ \w+ (?:artery|vein|nerve)))?"
    r"(?:what does )?(?:the )?"
    r"(?P<what>(?!what|which)[\w ]+? (?:artery|vein|nerve))[:,]? (?:what )?(?:is it |is |does it )?"
    r"(?:becomes?|turns? into|changes? (?:its )?name to|(?:then )?called|known as|renamed|(?:continued|goes on|carries on) as)\b"
    r"(?:\W*$|\W+(?:what|which|\.|_|once|when|after|past|beyond|below|on|at|in|from).*$)",
    re.I | re.S,
)
"""'After crossing the ankle the anterior tibial artery becomes ...' asks by what it is continued."""
NUMBER_FIRST = Pattern(
    r"^(?:the |both |only |these )*(?P<number>two|three|four|five) "
    rf"(?P<rest>(?:[\w-]+ ){{0,3}}?{KIND}\b(?!.*\b(?:which|what|who|name|how)\b).*)$",
    re.I | re.S,
)
"""'The two muscles on the top of the foot'."""
CONTENTS_OF_A_KIND = Pattern(rf"^(?P<place>[^?:]+?)[\s:,–-]+contents?\W+(?:the )?(?P<kind>{KIND})(?: only| alone)?\W*$")
"""'Deep posterior compartment - contents, muscles only'."""
PULSES = Pattern(r"\bpulse (?P<where>(?:on (?:the )?(?:top|dorsum) of|behind|at the back of)\b)")
"""'The pulse on top of the foot' is that of the artery there, where something else is asked."""
LAYER_NUMBER = Pattern(r"\blayer (?:number |no\.? )?(one|two|three|four)\b")
PLEASE = Pattern(r",? please\W*$")
MAYBE_SEVERAL = Pattern(r"(?<=[a-z])\(e?s\)")
"""'Tendon(s)'."""
WHICH = Pattern(r"\b(?:which|what)\b")
VESSEL = Pattern(r"\b(?:artery|vessel|nerve)\b")
FELT = Pattern(
    r"\b(?P<what>artery|pulse|vein|(?:blood )?vessel|nerve|tendon) "
    r"(?:that |which )?(?:can be |is |(?:you|we|one|i|doctors?) (?:can )?)"
    r"(?:felt?|palpated?|feels?|taken?|see|seen) (?P<where>(?:on|behind|at|in|over|just(?! (?:lateral|medial)\b)|between)\b)"
)
"""'The artery you feel on top of the foot' is the one that lies there."""
LAYER_TWICE = Pattern(r"\b[\w ]{4,16}? \((?:the )?(first|second|third|fourth)\)(?= layer)")
"""'The deepest (fourth) layer'."""
SHORT_MUSCLES = Pattern(
    r"\b(?:short|intrinsic|small|own|native) (muscles?)\b"
    r"(?=.{0,60}\b(?:dorsum|back of the foot|top of the foot|upper side of the foot|instep)\b)"
)
"""The muscles that lie on the dorsum are short ones anyway."""
BY_DEPTH = Pattern(
    rf"\b(?P<which>deepest|most superficial|outermost|innermost|uppermost) (?P<what>(?:sole |plantar )?(?:{KIND}))"
    r"(?: (?:in|of|within) the (?:sole|foot))?"
)
SOLE = Pattern(r"\b(?:sole|plantar|foot)\b")
SIDE_BY_ANKLE = Pattern(
    r"\bretinaculum (?:on|at|of|in|along) the (?P<side>outer side|lateral side|inner side|medial side) of the ankle\b"
)
SIDES = {
    **dict.fromkeys(("outer side", "lateral side"), "superior fibular retinaculum"),
    **dict.fromkeys(("inner side", "medial side"), "flexor retinaculum"),
}
"""The retinacula of each side of the ankle."""
BESIDE = (
    r"(?:(?:deep|superficial|lateral|medial|next|close) to|between|in front of|behind|beside|under|beneath|below|above"
    r"|accompan\w+|(?:along|together|company) with)"
)
WITH = Pattern(r"\b(?:which|what)\b.*\bwith\b|\bwith (?:which|what)\b|\baccompan\w+|\bcompanion\b|\balong\b")
SETTING_LAST = Pattern(r"(?<=\w),? (?:below the knee|(?:in|down) the (?:leg|calf|lower leg)|on the shin|at the ankle)(?=\W*$)")
SETTING_FIRST = Pattern(
    r"^(?:in|at) the (?:sole|leg|foot|ankle|calf|lower leg|popliteal fossa),? "
    rf"(?=(?:is|are|does|do|can)\b|(?:which|what)\b.*\b{BESIDE}\b)"
)
"""'In the sole, does FDL cross ...': what only says where two lie beside each other."""
SIDE_FIRST = Pattern(
    r"^(?:just |immediately |directly )?(?P<how>(?:lateral|medial|anterior|posterior|proximal|distal) to) "
    r"(?P<what>(?!.*\b(?:which|what)\b.*\b(?:which|what)\b)[^?,:]{3,60}?) (?:is|lies|are|lie|runs?|you find|sits|comes) "
    r"(?P<which>(?:which|what)(?: [\w-]+){0,2})\W*$"
)
"""'Lateral to the medial cuneiform is which bone'."""
CROSSES_BETWEEN = Pattern(
    r"\bcross(?P<s>es)? (?:the )?(?:sole|foot|calf|leg)(?: (?:obliquely|diagonally|slantwise|from side to side))?,? "
    r"(?:(?:sandwiched|lying|running|wedged|squeezed|passing) )?(?=(?:in )?between\b)"
)
"""'Which nerve crosses the sole between FDB and quadratus plantae' runs between them."""
IN_IT = Pattern(
    rf"^(?P<place>[^:?]{{6,}}?)\s*[:,–-]\s+(?P<kind>{KIND})(?: (?:running|lying|found|passing|that (?:run|lie|pass)))? "
    r"(?P<how>in|under|through|behind|on|of|over) (?:it|there|them)\W*$"
)
"""'Groove behind the medial malleolus: tendons in it'."""
FROM_TO = Pattern(
    r"^(?P<what>[^:?]{6,}?)[:,]?\s+(?:(?:is |are )?(?:stretch(?:es|ed)?|runs?|extends?|goes|spans?|pass(?:es)?|attached)\s+)?"
    r"from (?:\.{2,}|…|_{2,}|which bone|what) to (?:\.{2,}|…|_{2,}|which bone|what)\W*$"
)
"""'Flexor retinaculum stretches from ... to ...'."""
PULSE_OF = Pattern(
    r"^(?:the )?pulse (?P<where>.+?) (?:belongs to|is (?:that )?of|comes from|is made by|is)"
    r" (?:which|what) (?:artery|vessel)\W*$"
)
"""'The pulse behind the medial malleolus is of which artery'."""


def in_place_words(text: str) -> str:
    """Return a question of where something lies in the order of words in which it is read.

    >>> in_place_words("Two leg tendons travel in the deepest plantar layer. Which?")
    'which two leg tendons travel in the deepest plantar layer'
    >>> in_place_words("Between tibia and fibula there is a sheet - name")
    'which sheet is Between tibia and fibula'
    >>> in_place_words("Peel off the plantar aponeurosis and which muscle do you see?")
    'which muscle is deep to plantar aponeurosis'
    """
    text = replaced(text, REPLACED)
    if SOLE.search(text):
        text = BY_DEPTH.sub(by_depth, text)
    return put_otherwise(text, WRITTEN) or text


def by_depth(found: re.Match[str]) -> str:
    """Return the deepest or most superficial of a kind as those in that layer."""
    depth = "deepest" if found["which"].lower() in ("deepest", "innermost", "uppermost") else "most superficial"
    return f"{found['what'].removeprefix('sole ').removeprefix('plantar ')} in the {depth} layer of the sole"


BETWEEN_TWO = Pattern(rf"\bbetween (?:two|a pair of) (?=(?:[\w'’-]+ ){{0,2}}?{NOUN}\b)")
"""What runs between two that a statement leaves unnamed."""


def laid_bare(found: re.Match[str]) -> str:
    """Return what is asked of something taken off: what lies deep to it; of a layer, what is in the next one."""
    if not SEEN.search(found["asked"]) and not SEEN.search(found[0]):
        return ""
    asked = re.search(KIND, found["asked"], re.I)
    kind = asked[0] if asked else "muscle"
    if layer := LAYER.search(found["cover"]):
        return f"which {kind} are in the {NEXT_LAYER[layer[1].lower()]} layer of the sole"
    return f"which {kind} is deep to {found['cover']}"


def between_which(found: re.Match[str]) -> str:
    """Return between which two something lies in few words."""
    return f"{found['what']} between which {found['number'] or ''}{found['kind']}"


def asked_last(found: re.Match[str]) -> str:
    """Return a statement with what is asked of it put first; an empty text where no kind of thing opens or ends it."""
    told = found["told"].strip()
    if ASKS.search(told) or "," in told:
        return ""
    if len(BETWEEN_TWO.findall(told)) == 1:
        which = BETWEEN_TWO.sub("between which two ", told)
        return put_otherwise(which, ((BETWEEN_WHICH, between_which),)) or which
    if one := JUST_ONE.search(told):
        which = f"{told[: one.start()]}which {one[1]}"
        return HAVE_IN_COMMON.sub(r"share \1", which)
    if opens := OPENS_WITH_KIND.match(told):
        return f"which {(opens[1] or '').lower()}{told[opens.start(2) :]}"
    if last := KIND_AFTER_VERB.match(told):
        what = re.sub(r"^(?:an?|one) ", "", last["what"])
        verb = "is" if last["verb"].lower().startswith("there") else last["verb"]
        return f"which {what} {verb} {last['where']}"
    return asked_of_one_told(told)


def asked_of_one_told(told: str) -> str:
    """Return a statement with 'which' before the only noun that is told of as one or as some number; else an empty text.

    >>> asked_of_one_told("You palpate the pulse between two tendons")
    'You palpate the pulse between which two tendons'
    >>> asked_of_one_told("One of the invertors is a dorsiflexor as well")
    'which of the invertors is a dorsiflexor as well'
    >>> asked_of_one_told("A tendon crosses a joint")
    ''
    """
    if of_some := OF_SOME.match(told):
        return f"which of {told[of_some.end() :]}"
    nouns = list(TOLD_OF.finditer(told))
    counted = [found for found in nouns if found["one"].lower() not in ("a", "an")]
    if len(counted or nouns) != 1:
        return ""
    one = (counted or nouns)[0]
    number = f"{one['one']} ".lower() if one["one"].lower() in SEVERAL else ""
    return f"{told[: one.start()]}which {number}{told[one.end() :]}"


def of_its_artery(found: re.Match[str]) -> str:
    """Return the pulse of a place as the artery there, where neither artery nor nerve is asked for."""
    is_meant = WHICH.search(found.string) and not VESSEL.search(found.string)
    return f"artery {found['where']}" if is_meant else found[0]


REPLACED: Wordings = (
    (FELT, lambda found: f"{'artery' if 'vessel' in found['what'].lower() else found['what']} {found['where']}"),
    (PULSES, of_its_artery),
    (LAYER_TWICE, lambda found: f"the {found[1]}"),
    (SHORT_MUSCLES, lambda found: found[1]),
    (MAYBE_SEVERAL, lambda _: "s"),
    (LAYER_NUMBER, lambda found: f"layer {NUMBERS[found[1].lower()]}"),
    (PLEASE, lambda _: ""),
    (CROSSES_BETWEEN, lambda found: "runs " if found["s"] else "run "),
    (SETTING_FIRST, lambda _: ""),
    (SETTING_LAST, lambda found: "" if WITH.search(found.string) else found[0]),
    (SIDE_BY_ANKLE, lambda found: SIDES[found["side"].lower()]),
)
"""What is put in the place of words within a question."""
WRITTEN: Sentences = (
    (SIDE_FIRST, lambda found: f"{found['which']} is {found['how'].lower()} {found['what']}"),
    (TAKEN_OFF, laid_bare),
    (LAID_BARE, laid_bare),
    (ASKED_LAST, asked_last),
    (NUMBER_FIRST, lambda found: f"which {found['number']} {found['rest']}"),
    (BECOMES, lambda found: f"what is the continuation of {found['what']}"),
    (ENDS_AS_LAST, lambda found: f"{told(found, 'what')} divides into which {told(found, 'kind')}"),
    (ENDS_UNSAID, lambda found: f"{found['what']} divides into which branches"),
    (BETWEEN_WHICH, between_which),
    (ENDS_AS, lambda found: f"{found.string[: found.start()]}divides into which {found[1] or 'branches'}"),
    (PULSE_OF, lambda found: f"which artery do you feel for a pulse {found['where']}"),
    (FROM_TO, lambda found: f"which bones is {found['what']} attached to"),
    (IN_IT, lambda found: f"which {found['kind']} are {found['how']} {found['place']}"),
    (CONTENTS_OF_A_KIND, lambda found: f"which {found['kind']} are in {found['place']}"),
)
"""How questions of place in other orders of words are put; the first that fits."""
