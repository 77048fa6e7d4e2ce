"""A row of the preview: the key that takes it, what it is, and why it can't be taken."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from simtrainer.ui.shared.buttons import enter_presses
from simtrainer.ui.shared.chips import draw_key_cap, key_cap_width
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


class OptionRow(QAbstractButton):
    """One thing that can be done; off with a word at its end where it can't."""

    def __init__(self, key: str, words: str, note: str = "", tooltip: str = "", *, wrong: bool = False) -> None:
        super().__init__()
        self._key, self._note, self._wrong = key, note, wrong
        self.setText(words)
        self.setProperty("focusRadius", 8)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{words}, {note}" if note else words)
        self.setAccessibleDescription(tr("Score key: {key}", key=key) if key else "")
        self.setToolTip(tooltip or words)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(200), theme().px(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(80), theme().px(32))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not enter_presses(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        ground = "sunken" if not self.isEnabled() else "hover" if self.underMouse() else "surface"
        paint_box(painter, QRectF(self.rect()), 8, ground, "risk-border" if self._wrong else "border-control")
        x = look.px(9)
        if self._key:
            draw_key_cap(painter, x, self.height() / 2, self._key)
            x += key_cap_width(self._key) + look.px(8)
        right = self.width() - look.px(10)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if self._note:
            font = look.font("tiny-strong")
            wide = QFontMetrics(font).horizontalAdvance(self._note)
            painter.setFont(font)
            painter.setPen(look.color("risk" if self._wrong else "muted"))
            painter.drawText(QRectF(right - wide, 0, wide + 2, self.height()), flags, self._note)
            right -= wide + look.px(8)
        font = look.font("body")
        painter.setFont(font)
        painter.setPen(look.color("text" if self.isEnabled() else "disabled"))
        room = int(right - x)
        words = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(x, 0, room, self.height()), flags, words)
        painter.end()
