"""A question as SPARQL finds over the exported graph what the question finds here."""

from __future__ import annotations

import gzip
import json
import random
from pathlib import Path
from typing import Any

import pyoxigraph
import pytest

from footgraph.answers import Answer
from footgraph.as_sparql import RESTS, as_sparql, class_of, query_of
from footgraph.build import ontology, terms_of
from footgraph.composed import Foremost
from footgraph.foot import Foot
from footgraph.graph_file import graph_file
from footgraph.questions import Condition, Question, evidence
from footgraph.vocabulary import BASE, TEXTS
from footgraph.weighed import told

HERE = Path(__file__).parent
PRACTICE = HERE.parent.parent / "shared" / "questions" / "practice.jsonl"
OURS = (
    "what nerve supplies abductor hallucis?",
    "which muscles evert the foot?",
    "which muscles does the tibial nerve supply?",
    "which muscles does the deep branch of the lateral plantar nerve supply?",
    "which muscles are supplied by the deep branch of the lateral plantar nerve or the medial plantar nerve?",
    "which muscles of the second layer get the lateral plantar nerve?",
    "which invertor is not supplied by the tibial nerve?",
    "which bones does soleus arise from?",
    "where does FHL insert?",
    "what is in the second layer of the sole?",
    "which muscles support the medial longitudinal arch actively?",
    "which artery is in the anterior compartment of the leg?",
    "which structures pass behind the medial malleolus?",
    "what are the actions of tibialis anterior?",
    "how many tarsal bones are there?",
    "how many lumbricals are there?",
    "how many bones does the talus articulate with?",
    "does the flexor hallucis longus cross the ankle?",
    "does soleus cross the knee?",
    "do the lumbricals flex the toes?",
    "is the plantar fascia a muscle?",
    "is there a muscle that crosses the knee and the ankle?",
    "of EHL, TA, TP and FL, which does not invert?",
    "which nerve and artery belong to the lateral compartment of the leg?",
    "tibialis posterior insertion and nerve",
    "fibularis longus and fibularis brevis: same nerve?",
    "how many bones are in the foot, not counting the sesamoids?",
    "what is the nerve of the muscle that arises from the popliteal surface of the femur?",
    "which is the strongest intrinsic muscle of the foot?",
    "what is the spring ligament?",
    "what are the names of the hallux?",
)


@pytest.fixture(scope="module")
def graph() -> pyoxigraph.Store:
    """The graph that queries are asked of, as a store."""
    store = pyoxigraph.Store()
    store.bulk_load(input=gzip.decompress(Path(graph_file()).read_bytes()), format=pyoxigraph.RdfFormat.TURTLE)
    return store


WEIGHED = (
    "boat-shaped tarsal bone",
    "Which muscle straightens the oblique pull of FDL?",
    "Under the flexor retinaculum the tibial nerve splits into which two?",
    "Which nerve gets squashed in tarsal tunnel syndrome?",
    "Name for a big toe leaning over towards the others?",
)


def rows(graph: pyoxigraph.Store, query: str) -> Any:
    """Return a yes or no, or the first column of what a query finds, our own ids short."""
    result = graph.query(query)
    if isinstance(result, pyoxigraph.QueryBoolean):
        return bool(result)
    assert isinstance(result, pyoxigraph.QuerySolutions)
    return [row[0].value.removeprefix(BASE) for row in result]


def is_same(answer: Answer, found: Any) -> bool:
    """Tell whether a query found what an answer did: the same yes, number or structures, or texts that it tells."""
    if isinstance(found, bool):
        return found == bool(answer.value)
    if getattr(answer.asked, "form", "") in ("description", "names"):
        return bool(found) and all(text.rstrip(".").lower() in answer.text.lower() for text in found)
    if not all(one.structure.id for one in answer.found):
        return any(one.structure.label.lower() in text.lower() for one in answer.found for text in found)
    if isinstance(answer.value, int) and answer.kind == "count" and not isinstance(answer.value, bool):
        return bool(found == [str(answer.value)])
    return sorted(found) == sorted(one.structure.id for one in answer.found)


def differing(foot: Foot, graph: pyoxigraph.Store, texts: list[str]) -> tuple[list[str], int]:
    """Return which questions have a query that finds something else, and how many have a query."""
    wrong, asked = [], 0
    for text in texts:
        answer = foot.ask(text)
        query, why_not = query_of(foot.store, answer)
        assert bool(query) != bool(why_not)
        if query:
            asked += 1
            if not is_same(answer, rows(graph, query)):
                wrong.append(text)
    return wrong, asked


def test_our_own_questions(foot: Foot, graph: pyoxigraph.Store) -> None:
    """Each form of question here has a query, and it finds the same."""
    assert differing(foot, graph, list(OURS)) == ([], len(OURS))


def test_the_questions_of_answers_tsv(foot: Foot, graph: pyoxigraph.Store) -> None:
    """Whatever an anatomist would swear to is found by SPARQL too."""
    lines = (HERE / "answers.tsv").read_text(encoding="utf-8").splitlines()[1:]
    wrong, asked = differing(foot, graph, [line.split("\t")[0] for line in lines])
    assert wrong == []
    assert asked >= 20


@pytest.mark.skipif(not PRACTICE.exists(), reason="the practice questions are not part of the repository")
def test_the_practice_questions(foot: Foot, graph: pyoxigraph.Store) -> None:
    """Every practice question whose answer is a query finds the same by it, and most have one."""
    texts = [json.loads(line)["question"] for line in PRACTICE.read_text(encoding="utf-8").splitlines()]
    wrong, asked = differing(foot, graph, texts)
    assert wrong == []
    assert asked >= 80


def test_answers_that_were_weighed(foot: Foot, graph: pyoxigraph.Store) -> None:
    """What was found by a description, a case or the most works is singled out by what the question names and says."""
    assert differing(foot, graph, list(WEIGHED)) == ([], len(WEIGHED))
    for text in WEIGHED:
        answer = foot.ask(text)
        query, _ = query_of(foot.store, answer)
        assert answer.asked is None
        assert not [one for one in answer.found if f"footgraph:{one.structure.id} " in query.replace("\n", " ")], text


def test_what_nothing_singles_out_has_no_query(foot: Foot) -> None:
    """Words that hold of more than what was found make no query of it."""
    answer = foot.ask("boat-shaped tarsal bone")
    assert told(foot.store, answer) is not None
    assert told(foot.store, answer._replace(question="tarsal bone", reading="Which bone?")) is None
    assert told(foot.store, answer._replace(found=())) is None


def test_questions_at_random(foot: Foot, graph: pyoxigraph.Store) -> None:
    """For each relation, from either end, with one or two conditions and with none denied or one: the same set."""
    chance = random.Random(5)  # noqa: S311 a sample, not a secret
    wrong = []
    for question in [one for relation in relations(foot) for one in at_random(foot, relation, chance)]:
        found = sorted(evidence(foot.store, question))
        if sorted(rows(graph, as_sparql(foot.store, question))) != found:
            wrong.append(question)
    assert wrong == []


def relations(foot: Foot) -> list[str]:
    return [relation for relation in sorted(foot.store.wordings) if relation not in TEXTS]


def at_random(foot: Foot, relation: str, chance: random.Random) -> list[Question]:
    """Return some questions by a relation, of kinds that stand at its ends."""
    facts = foot.store.facts_of(relation)
    kinds = {id: one.kind for id, one in foot.store.structures.items()}
    questions = []
    for _ in range(3):
        near, far = chance.choice(facts), chance.choice(facts)
        subject = Condition((relation,), "subject", (near.object,), "")
        asked = ("muscle", "muscle_head") if kinds[near.subject] == "muscle" else (kinds[near.subject],)
        if asked[0] not in ("group", "collective"):
            questions.append(Question("structures", asked, (subject,)))
            other = Condition((relation,), "subject", (far.object,), "", negated=chance.random() < 0.5)
            questions.append(Question("structures", asked, (subject, other)))
        of = Condition((relation,), "object", (near.subject,), "")
        questions.append(Question("structures", (), (of,)))
        if kinds[near.object] not in ("group", "collective"):
            questions.append(Question("structures", (kinds[near.object],), (of,)))
    return questions


def test_answers_that_are_no_query_tell_their_facts(foot: Foot, graph: pyoxigraph.Store) -> None:
    """An order, a shape told in words and a comparison rest on facts, which the query tells, and says so."""
    texts = (
        "Order of structures behind the medial malleolus from front to back",
        "What is the shape of the inferior extensor retinaculum?",
        "Is the ankle more stable in dorsiflexion than in plantarflexion?",
        "Is plantaris present in everybody?",
    )
    assert differing(foot, graph, list(texts)) == ([], len(texts))
    for text in texts:
        assert query_of(foot.store, foot.ask(text))[0].startswith(RESTS), text


def test_answers_that_rest_on_no_fact_say_so(foot: Foot) -> None:
    """What begins a way rests on none, a number that was told of is no structure, and what is outside has no query."""
    for text in ("path from tibial nerve to big toe", "Classically, the deltoid ligament is described with how many parts?"):
        query, why_not = query_of(foot.store, foot.ask(text))
        assert query == ""
        assert why_not.startswith("this answer is not a query over triples: ")
    assert query_of(foot.store, foot.ask("what nerve supplies the biceps brachii?"))[1].startswith("there is no query: ")


def test_no_query_names_what_it_is_to_find(foot: Foot) -> None:
    """A query holds the names in the question, and none of those in the answer."""
    for text in OURS:
        answer = foot.ask(text)
        if isinstance(answer.asked, Question | Foremost) and answer.kind == "structures":
            query, _ = query_of(foot.store, answer)
            assert not [one for one in answer.found if f"footgraph:{one.structure.id} " in query.replace("\n", " ")], text


def test_kinds_are_named_as_in_the_ontology() -> None:
    """The class of each kind is called by the rule that queries go by."""
    for name, iri in terms_of(ontology()).classes.items():
        if str(iri).startswith(BASE):
            assert class_of(name) == f"footgraph:{str(iri).removeprefix(BASE)}"
