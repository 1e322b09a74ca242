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
        unless=r"\b(?:what|which) (?:[\w-]+ )?test\b|\bmuscles?\b|\bname of\b|\beponym",
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
        unless=r"\bwhich arch|\bligament|\bnerve\b|\bcharcot",
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
        unless=r"\b(?:sole|foot has|posterior compartments?|muscles|nerves?|arter\w+|cuts|incisions)\b",
    ),
    topic(
        r"\bbones\b",
        r"\b(?:one|single|each|a) (?:entire |whole |normal |adult )?(?:human )?foot\b",
        r"\b(?:how many|total|number of|altogether|make up)\b",
        put="how many bones are in the foot",
        unless=r"\bcuneiform|\bsesamoids are counted|\bcounted in\b|\binclud"
        r"|\b(?:ankle|joints?|articul\w*|tarsal|long|short|phalang\w*|metatarsals?|"
        r"hindfoot|midfoot|forefoot|both|arch|row)\b",
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
    # Nerves by the places where they are hurt, felt or used.
    topic(
        r"\bcross(?:ed|ing)?.?legged|\bcross(?:ed|ing)? (?:my |your |the )?legs|\b(?:neck|nek) of (?:the )?(?:fibula|outer shin)"
        r"|\bfibular? (?:neck|nek)\b",
        r"\bner(?:ve|v)\b",
        put="which nerve winds round the neck of the fibula",
        unless=r"\b(?:gait|muscle|root|supplies|which part|branch\w*|divid\w*|test)\b",
    ),
    topic(
        r"\bcut.?down|\bstripp\w+|\btied off|\bligat\w+|\bharvest\w*",
        r"\b(?:vein|saphenous|venous)\b",
        r"\bnerve\b",
        put="which nerve accompanies the great saphenous vein",
        unless=r"\b(?:short|small|lesser|lateral|calf|sural|where)\b",
    ),
    topic(
        r"\b(?:skin|feeling|sensation|numb\w*|feels)\b",
        r"\bmedial malleolus|\binner ankle|\binner shin|\binner (?:side of the )?leg",
        r"\b(?:nerve|territory|whose)\b",
        put="which nerve supplies the skin of the medial malleolus",
        unless=r"\broot\b|\b(?:behind|below|sole|heel|tarsal|hurt\w*)\b",
    ),
    topic(
        r"\bfemoral nerve",
        r"\b(?:leg|below the knee|medial malleolus|foot)\b",
        r"\b(?:branch|representative|continuation)\b",
        put="which nerve supplies the skin of the medial malleolus",
        unless=r"\b(?:muscular|thigh|quadriceps|hip|from which)\b",
    ),
    topic(
        r"\b(?:cleft|web|skin between|between (?:the )?(?:hallux|big toe|great toe|toes 1))\b",
        r"\b(?:hallux|big toe|great toe|toes 1|first)\b",
        r"\b(?:pin.?prick|pin|tests?|checking|whose territory|sensation|feeling)\b",
        put="which nerve supplies the skin of the first web space",
        unless=r"\bcompartment\b|\b(?:root|dermatome|muscle|l5|s1|neuroma|artery|motor)\b",
    ),
    topic(
        r"\b(?:biops\w+|graft\w*)\b",
        r"\b(?:cutaneous|sensory|calf|skin)\b",
        r"\bnerve\b",
        put="which nerve is used as a graft",
        unless=r"\b(?:artery|vein|muscle|saphenous|tendon)\b",
    ),
    topic(
        r"\b(?:lumbricals? (?:two|2|ii)|(?:lateral|remaining|other) three lumbricals|second to fourth lumbricals)\b",
        r"\b(?:nerve|innervat\w*|supplied|supply|payroll|fibres)\b",
        put="which nerve supplies the second, third and fourth lumbricals",
        unless=r"\b(?:hand|first)\b",
    ),
    topic(
        r"\bulnar\b",
        r"\bfoot\b",
        r"\b(?:version|counterpart|equivalent|homolog\w*|corresponds?|analog\w*)\b",
        put="which nerve of the foot is the counterpart of the ulnar nerve",
        unless=r"\bmedian\b",
    ),
    # Roots.
    topic(
        r"\bl ?5\b|\bl ?4 ?/ ?(?:l ?)?5\b",
        r"\b(?:kennmuskel|key muscle|best (?:single )?muscle|muscle (?:is )?(?:being )?test\w*|(?:great|big) toe\b.*\bmuscle)\b"
        r"|\bmuscle\b.*\b(?:great|big) toe",
        put="what is the key muscle of L5",
        unless=r"\b(?:s1|reflex|nerve|gluteus|hip|which root)\b",
    ),
    topic(
        r"\bcan\b.*\bdorsiflex",
        r"\b(?:cannot|can't|not|unable)\b.*\bextend",
        BIG_TOE,
        r"\bmuscles?\b",
        put="which muscle extends the big toe at the interphalangeal joint",
        unless=r"\bnerve\b",
    ),
    # What muscles do.
    topic(
        r"\bknees? (?:\w+ )?(?:bent|flexed|at (?:90|ninety))|\bbent.knee|\bbent knees?|\bseated (?:calf|heel)|\bknees bent",
        r"\b(?:calf|plantarflexors?|heels?)\b",
        r"\b(?:muscle|which|chief|aimed|most)\b",
        put="which muscle is loaded most by heel raise with bent knee",
        unless=r"\b(?:dorsiflex\w*|nerve|straight|both|lifting the (?:fore)?foot)\b",
    ),
    topic(
        r"\b(?:plantar aponeurosis|plantar fascia|skin and fascia)\b",
        r"\b(?:central\w*|centre|center|middle)\b",
        r"\bmuscle\b",
        put="which muscle lies deep to the plantar aponeurosis in the middle of the sole",
        unless=r"\b(?:nerve|layer two|second|third|fourth|arises?|origin)\b",
    ),
    topic(
        r"\bpip\b|\bmiddle joints?\b",
        r"\b(?:not|without)\b.*\b(?:dip|tips?|end)\b",
        r"\b(?:bends?|flex\w*)\b",
        r"\b(?:muscle|who|which)\b",
        put="which first layer muscle flexes the lesser toes at the PIP joints",
        unless=r"\b(?:deformity|hammer|mallet|claw|hallux|big toe|extend\w*)\b",
    ),
    topic(
        r"\b(?:tips?|end joints?|dip|last joints?)\b",
        r"\b(?:lesser|small\w*|lateral four|four|2-5|little) toes\b|\btoes 2",
        r"\b(?:bends?|curl\w*|flex\w*)\b",
        r"\b(?:muscle|who|which)\b",
        put="which muscle of the leg flexes the lesser toes at the distal interphalangeal joints",
        unless=r"\b(?:deformity|hammer|mallet|claw|hallux|big toe|extend\w*|without|not|middle|pip|nerve|intrinsic|short)\b",
    ),
    topic(
        r"\bhallux valgus",
        r"\b(?:drags?|pulls?|draws?)\b",
        r"\b(?:lateral\w*|phalanx)\b",
        r"\bmuscle\b",
        put="which muscle adducts the big toe",
        unless=r"\b(?:medial\w*|metatarsal)\b",
    ),
    topic(
        r"\bshort.?foot\b",
        r"\b(?:main|mainly|chief\w*|target\w*|aimed|prime)\b",
        put="which muscle is mainly trained by short foot exercise",
        unless=r"\b(?:nerve|study|trial|weeks|toe curls?)\b",
    ),
    topic(
        r"\btriceps surae|\bachilles tendon|\bcord\b.*\bheel",
        r"\bwho.s in|\bmembers are|\bwhich muscles\b.*\b(?:count|unite|join|belong)|\bcommon tendon|\btendon of what",
        put="which muscles make up the triceps surae",
        unless=r"\b(?:nerve|insert\w*|ruptur\w*|antagonist\w*|oppos\w*|besides|stretch\w*)\b",
    ),
    topic(
        r"\b(?:missing|absent|lacking|spared|bootlace|mistaken for a nerve)\b",
        r"\b(?:calf|long(?: thin)? tendon|very long tendon|tendon graft)\b",
        r"\bmuscle\b|\bwhich\b",
        put="which calf muscle is absent in some people",
        unless=r"\b(?:tertius|reflex|pulse|nerve|artery|lesion|palsy|missing one|one more)\b",
    ),
    topic(
        r"\bsesamoids?\b",
        r"\b(?:hous\w+|bedded|embedded|lie in|lies in|sit in|in whose|whose tendons?)\b",
        r"\b(?:tendons?|muscle)\b",
        put="in which tendon do the sesamoids of the hallux lie",
        unless=r"\b(?:fibularis|peroneus|knee|between)\b",
    ),
    topic(
        r"\b(?:heel rise|heel raise|heel.rise|tiptoe)\b",
        r"\b(?:varus|swing|single.(?:leg|heel|limb)|one leg)\b",
        r"\b(?:fails?|can't|cannot|unable|won't|does not|doesn't)\b",
        r"\btendon\b",
        put="which tendon suffers in adult acquired flatfoot",
        unless=r"\bwhich arch|\b(?:achilles|snap|squeez\w*|ruptured)\b",
    ),
    topic(
        r"\bdeep\w*\b",
        r"\b(?:back of the leg|posterior|calf|rear)\b",
        r"\b(?:four|all|residents|list|name (?:the|its))\b",
        r"\b(?:muscles|residents)\b",
        put="which muscles are in the deep posterior compartment of leg",
        unless=r"\b(?:superficial|nerve|artery|sole|deepest|crosses|ankle)\b",
    ),
    topic(
        r"\bthird\b",
        r"\blayer",
        r"\b(?:trio|every muscle|which three|identify (?:all|every)|name (?:all|the three))\b",
        put="which muscles are in the third layer of the sole",
        unless=r"\b(?:nerve|artery|second layer|fourth|insert\w*)\b",
    ),
    # Joints, bones, ligaments.
    topic(
        r"\bchopart",
        r"\b(?:two|combin\w*|made|form\w*|articulations|joints|teilgelenke)\b",
        put="which joints make up the transverse tarsal joint",
        unless=r"\b(?:amputation|bones|disarticulation|level)\b",
    ),
    topic(
        r"\b(?:tips?|tilts?|rocks?|roll\w*|side.to.side|in and out)\b",
        r"\b(?:sole|heel|foot)\b",
        r"\b(?:which|what) joint|\bat what joint",
        put="at which joint does the foot invert and evert",
        unless=r"\b(?:up and down|nod|hinge|knee|sprain\w*|forefoot|toe)\b",
    ),
    topic(
        r"\bbifurcate|\by.shaped ligament",
        r"\b(?:limbs|bones?|distally|run)\b",
        r"\b(?:which|what|end|ends)\b",
        put="where does the bifurcate ligament end",
        unless=r"\b(?:links?|connects?|joins?)\b|\b(?:names? of|called|retinacul\w+|parts|arise|proximal)\b",
    ),
    topic(
        r"\bgroove\b",
        r"\bcuboid",
        r"\b(?:canal|tunnel|bridges?|roofs?)\b",
        put="which ligament turns the groove of the cuboid into a canal",
        unless=r"\b(?:which tendon|what tendon|tendon runs|muscle|nerve)\b",
    ),
    topic(
        r"\bshelf\b",
        r"\bcalcane\w+|\bheel bone",
        r"\b(?:head of (?:the )?talus|talar head|talus)\b",
        put="what is sustentaculum tali",
        unless=r"\b(?:tendon|under|below|ligament|nerve)\b",
    ),
    topic(
        r"\b(?:high|proximal|upper|up by the knee|near the knee)\b",
        r"\bfibula\w*",
        r"\b(?:fractur\w+|crack\w*|break|broken)\b",
        r"\b(?:name\w*|eponym|called|after whom)\b",
        put="what is Maisonneuve fracture",
        unless=r"\bnerve\b",
    ),
    topic(r"\bfreiberg", r"\b(?:head|bone|metatarsal)\b", put="which bone does Freiberg disease concern", unless=r"\bjoint\b"),
    topic(
        r"\b(?:eversion injury|forced eversion|forceful eversion|wrenched outwards?|outward twist)\b",
        r"\bligament\b",
        put="which ligament is hurt in an eversion sprain",
        unless=r"\b(?:syndesmo\w*|inver\w+|fibula|lateral)\b",
    ),
    topic(
        r"\b(?:fibular(?:is)?|peroneal|peroneus)\b",
        r"\btendons\b",
        r"\b(?:slip\w*|jump\w*|dislocat\w*|sublux\w*)\b",
        r"\b(?:what|which|strap|retinaculum|structure)\b",
        put="the superior fibular retinaculum is what",
        unless=r"\b(?:groove is|nerve|muscle|calcaneus)\b",
    ),
    topic(
        r"\bmedial|\binner\b|\binside\b|\bhighest\b",
        r"\barch\b",
        r"\bbones\b",
        r"\b(?:from|back to front|enumerate|constituent|strung|list)\b",
        put="which bones belong to the medial longitudinal arch",
        unless=r"\b(?:keystone|common|both|outer|lateral|first ray|order)\b",
    ),
    topic(
        r"\blateral|\bouter\b|\blow\b|\blower\b",
        r"\barch\b",
        r"\bbones\b",
        r"\b(?:from|back to front|enumerate|constituent|build|list)\b",
        put="which bones belong to the lateral longitudinal arch",
        unless=r"\b(?:keystone|common|both|inner|medial|order)\b",
    ),
    topic(
        r"\btalus\b",
        r"\b(?:(?:big|great) toe|hallux|first ray|toe.tip)\b",
        r"\bbones?\b",
        r"\b(?:forward|onwards?|sequence|bone by bone|passed|in order)\b",
        put="bones from the talus to the tip of the big toe in order",
        unless=r"\b(?:calcaneus|heel bone|ligament|arch)\b",
    ),
    topic(
        r"\bfoot.drop|\bslap\w*|\bcatch\w* (?:her|his|their|the) toes|\bforefoot hits",
        r"\bcompartment\b",
        put="which compartment of the leg dorsiflexes the ankle",
        unless=r"\b(?:ever\w+|lateral|pressure|syndrome|numb)\b",
    ),
    topic(
        r"\b(?:two|both) tibialis|\btibialis (?:muscles|anterior and (?:tibialis )?posterior)",
        r"\b(?:share|common|both|same)\b",
        r"\bmovement\b",
        put="which movement do tibialis anterior and tibialis posterior share",
    ),
    topic(
        r"\b(?:plantar arch|arch of the sole|deep arch)\b",
        r"\barter(?:y|ies)\b",
        r"\b(?:two|which)\b",
        r"\b(?:unite|complete|shake|made|form\w*)\b",
        put="which arteries form the deep plantar arch",
        unless=r"\b(?:branch\w*|medial\w*|mainly|superficial)\b",
    ),
    topic(
        r"\bsac\b|\bbursa\b",
        r"\bachilles|\bcalcaneal tendon",
        r"\b(?:heel ?bone|calcaneus|calcaneal tuberosity)\b",
        put="which bursa lies between the calcaneal tendon and the calcaneus",
        unless=r"\bskin\b|\bsuperficial\b",
    ),
)
"""Topics, the narrower ones first."""


def in_a_classic(text: str) -> str:
    """Return the plain question that a question of an old topic comes to; an empty text where it is of none.

    >>> in_a_classic("A ballet dancer has pain deep behind the inner ankle. Which tendon is caught?")
    'which tendon suffers in flexor hallucis longus tendinopathy'
    """
    return put_otherwise(text, TOPICS)
