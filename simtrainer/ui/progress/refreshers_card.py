"""The refreshers that are due, and those that come later, each with how likely it is still known."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.ui.progress.facts import DueFacts
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.avatars import draw_tile
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card, Line, clear
from simtrainer.ui.shared.chips import Badge
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.texts import ElidedText, Heading, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

SHOWN = 5
FADES = 0.85
"""The dotted line of the picture: below it, it is time."""


class RefreshersCard(Card):
    """`started` gives the id of the card to begin with, "" for all that are due."""

    started = Signal(str)

    def __init__(self) -> None:
        super().__init__(padding=(16, 12, 16, 12), spacing=4)
        head = QHBoxLayout()
        head.setSpacing(8)
        self._badge = Badge()
        head.addWidget(Heading(tr("Refreshers due")), 1)
        head.addWidget(self._badge)
        self.column.addLayout(head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.column.addLayout(self._rows)
        self.column.addStretch(1)
        self._about = Text("", "small", "muted", wrap=True)
        self.column.addWidget(self._about)
        self.start_all = Button(tr("Start"), "primary", "small")
        self.start_all.clicked.connect(lambda: self.started.emit(""))
        self.column.addWidget(self.start_all, 0, Qt.AlignmentFlag.AlignLeft)
        self.rows: list[RefresherRow] = []
        self.show_due(())

    def show_due(self, due: Sequence[DueFacts]) -> None:
        """Show these, the most urgent first."""
        clear(self._rows)
        self.rows = []
        ready = [one for one in due if one.due]
        self._badge.setText(str(len(ready)))
        self._badge.setVisible(bool(ready))
        self.start_all.setVisible(bool(ready))
        count = tr("one card") if len(ready) == 1 else tr("{n} cards", n=len(ready))
        self.start_all.set_text(tr("Start: {cards}, two minutes at most", cards=count))
        for number, one in enumerate([*ready, *(one for one in due if not one.due)][:SHOWN]):
            if number:
                self._rows.addWidget(Line())
            row = RefresherRow(one)
            row.started.connect(self.started)
            self.rows.append(row)
            self._rows.addWidget(row)
        if due and not any(one.curve for one in due):
            self._about.setText(tr("They are new: how you answer decides when they come back."))
        elif due:
            self._about.setText(tr("The line is how likely you are to remember it now, from your own answers."))
        else:
            self._about.setText(
                tr(
                    "Nothing yet. Cards come from your own runs: turns that you mark in a debrief, "
                    "what you were sure of and wrong, whom to call, and the lessons you read."
                )
            )
        said = tr("Refreshers due: {n}", n=len(ready)) if ready else tr("Refreshers: nothing is due")
        self.setAccessibleName(said)


class RefresherRow(QWidget):
    """One card: what it is about, when, its line, and Start when it is due."""

    started = Signal(str)

    def __init__(self, due: DueFacts) -> None:
        super().__init__()
        self.due = due
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 5, 0, 5)
        line.setSpacing(10)
        line.addWidget(_Tile(due))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedText(due.title, "body-strong"))
        words.addWidget(ElidedText(due.when, "small", "caution" if due.due else "muted"))
        line.addLayout(words, 1)
        if due.curve:
            line.addWidget(DecayLine(due))
        said = tr("{title}, {when}", title=due.title, when=due.when)
        if due.due:
            self.button = Button(tr("Start"), "secondary", "small")
            self.button.setAccessibleName(tr("Start: {card}", card=said))
            self.button.clicked.connect(lambda: self.started.emit(due.card))
            line.addWidget(self.button)
        else:
            later = Text(tr("later"), "small", "subtle")
            line.addWidget(later)
        self.setAccessibleName(said)


class DecayLine(QWidget):
    """A picture only; the words beside it say the same."""

    def __init__(self, due: DueFacts) -> None:
        super().__init__()
        self._due = due
        self.setToolTip(tr("{n} % likely to be remembered", n=round(due.likely * 100)))
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(84, 30)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(2, (self.height() - 26) / 2, self.width() - 8, 26)
        y = self._height(room, FADES)
        pen = QPen(theme().color("border-strong"), 1)
        pen.setDashPattern([2, 2])
        painter.setPen(pen)
        painter.drawLine(QLineF(room.left(), y, room.right() + 4, y))
        curve = self._due.curve
        until = room.width() * (0.85 if self._due.due else 0.7)
        step = until / max(len(curve) - 1, 1)
        points = [QPointF(room.left() + n * step, self._height(room, value)) for n, value in enumerate(curve)]
        painter.setPen(QPen(theme().color("info-fill"), 1.6))
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(QPen(theme().color("surface"), 1))
        painter.setBrush(theme().color("caution-fill" if self._due.due else "good-fill"))
        painter.drawEllipse(points[-1], 4, 4)
        painter.end()

    def _height(self, room: QRectF, likely: float) -> float:
        return room.top() + (1 - max(likely, 0.4)) / 0.6 * room.height()


class _Tile(QWidget):
    def __init__(self, due: DueFacts) -> None:
        super().__init__()
        self._due = due
        theme().changed.connect(self._restyle)
        self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._due.tile or not self._due.icon:
            draw_tile(painter, QRectF(self.rect()), self._due.tile or self._due.title)
        else:
            paint_box(painter, QRectF(self.rect()), 6, "accent-soft")
            side = theme().px(16)
            corner = (self.width() - side) // 2
            painter.drawPixmap(corner, corner, icons.pixmap(self._due.icon, "accent-text", side))
        painter.end()

    def _restyle(self) -> None:
        side = theme().px(30)
        self.setFixedSize(side, side)
