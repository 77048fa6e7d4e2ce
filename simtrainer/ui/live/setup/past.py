"""Exercises that are over: each can be looked at again with its report, or deleted with every vote in it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from simtrainer.days import short_time
from simtrainer.records.exercises import KeptExercise
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card, clear, row
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.tr import tr

MOST = 8


class Past(Card):
    """The last few exercises that are over; hidden when there are none."""

    looked_at = Signal(str)
    deleted = Signal(str)

    def __init__(self) -> None:
        super().__init__(padding=(16, 14, 16, 14), spacing=8)
        self.setAccessibleName(tr("Exercises that are over"))
        self.column.addWidget(Heading(tr("Earlier exercises"), "h2"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.column.addLayout(self._rows)
        self.looks: dict[str, Button] = {}
        self.deletes: dict[str, Button] = {}
        self._asked = ""
        self._shown: Sequence[KeptExercise] = ()
        self.hide()

    def show_exercises(self, exercises: Sequence[KeptExercise]) -> None:
        """Show those that are finished, the newest first."""
        self._shown = [one for one in exercises if one.finished is not None][:MOST]
        self._asked = ""
        self._fill()

    def _fill(self) -> None:
        clear(self._rows)
        self.looks, self.deletes = {}, {}
        for one in self._shown:
            when = short_time(datetime.fromisoformat(one.started).astimezone(), year=True)
            look = Button(tr("Look at it"), "secondary", "small", icon="history")
            look.setAccessibleName(tr("Look at {title}, {when}", title=one.title, when=when))
            look.clicked.connect(lambda _=False, id_=one.id: self.looked_at.emit(id_))
            sure = self._asked == one.id
            delete = Button(tr("Delete all of it") if sure else tr("Delete…"), "quiet", "small")
            delete.setAccessibleName(tr("Delete {title}, {when}", title=one.title, when=when))
            delete.clicked.connect(lambda _=False, id_=one.id: self._delete(id_))
            words = tr("Steps, votes, devices and notes go for good.") if sure else when
            line = row(Text(one.title, "body-strong"), Text(words, "small", "muted"), None, delete, look, spacing=10)
            self._rows.addLayout(line)
            self.looks[one.id], self.deletes[one.id] = look, delete
        self.setVisible(bool(self._shown))

    def _delete(self, exercise: str) -> None:
        """The first press asks, the second deletes."""
        if self._asked == exercise:
            self.deleted.emit(exercise)
            return
        self._asked = exercise
        self._fill()
        self.deletes[exercise].setFocus(Qt.FocusReason.OtherFocusReason)
