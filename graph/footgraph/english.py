"""English to question: every word must mean something, or the question is handed back with the words that do not.

Words are matched against names and phrases, the longest first; what the matched things can have to do with one
another follows from the relations that join their kinds. Word order matters only where the kinds leave a choice.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from footgraph.names import SILENT, plain_word, raw_words
from footgraph.questions import Condition, Question, does, movements
from footgraph.store import GROUPS, Store
from footgraph.vocabulary import HAS_ACTION, HAS_INSERTION, HAS_ORIGIN, MEMBER_OF, PART_OF, PRESENCE

LONGEST_QUESTION = 300
LONGEST_NAME = 9
KINDS = {"muscle": ("muscle", "muscle_head"), "any": ()}
SITES = ("joint", "region", "muscle_toe")
OUT_OF_REACH = ("artery", "vein", "bursa", "root")
TAKEN_AS_READ = frozenset(("foot", "leg", "ankle_joint", "sole"))


@dataclass
class Mention:
    """Some words of a question and what they may mean: structures that go by that name, and senses of a phrase."""

    words: str
    at: int
    ids: tuple[str, ...] = ()
    senses: dict[str, str] = field(default_factory=dict)
    used: bool = False


class NotUnderstood(ValueError):
    """A question that could not be read: the words in the way, whether they are of another subject, and what is near."""

    def __init__(self, words: Sequence[str], *, outside: bool = False, unknown: bool = False, why: str = ""):
        self.words = tuple(words)
        self.outside = outside
        self.unknown = unknown
        self.why = why
        super().__init__(why or f"not understood: {', '.join(words)}")


def read(store: Store, text: str) -> Question:
    """Return the question that a text asks; raises NotUnderstood with the words that cannot be placed."""
    if len(text) > LONGEST_QUESTION:
        raise NotUnderstood((), why=f"the question is longer than {LONGEST_QUESTION} characters")
    mentions = mentions_in(store, text)
    if not mentions:
        raise NotUnderstood((), why="the question has no words")
    outside = [mention.words for mention in mentions if "outside" in mention.senses]
    if outside:
        raise NotUnderstood(outside, outside=True)
    if unread := [mention.words for mention in mentions if not mention.ids and not mention.senses]:
        raise NotUnderstood(unread)
    return Parse(store, mentions).question()


def mentions_in(store: Store, text: str) -> list[Mention]:
    """Return the mentions of a text in order, the longest names and phrases first, slips of the pen mended."""
    words = [(raw, plain_word(raw)) for raw in raw_words(text)]
    words = [(raw, word) for raw, word in words if word not in SILENT]
    spans = {(i, j): " ".join(w for _, w in words[i:j]) for i in range(len(words)) for j in range(i + 1, min(i + LONGEST_NAME, len(words)) + 1)}
    names, phrases = store.named(spans.values()), store.phrases(spans.values())
    mended = mend(store, [word for _, word in words if word not in names and word not in phrases and not known(store, word, spans, names, phrases)])
    if mended:
        return mentions_in(store, " ".join(mended.get(word, raw) for raw, word in words))
    found: list[Mention] = []
    at = 0
    while at < len(words):
        ends = [j for i, j in spans if i == at and (spans[i, j] in names or spans[i, j] in phrases)]
        end = max(ends, default=at + 1)
        span = spans[at, end]
        raw = " ".join(raw for raw, _ in words[at:end])
        found.append(Mention(raw, at, tuple(names.get(span, ())), dict(phrases.get(span, ()))))
        at = end
    return found


def known(store: Store, word: str, spans: dict[tuple[int, int], str], names: dict[str, list[str]], phrases: dict[str, list[tuple[str, str]]]) -> bool:
    """Tell whether a word stands inside some longer name or phrase of the question."""
    return any(f" {word} " in f" {span} " for span in spans.values() if span in names or span in phrases)


def mend(store: Store, words: Iterable[str]) -> dict[str, str]:
    """Return for each misspelt word the one known word that a single slip of the pen makes of it."""
    mended = {}
    for word in words:
        if len(word) > 3 and word not in store.words:
            near = [other for other in store.words if abs(len(other) - len(word)) < 2 and len(other) > 3 and is_one_slip(word, other)]
            if len(near) == 1:
                mended[word] = near[0]
    return mended


def is_one_slip(word: str, other: str) -> bool:
    """Tell whether two words differ by one letter changed, left out, put in, or two neighbours swapped.

    >>> is_one_slip("frist", "first"), is_one_slip("mucle", "muscle"), is_one_slip("toes", "sole")
    (True, True, False)
    """
    if len(word) > len(other):
        word, other = other, word
    i = next((i for i, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), len(word))
    if len(word) < len(other):
        return word[i:] == other[i + 1 :]
    swapped = word[:i] + word[i + 1 : i + 2] + word[i : i + 1] + word[i + 2 :]
    return word != other and (word[i + 1 :] == other[i + 1 :] or swapped == other)


class Parse:
    """One question being read: its mentions, and which of them have found their place."""

    def __init__(self, store: Store, mentions: list[Mention]):
        self.store = store
        self.mentions = mentions
        self.negated = any("not" in m.senses for m in mentions)
        for mention in mentions:
            mention.used = bool({"padding", "not", "join"} & set(mention.senses)) and not mention.ids
        self.form = self.form_of()
        self.kind = self.kind_of()
        self.names = [m for m in mentions if m.ids and not m.used]
        self.cues = [m for m in mentions if "relation" in m.senses and not m.used and not m.ids]
        self.conditions: list[Condition] = []

    def first(self, sense: str) -> Mention | None:
        return next((m for m in self.mentions if sense in m.senses and not m.used), None)

    def form_of(self) -> str:
        """Return the form of the question from its opening words, which are then used up."""
        form = "yes_no" if self.mentions and "aux" in self.mentions[0].senses else ""
        for mention in self.mentions:
            asks = mention.senses.get("ask", "")
            if mention.ids or not ("aux" in mention.senses or asks):
                continue
            if asks in ("reason", "path"):
                raise NotUnderstood([mention.words], why=f"questions with '{mention.words}' are not read yet")
            mention.used = "relation" not in mention.senses or mention is self.mentions[0]
            if asks == "count" or (asks and form != "count"):
                form = {"list": "structures", "where": "structures"}.get(asks, asks)
        return form or "structures"

    def kind_of(self) -> str:
        """Return the kind of structure asked for: the first kind word, or the kind that a motion or an agent implies."""
        for place, mention in enumerate(self.mentions):
            kind = mention.senses.get("kind")
            if not kind or mention.used:
                continue
            before = [m for m in self.mentions[:place] if not {"padding"} & set(m.senses)]
            if mention.ids and not (before and "ask" in before[-1].senses):
                continue
            mention.used, mention.ids = True, ()
            if kind in OUT_OF_REACH:
                raise NotUnderstood([mention.words], unknown=True)
            return kind
        return ""

    def question(self) -> Question:
        """Return the question, once every mention has found its place."""
        if self.first("only"):
            raise NotUnderstood([m.words for m in self.mentions if "only" in m.senses])
        subjects = self.subjects()
        self.read_motions()
        self.read_names()
        self.absorb()
        if left := [m.words for m in self.mentions if not m.used]:
            raise NotUnderstood(left, why=f"no place was found for {', '.join(repr(words) for words in left)}")
        kinds = KINDS.get(self.kind, (self.kind,) if self.kind else ())
        if self.form == "description" or (not self.conditions and subjects):
            return Question("description", (), (), subjects, self.said(subjects))
        if not self.conditions and not (self.kind and self.form in ("count", "structures")):
            raise NotUnderstood([m.words for m in self.mentions], why="nothing to look for was found")
        conditions = tuple(self.with_negation())
        return Question(self.form, kinds, conditions, subjects, self.said(subjects))

    def said(self, ids: Iterable[str]) -> str:
        return " and ".join(self.store.structures[id].label for id in ids)

    def with_negation(self) -> list[Condition]:
        """Return the conditions, the last of them denied where the question denies something of a list."""
        if not self.negated or self.form == "yes_no":
            return self.conditions
        return [*self.conditions[:-1], replace(self.conditions[-1], negated=True)]

    def subjects(self) -> tuple[str, ...]:
        """Return whom the question is about: the first name of a yes-or-no, or the only thing that is named at all."""
        alone = len(self.names) == 1 and not self.cues and not self.kind and not self.first("motion") and not self.first("agent")
        if not self.names or not (self.form in ("yes_no", "description") or alone):
            return ()
        name = self.names[0]
        kind = self.store.structures[name.ids[0]].kind
        if alone and self.form != "yes_no" and kind in GROUPS:
            self.kind = ""
            return ()
        name.used = True
        self.names = self.names[1:]
        if self.form == "yes_no":
            self.kind = next(iter(sorted(self.kinds_of(name.ids[0]))), "")
        return (name.ids[0],)

    def kinds_of(self, id: str) -> set[str]:
        return {self.store.structures[leaf].kind for leaf in self.store.leaves(id)} or {self.store.structures[id].kind}

    def is_site(self, mention: Mention) -> bool:
        return bool(mention.ids) and bool(self.kinds_of(mention.ids[0]) <= {"joint", "region"})

    def read_motions(self) -> None:
        """Turn motions with their sites into conditions: 'flexes' and 'big toe' into the flexions of the big toe."""
        moving = [m for m in self.mentions if not m.used and not m.ids and ("agent" in m.senses or "motion" in m.senses)]
        moving = [m for m in moving if m.senses.get("motion") != "any" or self.site_of()]
        if any(m.senses.get("motion") == "raise" for m in moving) and self.about_arch():
            moving = []
        if not moving:
            return
        sites = self.site_of()
        for mention in moving:
            motion = mention.senses.get("agent") or mention.senses["motion"]
            others, said = self.movements_of(motion, sites)
            self.conditions.append(does(others, said))
            mention.used = True
        for site in sites:
            site.used = True
        self.names = [name for name in self.names if not name.used]
        self.kind = self.kind or "muscle"
        for cue in self.cues:
            cue.used = cue.used or cue.senses["relation"] == HAS_ACTION

    def about_arch(self) -> bool:
        return any("arch" in self.kinds_of(name.ids[0]) for name in self.names)

    def site_of(self) -> list[Mention]:
        """Return the mentions that say where a movement takes place: joints and toes, or else the whole foot."""
        return [name for name in self.names if self.is_site(name)]

    def movements_of(self, motion: str, sites: list[Mention]) -> tuple[tuple[str, ...], str]:
        ids = [site.ids[0] for site in sites]
        exact = [id for id in ids if id not in TAKEN_AS_READ or motion in ("flexion", "extension", "abduction", "adduction", "any")]
        if motion == "raise":
            motion = "extension" if any("toe" in id or "phalang" in id for id in ids) else "dorsiflexion"
        found = movements(self.store, motion, exact)
        if not found and motion in ("flexion", "extension") and "ankle_joint" in ids:
            both = movements(self.store, "plantarflexion", ()), movements(self.store, "dorsiflexion", ())
            return tuple(sorted({one for some in both for one in some})), f"{motion} of the ankle (plantarflexion or dorsiflexion)"
        if not found:
            where = " and ".join(site.words for site in sites) or "the foot"
            raise NotUnderstood([motion], why=f"no {motion} of {where} is known")
        label = motion if motion != "any" else "movement"
        return found, f"{label} of {self.said(exact)}" if exact else label

    def read_names(self) -> None:
        """Turn each name, with a cue or by its kind, into a condition."""
        for name in self.names:
            condition = self.condition_for(name)
            if condition is not None:
                self.conditions.append(condition)
                name.used = True

    def condition_for(self, name: Mention) -> Condition | None:
        for id in name.ids:
            for relations, side in self.ways(id):
                return Condition(relations, side, (id,), self.store.structures[id].label, self.parts(relations))
        return None

    def parts(self, relations: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
        """Return what words like 'active' or 'passively' say of the relation, and use them up."""
        said = []
        for mention in self.mentions:
            name, _, value = mention.senses.get("part", "").partition("=")
            if not mention.used and name == "manner" and "supports" in relations:
                mention.used = True
                said.append((name, value))
        return tuple(said)

    def ways(self, id: str) -> Iterable[tuple[tuple[str, ...], str]]:
        """Yield how what is asked for can be related to a named structure: the relations, and the side asked for."""
        kinds = self.kinds_of(id)
        asked = set(KINDS.get(self.kind, (self.kind,))) if self.kind else set()
        collective = self.store.structures[id].kind in GROUPS
        for cue in self.cues:
            relations = tuple(cue.senses["relation"].split())
            for side in self.sides(relations, kinds, asked):
                cue.used = True
                yield relations, side
                return
        if collective and (not asked or asked & kinds):
            yield (MEMBER_OF,), "subject"
            return
        defaults = [relation for relation, wording in sorted(self.store.wordings.items()) if wording.by_default and relation != PART_OF]
        if asked & {"muscle"} and kinds & {"bone", "bone_feature"}:
            yield (HAS_ORIGIN, HAS_INSERTION), "subject"
            return
        for relation in (*defaults, PART_OF):
            if asked:
                for side in self.sides((relation,), kinds, asked):
                    yield (relation,), side
                    return

    def sides(self, relations: tuple[str, ...], kinds: set[str], asked: set[str]) -> list[str]:
        """Return at which end of some relations the kinds asked for can stand, a named structure at the other."""
        sides = []
        for subject, relation, thing in self.store.pairings:
            if relation in relations:
                if thing in kinds and (not asked or subject in asked):
                    sides.append("subject")
                if subject in kinds and (not asked or thing in asked):
                    sides.append("object")
        if PRESENCE in relations:
            sides.append("object")
        return sorted(set(sides), reverse=True)

    def absorb(self) -> None:
        """Use up the words that only repeat what is understood already."""
        for mention in self.mentions:
            if mention.used:
                continue
            same_kind = mention.senses.get("kind", "-") in (self.kind, "any") or self.repeats(mention)
            setting = bool(mention.ids) and mention.ids[0] in TAKEN_AS_READ and bool(self.conditions)
            idle = mention.senses.get("relation", "") == HAS_ACTION and bool(self.conditions)
            mention.used = (same_kind and not mention.ids) or setting or idle

    def repeats(self, mention: Mention) -> bool:
        """Tell whether a kind word only says again of what kind a neighbouring name is: 'the soleus muscle'."""
        kind = mention.senses.get("kind")
        places = self.mentions.index(mention)
        neighbours = self.mentions[max(0, places - 1) : places + 2]
        return any(kind in self.kinds_of(near.ids[0]) | {self.store.structures[near.ids[0]].kind} for near in neighbours if near.ids)
