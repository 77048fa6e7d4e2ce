"""`simtrainer extract` and `merge`."""

from __future__ import annotations

import re
from pathlib import Path

import click

from simtrainer.cli.asking import FILE, fail, in_words, there

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]+)?\Z")
_TO = click.option("--to", "language", required=True, help="The language, as in “de”.")
_JSON = click.option("--json", "as_json", is_flag=True, help="Print the result as one JSON object.")
_OF = click.option(
    "--of",
    "parts",
    multiple=True,
    type=click.Choice(["organisation", "rule-packs", "rubric", "moves", "triage", "fears", "glossary", "cases"]),
    help="Not FILE itself, but what it is told with; can be given more than once.",
)


@click.command("extract")
@click.argument("file", type=FILE)
@_TO
@_OF
@_JSON
@in_words
def extract(file: Path, language: str, parts: tuple[str, ...], as_json: bool) -> None:
    """Write the texts of FILE into a file for a translator, beside it: two-parcels.de.yaml for two-parcels.yaml.

    FILE may be a folder: of all that is in it, then.

    Every text stands there with its address and an empty translation. Is there one already, what it says is carried
    over, as `merge` does.
    """
    _translate(file, language, parts, as_json, begun=False)


@click.command("merge")
@click.argument("file", type=FILE)
@_TO
@_OF
@_JSON
@in_words
def merge(file: Path, language: str, parts: tuple[str, ...], as_json: bool) -> None:
    """After FILE has changed, carry its translation over: nothing that was translated is lost.

    FILE may be a folder: of all in it whose translation was begun, then.

    Texts that moved are found again, those that changed are marked as stale with both texts above them, and
    translations of texts that are gone are kept under “orphans”.
    """
    _translate(file, language, parts, as_json, begun=True)


def _translate(file: Path, language: str, parts: tuple[str, ...], as_json: bool, begun: bool) -> None:
    from simtrainer.library.catalogue import Library
    from simtrainer.terminal.translating import CannotTranslate, files_inside, files_to_translate, say, translate

    there((file,), folders_too=True)
    if not _LANGUAGE.match(language):
        fail(f"“{language}” isn't the code of a language.", "Two or three small letters, such as de, fr or pt-BR.")
    if parts and file.is_dir():
        fail("A folder isn't told with anything.", "Leave --of away, or name a story.")
    try:
        files = (
            files_inside(file, language, begun) if file.is_dir() else files_to_translate(file, parts, Library.load())
        )
        say([translate(one, language, begun) for one in files], as_json)
    except CannotTranslate as error:
        fail(error.title, error.advice)
