"""Asking a colleague: what will be in the file, an own name if one likes, and where it is saved."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit

from simtrainer.debrief.peer import LONGEST_TITLE, SUFFIX, Letter, plain_line, write
from simtrainer.ui.peer.parts import LetterCard, PeerScreen
from simtrainer.ui.shared.banners import Banner
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card, row
from simtrainer.ui.shared.fields import Field
from simtrainer.ui.shared.folders import documents
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.tr import tr


class SendScreen(PeerScreen):
    """Saves a letter where the trainee says; sending it is theirs."""

    saved = Signal(str)
    """The path of the file."""

    def __init__(self, letter: Letter) -> None:
        super().__init__(tr("Ask a colleague"))
        self.letter = letter
        self.name = QLineEdit()
        self.name.setProperty("focusRadius", 8)
        self.name.setMaxLength(LONGEST_TITLE)
        self.save = Button(tr("Save the file…"), "primary", icon="save")
        self.wrong, self.done = Banner("risk"), Banner("info")
        what = Card(spacing=8)
        what.column.addWidget(Heading(tr("What your colleague will see")))
        told = tr(
            "This and nothing else: no score, and no name unless you give yours. They rate it twice and send it back."
        )
        what.column.addWidget(Text(told, "body", "muted", wrap=True))
        what.column.addWidget(Field(tr("Your name (if you like)"), self.name))
        what.column.addWidget(self.wrong)
        what.column.addLayout(row(self.save, None))
        what.column.addWidget(self.done)
        self.page.column.addWidget(LetterCard(letter, own=True))
        self.page.column.addWidget(what)
        self.save.clicked.connect(self.ask)
        self.name.returnPressed.connect(self.ask)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keyboard to the name."""
        # with a focus proxy, Tab would pass by all that stands before it
        self.name.setFocus(reason)

    def ask(self) -> None:
        """Ask where the file should go."""
        title = "".join(one if one.isalnum() else "-" for one in self.letter.scenario.casefold()).strip("-")[:40]
        offered = str(documents() / f"{title or 'reply'}-turn-{self.letter.turn}{SUFFIX}")
        kinds = tr("Replies (*{suffix})", suffix=SUFFIX)
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the reply for a colleague"), offered, kinds)
        if name:
            self.save_to(Path(name))

    def save_to(self, file: Path) -> None:
        """Save the file, or say why that isn't possible."""
        if file.suffix != SUFFIX:
            file = file.with_name(f"{file.name}{SUFFIX}")
        try:
            write(replace(self.letter, by=plain_line(self.name.text())), file)
        except OSError as error:
            self.wrong.say(
                tr("It can't be saved there: {reason}. Choose another folder.", reason=error.strerror or error)
            )
            return
        self.wrong.say("")
        self.done.say(
            tr("Saved as {file}. Send it by mail or chat; your colleague opens it in simtrainer, and you open what "
               "comes back in the same way: drag it onto the window, or Ctrl+O at Practise.", file=file)
        )  # fmt: skip
        self.saved.emit(str(file))
