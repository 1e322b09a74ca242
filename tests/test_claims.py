"""Claims to be judged yes or no, in whatever order of words."""

from __future__ import annotations

import pytest

from footgraph.foot import Foot
from footgraph.reply import read_through

TRUE = [
    "Flexor hallucis longus: is it the most lateral of the deep calf muscle bellies?",
    "do your toes have lumbrical muscles just like the fingers do",
    "Quadratus plantae lies in the second layer of the sole: yes or no?",
    "The tibial nerve supplies soleus?",
    "So plantar interossei adduct the toes?",
    "Judge this claim: the dorsalis pedis artery is a continuation of the anterior tibial artery.",
    "Can you tell me whether soleus arises from the fibula?",
    "What about gastrocnemius, does it cross the knee?",
    "Would you call the cuboid a tarsal bone?",
    "For my anatomy exam: is the sural nerve a sensory nerve?",
    "Is the medial malleolus part of the tibia? Answer yes or no.",
    "Do dorsiflexion and plantarflexion occur at the talocrural joint?",
    "Can you turn your sole inwards at the subtalar joint?",
    "Is it eversion that the deltoid ligament resists?",
    "Soleus crosses the ankle but not the knee, right?",
    "Soleus does not cross the knee: true or false?",
    "Tibialis posterior inverts the foot, doesn't it?",
    "Isn't the talus free of muscle attachments?",
    "In the sole, does FDL cross superficial to FHL?",
    "Does the peroneus longus tendon cross the sole?",
    "Does the fibula form part of the ankle joint?",
    "Does gastrocnemius have two heads?",
    "Has each lesser toe got three phalanges?",
    "Are fibularis longus and brevis both evertors?",
    "Do the tibial nerve and the posterior tibial artery pass behind the medial malleolus?",
    "Is plantarflexion produced by gastrocnemius?",
    "Is the talus attached to the calcaneus by the cervical ligament?",
    "Is the posterior tibial pulse felt behind the medial malleolus?",
    "Do all the muscles of the anterior compartment have the same nerve?",
    "Does the tibial nerve have motor branches?",
    "Is the medial malleolus on the tibia?",
    "Would you agree that the saphenous nerve comes from the femoral nerve?",
    "It is false that soleus crosses the knee, yes?",
    "Is fibularis brevis in the lateral compartment or not?",
    "Is there no muscle attached to the talus?",
    "Does neither the cuboid nor the navicular articulate with the tibia?",
    "Is every muscle in the anterior compartment supplied by the deep fibular nerve?",
    "Hallux: only two phalanges?",
    "FHL: crosses the ankle?",
    "Is gastrocnemius biarticular?",
    "Musculus plantaris genu transit?",
    "Is the navicular counted among the tarsal bones?",
    "Should division of the tibial nerve paralyse tibialis posterior?",
    "Navicular tuberosity: palpable on the medial side of the foot?",
    "Do gastrocnemius and soleus finish in a common tendon?",
    "Does the FHL tendon leave a groove on the back of the talus?",
    "At the dorsum, is the dorsalis pedis pulse felt lateral to the EHL tendon?",
    "Would you find the tibial nerve in the tarsal tunnel?",
    "Would a severed deep fibular nerve leave fibularis brevis unharmed?",
    "Will I struggle to rise on tiptoe if my tibial nerve is cut?",
    "Can you plantarflex the foot if the tibial nerve is cut at the ankle?",
    "Would a cut tibial nerve leave the sole numb?",
    "Could a lesion at the neck of the fibula cause foot drop?",
    "Is it tibialis anterior whose tendon inserts on the medial cuneiform?",
    "Does bending the knee slacken gastrocnemius?",
    "Does tibialis posterior still act as an invertor when the knee is bent?",
    "Is the anterior talofibular ligament torn more often than the posterior one?",
    "Does the saphenous nerve get down to the foot?",
    "Close packed position of the ankle: full dorsiflexion, right?",
    "Is the ankle jerk lost if the tibial nerve is cut in the popliteal fossa?",
    "Is it possible to evert the foot without fibularis longus?",
    "Does plantaris send its tendon down between gastrocnemius and soleus?",
    "Would you lose eversion after cutting the superficial fibular nerve?",
    "The muscle that inverts and dorsiflexes the foot is tibialis anterior. True False",
    "The great saphenous vein is the vein which passes in front of the medial malleolus. True or False",
    "Is the transverse arch formed by the metatarsals?",
    "Does the navicular articulate with the three cuneiforms?",
    "Does popliteus insert on bone?",
    "Would you feel for the dorsalis pedis just lateral to the tendon of extensor hallucis longus?",
    "Does the head of the talus articulate with the navicular?",
    "Does the sustentaculum tali meet the talus?",
    "Do any of the fibres of tibialis posterior reach the cuboid?",
    "Does the tibial nerve carry motor fibres to the sole?",
    "Of the two longitudinal arches, is the lateral one the lower?",
    "Is extensor hallucis brevis regarded by many as the medial part of extensor digitorum brevis?",
    "In the sole FDL lies superficial to FHL, true?",
    "On the dorsum of the foot the deep fibular nerve supplies extensor digitorum brevis, right?",
    "Bending the knee robs gastrocnemius of some of its power, doesn't it?",
    "The fibular muscles of the lateral compartment plantarflex the ankle, correct?",
    "If my Achilles tendon snaps can other muscles still point the foot down?",
    "With a torn tibialis posterior, can any other muscle invert the foot?",
    "You can evert the foot without fibularis longus, can't you?",
    "Cuboid and navicular: is the union between them usually fibrous?",
]
FALSE = [
    "In the normal foot, is there a synovial joint between calcaneus and navicular?",
    "Does the tibial nerve lie lateral to the FHL tendon at the medial malleolus?",
    "The tibial nerve supplies tibialis anterior, no?",
    "I wonder whether the fibula is medial to the tibia.",
    "Flexor digitorum brevis: does it have six tendons?",
    "Sural nerve - a motor nerve?",
    "Tibialis posterior passes behind the lateral malleolus. Verdict?",
    "Does gastrocnemius plantarflex the toes?",
    "Am I right in thinking that soleus crosses the knee?",
    "True or false: there are three phalanges in each toe.",
    "is soleus biarticular",
    "Sural nerve - any motor supply to sole muscles?",
    "Deep peroneal nerve cut at the ankle: would you expect loss of plantarflexion?",
    "Do inversion and eversion take place at the talocrural joint?",
    "Is it inversion that the medial ankle ligament limits?",
    "Gastrocnemius acts only at the ankle, true?",
    "Is tibialis anterior's tendon behind the medial malleolus?",
    "Does tibialis posterior pass behind the lateral malleolus?",
    "Does the sural nerve have any motor job?",
    "Do all five toes have three phalanges?",
    "Are there four plantar interossei?",
    "T/F: the sural nerve supplies fibularis brevis.",
    "Does the second toe lack a middle phalanx?",
    "Do all evertors have the same nerve?",
    "Are all the muscles of the sole supplied by the lateral plantar nerve?",
    "Has everyone got a fibularis tertius?",
    "Is FHL medial to FDL in the leg?",
    "Do FHL and fibularis brevis pass behind the medial malleolus?",
    "Do the talus and cuboid form a joint with one another?",
    "Does soleus take any attachment from the femur?",
    "Can you stand on tiptoe if the tibial nerve is cut?",
    "Could I still walk on my heels with a divided common fibular nerve?",
    "Does fibularis longus run in front of brevis at the lateral malleolus?",
    "Do plantar interossei move the toes away from the second?",
    "Does straightening the knee stretch soleus?",
    "Does a common fibular nerve palsy abolish the ankle jerk?",
    "If the tibial nerve is cut, does soleus still work?",
    "The nerve that supplies the lateral compartment is the deep fibular nerve: true or false?",
    "Does the cuboid articulate with the three cuneiforms?",
    "Do the lumbricals arise from bone?",
    "Is the posterior tibial pulse felt behind the lateral malleolus?",
    "Does the tendon of fibularis brevis pass in front of the lateral malleolus?",
    "Does the sural nerve run behind the medial malleolus?",
    "Does the head of the fibula take part in the knee joint?",
    "Does the neck of the talus take part in the ankle joint?",
    "Does extensor digitorum brevis send one of its tendons to the little toe?",
    "Does the saphenous nerve carry motor fibres to the leg?",
    "Is the superior tibiofibular joint a fibrous joint?",
    "Is extensor hallucis brevis regarded as the lateral part of extensor digitorum brevis?",
    "The talus has no muscle attachments, does it?",
    "Flexor hallucis longus can't evert the foot, can it?",
    "Can other muscles extend the IP joint of the big toe without extensor hallucis longus?",
]


@pytest.mark.parametrize(("text", "value"), [*((one, True) for one in TRUE), *((one, False) for one in FALSE)])
def test_a_claim_gets_its_yes_or_no(foot: Foot, text: str, value: bool) -> None:
    """Statements, passives, denials, 'only', 'but not', numbers and lists are judged by the facts."""
    answer = foot.ask(text)
    assert (answer.status, answer.kind, answer.value) == ("answered", "yes_no", value)


@pytest.mark.parametrize(
    "text",
    [
        "Does soleus have three heads?",
        "Does everybody have a soleus?",
        "Is the lateral arch present in every foot?",
        "Does fibularis tertius support the medial arch?",
        "Does the fibula carry most of the body weight in the leg?",
        "Is a missing dorsalis pedis pulse always pathological?",
        "Does gastrocnemius plantarflex the ankle with the knee bent?",
        "Can one evert the foot weakly if the superficial fibular nerve is cut?",
    ],
)
def test_what_nobody_tells_is_neither(foot: Foot, text: str) -> None:
    """No yes and no no where the tables do not decide."""
    assert read_through(foot.store, text).value is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Do the fibularis muscles plantarflex the ankle?", True),
        ("Do all fibular muscles plantarflex the ankle?", False),
        ("Do the plantar interossei fan the toes out?", False),
        ("Do two dorsal interossei insert on the second toe?", True),
        ("Does the plantar aponeurosis cover flexor digitorum brevis?", True),
        ("Does soleus cover gastrocnemius?", False),
        ("Is inversion lost in common fibular nerve palsy?", False),
        ("Is dorsiflexion lost in common fibular nerve palsy?", True),
        ("Is soleus spared in common fibular nerve palsy?", True),
        ("Is the anterior tibial artery in the lateral compartment?", False),
        ("Does the fibular artery supply the lateral compartment?", True),
        ("Is pronation dorsiflexion, eversion and abduction?", True),
        ("Is supination plantarflexion, eversion and adduction?", False),
        ("Does FDB reach the end phalanges?", False),
    ],
)
def test_claims_of_groups_covers_losses_and_courses(foot: Foot, text: str, value: bool) -> None:
    """A group moves a joint if most of it does; what covers lies superficial; what supplies a compartment need not run in it."""
    assert foot.ask(text).value is value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Does soleus lie between gastrocnemius and tibialis posterior?", True),
        ("Is the cuboid situated between the calcaneus and the fifth metatarsal?", True),
        ("Is flexor digitorum brevis between the plantar aponeurosis and quadratus plantae?", True),
        ("Does gastrocnemius lie between soleus and tibialis posterior?", False),
        ("Is the tendon of plantaris located between gastrocnemius and soleus?", True),
        ("Could the saphenous nerve be tested by stroking the medial border of the foot?", True),
        ("Can the sural nerve be checked by touching the first web space?", False),
        ("Is the fifth metatarsal on the outer (lateral) side of the foot?", True),
    ],
)
def test_claims_of_two_sides_and_of_what_is_tested(foot: Foot, text: str, value: bool) -> None:
    """What has one on either side lies between them; a nerve is tested where it serves the skin."""
    assert foot.ask(text).value is value
