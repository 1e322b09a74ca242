"""The graph in the serialisations of RDF: the same bytes for the same triples, which come in order."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from pyoxigraph import RdfFormat

from footgraph.ntriples import (
    DCTERMS,
    OBO,
    OBO_IN_OWL,
    OWL,
    RDF,
    RDFS,
    SKOS,
    TYPE,
    XSD,
    Quad,
    Triple,
    in_order,
    is_text,
    lines_of,
    own,
    quad_lines_of,
    ref,
    rewritten,
    text,
    text_of,
)
from footgraph.vocabulary import BASE, VOCABULARIES

PREFIXES = {
    "concepts": f"{BASE}concepts/",
    "dataset": f"{BASE}dataset/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcterms": DCTERMS,
    "fact": f"{BASE}fact/",
    "footgraph": BASE,
    "obo": OBO,
    "oboInOwl": OBO_IN_OWL,
    "owl": OWL,
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": RDF,
    "rdfs": RDFS,
    "rule": f"{BASE}rule/",
    "schema": "https://schema.org/",
    "semapv": VOCABULARIES["semapv"],
    "skos": SKOS,
    "sometimes": f"{BASE}sometimes/",
    "source": f"{BASE}source/",
    "sssom": "https://w3id.org/sssom/",
    "ta98": VOCABULARIES["TA98"],
    "vann": "http://purl.org/vocab/vann/",
    "void": "http://rdfs.org/ns/void#",
    "version": f"{BASE}ontology/",
    "xsd": XSD,
}
"""Each folder of ours has its prefix: Protégé cannot read a ``\\/`` after a prefix, which all others can."""
FOREIGN = {prefix: start for prefix, start in PREFIXES.items() if not start.startswith(BASE)}
NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold, not even escaped; the tables cannot hold it either."""
CARRIAGE_RETURN = b"&#13;"
"""Written as it is, a reader of XML would take it for a line feed; neither library that writes XML here minds that."""
SUBJECT, PREDICATE, OBJECT, REIFIES = (ref(RDF + name) for name in ("subject", "predicate", "object", "reifies"))
SOURCE, RULE, FACT = ref(f"{DCTERMS}source"), own("rule"), own("Fact")


def turtle(triples: Iterable[Triple]) -> bytes:
    """Return triples as Turtle, grouped by subject."""
    return prefixes_in_order(rewritten(lines_of(triples), RdfFormat.TURTLE, PREFIXES))


def turtle12(triples: Iterable[Triple]) -> bytes:
    """Return triples as the Turtle of RDF 1.2: each fact reifies its triple, which is a term of its own."""
    return turtle(in_order(reified(triples)))


def trig(triples: Sequence[Triple]) -> bytes:
    """Return triples as TriG: what a source says, or a rule concludes, is the graph of that name."""
    return prefixes_in_order(rewritten(quad_lines_of(quads_of(triples)), RdfFormat.TRIG, PREFIXES))


def nquads(triples: Sequence[Triple]) -> bytes:
    """Return triples as N-Quads, the graphs those of TriG, sorted."""
    return b"".join(sorted(quad_lines_of(quads_of(triples)).splitlines(keepends=True)))


def ntriples(triples: Iterable[Triple]) -> bytes:
    """Return triples as N-Triples, one a line, sorted."""
    return b"".join(sorted(lines_of(triples).splitlines(keepends=True)))


def rdfxml(triples: Iterable[Triple]) -> bytes:
    """Return triples as RDF/XML, without the control characters that XML has no place for."""
    safe = ((subject, predicate, xml_safe(thing)) for subject, predicate, thing in triples)
    raw = rewritten(lines_of(safe), RdfFormat.RDF_XML, PREFIXES)
    start = raw.index(b"<rdf:RDF")
    end = raw.index(b">", start)
    declarations = sorted(raw[start:end].split()[1:])  # the writer declares prefixes in any order
    body = nested(raw[end:].replace(b"\r", CARRIAGE_RETURN))
    return b"".join((raw[:start], b" ".join((b"<rdf:RDF", *declarations)), body))


RESTRICTION = re.compile(rb'\t<owl:Restriction rdf:nodeID="(\w+)">\n(.*?)\t</owl:Restriction>\n', re.DOTALL)
SUPERCLASS = re.compile(rb'\t\t<rdfs:subClassOf rdf:nodeID="(\w+)"/>\n')
NESTED = b'\t\t<rdfs:subClassOf>\n\t\t\t<owl:Restriction rdf:nodeID="%b">\n%b\t\t\t</owl:Restriction>\n\t\t</rdfs:subClassOf>\n'


def nested(xml: bytes) -> bytes:
    """Return RDF/XML with each restriction inside the line that names it as a superclass, where pronto looks for it.

    The triples stay the same: the restriction keeps its label there, and axioms about the line still lead to it.
    """
    restrictions = dict(RESTRICTION.findall(xml))

    def inside(line: re.Match[bytes]) -> bytes:
        inner = restrictions.get(line[1])
        return line[0] if inner is None else NESTED % (line[1], inner.replace(b"\t\t<", b"\t\t\t\t<"))

    return SUPERCLASS.sub(inside, RESTRICTION.sub(b"", xml)) if restrictions else xml


def prefixes_in_order(raw: bytes) -> bytes:
    """Return Turtle or TriG with its prefixes sorted: the writer declares them in any order."""
    lines = raw.splitlines(keepends=True)
    head = sum(1 for line in lines[: len(PREFIXES)] if line.startswith(b"@prefix"))
    return b"".join((*sorted(lines[:head]), *lines[head:]))


def quads_of(triples: Sequence[Triple]) -> list[Quad]:
    """Return triples in graphs: each fact, and what it says, in that of its source or rule; the rest in the default graph."""
    graphs: dict[str, str] = {}
    said: dict[str, dict[str, str]] = defaultdict(dict)
    for subject, predicate, thing in triples:
        if predicate in (SOURCE, RULE):
            graphs[subject] = thing
        elif predicate in (SUBJECT, PREDICATE, OBJECT):
            said[subject][predicate] = thing
    told: dict[Triple, set[str]] = defaultdict(set)
    for fact, ends in said.items():
        told[ends[SUBJECT], ends[PREDICATE], ends[OBJECT]].add(graphs.get(fact, ""))
    quads = [(*triple, graph) for triple in triples for graph in told.get(triple) or (graphs.get(triple[0], ""),)]
    return sorted(quads, key=lambda quad: (quad[3], quad[0], quad[1] != TYPE, quad[1], quad[2]))


def reified(triples: Iterable[Triple]) -> list[Triple]:
    """Return triples with the subject, predicate and object of each fact as one triple term, in the form of RDF 1.2."""
    ends: dict[str, dict[str, str]] = defaultdict(dict)
    kept = []
    for subject, predicate, thing in triples:
        if predicate in (SUBJECT, PREDICATE, OBJECT):
            ends[subject][predicate] = thing
        else:
            kept.append((subject, predicate, thing))
    terms = [(fact, REIFIES, f"<<( {told[SUBJECT]} {told[PREDICATE]} {told[OBJECT]} )>>") for fact, told in ends.items()]
    return kept + terms


def xml_safe(term: str) -> str:
    """Return a term without what XML cannot hold."""
    if not is_text(term) or not ("\\" in term or NOT_IN_XML.search(term)):
        return term
    said = text_of(term)
    return text(NOT_IN_XML.sub("", said.said), said.language, said.datatype)


def shortened(iri: str, prefixes: Mapping[str, str]) -> str:
    """Return an IRI with a prefix of a table, where what is left after it is a plain name; else the IRI itself."""
    for prefix, start in prefixes.items():
        if iri.startswith(start) and re.fullmatch(r"\w[\w.-]*", iri.removeprefix(start)):
            return f"{prefix}:{iri.removeprefix(start)}"
    return iri
