"""The slider of a replay: story time, with a numbered mark for every decision and a tick where something came in."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider

from simtrainer.debrief.replay import Place, Reel
from simtrainer.ui.feed.prose import words_width
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

SIDE = 14
"""Px at both ends of the groove, so that marks there have room."""


class ReplaySlider(QSlider):
    """Left and Right go from moment to moment, PageUp and PageDown from decision to decision, Home and End to the ends.

    Its value is the story minute; `told` is how that reads ("10:06").
    """

    moved_to = Signal(object)
    """A Place that the reader wants."""

    def __init__(self, reel: Reel) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._reel = reel
        self._place = reel.first
        self.setRange(0, reel.last_minute)
        self.setAccessibleName(tr("Story time"))
        self.setProperty("focusRadius", 8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme().changed.connect(self.updateGeometry)

    def show_place(self, place: Place, told: str) -> None:
        """Stand at a place; `told` says it aloud."""
        self._place = place
        self.setAccessibleName(tr("Story time, {told}", told=told))
        self.setValue(place.minute)
        self.update()

    def x_of(self, minute: int) -> float:
        """Where a minute stands in the widget."""
        return SIDE + (self.width() - 2 * SIDE) * self._reel.share(minute)

    def sizeHint(self) -> QSize:
        return QSize(400, theme().px(24) + 34)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    # ---- hands

    def keyPressEvent(self, event: QKeyEvent) -> None:
        reel, place = self._reel, self._place
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Down:
                place = reel.step(place, -1)
            case Qt.Key.Key_Right | Qt.Key.Key_Up:
                place = reel.step(place, 1)
            case Qt.Key.Key_PageUp:
                place = reel.step_turn(place, -1)
            case Qt.Key.Key_PageDown:
                place = reel.step_turn(place, 1)
            case Qt.Key.Key_Home:
                place = reel.first
            case Qt.Key.Key_End:
                place = reel.last
            case _:
                event.ignore()
                return
        self.moved_to.emit(place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._follow(event.position(), pressed=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._follow(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.moved_to.emit(self._reel.step(self._place, -1 if event.angleDelta().y() > 0 else 1))
        event.accept()

    def _follow(self, at: QPointF, *, pressed: bool = False) -> None:
        if pressed and at.y() < self._top() - 4:
            near = min(
                (stop for stop in self._reel.stops if stop.turn),
                key=lambda stop: abs(self.x_of(stop.minute) - at.x()),
                default=None,
            )
            if near is not None and abs(self.x_of(near.minute) - at.x()) <= theme().px(12):
                self.moved_to.emit(self._reel.of_turn(near.turn))
                return
        share = (at.x() - SIDE) / max(1, self.width() - 2 * SIDE)
        self.moved_to.emit(self._reel.at(self._reel.minute_at(share)))

    # ---- look

    def _top(self) -> float:
        """The groove's middle."""
        return theme().px(24) + 12.0

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, middle = theme(), self._top()
        left, right = float(SIDE), float(self.width() - SIDE)
        at = self.x_of(self._place.minute)
        paint_box(painter, QRectF(left - 3, middle - 3, right - left + 6, 6), 3, "track")
        paint_box(painter, QRectF(left - 3, middle - 3, at - left + 6, 6), 3, "accent")
        painter.setPen(QPen(look.color("subtle"), 1.5))
        for stop in self._reel.stops:
            if not stop.turn:
                x = self.x_of(stop.minute)
                painter.drawLine(QPointF(x, middle + 7), QPointF(x, middle + 12))
        self._paint_turns(painter, middle)
        paint_box(painter, QRectF(at - 9, middle - 9, 18, 18), 9, "surface", "accent", 3)
        painter.end()

    def _paint_turns(self, painter: QPainter, middle: float) -> None:
        look = theme()
        here = self._reel.stops[self._place.stop].turn
        free = -1000.0
        painter.setFont(look.font("tiny-strong", True))
        for stop in self._reel.stops:
            if not stop.turn:
                continue
            x, words = self.x_of(stop.minute), str(stop.turn)
            wide = max(look.px(18), words_width(words, "tiny-strong", True) + look.px(8))
            painter.setPen(QPen(look.color("text"), 1.5))
            painter.drawLine(QPointF(x, middle - 12), QPointF(x, middle - 5))
            if x - wide / 2 < free and stop.turn != here:
                continue  # no room for its number
            box = QRectF(x - wide / 2, middle - 12 - look.px(18), wide, look.px(18))
            chosen = stop.turn == here
            paint_box(painter, box, look.px(9), "accent" if chosen else "sunken", "accent" if chosen else "border")
            painter.setPen(look.color("on-accent" if chosen else "text"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
            free = x + wide / 2 + 1
