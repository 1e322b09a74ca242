"""Tables are read strictly: every slip has its file and line, and all of them come at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import footgraph
from footgraph import rows
from footgraph.facts import Fact, Record
from footgraph.rows import did_you_mean
from footgraph.tables import TableError, read_record, with_facts

if TYPE_CHECKING:
    from tests.conftest import Lay, Tables

    Complaints = Callable[..., tuple[str, ...]]

FACT_COLUMNS = "the columns should be: branch parent source locator standing note"
STRUCTURE_COLUMNS = "the columns should be: id label latin abbreviations names definition"

# what is wrong: the table, the text there, the text instead of it, every complaint
SLIPS = {
    "unknown column": (
        "facts/branches.tsv",
        "parent\t",
        "parents\t",
        ["facts/branches.tsv:1: unknown column 'parents'; did you mean 'parent'?", f"facts/branches.tsv:1: {FACT_COLUMNS}"],
    ),
    "missing column": ("facts/branches.tsv", "branch\tparent\t", "branch\t", [f"facts/branches.tsv:1: {FACT_COLUMNS}"]),
    "column twice": ("facts/branches.tsv", "branch\tparent", "branch\tbranch", [f"facts/branches.tsv:1: {FACT_COLUMNS}"]),
    "columns of structures in another order": (
        "structures/nerves.tsv",
        "id\tlabel",
        "label\tid",
        [
            f"structures/nerves.tsv:1: {STRUCTURE_COLUMNS}",
            "facts/branches.tsv:2: unknown branch 'lateral_plantar_nerve'",
            "facts/branches.tsv:2: unknown parent 'tibial_nerve'",
            "facts/innervation.tsv:2: unknown nerve 'lateral_plantar_nerve'",
            "facts/innervation.tsv:3: unknown nerve 'tibial_nerve'",
        ],
    ),
    "unknown id": (
        "facts/innervation.tsv",
        "\ttibial_nerve",
        "\ttibial_nreve",
        ["facts/innervation.tsv:3: unknown nerve 'tibial_nreve'; did you mean 'tibial_nerve'?"],
    ),
    "unknown id with nothing near": (
        "facts/innervation.tsv",
        "\ttibial_nerve",
        "\txyzzy",
        ["facts/innervation.tsv:3: unknown nerve 'xyzzy'"],
    ),
    "unknown source": (
        "facts/branches.tsv",
        "gray1918",
        "grey1918",
        ["facts/branches.tsv:2: unknown source 'grey1918'; did you mean 'gray1918'?"],
    ),
    "no source": ("facts/branches.tsv", "gray1918", "", ["facts/branches.tsv:2: unknown source ''"]),
    "unknown standing": (
        "facts/branches.tsv",
        "agreed",
        "certain",
        ["facts/branches.tsv:2: standing 'certain' should be one of: agreed, disputed, variant, unread"],
    ),
    "another kind": (
        "facts/innervation.tsv",
        "\ttibial_nerve",
        "\ttibia",
        ["facts/innervation.tsv:3: nerve 'tibia' is a bone, not a nerve or spinal_root or group"],
    ),
    "a word that is none of the fixed ones": (
        "facts/attachments.tsv",
        "soleus\torigin",
        "soleus\torigins",
        ["facts/attachments.tsv:5: end 'origins' should be one of: insertion, origin"],
    ),
    "a needed cell left empty": (
        "facts/innervation.tsv",
        "\ttibial_nerve",
        "\t",
        ["facts/innervation.tsv:3: nerve is empty"],
    ),
    "too few cells": (
        "facts/innervation.tsv",
        "soleus\ttibial_nerve",
        "soleus",
        ["facts/innervation.tsv:3: 5 cells, but 6 columns"],
    ),
    "too many cells": (
        "facts/innervation.tsv",
        "soleus\t",
        "soleus\t\t",
        ["facts/innervation.tsv:3: 7 cells, but 6 columns"],
    ),
    "empty line": ("facts/innervation.tsv", "\nsoleus", "\n\nsoleus", ["facts/innervation.tsv:3: empty line"]),
    "the same line twice": (
        "facts/branches.tsv",
        "agreed\t\n",
        "agreed\t\nlateral_plantar_nerve\ttibial_nerve\tgray1918\t\tagreed\t\n",
        ["facts/branches.tsv:3: the same as line 2"],
    ),
    "the same claim twice": (
        "facts/branches.tsv",
        "agreed\t\n",
        "agreed\t\nlateral_plantar_nerve\ttibial_nerve\tgray1918\tp. 2\tagreed\t\n",
        ["facts/branches.tsv:3: the same source says the same twice: lateral_plantar_nerve.branch_of.tibial_nerve.gray1918"],
    ),
    "an id that stands already": (
        "structures/nerves.tsv",
        "tibial_nerve\t",
        "tibial_nerve\tshin nerve\t\t\t\ntibial_nerve\t",
        ["structures/nerves.tsv:4: id 'tibial_nerve' stands already for a nerve"],
    ),
    "an id that is not words": (
        "structures/nerves.tsv",
        "tibial_nerve\t",
        "Sural-Nerve\tsural nerve\t\t\t\ntibial_nerve\t",
        ["structures/nerves.tsv:3: id 'Sural-Nerve' should be lower-case words joined by '_'"],
    ),
    "no label": ("structures/nerves.tsv", "\ttibial nerve", "\t", ["structures/nerves.tsv:3: 'tibial_nerve' has no label"]),
    "a source twice": (
        "sources.tsv",
        "excerpt\t\n",
        "excerpt\t\ngray1918\tGray again\t\t\tabstract\t\n",
        ["{}/sources.tsv:3: source 'gray1918' is described twice"],
    ),
    "a source read in no known way": (
        "sources.tsv",
        "excerpt",
        "hearsay",
        ["{}/sources.tsv:2: read 'hearsay' should be one of: full text, abstract, excerpt, dataset, convention, unread"],
    ),
    "a link that runs": (
        "sources.tsv",
        "https://example.org/gray",
        "javascript:alert(1)",
        ["{}/sources.tsv:2: link 'javascript:alert(1)' should begin with https:// or http://"],
    ),
    "a wording of no relation": (
        "english/wordings.tsv",
        "\nsupports\t",
        "\nsuports\t",
        [
            "english/wordings.tsv:70: unknown relation 'suports'; did you mean 'supports'?",
            "english/wordings.tsv: relation 'supports' has no wording",
        ],
    ),
    "a no-break space": (
        "facts/branches.tsv",
        "agreed\t",
        "agreed\tp.\u00a02",
        [r"facts/branches.tsv:2: note holds the character '\xa0', which tables may not hold"],
    ),
    "a quote": (
        "facts/branches.tsv",
        "agreed\t",
        'agreed\tthe "nerve"',
        ["facts/branches.tsv:2: note holds the character '\"', which tables may not hold"],
    ),
    "an escape that steers a terminal": (
        "facts/branches.tsv",
        "agreed\t",
        "agreed\ta\x1b[31mb",
        [r"facts/branches.tsv:2: note holds the character '\x1b', which tables may not hold"],
    ),
    "a mark that turns the reading direction": (
        "facts/branches.tsv",
        "agreed\t",
        "agreed\ta\u202eb",
        [r"facts/branches.tsv:2: note holds the character '\u202e', which tables may not hold"],
    ),
    "NUL": (
        "facts/branches.tsv",
        "agreed\t",
        "agreed\ta\0b",
        [r"facts/branches.tsv:2: note holds the character '\x00', which tables may not hold"],
    ),
    "a formula": (
        "facts/branches.tsv",
        "agreed\t",
        "agreed\t=HYPERLINK(1)",
        ["facts/branches.tsv:2: note begins with '=', which a spreadsheet would run as a formula"],
    ),
    "a space at the end": (
        "facts/branches.tsv",
        "agreed\t",
        "agreed\tdeep ",
        ["facts/branches.tsv:2: note begins or ends with a space: 'deep '"],
    ),
    "Windows line ends": (
        "facts/branches.tsv",
        "\n",
        "\r\n",
        ["facts/branches.tsv: has Windows line ends (CRLF); save it with plain line feeds"],
    ),
    "no line feed at the end": (
        "facts/branches.tsv",
        "agreed\t\n",
        "agreed\t",
        ["facts/branches.tsv: the last line has no line feed"],
    ),
    "a byte order mark": (
        "facts/branches.tsv",
        "branch\t",
        "\ufeffbranch\t",
        [r"facts/branches.tsv:1: unknown column '\ufeffbranch'; did you mean 'branch'?", f"facts/branches.tsv:1: {FACT_COLUMNS}"],
    ),
}


@pytest.fixture
def complaints(lay: Lay) -> Complaints:
    """Return every complaint about some tables, with further ones laid on top; {} stands for the folder's name."""

    def complaints(laid: Tables, *more: str) -> tuple[str, ...]:
        folder = lay(laid)
        with pytest.raises(TableError) as caught:
            read_record(str(folder), more)
        return tuple(problem.replace(folder.name, "{}") for problem in caught.value.problems)

    return complaints


@pytest.mark.parametrize("slip", SLIPS)
def test_every_slip_is_told_with_file_and_line(complaints: Complaints, tiny_tables: dict[str, str], slip: str) -> None:
    """A slip in a table is told in one line with file and line, and nothing else is complained of."""
    table, old, new, expected = SLIPS[slip]
    assert old in tiny_tables[table]
    tiny_tables[table] = tiny_tables[table].replace(old, new, 1)
    assert complaints(tiny_tables) == tuple(expected)


def test_all_problems_come_at_once(complaints: Complaints, tiny_tables: dict[str, str]) -> None:
    """Slips in five tables, two of them on one line, are all told in one go."""
    for slip in (
        "a link that runs",
        "no label",
        "unknown source",
        "unknown standing",
        "too few cells",
        "a word that is none of the fixed ones",
    ):
        table, old, new, _ = SLIPS[slip]
        tiny_tables[table] = tiny_tables[table].replace(old, new, 1)
    assert [problem.split(": ")[0] for problem in complaints(tiny_tables)] == [
        "{}/sources.tsv:2",
        "structures/nerves.tsv:3",
        "facts/attachments.tsv:5",
        "facts/branches.tsv:2",
        "facts/branches.tsv:2",
        "facts/innervation.tsv:3",
    ]


@pytest.mark.parametrize(
    ("contents", "expected"),
    [
        (b"", "facts/branches.tsv: is empty; its first line should be: branch parent source locator standing note"),
        (b"\n", "facts/branches.tsv: is empty; its first line should be: branch parent source locator standing note"),
        ("nerve\tparent\nnerf tibial\té\n".encode("latin-1"), "facts/branches.tsv:2: is not UTF-8 text; save the table as UTF-8"),
        (b"\xff\xfen\0e\0", "facts/branches.tsv:1: is not UTF-8 text; save the table as UTF-8"),
    ],
    ids=["empty", "an empty line alone", "latin-1", "UTF-16"],
)
def test_files_that_are_no_tables_are_refused(
    complaints: Complaints, tiny_tables: dict[str, str], contents: bytes, expected: str
) -> None:
    """An empty file, and one that is not UTF-8, is refused with the line where it goes wrong."""
    laid: dict[str, str | bytes] = {**tiny_tables, "facts/branches.tsv": contents}
    assert expected in complaints(laid)


def test_a_huge_file_is_not_read(complaints: Complaints, tiny_tables: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """A table above the size cap is refused before it is read."""
    size = max(len(text) for text in tiny_tables.values())
    monkeypatch.setattr(rows, "LARGEST_TABLE", size)
    tiny_tables["facts/branches.tsv"] += "x" * size
    assert f"facts/branches.tsv: is larger than {size:,} bytes" in complaints(tiny_tables)


def test_an_unknown_table_is_refused(complaints: Complaints, tiny_tables: dict[str, str]) -> None:
    """A table that no row of columns.tsv speaks of is refused, with the name that may be meant."""
    tiny_tables["facts/branchs.tsv"] = tiny_tables["facts/branches.tsv"]
    assert complaints(tiny_tables) == ("facts/branchs.tsv: unknown table 'branchs'; did you mean 'branches'?",)


def test_the_columns_of_a_fact_table_may_stand_in_any_order(lay: Lay, tiny_tables: dict[str, str], tiny_record: Record) -> None:
    """A fact table says the same with its columns turned round."""
    rows = [line.split("\t") for line in tiny_tables["facts/innervation.tsv"].splitlines()]
    tiny_tables["facts/innervation.tsv"] = "".join("\t".join(reversed(row)) + "\n" for row in rows)
    assert read_record(str(lay(tiny_tables))) == tiny_record


def test_matches_must_name_our_structures_with_their_labels(complaints: Complaints, tiny_tables: dict[str, str]) -> None:
    """A match with an unknown id, another label, or none beside the outside id is refused, its line counted from the top."""
    tiny_tables["crossrefs.sssom.tsv"] = (
        "#license: https://creativecommons.org/licenses/by/4.0/\n"
        "subject_id\tsubject_label\tpredicate_id\tobject_id\tobject_label\tmapping_justification\tcomment\n"
        "footgraph:talus\tankle bone\tskos:exactMatch\tFMA:24482\tTalus\tsemapv:ManualMappingCuration\tFMA\n"
        "footgraph:talos\ttalus\tskos:exactMatch\tFMA:24483\tTalus\tsemapv:ManualMappingCuration\tFMA\n"
        "footgraph:tibia\ttibia\tskos:exactMatch\tFMA:24476\t\tsemapv:ManualMappingCuration\tFMA\n"
    )
    assert complaints(tiny_tables) == (
        "{}/crossrefs.sssom.tsv:3: label 'ankle bone' should be 'talus', that of 'talus'",
        "{}/crossrefs.sssom.tsv:4: unknown structure 'talos'; did you mean 'talus'?",
        "{}/crossrefs.sssom.tsv:5: 'FMA:24476' stands without its label, and no comment 'label not shown'",
    )


CUTS = (
    "columns.tsv",
    "sources.tsv",
    "english/wordings.tsv",
    "structures/bones.tsv",
    "facts/articulations.tsv",
    "facts/attachments.tsv",
)


@pytest.mark.parametrize("table", CUTS)
def test_a_table_cut_off_anywhere_is_refused_in_words(lay: Lay, tiny_tables: dict[str, str], table: str) -> None:
    """A table that ends in the middle of a line is refused by name; one cut between lines is read or refused."""
    whole = tiny_tables[table]
    folder = lay(tiny_tables)
    refused = 0
    for end in range(0, len(whole), 40):
        (folder / table).write_text(whole[:end], encoding="utf-8")
        try:
            read_record(str(folder))
        except TableError as error:
            refused += 1
            assert any(Path(table).name in problem for problem in error.problems) or whole[:end].endswith("\n")
        else:
            assert whole[:end].endswith("\n")
    assert refused >= len(whole) // 40 * 0.9


def test_did_you_mean_names_only_what_is_near() -> None:
    """The nearest known word is offered, and nothing where none is near."""
    assert did_you_mean("solues", ["soleus", "talus"]) == "; did you mean 'soleus'?"
    assert did_you_mean("xyzzy", ["soleus", "talus"]) == ""


def test_a_record_is_in_order_whatever_the_rows(lay: Lay, tiny_tables: dict[str, str], tiny_record: Record) -> None:
    """The order of rows in the tables does not reach the record."""
    for name, text in tiny_tables.items():
        if name.startswith(("structures", "facts")):
            header, *rows = text.splitlines(keepends=True)
            tiny_tables[name] = "".join([header, *reversed(rows)])
    turned = read_record(str(lay(tiny_tables)))
    assert turned._replace(rows={}) == tiny_record._replace(rows={})
    assert list(turned.structures) == list(tiny_record.structures) == sorted(tiny_record.structures)
    assert len(turned.structures) == 12
    assert len(turned.facts) == 13


def test_with_facts_changes_nothing_it_was_given(tiny_record: Record) -> None:
    """Further facts come in the order of ids, and the record that they were added to stays as it was."""
    before = tiny_record.facts
    first, last = Fact("a", "talus", "part_of", "tibia"), Fact("zz", "talus", "part_of", "tibia")
    assert with_facts(tiny_record, [last, first]).facts == (first, *before, last)
    assert tiny_record.facts == before


def test_an_id_of_another_kind_brings_no_further_complaints(complaints: Complaints, tiny_tables: dict[str, str]) -> None:
    """A second structure of an id is one complaint; the facts about the first one are not complained of as well."""
    tiny_tables["structures/nerves.tsv"] += "tibia\tshin nerve\t\t\t\n"
    assert complaints(tiny_tables) == ("structures/nerves.tsv:4: id 'tibia' stands already for a bone",)


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    """A folder or file that does not exist is named as it was given."""
    with pytest.raises(FileNotFoundError, match="nowhere: no such file or folder of tables"):
        footgraph.load(data=[tmp_path / "nowhere"])


# Laying more on top.

BRANCH = "branch\tparent\tsource\tlocator\tstanding\tnote\nsural_nerve\tdeep_fibular_nerve\tgray1918\t\tvariant\tmade up\n"


def test_one_fact_table_is_laid_on_the_real_foot(lay: Lay, foot: footgraph.Foot) -> None:
    """A single fact table adds its facts, as strictly read as the rest, and leaves the built-in foot alone."""
    before = {fact.id for fact in foot.store.all_facts()}
    more = footgraph.load(data=[lay({"branches.tsv": BRANCH}) / "branches.tsv"])
    assert {fact.id for fact in more.store.all_facts()} - before == {"sural_nerve.branch_of.deep_fibular_nerve.gray1918"}
    assert {fact.id for fact in footgraph.load().store.all_facts()} == before


def test_a_folder_is_laid_on_the_real_foot(lay: Lay, foot: footgraph.Foot) -> None:
    """A folder adds sources, structures and facts that may speak of its own structures and of the built-in ones."""
    folder = lay(
        {
            "sources.tsv": "key\tcitation\tlink\tlicence\tread\tnote\nmine\tMy own notes\t\t\tunread\t\n",
            "structures/nerves.tsv": "id\tlabel\tlatin\tabbreviations\tnames\nmade_up_nerve\tmade-up nerve\t\t\t\n",
            "facts/branches.tsv": BRANCH.replace("sural_nerve", "made_up_nerve").replace("gray1918", "mine"),
        }
    )
    more = footgraph.load(data=[str(folder)])
    assert [structure.id for structure in more.find("made-up nerve")] == ["made_up_nerve"]
    (fact,) = more.store.facts_about("made_up_nerve")
    assert (fact.source, fact.standing, fact.object) == ("mine", "variant", "deep_fibular_nerve")
    assert "made_up_nerve" not in foot.store.structures


def test_slips_in_what_is_laid_on_are_told(lay: Lay) -> None:
    """A slip in a table laid on top is told with that table's file and line."""
    folder = lay(
        {
            "facts/branches.tsv": BRANCH.replace("sural", "sooral"),
            "structures/nerves.tsv": "id\tlabel\tlatin\tabbreviations\tnames\nmade_up_nerve\t\t\t\t\n",
        }
    )
    with pytest.raises(TableError) as caught:
        footgraph.load(data=[folder])
    assert caught.value.problems == (
        "structures/nerves.tsv:2: 'made_up_nerve' has no label",
        "facts/branches.tsv:2: unknown branch 'sooral_nerve'; did you mean 'sural_nerve'?",
    )


def test_a_folder_without_tables_is_not_passed_over_in_silence(lay: Lay) -> None:
    """Laying on a folder that holds no tables, or holds them where they are not read, is refused by name."""
    for folder in (lay({"branches.tsv": BRANCH}), lay({"notes.txt": "none\n"}), lay({"tables/branches.tsv": BRANCH})):
        with pytest.raises(TableError, match=folder.name):
            footgraph.load(data=[folder])


def test_a_loose_table_beside_others_is_told(lay: Lay) -> None:
    """A table that lies loose beside the folders is named, since nobody would read it."""
    folder = lay({"facts/branches.tsv": BRANCH, "innervation.tsv": BRANCH})
    with pytest.raises(TableError, match=rf"{folder.name}/innervation\.tsv: stands outside"):
        footgraph.load(data=[folder])


SOURCES = "key\tcitation\tlink\tlicence\tread\tnote\tfollows\n"


@pytest.mark.parametrize(
    ("follows", "expected"),
    [
        ("gray1919", "sources.tsv: 'copy' follows unknown source 'gray1919'; did you mean 'gray1918'?"),
        ("copy", "sources.tsv: sources follow one another in a circle: copy → copy"),
        ("another", "sources.tsv: sources follow one another in a circle: another → copy → another"),
    ],
)
def test_sources_that_follow_nobody_or_one_another_are_refused(
    complaints: Complaints, tiny_tables: dict[str, str], follows: str, expected: str
) -> None:
    """What a source mostly repeats is a source of the table, and not in the end itself."""
    gray = "gray1918\tGray\t\tpublic domain\texcerpt\t\t\n"
    others = "".join(f"{key}\tA work\t\tnot seen\texcerpt\t\t{of}\n" for key, of in (("copy", follows), ("another", "copy")))
    tiny_tables["sources.tsv"] = SOURCES + gray + others
    assert complaints(tiny_tables) == (expected,)


FIGURE = "structure\tvalue\tquantity\tunit\tat\tof\tspread\tsample\tmethod\tsource\tlocator\tstanding\tnote\n"


@pytest.mark.parametrize("value", ["about 6", "1,234", "6.", "1e3", "½", "–3", ".5"])
def test_a_figure_is_a_plain_number(lay: Lay, value: str) -> None:
    """Words, commas, exponents and typographic signs are refused where a number belongs."""
    row = f"soleus\t{value}\tmuscle_mass\tg\t\t\t\t\t\tgray1918\t\tagreed\t\n"
    folder = lay({"facts/figures.tsv": FIGURE + row})
    with pytest.raises(TableError, match=r"figures.tsv:2: value .* should be a plain decimal number, such as 6.68 or -2"):
        footgraph.load(data=[folder])


def test_a_source_may_give_a_structure_several_names_and_no_two_figures(lay: Lay) -> None:
    """A name is what a row says, so two are two facts; a figure is measured, so two of one quantity contradict each other."""
    named = "structure\tname\tlanguage\tsource\tlocator\tstanding\tnote\n"
    rows = "".join(f"soleus\t{name}\tGerman\tgray1918\t\tagreed\t\n" for name in ("Schollenmuskel", "Wadenscholle"))
    foot = footgraph.load(data=[lay({"facts/named.tsv": named + rows})])
    assert [s.id for name in ("schollenmuskel", "WADENSCHOLLE") for s in foot.find(name)] == ["soleus", "soleus"]
    rows = "".join(f"soleus\t{mass}\tmuscle_mass\tg\t\t\t\t\t\tgray1918\t\tagreed\t\n" for mass in (275, 276))
    with pytest.raises(TableError, match="the same source says the same twice"):
        footgraph.load(data=[lay({"facts/figures.tsv": FIGURE + rows})])


@pytest.mark.parametrize("circle", ["toes lesser_toes", "triceps_surae triceps_surae"])
def test_groups_in_a_circle_are_refused(lay: Lay, circle: str) -> None:
    """A group that comes to belong to itself is told in words, before a question meets it."""
    member, group = circle.split()
    folder = lay(
        {"facts/members.tsv": f"member\tgroup\tsource\tlocator\tstanding\tnote\n{member}\t{group}\tgray1918\t\tagreed\t\n"}
    )
    with pytest.raises(TableError, match=member):
        footgraph.load(data=[folder]).ask("which muscles flex the toes?")


def test_branches_in_a_circle_are_refused(lay: Lay) -> None:
    """A nerve that comes to branch from itself is told in words, before a question meets it."""
    folder = lay({"facts/branches.tsv": BRANCH.replace("sural_nerve\tdeep_fibular_nerve", "sciatic_nerve\ttibial_nerve")})
    with pytest.raises(TableError, match="sciatic_nerve"):
        footgraph.load(data=[folder]).ask("what nerve supplies soleus?")


# What columns.tsv may say.


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("branches\tbranch\tsubject\tnerve|artery|group\tyes", "branches\tbranch\tsubject\tnerve\ty"),
        ("branches\tbranch\tsubject\tnerve|artery|group\tyes", "branches\tbranch\tsubject\t\tyes"),
        ("branches\tbranch\tsubject", "branches\tbranch\tsubject branch_of"),
        ("branches\tbranch\tsubject", "branches\tbranch\tsubjekt"),
        ("object branch_of", "objekt branch_of"),
        ("\torigin=has_origin|insertion=has_insertion\t", "\ttext\t"),
    ],
)
def test_a_slip_in_columns_is_told_too(lay: Lay, tiny_tables: dict[str, str], old: str, new: str) -> None:
    """A column that means nothing known is told with the line of columns.tsv."""
    assert old in tiny_tables["columns.tsv"]
    tiny_tables["columns.tsv"] = tiny_tables["columns.tsv"].replace(old, new)
    with pytest.raises(TableError, match=r"columns\.tsv:"):
        read_record(str(lay(tiny_tables)))


def test_a_relation_worded_twice_is_told(complaints: Complaints, tiny_tables: dict[str, str]) -> None:
    """Two rows of wordings for one relation are refused."""
    tiny_tables["english/wordings.tsv"] += "supports\tcarries\tcarrying {}\tcarried by {}\t\t\n"
    assert any("supports" in problem for problem in complaints(tiny_tables))


def test_a_phrase_of_no_known_sense_is_told(complaints: Complaints, tiny_tables: dict[str, str]) -> None:
    """A phrase whose sense nobody reads is refused."""
    tiny_tables["english/phrases.tsv"] = "sense\tvalue\tphrases\nrelatoin\tsupports\tsupport|supports\n"
    assert complaints(tiny_tables) == ("english/phrases.tsv:2: unknown sense 'relatoin'; did you mean 'relation'?",)


def test_problems_are_told_a_line_each() -> None:
    """A TableError holds its problems in the order in which they were met, and says them a line each."""
    error = TableError(["a.tsv:1: first", "b.tsv:2: second"])
    assert error.problems == ("a.tsv:1: first", "b.tsv:2: second")
    assert str(error) == "a.tsv:1: first\nb.tsv:2: second"
