"""Speaker notes: what the author tells the trainer about this beat, and what to ask the room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from simtrainer.ui.shared.buttons import IconButton
from simtrainer.ui.shared.cards import clear, row
from simtrainer.ui.shared.texts import IconLabel, Text
from simtrainer.ui.shared.tr import tr

ROLES = ("body", "lead", "h2")
"""Sizes of the notes, by the button at their head."""

Note = tuple[str, str]
"""Icon and words."""


class NotesPanel(QWidget):
    """Notes of a beat. The pencil writes down what was seen, the megaphone lets something happen in the story."""

    observe = Signal()
    happen = Signal()
    write = Signal()
    """Other speaker notes for this beat."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Speaker notes"))
        self._size = 1
        self._notes: tuple[Note, ...] | None = None
        larger = IconButton("a-large-small", tr("Larger or smaller notes"), small=True)
        larger.clicked.connect(self._next_size)
        self.own = IconButton("pen-line", tr("Write your own notes for this beat"), small=True, key="N")
        self.own.clicked.connect(self.write)
        self.pencil = IconButton("pencil", tr("Note what you see"), small=True, key="O")
        self.pencil.clicked.connect(self.observe)
        self.megaphone = IconButton("megaphone", tr("Let something happen in the story"), small=True, key="I")
        self.megaphone.clicked.connect(self.happen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(
            row(Text(tr("Speaker notes"), "body-strong", "muted"), None, larger, self.own, self.megaphone, self.pencil)
        )
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        area.setProperty("focusRadius", 6)
        area.setAccessibleName(tr("Speaker notes"))
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget()
        self._lines = QVBoxLayout(self._inside)
        self._lines.setContentsMargins(0, 2, 6, 2)
        self._lines.setSpacing(10)
        area.setWidget(self._inside)
        self._area = area
        column.addWidget(area, 1)

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Show these; nothing happens when they are the same."""
        if tuple(notes) == self._notes:
            return
        self._notes = tuple(notes)
        self._lay_out()

    def show_beat(self, is_open: bool) -> None:
        """Notes belong to a beat: between two of them there is none to write for."""
        self.own.setEnabled(is_open)

    def _lay_out(self) -> None:
        clear(self._lines)
        for icon, words in self._notes or ():
            sign = IconLabel(icon, "muted", 16)
            line = row(sign, spacing=10)
            text = Text(words, ROLES[self._size], wrap=True)
            line.addWidget(text, 1)
            line.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
            self._lines.addLayout(line)
        self._lines.addStretch(1)
        self._area.setAccessibleDescription(" ".join(words for _, words in self._notes or ()))
        self._area.verticalScrollBar().setValue(0)

    def _next_size(self) -> None:
        self._size = (self._size + 1) % len(ROLES)
        self._lay_out()
