"""Which spinal root serves a place or a movement: by the dermatome that covers it, by the roots of the muscle that does it."""

import re
from collections import defaultdict

from footgraph.answers import Answer, Found, answer_of, listing
from footgraph.facts import Fact
from footgraph.mentions import mentions_in
from footgraph.motions import performing
from footgraph.patterns import Pattern
from footgraph.questions import Condition, Evidence, Question, evidence, kinds_in
from footgraph.records import NamedTuple
from footgraph.saying import capital, plainly
from footgraph.several import opens_yes_no
from footgraph.store import Store
from footgraph.vocabulary import COVERS, FOOT, HAS_ACTION, HAS_ROOT, INNERVATED_BY, LEG, TESTS_FOR

DERMATOME = Pattern(r"\bdermatom\w*")
ROOT = Pattern(
    r"\b(?:spinal (?:cord )?(?:segments?|roots?|nerves?|levels?)|nerve roots?|segmental|(?:which|what) roots?|welche wurzeln?)\b"
)
FELT = Pattern(r"\b(?:skin|numb\w*|sensation|sensory|feel\w*|touch|felt|pin-?prick|cutaneous|an(?:a)?esthe\w*|tingl\w*|haut)\b")
REFLEX = Pattern(
    r"\b(?:ankle|achilles|(?:achilles|calcaneal) tendon|triceps surae|tendo achillis)[- ](?:jerks?|reflex(?:es)?)\b"
    r"|\bachillessehnenreflex\b"
)
WHICH_DERMATOME = Pattern(r"\b(?:which|what) dermatome (?:covers|includes|lies|supplies|is)\b")
JERKED = "ankle_plantarflexion"
"""The movement that a tap on the calcaneal tendon brings about."""
ROOT_ASKED = Pattern(r"\b(?:roots?|segments?|spinal (?:nerve|level)s?|myotomes?|wurzeln?)\b")
MUSCLE_ASKED = Pattern(r"\b(?:which|what) muscles?\b")
PRIME = "prime mover"
PRIME_WEIGHT = 1.5
"""How many voices more a work counts for that calls a muscle the prime mover."""
MAIN_WEIGHT = 3
"""How many voices a work counts for that calls a root the main one."""
OTHER_ASKED = Pattern(r"\b(?:which|what) (?:\w+ )?(?:muscles?|nerves?(?! roots?)|movements?|actions?|skin|area)\b")
WEAK = Pattern(r"\b(?:weak\w*|paraly\w+|wast\w+|lost|loss|power|cannot|fails?|denervated)\b")
PLACES = ("region", "skin_area", "bone", "bone_feature", "group")


def dermatome(store: Store, text: str) -> Answer | None:
    """Return the root, or the roots where works are divided, whose dermatome covers the place that a question names."""
    lower = text.lower()
    if not (DERMATOME.search(lower) or (ROOT.search(lower) and FELT.search(lower))):
        return None
    mentions = mentions_in(store, text)
    named = [m.ids[0] for m in mentions if m.ids]
    if opens_yes_no(mentions) or any(m.senses.get("ask") == "count" or "not" in m.senses for m in mentions):
        return None
    roots = roots_of_dermatomes(store)
    if any(id in roots or store.structures[id].kind not in PLACES for id in named):
        return None
    places = [place for id in named if (place := places_of(store, id))]
    votes: dict[str, dict[str, Fact]] = defaultdict(dict)
    for fact in store.facts_of(COVERS):
        if fact.subject in roots and any(fact.object in place for place in places):
            for root in roots[fact.subject]:
                votes[root].setdefault(store.families.get(fact.source, fact.source), fact)
    if not votes and WHICH_DERMATOME.search(lower):
        said = f"No dermatome is told to cover {listing(dict.fromkeys(store.structures[id].label for id in named))}."
        return answer_of(store, question=text, reading="", status="unknown", kind="structures", text=said) if named else None
    if not votes:
        return None
    most = max(len(facts) for facts in votes.values())
    best = sorted(root for root, facts in votes.items() if len(facts) == most)
    others = sorted(root for root in votes if root not in best)
    found = [Found(store.structures[root], tuple(votes[root].values())) for root in best]
    where = listing(dict.fromkeys(store.structures[id].label for id in named if places_of(store, id)))
    said = f"{capital(listing(store.structures[root].label for root in best))}."
    if others:
        said += f" Named by fewer works: {listing(store.structures[root].label for root in others)}."
    more = [fact for root in others for fact in votes[root].values()]
    return plainly(store, text, f"Which root's dermatome covers {where}?", found, said=said, more=more)


def told_of_power(text: str) -> str:
    """Return a case without its clauses of feeling, of what is kept and of pain, where another tells of weakness.

    >>> told_of_power("Numb dorsum, weak big toe extension, ankle jerk intact: root?")
    'weak big toe extension, root?'
    """
    clauses = [clause.strip() for clause in re.split(r"[,;.:]", text) if clause.strip()]
    asks = [clause for clause in clauses if ROOT_ASKED.search(clause.lower())]
    weak = [one for one in clauses if re.match(r"weak\w*\b", one, re.I) and one not in asks and not FELT.search(one.lower())]
    return (
        ", ".join((*weak, *asks)) if len(clauses) > 2 and len(weak) == 1 and len(asks) == 1 and asks[0] == clauses[-1] else text
    )


def myotome(store: Store, text: str) -> Answer | None:
    """Return the root by which a movement or the ankle jerk is tested: that of the muscle that most works name for it."""
    text = told_of_power(text)
    lower = text.lower()
    mentions = mentions_in(store, text)
    jerk = bool(REFLEX.search(lower)) and not KEPT.search(lower)
    if MUSCLE_ASKED.search(lower):
        return None
    if not ROOT_ASKED.search(lower) or FELT.search(lower) or opens_yes_no(mentions) or any("not" in m.senses for m in mentions):
        return None
    muscles = {m.ids[0] for m in mentions if m.ids and store.structures[m.ids[0]].kind == "muscle"}
    is_weak = len(muscles) == 1 and bool(WEAK.search(lower)) and not re.search(r"\broots\b", lower)
    is_other = any(m.senses.get("ask") == "count" or store.structures[m.ids[0]].kind == "nerve" for m in mentions if m.ids)
    if is_other or (muscles and not is_weak) or OTHER_ASKED.search(lower):
        return None
    words = [m.senses.get("motion") or m.senses.get("agent", "any") for m in mentions]
    motions = [motion for motion in words if motion != "any"]
    sites = [m.ids[0] for m in mentions if m.ids and store.structures[m.ids[0]].kind in ("region", "joint")]
    named = tuple(dict.fromkeys(m.ids[0] for m in mentions if m.ids and kinds_in(store, m.ids[0]) == {"movement"}))
    if not jerk and not muscles and len(named) != 1 and len(motions) != 1:
        return None
    moved = (JERKED,) if jerk else named or (performed(store, motions[0], sites) if motions else ())
    if is_weak:
        muscle = next(iter(muscles))
        moving = Moving(muscle, {muscle: []}, *roots_told(store, muscle))
    else:
        moving = roots_moving(store, moved)
    chief, movers, told, ranked = moving
    if not ranked:
        return None
    root = store.structures[ranked[0]]
    of = store.structures[chief].label
    what = of if is_weak else "the ankle jerk" if jerk else store.structures[moved[0]].label
    roots = listing(store.structures[one].label for one in ranked)
    work = f"the roots of {of}" if is_weak else f"{what} is the work of {of}, whose roots"
    facts = (*movers[chief][:3], *told[ranked[0]].values())
    read_as = f"By which root is {what} tested?"
    return plainly(store, text, read_as, [Found(root, facts)], said=f"{root.label}: {work} are told as {roots}.")


class Moving(NamedTuple):
    """The chief muscle of a movement, who tells of its movers, who of its roots, and these, the chief one first."""

    chief: str
    movers: Evidence
    told: dict[str, dict[str, Fact]]
    ranked: list[str]


def roots_moving(store: Store, moved: tuple[str, ...]) -> Moving:
    """Return the roots of the muscle that most works name for some movements; none where two of them are told alike."""
    condition = Condition((HAS_ACTION,), "subject", moved, "")
    movers = evidence(store, Question("structures", ("muscle",), (condition,))) if moved else {}
    voices = {id: len(store.voices(facts)) for id, facts in movers.items()}
    weighed = {id: voices[id] + PRIME_WEIGHT * sum(fact.part("role") == PRIME for fact in facts) for id, facts in movers.items()}
    chief = max(weighed, key=lambda id: (weighed[id], id), default="")
    return Moving(chief, movers, *roots_told(store, chief))


def roots_told(store: Store, muscle: str) -> tuple[dict[str, dict[str, Fact]], list[str]]:
    """Return who tells each root of a muscle, and the roots, the one told most first; none where two are told alike."""
    told: dict[str, dict[str, Fact]] = defaultdict(dict)
    weights: dict[str, int] = defaultdict(int)
    for fact in store.facts_of(HAS_ROOT):
        if fact.subject in (muscle, *store.members(muscle)):
            family = store.families.get(fact.source, fact.source)
            if family not in told[fact.object]:
                weights[fact.object] += MAIN_WEIGHT if fact.part("weight") == "main" else 1
            told[fact.object].setdefault(family, fact)
    ranked = sorted(weights, key=lambda root: (-weights[root], root))
    is_torn = len(ranked) > 1 and weights[ranked[0]] == weights[ranked[1]]
    return told, [] if is_torn else ranked


TESTED = ("ankle_dorsiflexion", "big_toe_extension", "ankle_plantarflexion")
"""The movements of the foot by which roots are tested, from above down."""
MOVEMENT_ASKED = Pattern(
    r"\b(?:which|what)(?: \w+){0,4}? (?:movements?|motions?|actions?)\b|\b(?:movement|motion|action)\W*$"
    r"|\bwhat can(?:'t|not| not| no longer)\b"
)
OF_ROOT = Pattern(r"\b([ls][1-5])\b", only=("l4", "l5", "s1", "s2"))


def moved_by_root(store: Store, text: str) -> Answer | None:
    """Return the movement by which one root is tested, or that is weak where it is hurt: 'L5 radiculopathy: which movement'."""
    lower = text.lower()
    roots = {found[1] for found in OF_ROOT.finditer(lower)}
    mentions = mentions_in(store, text)
    if len(roots) != 1 or not MOVEMENT_ASKED.search(lower) or opens_yes_no(mentions):
        return None
    if any("not" in m.senses or "motion" in m.senses or store.structures[m.ids[0]].kind == "movement" for m in mentions if m.ids):
        return None
    root = f"root_{roots.pop()}"
    tested = {id: roots_moving(store, (id,)) for id in TESTED if id in store.structures}
    found = [
        Found(store.structures[id], tuple(told[root].values()))
        for id, (_, _, told, ranked) in tested.items()
        if ranked[:1] == [root] and ("toe" not in lower or "toe" in id)
    ]
    return plainly(store, text, f"Which movement tests {store.structures[root].label}?", found) if len(found) == 1 else None


def jerk_of_root(store: Store, text: str) -> Answer | None:
    """Return whether a jerk goes with one root that a yes-or-no question names: 'is the ankle jerk lost in an L5 lesion'."""
    lower = text.lower()
    roots = {found[1] for found in OF_ROOT.finditer(lower)}
    mentions = mentions_in(store, text)
    denied = any("not" in m.senses for m in mentions) or KEPT.search(lower)
    of_knee = KNEE_REFLEX.search(lower)
    if len(roots) != 1 or bool(of_knee) == bool(REFLEX.search(lower)) or not opens_yes_no(mentions) or denied:
        return None
    root = store.structures[f"root_{roots.pop()}"]
    chief, facts = root_tested(store, KNEE_JERK) if of_knee else root_of_ankle_jerk(store)
    if not chief:
        return None
    is_so, jerk = root.id == chief, "knee jerk" if of_knee else "ankle jerk"
    said = f"{'Yes' if is_so else 'No'}: the {jerk} is above all the work of {store.structures[chief].label}."
    found = [Found(store.structures[chief], facts)]
    return plainly(store, text, f"Does the {jerk} go with {root.label}?", found, said=said, kind="yes_no", value=is_so)


KNEE_JERK = "knee_jerk"
KNEE_REFLEX = Pattern(r"\b(?:knee|patellar?(?: tendon)?|quadriceps)[- ](?:jerks?|reflex(?:es)?)\b")
KEPT = Pattern(r"\b(?:normal|kept|intact|preserved|spared|unaffected|present|unchanged)\b")


def root_of_ankle_jerk(store: Store) -> tuple[str, tuple[Fact, ...]]:
    """Return the root of the ankle jerk, with what tells it: that of the muscle that is tapped."""
    _, movers, told, ranked = roots_moving(store, (JERKED,))
    return (ranked[0], tuple(told[ranked[0]].values())) if movers and ranked else ("", ())


def root_tested(store: Store, jerk: str) -> tuple[str, tuple[Fact, ...]]:
    """Return the one root for whose lesion a jerk tests, with what tells it; nothing where there are several."""
    told: dict[str, list[Fact]] = defaultdict(list)
    for fact in store.facts_from(TESTS_FOR, jerk):
        if fact.object.endswith(LESION):
            told[f"root_{fact.object.removesuffix(LESION)}"].append(fact)
    if len(told) != 1:
        return "", ()
    root, facts = told.popitem()
    return root, tuple(facts)


LESION = "_radiculopathy"
COVERING = Pattern(
    r"\bdermatom\w*|\b(?:suppl\w+|innervat\w+|cover\w*|serv\w+|feels?|includ\w+|from)\b"
    r"|^\W*is (?:the )?(?:skin (?:of|on|over) )?(?:the )?(?:\w+ ){1,4}(?:[ls][1-5])\W*$"
)


MAPPED = ("root_l4", "root_l5", "root_s1")
"""The roots of whose dermatomes at the foot enough is told to say what lies outside them."""


def felt_by_root(store: Store, text: str) -> Answer | None:
    """Return whether the dermatome of a root that a yes-or-no question names covers a place; None where works are divided."""
    lower = text.lower()
    roots = {found[1] for found in OF_ROOT.finditer(lower)}
    mentions = mentions_in(store, text)
    if len(roots) != 1 or not opens_yes_no(mentions) or any("not" in m.senses for m in mentions):
        return None
    root = f"root_{roots.pop()}"
    own = {root, root.replace("root", "dermatome"), f"{root.removeprefix('root_')}{LESION}"}
    named = {m.ids[0] for m in mentions if m.ids and m.ids[0] not in own}
    is_lesion = any(m.ids and m.ids[0].endswith(LESION) for m in mentions)
    if len(named) != 1 or not (FELT if is_lesion else COVERING).search(lower):
        return None
    one = store.structures[named.pop()]
    places = places_of(store, one.id) if kinds_in(store, one.id) <= set(PLACES) else set()
    of_skin = roots_of_dermatomes(store)
    covering = [fact for fact in store.facts_of(COVERS) if fact.subject in of_skin and fact.object in places]
    agreed = [fact for fact in covering if fact.standing == "agreed"]
    facts = [fact for fact in agreed if root in of_skin[fact.subject]]
    if agreed and not facts and any(root in of_skin[fact.subject] for fact in covering):
        said = f"Works differ whether the dermatome of {store.structures[root].label} covers {one.label}."
        return answer_of(store, question=text, reading="", status="unknown", kind="yes_no", text=said)
    if not agreed or not (facts or root in MAPPED):
        return None
    found = [Found(store.structures[fact.subject], (fact,)) for fact in (facts or agreed)[:1]]
    told = listing(dict.fromkeys(store.structures[of_skin[fact.subject][0]].label for fact in agreed))
    said = f"{'Yes' if facts else 'No'}: {one.label} is covered by the dermatome of {told}."
    read_as = f"Does the dermatome of {store.structures[root].label} cover {one.label}?"
    return plainly(store, text, read_as, found, said=said, kind="yes_no", value=bool(facts))


PLACE_ASKED = Pattern(
    r"\bwhere\b|\b(?:which|what) (?:\w+ )?(?:skin|areas?|parts?|regions?|territory|places?|borders?|surfaces?|toes?)\b"
)
OF_FOOT = Pattern(r"\b(?:foot|feet)\b")
LEG_PLACE = Pattern(r"\b(?:leg|calf|knee|shin)\b")


def places_of_root(store: Store, text: str) -> Answer | None:
    """Return where the skin of a root is, told by half as many works as the place told most, or more: 'L5 lesion: numb where'."""
    lower = text.lower()
    roots = {found[1] for found in OF_ROOT.finditer(lower)}
    mentions = mentions_in(store, text)
    if len(roots) != 1 or opens_yes_no(mentions) or not PLACE_ASKED.search(lower):
        return None
    if not (FELT.search(lower) or DERMATOME.search(lower)) or any(
        "not" in m.senses or "motion" in m.senses or m.senses.get("ask") in ("count", "reason") for m in mentions
    ):
        return None
    root = f"root_{roots.pop()}"
    own = {
        root,
        root.replace("root", "dermatome"),
        f"{root.removeprefix('root_')}{LESION}",
        FOOT,
        LEG,
        "skin_of_foot",
        "skin_of_leg",
    }
    if root not in MAPPED or any(m.ids and not own.intersection(m.ids) for m in mentions):
        return None
    of_skin, of_foot = roots_of_dermatomes(store), OF_FOOT.search(lower)
    told: dict[str, list[Fact]] = defaultdict(list)
    for fact in store.facts_of(COVERS):
        of_leg = bool(LEG_PLACE.search(store.structures[fact.object].label))
        if root in of_skin.get(fact.subject, ()) and fact.standing == "agreed" and not (of_foot and of_leg):
            told[fact.object].append(fact)
    most = max((len(store.voices(facts)) for facts in told.values()), default=0)
    shown = {id: facts for id, facts in told.items() if 2 * len(store.voices(facts)) >= most}
    label = store.structures[root].label
    found = [Found(store.structures[id], tuple(facts)) for id, facts in sorted(shown.items(), key=lambda one: -len(one[1]))]
    return plainly(store, text, f"Where is the skin of {label}?", found) if found else None


def performed(store: Store, motion: str, sites: list[str]) -> tuple[str, ...]:
    """Return the movements that a motion at some sites comes to, or at its home where none is named."""
    condition = performing(store, "extension" if motion == "raise" and sites else motion, sites) or performing(store, motion, [])
    return condition.others if condition else ()


def roots_of_dermatomes(store: Store) -> dict[str, list[str]]:
    """Return the roots of each area of skin that is a dermatome."""
    roots: dict[str, list[str]] = {}
    for _, skin, root in store.ends_of(INNERVATED_BY):
        if skin.startswith("dermatome_") and store.structures[root].kind == "spinal_root":
            roots[skin] = list(dict.fromkeys([*roots.get(skin, ()), root]))
    return roots


def places_of(store: Store, id: str) -> set[str]:
    """Return a place with the skin over it, and skin with its place; an empty set where no dermatome is told to cover either."""
    label = store.structures[id].label
    places = {id, *(one.id for name in (f"skin of {label}", label.removeprefix("skin of ")) for one in store.find(name))}
    covered = {place for _, skin, place in store.ends_of(COVERS) if skin.startswith("dermatome_")}
    return places if places & covered else set()
