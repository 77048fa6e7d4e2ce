"""`simtrainer export`, `compare` and `ratings`: a scenario in other shapes, two versions of it, and what raters say."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from simtrainer.library.catalogue import Library
from simtrainer.library.files import write_whole
from simtrainer.library.stage import CannotPlay, Stage, stage
from simtrainer.scenario.loader import load_scenario, load_source
from simtrainer.scenario.model import Scenario
from simtrainer.scenario.translation.overlay import read_in

if TYPE_CHECKING:
    from simtrainer.scoring.ranges import Ranges

Export = Callable[[Path, Path | None, str], str]
"""From a scenario's file, an organisation's and a language to the text of an export."""


def export(file: Path, shape: str, to: Path | None, organisation: Path | None, language: str = "") -> None:
    """Write a scenario in a shape of text to a file, or to the standard output."""
    text = _TEXTS[shape](file, organisation, language)
    if to is None:
        click.echo(text, nl=False)
        return
    # A spreadsheet knows UTF-8 by the mark at its beginning.
    write_whole(to, text.encode("utf-8-sig" if to.suffix.lower() == ".csv" else "utf-8"))
    click.echo(f"Written: {to}", err=True)


def _map(shape: str) -> Export:
    def export_map(file: Path, _organisation: Path | None, language: str) -> str:
        from importlib import import_module

        from simtrainer.authoring.story import story_of

        loaded = load_source(read_in(file, language).source)
        story = story_of(loaded.source.root)
        if not story.beats:
            raise CannotPlay(file, tuple(loaded.errors))
        write = getattr(import_module(f"simtrainer.authoring.exports.{shape}"), shape)
        return write(story, loaded.scenario.title if loaded.scenario is not None else "")

    return export_map


def _staged(file: Path, organisation: Path | None, language: str = "") -> Stage:
    return stage(file, Library.load(), organisation, language=language)


def _table(file: Path, organisation: Path | None, language: str) -> str:
    from simtrainer.authoring.exports.tabletop import tabletop

    return tabletop(_staged(file, organisation, language))


def _key(file: Path, organisation: Path | None, language: str) -> str:
    from simtrainer.authoring.key_table import key_table

    staged = _staged(file, organisation, language)
    return key_table(staged.scenario, staged.library.rubric_for(staged.scenario)).csv()


def _sheet(file: Path, organisation: Path | None, language: str) -> str:
    from simtrainer.authoring.rating_sheets import empty_sheet

    staged = _staged(file, organisation, language)
    return empty_sheet(staged.scenario, staged.library.rubric_for(staged.scenario))


_TEXTS: dict[str, Export] = {
    "mermaid": _map("mermaid"),
    "dot": _map("dot"),
    "svg": _map("svg"),
    "table": _table,
    "key": _key,
    "rating-sheet": _sheet,
}


def compare_files(old: Path, new: Path, seconds: float = 0.0) -> int:
    """Say what differs between two versions of a scenario; 0 when nothing does, else 1.

    With `seconds` the worst and best score of each are looked for so long.
    """
    from simtrainer.authoring.compare import compare

    library = Library.load()
    first, second = _read(old), _read(new)
    ranges = (_ranges(old, seconds), _ranges(new, seconds)) if seconds else None
    changes = compare(first, second, (library.rubric_for(first), library.rubric_for(second)), ranges)
    for change in changes:
        click.echo(change.sentence)
    if not changes:
        click.echo("They say the same.")
    return 1 if changes else 0


def _ranges(file: Path, seconds: float) -> Ranges:
    from simtrainer.scoring.ranges import find_ranges

    staged = _staged(file, None)
    rubric = staged.library.rubric_for(staged.scenario)
    return find_ranges(staged.scenario, rubric, staged.organisation.minutes, seconds=seconds)


def _read(file: Path) -> Scenario:
    loaded = load_scenario(file)
    if loaded.scenario is None:
        raise CannotPlay(file, tuple(loaded.errors))
    return loaded.scenario


def ratings(file: Path, sheets: Sequence[Path], as_csv: bool) -> int:
    """Put raters' sheets together and say how far they agree; 1 when something in them can't be used."""
    from simtrainer.authoring.raters import ENOUGH_RATERS, put_together
    from simtrainer.authoring.rating_sheets import read_sheet

    staged = _staged(file, None)
    rubric = staged.library.rubric_for(staged.scenario)
    read = [read_sheet(one, staged.scenario, rubric) for one in sheets]
    wrong = [finding for sheet in read for finding in sheet.findings]
    for finding in wrong:
        click.echo(f"{finding} {finding.advice}".rstrip(), err=True)
    found = put_together(read, staged.scenario, rubric)
    if as_csv:
        click.echo(found.csv(), nl=False)
        return 1 if wrong else 0
    click.echo(f"{len(found.raters)} raters: {', '.join(found.raters) or 'none'}.")
    if not found.enough:
        click.echo(f"A key that is more than its author's view needs {ENOUGH_RATERS} or more.")
    for agreement in found.agreement:
        click.echo(agreement.words)
    for title, options in (("Of two minds", found.contested), ("Far from the key", found.differing)):
        if options:
            click.echo(f"\n{title}:")
        for one in options:
            own = "not rated" if one.author is None else f"{one.author:+d}"
            said = ", ".join(f"{value:+d}" for _, value in one.values)
            place = f"{one.node} · {one.choice} · {one.criterion}"
            click.echo(f"  {place}: mean {_signed(one.mean)}, SD {one.sd:.1f} ({said}); key {own}")
    return 1 if wrong else 0


def _signed(number: float) -> str:
    return f"{number:+.1f}" if round(number, 1) else "0.0"
