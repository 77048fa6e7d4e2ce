"""The whole map, small, with a frame around what is in sight: a click or drag goes there."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from simtrainer.ui.author.map.paint import BeatPainter
from simtrainer.ui.author.map.tiles import speck_token
from simtrainer.ui.author.map.view import MapView
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

WIDE, HIGH, EDGE = 122, 74, 8


class Minimap(QWidget):
    """For the mouse only: the keyboard has the map itself, and Ctrl+0 for all of it."""

    def __init__(self, view: MapView) -> None:
        super().__init__()
        self._view = view
        self._picture: QPixmap | None = None
        self._drawn: tuple[object, ...] = ()
        self.setAccessibleName(tr("Overview"))
        self.setToolTip(tr("Overview: click to go there"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        view.viewed.connect(self.update)
        theme().changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        return QSize(WIDE, HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_box(painter, QRectF(self.rect()), 8, "surface", "border")
        key = id(self._view.scene), id(self._view.looks), theme().scheme, self.devicePixelRatioF()
        if self._picture is None or key != self._drawn:
            self._picture, self._drawn = self._draw(), key
        painter.drawPixmap(0, 0, self._picture)
        frame = self._place(self._view.view).intersected(QRectF(self.rect()).adjusted(3, 3, -3, -3))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color("accent"), 1.5))
        painter.drawRoundedRect(frame, 3, 3)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position())

    def _go(self, point: QPointF) -> None:
        room, scale, shift = self._view.scene.bounds, *self._measure()
        if scale:
            self._view.center((point - shift) / scale + room.topLeft())

    def _measure(self) -> tuple[float, QPointF]:
        room = self._view.scene.bounds
        if room.isEmpty():
            return 0.0, QPointF()
        scale = min((WIDE - 2 * EDGE) / room.width(), (HIGH - 2 * EDGE) / room.height())
        return scale, QPointF((WIDE - room.width() * scale) / 2, (HIGH - room.height() * scale) / 2)

    def _place(self, rect: QRectF) -> QRectF:
        scale, shift = self._measure()
        corner = (rect.topLeft() - self._view.scene.bounds.topLeft()) * scale + shift
        return QRectF(corner, rect.size() * scale)

    def _draw(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(WIDE * ratio), round(HIGH * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        scene = self._view.scene
        scale, shift = self._measure()
        left, top = scene.bounds.left(), scene.bounds.top()
        hand = BeatPainter(scene, self._view.looks, 0.01)
        rects: defaultdict[str, list[QRectF]] = defaultdict(list)
        for name, box in scene.boxes.items():
            x, y = (box.x() - left) * scale + shift.x(), (box.y() - top) * scale + shift.y()
            wide, high = max(2.0, box.width() * scale), max(1.5, box.height() * scale)
            rects[speck_token(hand, scene.story.beats[name].kind, name)].append(QRectF(x, y, wide, high))
        painter = QPainter(picture)
        painter.setPen(Qt.PenStyle.NoPen)
        for token, found in rects.items():
            painter.setBrush(theme().color(token))
            painter.drawRects(found)
        painter.end()
        return picture

    def _restyle(self) -> None:
        self.setFixedSize(WIDE, HIGH)
        self.update()
