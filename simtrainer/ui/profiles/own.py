"""The profile of whoever is here: name, colours, PIN; switching to somebody else; leaving for good."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from simtrainer.records.profiles import LONGEST_NAME, CantKeep, Profile, clean_name, save
from simtrainer.ui.profiles.people import Avatar, Colours, name_of
from simtrainer.ui.profiles.pin_card import PinCard
from simtrainer.ui.shared.banners import Banner
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card, Ground, row
from simtrainer.ui.shared.keys_sheet import Keys, ScreenKeys, everywhere
from simtrainer.ui.shared.page import Page
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

WIDEST = 640
TYPING = 600
"""Milliseconds after which a name that is being typed is kept."""


class OwnProfileScreen(QWidget):
    """Changes are kept at once; removing asks for the name first."""

    changed = Signal(object)
    """The Profile as it is now."""
    switch = Signal()
    """Let somebody else, or somebody new, take over."""
    remove = Signal(object)
    """Delete this Profile with everything kept of it."""
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.profile = Profile("")
        self.avatar = Avatar(self.profile, 56)
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setProperty("focusRadius", 8)
        self.name.setAccessibleName(tr("Name"))
        self.colours = Colours()
        self.pin = PinCard()
        self.said = Banner("risk")
        self.switch_button = Button(tr("Switch to somebody else…"), "secondary", icon="users-round")
        self.remove_button = Button(tr("Remove this profile…"), "danger", "small")
        self.word = QLineEdit()
        self.word.setProperty("focusRadius", 8)
        self.sure = Button(tr("Remove it"), "danger", "small")
        self.no = Button(tr("Keep it"), "secondary", "small", key="Esc")
        self.confirm = QWidget()
        self._ask_words = Text("", "body")
        self._typing = QTimer(self, singleShot=True, interval=TYPING)
        self._lay_out()
        self._typing.timeout.connect(self.keep)
        self.name.textEdited.connect(self._typing.start)
        self.name.editingFinished.connect(self.keep)
        self.colours.chosen.connect(lambda _: self.keep())
        self.pin.changed.connect(self._pin_changed)
        self.switch_button.clicked.connect(self.switch)
        self.remove_button.clicked.connect(self.ask)
        self.no.clicked.connect(self.fold)
        self.sure.clicked.connect(self._remove)
        self.word.textChanged.connect(lambda: self.sure.setEnabled(self._agreed()))
        self.word.returnPressed.connect(self._remove)
        self.keys = ScreenKeys(self, _keys, lambda: [self.name, self.pin, self.switch_button, self.remove_button])
        theme().changed.connect(self._restyle)
        self._restyle()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keyboard to the name."""
        # with a focus proxy, Tab would pass by all that stands before it
        self.name.setFocus(reason)

    def show_profile(self, profile: Profile) -> None:
        """Show somebody's profile."""
        self.profile = profile
        self.avatar.set_profile(profile)
        self.name.setText(profile.name)
        self.name.setPlaceholderText(name_of(profile))
        self.colours.set_value(profile.colour)
        self.pin.show_profile(profile)
        self.pin.said.say("")
        self.pin.done.say("")
        self.fold(focus=False)

    def keep(self) -> None:
        """Keep name and colours as they are shown."""
        self._typing.stop()
        now = replace(self.profile, name=clean_name(self.name.text()), colour=self.colours.value)
        if now == self.profile:
            return
        try:
            save(now)
        except CantKeep as error:
            self.said.say(str(error))
            return
        self.said.say("")
        self.profile = now
        self.avatar.set_profile(now)
        self.pin.show_profile(now)
        self.changed.emit(now)

    def ask(self) -> None:
        """Show where the name is typed to confirm."""
        words = tr("Type “{name}” to confirm:", name=name_of(self.profile))
        self._ask_words.setText(words)
        self.word.setAccessibleName(words)
        self.sure.setEnabled(False)
        self.confirm.show()
        self.word.setFocus()

    def fold(self, *, focus: bool = True) -> None:
        """Put that away."""
        self.word.clear()
        self.confirm.hide()
        if focus:
            self.remove_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.confirm.isVisible():
                self.fold()
            else:
                self.keep()
                self.left.emit()
            return
        super().keyPressEvent(event)

    # ---- inside

    def _agreed(self) -> bool:
        return self.word.text().strip().casefold() == name_of(self.profile).casefold()

    def _remove(self) -> None:
        if self._agreed():
            self._typing.stop()
            self.remove.emit(self.profile)

    def _pin_changed(self, profile: Profile) -> None:
        self.profile = profile
        self.changed.emit(profile)

    def _lay_out(self) -> None:
        self._top = Ground("surface", "bottom")
        bar = QHBoxLayout(self._top)
        bar.setContentsMargins(28, 0, 28, 0)
        bar.addWidget(Heading(tr("Your profile"), "h2"))
        bar.addStretch(1)
        who = Card(spacing=10)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(Text(tr("Name"), "small-strong", "muted"))
        words.addWidget(self.name)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        who.column.addLayout(line)
        who.column.addWidget(Text(tr("Colour"), "small-strong", "muted"))
        who.column.addWidget(self.colours)
        who.column.addWidget(self.said)
        others = Card(spacing=8)
        others.column.addWidget(Heading(tr("This computer is shared?")))
        told = tr("Everybody has runs, notes and settings of their own. Yours stay here for when you come back.")
        others.column.addWidget(Text(told, "body", "muted", wrap=True))
        others.column.addLayout(row(self.switch_button, None))
        going = Card(spacing=8)
        going.column.addWidget(Heading(tr("Remove this profile")))
        gone = tr("Your runs, scores, notes, drafts and settings are deleted. It can't be undone.")
        going.column.addWidget(Text(gone, "body", "muted", wrap=True))
        going.column.addLayout(row(self.remove_button, None))
        self.confirm.setLayout(row(self._ask_words, self.word, self.sure, self.no, None))
        going.column.addWidget(self.confirm)
        page = Page(WIDEST, spacing=14)
        for card in (who, self.pin, others, going):
            page.column.addWidget(card)
        ground = Ground("canvas")
        behind = QVBoxLayout(ground)
        behind.setContentsMargins(0, 0, 0, 0)
        behind.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(ground, 1)

    def _restyle(self) -> None:
        self._top.setFixedHeight(max(60, theme().px(32) + 28))


def _keys() -> Keys:
    return [("Tab", tr("from part to part")), ("Arrows", tr("another colour")), ("Esc", tr("back")), *everywhere()]
