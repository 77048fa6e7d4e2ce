"""`simtrainer open` and `play`: the window is the only thing that loads Qt."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from simtrainer.cli.asking import FILE, fail, in_words, there


@click.command("open")
@click.argument("file", type=FILE)
@click.option("--into", type=FILE, help="Only put the scenario of a pack into this folder; no window.")
@in_words
def open_file(file: Path, into: Path | None) -> None:
    """Open the app on the scenario in FILE: a .yaml, or a .simtrainer pack that somebody sent.

    A pack's scenario goes into a folder of its own among yours; nothing is written over.
    """
    there((file,))
    if file.suffix.lower() != ".simtrainer":
        if into is not None:
            fail(f"{file} isn't a pack.", "--into is for .simtrainer files; a scenario can be copied as it is.")
        open_app(file)
        return
    from simtrainer.authoring.sharing.archive import PackRefused
    from simtrainer.authoring.sharing.unpack import look_into

    try:
        if into is not None:
            from simtrainer.terminal.sharing import unpack_file

            unpack_file(file, into)
            return
        look_into(file)
    except PackRefused as refused:
        fail(refused.title, refused.advice)
    open_app(file)


@click.command()
@click.argument("file", type=FILE)
@click.option("--plan", type=FILE, help="Play the transcript in this file, and check what it expects.")
@click.option("--json", "as_json", is_flag=True, help="Print the result as one JSON object.")
@click.option("--seed", type=int, default=0, help="Seed of chatter and of the order of choices (default 0).")
@click.option("--organisation", type=FILE, help="Play for the organisation in this file.")
@click.option("--assessment", is_flag=True, help="No judgement until the debrief.")
@click.option("--language", default="", help="In this language, where a translation stands beside FILE: de.")
@in_words
def play(
    file: Path,
    plan: Path | None,
    as_json: bool,
    seed: int,
    organisation: Path | None,
    assessment: bool,
    language: str,
) -> None:
    """Play the scenario in FILE here in the terminal."""
    from simtrainer.library.catalogue import Library
    from simtrainer.library.stage import stage
    from simtrainer.terminal.commands import play_by_hand
    from simtrainer.terminal.speaking import spoken

    there(tuple(needed for needed in (file, plan, organisation) if needed is not None))
    with spoken(language):
        staged = stage(file, Library.load(), organisation, language=language)
        if language and staged.scenario.language != language:
            click.echo(
                f"There is no translation into “{language}” that can be used; it is told as it was written.", err=True
            )
        elif staged.scenario.untranslated:
            count = staged.scenario.untranslated
            click.echo(
                f"{count} text{'s' if count != 1 else ''} of it {'are' if count != 1 else 'is'} not translated yet.",
                err=True,
            )
        if plan is not None:
            from simtrainer.terminal.plan import play_from

            sys.exit(play_from(staged, plan, seed, as_json))
        play_by_hand(staged, seed, as_json, assessment)


def open_app(file: Path | None) -> None:
    """Open the window, on a scenario when one is given."""
    from simtrainer import opening

    try:
        sys.exit(opening.open_app(file))
    except opening.NoWindow as error:
        fail(error.title, error.advice)
