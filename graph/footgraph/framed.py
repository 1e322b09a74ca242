"""One claim in many frames: what only asks whether something is so becomes the plainest question that asks it.

'Judge this claim: soleus crosses the knee', 'soleus crosses the knee, no?', 'what about soleus, does it cross the knee' and
'soleus crosses the knee?' all ask 'does soleus cross the knee', and get the answer that this gets.
"""

from __future__ import annotations

import re

from footgraph.count_words import IN_ONE
from footgraph.mentions import Mention, mentions_in
from footgraph.patterns import Pattern, Sentences, put_otherwise, wording
from footgraph.rewording import ASKS, DENIES, OPENS
from footgraph.store import Store
from footgraph.synonyms import AMOUNTS

NUMBER = "|".join([*AMOUNTS, r"\d{1,2}"])
WHOSE = Pattern(r"\b(?:whose|how|why|wessen|wie)\b")
PERSON = r"(?:you|we|one|anyone|anybody|somebody|someone)"
ADVISER = (
    r"(?:(?:my|the|our|a|his|her) (?:[\w-]+ )?(?:teacher|tutor|professor|book|textbook|friend|colleague|physio|physiotherapist"
    r"|atlas|lecturer|notes?|coach|demonstrator|podiatrist|doctor|app|website|flashcard)s?)"
)
OPENER = Pattern(
    r"^(?:please )?(?:"
    r"(?:(?:judge|assess|evaluate|check|verify|confirm|consider|rate|mark|comment on) )?(?:(?:this|the following|the|one) )?"
    r"(?:claim|statement|assertion|fact[- ]?check|fact or (?:fiction|myth)|myth or fact"
    r"|(?:true|yes|right|correct|richtig|ja)(?: or |/| oder )(?:false|no|wrong|incorrect|falsch|nein)|y/n|t/f)(?: is)?"
    r"\s*[:?,.–-]+"
    r"|am i (?:right|correct)(?: in (?:thinking|saying|assuming|believing)| to (?:think|say|assume|believe))?(?: that)?"
    r"|(?:(?:is it|it is|it's|would it be) (?:really |actually )?(?:true|correct|right|so|the case|accurate|fair|a fact)"
    r"(?: to (?:say|state|claim))?|does it hold(?: true)?) that"
    r"|whether|if(?!.*,)"
    r"|is (?:this|the following)(?: statement| claim)? (?:true|correct|right|so)\s*[:?–-]+"
    rf"|(?:(?:(?:can|could|would|will) {PERSON} )?(?:please )?(?:say|state|decide|judge|tell (?:me|us)|confirm|check|determine"
    r"|explain|verify)"
    rf"|i(?:'m| am| was)? (?:just )?(?:wonder|wondering|ask|asking|unsure|not sure|uncertain)"
    rf"|(?:does|do) {PERSON} (?:happen to )?know"
    r"|i(?: would|'d)? (?:like|want|need) to know|not sure|wondering|any idea|remind me)(?: about)? (?:whether|if|that)"
    rf"|(?:do|would|can|could) {PERSON} (?:really )?(?:say|think|agree|claim|confirm|believe)(?: that)?"
    rf"|(?:i|we) (?:think|believe|guess|assume|suppose|take it|gather)(?: that)?"
    rf"|{ADVISER} (?:says?|said|claims?|thinks?|insists?|states?|writes?|tells? me|told me)(?: that)?"
    r")[,:]? "
)
"""What a claim is put into: 'judge this claim:', 'can you tell me whether', 'my tutor says'."""
TAIL = Pattern(
    r"\s*[,.;:?–-]*\s*[(\[]?(?:(?:please )?(?:just )?(?:answer|reply|respond)(?: me)?(?: with)?(?: an?)?(?: simple"
    r"| plain| clear"
    r"| short| single| just)?"
    r" (?:yes or no|yes/no|true or false|true/false)|(?:just |simply )?"
    r"(?:(?:yes|true|right|correct)(?: or |/)(?:no|not|false|wrong|incorrect)|t/f|y/n)"
    r"|(?:in )?one[- ]word(?: answer)?|verdict"
    r"|fact or (?:fiction|myth)|is (?:that|this|it) (?:a fact|(?:true|right|correct|so)(?: or (?:not|false|wrong))?)"
    r"|am i (?:right|correct|wrong)|(?:do|would) you agree|agree|yes|no|right|correct|true|ok)[)\]]?\s*[.?!]*$"
)
"""What follows a claim and asks for a yes or a no."""
MARKS = Pattern(r"[,.;:?(\[–-]")
APART = Pattern(r"[,.;:?–]\s|\s-\s")
NO_PLACE = r"(?!(?:in|on|at|of|under|behind|from|with|within|during|after|before|when|if)\b)"
TOPIC = Pattern(
    r"^(?:(?:and |now |so )?(?:what about|how about|take|consider|regarding|concerning|as (?:for|to)|about|think of|look at"
    r"|given) )?(?P<topic>[^:,.;?]{2,60}?)\s*[:,.;?–-]+\s+(?P<aux>is|are|does|do|can|has|have|did|was)(?P<not>n['’]t)? "
    r"(?:it|they|this|that|these|this (?:muscle|nerve|bone|joint|artery|ligament|vein|tendon))\b(?P<rest> .+)$",
    re.I | re.S,
)
"""'Regarding the big toe: does it have two phalanges?'"""
TOPIC_SO = Pattern(
    rf"^(?P<topic>{NO_PLACE}[^:,.;?–]{{2,60}}?)\s*(?::|,|\s[–-])\s+(?:is it )?(?P<rest>(?:an? |part of|branch of|behind|deep to"
    r"|superficial to|(?:palpable|visible|superficial|present|absent|missing|constant|inconstant) |"
    r"(?:medial|lateral|anterior|posterior) to|in (?!which|what)|\w+(?:ed|en) (?:by|to|from|on|in|at|with) ).+?|"
    r"(?!yes|true|right|correct)[\w -]+(?= or (?:not|no)\b))(?:,? or (?:not|no))?\s*\?+$"
)
"""'Tibialis anterior: an invertor or not?', 'EHL - supplied by the tibial nerve?'"""
ANY_OF = Pattern(
    r"^(?P<topic>[^:?,–]{3,40}?)\s*(?::|,|\s[–-])\s+(?:does it have |has it |is there )?(?P<rest>any [a-z][^?:]{2,60}?)\s*\?+$"
)
"""'Sural nerve: any motor supply to the sole?'"""
NUMBER_OF = Pattern(
    rf"^(?P<topic>[^:?,–]{{3,40}}?)\s*[:,–]\s+(?:only |just |exactly )?"
    rf"(?P<rest>(?!.* or )(?:{NUMBER}) [a-z][\w ]{{2,40}}?)(?: only)?\s*\?+$"
)
"""'Hallux: only two phalanges?'"""
NEGATIVE = Pattern(r"^(is|are|does|do|did|can|could|has|have|was|were|will|would)n['’]t\b")
"""'Isn't the talus ...' asks what 'is the talus ...' asks, and so does 'is the talus not ...'."""
SHOULD = Pattern(r"^(?:should|might|may|must|shall|ought)(?:n['’]t)?\b(?: to)? (?!(?:i|we|my|you|he|she|they|one)\b)")
"""'Should a lesion of the tibial nerve paralyse soleus' asks whether it would."""
ADVISED = frozenset(("treatment", "exercise"))
"""What one should do of these is asked for advice, and so is what should be done."""
NOT_SO = Pattern(r"^(?P<aux>is|are|does|do|can|has|have) (?P<one>.+?) not (?!only|just|also)(?P<rest>.+)$", re.I | re.S)
OR_NOT = Pattern(r"\s*,?\s*\bor (?:not|no|(?:is|are|does|do)n['’]t (?:it|they|this)|is (?:it|that) not)(?: so)?\W*$")
TOPIC_DOES = Pattern(rf"^(?P<topic>{NO_PLACE}[^:?,–]{{2,60}}?)\s*(?::|,|\s[–-])\s+(?P<rest>(?!yes\b|\w+s of\b)\w+s\b [^?:]+)\?+$")
"""'FHL: crosses the ankle?'"""
EITHER = Pattern(
    r"^(?P<topic>[^:?,–]{3,40}?)\s*(?::|,|\s[–-])\s+(?:an? |the )?(?P<one>[\w-]+(?: [\w-]+)?) or (?:an? |the )?"
    r"(?P<other>[\w-]+(?: [\w-]+)?)\s*\?+$"
)
"""'Quadratus plantae: intrinsic or extrinsic?'"""
HURTS_ANY = Pattern(
    r"^(?:would|does|do|will|can|could) (?:cutting|severing|dividing|losing|damaging|(?:division|loss|lesions?"
    r"|a lesion|section)(?: of| to)"
    r"|(?:an )?injury (?:of|to)|damage to) (?P<nerve>(?:the )?[^?,]{3,40}? nerve) (?:weaken|paralyse|paralyze|affect"
    r"|cost|cause|lead to) "
    r"(?:any |some )(?:(?P<motor>muscles?\b(?: weakness| paralysis)?|weakness|paralysis|motor (?:loss|deficit))"
    r"|(?P<skin>numbness|sensory"
    r" loss|loss of (?:feeling|sensation)))\W*$"
)
"""'Would cutting the saphenous nerve weaken any muscle?'"""
CUT_SO = Pattern(
    r"^(?:the |an? |if (?:the )?)?(?P<nerve>[^:?,.;–]{3,40}? nerve),? (?:is |has been |gets |was )?"
    r"(?:cut|severed|divided|injured|damaged|transected|crushed|destroyed|gone|out)\b(?P<where> [^:?,.;–]{3,40})?\s*[:,.;–-]\s*"
    r"(?:so |then )?(?:(?:would|will|do|does|is|are|should|can) )?(?:(?:you|we|one|it|this|that|there) )?(?:(?:be"
    r"|expect|cause|get) )?"
    r"(?:(?:loss|lack|weakness|paralysis) of (?P<loss>[^?,]+?)|(?P<lost>[^?,]+?) (?:be |is |are )?(?:lost|gone"
    r"|abolished|impaired|weak))"
    r"\s*\?+$"
)
"""'Deep fibular nerve cut at the ankle: would you expect loss of plantarflexion?'"""
CALLED = Pattern(
    rf"^(?:would|do|can|could|should) {PERSON} (?:call|regard|class|classify|count|consider|describe) (?P<one>.+?) "
    r"(?:as )?(?P<what>(?:an?|one of|part of|among|(?:medial|lateral|superficial|deep) to|\w+er than|\w+ed by) .+)$"
)
"""'Would you call the cuboid a tarsal bone?'"""
OF_OTHERS = Pattern(r"^(?:if|when|once|after|with|without)\b.*\bother muscles?\b")
"""'If it is torn can other muscles ...', where 'if' frames no claim."""
PLAINLY: Sentences = (
    # 'The talus has no muscle attachments, does it?'
    wording(
        rf"^{PERSON} (?P<can>can|could|will|would) (?P<rest>.+?), (?P=can)(?:n['’]t|['’]t| not) {PERSON}\W*$", "{can} you {rest}"
    ),
    wording(
        r"^(?P<what>.+?) (?:has|have) no (?P<rest>.+?), (?P<does>does|do|has|have) (?:it|they)\W*$",
        lambda found: f"{'do' if found['does'] in ('do', 'have') else 'does'} {found['what']} have any {found['rest']}",
    ),
    wording(
        r"^(?P<what>.+?) (?P<aux>is|are|does|do|can|could|has|have|will|would)(?:n['’]t|['’]t| not|not) (?P<rest>.+?), (?P=aux) "
        r"(?:it|they|this|that|you|one|he|she)\W*$",
        "{aux} {what} {rest}",
    ),
    (
        CUT_SO,
        lambda found: f"would a {found['nerve']} lesion{found['where'] or ''} cause loss of {found['loss'] or found['lost']}",
    ),
    (HURTS_ANY, lambda found: f"does {found['nerve']} supply any {'muscles' if found['motor'] else 'skin'}"),
    (CALLED, lambda found: f"is {found['one']} {found['what']}"),
)
ASIDE = Pattern(
    r"^(?!(?:when|if|during|after|before|with|without|while|unless|in|on|at|of|because|since|as|under|behind|from)\b)"
    r"(?P<aside>[^:,–?.]{3,50}?)\s*[:,–.-]\s+(?P<rest>(?:is|are|does|do|can|has|have)\b.+)$",
    re.I | re.S,
)
"""'For my anatomy exam: does ...' says of nothing what it asks."""
BEFORE = {"compartment": "in ", "layer": "in ", "joint_type": "a "}
"""What stands before a name of which something is, or in which it is."""
IS = frozenset(("is", "are", "has", "have", "can"))
PLURAL = {"have": "do", "has": "does"}
NOUNS = frozenset(("branches", "attachments", "insertions", "origins", "actions", "heads", "nerves", "movements", "functions"))
GOING = frozenset(
    ("lie", "pass", "run", "belong", "go", "come", "sit", "act", "serve", "take", "carry", "bear", "stay", "rest", "wind")
)
"""Verbs that mean something only with what follows them."""
ENDING = Pattern(r"(?:(?<=ss)|(?<=[xo])|(?<=sh)|(?<=ch))es$|(?<!sse)(?<![xo]e)(?<!she)(?<!che)s$")
RELATIVE = frozenset(("that", "which", "who", "whose", "where", "when", "if", "because", "than"))
BROKEN_OFF = Pattern(
    r"(?:^|\b(?:of|by|with|from|to|in|on|for|at|and|or|the|an?|as|behind|between|called|via|through|not|is|are))\W*$"
    r"|\.{2,}|…|_{2,}"
)
TELLING = frozenset(("kind", "motion", "agent"))
PLACING = frozenset(("between", "behind", "beside", "under", "beneath", "below", "above", "over", "near", "within", "through"))
"""Words that tell where something lies, and are no verbs: 'the band in the sinus tarsi between talus and calcaneus'."""


SETTING = Pattern(
    r"^(?:in|at) the (?:sole|leg|foot|ankle|calf|lower leg|popliteal fossa),? (?=(?:the )?[\w ]{3,40}? (?:cross(?:es)?|lies?"
    r"|runs?"
    r"|pass(?:es)?|accompan(?:y|ies)|keeps? company|travels?|is (?:lateral|medial|deep|superficial|anterior|posterior|beside"
    r"|behind"
    r"|in front)|are (?:lateral|medial|deep|superficial|anterior|posterior|beside|behind|in front))\b)"
)
"""'At the ankle the saphenous nerve accompanies the vein': what only says where two lie beside each other."""


def as_question(store: Store, text: str) -> str:
    """Return the plainest question of a text that only asks whether something is so; any other text as it is."""
    said = NEGATIVE.sub(r"\1", text.strip())
    if (found := SHOULD.match(said)) and is_of_a_structure(store, said[found.end() :]):
        said = f"would {said[found.end() :]}"
    is_count = IN_ONE.match(said)
    if not is_count and (question := of_topic(store, said) or of_two(store, said)):
        return question
    if is_count or ASKS.search(said) or WHOSE.search(said) or OF_OTHERS.match(said):
        return text
    if question := put_otherwise(said, PLAINLY):
        return question
    if (found := ASIDE.match(said)) and says_nothing(mentions_in(store, found["aside"])):
        said = found["rest"]
    if (plain := SETTING.sub("", said)) != said:
        said = text = plain
    claim, is_framed = without_frame(said)
    if OPENS.match(claim):
        claim = OR_NOT.sub("", claim)
        found = NOT_SO.match(claim)
        if found and is_name(mentions_in(store, found["one"])):
            claim = f"{found['aux']} {found['one']} {found['rest']}"
        return text if claim == text.strip(" .?!:;,") else claim
    is_denied = bool(DENIES.search(claim.replace("but not", "")))
    if is_framed and is_denied:
        return f"true or false: {claim}"
    is_claim = is_framed or (said.endswith("?") and not APART.search(claim) and not is_denied)
    return (is_claim and turned(store, claim, is_framed=is_framed)) or text


def is_of_a_structure(store: Store, text: str) -> bool:
    """Tell whether a text begins with the name of a structure, or with what is done to one: 'a lesion of ...'."""
    first = next((m for m in mentions_in(store, text) if m.ids or not {"padding", "only"} & set(m.senses)), None)
    if first is None or " be " in text:
        return False
    return bool({"relation", "side"} & set(first.senses)) or any(store.structures[id].kind not in ADVISED for id in first.ids)


def is_name(mentions: list[Mention]) -> bool:
    """Tell whether words name something, and say no more."""
    return any(m.ids for m in mentions) and all(m.ids or "padding" in m.senses for m in mentions)


def of_topic(store: Store, said: str) -> str:
    """Return what is asked in short of a topic named first: 'FHL: crosses the ankle?'; an empty text where there is none."""
    for pattern, verb in ((TOPIC, ""), (NUMBER_OF, "does"), (ANY_OF, "does"), (TOPIC_SO, "is"), (TOPIC_DOES, "")):
        found = pattern.match(said)
        if (
            not found
            or not is_name(mentions_in(store, found["topic"]))
            or (pattern is not TOPIC and (ASKS.search(said) or WHOSE.search(said)))
        ):
            continue
        if pattern is TOPIC:
            return f"{found['aux'].lower()} {found['topic']}{found['rest']}"
        if verb:
            return f"{verb} {found['topic']} {'have ' if verb == 'does' else ''}{found['rest']}"
        return turned(store, f"{found['topic']} {found['rest']}")
    return ""


def of_two(store: Store, said: str) -> str:
    """Return the question which of two names what is named first is, or in which of two it is; empty where none is asked."""
    found = EITHER.match(said)
    topic = mentions_in(store, found["topic"]) if found else []
    if found is None or not is_name(topic) or len([m for m in topic if m.ids]) > 1:
        return ""
    one, other = mentions_in(store, found["one"]), mentions_in(store, found["other"])
    if not any(m.ids for m in one):  # 'anterior or lateral compartment'
        one = mentions_in(store, f"{found['one']} {found['other'].split()[-1]}")
    if not all(len(some) == 1 and some[0].ids for some in (one, other)):
        return ""
    where = BEFORE.get(store.structures[other[0].ids[0]].kind, "")
    return f"is {found['topic']} {where}{one[0].words} or {where}{other[0].words}"


def says_nothing(mentions: list[Mention]) -> bool:
    """Tell whether words before a question name nothing, and say nothing of it."""
    return not any(m.ids or {"motion", "relation", "kind", "not", "only", "ask", "agent"} & set(m.senses) for m in mentions)


def without_frame(said: str) -> tuple[str, bool]:
    """Return a claim without what it is put into and what follows it, and whether there was any.

    >>> without_frame("Judge this claim: soleus crosses the knee.")
    ('soleus crosses the knee', True)
    >>> without_frame("Does soleus cross the knee? Answer yes or no.")
    ('Does soleus cross the knee', True)
    """
    claim = OPENER.sub("", said)
    is_framed = claim != said
    found = TAIL.search(claim)
    if found and MARKS.search(found[0].rstrip(".?! ")):
        claim, is_framed = claim[: found.start()], True
    claim = re.sub(r"^(?:so|then|and|but),? ", "", claim.strip(" .?!:;,"), flags=re.I)
    return claim, is_framed


def turned(store: Store, claim: str, *, is_framed: bool = False) -> str:
    """Return a claim as a question, 'soleus crosses the knee' as 'does soleus cross the knee'; empty where no verb is found.

    What nothing marks as a claim but its question mark must say something known of a name, and be no broken-off question.
    """
    if parted := set_apart(store, claim):
        question = turned(store, parted[1], is_framed=is_framed)
        return f"{parted[0]}, {question}" if question else ""
    words = claim.split()
    for place, word in enumerate(words[1:], 1):
        verb, rest = word.lower(), " ".join(words[place + 1 :])
        before = mentions_in(store, " ".join(words[:place]))
        told = [m for m in before if not m.senses.keys() <= {"padding"} or m.ids]
        if RELATIVE.intersection(w.lower() for w in words[:place]) or not told:
            continue
        if not (told[-1].ids or "motion" in told[-1].senses) or (base := plain_verb(store, verb, words[place - 1])) is None:
            continue
        if BROKEN_OFF.search(rest) or not (is_framed or says_something(mentions_in(store, rest))):
            return ""
        subject = " ".join(words[:place])
        if verb in IS and verb not in PLURAL:
            return f"{verb} {subject} {rest}"
        is_plural = base == verb
        return f"{'do' if is_plural else 'does'} {subject} {base} {rest}"
    return ""


OPENS_WITH_PLACE = Pattern(
    r"^(?:in|at|on|within|behind|near|around|in front of|under|above|below) (?:the |your )?(?P<rest>.+)$", re.I | re.S
)
WHERES = frozenset(("region", "joint", "compartment", "layer", "bone_feature", "collective"))


def set_apart(store: Store, claim: str) -> tuple[str, str] | None:
    """Return a place with which a claim opens, and the claim: 'in the sole', 'FDL lies ...'; None where it opens with none."""
    claim = claim.strip()
    found = OPENS_WITH_PLACE.match(claim)
    first = mentions_in(store, found["rest"])[:1] if found else []
    if not found or not first or not first[0].ids or store.structures[first[0].ids[0]].kind not in WHERES:
        return None
    place = re.match(r" (?:the |your )?".join(map(re.escape, first[0].words.split())) + r"\b", found["rest"], re.I)
    rest = found["rest"][place.end() :].strip(" ,") if place else ""
    if not place or not rest:
        return None
    is_of_it = rest.split()[0].lower() in ("of", "and", "or", "is", "are") or not any(m.ids for m in mentions_in(store, rest))
    return None if is_of_it else (claim[: len(claim) - len(found["rest"])] + place[0], rest)


def says_something(mentions: list[Mention]) -> bool:
    """Tell whether what follows a verb names something, a movement or a kind, as a claim does."""
    return any(m.ids or TELLING & set(m.senses) for m in mentions)


def plain_verb(store: Store, verb: str, before: str) -> str | None:
    """Return the plain form of a verb; None for what is none here: a noun, or the plain form after a singular.

    >>> import footgraph
    >>> store = footgraph.load().store
    >>> plain_verb(store, "crosses", "soleus"), plain_verb(store, "supplies", "nerve"), plain_verb(store, "branches", "nerve")
    ('cross', 'supply', None)
    """
    if verb in IS:
        return "have" if verb in PLURAL else verb
    if verb in NOUNS or verb in PLACING:
        return None
    is_singular = verb.endswith("s") and not verb.endswith("ss")
    base = ENDING.sub("", f"{verb[:-3]}y" if verb.endswith("ies") and verb != "lies" else verb) if is_singular else verb
    means = mentions_in(store, verb)
    is_verb = len(means) == 1 and not means[0].ids and bool({"relation", "motion"} & set(means[0].senses))
    if not is_verb and base not in GOING:
        return None
    return base if is_singular or before.lower().endswith(("s", "i", "ae")) else None
