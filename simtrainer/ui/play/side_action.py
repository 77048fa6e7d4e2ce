"""Asking, waiting, writing: the three things to do besides taking a card, each with what it costs."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from simtrainer.ui.shared import icons
from simtrainer.ui.shared.buttons import enter_presses
from simtrainer.ui.shared.chips import draw_key_cap, key_cap_width
from simtrainer.ui.shared.key_words import key_words
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


class SideAction(QAbstractButton):
    """A flat button with an icon, two lines and its key. The second line says the cost beforehand."""

    def __init__(self, icon: str, title: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._key = key
        self._cost = ""
        self.setText(title)
        self.setProperty("focusRadius", 10)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme().changed.connect(self.updateGeometry)

    def tell(self, title: str, cost: str, more: str = "") -> None:
        """Say what it does and what that costs; `more` is the whole sentence for tooltip and screen reader."""
        self.setText(title)
        self._cost = cost
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{more or cost}. {tr('Key: {key}', key=key_words(self._key))}")
        self.setToolTip(more or cost)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(175, max(48, theme().px(48)))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not enter_presses(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look, px = theme(), theme().px
        on = self.isEnabled()
        ground = "sunken" if not on else "track" if self.isDown() else "hover" if self.underMouse() else "surface"
        paint_box(painter, QRectF(self.rect()), 10, ground, "border-strong" if on else "border")
        middle = self.height() // 2
        painter.drawPixmap(12, middle - 8, icons.pixmap(self._icon, "muted" if on else "disabled", 17))
        cap = key_cap_width(self._key)
        left, right = 12 + 17 + 10, self.width() - 12 - cap - 6
        for text, role, color, y, high in (
            (self.text(), "body-strong", "text", middle - px(17), px(18)),
            (self._cost, "tiny", "subtle", middle + px(1), px(14)),
        ):
            font = look.font(role)
            painter.setFont(font)
            painter.setPen(look.color(color if on else "disabled"))
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, right - left)
            painter.drawText(QRect(left, y, right - left + 2, high), Qt.AlignmentFlag.AlignVCenter, shown)
        draw_key_cap(painter, self.width() - 12 - cap, middle, self._key)
        painter.end()
