"""The foot in the formats of other tools: RDF in four of them, a network, a table. The same bytes for the same record."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterable, Mapping
from io import BytesIO
from itertools import groupby
from pathlib import PurePath
from typing import Any, NamedTuple

import networkx as nx
import pyoxigraph
import rdflib
from pyoxigraph import RdfFormat
from rdflib.namespace import DC, DCTERMS, OWL, PROV, RDF, RDFS, SKOS, VANN, XSD

from footgraph.build import SHORTHAND, WEB_ADDRESS, Terms, graph_of, ontology, own, structure_iri, terms_of
from footgraph.facts import Fact, Record
from footgraph.network import network_of
from footgraph.vocabulary import BASE, TEXTS, VOCABULARIES
from footgraph.whole_files import write_whole

PREFIXES = {
    "dc": str(DC),
    "dcterms": str(DCTERMS),
    "fact": f"{BASE}fact/",
    "footgraph": BASE,
    "obo": "http://purl.obolibrary.org/obo/",
    "oboInOwl": SHORTHAND.removesuffix("shorthand"),
    "owl": str(OWL),
    "prov": str(PROV),
    "rdf": str(RDF),
    "rdfs": str(RDFS),
    "rule": f"{BASE}rule/",
    "schema": WEB_ADDRESS.removesuffix("url"),
    "semapv": VOCABULARIES["semapv"],
    "skos": VOCABULARIES["skos"],
    "source": f"{BASE}source/",
    "ta98": VOCABULARIES["TA98"],
    "vann": str(VANN),
    "version": f"{BASE}ontology/",
    "xsd": str(XSD),
}
"""Each folder of ours has its prefix: Protégé cannot read a ``\\/`` after a prefix, which all others can."""
FOREIGN = {prefix: start for prefix, start in PREFIXES.items() if not start.startswith(BASE)}
FACT_COLUMNS = (
    *("id", "subject", "subject_label", "relation", "object", "object_label", "parts"),
    *("source", "citation", "locator", "standing", "rule", "because", "note"),
)
KIND = pyoxigraph.NamedNode(RDF.type)
NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold, not even escaped; the tables cannot hold it either."""
CARRIAGE_RETURN = b"&#13;"
"""Written as it is, a reader of XML would take it for a line feed; neither library that writes XML here minds that."""


def export(record: Record, format: str) -> bytes:
    """Return a record in one of the ``FORMATS``.

    >>> from footgraph.facts import Record, Structure
    >>> soleus = Record({"soleus": Structure("soleus", "soleus", "muscle")}, (), {})
    >>> b'soleus"@en' in export(soleus, "turtle")
    True
    """
    if format not in FORMATS:
        raise ValueError(f"unknown format {format!r}; it should be one of: {', '.join(FORMATS)}")
    return FORMATS[format].write(record)


def write_export(record: Record, path: str | os.PathLike[str], format: str = "") -> None:
    """Write a record to a file whole or not at all, in the format that is named or else told by the file's ending."""
    write_whole(path, export(record, format or format_of(path)))


def format_of(path: str | os.PathLike[str]) -> str:
    """Return the format that a file's ending stands for.

    >>> format_of("foot.ttl")
    'turtle'
    """
    ending = PurePath(path).suffix.lower()
    for name, format in FORMATS.items():
        if ending in format.endings:
            return name
    known = ", ".join(f"{name} ({' '.join(format.endings)})" for name, format in FORMATS.items())
    raise ValueError(f"{os.fspath(path)!r} does not end in the ending of a format; the formats are: {known}")


def turtle(record: Record) -> bytes:
    """Return the graph as Turtle, grouped by subject."""
    raw = written(triples_of(record), RdfFormat.TURTLE)
    lines = raw.splitlines(keepends=True)
    head = sum(1 for line in lines[: len(PREFIXES)] if line.startswith(b"@prefix"))
    return b"".join((*sorted(lines[:head]), *lines[head:]))  # the writer declares prefixes in any order


def ntriples(record: Record) -> bytes:
    """Return the graph as N-Triples, one triple a line, sorted."""
    return b"".join(sorted(written(triples_of(record), RdfFormat.N_TRIPLES).splitlines(keepends=True)))


def rdfxml(record: Record) -> bytes:
    """Return the graph as RDF/XML, without the control characters that XML has no place for."""
    raw = written([xml_safe(triple) for triple in triples_of(record)], RdfFormat.RDF_XML)
    start = raw.index(b"<rdf:RDF")
    end = raw.index(b">", start)
    declarations = sorted(raw[start:end].split()[1:])  # the writer declares prefixes in any order
    return b"".join((raw[:start], b" ".join((b"<rdf:RDF", *declarations)), raw[end:].replace(b"\r", CARRIAGE_RETURN)))


def jsonld(record: Record) -> bytes:
    """Return the graph as compact JSON-LD, one thing a line, with its context inside: a reader need fetch nothing."""
    context = context_of(terms_of(ontology()))
    names = {definition["@id"]: name for name, definition in context.items() if isinstance(definition, dict)}
    lines = [
        json.dumps(thing_with(subject, triples, context, names), ensure_ascii=False, sort_keys=True)
        for subject, triples in groupby(triples_of(record), key=lambda triple: triple.subject)
    ]
    head = json.dumps(context, indent=2, sort_keys=True)
    things = ",\n".join(lines)
    return f'{{"@context": {head},\n"@graph": [\n{things}\n]}}\n'.encode()


def graphml(record: Record) -> bytes:
    """Return the network as GraphML for Gephi, Cytoscape, igraph or yEd: names and sources as text joined by '|'."""
    network: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    facts = {fact.id: fact for fact in record.facts}
    for id, structure in record.structures.items():
        names = {"latin": structure.latin, "abbreviations": structure.abbreviations, "names": structure.names}
        network.add_node(id, **flat({"label": structure.label, "kind": structure.kind, "iri": str(structure_iri(id)), **names}))
    for fact in record.facts:
        if fact.relation in TEXTS and fact.subject in network:
            said = network.nodes[fact.subject].get(fact.relation)
            network.nodes[fact.subject].update(flat({fact.relation: [said, fact.object] if said else fact.object}))
    for subject, thing, relation, ids in sorted(network_of(record).edges(keys=True, data="facts")):
        said_by = [facts[id] for id in ids]
        network.add_edge(subject, thing, key=f"{subject}.{relation}.{thing}", **flat(arrow_of(relation, said_by)))
    file = BytesIO()
    nx.write_graphml_xml(network, file)  # named so that it is the same where lxml is installed
    return file.getvalue().replace(b"\r", CARRIAGE_RETURN) + b"\n"


def tsv(record: Record) -> bytes:
    """Return every fact as a row of one table, with labels and citations in full."""
    rows = [FACT_COLUMNS, *(row_of(fact, record) for fact in record.facts)]
    return "".join("\t".join(re.sub(r"[\t\r\n]+", " ", cell) for cell in row) + "\n" for row in rows).encode()


class Format(NamedTuple):
    """How a format is written, the endings of its files, and what it is called on the web."""

    write: Callable[[Record], bytes]
    endings: tuple[str, ...]
    media_type: str


FORMATS: Mapping[str, Format] = {
    "turtle": Format(turtle, (".ttl",), "text/turtle"),
    "ntriples": Format(ntriples, (".nt",), "application/n-triples"),
    "jsonld": Format(jsonld, (".jsonld",), "application/ld+json"),
    "rdfxml": Format(rdfxml, (".rdf", ".owl"), "application/rdf+xml"),
    "graphml": Format(graphml, (".graphml",), "application/graphml+xml"),
    "tsv": Format(tsv, (".tsv",), "text/tab-separated-values"),
}


def in_any_order(record: Record) -> bytes:
    """Return the graph as Turtle for a store to load, in an order of no meaning."""
    return written(triples_in(record), RdfFormat.TURTLE)


def triples_of(record: Record) -> list[pyoxigraph.Triple]:
    """Return the triples of a record's graph, sorted."""
    return sorted(triples_in(record), key=reading_order)


def triples_in(record: Record) -> list[pyoxigraph.Triple]:
    """Return the triples of a record's graph as pyoxigraph takes them: it writes quickly and refuses a bad IRI."""
    terms: dict[rdflib.term.Node, Any] = {}

    def term(node: rdflib.term.Node) -> Any:
        found = terms.get(node)
        if found is None:
            found = terms[node] = strict(node)
        return found

    return [pyoxigraph.Triple(term(s), term(p), term(o)) for s, p, o in graph_of(record)]


def reading_order(triple: pyoxigraph.Triple) -> tuple[str, bool, str, str]:
    """Return what triples are sorted by: their subject, of which its kind comes first."""
    return str(triple.subject), triple.predicate != KIND, triple.predicate.value, str(triple.object)


def written(triples: Iterable[pyoxigraph.Triple], format: RdfFormat) -> bytes:
    file = BytesIO()
    pyoxigraph.serialize(triples, file, format, prefixes=PREFIXES)
    return file.getvalue()


def strict(node: rdflib.term.Node) -> pyoxigraph.NamedNode | pyoxigraph.BlankNode | pyoxigraph.Literal:
    """Return one of rdflib's terms as one of pyoxigraph's."""
    if isinstance(node, rdflib.Literal):
        if node.datatype is not None:
            return pyoxigraph.Literal(str(node), datatype=pyoxigraph.NamedNode(node.datatype))
        return pyoxigraph.Literal(str(node), language=node.language)
    return pyoxigraph.BlankNode(node) if isinstance(node, rdflib.BNode) else pyoxigraph.NamedNode(str(node))


def xml_safe(triple: pyoxigraph.Triple) -> pyoxigraph.Triple:
    said = triple.object
    if isinstance(said, pyoxigraph.Literal) and NOT_IN_XML.search(said.value):
        text = NOT_IN_XML.sub("", said.value)
        plain = (
            pyoxigraph.Literal(text, language=said.language)
            if said.language
            else pyoxigraph.Literal(text, datatype=said.datatype)
        )
        return pyoxigraph.Triple(triple.subject, triple.predicate, plain)
    return triple


def context_of(terms: Terms) -> dict[str, Any]:
    """Return the names of a JSON-LD file: those of the tables, and what is said of names, facts and sources."""
    context: dict[str, Any] = {"@base": BASE, "@vocab": BASE, **FOREIGN}
    for name, term in terms.properties.items():
        context[name] = meaning(term, link=term in terms.links, prose=term in terms.prose)
    for name, term in {
        "label": RDFS.label,
        "altLabel": SKOS.altLabel,
        "definition": SKOS.definition,
        "note": own("note"),
    }.items():
        context[name] = meaning(term, prose=True)
    links = {"subject": RDF.subject, "predicate": RDF.predicate, "object": RDF.object, "source": DCTERMS.source}
    links |= {"rule": own("rule"), "restsOn": own("restsOn"), "url": WEB_ADDRESS, "subClassOf": RDFS.subClassOf}
    for name, term in links.items():
        context[name] = meaning(term, link=True)
    for name, term in {"standing": own("standing"), "locator": own("locator"), "citation": DCTERMS.bibliographicCitation}.items():
        context[name] = meaning(term)
    return context


def meaning(term: rdflib.URIRef, *, link: bool = False, prose: bool = False) -> dict[str, str]:
    """Return what JSON-LD is to make of a name: which property it is, and whether its texts are links or English."""
    return {"@id": str(term), **({"@type": "@id"} if link else {}), **({"@language": "en"} if prose else {})}


def thing_with(
    subject: Any, triples: Iterable[pyoxigraph.Triple], context: Mapping[str, Any], names: Mapping[str, str]
) -> dict[str, Any]:
    """Return all that is said of one subject as a JSON-LD object."""
    thing: dict[str, Any] = {"@id": short(subject)}
    for predicate, said in groupby(triples, key=lambda triple: triple.predicate):
        objects = [triple.object for triple in said]
        if predicate == KIND:
            name, values = "@type", [short(object) for object in objects]
        else:
            name = names.get(predicate.value, short(predicate))
            values = [short_value(object, context.get(name, {})) for object in objects]
        thing[name] = values[0] if len(values) == 1 else values
    return thing


def short(term: Any) -> str:
    """Return an IRI as a JSON-LD file with our context may shorten it: below our base, by a prefix, or not at all."""
    if isinstance(term, pyoxigraph.BlankNode):
        return str(term)
    iri = str(term.value)
    if re.fullmatch(re.escape(BASE) + r"\w[\w.~%-]*(/\w[\w.~%-]*)?", iri):
        return iri.removeprefix(BASE)
    for prefix, start in FOREIGN.items():
        if iri.startswith(start) and re.fullmatch(r"\w[\w.-]*", iri.removeprefix(start)):
            return f"{prefix}:{iri.removeprefix(start)}"
    return iri


def short_value(term: Any, definition: Mapping[str, str]) -> Any:
    """Return an object as JSON-LD, as plain text where the definition of its property already says the rest."""
    if not isinstance(term, pyoxigraph.Literal):
        return short(term) if definition.get("@type") == "@id" else {"@id": short(term)}
    if term.language:
        return term.value if definition.get("@language") == term.language else {"@value": term.value, "@language": term.language}
    if term.datatype.value != str(XSD.string):
        return {"@value": term.value, "@type": term.datatype.value}
    return {"@value": term.value} if definition.keys() & {"@type", "@language"} else term.value


def arrow_of(relation: str, facts: list[Fact]) -> dict[str, Any]:
    """Return what an arrow of the network carries: its relation and what its facts say, each thing once."""
    return {
        "relation": relation,
        "facts": [fact.id for fact in facts],
        "sources": sorted({fact.source for fact in facts if fact.source}),
        "standings": sorted({fact.standing for fact in facts}),
        "rules": sorted({fact.rule for fact in facts if fact.rule}),
        "parts": sorted({f"{name}={value}" for fact in facts for name, value in fact.parts if value}),
    }


def flat(attributes: Mapping[str, Any]) -> dict[str, str]:
    """Return attributes as plain text: lists joined by '|', empty ones dropped, without what XML cannot hold.

    >>> flat({"names": ("calf", "triceps surae"), "latin": None})
    {'names': 'calf|triceps surae'}
    """
    texts = {name: value if isinstance(value, str) else "|".join(value or ()) for name, value in attributes.items()}
    return {name: NOT_IN_XML.sub("", text) for name, text in texts.items() if text}


def row_of(fact: Fact, record: Record) -> tuple[str, ...]:
    """Return a fact as a row of the table, in the order of ``FACT_COLUMNS``."""
    labels = {id: record.structures[id].label for id in (fact.subject, fact.object) if id in record.structures}
    citation = record.sources[fact.source].citation if fact.source in record.sources else ""
    cells = {
        **{name: getattr(fact, name) for name in ("id", "subject", "relation", "object", "source", "locator")},
        **{name: getattr(fact, name) for name in ("standing", "rule", "note")},
        "subject_label": labels.get(fact.subject, ""),
        "object_label": labels.get(fact.object, ""),
        "parts": "|".join(f"{name}={value}" for name, value in fact.parts if value),
        "citation": citation,
        "because": "|".join(fact.because),
    }
    return tuple(cells[name] for name in FACT_COLUMNS)
