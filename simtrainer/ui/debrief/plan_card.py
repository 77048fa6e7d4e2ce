"""One thing: the plan for next time, whom to ask, and which turns to come back to."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.debrief.notes import PLAN, REFRESH
from simtrainer.debrief.report import ContactLine, Report
from simtrainer.ui.debrief.field import Field
from simtrainer.ui.debrief.outcomes_card import Tick
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card, row
from simtrainer.ui.shared.texts import Heading, IconLabel, Text
from simtrainer.ui.shared.tr import tr

MOST_TICKS = 5


def worth_coming_back(report: Report) -> tuple[int, ...]:
    """Turns for the refreshers: those already chosen, the one to work on, sure and weak ones, other weak ones."""
    weak = [turn.number for turn in report.turns if turn.strength == "weak"]
    first = [] if report.work_on is None else [report.work_on]
    wanted = [*report.notes.refresh, *first, *report.calibration.sure_and_weak, *weak]
    there = {turn.number for turn in report.turns}
    return tuple(number for number in dict.fromkeys(wanted) if number in there)[:MOST_TICKS]


class PlanCard(Card):
    """`reflected` hands on the plan and the turns to come back to."""

    reflected = Signal(str, str)

    def __init__(self, report: Report, notes: Mapping[str, str]) -> None:
        super().__init__(padding=(16, 12, 16, 14), spacing=6)
        self.setAccessibleName(tr("One thing for next time"))
        self.column.addWidget(Heading(tr("One thing for next time")))
        question = tr("Next time I will … when …")
        offered = report.plan.sentence if report.plan is not None else ""
        self.plan = Field(PLAN, question, notes.get(PLAN, offered))
        self.plan.setPlaceholderText(question)
        self.plan.written.connect(self.reflected)
        self.column.addWidget(self.plan)
        if report.plan is not None:
            words = tr("Offered from the weakest place: {criterion}. Change it as you like.",
                       criterion=report.plan.criterion)  # fmt: skip
            self.column.addWidget(Text(words, "small", "subtle", wrap=True))
        self.more: Button | None = None
        if report.contacts:
            self._add_contacts(report.contacts)
        self.ticks: dict[int, Tick] = {}
        numbers = worth_coming_back(report)
        if numbers:
            self.column.addSpacing(4)
            self.column.addWidget(Text(tr("Add to your refreshers"), "small-strong", "muted"))
        for number in numbers:
            self._add_tick(report, number)

    def _add_contacts(self, contacts: tuple[ContactLine, ...]) -> None:
        self.column.addSpacing(4)
        self.column.addWidget(Text(tr("Who can I ask?"), "small-strong", "muted"))
        self.column.addLayout(_contact(contacts[0]))
        if len(contacts) == 1:
            return
        others = QWidget()
        box = QVBoxLayout(others)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        for contact in contacts[1:]:
            box.addLayout(_contact(contact))
        more = self.more = Button(tr("Others who can help"), "quiet", "small", trailing="chevron-down")
        more.setCheckable(True)
        more.toggled.connect(others.setVisible)
        self.column.addLayout(row(more, None))
        self.column.addWidget(others)
        others.hide()

    def _add_tick(self, report: Report, number: int) -> None:
        turn = report.turn(number)
        if turn is None:
            return
        tick = Tick(tr("{time}, {label}", time=turn.clock, label=turn.taken.label), number in report.notes.refresh)
        tick.toggled.connect(self._say_refresh)
        self.ticks[number] = tick
        self.column.addWidget(tick)

    def _say_refresh(self) -> None:
        self.reflected.emit(REFRESH, ",".join(str(number) for number, tick in self.ticks.items() if tick.isChecked()))

    def keep(self) -> None:
        """Hand on what is still being written."""
        self.plan.keep()


def _contact(contact: ContactLine) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(8)
    line.addWidget(IconLabel("contact-round", "muted", 15), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(0)
    name = f"{contact.name}, {contact.title}" if contact.title else contact.name
    words.addWidget(Text(name, "body", wrap=True))
    ways = " · ".join(part for part in (contact.how, contact.hours) if part)
    for text in (ways, contact.about):
        if text:
            words.addWidget(Text(text, "small", "muted", wrap=True))
    line.addLayout(words, 1)
    return line
