"""Painting the pieces of a post."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap

from simtrainer.ui.feed.parts import Box, CardLayout, Glyph, Picture, Portrait, Running, Words
from simtrainer.ui.feed.pictures import picture
from simtrainer.ui.feed.prose import words_width
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.avatars import draw_avatar, draw_tile
from simtrainer.ui.shared.theme import theme

Tones = tuple[str, ...]
# Putting flags together takes longer than drawing a word with them.
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_AT_LEFT, _AT_RIGHT = _LINE | Qt.AlignmentFlag.AlignLeft, _LINE | Qt.AlignmentFlag.AlignRight


def paint_card(painter: QPainter, layout: CardLayout, organisation: str, tones: Tones) -> None:
    """Paint all pieces of a row; the painter stands at the row's top left."""
    for part in layout.parts:
        match part:
            case Box():
                paint_box(painter, part)
            case Words():
                paint_words(painter, part)
            case Running():
                part.prose.draw(painter, part.rect, part.color)
            case Glyph():
                painter.drawPixmap(part.rect, icons.pixmap(part.icon, part.color, part.rect.width()))
            case Portrait():
                _portrait(painter, part, organisation, tones)
            case Picture():
                _picture(painter, part)
            case _:
                pass


def paint_box(painter: QPainter, box: Box) -> None:
    """Paint a filled, edged area with its corners."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QBrush(theme().color(box.fill)) if box.fill else Qt.BrushStyle.NoBrush)
    rect = QRectF(box.rect)
    if box.border:
        pen = QPen(theme().color(box.border), box.width)
        if box.dashed:
            pen.setDashPattern([3, 3])
        painter.setPen(pen)
        half = box.width / 2
        rect.adjust(half, half, -half, -half)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPath(_outline(rect, box))
    painter.restore()


def _outline(rect: QRectF, box: Box) -> QPainterPath:
    path = QPainterPath()
    radius = min(box.radius, rect.height() / 2)
    if not box.corner:
        path.addRoundedRect(rect, radius, radius)
        return path
    # corners as (top left, top right, bottom right, bottom left)
    corners = {
        "flag": (0.0, 12.0, 0.0, radius),
        "left": (radius, radius, radius, 5.0),
        "right": (radius, radius, 5.0, radius),
    }[box.corner]
    tl, tr, br, bl = corners
    path.moveTo(rect.left() + tl, rect.top())
    path.lineTo(rect.right() - tr, rect.top())
    path.arcTo(rect.right() - 2 * tr, rect.top(), 2 * tr, 2 * tr, 90, -90) if tr else None
    path.lineTo(rect.right(), rect.bottom() - br)
    path.arcTo(rect.right() - 2 * br, rect.bottom() - 2 * br, 2 * br, 2 * br, 0, -90) if br else None
    path.lineTo(rect.left() + bl, rect.bottom())
    path.arcTo(rect.left(), rect.bottom() - 2 * bl, 2 * bl, 2 * bl, 270, -90) if bl else None
    path.lineTo(rect.left(), rect.top() + tl)
    path.arcTo(rect.left(), rect.top(), 2 * tl, 2 * tl, 180, -90) if tl else None
    path.closeSubpath()
    return path


def paint_words(painter: QPainter, words: Words) -> None:
    """Paint one line of text, centred up and down in its place."""
    font = theme().font(words.role, words.tabular)
    painter.setFont(font)
    painter.setPen(theme().color(words.color))
    text, room = words.text, words.rect.width() + 1
    if words_width(text, words.role, words.tabular) > room:
        text = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
    painter.drawText(words.rect.adjusted(0, 0, 2, 0), _AT_RIGHT if words.right else _AT_LEFT, text)


def _portrait(painter: QPainter, part: Portrait, organisation: str, tones: Tones) -> None:
    rect = part.rect
    if part.ring:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color(part.ring), 2))
        painter.drawEllipse(QRectF(rect).adjusted(1, 1, -1, -1))
        painter.restore()
        rect = rect.adjusted(4, 4, -4, -4)
    who = organisation or part.who if part.organisation else part.who
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(rect.topLeft(), _stamp(who, part.organisation, tones, part.square, rect.width(), ratio))


@lru_cache(maxsize=256)
def _stamp(who: str, organisation: bool, tones: Tones, square: bool, side: int, ratio: float) -> QPixmap:
    """A face as it is painted again and again, drawn once per person and size."""
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    if organisation:
        draw_tile(painter, QRectF(0, 0, side, side), who, tones)
    else:
        draw_avatar(painter, QRectF(0, 0, side, side), who, square)
    painter.end()
    return pixmap


def _picture(painter: QPainter, part: Picture) -> None:
    ratio = painter.device().devicePixelRatioF()
    drawn = picture(part.file, part.rect.width(), part.rect.height(), ratio)
    if drawn is None:
        paint_box(painter, Box("missing", part.rect, "sunken", "border-strong", part.radius, dashed=True))
        painter.setFont(theme().font("small"))
        painter.setPen(theme().color("muted"))
        painter.drawText(
            part.rect.adjusted(12, 8, -12, -8), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, part.alt
        )
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = QPainterPath()
    frame.addRoundedRect(QRectF(part.rect), part.radius, part.radius)
    painter.setClipPath(frame)
    painter.drawPixmap(part.rect, drawn)
    painter.setClipping(False)
    if part.radius:
        painter.setPen(QPen(theme().color("border"), 1))
        painter.drawRoundedRect(QRectF(part.rect).adjusted(0.5, 0.5, -0.5, -0.5), part.radius, part.radius)
    painter.restore()


def paint_focus(painter: QPainter, rect: QRect) -> None:
    """The keyboard's place in a list: a ring of two pixels just inside the row."""
    paint_box(painter, Box("ring", rect.adjusted(3, 1, -3, -1), "", "focus", 10, 2))
