"""What the room sees, in small: the wall's own picture, and a word across it when the wall shows something else."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from simtrainer.ui.live.wall.picture import WallPicture
from simtrainer.ui.shared.painting import draw_pill, paint_box
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


class Preview(WallPicture):
    """The wall as the console shows it."""

    def __init__(self) -> None:
        super().__init__()
        self._word = ""

    def show_word(self, word: str) -> None:
        """A word across the picture ("Frozen"), "" for none."""
        if word != self._word:
            self._word = word
            self.setAccessibleName(tr("What the room sees, {word}", word=word) if word else tr("What the room sees"))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_box(painter, QRectF(self.rect()), 0, None, "border-strong")
        if self._word:
            painter.setFont(theme().font("body-strong"))
            pill = QRectF(0, 0, painter.fontMetrics().horizontalAdvance(self._word) + 28, theme().px(30))
            pill.moveCenter(QRectF(self.rect()).center())
            draw_pill(painter, pill, "surface", "border-control")
            painter.setPen(theme().color("text"))
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self._word)
        painter.end()
