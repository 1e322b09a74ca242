"""English to question: every word must mean something, or the question is handed back with the words that do not.

Words are matched against names and phrases, the longest first; what the matched things can have to do with one
another follows from the relations that join their kinds. Word order matters only where the kinds leave a choice.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from footgraph.focus import focus_of
from footgraph.leading import chief_movers
from footgraph.mentions import CARDINALS, Mention, mentions_in
from footgraph.motions import joints_of, performing, sites_by_motion
from footgraph.questions import Condition, Question, evidence, kinds_in
from footgraph.saying import asked_for
from footgraph.store import GROUPS, Store
from footgraph.synonyms import SEVERAL
from footgraph.vocabulary import (
    AFFECTS,
    ANKLE_JOINT,
    ANTAGONIST_OF,
    ARTICULATES_WITH,
    BRANCH_OF,
    CONNECTS,
    CROSSES,
    DORSUM,
    FOOT,
    HAS_ACTION,
    HAS_INSERTION,
    HAS_ORIGIN,
    IN_ARCH,
    IN_COMPARTMENT,
    IN_LAYER,
    INJURED_BY,
    INNERVATED_BY,
    JOINS,
    LEG,
    LIES_BETWEEN,
    LOADS,
    LOCATED_IN,
    MEMBER_OF,
    OCCURS_AT,
    OPPOSITE_OF,
    PART_OF,
    PASSES_BEHIND,
    PASSES_THROUGH,
    PASSES_UNDER,
    PRESENCE,
    RECEIVES_BLOOD_FROM,
    RESTRAINS,
    RUNS_IN,
    SOLE,
    SUBTYPE_OF,
    SYNERGIST_OF,
    TENDON_OF,
)
from footgraph.ways import Way, fitting, kinds_meant, sides, ways_by_default

LONGEST_QUESTION = 300
LONGEST_CASE = 600
"""How many letters a question may have, and one that tells a case before it asks."""
TOES = frozenset(("toe", "toes", "zehe", "zehen"))
MUSCLES = kinds_meant("muscle")
OF_TENDONS = frozenset((HAS_INSERTION, PASSES_BEHIND, PASSES_THROUGH, PASSES_UNDER, RUNS_IN))
"""Relations that are told of a muscle, and asked of its tendon."""
GOES_THROUGH = frozenset((PASSES_THROUGH, RUNS_IN))
"""Relations of a muscle to a place that only its tendon reaches."""
TIES = frozenset(("fascia", "ligament", "retinaculum", "membrane"))
ENDS_OF_MUSCLES = frozenset(("origin", "proximal attachment", "proximal end", "distal attachment", "insertion", "distal end"))
"""Nouns for one end of a muscle, of which a tie has two."""
BY_PLACE = frozenset(
    (
        *("anterior_to", "posterior_to", "medial_to", "lateral_to", "superior_to", "inferior_to", "deep_to", "superficial_to"),
        *("lies_between", "passes_along", "passes_between", "passes_in_front_of", "passes_over", "covers", LOCATED_IN),
    )
)
"""Relations that some works tell of a tendon, and others of its muscle."""
SIDES_TO = frozenset(
    ("anterior_to", "posterior_to", "medial_to", "lateral_to", "deep_to", "superficial_to", "passes_in_front_of", "passes_behind")
)
"""Relations of which the other end is the contrary."""
ORDERED = SIDES_TO | {"deep_to", "superficial_to", "superior_to", "inferior_to", PASSES_UNDER}
"""Relations told by prepositions: what stands before one lies so to what follows."""
SETTINGS = frozenset((FOOT, LEG, SOLE, DORSUM, ANKLE_JOINT))
"""Places that a question names to say where it plays."""
OF_SOME = frozenset(("of", "of these", "among", "von"))
LYING_IN = ("tendon", "nerve", "artery", "vein")
"""Kinds of which those of a tunnel or fossa are what lies in it."""
ONE_EACH = frozenset((IN_COMPARTMENT, IN_LAYER, INNERVATED_BY))
"""Relations of which a structure mostly has one, so that two named with 'and' are meant one by one."""
ACTION_NOUNS = frozenset(("action", "actions", "function", "functions", "effect", "effects", "role", "job"))
END_NOUNS = frozenset(("insertion", "ansatz", "insertio", "distal", "attachment", "attachments", "bony"))
"""First words of the nouns for the end of a tendon, which may stand before its name."""
TIED = frozenset(("attached", "attached to", "fixed to", "fastened to", "anchored to", "tied to"))
"""What a bone is to a tendon that ends on it."""
GOING = frozenset(
    (
        *("run to", "runs to", "running to", "reach", "reaches"),
        *(f"{verb}{end} as far as" for verb in ("get", "go", "reach", "extend", "run", "stretch") for end in ("", "s", "es")),
    )
)
"""Words by which a tendon ends somewhere, and a nerve or vessel serves it."""
BUILDING = ("form", "make", "made", "build", "built", "compos", "constitut", "put together")
"""Beginnings of verbs by which a group is what its members make up, where no kind is asked for."""
PLACES = ("compartment", "layer")
"""Kinds of place that stand before what lies in it: 'a first layer muscle'."""
OF_MUSCLES = ("compartment", "exercise", "layer", "nerve")
"""Kinds that have no motion of their own, so that one asked for by a motion is asked for by its muscles."""
CHIEF = frozenset(("main", "chief", "principal", "primary"))
"""Words for the one of several that most works name."""
EVERYDAY_VERBS = frozenset(
    word
    for verb in ("reach", "enter", "hold", "meet", "go to", "get", "cross", "touch", "carry", "keep")
    for word in (verb, f"{verb}s", f"{verb}es", f"{verb}ing", verb.replace("go ", "goes "))
)
"""Verbs that say no more than that something is there, where what they mean otherwise cannot be."""
TOLD_ONE_WAY = frozenset(("joint_type", "layer", "compartment"))
"""Kinds that a structure has to do with in one way only, whatever the verb: 'belongs to which class of joint'."""
CARRYING = frozenset(("carry", "carries", "bear", "bears", "support", "supports"))
"""What a bone does to its own parts too: 'which bone bears the lateral malleolus'."""
LEAVING = frozenset(("but not", "except", "all but", "everything but", "other than", "apart from", "excluding")) | {
    "lack",
    "lacks",
    "lacking",
}
"""Denials of a part of what is asked."""
HARDLY_MEANT = {"compartment": -1, "motion": 1}
"""What of several things of one name is meant first or last: a compartment before its muscles, a bare motion last."""
WHOLES = (({"region"}, "bone"), ({"bone"}, "bone_feature"))
"""What stands for its parts of a kind where muscles are attached to them: a region for its bones, a bone for its features."""
TAKEN_AS_READ = frozenset(("foot", "leg", "ankle_joint", "sole"))


class NotUnderstood(ValueError):  # noqa: N818 the name of the status it leads to
    """A question that could not be read: the words in the way, whether they are of another subject or none that is known here.

    It is final where no description can stand in for the reading: the words ask for what descriptions do not tell.
    """

    def __init__(self, words: Sequence[str], *, outside: bool = False, unknown: bool = False, why: str = "", final: bool = False):
        self.words = tuple(words)
        self.outside = outside
        self.unknown = unknown
        self.final = final
        self.why = why
        super().__init__(why or f"not understood: {', '.join(words)}")


def read(store: Store, text: str) -> Question:
    """Return the question that a text asks; raises NotUnderstood with the words that cannot be placed."""
    if len(text) > LONGEST_QUESTION:
        raise NotUnderstood((), why=f"the question is longer than {LONGEST_QUESTION} characters")
    mentions = mentions_in(store, text)
    if not mentions:
        raise NotUnderstood((), why="the question has no words")
    named = any(mention.ids for mention in mentions)
    outside = [m.words for m in mentions if set(m.senses) == {"outside"} and not (named and m.senses["outside"] == "soft")]
    if outside:
        raise NotUnderstood(outside, outside=True)
    if unread := [mention.words for mention in mentions if not mention.ids and not mention.senses]:
        raise NotUnderstood(unread)
    return Parse(store, mentions).question()


def read_in_part(store: Store, text: str) -> tuple[Question, list[Mention]]:
    """Return the question that a text asks, and the mentions that found no place in it: words that describe, mostly.

    Raises NotUnderstood where nothing is asked of the rest, or a word would change the question.
    """
    parse = Parse(store, mentions_in(store, text[:LONGEST_QUESTION]), in_part=True)
    return parse.question(), parse.left


def is_superlative(mention: Mention) -> bool:
    """Tell whether a word asks for the most of something: the largest, the main one."""
    return "only" in mention.senses and mention.senses["only"] == "most"


def relations_of(cue: Mention) -> tuple[str, ...]:
    """Return the relations that a cue can mean."""
    return tuple(cue.senses["relation"].split())


TOLD_BY_NUMBER = ("muscle_head", "tendon", "muscle")
"""Kinds whose number descriptions tell: 'which muscle of the calf has two heads'."""


class Parse:
    """One question being read: its mentions, and which of them have found their place."""

    def __init__(self, store: Store, mentions: list[Mention], *, in_part: bool = False):
        self.store = store
        self.mentions = mentions
        self.conditions: list[Condition] = []
        self.places: list[int] = []
        self.in_part = in_part
        self.left: list[Mention] = []
        self.of_tendon = False
        if in_part:
            self.left = [m for m in mentions if (not m.ids and not m.senses) or is_superlative(m)]
            self.mentions = mentions = [m for m in mentions if m not in self.left]
        if not mentions:
            raise NotUnderstood((), why="nothing is asked")
        if "ask" in mentions[0].senses and all(store.structures[id].kind == "quantity" for id in mentions[0].ids):
            mentions[0].ids = ()  # 'count the joints of ...' asks for no count that somebody measured
        self.negated = any("not" in m.senses for m in mentions)
        for mention in mentions:
            mention.used = bool({"padding", "not", "join"} & set(mention.senses)) and not mention.ids
        self.form = self.form_of()
        self.kind = self.kind_of()
        self.read_settings()
        self.names = [m for m in mentions if m.ids and not m.used]
        self.cues = [m for m in mentions if "relation" in m.senses and not m.used and not m.ids]
        if not self.cues and not self.kind and self.form != "count":  # 'deltoid ligament: its four parts'
            self.cues = [m for m in mentions if PART_OF in m.senses.get("relation", "").split() and "kind" in m.senses]
        self.named_again: dict[str, None] = {}
        self.counting: set[int] = set()

    def read_settings(self) -> None:
        """Use up 'of the foot' after a name, and 'on the inside of the foot' beside one: they only say where it is."""
        for place, mention in enumerate(self.mentions):
            if mention.ids[:1] not in ((FOOT,), (SOLE,), (LEG,), (DORSUM,), ("toes",)) or place < 2:
                continue
            before, cue = self.mentions[place - 2], self.mentions[place - 1]
            if mention.ids[0] == DORSUM:  # 'extensor digitorum brevis on the dorsum'
                mention.used = cue.words in ("of", "in", "on") and bool(before.ids) and self.kinds_of(before.ids[0]) == {"muscle"}
                continue
            if mention.ids[0] == "toes" and not (before.ids and self.kinds_of(before.ids[0]) == {"joint"}):
                continue  # 'the interphalangeal joints of the toes'
            if mention.ids[0] in (SOLE, LEG) and not (before.ids and self.kinds_of(before.ids[0]) <= {"muscle", "tendon"}):
                continue  # 'the interossei of the sole'
            if cue.words in ("of", "in") and before.ids and not self.kinds_of(before.ids[0]) & {"region", "movement"}:
                mention.used = True
            elif cue.senses.get("relation", "") in ("medial_to", "lateral_to") and self.mentions[0].ids:
                mention.used = cue.used = True

    def first(self, sense: str) -> Mention | None:
        return next((m for m in self.mentions if sense in m.senses and not m.used), None)

    def form_of(self) -> str:
        """Return the form of the question from its opening words, which are then used up."""
        opens = self.mentions[0]
        denies = "not" in opens.senses and opens.words.endswith(("n t", "nt"))  # 'doesn't soleus cross the knee'
        form = "yes_no" if "aux" in opens.senses or denies else ""
        for place, mention in enumerate(self.mentions):
            asks = mention.senses.get("ask", "")
            if mention.ids or not ("aux" in mention.senses or asks):
                continue
            if asks in ("reason", "path"):
                if place and any(
                    "ask" in m.senses for m in self.mentions if m is not mention
                ):  # 'which muscles ... when you jump'
                    mention.used = True
                    continue
                raise NotUnderstood([mention.words], why=f"questions with '{mention.words}' are not read")
            is_verb = place + 1 == len(self.mentions) or any("aux" in m.senses for m in self.mentions[:place])
            mention.used = "relation" not in mention.senses or place == 0 or not is_verb
            if asks == "count" or (asks and form != "count" and (asks, form) != ("names", "yes_no")):
                form = {"list": "structures", "where": "structures"}.get(asks, asks)
        return form or "structures"

    def kind_of(self) -> str:
        """Return the kind of structure asked for: that of the word in focus, or the first kind word."""
        focus = focus_of(self.store, self.mentions).mention
        places = [place for place, mention in enumerate(self.mentions) if mention is focus and self.form != "yes_no"]
        for place in dict.fromkeys((*places, *range(len(self.mentions)))):
            mention = self.mentions[place]
            kind = mention.senses.get("kind")
            if self.is_group_asked_for(place):
                return ""
            after = self.mentions[place + 1 : place + 2]
            if not kind or mention.used or (kind in PLACES and after and "kind" in after[0].senses and not after[0].ids):
                continue  # 'which compartment muscle'
            if kind == "region" and after and "agent" in after[0].senses:
                continue  # 'toe extensors on the dorsum of the foot'
            if self.is_said_of_a_name(place):
                continue  # 'the origin of the soleus muscle'
            if kind == "tendon" and self.is_end_of_its_tendon(place):
                mention.used = self.of_tendon = True  # 'where does the tendon of quadratus plantae insert'
                continue
            before = [m for m in self.mentions[:place] if not {"padding"} & set(m.senses)]
            asked_at_once = bool(before) and "ask" in before[-1].senses
            is_kind_itself = bool(mention.ids) and not before and self.kinds_of(mention.ids[0]) == {kind}
            if mention.ids and not ((asked_at_once and len(mention.words.split()) == 1) or is_kind_itself):
                continue
            mention.used, mention.ids = True, ()
            if kind == "region" and "toes" in self.store.structures and TOES & set(mention.words.split()):
                self.conditions.append(Condition((MEMBER_OF,), "subject", ("toes",), self.said(("toes",))))
                self.places.append(mention.at)
            return str(kind)
        if focus and "thing" in focus.senses and not focus.ids and self.form != "yes_no":
            named = {kind for m in self.mentions for id in m.ids[:1] for kind in self.kinds_of(id)}
            kinds = focus.senses["thing"].split()
            if alike := [kind for kind in kinds if kind in named]:  # 'splits into which two bands'
                focus.used = True
                return alike[0]
        if any(m.words.split()[0] == "motor" and "innervated_by" in m.senses.get("relation", "") for m in self.mentions):
            return "muscle"
        told = [m.words for m in self.mentions if RUNS_IN in m.senses.get("relation", "").split()]
        return "tendon" if any("tendon" in words for words in told) else ""

    def is_end_of_its_tendon(self, place: int) -> bool:
        """Tell whether a tendon is that of a muscle named beside it, of which it is asked where it ends."""
        before, after = self.mentions[max(0, place - 1) : place], self.mentions[place + 1 : place + 3]
        if not before or (len(before) == 1 and "ask" in before[0].senses):
            return False
        named = [*before, *(after[1:] if after and after[0].words == "of" else ())]
        of_muscle = any(m.ids and self.kinds_of(m.ids[0]) <= {"muscle", "muscle_head"} for m in named)
        inserts = any(HAS_INSERTION in m.senses.get("relation", "").split() for m in self.mentions)
        others = [m for m in self.mentions if m.ids and m not in named]
        return of_muscle and inserts and not others and self.form == "structures"

    def is_said_of_a_name(self, place: int) -> bool:
        """Tell whether a kind word only follows the name of one structure of that kind."""
        before = self.mentions[place - 1] if place else None
        if before is None or not before.ids or self.mentions[place].ids:
            return False
        kind = self.store.structures[before.ids[0]].kind
        return kind == self.mentions[place].senses["kind"] and self.mentions[place].words == kind

    def question(self) -> Question:
        """Return the question, once every mention has found its place."""
        each = [m for m, name in pairwise(self.mentions) if m.words.split()[0] == "all" and name.ids and "only" in m.senses]
        self.use_up_ones()
        self.use_chief()
        if any("only" in m.senses and not m.used and m not in each for m in self.mentions):
            words = [m.words for m in self.mentions if "only" in m.senses]
            raise NotUnderstood(words, why=f"'{words[0]}' would change the question, and such questions are not read")
        if self.negated and self.form == "yes_no" and "true" in self.mentions[0].words:
            raise NotUnderstood([self.mentions[0].words], why="whether a denial is true is not read; ask it without the denial")
        if self.form == "yes_no" and (left_out := [m.words for m in self.mentions if m.words in LEAVING]):
            raise NotUnderstood(left_out, why=f"'{left_out[0]}' in a question for yes or no is not read")
        self.read_motor_supply()
        self.read_group_asked_for()
        subjects = self.subjects()
        self.read_second_name(subjects)
        self.read_motions()
        self.read_names()
        self.read_any_of_a_kind()
        self.read_presence(subjects)
        self.absorb()
        if self.form == "yes_no" and not self.conditions:
            for mention in self.mentions:
                mention.used = mention.used or "kind" in mention.senses
        self.refuse_number()
        self.refuse_between_alike()
        self.refuse_both_sides()
        left = [m for m in self.mentions if not m.used]
        if self.in_part:
            self.left += left
        elif left_words := [m.words for m in left]:
            raise NotUnderstood(left_words, why=f"no place was found for {', '.join(map(repr, left_words))}")
        if not self.conditions:
            return self.about_one(subjects)
        kinds = self.kinds_told()
        if self.kind == "tendon" and kinds == MUSCLES:
            subjects = tuple(muscle for id in subjects for muscle in self.muscles_of_tendon(id) or (id,))
        self.refuse_both(subjects)
        conditions = self.without_setting(tuple(self.either(self.with_negation(), kinds)), kinds)
        if self.form == "yes_no" and any(INNERVATED_BY in condition.relations for condition in conditions):
            subjects = tuple(self.skin_of(id) for id in subjects)
        if bool(subjects) != (self.form == "yes_no"):
            raise NotUnderstood([m.words for m in self.mentions], why="it asks of one structure and of others at once")
        return Question(
            "structures" if self.form in ("description", "names") else self.form,
            kinds,
            conditions,
            subjects,
            self.said(subjects),
            self.number_told(),
        )

    def of_two(self, subjects: tuple[str, ...]) -> bool:
        """Tell whether what is asked about is a pair, so that 'both' says no more: 'do both plantar nerves come from ...'."""
        return len(subjects) == 1 and len(self.store.leaves(subjects[0])) == 2

    def skin_of(self, id: str) -> str:
        """Return the area of skin that is meant where a region is said to be supplied by a nerve, else the structure itself."""
        label = self.store.structures[id].label
        is_told_of = self.kinds_of(id) == {"region"} and not self.store.facts_from(INNERVATED_BY, id)
        areas = self.store.find(f"skin of {label}") if is_told_of else []
        return areas[0].id if areas else id

    def kinds_told(self) -> tuple[str, ...]:
        """Return the kinds of which what is asked is told: of tendons, the same is told of their muscles."""
        if self.kind == "tendon" and any(OF_TENDONS & set(condition.relations) for condition in self.conditions):
            return MUSCLES
        if not self.kind and all(condition.relations == (LOADS,) for condition in self.conditions):
            met = self.meeting((), *self.conditions)  # a study that measures both heads speaks of the muscle
            if {self.store.structures[id].kind for id in met} == {"muscle_head"}:
                return kinds_meant("muscle")
        of_both = self.is_by_place() and (self.kind, self.form == "yes_no") in (("tendon", False), ("muscle", True))
        return ("tendon", *MUSCLES) if of_both else kinds_meant(self.kind)

    def use_chief(self) -> None:
        """Use up 'main' of a vessel, nerve or tendon: the one that most works name is told."""
        several = self.kind in LYING_IN or any(mention.words.endswith("roots") for mention in self.mentions)
        for mention in self.mentions:
            mention.used = mention.used or (mention.words in CHIEF and several and self.form == "structures")

    def is_by_place(self) -> bool:
        """Tell whether what is asked for is told by where it lies."""
        return any(BY_PLACE & set(condition.relations) for condition in self.conditions)

    def without_setting(self, conditions: tuple[Condition, ...], kinds: tuple[str, ...]) -> tuple[Condition, ...]:
        """Return the conditions without 'in the leg' where nothing meets it and something the rest: vessels, nerves and tendons.

        Of them no table tells everywhere they pass.
        """
        rest = tuple(one for one in conditions if not SETTINGS.issuperset(one.others) or one.negated)
        only_where = {id for one in conditions if one not in rest for id in one.others} <= {SOLE, DORSUM} and self.kind == "bone"
        is_told_apart = self.kind not in (*LYING_IN, "layer", "compartment") and not only_where
        if self.form == "yes_no" or is_told_apart or rest in ((), conditions):
            return conditions
        return rest if not self.meeting(kinds, *conditions) and self.meeting(kinds, *rest) else conditions

    def number_told(self) -> int:
        """Return how many a question takes for granted: 'the four parts', 'which two muscles'; 0 where it does not say."""
        of_some = self.mentions[0].words in OF_SOME  # 'of the three muscles of the first layer, the one that ...'
        for place, mention in enumerate(self.mentions[:5] if not of_some else ()):
            before = self.mentions[place - 1] if place else None
            if self.is_one_of_some(place):
                continue
            opens = before is None or "ask" in before.senses or before.words in ("the", "of", "are", "its", "their")
            if mention.at in self.counting:
                continue
            if mention.words in SEVERAL and not mention.ids and opens and place + 1 < len(self.mentions):
                return SEVERAL[mention.words]
            is_group = bool(mention.ids) and self.store.structures[mention.ids[0]].kind in GROUPS
            if is_group and opens and (number := SEVERAL.get(mention.words.split()[0])):
                return number
        for before, mention in pairwise(self.mentions if not of_some else ()):
            if (
                before.words in SEVERAL
                and not before.ids
                and before.at not in self.counting
                and self.counts_what_is_asked(mention)
                and not self.is_one_of_some(self.mentions.index(before))
            ):
                return SEVERAL[before.words]
        return int(any(self.says_one(m) for m in self.mentions))

    def is_one_of_some(self, place: int) -> bool:
        """Tell whether a number only says of how many one is asked for: 'which of the four lumbricals'."""
        before = self.mentions[max(0, place - 2) : place]
        return len(before) == 2 and before[1].words in OF_SOME and ("ask" in before[0].senses or before[0].words == "one")

    def says_one(self, mention: Mention) -> bool:
        """Tell whether 'only' stands before what is asked for, which is then one: 'the only muscle that ...'."""
        after = [m for m in self.mentions[self.mentions.index(mention) + 1 :] if m.words != "one"][:1]
        return mention.words == "only" and self.form == "structures" and bool(after) and self.says_what_is_asked(after[0])

    def use_up_ones(self) -> None:
        """Use up each 'only' that says that one is asked for."""
        for mention in self.mentions:
            mention.used = mention.used or self.says_one(mention)

    def says_what_is_asked(self, mention: Mention) -> bool:
        """Tell whether a mention says of what kind is asked: 'muscle', 'evertor', or 'leg muscle' by the name of a group."""
        if not mention.ids:
            return "agent" in mention.senses or mention.senses.get("kind", "-") == self.kind
        return self.store.structures[mention.ids[0]].kind in GROUPS and self.kinds_of(mention.ids[0]) <= {self.kind or "muscle"}

    def refuse_both(self, subjects: tuple[str, ...]) -> None:
        """Refuse 'both' where one thing alone is named."""
        said = any("both" in m.words.split() for m in self.mentions)
        if len(self.conditions) < 2 and said and not (self.in_part or self.of_two(subjects)):
            raise NotUnderstood(["both"], why="'both' of one thing is not read")

    def refuse_number(self) -> None:
        """Refuse a number before a name: 'which toe has two dorsal interossei' asks of which there are two."""
        for before, name in pairwise(self.mentions):
            place = self.mentions.index(before)
            opens = (
                place == 0
                or "ask" in self.mentions[place - 1].senses
                or (place == 2 and "aux" in self.mentions[1].senses)  # 'what are the three arches'
                or self.mentions[place - 1].words in ("the", "of", "all", "its", "their")
            )
            if before.at in self.counting:
                continue
            if before.words in CARDINALS - {"one"} and not before.ids and name.ids and name in self.names and not opens:
                raise NotUnderstood([before.words], why=f"how many {name.words} one has is not read")
            told_of = TOLD_BY_NUMBER if self.kind in ("", *TOLD_BY_NUMBER) else TOLD_BY_NUMBER[1:]  # no bone has muscle heads
            counts_kinds = "kind" in name.senses and name.senses["kind"] not in told_of and not name.ids
            if counts_kinds and self.counts_what_is_asked(name):
                continue  # 'tibialis posterior: its two movements'
            if before.words in CARDINALS - {"one"} and counts_kinds and place > 1 and not before.ids and not opens:
                raise NotUnderstood([before.words], why=f"how many {name.words} one has is not read", final=True)

    def refuse_both_sides(self) -> None:
        """Refuse what is on both sides of something: of a toe with one interosseous at each side no table tells."""
        sides = [m.words for m in self.mentions if m.words in ("sides", "both sides")]
        if sides and self.form == "structures" and any("both" in m.words.split() for m in self.mentions):
            raise NotUnderstood(sides, why="what is on both sides is not read", final=True)

    def refuse_end_of_tie(self, kinds: set[str]) -> None:
        """Refuse 'the proximal attachment' of a ligament or fascia, of which no table tells which end is which."""
        ends = [cue.words for cue in self.cues if cue.words in ENDS_OF_MUSCLES]
        is_of_bone = kinds == {"bone"} and any(
            cue.words in ENDS_OF_MUSCLES and after.words == "of" for cue, after in pairwise(self.mentions)
        )
        if ends and (kinds <= TIES or is_of_bone) and not self.kind:
            raise NotUnderstood(ends, why="which end of it is which is not told", final=True)

    def refuse_between_alike(self) -> None:
        """Refuse a joint between the bones of one group: 'the joints between phalanges' join no other bones."""
        between = [cue.words for cue in self.cues if cue.words.split()[-1] == "between"]
        for condition in self.conditions if self.kind == "joint" and between else ():
            if JOINS in condition.relations and len(condition.others) == 1 and len(self.store.leaves(condition.others[0])) > 1:
                raise NotUnderstood(between, why=f"a joint between {condition.said} alone is not read", final=True)

    def counts_what_is_asked(self, mention: Mention) -> bool:
        """Tell whether a word is the only one that says of what kind is asked, so that a number before it counts the answers."""
        kinds = [m for m in self.mentions if "kind" in m.senses and not m.ids]
        return self.form == "structures" and kinds == [mention] and mention.senses["kind"] == self.kind

    def read_motor_supply(self) -> None:
        """Read 'motor supply' said of a nerve as the muscles that it supplies, 'cutaneous supply' as the skin."""
        said = {word for m in self.mentions if m.senses.get("kind") == "nerve" for word in m.words.split()}
        if self.kind == "nerve" and self.names and all(self.kinds_of(name.ids[0]) == {"nerve"} for name in self.names):
            if "motor" in said:
                self.kind = "muscle"
            elif {"cutaneous", "sensory"} & said and "nerves" not in said:
                self.kind = "skin_area"

    def kind_claimed(self) -> str:
        """Return the kind that a yes-or-no claims of its subject: 'is the plantar fascia a muscle'."""
        last = self.mentions[-1]
        return last.senses.get("kind", "") if len(self.mentions) == 3 and not last.ids else ""

    def said(self, ids: Iterable[str]) -> str:
        return " and ".join(self.store.structures[id].label for id in ids)

    def is_group_asked_for(self, place: int) -> bool:
        """Tell whether the mention at a place is a group right after the question word: 'which tarsal bone ...'."""
        mention = self.mentions[place]
        if all("padding" in m.senses and not m.ids for m in self.mentions[:place]):  # 'metatarsals articulating with the cuboid'
            rest = [m for m in self.mentions[place + 1 :] if m.words not in CARDINALS]
            others = [m for m in rest if m.ids or {"motion", "kind"} & set(m.senses)]
            if any("ask" in ask.senses and (after.ids or "kind" in after.senses) for ask, after in pairwise(rest)):
                return False  # 'the plantar interossei arise from which metatarsals'
            if any(m.senses.get("kind") in PLACES and not m.ids for m in rest):
                return False  # 'lumbricals belong to which layer'
            if any(m.words in ACTION_NOUNS for m in self.mentions[1:]):
                return False  # 'lumbricals of the foot: action at the MTP joints'
            return bool(mention.ids) and bool(others) and "kind" not in mention.senses and self.is_kind_of_thing(mention.ids[0])
        before = place - 1
        if (
            before > 0
            and self.mentions[before].words in OF_SOME
            and len([m for m in self.mentions if m.ids or {"motion", "relation"} & set(m.senses)]) > 1
            and not any(m.words in CARDINALS and len([m for m in self.mentions if m.ids]) < 2 for m in self.mentions[place:])
        ):
            before -= 1 + (self.mentions[before - 1].words in CARDINALS)  # 'which (one) of the lumbricals is supplied by ...'
        while before > 0 and self.mentions[before].ids and "kind" not in self.mentions[before].senses:
            before -= 1  # 'which third-layer sole muscles'
        if before > 0 and self.mentions[before].words in CARDINALS and "ask" in self.mentions[before - 1].senses:
            before -= 1  # 'which two leg muscles'
        elif before > 1 and self.mentions[before].words in CARDINALS and self.mentions[before - 1].words in OF_SOME:
            before -= 2  # 'which of the four lumbricals'
        opens = before == 0 and bool(self.mentions[0].ids) and self.form == "structures"
        if not ("ask" in self.mentions[before].senses or opens) or not mention.ids or "kind" in mention.senses:
            return False
        return self.is_kind_of_thing(mention.ids[0])

    def is_kind_of_thing(self, id: str) -> bool:
        """Tell whether a name can stand for a kind: a group whose members are all of one kind, toes and movements apart."""
        kinds = self.kinds_of(id) - {"muscle_head"} or self.kinds_of(id)
        return self.store.structures[id].kind in GROUPS and len(kinds) == 1 and not kinds & {"region", "movement"}

    def nerve_to(self, subjects: tuple[str, ...]) -> Question | None:
        """Return 'nerve to soleus', said alone, as the question which nerve the muscle has."""
        telling = [m.words for m in self.mentions if not m.ids and "padding" not in m.senses]
        asks = set(telling) <= {"name", "state", "give", "list", "identify", "which", "what nerve", "which nerve"}
        muscle = subjects[0].removeprefix("nerve_to_") if len(subjects) == 1 and asks else ""
        if muscle in ("", *subjects) or muscle not in self.store.structures:
            return None
        return Question("structures", ("nerve",), (Condition((INNERVATED_BY,), "object", (muscle,), self.said((muscle,))),))

    def about_one(self, subjects: tuple[str, ...]) -> Question:
        """Return a question without conditions: of what kind something is, whether it is there, what it is, or all of a kind."""
        said = self.said(subjects)
        if question := self.nerve_to(subjects):
            return question
        if not self.negated and self.form == "yes_no" and subjects:
            if kind := self.kind_claimed():
                return Question("kind", (kind,), (), subjects, said)
            if "there" in self.mentions[0].words:
                return Question("existence", (), (), subjects, said)
            if self.named_again:
                return Question("same", (), (), tuple(self.named_again), said)
        if self.form == "structures" and any(m.words in ("does", "do", "did") for m in self.mentions):
            raise NotUnderstood([m.words for m in self.mentions], why=f"what {said} does is not told in the words that are read")
        if subjects and (told_too := [m.words for m in self.mentions if not m.ids and self.tells_more(m)]):
            raise NotUnderstood(told_too, why=f"what '{told_too[0]}' has to do with {said or 'it'} is not told")
        if not self.negated and self.form in ("description", "names", "structures") and subjects:
            return Question("names" if self.form == "names" else "description", (), (), subjects, said)
        if leaning := [m.words for m in self.mentions if m.words in ("its", "their", "his", "it", "they")]:
            raise NotUnderstood(leaning, why=f"it is not told of what '{leaning[0]}' is said")
        if self.kind == "condition" and not any(
            m.words.endswith("s") and not m.words.endswith("sis") for m in self.mentions if m.senses.get("kind") == "condition"
        ):
            raise NotUnderstood([m.words for m in self.mentions], why="nothing is told of what somebody has", final=True)
        if not self.negated and self.kind and not subjects and self.form in ("count", "structures"):
            return Question(self.form, kinds_meant(self.kind), (), number=self.number_told())
        raise NotUnderstood([m.words for m in self.mentions], why="nothing to look for was found")

    @staticmethod
    def tells_more(mention: Mention) -> bool:
        """Tell whether a word asks more of a name than what it is: 'fourth layer of the sole, muscle groups'."""
        return mention.words in ("muscle group", "muscle groups")

    def read_group_asked_for(self) -> None:
        """Turn a group right after the question word into the kind asked for and membership in it.

        With the foot named beside it, it is the group of the foot: 'which long bones are found in the foot'.
        """
        for place, name in enumerate(self.mentions):
            if self.form in ("structures", "count") and not self.kind and not name.used and self.is_group_asked_for(place):
                id = name.ids[0]
                if any(other.ids[:1] == (FOOT,) for other in self.names) and (own := self.store.find(f"{name.words} of foot")):
                    id = own[0].id
                self.kind = next(iter(self.kinds_of(id) - {"muscle_head"} or self.kinds_of(id)))
                self.add(Condition((MEMBER_OF,), "subject", (id,), self.store.structures[id].label), name)
                self.names.remove(name)

    def read_any_of_a_kind(self) -> None:
        """Read 'no muscle attached': a further kind word that a cue relates to the kind asked for stands for all of that kind."""
        for mention in self.mentions:
            kind = mention.senses.get("kind", "")
            if any("ask" in after.senses for after in self.mentions[self.mentions.index(mention) + 1 :][:2]) and kind == "tendon":
                mention.used = True  # 'from the tendons of which muscle'
            if not self.kind or mention.used or mention.ids or kind in ("", self.kind, "any") or self.is_told_closer(mention):
                continue
            for cue in [cue for cue in self.cues if not cue.used]:
                named, asked = set(kinds_meant(kind)), set(kinds_meant(self.kind))
                relations = fitting(self.store, relations_of(cue), named, asked)
                ends = sides(self.store, relations, named, asked)
                for side in ends[:1]:
                    others = tuple(id for id, structure in self.store.structures.items() if structure.kind == kind)
                    self.add(Condition(relations, side, others, f"any {kind}"), mention)
                    cue.used = True

    def is_told_closer(self, mention: Mention) -> bool:
        """Tell whether a name stands right before a kind word, and so says which of that kind: 'the plantar nerves'."""
        place = self.mentions.index(mention)
        return place > 0 and bool(self.mentions[place - 1].ids)

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

    def either(self, conditions: list[Condition], kinds: tuple[str, ...]) -> list[Condition]:
        """Return the conditions, those of one relation put together as one where any of them is to be met.

        So where the question says 'or', and where it names two layers, compartments or muscles of nerves without
        'both', and nothing meets all: 'the muscles of the first and second layers'.
        """
        alike: dict[tuple[object, ...], list[Condition]] = {}
        for one in conditions:
            alike.setdefault((one.relations, one.side, one.parts, one.negated), []).append(one)
        merged = [
            some[0]._replace(
                others=tuple(dict.fromkeys(other for one in some for other in one.others)),
                said=" or ".join(one.said for one in some),
            )
            for some in alike.values()
        ]
        if said := [m.words for m in self.mentions if m.senses.get("join") == "or"]:
            if self.negated and self.form != "yes_no":
                raise NotUnderstood(said, why="a denial of one thing or another is not read", final=True)
            if len(merged) == len(conditions):
                raise NotUnderstood(said, why="'or' between things of different kinds is not read")
            return merged
        apart = self.form != "yes_no" and not any("both" in m.words.split() or "not" in m.senses for m in self.mentions)
        apart = apart and any("join" in m.senses for m in self.mentions)
        one_each = ONE_EACH | {MEMBER_OF} if self.form == "count" else ONE_EACH
        if not apart or not any(len(some) > 1 and one_each & set(some[0].relations) for some in alike.values()):
            return conditions
        return conditions if self.meeting(kinds, *conditions) else merged

    def with_negation(self) -> list[Condition]:
        """Return the conditions, the one next after 'not' denied, or the last."""
        if not self.negated or self.form == "yes_no":
            return self.conditions
        if unable := [
            m.words for m in self.mentions if "not" in m.senses and m.words_are(("cannot", "can not", "can t", "cant", "unable"))
        ]:
            raise NotUnderstood(unable, why="who cannot move is not asked for by what muscles do not do")
        who = [m.words for ask, m in pairwise(self.mentions) if "agent" in m.senses and "ask" in ask.senses]
        if who and len(self.conditions) < 2:
            raise NotUnderstood(who, why="what such a muscle does not do is not read")
        at = next(m.at for m in self.mentions if "not" in m.senses)
        verbs = [verb.at for verb, no in pairwise(self.mentions) if no.words == "no" and verb.at in self.places]
        after = verbs or [place for place in self.places if place > at]  # 'move no toe' denies the verb before
        if not after and (unread := [m.words for m in self.mentions if m.at > at and m.ids]):
            raise NotUnderstood(unread, why=f"to leave out {unread[0]} is not read")
        denied = self.places.index(min(after)) if after else len(self.places) - 1
        left_out = self.conditions[denied]
        kinds = {self.store.structures[other].kind for other in left_out.others}
        if {MEMBER_OF, PART_OF}.issuperset(left_out.relations) and self.kind in kinds:
            raise NotUnderstood(["not"], why=f"to leave out {left_out.said} is not read")
        if BRANCH_OF in left_out.relations and left_out.side == "subject":
            left_out = left_out._replace(others=self.with_branches(left_out.others))
        said = [left_out._replace(negated=True) if n == denied else c for n, c in enumerate(self.conditions)]
        if HAS_INSERTION in left_out.relations and kinds == {"tendon"}:  # not attached to a tendon: it is none of its muscles
            said.append(Condition((TENDON_OF,), "object", left_out.others, left_out.said, negated=True))
        return said

    def with_branches(self, nerves: tuple[str, ...]) -> tuple[str, ...]:
        """Return some nerves or arteries with all their branches: what comes from a branch comes from the trunk."""
        found = list(nerves)
        for trunk in found:
            found += [one.subject for one in self.store.facts_of(BRANCH_OF) if one.object == trunk and one.subject not in found]
        return tuple(found)

    def subjects(self) -> tuple[str, ...]:
        """Return whom the question is about: the first name of a yes-or-no, or the only thing that is named at all."""
        alone = len(self.names) == 1 and not self.cues and not self.kind and not self.first("motion") and not self.first("agent")
        if not self.names or not (self.form in ("yes_no", "description", "names") or alone):
            return ()
        name = self.names[0]
        kind = self.store.structures[name.ids[0]].kind
        holds = kind == "layer" or self.is_container(name.ids[0])
        if alone and self.form not in ("yes_no", "names") and (kind in GROUPS or (holds and self.asks_inside())):
            self.kind = ""
            return ()
        name.used = True
        self.names = [
            other for other in self.names[1:] if "there" not in self.mentions[0].words or other.ids[0] not in TAKEN_AS_READ
        ]
        if self.form == "yes_no":
            self.kind = next(iter(sorted(self.kinds_of(name.ids[0]))), "")
        return (name.ids[0],)

    def asks_inside(self) -> bool:
        """Tell whether what is in something is asked: 'what is in the second layer', 'what does it contain'."""
        return any(m.words.split()[-1] in ("in", "inside", "within", "contain", "contains") for m in self.mentions if not m.ids)

    def is_container(self, id: str) -> bool:
        return any(place == id for _, _, place in self.store.ends_of(LOCATED_IN))

    def is_inside(self, name: Mention) -> bool:
        """Tell whether a name of a place with contents stands right after 'in': 'which nerve lies in the tarsal tunnel'."""
        place = self.mentions.index(name)
        before = self.mentions[place - 1].words.split()[-1] if place else ""
        lying = self.kind in LYING_IN or (self.kind == "muscle" and " border " in self.store.structures[name.ids[0]].label)
        if before != "in" and lying and self.kinds_of(name.ids[0]) == {"region"}:
            return self.is_container(name.ids[0]) and bool(
                self.meeting(kinds_meant(self.kind), Condition((LOCATED_IN,), "subject", name.ids[:1], ""))
            )
        return before in ("in", "inside", "within") and self.is_container(name.ids[0])

    def kinds_of(self, id: str) -> set[str]:
        return kinds_in(self.store, id)

    def is_site(self, mention: Mention) -> bool:
        if not mention.ids or not self.kinds_of(mention.ids[0]) <= {"joint", "region"}:
            return False
        return any(joints_of(self.store, leaf) for leaf in self.store.leaves(mention.ids[0]))

    def read_second_name(self, subjects: tuple[str, ...]) -> None:
        """Read 'is the hallux the big toe': a second name asks whether it is the same; a whole and its part are not so read."""
        kinds_told = any("kind" in mention.senses and not mention.ids for mention in self.mentions)
        if self.form != "yes_no" or self.cues or kinds_told or len(subjects) != 1 or len(self.names) != 1:
            return
        one, other = (self.store.structures[id] for id in (*subjects, self.names[0].ids[0]))
        related = {(fact.subject, fact.object) for relation in (PART_OF, SUBTYPE_OF) for fact in self.store.facts_of(relation)}
        apart = one.kind == other.kind and one.kind not in GROUPS and not related & {(one.id, other.id), (other.id, one.id)}
        if one.id == other.id or apart:
            self.names[0].used = True
            self.named_again = dict.fromkeys((one.id, other.id))
            self.names = []

    def read_motions(self) -> None:
        """Turn motions with their sites into conditions: 'flexes' and 'big toe' into the flexions of the big toe."""
        moving = [m for m in self.mentions if not m.used and not m.ids and ("agent" in m.senses or "motion" in m.senses)]
        moving = [m for m in moving if m.senses.get("motion") != "any" or self.sites()]
        told = [m for m in moving if m.senses.get("agent") != "any"]
        if told or any(self.kinds_of(name.ids[0]) & {"motion", "movement"} for name in self.names):
            for mover in (m for m in moving if m not in told):
                self.kind = self.kind or "muscle"
                mover.used = True  # 'the movers of plantarflexion' are those who do it
            moving = told
        if any(m.senses.get("motion") == "raise" for m in moving) and self.about_arch():
            moving = []
        if not moving:
            self.read_actions_at_a_site()
            return
        sites = [site for site in self.sites() if not self.is_crossed(site, moving)]
        relation = self.told_of_movements()
        for mention, where in zip(moving, sites_by_motion(moving, sites), strict=True):
            motion = mention.senses.get("agent") or mention.senses["motion"]
            for place in self.places_apart(where):
                condition = performing(
                    self.store, motion, [site.ids[0] for site in place], at_home=relation in (HAS_ACTION, OCCURS_AT)
                )
                if condition is None:
                    named = " and ".join(site.words for site in place) or "the foot"
                    raise NotUnderstood([motion], why=f"no {motion} of {named} is known")
                self.add(
                    condition._replace(relations=(relation,), side="object" if relation == OCCURS_AT else "subject"), mention
                )
        for site in sites:
            site.used = True
        self.names = [name for name in self.names if not name.used]
        self.kind = self.kind or ("muscle" if relation == HAS_ACTION else "ligament")
        if self.kind in OF_MUSCLES and self.form != "yes_no":
            self.by_muscles_that_move()
        self.use(HAS_ACTION)

    def told_of_movements(self) -> str:
        """Return what is asked of the movements named: who performs them, or what a cue says, such as restrains them."""
        for cue in self.cues:
            for relation in relations_of(cue):
                if relation in (RESTRAINS, INJURED_BY) and self.kind != "muscle":
                    cue.used = True
                    return relation
        if self.kind == "joint" and not any(self.kinds_of(name.ids[0]) <= set(MUSCLES) for name in self.names):
            self.use(OCCURS_AT)
            return OCCURS_AT
        return HAS_ACTION

    def by_muscles_that_move(self) -> None:
        """Turn the motions of 'which nerve supplies the evertors' into a condition of the muscles that perform them."""
        kind, self.kind = self.kind, "muscle"
        self.read_names()
        moving = tuple(self.conditions)
        self.kind, self.names = kind, []
        asked = Question("structures", MUSCLES, moving)
        met = evidence(self.store, asked)
        if kind == "compartment" and not any(m.words == "compartments" for m in self.mentions):
            met = chief_movers(self.store, asked, met) or met  # one compartment does it: that of the chief muscles
        for far in self.ways_from_muscles():
            self.conditions, self.places = [Condition(*far, tuple(met), asked_for(self.store, asked))], self.places[:1]
            break
        for mention in self.mentions:
            mention.used = mention.used or (mention.senses.get("kind") == "muscle" and not mention.ids)

    def is_crossed(self, site: Mention, moving: list[Mention]) -> bool:
        """Tell whether the last verb before a site is 'cross' and no motion: 'flexes the big toe but does not cross it'."""
        verbs = [*moving, *(cue for cue in self.cues if CROSSES in relations_of(cue))]
        before = [verb for verb in verbs if verb.at < site.at]
        return bool(before) and max(before, key=lambda verb: verb.at) not in moving

    def places_apart(self, sites: list[Mention]) -> list[list[Mention]]:
        """Return sites as one place a joint, the regions with each: 'the PIP and DIP joints of the little toe' are two."""
        joints = [site for site in sites if self.kinds_of(site.ids[0]) == {"joint"}]
        regions = [site for site in sites if site not in joints]
        return [[joint, *regions] for joint in joints] or [regions]

    def use(self, relation: str) -> None:
        """Use up the cues that mean one relation first of all or among others."""
        for cue in self.cues:
            cue.used = cue.used or relation in relations_of(cue)

    def read_actions_at_a_site(self) -> None:
        """Read 'the action of tibialis posterior at the ankle': its movements there; asked yes or no, whether there are any."""
        acting = any(HAS_ACTION in relations_of(cue) for cue in self.cues)
        sites = [site for site in self.sites() if site.ids[0] != FOOT]
        if not acting or not sites:
            return
        if self.form == "yes_no" and self.kind == "muscle":
            for site in sites:
                if moved := performing(self.store, "any", [site.ids[0]]):
                    self.add(moved, site)
        elif self.form != "yes_no" and self.kind in ("", "movement") and (len(self.names) > len(sites) or self.all_joints(sites)):
            self.kind = "movement"
            where = tuple(dict.fromkeys(site.ids[0] for site in sites))  # 'at the MTP and the IP joints': at either
            self.add(Condition((OCCURS_AT,), "subject", where, self.said(where)), sites[0])
            for site in sites:
                site.used = True
        self.names = [name for name in self.names if not name.used]

    def all_joints(self, sites: list[Mention]) -> bool:
        """Tell whether joints are all that is named: 'what can the subtalar joint do'."""
        return len(self.names) == len(sites) and all(self.kinds_of(site.ids[0]) == {"joint"} for site in sites)

    def about_arch(self) -> bool:
        return any("arch" in self.kinds_of(name.ids[0]) for name in self.names)

    def sites(self) -> list[Mention]:
        """Return the mentions that say where a movement takes place: joints, and regions that hold joints."""
        sites = [name for name in self.names if self.is_site(name)]
        leaves = [set(self.store.leaves(site.ids[0])) for site in sites]
        return [site for site, some in zip(sites, leaves, strict=True) if not any(other < some for other in leaves)]

    def read_names(self) -> None:
        """Turn each name, with a cue or by its kind, into a condition."""
        for name in sorted(self.names, key=lambda name: name.ids[0] == FOOT):
            if (self.conditions and name.ids[0] == FOOT) or self.says_where_again(name):
                name.used = name.used or name.ids[0] != FOOT
                continue
            if moved := self.opposing_at(name):
                self.add(moved, name)
                continue
            if self.is_each(name):
                for leaf in self.store.leaves(name.ids[0]):
                    name.ids, name.used = (leaf,), False
                    if condition := self.condition_for(name):
                        self.add(condition, name)
                continue
            condition = self.condition_for(name)
            if condition is not None:
                self.add(condition, name)

    def opposing_at(self, name: Mention) -> Condition | None:
        """Return the condition of moving a joint that is named as where something is opposed: 'opposes soleus at the ankle'."""
        opposing = self.kind == "muscle" and any(ANTAGONIST_OF in one.relations for one in self.conditions)
        if not opposing or not self.is_site(name):
            return None
        there = performing(self.store, "any", [name.ids[0]])
        opposed = next(one.others for one in self.conditions if ANTAGONIST_OF in one.relations)
        done = self.meeting(("movement",), Condition((HAS_ACTION,), "object", opposed, ""))
        told = [fact for fact in self.store.facts_of(OCCURS_AT) if there and fact.subject in set(done) & set(there.others)]
        motions = {fact.part("motion") for fact in told}
        pairs = [{fact.subject, fact.object} for fact in self.store.facts_of(OPPOSITE_OF)]
        opposites = sorted(other for pair in pairs for other in pair if pair & motions and other not in motions)
        against = [one for motion in opposites if (one := performing(self.store, motion, [name.ids[0]]))]
        return there._replace(others=tuple(other for one in against for other in one.others)) if there and against else there

    def says_where_again(self, name: Mention) -> bool:
        """Tell whether a place after 'of' only says again where a name before it lies: 'the sesamoids of the great toe'."""
        place = self.mentions.index(name)
        before = self.mentions[place - 2 : place] if place > 1 else []
        if len(before) < 2 or before[1].words not in ("of", "in") or not before[0].ids:
            return False
        if name.ids[0] in {fact.object for fact in self.store.facts_from(PART_OF, before[0].ids[0])}:
            return self.kinds_of(before[0].ids[0]) == {"bone_feature"}  # 'the fibular trochlea of the calcaneus'
        return self.kinds_of(name.ids[0]) == {"region"} and any(
            self.store.structures[before[0].ids[0]].label.endswith((f" of {other}", f" {other}"))
            for other in (self.store.structures[name.ids[0]].label, *self.store.structures[name.ids[0]].names)
        )

    def is_each(self, name: Mention) -> bool:
        """Tell whether each member of a group is meant: 'with all three cuneiforms', 'which bone ... all the cuneiforms'."""
        before = self.mentions[max(0, self.mentions.index(name) - 1)]
        of_one = any(m.senses.get("kind") == self.kind and not m.words.endswith("s") for m in self.mentions[:3])
        says_all = before.words.split()[0] in ("all", "each", "every") and ("only" in before.senses or of_one)
        is_all_there_is = not self.cues and not self.kind and len(self.names) == 1  # 'what are the two heads of gastrocnemius'
        first = name.words.split()[0]  # 'three cuneiforms' is a name of its own
        number = 0 if is_all_there_is else SEVERAL.get(before.words, SEVERAL.get(first, 2 * (before.words == "both")))
        says_all = says_all or number == len(self.store.leaves(name.ids[0]))
        if not says_all or self.store.structures[name.ids[0]].kind not in GROUPS:
            return False
        if SEVERAL.get(first) is None:
            before.used = True
            self.counting.add(before.at)
        return True

    def condition_for(self, name: Mention) -> Condition | None:
        """Return what a name asks of the structures looked for: by the relation that joins their kinds, or by way of muscles."""
        ids = self.muscles_of_tendon(name.ids[0]) if self.is_of_a_tendon(name) else self.of_the_place(name)
        if self.kind == "retinaculum" and self.kinds_of(name.ids[0]) == {"tendon"}:  # told of the muscle
            ids = self.muscles_of_tendon(name.ids[0])
        if self.kind == "artery":  # the artery of the muscles of a compartment is that of the compartment
            places = (id.removeprefix("muscles_of_") for id in ids)
            ids = tuple(place if place in self.store.structures else id for place, id in zip(places, ids, strict=True))
        for id in sorted(ids, key=lambda id: HARDLY_MEANT.get(self.store.structures[id].kind, 0)):
            condition = self.by_its_joints(id) or self.by_running_there(name) or self.by_its_place(name, id)
            condition = condition or self.by_its_tendon(name, id) or self.by_a_way(name, id)
            if condition := condition or self.by_muscles(name, id):
                return self.with_tendons(condition)
        return None

    def with_tendons(self, condition: Condition) -> Condition:
        """Return a condition of lying by a muscle as one of lying by the muscle or by its tendon."""
        if not BY_PLACE.issuperset(condition.relations) or not all(self.kinds_of(id) == {"muscle"} for id in condition.others):
            return condition
        named = (id for muscle in condition.others for id in self.store.tendons_of(muscle))
        return condition._replace(others=tuple(dict.fromkeys((*condition.others, *named))))

    def by_its_place(self, name: Mention, id: str) -> Condition | None:
        """Return the condition that the place of a name in the question, or its kind beside the one asked for, makes plain."""
        label = self.store.structures[id].label
        if self.kind == "joint" and self.kinds_of(id) <= {"muscle"} and any(HAS_ACTION in relations_of(c) for c in self.cues):
            performed = self.meeting(("movement",), Condition((HAS_ACTION,), "object", (id,), label))
            self.use(HAS_ACTION)
            return Condition((OCCURS_AT,), "object", performed, f"the movements of {label}")
        holds = self.is_inside(name) and (not self.cues or self.kind == "ligament")
        if holds and self.kinds_of(id) == {"region"}:
            inside = Condition((LOCATED_IN,), "subject", (id,), label)
            return inside if self.kind != "layer" or self.meeting(kinds_meant(self.kind), inside) else None
        near_kind = self.is_right_before_kind(name) or self.is_of_the_kind(name) or self.is_of_a_place(name, id)
        if near_kind and self.store.structures[id].kind in GROUPS and self.kinds_of(id) <= set(kinds_meant(self.kind)):
            return Condition((MEMBER_OF,), "subject", (id,), label)
        if self.kind == "region" and self.kinds_of(id) <= {"muscle", "tendon"} and (ends := self.ends_of(id)):
            for cue in self.cues:
                cue.used = True
            return Condition((PART_OF,), "object", ends, f"the insertion of {label}")
        return None

    def by_its_joints(self, id: str) -> Condition | None:
        """Return the condition of 'what does the head of the talus fit into': by the joints in which that part meets others."""
        cues = [cue for cue in self.cues if ARTICULATES_WITH in relations_of(cue)]
        if (
            not cues
            or any(cue.words in CARRYING for cue in cues)
            or self.kind not in ("", "bone")
            or self.form == "yes_no"
            or self.kinds_of(id) != {"bone_feature"}
        ):
            return None
        on_it = {fact.subject for fact in self.store.facts_of(PART_OF) if fact.object == id}
        joining = self.store.facts_of(JOINS)
        own = [fact for fact in joining if fact.part("feature") == id]
        asks_all = any(m.words.endswith("bones") for m in self.mentions)  # its facets for other bones count too
        meeting = (own if not asks_all else []) or own + [fact for fact in joining if fact.part("feature") in on_it]
        bones, joints = tuple({fact.object for fact in meeting}), tuple(sorted({fact.subject for fact in meeting}))
        if len(bones) != 1:
            return None
        self.kind = "bone"
        cues[0].used = True
        self.conditions.append(Condition((JOINS,), "object", joints, f"the joints of {self.said((id,))}"))
        self.places.append(0)
        if "epiphysis" not in self.said((id,)):
            self.meets_elsewhere(bones[0], joints)
        return Condition((ARTICULATES_WITH,), "subject", bones, self.said(bones))

    def meets_elsewhere(self, bone: str, joints: tuple[str, ...]) -> None:
        """Leave out the bones that meet another in a joint of their own, and only share a joint of several with it besides."""
        joined: dict[str, set[str]] = {}
        for fact in self.store.facts_of(JOINS):
            joined.setdefault(fact.subject, set()).add(fact.object)
        several = [joined[joint] for joint in joints if len(joined[joint]) > len(("one", "other"))]
        elsewhere = tuple(
            sorted(
                joint
                for joint, bones in joined.items()
                if bone in bones and joint not in joints and any(bones <= some for some in several)
            )
        )
        if elsewhere:
            said = self.said(elsewhere)
            self.conditions.append(Condition((JOINS,), "object", elsewhere, said, negated=True))
            self.places.append(0)

    def by_running_there(self, name: Mention) -> Condition | None:
        """Return the condition of 'which leg muscles cross the sole', which muscles do by their tendons that run there."""
        if SOLE not in name.ids or self.kind not in ("muscle", "tendon") or self.form == "yes_no":
            return None
        before = self.mentions[self.mentions.index(name) - 1]
        told = before.senses.get("relation", "").split() if not before.ids else []
        relations = tuple(one for one in told if one in GOES_THROUGH)
        if RUNS_IN not in relations:
            return None
        before.used = True
        return Condition(relations, "subject", (SOLE,), self.said((SOLE,)))

    def by_a_way(self, name: Mention, id: str) -> Condition | None:
        """Return the condition by the first way that leads from what is asked for to a named structure."""
        of_place = self.kind in (*OF_MUSCLES, "artery") and self.kinds_of(id) <= {"compartment", "layer"}
        if of_place and self.kind == "nerve" and any(INNERVATED_BY in relations_of(cue) for cue in self.cues):
            return None  # what supplies a compartment supplies its muscles, it does not only run there
        for ways, side in self.ways(id):
            relations = (HAS_INSERTION,) if self.is_of_a_tendon(name) else ways
            condition = Condition(relations, side, (id,), self.store.structures[id].label, self.parts(relations))
            between = LIES_BETWEEN in relations and side == "subject"
            if between and self.kind == "bone" and self.kinds_of(id) == {"bone"}:  # one that meets both
                self.conditions.append(Condition((ARTICULATES_WITH,), "subject", (id,), self.store.structures[id].label))
                self.places.append(0)
            if self.kind == "artery" and id == FOOT and RECEIVES_BLOOD_FROM in relations:
                condition = condition._replace(others=(FOOT, SOLE, DORSUM))  # told of its two sides
            if {ANTAGONIST_OF, SYNERGIST_OF} & set(relations) and self.store.structures[id].kind == "collective":
                continue  # a muscle works against muscles, not against all that lie in a place
            if (
                of_place
                and self.kind == "artery"
                and self.form == "yes_no"
                and not any(RECEIVES_BLOOD_FROM in relations_of(cue) for cue in self.cues)
            ):
                return condition  # what supplies a compartment need not run in it
            if of_place and not self.meeting(kinds_meant(self.kind), condition):
                continue  # none is told so of the place itself
            return condition
        return None

    def by_muscles(self, name: Mention, id: str) -> Condition | None:
        """Return the condition that goes by the muscles of a place: which nerve serves a compartment."""
        label = self.store.structures[id].label
        for near, far in self.ways_by_muscles(id) if self.kind not in ("", "muscle") else ():
            if self.kind == "artery" and (each := self.of_every_muscle(id, near, far)):
                return each
            if (word := self.kind_before(name)) and word.senses["kind"] == "muscle":
                word.used = True
            return Condition(*far, self.meeting(MUSCLES, Condition(*near, (id,), label)), f"muscles in {label}")
        return None

    def by_its_tendon(self, name: Mention, id: str) -> Condition | None:
        """Return the condition of 'lumbricals arise from the tendons of which muscle', and of the same turned round."""
        ends = [cue for cue in self.cues if {HAS_ORIGIN, HAS_INSERTION} & set(relations_of(cue)) and not cue.used]
        if not any("tendon" in m.words for m in self.mentions) or self.store.structures[name.ids[0]].kind == "region":
            return None
        if self.kind != "muscle" or not ends or not self.kinds_of(id) <= {"muscle"} or self.form == "yes_no":
            return None
        cue = ends[0]
        cue.used = True
        relations = tuple(one for one in relations_of(cue) if one in (HAS_ORIGIN, HAS_INSERTION))
        if name.at < cue.at:
            return Condition(relations, "object", (id,), self.said((id,)))
        tendons = tuple(
            tendon for tendon, muscles in self.store.muscles_of_tendons.items() if set(muscles) & set(self.store.leaves(id))
        )
        return Condition(relations, "subject", tendons, f"the tendon of {self.said((id,))}") if tendons else None

    def of_every_muscle(self, place: str, near: Way, far: Way) -> Condition | None:
        """Return the condition of serving every muscle of a place, where something does."""
        label = self.said((place,))
        muscles = [
            id for id in self.meeting(MUSCLES, Condition(*near, (place,), label)) if self.store.structures[id].kind == "muscle"
        ]
        each = [Condition(*far, (muscle,), f"muscles in {label}") for muscle in muscles]
        if len(each) < 2 or not self.meeting(kinds_meant(self.kind), *each):
            return None
        self.conditions += each[1:]
        self.places += [0] * (len(each) - 1)
        return each[0]

    def ends_of(self, muscle: str) -> tuple[str, ...]:
        """Return the bones and tendons in which a muscle, or each of a group, ends; in a denial also as some works tell."""
        muscles = dict.fromkeys(one for leaf in self.store.leaves(muscle) for one in (self.muscles_of_tendon(leaf) or (leaf,)))
        ending = Condition((HAS_INSERTION,), "object", tuple(muscles), "", strict=not self.negated)
        found = evidence(self.store, Question("structures", (), (ending,)))
        usual = (id for id, facts in found.items() if any(fact.standing != "variant" for fact in facts))
        ends = {leaf for id in usual for leaf in self.store.leaves(id)}
        return tuple(sorted(id for id in ends if self.store.structures[id].kind in ("bone", "tendon")))

    def meeting(self, kinds: tuple[str, ...], *conditions: Condition) -> tuple[str, ...]:
        """Return the ids of what meets some conditions, to be the other end of a further one."""
        return tuple(evidence(self.store, Question("structures", kinds, conditions)))

    def is_of_a_tendon(self, name: Mention) -> bool:
        """Tell whether 'the tendon of tibialis posterior inserts' is asked, which is the insertion of its muscle."""
        ends = [cue for cue in self.cues if HAS_INSERTION in relations_of(cue)]
        is_of = bool(ends) and (ends[0].at > name.at or ends[0].words.split()[0] in END_NOUNS or ends[0].words in TIED)
        return is_of and self.kind in ("", "bone", "bone_feature") and self.kinds_of(name.ids[0]) == {"tendon"}

    def muscles_of_tendon(self, tendon: str) -> tuple[str, ...]:
        """Return the muscles that end in a tendon, without those of which works differ where others are agreed."""
        tendons = self.store.within(tendon)
        told = [fact for fact in self.store.facts_of(TENDON_OF) if fact.subject in tendons]
        muscles = dict.fromkeys(fact.object for fact in [fact for fact in told if fact.standing == "agreed"] or told)
        return tuple(muscle for muscle in muscles if self.store.structures[muscle].kind == "muscle") or tuple(muscles)

    def of_the_place(self, name: Mention) -> tuple[str, ...]:
        """Return the ids of a name, for a place after a kind first the group of that name: 'bones of foot'.

        The kind is the one asked for, or stands right before the place: 'the nerve of the muscles of the dorsum'.
        """
        if self.kinds_of(name.ids[0]) == {"region"}:
            before = self.kind_before(name)
            kind = before.senses["kind"] if before else self.kind
            label = self.store.structures[name.ids[0]].label
            named = (self.store.find(f"{kind} of {label}") or self.store.find(f"{label} {kind}")) if kind else []
            if self.kind == "nerve" and (skin := self.store.find(f"skin of {label}")):
                named = [*named, *skin]
            alone = self.kind == "muscle" and len(self.names) == 1 and not self.cues and not self.conditions
            if name.ids[0] == FOOT and not before and not self.is_right_before_kind(name) and not alone:
                named = []
            if before and named:
                before.used = True
            return (*(structure.id for structure in named), *name.ids)
        return name.ids

    def is_right_before_kind(self, name: Mention) -> bool:
        """Tell whether a kind word follows a name: 'foot muscles'; it may have been used."""
        return any("kind" in m.senses for m in self.mentions[self.mentions.index(name) + 1 :][:1])

    def is_of_the_kind(self, name: Mention) -> bool:
        """Tell whether the kind asked for stands right before 'of' and a name: 'which muscle of the triceps surae'."""
        place = self.mentions.index(name)
        before = self.mentions[max(0, place - 2) : place]
        return len(before) > 1 and before[1].words in ("of", "on", "in", "at") and before[0].senses.get("kind") == self.kind

    def is_of_a_place(self, name: Mention, id: str) -> bool:
        """Tell whether a group stands for a place in which what is asked for lies: 'muscles crossing it on the back of the leg'.

        It follows a preposition, and no verb stands before that.
        """
        place = self.mentions.index(name)
        before = self.mentions[max(0, place - 2) : place]
        follows = len(before) > 1 and before[1].words in ("on", "in", "at") and "relation" not in before[0].senses
        return follows and id != name.ids[0] and self.kinds_of(name.ids[0]) == {"region"} and self.form != "yes_no"

    def kind_before(self, name: Mention) -> Mention | None:
        """Return the kind word, not yet used, with only padding between it and a name after it."""
        for mention in reversed(self.mentions[: self.mentions.index(name)]):
            if "kind" in mention.senses and not mention.ids:
                return None if mention.used else mention
            if "padding" not in mention.senses or mention.ids:
                return None
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

    def ways(self, id: str) -> Iterable[Way]:
        """Yield how what is asked for can be related to a named structure, by a cue first, else by default."""
        kinds = self.kinds_of(id)
        if way := self.served(id):
            yield way
        asked = set(kinds_meant(self.kind))
        of_place = self.kind == "tendon" and len(self.names) > 1  # 'two leg tendons that land on the medial cuneiform'
        if id in (LEG, SOLE) and (self.kind == "muscle" or of_place):
            yield (IN_COMPARTMENT, IN_LAYER), "subject"
        if kinds == {"layer"} and self.kind in ("", "any", "tendon") and not self.cues:
            yield ((RUNS_IN,) if self.kind == "tendon" else (IN_LAYER, RUNS_IN)), "subject"
        asked = self.kinds_for_tendon() or asked
        muscles_named = any(self.kinds_of(name.ids[0]) <= {"muscle", "muscle_head", "tendon"} for name in self.names)
        if (kinds, self.kind) in WHOLES and muscles_named:
            yield (PART_OF,), "subject"  # 'from which leg bone does FDL arise'
        if (
            kinds == {"region"}
            and self.kind not in LYING_IN[1:]
            and (
                attached := [
                    c for c in self.cues if {HAS_ORIGIN, HAS_INSERTION} & set(relations_of(c)) or relations_of(c)[0] == RUNS_IN
                ]
            )
        ):
            place = next((name.at for name in self.names if id in name.ids), 0)
            verb = next((cue for cue in reversed(attached) if cue.at < place), attached[0])
            verb.used = True
            yield tuple(one for one in relations_of(verb) if one in (HAS_ORIGIN, HAS_INSERTION, RUNS_IN)), "subject"
        yield from self.ways_to_members(id, asked == kinds)
        of_tendon = kinds == {"tendon"} and self.kind == "muscle" and self.form != "yes_no"
        formed = kinds == {"tendon"} and not self.kind and self.cues and self.form == "structures"  # 'what forms that tendon'
        if of_tendon and self.asks_whose_tendon(id):
            yield (TENDON_OF,), "object"
        elif (of_tendon or formed) and all({JOINS, MEMBER_OF} & set(relations_of(cue)) for cue in self.cues):
            for cue in self.cues:
                cue.used = True
            yield (TENDON_OF,), "object"  # 'which muscles form the Achilles tendon', 'the muscles of that tendon'
        yield from self.ways_by_cue(kinds, asked)
        if self.store.structures[id].kind in GROUPS and (not asked or asked & kinds):
            yield (MEMBER_OF,), "subject"
        if self.kind in LYING_IN:
            for cue in self.cues:
                cue.used = cue.used or (cue.words in GOING and relations_of(cue) == (HAS_INSERTION,))
        has_it = asked == {"condition"} and kinds <= {"condition", "movement"} and self.form == "structures"
        if asked and not has_it:  # a deformity with a high arch is not what a high arch causes
            yield from ways_by_default(self.store, kinds, asked)

    def is_said_to_be_none_of(self, id: str) -> bool:
        """Tell whether a group stands right after 'not', so that its members are left out: 'that are not tarsals'."""
        is_denied = any("not" in no.senses and id in name.ids for no, name in pairwise(self.mentions))
        return is_denied and self.store.structures[id].kind in GROUPS

    def asks_whose_tendon(self, id: str) -> bool:
        """Tell whether the muscles that end in a tendon are asked for, and use up what says so.

        'Which muscles does the Achilles tendon come from', and of a tendon of several muscles which of them form it.
        """
        place = next((name.at for name in self.names if id in name.ids), 0)
        if cues := [cue for cue in self.cues if HAS_ORIGIN in relations_of(cue) and cue.at > place]:
            cues[0].used = True
            return True
        left = [cue for cue in self.cues if not cue.used]
        forms = all({IN_ARCH, HAS_INSERTION} & set(relations_of(cue)) for cue in left)
        if len(self.muscles_of_tendon(id)) < 2 or not forms:
            return False
        for cue in left if len(self.names) == 1 else left[:0]:
            cue.used = True
        return True

    def ways_to_members(self, id: str, alike: bool) -> Iterable[Way]:
        """Yield the way to the members of a group by a cue that can mean them: the components of a group are its members.

        They are meant as well where the group stands right after 'not'.
        """
        if alike and self.is_said_to_be_none_of(id):
            yield (MEMBER_OF,), "subject"
        for cue in (cue for cue in self.cues if {MEMBER_OF, PART_OF} & set(relations_of(cue))):
            told = {MEMBER_OF, PART_OF} <= set(relations_of(cue)) or (not self.kind and cue.words.startswith(BUILDING))
            if self.store.structures[id].kind in GROUPS and (alike or told):
                cue.used = True
                yield (MEMBER_OF,), "subject"

    def kinds_for_tendon(self) -> set[str]:
        """Return the kinds of which it is told what is asked of a tendon; none where no tendon is asked for."""
        told = {relation for cue in self.cues for relation in relations_of(cue)} if self.kind == "tendon" else set()
        return set(MUSCLES) if told & OF_TENDONS else {"tendon", *MUSCLES} if told & BY_PLACE else set()

    def served(self, id: str) -> Way | None:
        """Return the way from a muscle to its nerve where 'supplied by' asks for no kind."""
        if self.kind or not self.kinds_of(id) <= {"muscle", "muscle_head"}:
            return None
        for cue in self.cues:
            if relations_of(cue)[0] == INNERVATED_BY and len(relations_of(cue)) > 1:
                cue.used = True
                self.kind = "nerve"
                return (INNERVATED_BY,), "object"
        return None

    def ways_by_cue(self, kinds: set[str], asked: set[str]) -> Iterable[Way]:
        """Yield the relations of the cues that can join what is asked for to some kinds; the cues are used up."""
        self.refuse_end_of_tie(kinds)
        able = [cue for cue in self.cues if sides(self.store, relations_of(cue), kinds, asked)]
        able = self.shared_cue(able) or [cue for cue in able if not cue.used] or able
        if able:
            chosen = able if len([name for name in self.names if not name.used]) == 1 else able[:1]
            for cue in chosen:
                cue.used = True
            chosen = self.of_one_end(chosen)
            relations = fitting(self.store, (relation for cue in chosen for relation in relations_of(cue)), kinds, asked)
            relations = self.of_its_end(relations, kinds)
            if possible := sides(self.store, relations, kinds, asked):
                side = self.side_of(chosen[0], possible)
                yield tuple(one for one in relations if side in sides(self.store, (one,), kinds, asked)) or relations, side

    def of_one_end(self, cues: list[Mention]) -> list[Mention]:
        """Return cues without 'attachment' where another tells at which end it is: 'the attachment at the far end of soleus'."""
        ends = {HAS_ORIGIN, HAS_INSERTION}
        at_either = [cue for cue in cues if ends <= set(relations_of(cue)) and not self.is_joined(cue)]
        left = [cue for cue in cues if cue not in at_either]
        return left if any(ends & set(relations_of(cue)) for cue in left) else cues

    def of_its_end(self, relations: tuple[str, ...], kinds: set[str]) -> tuple[str, ...]:
        """Return just the insertion where a tendon is said to be attached; of what arises from a bone just the muscles."""
        told = set(relations)
        if {HAS_ORIGIN, HAS_INSERTION} <= told and (self.kind == "tendon" or self.of_tendon):
            return tuple(one for one in relations if one != HAS_ORIGIN)
        arises = (
            {HAS_ORIGIN, CONNECTS} <= told and HAS_INSERTION not in told and not self.kind and kinds <= {"bone", "bone_feature"}
        )
        named = [name.ids[0] for name in self.names if self.kinds_of(name.ids[0]) == kinds] if arises else []
        if named and self.meeting(MUSCLES, Condition((HAS_ORIGIN,), "subject", tuple(named), "")):
            return (HAS_ORIGIN,)
        return relations

    def shared_cue(self, able: list[Mention]) -> list[Mention]:
        """Return the cue of the name before, where just 'and' stands between: 'arises from tibia and fibula and inserts ...'."""
        name = next((one for one in self.names if not one.used), None)
        place = self.mentions.index(name) if name else 0
        if place < 2 or "join" not in self.mentions[place - 1].senses or not self.mentions[place - 2].ids:
            return []
        return [cue for cue in able if cue.used and cue.at < self.mentions[place].at][-1:]

    def side_of(self, cue: Mention, possible: list[str]) -> str:
        """Return at which end of a cue's relation what is asked for stands, by the order of the words where it can be either.

        What stands before 'branches from' is the branch: the name, in 'which nerve does the tibial nerve branch from'.
        Before 'gives off' it is the nerve that branches.
        """
        said = cue.senses.get("side", "") or ("ordered" if ORDERED.issuperset(relations_of(cue)) else "")
        if self.kind == "muscle" and {HAS_ORIGIN, HAS_INSERTION} & set(relations_of(cue)) and len(possible) > 1:
            said = "ordered"  # 'lumbricals arise from which muscle': from its tendon
        names_after = any(name.at > cue.at for name in self.names if not name.used)
        if cue.words.split()[-1] == "between" and (not names_after or self.is_asked_after(cue)):
            said = "object"  # 'which bones does the intermediate cuneiform lie between'
        if said in ("ordered", "reversed"):
            names_before = any(name.at < cue.at for name in self.names if not name.used) or self.is_asked_after(cue)
            said = "object" if names_before == (said == "ordered") else "subject"
            if said not in possible and set(relations_of(cue)) <= SIDES_TO and self.form == "structures":
                raise NotUnderstood([cue.words], why=f"of nothing it is told that it lies {cue.words} something of this kind")
        return said if said in possible else possible[0]

    def is_asked_after(self, cue: Mention) -> bool:
        """Tell whether 'which' stands right after a cue: 'lateral to which tendon does the artery lie'."""
        after = self.mentions[self.mentions.index(cue) + 1 :][:1]
        return bool(after) and "ask" in after[0].senses and not after[0].ids

    def ways_by_muscles(self, id: str) -> Iterable[tuple[Way, Way]]:
        """Yield how 'which nerve supplies the anterior compartment' goes by the muscles there: from the place, then on."""
        if self.kinds_of(id) <= {"compartment", "layer"}:
            for near in ways_by_default(self.store, self.kinds_of(id), set(MUSCLES)):
                for far in self.ways_from_muscles():
                    yield near, far

    def ways_from_muscles(self) -> Iterable[Way]:
        """Yield how what is asked for can be related to muscles, by a cue first, else by default."""
        yield from self.ways_by_cue({"muscle"}, {self.kind})
        yield from ways_by_default(self.store, {"muscle"}, {self.kind})

    def absorb(self) -> None:
        """Use up the words that only repeat what is understood already."""
        for mention in self.mentions:
            if mention.used:
                continue
            same_kind = mention.senses.get("kind", "-") in (self.kind, "any") or self.repeats(mention)
            setting = bool(mention.ids) and mention.ids[0] == FOOT and bool(self.conditions or self.form == "yes_no")
            setting = setting or (self.kind in ("layer", "compartment") and self.is_setting(mention) and bool(self.conditions))
            supplied = any(INNERVATED_BY in condition.relations for condition in self.conditions)
            by_nerve = supplied and self.form != "yes_no"  # a lesion of a nerve affects what the nerve supplies
            told = {HAS_ACTION, AFFECTS} if by_nerve else {HAS_ACTION}
            helps = bool(told & set(mention.senses.get("relation", "").split()[:1]))
            idle = helps and bool(self.conditions) and not self.is_joined(mention)
            of_tendons = {mention.senses.get("kind", "-"), self.kind} == {"muscle", "tendon"} and bool(self.conditions)
            of_tendons = of_tendons and not mention.words.startswith("long ")  # 'and has a long tendon'
            mention.used = ((same_kind or of_tendons) and not mention.ids) or setting or idle or self.is_idle_verb(mention)

    def is_idle_verb(self, mention: Mention) -> bool:
        """Tell whether a mention is an everyday verb whose relations cannot join what is asked and named: 'reaches the layer'."""
        is_everyday = mention.words in EVERYDAY_VERBS or (self.kind in TOLD_ONE_WAY and "relation" in mention.senses)
        if mention.ids or not is_everyday or not self.conditions or self.form == "yes_no":
            return False
        kinds = {kind for condition in self.conditions for id in condition.others for kind in self.kinds_of(id)}
        if mention.words.startswith("cross") and kinds == {"joint"}:
            return False  # what crosses a joint need not supply it
        return not sides(self.store, relations_of(mention), kinds, set(kinds_meant(self.kind)))

    def is_setting(self, mention: Mention) -> bool:
        """Tell whether a mention is a wide place, or a verb of going there: 'crosses the sole in which layer'."""
        goes = not mention.ids and CROSSES in mention.senses.get("relation", "").split()
        return goes or bool(set(mention.ids[:1]) & SETTINGS)

    def is_joined(self, mention: Mention) -> bool:
        """Tell whether a mention stands right before or after 'and': 'nerve supply and action' are two things asked."""
        return any("join" in near.senses for near in self.beside(mention))

    def repeats(self, mention: Mention) -> bool:
        """Tell whether a kind word only says again of what kind a neighbouring name is: 'the soleus muscle'."""
        kind = mention.senses.get("kind")
        names = [near.ids[0] for near in self.beside(mention) if near.ids]
        if kind == "tendon" and any(self.kinds_of(id) <= {"muscle", "muscle_head"} for id in names) and self.conditions:
            return True  # 'the fibular tendons'
        return any(kind in self.kinds_of(id) | {self.store.structures[id].kind} for id in names)

    def beside(self, mention: Mention) -> list[Mention]:
        """Return a mention with the one before and the one after it."""
        place = self.mentions.index(mention)
        return self.mentions[max(0, place - 1) : place + 2]
