"""How many refresher cards are due, read with the standard library alone, for the first screen."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime, time
from pathlib import Path

from simtrainer.frozen import frozen
from simtrainer.records.quick import read

SNOOZED = "snoozed"
"""Under which key it is kept until when refreshers are put off."""
ASLEEP = "asleep"
"""Under which key it is kept which known cards can't be asked at the moment (contacts of another house), as JSON."""
REFRESHER = "refresher"
"""Of a review: it was one of the day's cards, not part of a quiz or lesson."""
A_DAY = 5
"""Cards asked on one day at most."""
SECONDS_A_DAY = 120.0
TYPICAL = 24.0
"""Seconds that a card takes somebody of whom nothing is known."""
LATELY = 20
"""So many answers, the last ones, say how long a card takes."""


@frozen
class Due:
    """How many cards that were asked before would be asked at a time; `snoozed` until when they are put off, or ""."""

    cards: int = 0
    snoozed: str = ""
    reason: str = ""
    """Why nothing is known when the file can't be read."""


def room(today: Sequence[float], lately: Sequence[float]) -> int:
    """How many more cards there is room for today, by the seconds that today's and the last answers took."""
    taken = [one for one in lately if one > 0]
    each = sum(taken) / len(taken) if len(taken) >= A_DAY else TYPICAL
    fit = int(max(SECONDS_A_DAY - sum(today), 0.0) // max(each, 1.0))
    if not today:
        fit = max(fit, 1)  # somebody who reads slowly is asked one a day, not none
    return max(0, min(A_DAY - len(today), fit))


def cards_due(file: Path, at: str) -> Due:
    """The cards due at a time (ISO 8601, UTC) that there is room for on that day, here; none in a file of earlier."""

    def count(connection: sqlite3.Connection) -> Due:
        there = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if not {"card_states", "learning_notes", "reviews"} <= there:
            return Due()
        notes = dict(connection.execute("SELECT key, text FROM learning_notes"))
        until = notes.get(SNOOZED, "")
        if until > at:
            return Due(0, until)
        asleep = _names(notes.get(ASLEEP, ""))
        cards = [row[0] for row in connection.execute("SELECT card FROM card_states WHERE due <= ?", (at,))]
        asked = "SELECT seconds FROM reviews WHERE during = ?"
        lately = connection.execute(f"{asked} ORDER BY n DESC LIMIT {LATELY}", (REFRESHER,)).fetchall()
        today = connection.execute(f"{asked} AND at >= ?", (REFRESHER, _midnight(at))).fetchall()
        left = room([row[0] for row in today], [row[0] for row in lately])
        return Due(min(sum(card not in asleep for card in cards), left))

    found, reason = read(file, count)
    return found or Due(reason=reason)


def _names(text: str) -> set[str]:
    try:
        return set(map(str, json.loads(text))) if text else set()
    except (ValueError, TypeError):
        return set()


def _midnight(at: str) -> str:
    """When the day of a time began here, as times are kept."""
    day = datetime.fromisoformat(at).astimezone().date()
    return datetime.combine(day, time()).astimezone(UTC).isoformat(timespec="milliseconds")
