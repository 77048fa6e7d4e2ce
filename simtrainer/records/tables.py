"""The tables of the records file and the steps that bring an older file up to date."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Column, Connection, Float, ForeignKey, Index, Integer, MetaData, String, Table, Text

metadata = MetaData()

attempts = Table(
    "attempts",
    metadata,
    Column("id", String, primary_key=True),
    Column("scenario", String, nullable=False),
    Column("digest", String, nullable=False),
    Column("title", String, nullable=False),
    Column("file", String, nullable=False),
    Column("organisation", String, nullable=False),
    Column("seed", Integer, nullable=False),
    Column("mode", String, nullable=False),
    Column("pace", String, nullable=False),
    Column("started", String, nullable=False),
    Column("touched", String, nullable=False),
    Column("finished", String),
    Column("ending", String),
    Column("policy", Float),
    Column("authenticity", Float),
    Column("parent", String, ForeignKey("attempts.id", ondelete="SET NULL")),
    Column("shared", Integer, nullable=False),
    Column("minute", Integer, nullable=False),
    Column("turns", Integer, nullable=False),
    Column("app_version", String, nullable=False),
    Index("attempts_of_scenario", "scenario", "started"),
)

actions = Table(
    "actions",
    metadata,
    Column("attempt", String, ForeignKey("attempts.id", ondelete="CASCADE"), primary_key=True),
    Column("n", Integer, primary_key=True),
    Column("action", Text, nullable=False),
    Column("at", String, nullable=False),
)

events = Table(
    "events",
    metadata,
    Column("attempt", String, ForeignKey("attempts.id", ondelete="CASCADE"), primary_key=True),
    Column("n", Integer, primary_key=True),
    Column("event", Text, nullable=False),
)

reflections = Table(
    "reflections",
    metadata,
    Column("attempt", String, ForeignKey("attempts.id", ondelete="CASCADE"), primary_key=True),
    Column("key", String, primary_key=True),
    Column("text", Text, nullable=False),
    Column("at", String, nullable=False),
)


def _first(connection: Connection) -> None:
    metadata.create_all(connection)


MIGRATIONS: tuple[Callable[[Connection], None], ...] = (_first,)
"""Step n turns form n into form n + 1; form 0 is an empty file. `PRAGMA user_version` holds the form."""
