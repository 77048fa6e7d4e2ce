"""`simtrainer refresh` and `belts`: what is learnt beside the scenarios, without a window."""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from simtrainer.cli.asking import FILE, fail, in_words

if TYPE_CHECKING:
    from simtrainer.records.store import Store

LANGUAGE = click.option("--language", default="", help="In this language, as far as it is translated: de.")
PERSON = click.option("--person", default="", help="Whose records, by name, where several people use this computer.")


@click.command()
@click.option("--organisation", type=FILE, help="Ask for the contacts of the organisation in this file.")
@PERSON
@LANGUAGE
@in_words
def refresh(organisation: Path | None, person: str, language: str) -> None:
    """Ask today's refresher cards here in the terminal: two minutes, five cards at most."""
    from simtrainer.library.catalogue import Library
    from simtrainer.terminal import learning
    from simtrainer.terminal.page import Page
    from simtrainer.terminal.speaking import spoken

    if organisation is not None and not organisation.is_file():
        fail(f"There is no file {organisation}.", "Check the name.")
    library = Library.load().speaking(language)
    house = None if organisation is None else library.organisation_file(organisation)
    with spoken(language), _records(person) as store:
        learning.refresh(store, library, house, Page(), _read)


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print them as one JSON object.")
@PERSON
@LANGUAGE
@in_words
def belts(as_json: bool, person: str, language: str) -> None:
    """Say which belts are yours, and what the others still ask for."""
    from simtrainer.library.catalogue import Library
    from simtrainer.terminal import learning
    from simtrainer.terminal.page import Page
    from simtrainer.terminal.speaking import spoken

    with spoken(language):
        with _records(person) as store:
            found = learning.standings(store, Library.load().speaking(language))
        if as_json:
            click.echo(learning.belts_json(found))
        else:
            learning.say_belts(found, Page())


@contextmanager
def _records(person: str) -> Generator[Store]:
    """The records of somebody; fails in words where nobody can be let in."""
    from simtrainer import paths
    from simtrainer.records.errors import RecordsError
    from simtrainer.records.profiles import FIRST, must_choose, read_profiles
    from simtrainer.records.store import Store

    profiles = read_profiles()
    person = " ".join(person.split())
    named = [one for one in profiles if person and one.name.casefold() == person.casefold()]
    if person and not named:
        names = ", ".join(one.name for one in profiles if one.name)
        fail(f"Nobody called {person} uses simtrainer here.", f"There are: {names}." if names else "")
    if len(named) > 1:
        fail(f"{len(named)} people called {person} use simtrainer here.", "Open the app: `simtrainer`.")
    if must_choose(profiles) and not named:
        fail("Several people use simtrainer here, or there is a PIN.", "Say whose records with --person NAME.")
    one = named[0] if named else profiles[0]
    if one.pin is not None or one.damaged:
        fail(f"{one.name or 'This profile'} is kept by a PIN.", "Open the app: `simtrainer`.")
    paths.use_folder(one.folder if one.id != FIRST else None)
    try:
        with Store.open(paths.records_file()) as store:
            yield store
    except RecordsError as error:
        fail(error.title, error.advice)


def _read(prompt: str) -> str | None:
    """The next line typed, None when there is none."""
    click.echo(prompt, nl=False)
    try:
        line = sys.stdin.readline()
    except (KeyboardInterrupt, UnicodeDecodeError):
        line = ""
    if not sys.stdin.isatty():
        click.echo(line.rstrip("\n"))
    return line or None
