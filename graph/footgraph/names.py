"""Every name a structure goes by, brought to one plain form: case, accents, plurals, numerals and old spellings put aside."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

from footgraph.facts import Structure
from footgraph.patterns import Pattern

NUMERALS = {
    word: str(number)
    for number, words in enumerate(
        (
            "1st first",
            "2nd second ii",
            "3rd third iii",
            "4th fourth iv",
            "5th fifth",
            "6th sixth",
            "7th seventh",
        ),
        1,
    )
    for word in words.split()
}
SPELLINGS = {
    "peroneal": "fibular",
    "peroneus": "fibularis",
    "peronaeus": "fibularis",
    "peronei": "fibularis",
    "peroneals": "fibular",
    "interosseus": "interosseous",
    "interossei": "interosseous",
    "lumbricales": "lumbrical",
    "phalanges": "phalanx",
    "bases": "base",
    "retinacula": "retinaculum",
    "hallucal": "hallux",
    "halluces": "hallux",
    "aponeuroses": "aponeurosis",
    "fasciae": "fascia",
    "bursae": "bursa",
    "malleoli": "malleolus",
}
CALLED_RANK = 4
TOLD_RANK = 5
"""The rank of words that stand in texts only: they are known, and no slip of the pen is mended into them."""
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
"""How German vowels are typed on a keyboard that lacks them; without this, ä is found under a only."""
SILENT = frozenset(("the", "a", "an", "m", "musculus", "nervus", "n", "my", "your", "his", "her"))
"""Words that a name may hold or leave out."""


def words_of(text: str) -> list[str]:
    """Return the words of a text in plain form, none left out.

    >>> words_of("the 2nd Lumbricals of M. peroneus; Lisfranc's joint")
    ['the', '2', 'lumbrical', 'of', 'm', 'fibularis', 'lisfranc', 'joint']
    """
    return [plain_word(word) for word in raw_words(text)]


SHORTENED = Pattern(
    r"\b((?:fibular|peroneal|plantar|sural|saphenous|tibial|calcaneal|cutaneous|pedis|popliteal|arcuate|tarsal|femoral|sciatic))\s+(n|a|v|lig)\."
)
WORD = re.compile(r"[a-z0-9]+")
OF_IT = re.compile(r"'s\b")
WHOLE = {"n": "nerve", "a": "artery", "v": "vein", "lig": "ligament"}
"""What n., a. and v. stand for after an adjective; before one they are left out."""


def raw_words(text: str) -> list[str]:
    """Return the words of a text in lower case without accents, as they were written."""
    if "." in text:
        text = SHORTENED.sub(lambda found: f"{found[1]} {WHOLE[found[2].lower()]}", text)
    text = text.casefold()
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text.replace("ß", "ss").replace("’", "'"))
        text = "".join(letter for letter in text if not unicodedata.combining(letter))
    return WORD.findall(OF_IT.sub("", text) if "'" in text else text)


@lru_cache(maxsize=8192)
def plain_word(word: str) -> str:  # noqa: PLR0911 one return a rule of spelling
    """Return one lower-case word in the singular, with numerals as digits and old spellings as new ones.

    >>> [plain_word(word) for word in ("muscles", "arches", "pes", "fibularis", "third", "peroneal")]
    ['muscle', 'arch', 'pes', 'fibularis', '3', 'fibular']
    """
    if word in NUMERALS:
        return NUMERALS[word]
    if word in SPELLINGS:
        return SPELLINGS[word]
    if len(word) > 4 and word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    if len(word) > 5 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "os", "es")):
        return word[:-1]
    if len(word) > 3 and word.endswith("es"):
        return word[:-1]
    return word


def plain_name(text: str) -> str:
    """Return a name in the plain form under which it is found.

    >>> plain_name("M. peroneus longus") == plain_name("Fibularis Longus")
    True
    """
    return " ".join(word for word in words_of(text) if word not in SILENT)


SAME = {
    word: words[0]
    for words in (
        ("medial", "inner", "inside"),
        ("lateral", "outer", "outside"),
        ("anterior", "front"),
        ("posterior", "back", "rear", "hind"),
        ("upper", "superior", "proximal"),
        ("lower", "inferior", "distal"),
        ("plantar", "sole"),
        ("dorsal", "dorsum"),
        ("long", "longitudinal"),
        ("big", "great", "large", "hallux"),
        ("little", "small", "pinky"),
    )
    for word in words
}
"""Adjectives of names that are said for one another: the inner long arch is the medial longitudinal one."""
LOOSE = frozenset(("of", "in", "part", "portion"))
"""Words that order the others in a name, and may be left out where they stand in another order."""


def any_order(plain: str) -> str:
    """Return a plain name as its telling words in alphabetical order, words that mean the same as one; empty for one word.

    >>> any_order("deep part of posterior leg compartment") == any_order("deep posterior compartment of leg")
    True
    >>> any_order(plain_name("inner long arch of foot")) == any_order(plain_name("medial longitudinal arch of foot"))
    True
    """
    words = [SAME.get(word, word) for word in plain.split() if word not in LOOSE]
    return " ".join(sorted(words)) if len(words) > 1 else ""


GENITIVES = {"or": "oris", "ior": "ioris", "us": "i", "a": "ae"}
"""Endings of Latin nominatives with those of their genitives: 'flexor longus', of a 'flexoris longi'."""
GENITIVE_ALREADY = frozenset(
    ("hallucis", "digitorum", "digiti", "minimi", "plantae", "surae", "cruris", "pedis", "tarsi", "ossis")
)


def genitive(latin: str) -> str:
    """Return the genitive of a muscle's Latin name.

    >>> genitive("musculus flexor hallucis longus"), genitive("quadratus plantae"), genitive("fibularis tertius")
    ('musculi flexoris hallucis longi', 'quadrati plantae', 'fibularis tertii')
    """
    words = []
    for word in latin.split():
        ending = next((one for one in ("ior", "or", "us", "a") if word.endswith(one) and word not in GENITIVE_ALREADY), "")
        words.append(word[: len(word) - len(ending)] + GENITIVES[ending] if ending else word)
    return " ".join(words)


def names_of(structure: Structure, called: Iterable[str] = ()) -> Iterator[tuple[str, int]]:
    """Yield every plain name of a structure with its rank.

    0 is its id or label, 1 Latin, 2 a synonym, 3 an abbreviation, 4 what else it is called, mostly in other languages.
    """
    seen: set[str] = set()
    ranked = [(structure.label, 0), (structure.id, 0), (structure.latin, 1)]
    ranked += [(name, 2) for name in structure.names] + [(name, 3) for name in structure.abbreviations]
    ranked += [(name, CALLED_RANK) for name in called]
    if structure.kind == "muscle" and structure.latin:
        latin = genitive(structure.latin)
        ranked += [(name, CALLED_RANK) for name in (latin, latin.removeprefix("musculi "), latin.replace("fibularis", "peronei"))]
    for name, rank in ranked:
        for spelt in (name, name.translate(UMLAUTS)):
            plain = plain_name(spelt.replace("_", " "))
            for form in (plain, plain.removesuffix(" muscle")):
                if form and form not in seen:
                    seen.add(form)
                    yield form, rank
