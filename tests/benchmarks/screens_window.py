"""A process of its own: the window at home, and each screen gone to, in milliseconds until it is painted."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QThreadPool
from PySide6.QtWidgets import QApplication, QWidget

from simtrainer import paths
from simtrainer.app import make_application
from simtrainer.ui.ahead import ReadAhead
from simtrainer.ui.window import MainWindow

NOW = time.perf_counter
STORY = "two-parcels.yaml"


class Watched(MainWindow):
    """Notes when the first frame was done that shows another screen than before."""

    before: QWidget | None = None
    painted = 0.0

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.UpdateRequest and not self.painted and self.before is not None:
            self.painted = NOW() if self.screens.currentWidget() is not self.before else 0.0
        return done


def main() -> None:
    """Go to each screen once, each as a click would, from a window that has stood for some seconds."""
    make_application()
    window = Watched()
    window.show()
    ahead = ReadAhead(window, begin=0)
    while ahead.left:
        QApplication.processEvents()
    _rest()
    story = next(paths.scenarios().rglob(STORY))
    found: dict[str, float] = {}

    def go(name: str, act: Callable[[], object]) -> None:
        found[name] = _opened(window, act)

    go("brief", lambda: window.show_brief(story))
    go("play", lambda: window.play(story, "practise", "untimed"))
    _play(window)
    go("debrief", lambda: window.playing is not None and window.playing.debriefed.emit())
    for area in ("settings", "library", "progress", "live", "author", "profile"):
        go(area, lambda area=area: window.go_to(area))
    go("home again", window.show_home)
    go("brief again", lambda: window.show_brief(story))
    go("play again", lambda: window.play(story, "practise", "untimed"))
    print(json.dumps(found), flush=True)
    window.close()


def _opened(window: Watched, act: Callable[[], object]) -> float:
    window.before, window.painted = window.screens.currentWidget(), 0.0
    start = NOW()
    act()
    while not window.painted and NOW() - start < 20:
        QApplication.processEvents()
    taken = 1000 * (window.painted - start)
    _rest()
    return taken


def _rest() -> None:
    """Until nothing is being worked out any more."""
    for _ in range(3):
        QThreadPool.globalInstance().waitForDone(10_000)
        QApplication.processEvents()


def _play(window: Watched) -> None:
    """Take the first choice that can be taken, to the end of the story."""
    screen = window.playing
    assert screen is not None
    while screen.panel.page != "ending":
        if screen.panel.page == "feedback":
            screen.go_on()
            continue
        open_now = [item.choice.id for item in screen.bridge.offers()[0].choices if item.enabled]
        if open_now:
            screen.choose(open_now[0])
        else:
            screen.wait()
    _rest()


if __name__ == "__main__":
    sys.exit(main())
