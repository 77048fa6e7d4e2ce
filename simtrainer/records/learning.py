"""What somebody learnt beside the scenarios, in the records file: cards, lessons, quizzes, who confirmed what.

States and gists are JSON texts: what they mean is known one floor up, in `simtrainer.learning`. All of it belongs to
the profile and is deleted with it. Times are ISO 8601 in UTC, given by the caller where they matter.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict

import sqlalchemy as sa

from simtrainer.frozen import frozen
from simtrainer.records import tables
from simtrainer.records.store import Store, upsert


@frozen
class CardState:
    """How well a card is known: a row of the table. `reset` says why it was begun anew, "" when it wasn't."""

    card: str
    fingerprint: str
    state: str
    due: str
    reset: str = ""


@frozen
class Review:
    """A card that was answered: a row of the table, but for its number.

    `rating` is 1 (again) to 4 (easy). `during` is "refresher", "quiz/ID" or "lesson/ID".
    """

    card: str
    at: str
    rating: int
    right: bool
    changed: bool = False
    seconds: float = 0.0
    confidence: str = ""
    during: str = "refresher"


@frozen
class LessonRead:
    """A lesson that was read to its end: when first, and whether its decision was right the last time."""

    lesson: str
    at: str
    right: bool


@frozen
class QuizResult:
    """A quiz that was answered to its end."""

    quiz: str
    at: str
    asked: int
    right: int
    passed: bool


@frozen
class Confirmation:
    """Evidence that a named person signed for. `day` is the day it happened (YYYY-MM-DD); `n` is 0 until it is kept."""

    belt: str
    evidence: str
    signed_by: str
    day: str
    note: str = ""
    at: str = ""
    n: int = 0


class LearningRecords:
    """The learning of a records file."""

    def __init__(self, store: Store) -> None:
        self._store = store

    # ---- cards

    def card_states(self) -> dict[str, CardState]:
        """All cards that were ever asked, by id."""
        with self._store.transaction() as connection:
            rows = connection.execute(sa.select(tables.card_states))
            return {row.card: CardState(*row) for row in rows}

    def keep_review(self, review: Review, state: CardState | None = None) -> None:
        """Keep that a card was answered, and (where it is one of the refreshers) how well it is known now."""
        with self._store.transaction() as connection:
            connection.execute(sa.insert(tables.reviews).values(asdict(review)))
            if state is not None:
                connection.execute(upsert(tables.card_states, asdict(state)))

    def keep_states(self, states: Iterable[CardState]) -> None:
        """Keep how well cards are known, all together."""
        with self._store.transaction() as connection:
            for state in states:
                connection.execute(upsert(tables.card_states, asdict(state)))

    def reviews(self, since: str = "") -> list[Review]:
        """The answers given since a time, in order."""
        kept = tables.reviews.c
        columns = [kept[name] for name in Review.__dataclass_fields__]
        query = sa.select(*columns).where(kept.at >= since).order_by(kept.n)
        with self._store.transaction() as connection:
            return [
                Review(row.card, row.at, row.rating, bool(row.right), bool(row.changed), *row[5:])
                for row in connection.execute(query)
            ]

    # ---- lessons, quizzes, steps

    def keep_lesson(self, read: LessonRead) -> None:
        """Keep that a lesson was read; of one read before, only how its decision went this time."""
        kept = tables.lessons_read.c
        with self._store.transaction() as connection:
            there = kept.lesson == read.lesson
            changed = connection.execute(sa.update(tables.lessons_read).where(there).values(right=read.right))
            if not changed.rowcount:
                connection.execute(sa.insert(tables.lessons_read).values(asdict(read)))

    def lessons(self) -> dict[str, LessonRead]:
        """The lessons that were read, by id, the first read first."""
        query = sa.select(tables.lessons_read).order_by(tables.lessons_read.c.at)
        with self._store.transaction() as connection:
            return {row.lesson: LessonRead(row.lesson, row.at, bool(row.right)) for row in connection.execute(query)}

    def keep_quiz(self, result: QuizResult) -> None:
        """Keep how a quiz went."""
        with self._store.transaction() as connection:
            connection.execute(sa.insert(tables.quiz_results).values(asdict(result)))

    def quizzes(self) -> list[QuizResult]:
        """How quizzes went, in order."""
        kept = tables.quiz_results.c
        query = sa.select(kept.quiz, kept.at, kept.asked, kept.right, kept.passed).order_by(kept.n)
        with self._store.transaction() as connection:
            return [QuizResult(*row[:4], bool(row[4])) for row in connection.execute(query)]

    def tick(self, programme: str, step: str, at: str) -> None:
        """Keep that a step of a programme was done; with `at` empty, that it wasn't."""
        with self._store.transaction() as connection:
            if at:
                connection.execute(upsert(tables.ticks, {"programme": programme, "step": step, "at": at}))
            else:
                kept = tables.ticks.c
                connection.execute(sa.delete(tables.ticks).where(kept.programme == programme, kept.step == step))

    def ticks(self) -> dict[tuple[str, str], str]:
        """(programme, step) -> when it was ticked."""
        with self._store.transaction() as connection:
            return {(row.programme, row.step): row.at for row in connection.execute(sa.select(tables.ticks))}

    # ---- what somebody signed for

    def confirm(self, confirmation: Confirmation) -> None:
        """Keep that a named person confirmed evidence."""
        values = {key: value for key, value in asdict(confirmation).items() if key != "n"}
        with self._store.transaction() as connection:
            connection.execute(sa.insert(tables.confirmations).values(values))

    def withdraw(self, n: int) -> None:
        """Take a confirmation back, by its number."""
        with self._store.transaction() as connection:
            connection.execute(sa.delete(tables.confirmations).where(tables.confirmations.c.n == n))

    def confirmations(self) -> list[Confirmation]:
        """What was confirmed, in order."""
        kept = tables.confirmations.c
        columns = [kept[name] for name in Confirmation.__dataclass_fields__]
        with self._store.transaction() as connection:
            return [Confirmation(*row) for row in connection.execute(sa.select(*columns).order_by(kept.n))]

    # ---- notes and gists

    def note(self, key: str, text: str, at: str = "") -> None:
        """Keep a text under a key (until when refreshers are put off, which programme is one's own); "" removes it."""
        with self._store.transaction() as connection:
            if text:
                connection.execute(upsert(tables.learning_notes, {"key": key, "text": text, "at": at}))
            else:
                connection.execute(sa.delete(tables.learning_notes).where(tables.learning_notes.c.key == key))

    def notes(self) -> dict[str, str]:
        """All texts that are kept, by key."""
        kept = tables.learning_notes.c
        with self._store.transaction() as connection:
            return {row.key: row.text for row in connection.execute(sa.select(kept.key, kept.text))}

    def noted(self, key: str) -> dict[str, str]:
        """Attempt -> what was noted about it under a key."""
        kept = tables.reflections.c
        with self._store.transaction() as connection:
            rows = connection.execute(sa.select(kept.attempt, kept.text).where(kept.key == key))
            return {row.attempt: row.text for row in rows}

    def gists(self, form: int) -> dict[str, str]:
        """Attempt -> what it came to, as it was kept in that form."""
        kept = tables.gists.c
        query = sa.select(kept.attempt, kept.gist).where(kept.form == form)
        with self._store.transaction() as connection:
            return {row.attempt: row.gist for row in connection.execute(query)}

    def keep_gists(self, gists: Mapping[str, str], form: int) -> None:
        """Keep what attempts came to; those that were forgotten meanwhile are left out."""
        with self._store.transaction() as connection:
            there = set(connection.execute(sa.select(tables.attempts.c.id)).scalars())
            for attempt, gist in gists.items():
                if attempt in there:
                    connection.execute(upsert(tables.gists, {"attempt": attempt, "form": form, "gist": gist}))
