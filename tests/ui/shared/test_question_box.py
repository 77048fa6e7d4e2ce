"""Parking a question: Enter keeps it with its place, Esc closes, and the keyboard goes back where it was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from simtrainer.debrief.notes import Question
from simtrainer.ui.shared.announce import announced
from simtrainer.ui.shared.question_box import QuestionBox
from simtrainer.ui.shared.theme import theme
from tests.screens.fit import misfits

HERE = Question("", "", turn=4, node="gap", post="p7", minute=42)


@pytest.fixture
def screen(qtbot: QtBot) -> QWidget:
    """A screen with something that has the keyboard."""
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made).addWidget(QPushButton("beneath"))
    made.resize(1100, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.findChildren(QPushButton)[0].setFocus()
    return made


def test_enter_parks_it_with_its_place(screen: QWidget, qtbot: QtBot) -> None:
    box = QuestionBox(screen)
    beneath = screen.focusWidget()
    box.ask(HERE, "turn 4, 10:42")
    assert box.field.hasFocus()
    assert "turn 4, 10:42" in box.field.accessibleName()
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    assert box.isVisible(), "there is nothing to park yet"
    qtbot.keyClicks(box.field, "  May we name the   supplier? ")
    box.to.setFocus()
    qtbot.keyClick(screen.focusWidget(), Qt.Key.Key_Left)
    box.field.setFocus()
    with qtbot.waitSignal(box.kept) as kept:
        qtbot.keyClick(box.field, Qt.Key.Key_Return)
    assert kept.args is not None
    question = kept.args[0]
    assert isinstance(question, Question)
    assert (question.text, question.to) == ("May we name the supplier?", "legal")
    assert (question.turn, question.node, question.post, question.minute) == (4, "gap", "p7", 42)
    assert question.id and Question.from_text(question.to_text()) == question
    assert box.isHidden() and screen.focusWidget() is beneath
    assert any("debrief" in said for said in announced()[-2:])


def test_esc_closes_and_keeps_what_was_typed_for_this_place_only(screen: QWidget, qtbot: QtBot) -> None:
    box = QuestionBox(screen)
    beneath = screen.focusWidget()
    box.ask(HERE, "turn 4, 10:42")
    qtbot.keyClicks(box.field, "half a thou")
    qtbot.keyClick(box.field, Qt.Key.Key_Escape)
    assert box.isHidden() and screen.focusWidget() is beneath
    box.ask(HERE, "turn 4, 10:42")
    assert box.field.text() == "half a thou"
    box.close_box()
    box.ask(Question("", "", turn=5, node="other"), "turn 5, 11:02")
    assert box.field.text() == ""


@pytest.mark.parametrize(("width", "scale"), [(1100, 1.0), (1024, 2.0)])
def test_it_lies_at_the_foot_and_nothing_is_cut_off(screen: QWidget, qtbot: QtBot, width: int, scale: float) -> None:
    screen.resize(width, 640)
    theme().set_text_scale(scale)
    box = QuestionBox(screen)
    box.ask(HERE, "turn 4, 10:42, at a post by The Careful Pantry")
    qtbot.waitUntil(lambda: misfits(box) == [], timeout=1000)
    assert screen.rect().contains(box.geometry())
    screen.resize(width, 900)
    assert box.geometry().bottom() > 860
