"""`simtrainer open FILE`: the scenario is what the window opens on, or home with words about what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from simtrainer import paths
from simtrainer.ui.desk import Desk
from simtrainer.ui.shared.messages import recorded
from simtrainer.ui.window import MainWindow

TWO_PARCELS = paths.scenarios() / "negative-comment" / "two-parcels.yaml"


@pytest.fixture
def opened_on(qtbot: QtBot) -> Callable[[Path], MainWindow]:
    def open_on(file: Path) -> MainWindow:
        window = MainWindow(Desk(seed=lambda: 7), at_home=False)
        qtbot.addWidget(window)
        window.begin(file)
        qtbot.waitExposed(window)
        return window

    return open_on


def test_the_first_decision_is_there_as_the_window_opens_and_home_is_there_when_it_is_left(
    opened_on: Callable[[Path], MainWindow], qtbot: QtBot
) -> None:
    window = opened_on(TWO_PARCELS)
    assert window.playing is not None and window.playing.isVisible()
    assert window.playing.panel.decide.choices.cards[0].isVisible()
    assert not window.rail.isVisible()
    window.playing.left.emit()
    assert window.home.isVisible() and window.rail.isVisible()
    qtbot.waitUntil(lambda: window.home.shelf.rowCount() > 0, timeout=10_000)


def test_a_file_that_cannot_be_played_opens_home_and_says_why(
    opened_on: Callable[[Path], MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text("simtrainer: 1\nid: broken\n", encoding="utf-8")
    window = opened_on(broken)
    assert window.playing is None and window.home.isVisible()
    qtbot.waitUntil(lambda: bool(recorded()), timeout=5_000)
    assert [message.title for message in recorded()] == ["broken.yaml can't be played yet."]
    qtbot.waitUntil(lambda: window.home.shelf.rowCount() > 0, timeout=10_000)
