"""Everyday wordings of vessels, pulses and lymph, and of operations on nerves, in the terms of the field."""

from __future__ import annotations

import re

from footgraph.patterns import Pattern, Sentences, Wordings, either, put_otherwise, replaced, told, where, wording
from footgraph.synonyms import YOUR, forms, side_of, sided

VESSEL = Pattern(r"\b(?:arter\w*|veins?|venous|vessels?|blood|pulses?|anastomos\w*)\b")
VENOUS = Pattern(r"\b(?:veins?|venous)\b")
ROUTE = Pattern(
    r"\b(?:trac(?:e|es|ing)|follow\w*|rout(?:e|es)|path(?:way)?|cours(?:e|es)|way|sequence|chain|journey|travels?|flows?)\b"
    r"|\bhow does (?:the )?(?:[a-z]+ )?blood\b|\bblood from\b.+\bto\b"
)
"""Words that ask by which vessels blood gets from one place to another."""
PLACES = (
    (
        rf"(?:behind|(?:the )?back of|(?:the )?(?:hollow|pit) (?:of|behind)) {YOUR}knee|{YOUR}popliteal (?:fossa|space|region)",
        "knee",
    ),
    (
        rf"(?:the )?(?:top|dorsum|upper surface|upper side|dorsal (?:side|surface|aspect)) of {YOUR}foot|(?:the )?instep"
        r"|(?:the )?dorsum",
        "dorsum",
    ),
    (
        rf"(?:the )?(?:deep )?plantar (?:arterial |venous )?arch|{YOUR}sole(?: of {YOUR}foot)?|(?:the )?underside of {YOUR}foot",
        "sole",
    ),
    (rf"{YOUR}(?:groin|thigh|femoral triangle)", "groin"),
)
ARTERIES = {"knee": "popliteal artery", "dorsum": "dorsalis pedis artery", "sole": "deep plantar arch", "groin": "femoral artery"}
VEINS = {
    "knee": "popliteal vein",
    "dorsum": "dorsal venous arch of foot",
    "sole": "plantar venous arch",
    "groin": "femoral vein",
}
"""The vessels at the ends of a route that is told by places."""
LINES = tuple(
    (Pattern(rf"\b(from|to|into|in|at|between|and|as far as|reach(?:es)?|of) (?:{place})\b"), id) for place, id in PLACES
)
BRING = forms("supply, bring, give, carry, deliver, provide, feed, send, nourish")
MOVE = forms("come, run, go, pass, climb, lie, ascend")
PIERCE = forms("pierce, perforate, pass through, go through, penetrate, traverse, come through")
DIVE = forms("perforate, pierce, dive, dip, pass, go, plunge, descend, traverse, disappear, slip, run, sink, lie, be found")
JOIN = forms("unite, join, combine, meet, come together, anastomose, link up")
FORM = forms("take part in, participate in, contribute to, complete, close, make up, make, form, build, create, constitute, feed")
FORMING = rf"(?:(?:{JOIN} to )?{FORM}(?: forming| the formation of)?|go(?:es)? into)"
BEING_FORMED = (
    r"(?:is |are )?(?:(?:mainly|chiefly|mostly|principally) )?"
    r"(?:formed|completed|made(?: up)?|built|created|closed|fed|composed|constituted|put together)"
    r"(?: (?:mainly|chiefly|mostly|principally|largely))?(?: (?:by|from|of|through|out of|when|where))?(?: (?:the )?(?:union"
    r"|confluence|junction|joining|meeting|anastomosis"
    r"|fusion)(?: of| between)?)?"
)
PULSE = Pattern(r"\b(?:pulses?|felt|feel|palpat\w*|pulsation)\b")
PULSE_PLACES = {
    "dorsalis pedis": "which one region does the dorsalis pedis artery run in",
    "posterior tibial": "posterior tibial artery passes behind which malleolus",
    "popliteal": "which region contains the popliteal artery",
}
OPERATED = (
    r"(?:operat\w*|surg\w*|procedures?|incisions?|sutur\w*|stitch\w*|excis\w*|remov\w*|repair\w*|debrid\w*|cut\w*|wounds?"
    r"|lacerations?|biops\w*|work\w*|dig\w*)"
)
NUMBED = (
    r"(?:block(?:ed|ing|s)?|an(?:a)?esthetis\w*|an(?:a)?esthetiz\w*|numb(?:ed|ing)?|inject(?:ed|ing)?|infiltrat\w*|frozen"
    r"|freeze)"
)
TAKEN = (
    r"(?:harvested|taken|sacrificed|chosen|selected|excised|used|removed|preferred|borrowed|biopsied|employed|favou?red"
    r"|picked)"
)
FOR_GRAFT = Pattern(r"\b(?:graft\w*|bypass\w*|donor|biops\w*)\b")
ELSEWHERE_FELT = Pattern(
    r"\b(?:behind|malleol\w*|ankle(?: bone)?|heel|knee|medial|inner|inside|tibial|sole|outer|lateral|between|tarsal tunnel)\b"
)
BESIDE = {"outside": "lateral to", "inside": "medial to", "lateral": "lateral to", "medial": "medial to"}
BUNDLE_OF = Pattern(
    r"^(?!.*\b(?:no|without|lacks?|lacking|not|none)\b)(?=.*(?:neurovascular bundle|nerves? and (?:the )?arter\w+"
    r"|arter\w+ and (?:the )?nerves?|nerves? and vessels?|vessels? and nerves?))[^?]*?\b(?P<which>(?:deep |superficial )?"
    r"(?:anterior|lateral|posterior|extensor|peroneal|fibular|front)) (?:(?:leg |tibial )?compartment"
    r"|leg\b(?=.*(?:fracture|tight|tense|swollen|danger|threat|risk)))[^?]*\W*$",
    re.I | re.S,
)
IN_BUNDLE = Pattern(r"\b(?:bundle|danger|threat\w*|risk|compress\w*|squeez\w*|suffers?|consists?|run|runs|contain\w*)\b")


def arch_formed(found: re.Match[str]) -> str:
    """Return the question which arteries form the arch of the sole, or of which one it mainly is the continuation."""
    is_one = re.search(r"\b(?:mainly|chiefly|principally|mostly|main|chief)\b", found.string, re.I)
    return "the deep plantar arch is the continuation of which artery" if is_one else "which arteries form the deep plantar arch"


def renamed(found: re.Match[str]) -> str:
    """Return the question how a vessel goes on under another name, where it is the one vessel that is named."""
    return "" if re.search(r"\b(?:artery|vein)\b", found["mid"]) else f"what is the continuation of {found['it'].strip()}"


def pulse_place(found: re.Match[str]) -> str:
    """Return the question where a vessel runs whose pulse is felt; an empty text where nothing is felt."""
    return PULSE_PLACES.get(found["what"].lower().removesuffix(" artery"), "") if PULSE.search(found.string) else ""


def grafted(found: re.Match[str]) -> str:
    """Return the question which nerve or vein is used for grafts or biopsies."""
    use = FOR_GRAFT.search(found.string)
    if not use or re.search(r"\b(?:sural|saphenous)\b", found.string, re.I):
        return ""
    if found["kind"].lower() == "vein" and (placed := IN_PLACE.match(found.string)):
        return placed[0]
    return f"which {found['kind']} is used for {'biopsy' if use[0].lower().startswith('biop') else 'grafts'}"


IN_PLACE = Pattern(
    r"^[^,?]*?\bvein\b[^,?]*?\b(?:in front of|behind|over|before)\b[^,?]*?\b(?:ankle|malleolus)\b[^,?]*?(?=,? (?:(?:and|that"
    r"|which|often) )*"
    rf"(?:gets?|is|are|can be|may be)(?: \w+ly| often)? {TAKEN})"
)
"""A vein told by its place, before what it is taken for: 'in front of the inner ankle and taken for grafts'."""


def bundle_of(found: re.Match[str]) -> str:
    """Return the nerve and artery of a compartment, where its bundle or what is in danger in it is asked for."""
    which = "anterior" if found["which"].lower() in ("front", "extensor") else found["which"]
    return f"nerve and artery of the {which} compartment of leg" if IN_BUNDLE.search(found.string) else ""


def pulse_beside(found: re.Match[str]) -> str:
    """Return the question to which side of what the artery of a pulse lies."""
    artery = "posterior tibial" if "tibial" in found["what"].lower() else "dorsalis pedis"
    side = found["side"].lower()
    kind = (
        "tendon"
        if found["kind"].lower() == "muscle"
        else "malleolus"
        if artery == "posterior tibial" and found["kind"].lower().startswith(("bony", "bump", "knob"))
        else found["kind"]
    )
    return f"the {artery} artery is {BESIDE.get(side, f'{side} of' if side == 'in front' else side)} which {kind}"


def saphenous_begins(found: re.Match[str]) -> str:
    """Return the question of which vein one of the two saphenous veins is the continuation."""
    is_great = told(found, "which").lower() in ("great", "long", "greater")
    return f"the {'medial' if is_great else 'lateral'} marginal vein of foot is the continuation of which vein"


def skin_vein(found: re.Match[str]) -> str:
    """Return the saphenous vein that runs behind the outer or in front of the inner ankle; else the words as they are."""
    behind, outer = found["how"].lower() in ("behind", "posterior to"), side_of(found["side"]) == "lateral"
    return found[0] if behind is not outer else f"the {'small' if outer else 'great'} saphenous vein"


def through_gap(found: re.Match[str]) -> str:
    """Return the question what a vessel or nerve passes through, of the membrane where it leaves the back of the knee."""
    is_membrane = re.search(r"tibial (?:arter|vessel|vein)", found["what"], re.I)
    return f"which {'membrane' if is_membrane else 'structure'} does {found['what']} pass through"


OF_VESSELS: Wordings = (
    wording(
        r"\b(?P<main>principal|main|chief|major) artery (?P<of>of|to|for|supplying) (?:the )?(?:superficial|deep) "
        r"posterior compartment\b",
        "{main} artery {of} the posterior compartment",
    ),
    wording(
        r"\b(?P<verb>lives?|depends?|relies|feeds|subsists) (?:up)?(?:on|off) (?:(?:the )?(?:branches|twigs|blood) (?:of|from) )?"
        r"(?=(?:which|what) (?:\w+ )?(?:artery|vessel)\b)",
        "is supplied with blood by ",
    ),
    wording(r"(?<=artery) (?:gives (?:origin|issue|birth)|is the (?:source|origin)) (?:to|of)\b", " gives off"),
    wording(
        r"\b(?:draws?|gets?|takes?|receives?|obtains?|derives?|owes?|has|have) (?:(?:its|their|the) )?(?:(?:main|chief"
        r"|own|arterial) )*"
        r"(?:blood(?: supply)?|arterial supply) (?:chiefly |mainly |mostly )?(?:from|via|through|by way of|to)\b",
        "is supplied with blood by",
    ),
    # 'Blood to extensor digitorum brevis comes chiefly via'.
    wording(
        r"^\W*(?:the )?(?:(?:arterial )?blood|(?:arterial|blood) supply) (?:to|for|of) (?:the "
        r")?(?P<what>[^?:,]{3,60}?) (?:comes|arrives|flows|reaches it"
        r"|is (?:brought|carried|delivered|supplied|derived|drawn|given))(?: to it)?(?: chiefly| mainly| mostly| largely"
        r"| principally)? (?:via|through|by|from|in|by way of)(?: the| which artery| what)?\W*$",
        "which artery supplies the {what}",
    ),
    # 'Which artery beats on top of the foot?', 'Which pulse do you take between ...', 'Behind ... you feel the pulse of'.
    wording(
        r"\b(?P<what>artery|vessel|pulse) (?:that |which )?(?:beats?|throbs?|pulsates?|pulses) (?=(?:on|behind|at|over|in|just"
        r"|between|along|beside)\b)",
        "{what} is felt ",
    ),
    wording(
        r"^\W*whose pulse (?:is|can be|do you|would you|will you)(?: (?:felt|feel|taken|take|found|find|palpated|palpate))+ "
        r"(?P<where>(?:on|behind|at|over|in|just|between|along|beside)\b[^?]+?)\W*$"
        r"|^\W*(?:which|what) pulse (?:do|would|can|could|will) (?:you|one|we) (?:take|feel|find|palpate) "
        r"(?P<where2>(?:on|behind|at|over|in|just|between|along|beside)\b[^?]+?)\W*$"
        r"|^\W*(?P<where3>(?:on|behind|at|over|in|just|between|along|beside)\b[^?,]+?),? (?:you|one|we) (?:can "
        r")?(?:feel|find|take"
        r"|palpate) the pulse of(?: the| (?:which|what)(?: artery| vessel)?)?\W*$",
        "which artery is {where}",
    ),
    wording(
        r"^\W*(?:(?:which|what) tendon (?:guides (?:you|one|us) to|is the (?:guide|landmark|key) (?:to|for)|leads "
        r"(?:you )?to|marks"
        r"|helps (?:you |us )?(?:to )?find)|(?:the )?(?:landmark|guide|guiding|key) tendon (?:for|to|of)) (?:the "
        r")?(?:pulse of (?:the )?)?"
        r"dorsalis pedis(?: artery)?(?: pulse)?(?: is(?: that of)?(?: the)?)?\W*$",
        "the dorsalis pedis artery is lateral to which tendon",
    ),
    # 'Which vein takes the blood of the small saphenous vein?', 'delivers its blood to'.
    wording(
        r"\b(?:takes?|collects?|gets?)(?: up| in)? (?:the )?blood (?:of|from) (?=the [\w ]+ vein\W*$|the [\w ]+ saphenous\W*$)",
        "receives ",
    ),
    wording(
        r"\b(?P<vein>veins?|saphenous) (?:(?:delivers?|hands?|gives?|carr(?:y|ies)|sends?|pass(?:es)?|leads?|pours?"
        r"|brings?)(?: on)? "
        r"(?:its|their|the) blood(?: on)? (?:in)?to|is (?:received|taken up|collected) by|empt(?:y|ies) (?:itself"
        r"|themselves) into)\b",
        "{vein} drains into",
    ),
    wording(
        r"\b(?P<vein>veins?) drains? (?:the )?(?:lateral|outer) (?:border|margin|edge|side) of (?:the )?foot\b",
        "{vein} drains the skin of the lateral border of the foot",
    ),
    wording(
        r"^\W*(?:in)?to (?P<which>which|what) (?P<kind>(?:deep )?vein) does (?P<what>the [\w ]{3,40}?) (?:carry|take"
        r"|deliver|send|hand"
        r"|give|lead|bring|pass|pour)(?: on)? (?:(?:its|the) )?blood\W*$",
        "{what} drains into {which} {kind}",
    ),
    wording(
        r"\b(?:begins?|starts?|arises?|originates?|commences?)(?: on the (?:dorsum of the )?foot)? (?:from|at|in|as) (?:the )?"
        r"(?:(?:medial|lateral|inner|outer) )?(?:ends?|sides?|extremity|limb|part|continuation) of(?: the)?\W*$",
        where(VENOUS, "arises from"),
    ),
    wording(
        r"\b(?:gives|contributes|provides|supplies|makes|furnishes|forms|builds)(?: up)? (?:most|the (?:greater|larger|main|chief"
        r"|major) part|the bulk|the majority|more) of (?=the (?:deep )?plantar (?:arterial )?arch\b)",
        "continues as ",
    ),
    wording(
        r"\b(?:(?:what|who)(?: (?:mainly|chiefly|mostly))?|(?P<kind>(?:which|what) (?:\w+ )?(?:arter(?:y|ies)|vessels?"
        rf"|branch(?:es)?)))(?: that| which)? {BRING}(?: with)? (?:the |its |most of the |most )?(?:\w+ )?"
        r"(?:blood|circulation)(?: supply| flow)? (?:to|for|into|of) ",
        lambda found: f"{found['kind'] or 'which artery'} supplies ",
    ),
    # Where vessels are asked for, that of the arteries is meant.
    wording(r"(?<!deep )(?<!superficial )\bplantar (?:arterial )?arch\b", "deep plantar arch"),
    wording(
        r"\b(?:the )?(?:(?:long|large|big|great|main) )?(?:skin|superficial|surface|subcutaneous) vein "
        rf"(?:that |which |you (?:see|find|meet) )?(?:(?:ascend|climb|ris)(?:e?s|ing) |{MOVE} ?(?:up )?(?:from"
        r" )?)?(?P<how>behind|in front of|posterior to|anterior to|before) (?:the )?(?P<side>outer"
        r"|inner|lateral|medial) (?:ankle(?: bone)?|malleolus)\b",
        skin_vein,
    ),
    wording(
        r"\b(?P<size>larger|smaller|largest|smallest|bigger|lesser|main) of (?:the |its )?(?:two )?(?:terminal|end|final"
        r"|last|tibial)? ?(?:branches|divisions) of (?:the )?",
        "{size} end branch of the ",
    ),
    # Low in the leg it is one artery that comes through the membrane.
    wording(
        rf"\b(?P<verb>{PIERCE}) (?:the )?(?:(?:lower |distal )(?:part of (?:the )?)?interosseous membrane\b[^?]*"
        r"|(?:part of (?:the )?)?interosseous membrane\b(?=[^?]*\b(?:low|lower|distal(?:ly)?|ankle"
        r"|lateral malleolus)\b)[^?]*)",
        "{verb} the interosseous membrane above the ankle",
    ),
    wording(
        rf"\b{DIVE} (?:(?:through|down|by|via) )?(?:the )?(?:first|1st|second|third|fourth|proximal|distal)? ?"
        rf"(?:intermetatarsal|interosseous|metatarsal) (?:space|gap|cleft)|\b{DIVE} (?:down )?between (?:the )?"
        r"(?:two )?heads of (?:the )?first dorsal inteross\w+(?: muscle)?",
        "passes through the first dorsal interosseous",
    ),
)
"""What is put in the place of words within a question of vessels."""
BEGINS = r"(?:begin|arise|start|originate|spring|come|emerge|form|take origin)"
SAPHENOUS = r"(?:both |the |two |of |great |long |small |short |lesser |and ){0,7}saphenous veins?"
SMALL = Pattern(r"\b(?:small|short|lesser)\b")
BOTH_VEINS = Pattern(r"\b(?:great|long|both|and|two)\b|\bveins\b")


def where_begun(found: re.Match[str]) -> str:
    """Return from which arch a saphenous vein begins as what the vein at its start continues; both begin at one arch."""
    what = told(found, "what")
    side = "lateral" if SMALL.search(what) and not BOTH_VEINS.search(what) else "medial"
    return f"which vein does the {side} marginal vein of foot continue"


WHOLE: Sentences = (
    # 'Both saphenous veins begin from which venous arch?'
    wording(
        rf"^\W*(?:from|in|at) (?:which|what) (?:venous |vein )?(?:arch|vein|network|structure) (?:do"
        rf"|does) (?P<what>{SAPHENOUS}) {BEGINS}"
        rf"\W*$|^\W*(?P<what2>{SAPHENOUS}) (?:both )?{BEGINS}s? (?:from|in|at|on|out of) (?:which|what) (?:venous |vein )?"
        r"(?:arch|vein|network|structure)(?: of the foot)?\W*$",
        where_begun,
    ),
    # The plantar arch is what the lateral plantar artery goes on as.
    wording(
        r"^\W*(?:the )?(?P<what>dorsalis pedis|anterior tibial)(?: artery)? (?:joins|meets|completes|reaches|anastomoses with"
        r"|communicates with|connects with|links up with) the (?:deep )?plantar (?:arterial )?arch (?:through|via|by|by means of"
        r"|by way of) (?:its|which|what|an?)(?: (?:terminal )?branch)?\W*$",
        "which branch of {what} artery anastomoses with the lateral plantar artery",
    ),
    wording(
        r"^\W*(?:(?P<kind>(?:which|what|name the)(?: two)? (?:\w+ )?(?:arter(?:y|ies)|vessels?))(?: mainly| chiefly| mostly"
        rf"| principally)? (?:that |which )?{FORMING} (?:the )?(?P<arch>(?:deep )?plantar (?:arterial )?arch"
        rf"|(?:deep )?arterial arch of the sole)|what {FORMING} (?:the )?(?:deep plantar arch|(?:deep )?plantar arterial arch)"
        rf"|(?:the )?(?P<arch2>(?:deep )?plantar (?:arterial )?arch)\W*{BEING_FORMED}\W*"
        r"(?:(?:which|what)(?: two)?(?: arter(?:y|ies)| vessels?)?)?|(?:the )?(?P<arch3>(?:deep )?plantar "
        rf"(?:arterial )?arch)\s*[:,–-]+\s*(?:which|what)(?: two)? (?:arteries|vessels) {FORMING} it)\W*(?:in the foot"
        r"|of the foot|in the sole)?\W*$",
        arch_formed,
    ),
    wording(
        r"^(?P<lead>.{0,60}?)\b(?:(?P<it>(?:the )?[\w ]{3,40}? (?:artery|vein)))\b(?P<mid>[^?]{0,60}?),?\s+(?:it |and |then "
        r"|then it )?(?:changes (?:its )?name(?: to)?|is (?:then |now )?(?:renamed|called|named|known as)|becomes known as"
        r"|takes (?:on )?the name(?: of)?|gets? (?:a|the) new name(?: of)?|goes by the name(?: of)?)\W*"
        r"(?:(?:which|what|\.{2,}|_+)(?: \w+)?)?\W*$",
        renamed,
    ),
    # 'What is the anterior tibial artery called once it reaches the foot'.
    wording(
        r"^\W*(?:what|by what name|how|under (?:which|what) name) (?:is|does) (?P<what>(?:the )?[\w ]{3,40}? "
        r"(?:artery|vein)) (?:then |now )?(?:called|known(?: as)?|named|go by|become|renamed)(?: as| to)? (?:once|when|after"
        r"|below|beyond|distal to|past|on|in|at|from|as|further|farther|later|distally)\b[^?]*\W*$|^\W*(?:what(?: is|'s) )?"
        r"(?:the )?(?:new )?name (?:of|for) (?P<what2>(?:the )?[\w ]{3,40}? (?:artery|vein)) (?:once|when|after|below|beyond"
        r"|distal to|past|on|in|from)\b[^?]*\W*$",
        "what is the continuation of {what}",
    ),
    wording(
        r"\b(?P<verb>begins?|starts?|arises?|originates?|springs?|comes?|stems?|is formed|leaves?|continues?|drains?|runs?"
        r"|carries on)(?: (?:at|from|on|off|in|out of|as))* (?:the )?(?P<side>medial|lateral|inner|outer|inside|outside"
        r"|tibial|fibular) (?:end|side|part|limb|extremity|corner|edge) of (?:the )?(?:dorsal )?(?:venous|pedal venous) "
        r"arch(?: of (?:the )?foot)?\b",
        sided("which vein is the continuation of the {side} marginal vein of foot"),
    ),
    wording(
        r"\b(?:the )?(?P<side>medial|lateral|inner|outer|tibial|fibular) (?:end|side|part|limb|extremity) of (?:the )?"
        r"(?:dorsal )?venous arch(?: of (?:the )?foot)?\b[^?]{0,40}?\b(?:continues?|becomes?|drains?|gives? rise|leads?"
        r"|passes|runs|empties|opens|goes on|is continued|is continuous|turns)\b",
        sided("which vein is the continuation of the {side} marginal vein of foot"),
    ),
    wording(
        r"^[^?]*?\b(?:dorsal |pedal )?venous arch(?: of (?:the )?foot)? (?:is |does )?(?:drain(?:s|ed)?|continue[sd]?"
        r"|empt(?:y|ies)"
        r"|passes|leads?|runs?|goes)(?: (?:on|over))?,? (?:(?:on|at) the )?(?P<side>lateral|medial)(?:ly| side"
        r"| end)? (?:in)?(?:to|as|by)"
        r"\b[^?]*\W*$",
        sided("which vein is the continuation of the {side} marginal vein of foot"),
    ),
    # What drains a vein is that into which it goes on.
    wording(
        r"^\W*(?:the )?(?P<what>(?:dorsal )?venous (?:arch|network)(?: of (?:the )?foot)?) (?:is|are) drained by (?:which|what)"
        r"(?P<two> two)? veins?\W*$|^\W*(?:which|what|name the)(?P<two2> two)? veins? (?:that )?drains? (?:the )?"
        r"(?P<what2>(?:dorsal )?venous (?:arch|network)(?: of (?:the )?foot)?)\W*$",
        "the {what} drains into which{two} veins",
    ),
    wording(
        r"\bwhere(?: exactly)? (?:is|can|do|would|should|could|are|does|must|might)\b[^?]{0,30}?\b(?P<what>(?:dorsalis pedis"
        r"|posterior tibial|popliteal|anterior tibial|fibular|peroneal|femoral)(?: artery)?)(?:'s)?(?: pulses?)?\b",
        pulse_place,
        only=("pulse", "puls", "felt", "feel", "palpat"),
    ),
    wording(
        r"^\W*(?=[^?]*\bnerve\b)(?:(?:which|what|name the) )?(?:main |single "
        rf"|one )?nerve\b[^?]{{0,40}}?\b{NUMBED}\b[^?]{{0,40}}?\b(?:for|before|to allow|prior to|to permit|when"
        rf"|in)\b[^?]{{0,40}}?\b{OPERATED}\b[^?]{{0,40}}?\b(?:on|of|to|in|from|over|at|under) (?:the )?"
        r"(?P<what>(?!a\b|an\b)[^?,]{3,50}?)\W*$",
        "which nerve supplies the skin of the {what}",
    ),
    wording(
        r"^\W*(?:(?:which|what|name the) )?nerve(?: is| do you| would you| should you| must you| to| must| should| has to"
        rf"| needs to)?(?: be)? {NUMBED} (?:makes?|renders?|leaves?|gives?|for|to) (?:an(?:a)?esthesia |numbness )?"
        r"(?:of |to |in |on )?(?:the )?(?P<what>(?:whole |entire )?[\w ]{3,40}?)(?: numb| insensitive| without feeling"
        r"| an(?:a)?esthetic)?\W*$",
        "which nerve supplies the skin of the {what}",
    ),
    wording(
        rf"^\W*(?:(?:which|what|name the) )?(?P<which>[\w-]+ )??(?P<kind>nerve|vein)\b[^?]*?\b(?:{TAKEN}|graft\w*|donor"
        r"|bypass\w*|biops\w*)\b[^?]*\W*$",
        grafted,
        only=("graft", "donor", "bypass", "biops", "harvest"),
    ),
    wording(
        r"\b(?P<ask>which|what) (?:foot|pedal) (?:pulse|artery)\b(?!s)",
        lambda found: "" if ELSEWHERE_FELT.search(found.string) else f"{found['ask']} artery runs in the dorsum of the foot",
    ),
    wording(
        r"^\W*(?:(?:which|what) veins (?:does|do) (?:the )?(?P<one>[\w ]{3,40}? vein) (?:receive|take up|collect)"
        r"|(?:the )?(?P<one2>[\w ]{3,40}? vein) (?:receives|takes up|collects) (?:which|what) veins)\W*$",
        "which veins drain into the {one}",
    ),
    wording(
        r"^\W*(?:(?:to )?(?:where|which (?:lymph )?nodes|what (?:lymph )?nodes) (?:does|do|is) (?:the )?lymph (?:from|of) "
        r"(?:the )?(?P<one>[^?:,]+?) (?:drain|go|flow|run|drained|carried|pass)(?: first)?(?: to| into)?|(?:the )?lymph "
        r"(?:from|of) (?:the )?(?P<one2>[^?:,]+?) (?:goes|drains|flows|runs|passes|is drained) (?:first )?(?:to|into) "
        r"(?:which|what) (?:lymph )?nodes|(?:which|what) (?:lymph )?nodes (?:receive|take|collect|get)s? (?:the )?lymph "
        r"(?:from|of) (?:the )?(?P<one3>[^?:,]+?))\W*$",
        "to which lymph nodes does the {one} drain its lymph",
    ),
    wording(
        r"^\W*(?:(?:which|what) (?:deep |large )?vein (?:that |which )?(?:receives?|takes? up|takes? in|collects?) (?:the )?"
        r"(?P<received>[\w ]{3,40}? veins?)|(?:into |to )?(?:which|what) (?:deep )?vein (?:does|do) (?:the )?"
        r"(?P<received2>[\w ]{3,40}? veins?) (?:enter|join|reach|open into|empty into|discharge into|end in|run into"
        r"|flow into|go into|open|discharge|empty)|(?:the )?(?P<received3>[\w ]{3,40}? veins?)(?:\s*[:,–-]+\s*| enters? )"
        r"(?:(?:joins|enters|ends|drains|opens|empties|goes|flows) )?(?:into |in |to )?(?:which|what) (?:deep )?vein)\W*$",
        "the {received} drains into which vein",
    ),
    wording(
        r"^\W*(?:the )?(?P<vein>(?:small|great|short|long|lesser|greater) saphenous vein|[sg]sv)\b[^?]*?\b(?:ends?|drains?"
        r"|empties|joins?|opens|terminates?|reach(?:es)?|pierc\w+)\b[^?]*?\b(?:which|what) (?:deep )?vein\W*$",
        "the {vein} drains into which vein",
    ),
    wording(
        r"^\W*(?:where|from what|from which vein|from where|out of what|at what) (?:does|do) (?:the )?(?P<which>great|small"
        r"|long|short|greater|lesser) saphenous vein (?:begin|start|arise|originate|come from|form|take origin|spring)"
        r"(?: from)?\W*$|^\W*(?:the )?(?P<which2>great|small|long|short|greater|lesser) saphenous vein (?:begins?|starts?"
        r"|arises?|originates?|springs?)(?: (?:from|at|in|on|where|as))*\W*(?:which|what)?(?: \w+)?\W*$"
        rf"|^\W*(?:which|what) (?:two )?veins? (?:{JOIN} to )?{FORM} (?:the )?(?P<which3>great|small|greater|lesser|long|short) "
        r"saphenous(?: vein)?\W*$"
        rf"|^\W*(?:the )?(?P<which4>great|small|greater|lesser|long|short) saphenous(?: vein)? {BEING_FORMED}"
        r"(?: (?:which|what)(?: two)? veins?)?\W*$",
        saphenous_begins,
    ),
    # 'Just lateral to the tendon of which muscle is the dorsalis pedis pulse felt?'
    wording(
        r"^\W*(?:just |immediately |directly )*(?P<side>lateral|medial|behind|in front)(?: to| of)? (?:the )?(?:tendon of )?"
        r"(?:which|what) (?P<kind>tendon|muscle|bone|malleolus|bony (?:point|prominence|landmark|bump))(?:'s tendon)? "
        r"(?:is|can|do|does|would|should|will|must)\b[^?]*?\b(?P<what>dorsalis pedis|posterior tibial)(?: artery| pulse)*"
        r"(?: (?:be )?(?:felt|palpated|found|taken|located|palpable|pulsate|lie))?\W*$",
        pulse_beside,
    ),
    wording(
        r"^\W*(?:the )?(?P<what>[\w ]{3,40}? artery(?: of the foot)?) (?:(?:joins?|meets?|unites|links up|communicates"
        r"|connects|anastomoses)(?: in the sole)?(?: with| to)?|runs into) (?:which|what)(?: (?:artery|vessel))?\W*$"
        r"|^\W*(?:with )?(?:which|what) (?:artery|vessel) does (?:the )?(?P<what2>[\w ]{3,40}? artery) (?:join|meet|communicate"
        r"|connect|link up|run into)(?: (?:with|to))?\W*$",
        "which artery anastomoses with the {what}",
    ),
    # 'The plantar arch is completed medially by a branch of': what meets it is a branch of another artery.
    wording(
        r"^\W*(?:the )?(?:(?:deep )?plantar (?:arterial )?arch|arch of (?:the )?arteries (?:in|of) the sole"
        r"|arterial arch (?:of|in) the sole)"
        r" (?:is )?(?:completed|closed|joined|finished|made complete) (?:medially|on (?:the|its) medial side"
        r"|at its medial end) by "
        r"(?P<branch>(?:a|an|the)(?: \w+)? branch of )?(?:the|which(?: \w+)?|what)?\W*$",
        either(
            "branch",
            "which artery does the deep plantar artery branch from",
            "which artery anastomoses with the lateral plantar artery",
        ),
    ),
    wording(
        r"^\W*(?:which|what) (?P<kind>tendon)s? cross(?:es)? (?:the )?(?P<what>[\w ]{4,25} artery)"
        r"(?: (?:at|near|above|in|on|just above) [^?]{3,40})?\W*$",
        "under which {kind} does the {what} pass",
    ),
    # What lies midway between the malleoli lies in front of the ankle: behind it, it is nearer to one of them.
    wording(
        r"^(?=.*\b(?:arter|pulse))[^?]*\b(?:midway|half-?way|half way) between (?:the )?(?:two |both )?malleoli\W*$",
        "which artery becomes the dorsalis pedis artery",
    ),
    # 'Name the artery that changes its name to dorsalis pedis once it has crossed the ankle'.
    wording(
        r"^\W*(?:(?:name|give) )?(?:the |which |what )?(?P<kind>artery|vein|vessel)(?: that| which)? (?:changes (?:its )?name to"
        r"|changes (?:in)?to|is renamed(?: as| to)?|becomes|turns into|takes the name(?: of)?|is (?:then )?(?:called"
        r"|known as)) (?:the )?"
        r"(?P<what>[\w ]{3,30}?)(?: artery| vein)? (?:once|when|after|below|beyond|where|as)\b[^?]*\W*$",
        lambda found: (
            f"which {found['kind'].lower()} becomes {found['what']} {'vein' if found['kind'].lower() == 'vein' else 'artery'}"
        ),
    ),
    wording(
        r"^\W*(?P<which>g|s)sv\W+(?:its )?(?:origin|beginning|start|commencement)\W*$|^\W*(?:origin|beginning|start"
        r"|commencement) of "
        r"(?:the )?(?P<which2>g|s)sv\W*$",
        lambda found: (
            f"the {'medial' if told(found, 'which').lower() == 'g' else 'lateral'} marginal vein of foot is the continuation of"
            " which vein"
        ),
    ),
    wording(
        r"^\W*(?:from|in|at|out of) (?:which|what) (?:(?:dorsal |pedal |superficial )*venous (?:structure|arch|network|plexus)"
        r"|structure|vessel)(?: (?:of|on|in) the (?:foot|dorsum|back of the foot))? (?:does|do) (?:the )?(?P<which>great|small"
        r"|long|short|greater|lesser) saphenous(?: vein)? (?:begin|start|arise|originate|come|take origin|spring|form)\W*$",
        saphenous_begins,
    ),
    wording(
        r"^(?=.*(?:feel|felt|palpat|pulse)).*?\b(?P<what>dorsalis pedis|(?:foot )?pulse (?:on|of) the (?:dorsum|top "
        r"of the foot)|posterior tibial)(?: artery)?"
        r"(?: pulse)?\b[^?]*?\b(?:feel|felt|palpat\w+|lies|lie|found|press|place|put)\b[^?]*?\b(?P<side>lateral|medial"
        r"|outside|inside|behind|in front)(?: to| of)? (?:the tendon of )?(?:which|what) (?P<kind>tendon|muscle|bone|malleolus"
        r"|bony (?:point|prominence|landmark|bump)|bump|knob)\W*$",
        pulse_beside,
    ),
    (BUNDLE_OF, bundle_of),
    wording(
        r"^(?=[^?]*\b(?:skin|superficial|subcutaneous\w*|surface|pierces? the (?:deep )?fascia)\b)[^?]*?\b(?P<ask>which"
        r"|what)\b[^?]*?\bvein\b[^?]*?\b(?:back of (?:the )?knee|behind (?:the )?knee|popliteal fossa"
        r"|hollow of the knee)\b[^?]*\W*$|^(?=[^?]*\b(?:skin|superficial|subcutaneous\w*|surface|pierces? the "
        r"(?:deep )?fascia)\b)(?:(?:skin|superficial|subcutaneous) )?vein\b[^?]*?\b(?:back of (?:the )?knee"
        r"|behind (?:the )?knee|popliteal fossa|hollow of the knee)\b[^?]*\W*$",
        "which saphenous vein drains into the popliteal vein",
    ),
    wording(
        r"^\W*(?:where|at what point|how) (?:does|do) (?P<what>(?:the )?[\w ]{3,30}? (?:artery|nerve)) (?:end|terminate"
        r"|finish)\W*$",
        "what are the terminal branches of {what}",
    ),
    wording(
        r"\b(?:if|when|where|in people whose|should) (?:the )?(?P<what>dorsalis pedis|posterior tibial|anterior tibial)"
        r"(?: artery)?(?: pulse)? (?:is|be|are)\b[^?]*?\b(?:absent|missing|small|lacking|hypoplastic|not there"
        r"|thin)\b[^?]*?\b(?P<ask>which|what) (?:other )?(?P<kind>artery|vessel)\b",
        "which {kind} replaces the {what} artery",
    ),
    wording(
        r"^\W*(?:through|by|via) (?:which|what) (?:gap|opening|hole|hiatus|window|foramen|aperture|structure|membrane"
        r"|sheet)\b[^?]*?\b(?P<what>(?:the )?(?:anterior|posterior) tibial (?:artery|vessels|veins?)|(?:the )?[\w ]{3,30} "
        r"(?:artery|nerve|vein))\b(?P<rest>[^?]*)\W*$",
        through_gap,
    ),
)
"""Questions that are put anew as a whole; the first that fits."""


def in_vessel_terms(text: str) -> str:
    """Return a text with what it says of vessels and pulses in the terms of the field.

    >>> in_vessel_terms("Trace arterial blood from behind the knee to the top of the foot")
    'Trace arterial blood from popliteal artery to dorsalis pedis artery'
    >>> in_vessel_terms("What is the anterior tibial artery called once it reaches the foot?")
    'what is the continuation of the anterior tibial artery'
    >>> in_vessel_terms("Which vein begins at the medial end of the dorsal venous arch?")
    'which vein is the continuation of the medial marginal vein of foot'
    """
    if VESSEL.search(text):
        if ROUTE.search(text):
            ends = VEINS if VENOUS.search(text) else ARTERIES
            text = replaced(text, ((pattern, f"{{1}} {ends[place]}") for pattern, place in LINES))
        text = replaced(text, OF_VESSELS)
    return put_otherwise(text, WHOLE) or text
