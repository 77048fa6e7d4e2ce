"""How many refresher cards are due, read with the standard library alone, for the first screen."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from simtrainer.frozen import frozen
from simtrainer.records.quick import read

SNOOZED = "snoozed"
"""Under which key it is kept until when refreshers are put off."""


@frozen
class Due:
    """How many cards that were asked before are due at a time; `snoozed` until when they are put off, "" when not."""

    cards: int = 0
    snoozed: str = ""
    reason: str = ""
    """Why nothing is known when the file can't be read."""


def cards_due(file: Path, at: str) -> Due:
    """The cards due at a time (ISO 8601, UTC); none in a file that an earlier program made."""

    def count(connection: sqlite3.Connection) -> Due:
        there = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if not {"card_states", "learning_notes"} <= there:
            return Due()
        (cards,) = connection.execute("SELECT count(*) FROM card_states WHERE due <= ?", (at,)).fetchone()
        note = connection.execute("SELECT text FROM learning_notes WHERE key = ?", (SNOOZED,)).fetchone()
        until = note[0] if note is not None else ""
        return Due(0 if until > at else cards, until if until > at else "")

    found, reason = read(file, count)
    return found or Due(reason=reason)
