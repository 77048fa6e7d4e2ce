"""A radio button as a card: its words, and a second line that says what it means."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy

from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.theme import theme

PADDING = 12


class OptionCard(QRadioButton):
    """One of a few ways to do something; arrow keys choose among those with the same parent."""

    def __init__(self, text: str, meaning: str) -> None:
        super().__init__(text)
        self._meaning = meaning
        self.setAccessibleName(text)
        self.setAccessibleDescription(meaning)
        self.setProperty("focusRadius", 8)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        width = theme().px(260)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(130), self.heightForWidth(max(self.width(), theme().px(130))))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        look = theme()
        inner = max(width - 2 * PADDING - look.px(26), 40)
        lines = QFontMetrics(look.font("small")).boundingRect(
            0, 0, inner, 9999, int(Qt.TextFlag.TextWordWrap), self._meaning
        )
        return look.line("body") + max(lines.height(), look.line("small")) + 16

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        on = self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "accent-soft" if on else "hover" if self.underMouse() else "surface"
        paint_box(painter, QRectF(self.rect()), 8, ground, "accent" if on else "border-strong")
        side = look.px(16)
        ring = QRectF(PADDING, 8 + (look.line("body") - side) / 2, side, side)
        painter.setPen(QPen(look.color("accent" if on else "border-control"), 1))
        painter.setBrush(look.color("surface"))
        painter.drawEllipse(ring.adjusted(0.5, 0.5, -0.5, -0.5))
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent"))
            inset = side * 0.25
            painter.drawEllipse(ring.adjusted(inset, inset, -inset, -inset))
        left = PADDING + look.px(26)
        width = self.width() - left - PADDING
        painter.setFont(look.font("body-strong"))
        painter.setPen(look.color("text"))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(left, 8, width, look.line("body")), flags, self.text())
        painter.setFont(look.font("small"))
        painter.setPen(look.color("muted"))
        below = QRectF(left, 8 + look.line("body"), width, self.height() - 8 - look.line("body"))
        wrapped = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(below, int(wrapped), self._meaning)
        painter.end()
