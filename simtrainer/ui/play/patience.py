"""The patience ring: how long a decision may be left before silence becomes the answer."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.clock import span
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

SAID_AT = (60, 30, 10)
"""Seconds left at which a screen reader is told."""


class PatienceRing(QProgressBar):
    """A ring that empties. It shows story minutes when nothing runs, and real minutes and seconds in a live pace.

    A progress bar to screen readers.
    """

    def __init__(self, size: int = 44, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._share = 1.0
        self._text = ""
        self._paused = False
        self._said = 0
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_minutes(self, left: int, of: int) -> None:
        """Untimed: so many story minutes of so many."""
        self._paused = False
        self._show(left, of, str(left), tr("Patience: {span} of the story", span=span(left)))

    def show_seconds(self, left: float, of: float, paused: bool = False) -> None:
        """Live: so many real seconds of so many."""
        whole = max(0, int(left))
        self._paused = paused
        minutes, seconds = divmod(whole, 60)
        self._show(left, of, f"{minutes}:{seconds:02d}", tr("Patience: {m} minutes {s} seconds", m=minutes, s=seconds))
        for mark in SAID_AT:
            if whole == mark and self._said != mark and not paused:
                self._said = mark
                announce(self, tr("{n} seconds of patience left", n=mark), urgent=mark == 10)

    def sizeHint(self) -> QSize:
        side = theme().px(self._size)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme()
        ring = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.setPen(QPen(look.color("track"), 4))
        painter.drawEllipse(ring)
        color = "accent" if self._share > 0.5 else "caution-fill" if self._share > 0.2 else "risk-fill"
        pen = QPen(QColor(look.color("border-strong" if self._paused else color)), 4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if self._share > 0:
            painter.drawArc(ring, 90 * 16, -round(360 * 16 * self._share))
        painter.setFont(look.font("small-strong", True))
        painter.setPen(look.color("text"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "II" if self._paused else self._text)
        painter.end()

    def _show(self, left: float, of: float, text: str, said: str) -> None:
        self._share = min(max(left / of, 0.0), 1.0) if of else 0.0
        self._text = text
        self.setRange(0, max(1, round(of)))
        self.setValue(max(0, round(left)))
        self.setAccessibleName(said)
        self.update()
