"""What lies over the play screen: the pause, and the list of keys."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card
from simtrainer.ui.shared.chips import KeyCap
from simtrainer.ui.shared.texts import Heading, IconLabel, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


class Overlay(QWidget):
    """A scrim with a card in the middle. Tab stays inside; Esc is the safe way out."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._under = parent
        self.card = Card(padding=(22, 20, 22, 20), spacing=12)
        self.card.setMaximumWidth(560)
        self._before: QWidget | None = None
        column = QVBoxLayout(self)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.card)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        self.hide()

    def open_over(self) -> None:
        """Cover the parent and take the keyboard."""
        self._before = self._under.window().focusWidget()
        self.setGeometry(self._under.rect())
        self.show()
        self.raise_()
        self.safe().setFocus(Qt.FocusReason.PopupFocusReason)

    def safe(self) -> QWidget:
        """The button that has the keyboard first."""
        raise NotImplementedError

    def close_over(self) -> None:
        """Uncover, and give the keyboard back."""
        self.hide()
        if self._before is not None:
            with suppress(RuntimeError):  # what had the keyboard may be gone
                self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def focusNextPrevChild(self, next: bool) -> bool:
        return self._step(1 if next else -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Space):
            self.close_over()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(1 if event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Down) else -1)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("scrim"))
        painter.end()

    def _step(self, by: int) -> bool:
        buttons = [button for button in self.findChildren(Button) if button.isVisible() and button.isEnabled()]
        if not buttons:
            return False
        here = next((n for n, button in enumerate(buttons) if button.hasFocus()), -1)
        buttons[(here + by) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        return True


class PauseOverlay(Overlay):
    """Paused: the clock and every patience ring have stopped."""

    left = Signal()
    untimed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = Heading("", "h2")
        self._text = Text("", "body", "muted", wrap=True)
        self._text.setMinimumWidth(300)
        self.go_on = Button(tr("Go on"), "primary", key="Space")
        self.leave = Button(tr("Leave"), "secondary")
        self.without_clock = Button(tr("Untimed"), "quiet")
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel("pause", "accent-text", 18))
        head.addWidget(self._title, 1)
        self.card.column.addLayout(head)
        self.card.column.addWidget(self._text)
        row = QHBoxLayout()
        for button in (self.go_on, self.leave, self.without_clock):
            row.addWidget(button)
        row.addStretch(1)
        self.card.column.addLayout(row)
        self.go_on.clicked.connect(self.close_over)
        self.leave.clicked.connect(self.left)
        self.without_clock.clicked.connect(self._untimed)

    def pause(self, clock: str, live: bool, saved: bool) -> None:
        """Show the pause."""
        self._title.setText(tr("Paused at {clock}", clock=clock))
        stopped = (
            tr("The clock and every patience ring have stopped.") if live else tr("Nothing happens until you go on.")
        )
        kept = tr("Your place is saved.") if saved else tr("This run isn't being saved.")
        self._text.setText(f"{stopped} {kept}")
        self.without_clock.setVisible(live)
        self.card.setAccessibleName(f"{self._title.text()}. {self._text.text()}")
        self.open_over()

    def safe(self) -> QWidget:
        return self.go_on

    def _untimed(self) -> None:
        self.untimed.emit()
        self.close_over()


class KeysOverlay(Overlay):
    """The keys of this screen."""

    def __init__(self, parent: QWidget, keys: Sequence[tuple[str, str]]) -> None:
        super().__init__(parent)
        self.card.column.addWidget(Heading(tr("Keys on this screen"), "h2"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        half = (len(keys) + 1) // 2
        for number, (key, what) in enumerate(keys):
            column, line = divmod(number, half)
            grid.addWidget(KeyCap(key), line, 2 * column, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(Text(what, "body"), line, 2 * column + 1)
        self.card.column.addLayout(grid)
        self.close_button = Button(tr("Close"), "secondary", key="Esc")
        self.close_button.clicked.connect(self.close_over)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.close_button)
        self.card.column.addLayout(row)
        self.card.setMaximumWidth(760)
        self.card.setAccessibleName("; ".join(f"{key}: {what}" for key, what in keys))

    def safe(self) -> QWidget:
        return self.close_button
