"""One to five, as boxes in a row: how ready, how afraid. Nothing is chosen until somebody chooses."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

STEPS, BOX_GAP = 5, 6


class _Step(QRadioButton):
    stepped = Signal(int)

    def __init__(self, number: int, word: str, small: bool, parent: QWidget) -> None:
        super().__init__(str(number), parent)
        self._small = small
        self.number = number
        self.setAccessibleName(tr("{n} of 5, {word}", n=number, word=word) if word else tr("{n} of 5", n=number))
        self.setToolTip(word)
        self.setProperty("focusRadius", 8)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        across = QSizePolicy.Policy.Fixed if small else QSizePolicy.Policy.Expanding
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if number == 1 else Qt.FocusPolicy.ClickFocus)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(28), theme().px(26)) if self._small else QSize(theme().px(48), theme().px(36))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(24), self.sizeHint().height())

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if typed in ("1", "2", "3", "4", "5") and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.stepped.emit(int(typed))
        elif step:
            # The first press of an arrow chooses where one is.
            self.stepped.emit(self.number + step if self.isChecked() else self.number)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # they scroll the page
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        on = self.isChecked()
        painter = QPainter(self)
        ground = "accent" if on else "hover" if self.underMouse() else "surface"
        edge = "accent" if on else "border-control"
        paint_box(painter, QRectF(self.rect()), 6 if self._small else 8, ground, edge)
        font = QFont(look.font("small" if self._small else "lead", True))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(look.color("on-accent" if on else "text"))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class Scale(QWidget):
    """One Tab stop; digits and arrows choose. `words` say what each step means, aloud and as tooltip."""

    chosen = Signal(int)

    def __init__(self, name: str, words: Sequence[str] = (), *, small: bool = False, value: int | None = None) -> None:
        super().__init__()
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4 if small else BOX_GAP)
        self.steps: list[_Step] = []
        for number in range(1, STEPS + 1):
            step = _Step(number, words[number - 1] if words else "", small, self)
            step.setAccessibleDescription(name)
            step.setChecked(number == value)
            step.stepped.connect(self.choose)
            step.toggled.connect(lambda on, number=number: self.chosen.emit(number) if on else None)
            row.addWidget(step)
            self.steps.append(step)
        if value is not None:
            self._give_tab_to(value)

    @property
    def value(self) -> int | None:
        """What was chosen; None as long as nothing was."""
        return next((step.number for step in self.steps if step.isChecked()), None)

    def choose(self, number: int) -> None:
        """Choose a step, as a user does; the nearest when there is no such step."""
        number = min(max(number, 1), STEPS)
        step = self.steps[number - 1]
        step.setChecked(True)
        self._give_tab_to(number)
        step.setFocus(Qt.FocusReason.TabFocusReason)

    def _give_tab_to(self, number: int) -> None:
        for step in self.steps:
            step.setFocusPolicy(Qt.FocusPolicy.StrongFocus if step.number == number else Qt.FocusPolicy.ClickFocus)


def ready_words() -> tuple[str, ...]:
    """What each step of readiness means."""
    return tr("not at all"), tr("a little"), tr("fairly"), tr("well"), tr("completely")


def strength_words() -> tuple[str, ...]:
    """What each step of a worry means."""
    return tr("hardly"), tr("a little"), tr("somewhat"), tr("rather"), tr("very")
