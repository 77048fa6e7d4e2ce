"""Waiting until a window has come to rest, so that closing it leaves nothing behind."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simtrainer.ui.window import MainWindow


def leave(qtbot: QtBot, window: MainWindow) -> None:
    """Close a window once what it does after its first paint is done."""

    def at_rest() -> bool:
        timers = [*window.findChildren(QTimer), *(QApplication.instance() or window).findChildren(QTimer)]
        return not any(timer.isActive() and timer.isSingleShot() for timer in timers) and (
            window._home is None or not window._home.reading
        )

    window.show_home()  # closing would show it for a moment
    qtbot.waitUntil(at_rest, timeout=20_000)
    window.close()
