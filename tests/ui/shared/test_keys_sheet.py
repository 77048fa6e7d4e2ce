"""F1 and ? list a screen's keys, F6 goes from part to part."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from simtrainer.ui.shared.keys_sheet import ScreenKeys
from tests.ui.play.conftest import Keyboard


class Screen(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.first, self.words, self.last = QPushButton("first"), QLabel("words"), QWidget()
        self.inside = QPushButton("inside", self.last)
        row = QHBoxLayout(self)
        for part in (self.first, self.words, self.last):
            row.addWidget(part)
        self.keys = ScreenKeys(self, lambda: [("Enter", "go on")], lambda: [self.first, self.words, self.last])


@pytest.fixture
def screen(qtbot) -> Screen:
    screen = Screen()
    qtbot.addWidget(screen)
    screen.resize(800, 600)
    screen.show()
    qtbot.waitExposed(screen)
    screen.activateWindow()
    screen.first.setFocus()
    return screen


@pytest.fixture
def press(qtbot, screen: Screen) -> Keyboard:
    return Keyboard(qtbot, screen)


def test_f1_lists_the_keys_and_gives_the_keyboard_back(screen: Screen, press: Keyboard) -> None:
    press(Qt.Key.Key_F1)
    sheet = screen.keys.sheet
    assert sheet is not None
    assert sheet.card.accessibleName() == "Enter: go on"
    press(Qt.Key.Key_F6)
    assert sheet.close_button.hasFocus(), "what lies under a sheet can't be reached"
    press(Qt.Key.Key_F1)
    assert screen.keys.sheet is None
    assert screen.first.hasFocus()


def test_f6_passes_over_parts_with_nothing_to_do(screen: Screen, press: Keyboard) -> None:
    press(Qt.Key.Key_F6)
    assert screen.inside.hasFocus()
    press(Qt.Key.Key_F6)
    assert screen.first.hasFocus()


def test_a_question_mark_lists_them_too_but_not_while_one_is_typed(qtbot, screen: Screen) -> None:
    field = QLineEdit(screen)
    field.show()
    field.setFocus()
    qtbot.keyClicks(field, "why?")
    assert field.text() == "why?" and screen.keys.sheet is None
    screen.first.setFocus()
    qtbot.keyClick(screen.first, Qt.Key.Key_Question)
    assert screen.keys.sheet is not None
    qtbot.keyClick(screen.focusWidget(), Qt.Key.Key_Question)
    assert screen.keys.sheet is None
