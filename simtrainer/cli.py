"""The command line: `simtrainer`, `open`, `check`, `play`. Qt is loaded only when a window is asked for."""

from __future__ import annotations

import click

from simtrainer import __version__


@click.group(invoke_without_command=True)
@click.version_option(__version__, prog_name="simtrainer")
@click.pass_context
def main(context: click.Context) -> None:
    """Learn to answer on social media by doing it. Without a command, the app opens."""
