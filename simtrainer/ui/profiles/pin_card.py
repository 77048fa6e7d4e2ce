"""Setting, changing and removing one's own PIN."""

from __future__ import annotations

from math import ceil
from time import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from simtrainer.records.profiles import LONGEST_PIN, SHORTEST_PIN, CantKeep, Profile, save, try_pin, wait_of, with_pin
from simtrainer.ui.profiles.pin_line import forgotten_words
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.banners import Banner
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card, row
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.tr import tr


class PinCard(Card):
    """The old PIN first, where there is one; the new one twice."""

    changed = Signal(object)
    """The Profile with the PIN as it is now."""

    def __init__(self) -> None:
        super().__init__(spacing=8)
        self._profile = Profile("")
        self.old, self.new, self.again = self._field(), self._field(), self._field()
        self.keep = Button("", "secondary", "small")
        self.take_away = Button(tr("Remove the PIN"), "quiet", "small")
        self.said, self.done = Banner("caution"), Banner("info")
        self.honest = Text("", "small", "muted", wrap=True)
        self._old_words = Text(tr("The PIN now"), "small-strong", "muted")
        self.column.addWidget(Heading(tr("PIN")))
        self.column.addWidget(self.honest)
        for words, field in (
            (self._old_words, self.old),
            (Text(tr("A new PIN, {n} characters or more", n=SHORTEST_PIN), "small-strong", "muted"), self.new),
            (Text(tr("The same again"), "small-strong", "muted"), self.again),
        ):
            field.setAccessibleName(words.text())
            self.column.addWidget(words)
            self.column.addWidget(field)
            field.returnPressed.connect(self.set_it)
        self.column.addWidget(self.said)
        self.column.addWidget(self.done)
        self.column.addLayout(row(self.keep, self.take_away, None))
        self.keep.clicked.connect(self.set_it)
        self.take_away.clicked.connect(self.remove_it)

    def show_profile(self, profile: Profile) -> None:
        """Show what can be done about somebody's PIN."""
        self._profile = profile
        has = profile.pin is not None
        for part in (self.old, self._old_words, self.take_away):
            part.setVisible(has)
        self.keep.set_text(tr("Change the PIN") if has else tr("Set a PIN"))
        self.honest.setText(forgotten_words(profile))

    def set_it(self) -> None:
        """Set the new PIN, if the old one is right and both new ones are the same."""
        new = self.new.text()
        if len(new) < SHORTEST_PIN:
            self._wrong(tr("The new PIN needs {n} characters or more.", n=SHORTEST_PIN), self.new)
        elif new != self.again.text():
            self._wrong(tr("The two aren't the same. Type the new PIN again."), self.again)
        elif self._old_is_right():
            self._keep(new, tr("The PIN is set. It is asked for when the app starts."))

    def remove_it(self) -> None:
        """Take the PIN away, if it was typed."""
        if self._old_is_right():
            self._keep("", tr("The PIN is removed."))

    def _old_is_right(self) -> bool:
        if self._profile.pin is None:
            return True
        left = wait_of(self._profile, time())
        try:
            self._profile, right = try_pin(self._profile, self.old.text(), time())
        except CantKeep as error:
            self._wrong(str(error), self.old)
            return False
        if not right:
            waiting = tr("Too many wrong PINs: wait {n} s before the next try.", n=ceil(left))
            self._wrong(waiting if left else tr("That isn't the PIN you have now."), self.old)
        return right

    def _keep(self, pin: str, words: str) -> None:
        profile = with_pin(self._profile, pin)
        try:
            save(profile)
        except CantKeep as error:
            self._wrong(str(error), self.new)
            return
        for field in (self.old, self.new, self.again):
            field.clear()
        self.show_profile(profile)
        self.said.say("")
        self.done.say(words)
        self.changed.emit(profile)

    def _wrong(self, words: str, where: QWidget) -> None:
        self.done.say("")
        self.said.say(words)
        announce(self, words)
        where.setFocus()

    def _field(self) -> QLineEdit:
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setMaxLength(LONGEST_PIN)
        field.setProperty("focusRadius", 8)
        return field
