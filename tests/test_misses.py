"""An answer that misses what was asked is not given; one that meets it is."""

from __future__ import annotations

import pytest

import footgraph
from footgraph.foot import Foot
from footgraph.reply import read_through


@pytest.fixture(scope="module")
def foot() -> Foot:
    return footgraph.load()


@pytest.mark.parametrize(
    "question",
    [
        "which tendon passes over the sustentaculum tali",
        "List everything at the front of the shin that dorsiflexes the ankle.",
        "Kite angle, bones measured?",
        "Both bellies of FHB are inserted where?",
        "What gait does weakness of gluteus medius give?",
        "From which side does the lumbrical of the fourth toe reach it?",
        "CPN injury at fibular neck: gait seen",
        "Superficial posterior compartment of the leg, muscular contents?",
        "Who was the first person to sew a torn Achilles in Lithuania?",
        "What was the average tibialis anterior weight in the author's own students?",
        "what's the cuboid part of",
        "Common peroneal palsy: where is sensation lost?",
        "Where does the anterior tibial artery become the dorsalis pedis?",
        "Give the nerve root of the ankle jerk and the muscle tested.",
        "which bone's groove lodges fibularis longus",
        "Which is the largest muscle of the second layer?",
        "Name the toe extensor housed in the posterior compartment of the leg.",
        "Which adductor of the big toe lies in the first layer?",
        "Which tarsal bone is least often fractured?",
        "What does the foot do in a positive Thompson test?",
        "Between which two muscles does the sural nerve descend in the calf?",
        "A foot that points down at rest is called",
        "The calf muscles pump venous blood upwards. This is known as",
        "which tendon of extensor digitorum longus goes to the third toe?",
        "Which is more common, hallux varus or hallux valgus?",
        "squeezing the calf in a patient with a torn Achilles tendon: what does the foot do?",
        "The bipennate lumbricals are supplied by",
        "The nerve of the first web space branches from nerve X, and X from nerve Y. X and Y are?",
    ],
)
def test_what_is_missed_is_not_answered(foot: Foot, question: str) -> None:
    """Two ends, all there are, bones, a place, a whole, a second thing or somebody are not met by something else."""
    assert read_through(foot.store, question).status != "answered"


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("In the calf, the companion nerve of the small saphenous vein is", ["sural_nerve"]),
        ("The spring ligament stretches from where to where?", ["calcaneus", "navicular"]),
        ("Membrana interossea cruris joins", ["fibula", "tibia"]),
        ("The flexor retinaculum stretches from which bone to which?", ["tibia", "calcaneus"]),
        ("What bones meet at the lateral half of Chopart's joint?", ["calcaneus", "cuboid"]),
        ("The inner half of the midtarsal joint is called?", ["talonavicular_joint"]),
        (
            "The interossei with a single head come from which metatarsals?",
            [f"{n}_metatarsal" for n in ("fifth", "fourth", "third")],
        ),
        ("Which lumbrical has the same nerve as flexor digitorum brevis?", ["first_lumbrical"]),
        ("little boat bone on the inner side of the foot = ?", ["navicular"]),
        ("Toe bent at the middle joint with a corn on it, what kind of toe is that?", ["hammer_toe"]),
        ("Bony pump bump at the back of the heel: eponymous name", ["haglund_deformity"]),
        ("stroking the sole in pyramidal tract lesion: what does the hallux do?", ["big_toe_extension"]),
        (
            "The nerve that winds round the neck of the fibula: what are its two end branches?",
            ["superficial_fibular_nerve", "deep_fibular_nerve"],
        ),
        (
            "The bone that receives the head of the talus: what does it meet distally?",
            [f"{one}_cuneiform" for one in ("intermediate", "lateral", "medial")],
        ),
        ("Spring ligament: which tendon props it from below?", ["tibialis_posterior"]),
        ("Flexor retinaculum of the ankle - from where to where?", ["medial_malleolus", "calcaneus"]),
        ("Fibularis brevis has its proximal attachment on what bone?", ["fibula"]),
        ("Soleus has its distal attachment on what bone?", ["calcaneus"]),
        ("dorsalis pedis continues which artery?", ["anterior_tibial_artery"]),
        ("what's the bony knob on the outside of my ankle part of", ["fibula"]),
        ("Heel skin is innervated mainly by branches called", ["medial_calcaneal_branches"]),
        ("Name the nerve responsible for tibialis anterior contraction", ["deep_fibular_nerve"]),
        ("Seated heel raises (knee bent) target what muscle?", ["soleus"]),
        ("bifurcate ligament: from calcaneus to", ["cuboid", "navicular"]),
        ("Watching EDB contract tests which nerve?", ["deep_fibular_nerve"]),
        ("strong ligament inside the sinus tarsi between talus and calcaneus", ["interosseous_talocalcaneal_ligament"]),
        (
            "Does the front ligament of the outer ankle (ATFL) limit plantarflexion with inversion?",
            ["anterior_talofibular_ligament"],
        ),
        ("High-stepping walk in which the foot slaps down: what is this gait called?", ["steppage_gait"]),
        ("Foot slaps and toes drag: name the condition", ["foot_drop"]),
        ("What single structure is it that tightens in the windlass?", ["plantar_aponeurosis"]),
        ("The tunnel behind the medial malleolus is called", ["tarsal_tunnel"]),
        ("With which bones does the head of the talus make contact?", ["calcaneus", "navicular"]),
        ("Which bone does the head of the talus articulate with?", ["navicular"]),
        ("The medial malleolus articulates with?", ["talus"]),
        ("Which metatarsal is least mobile?", ["second_metatarsal"]),
        ("Which metatarsal is most often fractured?", ["fifth_metatarsal"]),
        ("Which nerve is most often injured in the leg?", ["common_fibular_nerve"]),
        ("Extending the hallux tightens the plantar fascia. This mechanism is called?", ["windlass_mechanism"]),
    ],
)
def test_what_is_met_is_answered(foot: Foot, question: str, found: list[str]) -> None:
    """The kind, the end and the name that are asked for are found."""
    assert [one.structure.id for one in foot.ask(question).found] == found


@pytest.mark.parametrize(
    "question",
    [
        "Who am I: a wedge-shaped bone beside the second metatarsal",
        "name of the test where the talus is tilted",
        "The artery of the tarsal canal, chief feeder of the talar body, is a branch of",
        "dermatome of the little toe and the tendon reflex that tests the same root",
        "Shocked patient, cut-down in front of the medial malleolus. Which vein is sought and which nerve could be cut with it?",
        "the muscle running down the front of your shin that lifts the foot",
        "High-stepping gait follows paralysis of which group of muscles?",
        "Which head of popliteus joins the Achilles tendon?",
        "how many people were enrolled in the study on short foot exercises",
        "What runs behind the inner malleolus over the flexor retinaculum?",
        "Of the muscles of the lateral compartment, the deeper one is",
        "What opposes the muscles of the anterior compartment?",
        "normal blood glucose range",
        "Shin bone or the thin one next to it - which takes the body weight?",
        "What is in the tarsal tunnel, leaving out the nerve?",
        "The calcaneus grows from a second centre in the heel, which becomes sore. What is the condition?",
        "What is the word for somebody who cannot evert the foot?",
        "Who extends the big toe from the leg, not from the foot?",
        "Of the tendons under the flexor retinaculum, which lies nearest to the Achilles tendon?",
    ],
)
def test_no_answer_leaves_half_a_question_unmet(foot: Foot, question: str) -> None:
    """One of two things, another kind, another head, or a mere likeness is no answer to the whole question."""
    answer = foot.ask(question)
    kinds = {one.structure.kind for one in answer.found}
    assert answer.status != "answered" or len(kinds) > 1


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("Köhler disease affects the", ["navicular"]),
        ("Plantar fasciitis is inflammation of the", ["plantar_aponeurosis"]),
        ("On which metatarsal base does fibularis brevis insert?", ["fifth_metatarsal"]),
        ("which muscle tips the inner edge of the foot upwards", ["tibialis_posterior"]),
        ("The fibular artery is a branch of which vessel?", ["posterior_tibial_artery"]),
        ("Which head of gastrocnemius has a fabella?", ["lateral_head_of_gastrocnemius"]),
    ],
)
def test_sentences_that_break_off_and_parts_of_bones(foot: Foot, question: str, found: list[str]) -> None:
    """What is affected above all, the bone of a base, and one of its kind are told."""
    assert [one.structure.id for one in foot.ask(question).found][: len(found)] == found


def test_a_way_over_the_dorsum_is_that_of_its_artery(foot: Foot) -> None:
    """The blood takes the way that the question names, not the shorter one."""
    answer = foot.ask("Follow the blood from the popliteal fossa over the dorsum of the foot down into the deep plantar arch.")
    assert answer.kind == "path"
    assert "dorsalis_pedis_artery" in [one.structure.id for one in answer.found]


def test_a_muscle_at_a_joint_it_does_not_cross(foot: Foot) -> None:
    """Where nothing is told to be crossed, nothing is said of it in half a sentence."""
    answer = foot.ask("How does soleus move the knee?")
    assert answer.status == "none"
    assert "crosses the :" not in answer.text
