"""What the program keeps of a person in a folder: to delete all of it, or to move it somewhere else."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path

from simtrainer.paths import MOVED
from simtrainer.say import say

OURS = (
    "records*.sqlite3*",
    "settings.json",
    "settings.new",
    "profile.json*",
    "cards*.json",
    "ranges",
    "kept",
    "drafts",
    "last-error.txt",
)
"""Patterns of the files and folders that hold something of a person. Nothing else in the folder is touched."""


def belongings(folder: Path) -> list[Path]:
    """The files and folders that the program made of a person; none when the folder isn't there."""
    found = {path for pattern in OURS for path in folder.glob(pattern)}
    return sorted(found)


def erase(folder: Path) -> list[Path]:
    """Delete everything kept of a person, and the folder once it is empty; what couldn't be deleted is returned."""
    left = [path for path in belongings(folder) if not _remove(path)]
    with suppress(OSError):
        folder.rmdir()
    return left


class CantMove(Exception):
    """The data can't go where they were to go; the text says why. Everything is still where it was."""


def move(folder: Path, to: Path) -> None:
    """Copy everything in a data folder to another, then delete it here; CantMove when it can't be copied whole.

    Close the records first. The other folder must be empty or not be there yet.
    """
    if folder.resolve() in (to.resolve(), *to.resolve().parents):
        raise CantMove(say("That folder is inside the one that your data are in. Choose one beside it."))
    if to.exists() and (not to.is_dir() or _inside(to)):
        raise CantMove(say("{to} has something in it. Choose an empty folder, or a name that isn't taken yet.", to=to))
    try:
        to.mkdir(parents=True, exist_ok=True)
        for path in _inside(folder):
            if path.is_dir():
                shutil.copytree(path, to / path.name)
            else:
                shutil.copy2(path, to / path.name)
    except (OSError, shutil.Error) as error:
        for path in _inside(to):
            _remove(path)
        raise CantMove(
            say("Your data can't be copied to {to}: {what}.", to=to, what=getattr(error, "strerror", None) or error)
        ) from error


def clear_out(folder: Path) -> None:
    """Delete what `move` left behind, once the other folder is remembered; what can't be deleted stays."""
    for path in _inside(folder):
        _remove(path)


def _inside(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if path.name != MOVED] if folder.is_dir() else []


def _remove(path: Path) -> bool:
    try:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()
    except OSError:
        return False
    return True
