"""Measure how many slips the laws of anatomy catch: each fact of a sample with its object changed to another of the same kind."""

from __future__ import annotations

import argparse
import platform
import random
import time
from collections import Counter, defaultdict
from multiprocessing import Pool

from footgraph.closure import with_inherited
from footgraph.facts import Fact, Record
from footgraph.laws import breaches
from footgraph.paths import data_folder
from footgraph.rules import conclusions
from footgraph.tables import read_record, with_facts
from footgraph.vocabulary import HAS_ACTION, HAS_INSERTION, HAS_ORIGIN, IN_LAYER, INNERVATED_BY, JOINS

GROUPS = {
    "attachments": (HAS_ORIGIN, HAS_INSERTION),
    "actions": (HAS_ACTION,),
    "articulations": (JOINS,),
    "layers": (IN_LAYER,),
    "nerves": (INNERVATED_BY,),
}
SEED = 20261126
record = read_record(data_folder())
by_kind: dict[str, list[str]] = defaultdict(list)
for structure in record.structures.values():
    by_kind[structure.kind].append(structure.id)


def told(of: Record) -> set[tuple[str, str]]:
    """Return each law and fact that a check of a record names as an error or a warning."""
    found = breaches(with_facts(of, conclusions(of)))
    return {(breach.law, fact) for breach in found if breach.severity != "note" for fact in breach.facts[:1]}


def caught(slip: tuple[Fact, str]) -> str:
    """Return the law that finds a fact with another object, or nothing."""
    fact, thing = slip
    facts = tuple(one._replace(object=thing) if one.id == fact.id else one for one in record.facts)
    laws = sorted(law for law, id in told(record._replace(facts=facts)) if id == fact.id)
    return laws[0] if laws else ""


def slips(number: int) -> dict[str, list[tuple[Fact, str]]]:
    """Return for each group a sample of its undisputed facts that no law complains of, each with another object of its kind.

    Another object makes a slip only if no source, rule or inheritance holds the same of it.
    """
    chance = random.Random(SEED)  # noqa: S311 a sample, not a secret
    known = {fact for _, fact in told(record)}
    held = {(fact.subject, fact.relation, fact.object) for fact in with_inherited(with_facts(record, conclusions(record))).facts}
    found = {}
    for group, relations in GROUPS.items():
        of_group = [
            fact for fact in record.facts if fact.relation in relations and fact.standing == "agreed" and fact.id not in known
        ]
        others = [
            (fact, [id for id in by_kind[record.structures[fact.object].kind] if (fact.subject, fact.relation, id) not in held])
            for fact in of_group
        ]
        found[group] = [(fact, chance.choice(ids)) for fact, ids in chance.sample([one for one in others if one[1]], number)]
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--each", type=int, default=60, help="How many facts of each group.")
    parser.add_argument("--missed", action="store_true", help="Show the slips that no law finds.")
    options = parser.parse_args()
    started = time.perf_counter()
    print(f"{platform.platform()}, CPython {platform.python_version()}, {time.strftime('%Y-%m-%d')}; seed {SEED}")
    for group, sample in slips(options.each).items():
        with Pool() as pool:
            laws = pool.map(caught, sample, chunksize=4)
        named = Counter(filter(None, laws))
        most = ", ".join(f"{law} {times}" for law, times in named.most_common(4))
        print(
            f"{group:14} {sum(named.values()):>3} of {len(sample)}  {100 * sum(named.values()) / len(sample):>3.0f} %   {most}",
            flush=True,
        )
        for (fact, thing), law in zip(sample, laws, strict=True):
            if options.missed and not law:
                print(f"    missed: {fact.subject} {fact.relation} {thing}, not {fact.object} [{fact.source}]")
    print(f"{time.perf_counter() - started:.0f} s")


if __name__ == "__main__":
    main()
