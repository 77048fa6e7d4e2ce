"""When the tour speaks: the first time that home, a brief and a run are reached, once each, until it is skipped."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from simtrainer.ui.shared.scrim import Scrim
from simtrainer.ui.shared.settings import settings
from simtrainer.ui.shared.tr import tr

if TYPE_CHECKING:
    from simtrainer.ui.tour.spotlight import Spotlight
    from simtrainer.ui.window import MainWindow

SETTLING = 250
"""Milliseconds before it is looked again whether a screen has come to rest."""
Place = Callable[[], QRect | None]


class Touring(QObject):
    """Waits for the screens of a window. Nothing of the tour is loaded for those who have seen it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._offered = False
        self.spotlight: Spotlight | None = None
        self._told = ""
        """The screen that the spotlight speaks about."""
        self._later = QTimer(self, singleShot=True, interval=SETTLING)
        self._later.timeout.connect(self._look)

    @property
    def on(self) -> bool:
        """Whether there is more to be shown to whoever is here now."""
        return self._offered and not settings().now.tour_done

    def offer(self) -> None:
        """From now on, speak to everybody who hasn't seen or skipped it."""
        self._offered = True
        self.reached()

    def begin(self) -> None:
        """Begin again, from the first screen."""
        settings().set(tour_done=False, tour_seen=())
        self.offer()

    def reached(self) -> None:
        """Another screen is shown: what is said about the one before has nothing left to point at."""
        if self.spotlight is not None and self._area() != self._told:
            self.spotlight.close_over()
        if self.on:
            self._later.start()

    def stop(self) -> None:
        """Say no more until the next start (the window closes)."""
        self._offered = False
        self._later.stop()

    def _look(self) -> None:
        if not self.on or self.spotlight is not None:
            return
        area = self._area()
        if not area or area in settings().now.tour_seen:
            return
        covered = any(scrim.isVisible() for scrim in self._window.findChildren(Scrim))
        if covered or QApplication.activeModalWidget() is not None or not self._at_rest(area):
            self._later.start()
            return
        self._show(area)

    def _show(self, area: str) -> None:
        from simtrainer.ui.tour.spotlight import Spotlight, Stop
        from simtrainer.ui.tour.stops import AREAS, count, words

        stops = [Stop(title, text, place) for (title, text), place in zip(words(area), self._places(area), strict=True)]
        before = sum(len(words(one)) for one in AREAS[: AREAS.index(area)])
        spotlight = Spotlight(self._window, stops, first=before + 1, of=count(), last=tr("Got it"))
        self.spotlight, self._told = spotlight, area
        spotlight.closed.connect(self._put_away)
        spotlight.ended.connect(lambda: self._seen(area))
        spotlight.skipped.connect(self._finish)
        playing = self._window.playing
        if area == "play" and playing is not None:
            playing.clock.hold("tour")
            spotlight.closed.connect(lambda: playing.clock.release("tour"))
        spotlight.open_over()

    def _put_away(self) -> None:
        self.spotlight = None

    def _seen(self, area: str) -> None:
        from simtrainer.ui.tour.stops import AREAS

        seen = tuple(dict.fromkeys((*settings().now.tour_seen, area)))
        settings().set(tour_seen=seen)
        if set(AREAS) <= set(seen):
            self._finish()

    def _finish(self) -> None:
        settings().set(tour_done=True)
        self._later.stop()

    # ---- where

    def _area(self) -> str:
        window = self._window
        if window.is_home:
            return "home"
        shown = window.screens.currentWidget()
        return "brief" if shown is window.brief else "play" if shown is window.playing else ""

    def _at_rest(self, area: str) -> bool:
        window = self._window
        match area:
            case "home":
                return not window.home.reading
            case "brief":
                return window.brief is not None and window.brief.briefing is not None
            case _:
                return window.playing is not None and not window.playing.teller.telling

    def _places(self, area: str) -> list[Place]:
        window = self._window
        match area:
            case "home":
                return [self._first_card, self._of(window.rail.items["settings"])]
            case "brief" if window.brief is not None:
                return [self._of(window.brief.policy), self._of(window.brief.foot)]
            case _ if window.playing is not None:
                return [self._of(window.playing.feed), self._of(window.playing.panel)]
            case _:
                return []

    def _first_card(self) -> QRect | None:
        grid = self._window.home.grid
        index = grid.model().index(0, 0)
        if not index.isValid():
            return self._of(grid)()
        # A cell of the grid has half of the gaps around its card.
        cell = grid.visualRect(index).adjusted(8, 7, -8, -7).intersected(grid.viewport().rect())
        return QRect(grid.viewport().mapTo(self._window, cell.topLeft()), cell.size())

    def _of(self, part: QWidget | None) -> Place:
        """Where a part is in the window, as far as it isn't scrolled away."""

        def place() -> QRect | None:
            if part is None or not isValid(part) or not part.isVisible():
                return None
            seen = part.visibleRegion().boundingRect()
            if seen.isEmpty():
                return None
            return QRect(part.mapTo(self._window, QPoint(0, 0)) + seen.topLeft(), seen.size())

        return place
