"""Questions that examiners and patients ask again and again, told by their topic: a few words in any order, and what is asked.

The other rooms go by how a question is built. Of some things everybody asks the same, each in his own way: what the windlass
tightens, what tears off the base of the fifth metatarsal, what a dancer's tendon is. Here a question is known by words that it
holds wherever they stand, and is put as the plain question that they all come to. It is asked last, of what was not read.
"""

from __future__ import annotations

from footgraph.patterns import Wording, put_otherwise, wording

NO_QUESTION = r"\W*(?:is|are|was|were|does|do|did|can|could|will|would|has|have|had|should|why|how (?!many))\b"
"""How a question begins that asks for yes or no, or for a reason."""
DENIED = r"\b(?:except|neither|nor|other than|apart from|least|never)\b"
MUSCLE = r"\b(?:muscles?|tendons?|mus[ck]les?|who|engine)\b"
LIGAMENT = r"\b(?:ligaments?|ligs?|bands?|structures?)\b"
BONE = r"\b(?:bones?|tarsals?)\b"
ARTERY = r"\b(?:arter(?:y|ies)|vessels?)\b"
BIG_TOE = r"\b(?:big|great) toe|\bhallux"
LANDING = r"\b(?:falls?|fell|falling|jump\w*|lands?|landing|landed|leap\w*)\b"
AGAINST = r"\b(?:band|theraband|resist\w*|elastic|rubber)\b"


def topic(*words: str, put: str, unless: str = "") -> Wording:
    """Return a question for every text that holds each of some words, and none of others.

    >>> put_otherwise("the knee: what unlocks it?", [topic("unlock", "knee", put="which muscle unlocks the knee")])
    'which muscle unlocks the knee'
    """
    never = "|".join(filter(None, (DENIED, unless)))
    return wording(rf"^(?!{NO_QUESTION})(?!.*(?:{never}))" + "".join(f"(?=.*(?:{one}))" for one in words) + ".*$", put)


TOPICS = (
    # What holds, tears, breaks.
    topic(
        r"\bfifth\b|\b5th\b|\bv\b|little toe",
        r"\bmetatarsal",
        r"\bavuls|(?:torn|pull\w*|tore|rip\w*|chip|flake)\b.*\b(?:off|away)\b|\bdancer.s fracture",
        r"\b(?:muscles?|tendons?|responsible|blame|what|which|who)\b",
        put="avulsion fracture of the base of the fifth metatarsal: which tendon",
        unless=r"\b(?:fracture called|name of|eponym|nerve|ligament|bone)\b",
    ),
    topic(
        LANDING,
        r"\bheels?\b|\bfeet\b",
        BONE,
        r"break|broke|fractur|injur",
        put="which bone is broken in calcaneal fracture",
        unless=r"\b(?:muscle|tendon|nerve|artery|talus|tibia|spine)\b",
    ),
    topic(
        r"\b(?:fracture\w*|break|broken)\b",
        r"\bneck\b",
        r"\b(?:avascular|necrosis|osteonecrosis|blood supply)\b",
        BONE,
        put="which bone suffers in fracture of the neck of the talus",
        unless=r"\b(?:femur|femoral|hip|complication|artery)\b|neck of (?:the )?talus",
    ),
    topic(
        r"\b(?:plantarflexed|pointed|turned.in|inver\w+|inward\w*|rolls?|rolled)\b",
        r"\b(?:foot|ankle)\b",
        r"\bligaments?\b",
        r"\b(?:first|most likely|ripped|to go|weakest)\b",
        put="which ligament is torn first in an inversion sprain",
        unless=r"\b(?:outward\w*|ever\w+|drawer|tilt|second|next|strongest|medial|deltoid|syndesmo\w*|externally)\b",
    ),
    topic(
        r"\btalar tilt|\btalus tilts|\binversion stress",
        LIGAMENT + r"|\b(?:test|falls)\b",
        put="which ligament does the talar tilt test test",
    ),
    topic(
        r"\banterior drawer|\bdrawer (?:test|sign|manoeuvre|maneuver)",
        LIGAMENT + r"|\b(?:test|tests|checks)\b",
        put="which ligament does the anterior drawer test test",
        unless=r"\b(?:knee|cruciate|tilt)\b",
    ),
    topic(
        r"\b(?:squeez\w+|compress\w+)\b",
        r"\b(?:tibia|shin)\b",
        r"\bfibula\b",
        r"\b(?:sort|kind|type) of (?:sprain|injury)|\bwhat (?:sprain|injury)|\bdiagnos",
        put="what is high ankle sprain",
    ),
    topic(
        r"\b(?:squeez\w+|compress\w+)\b",
        r"\b(?:tibia|shin)\b",
        r"\bfibula\b",
        r"\b(?:joint|where|sprained|injured|torn|damaged)\b",
        put="which joint suffers in high ankle sprain",
    ),
    topic(
        r"\b(?:thompson|simmonds|matles)\b|\bsqueez\w+ (?:of )?(?:the |his |her )?calf|\bcalf (?:is )?squeez",
        r"\b(?:ruptured|torn|tears?|integrity|intact|structure|tendon|snapped)\b",
        put="which tendon does the Thompson test concern",
        unless=r"\bmuscles?\b|\bname of\b|\beponym",
    ),
    topic(
        r"\bknee\b",
        r"\b(?:straight|extended)\b",
        r"\b(?:bent|flexed)\b",
        r"\bdorsiflex",
        r"\b(?:tight|short\w*|contract\w*|indicates?|muscle)\b",
        put="which muscle does the Silfverskiöld test concern",
        unless=r"\bsoleus is\b|\bload|\bexercise|\bstretch|\bwhether the knee|\bbesides\b|\bboth\b",
    ),
    # Tendons that fail.
    topic(
        r"\b(?:dancers?|ballet|ballerina|pointe)\b",
        r"\b(?:behind|inner ankle|medial malleolus|big toe|great toe)\b",
        MUSCLE,
        put="which tendon suffers in flexor hallucis longus tendinopathy",
        unless=r"\b(?:fracture|bone|nerve|ossicle|trigonum|outer|lateral)\b",
    ),
    topic(
        r"\b(?:arch|flat ?foot|flatfoot)\b",
        r"\b(?:collaps\w+|dropp\w+|fallen|acquired|flat ?foot)\b",
        r"\btendon\b",
        r"\b(?:fail\w*|gave|given|worn?|wore|ruptur\w*|torn|dysfunction\w*|weak|one)\b",
        put="which tendon suffers in adult acquired flatfoot",
        unless=r"\bligament|\bnerve\b|\bcharcot",
    ),
    topic(
        BIG_TOE,
        r"\b(?:drifts?|deviat\w+|leans?|leaning|tilts?|turns?|points?|pushed)\b",
        r"\b(?:lateral\w*|towards|other|lesser|second|outward\w*|over)\b",
        r"\b(?:name|called|call|diagnosis|what is|term|condition|deformity)\b",
        put="what is hallux valgus",
        unless=r"\b(?:muscle|angle|metatarsal|bone|joint|nerve|rigidus|varus|hammer|claw)\b",
    ),
    # What muscles do, and how they are trained.
    topic(
        AGAINST,
        r"\b(?:outward\w*|evert\w*|eversion|little.toe side)\b",
        r"\b(?:muscles?|train\w*|strengthen\w*|what)\b",
        put="which muscles of the lateral compartment evert the foot",
        unless=r"\b(?:nerve|inward|inver\w+|big toe|hallux|sprain called)\b",
    ),
    topic(
        AGAINST,
        r"\b(?:inward\w*|invert\w*|inversion)\b",
        r"\b(?:muscles?|train\w*|strengthen\w*|what)\b",
        put="which muscles are trained by resisted inversion",
        unless=r"\b(?:nerve|outward\w*|ever\w+|big toe|hallux|dorsiflex\w*|l4)\b",
    ),
    topic(
        r"\bwalk\w*\b.*\bheels\b|\bheel.walking",
        r"\b(?:muscles?|train\w*|strengthen\w*|works?)\b",
        put="which muscles does heel walking load",
        unless=r"\b(?:nerve|root|cannot|unable|impossible|compartment)\b",
    ),
    topic(r"\bunlock", r"\bknee\b", put="which muscle unlocks the knee", unless=r"\b(?:nerve|origin|insert\w*|which way)\b"),
    topic(
        r"\b(?:joins?|unite|meet|form|make up|merge|fuse|come together)\b",
        r"\b(?:achilles|calcaneal tendon|tendo calcane\w+|one tendon)\b",
        r"\b(?:muscles?|bellies|tendons)\b",
        r"\b(?:which|what|whose)\b",
        put="which muscles make up the triceps surae",
        unless=r"\b(?:nerve|third|smallest|insert\w*|where)\b",
    ),
    # Arteries, counts, sheets.
    topic(
        r"\b(?:nail|stab\w*|penetrat\w*|pierc\w*|goes through)\b",
        r"\bbases?\b",
        r"\bfirst (?:two|and second)\b|\b(?:1|i) and (?:2|ii)\b|\bfirst\b.*\bsecond\b",
        ARTERY,
        put="which artery dives between the heads of the first dorsal interosseous",
    ),
    topic(
        r"\bdives?|\bdescends?|\bplunges?|\bsinks?|\breach",
        r"\bheads of (?:the )?first dorsal inteross",
        r"\b(?:arter\w+|branch|vessel)\b",
        put="which artery dives between the heads of the first dorsal interosseous",
        unless=r"\b(?:nerve|muscle that)\b",
    ),
    topic(
        r"\bcompartments?\b",
        r"\bleg\b",
        r"\b(?:how many|number of)\b",
        put="how many compartments has the leg",
        unless=r"\b(?:sole|foot has|posterior compartments?|muscles|cuts|incisions)\b",
    ),
    topic(
        r"\bbones\b",
        r"\b(?:one|single|each|a) (?:entire |whole |normal |adult )?(?:human )?foot\b",
        r"\b(?:how many|total|number of|altogether|make up)\b",
        put="how many bones are in the foot",
        unless=r"\b(?:tarsal|long|short|phalang\w*|metatarsals?|hindfoot|midfoot|forefoot|both|arch|row)\b",
    ),
    topic(
        r"^\W*how many (?:dorsal |plantar )inteross\w+",
        r"\b(?:one|single|foot|sole|counted|dissect)\b",
        r"\bplantar\b",
        put="how many plantar interossei are there",
        unless=r"\b(?:insert|attach|toe|nerve|head)\w*|\bdorsal\b",
    ),
    topic(
        r"^\W*how (?:many|meny) dorsal inter?oss?\w+",
        r"\b(?:one|single|foot|counted|dissect)\b",
        put="how many dorsal interossei are there",
        unless=r"\b(?:insert|attach|toe|nerve|head|plantar)\w*",
    ),
    topic(
        r"\b(?:ties?|holds?|binds?|joins?|connects?|unites?)\b",
        r"\b(?:tibia|shin ?bone)\b",
        r"\bfibula\b",
        r"\b(?:length|shafts?|whole way)\b",
        r"\b(?:what|which|structure)\b",
        put="what is the interosseous membrane of the leg",
        unless=r"\b(?:nerve|artery|muscle|passes through|gap)\b",
    ),
)
"""Topics, the narrower ones first."""


def in_a_classic(text: str) -> str:
    """Return the plain question that a question of an old topic comes to; an empty text where it is of none.

    >>> in_a_classic("A ballet dancer has pain deep behind the inner ankle. Which tendon is caught?")
    'which tendon suffers in flexor hallucis longus tendinopathy'
    """
    return put_otherwise(text, TOPICS)
