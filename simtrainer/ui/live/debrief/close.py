"""The close of the debrief: the picture from offline, who does what, and how sure the room is now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simtrainer.live.group_debrief import GroupDebrief
from simtrainer.live.polls import Vote
from simtrainer.live.sureness import SURE
from simtrainer.ui.live.debrief import looking
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card, clear, row
from simtrainer.ui.shared.fields import Number
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

HANDS_MOST = 999


class Close(QWidget):
    """Phones are asked when the trainer wants it; hands are counted for the whole room."""

    asked = Signal(bool)
    """Ask the room, or close the question."""
    hands = Signal(str, int)
    """So many hands more (or less) for a level."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self._top = QVBoxLayout()
        column.addLayout(self._top)
        column.addWidget(self._card())
        self._open = False
        self._told: GroupDebrief | None = None

    def show_close(self, told: GroupDebrief, votes: Sequence[Vote], is_open: bool) -> None:
        """Show how it stands."""
        if self._told is None or (told.analogy, told.sentence, told.plan) != (
            self._told.analogy,
            self._told.sentence,
            self._told.plan,
        ):
            clear(self._top)
            self._top.addWidget(looking.close(told))
        self._told, self._open = told, is_open
        self.ask.set_text(tr("Close the question") if is_open else tr("Ask the room"))
        self.ask.set_kind("primary" if is_open else "secondary")
        mine = [vote for vote in votes if vote.poll == SURE.key]
        for level, number in self.numbers.items():
            counted = sum(vote.count for vote in mine if vote.source == "hands" and vote.option == level)
            number.setEnabled(is_open)
            if number.value() != counted:
                number.blockSignals(True)
                number.setValue(counted)
                number.blockSignals(False)
            self._counted[level] = counted
        phones = len({vote.device for vote in mine if vote.source == "phone"})
        lines = list(told.sureness.lines) if not is_open else [tr("{n} answers by phone so far", n=phones)]
        self.said.setText("\n".join(lines) or tr("Nobody said so far how sure they are."))

    def _card(self) -> Card:
        card = Card(padding=(16, 12, 16, 14), spacing=10)
        title = tr("How sure are we now?")
        card.setAccessibleName(title)
        card.column.addWidget(Heading(title))
        card.column.addWidget(Text(tr(SURE.title), "body", "muted", wrap=True))
        self.ask = Button(tr("Ask the room"), "secondary", icon="hand")
        self.ask.clicked.connect(lambda: self.asked.emit(not self._open))
        line = row(self.ask, spacing=12)
        self.numbers: dict[str, Number] = {}
        self._counted: dict[str, int] = {}
        for option in SURE.options:
            number = self.numbers[option.id] = Number()
            number.setRange(0, HANDS_MOST)
            number.setFixedWidth(theme().px(64))
            number.setAccessibleName(tr("Hands for “{answer}”", answer=tr(option.label)))
            number.valueChanged.connect(lambda value, level=option.id: self._count(level, value))
            line.addWidget(Text(tr(option.label), "small", "muted"))
            line.addWidget(number)
        line.addStretch(1)
        card.column.addLayout(line)
        self.said = Text("", "body", wrap=True)
        card.column.addWidget(self.said)
        return card

    def _count(self, level: str, value: int) -> None:
        more = value - self._counted.get(level, 0)
        if more:
            self.hands.emit(level, more)
