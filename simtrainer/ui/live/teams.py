"""How a team looks on the console, on the wall and in reports: letter, colour and pattern, never colour alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from simtrainer.frozen import frozen
from simtrainer.live.polls import Team
from simtrainer.ui.shared.theme import theme

Pattern = Literal["plain", "diagonal", "dots", "level", "upright", "grid", "counter", "cross"]
_LOOKS: tuple[tuple[str, Pattern], ...] = (
    ("team-legal", "plain"),
    ("team-marketing", "diagonal"),
    ("team-support", "dots"),
    ("team-product", "level"),
    ("team-fifth", "upright"),
    ("team-sixth", "grid"),
    ("team-seventh", "counter"),
    ("team-eighth", "cross"),
)
"""Colour token and pattern by a team's place in the list."""


@frozen
class TeamLook:
    """A team as it is drawn. No two teams of an exercise share a letter, a colour or a pattern."""

    id: str
    name: str
    letter: str
    color: str
    pattern: Pattern


def looks_of(teams: Sequence[Team]) -> dict[str, TeamLook]:
    """The look of each team by its id: colours and patterns in their order, letters from the names."""
    looks: dict[str, TeamLook] = {}
    taken: set[str] = set()
    for team, (color, pattern) in zip(teams, _LOOKS, strict=False):
        letter = _letter(team.name, taken)
        taken.add(letter)
        looks[team.id] = TeamLook(team.id, team.name, letter, color, pattern)
    return looks


def paint_team(painter: QPainter, rect: QRectF, look: TeamLook, radius: float, scale: float = 1.0) -> None:
    """Fill a box with a team's colour and pattern; `scale` is 1 on the console, more on the wall."""
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(path, theme().color(look.color))
    painter.setClipPath(path)
    ink = QColor(theme().color("surface"))
    ink.setAlphaF(0.38)
    painter.setPen(QPen(ink, 1.2 * scale))
    _PATTERNS[look.pattern](painter, rect, 9 * scale)
    painter.restore()


def paint_segment(painter: QPainter, rect: QRectF, look: TeamLook, text: str, font: QFont, scale: float = 1.0) -> None:
    """A team's part of a bar, with its text on a plain patch so that no pattern runs through it."""
    paint_team(painter, rect, look, 4 * scale, scale)
    painter.save()
    painter.setFont(font)
    wide = painter.fontMetrics().horizontalAdvance(text)
    if wide + 4 * scale <= rect.width():
        high = painter.fontMetrics().height()
        patch = QRectF(0, 0, wide + 6 * scale, min(high, rect.height()))
        patch.moveCenter(rect.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color(look.color))
        painter.drawRoundedRect(patch.intersected(rect), 3 * scale, 3 * scale)
        painter.setPen(theme().color("surface"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def paint_tile(painter: QPainter, rect: QRectF, look: TeamLook, font: QFont) -> None:
    """A team's square with its letter."""
    paint_segment(painter, rect, look, look.letter, font)


def _letter(name: str, taken: set[str]) -> str:
    signs = [sign.upper() for sign in name if sign.isalnum()]
    return next((sign for sign in (*signs, *"ABCDEFGHIJKLMNOPQRSTUVWXYZ") if sign not in taken), "?")


def _plain(painter: QPainter, rect: QRectF, step: float) -> None:
    pass


def _diagonal(painter: QPainter, rect: QRectF, step: float) -> None:
    x = rect.left() - rect.height()
    while x < rect.right():
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()))
        x += step


def _counter(painter: QPainter, rect: QRectF, step: float) -> None:
    x = rect.left() - rect.height()
    while x < rect.right():
        painter.drawLine(QPointF(x, rect.top()), QPointF(x + rect.height(), rect.bottom()))
        x += step


def _cross(painter: QPainter, rect: QRectF, step: float) -> None:
    _diagonal(painter, rect, step * 1.4)
    _counter(painter, rect, step * 1.4)


def _dots(painter: QPainter, rect: QRectF, step: float) -> None:
    painter.setBrush(painter.pen().color())
    y, row = rect.top() + step / 3, 0
    while y < rect.bottom():
        x = rect.left() + (step / 2 if row % 2 else 2)
        while x < rect.right():
            painter.drawEllipse(QPointF(x, y), step / 9, step / 9)
            x += step
        y, row = y + step * 0.75, row + 1


def _level(painter: QPainter, rect: QRectF, step: float) -> None:
    y = rect.top() + step * 0.5
    while y < rect.bottom():
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
        y += step * 0.8


def _upright(painter: QPainter, rect: QRectF, step: float) -> None:
    x = rect.left() + step * 0.5
    while x < rect.right():
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))
        x += step * 0.8


def _grid(painter: QPainter, rect: QRectF, step: float) -> None:
    _level(painter, rect, step * 1.2)
    _upright(painter, rect, step * 1.2)


_PATTERNS = {
    "plain": _plain,
    "diagonal": _diagonal,
    "dots": _dots,
    "level": _level,
    "upright": _upright,
    "grid": _grid,
    "counter": _counter,
    "cross": _cross,
}
