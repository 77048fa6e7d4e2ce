"""Writes the plans that a check found: the best and the worst line, and ways to the cases that a story echoes."""

from __future__ import annotations

from pathlib import Path

import click

from simtrainer.library.files import write_whole
from simtrainer.terminal.check import Checked


def write_plans(checked: Checked, folder: Path) -> None:
    """Write them into a folder as `<story>.found-<what>.plan`; says on standard error what was written.

    They get a name of their own, so that no plan that somebody wrote is replaced.
    """
    for file in checked.files:
        for name, text in file.plans:
            path = folder / f"{file.path.stem}.found-{name}.plan"
            write_whole(path, text.encode())
            click.echo(f"Written: {path}", err=True)
