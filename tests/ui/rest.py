"""Waiting until a window has come to rest, so that closing it leaves nothing behind."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from simtrainer.ui.window import MainWindow
from tests.harness.noise import running_timers


def leave(qtbot: QtBot, window: MainWindow) -> None:
    """Close a window once what it does after its first paint is done."""

    def at_rest() -> bool:
        waiting = [timer for timer in running_timers().values() if timer.isSingleShot()]
        return not waiting and (window._home is None or not window._home.reading)

    window.show_home()  # closing would show it for a moment
    qtbot.waitUntil(at_rest, timeout=20_000)
    window.close()
