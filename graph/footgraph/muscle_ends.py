"""What is said at length of the two ends of a muscle, and of what it shares with others, in the words in which it is read."""

from __future__ import annotations

import re

from footgraph.attached import BONES
from footgraph.mentions import mentions_in
from footgraph.patterns import Pattern, Wordings, replaced
from footgraph.questions import kinds_in
from footgraph.store import Store

UPPER = r"(?:top|upper|near|proximal|starting)"
LOWER = r"(?:bottom|lower|far|distal)"
FIXED = (
    r"(?P<verb>fixed|attached|anchored|fastened|tied|attach(?:es)?|anchors?|fix(?:es)?|joins?|sits?|held)"
    r"(?: (?:firmly|itself))?(?: (?:on ?to|to|on|from|in(?:to)?))?"
)
NO_MUSCLE = (
    r"(?!(?:the |its |which |what )?(?:[\w-]+ ){0,3}?(?:tibia|fibula|femur|talus|calcaneus|bones?|metatarsals?|phalan\w+"
    r"|shafts?"
    r"|ligaments?|fascia|aponeurosis|membrane|septum|retinacul\w+|nerves?|arter\w+|veins?|canal|tunnel|leg|foot|sole|toes?"
    r"|compartment|joint)\b)"
)
"""What has ends of its own, of which muscles may be fixed to one."""
SIDE_OF_MUSCLE = (
    rf"(?:(?:the |its |their )?(?:(?P<up>{UPPER})|(?P<down>{LOWER})) (?:ends?|extremity|attachments? end)"
    r"|(?:its|their) (?:(?P<top>top)|bottom)(?! (?!to\b)\w))"
)
END_OF_IT = Pattern(
    rf"\b{SIDE_OF_MUSCLE} of {NO_MUSCLE}(?:the )?(?P<what>[\w .-]{{2,40}}?)(?P<between> (?:is |are )?(?:(?:to )?(?:which"
    rf"|what) \w+ )?)"
    rf"{FIXED}(?= |\W*$)",
    re.I,
    needs=(" end", "extremity"),
)
"""'The top end of soleus is fixed to', 'where does the far end of FHL attach'."""
AT_ONE_END = Pattern(
    rf"\b{FIXED}(?P<between> (?:(?:the )?[\w .-]{{2,40}}? )?)(?:at|by|with) {SIDE_OF_MUSCLE}\b(?! of)",
    re.I,
    needs=(" end", "extremity", " top", " bottom"),
)
"""'Which muscles are fixed to the fibula at their top end', 'to which bones is soleus attached at its lower end'."""
ITS_END = Pattern(rf"\b(?:its|the) (?:(?P<up>{UPPER})|(?P<down>{LOWER})) end (?:is )?{FIXED}(?=\W*$)", re.I, needs=(" end",))
"""'FHL: where's its far end fixed?'"""
AT_THE_START = Pattern(
    r"\b(?P<verb>attached|fixed|anchored) (?:to|on) (?:at|to) (?:the|its) (?:(?P<up>start|beginning|origin)|(?P<down>end"
    r"|finish|insertion))\b",
    re.I,
    needs=("attached", "fixed", "anchored"),
)
ADVERB_LAST = Pattern(
    r"\b(?P<verb>attach(?:es|ed)?|fixed|anchored|inserts?|bound)(?: (?:to|on))(?P<between> (?:the )?(?:[\w .-]{2,40}? )?)"
    r"(?:(?P<up>proximally)|(?P<down>distally))(?=\W*$)",
    re.I,
    needs=("proximally", "distally"),
)
"""'What does soleus attach to distally', 'anchored to the calcaneus distally'."""
BOTH_ENDS = Pattern(
    r"^(?P<before>(?:the |both |name |give |list |what are |state )*)(?:both|proximal (?:and|&) distal|distal (?:and"
    r"|&) proximal"
    r"|upper and lower) attachments? (?=(?:of|for)\b)"
    r"|(?<=[,:;–-]) ?(?:its |the )?(?:both|proximal (?:and|&) distal|distal (?:and|&) proximal"
    r"|upper and lower) attachments?(?=\W*$)"
    r"|^(?P<letters>O ?(?:/|&|\+|and) ?I) (?=(?:of|for)\b)|\b(?P<last>O ?(?:/|&|\+) ?I)(?=\W*$)",
    re.I,
    needs=("/ i", "/i", "attachment", "o &", "o +", "o and", "o&", "o+", "oand"),
)
FROM_AND_TO = Pattern(
    r"^(?P<what>[^?:,;]{2,40}?)\s*[:,;–-]+\s*(?:(?:from )?where (?:does it (?:come "
    r"|run )?)?(?:from)?,? (?:and )?(?:to )?where(?: to)?"
    r"|from where to where)\W*$",
    re.I,
    needs=("where",),
)
"""'Soleus: where from and where to?'"""
GIVES_ATTACHMENT = Pattern(
    r"\b(?:offers?|affords?|provides?|furnish(?:es)?|yields?|serves?) (?:for )?(?:a |the |points? of |sites? of |surface for )*"
    r"attachments? (?:to|for|of)\b",
    re.I,
    needs=("attachment",),
)
SERVES_AS = Pattern(
    r"\bserves? as (?:an? |the )?(?:site of |point of )?(?P<end>origin|insertion|attachment)(?: (?:site|point"
    r"|area))? (?:for|of|to)\b",
    re.I,
    needs=("serve",),
)
USED_AS = Pattern(
    r"\buses? (?P<bone>[^?,]{3,40}?) (?:as|for) (?:an? |the |its |their )?(?P<end>origin|insertion|attachment)(?: (?:site"
    r"|point))?\b",
    re.I,
    needs=("use",),
)
POINT_OF = Pattern(
    r"\b(?:(?P<bony>bony|skeletal) )?(?:points?|places?|spots?) of (?P<end>attachment|insertion|origin|fixation)\b",
    re.I,
    needs=("point", "place", "spot"),
)
RECEIVES = Pattern(
    r"^(?P<bone>[^?:,]{3,40}?) (?:receives?|takes|gets) (?:the )?(?P<which>(?:which|what) tendons|(?:tendons?"
    r"|insertions?) of (?:which|what)"
    r" muscles?|(?:which|what) muscles)\W*$"
    r"|\b(?:receives?|takes|gets) (?:the )?(?:tendons? (?:of|from)|insertion of)(?= (?!which|what)[^?]{2,40}?\W*$)",
    re.I,
    needs=("receive", "takes", "gets"),
)
"""'The calcaneus receives which tendons', 'which bone receives the tendon of FHL'."""
PULLED_ON = Pattern(
    r"^(?:the )?(?P<bone>[^?:,]{3,40}?) (?:is|are|gets?|being) (?:pulled|tugged|acted"
    r"|dragged) (?:up)?on by (?P<which>(?:which|what) [^?]+?)"
    r"\W*$",
    re.I,
    needs=(" on by",),
)
SEND_TENDONS = Pattern(
    r"\bsends? (?:(?:its|their|an?) )?(?:tendons?|slips?) (?:on)?to (?=(?:the )?[\w ]+\W*$)", re.I, needs=("send",)
)
ENDS_ON_BONE = Pattern(
    r"^(?:which|what|the)? ?muscles?'? (?P<end>origins?|insertions?) (?:are|is|lie|lies)(?: (?:found|located|situated"
    r"|seen))? (?:on|at) ",
    re.I,
    needs=("origin", "insertion"),
)
MUSCULAR = Pattern(r"\bmuscular (?=attachments?\b|origins?\b|insertions?\b)", re.I, needs=("muscular",))
MUSCULAR_LAYER = Pattern(r"\b(?:muscular|muscle) (?=layers?\b)", re.I, needs=("layer",))
IN_PART = Pattern(
    r",? (?:at least |if only )?(?:in part|partly|partially)\b,?(?= from\b"
    r"| on\b)",
    re.I,
    needs=("in part", "partly", "partially"),
)
WHOSE_FIBRES = Pattern(r"\bwhose (?:muscle )?fib(?:re|er)s\b", re.I, needs=("whose fib",))
FIBRES_OF = Pattern(r"\b(?P<does>do|does|are|is) (?:the )?(?:muscle )?fib(?:re|er)s of\b", re.I, needs=("bres of", "bers of"))
LOOKS = r"(?:[\w-]+ )?(?:layer|compartment)"
WHICH_OF_THESE = Pattern(
    r"^(?:is|are|does|do) (?P<what>.+?) (?:lie |sit |belong |found |located )?(?:in|to"
    r"|within) (?:the )?(?P<some>[\w, -]+? or [\w -]+?) "
    r"(?P<place>layer|compartment)(?P<of>(?: of the [\w ]+)?)\W*$"
    r"|^(?P<some2>[\w, -]+? or [\w -]+?) (?P<place2>layer"
    r"|compartment)(?: of the [\w ]+)?\s*[:,–-]+\s*(?P<what2>[^?:,]{2,40}?)\W*$",
    re.I,
    needs=(" or ",),
)
"""'Is soleus in the anterior, lateral or posterior compartment?'"""
BREAKS_OFF_IN = Pattern(
    r"^(?P<what>[^?:,]{2,40}?) (?:is|are|lies?|belongs?)(?: found)? (?:in|to) (?:the )?(?P<place>layer"
    r"|compartment)\s*(?:\.{2,}|…|_+|\?)*\W*$",
    re.I,
    needs=("layer", "compartment"),
)
SHARING_A_PLACE = Pattern(
    r"\bshares? (?=(?:the )?(?:[\w-]+ ){0,3}(?:compartment|layer)(?: of the [\w ]+)?\W*$)", re.I, needs=("share",)
)
DWELLING = Pattern(
    r"\b(?:lives?|resides?|dwells?|living|residing) (?=(?:there|here|in|within|inside)\b)",
    re.I,
    needs=("dwell", "live", "living", "resid"),
)
HOUSING = Pattern(r"\bhous(?:es?|ing)\b", re.I, needs=("hous",))
HOLDS_MUSCLES = Pattern(r"\b(?:compartment|layer)\b", re.I)
MEMBERS_OF_PLACE = Pattern(
    r"^(?:the |name the |list the |which |what are the )*(?:members|occupants|inhabitants"
    r"|constituents) of (?=.*\b(?:layer|compartment)\b)",
    re.I,
    needs=("members", "occupants", "inhabitants", "constituents"),
)
NAME_ONLY = Pattern(r"\bname only\b", re.I, needs=("name only",))
HELD_APART = Pattern(
    r"\b(?P<verb>holds?|keeps?|binds?|ties?|straps?|fastens?) (?!down\b|in place\b"
    r"|up\b)(?P<what>(?:[\w-]+ ){1,6}?)(?P<how>down|in place)\b",
    re.I,
    needs=("down", "in place"),
)
"""'Which retinaculum holds the tendon of FHL in place', 'straps down'."""
TENDONS = Pattern(r"\b(?:retinacul(?:um|a)|tendons?|sheath)\b", re.I)
RETINACULUM_OVER = Pattern(r"\b(?P<noun>retinacul(?:um|a)) (?:over|superficial to|across|above)\b", re.I, needs=("retinacul",))
RETINACULUM = Pattern(r"\bretinacul(?:um|a)\b", re.I)
IS_OVER = Pattern(
    r"\bretinaculum (?:is|lies|runs|passes|stretches) (?:over|superficial to|across|above)\b", re.I, needs=("retinacul",)
)
FIXED_ADVERB = Pattern(r"\b(?:fixed|anchored|fastened) (?=proximally|distally)", re.I, needs=("proximally", "distally"))
ANCHOR_OF = Pattern(
    r"\b(?P<side>proximal|distal|upper|lower) (?:bony )?(?:anchor(?:age)?"
    r"|fixation)(?: points?)? (?=of\b)",
    re.I,
    needs=("anchor", "fixation"),
)
HAS_END_ON = Pattern(
    rf"^(?:does|do|has|have) (?P<what>.+?) (?:have |got )?(?:any|an?) (?P<bone>{'|'.join(BONES)}) (?P<end>origin"
    rf"|insertion)s?\W*$",
    re.I,
    needs=("origin", "insertion"),
)
"""'Does soleus have any fibular origin?'"""
WHENCE = Pattern(r"\bwhence\b", re.I, needs=("whence",))
LABELLED = Pattern(
    r"^(?:muscle|structure|tendon|topic"
    r"|item)\s*[:=]\s*(?P<what>[^?:;]{3,40}?)\s*[.;,]\s+(?P<asked>[^?]+\W*)$",
    re.I,
    needs=("muscle", "structure", "tendon", "topic", "item"),
)
"""'Muscle: soleus. Origin?'"""
FOLLOWED = Pattern(
    r"^(?:(?:if|when) (?:you|one|we) |on )?(?:follow|trac)(?:ing|es?|s)? (?:the )?(?P<what>[^?,]{3,40}?) "
    r"(?:upwards?|downwards?|up|down|proximally|distally|to its (?:end|start|origin|insertion)),? (?=where|what|which|on|from)",
    re.I,
    needs=("follow", "trac"),
)
"""'If you follow EHL upwards, where does it start?'"""
FASCIAL = Pattern(r"\b(?:(?:osteo|osseo)-?)?fascial (?=compartments?\b)", re.I, needs=("fascial",))
ONE_OF_PLACES = Pattern(
    r"^(?:of )?(?:the )?(?:(?P<whole>sole|leg|foot)(?:'s| (?:has|have|contains|is divided into))? (?:four|three|five"
    r"|\d)? ?(?P<place>layers?|compartments?)"
    r"|(?:four|three|five|\d) (?P<place2>layers?|compartments?) of the (?P<whole2>sole|leg|foot))\s*[;,:.]\s+"
    r"(?P<asked>.*?\b(?:which|what|name|list)\b.+? (?:in|within|to|of) the) (?P<one>[\w -]+?)(?: one)?\W*$",
    re.I,
    needs=("layer", "compartment"),
)
"""'The leg has four compartments; which muscles are in the anterior?'"""
GOES_WHERE = Pattern(
    r"^where (?:does|do) (?P<what>[^?,:]+?) (?:go|grip|latch on|get its grip|run to|get to)\W*$"
    r"|^(?P<what2>[^?,:]+?) (?:goes|lands|grips|latches on|gets its grip) where\W*$",
    re.I,
    needs=("where",),
)
UNDER = r"(?:under|beneath|underneath|below|deep to)"
BLANK = r"(?:\.{2,}|…|_{2,}|what|which muscles?)"
UNDER_WHICH = Pattern(
    rf"^{UNDER} (?P<which>(?:which|what) [\w ]+?) (?P<does>does|do) (?P<what>.+?) (?:pass|run|lie|go|travel|course|slip"
    rf"|cross)\W*$",
    re.I,
    needs=("below ", "beneath", "deep to", "under ", "underneath"),
)
"""'Beneath which retinaculum does the tendon of FHL pass?'"""
TENDONS_OF_RETINACULUM = Pattern(
    rf"^(?:(?P<what>(?:the )?[\w ]*retinaculum)(?: (?:holds?|covers|bridges|retains?|binds)(?: down"
    rf"| in place)? (?:the )?tendons (?:of )?{BLANK}"
    r"|\s*[:,–-]+\s*(?:its |the )?tendons)"
    rf"|{UNDER} (?P<what2>(?:the )?[\w ]*retinaculum) (?:run|pass|lie|go|travel) (?:the )?tendons of {BLANK}"
    r"|(?:the )?tendons of (?P<what3>(?:the )?[\w ]*retinaculum))\W*$",
    re.I,
    needs=("retinaculum",),
)
CONNECTED = Pattern(
    r"\b(?P<noun>muscles?|tendons?)(?P<rest>(?: (?:that|which))?(?: (?:is|are))?) connect(?:ed|s|ing)? (?:on)?to\b",
    re.I,
    needs=("connect",),
)
FROM_WHICH = Pattern(
    r"^(?P<what>[^?:,;]{3,50}?)\s*[:,;–-]+\s*(?P<how>from|on|onto|into|to) (?P<bones>(?:which|what) (?:[\w-]+ )?(?:bones?"
    r"|metatarsals?|tarsals?"
    r"|phalan(?:x|ges)|toes?|tendons?))\W*$",
    re.I,
    needs=(",", "-", ":", ";", "–"),
)
"""'Oblique head of adductor hallucis: from which metatarsals?'"""
IN_WHOSE_TENDON = Pattern(
    r"^in (?:the )?(?:tendons? of (?P<muscle>(?:which|what) muscles?)|(?P<whose>(?:which"
    r"|what) muscle's) tendons?) (?:does|do|is|are) (?P<what>.+?)"
    r"(?: (?:lie|sit|found|located|embedded|situated|develop|occur))?\W*$",
    re.I,
    needs=("tendon",),
)
SAME_END = Pattern(
    r"^(?:the |name the |which |what |give the )?(?:other )?(?:leg |foot )?(?:muscle|who)(?: that| which)? "
    r"(?:(?:with|having|has) the same (?P<noun>insertion|origin|attachment)s? as|shares? (?:the|an?) (?P<noun2>insertion"
    r"|origin|attachment)s? (?:of|with)"
    r"|(?P<verb>insert|aris|originat)\w* (?:(?:on|at|in|into|from) the same (?:spot|place|site|point|bones?) as"
    r"|(?:together |along )?with)) "
    r"(?:the |that of )?(?P<what>[\w .-]+?)\W*$"
    r"|^(?P<what2>[^?:,]{3,40}?)\s*[:,–-]+\s*(?:which |the |what )?(?:other )?muscle (?:that )?(?:with|having|has"
    r"|shares) (?:the same|its) "
    r"(?P<noun3>insertion|origin|attachment)\W*$",
    re.I,
    needs=("same", "share", "with"),
)
"""'Muscle with the same insertion as tibialis anterior', 'tibialis anterior: which muscle has the same insertion?'"""
COVERED_BY = Pattern(
    r"\b(?P<which>which|what)(?P<kind> (?:muscles?|nerves?|arter(?:y|ies)|structures?|tendons?|vessels?))? (?P<is>is"
    r"|are) (?:covered|overlain|hidden|concealed) by "
    r"(?=(?![^?]*retinacul)[^?]+?\W*$)",
    re.I,
    needs=("covered by", "overlain by", "hidden by", "concealed by"),
)
COVERS = Pattern(
    r"^(?:(?P<which>which|what)(?P<kind> (?:muscles?|nerves?|arter(?:y|ies)|structures?|vessels?))? (?:does"
    r"|do) (?P<what>(?!.*retinacul)[^?]+?) (?:cover|overlie|hide|conceal)"
    r"|(?P<what2>(?!.*retinacul|.*\b(?:which|what)\b.*\b(?:which|what)\b)[^?:]+?) (?:covers?|overlies?|hides?|conceals?"
    r"|(?:is|are|lies?|runs?) (?:immediately |directly |just )?superficial to) "
    r"(?P<which2>which|what)(?P<kind2> (?:muscles?|nerves?|arter(?:y|ies)|structures?|vessels?))?)\W*$",
    re.I,
    needs=("cover", "overl", "hide", "conceal", "superficial to"),
)
"""'Which muscle does gastrocnemius cover', 'FDB lies superficial to what': what is deep to it."""
BENEATH_FIRST = Pattern(
    r"^(?:just |directly |immediately |right )?(?:under|underneath|beneath|deep to|below) (?P<what>(?!which"
    r"|what)(?!.*retinacul)[^?:]+?)(?: there)? "
    r"(?P<verb>is|are|lies?|runs?|you find|one finds|we find|would you find) (?P<which>(?:which|what)(?: [\w-]+)?)\W*$",
    re.I,
    needs=("under", "beneath", "deep to", "below"),
)
GROOVE_TENDON = Pattern(
    r"^(?:the )?(?P<groove>groove (?:of|on|in) [^?:,]{3,40}?)\s*[:,–-]+\s*(?:which |the |its )?(?P<tendons>tendons?"
    r"|muscles?)\W*$",
    re.I,
    needs=("groove",),
)
SESAMOID = r"(?:[\w ]*\bsesamoids?(?: bones?)?(?: of the [\w ]+?)?|(?:the )?os peroneum)"
IN_TENDON = Pattern(
    rf"^(?:(?P<what>{SESAMOID})(?:\s*[:,–-]+\s*| (?:is |are |lies? |sits? )?(?:embedded |found |hidden |located "
    rf"|buried )?)(?:with)?(?:in )?(?:which|what) muscle's tendons?"
    rf"|(?:(?:the |which |what |name the )?muscle with|which muscle has) (?P<what2>{SESAMOID}) in (?:its|the) tendons?"
    rf"|(?:(?:which|what) muscle's|whose|(?:the )?muscle whose) tendons? (?:contains?|holds?|has|have|carr(?:y|ies)"
    rf"|bears?|encloses?) (?P<what3>{SESAMOID})"
    rf"|(?P<what4>{SESAMOID})\s*[:,–-]+\s*(?:the )?muscle in whose tendons? (?:it|they) lies?)\W*$",
    re.I,
    needs=("sesamoid", "peroneum"),
)
"""'Which muscle's tendon holds the sesamoids of the hallux', 'os peroneum: in which muscle's tendon?'"""
SHAPE_OF_TENDON = Pattern(
    r"\b(?:(?:long|thin|slender|stout|strong|flat|rounded|narrow|thick),? )+(?=tendon of (?!which|what))",
    re.I,
    needs=("tendon of",),
)
ABOVE_KNEE = Pattern(
    r"\b(?P<verb>aris(?:es?|ing)|originat(?:es?|ing)|starts?|starting|begins?|tak(?:es?|ing) origin|com(?:es?"
    r"|ing)) (?:from )?above (?:the )?knee(?: joint)?\b",
    re.I,
    needs=("above",),
)
DEPTH_OF_LAYER = Pattern(
    r"\b(?:(?P<deep>deepest|innermost)|(?:most superficial|outermost)) (?:(?:plantar|sole) (?:muscle )?layer"
    r"|(?:muscle )?layer of the sole)(?: of the (?:sole|foot))?",
    re.I,
    needs=("layer",),
)
TENDONS_SHARING = Pattern(
    r"^(?P<which>(?:which"
    r"|what) (?:[\w-]+ )?tendons?) shares? (?P<place>(?:the )?[\w -]*layer(?: of the sole)?) with [^?]+?\W*$",
    re.I,
    needs=("share",),
)
ONE_BESIDE = Pattern(
    r"^(?:name |give |state )?(?:the )?(?P<kind>muscle|tendon|nerve|artery) (?:that |which )?(?:lies |lying |is |runs "
    r"|running |found )?(?:(?:immediately|directly|just) )?"
    r"(?P<how>deep|superficial) to (?P<what>(?!.*\b(?:which|what)\b)[^?:,]+?)(?: is)?\W*$",
    re.I,
    needs=("deep to", "superficial to"),
)
PERONEAL_TENDONS = Pattern(r"\b(?:peroneal|fibular) tendons\b(?= |\W*$)", re.I, needs=("tendons",))
TENDINOUS = Pattern(r"\bmuscular (?:or|and|nor) tendinous (?=attachments?\b)", re.I, needs=("tendinous",))
HEEL_TENDON = r"(?:achilles|calcaneal|heel) tendon|tendo (?:calcaneus|achillis)"
ON_HEEL_BY = Pattern(
    rf"\b(?:insert|attach|end)\w* (?:(?:(?:in)?to|on(?:to)?|at) (?:the )?(?:heel(?: bone)?|calcaneus) )?(?:by|through|via"
    rf"|by means of) (?=(?:the )?(?:{HEEL_TENDON}))"
    rf"|\b(?:contribut\w+ (?:\w+ )?to|share) (?=(?:the )?(?:{HEEL_TENDON})\W*$)",
    re.I,
    needs=("tendo",),
)
TOPIC = Pattern(
    r"^(?:the )?(?P<topic>[^?:,;]{2,60}?)\s*[:;–-]+\s*(?P<asked>[^?:;]*?\b(?:it|them|they|this \w+)\b[^?:;]*)\W*$",
    re.I,
    needs=("-", ":", ";", "–"),
)
PRONOUN = Pattern(r"\b(?:it|them|they|this (?:muscle|tendon|bone|nerve|artery|vessel|ligament|sesamoid|structure|joint))\b", re.I)
ASKING = Pattern(r"\b(?:which|what|who|whose|where|how|name|list)\b", re.I)


def told_kinds(store: Store, words: str) -> set[str]:
    """Return the kinds of what some words name, if they name one thing and say no more."""
    told = [mention for mention in mentions_in(store, words) if "padding" not in mention.senses or mention.ids]
    named = [mention.ids[0] for mention in told if mention.ids]
    if len(named) != 1 or any(mention.senses.get("kind") != "tendon" for mention in told if not mention.ids):
        return set()
    return kinds_in(store, named[0])


def going(store: Store, text: str) -> str:
    """Return where a muscle or its tendon goes as where it inserts."""
    found = GOES_WHERE.search(text)
    what = (found["what"] or found["what2"]) if found else ""
    if what and told_kinds(store, what) <= {"muscle", "muscle_head", "tendon"} and told_kinds(store, what):
        return f"where does {what} insert"
    return text


def with_topic(store: Store, text: str) -> str:
    """Return 'soleus: what lies deep to it' with the topic in the place of the pronoun; other texts as they are.

    The topic is one name and no more, and one pronoun stands for it.
    """
    text = FOLLOWED.sub(r"\g<what>: ", text)
    found = TOPIC.search(text)
    if not found or len(PRONOUN.findall(found["asked"])) != 1 or ASKING.search(found["topic"]):
        return text
    if not told_kinds(store, found["topic"]):
        return text
    return PRONOUN.sub(f"the {found['topic']}", found["asked"], count=1)


def at_an_end(found: re.Match[str]) -> str:
    """Return what is fixed by one of its ends as what arises from something or is inserted on it."""
    verb = found["verb"].lower()
    passive = verb.endswith(("ed", "held"))
    groups = found.re.groupindex
    if found["up"] or ("top" in groups and found["top"]):
        said = "arising from" if passive else "arises from" if verb.endswith("s") else "arise from"
    else:
        said = "inserted on" if passive else "inserts on" if verb.endswith("s") else "insert on"
    what = found["what"] if "what" in groups else ""
    between = found["between"] if "between" in groups else " "
    return f"{what}{between}{said}" if what else f"{said}{between}".rstrip()


def its_end(found: re.Match[str]) -> str:
    """Return 'where is its far end fixed' as where it is inserted."""
    return "it arising" if found["up"] else "it inserted"


def both(found: re.Match[str]) -> str:
    """Return the two attachments of a muscle as its attachments."""
    return f"{found['before'] or ''} attachments ".replace("both", "").lstrip()


def from_or_on(found: re.Match[str]) -> str:
    """Return 'X: from which bones?' as where it arises or is inserted."""
    verb = "arise from" if found["how"].lower() == "from" else "insert on"
    return f"{found['bones']} does {found['what']} {verb}"


def of_same_end(found: re.Match[str]) -> str:
    """Return which muscle ends or begins where another does, in one wording."""
    noun = found["noun"] or found["noun2"] or found["noun3"] or ("insertion" if found["verb"].lower() == "insert" else "origin")
    return f"which muscle shares its {noun} with {found['what'] or found['what2']}"


def in_tendon(found: re.Match[str]) -> str:
    """Return the question in the tendon of which muscle a sesamoid lies, in one wording."""
    what = next(filter(None, (found["what"], found["what2"], found["what3"], found["what4"]))).strip()
    return f"{what} lies in the tendon of which muscle"


def what_covered(found: re.Match[str]) -> str:
    """Return what is covered by something as what lies deep to it."""
    kind = found["kind"] or found["kind2"] or ""
    return f"{'which' if kind else 'what'}{kind} lies deep to {found['what'] or found['what2']}"


def has_end_on(found: re.Match[str]) -> str:
    """Return whether a muscle has an origin on a bone as whether it arises from it."""
    verb = "arise from" if found["end"].lower() == "origin" else "insert on"
    return f"does {found['what']} {verb} the {BONES[found['bone'].lower()]}"


def of_places(found: re.Match[str]) -> str:
    """Return a question of one of several layers or compartments with the place named in full."""
    place = (found["place"] or found["place2"]).lower().removesuffix("s")
    return f"{found['asked']} {found['one']} {place} of the {found['whole'] or found['whole2']}"


def received(found: re.Match[str]) -> str:
    """Return the bone that receives a tendon as the one on which the tendon or its muscle is inserted."""
    if not found["which"]:
        return "receives the insertion of"
    kind = "tendons" if "tendons" in found["which"].lower().split()[-1:] else "muscles"
    return f"which {kind} insert on {found['bone']}"


def which_place(found: re.Match[str]) -> str:
    """Return a choice between layers or compartments as the question for the one."""
    what, place = found["what"] or found["what2"], found["place"] or found["place2"]
    return f"which {place.lower()} is {what} in"


REPLACED: Wordings = (
    (HAS_END_ON, has_end_on),
    (WHENCE, "from where"),
    (FIXED_ADVERB, "attached "),
    (ANCHOR_OF, lambda found: f"{'proximal' if found['side'].lower() in ('proximal', 'upper') else 'distal'} attachment "),
    (LABELLED, r"\g<what>: \g<asked>"),
    (FASCIAL, ""),
    (ONE_OF_PLACES, of_places),
    (FROM_WHICH, from_or_on),
    (END_OF_IT, at_an_end),
    (AT_ONE_END, at_an_end),
    (ITS_END, its_end),
    (AT_THE_START, at_an_end),
    (ADVERB_LAST, at_an_end),
    (BOTH_ENDS, both),
    (FROM_AND_TO, r"attachments of \g<what>"),
    (GIVES_ATTACHMENT, "gives attachment to"),
    (SERVES_AS, lambda found: f"is the {found['end']} of"),
    (USED_AS, lambda found: f"have their {found['end']} on {found['bone']}"),
    (POINT_OF, lambda found: f"{found['bony'] or ''} {found['end'].lower().replace('fixation', 'attachment')}".lstrip()),
    (RECEIVES, received),
    (PULLED_ON, r"\g<which> insert on the \g<bone>"),
    (SEND_TENDONS, "insert on "),
    (ENDS_ON_BONE, lambda found: f"which muscles {'arise from' if found['end'].lower()[0] == 'o' else 'insert on'} "),
    (TENDINOUS, "muscle "),
    (MUSCULAR, "muscle "),
    (MUSCULAR_LAYER, ""),
    (IN_PART, ""),
    (WHOSE_FIBRES, "that"),
    (FIBRES_OF, lambda found: "does" if found["does"].lower().startswith("do") else "is"),
    (WHICH_OF_THESE, which_place),
    (BREAKS_OFF_IN, r"which \g<place> is \g<what> in"),
    (SHARING_A_PLACE, "are in "),
    (DWELLING, "are found "),
    (HOUSING, lambda found: "contain" if HOLDS_MUSCLES.search(found.string) else found[0]),
    (MEMBERS_OF_PLACE, "muscles of "),
    (NAME_ONLY, "name"),
    (HELD_APART, lambda found: f"{found['verb']} down {found['what']}" if TENDONS.search(found.string) else found[0]),
    (UNDER_WHICH, r"\g<which> \g<does> \g<what> pass under"),
    (TENDONS_OF_RETINACULUM, lambda found: f"which tendons pass under {found['what'] or found['what2'] or found['what3']}"),
    (CONNECTED, r"\g<noun>\g<rest> attached to"),
    (IS_OVER, "retinaculum covers"),
    (IN_WHOSE_TENDON, lambda found: f"{found['what']} is embedded in the tendon of {found['muscle'] or 'which muscle'}"),
    (SAME_END, of_same_end),
    (COVERED_BY, r"\g<which>\g<kind> \g<is> deep to "),
    (COVERS, what_covered),
    (BENEATH_FIRST, r"\g<which> lies deep to \g<what>"),
    (GROOVE_TENDON, r"which \g<tendons> runs in the \g<groove>"),
    (ON_HEEL_BY, "form "),
    (IN_TENDON, in_tendon),
    (SHAPE_OF_TENDON, ""),
    (ABOVE_KNEE, "arise from the femur"),
    (DEPTH_OF_LAYER, lambda found: f"{'fourth' if found['deep'] else 'first'} layer of the sole"),
    (TENDONS_SHARING, r"\g<which> run in \g<place>"),
    (ONE_BESIDE, r"which \g<kind> lies \g<how> to \g<what>"),
    (PERONEAL_TENDONS, lambda found: "tendon of fibularis longus" if RETINACULUM.search(found.string) else found[0]),
    (RETINACULUM_OVER, r"\g<noun> covering"),
)
"""What is put in the place of words within a question."""


def in_terms_of_ends(store: Store, text: str) -> str:
    """Return a question of a muscle's ends, layer, compartment or retinaculum in plain words."""
    return ends_named(going(store, with_topic(store, text)))


def ends_named(text: str) -> str:
    """Return what is said of ends, layers, compartments and retinacula in plain words.

    >>> ends_named("top end of soleus is fixed to which bone?")
    'soleus is arising from which bone?'
    >>> ends_named("muscles fixed to the fibula at their top end")
    'muscles arising from the fibula'
    >>> ends_named("calcaneus receives which tendons?")
    'which tendons insert on calcaneus'
    >>> ends_named("is FHB in the first, second or third layer?")
    'which layer is FHB in'
    """
    return replaced(text, REPLACED)
