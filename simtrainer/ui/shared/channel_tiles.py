"""The small coloured tile that says which kind of channel something is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from simtrainer.ui.shared import icons
from simtrainer.ui.shared.theme import theme

if TYPE_CHECKING:
    from simtrainer.scenario.model import ChannelKind

TILES: dict[ChannelKind, tuple[str, str]] = {
    "microblog": ("quip", "quote"),
    "photo": ("framble", "aperture"),
    "reviews": ("tellstar", "star"),
    "community": ("hearth", "messages-square"),
    "direct-messages": ("tapnote", "mail"),
    "team-chat": ("backroom", "hash"),
}
"""Kind of channel -> (colour, glyph)."""


def draw_channel_tile(painter: QPainter, rect: QRectF, kind: ChannelKind) -> None:
    """Paint a channel's tile into a square rectangle, its glyph in the surface's colour."""
    hue, glyph = TILES[kind]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().color(hue))
    radius = rect.width() * 0.28
    painter.drawRoundedRect(rect, radius, radius)
    size = round(rect.width() * 0.6)
    picture = icons.pixmap(glyph, "surface", size)
    middle = rect.center()
    painter.drawPixmap(round(middle.x() - size / 2), round(middle.y() - size / 2), picture)
    painter.restore()
