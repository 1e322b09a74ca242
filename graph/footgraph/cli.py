"""The command line: parse, call, print. Heavy rooms are entered by the commands that need them.

Exit codes: 0 answered or done, 1 a problem (bad tables, a path that cannot be written), 2 a command that click
cannot read, 3 no answer (none, unknown, outside, or not understood), 130 interrupted.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import IO, Any

import click

from footgraph import __version__
from footgraph.answers import Answer
from footgraph.foot import Foot, load
from footgraph.sheet import CONTROLS, answer_in_text, listing_of, plain, sheet_of

PROBLEM, NO_ANSWER, INTERRUPTED = 1, 3, 130
OPENINGS = ("which muscles", "what nerve supplies", "where does", "how many", "which bones", "does", "why")
"""Words that the prompt completes beside names."""
ESCAPES = {code: f"\\u{code:04x}" for code in CONTROLS if code > 126}
COLOURS = {"answered": "green", "none": "yellow", "unknown": "yellow", "outside": "yellow", "not_understood": "red"}

Command = Callable[..., Any]


def data_option(command: Command) -> Command:
    """Add ``--data`` to a command."""
    return click.option(
        "--data",
        "-d",
        multiple=True,
        type=click.Path(exists=True),
        metavar="PATH",
        help="Lay a folder of tables, one fact table, or a file of triples on top.",
    )(command)


def format_option(*formats: str) -> Callable[[Command], Command]:
    """Add ``--format`` with some formats to a command; the first is the default."""
    return click.option(
        "--format", "-f", "form", type=click.Choice(formats), default=formats[0], show_default=True, help="How to print."
    )


def told(problem: ValueError | OSError) -> str:
    """Return what went wrong in our words: of a file, its path and why."""
    if isinstance(problem, OSError) and problem.filename and problem.strerror:
        return f"{problem.filename}: {problem.strerror}"
    return str(problem)


def names_like(context: click.Context, parameter: click.Parameter, begun: str) -> list[str]:
    """Return the labels that a name begun on the command line can become."""
    labels = (structure.label for structure in load().store.structures.values())
    return sorted(label for label in labels if label.startswith(begun.lower()))


def kinds_like(context: click.Context, parameter: click.Parameter, begun: str) -> list[str]:
    """Return the kinds that a word begun on the command line can become."""
    return [kind for kind in load().kinds if kind.startswith(begun.lower())]


class Footgraph(click.Group):
    """The commands, with every problem of ours told in plain lines instead of a traceback."""

    def invoke(self, context: click.Context) -> Any:
        """Run a command; a problem of tables or files ends it with exit code 1."""
        try:
            return super().invoke(context)
        except KeyboardInterrupt:
            click.echo(err=True)
            context.exit(INTERRUPTED)
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # nobody reads on: say nothing at exit either
            context.exit(0)
        except (ValueError, OSError) as problem:
            if os.environ.get("FOOTGRAPH_TRACEBACK"):
                raise
            for line in told(problem).splitlines():
                click.echo(f"footgraph: {plain(line)}", err=True)
            context.exit(PROBLEM)


@click.group(cls=Footgraph, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="footgraph")
def main() -> None:
    """Ask the human foot: muscles, bones, nerves, arches and exercises, every answer with its sources.

    \b
    footgraph ask "which muscles support the arch?"
    footgraph show "flexor hallucis longus"
    footgraph explore -o foot.html

    Education, not medical advice.
    """
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]  # a narrow terminal gets '?', not a traceback


@main.command()
@click.argument("question", nargs=-1)
@format_option("text", "json")
@click.option("--why", is_flag=True, help="Print the proof: each claim, who makes it, and what rules conclude from what.")
@click.option("--reading", is_flag=True, help="Print only how the question was understood.")
@click.option("--sparql", "as_query", is_flag=True, help="Print the SPARQL that finds the same in the exported graph.")
@data_option
def ask(question: tuple[str, ...], form: str, *, why: bool, reading: bool, as_query: bool, data: tuple[str, ...]) -> None:
    """Answer a QUESTION in plain English, with its reasons and sources; without one, on a terminal, question after question.

    \b
    footgraph ask "which plantar muscle flexes the ankle?"
    footgraph ask --why "what nerve supplies the soleus?"
    footgraph ask --format json "what nerve supplies the soleus?"
    footgraph ask --sparql "which evertors arise from the fibula?" | footgraph sparql
    """
    if not question:
        if not sys.stdin.isatty():
            raise click.UsageError("Missing argument 'QUESTION...'; on a terminal it can be left out")
        converse(load(data))
        return
    foot = load(data)
    answer = foot.ask(" ".join(question))
    if as_query:
        from footgraph.as_sparql import query_of

        query, why_not = query_of(foot.store, answer)
        click.echo(plain(query or why_not), nl=not query, err=not query)
        sys.exit(0 if query else NO_ANSWER)
    if reading or (why and answer.found):
        from footgraph.proof import proof_of

        click.echo(plain(answer.reading or answer.text) if reading else proof_of(answer))
        if answer.status != "answered":
            sys.exit(NO_ANSWER)
        return
    give(answer, form)


def converse(foot: Foot) -> None:
    """Answer question after question until the input ends; 'why?' and 'and its nerve?' refer to the answer before."""
    from footgraph.proof import proof_of
    from footgraph.talk import Talk

    with_history(foot)
    talk = Talk(foot)
    click.echo("Ask about the foot, ankle or leg. 'why?' gives reasons, an empty line ends.", err=True)
    while text := next_line():
        if talk.is_why(text) and talk.last:
            click.echo(proof_of(talk.last))
            continue
        answer = talk.ask(text)
        if answer.reading:
            click.echo(click.style(plain(f"Read as: {answer.reading}"), dim=True))
        click.echo(click.style(plain(answer.text), fg=COLOURS[answer.status]))


def next_line() -> str:
    """Return the next line that is typed, empty at the end of the input."""
    try:
        return input("? ").strip()
    except (EOFError, KeyboardInterrupt):
        click.echo(err=True)
        return ""


def with_history(foot: Foot) -> None:
    """Give the prompt a history and the completion of names and opening words, where the machine has readline."""
    try:
        import readline
    except ImportError:  # Windows has none
        return
    labels = sorted({structure.label for structure in foot.store.structures.values()} | set(OPENINGS))

    def complete(begun: str, place: int) -> str | None:
        near = [label for label in labels if label.startswith(begun.lower())] if begun else []
        return near[place] if place < len(near) else None

    readline.set_completer(complete)
    readline.set_completer_delims("?,;\n")
    readline.parse_and_bind("tab: complete")


@main.command()
@click.argument("name", nargs=-1, required=True, shell_complete=names_like)
@format_option("text", "json")
@data_option
def show(name: tuple[str, ...], form: str, data: tuple[str, ...]) -> None:
    """Print everything known of the structure called NAME.

    \b
    footgraph show FHL
    footgraph show "spring ligament" --format json
    """
    foot = load(data)
    answer = foot.about(" ".join(name))
    if form == "text" and answer.status == "answered" and answer.found:
        click.echo(plain(sheet_of(foot, answer)))
    else:
        give(answer, form)


@main.command()
@click.argument("start", shell_complete=names_like)
@click.argument("end", shell_complete=names_like)
@format_option("text", "json")
@data_option
def path(start: str, end: str, form: str, data: tuple[str, ...]) -> None:
    """Say how the structures START and END are connected, step by step, with sources.

    \b
    footgraph path "tibial nerve" "medial longitudinal arch"
    """
    give(load(data).path(start, end), form)


@main.command()
@click.argument("nerve", shell_complete=names_like)
@click.option("--at", default="", metavar="PLACE", help="Where it is cut: what leaves it above is spared.")
@format_option("text", "json")
@data_option
def without(nerve: str, at: str, form: str, data: tuple[str, ...]) -> None:
    """Tell which muscles and which skin lose their nerve when the NERVE is cut, with sources.

    \b
    footgraph without "common fibular nerve"
    footgraph without "tibial nerve" --at "tarsal tunnel"
    """
    give(load(data).without(nerve, at), form)


@main.command("list")
@click.argument("kind", required=False, shell_complete=kinds_like)
@format_option("text", "tsv", "json")
@data_option
def list_(kind: str | None, form: str, data: tuple[str, ...]) -> None:
    """List the structures of a KIND; without one, the kinds and how many there are of each.

    \b
    footgraph list muscle
    footgraph list exercise --format tsv
    """
    click.echo(plain(listing_of(load(data), kind, form)), nl=False)


@main.command()
@click.option("--gaps", is_flag=True, help="List what is missing or rests on one source, a line a structure, as tsv.")
@format_option("text", "tsv", "json", "markdown")
@data_option
def coverage(gaps: bool, form: str, data: tuple[str, ...]) -> None:
    """Show how complete the graph is: per kind and relation, how many structures have the fact, on how many sources.

    \b
    footgraph coverage
    footgraph coverage --gaps > gaps.tsv
    """
    from footgraph.coverage import aims_path, covers, read_aims
    from footgraph.mirror import mirror
    from footgraph.paths import data_folder

    foot = load(data)
    aims = read_aims(aims_path(data_folder()), foot.kinds, foot.store.wordings)
    click.echo(plain(mirror(foot.store, covers(foot.store, aims), form, gaps=gaps)), nl=False)


@main.command()
@click.argument("paths", nargs=-1, type=click.Path(exists=True), metavar="[PATH]...")
@format_option("text", "json", "shacl")
@click.option("--all", "every", is_flag=True, help="Show notes, and breaches that are explained, too.")
def check(paths: tuple[str, ...], form: str, every: bool) -> None:
    """Check the foot, with tables or triples at each PATH laid on top, by the shapes of its graph and the laws of anatomy.

    Ends with 1 if anything is wrong that exceptions.tsv does not explain.

    \b
    footgraph check
    footgraph check --format json
    """
    from footgraph.check import check as checked
    from footgraph.report import FORMS, in_text

    progress("checking")
    report = checked(paths)
    click.echo(plain(FORMS[form](report) if form in FORMS else in_text(report, every=every)), nl=False)
    if report.unexplained("error") or report.unexplained("warning"):
        sys.exit(1)


@main.command()
@click.option("--output", "-o", required=True, type=click.Path(dir_okay=False), metavar="FILE", help="The HTML file to write.")
@click.option("--ask", "question", metavar="QUESTION", help="Light up the answer to this question.")
@data_option
def explore(output: str, question: str | None, data: tuple[str, ...]) -> None:
    """Write the whole foot as one HTML page that opens without a network.

    \b
    footgraph explore -o foot.html
    footgraph explore -o arch.html --ask "which muscles support the arch?"
    """
    from footgraph.page import page_html, write_page

    progress("drawing the foot")
    foot = load(data)
    answer = foot.ask(question) if question else None
    write_page(
        page_html(foot.record, title="The foot and ankle", answer=answer.as_dict() if answer else None, says=foot.says), output
    )
    click.echo(plain(f"wrote {output}"), err=True)
    if answer is not None and answer.status != "answered":
        click.echo(plain(answer.text), err=True)


@main.command()
@click.option(
    "--format",
    "-f",
    "form",
    metavar="FORMAT",
    help="turtle, ntriples, jsonld, rdfxml, graphml or tsv; else from the file's ending.",
)
@click.option(
    "--output", "-o", type=click.Path(dir_okay=False), metavar="FILE", help="The file to write; standard output without it."
)
@click.option("--closure", is_flag=True, help="With what members, wholes and trunks inherit by rule, and what is believed.")
@data_option
def export(form: str | None, output: str | None, closure: bool, data: tuple[str, ...]) -> None:
    """Export ontology, facts with their sources, and matches with other vocabularies.

    \b
    footgraph export --format turtle -o foot.ttl
    footgraph export --closure -o foot.nt
    footgraph export --format tsv > facts.tsv
    """
    from footgraph.beliefs import closed
    from footgraph.compiled import whole_record
    from footgraph.export import export as exported
    from footgraph.export import format_of, write_export

    chosen = form or (format_of(output) if output else "turtle")
    progress(f"writing {chosen}")
    record = closed(whole_record(data)) if closure else whole_record(data)
    if output:
        write_export(record, output, chosen)
        click.echo(plain(f"wrote {output}"), err=True)
    else:
        sys.stdout.buffer.write(exported(record, chosen))


@main.command()
@click.argument("query", required=False)
@click.option("--input", "-i", "file", type=click.File(encoding="utf-8"), metavar="FILE", help="Read the query from a file.")
@click.option(
    "--example",
    is_flag=False,
    flag_value="",
    metavar="[NAME]",
    help="Ask an example; without a name, list them.",
)
@click.option("--show", is_flag=True, help="Print the example instead of asking it.")
@click.option(
    "--format",
    "-f",
    "form",
    type=click.Choice(("table", "csv", "tsv", "json", "turtle", "ntriples")),
    help="How to print: rows as a table if nothing else is said, triples as turtle.",
)
@click.option("--rows", type=click.IntRange(1), default=10_000, show_default=True, help="The most rows to print.")
@click.option("--seconds", type=click.FloatRange(1, 600), default=15, show_default=True, help="The longest a query may take.")
@data_option
def sparql(
    query: str | None,
    *,
    file: IO[str] | None,
    example: str | None,
    show: bool,
    form: str | None,
    rows: int,
    seconds: float,
    data: tuple[str, ...],
) -> None:
    """Ask the graph in SPARQL: a QUERY, one in a file, or one on standard input. The graph is only read.

    SELECT, ASK, CONSTRUCT and DESCRIBE; prefixes such as footgraph:, believed: and rdfs: are known. Nothing else can be
    reached: no file, no server.

    \b
    footgraph sparql "SELECT ?muscle { ?muscle believed:innervated_by footgraph:tibial_nerve }"
    footgraph sparql --example
    footgraph sparql --example weakest-claims --format csv
    """
    from footgraph.sparql import example_named, examples_in_words
    from footgraph.sparql import sparql as asked

    if example == "" or (example and show):
        click.echo(plain(example_named(example) if example else examples_in_words()), nl=False)
        return
    if example:
        query = example_named(example)
    elif not query:
        if file is None and sys.stdin.isatty():
            raise click.UsageError("Missing argument 'QUERY'; it can also be read with --input FILE, or from standard input")
        query = (file or sys.stdin).read()
    progress("asking the graph")
    result = asked(query, format=form or "", data=data, rows=rows, seconds=seconds)
    sys.stdout.buffer.write(result.body if form not in (None, "table") else plain(result.body.decode()).encode(errors="replace"))
    if result.is_cut:
        click.echo(f"footgraph: only the first {result.rows}; there are more (--rows)", err=True)


@main.command()
@click.argument("shell", type=click.Choice(("bash", "zsh", "fish")))
def completion(shell: str) -> None:
    """Print the lines that teach a SHELL to complete footgraph's commands.

    \b
    footgraph completion bash >> ~/.bashrc
    """
    click.echo(
        {"fish": "_FOOTGRAPH_COMPLETE=fish_source footgraph | source"}.get(
            shell, f'eval "$(_FOOTGRAPH_COMPLETE={shell}_source footgraph)"'
        )
    )


def progress(doing: str) -> None:
    """Say on a terminal what takes its time."""
    if sys.stderr.isatty():
        click.echo(f"footgraph: {doing} …", err=True)


def give(answer: Answer, form: str) -> None:
    """Print an answer and end with the exit code that tells whether there is one."""
    if form == "json":
        import json

        click.echo(json.dumps(answer.as_dict(), ensure_ascii=not is_unicode(), indent=2).translate(ESCAPES))
    else:
        click.echo(answer_in_text(answer, lambda text, style: click.style(text, **style), COLOURS[answer.status]))
    if answer.status != "answered":
        raise SystemExit(NO_ANSWER)


def is_unicode() -> bool:
    return (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
