"""The whole story, small, beside the YAML: the beat one is in stands out, and a click goes to another."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simtrainer.ui.author.map.view import MapView
from simtrainer.ui.author.session import Session
from simtrainer.ui.shared.cards import Ground
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

EDGE = 12
HIGH = 150
TOKENS = {"good": "good-fill", "mixed": "caution-border", "bad": "risk-border", "check": "code-num"}
"""Colours of kinds of beats that aren't decisions."""


class Overview(Ground):
    """`wanted` gives the path of a beat that was pressed. For the mouse; the keyboard has Ctrl+P."""

    wanted = Signal(str)

    def __init__(self, session: Session, view: MapView) -> None:
        super().__init__("surface", "bottom")
        self.count = Text("", "small", "muted", tabular=True)
        self.picture = _Picture(session, view)
        self.picture.wanted.connect(self.wanted)
        head = QHBoxLayout()
        head.addWidget(Heading(tr("Where you are"), "small-strong", "muted"))
        head.addStretch(1)
        head.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.picture)
        self._view = view
        view.viewed.connect(self._say)
        theme().changed.connect(self._measure)
        self._say()
        self._measure()

    def _say(self) -> None:
        beats = len(self._view.scene.story.beats)
        self.count.setText(tr("1 beat") if beats == 1 else tr("{n} beats and endings", n=beats))

    def _measure(self) -> None:
        # Large text needs the room more than a drawing that has no words.
        self.picture.setVisible(theme().text_scale < 1.5)


class _Picture(QWidget):
    wanted = Signal(str)

    def __init__(self, session: Session, view: MapView) -> None:
        super().__init__()
        self._session, self._view = session, view
        self._drawn: QPixmap | None = None
        self._key: tuple[object, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Overview of the story"))
        self.setToolTip(tr("Click a beat to go there"))
        view.viewed.connect(self.update)
        session.selected.connect(lambda _: self.update())
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(280, HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        paint_box(painter, QRectF(self.rect()), 8, "sunken", "border")
        key = id(self._view.scene), self.size(), look.scheme, self.devicePixelRatioF()
        if self._drawn is None or key != self._key:
            self._key, self._drawn = key, self._draw()
        painter.drawPixmap(0, 0, self._drawn)
        box = self._view.scene.boxes.get(self._here())
        if box is not None:
            place = self._place(box)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.color("accent"), 1.5))
            painter.setBrush(look.color("accent"))
            painter.drawRoundedRect(place, 1.5, 1.5)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(-3, -3, 3, 3), 3, 3)
        painter.end()

    def _draw(self) -> QPixmap:
        """All beats, each in the colour of its kind."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        scene = self._view.scene
        places: defaultdict[str, list[QRectF]] = defaultdict(list)
        for name, box in scene.boxes.items():
            place = self._place(box)
            place.setSize(place.size().expandedTo(QRectF(0, 0, 2, 1.5).size()))
            places[TOKENS.get(scene.story.beats[name].kind, "info-fill")].append(place)
        painter = QPainter(picture)
        painter.setPen(Qt.PenStyle.NoPen)
        for token, found in places.items():
            painter.setBrush(theme().color(token))
            painter.drawRects(found)
        painter.end()
        return picture

    def mousePressEvent(self, event: QMouseEvent) -> None:
        scale, shift = self._measure()
        if not scale:
            return
        scene = self._view.scene
        point = (event.position() - shift) / scale + scene.bounds.topLeft()
        name = scene.beat_at(point) or scene.nearest(point)
        if name:
            self.wanted.emit(f"nodes.{name}")

    def _here(self) -> str:
        steps = self._session.selection.split(".")
        return steps[1] if len(steps) > 1 and steps[0] == "nodes" else ""

    def _measure(self) -> tuple[float, QPointF]:
        room = self._view.scene.bounds
        if room.isEmpty():
            return 0.0, QPointF()
        scale = min((self.width() - 2 * EDGE) / room.width(), (self.height() - 2 * EDGE) / room.height())
        return scale, QPointF((self.width() - room.width() * scale) / 2, (self.height() - room.height() * scale) / 2)

    def _place(self, rect: QRectF) -> QRectF:
        scale, shift = self._measure()
        return QRectF((rect.topLeft() - self._view.scene.bounds.topLeft()) * scale + shift, rect.size() * scale)
