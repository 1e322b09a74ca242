"""The front door: load the foot, find a structure, ask a question, follow a path."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from functools import cached_property
from os import PathLike

from footgraph.answers import Answer, Found, answer_of, listing, sentence
from footgraph.facts import Fact, Record, Structure
from footgraph.paths import COMPILED, patterns_path
from footgraph.questions import kinds_in
from footgraph.records import TYPE_CHECKING
from footgraph.simply import simply
from footgraph.store import Store, open_store
from footgraph.vocabulary import HUBS

if TYPE_CHECKING:
    import networkx as nx

    from footgraph.article import Claim
    from footgraph.effects import Effect


def load(data: Iterable[str | PathLike[str]] = ()) -> Foot:
    """Return the built-in foot; folders of tables or single fact tables in ``data`` are laid on top.

    Raises TableError with every problem of the tables laid on, and FileNotFoundError where one does not exist.
    """
    more = [os.fspath(path) for path in data]
    return Foot(store_with(more) if more else built_in())


def built_in() -> Store:
    """Return the foot that a wheel carries, or that a checkout has kept since its tables last changed."""
    if os.path.exists(COMPILED):
        return open_store(COMPILED)
    from footgraph.cache import kept_store  # an installed foot needs no digest of its tables

    return kept_store() or store_with([])


def store_with(more: list[str]) -> Store:
    """Return the foot compiled anew, with more tables laid on top."""
    from footgraph.compiled import compiled_store  # compiling walks with networkx: only what has changed pays for it

    store = compiled_store(more)
    if not more:
        with suppress(OSError):  # they are kept for the next call, where they can be
            keep_language(patterns_path())
    return store


def keep_language(path: str) -> None:
    """Keep the expressions of the language in a file: whole or not at all.

    Raises OSError where the folder cannot be written.
    """
    from footgraph import likely, otherwise, reply  # noqa: F401 with these comes every room of the language
    from footgraph.patterns import keep_patterns

    keep_patterns(path)


class Foot:
    """The knowledge graph, ready to be asked."""

    def __init__(self, store: Store):
        self.store = store

    def find(self, name: str) -> list[Structure]:
        """Return the structures that go by this name, best first; case, plural and old spellings aside.

        Where there are none, the words may stand in another order, and a tendon without an entry stands for its muscle.

        >>> [structure.id for structure in load().find("Peroneus longus")]
        ['fibularis_longus']
        >>> [structure.id for structure in load().find("extensor hallucis brevis tendon")]
        ['extensor_hallucis_brevis']
        """
        return self.store.find(name) or self.store.find_near(name)

    def members(self, name: str) -> tuple[str, ...]:
        """Return the ids of a group's members, or of a muscle's heads; empty for anything else.

        >>> load().members("plantar interossei")
        ('first_plantar_interosseous', 'second_plantar_interosseous', 'third_plantar_interosseous')
        """
        structure = self._one(name)
        return self.store.members(structure.id) if structure else ()

    def ask(self, question: str) -> Answer:
        """Return the answer to a question in plain English, with its reasons and sources.

        >>> load().ask("How many lumbricals are there?").value
        4
        """
        if answer := simply(self.store, question):
            return answer
        from footgraph.everyday import unwrapped  # here and not above: a simple question does without these rooms
        from footgraph.orders import path_ends
        from footgraph.reply import in_single_spaces, reply

        ends = path_ends(unwrapped(in_single_spaces(question)))
        if ends and all(self._one(end) for end in ends):
            return self.path(*ends)._replace(question=question)
        return reply(self.store, question)

    def about(self, name: str) -> Answer:
        """Return everything that is known of a structure: its facts, and those that point to it."""
        structure = self._one(name)
        if structure is None:
            return self.ask(f"what is {name}?")
        facts = self.store.facts_about(structure.id)
        text = f"{structure.label}: {len(facts)} facts." if facts else f"Nothing is recorded of {structure.label}."
        found = [Found(structure, facts)]
        status = "answered" if facts else "unknown"
        return answer_of(
            self.store,
            question=name,
            reading=f"What is known of {structure.label}?",
            status=status,
            kind="description",
            text=text,
            found=found,
        )

    def path(self, start: str, end: str) -> Answer:
        """Return a shortest way from one structure to another, each step a fact with its sources.

        >>> load().path("tibial nerve", "big toe").status
        'answered'
        """
        from footgraph.network import shortest_path  # a path really walks the network, and pays for networkx

        ends = [self._one(start), self._one(end)]
        asked = f"path from {start} to {end}"
        if missing := [name for name, found in zip((start, end), ends, strict=True) if found is None]:
            text = f"No structure here goes by the name {listing(f'“{name}”' for name in missing)}."
            return answer_of(self.store, question=asked, reading="", status="not_understood", kind="path", text=text)
        a, b = (structure.id for structure in ends if structure)
        hubs = [structure.id for structure in self.store.structures.values() if structure.kind in HUBS]
        walk = shortest_path(self.network, a, b, avoid=hubs) or shortest_path(self.network, a, b)
        labels = [self.store.structures[id].label for id in walk]
        reading = f"How is {self.store.structures[a].label} connected with {self.store.structures[b].label}?"
        if len(walk) < 2:
            text = f"No path was found from {start} to {end}." if not walk else f"{labels[0]} is one structure."
            return answer_of(self.store, question=asked, reading=reading, status="none", kind="path", text=text)
        found = [
            Found(self.store.structures[id], tuple(self._steps(before, id)))
            for before, id in zip((walk[0], *walk), walk, strict=False)
        ]
        text = "; ".join(sentence(self.store, one.facts[0]) for one in found[1:]) + "."
        return answer_of(
            self.store,
            question=asked,
            reading=reading,
            status="answered",
            kind="path",
            value=len(walk) - 1,
            text=text,
            found=found,
        )

    def without(self, name: str, at: str = "") -> Answer:
        """Return what follows when a nerve, muscle, tendon or ligament is gone; a nerve at a place of the limb if one is named.

        What is lost altogether is found: muscles, skin, movements, and what these take with them.

        >>> lost = load().without("deep fibular nerve", at="ankle").found
        >>> sorted(one.structure.id for one in lost if one.structure.kind in ("muscle", "skin_area"))
        ['extensor_digitorum_brevis', 'extensor_hallucis_brevis', 'skin_of_first_web_space']
        """
        from footgraph.effects import CUTTABLE, told_effects

        structure, place = self._one(name), self._one(at) if at else None
        if structure is None or not kinds_in(self.store, structure.id) <= set(CUTTABLE):
            return self._unnamed("nerve, muscle, tendon or ligament", name)
        return self._unnamed("place", at) if at and place is None else told_effects(self.store, structure, place)

    def effects(self, name: str, at: str = "") -> tuple[Effect, ...]:
        """Return each consequence that ``without`` tells of, with what remains and the way to it; empty where it tells of none.

        >>> [e.state for e in load().effects("Achilles tendon") if e.structure.id == "ankle_plantarflexion"]
        ['all but lost']
        """
        from footgraph.effects import effects

        answer = self.without(name, at)
        one, place = self._one(name), self._one(at) if at else None
        return effects(self.store, one.id, place.id if place else "") if one and answer.status == "answered" else ()

    def evidence(self, name: str) -> Answer:
        """Return the studies on an exercise, condition, function or muscle, with what they found; or what a study found."""
        from footgraph.studies import told_studies

        structure = self._one(name)
        return told_studies(self.store, structure) if structure else self._unnamed("structure", name)

    def studies(self, name: str) -> list[dict[str, object]]:
        """Return the studies that ``evidence`` tells of as plain values: design, level, participants, findings."""
        from footgraph.studies import studies_on, study_of

        one = self._one(name)
        if one is None:
            return []
        found = [study_of(self.store, one.id)] if one.kind == "study" else studies_on(self.store, one.id)
        return [study.as_dict(self.store) for study in found]

    def article(self, numbers: Iterable[int] = ()) -> list[Claim]:
        """Return the claims of the article this project began from, or some by number, each with a verdict and what is right.

        Raises TableError for a number that no claim has.

        >>> [claim.verdict for claim in load().article([1, 12])]
        ['contradicted', 'supported']
        """
        from footgraph.article import article
        from footgraph.paths import data_folder

        return article(self.store, os.path.join(data_folder(), "article"), numbers)

    def meant(self, words: str) -> tuple[str, ...]:
        """Return the ids of what words mean: a kind, a structure with its members, or what a question is answered with.

        Raises ValueError with what the answer says where a question finds no structure.

        >>> load().meant("arch")[-1], load().meant("which muscles are in the second layer of the sole?")[-1]
        ('transverse_arch', 'third_lumbrical')
        """
        kind = "_".join(words.lower().split())
        if found := [id for id, structure in self.store.structures.items() if structure.kind in (kind, kind.removesuffix("s"))]:
            return tuple(found)
        if structure := self._one(words):
            return self.store.within(structure.id)
        answer = self.ask(words)
        if answer.status != "answered" or not answer.found:
            raise ValueError(f"{words!r} is no kind, no structure, and no question with structures for an answer: {answer.text}")
        return tuple(dict.fromkeys(one.structure.id for one in answer.found))

    def says(self, fact: Fact) -> str:
        """Return a fact as a sentence."""
        return sentence(self.store, fact)

    def structures(self, kind: str) -> list[Structure]:
        """Return every structure of a kind, by label; "group" and "collective" are kinds too."""
        return sorted((s for s in self.store.structures.values() if s.kind == kind), key=lambda s: s.label)

    @property
    def kinds(self) -> list[str]:
        """Return the kinds of structure there are, sorted."""
        return sorted({structure.kind for structure in self.store.structures.values()})

    @cached_property
    def record(self) -> Record:
        """Return everything the foot holds, without its matches with other vocabularies."""
        facts: list[Fact] = list(self.store.all_facts())
        return Record(self.store.structures, tuple(facts), self.store.all_sources(), wordings=self.store.wordings)

    @cached_property
    def closure(self) -> tuple[Fact, ...]:
        """Return what members, wholes, trunks and muscles inherit and no source says, each with its rule and its premises."""
        from footgraph.closure import inherited

        return inherited(self.record)

    @cached_property
    def network(self) -> nx.MultiDiGraph[str]:
        """Return the foot as a frozen networkx MultiDiGraph, the relation as key."""
        from footgraph.network import network_of

        return network_of(self.record)

    def _one(self, name: str) -> Structure | None:
        if name in self.store.structures:
            return self.store.structures[name]
        return next(iter(self.store.find(name)), None)

    def _unnamed(self, what: str, name: str) -> Answer:
        text = f"No {what} here goes by the name “{name}”."
        return answer_of(self.store, question=name, reading="", status="not_understood", kind="structures", text=text)

    def _steps(self, before: str, id: str) -> list[Fact]:
        """Return the facts between two neighbours on a path, whichever way they point, agreed ones first."""
        facts = [f for f in self.store.facts_about(id) if before != id and {f.subject, f.object} == {before, id}]
        return sorted(facts, key=lambda fact: (fact.standing != "agreed", fact.id))
