"""What `simtrainer words` says: how much there is to read, how long the options are, what may be misspelt."""

from __future__ import annotations

from pathlib import Path

import click

from simtrainer.authoring.document import Document
from simtrainer.authoring.spelling import findings
from simtrainer.authoring.words import words
from simtrainer.scenario.format import painted

LONG = 25
"""Per cent by which an option may be longer than the shortest of its node."""


def say_words(path: Path) -> None:
    """Print the words of a file; CannotEdit when it can't be read."""
    reading = Document.open(path).reading
    counted = words(reading)
    grade = "" if counted.grade is None else f" It reads like school year {counted.grade:.0f}."
    click.echo(f"{path}: {counted.words} words, {counted.read} of them to be read by a trainee.{grade}")
    for node in counted.nodes:
        lengths = ", ".join(
            f"{one.id} {one.characters}" + (f" (+{one.over} %)" if one.over > LONG else "") for one in node.options
        )
        click.echo(f"  {node.id}: {node.words} words" + (f"; characters: {lengths}" if lengths else ""))
    slips = findings(reading)
    if slips:
        click.echo("")
        click.echo("\n\n".join(painted(one, reading.text) for one in slips))
    elif counted.language == "en":
        click.echo("No word is misspelt, as far as the dictionary knows.")
    else:
        click.echo("Spelling is checked in English only.")
