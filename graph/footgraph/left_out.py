"""What a question leaves out or breaks off before: the noun after 'the common peroneal', what follows 'is a branch of'."""

from __future__ import annotations

import re

from footgraph.patterns import Pattern, Sentences, Wordings, replaced

ASKS = Pattern(r"\b(?:which|what)\b", re.I)
SIDE_OF_LEG = Pattern(
    r"\b(?:(?:on|at|along|up|down) )?(?:the )?(inside|outside) of (?:the |my |your |his |her )?(?:lower )?(?:leg|shin|calf)\b",
    re.I,
    needs=("inside of", "outside of"),
)
NERVE_LEFT_OUT = Pattern(
    r"\b((?:common|deep|superficial) (?:peroneal|fibular))\b"
    r"(?! (?:nerve|nn?\b|arter|vein|vessel|muscle|retinac|compartment|and|or|tendon|neuropath|entrap|syndrome|tunnel))"
    r"|(?<!\w )\b((?:medial|lateral) plantar)(?=\W*$| (?:lesion|territory|supply)\b)",
    re.I,
    needs=("peroneal", "fibular", "plantar"),
)
"""Nerves by their adjectives alone: 'a branch of the common peroneal'."""
BARE_NERVE = Pattern(
    r"\b(?<!division of )(the (?:sciatic|saphenous|sural))\b"
    r"(?! (?:nn?\b|nerve|vein|arter|vessel|cutaneous|notch|opening|foramen|hiatus|tendon"
    r"|block|biopsy|neuropath|branch|communicating))",
    re.I,
    needs=("sciatic", "saphenous", "sural"),
)
LATERAL_ONE = Pattern(
    r"\b(which|what|strongest|weakest|longest|shortest)((?: of the)?(?: two| three)?) lateral (ligaments?)\b(?! of)",
    re.I,
    needs=("lateral",),
)
"""Said of the ankle, the lateral ligaments are those of its outer side."""
BASES_THAT_MEET = Pattern(
    r"\b(which|what) metatarsal (?:bases|heads)\b(?=.*\b(?:touch|articulat|meet|contact|join|fac|rest|abut))",
    re.I,
    needs=("metatarsal",),
)
NERVE_TO_MUSCLE = Pattern(r"\bnerve to (?:the )?([\w ]{4,30}?) muscle\b", re.I, needs=("nerve to",))
BY_THE_TOE = Pattern(
    r"\bsesamoids?(?: bones?)? (?:(?:that )?(?:lying|found|lies?|sits?|are) )?(?:under|beneath|below|at|beside|near) "
    r"(?:the )?(?:ball of (?:the )?)?(?:big toe|great toe|hallux|first toe|(?:head of the )?first metatarsal(?: head)?)\b",
    re.I,
    needs=("sesamoid",),
)
"""Where the sesamoids of the hallux are."""
BREAKS_OFF = Pattern(
    r"\b(?P<what>branch(?:es)?|tributar(?:y|ies)|continuation) of(?: the)?\W*$", re.I, needs=("branch", "tribut", "contin")
)
"""'The nerve to popliteus is a branch of?'"""
INTRINSICS = Pattern(r"\bintrinsics\b(?! muscle)", re.I, needs=("intrinsics",))
"""The muscles that begin and end in the foot, by their adjective alone."""
LUMBRICAL_OF_TOE = Pattern(
    r"\blumbrical (?:(?:of|to|for|on|at|going to|that goes to) )?(?:the )?(second|third|fourth|fifth|little)[- ]toe(?: side)?\b",
    re.I,
    needs=("lumbrical",),
)
"""Lumbricals are numbered from the second toe on: 'the lumbrical of the second toe'."""
NUMBER_OF_LUMBRICAL = {"second": "first", "third": "second", "fourth": "third", "fifth": "fourth", "little": "fourth"}
WAY_IN = Pattern(
    r",? on (?:its|their) (?:way|course|path|journey) (?:down |up |in |out )?(?:to|into|through|towards|from) (?:the )?"
    r"(?:foot|sole|leg|ankle|toes?|dorsum|forefoot|big toe)\b",
    re.I,
    needs=(" way ", " course ", " path ", " journey "),
)
"""What only says where something is bound for: 'on its way into the foot'."""
OUTSIDE = Pattern(
    r"\b(?:(?:that|which) )?(?:lies|lie|lying|is|are|sits?|found|located|situated|placed)(?: found| located| situated)? "
    r"outside (?:of )?(?=(?:the |that |any )?[\w ]{0,30}(?:compartment|layer|leg|sole)\b)",
    re.I,
    needs=("outside",),
)
"""What lies outside a compartment is not in it."""
ENDING_BRANCHES = Pattern(
    r"\b(?:(?:end|final|last|ending)(?:ing)? branches|branches(?= of .+? at its (?:end|termination|lower end"
    r"|division)\b))",
    re.I,
    needs=(" branches", "at its"),
)
AT_ITS_END = Pattern(r"(?<=\w) at its (?:end|termination|lower end|division)\b", re.I, needs=(" at its ",))
EVERYTHING = Pattern(
    r"^(?:everything|all|every muscle|every last muscle) (?:in|inside|within) "
    r"(?=(?:the )?[\w ]*(?:compartment|layer)\b.*\bnerve\b)",
    re.I,
    needs=("nerve",),
)
"""'Everything in the lateral compartment runs off one nerve' speaks of its muscles."""
GROOVES = Pattern(
    r"\b(?:grooves?|furrows?|notches|indents) (?=(?:the )?(?:(?:\w+ )?(?:surface|underside|undersurface|back"
    r"|under surface) of (?:the )?)?"
    r"(?:cuboid|talus|calcaneus|(?:lateral|medial) malleolus|tibia|fibula|sustentaculum))",
    re.I,
    needs=("groove", "furrow", "notches", "indents"),
)
"""A tendon that grooves a bone runs in the groove on it."""
ENDS_OPEN = Pattern(
    r"\b(?P<what>weakness|paralysis|wasting|lesion|injury|damage|palsy|compression|entrapment)"
    r"(?: is| of| to)*(?P<of> of| to)\W*$",
    re.I,
    needs=("compression", "damage", "entrapment", "injury", "lesion", "palsy", "paralysis", "wasting", "weakness"),
)
"""A text that breaks off after 'weakness of' asks which muscle is weak, after 'lesion of' which nerve is hurt."""
OF_MUSCLES = frozenset(("weakness", "paralysis", "wasting"))
HAVING_GONE = Pattern(
    r"^(?:having|after|on|before) "
    r"(?:cross|pass|w(?:ind|ound)|r[ua]n|leav|left|enter|turn|hook|pierc|reach|travers|travel|curv|go)"
    r"(?:n?ing|ed|l?ling|l?led)? [^,]{3,40}, (?=.*\b(?:which|what)\b)",
    re.I,
    needs=("having", "after", "on ", "before"),
)
"""Where something came by before it does what is asked: 'having crossed the sole, ...'."""
HURT_LAST = Pattern(
    r"^(?P<case>(?!.*\b(?:which|what|who|how|name)\b)[^?]{12,}?)\s*[:.;–-]\s+"
    r"(?P<kind>(?:[\w-]+ )?(?:ligament|tendon|nerve|muscle|bone|artery))"
    r" (?P<state>ruptured|torn|injured|damaged|hurt|affected|involved|broken|fractured|at risk|compressed|trapped|weak)\W*$",
    re.I | re.S,
    needs=(
        *(" weak", "affected", "at risk", "broken", "compressed", "damaged", "fractured", "hurt", "injured"),
        *("involved", "ruptured", "torn", "trapped"),
    ),
)
"""'Sprained ankle, drawer test positive: ligament ruptured' asks which ligament is."""
IS_A_JOINT = Pattern(
    r"^([^?]{3,50}? joints?) (?:is|are) (?:an?|of (?:the )?type|of (?:the )?(?:kind|sort|class))\W*$", re.I, needs=("joint",)
)
"""'The inferior tibiofibular joint is a ...' asks for its type."""
TYPE_OF = Pattern(
    r"^(?:what |which )?(?:is |are )?(?:the )?(?:type|kind|sort|class) of (?:the )?(?!joints?\b)([^?,:]+? joints?)\W*$",
    re.I,
    needs=("type", "kind", "sort", "class"),
)
"""'Type of the metatarsophalangeal joints'."""
BONE_LAST = Pattern(
    r"^((?!.*\b(?:which|what|who|how|name|is|are|does)\b)[^?]{12,}?)\s*[,:;–-]+\s*(bones?|tarsal|metatarsal)\s*\?$",
    re.I | re.S,
    needs=("bone", "tarsal"),
)
"""'Tuberosity palpable on the inner foot, bone?'"""
ON_A_SIDE = Pattern(
    r"\bon the (plantar|dorsal) (?:side|aspect|surface)(?: of the foot)?(?=\W*$)", re.I, needs=("plantar", "dorsal")
)
SIDES = {"plantar": "sole", "dorsal": "dorsum"}
"""The two sides of the foot, where no part of it is named with them."""
CONSISTS = Pattern(
    r"^(?!.*\b(?:which|what|who|how|name|does|do|is it)\b)(?:the )?([^?:,]{3,60}?) "
    r"(?:consists? of|is composed of|are composed of|comprises?)\W*$",
    re.I,
    needs=("consist", "compos", "compris"),
)
"""'The third layer of the sole consists of'."""
TAKEN_AS = Pattern(
    r"\s*\((?:counting |taking |with )?(?:the )?[\w ]{4,40}? (?:as|counted as) (?:one|two|three|four|five|\d)(?: \w+)?\)",
    re.I,
    needs=(" as ",),
)
"""How something is counted that is counted so anyway: '(the lumbricals as four)'."""
DOES_WHAT = Pattern(r"^([^?:,]{2,40}?) (does|do) what( (?:to|at|in|for) (?:(?!\bwhat\b).)+?)?\W*$", re.I, needs=(" what",))
"""'TA does what to the foot'."""
HOW_CALLED = Pattern(r"^how (is|are) (.+?) (called|named|known|termed)\b(.*)$", re.I | re.S, needs=("how",))
BREAKS_OFF_TESTING = Pattern(
    r"^(?!.*\b(?:which|what|who|how)\b)(.{6,}?) (tests|checks|assesses|examines)(?: for)?(?: the)?\W*$",
    re.I | re.S,
    needs=("assesses", "checks", "examines", "tests"),
)
"""'The anterior drawer at the ankle tests'."""
THESE_FEW = Pattern(
    r"^(?P<what>[^?:]{6,60}?) "
    r"(?P<verb>(?:splits?|divides?|forks?|parts|branches|bifurcates|separates|ends|breaks up) (?:in|into|as)) "
    r"(?:these|the following|its|the) (?P<number>two|three|2|3) "
    r"(?P<noun>trunks|branches|nerves|arteries|vessels|parts|bands|limbs)\W*$",
    re.I,
    needs=("two", "three", "2", "3"),
)
"""'The sciatic nerve splits into these two trunks'."""
FROM_HERE = Pattern(
    r"^(?:the )?(?P<tie>[^?:]*?(?:ligament|aponeurosis|fascia|membrane|septum|retinaculum|\b[A-Z]{3,5}))\b,? "
    r"(?:is |are )?(?:runs?|goes|extends?|stretch(?:es|ed)?|passes|spans?|reaches|attached) "
    r"from (?!which|what)(?:the )?(?P<near>[^?]+?) (?:to|as far as)(?: the)?(?: (?:which|what)(?: \w+)?)?\W*$",
    re.I,
    needs=("from",),
)
"""'The spring ligament goes from the sustentaculum tali to ...' asks to which other bone."""


OF_WHAT_MADE = Pattern(
    r"^(?:(?:of )?what|which (?P<kind>bones|muscles|parts|bands|ligaments|joints|nerves|tendons)) (?:do|does|did|is"
    r"|are) (?:the )?"
    r"(?P<what>[^?:,]{3,60}?) (?:consist(?:ing)? of|consist|composed of|composed|comprise|made up of)\W*$",
    re.I,
    needs=("consist", "compos", "compris", "made up"),
)
"""'What does the deltoid ligament consist of?'"""


IS_IT_OR = Pattern(r"^is it (the .+?|[^?]+?) or (.+?) (?:that|which|who) (.+?)\W*$", re.I, needs=("is it ",))
"""'Is it the first or the second metatarsal that is longest?'"""


def which_hurt(found: re.Match[str]) -> str:
    """Return what a text breaks off with as the question for a muscle or a nerve; as it is where it asks already."""
    if ASKS.search(found.string):
        return found[0]
    return f"{found['what']} of which {'muscle' if found['what'].lower() in OF_MUSCLES else 'nerve'}"


BLANK_OF_KIND = Pattern(
    r"\b(?:(?:the|an?) )?(?:\.{2,}|…|_{2,}) (?=(?:nerve|artery|vein|muscle|bone|joint|ligament|compartment|layer)s?\b)",
    re.I,
    needs=("..", "…", "__"),
)
"""A blank before the kind of what is missing: 'innervated by the ___ nerve'."""
ASKED_OF = Pattern(
    r"^([^:?.,–]{2,60}?)\s*[:,–-]\s+"
    r"((?:(?:(?:by|from|in|into|to|on|of) )?(?:which|what)\b[^:?,]{0,30}? )?(?:is|are|does|do|can|has|have|did|was)\b)\s+(?:it"
    r"|they)\b(.*)$",
    re.I,
    needs=("it", "they"),
)
"""'Tibial nerve: what does it end as' asks that of what is named first."""


FILLED: Wordings = (
    (BLANK_OF_KIND, lambda found: found[0] if ASKS.search(found.string) else "which "),
    (SIDE_OF_LEG, lambda found: f"on the {'medial' if found[1].lower() == 'inside' else 'lateral'} side of the leg"),
    (NERVE_LEFT_OUT, lambda found: f"{found[1] or found[2]} nerve"),
    (BARE_NERVE, lambda found: f"{found[1]} nerve"),
    (LATERAL_ONE, lambda found: f"{found[1]}{found[2]} lateral ankle {found[3]}"),
    (BASES_THAT_MEET, lambda found: f"{found[1]} metatarsals"),
    (NERVE_TO_MUSCLE, lambda found: f"nerve to {found[1]}"),
    (BY_THE_TOE, lambda _: "sesamoids of the hallux"),
    (BREAKS_OFF, lambda found: found[0] if ASKS.search(found.string) else f"{found['what']} of what"),
    (GROOVES, lambda found: "runs in the groove on " if found[0].strip().lower().endswith("s") else found[0]),
    (ENDS_OPEN, which_hurt),
    (HAVING_GONE, lambda _: ""),
    (ON_A_SIDE, lambda found: f"on the {SIDES[found[1].lower()]}"),
    (TAKEN_AS, lambda _: ""),
    (LUMBRICAL_OF_TOE, lambda found: f"{NUMBER_OF_LUMBRICAL[found[1].lower()]} lumbrical"),
    (INTRINSICS, lambda _: "intrinsic muscles"),
    (WAY_IN, lambda _: ""),
    (OUTSIDE, lambda _: "is not in "),
    (ENDING_BRANCHES, lambda _: "terminal branches"),
    (AT_ITS_END, lambda _: ""),
    (EVERYTHING, lambda _: "the muscles in "),
)
"""What is put in the place of words within a question."""
WHOLE: Sentences = (
    (ASKED_OF, lambda found: f"{found[2]} {found[1]}{found[3]}"),
    (HURT_LAST, lambda found: f"{found['case']}. Which {found['kind']} is {found['state']}?"),
    (TYPE_OF, lambda found: f"what type of joint is {found[1]}"),
    (BONE_LAST, lambda found: f"{found[1]}. Which {found[2]}?"),
    (CONSISTS, lambda found: f"what is the {found[1]} made of"),
    (
        OF_WHAT_MADE,
        lambda found: (
            f"which {found['kind']} make up the {found['what']}" if found["kind"] else f"what is the {found['what']} made of"
        ),
    ),
    (IS_IT_OR, lambda found: f"which {found[3]}, {found[1]} or {found[2]}"),
    (IS_A_JOINT, lambda found: f"what type of joint is {found[1]}"),
    (DOES_WHAT, lambda found: f"what {found[2]} {found[1]} do{found[3] or ''}"),
    (HOW_CALLED, lambda found: f"what {found[1]} {found[2]} {found[3]}{found[4]}"),
    (BREAKS_OFF_TESTING, lambda found: f"which structure does {found[1]} check"),
    (THESE_FEW, lambda found: f"{found['what']} {found['verb']} which {found['number']} {found['noun']}"),
    (FROM_HERE, lambda found: f"which bones besides the {found['near']} does the {found['tie']} connect"),
)
"""How questions that break off, or ask at their end, are put; the first that fits."""


def in_full(text: str) -> str:
    """Return a question with what it leaves out.

    >>> in_full("a branch of the common peroneal")
    'a branch of the common peroneal nerve'
    >>> in_full("The nerve to popliteus is a branch of?")
    'The nerve to popliteus is a branch of what'
    >>> in_full("The sciatic nerve splits into these two trunks")
    'The sciatic nerve splits into which two trunks'
    >>> in_full("the spring ligament runs from the calcaneus to the ...")
    'which bones besides the calcaneus does the spring ligament connect'
    """
    text = replaced(text, FILLED)
    for pattern, written in WHOLE:
        if found := pattern.search(text.strip()):
            return written(found)
    return text
