"""Belts, painted: a band, two tails and a knot in the belt's colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from simtrainer.ui.shared.tr import tr

# (fill, edge); belts keep their colours in both themes.
COLORS: dict[str, tuple[str, str]] = {
    "white": ("#FFFFFF", "#C3CCD3"),
    "yellow": ("#F2CF3B", "#B39100"),
    "orange": ("#E98A2B", "#A85A0A"),
    "green": ("#4F9A63", "#2F6B40"),
    "blue": ("#3F74C4", "#264E8C"),
    "brown": ("#8A5A33", "#5C3A1E"),
    "black": ("#2B333A", "#8A959D"),
}


def belt_name(belt: str) -> str:
    """The belt in words, with a capital ("Green")."""
    return {
        "white": tr("White"),
        "yellow": tr("Yellow"),
        "orange": tr("Orange"),
        "green": tr("Green"),
        "blue": tr("Blue"),
        "brown": tr("Brown"),
        "black": tr("Black"),
    }.get(belt, belt.capitalize())


def draw_belt(painter: QPainter, rect: QRectF, belt: str) -> None:
    """Paint a belt into a rectangle twice as wide as it is high."""
    fill, edge = COLORS.get(belt, COLORS["white"])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / 28, rect.height() / 14)
    painter.setBrush(QColor(fill))
    painter.setPen(QPen(QColor(edge), 1))
    painter.drawRoundedRect(QRectF(0.5, 3.5, 27, 5), 1.5, 1.5)
    left = ((12.2, 8.2), (8.6, 13.2), (11.6, 13.4), (14, 8.6))
    right = ((15.8, 8.2), (19.4, 13.2), (16.4, 13.4), (14, 8.6))
    for tail in (left, right):
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in tail]))
    painter.drawRoundedRect(QRectF(10.8, 2.2, 6.4, 7.4), 1.8, 1.8)
    painter.restore()
