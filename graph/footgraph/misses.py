"""What an answer misses of what was asked: a kind, a part, a number, an end; such an answer is not given.

Every room answers what it has read. Whether that is what the question asks for is told here, by the words that only another
answer would meet.
"""

from __future__ import annotations

from collections.abc import Sequence

from footgraph.answers import Answer, listing
from footgraph.definite import PENNATE as BY_FORM
from footgraph.degrees import MOST
from footgraph.english import LONGEST_CASE
from footgraph.facts import Fact, Structure
from footgraph.focus import kinds_of, noun_asked, unread_noun
from footgraph.guesses import is_guess
from footgraph.matching import is_said_in_plural
from footgraph.mentions import Mention, mentions_in
from footgraph.patterns import Pattern
from footgraph.questions import kinds_in
from footgraph.saying import capital
from footgraph.store import Store
from footgraph.synonyms import AMOUNTS
from footgraph.vocabulary import BRANCH_OF, HAS_FIGURE, MEMBER_OF, PART_OF, PASSES_UNDER, RUNS_IN


def asked_otherwise(store: Store, text: str, answer: Answer) -> str:
    """Return the words by which a question asks for no structure, though one was found: 'how often', 'which gene'; else ''."""
    if [one.structure.kind for one in answer.found] == ["manner"]:
        return ""
    found = NO_STRUCTURE.search(text) if answer.kind != "description" else None
    if not found and answer.kind == "structures":
        found = HOW_MUCH.search(text)
    if answer.kind == "description" and any(fact.relation == HAS_FIGURE for one in answer.found for fact in one.facts[:1]):
        return ""
    mentions = mentions_in(store, text[:LONGEST_CASE])
    if answer.kind == "count" and (
        some := [one.structure.label for one in answer.found if is_uncounted(store, one.structure.id)]
    ):
        return some[0]
    return (
        found[0]
        if found
        else unread(mentions, answer)
        or end_missed(store, text, answer)
        or kind_missed(store, mentions, answer)
        or rare_alone(store, text, answer)
        or whole_for_parts(text, answer)
        or parts_for_whole(text, answer)
        or beside_missed(text, answer)
    )


def whole_for_parts(text: str, answer: Answer) -> str:
    """Return the word by which the parts of something are asked for, if only that was found of which it is part; else ''."""
    asked = PARTS_ASKED.search(text) if answer.found and answer.kind in ("structures", "count") else None
    return asked[0] if asked and is_whole_alone(answer) else ""


def number_missed(text: str, answer: Answer) -> str:
    """Return the words by which so many are asked for as were not found: 'the three parts'; else ''."""
    asked = SO_MANY.search(text) if answer.kind == "structures" else None
    return asked[0] if asked and len(answer.found) != AMOUNTS[asked["number"].lower()] else ""


def parts_for_whole(text: str, answer: Answer) -> str:
    """Return the words by which a whole is asked for, if only parts or joints of what is named were found; else ''."""
    asked = WHOLE_ASKED.search(text) if answer.found and answer.kind == "structures" else None
    facts = facts_found(answer)
    return asked[0] if asked and facts and all(fact.subject == id for id, fact in facts) else ""


def beside_missed(text: str, answer: Answer) -> str:
    """Return how something lies to a malleolus, or that it lies over a place, if only a whole or what lies under was found."""
    if answer.kind != "structures":
        return ""
    facts = facts_found(answer)
    is_under = facts and all(fact.relation in (PASSES_UNDER, RUNS_IN, PART_OF) for _, fact in facts)
    is_whole = is_whole_alone(answer) and all("malleolus" in fact.subject for _, fact in facts)
    asked = (OVER.search(text) if is_under else None) or (BESIDE.search(text) if is_whole else None)
    return asked[0] if asked else ""


def end_missed(store: Store, text: str, answer: Answer) -> str:
    """Return the words that ask for what was not found, at the end or for two: '- sensory nerve?', 'from ? to ?'; else ''."""
    kinds = kinds_found(store, answer)
    if not kinds or answer.kind not in ("structures", "description"):
        return ""
    for asked, is_met in (
        (TWO_GAPS.search(text), sum(one.structure.id in store.structures for one in answer.found) == BOTH),
        (OF_IT.search(text), not is_guess_of_it(text, answer)),
        (BETWEEN_WHICH.search(text), len(answer.found) > 1),
        (PENNATE.search(text), "pennate" in answer.reading),
        (DOES_WHAT.search(text), not kinds.isdisjoint({"movement", "motion"}) or answer.reading.startswith("What does")),
        (PART_ASKED.search(text), not kinds <= {"nerve", "artery", "vein"}),
        (TOGETHER.search(text), "muscle" in kinds),
        (MIDDLE_ONE.search(text), len(answer.found) == 1),
        (CANNOT.search(text) or SOMEBODY.match(text), not (answer.kind == "description" and kinds == {"movement"})),
        (MOTOR_OF.search(text), kinds != {"nerve"}),
        (BARELY.search(text), False),
        (it := IT_ASKED.search(text), it and KIN.get(it["kind"].lower(), it["kind"].lower()) in kinds),
        (its := ONE_AND_ITS.search(text), its and {(its["kind"] or its["last"]).lower()} < kinds),
        (WHERE_NUMB.search(text), kinds <= {"skin_area", "region"} and not answer.reading.endswith("concern?")),
        (WHERE_SPREAD.search(text), answer.kind == "description"),
        (WHERE_HURT.search(text), kinds.isdisjoint({"condition", "muscle", "nerve", "artery", "vein"})),
        (WHERE_FELT.search(text), kinds.isdisjoint({"condition", "muscle", "nerve", "movement"})),
        (
            BRANCH_ASKED.search(text),
            any("branch" in label for label in labels_of(answer)) or (is_no_trunk(answer) and not is_guess(answer)),
        ),
        (END_OPENS.search(text), kinds.isdisjoint({"condition", "movement", "test"})),
        (SECOND_LAST.search(text), len(answer.found) > 1 and (len(kinds) > 1 or not is_guess(answer))),
        (BONES_PART.search(text), is_of_part(answer)),
        (OF_SOMEBODY.search(text), kinds == {"study"}),
        (SUPPLIED_BY.search(text), not kinds.isdisjoint(("nerve", "artery", "vein", "spinal_root", "muscle_head"))),
        (JUST_ONE.search(text), len(answer.found) == 1),
        (ONE_OF_SOME.search(text), len(answer.found) == 1),
        (some := OF_SOME_KIND.match(text), some and KIN.get(some["kind"].lower(), some["kind"].lower()) in kinds),
        (WHERE_ENDS.search(text), {one.structure.kind for one in answer.found} != {"muscle"}),
        (CALLED_SO.match(text), not (kinds == {"muscle"} and len(answer.found) > 1)),
        (WHERE.match(text) or TISSUE_CALLED.match(text) or STRUCTURE_ASKED.match(text), kinds != {"condition"}),
        (NEAREST.search(text) or DEFINED.match(text), not is_guess(answer)),
        (stem := STEM.match(text), stem and KIN.get(stem["kind"].lower(), stem["kind"].lower()) in kinds),
        (LIES_WHERE.search(text), answer.kind != "description" and not is_own_members(answer)),
        (part := PART_OF_WHICH.search(text), part and is_told_of_part(store, answer, part["part"].lower())),
        (channel := CHANNEL.search(text), channel and any(channel["kind"].lower() in label for label in labels_of(answer))),
        (ALL_BUT_SOME.search(text), len(answer.found) == 1),
        (OF_NO_STUDY.search(text), kinds != {"study"} or names_author(text, answer)),
        (ONE_DONE_SO.search(text), kinds != {"test"} or len(answer.found) == 1),
        (DIAGNOSED.search(text), kinds == {"test"} or answer.kind == "description"),
        (HELD_SO.search(text), not (kinds == {"movement"} and names_condition(store, text))),
        (EVERYTHING.search(text), len(answer.found) > 1 or not is_guess(answer)),
        (GAIT_ASKED.search(text), any(is_called_gait(one.structure) for one in answer.found)),
        (other := OTHER_GAIT.search(text), other and not is_other_gait(answer, other[0].lower())),
        (WHERE_LAST.search(text), kinds.isdisjoint({"condition", "muscle"})),
        (first := FIRST_ASKED.match(text), first and (first["kind"].lower() in kinds or names_marks(first[0], kinds))),
        (WHO.match(text), not kinds.isdisjoint(PEOPLE)),
        (each := OF_EACH.search(text), each and KIN.get(each[1].lower(), each[1].lower()) in kinds),
        (two := TWO_LAST.search(text), two and {KIN.get(kind.lower(), kind.lower()) for kind in two.groups()} <= kinds),
        (HELD_STRAIGHT.search(text), not is_guess(answer)),
        (DONE_IN_TEST.search(text), not kinds.isdisjoint({"movement", "condition"})),
        (BETWEEN_TWO.search(text), len(answer.found) == BOTH and not passes_over_verb(text, answer)),
        (ENDS_AS.search(text), not any(fact.relation == BRANCH_OF and fact.object == id for id, fact in facts_found(answer))),
        (LEAST_OFTEN.search(text), is_told_rare(answer)),
        (shown := SHOWN_SO.search(text), shown and (kinds == {"test"} or bool(DISEASE.search(text)))),
        (WALK_CALLED.match(text), kinds != {"movement"}),
        (THIS_CALLED.search(text), not is_guess(answer) and kinds.isdisjoint(MET_BY_KIND - {"condition", "exercise", "test"})),
        (tunnel := TUNNEL_CALLED.match(text), tunnel and any(tunnel["kind"].lower() in label for label in labels_of(answer))),
        (BIG_TOE.search(text), not any("toeing" in label for label in labels_of(answer))),
        (NO_TOE.match(text), not (kinds == {"condition"} and all(" toe" in label for label in labels_of(answer)))),
        (STRUCTURE_LAST.search(text), kinds != {"gait_phase"}),
        (doer := DOER_ASKED.match(text), doer and "muscle" in kinds and not is_other_doer(doer[0], answer)),
        (SO_CALLED.search(text), any("mechanism" in label for label in labels_of(answer))),
        (NOT_NAMED.match(text), not answer.reading.endswith(" called?")),
    ):
        if asked and not is_met:
            return asked[0].strip(" .?")
    tail = TAIL.search(text)
    kind = tail["kind"].lower() if tail else ""
    return "" if KIN.get(kind, kind) in {"", *kinds} else kind


def is_of_part(answer: Answer) -> bool:
    """Tell whether a bone was found by a part of it."""
    return answer.reading.startswith("Of which bone") or any(fact.relation == PART_OF for _, fact in facts_found(answer))


def is_own_members(answer: Answer) -> bool:
    """Tell whether only members of the group that a question names were found."""
    return all(fact.relation == MEMBER_OF for _, fact in facts_found(answer))


def is_no_trunk(answer: Answer) -> bool:
    """Tell whether no nerve was found that supplies a place by branches of its own which have names."""
    return not any(fact.part("branch") for _, fact in facts_found(answer))


def is_guess_of_it(text: str, answer: Answer) -> bool:
    """Tell whether what is asked of a thing described before was found by likeness, or is but that of which it is part."""
    last = answer._replace(reading=answer.reading.rsplit("? ", 1)[-1])
    return is_guess(last) or " suffers in " in last.reading or (is_whole_alone(answer) and "part" not in text.lower())


def names_marks(asked: str, kinds: set[str]) -> bool:
    """Tell whether bones are asked for, in the plural, and marks of bones were found, which are felt as such: the malleoli."""
    return "bone_feature" in kinds and asked.lower().endswith("bones")


def facts_found(answer: Answer) -> list[tuple[str, Fact]]:
    """Return each fact of what was found with that for which it was found."""
    return [(one.structure.id, fact) for one in answer.found for fact in one.facts]


def is_whole_alone(answer: Answer) -> bool:
    """Tell whether nothing was found but that of which something is part."""
    facts = facts_found(answer)
    return bool(facts) and all(fact.relation == PART_OF and fact.object == id for id, fact in facts)


def is_told_rare(answer: Answer) -> bool:
    """Tell whether what was found is told to be rare, or was asked for as such."""
    told = [part for _, fact in facts_found(answer) for part in (fact.object, fact.note, fact.part("how"))]
    return any(RARELY.search(said) for said in (answer.reading, *told) if said)


def passes_over_verb(text: str, answer: Answer) -> bool:
    """Tell whether a reading passed over a word that is no adjective right after 'the': 'is the talus gripped'."""
    passed = PASSED_OVER.findall(answer.reading)
    return any(f"the {word.lower()} " not in text.lower() for word in passed)


def is_other_doer(asked: str, answer: Answer) -> bool:
    """Tell whether likeness found muscles that are not called by what they are asked to do: a flexor, as an abductor."""
    doer = CALLED_BY.search(asked)
    return doer is not None and is_guess(answer) and all(doer[0].lower() not in label for label in labels_of(answer))


def is_told_of_part(store: Store, answer: Answer, part: str) -> bool:
    """Tell whether bones were found by no part of theirs, or by one that is called as a question calls it."""
    parts = [store.structures[fact.subject].label for one in answer.found for fact in one.facts if fact.relation == PART_OF]
    return not parts or any(part in label for label in parts)


def is_called_gait(one: Structure) -> bool:
    """Tell whether a structure is, by any of its names, a way to walk, and no part of the cycle of walking."""
    names = " ".join((one.label, *one.names))
    return one.kind != "gait_phase" and any(word in names for word in ("gait", "walk", "toeing"))


def is_other_gait(answer: Answer, word: str) -> bool:
    """Tell whether ways to walk were found, and none of them is named or defined by a word."""
    gaits = [one.structure for one in answer.found if is_called_gait(one.structure)]
    told = [" ".join((one.label, *one.names, one.definition)).lower() for one in gaits]
    return bool(gaits) and not any(word[:BEGINNING] in said for said in told)


def labels_of(answer: Answer) -> list[str]:
    """Return the names of what was found, in small letters."""
    return [one.structure.label.lower() for one in answer.found]


def names_author(text: str, answer: Answer) -> bool:
    """Tell whether a text names the first author of a study that was found."""
    return any(one.structure.label.split()[0].lower() in text.lower() for one in answer.found)


def names_condition(store: Store, text: str, *kinds: str) -> bool:
    """Tell whether a text names a condition, or something of other kinds that are told."""
    return any(m.ids and store.structures[m.ids[0]].kind in ("condition", *kinds) for m in mentions_in(store, text[:300]))


def rare_alone(store: Store, text: str, answer: Answer) -> str:
    """Return how what few people have is called, if nothing else was found and the question does not ask for it; else ''."""
    kinds = {store.structures[one.structure.id].kind for one in answer.found if one.structure.id in store.structures}
    is_rare = answer.kind == "structures" and kinds in ({"accessory_muscle"}, {"accessory_bone"})
    is_meant = RARE.search(text) or names_condition(store, text, "treatment")
    return answer.found[0].structure.label if is_rare and not is_meant else ""


def unread(mentions: Sequence[Mention], answer: Answer) -> str:
    """Return the noun after 'which' that means nothing here and is in no name of what was found: 'which gene'."""
    noun = unread_noun(mentions)
    found = [one.structure for one in answer.found]
    nouns = {noun, noun.removesuffix("s")}
    is_told = any(not one.id or nouns & {*one.label.lower().split(), *TIMES.get(one.kind, ())} for one in found)
    return "" if is_told or noun in MOST else noun  # 'what's the bigger of the two'


def of_one_kind(text: str, answer: Answer) -> Answer:
    """Return an answer without the vessels where one nerve is asked for, and the other way round: 'carries which nerve'."""
    wanted = {noun.lower() for noun in KIND_ASKED.findall(text)}
    fitting = tuple(one for one in answer.found if one.structure.kind in wanted)
    is_mixed = {one.structure.kind for one in answer.found} <= BUNDLED and 0 < len(fitting) < len(answer.found)
    if answer.kind != "structures" or len(wanted) != 1 or not is_mixed or SECOND_OF_BUNDLE.search(text):
        return answer
    return answer._replace(found=fitting, text=f"{capital(listing(one.structure.label for one in fitting))}.")


def noun_missed(store: Store, text: str, answer: Answer) -> str:
    """Return the noun after 'which' that is nothing of what was found: of another kind, or of no meaning here; else ''."""
    mentions = mentions_in(store, text[:LONGEST_CASE])
    return unread(mentions, answer) or kind_missed(store, mentions, answer)


def kind_missed(store: Store, mentions: Sequence[Mention], answer: Answer) -> str:
    """Return the word for a kind right after 'which' of which nothing is that was found; an empty text where something is."""
    noun = noun_asked(mentions) if answer.kind == "structures" else None
    wanted = {KIN.get(kind, kind) for kind in kinds_of(store, noun)} if noun else set()
    met = kinds_found(store, answer)
    met |= {"bone"} if noun and names_marks(noun.words, met) else set()
    return noun.words if noun and met and wanted and wanted <= MET_BY_KIND and not wanted & met else ""


def kinds_found(store: Store, answer: Answer) -> set[str]:
    """Return the kinds of the structures that were found, and of their members, or those that they stand for."""
    ids = [one.structure.id for one in answer.found if one.structure.id in store.structures]
    return {KIN.get(kind, kind) for id in ids for kind in (store.structures[id].kind, *kinds_in(store, id))}


def is_uncounted(store: Store, id: str) -> bool:
    """Tell whether a structure is some of which nobody tells how many: the popliteal lymph nodes."""
    return id in store.structures and not store.members(id) and is_said_in_plural(store.structures[id].label)


TIMES = {
    "gait_phase": ("event", "moment", "instant", "stage", "point"),
    "group": ("group",),
    "collective": ("group", "row"),
}
"""What a phase, a group or bones taken together are called by, that means nothing of itself."""
RARE = Pattern(
    r"\b(?:accessory|extra|additional|supernumerary|rare\w*|variants?|variable|anomal\w*|inconstant|sometimes|occasional\w*"
    r"|unusual|third|quart\w+|some (?:people|feet|legs)|ossicles?|os|bipartite|sesamoids?|fabella|cyamella|fus\w+|separate)\b",
)
KIN = {"tendon": "muscle", "muscle_head": "muscle", "accessory_muscle": "muscle", "accessory_bone": "bone"}
"""Kinds that stand for each other: a tendon for its muscle."""
MET_BY_KIND = frozenset(
    ("artery", "bone", "condition", "exercise", "joint", "layer", "ligament", "muscle", "nerve", "test", "vein")
)
"""Kinds that nothing else can stand for."""
NO_STRUCTURE = Pattern(
    r"\b(?:mean|average|median) (?:age|height|weight|bmi|sex)\b"
    r"|\bhow (?:often|frequently|likely|old|tall|heavy|fast|expensive|soon)\b"
    r"|\b(?:what|which) (?:year|country|century|city|date|decade|percentage|proportion|share)\b"
    r"|\b(?:the|was|is) first (?:person|surgeon|doctor|man|woman|author|anatomist) (?:to|who)\b"
    r"|\b(?:who|when) (?:first |was )?(?:discovered|described|invented|introduced)\b|\bcapsular pattern\b"
    r"|\b(?:what|which) (?:type|kind|form|sort) of (?:muscle |muscular )?(?:contraction|work)\b"
    r"|\b(?:on|to|from) (?:which|what) side (?:of the \w+ )?(?:does|do) [^?]*\b(?:insert|attach|end|reach|approach)\b"
)
"""Words that ask for a figure, a date or somebody, which no structure answers."""
TAIL = Pattern(
    r"(?: [-–—]|:|;) (?:its |the |which |what )?(?:(?:sensory|motor|cutaneous) )?"
    r"(?P<kind>nerve|artery|vein|muscle|tendon|ligament|joint|bone)\W*$"
)
"""A kind that is asked for at the end."""
PART_ASKED = Pattern(
    r"\b(?:at|on|to|against|near|over) (?:which|what) (?:part|level|point|end|aspect) of the (?:\w+ )?"
    r"(?:fibula|tibia|talus|calcaneus|foot|leg)\b"
)
"""What asks for a place."""
BETWEEN_WHICH = Pattern(
    r"\bbetween (?:which|what) (?:two )?(?:muscles|bones|tendons|ligaments|nerves|metatarsals|toes)\b"
    r"|\b(?:which|what) (?:two )?(?:muscles|bones|tendons|ligaments|nerves) [^?]* between\W*$"
)
"""What asks for two, on either side of something."""
PENNATE = Pattern(rf"{BY_FORM.text} (?:lumbrical|interosse)")
"""What tells some of the lumbricals or interossei from the others."""
OF_IT = Pattern(
    r"^\W*(?:an?|the|this) (?!.*\b(?:which|what)\b.*[:;]).{12,}?(?:[:;]| [-–—]|[,.?](?= ))\s+(?:and )?"
    r"(?:(?:from|on|into|to|with|by|of) )?(?:what|which|where)\b(?!.*\bis (?:it|its name)\b)[^:;?.]*\bits?\b(?! called| named)"
)
"""What asks something of the one that it described before."""
PART = r"(?:hallux|(?:big |great |little |lesser )?toes?|foot|forefoot|hindfoot|heel|ankle|knee|leg|tibia|talus|arch)"
DOES_WHAT = Pattern(
    rf"(?<=[,:;.?] )(?:and )?what (?:do|does) (?:the |his |her |your |my )?{PART} do\b"
    rf"|\bwhat (?:do|does) the {PART} do (?:if|when|in|on|after|during)\b"
)
"""What asks how a part moves then, and not what it is for."""
MOTOR_OF = Pattern(r"\bmotor (?:supply|distribution|territory|innervation) (?:\w+ )?(?:by|of|from) the [\w ]+ nerve\b")
"""What asks what a nerve moves."""
OVER = Pattern(
    r"\b(?:pass|run|lie|sit|cross|travel|glide|course)(?:es|s|ing)? (?:just |directly )?"
    r"(?:over|above|on top of|superficial(?:ly)?(?: to)?)\b"
)
"""What asks for what lies on a place, and neither in it nor under it."""
BESIDE = Pattern(
    r"\b(?:in front of|below|behind|above|beneath|under|distal to|proximal to|anterior to|posterior to) (?:the |my |your )?"
    r"(?:(?:inner|outer|medial|lateral) )?(?:malleolus|ankle ?bone)\b(?! of| is (?:in|on) )"
)
"""How something lies to a malleolus."""
PARTS_ASKED = Pattern(r"\b(?:parts|limbs|bands|bundles|components|layers|divisions|portions)\b(?! of (?:which|what))")
"""What asks for the parts of something."""
SUPPLIED_BY = Pattern(r"^(?!.*\b(?:which|what|who|name)\b).*\b(?:innervated|supplied|served) by(?: the| a)?\W*$")
"""What leaves off before what supplies something."""
OF_SOMEBODY = Pattern(
    r"\b(?:who|whom)\b.{0,20}\b(?:first|last|earliest)\b"
    r"(?! (?:(?:joint|toe|bone|layer|ray|row|segment|web|digit|knuckle|metatarsal|lumbrical|cuneiform|tarsometatarsal"
    r"|metatarsophalangeal|mtp|tmt|dorsal|plantar|intermetatarsal|interspace)s?|phalan\w+|interosse\w+)\b)"
    r"|\b(?:first|last|only|youngest|oldest) (?:ever )?"
    r"(?:person|people|man|woman|human|surgeon|doctor|physician|anatomist|scientist|author|athlete|patient|hospital|country)s?\b"
    r"|\bauthors?['’]?s?['’]? own\b|\bwho (?:named|coined|invented|wrote|won|designed|discovered|proposed|popularised)\b"
    r"|\b(?:proportion|percentage|share|fraction|per ?cent) of (?!(?:the |all |healthy |normal |adult |human |modern |most )*"
    r"(?:people|persons?|feet|foot|legs?|limbs?|ankles?|adults|humans|population|cases|individuals|us|patients|bodies|those"
    r"|children)\b)"
    r"(?:[\w-]+ ){1,3}(?:have|has|had|show|carry|possess|get|suffer)\b"
    r"|\b(?:in|of|among|from|at) (?:(?:my|your|our|his|her|their) (?:own )?|(?:the |an? |this |that )?"
    r"(?:authors?['’]?s?['’]?|lecturer['’]?s|professor['’]?s|teacher['’]?s|examiner['’]?s) )"
    r"(?:\w+ )?(?:students|patients|cohort|class|course|clinic|practice|sample|hospital|laboratory|university|school|town"
    r"|village)\b"
)
"""What asks for somebody, or what was found in somebody's own people, of which nothing is told here."""
IT_ASKED = Pattern(
    r"^\W*(?:an?|one|this|some) (?:[\w-]+ ){0,4}?(?P<kind>muscle|nerve|artery|vein|bone|ligament|joint)\b[^?]*[.:;–-] *"
    r"(?:(?:so )?(?:which|what|who)(?: (?:one|is (?:it|this|that)))?|(?:name|identify) (?:it|this))\W*$"
)
"""What tells of one of a kind and asks at the end which it is: 'a slender muscle starts above ... Which?'."""
ONE_AND_ITS = Pattern(
    r"(?:\b(?:whose|which|what|who)(?: (?:one|muscle|tendon|is (?:it|this|that)))?|\b(?:name|identify) it),? (?:and|&|\+) "
    r"(?:(?:by|from|through) )?(?:which|what|its) (?P<kind>nerve|artery|vein|bone)\b"
    r"|^(?!.*\bof\b.* and )\W*(?:name|identify|give|state|which|what|who)\b.*(?:\band|&|\+|\bplus) (?:name |give |what is )?its "
    r"(?P<last>nerve|artery)(?: supply)?\W*$"
)
"""What asks for one thing and what belongs to it: 'whose, and by what nerve is it served'."""
WHERE_FELT = Pattern(
    r"\bwhere\b[^?]{0,25} (?:the |a |his |her |my )?(?:numb\w*|tingl\w*|pain|sensation|sensory loss|skin|an(?:a)?esthe\w*|felt)\b"
    r"|\b(?:numb\w*|tingl\w*|pain|sensation|felt) where\b"
)
"""What asks for a place that feels or does not."""
WHERE_NUMB = Pattern(
    r"\bwhere\b[^?]{0,30}\b(?:numb\w*|sensation|sensory|tingl\w*|an(?:a)?esthe\w*)\b|\b(?:numb\w*|sensation lost) where\b"
)
"""What asks for skin, and not for where a nerve is hurt."""
WHERE_SPREAD = Pattern(r"\bwhere\b[^?]{0,30}\b(?:radiat|spread|shoot|refer)\w*|\bwhere is the [\w-]+ (?:area|zone|gap|spot) of\b")
"""What asks for a place that nothing here tells."""
WHERE_HURT = Pattern(
    r"\bwhere\b[^?]{0,50}\b(?:compressed|trapped|entrapped|pinched|squeezed|caught|kinked|tethered)\b"
    r"|\bwhere (?:does|do) (?:the )?[\w ]{4,40} (?:become|turn into|change)\b"
)
"""What asks where something happens, and for none of the vessels and nerves to which it does."""
BRANCH_ASKED = Pattern(
    r"\b(?:supplied|innervated|served|reached|fed)\b[^?]* by (?:\w+ )?(?:branch|twig|offshoot)(?:es|s)? (?:called|named"
    r"|known as)\W*$"
    r"|\b(?:by|through|from|via) (?:which|what) (?:\w+ )?(?:branch|twig|offshoot)(?:es|s)?\b|\bbranch(?:es)? (?:is"
    r"|are) called\W*$"
)
"""What asks for branches, which are called so, or are of another nerve than the one that is told to divide."""
END_OPENS = Pattern(r"^\W*(?:the )?(?:[\w-]+ )?(?:insertion|origin|attachment)s?(?: site)? (?:of|for)\b(?! pain| tear)")
"""What asks for an end of a muscle by its first word, which is no disease."""
SO_MANY = Pattern(
    r"^(?!.*\b(?:share|have|has|which \w+ is it|name it)\b)"
    r"\W*(?:(?:name|list|give|state|identify|which|what|what are|which are) )?(?:the )?(?P<number>two|three|four"
    r"|five) (?:[\w-]+ )?"
    r"(?:parts|bands|heads|branches|muscles|bones|nerves|ligaments|tendons|arteries|joints|components|layers|divisions)\b"
)
"""What asks for so many at its beginning."""
SECOND_LAST = Pattern(
    r"\band (?:(?:name |give |state )?its (?:[\w-]+ )?(?:nerve|artery|layer|compartment|continuation|origin|insertion"
    r"|action|innervation"
    r"|roots?|function|branch(?:es)?|supply|territory)(?: (?:supply|on the foot|in the foot))?"
    r"|where (?:it|they) (?:ends?|begins?|inserts?|arises?|goes|drains?|runs?)"
    r"|the (?:muscle|nerve|skin|movement|artery|bone) (?:(?:it|they) \w+|tested|supplied|affected|involved|concerned|torn))\W*$"
)
"""What asks for a second thing at its end: 'and its layer', 'and the muscle tested'."""
BONES_PART = Pattern(
    r"\b(?:which|what) (?:[\w-]+ )?bone['’]s (?:[\w-]+ )?(?:head|neck|groove|tuberosity|tubercles?|trochlea|process|shaft"
    r"|sustentaculum"
    r"|condyle|facet|base)\b"
)
"""What asks of which bone a part is, by which alone it is told: 'which bone's groove lodges ...'."""
WHOLE_ASKED = Pattern(
    r"\b(?:part of|belongs? to)(?: (?:what|which)(?: bones?| structures?)?)?\W*$|^\W*(?:of|to) (?:what|which)\b.* (?:part"
    r"|belong)s?\W*$"
)
"""What asks for the whole of which something is part: 'what is the sustentaculum tali part of'."""
BARELY = Pattern(r"\b(?:hardly|barely|scarcely)\b")
"""Words that all but deny what is told beside them."""
JUST_ONE = Pattern(r"\b(?:the|a) (?:single )?one(?= (?:that|which|whose|the|it|lying|nearest|closest|most|in|on|at|next)\b)")
"""What asks for one of several: 'of the two tendons there, the one lying on the bone'."""
ONE_OF_SOME = Pattern(
    r"^\W*of the (?:two|three|four|five) [^?:;]+?, (?:which|what)(?: one)? (?:is|has|does|[a-z]+[^s\W]s)\b"
    r"(?!.*\bwhich\b.*\bwhich\b)"
)
"""'Of the three muscles of the first layer, which lies in the middle?'"""
OF_SOME_KIND = Pattern(
    r"^\W*(?:of|among|out of) (?:all )?(?:the |these )?(?:(?!of\b)[\w-]+ ){0,4}?(?P<kind>muscle|bone|nerve|ligament"
    r"|joint|tendon)s"
    r"(?: (?:of|in|on) [^?:;,]+?)?, (?:which|what|name)(?: (?:one|ones|two|three))? "
    r"(?:is|are|has|have|does|do|goes?|runs?|passe?s?|arises?|inserts?|cross(?:es)?|lies?|those)\b(?!.*\b(?:which|what)\b)"
)
"""'Of the muscles of the calf, which have an origin on the femur?'"""
WHERE_ENDS = Pattern(r"^\W*where (?:does|do) .+ (?:insert|arise|attach|end|originate|begin|start)(?:\W*$| that\b)")
"""What asks for an end of a muscle, which is no muscle: 'where does the muscle that ... insert'."""
CALLED_SO = Pattern(
    r"^what (?:is|are) (?!.*(?:muscle|tendon|flexor|extensor|vertor|ductor|movers?|head|group|lumbrical|interosse|perone"
    r"|fibular))[^?]* called\W*$"
)
"""What asks for a name, and speaks of no muscles: 'what is a bent-up toe called'."""
TISSUE_CALLED = Pattern(
    r"^\W*(?:what is )?(?:the|an?) (?:[\w-]+ )?(?:groove|tunnel|notch|fossa|canal|process|tubercle|tuberosity|muscle|nerve|bone"
    r"|joint|ligament"
    r"|artery|vein|tendon)\b[^?,]* (?:called|known as|named)\W*$"
)
"""What asks for the name of a part of the body."""
WHERE = Pattern(r"^\W*where (?:is|are|does|do|can|on|in|along|exactly)\b")
"""What asks for a place."""
DEFINED = Pattern(r"^\W*(?:what (?:is|are)|what's|define|explain|definition of) (?:an? |the )?(?:[\w'’-]+ )?[\w'’-]+\W*$")
"""What asks for the meaning of a word or two, which no structure has of which they are told: 'what is callus'."""
NEAREST = Pattern(r"\b(?:nearest|closest)(?: one)? (?:to )?the (?:\w+ )?(?:malleolus|bone|ankle)\b")
"""What no likeness decides."""
STEM = Pattern(
    r"^(?:(?:in|on|at|of) [^,?]+, )?the (?:\w+ )??(?P<kind>muscle|nerve|artery|vein|bone|ligament|joint) "
    r"(?:that|which|whose|with|to|of|supplying|crossing|running|lying|passing)\b"
    r"(?!.*\b(?:which|what|who|how|where)\b)[^?,]* (?:is|is the)\W*$"
)
"""A sentence that breaks off before what it is about: 'the nerve that supplies the lateral heel is the'."""
LIES_WHERE = Pattern(
    r"\b(?:lies?|sits?|runs?|pass(?:es)?|found|located|situated|lodged|sitting|lying|running|buried|embedded)"
    r" (?:in|within|on|under|behind|through|between|beneath)(?: (?:the|what))?\W*$"
)
"""A statement that leaves off where something lies, to which what it is is no answer."""
STRUCTURE_ASKED = Pattern(
    r"^\W*(?:(?:which|what|name the|the) )?(?:anatomical )?structures?\b(?! is (?:hurt|torn|injured))"
    r"|\b(?:what|which) (?:[\w-]+ ){0,2}?(?:sheet|band|strap|cord|rope|string|tissue|membrane|layer)\b(?! (?:disease|disorder))"
)
"""What asks for a structure, which no disease is."""
PART_OF_WHICH = Pattern(
    r"\b(?P<part>tuberosity|tubercle|head|neck|trochlea|styloid process|condyle) of (?:which|what) (?:tarsal )?bone\b"
)
"""What asks of which bone something is part that it calls by its sort."""
CHANNEL = Pattern(r"\b(?:which|what) (?P<kind>groove|tunnel|malleolus)\b")
"""What is asked for by a noun that is in the name of every such thing."""
ALL_BUT_SOME = Pattern(r"\bexcept(?: for)? (?:two|three|four|five|six)\W*$")
"""What leaves out so many, and asks for the one thing of all others."""
MIDDLE_ONE = Pattern(r"\b(?:middle|central) (?:one|muscle|tendon)\b")
"""What asks for one between others."""
TOGETHER = Pattern(r"\b(?:which|what) (?:inserts|attaches|arises|ends) (?:together|jointly|in common) with\b")
"""What asks for a muscle that has an end in common with another."""
GAP = r"(?:_{2,}|\.{3}|…|\?|what|where)"
TWO_GAPS = Pattern(rf"\bx and y\b|{GAP} (?:and|to|with|from) {GAP}\W*$|\bwhat (?:with|to) what\b")
"""What asks for two at once."""
OF_NO_STUDY = Pattern(
    r"^(?!.*\b(?:stud(?:y|ies)|trials?|who|whose|authors?|papers?|evidence|research\w*|found|finds?|reviews?|published|cohort"
    r"|experiments?|investigat\w*|measured|show(?:s|n|ed)|work|al|compar\w*|better|effect\w*)\b).+$"
)
"""What asks for no study."""
ONE_DONE_SO = Pattern(
    r"\b(?:the|which|what|name (?:of )?(?:the|an?)) (?:\w+ )?test (?:where|in which|that is done by|done by|involving)\b"
)
"""What asks for the one test that is done in some way."""
DIAGNOSED = Pattern(r"^how (?:is|are|do you|can) .{4,60}? (?:diagnosed?|confirmed?|detect(?:ed)?)\W*$")
"""What asks for a test."""
HELD_SO = Pattern(r"\b(?:position|posture|attitude|deformity) of the (?:foot|ankle|heel|toes?|joints?|hallux|big toe)\b")
"""What asks how a part is held, which is not the movement that a condition affects."""
BEGINNING = 5
"""How many letters of a word tell it."""
OTHER_GAIT = Pattern(
    r"\b(?:waddl\w*|trendelenburg|shuffl\w*|festinat\w*|scissor\w*|parkinson\w*|ataxi\w*|drunken|pain\w*|limp\w*)\b"
    r"(?=.*\b(?:gait|walk)\b)|(?<=gait )(?:with|of|in|from) (?:the |an? )?pain\w*"
)
"""Words that tell one way of walking from all others."""
WHERE_LAST = Pattern(r"\bwhere(?: is the (?:injury|lesion|damage))?\W*$")
"""What asks for a place at its end."""
FIRST_ASKED = Pattern(
    r"^\W*(?:which|what|(?:name|identify) the) (?:\w+ )?(?P<kind>nerve|muscle|artery|vein|bone|ligament|joint|test(?!s))s?\b"
    r"(?! (?:layer|compartment|group|feature|mark|root|type|part|line|surface|head|fib|tendon|supply|territory|lesion|injur"
    r"|damage|palsy|attach|action|and|or|that|which))"
)
"""What kind of thing is asked for first, as a word that is no part of another: 'what nerve goes to the ...'."""
WHO = Pattern(r"^\W*who (?:is|are|was) (?:the |an? )?(?:called|named|nick-?named|known|dubbed)\b")
PEOPLE = ("muscle", "nerve", "study")
"""What is asked for by 'who'."""
OF_EACH = Pattern(r"\b(nerve|artery|vein|bone|joint|muscle)s? (?:of|for|to|supplying) each(?: of them| one)?\W*$")
"""What is asked of each of several that a question tells of: 'two tibialis muscles: give the nerve of each'."""
TWO_LAST = Pattern(
    r"[.?!:;–] *(?:the |which |its |name the |give the )?(bone|muscle|nerve|artery|tendon|joint|ligament) "
    r"(?:and|\+|&) (?:the |its |which |what )?(bone|muscle|nerve|artery|tendon|joint|ligament)\W*$"
)
"""Two kinds that are asked for at the end: 'a fragment is pulled off. Bone and muscle?'"""
BUNDLED = frozenset(("nerve", "artery", "vein"))
SECOND_OF_BUNDLE = Pattern(r"\b(?:and|with|or) (?:its |the |which |what )?(?:\w+ )?(?:nerves?|arter(?:y|ies)|veins?|vessels?)\b")
"""What asks for more of a bundle than the one."""
KIND_ASKED = Pattern(
    r"\b(?:which|what) (?:(?!of\b|the\b|its?\b|does\b|do\b|is\b|are\b)[\w-]+ ){0,2}?(?:group of )?"
    r"(bone|tarsal|muscle|nerve|artery|vein|tendon|joint|ligament)s?\b"
    r"(?! (?:groups?|layers?|compartments?|roots?|supply|feature|part|surface|heads?|lesion|injury|action|type|mass|movements?"
    r"|line|space|area|sheath|landmark|region|tunnel|canal|sinus))"
)
"""What asks for something of a kind, to which what another thing is does not answer, nor a disease or a bone."""
CANNOT = Pattern(r"\b(?:can['’]?t|cannot|can not|unable to)\b")
"""What tells of somebody who cannot do something, which is no movement."""
SOMEBODY = Pattern(r"^\W*(?:an? |the )?(?:[\w-]+ ){0,2}?(?:newborn|baby|infant|child|boy|girl|man|woman|patient|runner|dancer)\b")
"""Who has something that is asked for, which is no movement."""
EVERYTHING = Pattern(r"^\W*(?:(?:list|name|give|identify|state) (?:me )?(?:all|every\w*|each)\b|complete the (?:set|list|group))")
"""What asks for all there are, of which a likeness finds but one."""
WALK = r"(?:gait|walk|walking(?: pattern)?|(?:way|manner|style) of walking|limp)"
GAIT_ASKED = Pattern(
    r"(?:\b(?:which|what) (?:(?:type|kind|sort) of )?|[:–—-] *)gait\b(?! (?:phase|cycle|event|muscle|stud|analys|speed))"
    rf"|\b(?:what|which|name|how) (?!.*\b(?:phase|part|event|stage|period)\b).*\b{WALK}(?: \w+)? "
    r"(?:called|named|known as|termed)\b"
    rf"|\b(?:call|name|term for|identify) (?:this|that|such an?|the) (?:\w+ )?{WALK}\b(?! (?:phase|cycle|event|muscle|speed))"
    r"|^\W*(?:what|how) (?:do|would|does) (?:we|you|one|they|doctors?|a doctor) call (?:the )?(?:gait|walk(?:ing)?)\b"
    rf"|^\W*(?:the )?{WALK}\b(?! (?:phase|cycle)).*(?:[:;,.–—-] *|\bis )(?:its name|the name|name|called|termed?)\W*$"
)
"""What asks for a way to walk, which is not the condition that causes it."""
HELD_STRAIGHT = Pattern(r"\bwith (?:the |all |all the )?(?!knees?\b)[\w-]+(?: joints)? (?:kept |held )?straight\b")
"""What says of one joint beside another what no likeness weighs: 'MTPJ flexed with IPJs straight'."""
NOT_NAMED = Pattern(
    r"^(?!.*\b(?:call|names?|terms?|known|eponym|mean|synonym|alias|what|who|other|aka|also|words?)).*"
    r"(?:\b(?:in|on|of|at|to|under|by)(?: the| an?)?|\b(?:bones?|joints?|muscles?|nerves?|ligaments?|tendons?)\b(?: \w+ed)?)\W*$"
)
"""What asks for something of a structure, and not for another name of it: 'Snowboarder's fracture affects the ... of the'."""
DONE_IN_TEST = Pattern(
    r"^(?=.*\b(?:tests?|signs?|reflex|jerk|man(?:o?eu|eu)vre|drawer|squeez\w*|tap(?:ped|ping)?)\b).*"
    r"\b(?:what (?:does|do|will|should|would) (?:the |your |a )?(?:(?:big|great) )?(?:foot|heel|toes?|hallux|ankle|leg|knee"
    r"|arch|calf)\b[^?]*\bdo\b|what happens\b)"
)
"""What asks how a part moves in a test."""
PASSED_OVER = Pattern(r"“(\w+)” passed over", 0)
BETWEEN_TWO = Pattern(r"\bbetween (?:which|what) (?:two|2|pair of) (?!(?:layers|structures|points|heads|planes|groups)\b)")
"""What asks for two."""
ENDS_AS = Pattern(r"\b(?:ends?|terminates?|continues?|finish(?:es)?) (?:as|by (?:becoming|giving)|in)(?: the| which| what)?\W*$")
"""What asks for what comes of a nerve or vessel, not for that of which it comes."""
RARELY = Pattern(r"\b(?:rare\w*|least|seldom|uncommon\w*|infrequent\w*|never|hardly|spared|unlikely)\b")
LEAST_OFTEN = Pattern(
    r"\b(?:least (?:often|common(?:ly)?|frequent(?:ly)?|likely|prone)|rarely|seldom|infrequently|hardly ever)\b"
)
"""What asks for what is not told of often, which no count of works decides."""
SHOWN_SO = Pattern(
    r"\b(?:strok|scratch|tapp|squeez|scrap)(?:ed|ing|e)\b.* (?:is|are)(?: this)? (?:called|known as|named|termed)\W*$"
)
"""What asks for a sign, which is no movement."""
DISEASE = Pattern(r"\b(?:conditions?|syndromes?|diseases?|disorders?|lesions?|injur(?:y|ies)|diagnos\w+)\b")
THIS_CALLED = Pattern(r"[.;:] (?:this|it) is (?:called|known as|termed|named)\W*$")
"""What asks how that is called which a sentence told."""
WALK_CALLED = Pattern(r"^\W*(?:walking|running|gait|to walk)\b.* (?:called|known as|named|termed)\W*$")
"""What asks for a way to walk."""
TUNNEL_CALLED = Pattern(r"^\W*the (?:[\w-]+ )?(?P<kind>tunnel|canal)\b.* (?:called|known as|named)\W*$")
BIG_TOE = Pattern(r"\b(?:big toe|great toe|hallux)\b")
"""The toe alone, which is not how somebody walks."""
NO_TOE = Pattern(
    r"^(?!.*(?:\btoes?\b|hallux|digit|phalan|\b(?:dip|pip|mtp|ip)j?s?\b|\b[dpm]ipj?|nail|claw|hammer|mallet|\brays?\b"
    r"|metatars|muscles?\b)).+$",
)
"""What speaks of no toe."""
STRUCTURE_LAST = Pattern(r"\b(?:which|what) (?:anatomical )?structures?\b")
"""What asks for a structure anywhere in a question, which no phase of walking is."""
CALLED_BY = Pattern(r"(?:\b(?:flexor|extensor)|abductor|adductor)")
"""Words for what a muscle does that are in the names of those that do it."""
DOER_ASKED = Pattern(
    r"^\W*(?:(?:which|what)(?: is the)?|name (?:the|an?)|identify the|give the) "
    r"(?:(?:toe|ankle|foot|hallux|knee|long|short|deep|superficial|main|chief|only|sole|single|big|great|little|lesser|intrinsic"
    r"|extrinsic|strong(?:est)?|powerful|weak|primary|of) )*(?:(?:plantar|dorsi)?-?flexors?|extensors?|[ei]nvertors?|evertors?"
    r"|(?:ab|ad)ductors?)(?= (?:is|are|lies?|housed|found|in|does|has|sits?|that|which|whose|runs?|located|situated|belongs?"
    r"|lying|arises?|inserts?|attach(?:es)?|originates?|of the)\b|\W*$)"
)
"""What asks for a muscle by what it does: 'which toe extensor lies in ...'."""
SO_CALLED = Pattern(
    r"\b(?:this|that|the|which|what) (?:mechanism|phenomenon|effect|principle)(?:,| is| does| being)? (?:called|known as|named"
    r"|termed|referred to as)\b|\b(?:name|identify) (?:this|that) (?:mechanism|phenomenon|effect|principle)\b"
)
"""What asks how something that happens is called."""
BOTH = 2
HOW_MUCH = Pattern(r"\bhow (?:long|much|thick|wide|far|strong|deep|big|large|fast)\b")
