"""The bar at the top of the wall: whose story it is, when it is there, and how things stand."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from simtrainer.ui.live.wall.ink import MEDIUM, RIGHT, STRONG, WIDE, font, glyph, lines, width_of, write
from simtrainer.ui.live.wall.sight import Sight
from simtrainer.ui.shared.avatars import draw_tile
from simtrainer.ui.shared.theme import theme

HIGH = 96
EDGE = 48


def paint_head(painter: QPainter, sight: Sight) -> None:
    """Paint the bar: the scenario's title left, the story's time and its meters right."""
    bar = QRectF(0, 0, WIDE, HIGH)
    painter.fillRect(bar, theme().color("surface"))
    painter.fillRect(QRectF(0, HIGH - 1, WIDE, 1), theme().color("border"))
    scene = sight.state.scene
    x = float(WIDE - EDGE)
    told = sight.state.phase not in ("lobby", "practice")
    if told:
        for meter in reversed(scene.get("meters", ())[:3]):
            x = _meter(painter, x, str(meter["label"]), str(round(meter["value"])))
        clock = str(scene.get("clock", ""))
        wide = width_of(clock, 28)
        write(painter, QRectF(x - wide - 2, 0, wide + 2, HIGH), clock, 28, color="muted", align=RIGHT, middle=True)
        x -= wide + 44
        glyph(painter, QPointF(x, 33), "clock", 30)
        x -= 40
    left = float(EDGE)
    if sight.organisation:
        draw_tile(painter, QRectF(EDGE, 20, 56, 56), sight.organisation, sight.tones or None)
        left += 76
    title = lines(str(scene.get("title", "")), x - left, font(34, STRONG), 1)[0]
    write(painter, QRectF(left, 0, x - left, HIGH), title, 34, STRONG, middle=True, most=1)


def _meter(painter: QPainter, x: float, label: str, value: str) -> float:
    wide = width_of(value, 28, STRONG, True)
    write(painter, QRectF(x - wide - 2, 0, wide + 2, HIGH), value, 28, STRONG, middle=True, tabular=True)
    x -= wide + 10
    wide = width_of(label, 28, MEDIUM)
    write(painter, QRectF(x - wide, 0, wide + 2, HIGH), label, 28, color="muted", middle=True)
    return x - wide - 44
