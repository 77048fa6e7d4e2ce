"""A play screen with its window, and a keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from simtrainer.ui.play.screen import PlayScreen
from simtrainer.ui.shared.run_bridge import RunBridge
from tests.ui.play import story

Opener = Callable[..., PlayScreen]


class Keyboard:
    """Presses keys where the keyboard is, as a person would."""

    def __init__(self, qtbot, window: QWidget) -> None:
        self._qtbot = qtbot
        self._window = window

    def __call__(self, *keys: Qt.Key | str, control: bool = False) -> None:
        """Press keys (or type a text)."""
        modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        for key in keys:
            target = QApplication.focusWidget() or self._window
            if isinstance(key, str):
                self._qtbot.keyClicks(target, key)
            else:
                self._qtbot.keyClick(target, key, modifier)
            QApplication.processEvents()


@pytest.fixture
def open_screen(qtbot) -> Opener:
    def opener(bridge: RunBridge | None = None, **kinds: str) -> PlayScreen:
        bridge = bridge or story.bridge(**kinds)  # type: ignore[arg-type]
        screen = PlayScreen(bridge)
        bridge.setParent(screen)
        qtbot.addWidget(screen)
        screen.resize(1440, 900)
        screen.show()
        qtbot.waitExposed(screen)
        screen.activateWindow()
        QApplication.processEvents()
        return screen

    return opener


@pytest.fixture
def screen(open_screen: Opener) -> PlayScreen:
    return open_screen()


@pytest.fixture
def press(qtbot, screen: PlayScreen) -> Keyboard:
    return Keyboard(qtbot, screen)


def file_the_post(screen: PlayScreen, press: Keyboard) -> None:
    """Fill in the triage card by keyboard, rightly, and go on."""
    press(Qt.Key.Key_Space) if screen.pause_overlay.isVisible() else None
    form = screen.panel.decide.triage
    form.boxes["unhappy-and-right"].setFocus()
    form.boxes["unhappy-and-right"].setChecked(True)
    form.severities["S3"].setFocus()
    form.severities["S3"].setChecked(True)
    form.owners["unit"].setFocus()
    form.owners["unit"].setChecked(True)
    press(Qt.Key.Key_Return)
    assert screen.panel.page == "feedback"
    press(Qt.Key.Key_Return)
    assert screen.panel.page == "decide"
