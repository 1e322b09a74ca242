"""The network holds what the record holds, cannot be changed, and is walked the same way every time."""

from __future__ import annotations

from itertools import pairwise

import networkx as nx
import pytest

from footgraph import Foot
from footgraph.facts import Fact, Record
from footgraph.network import network_of, shortest_path, skeleton_of
from footgraph.tables import with_facts
from footgraph.vocabulary import TEXTS


@pytest.mark.parametrize("which", ["tiny", "real"])
def test_the_network_says_what_the_record_says(which: str, tiny_record: Record, foot: Foot) -> None:
    """Every fact between structures is on one arrow, every arrow has facts that say so, and nothing else is there."""
    record = tiny_record if which == "tiny" else foot.record
    network = network_of(record)
    said = {
        (f.id, f.subject, f.relation, f.object) for f in record.facts if f.object in record.structures and f.relation not in TEXTS
    }
    drawn = [(id, a, relation, b) for a, b, relation, ids in network.edges(keys=True, data="facts") for id in ids]
    assert set(drawn) == said
    assert len(drawn) == len(said)
    assert dict(network.nodes(data="kind")) == {id: structure.kind for id, structure in record.structures.items()}
    assert dict(network.nodes(data="label")) == {id: structure.label for id, structure in record.structures.items()}


def test_the_network_is_frozen(tiny_record: Record) -> None:
    """Nobody can add to the network or take from it."""
    network = network_of(tiny_record)
    assert nx.is_frozen(network)
    with pytest.raises(nx.NetworkXError, match="Frozen"):
        network.add_edge("tibia", "talus")
    with pytest.raises(nx.NetworkXError, match="Frozen"):
        network.remove_node("tibia")


def test_parallel_relations_are_kept(tiny_record: Record) -> None:
    """Two relations between the same two structures are two arrows; two sources of one relation are one arrow with two facts."""
    more = [Fact("x1", "soleus", "has_origin", "calcaneus"), Fact("x2", "soleus", "has_insertion", "calcaneus", source="second")]
    network = network_of(with_facts(tiny_record, more))
    arrows = network["soleus"]["calcaneus"]
    assert sorted(arrows) == ["has_insertion", "has_origin"]
    assert [len(arrows[relation]["facts"]) for relation in sorted(arrows)] == [2, 1]


def test_texts_are_no_structures(tiny_record: Record) -> None:
    """A description has no arrow and puts nothing into the network."""
    network = network_of(with_facts(tiny_record, [Fact("x", "talus", "described_as", "It carries the leg.")]))
    assert set(network) == set(tiny_record.structures)


def test_a_shortest_path_goes_with_arrows_and_against_them(tiny_record: Record) -> None:
    """From the muscle of the toe to that of the calf the way leads by both nerves; back it is the same way turned round."""
    network = network_of(tiny_record)
    there = ["flexor_digiti_minimi_brevis", "lateral_plantar_nerve", "tibial_nerve", "soleus"]
    assert shortest_path(network, there[0], there[-1]) == there
    assert shortest_path(network, there[-1], there[0]) == there[::-1]


def test_a_path_avoids_what_it_is_told_to(tiny_record: Record) -> None:
    """What is avoided lies on no path, unless it is one of the ends; where no other way leads there is none."""
    network = network_of(tiny_record)
    assert shortest_path(network, "soleus", "lateral_plantar_nerve", avoid=["tibial_nerve"]) == []
    assert shortest_path(network, "soleus", "tibial_nerve", avoid=["tibial_nerve", "soleus"]) == ["soleus", "tibial_nerve"]


def test_there_is_no_path_to_what_is_not_there(tiny_record: Record) -> None:
    """Where two structures are not connected, or one does not exist, the path is empty; to itself one stop."""
    network = network_of(Record(tiny_record.structures, (), tiny_record.sources))
    assert shortest_path(network, "soleus", "tibia") == shortest_path(network, "soleus", "nowhere") == []
    assert shortest_path(network, "soleus", "soleus") == ["soleus"]


def test_paths_do_not_depend_on_the_order_of_facts(foot: Foot) -> None:
    """Of equally short paths the first by ids is taken, however the record was ordered, and each step is an arrow."""
    record = foot.record
    turned = Record(dict(reversed(record.structures.items())), record.facts[::-1], record.sources)
    networks = network_of(record), network_of(turned)
    for start, end in [("tibial_nerve", "medial_longitudinal_arch"), ("popliteus", "big_toe"), ("soleus", "fifth_metatarsal")]:
        path, again = (shortest_path(network, start, end) for network in networks)
        assert path == again
        assert path[0] == start
        assert path[-1] == end
        assert all(networks[0].has_edge(a, b) or networks[0].has_edge(b, a) for a, b in pairwise(path))


def test_the_skeleton_is_bones_and_joints(tiny_record: Record) -> None:
    """The skeleton joins each joint to its bones, with the facts that say so, and holds nothing else."""
    skeleton = skeleton_of(tiny_record.facts)
    assert {tiny_record.structures[id].kind for id in skeleton} == {"bone", "joint"}
    assert sorted(skeleton["talus"]) == ["ankle_joint", "subtalar_joint"]
    assert skeleton.edges["tibia", "ankle_joint"]["facts"] == ["ankle_joint.joins.tibia.gray1918"]
