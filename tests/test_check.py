"""The check finds what cannot be true, says what would be right, and is content with the foot as it is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pyoxigraph
import pytest

import footgraph
from footgraph.check import Explanation, Report, check, report_on
from footgraph.compiled import whole_record
from footgraph.facts import Fact, Match, Record, Structure
from footgraph.laws import LAWS, Body, Breach
from footgraph.report import in_json, in_shacl, in_text
from footgraph.tables import TableError, read_record, with_facts

if TYPE_CHECKING:
    from tests.conftest import Lay, Run

HEADERS = {
    "attachments": "muscle\tend\tplace\tfeature",
    "actions": "muscle\tmovement\tcondition\trole",
    "articulations": "joint\tbone\tfeature",
    "branches": "branch\tparent",
    "innervation": "structure\tnerve\tbranch",
    "ligament_ends": "ligament\tplace\tfeature",
    "parts": "part\twhole",
    "roots": "structure\troot\tpublished\tweight",
    "sole_layers": "muscle\tlayer",
}


def table(name: str, *rows: str) -> dict[str, str]:
    """Return a fact table as files to lay: each row's own cells, told by StatPearls."""
    header = f"{HEADERS[name]}\tsource\tlocator\tstanding\tnote\n"
    width = HEADERS[name].count("\t") + 1
    lines = ("\t".join([*row.split(), *[""] * (width - len(row.split())), "statpearls", "", "agreed", "made up"]) for row in rows)
    return {f"facts/{name}.tsv": header + "".join(f"{line}\n" for line in lines)}


@pytest.fixture(scope="module")
def record() -> Record:
    return whole_record()


def news(lay: Lay, law: str, tables: dict[str, str]) -> Iterator[Breach]:
    """Yield the breaches of one law by what tables laid on top say, without notes."""
    for breach in LAWS[law](Body(whole_record([str(lay(tables))]))):
        if breach.severity != "note" and any(".statpearls" in fact for fact in breach.facts):
            yield breach


# Mistakes found in published resources about the foot, restated as rows of ours: each by the law that names it.
PEERS = {
    "a long toe flexor on the proximal phalanges": (
        table("attachments", "flexor_digitorum_longus insertion proximal_phalanges"),
        "not_alone",
        "say distal phalanges",
    ),
    "a long toe extensor on the metatarsal heads": (
        table("attachments", "extensor_digitorum_longus insertion metatarsals metatarsal_heads"),
        "not_alone",
        "extensor expansion",
    ),
    "a spring ligament from the medial process of the tuberosity": (
        table("ligament_ends", "plantar_calcaneonavicular_ligament calcaneus medial_process_of_calcaneal_tuberosity"),
        "feature_not_alone",
        "others say sustentaculum tali",
    ),
    "a metatarsophalangeal joint with the distal phalanx": (
        table("articulations", "second_metatarsophalangeal_joint distal_phalanx_of_second_toe"),
        "bones_of_its_name",
        "it joins metatarsal and proximal phalanx",
    ),
    "the superior tibiofibular joint with the femur": (
        table("articulations", "proximal_tibiofibular_joint femur"),
        "bones_of_its_name",
        "it joins tibia and fibula",
    ),
    "flexor hallucis brevis on the first metatarsal": (
        table("attachments", "flexor_hallucis_brevis insertion first_metatarsal"),
        "not_alone",
        "say proximal phalanx of big toe",
    ),
    "the calcaneofibular ligament as part of the calcaneal tendon": (
        table("parts", "calcaneofibular_ligament calcaneal_tendon"),
        "fitting_whole",
        "a ligament is part of a ligament or joint",
    ),
    "popliteus the wrong way round": (
        table("attachments", "popliteus origin tibia", "popliteus insertion femur"),
        "ends_apart",
        "works have the other end of it there",
    ),
}


@pytest.mark.parametrize("mistake", PEERS)
def test_mistakes_of_peers_are_refused(lay: Lay, mistake: str) -> None:
    """Each mistake is an error of the law that names it, with what would be right."""
    tables, law, right = PEERS[mistake]
    found = list(news(lay, law, tables))
    assert found
    assert {breach.severity for breach in found} == {"error"}
    assert any(right in breach.right for breach in found), [breach.right for breach in found]


def test_a_muscle_of_the_foot_that_moves_a_finger_is_refused(lay: Lay) -> None:
    """A structure of the hand is not let in, by whatever door."""
    header = "id\tlabel\tlatin\tabbreviations\tnames\n"
    finger = {"structures/movements.tsv": f"{header}abduction_of_little_finger\tabduction of little finger\t\t\t\n"}
    tables = finger | table("actions", "abductor_digiti_minimi abduction_of_little_finger")
    (found,) = news(lay, "no_hand", tables)
    assert found.severity == "error"
    assert "toe for finger" in found.right
    assert found.facts == ("abductor_digiti_minimi.has_action.abduction_of_little_finger.statpearls",)


@pytest.mark.parametrize(
    ("joint", "bone"),
    [("first_tarsometatarsal_joint", "medial_cuneiform"), ("ankle_joint", "tibia"), ("talonavicular_joint", "talus")],
)
def test_a_joint_that_lacks_a_bone_is_refused(joint: str, bone: str) -> None:
    """A first metatarsal without the medial cuneiform, a talus without the tibia: the joint is not what it is named for."""
    told = read_record(footgraph.paths.data_folder())
    facts = tuple(fact for fact in told.facts if (fact.subject, fact.relation, fact.object) != (joint, "joins", bone))
    body = Body(told._replace(facts=facts))
    found = [breach for law in ("two_bones", "bones_of_its_name") for breach in LAWS[law](body)]
    assert any(breach.severity == "error" and joint in breach.about for breach in found)


def test_two_structures_under_one_id_are_refused(record: Record) -> None:
    """The medial and the lateral process of the calcaneal tuberosity are not both the same FMA class."""
    twice = Match("lateral_process_of_calcaneal_tuberosity", "skos:exactMatch", "FMA:1", "Calcaneal tubercle", "semapv:X", "")
    both = (twice, twice._replace(structure="medial_process_of_calcaneal_tuberosity"))
    found = list(LAWS["one_structure_an_id"](Body(record._replace(matches=(*record.matches, *both)))))
    assert [(breach.severity, "FMA:1 stands for" in breach.says) for breach in found] == [("error", True)]


BROKEN = {
    "insertion_is_distal": table("attachments", "soleus insertion femur"),
    "bones_of_its_ray": table("articulations", "third_metatarsophalangeal_joint proximal_phalanx_of_fourth_toe"),
    "feature_on_its_bone": table("attachments", "soleus origin fibula soleal_line"),
    "action_at_a_crossed_joint": table("actions", "abductor_hallucis ankle_dorsiflexion"),
    "no_opposite_actions": table("actions", "tibialis_anterior ankle_plantarflexion"),
    "along_its_moment_arm": table("actions", "flexor_hallucis_longus ankle_dorsiflexion"),
    "one_layer": table("sole_layers", "abductor_hallucis second_layer_of_sole"),
    "nerve_of_its_compartment": table("innervation", "tibialis_anterior tibial_nerve"),
    "nerve_of_its_name": table("innervation", "soleus nerve_to_popliteus", "soleus sural_nerve"),
    "branch_of_its_nerve": table("innervation", "soleus tibial_nerve nerve_to_tibialis_anterior"),
    "not_alone": table("innervation", "soleus deep_fibular_nerve"),
}


@pytest.mark.parametrize("law", BROKEN)
def test_each_law_finds_its_breach(lay: Lay, law: str) -> None:
    """A row that breaks a law is named by that law."""
    assert list(news(lay, law, BROKEN[law]))


def test_a_trunk_without_the_roots_of_its_branch_is_found(record: Record) -> None:
    """A branch with a root that its trunk lacks: one of the two is wrong."""
    made_up = Fact("x", "medial_plantar_nerve", "has_root", "root_l3", (("published", "L3"),), "statpearls")
    found = LAWS["roots_of_its_branches"](Body(with_facts(record, [made_up])))
    assert any(breach.facts == ("x",) for breach in found)


def test_what_is_marked_as_doubtful_is_a_note_only(lay: Lay) -> None:
    """A disputed row that breaks a law is told, and stops nobody."""
    tables = table("actions", "abductor_hallucis ankle_dorsiflexion")
    tables = {name: text.replace("\tagreed\t", "\tdisputed\t") for name, text in tables.items()}
    found = LAWS["action_at_a_crossed_joint"](Body(whole_record([str(lay(tables))])))
    assert {breach.severity for breach in found if ".statpearls" in breach.facts[0]} == {"note"}


def test_every_law_is_stated_and_named_for_what_it_asks() -> None:
    """The first line of each law's docstring is one sentence."""
    assert len(LAWS) > 20
    for law in LAWS.values():
        first = (law.__doc__ or "").partition("\n")[0]
        assert first.endswith("."), law
        assert len(first) > 20, law


# The foot as it is, and how a report reads.


@pytest.fixture(scope="module")
def report() -> Report:
    return check()


def test_the_foot_breaks_no_law(report: Report) -> None:
    """No error, and no warning that exceptions.tsv does not explain."""
    assert report.unexplained("error") == report.unexplained("warning") == []
    assert 0 < len(report.explained) < 120
    assert all(len(why) > 10 for why in report.explained.values())


def test_forms_say_the_same(report: Report) -> None:
    """JSON has every breach with its law stated; the SHACL report has those that are not explained, and can be read."""
    told = json.loads(in_json(report))
    assert told["counts"] == {"error": 0, "warning": 0, "note": len(report.unexplained("note"))}
    assert len(told["breaches"]) == len(report.breaches)
    assert all(one["says"] and one["right"] and one["states"] for one in told["breaches"] if one["law"] in LAWS)
    triples = list(pyoxigraph.parse(in_shacl(report).encode(), format=pyoxigraph.RdfFormat.TURTLE))
    results = [quad for quad in triples if quad.object == pyoxigraph.NamedNode("http://www.w3.org/ns/shacl#ValidationResult")]
    assert len(results) == len(report.breaches) - len(report.explained)
    assert any(quad.predicate.value.endswith("conforms") and quad.object.value == "true" for quad in triples)
    every = in_text(report, every=True)
    assert every.count("why it stands:") == len(report.explained)
    assert in_text(report).startswith("0 errors, 0 warnings, ")


def test_a_breach_is_told_with_its_row(lay: Lay, run: Run) -> None:
    """The command ends with 1, and says what, where and what would be right."""
    folder = lay(table("actions", "abductor_hallucis ankle_dorsiflexion"))
    done = run("check", str(folder))
    assert done.returncode == 1
    text = " ".join(done.stdout.decode().split())
    assert "error: action at a crossed joint abductor hallucis is told to perform ankle dorsiflexion, at ankle joint" in text
    assert f"in {folder.name}/facts/actions.tsv:2" in text or "in facts/actions.tsv:2" in text
    assert "right: it crosses" in text


def test_the_command_is_content_with_the_foot(run: Run) -> None:
    """Nothing is wrong with the foot as it is: exit code 0, one line."""
    done = run("check")
    assert done.returncode == 0
    assert done.stdout.decode().count("\n") == 1


def test_an_explanation_counts_only_for_what_it_names(tiny_record: Record) -> None:
    """A known breach is explained by law, subject, object and source; one that explains nothing is itself a warning."""
    wrong = Fact("x", "soleus", "innervated_by", "lateral_plantar_nerve", (), "gray1918")
    told = with_facts(tiny_record, [wrong._replace(object="sural_nerve")])
    told = told._replace(structures={**told.structures, "sural_nerve": Structure("sural_nerve", "sural nerve", "nerve")})
    known = Explanation("nerve_of_its_name", "soleus", "sural_nerve", "gray1918", "a made-up case")
    for explanation, explains in ((known, True), (known._replace(source="kenhub"), False), (known._replace(object=""), True)):
        report = report_on(told, [explanation])
        assert any(breach.law == "nerve_of_its_name" for breach in report.unexplained("error")) is not explains
        assert any(breach.law == "exceptions" for breach in report.unexplained("warning")) is not explains


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("not_alon\t\t\t\tso", "unknown law 'not_alon'; did you mean 'not_alone'?"),
        ("not_alone\tsoleuss\t\t\tso", "unknown subject 'soleuss'; did you mean 'soleus'?"),
        ("not_alone\t\t\tgray1919\tso", "unknown source 'gray1919'; did you mean 'gray1918'?"),
        ("not_alone\tsoleus\t\t\t", "why is empty"),
    ],
)
def test_a_slip_in_an_explanation_is_told(lay: Lay, row: str, said: str) -> None:
    """Explanations are read as strictly as every table."""
    folder = lay(
        {"exceptions.tsv": f"law\tsubject\tobject\tsource\twhy\n{row}\n"} | table("branches", "sural_nerve tibial_nerve")
    )
    with pytest.raises(TableError) as problem:
        check([str(folder)])
    assert any(said in line for line in problem.value.problems)
