"""Where a ligament or fascia begins and where it ends: its definition names the end nearer to the trunk first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from footgraph.answers import Answer, Found, listing
from footgraph.facts import Fact
from footgraph.mentions import mentions_in, named_in
from footgraph.patterns import Pattern, told
from footgraph.questions import Evidence, kinds_in
from footgraph.saying import in_order, plainly
from footgraph.several import opens_yes_no
from footgraph.store import Store
from footgraph.vocabulary import CONNECTS, FOOT, JOINS, PART_OF

TIES = ("ligament", "fascia")
OTHERS = ("artery", "nerve", "vein", "muscle", "tendon")
"""Kinds of what does not hold a tie, so that its end is not asked for where they are."""
BEGINS = Pattern(
    r"\b(?:origin|originates?|arises?|starts?|begins?|comes? (?:off|from)|springs? from|hangs? from|suspended from"
    r"|fans? out from|apex"
    r"|radiates? from|proximal(?:ly)? (?:attachments?|attached|attaches|end|bone)|attach\w*\b.*\bproximally|attached (?:above"
    r"|superiorly)|(?:upper|posterior"
    r"|back"
    r"|hind) (?:attachments?|end))\b"
)
ENDS = Pattern(
    r"\b(?:insertion|inserts?|inserted|ends?\b(?! of| from)|terminates?|distal(?:ly)? (?:attachments?|attached"
    r"|attaches|end|bone)"
    r"|attach\w*\b.*\bdistally|attached (?:below|inferiorly)|(?:lower|anterior|front) (?:attachments?|end))\b"
)
BOTH_ENDS = Pattern(r"\b(?:two|both|its|the) (?:bony )?(?:ends|extremities)\b")
POINTS = Pattern(r"\b(?:bony|skeletal) (?:points?|landmarks?|prominences?|features?|spots?)\b")
"""What asks for the places of bones by which a tie is held."""
FROM_WHICH = Pattern(r"\bfrom (?:which|what) bone\W*$")
PASSED = Pattern(r"\b(?:gap|hole|opening|aperture|foramen|hiatus|pass(?:es)? (?:through|over)|pierces?|perforates?)\b")
FROM_BACK = Pattern(r"\b(?:anterior|front|posterior|back|hind) (?:attachment|end)")
CLEARLY = 2
"""How many times as many works must name a place of a bone as name the next."""
LEG = ("tibia", "fibula")
"""Bones from which a tie runs down, and not forward."""
PASSED = Pattern(r"\b(?:gap|hole|opening|aperture|foramen|hiatus|pass(?:es)? (?:through|over)|pierces?|perforates?)\b")
"""Words of what goes through a sheet, which is none of its ends."""
MALLEOLUS = Pattern(r"\bmalleol")


def end_of_tie(store: Store, text: str) -> Answer | None:
    """Return the bone on which a ligament begins, or those on which it ends; None where both or neither is asked.

    The deltoid ligament begins on the tibia, at the medial malleolus.
    """
    begins = bool(BEGINS.search(text))
    mentions = mentions_in(store, text)
    named = [m.ids[0] for m in mentions if m.ids and m.ids[0] != FOOT]
    ties = [id for id in named if store.structures[id].kind in TIES]
    if any(m.senses.get("kind") in OTHERS and not m.ids for m in mentions) or BOTH_ENDS.search(text):
        return None  # 'the artery of origin', 'its two ends'
    if FROM_WHICH.search(text) and not ENDS.search(text):
        begins = True
    if PASSED.search(text) or begins is bool(ENDS.search(text)) or len(ties) != 1 or len(named) > 1 or opens_yes_no(mentions):
        return None
    bones = bones_of(store, ties)
    first, feature = first_named(store, ties[0], bones)
    if FROM_BACK.search(text) and bones.keys() & set(LEG):
        return None
    if not first or len(bones) < 2 or any("only" in m.senses or m.senses.get("ask") == "count" for m in mentions):
        return None
    one = store.structures[ties[0]]
    if begins:
        end = feature if feature and MALLEOLUS.search(text) else first
        found = [Found(store.structures[end], tuple(bones[first]))]
    else:
        found = [Found(store.structures[bone], tuple(facts)) for bone, facts in sorted(bones.items()) if bone != first]
    return plainly(store, text, f"Where does {one.label} {'begin' if begins else 'end'}?", found)


def points_of_tie(store: Store, text: str) -> Answer | None:
    """Return the places of bones to which a ligament, fascia or retinaculum is attached, where those are asked for.

    A place of a bone is told where clearly most of the works that name one name it; else it is the bone.
    """
    mentions = mentions_in(store, text) if POINTS.search(text) else []
    named = [m.ids[0] for m in mentions if m.ids and m.ids[0] != FOOT]
    if len(named) != 1 or store.structures[named[0]].kind not in (*TIES, "retinaculum") or opens_yes_no(mentions):
        return None
    if PASSED.search(text) or any(m.senses.get("kind") in OTHERS for m in mentions) or not TIED.search(text):
        return None
    points: Evidence = {}
    for bone, facts in bones_of(store, named).items():
        parts = Counter(fact.part("feature") for fact in facts if fact.part("feature"))
        (part, times), (_, next_times) = [*parts.most_common(2), ("", 0), ("", 0)][:2]
        points[part if times > 1 and times >= CLEARLY * next_times else bone] = facts
    if len(points) < 2:
        return None
    label = store.structures[named[0]].label
    return plainly(store, text, f"To which places of bones is {label} attached?", in_order(store, points))


TIED = Pattern(
    r"\b(?:between|from|attach\w*|ends?|stretch\w*|runs?|connects?|fix\w*|anchor\w*|spans?|bridges?|links?|joins?|ties?|held|hold"
    r"|fastened|secured|strung|slung)\b",
)
"""What is said of a tie and its ends."""
OTHER_END = Pattern(
    r"^\W*(?:the )?(?P<what>[\w ]+?) (?:(?:is|are|lies?|forms?)\b[\w ]*? between|connects?|joins?|unites?|links?|binds?|ties"
    r"|(?:extends?|runs?|pass(?:es)?|stretch(?:es)?|goes) from)(?: the)? (?P<ends>[\w, ]+?),? (?:and|to|with)(?: the| which"
    r" bone| what)?\W*$"
)
"""'The subtalar joint lies between the talus and ...', 'the bifurcate ligament connects the calcaneus to the ...'."""


def other_end(store: Store, text: str) -> Answer | None:
    """Return the bones of a joint or a ligament beside those that a sentence left off names."""
    found = OTHER_END.match(text)
    whole = named_in(store, found["what"]) if found else []
    bones_told = named_in(store, found["ends"]) if found else []
    if len(whole) != 1 or not bones_told or not kinds_in(store, whole[0]) <= {"joint", "ligament", "fascia", "retinaculum"}:
        return None
    wholes = {fact.subject: fact.object for fact in store.facts_of(PART_OF) if store.structures[fact.object].kind == "bone"}
    named = {leaf for id in bones_told for leaf in store.leaves(wholes.get(id, id))}
    bones = bones_of(store, store.leaves(whole[0]), (JOINS, CONNECTS))
    rest = {bone: facts for bone, facts in bones.items() if bone not in named}
    if not named <= bones.keys() or not rest:
        return None
    label = store.structures[whole[0]].label
    others = listing(store.structures[id].label for id in bones_told)
    return plainly(store, text, f"Which bones beside {others} has {label}?", in_order(store, rest))


BONES_ASKED = Pattern(
    r"^\W*(?:the )?(?P<what>[\w' ]+?) (?:stretch(?:es)?|runs?|goes|pass(?:es)?|spans?|extends?|reach(?:es)?|is strung|is slung)"
    r" (?:between|from) (?:which|what) (?:two )?bones?(?: to (?:which|what)(?: other)?(?: bones?)?)?\W*$"
    r"|^\W*(?:the )?(?P<what2>[\w' ]+?) (?:joins|connects|unites|links|binds|ties|bridges)(?: together)?(?: what| which)?\W*$"
    r"|^\W*(?:the )?(?P<what3>[\w' ]+?)\s*[:,–-]+ *(?:from which bone to which(?: bone)?|between which (?:two )?bones)\W*$"
    r"|^\W*from (?:which|what) bone to (?:which|what)(?: other)?(?: bone)? (?:does|do) (?:the )?(?P<what4>[\w' ]+?)"
    r" (?:stretch|run|go|pass|span|extend|reach)\W*$"
)
"""'The flexor retinaculum stretches from which bone to which', 'the interosseous membrane joins ...'."""


def bones_tied(store: Store, text: str) -> Answer | None:
    """Return the bones between which a ligament, membrane or retinaculum is strung, without the fasciae it goes over into."""
    found = BONES_ASKED.match(text)
    ties = named_in(store, told(found, "what")) if found else []
    if len(ties) != 1 or store.structures[ties[0]].kind not in (*TIES, "retinaculum"):
        return None
    bones = bones_of(store, ties)
    read_as = f"Which bones does {store.structures[ties[0]].label} join?"
    return plainly(store, text, read_as, in_order(store, bones)) if len(bones) > 1 else None


def bones_of(store: Store, ties: Sequence[str], relations: Sequence[str] = (CONNECTS,)) -> dict[str, list[Fact]]:
    """Return the bones to which works agree that some ligaments are attached, or that joints join, each with its facts."""
    bones: dict[str, list[Fact]] = {}
    for fact in (fact for relation in relations for fact in store.facts_of(relation)):
        if fact.subject in ties and fact.standing == "agreed":
            for bone in store.leaves(fact.object):
                if store.structures[bone].kind == "bone":
                    bones.setdefault(bone, []).append(fact)
    return bones


def first_named(store: Store, tie: str, bones: dict[str, list[Fact]]) -> tuple[str, str]:
    """Return the bone of some that the definition of a ligament names first, and the feature of it that stands there, if any."""
    wholes = {fact.subject: fact.object for fact in store.facts_of(PART_OF) if fact.object in bones}
    for mention in mentions_in(store, store.structures[tie].definition):
        for id in mention.ids:
            if id in bones:
                return id, ""
            if id in wholes:
                return wholes[id], id
    return "", ""
