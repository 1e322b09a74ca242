"""What is said at length of the two ends of a muscle, and of what it shares with others, in the words in which it is read."""

from __future__ import annotations

import re

from footgraph.attached import BONES
from footgraph.mentions import mentions_in
from footgraph.patterns import Pattern, Wordings, either, replaced, told, where, wording
from footgraph.questions import kinds_in
from footgraph.store import Store
from footgraph.synonyms import BLANK, INNER, OUTER, side_of, sided
from footgraph.vocabulary import EXTRINSIC

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
BETWEEN_MUSCLES = Pattern(r"\bbetween\b(?!.*\bsesamoids?\b)")
RETINACULUM = Pattern(r"\bretinacul(?:um|a)\b")
FOLLOWED = Pattern(
    r"^(?:(?:if|when) (?:you|one|we) |on )?(?:follow|trac)(?:ing|es?|s)? (?:the )?(?P<what>[^?,]{3,40}?) "
    r"(?:upwards?|downwards?|up|down|proximally|distally|to its (?:end|start|origin|insertion)),? (?=where|what|which|on"
    r"|from)"
)
"""'If you follow EHL upwards, where does it start?'"""
GOES_WHERE = Pattern(
    r"^where (?:does|do) (?P<what>[^?,:]+?) (?:go|grip|latch on|get its grip|run to|get to)\W*$|^(?P<what2>[^?,:]+?) "
    r"(?:goes|lands|grips|latches on|gets its grip) where\W*$"
)
EMBEDDED = Pattern(
    r"^(?:name |give )?(?:the |which |what )(?:(?:two|little|small|tiny) )*(?:sesamoids?|ossicles?|bones?)(?: bones?)? "
    r"(?:that |which )?(?:(?:is|are|may be|can be) )?(?:(?:often |sometimes |usually )?(?:sit|li|lyi|liv|buri|set|lodg|hous"
    r"|enclos"
    r"|hid|found|contain|locat|situat|develop|form|occur|embed|held)\w* )?(?:with)?in(?:side)? (?:the )?(?:substance of the )?"
    r"(?:tendons? of (?P<what>[^?,:]+?)|(?P<what2>(?!tendon)[^?,:]+?) tendons?)(?: (?:is|are))?\W*$"
    r"|^(?:the )?(?:tendons? of (?P<what3>[^?,:]+?)|(?P<what4>(?!tendon)[^?,:]+?)(?:'s)? tendons?) (?:contains?|houses?|encloses?"
    r"|holds?|carr(?:y|ies)|bears?) (?:which|what) (?:two )?(?:sesamoids?|bones?|ossicles?)(?: bones?)?\W*$"
    r"|^(?:both|each of|the two|each) (?:of )?(?:the )?(?:two )?(?:heads"
    r"|tendons?) of (?:the )?(?P<what5>[^?:,]{3,40}?) (?:contains?"
    r"|houses?|encloses?|holds?|carr(?:y|ies)) (?:what|which(?: \w+)?)\W*$|^what (?:lies|is found|is embedded|is buried|sits) "
    r"(?:with)?in (?:each|both|the|either) (?:of the )?(?:two )?tendons? of (?P<what6>[^?:,]{3,40}?)\W*$"
)
"""'Which bones are buried in the tendons of FHB', 'the tendon of FHB contains which sesamoids'."""
ITS_TENDON = Pattern(
    r"^(?:(?:by|in|into|through|with) )?(?:which|what) (?:common |single |one )?tendon (?:do|does) (?P<what>[^?,:]+?) (?:share"
    r"|form"
    r"|make(?: up)?|build|use|insert|attach|end|unite|join|merge|fuse|terminate|meet|blend|run into|pull on|have in common)"
    r"(?: (?:by|with|through|in|into|to|to form|together|(?:in)?to the (?:calcaneus|heel(?: bone)?)))*\W*$"
    r"|^(?P<what2>[^?,:]+?) (?:share|(?:unite|join|merge|fuse|end|insert|meet|blend|combine|come together)?s? ?(?:to )?(?:in|into"
    r"|by|through|via|form|make))s? (?:which|what) (?:common |single |shared |one )?tendon\W*$"
    r"|^(?:(?:what is|name|give) )?the (?:common|shared|joint|conjoint) tendon of (?P<what3>[^?,:]+?)(?: is(?: called| the)?"
    r"| called)?\W*$"
    r"|^(?:which|what) tendon (?:is (?:formed|shared|made|used) by|belongs to) (?P<what4>[^?,:]+?)\W*$"
    r"|^(?P<what5>[^?,:]+? and [^?,:]+?)\s*[:,–-]+ *(?:their |the )?(?:one )?(?:common|shared|joint) tendon\W*$"
)
"""'By which tendon does soleus attach to the calcaneus', 'gastrocnemius and soleus unite in which tendon'."""
STRETCHES = Pattern(
    r"^between (?:which|what) (?:two )?(?:bones|bony points) (?:does|do|is|are) (?P<what>[^?:,]{3,40}?) (?:stretch(?:ed)?|run|lie"
    r"|extend|pass|span|slung|strung)\W*$|^(?P<what2>[^?:,]{3,40}?) (?:is |are )?(?:stretch(?:es|ed)?|runs?|extends?|spans?|slung"
    r"|strung) between (?:which|what) (?:two )?bones\W*$|^(?:which|what) (?:two )?bones (?:does|do) (?P<what3>[^?:,]{3,40}?) "
    r"(?:link|connect|join|tie together|stretch between|run between)\W*$|^(?:which|what) (?:two )?bones are (?:linked|connected"
    r"|joined|tied together) by (?P<what4>[^?:,]{3,40}?)\W*$"
)
"""'Between which bones does soleus stretch', 'which bones does popliteus link'."""
MAKING_UP = Pattern(
    r"^(?:what|which group|which muscle) (?:do|does) (?P<what>[^?:]+? and [^?:]+?) (?:together |jointly )?(?:make up|form"
    r"|constitute"
    r"|compose)(?: together)?\W*$"
    r"|^(?:together|jointly|collectively),? (?P<what2>[^?:]+? and [^?:]+?) (?:are|is|form|make(?: up)?|constitute)(?: (?:called"
    r"|known as|termed|named))?(?: the)?\W*$"
    r"|^(?P<what3>[^?:]+? (?:and|plus) [^?:]+?) (?:together (?:are|form|make(?: up)?|constitute)|equals?|are (?:together "
    r"|collectively |jointly )(?:called|known as|termed|named|referred to as)|make up|form)(?: (?:called|known as|termed|named))?"
    r"(?: the| what| which (?:muscle|group|joint|ligament|region|part of the foot))?\W*$"
    r"|^(?:(?:what is|give|name) )?(?:the )?(?:collective|joint|common|group) (?:name|term) (?:for|of) (?P<what4>[^?:]+? and "
    r"[^?:]+?)(?: (?:is|together))?\W*$"
    r"|^(?:what|which) (?:collective |joint )?(?:name|term) (?:is given to|covers|is used for) (?P<what5>[^?:]+? and [^?:]+?)"
    r"(?: together)?\W*$"
)
"""'Gastrocnemius and soleus together are called', 'the collective name for gastrocnemius and soleus'."""
BACKED = Pattern(
    r"^(?:which|what|who)(?: (?:other )?muscles?)? (?:(?P<helps>backs? up|supports?|sides? with|joins? forces with|teams? up with"
    r"|pulls? together with|sides? with)|resists?|stands? (?:up )?against|balances?|offsets?|checks?|counterbalances?|restrains?"
    r"|(?:is|are) the (?:natural )?(?:enem(?:y|ies)|opponents?|foes?|counterparts?) of) (?P<what>[^?:,]{3,40}?)\W*$"
    r"|^(?:which|what|who)(?: (?:other )?muscles?)? (?:holds?|keeps?) (?P<what2>[^?:,]{3,40}?) in (?:check|balance)\W*$"
)
"""'Which muscles hold tibialis posterior in check', 'which muscle backs it up'."""
TOES = Pattern(r"\btoes?\b")
MIDDLE_JOINTS = Pattern(r"\b(?:middle|proximal interphalangeal|pip)[- ]?j(?:oint)?s?\b")
UNDER = r"(?:under|beneath|underneath|below|deep to)"
HEEL_TENDON = r"(?:achilles|calcaneal|heel) tendon|tendo (?:calcaneus|achillis)"
TOPIC = Pattern(r"^(?:the )?(?P<topic>[^?:,;]{2,60}?)\s*[:;–-]+\s*(?P<asked>[^?:;]*?\b(?:it|them|they|this \w+)\b[^?:;]*)\W*$")
ITS_PART = Pattern(
    r"^(?:the )?(?P<topic>[^?:,;]{2,40}?)\s*[:;–-]+\s*(?P<asked>(?:which|what) [^?:;]*?)\bits (?P<part>(?:back|rear|front"
    r"|underside"
    r"|undersurface|top|base|head|tip|shaft|(?:inner|outer|medial|lateral|upper|lower|under|plantar|dorsal|posterior|anterior) "
    r"(?:side|surface|end|border|aspect)))\W*$"
)
"""'Os calcis: which tendon inserts on its back?'"""
BACK_OF_BONE = Pattern(r"^(?:back|rear|posterior (?:side|aspect))$")
PRONOUN = Pattern(r"\b(?:it|them|they|this (?:muscle|tendon|bone|nerve|artery|vessel|ligament|sesamoid|structure|joint))\b")
NUMBERED = Pattern(r"^(?:the )?(?:two|three|four|five|all)(?: of)?(?: the)? (?=\w+s?\b)")
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


ON_THE_FOOT = Pattern(
    r"^(?P<where>where|(?:on|to|onto) (?:which|what) (?:foot |tarsal )?bones?(?: (?:of|in) the foot)?)(?: exactly)? "
    r"(?:does|do|is|are) (?:the )?(?P<what>[^?,:]{2,40}?) (?:attach(?:ed)?|fixed|fastened|anchored)(?: itself)?"
    r"(?: (?:on|in|to|onto|at|within|inside) (?:the )?foot(?: itself)?)\W*$"
)


def on_the_foot(store: Store, text: str) -> str:
    """Return where in the foot a muscle of the leg is attached as where it inserts."""
    found = ON_THE_FOOT.search(text)
    ids = [m.ids[0] for m in mentions_in(store, found["what"]) if m.ids] if found else []
    if found and len(ids) == 1 and store.muscle_meant(ids[0]) in store.within(EXTRINSIC):
        return f"{found['where']} does {found['what']} insert"
    return text


def with_topic(store: Store, text: str) -> str:
    """Return 'soleus: what lies deep to it' with the topic in the place of the pronoun; other texts as they are.

    The topic is one name and no more, and one pronoun stands for it.
    """
    text = FOLLOWED.sub(r"\g<what>: ", text)
    if (part := ITS_PART.search(text)) and told_kinds(store, part["topic"]) == {"bone"}:
        place = BACK_OF_BONE.sub("posterior surface", part["part"])
        return f"{part['asked']}the {place} of the {part['topic']}"
    found = TOPIC.search(text)
    if not found or len(PRONOUN.findall(found["asked"])) != 1 or ASKING.search(found["topic"]):
        return text
    if not told_kinds(store, found["topic"]):
        return text
    topic = NUMBERED.sub("", found["topic"])
    return PRONOUN.sub(f"the {topic}", found["asked"], count=1)


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


def its_tendon(muscle: str) -> str:
    """Return the tendon of a muscle; a tendon as it is."""
    return muscle if "tendon" in muscle else f"the tendon of {muscle}"


def received(found: re.Match[str]) -> str:
    """Return the bone that receives a tendon as the one on which the tendon or its muscle is inserted."""
    if not found["which"]:
        return "receives the insertion of"
    kind = "tendons" if "tendons" in found["which"].lower().split()[-1:] else "muscles"
    return f"which {kind} insert on {found['bone']}"


ADVERBS = {"behind": "posteriorly", "in front": "anteriorly"}
BONES_SAID = {"fibular": "fibula", "tibial": "tibia", "femoral": "femur", "calcaneal": "calcaneus"}
CHIEF = r"(?:main|chief|principal|primary|greater|largest|most important|biggest)"
SLIP = r"(?:slip|part|insertion|attachment|bulk|share|portion|band|tendon slip)"
TARSAL = r"(?:which|what) (?:(?:tarsal |foot )?bones?|tarsals?|metatarsals?|cuneiforms?)"


FEW_MOVERS = Pattern(r"\b(?:ip|interphalangeal|dip|pip)\b")
"""Joints of the toes that few muscles move."""


def opposed_there(found: re.Match[str]) -> str:
    """Return who is the antagonist of a muscle at a joint as who opposes it there; one at a joint that many move, as it is."""
    if not found["s"] and not FEW_MOVERS.search(found["where"]):
        return found[0]
    s = found["s"] or ""
    return f"which muscle{s} oppose{'' if s else 's'} {found['what']} {found['where']}"


BONES_OF = {"origin": "from which bones does", "insertion": "on which bones does"}
VERB_OF = {"origin": "arise", "insertion": "insert"}
REPLACED: Wordings = (
    wording(
        r"\b(?P<number>first|second|third|fourth)[- ]layer (?:sole|plantar|foot) muscles\b",
        "muscles of the {number} layer of the sole",
    ),
    wording(
        r"\bdo (?:the )?(?P<what>(?:[\w-]+ ){0,4}muscles(?: of the [\w -]{4,30}?)?) all (?P<verb>arise|start|begin"
        r"|originate|insert|attach|end)\b",
        "do all the {what} {verb}",
    ),
    # Several strongest ones are those that works call the main ones.
    wording(r"\b(?:the )?strongest (?=(?:ankle |foot )?(?:plantar-?flexors|invertors|evertors)\b)", "main "),
    # 'What straps the peroneal tendons down behind the ankle, in two parts?'
    wording(
        r"^(?:what|which (?:band|strap|retinaculum)) (?:straps|holds|binds|ties|keeps"
        r"|pins) (?:down )?(?:the )?(?:two )?(?P<what>peroneal|fibular) "
        r"tendons(?: (?:down|in place))?(?: (?:behind|at|to|against|around|along) [^?,]+)?,? (?:and )?(?:in|with|made of"
        r"|has) two parts\W*$",
        "which two retinacula hold down the {what} tendons",
    ),
    # 'Antagonist of EHL at the IP joint of the great toe'.
    wording(
        r"^(?:(?:which|what) (?:muscles? )?(?:is|are) |name |give )?(?:the |an? )?(?:antagonist|opponent|opposer)(?P<s>s)? "
        r"(?:of|to|for) "
        r"(?:the )?(?P<what>[\w -]{2,40}?) (?P<where>(?:at|in|over|on) (?:the )?[\w -]*?(?:joints?|ankle|knee)"
        r"(?: of (?:the )?[\w -]+?)?)\W*$",
        opposed_there,
    ),
    wording(r"\bdirect (?=(?:antagonist|opponent) (?:of|to)\b)", "main "),
    # 'Adductor hallucis, both heads: nerve?' asks of the muscle.
    wording(
        r"^(?:the )?(?P<what>[^?:,(]{3,40}?)(?:, | \()(?:both|(?:its )?two|all(?: its)?(?: two| three| four)?) (?:of "
        r"its )?(?:heads|bellies"
        r"|slips|parts)\)?\s*[,:–-]+\s*(?=\w)",
        "{what}: ",
    ),
    # 'Dorsal interossei: main action on the toes?'
    wording(
        rf"^(?:the )?(?P<what>[^?:,]{{3,40}}?)\s*[:,–-]+\s*(?:the |its |their )?(?P<chief>{CHIEF} )?(?P<act>action|function)s? "
        r"(?:(?P<toes>(?:on|at) (?:the )?(?:lesser )?toes)|(?P<where>(?:on|at|in) (?:the )?[^?:,]+?))\W*$",
        either("toes", "{chief}{act} of the {what}", "{chief}{act} of the {what} {where}"),
    ),
    # 'Which tarsal takes the chief slip of tibialis posterior', 'on which is its principal attachment'.
    wording(
        rf"^(?:the )?(?:tuberosity |base |tubercle |head |surface )?(?:of )?{TARSAL} (?:takes?|receives?|gets?|bears?|has"
        rf"|gives attachment"
        rf" to) (?:the |its )?{CHIEF} {SLIP} (?:of|from) (?:the )?(?:tendon of (?:the )?)?(?P<what>[\w -]{{3,40}}?)(?: "
        rf"tendon)?\W*$"
        rf"|^(?:on|to|at|into) {TARSAL} (?:is|lies|does) (?:the )?{CHIEF} {SLIP} (?:of|from) (?:the )?(?P<what2>[\w -]{{3,40}}?)"
        r"(?: tendon)?(?: lie| found| fixed)?\W*$",
        "on which bone does {what} mainly insert",
    ),
    # 'Which retinaculum straps the peroneal tendons down behind the lateral malleolus?'
    wording(
        r"^(?P<which>(?:which|what|name the|the) )?retinaculum (?:that |which )?(?:hold|keep|strap|bind|tie|fasten|pin"
        r"|tether|secure)s? "
        r"(?:down )?(?:the )?(?:peroneal|fibular|peroneus|peronei) tendons?(?: down| in place)? "
        r"(?:behind|round|around|at the back of|posterior to) (?:the )?(?:lateral malleolus|fibula|outer ankle(?: bone)?"
        r"|distal fibula)\W*$",
        "which retinaculum holds down the tendon of fibularis longus and is attached to the fibula",
    ),
    # 'The muscle just under the skin that makes the fleshy bulge along the inner edge of the sole'.
    wording(
        r"\b(?P<muscle>muscle)(?: (?:that |which )?(?:lies |lying |is |sits )?(?:just |right |directly "
        r"|immediately )?(?:under|beneath|below)"
        r" the skin)?,?(?: (?:and )?(?:(?:that |which )?(?:makes?|forms?|gives?|raises?|fills?|producing|making"
        r"|forming)) (?:up )?(?:the |an? )?"
        r"(?:(?:fleshy|soft|rounded|muscular|long) )*(?:bulge|swelling|ridge|mass|bulk|contour|prominence|cushion|flesh)) "
        r"(?:along|on|at|of|over) (?:the )?(?=(?:inner|inside|medial|outer|outside|lateral) (?:edge|border|side"
        r"|margin) of the (?:sole|foot)\b)",
        "{muscle} along the ",
    ),
    wording(
        r"^(?P<which>(?:which|what|name the|the) )?retinaculum (?:that |which )?(?:hold|keep|strap|bind|tie|fasten|pin|tether"
        r"|secure)s? (?:down )?(?:the )?(?:flexor )?tendons? (?:down |in place )?(?:behind|round|around|posterior to) (?:the )?"
        r"(?:medial malleolus|inner ankle(?: bone)?|inside of the ankle)\W*$",
        "which retinaculum holds down the tendon of flexor digitorum longus",
    ),
    wording(
        r"^(?:to|on|into) (?P<bones>(?:which|what) [\w ]{4,30}?) (?:does|do) (?P<what>[^?:,]{3,40}?) send (?:its |their "
        r"|out )?(?:\w+ )??"
        r"(?:slips|tendons|bands|expansions|fibres|fibers|extensions)\W*$",
        "{bones} does {what} insert on",
    ),
    # 'After crossing the sole the tendon of fibularis longus is attached to'.
    wording(
        r"^(?:having|after|on) (?:cross|pass|w(?:ind|ound)|runn|leav|enter|turn|hook|pierc|travers|curv|go)(?:ing|ed)"
        r" [^,?]{3,50}?,? (?=(?:the )?(?:tendon|muscle) of [^?,]*\b(?:attach|insert|end|fix|anchor)\w*\b"
        r"|(?:the )?(?:[\w-]+ ){1,3}(?:nerve|artery|vein) (?:then )?(?:supplies|innervates|becomes|divides|gives|ends|continues"
        r"|enters|passes deep|lies deep)\b)",
        "",
    ),
    # 'The middle joints but stops short of the tips'.
    wording(
        r",? (?:but|and|yet) (?:stops? short of|never (?:reach(?:es)?|bends?)|(?:do|does) not (?:reach|bend|get to)"
        r"|leaves?) (?:the |their )?"
        r"(?:very )?(?:toe ?tips?|tips?|end joints?|last joints?)(?: (?:alone|out|straight|of the toes))?(?=\W*$)",
        where(MIDDLE_JOINTS, " but does not flex the distal interphalangeal joints"),
    ),
    wording(
        r"\bshares? (?:an?|the|their|its|one) (?:common )?(?P<end>insertion|origin) (?:on|at|to|in"
        r"|from) (?=(?:the )?(?!with\b)[\w ]+\W*$)",
        lambda found: "insert on " if found["end"].lower() == "insertion" else "arise from ",
    ),
    wording(
        r"^(?:does|do) (?:the )?(?P<what>[\w ]{3,40}?) (?:give|offer|provide|afford) (?:an? )?attachment to (?:any )?"
        r"(?:muscles?|tendons?)\W*$",
        "does any muscle attach to the {what}",
    ),
    # 'Origin of soleus: on which bone?'
    wording(
        r"^(?:the )?(?P<end>origin|insertion) of (?:the )?(?P<what>[^?:,]{3,40}?)\s*[:,–-]+\s*"
        r"(?:(?:on|at|from|to|in) )?(?:which|what) bones?\W*$",
        lambda found: f"{BONES_OF[found['end'].lower()]} {found['what']} {VERB_OF[found['end'].lower()]}",
    ),
    wording(
        r"^contraction of (?P<what>(?!which|what)[^?:,]{3,40}?) (?:results in|causes|produces|leads to|brings about|makes|moves)"
        r"(?: the foot to| the)?\W*$|^when (?P<what2>[^?:,]{3,40}?) contracts,? the foot(?: is| moves| goes)?\W*$",
        "what does {what} do",
    ),
    wording(
        r"^with (?P<which>(?:which|what) (?:other )?muscles?) (?:does|do) (?P<what>[^?:,]{3,40}?) share (?:its|their|an?|the "
        r"same) (?P<place>layer|compartment)\W*$|^(?:which|what|who) (?:is|are) (?:the )?(?P<place2>layer"
        r"|compartment)[- ]?mates? "
        r"of (?P<what2>[^?:,]{3,40}?)\W*$|^(?:the )?(?P<place3>layer|compartment)[- ]?mates? of (?P<what3>[^?:,]{3,40}?)\W*$",
        "which muscles share a {place} with {what}",
    ),
    wording(r"\b(?P<is>is|are) looked after by (?=[^?]+$)", where(TOES, "{is} served by ")),
    wording(
        r"\b(?:serves?|acts?) as (?:an? |the )?(?:anchors?|anchorages?|anchor points?) (?:for|of|to)\b", "is the attachment of"
    ),
    wording(
        r"(?<=tendon )(?:pulls?|tugs?|works|acts) on (?=(?:the )?(?:back|rear|underside|base|top|tuberosity|posterior"
        r"|medial|lateral)\b)",
        "inserts on ",
    ),
    wording(
        r"(?<=inserts on )the (?:back|rear|posterior side) of the (?=(?:os calcis|calcaneus|calcaneum|heel bone)\b)",
        "the posterior surface of the ",
    ),
    wording(r"\b(?:finds?|gets?|gains?|takes?) (?:a )?(?:purchase|grip) on\b", "attach to"),
    wording(
        r"^(?P<which>(?:which|what)(?: (?:leg|calf|foot))? (?:muscles|bones|joints|ligaments)) (?:(?:are|get) (?:grouped|classed"
        r"|classified|counted|lumped together|bracketed) (?:together )?(?:as|under|among)|fall (?:under|into) the (?:heading"
        r"|group"
        r"|name) (?:of )?|does the (?:name|term) (?P<what2>[^?:,]{3,40}?) (?:cover|include|mean|denote|embrace|refer to)\W*$)"
        r"(?P<what> [^?:,]{3,40})?",
        lambda found: f"{found['which']} make up the {told(found, 'what').strip()}",
    ),
    wording(r"\b(?:gets?|becomes?) (?=(?:fixed|attached|anchored|fastened|inserted) (?:to|on|in|at)\b)", "is "),
    # 'Which muscle's tendons give origin to the lumbricals', 'the lumbricals arise from the tendons of'.
    wording(
        r"^(?:which|what) muscle'?s tendons? (?:giv|provid|serv|ar|i)(?:es?|e?s)? (?:the |as )*origin (?:to|for|of) "
        r"(?P<what>[^?:,]{3,40}?)\W*$"
        r"|^(?P<what2>[^?:,]{3,40}?) (?:aris(?:e|es)|originates?|springs?|start|come) from the tendons? of\W*$",
        "from the tendons of which muscle does {what} arise",
    ),
    # 'The bony bump that receives the tendon of fibularis brevis'.
    wording(
        r"\b(?P<which>which|what) (?:bony )?(?:prominence|bump|knob|lump|projection|landmark|protuberance|elevation)(?P<s>s?)"
        r"(?: of bone)? (?=(?:receives?|takes|gets) the (?:tendon|insertion)|(?:does|do) [^?:,]{3,40}? (?:insert|attach|fix"
        r"|anchor|end|arise|originate)\b)",
        "{which} bony point{s} ",
    ),
    wording(
        r"^(?P<what>[^?:,]{3,40}?) (?:runs?|goes?|extends?|stretch(?:es)?|pass(?:es)?|reach(?:es)?|travels?) from "
        r"(?!which|what|where)[^?:,]{3,40}? to (?P<which>(?:which|what) (?:bones?|metatarsals?|phalan(?:x|ges)|toes?))\W*$",
        "{which} does {what} insert on",
    ),
    wording(
        r"\b(?P<noun>muscles?)(?P<that> that| which)? (?:links?|joins|connects?|stretch(?:es)?|extends?|runs?) (?P<from>between |"
        r"from )?(?P<one>the [\w ]{3,30}?) (?:with|and|to) (?=the [\w ]{3,40}?\W*$)",
        lambda found: (
            found[0]
            if not found["from"] and re.search(r"link|join|connect", found[0]) is None
            else f"{found['noun']}{found['that'] or ''} goes from {found['one']} to "
        ),
    ),
    wording(
        r"\b(?P<noun>muscles? )(?:that )?(?:operat|control|govern|work|manipulat|command)(?:es?|s)? (?=(?:the )?(?:(?:big|great"
        r"|little|lesser|small|second|third|fourth|fifth) )?(?:toes?|hallux)\W*$)",
        lambda found: f"{found['noun']}{'move' if found['noun'].lower().startswith('muscles') else 'moves'} ",
    ),
    wording(
        r"^(?P<what>[^?:,]{3,40}?) (?:serves?|is there|exists?|is meant) to do what\W*$"
        r"|^(?:what is )?(?:the )?(?:purpose|use|point) of (?P<what2>(?:the )?[^?:,]{0,40}?(?:longus|brevis|anterior|posterior"
        r"|tertius|soleus|popliteus|gastrocnemius|hallucis|minimi|plantae|muscles?))(?: is)?\W*$",
        "what does {what} do",
    ),
    wording(
        r"\bmuscles? (?P<that>that |which )?(?:(?P<get>get|reach|run|come|extend)s? as far as|(?P<short>stop|end|fall)s? short"
        r" of) "
        r"(?=the toes?\b)",
        lambda found: f"muscles {found['that'] or ''}{'do not reach' if found['short'] else 'reach'} ",
    ),
    # 'Hauls the heel up', 'keeps the big toe pressed down'.
    wording(
        r"\b(?:haul|hoist|yank|heav|winch|jerk|tug|pull|draw)(?P<s>e?s|ing|e)? (?P<what>(?:the |your )?(?P<heel>heels?)|(?:the "
        r"|your )?(?:foot|forefoot|(?:big |great |little )?toes?)) (?P<way>(?:up|down|in|out)(?:wards?)?)\b",
        lambda found: (
            f"lift{(found['s'] or '').removeprefix('e')} {found['what']}"
            if found["heel"] and found["way"].lower().startswith("up")
            else f"pull{(found['s'] or '').removeprefix('e')} {found['what']} {re.sub('wards?$', '', found['way'].lower())}"
        ),
    ),
    wording(
        r"\b(?:keep|hold)(?P<s>s|ing)? (?P<what>(?:the |your )?(?:tip of the |ball of the )?(?:big |great |little |lesser"
        r" )?toes?) "
        r"(?:(?:firmly |hard )?(?:pressed|pushed|flat|planted|jammed) (?:down|(?:down )?(?:against|to|on|onto|into) (?:the )?"
        r"(?:ground|floor))|down)(?: (?:against|to|on|onto) (?:the )?(?:ground|floor))?(?=\W*$| (?:in|during|when|while|at)\b)",
        lambda found: f"press{'es' if found['s'] == 's' else found['s'] or ''} {found['what']} down",
    ),
    wording(
        r"\b(?:clench|clasp|scrunch|bunch|crumple)(?P<s>e?s|ing)? (?:up )?(?=(?:the |your )?toes\b)",
        lambda found: f"curl{(found['s'] or '').removeprefix('e')} ",
    ),
    wording(
        r"^(?:(?:in )?which (?:direction|way)|where) (?:does|do) (?P<what>[^?,:]+?) (?:turn|move|tilt|pull|bend|swing|take"
        r"|rotate|draw) "
        r"(?:the )?(?:foot|sole|ankle)\W*$|^when (?P<what2>[^?,:]+?) contracts,? (?:what does the foot do|how does the foot move"
        r"|which way does the foot (?:move|go|turn)|what happens to the foot)\W*$",
        "how does {what} move the foot",
    ),
    wording(
        r"\b(?P<who>which|what|who|muscles?) (?:that |which )?(?:counters?|undo(?:es)? what|fights?(?: against)?|rivals?"
        r"|(?:does|do) the reverse of|pulls? (?:in )?the (?:opposite|other) (?:direction|way) (?:to|from)|works? in the opposite"
        r" (?:direction|sense) to) (?P<what>(?:the )?[^?,:]+?)(?: does)?\W*$"
        r"|^(?:the )?(?:foes?|adversar(?:y|ies)|rivals?|enem(?:y|ies)|opposite numbers?|counterforces?) of"
        r" (?P<what2>[^?,:]+?)\W*$",
        lambda found: (
            f"{found['who']} {'' if found['who'].lower().startswith('muscle') else 'muscles '}works against {found['what']}"
            if found["who"]
            else f"antagonists of {found['what2']}"
        ),
    ),
    wording(r"\b(?:allies|ally|helpmates?|teammates?|collaborators?) of\b", "synergists of"),
    # 'Which muscle gets a workout from toe yoga', 'what do heel raises strengthen'.
    wording(
        r"\b(?:gets? an? (?:good )?work-?out (?:from|in|with|by)|(?:is|are) put to work (?:by|in|with)|(?:is|are) called"
        r" (?:up)?on "
        r"(?:by|in))\b",
        "is trained by",
    ),
    wording(
        r"^what (?P<do>does|do) (?P<what>(?:[\w-]+ ){0,4}(?:exercises?|raises?|curls?|yoga|drops?|squats?|band|hops?|drills?)) "
        r"(?P<verb>strengthen|train|build up|target)\W*$",
        "which muscles {do} {what} {verb}",
    ),
    # 'The metatarsals from whose bases the oblique head springs'.
    wording(
        r"^(?:name |give |list )?(?:the |which |what )?(?P<bones>(?:[\w-]+ )?(?:bones?|metatarsals?|tarsals?|phalan(?:x|ges))) "
        r"(?P<how>from|on(?:to)?|in(?:to)?|to) whose (?:bases?|shafts?|heads?|bod(?:y|ies)|necks?|tuberosit(?:y|ies)|sides"
        r"|surfaces?) (?P<what>[^?,:]{3,60}?) (?:is |are )?(?:aris|spr[iu]ng|originat|insert|attach|end|fix|anchor|com)"
        r"(?:e?s|e|ed|ing)?(?: off)?(?: (?:is|are))?\W*$",
        lambda found: (
            f"which {found['bones']} does {found['what']} {'arise from' if found['how'].lower() == 'from' else 'insert on'}"
        ),
    ),
    wording(
        r"\b(?P<from>(?:from|off|out of) (?:the \w+ of )?(?:which|what|whose|where)\b[^?,:]*?) (?:spr[iu]ngs?|rises?|stems?)"
        r"(?=\W*$)"
        r"|\b(?P<verb>rises?|rising|(?:(?:is|are) )?rooted) (?P<from2>from|in|on) (?=(?:which|what)\b)",
        lambda found: f"{found['from']} arise" if found["from"] else "arises from ",
    ),
    wording(
        r"\b(?P<verb>tak(?:es?|ing)|draw(?:s|ing)?|deriv(?:es?|ing)|ha(?:s|ve)) (?:(?:its|their|some|most|many|of|all|the) )*"
        r"(?:muscle |fleshy )?(?:fib(?:re|er)s|roots?) (?:from|on|in)\b(?= )",
        lambda found: "arises from" if found["verb"].lower().endswith("s") else "arise from",
    ),
    wording(
        r"\b(?:lend|afford|offer|furnish|provid|giv)(?:e?s|e|ing)? (?:an? |the )?(?P<end>origin|insertion|attachment) "
        r"(?:to|for)\b",
        "are the {end} of",
    ),
    # 'The bone receiving the tendon of FHL', 'the destination of FHL'.
    wording(
        r"^(?:name )?(?:the )?(?P<bones>[\w-]*? ?(?:bones?|phalan(?:x|ges)|metatarsals?|toes?)) (?:that (?:receives?|takes?) "
        r"|receiving |taking )(?:the )?(?:tendons?|insertion|slips?) (?:of|from) (?=(?!which|what)[^?]{2,40}?\W*$)",
        "which {bones} receives the insertion of ",
    ),
    wording(
        r"\b(?:(?:final |last )?(?:destinations?|resting places?|landing places?|end ?points?|goals?) of|terminus of) "
        r"(?=(?:the )?(?:tendons? of )?(?!which|what|nerve|artery|vein)[\w ]+\b(?:longus|brevis|anterior|posterior|tertius"
        r"|soleus|plantaris|popliteus|gastrocnemius|hallucis|minimi|plantae|digitorum|tendons?)\W*$)",
        "insertion of ",
    ),
    wording(
        r"\b(?P<noun>tendons?|muscles?) (?P<rest>(?:that |which )?)(?:find(?P<s>s?) (?:its|their) way (?:in)?to|meet(?P<s2>s?)"
        r" (?:on|at))\b",
        "{noun} {rest}insert{s} on",
    ),
    wording(
        r"\b(?P<which>which|what|how many) toes? (?:(?:does|do) (?P<what>[^?,:]{3,40}?) (?:supply|provide|furnish) with (?:an? )?"
        r"(?:tendons?|slips?)|(?:is|are) (?:supplied|provided|furnished) with (?:an? )?(?:tendons?|slips?) (?:by|from) "
        r"(?P<what2>[^?,:]{3,40}?))(?=\W*$)",
        "{which} toes does {what} insert on",
    ),
    wording(
        r"\b(?P<which>which|what) (?P<toes>toes?) (?:(?:does|do|is|are) )?(?:(?:get|receive|have|has)s? no (?:tendons?|slips?"
        r"|tendinous slips?|share) (?:from|of)|(?:left out|missed|skipped|ignored|neglected|spared|not served|not reached"
        r"|bypassed) by) (?P<what>[^?,:]{3,40}?)(?=\W*$)",
        "{which} {toes} does {what} not reach",
    ),
    wording(r"\b(?P<number>how many )(?P<noun>slips|tendons) leaves? (?=[^?]+)", "{number}{noun} has "),
    wording(
        r"^(?:with|from|by) how many heads (?:does|do) (?P<what>[^?,:]+?) (?:arise|start|begin|originate|spring|come)\W*$"
        r"|^how many heads of origin (?:has|does|do|have) (?P<what2>[^?,:]+?)(?: have| got)?\W*$",
        "how many heads does {what} have",
    ),
    wording(
        r"\b(?:is|are) (?:classed|placed|put|classified|grouped|listed|counted) (?=(?:in|with|among|under) (?:which|what) "
        r"(?:layer|compartment))",
        "lies ",
    ),
    wording(r"\bresidents of (?=[^?]*\b(?:layer|compartment)\b)", "muscles of "),
    # 'Triceps surae is the joint name for which muscles'.
    wording(
        r"^(?:the )?(?P<what>[^?:,]{3,40}?) (?:is|are) (?:the|an?) (?:joint|common|collective|umbrella|shared|group|overall"
        r"|combined|general) (?:name|term|title|label|word)(?: given)? (?:for|of|to)\b(?: (?:the )?(?P<kind>(?:which|what)"
        r"(?: [\w ]+)?))?\W*$"
        r"|^(?:the )?(?:name|term|word|title|label) ['\"]?(?P<what2>[^?:,'\"]{3,40}?)['\"]? (?:covers?|refers to|embraces"
        r"|includes"
        r"|means|denotes|stands for|takes in|is given to|describes|applies to|is used for)\b(?: (?P<kind2>(?:which|what)"
        r"(?: [\w ]+)?))?\W*$",
        "{what} is made up of {kind}",
    ),
    wording(
        r"^(?P<which>(?:which|what)(?: (?:two|three|four|five|\d))?(?: (?:leg|calf|foot))? (?:muscles|bones|joints|arteries"
        r"|nerves"
        r"|ligaments|tendons)) (?:are|is) (?:(?:together|collectively|jointly|all) (?:known as|called|termed|named|referred to as"
        r"|spoken of as|make)|meant by)(?: the (?:name|term))? (?P<what>[^?,:]+?)\W*$",
        "{which} make up the {what}",
    ),
    wording(
        r"\b(?P<verb>embraces?|takes in) (?P<which>(?:which|what) (?:two |three )?(?:muscles|bones|joints|ligaments))(?=\W*$)",
        "is made up of {which}",
    ),
    # 'Joints over which FHL passes'.
    wording(
        r"^(?:over|across|past) (?P<which>(?:which|what|how many) joints) (?:does|do) (?P<what>[^?,:]+?) (?:pass|run|go|extend"
        r"|stretch|travel)\W*$|\b(?P<which2>which|what|how many) joints (?:does|do) (?P<what2>[^?,:]+?) (?:pass|run|go|extend"
        r"|stretch|travel) (?:over|across|past)(?=\W*$)",
        lambda found: f"{found['which'] or found['which2'] + ' joints'} does {told(found, 'what')} cross",
    ),
    wording(
        r"\b(?:pass|run|goe?|extend|stretche?|travel)(?P<s>e?s)? (?:over|across|past) (?=(?:which|what|how many) joints\b)"
        r"|(?P<muscles>(?:which|what|the|name the|how many) (?:(?:leg|calf|foot) )?muscles )(?:that )?(?:pass|run|go|extend"
        r"|stretch"
        r"|travel) (?:over|across|past) (?=(?:both )?(?:the )?(?:ankle|knee|subtalar)(?: joint)?(?: and (?:the )?(?:ankle|knee"
        r"|subtalar)(?: joint)?)?\W*$)",
        lambda found: f"{found['muscles'] or ''}cross{'es' if found['s'] else ''} ",
    ),
    wording(
        r"^(?P<which>which|what) joints (?:(?:does|do) (?P<what>[^?,:]+?) (?:work on|influence|operate on|have an effect on)"
        r"|(?:is|are) (?:influenced|worked on|worked|operated|actuated|controlled) by (?P<what2>[^?,:]+?))\W*$",
        "{which} joints does {what} act on",
    ),
    # 'What was FHL formerly called', 'the old name for it'.
    wording(
        r"^(?:what|how) (?:was|were|is|are) (?P<what>[^?,:]{3,40}?) (?:formerly|once|previously|originally|otherwise|earlier) "
        r"(?:called|known as|named|termed)\W*$"
        r"|^(?P<what2>(?!which|what)[^?,:]{3,40}?) (?:(?:was|is|were|are) (?:formerly|once|previously|originally|otherwise)"
        r"|used to be) (?:called|known as|named|termed)(?: (?:what|by what name|which name))?\W*$"
        r"|^what (?:did (?:they|people|anatomists|doctors) (?:use to |formerly |once )?|do (?:old|older) (?:books|texts"
        r"|anatomists)"
        r" )call (?P<what3>[^?,:]{3,40}?)\W*$"
        r"|^(?:(?:what (?:is|was)|give|state) )?(?:an? |the )?(?:old|older|former|earlier|second|nick|previous|outdated|obsolete"
        r"|other)[ -]?(?:name|term)s? (?:of|for) (?:the )?(?P<what4>(?!which|what)[^?,:]{3,40}?)(?: (?:is|was))?\W*$"
        r"|^(?:an )?alias(?:es)? (?:of|for) (?P<what5>[^?,:]{3,40}?)\W*$|^(?P<what6>[^?,:]{3,40}?)[ ,:–-]+alias\W*$",
        "other names of {what}",
    ),
    wording(
        r"^(?P<which>(?:which|what) (?:muscle|bone|nerve|artery|vein|ligament|joint|tendon)) (?:is dubbed|goes by the alias)\b",
        "{which} is also called",
    ),
    wording(r"(?<!great )\bdigits?\b(?= |\W*$)(?! \d)", lambda found: found[0].lower().replace("digit", "toe")),
    # 'Does soleus have any fibular origin?'
    wording(
        rf"^(?:does|do|has|have) (?P<what>.+?) (?:have |got )?(?:any|an?) (?P<bone>{'|'.join(BONES)}) (?P<end>origin"
        r"|insertion)s?\W*$",
        has_end_on,
    ),
    wording(r"\bwhence\b", "from where"),
    wording(r"\b(?:fixed|anchored|fastened) (?=proximally|distally)", "attached "),
    wording(
        r"\b(?P<side>proximal|distal|upper|lower) (?:bony )?(?:anchor(?:age)?|fixation)(?: points?)? (?=of\b)",
        lambda found: f"{'proximal' if found['side'].lower() in ('proximal', 'upper') else 'distal'} attachment ",
    ),
    # 'Muscle: soleus. Origin?'
    wording(
        r"^(?:muscle|structure|tendon|topic|item)\s*[:=]\s*(?P<what>[^?:;]{3,40}?)\s*[.;,]\s+(?P<asked>[^?]+\W*)$",
        "{what}: {asked}",
    ),
    wording(r"\b(?:(?:osteo|osseo)-?)?fascial (?=compartments?\b)", ""),
    # 'The leg has four compartments; which muscles are in the anterior?'
    wording(
        r"^(?:of )?(?:the )?(?:(?P<whole>sole|leg|foot)(?:'s| (?:has|have|contains|is divided into))? (?:four|three|five"
        r"|\d)? ?(?P<place>layer|compartment)s?|(?:four|three|five|\d) (?P<place2>layer|compartment)s? of the "
        r"(?P<whole2>sole|leg|foot))\s*[;,:.]\s+(?P<asked>.*?\b(?:which|what|name|list)\b.+? (?:in|within|to|of) the) "
        r"(?P<one>[\w -]+?)(?: one)?\W*$",
        "{asked} {one} {place} of the {whole}",
    ),
    wording(
        r"^(?P<what>[^?:,;]{3,50}?)\s*[:,;–-]+\s*(?:the )?(?P<end>(?:(?:proximal|distal|upper|lower|bony) )*"
        r"(?:origin|insertion|attachment)s?) (?:of|for) (?:its|the|their|both|each)(?: of)?(?: (?:its|the|two|three|both|four))* "
        r"heads?\W*$",
        "{end} of the heads of {what}",
    ),
    wording(
        r"^(?P<what>[^?:,]{3,40}?)\s*[:,–-]+\s*where (?:does|do) (?:its|the|their) tendons? (?:go(?: to)?|ends?|attach|insert"
        r"|run to"
        r"|finish|land|reach)\W*$",
        "where does {what} insert",
    ),
    # 'The muscles that share their insertion on the base of the first metatarsal', 'common origin of A, B and C'.
    wording(
        r"\bshares? (?:their|its|an?|the same|a common|one) (?:(?P<up>origin)|insertion) (?:on|at|from|in"
        r"|to) (?=(?:the )?\w)(?!which|what)",
        either("up", "arise from ", "insert on "),
    ),
    wording(
        r"^(?:(?:what is|name|give) )?(?:the )?(?:common|shared) (?:bony )?(?:(?P<up>origin)|insertion) (?:of|for) "
        r"(?P<what>(?:the )?[^?:]+ and [^?:]+?)\W*$",
        either("up", "from which bone do {what} arise", "on which bone do {what} insert"),
    ),
    # 'From which part of the fibula does fibularis tertius arise?'
    wording(
        r"^(?:from|on|onto|to|at|in) (?:which|what) (?:part|surface|side|aspect|region|end|area|border) of (?:the )?"
        r"(?P<bone>fibula|tibia|femur|calcaneus|talus|navicular|cuboid|(?:\w+ )?cuneiform|(?:\w+ )?metatarsal) (?P<does>is"
        r"|does|do|are) "
        r"(?P<what>[^?:,]{3,40}?) (?P<verb>arise|originate|start|begin|insert(?:ed)?|end|attach(?:ed)?|fixed|anchored|come from"
        r"|spring|take origin)(?: (?:from|to|on))?\W*$",
        "where on the {bone} {does} {what} {verb}",
    ),
    wording(
        rf"^(?:(?:what are|name|give|which are) )?(?:the )?(?:(?:two|both) )?(?P<bony>bony )?(?:(?<=bony )attachments|ends) of "
        rf"{NO_MUSCLE}(?P<what>[^?:,]{{3,40}}?)\W*$"
        r"|^(?:the )?attachments? of (?P<what2>[^?:,]{3,40}?) (?:at|on|by) (?:both|each|either|its two) (?:of its )?ends?\W*$"
        rf"|^{NO_MUSCLE}(?P<what3>[^?:,]{{3,40}}?)\s*[:,–-]+\s*(?:its |the )?(?:two|both) (?P<bony2>bony )?ends\W*$",
        either("bony", "to which bones is {what} attached", "what are the attachments of {what}"),
    ),
    # 'A deep calf muscle with a fibular origin'.
    wording(
        r"\b(?:with|of) (?:an? |its )?(?P<bone>fibular|tibial|femoral|calcaneal) origin\b(?! (?:of|on|from|at))",
        lambda found: f"arising from the {BONES_SAID[found['bone'].lower()]}",
    ),
    # 'Plantar interossei act on toes ...'.
    wording(
        r"^(?:the )?(?P<what>(?:(?:plantar|dorsal) )?interossei(?: muscles)?|lumbricals|extensor digitorum (?:brevis|longus)"
        r"|flexor digitorum (?:brevis|longus)) (?:act|insert|pull|go|run|attach)(?:es|s)? (?:on|upon|to|into) (?:the )?toes?\W*$",
        "on which toes do {what} act",
    ),
    # 'To which bone does it go?'
    wording(
        rf"^to (?P<bone>(?:which|what) (?:\w+ )?bones?) (?P<does>does|do) {NO_MUSCLE}(?P<what>[^?:,]{{3,40}}?) "
        r"(?:go|run|pass|travel|lead)\W*$",
        "on {bone} {does} {what} insert",
    ),
    # 'Which prominence of bone anchors tibialis posterior', 'popliteus comes off which femoral condyle'.
    wording(
        r"\b(?P<which>which|what) (?:bony (?:prominence|bump|knob|lump|projection|protuberance|elevation)|(?:prominence|bump|knob"
        r"|lump|projection|protuberance|elevation) of bone) (?:anchors|holds|receives(?: the (?:tendon|insertion) of)?|takes"
        r"|gives (?:insertion|attachment) to) (?=(?:the )?(?:tendon of )?(?!which|what)[\w ]{3,40}\W*$)",
        "{which} bony point is the insertion of ",
    ),
    wording(
        r"^(?P<what>(?:the )?[^?:,]{3,40}?) (?:comes (?:off|from)|arises from|springs from|takes origin from|originates (?:on"
        r"|from)"
        r"|is attached to|attaches to|starts (?:on|from)) (?:which|what) (?:femoral )?condyle(?: of the femur)?\W*$"
        r"|^(?:from|off|on|to) (?:which|what) (?:femoral )?condyle(?: of the femur)? (?:does|do|is"
        r"|are) (?P<what2>(?:the )?[^?:,]{3,40}?) "
        r"(?:arise|come|spring|originate|start|attach(?:ed)?|take origin)(?: from)?\W*$",
        "where on the femur is {what} attached",
    ),
    # 'Does the tendon of fibularis longus lie in front of that of brevis'.
    wording(
        r"\b(?P<genus>fibularis|peroneus) (?P<one>longus|brevis)\b(?P<mid>[^?]{2,60}?)\b(?:that|the tendon|the one) of (?:the )?"
        r"(?P<other>brevis|longus|tertius)\b",
        "{genus} {one}{mid}the tendon of {genus} {other}",
    ),
    wording(
        r"^(?:does|do|is|are) (?P<one>[^?,]{3,50}?) (?:(?:lie|lies|run|runs|sit|pass) )?(?:closer"
        r"|nearer) to (?:the )?(?:lateral |medial "
        r"|outer |inner )?malleolus than (?:that of |is |does )?(?P<other>(?:the )?[^?,]{3,50}?)(?:,? (?:as|where|when"
        r"|while) [^?]*"
        r"| behind it| does| is)?\W*$",
        lambda found: f"is {its_tendon(found['one'])} in front of {its_tendon(found['other'])}",
    ),
    wording(
        r"^(?P<said>(?:does|do|is|are) [^?,]{3,60}? (?:in front of|anterior to|posterior to|medial to|lateral to|deep to"
        r"|superficial to) "
        r"[^?,]{3,50}?)(?: as (?:they|both) (?:pass|run|go))? (?:behind|round|around) the (?:(?:lateral|medial|outer|inner) )?"
        r"(?:malleolus|ankle)\W*$",
        "{said}",
    ),
    # 'Attachment of adductor hallucis at its distal end', 'soleus: attachment proximally'.
    wording(
        rf"\battachments? (?:of|for) (?P<what>[^?:,]{{3,40}}?) (?:(?:at|on|by) (?:its|the|their) (?:(?P<up>{UPPER})|{LOWER}) "
        r"(?:end|extremity)s?|(?P<up2>proximally|above|at the top)|distally|below|at the bottom)(?=\W*$)",
        either("up", "origin of {what}", "insertion of {what}"),
    ),
    wording(
        rf"^(?P<what>[^?:,]{{3,40}}?)\s*[:,–-]+\s*(?:its |the )?attachments? (?:(?:at|on) (?:its|the"
        rf"|their) (?:(?P<up>{UPPER})|{LOWER}) "
        r"(?:end|extremity)s?|(?P<up2>proximally|above|at the top)|distally|below|at the bottom)\W*$",
        either("up", "origin of {what}", "insertion of {what}"),
    ),
    # 'Name what belongs to the second layer of the sole', 'contents (muscles) of the deep posterior compartment'.
    wording(
        r"\b(?:(?:name|list|give|state|tell me) )?(?:what|everything that|all that|whatever) (?:belongs to|makes up"
        r"|constitutes|sits in|lies in|is found in) "
        r"(?=(?:the )?(?:[\w-]+ )*(?:layer(?: of (?:the )?(?:sole|foot))?|compartment(?: of (?:the )?(?:leg|calf))?)\W*$)",
        "which muscles are in ",
    ),
    wording(
        r"\bcontents? \((?:the |only )?(?P<kind>muscles|tendons|nerves|arteries|vessels|bones)(?: only)?\) (?:of|in) ",
        "{kind} in ",
    ),
    # 'Where on the skeleton does popliteus insert', 'fibularis longus: final attachment in the sole'.
    wording(r"\bwhere(?: (?:exactly|precisely))? (?:on|in) (?:the )?(?:bony )?skeleton\b", "where"),
    wording(
        r"^(?!.*\b(?:which|what|who|muscles?|ligaments?|how)\b)(?P<what>[^?:,;]{3,50}?)(?P<mark>\s*[:,;–-]+\s*|\s+)"
        r"(?P<end>(?:(?:final|distal|bony|ultimate|its|the|last) )*(?:insertion|attachment))s? (?:in|within|on|under) (?:the )?"
        r"(?:sole|foot|underside of the foot|plantar side)\W*$",
        "{what}{mark}{end}",
    ),
    # 'Fibularis longus crosses the sole to attach to which bones'.
    wording(
        r"^(?:the )?(?P<what>(?!(?:which|what|who|how)\b)[\w -]{5,50}?)(?:['’]s? tendon)? "
        r"(?:crosses|runs|passes|goes|travels|courses|slants|sweeps|winds|descends|continues|turns|enters) [^?:;]{3,60}? to "
        r"(?:attach|insert|end|be attached|be inserted)(?: itself)? (?:to|on|onto|into|at|in) (?=(?:which|what) (?:two )?"
        r"(?:bones?|metatarsals?|tarsals?|cuneiforms?|phalan\w+)\b)",
        "{what} inserts on ",
    ),
    # 'Does any part of the tendon of tibialis posterior reach the metatarsals', 'does FDL send one of its tendons to'.
    wording(
        r"^(?P<does>does|do) any (?:parts?|slips?|portion|bit|fib(?:re|er)s?) of (?P<rest>[^?:,]+? (?:reach|insert|attach|arise"
        r"|end|go|run|extend|originate)\b)",
        "does {rest}",
    ),
    # 'Does fibularis tertius insert on any toe', 'does the tendon of tibialis anterior run on to the toes'.
    wording(
        r"^(?P<does>(?:does|do) [^?]*?\b(?:insert|attach|end|reach)(?: (?:on|to|in|into|onto))?) "
        r"(?:any (?:of the )?|an? |some |one of the )?toes?(?=\W*$)",
        "{does} the toes",
    ),
    wording(
        r"^(?P<does>(?:does|do) [^?]*?\b(?:tendons?|muscles?|[a-z]+us|tertius|longus|brevis|anterior|posterior)) "
        r"(?:run|go|continue|carry|extend|pass|get|travel)(?: on| out| down| all the way| as far)*(?: (?:to|onto|into|as)) "
        r"(?:the |any (?:of the )?|an? )?(?P<end>(?:\w+ )?(?:toes?|phalan\w+))(?=\W*$)",
        "{does} reach the {end}",
    ),
    wording(
        r"\bsend(?P<s>s?) (?:(?:any|one|some|two|three) of )?(?:its|the) (?:(?:two|three|four|five) )?(?:tendons|slips) "
        r"(?=to (?:the )?(?!which|what)\w)",
        "send{s} a tendon ",
    ),
    # 'Tendons restrained by the superior fibular retinaculum'.
    wording(
        r"\b(?P<noun>tendons?|muscles?|structures)(?: (?:that|which))?(?: (?:are|is))? (?:restrained|steadied|secured|checked"
        r"|controlled|confined|tethered|contained|stabili[sz]ed) (?:down |in place )?by (?=[^?]*retinacul)",
        either("noun", "{noun} passing under ", ""),
    ),
    # 'Oblique head of adductor hallucis: from which metatarsals?'
    wording(
        r"^(?P<what>[^?:,;]{3,50}?)\s*[:,;–-]+\s*(?:(?P<from>from)|on|onto|into|to) "
        r"(?:the (?:[\w-]+ ){0,2}?(?:bases?|sides?|shafts?|heads?|backs?|fronts?|surfaces?|borders?) of )?"
        r"(?P<bones>(?:which|what) (?:[\w-]+ ){0,2}?(?:bones?|metatarsals?|tarsals?|phalan(?:x|ges)|toes?|tendons?))\W*$",
        either("from", "{bones} does {what} arise from", "{bones} does {what} insert on"),
    ),
    # 'The top end of soleus is fixed to', 'where does the far end of FHL attach'.
    wording(
        rf"\b{SIDE_OF_MUSCLE} of {NO_MUSCLE}(?:the )?(?P<what>[\w .-]{{2,40}}?)(?P<between> (?:is |are )?"
        rf"(?:(?:to )?(?:which|what) \w+ )?){FIXED}(?= |\W*$)",
        at_an_end,
        only=(" end", "extremity"),
    ),
    # 'Which muscles are fixed to the fibula at their top end', 'to which bones is soleus attached at its lower end'.
    wording(rf"\b{FIXED}(?P<between> (?:(?:the )?[\w .-]{{2,40}}? )?)(?:at|by|with) {SIDE_OF_MUSCLE}\b(?! of)", at_an_end),
    # 'FHL: where's its far end fixed?'
    wording(
        rf"\b(?:its|the) (?:(?P<up>{UPPER})|(?P<down>{LOWER})) end (?:is )?{FIXED}(?=\W*$)",
        either("up", "it arising", "it inserted"),
    ),
    wording(
        r"\b(?P<verb>attached|fixed|anchored) (?:to|on) (?:at|to) (?:the|its) (?:(?P<up>start|beginning|origin)"
        r"|(?P<down>end|finish|insertion))\b",
        at_an_end,
    ),
    # 'What does soleus attach to distally', 'anchored to the calcaneus distally'.
    wording(
        r"\b(?P<verb>attach(?:es|ed)?|fixed|anchored|inserts?|bound)(?: (?:to|on))"
        r"(?P<between> (?:the )?(?:[\w .-]{2,40}? )?)(?:(?P<up>proximally)|(?P<down>distally))(?=\W*$)",
        at_an_end,
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
    ),
    wording(
        r"\bserves? as (?:an? |the )?(?:site of |point of )?(?P<end>origin|insertion|attachment)(?: (?:site|point|area))? "
        r"(?:for|of|to)\b",
        "is the {end} of",
    ),
    wording(
        r"\buses? (?P<bone>[^?,]{3,40}?) (?:as|for) (?:an? |the |its |their )?(?P<end>origin|insertion|attachment)"
        r"(?: (?:site|point))?\b",
        "have their {end} on {bone}",
    ),
    wording(
        r"\b(?:(?P<bony>bony|skeletal) )?(?:points?|places?|spots?) of (?P<end>attachment|insertion|origin|fixation)\b",
        lambda found: f"{found['bony'] or ''} {found['end'].lower().replace('fixation', 'attachment')}".lstrip(),
    ),
    # 'The calcaneus receives which tendons', 'which bone receives the tendon of FHL'.
    wording(
        r"^(?P<bone>[^?:,]{3,40}?) (?:receives?|takes|gets) (?:the )?(?P<which>(?:which|what) tendons"
        r"|(?:tendons?|insertions?) of (?:which|what) muscles?|(?:which|what) muscles)\W*$|\b(?:receives?|takes|gets) "
        r"(?:the )?(?:tendons? (?:of|from)|insertion of)(?= (?!which|what)[^?]{2,40}?\W*$)",
        received,
    ),
    wording(
        r"^(?:the )?(?P<bone>[^?:,]{3,40}?) (?:is|are|gets?|being) (?:pulled|tugged|acted|dragged) (?:up)?on by "
        r"(?P<which>(?:which|what) [^?]+?)\W*$",
        "{which} insert on the {bone}",
    ),
    wording(r"\bmuscular (?=attachments?\b|origins?\b|insertions?\b)", "muscle "),
    wording(r"\b(?:muscular|muscle) (?=layers?\b)", ""),
    wording(r",? (?:at least |if only )?(?:in part|partly|partially)\b,?(?= from\b| on\b)", ""),
    wording(r"\bwhose (?:muscle )?fib(?:re|er)s\b", "that"),
    wording(
        r"\b(?P<does>do|does|are|is) (?:the )?(?:muscle )?fib(?:re|er)s of\b",
        lambda found: "does" if found["does"].lower().startswith("do") else "is",
    ),
    # 'Is soleus in the anterior, lateral or posterior compartment?'
    wording(
        r"^(?:is|are|does|do) (?P<what>.+?) (?:lie |sit |belong |found |located )?(?:in|to|within) (?:the )?"
        r"(?P<some>[\w, -]+? or [\w -]+?) (?P<place>layer|compartment)(?P<of>(?: of the [\w ]+)?)\W*$"
        r"|^(?P<some2>[\w, -]+? or [\w -]+?) (?P<place2>layer|compartment)(?: of the [\w ]+)?\s*[:,–-]+\s*"
        r"(?P<what2>[^?:,]{2,40}?)\W*$",
        "which {place} is {what} in",
    ),
    wording(r"\bshares? (?=(?:the )?(?:[\w-]+ ){0,3}(?:compartment|layer)(?: of the [\w ]+)?\W*$)", "are in "),
    wording(r"\b(?:lives?|resides?|dwells?|living|residing) (?=(?:there|here|in|within|inside)\b)", "are found "),
    wording(r"\bhous(?:es?|ing)\b", where(HOLDS_MUSCLES, "contain")),
    wording(
        r"^(?:the |name the |list the |which |what are the )*(?:members|occupants|inhabitants|constituents) of "
        r"(?=.*\b(?:layer|compartment)\b)",
        "muscles of ",
    ),
    wording(r"\bname only\b", "name"),
    # 'Which retinaculum holds the tendon of FHL in place', 'straps down'.
    wording(
        r"\b(?P<verb>holds?|keeps?|binds?|ties?|straps?|fastens?) (?!down\b|in place\b|up\b)(?P<what>(?:[\w-]+ ){1,6}?)"
        r"(?P<how>down|in place)\b",
        where(TENDONS, "{verb} down {what}"),
    ),
    # 'The flexor retinaculum keeps which tendons from bowstringing', 'which tendons would bowstring without it'.
    wording(
        r"^(?:which|what) tendons (?:(?:do|does) (?P<what>(?:the )?[\w ]*retinacul(?:um|a)) (?:(?:keep|stop|prevent)s?(?: from)? "
        r"bow-?stringing|restrain|control|steady|secure|check|tether|retain)|would bow-?string(?: out)? without "
        r"(?P<what2>(?:the )?"
        r"[\w ]*retinacul(?:um|a)))\W*$",
        "which tendons pass under {what}",
    ),
    wording(
        r"\b(?:keep|stop|prevent)s? (?P<what>(?:the )?(?:[\w-]+ ){0,4}?tendons?(?: of [\w ]+?)?)(?: from)? bow-?stringing\b",
        "holds down {what}",
    ),
    wording(
        r"^(?:by (?:what|which (?P<what>retinacul(?:um|a)))) (?:is|are) (?P<tendons>(?:the )?(?:[\w-]+ "
        r"){0,4}?tendons?(?: of [\w ]+?)?) "
        r"(?:held|strapped|bound|tied|kept|pinned)(?: down| in place)",
        "which retinaculum holds down {tendons}",
    ),
    wording(
        r"^(?:the )?(?:tendon of (?:the )?(?P<what>[\w ]+?)|(?P<what2>[\w ]+?) tendon) is (?:held|strapped|bound|tied"
        r"|kept|pinned)"
        r"(?: down| in place)? by(?: the| (?:which|what)(?: retinacul(?:um|a))?)?\W*$",
        "which retinacula does {what} pass under",
    ),
    wording(
        r"^(?:what|which (?:band|strap|thing|structure|bands|straps|structures)) (?:hold|keep|strap|bind|tie|fasten"
        r"|pin|tether)s? down "
        r"(?=[^?]*\btendons?\b)",
        "which retinaculum holds down ",
    ),
    wording(
        r"\b(?P<verb>(?:hold|keep|strap|bind|tie|fasten|pin|tether)s? down) (?:the )?tendons behind (?:the "
        r")?(?P<side>medial|lateral|inner"
        r"|outer) (?:malleolus|ankle(?: bone)?)\b",
        lambda found: (
            f"{found['verb']} the tendons of the "
            f"{'long flexors of the toes' if side_of(found['side']) == 'medial' else 'fibular muscles'}"
        ),
    ),
    wording(
        r"(?<=down )(?:the )?extensor tendons\b|(?<=down )(?:the )?tendons of (?:the )?extensors\b",
        "the tendons of the long extensors of the toes",
    ),
    wording(
        r"\b(?P<what>retinaculum|ligament|band|membrane) (?:that |which )?(?:stretches|extends|spans|reaches) from "
        r"(?P<one>(?:the )?[\w ]+?) "
        r"to (?P<other>(?:the )?[\w ]+?)\W*$",
        "{what} connects {one} and {other}",
    ),
    # 'Which tendons turn round the back of the medial malleolus?', 'use the lateral malleolus as a pulley'.
    wording(
        r"\b(?P<what>tendons) (?:that |which )?(?:(?:turn|hook|wind|curve|run|go|pass|curl|sweep|swing) (?:round "
        r"|around )?(?:the )?back of "
        r"(?=(?:the )?(?:medial|lateral|inner|outer) (?:malleolus|ankle))|use (?=(?:the )?(?:medial|lateral) malleolus as))",
        "{what} pass behind ",
    ),
    wording(r"(?<=malleolus) as (?:a|their) pulley\b", ""),
    wording(
        r"^(?:(?:which|what) (?P<what>tendon)|the (?P<what2>tendon)(?= .* (?:is|of)\W*$)) (?:that )?(?:(?:is|lies|runs"
        r"|passes|sits) )?(?:the )?"
        r"(?:(?:nearest|closest)(?: to)?(?: the back of)?|hugs(?: the back of)?|foremost behind|most anterior behind"
        r"|the first behind) (?:the )?"
        rf"(?P<side>{INNER}|{OUTER}) (?:malleolus|ankle(?: bone)?)(?: is(?: that of)?)?\W*$",
        sided("which tendon comes first behind the {side} malleolus"),
    ),
    wording(
        r"\btendons? (?P<verb>(?:that )?(?:runs?|lies?|are found|are|is)) (?:in|within|inside) (?=the tarsal tunnel)",
        "tendons pass through ",
    ),
    wording(
        r"\b(?:fibular|peroneal) (?=tendon (?:that )?(?:passes|runs|lies|goes) (?:above|below|under|over) (?:the "
        r")?(?:fibular|peroneal) "
        r"(?:trochlea|tubercle))",
        "",
    ),
    wording(
        r"(?:the )?(?:tendon of (?:the )?plantaris|plantaris tendon)(?= (?:[\w ]+ )?between\b| (?:run|lie|pass|slip"
        r"|travel|descend))",
        where(BETWEEN_MUSCLES, "plantaris"),
    ),
    wording(
        r"^between (?:which|what)(?P<number> two)? (?P<kind>muscles|layers) (?:does|do) (?P<what>.+?) (?:cross|run "
        r"across|traverse|go "
        r"across) (?:the )?(?:sole|foot)\W*$",
        "{what} lies between which{number} {kind}",
    ),
    wording(
        r"^(?:which|what) (?P<what>tendon) (?:that )?crosses the sole (?:obliquely |diagonally |slantwise )?from "
        r"(?:the )?(?:lateral|outer)(?: side| border"
        r"| edge)? to (?:the )?(?:medial|inner)(?: side| border| edge)?\W*$",
        "which {what} crosses the sole obliquely",
    ),
    wording(
        r"^(?:(?P<what>(?:the )?[\w ]*retinaculum)(?: (?:holds?|covers|bridges|retains?|binds)(?: down| in place)? "
        rf"(?:the )?tendons (?:of )?(?:{BLANK}|what|which muscles?)|\s*[:,–-]+\s*(?:its |the )?tendons)"
        rf"|{UNDER} (?P<what2>(?:the )?[\w ]*retinaculum) (?:run|pass|lie|go|travel) (?:the )?tendons of "
        rf"(?:{BLANK}|what|which muscles?)|(?:the )?tendons of (?P<what3>(?:the )?[\w ]*retinaculum))\W*$",
        "which tendons pass under {what}",
    ),
    wording(
        r"\b(?P<noun>muscles?|tendons?)(?P<rest>(?: (?:that|which))?(?: (?:is|are))?) connect(?:ed|s|ing)? (?:on)?to\b",
        "{noun}{rest} attached to",
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
    ),
    wording(
        r"\b(?P<which>which|what)(?P<kind> (?:muscles?|nerves?|arter(?:y|ies)|structures?|tendons?|vessels?))? "
        r"(?P<is>is|are) (?:covered|overlain|hidden|concealed) by (?=(?![^?]*retinacul)[^?]+?\W*$)",
        "{which}{kind} {is} deep to ",
    ),
    # 'Which muscle does gastrocnemius cover', 'FDB lies superficial to what': what is deep to it.
    wording(
        r"^(?:(?P<which>which|what)(?P<kind> (?:muscles?|nerves?|arter(?:y|ies)|structures?|vessels?))? (?:does|do) "
        r"(?P<what>(?!.*retinacul)[^?]+?) (?:cover|overlie|hide|conceal)"
        r"|(?P<what2>(?!.*retinacul|.*\b(?:which|what)\b.*\b(?:which|what)\b)[^?:]+?) (?:covers?|overlies?|hides?|conceals?"
        r"|(?:is|are|lies?|runs?) (?:immediately |directly |just )?superficial to) (?P<which2>which|what)"
        r"(?P<kind2> (?:muscles?|nerves?|arter(?:y|ies)|structures?|vessels?))?)\W*$",
        either("kind", "which{kind} lies deep to {what}", "what lies deep to {what}"),
    ),
    wording(
        r"^(?:just |directly |immediately |right )?(?:under|underneath|beneath|deep to|below) "
        r"(?P<what>(?!which|what)(?!.*retinacul)[^?:]+?)(?: there)? (?P<verb>is|are|lies?|runs?|you find|one finds|we find"
        r"|would you find) (?P<which>(?:which|what)(?: [\w-]+)?)\W*$",
        "{which} lies deep to {what}",
    ),
    wording(
        r"^(?:the )?(?P<groove>groove (?:of|on|in) [^?:,]{3,40}?)\s*[:,–-]+\s*(?:which |the |its )?(?P<tendons>tendons?"
        r"|muscles?)\W*$",
        "which {tendons} runs in the {groove}",
    ),
    wording(
        r"\b(?:insert|attach|end)\w* (?:(?:(?:in)?to|on(?:to)?|at) (?:the )?(?:heel(?: bone)?|calcaneus) )?(?:by|through|via"
        rf"|by means of) (?=(?:the )?(?:{HEEL_TENDON}))|\b(?:contribut\w+ (?:\w+ )?to|share) "
        rf"(?=(?:the )?(?:{HEEL_TENDON})\W*$)",
        "form ",
    ),
    wording(r"\b(?:(?:long|thin|slender|stout|strong|flat|rounded|narrow|thick),? )+(?=tendon of (?!which|what))", ""),
    # 'The muscle whose tendon is joined by quadratus plantae'.
    wording(
        r"^(?:the |which |what |name the )(?:(?:long|deep|strong|calf|leg) )*(?P<kind>muscle|tendon)s?(?: is the one)? "
        r"(?:(?:whose tendon|that|which) )?(?:(?:is|gets) )?(?:joined|received|pulled on|met|assisted"
        r"|straightened) in the sole by "
        r"(?:the )?(?P<what>[^?:,]{4,40}?)\W*$"
        r"|^(?:the |which |what |name the )(?:(?:long|deep|strong|calf|leg) )*(?P<kind2>muscle) whose tendon (?:is"
        r"|gets) (?:joined"
        r"|met|pulled on) by (?:the )?(?P<what2>[^?:,]{4,40}?)\W*$",
        "into the tendon of which muscle does {what} insert",
    ),
    # 'Medial and lateral tubercles of the talus. Which tendon lies between?'
    wording(
        r"^(?:the )?(?P<pair>(?!which|what)[^?.:;,]{3,40}? and [^?.:;,]{3,40}?)(?: (?:on|of) (?:the )?(?P<of>[^?.:;]{4,60}?))?"
        r"\s*[.:;–-]+ *(?P<ask>(?:which|what) (?:tendon|muscle|nerve|bone|artery|structure|ligament)s?) (?P<verb>lie"
        r"|run|pas+e?|sit|go|is|are)"
        r"(?P<s>e?s?)(?: found| in)? between(?: them| the two| these)?\W*$",
        lambda found: (
            f"{found['ask']} {found['verb']}{found['s']} between the {found['pair']}"
            + (f" of the {found['of']}" if found["of"] else "")
        ),
    ),
    wording(
        r"\b(?:accepted|generally accepted|agreed|usual|official|standard) (?=(?:joint )?type\b|(?:nerve"
        r"|blood) supply\b|classification\b)",
        "",
    ),
    wording(
        r"\b(?:has|have|having|takes?|gets?) (?:(?:its|their|an?|the|one|bony|only|whole|true|fixed|upper|proximal) )*"
        r"(?:origins?|beginning|start|(?:proximal|upper) (?:attachment|end)s?) (?:from )?above (?:the )?knee(?: joint)?\b",
        "arise from the femur",
    ),
    wording(
        r"\b(?P<verb>aris(?:es?|ing)|originat(?:es?|ing)|starts?|starting|begins?|tak(?:es?|ing) origin|com(?:es?|ing)) "
        r"(?:from )?above (?:the )?knee(?: joint)?\b",
        "arise from the femur",
    ),
    wording(
        r"\b(?:(?P<deep>deepest|innermost)|(?:most superficial|outermost)) (?:(?:plantar|sole) (?:muscle )?layer"
        r"|(?:muscle )?layer of the sole)(?: of the (?:sole|foot))?",
        lambda found: f"{'fourth' if found['deep'] else 'first'} layer of the sole",
    ),
    wording(
        r"^(?P<which>(?:which|what) (?:[\w-]+ )?tendons?) shares? (?P<place>(?:the )?[\w -]*layer(?: of the sole)?) with "
        r"[^?]+?\W*$",
        "{which} run in {place}",
    ),
    wording(
        r"^(?:name |give |state )?(?:the )?(?P<kind>muscle|tendon|nerve|artery) (?:that |which )?(?:lies |lying |is |runs "
        r"|running |found )?(?:(?:immediately|directly|just) )?(?P<how>deep|superficial) to "
        r"(?P<what>(?!.*\b(?:which|what)\b)[^?:,]+?)(?: is)?\W*$",
        "which {kind} lies {how} to {what}",
    ),
    wording(
        r"\b(?:(?:two|both)(?: of)? (?:the )?)?(?:peroneal|fibular) tendons\b(?= |\W*$)",
        where(RETINACULUM, "tendon of fibularis longus"),
    ),
    wording(
        r"(?<=tendon of fibularis longus)(?: (?:down|in place))?\s+(?:just )?(?:on|at|along|behind|round|around) the "
        r"(?:(?:lateral|outer) (?:side|aspect)(?: of (?:the )?(?:ankle|foot|hindfoot))?|(?:lateral|outer) malleolus)\W*$",
        where(RETINACULUM, ""),
    ),
    # 'Behind, the plantar aponeurosis is fixed to'.
    wording(
        r"^(?P<way>behind|posteriorly|in front|anteriorly), (?P<what>(?!.*ligament)[^?:,]{3,60}?) (?P<is>is|are) "
        r"(?:fixed|attached|anchored|fastened|tied) to\b(?: the\W*$)?",
        lambda found: f"{found['what']} {found['is']} fixed {ADVERBS.get(found['way'].lower(), found['way'])} to",
    ),
    # 'They arise from the shafts of', 'origin from the bases of?': from which bones.
    wording(
        r"\b(?P<verb>aris(?:e|es|ing)|originat(?:e|es|ing)|origins?|springs?|insert(?:s|ed|ing)?|insertions?|attach(?:es|ed)?"
        r"|attachments?|fixed|anchored) (?P<to>from|to|on|onto|into) (?:the )?(?:(?:plantar|dorsal|medial|lateral|upper|lower"
        r"|anterior|posterior|adjacent|facing|opposed|proximal|distal|inner|outer|front|back|two),? (?:and )?){0,3}(?:shafts"
        r"|bases|bodies|sides|heads|surfaces|borders|aspects|margins|halves|parts|condyles|ends) of(?: the| both)?\W*$",
        "{verb} {to} which bones",
    ),
    wording(
        r"\b(?P<its>its|their) (?:(?:long|thin|slender|stout|strong|flat|rounded|narrow|short|delicate),? )+(?=tendons?\b)",
        "{its} ",
    ),
    wording(
        r"^(?P<what>[^?:,]{3,40}?)\s*[:,–-]+\s*(?:its|the|their) tendons? (?:(?:finally|eventually|then) )?"
        r"(?:reach(?:es)?|ends? (?:in|on|at)|go(?:es)? to|attach(?:es)? to|runs? to|inserts? (?:in|on|into|to)|lands? on)(?:"
        r" the)?\W*$",
        "{what} inserts on",
    ),
    # 'Sends its tendon to the ...' is where it inserts.
    wording(
        r"\bsends? (?:its|their) (?:(?:flat|long|thin|short|stout|strong|slender|single|own|four|two) )*"
        r"(?:tendons?|tendinous slips?|slips) (?:in|on)?to(?=(?: the)?\W*$| (?:which|what)\b)",
        lambda found: "inserts on" if found[0].lower().startswith("sends") else "insert on",
    ),
    wording(
        r"\b(?:takes?|has|have|finds?|gains?|gets?|makes?|taking|having|finding|gaining) (?:(?:its|their|an?|the) )?"
        r"(?:(?:tendinous|fleshy|muscular|bony|distal|whole|extensive|aponeurotic|fibrous|broad|wide|single|sole|final"
        r"|lower|tendon) )*(?:(?P<from>origin|start|beginning|(?:proximal|upper) (?:\w+ )?(?:attachment|end|anchorage)) "
        r"(?:from|on|in|at|to)|(?:insertion|hold|attachment|anchorage) "
        r"(?:on|in|at|to)(?:to)?)\b",
        either("from", "arising from", "inserting on"),
    ),
    wording(r"\b(?P<noun>retinacul(?:um|a)) (?:over|superficial to|across|above)\b", "{noun} covering"),
)
"""What is put in the place of words within a question."""


def together(store: Store, text: str) -> str:
    """Return what some muscles, bones, joints or ligaments make up together as the name of the one group of them alone."""
    found = MAKING_UP.search(text)
    named = [mention.ids[0] for mention in mentions_in(store, told(found, "what")) if mention.ids] if found else []
    ids = [leaf for id in named for leaf in (store.leaves(id) or (id,))]
    wide = {group: leaves for group, leaves in store.leaf_sets.items() if set(ids) <= leaves} if len(ids) > 1 else {}
    kinds = {store.structures[id].kind for id in ids}
    if len(kinds) != 1 or not kinds <= MADE_UP:
        return text
    alike = {group: {id for id in leaves if store.structures[id].kind in kinds} for group, leaves in wide.items()}
    groups = [group for group, members in alike.items() if members == set(ids)]
    return f"other names of {store.structures[groups[0]].label}" if len(groups) == 1 else text


MADE_UP = frozenset(("muscle", "joint", "bone", "ligament"))
"""Kinds of which several together have a name of their own."""


def for_or_against(store: Store, text: str) -> str:
    """Return which muscles keep another in check as those that work against it, and which back it up as those that help it."""
    found = BACKED.search(text)
    what = told(found, "what") if found else ""
    if not found or not told_kinds(store, what) & {"muscle", "muscle_head"}:
        return text
    does = "which muscle works" if re.match(r"\S+ (?:other )?muscle\b", text) else "which muscles work"
    return f"{does} {'with' if told(found, 'helps') else 'against'} {what}"


def stretching(store: Store, text: str) -> str:
    """Return between which bones a muscle stretches as the bones to which it is attached."""
    found = STRETCHES.search(text)
    what = told(found, "what") if found else ""
    if what and told_kinds(store, what) & {"muscle", "muscle_head"}:
        return f"which bones does {what} attach to"
    return text


def embedded(store: Store, text: str) -> str:
    """Return which bone lies in a tendon as what is embedded in it, or by its name where it is named after the tendon."""
    found = EMBEDDED.search(text)
    what = (told(found, "what") if found else "").removeprefix("the ")
    if not what or not told_kinds(store, what) or told_kinds(store, what) & {"tendon"}:
        return text
    one = f"sesamoid of {what}"
    if len(named := mentions_in(store, one)) == 1 and named[0].ids:
        return f"what is the {one} called"
    return f"which bones are embedded in the tendon of {what}"


def shared_tendon(store: Store, text: str) -> str:
    """Return in which tendon some muscles end as the name of the one tendon that is theirs."""
    found = ITS_TENDON.search(text)
    what = told(found, "what") if found else ""
    ids = [mention.ids[0] for mention in mentions_in(store, what) if mention.ids]
    if not ids or what.count(" and ") != len(ids) - 1:
        return text
    shared = [tendon for tendon, muscles in store.muscles_of_tendons.items() if set(ids) <= set(muscles)]
    return f"what is the {store.structures[shared[0]].label} called" if len(shared) == 1 else text


def in_terms_of_ends(store: Store, text: str) -> str:
    """Return a question of a muscle's ends, layer, compartment or retinaculum in plain words."""
    for put in (with_topic, going, on_the_foot, shared_tendon, embedded, stretching, together, for_or_against):
        text = put(store, text)
    return ends_named(text)


def ends_named(text: str) -> str:
    """Return what is said of ends, layers, compartments and retinacula in plain words.

    >>> ends_named("top end of soleus is fixed to which bone?")
    'soleus is arising from which bone?'
    >>> ends_named("muscles fixed to the fibula at their top end")
    'muscles arising from the fibula'
    >>> ends_named("calcaneus receives which tendons?")
    'which tendons insert on calcaneus'
    >>> ends_named("metatarsals from whose bases the oblique head springs")
    'which metatarsals does the oblique head arise from'
    >>> ends_named("triceps surae is the joint name for which muscles?")
    'triceps surae is made up of which muscles'
    >>> ends_named("is FHB in the first, second or third layer?")
    'which layer is FHB in'
    """
    return replaced(text, REPLACED)
