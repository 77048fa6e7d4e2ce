"""A beat in the list at the left: done with what was chosen, open, or where an answer leads."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from simtrainer.frozen import frozen
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.theme import theme

Look = Literal["done", "now", "next"]


@frozen
class BeatLine:
    """A row: its title, what is said under it, the letter or number before it, the letter after it."""

    key: str
    look: Look
    title: str
    note: str = ""
    sign: str = ""
    letter: str = ""
    spoken: str = ""


class BeatRow(QWidget):
    """One beat. A row that leads somewhere can be pressed."""

    pressed = Signal(str)

    def __init__(self, line: BeatLine) -> None:
        super().__init__()
        self.line = line
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(line.spoken or line.title)
        self.setToolTip(f"{line.title}\n{line.note}" if line.note else line.title)
        self.setProperty("focusRadius", 8)
        if line.look != "now":
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        look = theme()
        return QSize(200, look.px(10) + look.line("body") + (look.line("small") if self.line.note else look.px(6)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.line.look != "now":
            self.pressed.emit(self.line.key)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.line.look != "now":
            self.pressed.emit(self.line.key)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, line = theme(), self.line
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = line.look == "now"
        if now:
            paint_box(painter, QRectF(self.rect()), 8, "selected")
        elif self.underMouse():
            paint_box(painter, QRectF(self.rect()), 8, "hover")
        side = look.px(24)
        circle = QRectF(look.px(8), (self.height() - side) / 2, side, side)
        strong = QFont(look.font("small"))
        strong.setWeight(QFont.Weight.Bold)
        painter.setFont(strong)
        if line.look == "done":
            paint_box(painter, circle, side / 2, "track")
            tick = look.px(14)
            middle = circle.center().toPoint()
            painter.drawPixmap(middle.x() - tick // 2, middle.y() - tick // 2, icons.pixmap("check", "muted", tick))
        elif now:
            paint_box(painter, circle, side / 2, "accent")
            painter.setPen(look.color("on-accent"))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, line.sign)
        else:
            paint_box(painter, circle, 6, None, "border-control", dashed=True)
            painter.setPen(look.color("text"))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, line.sign)
        x, right = round(circle.right()) + look.px(10), self.width() - look.px(8)
        right = self._paint_end(painter, right)
        high = look.line("body") + (look.line("small") if line.note else 0)
        y = (self.height() - high) // 2
        font = QFont(look.font("body"))
        if now:
            font.setWeight(QFont.Weight.DemiBold)
        ink = "accent-text" if now else "muted" if line.look == "done" else "text"
        self._words(painter, font, ink, line.title, QRect(x, y, right - x, look.line("body")))
        if line.note:
            ink = "accent-text" if now else "muted"
            box = QRect(x, y + look.line("body"), right - x, look.line("small"))
            self._words(painter, look.font("small"), ink, line.note, box)
        painter.end()

    def _paint_end(self, painter: QPainter, right: int) -> int:
        look = theme()
        if self.line.look == "next":
            size = look.px(14)
            picture = icons.pixmap("chevron-right", "muted", size)
            painter.drawPixmap(right - size, (self.height() - size) // 2, picture)
            return right - size - look.px(4)
        if not self.line.letter:
            return right
        side = look.px(20)
        box = QRectF(right - side, (self.height() - side) / 2, side, side)
        paint_box(painter, box, 5, "track")
        painter.setPen(look.color("text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.line.letter)
        return right - side - look.px(6)

    def _words(self, painter: QPainter, font: QFont, ink: str, text: str, box: QRect) -> None:
        painter.setFont(font)
        painter.setPen(theme().color(ink))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, max(0, box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
