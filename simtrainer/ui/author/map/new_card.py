"""Asks for a new beat: what it is called and what it is; its id follows from the title until somebody types one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from simtrainer.ui.author.map.over import OverCard
from simtrainer.ui.shared.fields import Field, Line
from simtrainer.ui.shared.segments import Option, Segments
from simtrainer.ui.shared.tr import tr

ID = re.compile(r"[a-z][a-z0-9-]*\Z")
LONGEST_ID = 40


class NewCard(OverCard):
    """Also renames: then only the id is asked for."""

    made = Signal(str, str, str)
    """Kind ("decision", "event", "check", "mixed" for an ending), id and title."""
    renamed = Signal(str, str)
    """From an id to another."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over, tr("Add a beat"))
        self._taken: frozenset[str] = frozenset()
        self._old = ""
        self._own = False
        self.kind = Segments(
            tr("What it is"),
            (
                Option("decision", tr("Decision")),
                Option("event", tr("Event")),
                Option("check", tr("Check")),
                Option("mixed", tr("Ending")),
            ),
            "decision",
        )
        self.title_field = Field(tr("Title"), Line(prompt=tr("What happens, in a few words")))
        self.id_field = Field(tr("Id"), Line())
        self.where = self.note("")
        self.column.addWidget(self.kind)
        self.column.addWidget(self.title_field)
        self.column.addWidget(self.id_field)
        self.yes = self.buttons(tr("Add"))
        self.yes.clicked.connect(self._done)
        self.title.textEdited.connect(self._follow)
        self.name.textEdited.connect(self._typed)
        self.title.returnPressed.connect(self._done)
        self.name.returnPressed.connect(self._done)

    @property
    def title(self) -> Line:
        """The title's line."""
        field = self.title_field.field
        assert isinstance(field, Line)
        return field

    @property
    def name(self) -> Line:
        """The id's line."""
        field = self.id_field.field
        assert isinstance(field, Line)
        return field

    def ask_new(self, taken: Collection[str], where: str, *, kind: bool = True) -> None:
        """Ask for a new beat; `where` says what it will stand after. `kind`: whether it may be any kind."""
        self._old, self._taken, self._own = "", frozenset(taken), False
        self.set_title(tr("Add a beat"))
        self.yes.set_text(tr("Add"))
        self.where.setText(where)
        self._show_parts(new=True)
        self.kind.setVisible(kind)
        self.title.clear()
        self.name.setText(free_id("new-beat", self._taken))
        self._check()
        self.open_card(self.title)

    def ask_name(self, old: str, taken: Collection[str]) -> None:
        """Ask for another id of a beat."""
        self._old, self._taken, self._own = old, frozenset(taken) - {old}, True
        self.set_title(tr("Rename {id}", id=old))
        self.yes.set_text(tr("Rename"))
        self.where.setText(tr("Everything that refers to it is changed with it."))
        self._show_parts(new=False)
        self.name.setText(old)
        self.name.selectAll()
        self._check()
        self.open_card(self.name)

    def _show_parts(self, *, new: bool) -> None:
        self.kind.setVisible(new)
        self.title_field.setVisible(new)
        self.where.setVisible(bool(self.where.text()))

    def _follow(self, title: str) -> None:
        if not self._own:
            self.name.setText(free_id(id_of(title) or "new-beat", self._taken))
        self._check()

    def _typed(self, name: str) -> None:
        self._own = bool(name)
        self._check()

    def _check(self) -> bool:
        name = self.name.text()
        wrong = ""
        if name in self._taken:
            wrong = tr("There is one with this id already.")
        elif not ID.match(name):
            wrong = tr("Small letters, digits and hyphens, a letter first.")
        self.id_field.wrong(wrong)
        self.yes.setEnabled(not wrong)
        return not wrong

    def _done(self) -> None:
        if not self._check():
            return
        name, title, kind = self.name.text(), self.title.text().strip(), self.kind.value
        self.close_card()
        if not self._old:
            self.made.emit(kind, name, title)
        elif name != self._old:
            self.renamed.emit(self._old, name)


def id_of(title: str) -> str:
    """An id made of a title: "“Still nothing?”" is "still-nothing"."""
    plain = unicodedata.normalize("NFKD", title.replace("ß", "ss")).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain.replace("'", "")).strip("-0123456789")[:LONGEST_ID].strip("-")


def free_id(name: str, taken: Collection[str]) -> str:
    """The id, or the first free one with a number behind it."""
    number, found = 2, name
    while found in taken:
        found = f"{name}-{number}"
        number += 1
    return found
