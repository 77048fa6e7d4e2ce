"""Parking a question while reading the debrief."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from simtrainer.debrief.notes import Question
from simtrainer.debrief.report import Turn
from simtrainer.ui.shared.question_box import QuestionBox
from simtrainer.ui.shared.tr import tr


class Asking(QObject):
    """Opens the box at first use; `keep` is given what is parked."""

    def __init__(self, over: QWidget, keep: Callable[[Question], None]) -> None:
        super().__init__(over)
        self._over, self._keep = over, keep
        self.box: QuestionBox | None = None

    @property
    def is_open(self) -> bool:
        """Whether the box is on the screen."""
        return self.box is not None and self.box.isVisible()

    def open(self, turn: Turn | None) -> None:
        """Ask about a turn, or about the whole."""
        if self.box is None:
            self.box = QuestionBox(self._over)
            self.box.kept.connect(self._keep)
        if turn is None:
            self.box.ask(Question("", ""), tr("in the debrief"))
        else:
            place = Question("", "", turn=turn.number, node=turn.node, minute=turn.minute)
            self.box.ask(place, tr("turn {n}, {time}", n=turn.number, time=turn.clock))
