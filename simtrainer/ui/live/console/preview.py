"""What the room sees, in small: the same painter as the wall's, and a word when the wall shows something else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from simtrainer.ui.shared.painting import draw_pill, paint_box
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

SHAPE = 1920 / 1080
Paint = Callable[[QPainter, QRectF], None]


class Preview(QWidget):
    """A picture of the wall. `paint` paints the 16:9 picture into a box."""

    def __init__(self, paint: Paint) -> None:
        super().__init__()
        self._paint = paint
        self._word = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)
        self.show_what(tr("nothing yet"), "")

    def show_what(self, said: str, word: str) -> None:
        """Say what the room sees; `word` stands across the picture (frozen, black)."""
        self._word = word
        parts = [tr("The room sees: {what}", what=said), word]
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width / SHAPE)

    def sizeHint(self) -> QSize:
        return QSize(392, round(392 / SHAPE))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 112)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = min(float(self.width()), self.height() * SHAPE)
        box = QRectF((self.width() - width) / 2, 0, width, width / SHAPE)
        shape = QPainterPath()
        shape.addRoundedRect(box, 8, 8)
        painter.save()
        painter.setClipPath(shape)
        self._paint(painter, box)
        painter.restore()
        paint_box(painter, box, 8, None, "border-strong")
        if self._word:
            font = theme().font("label")
            painter.setFont(font)
            wide = painter.fontMetrics().horizontalAdvance(self._word) + 28
            pill = QRectF(0, 0, wide, 30)
            pill.moveCenter(box.center())
            draw_pill(painter, pill, "surface", "border-control")
            painter.setPen(theme().color("text"))
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self._word)
        painter.end()
