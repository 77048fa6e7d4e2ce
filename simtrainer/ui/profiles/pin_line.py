"""Where a PIN is typed: wrong ones are said in place and slow down, and what a PIN can't do is said too."""

from __future__ import annotations

from math import ceil
from time import time

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from simtrainer.records.profiles import NAME, CantKeep, Profile, try_pin, wait_of
from simtrainer.ui.profiles.people import name_of
from simtrainer.ui.shared.banners import Banner
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import row
from simtrainer.ui.shared.texts import Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

TICK = 250
"""Milliseconds between looks at how long one still has to wait."""


class PinLine(QWidget):
    """Asks for somebody's PIN."""

    right = Signal(object)
    """The Profile whose PIN was typed."""

    def __init__(self) -> None:
        super().__init__()
        self._profile: Profile | None = None
        self._title = Text("", "body-strong", wrap=True)
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setProperty("focusRadius", 8)
        self.open_button = Button(tr("Open"), "primary", key="Enter")
        self.said = Banner("risk")
        self.forgotten = Button(tr("PIN forgotten?"), "quiet", "small")
        self.forgotten.setCheckable(True)
        self.honest = Text("", "small", "muted", wrap=True)
        self.honest.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addLayout(row(self.field, self.open_button, self.forgotten, None))
        column.addWidget(self.said)
        column.addWidget(self.honest)
        self._clock = QTimer(self, interval=TICK)
        self._clock.timeout.connect(self._count_down)
        self.field.returnPressed.connect(self.try_it)
        self.open_button.clicked.connect(self.try_it)
        self.forgotten.toggled.connect(self.honest.setVisible)
        theme().changed.connect(self._measure)
        self._measure()

    def ask(self, profile: Profile) -> None:
        """Ask for somebody's PIN."""
        self._profile = profile
        name = name_of(profile)
        self._title.setText(tr("PIN of {name}", name=name))
        self.field.setAccessibleName(self._title.text())
        self.field.clear()
        self.forgotten.setChecked(False)
        self.honest.setText(forgotten_words(profile))
        self.said.say("")
        self._count_down()
        self.field.setFocus()

    def try_it(self) -> None:
        """Look whether it is right."""
        profile, pin = self._profile, self.field.text()
        if profile is None or not pin or not self.field.isEnabled():
            return
        self.field.clear()
        try:
            self._profile, right = try_pin(profile, pin, time())
        except CantKeep as error:
            # A wrong try that can't be counted would be a free one.
            self.said.say(str(error))
            return
        if right:
            self.said.say("")
            self.right.emit(self._profile)
            return
        self.said.say(tr("That isn't the PIN."))
        self._count_down()

    def _count_down(self) -> None:
        left = wait_of(self._profile, time()) if self._profile is not None else 0.0
        waiting = left > 0
        self.field.setEnabled(not waiting)
        self.open_button.setEnabled(not waiting)
        if waiting:
            self._clock.start()
            self.said.say(tr("That isn't the PIN. The next try is possible in {n} s.", n=ceil(left)))
        elif self._clock.isActive():
            self._clock.stop()
            self.said.say("")
            self.field.setFocus()

    def hideEvent(self, event: object) -> None:
        self._clock.stop()
        super().hideEvent(event)  # type: ignore[arg-type]

    def _measure(self) -> None:
        self.field.setFixedWidth(theme().px(180))


def forgotten_words(profile: Profile) -> str:
    """What can be done about a forgotten PIN, and what a PIN is and isn't."""
    return tr(
        "A PIN keeps others on this computer from opening your profile in the app; the files aren't encrypted. "
        "Nobody can look up one that is forgotten. Whoever administers this computer can delete {file}: the runs "
        "stay, without name, colours and PIN.",
        file=profile.folder / NAME,
    )
