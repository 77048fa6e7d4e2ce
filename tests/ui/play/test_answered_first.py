"""What is pressed is answered by the panel in a frame of its own, before anything else of it is shown."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from simtrainer.ui.play.screen import PlayScreen
from tests.ui.play.conftest import Keyboard, file_the_post

Seen = tuple[dict[str, int], list[QRect]]


class Painted(QObject):
    """How often parts of the screen were painted whole."""

    def __init__(self, **parts: QWidget) -> None:
        super().__init__()
        self._names = {id(part): name for name, part in parts.items()}
        self._parts = parts.values()
        self.times = dict.fromkeys(parts, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent) and isinstance(watched, QWidget) and id(watched) in self._names:
            self.times[self._names[id(watched)]] += event.rect() == watched.rect()
        return False

    def watch(self) -> None:
        """Count from now on."""
        self.times = dict.fromkeys(self.times, 0)
        for part in self._parts:
            part.removeEventFilter(self)
            part.installEventFilter(self)


@pytest.fixture
def painted(screen: PlayScreen, press: Keyboard) -> Painted:
    file_the_post(screen, press)
    panel = screen.panel
    return Painted(feedback=panel.feedback, decide=panel.decide, feed=screen.feed.view.viewport())


def places(screen: PlayScreen) -> list[QRect]:
    """Where each part of the panel's page stands."""
    page = screen.panel.feedback if screen.panel.page == "feedback" else screen.panel.decide
    parts = [page, *(part for part in page.findChildren(QWidget) if part.isVisible())]
    return [QRect(part.mapTo(screen, QPoint(0, 0)), part.size()) for part in parts]


def seen_before_the_rest(screen: PlayScreen, painted: Painted, monkeypatch, name: str) -> list[Seen]:
    """What had been painted, and where, by the time that everything beside the panel began to follow."""
    seen: list[Seen] = []
    follow = getattr(screen.showing, name)

    def note(*given: object, **more: object) -> None:
        seen.append((dict(painted.times), places(screen)))
        follow(*given, **more)

    monkeypatch.setattr(screen.showing, name, note)
    return seen


def come_to_rest() -> None:
    for _ in range(3):
        QApplication.processEvents()


@pytest.mark.parametrize(
    ("follows", "page", "keys"),
    [("follow_turn", "feedback", ("1", "1")), ("follow_to", "decide", ("1", "1", Qt.Key.Key_Return))],
)
def test_the_panel_is_painted_before_the_feed_follows(
    screen: PlayScreen,
    press: Keyboard,
    painted: Painted,
    monkeypatch,
    follows: str,
    page: str,
    keys: Sequence[Qt.Key | str],
) -> None:
    press(*keys[:-1])
    come_to_rest()
    seen = seen_before_the_rest(screen, painted, monkeypatch, follows)
    painted.watch()
    press(keys[-1])
    assert screen.panel.page == page
    times, where = seen[0]
    assert (times[page], times["feed"]) == (1, 0)
    come_to_rest()
    assert painted.times["feed"] >= 1
    assert places(screen) == where, "what is painted first was laid out whole"
    assert painted.times[page] == 1, "the page that was painted first is painted once more for nothing"
