"""What can go wrong with the records file, in words."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from simtrainer.say import later, say


class RecordsError(Exception):
    """The records can't be read or written. The program can go on without them; `title` and `advice` say so.

    `damaged` is whether the file itself is broken, so that trying again can't help.
    """

    def __init__(self, title: str, advice: str, damaged: bool = False) -> None:
        super().__init__(f"{title} {advice}")
        self.title = title
        self.advice = advice
        self.damaged = damaged


WITHOUT = later("You can go on; what you play now won't be kept.")


def explain(error: BaseException, file: Path) -> RecordsError:
    """The words for an error of SQLite or of the file system."""
    code = getattr(error, "sqlite_errorcode", None)
    primary = None if code is None else code & 0xFF
    if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return RecordsError(
            say("Another program is using the records."),
            say("Close other windows of simtrainer and try again. {without}", without=say(WITHOUT)),
        )
    if primary in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return RecordsError(
            say("The records file is damaged."),
            say(
                "Move {file} somewhere else (keep it: some of it can often be saved) and a new one is begun. {without}",
                file=file,
                without=say(WITHOUT),
            ),
            damaged=True,
        )
    if primary in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR):
        return RecordsError(
            say("The records couldn't be written: the disk is full or doesn't answer."),
            say("Make room on the disk. {without}", without=say(WITHOUT)),
        )
    if primary in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM) or isinstance(error, OSError):
        return RecordsError(
            say("The records file can't be written."),
            say(
                "Make {parent} a folder that you may write to, or set SIMTRAINER_DATA to another one. {without}",
                parent=file.parent,
                without=say(WITHOUT),
            ),
        )
    return RecordsError(
        say("The records can't be used."),
        say("{file}: {error}. {without}", file=file, error=error, without=say(WITHOUT)),
    )


def vanished(file: Path) -> RecordsError:
    """The words for a file that was moved or deleted while it was open."""
    return RecordsError(
        say("The records file has gone."),
        say(
            "Somebody moved or deleted {file}. Start simtrainer again to begin a new one. {without}",
            file=file,
            without=say(WITHOUT),
        ),
    )


def spoilt(file: Path) -> RecordsError:
    """The words for an attempt in a sound file whose rows aren't those of an attempt."""
    return RecordsError(
        say("What is kept of this attempt can't be read."),
        say("Something else has written in {file}. Start the story anew.", file=file),
    )


def too_new(file: Path, version: int) -> RecordsError:
    """The words for a file that a later version of the program has written."""
    return RecordsError(
        say("The records were written by a newer simtrainer."),
        say(
            "Install the newer version again to use {file} (its form {version} isn't known here). {without}",
            file=file,
            version=version,
            without=say(WITHOUT),
        ),
    )
