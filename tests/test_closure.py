"""What is inherited is what an ontology reasoner infers, and nothing is handed down."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from rdflib import Graph, URIRef

from footgraph import Foot
from footgraph.build import graph_of, ontology, structure_iri, terms_of
from footgraph.closure import PARTLY, SHARED, TRANSITIVE, UPWARDS, inherited
from footgraph.facts import Fact, Record, Source, Structure
from footgraph.tables import with_facts
from footgraph.vocabulary import INHERITANCE, PART_OF

if TYPE_CHECKING:
    from collections.abc import Iterable

FOOT_OF_GROUPS = {
    "muscle": "first_lumbrical second_lumbrical",
    "group": "lumbricals small_muscles toes bones_of_toe",
    "collective": "all_muscles",
    "nerve": "tibial_nerve sciatic_nerve plantar_nerve",
    "artery": "popliteal_artery tibial_artery",
    "bone": "phalanx talus",
    "bone_feature": "base_of_phalanx",
    "joint": "ankle_joint",
    "joint_type": "hinge_joint synovial_joint",
    "region": "big_toe foot",
    "ligament": "deltoid_ligament",
    "compartment": "deep_compartment posterior_compartment",
}
SAID = """
first_lumbrical member_of lumbricals
second_lumbrical member_of lumbricals
lumbricals member_of small_muscles
small_muscles member_of all_muscles
small_muscles innervated_by plantar_nerve
all_muscles has_origin talus
plantar_nerve branch_of tibial_nerve
tibial_nerve branch_of sciatic_nerve
lumbricals has_insertion base_of_phalanx
base_of_phalanx part_of phalanx
phalanx part_of big_toe
big_toe part_of foot
phalanx member_of bones_of_toe
lumbricals receives_blood_from tibial_artery
tibial_artery branch_of popliteal_artery
first_lumbrical in_compartment deep_compartment
deep_compartment part_of posterior_compartment
ankle_joint has_joint_type hinge_joint
hinge_joint subtype_of synovial_joint
deltoid_ligament connects talus
talus part_of foot
"""


def record_of(said: str) -> Record:
    structures = {id: Structure(id, id, kind) for kind, ids in FOOT_OF_GROUPS.items() for id in ids.split()}
    facts = []
    for line in said.strip().splitlines():
        subject, relation, thing = line.split()
        facts.append(Fact(f"{subject}.{relation}.{thing}", subject, relation, thing, source="gray1918"))
    return with_facts(Record(structures, (), {"gray1918": Source("gray1918", "Gray", "", "", "excerpt")}), facts)


def triples_of(facts: Iterable[Fact]) -> set[tuple[str, str, str]]:
    return {(fact.subject, fact.relation, fact.object) for fact in facts}


def test_a_reasoner_infers_the_same() -> None:
    """OWL RL, given the direct triples and the ontology, finds what is inherited here, and no more of these relations."""
    owlrl = pytest.importorskip("owlrl")
    record = record_of(SAID)
    terms = terms_of(ontology())
    relations = {terms.property(name): name for name in {*TRANSITIVE, *UPWARDS, *SHARED}}
    structures = {structure_iri(id): id for id in record.structures}
    graph = Graph()
    for triple in (*ontology(), *((s, p, o) for s, p, o in graph_of(record) if s in structures and o in structures)):
        graph.add(triple)
    owlrl.DeductiveClosure(owlrl.OWLRL_Semantics).expand(graph)
    inferred = {
        (structures[s], relations[p], structures[o])
        for s, p, o in graph
        if isinstance(s, URIRef) and isinstance(o, URIRef) and isinstance(p, URIRef)
        if s in structures and o in structures and p in relations
    }
    stated = {triple for triple in triples_of(record.facts) if triple[1] in relations.values()}
    parts = {(s, PART_OF, o) for s, relation, o in triples_of(record.facts) if relation in PARTLY}
    assert inferred == stated | parts | triples_of(inherited(record))


def test_nothing_is_handed_down() -> None:
    """A collective's origin is not its members', a trunk's supply not its branch's, and a whole's ligament not its part's."""
    got = triples_of(inherited(record_of(SAID + "first_lumbrical innervated_by sciatic_nerve")))
    assert ("second_lumbrical", "innervated_by", "sciatic_nerve") in got
    assert ("second_lumbrical", "innervated_by", "plantar_nerve") in got
    assert not any(relation == "has_origin" and subject.endswith("lumbrical") for subject, relation, _ in got)
    down = triples_of(inherited(record_of("lumbricals innervated_by tibial_nerve\nplantar_nerve branch_of tibial_nerve")))
    assert ("lumbricals", "innervated_by", "plantar_nerve") not in down


@pytest.fixture(scope="module")
def conclusions(foot: Foot) -> tuple[Fact, ...]:
    return inherited(foot.record)


def test_every_conclusion_has_a_rule_and_stands_on_facts(foot: Foot, conclusions: tuple[Fact, ...]) -> None:
    """Each rule of inheritance is used, each conclusion rests on facts that are there, and none repeats what is said."""
    facts = {fact.id: fact for fact in foot.record.facts}
    assert {fact.rule for fact in conclusions} | {"kind_of_a_kind"} == set(INHERITANCE)  # both kinds of joint are told of each
    assert all(fact.because and set(fact.because) <= set(facts) for fact in conclusions)
    assert not triples_of(conclusions) & triples_of(facts.values())
    assert len({fact.id for fact in conclusions}) == len(conclusions)


@pytest.mark.parametrize(
    ("claim", "rule"),
    [
        ("abductor_hallucis innervated_by sciatic_nerve", "by_a_branch"),
        ("abductor_hallucis has_origin medial_process_of_calcaneal_tuberosity", "at_its_feature"),
        ("abductor_hallucis has_origin foot", "on_a_part"),
        ("soleus in_compartment posterior_compartment_of_leg", "on_a_part"),
        ("deep_plantar_arch branch_of popliteal_artery", "branch_of_a_branch"),
        ("adductor_hallucis deep_to abductor_hallucis", "deeper_layer"),
    ],
)
def test_what_is_inherited_is_what_an_anatomist_would_say(conclusions: tuple[Fact, ...], claim: str, rule: str) -> None:
    """A few that everybody knows, each by its rule, and not the other way round."""
    rules = {" ".join((fact.subject, fact.relation, fact.object)): fact.rule for fact in conclusions}
    assert rules[claim] == rule
    assert " ".join(reversed(claim.split())) not in rules
