"""Which lymph nodes a place drains to first: 'infected graze on the outer side of the foot, which nodes swell?'."""

from __future__ import annotations

from footgraph.answers import Answer
from footgraph.mentions import mentions_in
from footgraph.patterns import Pattern
from footgraph.questions import Condition, Question, evidence
from footgraph.saying import in_order, plainly
from footgraph.several import opens_yes_no
from footgraph.store import Store
from footgraph.vocabulary import DRAINS_LYMPH_TO

NODES = Pattern(r"\b(?:nodes?|glands?|lymph\w*|nodi|adenitis|lymphadenopathy)\b")
ASKED = Pattern(
    r"\b(?:which|what|where|name|list)\b|\b(?:nodes?|glands?)\b[^?]{0,40}\?\s*$"
    r"|\b(?:to|into|by|in|reach(?:es)?)(?: the)?(?: first)?\W*$|\blymph(?:atic)?(?: nodes?| glands?| drainage)?\W*$",
)
BEYOND = Pattern(r"\b(?:next|then|second(?:ary)?|after (?:that|them|those)|onwards?|efferent|from the \w+ (?:lymph )?nodes)\b")
ONWARD = Pattern(
    r"\b(?:drain|empt|send|pass|go|flow|continu|lead|efferent|next|onward|then|after)\w*\b[^?]*?\b(?:which|what|where|to"
    r"|into|next|onwards?|then)\b"
    r"|\bwhere (?:does|do)\b|\bnext\b",
)
SMALL_VEIN = Pattern(r"\b(?:(?:small|short|lesser) saphenous|ssv)\b")
GREAT_VEIN = Pattern(r"\b(?:(?:great|long|greater|large) saphenous|gsv)\b")
DEEP = Pattern(
    r"\bdeep(?:er)? (?:lymph\w*|parts?|tissues?|structures?|vessels?|muscles?|drainage|calf)\b"
    r"|\b(?:muscles?|bones?|deep tissues|joints?) (?:of|in) (?:the )?(?:leg|calf|foot)\b"
)
LATERAL = Pattern(
    r"\b(?:lateral(?:ly)?|outer|outside|postero-?lateral|little toe|fifth toe|5th toe|small toe|pinky(?: toe)?|fifth metatarsal"
    r"|5th metatarsal|(?:peroneal|fibular) side|little[- ]toe side)\b",
)
MEDIAL = Pattern(
    r"\b(?:medial(?:ly)?|inner|inside|instep|big toe|great toe|hallux|first toe|antero-?medial|first metatarsal|tibial side|shin"
    r"|bunion|(?:in)?grow(?:n|ing) (?:big )?toenail|first web(?: space)?|big[- ]toe side|toes|webs?|toenail|second toe|third"
    r" toe)\b",
)
TOP = Pattern(r"\b(?:dorsum|top|dorsal|upper surface|upper side)\b")
CALF = Pattern(r"\b(?:calf|back of (?:the |my |his |her )?(?:leg|lower leg|calf|shin))\b")
HEEL = Pattern(r"\bheels?\b")
FOOT_OR_LEG = Pattern(
    r"\b(?:foot|feet|leg|ankle|heel|calf|toes?|sole|shin|malleolus|saphenous|hallux|toenail|instep|bunion|web)\b"
)
NOT_HERE = Pattern(r"\b(?:not|except|other than|unless|without|both|sides|many|compared?|difference|why|how)\b")
DRAINED = (
    (SMALL_VEIN, "skin_of_lateral_border_of_foot"),
    (GREAT_VEIN, "skin_of_medial_border_of_foot"),
    (DEEP, "leg"),
    (LATERAL, "skin_of_lateral_border_of_foot"),
    (MEDIAL, "skin_of_medial_border_of_foot"),
    (TOP, "dorsum_of_foot"),
    (CALF, "skin_of_calf"),
    (HEEL, "heel"),
)
"""Words for a place, the plainest first, with the part of the limb of which works tell the nodes."""


def onward(store: Store, text: str) -> Answer | None:
    """Return the lymph nodes to which those that a question names send their lymph on."""
    if not NODES.search(text) or not ONWARD.search(text) or not ASKED.search(text):
        return None
    mentions = mentions_in(store, text[:300])
    named = list(dict.fromkeys(id for m in mentions for id in m.ids[:1] if store.structures[id].kind == "lymph_node"))
    if len(named) != 1 or opens_yes_no(mentions) or any("not" in m.senses for m in mentions):
        return None
    return drained_to(store, text, named[0])


def first_nodes(store: Store, text: str) -> Answer | None:
    """Return the lymph nodes to which the one place that a question names drains first; None where it names none or two."""
    if not NODES.search(text) or not ASKED.search(text) or not FOOT_OR_LEG.search(text):
        return None
    if BEYOND.search(text) or NOT_HERE.search(text) or (LATERAL.search(text) and MEDIAL.search(text)):
        return None
    mentions = mentions_in(store, text[:300])
    if opens_yes_no(mentions) or any(store.structures[id].kind == "lymph_node" for m in mentions for id in m.ids[:1]):
        return None
    place = next((id for words, id in DRAINED if words.search(text) and id in store.structures), "")
    if not place:
        return None
    return drained_to(store, text, place)


def drained_to(store: Store, text: str, place: str) -> Answer | None:
    """Return the one group of nodes to which most works tell a place, or other nodes, to drain."""
    label = store.structures[place].label
    question = Question("structures", ("lymph_node",), (Condition((DRAINS_LYMPH_TO,), "object", (place,), label),))
    met = evidence(store, question)
    voices = {id: len(store.voices(facts)) for id, facts in met.items()}
    if not voices:
        return None
    most = max(voices.values())
    met = {id: facts for id, facts in met.items() if voices[id] == most}
    if len(met) != 1:
        return None
    return plainly(store, text, f"To which lymph nodes does {label} drain first?", in_order(store, met))
