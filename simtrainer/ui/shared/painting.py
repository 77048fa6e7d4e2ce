"""The few shapes that everything is drawn with: crisp rounded boxes and pills in colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from simtrainer.ui.shared.theme import theme


def paint_box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    ground: str | None,
    edge: str | None = None,
    width: float = 1,
    *,
    dashed: bool = False,
) -> None:
    """Paint a rounded box with a crisp line inside the rectangle: colours by name, None for none."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if edge:
        pen = QPen(theme().color(edge), width)
        if dashed:
            pen.setDashPattern([3, 3])
        painter.setPen(pen)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().color(ground) if ground else Qt.BrushStyle.NoBrush)
    inset = width / 2 if edge else 0
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()


def fill(painter: QPainter, rect: QRect | QRectF, color: QColor) -> None:
    """Paint a plain area.

    `fillRect` would do, but its many forms have PySide make all of QGradient ready, before the first paint.
    """
    painter.setBackground(color)
    painter.eraseRect(rect)


def draw_pill(painter: QPainter, rect: QRectF, ground: str, edge: str | None = None) -> None:
    """Paint a pill: a box whose corners are half its height."""
    paint_box(painter, rect, (rect.height() - (1 if edge else 0)) / 2, ground, edge)
