"""`simtrainer open FILE`: the scenario is what the window opens on, or home with words about what is wrong."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from simtrainer import paths
from simtrainer.ui.desk import Desk
from simtrainer.ui.shared.messages import recorded
from simtrainer.ui.window import MainWindow

TWO_PARCELS = paths.scenarios() / "negative-comment" / "two-parcels.yaml"

OPENED = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from simtrainer.app import make_application, open_window
app = make_application()
window = open_window(Path(sys.argv[1]))
assert window.playing is not None and window.playing.panel.decide.choices.cards
heavy = {"yaml", "networkx", "sqlalchemy", "numpy"}
heavy |= {f"simtrainer.{name}" for name in ("scenario.reader", "library.cases", "debrief.report", "records.store")}
heavy |= {"simtrainer.ui.home.screen"}
print(sorted(heavy & set(sys.modules)))
"""


@pytest.fixture
def opened_on(qtbot: QtBot) -> Callable[[Path], MainWindow]:
    def open_on(file: Path) -> MainWindow:
        window = MainWindow(Desk(seed=lambda: 7), at_home=False)
        qtbot.addWidget(window)
        window.begin(file)
        window.show()
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


def test_a_scenario_that_was_opened_before_is_there_without_parser_cases_or_database(data_folder: Path) -> None:
    environment = {**os.environ, "SIMTRAINER_DATA": str(data_folder)}
    command = [sys.executable, "-c", OPENED, str(TWO_PARCELS)]
    first = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert first.returncode == 0 and "yaml" in first.stdout, first.stderr
    again = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert (again.stdout.strip(), again.returncode) == ("[]", 0), again.stderr
