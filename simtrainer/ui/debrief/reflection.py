"""Think it over: what was said before the scores, and a few questions with room to answer."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from simtrainer.debrief.report import Report
from simtrainer.ui.debrief.field import Field
from simtrainer.ui.debrief.opening import feelings
from simtrainer.ui.debrief.wording import turn_of
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card, row
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.tr import lowered, quoted, tr

FIRST_PROMPTS = 2


class ReflectionCard(Card):
    """What to think over. `reflected` hands each answer on under its key."""

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
        turn = turn_of(report, report.work_on)
        if turn is not None:
            words = tr("At {time} you chose “{label}”. What made it look right just then?",
                       time=turn.clock, label=turn.taken.label)  # fmt: skip
            self._ask(self.column, "looked-right", words)
        if report.echoes and report.echoes[0].discussion:
            self._ask(self.column, "aloud", report.echoes[0].discussion)
        if report.analogy:
            words = tr("{analogy} What would you have done there?", analogy=report.analogy)
            self._ask(self.column, "analogy", words)
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
            parts.append(tr("You said: {word}.", word=lowered(feelings()[int(felt) - 1])))
        if notes.get("line"):
            parts.append(quoted(notes["line"]))
        back = notes.get("back", "")
        turn = turn_of(report, int(back)) if back.isdigit() else None
        if turn is not None:
            parts.append(
                tr("The moment you'd most like back: {time}, “{label}”.", time=turn.clock, label=turn.taken.label)
            )
        self._said.setText(" ".join(parts))
        self._said.setVisible(bool(parts))

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to think over."""
        return not self.fields and not self._said.text()

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

    def _ask(self, box: QBoxLayout, key: str, question: str) -> None:
        label = Text(question, "body-strong", wrap=True)
        field = Field(key, question, self._notes.get(key, ""))
        label.setBuddy(field)
        field.written.connect(self.reflected)
        self.fields[key] = field
        box.addWidget(label)
        box.addWidget(field)
        box.addSpacing(2)
