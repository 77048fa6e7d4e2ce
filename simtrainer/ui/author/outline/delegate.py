"""Draws a row of the outline: icon, words, where it leads, its numbers, how often plays came there, what is wrong."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from simtrainer.library.rubric import DIMENSIONS
from simtrainer.ui.author.outline.model import ROW
from simtrainer.ui.author.outline.rows import Row, chip_words
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.chips import DIMENSION_ICONS, DIMENSION_TONES, TONES
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.theme import theme

_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextSingleLine)
HIGH = 28
DETAIL_FROM = 300
"""Px of a row at 100 % from which there is room for more than words and marks."""


class OutlineDelegate(QStyledItemDelegate):
    """Every sign has its words in the row's accessible text and tooltip."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme().px(200), theme().px(HIGH))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW)
        if not isinstance(row, Row):
            return
        look = theme()
        box: QRect = option.rect  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            edge = "focus" if focused and chosen else None
            place = QRectF(box).adjusted(1, 1, -3, -1)
            paint_box(painter, place, 6, "selected" if chosen else "hover", edge, 2)
        right = box.right() - look.px(10)
        right = self._marks(painter, row, box, right)
        left = box.left() + look.px(4)
        side = look.px(15)
        if row.icon:
            color = "accent-text" if row.group else row.color
            picture = icons.pixmap(row.icon, color, side)
            painter.drawPixmap(left, box.center().y() - side // 2 + 1, picture)
            left += side + look.px(7)
        font = QFont(look.font("body-strong" if row.group else "body"))
        font.setItalic(row.faint)
        metrics = QFontMetrics(font)
        wide = metrics.horizontalAdvance(row.text)
        room = max(0, right - left)
        painter.setFont(font)
        painter.setPen(look.color("subtle" if row.faint else "text"))
        shown = metrics.elidedText(row.text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, box.top(), room, box.height()), _LEFT, shown)
        rest = room - wide - look.px(12)
        if row.detail and rest > look.px(40):
            painter.setFont(look.font("small"))
            painter.setPen(look.color("risk" if row.color == "risk" else "subtle"))
            words = QFontMetrics(look.font("small")).elidedText(row.detail, Qt.TextElideMode.ElideRight, rest)
            painter.drawText(QRect(left + wide + look.px(12), box.top(), rest, box.height()), _LEFT, words)

    def _marks(self, painter: QPainter, row: Row, box: QRect, right: int) -> int:
        """From the right: problems, coverage, numbers; where the words begin to lack room they are left out."""
        look = theme()
        side = look.px(14)
        for count, name, ink in ((row.errors, "circle-x", "risk"), (row.warnings, "triangle-alert", "caution")):
            if count:
                picture = icons.pixmap(name, ink, side)
                painter.drawPixmap(right - side, box.center().y() - side // 2 + 1, picture)
                right -= side + look.px(6)
        if box.width() < look.px(DETAIL_FROM):
            return right
        painter.setFont(look.font("tiny-strong", True))
        metrics = QFontMetrics(look.font("tiny-strong", True))
        if row.share is not None:
            wide = metrics.horizontalAdvance("100%")
            painter.setPen(look.color("muted"))
            painter.drawText(QRect(right - wide, box.top(), wide, box.height()), _RIGHT, f"{row.share:.0%}")
            right -= wide + look.px(10)
        if row.chips is not None:
            for dimension, words in reversed(list(zip(DIMENSIONS, chip_words(row.chips), strict=True))):
                if not words:
                    continue
                ink = TONES[DIMENSION_TONES[dimension]][2]
                wide = metrics.horizontalAdvance("+10")
                painter.setPen(look.color(ink))
                painter.drawText(QRect(right - wide, box.top(), wide, box.height()), _RIGHT, words)
                right -= wide + look.px(2) + side
                painter.drawPixmap(
                    right, box.center().y() - side // 2 + 1, icons.pixmap(DIMENSION_ICONS[dimension], ink, side)
                )
                right -= look.px(8)
        return right
