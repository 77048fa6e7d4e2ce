"""What stands in the place of the votes while nothing is asked: how people come in, who we are, what came of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from simtrainer.ui.shared.cards import Card, clear, row
from simtrainer.ui.shared.texts import Heading, IconLabel, Text

Told = tuple[str, str, str]
"""Icon, a heading ("" for none) and words."""


class StoryCard(Card):
    """A heading and lines."""

    def __init__(self) -> None:
        super().__init__(padding=(16, 12, 16, 12), spacing=8)
        self._shown: tuple[str, tuple[Told, ...]] | None = None
        self.heading = Heading("", "h3", wrap=True)
        self.column.addWidget(self.heading)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        area.setProperty("focusRadius", 6)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self._lines = QVBoxLayout(inside)
        self._lines.setContentsMargins(0, 0, 8, 0)
        self._lines.setSpacing(12)
        area.setWidget(inside)
        self._area = area
        self.column.addWidget(area, 1)

    def show_told(self, heading: str, told: Sequence[Told]) -> None:
        """Show a heading and lines; nothing happens when they are the same."""
        if (heading, tuple(told)) == self._shown:
            return
        self._shown = (heading, tuple(told))
        self.heading.setText(heading)
        clear(self._lines)
        for icon, title, words in told:
            sign = IconLabel(icon, "muted", 18)
            line = row(sign, spacing=12)
            column = QVBoxLayout()
            column.setSpacing(2)
            if title:
                column.addWidget(Text(title, "body-strong", wrap=True))
            column.addWidget(Text(words, "post", wrap=True))
            line.addLayout(column, 1)
            line.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
            self._lines.addLayout(line)
        self._lines.addStretch(1)
        self.setAccessibleName(heading)
        self._area.setAccessibleName(heading)
        spoken = (f"{title}: {words}" if title else words for _, title, words in told)
        self._area.setAccessibleDescription(" ".join(spoken))
