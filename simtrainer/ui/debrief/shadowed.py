"""A shadow run: whose road it was, and where the trainee would have gone the same way."""

from __future__ import annotations

from PySide6.QtCore import Signal

from simtrainer.debrief.report import Report
from simtrainer.debrief.shadow import guessed
from simtrainer.ui.debrief.wording import move_icon
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card, row
from simtrainer.ui.shared.texts import Heading, IconLabel, Text
from simtrainer.ui.shared.tr import tr


class ShadowCard(Card):
    """Says first that the scores are the expert's, then how many guesses agreed, and which didn't."""

    practised = Signal()
    """Play it oneself now."""

    def __init__(self, report: Report) -> None:
        super().__init__(padding=(16, 12, 16, 12), spacing=6, ground="accent-soft", edge="accent-border")
        found = guessed(report)
        self.practise = Button(tr("Practise it yourself"), "primary", "small", trailing="arrow-right")
        self.practise.clicked.connect(self.practised)
        head = row(
            IconLabel("users-round", "accent-text", 16), Heading(tr("You watched an expert")), None, self.practise
        )
        self.column.addLayout(head)
        self.column.addWidget(Text(found.sentence, "body", wrap=True))
        for turn, guess in found.differed:
            line = row(IconLabel(move_icon(turn.moves, turn.kind), "muted", 14), spacing=8)
            words = tr("{time}: you guessed “{guess}”, she took “{took}”.",
                       time=turn.clock, guess=guess, took=turn.taken.label)  # fmt: skip
            line.addWidget(Text(words, "body", "muted", wrap=True, tabular=True), 1)
            self.column.addLayout(line)
        self.setAccessibleName(f"{tr('You watched an expert')}. {found.sentence}")
