"""Vessels, lymph and nerves in everyday words: routes, pulses, unions, blocks, compartments, what a lost nerve causes."""

import pytest

from footgraph.everyday import in_terms
from footgraph.foot import Foot

SURAL_BRANCH = "sural_communicating_branch_of_common_fibular_nerve"


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Which arteries complete the plantar arch?", "which arteries form the deep plantar arch"),
        (
            "Which vein starts at the lateral end of the dorsal venous arch?",
            "which vein is the continuation of the lateral marginal vein of foot",
        ),
        ("What is the anterior tibial artery called below the ankle?", "what is the continuation of the anterior tibial artery"),
        ("What brings blood to the lateral compartment?", "which artery supplies the lateral compartment?"),
        ("Which nerve is harvested as a graft?", "which nerve is used for grafts"),
        ("Where do you feel the posterior tibial pulse?", "posterior tibial artery passes behind which malleolus"),
        ("Which nerve would you block for an operation on the sole?", "which nerve supplies the skin of the sole"),
        ("The great saphenous vein starts where?", "the medial marginal vein of foot is the continuation of which vein"),
        (
            "If the lateral plantar nerve is cut, which sole muscles still work?",
            "which sole muscles are not supplied by the lateral plantar nerve",
        ),
        ("Skin under the heel is supplied by ____.", "which nerve supplies skin of the heel"),
        ("Motor fibres to EDL travel in which nerve?", "which nerve supplies EDL"),
        ("The sciatic nerve carries fibres from which roots?", "which roots of the sciatic nerve"),
        ("Whose branch is the sural nerve?", "which nerve does the sural nerve branch from"),
        ("Without the tibial nerve, which muscles do not work?", "which muscles does the tibial nerve supply"),
        ("The first web space sends its feeling through the", "which nerve supplies the skin of the first web space"),
        ("what supplies feeling to the skin under the heel", "which nerve supplies the skin of the heel"),
        ("skin of the fifth toe's lateral side: nerve?", "which nerve supplies the skin of the lateral border of foot"),
        ("Strength of soleus tests which nerve?", "which nerve supplies soleus"),
    ],
)
def test_vessels_and_nerves_in_terms(text: str, terms: str) -> None:
    """What unites, where a vessel begins or is felt, what is blocked or taken, in the terms of the field."""
    assert in_terms(text) == terms


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("from which artery does the dorsalis pedis artery arise?", ["anterior_tibial_artery"]),
        ("how does the popliteal artery end?", ["anterior_tibial_artery", "posterior_tibial_artery"]),
        ("the deep plantar artery joins which artery?", ["lateral_plantar_artery"]),
        ("GSV origin", ["dorsal_venous_arch_of_foot"]),
        ("by which artery is tibialis anterior fed?", ["anterior_tibial_artery"]),
        ("from which artery does the fibular artery branch off?", ["posterior_tibial_artery"]),
        ("small saphenous vein - into which vein?", ["popliteal_vein"]),
        ("The two saphenous veins arise from which venous arch?", ["dorsal_venous_arch_of_foot"]),
        ("lymph from the sole of the foot goes to which nodes?", ["popliteal_lymph_nodes"]),
        ("Name the artery that passes behind the medial malleolus", ["posterior_tibial_artery"]),
        ("deep plantar arch: which two vessels join to make it?", ["deep_plantar_artery", "lateral_plantar_artery"]),
        ("Infected graze on the outer side of the foot. First lymph nodes to swell?", ["popliteal_lymph_nodes"]),
        ("Boil on the big toe: which nodes become tender?", ["superficial_inguinal_lymph_nodes"]),
        ("Lymph vessels along the small saphenous vein drain to which nodes?", ["popliteal_lymph_nodes"]),
        ("Popliteal nodes drain onward to which nodes?", ["deep_inguinal_lymph_nodes"]),
        ("Which leg compartment has no neurovascular bundle of its own?", ["superficial_posterior_compartment_of_leg"]),
        ("Which leg compartment has no artery running through it?", ["lateral_compartment_of_leg"]),
        ("Which veins unite to form the popliteal vein?", ["anterior_tibial_veins", "posterior_tibial_veins"]),
        (
            "Which nerves join to form the sural nerve?",
            ["medial_sural_cutaneous_nerve", "sural_communicating_branch_of_common_fibular_nerve"],
        ),
        ("Smaller of the two end branches of the posterior tibial artery?", ["medial_plantar_artery"]),
        (
            "Between which muscles does the deep fibular nerve run high in the leg?",
            ["extensor_digitorum_longus", "tibialis_anterior"],
        ),
        ("Which nerve supplies the front leg compartment and what does losing it cause?", ["deep_fibular_nerve", "foot_drop"]),
        ("Saphenous, sural, tibial, superficial fibular: which fifth nerve completes an ankle block?", ["deep_fibular_nerve"]),
        ("A prolapsed disc at L4/5 presses which nerve root?", ["root_l5"]),
        ("Which root does an L5-S1 disc herniation compress?", ["root_s1"]),
        ("Which nerve may be hurt in a posterior dislocation of the hip?", ["sciatic_nerve"]),
        ("Which nerves form the third common plantar digital nerve?", ["lateral_plantar_nerve", "medial_plantar_nerve"]),
        ("Which nerve is formed by the medial and lateral sural cutaneous nerves?", ["sural_nerve"]),
        ("What deformity results from tibial nerve palsy?", ["talipes_calcaneovalgus"]),
        ("Where does the sciatic nerve divide?", ["popliteal_fossa"]),
        ("Which plexus does the saphenous nerve come from?", ["lumbar_plexus"]),
        (
            "Which muscles does the superficial branch of the lateral plantar nerve supply?",
            ["flexor_digiti_minimi_brevis", "fourth_dorsal_interosseous", "third_plantar_interosseous"],
        ),
        ("Which lumbrical arises from a single tendon?", ["first_lumbrical"]),
        ("Crushed calf, numb sole, pain on passive toe extension. Which compartment?", ["deep_posterior_compartment_of_leg"]),
        ("Which second-layer muscles draw on both plantar nerves?", ["lumbricals"]),
        ("Which nerve do the first layer and third layer have in common for hallux muscles?", ["medial_plantar_nerve"]),
        ("Which nerve supplies the evertors?", ["superficial_fibular_nerve"]),
        ("After sural nerve biopsy, where is the patient numb?", ["lateral_border_of_foot"]),
        ("Patient cannot walk on his heels but walks on his toes. Nerve at fault?", ["deep_fibular_nerve"]),
        ("Where a plaster cast presses on the fibular neck, which nerve suffers?", ["common_fibular_nerve"]),
        ("Which root is tested by dorsiflexion of the ankle?", ["root_l4"]),
        ("S1 root lesion. Which movement of the ankle fails?", ["ankle_plantarflexion"]),
        ("flexor digitorum brevis - which nerve feeds it?", ["medial_plantar_nerve"]),
        ("The interossei of the foot are innervated by the ____ nerve", ["lateral_plantar_nerve"]),
        ("the deep fibular nerve is a branch of ____", ["common_fibular_nerve"]),
        ("common fibular nerve: terminal branches?", ["deep_fibular_nerve", "superficial_fibular_nerve"]),
        ("Tibial nerve: what does it end as?", ["lateral_plantar_nerve", "medial_plantar_nerve"]),
        ("nerve to the first lumbrical (foot)", ["medial_plantar_nerve"]),
        ("Lumbrical of the second toe: nerve?", ["medial_plantar_nerve"]),
        (
            "Intrinsics of the sole on the medial plantar nerve: name all of them.",
            ["abductor_hallucis", "first_lumbrical", "flexor_digitorum_brevis", "flexor_hallucis_brevis"],
        ),
        ("Which first-layer muscle has the same nerve as quadratus plantae?", ["abductor_digiti_minimi"]),
        ("Which lumbrical has a different nerve from the others?", ["first_lumbrical"]),
        ("Cannot evert, top of foot numb, dorsiflexion intact. Lesion?", ["superficial_fibular_nerve"]),
        ("foot stuck dorsiflexed and everted; which nerve is out?", ["tibial_nerve"]),
        ("The foot hangs in plantarflexion and inversion. Nerve lesion?", ["common_fibular_nerve"]),
        ("All muscles of the sole are paralysed: which nerve is cut?", ["tibial_nerve"]),
        ("Numb dorsum, weak big toe extension, ankle jerk intact: root?", ["root_l5"]),
        ("Sural nerve: formed from branches of which two nerves?", ["common_fibular_nerve", "tibial_nerve"]),
    ],
)
def test_vessels_nerves_and_lymph(foot: Foot, text: str, ids: list[str]) -> None:
    """Each is told by facts about the structures that are meant, however it is put."""
    assert sorted(one.structure.id for one in foot.ask(text).found) == ids


@pytest.mark.parametrize(
    ("text", "way"),
    [
        (
            "Trace arterial blood from behind the knee to the top of the foot.",
            ["popliteal_artery", "anterior_tibial_artery", "dorsalis_pedis_artery"],
        ),
        (
            "Trace the blood from the popliteal artery down the front to the plantar arch.",
            [
                "popliteal_artery",
                "anterior_tibial_artery",
                "dorsalis_pedis_artery",
                "deep_plantar_artery",
                "deep_plantar_arch",
            ],
        ),
        (
            "Trace venous blood from the dorsum of the foot to the groin",
            ["dorsal_venous_arch_of_foot", "great_saphenous_vein", "femoral_vein"],
        ),
        ("Trace the nerve supply from the sciatic nerve to soleus", ["sciatic_nerve", "tibial_nerve"]),
        (
            "Trace a drop of blood from the popliteal artery to fibularis longus",
            ["popliteal_artery", "posterior_tibial_artery", "fibular_artery"],
        ),
    ],
)
def test_routes_by_places(foot: Foot, text: str, way: list[str]) -> None:
    """Places stand for their vessels, muscles for their nerve or artery; the side of the leg decides between two ways."""
    assert [one.structure.id for one in foot.ask(text).found] == way


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Is the ankle jerk lost in an L5 lesion?", False),
        ("Is the Achilles reflex an S1 reflex?", True),
        ("Has the deep fibular nerve any skin territory?", True),
        ("Is the deep fibular nerve purely motor?", False),
        ("do the calf muscles get weaker if the tibial nerve is hurt", True),
        ("Can foot drop result from a lesion of the common fibular nerve?", True),
        ("Can a drop foot follow an injury of the tibial nerve?", False),
        ("Is eversion lost when the superficial fibular nerve is cut?", True),
        ("Is inversion lost when the sural nerve is cut?", False),
        ("Is eversion not lost if the tibial nerve is cut?", False),
        ("Can the second lumbrical be paralysed by a lesion of the lateral plantar nerve?", True),
        ("Could soleus be weakened by a lesion of the deep fibular nerve?", False),
    ],
)
def test_yes_or_no_of_roots_and_nerves(foot: Foot, text: str, value: bool) -> None:
    """The ankle jerk goes with one root; a muscle group with its nerve."""
    assert foot.ask(text).value is value


@pytest.mark.parametrize(
    "text",
    [
        "Which nerve supplies the fifth lumbrical?",
        "Which lymph nodes drain the hand?",
    ],
)
def test_what_is_not_one_place_is_not_answered(foot: Foot, text: str) -> None:
    """What there is not and another part of the body get no answer from these rooms."""
    assert foot.ask(text).status != "answered"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Which artery makes up the bulk of the plantar arch?", {"lateral_plantar_artery"}),
        ("The dorsalis pedis artery completes the plantar arch via which branch?", {"deep_plantar_artery"}),
        ("The great saphenous vein starts at the medial end of the", {"dorsal_venous_arch_of_foot"}),
        ("The lateral edge of the foot is felt through the", {"sural_nerve"}),
        ("An abductor of the big toe: innervated by a terminal branch of what larger nerve?", {"tibial_nerve"}),
        ("During a venous cut-down at the inner ankle, what nerve is at risk?", {"saphenous_nerve"}),
        ("TA n. + roots", {"deep_fibular_nerve", "root_l4", "root_l5"}),
        ("Feeling over the medial malleolus is carried up by which nerve?", {"saphenous_nerve"}),
        ("Sensation from the cleft between the big toe and the second on the dorsum is carried by", {"deep_fibular_nerve"}),
        ("The skin over the dorsum of the foot sends its sensation through the", {"superficial_fibular_nerve"}),
        ("Skin of the first web space - cutaneous nerve?", {"deep_fibular_nerve"}),
        ("Skin of the little toe lies in which spinal segment?", {"root_s1"}),
        ("Tibialis anterior is looked after by", {"deep_fibular_nerve"}),
        ("Extensor hallucis longus is wired up to the", {"deep_fibular_nerve"}),
        ("The medial plantar nerve looks after only one lumbrical, namely?", {"first_lumbrical"}),
        ("By way of muscle, what does the superficial fibular nerve supply?", {"fibularis_longus", "fibularis_brevis"}),
        ("Which nerve reports touch on the lateral border of the foot?", {"sural_nerve"}),
        ("By tapping the Achilles tendon you test which root?", {"root_s1"}),
        ("The anterior compartment owes its blood to which artery?", {"anterior_tibial_artery"}),
        ("Which two vessels unite to make the plantar arch?", {"lateral_plantar_artery", "deep_plantar_artery"}),
        ("The anterior tibial artery carries on as the", {"dorsalis_pedis_artery"}),
        ("Which artery turns into dorsalis pedis at the ankle?", {"anterior_tibial_artery"}),
        ("The tibial nerve becomes which two nerves?", {"medial_plantar_nerve", "lateral_plantar_nerve"}),
        ("The small saphenous vein delivers its blood to", {"popliteal_vein"}),
        ("Which artery throbs on top of the foot?", {"dorsalis_pedis_artery"}),
        ("Which tendon guides you to the dorsalis pedis pulse?", {"extensor_hallucis_longus"}),
        ("Which nerve is pressed at the neck of the fibula?", {"common_fibular_nerve"}),
        ("Against which bone is the common fibular nerve pressed?", {"neck_of_fibula"}),
    ],
)
def test_stems_on_vessels_and_feeling_are_read(foot: Foot, text: str, expected: set[str]) -> None:
    assert {one.structure.id for one in foot.ask(text).found} == expected


LEG = ("anterior", "lateral", "posterior", "deep_posterior")
ANTERIOR, LATERAL, POSTERIOR, DEEP = (f"{side}_compartment_of_leg" for side in LEG)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Where does the tibial nerve run?", {DEEP}),
        ("The deep peroneal nerve lies in the", {ANTERIOR}),
        ("Sural nerve: location?", {"lateral_malleolus", "lateral_border_of_foot"}),
        ("Where does the great saphenous vein pass at the ankle?", {"medial_malleolus"}),
        ("Where does the tibial nerve divide?", {"flexor_retinaculum"}),
        ("Which compartment does the tibial nerve supply?", {POSTERIOR}),
        ("The common fibular nerve supplies the muscles of which compartments?", {ANTERIOR, LATERAL}),
        ("What does the posterior tibial artery supply?", {POSTERIOR, "sole"}),
        ("Territory of the anterior tibial artery?", {ANTERIOR, "dorsum_of_foot"}),
        ("The dorsalis pedis is a continuation of the", {"anterior_tibial_artery"}),
        ("What does the posterior tibial artery become?", {"lateral_plantar_artery", "medial_plantar_artery"}),
        ("Terminal branches of the anterior tibial artery?", {"dorsalis_pedis_artery"}),
        ("How is the plantar arch formed?", {"deep_plantar_artery", "lateral_plantar_artery"}),
        ("Posterior tibial pulse: site?", {"medial_malleolus"}),
        ("Posterior tibial artery pulse: site?", {"medial_malleolus"}),
        ("Damage to the common fibular nerve causes", {"foot_drop"}),
        ("What gait results from injury of the deep fibular nerve?", {"steppage_gait"}),
        ("Which nerves supply the sole?", {"lateral_plantar_nerve", "medial_plantar_nerve"}),
        ("Name the superficial veins of the leg", {"great_saphenous_vein", "small_saphenous_vein"}),
        ("L5 dermatome: area?", {"big_toe", "dorsum_of_foot", "skin_of_anterolateral_leg"}),
        ("Which reflex is lost in S1 radiculopathy?", {"ankle_jerk"}),
        ("S1 myotome?", {"ankle_plantarflexion"}),
        ("Which muscle tests S1?", {"gastrocnemius"}),
        ("Which reflex is lost in tibial nerve palsy?", {"ankle_jerk"}),
        ("Weakness in superficial peroneal nerve palsy?", {"foot_eversion"}),
        ("Which nerve lies with the posterior tibial artery?", {"tibial_nerve"}),
        ("Which nerve controls eversion?", {"superficial_fibular_nerve"}),
        ("Which nerve supplies the calf?", {"tibial_nerve"}),
    ],
)
def test_what_is_asked_of_one_nerve_or_vessel(foot: Foot, text: str, expected: set[str]) -> None:
    """Where it lies, what it mainly serves, where it goes on and what comes of its loss, in any of the plain wordings."""
    answer = foot.ask(text)
    assert {one.structure.id for one in answer.found if answer.status == "answered"} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("What skin does the superficial fibular nerve supply?", {"dorsum_of_foot", "skin_of_anterolateral_leg"}),
        ("Deep fibular nerve: sensory supply?", {"first_web_space"}),
        ("The medial plantar nerve provides sensation to", {"skin_of_medial_sole"}),
        ("What sensory loss follows a lesion of the tibial nerve?", {"sole"}),
        ("Saphenous nerve injury: loss of sensation?", {"medial_border_of_foot", "skin_of_medial_leg"}),
    ],
)
def test_the_skin_of_a_nerve_is_told_as_a_whole(foot: Foot, text: str, expected: set[str]) -> None:
    """Of the skin of a nerve the main areas are told, a whole in place of its parts, and nothing but skin."""
    assert {one.structure.id for one in foot.ask(text).found} == expected


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("Is the sural nerve motor or sensory?", "sensory"),
        ("Tibial nerve: motor, sensory or mixed?", "mixed"),
        ("Is the great saphenous vein superficial or deep?", "superficial vein"),
        ("What type of vein is the popliteal vein?", "deep vein"),
    ],
)
def test_of_what_sort_a_nerve_or_vein_is(foot: Foot, text: str, sort: str) -> None:
    assert [one.structure.label for one in foot.ask(text).found] == [sort]


@pytest.mark.parametrize(
    "text",
    [
        "Where is the pulse of the medial plantar artery felt?",
        "Sural nerve palsy results in which deformity?",
        "What is the posterior tibial artery called in the leg?",
    ],
)
def test_what_is_not_told_of_a_nerve_or_vessel_is_not_guessed(foot: Foot, text: str) -> None:
    """A pulse that nobody feels and a deformity that nobody tells are unknown, and no likely question is put in their place."""
    assert foot.ask(text).status == "unknown"


def test_what_drains_the_lateral_border(foot: Foot) -> None:
    """The lateral border of the foot is drained as its skin is."""
    assert [one.structure.id for one in foot.ask("Which vein drains the lateral border of the foot?").found] == [
        "small_saphenous_vein"
    ]


def test_the_nerves_of_an_ankle_block_are_counted(foot: Foot) -> None:
    """How many nerves an ankle block numbs is told as a number; how many of them lie deep is not."""
    assert foot.ask("How many nerves are blocked in an ankle block?").value == 5
    assert foot.ask("How many deep nerves are blocked in an ankle block?").value != 5


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Which nerve supplies the skin of the little toe?", {"sural_nerve", "lateral_plantar_nerve"}),
        (
            "Which nerve supplies the skin of the big toe?",
            {"medial_plantar_nerve", "superficial_fibular_nerve", "deep_fibular_nerve"},
        ),
        ("Which is the smaller terminal branch of the sciatic nerve?", {"common_fibular_nerve"}),
        ("Which is the larger division of the sciatic nerve?", {"tibial_nerve"}),
        ("Where does the sciatic nerve split into the tibial and common fibular nerves?", {"popliteal_fossa"}),
        ("Under which structure does the posterior tibial artery divide?", {"flexor_retinaculum"}),
        ("Between which structures is the posterior tibial pulse felt?", {"medial_malleolus", "calcaneal_tendon"}),
        ("Which tendon crosses the anterior tibial artery?", {"extensor_hallucis_longus"}),
        ("Which artery mainly supplies the body of the talus?", {"artery_of_tarsal_canal"}),
        ("Which muscle inverts the foot in common fibular nerve palsy?", {"tibialis_posterior"}),
        ("Cutaneous nerve of the back of the calf?", {"sural_nerve"}),
        ("The sural nerve is formed by the medial sural cutaneous nerve and which other?", {SURAL_BRANCH}),
        ("Which artery completes the deep plantar arch with the lateral plantar artery?", {"deep_plantar_artery"}),
        ("Which veins form the popliteal vein?", {"anterior_tibial_veins", "posterior_tibial_veins"}),
        ("Which nerve makes the calf contract?", {"tibial_nerve"}),
        ("Motor nerve of the entire calf?", {"tibial_nerve"}),
        ("the dorsal venous arch is drained by which two veins", {"great_saphenous_vein", "small_saphenous_vein"}),
        ("The dorsal artery of the foot anastomoses in the sole with which artery?", {"lateral_plantar_artery"}),
    ],
)
def test_old_questions_of_vessels_and_nerves(foot: Foot, text: str, found: set[str]) -> None:
    """Both sides of a toe, ends by size and place, what crosses or still moves, what mainly feeds a part of a bone."""
    answer = foot.ask(text)
    assert {one.structure.id for one in answer.found} == found
    assert answer.facts


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Does the lateral plantar nerve supply the skin of the little toe?", True),
        ("Does the deep fibular nerve supply the skin of the little toe?", False),
        ("Is there an artery in the lateral compartment?", False),
        ("Is there an artery in the anterior compartment?", True),
        ("Is the medial plantar nerve the counterpart of the median nerve?", True),
        ("Is the lateral plantar nerve equivalent to the median nerve?", False),
        ("Do perforating veins carry blood from superficial to deep veins?", True),
    ],
)
def test_old_claims_of_vessels_and_nerves(foot: Foot, text: str, value: bool) -> None:
    """What supplies either side of a toe, runs in a compartment, or is like a nerve of the hand."""
    assert foot.ask(text).value is value


def test_the_counterpart_in_the_hand(foot: Foot) -> None:
    """The nerve of the hand with which works compare one of the foot goes by its name; a branch is no other nerve."""
    answer = foot.ask("Which nerve of the hand corresponds to the medial plantar nerve?")
    assert [one.structure.label for one in answer.found] == ["median nerve"]
    assert foot.ask("Is the deep fibular nerve the counterpart of the radial nerve?").value is None
