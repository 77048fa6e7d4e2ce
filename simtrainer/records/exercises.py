"""Exercises with a room in the records file: steps, devices and votes, each kept before it is confirmed.

Steps are JSON texts and devices and votes rows of plain values: what they mean is known one floor up, in `live`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any
from uuid import uuid4

import sqlalchemy as sa

from simtrainer import __version__
from simtrainer.frozen import frozen
from simtrainer.records import tables
from simtrainer.records.errors import RecordsError
from simtrainer.records.store import Store, now, upsert
from simtrainer.say import say


@frozen
class KeptExercise:
    """An exercise: a row of the table, in the order of its columns. `plan` is what the trainer set up, as JSON."""

    id: str
    scenario: str
    digest: str
    title: str
    file: str
    organisation: str
    seed: int
    plan: str
    started: str
    touched: str
    finished: str | None = None
    app_version: str = __version__


@frozen
class RecordedExercise:
    """An exercise with all that is kept of it, each list in the order in which it happened."""

    exercise: KeptExercise
    steps: tuple[str, ...]
    devices: tuple[Mapping[str, Any], ...]
    votes: tuple[Mapping[str, Any], ...]


class ExerciseRecords:
    """The exercises of a records file. Safe to use from several threads: one transaction at a time."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def begin(
        self, *, scenario: str, digest: str, title: str, file: str, organisation: str, seed: int, plan: str
    ) -> KeptExercise:
        """Begin an exercise."""
        time = now()
        exercise = KeptExercise(
            str(uuid4()), scenario, digest, title, file, organisation, seed, plan, started=time, touched=time
        )
        with self._store.transaction() as connection:
            connection.execute(sa.insert(tables.exercises).values(asdict(exercise)))
        return exercise

    def keep_step(self, exercise: str, n: int, step: str, at: str) -> None:
        """Keep the n-th step (from 0)."""
        with self._store.transaction() as connection:
            connection.execute(sa.insert(tables.steps).values(exercise=exercise, n=n, step=step, at=at))
            self._touch(connection, exercise)

    def keep_votes(self, exercise: str, votes: Sequence[Mapping[str, Any]]) -> None:
        """Keep votes, all together."""
        with self._store.transaction() as connection:
            connection.execute(sa.insert(tables.votes), [{**vote, "exercise": exercise} for vote in votes])
            self._touch(connection, exercise)

    def keep_devices(self, exercise: str, devices: Sequence[Mapping[str, Any]]) -> None:
        """Keep devices as they are now, all together."""
        with self._store.transaction() as connection:
            for device in devices:
                connection.execute(upsert(tables.devices, {**device, "exercise": exercise}))

    def finish(self, exercise: str) -> None:
        """Keep that it is over; tokens are forgotten, so that no phone is known any more."""
        with self._store.transaction() as connection:
            kept = tables.exercises.c
            once = (kept.id == exercise, kept.finished.is_(None))
            connection.execute(sa.update(tables.exercises).where(*once).values(finished=now()))
            connection.execute(sa.update(tables.devices).where(tables.devices.c.exercise == exercise).values(token=""))

    def forget(self, exercise: str) -> None:
        """Remove an exercise and all that is kept of it."""
        with self._store.transaction() as connection:
            connection.execute(sa.delete(tables.exercises).where(tables.exercises.c.id == exercise))

    def all(self) -> list[KeptExercise]:
        """All exercises, newest first."""
        query = sa.select(tables.exercises).order_by(tables.exercises.c.started.desc(), tables.exercises.c.id)
        with self._store.transaction() as connection:
            return [KeptExercise(*row) for row in connection.execute(query)]

    def load(self, exercise: str) -> RecordedExercise:
        """An exercise with its steps, devices and votes; RecordsError when there is none of that id."""
        with self._store.transaction() as connection:
            query = sa.select(tables.exercises).where(tables.exercises.c.id == exercise)
            row = connection.execute(query).first()
            if row is None:
                raise RecordsError(
                    say("That exercise isn't in the records."), say("Choose another one, or set one up.")
                )
            steps = sa.select(tables.steps.c.step).where(tables.steps.c.exercise == exercise).order_by(tables.steps.c.n)
            return RecordedExercise(
                KeptExercise(*row),
                tuple(connection.execute(steps).scalars()),
                _rows(connection, tables.devices, exercise, tables.devices.c.joined),
                _rows(connection, tables.votes, exercise, tables.votes.c.n),
            )

    def _touch(self, connection: sa.Connection, exercise: str) -> None:
        connection.execute(sa.update(tables.exercises).where(tables.exercises.c.id == exercise).values(touched=now()))


def _rows(
    connection: sa.Connection, table: sa.Table, exercise: str, order: sa.Column[Any]
) -> tuple[Mapping[str, Any], ...]:
    wanted = [column for column in table.columns if column.name not in ("exercise", "n")]
    query = sa.select(*wanted).where(table.c.exercise == exercise).order_by(order)
    return tuple(dict(row) for row in connection.execute(query).mappings())
