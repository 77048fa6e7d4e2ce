"""Questions that were parked: for whom, where they came up, to be worded better, ticked off or taken away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.debrief.notes import Asked, Question, question_key
from simtrainer.debrief.report import Report
from simtrainer.ui.debrief.field import Field
from simtrainer.ui.debrief.outcomes_card import Tick
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.buttons import Button, IconButton
from simtrainer.ui.shared.cards import Card, row
from simtrainer.ui.shared.chips import StatusChip, Tone
from simtrainer.ui.shared.texts import ElidedText, Heading, Text
from simtrainer.ui.shared.tr import tr


def asked_look(to: Asked) -> tuple[str, Tone, str]:
    """(words, tone, icon) of whom a question is for."""
    looks: dict[Asked, tuple[str, Tone, str]] = {
        "legal": (tr("for legal"), "info", "gavel"),
        "team": (tr("for the team"), "neutral", "users"),
        "trainer": (tr("for the trainer"), "accent", "presentation"),
    }
    return looks[to]


class QuestionRow(QWidget):
    """One question. `changed` hands on what is to be kept under its key; "" takes it away."""

    changed = Signal(str, str)
    removed = Signal()

    def __init__(self, question: Question, place: str) -> None:
        super().__init__()
        self.question = question
        words, tone, icon = asked_look(question.to)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(StatusChip(words, tone, icon, small=True))
        head.addWidget(ElidedText(place, "small", "subtle"), 1)
        remove = IconButton("x", tr("Take this question away"), small=True)
        remove.clicked.connect(self.removed)
        head.addWidget(remove)
        column.addLayout(head)
        self.field = Field(question_key(question), tr("Question {words}, {place}", words=words, place=place),
                           question.text)  # fmt: skip
        self.field.written.connect(lambda _key, text: self._write(text))
        column.addWidget(self.field)
        self.tick = Tick(tr("Answered"), question.done)
        self.tick.toggled.connect(self._tick)
        column.addWidget(self.tick)

    def _write(self, text: str) -> None:
        if not text:
            self.field.setPlainText(self.question.text)  # an empty question is no question; the cross takes it away
            return
        self._set(replace(self.question, text=text))

    def _tick(self, on: bool) -> None:
        self._set(replace(self.question, done=on))

    def _set(self, question: Question) -> None:
        self.question = question
        self.changed.emit(question_key(question), question.to_text())


class QuestionsCard(Card):
    """All questions of the attempt, with the way to park another and to copy them for whoever they are for."""

    reflected = Signal(str, str)
    wanted = Signal()
    """Somebody wants to park a question."""

    def __init__(self, report: Report, copy: Callable[[str], None]) -> None:
        super().__init__(padding=(16, 12, 16, 14), spacing=10)
        self.setAccessibleName(tr("Questions to take along"))
        self._report, self._copy = report, copy
        self.rows: dict[str, QuestionRow] = {}
        self.column.addWidget(Heading(tr("Questions to take along")))
        self._none = Text(tr("Nothing is parked yet."), "body", "muted", wrap=True)
        self.column.addWidget(self._none)
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self.column.addLayout(self._list)
        self.park = Button(tr("Park a question"), "secondary", "small", icon="plus", key="Q")
        self.park.clicked.connect(self.wanted)
        self.copy = Button(tr("Copy all"), "quiet", "small", icon="copy")
        self.copy.clicked.connect(self._copy_all)
        self.column.addLayout(row(self.park, self.copy, None))
        for question in report.notes.questions:
            self.add(question)
        self._fit()

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions as they stand."""
        return tuple(one.question for one in self.rows.values())

    def add(self, question: Question) -> None:
        """Show a question; one with the same id is replaced."""
        self._drop(question.id)
        line = QuestionRow(question, self._place(question))
        line.changed.connect(self.reflected)
        line.removed.connect(lambda: self._take_away(question.id))
        self.rows[question.id] = line
        self._list.addWidget(line)
        self._fit()

    def keep(self) -> None:
        """Hand on what is still being written."""
        for line in self.rows.values():
            line.field.keep()

    def as_text(self) -> str:
        """The questions as lines, for a message to whoever can answer."""
        lines = [self._report.title]
        for question in self.questions:
            done = tr(" (answered)") if question.done else ""
            lines.append(f"- {question.text} [{asked_look(question.to)[0]}; {self._place(question)}]{done}")
        return "\n".join(lines)

    def _place(self, question: Question) -> str:
        turn = self._report.turn(question.turn)
        if turn is not None:
            return tr("turn {n}, {time}", n=turn.number, time=turn.clock)
        return tr("in the debrief") if question.turn == 0 else tr("after turn {n}", n=question.turn - 1)

    def _take_away(self, question_id: str) -> None:
        question = self.rows[question_id].question
        self._drop(question_id)
        self.park.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reflected.emit(question_key(question), "")
        announce(self, tr("Taken away: {question}", question=question.text))
        self._fit()

    def _drop(self, question_id: str) -> None:
        line = self.rows.pop(question_id, None)
        if line is not None:
            line.field.blockSignals(True)
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()

    def _copy_all(self) -> None:
        self._copy(self.as_text())
        announce(self, tr("Questions copied"))

    def _fit(self) -> None:
        self._none.setVisible(not self.rows)
        self.copy.setVisible(bool(self.rows))
