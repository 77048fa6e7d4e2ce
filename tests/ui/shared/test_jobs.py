"""Work off the GUI thread: its answer comes back, and nothing of it is kept once it has been given."""

from __future__ import annotations

import gc
import weakref
from typing import Any

from pytestqt.qtbot import QtBot

from simtrainer.ui.shared import jobs


class Story:
    """Something large that a job works on."""

    def read(self) -> int:
        return 7

    def fail(self) -> int:
        raise ValueError("not readable")


def answers(qtbot: QtBot, story: Story, work: str) -> list[Any]:
    """What a job on the story answers, and by which way."""
    got: list[Any] = []
    jobs.run(getattr(story, work), lambda result: got.append(("done", result)), lambda error: got.append(error))
    qtbot.waitUntil(lambda: bool(got))
    return got


def test_what_a_job_worked_on_is_let_go_once_it_has_answered(qtbot: QtBot) -> None:
    """Each change in the editor reads the whole story in a job: what they kept would grow all day."""
    stories = [Story() for _ in range(3)]
    left = [weakref.ref(story) for story in stories]
    for story in stories:
        assert answers(qtbot, story, "read") == [("done", 7)]
    del story, stories
    jobs.finish()
    gc.collect()
    assert [one() for one in left] == [None] * 3


def test_who_asked_is_let_go_as_well(qtbot: QtBot) -> None:
    heard: list[object] = []

    class Asker:
        def hear(self, result: object) -> None:
            heard.append(result)

    asker = Asker()
    left = weakref.ref(asker)
    jobs.run(Story().read, asker.hear, asker.hear)
    del asker
    qtbot.waitUntil(lambda: bool(heard))
    gc.collect()
    assert left() is None


def test_a_job_that_fails_says_why(qtbot: QtBot) -> None:
    (error,) = answers(qtbot, Story(), "fail")
    assert isinstance(error, ValueError) and str(error) == "not readable"
