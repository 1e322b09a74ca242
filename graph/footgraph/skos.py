"""The names of the foot as a SKOS concept scheme: preferred and other labels by language, definitions, matches."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from footgraph.build import expanded, structure_ref
from footgraph.facts import Record, Structure
from footgraph.ntriples import DCTERMS, SKOS, TYPE, Triple, english, in_order, own, ref, text
from footgraph.rdf import turtle
from footgraph.vocabulary import CALLED, LANGUAGES, SUBTYPE_OF

SCHEME = own("concepts")
LICENCE = ref("https://creativecommons.org/licenses/by/4.0/")
BROADER, IN_SCHEME, TOP = (ref(SKOS + name) for name in ("broader", "inScheme", "topConceptOf"))
PREFERRED, OTHER, DEFINITION = (ref(SKOS + name) for name in ("prefLabel", "altLabel", "definition"))


def skos(record: Record) -> bytes:
    """Return the structures of a record as SKOS concepts below their kinds, in Turtle."""
    return turtle(in_order(set(concepts(record))))


def concepts(record: Record) -> Iterator[Triple]:
    """Yield the scheme, a concept a kind, and a concept a structure."""
    yield SCHEME, TYPE, ref(f"{SKOS}ConceptScheme")
    yield SCHEME, ref(f"{DCTERMS}title"), english("Structures of the human foot and ankle")
    yield SCHEME, ref(f"{DCTERMS}license"), LICENCE
    for kind in {structure.kind for structure in record.structures.values()}:
        yield kind_ref(kind), TYPE, ref(f"{SKOS}Concept")
        yield kind_ref(kind), PREFERRED, english(kind.replace("_", " "))
        yield kind_ref(kind), IN_SCHEME, SCHEME
        yield kind_ref(kind), TOP, SCHEME
        yield SCHEME, ref(f"{SKOS}hasTopConcept"), kind_ref(kind)
    called = names_in_languages(record)
    for structure in record.structures.values():
        yield from concept(structure, called.get(structure.id, {}))
    for fact in record.facts:
        if fact.relation == SUBTYPE_OF:
            yield structure_ref(fact.subject), BROADER, structure_ref(fact.object)
    for match in record.matches:
        yield structure_ref(match.structure), ref(expanded(match.predicate)), ref(expanded(match.other))


def concept(structure: Structure, called: dict[str, Counter[str]]) -> Iterator[Triple]:
    """Yield a structure as a concept: one preferred label a language, the one that most sources use, and the rest beside it."""
    iri = structure_ref(structure.id)
    yield iri, TYPE, ref(f"{SKOS}Concept")
    yield iri, IN_SCHEME, SCHEME
    yield iri, BROADER, kind_ref(structure.kind)
    yield iri, ref(f"{SKOS}notation"), text(structure.id)
    if structure.definition:
        yield iri, DEFINITION, english(structure.definition)
    names = {language: sorted(told, key=lambda name: (-told[name], name)) for language, told in called.items()}
    names["en"] = [structure.label, *structure.names, *structure.abbreviations, *names.get("en", ())]
    if structure.latin:
        names["la"] = [structure.latin, *names.get("la", ())]
    for language, (first, *others) in names.items():
        yield iri, PREFERRED, text(first, language)
        yield from ((iri, OTHER, text(name, language)) for name in others if name != first)


def names_in_languages(record: Record) -> dict[str, dict[str, Counter[str]]]:
    """Return what sources call each structure: by language, each name with how many say so."""
    found: dict[str, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    for fact in record.facts:
        if fact.relation == CALLED and (language := LANGUAGES.get(fact.part("language"))):
            found[fact.subject][language][fact.object] += 1
    return found


def kind_ref(kind: str) -> str:
    return own(f"concepts/{kind}")
