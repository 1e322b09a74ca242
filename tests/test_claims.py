"""Claims to be judged yes or no, in whatever order of words."""

from __future__ import annotations

import pytest

from footgraph.foot import Foot

TRUE = [
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
]
FALSE = [
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
        "Is eversion not lost if the tibial nerve is cut?",
        "Can one evert the foot weakly if the superficial fibular nerve is cut?",
    ],
)
def test_what_nobody_tells_is_neither(foot: Foot, text: str) -> None:
    """No yes and no no where the tables do not decide."""
    assert foot.ask(text).value is None
