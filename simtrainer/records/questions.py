"""The questions that were parked over all attempts, for the room: to be read out, answered and ticked off."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from pathlib import Path

from simtrainer.debrief.notes import QUESTION, Question
from simtrainer.frozen import frozen
from simtrainer.records.quick import read
from simtrainer.say import say


@frozen
class Asked:
    """A question, and the attempts that hold it: taking a turn again hands it on."""

    question: Question
    attempts: tuple[str, ...]
    scenario: str
    title: str
    at: str
    """When it was parked (ISO 8601, UTC)."""


@frozen
class Collected:
    """Questions, the newest first. `reason` says why there are none when the file can't be read."""

    rows: tuple[Asked, ...] = ()
    reason: str = ""


def all_questions(file: Path) -> Collected:
    """Every question that was parked."""
    rows, reason = read(file, _collect)
    return Collected(tuple(rows or ()), reason)


def open_questions(file: Path) -> Collected:
    """The questions that nobody ticked off yet."""
    found = all_questions(file)
    return Collected(tuple(one for one in found.rows if not one.question.done), found.reason)


def as_text(rows: Iterable[Asked]) -> str:
    """Questions as lines, by whom they are for, to be sent or read out."""
    names = {"legal": say("For legal"), "team": say("For the team"), "trainer": say("For the trainer")}
    lines: list[str] = []
    listed = tuple(rows)
    for to, name in names.items():
        mine = [one for one in listed if one.question.to == to]
        if mine:
            lines += ["", name] if lines else [name]
            lines += [
                say(
                    "- {words} ({title}, turn {turn})", words=one.question.text, title=one.title, turn=one.question.turn
                )
                for one in mine
            ]
    return "\n".join(lines)


def _collect(connection: sqlite3.Connection) -> list[Asked]:
    rows = connection.execute(
        """
        SELECT reflections.text, reflections.at, attempts.id, attempts.scenario, attempts.title
        FROM reflections JOIN attempts ON attempts.id = reflections.attempt
        WHERE reflections.key LIKE ?
        ORDER BY reflections.at DESC, reflections.key
        """,
        (f"{QUESTION}%",),
    )
    found: dict[str, Asked] = {}
    for text, at, attempt, scenario, title in rows:
        question = Question.from_text(text)
        if question is None:
            continue
        known = found.get(question.id)
        if known is None:
            found[question.id] = Asked(question, (attempt,), scenario, title, at)
        else:
            found[question.id] = Asked(known.question, (*known.attempts, attempt), scenario, title, at)
    return list(found.values())
