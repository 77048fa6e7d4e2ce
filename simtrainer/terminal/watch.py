"""`simtrainer check --watch`: checks again whenever a file has changed, and only what the change can have touched."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

import click

from simtrainer.library.catalogue import BrokenLibrary, Library
from simtrainer.terminal.check import Checked, CheckedFile, check_file, files_of
from simtrainer.terminal.findings import say_checked

Stamp = tuple[int, int]
LOOKS_EVERY = 0.4
"""Seconds between two looks at the files."""


class Watch:
    """The files of a check, as they were when they were last looked at."""

    def __init__(
        self, paths: Sequence[Path], library: Callable[[], Library] = Library.load, quick: bool = False
    ) -> None:
        self._paths, self._make_library, self._quick = paths, library, quick
        self._library: Library | None = None
        self._shelf: Mapping[Path, Stamp] = {}
        self._stamps: dict[Path, Stamp] = {}
        self._checked: dict[Path, CheckedFile] = {}

    def look(self) -> Checked | None:
        """The check as it is now, None when nothing has changed since the last look."""
        files = files_of(self._paths)
        stamps = {file: stamp for file in files if (stamp := _stamp(file)) is not None}
        if self._library is not None and stamps == self._stamps and _stamps_of(self._library) == self._shelf:
            return None
        library = self._renewed()
        before = self._stamps
        changed = {file.stem.split(".")[0] for file in {*stamps, *before} if stamps.get(file) != before.get(file)}
        for file in stamps:
            # A plan is played on the story of its name, and a story is checked beside its plans.
            if file not in self._checked or file.stem.split(".")[0] in changed:
                self._checked[file] = check_file(file, library, self._quick)
        self._stamps = stamps
        return Checked(tuple(self._checked[file] for file in files if file in stamps))

    def _renewed(self) -> Library:
        """The library; when a file of it has changed, a new one, with which everything is checked again."""
        if self._library is None or _stamps_of(self._library) != self._shelf:
            self._library = self._make_library()
            self._shelf = _stamps_of(self._library)
            self._checked = {}
        return self._library


def keep_watch(paths: Sequence[Path], quick: bool = False) -> None:
    """Check, and check again after each change, until Ctrl-C."""
    watched = Watch(paths, quick=quick)
    click.echo("Watching; Ctrl-C ends it.", err=True)
    try:
        while True:
            try:
                checked = watched.look()
                if checked is not None:
                    click.echo(f"── {datetime.now():%H:%M:%S} ──")
                    say_checked(checked)
            except BrokenLibrary as broken:
                click.echo(f"simtrainer: {broken.title}\n  {broken.advice}", err=True)
            time.sleep(LOOKS_EVERY)
    except KeyboardInterrupt:
        click.echo("", err=True)


def _stamps_of(library: Library) -> Mapping[Path, Stamp]:
    """The files that every story leans on: everything of the library's folder but the stories themselves."""
    folder = library.folder
    found: Iterable[Path] = (
        *folder.glob("*.yaml"),
        *folder.glob("organisations/*.yaml"),
        *folder.glob("rule-packs/*.yaml"),
    )
    return {file: stamp for file in found if (stamp := _stamp(file)) is not None}


def _stamp(file: Path) -> Stamp | None:
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
