"""A post on the wall: its channel's band, who wrote it, the words as large as they fit, and how it spreads."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath

from simtrainer.ui.live.wall.ink import LINE, RIGHT, STRONG, fitting, font, glyph, lines, width_of, write
from simtrainer.ui.shared.avatars import draw_avatar, draw_tile
from simtrainer.ui.shared.channel_tiles import TILES
from simtrainer.ui.shared.clock import compact
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

BAND, FOOT = 66, 62
SIZES = (37, 34, 30, 28, 26, 24)
COUNTS = (("replies", "message-circle"), ("shares", "repeat-2"), ("likes", "heart"))


def accent_of(post: Mapping[str, Any]) -> str:
    """The colour of a post's channel."""
    return TILES[post["kind"]][0] if post["kind"] in TILES else "accent"


def post_height(post: Mapping[str, Any], width: float, most: float) -> float:
    """How tall a post wants to be, at the largest size of its words that stays within `most`."""
    size, count = _sized(post, width, most)
    return BAND + 26 + 52 + count * ceil(size * LINE) + _about(post) + (FOOT if _has_counts(post) else 24)


def paint_post(painter: QPainter, rect: QRectF, post: Mapping[str, Any], tones: tuple[str, ...] = ()) -> None:
    """Paint a post as a card."""
    hue = accent_of(post)
    paint_box(painter, rect, 20, "surface", "border")
    shape = QPainterPath()
    shape.addRoundedRect(rect, 20, 20)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(shape)
    painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), BAND), theme().color(f"{hue}-soft"))
    painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 6), theme().color(hue))
    painter.fillRect(QRectF(rect.left(), rect.top() + BAND - 1, rect.width(), 1), theme().color("border"))
    painter.restore()
    _band(painter, rect, post, hue)
    face = QRectF(rect.left() + 32, rect.top() + BAND + 24, 88, 88)
    if post.get("ours"):
        draw_tile(painter, face, str(post["who"]), tones or None)
    else:
        draw_avatar(painter, face, str(post["who"]))
    x, y = face.right() + 24, rect.top() + BAND + 18
    wide = rect.right() - 36 - x
    name = lines(str(post["who"]), wide, font(32, STRONG), 1)[0]
    write(painter, QRectF(x, y, wide, 50), name, 32, STRONG, middle=True, most=1)
    after = x + width_of(name, 32, STRONG) + 14
    handle = (
        f"@{post['handle']}" if post.get("handle") and not str(post["handle"]).startswith("@") else post.get("handle")
    )
    if handle and rect.right() - 36 - after > 120:
        write(
            painter,
            QRectF(after, y, rect.right() - 36 - after, 50),
            str(handle),
            28,
            color="subtle",
            middle=True,
            most=1,
        )
    y += 54
    foot = FOOT if _has_counts(post) else 20
    size, _ = _sized(post, rect.width(), rect.height())
    room = rect.bottom() - foot - _about(post) - y
    y += write(painter, QRectF(x, y, wide, room), str(post["text"]), size)
    if _about(post):
        glyph(painter, QPointF(x, y + 8), "eye", 26, "subtle")
        alt = tr("Picture: {alt}", alt=post["alt"])
        write(painter, QRectF(x + 38, y + 2, wide - 38, 38), alt, 24, color="subtle", middle=True, most=1)
        y += _about(post)
    if _has_counts(post):
        _counts(painter, QPointF(x, min(y + 12, rect.bottom() - 52)), post)


def _band(painter: QPainter, rect: QRectF, post: Mapping[str, Any], hue: str) -> None:
    tile = QRectF(rect.left() + 32, rect.top() + 18, 36, 36)
    paint_box(painter, tile, 10, hue)
    if post["kind"] in TILES:
        glyph(painter, QPointF(tile.left() + 7, tile.top() + 7), TILES[post["kind"]][1], 22, "surface")
    row = QRectF(tile.right() + 14, rect.top() + 6, rect.width() - 320, BAND - 6)
    write(painter, row, str(post["channel"]), 28, STRONG, middle=True, most=1)
    side = QRectF(rect.right() - 232, rect.top() + 6, 200, BAND - 6)
    write(painter, side, tr("simulated"), 24, color="muted", align=RIGHT, middle=True)


def _counts(painter: QPainter, corner: QPointF, post: Mapping[str, Any]) -> None:
    x = corner.x()
    for key, name in COUNTS:
        value = int(post.get(key) or 0)
        if not value:
            continue
        glyph(painter, QPointF(x, corner.y() + 3), name, 30, "subtle")
        words = short(value)
        wide = width_of(words, 28, tabular=True)
        write(painter, QRectF(x + 42, corner.y(), wide + 4, 38), words, 28, color="subtle", tabular=True)
        x += 42 + wide + 44


def short(count: int) -> str:
    """A count as feeds write it: "412", "2.1k"."""
    return compact(count)


def _has_counts(post: Mapping[str, Any]) -> bool:
    return any(post.get(key) for key, _ in COUNTS)


def _about(post: Mapping[str, Any]) -> int:
    return 44 if post.get("alt") else 0


def _sized(post: Mapping[str, Any], width: float, most: float) -> tuple[int, int]:
    wide = width - 32 - 88 - 24 - 36
    room = most - BAND - 26 - 52 - _about(post) - (FOOT if _has_counts(post) else 24)
    size = fitting(str(post["text"]), wide, room, SIZES)
    return size, min(len(lines(str(post["text"]), wide, font(size))), max(1, int(room // ceil(size * LINE))))
