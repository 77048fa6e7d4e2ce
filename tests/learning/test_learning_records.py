"""What was learnt beside the scenarios comes back as it was kept, in a file of any age."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import datetime

import pytest

from simtrainer import paths
from simtrainer.engine.run import Run
from simtrainer.learning.schedule import due
from simtrainer.records.due import SNOOZED, cards_due
from simtrainer.records.learning import CardState, Confirmation, LearningRecords, LessonRead, QuizResult, Review
from simtrainer.records.store import Store
from tests.records.stories import long_story

MONDAY, TUESDAY = "2026-11-02T09:00:00+00:00", "2026-11-03T09:00:00+00:00"


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.open(paths.records_file()) as store:
        yield store


@pytest.fixture
def records(store: Store) -> LearningRecords:
    return LearningRecords(store)


def test_what_is_kept_comes_back(records: LearningRecords) -> None:
    review = Review("f-one", MONDAY, 2, True, changed=True, seconds=12.5, confidence="high")
    records.keep_review(review, CardState("f-one", "abc", "{}", TUESDAY))
    records.keep_review(Review("q-one", TUESDAY, 1, False, during="quiz/policy"))
    records.keep_lesson(LessonRead("p2-private", MONDAY, True))
    records.keep_lesson(LessonRead("p2-private", TUESDAY, False))
    records.keep_quiz(QuizResult("policy", MONDAY, 10, 8, True))
    records.confirm(Confirmation("black", "drills", "Noor Haddad", "2026-10-01", "the outage", MONDAY))
    assert records.reviews() == [review, Review("q-one", TUESDAY, 1, False, during="quiz/policy")]
    assert [one.card for one in records.reviews(since=TUESDAY)] == ["q-one"]
    assert records.card_states() == {"f-one": CardState("f-one", "abc", "{}", TUESDAY)}
    assert records.lessons() == {"p2-private": LessonRead("p2-private", MONDAY, False)}
    assert records.quizzes() == [QuizResult("policy", MONDAY, 10, 8, True)]
    (signed,) = records.confirmations()
    assert (signed.signed_by, signed.day, signed.note) == ("Noor Haddad", "2026-10-01", "the outage")
    records.withdraw(signed.n)
    assert records.confirmations() == []


def test_a_tick_and_a_note_can_be_taken_back(records: LearningRecords) -> None:
    records.tick("employees", "talk-1", MONDAY)
    records.note("mine", "employees")
    assert records.ticks() == {("employees", "talk-1"): MONDAY} and records.notes() == {"mine": "employees"}
    records.tick("employees", "talk-1", "")
    records.note("mine", "")
    assert not records.ticks() and not records.notes()


def test_home_counts_what_is_due_unless_it_is_put_off(records: LearningRecords) -> None:
    assert cards_due(paths.records_file(), TUESDAY).cards == 0
    records.keep_states([CardState("a", "", "{}", MONDAY), CardState("b", "", "{}", "2026-12-01T09:00:00+00:00")])
    assert cards_due(paths.records_file(), TUESDAY).cards == 1
    records.note(SNOOZED, "2026-11-04T00:00:00+00:00")
    put_off = cards_due(paths.records_file(), TUESDAY)
    assert (put_off.cards, put_off.snoozed) == (0, "2026-11-04T00:00:00+00:00")
    assert cards_due(paths.records_file(), "2026-11-05T09:00:00+00:00").cards == 1


def test_home_counts_no_more_than_would_be_asked_today(records: LearningRecords) -> None:
    records.keep_states([CardState(f"c{number}", "", "{}", MONDAY) for number in range(9)])
    assert cards_due(paths.records_file(), TUESDAY).cards == 5
    for number in range(3):
        records.keep_review(Review(f"x{number}", TUESDAY, 3, right=True, seconds=5.0))
    assert cards_due(paths.records_file(), TUESDAY).cards == 2
    records.keep_review(Review("x9", TUESDAY, 3, right=True, seconds=110.0))
    assert cards_due(paths.records_file(), TUESDAY).cards == 0


def test_home_counts_no_cards_that_cant_be_asked(records: LearningRecords) -> None:
    class Deck:
        def fingerprint(self, card_id: str) -> str:
            return "" if card_id.endswith("@elsewhere") else "words"

        def family(self, card_id: str) -> str:
            return card_id

        def reason(self, card_id: str, then: str) -> str:
            return then

    class There(Deck):
        def fingerprint(self, card_id: str) -> str:
            return "words"

    records.keep_states([CardState("a", "words", "", MONDAY), CardState("c@elsewhere", "other", "", MONDAY)])
    due(records, Deck(), [], datetime.fromisoformat(TUESDAY))
    assert cards_due(paths.records_file(), TUESDAY).cards == 1
    records.keep_states([CardState("c@elsewhere", "words", "", "2027-01-01T00:00:00+00:00")])
    due(records, There(), [], datetime.fromisoformat(TUESDAY))
    assert records.notes() == {}


def test_what_an_attempt_came_to_goes_with_it(store: Store, records: LearningRecords) -> None:
    attempt = store.start(Run(long_story(), seed=1))
    records.keep_gists({attempt.id: "{}", "gone": "{}"}, form=1)
    assert records.gists(1) == {attempt.id: "{}"}
    assert records.gists(2) == {}
    store.forget(attempt.id)
    assert records.gists(1) == {}


def test_a_file_of_the_time_before_is_brought_up_to_date(store: Store) -> None:
    store.close()
    with sqlite3.connect(paths.records_file()) as connection:
        for name in ("card_states", "reviews", "lessons_read", "quiz_results", "confirmations", "ticks", "gists"):
            connection.execute(f"DROP TABLE {name}")
        connection.execute("DROP TABLE learning_notes")
        connection.execute("PRAGMA user_version = 3")
    connection.close()
    assert cards_due(paths.records_file(), MONDAY).cards == 0
    with Store.open(paths.records_file()) as again:
        LearningRecords(again).note("mine", "employees")
        assert LearningRecords(again).notes() == {"mine": "employees"}
