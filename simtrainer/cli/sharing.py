"""`simtrainer pack`, `export`, `compare` and `ratings`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from simtrainer.cli.asking import FILE, fail, in_words, may_write, there


@click.command("pack")
@click.argument("file", type=FILE)
@click.option("-o", "--output", type=FILE, help="The pack's file or folder (default: beside the scenario).")
@in_words
def pack(file: Path, output: Path | None) -> None:
    """Pack the scenario in FILE with all it needs into one .simtrainer file, to send to a colleague.

    Its organisation, pictures, plans and translations go with it, and rule packs that aren't shipped.
    """
    from simtrainer.authoring.sharing.archive import PackRefused
    from simtrainer.terminal.sharing import pack_file

    there((file,))
    may_write(output, ".simtrainer")
    try:
        pack_file(file, output)
    except PackRefused as refused:
        fail(refused.title, refused.advice)


@click.command("export")
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
@click.option("--language", default="", help="In this language, where a translation stands beside FILE: de.")
@in_words
def export(file: Path, shape: str, output: Path | None, organisation: Path | None, language: str) -> None:
    """Write the scenario in FILE in another shape. The key and the sheet for raters are CSV."""
    there((file,) if organisation is None else (file, organisation))
    from simtrainer.terminal.speaking import spoken

    may_write(output)
    if shape != "table-pdf":
        from simtrainer.terminal.exporting import export as export_text

        with spoken(language if shape == "table" else ""):  # the others are for programs
            export_text(file, shape, output, organisation, language)
        return
    if output is None:
        fail("A PDF isn't for a terminal.", "Give its file: -o story.pdf.")
        return
    from simtrainer.library.catalogue import Library
    from simtrainer.library.stage import stage

    staged = stage(file, Library.load(), organisation, language=language)
    try:
        from simtrainer.ui.paper.tabletop import write_tabletop
    except ImportError as error:
        fail(f"The PDF can't be typeset: {error}.", "--as table gives a page that any browser prints.")
        return
    write_tabletop(staged, output, language)
    click.echo(f"Written: {output}", err=True)


@click.command("compare")
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

    there((old, new))
    sys.exit(compare_files(old, new, scores or 0.0))


@click.command("ratings")
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

    there((file, *sheets))
    sys.exit(put_together(file, sheets, as_csv))
