"""Words and shapes on the wall: fixed sizes of a 1920 x 1080 picture, whatever the text size of the app is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from simtrainer.ui.live.teams import TeamLook, paint_team
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.theme import theme

WIDE, TALL = 1920, 1080
REGULAR, MEDIUM, STRONG, BOLD = 400, 500, 600, 700
LEFT, MIDDLE, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight
ELLIPSIS = "…"
KEPT = 500
LINE = 1.36
"""Height of a line as a multiple of the size."""


@lru_cache(maxsize=64)
def font(size: int, weight: int = REGULAR, tabular: bool = False) -> QFont:
    """The wall's font at a size in pixels of the picture."""
    made = QFont("Inter")
    made.setPixelSize(size)
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if size >= 30:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.012 * size)
    if tabular and hasattr(made, "setFeature"):
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def lines(text: str, width: float, face: QFont, most: int = 99) -> list[str]:
    """The text broken to a width; what is more than `most` lines ends in an ellipsis."""
    key = (text, width, face.pixelSize(), face.weight(), most)
    broken = _broken.get(key)
    if broken is None:
        if len(_broken) > KEPT:
            _broken.clear()
        broken = _broken[key] = _break(text, width, face, most)
    return broken


_broken: dict[tuple[object, ...], list[str]] = {}
"""Texts as they were broken before: the same ones are painted every second."""


def _break(text: str, width: float, face: QFont, most: int) -> list[str]:
    found: list[str] = []
    for paragraph in text.split("\n"):
        if not paragraph:
            found.append("")
            continue
        layout = QTextLayout(paragraph, face)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            found.append(_cut(paragraph, line.textStart(), line.textLength()))
            if len(found) > most:
                break
        layout.endLayout()
    if len(found) > most:
        metrics = QFontMetricsF(face)
        found = found[:most]
        found[-1] = metrics.elidedText(found[-1] + " " + ELLIPSIS * 2, Qt.TextElideMode.ElideRight, width)
        found[-1] = found[-1].rstrip(ELLIPSIS).rstrip() + ELLIPSIS
    return found


def _cut(text: str, start: int, length: int) -> str:
    """A piece of a text by Qt's count, in which signs beyond the basic plane are two."""
    units = text.encode("utf-16-le")
    return units[2 * start : 2 * (start + length)].decode("utf-16-le", "ignore").rstrip()


def fitting(text: str, width: float, height: float, sizes: Sequence[int], weight: int = REGULAR) -> int:
    """The first of the sizes (largest first) at which the text fits; the last one if it fits at none."""
    for size in sizes:
        if len(lines(text, width, font(size, weight))) * ceil(size * LINE) <= height:
            return size
    return sizes[-1]


def write(
    painter: QPainter,
    rect: QRectF,
    text: str,
    size: int,
    weight: int = REGULAR,
    color: str = "text",
    *,
    align: Qt.AlignmentFlag = LEFT,
    most: int = 99,
    middle: bool = False,
    tabular: bool = False,
) -> float:
    """Write words that wrap into a rectangle, no further down than it goes; the height that they took."""
    face = font(size, weight, tabular)
    step = ceil(size * LINE)
    most = max(1, min(most, int((rect.height() + 2) // step)))
    broken = lines(text, rect.width(), face, most)
    took = step * len(broken)
    y = rect.top() + (max(0.0, rect.height() - took) / 2 if middle else 0)
    painter.setFont(face)
    painter.setPen(theme().color(color))
    flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip | Qt.TextFlag.TextSingleLine
    for line in broken:
        painter.drawText(QRectF(rect.left(), y, rect.width(), step), flags, line)
        y += step
    return took


def width_of(text: str, size: int, weight: int = REGULAR, tabular: bool = False) -> float:
    """How wide words are on one line."""
    return QFontMetricsF(font(size, weight, tabular)).horizontalAdvance(text)


def glyph(painter: QPainter, corner: QPointF, name: str, size: int, color: str = "muted") -> None:
    """Paint an icon, crisp at the size that it has on the screen."""
    scale = painter.combinedTransform().m11() or 1.0
    picture = icons.pixmap(name, color, max(1, round(size * scale)))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(QRectF(corner.x(), corner.y(), size, size), picture, QRectF(picture.rect()))
    painter.restore()


def card(painter: QPainter, rect: QRectF, ground: str = "surface", edge: str = "border", width: float = 1) -> None:
    """Paint a card of the wall."""
    paint_box(painter, rect, 20, ground, edge, width)


def letter(painter: QPainter, rect: QRectF, sign: str, on: bool = True) -> None:
    """Paint an answer's letter on its tile."""
    paint_box(painter, rect, rect.width() * 0.22, "accent" if on else "track")
    painter.setFont(font(round(rect.width() * 0.55), BOLD))
    painter.setPen(theme().color("on-accent" if on else "text"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, sign)


def ring(painter: QPainter, rect: QRectF, share: float, words: str, size: int, width: float) -> None:
    """Paint a countdown: what is left of a circle, and the time in it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme().color("track"), width))
    painter.drawEllipse(inner)
    share = min(max(share, 0.0), 1.0)
    if share > 0:
        painter.setPen(QPen(theme().color("accent"), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(inner, 90 * 16, -round(360 * 16 * share))
    painter.setFont(font(size, BOLD, True))
    painter.setPen(theme().color("text"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, words)
    painter.restore()


def mark(painter: QPainter, rect: QRectF, look: TeamLook) -> None:
    """Paint a team's tile with its letter, into a square."""
    segment(painter, rect, look, look.letter, round(rect.width() * 0.54), rect.width() * 0.28)


def segment(painter: QPainter, rect: QRectF, look: TeamLook, words: str, size: int, radius: float = 10) -> None:
    """Paint a team's colour and pattern; words stand on the plain colour, and are left out where they have no room."""
    paint_team(painter, rect, look, min(radius, rect.width() / 2), 1.3)
    face = font(size, BOLD, True)
    wide = QFontMetricsF(face).horizontalAdvance(words)
    if wide > rect.width():
        return
    ground = QRectF(0, 0, min(wide + size * 0.4, rect.width()), min(size * 1.5, rect.height()))
    ground.moveCenter(rect.center())
    paint_box(painter, ground, size * 0.35, look.color)
    painter.setFont(face)
    painter.setPen(theme().color("surface"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, words)
