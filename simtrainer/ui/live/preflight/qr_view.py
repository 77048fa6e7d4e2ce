"""The QR code on the console: dark on white with its quiet zone, in every theme."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from simtrainer.ui.live.qr import draw_qr
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

SIDE = 220


class QrView(QWidget):
    """Shows what a phone's camera should read; nothing while there is nothing to read."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def show_words(self, words: str, spoken: str) -> None:
        """Encode these; `spoken` says what they lead to."""
        self._words = words
        self.setAccessibleName(spoken or tr("No code yet"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._words:
            draw_qr(painter, QRectF(self.rect()), self._words)
        else:
            paint_box(painter, QRectF(self.rect()), 8, "sunken", "border", dashed=True)
        painter.end()
