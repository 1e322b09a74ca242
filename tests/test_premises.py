"""Questions that take for granted what is not so are not answered, and those that only look so are."""

from __future__ import annotations

import pytest

from footgraph.foot import Foot

FALSE = [
    "Which of the four cuneiforms is the largest?",
    "Name the six layers of the sole.",
    "Name the four muscles of the lateral compartment of the leg.",
    "Which of the seven metatarsals bears the most weight?",
    "Which of the three talocrural joints of one foot is largest?",
    "Which artery passes between the two heads of tibialis anterior?",
    "Which metatarsal has two heads?",
    "Which structure is labelled C in the photograph?",
    "What muscle does this X-ray show?",
    "What is the action of peroneus quintus?",
    "What does extensor digiti minimi longus of the foot do?",
    "Which tendon passes under the sustentaculum naviculare?",
    "Which artery supplies the medial compartment of the leg?",
    "What is the fourth layer of the calf?",
    "What is the insertion of opponens hallucis in the normal human foot?",
    "What inserts on the pisiform?",
    "In which compartment of the thigh does soleus lie?",
    "Which muscle is antagonist of the navicular?",
    "What is my diagnosis?",
    "Which nerve does soleus supply?",
    "Which muscle does the cuboid flex?",
    "Which artery innervates soleus?",
    "In which compartment of the leg is abductor hallucis?",
    "Which head of tibialis posterior is longer?",
    "What does plantar interosseous four do?",
    "What percentage of the runners in the article had shin splints?",
    "Welcher der vier Keilbeine ist der größte?",
    "What flexes the middle phalanx of the big toe?",
    "Which muscle flexes the DIP joint of the hallux?",
    "How many weeks exactly until my own Achilles is healed?",
    "Which gene causes clubfoot?",
    "Which screw is used for a Jones fracture?",
    "What dose of lidocaine is used in an ankle block?",
    "How long should a cast stay on after a Lisfranc injury?",
    "In what year was it described: into what do the foot lumbricals insert?",
    "Which bones build the medial longitudinal arch in horses?",
    "Which hand muscles arise from the calcaneus?",
    "Which muscles are bipennate in the sole?",
    "Which bone is most often fractured by a fall from a height?",
    "Which structure passes superficial to the extensor retinaculum at the ankle?",
    "What inserts on the soleal line?",
    "What stops the tibia sliding forward on the talus?",
    "Name the muscle that opposes the fibularis muscles.",
    "Compartment syndrome, cannot evert: compartment?",
    "Quadratus plantae paralysed: what changes?",
    "Skipping rope loads which tendon?",
    "How many nodes lie in the popliteal fossa?",
    "Which fibre type predominates in soleus?",
    "The fourth cuneiform articulates distally with?",
    "muscles in layer five of the sole",
    "Which ankle ligament did my last patient tear?",
    "Which part of biceps brachii is tested with the elbow supinated?",
    "By what lever arm does tibialis anterior plantarflex the ankle?",
    "At which joint does soleus flex the knee?",
    "Lumbrical of the great toe - its nerve?",
    "Which nerve supplies the dorsal interosseous of the little toe?",
    "What is the motor supply given by the sural nerve to the calf?",
]
SOUND = [
    ("At which joint does soleus plantarflex the foot?", "ankle joint"),
    ("Which nerve supplies the lumbrical of the little toe?", "lateral plantar nerve"),
    ("Avascular necrosis of the navicular in a 6-year-old: disease?", "Koehler disease"),
    ("Which of the three cuneiforms is the largest?", "medial cuneiform"),
    ("Of the four lumbricals, which is supplied by the medial plantar nerve?", "first lumbrical"),
    ("Which of the two malleoli reaches lower?", "lateral malleolus"),
    ("Which of the five metatarsals is the shortest?", "first metatarsal"),
    ("Skin of the first web space - sensory nerve?", "deep fibular nerve"),
    ("The muscle nicknamed the 'peripheral heart'?", "soleus"),
    ("One tarsal touches tibia, fibula, heel bone and navicular alike. Which?", "talus"),
    ("Which nerve divides at the neck of the fibula into superficial and deep fibular nerves?", "common fibular nerve"),
    ("Which nerve supplies the two heads of gastrocnemius?", "tibial nerve"),
    ("Compartment syndrome, pain on passive extension of the toes: compartment?", "deep posterior compartment of leg"),
    ("Which deformity has a high arch?", "cavus foot"),
    ("Which artery gives the nutrient artery to the fibula?", "fibular artery"),
    ("Deep cut behind the lateral malleolus: nerve at risk?", "sural nerve"),
    ("Which muscle of the lateral compartment's two muscles inserts on the fifth metatarsal?", "fibularis brevis"),
]


@pytest.mark.parametrize("text", FALSE)
def test_a_false_premise_has_no_answer(foot: Foot, text: str) -> None:
    """More than there are, heads that a muscle has not, names that go on, pictures that are not here."""
    assert foot.ask(text).status != "answered"


@pytest.mark.parametrize(("text", "label"), SOUND)
def test_a_sound_premise_is_no_hindrance(foot: Foot, text: str, label: str) -> None:
    """The right number is answered as if it were not said."""
    assert [one.structure.label for one in foot.ask(text).found] == [label]


@pytest.mark.parametrize(
    "text", ["Why does division of the tibial nerve produce foot drop?", "Why does sural nerve palsy cause foot drop?"]
)
def test_why_a_nerve_makes_what_it_does_not(foot: Foot, text: str) -> None:
    """What follows from no lesion of a nerve has no reason."""
    assert foot.ask(text).status == "none"


@pytest.mark.parametrize(
    "text",
    [
        "Of the two lower-leg bones, one hardly bears any of my weight. Which?",
    ],
)
def test_what_was_not_asked_is_no_answer(foot: Foot, text: str) -> None:
    """Two gaps ask for two, 'hardly' all but denies, and a part is no nerve."""
    assert foot.ask(text).status != "answered"


@pytest.mark.parametrize(
    ("text", "is_so"),
    [
        ("Which slip of flexor digitorum brevis runs to the hallux?", False),
        ("Which tendon of flexor digitorum longus bends the great toe?", False),
        ("Which plantar interosseous goes to the little toe?", True),
    ],
)
def test_a_tendon_goes_to_the_toes_of_its_muscle(foot: Foot, text: str, is_so: bool) -> None:
    assert (foot.ask(text).status == "answered") is is_so
