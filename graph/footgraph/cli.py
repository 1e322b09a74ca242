"""The command line: parse, call, print. Heavy rooms are entered by the commands that need them.

Exit codes: 0 answered or done, 1 a problem (bad tables, a path that cannot be written), 2 a command that click
cannot read, 3 no answer (none, unknown, outside, or not understood), 130 interrupted.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import IO, TYPE_CHECKING, Any

import click

from footgraph import __version__
from footgraph.answers import Answer
from footgraph.foot import Foot, load
from footgraph.sheet import (
    COLOURS,
    CONTROLS,
    INTERRUPTED,
    NO_ANSWER,
    answer_in_short,
    answer_in_text,
    listing_of,
    plain,
    sheet_of,
)

if TYPE_CHECKING:
    from footgraph.talk import Talk

PROBLEM = 1
PROMPT = "? "
GREETING = "Ask about the foot, ankle or leg. 'why?' gives reasons, 'help' shows what can be asked, Tab completes, Ctrl-D ends."
LEANING = ("why?", "help", "and its nerve?", "and its artery?", "what about", "quit")
"""What the prompt completes beside names and the openings of questions."""
LONGEST_HISTORY = 1000
EDITLINE = ("bind ^I rl_complete",)
"""How the readline of macOS is told what Tab does."""
ESCAPES = {code: f"\\u{code:04x}" for code in CONTROLS if code > 126}

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


def print_formats(context: click.Context, parameter: click.Parameter, asked: bool) -> None:
    """Print each format with its endings and profiles, and end."""
    if asked and not context.resilient_parsing:
        from footgraph.export import FORMATS

        for name, one in FORMATS.items():
            click.echo(f"{name:10} {' '.join(one.endings):24} {' or '.join(one.profiles)}".rstrip())
        context.exit()


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
@click.option("--forms", "what", is_flag=True, help="Print what can be asked, an example each; with a word, what speaks of it.")
@click.option("--sparql", "as_query", is_flag=True, help="Print the SPARQL that finds the same in the exported graph.")
@data_option
def ask(
    question: tuple[str, ...],
    form: str,
    *,
    why: bool,
    reading: bool,
    what: bool,
    as_query: bool,
    data: tuple[str, ...],
) -> None:
    """Answer a QUESTION in plain English, with its reasons and sources; without one, on a terminal, question after question.

    \b
    footgraph ask "which plantar muscle flexes the ankle?"
    footgraph ask --why "what nerve supplies the soleus?"
    footgraph ask --format json "what nerve supplies the soleus?"
    footgraph ask --forms nerve
    footgraph ask --sparql "which evertors arise from the fibula?" | footgraph sparql
    """
    if what:
        show_forms(" ".join(question), form)
        return
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


def show_forms(words: str, form: str) -> None:
    """Print the forms of question that speak of some words, or all of them."""
    from footgraph.asking import forms, in_text

    told = forms(words)
    if form == "json":
        import json

        click.echo(json.dumps([one.as_dict() for one in told], ensure_ascii=not is_unicode(), indent=2))
    else:
        click.echo(in_text(told) if told else plain(f"No form of question speaks of “{words}”; footgraph ask --forms shows all."))
    if not told:
        sys.exit(NO_ANSWER)


def converse(foot: Foot) -> None:
    """Answer question after question until the input ends; 'why?' and 'and its nerve?' refer to the answer before."""
    from footgraph.talk import Talk, help_on, is_end

    talk = Talk(foot)
    click.echo(GREETING, err=True)
    with history(foot):
        while (text := next_line()) is not None and not is_end(text):
            if (words := help_on(text)) is not None:
                click.echo(help_in_text(words))
            elif text:
                click.echo(reply_in_text(talk, text))


def next_line() -> str | None:
    """Return the next line that is typed, empty where it was given up with Ctrl-C; None at the end of the input."""
    try:
        return input(PROMPT).strip()
    except KeyboardInterrupt:
        click.echo(err=True)
        return ""
    except EOFError:
        click.echo(err=True)
        return None


def help_in_text(words: str) -> str:
    """Return what can be asked: a line a heading, or with some words every form that speaks of them."""
    from footgraph.asking import forms, headings_in_text, in_text

    if told := forms(words) if words else []:
        return in_text(told)
    said = f"Nothing here speaks of “{plain(words)}”.\n" if words else ""
    return f"{said}{headings_in_text(forms())}\nMore of each: 'help' and a word, such as 'help nerve' or 'help compare'."


def reply_in_text(talk: Talk, text: str) -> str:
    """Return what is said to a line of a conversation: an answer, or the reasons of the one before."""
    from footgraph.proof import proof_of
    from footgraph.talk import is_why

    def style(text: str, how: dict[str, Any]) -> str:
        return click.style(text, **how)

    if is_why(text):
        return proof_of(talk.last) if talk.last else "Nothing has been answered yet: ask first, then why."
    return answer_in_short(talk.ask(text), style, COLOURS)


@contextmanager
def history(foot: Foot) -> Iterator[None]:
    """Give the prompt completion, and a history that outlives the conversation, where the machine has readline."""
    try:
        import readline
    except ImportError:  # Windows has none
        yield
        return
    from footgraph.asking import forms
    from footgraph.completing import Completer, completer_of
    from footgraph.paths import history_path

    completers: list[Completer] = []  # made at the first Tab, as many conversations have none
    found: list[str] = []

    def complete(begun: str, place: int) -> str | None:
        if not place:
            questions = [turn for form in forms() for example in form.examples for turn in example.turns]
            completers[:] = completers or [completer_of(foot.store.structures.values(), (*questions, *LEANING))]
            found[:] = completers[0].after(readline.get_line_buffer()[: readline.get_endidx()])
        return found[place] if place < len(found) else None

    readline.set_completer(complete)
    readline.set_completer_delims(" ")
    for line in ("tab: complete", "set completion-ignore-case on") if "libedit" not in (readline.__doc__ or "") else EDITLINE:
        readline.parse_and_bind(line)
    readline.set_history_length(LONGEST_HISTORY)
    with suppress(OSError):  # none yet, or one that another library wrote
        readline.read_history_file(history_path())
    try:
        yield
    finally:
        with suppress(OSError):  # a history that cannot be kept is no reason to complain
            os.makedirs(os.path.dirname(history_path()), exist_ok=True)
            readline.write_history_file(history_path())


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
@click.argument("name", shell_complete=names_like)
@click.option("--at", default="", metavar="PLACE", help="Where a nerve is cut: what leaves it above is spared.")
@format_option("text", "json")
@data_option
def without(name: str, at: str, form: str, data: tuple[str, ...]) -> None:
    """Tell what follows when the nerve, muscle, tendon or ligament called NAME is gone, what remains, and why.

    \b
    footgraph without "common fibular nerve"
    footgraph without "tibial nerve" --at "tarsal tunnel"
    footgraph without "Achilles tendon" --format json
    """
    from footgraph.effects import as_dicts
    from footgraph.leaflet import lesion_of

    foot = load(data)
    answer = foot.without(name, at)
    effects = foot.effects(name, at)
    if form == "text" and effects:
        click.echo(lesion_of(foot, answer, effects, lambda text, style: click.style(text, **style)))
    else:
        give(answer, form, effects=as_dicts(effects))


@main.command()
@click.argument("name", nargs=-1, required=True, shell_complete=names_like)
@format_option("text", "json")
@data_option
def evidence(name: tuple[str, ...], form: str, data: tuple[str, ...]) -> None:
    """Show the studies on an exercise, condition, function or muscle: design, level, number, findings, no effect too.

    \b
    footgraph evidence "short foot"
    footgraph evidence "plantar fasciitis" --format json
    """
    from footgraph.leaflet import studies_of

    foot = load(data)
    answer = foot.evidence(" ".join(name))
    studies = foot.studies(" ".join(name))
    if form == "text" and studies:
        click.echo(studies_of(answer, studies, lambda text, style: click.style(text, **style)))
    else:
        give(answer, form, studies=studies)


@main.command()
@click.argument("numbers", nargs=-1, type=click.IntRange(1), metavar="[NUMBER]...")
@format_option("text", "json")
@data_option
def article(numbers: tuple[int, ...], form: str, data: tuple[str, ...]) -> None:
    """Hold the article this project began from against the facts: each claim with a verdict, what is right, and why.

    \b
    footgraph article
    footgraph article 12 --format json
    """
    from footgraph.leaflet import article_of

    foot = load(data)
    click.echo(plain(article_of(foot, foot.article(numbers), form)))


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
@click.option("--show", "names", metavar="NAME", multiple=True, help="Open the page at this structure, or at several.")
@data_option
def explore(output: str, question: str | None, names: tuple[str, ...], data: tuple[str, ...]) -> None:
    """Write the whole foot as one HTML page that opens without a network.

    \b
    footgraph explore -o foot.html
    footgraph explore -o arch.html --ask "which muscles support the arch?"
    footgraph explore -o soleus.html --show soleus
    """
    from footgraph.exploring import explore as explored

    progress("drawing the foot")
    if question and names:
        raise click.UsageError("--ask and --show say both what to open the page at: give one of them.")
    foot = load(data)
    answer = foot.ask(question) if question else None
    explored(answer or names or None, foot=foot).write(output)
    click.echo(plain(f"wrote {output}"), err=True)
    if answer is not None and answer.status != "answered":
        click.echo(plain(answer.text), err=True)


@main.command()
@click.option("--format", "-f", "form", metavar="FORMAT", help="The format; else from the file's ending, else turtle.")
@click.option("--output", "-o", type=click.Path(), metavar="FILE", help="The file, or the new folder; else standard output.")
@click.option(
    "--profile",
    type=click.Choice(("graph", "ontology")),
    help="Structures as individuals that facts join, or as OWL classes below restrictions; else as suits the format.",
)
@click.option("--only", metavar="WHAT", help="Only what is about a kind, a structure, or the answer to a question.")
@click.option("--with-sources/--without-sources", "sources", default=True, help="With who says each thing, or each thing once.")
@click.option("--closure", is_flag=True, help="With what members, wholes and trunks inherit by rule, and what is believed.")
@click.option("--formats", is_flag=True, is_eager=True, expose_value=False, callback=print_formats, help="List the formats.")
@data_option
def export(
    *,
    form: str | None,
    output: str | None,
    profile: str | None,
    only: str | None,
    sources: bool,
    closure: bool,
    data: tuple[str, ...],
) -> None:
    """Export ontology, facts with their sources, and matches with other vocabularies.

    \b
    footgraph export -o foot.ttl
    footgraph export -o foot.owl
    footgraph export --format kgx -o folder
    footgraph export --only muscle --format tsv > muscles.tsv
    footgraph export --only "which muscles support the arch?" -o arch.graphml
    """
    from footgraph.beliefs import closed
    from footgraph.compiled import whole_record
    from footgraph.excerpt import without_sources
    from footgraph.export import export as exported
    from footgraph.export import format_of, uncollected, write_export

    chosen = form or (format_of(output) if output else "turtle")
    progress(f"writing {chosen}")
    with uncollected():
        ids = load(data).meant(only) if only else ()
        record = whole_record(data)
        record = closed(record) if closure else record
        record = record if sources else without_sources(record)
        if output:
            write_export(record, output, chosen, profile or "", ids)
            click.echo(plain(f"wrote {output}"), err=True)
        else:
            sys.stdout.buffer.write(exported(record, chosen, profile or "", ids))


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


def give(answer: Answer, form: str, **more: object) -> None:
    """Print an answer, in JSON with more beside it, and end with the exit code that tells whether there is one."""
    if form == "json":
        import json

        click.echo(json.dumps(answer.as_dict() | more, ensure_ascii=not is_unicode(), indent=2).translate(ESCAPES))
    else:
        click.echo(answer_in_text(answer, lambda text, style: click.style(text, **style), COLOURS[answer.status]))
    if answer.status != "answered":
        raise SystemExit(NO_ANSWER)


def is_unicode() -> bool:
    return (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
