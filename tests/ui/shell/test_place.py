"""The window opens where it was closed, and nonsense in the settings doesn't matter."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from simtrainer.ui.shared.settings import settings
from simtrainer.ui.window import MainWindow
from tests.ui.rest import leave


def test_the_window_opens_where_it_was_closed(qtbot: QtBot) -> None:
    first = MainWindow()
    qtbot.addWidget(first)
    first.show()
    first.resize(1024, 700)  # no wider: the screen of the tests is small
    leave(qtbot, first)
    again = MainWindow()
    qtbot.addWidget(again)
    again.restore_place()
    again.show()
    assert (again.width(), again.height(), again.isMaximized()) == (1024, 700, False)
    leave(qtbot, again)


@pytest.mark.parametrize("nonsense", ["", "////", "é", "AAAA"])
def test_nonsense_leaves_the_usual_size(qtbot: QtBot, nonsense: str) -> None:
    settings().set(window_place=nonsense)
    window = MainWindow()
    qtbot.addWidget(window)
    window.restore_place()
    assert (window.width(), window.height()) == (1440, 900)
    assert window.isMaximized(), "the screen of the tests is smaller than that: nothing may hang over its edge"
    leave(qtbot, window)
