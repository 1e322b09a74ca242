"""A structure found from a description of it: whose dossier tells the most of what the question says.

Each telling word, name and motion of the question weighs the more the fewer structures it is told of. A structure is
the answer where it accounts for nearly all of that weight, and clearly more of it than any other of the kind asked for.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise

from footgraph.facts import Fact
from footgraph.focus import TOO_WIDE, Focus, focus_of
from footgraph.mentions import Mention, mentions_in
from footgraph.names import plain_word
from footgraph.patterns import Pattern
from footgraph.questions import kinds_in
from footgraph.records import NamedTuple
from footgraph.stems import stems_of
from footgraph.store import GROUPS, Store
from footgraph.synonyms import SEVERAL
from footgraph.vocabulary import DESCRIBED_AS, PART_OF

SENTENCE = Pattern(r"[.?!;:\n]+\s|[?!;\n]+|\s[-–—]\s|\.{2,}")
UNKNOWN = 1.2
"""What a word weighs that nothing here tells."""
OTHER_RELATION = 0.6
"""How well a claim fits whose relation is none that the question speaks of."""
PAIR = 4.0
"""What a joint weighs together with how it stands."""
MOST = 1.5
"""What a superlative weighs together with the name after it."""
CUE = 0.8
"""What a relation weighs that the question speaks of."""


SICK = Pattern(
    r"\b(pain\w*|ache|aching|sore|tender\w*|numb\w*|tingling|burning|swell\w*|swollen|deform\w*|drop|drops|limp\w*|diabetic"
    r"|patient|fractur\w*|"
    r"lump|bump|bunion|diagnosis|condition|syndrome|disease|injury|x-ray|slaps?|drifting)\b"
)
"""Words of a case: where it asks for nothing by kind, a disease or injury is asked for."""


OF_A_CHILD = Pattern(r"\b(?:(?:aged? )?(?:[3-9]|1[0-6])(?:[- ]years?(?:[- ]olds?)?|yo|y/o)\b|aged (?:[3-9]|1[0-6])\b)")
"""The age of a child, of which sources tell by that word."""
STRANGER = Pattern(r"(?<=[a-z,;:] )([A-ZÄÖÜ][a-zäöü]{3,})\b|\b([A-ZÄÖÜ][a-zäöü]{3,})['’]s\b", 0)
"""A name within a sentence, or one that something is named after."""
OF_SOMEBODY = Pattern(
    r"\b([a-zäöü]{4,})(?:['’]s)? "
    r"(?:(?:tunnel )?(?:syndrome|disease|fracture|palsy)|sign|test|procedure|deformity|neuroma|positive)\b"
)
"""A word right before a noun of diseases, signs and operations, which may be the name of one that is not known here."""
NUMBERS = {word: n for word, n in SEVERAL.items() if word.isalpha()} | {"both": 2}
ONE_OF = Pattern(
    r"\b(?:which|what) (?:one )?of (?:the|these|them|two|three|four|five)\b|\b(?:which|what) one\b|"
    r"\bis (?:the )?(?:larger|longer|higher|stronger|smaller|shorter|lower|wider|thicker|weaker)\b"
)


NAME_ASKED = Pattern(r"[:;,.–-]\s*(?:the )?(?:\w+ )?(?:name|term)\W*$|\b(?:which|what) (?:way|direction|position|age|side)\b")
"""What asks how something told of is called, or for its way, position or age: no structure that it names."""


AGES = {"year", "years", "old", "aged", "month", "months", "man", "guy", "gentleman"}
"""Words of who somebody is and of what age, of which no structure is told."""
DEEP_WOUND = Pattern(r"\bdeep(?:ly)? (?:cuts?|wounds?|lacerat\w+|stabs?|gash\w*|incis\w+)\b")
"""What is deep there is the wound."""
HOLLOW = r"groove|sulcus|fossa|notch|incisura|canal|sinus|foramen|tunnel|furrow"
NAMED_SO = (
    (("groove", "furrow", "hollow", "sulcu", "notch", "fossa"), Pattern(rf"\b(?:{HOLLOW}|pit)")),
    (("facet", "surface"), Pattern(r"\b(?:facet|surface|facies|trochlea|plafond)")),
    (("tuberosity", "tubercle"), Pattern(r"\b(?:tubercle|tuberosity|tuber\b|tuberositas|tuberculum|trochlea)")),
    (("condyle",), Pattern(r"\bcondyle\b")),
    (("process",), Pattern(r"\b(?:process|malleolus|tubercle|tuberosity|sustentaculum|shelf)")),
    (
        ("bump", "knob", "lump", "ledge", "shelf", "prominence", "projection", "elevation", "ridge", "crest", "protuberance"),
        Pattern(rf"^(?!.*\b(?:{HOLLOW}|facet|surface)\b)"),
    ),
    (("angle",), Pattern(r"\bangle\b")),
)
"""Nouns for landmarks and what stands in the names of what they can mean."""


APART = frozenset(("when", "whenever", "while", "if", "but", "because", "after", "once", "as"))
"""Words after which something else is told than of the joint named before."""


class Asked(NamedTuple):
    """One piece of what a question says: its words, its tokens with how well each fits, its weight."""

    words: str
    tokens: dict[str, float]
    weight: float
    relations: tuple[str, ...] = ()


class Match(NamedTuple):
    """A structure, with the shares of the question and of what is left of it that its dossier tells, and by which tellings."""

    id: str
    share: float
    left: float
    together: float
    score: float
    tellings: tuple[int, ...]
    missed: tuple[str, ...]


def sentences(text: str) -> list[str]:
    """Return the sentences of a text, parted at stops, colons, dashes and question marks."""
    return [one.strip() for one in SENTENCE.split(f"{text} ") if one and one.strip()]


EXTREME = Pattern(r"\b(most|least) (\w+)\b")


def is_told_opposite(store: Store, id: str, most: str, word: str) -> bool:
    """Tell whether a structure is told to be the least so where the most so is asked for, or the other way, and not both."""
    texts = " ".join(said for said, _ in store.texts_of(id)).lower()
    other = "least" if most.lower() == "most" else "most"
    return f"{other} {word}".lower() in texts and f"{most} {word}".lower() not in texts


class Matcher:
    """A question matched with the dossiers of the structures."""

    def __init__(
        self, store: Store, text: str, left: Iterable[Mention] = (), among: Iterable[str] = (), kinds: tuple[str, ...] = ()
    ):
        self.store = store
        self.among = frozenset(among)
        self.text = text = OF_A_CHILD.sub("child", text)
        left_over = {(mention.words, mention.at) for mention in left}
        parts = [mentions_in(store, one) for one in sentences(text)] if not left_over else [mentions_in(store, text)]
        parts = [mentions for mentions in parts if mentions]
        asking = [mentions for mentions in parts if any("ask" in m.senses and not m.ids for m in mentions)]
        self.asking = (asking or parts or [[]])[-1]
        self.focus = focus_of(store, self.asking)
        if not self.focus.kinds:
            self.focus = next((one for mentions in parts for one in [focus_of(store, mentions)] if one.kinds), self.focus)
        if not self.focus.kinds and self.asking and self.asking[0].words in ("who", "wer", "who s", "whose"):
            self.focus = self.focus._replace(kinds=("muscle",))
        only_named = bool(self.focus.mention and self.focus.mention.ids) and not asking  # 'midfoot collapsing', and nothing asked
        if (
            (not self.focus.kinds or only_named)
            and SICK.search(text.lower())
            and not any(m.senses.get("kind") == "any" for m in self.asking)
        ):
            self.focus = Focus(None if only_named else self.focus.mention, ("condition",))
        if kinds:
            head = self.focus.mention
            self.focus = Focus(head if head and not head.ids and "thing" not in head.senses else None, kinds)
        self.mentions = [mention for mentions in parts for mention in mentions]
        self.named = {mention.ids[0] for mention in self.mentions if mention.ids}
        pieces = [(one, (mention.words, mention.at) in left_over) for mention in self.mentions for one in self.pieces(mention)]
        pieces += [(one, True) for mentions in parts for one in self.most(mentions)]
        if self.focus.kinds == ("condition",):
            pieces += [(one, False) for mentions in parts for one in self.pairs(mentions)]
        idle = AGES | ({"deep"} if DEEP_WOUND.search(text) else set())
        pieces = [(one, is_left) for one, is_left in pieces if one.words not in idle]
        self.asked = [one for one, _ in pieces]
        self.left = [place for place, (_, is_left) in enumerate(pieces) if is_left]

    def most(self, mentions: Sequence[Mention]) -> Iterable[Asked]:
        """Yield a superlative together with the name right after it: the largest tarsal bone, not the largest cuneiform."""
        for mention, name in pairwise(mentions):
            tokens = [f"b:{word}+#{id}" for word in self.stems(mention.words) for id in name.ids[:1]]
            if mention.senses.get("only") == "most" and any(self.told(token) for token in tokens):
                yield Asked(f"{mention.words} {name.words}", dict.fromkeys(tokens, 1.0), MOST)

    def pairs(self, mentions: Sequence[Mention]) -> Iterable[Asked]:
        """Yield each joint that a sentence names with the motion it names next, unless that is denied."""
        for place, mention in enumerate(mentions):
            rest = mentions[place + 1 :]
            end = next((n for n, one in enumerate(rest) if "motion" in one.senses or "agent" in one.senses), None)
            between = rest[:end]
            is_parted = any("not" in one.senses or APART & set(one.words.split()) for one in between)
            if mention.ids and end is not None and not is_parted:
                motion = rest[end].senses.get("motion") or rest[end].senses["agent"]
                yield Asked(f"{mention.words} {rest[end].words}", {f"#{id}+m:{motion}": 1.0 for id in mention.ids[:3]}, PAIR)

    def pieces(self, mention: Mention) -> Iterable[Asked]:
        """Yield what a mention says: of a name the structures near it, of a word its stem."""
        senses = mention.senses
        if mention is self.focus.mention and not mention.ids and not {"agent", "thing"} & set(senses):
            return
        if mention.ids:
            tokens: dict[str, float] = {}
            if mention is self.focus.mention:
                yield Asked(mention.words, {f"#{id}": 1.0 for id in self.store.groups_of(mention.ids[0])}, 2.0)
                return
            for id in mention.ids[:3]:
                for near, fit in self.store.near(id).items():
                    tokens[f"#{near}"] = max(fit, tokens.get(f"#{near}", 0))
            for stem in self.stems(mention.words):
                tokens.setdefault(f"w:{stem}", 0.5)
            yield Asked(mention.words, tokens, min(max(self.rarity(f"#{id}") for id in mention.ids[:3]), 5.0))
        elif "motion" in senses or "agent" in senses:
            motion = senses.get("motion") or senses["agent"]
            wanted = ("dorsiflexion", "extension") if motion == "raise" else (motion,)
            if motion != "any":
                tokens = {f"m:{one}": 1.0 for one in wanted}
                yield Asked(mention.words, tokens, max(self.rarity(token) for token in tokens))
        elif "relation" in senses:
            relations = tuple(senses["relation"].split())
            tokens = {f"r:{relation}": 1.0 for relation in relations} | {f"w:{stem}": 1.0 for stem in self.stems(mention.words)}
            yield Asked(mention.words, tokens, CUE, relations)
        elif "kind" in senses or mention is self.focus.mention:  # 'shelf' says less than 'of the calcaneus'
            yield Asked(mention.words, {f"w:{stem}": 1.0 for stem in self.stems(mention.words)[:1]}, CUE)
        elif "alike" in senses or not {"ask", "aux", "padding", "join", "not"} & set(senses):
            for word, stem in zip(mention.words.split(), self.stems(mention.words), strict=False):
                token = f"w:{stem}"
                yield Asked(word, {token: 1.0}, 0.8 * self.rarity(token) if self.told(token) else UNKNOWN)

    def stems(self, words: str) -> list[str]:
        alike = self.store.alike
        return [alike.get(stem, stem) for _, stem in stems_of(words)]

    def told(self, token: str) -> list[int]:
        return self.store.tellings_with(token)

    def rarity(self, token: str) -> float:
        """Return how much a token weighs: the logarithm of how few tellings have it."""
        return math.log(1 + len(self.store.structures) / max(1, len(self.told(token)) / 2))

    def matches(self) -> list[Match]:
        """Return the structures of the kind asked for, the best match first."""
        fits: dict[str, dict[int, float]] = defaultdict(dict)
        by_telling: dict[str, dict[int, float]] = defaultdict(lambda: defaultdict(float))
        relations = {relation for one in self.asked for relation in one.relations}
        best_of: list[dict[int, float]] = []
        is_asked = cache(self.is_asked)
        for place, one in enumerate(self.asked):
            best: dict[int, float] = {}
            best_of.append(best)
            for token, fit in one.tokens.items():
                for telling in self.told(token):
                    best[telling] = max(fit, best.get(telling, 0))
            for telling, fits_so in best.items():
                structures, fact, _ = self.store.told[telling - 1]
                is_other = relations and fact and relation_of(fact) not in relations and not one.relations
                fit = fits_so * OTHER_RELATION if is_other else fits_so
                for id in filter(is_asked, self.speaking(structures, fact)):
                    fits[id][place] = max(fit, fits[id].get(place, 0))
                    by_telling[id][telling] += fit * one.weight
        if extreme := EXTREME.search(self.text):
            fits = {id: fitting for id, fitting in fits.items() if not is_told_opposite(self.store, id, *extreme.groups())}
        total = sum(one.weight for one in self.asked) or 1.0
        of_left = sum(self.asked[place].weight for place in self.left) or 1.0
        found = []
        for id, fitting in fits.items():
            share = sum(self.asked[place].weight * fit for place, fit in fitting.items()) / total
            within = max(by_telling[id].values()) / total
            tellings = sorted(by_telling[id], key=lambda n: (-by_telling[id][n], n))[:4]
            missed = tuple(one.words for place, one in enumerate(self.asked) if fitting.get(place, 0) < 0.5)
            held = [n for n in by_telling[id] if any(n in best_of[place] for place in self.left)]
            together = max((by_telling[id][n] for n in held), default=0.0) / total
            left = sum(self.asked[place].weight * fitting.get(place, 0) for place in self.left) / of_left
            found.append(Match(id, share, left, together, 0.6 * share + 0.4 * within, tuple(tellings), missed))
        return sorted(found, key=lambda match: (-match.score, match.id))

    def speaking(self, structures: Iterable[str], fact: str) -> Iterable[str]:
        """Yield of whom a telling holds: whom it is told of, the members of a group by a claim, and the muscles of heads."""
        is_claim = bool(fact) and relation_of(fact) != DESCRIBED_AS
        for id in structures:
            yield id
            if self.store.structures[id].kind == "group" and is_claim:
                yield from self.store.leaves(id)
            elif self.store.structures[id].kind == "muscle_head":
                yield from self.store.muscles_of_heads.get(id, ())
            elif self.store.structures[id].kind == "tendon":
                yield from self.store.muscles_of_tendons.get(id, ())

    def is_asked(self, id: str) -> bool:
        kind = self.store.structures[id].kind
        if self.among:
            return id in self.among
        if id in self.named or (self.focus.mention and id in self.focus.mention.ids):
            return False
        kinds = self.focus.kinds
        if not kinds:
            return kind not in (*TOO_WIDE, "condition", "test", "treatment")
        if "tendon" in kinds:
            kinds = (*kinds, "muscle")
        if not self.is_named_so(id) or (
            self.wholes and self.store.structures[id].kind == "bone_feature" and not self.is_part(id)
        ):
            return False
        group = self.focus.mention.ids[0] if self.focus.mention and self.focus.mention.ids else ""
        if group and id not in self.store.within(group):
            return False
        return kind in kinds or (kind in GROUPS and kinds_in(self.store, id) <= set(kinds) and not self.is_all_of_a_kind(id))

    def is_named_so(self, id: str) -> bool:
        """Tell whether a structure can be what a noun such as 'groove' or 'facet' asks for, by its own names."""
        head = self.focus.mention
        words = head.words.split()[-1] if head and not head.ids and "thing" in head.senses else ""
        wanted = next((names for nouns, names in NAMED_SO if words.rstrip("s") in nouns), None)
        one = self.store.structures[id]
        return wanted is None or bool(wanted.search(" ".join((one.label, *one.names))))

    @property
    def wholes(self) -> set[str]:
        """Return the bones of which a landmark is asked for as part: those named right after 'of'."""
        head = self.focus.mention
        place = self.mentions.index(head) if head in self.mentions and head and not head.ids else -1
        after = self.mentions[place + 1 : place + 3] if place >= 0 else []
        if len(after) < 2 or after[0].words not in ("of", "on") or not after[1].ids:
            return set()
        bones = {id for id in after[1].ids[:1] if kinds_in(self.store, id) == {"bone"}}
        return {leaf for id in bones for leaf in (id, *self.store.leaves(id))}

    def is_part(self, id: str) -> bool:
        """Tell whether a landmark is part of the bones named after it, or of a part of them."""
        seen, wholes = {id}, [id]
        for one in wholes:
            if one in self.wholes:
                return True
            more = [fact.object for fact in self.store.facts_from(PART_OF, one) if fact.object not in seen]
            seen.update(more)
            wholes += more
        return False

    def is_all_of_a_kind(self, group: str) -> bool:
        """Tell whether a group holds nearly all there is of its kind, so that it answers no question for some of them."""
        kinds = kinds_in(self.store, group)
        all_of = sum(one.kind in kinds for one in self.store.structures.values())
        return 2 * len(self.store.leaves(group)) > all_of > 1

    def tells(self, words: str) -> bool:
        """Tell whether some dossier has each of some words."""
        return all(self.told(f"w:{stem}") for stem in self.stems(words))

    @property
    def number(self) -> int:
        """Return how many structures are asked for, where a number stands before what says of what kind; 0 if none does."""
        head = self.focus.mention
        place = self.mentions.index(head) if head in self.mentions else 0
        before = self.mentions[max(0, place - 2) : place]
        if [m.words for m in before[:1]] == ["of"] and ONE_OF.search(" ".join(m.words for m in self.asking)):
            return 0  # 'which of the two malleoli ...'
        words = [*(m.words for m in before), *(head.words.split() if head else ())]
        return next((NUMBERS[word] for word in words if word in NUMBERS), 0)

    @property
    def is_plural(self) -> bool:
        """Tell whether what is asked for is said in the plural."""
        head = self.focus.mention
        words = head.words.split() if head else []
        return self.number > 1 or any(plain_word(word) != word and word not in ("pes", "biceps") for word in words)

    @property
    def asks_several(self) -> bool:
        """Tell whether more than one structure is asked for: by a plural, or by a second kind."""
        head = self.focus.mention
        said = " ".join(m.words for m in self.asking)
        if head is None or any(m.senses.get("only") == "most" for m in self.mentions) or ONE_OF.search(said):
            return False
        place = self.mentions.index(head) if head in self.mentions else 0
        joined = [
            m
            for before, m in pairwise(self.mentions[place:])
            if "join" in before.senses and m.senses.get("kind", "any") != "any" and not m.ids
        ]
        every = {"every", "all", "list", "each", "two", "three"} & {m.words for m in self.mentions[max(0, place - 2) : place]}
        return self.is_plural or bool(joined) or bool(every)

    @property
    def asks_one(self) -> bool:
        """Tell whether 'which' or 'the' stands before a noun in the singular: 'which muscle', 'name the bone'."""
        head = self.focus.mention
        if head is None or self.asks_several or head not in self.mentions:
            return False
        before = self.mentions[: self.mentions.index(head)]
        return bool(before) and before[-1].words.split()[-1] in ("which", "what", "the")

    def misses_a_name(self, match: Match) -> bool:
        """Tell whether a structure or motion that the question names is nothing to a match."""
        return any(one.words in match.missed and any(token[0] in "#m" for token in one.tokens) for one in self.asked)

    @property
    def denies(self) -> bool:
        """Tell whether the question denies something: a dossier says what is, not what is not."""
        return any("not" in mention.senses and not mention.ids for mention in self.mentions)

    @property
    def names_a_stranger(self) -> bool:
        """Tell whether the question names somebody, or somebody's disease, sign or operation, of whom nothing here tells."""
        return self.breaks_a_name or self.is_strange(STRANGER)

    @property
    def breaks_a_name(self) -> bool:
        """Tell whether a word that is nowhere told stands right before a noun of diseases, signs or operations."""
        return self.is_strange(OF_SOMEBODY)

    def is_strange(self, pattern: Pattern) -> bool:
        """Tell whether a pattern finds a word that is in no name, phrase or dossier."""
        known = {word for mention in self.mentions if mention.ids or mention.senses for word in mention.words.split()}
        words = {word.lower() for found in pattern.finditer(self.text) for word in found.groups() if word}
        return any(word not in known and not any(self.told(f"w:{stem}") for stem in self.stems(word)) for word in words)

    def is_told_in_words(self, match: Match) -> bool:
        """Tell whether a match rests on a telling word of the question, not on names and relations alone."""
        return any(one.words not in match.missed and any(token.startswith("w:") for token in one.tokens) for one in self.asked)

    def said(self, match: Match) -> list[str]:
        """Return the words of the question that a match accounts for, the weightiest first."""
        pieces = [one for one in self.asked if one.words not in match.missed]
        return [one.words for one in sorted(pieces, key=lambda one: -one.weight)][:6]

    def facts(self, match: Match) -> list[Fact]:
        return self.store.facts_named(filter(None, (self.store.told[telling - 1][1] for telling in match.tellings)))


def relation_of(fact: str) -> str:
    """Return the relation of a fact by its id."""
    return fact.split(".")[1]


def is_said_in_plural(label: str) -> bool:
    """Tell whether a name of a group is a plural.

    >>> is_said_in_plural("proximal phalanges"), is_said_in_plural("triceps surae")
    (True, False)
    """
    return any(plain_word(word) != word and word.endswith(("s", "i")) and not word.endswith("ceps") for word in label.split())


def bone_meant(store: Store, matcher: Matcher, id: str) -> str:
    """Return for the base or head of a metatarsal, where 'which metatarsal base' is asked, the metatarsal; else what is given."""
    head = matcher.focus.mention
    asked = store.structures[head.ids[0]].label if head and head.ids else ""
    if asked not in ("metatarsal bases", "metatarsal heads", "metatarsal shafts"):
        return id
    bones = [fact.object for fact in store.facts_from(PART_OF, id) if store.structures[fact.object].kind == "bone"]
    return bones[0] if bones else id
