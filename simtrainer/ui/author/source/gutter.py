"""The margin of the editor: problems, what was changed since it was saved, line numbers and folds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from simtrainer.ui.shared import icons
from simtrainer.ui.shared.theme import theme

if TYPE_CHECKING:
    from simtrainer.ui.author.source.view import SourceView

ICONS = {"error": ("circle-x", "risk"), "warning": ("triangle-alert", "caution"), "advice": ("info", "info")}
"""Severity -> icon and colour."""


class Gutter(QWidget):
    """Painted beside the lines that are in view."""

    pressed = Signal(int)
    """A line number was pressed."""
    folded = Signal(int)
    """A fold mark was pressed."""

    def __init__(self, view: SourceView) -> None:
        super().__init__(view)
        self._view = view
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName("")

    def width_wanted(self) -> int:
        """Room for an icon, the bar, the longest number and a fold mark."""
        digits = max(3, len(str(self._view.blockCount())))
        figures = QFontMetrics(theme().font("code")).horizontalAdvance("9") * digits
        return theme().px(28) + figures + theme().px(24)

    def sizeHint(self) -> QSize:
        return QSize(self.width_wanted(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.fillRect(event.rect(), look.color("code-bg"))
        painter.setFont(look.font("small", True))
        icon, fold = look.px(13), look.px(12)
        here = self._view.textCursor().blockNumber()
        for block, top, height in self._view.lines_in_view():
            number = block.blockNumber()
            if top > event.rect().bottom() or top + height < event.rect().top():
                continue
            severity = self._view.severity_at(number)
            if number == here or severity == "error":
                color = "selected" if number == here else "risk-soft"
                painter.fillRect(0, top, self.width(), height, look.color(color))
            first = min(height, self._view.line_height())
            if severity in ICONS:
                name, color = ICONS[severity]
                picture = icons.pixmap(name, color, icon)
                painter.drawPixmap(look.px(4), top + (first - icon) // 2, picture)
            if self._view.changed_at(number):
                painter.fillRect(look.px(20), top, 3, height, look.color("caution-fill"))
            right = self.width() - look.px(22)
            painter.setPen(look.color("text" if number == here else "subtle"))
            painter.setFont(look.font("small-strong" if number == here else "small", True))
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, top, right, first), flags, str(number + 1))
            folded = self._view.folding.is_folded(block)
            if folded or self._view.folding.can_fold(block):
                picture = icons.pixmap("chevron-right" if folded else "chevron-down", "subtle", fold)
                painter.drawPixmap(right + look.px(4), top + (first - fold) // 2, picture)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        block = self._view.line_at(round(event.position().y()))
        if block is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if event.position().x() > self.width() - theme().px(22):
            self.folded.emit(block.blockNumber())
        else:
            self.pressed.emit(block.blockNumber())

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._view.scroll_by_wheel(event)

    def event(self, event: object) -> bool:  # type: ignore[override]
        if isinstance(event, QHelpEvent):
            block = self._view.line_at(event.pos().y())
            words = "" if block is None else "\n".join(self._view.said_at(block.blockNumber()))
            QToolTip.showText(self.mapToGlobal(QPoint(event.pos())), words, self, QRect())
            return True
        return super().event(event)  # type: ignore[arg-type]
