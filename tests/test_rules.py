"""What the rules conclude is what an anatomist would, and each conclusion shows the facts it rests on."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import pytest

from footgraph import Foot
from footgraph.facts import Fact, Record
from footgraph.rules import conclusions
from footgraph.standing import majority
from footgraph.tables import read_record
from footgraph.vocabulary import EXTRINSIC, INTRINSIC, INVERSES, MEMBER_OF, MUSCLES_OF_SOLE, RULES

if TYPE_CHECKING:
    from tests.conftest import Lay

ANKLE = {
    *("extensor_digitorum_longus", "extensor_hallucis_longus", "fibularis_brevis", "fibularis_longus", "fibularis_tertius"),
    *("flexor_digitorum_longus", "flexor_hallucis_longus", "gastrocnemius", "plantaris", "soleus"),
    *("tibialis_anterior", "tibialis_posterior"),
}


def crossed(facts: tuple[Fact, ...]) -> dict[str, set[str]]:
    """Return which joints each muscle crosses."""
    joints: dict[str, set[str]] = defaultdict(set)
    for fact in facts:
        if fact.relation == "crosses":
            joints[fact.subject].add(fact.object)
    return joints


def header(columns: str) -> str:
    return "\t".join([*columns.split(), "source", "locator", "standing", "note"]) + "\n"


def rows(*said: str) -> str:
    return "".join("\t".join([*row.split(), "gray1918", "", "agreed", ""]) + "\n" for row in said)


def test_the_leg_muscle_crosses_the_ankle_and_the_sole_muscle_does_not(tiny_record: Record) -> None:
    """A muscle crosses the joints between its origin and its insertion, and no others."""
    joints = crossed(conclusions(tiny_record))
    assert joints == {
        "soleus": {"ankle_joint", "subtalar_joint"},
        "flexor_digiti_minimi_brevis": {"fifth_metatarsophalangeal_joint"},
    }


def test_crossing_rests_on_both_attachments_and_the_joints_between(tiny_record: Record) -> None:
    """The premises of a crossing are the origin, the insertion, and each step along the bones."""
    (fact,) = [f for f in conclusions(tiny_record) if (f.subject, f.object) == ("soleus", "ankle_joint")]
    assert fact.because == (
        "ankle_joint.joins.talus.gray1918",
        "ankle_joint.joins.tibia.gray1918",
        "soleus.has_insertion.calcaneus.gray1918",
        "soleus.has_origin.tibia.gray1918",
        "subtalar_joint.joins.calcaneus.gray1918",
        "subtalar_joint.joins.talus.gray1918",
    )


def test_without_a_joint_there_is_no_crossing(lay: Lay, tiny_tables: dict[str, str]) -> None:
    """Where no chain of bones leads from origin to insertion, nothing is concluded."""
    lines = tiny_tables["facts/articulations.tsv"].splitlines(keepends=True)
    tiny_tables["facts/articulations.tsv"] = "".join(line for line in lines if not line.startswith("subtalar"))
    assert set(crossed(conclusions(read_record(str(lay(tiny_tables)))))) == {"flexor_digiti_minimi_brevis"}


def test_an_attachment_that_more_sources_deny_leads_nowhere(lay: Lay, tiny_tables: dict[str, str]) -> None:
    """A rare insertion beside the usual one adds no joint to those a muscle crosses."""
    rare = rows("soleus insertion talus").replace("agreed", "variant").replace("\ttalus\t", "\ttalus\t\t")
    tiny_tables["facts/attachments.tsv"] = tiny_tables["facts/attachments.tsv"].replace(
        rows("soleus insertion calcaneus").replace("\tcalcaneus\t", "\tcalcaneus\t\t"),
        rare,
    )
    alone = crossed(conclusions(read_record(str(lay(tiny_tables)))))
    assert alone["soleus"] == {"ankle_joint"}
    tiny_tables["facts/attachments.tsv"] += rows("soleus insertion calcaneus").replace("\tcalcaneus\t", "\tcalcaneus\t\t")
    both = crossed(conclusions(read_record(str(lay(tiny_tables)))))
    assert both["soleus"] == {"ankle_joint", "subtalar_joint"}


def test_what_heads_cross_the_muscle_crosses(lay: Lay, tiny_tables: dict[str, str]) -> None:
    """A muscle that is attached by its heads alone crosses what they cross, and says which head."""
    tiny_tables["structures/muscle_heads.tsv"] = "id\tlabel\tlatin\tabbreviations\tnames\ntibial_head\ttibial head\t\t\t\n"
    tiny_tables["facts/parts.tsv"] = header("part whole") + rows("tibial_head soleus")
    attachments = tiny_tables["facts/attachments.tsv"]
    tiny_tables["facts/attachments.tsv"] = attachments.replace("soleus\t", "tibial_head\t")
    found = conclusions(read_record(str(lay(tiny_tables))))
    assert crossed(found)["soleus"] == crossed(found)["tibial_head"] == {"ankle_joint", "subtalar_joint"}
    by_heads = [fact for fact in found if fact.rule == "crosses_by_its_heads"]
    assert {fact.subject for fact in by_heads} == {"soleus"}
    assert all("tibial_head.part_of.soleus.gray1918" in fact.because for fact in by_heads)


def test_groups_of_bones_are_opened(lay: Lay, tiny_tables: dict[str, str]) -> None:
    """A muscle that inserts on a group of bones crosses the joints on the way to each, and says who is a member."""
    tiny_tables["structures/groups.tsv"] = "id\tlabel\tlatin\tabbreviations\tnames\nhindfoot\thindfoot\t\t\t\n"
    tiny_tables["facts/members.tsv"] = header("member group") + rows("calcaneus hindfoot", "talus hindfoot")
    tiny_tables["facts/attachments.tsv"] = tiny_tables["facts/attachments.tsv"].replace("\tcalcaneus", "\thindfoot")
    found = conclusions(read_record(str(lay(tiny_tables))))
    assert crossed(found)["soleus"] == {"ankle_joint", "subtalar_joint"}
    (subtalar,) = [fact for fact in found if (fact.subject, fact.object) == ("soleus", "subtalar_joint")]
    assert "calcaneus.member_of.hindfoot.gray1918" in subtalar.because


def test_sides_follow_from_attachments(lay: Lay, tiny_tables: dict[str, str]) -> None:
    """A muscle with all its ends on the foot is intrinsic; one that comes from outside is extrinsic."""
    tiny_tables["structures/regions.tsv"] = "id\tlabel\tlatin\tabbreviations\tnames\nfoot\tfoot\t\t\t\n"
    tiny_tables["structures/collectives.tsv"] = (
        "id\tlabel\tlatin\tabbreviations\tnames\n"
        f"{EXTRINSIC}\textrinsic muscles of foot\t\t\t\n{INTRINSIC}\tintrinsic muscles of foot\t\t\t\n"
    )
    bones = ("calcaneus", "fifth_metatarsal", "proximal_phalanx_of_little_toe", "talus")
    tiny_tables["facts/parts.tsv"] = header("part whole") + rows(*(f"{bone} foot" for bone in bones))
    found = conclusions(read_record(str(lay(tiny_tables))))
    assert {fact.subject: fact.object for fact in found if fact.relation == MEMBER_OF} == {
        "flexor_digiti_minimi_brevis": INTRINSIC,
        "soleus": EXTRINSIC,
    }


@pytest.mark.parametrize("which", ["tiny", "real"])
def test_articulation_is_mutual(which: str, tiny_record: Record, foot: Foot) -> None:
    """Two bones that meet articulate with each other, no bone with itself, and the joint joins both."""
    facts = conclusions(tiny_record) if which == "tiny" else foot.store.facts_of("articulates_with")
    meeting = {(fact.subject, fact.object) for fact in facts if fact.relation == "articulates_with"}
    assert meeting
    assert {(b, a) for a, b in meeting} == meeting
    assert [a for a, b in meeting if a == b] == []


@pytest.mark.parametrize("which", ["tiny", "real"])
def test_premises_exist_and_are_told_by_sources(which: str, tiny_record: Record, foot: Foot) -> None:
    """Every conclusion names a known rule and rests on at least one fact; each of these exists and has a source of its own."""
    concluded = conclusions(tiny_record) if which == "tiny" else [f for f in foot.store.all_facts() if f.rule]
    told = {fact.id for fact in (tiny_record if which == "tiny" else foot.record).facts if fact.source}
    assert len(concluded) > 5
    assert {fact.rule for fact in concluded} <= set(RULES)
    assert [fact.id for fact in concluded if not fact.because or not set(fact.because) <= told or fact.source] == []


def test_conclusions_do_not_depend_on_the_order_of_rows(lay: Lay, tiny_tables: dict[str, str], tiny_record: Record) -> None:
    """Rules find the same in the same order, and no conclusion twice, however the tables are ordered."""
    for name, text in tiny_tables.items():
        if name.startswith("facts"):
            first, *rest = text.splitlines(keepends=True)
            tiny_tables[name] = "".join([first, *reversed(rest)])
    found = conclusions(read_record(str(lay(tiny_tables))))
    assert found == conclusions(tiny_record)
    assert [fact.id for fact in found] == sorted({fact.id for fact in found})


# The real foot.


@pytest.fixture(scope="module")
def joints(foot: Foot) -> dict[str, set[str]]:
    return crossed(foot.store.facts_of("crosses"))


def test_exactly_the_muscles_of_the_leg_cross_the_ankle(foot: Foot, joints: dict[str, set[str]]) -> None:
    """Twelve muscles cross the ankle: all that come down from the leg, the popliteus not among them."""
    assert {m for m in joints if "ankle_joint" in joints[m] and foot.store.structures[m].kind == "muscle"} == ANKLE


def test_who_crosses_the_ankle_crosses_the_subtalar_joint(joints: dict[str, set[str]]) -> None:
    """No muscle ends on the talus: whatever passes the ankle passes the joint below it, too."""
    assert [muscle for muscle in sorted(ANKLE) if "subtalar_joint" not in joints[muscle]] == []


def test_no_muscle_of_the_sole_crosses_the_ankle(foot: Foot, joints: dict[str, set[str]]) -> None:
    """The founding question: nothing that lies in the sole reaches over the ankle."""
    sole = foot.store.leaves(MUSCLES_OF_SOLE)
    assert len(sole) >= 18
    assert [muscle for muscle in sole for part in (muscle, *foot.store.members(muscle)) if "ankle_joint" in joints[part]] == []


def test_popliteus_crosses_only_the_knee(joints: dict[str, set[str]]) -> None:
    """The popliteus moves the knee and nothing else."""
    assert joints["popliteus"] == {"knee_joint"}


@pytest.mark.parametrize(("number", "toe"), [("first", "third"), ("second", "fourth"), ("third", "fifth")])
def test_a_plantar_interosseous_crosses_the_joint_of_its_toe(joints: dict[str, set[str]], number: str, toe: str) -> None:
    """The plantar interossei serve toes three to five: number n crosses the metatarsophalangeal joint n + 2."""
    assert joints[f"{number}_plantar_interosseous"] == {f"{toe}_metatarsophalangeal_joint"}


def test_sides_agree_with_what_sources_say(foot: Foot) -> None:
    """Where sources call a muscle intrinsic or extrinsic, the rule concludes the same from its attachments."""
    memberships = [fact for fact in foot.store.facts_of(MEMBER_OF) if fact.object in (INTRINSIC, EXTRINSIC)]
    said: dict[str, set[str]] = defaultdict(set)
    concluded: dict[str, set[str]] = defaultdict(set)
    for fact in majority([fact for fact in memberships if not fact.rule]):
        for muscle in foot.store.leaves(fact.subject):
            said[muscle].add(fact.object)
    for fact in memberships:
        if fact.rule:
            concluded[fact.subject].add(fact.object)
    assert len(said) > 25
    assert {muscle: sides for muscle, sides in said.items() if concluded[muscle] != sides} == {}


def test_every_muscle_of_the_foot_is_on_one_side(foot: Foot) -> None:
    """Each muscle is intrinsic or extrinsic, never both; the popliteus, which does not reach the foot, is neither."""
    sides = [fact for fact in foot.store.facts_of(MEMBER_OF) if fact.rule]
    muscles = [fact.subject for fact in sides]
    assert len(muscles) == len(set(muscles))
    assert {s.id for s in foot.structures("muscle")} - set(muscles) == {"popliteus"}


def test_places_are_seen_from_both_ends(foot: Foot) -> None:
    """What lies deep to a structure has that structure superficial to it; each conclusion rests on the fact it turns round."""
    facts = {fact.id: fact for fact in foot.record.facts}
    turned = [fact for fact in facts.values() if fact.rule == "turned_round"]
    assert len(turned) > 300
    for fact in turned:
        for premise in (facts[id] for id in fact.because):
            assert (premise.subject, premise.object) == (fact.object, fact.subject)
            assert INVERSES[premise.relation] == fact.relation
    both = {(fact.subject, fact.relation, fact.object) for fact in facts.values()}
    agreed = [fact for fact in facts.values() if fact.relation in INVERSES and fact.standing == "agreed"]
    assert [fact.id for fact in agreed if (fact.object, INVERSES[fact.relation], fact.subject) not in both] == []
