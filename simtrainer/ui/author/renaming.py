"""Another name for what one is at: asked on a sheet, written wherever the old one stands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from simtrainer.authoring.document import CannotEdit, Edit
from simtrainer.authoring.edits import What, rename
from simtrainer.authoring.hover import hover
from simtrainer.ui.author.map.deeds import WHAT
from simtrainer.ui.author.session import Session
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.fields import Field, Line
from simtrainer.ui.shared.scrim import Scrim
from simtrainer.ui.shared.texts import Heading
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


def named_path(session: Session, offset: int | None) -> str:
    """The path of the thing with a name that one is at: under the cursor (`offset`), else what is selected."""
    if offset is not None:
        document = session.document
        found = hover(document.reading, offset, document.known, session.library_now)
        if found is not None and found.defined:
            return found.defined
    steps = session.selection.split(".")
    while len(steps) >= 2 and steps[-2] not in WHAT:
        steps.pop()
    return ".".join(steps) if len(steps) >= 2 else ""


def ask_name(session: Session, screen: QWidget, offset: int | None) -> None:
    """Ask for another name on a sheet over the window."""
    path = named_path(session, offset)
    steps = path.split(".")
    if len(steps) < 2 or steps[-2] not in WHAT:
        session.refused.emit(
            tr("There is nothing to rename here."), tr("Select a beat, a choice, a person, a variable or a channel.")
        )
        return
    RenameSheet(screen.window(), session, steps[-2], steps[-1]).open_over()


class RenameSheet(Scrim):
    """Says at once where a name isn't possible."""

    def __init__(self, over: QWidget, session: Session, collection: str, name: str) -> None:
        super().__init__(over)
        self._over = over
        self._session, self._name = session, name
        self._what: What = WHAT[collection]
        self.card.column.addWidget(Heading(tr("Rename “{name}”", name=name), "h2", wrap=True))
        self.line = Line(name)
        self.field = Field(tr("New name"), self.line, tr("Everything that refers to it is changed with it."))
        self.card.column.addWidget(self.field)
        self.rename_button = Button(tr("Rename"), "primary", key="Enter")
        self.rename_button.clicked.connect(self.take)
        self.cancel = Button(tr("Cancel"), "secondary", key="Esc")
        self.cancel.clicked.connect(self.close_over)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.rename_button)
        self.card.column.addLayout(row)
        self.card.setFixedWidth(min(theme().px(420), max(over.width() - 48, 320)))
        self.card.setAccessibleName(tr("Rename “{name}”", name=name))
        self.line.textChanged.connect(lambda _: self._look())
        self.line.selectAll()

    def safe(self) -> QWidget:
        return self.line

    def take(self) -> None:
        """Rename, and close."""
        try:
            edit = self._edit()
        except CannotEdit as error:
            self.field.wrong(f"{error.title} {error.advice}".strip())
            return
        new = self.line.text().strip()
        self.close_over()
        if edit.splices:
            self._session.apply(edit)
            announce(self._over, tr("Renamed to {name}, in {n} places", name=new, n=len(edit.splices)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take()
            return
        super().keyPressEvent(event)

    def _look(self) -> None:
        try:
            self._edit()
        except CannotEdit as error:
            self.field.wrong(error.title)
        else:
            self.field.wrong("")

    def _edit(self) -> Edit:
        return rename(self._session.document.reading, self._what, self._name, self.line.text().strip())
