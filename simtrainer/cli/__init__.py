"""The command line: playing, and what authors need. Qt is loaded only when a window is asked for.

Exit codes: 0 all is well; 1 findings of severity error, or a plan that doesn't hold; 2 it could not run.
"""

from __future__ import annotations

import click

from simtrainer import __version__
from simtrainer.cli import learning, playing, proving, sharing, translating, writing
from simtrainer.cli.asking import speak_utf8
from simtrainer.cli.playing import open_app

COMMANDS = (
    playing.open_file,
    playing.play,
    learning.refresh,
    learning.belts,
    proving.check,
    proving.test,
    proving.try_out,
    proving.explain,
    writing.new,
    writing.words,
    writing.schema,
    writing.upgrade,
    sharing.pack,
    sharing.export,
    sharing.compare,
    sharing.ratings,
    translating.extract,
    translating.merge,
)


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="simtrainer")
@click.pass_context
def main(context: click.Context) -> None:
    """Learn to answer on social media by doing it. Without a command, the app opens."""
    speak_utf8()
    if context.invoked_subcommand is None:
        open_app(None)


for command in COMMANDS:
    main.add_command(command)
