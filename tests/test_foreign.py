"""Questions in German and Latin in English words and order; names in every case; English left as it is."""

import pytest

from footgraph.declined import structure_named
from footgraph.foot import Foot
from footgraph.foreign import in_english


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("Von welchem Nerv wird der M. soleus innerviert?", "by which nerve is the soleus supplied?"),
        ("Wo setzt der M. tibialis anterior an?", "where does the tibialis anterior insert?"),
        ("Beugt der M. soleus das Knie?", "does the soleus flex the knee joint?"),
        ("Welche Muskeln innerviert der N. suralis?", "which muscles does the sural nerve supply?"),
        ("Welche Zehenbeuger gibt es?", "which flexor of toes are there?"),
        ("Ein Patient kann den Fuß nicht heben.", "a patient cannot raise the foot."),
        ("Cuius ossis pars est malleolus lateralis?", "lateral malleolus is a part of which bone?"),
        ("Qui nervus musculum tibialem anteriorem innervat?", "which nerve supply tibialis anterior?"),
        ("extensor digitorum brevis nerv of which", "extensor digitorum brevis nerve of which"),
    ],
)
def test_words_and_order(foot: Foot, text: str, english: str) -> None:
    """Verbs follow what does them, particles their verbs; compounds and genitives are 'of' something."""
    assert in_english(foot.store, text).casefold() == english


@pytest.mark.parametrize(
    "text",
    ["Which muscle was torn?", "what do I do in a cast", "Forced eversion of the ankle: name the ligament", "Chief invertors?"],
)
def test_english_is_left_as_it_is(foot: Foot, text: str) -> None:
    """Words that both languages have do not make a text foreign."""
    assert in_english(foot.store, text) == text


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("musculum tibialem anteriorem", "tibialis_anterior"),
        ("nervo plantari mediali", "medial_plantar_nerve"),
        ("articulationem talocruralem", "ankle_joint"),
        ("Ossa metatarsalia", "metatarsals"),
        ("kleinem Stein", ""),
    ],
)
def test_names_in_every_case(foot: Foot, name: str, expected: str) -> None:
    """A name is found by its stems; what is no name is none."""
    assert structure_named(foot.store, name.split()) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Welche Muskeln gehören zur tiefen Flexorengruppe?", ["popliteus", "flexor_digitorum_longus"]),
        ("Woran setzt der M. peroneus brevis an?", ["fifth_metatarsal"]),
        ("Mit welchen Knochen gelenkt das Os naviculare?", ["cuboid", "talus"]),
        ("Welche Muskeln heben den Fußaußenrand?", ["fibularis_longus", "fibularis_brevis"]),
        ("Welche Peroneusmuskeln liegen in der Seitenloge?", ["fibularis_longus", "fibularis_brevis"]),
        ("Ausfall des N. fibularis superficialis: welche Fußbewegung ist geschwächt?", ["foot_eversion"]),
        ("Lig. bifurcatum: seine zwei Anteile?", ["calcaneocuboid_part_of_bifurcate_ligament"]),
        ("A. tibialis anterior: Fortsetzung?", ["dorsalis_pedis_artery"]),
        ("Ast welcher Arterie ist die A. fibularis?", ["posterior_tibial_artery"]),
        ("Sensibilität am lateralen Fußrand: welcher Nerv?", ["sural_nerve"]),
        ("Welchen Puls tastet man hinter dem Innenknöchel?", ["posterior_tibial_artery"]),
        ("Ex quo nervo oritur nervus plantaris medialis?", ["tibial_nerve"]),
        ("Musculi strati primi plantae pedis?", ["abductor_hallucis", "flexor_digitorum_brevis", "abductor_digiti_minimi"]),
        ("Musculi strati superficialis cruris posterioris?", ["gastrocnemius", "plantaris", "soleus"]),
        ("An welchem Knochen setzt die Endsehne des M. fibularis brevis an?", ["fifth_metatarsal"]),
        ("Wie heißt der Nervus suralis auf Englisch?", ["sural_nerve"]),
        ("Quod ligamentum calcaneum et fibulam coniungit?", ["calcaneofibular_ligament"]),
    ],
)
def test_what_is_asked(foot: Foot, text: str, expected: list[str]) -> None:
    """A foreign question finds what it asks for."""
    assert set(expected) <= {one.structure.id for one in foot.ask(text).found}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Liegt der M. adductor hallucis in der dritten Schicht der Fußsohle?", True),
        ("Entspringt der M. soleus am Femur?", False),
        ("Wirkt der M. gastrocnemius auf das Kniegelenk?", True),
        ("Stimmt es, dass der M. plantaris vom N. tibialis versorgt wird?", True),
        ("Wie viele Muskellogen hat der Unterschenkel?", 4),
        ("Quot ossa tarsi sunt?", 7),
        ("Estne talus os tarsi?", True),
    ],
)
def test_whether_and_how_many(foot: Foot, text: str, value: int) -> None:
    """Yes or no, and numbers."""
    assert foot.ask(text).value == value
