"""The right column of the brief below the fears: how ready one feels, and how one wants to play."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.ui.brief.option_card import OptionCard
from simtrainer.ui.brief.parts import TitledCard
from simtrainer.ui.shared.one_stop import one_stop
from simtrainer.ui.shared.scale import BOX_GAP, STEPS, Scale
from simtrainer.ui.shared.segments import Option, Segments
from simtrainer.ui.shared.texts import Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

USUAL_SPEED = "5"
"""The live pace that is offered when none was chosen before."""


def ready_words() -> tuple[str, ...]:
    """What each step of readiness means."""
    return tr("not at all"), tr("a little"), tr("fairly"), tr("well"), tr("completely")


class ReadyCard(TitledCard):
    """How ready do you feel? Asked again in the debrief."""

    def __init__(self) -> None:
        super().__init__("gauge", tr("How ready do you feel?"))
        self.scale = Scale(tr("How ready do you feel?"), ready_words())
        self.scale.chosen.connect(self._say)
        self.column.addWidget(self.scale)
        self._words = _Words()
        self.column.addWidget(self._words)

    @property
    def value(self) -> int | None:
        """1 to 5; None when it wasn't said."""
        return self.scale.value

    def _say(self, chosen: int) -> None:
        self._words.chosen = chosen
        self._words.update()


class _Words(QWidget):
    """The words below the boxes: those of both ends, and of the chosen one. The boxes say them aloud."""

    def __init__(self) -> None:
        super().__init__()
        self.chosen = 0
        theme().changed.connect(self._restyle)
        self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        words = ready_words()
        painter = QPainter(self)
        taken = QRectF()
        if self.chosen:
            word = words[self.chosen - 1]
            wide = QFontMetrics(look.font("small-strong")).horizontalAdvance(word) + 2
            middle = (self.width() + BOX_GAP) / STEPS * (self.chosen - 0.5) - BOX_GAP / 2
            left = min(max(middle - wide / 2, 0), self.width() - wide)
            taken = QRectF(left, 0, wide, self.height())
            painter.setFont(look.font("small-strong"))
            painter.setPen(look.color("accent-text"))
            painter.drawText(taken, Qt.AlignmentFlag.AlignCenter, word)
        painter.setFont(look.font("small"))
        painter.setPen(look.color("muted"))
        for word, left in ((words[0], True), (words[-1], False)):
            wide = QFontMetrics(look.font("small")).horizontalAdvance(word) + 2
            box = QRectF(0 if left else self.width() - wide, 0, wide, self.height())
            if not box.adjusted(-6, 0, 6, 0).intersects(taken):
                painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, word)
        painter.end()

    def _restyle(self) -> None:
        self.setFixedHeight(theme().line("small"))


class ModeCard(TitledCard):
    """Practise, shadow an expert, or assessment."""

    changed = Signal()

    def __init__(self, mode: str) -> None:
        super().__init__("graduation-cap", tr("Mode"))
        self.options = {
            "practise": OptionCard(tr("Practise"), tr("Feedback after each turn. Take turns again.")),
            "shadow": OptionCard(tr("Shadow an expert"), tr("Predict the move, then see theirs and why.")),
            "assessment": OptionCard(tr("Assessment"), tr("No feedback until the end. No turn twice.")),
        }
        self._group = QButtonGroup(self)
        for option in self.options.values():
            self._group.addButton(option)
            self.column.addWidget(option)
            option.toggled.connect(self.changed)
        self._again = Text("", "small", "caution", wrap=True)
        self._again.hide()
        self.column.addWidget(self._again)
        self.options["assessment"].toggled.connect(self._say_again)
        self.options.get(mode, self.options["practise"]).setChecked(True)
        one_stop(self._group)

    def say_when_again(self, text: str) -> None:
        """Say with the assessment from when on one counts again."""
        self._again.setText(text)
        self._say_again()

    @property
    def said(self) -> str:
        """What is said with the assessment, "" when nothing is."""
        return "" if self._again.isHidden() else self._again.text()

    def _say_again(self) -> None:
        self._again.setVisible(bool(self._again.text()) and self.mode == "assessment")

    @property
    def mode(self) -> str:
        """The mode that is on."""
        return next((mode for mode, option in self.options.items() if option.isChecked()), "practise")


class PaceCard(TitledCard):
    """A live clock, how fast and how patient, or untimed."""

    changed = Signal()

    def __init__(self, pace: str, extra: str, *, no_pressure: bool = False) -> None:
        super().__init__("timer", tr("Pace"))
        self._no_pressure = no_pressure
        live = pace != "untimed" and not no_pressure
        self.live = OptionCard(tr("Live clock"), tr("People lose patience."))
        self.untimed = OptionCard(tr("Untimed"), tr("No patience rings."))
        self._group = QButtonGroup(self)
        self._sides = QHBoxLayout()
        self._sides.setSpacing(6)
        for option in (self.live, self.untimed):
            self._group.addButton(option)
            self._sides.addWidget(option, 1)
        (self.live if live else self.untimed).setChecked(True)
        one_stop(self._group)
        self.column.addLayout(self._sides)
        self.speed = Segments(tr("Speed of the live clock"), _speeds(), pace if pace != "untimed" else USUAL_SPEED)
        self.extra = Segments(tr("Extra time"), _extras(), extra)
        self._fine = QWidget()
        fine = QVBoxLayout(self._fine)
        fine.setContentsMargins(0, 2, 0, 0)
        fine.setSpacing(6)
        self._lines: list[QBoxLayout] = []
        for words, choice in ((tr("Speed"), self.speed), (tr("Patience"), self.extra)):
            line = QHBoxLayout()
            line.addWidget(Text(words, "small", "muted"))
            line.addStretch(1)
            line.addWidget(choice)
            self._lines.append(line)
            fine.addLayout(line)
        self.column.addWidget(self._fine)
        self._meaning = Text("", "small", "muted", wrap=True)
        self.column.addWidget(self._meaning)
        self.live.setEnabled(not no_pressure)
        self.live.toggled.connect(self._say)
        self.speed.chosen.connect(self._say)
        self.extra.chosen.connect(self._say)
        theme().changed.connect(self._fit)
        self._fit()
        self._say()

    @property
    def pace(self) -> str:
        """ "untimed", or story seconds per second."""
        return self.speed.value if self.live.isChecked() else "untimed"

    def set_no_pressure(self, on: bool) -> None:
        """Whether everything is untimed by the settings; where that is so, the live clock can't be chosen."""
        if on == self._no_pressure:
            return
        self._no_pressure = on
        self.live.setEnabled(not on)
        if on:
            self.untimed.setChecked(True)
        self._say()

    def _say(self) -> None:
        live = self.live.isChecked()
        self._fine.setVisible(live)
        self._meaning.setText(_meaning(self.pace, self.extra.value, no_pressure=self._no_pressure))
        self.changed.emit()

    def _fit(self) -> None:
        beside = theme().text_scale <= 1.15
        level, upright = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(level if beside else upright)
        for line in self._lines:
            line.setDirection(level if theme().text_scale <= 1.5 else upright)


def _speeds() -> tuple[Option, ...]:
    return Option("1", tr("×1")), Option("5", tr("×5")), Option("10", tr("×10")), Option("30", tr("×30"))


def _extras() -> tuple[Option, ...]:
    return Option("1", tr("as written")), Option("1.5", tr("×1.5")), Option("2", tr("×2"))


def _meaning(pace: str, extra: str, *, no_pressure: bool) -> str:
    if no_pressure:
        return tr("“No time pressure” is on in the settings, so every story is untimed.")
    if pace == "untimed":
        return tr("Time passes only with what you do.")
    if pace == "1":
        said = tr("The story runs as fast as life.")
    else:
        said = tr("A minute here is {n} minutes in the story.", n=pace)
    longer = {"1.5": tr("People wait half as long again."), "2": tr("People wait twice as long.")}.get(extra, "")
    return f"{said} {longer}".strip()
