"""Technical and telegraphic wordings: what is put at length, what breaks off, what a note leaves out."""

import pytest

from footgraph.foot import Foot
from footgraph.technical import in_plain_words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "What vessel leaves the popliteal region through the opening at the top of the interosseous membrane?",
            {"anterior_tibial_artery"},
        ),
        ("Artery that accompanies the motor nerve of extensor hallucis longus down the leg", {"anterior_tibial_artery"}),
        ("Which ligament bears the name of Lisfranc?", {"lisfranc_ligament"}),
        ("The eponym Baxter refers to which nerve?", {"first_branch_of_lateral_plantar_nerve"}),
        ("In the leg, the muscle that unlocks the knee is", {"popliteus"}),
        ("PIPJs of the toes are flexed by", {"flexor_digitorum_brevis", "flexor_digitorum_longus", "quadratus_plantae"}),
        ("PTFL in full", {"posterior_talofibular_ligament"}),
        ("The calcaneal tendon is the common tendon of which muscles?", {"gastrocnemius", "soleus"}),
        ("The anterior talofibular ligament passes between the", {"fibula", "talus"}),
        ("calcaneofibular ligament: bony ends", {"fibula", "calcaneus"}),
        ("The talar tilt test chiefly examines the", {"calcaneofibular_ligament"}),
        ("As the toes extend, the windlass mechanism tightens the", {"plantar_aponeurosis"}),
        ("Which bone rests on the sustentaculum tali?", {"talus"}),
        ("which muscle of the second layer of the sole has two heads?", {"quadratus_plantae"}),
        ("chief insertion of tibialis posterior", {"navicular"}),
        ("Tendons restrained by the superior fibular retinaculum", {"fibularis_longus", "fibularis_brevis"}),
        ("which muscle is the short extensor of the great toe", {"extensor_hallucis_brevis"}),
        ("external popliteal nerve is now known as", {"common_fibular_nerve"}),
        ("anterior tibial nerve's modern name", {"deep_fibular_nerve"}),
        ("short flexor of the toes = which muscle", {"flexor_digitorum_brevis"}),
        ("Soleal line is found on the", {"tibia"}),
        ("Popliteus: bone at each end?", {"femur", "tibia"}),
        ("Tendon in which the hallucal sesamoids are embedded", {"flexor_hallucis_brevis"}),
        ("Thompson squeeze test: no foot movement. What has ruptured?", {"calcaneal_tendon"}),
        ("Mulder's click is a sign of?", {"morton_neuroma"}),
        ("plantar surface of the lateral one and a half toes, sensory nerve?", {"lateral_plantar_nerve"}),
        ("Principal source of blood for the dorsum of the foot", {"dorsalis_pedis_artery"}),
        ("Vein passing anterior to the medial malleolus", {"great_saphenous_vein"}),
        ("Structure immediately deep to gastrocnemius", {"soleus"}),
        ("Anterior compartment muscle with no bony start on the tibia", {"extensor_hallucis_longus", "fibularis_tertius"}),
        ("Muscle whose tendon grooves the plantar surface of the cuboid", {"fibularis_longus"}),
        ("Which muscle is perforated by the tendons of FDL?", {"flexor_digitorum_brevis"}),
        (
            "Muscle originating from the tendons of FDL",
            {"first_lumbrical", "second_lumbrical", "third_lumbrical", "fourth_lumbrical"},
        ),
        ("Small saphenous vein: termination?", {"popliteal_vein"}),
        ("Only muscle of the calf not crossing the ankle", {"popliteus"}),
        ("Calcaneofibular ligament is crossed superficially by which tendons?", {"fibularis_longus", "fibularis_brevis"}),
        ("Nerve compressed in the tarsal tunnel?", {"tibial_nerve"}),
        ("Lateral deviation of the great toe: term", {"hallux_valgus"}),
        ("Superior extensor retinaculum: bony attachments", {"tibia", "fibula"}),
        ("Muscle arising from the upper two thirds of the lateral surface of the fibula", {"fibularis_longus"}),
        ("Which muscle arises from the middle of the anterior surface of the fibula?", {"extensor_hallucis_longus"}),
        ("The cuboid articulates distally with the", {"fourth_metatarsal", "fifth_metatarsal"}),
        ("The intermediate cuneiform articulates distally with which metatarsal?", {"second_metatarsal"}),
        ("Inferior boundaries of the popliteal fossa", {"gastrocnemius", "plantaris"}),
        (
            "Where the popliteal artery divides, which two arteries does it give?",
            {"anterior_tibial_artery", "posterior_tibial_artery"},
        ),
        ("Among the first layer muscles, the central one is", {"flexor_digitorum_brevis"}),
        ("Tibialis posterior moves the foot how?", {"foot_inversion", "ankle_plantarflexion"}),
        ("metatarsal whose base is locked between the three cuneiforms", {"second_metatarsal"}),
        ("part of the talus that sits in the ankle mortise", {"trochlea_of_talus"}),
        ("part of the calcaneus that supports the talus", {"sustentaculum_tali"}),
        ("Fixed flexion of the proximal interphalangeal joint of a lesser toe", {"hammer_toe"}),
        ("the stepping gait of foot drop is called", {"steppage_gait"}),
        ("which membrane parts the front of the leg from the back?", {"interosseous_membrane_of_leg"}),
        ("which nerve looks after the skin in the cleft between the big toe and the second toe?", {"deep_fibular_nerve"}),
        (
            "A band drags my foot inwards and I push it outwards against the band. Which muscles of the outer leg am I training?",
            {"fibularis_longus", "fibularis_brevis"},
        ),
        (
            "Nerve of the muscle whose tendon winds round the medial malleolus to the navicular",
            {"tibial_nerve"},
        ),
        ("Tibialis posterior: which bone is its chief insertion", {"navicular"}),
        ("Which bone is named as the principal insertion of tibialis posterior?", {"navicular"}),
        ("My leg is numb on the inner side. Which nerve was injured?", {"saphenous_nerve"}),
        ("which muscle curls the lesser toes at their end joints", {"flexor_digitorum_longus"}),
        (
            "Which little muscle of the sole flexes the lesser toes at their middle joints but never reaches the end bones?",
            {"flexor_digitorum_brevis"},
        ),
        ("which muscle gives the last push from the tip of the big toe?", {"flexor_hallucis_longus"}),
        (
            "the ligaments of the lateral collateral of the ankle",
            {"anterior_talofibular_ligament", "calcaneofibular_ligament", "posterior_talofibular_ligament"},
        ),
        ("Which two veins spring from the dorsal venous arch?", {"great_saphenous_vein", "small_saphenous_vein"}),
        ("Where on the tibia is the patellar ligament anchored?", {"tibial_tuberosity"}),
        (
            "Which muscles does the deep fibular nerve innervate in the foot?",
            {"extensor_digitorum_brevis", "extensor_hallucis_brevis"},
        ),
        (
            "Which muscles in the foot are served by the deep fibular nerve?",
            {"extensor_digitorum_brevis", "extensor_hallucis_brevis"},
        ),
        (
            "All the muscles of the sole are supplied by the lateral plantar nerve apart from which?",
            {"abductor_hallucis", "flexor_digitorum_brevis", "flexor_hallucis_brevis", "first_lumbrical"},
        ),
        ("All the tarsal bones have muscle attachments except which one?", {"talus"}),
        ("bone you walk on with your heel", {"calcaneus"}),
        ("which pulse is felt behind the inner ankle bone", {"posterior_tibial_artery"}),
        ("Which bones make up the rear part of the foot?", {"calcaneus", "talus"}),
        (
            "which muscles are in the deep compartment?",
            {"tibialis_posterior", "flexor_digitorum_longus", "flexor_hallucis_longus", "popliteus"},
        ),
        (
            "Which muscles act against the calf muscles?",
            {"tibialis_anterior", "extensor_digitorum_longus", "extensor_hallucis_longus", "fibularis_tertius"},
        ),
        ("Of the two heads of gastrocnemius, the bigger one is", {"medial_head_of_gastrocnemius"}),
        (
            "the cleft between the flexor digitorum brevis and the quadratus plantae contains which artery?",
            {"lateral_plantar_artery"},
        ),
        ("Posterior border of Kager's triangle", {"calcaneal_tendon"}),
    ],
)
def test_technical_wordings_are_read(foot: Foot, text: str, expected: set[str]) -> None:
    """A question as examiners and demonstrators put it is read as its plain form."""
    assert {one.structure.id for one in foot.ask(text).found} == expected


def test_kinds_named_together_stand_in_one_row(foot: Foot) -> None:
    """Tendons, a vessel and a nerve are put in one order where one work counts them all."""
    found = [one.structure.id for one in foot.ask("Tendons, vessel and nerve in front of the ankle from medial to lateral").found]
    assert found[2:4] == ["anterior_tibial_artery", "deep_fibular_nerve"]


@pytest.mark.parametrize(
    "text",
    [
        "Popliteal fossa: superomedial boundary",
        "Perforating branch pierces the interosseous membrane: artery of origin?",
    ],
)
def test_what_is_not_told_finds_nothing(foot: Foot, text: str) -> None:
    """Of a border that no work tells, or of one of two branches by its side, nothing is said."""
    assert foot.ask(text).status != "answered"


@pytest.mark.parametrize(
    "text", ["which muscles evert the foot?", "Does soleus cross the knee?", "deep posterior compartment muscles"]
)
def test_plain_questions_stay_as_they_are(foot: Foot, text: str) -> None:
    """What is plain already is let be."""
    assert in_plain_words(foot.store, text) == text
