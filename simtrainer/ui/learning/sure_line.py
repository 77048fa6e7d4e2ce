"""How sure somebody is of an answer, said before it or not at all."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from simtrainer.ui.shared.chips import KeyCap
from simtrainer.ui.shared.flow import Flow
from simtrainer.ui.shared.segments import Option, Segments
from simtrainer.ui.shared.texts import Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

STEPS = ("", "low", "medium", "high")


class SureLine(QWidget):
    """Low, medium or high; C steps through them."""

    def __init__(self) -> None:
        super().__init__()
        self.steps = Segments(tr("How sure are you?"))
        line = Flow(10)
        self.setLayout(line)
        self._label = Text(tr("How sure are you? You needn't say."), "small", "muted")
        self._key = KeyCap("C")
        for part in (self._label, self.steps, self._key):
            line.addWidget(part)
        theme().changed.connect(self._restyle)
        self._restyle()
        self._show("")

    @property
    def value(self) -> str:
        """What was said; "" when nothing was."""
        return self.steps.value

    def step(self) -> None:
        """From nothing to low, medium, high, and back to nothing."""
        if self.isEnabled():
            self._show(STEPS[(STEPS.index(self.value) + 1) % len(STEPS)])

    def settle(self) -> None:
        """It was answered: what was said stands, in words."""
        said = self.value
        self.setEnabled(False)
        self.steps.hide()
        self._key.hide()
        self._label.setFixedHeight(self._label.sizeHint().height())
        words = {"low": tr("You weren't sure."), "medium": tr("You were fairly sure."), "high": tr("You were sure.")}
        self._label.setText(words.get(said, ""))
        self.setVisible(bool(said))

    def _restyle(self) -> None:
        for part in (self._label, self._key):
            part.setFixedHeight(theme().px(32))

    def _show(self, step: str) -> None:
        focused = self.steps.isAncestorOf(self.window().focusWidget() or self)
        if not step:
            self.steps.set_options((), "")  # one of a group of radio buttons can't be taken back: make them anew
        self.steps.set_options(
            (Option("low", tr("Low")), Option("medium", tr("Medium")), Option("high", tr("High"))), step
        )
        if focused:
            self.steps.setFocus(Qt.FocusReason.TabFocusReason)
