"""Notes of an attempt come back as they were kept, and damage costs only the note it hit."""

from __future__ import annotations

from simtrainer.debrief.notes import (
    READY_AFTER,
    READY_BEFORE,
    REFRESH,
    Fear,
    Question,
    TraineeNotes,
    fear_key,
    question_key,
)


def test_notes_come_back_as_they_were_kept() -> None:
    asked = Question("q1", "May I name the depot?", "legal", turn=3, node="reply", post="p2", minute=42)
    notes = TraineeNotes.read(
        {
            fear_key("mocked", "before"): "4",
            fear_key("mocked", "after"): "2",
            fear_key("freeze", "before"): "5",
            question_key(asked): asked.to_text(),
            READY_BEFORE: "2",
            READY_AFTER: "4",
            REFRESH: "2, 5",
        }
    )
    assert notes.fears == (Fear("mocked", 4, 2), Fear("freeze", 5, None))
    assert notes.questions == (asked,)
    assert (notes.ready_before, notes.ready_after, notes.refresh) == (2, 4, (2, 5))


def test_a_damaged_note_is_left_out_and_the_others_stay() -> None:
    good = Question("b", "And by when?", minute=9)
    notes = TraineeNotes.read(
        {
            "question/a": "{",
            "question/c": '{"id": "c", "text": 4}',
            "question/d": '{"id": "d", "text": "?", "to": "nobody"}',
            question_key(good): good.to_text(),
            fear_key("mocked", "before"): "eleven",
            READY_BEFORE: "9",
            REFRESH: "x,²,3",
        }
    )
    assert notes.questions == (good,)
    assert notes.fears == (Fear("mocked", None, None),)
    assert notes.ready_before is None
    assert notes.refresh == (3,)
