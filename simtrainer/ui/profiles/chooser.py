"""Who is practising? Shown at start when several people use this computer, or somebody set a PIN."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.records.profiles import Profile, read_profiles
from simtrainer.ui.profiles.newcomer import Newcomer
from simtrainer.ui.profiles.people import PersonCard
from simtrainer.ui.profiles.pin_line import PinLine, forgotten_words
from simtrainer.ui.shared.banners import Banner
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Ground
from simtrainer.ui.shared.page import Page
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

WIDEST = 760
GAP = 16


class ChooserScreen(QWidget):
    """Cards with people on them. Arrows move, Enter opens; a PIN is asked for beneath."""

    opened = Signal(object)
    """The Profile that somebody is."""
    left = Signal()
    """Back, without changing who is here."""

    def __init__(self) -> None:
        super().__init__()
        self.cards: list[PersonCard] = []
        self.pin = PinLine()
        self.newcomer = Newcomer()
        self.said = Banner("caution")
        self.add_button = Button(tr("Somebody new"), "secondary", icon="user-plus")
        self.back = Button(tr("Back"), "quiet", icon="arrow-left", key="Esc")
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._grid = QGridLayout()
        self._grid.setSpacing(GAP)
        self._columns = 0
        self._lay_out()
        self.pin.right.connect(self.opened)
        self.newcomer.made.connect(self.opened)
        self.newcomer.left.connect(self._fold)
        self.add_button.clicked.connect(self.ask_newcomer)
        self.back.clicked.connect(self.left)
        theme().changed.connect(self._place)

    def show_people(self, profiles: Sequence[Profile] | None = None, *, back: bool = False) -> None:
        """Show who there is; `back`: somebody is here already and may stay."""
        for card in self.cards:
            self._group.removeButton(card)
            card.hide()
            card.deleteLater()
        self.cards = []
        for profile in profiles or read_profiles():
            card = PersonCard(profile)
            card.setCheckable(True)
            card.clicked.connect(lambda _=False, card=card: self.choose(card))
            self._group.addButton(card)
            self.cards.append(card)
        self.back.setVisible(back)
        self.pin.hide()
        self._fold()
        self.said.say("")
        self._columns = 0
        self._place()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keyboard to the first of the people; somebody who is alone here is asked for the PIN at once."""
        alone = self.cards[0] if len(self.cards) == 1 else None
        if alone is not None and alone.profile.pin is not None and not self.back.isVisibleTo(self):
            self.choose(alone)
            return
        # with a focus proxy, Tab would pass by all that stands before it
        self.cards[0].setFocus(reason)

    def choose(self, card: PersonCard) -> None:
        """Open somebody's profile, or ask for their PIN."""
        profile = card.profile
        card.setChecked(True)
        self._fold()
        self.pin.setVisible(profile.pin is not None)
        if profile.damaged:
            words = tr("What is known of this profile can't be read, so it stays closed.")
            self.said.say(f"{words} {forgotten_words(profile)}")
            return
        self.said.say("")
        if profile.pin is not None:
            self.pin.ask(profile)
        else:
            self.opened.emit(profile)

    def ask_newcomer(self) -> None:
        """Ask a newcomer for their name and colour."""
        self.pin.hide()
        self.add_button.hide()
        self.newcomer.ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        across = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        steps = across | {Qt.Key.Key_Up: -self._columns, Qt.Key.Key_Down: self._columns}
        here = next((n for n, card in enumerate(self.cards) if card.hasFocus()), None)
        if event.key() == Qt.Key.Key_Escape:
            if self.newcomer.isVisible():
                self._fold()
                self.add_button.setFocus()
            elif self.back.isVisible():
                self.left.emit()
        elif here is not None and event.key() in steps:
            to = here + steps[Qt.Key(event.key())]
            if 0 <= to < len(self.cards):
                self.cards[to].setFocus(Qt.FocusReason.TabFocusReason)
        elif here is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.cards[here].click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    # ---- inside

    def _fold(self) -> None:
        self.newcomer.hide()
        self.add_button.show()

    def _place(self) -> None:
        if not self.cards:
            return
        room = min(self.width() - 56, theme().px(WIDEST)) + GAP
        columns = max(1, min(len(self.cards), room // (self.cards[0].sizeHint().width() + GAP)))
        if columns != self._columns:
            self._columns = columns
            for number, card in enumerate(self.cards):
                self._grid.addWidget(card, number // columns, number % columns)
            self._grid.setColumnStretch(columns, 1)

    def _lay_out(self) -> None:
        page = Page(WIDEST, spacing=16, centred=True)
        page.column.setContentsMargins(28, 64, 0, 28)
        page.column.addWidget(Heading(tr("Who is practising?"), "h1", wrap=True))
        told = tr("Everybody here has runs, notes and settings of their own.")
        page.column.addWidget(Text(told, "body", "muted", wrap=True))
        page.column.addLayout(self._grid)
        for part in (self.pin, self.said, self.newcomer):
            page.column.addWidget(part)
        below = QHBoxLayout()
        below.addWidget(self.add_button)
        below.addWidget(self.back)
        below.addStretch(1)
        page.column.addLayout(below)
        ground = Ground("canvas")
        middle = QHBoxLayout(ground)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(page, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(ground)
