"""What `simtrainer extract` and `merge` do: begin a translation beside a file, carry it over when the file changed."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import click

from simtrainer import paths
from simtrainer.frozen import frozen
from simtrainer.library.beside import folders_beside
from simtrainer.library.catalogue import Library
from simtrainer.library.files import is_translation, write_whole
from simtrainer.scenario.source import Source, read_file
from simtrainer.scenario.translation.file import Translation, read_translation
from simtrainer.scenario.translation.names import translation_file
from simtrainer.scenario.translation.table import kind_of
from simtrainer.scenario.translation.write import Written, write_translation
from simtrainer.terminal.findings import say_findings

SHELVES = ("rubric", "moves", "triage", "fears", "glossary", "cases")
PARTS = ("organisation", "rule-packs", *SHELVES)
"""What a story is told with, and is translated in files of its own."""


class CannotTranslate(Exception):
    """A translation can't be begun or carried over; `title` says why, `advice` what to do."""

    def __init__(self, title: str, advice: str) -> None:
        super().__init__(title)
        self.title = title
        self.advice = advice


@frozen
class Done:
    """A translation's file that was written, or was right already."""

    file: Path
    written: Written
    changed: bool


def files_to_translate(path: Path, parts: Iterable[str], library: Library) -> list[Path]:
    """The file itself, or those of its parts that are named; CannotTranslate when one isn't there."""
    parts = tuple(parts)
    if not parts:
        return [path]
    source = _readable(path)
    found: list[Path] = []
    for part in parts:
        if part == "organisation":
            found += _named(path, source, "organisation", "organisations", library)
        elif part == "rule-packs":
            found += _named(path, source, "rule_packs", "rule-packs", library)
        else:
            found.append(library.folder / f"{part}.yaml")
    missing = [one for one in found if not one.is_file()]
    if missing:
        raise CannotTranslate(f"There is no file {missing[0]}.", "Check what the scenario names.")
    return found


def files_inside(folder: Path, language: str, begun: bool) -> list[Path]:
    """The files of a folder that have texts to translate; with `begun` only those begun. CannotTranslate for none."""
    found = [
        path
        for path in sorted(folder.rglob("*.yaml"))
        if path.is_file()
        and not is_translation(path)
        and not any(part.startswith((".", "_")) for part in path.relative_to(folder).parts)
        and (not begun or translation_file(path, language).is_file())
        and kind_of(read_file(path).root)
    ]
    if not found:
        what = f"no file in {folder} whose translation was begun" if begun else f"nothing to translate in {folder}"
        raise CannotTranslate(f"There is {what}.", "Name a file, or another folder.")
    return found


def translate(path: Path, language: str, begun: bool) -> Done:
    """Write the translation of a file, with all that an earlier one says; with `begun` there has to be one."""
    source = _readable(path)
    if not kind_of(source.root):
        raise CannotTranslate(
            f"{path} has no texts to translate.", "Name a scenario, an organisation or a file of the library."
        )
    file = translation_file(path, language)
    if begun and not file.is_file():
        raise CannotTranslate(
            f"There is no translation {file.name} to carry over.",
            f"Begin it: simtrainer extract {path} --to {language}",
        )
    old = _old(file) if file.is_file() else None
    written = write_translation(source, path, language, old)
    changed = old is None or old.source.text != written.text
    if changed:
        write_whole(file, written.text.encode())
    return Done(file, written, changed)


def say(done: Iterable[Done], as_json: bool) -> None:
    """Print what was done, for people or as JSON."""
    done = tuple(done)
    if as_json:
        click.echo(json.dumps({"files": [_plain(one) for one in done]}, ensure_ascii=False, indent=2))
        return
    for one in done:
        click.echo(f"Written: {one.file}" if one.changed else f"As it was: {one.file}")
        click.echo(f"  {sentence(one.written)}")
    if any(paths.PACKAGE in one.file.resolve().parents for one in done):
        click.echo("This is the program's own folder, and an update replaces it: keep a copy elsewhere.", err=True)


def sentence(written: Written) -> str:
    """How far a translation has come, in a sentence."""
    left = written.all - written.translated
    parts = [f"{written.translated} of {written.all} texts translated"]
    parts += [f"{left} to write"] if left else []
    parts += [f"{written.stale} to look at again (stale)"] if written.stale else []
    parts += [f"{written.moved} found again elsewhere"] if written.moved else []
    parts += [f"{written.orphans} kept under “orphans”"] if written.orphans else []
    return f"{', '.join(parts)}."


def _plain(done: Done) -> dict[str, object]:
    written = done.written
    return {
        "file": str(done.file),
        "changed": done.changed,
        "texts": written.all,
        "translated": written.translated,
        "missing": written.all - written.translated,
        "stale": written.stale,
        "moved": written.moved,
        "orphans": written.orphans,
    }


def _readable(path: Path) -> Source:
    source = read_file(path)
    if source.root is None or source.problems:
        say_findings(source.problems, err=True)
        raise CannotTranslate(f"{path} can't be read.", "Mend what is named above, then try again.")
    return source


def _old(file: Path) -> Translation:
    old = read_translation(file)
    if old.broken:
        # Whatever isn't understood would be lost when it is written anew.
        say_findings(old.diagnostics, err=True)
        raise CannotTranslate(f"{file} can't be read.", "Mend what is named above, then try again.")
    return old


def _named(path: Path, source: Source, key: str, folder: str, library: Library) -> list[Path]:
    value = source.find(key)
    if value is None:
        return []
    names = [value.text] if value.kind == "scalar" else [one.text for one in value.data]
    found: list[Path] = []
    for name in names:
        places = [one / folder / f"{name}.yaml" for one in (*folders_beside(path), library.folder)]
        found.append(next((one for one in places if one.is_file()), places[0]))
    return found
