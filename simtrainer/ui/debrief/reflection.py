"""Think it over: the plan for next time, who can be asked, and a few questions with room to answer."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from simtrainer.debrief.report import Report
from simtrainer.ui.debrief.opening import feelings
from simtrainer.ui.debrief.wording import turn_of
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card, Line, row
from simtrainer.ui.shared.texts import Heading, IconLabel, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

SAVE_AFTER = 600
"""Milliseconds after the last key until what was written is handed on."""
FIRST_PROMPTS = 2


class Field(QPlainTextEdit):
    """A question's answer: grows with the text, handed on when typing stops or the field is left."""

    written = Signal(str, str)

    def __init__(self, key: str, question: str, text: str = "") -> None:
        super().__init__(text)
        self.key = key
        self._kept = text
        self.setAccessibleName(question)
        self.setPlaceholderText(tr("Write a line or two"))
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SAVE_AFTER)
        self._later.timeout.connect(self.keep)
        self.textChanged.connect(self._changed)
        theme().changed.connect(self._fit)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self._fit()

    def keep(self) -> None:
        """Hand on what is written, if it is new."""
        self._later.stop()
        text = self.toPlainText().strip()
        if text != self._kept:
            self._kept = text
            self.written.emit(self.key, text)

    def sizeHint(self) -> QSize:
        return QSize(240, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self._height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.keep()

    def hideEvent(self, event: QHideEvent) -> None:
        self.keep()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.keep()
            self.focusNextChild()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _changed(self) -> None:
        self._later.start()

    def _height(self) -> int:
        lines = max(1, int(self.document().size().height()))
        return min(max(self.fontMetrics().lineSpacing() * lines + 22, theme().px(32)), theme().px(120))

    def _fit(self) -> None:
        if self.height() != self._height():
            self.setFixedHeight(self._height())
        self.updateGeometry()


class ReflectionCard(Card):
    """One thing, and what to think over. `reflected` hands each answer on under its key."""

    reflected = Signal(str, str)

    def __init__(self, report: Report, notes: Mapping[str, str]) -> None:
        super().__init__(padding=(16, 12, 16, 14), spacing=6)
        self.setAccessibleName(tr("Think it over"))
        self._notes = notes
        self.fields: dict[str, Field] = {}
        self._prompts = list(enumerate(report.prompts, 1))
        self.column.addLayout(
            row(Heading(tr("Think it over")), None, Text(tr("saved on this computer"), "small", "subtle"))
        )
        self._said = Text("", "small", "muted", wrap=True)
        self.column.addWidget(self._said)
        if report.plan is not None:
            self._ask(self.column, "plan", tr("One thing for next time"), report.plan.sentence)
            if report.plan.ask:
                how = f" ({report.plan.how})" if report.plan.how else ""
                words = tr("Who to ask: {name}{how}", name=report.plan.ask, how=how)
                asked = Text(words, "small", "muted", wrap=True)
                line = row(IconLabel("contact-round", "muted", 14), spacing=6)
                line.addWidget(asked, 1)
                self.column.addLayout(line)
            self.column.addSpacing(2)
            self.column.addWidget(Line())
        turn = turn_of(report, report.work_on)
        if turn is not None:
            words = tr("At {time} you chose “{label}”. What made it look right just then?",
                       time=turn.clock, label=turn.taken.label)  # fmt: skip
            self._ask(self.column, "looked-right", words)
        if report.echoes and report.echoes[0].discussion:
            self._ask(self.column, "aloud", report.echoes[0].discussion)
        self._rest = QVBoxLayout()
        self._rest.setSpacing(6)
        self.column.addLayout(self._rest)
        self.more = Button(tr("More questions"), "quiet", "small", icon="plus")
        self.more.clicked.connect(lambda: self._add_prompts(3))
        self.column.addLayout(row(self.more, None))
        answered = max((n for n, _ in self._prompts if notes.get(f"prompt-{n}")), default=0)
        self._add_prompts(max(FIRST_PROMPTS, answered))
        self.show_opening(notes, report)

    def show_opening(self, notes: Mapping[str, str], report: Report) -> None:
        """Repeat what was said before the scores: how it felt, the line, the moment to have back."""
        parts: list[str] = []
        felt = notes.get("felt", "")
        if felt in ("1", "2", "3", "4", "5"):
            parts.append(tr("You said: {word}.", word=feelings()[int(felt) - 1].lower()))
        if notes.get("line"):
            parts.append(f"“{notes['line']}”")
        back = notes.get("back", "")
        turn = turn_of(report, int(back)) if back.isdigit() else None
        if turn is not None:
            parts.append(
                tr("The moment you'd most like back: {time}, “{label}”.", time=turn.clock, label=turn.taken.label)
            )
        self._said.setText(" ".join(parts))
        self._said.setVisible(bool(parts))

    def keep(self) -> None:
        """Hand on whatever is still being written."""
        for field in self.fields.values():
            field.keep()

    def _add_prompts(self, count: int) -> None:
        fresh, self._prompts = self._prompts[:count], self._prompts[count:]
        for number, prompt in fresh:
            self._ask(self._rest, f"prompt-{number}", prompt)
        self.more.setVisible(bool(self._prompts))
        if fresh:
            QWidget.setTabOrder(self.fields[f"prompt-{fresh[-1][0]}"], self.more)
        if self.more.hasFocus() or not self._prompts:
            first = self.fields.get(f"prompt-{fresh[0][0]}") if fresh else None
            if first is not None and self.isVisible():
                first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self, box: QBoxLayout, key: str, question: str, prefilled: str = "") -> None:
        label = Text(question, "body-strong", wrap=True)
        field = Field(key, question, self._notes.get(key, prefilled))
        label.setBuddy(field)
        field.written.connect(self.reflected)
        self.fields[key] = field
        box.addWidget(label)
        box.addWidget(field)
        box.addSpacing(2)
