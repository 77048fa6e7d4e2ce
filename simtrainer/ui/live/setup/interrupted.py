"""Exercises that were interrupted: each can be gone on with where it stopped, or put away."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simtrainer.days import short_time
from simtrainer.records.exercises import KeptExercise
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card, clear
from simtrainer.ui.shared.texts import IconLabel, Text
from simtrainer.ui.shared.tr import tr

MOST = 3


class Interrupted(QWidget):
    """The last few exercises that aren't over; hidden when there are none."""

    go_on = Signal(str)
    put_away = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Exercises that were interrupted"))
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self.buttons: dict[str, Button] = {}
        self.hide()

    def show_exercises(self, exercises: Sequence[KeptExercise]) -> None:
        """Show those that aren't finished."""
        clear(self._rows)
        self.buttons = {}
        open_ones = [one for one in exercises if one.finished is None][:MOST]
        for one in open_ones:
            card = Card(ground="info-soft", edge="info-border", radius=8, padding=(14, 8, 10, 8), spacing=10, row=True)
            when = short_time(datetime.fromisoformat(one.touched).astimezone())
            said = tr("“{title}” was interrupted on {when}. Every step and vote is kept.", title=one.title, when=when)
            text = Text(said, "body", "info", wrap=True)
            go = Button(tr("Go on"), "primary", "small", icon="play")
            go.setAccessibleName(tr("Go on with {title}, {when}", title=one.title, when=when))
            go.clicked.connect(lambda _=False, id_=one.id: self.go_on.emit(id_))
            away = Button(tr("Put away"), "quiet", "small")
            away.setAccessibleName(tr("Put away {title}, {when}", title=one.title, when=when))
            away.clicked.connect(lambda _=False, id_=one.id: self.put_away.emit(id_))
            card.column.addWidget(IconLabel("history", "info", 18))
            card.column.addWidget(text, 1)
            card.column.addWidget(away)
            card.column.addWidget(go)
            self._rows.addWidget(card)
            self.buttons[one.id] = go
        self.setVisible(bool(open_ones))
