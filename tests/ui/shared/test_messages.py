"""Speaking to people: what is said, what has the keyboard, and what an answer means."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from simtrainer.ui.shared import messages
from simtrainer.ui.shared.announce import announced
from simtrainer.ui.shared.message_dialog import MessageDialog
from simtrainer.ui.shared.messages import Message


@pytest.fixture(autouse=True)
def nothing_said() -> Iterator[None]:
    messages.forget()
    yield
    messages.forget()
    messages.set_headless(None)


@pytest.fixture
def window(qtbot) -> QWidget:
    """A window with one button, which has the keyboard; messages are really opened over it."""
    window = QWidget()
    qtbot.addWidget(window)
    button = QPushButton("Here")
    QVBoxLayout(window).addWidget(button)
    window.resize(800, 600)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    button.setFocus()
    messages.set_headless(False)
    return window


def press(qtbot, key: Qt.Key) -> None:
    """Press a key where the keyboard is."""
    qtbot.keyClick(QApplication.focusWidget(), key)


def dialog_of(window: QWidget) -> MessageDialog:
    """The message over a window."""
    return next(one for one in window.findChildren(MessageDialog) if one.isVisible())


def test_without_a_screen_messages_are_only_recorded(qtbot) -> None:
    messages.error("It can't be saved.", "Free some space.", "a.yaml:3:1")
    messages.info("Saved.", "It is in your folder.")
    assert messages.recorded() == [
        Message("error", "It can't be saved.", "Free some space.", "a.yaml:3:1"),
        Message("notice", "Saved.", "It is in your folder."),
    ]


def test_without_a_screen_questions_get_the_answer_that_was_laid_out_else_the_safe_one(qtbot) -> None:
    messages.answer_with(True)
    assert messages.ask("Delete it?", "It can't be brought back.", "Delete", "Keep")
    assert not messages.ask("Delete it?", "It can't be brought back.", "Delete", "Keep")


def test_an_error_is_read_out_shows_its_detail_and_gives_the_keyboard_back(qtbot, window: QWidget) -> None:
    before = QApplication.focusWidget()
    messages.error("It can't be saved.", "Free some space.", "a.yaml:3:1")
    dialog = dialog_of(window)
    assert announced()[-1] == "It can't be saved. Free some space."
    assert dialog.findChild(QPlainTextEdit).toPlainText() == "a.yaml:3:1"
    assert QApplication.focusWidget() is dialog.no
    press(qtbot, Qt.Key.Key_Tab)
    assert isinstance(QApplication.focusWidget(), QPlainTextEdit)
    press(qtbot, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is dialog.no
    press(qtbot, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert QApplication.focusWidget() is before


@pytest.mark.parametrize(
    ("keys", "answer"),
    [
        ((Qt.Key.Key_Escape,), False),
        ((Qt.Key.Key_Return,), False),
        ((Qt.Key.Key_Tab, Qt.Key.Key_Return), True),
        ((Qt.Key.Key_Tab, Qt.Key.Key_Escape), False),
    ],
)
def test_a_question_waits_and_only_its_own_button_says_yes(
    qtbot, window: QWidget, keys: tuple[Qt.Key, ...], answer: bool
) -> None:
    def answer_it() -> None:
        for key in keys:
            press(qtbot, key)

    QTimer.singleShot(0, window, answer_it)
    assert messages.ask("Delete it?", "It can't be brought back.", "Delete", "Keep", over=window) is answer


def test_a_message_covers_its_window_also_after_a_resize(qtbot, window: QWidget) -> None:
    messages.info("Saved.", "It is in your folder.", over=window)
    dialog = dialog_of(window)
    window.resize(900, 700)
    QApplication.processEvents()
    assert dialog.geometry() == window.rect()
    assert dialog.rect().contains(dialog.card.geometry())
    dialog.close_over()
