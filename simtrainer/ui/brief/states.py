"""The brief before it is read, and instead of it when the story can't be played."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.ui.brief.parts import RADIUS
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card, Line
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.texts import Heading, IconLabel, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

SHARES, GAP = (400, 452, 412), 20
"""Widths of the three columns at 1440 px, which are their shares of any width."""
OUTLINES = ((289, 171, 157, 141), (295, 181, 296), (219, 113, 234, 112))
"""Heights of the cards in each column."""


class Skeleton(QWidget):
    """Columns of cards in outline: those from `first` to before `end` of the three."""

    def __init__(self, first: int, end: int) -> None:
        super().__init__()
        self._shares, self._outlines = SHARES[first:end], OUTLINES[first:end]
        self._left, self._right = (28, GAP - 10) if first == 0 else (6, 28)
        self.setAccessibleName(tr("The brief is being read."))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        room = self.width() - self._left - self._right - (len(self._shares) - 1) * GAP
        x = float(self._left)
        for share, heights in zip(self._shares, self._outlines, strict=True):
            wide = room * share / sum(self._shares)
            y = 20.0
            for high in heights:
                paint_box(painter, QRectF(x, y, wide, high), RADIUS, "surface", "border")
                for number in range(min(int(high - 40) // 28, 5)):
                    part = 0.42 if number == 0 else 0.85 if number % 2 else 0.7
                    bar = QRectF(x + 16, y + 18 + number * 28, (wide - 32) * part, 10)
                    paint_box(painter, bar, 5, "track")
                y += high + 14
            x += wide + GAP
        painter.end()


class Unplayable(QWidget):
    """What is wrong, where, and what to do; nothing can be started."""

    def __init__(self) -> None:
        super().__init__()
        self.card = Card(padding=(22, 20, 22, 20), spacing=10)
        self._title = Heading("", "h2", wrap=True)
        self._advice = Text("", "body", "muted", wrap=True)
        self._detail = Text("", "code", "text", wrap=True)
        self._detail.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._line = Line()
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel("triangle-alert", "risk", 20), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        self.copy = Button(tr("Copy all"), "secondary", "small", icon="copy")
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text))
        self.again = Button(tr("Look again"), "primary", "small", icon="rotate-ccw")
        self.choose = Button(tr("Choose it in the settings"), "secondary", "small", icon="settings")
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in (self.again, self.choose, self.copy):
            foot.addWidget(button)
        foot.addStretch(1)
        self.card.column.addLayout(head)
        for part in (self._advice, self._line, self._detail):
            self.card.column.addWidget(part)
        self.card.column.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, 28, 20)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.card, 6)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        theme().changed.connect(self._restyle)
        self._restyle()

    @property
    def text(self) -> str:
        """Everything it says."""
        return "\n".join(text for text in (self._title.text(), self._advice.text(), self._detail.text()) if text)

    def say(self, title: str, advice: str, detail: str = "", *, house: bool = False) -> None:
        """Say what is wrong, aloud too; `house`: it is the organisation, and another may be chosen."""
        self.choose.setVisible(house)
        self._title.setText(title)
        self._advice.setText(advice)
        self._detail.setText(detail)
        self._line.setVisible(bool(detail))
        self._detail.setVisible(bool(detail))
        self.card.setAccessibleName(self.text)
        announce(self, f"{title} {advice}")

    def _restyle(self) -> None:
        self.card.setMaximumWidth(theme().px(760))
