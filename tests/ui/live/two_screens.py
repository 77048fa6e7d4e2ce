"""A process with a laptop's screen and a projector: takes the wall through what can happen and tells where it was.

`python -m tests.ui.live.two_screens NAME`: prints JSON, one object for each step.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

LAPTOP, BEAMER = (0, 0, 1366, 768), (1366, 0, 1920, 1080)


def main(name: str) -> None:
    """Play one story of the wall."""
    with tempfile.TemporaryDirectory() as folder:
        screens = [
            dict(zip(("name", "x", "y", "width", "height"), (name, *place), strict=True))
            for name, place in (("LAPTOP", LAPTOP), ("BEAMER", BEAMER))
        ]
        config = Path(folder) / "screens.json"
        config.write_text(json.dumps({"screens": screens}))
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={config}"
        os.environ["SIMTRAINER_DATA"] = folder
        from simtrainer.app import make_application

        app = make_application()
        app.setQuitOnLastWindowClosed(False)
        STORIES[name]()


def _awake() -> Any:
    """A desktop that keeps its screen on when it is asked to."""
    from simtrainer.ui.live.wall.awake import Awake

    class Desktop(Awake):
        def hold(self) -> None:
            self._held = True

        def release(self) -> None:
            self._held = None

    return Desktop()


def _stage() -> tuple[Any, Any, list[Any], Callable[[str], None]]:
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QWidget

    from simtrainer.ui.live.wall.wall import Wall

    plugged = sorted(QGuiApplication.screens(), key=lambda screen: screen.geometry().x())
    console = QWidget()
    console.setGeometry(40, 30, 1280, 700)
    console.show()
    wall = Wall(console, lambda: plugged, _awake())

    def tell(step: str) -> None:
        QGuiApplication.processEvents()
        window = wall.window
        place = (window.geometry() if window.isVisible() else None) and window.geometry().getRect()
        told = {
            "step": step,
            "state": wall.state,
            "wall": place,
            "full": window.isVisible() and window.isFullScreen(),
            "console": console.geometry().getRect(),
            "said": wall.where.said,
            "fine": wall.where.fine,
            "awake": wall.awake.held,
        }
        print(json.dumps(told), flush=True)

    return wall, console, plugged, tell


def swapped() -> None:
    """Open, swap, swap back, a window to share, and back."""
    wall, _console, _plugged, tell = _stage()
    wall.open()
    tell("open")
    wall.swap()
    tell("swap")
    wall.swap()
    tell("back")
    wall.turn()
    tell("window")
    wall.turn()
    tell("full")
    wall.toggle()
    tell("off")


def unplugged() -> None:
    """The projector goes and comes back."""
    wall, _console, plugged, tell = _stage()
    wall.open()
    tell("open")
    beamer = plugged.pop()
    wall.recheck()
    tell("gone")
    plugged.append(beamer)
    wall.recheck()
    tell("there")


def alone() -> None:
    """One screen, and a projector that is plugged in later."""
    wall, _console, plugged, tell = _stage()
    beamer = plugged.pop()
    wall.open()
    tell("open")
    wall.turn()
    tell("turn")
    wall.swap()
    tell("swap")
    plugged.append(beamer)
    wall.recheck()
    tell("plugged in")
    wall.turn()
    tell("to share")
    wall.recheck()
    tell("still shared")


def exercise() -> None:
    """The app runs an exercise, and the projector goes in mid-vote and comes back after the reveal."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtTest import QTest

    from simtrainer import paths
    from simtrainer.live.course import Plan
    from simtrainer.live.polls import Team
    from simtrainer.ui.desk import Desk
    from simtrainer.ui.live.setup.screen import SetUp
    from simtrainer.ui.window import MainWindow
    from tests.ui.live.wall_words import text

    plugged = sorted(QGuiApplication.screens(), key=lambda screen: screen.geometry().x())
    window = MainWindow(Desk(seed=lambda: 7))
    window.setGeometry(0, 0, 1366, 768)
    window.show()
    window.activateWindow()
    living = window.living
    story = paths.scenarios() / "negative-comment" / "two-parcels.yaml"
    living.begin(SetUp(str(story), Plan((Team("legal", "Legal"), Team("support", "Support")), 60)))
    living.by_hands()
    console, wall = living.console, living.wall
    assert console is not None and wall is not None
    wall._screens = lambda: plugged

    def press(*keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(window.focusWidget() or window, key)

    def tell(step: str) -> None:
        QGuiApplication.processEvents()
        counted, place = console.host.tally(), wall.window.geometry().getRect()
        told = {
            "step": step,
            "phase": console.host.exercise.phase,
            "wall": place if wall.window.isVisible() else None,
            "head": console.parts.head.wall.text(),
            "votes": counted.total if counted is not None else 0,
            "words": text(wall.window.picture.sight) if wall.window.picture.sight is not None else "",
        }
        print(json.dumps(told), flush=True)

    tell("lobby")
    press(Qt.Key.Key_C, Qt.Key.Key_R, Qt.Key.Key_1, Qt.Key.Key_1)
    tell("vote")
    beamer = plugged.pop()
    wall.recheck()
    press(Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_R)
    tell("gone")
    plugged.append(beamer)
    wall.recheck()
    tell("back")
    living.end()


STORIES = {"exercise": exercise, "swapped": swapped, "unplugged": unplugged, "alone": alone}

if __name__ == "__main__":
    main(sys.argv[1])
