"""Two profiles of the same facts on the same IRIs, and the rule that leads from one to the other and back.

*graph*: each structure is an individual of its kind, each fact a direct triple and a ``footgraph:Fact``: simple to query.
*ontology*: each structure is an OWL class below its kind, as tools for ontologies expect.

===================================  =====================================================================================
graph                                ontology
===================================  =====================================================================================
``S a K``                            ``S SubClassOf K``
``S R T``, said of all               ``S SubClassOf R some T``
``S R T``, said of some              ``S sometimes/R T``, an annotation
``S R "text"``                       the same, an annotation
a fact that says so                  an ``owl:Axiom`` on that line, with the fact's IRI and all that the fact has
``skos:altLabel``, a definition      the same, and ``oboInOwl:hasExactSynonym`` with its type, ``IAO:0000115``
===================================  =====================================================================================

A triple is said of all if a fact that is ``agreed`` or ``unread`` says it, and no one lacks what it leads to: an accessory
bone, or what is ``inconstant``, unless the subject is a part, branch or tendon of it and there with it only. Variants, and what
is disputed, are said of some. In OWL 2 EL, as checked by the OWL API.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from urllib.parse import unquote

from footgraph.ntriples import (
    DCTERMS,
    OBO,
    OBO_IN_OWL,
    OWL,
    RDF,
    RDFS,
    SKOS,
    TYPE,
    Triple,
    by_subject,
    english,
    in_order,
    iri_of,
    own,
    ref,
    text,
    text_of,
)
from footgraph.vocabulary import BRANCH_OF, MEMBER_OF, PART_OF, PRESENCE, TENDON_OF, VOCABULARIES

PROFILES = ("graph", "ontology")

CLASS, OBJECT_PROPERTY, DATA_PROPERTY = (ref(OWL + name) for name in ("Class", "ObjectProperty", "DatatypeProperty"))
ANNOTATION, INDIVIDUAL = ref(f"{OWL}AnnotationProperty"), ref(f"{OWL}NamedIndividual")
RESTRICTION, ON_PROPERTY, SOME = (ref(OWL + name) for name in ("Restriction", "onProperty", "someValuesFrom"))
AXIOM, ON_SOURCE, ON, ON_TARGET = (
    ref(OWL + name) for name in ("Axiom", "annotatedSource", "annotatedProperty", "annotatedTarget")
)
SUBCLASS, SUBPROPERTY, LABEL, DOMAIN, RANGE = (
    ref(RDFS + name) for name in ("subClassOf", "subPropertyOf", "label", "domain", "range")
)
SUBJECT, PREDICATE, OBJECT = (ref(RDF + name) for name in ("subject", "predicate", "object"))
ALTERNATIVE, DEFINITION = ref(f"{SKOS}altLabel"), ref(f"{SKOS}definition")
SHORTHAND, SYNONYM, SYNONYM_TYPE, XREF = (
    ref(OBO_IN_OWL + name) for name in ("shorthand", "hasExactSynonym", "hasSynonymType", "hasDbXref")
)
OBO_DEFINITION, LATIN, ABBREVIATED = (ref(OBO + name) for name in ("IAO_0000115", "OMO_0003011", "OMO_0003000"))
OBJECT_LABEL = ref("https://w3id.org/sssom/object_label")
OF_A_FACT = {TYPE, SUBJECT, PREDICATE, OBJECT}
ADDED = {SYNONYM, OBO_DEFINITION, XREF}
"""What the ontology says on top, in words that tools for ontologies look for; the way back drops it."""

FACT, SOURCE, RULE, ABBREVIATION = own("Fact"), own("Source"), own("Rule"), own("abbreviation")
STANDING, SAYS, URL = own("standing"), own("fact"), ref("https://schema.org/url")
OF_ALL = {text("agreed"), text("unread")}
INCONSTANT = text("inconstant")
ACCESSORY = {own("AccessoryBone"), own("AccessoryMuscle")}
ONE_OF = own("one_of")
OF_ITS_WHOLE = (PART_OF, BRANCH_OF, TENDON_OF)
"""Relations to what the subject is there with only, so that they hold of every subject though not everyone has one."""
SOMETIMES = "sometimes/"
HEAD, CLASSES = own("ontology"), own("classes")
TITLE = "footgraph: the human foot and ankle as OWL classes"
ABOUT = (
    "Every structure of the human foot, ankle and leg as a class, with what is true of all of its kind as existential "
    "restrictions, each axiom annotated with the fact it stands for and its source. What is so in some people only, or is "
    "disputed, stands as an annotation. In OWL 2 EL."
)
ANNOTATIONS = {
    SYNONYM: ("has exact synonym", "Gives another name of a class, with the same meaning."),
    SYNONYM_TYPE: ("has synonym type", "Tells of what sort a synonym is."),
    XREF: ("database cross reference", "Gives the id of a counterpart elsewhere, or the address of the source of an axiom."),
    OBO_DEFINITION: ("definition", "Says what a term means."),
    OBJECT_LABEL: ("object label", "Gives the label of a counterpart in its own vocabulary."),
    SAYS: ("stands for the fact", "Tells for which fact of footgraph an axiom stands."),
    LATIN: ("latin term", "Marks a synonym that is the Latin name."),
    ABBREVIATED: ("abbreviation", "Marks a synonym that is an abbreviation."),
}
"""Annotation properties of others that the ontology uses beside those that ontology.ttl declares."""


class Words:
    """What the terms of an ontology are: the kinds of structure, and the relations between structures and to texts."""

    def __init__(self, said: Mapping[str, list[tuple[str, str]]]):
        self.names: dict[str, str] = {}
        of_what: dict[str, set[str]] = defaultdict(set)
        sorts: dict[str, set[str]] = defaultdict(set)
        for term, told in said.items():
            for predicate, thing in told:
                if predicate == SHORTHAND:
                    self.names[term] = text_of(thing).said
                elif predicate == TYPE:
                    sorts[term].add(thing)
                elif predicate == DOMAIN:
                    of_what[term].add(thing)
        self.kinds = {term for term in self.names if CLASS in sorts[term]}
        objects = {term for term, kinds in sorts.items() if OBJECT_PROPERTY in kinds}
        self.relations = {term for term in objects if not of_what[term] & {FACT, SOURCE}}
        self.texts = (objects - self.relations) | {term for term, kinds in sorts.items() if DATA_PROPERTY in kinds}
        self.member_of = next((term for term, name in self.names.items() if name == MEMBER_OF), "")

    def sometimes(self, relation: str) -> str:
        """Return the annotation that says a relation of some."""
        return own(SOMETIMES + self.names.get(relation, iri_of(relation).rpartition("/")[2]))

    def is_about_structures(self, relation: str) -> bool:
        return relation in self.names or relation == ONE_OF


def as_ontology(triples: Iterable[Triple]) -> list[Triple]:
    """Return the ontology profile of a graph that has its own ontology with it."""
    return Turned(triples).into_classes()


def axioms_about(lines: Iterable[tuple[Triple, list[tuple[str, str]]]]) -> Iterator[Triple]:
    """Yield an axiom for each line, with what is told of the line, in order."""
    for number, ((subject, predicate, thing), told) in enumerate(lines):
        node = f"_:line{number:06}"
        yield node, TYPE, AXIOM
        for annotation, value in sorted({*told, (ON_SOURCE, subject), (ON, predicate), (ON_TARGET, thing)}):
            yield node, annotation, value


class Turned:
    """A graph on its way to its ontology profile: what is said of whom, and what facts say which triple."""

    def __init__(self, triples: Iterable[Triple]):
        self.said = said = by_subject(triples)
        self.words = words = Words(said)
        self.structures = {s: kind for s, told in said.items() for p, kind in told if p == TYPE and kind in words.kinds}
        self.facts: dict[Triple, list[str]] = defaultdict(list)
        self.sure: set[str] = set()
        told_facts: set[str] = set()
        for fact, told in said.items():
            if (TYPE, FACT) in told:
                ends = dict(told)
                told_facts.add(fact)
                self.facts[ends[SUBJECT], ends[PREDICATE], ends[OBJECT]].append(fact)
                if ends.get(STANDING) in OF_ALL:
                    self.sure.add(fact)
        self.lacking = {s for s, kind in self.structures.items() if kind in ACCESSORY} | {
            s for s in self.structures if not self.sure.isdisjoint(self.facts.get((s, own(PRESENCE), INCONSTANT), ()))
        }
        self.links = {subject: text(iri_of(link)) for subject, told in said.items() for p, link in told if p == URL}
        self.foreign = {
            thing
            for subject in self.structures
            for _, thing in said[subject]
            if thing in said and thing not in self.structures and all(p == LABEL for p, _ in said[thing])
        }
        self.besides = self.structures.keys() | told_facts | self.foreign

    def into_classes(self) -> list[Triple]:
        """Return the ontology, sorted: kinds and relations, each structure with its lines, and what is told of each line."""
        made = set(vocabulary_of(self.said, self.words, self.besides))
        axioms: list[tuple[Triple, list[tuple[str, str]]]] = []
        restrictions: list[Triple] = []
        for subject, kind in sorted(self.structures.items()):
            made |= {(subject, TYPE, CLASS), (subject, SUBCLASS, kind)}
            abbreviations = {name for p, name in self.said[subject] if p == ABBREVIATION}
            for predicate, thing in self.said[subject]:
                line = (subject, predicate, thing)
                if predicate == TYPE:
                    continue
                sayers = self.facts.get(line, ())
                if predicate in self.words.relations:
                    line = self.class_line(line, restrictions)
                made.add(line)
                axioms += [(line, self.annotations_of(fact)) for fact in sayers]
                if predicate == ALTERNATIVE:
                    made.add((subject, SYNONYM, thing))
                    if sort := ABBREVIATED if thing in abbreviations else LATIN if thing.endswith('"@la') else "":
                        axioms.append(((subject, SYNONYM, thing), [(SYNONYM_TYPE, sort)]))
                elif predicate == DEFINITION:
                    made.add((subject, OBO_DEFINITION, thing))
                elif thing in self.foreign:
                    axioms.append((line, [(OBJECT_LABEL, label) for _, label in self.said[thing]]))
                if predicate.endswith("xactMatch>") and (short := curie(iri_of(thing))):
                    made.add((subject, XREF, text(short)))
        return [*in_order(made), *axioms_about(axioms), *restrictions]

    def class_line(self, line: Triple, restrictions: list[Triple]) -> Triple:
        """Return a line between structures as one between classes; a restriction that it needs is added to the others."""
        subject, relation, thing = line
        if not self.is_of_all(*line):
            return subject, self.words.sometimes(relation), thing
        node = f"_:r{len(restrictions) // 3:06}"  # as many digits as keep them in order
        restrictions += [(node, TYPE, RESTRICTION), (node, ON_PROPERTY, relation), (node, SOME, thing)]
        return subject, SUBCLASS, node

    def is_of_all(self, subject: str, relation: str, thing: str) -> bool:
        """Tell whether a triple is said of every structure of its kind, and not of some people or by some only."""
        if thing in self.lacking and self.words.names.get(relation) not in OF_ITS_WHOLE:
            return False
        sayers = self.facts.get((subject, self.words.member_of if relation == ONE_OF else relation, thing))
        return not sayers or not self.sure.isdisjoint(sayers)

    def annotations_of(self, fact: str) -> list[tuple[str, str]]:
        """Return what an axiom says of the fact that it stands for: its IRI, all that the fact has, and its source's address."""
        told = [one for one in self.said[fact] if one[0] not in OF_A_FACT]
        return [(SAYS, fact), *told, *((XREF, self.links[thing]) for _, thing in told if thing in self.links)]


def vocabulary_of(said: Mapping[str, list[tuple[str, str]]], words: Words, besides: set[str]) -> Iterator[Triple]:
    """Yield the kinds, relations, sources and rules as the ontology has them: what is said of facts becomes annotation."""
    for subject in said.keys() - besides:
        told = said[subject]
        if (TYPE, SOURCE) in told or (TYPE, RULE) in told:
            yield subject, TYPE, INDIVIDUAL
            if (TYPE, SOURCE) in told:
                yield subject, LABEL, text(unquote(iri_of(subject).rpartition("/")[2]))
        for predicate, thing in told:
            if thing != ref(f"{RDF}Statement") and not (subject in words.texts and predicate in (DOMAIN, RANGE, SUBPROPERTY)):
                yield turned(subject, predicate, thing, is_text=subject in words.texts)
            if predicate == DEFINITION:
                yield subject, OBO_DEFINITION, thing
        if subject in words.relations and words.is_about_structures(subject):
            label = next((text_of(thing).said for predicate, thing in told if predicate == LABEL), "")
            yield from sometimes_stanza(words.sometimes(subject), label)
    for annotation, (label, means) in ANNOTATIONS.items():
        yield annotation, TYPE, ANNOTATION
        yield annotation, LABEL, english(label)
        yield annotation, DEFINITION, english(means)
        yield annotation, OBO_DEFINITION, english(means)
    for kind in (LATIN, ABBREVIATED):
        yield kind, SUBPROPERTY, ref(f"{OBO_IN_OWL}SynonymTypeProperty")
    yield ref(f"{OBO_IN_OWL}SynonymTypeProperty"), TYPE, ANNOTATION


def turned(subject: str, predicate: str, thing: str, *, is_text: bool) -> Triple:
    """Return a line of the kinds and relations as the ontology profile has it: another head, and annotations for texts."""
    if subject == HEAD:
        return CLASSES, predicate, HEADING[predicate](thing) if predicate in HEADING else thing
    return (subject, TYPE, ANNOTATION) if is_text and predicate == TYPE else (subject, predicate, thing)


def sometimes_stanza(annotation: str, label: str) -> Iterator[Triple]:
    """Yield what the annotation is that says a relation of some."""
    yield annotation, TYPE, ANNOTATION
    yield annotation, LABEL, english(f"sometimes {label}")
    means = english(f"Leads from a structure to another with '{label}' between them in some people only, or by disputed word.")
    yield annotation, DEFINITION, means
    yield annotation, OBO_DEFINITION, means


HEADING: dict[str, Callable[[str], str]] = {
    ref(f"{OWL}versionIRI"): lambda iri: iri.replace("/ontology/", "/classes/"),
    ref(f"{DCTERMS}title"): lambda _: english(TITLE),
    ref(f"{DCTERMS}description"): lambda _: english(ABOUT),
}
"""What the head of the ontology profile says otherwise than that of the graph."""


def as_graph(triples: Iterable[Triple]) -> list[Triple]:
    """Return the structures, facts, sources, rules and matches of an ontology profile as the graph has them.

    The kinds and relations are not among them: they are those of ``ontology.ttl``, which the graph has as they stand.
    """
    said = by_subject(triples)
    words = Words(said)
    structures = {
        subject
        for subject, told in said.items()
        if subject not in words.names and (TYPE, CLASS) in told and any(p == SUBCLASS and t in words.kinds for p, t in told)
    }
    relations = {words.sometimes(relation): relation for relation in words.relations}

    def unwrapped(predicate: str, thing: str) -> tuple[str, str]:
        """Return the relation and what it leads to of a line that says so of all, or of some; any other line as it is."""
        if predicate == SUBCLASS:
            restriction = dict(said.get(thing, ()))
            return restriction.get(ON_PROPERTY, predicate), restriction.get(SOME, thing)
        return relations.get(predicate, predicate), thing

    made: set[Triple] = set()
    for subject, told in said.items():
        if subject in structures:
            for predicate, thing in told:
                if predicate == SUBCLASS and thing in words.kinds:
                    made.add((subject, TYPE, thing))
                elif predicate not in ADDED and (predicate, thing) != (TYPE, CLASS):
                    made.add((subject, *unwrapped(predicate, thing)))
        elif (TYPE, AXIOM) in told:
            made |= set(fact_of(told, unwrapped))
        elif (TYPE, SOURCE) in told or (TYPE, RULE) in told:
            added = ADDED | {LABEL} if (TYPE, SOURCE) in told else ADDED
            made |= {(subject, p, t) for p, t in told if (p, t) != (TYPE, INDIVIDUAL) and p not in added}
    return in_order(made)


def fact_of(told: list[tuple[str, str]], unwrapped: Callable[[str, str], tuple[str, str]]) -> Iterator[Triple]:
    """Yield the fact that an axiom stands for, or the label of a match that it tells."""
    ends = dict(told)
    subject, predicate, thing = ends[ON_SOURCE], ends[ON], ends[ON_TARGET]
    yield from ((thing, LABEL, label) for p, label in told if p == OBJECT_LABEL)
    if SAYS in ends:
        fact = ends[SAYS]
        relation, end = unwrapped(predicate, thing)
        yield from ((fact, TYPE, FACT), (fact, SUBJECT, subject), (fact, PREDICATE, relation), (fact, OBJECT, end))
        kept = {TYPE, ON_SOURCE, ON, ON_TARGET, SAYS, *ADDED}
        yield from ((fact, p, value) for p, value in told if p not in kept)


def curie(iri: str) -> str:
    """Return the short id of an IRI of another vocabulary, empty for any other.

    >>> curie("http://purl.org/sig/ont/fma/fma37451")
    'FMA:37451'
    """
    return next((f"{name}:{iri.removeprefix(start)}" for name, start in VOCABULARIES.items() if iri.startswith(start)), "")
