"""The graph as compact JSON-LD, and the context that explains its names."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import groupby
from typing import Any

from rdflib import URIRef
from rdflib.namespace import DCTERMS, RDF, RDFS, SKOS

from footgraph.build import WEB_ADDRESS, Terms, ontology, own, terms_of
from footgraph.ntriples import TYPE, Triple, iri_of, is_text, text_of
from footgraph.rdf import FOREIGN, shortened
from footgraph.vocabulary import BASE


def jsonld(triples: Iterable[Triple]) -> bytes:
    """Return the graph as compact JSON-LD, one thing a line, with its context inside: a reader need fetch nothing."""
    context = context_of(terms_of(ontology()))
    names = {definition["@id"]: name for name, definition in context.items() if isinstance(definition, dict)}
    shorts = cache(short)
    lines = []
    for subject, said in groupby(triples, key=lambda triple: triple[0]):
        thing: dict[str, Any] = {"@id": shorts(subject)}
        for predicate, same in groupby(said, key=lambda triple: triple[1]):
            objects = [triple[2] for triple in same]
            values: list[Any]
            if predicate == TYPE:
                name, values = "@type", [shorts(one) for one in objects]
            else:
                name = names.get(predicate[1:-1]) or shorts(predicate)
                definition = context.get(name, {})
                values = [
                    short_text(one, definition)
                    if is_text(one)
                    else shorts(one)
                    if definition.get("@type") == "@id"
                    else {"@id": shorts(one)}
                    for one in objects
                ]
            thing[name] = values[0] if len(values) == 1 else values
        lines.append(json.dumps(thing, ensure_ascii=False, sort_keys=True))
    head = json.dumps(context, indent=2, sort_keys=True)
    things = ",\n".join(lines)
    return f'{{"@context": {head},\n"@graph": [\n{things}\n]}}\n'.encode()


def context_alone() -> bytes:
    """Return the context of our JSON-LD as a document of its own, for others to write data by."""
    return (json.dumps({"@context": context_of(terms_of(ontology()))}, indent=2, sort_keys=True) + "\n").encode()


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


def meaning(term: URIRef, *, link: bool = False, prose: bool = False) -> dict[str, str]:
    """Return what JSON-LD is to make of a name: which property it is, and whether its texts are links or English."""
    return {"@id": str(term), **({"@type": "@id"} if link else {}), **({"@language": "en"} if prose else {})}


def short(term: str) -> str:
    """Return an IRI as a JSON-LD file with our context may shorten it: below our base, by a prefix, or not at all."""
    iri = iri_of(term)
    if re.fullmatch(re.escape(BASE) + r"\w[\w.~%-]*(/\w[\w.~%-]*)?", iri):
        return iri.removeprefix(BASE)
    return shortened(iri, FOREIGN)


def short_text(term: str, definition: Mapping[str, str]) -> Any:
    """Return a text as JSON-LD, plain where the definition of its property already says the rest."""
    said, language, datatype = text_of(term)
    if language:
        return said if definition.get("@language") == language else {"@value": said, "@language": language}
    if datatype:
        return {"@value": said, "@type": datatype}
    return {"@value": said} if definition.keys() & {"@type", "@language"} else said
