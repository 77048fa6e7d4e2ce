"""A form for somebody new: a name and a colour."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from simtrainer.records.profiles import COLOURS, LONGEST_NAME, CantKeep, add, clean_name, read_profiles
from simtrainer.ui.profiles.people import Colours, name_of
from simtrainer.ui.shared.banners import Banner
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card, row
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.tr import tr


class Newcomer(Card):
    """Makes a profile; what is wrong with the name is said in place."""

    made = Signal(object)
    """The new Profile."""
    left = Signal()

    def __init__(self) -> None:
        super().__init__(spacing=10)
        self.name = QLineEdit()
        self.name.setProperty("focusRadius", 8)
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(tr("Name"))
        self.colours = Colours()
        self.said = Banner("caution")
        self.make = Button(tr("Begin"), "primary", key="Enter")
        self.no = Button(tr("Not now"), "secondary")
        self.column.addWidget(Heading(tr("Somebody new")))
        self.column.addWidget(Text(tr("Name, as you want to see it here"), "small-strong", "muted"))
        self.column.addWidget(self.name)
        self.column.addWidget(Text(tr("Colour"), "small-strong", "muted"))
        self.column.addWidget(self.colours)
        self.column.addWidget(self.said)
        self.column.addLayout(row(self.make, self.no, None))
        self.name.returnPressed.connect(self.begin)
        self.make.clicked.connect(self.begin)
        self.no.clicked.connect(self.left)
        self.hide()

    def ask(self) -> None:
        """Show the empty form."""
        self.name.clear()
        self.said.say("")
        self.colours.set_value(len(read_profiles()) * 5 % COLOURS)
        self.show()
        self.name.setFocus()

    def begin(self) -> None:
        """Make the profile."""
        name = clean_name(self.name.text())
        if not name:
            self.said.say(tr("A name is needed, so that you find yourself again. A nickname will do."))
            return
        if any(name_of(one).casefold() == name.casefold() for one in read_profiles()):
            self.said.say(tr("Somebody here is called {name} already. Add an initial.", name=name))
            return
        try:
            made = add(name, self.colours.value)
        except CantKeep as error:
            self.said.say(str(error))
            return
        self.made.emit(made)
