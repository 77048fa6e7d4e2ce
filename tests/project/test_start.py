"""The app starts: on a real display too, and without the heavy libraries before its first paint."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

FIRST_PAINT = """
import sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

HEAVY = ("networkx", "numpy", "sqlalchemy")


class Eye(QObject):
    seen = None

    def eventFilter(self, thing, event):
        if self.seen is None and event.type() == QEvent.Type.Paint:
            self.seen = sorted(name for name in HEAVY if name in sys.modules)
        return False


def look(*_):
    application, eye = QApplication.instance(), Eye()
    application.installEventFilter(eye)
    for _ in range(200):
        application.processEvents()
        if eye.seen is not None:
            break
    windows = [w for w in application.topLevelWidgets() if w.isVisible()]
    print(eye.seen, len(windows), application.platformName())
    for window in windows:
        window.close()
    return 0


QApplication.exec = look
from simtrainer import app

sys.exit(app.main(None))
"""


def first_paint(*before: str, **environment: str) -> str:
    """Open the app in a process of its own and say what was loaded at its first paint."""
    done = subprocess.run(
        [*before, sys.executable, "-c", FIRST_PAINT],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert not done.stderr.strip(), done.stderr
    return done.stdout.strip()


def test_the_first_paint_comes_before_the_heavy_libraries() -> None:
    assert first_paint() == "[] 1 offscreen"


@pytest.mark.needs_tool("xvfb-run")
def test_the_window_opens_on_an_x_server() -> None:
    assert first_paint("xvfb-run", "-a", QT_QPA_PLATFORM="xcb") == "[] 1 xcb"


COLLECTING = """
import gc
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from simtrainer import app, cli

whole = app.open_window



def open_window(scenario=None):
    window = whole(scenario)
    print(gc.isenabled())
    looks = [0]

    def look():
        # A slow machine may be late with everything that waits for the event loop.
        looks[0] += 1
        if gc.isenabled() or looks[0] > 200:
            print(gc.isenabled())
            QApplication.quit()

    window.looking = QTimer(window, interval=50)
    window.looking.timeout.connect(look)
    window.looking.start()
    return window


app.open_window = open_window
cli.main([])
"""


def test_garbage_is_collected_again_once_the_window_is_there() -> None:
    done = subprocess.run([sys.executable, "-c", COLLECTING], capture_output=True, text=True, check=False)
    assert (done.stdout.split(), done.returncode) == (["False", "True"], 0), done.stderr


NO_SCREEN = """
import runpy, sys

sys.platform = "linux"  # elsewhere there is always a screen
sys.argv[0] = "simtrainer"
runpy.run_module("simtrainer", run_name="__main__")
"""

BARE_COMMAND = """
import sys
from simtrainer import app, start

app.main = lambda file: print("click" in sys.modules) or 0
sys.argv = ["simtrainer"]
start.main()
"""


def test_whoever_only_wants_the_window_does_not_wait_for_the_command_line() -> None:
    done = subprocess.run([sys.executable, "-c", BARE_COMMAND], capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.stderr, done.returncode) == ("False", "", 0)


@pytest.mark.parametrize("asked", [[], ["open", "story.yaml"]])
def test_where_there_is_no_screen_one_is_told_how_to_play(asked: list[str], tmp_path: Path) -> None:
    (tmp_path / "story.yaml").touch()
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    done = subprocess.run(
        [sys.executable, "-c", NO_SCREEN, *asked],
        env={name: value for name, value in os.environ.items() if name not in screens},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.returncode) == ("", 2)
    assert done.stderr.splitlines() == [
        "simtrainer: There is no screen here for a window.",
        "  Play in the terminal: `simtrainer play FILE`.",
    ]
