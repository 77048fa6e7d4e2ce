"""The small parts that the brief's cards are made of."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simtrainer.scenario.model import ChannelKind
from simtrainer.ui.shared import avatars
from simtrainer.ui.shared.cards import Card
from simtrainer.ui.shared.channel_tiles import draw_channel_tile
from simtrainer.ui.shared.texts import ElidedText, Heading, IconLabel, Text
from simtrainer.ui.shared.theme import theme

RADIUS = 12
COVER, TILE = 72, 52


class TitledCard(Card):
    """A card with an icon and a title; what comes below is added to `column`."""

    def __init__(self, icon: str, title: str) -> None:
        super().__init__(padding=(16, 13, 16, 15), spacing=8)
        self.head = titled(icon, title)
        self.column.addLayout(self.head)
        self.setAccessibleName(title)


class HeadCard(Card):
    """A card whose head has a colour of its own: `tone` names the colours of the theme ("policy")."""

    def __init__(self, tone: str, icon: str, title: str, note: str = "") -> None:
        super().__init__(edge=f"{tone}-border", padding=0, spacing=0)
        self._tone = tone
        self._head = QWidget()
        line = QHBoxLayout(self._head)
        line.setContentsMargins(16, 0, 16, 0)
        line.setSpacing(8)
        line.addWidget(IconLabel(icon, tone, 16))
        line.addWidget(Heading(title, "h3", tone))
        self.note = ElidedText(note, "small", tone)
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.note, 1)
        self.column.addWidget(self._head)
        self.setAccessibleName(f"{title}, {note}" if note else title)
        theme().changed.connect(self._restyle)
        self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = self._head.height() + 1
        path = QPainterPath()
        path.addRoundedRect(QRectF(1, 1, self.width() - 2, high + RADIUS), RADIUS - 1, RADIUS - 1)
        below = QPainterPath()
        below.addRect(QRectF(0, high, self.width(), high + RADIUS))
        painter.fillPath(path.subtracted(below), theme().color(f"{self._tone}-soft"))
        painter.end()

    def _restyle(self) -> None:
        self._head.setFixedHeight(max(40, theme().px(40)))
        self.update()


class Face(QWidget):
    """The picture of somebody, `size` pixels square at 100 %."""

    def __init__(self, name: str, size: int) -> None:
        super().__init__()
        self._name = name
        self._size = size
        theme().changed.connect(self._restyle)
        self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        avatars.draw_avatar(painter, QRectF(self.rect()), self._name)
        painter.end()

    def _restyle(self) -> None:
        side = theme().px(self._size)
        self.setFixedSize(side, side)


class Cover(QWidget):
    """The pattern of a scenario over the width of its card, with the organisation's tile at its lower edge."""

    def __init__(self, name: str, number: str, tones: tuple[str, ...]) -> None:
        super().__init__()
        self._name, self._number, self._tones = name, number, tones
        self.setFixedHeight(COVER + TILE // 2 + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        wide, ratio = self.width() - 2, self.devicePixelRatioF()
        picture = QPixmap(round(wide * ratio), round(COVER * ratio))
        picture.setDevicePixelRatio(ratio)
        drawer = QPainter(picture)
        avatars.draw_cover(drawer, QRectF(0, 0, wide, COVER), self._name, self._number, self._tones)
        drawer.end()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(1, 1)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(0, 0, wide, COVER + RADIUS), RADIUS - 1, RADIUS - 1)
        below = QPainterPath()
        below.addRect(QRectF(0, COVER, wide, 2 * RADIUS))
        painter.fillPath(shape.subtracted(below), QBrush(picture))
        box = QRectF(16, COVER - TILE / 2, TILE, TILE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("surface"))
        painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 13, 13)
        avatars.draw_tile(painter, box, self._name, self._tones)
        painter.end()


class ChannelTiles(QWidget):
    """A tile for every channel of a story; read out as their names."""

    SIDE, GAP = 24, 7

    def __init__(self, channels: tuple[tuple[str, ChannelKind], ...]) -> None:
        super().__init__()
        self._channels = channels
        names = ", ".join(name for name, _ in channels)
        self.setAccessibleName(names)
        self.setToolTip(names)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        side, gap = theme().px(self.SIDE), theme().px(self.GAP)
        return QSize(max(len(self._channels) * (side + gap) - gap, 0), side)

    def paintEvent(self, event: QPaintEvent) -> None:
        side, gap = theme().px(self.SIDE), theme().px(self.GAP)
        painter = QPainter(self)
        for number, (_, kind) in enumerate(self._channels):
            draw_channel_tile(painter, QRectF(number * (side + gap), 0, side, side), kind)
        painter.end()


def titled(icon: str, title: str) -> QHBoxLayout:
    """An icon and a title on a line."""
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(IconLabel(icon, "muted", 16))
    row.addWidget(Heading(title, "h3"), 1)
    return row


def marked(icon: str, color: str, text: str, ink: str = "text") -> QHBoxLayout:
    """A text that may wrap, behind an icon."""
    row = QHBoxLayout()
    row.setSpacing(9)
    row.addWidget(IconLabel(icon, color, 15), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Text(text, "body", ink, wrap=True), 1)
    return row


def stacked(*texts: QWidget, spacing: int = 2) -> QVBoxLayout:
    """Texts below each other."""
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    for text in texts:
        column.addWidget(text)
    return column
