"""Beside the replayed feed: the decision of this moment, or the last one before it, and the way to take it again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from simtrainer.debrief.report import Report
from simtrainer.ui.debrief.turns_card import TurnDetail
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Ground
from simtrainer.ui.shared.clock import span
from simtrainer.ui.shared.texts import Text
from simtrainer.ui.shared.tr import tr


class ReplayTurn(Ground):
    """Scrolls where a decision has much to tell."""

    retry = Signal(int)
    """How many actions of the log come before the decision that is to be taken again."""

    def __init__(self, report: Report, can_retry: bool) -> None:
        super().__init__("surface", "left")
        self._report = report
        self._can_retry = can_retry
        self._number: int | None = None
        self.when = Text("", "small-strong", "accent-text", wrap=True)
        self.detail = TurnDetail()
        self.detail.can_ask = False
        self.detail.narrow = True
        self.again = Button(tr("Try it from here"), "primary", icon="rotate-ccw")
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.detail)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        area.setWidget(inner)
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 12, 0, 12)
        box.setSpacing(4)
        for part, margins in ((self.when, (16, 0, 16, 0)), (area, (0, 0, 0, 0)), (self.again, (16, 4, 16, 0))):
            hold = QVBoxLayout()
            hold.setContentsMargins(*margins)
            hold.addWidget(part)
            box.addLayout(hold, 1 if part is area else 0)
        self._area = area
        self.again.clicked.connect(self._again)

    def show_turn(self, number: int, *, now: bool, minute: int) -> None:
        """Show a decision (0: none yet); `now` says that it was taken at this very moment."""
        turn = self._report.turn(number)
        first = self._report.turns[0] if self._report.turns else None
        if turn is None:
            words = tr("Nothing was decided on this road.")
            if first is not None:
                words = tr("Nothing is decided yet. The first decision comes at {time}.", time=first.clock)
            self.when.setText(words)
        elif now:
            self.when.setText(tr("Decided at this moment"))
        else:
            self.when.setText(tr("Decided {span} before", span=span(minute - turn.minute)))
        self.detail.setVisible(turn is not None)
        self.again.setVisible(turn is not None and self._can_retry)
        if turn is None or number == self._number:
            return
        self._number = number
        self.again.setAccessibleName(tr("Try it from here: turn {n}", n=number))
        self.detail.show_turn(turn, "")
        self._area.verticalScrollBar().setValue(0)

    def _again(self) -> None:
        turn = self._report.turn(self._number)
        if turn is not None:
            self.retry.emit(turn.action)
