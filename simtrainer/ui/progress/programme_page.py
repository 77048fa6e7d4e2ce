"""A programme: what one can do after it, its steps in order with what is done, and the one to take next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.ui.progress.facts import ProgrammeFacts, StepFacts
from simtrainer.ui.progress.wording import minutes_words, mode_words, step_icon, step_words
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.buttons import Button, Kind
from simtrainer.ui.shared.cards import Card, Line
from simtrainer.ui.shared.chips import StatusChip
from simtrainer.ui.shared.settings import settings
from simtrainer.ui.shared.texts import Heading, IconLabel, Text
from simtrainer.ui.shared.tr import tr


class ProgrammePage(QWidget):
    """All of one programme. `opened` gives the step to begin, `ticked` a talk that was had or wasn't."""

    opened = Signal(object)
    """A `StepFacts`."""
    ticked = Signal(str, bool)

    def __init__(self, facts: ProgrammeFacts) -> None:
        super().__init__()
        self.facts = facts
        self.rows: list[StepRow] = []
        programme = facts.programme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Heading(programme.title, "h1", wrap=True))
        column.addWidget(Text(programme.opening, "lead", wrap=True))
        if programme.outcomes:
            card = Card(padding=(16, 12, 16, 12), spacing=4)
            card.column.addWidget(Heading(tr("After it you can")))
            for outcome in programme.outcomes:
                line = QHBoxLayout()
                line.setSpacing(8)
                line.addWidget(IconLabel("target", "accent-text", 15), 0, Qt.AlignmentFlag.AlignTop)
                line.addWidget(Text(outcome, "body", wrap=True), 1)
                card.column.addLayout(line)
            card.setAccessibleName(tr("After it you can: {what}", what="; ".join(programme.outcomes)))
            column.addWidget(card)
        for title, steps in facts.sections:
            column.addWidget(self._section(title, steps))
        column.addWidget(self._end())
        self.contacts = ContactCard(facts) if facts.contacts else None
        if self.contacts is not None:
            column.addWidget(self.contacts)

    @property
    def next_row(self) -> StepRow | None:
        """The row of the step to take next."""
        following = self.facts.next
        return next((row for row in self.rows if row.facts is following), None)

    def _section(self, title: str, steps: tuple[StepFacts, ...]) -> Card:
        card = Card(padding=(16, 12, 16, 8), spacing=2)
        done = sum(step.done for step in steps)
        head = QHBoxLayout()
        head.addWidget(Heading(title, wrap=True), 1)
        count = tr("{n} of {all} done", n=done, all=len(steps))
        head.addWidget(Text(count, "small", "good" if done == len(steps) else "muted", tabular=True))
        card.column.addLayout(head)
        for number, step in enumerate(steps):
            if number:
                card.column.addWidget(Line())
            row = StepRow(step, following=step is self.facts.next)
            row.opened.connect(lambda step=step: self.opened.emit(step))
            row.ticked.connect(self.ticked)
            self.rows.append(row)
            card.column.addWidget(row)
        card.setAccessibleName(f"{title}, {count}")
        return card

    def _end(self) -> Card:
        end = self.facts.programme.end
        card = Card(ground="sunken", padding=(16, 12, 16, 12), spacing=4)
        card.column.addWidget(Heading(tr("How it ends")))
        card.column.addWidget(Text(end.lead, "body", wrap=True))
        card.column.addWidget(Text(end.ask, "body-strong", wrap=True))
        for line in end.lines:
            card.column.addWidget(Text(line, "body", "muted", wrap=True))
        card.setAccessibleName(" ".join((tr("How it ends."), end.lead, end.ask, *end.lines)))
        return card


class ContactCard(Card):
    """Whom to call, and a way to take it along."""

    def __init__(self, facts: ProgrammeFacts) -> None:
        super().__init__(padding=(16, 12, 16, 14), spacing=8)
        title = tr("Whom to call at {organisation}", organisation=facts.house)
        head = QHBoxLayout()
        head.addWidget(Heading(title, wrap=True), 1)
        self.copy_button = Button(tr("Copy"), "secondary", "small", icon="copy")
        self.copy_button.setAccessibleName(tr("Copy whom to call"))
        self.copy_button.clicked.connect(self._copy)
        head.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(head)
        if not settings().now.organisation_file:
            hint = tr("It is an invented one: choose your own in the settings, and your own contacts stand here.")
            self.column.addWidget(Text(hint, "small", "muted", wrap=True))
        said: list[str] = []
        for contact in facts.contacts:
            who = f"{contact.name}, {contact.title}" if contact.title else contact.name
            reach = " · ".join(part for part in (contact.how, contact.hours) if part)
            lines = QVBoxLayout()
            lines.setSpacing(1)
            lines.addWidget(Text(who, "body-strong", wrap=True))
            for text in (contact.about, reach):
                if text:
                    lines.addWidget(Text(text, "small", "muted", wrap=True))
            self.column.addLayout(lines)
            said.append(": ".join(part for part in (who, contact.about, reach) if part))
        self.text = "\n".join((title, *said))
        self.setAccessibleName(f"{title}. {'. '.join(said)}")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
        self.copy_button.set_text(tr("Copied"))
        announce(self, tr("Copied"))


class StepRow(QWidget):
    """A step: done or not, what, why now, how long, and a button that opens it; a talk is ticked by hand."""

    opened = Signal()
    ticked = Signal(str, bool)

    def __init__(self, facts: StepFacts, *, following: bool) -> None:
        super().__init__()
        self.facts = facts
        step = facts.step
        self.button: Button | None = None
        self.tick: QCheckBox | None = None
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 8, 0, 8)
        line.setSpacing(10)
        mark = IconLabel("circle-check" if facts.done else "circle", "good" if facts.done else "subtle", 18)
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Text(facts.title, "body-strong", wrap=True))
        words.addWidget(Text(step.why, "body", "muted", wrap=True))
        mode = mode_words(step)
        kind = f"{step_words(step.kind)} {mode}" if mode else step_words(step.kind)
        about = QHBoxLayout()
        about.setSpacing(5)
        about.addWidget(IconLabel(step_icon(step.kind), "subtle", 14))
        about.addWidget(Text(f"{kind} · {minutes_words(step.minutes)}", "small", "subtle", wrap=True), 1)
        words.addLayout(about)
        line.addLayout(words, 1)
        state = tr("done") if facts.done else tr("next") if following else tr("to do")
        tools = QVBoxLayout()
        tools.setSpacing(6)
        if step.kind == "talk" and following:
            tools.addWidget(StatusChip(tr("Next step"), "accent", small=True), 0, Qt.AlignmentFlag.AlignRight)
        if step.kind != "talk" and not facts.ready:
            tools.addWidget(StatusChip(tr("not in this library yet"), "neutral"), 0, Qt.AlignmentFlag.AlignRight)
        elif step.kind != "talk":
            text = tr("Again") if facts.done else tr("Next step") if following else tr("Open")
            look: Kind = "primary" if following else "quiet" if facts.done else "secondary"
            button = self.button = Button(text, look, "small")
            button.setAccessibleName(tr("{do}: {what}", do=text, what=facts.title))
            button.clicked.connect(self.opened)
            tools.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        if facts.by_hand:
            done = tr("We talked about it") if step.kind == "talk" else tr("I have done it")
            tick = self.tick = QCheckBox(done)
            tick.setAccessibleName(f"{done}: {facts.title}")
            tick.setChecked(facts.done)
            tick.toggled.connect(lambda on: self.ticked.emit(facts.key, on))
            tools.addWidget(tick, 0, Qt.AlignmentFlag.AlignRight)
        tools.addStretch(1)
        line.addLayout(tools)
        self.setAccessibleName(f"{facts.title}, {kind}, {minutes_words(step.minutes)}, {state}. {step.why}")
