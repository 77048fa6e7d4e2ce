"""One ask with its answers: number keys select, Enter answers, and then every answer says its why."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simtrainer.frozen import frozen
from simtrainer.library.learning.model import Ask, CardOption
from simtrainer.ui.learning.option_row import OptionRow
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.texts import Text
from simtrainer.ui.shared.tr import tr


@frozen
class Answer:
    """What was answered to one ask: which option, whether another was selected first, after how many seconds."""

    ask: str
    option: CardOption
    changed: bool
    seconds: float


class AskView(QWidget):
    """The question and its answers; a press selects, a second press (or Enter) answers."""

    answered = Signal(object)
    """An `Answer`."""
    selected = Signal()
    """An answer stands selected now."""

    def __init__(self, ask: Ask, clock: Callable[[], float] = monotonic) -> None:
        super().__init__()
        self.ask = ask
        self.answer: Answer | None = None
        self._clock = clock
        self._since = clock()
        self._waited = 0.0
        self._changed = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.question = Text(ask.ask, "lead", wrap=True)
        column.addWidget(self.question)
        self.rows: list[OptionRow] = []
        for number, option in enumerate(ask.options, 1):
            row = OptionRow(number, len(ask.options), option, self)
            row.clicked.connect(lambda _=False, row=row: self.press(row))
            column.addWidget(row)
            self.rows.append(row)
        self._give_tab_to(self.rows[0] if self.rows else None)
        self.setAccessibleName(ask.ask)

    @property
    def chosen(self) -> OptionRow | None:
        """The answer that stands selected."""
        return next((row for row in self.rows if row.state == "selected"), None)

    def begin(self) -> None:
        """The time to think begins now, not when the page was made."""
        self._since, self._waited = self._clock(), 0.0

    def hold(self) -> None:
        """Stop counting the time: somebody paused."""
        self._waited += self._clock() - self._since

    def go_on(self) -> None:
        """Count the time again."""
        self._since = self._clock()

    def press(self, row: OptionRow) -> None:
        """Select an answer, or give it when it is selected already."""
        if self.answer is not None:
            return
        if row.state == "selected":
            self.give()
        else:
            self._select(row)

    def press_number(self, number: int) -> bool:
        """What a number key does; False when there is no such answer."""
        if self.answer is not None or not 1 <= number <= len(self.rows):
            return False
        self.press(self.rows[number - 1])
        return True

    def give(self) -> None:
        """Answer with what is selected."""
        row = self.chosen
        if row is None or self.answer is not None:
            return
        seconds = self._waited + self._clock() - self._since
        self.answer = Answer(self.ask.id, row.option, self._changed, seconds)
        for one in self.rows:
            if one is row:
                one.set_state("served" if one.option.right else "weaker")
            else:
                one.set_state("serves" if one.option.right else "rest")
        said = f"{row.verdict()}. {row.why}"
        better = [one for one in self.rows if one.state == "serves"]
        if not row.option.right and better:
            said += " " + tr("This serves better: {text}", text=f"{better[0].option.text}. {better[0].why}")
        announce(self, said)
        self.answered.emit(self.answer)

    def focus(self) -> None:
        """Give the keyboard to the answers."""
        target = self.chosen or next(iter(self.rows), None)
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        here = next((n for n, row in enumerate(self.rows) if row.hasFocus()), None)
        if event.isAutoRepeat() and step is None:
            event.accept()  # a key that is held neither answers nor goes on
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.answer is None:
            focused = self.rows[here] if here is not None else self.chosen
            if focused is not None:
                self.press(focused)
        elif event.key() == Qt.Key.Key_Space and self.answer is None and here is not None:
            self._select(self.rows[here])
        elif step is not None and here is not None:
            # Looking at an answer isn't choosing it: who changes their mind is asked again sooner.
            row = self.rows[(here + step) % len(self.rows)]
            self._give_tab_to(row)
            row.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            event.ignore()

    def _select(self, row: OptionRow) -> None:
        before = self.chosen
        if before is not None and before is not row:
            self._changed = True
        for one in self.rows:
            one.set_state("selected" if one is row else "open")
        self._give_tab_to(row)
        row.setFocus(Qt.FocusReason.TabFocusReason)
        self.selected.emit()

    def _give_tab_to(self, row: OptionRow | None) -> None:
        """One stop for Tab: the answer that is selected, else the first."""
        for one in self.rows:
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if one is row else Qt.FocusPolicy.ClickFocus)
