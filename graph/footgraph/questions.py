"""A question as data, and the walk that answers it: which structures meet every condition, and which facts say so."""

from collections.abc import Container, Iterable, Sequence

from footgraph.facts import Fact
from footgraph.records import NamedTuple
from footgraph.standing import is_confirmed, majority
from footgraph.store import GROUPS, Store, remembered
from footgraph.vocabulary import (
    BRANCH_OF,
    CROSSES,
    HAS_ACTION,
    HAS_INSERTION,
    HAS_JOINT_TYPE,
    HAS_ORIGIN,
    IN_COMPARTMENT,
    INNERVATED_BY,
    LIES_BETWEEN,
    LOCATED_IN,
    MEMBER_OF,
    OCCURS_AT,
    PART_OF,
    PASSES_BEHIND,
    RECEIVES_BLOOD_FROM,
    RUNS_IN,
    SOLE,
    SUBTYPE_OF,
)

MAIN_LINES = frozenset(("artery", "nerve", "vein"))
LYING = frozenset((IN_COMPARTMENT, LOCATED_IN, RUNS_IN))
"""Kinds, and relations to a place, of which the main one is meant: the artery of a compartment."""
WAYS = {INNERVATED_BY: BRANCH_OF, RECEIVES_BLOOD_FROM: BRANCH_OF, HAS_JOINT_TYPE: SUBTYPE_OF}
"""Along what a relation's far end is widened: from branch to trunk, from type to wider type; all others from part to whole."""


MALLEOLI = frozenset(("medial_malleolus", "lateral_malleolus", "malleoli"))


class Condition(NamedTuple):
    """What the structures asked for must meet: one of some relations with one of some other structures.

    ``side`` is the end of the relation at which the asked structures stand, "subject" or "object". A strict
    condition is met only by what most sources say; one that is not strict by anything that any source says.
    Where the words can mean either of several, ``readings`` holds the others of each reading.
    """

    relations: tuple[str, ...]
    side: str
    others: tuple[str, ...]
    said: str
    parts: tuple[tuple[str, str], ...] = ()
    negated: bool = False
    strict: bool = True
    readings: tuple[tuple[str, ...], ...] = ()


class Question(NamedTuple):
    """What is asked: in which form, of which kinds, under which conditions; of whom, where it is about someone.

    ``number`` is how many the question takes for granted, 0 where it does not say: 'the four parts'.
    ``form`` is "structures", "count" or "yes_no"; without conditions also "description", "names", "same", "existence" or "kind".
    """

    form: str
    kinds: tuple[str, ...]
    conditions: tuple[Condition, ...]
    subjects: tuple[str, ...] = ()
    said: str = ""
    number: int = 0


Evidence = dict[str, list[Fact]]
"""Structures that meet a condition, each with the facts that say so."""


def evidence(store: Store, question: Question) -> Evidence:
    """Return the structures that meet every condition of a question, with their facts."""
    met = [meeting(store, condition, question.kinds) for condition in question.conditions]
    if not met:
        return every(store, question.kinds)
    shared = {id: facts for id, facts in together(met).items() if not is_between_others(id, met)}
    shared = {id: facts for id, facts in shared.items() if not is_said_by_members(store, id, shared)}
    if question.kinds == ("movement",):
        shared = performed(store, shared)
    if share := share_told(question):
        shared = much_told(store, shared, share)
    if not question.kinds:
        shared = without_parts(store, without_rarities(store, shared))
    elif "tendon" in question.kinds:
        shared = {id: facts for id, facts in shared.items() if not set(store.muscles_of_tendons.get(id, ())) & shared.keys()}
    if question.kinds == ("muscle_head",):
        return shared
    return heads_within_muscles(store, shared, together=bool(question.kinds))


def is_between_others(id: str, met: Sequence[Evidence]) -> bool:
    """Tell whether one fact of a group is all that puts a structure between two, as metatarsals lie between tarsals and toes."""
    facts = [set(one[id]) for one in met]
    return len(facts) > 1 and all(one == facts[0] for one in facts) and {fact.relation for fact in facts[0]} == {LIES_BETWEEN}


def is_said_by_members(store: Store, id: str, met: Evidence) -> bool:
    """Tell whether a collective stands among the findings beside members of its own, which say it more exactly."""
    return store.structures[id].kind == "collective" and any(member in met for member in store.within(id) if member != id)


def without_parts(store: Store, met: Evidence) -> Evidence:
    """Return findings of any kind without features of a bone that stands there itself."""
    wholes = wholes_of(store)
    return {
        id: facts
        for id, facts in met.items()
        if store.structures[id].kind != "bone_feature" or met.keys().isdisjoint(wholes.get(id, ()))
    }


@remembered
def wholes_of(store: Store) -> dict[str, list[str]]:
    """Return of what each part of something is told to be one."""
    found: dict[str, list[str]] = {}
    for _, part, whole in store.ends_of(PART_OF):
        found.setdefault(part, []).append(whole)
    return found


def share_told(question: Question) -> int:
    """Return which share of the foremost's voices a finding needs: a third in a place, half where of all kinds; 0 for any."""
    lie = all(set(one.relations) <= LYING for one in question.conditions)
    if lie and question.kinds and set(question.kinds) <= MAIN_LINES:
        return 3
    if lie and not question.kinds and all(one.relations == (LOCATED_IN,) for one in question.conditions):
        return 2
    said = {(one.said, one.relations, one.side) for one in question.conditions}
    is_of_every_muscle = len(question.conditions) > 1 and len(said) == 1 and question.conditions[0].said.startswith("muscles in ")
    return 2 if is_of_every_muscle and question.kinds == ("artery",) else 0


def much_told(store: Store, met: Evidence, share: float) -> Evidence:
    """Return of the vessels or nerves of a place those that a third, or another share, as many sources name as the first."""
    voices = {id: len(store.voices(facts)) for id, facts in met.items()}
    most = max(voices.values(), default=0)
    return {id: facts for id, facts in met.items() if share * voices[id] >= most}


def performed(store: Store, met: Evidence) -> Evidence:
    """Return the movements among findings that some muscle performs, if any does: no tilt that only a tester's hand makes."""
    by_muscles = {leaf for _, _, movement in store.ends_of(HAS_ACTION) for leaf in store.leaves(movement)}
    return {id: facts for id, facts in met.items() if id in by_muscles} or met


def without_rarities(store: Store, met: Evidence) -> Evidence:
    """Return findings of any kind without tendons whose muscle stands there, nor what few people have beside what most do."""
    usual = {id: facts for id, facts in met.items() if not store.structures[id].kind.startswith("accessory")} or met
    return {id: facts for id, facts in usual.items() if not set(store.muscles_of_tendons.get(id, ())) & usual.keys()}


def every(store: Store, kinds: tuple[str, ...]) -> Evidence:
    return {id: [] for id, structure in store.structures.items() if structure.kind in kinds and structure.kind != "muscle_head"}


def together(met: list[Evidence]) -> Evidence:
    """Return what stands in all of several findings, with all its facts."""
    shared = set(met[0]).intersection(*met[1:])
    return {id: [fact for one in met for fact in one[id]] for id in sorted(shared)}


def meeting(store: Store, condition: Condition, kinds: tuple[str, ...]) -> Evidence:
    """Return the structures of some kinds that meet one condition, or fail to where it is denied."""
    met = subjects_of(store, condition, kinds) if condition.side == "subject" else objects_of(store, condition, kinds)
    if not condition.negated:
        return met
    known = {id for fact in standing_facts(store, condition) for id in spoken_for(store, fact.subject)}
    if RUNS_IN in condition.relations and condition.others == (SOLE,):  # whose tendons go there is told of all that do
        known |= {fact.subject for fact in store.facts_of(HAS_INSERTION)}
    if PASSES_BEHIND in condition.relations and MALLEOLI.issuperset(condition.others):  # so is what goes round an ankle bone
        known |= {fact.subject for fact in store.facts_of(HAS_INSERTION)}
    candidates = known if condition.side == "subject" else store.structures
    return {id: [] for id in sorted(candidates) if id not in met and kinds and store.structures[id].kind in kinds}


def subjects_of(store: Store, condition: Condition, kinds: tuple[str, ...]) -> Evidence:
    """Return what stands in a relation to some structures, such as the muscles that a nerve supplies."""
    targets = reached(store, condition)
    met: Evidence = {}
    opened: dict[str, tuple[str, ...]] = {}
    for fact in memberships(store, condition, targets) or standing_facts(store, condition):
        if condition.relations == (PART_OF,) and not kinds and fact.object not in condition.others:
            continue  # the parts of a whole, not the parts of its parts
        because = targets.get(fact.object)
        if because is None and fact.parts:
            because = next((steps for place in places(fact) if (steps := targets.get(place)) is not None), None)
        if because is not None and not (fact.relation == HAS_ACTION and is_beyond(store, fact, targets)):
            for id in opened.setdefault(fact.subject, subjects_meant(store, fact.subject, kinds)):
                met.setdefault(id, []).extend([fact, *because])
    met = confirmed(store, condition, met)
    share_with_heads(store, condition, met)
    return {id: unrepeated(met[id]) for id in sorted(met) if is_asked(store, id, kinds)}


def memberships(store: Store, condition: Condition, groups: Container[str]) -> list[Fact]:
    """Return the standing facts of whoever belongs to some groups, where a condition asks for that alone; else none."""
    if condition.relations != (MEMBER_OF,) or condition.parts:
        return []
    ends = store.ends_of(MEMBER_OF)
    members = {member for _, member, group in ends if group in groups}
    facts = list(store.facts_numbered(MEMBER_OF, (number for number, member, _ in ends if member in members)).values())
    return majority(facts, store.families) if condition.strict else facts


def is_beyond(store: Store, fact: Fact, targets: dict[str, list[Fact]]) -> bool:
    """Tell whether what a fact says of a group of movements cannot hold of those asked for."""
    return store.structures[fact.object].kind in GROUPS and not any(
        movement in targets for movement in movements_meant(store, fact)
    )


def movements_meant(store: Store, fact: Fact) -> tuple[str, ...]:
    """Return the movements that a fact about a muscle's action speaks of: each of a group at a joint that the muscle crosses.

    'Flexes the big toe' is true of the joints that the muscle crosses; where none of the group is known to be
    crossed, as by a muscle that pulls through the extensor expansion, it is taken at its word.
    """
    sites = sites_of_movements(store)
    crossed = {crossing.object for crossing in store.facts_from(CROSSES, fact.subject)}
    leaves = store.leaves(fact.object)
    within = tuple(movement for movement in leaves if crossed.intersection(store.leaves(sites[movement])))
    return within or leaves


@remembered
def sites_of_movements(store: Store) -> dict[str, str]:
    """Return where each movement takes place."""
    return {movement: site for _, movement, site in store.ends_of(OCCURS_AT)}


def subjects_meant(store: Store, id: str, kinds: tuple[str, ...]) -> tuple[str, ...]:
    """Return of whom a fact speaks when some kinds are asked for: itself, its members, and of a feature its bone."""
    meant = {id, *spoken_for(store, id)}
    if "bone" in kinds:
        whole = bones_of_parts(store)
        meant |= {bone for part in meant for bone in whole.get(part, ())}
    return tuple(sorted(meant))


@remembered
def bones_of_parts(store: Store) -> dict[str, set[str]]:
    """Return of which bones each part of one is told to be."""
    return {
        part: {whole for whole in wholes if store.structures[whole].kind == "bone"} for part, wholes in wholes_of(store).items()
    }


def spoken_for(store: Store, id: str) -> tuple[str, ...]:
    """Return of whom a fact about a structure holds: of each member of a group, but of a collective only as a whole."""
    return store.leaves(id) if store.structures[id].kind == "group" else (id,)


def is_asked(store: Store, id: str, kinds: tuple[str, ...]) -> bool:
    kind = store.structures[id].kind
    return kind in kinds if kinds else kind not in GROUPS


def places(fact: Fact) -> list[str]:
    """Return what a fact reaches: its object, and any feature or branch that its parts name."""
    return [fact.object, *(part for name, part in fact.parts if name in ("feature", "branch"))]


def reached(store: Store, condition: Condition) -> dict[str, list[Fact]]:
    """Return everything that counts as the other end of a condition, each with the facts that make it count.

    A group counts with its members and each member with its groups; a whole with its parts; a nerve or artery with
    its branches, for what a branch supplies the trunk supplies; a type of joint with those that fall under it.
    """
    targets: dict[str, list[Fact]] = {id: [] for id in condition.others}
    if MEMBER_OF in condition.relations:
        below(store, MEMBER_OF, targets)
        return targets
    targets |= {id: [] for other in condition.others for id in store.within(other)}
    for way in {WAYS.get(relation, PART_OF) for relation in condition.relations}:
        below(store, way, targets)
    known = dict(targets)
    if PART_OF in condition.relations:  # 'phalanges are part of toes' does not say that each is part of the big toe
        return targets
    for id, leaves in groups_opened(store):
        inside = next((leaf for leaf in leaves if leaf in known), "") if id not in targets else ""
        if inside:
            targets[id] = known[inside]
    return targets


@remembered
def groups_opened(store: Store) -> list[tuple[str, tuple[str, ...]]]:
    """Return every group that is no collective, with what it comes to."""
    return [(id, store.leaves(id)) for id, structure in store.structures.items() if structure.kind == "group"]


def below(store: Store, relation: str, targets: dict[str, list[Fact]]) -> None:
    """Add to targets whatever leads to one of them by a relation, step by step, with the facts of the way."""
    lead_to = leading_to(store, relation)
    reachable = dict.fromkeys(targets)
    left = list(targets)
    while left:
        more = {subject for _, subject in lead_to.get(left.pop(), ())} - reachable.keys()
        reachable |= dict.fromkeys(more)
        left += more
    ends = sorted((number, subject, thing) for thing in reachable for number, subject in lead_to.get(thing, ()))
    steps: dict[str, tuple[int, str]] = {}
    grew = True
    while grew:
        grew = False
        for number, subject, thing in ends:
            if (thing in targets or thing in steps) and subject not in targets and subject not in steps:
                steps[subject] = number, thing
                grew = True
    facts = store.facts_numbered(relation, (number for number, _ in steps.values()))
    for subject, (number, thing) in steps.items():
        targets[subject] = [facts[number], *targets[thing]]


@remembered
def leading_to(store: Store, relation: str) -> dict[str, list[tuple[int, str]]]:
    """Return for each object of a relation the numbers of its facts with their subjects."""
    found: dict[str, list[tuple[int, str]]] = {}
    for number, subject, thing in store.ends_of(relation):
        found.setdefault(thing, []).append((number, subject))
    return found


def standing_facts(store: Store, condition: Condition) -> list[Fact]:
    """Return the facts of a condition's relations that stand: the majority where sources differ, no rare variants."""
    return standing_of_relations(store, condition.relations, condition.parts, condition.strict)


@remembered
def standing_of_relations(
    store: Store, relations: tuple[str, ...], parts: tuple[tuple[str, str], ...], strict: bool
) -> list[Fact]:
    """Return the facts of some relations with some parts, of which the minority is left out where that is wanted."""
    facts = [fact for relation in relations for fact in store.facts_of(relation)]
    if parts:
        facts = [fact for fact in facts if all(fact.part(name) == value for name, value in parts)]
    return majority(facts, store.families) if strict else facts


MAIN_END = 2.5
"""Of how many who name the foremost end of a muscle one must name another, for it to be told where the muscle ends at all."""


def confirmed(store: Store, condition: Condition, met: Evidence, about: str = "", *, at_all: bool = False) -> Evidence:
    """Return the findings of a strict condition without what only few of many speakers say.

    Where at least MANY works speak of a structure's relation, a claim is set apart that only one of them makes, or
    fewer than one in so many as the wording's ``one_in`` says. Relations without it are not weighed: of what an
    exercise loads each study measures its own few muscles. Where it is asked where at all a muscle begins or ends, a place
    must be named by a good share of those who name the foremost.
    """
    share = max(int(store.wordings[relation].one_in or 0) for relation in condition.relations)
    if not condition.strict or not share:
        return met
    if at_all and {HAS_ORIGIN, HAS_INSERTION}.issuperset(condition.relations):
        met = much_told(store, met, MAIN_END)
    speakers = speakers_of(store, condition.relations)
    trunks = trunks_of(store, condition)

    def is_believed(id: str, facts: list[Fact]) -> bool:
        voices = len(store.voices(fact for fact in facts if fact.relation in condition.relations))
        all_told = speakers.get(about or id, set())
        of_branches = all_told - trunks.get(about or id, set()) if voices > 1 else all_told
        return any(fact.rule for fact in facts) or is_confirmed(voices, len(of_branches), share)

    return {id: facts for id, facts in met.items() if is_believed(id, facts)}


def trunks_of(store: Store, condition: Condition) -> dict[str, set[str]]:
    """Return for each muscle and piece of skin the voices that name the trunk alone of the one nerve asked for."""
    if condition.relations != (INNERVATED_BY,) or condition.side != "subject" or len(condition.others) != 1 or condition.parts:
        return {}
    trunks = {fact.object for fact in store.facts_from(BRANCH_OF, condition.others[0])}
    named: dict[str, set[str]] = {}
    exact: dict[str, set[str]] = {}
    for fact in store.facts_of(INNERVATED_BY) if trunks else ():
        told = named if fact.object in trunks and not fact.part("branch") else exact
        for id in spoken_for(store, fact.subject):
            told.setdefault(id, set()).add(store.families.get(fact.source, ""))
    served = {id for id in named if store.structures[id].kind in ("muscle", "muscle_head", "skin_area")}
    return {id: named[id] - exact.get(id, set()) for id in served}


@remembered
def speakers_of(store: Store, relations: tuple[str, ...]) -> dict[str, set[str]]:
    """Return which independent voices speak of each structure's relations at all, whatever they say."""
    speakers: dict[str, set[str]] = {}
    for relation in relations:
        for fact in store.facts_of(relation):
            for id in spoken_for(store, fact.subject):
                speakers.setdefault(id, set()).add(store.families.get(fact.source, ""))
    return speakers


def loosely(question: Question) -> Question:
    """Return the question asked of anything that any source says."""
    return question._replace(conditions=tuple(condition._replace(strict=False) for condition in question.conditions))


def share_with_heads(store: Store, condition: Condition, met: Evidence) -> None:
    """Let heads have what their muscle has, and a muscle what its heads have, where their own facts do not say."""
    own = {subject for relation in condition.relations for _, subject, _ in store.ends_of(relation)}
    for id, heads in store.heads.items():
        for head in heads:
            if head not in own and id in met:
                met.setdefault(head, met[id])
        if id not in own:
            shared = [fact for head in heads for fact in met.get(head, ())]
            if shared:
                met.setdefault(id, shared)


def objects_of(store: Store, condition: Condition, kinds: tuple[str, ...]) -> Evidence:
    """Return what stands at the far end of a relation from some structures, such as the nerve of a muscle.

    A structure without facts of its own speaks through its groups, then through its heads, then through its muscle.
    """
    facts = standing_facts(store, condition)
    met: Evidence = {}
    for other in sorted({leaf for named in condition.others for leaf in store.leaves(named)} | set(condition.others)):
        ends: Evidence = {}
        for fact in said_of(store, other, facts):
            if fact.object in store.structures:
                for id in far_ends(store, fact, kinds):
                    ends.setdefault(id, []).append(fact)
            elif not kinds:
                ends.setdefault(fact.subject, []).append(fact)
        for id, found in confirmed(store, condition, ends, other, at_all=not kinds).items():
            met.setdefault(id, []).extend(found)
    if INNERVATED_BY in condition.relations:
        met = {nerve: found for nerve, found in met.items() if not set(trunks(store, nerve)) & set(met)}
    wider = {general for _, special, general in store.ends_of(SUBTYPE_OF) if special in met}
    met = {id: found for id, found in met.items() if id not in wider}
    return {id: unrepeated(found) for id, found in sorted(met.items())}


def trunks(store: Store, nerve: str) -> list[str]:
    """Return the nerves that a nerve branches from, step by step."""
    parents = list(dict.fromkeys(fact.object for fact in store.facts_from(BRANCH_OF, nerve)))
    return [*parents, *(above for parent in parents for above in trunks(store, parent))]


def said_of(store: Store, structure: str, facts: list[Fact]) -> list[Fact]:
    """Return the facts about a structure itself and its groups, else about its heads, else about its muscle."""
    for speakers in (store.groups_of(structure), store.members(structure), wholes_of(store).get(structure, ())):
        if found := [fact for fact in facts if fact.subject in speakers]:
            return found
    return []


def far_ends(store: Store, fact: Fact, kinds: tuple[str, ...]) -> tuple[str, ...]:
    """Return the object of a fact, or the members of a kind asked for where it is a group of them; else its feature or branch."""
    if fact.relation == HAS_ACTION:
        return movements_meant(store, fact)
    if not kinds:
        return (fact.object,)
    if fact.relation == PART_OF:  # what is part of the toes is not part of each
        return (fact.object,) if kinds_in(store, fact.object).intersection(kinds) else ()
    if "muscle" in kinds and store.structures[fact.object].kind == "tendon":
        return tuple(store.muscles_of_tendons.get(fact.object, ()))
    for end in places(fact):  # what a series of arteries supplies, not each of them does
        meant = (end,) if fact.relation == RECEIVES_BLOOD_FROM else dict.fromkeys(spoken_for(store, end))
        if found := tuple(id for id in meant if kinds_in(store, id).intersection(kinds)):
            return found
    return ()


def is_skin_of_sides(store: Store, condition: Condition) -> bool:
    """Tell whether a condition asks for what supplies the skin on all sides of something, as of a toe."""
    is_plain = condition.relations == (INNERVATED_BY,) and condition.side == "object" and not condition.negated
    groups = [id for id in condition.others if store.structures[id].kind in GROUPS]
    return is_plain and len(condition.others) == len(groups) == 1 and kinds_in(store, groups[0]) == {"skin_area"}


def kinds_in(store: Store, id: str) -> set[str]:
    """Return the kinds of what a name comes to: its own, or those of its members."""
    return {store.structures[leaf].kind for leaf in store.leaves(id)} or {store.structures[id].kind}


def heads_within_muscles(store: Store, met: Evidence, *, together: bool) -> Evidence:
    """Return the findings with a head left out where its muscle stands; together, all heads of a muscle put as the muscle."""
    kept = dict(met)
    for id, heads in store.heads.items():
        if id in met or (together and all(head in met for head in heads)):
            facts = [fact for head in heads for fact in kept.pop(head, [])]
            kept.setdefault(id, unrepeated(facts))
    return dict(sorted(kept.items()))


def unrepeated(facts: Iterable[Fact]) -> list[Fact]:
    return list({fact.id: fact for fact in facts}.values())
