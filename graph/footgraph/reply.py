"""The reply to a question: read it, walk to the answer, and say what was found, why, and what is nearest where nothing was."""

from __future__ import annotations

from collections.abc import Iterable

from footgraph.answers import Answer, Found, answer_of, listing, sentence
from footgraph.english import NotUnderstood, mentions_in, read
from footgraph.facts import Fact
from footgraph.questions import Condition, Evidence, Question, evidence, loosely, meeting, reached
from footgraph.store import GROUPS, Store
from footgraph.vocabulary import CROSSES, DESCRIBED_AS, HAS_ACTION, MEMBER_OF, OCCURS_AT, PART_OF, PRESENCE, RUNS_IN

PLURALS = {"bone_feature": "bone features", "muscle_head": "muscle heads", "fascia": "fasciae", "arch": "arches"}
DISCLAIMER = "Education, not medical advice."


def reply(store: Store, text: str) -> Answer:
    """Return the answer to a question in plain English; never raises for anything a person can type."""
    try:
        question = read(store, text)
    except NotUnderstood as problem:
        return not_understood(store, text, problem)
    if question.form in DIRECT:
        return DIRECT[question.form](store, text, question)
    found = evidence(store, question)
    if question.form == "yes_no":
        return yes_or_no(store, text, question, found)
    if question.form == "count":
        return count(store, text, question, found)
    return structures(store, text, question, found)


def structures(store: Store, text: str, question: Question, found: Evidence) -> Answer:
    """Return the structures that meet the conditions, or why none does."""
    if not found:
        return none(store, text, question)
    shown = in_order(store, found)
    if several := readings(store, question)[1:]:
        return ambiguous(store, text, [*readings(store, question)[:1], *several])
    what = noun(named_kind(question, shown), len(shown))
    said = f"{capital(what)} {conditions_in_words(store, question)}: {listing(labels(store, shown))}."
    against = minority(store, question, found)
    said += minority_in_words(store, against)
    return answer_of(
        store,
        question=text,
        reading=reading(store, named_kind(question, shown)),
        status="answered",
        kind="structures",
        text=said,
        found=shown,
        more=[fact for one in against for fact in one.facts],
    )


def ambiguous(store: Store, text: str, several: list[Question]) -> Answer:
    """Return that a question can be read in several ways, with the answer to each."""
    said = "This can be read in more than one way."
    for question in several:
        found = in_order(store, evidence(store, question))
        said += (
            f" {capital(noun(question, 2))} {conditions_in_words(store, question)}: {listing(labels(store, found)) or 'none'}."
        )
    near = [
        f"Which {noun(question, 2)} are {conditions_in_words(store, question)}?".replace("are performing", "perform")
        for question in several
    ]
    return answer_of(store, question=text, reading="", status="not_understood", kind="structures", text=said, suggestions=near)


def count(store: Store, text: str, question: Question, found: Evidence) -> Answer:
    """Return how many structures meet the conditions, and which; a whole is not counted beside its parts."""
    if not found:
        return none(store, text, question)
    shown = in_order(store, found)
    said = (
        f"{len(shown)} {noun(named_kind(question, shown), len(shown))} {conditions_in_words(store, question)}".rstrip()
        + f": {listing(labels(store, shown))}."
    )
    notes = sorted(
        {
            fact.note
            for one in shown
            for fact in one.facts
            if fact.relation == MEMBER_OF and fact.note and fact.source == "footgraph"
        }
    )
    said += "".join(f" Note: {note}." for note in notes)
    return answer_of(
        store,
        question=text,
        reading=reading(store, question),
        status="answered",
        kind="count",
        value=len(shown),
        text=said,
        found=shown,
    )


def yes_or_no(store: Store, text: str, question: Question, found: Evidence) -> Answer:
    """Return whether every structure asked about meets the conditions, with the facts for or against."""
    if any(PRESENCE in condition.relations for condition in question.conditions):
        return presence(store, text, question)
    asked = [leaf for subject in question.subjects for leaf in store.leaves(subject)]
    met = [id for id in asked if id in found or any(member in found for member in store.members(id))]
    if len(met) == len(asked):
        return yes(store, text, question, {id: speaking(store, found, id) for id in met})
    loose = evidence(store, loosely(question))
    if all(speaking(store, loose, id) for id in asked):
        facts = {id: speaking(store, loose, id) for id in asked}
        is_open = all(any(fact.standing not in ("disputed", "variant") for fact in some) for some in facts.values())
        return yes(store, text, question, facts) if is_open else differing(store, text, question, loose)
    relations = {relation for condition in question.conditions for relation in condition.relations}
    known = [fact for relation in sorted(relations) for fact in store.facts_of(relation) if speaks_of(store, fact, asked)]
    if not known:
        return unknown(store, text, question, f"No source here says anything of the kind about {question.said}.")
    known = known[:40]
    said = (
        "No" + (f": only {listing(labels(store, in_order(store, {id: found.get(id, []) for id in met})))}" if met else "") + ". "
    )
    said += "What is known: " + "; ".join(dict.fromkeys(sentence(store, fact) for fact in known)) + "."
    return answer_of(
        store,
        question=text,
        reading=reading(store, question),
        status="answered",
        kind="yes_no",
        value=False,
        text=said,
        more=known,
    )


def speaking(store: Store, found: Evidence, id: str) -> list[Fact]:
    """Return the facts that a finding holds of a structure, or of its heads."""
    return found.get(id) or [fact for head in store.members(id) for fact in found.get(head, ())]


def yes(store: Store, text: str, question: Question, facts: Evidence) -> Answer:
    """Return that the conditions are met, by whom it is said first."""
    shown = in_order(store, facts)
    said = "Yes: " + "; ".join(dict.fromkeys(sentence(store, one.facts[0]) for one in shown if one.facts)) + "."
    return answer_of(
        store,
        question=text,
        reading=reading(store, question),
        status="answered",
        kind="yes_no",
        value=True,
        text=said,
        found=shown,
    )


def differing(store: Store, text: str, question: Question, loose: Evidence) -> Answer:
    """Return that only some sources say yes, and of what."""
    facts = [fact for id in loose if id in question.subjects or not question.subjects for fact in loose[id]]
    facts = facts or [fact for found in loose.values() for fact in found]
    ends: Evidence = {}
    for fact in facts:
        far = fact.object if fact.subject in question.subjects else fact.subject
        if far in store.structures:
            ends.setdefault(far, []).append(fact)
    shown = in_order(store, ends)
    said = f"Sources differ. Said by {listing(sorted({fact.source for fact in facts if fact.source}))}: "
    said += "; ".join(dict.fromkeys(sentence(store, fact) for fact in facts[:12])) + ". Most others do not say so."
    return answer_of(
        store, question=text, reading=reading(store, question), status="answered", kind="yes_no", text=said, found=shown
    )


def existence(store: Store, text: str, question: Question) -> Answer:
    """Return that there is such a structure, and whether everybody has it."""
    one = store.structures[question.subjects[0]]
    facts = tuple(fact for fact in store.facts_of(PRESENCE) if fact.subject == one.id)
    inconstant = any(fact.object == "inconstant" for fact in facts)
    said = f"Yes{', but not in everybody' if inconstant else ''}: {one.label} is a {one.kind.replace('_', ' ')} of this graph"
    said += "".join(f"; {note}" for note in dict.fromkeys(fact.note for fact in facts if fact.note)) + "."
    facts = facts or store.facts_about(one.id)[:6]
    found = [Found(one, facts)]
    return answer_of(
        store,
        question=text,
        reading=f"Is there {one.label}?",
        status="answered",
        kind="yes_no",
        value=True,
        text=said,
        found=found,
    )


def speaks_of(store: Store, fact: Fact, ids: Iterable[str]) -> bool:
    return any(id in (fact.subject, fact.object) or fact.subject in store.groups_of(id) for id in ids)


def presence(store: Store, text: str, question: Question) -> Answer:
    """Return whether everybody has a structure, as far as sources say."""
    facts = [fact for fact in store.facts_of(PRESENCE) if fact.subject in question.subjects]
    if not facts:
        return unknown(store, text, question, f"No source here says whether everybody has {question.said}.")
    constant = {fact.object for fact in facts} == {"constant"}
    shown = [Found(store.structures[question.subjects[0]], tuple(facts))]
    notes = "; ".join(dict.fromkeys(fact.note for fact in facts if fact.note))
    said = f"{'Yes' if constant else 'No'}: {question.said} is {'' if constant else 'not '}found in everybody" + (
        f" ({notes})." if notes else "."
    )
    return answer_of(
        store,
        question=text,
        reading=reading(store, question),
        status="answered",
        kind="yes_no",
        value=constant,
        text=said,
        found=shown,
    )


def description(store: Store, text: str, question: Question) -> Answer:
    """Return what a structure is: its descriptions, else the first things known of it."""
    id = question.subjects[0]
    described = [fact for fact in store.facts_of(DESCRIBED_AS) if fact.subject == id]
    facts = described or [fact for fact in store.facts_about(id) if fact.subject == id][:12]
    read_as = f"What is {store.structures[id].label}?"
    if not facts:
        return unknown(
            store, text, question, f"{capital(store.structures[id].label)} is named here, but nothing is recorded of it yet."
        )
    said = (
        " ".join(f"{capital(fact.object).rstrip('.')}." for fact in described)
        or capital("; ".join(sentence(store, fact) for fact in facts)) + "."
    )
    found = [Found(store.structures[id], tuple(facts))]
    return answer_of(store, question=text, reading=read_as, status="answered", kind="description", text=said, found=found)


def none(store: Store, text: str, question: Question) -> Answer:
    """Return that nothing meets the conditions: which of them empties the answer, why, and what comes nearest."""
    each = [meeting(store, condition, question.kinds) for condition in question.conditions]
    if any(not met for met in each):
        empty = next(condition for condition, met in zip(question.conditions, each, strict=True) if not met)
        return nothing_known(store, text, question, empty)
    said, why = ["None."], list[Fact]()
    for place, condition in enumerate(question.conditions):
        if HAS_ACTION in condition.relations and not condition.negated:
            others = Question(question.form, question.kinds, question.conditions[:place] + question.conditions[place + 1 :])
            reason, facts = cannot_reach(store, condition, others)
            said += reason
            why += facts
    nearest, facts = nearest_true(store, question)
    said += nearest
    return answer_of(
        store,
        question=text,
        reading=reading(store, question),
        status="none",
        kind="structures",
        text=" ".join(said),
        more=[*why, *facts],
    )


def cannot_reach(store: Store, movement: Condition, others: Question) -> tuple[list[str], list[Fact]]:
    """Return why structures perform no such movement: to move a joint a muscle must cross it, and these do not."""
    joints = {leaf for fact in store.facts_of(OCCURS_AT) if fact.subject in movement.others for leaf in store.leaves(fact.object)}
    those = evidence(store, others)
    crossing = [fact for fact in store.facts_of(CROSSES) if fact.subject in those]
    if not those or any(fact.object in joints for fact in crossing):
        return [], []
    where = listing(sorted(store.structures[joint].label for joint in joints))
    nearest = joints_in_short(store, {fact.object for fact in crossing})
    said = (
        f"To move a joint a muscle must cross it, and {conditions_in_words(store, others, bare=True)} ({len(those)}) "
        f"none crosses the {where}: "
        f"between their origins and insertions lie only {listing(nearest)}."
    )
    return [said], crossing


def joints_in_short(store: Store, joints: set[str]) -> list[str]:
    """Return the labels of joints, those of one series put as the series: the direct members of the widest group of joints."""
    groups = [id for id, s in store.structures.items() if s.kind == "group" and joints <= set(store.leaves(id))]
    if len(joints) < 6 or not groups:
        return sorted(store.structures[joint].label for joint in joints)
    widest = max(groups, key=lambda id: len(store.leaves(id)))
    return [store.structures[id].label for id in store.members(widest) if joints.intersection(store.leaves(id))]


def nearest_true(store: Store, question: Question) -> tuple[list[str], list[Fact]]:
    """Return what would be found with one condition less, said as a sentence each, with the facts for it."""
    said: list[str] = []
    facts: list[Fact] = []
    for place, dropped in enumerate(question.conditions):
        rest = question.conditions[:place] + question.conditions[place + 1 :]
        if not rest or (HAS_ACTION in dropped.relations and len(question.conditions) > 1 and said):
            continue
        for fewer in readings(store, Question(question.form, question.kinds, rest)):
            found = in_order(store, evidence(store, fewer))
            if found and len(found) <= 25:
                said.append(
                    f"{capital(noun(fewer, len(found)))} {conditions_in_words(store, fewer)}: {listing(labels(store, found))}."
                )
                facts += [fact for one in found for fact in one.facts[:3]]
                visitors, reasons = tendons_there(store, dropped, found)
                if visitors:
                    there = dropped.said.removeprefix("muscles of ")
                    send = "send their tendons" if len(visitors) > 1 else "sends its tendon"
                    said.append(f"Of these, {listing(visitors)} {send} into the {there}.")
                    facts += reasons
        if HAS_ACTION not in dropped.relations:
            break
    return said, facts


def readings(store: Store, question: Question) -> list[Question]:
    """Return a question as one question a motion, where its movements are of several."""
    for place, condition in enumerate(question.conditions):
        if HAS_ACTION in condition.relations:
            motions: dict[str, list[str]] = {}
            for fact in store.facts_of(OCCURS_AT):
                if fact.subject in condition.others and fact.subject not in motions.get(fact.part("motion"), ()):
                    motions.setdefault(fact.part("motion"), []).append(fact.subject)
            if (
                "(plantarflexion or dorsiflexion)" in condition.said
                and len(motions) > 1
                and len({joint_of(store, id) for ids in motions.values() for id in ids}) == 1
            ):
                return [
                    Question(
                        question.form,
                        question.kinds,
                        (
                            *question.conditions[:place],
                            Condition(condition.relations, condition.side, tuple(ids), store.structures[ids[0]].label),
                            *question.conditions[place + 1 :],
                        ),
                    )
                    for _, ids in sorted(motions.items(), reverse=True)
                ]
    return [question]


def joint_of(store: Store, movement: str) -> str:
    return next(fact.object for fact in store.facts_of(OCCURS_AT) if fact.subject == movement)


def tendons_there(store: Store, condition: Condition, found: list[Found]) -> tuple[list[str], list[Fact]]:
    """Return which of some muscles send their tendons to the place that a dropped condition named."""
    if MEMBER_OF not in condition.relations:
        return [], []
    part_of = {fact.subject: fact.object for fact in store.facts_of("part_of")}
    regions = {part_of[other] for other in condition.others if other in part_of}
    there = set(reached(store, Condition((RUNS_IN,), "subject", tuple(regions), ""))) if regions else set()
    facts = [fact for fact in store.facts_of(RUNS_IN) if fact.object in there]
    visitors = [one.structure for one in found if any(fact.subject == one.structure.id for fact in facts)]
    return [v.label for v in visitors], [fact for fact in facts if fact.subject in {v.id for v in visitors}]


def nothing_known(store: Store, text: str, question: Question, empty: Condition) -> Answer:
    """Return that one condition alone finds nothing: none at all, or nothing recorded."""
    relations = [fact for relation in empty.relations for fact in store.facts_of(relation)]
    said = f"No {noun(question, 1)} {one_condition(store, empty)} is recorded here."
    others = [fact for fact in relations if any(other in (fact.subject, fact.object) for other in empty.others)]
    if others:
        said += " What is recorded: " + "; ".join(dict.fromkeys(sentence(store, fact) for fact in others[:8])) + "."
    return answer_of(
        store, question=text, reading=reading(store, question), status="unknown", kind="structures", text=said, more=others[:8]
    )


def unknown(store: Store, text: str, question: Question, said: str) -> Answer:
    return answer_of(store, question=text, reading=reading(store, question), status="unknown", kind=question.form, text=said)


def not_understood(store: Store, text: str, problem: NotUnderstood) -> Answer:
    """Return which words could not be read, and questions near to it that can."""
    words = listing(f"“{word}”" for word in problem.words)
    if problem.outside:
        said = f"This graph is about the foot, the ankle and the leg; {words} lies outside it."
        return answer_of(store, question=text, reading="", status="outside", kind="structures", text=said)
    if problem.unknown:
        said = f"The graph holds nothing about {words} yet."
        return answer_of(store, question=text, reading="", status="unknown", kind="structures", text=said)
    near = suggestions(store, text)
    said = f"Not understood: {problem.why or 'no meaning is known for ' + words}."
    if near:
        said += " Try: " + " ".join(near)
    return answer_of(store, question=text, reading="", status="not_understood", kind="structures", text=said, suggestions=near)


def suggestions(store: Store, text: str) -> list[str]:
    """Return questions that can be asked about what a text seems to name."""
    named = [mention.ids[0] for mention in mentions_in(store, text[:300]) if mention.ids]
    asks = {
        "muscle": ("What nerve supplies {}?", "What are the actions of {}?", "Where does {} insert?"),
        "nerve": ("Which muscles does {} supply?", "What are the branches of {}?"),
        "joint": ("Which bones does {} join?", "Which muscles cross {}?"),
        "arch": ("Which muscles support {}?", "Which bones belong to {}?"),
        "layer": ("Which muscles are in {}?",),
        "exercise": ("Which muscles does {} load?",),
        "bone": ("Which muscles attach to {}?", "Which bones articulate with {}?"),
    }
    for id in named:
        kind = store.structures[(store.leaves(id) or (id,))[0]].kind
        if kind in asks:
            return [ask.format(store.structures[id].label) for ask in asks[kind]]
    return ["Which muscles support the arch?", "What nerve supplies abductor hallucis?", "Which muscles are in the second layer?"]


def in_order(store: Store, found: Evidence) -> list[Found]:
    """Return the findings with agreed ones first, those that more sources speak for first, then by label."""
    shown = [Found(store.structures[id], tuple(facts)) for id, facts in found.items()]
    voices = {one.structure.id: len({fact.source for fact in one.facts}) for one in shown}
    return sorted(shown, key=lambda one: (one.standing != "agreed", -voices[one.structure.id], one.structure.label))


def labels(store: Store, shown: list[Found]) -> list[str]:
    """Return the labels of findings, each with its standing and the features it names; whole groups as the group."""
    said: dict[str, None] = {}
    groups = whole_groups(store, [one.structure.id for one in shown])
    for one in shown:
        if group := groups.get(one.structure.id):
            said[store.structures[group].label] = None
            continue
        features = sorted({store.structures[part].label for fact in one.facts for name, part in fact.parts if name == "feature"})
        features = [] if len(features) > 3 else features
        marks = [*features, *([one.standing] if one.standing != "agreed" else [])]
        said[one.structure.label + (f" ({', '.join(marks)})" if marks else "")] = None
    return list(said)


def whole_groups(store: Store, ids: list[str]) -> dict[str, str]:
    """Return for each structure the largest group that stands there whole, where that is not all there is."""
    whole: dict[str, str] = {}
    sets = [(id, set(store.leaves(id))) for id, structure in store.structures.items() if structure.kind == "group"]
    for group, leaves in sorted(sets, key=lambda one: (-len(one[1]), one[0])):
        if 1 < len(leaves) < len(ids) and leaves <= set(ids) and not leaves & set(whole):
            whole |= dict.fromkeys(leaves, group)
    return whole


def minority(store: Store, question: Question, found: Evidence) -> list[Found]:
    """Return what only fewer sources, or one of many, or sources on variants would add to an answer."""
    loose = evidence(store, loosely(question))
    kept = {id for id in found for id in (id, *store.members(id))}
    return in_order(store, {id: facts for id, facts in loose.items() if id not in kept and not set(store.members(id)) & kept})


def minority_in_words(store: Store, against: list[Found]) -> str:
    """Return who adds what, as a sentence; empty where nobody adds anything."""
    said = []
    for one in against[:6]:
        said.append(f"{one.structure.label} ({', '.join(sorted({fact.source for fact in one.facts if fact.source})[:4])})")
    more = f" and {len(against) - 6} more" if len(against) > 6 else ""
    return f" Sources differ; named by fewer: {listing(said)}{more}." if said else ""


def reading(store: Store, question: Question) -> str:
    """Return the question said back in words."""
    asked = f"{noun(question, 2)} {conditions_in_words(store, question)}".rstrip()
    if question.form == "yes_no":
        return f"Is {question.said} among the {asked}?"
    return f"How many {asked}?" if question.form == "count" else f"{capital(asked)}?"


def named_kind(question: Question, shown: list[Found]) -> Question:
    """Return the question with the kind of what was found, where it asked for no kind and one was found."""
    kinds = {one.structure.kind for one in shown}
    return question._replace(kinds=tuple(kinds)) if not question.kinds and len(kinds) == 1 else question


def noun(question: Question, number: int) -> str:
    kind = question.kinds[0] if question.kinds and question.kinds[0] not in GROUPS else "structure"
    return kind.replace("_", " ") if number == 1 else PLURALS.get(kind, f"{kind}s".replace("_", " "))


def conditions_in_words(store: Store, question: Question, *, bare: bool = False) -> str:
    said = " and ".join(one_condition(store, condition) for condition in question.conditions)
    return f"of the {noun(question, 2)} {said}" if bare else said


def one_condition(store: Store, condition: Condition) -> str:
    """Return a condition as a clause after the noun: 'that support the medial longitudinal arch'."""
    ways = []
    for relation in condition.relations:
        wording = store.wordings[relation]
        ways.append((wording.asked_subject if condition.side == "subject" else wording.asked_object).format(condition.said))
    said = " or ".join(dict.fromkeys(ways)) + "".join(f" ({value})" for _, value in condition.parts)
    return f"not {said}" if condition.negated else said


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def kind_claimed(store: Store, text: str, question: Question) -> Answer:
    """Return whether a structure is of the kind that the question claims."""
    one = store.structures[question.subjects[0]]
    kinds = {store.structures[leaf].kind for leaf in store.leaves(one.id)} | {one.kind}
    value = question.kinds[0] in kinds
    described = tuple(fact for fact in store.facts_of(DESCRIBED_AS) if fact.subject == one.id)
    said = f"{'Yes' if value else 'No'}: {one.label} is a {one.kind.replace('_', ' ')}. " + " ".join(
        f"{capital(f.object).rstrip('.')}." for f in described
    )
    facts = described or store.facts_about(one.id)[:6]
    reading = f"Is {one.label} a {question.kinds[0].replace('_', ' ')}?"
    return answer_of(
        store,
        question=text,
        reading=reading,
        status="answered",
        kind="yes_no",
        value=value,
        text=said.strip(),
        found=[Found(one, facts)],
    )


DIRECT = {"description": description, "existence": existence, "kind": kind_claimed}
"""Forms of question that are answered about their subject, without conditions."""
