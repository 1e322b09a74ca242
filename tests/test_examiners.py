"""What examiners, teachers and books wrap a question in."""

import pytest

from footgraph.everyday import unwrapped
from footgraph.examiners import as_asked
from footgraph.foot import Foot


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("UK exam: name the nerve to extensor digitorum brevis.", "name the nerve to extensor digitorum brevis."),
        ("Short answer: the bone of the heel?", "the bone of the heel?"),
        ("As in a UK muscle table: nerve to soleus?", "nerve to soleus?"),
        ("Nerve to soleus, as usually listed?", "Nerve to soleus?"),
        ("By the standard account, what does soleus do?", "what does soleus do?"),
        ("Two bones meet there; name the pair.", "Two bones meet there; name both."),
        ("If the examiner asks what soleus does, what should you answer?", "what soleus does"),
        ("In the States they call it peroneus tertius; where does it insert?", "where does peroneus tertius insert?"),
        ("the number of lumbricals a student should find in the sole", "the number of lumbricals in the sole"),
        ("Which bones, as taught, form the ankle?", "Which bones form the ankle?"),
        ("Which muscle would you expect to find there?", "Which muscle do you find there?"),
        ("Name, if you would, the bone of the heel.", "Name the bone of the heel."),
        ("Second lumbrical: nerve, bearing in mind that books differ", "Second lumbrical: nerve"),
        ("Lateral popliteal nerve: what is it called these days?", "Lateral popliteal nerve: what is it called?"),
        ("The pin is in the groove of the cuboid. Whose tendon lies there?", "Whose tendon lies in the groove of the cuboid"),
        ("The arrow points to the soleus. Which nerve supplies it?", "Which nerve supplies the soleus"),
        ("The examiner points to the deltoid ligament and wants its parts.", "what are the parts of the deltoid ligament"),
        ("Take the bone in front of the talus: what inserts on it?", "what inserts on the bone in front of the talus"),
        ("How many arches is the foot said to have?", "How many arches does the foot have?"),
        ("Which muscle is thought to be the strongest?", "Which muscle is the strongest?"),
        ("What trio of muscles lies there?", "What three muscles lies there?"),
        ("the inner side of the right leg is numb", "the inner side of the leg is numb"),
        ("doctor's word for the big toe?", "what is the medical term for the big toe"),
    ],
)
def test_what_a_question_is_wrapped_in_is_left_out(text: str, asked: str) -> None:
    """For whom, after which book and how briefly it is asked changes nothing."""
    assert as_asked(text) == asked


@pytest.mark.parametrize(
    "text",
    [
        "In which layer does it lie?",
        "Which bones lie in the tarsus?",
        "The sural nerve is a branch of ...",
        "Soleus: which nerve?",
        "Do the right foot and the left foot have as many bones?",
        "Which bone is in the midfoot, although it articulates with the talus?",
        "The needle goes through the sole. Which layer is the second?",
    ],
)
def test_what_is_asked_stays(text: str) -> None:
    """A place, a blank and a topic are no wrapping."""
    assert unwrapped(text) == text


def test_the_account_of_a_book_is_asked_as_if_it_were_not_named(foot: Foot) -> None:
    """'In the usual textbook account' asks for what most tell."""
    answer = foot.ask("Does the superficial fibular nerve supply extensor digitorum brevis in the usual textbook account?")
    assert answer.value is False
