"""One's own progress on one page: the cards beside each other where there is room, below each other where not."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from simtrainer.ui.progress.attempts_card import AttemptsCard
from simtrainer.ui.progress.belt_button import name_of
from simtrainer.ui.progress.belts_card import BeltsCard
from simtrainer.ui.progress.certificate_card import CertificateCard
from simtrainer.ui.progress.criteria_card import CriteriaCard
from simtrainer.ui.progress.facts import ProgressFacts
from simtrainer.ui.progress.readiness_card import ReadinessCard
from simtrainer.ui.progress.refreshers_card import RefreshersCard
from simtrainer.ui.shared.page import Page
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import lowered, tr

WIDEST = 1760
GAP = 14
SOLID = 70


class Overview(QWidget):
    """All cards of the page."""

    started = Signal(str)
    signed = Signal(str, str, str)
    taken_back = Signal(int)
    begun = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.page = Page(WIDEST, margin=0, spacing=GAP, centred=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.belts, self.attempts, self.due = BeltsCard(), AttemptsCard(), RefreshersCard()
        self.criteria, self.readiness, self.certificate = CriteriaCard(), ReadinessCard(), CertificateCard()
        self.belts.signed.connect(self.signed)
        self.belts.taken_back.connect(self.taken_back)
        self.belts.begun.connect(self.begun)
        self.due.started.connect(self.started)
        self._grid = QGridLayout()
        self._grid.setSpacing(GAP)
        self.page.column.setContentsMargins(28, 18, 28, 28)
        self.page.column.addWidget(self.belts)
        self.page.column.addLayout(self._grid)
        self.page.column.addStretch(1)
        self._shape = 0
        theme().changed.connect(self._arrange)
        self._arrange()

    def cards(self) -> list[QWidget]:
        """The parts of the page, as one reads it."""
        return [self.belts, self.attempts, self.due, self.criteria, self.readiness, self.certificate]

    def show_facts(self, facts: ProgressFacts) -> None:
        """Show them all."""
        self.belts.show_belts(facts)
        marks: list[tuple[date, str, str]] = [
            (one.since, one.belt.id, tr("{belt} belt", belt=lowered(name_of(one))))
            for one in facts.belts
            if one.since is not None and not one.belt.pin
        ]
        goal = (SOLID, tr("Solid, {n}", n=SOLID))
        self.attempts.show_attempts(facts.attempts, marks, goal)
        self.due.show_due(facts.due)
        self.criteria.show_criteria(facts.criteria)
        self.readiness.show_attempts(facts.attempts)
        self.certificate.show_certificate(facts.certificate)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Three, two or one beside each other."""
        px, width = theme().px, self.width()
        shape = 3 if width >= px(1080) else 2 if width >= px(760) else 1
        if shape == self._shape:
            return
        self._shape = shape
        grid = self._grid
        for card in self.cards()[1:]:
            grid.removeWidget(card)
        for column in range(6):
            grid.setColumnStretch(column, 0)
        if shape == 3:
            # The last column is 400 wide in the picture, the other two share the rest.
            grid.addWidget(self.attempts, 0, 0, 1, 2)
            grid.addWidget(self.due, 0, 2)
            grid.addWidget(self.criteria, 1, 0)
            grid.addWidget(self.readiness, 1, 1)
            grid.addWidget(self.certificate, 1, 2)
            for column, share in enumerate((434, 438, 400)):
                grid.setColumnStretch(column, share)
        elif shape == 2:
            grid.addWidget(self.attempts, 0, 0, 1, 2)
            for number, card in enumerate((self.due, self.criteria, self.readiness, self.certificate)):
                grid.addWidget(card, 1 + number // 2, number % 2)
            grid.setColumnStretch(0, 1)
            grid.setColumnStretch(1, 1)
        else:
            for number, card in enumerate((self.due, self.attempts, self.criteria, self.readiness, self.certificate)):
                grid.addWidget(card, number, 0)
            grid.setColumnStretch(0, 1)
