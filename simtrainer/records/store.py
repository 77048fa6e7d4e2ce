"""The records file, written to: attempts, their actions and events, and reflections, in SQLite.

The file is in WAL mode with `synchronous=FULL`: when a method returns, what it wrote survives the end of the process
and of the power. Every failure is a RecordsError.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import asdict, field, replace
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any
from uuid import uuid4

import sqlalchemy as sa
from sqlalchemy import event as sa_event
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.pool import StaticPool

from simtrainer import __version__
from simtrainer.engine.actions import Action
from simtrainer.engine.events import Decided, WentSilent
from simtrainer.engine.run import Run
from simtrainer.frozen import frozen
from simtrainer.records import event_text, tables
from simtrainer.records.errors import RecordsError, explain, spoilt, too_new, vanished
from simtrainer.say import say

PATIENCE = 2.0
"""Seconds to wait for another program that is writing."""
_KEPT = """
    SELECT (SELECT count(*) FROM actions WHERE attempt = ?), (SELECT count(*) FROM events WHERE attempt = ?)
"""
_KEEP_ACTION = "INSERT INTO actions (attempt, n, action, at) VALUES (?, ?, ?, ?)"
_KEEP_EVENT = "INSERT INTO events (attempt, n, event) VALUES (?, ?, ?)"
_PROGRESS = "UPDATE attempts SET touched = ?, minute = ?, turns = ? WHERE id = ?"


@frozen
class Attempt:
    """One attempt at a scenario: a row of the table, in the order of its columns. Times are ISO 8601 in UTC; scores
    0 to 100, None while there are none.

    `shared` is the number of actions it has in common with the attempt `parent`, from which a turn was taken again.
    `organisation_file` is a company's own that it was dressed for, "" for the story's own organisation; `packs_off`
    are the ids of rule packs that didn't count, with commas.
    """

    id: str
    scenario: str
    digest: str
    title: str
    file: str
    organisation: str
    seed: int
    mode: str
    pace: str
    started: str
    touched: str
    finished: str | None = None
    ending: str | None = None
    policy: float | None = None
    authenticity: float | None = None
    parent: str | None = None
    shared: int = 0
    minute: int = 0
    turns: int = 0
    app_version: str = __version__
    organisation_file: str = ""
    packs_off: str = ""


@frozen
class Recorded:
    """An attempt with everything that is kept of it.

    `events` are plain values, for showing; `events_hash` is what a replay is compared with.
    """

    attempt: Attempt
    actions: tuple[Action, ...]
    events: tuple[dict[str, Any], ...]
    events_hash: str
    reflections: dict[str, str] = field(default_factory=dict[str, str])


def now() -> str:
    """The wall time as it is kept."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


class Store:
    """The records file, open for writing. Use `Store.open(path)`, and `close()` it (or use it as a context)."""

    def __init__(self, file: Path, engine: sa.Engine, clock: Callable[[], str] = now) -> None:
        self.file = file
        self._engine = engine
        self._clock = clock
        self._identity: tuple[int, int] | None = None
        """Which file is open, whatever its name leads to by now."""

    @classmethod
    def open(cls, file: Path, clock: Callable[[], str] = now) -> Store:
        """Open the file, making it (and its folder) or bringing it up to date where needed."""
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise explain(error, file) from error
        engine = sa.create_engine(
            f"sqlite:///{file}", connect_args={"timeout": PATIENCE, "check_same_thread": False}, poolclass=StaticPool
        )
        sa_event.listen(engine, "connect", _prepare)
        sa_event.listen(engine, "begin", _begin)
        store = cls(file, engine, clock)
        try:
            store._migrate()
            store._identity = _identity_of(file)
        except RecordsError:
            store.close()
            raise
        return store

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # ---- writing

    def start(
        self,
        run: Run,
        *,
        file: Path | str = "",
        organisation: str = "",
        mode: str = "practice",
        pace: str = "untimed",
        organisation_file: str = "",
        packs_off: str = "",
    ) -> Attempt:
        """Begin an attempt with a run (usually a new one); what happened in it so far is kept at once."""
        house = organisation or run.scenario.organisation
        return self._new(self._begun(run, str(file), house, mode, pace, organisation_file, packs_off), run)

    def fork(self, parent: Attempt, run: Run, mode: str = "") -> Attempt:
        """Begin an attempt that takes a turn again: `run` is the parent's run rewound; in its mode unless told."""
        same = mode or parent.mode, parent.pace, parent.organisation_file, parent.packs_off
        begun = self._begun(run, parent.file, parent.organisation, *same)
        return self._new(replace(begun, parent=parent.id, shared=len(run.actions)), run)

    def keep(self, attempt_id: str, run: Run) -> None:
        """Keep what the run has done since it was last kept; call it before anything of that is shown."""
        with self.transaction() as connection:
            self._keep(connection, attempt_id, run)

    def finish(self, attempt_id: str, run: Run, policy: float | None, authenticity: float | None) -> None:
        """Keep the rest of the run, that it is over, and how it scored."""
        with self.transaction() as connection:
            self._keep(connection, attempt_id, run)
            connection.execute(
                sa.update(tables.attempts)
                .where(tables.attempts.c.id == attempt_id)
                .values(finished=self._clock(), ending=run.ending, policy=policy, authenticity=authenticity)
            )

    def reflect(self, attempt_id: str, key: str, text: str) -> None:
        """Keep what the trainee wrote under a heading of the debrief; an empty text removes it."""
        with self.transaction() as connection:
            if text:
                row = {"attempt": attempt_id, "key": key, "text": text, "at": self._clock()}
                connection.execute(upsert(tables.reflections, row))
            else:
                kept = tables.reflections.c
                connection.execute(sa.delete(tables.reflections).where(kept.attempt == attempt_id, kept.key == key))

    def forget(self, attempt_id: str) -> None:
        """Remove an attempt and all that is kept of it."""
        with self.transaction() as connection:
            connection.execute(sa.delete(tables.attempts).where(tables.attempts.c.id == attempt_id))

    # ---- reading

    def attempts(self, scenario: str | None = None) -> list[Attempt]:
        """All attempts (of one scenario), newest first."""
        query = sa.select(tables.attempts).order_by(tables.attempts.c.started.desc(), tables.attempts.c.id)
        if scenario is not None:
            query = query.where(tables.attempts.c.scenario == scenario)
        with self.transaction() as connection:
            return [Attempt(*row) for row in connection.execute(query)]

    def load(self, attempt_id: str) -> Recorded:
        """An attempt with its actions, events and reflections; RecordsError when there is none of that id."""
        with self.transaction() as connection:
            row = connection.execute(sa.select(tables.attempts).where(tables.attempts.c.id == attempt_id)).first()
            if row is None:
                raise RecordsError(say("That attempt isn't in the records."), say("Choose another one, or start anew."))
            actions = connection.execute(_all_of(tables.actions, tables.actions.c.action, attempt_id)).scalars()
            events = connection.execute(_all_of(tables.events, tables.events.c.event, attempt_id)).scalars().all()
            kept = tables.reflections.c
            reflections = connection.execute(sa.select(kept.key, kept.text).where(kept.attempt == attempt_id))
            try:
                return Recorded(
                    Attempt(*row),
                    tuple(Action.from_dict(json.loads(text)) for text in actions),
                    tuple(event_text.from_text(text) for text in events),
                    event_text.hash_of(events),
                    {row[0]: row[1] for row in reflections},
                )
            except (ValueError, TypeError, AttributeError) as error:
                raise spoilt(self.file) from error

    # ---- inside

    def _begun(
        self, run: Run, file: str, organisation: str, mode: str, pace: str, organisation_file: str, packs_off: str
    ) -> Attempt:
        scenario, time = run.scenario, self._clock()
        return Attempt(
            id=str(uuid4()),
            scenario=scenario.id,
            digest=scenario.digest,
            title=scenario.title,
            file=file,
            organisation=organisation,
            seed=run.seed,
            mode=mode,
            pace=pace,
            started=time,
            touched=time,
            organisation_file=organisation_file,
            packs_off=packs_off,
        )

    def _new(self, attempt: Attempt, run: Run) -> Attempt:
        with self.transaction() as connection:
            connection.execute(sa.insert(tables.attempts).values(asdict(attempt)))
            progress = self._keep(connection, attempt.id, run)
        return replace(attempt, **progress)

    def _keep(self, connection: sa.Connection, attempt_id: str, run: Run) -> dict[str, Any]:
        # This is done between a click and its answer, so the statements are plain text: nothing is put together anew.
        time = self._clock()
        # A log only grows, so what is stored is a prefix of the run.
        actions, events = connection.exec_driver_sql(_KEPT, (attempt_id, attempt_id)).one()
        done = [
            (attempt_id, n, json.dumps(action.to_dict(), ensure_ascii=False), time)
            for n, action in enumerate(run.actions[actions:], actions)
        ]
        happened = [(attempt_id, n, event_text.to_text(event)) for n, event in enumerate(run.events[events:], events)]
        if done:
            connection.exec_driver_sql(_KEEP_ACTION, done)
        if happened:
            connection.exec_driver_sql(_KEEP_EVENT, happened)
        progress = {
            "touched": time,
            "minute": run.minute,
            "turns": sum(isinstance(event, Decided | WentSilent) for event in run.events),
        }
        connection.exec_driver_sql(_PROGRESS, (*progress.values(), attempt_id))
        return progress

    def _migrate(self) -> None:
        with self.transaction() as connection:
            version = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
            if version > len(tables.MIGRATIONS):
                raise too_new(self.file, version)
            for step in tables.MIGRATIONS[version:]:
                step(connection)
            connection.exec_driver_sql(f"PRAGMA user_version = {len(tables.MIGRATIONS)}")

    @contextmanager
    def transaction(self) -> Generator[sa.Connection]:
        """Several reads and writes as one, all kept or none; what goes wrong inside is a RecordsError."""
        try:
            with self._engine.begin() as connection:
                yield connection
        except DBAPIError as error:
            raise explain(error.orig or error, self.file) from error
        except (OSError, OverflowError, UnicodeError, SQLAlchemyError) as error:
            raise explain(error, self.file) from error
        # What is written to a file that was deleted meanwhile goes nowhere, and SQLite doesn't mind.
        if self._identity is not None and _identity_of(self.file) != self._identity:
            raise vanished(self.file)


def _identity_of(file: Path) -> tuple[int, int] | None:
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _prepare(connection: Any, _: Any) -> None:
    connection.isolation_level = None  # transactions are begun by `_begin`, not by sqlite3's guess
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}").close()


def _begin(connection: sa.Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _all_of(table: sa.Table, column: sa.Column[Any], attempt_id: str) -> sa.Select[tuple[Any]]:
    return sa.select(column).where(table.c.attempt == attempt_id).order_by(table.c.n)


def upsert(table: sa.Table, row: dict[str, Any]) -> sa.Executable:
    """Insert a row, or bring the one with the same keys up to date."""
    keys = [column.name for column in table.primary_key]
    changed = {name: value for name, value in row.items() if name not in keys}
    return insert(table).values(row).on_conflict_do_update(index_elements=keys, set_=changed)
