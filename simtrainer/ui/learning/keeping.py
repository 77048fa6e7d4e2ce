"""Keeps what was answered, read and passed in the records; without records nothing is kept, and that was said."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from simtrainer.ui.learning.card_view import CardAnswer
from simtrainer.ui.learning.sitting import Sitting

if TYPE_CHECKING:
    from simtrainer.engine.actions import Confidence
    from simtrainer.learning.deck import Deck
    from simtrainer.records.learning import Review
    from simtrainer.records.store import Store


def keep_refresher(store: Store, deck: Deck, answer: CardAnswer) -> None:
    """Keep the answer to a refresher, and when the card is due again."""
    from simtrainer.learning.schedule import answered
    from simtrainer.records.learning import LearningRecords

    answered(LearningRecords(store), deck, _review(answer, "refresher"), datetime.now(UTC))


def keep_in_quiz(store: Store, quiz: str, answer: CardAnswer) -> None:
    """Keep the answer to a question of a quiz."""
    from simtrainer.records.learning import LearningRecords

    LearningRecords(store).keep_review(_review(answer, f"quiz/{quiz}"))


def keep_quiz(store: Store, sitting: Sitting) -> None:
    """Keep how a quiz went that was answered to its end."""
    from simtrainer.records.learning import LearningRecords, QuizResult

    quiz = sitting.plan.quiz
    if quiz is not None:
        asked, right = len(sitting.answers), sitting.right
        LearningRecords(store).keep_quiz(QuizResult(quiz.id, _now(), asked, right, sitting.passed))


def keep_lesson(store: Store, lesson: str, answer: CardAnswer) -> None:
    """Keep that a lesson was read to its decision."""
    from simtrainer.records.learning import LearningRecords, LessonRead

    records = LearningRecords(store)
    records.keep_review(_review(answer, f"lesson/{lesson}"))
    records.keep_lesson(LessonRead(lesson, _now(), answer.right))


def keep_tick(store: Store, key: str, done: bool) -> None:
    """Keep that a talk of a programme was had ("programme/step"), or wasn't."""
    from simtrainer.records.learning import LearningRecords

    programme, _, step = key.partition("/")
    LearningRecords(store).tick(programme, step, _now() if done else "")


def keep_signature(store: Store, belt: str, evidence: str, name: str) -> None:
    """Keep that a named person confirmed evidence today."""
    from simtrainer.records.learning import Confirmation, LearningRecords

    LearningRecords(store).confirm(Confirmation(belt, evidence, name, date.today().isoformat(), at=_now()))


def take_back(store: Store, signature: int) -> None:
    """Let a signature hold no more."""
    from simtrainer.records.learning import LearningRecords

    LearningRecords(store).withdraw(signature)


def put_off_card(store: Store, deck: Deck, card: str) -> None:
    """Ask a refresher another day."""
    from simtrainer.learning.schedule import put_off
    from simtrainer.records.learning import LearningRecords

    put_off(LearningRecords(store), deck, card, datetime.now(UTC))


def put_all_off(store: Store) -> None:
    """Ask no refreshers until tomorrow."""
    from simtrainer.learning.schedule import snooze
    from simtrainer.records.learning import LearningRecords

    snooze(LearningRecords(store), datetime.now(UTC))


def ask_again(store: Store) -> None:
    """Ask refreshers today after all."""
    from simtrainer.learning.schedule import snooze
    from simtrainer.records.learning import LearningRecords

    snooze(LearningRecords(store), datetime.now(UTC), days=0)


def _review(answer: CardAnswer, during: str) -> Review:
    from simtrainer.learning.schedule import rate
    from simtrainer.records.learning import Review

    said: dict[str, Confidence] = {"low": "low", "medium": "medium", "high": "high"}
    rating = rate(answer.right, answer.changed, answer.seconds, said.get(answer.confidence, ""))
    return Review(
        answer.card,
        _now(),
        rating,
        answer.right,
        answer.changed,
        round(answer.seconds, 1),
        answer.confidence,
        during,
    )


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")
