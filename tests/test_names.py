"""Whatever way a name is written, it is found; and everything is found by its own names."""

from __future__ import annotations

import pytest

from footgraph import Foot
from footgraph.facts import Structure
from footgraph.names import names_of, plain_name, plain_word, raw_words, words_of

SAME = {
    "a plural": ("lumbricals", "lumbrical"),
    "a plural in -es": ("arches", "arch"),
    "a plural in -ies": ("arteries", "artery"),
    "a Latin plural": ("plantar interossei", "plantar interosseous"),
    "a Greek plural": ("phalanges", "phalanx"),
    "an ordinal in digits": ("3rd metatarsal", "third metatarsal"),
    "a Roman number": ("metatarsal IV", "metatarsal 4"),
    "a Roman number as one letter": ("metatarsal Ⅳ", "metatarsal IV"),
    "capitals": ("SOLEUS", "soleus"),
    "accents": ("tendón de Achillés", "tendon de Achilles"),
    "sharp s": ("Fußgewölbe", "fussgewolbe"),
    "a ligature": ("ﬁbula", "fibula"),
    "an old spelling": ("Peronæus longus".replace("æ", "ae"), "fibularis longus"),
    "another old spelling": ("superficial peroneal nerve", "superficial fibular nerve"),
    "a possessive": ("Lisfranc's joint", "Lisfranc joint"),
    "a possessive with a curled apostrophe": ("Baxter’s nerve", "Baxter nerve"),
    "a possessive at the end": ("joint of Lisfranc's", "joint of Lisfranc"),
    "a possessive without s": ("Achilles' tendon", "Achilles tendon"),
    "a hyphen": ("calcaneo-fibular", "calcaneo fibular"),
    "a title": ("M. soleus", "musculus soleus"),
    "an article": ("the sole", "sole"),
    "spaces": ("  tibial \t nerve ", "tibial nerve"),
}
DIFFERENT = [("pes", "pe"), ("calcaneus", "calcaneu"), ("fibularis", "fibulari"), ("os", "o"), ("abductor", "adductor")]


@pytest.mark.parametrize("case", SAME)
def test_ways_of_writing_a_name_come_to_the_same(case: str) -> None:
    """Case, accents, plurals, numerals, possessives, titles and old spellings are put aside."""
    one, other = SAME[case]
    assert plain_name(one) == plain_name(other) != ""


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_what_only_looks_like_a_plural_stays(one: str, other: str) -> None:
    """A Latin singular in -s keeps its s, and near names stay apart."""
    assert plain_name(one) != plain_name(other)


def test_a_possessive_before_a_mark_counts_too() -> None:
    """A possessive is put aside before a comma or a question mark as before a space."""
    assert words_of("where is Lisfranc's?") == words_of("where is Lisfranc?")


def test_words_are_kept_in_order_and_none_is_left_out() -> None:
    """The words of a text are as many as were written; only a name leaves silent words out."""
    assert words_of("The 2nd toe, of the foot!") == ["the", "2", "toe", "of", "the", "foot"]
    assert plain_name("The 2nd toe, of the foot!") == "2 toe of foot"
    assert words_of("§ → ·") == []


def test_a_structure_goes_by_its_names_in_ranks() -> None:
    """Label and id rank first, then Latin, synonyms and abbreviations; one form of a name is told once, at its best rank."""
    structure = Structure("soleus", "soleus muscle", "muscle", "musculus soleus", ("SOL",), ("Soleus", "calf sole", "SOL"))
    assert list(names_of(structure)) == [
        ("soleus muscle", 0),
        ("soleus", 0),
        ("calf sole", 2),
        ("sol", 2),
        ("musculi solei", 4),
        ("solei", 4),
    ]


def test_everything_is_found_by_its_own_label_and_id_first(foot: Foot) -> None:
    """Every structure is the first that goes by its label, by its id, and by its id as words."""
    structures = foot.store.structures.values()
    assert len(structures) > 350
    lost = [
        (name, structure.id)
        for structure in structures
        for name in (structure.label, structure.id, structure.id.replace("_", " "))
        if [found.id for found in foot.find(name)][:1] != [structure.id]
    ]
    assert lost == []


def test_everything_is_found_by_every_other_name(foot: Foot) -> None:
    """Every structure is among those that go by its Latin name, its synonyms and its abbreviations, in capitals too."""
    names = [
        (name, structure.id)
        for structure in foot.store.structures.values()
        for name in (structure.latin, *structure.names, *structure.abbreviations)
        if name
    ]
    assert len(names) > 1000
    lost = [
        (name, id)
        for name, id in names
        if not all(id in {found.id for found in foot.find(written)} for written in (name, name.upper()))
    ]
    assert lost == []


def test_a_plain_word_is_plain_already(foot: Foot) -> None:
    """Bringing a word of any name to its plain form twice changes nothing more."""
    structures = foot.store.structures.values()
    words = {word for s in structures for name in (s.label, s.latin, *s.names) for word in raw_words(name)}
    assert {word for word in words if plain_word(plain_word(word)) != plain_word(word)} == set()


def test_nobody_goes_by_no_name(foot: Foot) -> None:
    """An empty name, or one of silent words only, finds nothing."""
    assert [foot.find(name) for name in ("", "the", "  ", "—", "no such muscle")] == [[]] * 5
