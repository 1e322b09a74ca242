"""Everyday wordings read in the terms of the field; greetings left out; good English left as it is."""

import json

import pytest

from footgraph.everyday import in_terms, unwrapped
from footgraph.foot import Foot
from footgraph.mentions import mentions_in, nouns_mended


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("what turns the sole of my foot outwards", "what everts the foot"),
        ("which muscles lift your heels off the floor", "which muscles plantarflex the foot"),
        ("which muscles hold the heel up", "which muscles plantarflex the foot"),
        ("lumbricals 2, 3 and 4", "second lumbrical and third lumbrical and fourth lumbrical"),
        ("metatarsals two to four", "second metatarsal and third metatarsal and fourth metatarsal"),
        ("MTP joints 2-5", "mtp joints of lesser toes"),
        ("nerve of the plantar surface of the big toe", "nerve of plantar skin of big toe"),
        ("seated calf raises", "heel raise with bent knee"),
        ("calf stretch, knee kept straight", "calf stretch with straight knee"),
        ("Soleus takes its motor branch from where?", "Soleus is supplied by which nerve?"),
        ("who feels the cleft between the big toe and its neighbour", "which nerve supplies the skin of the first web space"),
        ("To paralyse popliteus, which nerve would you block?", "which nerve supplies popliteus"),
        ("The tibial nerve ends as which two?", "what are the terminal branches of the tibial nerve?"),
        ("Which artery keeps the tibial nerve company?", "Which artery accompanies the tibial nerve?"),
        ("which muscles survive a lateral plantar nerve cut", "which muscles are not supplied by the lateral plantar nerve"),
    ],
)
def test_everyday_words_in_terms(text: str, terms: str) -> None:
    """The foot moved up, down, in or out; several of a series; sides of a toe; how the knee is held."""
    assert in_terms(text) == terms


@pytest.mark.parametrize(
    "opening",
    [
        "Hi there, {}",
        "Could you please tell me {}",
        "12) {}",
        "In the human foot, {}",
        "Ok so {}",
        "sorry, one more: {}",
        "could you possibly tell me {}",
        "Would u mind telling me {}",
        "how many joints... no wait: {}",
    ],
)
def test_greetings_ask_nothing(opening: str) -> None:
    """What stands before the question is left out."""
    assert unwrapped(opening.format("which nerve supplies soleus?")) == "which nerve supplies soleus?"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("m. ext. hall. longus: nerve", "m. extensor hallucis longus: nerve"),
        ("tib post insertion pls", "tibialis posterior insertion"),
        ("what dose of ibuprofen helps?", "what dose of ibuprofen helps?"),
        ("which nerve dose the tibialis anterior get", "which nerve does the tibialis anterior get"),
        ("which muscle is deep too soleus", "which muscle is deep to soleus"),
        ("what arises form the fibula", "what arises from the fibula"),
        ("were does popliteus insert", "where does popliteus insert"),
        ("what is the shin bone properly called, the one in front", "what is the shin bone called"),
        ("flex dig min brev nerve", "flexor digiti minimi brevis nerve"),
        ("ant. talofib. lig.: ends", "anterior talofibular ligament: ends"),
    ],
)
def test_short_forms_are_written_out(text: str, written: str) -> None:
    """What those write who type fast; a dose stays a dose."""
    assert unwrapped(text) == written


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("ligament inside the ancle", "ligament inside the ankle"),
        ("bone betwen the talus and the cuneiforms", "bone between the talus and the cuneiforms"),
    ],
)
def test_words_written_by_ear_are_mended(foot: Foot, text: str, mended: str) -> None:
    """Of two words that are as near, the one that sounds like it was meant."""
    assert nouns_mended(foot.store, text) == mended


def test_a_name_written_by_ear_is_found(foot: Foot) -> None:
    """One letter for two is a slip of the ear: no abductor is meant."""
    assert [m.ids for m in mentions_in(foot.store, "aductor hallucis")] == [("adductor_hallucis",)]


@pytest.mark.parametrize("word", ["interval", "tough", "woman", "medical", "squash"])
def test_good_english_is_no_slip_of_the_pen(foot: Foot, word: str) -> None:
    """'Interval' is not 'internal', 'woman' is not 'Homan'."""
    assert [mention.words for mention in mentions_in(foot.store, word)] == [word]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("whats the thick band on the bottom of my foot from heel to toes called", "plantar_aponeurosis"),
        (
            "A 41-year-old playing squash feels a kick in the back of the heel. Squeezing the calf produces no plantar flexion. "
            "What has ruptured?",
            "calcaneal_tendon",
        ),
        ("'Tennis leg' - structure classically torn", "medial_head_of_gastrocnemius"),
        ("Leg plaster too tight at the fibular neck, now foot drop. Which nerve?", "common_fibular_nerve"),
        ("Foot held in dorsiflexion and eversion and the sole is numb. Which nerve is out?", "tibial_nerve"),
        ("Foot drop, eversion normal -> nerve", "deep_fibular_nerve"),
        ("He cannot dorsiflex, but eversion and plantarflexion are preserved. Which nerve?", "deep_fibular_nerve"),
        ("Weak eversion, numb dorsum, yet dorsiflexion and the first web space are spared. Nerve?", "superficial_fibular_nerve"),
        ("Loss of toe flexion with numb sole, though dorsiflexion and eversion are kept. Which nerve?", "tibial_nerve"),
        (
            "Tense shin, weak toe extension, altered feeling in the first web space: which compartment?",
            "anterior_compartment_of_leg",
        ),
        ("Swollen leg, weak eversion, altered sensation on the dorsum: which compartment?", "lateral_compartment_of_leg"),
        ("Foot drop with numb dorsum and outer leg. Nerve?", "common_fibular_nerve"),
        ("A 60-year-old walks with a steppage gait; she can invert but not evert. Which nerve is hurt?", "common_fibular_nerve"),
        ("He slaps his foot down, yet he stands on tiptoe without trouble. Which nerve is hurt?", "common_fibular_nerve"),
        ("Agony when the toes are passively flexed, first web space numb. Which nerve is hurt?", "deep_fibular_nerve"),
        ("The medial side of the right leg is numb. Which nerve is hurt?", "saphenous_nerve"),
        ("Glass cut behind the medial malleolus. Sole numb, tiptoe stance is normal. Which nerve?", "tibial_nerve"),
        ("After a calf vein operation the outer border of the foot is numb. Which nerve?", "sural_nerve"),
        ("A splinter in the outer edge of the foot hurts. Which nerve carries the pain?", "sural_nerve"),
        ("ulnar nerve's counterpart in the foot", "lateral_plantar_nerve"),
        ("Which muscle is the homologue of palmaris longus?", "plantaris"),
        ("First layer of the sole, lateral plantar nerve: which muscle fits both?", "abductor_digiti_minimi"),
        ("Nerve endangered by a fracture of the fibular neck", "common_fibular_nerve"),
        ("groove on the plantar surface of the cuboid holds the tendon of ...", "fibularis_longus"),
    ],
)
def test_cases_and_descriptions(foot: Foot, text: str, expected: str) -> None:
    """What suffers in a case, what a description means, what fills a blank."""
    assert [one.structure.id for one in foot.ask(text).found] == [expected]


def test_nobodys_future_is_told(foot: Foot) -> None:
    """What will become of one person is not known here."""
    answer = foot.ask("My heel has been sore for three weeks, exactly which day will it stop hurting?")
    assert answer.status == "unknown" and "not medical advice" in answer.text


def test_an_adjective_of_a_name_is_not_passed_over(foot: Foot) -> None:
    """There is no intermediate plantar nerve: the word before a name may tell which."""
    assert foot.ask("Which sole muscles are supplied by the intermediate plantar nerve?").status != "answered"


def test_a_shape_is_read_from_texts(foot: Foot) -> None:
    """A plain value has a label and no id."""
    answer = json.loads(json.dumps(foot.ask("What is the shape of the inferior extensor retinaculum?").as_dict()))
    assert [(one["id"], one["label"]) for one in answer["answers"]] == [(None, "Y-shaped")]


def test_a_nerve_without_muscles_moves_none(foot: Foot) -> None:
    """'Does the sural nerve move any muscle' is no; not all lumbricals have one nerve."""
    assert foot.ask("Does the sural nerve move any muscle?").value is False
    assert foot.ask("Are all lumbricals supplied by the lateral plantar nerve?").value is not True


def test_a_number_that_no_group_has_is_no_sign(foot: Foot) -> None:
    """A case that tells of a fifth lumbrical names no nerve."""
    assert foot.ask("A patient has loss of the fifth lumbrical of the foot. Which nerve supplied it?").status != "answered"


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("n. to FDB", "nerve to FDB"),
        ("branches of the tib. n.", "branches of the tibial nerve"),
        ("muscles of the lat. comp. of the leg", "muscles of the lateral compartment of the leg"),
        ("med plantar n.", "medial plantar nerve"),
        ("sup. peroneal n. supplies", "superficial peroneal nerve supplies"),
        ("ends of the sup. peroneal retinaculum", "ends of the superior peroneal retinaculum"),
        ("which mm. evert", "which muscles evert"),
        ("origin of tib. post.", "origin of tibialis posterior"),
        ("fracture of metatarsal V", "fracture of metatarsal V"),
        ("Which m. is pierced by the sup. peroneal n.?", "Which muscle is pierced by the superficial peroneal nerve?"),
        ("lig. from fib. to calc.", "ligament from fibula to calcaneus"),
        ("insertion of flexor dig. brevis", "insertion of flexor digitorum brevis"),
        ("dors. interossei w/o bony insertion", "dorsal interossei without bony insertion"),
        ("blood supply of med. mall.", "blood supply of medial malleolus"),
        ("cuneiforms (3): name them", "name the three cuneiforms"),
        ("Who am I? boat-shaped, in front of the talus", "which bone: boat-shaped, in front of the talus"),
        ("N. tibialis innerviert welche Muskeln?", "N. tibialis innerviert welche Muskeln?"),
        ("parts of the talus (3)", "name the three parts of the talus"),
        ("Who am I? longest tendon, missing in some ppl", "which muscle: longest tendon, missing in some people"),
    ],
)
def test_adjectives_and_nouns_in_short_are_written_out(short: str, long: str) -> None:
    """Adjectives with a point, nouns by a letter, a number in brackets; Latin names stay as they are."""
    assert unwrapped(short) == long


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Flat foot, in Latin?", ["flatfoot"]),
        ("Fallen arch of the foot: pes planus, in German", ["flatfoot"]),
        ("Joint of the midfoot, also called Chopart's", ["transverse_tarsal_joint"]),
        ("Which spinal nerve supplies the skin of the little toe?", ["root_s1"]),
        ("Triceps surae, all heads, is innervated by", ["tibial_nerve"]),
        ("which nerve supplies the skin of the heal?", ["tibial_nerve"]),
        ("toughest ligament on the inside of the ankle", ["deltoid_ligament"]),
        ("The thickest metatarsal in most people?", ["first_metatarsal"]),
        ("Which muscle lifts the heel with gastrocnemius slack?", ["soleus"]),
        ("which muscle is weak in drop foot, the main one", ["tibialis_anterior"]),
        ("Who keeps the toes clear in swing? Name the main dorsiflexor.", ["tibialis_anterior"]),
        ("which muscle mainly supports the arch", ["tibialis_posterior"]),
        ("what ties the calcaneus to the navicular on the plantar side?", ["plantar_calcaneonavicular_ligament"]),
        ("Name the two arteries that the popliteal divides into", ["anterior_tibial_artery", "posterior_tibial_artery"]),
        ("The sole's skin beneath the lateral one and a half toes: nerve?", ["lateral_plantar_nerve"]),
        ("Which tarsal bone is the earliest to ossify in the womb?", ["calcaneus"]),
    ],
)
def test_what_is_added_in_few_words(foot: Foot, text: str, ids: list[str]) -> None:
    """A tongue, an eponym, both heads, the main one, most feet: what stands beside what is asked."""
    assert [one.structure.id or one.structure.label for one in foot.ask(text).found] == ids
