"""What an answer leaves unmet of a whole question: a second thing, an end, a kind, several; such an answer is not given.

What misses a part of a question within one room is told in `misses`; here the question is seen as it was put, and the answer
as it would be given.
"""

from __future__ import annotations

import re

from footgraph.answers import Answer
from footgraph.guesses import LIKELIEST, is_guess
from footgraph.mentions import mentions_in
from footgraph.misses import BOTH, KIN, KIND_ASKED, facts_found, is_own_members, kinds_found
from footgraph.patterns import Pattern
from footgraph.store import Store
from footgraph.vocabulary import BRANCH_OF, CONTINUATION_OF, PART_OF


def left_unmet(store: Store, text: str, answer: Answer) -> str:
    """Return the words of a whole question that an answer leaves unmet: a second thing, an end, a kind, several; else ''."""
    kinds = kinds_found(store, answer)
    if answer.status != "answered" or not kinds or answer.kind not in ("structures", "description"):
        return ""
    asked = KIND_ASKED.search(text)
    wanted = {ASKED_AS.get(noun.lower(), noun.lower()) for noun in KIND_ASKED.findall(text)}
    if asked and not wanted & kinds and (answer.kind == "description" or kinds <= {"condition", "bone", "test"}):
        return asked[0]
    if answer.kind == "description":
        return ""
    relations = {fact.relation for _, fact in facts_found(answer)}
    own = {one.structure.kind for one in answer.found}
    for one in filter(None, (asks.search(text) for asks in TWO_ASKED)):
        wanted = {ASKED_AS.get(noun.lower(), noun.lower()) for noun in one.groups() if noun}
        if len(kinds) < BOTH and len(wanted) == BOTH and not wanted <= kinds:
            return one[0].strip(" .?")
    for asked, is_met in (
        (AND_OF_IT.search(text), len(answer.found) > 1),
        (TENDON_FIRST.match(text), kinds != {"nerve"}),
        (OVER_BAND.search(text), not is_guess(answer)),
        (AGAINST.search(text), not is_own_members(answer)),
        (EXCEPT_LAST.search(text), not is_likeliest(answer)),
        (ARISES_ASKED.match(text), not (is_likeliest(answer) and "aris" not in answer.reading and "from" not in answer.reading)),
        (NOT_DOING.search(text), not NOT_IN.match(answer.reading)),
        (AREA_LAST.search(text), kinds != {"nerve"}),
        (MADE_TOGETHER.search(text), kinds != {"condition"}),
        (
            INSERTION_ASKED.match(text),
            not (is_likeliest(answer) and "arises" in answer.reading and "inserts" not in answer.reading),
        ),
        (NO_ORDER.match(text), not (is_likeliest(answer) and answer.reading.startswith("In what order"))),
        (ONE_MORE_SO.search(text), len(answer.found) == 1),
        (HOW_MANY_PEOPLE.search(text) or WHO_AM_I.search(text), len(answer.found) == 1),
        (WHERE_IT_ENDS.search(text), own != {"muscle"}),
        (SUPPLIES_IT.search(text), not kinds.isdisjoint(("nerve", "artery", "vein", "spinal_root"))),
        (WINDS.search(text), kinds != {"muscle"}),
        (COMPARTMENT_ASKED.search(text), "compartment" in kinds),
        (DISEASE_ASKED.search(text) or INBORN.match(text), "condition" in kinds),
        (PART_OF_MUSCLE.search(text), PART_OF in relations or answer.reading.startswith("For a part")),
        (left := KIND_LEFT_OUT.search(text), left and KIN.get(left["kind"].lower(), left["kind"].lower()) not in kinds),
        (HEAD_ASKED.search(text), own == {"muscle_head"}),
        (WHICH_ONE.search(text), len(answer.found) <= MANY),
        (IN_ORDER.search(text), len(answer.found) > 1),
        (SEVERAL_ASKED.search(text), len(answer.found) > 1 or not is_guess(answer)),
        (muscle := MUSCLE_THAT.match(text), muscle and "muscle" in kinds),
        (out := LEFT_OUT.search(text), out and not leaves_in(store, out, answer)),
        (IS_BRANCH_OF.search(text), not relations.isdisjoint((BRANCH_OF, CONTINUATION_OF))),
    ):
        if asked and not is_met:
            return asked[0].strip(" .?:;,–-")
    return ""


def leaves_in(store: Store, out: re.Match[str], answer: Answer) -> bool:
    """Tell whether something was found that a question leaves out."""
    said = next(filter(None, out.groups()))
    named = {id for m in mentions_in(store, said) for id in m.ids[:1]}
    return any(one.structure.id in named for one in answer.found)


def is_likeliest(answer: Answer) -> bool:
    """Tell whether an answer is that to the likeliest reading of a question that was not read."""
    return LIKELIEST in answer.reading


NOUN = (
    r"(bone|muscle|nerve|artery|vein|vessel|tendon|joint|ligament|compartment|reflex|layer|retinaculum|root|dermatome|tunnel"
    r"|movement|action|trunk)"
)
TWO_ASKED = (
    Pattern(
        rf"\b(?:which|what) (?:(?!of\b)[\w-]+ ){{0,2}}?{NOUN}s?\b.*?,? (?:and|plus) (?:(?:by|with|of|to|from|through|in|on"
        rf"|under) )?(?:which|what|whose) (?:(?!of\b)[\w-]+ ){{0,2}}?{NOUN}s?\b"
    ),
    Pattern(
        rf"^\W*(?:name |give |state |identify |list )?(?:the |its |which |what |a )?(?:[\w-]+ ){{0,2}}?{NOUN}\b.*"
        rf" (?:and|plus|\+|&) (?:name )?(?:the|its|their|that) (?:[\w-]+ ){{0,2}}?{NOUN} (?:of each|that|which|its?"
        r"|of that|whose)\b"
    ),
    Pattern(
        rf"[:;.?,–-] *(?:name |give |state |identify )?(?:the |its |which |what |their )?(?:[\w-]+ )??{NOUN},? (?:and|plus|\+|&) "
        rf"(?:the |its |their |that |whose )?(?:[\w-]+ )??{NOUN}\W*$"
    ),
)
"""Two nouns that are asked for: 'which vein is sought, and which nerve could be cut with it'."""
ASKED_AS = {
    "tendon": "muscle",
    "tarsal": "bone",
    "vessel": "artery",
    "root": "spinal_root",
    "dermatome": "spinal_root",
    "trunk": "nerve",
    "action": "movement",
}
"""The kind that a noun asks for, where it is called otherwise."""
MADE_TOGETHER = Pattern(r"\btogether (?:are|is|form|make(?: up)?|constitute)s?\b(?: called| known| termed| named)?\W*$")
"""What several make up, which is no disease of theirs."""
INSERTION_ASKED = Pattern(
    r"^(?!.*\b(?:origins?|aris\w*|attach\w*|springs?|starts?|begins?|from)\b).*\b(?:insertions?|inserts?|inserted)\b"
)
"""What asks for the far end alone."""
NO_ORDER = Pattern(
    r"^(?!.*\b(?:order|sequence|row|rows|arranged|one after|series|list|succession|from [\w ]{2,30} to|lie|lies|next)\b).+$"
)
"""What asks for no order."""
ONE_MORE_SO = Pattern(r"\bthe \w+er (?:one|of the two)\b")
"""What asks for one of two by comparing them."""
EXCEPT_LAST = Pattern(r"\b(?:except|excepting|save|bar|apart from|other than)(?: for)? (?:which|what)\b")
"""What asks for those of which something is not so."""
ARISES_ASKED = Pattern(r"^(?:what|which(?: \w+)?) (?:all )?(?:arises?|originates?)\b")
"""What asks for what arises somewhere."""
NOT_DOING = Pattern(r"\b(?:do|does) not (?!lie\b|belong\b|sit\b|occupy\b)\w+|\bexcept (?:which|what)\b")
NOT_IN = Pattern(r"^[A-Z]\w+s not in [^?]*(?:compartment|layer)[^?]*\?$")
"""What is not done, where only what is not in a place was found."""
AGAINST = Pattern(r"\b(?:oppos(?:es?|ing)|antagoni[sz]\w*|antagonists?|counteracts?|works? against)\b")
"""What asks for those that work against others, and not for these."""
AREA_LAST = Pattern(r"\b(?:of|to|in|for) (?:which|what) (?:area|region|patch|part|stretch)(?: of skin)?\W*$")
"""What asks for a place at the end."""
OVER_BAND = Pattern(r"\b(?:superficial to|over|on top of|outside) (?:the )?(?:\w+ ){0,2}retinacul(?:um|a)\W*$")
"""What asks for what lies over a band, to which nothing that is likely answers."""
TENDON_FIRST = Pattern(
    r"^(?:(?:(?:which|what|name|give|identify)(?: (?:the|one|single))? )(?:tendons?|slips?)\b|(?:the )?(?:tendon"
    r"|slip) of [^?,]{4,40} (?:that"
    r"|which) goes to )(?!.*\b(?:nerve|suppl|inn))"
)
"""What asks for a tendon, to which no nerve answers."""
WINDS = Pattern(r"\b(?:winds?|tightens?|tautens?) (?:what|which(?! muscle))\b")
"""What asks for what is drawn tight, which is not who draws."""
COMPARTMENT_ASKED = Pattern(r"\bworks (?:which|what) compartment\b|\b(?:which|what) compartment\b(?: \w+){0,4}\W*$")
"""What asks for a compartment, which no muscle in it is."""
DISEASE_ASKED = Pattern(
    r"[.;:?–] *(?:what(?: is|'s) |name |state |give )?(?:the |this )?(?:name of (?:the |this )?)?(?:disease|condition|disorder"
    r"|syndrome|diagnosis)(?:'s name| called| name)?\W*$"
)
"""What asks for a disease after a sentence that tells of it."""
INBORN = Pattern(
    r"^\W*(?:an? |the )?(?:congenital(?:ly)?|inborn) (?:[\w-]+ ){0,2}?(?:foot|feet|toes?|ankle)\b(?!.*\b(?:which|what|who|how)\b)"
)
"""A sentence that tells of a foot since birth, and so of a deformity."""
PART_OF_MUSCLE = Pattern(r"\b(?:part|portion|slip|offshoot) of (?:which|what)(?: \w+)? muscle\W*$")
"""What asks of which muscle another is part."""
KIND_LEFT_OUT = Pattern(
    r"\b(?:without|not counting|leaving out|leaving aside|excluding|ignoring) (?:the )?"
    r"(?P<kind>nerve|vein|muscle|bone|ligament|joint)s?\W*$"
)
"""A kind that is left out at the end."""
HEAD_ASKED = Pattern(r"\b(?:which|what) (?:two )?heads? of (?!which|what)")
"""What asks for a head of a muscle."""
MANY = 12
WHICH_ONE = Pattern(r"\bwhich one\b")
"""What asks for one, to which a dozen do not answer."""
IN_ORDER = Pattern(r"\bin order\b(?! to\b)|\border of\b")
"""What asks for several in a row."""
SEVERAL_ASKED = Pattern(
    r"\b(?:which|what|name the|list the) (?:[\w-]+ ){0,2}?(?:muscles|bones|nerves|arteries|tendons|ligaments|joints)\b"
    r"|\bname (?:them|both)\W*$|\bwhich two\b"
)
"""What asks for several, of which likeness finds but one."""
MUSCLE_THAT = Pattern(
    r"^(?!.*\b(?:innervated|supplied|served) by(?: the)?[\W_]*$)(?!.*\b(?:which|what|whose|where|how)\b)\W*(?:name "
    r"|identify )?(?:the |a )(?:[\w-]+ ){0,2}?muscle "
    r"(?:that|which|who|running|lying|going|at|on|in|behind)\b(?!.*[:;,–-])"
)
"""What tells of one muscle, and asks for it: 'the muscle running down the front of your shin that lifts the foot'."""
WHO_AM_I = Pattern(r"\bwho am i\b")
"""What asks for the one thing that is described."""
HOW_MANY_PEOPLE = Pattern(
    r"\bhow many (?:people|patients|participants|subjects|runners|volunteers|athletes)\b"
    r".*\b(?:stud(?:y|ies)|trial|enrol\w*|recruit\w*|took part)\b"
)
"""What asks for the size of one study."""
AND_OF_IT = Pattern(r",? and (?:what|which \w+) (?:is|are|does|do|supplies) (?:it|they|that)\b")
"""What asks something more of what is asked for: 'which artery crosses ..., and what is it a branch of'."""
WHERE_IT_ENDS = Pattern(
    r"[:.,;?–-] *(?:and )?(?:where|(?:on|to|from) (?:which|what) bones?) (?:does|do|is|are) (?:it|they|this|that|this muscle"
    r"|that muscle|its tendon)\b"
)
"""What asks where a muscle ends that is told before."""
SUPPLIES_IT = Pattern(r"[:.,;?–-] *(?:and )?(?:what|who) (?:supplies|innervates|serves) (?:that|this|it|them)\b")
"""What asks who supplies something that is told before."""
LEFT_OUT = Pattern(
    r"\b(?:besides|apart from|other than|in addition to|aside from|as well as|together with|alongside) (?:the )?"
    r"([a-z][\w -]{2,40}?)(?=,|\W*$| (?:which|what|insert|arise|attach|pass|lie|run|cross|supplie|flex|extend"
    r"|invert|evert|end)\w*\b)"
    r"|^(?:both )?(?:the )?([\w -]{3,40}?),? and (?:which|what) other\b"
)
"""What is named and not asked for: 'besides soleus', 'soleus and which other muscle'."""
IS_BRANCH_OF = Pattern(r"\b(?:is|being) (?:a|the) (?:(?!of\b)[\w-]+ )?branch of(?: (?:what|which)(?: \w+){1,2})?\W*$")
"""What asks from what something branches."""
