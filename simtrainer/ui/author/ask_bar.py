"""A question in place, over the width of the workspace: what is the matter, and the ways out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card, clear
from simtrainer.ui.shared.texts import IconLabel, Text

Answer = tuple[str, Callable[[], None]]
"""A button's words and what it does."""


class AskBar(Card):
    """Hidden until something is asked. The last answer is the safe one: it has the keyboard, and Esc gives it."""

    answered = Signal()

    def __init__(self) -> None:
        super().__init__(
            ground="caution-soft", edge="caution-border", radius=0, padding=(16, 7, 16, 7), spacing=10, row=True
        )
        self._icon = IconLabel("triangle-alert", "caution", 18)
        self._words = Text("", "body", "caution", wrap=True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._safe: Button | None = None
        self._before: QWidget | None = None
        self.column.addWidget(self._icon)
        assert isinstance(self.column, QHBoxLayout)
        self.column.addWidget(self._words, 1)
        self.column.addLayout(self._buttons)
        self.hide()

    @property
    def text(self) -> str:
        """What is asked, "" while nothing is."""
        return "" if self.isHidden() else self._words.text()

    @property
    def answers(self) -> list[Button]:
        """The buttons, from the left."""
        found = [self._buttons.itemAt(index).widget() for index in range(self._buttons.count())]
        return [one for one in found if isinstance(one, Button)]

    def ask(self, words: str, answers: Sequence[Answer], *, take_focus: bool = True) -> None:
        """Ask something; the first answer is what is likely meant, the last is safe."""
        clear(self._buttons)
        self._words.setText(words)
        self.setAccessibleName(words)
        for number, (text, act) in enumerate(answers):
            button = Button(text, "primary" if number == 0 else "secondary", "small")
            button.clicked.connect(lambda _=False, act=act: self._answer(act))
            self._buttons.addWidget(button)
            self._safe = button
        self.show()
        announce(self, words, urgent=True)
        if take_focus and self._safe is not None:
            self._before = self.window().focusWidget()
            self._safe.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_bar(self) -> None:
        """Ask no more."""
        if self.isHidden():
            return
        self.hide()
        before, self._before = self._before, None
        try:
            if before is not None and before.isVisible():
                before.setFocus(Qt.FocusReason.PopupFocusReason)
        except RuntimeError:  # what had the keyboard is gone
            pass
        self.answered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._safe is not None:
            self._safe.click()
            return
        super().keyPressEvent(event)

    def _answer(self, act: Callable[[], None]) -> None:
        self.close_bar()
        act()
