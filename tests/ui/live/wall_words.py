"""What stands on a wall: every text of the picture with its size and place, read from the same painting as SVG."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape

from PySide6.QtCore import QBuffer, QByteArray, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator

from simtrainer.ui.live.wall.ink import TALL, WIDE
from simtrainer.ui.live.wall.scenes import paint_wall
from simtrainer.ui.live.wall.sight import Sight

_TEXT = re.compile(r'<text[^>]*?x="([-\d.]+)" y="([-\d.]+)"[^>]*?font-size="([-\d.]+)"[^>]*>(.*?)</text', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Word:
    """A piece of text as it was painted."""

    text: str
    x: float
    y: float
    size: float


def words(sight: Sight, left: float | None = None) -> list[Word]:
    """Every text on the wall."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    svg = QSvgGenerator()
    svg.setOutputDevice(buffer)
    svg.setViewBox(QRectF(0, 0, WIDE, TALL))
    painter = QPainter(svg)
    paint_wall(painter, sight, left)
    painter.end()
    found = _TEXT.findall(bytes(data.data()).decode())
    return [Word(unescape(text).strip(), float(x), float(y), float(size)) for x, y, size, text in found]


def text(sight: Sight, left: float | None = None) -> str:
    """All of it, in the order of painting."""
    return " ".join(word.text for word in words(sight, left))
