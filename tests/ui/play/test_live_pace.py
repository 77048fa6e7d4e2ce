"""The live pace: real time drives the story, but never while something is being read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from simtrainer.ui.play.live_clock import LiveClock
from simtrainer.ui.shared.settings import settings
from tests.ui.play.conftest import Keyboard, Opener, file_the_post

pytestmark = pytest.mark.usefixtures("qapp")


def test_story_minutes_pass_at_the_speed() -> None:
    clock = LiveClock(10)
    minutes = QSignalSpy(clock.reached)
    clock.pass_time(12)
    assert clock.minute == 2
    assert minutes.count() == 1


def test_time_stands_still_while_new_words_are_read() -> None:
    clock = LiveClock(10)
    clock.read(150)
    clock.pass_time(59)
    assert clock.minute == 0
    assert clock.standing
    clock.pass_time(7)
    assert clock.minute == 1


def test_reasons_to_stand_still_add_up() -> None:
    clock = LiveClock(60)
    clock.hold("paused")
    clock.hold("away")
    clock.release("paused")
    clock.pass_time(10)
    assert clock.seconds == 0
    clock.release("away")
    clock.pass_time(1)
    assert clock.minute == 1
    clock.stop()


def test_untimed_never_runs() -> None:
    clock = LiveClock(0)
    clock.start()
    clock.pass_time(1000)
    assert clock.seconds == 0


def test_an_action_is_stamped_with_the_minute_that_was_reached(open_screen: Opener, qtbot) -> None:
    screen = open_screen(pace="10")
    press = Keyboard(qtbot, screen)
    file_the_post(screen, press)
    read_up(screen)
    screen.clock.pass_time(6.5 * 6)
    assert screen.bridge.run.minute == 8
    card = next(card for card in screen.panel.decide.choices.cards if card.choice.id == "script")
    key = Qt.Key(Qt.Key.Key_0.value + card.number)
    press(key, key)
    chosen = [action for action in screen.bridge.run.actions if action.kind == "choose"]
    assert chosen[-1].at == 8


def test_patience_running_out_posts_nothing_for_the_trainee(open_screen: Opener, qtbot) -> None:
    screen = open_screen(pace="30")
    press = Keyboard(qtbot, screen)
    file_the_post(screen, press)
    read_up(screen)
    screen.clock.pass_time(25 * 2 + 1)
    assert screen.panel.page == "feedback"
    assert screen.feeds.post("p-hello") is not None
    assert screen.feeds.post("own-2") is None
    before = screen.bridge.run.minute
    screen.clock.pass_time(60)
    assert screen.bridge.run.minute == before, "the clock stands while the feedback is read"


def read_up(screen) -> None:
    """Everything new has been read, and the window is the active one."""
    screen.clock.release("away")
    screen.clock.reset(screen.bridge.run.minute)


def test_extra_time_makes_people_wait_longer_and_reading_too(open_screen: Opener, qtbot) -> None:
    screen = open_screen(pace="10")
    file_the_post(screen, Keyboard(qtbot, screen))
    read_up(screen)
    before = screen.bridge.run.minute
    settings().set(extra_time="2")
    screen.clock.pass_time(6 * 6)
    assert screen.bridge.run.minute - before == 3
    assert "extra time" in screen.side.pace.text()
    screen.clock.read(150)
    screen.clock.pass_time(119)
    assert screen.bridge.run.minute - before == 3, "two minutes to read what others read in one"


def test_no_time_pressure_ends_the_live_pace_at_once(open_screen: Opener, qtbot) -> None:
    screen = open_screen(pace="30")
    file_the_post(screen, Keyboard(qtbot, screen))
    read_up(screen)
    settings().set(no_time_pressure=True)
    before = screen.bridge.run.minute
    screen.clock.pass_time(600)
    assert screen.bridge.run.minute == before
    assert screen.side.pace.text() == "Untimed"
    again = open_screen(pace="30")
    assert again.clock.speed == 0


def test_a_live_clock_waits_until_one_is_ready(open_screen: Opener, qtbot) -> None:
    screen = open_screen(pace="30")
    assert screen.pause_overlay.isVisible()
    assert "30" in screen.pause_overlay.card.accessibleName()
    screen.clock.pass_time(300)
    assert screen.bridge.run.minute == 0
    Keyboard(qtbot, screen)(Qt.Key.Key_Space)
    assert not screen.pause_overlay.isVisible()
    assert screen.panel.isAncestorOf(screen.window().focusWidget()), "the keyboard is at the decision"
    read_up(screen)
    screen.clock.pass_time(4)
    assert screen.bridge.run.minute == 2
    assert not open_screen(pace="untimed").pause_overlay.isVisible()


def test_a_clock_that_stands_for_reading_says_so(open_screen: Opener, qtbot) -> None:
    screen = open_screen(pace="10")
    file_the_post(screen, Keyboard(qtbot, screen))
    screen.clock.release("away")
    assert screen.side.pace.text() == "Reading time"
    assert "×10" in screen.side.pace.toolTip()
    screen.clock.pass_time(600)
    assert screen.side.pace.text() == "×10"
    assert screen.side.pace.toolTip() == ""
