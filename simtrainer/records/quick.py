"""What the first screen needs from the records, read with the standard library alone, and never failing.

SQLAlchemy costs more than the whole window does at start, so it isn't imported here.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import field
from pathlib import Path
from typing import TypeVar

from simtrainer.frozen import frozen
from simtrainer.records.errors import explain

PATIENCE = 0.2
"""Seconds to wait for another program that is writing; the first screen shouldn't hang on it."""

T = TypeVar("T")


@frozen
class Resumable:
    """An attempt that can be gone on with. `touched` is when it was last played (ISO 8601, UTC)."""

    attempt: str
    scenario: str
    title: str
    file: str
    organisation: str
    mode: str
    pace: str
    started: str
    touched: str
    minute: int
    turns: int
    digest: str


@frozen
class Result:
    """How somebody did in a scenario: finished attempts, the best of them (by its lower score) and the last."""

    scenario: str
    attempts: int
    best_policy: float | None
    best_authenticity: float | None
    last_policy: float | None
    last_authenticity: float | None
    last_finished: str
    """ISO 8601, UTC."""
    assessed: int = 0
    """How many of the attempts were assessments."""


@frozen
class Resumables:
    """Attempts to go on with, last played first. `reason` says why there are none when the file can't be read."""

    rows: tuple[Resumable, ...] = ()
    reason: str = ""


@frozen
class Results:
    """Results by scenario id. `reason` says why there are none when the file can't be read."""

    by_scenario: dict[str, Result] = field(default_factory=dict[str, Result])
    reason: str = ""


NO_WAY_ON = "no-way-on"
"""Under which heading of an attempt's own texts it is kept why it can't be gone on with any more."""


def resumable(file: Path) -> Resumables:
    """Unfinished attempts with at least one action, without those taken again and those known to have no way on."""
    rows, reason = read(file, _resumable)
    return Resumables(tuple(rows or ()), reason)


def results(file: Path) -> Results:
    """Results of every scenario that was finished at least once; watching an expert is no attempt."""
    rows, reason = read(file, _results)
    return Results(rows or {}, reason)


def _resumable(connection: sqlite3.Connection) -> list[Resumable]:
    rows = connection.execute(
        """
        SELECT id, scenario, title, file, organisation, mode, pace, started, touched, minute, turns, digest
        FROM attempts
        WHERE finished IS NULL
          AND EXISTS (SELECT 1 FROM actions WHERE actions.attempt = attempts.id)
          AND id NOT IN (SELECT parent FROM attempts WHERE parent IS NOT NULL)
          AND id NOT IN (SELECT attempt FROM reflections WHERE key = ?)
        ORDER BY touched DESC
        """,
        (NO_WAY_ON,),
    )
    return [Resumable(*row) for row in rows]


def _results(connection: sqlite3.Connection) -> dict[str, Result]:
    rows = connection.execute(
        """
        SELECT scenario, policy, authenticity, finished, mode FROM attempts
        WHERE finished IS NOT NULL AND mode <> 'shadow' ORDER BY finished
        """
    )
    by_scenario: dict[str, list[tuple[float | None, float | None, str, str]]] = {}
    for scenario, *row in rows:
        by_scenario.setdefault(scenario, []).append(tuple(row))
    found: dict[str, Result] = {}
    for scenario, tries in by_scenario.items():
        best = max(tries, key=lambda row: min(-1.0 if score is None else score for score in row[:2]))
        assessed = sum(row[3] == "assessment" for row in tries)
        found[scenario] = Result(scenario, len(tries), best[0], best[1], *tries[-1][:3], assessed)
    return found


def read(file: Path, query: Callable[[sqlite3.Connection], T]) -> tuple[T | None, str]:
    """What a query finds and "", or None and why it can't be asked; a file that isn't there yet is no reason."""
    try:
        if not file.exists():
            return None, ""
        address = f"{file.resolve().as_uri()}?mode=ro"
        with closing(sqlite3.connect(address, uri=True, timeout=PATIENCE)) as connection:
            return query(connection), ""
    except (sqlite3.Error, OSError) as error:
        return None, explain(error, file).title
