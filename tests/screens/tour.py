"""Pictures of the tour."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from simtrainer.ui.window import MainWindow
from tests.screens.picture import LARGE, LIGHT, SMALL, screen
from tests.screens.ways import come_to_rest, open_window, scenario, settle


def told(window: MainWindow, steps: int = 0) -> QWidget:
    """The tour at one of the stops of the screen that is shown."""
    window.touring.offer()
    for _ in range(40):
        if window.touring.spotlight is not None:
            break
        QTest.qWait(100)
    assert window.touring.spotlight is not None
    for _ in range(steps):
        window.touring.spotlight.go_on()
    settle()
    return window


@screen("00-tour-home")
def tour_home() -> QWidget:
    return told(open_window())


@screen("00-tour-settings", LIGHT)
def tour_settings() -> QWidget:
    return told(open_window(), 1)


@screen("00-tour-brief", LIGHT)
def tour_brief() -> QWidget:
    window = open_window()
    window.show_brief(scenario())
    settle()
    return told(window)


@screen("00-tour-play", LIGHT, SMALL, LARGE)
def tour_play() -> QWidget:
    window = open_window()
    window.play(scenario(), "practise", "untimed")
    assert window.playing is not None
    come_to_rest(window.playing)
    return told(window, 1)
