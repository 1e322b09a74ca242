"""Other people's triples as facts of ours: read strictly, never fetched, and only what speaks of what is known here."""

from __future__ import annotations

import csv
import json
import os
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple
from urllib.parse import quote, unquote

import pyoxigraph
from pyoxigraph import BlankNode, Literal, NamedNode, RdfFormat, Triple

from footgraph.facts import STANDINGS, Fact, Match, Source, Structure
from footgraph.ntriples import DCTERMS, OBO, OBO_IN_OWL, OWL, RDF, RDFS, SKOS, lines_of
from footgraph.paths import data_folder
from footgraph.profiles import as_graph
from footgraph.rows import Problems, shown
from footgraph.vocabulary import BASE, CALLED, LANGUAGES, TEXTS, VOCABULARIES

LARGEST_GRAPH = 64_000_000
FORMATS = {
    ".ttl": RdfFormat.TURTLE,
    ".ttl12": RdfFormat.TURTLE,
    ".nt": RdfFormat.N_TRIPLES,
    ".trig": RdfFormat.TRIG,
    ".nq": RdfFormat.N_QUADS,
    ".rdf": RdfFormat.RDF_XML,
    ".owl": RdfFormat.RDF_XML,
    ".xml": RdfFormat.RDF_XML,
    ".jsonld": RdfFormat.JSON_LD,
}
"""The endings of the serialisations of RDF read here."""
NAMES = {f"{SKOS}altLabel", f"{SKOS}prefLabel", f"{RDFS}label", f"{OBO_IN_OWL}hasExactSynonym"}
SAID_ELSEWHERE = (BASE, SKOS, VOCABULARIES["semapv"])
"""Where properties live that join structures and are no relation: matches, and who is one of a group."""
TAGS = {tag: language for language, tag in LANGUAGES.items()}
OF_A_KIND = {f"{RDF}type", f"{RDFS}subClassOf"}
DEFINITIONS = {f"{SKOS}definition", f"{OBO}IAO_0000115"}
SAYS_FACT = f"{BASE}fact"
"""The annotation by which an axiom tells for which fact it stands."""
OF_A_FACT = {f"{RDF}{name}" for name in ("type", "subject", "predicate", "object")}

Node = NamedNode | BlankNode | Literal | Triple


class Intake(NamedTuple):
    """What a file of triples adds: structures, facts and sources.

    ``passed_over`` counts the triples that join what is known here by a relation that is not, or with what is not.
    """

    structures: list[Structure]
    facts: list[Fact]
    sources: list[Source]
    passed_over: int


def taken_in(path: str, structures: Mapping[str, Structure], matches: Iterable[Match], problems: Problems) -> Intake:
    """Return what a file of triples says of structures known here, or new ones of a known kind.

    A thing is known by its IRI of ours, or by that of another vocabulary which is the exact match of one structure; a
    relation by its IRI in ontology.ttl, also inside an OWL restriction. What says nothing of that is passed over, counted.
    """
    triples = triples_in(path, problems)
    reader = Reader(path, structures, matches)
    reader.read(triples)
    return Intake(
        list(reader.structures.values()), list(reader.facts.values()), list(reader.sources.values()), reader.passed_over
    )


def triples_in(path: str, problems: Problems) -> list[Triple]:
    """Return the triples of a file, none where it is too large or not well-formed, which is complained of."""
    name = shown(path)
    if os.path.getsize(path) > LARGEST_GRAPH:
        problems.complain(name, f"is larger than {LARGEST_GRAPH:,} bytes")
        return []
    ending = os.path.splitext(path)[1].lower()
    try:
        if ending in OTHERS:
            with open(path, encoding="utf-8") as file:
                return list(OTHERS[ending](file))
        if FORMATS[ending] == RdfFormat.RDF_XML:
            refuse_swelling(path)
        return as_told([quad.triple for quad in pyoxigraph.parse(path=path, format=FORMATS[ending])])
    except (SyntaxError, ValueError, RecursionError, KeyError, TypeError, AttributeError, csv.Error) as problem:
        problems.complain(name, f"is not well-formed: {' '.join(str(problem).split())[:200]}")
        return []


def as_told(triples: list[Triple]) -> list[Triple]:
    """Return triples with each fact told as our graph tells it: also those of the ontology profile, and those of RDF 1.2."""
    if any(triple.predicate.value == SAYS_FACT for triple in triples):
        lines = lines_of(as_graph((str(one.subject), str(one.predicate), str(one.object)) for one in triples))
        return [quad.triple for quad in pyoxigraph.parse(lines, format=RdfFormat.N_TRIPLES)]
    told = []
    for triple in triples:
        if isinstance(triple.object, Triple) and triple.predicate.value == f"{RDF}reifies":
            told += fact_triples(triple.subject, triple.object)
        else:
            told.append(triple)
    return told


def fact_triples(fact: Any, said: Triple) -> list[Triple]:
    """Return that a node is a fact, and what it says."""
    return [
        Triple(fact, NamedNode(f"{RDF}type"), NamedNode(f"{BASE}Fact")),
        Triple(fact, NamedNode(f"{RDF}subject"), said.subject),
        Triple(fact, NamedNode(f"{RDF}predicate"), said.predicate),
        Triple(fact, NamedNode(f"{RDF}object"), said.object),
    ]


def refuse_swelling(path: str) -> None:
    """Raise ValueError for XML whose entities stand for others, or would make the file larger than any may be."""
    with open(path, "rb") as file:
        text = file.read()
    entities = dict(re.findall(rb"<!ENTITY\s+([^\s%]+)\s+[\"']([^\"'>]*)[\"']", text))
    if any(re.search(rb"&[^#]", value) for value in entities.values()):
        raise ValueError("an entity stands for other entities")
    swollen = sum(text.count(b"&" + name + b";") * len(value) for name, value in entities.items())
    if len(text) + swollen > LARGEST_GRAPH:
        raise ValueError(f"its entities make it larger than {LARGEST_GRAPH:,} bytes")


def of_obo_graph(file: Iterable[str]) -> Iterator[Triple]:
    """Yield the triples of an OBO graph: labels, synonyms and edges, with the facts that an edge of ours stands on.

    Raises ValueError for JSON that is none.
    """
    document = json.loads("".join(file))
    graphs = document.get("graphs") if isinstance(document, dict) else None
    if not isinstance(graphs, list):
        raise ValueError("no OBO graph: it has no list of graphs")
    for graph in graphs:
        for node in graph.get("nodes", ()):
            if "id" in node and isinstance(node.get("lbl"), str):
                yield Triple(NamedNode(node["id"]), NamedNode(f"{RDFS}label"), Literal(node["lbl"], language="en"))
            if node["id"].startswith(BASE):  # our own names stand in our tables, and an OBO graph does not tell their language
                continue
            for synonym in node.get("meta", {}).get("synonyms", ()):
                if synonym.get("pred") == "hasExactSynonym":
                    yield Triple(NamedNode(node["id"]), NamedNode(f"{SKOS}altLabel"), Literal(synonym["val"], language="en"))
        for edge in graph.get("edges", ()):
            predicate = edge["pred"] if ":" in edge["pred"] else f"{RDFS}{edge['pred']}"
            said = Triple(NamedNode(edge["sub"]), NamedNode(predicate), NamedNode(edge["obj"]))
            yield said
            for value in edge.get("meta", {}).get("basicPropertyValues", ()):
                if value["pred"] == SAYS_FACT:
                    fact = NamedNode(value["val"])
                    yield from fact_triples(fact, said)
                    for sayer in value.get("xrefs", ()):
                        says = f"{BASE}rule" if sayer.startswith(f"{BASE}rule/") else f"{DCTERMS}source"
                        yield Triple(fact, NamedNode(says), NamedNode(sayer))


def of_kgx_lines(file: Iterable[str]) -> Iterator[Triple]:
    """Yield the triples of KGX edges, a JSON object a line."""
    yield from of_kgx(json.loads(line) for line in file if line.strip())


def of_kgx_table(file: Iterable[str]) -> Iterator[Triple]:
    """Yield the triples of KGX edges in a table."""
    yield from of_kgx(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def of_kgx(edges: Iterable[Any]) -> Iterator[Triple]:
    """Yield an edge of KGX as a triple, by its original predicate where it has one; with an id of ours it is a fact."""
    relations = {name: iri for iri, name in terms_of_ontology()[0].items()}
    for edge in edges:
        if not isinstance(edge, Mapping) or not all(isinstance(edge.get(end), str) for end in ("subject", "predicate", "object")):
            raise ValueError("no edge of KGX: it has no subject, predicate and object")
        predicate = str(edge.get("original_predicate") or edge["predicate"])
        relation = relations.get(predicate.removeprefix("footgraph:").removeprefix("biolink:"), "")
        said = Triple(iri_of(edge["subject"]), NamedNode(relation) if relation else iri_of(predicate), iri_of(edge["object"]))
        id = str(edge.get("id") or "")
        if id.startswith("footgraph:fact/"):
            fact = NamedNode(f"{BASE}fact/{quote(id.removeprefix('footgraph:fact/'), safe='')}")
            yield from fact_triples(fact, said)
            if edge.get("rule"):
                yield Triple(fact, NamedNode(f"{BASE}rule"), NamedNode(f"{BASE}rule/{quote(str(edge['rule']), safe='')}"))
            if edge.get("source"):
                source = NamedNode(f"{BASE}source/{quote(str(edge['source']), safe='')}")
                yield Triple(fact, NamedNode(f"{DCTERMS}source"), source)
        else:
            yield said


def iri_of(curie: str) -> NamedNode:
    """Return the IRI of a short id, by the vocabularies known here; any other stays what it is."""
    prefix, _, id = curie.partition(":")
    starts = {**VOCABULARIES, "footgraph": BASE}
    return NamedNode(starts[prefix] + id if prefix in starts else curie)


OTHERS = {".json": of_obo_graph, ".jsonl": of_kgx_lines, ".tsv": of_kgx_table}
"""The endings of the files read here that are no RDF."""


class Reader:
    """A file of triples being turned into facts."""

    def __init__(self, path: str, known: Mapping[str, Structure], matches: Iterable[Match]):
        self.where = shown(path)
        stem = os.path.splitext(os.path.basename(path))[0].lower()
        self.key = "file_" + (re.sub(r"[^a-z0-9]+", "_", stem).strip("_") or "graph")
        self.known = dict(known)
        self.relations, self.kinds, self.parts = terms_of_ontology()
        self.ids = {BASE + id: id for id in known}
        for match in matches:
            if "exact" in match.predicate.lower():
                vocabulary, _, id = match.other.partition(":")
                self.ids.setdefault(f"{VOCABULARIES.get(vocabulary, vocabulary)}{id}", match.structure)
        self.structures: dict[str, Structure] = {}
        self.facts: dict[str, Fact] = {}
        self.sources: dict[str, Source] = {}
        self.passed_over = 0
        self.covered: set[tuple[str, str, str]] = set()

    def read(self, triples: list[Triple]) -> None:
        by_subject: dict[str, list[tuple[str, Node]]] = defaultdict(list)
        for triple in triples:
            by_subject[key_of(triple.subject)].append((triple.predicate.value, triple.object))
        self.read_structures(by_subject)
        for subject, said in by_subject.items():
            kinds = {key_of(thing) for predicate, thing in said if predicate == f"{RDF}type"}
            if f"{BASE}Source" in kinds:
                self.read_source(subject, said)
            elif f"{BASE}Fact" in kinds:
                self.read_fact(subject, said)
        for subject, said in by_subject.items():
            if subject in self.ids:
                ours = subject.removeprefix(BASE) in self.known
                for predicate, thing in said if ours else (one for one in said if one[0] != f"{RDFS}label"):
                    self.read_triple(self.ids[subject], predicate, thing, by_subject)
            else:
                self.passed_over += sum(predicate in self.relations for predicate, _ in said)
        if any(fact.source == self.key for fact in self.facts.values()):
            self.sources[self.key] = Source(self.key, f"{self.where}, a file of triples laid on top", "", "", "dataset")

    def read_structures(self, by_subject: Mapping[str, list[tuple[str, Node]]]) -> None:
        """Enter what is new: an IRI of ours, individual or class, that has a known kind and a label."""
        for subject, said in by_subject.items():
            id = subject.removeprefix(BASE)
            if subject.startswith(BASE) and subject not in self.ids and re.fullmatch(r"[a-z][a-z0-9_]*", id):
                kind = next((self.kinds[key_of(o)] for p, o in said if p in OF_A_KIND and key_of(o) in self.kinds), "")
                label = next((o.value for p, o in said if p == f"{RDFS}label" and isinstance(o, Literal)), "")
                definition = next((o.value for p, o in said if p in DEFINITIONS and isinstance(o, Literal)), "")
                if kind and label:
                    self.structures[id] = self.known[id] = Structure(id, clean(label), kind, definition=clean(definition))
                    self.ids[subject] = id

    def read_source(self, subject: str, said: list[tuple[str, Node]]) -> None:
        told = {predicate.rpartition("/")[2]: value_of(thing) for predicate, thing in said}
        key = unquote(subject.rpartition("/")[2])
        citation, read = clean(told.get("bibliographicCitation", key)), told.get("read", "dataset")
        self.sources[key] = Source(
            key, citation, told.get("url", ""), clean(told.get("rights", "")), read, clean(told.get("note", ""))
        )

    def read_fact(self, subject: str, said: list[tuple[str, Node]]) -> None:
        """Enter a fact that is told as a node of its own, as our export tells it; conclusions are drawn anew."""
        told = dict(said)
        ends = [told.get(f"{RDF}{name}") for name in ("subject", "predicate", "object")]
        one, relation = self.ids.get(key_of(ends[0])), self.relations.get(key_of(ends[1]))
        thing = self.thing(relation or "", ends[2])
        if one is None or relation is None or thing is None:
            self.passed_over += 1
            return
        self.covered.add((one, relation, thing))
        if f"{BASE}rule" in told:
            return
        parts = tuple(
            sorted(
                (self.parts[p], self.ids.get(key_of(o), value_of(o))) for p, o in said if p in self.parts and p not in OF_A_FACT
            )
        )
        source = told.get(f"{DCTERMS}source")
        key = unquote(key_of(source).rpartition("/")[2]) if source is not None else self.key
        standing = value_of(told.get(f"{BASE}standing")) or "agreed"
        locator, note = (clean(value_of(told.get(f"{BASE}{name}"))) for name in ("locator", "note"))
        id = unquote(subject.rpartition("/")[2])
        standing = standing if standing in STANDINGS else "agreed"
        self.facts[id] = Fact(id, one, relation, thing, parts, key, locator, standing, note)

    def read_triple(
        self,
        subject: str,
        predicate: str,
        thing: Node,
        by_subject: Mapping[str, list[tuple[str, Node]]],
    ) -> None:
        """Enter a direct triple, one inside a restriction of OWL, or a name in some language."""
        if predicate == f"{RDFS}subClassOf" and isinstance(thing, BlankNode):
            inner = dict(by_subject.get(key_of(thing), ()))
            some = inner.get(f"{OWL}someValuesFrom")
            if some is not None:
                self.read_triple(subject, key_of(inner.get(f"{OWL}onProperty")), some, by_subject)
            return
        if predicate in NAMES and isinstance(thing, Literal):
            self.read_name(subject, thing)
            return
        relation = self.relations.get(predicate)
        end = self.thing(relation or "", thing)
        if relation is None or end is None:
            self.passed_over += relation is not None or (key_of(thing) in self.ids and not predicate.startswith(SAID_ELSEWHERE))
        elif (subject, relation, end) not in self.covered and relation not in TEXTS:
            self.enter(subject, relation, end)

    def read_name(self, subject: str, name: Literal) -> None:
        structure, language = self.known[subject], TAGS.get((name.language or "en").split("-")[0], "")
        ours = {structure.label, structure.latin, *structure.names, *structure.abbreviations}
        if language and clean(name.value) not in ours and (subject, CALLED, clean(name.value)) not in self.covered:
            self.enter(subject, CALLED, clean(name.value), (("language", language),))

    def enter(self, subject: str, relation: str, thing: str, parts: tuple[tuple[str, str], ...] = ()) -> None:
        said = ".".join(re.sub(r"[^a-z0-9_]+", "-", word.lower()) for word in (subject, relation, thing, self.key))
        self.facts.setdefault(said, Fact(said, subject, relation, thing, parts, self.key))

    def thing(self, relation: str, end: Node | None) -> str | None:
        """Return the object of a fact: a known structure, or a text where the relation takes one."""
        if relation in TEXTS:
            return clean(value_of(end)) if isinstance(end, Literal) else None
        return self.ids.get(key_of(end))


def terms_of_ontology() -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    """Return the relations, the kinds and the parts of a fact by their IRIs, as ontology.ttl tells them by its shorthands."""
    shorthands: dict[str, str] = {}
    classes: set[str] = set()
    of_facts: set[str] = set()
    for quad in pyoxigraph.parse(path=os.path.join(data_folder(), "ontology.ttl"), format=RdfFormat.TURTLE):
        subject, predicate, thing = key_of(quad.subject), quad.predicate.value, key_of(quad.object)
        if predicate == f"{OBO_IN_OWL}shorthand":
            shorthands[subject] = value_of(quad.object)
        elif predicate == f"{RDF}type" and thing == f"{OWL}Class":
            classes.add(subject)
        elif predicate == f"{RDFS}domain" and thing == f"{BASE}Fact":
            of_facts.add(subject)
    kinds = {iri: name for iri, name in shorthands.items() if iri in classes}
    parts = {iri: name for iri, name in shorthands.items() if iri in of_facts}
    relations = {iri: name for iri, name in shorthands.items() if iri not in classes | of_facts}
    return relations, kinds, parts


def key_of(node: Node | None) -> str:
    """Return a node as a key: its IRI, or its label if it has none."""
    return node.value if isinstance(node, NamedNode) else f"_:{node.value}" if isinstance(node, BlankNode) else ""


def value_of(node: Node | None) -> str:
    return node.value if isinstance(node, NamedNode | BlankNode | Literal) else ""


def clean(text: str) -> str:
    """Return a text as a cell may hold it: one line, without what steers a terminal or turns the reading direction.

    >>> clean("a \\x1b[31mred\\n  nerve")
    'a [31mred nerve'
    """
    return " ".join("".join(letter if letter.isprintable() or letter.isspace() else "" for letter in text).split())
