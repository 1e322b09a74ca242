"""What is done to train muscles, or to work against the ground, in the words in which it is read."""

from __future__ import annotations

import re

from footgraph.patterns import Pattern, Sentences, Wordings, put_otherwise, replaced, wording
from footgraph.synonyms import forms

BAND = r"(?:(?:elastic|resistance|exercise|rubber|stretchy|thera-?) ?)?(?:band|tubing|loop|strap)"
ACTIVITIES = (
    (
        r"(?:calf|heel) (?:raise|rise)s?|(?:tip-?toe|toe)[- ](?:walk|stand)ing|(?:walk|stand|ris)ing on (?:the |your "
        r")?(?:tip-?)?toes?",
        "plantarflex",
    ),
    (r"heel[- ]walking|walking on (?:the |your )?heels|(?:toe|forefoot) raises?", "dorsiflex"),
)
"""What is done to train the muscles that make a movement of the foot."""
TRAIN = forms("train, strengthen, exercise, work, use, activate, load, engage, test, target, build up")
COMPARTMENT = Pattern(r"\bcompartment\b")
RAISE = Pattern(r"\b(?:raise|rise)s?\b")
ASKING_WHOM = Pattern(
    r"\b(?:(?:the )?muscles of|which|what|of the (?:lower )?leg|leg|muscles?|compartment|(?:is|are|does|do|would|you|by|with"
    r"|when|mainly"
    rf"|chiefly|a|an|the|doing|of|in)|{TRAIN})\b"
)
"""All that a question holds that asks whom an exercise trains."""


def trained(found: re.Match[str]) -> str:
    """Return the question which muscles, or those of which compartment, make the movement that an exercise trains."""
    verbs = [verb for words, verb in ACTIVITIES if re.search(rf"\b(?:{words})\b", found["told"], re.I)]
    is_of_place = bool(COMPARTMENT.search(found["told"]))
    rest = re.sub("|".join(words for words, _ in ACTIVITIES), " ", found["told"], flags=re.I)
    rest = ASKING_WHOM.sub(" ", rest)
    if len(verbs) != 1 or rest.strip() or (not is_of_place and RAISE.search(found["told"])):
        return ""
    return (
        f"which compartment {verbs[0]}es the foot"
        if is_of_place
        else f"which muscles {'mainly ' if verbs[0].startswith('plan') else ''}{verbs[0]} the foot"
    )


WORDINGS: Wordings = (
    # 'With gastrocnemius slack' is with the knee bent.
    wording(
        r",? (?:and |with |while |when |as |because )+(?:the )?gastroc(?:nemius|s)?(?: (?:is|being|made|kept))? (?:slack(?:ened)?"
        r"|relaxed|shortened|out of (?:action|play|the game)|loose|switched off|taken out|off)(?=\W*$|,)",
        lambda found: "" if re.search(r"\bknees?\b", found.string, re.I) else " with the knee bent",
    ),
    # A band round the foot, against which it is pulled.
    wording(
        rf"^(?:by )?(?:loop|wrap|put|hook|fix|plac|t|anchor|sling|pass)(?:p?ing|ying) an? {BAND} (?:round|around|over|across"
        r"|on) (?:the |your "
        r"|my )?(?:forefoot|foot|feet|midfoot)(?:,| and|,? then) (?P<verb>pull|turn|push|mov|rotat)ing (?:it|the foot|your foot) "
        r"(?P<way>out|in|up)(?:wards?)?(?: against (?:it|the band))?(?: \([^)]*\))?",
        "pulling the foot {way}wards against a band",
    ),
    # What keeps a toe pressed to the ground bends it; what lengthens under tension to stop something brakes it.
    wording(
        r"\b(?:keep|hold|press|push)(?:e?s|ing)? (?:the |your )?(?P<toe>big toe|great toe|hallux|little toe) (?:(?:pressed"
        r"|pushed|firmly|flat"
        r"|down|hard) )*(?:to|on|onto|against|into|in) the (?:ground|floor)(?:,? (?:at|in|during) (?:toe[- ]off|push[- ]off"
        r"|walking|gait))?",
        "mainly flexes the {toe}",
    ),
    wording(
        r"\b(?:lengthen|stretch|pay out|give|yield|work|contract)(?P<s>s?) (?:under (?:tension|load)|while (?:it "
        r")?lengthen(?:ing|s)"
        r"|as it (?:lengthens|stretches)) (?:to|so as to|in order to) (?P<verb>stop|control|prevent|slow|brake|lower|check"
        r"|keep)\b",
        lambda found: f"{found['verb']}{'s' if found['s'] else ''}",
    ),
)
"""What is put in the place of words within a question."""
WHOLE: Sentences = (
    # 'Which muscles are working when you spread your toes?'
    wording(
        r"^(?:which|what) (?P<of>(?:foot |leg |calf |sole |small |intrinsic )?)muscles? (?:(?:are|is) (?:mainly )?(?:working"
        r"|at work|active|used|involved"
        r"|contracting|being used)|works?|contracts?|fires?|(?:do|does) the work|(?:do|does|must|will|would) (?:you|we|i|one) "
        r"(?:use|need|contract|work)) "
        r"(?:when|while|as|if) (?:you|we|one|i) (?P<what>(?:spread|curl|bend|lift|raise|straighten|fan|splay|point|pull|turn"
        r"|tilt|press|flex"
        r"|extend|evert|invert|dorsiflex|plantarflex|abduct|adduct)\b[^?,;:]*?)\W*$",
        "which {of}muscles {what}",
    ),
    wording(rf"^(?P<told>(?=.*\b(?:muscles|compartment)\b)(?=.*\b(?:which|what)\b)(?=.*\b{TRAIN}\b)[^?:;]*)\W*$", trained),
)
"""How whole questions are put; the first that fits."""


def in_training_terms(text: str) -> str:
    """Return a text with what is done to train muscles in the words in which it is read.

    >>> in_training_terms("Heel raises train which leg compartment?")
    'which compartment plantarflexes the foot'
    >>> in_training_terms("Wrapping a band round the foot and pulling it inwards trains which muscle?")
    'pulling the foot inwards against a band trains which muscle?'
    """
    text = replaced(text, WORDINGS)
    return put_otherwise(text, WHOLE) or text
