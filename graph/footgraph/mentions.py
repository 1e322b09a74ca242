"""The words of a question matched with names and phrases, the longest first, slips of the pen mended."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable
from itertools import pairwise

from footgraph.names import CALLED_RANK, LOOSE, NUMERALS, SILENT, SPELLINGS, TOLD_RANK, plain_word, raw_words
from footgraph.patterns import Pattern
from footgraph.store import Store, remembered

LONGEST_NAME = 9
MOST_KEPT = 4000
"""How many texts and facts are kept in memory between questions."""
TITLES = {"n": "nerve", "nervus": "nerve", "nervi": "nerve", "m": "muscle", "musculus": "muscle"}
"""What the silent words before a Latin name tell of its kind."""
SIDES = frozenset(("plantar", "dorsal"))
"""Adjectives that by themselves name the muscles of a side of the foot."""
NOUNS = frozenset(("nerve", "artery", "vein", "ligament", "joint"))
"""Nouns that a list or an answer leaves out once they are said."""
SHORTEST_MENDED = 4
SOUNDS = str.maketrans("aeiouyck", "aaaaaakk")
"""Letters for which those who write by ear put one another."""
DOUBLED = re.compile(r"(.)\1")
OF_QUESTIONS = frozenset(
    (
        *(
            "nerve",
            "muscle",
            "tendon",
            "ligament",
            "artery",
            "vein",
            "bone",
            "joint",
            "supply",
            "supplies",
            "insertion",
            "origin",
        ),
        *("between", "behind", "through", "beneath", "across", "ankle", "tibia", "fibula", "plantar", "lateral", "medial"),
        *("anterior", "posterior", "compartment", "metatarsal", "malleolus", "innervated", "innervates", "attaches", "inserts"),
    )
)
"""Words of questions by which it is told how they are built."""
ENDS_OF_MUSCLE = frozenset(("insertion", "origin"))
"""What a muscle has, where the foot has movements with names like it: 'insersion of soleus'."""
ENDS = frozenset(("medial", "lateral", "anterior", "posterior", "upper", "lower", "proximal", "distal", "deep", "superficial"))
"""Adjectives of place, which stand before their noun."""
MOST_BEFORE_NOUN = 2
STOP = Pattern(r"(?<=[a-z]{4})\.\s+(?=[A-Z])|[?!;:]\s+", 0)
"""The end of a sentence; the point after a short word is that of an abbreviation."""
CARDINALS = frozenset(("one", "two", "three", "four", "five", "six", "seven", "2", "3", "4", "5"))


class Mention:
    """Some words of a question and what they may mean: structures that go by that name, and senses of a phrase."""

    def __init__(self, words: str, at: int, ids: tuple[str, ...], senses: dict[str, str]):
        self.words = words
        self.at = at
        self.ids = ids
        self.senses = senses
        self.used = False

    def words_are(self, words: Container[str]) -> bool:
        """Tell whether this is one of some words, or made of nothing else."""
        return self.words in words or all(word in words for word in self.words.split())


def mentions_in(store: Store, text: str) -> list[Mention]:
    """Return the mentions of a text in order, the longest names and phrases first, slips of the pen mended."""
    key = ("mentions", text)
    if key not in store.memo:
        if len(store.memo) > MOST_KEPT:
            store.memo.clear()
        titled = dict(titles_in(text))
        told = [(m, titled.get(m.words.split()[0], "")) for m in found_in(store, text)]
        store.memo[key] = tuple((m.words, m.at, of_kind(store, m.ids, kind), m.senses) for m, kind in told)
    kept: tuple[tuple[str, int, tuple[str, ...], dict[str, str]], ...] = store.memo[key]
    return [Mention(words, at, ids, dict(senses)) for words, at, ids, senses in kept]


def named_in(store: Store, text: str) -> list[str]:
    """Return the structures that a text names, each once, in order; of several of one name the likeliest."""
    return list(dict.fromkeys(m.ids[0] for m in mentions_in(store, text) if m.ids))


def kinds_asked(mentions: Iterable[Mention]) -> set[str]:
    """Return the kinds that a text speaks of without a name: 'which muscle'."""
    return {m.senses["kind"] for m in mentions if "kind" in m.senses and not m.ids}


def titles_in(text: str) -> Iterable[tuple[str, str]]:
    """Yield each word that stands after the Latin for nerve or muscle, with that kind.

    >>> list(titles_in("der N. tibialis und der Musculus soleus"))
    [('tibialis', 'nerve'), ('soleus', 'muscle')]
    """
    for word, following in pairwise(raw_words(text)):
        if kind := TITLES.get(word, ""):
            yield following, kind


def of_kind(store: Store, ids: tuple[str, ...], kind: str) -> tuple[str, ...]:
    """Return those of some structures that are of a kind, or have only such members; all, where none is."""
    return tuple(id for id in ids if kind in {store.structures[leaf].kind for leaf in store.leaves(id)}) or ids


def found_in(store: Store, text: str) -> list[Mention]:
    parts = [[word for word in raw_words(part) if plain_word(word) not in SILENT] for part in STOP.split(text)]
    return found_among(store, [word for part in parts for word in part], [n for n, part in enumerate(parts) for _ in part])


def found_among(store: Store, raw: list[str], part_of: list[int]) -> list[Mention]:
    """Return the mentions among some words, of which each belongs to a sentence; no name goes on into the next one."""
    words = [plain_word(word) for word in raw]
    stops = [next((j for j in range(i, len(words)) if part_of[j] != part_of[i]), len(words)) for i in range(len(words))]
    ends = {i: range(min(i + LONGEST_NAME, stops[i]), i, -1) for i in range(len(words))}
    spans = {(i, j): " ".join(words[i:j]) for i in ends for j in ends[i]}
    names, phrases = store.named(spans.values()), store.phrases(spans.values())
    whole = [span for (_, j), span in spans.items() if not ("to" in words[j : j + 1] and words[j - 1] in ENDS)]
    others = in_another_order(store, [span for span in whole if span not in names and span not in phrases])
    inside = {span for (i, j), span in spans.items() if span in others and runs_over(spans, names, i, j)}
    names |= {span: ids for span, ids in others.items() if span not in inside}
    known = {word for span in spans.values() if span in names or span in phrases for word in span.split()}
    names |= {span: ids for span, ids in without_noun(store, words, spans).items() if span not in names and span not in phrases}
    known |= {word for span in names for word in span.split() if span in spans.values()}
    if mended := mended_in_names(store, raw, words, known) or mend(
        store, [(one, word) for one, word in zip(raw, words, strict=True) if word not in known]
    ):
        return found_among(store, [mended.get(word, word) for word in raw], part_of)
    named = {at for (i, j), span in spans.items() if span in names for at in range(i, j)}
    for i in reversed(ends):
        means_nothing = {sense for sense, _ in phrases.get(words[i], ())} <= {"padding"}
        if i not in named and means_nothing and (left_out := left_out_after(store, words, names, i)):
            whole = [*raw[: i + 1], *left_out, *raw[i + 1 :]]
            return found_among(store, whole, [*part_of[: i + 1], *(part_of[i] for _ in left_out), *part_of[i + 1 :]])
        if i not in named and means_nothing and (left_out := left_out_before(store, words, names, i)):
            whole = [*raw[:i], *left_out, *raw[i:]]
            return found_among(store, whole, [*part_of[:i], *(part_of[i] for _ in left_out), *part_of[i:]])
    found: list[Mention] = []
    at = 0
    while at < len(words):
        found_at = (j for j in ends[at] if spans[at, j] in names or spans[at, j] in phrases)
        end = next((j for j in found_at if not (raw[j - 1] == "one" and j - at > 1 and j < len(raw))), at + 1)
        span, said = spans[at, end], " ".join(raw[at:end])
        senses = dict(phrases.get(span, ())) or ({"padding": "-"} if said in CARDINALS and span not in names else {})
        found.append(Mention(said, at, tuple(names.get(span, ())), senses))
        at = end
    for mention, after in pairwise(found):
        if mention.words in SIDES and is_side_of(store, after):
            mention.ids = ()
    return found


def in_another_order(store: Store, spans: Iterable[str]) -> dict[str, list[str]]:
    """Return what spans name in another order of words, or by words that mean the same: 'lower tibiofibular joint'."""
    whole = [span for span in spans if " " in span and not {span.split()[0], span.split()[-1]} & LOOSE and not breaks_off(span)]
    return {span: [id] for span, id in store.named_in_any_order(whole).items()}


def runs_over(spans: dict[tuple[int, int], str], names: Container[str], start: int, end: int) -> bool:
    """Tell whether a span ends inside a name that goes on after it: 'bones of ankle' before 'joint'."""
    return any(start < i < end < j and span in names for (i, j), span in spans.items())


def breaks_off(span: str) -> bool:
    """Tell whether a span ends in an adjective after 'in' or 'of', so that its noun is still to come: 'sesamoid in lateral'."""
    return len(words := span.split()) > 2 and words[-2] in LOOSE and words[-1] in ENDS


def without_noun(store: Store, words: list[str], spans: dict[tuple[int, int], str]) -> dict[str, list[str]]:
    """Return the names that lack a noun which stands elsewhere in the text: 'which does not get its nerve from the tibial'."""
    lacking: dict[str, str] = {}
    for noun in NOUNS & set(words):
        for (i, j), span in spans.items():
            if j - i <= MOST_BEFORE_NOUN and len(span) > 1 and (j == len(words) or words[j] != noun) and noun not in span.split():
                lacking[f"{span} {noun}"] = span
    found = store.named(lacking) if lacking else {}
    return {lacking[name]: ids for name, ids in found.items()}


def is_side_of(store: Store, after: Mention) -> bool:
    """Tell whether what follows 'plantar' or 'dorsal' has a plantar side, so that no muscles of the sole are meant."""
    if after.ids:
        return store.structures[after.ids[0]].kind in ("bone", "bone_feature")
    return "kind" in after.senses and after.senses["kind"] not in ("muscle", "any")


def left_out_after(store: Store, words: list[str], names: dict[str, list[str]], place: int) -> list[str]:
    """Return the words that are left out after a word because a name soon after has them: 'medial and lateral arch'.

    The name follows directly or after 'and', 'or', 'the'; what it ends with must make a name of the word too.
    """
    start = next((i for i in range(place + 1, len(words)) if words[i] not in ("and", "or", "the", "but", "not")), len(words))
    end = next((j for j in range(min(start + LONGEST_NAME, len(words)), start, -1) if " ".join(words[start:j]) in names), start)
    last = start + words[start:end].index("of") if start == place + 1 and "of" in words[start:end] else end
    for rest in (words[i:end] for i in range(start + 1, last)):
        name = " ".join([words[place], *rest])
        if store.named([name]).get(name):
            return rest
    return []


def left_out_before(store: Store, words: list[str], names: dict[str, list[str]], place: int) -> list[str]:
    """Return the words that are left out before a word because a name just before has them: 'fibularis longus and brevis'.

    The word follows 'and' or 'or', and with what the name begins with makes a name too.
    """
    end = place - 1
    if end < 2 or words[end] not in ("and", "or"):
        return []
    for start in range(max(0, end - LONGEST_NAME), end - 1):
        if " ".join(words[start:end]) in names:
            for first in range(start, end - 1):
                name = " ".join([*words[first : end - 1], words[place]])
                if store.named([name]).get(name):
                    return words[first : end - 1]
    return []


def mend(store: Store, words: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return for each misspelt word, as written, the one known word that a single slip of the pen makes of it.

    Each word comes as it was written and in its plain form; a slip of either counts. Short words are let be. A word of
    the tables themselves goes before one of another language, and a last letter too many before any other slip. The first
    letter is hardly ever the slip: 'woman' is not 'Homan'.
    """
    mended = {}
    for raw, plain in words:
        if word := likeliest(store, raw, plain, near_words(store, raw, plain)):
            mended[raw] = word
    return mended


def nouns_mended(store: Store, text: str) -> str:
    """Return a text in which the nouns and verbs that questions are made of have no slip of the pen.

    >>> import footgraph
    >>> nouns_mended(footgraph.load().store, "whats the nreve to soleus")
    'whats the nerve to soleus'
    """
    for raw in dict.fromkeys(word for word in raw_words(text) if len(word) >= SHORTEST_MENDED):
        near = near_words(store, raw, plain := plain_word(raw))
        meant = {word for word in near if word in OF_QUESTIONS and is_swap(plain, word)} or {likeliest(store, raw, plain, near)}
        ends = near & ENDS_OF_MUSCLE if len(near) > 1 else set()
        if ends and re.search(rf"\b{raw} of (?:the )?(?!foot\b|ankle\b|toes?\b|heel\b|hindfoot\b|sole\b)\w", text, re.IGNORECASE):
            meant = ends
        if len(meant) == 1 and meant <= OF_QUESTIONS:
            ending = "s" if raw == f"{plain}s" else ""  # a plural stays one
            text = re.sub(rf"\b{raw}\b", meant.pop() + ending, text, flags=re.IGNORECASE)
    return text


def mended_in_names(store: Store, raw: list[str], words: list[str], known: Container[str]) -> dict[str, str]:
    """Return for each misspelt word the one known word that makes a name with the words after it: 'flexr digitorum longus'."""
    mended = {}
    for place, word in enumerate(words[:-1]):
        near = set() if word in known else near_words(store, raw[place], word)
        if len(near) > 1:
            ends = range(place + 2, min(place + 5, len(words) + 1))
            spans = {" ".join((one, *words[place + 1 : end])): one for one in near for end in ends}
            making = {spans[name] for name in store.named(spans)}
            if len(making) == 1:
                mended[raw[place]] = making.pop()
    return mended


def near_words(store: Store, raw: str, plain: str) -> set[str]:
    """Return the known words that a single slip of the pen makes of a word that is not known."""
    if len(plain) < 3 or raw in store.words or plain in store.words:
        return set()
    by_start = words_by_start(store)
    return {
        known
        for word in {raw, plain}
        for length in (len(word) - 1, len(word), len(word) + 1)
        for start in set(word[:2])
        for known in by_start.get((start, length), ())
        if (len(known) > 3 and len(plain) > 4 and start == word[0] and is_one_slip(word, known)) or is_swap(word, known)
    }


@remembered
def words_by_start(store: Store) -> dict[tuple[str, int], list[str]]:
    """Return the words into which a slip of the pen may be mended, by their first letter and their length."""
    found: dict[tuple[str, int], list[str]] = {}
    for word in (*(word for word, rank in store.words.items() if rank < TOLD_RANK), *NUMERALS, *SPELLINGS):
        found.setdefault((word[0], len(word)), []).append(word)
    return found


def likeliest(store: Store, raw: str, plain: str, near: set[str]) -> str:
    """Return the one known word that a misspelt one most likely was, or an empty string where several are as likely."""
    ranks = {known: 0 if known in NUMERALS else store.words.get(known, 0) for known in near}
    for some in (
        {known for known in near if known in NUMERALS},
        {known for known in near if known in store.words or known in NUMERALS},
        {known for known in near if is_swap(plain, known)},
        {known for known in near if sound_of(known) in (sound_of(plain), sound_of(raw))},
        {known for known in near if known.startswith(plain)},
        {known for known in near if ranks[known] < CALLED_RANK},
        {known for known in near if not ranks[known]},
        {known for known in near if plain.startswith(known)},
        {known for known in near if len(known) > len(raw)},
    ):
        near = near & some or near
    return near.pop() if len(near) == 1 else ""


def sound_of(word: str) -> str:
    """Return a word much as it sounds: one sign for all vowels but the first letter, one for k and c, no letter twice.

    >>> [sound_of(one) == sound_of(other) for one, other in (("ancle", "ankle"), ("aductor", "adductor"), ("tibea", "tinea"))]
    [True, True, False]
    """
    return DOUBLED.sub(r"\1", word[:1] + word[1:].translate(SOUNDS))


def is_swap(word: str, other: str) -> bool:
    """Tell whether two words differ by two neighbours swapped.

    >>> is_swap("teo", "toe"), is_swap("sole", "soles")
    (True, False)
    """
    return len(word) == len(other) and word != other and is_one_slip(word, other) and sorted(word) == sorted(other)


def is_one_slip(word: str, other: str) -> bool:
    """Tell whether two words differ by one letter changed, left out, put in, or two neighbours swapped.

    >>> is_one_slip("frist", "first"), is_one_slip("mucle", "muscle"), is_one_slip("toes", "sole")
    (True, True, False)
    """
    if abs(len(word) - len(other)) > 1:
        return False
    if len(word) > len(other):
        word, other = other, word
    i = next((i for i, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), len(word))
    if len(word) < len(other):
        return word[i:] == other[i + 1 :]
    swapped = word[:i] + word[i + 1 : i + 2] + word[i : i + 1] + word[i + 2 :]
    return word != other and (word[i + 1 :] == other[i + 1 :] or swapped == other)
