"""Paints a row of a shelf: a tile or an icon, a title with a mark, a line, and a last line with two ends."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from simtrainer.ui.shared import avatars, icons
from simtrainer.ui.shared.chips import TONES
from simtrainer.ui.shared.painting import draw_pill, paint_box
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shelves.rows import ROW, Row

SIDE = 16
"""Space at both sides of a row."""
ABOVE = 10
TILE = 34
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class RowDelegate(QStyledItemDelegate):
    """One row; how many lines a row has, its text says."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row = index.data(ROW)
        return QSize(120, row_height(row) if isinstance(row, Row) else 40)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW)
        if not isinstance(row, Row):
            return
        state = cast("QStyle.StateFlag", option.state)  # type: ignore[attr-defined]
        box = cast("QRectF", QRectF(option.rect))  # type: ignore[attr-defined]
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme().color("selected" if chosen else "hover"))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme().color("border"))
        if chosen:
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height() - 1), theme().color("accent"))
        _paint(painter, box, row)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme().color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(4, 3, -4, -4), 8, 8)
        painter.restore()


def row_height(row: Row) -> int:
    """Height of a row at the current text size."""
    look = theme()
    lines = look.line("body-strong")
    lines += look.line("small") if row.line else 0
    lines += look.line("small") if row.left or row.right else 0
    return max(lines, TILE if row.tile or row.icon else 0) + 2 * ABOVE + 1


def _paint(painter: QPainter, box: QRectF, row: Row) -> None:
    look = theme()
    x, right = box.left() + SIDE, box.right() - SIDE
    y = box.top() + ABOVE
    if row.tile:
        avatars.draw_tile(painter, QRectF(x, y + 1, TILE, TILE), row.tile, row.tones or None)
        x += TILE + 11
    elif row.icon:
        ground, edge, ink = TONES[row.tone]
        paint_box(painter, QRectF(x, y + 1, TILE, TILE), 9, ground, edge)
        painter.drawPixmap(QPointF(x + 8, y + 9), icons.pixmap(row.icon, ink, 18))
        x += TILE + 11
    end = right
    if row.mark:
        font = look.font("tiny-strong")
        wide, high = QFontMetricsF(font).horizontalAdvance(row.mark) + look.px(12), look.px(18)
        chip = QRectF(right - wide, y + (look.line("body-strong") - high) / 2, wide, high)
        draw_pill(painter, chip, "accent-soft", "accent-border")
        painter.setFont(font)
        painter.setPen(look.color("accent-text"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, row.mark)
        end = chip.left() - 6
    y = _line(painter, x, end, y, row.title, "body-strong", "text")
    if row.line:
        y = _line(painter, x, right, y, row.line, "small", "muted")
    if row.right:
        font = QFont(look.font("small", True))
        wide = min(QFontMetricsF(font).horizontalAdvance(row.right) + 2, right - x)
        painter.setFont(font)
        painter.setPen(look.color("subtle"))
        painter.drawText(QRectF(right - wide, y, wide, look.line("small")), RIGHT, row.right)
        right -= wide + 8
    if row.left:
        _line(painter, x, right, y, row.left, "small", "subtle")


def _line(painter: QPainter, left: float, right: float, y: float, text: str, role: str, color: str) -> float:
    look = theme()
    width = max(right - left, 0)
    font = look.font(role)
    painter.setFont(font)
    painter.setPen(look.color(color))
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
    painter.drawText(QRectF(left, y, width, look.line(role)), LEFT, shown)
    return y + look.line(role)
