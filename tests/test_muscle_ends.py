"""Both ends of muscles, their layers, compartments and retinacula: many frames of one meaning have one answer."""

import pytest

from footgraph.foot import Foot

FRAMES = {
    "where does {} originate?": (
        "{}: where's its top end fixed?",
        "where does the top end of {} attach",
        "Where is {} attached at its proximal end?",
        "What serves as the origin for {}?",
        "Where do fibres of {} take origin?",
        "Regarding {}, where does it originate?",
        "Say where {} starts.",
    ),
    "where does {} insert?": (
        "{}: where's its far end fixed?",
        "where does the far end of {} attach",
        "what does {} attach to distally?",
        "where does the tendon of {} insert?",
        "{} tendon: where does it attach?",
        "where is the tendon of {} anchored?",
        "My tutor asked me: where does {} insert? I always forget.",
    ),
    "what are the attachments of {}?": (
        "{}: where from and where to?",
        "proximal and distal attachments of {}",
        "both attachments of {}",
        "O/I of {}",
    ),
}


MIDDLE = ("second", "third", "fourth")


@pytest.mark.parametrize(("plain", "frame"), [(plain, frame) for plain, frames in FRAMES.items() for frame in frames])
@pytest.mark.parametrize("muscle", ["soleus", "FHL", "quadratus plantae"])
def test_frames_of_one_meaning_have_one_answer(foot: Foot, plain: str, frame: str, muscle: str) -> None:
    assert {one.structure.id for one in foot.ask(frame.format(muscle)).found} == {
        one.structure.id for one in foot.ask(plain.format(muscle)).found
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("calcaneus receives which tendons?", {"gastrocnemius", "plantaris", "soleus", "tibialis_posterior"}),
        ("To which bone does popliteus go?", {"tibia"}),
        ("plantar interossei act on toes", {"third_toe", "fourth_toe", "little_toe"}),
        ("first metatarsal is pulled on by which tendons?", {"fibularis_longus", "tibialis_anterior"}),
        ("tendons attached to the first metatarsal", {"fibularis_longus", "tibialis_anterior"}),
        ("bony point of attachment of the tendo calcaneus", {"calcaneus"}),
        (
            "oblique head of adductor hallucis: from which metatarsals?",
            {"second_metatarsal", "third_metatarsal", "fourth_metatarsal"},
        ),
        ("is soleus in the anterior, lateral or posterior compartment?", {"superficial_posterior_compartment_of_leg"}),
        ("lumbricals belong to which layer of the sole?", {"second_layer_of_sole"}),
        ("which muscles share the lateral compartment of the leg?", {"fibularis_longus", "fibularis_brevis"}),
        ("third layer of the sole, muscles only", {"adductor_hallucis", "flexor_digiti_minimi_brevis", "flexor_hallucis_brevis"}),
        ("which retinaculum holds the FHL tendon in place?", {"flexor_retinaculum"}),
        ("tibialis posterior: retinaculum?", {"flexor_retinaculum"}),
        ("beneath which retinaculum does the FDL tendon pass?", {"flexor_retinaculum"}),
        ("which tendons are retained by the superior fibular retinaculum?", {"fibularis_longus", "fibularis_brevis"}),
        ("gastrocnemius: which muscle lies deep to it?", {"soleus"}),
        ("which muscle does gastrocnemius cover?", {"soleus"}),
        ("lateral malleolus: which tendons pass behind it?", {"fibularis_longus", "fibularis_brevis"}),
        ("tibialis anterior: which muscle has the same insertion?", {"fibularis_longus"}),
        ("os peroneum: in which muscle's tendon?", {"fibularis_longus"}),
        ("which muscle's tendon holds the sesamoids of the hallux", {"flexor_hallucis_brevis"}),
        ("Which posterior leg muscles arise above the knee joint?", {"gastrocnemius", "plantaris", "popliteus"}),
        ("groove of the cuboid - tendon?", {"fibularis_longus"}),
        (
            "the metatarsals from whose bases the oblique head of adductor hallucis springs",
            {"second_metatarsal", "third_metatarsal", "fourth_metatarsal"},
        ),
        ("from which bone does popliteus spring?", {"femur"}),
        ("which two bones does popliteus link?", {"femur", "tibia"}),
        ("what bones lend origin to soleus?", {"tibia", "fibula"}),
        ("which tendons find their way to the base of the first metatarsal?", {"fibularis_longus", "tibialis_anterior"}),
        ("Which muscle's tendons give origin to the lumbricals?", {"flexor_digitorum_longus"}),
        ("to which digits do the slips of EDB go?", {"second_toe", "third_toe", "fourth_toe"}),
        ("which toe is left out by extensor digitorum brevis?", {"little_toe"}),
        ("which bones are buried in the tendons of FHB?", {"lateral_sesamoid_of_hallux", "medial_sesamoid_of_hallux"}),
        ("which sesamoid lives in the fibularis longus tendon?", {"os_peroneum"}),
        ("triceps surae is the joint name for which muscles?", {"gastrocnemius", "soleus"}),
        ("which muscles does the name triceps surae cover?", {"gastrocnemius", "soleus"}),
        ("together, gastrocnemius and soleus are known as", {"triceps_surae"}),
        ("gastrocnemius and soleus unite in which tendon?", {"calcaneal_tendon"}),
        ("by which tendon does soleus attach to the calcaneus?", {"calcaneal_tendon"}),
        ("with which muscle do the lumbricals share a layer?", {"quadratus_plantae"}),
        ("over which joints does gastrocnemius pass?", {"knee_joint", "ankle_joint", "subtalar_joint"}),
        ("the talonavicular and calcaneocuboid joints together form which joint?", {"transverse_tarsal_joint"}),
        ("navicular, cuboid and the cuneiforms together make up the", {"midfoot"}),
        ("Heel bone: which tendon pulls on its rear", {"calcaneal_tendon"}),
        (
            "Which strap holds the fibular tendons down at the ankle, made of two parts?",
            {"superior_fibular_retinaculum", "inferior_fibular_retinaculum"},
        ),
        ("nickname of plantaris", {"plantaris"}),
        ("Which tendons would bowstring without the superior fibular retinaculum?", {"fibularis_longus", "fibularis_brevis"}),
        ("Which tendons use the lateral malleolus as a pulley?", {"fibularis_longus", "fibularis_brevis"}),
        ("Which tendon lies nearest to the medial malleolus?", {"tibialis_posterior"}),
        ("The plantaris tendon passes between", {"soleus", "gastrocnemius"}),
        ("The tendon of tibialis anterior is held down by", {"superior_extensor_retinaculum", "inferior_extensor_retinaculum"}),
    ],
)
def test_what_shares_ends_and_places(foot: Foot, text: str, expected: set[str]) -> None:
    assert {one.structure.id for one in foot.ask(text).found} == expected


def test_a_claim_of_place_is_judged(foot: Foot) -> None:
    assert foot.ask("dorsalis pedis lies lateral to EHL tendon?").value is True


@pytest.mark.parametrize(
    "text", ["top end of the fourth head of gastrocnemius is fixed to which bone?", "fifth lumbrical: its layer?"]
)
def test_what_is_not_there_stays_refused(foot: Foot, text: str) -> None:
    assert foot.ask(text).status != "answered"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Plantar interossei spring from the shafts of", {"third_metatarsal", "fourth_metatarsal", "fifth_metatarsal"}),
        ("Antagonist of FHL at the IP joint of the big toe", {"extensor_hallucis_longus"}),
        ("quadratus plantae, two heads: origin", {"calcaneus"}),
        ("Which retinaculum holds the tendons behind the inner ankle?", {"flexor_retinaculum"}),
        ("To which toes does FDL send slips", {"second_toe", "third_toe", "fourth_toe", "little_toe"}),
        ("FDB (both heads): nerve", {"medial_plantar_nerve"}),
        ("plantar interossei: main action on the toes", {"toe_adduction"}),
        ("which tarsal receives the main slip of tibialis posterior", {"navicular"}),
        ("To which bone is the chief attachment of tibialis posterior", {"navicular"}),
        ("Which retinaculum keeps the fibular tendons behind the fibula?", {"superior_fibular_retinaculum"}),
        ("After winding round the malleolus the tendon of fibularis brevis is attached to", {"fifth_metatarsal"}),
        ("who bends the PIP joints of the lesser toes but never reaches the tips", {"flexor_digitorum_brevis"}),
        ("muscle forming the fleshy ridge along the outer border of the foot", {"abductor_digiti_minimi"}),
        ("Which muscle of the lateral compartment inserts on the same bones as tibialis anterior?", {"fibularis_longus"}),
        ("fibularis brevis sends its long tendon to the", {"fifth_metatarsal"}),
        ("soleus arises from the back of", {"tibia", "fibula"}),
        ("soleus has a fleshy origin from which bones", {"tibia", "fibula"}),
        ("Oblique head of adductor hallucis: from the bases of which metatarsals?", {f"{n}_metatarsal" for n in MIDDLE}),
        ("Attachment of soleus at its proximal end", {"tibia", "fibula", "tendinous_arch_of_soleus"}),
        ("tibialis anterior - attachment distally", {"medial_cuneiform", "first_metatarsal"}),
        ("Common origin of abductor hallucis, flexor digitorum brevis and abductor digiti minimi?", {"calcaneus"}),
        ("the four dorsal interossei - on which toes do they insert?", {"second_toe", "third_toe", "fourth_toe"}),
        ("which muscle attaches into the tendon of flexor digitorum longus?", {"quadratus_plantae"}),
        ("soleus - its two bony ends", {"tibia", "fibula", "calcaneus"}),
        ("popliteus comes off which femoral condyle?", {"lateral_condyle_of_femur"}),
        ("What lies in each tendon of flexor hallucis brevis?", {f"{side}_sesamoid_of_hallux" for side in ("medial", "lateral")}),
        ("which bony prominence receives the tendon of fibularis brevis", {"tuberosity_of_fifth_metatarsal"}),
        ("gastrocnemius: proximal attachment of its two heads", {"femur"}),
        ("Where on the skeleton does popliteus insert?", {"tibia"}),
        ("plantar interossei pass to which of the toes?", {"third_toe", "fourth_toe", "little_toe"}),
        ("fibularis longus: final attachment in the sole", {"first_metatarsal", "medial_cuneiform"}),
        ("tendons restrained by the superior fibular retinaculum", {"fibularis_longus", "fibularis_brevis"}),
        ("Behind, the plantar aponeurosis is anchored to the", {"calcaneus"}),
    ],
)
def test_stems_that_break_off_ask_for_the_bone(foot: Foot, text: str, expected: set[str]) -> None:
    assert {one.structure.id for one in foot.ask(text).found} == expected


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("which muscle hauls the heel up?", "which muscles raise the heel?"),
        ("which muscles keep the toes pressed to the ground?", "which muscles flex the toes?"),
        ("which muscle supplies the power of push-off?", "which muscles work in push-off?"),
        ("plantarflexion at the ankle is powered by", "which muscles plantarflex the ankle?"),
        ("what drives eversion?", "which muscles evert the foot?"),
        ("contraction of soleus results in", "what are the actions of soleus?"),
        ("which muscles hold tibialis posterior in check?", "antagonists of tibialis posterior"),
        ("which muscles back up tibialis posterior?", "synergists of tibialis posterior"),
        ("which muscles run over the ankle joint?", "which muscles cross the ankle joint?"),
        ("which muscles operate the big toe?", "which muscles move the big toe?"),
    ],
)
def test_movements_in_everyday_verbs(foot: Foot, text: str, plain: str) -> None:
    assert {one.structure.id for one in foot.ask(text).found} == {one.structure.id for one in foot.ask(plain).found} != set()


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Which leg muscles have a fixed origin above the knee?", "which leg muscles arise from the femur?"),
        ("Insertion of fibularis longus: on which bones?", "on which bones does fibularis longus insert?"),
        (
            "the calf muscle whose tendon is met by quadratus plantae",
            "into the tendon of which muscle does quadratus plantae insert?",
        ),
        ("Gastrocnemius and soleus. Which tendon lies between the two?", "which tendon lies between gastrocnemius and soleus?"),
        ("Peroneal muscle, the short one: which nerve?", "which nerve supplies fibularis brevis?"),
        ("Which short muscles insert on the little toe?", "which intrinsic muscles insert on the little toe?"),
    ],
)
def test_ends_told_in_other_orders(foot: Foot, text: str, plain: str) -> None:
    """An origin that is had, ends that are asked for last, and two structures told before what lies between them."""
    assert {one.structure.id for one in foot.ask(text).found} == {one.structure.id for one in foot.ask(plain).found} != set()


def test_calf_muscles_from_the_femur(foot: Foot) -> None:
    """Those of the calf that come from above the knee are more than the two that make the calf."""
    found = foot.ask("which calf muscles come from the femur and insert on the heel bone?").found
    assert {one.structure.id for one in found} == {"gastrocnemius", "plantaris"}
