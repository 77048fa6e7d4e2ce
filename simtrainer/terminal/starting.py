"""What `simtrainer new` says when it has begun something."""

from __future__ import annotations

from pathlib import Path

import click

from simtrainer.authoring.starts import ORGANISATION, id_from, start


def begin(path: Path, kind: str) -> None:
    """Write the files of a template and say what to do with them; CannotEdit when that can't be done."""
    written = start(path, kind)
    path = written[0]
    for file in written:
        click.echo(f"Written: {file}")
    click.echo("")
    named = f'"{path}"' if " " in str(path) else path  # both kinds of shell take these quotes
    if kind == ORGANISATION:
        click.echo("Replace the texts in quotation marks with your own, then:")
        click.echo(f"  simtrainer check {named}")
        click.echo(f"  simtrainer play FILE --organisation {named}")
        click.echo(f"A story of your own names it (organisation: {id_from(path.stem)}) where the file lies in a folder")
        click.echo("“organisations” beside that story.")
        return
    click.echo("It can be played as it is. Change it bit by bit, and look at it often:")
    click.echo(f"  simtrainer check {named}")
    click.echo(f"  simtrainer open {named}")
