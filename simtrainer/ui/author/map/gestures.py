"""What the mouse does while it is held down, one object for each: moving the view, drawing a way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from simtrainer.ui.author.map.scene import Port
from simtrainer.ui.shared.theme import theme

if TYPE_CHECKING:
    from simtrainer.ui.author.map.canvas import MapCanvas

FAR = 5
"""Px from where the mouse has to go before a press counts as a drag."""


class Gesture(Protocol):
    """Begins with a press, ends with the release, or is given up by Esc."""

    def move(self, point: QPointF) -> None:
        """The mouse is at another point of the widget."""

    def end(self, point: QPointF) -> None:
        """The button was let go."""

    def cancel(self) -> None:
        """Nothing shall come of it."""

    def paint(self, painter: QPainter) -> None:
        """Draw what is in the making, in px of the widget."""


class PanGesture:
    """The map goes with the mouse; without any way it was a click."""

    def __init__(self, canvas: MapCanvas, point: QPointF) -> None:
        self._canvas = canvas
        self._from = self._at = point
        self._moved = False

    def move(self, point: QPointF) -> None:
        """Pan."""
        if not self._moved and (point - self._from).manhattanLength() < FAR:
            return
        self._moved = True
        self._canvas.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._canvas.pan((self._at - point).toPoint())
        self._at = point

    def end(self, point: QPointF) -> None:
        """Stop, or take it as a click."""
        self._canvas.unsetCursor()
        if not self._moved:
            self._canvas.click(point)

    def cancel(self) -> None:
        """Stay where it is now."""
        self._canvas.unsetCursor()

    def paint(self, painter: QPainter) -> None:
        """Nothing."""


class LinkGesture:
    """A way is drawn from a port to a beat; let go over the ground it asks for a new beat."""

    def __init__(self, canvas: MapCanvas, port: Port, point: QPointF) -> None:
        self._canvas = canvas
        self._port = port
        self._from = self._at = point
        self._moved = False

    def move(self, point: QPointF) -> None:
        """Follow the mouse."""
        self._at = point
        self._moved = self._moved or (point - self._from).manhattanLength() >= FAR
        if self._moved:
            self._canvas.aim = self._canvas.scene.beat_at(self._canvas.to_scene(point)) or None
            self._canvas.setCursor(Qt.CursorShape.CrossCursor)
            self._canvas.update()

    def end(self, point: QPointF) -> None:
        """Link, or pick the way where it was only a click."""
        self.cancel()
        if not self._moved:
            self._canvas.pick(self._port.ways[0].path)
            return
        self._canvas.linked.emit(self._port, self._canvas.scene.beat_at(self._canvas.to_scene(point)))

    def cancel(self) -> None:
        """Leave everything as it is."""
        self._canvas.aim = None
        self._canvas.unsetCursor()
        self._canvas.update()

    def paint(self, painter: QPainter) -> None:
        """The way so far."""
        if not self._moved:
            return
        start = self._canvas.to_widget(self._port.rect).center()
        path = QPainterPath(start)
        bow = QPointF(max(30.0, abs(self._at.x() - start.x()) * 0.5), 0)
        path.cubicTo(start + bow, self._at - bow, self._at)
        painter.setPen(QPen(theme().color("accent"), 2, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
