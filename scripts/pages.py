"""Write the pages of docs/ that follow from code and data; with --check, only tell which are not in step."""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from textwrap import shorten

import click
from rdflib import Graph, URIRef
from rdflib.namespace import RDFS, SKOS

import footgraph
from footgraph.asking import Example, by_heading, forms
from footgraph.build import ontology, terms_of
from footgraph.cli import main as commands
from footgraph.coverage import MUSCLE_FACTS, OF_MUSCLES, aims_path, claims_of, covers, read_aims
from footgraph.facts import Wording
from footgraph.mirror import claims_table, in_markdown, mirror
from footgraph.names import plain_name
from footgraph.paths import data_folder
from footgraph.stems import stem
from footgraph.tables import read_record
from footgraph.talk import Talk, is_why
from footgraph.vocabulary import BASE, CONNECTS, RULES

DOCS = Path(__file__).parent.parent / "docs"
WRITTEN = "Written by `scripts/pages.py`; run it after a change.\n"


def commands_page() -> str:
    """Return the help of every command."""
    context = click.Context(commands, info_name="footgraph", terminal_width=100, **commands.context_settings)
    parts = [f"# Commands\n\n{WRITTEN}", fenced("footgraph", commands.get_help(context))]
    for name in sorted(commands.commands):
        command = commands.commands[name]
        inner = click.Context(command, info_name=name, parent=context, terminal_width=100)
        parts.append(fenced(f"footgraph {name}", command.get_help(inner)))
    return "\n".join((*parts, EXIT_CODES))


def fenced(title: str, text: str) -> str:
    return f"## {title}\n\n```text\n{text}\n```\n"


EXIT_CODES = """\
## Exit codes

- 0: answered, or done
- 1: a problem of tables, files or arguments, told in one line each
- 2: a command that could not be read, told by click with its usage
- 3: no answer: none, unknown, outside the subject, or not understood
- 130: interrupted
"""


def coverage_page() -> str:
    """Return how complete the graph is, beside what the newest Uberon had when the project began."""
    foot = footgraph.load()
    aims = read_aims(aims_path(data_folder()), foot.kinds, foot.store.wordings)
    found = covers(foot.store, aims)
    have = {
        (cover.aim.kind, cover.aim.what): f"{len(cover.voices) - len(cover.missing)} of {len(cover.voices)}" for cover in found
    }
    beside = [(what, have[kind, relation], theirs) for what, kind, relation, theirs in UBERON]
    beside.append(("ligament rows of TA2: both ends", two_ends(foot), "4 of 51 rows present"))
    beside += [(f"{kind.replace('_', ' ')}, present", str(len(foot.structures(kind))), "none") for kind in UBERON_LACKS]
    claims = claims_of(foot.store, MUSCLE_FACTS, OF_MUSCLES)
    return "\n".join(
        (
            f"# Coverage\n\n{WRITTEN}",
            HOW_TO_READ,
            mirror(foot.store, found, "markdown"),
            f"## Beside Uberon\n\n{OF_UBERON}",
            in_markdown(("fact", "footgraph", "Uberon"), beside),
            "## Claims about muscles\n\nThe same subject, relation and object, by how many independent sources say so.\n",
            claims_table(claims),
        )
    )


HOW_TO_READ = """\
What `footgraph coverage` prints. Of each kind and relation: how many structures there are, how many have the fact,
the share in a hundred, and the share below which a test fails. Then, of those that have it, how many rest on one, two
or more *independent* sources: works that mostly repeat another (`follows` in `sources.tsv`) have one voice with it.
*Unread*: the fact rests only on works that nobody here has read. *Disputed*: some source contradicts another.
`footgraph coverage --gaps` lists, as tab-separated text, each structure that lacks the fact or has it from one
source.
"""
OF_UBERON = """\
Uberon is the anatomy ontology that most others map to. The figures of the right-hand column are those of its release
of 2026-04-01, counted when this project began and not counted again since: of 26 named muscles and 33 joints of foot
and leg, and of the 51 ligament rows of TA2. Our own column counts what is in `data/`; its muscles are the single ones
(each lumbrical and interosseous apart), so there are more of them. Uberon does not set out to hold such facts of man:
it spans all animals.
"""
UBERON = (
    ("muscle: origin", "muscle", "origin", "17 of 26"),
    ("muscle: insertion", "muscle", "insertion", "17 of 26"),
    ("muscle: nerve", "muscle", "nerve", "10 of 26"),
    ("muscle: artery", "muscle", "artery", "0 of 26"),
    ("muscle: layer or compartment", "muscle", "layer or compartment", "0 of 26"),
    ("muscle: action", "muscle", "actions", "0 of 26"),
    ("joint: present", "joint", "bones", "17 of 33"),
)
UBERON_LACKS = ("retinaculum", "bursa", "tendon_sheath")


def two_ends(foot: footgraph.Foot) -> str:
    """Return how many ligaments that TA2 names are attached at two ends or more, a group counting with its members."""
    store, ends = foot.store, defaultdict[str, set[str]](set)
    for fact in store.facts_of(CONNECTS):
        ends[fact.subject].update(store.leaves(fact.object) or (fact.object,))
    matched = {match.structure for match in read_record(data_folder()).matches if "TA2" in match.other}
    named = [id for id in matched if {store.structures[leaf].kind for leaf in store.leaves(id) or (id,)} == {"ligament"}]
    tied = [id for id in named if any(len(ends[one]) > 1 for one in (id, *store.members(id), *store.groups_of(id)))]
    return f"{len(tied)} of {len(named)}"


def relations_page() -> str:
    """Return every relation with the kinds at its ends, how a fact of it is said, and what it means."""
    graph, store = ontology(), footgraph.load().store
    terms = terms_of(graph)
    lines = []
    for name, wording in sorted(store.wordings.items()):
        iri = terms.property(name)
        concluded = ", *concluded*" if all(fact.rule for fact in store.facts_of(name)) else ""
        ends = [kinds_at(graph, iri, end) for end in ("domainIncludes", "rangeIncludes")]
        lines.append((f"`{name}`", *ends, wording.fact, vocabulary_of(iri) + concluded, meaning(graph, iri)))
    rules = "".join(f"- **{name.replace('_', ' ')}**: {says}\n" for name, says in sorted(RULES.items()))
    header = ("relation", "from", "to", "said", "term of", "meaning")
    return "\n".join((f"# Relations\n\n{WRITTEN}", RELATIONS, in_markdown(header, lines), "## Rules\n", rules))


RELATIONS = """\
Subject first; the arrow is never drawn the other way. A fact that is *concluded* follows from others by a rule, and
shows them. Where a relation is that of RO, BFO or BSPO, the ontology uses theirs, with their definition.
"""


def kinds_at(graph: Graph, relation: URIRef, end: str) -> str:
    kinds = sorted(str(graph.value(kind, RDFS.label)) for kind in graph.objects(relation, URIRef(f"https://schema.org/{end}")))
    return "any" if kinds == ["structure"] else ", ".join(kinds) or "text"


def vocabulary_of(iri: URIRef) -> str:
    return "ours" if iri.startswith(BASE) else iri.rpartition("/")[2].partition("_")[0]


def meaning(graph: Graph, iri: URIRef) -> str:
    return str(graph.value(iri, SKOS.definition) or "").replace("|", "or")


def asking_page() -> str:
    """Return what can be asked: each form of question with examples and the beginnings of their answers, and the words known."""
    foot = footgraph.load()
    parts = [f"# What can be asked\n\n{WRITTEN}", ASKING]
    for about, some in by_heading(forms()).items():
        parts.append(f"## {about}\n")
        for form in some:
            told = "".join(told_example(foot, example) for example in form.examples)
            parts.append(f"**{form.name[0].upper()}{form.name[1:]}**: {form.says}.\n\n{told}")
    return "\n".join((*parts, WHAT_COMES_BACK, WORDS_KNOWN, *words_known(foot)))


def told_example(foot: footgraph.Foot, example: Example) -> str:
    """Return an example as a line: the question, the beginning of the answer, and in brackets what it shows."""
    talk = Talk(foot)
    turns = []
    for turn in example.turns:
        said = "the reasons, claim by claim, with their sources" if is_why(turn) else beginning_of(talk.ask(turn).text)
        turns.append(f"*{turn}* {said}")
    return f"- {' – '.join(turns)}{f' ({example.shows})' if example.shows else ''}\n"


def beginning_of(text: str) -> str:
    """Return the beginning of an answer as text of Markdown."""
    return re.sub(r"([*_<|\[\]])", r"\\\1", shorten(text, LONGEST_TOLD, placeholder=" …"))


LONGEST_TOLD = 150
ASKING = """\
Ask as you would ask a teacher: in whole sentences or in a few words, with any name that a structure goes by. Below are
the forms of question that are understood, each with examples and how their answers begin. Every example is asked by a
test before each release. Put your own muscle, bone, nerve or movement in the place of the one shown.

    footgraph ask "which muscles evert the foot?"     the answer, its reasons, its sources
    footgraph ask                                     question after question; `help` shows these forms, Tab completes
    footgraph ask --forms nerve                       the forms that speak of nerves
    footgraph ask --why "FHL nerve"                   the proof: who says it, and what is concluded from what
    footgraph ask --reading "evertors"                only how the question was understood
"""
WHAT_COMES_BACK = """\
## What comes back

- **The answer**, after the question said back (*Read as*): look there first if an answer surprises you. Words that were
  passed over are named.
- **None**: nothing meets all you asked for. The answer says which condition empties it, why, and what comes near.
- **Unknown**: the question is understood, but nothing is recorded of it here. That is no "no".
- **Outside**: it is not about the foot, the ankle or the leg.
- **The likeliest reading**: not every word was read, but one question is far likelier than all others that could be asked of what
  you named. The reading says so: see that it is what you meant.
- **Not understood**: the words in the way are named, with questions near to yours that can be asked.

Where sources differ, the answer gives what most say and names what fewer say. Of conditions and treatments it tells what
sources tell: education, not medical advice.

The questions typed into a conversation are kept on your own machine for the arrow keys, in the file `history` beside the
compiled foot (`~/.cache/footgraph` on Linux); delete it whenever you like.
"""
WORDS_KNOWN = """\
## The words it knows

Besides the names of all structures: in English, Latin and German, with their abbreviations and older spellings
(*peroneal* and *fibular* are one word). Capitals, accents, plurals, "the", numbers (*2nd*, *second*, *II*) and single slips
of the pen do not matter.
"""


def words_known(foot: footgraph.Foot) -> Iterable[str]:
    """Yield the words for kinds, relations and movements as tables, a few of each."""
    phrases: dict[str, list[tuple[str, list[str]]]] = defaultdict(list)
    lines = (Path(data_folder()) / "english" / "phrases.tsv").read_text(encoding="utf-8").splitlines()[1:]
    for sense, value, words in (line.split("\t") for line in lines):
        phrases[sense].append((value, words.split("|")))
    wordings = foot.store.wordings
    for title, sense in (("what is asked for", "kind"), ("what is between two things", "relation"), ("movement", "motion")):
        told = [(in_words(value, wordings), some_of(words)) for value, words in phrases[sense] if value != "any"]
        yield in_markdown((title, "some of the words for it"), sorted(told))


def in_words(value: str, wordings: Mapping[str, Wording]) -> str:
    """Return what a phrase means as it is said: kinds and movements by name, relations by their verbs, each once."""
    verbs = {one: wordings[one].fact for one in value.split() if one in wordings and wordings[one].fact not in EMPTY_VERBS}
    return ", ".join(dict.fromkeys(verbs.get(one, one.replace("_", " ")) for one in value.split()))


def some_of(words: list[str]) -> str:
    """Return some words as a list, those that differ only in their endings once."""
    different = list({tuple(stem(part) for part in plain_name(word).split()): word for word in reversed(words)}.values())[::-1]
    more = f" … and {len(different) - MOST_WORDS} more" if len(different) > MOST_WORDS else ""
    return ", ".join(different[:MOST_WORDS]) + more


EMPTY_VERBS = ("is", "has", "is a")
"""Verbs that say nothing without what follows them."""
MOST_WORDS = 8
PAGES = {"asking.md": asking_page, "commands.md": commands_page, "coverage.md": coverage_page, "relations.md": relations_page}


def main(names: Iterable[str], *, check: bool) -> int:
    """Write the pages, or tell which are not as they should be."""
    stale = []
    for name in names:
        text, path = PAGES[name](), DOCS / name
        if not check:
            path.write_text(text, encoding="utf-8", newline="\n")
        elif not path.exists() or path.read_text(encoding="utf-8") != text:
            stale.append(name)
    for name in stale:
        print(f"docs/{name} is not in step; run scripts/pages.py")
    return bool(stale)


if __name__ == "__main__":
    sys.exit(main(PAGES, check="--check" in sys.argv[1:]))
