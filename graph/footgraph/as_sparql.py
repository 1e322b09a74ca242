"""A question as SPARQL: a query that finds over the exported graph, with its closure, what the question finds here.

A condition is one triple where the graph holds what is believed by its relation (``beliefs``). Where it weighs several
relations or ends together, the query counts the voices for itself, as ``questions.confirmed`` does.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from functools import cached_property
from urllib.parse import quote

from footgraph.answers import Answer
from footgraph.beliefs import widening
from footgraph.composed import GAP, Among, Any, Both, Count, Either, Foremost, Nothing, Told, Within, Without
from footgraph.questions import Condition, Question, places, share_told
from footgraph.records import NamedTuple
from footgraph.standing import MANY
from footgraph.store import GROUPS, Store
from footgraph.vocabulary import (
    BASE,
    BRANCH_OF,
    HAS_ACTION,
    HAS_FIGURE,
    INNERVATED_BY,
    MEMBER_OF,
    PART_OF,
    PRESENCE,
    TENDON_OF,
)
from footgraph.weighed import told

PREFIXES = {
    "believed": f"{BASE}believed/",
    "dcterms": "http://purl.org/dc/terms/",
    "exactly": f"{BASE}exactly/",
    "fact": f"{BASE}fact/",
    "footgraph": BASE,
    "heard": f"{BASE}heard/",
    "holds": f"{BASE}holds/",
    "obo": "http://purl.obolibrary.org/obo/",
    "oboInOwl": "http://www.geneontology.org/formats/oboInOwl#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "rule": f"{BASE}rule/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "source": f"{BASE}source/",
    "told": f"{BASE}told/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
"""The prefixes that every query here may use without declaring them."""
X = "?structure"
TERMS = {MEMBER_OF: "obo:RO_0002350", PART_OF: "obo:BFO_0000050"}
"""The relations that a query names by the property of another ontology."""
PLACES = "(rdf:object|footgraph:feature|footgraph:branch)"
"""What a fact leads to, as any source puts it."""
Lines = list[str]


def query_of(store: Store, answer: Answer) -> tuple[str, str]:
    """Return the query that finds what an answer found, and an empty text; or none, and why there is none."""
    if answer.asked is not None:
        try:
            return as_sparql(store, answer.asked), ""
        except ValueError as problem:
            return "", f"this answer is not a query over triples: {problem}"
    if answer.status == "answered":
        query = as_sparql(store, weighed) if (weighed := told(store, answer)) else resting_on(answer)
        return query, "" if query else f"this answer is not a query over triples: {UNTOLD}"
    return "", f"there is no query: {answer.text}"


UNTOLD = "part of it follows from several facts together"
"""Why an answer that was put together has no query."""
RESTS = (
    "# What was asked was weighed, put in order or walked to, which no query does. These are the facts that the answer rests on."
)


def resting_on(answer: Answer) -> str:
    """Return the query for what the facts speak of on which an answer rests; an empty text where some finding rests on none.

    It finds the same structures; of a yes it tells that the facts are there, of a no that they stand against it.
    """
    facts = [iri_in("fact", fact.id) for one in answer.found for fact in one.facts]
    if answer.kind == "count" or not facts:
        return ""
    if answer.kind == "yes_no":
        is_there = [values("?fact", facts), "?fact rdf:subject ?structure ."]
        return f"{RESTS}\n{whether(is_there if answer.value else [unless(is_there)])}"
    if not all(one.structure.id for one in answer.found):
        lines = ["SELECT DISTINCT ?says WHERE {", f"  {values('?fact', facts)}", "  ?fact rdf:object ?says .", "}"]
        return f"{RESTS}\n{with_prefixes(lines)}"
    ends: dict[str, list[str]] = {}
    for one in answer.found:
        told = next((fact for fact in one.facts if one.structure.id in (fact.subject, fact.object)), None)
        if told is None:
            return ""
        ends.setdefault("subject" if told.subject == one.structure.id else "object", []).append(iri_in("fact", told.id))
    ways = [[values("?fact", some), f"?fact rdf:{end} {X} ."] for end, some in sorted(ends.items())]
    return f"{RESTS}\n{select(alternatives(ways))}"


def as_sparql(store: Store, asked: object) -> str:
    """Return the query whose rows, or whose yes or no, are what a question finds over the exported graph with its closure.

    The question is a Question, or several that are ``composed``. A yes-or-no is an ASK, a count a SELECT of one number, all
    else a SELECT of structures with their labels, or of texts. Raises ValueError where there is no such query.
    """
    writer = Writer(store)
    match asked:
        case Any(part):
            query = whether(writer.all_of(part, X))
        case Nothing(part):
            query = whether([unless(writer.all_of(part, X))])
        case Foremost():
            query = with_prefixes(writer.foremost(asked))
        case Count(part):
            query = counting(writer.all_of(part, X))
        case Question("yes_no"):
            query = whether(writer.verdict(asked))
        case Question("count"):
            query = counting([*writer.found(asked, X), *writer.counted(asked, X)])
        case Question(form) if form in ABOUT:
            query = about(asked)
        case _:
            query = select(writer.all_of(asked, X))
    return query


ABOUT = {
    "description": "SELECT DISTINCT ?says WHERE {{ {} skos:definition|footgraph:described_as ?says }}",
    "names": "SELECT DISTINCT ?name WHERE {{ {} rdfs:label|skos:altLabel ?name }}",
    "existence": "ASK {{ {} a/rdfs:subClassOf* footgraph:Structure }}",
    "kind": "ASK {{ {} a|footgraph:of_kind {} }}",
    "same": "",
}
"""What is asked about one structure alone, by the form of the question."""


def about(question: Question) -> str:
    """Return the query for what a structure is, what it is called, whether it is there, or whether it is of a kind."""
    if question.form == "same":
        raise ValueError("whether two names mean the same is answered where names are read")
    return with_prefixes([ABOUT[question.form].format(iri(question.subjects[0]), *map(class_of, question.kinds))])


def whether(lines: Lines) -> str:
    """Return the query for whether some patterns are met."""
    return with_prefixes(["ASK {", *indented(lines), "}"])


def select(lines: Lines) -> str:
    """Return the query for the structures that some patterns bind, with their labels."""
    lines = indented([*lines, f"{X} rdfs:label ?label ."])
    return with_prefixes([f"SELECT DISTINCT {X} ?label WHERE {{", *lines, "} ORDER BY ?label"])


def counting(lines: Lines) -> str:
    """Return the query for how many structures some patterns bind."""
    return with_prefixes([f"SELECT (COUNT(DISTINCT {X}) AS ?number) WHERE {{", *indented(lines), "}"])


def with_prefixes(lines: Lines) -> str:
    """Return a query with the prefixes that it uses declared before it."""
    query = "\n".join(lines)
    used = [name for name in PREFIXES if re.search(rf"(?<![\w?]){name}:", query)]
    return "".join(f"PREFIX {name}: <{PREFIXES[name]}>\n" for name in used) + query + "\n"


class Voices(NamedTuple):
    """A number of voices, as an expression, over the patterns that bind them."""

    number: str
    lines: Lines


class Writer:
    """The patterns of one query, its further variables numbered through."""

    def __init__(self, store: Store):
        self.store = store
        self.used: Counter[str] = Counter()

    def new(self, name: str) -> str:
        """Return a variable that the query does not have yet: the first of a name, or with a number."""
        self.used[name] += 1
        return f"?{name}{self.used[name]}" if self.used[name] > 1 else f"?{name}"

    def all_of(self, asked: object, x: str) -> Lines:
        """Return the patterns that bind a variable to what a question finds, or several that are composed."""
        match asked:
            case Question():
                lines = self.found(asked, x)
            case Either(parts):
                lines = alternatives([self.all_of(part, x) for part in parts])
            case Both(parts):
                lines = [line for part in parts for line in self.all_of(part, x)]
            case Among(ids, part, denied):
                whole = self.whole(ids, part, x)
                lines = [values(x, map(iri, ids)), *([minus(whole)] if denied else whole)]
            case Without(part, ids):
                out = self.new("out")
                aside = [values(out, map(iri, ids)), f"{out} footgraph:opens_to {x} ."]
                lines = [*self.all_of(part, x), minus([values(x, map(iri, ids))]), minus(aside)]
            case Told(part, words):
                lines = [*self.found(part, x), *(self.told(x, some) for some in words)]
            case Within(inner, outer):
                lines = [*self.found(inner, GAP), *self.found(outer, x)]
            case _:
                raise ValueError("it is put together in a way that no query has")
        return lines

    def told(self, x: str, words: tuple[str, ...]) -> str:
        """Return the filter that lets pass what is told with one of some words."""
        said = self.new("told")
        holds = " || ".join(f"CONTAINS(LCASE({said}), {text(word)})" for word in words)
        paths = f"{x} rdfs:label|skos:definition|footgraph:described_as {said} ."
        return "\n".join(["FILTER EXISTS {", *indented([paths, f"FILTER({holds})"]), "}"])

    def foremost(self, asked: Foremost) -> Lines:
        """Return the query for what the mean figure of a series puts first among what meets a question."""
        head, mean = self.new("head"), self.new("mean")
        figures = [
            f"{{ SELECT {X} (AVG({mean}) AS ?value) WHERE {{",
            *indented(self.figure(asked, X, mean)),
            f"}} GROUP BY {X} }}",
        ]
        if asked.by_heads:
            other, number = self.new("head"), self.new("number")
            of_heads = [
                f"{{ SELECT {X} (SUM({mean}) AS ?value) WHERE {{",
                f"  {{ SELECT {head} (AVG({number}) AS {mean}) WHERE {{",
                *indented(self.figure(asked, head, number), 4),
                f"  }} GROUP BY {head} }}",
                f"  {X} footgraph:has_head {head} .",
                *indented([minus([f"{X} footgraph:has_head {other} .", unless(self.figure(asked, other, self.new("number")))])]),
                f"}} GROUP BY {X} }}",
                minus(self.figure(asked, X, self.new("number"))),
            ]
            figures = alternatives([figures, of_heads])
        order = "DESC(?value)" if asked.most else "?value"
        found = [f"{{ SELECT DISTINCT {X} WHERE {{", *indented(self.found(asked.part, X)), "} }"]
        lines = [*figures, *found, f"{X} rdfs:label ?label ."]
        return [f"SELECT {X} ?label ?value WHERE {{", *indented(lines), f"}} ORDER BY {order} {X} LIMIT 1"]

    def figure(self, asked: Foremost, x: str, number: str) -> Lines:
        """Return the patterns of a figure of a series."""
        fact = self.new("fact")
        lines = [f"{fact} rdf:subject {x} ; rdf:predicate/oboInOwl:shorthand {text(HAS_FIGURE)} ; rdf:object {number} ."]
        for name, value in asked.series:
            if name == "source":
                lines.append(f"{fact} dcterms:source {iri_in('source', value)} .")
            elif not value:
                lines.append(f"FILTER NOT EXISTS {{ {fact} footgraph:{name} [] }}")
            elif value in self.store.structures:
                lines.append(f"{fact} footgraph:{name} {iri(value)} .")
            else:
                told = self.new(name)
                lines.append(f"{fact} footgraph:{name} {told} . FILTER(STR({told}) = {text(value)})")
        return lines

    def whole(self, ids: tuple[str, ...], part: object, x: str) -> Lines:
        """Return the patterns of what meets a question itself, or by every member or head."""
        ways = [self.all_of(part, x)]
        gathered = [id for id in ids if self.store.leaves(id) != (id,)]
        headed = [id for id in ids if self.store.heads.get(id)]
        for some, link in ((gathered, "opens_to"), (headed, "has_head")):
            if some:
                member, lacking = self.new("member"), self.new("member")
                lack = [values(x, map(iri, some)), f"{x} footgraph:{link} {lacking} .", f"FILTER({lacking} != {x})"]
                lack.append(minus(self.all_of(part, lacking)))
                ways.append([values(x, map(iri, some)), f"{x} footgraph:{link} {member} .", minus(lack)])
        return alternatives(ways)

    def found(self, question: Question, x: str) -> Lines:
        """Return the patterns that bind a variable to what ``questions.evidence`` finds."""
        return [*self.met(question, x), *self.set_apart(question, x)]

    def met(self, question: Question, x: str) -> Lines:
        """Return the patterns of the kinds asked for and of every condition."""
        lines: Lines = []
        for condition in sorted(question.conditions, key=lambda one: one.negated):
            lines += self.denied(condition, question, x) if condition.negated else self.condition(condition, question, x)
        return [*lines, *self.kinds(question, x)]

    def kinds(self, question: Question, x: str) -> Lines:
        """Return the pattern of the kinds asked for; what is gathered of a kind counts where the far end is asked for."""
        from_far = bool(question.conditions) and all(one.side == "object" for one in question.conditions)
        kinds = [kind for kind in question.kinds if question.conditions or kind != "muscle_head"]
        if not kinds:
            return (
                []
                if from_far
                else [unless([f"{x} a ?gathering .", "VALUES ?gathering { footgraph:Group footgraph:Collective }"])]
            )
        is_a = "a|footgraph:of_kind" if from_far else "a"
        if len(kinds) == 1:
            return [f"{x} {is_a} {class_of(kinds[0])} ."]
        kind = self.new("kind")
        return [f"{x} {is_a} {kind} .", values(kind, map(class_of, kinds))]

    def condition(self, condition: Condition, question: Question, x: str) -> Lines:
        """Return the patterns of one condition that is not denied."""
        if condition.side == "object":
            return self.far_end(condition, question, x)
        if "bone" in question.kinds and self.can_be(condition, self.on_bones):
            place = self.new("place")
            here = self.near_end(condition, question, x)
            return alternatives([here, [*self.near_end(condition, question, place), f"{place} told:{PART_OF} {x} ."]])
        return self.near_end(condition, question, x)

    def near_end(self, condition: Condition, question: Question, x: str) -> Lines:
        """Return the patterns that bind what has a relation to some structures."""
        lines: Lines = []
        if condition.relations == (PART_OF,) and not question.kinds:
            end = self.any_of(condition.others, lines)
            lines.insert(0, f"{self.new('fact')} holds:{PART_OF} {x} ; rdf:object {end} .")
        elif self.is_weighed_together(condition):
            return self.weighed(condition, x)
        else:
            end = self.any_of(condition.others, lines)
            lines.insert(0, f"{x} {either('believed', condition.relations)} {end} .")
        return lines

    def is_weighed_together(self, condition: Condition) -> bool:
        """Tell whether voices for several ends or relations count together, or the relations do not widen alike."""
        several = len(condition.relations) > 1
        if condition.others == (GAP,):  # a subquery would not see what the inner question finds
            return False
        if condition.parts or len({widening(relation) for relation in condition.relations}) > 1:
            return True
        return self.share(condition) > 0 and (several or len(condition.others) > 1)

    def share(self, condition: Condition) -> int:
        return max(int(self.store.wordings[relation].one_in or 0) for relation in condition.relations)

    def weighed(self, condition: Condition, x: str) -> Lines:
        """Return the patterns that find what facts say together, and count who says so where the relations are weighed."""
        fact, more = self.new("fact"), Lines()
        end = self.any_of(condition.others, more)
        ways = {widening(relation) for relation in condition.relations}
        ways = {"counts_as_member"} if MEMBER_OF in condition.relations else ways
        lines = [
            f"{fact} {either('holds', condition.relations)} {x} ; footgraph:reaches/{either('footgraph', sorted(ways))} {end} .",
            *more,
            *(f"{fact} footgraph:{name} {text(value)} ." for name, value in condition.parts),
        ]
        share = self.share(condition)
        if not share:
            return lines
        voice, rule, speaker, voices, rules, speakers = (
            self.new(name) for name in ("voice", "rule", "speaker", "voices", "rules", "speakers")
        )
        heard = f"{x} {either('heard', condition.relations)} {speaker}"
        return [
            f"{{ SELECT {x} (COUNT(DISTINCT {voice}) AS {voices}) (COUNT({rule}) AS {rules}) WHERE {{",
            *indented(lines),
            f"  OPTIONAL {{ {fact} dcterms:source/footgraph:voice {voice} }}",
            f"  OPTIONAL {{ {fact} footgraph:rule {rule} }}",
            f"}} GROUP BY {x} }}",
            f"OPTIONAL {{ SELECT {x} (COUNT(DISTINCT {speaker}) AS {speakers}) WHERE {{ {heard} }} GROUP BY {x} }}",
            f"FILTER(COALESCE({speakers}, 0) < {MANY} || {rules} > 0 || ({voices} > 1 && {share} * {voices} >= {speakers}))",
        ]

    def far_end(self, condition: Condition, question: Question, x: str) -> Lines:
        """Return the patterns that bind what some structures have by a relation: of a nerve and its branch, the nerve."""
        lines = self.ends(condition, question, x)
        if INNERVATED_BY in condition.relations and not self.is_one(condition.others):
            trunk = self.new("trunk")
            lines.append(minus([f"{x} told:{BRANCH_OF}+ {trunk} .", *self.ends(condition, question, trunk)]))
        return lines

    def ends(self, condition: Condition, question: Question, x: str) -> Lines:
        lines: Lines = []
        of = self.any_of(condition.others, lines)
        if not self.is_one(condition.others):
            of, named = self.new("member"), of
            lines.append(f"{named} footgraph:opens_to {of} .")
        return [*lines, f"{of} {either('exactly' if question.kinds else 'told', condition.relations)} {x} ."]

    def is_one(self, ids: tuple[str, ...]) -> bool:
        """Tell whether ids name one structure that is no group."""
        return ids == (GAP,) or (len(ids) == 1 and self.store.leaves(ids[0]) == ids)

    def denied(self, condition: Condition, question: Question, x: str) -> Lines:
        """Return the patterns of a denied condition: of what sources speak of the relation at all, what does not meet it."""
        holds = either("holds", condition.relations)
        spoken = f"FILTER EXISTS {{ {self.new('fact')} {holds} {x} ; rdf:subject/footgraph:speaks_for {x} }}"
        known = [spoken] if condition.side == "subject" else []
        return [*self.kinds(question, x), *known, minus(self.condition(condition, question, x))]

    def any_of(self, ids: Iterable[str], lines: Lines) -> str:
        """Return the one structure as a term, or a variable for any of several, whose values are added to some lines."""
        terms = [id if id == GAP else iri(id) for id in ids]
        if len(terms) == 1:
            return terms[0]
        end = self.new("end")
        lines.append(values(end, terms))
        return end

    def set_apart(self, question: Question, x: str) -> Lines:
        """Return the filters by which ``questions.evidence`` sets aside what meets every condition."""
        kinds, conditions = question.kinds, question.conditions
        if not conditions:
            return []
        lines: Lines = []

        def beside(one: str, *patterns: str) -> None:
            """Set aside what stands beside another finding in some way."""
            lines.append(minus([*patterns, *self.met(question, one)]))

        if all(one.side == "object" for one in conditions) and self.may_be(question, {"collective"}):
            member = self.new("member")
            beside(member, f"{x} a footgraph:Collective .", f"{member} {TERMS[MEMBER_OF]}+ {x} .")
        if kinds == ("movement",):
            lines += self.preferred(question, x, self.performed)
        if share := share_told(question):
            lines += self.much_told(question, x, share)
        if not kinds:
            if self.may_be(question, {"accessory_bone", "accessory_muscle"}):
                lines += self.preferred(question, x, self.usual)
            if self.may_be(question, {"tendon"}):
                muscle = self.new("muscle")
                beside(muscle, f"{x} a footgraph:Tendon ; told:{TENDON_OF} {muscle} .", f"{muscle} a footgraph:Muscle .")
            if self.may_be(question, {"bone_feature"}):
                bone = self.new("bone")
                beside(bone, f"{x} a footgraph:BoneFeature ; told:{PART_OF} {bone} .")
        if (not kinds or {"muscle", "muscle_head"} <= set(kinds)) and self.may_be(question, {"muscle", "muscle_head"}):
            muscle = self.new("muscle")
            beside(muscle, f"{muscle} footgraph:has_head {x} .")
        return lines

    def may_be(self, question: Question, kinds: set[str]) -> bool:
        """Tell whether something of some kinds can meet a question: whether any stands at that end of each relation."""
        return all(self.can_be(condition, kinds) for condition in question.conditions if not condition.negated)

    def can_be(self, condition: Condition, kinds: set[str]) -> bool:
        """Tell whether something of some kinds stands at the asked end of a condition's relations."""
        return any(kinds & self.kinds_at(relation, condition.side) for relation in condition.relations)

    def kinds_at(self, relation: str, side: str) -> set[str]:
        """Return the kinds of everything that stands at one end of a relation, groups with their members."""
        structures = self.store.structures
        ends = {
            end
            for fact in self.store.facts_of(relation)
            for end in ([fact.subject] if side == "subject" else places(fact))
            if end in structures
        }
        return {structures[one].kind for end in ends for one in (end, *self.store.leaves(end))}

    @cached_property
    def on_bones(self) -> set[str]:
        """Return the kinds of what can be part of a bone."""
        kinds = {id: structure.kind for id, structure in self.store.structures.items()}
        return {kinds[fact.subject] for fact in self.store.facts_of(PART_OF) if kinds[fact.object] == "bone"}

    def preferred(self, question: Question, x: str, test: Callable[[str], Lines]) -> Lines:
        """Return the filter that keeps what passes a test, where anything does."""
        other = self.new("other")
        none = [*self.met(question, other), *test(other)]
        return ["FILTER(", "  EXISTS {", *indented(test(x), 4), "  } || NOT EXISTS {", *indented(none, 4), "  }", ")"]

    def performed(self, x: str) -> Lines:
        """Return the pattern of a movement that some muscle performs."""
        return [f"{self.new('fact')} footgraph:reaches {x} ; holds:{HAS_ACTION} {self.new('muscle')} ."]

    def usual(self, x: str) -> Lines:
        """Return the pattern of what is no accessory structure, which few people have."""
        accessory = self.new("kind")
        return [f"{x} a {accessory} .", f"FILTER(!STRSTARTS(STR({accessory}), STR(footgraph:Accessory)))"]

    def much_told(self, question: Question, x: str, share: int) -> Lines:
        """Return the filter of what at least a third, or another share, as many sources tell as tell the foremost."""
        other, most, voices, each = (self.new(name) for name in ("other", "most", "voices", "each"))
        told, of_each = self.voices_of(question, x), self.voices_of(question, other)
        return [
            f"{{ SELECT {x} ({told.number} AS {voices}) WHERE {{",
            *indented(told.lines),
            f"}} GROUP BY {x} }}",
            f"{{ SELECT (MAX({each}) AS {most}) WHERE {{ SELECT ({of_each.number} AS {each}) WHERE {{",
            *indented([*of_each.lines, *self.met(question, other)]),
            f"}} GROUP BY {other} }} }}",
            f"FILTER({share} * {voices} >= {most})",
        ]

    def voices_of(self, question: Question, x: str) -> Voices:
        """Return how many voices tell of a finding."""
        fact, voice = self.new("fact"), self.new("voice")
        ways = []
        for condition in question.conditions:
            more: Lines = []
            end = self.any_of(condition.others, more)
            holds = either("holds", condition.relations)
            if condition.side == "subject":
                ways.append([f"{fact} {holds} {x} ; footgraph:reaches/footgraph:counts_as {end} .", *more])
            else:
                ways.append([f"{fact} {holds} {end} ; footgraph:reaches {x} .", *more])
        return Voices(f"COUNT(DISTINCT {voice})", [*alternatives(ways), f"{fact} dcterms:source/footgraph:voice {voice} ."])

    def counted(self, question: Question, x: str) -> Lines:
        """Return the filters by which a count leaves out what is no further one: ``reply.not_counted``."""
        part, fact, whole, odd = (self.new(name) for name in ("part", "fact", "whole", "odd"))
        is_part = f"rdf:predicate {TERMS[PART_OF]}"
        lines = [
            minus(
                [
                    f'{fact} {is_part} ; rdf:object {x} ; rdf:subject {part} ; footgraph:standing "agreed" ; dcterms:source [] .',
                    *self.found(question, part),
                ]
            ),
            minus(
                [
                    f"{x} footgraph:{PRESENCE} {text('inconstant')} .",
                    f"{odd} {is_part} ; rdf:subject {x} ; rdf:object {whole} ; dcterms:source [] .",
                    *self.found(question, whole),
                ]
            ),
        ]
        relations = {relation for condition in question.conditions for relation in condition.relations}
        return [*lines, self.doubtful(question, x)] if relations and relations <= {MEMBER_OF, PART_OF} else lines

    def doubtful(self, question: Question, x: str) -> str:
        """Return the pattern that takes away what only some number among a group that is all the rest."""
        fact, group, member, leaf, other = (self.new(name) for name in ("fact", "group", "member", "leaf", "other"))
        lacking = [
            f"{group} footgraph:opens_to {leaf} .",
            f"FILTER({leaf} != {group})",
            unless(self.found(question, leaf)),
        ]
        beyond = [
            *self.found(question, other),
            unless([f"{group} footgraph:opens_to {other} ."]),
            unless([f"{member} footgraph:opens_to {other} ."]),
        ]
        return minus(
            [
                f"{fact} rdf:predicate {TERMS[MEMBER_OF]} ; rdf:object {group} ; rdf:subject {member} ;",
                '  footgraph:standing "disputed" .',
                f"{member} footgraph:opens_to {x} .",
                unless([f"{group} footgraph:opens_to {x} ."]),
                unless(lacking),
                unless(beyond),
            ]
        )

    def verdict(self, question: Question) -> Lines:
        """Return the patterns that hold where a yes-or-no is answered with yes."""
        if any(PRESENCE in condition.relations for condition in question.conditions):
            subject = iri(question.subjects[0])
            return [
                f"{subject} footgraph:{PRESENCE} {text('constant')} .",
                unless([f"{subject} footgraph:{PRESENCE} {text('inconstant')} ."]),
            ]
        ways = [self.of_all(question, lambda x: self.found(question, x))]
        if len(question.conditions) == 1:
            condition = question.conditions[0]
            if not condition.negated:
                ways.append(self.of_all(question, lambda x: self.undisputed(condition, x)))
            if len(condition.others) == 1 == len(question.subjects) and not condition.negated:
                ways.append(self.from_the_other_end(condition, question.subjects[0]))
        return alternatives(ways)

    def of_all(self, question: Question, holds: Callable[[str], Lines]) -> Lines:
        """Return the patterns that hold where all that is asked about meets some patterns, be it by a head."""
        leaves = sorted({leaf for subject in question.subjects for leaf in self.store.leaves(subject)})
        lines: Lines = []
        for leaf in leaves if len(leaves) == 1 else ():
            lines += self.itself_or_a_head(leaf, holds)
        if lines or not leaves:
            return lines
        one, asked, head, lacking = (self.new(name) for name in ("one", "asked", "head", "lacking"))
        each = [values(asked, map(iri, question.subjects)), f"{asked} footgraph:opens_to {one} .", self.no_gathering(one)]
        each.append(minus(holds(one)))
        if any(self.store.members(leaf) for leaf in leaves):
            each.append(minus([f"{one} footgraph:has_head {head} .", *holds(head)]))
        return [
            f"{{ SELECT (COUNT(DISTINCT {one}) AS {lacking}) WHERE {{",
            *indented(each),
            "} }",
            f"FILTER({lacking} = 0)",
        ]

    def no_gathering(self, x: str) -> str:
        gathering = self.new("gathering")
        return unless([f"{x} a {gathering} .", values(gathering, map(class_of, GROUPS))])

    def itself_or_a_head(self, id: str, holds: Callable[[str], Lines]) -> Lines:
        x, head = self.new("one"), self.new("head")
        itself = [f"VALUES {x} {{ {iri(id)} }}", *holds(x)]
        return (
            alternatives([itself, [f"{iri(id)} footgraph:has_head {head} .", *holds(head)]]) if self.store.members(id) else itself
        )

    def undisputed(self, condition: Condition, x: str) -> Lines:
        """Return the patterns of what any source says undisputed, be it the only one of many."""
        fact, relation, standing, more = self.new("fact"), self.new("relation"), self.new("standing"), Lines()
        named = self.any_of(condition.others, more)
        whole = PART_OF in condition.relations  # what is part of the toes is not part of each
        if condition.side == "subject":
            counts = "footgraph:counts_as_part" if whole else "footgraph:counts_as"
            if condition.relations == (MEMBER_OF,):
                counts = f"{TERMS[MEMBER_OF]}*"  # a group that holds another, not one that shares a member with it
            ends = f"rdf:subject/footgraph:speaks_for {x} ; {PLACES}/{counts} {named}"
        else:
            ends = f"rdf:subject/footgraph:speaks_for {named} ; {'rdf:object' if whole else f'{PLACES}/footgraph:speaks_for'} {x}"
        return [
            f"{fact} {ends} ;",
            f"  rdf:predicate/oboInOwl:shorthand {relation} ; footgraph:standing {standing} ; dcterms:source [] .",
            *more,
            values(relation, map(text, condition.relations)),
            values(standing, map(text, ("agreed", "unread"))),
            *(f"{fact} footgraph:{name} {text(value)} ." for name, value in condition.parts),
        ]

    def from_the_other_end(self, condition: Condition, subject: str) -> Lines:
        """Return the patterns that hold where each member of what is asked of has the relation: ``verdicts.of_each_member``."""
        side = "object" if condition.side == "subject" else "subject"
        turned = Question("structures", (), (condition._replace(side=side, others=(subject,)),))
        each = Question("yes_no", (), (), condition.others)
        return self.of_all(each, lambda x: self.found(turned, x))


def iri(id: str) -> str:
    """Return a structure as a query names it.

    >>> iri("soleus"), iri("gray 1918")
    ('footgraph:soleus', '<https://w3id.org/footgraph/gray%201918>')
    """
    return f"footgraph:{id}" if re.fullmatch(r"[A-Za-z]\w*", id, re.ASCII) else f"<{BASE}{quote(id, safe='')}>"


def iri_in(folder: str, name: str) -> str:
    """Return a fact or a source as a query names it.

    >>> iri_in("source", "gray 1918")
    '<https://w3id.org/footgraph/source/gray%201918>'
    """
    return f"<{BASE}{folder}/{quote(name, safe='')}>"


def class_of(kind: str) -> str:
    """Return the class of a kind.

    >>> class_of("bone_feature")
    'footgraph:BoneFeature'
    """
    return "footgraph:" + "".join(word.capitalize() for word in kind.split("_"))


def text(value: str) -> str:
    """Return a text as a query quotes it.

    >>> print(text('a "b"'))
    "a \\"b\\""
    """
    escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\r", "\\r")
    return f'"{escaped}"'


def either(folder: str, names: Iterable[str]) -> str:
    """Return the path by any of some links.

    >>> either("believed", ("has_origin", "has_insertion"))
    '(believed:has_origin|believed:has_insertion)'
    """
    paths = [f"{folder}:{name}" for name in dict.fromkeys(names)]
    return paths[0] if len(paths) == 1 else f"({'|'.join(paths)})"


def values(variable: str, terms: Iterable[str]) -> str:
    return f"VALUES {variable} {{ {' '.join(terms)} }}"


def unless(lines: Lines) -> str:
    """Return the filter that lets nothing pass which meets some patterns."""
    return "\n".join(["FILTER NOT EXISTS {", *indented(lines), "}"])


def minus(lines: Lines) -> str:
    """Return the pattern that takes away what meets some others, which are looked for once."""
    return "\n".join(["MINUS {", *indented(lines), "}"])


def alternatives(ways: list[Lines]) -> Lines:
    """Return the patterns of which any is met."""
    if len(ways) == 1:
        return ways[0]
    return [line for place, way in enumerate(ways) for line in ("} UNION {" if place else "{", *indented(way))] + ["}"]


def indented(lines: Iterable[str], by: int = 2) -> Lines:
    return [" " * by + line for some in lines for line in some.split("\n")]
