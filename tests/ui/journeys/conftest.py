"""Somebody at the app as it opens, with nothing kept yet; no window may appear that isn't the app's one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from simtrainer.ui.desk import Desk
from simtrainer.ui.window import MainWindow
from tests.ui.journeys.person import Person
from tests.ui.rest import leave


class StrayWindows(QObject):
    """Notes every window that is shown, even for a moment, but the app's and its menus."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            if not isinstance(watched, MainWindow | QMenu):
                self.seen.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


@pytest.fixture
def sit_down(qapp: QApplication, qtbot: QtBot) -> Iterator[Callable[[], Person]]:
    """Opens the app for somebody. (pytest-qt would have closed its windows before they have come to rest.)"""
    QAccessible.setActive(True)
    opened: list[MainWindow] = []
    strays = StrayWindows()
    qapp.installEventFilter(strays)

    def sit_down() -> Person:
        window = MainWindow(Desk(seed=lambda: 7))
        opened.append(window)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        if window.people.chooser is None:
            qtbot.waitUntil(lambda: window.home.shelf.rowCount() > 0 and not window.home.reading, timeout=15_000)
        return Person(window, qtbot)

    yield sit_down
    for window in opened:
        leave(qtbot, window)
        window.deleteLater()
    qapp.removeEventFilter(strays)
    QAccessible.setActive(False)
    assert not strays.seen, f"shown as windows of their own: {strays.seen}"


@pytest.fixture
def person(sit_down: Callable[[], Person]) -> Person:
    """Somebody at the app, who has nothing kept yet."""
    return sit_down()


@pytest.fixture
def save_as(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """What the system's own dialog for saving answers: it isn't ours to test."""

    def answer(file: Path) -> None:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_kinds: (str(file), ""))

    return answer
