"""Waiting until a window has come to rest, so that closing it leaves nothing behind."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simtrainer.ui.window import MainWindow
from tests.harness.noise import running_timers


def leave(qtbot: QtBot, window: MainWindow) -> None:
    """Close a window once what it does after its first paint is done."""

    def at_rest() -> bool:
        timers = [*window.findChildren(QTimer), *(QApplication.instance() or window).findChildren(QTimer)]
        if any(timer.isActive() and timer.isSingleShot() for timer in timers):
            return False
        # `QTimer.singleShot` makes timers that are nobody's children; looked for last, as that takes longest.
        return (window._home is None or not window._home.reading) and not any(
            timer.isSingleShot() for timer in running_timers().values()
        )

    window.authoring.end()  # it would ask about what isn't saved
    window.show_home()  # closing would show it for a moment
    qtbot.waitUntil(at_rest, timeout=20_000)
    window.close()


def leave_all(qtbot: QtBot) -> None:
    """Close every window of the app, and let it go."""
    windows = QApplication.topLevelWidgets()
    for window in windows:
        if shiboken6.isValid(window) and isinstance(window, MainWindow):
            leave(qtbot, window)
    for window in windows:
        if shiboken6.isValid(window):  # menus go with their window
            window.close()
            window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
