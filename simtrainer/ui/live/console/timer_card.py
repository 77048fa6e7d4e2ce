"""How many have voted, and the vote's clock when there is one: more time, hold, close."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from simtrainer.ui.shared.buttons import Button, IconButton
from simtrainer.ui.shared.cards import Card, row
from simtrainer.ui.shared.texts import ElidedText, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

SOON = 10
"""Seconds from which the ring is in the colour of caution."""


def minutes_seconds(seconds: float) -> str:
    """A span as a clock shows it: 0:48."""
    whole = max(0, round(seconds))
    return f"{whole // 60}:{whole % 60:02}"


class Ring(QWidget):
    """What is left of the time, as an arc around it; a dash without a timer."""

    def __init__(self) -> None:
        super().__init__()
        self._left: float | None = None
        self._of = 1.0
        self._held = False
        self._side = 52
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)
        self.show_left(None, 0, False)

    def show_left(self, left: float | None, of: float, held: bool) -> None:
        """Show the seconds left of so many."""
        self._left, self._of, self._held = left, max(of, 1.0), held
        said = tr("No timer") if left is None else tr("{time} left", time=minutes_seconds(left))
        self.setAccessibleName(tr("{said}, held", said=said) if held else said)
        self.setToolTip(said)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(self._side), theme().px(self._side))

    def set_side(self, side: int) -> None:
        """Be so large, at 100 %."""
        self._side = side
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = look.px(4)
        box = QRectF(self.rect()).adjusted(wide, wide, -wide, -wide)
        painter.setPen(QPen(look.color("track"), wide))
        painter.drawEllipse(box)
        text = "–"
        if self._left is not None:
            text = minutes_seconds(self._left)
            ink = "caution-fill" if self._left <= SOON else "border-control" if self._held else "accent"
            painter.setPen(QPen(look.color(ink), wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawArc(box, 90 * 16, round(-360 * 16 * min(1.0, self._left / self._of)))
        painter.setPen(look.color("text" if self._left is not None else "subtle"))
        painter.setFont(look.font("body-strong" if self._side > 44 else "small-strong", True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, text)
        painter.end()


class TimerCard(Card):
    """Its buttons are `more`, `hold`, `off` and `close_vote`."""

    def __init__(self) -> None:
        super().__init__(padding=(14, 10, 14, 10), spacing=12, row=True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.ring = Ring()
        self.voted = Text("", "body-strong")
        self.waiting = ElidedText("", "body", "muted")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.voted)
        words.addWidget(self.waiting)
        self.more = Button(tr("30 s"), "secondary", "small", icon="plus")
        self.more.setAccessibleName(tr("Thirty seconds more"))
        self.off = IconButton("x", tr("No timer"), small=True)
        self.hold = Button(tr("Hold"), "secondary", "small", icon="pause", key="H")
        self.close_vote = Button(tr("Close the vote"), "secondary", "small", icon="square")
        self.close_vote.setToolTip(tr("Close the vote (V or PageDown)"))
        self.more.setToolTip(tr("Thirty seconds more (T)"))
        self.column.addWidget(self.ring)
        self.column.addLayout(words, 1)
        self.column.addLayout(row(self.off, self.more, self.hold, self.close_vote))

    def set_low(self, low: bool) -> None:
        """One line only."""
        self.waiting.setVisible(not low)
        self.column.setContentsMargins(14, 4 if low else 10, 14, 4 if low else 10)
        self.ring.set_side(40 if low else 52)

    def show_timer(self, left: float | None, of: float, held: bool) -> None:
        """Show the clock; `held`: it stands still."""
        self.ring.show_left(left, of, held)
        self.off.setVisible(left is not None)
