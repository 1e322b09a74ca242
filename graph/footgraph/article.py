"""The article this project began from, held against the facts: 64 claims, each with a verdict that follows from checks.

A claim has checks, rows of ``article/checks.tsv``: who has which relation to whom, or how many there are, and what the
claim expects. A check holds, fails, is divided among sources, or is unknown here; the verdict follows by one rule.
"""

from __future__ import annotations

import os
from collections.abc import Iterable

from footgraph.answering import not_counted
from footgraph.answers import Found, listing, sentence
from footgraph.facts import Fact, Source
from footgraph.questions import Condition, Evidence, Question, evidence, loosely, standing_facts
from footgraph.records import NamedTuple
from footgraph.rows import Problems, rows
from footgraph.saying import in_order, labels
from footgraph.store import GROUPS, Store
from footgraph.tables import TableError
from footgraph.verdicts import OPEN_ENDED
from footgraph.vocabulary import (
    CAUSED_BY,
    CONTRIBUTES_TO,
    FOUND,
    HAS_FIGURE,
    MEMBER_OF,
    PART_OF,
    PRESENCE,
    TENDON_OF,
    USED_FOR,
)

SUPPORTED, IMPRECISE, CONTRADICTED, NOT_VERIFIABLE = "supported", "imprecise", "contradicted", "not verifiable"
VERDICTS = (SUPPORTED, IMPRECISE, CONTRADICTED, NOT_VERIFIABLE)
HOLDS, FAILS, DIVIDED, UNKNOWN = "holds", "fails", "divided", "unknown"
CORE, DETAIL = "core", "detail"
"""Whether a claim stands or falls with a check, or is only less exact without it."""
POSITIVE = frozenset(("better", "higher", "associated"))
NEGATIVE = frozenset(("worse", "lower", "no difference", "not associated"))
OPEN = frozenset((*OPEN_ENDED, USED_FOR, CAUSED_BY, CONTRIBUTES_TO))
"""Relations that sources tell by the way: that nobody says so does not mean that it is not so."""
ABOUT = 0.15
"""How far from a number that a claim calls rough the true one may lie, as a share of it."""
OURS = "footgraph"
BELONGING = frozenset((MEMBER_OF, PART_OF, TENDON_OF))
"""The key of our own conventions, and the relations for which these count: what belongs to what is ours to say."""
MOST_FACTS = 12
CLAIM_COLUMNS = ("n", "claim", "right", "why", "sources")
CHECK_COLUMNS = ("n", "subject", "relation", "object", "part", "expects", "weight", "says")


class Check(NamedTuple):
    """One thing that a claim says, as data: subjects, relation, objects, a part that has to be so, and what is expected.

    ``expects`` is yes, no, all, some, none, a number, a number with ``~``, ``>`` or ``<`` before it, or ``divided``. A kind
    as subject is counted. The relations ``citation``, ``told_by`` and ``figure`` look at sources and figures.
    """

    n: int
    subjects: tuple[str, ...]
    relation: str
    objects: tuple[str, ...]
    part: tuple[str, str]
    expects: str
    weight: str
    says: str


class Result(NamedTuple):
    """What a check came to: its outcome, what was found in a few words, and the facts and works that say so."""

    check: Check
    outcome: str
    found: str
    facts: tuple[Fact, ...] = ()
    sources: tuple[str, ...] = ()


class Claim(NamedTuple):
    """A claim of the article with its verdict, what is right instead, the results of its checks, and the works behind these."""

    n: int
    claim: str
    verdict: str
    right: str
    why: str
    results: tuple[Result, ...]
    sources: tuple[Source, ...]

    def as_dict(self, store: Store) -> dict[str, object]:
        """Return the claim as plain values, as ``--format json`` prints it."""
        return {
            "n": self.n,
            "claim": self.claim,
            "verdict": self.verdict,
            "right": self.right,
            "why": self.why,
            "checks": [
                {
                    "says": result.check.says,
                    "expects": result.check.expects,
                    "outcome": result.outcome,
                    "weight": result.check.weight,
                    "found": result.found,
                    "facts": {f"f:{fact.id}": sentence(store, fact) for fact in result.facts},
                }
                for result in self.results
            ],
            "sources": [source._asdict() for source in self.sources],
        }


def article(store: Store, folder: str, numbers: Iterable[int] = ()) -> list[Claim]:
    """Return the claims of the article in order, or some by number, each with its verdict; the title's question comes first.

    Raises TableError where the tables of claims and checks are not well made, or a number stands for no claim.
    """
    problems = Problems()
    claims = read_claims(problems, os.path.join(folder, "claims.tsv"))
    checks = read_checks(problems, os.path.join(folder, "checks.tsv"), store, claims)
    wanted = sorted(set(numbers) or claims)
    if missing := [str(n) for n in wanted if n not in claims]:
        problems.complain("article", f"there is no claim {listing(missing)}; the claims are 1 to {max(claims, default=0)}")
    if problems.lines:
        raise TableError(problems.lines)
    works = store.all_sources()
    found = []
    for n in wanted:
        cells = claims[n]
        results = tuple(result_of(store, check) for check in checks if check.n == n)
        facts = [fact for result in results for fact in result.facts]
        premises = store.facts_named({premise for fact in facts for premise in fact.because})
        keys = [key for result in results for key in result.sources]
        keys += [fact.source for fact in (*facts, *premises[:MOST_FACTS]) if fact.source]
        keys += listed(cells["sources"])
        sources = tuple(works[key] for key in dict.fromkeys(keys) if key in works)
        found.append(Claim(n, cells["claim"], verdict_of(results), cells["right"], cells["why"], results, sources))
    return found


def verdict_of(results: Iterable[Result]) -> str:
    """Return the verdict that follows from the results of a claim's checks.

    Not verifiable is what has no check whose outcome is known. Contradicted is what fails at its core, with nothing else
    of its core holding. Supported is what holds in all; everything else is imprecise.
    """
    results = tuple(result for result in results if result.outcome != UNKNOWN)
    core = [result.outcome for result in results if result.check.weight == CORE]
    if not core:
        return NOT_VERIFIABLE
    if FAILS in core and not {HOLDS, DIVIDED} & set(core):
        return CONTRADICTED
    return SUPPORTED if all(result.outcome == HOLDS for result in results) else IMPRECISE


def result_of(store: Store, check: Check) -> Result:
    """Return what a check comes to."""
    if check.relation in SPECIAL:
        return SPECIAL[check.relation](store, check)
    if check.subjects[0] not in store.structures:
        return counted(store, check)
    return valued(store, check) if check.part != ("", "") else related(store, check)


def related(store: Store, check: Check) -> Result:
    """Return whether subjects have a relation to objects, as most sources have it, or all, some or none of their members."""
    leaves = {subject: set(store.leaves(subject)) for subject in check.subjects}
    everyone = set(check.subjects).union(*leaves.values())
    kinds = tuple(sorted({store.structures[one].kind for one in everyone}))
    question = Question("structures", kinds, (Condition((check.relation,), "subject", check.objects, ""),))
    strict = evidence(store, question) | of_whole(store, check, strict=True)
    loose = evidence(store, loosely(question)) | of_whole(store, check, strict=False)
    heads = {head: one for one in everyone if store.structures[one].kind == "muscle" for head in store.members(one)}
    met, may = ({heads.get(id, id) for id in some if id in everyone or id in heads} for some in (strict, loose))
    facts = [fact for some in (strict, loose) for id, told in some.items() if heads.get(id, id) in everyone for fact in told]
    some = {one for one in set().union(*leaves.values()) if one in met} | (met & set(check.subjects))
    is_all = check.expects == "all"
    whole = all((subject in met and not is_all) or leaves[subject] <= met for subject in check.subjects)
    partly = all((subject in may and not is_all) or leaves[subject] <= may for subject in check.subjects)
    is_so = {"yes": whole, "no": whole, "all": whole, "some": bool(some), "none": bool(some)}[check.expects]
    is_told = is_so or is_known(store, check, everyone)
    wanted = check.expects not in ("no", "none")
    if not is_told and not facts:
        return Result(check, UNKNOWN, "nobody here tells of it")
    if not is_so and (partly if check.expects in ("yes", "no", "all") else may & everyone):
        return Result(check, DIVIDED, "only fewer sources say so", unlike(facts))
    outcome = HOLDS if is_so == wanted else FAILS
    if is_so and check.relation not in BELONGING and all(fact.source == OURS for fact in facts):
        return Result(check, UNKNOWN, "told by nobody but the article and us", unlike(facts))
    told = facts if is_so else facts or known(store, check, everyone)
    missing = sorted(one for one in set().union(*leaves.values()) if one not in met)
    said = "so it is" if outcome == HOLDS else "not so"
    if check.expects == "all" and not is_so and some:
        said = f"not so of {names(store, missing)}"
    elif check.expects in ("some", "none") and some:
        said = f"so it is of {names(store, sorted(some))}"
    return Result(check, outcome, said, unlike(told))


def of_whole(store: Store, check: Check, *, strict: bool) -> Evidence:
    """Return what is told of a group or collective as such, of which evidence tells only the members."""
    condition = Condition((check.relation,), "subject", check.objects, "", strict=strict)
    far = {id for other in check.objects for id in (*store.within(other), *store.groups_of(other))}
    told: Evidence = {}
    for fact in standing_facts(store, condition):
        if fact.subject in check.subjects and store.structures[fact.subject].kind in GROUPS and fact.object in far:
            told.setdefault(fact.subject, []).append(fact)
    return told


def is_known(store: Store, check: Check, everyone: set[str]) -> bool:
    """Tell whether something is told of whom a check asks about, so that what is not told can be taken to be untrue."""
    return check.relation not in OPEN and bool(known(store, check, everyone))


def known(store: Store, check: Check, everyone: set[str]) -> list[Fact]:
    groups = {group for one in everyone for group in store.groups_of(one)}
    return [fact for fact in store.facts_of(check.relation) if fact.subject in groups]


def valued(store: Store, check: Check) -> Result:
    """Return whether a part of what is told of subjects and objects is as expected: helps, established."""
    name, value = check.part
    subjects = {id for subject in check.subjects for id in store.within(subject)}
    objects = {id for other in check.objects for id in store.within(other)}
    told = [f for f in store.facts_of(check.relation) if f.subject in subjects and (f.object in objects or not objects)]
    told = [fact for fact in told if fact.part(name)]
    so = [fact for fact in told if fact.part(name) == value]
    if not told:
        return Result(check, UNKNOWN, "nobody here tells of it")
    others = [fact for fact in told if fact not in so and fact.part(name) != "stated"]
    said = listing(f"{number} {'says' if number == 1 else 'say'} {word}" for word, number in tally(told, name).items())
    if check.expects in ("some", "none"):
        return Result(check, HOLDS if bool(so) == (check.expects == "some") else FAILS, said, unlike(told))
    if check.expects == "divided":
        return Result(check, HOLDS if so and others else FAILS, said, unlike(told))
    outcome = HOLDS if so and not others else DIVIDED if so or name == "certainty" else FAILS
    return Result(check, outcome, said, unlike(told))


def tally(facts: Iterable[Fact], name: str) -> dict[str, int]:
    """Return how many works give each value of a part."""
    told: dict[str, set[str]] = {}
    for fact in facts:
        told.setdefault(fact.part(name), set()).add(fact.source)
    return {word: len(works) for word, works in sorted(told.items(), key=lambda one: (-len(one[1]), one[0]))}


def counted(store: Store, check: Check) -> Result:
    """Return how many structures of the kinds named have a relation to objects."""
    question = Question("count", check.subjects, (Condition((check.relation,), "subject", check.objects, ""),))
    found = evidence(store, question)
    found = {leaf: facts for id, facts in found.items() for leaf in store.leaves(id)}
    aside = not_counted(store, found)
    shown = in_order(store, {id: facts for id, facts in found.items() if id not in aside})
    told = tuple(fact for one in shown for fact in one.facts[:1])
    said = f"{len(shown)} here" + (f": {listing(labels(store, shown, counted=True))}" if shown else "")
    return Result(check, compared(len(shown), check.expects), said, unlike(told))


def compared(number: float, expects: str) -> str:
    """Return whether a number is as expected: equal, about (~), above (>) or below (<)."""
    sign, wanted = (expects[0], float(expects[1:])) if expects[0] in "~<>" else ("=", float(expects))
    fits = {
        "=": number == wanted,
        "~": abs(number - wanted) <= ABOUT * wanted,
        ">": number > wanted,
        "<": number < wanted,
    }
    return HOLDS if fits[sign] else FAILS


def figured(store: Store, check: Check) -> Result:
    """Return whether the figures of a quantity that sources give are as expected; divided where some are."""
    facts = [
        fact
        for fact in store.facts_of(HAS_FIGURE)
        if fact.subject in check.subjects
        and fact.part("quantity") in check.objects
        and (check.part == ("", "") or check.part[1] in fact.part(check.part[0]))
    ]
    if not facts:
        return Result(check, UNKNOWN, "no figure is told here")
    outcomes = {compared(float(fact.object), check.expects) for fact in facts}
    outcome = outcomes.pop() if len(outcomes) == 1 else DIVIDED
    values = listing(dict.fromkeys(f"{fact.object} ({fact.source})" for fact in facts[:MOST_FACTS]))
    return Result(check, outcome, f"told: {values}", tuple(facts[:MOST_FACTS]))


def found_by_studies(store: Store, check: Check) -> Result:
    """Return whether studies found what is expected: yes, where all findings point up; divided, where only some do."""
    name, value = check.part
    told = [
        fact
        for fact in store.facts_of(FOUND)
        if fact.part("about") in {id for other in check.objects for id in store.within(other)}
        and value.lower() in fact.part(name).lower()
        and (check.subjects == ("study",) or fact.subject in check.subjects)
    ]
    up, down = ([fact for fact in told if fact.part("direction") in some] for some in (POSITIVE, NEGATIVE))
    if not up and not down:
        return Result(check, UNKNOWN, "no study here tells of it")
    said = listing(f"{number} found {word}" for word, number in tally(told, "direction").items())
    found = DIVIDED if up and down else HOLDS if up else FAILS
    outcome = {"yes": found, "no": {HOLDS: FAILS, FAILS: HOLDS}.get(found, found)}.get(check.expects)
    if outcome is None:
        outcome = HOLDS if found == DIVIDED else FAILS
    return Result(check, outcome, said, tuple(told[:MOST_FACTS]))


def cited(store: Store, check: Check) -> Result:
    """Return whether the citation of a work holds some words (yes) or begins with them (first)."""
    (key,), words = check.subjects, " ".join(check.objects)
    work = store.all_sources().get(key)
    if work is None:
        return Result(check, UNKNOWN, "the work is not cited here")
    is_so = work.citation.startswith(words) if check.expects == "first" else words in work.citation
    return Result(check, HOLDS if is_so else FAILS, work.citation, sources=(key,))


def present(store: Store, check: Check) -> Result:
    """Return whether sources tell of structures what the check expects of their presence: constant or inconstant."""
    told = [fact for fact in store.facts_of(PRESENCE) if fact.subject in check.subjects]
    if not told:
        return Result(check, UNKNOWN, "nobody here tells of it")
    so = {fact.object in check.objects for fact in told}
    outcome = DIVIDED if len(so) > 1 else HOLDS if so == {check.expects == "yes"} else FAILS
    return Result(check, outcome, listing(dict.fromkeys(fact.object for fact in told)), unlike(told))


def told_by(store: Store, check: Check) -> Result:
    """Return whether some work tells of a structure, or as many works as expected do."""
    facts = [fact for subject in check.subjects for fact in store.facts_about(subject) if fact.source not in ("", OURS)]
    by = [fact for fact in facts if fact.source in check.objects] if check.objects else facts
    works = sorted({fact.source for fact in by})
    is_so = bool(works) if check.expects == "yes" else compared(len(works), check.expects) == HOLDS
    said = f"told by {len(works)} {'work' if len(works) == 1 else 'works'} here"
    one_each = {fact.source: fact for fact in by}
    return Result(check, HOLDS if is_so else FAILS, said, tuple(one_each[work] for work in works[:MOST_FACTS]))


SPECIAL = {"citation": cited, "told_by": told_by, "figure": figured, FOUND: found_by_studies, PRESENCE: present}
"""Relations of a check that are no relation between structures."""


def unlike(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Return the first facts of different claims and works, so many that they can be read."""
    first: dict[tuple[str, str, str], Fact] = {}
    for fact in facts:
        first.setdefault((fact.subject, fact.object, fact.source), fact)
    return tuple(first.values())[:MOST_FACTS]


def names(store: Store, ids: Iterable[str]) -> str:
    return listing(labels(store, [Found(store.structures[id], ()) for id in ids]))


def listed(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split("|") if part)


def read_claims(problems: Problems, path: str) -> dict[int, dict[str, str]]:
    """Return the claims by number."""
    claims: dict[int, dict[str, str]] = {}
    for row in rows(problems, path, CLAIM_COLUMNS):
        if not row.cells["n"].isdigit():
            problems.complain(row.where, f"n {row.cells['n']!r} should be a whole number")
        elif int(row.cells["n"]) in claims:
            problems.complain(row.where, f"claim {row.cells['n']} is there twice")
        else:
            claims[int(row.cells["n"])] = row.cells
    return claims


def read_checks(problems: Problems, path: str, store: Store, claims: dict[int, dict[str, str]]) -> list[Check]:
    """Return the checks in order; complains about structures, relations, weights and claims that are not known."""
    checks = []
    kinds = {structure.kind for structure in store.structures.values()}
    for row in rows(problems, path, CHECK_COLUMNS):
        c = row.cells
        name, _, value = c["part"].partition("=")
        check = Check(
            int(c["n"]) if c["n"].isdigit() else 0,
            listed(c["subject"]),
            c["relation"],
            listed(c["object"]),
            (name, value),
            c["expects"],
            c["weight"],
            c["says"],
        )
        if check.n not in claims:
            problems.complain(row.where, f"there is no claim {c['n']!r}")
        if check.weight not in (CORE, DETAIL):
            problems.complain(row.where, f"weight {check.weight!r} should be one of: {CORE}, {DETAIL}")
        if check.relation not in store.wordings and check.relation not in SPECIAL:
            problems.complain(row.where, f"unknown relation {check.relation!r}")
        named = (
            (*check.subjects, *check.objects) if check.relation not in ("citation", "told_by", PRESENCE) else check.subjects[:0]
        )
        for id in named:
            if id not in store.structures and id not in kinds:
                problems.complain(row.where, f"unknown structure {id!r}")
        checks.append(check)
    return checks
