"""What comes back: the structures found, the facts they rest on, who says so, and the whole as a person would say it."""

from collections.abc import Callable, Iterable

from footgraph.facts import Fact, Source, Structure
from footgraph.records import NamedTuple
from footgraph.standing import standing_of
from footgraph.store import Store
from footgraph.vocabulary import HAS_FIGURE, USED_FOR, part_order

STATUSES = ("answered", "none", "unknown", "outside", "not_understood")


class Found(NamedTuple):
    """One structure of an answer, with the facts that put it there."""

    structure: Structure
    facts: tuple[Fact, ...]

    @property
    def standing(self) -> str:
        """Return the weakest standing among the facts; what one source disputes and others agree on stays agreed."""
        return standing_of(self.facts)


class Answer(NamedTuple):
    """An answer with its reading, its reasons and its sources.

    ``asked`` is the question as data, or several put together (``composed``), where the answer is what meets it; else None.
    """

    question: str
    reading: str
    status: str
    kind: str
    text: str
    value: int | bool | None = None
    found: tuple[Found, ...] = ()
    facts: tuple[Fact, ...] = ()
    suggestions: tuple[str, ...] = ()
    says: tuple[tuple[str, str], ...] = ()
    sources: tuple[Source, ...] = ()
    asked: object = None

    def as_dict(self) -> dict[str, object]:
        """Return the answer as plain values, the same that ``--format json`` prints."""
        works = {source.key: source for source in self.sources}
        says = dict(self.says)
        return {
            "question": self.question,
            "reading": self.reading,
            "status": self.status,
            "kind": self.kind,
            "value": self.value,
            "answers": [
                {
                    "id": found.structure.id or None,
                    "label": found.structure.label,
                    "kind": found.structure.kind,
                    "standing": found.standing,
                    "facts": [f"f:{fact.id}" for fact in found.facts],
                }
                for found in self.found
            ],
            "facts": {
                f"f:{fact.id}": {
                    "says": says[fact.id],
                    "source": cited(fact, works),
                    "standing": fact.standing,
                    "rule": fact.rule or None,
                    "because": [f"f:{id}" for id in fact.because],
                }
                for fact in self.facts
            },
            "text": self.text,
            "suggestions": list(self.suggestions),
        }


Reply = Callable[[Store, str], Answer]
"""How a part of a question is answered: `reply.reply`, handed down to the rooms that split a question."""


def cited(fact: Fact, works: dict[str, Source]) -> dict[str, str] | None:
    """Return a fact's source with its locator, or None for a conclusion."""
    if not fact.source:
        return None
    work = works[fact.source]
    return {"key": work.key, "citation": work.citation, "link": work.link, "locator": fact.locator, "read": work.read}


def answer_of(
    store: Store,
    *,
    question: str,
    reading: str,
    status: str,
    kind: str,
    text: str,
    value: int | bool | None = None,
    found: Iterable[Found] = (),
    more: Iterable[Fact] = (),
    suggestions: Iterable[str] = (),
    asked: object = None,
) -> Answer:
    """Return an answer with every fact it rests on, premises included, and every work these are taken from."""
    found = tuple(found)
    facts = {fact.id: fact for one in found for fact in one.facts} | {fact.id: fact for fact in more}
    premises = {premise for fact in facts.values() for premise in fact.because} - set(facts)
    facts |= {fact.id: fact for fact in store.facts_named(premises)}
    says = tuple((fact.id, sentence(store, fact)) for fact in facts.values())
    sources = tuple(store.sources(fact.source for fact in facts.values()).values())
    return Answer(
        question, reading, status, kind, text, value, found, tuple(facts.values()), tuple(suggestions), says, sources, asked
    )


def sentence(store: Store, fact: Fact) -> str:
    """Return a fact as a sentence: subject, relation, object, and in brackets the parts that make it exact."""
    subject = store.structures[fact.subject].label
    thing, parts = object_in_words(store, fact)
    says = store.wordings[fact.relation].fact
    return f"{subject} {plural(says) if is_plural(subject) else says} {thing}" + (f" ({'; '.join(parts)})" if parts else "")


def object_in_words(store: Store, fact: Fact) -> tuple[str, list[str]]:
    """Return the far end of a fact in words, and the parts that make it exact; a figure with its quantity and unit."""
    parts = dict(fact.parts)
    if fact.relation == HAS_FIGURE:
        quantity, unit, at = (parts.pop(name, "") for name in ("quantity", "unit", "at"))
        thing = f"{labelled(store, quantity)} {fact.object}{' %' if unit == 'percent' else f' {unit}' if unit != 'count' else ''}"
        if at:
            thing += f" {'for' if store.structures[at].kind in ('movement', 'motion') else 'at'} {labelled(store, at)}"
        said = [parts[name] for name in ("of", "spread", "sample", "method") if name in parts]
        return thing, said
    if fact.relation == USED_FOR and "comparison" in parts:
        parts["comparison"] = f"against {parts['comparison']}"
    if "value" in parts:
        parts["value"] = " ".join(filter(None, (parts["value"], parts.pop("unit", ""))))
    if ends := [parts.pop(name) for name in ("begins_at", "ends_at") if name in parts]:
        parts["value"] = f"{' to '.join(ends)} degrees"
    return labelled(store, fact.object), [labelled(store, parts[name]) for name in sorted(parts, key=part_order) if parts[name]]


def labelled(store: Store, id: str) -> str:
    return store.structures[id].label if id in store.structures else id


def is_plural(label: str) -> bool:
    """Tell whether a label speaks of several: 'dorsal interossei', 'muscles of sole'; Latin singulars apart.

    >>> is_plural("bones of foot"), is_plural("quadratus plantae"), is_plural("abductor hallucis")
    (True, False, False)
    """
    noun = label.partition(" of ")[0].rpartition(" ")[2]
    return noun.endswith(("s", "ei")) and not noun.endswith(("us", "is", "os", "ss", "as"))


def plural(says: str) -> str:
    """Return a verb, with what follows it, as it is said of several.

    >>> [plural(says) for says in ("is part of", "passes behind", "supports")]
    ['are part of', 'pass behind', 'support']
    """
    verb, space, rest = says.partition(" ")
    return {"is": "are"}.get(verb, verb[:-2] if verb.endswith("sses") else verb[:-1]) + space + rest


def listing(labels: Iterable[str]) -> str:
    """Return labels as a list in English.

    >>> listing(["soleus", "plantaris", "gastrocnemius"])
    'soleus, plantaris and gastrocnemius'
    """
    *most, last = list(labels) or [""]
    return f"{', '.join(most)} and {last}" if most else last
