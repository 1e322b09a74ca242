"""What is said at length of the two ends of a muscle, and of what it shares with others, in the words in which it is read."""

from __future__ import annotations

import re

from footgraph.attached import BONES
from footgraph.mentions import mentions_in
from footgraph.patterns import Pattern, Wordings, either, replaced, told, where, wording
from footgraph.questions import kinds_in
from footgraph.store import Store
from footgraph.synonyms import BLANK, side_of

UPPER = r"(?:top|upper|near|proximal|starting)"
LOWER = r"(?:bottom|lower|far|distal)"
FIXED = (
    r"(?P<verb>fixed|attached|anchored|fastened|tied|attach(?:es)?|anchors?|fix(?:es)?|joins?|sits?|held)"
    r"(?: (?:firmly|itself))?(?: (?:on ?to|to|on|from|in(?:to)?))?"
)
NO_MUSCLE = (
    r"(?!(?:the |its |which |what )?(?:[\w-]+ ){0,3}?(?:tibia|fibula|femur|talus|calcaneus|bones?|metatarsals?|phalan\w+"
    r"|shafts?|ligaments?|fascia|aponeurosis|membrane|septum|retinacul\w+|nerves?|arter\w+|veins?|canal|tunnel|leg|foot|sole"
    r"|toes?|compartment|joint)\b)"
)
"""What has ends of its own, of which muscles may be fixed to one."""
SIDE_OF_MUSCLE = (
    rf"(?:(?:the |its |their )?(?:(?P<up>{UPPER})|(?P<down>{LOWER})) (?:ends?|extremity|attachments? end)|(?:its|their) "
    r"(?:(?P<up2>top)|bottom)(?! (?!to\b)\w))"
)
ENDS = {"insert": "insertion", "aris": "origin", "originat": "origin"}
HOLDS_MUSCLES = Pattern(r"\b(?:compartment|layer)\b")
TENDONS = Pattern(r"\b(?:retinacul(?:um|a)|tendons?|sheath)\b")
BETWEEN_MUSCLES = Pattern(r"\bbetween\b(?!.*\bsesamoids?\b)", needs=("between",))
RETINACULUM = Pattern(r"\bretinacul(?:um|a)\b")
FOLLOWED = Pattern(
    r"^(?:(?:if|when) (?:you|one|we) |on )?(?:follow|trac)(?:ing|es?|s)? (?:the )?(?P<what>[^?,]{3,40}?) "
    r"(?:upwards?|downwards?|up|down|proximally|distally|to its (?:end|start|origin|insertion)),? (?=where|what|which|on"
    r"|from)",
    needs=("follow", "trac"),
)
"""'If you follow EHL upwards, where does it start?'"""
GOES_WHERE = Pattern(
    r"^where (?:does|do) (?P<what>[^?,:]+?) (?:go|grip|latch on|get its grip|run to|get to)\W*$|^(?P<what2>[^?,:]+?) "
    r"(?:goes|lands|grips|latches on|gets its grip) where\W*$",
    needs=("where",),
)
UNDER = r"(?:under|beneath|underneath|below|deep to)"
HEEL_TENDON = r"(?:achilles|calcaneal|heel) tendon|tendo (?:calcaneus|achillis)"
TOPIC = Pattern(
    r"^(?:the )?(?P<topic>[^?:,;]{2,60}?)\s*[:;–-]+\s*(?P<asked>[^?:;]*?\b(?:it|them|they|this \w+)\b[^?:;]*)\W*$",
    needs=("it", "the", "this"),
)
PRONOUN = re.compile(
    r"\b(?:it|them|they|this (?:muscle|tendon|bone|nerve|artery|vessel|ligament|sesamoid|structure|joint))\b", re.I
)
ASKING = Pattern(r"\b(?:which|what|who|whose|where|how|name|list)\b")


def told_kinds(store: Store, words: str) -> set[str]:
    """Return the kinds of what some words name, if they name one thing and say no more."""
    said = [mention for mention in mentions_in(store, words) if "padding" not in mention.senses or mention.ids]
    named = [mention.ids[0] for mention in said if mention.ids]
    if len(named) != 1 or any(mention.senses.get("kind") != "tendon" for mention in said if not mention.ids):
        return set()
    return kinds_in(store, named[0])


def going(store: Store, text: str) -> str:
    """Return where a muscle or its tendon goes as where it inserts."""
    found = GOES_WHERE.search(text)
    what = told(found, "what") if found else ""
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
    forms = ("arising from", "arises from", "arise from") if told(found, "up") else ("inserted on", "inserts on", "insert on")
    said = forms[0 if verb.endswith(("ed", "held")) else 1 if verb.endswith("s") else 2]
    what, between = told(found, "what"), told(found, "between")
    return f"{what}{between or ' '}{said}" if what else f"{said}{between}".rstrip()


def has_end_on(found: re.Match[str]) -> str:
    """Return whether a muscle has an origin on a bone as whether it arises from it."""
    verb = "arise from" if found["end"].lower() == "origin" else "insert on"
    return f"does {found['what']} {verb} the {BONES[found['bone'].lower()]}"


def received(found: re.Match[str]) -> str:
    """Return the bone that receives a tendon as the one on which the tendon or its muscle is inserted."""
    if not found["which"]:
        return "receives the insertion of"
    kind = "tendons" if "tendons" in found["which"].lower().split()[-1:] else "muscles"
    return f"which {kind} insert on {found['bone']}"


ADVERBS = {"behind": "posteriorly", "in front": "anteriorly"}
REPLACED: Wordings = (
    # 'Does soleus have any fibular origin?'
    wording(
        rf"^(?:does|do|has|have) (?P<what>.+?) (?:have |got )?(?:any|an?) (?P<bone>{'|'.join(BONES)}) (?P<end>origin"
        r"|insertion)s?\W*$",
        has_end_on,
        needs=("origin", "insertion"),
    ),
    wording(r"\bwhence\b", "from where", needs=("whence",)),
    wording(r"\b(?:fixed|anchored|fastened) (?=proximally|distally)", "attached ", needs=("proximally", "distally")),
    wording(
        r"\b(?P<side>proximal|distal|upper|lower) (?:bony )?(?:anchor(?:age)?|fixation)(?: points?)? (?=of\b)",
        lambda found: f"{'proximal' if found['side'].lower() in ('proximal', 'upper') else 'distal'} attachment ",
        needs=("anchor", "fixation"),
    ),
    # 'Muscle: soleus. Origin?'
    wording(
        r"^(?:muscle|structure|tendon|topic|item)\s*[:=]\s*(?P<what>[^?:;]{3,40}?)\s*[.;,]\s+(?P<asked>[^?]+\W*)$",
        "{what}: {asked}",
        needs=("muscle", "structure", "tendon", "topic", "item"),
    ),
    wording(r"\b(?:(?:osteo|osseo)-?)?fascial (?=compartments?\b)", "", needs=("fascial",)),
    # 'The leg has four compartments; which muscles are in the anterior?'
    wording(
        r"^(?:of )?(?:the )?(?:(?P<whole>sole|leg|foot)(?:'s| (?:has|have|contains|is divided into))? (?:four|three|five"
        r"|\d)? ?(?P<place>layer|compartment)s?|(?:four|three|five|\d) (?P<place2>layer|compartment)s? of the "
        r"(?P<whole2>sole|leg|foot))\s*[;,:.]\s+(?P<asked>.*?\b(?:which|what|name|list)\b.+? (?:in|within|to|of) the) "
        r"(?P<one>[\w -]+?)(?: one)?\W*$",
        "{asked} {one} {place} of the {whole}",
        needs=("layer", "compartment"),
    ),
    # 'Oblique head of adductor hallucis: from which metatarsals?'
    wording(
        r"^(?P<what>[^?:,;]{3,50}?)\s*[:,;–-]+\s*(?:(?P<from>from)|on|onto|into|to) (?P<bones>(?:which|what) (?:[\w-]+ )?"
        r"(?:bones?|metatarsals?|tarsals?|phalan(?:x|ges)|toes?|tendons?))\W*$",
        either("from", "{bones} does {what} arise from", "{bones} does {what} insert on"),
        needs=("which", "what"),
    ),
    # 'The top end of soleus is fixed to', 'where does the far end of FHL attach'.
    wording(
        rf"\b{SIDE_OF_MUSCLE} of {NO_MUSCLE}(?:the )?(?P<what>[\w .-]{{2,40}}?)(?P<between> (?:is |are )?"
        rf"(?:(?:to )?(?:which|what) \w+ )?){FIXED}(?= |\W*$)",
        at_an_end,
        needs=(" end", "extremity"),
    ),
    # 'Which muscles are fixed to the fibula at their top end', 'to which bones is soleus attached at its lower end'.
    wording(
        rf"\b{FIXED}(?P<between> (?:(?:the )?[\w .-]{{2,40}}? )?)(?:at|by|with) {SIDE_OF_MUSCLE}\b(?! of)",
        at_an_end,
        needs=(" end", "extremity", " top", " bottom"),
    ),
    # 'FHL: where's its far end fixed?'
    wording(
        rf"\b(?:its|the) (?:(?P<up>{UPPER})|(?P<down>{LOWER})) end (?:is )?{FIXED}(?=\W*$)",
        either("up", "it arising", "it inserted"),
        needs=(" end",),
    ),
    wording(
        r"\b(?P<verb>attached|fixed|anchored) (?:to|on) (?:at|to) (?:the|its) (?:(?P<up>start|beginning|origin)"
        r"|(?P<down>end|finish|insertion))\b",
        at_an_end,
        needs=("attached", "fixed", "anchored"),
    ),
    # 'What does soleus attach to distally', 'anchored to the calcaneus distally'.
    wording(
        r"\b(?P<verb>attach(?:es|ed)?|fixed|anchored|inserts?|bound)(?: (?:to|on))"
        r"(?P<between> (?:the )?(?:[\w .-]{2,40}? )?)(?:(?P<up>proximally)|(?P<down>distally))(?=\W*$)",
        at_an_end,
        needs=("proximally", "distally"),
    ),
    wording(
        r"^(?P<before>(?:the |both |name |give |list |what are |state )*)(?:both|proximal (?:and|&) distal|distal (?:and|&) "
        r"proximal|upper and lower) attachments? (?=(?:of|for)\b)|(?<=[,:;–-]) ?(?:its |the )?"
        r"(?:both|proximal (?:and|&) distal|distal (?:and|&) proximal|upper and lower) attachments?(?=\W*$)"
        r"|^(?P<letters>O ?(?:/|&|\+|and) ?I) (?=(?:of|for)\b)|\b(?P<last>O ?(?:/|&|\+) ?I)(?=\W*$)",
        lambda found: f"{found['before'] or ''} attachments ".replace("both", "").lstrip(),
    ),
    # 'Soleus: where from and where to?'
    wording(
        r"^(?P<what>[^?:,;]{2,40}?)\s*[:,;–-]+\s*(?:(?:from )?where (?:does it (?:come |run )?)?(?:from)?,? (?:and )?"
        r"(?:to )?where(?: to)?|from where to where)\W*$",
        "attachments of {what}",
        needs=("where",),
    ),
    wording(
        r"\bserves? as (?:an? |the )?(?:site of |point of )?(?P<end>origin|insertion|attachment)(?: (?:site|point|area))? "
        r"(?:for|of|to)\b",
        "is the {end} of",
        needs=("serve",),
    ),
    wording(
        r"\buses? (?P<bone>[^?,]{3,40}?) (?:as|for) (?:an? |the |its |their )?(?P<end>origin|insertion|attachment)"
        r"(?: (?:site|point))?\b",
        "have their {end} on {bone}",
        needs=("use",),
    ),
    wording(
        r"\b(?:(?P<bony>bony|skeletal) )?(?:points?|places?|spots?) of (?P<end>attachment|insertion|origin|fixation)\b",
        lambda found: f"{found['bony'] or ''} {found['end'].lower().replace('fixation', 'attachment')}".lstrip(),
        needs=("point", "place", "spot"),
    ),
    # 'The calcaneus receives which tendons', 'which bone receives the tendon of FHL'.
    wording(
        r"^(?P<bone>[^?:,]{3,40}?) (?:receives?|takes|gets) (?:the )?(?P<which>(?:which|what) tendons"
        r"|(?:tendons?|insertions?) of (?:which|what) muscles?|(?:which|what) muscles)\W*$|\b(?:receives?|takes|gets) "
        r"(?:the )?(?:tendons? (?:of|from)|insertion of)(?= (?!which|what)[^?]{2,40}?\W*$)",
        received,
        needs=("receive", "takes", "gets"),
    ),
    wording(
        r"^(?:the )?(?P<bone>[^?:,]{3,40}?) (?:is|are|gets?|being) (?:pulled|tugged|acted|dragged) (?:up)?on by "
        r"(?P<which>(?:which|what) [^?]+?)\W*$",
        "{which} insert on the {bone}",
        needs=(" on by",),
    ),
    wording(r"\bmuscular (?=attachments?\b|origins?\b|insertions?\b)", "muscle ", needs=("muscular",)),
    wording(r"\b(?:muscular|muscle) (?=layers?\b)", "", needs=("layer",)),
    wording(
        r",? (?:at least |if only )?(?:in part|partly|partially)\b,?(?= from\b| on\b)",
        "",
        needs=("in part", "partly", "partially"),
    ),
    wording(r"\bwhose (?:muscle )?fib(?:re|er)s\b", "that", needs=("whose fib",)),
    wording(
        r"\b(?P<does>do|does|are|is) (?:the )?(?:muscle )?fib(?:re|er)s of\b",
        lambda found: "does" if found["does"].lower().startswith("do") else "is",
        needs=("bres of", "bers of"),
    ),
    # 'Is soleus in the anterior, lateral or posterior compartment?'
    wording(
        r"^(?:is|are|does|do) (?P<what>.+?) (?:lie |sit |belong |found |located )?(?:in|to|within) (?:the )?"
        r"(?P<some>[\w, -]+? or [\w -]+?) (?P<place>layer|compartment)(?P<of>(?: of the [\w ]+)?)\W*$"
        r"|^(?P<some2>[\w, -]+? or [\w -]+?) (?P<place2>layer|compartment)(?: of the [\w ]+)?\s*[:,–-]+\s*"
        r"(?P<what2>[^?:,]{2,40}?)\W*$",
        "which {place} is {what} in",
        needs=("layer", "compartment"),
    ),
    wording(r"\bshares? (?=(?:the )?(?:[\w-]+ ){0,3}(?:compartment|layer)(?: of the [\w ]+)?\W*$)", "are in ", needs=("share",)),
    wording(r"\b(?:lives?|resides?|dwells?|living|residing) (?=(?:there|here|in|within|inside)\b)", "are found "),
    wording(r"\bhous(?:es?|ing)\b", where(HOLDS_MUSCLES, "contain"), needs=("hous",)),
    wording(
        r"^(?:the |name the |list the |which |what are the )*(?:members|occupants|inhabitants|constituents) of "
        r"(?=.*\b(?:layer|compartment)\b)",
        "muscles of ",
        needs=("members", "occupants", "inhabitants", "constituents"),
    ),
    wording(r"\bname only\b", "name", needs=("name only",)),
    # 'Which retinaculum holds the tendon of FHL in place', 'straps down'.
    wording(
        r"\b(?P<verb>holds?|keeps?|binds?|ties?|straps?|fastens?) (?!down\b|in place\b|up\b)(?P<what>(?:[\w-]+ ){1,6}?)"
        r"(?P<how>down|in place)\b",
        where(TENDONS, "{verb} down {what}"),
        needs=("down", "in place"),
    ),
    # 'The flexor retinaculum keeps which tendons from bowstringing', 'which tendons would bowstring without it'.
    wording(
        r"^(?:which|what) tendons (?:(?:do|does) (?P<what>(?:the )?[\w ]*retinacul(?:um|a)) (?:(?:keep|stop|prevent)s?(?: from)? "
        r"bow-?stringing|restrain|control|steady|secure|check|tether|retain)|would bow-?string(?: out)? without "
        r"(?P<what2>(?:the )?"
        r"[\w ]*retinacul(?:um|a)))\W*$",
        "which tendons pass under {what}",
        needs=("retinacul",),
    ),
    wording(
        r"\b(?:keep|stop|prevent)s? (?P<what>(?:the )?(?:[\w-]+ ){0,4}?tendons?(?: of [\w ]+?)?)(?: from)? bow-?stringing\b",
        "holds down {what}",
        needs=("bow",),
    ),
    wording(
        r"^(?:by (?:what|which (?P<what>retinacul(?:um|a)))) (?:is|are) (?P<tendons>(?:the )?(?:[\w-]+ "
        r"){0,4}?tendons?(?: of [\w ]+?)?) "
        r"(?:held|strapped|bound|tied|kept|pinned)(?: down| in place)",
        "which retinaculum holds down {tendons}",
        needs=("by",),
    ),
    wording(
        r"^(?:the )?(?:tendon of (?:the )?(?P<what>[\w ]+?)|(?P<what2>[\w ]+?) tendon) is (?:held|strapped|bound|tied"
        r"|kept|pinned)"
        r"(?: down| in place)? by(?: the| (?:which|what)(?: retinacul(?:um|a))?)?\W*$",
        "which retinacula does {what} pass under",
        needs=("tendon",),
    ),
    wording(
        r"^(?:what|which (?:band|strap|thing|structure|bands|straps|structures)) (?:hold|keep|strap|bind|tie|fasten"
        r"|pin|tether)s? down "
        r"(?=[^?]*\btendons?\b)",
        "which retinaculum holds down ",
        needs=("tendon",),
    ),
    wording(
        r"\b(?P<verb>(?:hold|keep|strap|bind|tie|fasten|pin|tether)s? down) (?:the )?tendons behind (?:the "
        r")?(?P<side>medial|lateral|inner"
        r"|outer) (?:malleolus|ankle(?: bone)?)\b",
        lambda found: (
            f"{found['verb']} the tendons of the "
            f"{'long flexors of the toes' if side_of(found['side']) == 'medial' else 'fibular muscles'}"
        ),
        needs=("tendons behind",),
    ),
    wording(
        r"(?<=down )(?:the )?extensor tendons\b|(?<=down )(?:the )?tendons of (?:the )?extensors\b",
        "the tendons of the long extensors of the toes",
        needs=("extensor",),
    ),
    wording(
        r"\b(?P<what>retinaculum|ligament|band|membrane) (?:that |which )?(?:stretches|extends|spans|reaches) from "
        r"(?P<one>(?:the )?[\w ]+?) "
        r"to (?P<other>(?:the )?[\w ]+?)\W*$",
        "{what} connects {one} and {other}",
        needs=("from",),
    ),
    # 'Which tendons turn round the back of the medial malleolus?', 'use the lateral malleolus as a pulley'.
    wording(
        r"\b(?P<what>tendons) (?:that |which )?(?:(?:turn|hook|wind|curve|run|go|pass|curl|sweep|swing) (?:round "
        r"|around )?(?:the )?back of "
        r"(?=(?:the )?(?:medial|lateral|inner|outer) (?:malleolus|ankle))|use (?=(?:the )?(?:medial|lateral) malleolus as))",
        "{what} pass behind ",
        needs=("back of", "use"),
    ),
    wording(r"(?<=malleolus) as (?:a|their) pulley\b", "", needs=("pulley",)),
    wording(
        r"^(?:(?:which|what) (?P<what>tendon)|the (?P<what2>tendon)(?= .* (?:is|of)\W*$)) (?:that )?(?:(?:is|lies|runs"
        r"|passes|sits) )?(?:the )?"
        r"(?:(?:nearest|closest)(?: to)?(?: the back of)?|hugs(?: the back of)?|foremost behind|most anterior behind"
        r"|the first behind) (?:the )?"
        r"(?P<side>medial|inner) (?:malleolus|ankle(?: bone)?)(?: is(?: that of)?)?\W*$",
        "which tendon comes first behind the medial malleolus",
        needs=("tendon",),
    ),
    wording(
        r"\btendons? (?P<verb>(?:that )?(?:runs?|lies?|are found|are|is)) (?:in|within|inside) (?=the tarsal tunnel)",
        "tendons pass through ",
        needs=("tarsal tunnel",),
    ),
    wording(
        r"\b(?:fibular|peroneal) (?=tendon (?:that )?(?:passes|runs|lies|goes) (?:above|below|under|over) (?:the "
        r")?(?:fibular|peroneal) "
        r"(?:trochlea|tubercle))",
        "",
        needs=("trochlea", "tubercle"),
    ),
    wording(
        r"(?:the )?(?:tendon of (?:the )?plantaris|plantaris tendon)(?= (?:[\w ]+ )?between\b| (?:run|lie|pass|slip"
        r"|travel|descend))",
        where(BETWEEN_MUSCLES, "plantaris"),
        needs=("plantaris",),
    ),
    wording(
        r"^between (?:which|what)(?P<number> two)? (?P<kind>muscles|layers) (?:does|do) (?P<what>.+?) (?:cross|run "
        r"across|traverse|go "
        r"across) (?:the )?(?:sole|foot)\W*$",
        "{what} lies between which{number} {kind}",
        needs=("between",),
    ),
    wording(
        r"^(?:which|what) (?P<what>tendon) (?:that )?crosses the sole (?:obliquely |diagonally |slantwise )?from "
        r"(?:the )?(?:lateral|outer)(?: side| border"
        r"| edge)? to (?:the )?(?:medial|inner)(?: side| border| edge)?\W*$",
        "which {what} crosses the sole obliquely",
        needs=("sole",),
    ),
    wording(
        r"^(?:(?P<what>(?:the )?[\w ]*retinaculum)(?: (?:holds?|covers|bridges|retains?|binds)(?: down| in place)? "
        rf"(?:the )?tendons (?:of )?(?:{BLANK}|what|which muscles?)|\s*[:,–-]+\s*(?:its |the )?tendons)"
        rf"|{UNDER} (?P<what2>(?:the )?[\w ]*retinaculum) (?:run|pass|lie|go|travel) (?:the )?tendons of "
        rf"(?:{BLANK}|what|which muscles?)|(?:the )?tendons of (?P<what3>(?:the )?[\w ]*retinaculum))\W*$",
        "which tendons pass under {what}",
        needs=("retinaculum",),
    ),
    wording(
        r"\b(?P<noun>muscles?|tendons?)(?P<rest>(?: (?:that|which))?(?: (?:is|are))?) connect(?:ed|s|ing)? (?:on)?to\b",
        "{noun}{rest} attached to",
        needs=("connect",),
    ),
    # 'Muscle with the same insertion as tibialis anterior', 'tibialis anterior: which muscle has the same insertion?'
    wording(
        r"^(?:the |name the |which |what |give the )?(?:other )?(?:leg |foot )?(?:muscle|who)(?: that| which)? "
        r"(?:(?:with|having|has) the same (?P<noun>insertion|origin|attachment)s? as|shares? (?:the|an?) (?P<noun2>insertion"
        r"|origin|attachment)s? (?:of|with)|(?P<verb>insert|aris|originat)\w* (?:(?:on|at|in|into|from) the same "
        r"(?:spot|place|site|point|bones?) as|(?:together |along )?with)) (?:the |that of )?(?P<what>[\w .-]+?)\W*$"
        r"|^(?P<what2>[^?:,]{3,40}?)\s*[:,–-]+\s*(?:which |the |what )?(?:other )?muscle (?:that )?(?:with|having|has"
        r"|shares) (?:the same|its) (?P<noun3>insertion|origin|attachment)\W*$",
        lambda found: (
            f"which muscle shares its {told(found, 'noun') or ENDS[told(found, 'verb').lower()]} with {told(found, 'what')}"
        ),
        needs=("same", "share", "with"),
    ),
    wording(
        r"\b(?P<which>which|what)(?P<kind> (?:muscles?|nerves?|arter(?:y|ies)|structures?|tendons?|vessels?))? "
        r"(?P<is>is|are) (?:covered|overlain|hidden|concealed) by (?=(?![^?]*retinacul)[^?]+?\W*$)",
        "{which}{kind} {is} deep to ",
        needs=("covered by", "overlain by", "hidden by", "concealed by"),
    ),
    # 'Which muscle does gastrocnemius cover', 'FDB lies superficial to what': what is deep to it.
    wording(
        r"^(?:(?P<which>which|what)(?P<kind> (?:muscles?|nerves?|arter(?:y|ies)|structures?|vessels?))? (?:does|do) "
        r"(?P<what>(?!.*retinacul)[^?]+?) (?:cover|overlie|hide|conceal)"
        r"|(?P<what2>(?!.*retinacul|.*\b(?:which|what)\b.*\b(?:which|what)\b)[^?:]+?) (?:covers?|overlies?|hides?|conceals?"
        r"|(?:is|are|lies?|runs?) (?:immediately |directly |just )?superficial to) (?P<which2>which|what)"
        r"(?P<kind2> (?:muscles?|nerves?|arter(?:y|ies)|structures?|vessels?))?)\W*$",
        either("kind", "which{kind} lies deep to {what}", "what lies deep to {what}"),
        needs=("cover", "overl", "hide", "conceal", "superficial to"),
    ),
    wording(
        r"^(?:just |directly |immediately |right )?(?:under|underneath|beneath|deep to|below) "
        r"(?P<what>(?!which|what)(?!.*retinacul)[^?:]+?)(?: there)? (?P<verb>is|are|lies?|runs?|you find|one finds|we find"
        r"|would you find) (?P<which>(?:which|what)(?: [\w-]+)?)\W*$",
        "{which} lies deep to {what}",
        needs=("under", "beneath", "deep to", "below"),
    ),
    wording(
        r"^(?:the )?(?P<groove>groove (?:of|on|in) [^?:,]{3,40}?)\s*[:,–-]+\s*(?:which |the |its )?(?P<tendons>tendons?"
        r"|muscles?)\W*$",
        "which {tendons} runs in the {groove}",
        needs=("groove",),
    ),
    wording(
        r"\b(?:insert|attach|end)\w* (?:(?:(?:in)?to|on(?:to)?|at) (?:the )?(?:heel(?: bone)?|calcaneus) )?(?:by|through|via"
        rf"|by means of) (?=(?:the )?(?:{HEEL_TENDON}))|\b(?:contribut\w+ (?:\w+ )?to|share) "
        rf"(?=(?:the )?(?:{HEEL_TENDON})\W*$)",
        "form ",
        needs=("tendo",),
    ),
    wording(
        r"\b(?:(?:long|thin|slender|stout|strong|flat|rounded|narrow|thick),? )+(?=tendon of (?!which|what))",
        "",
        needs=("tendon of",),
    ),
    wording(
        r"\b(?P<verb>aris(?:es?|ing)|originat(?:es?|ing)|starts?|starting|begins?|tak(?:es?|ing) origin|com(?:es?|ing)) "
        r"(?:from )?above (?:the )?knee(?: joint)?\b",
        "arise from the femur",
        needs=("above",),
    ),
    wording(
        r"\b(?:(?P<deep>deepest|innermost)|(?:most superficial|outermost)) (?:(?:plantar|sole) (?:muscle )?layer"
        r"|(?:muscle )?layer of the sole)(?: of the (?:sole|foot))?",
        lambda found: f"{'fourth' if found['deep'] else 'first'} layer of the sole",
        needs=("layer",),
    ),
    wording(
        r"^(?P<which>(?:which|what) (?:[\w-]+ )?tendons?) shares? (?P<place>(?:the )?[\w -]*layer(?: of the sole)?) with "
        r"[^?]+?\W*$",
        "{which} run in {place}",
        needs=("share",),
    ),
    wording(
        r"^(?:name |give |state )?(?:the )?(?P<kind>muscle|tendon|nerve|artery) (?:that |which )?(?:lies |lying |is |runs "
        r"|running |found )?(?:(?:immediately|directly|just) )?(?P<how>deep|superficial) to "
        r"(?P<what>(?!.*\b(?:which|what)\b)[^?:,]+?)(?: is)?\W*$",
        "which {kind} lies {how} to {what}",
        needs=("deep to", "superficial to"),
    ),
    wording(r"\b(?:peroneal|fibular) tendons\b(?= |\W*$)", where(RETINACULUM, "tendon of fibularis longus"), needs=("tendons",)),
    # 'Behind, the plantar aponeurosis is fixed to'.
    wording(
        r"^(?P<way>behind|posteriorly|in front|anteriorly), (?P<what>(?!.*ligament)[^?:,]{3,60}?) (?P<is>is|are) "
        r"(?:fixed|attached|anchored|fastened|tied) to\b(?: the\W*$)?",
        lambda found: f"{found['what']} {found['is']} fixed {ADVERBS.get(found['way'].lower(), found['way'])} to",
        needs=("behind", "posterior", "front", "anterior"),
    ),
    # 'They arise from the shafts of', 'origin from the bases of?': from which bones.
    wording(
        r"\b(?P<verb>aris(?:e|es|ing)|originat(?:e|es|ing)|origins?|springs?|insert(?:s|ed|ing)?|insertions?|attach(?:es|ed)?"
        r"|attachments?|fixed|anchored) (?P<to>from|to|on|onto|into) (?:the )?(?:(?:plantar|dorsal|medial|lateral|upper|lower"
        r"|anterior|posterior|adjacent|facing|opposed|proximal|distal|inner|outer|front|back|two),? (?:and )?){0,3}(?:shafts"
        r"|bases|bodies|sides|heads|surfaces|borders|aspects|margins|halves|parts|condyles|ends) of(?: the| both)?\W*$",
        "{verb} {to} which bones",
        needs=(" of",),
    ),
    wording(
        r"\b(?P<its>its|their) (?:(?:long|thin|slender|stout|strong|flat|rounded|narrow|short|delicate),? )+(?=tendons?\b)",
        "{its} ",
        needs=("tendon",),
    ),
    wording(
        r"^(?P<what>[^?:,]{3,40}?)\s*[:,–-]+\s*(?:its|the|their) tendons? (?:(?:finally|eventually|then) )?"
        r"(?:reach(?:es)?|ends? (?:in|on|at)|go(?:es)? to|attach(?:es)? to|runs? to|inserts? (?:in|on|into|to)|lands? on)(?:"
        r" the)?\W*$",
        "{what} inserts on",
        needs=("tendon",),
    ),
    # 'Sends its tendon to the ...' is where it inserts.
    wording(
        r"\bsends? (?:its|their) (?:(?:flat|long|thin|short|stout|strong|slender|single|own|four|two) )*"
        r"(?:tendons?|tendinous slips?|slips) (?:in|on)?to(?=(?: the)?\W*$| (?:which|what)\b)",
        lambda found: "inserts on" if found[0].lower().startswith("sends") else "insert on",
        needs=("send",),
    ),
    wording(
        r"\b(?:takes?|has|have|finds?|gains?|gets?|makes?|taking|having|finding|gaining) (?:(?:its|their|an?|the) )?"
        r"(?:(?:tendinous|fleshy|muscular|bony|proximal|distal|whole|extensive|aponeurotic|fibrous|broad|wide|single|sole|final"
        r"|upper|lower|tendon) )*(?:(?P<from>origin|start|beginning) (?:from|on|in|at)|(?:insertion|hold|attachment|anchorage) "
        r"(?:on|in|at|to)(?:to)?)\b",
        either("from", "arising from", "inserting on"),
        needs=("origin", "start", "beginning", "insertion", "hold", "attachment", "anchorage"),
    ),
    wording(r"\b(?P<noun>retinacul(?:um|a)) (?:over|superficial to|across|above)\b", "{noun} covering", needs=("retinacul",)),
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
