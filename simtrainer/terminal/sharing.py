"""`simtrainer pack`, and `simtrainer open` of a pack: what was packed or opened, in words."""

from __future__ import annotations

from pathlib import Path

import click

from simtrainer.authoring.sharing.pack import save_pack
from simtrainer.authoring.sharing.unpack import open_pack
from simtrainer.library.catalogue import Library


def pack_file(file: Path, to: Path | None) -> None:
    """Pack a scenario, and say what is in the pack and what the scenario names that isn't."""
    packed, where = save_pack(file, Library.load(), to)
    click.echo(f"{where}: “{packed.manifest.title}”, {len(packed.manifest.members)} files, {_size(len(packed.data))}.")
    for one in packed.manifest.members:
        click.echo(f"  {one.path}")
    for one in packed.missing:
        click.echo(f"  Not there: {one}. Whoever opens the pack will miss it.", err=True)


def unpack_file(file: Path, into: Path | None) -> Path:
    """Open a pack into a folder (default: the user's own scenarios), and say where its scenario is now."""
    opened = open_pack(file, into)
    what = "is there already" if opened.known else "was opened"
    click.echo(f"“{opened.manifest.title}” {what}: {opened.path}")
    return opened.path


def _size(size: int) -> str:
    return f"{size / 1024:.0f} KB" if size < 1024 * 1024 else f"{size / 1024 / 1024:.1f} MB"
