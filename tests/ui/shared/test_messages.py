"""Speaking to people: what is said, what has the keyboard, and what an answer means."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from simtrainer.ui.shared import messages
from simtrainer.ui.shared.announce import announced
from simtrainer.ui.shared.message_dialog import MessageDialog
from simtrainer.ui.shared.messages import Message
from simtrainer.ui.shared.notice import Notice
from tests.screens.fit import misfits


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


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that the system was asked to open."""
    files: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: files.append(url.fileName()))
    return files


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
    messages.error("It can't be saved.", "Free some space.", over=window)
    dialog = dialog_of(window)
    window.resize(900, 700)
    QApplication.processEvents()
    assert dialog.geometry() == window.rect()
    assert dialog.rect().contains(dialog.card.geometry())
    dialog.close_over()


def notice_in(window: QWidget) -> Notice:
    """The notice in a window's corner."""
    return next(one for one in window.findChildren(Notice) if one.isVisible())


def test_a_notice_keeps_nobody_waiting_and_opens_the_file_that_was_made(
    qtbot, window: QWidget, opened: list[str]
) -> None:
    before = QApplication.focusWidget()
    messages.info("The debrief is saved.", "It is in a folder.", over=window, file=Path("two-parcels.pdf"))
    notice = notice_in(window)
    assert announced()[-1] == "The debrief is saved. It is in a folder."
    assert QApplication.focusWidget() is before, "who was at work goes on"
    assert window.rect().contains(notice.geometry()) and misfits(notice) == []
    press(qtbot, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is notice.open
    press(qtbot, Qt.Key.Key_Space)
    assert opened == ["two-parcels.pdf"]
    assert not notice.isVisible() and QApplication.focusWidget() is before


def test_a_notice_keeps_to_its_place_and_gives_way_to_the_next(qtbot, window: QWidget) -> None:
    messages.info("The debrief is saved.", "It is in a folder.", over=window, file=Path("two-parcels.pdf"))
    first = notice_in(window)
    window.resize(1000, 700)
    QApplication.processEvents()
    assert (first.geometry().right(), first.geometry().bottom()) == (1000 - 24 - 1, 700 - 24 - 1)
    messages.info("Parked.", "", over=window)
    second = notice_in(window)
    assert not first.isVisible() and second.accessibleName() == "Parked."
    assert abs(second.geometry().center().x() - 500) <= 1
    second.shut.setFocus()
    press(qtbot, Qt.Key.Key_Escape)
    assert not [one for one in window.findChildren(Notice) if one.isVisible()]
