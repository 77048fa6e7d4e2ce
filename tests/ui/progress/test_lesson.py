"""A lesson is read part by part and ends in its decision."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simtrainer.ui.learning.card_view import CardAnswer
from simtrainer.ui.learning.lesson_screen import LessonScreen
from simtrainer.ui.shared.announce import announced
from tests.ui.progress.cards import lesson
from tests.ui.progress.windows import windows_opened


@pytest.fixture
def screen(qtbot: QtBot) -> LessonScreen:
    screen = LessonScreen()
    qtbot.addWidget(screen)
    screen.resize(1000, 800)
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    screen.read(lesson())
    return screen


def press(*keys: Qt.Key) -> None:
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)


def test_space_and_arrows_go_through_it_and_the_decision_ends_it(screen: LessonScreen, qtbot: QtBot) -> None:
    given: list[CardAnswer] = []
    screen.answered.connect(given.append)
    assert "people read along" in announced()[-1]
    press(Qt.Key.Key_Space)
    assert "Instead of: Your name?" in announced()[-1]
    press(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return)
    decision = screen.decision
    assert screen.at == 2 and decision is not None and decision.isVisible()
    screen.step(1)
    assert screen.at == 2 and not given  # the decision first
    press(Qt.Key.Key_2, Qt.Key.Key_Return)
    assert [(one.card, one.right) for one in given] == [("l-p2", False)]
    assert decision.takeaway.isVisible()
    press(Qt.Key.Key_Space)
    assert screen.end is not None
    with qtbot.waitSignal(screen.left):
        press(Qt.Key.Key_Return)


def test_its_end_opens_no_window_and_offers_the_case_behind_it(screen: LessonScreen, qtbot: QtBot) -> None:
    screen.read(replace(lesson(), case="buffer-2013"))
    press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_1, Qt.Key.Key_1)
    with windows_opened() as windows:
        press(Qt.Key.Key_Return)
    assert not windows
    assert screen.end is not None and screen.end.done_button.hasFocus() and screen.end.case_button.isVisible()


def test_its_place_and_its_answer_are_kept_while_it_is_left(screen: LessonScreen) -> None:
    press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_1, Qt.Key.Key_1)
    press(Qt.Key.Key_Left, Qt.Key.Key_Left)
    screen.read(lesson())
    assert screen.at == 0
    press(Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert screen.decision is not None and screen.decision.asks[0].rows[0].state == "served"
    press(Qt.Key.Key_Right)
    screen.read(lesson())  # read to its end: it begins anew
    assert screen.at == 0 and screen.decision.current is not None
