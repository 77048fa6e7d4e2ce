"""The business view: for each audience what this run says to it, and what it should end with."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from simtrainer.debrief.audiences import NAMES, AudienceView, audience_view, first_audience
from simtrainer.debrief.business_case import BUSINESS
from simtrainer.debrief.report import Report
from simtrainer.scenario.model import Audience
from simtrainer.ui.debrief.business_card import BusinessNumbers
from simtrainer.ui.debrief.field import Field
from simtrainer.ui.debrief.tab_order import tab_after
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card, Line, clear, row
from simtrainer.ui.shared.texts import Heading, IconLabel, Text
from simtrainer.ui.shared.tr import tr


class AudienceCard(Card):
    """One audience's page at a time; `reflected` hands on answers and numbers under their keys."""

    reflected = Signal(str, str)

    def __init__(self, report: Report, notes: Mapping[str, str]) -> None:
        super().__init__(padding=(16, 12, 16, 14), spacing=8)
        self.setAccessibleName(tr("The business view"))
        self._report, self._notes = report, dict(notes)
        self.fields: dict[str, Field] = {}
        self.choose = Button("", "secondary", "small", icon="users", trailing="chevron-down")
        self.menu = QMenu(self.choose)
        group = QActionGroup(self.menu)
        # Whom the scenario is for comes first.
        order: dict[Audience, None] = dict.fromkeys((*report.audiences, *NAMES))
        self.acts: dict[Audience, QAction] = {one: self.menu.addAction(tr(NAMES[one])) for one in order}
        for audience, act in self.acts.items():
            act.setCheckable(True)
            group.addAction(act)
            act.triggered.connect(partial(self._chosen, audience))
        self.choose.clicked.connect(
            lambda: self.menu.popup(self.choose.mapToGlobal(QPoint(0, self.choose.height() + 4)))
        )
        self.column.addLayout(row(Heading(tr("The business view")), None, self.choose))
        self._page = QVBoxLayout()
        self._page.setSpacing(6)
        self.column.addLayout(self._page)
        self.column.addWidget(Line())
        self.more = Button(tr("Work out the business case"), "quiet", "small", icon="scale", trailing="chevron-down")
        self.more.setCheckable(True)
        self.column.addLayout(row(self.more, None))
        self.numbers: BusinessNumbers | None = None
        """Made when it is first asked for."""
        if any(key.startswith(BUSINESS) for key in notes):
            self.more.setChecked(True)
            self._show_numbers(True)
        self.more.toggled.connect(self._show_numbers)
        self.audience: Audience = first_audience(report)
        self._build(self.audience)

    def show_audience(self, audience: Audience) -> None:
        """Show the page of another audience."""
        self.keep()
        self._build(audience)
        announce(self, tr("The business view for {audience}", audience=tr(NAMES[audience])))

    def keep(self) -> None:
        """Hand on what is still being written."""
        for field in self.fields.values():
            field.keep()

    def _show_numbers(self, on: bool) -> None:
        if self.numbers is None:
            self.numbers = BusinessNumbers(self._notes)
            self.numbers.reflected.connect(self.reflected)
            self.column.addWidget(self.numbers)
            tab_after(self.more, self.numbers)
        self.numbers.setVisible(on)

    def _chosen(self, audience: Audience, _on: bool = False) -> None:
        self.show_audience(audience)

    def _build(self, audience: Audience) -> None:
        self.audience = audience
        clear(self._page)
        self.fields = {}
        self.acts[audience].setChecked(True)
        self.choose.set_text(tr(NAMES[audience]))
        self.choose.setAccessibleName(tr("For: {audience}", audience=tr(NAMES[audience])))
        view = audience_view(audience, self._report)
        self._page.addWidget(Text(view.lead, "small-strong", "muted"))
        for text in view.told:
            self._page.addLayout(_told(text))
        self._page.addSpacing(4)
        self._page.addWidget(Text(view.end, "small-strong", "muted"))
        for number, question in enumerate(view.asked):
            self._ask(view, number, question)
        order: list[QWidget] = [self.choose, *self.fields.values(), self.more]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _ask(self, view: AudienceView, number: int, question: str) -> None:
        key = view.key(number)
        label = Text(question, "body-strong", wrap=True)
        field = Field(key, question, self._notes.get(key, ""))
        label.setBuddy(field)
        field.written.connect(self._written)
        self.fields[key] = field
        self._page.addWidget(label)
        self._page.addWidget(field)

    def _written(self, key: str, text: str) -> None:
        self._notes[key] = text
        self.reflected.emit(key, text)


def _told(text: str) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(8)
    line.addWidget(IconLabel("chevron-right", "subtle", 14), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(Text(text, "body", wrap=True), 1)
    return line
