"""How questions and findings are said in English: what was asked for, what was found, and who differs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from footgraph.answers import Answer, Found, answer_of, is_plural, listing
from footgraph.facts import Fact
from footgraph.questions import Condition, Evidence, Question, evidence, loosely
from footgraph.store import GROUPS, Store, remembered
from footgraph.vocabulary import CALLED, DESCRIBED_AS, MEMBER_OF

PLURALS = {
    "accessory_bone": "accessory bones",
    "arch": "arches",
    "artery": "arteries",
    "bone_feature": "bone features",
    "bursa": "bursae",
    "evidence_level": "levels of evidence",
    "fascia": "fasciae",
    "gait_phase": "phases of gait",
    "joint_type": "types of joint",
    "muscle_head": "muscle heads",
    "quantity": "quantities",
    "retinaculum": "retinacula",
    "skin_area": "areas of skin",
    "study": "studies",
}


WIDEST = 14
"""The most members of a group that is told as one: the phalanges; who is told of a wider one does not know what is in it."""


def answered(
    store: Store,
    text: str,
    question: Question,
    kind: str,
    said: str,
    *,
    value: int | bool | None = None,
    found: Iterable[Found] = (),
    more: Iterable[Fact] = (),
    read_as: str = "",
) -> Answer:
    """Return what was found as an answer to a question that was understood."""
    return plainly(
        store,
        text,
        read_as or reading(store, question),
        tuple(found),
        said=said,
        kind=kind,
        value=value,
        more=more,
        asked=question,
    )


def plainly(
    store: Store,
    text: str,
    read_as: str,
    found: Sequence[Found],
    *,
    said: str = "",
    kind: str = "structures",
    value: int | bool | None = None,
    more: Iterable[Fact] = (),
    asked: object = None,
) -> Answer:
    """Return findings as an answer with a reading of its own; where nothing else is said, they are listed."""
    said = said or f"{capital(listing(labels(store, list(found))))}."
    return answer_of(
        store,
        question=text,
        reading=read_as,
        status="answered",
        kind=kind,
        text=said,
        value=value,
        found=found,
        more=more,
        asked=asked,
    )


def unknown(store: Store, text: str, question: Question, said: str) -> Answer:
    """Return that the question was understood, and that no fact here answers it."""
    return answer_of(
        store, question=text, reading=reading(store, question), status="unknown", kind=question.form, text=said, asked=question
    )


def reading(store: Store, question: Question) -> str:
    """Return the question said back in words."""
    asked = asked_for(store, question)
    if question.form == "yes_no":
        return f"Is {question.said} one of the {asked}?"
    return f"How many {asked}?" if question.form == "count" else f"{capital(asked)}?"


def asked_for(store: Store, question: Question, number: int = 2) -> str:
    """Return what a question asks for as a noun with its clauses: 'muscles supporting the medial longitudinal arch'."""
    name = noun(question, number)
    first, *others = question.conditions or (None,)
    if first and first.relations == (MEMBER_OF,) and first.said.startswith(name) and not first.negated:
        name, conditions = first.said, others  # 'muscles of sole' needs no 'muscles among the'
    else:
        conditions = list(question.conditions)
    return f"{name} {' and '.join(one_condition(store, condition) for condition in conditions)}".rstrip()


def one_condition(store: Store, condition: Condition) -> str:
    """Return a condition as a clause after the noun: 'that support the medial longitudinal arch'."""
    ways = []
    for relation in condition.relations:
        wording = store.wordings[relation]
        ways.append((wording.asked_subject if condition.side == "subject" else wording.asked_object).format(condition.said))
    said = " or ".join(dict.fromkeys(ways)) + "".join(f" ({value})" for _, value in condition.parts)
    return f"not {said}" if condition.negated else said


def noun(question: Question, number: int) -> str:
    kind = question.kinds[0] if question.kinds and question.kinds[0] not in GROUPS else "structure"
    return kind.replace("_", " ") if number == 1 else plural_of(kind)


def plural_of(kind: str) -> str:
    """Return the plural of a kind as a noun.

    >>> plural_of("bursa"), plural_of("lymph_node")
    ('bursae', 'lymph nodes')
    """
    return PLURALS.get(kind, f"{kind}s").replace("_", " ")


def noun_of(kind: str) -> str:
    """Return a kind as a noun; a group or collective is some structure."""
    return "structure" if kind in GROUPS else kind.replace("_", " ")


def named_kind(question: Question, shown: list[Found]) -> Question:
    """Return the question with the kind of what was found, where it asked for no kind and one was found."""
    kinds = {one.structure.kind for one in shown}
    return question._replace(kinds=tuple(kinds)) if not question.kinds and len(kinds) == 1 else question


def lower(text: str) -> str:
    return text[:1].lower() + text[1:]


def in_order(store: Store, found: Evidence) -> list[Found]:
    """Return the findings with agreed ones first, those that more sources speak for first, then by label."""
    shown = [Found(store.structures[id], tuple(facts)) for id, facts in found.items()]
    voices = {one.structure.id: len({fact.source for fact in one.facts}) for one in shown}
    return sorted(shown, key=lambda one: (one.standing != "agreed", -voices[one.structure.id], one.structure.label))


def most_told(store: Store, told: Evidence, lead: float = 1) -> list[Found]:
    """Return the one that the most works tell, where no other is told by as many, nor by so many that it leads by less."""
    voices = sorted(((len(store.voices(facts)), id) for id, facts in told.items()), reverse=True)
    if not voices or (len(voices) > 1 and (voices[0][0] == voices[1][0] or voices[0][0] < lead * voices[1][0])):
        return []
    best = voices[0][1]
    return [Found(store.structures[best], tuple(told[best]))]


def labels(store: Store, shown: list[Found], *, counted: bool = False, asked: str = "") -> list[str]:
    """Return the labels of findings, each with its standing and the features it names; whole groups as one.

    A group that goes by the name of what was asked for is told by its parts.
    """
    said: dict[str, None] = {}
    groups = whole_groups(store, shown, asked)
    for one in shown:
        group = groups.get(one.structure.id)
        if group and (not counted or is_plural(store.structures[group].label)):
            number = f"{len(store.leaves(group))} " if counted else ""
            said[number + store.structures[group].label] = None
            continue
        features = sorted({store.structures[part].label for fact in one.facts for name, part in fact.parts if name == "feature"})
        features = [] if len(features) > 3 else features
        marks = [*features, *([one.standing] if one.standing != "agreed" else [])]
        said[one.structure.label + (f" ({', '.join(marks)})" if marks else "")] = None
    return list(said)


def whole_groups(store: Store, shown: list[Found], asked: str = "") -> dict[str, str]:
    """Return for each structure the largest group that stands there whole, where that is not all there is.

    A group that the facts do not speak of has to be a plural, and gives way to those they do: inversion takes place
    at the subtalar and the transverse tarsal joint, though a group cuts across these two.
    """
    ids = {one.structure.id for one in shown}
    inside = [
        (id, leaves) for id, leaves in groups_by_width(store) if 1 < len(leaves) < min(len(ids), WIDEST + 1) and leaves <= ids
    ]
    spoken = {end for one in shown for fact in one.facts for end in (fact.subject, fact.object)} if inside else set()
    named = [store.leaf_sets[id] for id in spoken if id in store.leaf_sets and store.structures[id].kind == "group"]
    named = [leaves for leaves in named if leaves <= ids]
    whole: dict[str, str] = {}
    for group, leaves in inside:
        cuts = any(leaves & other and not (leaves <= other or other <= leaves) for other in named)
        is_many = is_plural(store.structures[group].label) or {store.structures[id].kind for id in leaves} == {"movement"}
        fits = group in spoken or (is_many and not cuts)
        fits = fits and store.structures[group].label != asked
        if fits and not leaves & set(whole):
            whole |= dict.fromkeys(leaves, group)
    return whole


@remembered
def groups_by_width(store: Store) -> list[tuple[str, frozenset[str]]]:
    """Return every group that is no collective with what it comes to, the widest first."""
    groups = [(id, leaves) for id, leaves in store.leaf_sets.items() if store.structures[id].kind == "group"]
    return sorted(groups, key=lambda one: (-len(one[1]), " of " in store.structures[one[0]].label, one[0]))


def minority(store: Store, question: Question, found: Evidence) -> list[Found]:
    """Return what only fewer sources, or one of many, or sources on variants would add to an answer."""
    loose = evidence(store, loosely(question))
    kept = {id for id in found for id in (id, *store.members(id), *store.leaves(id))}
    return in_order(store, {id: facts for id, facts in loose.items() if id not in kept and not set(store.members(id)) & kept})


def minority_in_words(store: Store, against: list[Found]) -> str:
    """Return who adds what, as a sentence; empty where nobody adds anything."""
    said = []
    for one in against[:6]:
        said.append(f"{one.structure.label} ({', '.join(sorted({fact.source for fact in one.facts if fact.source})[:4])})")
    more = f" and {len(against) - 6} more" if len(against) > 6 else ""
    return f" Sources differ; named by fewer: {listing(said)}{more}." if said else ""


def also_known_as(store: Store, id: str) -> str:
    """Return the other names of a structure as a sentence: synonyms and abbreviations, then those of each language."""
    one = store.structures[id]
    by_language: dict[str, list[str]] = {"English": [*one.names, *one.abbreviations], "Latin": [one.latin] if one.latin else []}
    for fact in store.facts_of(CALLED):
        if fact.subject == id:
            by_language.setdefault(fact.part("language"), []).append(fact.object)
    told = []
    for language, names in by_language.items():
        known = (one.label, f"{one.label} muscle") if language == "English" else ()
        if others := [name for name in dict.fromkeys(names) if name not in known]:
            told.append(f"{'' if language == 'English' else f'in {language} '}as {listing(others)}")
    return f"{one.label} is also known {'; '.join(told)}." if told else f"{one.label} has no other name here."


def first_known(store: Store, id: str) -> Found:
    """Return a structure with what it is called and described as, else with the first facts about it."""
    told = (*store.facts_from(CALLED, id), *descriptions(store, id))
    return Found(store.structures[id], told or store.facts_about(id)[:6])


def descriptions(store: Store, id: str) -> tuple[Fact, ...]:
    """Return the facts that describe a structure."""
    return store.facts_from(DESCRIBED_AS, id)


def described(facts: Iterable[Fact]) -> str:
    """Return what those of some facts that describe say, as sentences."""
    return " ".join(f"{capital(fact.object).rstrip('.')}." for fact in facts if fact.relation == DESCRIBED_AS)


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]
