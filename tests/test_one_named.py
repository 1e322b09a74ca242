"""Plain questions of one muscle, tendon, movement or exercise, in whatever words they stand."""

import pytest

from footgraph.foot import Foot
from footgraph.one_named import in_plainest_words


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Soleus: location?", "in which compartments does soleus lie"),
        ("The abductor hallucis is located in the", "in which layer does abductor hallucis lie"),
        ("Describe the origin of popliteus", "what is the origin of popliteus"),
        ("What is the opposite movement to eversion?", "what is the opposite of eversion"),
        ("Where does the tendon of fibularis longus pass?", "what is the course of tendon of fibularis longus"),
        ("Where is the talus located?", "Where is the talus located?"),
        ("Where do soleus and plantaris lie?", "Where do soleus and plantaris lie?"),
    ],
)
def test_the_plainest_words(foot: Foot, text: str, plain: str) -> None:
    """One muscle, tendon or movement is asked about in the plainest words; anything else stays."""
    assert in_plainest_words(foot.store, text) == plain


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Where does soleus lie?", {"superficial_posterior_compartment_of_leg"}),
        ("Where are the lumbricals found?", {"second_layer_of_sole"}),
        ("In which part of the leg or foot is quadratus plantae?", {"second_layer_of_sole"}),
        ("Name the compartment or layer in which tibialis anterior lies", {"anterior_compartment_of_leg"}),
        ("To which muscle group does soleus belong?", {"triceps_surae"}),
        ("Which muscle is the antagonist of tibialis posterior?", {"fibularis_longus"}),
        ("The main antagonist of soleus is", {"tibialis_anterior"}),
        ("Direct antagonist of gastrocnemius?", {"tibialis_anterior"}),
        ("chief antagonist of EHL", {"flexor_hallucis_longus"}),
        ("antagonist of EHL", {"flexor_hallucis_longus"}),
        ("antagonist of fibularis longus for everting: which muscle?", {"tibialis_anterior"}),
        ("of which muscle is peroneus tertius often taken for a part", {"extensor_digitorum_longus"}),
        ("Flexor hallucis brevis antagonist?", {"extensor_hallucis_brevis"}),
        ("who opposes tibialis anterior", {"fibularis_longus"}),
        ("which muscles work against the plantar interossei", {"dorsal_interossei"}),
        ("Which joints does the tendon of tibialis anterior cross?", {"ankle_joint", "subtalar_joint"}),
        ("At which joint does abduction of the big toe occur?", {"first_metatarsophalangeal_joint"}),
        ("What test is used for gastrocnemius?", {"silfverskiold_test", "toe_walking_test"}),
        ("Which tunnel does tibialis posterior pass through?", {"tarsal_tunnel"}),
        ("Which bone does tibialis posterior groove?", {"tibia"}),
        ("The tendon of fibularis brevis passes behind the", {"lateral_malleolus"}),
        ("Which exercise trains eversion?", {"band_eversion"}),
        ("How do I stretch gastrocnemius?", {"calf_stretch"}),
        ("Is fibularis longus an evertor or an invertor?", {"eversion"}),
        ("What nerve innervates the lumbricals?", {"medial_plantar_nerve", "lateral_plantar_nerve"}),
        ("What is dorsiflexion?", {"dorsiflexion"}),
        ("Weakness of tibialis posterior results in", {"medial_longitudinal_arch"}),
    ],
)
def test_one_plain_thing(foot: Foot, text: str, answer: set[str]) -> None:
    """The place, the group, the opponent, the test, the loss: whatever one plain thing is asked of one that is named."""
    assert answer <= {one.structure.id for one in foot.ask(text).found}


def test_what_only_sentences_tell(foot: Foot) -> None:
    """How a muscle is tested and what its name means is told in the words of those who tell it, or not at all."""
    assert "knee bent" in foot.ask("How is soleus tested?").text
    assert "Latin" in foot.ask("What does the name soleus mean?").text
    assert foot.ask("What does the name tibialis posterior mean?").status == "unknown"


@pytest.mark.parametrize("text", ["Which tunnel does abductor hallucis pass through?", "How do I stretch tibialis posterior?"])
def test_what_is_not_told(foot: Foot, text: str) -> None:
    """No border of the foot is a tunnel, and no raise of the heel a stretch."""
    assert not foot.ask(text).found
