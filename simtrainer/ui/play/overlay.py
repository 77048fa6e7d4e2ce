"""What lies over the play screen while it is paused."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.scrim import Scrim
from simtrainer.ui.shared.texts import Heading, IconLabel, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

WIDE, NARROW = 560, 300
"""The card is as wide as this at most, its text at least."""


class PauseOverlay(Scrim):
    """Paused: the clock and every patience ring have stopped."""

    left = Signal()
    untimed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, keep=True)
        self._title = Heading("", "h2")
        self._text = Text("", "body", "muted", wrap=True)
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

    def ready(self, clock: str, pace: str) -> None:
        """Before a live clock starts: it waits until the trainee says so."""
        self._title.setText(tr("Ready?"))
        self._text.setText(
            tr(
                "It is {clock}. The clock runs at {pace}; it stops while you read, and Space stops it.",
                clock=clock,
                pace=pace,
            )
        )
        self.go_on.set_text(tr("Start"))
        self.without_clock.setVisible(True)
        self._open()

    def pause(self, clock: str, live: bool, saved: bool) -> None:
        """Show the pause."""
        self._title.setText(tr("Paused at {clock}", clock=clock))
        stopped = (
            tr("The clock and every patience ring have stopped.") if live else tr("Nothing happens until you go on.")
        )
        kept = tr("Your place is saved.") if saved else tr("This run isn't being saved.")
        self._text.setText(f"{stopped} {kept}")
        self.go_on.set_text(tr("Go on"))
        self.without_clock.setVisible(live)
        self._open()

    def _open(self) -> None:
        self.card.setMaximumWidth(min(theme().px(WIDE), self.parentWidget().width() - 48))
        self._text.setMinimumWidth(min(theme().px(NARROW), self.parentWidget().width() - 96))
        title = self._title.text()
        self.card.setAccessibleName(
            f"{title} {self._text.text()}" if title[-1:] == "?" else f"{title}. {self._text.text()}"
        )
        self.open_over()

    def safe(self) -> QWidget:
        return self.go_on

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: True, Qt.Key.Key_Down: True, Qt.Key.Key_Left: False, Qt.Key.Key_Up: False}.get(
            Qt.Key(event.key())
        )
        if step is not None:
            self.focusNextPrevChild(step)
        elif event.key() == Qt.Key.Key_Space:
            self.close_over()
        super().keyPressEvent(event)

    def _untimed(self) -> None:
        self.untimed.emit()
        self.close_over()
