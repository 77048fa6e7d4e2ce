"""A reply goes from a debrief to a colleague and comes back, through the real window at both ends."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from simtrainer import paths
from simtrainer.debrief.peer import SUFFIX, read
from simtrainer.records.profiles import add
from simtrainer.ui.debrief.answers import AnswerCard
from simtrainer.ui.desk import Desk
from simtrainer.ui.peer.answer import AnswerScreen
from simtrainer.ui.peer.send import SendScreen
from simtrainer.ui.shared import messages
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.ways import peering
from simtrainer.ui.window import MainWindow
from tests.screens.fit import misfits
from tests.screens.ways import plan_choices
from tests.ui.rest import leave

PARCELS = paths.scenarios() / "negative-comment" / "two-parcels.yaml"


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    """The debrief of somebody who has finished a scenario."""
    made = MainWindow(Desk(seed=lambda: 7))
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.isActiveWindow() and not made.home.reading)
    bridge = made.desk.start(PARCELS, "practise", "untimed")
    for choice in plan_choices("best"):
        assert bridge.choose(choice)
    assert bridge.attempt is not None
    made.show_debrief_of(bridge.attempt.id)
    assert made.debrief is not None
    made.debrief.unfold()
    return made


def replied(window: MainWindow) -> int:
    """The number of a turn with words in it, chosen."""
    assert window.debrief is not None
    number = next(turn.number for turn in window.debrief.report.turns if turn.taken.text)
    window.debrief.show_turn(number)
    return number


def sent(window: MainWindow, qtbot: QtBot, file: Path, name: str = "") -> int:
    """Send the reply of a turn."""
    number = replied(window)
    assert window.debrief is not None and window.debrief.page is not None
    detail = window.debrief.page.turns.detail
    ask = next(one for one in detail.findChildren(QPushButton) if one.text() == "Ask a colleague")
    qtbot.keyClick(ask, Qt.Key.Key_Return)
    screen = window.peering.screen
    assert isinstance(screen, SendScreen) and screen.isVisible()
    qtbot.keyClicks(screen.name, name)
    screen.save_to(file)
    assert str(file) in screen.done.text
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    return number


def shown_answers(window: MainWindow) -> list[AnswerCard]:
    """The answers that can be seen in the debrief."""
    assert window.debrief is not None
    return [card for card in window.debrief.findChildren(AnswerCard) if card.isVisible()]


def test_there_and_back(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / f"one{SUFFIX}"
    number = sent(window, qtbot, file)
    assert window.screens.currentWidget() is window.debrief
    letter = read(file)
    assert letter.turn == number and letter.by == "" and letter.organisation == "Harrow & Finch"
    # somebody else opens it: another person's records hold no such attempt
    window.people.enter(add("Jo", 2))
    window._open_dropped(file)
    screen = window.peering.screen
    assert isinstance(screen, AnswerScreen)
    screen.save_to(file)
    assert "Two ratings" in screen.wrong.text and read(file).answer is None
    screen.policy.choose(1)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    screen.authenticity.choose(2)
    screen.remark.setPlainText("I'd name the depot.")
    qtbot.keyClicks(screen.name, "Jo")
    qtbot.keyClick(screen.name, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert read(file).answer is not None
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    assert window.is_home
    # and back with the one who asked
    from simtrainer.records.profiles import read_profiles

    window.people.enter(read_profiles()[0])
    window.home.opener.open_path(file)
    assert window.debrief is not None and window.debrief.is_unfolded
    qtbot.waitUntil(lambda: len(shown_answers(window)) == 1)
    (card,) = shown_answers(window)
    said = card.accessibleName()
    assert "Jo read it" in said and "Warm and true" in said and "I'd name the depot." in said
    window.open_reply(file)
    qtbot.waitUntil(lambda: len(shown_answers(window)) == 1)  # the same answer is kept once
    leave(qtbot, window)


def test_a_hostile_file_is_said_and_changes_nothing(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / f"evil{SUFFIX}"
    file.write_text('{"simtrainer-reply": 1, "attempt": "../..", "turn": 1, "reply": "x"}', encoding="utf-8")
    shown = window.screens.currentWidget()
    window.open_reply(file)
    assert "where it belongs" in messages.recorded()[-1].title
    assert window.screens.currentWidget() is shown and window.peering.screen is None
    leave(qtbot, window)


def test_where_it_cannot_be_saved_is_said_in_place(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    number = replied(window)
    assert window.debrief is not None
    window.debrief.vetting_wanted.emit(number)
    screen = window.peering.screen
    assert isinstance(screen, SendScreen)
    screen.save_to(tmp_path / "nowhere" / "one")
    assert "can't be saved" in screen.wrong.text
    assert not (tmp_path / "nowhere").exists()
    leave(qtbot, window)


@pytest.mark.parametrize(("width", "scale"), [(1440, 1.0), (1024, 2.0)])
def test_nothing_is_cut_off(window: MainWindow, qtbot: QtBot, tmp_path: Path, width: int, scale: float) -> None:
    file = tmp_path / f"one{SUFFIX}"
    sent(window, qtbot, file, "Ada")
    window.people.enter(add("Jo", 2))
    theme().set_text_scale(scale)
    window.resize(width, 2200)
    window.open_reply(file)
    assert isinstance(window.peering.screen, AnswerScreen)
    window.peering.screen.save_to(file)
    qtbot.waitUntil(lambda: misfits(window) == [], timeout=1000)
    leave(qtbot, window)


def test_both_ends_agree_on_the_name_of_the_file() -> None:
    assert peering.SUFFIX == SUFFIX
