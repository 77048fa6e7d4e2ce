"""Pictures of a reply on its way to a colleague, and of a question that is parked."""

from __future__ import annotations

from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from simtrainer.debrief.peer import SUFFIX, Answer, with_answer
from simtrainer.debrief.peer import read as read_letter
from simtrainer.debrief.peer import write as write_letter
from simtrainer.ui.peer.answer import AnswerScreen
from simtrainer.ui.peer.send import SendScreen
from simtrainer.ui.window import MainWindow
from tests.screens.picture import ALL, screen
from tests.screens.ways import open_window, plan_choices, playing, press, scenario, settle


def asking() -> tuple[MainWindow, Path]:
    """Somebody who asks a colleague about the reply of their third turn, and the saved file."""
    window = open_window()
    bridge = window.desk.start(scenario(), "practise", "untimed")
    for choice in plan_choices("best"):
        assert bridge.choose(choice)
    assert bridge.attempt is not None
    window.show_debrief_of(bridge.attempt.id)
    assert window.debrief is not None
    window.debrief.unfold()
    turns = [turn for turn in window.debrief.report.turns if turn.taken.text]
    window.debrief.vetting_wanted.emit(turns[min(3, len(turns) - 1)].number)
    assert isinstance(window.peering.screen, SendScreen)
    file = Path(mkdtemp()) / f"two-parcels{SUFFIX}"
    window.peering.screen.save_to(file)
    settle()
    return window, file


@screen("16-ask-a-colleague", *ALL)
def send() -> QWidget:
    return asking()[0]


@screen("16-colleague-answers", *ALL)
def answer() -> QWidget:
    window, file = asking()
    window.peering.open(file)
    shown = window.peering.screen
    assert isinstance(shown, AnswerScreen)
    shown.policy.choose(1)
    shown.authenticity.choose(2)
    settle()
    return window


@screen("16-answered", *ALL)
def answered() -> QWidget:
    window, file = asking()
    write_letter(with_answer(read_letter(file), Answer(1, 2, "I'd name the depot, too.", "Jo")), file)
    window.open_reply(file)
    settle()
    return window


@screen("03-play-question", *ALL)
def question() -> QWidget:
    play = playing()
    play.focus_panel()
    press(play, Qt.Key.Key_Q)
    assert play.asking.box is not None
    QTest.keyClicks(play.asking.box.field, "May I name the depot in public?")
    settle()
    return play.window()
