"""`simtrainer new`, `upgrade`, `words` and `schema`."""

from __future__ import annotations

from pathlib import Path

import click

from simtrainer.cli.asking import FILE, fail, in_words, there


@click.command("new")
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
        fail(error.title, error.advice)


@click.command("upgrade")
@click.argument("file", type=FILE)
@click.option("--dry-run", is_flag=True, help="Show what would change, and change nothing.")
@in_words
def upgrade(file: Path, dry_run: bool) -> None:
    """Make a FILE of an older format new. Remarks stay where they are; a copy of the old file is kept."""
    from simtrainer.authoring.splices import CannotEdit
    from simtrainer.terminal import upgrading

    there((file,))
    try:
        upgrading.upgrade(file, dry_run)
    except CannotEdit as error:
        fail(error.title, error.advice)


@click.command("words")
@click.argument("file", type=FILE)
@in_words
def words(file: Path) -> None:
    """Count the words of the scenario in FILE, compare the lengths of its options, and look for slips of spelling."""
    from simtrainer.authoring.splices import CannotEdit
    from simtrainer.terminal.words import say_words

    there((file,))
    try:
        say_words(file)
    except CannotEdit as error:
        fail(error.title, error.advice)


@click.command("schema")
@click.option("--organisation", is_flag=True, help="The schema of an organisation's file.")
@in_words
def schema(organisation: bool) -> None:
    """Print the JSON Schema of the format, for text editors that complete and check YAML as you write.

    With the YAML extension of VS Code: save it as scenario.schema.json beside your files, and let a file begin with
    "# yaml-language-server: $schema=scenario.schema.json".
    """
    from simtrainer.authoring.starts import schema_text

    click.echo(schema_text("organisation" if organisation else "scenario"), nl=False)
