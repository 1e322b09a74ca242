"""Why nothing was found: the condition that empties an answer, what stands in the way, and what comes nearest."""

from __future__ import annotations

from footgraph.answers import Answer, Found, answer_of, listing, sentence
from footgraph.facts import Fact
from footgraph.questions import Condition, Question, evidence, meeting, reached
from footgraph.saying import asked_for, capital, in_order, labels, noun, one_condition, reading
from footgraph.store import Store
from footgraph.vocabulary import CROSSES, HAS_ACTION, MEMBER_OF, OCCURS_AT, PART_OF, RUNS_IN


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
        asked=question,
    )


def cannot_reach(store: Store, movement: Condition, others: Question) -> tuple[list[str], list[Fact]]:
    """Return why structures perform no such movement: to move a joint a muscle must cross it, and these do not."""
    joints = {leaf for fact in store.facts_of(OCCURS_AT) if fact.subject in movement.others for leaf in store.leaves(fact.object)}
    those = evidence(store, others)
    crossing = [fact for fact in store.facts_of(CROSSES) if fact.subject in those]
    if not joints or not crossing or any(fact.object in joints for fact in crossing):
        return [], []
    where = listing(sorted(store.structures[joint].label for joint in joints))
    nearest = joints_in_short(store, {fact.object for fact in crossing})
    said = (
        f"To move a joint a muscle must cross it, and of the {asked_for(store, others)} "
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
                said.append(f"{capital(asked_for(store, fewer, len(found)))}: {listing(labels(store, found))}.")
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
    """Return a question as one question a reading, where the words of a condition can mean either of several."""
    for place, condition in enumerate(question.conditions):
        if condition.readings:
            read = [
                condition._replace(others=ids, said=store.structures[ids[0]].label, readings=()) for ids in condition.readings
            ]
            before, after = question.conditions[:place], question.conditions[place + 1 :]
            return [Question(question.form, question.kinds, (*before, one, *after)) for one in read]
    return [question]


def tendons_there(store: Store, condition: Condition, found: list[Found]) -> tuple[list[str], list[Fact]]:
    """Return which of some muscles send their tendons to the place that a dropped condition named."""
    if MEMBER_OF not in condition.relations:
        return [], []
    part_of = {part: whole for _, part, whole in store.ends_of(PART_OF)}
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
        store,
        question=text,
        reading=reading(store, question),
        status="unknown",
        kind="structures",
        text=said,
        more=others[:8],
        asked=question,
    )
