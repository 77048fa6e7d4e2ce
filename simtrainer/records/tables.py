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
    Column("organisation_file", String, nullable=False, server_default=""),
    Column("packs_off", String, nullable=False, server_default=""),
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

exercises = Table(
    "exercises",
    metadata,
    Column("id", String, primary_key=True),
    Column("scenario", String, nullable=False),
    Column("digest", String, nullable=False),
    Column("title", String, nullable=False),
    Column("file", String, nullable=False),
    Column("organisation", String, nullable=False),
    Column("seed", Integer, nullable=False),
    Column("plan", Text, nullable=False),
    Column("started", String, nullable=False),
    Column("touched", String, nullable=False),
    Column("finished", String),
    Column("app_version", String, nullable=False),
)

steps = Table(
    "steps",
    metadata,
    Column("exercise", String, ForeignKey("exercises.id", ondelete="CASCADE"), primary_key=True),
    Column("n", Integer, primary_key=True),
    Column("step", Text, nullable=False),
    Column("at", String, nullable=False),
)

devices = Table(
    "devices",
    metadata,
    Column("exercise", String, ForeignKey("exercises.id", ondelete="CASCADE"), primary_key=True),
    Column("id", String, primary_key=True),
    Column("token", String, nullable=False),
    Column("team", String, nullable=False),
    Column("name", String, nullable=False),
    Column("joined", String, nullable=False),
    Column("hidden", Integer, nullable=False),
    Column("removed", Integer, nullable=False),
)

votes = Table(
    "votes",
    metadata,
    Column("n", Integer, primary_key=True, autoincrement=True),
    Column("exercise", String, ForeignKey("exercises.id", ondelete="CASCADE"), nullable=False),
    # A poll's key names the run's line, the node, the visit and the round.
    Column("poll", String, nullable=False),
    Column("device", String, nullable=False),
    Column("team", String, nullable=False),
    Column("option", String, nullable=False),
    Column("confidence", String, nullable=False),
    Column("text", Text, nullable=False),
    Column("count", Integer, nullable=False),
    Column("source", String, nullable=False),
    Column("at", String, nullable=False),
    Index("votes_of_exercise", "exercise", "n"),
)

card_states = Table(
    "card_states",
    metadata,
    Column("card", String, primary_key=True),
    # What the card said and under which rules when it was last asked: another text is another card.
    Column("fingerprint", String, nullable=False),
    Column("state", Text, nullable=False),
    Column("due", String, nullable=False),
    Column("reset", String, nullable=False),
)

reviews = Table(
    "reviews",
    metadata,
    Column("n", Integer, primary_key=True, autoincrement=True),
    Column("card", String, nullable=False),
    Column("at", String, nullable=False),
    Column("rating", Integer, nullable=False),
    Column("right", Integer, nullable=False),
    Column("changed", Integer, nullable=False),
    Column("seconds", Float, nullable=False),
    Column("confidence", String, nullable=False),
    Column("during", String, nullable=False),
    Index("reviews_at", "at"),
)

lessons_read = Table(
    "lessons_read",
    metadata,
    Column("lesson", String, primary_key=True),
    Column("at", String, nullable=False),
    Column("right", Integer, nullable=False),
)

quiz_results = Table(
    "quiz_results",
    metadata,
    Column("n", Integer, primary_key=True, autoincrement=True),
    Column("quiz", String, nullable=False),
    Column("at", String, nullable=False),
    Column("asked", Integer, nullable=False),
    Column("right", Integer, nullable=False),
    Column("passed", Integer, nullable=False),
)

confirmations = Table(
    "confirmations",
    metadata,
    Column("n", Integer, primary_key=True, autoincrement=True),
    Column("belt", String, nullable=False),
    Column("evidence", String, nullable=False),
    Column("signed_by", String, nullable=False),
    Column("day", String, nullable=False),
    Column("note", String, nullable=False),
    Column("at", String, nullable=False),
)

ticks = Table(
    "ticks",
    metadata,
    Column("programme", String, primary_key=True),
    Column("step", String, primary_key=True),
    Column("at", String, nullable=False),
)

learning_notes = Table(
    "learning_notes",
    metadata,
    Column("key", String, primary_key=True),
    Column("text", Text, nullable=False),
    Column("at", String, nullable=False),
)

gists = Table(
    "gists",
    metadata,
    Column("attempt", String, ForeignKey("attempts.id", ondelete="CASCADE"), primary_key=True),
    Column("form", Integer, nullable=False),
    Column("gist", Text, nullable=False),
)


def _first(connection: Connection) -> None:
    metadata.create_all(connection)


def _house_rules(connection: Connection) -> None:
    """Whose house rules were played under: a company's own file, and the rule packs that were off."""
    there = {row[1] for row in connection.exec_driver_sql("PRAGMA table_info(attempts)")}
    for name in ("organisation_file", "packs_off"):
        if name not in there:  # a new file was made with them
            connection.exec_driver_sql(f"ALTER TABLE attempts ADD COLUMN {name} VARCHAR NOT NULL DEFAULT ''")


def _rooms(connection: Connection) -> None:
    """Exercises with a room: their steps, who joined, and every vote."""
    metadata.create_all(connection, [exercises, steps, devices, votes])


def _learning(connection: Connection) -> None:
    """What is learnt beside the scenarios: cards and reviews, lessons, quizzes, confirmations; gists of attempts."""
    beside = [card_states, reviews, lessons_read, quiz_results, confirmations, ticks, learning_notes, gists]
    metadata.create_all(connection, beside)


MIGRATIONS: tuple[Callable[[Connection], None], ...] = (_first, _house_rules, _rooms, _learning)
"""Step n turns form n into form n + 1; form 0 is an empty file. `PRAGMA user_version` holds the form."""
