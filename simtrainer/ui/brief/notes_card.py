"""What is good to know before a story that may hurt, and the way out that costs nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout

from simtrainer.ui.brief.parts import stacked
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card
from simtrainer.ui.shared.texts import Heading, IconLabel, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


class ContentNotes(Card):
    """Stands above everything else of a brief that has content notes."""

    left = Signal()

    def __init__(self, notes: tuple[str, ...]) -> None:
        super().__init__(ground="info-soft", edge="info-border", padding=(16, 12, 14, 12), spacing=12, row=True)
        self._icon = IconLabel("info", "info", 18)
        self.column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        said = " ".join(note if note.endswith((".", "!", "?")) else f"{note}." for note in notes)
        safe = tr("You can leave now or at any moment, with the X. Nothing is counted, and nobody is told.")
        words = stacked(
            Heading(tr("Good to know before you start"), "h3"),
            Text(said, "body", "text", wrap=True),
            Text(safe, "small", "muted", wrap=True),
        )
        self.column.addLayout(words, 1)
        self.leave = Button(tr("Leave it, nothing is counted"), "secondary")
        self.leave.clicked.connect(self.left)
        self._button = QHBoxLayout()
        self._button.addWidget(self.leave)
        self._button.addStretch(1)
        self.column.addLayout(self._button)
        self.setAccessibleName(f"{tr('Good to know before you start')}: {said} {safe}")
        theme().changed.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        beside = self.width() - self.leave.sizeHint().width() >= theme().px(300)
        self._icon.setVisible(beside)
        self.column.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
