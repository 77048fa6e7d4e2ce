"""What `simtrainer upgrade` shows and does."""

from __future__ import annotations

import difflib
from pathlib import Path

import click

from simtrainer.authoring.document import Document
from simtrainer.authoring.upgrade import FORMAT, upgrade_file, upgraded


def upgrade(path: Path, dry: bool) -> None:
    """Upgrade a file, or show what that would change; CannotEdit when it can't be done."""
    if not dry:
        found, kept = upgrade_file(path)
        if kept is None:
            click.echo(f"{path} is of version {FORMAT} already.")
            return
        for sentence in found.done:
            click.echo(sentence)
        click.echo(f"Written: {path} (version {FORMAT}). The old one is kept as {kept.name}.")
        return
    before = Document.open(path).text
    found = upgraded(before, str(path))
    if not found.edits:
        click.echo(f"{path} is of version {FORMAT} already.")
        return
    names = (f"{path} (version {found.version})", f"{path} (version {FORMAT})")
    for line in difflib.unified_diff(before.splitlines(), found.text.splitlines(), *names, lineterm=""):
        click.echo(line)
