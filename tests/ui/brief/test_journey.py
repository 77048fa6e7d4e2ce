"""From home through the brief: into a run with what was said, or out again with nothing kept."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from simtrainer import paths
from simtrainer.debrief.notes import TraineeNotes
from simtrainer.records.store import Store
from simtrainer.ui.brief.screen import BriefScreen
from simtrainer.ui.desk import Desk
from simtrainer.ui.shared.settings import settings
from simtrainer.ui.window import MainWindow

TAB, SPACE, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Return


@pytest.fixture
def window(qtbot) -> Iterator[MainWindow]:
    window = MainWindow(Desk(seed=lambda: 7))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(lambda: window.home.shelf.rowCount() > 0, timeout=10_000)
    yield window
    window.close()


def press(*keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifier)


def to_brief(qtbot, window: MainWindow) -> BriefScreen:
    """Open the first card's brief by keyboard."""
    window.home.grid.setFocus()
    press(ENTER)
    brief = window.brief
    assert brief is not None
    qtbot.waitUntil(lambda: not brief.reading, timeout=10_000)
    QApplication.processEvents()
    return brief


def tab_to(name: str) -> None:
    """Go on by Tab until something with that name has the keyboard."""
    for _ in range(60):
        focus = QApplication.focusWidget()
        if focus is not None and focus.accessibleName() == name:
            return
        press(TAB)
    raise AssertionError(f"Tab never came to “{name}”")


def test_by_keyboard_from_a_card_to_a_run_that_knows_what_was_said(qtbot, window: MainWindow) -> None:
    brief = to_brief(qtbot, window)
    assert brief.start_button.hasFocus()
    tab_to("I'll say something that gets us sued")
    press(SPACE, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, SPACE)
    QApplication.processEvents()
    tab_to("1 of 5")
    press(Qt.Key.Key_4)
    tab_to("1 of 5, not at all")
    press(Qt.Key.Key_2)
    tab_to("Practise")
    press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    press(ENTER, modifier=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.playing is not None, timeout=5000)
    assert window.playing is not None
    assert window.brief is None
    bridge = window.playing.bridge
    assert (bridge.mode, bridge.pace) == ("assessment", "untimed")
    assert bridge.attempt is not None
    assert bridge.store is not None
    notes = TraineeNotes.read(bridge.store.load(bridge.attempt.id).reflections)
    assert {fear.card: fear.before for fear in notes.fears} == {"sued": 4, "private": None}
    assert notes.ready_before == 2
    again = to_brief_again(qtbot, window)
    assert again.fears is not None
    assert again.fears.strengths == {"sued": 4, "private": None}
    assert again.mode.mode == "assessment"


def to_brief_again(qtbot, window: MainWindow) -> BriefScreen:
    window.show_home()
    return to_brief(qtbot, window)


def test_leaving_by_the_content_note_keeps_nothing(qtbot, window: MainWindow) -> None:
    brief = to_brief(qtbot, window)
    assert brief.notes is not None
    tab_to("Leave it, nothing is counted")
    press(ENTER)
    assert window.is_home
    assert window.brief is None
    assert window.home.grid.hasFocus()
    with Store.open(paths.records_file()) as store:
        assert store.attempts() == []


def test_settings_in_between_lead_back_and_another_house_is_read_anew(qtbot, window: MainWindow) -> None:
    brief = to_brief(qtbot, window)
    window.go_to("settings")
    assert window.settings_screen is not None
    window.settings_screen.left.emit()
    assert window.screens.currentWidget() is brief
    window.go_to("settings")
    house = paths.scenarios() / "organisations" / "marlbeck-foods.yaml"
    settings().set(organisation_file=str(house))
    window.settings_screen.left.emit()
    anew = window.brief
    assert anew is not None
    assert anew is not brief
    qtbot.waitUntil(lambda: not anew.reading, timeout=10_000)
    assert anew.policy is not None
    assert "Risk before cause" in [row.clause.title for row in anew.policy.rows]
