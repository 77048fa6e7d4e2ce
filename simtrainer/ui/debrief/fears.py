"""The fears of before, asked again: once on the score-free page, and shown with their way in the debrief."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.debrief.fears import FearHelp, comfort, movement
from simtrainer.debrief.notes import Fear, fear_key
from simtrainer.debrief.report import Report
from simtrainer.ui.shared.scale import Scale, strength_words
from simtrainer.ui.shared.texts import IconLabel, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


class FearAgain(QWidget):
    """One fear in its words, how strong it was, and a scale for now. `told` adds what to say to it, and what helps."""

    reflected = Signal(str, str)

    def __init__(self, fear: Fear, help_: FearHelp | None, *, told: bool) -> None:
        super().__init__()
        self._fear, self._help, self._told = fear, help_, told
        words = help_.text if help_ is not None else fear.card
        self.scale = Scale(tr("“{fear}”, now", fear=words), strength_words(), small=True, value=fear.after)
        self.scale.chosen.connect(self._rate)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        self._line: QBoxLayout = QHBoxLayout()
        self._line.setSpacing(10)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(Text(tr("“{fear}”", fear=words), "body", wrap=True))
        self._moved = Text("", "small", "muted", tabular=True)
        texts.addWidget(self._moved)
        self._line.addLayout(texts, 1)
        self._line.addWidget(self.scale, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._line)
        self._comfort = Text("", "small", "good", wrap=True)
        column.addWidget(self._comfort)
        self._add_help(column)
        theme().changed.connect(self._fit)
        self._fit()
        self._show()

    @property
    def fear(self) -> Fear:
        """The fear as it stands."""
        return self._fear

    def _add_help(self, column: QVBoxLayout) -> None:
        """The house's clause, somebody to ask, a case that went well and where to practise it, where there are any."""
        help_ = self._help
        if not self._told or help_ is None:
            return
        asked = f"{help_.ask} ({help_.how})" if help_.ask and help_.how else help_.ask
        for icon, text in (
            ("shield-check", tr("House policy {clause}", clause=help_.clause) if help_.clause else ""),
            ("contact-round", tr("Ask {who}", who=asked) if asked else ""),
            ("sprout", tr("Handled well: {case}", case=help_.case) if help_.case else ""),
            ("message-circle", tr("In this story: “{beat}”", beat=help_.beat) if help_.beat else ""),
            ("route", tr("To practise it: “{story}”", story=help_.story) if help_.story else ""),
        ):
            if text:
                line = QHBoxLayout()
                line.setSpacing(6)
                line.addWidget(IconLabel(icon, "subtle", 13), 0, Qt.AlignmentFlag.AlignTop)
                line.addWidget(Text(text, "small", "muted", wrap=True), 1)
                column.addLayout(line)

    def _rate(self, strength: int) -> None:
        self._fear = Fear(self._fear.card, self._fear.before, strength)
        self._show()
        self.reflected.emit(fear_key(self._fear.card, "after"), str(strength))

    def _show(self) -> None:
        fear = self._fear
        self._moved.setText(movement(fear) or tr("How strong is it now?"))
        said = comfort(fear, self._help) if self._told else ""
        self._comfort.setText(said)
        self._comfort.setVisible(bool(said))

    def _fit(self) -> None:
        """With large text the scale goes under the words."""
        large = theme().text_scale > 1.5
        self._line.setDirection(QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight)


def fears_again(report: Report, fears: Sequence[Fear], *, told: bool) -> list[FearAgain]:
    """A row for each fear that was chosen before the run."""
    return [FearAgain(fear, report.fears.get(fear.card), told=told) for fear in fears]
