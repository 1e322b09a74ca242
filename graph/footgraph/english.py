"""English to question: every word must mean something, or the question is handed back with the words that do not.

Words are matched against names and phrases, the longest first; what the matched things can have to do with one
another follows from the relations that join their kinds. Word order matters only where the kinds leave a choice.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from footgraph.mentions import Mention, mentions_in
from footgraph.questions import Condition, Question, does, evidence, movements
from footgraph.store import GROUPS, Store
from footgraph.vocabulary import HAS_ACTION, HAS_INSERTION, HAS_ORIGIN, IN_COMPARTMENT, IN_LAYER, MEMBER_OF, PART_OF, PRESENCE

LONGEST_QUESTION = 300
KINDS = {"muscle": ("muscle", "muscle_head"), "any": ()}
COURSES = frozenset(("passes_behind", "passes_under", "passes_through", "runs_in"))
OUT_OF_REACH = ("artery", "vein", "bursa", "root", "skin")
TAKEN_AS_READ = frozenset(("foot", "leg", "ankle_joint", "sole"))


Way = tuple[tuple[str, ...], str]
"""Some relations, and the side at which what is asked for stands."""


class NotUnderstood(ValueError):  # noqa: N818 the name of the status it leads to
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


def relations_of(cue: Mention) -> tuple[str, ...]:
    """Return the relations that a cue can mean."""
    return tuple(cue.senses["relation"].split())


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
        self.places: list[int] = []

    def first(self, sense: str) -> Mention | None:
        return next((m for m in self.mentions if sense in m.senses and not m.used), None)

    def form_of(self) -> str:
        """Return the form of the question from its opening words, which are then used up."""
        form = "yes_no" if self.mentions and "aux" in self.mentions[0].senses else ""
        for place, mention in enumerate(self.mentions):
            asks = mention.senses.get("ask", "")
            if mention.ids or not ("aux" in mention.senses or asks):
                continue
            if asks in ("reason", "path"):
                raise NotUnderstood([mention.words], why=f"questions with '{mention.words}' are not read")
            mention.used = "relation" not in mention.senses or place == 0 or place + 1 < len(self.mentions)
            if asks == "count" or (asks and form != "count"):
                form = {"list": "structures", "where": "structures"}.get(asks, asks)
        return form or "structures"

    def kind_of(self) -> str:
        """Return the kind of structure asked for: the first kind word, or the kind that a motion or an agent implies."""
        for place, mention in enumerate(self.mentions):
            kind = mention.senses.get("kind")
            if self.is_group_asked_for(place):
                return ""
            if not kind or mention.used:
                continue
            before = [m for m in self.mentions[:place] if not {"padding"} & set(m.senses)]
            asked_at_once = bool(before) and "ask" in before[-1].senses
            if mention.ids and not (asked_at_once and len(mention.words.split()) == 1):
                continue
            mention.used, mention.ids = True, ()
            if kind in OUT_OF_REACH:
                raise NotUnderstood([mention.words], unknown=True)
            return kind
        return ""

    def question(self) -> Question:
        """Return the question, once every mention has found its place."""
        if self.first("only"):
            words = [m.words for m in self.mentions if "only" in m.senses]
            raise NotUnderstood(words, why=f"'{words[0]}' would change the question, and such questions are not read")
        self.read_group_asked_for()
        subjects = self.subjects()
        self.read_motions()
        self.read_names()
        self.read_any_of_a_kind()
        self.read_presence(subjects)
        self.absorb()
        if self.form == "yes_no" and not self.conditions:
            for mention in self.mentions:
                mention.used = mention.used or "kind" in mention.senses
        if left := [m.words for m in self.mentions if not m.used]:
            raise NotUnderstood(left, why=f"no place was found for {', '.join(repr(words) for words in left)}")
        kinds = KINDS.get(self.kind, (self.kind,) if self.kind else ())
        if self.kind == "tendon" and any(COURSES & set(condition.relations) for condition in self.conditions):
            kinds = KINDS["muscle"]
        if self.form == "yes_no" and not self.conditions and subjects and (kind := self.kind_claimed()):
            return Question("kind", (kind,), (), subjects, self.said(subjects))
        if self.form == "yes_no" and not self.conditions and subjects and "there" in self.mentions[0].words:
            return Question("existence", (), (), subjects, self.said(subjects))
        if self.form == "description" or (not self.conditions and subjects):
            return Question("description", (), (), subjects, self.said(subjects))
        if not self.conditions and not (self.kind and self.form in ("count", "structures")):
            raise NotUnderstood([m.words for m in self.mentions], why="nothing to look for was found")
        conditions = tuple(self.either(self.with_negation()))
        return Question(self.form, kinds, conditions, subjects, self.said(subjects))

    def kind_claimed(self) -> str:
        """Return the kind that a yes-or-no claims of its subject: 'is the plantar fascia a muscle'."""
        last = self.mentions[-1]
        return last.senses.get("kind", "") if len(self.mentions) == 3 and not last.ids else ""

    def said(self, ids: Iterable[str]) -> str:
        return " and ".join(self.store.structures[id].label for id in ids)

    def is_group_asked_for(self, place: int) -> bool:
        """Tell whether the mention at a place is a group right after the question word: 'which tarsal bone ...'."""
        mention = self.mentions[place]
        if not place or "ask" not in self.mentions[place - 1].senses or not mention.ids or "kind" in mention.senses:
            return False
        kinds = self.kinds_of(mention.ids[0])
        return self.store.structures[mention.ids[0]].kind in GROUPS and len(kinds) == 1 and not kinds & {"region", "movement"}

    def read_group_asked_for(self) -> None:
        """Turn a group right after the question word into the kind asked for and membership in it."""
        for place, name in enumerate(self.mentions):
            if self.form in ("structures", "count") and not self.kind and not name.used and self.is_group_asked_for(place):
                id = name.ids[0]
                self.kind = next(iter(self.kinds_of(id)))
                self.add(Condition((MEMBER_OF,), "subject", (id,), self.store.structures[id].label), name)
                self.names.remove(name)

    def read_any_of_a_kind(self) -> None:
        """Read 'no muscle attached': a further kind word that a cue relates to the kind asked for stands for all of that kind."""
        for mention in self.mentions:
            kind = mention.senses.get("kind", "")
            if mention.used or mention.ids or kind in ("", self.kind, "any"):
                continue
            for cue in [cue for cue in self.cues if not cue.used]:
                relations = relations_of(cue)
                for side in self.sides(relations, set(KINDS.get(kind, (kind,))), set(KINDS.get(self.kind, (self.kind,))))[:1]:
                    others = tuple(id for id, structure in self.store.structures.items() if structure.kind == kind)
                    self.add(Condition(relations, side, others, f"any {kind}"), mention)
                    cue.used = True

    def read_presence(self, subjects: tuple[str, ...]) -> None:
        """Read 'is plantaris present in everybody': a cue that needs no second structure."""
        for cue in self.cues:
            if not cue.used and cue.senses["relation"] == PRESENCE and subjects:
                self.add(Condition((PRESENCE,), "object", subjects, self.said(subjects)), cue)

    def add(self, condition: Condition, mention: Mention) -> None:
        """Take up a condition, denied where the word before it denies."""
        self.conditions.append(condition)
        self.places.append(mention.at)
        mention.used = True

    def either(self, conditions: list[Condition]) -> list[Condition]:
        """Return the conditions, those of one relation put together as one where the question says 'or'."""
        said = [m.words for m in self.mentions if m.senses.get("join") == "or"]
        if not said:
            return conditions
        alike: dict[tuple[object, ...], list[Condition]] = {}
        for one in conditions:
            alike.setdefault((one.relations, one.side, one.parts, one.negated), []).append(one)
        if not any(len(some) > 1 for some in alike.values()):
            raise NotUnderstood(said, why="'or' between things of different kinds is not read")
        return [
            some[0]._replace(
                others=tuple(dict.fromkeys(other for one in some for other in one.others)),
                said=" or ".join(one.said for one in some),
            )
            for some in alike.values()
        ]

    def with_negation(self) -> list[Condition]:
        """Return the conditions, the one next after 'not' denied, or the last."""
        if not self.negated or self.form == "yes_no":
            return self.conditions
        at = next(m.at for m in self.mentions if "not" in m.senses)
        after = [place for place in self.places if place > at]
        denied = self.places.index(min(after)) if after else len(self.places) - 1
        return [c._replace(negated=True) if n == denied else c for n, c in enumerate(self.conditions)]

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
        self.names = [
            other for other in self.names[1:] if "there" not in self.mentions[0].words or other.ids[0] not in TAKEN_AS_READ
        ]
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
            self.add(does(others, said), mention)
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
        exact = [
            id for id in ids if id not in TAKEN_AS_READ or motion in ("flexion", "extension", "abduction", "adduction", "any")
        ]
        if motion == "raise":
            motion = "extension" if any("toe" in id or "phalang" in id for id in ids) else "dorsiflexion"
        found = movements(self.store, motion, exact)
        if not found and motion in ("flexion", "extension") and "ankle_joint" in ids:
            both = movements(self.store, "plantarflexion", ()), movements(self.store, "dorsiflexion", ())
            return tuple(
                sorted({one for some in both for one in some})
            ), f"{motion} of the ankle (plantarflexion or dorsiflexion)"
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
                self.add(condition, name)

    def condition_for(self, name: Mention) -> Condition | None:
        """Return what a name asks of the structures looked for: by the relation that joins their kinds, or by way of muscles."""
        for id in self.of_the_place(name):
            label = self.store.structures[id].label
            for relations, side in self.ways(id):
                return Condition(relations, side, (id,), label, self.parts(relations))
            if self.kind not in ("", "muscle"):
                for near, far in self.ways_by_muscles(id):
                    there = Question("structures", KINDS["muscle"], (Condition(*near, (id,), label),))
                    return Condition(*far, tuple(evidence(self.store, there)), f"muscles in {label}")
        return None

    def of_the_place(self, name: Mention) -> tuple[str, ...]:
        """Return the ids of a name; where it is a place and a kind is asked for, first the group 'bones of foot' of that name."""
        if self.kind and self.kinds_of(name.ids[0]) == {"region"}:
            named = self.store.find(f"{self.kind} of {self.store.structures[name.ids[0]].label}")
            return (*(structure.id for structure in named), *name.ids)
        return name.ids

    def parts(self, relations: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
        """Return what words like 'active' or 'passively' say of the relation, and use them up."""
        said = []
        for mention in self.mentions:
            name, _, value = mention.senses.get("part", "").partition("=")
            if not mention.used and name == "manner" and "supports" in relations:
                mention.used = True
                said.append((name, value))
        return tuple(said)

    def ways(self, id: str) -> Iterable[Way]:
        """Yield how what is asked for can be related to a named structure, by a cue first, else by default."""
        kinds = self.kinds_of(id)
        asked = set(KINDS.get(self.kind, (self.kind,))) if self.kind else set()
        if self.kind == "muscle" and kinds == {"region"}:
            yield (IN_COMPARTMENT, IN_LAYER), "subject"
        if self.kind == "tendon" and any(COURSES & set(relations_of(cue)) for cue in self.cues):
            asked = set(KINDS["muscle"])
        yield from self.ways_by_cue(kinds, asked)
        if self.store.structures[id].kind in GROUPS and (not asked or asked & kinds):
            yield (MEMBER_OF,), "subject"
        if asked:
            yield from self.ways_by_default(kinds, asked)

    def ways_by_cue(self, kinds: set[str], asked: set[str]) -> Iterable[Way]:
        """Yield the relations of the cues that can join what is asked for to some kinds; the cues are used up."""
        fitting = [cue for cue in self.cues if self.sides(relations_of(cue), kinds, asked)]
        fitting = [cue for cue in fitting if not cue.used] or fitting
        if fitting:
            chosen = fitting if len([name for name in self.names if not name.used]) == 1 else fitting[:1]
            side = chosen[0].senses.get("side") or self.sides(relations_of(chosen[0]), kinds, asked)[0]
            for cue in chosen:
                cue.used = True
            yield tuple(dict.fromkeys(relation for cue in chosen for relation in relations_of(cue))), side

    def ways_by_default(self, kinds: set[str], asked: set[str]) -> Iterable[Way]:
        """Yield the relations meant where a question names none: attachments between muscle and bone, else each that fits."""
        if "muscle" in asked and kinds & {"bone", "bone_feature"}:
            yield (HAS_ORIGIN, HAS_INSERTION), "subject"
        meant = [relation for relation, wording in sorted(self.store.wordings.items()) if wording.by_default]
        for relation in sorted(meant, key=lambda relation: relation == PART_OF):
            for side in self.sides((relation,), kinds, asked):
                yield (relation,), side

    def ways_by_muscles(self, id: str) -> Iterable[tuple[Way, Way]]:
        """Yield how 'which nerve supplies the anterior compartment' goes by the muscles there: from the place, then on."""
        if self.kinds_of(id) <= {"compartment", "layer"}:
            for near in self.ways_by_default(self.kinds_of(id), set(KINDS["muscle"])):
                for far in (*self.ways_by_cue({"muscle"}, {self.kind}), *self.ways_by_default({"muscle"}, {self.kind})):
                    yield near, far

    def sides(self, relations: tuple[str, ...], kinds: set[str], asked: set[str]) -> list[str]:
        """Return at which end of some relations the kinds asked for can stand, the named at the other; the commoner first."""
        sides = {"subject": 0, "object": 0}
        for subject, relation, thing, facts in self.store.pairings:
            if relation in relations:
                if thing in kinds and (not asked or subject in asked):
                    sides["subject"] += facts
                if subject in kinds and (not asked or thing in asked):
                    sides["object"] += facts
        return sorted((side for side, facts in sides.items() if facts), key=lambda side: (-sides[side], side == "object"))

    def absorb(self) -> None:
        """Use up the words that only repeat what is understood already."""
        for mention in self.mentions:
            if mention.used:
                continue
            same_kind = mention.senses.get("kind", "-") in (self.kind, "any") or self.repeats(mention)
            setting = bool(mention.ids) and mention.ids[0] in TAKEN_AS_READ and bool(self.conditions or self.form == "yes_no")
            idle = mention.senses.get("relation", "") == HAS_ACTION and bool(self.conditions)
            mention.used = (same_kind and not mention.ids) or setting or idle

    def repeats(self, mention: Mention) -> bool:
        """Tell whether a kind word only says again of what kind a neighbouring name is: 'the soleus muscle'."""
        kind = mention.senses.get("kind")
        places = self.mentions.index(mention)
        neighbours = self.mentions[max(0, places - 1) : places + 2]
        return any(
            kind in self.kinds_of(near.ids[0]) | {self.store.structures[near.ids[0]].kind} for near in neighbours if near.ids
        )
