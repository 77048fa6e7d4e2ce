"""Surfaces: cards with a hairline and round corners, hairlines, and the plain coloured ground of a column."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simtrainer.ui.shared.painting import fill
from simtrainer.ui.shared.theme import theme


class Card(QFrame):
    """A box on the canvas. Its column layout is `column`; colours are names of the theme."""

    def __init__(
        self,
        *,
        ground: str = "surface",
        edge: str = "border",
        radius: int = 12,
        padding: int | tuple[int, int, int, int] = 16,
        spacing: int = 8,
        dashed: bool = False,
        row: bool = False,
    ) -> None:
        super().__init__()
        self._ground = ground
        self._edge = edge
        self._radius = radius
        self._dashed = dashed
        self.column: QBoxLayout = QHBoxLayout(self) if row else QVBoxLayout(self)
        sides = (padding,) * 4 if isinstance(padding, int) else padding
        self.column.setContentsMargins(*sides)
        self.column.setSpacing(spacing)
        theme().changed.connect(self.update)

    def set_look(self, ground: str, edge: str) -> None:
        """Use other colours of the theme."""
        self._ground, self._edge = ground, edge
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme().color(self._edge), 1)
        if self._dashed:
            pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.setBrush(theme().color(self._ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self._radius, self._radius)
        painter.end()


class Ground(QFrame):
    """A plain area in one colour of the theme, with lines where asked ("left", "right", "top", "bottom")."""

    def __init__(self, color: str = "canvas", *lines: str) -> None:
        super().__init__()
        self._color = color
        self._lines = lines
        # It is filled to its edges, so nothing beneath needs painting.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        theme().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = self.rect()
        fill(painter, box, theme().color(self._color))
        line = theme().color("border")
        for side in self._lines:
            if side in ("top", "bottom"):
                fill(painter, QRect(0, 0 if side == "top" else box.height() - 1, box.width(), 1), line)
            else:
                fill(painter, QRect(0 if side == "left" else box.width() - 1, 0, 1, box.height()), line)
        painter.end()


class Line(QWidget):
    """A hairline, level or upright."""

    def __init__(self, orientation: Qt.Orientation = Qt.Orientation.Horizontal, color: str = "border") -> None:
        super().__init__()
        self._color = color
        if orientation is Qt.Orientation.Horizontal:
            self.setFixedHeight(1)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        else:
            self.setFixedWidth(1)
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        theme().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color(self._color))
        painter.end()


def row(*parts: QWidget | int | None, spacing: int = 8) -> QHBoxLayout:
    """A row of widgets; an int is that much space, None takes what is left."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        else:
            layout.addWidget(part)
    return layout


def clear(layout: QBoxLayout) -> None:
    """Take everything out of a layout; its widgets are deleted."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget()
        inner = item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif isinstance(inner, QBoxLayout):
            clear(inner)
            inner.deleteLater()
