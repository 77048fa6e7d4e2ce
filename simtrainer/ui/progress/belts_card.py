"""The belts side by side; one that is pressed unfolds what it asks for, in place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from simtrainer.ui.progress.belt_button import BeltButton, name_of, standing_words
from simtrainer.ui.progress.evidence import EvidencePanel
from simtrainer.ui.progress.facts import BeltFacts, ProgressFacts
from simtrainer.ui.shared.belts import belt_name
from simtrainer.ui.shared.cards import Card, clear
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import lowered, tr


class BeltsCard(Card):
    """The ladder, and the pin beside it."""

    signed = Signal(str, str, str)
    taken_back = Signal(int)
    begun = Signal(str, str)
    unfolded = Signal(object)
    """The panel that was unfolded, to be seen."""

    def __init__(self) -> None:
        super().__init__(padding=(16, 12, 16, 10), spacing=4)
        head = QHBoxLayout()
        head.addWidget(Heading(tr("Belts")), 1)
        self._stand = Text("", "small", "muted")
        head.addWidget(self._stand)
        self.column.addLayout(head)
        self._grid = QGridLayout()
        self._grid.setSpacing(4)
        self.column.addLayout(self._grid)
        self._below = QVBoxLayout()
        self.column.addLayout(self._below)
        self.buttons: list[BeltButton] = []
        self.panel: EvidencePanel | None = None
        self._across = 0
        theme().changed.connect(self._arrange)

    def show_belts(self, facts: ProgressFacts) -> None:
        """Show them; what was unfolded stays unfolded."""
        was = self.panel.belt.belt.id if self.panel is not None else ""
        for button in self.buttons:
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for belt in facts.belts:
            button = BeltButton(belt)
            button.setChecked(belt.belt.id == was)
            button.toggled.connect(lambda on, button=button: self._toggled(button, on))
            self.buttons.append(button)
        self._stand.setText(standing(facts))
        self._across = 0
        self._arrange()
        now = next((belt for belt in facts.belts if belt.belt.id == was), None)
        if now is None or self.panel is None or self.panel.belt != now:  # a name that is being typed stays
            self._unfold(now)
        self.setAccessibleName(tr("Belts. {standing}", standing=self._stand.text()))

    def unfold(self, belt: str) -> None:
        """Unfold a belt, as a press does."""
        for button in self.buttons:
            if button.belt.belt.id == belt:
                button.setChecked(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _toggled(self, button: BeltButton, on: bool) -> None:
        if on:
            for other in self.buttons:
                if other is not button and other.isChecked():
                    other.setChecked(False)
            self._unfold(button.belt)
        elif self.panel is not None and self.panel.belt.belt.id == button.belt.belt.id:
            self._unfold(None)

    def _unfold(self, belt: BeltFacts | None) -> None:
        clear(self._below)
        self.panel = None
        if belt is not None:
            self.panel = EvidencePanel(belt)
            self.panel.signed.connect(self.signed)
            self.panel.taken_back.connect(self.taken_back)
            self.panel.begun.connect(self.begun)
            self._below.addWidget(self.panel)
            self.panel.show()
            self.unfolded.emit(self.panel)

    def _arrange(self) -> None:
        """As many beside each other as have room."""
        count = len(self.buttons)
        if not count:
            return
        least = max(button.least_width() for button in self.buttons) + 4
        across = min(count, max(1, (self.width() - 32) // least))
        across = -(-count // -(-count // across))  # even lines
        if across == self._across:
            return
        self._across = across
        for number, button in enumerate(self.buttons):
            self._grid.addWidget(button, number // across, number % across, Qt.AlignmentFlag.AlignTop)
            button.show()
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < across else 0)


def standing(facts: ProgressFacts) -> str:
    """Where somebody stands, in a line."""
    highest, following = facts.highest, facts.next_belt
    here = name_of(highest) if highest is not None else ""
    if following is None:
        return here
    if following.lapsed:
        out = tr("{belt}: {whose}", belt=name_of(following), whose=standing_words(following, missing=False))
        return f"{here}. {out}" if here else out
    to = lowered(belt_name(following.belt.id))
    steps = tr("{n} of {all} steps to {belt}", n=following.met, all=len(following.evidence), belt=to)
    return tr("{belt}, with {steps}", belt=here, steps=steps) if here else steps
