"""How sure the trainee is of a decision: low, medium or high, said before it is sent, or not at all."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.engine.actions import Confidence
from simtrainer.ui.shared.chips import KeyCap
from simtrainer.ui.shared.segments import Option, Segments
from simtrainer.ui.shared.texts import Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

STEPS: tuple[Confidence, ...] = ("", "low", "medium", "high")


class SureBar(QWidget):
    """A strip under the decision. It changes nothing in the story; what it says is kept with the decision."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps = Segments(tr("How sure are you?"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(tr("How sure are you?"), "small-strong"))
        words.addWidget(Text(tr("optional"), "small", "muted"))
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(10)
        row.addLayout(words, 1)
        row.addWidget(self.steps)
        row.addWidget(KeyCap("C"))
        self.forget()

    @property
    def value(self) -> Confidence:
        """What was said; "" when nothing was."""
        known: dict[str, Confidence] = {step: step for step in STEPS}
        return known.get(self.steps.value, "")

    def forget(self) -> None:
        """Nothing is said any more: another decision."""
        self._show("")

    def step(self) -> None:
        """From nothing to low, medium, high, and back to nothing."""
        self._show(STEPS[(STEPS.index(self.value) + 1) % len(STEPS)])

    def stops(self) -> list[QWidget]:
        """What Tab may stop at."""
        return [*self.steps.buttons]

    def said(self) -> str:
        """What stands there, for reading aloud."""
        return {
            "low": tr("How sure: low"),
            "medium": tr("How sure: medium"),
            "high": tr("How sure: high"),
        }.get(self.value, tr("How sure: not said"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, theme().color("border"))
        painter.end()

    def _show(self, step: Confidence) -> None:
        if step:
            self.steps.set_value(step)
            return
        if self.steps.options and not self.steps.value:
            return
        focused = self.steps.isAncestorOf(self.window().focusWidget() or self)
        self.steps.set_options((), "")  # one of a group of radio buttons can't be taken back: make them anew
        self.steps.set_options(
            (Option("low", tr("Low")), Option("medium", tr("Medium")), Option("high", tr("High"))), ""
        )
        if focused:
            self.steps.setFocus()
