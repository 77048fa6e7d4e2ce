"""Small sheets of the console: a note on what was seen, something that happens in the story, a beat that is done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from simtrainer.frozen import frozen
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import row
from simtrainer.ui.shared.fields import Area, Line
from simtrainer.ui.shared.scrim import Scrim
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

LONGEST = 300
NOTES_MOST = 2000


class ObserveSheet(Scrim):
    """One line about what was seen, pinned to this beat; it stands in the report."""

    observed = Signal(str)

    def __init__(self, over: QWidget, where: str, so_far: Sequence[str]) -> None:
        super().__init__(over)
        self.card.setFixedWidth(min(theme().px(520), over.width() - 60))
        self.card.column.addWidget(Heading(tr("What did you see?"), "h2"))
        said = tr("Pinned to “{beat}”. Only the report shows it.", beat=where)
        self.card.column.addWidget(Text(said, "body", "muted", wrap=True))
        for text in so_far[-4:]:
            self.card.column.addWidget(Text(f"· {text}", "body", wrap=True))
        self.line = Line("", tr("Legal asked three times who signs off"))
        self.line.setAccessibleName(tr("Observation"))
        self.line.setMaxLength(LONGEST)
        self.line.returnPressed.connect(self._write_down)
        self.card.column.addWidget(self.line)
        keep = Button(tr("Keep it"), "primary", key="Enter")
        keep.clicked.connect(self._write_down)
        cancel = Button(tr("Cancel"), "quiet", key="Esc")
        cancel.clicked.connect(self.close_over)
        self.card.column.addLayout(row(cancel, None, keep))

    def safe(self) -> QWidget:
        return self.line

    def _write_down(self) -> None:
        text = self.line.text().strip()
        self.close_over()
        if text:
            self.observed.emit(text)


class NotesSheet(Scrim):
    """Speaker notes for a beat, to write anew; the author's come back when all is deleted."""

    written = Signal(str)

    def __init__(self, over: QWidget, where: str, now: str, authors: str) -> None:
        super().__init__(over)
        self._authors = authors
        self.card.setFixedWidth(min(theme().px(600), over.width() - 60))
        self.card.column.addWidget(Heading(tr("Your speaker notes"), "h2"))
        said = tr("For “{beat}”, in this exercise and its report. The story's file stays as it is.", beat=where)
        self.card.column.addWidget(Text(said, "body", "muted", wrap=True))
        self.area = Area(now, tr("What to say, what to ask, whom to watch"), 6)
        self.area.setAccessibleName(tr("Speaker notes"))
        self.card.column.addWidget(self.area)
        self.keep = Button(tr("Keep them"), "primary", key="Ctrl+Enter")
        self.keep.clicked.connect(self._write)
        self.again = Button(tr("The author's again"), "secondary", icon="rotate-ccw")
        self.again.clicked.connect(lambda: self.area.setPlainText(self._authors))
        cancel = Button(tr("Cancel"), "quiet", key="Esc")
        cancel.clicked.connect(self.close_over)
        self.card.column.addLayout(row(cancel, None, self.again, self.keep))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(
                QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
            ).activated.connect(self._write)

    def safe(self) -> QWidget:
        return self.area

    def _write(self) -> None:
        text = self.area.toPlainText().strip()[:NOTES_MOST]
        self.close_over()
        self.written.emit(text)


@frozen
class Happening:
    """Something that the trainer can let happen: `kind` inject, consult or wait, its id, and its words."""

    kind: str
    id: str
    words: str
    icon: str
    why_not: str = ""


class HappenSheet(Scrim):
    """Things to let happen in the story by hand."""

    wanted = Signal(str, str)
    """Kind and id."""

    def __init__(self, over: QWidget, happenings: Sequence[Happening]) -> None:
        super().__init__(over)
        self.card.setFixedWidth(min(theme().px(520), over.width() - 60))
        self.card.column.addWidget(Heading(tr("Let something happen"), "h2"))
        said = tr("The feed tells the room. PageUp takes it back.")
        if not happenings:
            said = tr("This story has nothing that you can let happen now.")
        self.card.column.addWidget(Text(said, "body", "muted", wrap=True))
        self.buttons: dict[tuple[str, str], Button] = {}
        for one in happenings:
            button = Button(one.words, "secondary", icon=one.icon)
            button.setEnabled(not one.why_not)
            button.setToolTip(one.why_not)
            button.clicked.connect(lambda _=False, one=one: self._want(one))
            self.card.column.addWidget(button)
            self.buttons[one.kind, one.id] = button
        self._close = Button(tr("Close"), "quiet", key="Esc")
        self._close.clicked.connect(self.close_over)
        self.card.column.addLayout(row(None, self._close))

    def safe(self) -> QWidget:
        return next((one for one in self.buttons.values() if one.isEnabled()), self._close)

    def _want(self, one: Happening) -> None:
        self.close_over()
        self.wanted.emit(one.kind, one.id)


class BeatSheet(Scrim):
    """A beat that is done: how it was decided, and the way back to it."""

    rewind = Signal()

    def __init__(self, over: QWidget, title: str, lines: Sequence[str]) -> None:
        super().__init__(over)
        self.card.setFixedWidth(min(theme().px(520), over.width() - 60))
        self.card.column.addWidget(Heading(title, "h2", wrap=True))
        for line in lines:
            self.card.column.addWidget(Text(line, "body", wrap=True))
        said = tr("Go back to ask it again: another line begins, and every vote so far is kept for the debrief.")
        self.card.column.addWidget(Text(said, "small", "muted", wrap=True))
        back = Button(tr("Go back to this beat"), "secondary", icon="undo-2")
        back.clicked.connect(self._back)
        self._close = Button(tr("Close"), "quiet", key="Esc")
        self._close.clicked.connect(self.close_over)
        self.card.column.addLayout(row(self._close, None, back))

    def safe(self) -> QWidget:
        return self._close

    def _back(self) -> None:
        self.close_over()
        self.rewind.emit()
