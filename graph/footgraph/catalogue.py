"""The data set described for catalogues: VoID and DCAT, with what it holds counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from footgraph.build import triples_of
from footgraph.facts import Record
from footgraph.ntriples import DCTERMS, TYPE, XSD, Triple, by_subject, english, in_order, iri_of, own, ref, text
from footgraph.rdf import turtle
from footgraph.vocabulary import BASE, VOCABULARIES

DCAT, VOID = "http://www.w3.org/ns/dcat#", "http://rdfs.org/ns/void#"
DATASET, HEAD = own("dataset"), own("ontology")
LICENCE = ref("https://creativecommons.org/licenses/by/4.0/")
KEPT = {
    ref(DCTERMS + name)
    for name in ("title", "description", "license", "creator", "publisher", "created", "bibliographicCitation")
}
WORDS = ("foot", "ankle", "anatomy", "muscle", "nerve", "ligament", "arch")


def void(record: Record, media_types: Mapping[str, str]) -> bytes:
    """Return the description of a record as a data set, in Turtle: who made it, on what terms, how much of what it holds.

    ``media_types`` tells of each format it is to be had in what that is called on the web.
    """
    return turtle(in_order({*description(record), *distributions(media_types)}))


def distributions(media_types: Mapping[str, str]) -> Iterator[Triple]:
    """Yield each format as a distribution, with the command that makes it: none has an address on the web yet."""
    for format, media_type in media_types.items():
        one = own(f"dataset/as-{format}")
        yield DATASET, ref(f"{DCAT}distribution"), one
        yield one, TYPE, ref(f"{DCAT}Distribution")
        yield one, ref(f"{DCTERMS}title"), english(f"footgraph as {format}")
        yield one, ref(f"{DCTERMS}description"), english(f"Made by: footgraph export --format {format}")
        yield one, ref(f"{DCTERMS}license"), LICENCE
        yield one, ref(f"{DCAT}mediaType"), ref(f"https://www.iana.org/assignments/media-types/{media_type.partition(';')[0]}")


def description(record: Record) -> Iterator[Triple]:
    """Yield the data set, its partitions by class and by property, and its links to other vocabularies."""
    triples = triples_of(record)
    head = by_subject(triples)[HEAD]
    yield DATASET, TYPE, ref(f"{VOID}Dataset")
    yield DATASET, TYPE, ref(f"{DCAT}Dataset")
    yield from ((DATASET, predicate, thing) for predicate, thing in head if predicate in KEPT)
    version = next((thing for predicate, thing in head if predicate.endswith("versionInfo>")), text(""))
    yield DATASET, ref(f"{DCAT}version"), version
    yield from ((DATASET, ref(f"{DCAT}keyword"), english(word)) for word in WORDS)
    yield DATASET, ref(f"{VOID}uriSpace"), text(BASE)
    yield DATASET, ref(f"{VOID}vocabulary"), HEAD
    yield DATASET, ref(f"{VOID}exampleResource"), own("soleus")
    yield from counted(DATASET, "triples", len(triples))
    yield from counted(DATASET, "distinctSubjects", len({subject for subject, _, _ in triples}))
    yield from counted(DATASET, "distinctObjects", len({thing for _, _, thing in triples}))
    yield from counted(DATASET, "properties", len({predicate for _, predicate, _ in triples}))
    for sort, slot, part, count in (
        ("class", "class", "entities", Counter(thing for _, predicate, thing in triples if predicate == TYPE)),
        ("property", "property", "triples", Counter(predicate for _, predicate, _ in triples)),
    ):
        for term, number in count.items():
            partition = own(f"dataset/{sort}-{name_of(term)}")
            yield DATASET, ref(f"{VOID}{sort}Partition"), partition
            yield partition, ref(f"{VOID}{slot}"), term
            yield from counted(partition, part, number)
    for (vocabulary, predicate), number in Counter((m.other.partition(":")[0], m.predicate) for m in record.matches).items():
        links = own(f"dataset/links-{vocabulary}-{predicate.partition(':')[2]}")
        prefix, _, name = predicate.partition(":")
        yield links, TYPE, ref(f"{VOID}Linkset")
        yield DATASET, ref(f"{VOID}subset"), links
        yield links, ref(f"{VOID}subjectsTarget"), DATASET
        yield links, ref(f"{VOID}objectsTarget"), own(f"dataset/vocabulary-{vocabulary}")
        yield own(f"dataset/vocabulary-{vocabulary}"), ref(f"{VOID}uriSpace"), text(VOCABULARIES[vocabulary])
        yield links, ref(f"{VOID}linkPredicate"), ref(VOCABULARIES[prefix] + name)
        yield from counted(links, "triples", number)


def counted(what: str, of: str, number: int) -> Iterator[Triple]:
    yield what, ref(VOID + of), text(str(number), datatype=f"{XSD}integer")


def name_of(term: str) -> str:
    """Return the last part of an IRI, with the vocabulary before it where that is not ours."""
    iri = iri_of(term)
    rest = iri.removeprefix(BASE) if iri.startswith(BASE) else "-".join(iri.replace("#", "/").rstrip("/").split("/")[-2:])
    return rest.replace("/", "-")
