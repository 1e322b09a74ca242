"""What people say of movements: parts of toes, edges of the foot, one joint or two, loads and tests."""

import pytest

from footgraph.everyday import in_terms
from footgraph.foot import Foot


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("who straightens the last joints of the four small toes", "who straightens the DIP joints of the lesser toes"),
        ("what hooks the tip of the big toe", "what hooks the IP joint of big toe"),
        ("FDL ends on the tips of the small toes", "FDL ends on the tips of the small toes"),
        ("who raises the inner edge of the foot", "who inverts the foot"),
        ("the sole faces outwards by which muscles", "everts the foot by which muscles"),
        ("which muscles draw toes 3 to 5 towards the second", "which muscles adducts the third toe and fourth toe and fifth toe"),
        ("it inverts rather than everts", "it inverts but does not everts"),
        ("what opposes the invertors", "what evert"),
        ("which calf muscle acts on the ankle only?", "which calf muscle cross the ankle joint but do not cross the knee joint?"),
        ("everting the foot against a band trains what", "eversion with a band trains what"),
        ("stretching the calf with the knee bent", "calf stretch with bent knee"),
        ("When FHL contracts, what happens?", "what does FHL do"),
        ("Patient cannot evert the foot. Which muscles have failed?", "which muscles evert the foot"),
        ("EDL and EHL share which action?", "which movement is performed by both EDL and EHL"),
    ],
)
def test_lay_movements_in_terms(text: str, terms: str) -> None:
    """A part of a toe is its joint where it moves, an edge of the foot a movement of it."""
    assert in_terms(text) == terms


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("which muscle curls the very tips of the small toes?", {"flexor_digitorum_longus"}),
        ("Only one muscle bends the last joint of the big toe. Name it.", {"flexor_hallucis_longus"}),
        ("which of the triceps surae muscles stays clear of the knee?", {"soleus"}),
        ("two-joint muscles of the calf", {"gastrocnemius", "plantaris"}),
        ("fibularis longus and brevis share what foot movement besides plantarflexion?", {"foot_eversion"}),
        ("Which action do gastrocnemius and plantaris have in common apart from plantarflexion?", {"knee_flexion"}),
        ("Apart from inversion, which movement does tibialis anterior perform?", {"ankle_dorsiflexion"}),
        ("Tib ant: main job?", {"ankle_dorsiflexion"}),
        ("Which muscle is tested by dorsiflexing the great toe against resistance?", {"extensor_hallucis_longus"}),
        ("Which joint does gastrocnemius flex?", {"knee_joint"}),
        ("EHL and tibialis anterior both dorsiflex; what other movement do they share?", {"foot_inversion"}),
        ("the two main actions of FHL", {"ankle_plantarflexion", "first_mtp_flexion", "big_toe_ip_flexion"}),
        ("Resisted knee flexion tests which muscles?", {"gastrocnemius", "plantaris", "popliteus"}),
        ("tibialis posterior tendon, chief attachment", {"navicular"}),
        ("FDL: which leg bone gives it origin?", {"tibia"}),
        ("on the base of which metatarsal does peroneus brevis end", {"fifth_metatarsal"}),
        ("Which muscles unite to form the Achilles tendon?", {"gastrocnemius", "soleus"}),
        ("tibialis posterior: its two movements", {"ankle_plantarflexion", "foot_inversion"}),
        ("what happens to the foot when soleus contracts?", {"ankle_plantarflexion"}),
    ],
)
def test_what_muscles_do_and_where_they_end(foot: Foot, text: str, answer: set[str]) -> None:
    """Just the movement, joint or end that is asked for, however it is said."""
    assert {one.structure.id for one in foot.ask(text).found} == answer
