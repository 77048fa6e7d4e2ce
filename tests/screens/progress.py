"""Progress, the programmes, and the pages that ask."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from simtrainer.records.errors import RecordsError
from simtrainer.ui.progress.screen import ProgressScreen
from simtrainer.ui.window import MainWindow
from tests.screens.picture import ALL, DARK, LARGE, LIGHT, SMALL, screen
from tests.screens.ways import open_window, played, settle
from tests.ui.progress.sample import some_progress


def progress(window: MainWindow | None = None, tab: str = "") -> ProgressScreen:
    """The area, read."""
    window = window or open_window()
    window.progressing.open(tab)
    settle()
    found = window.progressing.progress
    assert found is not None and found.ready
    return found


def filled() -> ProgressScreen:
    """The area as somebody has it after some weeks, made up."""
    area = progress()
    area._was_read(some_progress())
    settle()
    return area


@screen("09-progress", *ALL)
def progress_filled() -> QWidget:
    return filled().window()


@screen("09-progress-belt", LIGHT, DARK, SMALL, LARGE)
def progress_belt() -> QWidget:
    area = filled()
    area.overview.belts.unfold("brown")
    settle()
    assert area.overview.belts.panel is not None
    button = area.overview.belts.panel.lines[1].sign_button
    assert button is not None
    button.click()
    settle()
    return area.window()


@screen("09-progress-table", LIGHT, DARK)
def progress_table() -> QWidget:
    area = filled()
    area.overview.attempts.turn()
    settle()
    return area.window()


@screen("09-progress-empty", LIGHT, DARK)
def progress_empty() -> QWidget:
    return progress().window()


@screen("09-progress-begun", LIGHT)
def progress_begun() -> QWidget:
    window = open_window()
    played(window, "tired")
    played(window, "best")
    return progress(window).window()


@screen("09-progress-damaged", LIGHT)
def progress_damaged() -> QWidget:
    area = progress()
    area._was_not_read(RecordsError("Your records can't be read.", "Close other programs that use them."))
    settle()
    return area.window()


@screen("09-programmes", *ALL)
def programmes() -> QWidget:
    return progress(tab="programmes").window()


@screen("09-refresher", LIGHT, DARK)
def refresher() -> QWidget:
    window = open_window()
    played(window, "tired")
    window.progressing.refreshers()
    settle()
    return window


def quiz(answers: str = "") -> MainWindow:
    """A quiz, with number keys pressed twice, and Enter between the questions."""
    window = open_window()
    window.progressing.quiz("policy")
    settle()
    asking = window.progressing.asking
    assert asking is not None and asking.view is not None
    for key in answers:
        QTest.keyClicks(asking, key)
        settle(1)
    return window


@screen("09-quiz", LIGHT, DARK)
def quiz_begun() -> QWidget:
    return quiz("2")


@screen("09-quiz-answered", *ALL)
def quiz_answered() -> QWidget:
    return quiz("22")


@screen("09-quiz-ended", LIGHT, DARK)
def quiz_ended() -> QWidget:
    window = quiz()
    asking = window.progressing.asking
    assert asking is not None
    while asking.ending is None:
        QTest.keyClick(asking, Qt.Key.Key_1)
        QTest.keyClick(asking, Qt.Key.Key_Return)
    settle()
    return window


def lesson(steps: int) -> MainWindow:
    """A lesson, some parts on."""
    window = open_window()
    window.progressing.read_lesson("p2-private")
    settle()
    screen_ = window.progressing.lesson
    assert screen_ is not None
    for _ in range(steps):
        screen_.step(1)
    settle()
    return window


@screen("09-lesson", *ALL)
def lesson_part() -> QWidget:
    return lesson(1)


@screen("09-lesson-decision", LIGHT)
def lesson_decision() -> QWidget:
    return lesson(9)


@screen("09-lesson-end", LIGHT, DARK)
def lesson_end() -> QWidget:
    window = lesson(9)
    screen_ = window.progressing.lesson
    assert screen_ is not None
    QTest.keyClicks(screen_, "11")
    screen_.step(1)
    settle()
    return window
