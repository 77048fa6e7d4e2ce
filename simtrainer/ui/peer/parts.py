"""What both ends see: the frame of the screen, and the letter as it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.debrief.peer import Letter
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card, Ground
from simtrainer.ui.shared.keys_sheet import Keys, ScreenKeys, everywhere
from simtrainer.ui.shared.page import Page
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

WIDEST = 720


class PeerScreen(QWidget):
    """A page with a title and a way back."""

    left = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self.back = Button(tr("Back"), "secondary", icon="arrow-left", key="Esc")
        self.back.clicked.connect(self.left)
        self._top = Ground("surface", "bottom")
        bar = QHBoxLayout(self._top)
        bar.setContentsMargins(28, 0, 28, 0)
        bar.setSpacing(12)
        bar.addWidget(self.back)
        bar.addWidget(Heading(title, "h2"))
        bar.addStretch(1)
        self.page = Page(WIDEST, spacing=14)
        ground = Ground("canvas")
        behind = QVBoxLayout(ground)
        behind.setContentsMargins(0, 0, 0, 0)
        behind.addWidget(self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(ground, 1)
        self.keys = ScreenKeys(self, _keys, lambda: [self.back, self.page.inside])
        theme().changed.connect(self._restyle)
        self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _restyle(self) -> None:
        self._top.setFixedHeight(max(60, theme().px(36) + 24))


class LetterCard(Card):
    """What came in and the reply to it, as they are in the file. Words that others wrote are shown as plain text."""

    def __init__(self, letter: Letter, *, own: bool = False) -> None:
        super().__init__(spacing=6)
        where = " · ".join(part for part in (letter.scenario, letter.organisation) if part)
        self.column.addWidget(Text(where, "small", "subtle", wrap=True))
        parts: list[tuple[str, str]] = []
        if letter.came_in:
            wrote = tr("{who} wrote", who=letter.came_in_by) if letter.came_in_by else tr("Came in")
            parts.append((wrote, letter.came_in))
        if own:
            who = tr("Your reply")
        else:
            who = tr("The reply of {who}", who=letter.by) if letter.by else tr("The reply")
        parts.append((who, letter.reply))
        for title, text in parts:
            self.column.addSpacing(4)
            self.column.addWidget(Text(title, "small-strong", "muted", wrap=True))
            said = Text(text, "lead", wrap=True)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.column.addWidget(said)
        self.setAccessibleName(". ".join([where, *(f"{title}: {text}" for title, text in parts)]))


def _keys() -> Keys:
    return [("Tab", tr("from part to part")), ("Arrows", tr("another rating")), ("Esc", tr("back")), *everywhere()]
