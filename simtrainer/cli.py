"""The command line: playing, and what authors need. Qt is loaded only when a window is asked for.

Exit codes: 0 all is well; 1 findings of severity error, or a plan that doesn't hold; 2 it could not run.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from contextlib import nullcontext
from functools import wraps
from pathlib import Path
from typing import ParamSpec

import click

from simtrainer import __version__

P = ParamSpec("P")

COULD_NOT_RUN = 2


def in_words(command: Callable[P, None]) -> Callable[P, None]:
    """A command whose foreseeable failures are said in words, with exit code 2."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        from simtrainer.library.catalogue import BrokenLibrary
        from simtrainer.library.stage import CannotPlay
        from simtrainer.terminal.findings import say_findings

        try:
            command(*args, **kwargs)
        except CannotPlay as error:
            say_findings(error.diagnostics, err=True)
            _fail(str(error), "Mend what is named above, then try again.")
        except BrokenLibrary as error:
            say_findings(error.diagnostics, err=True)
            _fail(error.title, error.advice)
        except BrokenPipeError:
            # Whoever read our lines has seen enough; keep Python from complaining about it at exit.
            sys.stdout = None
            sys.exit(0)
        except OSError as error:
            _fail(
                f"{error.filename or 'A file'} can't be used: {error.strerror}.",
                "Check its name and your rights to it.",
            )

    return run


def _fail(title: str, advice: str) -> None:
    click.echo(f"simtrainer: {title}", err=True)
    if advice:
        click.echo(f"  {advice}", err=True)
    sys.exit(COULD_NOT_RUN)


FILE = click.Path(path_type=Path)


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="simtrainer")
@click.pass_context
def main(context: click.Context) -> None:
    """Learn to answer on social media by doing it. Without a command, the app opens."""
    _speak_utf8()
    if context.invoked_subcommand is None:
        _open_app(None)


@main.command("open")
@click.argument("file", type=FILE)
@click.option("--into", type=FILE, help="Only put the scenario of a pack into this folder; no window.")
@in_words
def open_file(file: Path, into: Path | None) -> None:
    """Open the app on the scenario in FILE: a .yaml, or a .simtrainer pack that somebody sent.

    A pack's scenario goes into a folder of its own among yours; nothing is written over.
    """
    if not file.is_file():
        _fail(f"There is no file {file}.", "Check the name; scenarios end in .yaml, packs in .simtrainer.")
    if file.suffix.lower() != ".simtrainer":
        if into is not None:
            _fail(f"{file} isn't a pack.", "--into is for .simtrainer files; a scenario can be copied as it is.")
        _open_app(file)
        return
    from simtrainer.authoring.sharing.archive import PackRefused
    from simtrainer.authoring.sharing.unpack import look_into

    try:
        if into is not None:
            from simtrainer.terminal.sharing import unpack_file

            unpack_file(file, into)
            return
        look_into(file)
    except PackRefused as refused:
        _fail(refused.title, refused.advice)
    _open_app(file)


@main.command("pack")
@click.argument("file", type=FILE)
@click.option("-o", "--output", type=FILE, help="The pack's file or folder (default: beside the scenario).")
@in_words
def pack(file: Path, output: Path | None) -> None:
    """Pack the scenario in FILE with all it needs into one .simtrainer file, to send to a colleague.

    Its organisation, pictures, plans and translations go with it, and rule packs that aren't shipped.
    """
    from simtrainer.authoring.sharing.archive import PackRefused
    from simtrainer.terminal.sharing import pack_file

    _there((file,))
    try:
        pack_file(file, output)
    except PackRefused as refused:
        _fail(refused.title, refused.advice)


@main.command()
@click.argument("files", nargs=-1, required=True, type=FILE)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "sarif"]),
    default="text",
    help="How to print the findings (default text).",
)
@click.option("--json", "as_json", is_flag=True, help="The same as --format json.")
@click.option("--quick", is_flag=True, help="Leave out exploring the story: only what its text shows.")
@click.option("--deep", is_flag=True, help="Prove the range of the scores, for every ending; takes minutes.")
@click.option("--watch", "keeps_watch", is_flag=True, help="Check again whenever a file changes, until Ctrl-C.")
@in_words
def check(files: tuple[Path, ...], form: str, as_json: bool, quick: bool, deep: bool, keeps_watch: bool) -> None:
    """Say what is wrong in FILES, where, and what to do.

    FILES are scenarios, organisations, cases, moves, rubrics, rule packs, plans, or folders of them. Plans beside a
    scenario are played with it. `simtrainer explain CODE` tells more of a finding.

    Exit code 1 when an error was found, 2 when it could not run.
    """
    from simtrainer.scenario.source import no_cyclic_collection
    from simtrainer.terminal.check import check_all
    from simtrainer.terminal.findings import findings_json, say_checked

    _there(files)
    if keeps_watch:
        from simtrainer.terminal.watch import keep_watch

        if as_json or form != "text":
            _fail("--watch speaks to people.", "Leave out --watch for JSON or SARIF, or the format with it.")
        keep_watch(files, quick)
        return
    _leave_quickly()
    # What a check makes is there to stay until the end; a deep proof makes too much for that.
    with nullcontext() if deep else no_cyclic_collection():
        checked = check_all(files, quick=quick, deep=deep)
    if not checked.files:
        _fail("There is nothing to check there.", "Scenarios end in .yaml, plans in .plan.")
    if as_json or form == "json":
        click.echo(findings_json(checked))
    elif form == "sarif":
        from simtrainer.terminal.sarif import findings_sarif

        click.echo(findings_sarif(checked))
    else:
        say_checked(checked)
    sys.exit(1 if checked.failed else 0)


@main.command("test")
@click.argument("files", nargs=-1, required=True, type=FILE)
@click.option("--json", "as_json", is_flag=True, help="Print the result as one JSON object.")
@in_words
def test(files: tuple[Path, ...], as_json: bool) -> None:
    """Play the plans in FILES and say which hold, and where one doesn't: what it expected, and what was.

    FILES are plans, scenarios (the plans beside them are played), or folders of them. Exit code 1 when a plan doesn't
    hold, 2 when there is none.
    """
    from simtrainer.terminal.testing import play_plans, say_tested, tested_json

    _there(files)
    tested = play_plans(files)
    if not tested.plans:
        _fail(
            "There is no plan there.", "A plan stands beside its scenario: two-parcels.best.plan for two-parcels.yaml."
        )
    if as_json:
        click.echo(tested_json(tested))
    else:
        say_tested(tested)
    sys.exit(1 if tested.failed else 0)


@main.command()
@click.argument("code", required=False)
@in_words
def explain(code: str | None) -> None:
    """Tell what a CODE of `simtrainer check` means, why it matters, and how to mend or silence it.

    Without a code, list them all.
    """
    from simtrainer.scenario.codes import CODES
    from simtrainer.terminal import explain as pages
    from simtrainer.terminal.page import Page

    if code is None:
        pages.list_codes(Page(), CODES.values())
        return
    row = pages.row_of(code)
    if row is None:
        _fail(*pages.unknown(code))
        return
    pages.explain(Page(), row)


def _there(files: tuple[Path, ...]) -> None:
    missing = [file for file in files if not file.exists()]
    if missing:
        _fail(f"There is no file {missing[0]}.", "Check the name, or give a folder.")


@main.command()
@click.argument("file", type=FILE)
@click.option("--plan", type=FILE, help="Play the transcript in this file, and check what it expects.")
@click.option("--json", "as_json", is_flag=True, help="Print the result as one JSON object.")
@click.option("--seed", type=int, default=0, help="Seed of chatter and of the order of choices (default 0).")
@click.option("--organisation", type=FILE, help="Play for the organisation in this file.")
@click.option("--assessment", is_flag=True, help="No judgement until the debrief.")
@in_words
def play(file: Path, plan: Path | None, as_json: bool, seed: int, organisation: Path | None, assessment: bool) -> None:
    """Play the scenario in FILE here in the terminal."""
    from simtrainer.library.catalogue import Library
    from simtrainer.library.stage import stage
    from simtrainer.terminal.commands import play_by_hand

    for needed in (file, plan, organisation):
        if needed is not None and not needed.is_file():
            _fail(f"There is no file {needed}.", "Check the name.")
    staged = stage(file, Library.load(), organisation)
    if plan is not None:
        from simtrainer.terminal.plan import play_from

        sys.exit(play_from(staged, plan, seed, as_json))
    play_by_hand(staged, seed, as_json, assessment)


@main.command("try")
@click.argument("file", type=FILE)
@click.option("--runs", type=click.IntRange(1, 10_000_000), default=1_000, help="How many plays (default 1,000).")
@click.option("--seed", type=int, default=0, help="Seed of the first play; each next one's is one more (default 0).")
@click.option(
    "--strategy",
    type=click.Choice(["uniform", "least-visited", "best", "worst", "tired"]),
    default="uniform",
    help="What the made-up trainee does (default uniform: anything, all alike).",
)
@click.option("--seconds", type=click.FloatRange(0, min_open=True), help="Stop after so long.")
@click.option("--organisation", type=FILE, help="Play for the organisation in this file.")
@click.option("--every", is_flag=True, help="List each node and option with its counts.")
@click.option(
    "--how",
    type=click.Choice(["auto", "together", "one-by-one"]),
    default="auto",
    help="Let all plays take their steps together (some scenarios only; auto from 10,000 plays), or play one by one.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the result as one JSON object.")
@in_words
def try_out(
    file: Path,
    runs: int,
    seed: int,
    strategy: str,
    seconds: float | None,
    organisation: Path | None,
    every: bool,
    how: str,
    as_json: bool,
) -> None:
    """Play the scenario in FILE many times at random, and say what came of it.

    Exit code 1 when a play went wrong (it went round, or stopped without an ending), 2 when it was cut off.
    """
    from simtrainer.terminal.trials import try_file

    for needed in (file, organisation):
        if needed is not None and not needed.is_file():
            _fail(f"There is no file {needed}.", "Check the name.")
    sys.exit(try_file(file, organisation, runs, seed, strategy, seconds, every, as_json, how))


@main.command("new")
@click.argument("file", required=False, type=FILE)
@click.option(
    "--kind",
    type=click.Choice(["negative-comment", "brewing-crisis", "influencer-outreach", "organisation"]),
    default="negative-comment",
    help="What it is about (default negative-comment); organisation begins a file about your own.",
)
@in_words
def new(file: Path | None, kind: str) -> None:
    """Begin a scenario in FILE: a small complete one, full of remarks, that can be played at once.

    Its plans and the schema for text editors are written beside it. Nothing is written over.
    """
    from simtrainer.authoring.splices import CannotEdit
    from simtrainer.terminal.starting import begin

    try:
        begin(file or Path(f"{'your-company' if kind == 'organisation' else kind}.yaml"), kind)
    except CannotEdit as error:
        _fail(error.title, error.advice)


@main.command("upgrade")
@click.argument("file", type=FILE)
@click.option("--dry-run", is_flag=True, help="Show what would change, and change nothing.")
@in_words
def upgrade(file: Path, dry_run: bool) -> None:
    """Make a FILE of an older format new. Remarks stay where they are; a copy of the old file is kept."""
    from simtrainer.authoring.splices import CannotEdit
    from simtrainer.terminal import upgrading

    _there((file,))
    try:
        upgrading.upgrade(file, dry_run)
    except CannotEdit as error:
        _fail(error.title, error.advice)


@main.command("words")
@click.argument("file", type=FILE)
@in_words
def words(file: Path) -> None:
    """Count the words of the scenario in FILE, compare the lengths of its options, and look for slips of spelling."""
    from simtrainer.authoring.splices import CannotEdit
    from simtrainer.terminal.words import say_words

    _there((file,))
    try:
        say_words(file)
    except CannotEdit as error:
        _fail(error.title, error.advice)


@main.command("schema")
@click.option("--organisation", is_flag=True, help="The schema of an organisation's file.")
@in_words
def schema(organisation: bool) -> None:
    """Print the JSON Schema of the format, for text editors that complete and check YAML as you write.

    With the YAML extension of VS Code: save it as scenario.schema.json beside your files, and let a file begin with
    "# yaml-language-server: $schema=scenario.schema.json".
    """
    from simtrainer.authoring.starts import schema_text

    click.echo(schema_text("organisation" if organisation else "scenario"), nl=False)


@main.command("export")
@click.argument("file", type=FILE)
@click.option(
    "--as",
    "shape",
    type=click.Choice(["mermaid", "dot", "svg", "table", "table-pdf", "key", "rating-sheet"]),
    required=True,
    help="The story map (mermaid, dot, svg), a game for a table as a page or PDF, the score key, a sheet for raters.",
)
@click.option("-o", "--output", type=FILE, help="The file to write (default: the standard output).")
@click.option("--organisation", type=FILE, help="For the organisation in this file.")
@in_words
def export(file: Path, shape: str, output: Path | None, organisation: Path | None) -> None:
    """Write the scenario in FILE in another shape. The key and the sheet for raters are CSV."""
    _there((file,) if organisation is None else (file, organisation))
    if shape != "table-pdf":
        from simtrainer.terminal.exporting import export as export_text

        export_text(file, shape, output, organisation)
        return
    if output is None:
        _fail("A PDF isn't for a terminal.", "Give its file: -o story.pdf.")
        return
    from simtrainer.library.catalogue import Library
    from simtrainer.library.stage import stage

    staged = stage(file, Library.load(), organisation)
    try:
        from simtrainer.ui.paper.tabletop import write_tabletop
    except ImportError as error:
        _fail(f"The PDF can't be typeset: {error}.", "--as table gives a page that any browser prints.")
        return
    write_tabletop(staged, output)
    click.echo(f"Written: {output}", err=True)


@main.command("compare")
@click.argument("old", type=FILE)
@click.argument("new", type=FILE)
@click.option(
    "--scores",
    type=click.FloatRange(0, min_open=True),
    help="Look for the worst and best score of each so many seconds.",
)
@in_words
def compare(old: Path, new: Path, scores: float | None) -> None:
    """Say in words what differs between two versions of a scenario.

    Exit code 0 when they say the same, 1 when something differs, 2 when it could not run.
    """
    from simtrainer.terminal.exporting import compare_files

    _there((old, new))
    sys.exit(compare_files(old, new, scores or 0.0))


@main.command("ratings")
@click.argument("file", type=FILE)
@click.argument("sheets", nargs=-1, required=True, type=FILE)
@click.option("--csv", "as_csv", is_flag=True, help="Print every option's mean and spread as CSV.")
@in_words
def ratings(file: Path, sheets: tuple[Path, ...], as_csv: bool) -> None:
    """Put several raters' SHEETS for the scenario in FILE together: means, spreads, and how far they agree.

    `simtrainer export FILE --as rating-sheet` makes an empty sheet.

    Exit code 1 when something in a sheet can't be used.
    """
    from simtrainer.terminal.exporting import ratings as put_together

    _there((file, *sheets))
    sys.exit(put_together(file, sheets, as_csv))


def _leave_quickly() -> None:
    """When the process ends, don't look through a large story for garbage first: that takes as long as reading it."""
    import atexit
    import gc

    atexit.unregister(gc.freeze)
    atexit.register(gc.freeze)


def _open_app(file: Path | None) -> None:
    import gc

    # What is made while starting stays: looking through it for garbage finds none. `app.main` turns it on again.
    gc.disable()
    try:
        from simtrainer import app
    except ImportError as error:
        _fail(
            f"The window can't be opened: {error}.",
            "On Debian or Ubuntu, install the Qt libraries that README.md names; `simtrainer play FILE` needs none.",
        )
        return
    sys.exit(app.main(file))


def _speak_utf8() -> None:
    """Stories have dashes and curly quotes; a terminal that can't show one gets a question mark, not a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
