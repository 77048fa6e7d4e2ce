"""Running text laid out once: wrapped at a width, on the role's line height, handles and hashtags in colour."""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from simtrainer.ui.shared.theme import theme

MARKED = re.compile(r"(?<![\w@#])[@#]\w[\w.-]*\w|(?<![\w@#])[@#]\w")


class Prose:
    """A laid-out text. `height` and `width` (of its widest line) are in px."""

    __slots__ = ("_layout", "height", "lines", "width")

    def __init__(self, text: str, role: str, width: int, line_height: int, accent: str, lead: str) -> None:
        font = theme().font(role)
        layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(_formats(text, font, accent, lead))
        layout.setCacheEnabled(True)
        layout.beginLayout()
        count, widest = 0, 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, count * line_height + (line_height - line.height()) / 2))
            widest = max(widest, line.naturalTextWidth())
            count += 1
        layout.endLayout()
        self._layout = layout
        self.lines = max(count, 1)
        self.height = self.lines * line_height
        self.width = min(int(widest + 0.999), width)

    def draw(self, painter: QPainter, at: QRect, color: str) -> None:
        """Paint at the rectangle's top left in a colour of the theme."""
        painter.setPen(theme().color(color))
        self._layout.draw(painter, QPointF(at.topLeft()))


def prose(text: str, role: str, width: int, line_height: int = 0, accent: str = "", lead: str = "") -> Prose:
    """The text laid out at a width in px. `accent` colours handles and hashtags; `lead` is an opening set in bold."""
    look = theme()
    return _prose(text, role, width, line_height or look.line(role), accent, lead, look.text_scale, look.scheme)


@lru_cache(maxsize=768)
def _prose(text: str, role: str, width: int, line_height: int, accent: str, lead: str, *_theme: object) -> Prose:
    return Prose(text, role, width, line_height, accent, lead)


def words_width(text: str, role: str, tabular: bool = False) -> int:
    """How wide a single line of text is in a type role, in px."""
    return _words_width(text, role, tabular, theme().text_scale)


@lru_cache(maxsize=4096)
def _words_width(text: str, role: str, tabular: bool, _scale: float) -> int:
    return int(QFontMetricsF(theme().font(role, tabular)).horizontalAdvance(text) + 0.999)


def _formats(text: str, font: QFont, accent: str, lead: str) -> list[QTextLayout.FormatRange]:
    ranges: list[QTextLayout.FormatRange] = []
    if lead and text.startswith(lead):
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.DemiBold)
        ranges.append(_range(0, len(lead), bold))
    if accent:
        colored = QTextCharFormat()
        colored.setForeground(theme().color(accent))
        colored.setFontWeight(QFont.Weight.Medium)
        ranges.extend(_range(found.start(), len(found.group()), colored) for found in MARKED.finditer(text, len(lead)))
    return ranges


def _range(start: int, length: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    part = QTextLayout.FormatRange()
    part.start, part.length, part.format = start, length, look
    return part
