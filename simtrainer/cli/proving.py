"""`simtrainer check`, `test`, `try` and `explain`."""

from __future__ import annotations

import sys
from contextlib import nullcontext
from pathlib import Path

import click

from simtrainer.cli.asking import FILE, fail, in_words, there


@click.command()
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
@click.option(
    "--every-minute", is_flag=True, help="Also wait one minute at a time, as a live clock allows; takes longer."
)
@click.option(
    "--plans",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    help="Write the best and the worst line found, and ways to the cases, as plans into this folder.",
)
@click.option("--watch", "keeps_watch", is_flag=True, help="Check again whenever a file changes, until Ctrl-C.")
@in_words
def check(
    files: tuple[Path, ...],
    form: str,
    as_json: bool,
    quick: bool,
    deep: bool,
    every_minute: bool,
    folder: Path | None,
    keeps_watch: bool,
) -> None:
    """Say what is wrong in FILES, where, and what to do.

    FILES are scenarios, organisations, cases, moves, rubrics, rule packs, plans, or folders of them. Plans beside a
    scenario are played with it. `simtrainer explain CODE` tells more of a finding.

    Exit code 1 when an error was found, 2 when it could not run.
    """
    from simtrainer.scenario.source import no_cyclic_collection
    from simtrainer.terminal.check import check_all
    from simtrainer.terminal.findings import findings_json, say_checked

    there(files, folders_too=True)
    if keeps_watch:
        from simtrainer.terminal.watch import keep_watch

        if as_json or form != "text":
            fail("--watch speaks to people.", "Leave out --watch for JSON or SARIF, or the format with it.")
        if deep or every_minute or folder is not None:
            fail("--watch is for quick answers.", "Leave out --deep, --every-minute and --plans with it.")
        keep_watch(files, quick)
        return
    _leave_quickly()
    # What a check makes is there to stay until the end; a deep proof makes too much for that.
    with nullcontext() if deep else no_cyclic_collection():
        checked = check_all(files, quick=quick, deep=deep, every_minute=every_minute)
    if not checked.files:
        fail("There is nothing to check there.", "Scenarios end in .yaml, plans in .plan.")
    if folder is not None:
        from simtrainer.terminal.found_plans import write_plans

        write_plans(checked, folder)
    if as_json or form == "json":
        click.echo(findings_json(checked))
    elif form == "sarif":
        from simtrainer.terminal.sarif import findings_sarif

        click.echo(findings_sarif(checked))
    else:
        say_checked(checked)
    sys.exit(1 if checked.failed else 0)


@click.command("test")
@click.argument("files", nargs=-1, required=True, type=FILE)
@click.option("--json", "as_json", is_flag=True, help="Print the result as one JSON object.")
@in_words
def test(files: tuple[Path, ...], as_json: bool) -> None:
    """Play the plans in FILES and say which hold, and where one doesn't: what it expected, and what was.

    FILES are plans, scenarios (the plans beside them are played), or folders of them. Exit code 1 when a plan doesn't
    hold, 2 when there is none.
    """
    from simtrainer.terminal.testing import play_plans, say_tested, tested_json

    there(files, folders_too=True)
    tested = play_plans(files)
    if not tested.plans:
        fail(
            "There is no plan there.", "A plan stands beside its scenario: two-parcels.best.plan for two-parcels.yaml."
        )
    if as_json:
        click.echo(tested_json(tested))
    else:
        say_tested(tested)
    sys.exit(1 if tested.failed else 0)


@click.command()
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
        fail(*pages.unknown(code))
        return
    pages.explain(Page(), row)


@click.command("try")
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
            fail(f"There is no file {needed}.", "Check the name.")
    sys.exit(try_file(file, organisation, runs, seed, strategy, seconds, every, as_json, how))


def _leave_quickly() -> None:
    """When the process ends, don't look through a large story for garbage first: that takes as long as reading it."""
    import atexit
    import gc

    atexit.unregister(gc.freeze)
    atexit.register(gc.freeze)
