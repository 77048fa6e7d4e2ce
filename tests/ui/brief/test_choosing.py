"""Fears, readiness, mode and pace: chosen by keyboard and mouse, remembered, and given to whoever starts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from simtrainer.debrief.notes import Fear, TraineeNotes
from simtrainer.ui.brief.choices import Choices, how_words, notes_of, remembered_fears, strengths_to_keep
from simtrainer.ui.brief.screen import BriefScreen
from simtrainer.ui.shared.settings import settings
from tests.ui.brief.conftest import BATCH, PARCELS, Opener


def press(qtbot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def begin(qtbot, screen: BriefScreen) -> Choices:
    started = QSignalSpy(screen.started)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert started.count() == 1
    return started.at(0)[0]


def test_three_fears_of_twelve_each_with_a_strength(qtbot, open_brief: Opener) -> None:
    fears = open_brief().fears
    assert fears is not None
    assert len(fears.boxes) == 12
    fears.boxes[0].setFocus()
    press(qtbot, Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Space)
    assert not fears.folded, "a third one can still be chosen"
    press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert fears.chosen == ("sued", "mocked", "freeze")
    assert fears.folded
    assert fears.strengths == {"sued": None, "mocked": None, "freeze": None}
    press(qtbot, Qt.Key.Key_4)
    fears.scales["freeze"].steps[4].click()
    assert fears.strengths == {"sued": 4, "mocked": None, "freeze": 5}

    fears.again.click()
    assert not fears.folded
    assert [box.isEnabled() for box in fears.boxes].count(True) == 3, "no fourth one"
    fears.boxes[1].click()
    assert all(box.isEnabled() for box in fears.boxes)
    assert fears.strengths == {"sued": 4, "freeze": 5}


def test_mode_pace_and_patience_are_remembered(qtbot, open_brief: Opener) -> None:
    screen = open_brief()
    assert screen.start_button.hasFocus()
    screen.mode.options["shadow"].click()
    screen.pace.live.click()
    screen.pace.speed.set_value("1")
    screen.pace.speed.setFocus()
    press(qtbot, Qt.Key.Key_Right, Qt.Key.Key_Right)
    screen.pace.extra.setFocus()
    press(qtbot, Qt.Key.Key_Right)
    assert screen.foot.how.accessibleName() == "Shadow an expert, live clock ×10, patience ×1.5"
    chosen = begin(qtbot, screen)
    assert (chosen.mode, chosen.pace, chosen.extra, chosen.ready) == ("shadow", "10", "1.5", None)
    now = settings().now
    assert (now.mode, now.pace, now.extra_time) == ("shadow", "10", "1.5")
    again = open_brief(PARCELS)
    assert again.choices == chosen


def test_fears_are_remembered_and_readiness_is_asked_anew(qtbot, open_brief: Opener) -> None:
    screen = open_brief()
    assert screen.fears is not None
    screen.fears.boxes[9].click()
    screen.fears.scales["robot"].choose(4)
    screen.ready.scale.steps[0].setFocus()
    press(qtbot, Qt.Key.Key_2, Qt.Key.Key_Right)
    assert screen.ready.value == 3
    chosen = begin(qtbot, screen)
    assert (dict(chosen.fears), chosen.ready) == ({"robot": 4}, 3)
    again = open_brief(PARCELS)
    assert again.fears is not None
    assert again.fears.folded
    assert again.fears.strengths == {"robot": 4}
    assert again.ready.value is None


def test_one_scale_is_one_tab_stop(qtbot, open_brief: Opener) -> None:
    screen = open_brief(BATCH)
    assert screen.fears is not None
    screen.fears.boxes[0].setFocus()
    seen = []
    for _ in range(6):
        seen.append(QApplication.focusWidget())
        press(qtbot, Qt.Key.Key_Tab)
    assert seen[1] is screen.ready.scale.steps[0]
    assert seen[2] is screen.mode.options["practise"]
    assert seen[3] is screen.pace.untimed
    assert seen[4:] == [screen.print_button, screen.start_button]


def test_no_time_pressure_in_the_settings_leaves_only_untimed(open_brief: Opener) -> None:
    settings().set(pace="5")
    screen = open_brief()
    assert screen.choices.pace == "5"
    settings().set(no_time_pressure=True)
    assert screen.choices.pace == "untimed"
    assert not screen.pace.live.isEnabled()
    screen.start()
    assert settings().now.pace == "5", "the pace chosen before is kept for when there may be pressure again"


def test_what_was_said_becomes_notes_of_the_attempt() -> None:
    chosen = Choices(fears={"robot": 4, "boss": None}, ready=2)
    notes = TraineeNotes.read(notes_of(chosen))
    assert notes.fears == (Fear("robot", 4), Fear("boss"))
    assert notes.ready_before == 2
    assert notes_of(Choices()) == {}
    assert remembered_fears(strengths_to_keep(chosen.fears)) == chosen.fears
    assert remembered_fears(("robot", ":3", "boss:9", "own-posts:1")) == {"own-posts": 1}
    assert how_words(Choices(mode="assessment", pace="5")) == "Assessment, live clock ×5"
