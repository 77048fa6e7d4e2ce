"""Type on paper: fonts, colours, and texts with their runs broken into lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QPagedPaintDevice,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from simtrainer.frozen import frozen
from simtrainer.ui.shared.theme import Theme

BODY, SMALL = 9.5, 8.25
"""Points."""
LEADING = 1.38
"""A line's height in type sizes."""


@frozen
class Run:
    """Words in one look: `ink` and `ground` are colours of the theme, "" for what the text has."""

    text: str
    strong: bool = False
    small: bool = False
    ink: str = ""
    ground: str = ""


@frozen
class Style:
    """A text's size in points, weight and colour."""

    size: float = BODY
    weight: QFont.Weight = QFont.Weight.Normal
    ink: str = "text"


@dataclass(slots=True)
class TextLine:
    """One line of a text, ready to be drawn."""

    height: float
    layout: QTextLayout
    line: QTextLine

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        """Draw it with its top left corner there."""
        self.line.draw(painter, QPointF(left, top - self.line.y() + (self.height - self.line.height()) / 2))


class Type:
    """Sets texts for one device; lengths are the device's, `u` of them make a point. Paper is white in every theme."""

    def __init__(self, device: QPagedPaintDevice) -> None:
        self._device = device
        self._theme = Theme("light")
        self.u = device.logicalDpiX() / 72

    def color(self, name: str) -> QColor:
        """A colour of the light theme."""
        return self._theme.color(name)

    def font(self, size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The bundled face in a size in points."""
        font = QFont("Inter")
        font.setPixelSize(max(1, round(size * self.u)))
        font.setWeight(weight)
        # Raised colons and their like are glyphs that no character stands for: they couldn't be found or copied.
        font.setFeature(QFont.Tag("calt"), 0)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def lines(self, runs: Sequence[Run], width: float, style: Style = Style()) -> list[TextLine]:
        """Break a text into lines; a word that is longer than a line is broken anywhere."""
        text = "".join(run.text for run in runs).rstrip()
        layout = QTextLayout(text.replace("\n", "\u2028"), self.font(style.size, style.weight), self._device)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setUseDesignMetrics(True)
        layout.setTextOption(option)
        layout.setFormats(self._formats(runs, style))
        height = style.size * LEADING * self.u
        lines: list[TextLine] = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            lines.append(TextLine(height, layout, line))
        layout.endLayout()
        return lines

    def _formats(self, runs: Sequence[Run], style: Style) -> list[QTextLayout.FormatRange]:
        formats: list[QTextLayout.FormatRange] = []
        start = 0
        for run in runs:
            units = len(run.text.encode("utf-16-le")) // 2
            one = QTextCharFormat()
            weight = QFont.Weight.DemiBold if run.strong else style.weight
            one.setFont(self.font(min(SMALL, style.size) if run.small else style.size, weight))
            one.setForeground(QBrush(self.color(run.ink or style.ink)))
            if run.ground:
                one.setBackground(QBrush(self.color(run.ground)))
            reach = QTextLayout.FormatRange()
            reach.start, reach.length, reach.format = start, units, one  # pyright: ignore[reportAttributeAccessIssue]
            formats.append(reach)
            start += units
        return formats
