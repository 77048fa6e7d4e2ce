"""What the story set out to practise, ticked or open by what the run shows or ticked by the trainee; and promises."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout

from simtrainer.debrief.notes import OUTCOME
from simtrainer.debrief.report import OutcomeLine, PromiseLine, Report
from simtrainer.ui.debrief.wording import promise_look
from simtrainer.ui.feed.prose import prose
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.cards import Card
from simtrainer.ui.shared.chips import StatusChip
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.texts import Heading, IconLabel, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


class Tick(QCheckBox):
    """A box to tick with a text that wraps beside it."""

    def __init__(self, text: str, on: bool = False) -> None:
        super().__init__(text)
        self.setChecked(on)
        self.setProperty("focusRadius", 6)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().changed.connect(self.updateGeometry)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._words(width).height + 4

    def sizeHint(self) -> QSize:
        return QSize(260, self.heightForWidth(max(self.width(), 160)))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(self.width(), 160)))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side, on = theme().px(16), self.isChecked()
        box = QRectF(1, 3, side, side)
        ground = "accent" if on else "hover" if self.underMouse() else "surface"
        paint_box(painter, box, 4, ground, "accent" if on else "border-control", 1.5)
        if on:
            inner = side - 4
            painter.drawPixmap(3, 5, icons.pixmap("check", "on-accent", inner))
        words = self._words(self.width())
        words.draw(painter, self.rect().adjusted(side + 9, 2, 0, 0), "text")
        painter.end()

    def _words(self, width: int):
        return prose(self.text(), "body", max(width - theme().px(16) - 10, 40))


class OutcomesCard(Card):
    """`reflected` says what the trainee ticked (`outcome/<index>`: "yes", or "" when unticked)."""

    reflected = Signal(str, str)

    def __init__(self, report: Report) -> None:
        super().__init__(padding=(16, 12, 16, 14), spacing=8)
        self.setAccessibleName(tr("What this was about"))
        self.ticks: dict[int, Tick] = {}
        if report.outcomes:
            self.column.addWidget(Heading(tr("What this was about")))
        asked = False
        for number, outcome in enumerate(report.outcomes):
            if outcome.seen == "ask":
                asked = True
                self._ask(number, outcome, bool(report.notes.kept.get(f"{OUTCOME}{number}")))
            else:
                self._tell(outcome)
        if asked:
            note = tr("Boxes are yours to tick: the run can't show those.")
            self.column.addWidget(Text(note, "small", "subtle", wrap=True))
        if report.promises:
            self.column.addSpacing(2)
            self.column.addWidget(Heading(tr("Promises")))
        for promise in report.promises:
            self.column.addLayout(_promise(promise))

    def _tell(self, outcome: OutcomeLine) -> None:
        shown = outcome.seen == "shown"
        state = tr("shown") if shown else tr("open")
        line = QHBoxLayout()
        line.setSpacing(8)
        icon = IconLabel("circle-check" if shown else "circle", "good" if shown else "subtle", 16)
        line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        text = Text(outcome.text, "body", wrap=True)
        text.setAccessibleName(tr("{outcome}: {state}. {because}", outcome=outcome.text, state=state,
                                  because=outcome.because))  # fmt: skip
        words.addWidget(text)
        words.addWidget(Text(outcome.because, "small", "muted", wrap=True))
        line.addLayout(words, 1)
        chip = StatusChip(state, "good" if shown else "neutral", small=True)
        line.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(line)

    def _ask(self, number: int, outcome: OutcomeLine, on: bool) -> None:
        tick = Tick(outcome.text, on)
        tick.toggled.connect(lambda on: self.reflected.emit(f"{OUTCOME}{number}", "yes" if on else ""))
        self.ticks[number] = tick
        self.column.addWidget(tick)


def _promise(promise: PromiseLine) -> QHBoxLayout:
    words, icon, tone = promise_look(promise.outcome)
    line = QHBoxLayout()
    line.setSpacing(8)
    due = Text(tr("by {time}", time=promise.due), "body", "subtle", tabular=True)
    line.addWidget(due, 0, Qt.AlignmentFlag.AlignTop)
    label = Text(promise.label, "body", wrap=True)
    label.setAccessibleName(tr("{label}, by {time}: {outcome}", label=promise.label, time=promise.due, outcome=words))
    line.addWidget(label, 1)
    line.addWidget(StatusChip(words, tone, icon, small=True), 0, Qt.AlignmentFlag.AlignTop)
    return line
