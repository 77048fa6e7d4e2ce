"""The card of the turns: the timeline, and under it everything about the chosen turn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simtrainer.debrief.notes import VETTED, Dismissal, dismissals
from simtrainer.debrief.peer import Answer, answers
from simtrainer.debrief.report import Report, Turn
from simtrainer.ui.debrief.answers import answer_cards
from simtrainer.ui.debrief.takeaways import StrongerOption
from simtrainer.ui.debrief.timeline import Timeline
from simtrainer.ui.debrief.wording import DIMENSIONS, turn_of, turn_said
from simtrainer.ui.shared.buttons import Button, IconButton
from simtrainer.ui.shared.cards import Card, Line, clear, row
from simtrainer.ui.shared.chips import ScoreChip, StatusChip
from simtrainer.ui.shared.flow import Flow
from simtrainer.ui.shared.texts import Heading, IconLabel, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


class _Stroke(QWidget):
    """A short piece of a line as it is drawn in the chart."""

    def __init__(self, color: str, dotted: bool) -> None:
        super().__init__()
        self._color, self._dotted = color, dotted
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(22, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        style = Qt.PenStyle.DotLine if self._dotted else Qt.PenStyle.SolidLine
        painter.setPen(QPen(theme().color(self._color), 2, style))
        painter.drawLine(0, 4, 22, 4)
        painter.end()


class TurnDetail(QWidget):
    """What came in, what was said, the notes on it, and the stronger option."""

    asked = Signal()
    """A colleague should read this reply."""

    def __init__(self) -> None:
        super().__init__()
        self.can_ask = True
        self.narrow = False
        """In a narrow column the chips stand under the heading."""
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(16, 12, 16, 14)
        self._box.setSpacing(8)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("focusRadius", 8)

    def show_turn(
        self, turn: Turn, mark: str, answers: Sequence[Answer] = (), dismissed: Sequence[Dismissal] = ()
    ) -> None:
        """Show a turn; `mark` is what it was among the turns ("One to keep"), `answers` what colleagues said of it.

        `dismissed` are the checks on own words that the trainee waved off.
        """
        clear(self._box)
        chips = [ScoreChip(d, turn.taken.chips[d], small=True) for d in DIMENSIONS if turn.taken.chips[d] is not None]
        head = row(
            Heading(
                tr("Turn {n} · {time} · {label}", n=turn.number, time=turn.clock, label=turn.taken.label), wrap=True
            )
        )
        head.setStretch(0, 1)
        if mark:
            head.addWidget(StatusChip(mark, "accent", "star", small=True))
        if not self.narrow:
            for chip in chips:
                head.addWidget(chip)
        self._box.addLayout(head)
        if self.narrow and chips:
            beside = Flow()
            for chip in chips:
                beside.addWidget(chip)
            self._box.addLayout(beside)
        if turn.came_in:
            self._quote(tr("{who} wrote", who=turn.came_in_by) if turn.came_in_by else tr("Came in"), turn.came_in)
        if turn.taken.text:
            self._quote(tr("You wrote") if turn.kind == "own-reply" else tr("You"), turn.taken.text)
            for card in answer_cards(answers):
                self._box.addWidget(card)
        if turn.taken.text and self.can_ask:
            ask = Button(tr("Ask a colleague"), "quiet", "small", icon="users-round")
            ask.setAccessibleDescription(tr("Saves this reply as a file that a colleague can rate"))
            ask.clicked.connect(self.asked)
            self._box.addLayout(row(ask, None))
        for icon, color, word, notes in (
            ("circle-check", "good", tr("Good"), turn.good),
            ("triangle-alert", "caution", tr("What cost trust"), turn.costly),
        ):
            for note in notes:
                line = QHBoxLayout()
                line.setSpacing(8)
                line.addWidget(IconLabel(icon, color, 14, word), 0, Qt.AlignmentFlag.AlignTop)
                line.addWidget(Text(note, "body", wrap=True), 1)
                self._box.addLayout(line)
        for dismissal in dismissed:
            self._box.addWidget(Text(dismissal_said(dismissal), "body", "muted", wrap=True))
        if turn.taken.why:
            self._box.addWidget(Text(turn.taken.why, "body", "muted", wrap=True))
        if turn.contested:
            note = tr("The author's view; reasonable people differ here.")
            self._box.addWidget(Text(note, "small", "subtle", wrap=True))
        if turn.stronger is not None:
            self._box.addWidget(StrongerOption(turn))
        else:
            self._box.addLayout(
                row(
                    IconLabel("star", "good", 14),
                    Text(tr("Best move: nothing better was on offer."), "body", "good"),
                    None,
                )
            )
        noted = [dismissal_said(one) for one in dismissed]
        said = [turn_said(turn), *turn.good, *turn.costly, *noted, turn.taken.why]
        self.setAccessibleName(" ".join(part for part in said if part))

    def _quote(self, who: str, text: str) -> None:
        self._box.addWidget(Text(who, "small-strong", "muted"))
        self._box.addWidget(Text(text, "body", wrap=True))


def dismissal_said(dismissal: Dismissal) -> str:
    """A check that was waved off, and why, in a sentence."""
    if not dismissal.words:
        return tr("You dismissed the check on {what}: “{why}”", what=dismissal.about, why=dismissal.reason)
    return tr(
        "You dismissed the check on {what} (“{words}”): “{why}”",
        what=dismissal.about,
        words=dismissal.words,
        why=dismissal.reason,
    )


class TurnsCard(Card):
    """Turn by turn, with the chosen turn under it."""

    retried = Signal(int)
    chosen = Signal(int)
    vetting_wanted = Signal(int)
    """A colleague should read the reply of this turn."""

    def __init__(self, report: Report, marked: int | None, can_retry: bool) -> None:
        super().__init__(padding=(1, 10, 1, 1), spacing=0)
        self._report = report
        self.timeline = Timeline(report, marked, can_retry)
        self.detail = TurnDetail()
        self.detail.can_ask = report.mode != "shadow"  # an expert's words need no second pair of eyes
        self._head: QBoxLayout = QHBoxLayout()
        self._head.setContentsMargins(15, 0, 15, 4)
        self._head.setSpacing(8)
        self._head.addWidget(Heading(tr("Turn by turn")))
        if self.timeline.canvas.heated:
            self._head.addSpacing(4)
            self._head.addWidget(_Stroke("text", dotted=False))
            self._head.addWidget(Text(tr("heat, as you played it"), "small", "muted"))
            self._head.addSpacing(4)
            self._head.addWidget(_Stroke("good-fill", dotted=True))
            self._head.addWidget(Text(tr("the road not taken"), "small", "muted"))
        self._head.addStretch(1)
        earlier = IconButton("arrow-left", tr("Turn before"), small=True, edged=True, key="Left")
        later = IconButton("arrow-right", tr("Next turn"), small=True, edged=True, key="Right")
        earlier.clicked.connect(lambda: self.timeline.step(-1))
        later.clicked.connect(lambda: self.timeline.step(1))
        for step in (earlier, later):
            self._head.addWidget(step)
            if not report.turns:
                step.hide()
        self.column.addLayout(self._head)
        if not report.turns:
            nothing = Text(tr("Nothing was decided on this road."), "body", "muted")
            nothing.setContentsMargins(15, 4, 15, 12)
            self.column.addWidget(nothing)
            return
        self.column.addWidget(self.timeline)
        self.column.addWidget(Line())
        self.column.addWidget(self.detail)
        self.timeline.chosen.connect(self._show)
        self.timeline.opened.connect(lambda _number: self.detail.setFocus(Qt.FocusReason.OtherFocusReason))
        self.timeline.retried.connect(self.retried)
        self.detail.asked.connect(lambda: self.vetting_wanted.emit(self.timeline.turn))

    def choose(self, number: int, *, focus: bool = False) -> None:
        """Choose a turn, and give it the keyboard where asked."""
        self.timeline.choose_turn(number)
        if focus and self.timeline.columns:
            self.timeline.columns[self.timeline.canvas.chosen].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, number: int) -> None:
        turn = turn_of(self._report, number)
        if turn is None:
            return
        mark = ""
        if number in self._report.strongest:
            mark = tr("One to keep")
        elif number == self._report.work_on:
            mark = tr("One to work on")
        kept = self._report.notes.kept
        dismissed = dismissals(kept, turn.node, turn.taken.text) if turn.kind == "own-reply" else ()
        self.detail.show_turn(turn, mark, answers(kept.get(f"{VETTED}{number}", "")), dismissed)
        self.chosen.emit(number)
