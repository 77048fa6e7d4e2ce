"""The library in a window of its own, read."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simtrainer import paths
from simtrainer.library.catalogue import Library
from simtrainer.ui.desk import Desk
from simtrainer.ui.shelves.screen import ShelvesScreen
from simtrainer.ui.window import MainWindow

Opener = Callable[[], MainWindow]


@pytest.fixture(scope="session")
def shipped() -> Library:
    """The shipped library, read once."""
    return Library.load()


@pytest.fixture
def shelves(qtbot: QtBot, shipped: Library) -> ShelvesScreen:
    """The library as it opens."""
    screen = ShelvesScreen(lambda: shipped)
    qtbot.addWidget(screen)
    screen.resize(1360, 860)
    screen.show()
    screen.refresh()
    qtbot.waitUntil(lambda: screen.ready)
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    screen.setFocus()
    QApplication.processEvents()
    return screen


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    """The app on its library."""
    window = MainWindow(Desk(seed=lambda: 7))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: not window.home.reading)
    window.go_to("library")
    qtbot.waitUntil(lambda: window.shelving.shelves is not None and window.shelving.shelves.ready)
    assert not paths.own_cases().exists()
    return window
