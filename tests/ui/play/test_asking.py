"""Q parks a question where one is in the story; it is kept with the attempt and collected with all others."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from simtrainer import paths
from simtrainer.debrief.notes import TraineeNotes
from simtrainer.records.questions import open_questions
from simtrainer.ui.desk import Desk
from simtrainer.ui.play.screen import PlayScreen

PARCELS = paths.scenarios() / "negative-comment" / "two-parcels.yaml"


@pytest.fixture
def play(qtbot: QtBot) -> PlayScreen:
    """The play screen on a story that has just begun, with a live clock."""
    desk = Desk(seed=lambda: 7)
    screen = PlayScreen(desk.start(PARCELS, "practise", "5"))
    desk.setParent(screen)
    qtbot.addWidget(screen)
    screen.resize(1440, 900)
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    screen.teller.show_all()
    if screen.pause_overlay.isVisible():
        screen.pause()  # a live clock waits until one is ready
    return screen


def test_q_parks_a_question_and_the_story_waits(play: PlayScreen, qtbot: QtBot) -> None:
    play.focus_panel()
    before = play.focusWidget()
    qtbot.keyClick(before, Qt.Key.Key_Q)
    box = play.asking.box
    assert box is not None and box.isVisible() and box.field.hasFocus()
    seconds = play.clock.seconds
    play.clock.pass_time(300)
    assert play.clock.seconds == seconds
    qtbot.keyClicks(box.field, "1 May I say which depot?")
    assert play.bridge.run.actions == [], "digits typed here choose nothing"
    box.to.setFocus()
    qtbot.keyClick(play.focusWidget(), Qt.Key.Key_1)
    qtbot.keyClick(play.focusWidget(), Qt.Key.Key_1)
    assert play.bridge.run.actions == [], "nor do those pressed beside it"
    box.field.setFocus()
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    assert box.isHidden() and play.focusWidget() is before
    play.clock.pass_time(300)
    assert play.clock.seconds > seconds
    attempt = play.bridge.attempt
    assert attempt is not None and play.bridge.store is not None
    (question,) = TraineeNotes.read(play.bridge.store.load(attempt.id).reflections).questions
    assert question.text == "1 May I say which depot?"
    assert (question.turn, question.node) == (1, play.shown_node)
    assert question.post and play.feeds.post(question.post) is not None
    play.bridge.store.close()


def test_questions_of_all_attempts_are_collected_once(play: PlayScreen, qtbot: QtBot) -> None:
    def park(text: str) -> None:
        play.asking.open()
        assert play.asking.box is not None
        qtbot.keyClicks(play.asking.box.field, text)
        play.asking.box.keep()

    park("First?")
    choice = play.bridge.offers()[0].choices[0].choice.id
    assert play.bridge.choose(choice)
    play.teller.show_all()
    assert play.bridge.take_again(0)
    found = open_questions(paths.records_file())
    assert [(one.question.text, one.title) for one in found.rows] == [("First?", play.bridge.scenario.title)]
    attempt = play.bridge.attempt
    assert attempt is not None and play.bridge.store is not None
    notes = TraineeNotes.read(play.bridge.store.load(attempt.id).reflections)
    assert [one.text for one in notes.questions] == ["First?"], "it is listed in the new attempt's debrief too"
    play.bridge.store.close()
